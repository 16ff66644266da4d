"""When datings can be of the same happening, and what several of them allow together."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.temporal.calendar import MINUTES_A_DAY, minutes
from timeline.temporal.datings import within
from timeline.temporal.model import Anchor, Bounds, Dating, Evidence, Grain, How, Mention, Relation
from timeline.temporal.notation import edtf_interval

FAR = 1 << 60  # minutes: beyond every date
_JOINTS = frozenset(
    f"{word}{at}"
    for word in ("und", "oder", "sowie")
    for at in ("", " am", " im", " in der", " der", " den", " dem")
)
_PARTS = ("START", "MID", "END")  # of TIMEX3's mod
_SLACK = 2 * MINUTES_A_DAY  # on either side
_COMMAS = frozenset((",", ", am", ", im"))
_A_WEEK = 7  # days
BY_PUBLICATION = "publication"  # the rule of what only the publication dates, since it is told as news
FRESH = 7 * MINUTES_A_DAY  # which is no older
OPEN_END = 31 * MINUTES_A_DAY  # how far an open end is followed where statements are compared


def reach(dating: Dating) -> tuple[int, int]:
    """First and last civil minute of the whole days in which the happening can lie; `FAR` where open."""
    start, end = dating.bounds.earliest_start, dating.bounds.latest_end
    if dating.relation is Relation.SINCE:
        end = dating.bounds.latest_start  # what has lasted since then is told by its beginning
    first = -FAR if start is None else start // MINUTES_A_DAY * MINUTES_A_DAY
    last = FAR if end is None else (end // MINUTES_A_DAY + 1) * MINUTES_A_DAY - 1
    return first, last


def roughly(dating: Dating) -> tuple[int, int]:
    """The reach; of a part of a month a little more, as papers take its limits: "Ende Januar" may be the 20th."""
    first, last = reach(dating)
    part = dating.mod in _PARTS and dating.grain is Grain.MONTH and dating.relation is Relation.AT
    return (first - _SLACK, last + _SLACK) if part else (first, last)


def window(dating: Dating) -> tuple[int, int]:
    """The reach, of which an open end is held to be near: news tell what happened not long before or after."""
    first, last = roughly(dating)
    if first <= -FAR and last < FAR:
        return max(last - (FRESH if dating.reason.rule == BY_PUBLICATION else OPEN_END), _told(dating)), last
    return (first, first + OPEN_END) if last >= FAR and first > -FAR else (first, last)


def _told(dating: Dating) -> int:
    """When what has until a time to come was told, which it is not done before: "soll bis Freitag dauern"."""
    day, ahead = dating.reason.anchor_day, dating.reason.evidence is Evidence.FUTURE
    if dating.relation is not Relation.UNTIL or dating.anchor is not Anchor.PUBLICATION or day is None:
        return -FAR
    return day * MINUTES_A_DAY if ahead or day < (dating.last or day) else -FAR


def gap(one: Dating, other: Dating) -> int:
    """Minutes between two datings; 0 where they can be of the same time."""
    (first, last), (start, end) = window(one), window(other)
    return max(0, start - last, first - end)


def fineness(dating: Dating) -> tuple[int, int, str]:
    """Sorts datings: the shortest reach first, of equal ones the finest grain."""
    first, last = reach(dating)
    return last - first, int(dating.grain), dating.edtf


def together(datings: Sequence[Dating]) -> Dating:
    """What all of `datings` allow together: the finest of them, narrowed where none lies within the others.

    They must have a time in common.
    """
    finest = min(datings, key=fineness)
    first, last = reach(finest)
    start = max([first, *(reach(d)[0] for d in datings)])
    end = min([last, *(reach(d)[1] for d in datings)])
    return finest if (start, end) == (first, last) or start > end else _narrowed(finest, start, end)


def _narrowed(dating: Dating, start: int, end: int) -> Dating:
    """The dating within two minutes; `FAR` stays open."""
    first = None if start <= -FAR else start
    last = None if end >= FAR else end
    days = (
        None if first is None else first // MINUTES_A_DAY,
        None if last is None else last // MINUTES_A_DAY,
    )
    return replace(
        dating,
        first=days[0],
        last=days[1],
        bounds=Bounds(first, last, first, last),
        edtf=edtf_interval(*days),
        relation=Relation.AT if first is not None and last is not None else dating.relation,
    )


def up_to(dating: Dating) -> Dating:
    """What happened before a day that was told may have happened earlier on that day: "Zuvor hatte er …"."""
    day, reason = dating.reason.anchor_day, dating.reason
    if reason.how is not How.BEFORE or dating.anchor is not Anchor.DISCOURSE or dating.first is not None:
        return dating
    if day is None or dating.last != day - 1:
        return dating
    end = (day + 1) * MINUTES_A_DAY - 1
    bounds = Bounds(None, end, None, end)
    return replace(dating, last=day, bounds=bounds, edtf=edtf_interval(None, day), relation=Relation.UNTIL)


def over_by(dating: Dating, today: int) -> Dating:
    """What has happened after what was told before, and by the day of publication (`today`): "Danach ging er"."""
    first, last = dating.first, dating.last
    if dating.reason.how is not How.AFTER or first is None or first > today:
        return dating
    return dating if last is not None and last <= today else _narrowed(dating, *minutes(first, today))


def near(dating: Dating) -> Dating:
    """What happened shortly before or after what the words name lies in the days that they allow: "kurz vor Ostern"."""
    if dating.relation not in (Relation.BEFORE, Relation.AFTER) or None in dating.bounds:
        return dating
    start, end = dating.bounds.earliest_start or 0, dating.bounds.latest_end or 0
    same = (dating.first, dating.last) == (start // MINUTES_A_DAY, end // MINUTES_A_DAY)
    return dating if same else _narrowed(dating, start, end)


def of_the_day(dating: Dating) -> Dating:
    """The day of what was told by the hour or part of the day: what else happened then need not be of that hour."""
    return on_day(dating) if dating.grain < Grain.DAY and dating.first == dating.last else dating


def on_day(dating: Dating) -> Dating:
    """The days that a dating names, in their whole, as those at which something happened."""
    first, last = dating.first, dating.last
    if first is None or last is None:
        return dating
    return within(Grain.DAY, first, last, dating.anchor, dating.reason, dating.confidence)


def by_day(dating: Dating) -> Dating:
    """Some time up to the last of the days that a dating names."""
    last, end = dating.last, dating.bounds.latest_end
    if last is None or end is None:
        return dating
    day = on_day(dating)
    bounds = Bounds(None, end, None, end)
    return replace(day, first=None, bounds=bounds, relation=Relation.UNTIL, edtf=edtf_interval(None, last))


def still_to_come(dating: Dating, today: int) -> Dating:
    """What is to happen before what its words name lies between the publication (`today`) and that: "vor Ostern"."""
    end = dating.bounds.latest_end
    open_start = dating.relation is Relation.BEFORE and dating.bounds.earliest_start is None
    if not open_start or end is None or end // MINUTES_A_DAY < today:
        return dating
    return _narrowed(dating, today * MINUTES_A_DAY, end)


def lasting(dating: Dating) -> Dating:
    """What has been so from the day on that it came after: "Seither sitzt er in Haft"."""
    if dating.reason.how is not How.AFTER or dating.first is None or dating.last is not None:
        return dating
    day = on_day(replace(dating, last=dating.first))
    bounds = Bounds(*day.bounds[:2], day.bounds[0], None)
    return replace(day, bounds=bounds, relation=Relation.SINCE, edtf=edtf_interval(day.first, None))


def since_then(dating: Dating, today: int) -> Dating:
    """The time from then up to the publication (`today`), in which something came together: "seit März 37 Tote"."""
    first = dating.first
    if dating.relation is not Relation.SINCE or first is None or first > today:
        return dating
    days = within(Grain.DAY, first, today, dating.anchor, dating.reason, dating.confidence)
    return replace(days, bounds=Bounds(*dating.bounds[:2], *minutes(today, today)))


def of_weeks(dating: Dating) -> bool:
    """Whether it is some of the days of more than a week: "seit März 37 Tote", "in jener Nacht vor Jahren"."""
    first, last = dating.first, dating.last
    return dating.grain is Grain.DAY and first is not None and last is not None and last - first > _A_WEEK


def coordinated(text: str, mentions: Sequence[Mention], at: int) -> Dating:
    """The dating of a mention with those that "und" or "oder" joins to it: "im Mai und Juni", "2003, 2022 und 2023"."""
    joined = at and text[mentions[at - 1].end : mentions[at].start].strip() in _JOINTS
    if (
        joined
        and mentions[at].dating.grain is Grain.YEAR
        and _goes_on(mentions[at - 1].dating, mentions[at].dating)
    ):
        at -= 1  # "den Preis 2023 und 2024"
    own, last = mentions[at].dating, at
    for n in range(at, len(mentions) - 1):
        gap = text[mentions[n].end : mentions[n + 1].start].strip()
        if gap not in _JOINTS | _COMMAS or not _goes_on(mentions[n].dating, mentions[n + 1].dating):
            break
        last = n + 1 if gap in _JOINTS else last
    if last == at:
        return own
    other, near = mentions[last].dating, mentions[at : last + 1]
    both = not text[mentions[last - 1].end : mentions[last].start].lstrip().startswith("oder")
    if both and all((a.dating.last or 0) + 1 == b.dating.first for a, b in pairwise(near)):
        bounds = Bounds(
            *own.bounds[:2], *other.bounds[2:]
        )  # "am 14. und 15. Juni" is from the one to the other
    else:
        bounds = Bounds(*own.bounds[:1], other.bounds[1], own.bounds[2], other.bounds[3])
    return replace(own, last=other.last, bounds=bounds, edtf=edtf_interval(own.first, other.last))


def _goes_on(one: Dating, other: Dating) -> bool:
    """Whether a dating is of the same grain as another and lies behind it."""
    if one.grain is not other.grain or None in (one.first, one.last, other.first, other.last):
        return False
    at = one.relation is other.relation is Relation.AT
    return at and (one.last or 0) < (other.first or 0)
