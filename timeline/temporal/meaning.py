"""What a phrasing says, before anything is known of when it was said: symbols, not calendar days.

`part` narrows a unit: START, MID or END. `shift` is what an adjective says: -1 "vergangen", 0 "dieser", 1 "kommend".
"""

from enum import StrEnum

from timeline.temporal.model import Grain, TimexType, value


class Cycle(StrEnum):
    """What recurs: in every week, year or month."""

    WEEKDAY = "weekday"  # `at` 0 is Monday
    WEEKEND = "weekend"
    DAY_OF_MONTH = "day-of-month"  # `at` 1 to 31
    TURN_OF_MONTH = "turn-of-month"  # the last day of a month and the first of the next, `at` 1
    DATE = "date"  # `at` month * 100 + day
    MONTH = "month"  # `at` 1 to 12
    SEASON = "season"  # `at` its first month
    QUARTER = "quarter"
    HALF = "half"
    WEEK = "week"  # ISO week
    HOLIDAY = "holiday"  # `name`
    WEEKDAY_OF_MONTH = (
        "weekday-of-month"  # `at` month * 100 + weekday * 10 + which (0 the last, 9 the one before)
    )
    WEEKEND_OF_MONTH = "weekend-of-month"  # `at` as of its Saturday
    WEEKEND_OF_DATE = "weekend-of-date"  # `at` as of a date that it holds, or the Friday before it
    TERM = "term"  # `at` its first month * 100 + its months: school years, seasons of sport
    SEMESTER = "semester"  # `at` as of a term


BEFORE_LAST = 9  # which weekday of a month is meant, as Cycle says


class NoTime:
    """Stands where a meaning would: these words are no time expression."""


NO_TIME = NoTime()


@value
class Stated:
    """A calendar unit that the words name in full. `approximate`: "um 1850".

    `no_day`: the month of a day that it does not have, "29. Februar 2023".
    """

    grain: Grain
    first: int
    last: int
    part: str | None = None
    approximate: bool = False
    no_day: bool = False


@value
class Recurring:
    """One of many: which one is for the context to say. `weekday` was named beside a date and helps to choose.

    `of_year`: it belongs to the year told of or meant ("Juni des folgenden Jahres": a shift of years), a weekday to
    a week ("Freitag nächster Woche"). `after_told`: the first one after what was told, with `shift` -1 the last one
    before it."""

    cycle: Cycle
    at: int = 0
    name: str = ""
    shift: int | None = None
    part: str | None = None
    weekday: int | None = None
    weeks: int = 0
    of_year: "Shifted | None" = None
    after_told: bool = False
    year: int | None = None  # of a holiday whose year is named


@value
class Shifted:
    """The unit that holds the anchor, moved by `by` units; None where only the context says by how many.

    `told`: the anchor is what was told before, not the publication date. `near`: what is of that year may be of the
    one before, where that is nearer to the day so many years ago."""

    grain: Grain
    by: int | None
    part: str | None = None
    told: bool = False
    ref: bool = False  # may as well mean the time we live in: "heute"
    fresh: bool = False  # "im neuen Jahr": the next one, in its first months this one
    near: bool = False
    named: bool = False  # "des Vorjahres", "des Folgejahres": the year of a month or day


@value
class Counted:
    """So many units from the anchor: `least` to `most`, `sign` -1 back and 1 on.

    `mod`: TIMEX3 mod of the count; `timex`: the DURATION value that the count has by itself; `exact`: "heute vor"."""

    unit: Grain | str
    least: float
    most: float
    sign: int
    timex: str
    mod: str | None = None
    told: bool = False
    exact: bool = False
    days: int = 0  # the anchor is so many days from the publication: "gestern vor einem Jahr"
    literal: int | None = None  # the count that the words say, where German means another: "in acht Tagen"


@value
class Span:
    """A stretch of units up to or from the anchor: "in den vergangenen drei Jahren", "in den kommenden Tagen"."""

    unit: Grain | str
    least: float
    most: float
    sign: int
    timex: str
    told: bool = False


@value
class Opening:
    """The first units of a year, or the last ones: "in den ersten neun Monaten"; `of`: the year, where one is named."""

    unit: Grain
    count: int
    timex: str
    at_end: bool = False
    of: "Shifted | Stated | None" = None


@value
class Nth:
    """A day or week by its number, counted from a beginning that was told: "am dritten Tag"."""

    unit: Grain
    n: int


@value
class YearBefore:
    """The months told of, so many years earlier: "im Vorjahreszeitraum"; or in `year`: "im gleichen Monat 2019"."""

    years: int = 1
    year: int | None = None


@value
class PartOfDay:
    """A part of a day, of its own day where one is named, else of the day told of; NI may reach into the next day."""

    code: str
    day: "Recurring | Shifted | Stated | None" = None
    night_to: bool = False  # "die Nacht zum Sonntag": the day named is the one on which it ends
    part: str | None = None
    habit: bool = False  # "abends": a habit where the sentence names no day


@value
class Clock:
    """A time of day; `twelve`: the words leave open which half of the day is meant ("halb drei")."""

    hour: int
    minute: int
    approximate: bool = False
    day: "Recurring | Shifted | Stated | None" = None
    twelve: bool = False


@value
class Same:
    """What was told before once more: "damals", "am selben Tag" (grain day)."""

    grain: Grain | None = None
    ref: bool = False
    connects: bool = False  # a word that only joins happenings: "damals", "bis dahin"
    remote: bool = False  # no time of these weeks: "damals"


@value
class Apart:
    """Some time before (-1) or after (1) what was told: "zuvor", "danach"; `near`: "kurz danach"."""

    sign: int
    near: bool = False
    connects: bool = False  # a word that only joins happenings: "danach", not "kurz danach"
    close: bool = False  # "kurz danach", not "bald danach"


@value
class Near:
    """A vague word near the publication date: "kürzlich", "demnächst"; `word` is looked up in the table of reaches."""

    word: str
    sign: int
    adjective: bool = False


@value
class Timeless:
    """A duration, a set, or a reference without calendar bounds; `value` is TIMEX3's."""

    type: TimexType
    value: str
    mod: str | None = None
    grain: Grain = Grain.DAY


Meaning = (
    Stated
    | Recurring
    | Shifted
    | Counted
    | Span
    | Opening
    | Nth
    | YearBefore
    | PartOfDay
    | Clock
    | Same
    | Apart
    | Near
    | Timeless
)
