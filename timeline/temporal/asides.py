"""Which datings leave the told time where it is."""

from collections.abc import Callable, Sequence

from timeline.temporal.german.frame import AS, COMPARATIVE
from timeline.temporal.german.wordclasses import HAD
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Counted, Opening, Recurring, Shifted, Stated
from timeline.temporal.model import Dating, Grain, Relation
from timeline.temporal.text import Text
from timeline.temporal.told import Told

_BRACKETED = 10  # tokens around a day in brackets: "am 7. November (25. Oktober)"
_SAME_SENTENCE = 60  # tokens that a sentence may have between two mentions
PLUPERFECT = HAD | {"war", "waren"}
_OF = 10  # tokens of "seit der schweren Krise von "
_COMPARED = frozenset(("vergleich", "verglichen"))
_HELD_AGAINST = _COMPARED | {"gegenüber", AS}
_STOPS = frozenset(".!?\n:")
_DAY_PART, _YEAR, _SINCE = (
    Grain.DAY_PART,
    Grain.YEAR,
    Relation.SINCE,
)  # asked of every mention, as in telling.py
_HEAD = 6  # tokens that a sentence has at most before the year that it is about


def in_passing(text: Text, main: Told | None, match: Match, dating: Dating) -> bool:
    """A bare year within a sentence of a history, while days or months of another year are told."""
    if main is None or main.dating.grain > Grain.MONTH or dating.grain is not Grain.YEAR:
        return False
    if not isinstance(match.meaning, Stated) or match.rule != "year":
        return False
    head = text.letters[max(0, match.start - _HEAD) : match.start]
    assert dating.first is not None
    return _STOPS.isdisjoint(head) and not dating.first <= main.first <= (dating.last or dating.first)


def _tells_an_age(text: Text, match: Match, dating: Dating) -> bool:
    """ "Aus den dreißiger Jahren", "aus dem Jahr 1910"."""
    if dating.grain < _YEAR:
        return False
    lead = text.words[max(0, match.start - 4) : max(0, match.start - 1)]
    return "aus" in lead and "." not in lead  # not "ging es gut aus. 2024 …"


def _describes(text: Text, match: Match) -> bool:
    """ "In einem 2010 veröffentlichten Interview", "in ihrem 1998 erschienenen Buch"."""
    if match.rule != "year" or match.start < 2:
        return False
    return text.words[match.start - 2].startswith(("ein", "sein", "ihr"))


def _counts_from(match: Match, before: Sequence[str]) -> bool:
    """ "Zum zweiten Mal nach 2013"; `before`: the tokens before it."""
    if match.rule == "year" and before[-4::2] == ["mal", "nach"]:
        return True
    return before[-2:-1] == ["von"] and "seit" in before  # "der höchste Stand seit der Krise von 1973"


def _is_compared(before: Sequence[str]) -> bool:
    """ "Gegenüber Juli 2024", "im Vergleich zum Vormonat", "weniger als im Mai 2019"; `before`: the tokens there."""
    if _HELD_AGAINST.isdisjoint(before):
        return False
    lead = [word for word in before if word.strip()]
    if "gegenüber" in lead[-2:] or not _COMPARED.isdisjoint(lead[-3:]):
        return True
    return AS in lead[-2:] and any(word.endswith(COMPARATIVE) for word in lead[-3:-1])


def looks_back(match: Match, finite_verb: Callable[[Match], str]) -> bool:
    """Whether it is counted back from what was told, in the pluperfect: "Drei Tage zuvor war er geflohen"."""
    meaning = match.meaning
    if isinstance(meaning, Recurring):
        back = meaning.after_told and (meaning.shift or 0) < 0
    elif isinstance(meaning, Counted):
        back = meaning.told and meaning.sign < 0
    else:
        back = isinstance(meaning, Shifted) and meaning.told and (meaning.by or 0) < 0
    return back and finite_verb(match) in PLUPERFECT


def is_aside(text: Text, told: Told | None, match: Match, dating: Dating) -> bool:
    """Whether a dating is said beside the telling.

    That is what something is held against ("weniger als im Mai 2019"); another calendar's day behind the day, in
    brackets; a vaguer word for what the same sentence dated ("am 4. Mai 1901, also vor 123 Jahren", "am Montag das
    erste Tor dieser Saison"); the age of a thing ("eine Mühle aus dem Jahr 1910"); the first months of a year that is
    named right behind; and what has lasted until now ("seit Jahren").
    """
    before = text.words[max(0, match.start - _OF) : match.start]
    if (
        isinstance(match.meaning, Opening)
        or _counts_from(match, before)
        or _tells_an_age(text, match, dating)
        or _describes(text, match)
        or _is_compared(before)
    ):
        return True
    if dating.relation is _SINCE and isinstance(match.meaning, Counted):
        return True
    if told is None or match.start - told.end > _SAME_SENTENCE or dating.grain is _DAY_PART:
        return False
    gap = text.letters[told.end : match.start]
    if len(gap) < _BRACKETED and "(" in gap and ")" in text.letters[match.end : match.end + _BRACKETED]:
        return dating.grain is Grain.DAY
    assert dating.first is not None
    assert dating.last is not None
    hour = told.dating.grain is Grain.MINUTE and dating.grain is Grain.DAY and "." not in gap
    if hour and dating.first == dating.last == told.first:
        return True  # "Kurz vor Mitternacht brannte es am Montag"
    reach = dating.last - dating.first  # "vor 123 Jahren" is said of any day of that year
    vaguer = dating.first - reach <= told.first and told.last <= dating.last + reach and reach > 0
    around = dating.first <= told.first <= told.last <= dating.last and reach > told.last - told.first
    return (around or (vaguer and isinstance(match.meaning, Counted))) and "." not in gap
