"""Lists of expressions: what may stand between their members, and what one borrows from the next."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile

from timeline.temporal.calendar import civil, day_number, exists, month_span
from timeline.temporal.datings import unit_of
from timeline.temporal.german.vague import HOURS, LATE
from timeline.temporal.german.verbs import FINITE, TO_INFINITIVE
from timeline.temporal.german.wordclasses import AUXILIARY, KINDS, word_classes
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Clock, Counted, Cycle, PartOfDay, Recurring, Shifted, Stated
from timeline.temporal.model import Grain
from timeline.temporal.text import Lexicon, Text

_TIMES, _DAYS = (Clock, PartOfDay), (Recurring, Shifted, Stated)
_BORROWING = (Clock, PartOfDay, Recurring)
_NOON, _OFFICE = 12, 17  # o'clock; until then somebody tells the papers
_WINTER = 12  # its first month
_YEARLY = (Cycle.MONTH, Cycle.DATE, Cycle.SEASON, Cycle.HOLIDAY, Cycle.QUARTER, Cycle.HALF)
_LISTED = (Cycle.MONTH, Cycle.DATE, Cycle.SEASON, Cycle.WEEKDAY)
_BETWEEN = 24  # tokens between two of a list
_CLAUSE = 30  # tokens from an hour to the day of its clause
_OF_DATE = frozenset(("", "(", ",", "vom", "des", "dem"))  # between a weekend and its date
_FROM = "von"
_ON, _OPENING, _LEAD = "am", frozenset(("von", "vom", "ab", "zwischen")), 16  # tokens before a range
# How words of moving a date begin, and whole ones: "gerückt"; not "rückte die Feuerwehr aus".
_MOVING = ("verschieb", "verschob", "verleg", "vorverleg", "vertag", "verlänger")
_MOVED = frozenset("gelegt umgelegt gerückt vorgerückt geschoben".split())
_JOINING = frozenset(("und", "oder", "sowie", "bis", "-", "–"))
_JOINED = _JOINING | {",", "/"}
_WEEKDAY_AND_DATE = [Cycle.WEEKDAY, Cycle.DATE]
_STOPS = frozenset(".,;:!?\n()")
_ENDS = frozenset(".;:!?")  # of a sentence
_MARKS = _ENDS | {","}
Lone = Callable[[], bool]
_PATTERNS: dict[int, dict[str, re.Pattern[str]]] = {}


def never() -> bool:
    """The answer where nobody asks."""
    return False


def patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    """What may stand between two mentions that belong together."""
    if id(lexicon) not in _PATTERNS:
        _PATTERNS[id(lexicon)] = {
            "list": lexicon.pattern(" ?(?:BIS|AND[.]?(?: AM)?|TO|,|/|-)(?: TO| ART| IN)* ?"),
            "range": lexicon.pattern(
                "(?:[.]?,?| AN) ?(?:BIS|-|/)(?: TO| ART| IN| INCLUSIVE| AT_LEAST)* ?"
                "| BIS TO (?:POSS|ART) [^ .,;:!?\n](?: IN)? "
            ),
            "ago": lexicon.pattern(" VOR (?:FILLER )*"),
            "later": lexicon.pattern(" (?:FILLER )*"),
            "day": lexicon.pattern(",? AM "),
            "apposed": lexicon.pattern(r"(?:, (?:ART )?| \()"),
            "onto": lexicon.pattern(" ONTO "),
            "night": lexicon.pattern(" IN ART "),
            "and": lexicon.pattern(" AND(?: TO| ART| IN)* "),
        }
    return _PATTERNS[id(lexicon)]


def own_day(text: Text, lexicon: Lexicon, match: Match, after: Match, lone: Lone = never) -> object:
    """The meaning of a time of day with the day that follows it: "gegen 8 Uhr am 3. März".

    `lone`: whether no day stands before it in its sentence, so that one further on may be its own.
    """
    meaning = match.meaning
    if not isinstance(meaning, _TIMES) or meaning.day is not None:
        return meaning
    if isinstance(meaning, PartOfDay):
        further = not meaning.habit and isinstance(after.meaning, Recurring)
        its_own = further and _in_its_clause(text, match, after) and lone()
        return replace(meaning, day=after.meaning) if its_own else meaning
    if isinstance(after.meaning, PartOfDay) and after.meaning.night_to and meaning.hour < _NOON:
        night = patterns(lexicon)["night"].fullmatch(text.letters[match.end : after.start])
        return replace(meaning, day=after.meaning.day) if night else meaning
    gap = text.letters[match.end : after.start]
    # "Um 8 Uhr, am Montag"; not "heute um 8 Uhr, am Montag um 9 Uhr"
    beside = patterns(lexicon)["day"].fullmatch(gap) and (gap[0] != "," or lone())
    if beside and _is_late(after) and meaning.hour < _NOON:  # "halb sieben am Abend"
        meaning = replace(meaning, hour=meaning.hour + _NOON)
    day = after.meaning.day if isinstance(after.meaning, PartOfDay) else after.meaning
    if not isinstance(day, _DAYS):
        return meaning
    return replace(meaning, day=day) if beside or (_in_its_clause(text, match, after) and lone()) else meaning


def has_its_day_behind(meaning: object) -> bool:
    """Whether a time of day is of the day behind it, which is counted from what was told: "um 8 Uhr am Tag darauf"."""
    day = meaning.day if isinstance(meaning, _TIMES) else None
    return (isinstance(day, Shifted) and day.told) or (isinstance(day, Recurring) and day.after_told)


def on_day_of_saying(meaning: Clock | PartOfDay, said: object) -> object:
    """A time of day on the day when it was told, if it was over by then; None where it need not have been.

    "Gegen 8 Uhr …, wie sie am Montag sagte", "um 18 Uhr …, teilte sie am Montagabend mit".
    """
    day = said.day if isinstance(said, PartOfDay) else said
    until = HOURS[said.code][1] // 60 if isinstance(said, PartOfDay) else _OFFICE
    if meaning.day is not None or not isinstance(day, _DAYS):
        return None
    if isinstance(meaning, Clock):
        return replace(meaning, day=day) if meaning.hour <= until else None
    night = meaning.code == "NI"
    if meaning.habit or not (night or HOURS[meaning.code][1] // 60 <= until):
        return None
    return replace(meaning, day=day, night_to=night)


def is_counted_on(meaning: object) -> bool:
    """Whether a month or day is of a year counted from what was told: "im Herbst zwei Jahre später"."""
    return isinstance(meaning, Recurring) and isinstance(meaning.of_year, Shifted) and meaning.of_year.told


def _is_late(match: Match) -> bool:
    return isinstance(match.meaning, PartOfDay) and match.meaning.code in LATE


def _is_near(day: Shifted) -> bool:
    """Whether it is a day counted from the publication: "heute", "gestern"."""
    return day.grain is Grain.DAY and day.by is not None and not day.told


def _in_its_clause(text: Text, match: Match, after: Match) -> bool:
    """Whether a day dates the clause of the hour before it: "Gegen 17 Uhr brannte es am Sonntag"."""
    words = text.words[match.end : after.start]
    today = isinstance(after.meaning, Shifted) and _is_near(after.meaning)  # "Um 19 Uhr wird heute gefeiert"
    if len(words) > _CLAUSE or (words[-2:-1] != ["am"] and not today) or not _JOINING.isdisjoint(words):
        return False
    stops = [n for n, letter in enumerate(text.letters[match.end : after.start]) if letter in _STOPS]
    return not stops or (len(stops) == 1 and (words[stops[0]] == ":" or words[stops[0] :][2:3] == ["als"]))


def borrow(text: Text, lexicon: Lexicon, match: Match, behind: Sequence[Match], lone: Lone = never) -> object:
    """The meaning of a match with the year that the list names at its end: "Mai oder Juni 2006".

    `behind`: the next few matches. `lone`: as `own_day` says.
    """
    if not behind or not isinstance(match.meaning, _BORROWING):
        return match.meaning
    after = behind[0]
    meaning = own_day(text, lexicon, match, after, lone)
    if isinstance(meaning, PartOfDay) and isinstance(meaning.day, Recurring):
        day = borrow(text, lexicon, match._replace(meaning=meaning.day), behind)
        # "in der Nacht zum 3. Mai 2015", "in der Silvesternacht vor einem Jahr"
        return replace(meaning, day=day) if isinstance(day, (Stated, Recurring)) else meaning
    if not isinstance(meaning, Recurring) or after.start - match.end > _BETWEEN:
        return meaning
    if meaning.cycle is Cycle.WEEKDAY and (
        date := _of_listed_dates(text, lexicon, match, behind) or _in_brackets(text, match, after)
    ):
        return date
    if meaning.cycle is Cycle.WEEKEND and meaning.shift is None:
        date = borrow(text, lexicon, after, behind[1:])
        return _of_date(meaning, "".join(text.words[match.end : after.start]), date)
    gap = text.letters[match.end : after.start]
    if isinstance(after.meaning, Counted) and meaning.cycle in _YEARLY:
        return _of_counted_year(meaning, after.meaning, gap, lexicon)
    if meaning.cycle not in _LISTED or not patterns(lexicon)["list"].fullmatch(gap):
        return meaning
    other = borrow(text, lexicon, after, behind[1:])  # "Mai, Juni und Juli 2006"
    other = other.day if isinstance(other, PartOfDay) else other
    if isinstance(other, Recurring):
        # not "kam im Mai, im Juni vergangenen Jahres ging er"
        return meaning if gap.startswith(", ") and len(gap) > 2 else _of_its_year(meaning, other)
    return _in_stated(meaning, other) if isinstance(other, Stated) else meaning


def _of_its_year(meaning: Recurring, other: Recurring) -> Recurring:
    """The first of a list with the year or week that its end is of: "Mai und Juni vergangenen Jahres"."""
    year, weekly = other.of_year, meaning.cycle is Cycle.WEEKDAY
    if year is None or meaning.shift is not None or meaning.of_year is not None or meaning.weeks:
        return meaning
    if weekly is not (other.cycle is Cycle.WEEKDAY):
        return meaning
    if meaning.cycle is Cycle.SEASON and meaning.at == _WINTER:
        return meaning
    later = _month(meaning) > _month(other)
    if not later:
        return replace(meaning, of_year=year)
    # "zwischen Oktober und März vergangenen Jahres", but not "Freitag und Montag vergangener Woche"
    return meaning if weekly or year.by is None else replace(meaning, of_year=replace(year, by=year.by - 1))


def _month(meaning: Recurring) -> int:
    """Its month, or the first of its months; of a weekday its number."""
    return meaning.at // 100 if meaning.cycle is Cycle.DATE else meaning.at


def _in_stated(meaning: Recurring, other: Stated) -> object:
    """The first of a list with the year that its end names: "Mai oder Juni 2006"."""
    if meaning.cycle is Cycle.SEASON:
        return _in_its_year(meaning, other)
    if meaning.cycle is Cycle.WEEKDAY or other.grain > Grain.MONTH:
        return meaning
    return _in_year(meaning, *civil(other.first)[:2])


def _in_brackets(text: Text, match: Match, after: Match) -> object:
    """The date that says in brackets which weekday is meant: "am Samstag (1. April)"; None where none does."""
    dated = isinstance(after.meaning, Recurring) and after.meaning.cycle is Cycle.DATE
    dated = dated or (isinstance(after.meaning, Stated) and after.meaning.grain is Grain.DAY)
    gap = "".join(text.words[match.end : after.start]).split()
    if gap == ["am"] and isinstance(after.meaning, Recurring) and isinstance(match.meaning, Recurring):
        # "der Sonntag am 8. Dezember"
        return replace(after.meaning, weekday=match.meaning.at) if dated else None
    return after.meaning if dated and text.letters[match.end : after.start] == " (" else None


def _of_listed_dates(text: Text, lexicon: Lexicon, match: Match, behind: Sequence[Match]) -> object:
    """The date of a weekday in a list that a list of dates follows: "am Samstag und Sonntag, 13. und 14. Dezember"."""
    between, listed, apposed = patterns(lexicon), [match], False
    for after in behind:
        gap = text.letters[listed[-1].end : after.start]
        parted = between["apposed"].fullmatch(gap) and _cycles([listed[-1], after]) == _WEEKDAY_AND_DATE
        if not parted and not between["list"].fullmatch(gap):
            break
        apposed = apposed or bool(parted)
        listed.append(after)
    cycles = _cycles(listed)
    days, dates = cycles.count(Cycle.WEEKDAY), cycles.count(Cycle.DATE)
    if not apposed or cycles != [Cycle.WEEKDAY] * days + [Cycle.DATE] * dates or dates < max(days, 2):
        return None
    # "Samstag, 13. und 20. Dezember", but the second of "Samstag und Sonntag, 13. und 14. Dezember"
    at = len(listed) - days if text.words[max(0, match.start - 2)] in _JOINED else days
    date = borrow(text, lexicon, listed[at], listed[at + 1 :])
    return replace(date, weekday=match.meaning.at) if isinstance(date, Recurring) else date


def _cycles(matches: Sequence[Match]) -> list[Cycle | None]:
    """What recurs of each; None for what has its weekday beside it, and for all else."""
    meanings = [match.meaning for match in matches]
    return [m.cycle if isinstance(m, Recurring) and m.weekday is None else None for m in meanings]


def _of_date(weekend: Recurring, gap: str, date: object) -> object:
    """A weekend with the date behind it that it is of: "am Wochenende des 21. und 22. September"."""
    if gap.strip() not in _OF_DATE:
        return weekend
    if isinstance(date, Recurring) and date.cycle is Cycle.DATE:
        return replace(date, cycle=Cycle.WEEKEND_OF_DATE)
    if isinstance(date, Stated) and date.grain is Grain.DAY:
        return Stated(Grain.WEEKEND, *unit_of(Grain.WEEKEND, date.first))
    return weekend


def goes_on(text: Text, lexicon: Lexicon, before: Match, match: Match) -> bool:
    """Whether a weekday stands in a list or range behind another day: "am kommenden Montag und Dienstag"."""
    meaning = match.meaning.day if isinstance(match.meaning, PartOfDay) else match.meaning
    if not isinstance(meaning, Recurring) or meaning.cycle is not Cycle.WEEKDAY:
        return False
    if meaning.shift is not None or meaning.of_year is not None or meaning.weeks:
        return False
    near = isinstance(before.meaning, Shifted) and _is_near(before.meaning)  # "von heute bis Freitag"
    if not (near or isinstance(before.meaning, (Recurring, Clock, PartOfDay))):
        return False
    gap = text.letters[before.end : match.start]
    return bool(patterns(lexicon)["list"].fullmatch(gap)) or up_to(text, lexicon, before, match)


def up_to(text: Text, lexicon: Lexicon, before: Match, match: Match) -> bool:
    """Whether "bis" leads from one to the other; not from sentence to sentence: "… am Montag. Bis Freitag …"."""
    if not patterns(lexicon)["range"].fullmatch(text.letters[before.end : match.start]):
        return _overnight(text, lexicon, before, match)
    gap = text.raw[text.starts[before.end] : text.starts[match.start]]
    if gap.startswith(",") and (_opens_infinitive(text, before, match) or _opens_clause(text, before, match)):
        return False
    return not (gap.startswith(".") and gap[1:].lstrip().startswith("B"))


def _opens_infinitive(text: Text, before: Match, match: Match) -> bool:
    """Whether "bis" opens what somebody has to do: "verpflichtete sich am Montag, bis Freitag alle Löhne zu zahlen".

    Not "Die Schau war von Montag, 3. Juni, bis Freitag zu sehen".
    """
    lead = [word for word in text.words[max(0, before.start - _LEAD) : before.start] if word.strip()]
    clause = takewhile(_MARKS.isdisjoint, text.words[match.end : match.end + _CLAUSE])
    behind = [word for word in clause if word.strip()]
    to = behind[-2:-1] == ["zu"] or bool(word_classes().get(behind[-1], 0) & TO_INFINITIVE if behind else 0)
    return lead[-1:] == [_ON] and _OPENING.isdisjoint(lead) and to


def _opens_clause(text: Text, before: Match, match: Match) -> bool:
    """Whether "bis" opens another clause: "Der Verein entstand 1907, bis 1933 zählte er 400 Mitglieder".

    Not "Vom 3. Juni, 8 Uhr, bis Freitag ist gesperrt".
    """
    if not any(map(_is_finite, text.words[match.end + 1 : match.end + 2])):
        return False
    lead = takewhile(_ENDS.isdisjoint, reversed(text.words[max(0, before.start - _CLAUSE) : before.start]))
    found = next((word for word in lead if word in _OPENING or _is_finite(word)), "")
    return _is_finite(found)


def _is_finite(word: str) -> bool:
    kind = KINDS[word]
    return kind > 0 and bool(kind & (FINITE | AUXILIARY))


def _overnight(text: Text, lexicon: Lexicon, before: Match, match: Match) -> bool:
    """Whether a night leads from day to day: "von Samstag auf Sonntag"; not "wurde von Samstag auf Sonntag verlegt"."""
    next_day = _is_next(before.meaning, match.meaning)
    if not next_day or not patterns(lexicon)["onto"].fullmatch(text.letters[before.end : match.start]):
        return False
    ahead = takewhile(_ENDS.isdisjoint, reversed(text.words[max(0, before.start - _CLAUSE) : before.start]))
    behind = takewhile(_ENDS.isdisjoint, text.words[match.end : match.end + _CLAUSE])
    moved = any(word.startswith(_MOVING) or word in _MOVED for word in (*ahead, *behind))
    return text.words[max(0, before.start - 2)] == _FROM and not moved


def _is_next(one: object, other: object) -> bool:
    """Whether one is the day behind the other: "Samstag" and "Sonntag", "gestern" and "heute"."""
    if isinstance(one, Shifted) and isinstance(other, Shifted):
        near = one.by is not None and other.by is not None and _is_near(one) and _is_near(other)
        return near and other.by == (one.by or 0) + 1
    if not (isinstance(one, Recurring) and isinstance(other, Recurring)):
        return False
    return one.cycle is other.cycle is Cycle.WEEKDAY and (other.at - one.at) % 7 == 1


def next_told(meaning: object) -> object:
    """The meaning of a weekday, or of a part of one, as the next one behind what was told."""
    if isinstance(meaning, PartOfDay) and isinstance(meaning.day, Recurring):
        return replace(meaning, day=replace(meaning.day, after_told=True))
    return replace(meaning, after_told=True) if isinstance(meaning, Recurring) else meaning


def _of_counted_year(meaning: Recurring, count: Counted, gap: str, lexicon: Lexicon) -> Recurring:
    """ "Im Herbst vor zwei Jahren", "im Herbst zwei Jahre später": the one of that year."""
    years = count.unit is Grain.YEAR and count.least == count.most and (count.told or count.sign < 0)
    named = meaning.shift is not None or meaning.of_year is not None or meaning.year is not None
    joins = patterns(lexicon)["later" if count.told else "ago"].fullmatch
    if not years or named or not joins(gap):
        return meaning
    return replace(meaning, of_year=counted_year(count))


def counted_year(count: Counted) -> Shifted:
    """The year that lies so many years from what a count is counted from."""
    return Shifted(Grain.YEAR, count.sign * int(count.least), told=count.told, near=not count.told)


def _in_its_year(season: Recurring, other: Stated) -> object:
    """A season with the year of the one that the list ends in: "im Frühjahr und Sommer 2022"."""
    if season.shift is not None or season.of_year is not None or season.part or season.at == _WINTER:
        return season
    month = civil(other.first)[1]
    if other.grain is not Grain.SEASON or not season.at < month <= _WINTER:
        return season
    months = [month_span(civil(other.first)[0], season.at + n) for n in (0, 2)]
    return Stated(Grain.SEASON, months[0][0], months[1][1])


def _in_year(meaning: Recurring, year: int, month: int) -> object:
    """A month or date of the year, or of the one before where it comes later in it than the list's end."""
    if meaning.cycle is Cycle.MONTH:
        return Stated(Grain.MONTH, *month_span(year - (meaning.at > month), meaning.at), part=meaning.part)
    own, dom = divmod(meaning.at, 100)
    if not exists(year - (own > month), own, dom):
        return meaning
    day = day_number(year - (own > month), own, dom)
    return Stated(Grain.DAY, day, day)
