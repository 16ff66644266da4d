"""Which Friday is meant of what is to come: of a programme, and of who is to speak."""

from bisect import bisect_left

from timeline.temporal import calendar as cal
from timeline.temporal.beginnings import begins
from timeline.temporal.datings import Resolved, unit
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Cycle, Recurring, Stated
from timeline.temporal.model import Anchor, Dating, Evidence, Grain, How, Reason, Relation
from timeline.temporal.resolving.beside import speaks
from timeline.temporal.resolving.occurrences import following, over, to_come
from timeline.temporal.resolving.told_time import opens_sentence
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_BACK = 20  # mentions that are looked through for the days of the programme
_WEEK = 7
_VERB, _BEHIND = 40, 4  # tokens back and on to a verb
_LATELY = 3  # days back to what somebody "says"
# Days behind a day or a start; a Friday six days behind a Saturday is rather the one before it.
_SOON, _LONG = 3, 5
_LASTS = frozenset("endet enden dauert dauern läuft laufen geht gehen".split())
_BEFOREHAND = ("anmeld", "angemeldet", "bewerb", "karte", "ticket", "vorverkauf", "reservier", "voranmeld")
_TO_COME = (Evidence.FUTURE, Evidence.NONE)  # not "wie das Gericht am Mittwoch mitteilt"
_ON, _A_MONTH, _HOURS = "am", 31, 4  # days; hours of a day that hang on each other
_ENDS, _FROM = frozenset(".!?\n"), frozenset(("ab", "seit", "vor", "von"))
_OF_OTHERS = frozenset(("ab", "bis", "seit", "vor"))  # "Karten gibt es ab Freitag"


def of_programme(m: Recurring, scene: Scene) -> Resolved | None:
    """The weekday within what lasts some days, or behind its start or end; what the words count is none."""
    told = scene.day_told()
    later = (
        told is not None and told.index not in scene.telling.mentions
    )  # an editor hung it on what comes later
    if m.weeks or m.shift is not None or later:
        return None
    return (
        in_programme(m, scene)
        or behind_its_start(m, scene)
        or behind_an_end(m, scene)
        or within_what_was(m, scene)
    )


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


def behind_its_start(m: Recurring, scene: Scene) -> Resolved | None:
    """ "Am Freitag, 22. August, beginnt das Fest. Am Samstag spielt …": the first one behind the day of its start."""
    told, today = scene.day_told(), scene.today
    if told is None or today is None or scene.narrative or not scene.same_paragraph(told):
        return None
    day = scene.telling.mentions[_day_of_hour(told.index, scene)].dating
    if scene.tense()[0] not in _TO_COME or not _is_ahead(day, today):
        return None
    start, reach = _start(told, scene)
    if start is None or to_come(m, today)[0] >= start or scene.preposition in _FROM or _beforehand(scene):
        return None
    reason = Reason(scene.rule, How.NEXT, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=start)
    span = following(m, start, inclusive=True)
    if span[0] - start > reach:
        return None
    return unit(Grain.DAY, *span, None, Anchor.DISCOURSE, reason, 0.75), told.index


def behind_an_end(m: Recurring, scene: Scene) -> Resolved | None:
    """ "Die Sperre dauert bis Dienstag. Am Mittwoch ist offen": the day behind; "ab Montag und endet am Mittwoch"."""
    told, today = scene.day_told(), scene.today
    if told is None or today is None or scene.narrative or scene.preposition != _ON:
        return None
    day = scene.telling.mentions[_day_of_hour(told.index, scene)].dating
    if day.last is None or day.last <= today or day.relation not in (Relation.SINCE, Relation.UNTIL):
        return None
    evidence, verb = scene.tense()
    reach = _LONG if verb in _LASTS and scene.same_sentence(told) else int(day.relation is Relation.UNTIL)
    span = to_come(m, day.last)
    if evidence is not Evidence.FUTURE or span[0] - day.last > reach or not scene.same_paragraph(told):
        return None
    reason = Reason(scene.rule, How.NEXT, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=day.last)
    return unit(Grain.DAY, *span, None, Anchor.DISCOURSE, reason, 0.75), told.index


def _start(told: Told, scene: Scene) -> tuple[int | None, int]:
    """The day told of on which a programme starts, if it does, and how many days it may last.

    The day is named with its weekday and date, or something is said to last from then on.
    """
    telling, index = scene.telling, _day_of_hour(told.index, scene)
    match, dating = telling.matches[index], telling.mentions[index].dating
    by = dating.reason
    if by.how is How.NEXT and by.evidence is Evidence.CONTEXT:
        return by.anchor_day, _LONG  # "…. Am Samstag …, am Sonntag …"
    evidence, verb = telling.evidence(match)
    if evidence is not Evidence.FUTURE or not verb:  # "hat zum Streik am Freitag, 22. August, aufgerufen"
        return None, 0
    starts = begins(telling.text, match, dating)
    leads = scene.same_sentence(told) or opens_sentence(telling.text, scene.at)
    named = _is_announced(match) and (starts or leads)
    first = told.first if named or (starts and scene.tense()[1] in _LASTS) else None
    return first, _LONG if starts else _SOON


def _day_of_hour(index: int, scene: Scene) -> int:
    """The index of the day that an hour, or the hour before it, is of; of a day its own."""
    mentions = scene.telling.mentions
    for _ in range(_HOURS):
        day = mentions[index].anchor_ref
        if mentions[index].dating.grain >= Grain.DAY or day is None or day not in mentions:
            break
        index = day
    return index


def within_what_was(m: Recurring, scene: Scene) -> Resolved | None:
    """ "Das Fest dauerte vom 1. bis 4. August. Am Samstag wurde …": the one within the days of the sentence before."""
    told, today = scene.day_told(), scene.today
    if told is None or today is None or scene.narrative or scene.preposition != _ON:
        return None
    if scene.tense()[0] is not Evidence.PAST or speaks(scene) or not scene.same_paragraph(told):
        return None
    telling = scene.telling
    whole = telling.whole(told)
    if whole is told.dating or whole.first is None or whole.last is None:
        return None
    then = telling.evidence(telling.matches[told.index])[0]
    over = then is Evidence.PAST and 0 < today - whole.last <= _A_MONTH
    day = whole.first + (m.at - cal.weekday(whole.first)) % _WEEK
    if not over or day > whole.last or not opens_sentence(telling.text, scene.at):
        return None
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=day)
    return unit(Grain.DAY, day, day, None, Anchor.DISCOURSE, reason, 0.7), told.index


def _is_announced(match: Match) -> bool:
    """Whether a day is named with its weekday and its date or week: "Freitag, 22. August", "Freitag nächster Woche"."""
    meaning = match.meaning
    if not isinstance(meaning, Recurring):
        return False
    return meaning.weekday is not None or (meaning.cycle is Cycle.WEEKDAY and meaning.of_year is not None)


def _beforehand(scene: Scene) -> bool:
    """Whether its sentence tells what is to be done before: "Anmeldungen sind bis Freitag möglich"."""
    text, at = scene.telling.text, scene.at
    low = max(0, at - _VERB, *(text.letters.rfind(mark, max(0, at - _VERB), at) for mark in _ENDS))
    return any(word.startswith(_BEFOREHAND) for word in (*text.words[low:at], *scene.behind(_VERB, _ENDS)))


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
