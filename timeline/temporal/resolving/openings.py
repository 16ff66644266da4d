"""Counted from a beginning, or held against it: the first months of a year, the same months of the year before."""

from timeline.temporal.calendar import add_months, civil, year_span
from timeline.temporal.datings import Resolved, move, unit_of, within
from timeline.temporal.meaning import Nth, Opening, Shifted, Stated, Timeless, YearBefore
from timeline.temporal.model import Anchor, Dating, Evidence, Grain, How, Reason, TimexType
from timeline.temporal.notation import UNKNOWN, edtf_interval, edtf_value, timex_value
from timeline.temporal.resolving.counted import moved
from timeline.temporal.resolving.pointing import timeless
from timeline.temporal.resolving.shifted import shifted
from timeline.temporal.resolving.stated import stated
from timeline.temporal.scene import Scene


def opening(m: Opening, scene: Scene) -> Resolved:
    """ "In den ersten neun Monaten" of the year named, told in the same sentence, or that the clause means."""
    year, ref = _year_of(m, scene)
    if year is None or year.first is None or year.last is None:
        return timeless(Timeless(TimexType.DURATION, m.timex), scene)
    if m.at_end:
        first, last = moved(m.unit, year.last + 1, -m.count), year.last
    else:
        first, last = year.first, moved(m.unit, year.first, m.count) - 1
    confidence = year.confidence if m.of else 0.6
    reason = year.reason._replace(rule=scene.rule)
    return within(
        m.unit, first, last, year.anchor, reason, confidence, value=m.timex, type=TimexType.DURATION,
        edtf=edtf_interval(first, last),
    ), ref  # fmt: skip


def _year_of(m: Opening, scene: Scene) -> tuple[Dating | None, int | None]:
    if isinstance(m.of, Stated):
        return stated(m.of, scene)
    told = scene.latest
    if m.of is None and told is not None and told.dating.grain is Grain.YEAR and scene.same_sentence(told):
        return told.dating, told.index
    if m.of is None and scene.narrative:
        return None, None
    this, ref = shifted(m.of or Shifted(Grain.YEAR, 0), scene)
    if m.of is not None or scene.today is None or this.first is None or scene.tense()[0] is not Evidence.PAST:
        return this, ref
    over = moved(m.unit, this.first, m.count) - 1 <= scene.today
    return (this, ref) if over else shifted(Shifted(Grain.YEAR, -1), scene)


def nth(m: Nth, scene: Scene) -> Resolved:
    """ "Am dritten Tag" of what began on a day that was told."""
    begun = scene.telling.begun(scene.match)
    if begun is None:
        return timeless(Timeless(TimexType.DATE, UNKNOWN[m.unit], grain=m.unit), scene)
    first = move(m.unit, begun.first, m.n - 1)
    last = move(m.unit, first, 1) - 1
    reason = Reason(
        scene.rule, How.COUNTED, Evidence.CONTEXT, count=m.n - 1, unit=m.unit, anchor_day=begun.first
    )
    edtf = edtf_value(Grain.DAY, first, last)
    return within(m.unit, first, last, Anchor.DISCOURSE, reason, 0.6, edtf=edtf), begun.index


def year_before(m: YearBefore, scene: Scene) -> Resolved:
    """ "Im Vorjahreszeitraum": the months told of in this paragraph, a year earlier; else the year before."""
    told = scene.telling.months_told(scene.match)
    if m.year is not None:
        if told is None:
            return stated(Stated(Grain.YEAR, *year_span(m.year)), scene)
        m = YearBefore(civil(told.first)[0] - m.year)
    if told is None:
        return shifted(Shifted(Grain.YEAR, -m.years, told=True), scene)
    first, behind = (add_months(day, -12 * m.years) for day in (told.first, told.last + 1))
    reason = Reason(
        scene.rule, How.SHIFTED, Evidence.CONTEXT, count=-m.years, unit=Grain.YEAR, anchor_day=told.first
    )
    grain = told.dating.grain
    if unit_of(grain, first) == (first, behind - 1):
        return within(grain, first, behind - 1, Anchor.DISCOURSE, reason, 0.85), told.index
    value, edtf = timex_value(Grain.YEAR, first), edtf_interval(first, behind - 1)
    stretch = within(grain, first, behind - 1, Anchor.DISCOURSE, reason, 0.85, value=value, edtf=edtf)
    return stretch, told.index
