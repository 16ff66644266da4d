"""Words that point to what was told, or vaguely away from now; and what has no calendar time."""

from functools import lru_cache

from timeline.temporal.calendar import minutes
from timeline.temporal.datings import Resolved, of_many, one_of_many, unanchored, unit, unit_of
from timeline.temporal.german.vague import MEANT, REACHES, SHORTLY, SHORTLY_BEHIND_A_DAY, SHORTLY_OF_DAYS
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
    replace,
)
from timeline.temporal.notation import edtf_interval
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_REMEMBERED = 10_000  # readings that are kept
_RECENT = 31  # days; what is told of such a day is what the news are about
_DURING = ("zu", "in")  # "ab 1933 verkauft. Zu dieser Zeit …"
_AROUND = 0.65  # "zu dieser Zeit" after a day means days around it


def same(m: Same, scene: Scene) -> Resolved:
    """ "damals", "am selben Tag"."""
    told, grain = _meant(m, scene)
    if told is None:
        return timeless(Timeless(TimexType.DATE, "PAST_REF"), scene) if m.ref else _of_today(m, scene)
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=grain, anchor_day=told.first)
    if grain is None:
        return _once_more(m, scene, told, reason), told.index
    if of_many(grain, told.dating.grain, told.first, told.last):
        return one_of_many(grain, told.first, told.last, reason), told.index
    night = (
        grain is Grain.DAY and told.dating.grain is Grain.DAY_PART
    )  # its own day is the one on which it ends
    day = told.last if night else counted_day(told, grain) or told.first
    return unit(grain, *unit_of(grain, day), None, Anchor.DISCOURSE, reason, 0.85), told.index


def counted_day(told: Told, grain: Grain) -> int | None:
    """The day that so many whole units lead to: "Vor zehn Jahren kaufte er das Haus. Im selben Jahr …"."""
    exact = told.dating.reason.how is How.COUNTED and told.dating.grain is grain and not told.dating.mod
    return (told.first + told.last) // 2 if exact else None


def _meant(m: Same, scene: Scene) -> tuple[Told | None, Grain | None]:
    """What was told that is meant once more, and the unit of it; None: all of it."""
    told = scene.latest if m.grain is None else scene.told_of(m.grain)
    if told is not None and m.grain is Grain.DAY:
        if _back_at_the_lead(scene, told):
            return scene.telling.lead, m.grain
        if scene.latest is not None and _vaguely(scene, told):
            return scene.latest, None  # "Anfang Mai war Schluss. An diesem Tag …"
    elif told is not None and m.remote:
        return scene.telling.long_before(told), m.grain
    return told, m.grain


def _once_more(m: Same, scene: Scene, told: Told, reason: Reason) -> Dating:
    """ "Damals": all of what was told."""
    old = scene.telling.whole(told)
    value = "PAST_REF" if m.ref and not scene.narrative else old.value
    dating = Dating(
        TimexType.DATE, value, old.edtf, old.first, old.last, old.bounds, old.grain, Anchor.DISCOURSE, reason,
        0.8 if old.grain > Grain.DAY else _AROUND, relation=old.relation,
    )  # fmt: skip
    lasts = old.relation is Relation.SINCE and not m.remote and scene.preposition in _DURING
    if lasts or old.relation not in (Relation.SINCE, Relation.UNTIL):  # "vor 1766 gebaut. Damals …"
        return dating
    lo, hi = minutes(old.first or told.first, old.last or told.last)  # "seit 2007 im Amt. Damals …"
    edtf = old.edtf.removeprefix("../").removesuffix("..").removesuffix("/")
    return replace(dating, bounds=Bounds(lo, hi, lo, hi), edtf=edtf, relation=Relation.AT)


def _vaguely(scene: Scene, told: Told) -> bool:
    """Whether the last that news told is part of a month, and the last day was told in another paragraph."""
    latest = scene.latest
    if latest is None or scene.narrative or latest.index <= told.index or scene.same_paragraph(told):
        return False
    return latest.dating.grain is Grain.MONTH and scene.same_paragraph(latest)


def _back_at_the_lead(scene: Scene, told: Told) -> bool:
    """Whether a new paragraph of news is about the day of its lead again: "Heute … Noch am selben Tag"."""
    lead = scene.telling.lead
    if scene.narrative or lead is None or not lead.first == lead.last == scene.today:
        return False
    return not scene.same_paragraph(told)


def _of_today(m: Same, scene: Scene) -> Resolved:
    """Nothing was told: the unit of the publication date."""
    grain = m.grain or Grain.DAY
    if scene.today is None:
        return unanchored(grain, scene.rule, "XXXX")
    reason = Reason(scene.rule, How.CURRENT, unit=grain, anchor_day=scene.today)
    return unit(grain, *unit_of(grain, scene.today), None, Anchor.PUBLICATION, reason, 0.5), None


def apart(m: Apart, scene: Scene) -> Resolved:
    """ "zuvor", "danach": before or after what was told, one end open."""
    told = _hung_on(m, scene)
    value = "PAST_REF" if m.sign < 0 else "FUTURE_REF"
    how = How.BEFORE if m.sign < 0 else How.AFTER
    if told is None:
        if scene.today is None or m.sign > 0:
            return timeless(Timeless(TimexType.DATE, value), scene)
        day, anchor, ref = scene.today, Anchor.PUBLICATION, None
    else:
        day, anchor, ref = _edge(m, told), Anchor.DISCOURSE, told.index
    reason = Reason(scene.rule, how, Evidence.CONTEXT if told else Evidence.NONE, anchor_day=day)
    reach = _shortly(told, close=m.close) if m.near else None
    first, last = _beside(day, m.sign, reach)
    return Dating(
        TimexType.DATE, value, edtf_interval(first, last), first, last, _within(first, last), Grain.DAY, anchor,
        reason, 0.75 if m.sign < 0 else 0.9,
    ), ref  # fmt: skip


def _hung_on(m: Apart, scene: Scene) -> Told | None:
    """What was told last; of news its main line, where that lies ahead, or a paragraph ended before a "zuvor"."""
    told = scene.latest
    if told is None or scene.narrative or scene.today is None:
        return told
    ahead = told.first > scene.today and scene.tense()[0] is Evidence.PAST
    parted = m.sign < 0 and not scene.same_paragraph(told)
    return scene.telling.main_day(told, happens=False) if ahead or parted else told


def _edge(m: Apart, told: Told) -> int:
    """The day of what was told that it lies before or after; of a year or month it may lie within it."""
    within = told.dating.grain >= Grain.MONTH
    return told.first if (m.sign < 0) is not within else told.last


def _beside(day: int, sign: int, reach: int | None) -> tuple[int | None, int | None]:
    """From a day on or up to the one before it; so many days at most, where the words say that it was soon."""
    if sign < 0:
        return (None, day - 1) if reach is None else (day - reach, day)
    return day, None if reach is None else day + reach


def _shortly(told: Told | None, *, close: bool) -> int:
    """How many days "bald danach" reaches, or, where it is `close`, "kurz danach"."""
    if close and told is not None and told.dating.grain is Grain.DAY:
        return SHORTLY_BEHIND_A_DAY
    return SHORTLY_OF_DAYS if told is None else SHORTLY.get(told.dating.grain, SHORTLY_OF_DAYS)


def near(m: Near, scene: Scene) -> Resolved:
    """ "kürzlich", "demnächst"; "bald" in a clause about the past lies behind what was told, as what was meant then."""
    value = "PAST_REF" if m.sign < 0 else "FUTURE_REF"
    reach = REACHES.get(m.word)
    if m.sign > 0 and scene.tense()[0] is Evidence.PAST:
        return apart(Apart(1, near=True), scene)
    if reach is None or scene.today is None:
        return timeless(Timeless(TimexType.DATE, value), scene)
    told = _meant_then(m, scene)
    begin, end = (scene.today, scene.today) if told is None else (told.first, told.last)
    first, last = None if reach[0] is None else begin + reach[0], end + reach[1]
    reason = Reason(scene.rule, How.VAGUE, anchor_day=begin)
    value = "PRESENT_REF" if m.word == "dieser tage" else value
    return Dating(
        TimexType.DATE, value, edtf_interval(first, last), first, last, _within(first, last), Grain.DAY,
        Anchor.PUBLICATION if told is None else Anchor.DISCOURSE, reason, 0.7,
    ), None if told is None else told.index  # fmt: skip


def _meant_then(m: Near, scene: Scene) -> Told | None:
    """What was told when it was still to come: "2004 räumte die Polizei das Haus. Es sollte bald verkauft werden"."""
    told = scene.latest
    if m.sign < 0 or told is None or scene.today is None or scene.tense()[1] not in MEANT:
        return None
    days = scene.today - told.last
    return told if 0 < days <= _RECENT or (days > 0 and scene.same_paragraph(told)) else None


def _within(first: int | None, last: int | None) -> Bounds:
    """Some time from day `first` to day `last`, either of them open where it is None."""
    lo = None if first is None else minutes(first, first)[0]
    hi = None if last is None else minutes(last, last)[1]
    return Bounds(lo, hi, lo, hi)


def timeless(m: Timeless, scene: Scene) -> Resolved:
    """A duration, a set, a reference: no calendar bounds."""
    return undated(m, scene.rule), None


def undated(m: Timeless, rule: str) -> Dating:
    """What has no calendar time means the same wherever it stands."""
    return _undated(m.type, m.value, m.mod, m.grain, rule)


@lru_cache(_REMEMBERED)
def _undated(type: TimexType, value: str, mod: str | None, grain: Grain, rule: str) -> Dating:
    reason = Reason(rule, How.TIMELESS)
    return Dating(type, value, "", None, None, OPEN, grain, Anchor.ABSOLUTE, reason, 0.9, mod)
