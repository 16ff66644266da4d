"""A clause without the time expressions that date it, and without what only goes with them."""

from collections.abc import Collection, Sequence

from timeline.events.adjectives import is_adjective
from timeline.events.lexicon import (
    ARTICLES,
    NEGATIONS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    TIME_ADVERBS,
    TIME_ARTICLES,
    TIME_FOLLOWERS,
    TIME_LINKS,
    TIME_WORDS,
)
from timeline.events.mentioned import UNITS
from timeline.events.tables import words
from timeline.events.tokens import Token, find_finite
from timeline.events.valency import measures_against, needed

_STARTING = ("von", "vom", "ab")  # "von April an"
_WHICH = words(
    "gesamte gesamten ganze ganzen gleichen selben späten frühen vergangenen letzten kommenden nächsten"
)
_COUNTS = words("ein eine einen zwei drei vier fünf sechs sieben acht neun zehn wenige einige mehrere")
_EACH = words("immer jeweils stets sehr mindestens höchstens längstens")
_CALLED = ("tag", "vorabend")
_BARE = words("anfang mitte ende")  # with no article: "Ende Mai"
_SPANS = ("zeitraum", "zeitspanne", "hinblick")  # "im Zeitraum von April bis Juni", "im Hinblick auf den Tag"

Span = tuple[int, int]
Tokens = list[Token]


def without_times(tokens: Sequence[Token], times: Collection[Span]) -> Tokens:
    """Without the time expressions and the prepositions, adverbs, joining words and commas that go with them."""
    timed = [False] * len(tokens)
    for start, stop in times:
        inside = [n for n, t in enumerate(tokens) if start < t.end and t.start < stop]
        if inside and not _asked(tokens, inside) and not _describes(tokens, inside[0], inside[-1] + 1):
            for n in inside:
                timed[n] = True
    for first, end in _runs(timed):
        given = first, end
        while first and _leads_up(tokens, first):
            first -= 1
        if first and tokens[first - 1].lower in NEGATIONS:
            timed[slice(*given)] = [False] * (given[1] - given[0])
            continue  # "wird nicht vor 2013 gerechnet"
        end = _followers(tokens, timed, first, end)
        last = tokens[first].lower == "zuletzt" and first > 0 and tokens[first - 1].word == ","
        first += last and end < len(tokens)  # "…, zuletzt [am Samstag] wegen des Windes"
        timed[first:end] = [True] * (end - first)
    if any(timed):
        _mark_day_called(tokens, timed)
    return [t for n, t in enumerate(tokens) if not timed[n] and not _stranded(tokens, timed, n)]


def _asked(tokens: Sequence[Token], inside: Sequence[int]) -> bool:
    """Whether the verb asks for a time, as for a thing: "warten auf Montag", "in den Herbst verlegt"."""
    first, article = (tokens[n].lower for n in (*inside, *inside)[:2])
    if first in ("auf", "mit") and needed(tokens, inside[0]):
        return True
    if measures_against([tokens[n].lower for n in inside[:2]]):
        return True  # "liegt um zwei Prozent über dem Vorjahr"
    if inside[0] and tokens[inside[0] - 1].lower == "bis":
        return False
    noun = next((tokens[n].lower for n in inside[1:] if tokens[n].word[0].isupper()), "n")
    whither = article in ("die", "das") or (article == "den" and not noun.endswith("n"))
    return first == "ins" or (first in ("in", "auf") and whither)


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
    opening = tokens[first - 1] if first and tokens[first].lower in TIME_WORDS else tokens[first]
    bare = last.lower in TIME_WORDS and opening.lower in ARTICLES
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


def _leads_up(tokens: Sequence[Token], first: int) -> bool:
    """Whether the word before goes with the time: "erst am Montag", "zwischen 2500 und 2400"."""
    before = tokens[first - 1]
    if (
        before.lower in ("und", "bis")
        and first > 2
        and "zwischen" in (tokens[first - 3].lower, tokens[first - 4].lower)
    ):
        return True
    following = tokens[first + 1].lower if first + 1 < len(tokens) else ""
    if before.word[:1].isdigit() and tokens[first].lower in ("und", "bis") and following[:1].isdigit():
        return True
    dated = first > 1 and tokens[first - 2].word[:1].isdigit() and tokens[first].word[:1].isdigit()
    if before.lower in ("und", "bis", "bzw") and dated:
        return tokens[first - 2].word.endswith(".")  # "am 16. und 17. Juni"
    if before.lower in _SPANS or (before.lower == "darauf" and tokens[first].lower.startswith("folgend")):
        return True
    if before.lower in UNITS and tokens[first].lower in ("vor", "nach"):
        return True  # "zwei Tage vor Heiligabend"
    if tokens[first].lower in UNITS and following in ("vor", "nach"):
        return before.word[0].isdigit() or before.lower in _COUNTS
    if first > 1 and before.lower in _WHICH and tokens[first - 2].lower in PREPOSITIONS | TIME_ARTICLES:
        return True  # "am späten Samstag Nachmittag"
    if before.lower in TIME_ARTICLES and tokens[first].lower in _BARE | TIME_WORDS | PREPOSITIONS:
        return False  # "…, der | Ende Mai ausgelaufen ist"
    return before.lower in PREPOSITIONS | TIME_ARTICLES | TIME_ADVERBS | _EACH | {"statt"}


def _followers(tokens: Sequence[Token], timed: Sequence[bool], first: int, end: int) -> int:
    """Where the time and what goes with it ends: "9 Uhr MESZ", "von April an", "Abend des Unfalltages"."""
    while end < len(tokens) and tokens[end].lower in TIME_FOLLOWERS:
        end += 1
    denied = end + 1 < len(tokens) and tokens[end + 1].lower in NEGATIONS
    if (
        end < len(tokens)
        and tokens[end].lower == "noch"
        and tokens[end - 1].lower in TIME_WORDS
        and not denied
    ):
        end += 1  # "heute noch"
    phrase = end + 1 < len(tokens) and (
        tokens[end + 1].lower in ARTICLES | NOMINATIVE or not tokens[end + 1].word[0].islower()
    )
    starting = any(
        t.lower in _STARTING for t in tokens[first : min(first + 2, end)]
    )  # "erst vom 14. Juni an"
    if end < len(tokens) and tokens[end].lower == "an" and starting and not phrase:
        return end + 1
    if end + 2 < len(tokens) and tokens[end].word == "," and tokens[end + 1].lower in ("dem", "den"):
        return _apposition(tokens, end)
    if end + 1 < len(tokens) and _whose(tokens[end - 1], tokens[end]):
        noun = next((n for n in range(end + 1, len(tokens)) if tokens[n].word[0].isupper()), len(tokens))
        return noun + 1 if noun <= end + 3 else end  # "am Abend des chinesischen Neujahrsfestes"
    if end < len(tokens) and tokens[end].lower in TIME_LINKS and any(timed[end + 1 : end + 4]):
        following = timed.index(True, end + 1)
        leading = PREPOSITIONS | TIME_ARTICLES | TIME_LINKS | TIME_ADVERBS
        if all(t.lower in leading for t in tokens[end:following]):
            return following
    return end


def _whose(time: Token, word: Token) -> bool:
    """Whether a word behind a time begins what it is the time of: "am Abend des Festes", "am Tag der Wahl"."""
    if word.lower in ("des", "dieses"):
        return time.word[0].isupper()
    return time.lower == "tag" and word.lower in ("der", "seines", "ihres", "seiner", "ihrer")


def _apposition(tokens: Sequence[Token], comma: int) -> int:
    """Where what a day is called ends: "am 9. Juni, dem Tag der Wahl"; at the comma where more than that follows."""
    end = next((n for n in range(comma + 1, len(tokens)) if tokens[n].word in ",;:–"), len(tokens))
    return comma if find_finite(tuple(tokens[comma + 1 : end])) is not None else end


def _stranded(tokens: Sequence[Token], timed: Sequence[bool], n: int) -> bool:
    """Whether a comma closed an aside that is gone: "am Montag, dem 9. Januar, statt"."""
    if tokens[n].word != "," or not n or not timed[n - 1]:
        return False
    first = n
    while first and timed[first - 1]:
        first -= 1
    return not first or any(t.word == "," for t in tokens[first:n]) or tokens[first - 1].word == ","
