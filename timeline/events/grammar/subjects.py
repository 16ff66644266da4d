"""The subject among the tokens of a clause."""

from collections.abc import Sequence

from timeline.events.grammar.adjectives import NUMBERS, is_adjective, is_noun
from timeline.events.grammar.noun_phrases import is_feminine, is_oblique, is_one_of, noun_phrase
from timeline.events.grammar.phrases import first_noun, instead, prepositional_phrase
from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import entries
from timeline.events.naming.words import CLUBS
from timeline.events.vocabulary.abbreviations import OPENERS
from timeline.events.vocabulary.humans import MEN, WOMEN
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import AUXILIARIES, MANY, NOMINATIVE, OBLIQUE, PREPOSITIONS, PRONOUNS
from timeline.events.vocabulary.nouns import gender
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import PARTICIPLE, verb_forms

Tokens = Sequence[Token]

_ARTICLES = words("der die das kein keine ein eine dieser diese beide alle mehrere viele einige")
_OPENING = (OPENERS | AUXILIARIES) - NOMINATIVE
_PERSONS = PRONOUNS - {"das", "dies", "die", "alle", "beide"}
_NUMBERS = ("hundert", "tausend", "zig")
_FINDING = words("entdecken finden retten fangen bergen holen befreien bemerken sichten")
_RESCUERS = ("feuerwehr", "polizei", "bergwacht", "wasserwacht", "familie")
_ONE_OR_OTHER = words("eine einen andere anderen")
PAIRS = {"sowohl": "als", "weder": "noch", "nicht": "sondern"}
_AWAY = words("weiter entfernt weit davon")
_DISTANCES = words("häuser meter metern kilometer kilometern straßen schritte gehminuten")
_ASIDE = 7  # words and marks between two commas, at most


def _leads(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase that can be the subject begins here."""
    token = tokens[at]
    if not at and (token.lower in _OPENING or _done_in_front(tokens)):
        return False
    if token.lower in NOMINATIVE or is_noun(token) or token.word[0].isdigit() or token.word in '„"»':
        return True
    describes = not token.is_finite or (at > 0 and is_noun(tokens[min(at + 1, len(tokens) - 1)]))
    return token.lower.endswith(("e", "er", "es")) and is_adjective(tokens, at) and describes


def _done_in_front(tokens: Tokens) -> bool:
    """Whether a participle stands first, before its auxiliary: "Kennengelernt hatten sich die beiden …"."""
    done = verb_forms().get(tokens[0].lower, 0) & PARTICIPLE
    return bool(done) and len(tokens) > 1 and tokens[1].lower in AUXILIARIES


def _points(tokens: Tokens, at: int) -> bool:
    """Whether "dieser" points to the noun that stands right behind it."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    pointing = following is not None and tokens[at].lower in ("dieser", "diese") and is_noun(following)
    return pointing and following is not None and following.start - tokens[at].end <= 1


def _governs(tokens: Tokens, at: int) -> bool:
    """Whether a phrase with a nominative article begins here."""
    return at < len(tokens) and tokens[at].lower in _ARTICLES and noun_phrase(tokens, at) is not None


def _counted(tokens: Tokens, at: int) -> bool:
    """Whether a number in figures stands here."""
    return at < len(tokens) and tokens[at].word[0].isdigit()


def _follows(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase stands right behind, of "das" its own."""
    return at + 1 < len(tokens) and (_governs(tokens, at + 1) or noun_phrase(tokens, at) is not None)


def _oblique(tokens: Tokens, at: int) -> bool:
    """Whether no nominative has what follows: "der städtischen Behörde", "14 weiteren Gästen", "der Polizei"."""
    following = tokens[at + 1 : at + 3]
    counts = tokens[at].word.isdigit() or tokens[at].lower in NUMBERS
    if tokens[at].lower == "der" and following and is_noun(following[0]) and is_oblique(following[0].lower):
        return True  # "Der Polizei ging | ein Dieb ins Netz"
    if not (tokens[at].lower == "der" or counts) or len(following) < 2:
        return False
    led = following[0].lower in PREPOSITIONS  # "der wegen Mordes angeklagte Wirt"
    oblique = following[0].word[0].islower() and following[0].lower.endswith("en") and not led
    return oblique and is_noun(following[1])


def genitive(tokens: Tokens, at: int) -> bool:
    """Whether an adjective leads up to what belongs to the noun before it: "die Zahl | israelischer Angriffe"."""
    behind = at > 0 and is_noun(tokens[at - 1]) and tokens[at].start - tokens[at - 1].end <= 1
    return (
        behind and tokens[at].lower.endswith("er") and len(tokens[at].word) > 5 and is_adjective(tokens, at)
    )


def subject(tokens: Tokens, start: int, *, whole: bool = False) -> tuple[int, int] | None:
    """The first phrase from `start` on that can be the subject; adverbs and prepositional phrases are passed over.

    `whole`: without a second look into the prepositional phrases.
    """
    return _subject(tokens, start) or (None if whole else _subject(tokens, start, short=True))


def _subject(tokens: Tokens, start: int, *, short: bool = False) -> tuple[int, int] | None:
    """The same; `short`: prepositional phrases end with their first noun, "brannten in der Hauptstadt | Reifen"."""
    at: int | None = start
    while at is not None and at < len(tokens):
        if short and (second := _second(tokens, at)):
            return second, noun_phrase(tokens, second) or second + 1
        if (found := _begins(tokens, at)) is not None:
            return found
        at = _passed(tokens, at, short=short)
    return None


def _second(tokens: Tokens, at: int) -> int:
    """Where a man or club begins behind what belongs to a phrase: "auf Antrag der Partei | der Prozess"; 0: nowhere."""
    n = next((n for n in range(at + 1, min(at + 5, len(tokens) - 1)) if tokens[n].lower == "der"), 0)
    between = all(t.word[0].isupper() for t in tokens[at:n])
    if not at or not n or not is_noun(tokens[n - 1]) or is_feminine(tokens[n + 1].lower):
        return 0
    if not (is_noun(tokens[at - 1]) or is_oblique(tokens[n - 1].lower)):
        return 0  # not "Am Montag tagte der Rat der Stadt"
    club = between and tokens[n + 1].word in CLUBS
    return n if club or (tokens[at].lower == "der" and all(map(_in_phrase, tokens[at + 1 : n]))) else 0


def _in_phrase(token: Token) -> bool:
    """Whether it is an adjective or a noun."""
    return is_noun(token) or (token.word[0].islower() and token.lower.endswith("en"))


def _begins(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The subject that begins here; None where none does."""
    token = tokens[at]
    if (
        token.lower == "bis"
        and [t.lower for t in tokens[at + 1 : at + 2]] == ["zu"]
        and _counted(tokens, at + 2)
    ):
        return at, noun_phrase(tokens, at + 2) or at + 3  # "bis zu 400 Leute"
    if token.lower in PAIRS and (end := _pair_end(tokens, at)) is not None:
        return at, end
    if is_one_of(tokens, at):
        return at, noun_phrase(tokens, at) or at + 1
    if at and token.lower in ("es", "sie") and (_nominative(tokens[at + 1 : at + 4]) or _finds(tokens, at)):
        return None  # "Entdeckt hatte es | der alte Wirt"
    if token.lower in _PERSONS and not _points(tokens, at):
        joined = at + 2 < len(tokens) and tokens[at + 1].lower in ("und", "sowie")
        return at, (noun_phrase(tokens, at + 2) if joined else None) or at + 1  # "er und seine Familie"
    if _others(tokens, at):
        return at, at + 2
    if token.lower in ("dies", "das") and at and not _follows(tokens, at):
        return at, at + 1
    if _other_case(tokens, at) or not _leads(tokens, at) or (at and tokens[at - 1].word == "/"):
        return None
    end = noun_phrase(tokens, at)
    if end is not None:
        return None if end < len(tokens) and _only_says(tokens, at, end) else (at, end)
    return (at, at + 1) if token.lower in PRONOUNS or (at and token.word[0].isupper()) else None  # "Tausende"


def _pair_end(tokens: Tokens, at: int) -> int | None:
    """Where two end that these words join, of whom the first can be a subject: "weder der Rat noch die Rätin"."""
    joint = next((n for n in range(at + 2, len(tokens) - 1) if tokens[n].lower == PAIRS[tokens[at].lower]), 0)
    first = _begins(tokens, at + 1 + (tokens[at + 1].lower == "nur")) if joint else None
    if first is None or (tokens[joint - 1].word == "," and first[1] != joint - 1):
        return None  # not "wurde nicht der Wirt entlassen, sondern …"
    return noun_phrase(tokens, joint + 1 + (tokens[joint + 1].lower == "auch"))


def _nominative(tokens: Tokens) -> bool:
    """Whether an article and an adjective can only be of one who does something: "der alte Wirt", "ein alter Wirt"."""
    if len(tokens) > 1 and tokens[0].lower == "ein" and is_noun(tokens[1]):
        return gender(tokens[1].lower) == "m" or tokens[1].lower.endswith(MEN)
    if len(tokens) < 3 or not tokens[1].word[0].islower() or not is_noun(tokens[2]):
        return False
    endings = {"der": "e", "ein": "er"}.get(tokens[0].lower)
    return endings is not None and tokens[1].lower.endswith(endings)


def _finds(tokens: Tokens, at: int) -> bool:
    """Whether somebody behind a pronoun finds or saves whom it means: "Am Sonntag entdeckte es | eine Frau"."""
    verb, who = infinitives().get(tokens[at - 1].lower), [t.lower for t in tokens[at + 1 : at + 3]]
    somebody = len(who) > 1 and who[0] in ("eine", "die") and who[1].endswith((*WOMEN, *_RESCUERS))
    return verb in _FINDING and somebody


def _only_says(tokens: Tokens, at: int, end: int) -> bool:
    """Whether it only says according to whom, or how far away: "Behörden zufolge", "ein paar Häuser weiter"."""
    away = tokens[end].lower in _AWAY and tokens[end - 1].lower in _DISTANCES and end - at > 1
    return away or tokens[end].lower == "zufolge"


def _others(tokens: Tokens, at: int) -> bool:
    """Whether so many more of what was told begin here, or one or the other: "sechs weitere | aus dem Zoo"."""
    if tokens[at].lower in ("der", "die", "das") and at + 2 < len(tokens) and tokens[at + 2].is_finite:
        return tokens[at + 1].lower in _ONE_OR_OTHER  # "Der eine | ging", not "die anderen Gäste"
    counted = tokens[at].lower in NUMBERS or tokens[at].word.isdigit()
    more = at + 1 < len(tokens) and tokens[at + 1].lower in ("weitere", "andere")
    return counted and more and not any(t.word[0].isupper() for t in tokens[at + 2 : at + 3])


def _other_case(tokens: Tokens, at: int) -> bool:
    """Whether a phrase begins here that is no subject: after a preposition or "als", in another case, an object."""
    token, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    # "hatte das | kein Minister geschafft"
    beside = token.lower in ("dies", "das") and _governs(tokens, at + 1)
    return (
        beside
        or _prepositional(tokens, at)
        or token.lower in OBLIQUE
        or _oblique(tokens, at)
        or _many_done_to(tokens, at)
        or genitive(tokens, at)
        or (token.word in ("als", "Als") and following is not None and is_noun(following))
    )


def _many_done_to(tokens: Tokens, at: int) -> bool:
    """Whether several stand in the dative behind the verb of one who does it: "gelang Forschern | ein Durchbruch"."""
    if at != 1 or not tokens[at].lower.endswith(("ern", "eln")) or tokens[0].lower.endswith(MANY):
        return False
    if not (is_noun(tokens[at]) and tokens[0].is_finite) or tokens[at].word in entries():
        return False
    end = noun_phrase(tokens, at) or len(tokens)
    return any(t.lower in ("ein", "eine", "das", "die") for t in tokens[end : end + 1])


def _prepositional(tokens: Tokens, at: int) -> bool:
    """Whether a preposition stands here that counts nothing: "über 400 Gäste" does."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    number = following is not None and (following.word[0].isdigit() or following.lower.endswith(_NUMBERS))
    counted = tokens[at].lower in NOMINATIVE and number
    mostly = tokens[at].lower == "vor" and following is not None and following.lower == "allem"
    return (tokens[at].lower in PREPOSITIONS and not counted and not mostly) or instead(tokens, at)


def _passed(tokens: Tokens, at: int, *, short: bool) -> int | None:
    """Where to look on for a subject; None at a mark that ends the search."""
    lower = tokens[at].lower
    if tokens[at].word == "(":  # "in Gescher (Kreis Borken) | haben Wanderer …"
        behind = next((n + 1 for n in range(at, len(tokens)) if tokens[n].word == ")"), len(tokens))
        return behind if any(t.is_finite for t in tokens[behind : behind + 1]) else at + 1
    if _prepositional(tokens, at):
        return (first_noun(tokens, at) if short else prepositional_phrase(tokens, at)) or at + 1
    if lower in ("dies", "das"):
        return at + 1
    if _other_case(tokens, at):
        return noun_phrase(tokens, at + (lower == "als")) or at + 1
    if tokens[at].word in ",;:":
        return _after_aside(tokens, at)
    end = noun_phrase(tokens, at) if _leads(tokens, at) else None
    return at + 1 if end is None else end + 1  # "Behörden zufolge"


def _after_aside(tokens: Tokens, comma: int) -> int | None:
    """Where it goes on after a few words between two commas: "in der Stadt, dem Hauptort, | drei Wagen"; else None."""
    end = next((n for n in range(comma + 1, min(comma + _ASIDE, len(tokens))) if tokens[n].word == ","), None)
    plain = end is not None and comma > 0 and not any(t.is_finite for t in tokens[comma + 1 : end])
    return end + 1 if end is not None and plain and tokens[comma].word == "," else None
