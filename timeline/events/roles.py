"""What a time expression does in its clause: it dates what happens, or the telling, or only something beside it."""

from collections.abc import Sequence
from enum import Enum, auto

from timeline.events.clauses import Clause
from timeline.events.lexicon import ATTRIBUTING, NOMINATIVE, OBLIQUE, PREPOSITIONS
from timeline.events.tables import words
from timeline.temporal.model import OPEN, Grain, How, Mention, Relation, TimexType

_OF = words("vom von aus des der")  # after a noun: "das Gesetz von 1998", "der Anschlag vom 11. September"
_AHEAD = words("für zum zur ab")  # beside a day of telling: "kündigte am Montag für Juli Streiks an"
_CALENDAR = words(
    "jahr jahre jahres jahren sommer herbst winter frühjahr frühling ende anfang mitte tag nacht abend morgen"
)


class Role(Enum):
    """What a mention dates."""

    HAPPENING = auto()
    TELLING = auto()
    BACKGROUND = auto()
    ATTRIBUTE = auto()  # of a noun alone; dates nothing


def names_time(mention: Mention) -> bool:
    """Whether a mention means a calendar time that can date something."""
    dating = mention.dating
    if dating.type is TimexType.SET or dating.bounds == OPEN:
        return False
    return dating.reason.how not in (How.TIMELESS, How.UNANCHORED)


def role(clause: Clause, mention: Mention, *, tells: bool) -> Role:
    """The role of a mention in its clause, seen alone; `tells`: whether the clause only says that somebody says."""
    if _attributive(clause, mention):
        return Role.ATTRIBUTE
    if mention.dating.relation is Relation.SINCE or _year_of_noun(clause, mention):
        return Role.BACKGROUND
    if tells or clause.opening in ATTRIBUTING:
        return Role.TELLING
    return Role.HAPPENING


def _attributive(clause: Clause, mention: Mention) -> bool:
    """Whether it belongs to a noun: "der Anschlag vom 11. September", "(2004)", "die am Freitag begonnene Sperrung"."""
    before = [t for t in clause.tokens if t.end <= mention.start][-3:]
    after = next((t for t in clause.tokens if t.start >= mention.end), None)
    if not before:
        return False
    last = before[-1]
    if last.word == "(" or (after is not None and after.word == ")"):
        return True
    noun = before[-2] if len(before) > 1 else None
    if noun is None or "bis" in mention.text.split():
        return False
    if last.lower in _OF and noun.word[0].isupper() and noun.start != clause.start:
        return after is None or after.lower not in ("an", "bis")
    if after is None or (clause.relative and noun.end <= clause.words[1].end):
        return False
    article = noun.lower in NOMINATIVE | OBLIQUE and last.lower in PREPOSITIONS
    return article and after.word.islower() and after.lower not in PREPOSITIONS


def _year_of_noun(clause: Clause, mention: Mention) -> bool:
    """Whether a bare year stands right after a noun: "nach seiner Wahl zum Präsidenten 1989"."""
    before = [t for t in clause.tokens if t.end <= mention.start]
    if len(before) < 2 or mention.dating.grain < Grain.YEAR or not mention.text[:1].isdigit():
        return False
    return before[-1].word[0].isupper() and before[-1].is_word and before[-1].lower not in _CALENDAR


def chosen(clause: Clause, mentions: Sequence[Mention], *, tells: bool) -> tuple[Mention, Role] | None:
    """Of a clause's mentions the one that dates it, and its role: happening before telling, the finest first."""
    ranked = [(role(clause, m, tells=tells), m) for m in mentions]
    ahead = [m for m in mentions if _preposition(clause, m) in _AHEAD]
    if ahead and len(mentions) > 1 and (clause.telling or clause.planning):
        return ahead[0], Role.HAPPENING
    for wanted in (Role.HAPPENING, Role.TELLING, Role.BACKGROUND):
        if found := [m for r, m in ranked if r is wanted]:
            best = min(found, key=lambda m: (m.dating.relation is not Relation.AT, m.dating.grain, m.start))
            return best, wanted
    return None


def _preposition(clause: Clause, mention: Mention) -> str:
    before = [t for t in clause.tokens if t.end <= mention.start]
    return before[-1].lower if before else ""
