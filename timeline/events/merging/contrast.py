"""What sets two statements apart that are told alike: other things, other people and places, other numbers."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from timeline.events.merging.gist import Gist
from timeline.events.merging.occurring import died_later
from timeline.events.model import Kind
from timeline.events.vocabulary.concepts import (
    DAILY,
    DECREED,
    FAMILIES,
    NEXT_DOOR,
    NOTICED,
    OF_PEOPLE,
    ONCE,
    SELDOM,
    STEPS,
    STRUCK,
    VOTES,
)
from timeline.events.vocabulary.tables import rows
from timeline.events.vocabulary.words import ORDINALS, fold, is_kind, is_noun
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.lexicon import MONTHS

_REMEMBERED = 4096  # statements
STORY = 2  # specific words in common that make two articles about one thing
_SOME_WEEKS, _MONTH = 16 * MINUTES_A_DAY, 31 * MINUTES_A_DAY
_LARGE = 100  # numbers below are counted, or ages: papers do not round them
# "die 101. Akte"
_WRITTEN_ORDINAL = re.compile(rf"\b\d+(?=\.\s(?!{'|'.join(map(str.capitalize, MONTHS))})[A-ZÄÖÜ])")

_ONES_OWN = frozenset(("DEATH", "RESIGNATION", "OFFICE"))  # what each does for himself
_FULL_NAME = re.compile(r"\b([A-ZÄÖÜ]\w+) (?=([A-ZÄÖÜ]\w+))")
OFF = "CANCELLATION"
_OFTEN = frozenset(("DEATH", "INJURY", "BUILDING"))  # what one story tells of more than once
_USUAL = frozenset(("FIRE", "ACCIDENT", "THEFT"))  # what one town has more than once in weeks
_ONE_A_DAY = ONCE | VOTES | frozenset(FAMILIES.values())  # what one story tells of no more than once a day
_NEXT_DOOR = frozenset(fold(noun.capitalize()) for noun in NEXT_DOOR)
_NUMBER = re.compile(r"\b(\d+(?:[.,]\d+)*)(?: und \d+)?\.?[- ]?([^\W\d_]*)")
_HOURS, _WEEKS = (frozenset(map(fold, names.split())) for names in ("Stunde Minute", "Woche Monat"))
_MEASURES = rows(
    """
    age: jahr jährig
    length: meter kilometer zentimeter km
    money: euro dollar franken million milliarde cent
    share: prozent
    time: minut stunde sekunde uhr
    """
)


def unlike(one: Gist, other: Gist) -> bool:
    """Whether they tell of other things, of others elsewhere, or of another step: "beschlossen", "gebaut"."""
    return not _related(one, other) or elsewhere(one, other) or told_beside(one, other)


def told_beside(one: Gist, other: Gist) -> bool:
    """Whether one is only about what the other tells, another step of it, or the same of somebody else."""
    return _other_step(one, other) or told_otherwise(one, other)


def told_otherwise(one: Gist, other: Gist) -> bool:
    """Whether one is only about what the other tells, or tells the same of somebody else."""
    return (
        _comes_otherwise(one, other)
        or _noticed(one, other)
        or _next_door(one, other)
        or _against(one, other)
        or _of_wounds(one, other)
        or _of_another(one, other)
    )


def _of_another(one: Gist, other: Gist) -> bool:
    """Whether both tell by name who died, resigned or took office, and it is not the same one.

    Several die in one catastrophe.
    """
    told, both = one.concepts & other.concepts, one.concepts | other.concepts
    if told.isdisjoint(_ONES_OWN) or any(FAMILIES.get(kind) == "HARM" for kind in both - STRUCK):
        return False
    mine, its = _called(one.text) & one.words, _called(other.text) & other.words
    return bool(mine) and bool(its) and mine.isdisjoint(other.around) and its.isdisjoint(one.around)


@lru_cache(_REMEMBERED)
def _called(text: str) -> frozenset[str]:
    """The surnames, folded, that stand behind given names."""
    given = first_names()
    return frozenset(fold(name) for first, name in _FULL_NAME.findall(text) if first in given) - {""}


def _of_wounds(one: Gist, other: Gist) -> bool:
    """Whether one tells who died of what the other tells: "Er erlag seinen Verletzungen", "Bei dem Unfall starb …"."""
    if "DEATH" not in one.concepts & other.concepts:
        return False
    later, at_once = died_later(one.words, one.text), died_later(other.words, other.text)
    struck = (one if at_once else other).concepts - STRUCK
    return later is not at_once and any(FAMILIES.get(kind) == "HARM" for kind in struck)


def _against(one: Gist, other: Gist) -> bool:
    """Whether people protest in one against what the other tells: "protestierten gegen die Schließung"."""
    if "PROTEST" not in one.concepts ^ other.concepts:
        return False
    return " gegen " in (one if "PROTEST" in one.concepts else other).text


def _comes_otherwise(one: Gist, other: Gist) -> bool:
    """Whether one says that it is put off or called off on the day, and the other tells how it was when it was held."""
    both = (one, other) if OFF in one.concepts else (other, one)
    off = OFF in one.concepts ^ other.concepts
    return off and both[1].kind is Kind.HAPPENING and both[0].kind is Kind.ANNOUNCEMENT


def _next_door(one: Gist, other: Gist) -> bool:
    """Whether one is of the place next door, which the other's article does not name: "Auch im Nachbarort Eilmar …"."""
    beside = one.words.isdisjoint(_NEXT_DOOR) is not other.words.isdisjoint(_NEXT_DOOR)
    return beside and (one.names | other.names).isdisjoint(one.around & other.around)


def _noticed(one: Gist, other: Gist) -> bool:
    """Whether one only tells who noticed what the other tells: "Der Organist bemerkte den Diebstahl"."""
    return "FIND" in one.concepts ^ other.concepts and not (one.concepts & other.concepts).isdisjoint(NOTICED)


def _other_step(one: Gist, other: Gist) -> bool:
    """Whether one decides on what the other does, or ends it; a plan says less than what came of it."""
    common = one.concepts & other.concepts
    if common & VOTES:
        return False
    steps = STEPS - {"DECISION"} if common & DECREED else STEPS
    return one.kind is other.kind and one.concepts & steps != other.concepts & steps and not common & steps


def _related(one: Gist, other: Gist) -> bool:
    """Whether things of both can be the same: named by both, or the one the other's head: "Klappbrücke", "Brücke".

    Who says no thing ("Er wurde verurteilt") has people and places, and what the article is about, instead.
    """
    if (of_a_day(one, other) and _of_one_day(one, other)) or _came_of(one, other) or _told_again(one, other):
        return True
    if _seldom(one, other):
        return True
    if one.concepts & other.concepts & ONCE and one.names & other.names & one.words & other.words:
        return True  # "Der Ausbrecher war in Ulm gefasst worden", "Fahnder fassten ihn in Ulm"
    if one.things and other.things:
        if not (one.things.isdisjoint(other.around) and other.things.isdisjoint(one.around)):
            return True
        heads = heads_of(one.nouns - other.nouns, other.nouns - one.nouns)
        return heads > 0 or _alike(one.things, other.things)
    bare, full = (one, other) if other.things else (other, one)
    common = one.concepts & other.concepts
    seldom = DAILY if bare.words <= bare.concepts else ONCE  # "nach der Razzia Anfang Februar"
    once = not common.isdisjoint(seldom) and len(one.around & other.around) >= STORY
    if not full.things or once:
        return (
            True  # "Es war am Wochenende auf Grund gelaufen", "Der Dreimaster war Anfang August aufgelaufen"
        )
    told = bare.names | bare.topic
    if not told.isdisjoint(full.things | full.names) or heads_of(filter(is_noun, told), full.things):
        return True  # "Seit Mai ist es geschlossen", of an article on the Freibad; "Das Bad war geschlossen worden"
    return _alike(filter(is_noun, bare.words), full.things)


def _seldom(one: Gist, other: Gist) -> bool:
    """Whether two articles with a word in common tell what no place has twice in weeks: an avalanche."""
    short = max(one.last - one.first, other.last - other.first) <= _SOME_WEEKS
    common = one.concepts & other.concepts & SELDOM
    return short and bool(common) and one.article != other.article and not one.around.isdisjoint(other.around)


def _of_one_day(one: Gist, other: Gist) -> bool:
    """Whether two statements of one day need name nothing that is the same.

    One only names what happened ("nach dem Brand am Sonntag"), it struck people at the same place, or it does not
    happen twice to what both articles are about: "einen Strommast angezündet", "einen Hochspannungsmast".
    """
    common = one.concepts & other.concepts
    named = one.words <= one.concepts or other.words <= other.concepts
    people = common & OF_PEOPLE and one.names & other.names
    once = common & _ONE_A_DAY and len(one.around & other.around) >= STORY
    return named or bool(people) or bool(once)


def _came_of(one: Gist, other: Gist) -> bool:
    """Whether two articles about one thing tell of what a story has once a day: the one that it is planned, and it.

    They need name nothing that is the same, then: "eine Demonstration ist geplant", "2.000 Menschen demonstrierten";
    nor where two kinds of happening are: "Eine Firma beginnt mit der Reparatur", "die Reparatur hatte begonnen".
    """
    planned = Kind.ANNOUNCEMENT in (one.kind, other.kind) and one.kind is not other.kind
    both = min(one.last, other.last) - max(one.first, other.first)
    concepts = one.concepts & other.concepts
    daily = not concepts.isdisjoint(DAILY) or len(concepts) > 1
    return planned and daily and 0 <= both <= _MONTH and len(one.around & other.around) >= STORY


def _told_again(one: Gist, other: Gist) -> bool:
    """Whether one article of a story goes back to what the other tells, of one kind and with one number, or of an act.

    "14.000 Tiere wurden getötet", "14.000 Puten waren getötet worden"; "der Konzern hatte das Aus verkündet", "hatte
    die Schließung angekündigt". Many die in one story, and much is built.
    """
    told = one.kind is other.kind is Kind.HAPPENING and one.mentioned and other.mentioned
    both = min(one.last, other.last) - max(one.first, other.first)
    kinds = set(filter(is_kind, one.concepts & other.concepts))
    if not told or not kinds or not 0 <= both <= _MONTH or not (one.goes_back or other.goes_back):
        return False
    counted = any(len(number) > 1 for number in one.numbers & other.numbers)
    story = len(one.around & other.around) >= (1 if kinds & ONCE - _USUAL else STORY)
    return counted or (story and not kinds.issubset(_OFTEN))


def _alike(nouns: Iterable[str], others: Iterable[str]) -> bool:
    """Whether one of the nouns is the head or the beginning of one of the others: "Landrat", "Landratswahl"."""
    pairs = (sorted((a.lower(), b.lower()), key=len) for a, b in product(nouns, others))
    return any(long.endswith(short) or long.startswith(short) for short, long in pairs)


def heads_of(nouns: Iterable[str], others: Iterable[str]) -> int:
    """How many nouns are the head of one of the others, or the other way round: "Zug" and "Regionalzug"."""
    mine, its = tuple(map(str.lower, nouns)), tuple(map(str.lower, others))
    return sum(noun.endswith(its) for noun in mine) + sum(noun.endswith(mine) for noun in its)


def elsewhere(one: Gist, other: Gist) -> bool:
    """Whether both name people or places, and none that the other or its article names too."""
    apart = one.names.isdisjoint(other.around) and other.names.isdisjoint(one.around)
    return apart and bool(one.names) and bool(other.names)


def numbers_differ(one: Gist, other: Gist) -> bool:
    """Whether both give numbers and none is the same, or roughly so; or the how manieth, or how long, not the same.

    Metres are not compared with years of age.
    """
    if _apart(_ordinals(one), _ordinals(other)) or _last_apart(one, other):
        return True
    if not one.numbers or not other.numbers or not _apart(one.numbers, other.numbers):
        return False
    mine, its = _measured(one.text, one.numbers), _measured(other.text, other.numbers)
    pairs = [(a, b) for kind in mine.keys() & its.keys() for a, b in product(mine[kind], its[kind])]
    return bool(pairs) and not any(_roughly(a, b) for a, b in pairs)


def _last_apart(one: Gist, other: Gist) -> bool:
    """Whether one lasted hours and the other weeks: "für vier Stunden", "mehr als drei Wochen lang"."""
    both = (one.words, other.words), (other.words, one.words)
    return any(not hours.isdisjoint(_HOURS) and not weeks.isdisjoint(_WEEKS) for hours, weeks in both)


@lru_cache(_REMEMBERED)
def _measured(text: str, numbers: frozenset[str]) -> dict[str, list[str]]:
    """The numbers of a statement by what they measure: what is counted is of one kind."""
    found: dict[str, list[str]] = {}
    for number, unit in _NUMBER.findall(text):
        if number in numbers:
            kind = next((kind for start, kind in _MEASURES.items() if unit.lower().startswith(start)), "")
            found.setdefault(kind, []).append(number)
    return found


def _apart(some: frozenset[str], others: frozenset[str]) -> bool:
    return bool(some) and bool(others) and some.isdisjoint(others)


def _ordinals(one: Gist) -> frozenset[str]:
    """The ordinals among its words: "die zweite Runde", "die 2. Runde"."""
    spelled = frozenset(map(str.lower, one.words & ORDINALS))
    return spelled.union(_WRITTEN_ORDINAL.findall(one.text)) if one.numbers else spelled


def _roughly(one: str, other: str) -> bool:
    """Whether two large numbers are so near that one may round the other: "rund 400", "426"."""
    few, many = sorted(float(number.replace(".", "").replace(",", ".")) for number in (one, other))
    return few >= _LARGE and many - few <= many / 10 and 0 in (few % 10, many % 10)


def of_a_day(one: Gist, other: Gist) -> bool:
    """Whether both are told to the day, or night."""
    return max(one.last - one.first, other.last - other.first) < 2 * MINUTES_A_DAY
