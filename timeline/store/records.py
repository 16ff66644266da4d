"""Rows as the values that the pure way knows, and back."""

from typing import Any

from timeline.events.merging.order import FURTHEST, Rank, rank
from timeline.events.model import UNDECIDED, Certainty, Decided, Event, Kind, Statement, Status
from timeline.events.period import window
from timeline.store.tables import EventRow, MentionRow, StatementRow
from timeline.store.words import searchable
from timeline.temporal.model import Mention
from timeline.temporal.notation import dating_from_record, dating_record


def mention_fields(article_id: int, ordinal: int, mention: Mention) -> dict[str, Any]:
    """The columns of a mention's row."""
    return {
        "article_id": article_id,
        "ordinal": ordinal,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "dating": dating_record(mention.dating),
        "anchor_ref": mention.anchor_ref,
        "phrase_start": mention.phrase[0],
        "phrase_end": mention.phrase[1],
        "part_of": mention.part_of,
        "status": mention.status.value,
        "machine": dating_record(mention.machine) if mention.machine else None,
        "rule": mention.dating.reason.rule,
        "signal": mention.signal,
        **mention.dating.bounds._asdict(),
    }


def mention_value(row: MentionRow) -> Mention:
    return Mention(
        start=row.start,
        end=row.end,
        text=row.text,
        dating=dating_from_record(row.dating),
        anchor_ref=row.anchor_ref,
        phrase=(row.phrase_start, row.phrase_end),
        part_of=row.part_of,
        status=Status(row.status),
        signal=row.signal,
        machine=dating_from_record(row.machine) if row.machine else None,
    )


def statement_row(article_id: int, statement: Statement) -> StatementRow:
    first, last = window(statement.dating)
    return StatementRow(
        key=statement.key,
        article_id=article_id,
        start=statement.start,
        end=statement.end,
        text=statement.text,
        title=statement.title,
        kind=statement.kind.value,
        certainty=statement.certainty.value,
        status=statement.status.value,
        mention=statement.mention,
        dating=dating_record(statement.dating),
        words=sorted(statement.words),
        names=sorted(statement.names),
        topic=sorted(statement.topic),
        doubted=statement.doubted,
        first_minute=first,
        last_minute=last,
        room_first=statement.room[0],
        room_last=statement.room[1],
        own=sorted(statement.own),
        about=sorted(statement.about),
        entities=[list(entity) for entity in sorted(statement.entities)],
        decided={} if statement.decided == UNDECIDED else statement.decided._asdict(),
    )


def statement_value(row: StatementRow, article: str, source: str) -> Statement:
    return Statement(
        key=row.key,
        article=article,
        source=source,
        start=row.start,
        end=row.end,
        text=row.text,
        title=row.title,
        kind=Kind(row.kind),
        dating=dating_from_record(row.dating),
        certainty=Certainty(row.certainty),
        mention=row.mention,
        status=Status(row.status),
        words=frozenset(row.words),
        names=frozenset(row.names),
        topic=frozenset(row.topic),
        doubted=row.doubted,
        entities=frozenset((kind, label) for kind, label in row.entities),
        decided=Decided(**row.decided),
        room=(row.room_first, row.room_last),
        own=frozenset(row.own),
        about=frozenset(row.about),
    )


def event_fields(event: Event) -> dict[str, Any]:
    """The columns of an event's row."""
    return {
        "key": event.key,
        "title": event.title,
        "kind": event.kind.value,
        "certainty": event.certainty.value,
        "status": event.status.value,
        **event.dating.bounds._asdict(),
        "first": event.dating.first,
        "last": event.dating.last,
        "sort": sort_key(rank(event)),
        "dating": dating_record(event.dating),
        "disagreement": list(event.disagreement),
        "words": searchable(" ".join([event.title, *(statement.text for statement in event.statements)])),
    }


def event_value(row: EventRow, statements: tuple[Statement, ...]) -> Event:
    return Event(
        key=row.key,
        title=row.title,
        kind=Kind(row.kind),
        dating=dating_from_record(row.dating),
        certainty=Certainty(row.certainty),
        status=Status(row.status),
        statements=statements,
        disagreement=tuple(row.disagreement),
    )


def sort_key(at: Rank) -> int:
    """A place in the timeline, all but its key, as one number of `PLACES_A_MINUTE` for each minute."""
    return (((at.minute * 2 + at.known_start) * 2 + at.inferred) * 16 + at.grain) * (FURTHEST + 1) + at.told
