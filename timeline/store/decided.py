"""Decisions as they stand in their table, and back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from timeline.events.model import Context, Decision, DecisionKind, Place
from timeline.store.tables import DecisionRow
from timeline.temporal.model import How
from timeline.temporal.notation import dating_from_record, dating_record

_PLAIN: Final = ("start", "end", "quote", "reverts", "minute", "text", "source", "contents")


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision with who made it, when and why."""

    decision: Decision
    at: datetime
    who: str
    why: str


def record_of(decision: Decision) -> dict[str, Any]:
    """What a decision's row says about it, beside its article."""
    record = {name: getattr(decision, name) for name in _PLAIN}
    return record | {
        "kind": decision.kind.value,
        "dating": dating_record(decision.dating) if decision.dating else None,
        "context": list(decision.context) if decision.context else None,
        "anchor": list(decision.anchor) if decision.anchor else None,
        "how": decision.how.value if decision.how else None,
        "contents": dict(decision.contents),
        "told": [list(place) for place in decision.told],
        "others": [list(place) for place in decision.others],
    }


def entry_of(row: DecisionRow) -> Entry:
    """The entry of a row."""
    return Entry(value_of(row), row.at, row.who, row.why)


def value_of(row: DecisionRow) -> Decision:
    """The decision of a row; KeyError, TypeError or ValueError where it tells none."""
    what = row.what
    plain_values = {name: what[name] for name in _PLAIN if name in what}
    return Decision(
        id=row.id or 0,  # not stored yet
        kind=DecisionKind(what["kind"]),
        article=row.article,
        dating=dating_from_record(what["dating"]) if what["dating"] else None,
        context=Context(*what["context"]) if what.get("context") else None,
        anchor=_place(what["anchor"]) if what.get("anchor") else None,
        how=How(what["how"]) if what.get("how") else None,
        told=tuple(map(_place, what.get("told", ()))),
        others=tuple(map(_place, what.get("others", ()))),
        **plain_values,
    )


def _place(record: Sequence[Any]) -> Place:
    article, start, end, quote, context = record
    return Place(article, start, end, quote, Context(*context) if context else None)
