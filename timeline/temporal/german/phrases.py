"""What the families of expressions share: pieces of patterns, and how their groups are read."""

import re
from typing import Any

from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.numbers import ENDINGS
from timeline.temporal.german.vague import (
    ALWAYS,
    COUNTS,
    COUNTS_OF_WEEKS,
    FEW,
    GOOD,
    GOOD_FEW,
    GOOD_WEEK,
    STRETCH,
)
from timeline.temporal.german.verbs import FINITE, PLAN, UTTERANCE, verb_forms
from timeline.temporal.german.wordclasses import (
    ARTICLE,
    AUXILIARY,
    HAVE,
    INTENT,
    KINDS,
    MODAL,
    NOUN,
    PREPOSITION,
    TOLD,
    word_classes,
)
from timeline.temporal.grammar import Found
from timeline.temporal.meaning import Counted, Shifted
from timeline.temporal.model import Grain
from timeline.temporal.text import OTHER

# A count of units: "drei Jahre", "rund 3,5 Stunden", "ein paar Tage", "zwei bis drei Wochen", "ein halbes Jahr".
# "Ein, zwei" is a count behind these; else "ein" ends a verb: "Um neun ging der Notruf ein, zwei Minuten später …".
NUMBER = "NUM|CARD|ONE|FRACTION"
_BEFORE_EIN = "(?:VOR|NACH|IN|SEIT|FILLER|APPROX|SONST)"
COUNT = (
    "(?<!:)(?<!NUM[.])(?:(?:APPROX )?(?P<approx>APPROX|MEHR ALS) )?"
    f"(?:(?:(?P<thousands>UP_TO_999)[. ](?=HUNDREDS))?(?P<n>{NUMBER})(?:,(?P<decimal>NUM))?(?: ?(?P<and_half>HALF_SIGN))?(?: ?(?:BIS|AND|-) ?(?P<n2>NUM|CARD)|(?:(?<=CARD), ?|(?<={_BEFORE_EIN} ONE), ?(?=TWO))(?P<or>CARD))?|(?:EIN )?(?P<q>QUANTITY))"
    "(?: (?P<half>FRACTION|APPROX))?(?: LONG)? (?P<unit>UNIT)"
)
SHIFT = "LAST|NEXT|THIS|THAT|AFTER|BEFORE|SAME|TODAY_ADJ"
PART = "(?:(?P<part>START|MIDDLE|END|ORDER HALF_OF) (?:ART )?)?"
LEAD = f"(?:(?P<shift>{SHIFT}|THIS_YEAR) )?"
YEAR = "(?: (?:(?:ART )?OF_YEAR )?(?P<year>YEAR|'YY)(?! AMOUNT))"  # not "Ende September 1500 Euro"
OF_YEAR = (
    "(?: (?:ART )?(?:(?P<yshift>LAST|NEXT|THIS|THAT|AFTER|BEFORE|SAME|ART) (?P<yunit>OF_YEAR)(?: (?P<ysign>EARLIER|LATER))?"
    "|(?P<yword>NEIGHBOUR)))"
)

_HALF = "hälfte"
_FIRST_NAME, _FIRST_NAMES = "august", ("juli", "juni")
_HOUSES = tuple(
    "bäckerei metzgerei fleischerei konditorei gärtnerei druckerei brauerei kanzlei handlung geschäft laden haus "
    "gasthof hotel restaurant café firma villa apotheke verlag spedition reederei team".split()
)
_TITLE_ARTICLES = ("der", "die", "das", "ein", "eine")
_OPENING = ("", ".", "!", "?", '"', ":")
# "Bad Orth (dpa) – "
_PLACE = re.compile(r"(?:^|\n\n)[A-ZÄÖÜ][\w/-]*(?:\s[A-ZÄÖÜ][\w/-]*)?\s(?:\([\w/]+\)\s)?[-–—]\s$")
_LONGEST_PLACE = 40  # code points
_POETIC = "lenz"
_BECOMES = ("war", "wurd")  # "es war Winter"
# Prepositions before which a season has an article or a year; without one it is somebody's name.
BEFORE_NAMES = frozenset(("für", "mit", "laut", "neben", "ohne"))
_ISO = {
    Grain.DAY: "D", Grain.WEEK: "W", Grain.WEEKEND: "WE", Grain.MONTH: "M", Grain.QUARTER: "Q", Grain.HALF: "H",
    Grain.YEAR: "Y", Grain.DECADE: "DE", Grain.CENTURY: "CE", "L": "L", "TM": "M", "TH": "H", "S": "S",
}  # fmt: skip
# Words for so many of a smaller unit: "Viertelstunde", "Dreivierteljahr", "Vierteljahrhundert".
_SHARES: dict[str, tuple[Grain | str, int]] = {
    "15M": ("TM", 15), "45M": ("TM", 45), "9M": (Grain.MONTH, 9), "25Y": (Grain.YEAR, 25),
}  # fmt: skip


def number(found: Found, group: str = "n") -> float | None:
    """The count that a group names; "ein halbes" is a half."""
    value = found.value(group, "NUM", "CARD", "ONE", "FRACTION")
    if value is None:
        return None
    if "decimal" in found and group == "n":
        return float(f"{value}.{found.word('decimal')}")
    if "thousands" in found and group == "n":
        value += 1000 * int(found.word("thousands"))
    if "and_half" in found and group == "n":
        return float(value + 0.5)
    half = found.value("half", "FRACTION")
    return float(half if half is not None and value == 1 else value)


def period(unit: Grain | str, count: float | None) -> str:
    """A TIMEX3 duration: P3Y, PT0.5H, PXM."""
    smaller, share = _SHARES.get(str(unit), (unit, 1))
    n = "X" if count is None else f"{count * share:g}"
    time = "T" if smaller in ("TM", "TH", "S") else ""
    return f"P{time}{n}{_ISO[smaller]}"


def approximation(found: Found) -> str | None:
    """The TIMEX3 mod of the words before a count."""
    word = found.word("approx")
    compared = {"mehr": "MORE_THAN", "weniger": "LESS_THAN"}.get(word.partition(" ")[0])
    mod: str | None = compared or found.value("approx" if word else "half", "APPROX")
    return mod


def amount(found: Found) -> tuple[float, float, str, str | None]:
    """Least and most of a count, its TIMEX3 duration and mod."""
    unit, n = found.value("unit", "UNIT", "COMPOUND"), number(found)
    if n is None:
        counts = COUNTS_OF_WEEKS if unit is Grain.WEEK else COUNTS
        least, most = counts[found.value("q", "QUANTITY") or ""]
        return least, most, period(unit, None), None
    mod = approximation(found)
    good = "gut" in found.word("approx") or "gut" in found.word("half")
    few = GOOD_FEW if n <= FEW else GOOD
    stretch = (GOOD_WEEK if unit is Grain.WEEK and n == 1 else few) if good else STRETCH[mod]
    top = number(found, "n2") or number(found, "or") or n
    return min(n, top) * stretch[0], max(n, top) * stretch[1], period(unit, n), mod


def counted(found: Found, sign: int, *, told: bool = False, exact: bool = False) -> Counted:
    """A count of units from an anchor."""
    least, most, timex, mod = amount(found)
    unit = found.value("unit", "UNIT")
    unit, share = _SHARES.get(str(unit), (unit, 1))
    return Counted(unit, least * share, most * share, sign, timex, mod, told, exact)


def noun_behind(found: Found) -> bool:
    """Whether a noun, or the head of a sentence, stands right behind it."""
    text, at = found.text, found.end + 1
    if text.letters[found.end : at] != " " or at >= len(text.words):
        return False
    return text.raw[text.starts[at]].isupper()


def shift(found: Found, group: str = "shift") -> tuple[int | None, bool]:
    """What an adjective says: by how many units, and whether from what was told before."""
    if group not in found:
        return None, False
    by = found.value(group, "LAST", "NEXT", "THIS", "TODAY_ADJ")
    if by is not None:
        return by, False
    by = found.value(group, "AFTER", "BEFORE", "SAME", "THAT")
    return by, by is not None


def part(found: Found) -> Any:
    """START, MID, END or a half."""
    if "part" not in found:
        return None
    if found.word("part").endswith(_HALF):
        return {"e": "FIRST_HALF", "z": "SECOND_HALF"}.get(found.word("part")[0], "SECOND_HALF")
    value = found.value("part", "START", "MIDDLE", "END", "UNIT_PART")
    return value[1] if isinstance(value, tuple) else value


def year_of(found: Found) -> int | None:
    """A year as written; of two figures as POSIX reads them (strptime's %y: 69 and up is 19..)."""
    if "year" not in found:
        return None
    word = found.word("year").removeprefix("'")
    return int(word) if len(word) > 2 else int(word) + (1900 if int(word) >= 69 else 2000)


def month_of(found: Found) -> int:
    """The month that the group `month` names."""
    word = found.word("month").removesuffix(".")
    month: int = found.lexicon.value(word, ("MONTH", "MONTH_SHORT", "MON", "MONTH_DAY"))
    return month


def of_year(found: Found) -> Shifted | None:
    """The year that an expression belongs to by its own words: "des folgenden Jahres", "des Vorjahres"."""
    if "shift" in found and (years := found.value("shift", "THIS_YEAR")) is not None:
        return Shifted(Grain.YEAR, years)
    if "yword" in found:
        unit, by = found.value("yword", "NEIGHBOUR")
        return Shifted(Grain.YEAR, by, told=True, named=True) if unit is Grain.YEAR else None
    if "yunit" not in found:
        return None
    if "ysign" in found:  # "im Oktober des Jahres darauf"
        return Shifted(Grain.YEAR, found.value("ysign", "EARLIER", "LATER"), told=True)
    by, told = shift(found, "yshift")
    return Shifted(Grain.YEAR, by if by is not None else 0, told=told or by is None)


def capitalised(found: Found, group: str) -> bool:
    """Whether a group is written as a noun that stands by itself: no name such as Mai-Majewski or MIP-Montag."""
    if not found.raw(group)[:1].isupper() or titled(found):
        return False
    words, start, end = found.text.words, found.start, found.end
    lead = words[start - 2] if start > 1 and words[start - 1] == "-" else ""
    follower = words[end + 1] if end + 1 < len(words) and words[end] == "-" else ""
    return not any(word.isalpha() and found.lexicon[word] == OTHER for word in (lead, follower))


def titled(found: Found) -> bool:
    """Whether it stands alone in quotation marks, as a title or a name: the papers „Freitag“, „Der Sonntag“."""
    letters, start = found.text.letters, found.start
    if start > 2 and found.text.words[start - 2] in _TITLE_ARTICLES:
        start -= 2
    return letters[max(0, start - 1) : start] == '"' == letters[found.end : found.end + 1]


def begins_sentence(found: Found) -> bool:
    """Whether nothing of the sentence stands before it but its place, so that its capital says nothing."""
    before = found.text.letters[max(0, found.start - 2) : found.start].strip()
    if before == "-":
        at = found.text.starts[found.start]
        line = found.text.raw[:at] if at < _LONGEST_PLACE else f".{found.text.raw[at - _LONGEST_PLACE : at]}"
        return _PLACE.search(line) is not None
    return before in _OPENING


def again_and_again(found: Found) -> bool:
    """Whether it is one of many by the word before its preposition: "stets am Abend", "jeweils im Frühjahr"."""
    return found.start > 3 and found.text.words[found.start - 4] in ALWAYS


def some(found: Found) -> bool:
    """Whether it is one of which only is told how it was: "eine anstrengende Nacht"."""
    adjective, article = _neighbour(found, found.start - 2), _neighbour(found, found.start - 4).lower()
    return adjective[:1].islower() and adjective.endswith(ENDINGS) and article in found.lexicon.tables["ONE"]


def counted_out(found: Found) -> bool:
    """Whether only the context knows which one it is: "im ersten Winter" of what began then."""
    return _neighbour(found, found.start - 2).lower() in found.lexicon.tables["ORDER"]


def indefinite(found: Found) -> bool:
    """Whether it is any of many: "an einem Sonntag", "kein Frühling"."""
    lead = _neighbour(found, found.start - 2).lower()
    return lead.removeprefix("k") in found.lexicon.tables["ONE"]


def follows_article(found: Found) -> bool:
    """Whether an article or a possessive stands right before it: "ein Sprecher", "sein Trainer"."""
    kind = word_classes().get(_neighbour(found, found.start - 2).lower(), 0)
    return kind > 0 and bool(kind & ARTICLE)


def some_kind(found: Found) -> bool:
    """Whether it is any of many that are such: "an einem regnerischen Samstag"."""
    adjective, lead = _neighbour(found, found.start - 2), _neighbour(found, found.start - 4)
    described = adjective.islower() and adjective.endswith(("en", "er"))
    return described and lead.lower() in found.lexicon.tables["ONE"]


def name_part(found: Found, group: str) -> bool:
    """Whether a month or season is part of a name: "August Bebel", "Präsident Sommer sagte" (but "im August")."""
    if found.word(group) != found.word("span"):
        return False
    if surname(found):
        return True
    lead, before = _neighbour(found, found.start - 2), _neighbour(found, found.start - 4)
    behind = _neighbour(found, found.end + 1)
    before = before if before[:1].isalnum() else ""
    if behind == "&" and _unknown(found, "".join(found.text.words[found.end + 3 : found.end + 4])):
        return True  # "Herbst & Partner"
    if lead[:1].isupper() and lead.lower().endswith(_HOUSES):
        return True  # "die Bäckerei März"
    if group == "season" and lead.lower() in BEFORE_NAMES:
        return not _planned(behind)  # "für Sommer", but "für Herbst geplant"
    if not lead and _utters(behind):  # "Winter sagte"
        return True
    if group == "season" and _person(found.word(group), lead.lower()):
        return True
    first = lead[:1].isupper() and _unknown(found, lead) and _first_name(lead.lower())
    placed = before.lower() in found.lexicon.tables["PREP"]  # "Wenn in Berlin Winter ist"
    if first and (not before or (group == "season" and not placed)):
        return True  # "Kerstin Winter", "Nachfolgerin wird im Mai Julia Winter"
    if found.word(group) in _FIRST_NAMES and not lead.isalnum() and _does(found):
        return True  # "Juli Fischer gewann"
    if found.word(group) == _FIRST_NAME and behind[:1].isupper() and _unknown(found, behind):
        return lead.lower() not in found.lexicon.tables["PREP"]
    named = lead[:1].isupper() and _unknown(found, lead) and before[:1].isalpha()
    if named and before[:1].isupper() and _unknown(found, before):
        return True  # "die Sachverständige Helene März"
    return named and behind[:1].islower() and behind not in found.lexicon.tables["PREP"]


def surname(found: Found) -> bool:
    """Whether a given name stands before it: "Anna Sommer", "Robert Freitag"."""
    return _neighbour(found, found.start - 2) in first_names()


def _planned(word: str) -> bool:
    """Whether it is a participle of planning, "geplant" or "geplante"."""
    stems = [word.removesuffix(ending) for ending in ("", *ENDINGS) if word.endswith(ending)]
    return any(verb_forms().get(stem, 0) & PLAN for stem in stems)


def _does(found: Found) -> bool:
    """Whether a name follows, and a verb behind it."""
    name, (gap, *verb) = (
        _neighbour(found, found.end + 1),
        [*found.text.words[found.end + 2 : found.end + 4], ""],
    )
    does = gap == " " and bool(KINDS[verb[0]] & (FINITE | AUXILIARY))
    return does and name[:1].isupper() and _unknown(found, name)


def _utters(word: str) -> bool:
    kind = verb_forms().get(word, 0)
    return bool(kind & UTTERANCE and kind & FINITE)


def _person(season: str, lead: str) -> bool:
    """Whether a season is somebody's name by the word before it: "soll Lenz", "hatte Winter"; but "es wird Winter"."""
    if season == _POETIC:
        return lead not in ("im", "des", "den", "vom")
    kind = word_classes().get(lead, 0)
    if kind <= 0 or kind & (NOUN | PREPOSITION | ARTICLE) or lead.startswith(_BECOMES):
        return False
    return bool(kind & (FINITE | HAVE | MODAL | INTENT | TOLD))


def _first_name(word: str) -> bool:
    """Whether a word at the head of a sentence is a name and no adjective: "Kerstin Winter", "Milder Winter"."""
    return not word.endswith(ENDINGS)


def _neighbour(found: Found, at: int) -> str:
    """The word at a token as the text spells it, "" where a mark stands between."""
    text = found.text
    between = text.letters[found.end : at] if at >= found.end else text.letters[at + 1 : found.start]
    if not 0 <= at < len(text.words) or not set(between) <= {" ", text.letters[at + 2 : at + 3]}:
        return ""
    return text.raw[text.starts[at] : text.starts[at] + len(text.words[at])]


def _unknown(found: Found, word: str) -> bool:
    return found.lexicon[word.lower()] == OTHER
