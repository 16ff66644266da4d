"""Day arithmetic on the proleptic Gregorian calendar, years BC included.

A day is its number (1 is 0001-01-01, as `datetime.date.toordinal`; 0 and less are years BC), a year is astronomical
(0 is 1 BC, -43 is 44 BC), a weekday 0 is Monday. Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date
Algorithms" (days and civil dates); Gauss's rule in the form of Lichtenberg (Easter).
"""

from functools import lru_cache

MINUTES_A_DAY = 1440
_REMEMBERED = 10_000  # days, months and years that are kept: news tells of the same ones again and again
_EPOCH = 306  # days from 0000-03-01 to 0001-01-01
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def day_number(year: int, month: int, day: int) -> int:
    """The number of a civil date; the date must exist (see `exists`)."""
    y = year - (month <= 2)
    era, yoe = divmod(y, 400)
    doy = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy + 1 - _EPOCH


@lru_cache(_REMEMBERED)
def civil(day: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    era, doe = divmod(day - 1 + _EPOCH, 146097)
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    month = mp + 3 if mp < 10 else mp - 9
    return era * 400 + yoe + (month <= 2), month, doy - (153 * mp + 2) // 5 + 1


def weekday(day: int) -> int:
    """0 for Monday to 6 for Sunday."""
    return (day - 1) % 7


def leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_days(year: int, month: int) -> int:
    """How many days the month has."""
    return 29 if month == 2 and leap(year) else _MONTH_DAYS[month - 1]


def exists(year: int, month: int, day: int) -> bool:
    """Whether there is such a civil date."""
    return 1 <= month <= 12 and 1 <= day <= month_days(year, month)


def add_months(day: int, months: int) -> int:
    """The same day of the month so many months on; the last of the month where it has no such day."""
    year, month, dom = civil(day)
    years, month0 = divmod(month - 1 + months, 12)
    return day_number(year + years, month0 + 1, min(dom, month_days(year + years, month0 + 1)))


def month_span(year: int, month: int) -> tuple[int, int]:
    """First and last day of a month; `month` may lie outside 1 to 12 and then counts on into other years."""
    years, month0 = divmod(month - 1, 12)
    first = day_number(year + years, month0 + 1, 1)
    return first, first + month_days(year + years, month0 + 1) - 1


@lru_cache(_REMEMBERED)
def months_span(year: int, month: int, count: int) -> tuple[int, int]:
    """First day of a month and last day of the month `count - 1` after it."""
    return month_span(year, month)[0], month_span(year, month + count - 1)[1]


@lru_cache(_REMEMBERED)
def year_span(year: int) -> tuple[int, int]:
    return day_number(year, 1, 1), day_number(year, 12, 31)


def week_start(day: int) -> int:
    """The Monday of the day's week."""
    return day - weekday(day)


def iso_week(day: int) -> tuple[int, int]:
    """ISO 8601 year and week of a day."""
    thursday = week_start(day) + 3
    year = civil(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def week_span(year: int, week: int) -> tuple[int, int]:
    """Monday and Sunday of an ISO week; weeks beyond the year's last count on into the next one."""
    monday = week_start(day_number(year, 1, 4)) + 7 * (week - 1)
    return monday, monday + 6


@lru_cache(_REMEMBERED)
def easter(year: int) -> int:
    """The day number of Easter Sunday (Gregorian)."""
    century = year // 100
    moon = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    sun = 2 - (3 * century + 3) // 4
    golden = year % 19
    seed = (19 * golden + moon) % 30
    limit = 21 + seed - (seed // 29 + (seed // 28 - seed // 29) * (golden // 11))
    sunday = 7 - (year + year // 4 + sun) % 7
    return day_number(year, 3, 1) - 1 + limit + 7 - (limit - sunday) % 7


def minutes(first: int, last: int) -> tuple[int, int]:
    """First and last civil minute of a stretch of days."""
    return first * MINUTES_A_DAY, (last + 1) * MINUTES_A_DAY - 1
