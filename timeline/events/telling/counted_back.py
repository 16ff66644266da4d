"""What the news came so long after: "Fünf Tage nach der Flut im Tal gibt das Land Geld frei"."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.circumstances import is_happening
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.tokens import Token
from timeline.events.reading.reading import Sentence
from timeline.events.reading.roles import Role
from timeline.events.telling.dated import Dated
from timeline.events.telling.nominal import DEFINITE, Named
from timeline.events.vocabulary.words import compound_kind
from timeline.temporal import tag
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.german.verbs import PRETERITE
from timeline.temporal.model import Grain, Mention
from timeline.temporal.scene import HAPPENING

_NACH_DEM = 2  # tokens of "nach dem"


def counted_back(
    sentence: Sentence, mentions: Sequence[Mention], dating: Collection[int | None], today: int | None
) -> Iterator[Named]:
    """The happening that a sentence begins with, which was so long before the day that the sentence tells of.

    `dating`: the mentions that date what its verbs tell; `today`: the day of the news, if it is their lead.
    """
    clause = sentence.clauses[0]
    first = bisect_left(mentions, clause.tokens[0].start, key=lambda mention: mention.start)
    front = _front(clause, mentions[first]) if first < len(mentions) else ()
    at = next((n for n, t in enumerate(front) if n >= _NACH_DEM and is_noun(t)), 0)
    if not at or not is_happening(front[at]) or any(t.is_finite for t in front[1:at]):
        return
    day = _day(sentence, clause, mentions, dating, today)
    ago = () if day is None else tag(f"vor {mentions[first].text}", day * MINUTES_A_DAY)
    if not ago or ago[0].dating.first is None:
        return
    whole = len(front) > at + 1 or compound_kind(front[at].word)
    own = spelled(front[at:]) if whole else ""
    told = Dated(clause, first, Role.HAPPENING)
    yield Named(
        told, mentions[first].start, front[at].start, front[-1].end, own, over=True, counted=ago[0].dating
    )


def _front(clause: Clause, count: Mention) -> Sequence[Token]:
    """The tokens between a count that a clause opens with and its verb: "Fünf Tage [nach der Flut im Tal] gibt …"."""
    untold = count.dating.reason.rule == HAPPENING and count.dating.first is None
    if clause.finite is None or not untold or count.start > clause.tokens[0].start:
        return ()
    front = [t for t in clause.tokens[: clause.finite] if t.start >= count.end]
    led = len(front) > _NACH_DEM and front[0].lower == "nach" and front[1].lower in DEFINITE
    return front if led else ()


def _day(
    sentence: Sentence,
    clause: Clause,
    mentions: Sequence[Mention],
    dating: Collection[int | None],
    today: int | None,
) -> int | None:
    """The day that the sentence tells of: the one that dates its verb, or that of the news; None for any other time."""
    told = next((mentions[n].dating for n in sentence.mentions if n in dating), None)
    if told is not None:
        return told.first if told.grain <= Grain.DAY and told.first == told.last else None
    tale = clause.finite is not None and clause.tokens[clause.finite].bits & PRETERITE
    return None if tale else today  # "trauerten Tausende", some day
