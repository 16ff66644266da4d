"""The words before and behind a time expression that go with it: "[erst am] Montag", "9 Uhr [MESZ]"."""

from collections.abc import Sequence

from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.valency import has_genitive
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    COURSE,
    NEGATIONS,
    NOMINATIVE,
    PREPOSITIONS,
    TIME_ADVERBS,
    TIME_ARTICLES,
    TIME_FOLLOWERS,
    TIME_LINKS,
    TIME_WORDS,
)
from timeline.events.vocabulary.nouns import gender
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import happens
from timeline.temporal.german.pointing import points

_PARTS = words("morgen vormittag mittag nachmittag abend nacht vorabend")
_LIMITS = words("frühestens spätestens erst")
_STARTING = ("von", "vom", "ab")  # "von April an"
_COUNTS = words("ein eine einen zwei drei vier fünf sechs sieben acht neun zehn wenige einige mehrere")
_EACH = words("immer jeweils stets sehr mindestens höchstens längstens")
_WITHOUT_ARTICLE = (
    words("anfang mitte ende damals seinerzeit") | TIME_WORDS | TIME_ADVERBS | PREPOSITIONS | _EACH
)
_COMPARED = words(  # before "war es zuletzt im Mai": what was not so ever since
    """so mehr weniger höher niedriger tiefer besser schlechter größer kleiner stärker schwächer teurer billiger wärmer
    kälter schneller langsamer länger kürzer häufiger seltener"""
)
_BEFORE = {
    "um": ("kurz",),
    "mitten": ("in", "im", "am"),
    "weit": ("nach", "vor", "in"),
}  # "um kurz vor 21 Uhr", "bis weit nach Mitternacht"
_SPANS = ("zeitraum", "zeitspanne", "hinblick")  # "im Zeitraum von April bis Juni", "im Hinblick auf den Tag"
_WHICH = words(
    "gesamte gesamten ganze ganzen gleichen selben späten frühen vergangenen letzten kommenden nächsten"
)


def leads_up(tokens: Sequence[Token], first: int) -> bool:
    """Whether the word before goes with the time: "erst am Montag", "zwischen 2500 und 2400"."""
    before = tokens[first - 1]
    if _to_the_day(tokens, first):
        return True
    if before.lower in ("jedoch", "aber", "allerdings") and first > 1 and tokens[first - 2].lower in _LIMITS:
        return True  # "[frühestens jedoch] im Mai"
    joins = before.lower in ("und", "bis") and first > 2
    if joins and "zwischen" in (tokens[first - 3].lower, tokens[first - 4].lower):
        return True
    following = tokens[first + 1].lower if first + 1 < len(tokens) else ""
    if points(before.lower, tokens[first].lower, following):
        return False
    if before.lower == "zeit" and first > 2 and tokens[first - 3].lower == "in":
        return tokens[first].lower in ("von", "zwischen")  # "in der Zeit von 16 bis 19 Uhr"
    if before.lower == "zuletzt" and tokens[0].lower in _COMPARED:
        return False  # "Niedriger war sie zuletzt | im Juni"
    if before.lower == "wirkung":
        return first > 1 and tokens[first - 2].lower == "mit"  # "mit Wirkung vom 1. Januar"
    if tokens[first].lower in _BEFORE.get(before.lower, ()):
        return True
    if before.word[:1].isdigit() and tokens[first].lower in ("und", "bis") and following[:1].isdigit():
        return True
    dated = first > 1 and tokens[first - 2].word[:1].isdigit() and tokens[first].word[:1].isdigit()
    if before.lower in ("und", "bis", "bzw") and dated:
        return tokens[first - 2].word.endswith(".")  # "am 16. und 17. Juni"
    if before.lower in COURSE and tokens[first].lower == "des":
        return True  # "im Laufe des Montags"
    if before.lower in _SPANS or (before.lower == "darauf" and tokens[first].lower.startswith("folgend")):
        return True
    if before.lower in UNITS and tokens[first].lower in ("vor", "nach"):
        return True  # "zwei Tage vor Heiligabend"
    if tokens[first].lower in UNITS and following in ("vor", "nach"):
        return before.word[0].isdigit() or before.lower in _COUNTS
    if first > 1 and before.lower in _WHICH and tokens[first - 2].lower in PREPOSITIONS | TIME_ARTICLES:
        return True  # "am späten Samstag Nachmittag"
    if before.lower in TIME_ARTICLES and tokens[first].lower in _WITHOUT_ARTICLE:
        return False  # "…, der | Ende Mai ausgelaufen ist"
    named = first > 1 and before.word[0].isupper()  # "trat Kurz | im Oktober zurück"
    return not named and before.lower in PREPOSITIONS | TIME_ARTICLES | TIME_ADVERBS | _EACH | {"statt"}


def _to_the_day(tokens: Sequence[Token], first: int) -> bool:
    """Whether the word before is one of "(fast) auf den Tag genau", which stands before a time."""
    spoken = [t.lower for t in tokens[max(0, first - 5) : first + 3]]
    before = tokens[first - 1].lower
    inside = before in ("auf", "den", "tag", "genau") and " ".join(spoken).find("auf den tag genau") >= 0
    return inside or (before == "fast" and spoken[-3:] == ["auf", "den", "tag"])


def followers(tokens: Sequence[Token], timed: Sequence[bool], first: int, end: int) -> int:
    """Where the time and what goes with it ends: "9 Uhr MESZ", "von April an", "Abend des Unfalltages"."""
    while end < len(tokens) and tokens[end].lower in TIME_FOLLOWERS and not _is_left(tokens, end):
        end += 1
    end += 2 * _of_a_place(tokens, end)
    end += [t.lower for t in (tokens[first], *tokens[end : end + 1])] in (["zum", "hin"], ["gegen", "hin"])
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
    # "erst vom 14. Juni an"
    starting = any(t.lower in _STARTING for t in tokens[first : min(first + 2, end)])
    over = any(t.lower == "bis" for t in tokens[first:end])  # "gehörte ihm von 1999 bis 2014 | an"
    if end < len(tokens) and tokens[end].lower == "an" and starting and not (phrase or over):
        return end + 1
    if end + 2 < len(tokens) and tokens[end].word == "," and tokens[end + 1].lower in ("dem", "den"):
        return _apposition(tokens, end)
    if end + 1 < len(tokens) and _of_happening(*tokens[end - 1 : end + 2]):
        return end + 2
    if end + 1 < len(tokens) and _whose(tokens[end - 1], tokens[end]) and not has_genitive(tokens):
        noun = next((n for n in range(end + 1, len(tokens)) if tokens[n].word[0].isupper()), len(tokens))
        return noun + 1 if noun <= end + 3 else end  # "am Abend des chinesischen Neujahrsfestes"
    if end < len(tokens) and tokens[end].lower in TIME_LINKS and any(timed[end + 1 : end + 4]):
        following = timed.index(True, end + 1)
        leading = PREPOSITIONS | TIME_ARTICLES | TIME_LINKS | TIME_ADVERBS
        if all(t.lower in leading for t in tokens[end:following]):
            return following
    return end


def _of_a_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether the time is told by the clocks of a place: "um 8 Uhr deutscher Zeit"."""
    spoken = [t.lower for t in tokens[at : at + 2]]
    return spoken[1:] == ["zeit"] and spoken[0].endswith("er") and spoken[0] not in ARTICLES


def _is_left(tokens: Sequence[Token], at: int) -> bool:
    """Whether "Zeit" is what somebody has, not that of a place: "hat bis Mai | Zeit"; "Mitteleuropäischer Zeit"."""
    return tokens[at].lower == "zeit" and not tokens[at - 1].lower.endswith("er")


def _whose(time: Token, word: Token) -> bool:
    """Whether a word behind a time begins what it is the time of: "am Abend des Festes", "am Tag der Wahl"."""
    if word.lower in ("des", "dieses"):
        return time.word[0].isupper()
    return time.lower in ("tag", "vortag", "vorabend") and word.lower in (
        "der",
        "seines",
        "ihres",
        "seiner",
        "ihrer",
    )


def _of_happening(time: Token, word: Token, noun: Token) -> bool:
    """Whether "der" behind a part of a day is a genitive: "am Abend der Wahl", not "am Abend der Minister"."""
    return time.lower in _PARTS and word.lower == "der" and gender(noun.lower) == "f" and happens(noun.word)


def _apposition(tokens: Sequence[Token], comma: int) -> int:
    """Where what a day is called ends: "am 9. Juni, dem Tag der Wahl"; at the comma where more than that follows."""
    end = next((n for n in range(comma + 1, len(tokens)) if tokens[n].word in ",;:–"), len(tokens))
    return comma if find_finite(tuple(tokens[comma + 1 : end])) is not None else end
