"""Units counted from an anchor: the publication date, or what was told before."""

from timeline.temporal.asides import PLUPERFECT
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.datings import Resolved, move, preferring, unanchored, within
from timeline.temporal.german.vague import AHEAD, SLACK
from timeline.temporal.main_line import MITTEILEN, had_been
from timeline.temporal.meaning import Counted, Span, Timeless
from timeline.temporal.model import Anchor, Dating, Evidence, Grain, How, Reason, Relation, TimexType, replace
from timeline.temporal.notation import edtf_interval, edtf_value, timex_value
from timeline.temporal.resolving.pointing import timeless
from timeline.temporal.scene import HAPPENING, Scene
from timeline.temporal.told import Told

_AGO = "ago"  # the rule of "vor fünf Jahren", which is counted from now in histories, too
_YEARS = 300  # days, about
_FEW = 6  # mentions back
_PERSONS = frozenset("er sie ihn ihm ihr ihnen".split())
_SENTENCE = 60  # tokens to either side
_MINUTE = "TM"
_MINUTES = {"TH": 60.0, _MINUTE: 1.0}


def counted(m: Counted, scene: Scene) -> Resolved:
    """ "vor drei Jahren", "drei Tage später", "in zwei Wochen"."""
    if not m.told and m.sign > 0 and scene.rule == "ahead" and scene.tense()[0] is Evidence.PAST:
        return timeless(Timeless(TimexType.DURATION, m.timex, m.mod), scene)
    if not isinstance(m.unit, Grain):
        return _hours_counted(m, scene)
    told = _told_for(m, scene)
    lost = told is None and (scene.today is None or (m.told and _lost(m, scene)))
    if lost or _of_now(m, told, scene):
        lone, _ = unanchored(m.unit, scene.rule, m.timex, type=TimexType.DURATION)
        return replace(lone, mod=m.mod), None
    if told is None:
        assert scene.today is not None
        day = scene.today + m.days
        dating = _count_from(m, scene, day, day, Anchor.PUBLICATION, 0.4 if m.told else 0.95)
        if m.literal is None:
            return dating, None
        literal = replace(m, least=m.literal, most=m.literal)
        return preferring(dating, _count_from(literal, scene, day, day, Anchor.PUBLICATION, 0.2)), None
    return _count_from(m, scene, told.first, told.last, Anchor.DISCOURSE, 0.85), told.index


def _lost(m: Counted, scene: Scene) -> bool:
    """Whether it is counted from something that was not told: "20 Jahre danach war es fort", "… ist es fort"."""
    if scene.rule in (HAPPENING, HAPPENING + "-many"):
        return True
    evidence, word = scene.tense()
    return m.sign > 0 and (evidence is not Evidence.FUTURE or word not in AHEAD)


def _of_now(m: Counted, told: Told | None, scene: Scene) -> bool:
    """ "80 Jahre später gedenkt die Stadt": so long after what the text told of without its year."""
    if told is None or scene.today is None or scene.narrative or not m.told or m.unit is not Grain.YEAR:
        return False
    ahead = told.last <= scene.today < moved(Grain.YEAR, told.first, m.sign * m.least)
    evidence, word = scene.tense()
    return ahead and (evidence is not Evidence.FUTURE or word not in AHEAD)


def _told_for(m: Counted, scene: Scene) -> Told | None:
    """What was told that the units are counted from: the last one that fits, or what was itself counted before."""
    if not m.told and (not scene.narrative or (scene.today is not None and _from_now(scene))):
        return None
    latest = scene.latest
    if m.told and latest is not None and scene.same_sentence(latest):
        reason = latest.dating.reason
        if reason.how is How.COUNTED and latest.dating.anchor is Anchor.DISCOURSE:
            return latest
    if not isinstance(m.unit, Grain):
        return latest
    if latest is not None and _of_its_sentence(m, latest, scene):
        return latest
    if latest is not None and _some_weeks_of(m, latest, scene) and scene.same_paragraph(latest):
        return latest
    told = scene.told_of(m.unit)
    if told is not None and (_not_yet(m, told, scene) or _back_then(m, told, scene)):
        return latest
    return _not_ahead(m, told, scene) if told is not None and _still_ahead(m, told, scene) else told


def _from_now(scene: Scene) -> bool:
    """Whether a history counts from now: "vor fünf Jahren", "seit einigen Jahren lebt er hier", not "lebte"."""
    return scene.rule == _AGO or (scene.preposition == "seit" and not scene.telling.was_so(scene.match))


def _not_yet(m: Counted, told: Told, scene: Scene) -> bool:
    """Whether what had been would lie ahead: "Am Montag klagte sie. Im Herbst flog er auf. Tage später war er fort"."""
    latest = scene.latest
    if (
        scene.today is None
        or scene.narrative
        or m.sign < 0
        or latest is None
        or not scene.same_paragraph(latest)
    ):
        return False
    assert isinstance(m.unit, Grain)
    past = scene.tense()[1] in PLUPERFECT or (latest.last < told.first and scene.tense()[0] is Evidence.PAST)
    had = latest.index > told.index and past
    return had and moved(m.unit, told.first, m.least) > scene.today


def _back_then(m: Counted, told: Told, scene: Scene) -> bool:
    """Whether days are counted from a month that was told since: "Am Montag … Im Juni 1993 … Tage später".

    It is of years before, or its paragraph told no day, or it comes behind what is counted from the day. So is what was
    weeks ago: "… hatte es vor zwei Wochen zurückgezogen. Einen Tag später …".
    """
    latest = scene.latest
    if latest is None or scene.narrative or m.sign < 0 or not scene.same_paragraph(latest):
        return False
    dating = latest.dating
    weeks_ago = dating.reason.how is How.COUNTED and dating.anchor is Anchor.PUBLICATION
    coarse = dating.grain is Grain.MONTH or (dating.grain is Grain.WEEK and weeks_ago)
    at = dating.relation is Relation.AT
    assert isinstance(m.unit, Grain)
    ago = latest.last + _YEARS < told.first or not scene.same_paragraph(told)
    too_early = moved(m.unit, told.last, m.most) < latest.first  # "Am 3. Mai … Im Juni … Zwei Tage später"
    return coarse and at and latest.index > told.index and (ago or too_early)


def _of_its_sentence(m: Counted, latest: Told, scene: Scene) -> bool:
    """Whether its sentence tells of a month, and no day: "Im April verhängte er Zölle, eine Woche später …"."""
    day = scene.day_told()
    if scene.narrative or m.sign < 0 or latest.dating.grain not in (Grain.MONTH, Grain.SEASON):
        return False
    at = latest.dating.relation is Relation.AT and scene.same_sentence(latest)
    return (
        m.told and m.unit in (Grain.DAY, Grain.WEEK) and at and (day is None or not scene.same_sentence(day))
    )


def _some_weeks_of(m: Counted, told: Told, scene: Scene) -> bool:
    """Whether it is an uncertain number of weeks, which a month will do for: "Im Juni …, einige Wochen zuvor"."""
    season = told.dating.grain is Grain.SEASON and scene.same_sentence(told)
    month = (season or told.dating.grain is Grain.MONTH) and told.dating.relation is Relation.AT
    return m.told and m.unit is Grain.WEEK and m.least != m.most and month


def _still_ahead(m: Counted, told: Told, scene: Scene) -> bool:
    """Whether what is over would be counted back from a plan: "Im Herbst soll … Ein Jahr zuvor war …"."""
    if scene.today is None or scene.narrative or m.sign > 0 or scene.same_sentence(told):
        return False
    return told.first > scene.today and scene.tense()[0] is Evidence.PAST


def _not_ahead(m: Counted, ahead: Told, scene: Scene) -> Told | None:
    """The last time of the unit or less that was told before what lies ahead, and does not; else the day told."""
    assert isinstance(m.unit, Grain)
    assert scene.today is not None
    for index in range(ahead.index - 1, max(ahead.index - _FEW, 0) - 1, -1):
        mention = scene.telling.mentions.get(index)
        dating = None if mention is None else mention.dating
        if dating is None or dating.first is None or dating.last is None or dating.type is TimexType.SET:
            continue
        if dating.grain <= m.unit and dating.last <= scene.today:
            return Told(index, dating, scene.telling.matches[index].end)
    return scene.day_told()


def _count_from(m: Counted, scene: Scene, first: int, last: int, anchor: Anchor, confidence: float) -> Dating:
    assert isinstance(m.unit, Grain)
    far, near = (m.most, m.least) if m.sign < 0 else (m.least, m.most)
    lo, hi = moved(m.unit, first, m.sign * far), moved(m.unit, last, m.sign * near)
    known = m.exact or m.least != m.most or (last > first and m.unit is not Grain.DAY)
    slack = 0 if known else round(SLACK[m.unit] * min(m.least, 1))
    lo, hi = lo - slack, hi + slack
    if anchor is Anchor.PUBLICATION and m.sign < 0:
        hi = min(hi, first)
    if anchor is Anchor.PUBLICATION and m.sign > 0:
        lo = max(lo, first)
    reason = Reason(
        scene.rule, How.COUNTED, Evidence.CONTEXT if m.told else Evidence.NONE, count=m.sign * m.least,
        upto=m.sign * m.most if m.most != m.least else None, unit=m.unit, anchor_day=first,
    )  # fmt: skip
    part_of_year = m.unit is Grain.YEAR and m.most < 1  # "ein halbes Jahr"
    grain = Grain.DAY if lo == hi else Grain.MONTH if part_of_year else m.unit
    value, kind = m.timex, TimexType.DURATION
    if m.told and scene.narrative and scene.rule == "later" and "X" not in m.timex:
        value, kind = timex_value(Grain.DAY if first == last else grain, (lo + hi) // 2), TimexType.DATE
    edtf = edtf_value(Grain.DAY, lo, hi)
    return within(grain, lo, hi, anchor, reason, confidence, value=value, type=kind, mod=m.mod, edtf=edtf)


def moved(grain: Grain, day: int, by: float) -> int:
    """The day so many units on, parts of units included."""
    whole = int(by)
    rest = by - whole
    moved = move(grain, day, whole)
    return moved + round(rest * (move(grain, moved, 1) - moved)) if rest else moved


def _hours_counted(m: Counted, scene: Scene) -> Resolved:
    """Hours and minutes, to the day: from the time told of, or around the publication day."""
    told = _day_for_hours(m, scene) if m.told else None
    if told is not None and m.unit == _MINUTE and not scene.same_paragraph(told):
        told = None  # of another passage: "Zwei Minuten später fiel das Tor"
    lost = m.told and (m.unit == _MINUTE or _lost(m, scene))
    if told is None and (scene.today is None or lost):
        return unanchored(Grain.DAY, scene.rule, m.timex, type=TimexType.DURATION)
    first, last = _hours_from(m, told) if told else _hours_from_today(m, scene.today or 0)
    day = told.first if told else scene.today
    reason = Reason(scene.rule, How.COUNTED, count=m.sign * m.least, unit=Grain.MINUTE, anchor_day=day)
    anchor = Anchor.DISCOURSE if told else Anchor.PUBLICATION
    dating = within(
        Grain.DAY, first, last, anchor, reason, 0.6, value=m.timex, type=TimexType.DURATION,
        edtf=edtf_interval(first, last) if first != last else edtf_value(Grain.DAY, first, last),
    )  # fmt: skip
    return dating, told.index if told else None


def _day_for_hours(m: Counted, scene: Scene) -> Told | None:
    """The day told of; in the pluperfect what had been: "Er hatte im Mai …. Stunden später war er …"."""
    told, latest = scene.day_told(), scene.latest
    if told is None or latest is None or scene.today is None or scene.narrative or m.sign < 0:
        return told
    if (happened := _as_reported(scene, told)) is not None:
        return happened
    had = had_been(scene.telling.text, scene.match, scene.tense()[1])
    if not had and _of_somebody_else(scene, told):
        return scene.telling.main_day(told, happens=False)
    fresh = scene.today - told.last <= 1 and told.index < latest.index and latest.last < told.first
    return latest if had and fresh and scene.same_paragraph(latest) else told


def _as_reported(scene: Scene, told: Told) -> Told | None:
    """The day of what was told where the last one is only that of a report: "Er fiel am Samstag, teilte das Amt am
    Montag mit. Stunden später …"; None where it is not.
    """
    telling, day = scene.telling, scene.telling.main_day(told, happens=True)
    reported = telling.verb_of(told) in MITTEILEN
    between = telling.text.letters[day.end : telling.matches[told.index].start]
    return None if day is told or scene.same_sentence(told) or ("." in between and not reported) else day


def _of_somebody_else(scene: Scene, told: Told) -> bool:
    """Whether it leaves what had been, by the tense and as it takes up no one: "Stunden später sprach der Minister"."""
    if not scene.telling.had_been(told) or scene.same_sentence(told):
        return False
    letters, reach = scene.telling.text.letters, scene.match.end + _SENTENCE
    begin = letters.rfind(".", max(0, scene.at - _SENTENCE), scene.at) + 1
    end = letters.find(".", scene.match.end, reach)
    return _PERSONS.isdisjoint(scene.telling.text.words[begin : end if end >= 0 else reach])


def _hours_from(m: Counted, told: Told) -> tuple[int, int]:
    """The days that lie so many hours from what was told, as finely as that is known."""
    lo, hi = told.dating.bounds.earliest_start, told.dating.bounds.latest_end
    if told.dating.grain > Grain.DAY_PART or lo is None or hi is None:
        reach = int(m.most // 24) if m.unit == "TH" else 0
        if m.sign < 0:
            return told.first - reach, told.first
        return (told.first if told.dating.grain > Grain.DAY else told.last), told.last + reach
    minutes = _MINUTES.get(str(m.unit), 0.0)
    far, near = (m.most, m.least) if m.sign < 0 else (m.least, m.most)
    return tuple(
        sorted(round(at + m.sign * n * minutes) // MINUTES_A_DAY for at, n in ((lo, far), (hi, near)))
    )  # type: ignore[return-value]


def _hours_from_today(m: Counted, today: int) -> tuple[int, int]:
    reach = 1 + (int(m.most // 24) if m.unit == "TH" else 0)
    return (today - reach, today) if m.sign < 0 else (today, today + reach)


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
    reach = moved(m.unit, first, m.sign * m.most)
    lo, hi = (reach, first - m.told) if m.sign < 0 else (first + 1, reach)
    reason = Reason(
        scene.rule, How.COUNTED, count=m.sign * m.least, upto=m.sign * m.most, unit=m.unit, anchor_day=first
    )
    dating = within(
        m.unit,
        lo,
        hi,
        anchor,
        reason,
        0.85,
        value=m.timex,
        type=TimexType.DURATION,
        edtf=edtf_interval(lo, hi),
    )
    return dating, told.index if told is not None else None
