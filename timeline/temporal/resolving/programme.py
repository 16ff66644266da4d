"""Which Friday is meant of what is to come: of a programme, and of who is to speak."""

from bisect import bisect_left

from timeline.temporal import calendar as cal
from timeline.temporal.datings import Resolved, unit
from timeline.temporal.meaning import Recurring, Stated
from timeline.temporal.model import Anchor, Dating, Evidence, Grain, How, Reason, Relation
from timeline.temporal.resolving.occurrences import over
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_BACK = 20  # mentions that are looked through for the days of the programme
_WEEK = 7
_VERB, _BEHIND = 40, 4  # tokens back and on to a verb
_LATELY = 3  # days back to what somebody "says"
_OF_OTHERS = frozenset(("ab", "bis", "seit", "vor"))  # "Karten gibt es ab Freitag"


def in_programme(m: Recurring, scene: Scene) -> Resolved | None:
    """ "Das Fest ist vom 13. bis 15. Juni …. Am Freitag spielt …": the one within those days."""
    today = scene.today
    if today is None or scene.narrative or scene.preposition in _OF_OTHERS:
        return None
    if scene.tense()[0] is Evidence.PAST:
        return None
    telling = scene.telling
    behind = bisect_left(telling.matches, scene.at, key=lambda match: match.start) - 1
    for index in range(behind, max(behind - _BACK, -1), -1):
        mention = telling.mentions.get(index)
        if mention is None or not _is_ahead(mention.dating, today):
            continue
        day = _day_of(m, Told(index, mention.dating), scene)
        if day is not None:
            reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=day)
            return unit(Grain.DAY, day, day, None, Anchor.DISCOURSE, reason, 0.75), index
    return None


def _is_ahead(dating: Dating, today: int) -> bool:
    within = dating.relation in (Relation.AT, Relation.UNTIL) and dating.grain <= Grain.WEEKEND
    return within and dating.first is not None and dating.first > today


def _day_of(m: Recurring, told: Told, scene: Scene) -> int | None:
    """The day of that name among those that a mention names or is the last of."""
    meaning = scene.telling.matches[told.index].meaning
    if not isinstance(meaning, Recurring | Stated):
        return None  # "in den nächsten Tagen" names none
    if isinstance(meaning, Recurring) and meaning.weekday == m.at:
        return told.first  # "Samstag, 14. Juni: … Einlass ist am Samstag um …"
    first, last = _days(told, scene)
    if not 0 < last - first < _WEEK:
        return None
    day = first + (m.at - cal.weekday(first)) % _WEEK
    named = not scene.telling.listed(told) or day in (
        first,
        last,
    )  # "am 24. und 26. April" is not on the 25th
    return day if day <= last and named else None


def _days(told: Told, scene: Scene) -> tuple[int, int]:
    """The first and last day of the range or list that a mention ends."""
    telling = scene.telling
    if telling.listed(told):
        return telling.mentions[told.index - 1].dating.first or told.first, told.last
    whole = telling.whole(told)
    return (told.first if whole.first is None else whole.first), told.last


def will_say(m: Recurring, scene: Scene, today: int, verb: str) -> bool:
    """Whether who says something in the present is to say it: on a Tuesday "Am Donnerstag erläutert der Rat den Plan".

    Not in "wie der Rat am Donnerstag mitteilt", nor of a day or three ago.
    """
    words, said = scene.telling.text.words, range(max(0, scene.at - _VERB), scene.match.end + _BEHIND)
    at = next((n for n in said if words[n : n + 1] == [verb]), None)
    main = at is not None and "".join(words[at + 1 : at + 2]).isspace()
    return main and today - over(m, today)[0] > _LATELY
