"""What HTML can say about a date."""

from timeline.temporal.calendar import civil, iso_week
from timeline.temporal.model import Dating, Grain
from timeline.wording.forms import Form
from timeline.wording.intervals import read
from timeline.wording.language import clock


def datetime_attr(dating: Dating) -> str | None:
    """The `datetime` of a `<time>`, as fine as is known and no finer; None where HTML has no way to say it.

    "2025-04-28", "2024-11", "2019", "2025-04-28T09:15", "2025-W17". HTML knows years from 1 to 9999 (and beyond, but
    few readers of it do), no seasons, quarters, decades, and no intervals.
    """
    reading = read(dating)
    if reading.form != Form.ONE:
        return None
    unit = reading.units[0]
    year, month, day = civil(unit.first)
    if (
        unit.part is not None
        or (unit.first != unit.last and unit.grain <= Grain.DAY)
        or (unit.about and reading.first != reading.last)  # "etwa 0 Uhr" is of two days
        or not 1 <= year <= 9999
    ):
        return None
    date = f"{year:04}-{month:02}-{day:02}"
    match unit.grain:
        case Grain.MINUTE if unit.minutes and unit.minutes[0] == unit.minutes[1]:
            hour, minute = clock(unit.minutes[0])
            return date if unit.about else f"{date}T{hour:02}:{minute:02}"
        case Grain.MINUTE | Grain.DAY_PART | Grain.DAY:
            return date
        case Grain.WEEK:
            return "{:04}-W{:02}".format(*iso_week(unit.first))
        case Grain.MONTH:
            return f"{year:04}-{month:02}"
        case Grain.YEAR:
            return f"{year:04}"
    return None
