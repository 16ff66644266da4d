"""Words that point to what was told, or vaguely away from now; and what has no calendar time."""

from timeline.temporal.datings import Resolved, unanchored, unit, unit_of, within
from timeline.temporal.german.vague import REACHES
from timeline.temporal.meaning import Apart, Near, Same, Timeless
from timeline.temporal.model import (
    OPEN,
    Anchor,
    Bounds,
    Dating,
    Evidence,
    Grain,
    How,
    Reason,
    Relation,
    TimexType,
)
from timeline.temporal.notation import edtf_interval
from timeline.temporal.scene import Scene, minutes


def same(m: Same, scene: Scene) -> Resolved:
    """ "damals", "am selben Tag"."""
    told = scene.latest if m.grain is None else scene.told_of(m.grain)
    if told is None:
        if m.ref:
            return timeless(Timeless(TimexType.DATE, "PAST_REF"), scene)
        return _of_today(m.grain or Grain.DAY, scene)
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=m.grain, anchor_day=told.first)
    if m.grain is None:
        old = told.dating
        lo, hi = minutes(told.first, told.last)
        alike = old.bounds if old.relation is Relation.AT else Bounds(lo, hi, lo, hi)  # "bis 2007. Damals"
        value = "PAST_REF" if m.ref and not scene.narrative else old.value
        dating = Dating(
            TimexType.DATE,
            value,
            old.edtf,
            old.first,
            old.last,
            alike,
            old.grain,
            Anchor.DISCOURSE,
            reason,
            0.8,
        )
        return dating, told.index
    return unit(m.grain, *unit_of(m.grain, told.first), None, Anchor.DISCOURSE, reason, 0.85), told.index


def _of_today(grain: Grain, scene: Scene) -> Resolved:
    """Nothing was told: the unit of the publication date."""
    if scene.today is None:
        return unanchored(grain, scene.rule, "XXXX")
    reason = Reason(scene.rule, How.CURRENT, unit=grain, anchor_day=scene.today)
    return unit(grain, *unit_of(grain, scene.today), None, Anchor.PUBLICATION, reason, 0.5), None


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
        TimexType.DATE,
        value,
        edtf_interval(first, last),
        first,
        last,
        bounds,
        Grain.DAY,
        anchor,
        reason,
        0.75,
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
    return Dating(
        m.type, m.value, "", None, None, OPEN, m.grain, Anchor.ABSOLUTE, reason, 0.9, mod=m.mod
    ), None
