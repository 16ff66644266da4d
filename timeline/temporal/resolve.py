"""One small function per kind of meaning: what it says and where it stands -> what it means on the calendar."""

from dataclasses import replace
from typing import Any

from timeline.temporal import calendar as cal
from timeline.temporal.calendar import civil
from timeline.temporal.german.holidays import DAYS as HOLIDAYS
from timeline.temporal.german.vague import HOURS, NIGHT_BEGINS, NIGHT_ENDS, REACHES, SHARES, SLACK, THIRDS
from timeline.temporal.meaning import (
    Apart, Clock, Counted, Cycle, Near, PartOfDay, Recurring, Same, Shifted, Span, Stated, Timeless,
)  # fmt: skip
from timeline.temporal.model import OPEN, Anchor, Bounds, Dating, Evidence, Grain, How, Reason, TimexType
from timeline.temporal.notation import edtf_extent, edtf_interval, edtf_value, iso_minute, timex_value
from timeline.temporal.scene import Scene, Told, minutes

Resolved = tuple[Dating, int | None]  # the dating, and the index of the mention that it hangs on
CYCLE_GRAIN = {
    Cycle.WEEKDAY: Grain.DAY, Cycle.WEEKEND: Grain.WEEKEND, Cycle.DATE: Grain.DAY, Cycle.DAY_OF_MONTH: Grain.DAY,
    Cycle.MONTH: Grain.MONTH, Cycle.SEASON: Grain.SEASON, Cycle.QUARTER: Grain.QUARTER, Cycle.HALF: Grain.HALF,
    Cycle.WEEK: Grain.WEEK, Cycle.HOLIDAY: Grain.DAY,
}  # fmt: skip
MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}


_ONWARD = 45  # days by which a telling goes on rather than back

# --- building datings -------------------------------------------------------------------------------------------


def within(
    grain: Grain, first: int, last: int, anchor: Anchor, reason: Reason, confidence: float, **more: Any
) -> Dating:
    """Some time within days `first` to `last`."""
    lo, hi = minutes(first, last)
    more.setdefault("value", timex_value(grain, first))
    more.setdefault("edtf", edtf_value(grain, first, last))
    more.setdefault("type", TimexType.DATE)
    return Dating(
        first=first, last=last, bounds=Bounds(lo, hi, lo, hi), grain=grain, anchor=anchor, reason=reason,
        confidence=confidence, **more,
    )  # fmt: skip


def unit(
    grain: Grain, first: int, last: int, part: str | None, anchor: Anchor, reason: Reason, confidence: float
) -> Dating:
    """A whole calendar unit, or the part of it that START, MID or END names."""
    if part is None:
        return within(grain, first, last, anchor, reason, confidence)
    lo, hi = SHARES.get((grain, part), THIRDS[part])
    days = last - first + 1
    return within(
        grain, first + round(lo * days), first + round(hi * days) - 1, anchor, reason, confidence, mod=part,
        value=timex_value(grain, first), edtf=edtf_interval(first + round(lo * days), first + round(hi * days) - 1),
    )  # fmt: skip


def unanchored(grain: Grain, rule: str, value: str, *, type: TimexType = TimexType.DATE) -> Resolved:
    """An expression with nothing to resolve it against."""
    reason = Reason(rule, How.UNANCHORED)
    return Dating(type, value, "", None, None, OPEN, grain, Anchor.PUBLICATION, reason, 0.0), None


def unit_of(grain: Grain, day: int) -> tuple[int, int]:
    """The calendar unit of `grain` that holds a day."""
    year, month, _ = civil(day)
    if grain <= Grain.DAY:
        return day, day
    if grain is Grain.WEEKEND:
        return cal.week_start(day) + 5, cal.week_start(day) + 6
    if grain is Grain.WEEK:
        return cal.week_start(day), cal.week_start(day) + 6
    if grain is Grain.SEASON:
        return cal.months_span(year, month // 3 * 3, 3)
    if grain is Grain.DECADE:
        return cal.year_span(year // 10 * 10)[0], cal.year_span(year // 10 * 10 + 9)[1]
    if grain is Grain.CENTURY:
        return cal.year_span(year // 100 * 100)[0], cal.year_span(year // 100 * 100 + 99)[1]
    span = MONTHS[grain]
    return cal.months_span(year, (month - 1) // span * span + 1, span)


def move(grain: Grain | str, day: int, by: int) -> int:
    """The day so many units on."""
    if grain is Grain.DAY:
        return day + by
    if grain in (Grain.WEEK, Grain.WEEKEND):
        return day + 7 * by
    if grain is Grain.SEASON:
        return cal.add_months(day, 3 * by)
    return cal.add_months(day, MONTHS.get(grain, 0) * by)  # type: ignore[call-overload, no-any-return]


# --- one function per meaning ------------------------------------------------------------------------------------


def stated(m: Stated, scene: Scene) -> Resolved:
    reason = Reason(scene.rule, How.STATED)
    if m.approximate:
        slack = SLACK[m.grain] * 5
        first, last = m.first - slack, m.last + slack
        value = timex_value(m.grain, m.first)
        return within(
            m.grain, first, last, Anchor.ABSOLUTE, reason, 0.9, value=value, mod="APPROX",
            edtf=edtf_value(m.grain, m.first, m.last) + "~",
        ), None  # fmt: skip
    return unit(m.grain, m.first, m.last, m.part, Anchor.ABSOLUTE, reason, 0.99), None


def occurrence(m: Recurring, day: int, by: int = 0) -> tuple[int, int]:
    """The one that lies in the week or year of `day`, or `by` weeks or years on."""
    if m.cycle is Cycle.WEEKDAY:
        return (cal.week_start(day) + m.at + 7 * by,) * 2
    if m.cycle is Cycle.WEEKEND:
        return unit_of(Grain.WEEKEND, day + 7 * by)
    year = civil(day)[0] + by
    if m.cycle is Cycle.DATE:
        month, dom = divmod(m.at, 100)
        while not cal.exists(year, month, dom):
            year += 1 if by >= 0 else -1
        return (cal.day_number(year, month, dom),) * 2
    if m.cycle is Cycle.HOLIDAY:
        return HOLIDAYS[m.name](year)
    if m.cycle is Cycle.WEEK:
        return cal.week_span(year, m.at)
    months = {Cycle.MONTH: 1, Cycle.SEASON: 3, Cycle.QUARTER: 3, Cycle.HALF: 6}[m.cycle]
    at = m.at if m.cycle in (Cycle.MONTH, Cycle.SEASON) else (m.at - 1) * months + 1
    return cal.months_span(year, at, months)


def _last(m: Recurring, day: int, *, inclusive: bool) -> tuple[int, int]:
    """The last one that begins before the day (or on it, or holds it)."""
    found = [occurrence(m, day, by) for by in (-1, 0, 1)]
    return max(s for s in [occurrence(m, day, -2), *found] if s[0] < day or (inclusive and s[0] <= day))


def _next(m: Recurring, day: int, *, inclusive: bool) -> tuple[int, int]:
    """The next one that ends after the day (or on it)."""
    found = [occurrence(m, day, by) for by in (-1, 0, 1, 2)]
    return min(s for s in found if s[1] > day or (inclusive and s[1] >= day))


def recurring(m: Recurring, scene: Scene) -> Resolved:
    """A weekday, date, month, season, … without its year: which one is meant."""
    grain = CYCLE_GRAIN[m.cycle]
    if m.of_year is not None:
        return _of_year(m, grain, scene)
    if m.after_told and (told := scene.told_of(grain)):
        span = _next(m, told.last, inclusive=False)
        reason = Reason(scene.rule, How.NEXT, Evidence.ADJECTIVE, unit=grain, anchor_day=told.first)
        return unit(grain, *span, m.part, Anchor.DISCOURSE, reason, 0.85), told.index
    if m.shift is None and (found := _in_told_time(m, grain, scene)):
        return found
    if scene.today is None:
        return unanchored(grain, scene.rule, _unknown(m))
    return _by_publication(m, grain, scene, scene.today), None


def _unknown(m: Recurring) -> str:
    """The TIMEX3 value of what recurs, without its year."""
    if m.cycle is Cycle.WEEKDAY:
        return f"XXXX-WXX-{m.at + 1}"
    first, _ = occurrence(m, cal.day_number(2001, 1, 1))
    value = timex_value(CYCLE_GRAIN[m.cycle], first)
    return "XXXX" + value[4:]


def _of_year(m: Recurring, grain: Grain, scene: Scene) -> Resolved:
    assert m.of_year is not None
    year, ref = shifted(m.of_year, scene)
    if year.first is None:
        return unanchored(grain, scene.rule, _unknown(m))
    span = occurrence(m, year.first)
    reason = year.reason._replace(rule=scene.rule)
    return unit(grain, *span, m.part, year.anchor, reason, year.confidence), ref


def _in_told_time(m: Recurring, grain: Grain, scene: Scene) -> Resolved | None:
    """In the year that is being told of, where the telling is not about now."""
    told = scene.latest
    if told is None or (m.cycle in (Cycle.WEEKDAY, Cycle.WEEKEND) and not scene.narrative):
        return None
    year = civil(told.first)[0]
    now = scene.today is not None and abs(civil(scene.today)[0] - year) <= 1
    if (now and not scene.narrative) or told.dating.grain > Grain.YEAR:
        return None
    if m.cycle is Cycle.WEEKDAY:
        span = _next(m, told.first, inclusive=False)
    elif told.dating.grain >= Grain.HALF:
        span = occurrence(m, cal.day_number(year, 6, 30))
    else:  # a telling goes on rather than back
        near = (occurrence(m, told.first, by) for by in (-1, 0, 1))
        span = min(near, key=lambda s: abs(s[0] - told.first - _ONWARD))
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.YEAR, anchor_day=told.first)
    return unit(grain, *span, m.part, Anchor.DISCOURSE, reason, 0.8), told.index


def _by_publication(m: Recurring, grain: Grain, scene: Scene, today: int) -> Dating:
    def reading(span: tuple[int, int], how: How, evidence: Evidence, word: str, confidence: float) -> Dating:
        reason = Reason(scene.rule, how, evidence, word, unit=grain, anchor_day=today)
        return unit(grain, span[0] + 7 * m.weeks, span[1] + 7 * m.weeks, m.part, Anchor.PUBLICATION, reason, confidence)

    weekly = m.cycle in (Cycle.WEEKDAY, Cycle.WEEKEND)
    if m.weekday is not None:
        span = min(
            (occurrence(m, today, by) for by in (-3, -2, -1, 0, 1, 2, 3)),
            key=lambda s: (cal.weekday(s[0]) != m.weekday, abs(s[0] - today)),
        )
        return reading(span, How.NEAREST, Evidence.YEAR, "", 0.95)
    if m.shift == 0:
        return reading(occurrence(m, today), How.CURRENT, Evidence.ADJECTIVE, "", 0.93)
    if m.shift == -1:
        other = reading(occurrence(m, today, -1), How.SHIFTED, Evidence.ADJECTIVE, "", 0.3)
        best = reading(_last(m, today - (m.cycle is Cycle.WEEKEND and cal.weekday(today) == 6), inclusive=False), How.LAST, Evidence.ADJECTIVE, "", 0.93)
        return _with(best, other)
    if m.shift == 1:
        other = reading(occurrence(m, today, 1), How.SHIFTED, Evidence.ADJECTIVE, "", 0.3)
        return _with(reading(_next(m, today, inclusive=False), How.NEXT, Evidence.ADJECTIVE, "", 0.9), other)
    evidence, word = scene.tense()
    past = reading(_last(m, today, inclusive=True), How.LAST, evidence, word, 0.9)
    future = reading(_next(m, today, inclusive=not weekly), How.NEXT, evidence, word, 0.88)
    if weekly and future.first == today:
        future = reading(_next(m, today, inclusive=False), How.NEXT, evidence, word, 0.88)
    if m.cycle is Cycle.WEEKEND and evidence is Evidence.PAST and past.last is not None and past.last > today + 1:
        past = reading(_last(m, today - 7, inclusive=True), How.LAST, evidence, word, 0.9)
    if past.first == future.first:
        return past
    if evidence is Evidence.PAST:
        return _with(past, future)
    if evidence is Evidence.FUTURE:
        return _with(future, past)
    return _guess(m, past, future, today)


def _guess(m: Recurring, past: Dating, future: Dating, today: int) -> Dating:
    """Nothing in the clause decides: weekdays are past in 82 of 100 cases of German news; else the nearest one."""
    assert past.first is not None and past.last is not None and future.first is not None
    behind = max(0, today - past.last)
    ahead = max(0, future.first - today)
    near_past = m.cycle in (Cycle.WEEKDAY, Cycle.WEEKEND) or behind <= ahead
    best, other = (past, future) if near_past else (future, past)
    confidence = 0.7 if near_past else 0.6
    reason = best.reason._replace(how=How.LAST if near_past and m.cycle is Cycle.WEEKDAY else How.NEAREST)
    return _with(replace(best, confidence=confidence, reason=reason), other)


def _with(best: Dating, *others: Dating) -> Dating:
    """A reading with those that lost."""
    differing = tuple(o for o in others if (o.first, o.last) != (best.first, best.last))
    return replace(best, alternatives=differing) if differing else best


def shifted(m: Shifted, scene: Scene) -> Resolved:
    """ "vergangene Woche", "heute", "am Tag darauf": the anchor's unit, moved."""
    told = scene.told_of(m.grain) if m.told or (scene.narrative and m.by in (None, 0)) else None
    if m.told and told is None and scene.today is None:
        return unanchored(m.grain, scene.rule, timex_value(m.grain, 0))
    if m.grain is Grain.DAY and m.by == 0 and scene.quoted is not None and not m.told:
        told = scene.quoted
    if told is not None and told.dating.grain <= max(m.grain, Grain.DAY):
        return _shifted_from(m, told, scene), told.index
    if m.told and told is not None:
        return _shifted_from(m, told, scene), told.index
    if scene.today is None:
        return unanchored(m.grain, scene.rule, "XXXX-XX-XX" if m.grain <= Grain.DAY else "XXXX")
    return _shifted_from_today(m, scene, scene.today), None


def _shifted_from(m: Shifted, told: Told, scene: Scene) -> Dating:
    day = told.last if (m.by or 0) > 0 else told.first
    span = unit_of(m.grain, move(m.grain, day, m.by or 0))
    evidence = Evidence.QUOTE if told is scene.quoted else Evidence.CONTEXT
    how = How.SHIFTED if m.by else How.SAME
    reason = Reason(scene.rule, how, evidence, count=m.by or 0, unit=m.grain, anchor_day=told.first)
    return unit(m.grain, *span, m.part, Anchor.DISCOURSE, reason, 0.85)


def _shifted_from_today(m: Shifted, scene: Scene, today: int) -> Dating:
    def reading(by: int, evidence: Evidence, word: str, confidence: float) -> Dating:
        span = unit_of(m.grain, move(m.grain, today, by))
        how = How.SHIFTED if by else How.CURRENT
        reason = Reason(scene.rule, how, evidence, word, count=by, unit=m.grain, anchor_day=today)
        return unit(m.grain, *span, m.part, Anchor.PUBLICATION, reason, confidence)

    if m.by is not None:
        return reading(m.by, Evidence.ADJECTIVE, "", 0.97)
    evidence, word = scene.tense()
    now = reading(0, evidence, word, 0.85)
    assert now.first is not None and now.last is not None
    if evidence is Evidence.PAST and now.first > today:
        return _with(reading(-1, evidence, word, 0.85), now)
    if evidence is Evidence.FUTURE and now.last < today:
        return _with(reading(1, evidence, word, 0.85), now)
    return now


def counted(m: Counted, scene: Scene) -> Resolved:
    """ "vor drei Jahren", "drei Tage später", "in zwei Wochen"."""
    if not isinstance(m.unit, Grain):
        return _hours_counted(m, scene)
    if not m.told and m.sign > 0 and scene.rule == "ahead" and scene.tense()[0] is Evidence.PAST:
        return timeless(Timeless(TimexType.DURATION, m.timex, m.mod), scene)
    told = scene.told_of(m.unit) if m.told or scene.narrative else None
    if told is None and scene.today is None:
        return unanchored(m.unit, scene.rule, m.timex, type=TimexType.DURATION)
    if told is None:
        assert scene.today is not None
        confidence = 0.4 if m.told else 0.95
        return _count_from(m, scene, scene.today, scene.today, Anchor.PUBLICATION, confidence), None
    return _count_from(m, scene, told.first, told.last, Anchor.DISCOURSE, 0.85), told.index


def _count_from(m: Counted, scene: Scene, first: int, last: int, anchor: Anchor, confidence: float) -> Dating:
    assert isinstance(m.unit, Grain)
    far, near = (m.most, m.least) if m.sign < 0 else (m.least, m.most)
    lo, hi = _moved(m.unit, first, m.sign * far), _moved(m.unit, last, m.sign * near)
    slack = 0 if m.exact or m.least != m.most or (last > first and m.unit is not Grain.DAY) else SLACK[m.unit]
    lo, hi = lo - slack, hi + slack
    if anchor is Anchor.PUBLICATION and m.sign < 0:
        hi = min(hi, first)
    if anchor is Anchor.PUBLICATION and m.sign > 0:
        lo = max(lo, first)
    reason = Reason(
        scene.rule, How.COUNTED, Evidence.CONTEXT if m.told else Evidence.NONE, count=m.sign * m.least,
        upto=m.sign * m.most if m.most != m.least else None, unit=m.unit, anchor_day=first,
    )  # fmt: skip
    exact = lo == hi
    grain = Grain.DAY if exact else m.unit
    value, kind = (timex_value(grain, lo), TimexType.DATE) if m.told and scene.narrative else (m.timex, TimexType.DURATION)
    edtf = edtf_value(Grain.DAY, lo, hi)
    return within(grain, lo, hi, anchor, reason, confidence, value=value, type=kind, mod=m.mod, edtf=edtf)


def _moved(grain: Grain, day: int, by: float) -> int:
    """The day so many units on, parts of units included."""
    whole = int(by)
    rest = by - whole
    moved = move(grain, day, whole)
    return moved + round(rest * (move(grain, moved, 1) - moved)) if rest else moved


def _hours_counted(m: Counted, scene: Scene) -> Resolved:
    """Hours and minutes: within the day told of, or the publication day and the one before."""
    told = scene.day_told() if m.told else None
    if told is None and scene.today is None:
        return unanchored(Grain.DAY, scene.rule, m.timex, type=TimexType.DURATION)
    day = told.first if told else scene.today
    assert day is not None
    reach = int(m.most // 24) if m.unit == "TH" else 0
    first, last = (day - reach - (0 if told else 1), day) if m.sign < 0 else (day, day + reach + (0 if told else 1))
    reason = Reason(scene.rule, How.COUNTED, count=m.sign * m.least, unit=Grain.MINUTE, anchor_day=day)
    anchor = Anchor.DISCOURSE if told else Anchor.PUBLICATION
    dating = within(
        Grain.DAY, first, last, anchor, reason, 0.6, value=m.timex, type=TimexType.DURATION,
        edtf=edtf_interval(first, last) if first != last else edtf_value(Grain.DAY, first, last),
    )  # fmt: skip
    return dating, told.index if told else None


def span(m: Span, scene: Scene) -> Resolved:
    """ "in den vergangenen drei Jahren": up to the anchor, or from it."""
    told = scene.latest if m.told or scene.narrative else None
    if not isinstance(m.unit, Grain) or (told is None and scene.today is None):
        return timeless(Timeless(TimexType.DURATION, m.timex), scene)
    if told is not None:
        first, anchor = (told.first if m.sign < 0 else told.last), Anchor.DISCOURSE
    else:
        assert scene.today is not None
        first, anchor = scene.today, Anchor.PUBLICATION
    reach = _moved(m.unit, first, m.sign * m.most)
    lo, hi = (reach, first) if m.sign < 0 else (first + 1, reach)
    reason = Reason(scene.rule, How.COUNTED, count=m.sign * m.least, upto=m.sign * m.most, unit=m.unit, anchor_day=first)
    dating = within(m.unit, lo, hi, anchor, reason, 0.85, value=m.timex, type=TimexType.DURATION, edtf=edtf_interval(lo, hi))
    return dating, told.index if told is not None else None


def part_of_day(m: PartOfDay, scene: Scene) -> Resolved:
    """ "Montagabend", "am Abend", "die Nacht zum Sonntag"."""
    if m.day is not None:
        day, ref = resolve(m.day, scene)
    else:
        day, ref = _day_of_scene(scene)
    if day.first is None or day.last is None:
        return unanchored(Grain.DAY_PART, scene.rule, f"{day.value}T{m.code}", type=TimexType.TIME)
    built = _night(day, m) if m.code == "NI" else _hours(day, m.code)
    mod = m.part or None
    others = tuple(_night(o, m) if m.code == "NI" else _hours(o, m.code) for o in day.alternatives)
    return replace(built, mod=mod, alternatives=others, reason=day.reason._replace(rule=scene.rule)), ref


def _day_of_scene(scene: Scene) -> Resolved:
    """The day told of, else the publication day."""
    told = scene.day_told()
    if told is not None:
        reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=told.first)
        return within(Grain.DAY, told.first, told.last, Anchor.DISCOURSE, reason, 0.85), told.index
    if scene.today is None:
        return unanchored(Grain.DAY, scene.rule, "XXXX-XX-XX")
    reason = Reason(scene.rule, How.CURRENT, unit=Grain.DAY, anchor_day=scene.today)
    return within(Grain.DAY, scene.today, scene.today, Anchor.PUBLICATION, reason, 0.6), None


def _hours(day: Dating, code: str) -> Dating:
    assert day.first is not None
    lo, hi = (day.first * cal.MINUTES_A_DAY + minute for minute in HOURS[code])
    value = timex_value(Grain.DAY, day.first) + f"T{'00:00' if code == 'MN' else code}"
    return replace(
        day, type=TimexType.TIME, grain=Grain.DAY_PART, bounds=Bounds(lo, hi, lo, hi), value=value,
        edtf=edtf_value(Grain.DAY, day.first, day.first), last=day.first, alternatives=(),
    )  # fmt: skip


def _night(day: Dating, m: PartOfDay) -> Dating:
    """A night belongs to two days; the one named is the one that it ends on, or for "Montagnacht" begins on."""
    assert day.first is not None
    evening = day.first - 1 if m.night_to else day.first
    lo, hi = evening * cal.MINUTES_A_DAY + NIGHT_BEGINS, (evening + 1) * cal.MINUTES_A_DAY + NIGHT_ENDS
    if m.day is None:
        lo = day.first * cal.MINUTES_A_DAY
    return replace(
        day, type=TimexType.TIME, grain=Grain.DAY_PART, bounds=Bounds(lo, hi, lo, hi), first=lo // cal.MINUTES_A_DAY,
        last=hi // cal.MINUTES_A_DAY, value=timex_value(Grain.DAY, evening) + "TNI",
        edtf=edtf_interval(evening, evening + 1), alternatives=(),
    )  # fmt: skip


def clock(m: Clock, scene: Scene) -> Resolved:
    """A time of day on the day told of."""
    day, ref = resolve(m.day, scene) if m.day is not None else _day_of_scene(scene)
    if day.first is None:
        return unanchored(Grain.MINUTE, scene.rule, f"T{m.hour:02d}:{m.minute:02d}", type=TimexType.TIME)
    at = day.first * cal.MINUTES_A_DAY + m.hour * 60 + m.minute
    stamp = iso_minute(at)
    value = timex_value(Grain.DAY, day.first) + f"T{m.hour:02d}:{m.minute:02d}"
    return replace(
        day, type=TimexType.TIME, grain=Grain.MINUTE, bounds=Bounds(at, at, at, at), value=value, edtf=f"{stamp}:00",
        last=day.first, alternatives=(),
    ), ref  # fmt: skip


def same(m: Same, scene: Scene) -> Resolved:
    """ "damals", "am selben Tag"."""
    told = scene.latest if m.grain is None else scene.told_of(m.grain)
    if told is None:
        if m.ref:
            return timeless(Timeless(TimexType.DATE, "PAST_REF"), scene)
        return shifted(Shifted(m.grain or Grain.DAY, 0), scene)
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=m.grain, anchor_day=told.first)
    if m.grain is None:
        old = told.dating
        value = "PAST_REF" if m.ref and not scene.narrative else old.value
        dating = Dating(
            TimexType.DATE, value, old.edtf, old.first, old.last, old.bounds, old.grain, Anchor.DISCOURSE, reason, 0.8
        )
        return dating, told.index
    return unit(m.grain, *unit_of(m.grain, told.first), None, Anchor.DISCOURSE, reason, 0.85), told.index


def apart(m: Apart, scene: Scene) -> Resolved:
    """ "zuvor", "danach": before or after what was told, one end open."""
    told = scene.latest
    value = "PAST_REF" if m.sign < 0 else "FUTURE_REF"
    how = How.BEFORE if m.sign < 0 else How.AFTER
    if told is None:
        if scene.today is None or m.sign > 0:
            return timeless(Timeless(TimexType.DATE, value), scene)
        day, anchor, ref = scene.today, Anchor.PUBLICATION, None
    else:
        day, anchor, ref = (told.first if m.sign < 0 else told.last), Anchor.DISCOURSE, told.index
    reason = Reason(scene.rule, how, Evidence.CONTEXT if told else Evidence.NONE, anchor_day=day)
    if m.sign < 0:
        _, hi = minutes(day - 1, day - 1)
        bounds, first, last = Bounds(None, hi, None, hi), None, day - 1
    else:
        lo, _ = minutes(day, day)
        bounds, first, last = Bounds(lo, None, lo, None), day, None
    return Dating(
        TimexType.DATE, value, edtf_interval(first, last), first, last, bounds, Grain.DAY, anchor, reason, 0.75
    ), ref


def near(m: Near, scene: Scene) -> Resolved:
    """ "kürzlich", "demnächst"."""
    value = "PAST_REF" if m.sign < 0 else "FUTURE_REF"
    reach = REACHES.get(m.word)
    if reach is None or scene.today is None:
        return timeless(Timeless(TimexType.DATE, value), scene)
    first, last = scene.today + reach[0], scene.today + reach[1]
    reason = Reason(scene.rule, How.VAGUE, anchor_day=scene.today)
    value = "PRESENT_REF" if m.word == "dieser tage" else value
    return within(
        Grain.DAY, first, last, Anchor.PUBLICATION, reason, 0.7, value=value, edtf=edtf_interval(first, last)
    ), None


def timeless(m: Timeless, scene: Scene) -> Resolved:
    """A duration, a set, a reference: no calendar bounds."""
    reason = Reason(scene.rule, How.TIMELESS)
    return Dating(m.type, m.value, "", None, None, OPEN, m.grain, Anchor.ABSOLUTE, reason, 0.9, mod=m.mod), None


_RESOLVERS: dict[type, Any] = {
    Stated: stated, Recurring: recurring, Shifted: shifted, Counted: counted, Span: span, PartOfDay: part_of_day,
    Clock: clock, Same: same, Apart: apart, Near: near, Timeless: timeless,
}  # fmt: skip


def resolve(meaning: Any, scene: Scene) -> Resolved:
    """What a meaning means where it stands, and the index of the mention that it hangs on."""
    resolved: Resolved = _RESOLVERS[type(meaning)](meaning, scene)
    return resolved


__all__ = ["edtf_extent", "resolve"]
