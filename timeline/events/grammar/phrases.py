"""Prepositional phrases among the tokens of a clause."""

from collections.abc import Sequence

from timeline.events.grammar.adjectives import attribute_end, described, is_noun
from timeline.events.grammar.noun_phrases import list_end, noun_phrase, numbered, of_nobles
from timeline.events.grammar.spelling import uncontracted
from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import entries
from timeline.events.naming.model import NameKind
from timeline.events.naming.shapes import is_first_name, office
from timeline.events.vocabulary.lexicon import OBLIQUE, PREPOSITIONS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names

Tokens = Sequence[Token]

_ROUNDED = words("ganz nur etwa fast rund knapp zirka circa jeweils insgesamt noch")  # "mit nur einer Stimme"
_LEADING_NUMBERS = PREPOSITIONS | _ROUNDED
_DATIVE = words("aus bei beim mit nach von vom zu zum zur seit")  # with no other case
_NO_DATIVE = words("ein eine einen die das")
_AMOUNTS = ("million", "milliarde", "tausend", "dutzend", "prozent")
_AGAINST = words("gegen bei für von mit zu")  # whom a team meets
_MEASURES = frozenset("% km m cm mm kg g l t ha kW MW GW kWh MWh".split())
_BEFORE_EACH = [[who, each] for who in ("ihr", "ihm", "ihnen") for each in ("jede", "jeder", "jedes")]
_WITH_ARTICLE = words("am im beim vom zum zur ans ins")


def prepositional_phrase(tokens: Tokens, start: int) -> int | None:
    """Where the prepositional phrase that begins at `start` ends (exclusive); None where none begins."""
    if tokens[start].lower not in PREPOSITIONS and not instead(tokens, start):
        return None
    if tokens[start].lower == "vor" and [t.lower for t in tokens[start + 1 : start + 2]] == ["allem"]:
        return None  # "vor allem die Luftwaffe"
    at = start + 1
    if at < len(tokens) and (noun := attribute_end(tokens, at)) is not None:
        return noun_phrase(tokens, noun)  # "auf in China hergestellte Wagen"
    while at < len(tokens) and tokens[at].lower in _LEADING_NUMBERS:
        at += 1
    if [t.word[0].isdigit() for t in tokens[at : at + 3]] == [True, False, True] and tokens[
        at + 1
    ].lower == "und":
        at += 2
        noun = noun_phrase(tokens, at) if tokens[start].lower == "zwischen" else None
        if noun is not None and tokens[noun - 1].lower.endswith(("e", "er")):
            return None  # "fehlen zwischen 12 und 24 Plätze"; "zwischen 12 und 24 Jahren"
    if [t.lower for t in tokens[at : at + 2]] in _BEFORE_EACH:
        return at + 1  # "fehlt von ihr | jede Spur"
    at = described(tokens, at) if at < len(tokens) else at  # "aus bisher ungeklärter Ursache"
    end = _place(tokens, at)
    end = _team(tokens, start, end) if end is not None else None
    while end is not None and end < len(tokens) and tokens[end].lower in ("und", "sowie", "oder"):
        joined = _place(tokens, end + 1)  # "in Mainz und Bonn | zwei Personen"
        if joined is None:
            end = noun_phrase(tokens, at)
            break
        end = joined
    if end is not None and tokens[end : end + 1] and tokens[end].word == ",":
        end = list_end(tokens, end) or end  # "in Essen, Köln und Bonn"
    end = end or noun_phrase(tokens, at) or _number(tokens, at)
    return end if end is None or tokens[start].lower not in _DATIVE else _in_dative(tokens, at, end)


def _in_dative(tokens: Tokens, at: int, end: int) -> int:
    """Where a phrase ends before what "und" joins that is no dative: "ein Wirt aus Ulm | und eine Frau"."""
    joints = (n for n in range(at + 1, end - 1) if tokens[n].lower in ("und", "sowie"))
    return next((n for n in joints if tokens[n + 1].lower in _NO_DATIVE), end)


def is_phrase(tokens: Tokens) -> bool:
    """Whether the tokens are one noun with what belongs to it: "Die Klinik in Altenbrück"."""
    end = noun_phrase(tokens, 0)
    while end is not None and end < len(tokens):
        end = prepositional_phrase(tokens, end)
    return end is not None


def instead(tokens: Tokens, at: int) -> bool:
    """Whether "statt" stands here as a preposition: "statt der erlaubten 50"; not "fand statt"."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return tokens[at].lower == "statt" and (following in OBLIQUE | {"der"} or following[:1].isdigit())


def _number(tokens: Tokens, at: int) -> int | None:
    """Where a number ends that nothing follows which it could count: "von 7,0 auf der Skala"."""
    if at >= len(tokens) or not tokens[at].word[0].isdigit():
        return None
    following = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if following in (",", "und", "oder", "zu", "bis"):
        return None  # "im Alter von 62, 64 und 66 Jahren"
    if following == "von" and tokens[at + 2 : at + 3] and tokens[at + 2].word[0].isdigit():
        return prepositional_phrase(tokens, at + 1)  # "mit 34 von 40 Stimmen"
    return at + 1 + _measure(tokens[at + 1 : at + 4])


def _measure(following: Tokens) -> int:
    """How many tokens a measure behind a number takes: "%", "km", "km / h"."""
    if not following or following[0].word not in _MEASURES:
        return 0
    return 3 if len(following) > 2 and following[1].word == "/" else 1


def in_name(tokens: Tokens, at: int) -> bool:
    """Whether a preposition stands within a person's name: "Gero [von] Randow", "Ida [von] der Salm"."""
    named = at > 0 and at + 1 < len(tokens) and is_first_name(tokens[at - 1].word)
    particle = named and tokens[at].lower in ("von", "vom", "zu")
    return particle and (tokens[at + 1].word[0].isupper() or of_nobles(tokens, at))


def first_noun(tokens: Tokens, start: int) -> int | None:
    """The end of the first noun or name of a place after a preposition."""
    if start + 1 < len(tokens) and (end := _place(tokens, start + 1)):
        return end
    end = next((n + 1 for n in range(start + 1, len(tokens)) if is_noun(tokens[n])), None)
    if end is None or end >= len(tokens) or not is_noun(tokens[end]):
        return end
    if office(tokens[end - 1].word) and all(map(is_noun, tokens[end : end + 3])) and end + 3 <= len(tokens):
        return end + 2  # "dem Präsidenten Thaksin Shinawatra | Vorwürfe"
    if tokens[end - 1].lower in ("anfang", "mitte", "ende") or tokens[end - 1].lower.startswith(_AMOUNTS):
        return end + 1  # "bis Ende März", "mit zehn Millionen Gästen"
    if tokens[end - 1].lower.endswith("schen"):
        return end + 1  # "vom Europäischen Parlament | der Preis"
    named = tokens[end - 1].word in first_names()  # "von Thomas Weber | der Treffer"
    if named or (end + 1 < len(tokens) and is_noun(tokens[end + 1])):
        return end + 1  # "im Stadion Grevenlohe | Ammoniak"
    return end


def _place(tokens: Tokens, at: int) -> int | None:
    """Where the name of a place ends that begins here; no genitive belongs to it: "in Berlin der Karneval"."""
    if at < len(tokens) and at and tokens[at - 1].lower in _WITH_ARTICLE:
        return None  # "im Saal der Linde"
    return place_end(tokens, at)


def _team(tokens: Tokens, start: int, end: int) -> int:
    """The end with the number of a team behind its town: "gegen Darmstadt 98"; not "in Darmstadt | 98 Gäste"."""
    named = uncontracted(tokens[start].lower) in _AGAINST and numbered(tokens, end)
    return end + 1 if named else end


def is_somewhere(tokens: Tokens, at: int) -> bool:
    """Whether "in" and the name of a place stand here."""
    return [t.lower for t in tokens[at : at + 1]] == ["in"] and place_end(tokens, at + 1) == at + 2


def place_end(tokens: Tokens, at: int) -> int | None:
    """Where the name of a place ends that begins here; None where none does."""
    if at >= len(tokens):
        return None
    for entry in entries().get(tokens[at].word, ()):
        end = at + 1 + len(entry.rest)
        if entry.kind is NameKind.PLACE and tuple(t.word for t in tokens[at + 1 : end]) == entry.rest:
            following = entries().get(tokens[end].word, ()) if end < len(tokens) else ()
            goes_on = any(one.kind is not NameKind.PERSON for one in following)
            return None if goes_on else end  # "in Köln | Anzeige", "von Bayern | Ida Rothe"
    return None
