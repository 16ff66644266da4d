"""A clause without the time expressions that date it, and without what only goes with them."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline.events.grammar.adjectives import is_adjective, is_noun
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.time_phrases import followers, leads_up
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import measures_against, needed, takes
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    NEGATIONS,
    NOMINATIVE,
    OBLIQUE,
    POINTERS,
    PREPOSITIONS,
    TIME_WORDS,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.frame import attribute
from timeline.temporal.german.lexicon import MONTHS, TERMS, WEEKDAY_NAMES
from timeline.temporal.german.verbs import PLAN

_JOINING = words(
    "aber wahrscheinlich vielleicht womöglich möglicherweise vermutlich wohl spätestens frühestens erst schon sogar"
)
_JOINS = words("und oder bis")
_AIMING = ("peil", "anpeil", "angepeilt", "visier", "anvisier")
_YEAR = 4  # digits
_BEHIND = 2  # words from the verb to the noun of a subject
_MASCULINE = frozenset(MONTHS) | words("frühling sommer herbst winter advent")
_DEFINITE = words("die das eine ein ihre seine")
_CALLED = ("tag", "vorabend")

Span = tuple[int, int]
Tokens = list[Token]


def without_times(tokens: Sequence[Token], times: Collection[Span]) -> Tokens:
    """Without the time expressions and the prepositions, adverbs, joining words and commas that go with them."""
    timed = [False] * len(tokens)
    for start, stop in times:
        inside = [n for n, t in enumerate(tokens) if start < t.end and t.start < stop]
        if not inside or _is_subject(tokens, inside):
            continue
        if not _asked(tokens, inside) and not _describes(tokens, inside[0], inside[-1] + 1):
            inside = inside[_is_called(tokens, inside[0]) : len(inside) - _of_verb(tokens, inside[-1])]
            for n in inside:
                timed[n] = True
    for first, end in _runs(timed):
        given = first, end
        while first and not _denied(tokens, first) and leads_up(tokens, first):
            first -= 1
        if _denied(tokens, first):
            timed[slice(*given)] = [False] * (given[1] - given[0])
            continue  # "wird nicht vor 2013 gerechnet"
        if _one_of_two(tokens, timed, end):
            timed[slice(*given)] = [False] * (given[1] - given[0])
            continue  # "die Prognosen für 2014 und 2015"
        end = followers(tokens, timed, first, end)
        last = tokens[first].lower == "zuletzt" and first > 0 and tokens[first - 1].word == ","
        first += last and end < len(tokens)  # "…, zuletzt [am Samstag] wegen des Windes"
        timed[first:end] = [True] * (end - first)
    if any(timed):
        _mark_between(tokens, timed)
        _mark_day_called(tokens, timed)
    return [
        t
        for n, t in enumerate(tokens)
        if not timed[n] and not (t.word == "," and _stranded(tokens, timed, n))
    ]


def _of_verb(tokens: Sequence[Token], last: int) -> bool:
    """Whether "darauf" behind a weekday is the verb's: "verzichtete am Montag [darauf], … zu schließen"."""
    pointer = tokens[last].lower
    weekday = last > 0 and tokens[last - 1].lower.startswith(WEEKDAY_NAMES)
    needs = pointer in POINTERS and takes(tokens, pointer.removeprefix("da").removeprefix("r"))
    return weekday and needs and last + 1 == len(tokens)


def _denied(tokens: Sequence[Token], first: int) -> bool:
    """Whether it is only the time that something was not at: "nicht vor 2013", "weder am Montag noch am Dienstag"."""
    before = [t.lower for t in tokens[:first]]
    neither = before[-1:] == ["noch"] and "weder" in before
    return neither or before[-2:] == ["nicht", "einmal"] or not NEGATIONS.isdisjoint(before[-1:])


def _is_called(tokens: Sequence[Token], first: int) -> bool:
    """Whether a weekday is the noun of an adjective of its own, which stays: "der autofreie Sonntag [am 8. Mai]"."""
    lead = [t.lower for t in tokens[max(0, first - 2) : first]]
    if len(lead) > 1 and lead[0] == "des":
        return is_adjective(tokens, first - 1)  # "wegen des nassen Frühjahrs"
    named = tokens[first].lower.startswith(WEEKDAY_NAMES) and len(lead) > 1
    return (
        named
        and lead[0] in ("der", "den", "dem", "ein", "einen", "einem")
        and is_adjective(tokens, first - 1)
    )


def _one_of_two(tokens: Sequence[Token], timed: Sequence[bool], end: int) -> bool:
    """Whether "und" goes on with a year that stays."""
    joins = end + 1 < len(tokens) and tokens[end].lower in ("und", "oder") and not timed[end + 1]
    return joins and tokens[end + 1].word.isdigit() and len(tokens[end + 1].word) == _YEAR


def _asked(tokens: Sequence[Token], inside: Sequence[int]) -> bool:
    """Whether the verb asks for a time, as for a thing: "warten auf Montag", "in den Herbst verlegt"."""
    first, article = (tokens[n].lower for n in (*inside, *inside)[:2])
    if first in ("auf", "mit") and needed(tokens, inside[0]):
        return True
    if inside[0] > 1 and first != "vor" and _measures(tokens, inside[-1]):
        return True  # "starb zwei Tage vor seinem 96. Geburtstag"
    if measures_against([tokens[n].lower for n in inside[:2]]):
        return True  # "liegt um zwei Prozent über dem Vorjahr"
    if inside[0] and tokens[inside[0] - 1].lower == "bis":
        return False
    if inside[0] and first == "auf" and tokens[inside[0] - 1].word[:-1].isdigit():
        return False  # "in der Nacht vom 20. auf den 21. Juni"
    if not inside[0] and first == "auf" and not any(t.bits & PLAN for t in tokens):
        return False  # "Auf den 1. April wechselt sie nach Eilmar"
    if _is_object(tokens, inside[0]) or _is_term(tokens, inside) or _is_itself(tokens, inside[-1] + 1):
        return True
    noun = next((tokens[n].lower for n in inside[1:] if tokens[n].word[0].isupper()), "n")
    whither = article in ("die", "das") or (article == "den" and not noun.endswith("n"))
    return first == "ins" or (first in ("in", "auf") and whither)


def _is_subject(tokens: Sequence[Token], inside: Sequence[int]) -> bool:
    """Whether a time right behind the verb is what is told of: "war [der Juli] zu heiß", "war [das Jahr 2019] mild"."""
    at = inside[0] + (tokens[inside[0]].lower in ("der", "das"))
    if at < _BEHIND or not tokens[at - _BEHIND].is_finite or at not in inside:
        return False
    article, noun = tokens[at - 1].lower, tokens[at].lower
    masculine = (noun in _MASCULINE or noun.startswith(WEEKDAY_NAMES)) and not noun.endswith(("nacht", "s"))
    neuter = noun == "jahr" and inside[-1] == at + 1
    return (article == "der" and masculine and inside[-1] == at) or (article == "das" and neuter)


def _is_object(tokens: Sequence[Token], first: int) -> bool:
    """Whether a time without preposition is what somebody names or aims at: "peilt [den 1. Juli] an"."""
    before = tokens[first - 1] if first else None
    if before is not None and _aims(tokens) and tokens[first].lower not in PREPOSITIONS:
        return before.lower not in PREPOSITIONS
    if tokens[first].lower != "den" or not tokens[first + 1 : first + 2]:
        return False
    led = before is not None and (
        before.lower in PREPOSITIONS | _JOINS or before.lower.startswith(WEEKDAY_NAMES)
    )
    return not led and tokens[first + 1].word[:-1].isdigit() and (before is None or before.is_word)


def _is_term(tokens: Sequence[Token], inside: Sequence[int]) -> bool:
    """Whether it is a term with an article, as a thing: "eröffnet [die neue Saison]"; not "spielt letzte Saison"."""
    at = next((n for n in inside if tokens[n].lower in TERMS), 0)
    first = at - (at > 1 and tokens[at - 1].lower in ("neue", "erste"))
    led = [t.lower for t in tokens[max(0, first - 2) : first]]
    return led[1:] != [] and led[1] in _DEFINITE and led[0] not in PREPOSITIONS


def _aims(tokens: Sequence[Token]) -> bool:
    """Whether the verb has a time for its object: "peilt das Frühjahr an", "fasst 2027 ins Auge"."""
    eyed = ("ins", "auge") in pairwise(t.lower for t in tokens)
    return eyed or any(t.word[0].islower() and t.lower.startswith(_AIMING) for t in tokens)


def _is_itself(tokens: Sequence[Token], end: int) -> bool:
    """Whether a time that ends before `end` is called a day or year: "[Heute] ist ein guter Tag für Eilmar"."""
    behind = [t.lower for t in tokens[end : end + 4]]
    return behind[:1] in (["ist"], ["war"]) and behind[1:2] == ["ein"] and "tag" in behind[2:]


def _measures(tokens: Sequence[Token], last: int) -> bool:
    """Whether a time up to `last` measures how far it was from what follows: "zwei Tage | nach dem Brand"."""
    following = [t.lower for t in tokens[last + 1 : last + 3]]
    away = len(following) > 1 and following[0] in ("vor", "nach") and following[1] in NOMINATIVE | OBLIQUE
    return away and tokens[last].lower in UNITS


def _mark_between(tokens: Sequence[Token], timed: list[bool]) -> None:
    """Mark what only joins two times: "frühestens am 1. Mai[, wahrscheinlich aber erst] Anfang Juni"."""
    runs = _runs(timed)
    for (_, end), (start, _) in pairwise(runs):
        gap = tokens[end:start]
        if gap and gap[0].word == "," and all(t.lower in _JOINING for t in gap[1:]):
            timed[end:start] = [True] * len(gap)


def _mark_day_called(tokens: Sequence[Token], timed: list[bool]) -> None:
    """Mark what a day is called, where it stands behind the verb: "wird gewählt, dem Tag der Europawahl"."""
    for n in range(len(tokens) - 2):
        if (
            tokens[n].word == ","
            and tokens[n + 1].lower == "dem"
            and tokens[n + 2].lower.endswith(_CALLED)
            and not any(t.word == "," or t.is_finite for t in tokens[n + 1 :])
        ):
            timed[n:] = [True] * (len(tokens) - n)
            return


def _runs(timed: Sequence[bool]) -> list[Span]:
    """Where true values begin and end (exclusive)."""
    edges = [n for n, flag in enumerate(timed) if flag != (n > 0 and timed[n - 1])]
    return list(zip(edges[::2], [*edges[1::2], len(timed)], strict=False))


def _describes(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether it belongs to a noun: "die heutige Etappe", "die heute 46-Jährige"."""
    last, following = tokens[end - 1], tokens[end] if end < len(tokens) else None
    if first > 1 and tokens[first - 2].lower in PREPOSITIONS and tokens[first - 1].lower in ARTICLES:
        return tokens[first].lower in PREPOSITIONS  # "mit dem [für 2019] verliehen"
    if first and following is not None and tokens[first - 1].lower in ARTICLES and _to_noun(tokens, end):
        return True  # "die [1967] eröffnete Halle"
    opening = tokens[first - 1] if first and tokens[first].lower in TIME_WORDS else tokens[first]
    counted = any(t.word[0].isupper() for t in tokens[first + 1 : end])  # "Ein Jahr später brannte sie"
    bare = last.lower in TIME_WORDS and opening.lower in ARTICLES and not counted
    if (
        bare
        and following is not None
        and (following.lower.endswith(("en", "e", "er")) or following.word[0].isdigit())
    ):
        return True  # "die damals anwesenden Truppen"
    inflected = following is not None and following.lower.endswith(("e", "en", "er", "es"))
    leads = following is not None and inflected and not following.is_finite and is_adjective(tokens, end)
    if following is None or not (following.word[0].isupper() or "-Jährig" in following.word or leads):
        return False
    if (
        last.word[0].islower()
        and last.lower not in TIME_WORDS
        and last.lower.endswith(("e", "en", "er", "es", "em"))
    ):
        return True
    articles = (NOMINATIVE | OBLIQUE) - {"sich", "alle", "beide"}
    return last.lower in TIME_WORDS and any(t.lower in articles for t in tokens[max(0, first - 1) : end])


def _to_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether an inflected participle and its noun stand here: "eröffnete Halle"."""
    noun = at + 1 < len(tokens) and tokens[at + 1].word[0].isupper()
    return noun and tokens[at].word[0].islower() and attribute(tokens[at].lower) is not None


def _stranded(tokens: Sequence[Token], timed: Sequence[bool], n: int) -> bool:
    """Whether the comma at `n` closed an aside that is gone: "am Montag, dem 9. Januar, statt"."""
    inside = n and not is_noun(tokens[n - 1]) and not timed[n - 1]  # "zweimal[, 1963 und 1967,] sein Veto"
    if inside and n + 2 < len(timed) and timed[n + 1]:
        end = next((k for k in range(n + 1, len(tokens)) if not timed[k]), len(tokens))
        return (
            end < len(tokens) - 1 and tokens[end].word == "," and not any(t.word == "," for t in tokens[:n])
        )
    if not n or not timed[n - 1]:
        return False
    first = n
    while first and timed[first - 1]:
        first -= 1
    return not first or any(t.word == "," for t in tokens[first:n]) or tokens[first - 1].word == ","
