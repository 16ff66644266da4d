"""What hangs on the nouns of a clause, the hindmost first: phrases, quotations, genitives, second things."""

from collections.abc import Iterator

from timeline.events.grammar.adjectives import NUMBERS, is_adjective, is_noun, unique
from timeline.events.grammar.bare_objects import is_town
from timeline.events.grammar.describing import quoted
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrase_units import measures, whose_end, worth_end
from timeline.events.grammar.phrases import in_name, prepositional_phrase
from timeline.events.grammar.subjects import genitive, subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.valency import needed, stands_alone
from timeline.events.vocabulary.lexicon import ARTICLES, BODIES, COORDINATORS, MANY, PREPOSITIONS, SOURCES
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names

Tokens = list[Token]
Span = tuple[int, int]

_WHOSE = words("des der eines einer ihres ihrer seines seiner dessen deren")
# Nouns and pronouns that are nothing without what belongs to them: "die Hälfte [der Äpfel]".
_PARTS = words(
    """
    zahl anzahl teil teile hälfte mehrheit reihe vielzahl eine einer eines einige viele drittel viertel interesse rahmen
    dutzende hunderte auftrag verlauf fall höhe nähe folge zusammenhang verdacht rolle spitze mitglied mitglieder
    van
    """
)
_TITLED = words("motto titel namen name slogan")
# With "in", "im" and "mit" in front they are one preposition: "in Bezug auf", "mit Blick auf".
_COMPOUND = words("bezug hinblick blick verbindung vergleich gegensatz anlehnung rücksicht zusammenhang")
_COUNTING = words("zu auf bis")  # between two numbers: "mit 159 zu 124 Stimmen"


def _hangs(tokens: Tokens, n: int) -> bool:
    """Whether what begins here stands right behind a noun, within no quotation."""
    before = tokens[n - 1]
    noun = (is_noun(before) and before.lower not in ARTICLES | PREPOSITIONS | SOURCES) or before.word in "“«"
    return n > 1 and noun and not (quoted(tokens, n) or unique(tokens, n) or in_name(tokens, n))


def quotes(tokens: Tokens) -> Iterator[Span]:
    """Names in quotation marks: "für das Buch [„Am Meer“]"; not "unter dem Motto „Kommt!“"."""
    for n in range(len(tokens) - 1, 1, -1):
        named = tokens[n].word == "„" and n + 1 < len(tokens) and tokens[n + 1].word[0].isupper()
        if named and _hangs(tokens, n) and tokens[n - 1].lower not in _TITLED:
            end = next((k + 1 for k in range(n, len(tokens)) if tokens[k].word == "“"), None)
            if end is not None and end == called_so(tokens):
                continue
            listed = end is not None and {t.lower for t in tokens[end : end + 1]} & (COORDINATORS | {","})
            if end is not None and not listed:
                yield n, end


def called_so(tokens: Tokens) -> int | None:
    """Where the name ends by which alone the thing in front is known: "Der Roman „Am Meer“ | wurde"; else None."""
    at = next((n for n, t in enumerate(tokens) if t.word == "„"), 0)
    led = at > 1 and tokens[0].lower in ("der", "die", "das") and is_noun(tokens[at - 1])
    if not led or not all(is_noun(t) or is_adjective(tokens, n) for n, t in enumerate(tokens[1:at], 1)):
        return None
    return next((n + 1 for n in range(at, len(tokens)) if tokens[n].word == "“"), None)


def examples(tokens: Tokens) -> Iterator[Span]:
    """What only names some of what a noun means: "Netze [wie Gas und Strom]"."""
    for n in range(len(tokens) - 2, 1, -1):
        end = noun_phrase(tokens, n + 1) if tokens[n].lower == "wie" and _hangs(tokens, n) else None
        if end is not None and (end == len(tokens) or tokens[end].word[0].islower()):
            yield n, end


def phrases(tokens: Tokens) -> Iterator[Span]:
    """The prepositional phrases that no verb needs."""
    for n in range(len(tokens) - 1, 1, -1):
        counts = tokens[n - 1].word[0].isdigit() and tokens[n].lower in _COUNTING
        counts = counts or tokens[n].lower in ("pro", "per") or measures(tokens, n)
        counts = counts or tokens[n - 1].lower in _COMPOUND
        if tokens[n].lower in PREPOSITIONS and _hangs(tokens, n) and not needed(tokens, n) and not counts:
            worth = worth_end(tokens, n)
            end = worth if worth > n else prepositional_phrase(tokens, n)
            if end is not None and _ends(tokens, n, end):
                yield n, end


def genitives(tokens: Tokens) -> Iterator[Span]:
    """Whose something is."""
    for n in range(len(tokens) - 1, 1, -1):
        whose = tokens[n].lower in _WHOSE or genitive(tokens, n)
        if whose and not stands_alone(tokens, n) and _hangs(tokens, n) and tokens[n - 1].lower not in _PARTS:
            end = whose_end(tokens, n)
            if end is not None and _ends(tokens, n, end):
                yield n, end


def conjuncts(tokens: Tokens) -> Iterator[Span]:
    """The second of two things behind the verb, or of two phrases: "für die Freiheit [und gegen die Überwachung]"."""
    verb = find_finite(tuple(tokens)) or len(tokens)
    for n in range(1, verb - 1 if tokens[0].lower in PREPOSITIONS else 0):
        if tokens[n].lower == "und" and prepositional_phrase(tokens, n + 1) == verb < len(tokens):
            yield n, verb  # "Zur Sicherheit [und aus Angst] wurde …"
    for n in range(len(tokens) - 2, verb + 1, -1):
        before = {t.lower for t in tokens[verb:n]}
        joins = tokens[n].lower in ("und", "sowie") and before.isdisjoint(
            (",", "zwischen", "sowohl", "weder")
        )
        joins = joins and not any(t.word[0].isdigit() or t.lower in NUMBERS for t in tokens[n - 2 : n])
        joins = joins and not _in_firm(tokens, n)
        if joins and not tokens[n + 1].is_finite and _hangs(tokens, n) and _in_front(tokens, verb):
            end = prepositional_phrase(tokens, n + 1) or noun_phrase(tokens, n + 1)
            if end is not None and _ends(tokens, n + 1, end, joined=True):
                yield n, end


def _in_firm(tokens: Tokens, joint: int) -> bool:
    """Whether it joins two names of one firm: "beim Verlag Weber [und] Söhne"."""
    before = tokens[joint - 2]
    return is_noun(before) and before.word not in first_names() and is_noun(tokens[joint + 1])


def people(tokens: Tokens) -> Iterator[Span]:
    """The second of two persons or groups: "von Jan Weber [und Ida Rothe]", "drei Räte [sowie ihre Gäste] kamen"."""
    verb = find_finite(tuple(tokens)) or len(tokens)
    for n in range(len(tokens) - 2, 1, -1):
        if n < verb < len(tokens) and tokens[n].lower == "sowie" and _several(tokens, n, verb):
            yield n, verb
        elif n > verb and tokens[n].lower in ("und", "sowie") and tokens[n - 2].word in first_names():
            end = noun_phrase(tokens, n + 1)
            if end is not None and (end == len(tokens) or not tokens[end].word[0].isupper()):
                yield n, end


def seats(tokens: Tokens) -> Iterator[Span]:
    """The town that says which authority it is: "Das Amtsgericht [Eilmar]", "Die Staatsanwaltschaft [Ulm]"."""
    for n in range(len(tokens) - 1, 0, -1):
        led = tokens[n - 1].lower.endswith(BODIES) and tokens[n - 2].lower in ARTICLES
        goes_on = n + 1 < len(tokens) and (is_noun(tokens[n + 1]) or not tokens[n + 1].is_word)
        if led and is_town(tokens[n]) and not goes_on:
            yield n, n + 1


def _several(tokens: Tokens, joint: int, verb: int) -> bool:
    """Whether what stands before the joint of a subject is already as many as the verb asks for."""
    counted = tokens[0].word[0].isdigit() or any(t.lower == "und" for t in tokens[:joint])
    single = not tokens[verb].lower.endswith(MANY)
    return (counted or single) and subject(tokens, 0) == (0, verb)


def _in_front(tokens: Tokens, verb: int) -> bool:
    """Whether the subject stands before the verb, so that nothing behind it belongs to it."""
    found = subject(tokens, 0)
    return found is not None and found[0] < verb


def _ends(tokens: Tokens, start: int, end: int, *, joined: bool = False) -> bool:
    """Whether a phrase is no part of a list, holds no person's name, and nothing behind it hangs on it.

    `joined`: by the "und" in front of it.
    """
    beside = {t.lower for t in (*tokens[start - (not joined) : start], *tokens[end : end + 1])}
    following = tokens[end].lower if end < len(tokens) else ""
    infinitive = following == "zu" and end + 1 < len(tokens) and tokens[end + 1].word[0].islower()
    opens = following in PREPOSITIONS and not infinitive
    phrase = opens and (prepositional_phrase(tokens, end) is not None)
    hung = following in _WHOSE | {"wie"} or (phrase and (joined or not needed(tokens, end)))
    named = any(t.word in first_names() for t in tokens[start:end])
    return beside.isdisjoint(COORDINATORS | {",", "„"}) and not hung and not named
