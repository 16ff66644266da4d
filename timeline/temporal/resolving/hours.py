"""Times of day, on their own day or on the day told of."""

from collections.abc import Sequence
from typing import Any

from timeline.temporal.asides import PLUPERFECT
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.datings import Resolved, of_many, unanchored
from timeline.temporal.german.vague import HOURS, NIGHT_BEGINS, NIGHT_ENDS, SLACK_OF_MINUTES
from timeline.temporal.german.wordclasses import HAD
from timeline.temporal.main_line import had_been
from timeline.temporal.meaning import Clock, PartOfDay, Recurring, Shifted, Stated, Timeless
from timeline.temporal.model import (
    Bounds,
    Dating,
    Evidence,
    Grain,
    How,
    Relation,
    TimexType,
    replace,
)
from timeline.temporal.notation import edtf_interval, iso_day, iso_minute, timex_part, timex_value
from timeline.temporal.resolving.day_of_scene import day_of_scene, of_a_habit
from timeline.temporal.resolving.pointing import timeless
from timeline.temporal.resolving.recurring import recurring
from timeline.temporal.resolving.shifted import shifted
from timeline.temporal.resolving.stated import stated
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_NOON, _HOURS_A_DAY = 12, 24
_HOUR = 60  # minutes
# What people do into the night.
_EVENINGS = frozenset(
    """feierte feierten tanzte tanzten tagte tagten spielte spielten beriet berieten verhandelte verhandelten
    debattierte debattierten demonstrierte demonstrierten trank tranken""".split()
)
_PAIR, _JOINING, _UHR = 8, ("und", "bis"), "uhr"  # tokens of " und 6 Uhr"
_RANGE, _UP_TO, _BETWEEN = 12, "bis", "zwischen"  # tokens of "zwischen 18.30 Uhr und "
_MORNING = 7  # o'clock, before which little is told of without "nachts" or "morgens"
_ENDING = frozenset(("endet", "enden", "endete", "endeten", "schließt", "schließen", "schloss", "schlossen"))
_FORENOON = ("MO", "BN", "MI")
_BEFORE_EVENING = (*_FORENOON, "AF")
_DAWN, _DUSK = 5, 17 * 60  # hour, minute


def part_of_day(m: PartOfDay, scene: Scene) -> Resolved:
    """ "Montagabend", "am Abend", "die Nacht zum Sonntag"."""
    if m.habit and not _names_its_day(scene):
        return timeless(Timeless(TimexType.SET, f"XXXX-XX-XXT{timex_part(m.code)}"), scene)
    if m.day is None and of_a_habit(scene):
        return timeless(
            Timeless(TimexType.TIME, f"XXXX-XX-XXT{timex_part(m.code)}", grain=Grain.DAY_PART), scene
        )
    if m.code == "NI" and isinstance(m.day, Shifted) and m.day.by == 0 and scene.tense()[0] is Evidence.PAST:
        m = replace(m, night_to=True)  # "heute Nacht brannte es"
    if _night_beside(m, scene):
        m = replace(m, night_to=True)
    day, ref = _day(m.day, scene)
    if day.first is None or day.last is None:
        return unanchored(
            Grain.DAY_PART, scene.rule, f"{day.value}T{timex_part(m.code)}", type=TimexType.TIME
        )
    if of_many(Grain.DAY, day.grain, day.first, day.last):
        return day, ref
    today = ref is None or day.first == day.last == scene.today
    over = today and scene.tense()[0] is Evidence.PAST and not _evening_told(scene, day.first)
    if m.code == "NI" and m.day is None and over:
        m = replace(m, night_to=True)  # "In der Nacht brannte es"
    had = scene.tense()[1] in HAD and scene.preposition != "bis"
    if m.day is None and m.code != "NI" and day.first != day.last and not had:
        day = replace(day, first=day.last)  # after a night it is the second day
    assert day.first is not None
    others = tuple(_in_day(other, m) for other in day.alternatives)
    if m.day is None and m.code in _BEFORE_EVENING and _evening_told(scene, day.first):
        until = scene.preposition == "bis" and m.code in _FORENOON  # "brannte am Abend. Bis zum Morgen …"
        if until or _day_after(scene, day.first):
            others = () if until else (_in_day(day, m),)
            day = replace(day, first=day.first + 1, last=day.first + 1, alternatives=())
    reason = day.reason._replace(rule=scene.rule)
    return _in_day(day, m, mod=m.part or None, alternatives=others, reason=reason), ref


def _day_after(scene: Scene, day: int) -> bool:
    """Whether what another sentence tells of an earlier hour was on the day behind the evening told.

    "Am Mittwochabend wurde er gefasst. Am Vormittag gestand er"; what had been was so before.
    """
    told, (evidence, verb) = scene.day_told(), scene.tense()
    if told is None or scene.today is None or scene.narrative or scene.same_sentence(told):
        return False
    had = verb in HAD or had_been(scene.telling.text, scene.match, verb)
    over = evidence is Evidence.PAST and not had and day < scene.today
    return over and scene.same_paragraph(told) and told.dating.relation is Relation.AT


def _night_beside(m: PartOfDay, scene: Scene) -> bool:
    """Whether it is the night behind a day, which begins on that day: "Am Samstag … In der Nacht darauf".

    Or the night before a night, which ends on the day that the other begins on.
    """
    if m.code != "NI" or not isinstance(m.day, Shifted) or not m.day.told:
        return False
    told = scene.day_told()
    return told is not None and m.day.by == (1 if told.first == told.last else -1)


def _names_its_day(scene: Scene) -> bool:
    """Whether the sentence has named the day that "abends" belongs to, and tells what happened then."""
    told = scene.day_told()
    if told is not None and scene.narrative:
        return True
    if told is None or told.dating.relation is Relation.SINCE:  # "Ab dem 1. Juli gilt nachts Tempo 80"
        return False
    return scene.same_sentence(told) and scene.tense()[0] is not Evidence.PRESENT


def _day(day: Recurring | Shifted | Stated | None, scene: Scene, *, happens: bool = False) -> Resolved:
    """The day that the expression names, else the day of the telling; `happens`: the hour of a happening."""
    if isinstance(day, Recurring):
        return recurring(day, scene)
    if isinstance(day, Shifted):
        return shifted(day, scene)
    return stated(day, scene) if day is not None else day_of_scene(scene, happens=happens)


def _in_day(day: Dating, m: PartOfDay, **more: Any) -> Dating:
    """That part of a day, with what `more` says of it."""
    assert day.first is not None
    lo, hi, value, edtf = _night(day.first, m) if m.code == "NI" else _hours(day.first, m.code)
    return replace(
        day, type=TimexType.TIME, grain=Grain.DAY_PART, bounds=Bounds(lo, hi, lo, hi), first=lo // MINUTES_A_DAY,
        last=hi // MINUTES_A_DAY, value=value, edtf=edtf, **more,
    )  # fmt: skip


def _hours(day: int, code: str) -> tuple[int, int, str, str]:
    """First and last minute, TIMEX3 value and EDTF of a part of a day."""
    lo, hi = HOURS[code]
    value = timex_value(Grain.DAY, day) + f"T{'00:00' if code == 'MN' else timex_part(code)}"
    return day * MINUTES_A_DAY + lo, day * MINUTES_A_DAY + hi, value, iso_day(day)


def _night(day: int, m: PartOfDay) -> tuple[int, int, str, str]:
    """A night belongs to two days; the one named is the one that it ends on, or for "Montagnacht" begins on."""
    evening = day - 1 if m.night_to else day
    lo, hi = evening * MINUTES_A_DAY + NIGHT_BEGINS, (evening + 1) * MINUTES_A_DAY + NIGHT_ENDS
    if m.day is None and not m.night_to:
        lo = day * MINUTES_A_DAY
    return lo, hi, timex_value(Grain.DAY, evening) + "TNI", edtf_interval(evening, evening + 1)


def _late(scene: Scene, day: int) -> bool:
    """Whether an evening hour of the day was told last: "um 22 Uhr. Gegen 1 Uhr …" goes on after midnight."""
    verb = scene.tense()[1]
    if verb in HAD and had_been(scene.telling.text, scene.match, verb):
        return False
    return _evening_told(scene, day) and (scene.today is None or day < scene.today)


def _hour_of(scene: Scene, told: Told) -> Dating:
    """The dating of what was told; of what is hours or minutes from another, of the other: "Eine Stunde später …"."""
    reason, mention = told.dating.reason, scene.telling.mentions.get(told.index)
    if (
        reason.how is How.COUNTED
        and reason.unit is Grain.MINUTE
        and mention
        and mention.anchor_ref is not None
    ):
        return scene.telling.mentions[mention.anchor_ref].dating
    return told.dating


def _evening_told(scene: Scene, day: int) -> bool:
    """Whether what was told last began in the evening of the day: the night that follows is the one behind it."""
    told = scene.day_told()
    begin = None if told is None else _hour_of(scene, told).bounds.earliest_start
    return begin is not None and day * MINUTES_A_DAY + _DUSK <= begin < (day + 1) * MINUTES_A_DAY


def _evening_before(scene: Scene, day: int, minute: int) -> bool:
    """Whether what had been then, had been so the evening before: "brannte um 2 Uhr. Um 23 Uhr war er gegangen"."""
    if minute < _DUSK or not had_been(scene.telling.text, scene.match, scene.tense()[1]):
        return False
    told = scene.day_told()
    end = None if told is None else told.dating.bounds.latest_end
    return end is not None and day * MINUTES_A_DAY <= end < day * MINUTES_A_DAY + _NOON * 60


def _ends_a_day(m: Clock, scene: Scene, day: int) -> bool:
    """Whether midnight is the end of its day: one that is still to come "heute", or with which something ends."""
    if scene.rule != "midnight" or scene.preposition in ("nach", "seit"):
        return False
    evidence, verb = scene.tense()
    return verb in _ENDING or (m.day is None and day == scene.today and evidence is Evidence.FUTURE)


def clock(m: Clock, scene: Scene) -> Resolved:
    """A time of day on the day told of."""
    if m.day is None and of_a_habit(scene):
        return timeless(Timeless(TimexType.TIME, f"T{m.hour:02d}:{m.minute:02d}", grain=Grain.MINUTE), scene)
    day, ref = _day(m.day, scene, happens=True)
    if day.first is None or day.last is None:
        return unanchored(Grain.MINUTE, scene.rule, f"T{m.hour:02d}:{m.minute:02d}", type=TimexType.TIME)
    if of_many(Grain.DAY, day.grain, day.first, day.last):
        return day, ref
    number = day.last if m.hour < _NOON else day.first  # of a night: after midnight it is the second day
    if m.day is None and m.hour < _DAWN and ref is not None and _late(scene, number):
        number += 1
    elif m.day is None and m.hour < _NOON and _evening_told(scene, number) and _day_after(scene, number):
        return replace(_at(day, number + 1, m.hour, m), alternatives=(_at(day, number, m.hour, m),)), ref
    elif m.day is None and ref is not None and _night_behind(scene):
        others = (_at(day, number, 0, m),)
        return replace(_at(day, number + 1, 0, m), alternatives=others), ref
    elif m.day is None and (by := _over_midnight(m, scene, number)):
        number += by
    if m.day is None and ref is not None and _evening_before(scene, number, m.hour * 60 + m.minute):
        number -= 1
    hour = _HOURS_A_DAY if m.hour == 0 and _ends_a_day(m, scene, number) else m.hour
    if not m.twelve:
        return _at(day, number, hour, m), ref
    hours = (hour + _NOON, hour) if _later_half(m, scene, number) else (hour, hour + _NOON)
    best, other = (_at(day, number, each, m) for each in hours)
    return replace(best, alternatives=(other,)), ref


def _night_behind(scene: Scene) -> bool:
    """Whether it comes after what people did of an evening: "Am Samstag feierten sie. Kurz nach Mitternacht …".

    Or after what happened at an hour from noon on.
    What is no such thing may have begun then: "Am Samstag brannte ein Haus. Kurz nach Mitternacht rückten sie aus".
    """
    told, verb = scene.day_told(), scene.tense()[1]
    if scene.rule != "midnight" or scene.preposition != "nach" or told is None or scene.same_sentence(told):
        return False
    if verb in PLUPERFECT or not scene.same_paragraph(told):
        return False
    if told.dating.relation is not Relation.AT or (scene.today is not None and told.last >= scene.today):
        return False
    begin = told.dating.bounds.earliest_start
    if told.dating.grain is Grain.DAY:
        return scene.telling.verb_of(told) in _EVENINGS
    return begin is not None and begin % MINUTES_A_DAY >= _NOON * 60


def _over_midnight(m: Clock, scene: Scene, day: int) -> int:
    """By how many days an hour of a night lies beside its day: "Zwischen 18 Uhr und 6 Uhr rückten sie aus"."""
    words, match = scene.telling.text.words, scene.match
    before = [word for word in words[max(0, match.start - _RANGE) : match.start] if word.strip()]
    if (evening := _first_hour(before)) is not None:
        return int(m.hour < _NOON <= evening)
    if m.hour < _NOON or day != scene.today or scene.tense()[0] is not Evidence.PAST:
        return 0
    behind = [word for word in words[match.end : match.end + _PAIR] if word.strip()][:3]
    over = len(behind) > 2 and behind[0] in _JOINING and behind[1].isdecimal() and behind[2] == _UHR
    return -1 if over and int(behind[1]) < _NOON else 0


def _first_hour(before: Sequence[str]) -> int | None:
    """The hour that leads up to another: "von 22 bis | 5 Uhr", "zwischen 18.30 Uhr und | 6 Uhr"; None for no hour."""
    if not before or before[-1] not in _JOINING:
        return None
    spoken = list(before[:-1])
    plain = spoken[-1:] == [_UHR] or before[-1] == _UP_TO or _BETWEEN in spoken
    if spoken[-1:] == [_UHR]:
        spoken.pop()
    if len(spoken) > 2 and spoken[-2] in (".", ":") and spoken[-1].isdecimal():
        del spoken[-2:]
    return int(spoken[-1]) if plain and spoken and spoken[-1].isdecimal() else None


def _at(day: Dating, number: int, hour: int, m: Clock) -> Dating:
    """An hour and its minute of a day, or about then."""
    at, about = number * MINUTES_A_DAY + hour * 60 + m.minute, SLACK_OF_MINUTES if m.approximate else 0
    lo, hi = at - about, at + about
    value = timex_value(Grain.DAY, number) + f"T{hour:02d}:{m.minute:02d}"
    edtf = iso_day(at // MINUTES_A_DAY) if about else f"{iso_minute(at)}:00"
    return replace(
        day, type=TimexType.TIME, grain=Grain.MINUTE, bounds=Bounds(lo, hi, lo, hi), value=value, edtf=edtf,
        first=number, last=number, alternatives=(), mod="APPROX" if about else day.mod,
    )  # fmt: skip


def _later_half(m: Clock, scene: Scene, day: int) -> bool:
    """Whether "halb drei" is in the afternoon: by what was told before it, else by what news mostly tells of."""
    early = day * MINUTES_A_DAY + m.hour * 60 + m.minute
    late = early + _NOON * 60
    told = scene.day_told()
    begin, end = (
        (None, None) if told is None else (told.dating.bounds.earliest_start, told.dating.bounds.latest_end)
    )
    if begin is None or end is None or end - begin >= _NOON * 60 or begin > late:
        return m.hour < _MORNING
    if begin <= early <= end or begin <= late <= end:
        return not begin <= early <= end
    return early < begin if end - begin < _HOUR else m.hour < _MORNING
