"""What stands before an expression, and how the happening therefore lies to the span that it names."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.german.pointing import no_sooner, points
from timeline.temporal.german.vague import SHORTLY, SHORTLY_OF_DAYS, SHORTLY_OF_MINUTES
from timeline.temporal.german.verbs import verb_forms
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Clock, PartOfDay, Recurring, Shifted, Stated
from timeline.temporal.model import Bounds, Dating, Evidence, Grain, How, Relation, replace
from timeline.temporal.notation import edtf_interval, iso_day
from timeline.temporal.text import SPACE, Lexicon, Text

_PLAIN = re.compile(r"-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")  # a day, month or year, as an end of an interval
_DATED = (Stated, Recurring, Shifted, PartOfDay, Clock)
_CLAUSE, _DENYING = 40, 3  # tokens from "damit" to a time, at most; words of "nicht davon aus"
_DENIED = frozenset((no, pointing) for no in ("nicht", "kaum") for pointing in ("damit", "davon"))
_UNTIL, _FROM_THEN = "bis", "ab"
_LIMITED = 7  # tokens of "spätestens ab dem "
_LIMITS = _EARLIEST, _LATEST = "frühestens", "spätestens"
_RELATIONS = {
    "seit": Relation.SINCE, "ab": Relation.SINCE, _UNTIL: Relation.UNTIL, "vor": Relation.BEFORE,
    "nach": Relation.AFTER,
}  # fmt: skip
_WEAK = ("en", "em")  # endings of adjectives behind "dem", "den", "der"
_BESIDE = frozenset(("vor", "nach"))
_ONWARD = "an"
_TO, _IN_TIME = frozenset(("zum", "zur")), frozenset(("am", "im"))
_WHEN = _IN_TIME | {"vor"}
_NOUN, _OF_NOUNS = 7, frozenset(("der", "des"))  # words of "zum Ende der letzten Eiszeit"
_UM, _SHARP = "um", "punkt"  # "um Punkt zwölf"
_A = frozenset(("einem", "einer"))
_YEAR = 4  # digits
_BARE = frozenset(("anfang", "mitte", "ende"))
_FROM, _ON = frozenset(("von", "vom")), frozenset((_ONWARD, "ab"))
_END = "END"  # TIMEX3 mod
_BACK_TO = "rückwirkend"
_NOON = "TMI"  # the end of the TIMEX3 value of "Mittag"
_DUSK = "dusk"  # the rule of "Einbruch der Dunkelheit"
_AMID = "mitten"  # "mitten in der Nacht"
_SHORTLY = frozenset(("kurz", "unmittelbar"))
# "bis zum", Swiss and Tyrolean "bis mit", "bis und mit", "bis in", "bis voraussichtlich".
_WITH_UNTIL = frozenset(
    """zu zum zur mit und in um gegen einschließlich voraussichtlich vermutlich wahrscheinlich wohl mindestens
    wenigstens längstens maximal""".split()
)


def preposition_of(text: Text, lexicon: Lexicon, start: int) -> str:
    """The word before the expression that begins at token `start` and before its article."""
    words, letters, at = text.words, text.letters, start - 2
    if at >= 4 and words[at - 4] in _RELATIONS and _described(text, lexicon, at):
        at -= 2  # "nach dem schwierigen Jahr 2022"
    if at >= 2 and words[at] in lexicon.tables["ART"] and letters[at + 1] == SPACE:
        at -= 2
    if at >= 2 and words[at] in _WITH_UNTIL:
        at = _until(words, at)
    for noun in (at - 2, start - 2):
        if noun >= 6 and words[noun - 6] == _UNTIL and _is_happening(text, lexicon, noun):
            return _UNTIL  # "bis zu seinem Tod im Jahr 2019", "bis zu den Wahlen 2027"
    if at >= 6 and words[at] in _IN_TIME and words[at - 6] == _UNTIL and _named(text, at):
        return _UNTIL  # "bis zur Eröffnung am 17. Mai"
    return words[at] if at >= 0 and letters[at + 1] == SPACE else ""


def _is_happening(text: Text, lexicon: Lexicon, at: int) -> bool:
    """Whether a noun stands at a token with "zu" and its article before: "bis zu seinem | Tod | im Jahr 2019"."""
    words = text.words
    led = words[at - 2] in _A or any(words[at - 2] in lexicon.tables[name] for name in ("POSS", "ART"))
    noun = text.raw[text.starts[at]].isupper() and text.letters[at + 1] == SPACE
    return led and noun and words[at - 4] == "zu"


def _named(text: Text, at: int) -> bool:
    """Whether a noun stands before a token, with "zur" or "zum" before: "bis | zur Eröffnung | am 17. Mai"."""
    led = text.words[at - 4] in _TO and text.raw[text.starts[at - 2]].isupper()
    return led and text.letters[at - 5] == text.letters[at - 3] == text.letters[at - 1] == SPACE


def _up_to_what_was(text: Text, start: int) -> bool:
    """Whether "bis zum" and a noun with what belongs to it lead up to a token: "bis zum Ende der Eiszeit vor | …"."""
    at = start - 4
    if (
        at < 2
        or _UNTIL not in text.words[max(0, at - 2 * _NOUN - 2) : at]
        or text.raw[text.starts[at]].islower()
    ):
        return False
    for _ in range(_NOUN):
        if at < 2 or text.letters[at - 1] != SPACE or text.words[at] in _TO:
            break
        if text.raw[text.starts[at]].islower() and not _goes_with_noun(text.words[at]):
            return False
        at -= 2
    return at > 1 and text.words[at] in _TO and text.words[at - 2] == _UNTIL


def _goes_with_noun(word: str) -> bool:
    """Whether a word in small letters is an article or adjective: "der [letzten] Eiszeit"; no verb."""
    return word in _OF_NOUNS or (word.endswith(_WEAK) and word not in verb_forms())


def _described(text: Text, lexicon: Lexicon, at: int) -> bool:
    """Whether the word at a token stands between an article and what it describes, with "nach" or the like before."""
    words, letters = text.words, text.letters
    led = words[at - 2] in lexicon.tables["ART"] and words[at].endswith(_WEAK)
    small = text.raw[text.starts[at]].islower()
    return led and small and letters[at + 1] == letters[at - 1] == letters[at - 3] == SPACE


def _until(words: Sequence[str], at: int) -> int:
    """The token of the "bis" that stands before `at`, with a word or two between: "bis voraussichtlich"; else `at`."""
    for _ in range(2):
        if at >= 2 and words[at] in _WITH_UNTIL and _UNTIL in words[max(0, at - 4) : at]:
            at -= 2
    return at


def phrase_start(text: Text, lexicon: Lexicon, start: int) -> int:
    """The token at which preposition and article of the expression at token `start` begin."""
    words, letters, at = text.words, text.letters, start
    prepositions = lexicon.tables["PREP"]
    if at >= 2 and words[at - 2] == _SHARP:
        at -= 2
    if at >= 2 and words[at - 2] in _WITH_UNTIL and words[at - 2] not in prepositions:
        at = _until(words, at - 2) + 2
    if at < 2 or words[at - 2] not in prepositions or letters[at - 1] != SPACE:
        return at
    article = words[at - 2] in lexicon.tables["ART"]
    if article and _has_none(words, lexicon, at):
        return at
    at -= 2
    if words[at] in _BESIDE and (shortly := _shortly(text, at)):
        return shortly
    if at >= 2 and words[at - 2] == _AMID:
        return at - 2
    if at < 2 or words[at - 2] not in prepositions or letters[at - 1] != SPACE:
        return at
    return at if words[at - 2] in lexicon.tables["ART"] else at - 2  # "der für Freitag": that is the noun's


def _shortly(text: Text, at: int) -> int:
    """The token at which "kurz" or "um kurz" begins before the preposition at a token; 0 where neither stands there."""
    words = text.words
    if at < 2 or words[at - 2] not in _SHORTLY or text.raw[text.starts[at - 2]].isupper():
        return 0
    return at - 4 if at > 3 and words[at - 4] == _UM else at - 2


def _has_none(words: Sequence[str], lexicon: Lexicon, at: int) -> bool:
    """Whether no article goes with the expression at a token, so that it is a pronoun: "…, der | Ende Mai auslief".

    Nor one of another gender: "hatte das | vergangene Woche gesagt", "das | letzten Montag".
    """
    part = words[at] in _BARE and (at + 2 >= len(words) or words[at + 2] not in lexicon.tables["ART"])
    year = words[at].isdigit() and len(words[at]) == _YEAR
    relative = words[at] in lexicon.tables["THEN"] and words[at - 4 : at - 3] == [","]  # "…, das damals …"
    that = points(*words[max(0, at - 2) : at + 3 : 2])
    return part or year or relative or that or words[at] in lexicon.tables["TODAY"]


def phrase_end(text: Text, match: Match, end: int) -> int:
    """The code point at which the phrase of an expression ends that itself ends at `end`: "vom 1. Mai an"."""
    before = text.words[match.start - 2] if match.start > 1 else ""
    return text.starts[match.end + 1] + len(_ONWARD) if _goes_on_from(text, match, before) else end


def _is_earliest(text: Text, start: int, preposition: str) -> bool:
    """Whether it lies at the expression (at token `start`) or any time after: "frühestens 2027", "nicht vor Mai"."""
    if preposition == "vor" and (
        "nicht" in text.words[max(0, start - 6) : max(0, start - 3)] or _denied(text, start)
    ):
        return True
    return _limit(text, start) == _EARLIEST


def _denied(text: Text, start: int) -> bool:
    """Whether it stands in what nobody expects: "rechnet nicht damit, dass der Bau vor Mai 2027 fertig wird"."""
    clause = text.words[max(0, start - _CLAUSE) : start]
    if "dass" not in clause:
        return False
    at = len(clause) - 1 - clause[::-1].index("dass")
    before = [word for word in clause[:at] if word.isalpha()][-_DENYING:]
    return "," not in clause[at:] and any(pair in _DENIED for pair in pairwise(before))


def _limit(text: Text, start: int) -> str:
    """ "frühestens" or "spätestens", where it is one of the two words before a token, or said as "nicht früher als"."""
    words = text.words
    if start > 1 and words[start - 2] in _LIMITS:
        return words[start - 2]
    if start > 3 and words[start - 4] in _LIMITS:
        return words[start - 4]
    return _EARLIEST if no_sooner(words[max(start % 2, start - 8) : start : 2]) else ""


def relation_of(text: Text, match: Match, preposition: str, dating: Dating) -> Relation | None:
    """How the happening lies to the span, by the words before and behind the expression; None where it lies in it."""
    relation = _RELATIONS.get(preposition)
    if dating.first is None and dating.last is None:
        return None
    if preposition in _WHEN and _up_to_what_was(text, match.start):
        return Relation.UNTIL
    if relation is None:
        limit = _limit(text, match.start)
        if limit == _LATEST and dating.last is not None:
            return Relation.UNTIL
        from_then = limit == _EARLIEST or _goes_on_from(text, match, preposition)
        return Relation.SINCE if from_then and dating.first is not None else None
    if (
        relation is not Relation.AFTER
        and _is_earliest(text, match.start, preposition)
        and dating.first is not None
    ):
        return Relation.SINCE
    if preposition == _FROM_THEN and _LATEST in text.words[max(0, match.start - _LIMITED) : match.start]:
        return Relation.UNTIL  # "spätestens ab dem Jahr 2010"
    if preposition in _BESIDE and not isinstance(match.meaning, _DATED):
        up_to = text.words[max(0, match.start - 4) : match.start : 2] == [_UNTIL, "vor"]
        return Relation.UNTIL if up_to else None  # "bis vor zwei Jahren"
    if relation is Relation.UNTIL and _BACK_TO in text.words[max(0, match.start - _LIMITED) : match.start]:
        return Relation.SINCE  # "rückwirkend bis 2007"
    if relation is Relation.AFTER and _UNTIL in text.words[max(0, match.start - _LIMITED) : match.start - 2]:
        return Relation.UNTIL  # "bleibt bis nach den Ferien geschlossen"
    if relation is Relation.AFTER and match.rule == _DUSK:
        return None  # "nach Einbruch der Dunkelheit" is that evening
    return relation


def _goes_on_from(text: Text, match: Match, preposition: str) -> bool:
    """Whether words before and behind an expression open its end: "vom 1. Mai an"."""
    if preposition not in _FROM:
        return False
    behind = text.words[match.end : match.end + 2]
    return len(behind) > 1 and behind[1] in _ON


def _is_shortly(text: Text, start: int) -> bool:
    """Whether the preposition before the expression at token `start` is narrowed: "kurz vor acht"."""
    return any(at >= 0 and text.words[at] in _SHORTLY for at in (start - 4, start - 6))


def lying(
    text: Text, match: Match, preposition: str, dating: Dating, relation: Relation, today: int | None
) -> Dating:
    """The dating of what lies so to its expression, as the words around it say and as it is seen from `today`."""
    shortly = _is_shortly(text, match.start)
    earliest = _is_earliest(text, match.start, preposition)
    return _seen_from(today, _related(dating, relation, shortly=shortly, earliest=earliest))


def _related(dating: Dating, relation: Relation, *, shortly: bool = False, earliest: bool = False) -> Dating:
    """The dating with its bounds opened as the relation says; `shortly`: "kurz vor", `earliest`: "frühestens"."""
    lo, hi = dating.bounds.earliest_start, dating.bounds.latest_end
    beside = relation in (Relation.BEFORE, Relation.AFTER) and lo is not None
    if lo is not None and dating.value.endswith(_NOON):
        lo = lo // MINUTES_A_DAY * MINUTES_A_DAY + MINUTES_A_DAY // 2  # "kurz vor Mittag"
    if beside and (dating.grain is Grain.MINUTE or dating.value.endswith(_NOON)):
        assert lo is not None
        bounds = _beside(lo, relation, shortly)
        assert bounds.earliest_start is not None
        edtf = iso_day(bounds.earliest_start // MINUTES_A_DAY)
        return replace(dating, bounds=bounds, relation=relation, edtf=edtf)
    bounds = _opened(lo, hi, relation, earliest)
    if shortly and relation in (Relation.BEFORE, Relation.AFTER) and lo is not None and hi is not None:
        return _shortly_beside(dating, relation, bounds)
    others = tuple(_related(o, relation, earliest=earliest) for o in dating.alternatives)
    edtf = _open_edtf(dating, relation)
    return replace(dating, bounds=bounds, relation=relation, alternatives=others, edtf=edtf)


def _opened(lo: int | None, hi: int | None, relation: Relation, earliest: bool) -> Bounds:
    """The bounds of what lies so to the minutes `lo` to `hi`; the earlier or later end open."""
    if relation is Relation.SINCE:
        return Bounds(lo, None if earliest else hi, lo, None)
    if relation is Relation.UNTIL:
        return Bounds(None, hi, lo, hi)
    if relation is Relation.BEFORE:
        end = None if lo is None else lo - 1
        return Bounds(None, end, None, end)
    begin = None if hi is None else hi + 1
    return Bounds(begin, None, begin, None)


def _seen_from(today: int | None, dating: Dating) -> Dating:
    """The dating; where what goes on from a stated day lies ahead of `today`, its reason says so: "ab", not "seit"."""
    if (
        today is None
        or dating.relation is not Relation.SINCE
        or dating.reason.how not in (How.STATED, How.SAME)
    ):
        return dating
    if dating.first is None or dating.first <= today:
        return dating
    return replace(dating, reason=dating.reason._replace(evidence=Evidence.FUTURE))


def _shortly_beside(dating: Dating, relation: Relation, bounds: Bounds) -> Dating:
    """Soon before or after a day, month or year: with an end to the open side; "kurz vor Jahresende" is at its end."""
    if relation is Relation.BEFORE and dating.mod == _END:
        return dating
    reach = SHORTLY.get(dating.grain, SHORTLY_OF_DAYS) * MINUTES_A_DAY
    lo, hi = bounds.earliest_start, bounds.latest_end
    if lo is None and hi is not None:
        lo = hi - reach + 1
    elif hi is None and lo is not None:
        hi = lo + reach - 1
    assert lo is not None
    assert hi is not None
    edtf = edtf_interval(lo // MINUTES_A_DAY, hi // MINUTES_A_DAY)
    others = tuple(_related(other, relation, shortly=True) for other in dating.alternatives)
    return replace(dating, bounds=Bounds(lo, hi, lo, hi), relation=relation, alternatives=others, edtf=edtf)


def _at_midnight(minute: int, relation: Relation) -> bool:
    """Whether what lies before the minute lies on the day before: "vor Mitternacht"."""
    return relation is Relation.BEFORE and minute % MINUTES_A_DAY == 0


def _beside(minute: int, relation: Relation, shortly: bool) -> Bounds:
    """Before or after a time of day is still that day: "vor 22 Uhr"; "kurz vor" is within the hour."""
    if _at_midnight(minute, relation):
        minute -= 1
    first = minute // MINUTES_A_DAY * MINUTES_A_DAY
    lo, hi = (first, minute) if relation is Relation.BEFORE else (minute, first + MINUTES_A_DAY - 1)
    if shortly:
        lo, hi = max(lo, minute - SHORTLY_OF_MINUTES), min(hi, minute + SHORTLY_OF_MINUTES)
    return Bounds(lo, hi, lo, hi)


def _open_edtf(dating: Dating, relation: Relation) -> str:
    """The EDTF with its open end: "seit 2009" is 2009/.., "vor dem 9. März" a set of days up to the 8th."""
    if dating.first is None or dating.last is None:
        return dating.edtf
    if relation is Relation.BEFORE:
        return edtf_interval(None, dating.first - 1)
    if relation is Relation.AFTER:
        return edtf_interval(dating.last + 1, None)
    unit = dating.edtf if _PLAIN.fullmatch(dating.edtf) else ""
    since = relation is Relation.SINCE
    return f"{unit or iso_day(dating.first)}/.." if since else f"../{unit or iso_day(dating.last)}"


def of_unknown_end(dating: Dating) -> Dating:
    """What was so since, which may be over: in EDTF an end that is not known, "1996/", is no open one, "1996/.."."""
    return replace(dating, edtf=dating.edtf.removesuffix("..")) if dating.edtf.endswith("/..") else dating
