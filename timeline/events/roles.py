"""What a time expression does in its clause: it dates what happens, or the telling, or only something beside it."""

from collections.abc import Sequence
from enum import Enum, auto

from timeline.events.clauses import Clause
from timeline.events.lexicon import ATTRIBUTING, COMPARING, NOMINATIVE, OBLIQUE, PREPOSITIONS, TIME_ADVERBS
from timeline.events.tables import words
from timeline.events.tokens import Token
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
    """Whether it belongs to a noun, so that it does not say when the clause's verb happens."""
    before = [t for t in clause.tokens if t.end <= mention.start][-6:]
    after = next((t for t in clause.tokens if t.start >= mention.end), None)
    if not before or "bis" in mention.text.split():
        return False
    if before[-1].word == "(" or (after is not None and after.word == ")"):
        return True
    return _describes(clause, before, after) or _follows_noun(clause, mention, before, after)


def _describes(clause: Clause, before: Sequence[Token], after: Token | None) -> bool:
    """Whether it stands between an article and its noun: "die am Freitag begonnene Sperrung"."""
    article = before[-2] if len(before) > 1 and before[-1].lower in PREPOSITIONS else before[-1]
    if article.lower not in NOMINATIVE | OBLIQUE or after is None or not after.word[0].islower():
        return False
    if clause.relative and article.end <= clause.words[1].end:
        return False
    if article is not before[-1]:
        return True
    return (
        after.lower.endswith(("te", "ne", "ten", "nen", "ter", "ner", "tes", "nes")) and not after.is_finite
    )


def _follows_noun(clause: Clause, mention: Mention, before: Sequence[Token], after: Token | None) -> bool:
    """Whether it stands behind its noun: "der Anschlag vom 11. September", "die Brände der letzten Jahre"."""
    last, noun = before[-1], before[-2] if len(before) > 1 else before[-1]
    a_noun = last.is_word and last.word[0].isupper() and last.lower not in PREPOSITIONS | TIME_ADVERBS
    if a_noun and mention.text.lower().startswith(("der ", "des ")):
        return True
    if last.lower in COMPARING or noun.lower in COMPARING:
        return True
    if last.lower == "seit" and any(t.lower.endswith(("sten", "ste", "erste", "ersten")) for t in before):
        return True  # "der erste Besuch seit drei Jahren"
    if last.lower not in _OF or not noun.word[0].isupper() or noun is last or noun.start == clause.start:
        return False
    return after is None or after.lower not in ("an", "bis")


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
