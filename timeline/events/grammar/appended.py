"""What is added to a whole clause and has a time of its own: "war dreimal verheiratet, zuletzt seit 2021 mit Ida"."""

from collections.abc import Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.tokens import Token
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    MODALS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    TIME_ADVERBS,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE
from timeline.temporal.model import Mention, Relation

_OF_SEVERAL = words("darunter davon")
_INSTEAD = "sondern"
_AND = words("und oder sowie")  # "planen Kuwait, Bahrain und Oman …"
_STILL = words("auch bisher bislang sogar insgesamt mindestens")


def appended(clause: Clause, mention: Mention) -> bool:
    """Whether it only dates what is added: "Es gab drei Brände, der letzte in der Nacht", "…, Busse sogar bis Mai"."""
    if clause.finite is None:
        return False
    tokens = clause.tokens
    marks = [n for n, t in enumerate(tokens) if t.word in ",:" and t.end <= mention.start]
    marks = [n for n in marks if n > (clause.finite or 0)]
    if not marks:
        return False
    front, added = tokens[: marks[-1]], [t for t in tokens[marks[-1] + 1 :] if t.is_word]
    if any(t.is_finite for t in added if t.start >= mention.end):
        return False
    if added[0].lower in _OF_SEVERAL:
        return True
    if added[0].lower == "zuletzt":  # "…, zuletzt am Montag wegen Sturms" is of that day
        return mention.dating.relation is Relation.SINCE
    if added[0].lower == _INSTEAD:
        return _closed(front)
    whole = _closed(front) or tokens[clause.finite].lower not in AUXILIARIES | MODALS
    whole = whole and not (front[-1].word[0].isupper() and any(t.lower in _AND for t in added))
    return len(marks) == 1 and whole and not _goes_on(added[-1]) and _names(added, mention)


def _goes_on(last: Token) -> bool:
    """Whether the clause around it goes on to its verb or noun: "…, [bis Mai den] neuen, …", "…, bis Mai zu gehen"."""
    verb = bool(last.bits & (PARTICIPLE | INFINITIVE)) or last.is_to
    return verb or (last.word[0].islower() and last.lower.endswith(("e", "en", "er", "es")))


def _closed(front: Sequence[Token]) -> bool:
    """Whether a participle or infinitive ends what stands in front."""
    return front[-1].word[0].islower() and bool(front[-1].bits & (PARTICIPLE | INFINITIVE))


def _names(added: Sequence[Token], mention: Mention) -> bool:
    """Whether a thing or number opens what is added, beside the time: "…, Busse bis Mai", "…, in diesem Jahr 45"."""
    start, end = mention.phrase
    rest = [t for t in added if not start <= t.start < end and t.lower not in TIME_ADVERBS | _STILL]
    if not rest or any(t.lower in UNITS for t in rest[:2]):
        return False
    first = rest[0]
    named = first.lower in NOMINATIVE | OBLIQUE or first.word[0].isdigit() or first.word[0].isupper()
    return named and first.lower not in PREPOSITIONS
