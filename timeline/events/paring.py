"""The last that a title can spare: what hangs on its nouns, one thing after another, the hindmost first."""

from collections.abc import Callable, Iterator

from timeline.events.adjectives import ADVERBS, inflected, is_noun, of_place, unique
from timeline.events.describing import quoted
from timeline.events.lexicon import (
    ARTICLES,
    COORDINATORS,
    NEGATIONS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    SOURCES,
)
from timeline.events.naming.gazetteers import first_names
from timeline.events.noun_phrases import noun_phrase
from timeline.events.phrases import prepositional_phrase
from timeline.events.soundness import bare, sound
from timeline.events.spelling import spelled
from timeline.events.subjects import genitive, subject
from timeline.events.tables import words
from timeline.events.tokens import Token, find_finite
from timeline.events.valency import may_be_dative, needed, verbs

Tokens = list[Token]
Span = tuple[int, int]
Spans = Callable[[Tokens], Iterator[Span]]

_WHOSE = words("des der eines einer ihres ihrer seines seiner dessen deren")
# Nouns and pronouns that are nothing without what belongs to them: "die Hälfte [der Äpfel]".
_PARTS = words(
    """
    zahl anzahl teil teile hälfte mehrheit reihe vielzahl eine einer eines einige viele drittel viertel interesse rahmen
    dutzende hunderte auftrag verlauf fall höhe nähe folge zusammenhang verdacht rolle spitze mitglied mitglieder
    """
)
# Without these adjectives another thing is meant, or more is said than is known.
_TRUE = words(
    """
    früher ehemalig damalig mutmaßlich angeblich vermeintlich tot künftig geplant erst zweit dritt letzt falsch halb
    möglich versucht stellvertretend weiter ander eigen kein einzig gefälscht erfunden vorläufig
    """
)
_DEFINITE = words("der die das den dem des")
_OPENING = (NOMINATIVE | OBLIQUE | words("zum zur im vom beim")) - words(
    "rund etwa fast knapp mindestens über mehr"
)
_TITLED = words("motto titel namen name slogan")
_EXCEPTING = words("außer ohne statt bis ausnahme")  # what they open is no mere circumstance
# The ends of adverbs of manner, and some without; the verbs that assist others, and those that an adjective completes.
_MANNER = tuple("lich ig isch los voll reich sam haft iv ell mäßig weise".split())
_HOW = words("knapp schnell erneut hart offen")
_ASSISTING = words("sein werden haben sollen wollen können müssen dürfen mögen lassen")
_TURNING = words(
    "machen sprechen erklären halten bleiben gelten gestalten erweisen zeigen finden nennen bezeichnen fühlen stellen"
    " scheinen einstufen werten sehen"
)
_COUNTING = words("zu auf bis")  # between two numbers: "mit 159 zu 124 Stimmen"


def without_more_adjectives(tokens: Tokens, room: int) -> Tokens:
    """Without adjectives that tell something, too."""
    return _pared(tokens, room, _adjectives)


def pared(tokens: Tokens, room: int) -> Tokens:
    """Without phrases, then names in quotation marks, genitives, and second things that hang on nouns."""
    for spans in (_manner, _examples, _phrases, _quotes, _genitives, _conjuncts, _people):
        tokens = _pared(tokens, room, spans)
    return tokens


def _pared(tokens: Tokens, room: int, spans: Spans) -> Tokens:
    """Without as few of these spans as will do."""
    while len(spelled(tokens)) > room:
        kept = [tokens[:a] + tokens[b:] for a, b in spans(tokens) if not _denies(tokens[a:b])]
        kept = [s for s in kept if (sound(s) or not sound(tokens)) and (bare(tokens) or not bare(s))]
        if not kept:
            break
        fitting = [shorter for shorter in kept if len(spelled(shorter)) <= room]
        tokens = max(fitting, key=lambda shorter: len(spelled(shorter))) if fitting else kept[0]
    return tokens


def _denies(dropped: Tokens) -> bool:
    """Whether what is left would be untrue without these words."""
    return dropped[0].word != "„" and any(t.lower in NEGATIONS | _EXCEPTING for t in dropped)


def _adjectives(tokens: Tokens) -> Iterator[Span]:
    """The adjectives that lead up to a noun."""
    for n in range(len(tokens) - 2, 0, -1):
        if not is_noun(tokens[n + 1]) or quoted(tokens, n) or unique(tokens, n):
            continue
        start = n
        while start > 1 and _describes(tokens[start - 1]):
            start -= 1
        before = tokens[start - 1]
        opened = before.lower in _OPENING | PREPOSITIONS or before.word.isdigit() or before.word == ","
        if before.lower == "nach" and tokens[n - 2].lower in SOURCES:
            continue  # "die seiner Meinung nach wachsenden Gefahren"
        plain = (_describes(tokens[n]) and not _tells(tokens[n])) or _of_place(tokens, n)
        if plain and (opened or before.is_finite):
            second = (
                before.word == "," and start == n and _describes(tokens[n - 2])
            )  # "die alten[, hohen] Türme"
            yield n - second, n + 1


def _of_place(tokens: Tokens, n: int) -> bool:
    """Whether "Berliner" only describes: "zehn Berliner Schüler", "die Berliner Band Linde"; no "Wiener Linien"."""
    goes_on = n + 2 < len(tokens) and is_noun(tokens[n + 2])
    return of_place(tokens, n) and (goes_on or tokens[n - 1].lower not in _DEFINITE)


def _describes(token: Token) -> bool:
    """Whether it can be an adjective."""
    if not token.word[0].islower():
        return False
    return inflected(token) and token.lower not in PREPOSITIONS | ADVERBS | _OPENING


def _tells(adjective: Token) -> bool:
    """Whether without the adjective something else would be meant."""
    return any(adjective.lower.removesuffix(end) in _TRUE for end in ("e", "en", "er", "es", "em"))


def _manner(tokens: Tokens) -> Iterator[Span]:
    """The adverbs that say how something was done: "hat ihn [einstimmig] gewählt"; not "für ungültig erklärt"."""
    done = verbs(tokens) - _ASSISTING
    if not done or done & _TURNING:
        return
    for n in range(len(tokens) - 1, 1, -1):
        before, after = tokens[n - 1], tokens[n + 1 : n + 2]
        manner = tokens[n].lower.endswith(_MANNER) or tokens[n].lower in _HOW
        alone = (
            manner and not tokens[n].bits and tokens[n].lower not in PREPOSITIONS and not quoted(tokens, n)
        )
        adjective = bool(after) and inflected(after[0]) and not after[0].bits
        leads = bool(after) and (is_noun(after[0]) or adjective or not after[0].is_word)
        goes_on = before.word[0].islower() and not (before.bits or before.lower in _OPENING)
        if alone and tokens[n].word[0].islower() and not leads and not goes_on:
            yield n, n + 1


def _hangs(tokens: Tokens, n: int) -> bool:
    """Whether what begins here stands right behind a noun, within no quotation."""
    before = tokens[n - 1]
    noun = (is_noun(before) and before.lower not in ARTICLES | PREPOSITIONS | SOURCES) or before.word in "“«"
    return n > 1 and noun and not quoted(tokens, n) and not unique(tokens, n)


def _quotes(tokens: Tokens) -> Iterator[Span]:
    """Names in quotation marks: "für das Buch [„Am Meer“]"; not "unter dem Motto „Kommt!“"."""
    for n in range(len(tokens) - 1, 1, -1):
        named = tokens[n].word == "„" and n + 1 < len(tokens) and tokens[n + 1].word[0].isupper()
        if named and _hangs(tokens, n) and tokens[n - 1].lower not in _TITLED:
            end = next((k + 1 for k in range(n, len(tokens)) if tokens[k].word == "“"), None)
            listed = end is not None and {t.lower for t in tokens[end : end + 1]} & (COORDINATORS | {","})
            if end is not None and not listed:
                yield n, end


def _examples(tokens: Tokens) -> Iterator[Span]:
    """What only names some of what a noun means: "Netze [wie Gas und Strom]"."""
    for n in range(len(tokens) - 2, 1, -1):
        end = noun_phrase(tokens, n + 1) if tokens[n].lower == "wie" and _hangs(tokens, n) else None
        if end is not None and (end == len(tokens) or tokens[end].word[0].islower()):
            yield n, end


def _phrases(tokens: Tokens) -> Iterator[Span]:
    """The prepositional phrases that no verb needs."""
    for n in range(len(tokens) - 1, 1, -1):
        counts = tokens[n - 1].word[0].isdigit() and tokens[n].lower in _COUNTING
        if tokens[n].lower in PREPOSITIONS and _hangs(tokens, n) and not needed(tokens, n) and not counts:
            end = prepositional_phrase(tokens, n)
            if end is not None and _ends(tokens, n, end):
                yield n, end


def _genitives(tokens: Tokens) -> Iterator[Span]:
    """Whose something is."""
    for n in range(len(tokens) - 1, 1, -1):
        whose = tokens[n].lower in _WHOSE or genitive(tokens, n)
        if whose and not may_be_dative(tokens, n) and _hangs(tokens, n) and tokens[n - 1].lower not in _PARTS:
            end = noun_phrase(tokens, n)
            if end is not None and _ends(tokens, n, end):
                yield n, end


def _conjuncts(tokens: Tokens) -> Iterator[Span]:
    """The second of two things behind the verb: "für die Freiheit [und gegen die Überwachung]"."""
    verb = find_finite(tuple(tokens)) or len(tokens)
    for n in range(len(tokens) - 2, verb + 1, -1):
        before = {t.lower for t in tokens[verb:n]}
        joins = tokens[n].lower in ("und", "sowie") and before.isdisjoint(
            (",", "zwischen", "sowohl", "weder")
        )
        joins = joins and not any(t.word[0].isdigit() for t in tokens[n - 2 : n])
        if joins and not tokens[n + 1].is_finite and _hangs(tokens, n) and _in_front(tokens, verb):
            end = prepositional_phrase(tokens, n + 1) or noun_phrase(tokens, n + 1)
            if end is not None and tokens[end : end + 1] and _ends(tokens, n + 1, end, joined=True):
                yield n, end


def _people(tokens: Tokens) -> Iterator[Span]:
    """The second of two persons or groups: "von Jan Weber [und Ida Rothe]", "drei Räte [sowie ihre Gäste] kamen"."""
    verb = find_finite(tuple(tokens)) or len(tokens)
    for n in range(len(tokens) - 2, 1, -1):
        several = tokens[0].word[0].isdigit() or any(t.lower == "und" for t in tokens[:n])
        if (
            n < verb < len(tokens)
            and tokens[n].lower == "sowie"
            and several
            and subject(tokens, 0) == (0, verb)
        ):
            yield n, verb
        elif n > verb and tokens[n].lower in ("und", "sowie") and tokens[n - 2].word in first_names():
            end = noun_phrase(tokens, n + 1)
            if end is not None and (end == len(tokens) or not tokens[end].word[0].isupper()):
                yield n, end


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
