"""What a clause that depends on another one adds to it: it completes it, says more, or only who said so."""

from collections.abc import Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.transitive import lacks_object
from timeline.events.grammar.valency import verbs
from timeline.events.vocabulary.lexicon import (
    ATTRIBUTING,
    CLITICS,
    COORDINATORS,
    MANY,
    POINTERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from timeline.events.vocabulary.tables import words

Tokens = list[Token]

_OBJECTS = words("den die das einen eine ein keinen keine kein seinen seine ihren ihre")
_QUESTIONS = words("wie wer was wo woher wohin warum weshalb wieso wann wem wen")
_NOTICING = words(
    """
    bemerken sehen beobachten schildern erzählen zeigen wissen erfahren klären fragen hören beschreiben verraten
    prüfen untersuchen filmen erleben
    """
)
_TOLD = 3  # words of "und kippte um"
_POSSIBLE = words("könnte könnten dürfte dürften")  # nobody need have said so
# Objects that say nothing without what depends on them.
_ASKING = words("versuch ziel absicht plan möglichkeit chance recht auftrag aufgabe bereitschaft vorschlag")


def completes(dependent: Clause) -> bool:
    """Whether it says what the clause before it only announces: "beschloss, … zu bauen", "sagte, dass …"."""
    if dependent.opening in ("dass", "ob"):
        return dependent.words[0].lower != "so"
    # not "…, gab sie zu"
    infinitive = any(t.is_to for t in dependent.words[-3:]) or any(
        t.lower == "zu" for t in dependent.words[-3:-1]
    )
    return (
        infinitive
        and not dependent.subordinate
        and not dependent.continues
        and dependent.opening not in ("um", "ohne", "statt", "anstatt")
    )


def says(clause: Clause, dependent: Clause) -> bool:
    """Whether it is what was said, though no verb says so: "hinterließ die Botschaft, man werde kommen"."""
    reported = dependent.opens and dependent.in_subjunctive and not clause.in_subjunctive
    reported = reported and dependent.tokens[dependent.finite or 0].lower not in _POSSIBLE
    joined = dependent.tokens[0].lower not in COORDINATORS and clause.tokens[-1].word == ","
    return reported and joined and not clause.telling


def asks(clause: Clause, dependent: Clause) -> bool:
    """Whether it is what was noticed or asked: "bemerkte, wie Rauch aufstieg", "fragte, wer das war"."""
    asked = dependent.opening in _QUESTIONS and dependent.verb_last and not dependent.telling
    last = next((t.lower for t in reversed(clause.words)), "")
    return asked and (last in ("frage", "fragen") or not _NOTICING.isdisjoint(verbs(clause.tokens)))


def goes_on(clause: Clause, dependent: Clause) -> bool:
    """Whether it tells what the same did next, or another: "verlor das Spiel | und stieg ab", "…, Köln siegte"."""
    both, said = (clause, dependent), dependent.tokens
    if None in (clause.finite, dependent.finite) or len(dependent.words) < _TOLD:
        return False
    own = any(c.subordinate or c.relative or c.telling or c.in_subjunctive for c in both)
    verbs_of = [c.tokens[c.finite or 0] for c in both]
    if own or not all(c.past for c in both):
        return False
    if dependent.finite != 1 or said[0].lower != "und":
        joint = said[0].lower == "und"
        whose = subject(said[joint:], 0) == (0, (dependent.finite or 0) - joint)
        return whose and clause.tokens[-1].word == "," and said[joint].lower not in PRONOUNS
    opens = subject(clause.tokens, 0) == (0, clause.finite)  # "Ein Gast sah es | und rief die Wirtin"
    return len({t.lower.endswith(MANY) for t in verbs_of}) == 1 and (opens or not _has_subject(said))


def _has_subject(said: Sequence[Token]) -> bool:
    """Whether a verb behind "und" has a subject of its own: "und starben zwei Gäste", not "und holte Gold"."""
    found = subject(said, 2)
    return found is not None and not lacks_object([*said[: found[0]], *said[found[1] :]])


def attributes(dependent: Clause) -> bool:
    """Whether it says only who said so: "so der Minister", "wie die Stadt mitteilte"."""
    return dependent.opening in ATTRIBUTING or (dependent.telling and dependent.opening == "wie")


def worth(dependent: Clause) -> bool:
    """Whether a dependent clause says more than who said so."""
    if attributes(dependent) or (dependent.subordinate and dependent.finite is None):
        return False
    to = any(t.is_to or t.lower == "zu" for t in dependent.tokens)
    three = len(dependent.words) == 3 and dependent.verb_last and dependent.opening in RELATIVES
    short = three and dependent.words[1].lower not in CLITICS | PRONOUNS  # "die dort leben"
    return dependent.subordinate or short or (dependent.opening == "um" and to)


def has_object(tokens: Tokens) -> bool:
    """Whether its verb has something else to say than what depends on it: "hatte [eine Mahnung] ausgesprochen, …"."""
    verb, found = find_finite(tuple(tokens)), subject(tokens, 0)
    if verb is None or found is None or found[0] or any(t.lower in POINTERS for t in tokens):
        return False
    behind = range(verb + 1, len(tokens) - 1)
    asks = any(t.lower in _ASKING for t in tokens)
    return not asks and any(
        tokens[n].lower in _OBJECTS and tokens[n - 1].lower not in PREPOSITIONS for n in behind
    )
