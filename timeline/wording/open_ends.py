"""Datings with an open end: seit, ab, nach, bis, vor."""

from timeline.temporal.model import Dating, Evidence, Grain, How, Relation
from timeline.wording.forms import Form, Reading, Shape
from timeline.wording.units import MINUTES_A_DAY, Unit, clock_unit, day, name_or_ends, named, unit_at


def read_open(dating: Dating) -> Reading:
    """The reading of a dating whose earliest start or latest end (or both) is open."""
    start, latest_start, earliest_end, end = dating.bounds
    if start is not None:
        return _open_end(dating, start, latest_start)
    if end is not None:
        return _open_start(dating, earliest_end, end)
    if latest_start is not None and earliest_end is not None:
        units = day(latest_start // MINUTES_A_DAY), day(earliest_end // MINUTES_A_DAY)
        return Reading(Form.LASTING, units, Shape.OPEN)
    long_since = latest_start is not None and dating.relation is Relation.SINCE
    return Reading(Form.LONG_SINCE if long_since else Form.NOTHING, (), Shape.OPEN)


def _open_end(dating: Dating, start: int, latest_start: int | None) -> Reading:
    first = start // MINUTES_A_DAY
    after = _after(dating, start)
    if after:
        return Reading(Form.AFTER, (after,), Shape.OPEN, first)
    clock = clock_unit(dating, start, start if latest_start is None else max(start, latest_start))
    if latest_start is None:
        span = _own_span(dating) if dating.relation == Relation.SINCE and dating.first == first else None
        return Reading(Form.FROM, (span or clock or _at(dating, first),), Shape.OPEN, first)
    outer = name_or_ends(dating, first, max(first, latest_start // MINUTES_A_DAY))
    unknown = dating.edtf.endswith("/")
    if clock or len(outer) == 1:
        form = Form.BEGUN if unknown else _ahead(dating, Form.SINCE)
        return Reading(form, (clock or outer[0],), Shape.OPEN, first)
    return Reading(Form.BEGAN if unknown else Form.BEGINS, outer, Shape.OPEN, first)


def _open_start(dating: Dating, earliest_end: int | None, end: int) -> Reading:
    last = end // MINUTES_A_DAY
    before = _before(dating, end)
    if before:
        return Reading(Form.BEFORE, (before,), Shape.OPEN, None, last)
    clock = clock_unit(dating, end if earliest_end is None else min(end, earliest_end), end)
    if earliest_end is None:
        span = _own_span(dating) if dating.relation == Relation.UNTIL and dating.last == last else None
        return Reading(Form.UNTIL, (span or clock or _at(dating, last),), Shape.OPEN, None, last)
    outer = name_or_ends(dating, min(last, earliest_end // MINUTES_A_DAY), last)
    if clock or len(outer) == 1:
        return Reading(Form.UNTIL, (clock or outer[0],), Shape.OPEN, None, last)
    return Reading(Form.ENDS, outer, Shape.OPEN, None, last)


def _after(dating: Dating, start: int) -> Unit | None:
    """What the time lies after: the span that the words name, or what ends on the eve of its first day."""
    if dating.relation != Relation.AFTER:
        return None
    if dating.grain == Grain.MINUTE and start % MINUTES_A_DAY:
        return clock_unit(dating, start - 1, start - 1)
    first = start // MINUTES_A_DAY
    if dating.first is not None and dating.last is not None and dating.last >= first:
        return None
    span = _own_span(dating)
    if span and dating.last is not None and (dating.last if span.part is not None else span.last) < first:
        return span
    eve = _at(dating, first - 1)
    return eve if eve.last < first else None


def _before(dating: Dating, end: int) -> Unit | None:
    """What the time lies before: the span that the words name, or what begins right after its last minute."""
    told_before = dating.relation == Relation.AT and dating.first is None  # "zuvor"
    if dating.relation != Relation.BEFORE and not told_before:
        return None
    if (end + 1) % MINUTES_A_DAY and end % MINUTES_A_DAY:
        return clock_unit(dating, end + 1, end + 1) if dating.grain == Grain.MINUTE else None
    following = (end + 1) // MINUTES_A_DAY
    if dating.first is not None and dating.last is not None and dating.first < following:
        return None
    span = _own_span(dating)
    if span and (span.part is not None or span.first >= following):
        return span
    eve = _at(dating, following)
    return eve if eve.first >= following else None


def _own_span(dating: Dating) -> Unit | None:
    """The unit that the words themselves name."""
    if dating.first is None or dating.last is None or dating.first > dating.last:
        return None
    return named(dating.grain, dating.first, dating.last, dating.mod)


def _at(dating: Dating, number: int) -> Unit:
    """The unit of the dating's grain that holds a day; the day itself for weeks and what is finer."""
    grain = Grain.DAY if dating.grain < Grain.MONTH else dating.grain
    unit = unit_at(grain, number) or unit_at(Grain.YEAR, number)
    return unit or day(number)


def _ahead(dating: Dating, form: Form) -> Form:
    """SINCE looks back; FROM says the same of what lies ahead."""
    reason = dating.reason
    ahead = reason.how == How.NEXT or reason.evidence == Evidence.FUTURE or (reason.count or 0) > 0
    if reason.how == How.NEAREST and dating.first is not None and reason.anchor_day is not None:
        ahead = dating.first > reason.anchor_day
    return Form.FROM if ahead else form
