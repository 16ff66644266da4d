"""Units moved from an anchor: "vergangene Woche", "heute", "am Tag darauf"."""

from timeline.temporal.calendar import civil, weekday
from timeline.temporal.calibration import remembered
from timeline.temporal.datings import (
    Resolved,
    move,
    of_many,
    one_of_many,
    preferring,
    unanchored,
    unit,
    unit_of,
)
from timeline.temporal.german.holidays import NAMES
from timeline.temporal.german.lexicon import MONTHS, WEEKDAY_NAMES
from timeline.temporal.german.vague import (
    AHEAD,
    GENERAL,
    JOINTS,
    OF_A_DAY,
    ONE,
    OTHER_TIMES,
    STATES,
    STATES_SINCE,
)
from timeline.temporal.german.wordclasses import HAD
from timeline.temporal.main_line import had_been
from timeline.temporal.meaning import Shifted, Timeless
from timeline.temporal.model import Anchor, Dating, Evidence, Grain, How, Reason, Relation, TimexType
from timeline.temporal.notation import UNKNOWN
from timeline.temporal.resolving.day_of_scene import day_of_scene
from timeline.temporal.resolving.pointing import counted_day, timeless
from timeline.temporal.resolving.told_time import PERFECT, opens_sentence
from timeline.temporal.scene import HAPPENING, Scene
from timeline.temporal.told import Told

_FULL_YEAR = "full-year"  # of the past only when it is over
_NEIGHBOURS = ("neighbour", "neighbour-part")
_ADJECTIVE = "today-adjective"
_COMPARED, _COMPARED_BACK = (Grain.MONTH, Grain.QUARTER), 6  # mentions back
_NOW_ON = frozenset(("an", "auf", "bis", "ab"))  # "von heute an"
_REPORTED = frozenset(("sei", "seien"))  # "1986 war es so, heute sei es anders"
_FROM_OR_TO = ("ab", "bis")
_HALF_OVER = 6  # months
_NEAR = 8  # tokens behind "heute" that may say that it is meant in general
_DAY, _NO_DAYS = "tag", ("bundestag", "landtag", "kreistag", "alltag", "reichstag")
_OLD = "jährig"
_AGE = 4  # tokens of " 45-jährige"
_WEEK, _SUNDAY = 7, 6
_LATER_PARTS = ("MID", "END", "CLOSE")
_SENTENCE = 60  # tokens back to what "heute" is held against
_ANOTHER_TIME = 3 * 366  # days; many years, too
_RIGHT_BEHIND = 12  # tokens from a year to what points to it


def shifted(m: Shifted, scene: Scene) -> Resolved:
    """ "vergangene Woche", "heute", "am Tag darauf": the anchor's unit, moved."""
    told = _told_for(m, scene)
    if m.grain is Grain.DAY and m.by is None and not scene.narrative and scene.tense()[0] is Evidence.PAST:
        return day_of_scene(scene, happens=False)  # "im Laufe des Tages"
    if m.told and told is None and _lost(m, scene):
        return unanchored(m.grain, scene.rule, UNKNOWN.get(m.grain, "XXXX"))
    if m.grain is Grain.DAY and m.by is not None and scene.quoted is not None and not m.told:
        told = scene.quoted
    elif m.ref and _nowadays(scene):
        return timeless(Timeless(TimexType.DATE, "PRESENT_REF"), scene)
    if told is not None and (m.told or told.dating.grain <= max(m.grain, Grain.DAY)):
        return _shifted_from(m, told, scene), told.index
    if scene.today is None:
        return unanchored(m.grain, scene.rule, "XXXX-XX-XX" if m.grain <= Grain.DAY else "XXXX")
    return _shifted_from_today(m, scene, scene.today), None


def _lost(m: Shifted, scene: Scene) -> bool:
    """Whether nothing is there to count from: "Am Tag nach dem Brand", "Tags darauf kam er", and nothing was told."""
    if scene.today is None or scene.rule.startswith(HAPPENING):
        return True
    return (m.by or 0) > 0 and scene.tense()[0] is Evidence.PAST


def _told_for(m: Shifted, scene: Scene) -> Told | None:
    """What was told that the unit is counted from, None where it is the publication date."""
    told = scene.told_of(m.grain)
    if told is None:
        return None
    if _this_year_told(m, scene) or _of_its_sentence(m, scene, told):
        return scene.latest
    if scene.narrative:
        return told if m.told or m.by is None or m.grain > Grain.DAY else None
    if m.by is None and m.grain >= Grain.DECADE:
        return _long_ago(scene)
    if (
        m.by is None
        and m.grain is Grain.YEAR
        and m.part in _LATER_PARTS
        and (found := _year_of_telling(scene))
    ):
        return found
    if m.by is None and m.grain is Grain.DAY:  # "im Laufe des Tages"
        return told if scene.same_sentence(told) else None
    if m.told and _names_year_before(m, scene, told) and m.grain > Grain.DAY and (m.by or 0) < 0:
        # "im Vorjahr" is last year's in most news
        back = scene.same_sentence(told) or scene.today is None or _had_been(m, scene, told)
        return _over(m, scene, told) if back else _of_this_grain(m, scene)
    if not m.told or (scene.today is not None and _of_many_years(m, scene, told)):
        return None
    if m.grain is Grain.YEAR and (m.by or 0) < 0 and (year := _held_against_year(scene, told)):
        return year
    return _over(m, scene, told)


def _had_been(m: Shifted, scene: Scene, told: Told) -> bool:
    """Whether it goes back from a day told: "Am 4. September siegte Eilmar. In der Vorwoche hatte es verloren"."""
    if m.grain >= Grain.YEAR or not scene.same_paragraph(told):
        return False
    telling, match = scene.telling, scene.telling.matches[told.index]
    noun = telling.of_noun(told) or "vom" in telling.text.words[max(0, match.start - 2) : match.start]
    day = told.dating.grain <= Grain.DAY and scene.tense()[1] in HAD and not noun
    return day or told.dating.grain is m.grain  # "In der vergangenen Woche … In der Vorwoche …"


def _year_of_telling(scene: Scene) -> Told | None:
    """What was told of the year that a telling ends in: "Am 4. August 2016 tagte der Rat. Ende des Jahres …"."""
    told, telling = scene.latest, scene.telling
    if told is None or scene.today is None or civil(told.first)[0] >= civil(scene.today)[0]:
        return None
    match, verb, dating = telling.matches[told.index], telling.verb_of(told), told.dating
    whole = dating.grain <= Grain.SEASON or (
        dating.grain is Grain.YEAR and opens_sentence(telling.text, match.start)
    )
    aside = dating.relation is not Relation.AT or dating.reason.how is How.COUNTED or telling.of_noun(told)
    past = scene.tense()[0] is telling.evidence(match)[0] is Evidence.PAST
    over = had_been(telling.text, match, verb) or scene.tense()[1] in PERFECT
    return told if whole and past and not aside and not over and scene.same_paragraph(told) else None


def _names_year_before(m: Shifted, scene: Scene, told: Told) -> bool:
    """Whether its words are "Vorjahr", "Vormonat", or it is of the "Vorjahr" and no day was told last."""
    return scene.rule in _NEIGHBOURS or (m.named and told.dating.grain > Grain.DAY)


def _of_its_sentence(m: Shifted, scene: Scene, told: Told) -> bool:
    """Whether its sentence tells of a month or season long before the day told: "Im Herbst 1983 …, tags darauf …"."""
    latest = scene.latest
    if (
        latest is None
        or not m.told
        or m.grain is not Grain.DAY
        or scene.narrative
        or latest.index <= told.index
    ):
        return False
    counted = latest.dating.reason.how is How.COUNTED and (m.by or 0) > 0 and scene.same_paragraph(latest)
    if counted and latest.dating.grain in (Grain.WEEK, Grain.MONTH) and told.last < latest.first:
        return True  # "Am 3. Juli …. Eine Woche später …. Tags darauf …"
    ago = latest.dating.reason.how is How.COUNTED and latest.dating.anchor is Anchor.PUBLICATION
    had = had_been(scene.telling.text, scene.match, scene.tense()[1]) and scene.telling.had_been(latest)
    if ago and had and latest.last < told.first and scene.same_paragraph(latest):
        return True  # "hatte vor anderthalb Wochen gesiegt. Am Tag davor waren Fans durch die Stadt gezogen"
    # "zwei Tage danach" of some weeks ago
    rough = latest.dating.grain > Grain.DAY or latest.first < latest.last
    coarse = rough and latest.dating.grain <= Grain.SEASON and latest.dating.relation is Relation.AT
    return coarse and latest.last < told.first and scene.same_sentence(latest)


def _held_against_year(scene: Scene, told: Told) -> Told | None:
    """The year whose figures news told: "2022 waren es neun. Das hieß es am Montag. Im Jahr davor …"."""
    year, today = scene.told.get(Grain.YEAR), scene.today
    if year is None or today is None or year is told or scene.same_sentence(told):
        return None
    news = civil(told.first)[0] == civil(today)[0] > civil(year.last)[0]
    return year if news and scene.same_paragraph(year) else None


def _over(m: Shifted, scene: Scene, told: Told) -> Told:
    """What was told; where that lies ahead, or only dates a document, the news before it.

    "Ab 1. Mai gilt … In der Woche zuvor war …", "Seine Aussage vom 3. März hielt sie für falsch. Am Vortag …".
    """
    if scene.today is None or (m.by or 0) >= 0 or scene.same_sentence(told):
        return told
    if told.first <= scene.today and not scene.telling.of_noun(told):
        return told
    if scene.tense()[0] is not Evidence.PAST:
        return told
    return scene.telling.main_day(told, happens=False)


def _of_many_years(m: Shifted, scene: Scene, told: Told) -> bool:
    """Whether many years were told, which none is before: "von 2016 bis 2021 …. Im Mai des Vorjahres"."""
    if m.grain is not Grain.YEAR or (m.by or 0) >= 0 or scene.same_sentence(told):
        return False
    whole = scene.telling.whole(told)
    return whole.first is not None and whole.last is not None and whole.last - whole.first > _ANOTHER_TIME


def _of_this_grain(m: Shifted, scene: Scene) -> Told | None:
    """The month or quarter of the paragraph that another is held against: "Im März …. Im Vorjahresmonat waren es …"."""
    telling = scene.telling
    if m.grain not in _COMPARED:
        return None
    for index in sorted(telling.mentions, reverse=True)[:_COMPARED_BACK]:
        dating, end = telling.mentions[index].dating, telling.matches[index].end
        if dating.grain is m.grain and dating.reason.rule != "neighbour" and dating.first is not None:
            told = Told(index, dating, end)
            return told if dating.last is not None and scene.same_paragraph(told) else None
    return None


def _this_year_told(m: Shifted, scene: Scene) -> bool:
    """ "Er nannte das Jahr 2030. In diesem Jahr …": the year that the sentence before ends with."""
    told = scene.latest
    if told is None or (m.grain, m.by, m.told) != (Grain.YEAR, 0, False):
        return False
    if scene.telling.text.words[scene.at] != "diesem":
        return False
    named = told.dating.reason.rule == "named-year"
    return named and scene.at - told.end < _RIGHT_BEHIND and not scene.same_sentence(told)


def _long_ago(scene: Scene) -> Told | None:
    """Years that the sentence told, for what ends with their decade: "1961 gab er das Ziel aus, vor Ende des …"."""
    told, today = scene.latest, scene.today
    if told is None or told.dating.relation is not Relation.AT or not scene.same_sentence(told):
        return None
    return told if today is None or abs(today - told.last) > _ANOTHER_TIME else None


def _nowadays(scene: Scene) -> bool:
    """Whether "heute" means the time we live in: a state in the present, or what is held against another time."""
    if scene.narrative or _held_against(scene):
        return True
    if scene.preposition in _FROM_OR_TO:
        return False
    if scene.rule == _ADJECTIVE:
        return not _of_the_day(scene)
    if any(word.startswith(_OLD) for word in _behind(scene)[:_AGE]):  # "der heute 45-Jährige"
        return True
    if scene.before == "von":  # "die Menschen von heute", not "von heute an"
        return _NOW_ON.isdisjoint(_behind(scene))
    evidence, word = scene.tense()
    if evidence is Evidence.PAST or word in AHEAD or _named_beside(scene):
        return False
    if scene.before in ("auch", "noch"):
        return True
    state = word in STATES_SINCE or not _REPORTED.isdisjoint(_behind(scene)[:2])
    held_against = state and _since_long_ago(scene)
    return word in STATES or held_against or not GENERAL.isdisjoint(_behind(scene)) or ONE in _before(scene)


def _before(scene: Scene) -> list[str]:
    """The words right before the expression."""
    return scene.telling.text.words[max(0, scene.at - _NEAR) : scene.at]


def _behind(scene: Scene) -> list[str]:
    """The words right behind the expression."""
    return scene.telling.text.words[scene.at + 1 : scene.at + 1 + _NEAR]


def _of_the_day(scene: Scene) -> bool:
    """ "Die heutige Sitzung", "am heutigen Montag" are of today, "die heutige Slowakei" is that of our time."""
    text = scene.telling.text
    nouns = (
        text.words[at]
        for at in range(scene.at + 1, min(scene.at + _NEAR, len(text.words)))
        if text.raw[text.starts[at]].isupper()
    )
    return next(nouns, "").endswith(OF_A_DAY)


def _named_beside(scene: Scene) -> bool:
    """ "Heute ist Dienstag, der 8. Oktober", "heute ist ein guter Tag", "heute ist Karfreitag"."""
    return any(
        word.startswith(WEEKDAY_NAMES) or word in MONTHS or word in NAMES
        or (word.endswith(_DAY) and not word.endswith(_NO_DAYS))
        for word in _behind(scene)[1:]
    )  # fmt: skip


def _held_against(scene: Scene) -> bool:
    """ "Damals wie heute", "heute und künftig"."""
    before, behind = _before(scene), _behind(scene)
    sides = ([*before[-2:-1], *before[-4:-3]], [*behind[1:2], *behind[3:4]])
    return any(side[0] in JOINTS and side[1] in OTHER_TIMES for side in sides if len(side) > 1)


def _since_long_ago(scene: Scene) -> bool:
    """ "1998 wurde die Halle eröffnet. Heute steht sie leer": held against what was told of another time."""
    told = scene.latest
    if (
        told is None
        or scene.today is None
        or not scene.same_paragraph(told)
        or scene.at - told.end > _SENTENCE
    ):
        return False
    return told.dating.relation is Relation.AT and scene.today - told.last > _ANOTHER_TIME


def _shifted_from(m: Shifted, told: Told, scene: Scene) -> Dating:
    """The unit so many units on from what was told; of a longer time, it may be any: "Im März …. Am Tag darauf"."""
    evidence = Evidence.QUOTE if told is scene.quoted else Evidence.CONTEXT
    by = m.by or 0
    either = not by and m.grain is Grain.DAY and told.dating.grain > Grain.DAY and told.first != told.last
    if either or of_many(m.grain, told.dating.grain, told.first, told.last):
        how = How.COUNTED if by else How.SAME
        reason = Reason(scene.rule, how, evidence, count=by, unit=m.grain, anchor_day=told.first)
        return one_of_many(m.grain, move(m.grain, told.first, by), move(m.grain, told.last, by), reason)
    onward = by > 0 and m.grain < Grain.YEAR and told.dating.grain is not Grain.DAY_PART
    # the day after a night is the one on which it ends, the day before it the one on which it begins
    back = by < 0 and m.grain is Grain.DAY and told.dating.grain is Grain.DAY_PART
    day = told.last if onward or back else told.first
    day = _of_its_sunday(m, told, scene) or counted_day(told, m.grain) or day
    span = unit_of(m.grain, move(m.grain, day, by))
    how = How.SHIFTED if m.by else How.SAME
    reason = Reason(scene.rule, how, evidence, count=by, unit=m.grain, anchor_day=told.first)
    return unit(m.grain, *span, m.part, Anchor.DISCOURSE, reason, 0.85)


def _of_its_sunday(m: Shifted, told: Told, scene: Scene) -> int | None:
    """The day whose week counts beside what has a Sunday: the week before Easter ends with that."""
    if m.grain is not Grain.WEEK or not scene.rule.startswith(HAPPENING) or told.last - told.first >= _WEEK:
        return None
    sunday = next((day for day in range(told.first, told.last + 1) if weekday(day) == _SUNDAY), None)
    return None if sunday is None else sunday + ((m.by or 0) < 0)


def _shifted_from_today(m: Shifted, scene: Scene, today: int) -> Dating:
    if m.by is not None:
        by = m.by - (m.fresh and civil(today)[1] <= _HALF_OVER)
        return _by_words(m.grain, by, m.part, scene.rule, today)
    evidence, word = scene.tense()
    now = _reading(m.grain, 0, m.part, scene.rule, today, evidence, word)
    assert now.first is not None
    assert now.last is not None
    if evidence is Evidence.PAST and (now.first > today or scene.rule == _FULL_YEAR):
        return preferring(_reading(m.grain, -1, m.part, scene.rule, today, evidence, word), now)
    if evidence is Evidence.FUTURE and now.last < today:
        return preferring(_reading(m.grain, 1, m.part, scene.rule, today, evidence, word), now)
    return now


@remembered
def _by_words(grain: Grain, by: int, part: str | None, rule: str, today: int) -> Dating:
    """Moved by so many units as the words say themselves."""
    return _reading(grain, by, part, rule, today, Evidence.ADJECTIVE, confidence=0.97)


def _reading(
    grain: Grain, by: int, part: str | None, rule: str, today: int, evidence: Evidence, word: str = "",
    confidence: float = 0.85,
) -> Dating:  # fmt: skip
    """The unit of the publication day, moved by so many units."""
    span = unit_of(grain, move(grain, today, by))
    how = How.SHIFTED if by else How.CURRENT
    reason = Reason(rule, how, evidence, word, count=by, unit=grain, anchor_day=today)
    return unit(grain, *span, part, Anchor.PUBLICATION, reason, confidence)
