"""What stands before an expression, and how the happening therefore lies to the span that it names."""

from timeline.temporal.meaning import Clock, PartOfDay, Recurring, Shifted, Stated
from timeline.temporal.model import Bounds, Dating, Relation, replace
from timeline.temporal.text import Lexicon, Text

_DATED = (Stated, Recurring, Shifted, PartOfDay, Clock)
_UNTIL = "bis"
_WITH_UNTIL = (
    "zum",
    "zur",
    "mit",
    "und",
    "in",
)  # "bis zum", Swiss and Tyrolean "bis mit", "bis und mit", "bis in"


def preposition_of(text: Text, lexicon: Lexicon, start: int) -> str:
    """The word before the expression that begins at token `start` and before its article."""
    words, at = text.words, start - 2
    if at >= 2 and words[at] in lexicon.tables["ART"] and words[at + 1] == " ":
        at -= 2
    for _ in range(2):
        if at >= 2 and words[at] in _WITH_UNTIL and _UNTIL in words[max(0, at - 4) : at]:
            at -= 2
    return words[at] if at >= 0 and words[at + 1] == " " else ""


def phrase_start(text: Text, lexicon: Lexicon, start: int) -> int:
    """The token at which preposition and article of the expression at token `start` begin."""
    words, at = text.words, start
    prepositions = lexicon.tables["PREP"]
    for _ in range(2):
        if at >= 2 and words[at - 1] == " " and words[at - 2] in prepositions:
            at -= 2
    return at


def relation_of(preposition: str, meaning: object, dating: Dating) -> Relation:
    """How the happening lies to the span, by the preposition before the expression."""
    if dating.first is None and dating.last is None:
        return Relation.AT
    if preposition in ("seit", "ab"):
        return Relation.SINCE
    if preposition == "bis":
        return Relation.UNTIL
    if isinstance(meaning, _DATED) and preposition == "vor":
        return Relation.BEFORE
    if isinstance(meaning, _DATED) and preposition == "nach":
        return Relation.AFTER
    return Relation.AT


def related(dating: Dating, relation: Relation) -> Dating:
    """The dating with its bounds opened as the relation says."""
    lo, hi = dating.bounds.earliest_start, dating.bounds.latest_end
    bounds = {
        Relation.SINCE: Bounds(lo, hi, lo, None),
        Relation.UNTIL: Bounds(None, hi, lo, hi),
        Relation.BEFORE: Bounds(None, None if lo is None else lo - 1, None, None if lo is None else lo - 1),
        Relation.AFTER: Bounds(None if hi is None else hi + 1, None, None if hi is None else hi + 1, None),
    }[relation]
    others = tuple(related(o, relation) for o in dating.alternatives)
    return replace(dating, bounds=bounds, relation=relation, alternatives=others)
