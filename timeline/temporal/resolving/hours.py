"""Times of day, on their own day or on the day told of."""

from typing import Any

from timeline.temporal.asides import HAD
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.datings import Resolved, of_many, unanchored, within
from timeline.temporal.german.frame import attribute
from timeline.temporal.german.vague import HOURS, NIGHT_BEGINS, NIGHT_ENDS
from timeline.temporal.german.verbs import verb_forms
from timeline.temporal.main_line import had_been
from timeline.temporal.meaning import Clock, PartOfDay, Recurring, Shifted, Stated, Timeless
from timeline.temporal.model import (
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
from timeline.temporal.notation import edtf_interval, iso_day, iso_minute, timex_part, timex_value
from timeline.temporal.resolving.pointing import timeless
from timeline.temporal.resolving.recurring import recurring
from timeline.temporal.resolving.shifted import shifted
from timeline.temporal.resolving.stated import stated
from timeline.temporal.scene import Scene, Told

_ENTRY = 12  # tokens of an entry from its date to its hour
_LONG_AGO = 60  # days; news tells of such a day in passing

_AFTER, _CLAUSE = "nachdem", 14  # tokens back to it
_NOON = 12
_NACH = "nach"
_COMMA = 2  # tokens, with its space
_DAWN, _DUSK = 5, 17 * 60  # hour, minute
_MEANT = frozenset(("wollte", "wollten", "sollte", "sollten"))  # of what lay ahead within what is told


def part_of_day(m: PartOfDay, scene: Scene) -> Resolved:
    """ "Montagabend", "am Abend", "die Nacht zum Sonntag"."""
    if m.habit and not _names_its_day(scene):
        return timeless(Timeless(TimexType.SET, f"XXXX-XX-XXT{timex_part(m.code)}"), scene)
    if m.day is None and _of_a_habit(scene):
        return timeless(
            Timeless(TimexType.TIME, f"XXXX-XX-XXT{timex_part(m.code)}", grain=Grain.DAY_PART), scene
        )
    if m.code == "NI" and isinstance(m.day, Shifted) and m.day.by == 0 and scene.tense()[0] is Evidence.PAST:
        m = replace(m, night_to=True)  # "heute Nacht brannte es"
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
    if m.day is None and m.code != "NI" and day.first != day.last and scene.tense()[1] not in HAD:
        day = replace(day, first=day.last)  # after a night it is the second day
    others = tuple(_in_day(other, m) for other in day.alternatives)
    reason = day.reason._replace(rule=scene.rule)
    return _in_day(day, m, mod=m.part or None, alternatives=others, reason=reason), ref


def _names_its_day(scene: Scene) -> bool:
    """Whether the sentence has named the day that "abends" belongs to, and tells what happened then."""
    told = scene.day_told()
    if told is not None and scene.narrative:
        return True
    return told is not None and scene.same_sentence(told) and scene.tense()[0] is not Evidence.PRESENT


def _day(day: Recurring | Shifted | Stated | None, scene: Scene, *, happens: bool = False) -> Resolved:
    """The day that the expression names, else the day of the telling; `happens`: the hour of a happening."""
    if isinstance(day, Recurring):
        return recurring(day, scene)
    if isinstance(day, Shifted):
        return shifted(day, scene)
    return stated(day, scene) if day is not None else _day_of_scene(scene, happens=happens)


def _day_of_scene(scene: Scene, *, happens: bool) -> Resolved:
    """The day told of, else the publication day."""
    told = None if _until_now(scene) or _of_a_ticker(scene) else scene.day_told()
    if _on_its_day(scene) and not (told is not None and scene.same_sentence(told)):
        return unanchored(Grain.DAY, scene.rule, "XXXX-XX-XX")
    if told is not None and (_goes_on(scene, told) or _still_ahead(scene, told)):
        told = scene.telling.main_day(told, happens=happens)
        told = None if scene.today is not None and told.first > scene.today else told
    back = scene.tense()[1] in HAD and not _after_that(scene)
    if told is not None and told.passing and scene.telling.main is not None and not back:
        told = scene.telling.main if scene.telling.main.dating.grain <= Grain.DAY else told
    if told is not None and (_lasted(scene, told) or _of_a_noun(scene, told)):
        told = None
    if told is not None and _looks_ahead(scene, told):
        told = scene.telling.day_ahead(told)
    if told is not None and not _an_entry_by_itself(scene, told) and not _far_from_now(scene, told):
        reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=told.first)
        return within(Grain.DAY, told.first, told.last, Anchor.DISCOURSE, reason, 0.85), told.index
    if scene.today is None or _of_something(scene) or _of_some_day(scene):
        return unanchored(Grain.DAY, scene.rule, "XXXX-XX-XX")
    reason = Reason(scene.rule, How.CURRENT, unit=Grain.DAY, anchor_day=scene.today)
    return within(Grain.DAY, scene.today, scene.today, Anchor.PUBLICATION, reason, 0.6), None


def _still_ahead(scene: Scene, told: Told) -> bool:
    """Whether another sentence had told what is to come: "Am Dienstag tagt der Rat. Gegen 3 Uhr hatte es gebrannt"."""
    if scene.narrative or scene.today is None or scene.same_sentence(told):
        return False
    return told.first > scene.today and scene.tense()[0] is Evidence.PAST


def _lasted(scene: Scene, told: Told) -> bool:
    """Whether it said only beside it since when something was so: "Die Sperre, die seit Mai galt, wurde …"."""
    between = scene.telling.text.words[told.end : scene.at]
    aside = "," in between and len(between) > _COMMA  # not "seit Montag, 8 Uhr"
    return (
        told.dating.relation is Relation.SINCE and aside and not scene.narrative and scene.same_sentence(told)
    )


def _of_a_noun(scene: Scene, told: Told) -> bool:
    """Whether the day is only that of a noun: "Der am Samstag gefasste Mann kam am Abend frei"."""
    if scene.narrative or not scene.same_sentence(told):
        return False
    word = scene.telling.verb_of(told)
    if word == _NACH and scene.tense()[0] is Evidence.FUTURE:
        return True  # "Die Suche nach dem Unfall am Samstag wird um 8 Uhr fortgesetzt"
    return attribute(word) is not None and word not in verb_forms() and scene.tense()[1] != word


def _of_a_ticker(scene: Scene) -> bool:
    """Whether it opens an entry of a ticker, "+++ 16.02 Uhr: …", and no line of its own names a day above it."""
    letters, end = scene.telling.text.letters, scene.match.end
    if letters[end : end + 1] != ":" or scene.today is None:
        return False
    before = letters[max(scene.at - _ENTRY, 0) : scene.at].rstrip(" +")
    opens = before.endswith("\n") if before else scene.at <= _ENTRY
    told = scene.day_told()
    heads = told is not None and letters[told.end : told.end + 1] == "\n"
    return opens and not heads


def _on_its_day(scene: Scene) -> bool:
    """Whether it is an hour of the day of what the text did not date: "am Tag der Tat um 17.40 Uhr"."""
    before = scene.telling.text.words[max(0, scene.at - _ENTRY) : scene.at]
    named = [
        n for n, word in enumerate(before) if word == "tag" and before[n + 2 : n + 3] in (["der"], ["des"])
    ]
    return bool(named) and not any(mark in before[named[-1] :] for mark in ",.;:")


def _after_that(scene: Scene) -> bool:
    """Whether its clause tells what the main line followed on: "stieg, nachdem er am Morgen gewarnt hatte"."""
    return _AFTER in scene.telling.text.words[max(0, scene.at - _CLAUSE) : scene.at]


def _of_something(scene: Scene) -> bool:
    """Whether it is that of what the text did not date: "am Abend des Festes", not "des Unfalltages"."""
    behind = scene.telling.text.words[scene.at + 2 : scene.at + 7 : 2]
    return behind[:1] == ["des"] and not any(word.endswith(("tages", "tags")) for word in behind)


def _of_some_day(scene: Scene) -> bool:
    """Whether the sentence has told of a day that it does not name: "Vor einigen Tagen stürzte gegen 14 Uhr …"."""
    told = scene.latest
    if told is None or scene.today is None or not scene.same_sentence(told):
        return False
    return (
        told.last < scene.today and told.dating.relation is Relation.AT and told.dating.grain > Grain.DAY_PART
    )


def _until_now(scene: Scene) -> bool:
    """Whether it counts up to the moment of the news: "Seit Mitternacht gab es 35 Angriffe"."""
    told = scene.day_told()
    if scene.preposition != "seit" or scene.narrative or scene.today is None or scene.tense()[1] in HAD:
        return False
    return told is None or not scene.same_sentence(told)


def _goes_on(scene: Scene, told: Told) -> bool:
    """Whether another sentence of news tells the past, and not what had been before."""
    if scene.narrative or scene.same_sentence(told):
        return False
    found, verb = scene.tense()
    return (found is Evidence.PAST and verb not in HAD) or verb in _MEANT


def _of_a_habit(scene: Scene) -> bool:
    """Whether the sentence has named a habit, or several days: "montags um 8 Uhr", "am 5. und 6. Mai um 8 Uhr"."""
    habit, told = scene.telling.habit, scene.day_told()
    if told is not None and scene.same_sentence(told) and scene.telling.listed(told):
        return True
    return habit is not None and scene.same_sentence(habit) and (told is None or told.index < habit.index)


def _looks_ahead(scene: Scene, told: Told) -> bool:
    """Whether news tells what is to come behind another sentence that told what is over."""
    if scene.today is None or scene.narrative or scene.same_sentence(told) or told.last >= scene.today:
        return False
    return scene.tense()[0] is Evidence.FUTURE and scene.tense()[1] not in _MEANT


def _far_from_now(scene: Scene, told: Told) -> bool:
    """Whether news has come back to its own day: a paragraph ended behind a day long ago."""
    if scene.today is None or scene.narrative or scene.same_sentence(told):
        return False
    return scene.today - told.last > _LONG_AGO and not scene.same_paragraph(told)


def _an_entry_by_itself(scene: Scene, told: Told) -> bool:
    """An entry of a listing, without a verb ("Bozen: Konzert, Waltherhaus, 20 Uhr"), is about the publication day."""
    apart = scene.at - told.end > _ENTRY or not scene.same_sentence(told)
    return scene.today is not None and apart and not scene.narrative and scene.tense()[0] is Evidence.NONE


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
    """Whether what had been then, had been so the evening before: "brannte um 2 Uhr ab. Um 23 Uhr hatte er gefeiert"."""
    if minute < _DUSK or not had_been(scene.telling.text, scene.match, scene.tense()[1]):
        return False
    told = scene.day_told()
    end = None if told is None else told.dating.bounds.latest_end
    return end is not None and day * MINUTES_A_DAY <= end < day * MINUTES_A_DAY + _NOON * 60


def clock(m: Clock, scene: Scene) -> Resolved:
    """A time of day on the day told of."""
    if m.day is None and _of_a_habit(scene):
        return timeless(Timeless(TimexType.TIME, f"T{m.hour:02d}:{m.minute:02d}", grain=Grain.MINUTE), scene)
    day, ref = _day(m.day, scene, happens=True)
    if day.first is None or day.last is None:
        return unanchored(Grain.MINUTE, scene.rule, f"T{m.hour:02d}:{m.minute:02d}", type=TimexType.TIME)
    if of_many(Grain.DAY, day.grain, day.first, day.last):
        return day, ref
    number = day.last if m.hour < _NOON else day.first  # of a night: after midnight it is the second day
    if m.day is None and m.hour < _DAWN and ref is not None and _late(scene, number):
        number += 1
    if m.day is None and ref is not None and _evening_before(scene, number, m.hour * 60 + m.minute):
        number -= 1
    at = number * MINUTES_A_DAY + m.hour * 60 + m.minute
    stamp = iso_minute(at)
    value = timex_value(Grain.DAY, number) + f"T{m.hour:02d}:{m.minute:02d}"
    return replace(
        day, type=TimexType.TIME, grain=Grain.MINUTE, bounds=Bounds(at, at, at, at), value=value, edtf=f"{stamp}:00",
        first=number, last=number, alternatives=(),
    ), ref  # fmt: skip
