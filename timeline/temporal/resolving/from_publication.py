"""Which one of what recurs is meant, seen from the publication date: by an adjective, by tense, by a weekday beside it.

`rule` is the rule that read the words, `today` the day number of the publication. The articles of one day say the same
of the same days, so what was read once is remembered.
"""

from timeline.temporal import calendar as cal
from timeline.temporal.calibration import remembered
from timeline.temporal.datings import preferring, unit
from timeline.temporal.german.frame import SINCE
from timeline.temporal.german.vague import AHEAD, IRREAL, MEANT, SHOULD_HAVE
from timeline.temporal.meaning import Cycle, Recurring
from timeline.temporal.model import Anchor, Dating, Evidence, How, Reason, replace
from timeline.temporal.resolving.occurrences import (
    CYCLE_GRAIN,
    Days,
    following,
    last,
    occurrence,
    over,
    to_come,
)

_NEAR = 400  # days from the publication: farther off, weekday and date hardly fit by intention
_BEGINS = 45  # days into a season in which it is still the coming one
_NOT_YET_ROUND = 31  # days behind a date in which one does not speak of the next year's without saying so
_SHOULD = frozenset(("sollte", "sollten"))  # "sollte nach Ostern stehen"
_SPORTS, _PLAYED = 712, 335  # a season of sport, from July on; its days until June, when it has been played
_JUST_OVER = 7  # days behind a feast in which "nach Ostern" means this one
_SCENIC = frozenset("steht stehen sitzt sitzen liegt liegen".split())  # "Mitte Mai steht er am Zaun"
_SOON = 28  # days before a feast in which one has told of what was "vor Weihnachten"
WANTING = "wollen"  # "hatte im Februar reisen wollen"
_SEASON = 92  # days around the publication in which what was meant for a month without a year lies
_HALF_A_MONTH = 15  # days
_REPORTED, _HALF_A_QUARTER = (Cycle.QUARTER, Cycle.HALF), 45  # days in which firms report on them
_WEEKLY = (Cycle.WEEKDAY, Cycle.WEEKEND)


def _reading(
    m: Recurring, rule: str, today: int, days: Days, how: How, evidence: Evidence, confidence: float, word: str = ""
) -> Dating:  # fmt: skip
    """One of the recurring days or units, as counted from the publication."""
    grain, weeks = CYCLE_GRAIN[m.cycle], 7 * m.weeks
    reason = Reason(rule, how, evidence, word, unit=grain, anchor_day=today)
    return unit(grain, days[0] + weeks, days[1] + weeks, m.part, Anchor.PUBLICATION, reason, confidence)


@remembered
def by_adjective(m: Recurring, rule: str, today: int, past: bool) -> Dating:
    """ "Dieser", "vergangener", "kommender", "übernächster"; `past`: "nach diesem Winter", said in spring."""
    if m.cycle is Cycle.TERM:
        running = last(m, today, inclusive=True)[0]
        # "die neue Saison"
        by = int(today - running > _HALF_A_MONTH * (m.at % 100)) if m.shift is None else m.shift
        if by < 0 and m.at == _SPORTS and today - running >= _PLAYED:
            by += 1  # "die vergangene Saison", said in June
        begins = m.shift == 1 and today - running < _BEGINS  # "die kommende Saison", said in July
        days = occurrence(m, running, 0 if begins else by)
        return _reading(m, rule, today, days, How.SHIFTED if by else How.CURRENT, Evidence.ADJECTIVE, 0.9)
    if not m.shift:
        days = occurrence(m, today)
        if past and days[0] > today:
            days = last(m, today, inclusive=True)
        return _reading(m, rule, today, days, How.CURRENT, Evidence.ADJECTIVE, 0.93)
    best, how = (over(m, today), How.LAST) if m.shift < 0 else (to_come(m, today), How.NEXT)
    if abs(m.shift) > 1:  # "am übernächsten Sonntag"
        best = occurrence(m, best[0], m.shift + (1 if m.shift < 0 else -1))
    strict = _reading(m, rule, today, occurrence(m, today, m.shift), How.SHIFTED, Evidence.ADJECTIVE, 0.3)
    return preferring(_reading(m, rule, today, best, how, Evidence.ADJECTIVE, 0.92), strict)


@remembered
def by_tense(
    m: Recurring, rule: str, today: int, evidence: Evidence, word: str, preposition: str
) -> Dating:  # fmt: skip
    """The last or the next one, as the clause looks back or ahead.

    `preposition`: what stands before it, where that says more: "vor" and "nach" of feasts, "bis" and "zum": what is
    told of the past has until then, "bis Ende März".
    """
    feast, until = m.cycle is Cycle.HOLIDAY, preposition == "bis"
    before, after = feast and preposition == "vor", feast and preposition == "nach"
    ahead = following(m, today, inclusive=m.cycle is not Cycle.WEEKEND)
    future = _reading(m, rule, today, ahead, How.NEXT, evidence, 0.88, word)
    past = _last(m, rule, today, evidence, word, until=until)
    if word == SINCE:
        return _begun(m, past, today)
    if past.first == future.first:
        return _today(m, past, future, today)
    if until and evidence is Evidence.PRESENT:  # "warnt bis Mittwoch vor Sturm"
        return preferring(future, past)
    just_over = today - (past.last or 0) <= _JUST_OVER or word in _SHOULD
    if after and evidence is Evidence.FUTURE and just_over:
        return _nearer(past, future, today)  # "nach Pfingsten wird gesperrt", said right after it
    soon = (future.first or 0) - today <= _SOON
    if (until or preposition == "zum") and soon and evidence is Evidence.PAST and m.cycle is Cycle.DATE:
        return _nearer(past, future, today)  # "ist bis zum 20. März gesperrt", "wurde zum 20. März geladen"
    near = before and (evidence is Evidence.NONE or (soon and evidence is not Evidence.FUTURE))
    irreal = word in IRREAL or (word in SHOULD_HAVE and soon)  # "hätte im Mai stehen sollen"
    wanted = word.endswith(WANTING) and (future.first or 0) - today <= _SEASON
    meant = wanted or word in _SHOULD or (irreal and m.cycle not in _WEEKLY)
    at_first = evidence is Evidence.NONE and word  # "sollte eigentlich am Freitag öffnen"
    # "drei Tage vor Weihnachten"; "am 18. März wäre es verjährt", "sollte am Samstag stattfinden, wurde aber abgesagt"
    if near or at_first or (evidence is Evidence.PAST and meant):
        return _nearer(past, future, today)
    if evidence in (Evidence.PAST, Evidence.TODAY):
        return preferring(past, future)
    if evidence is Evidence.FUTURE:
        told = _still_told(m, word, today - (past.last or 0), just_over=just_over)
        return _nearer(past, future, today) if told else preferring(future, past)
    return _guess(m, past, future, today)


def _still_told(m: Recurring, word: str, over: int, *, just_over: bool) -> bool:
    """Whether news may tell in the present of what has been over for `over` days: no "wird im zweiten Halbjahr enden".

    "verweisen auf den Angriff vom 31. Dezember", said in January; "zieht Bilanz der Pfingsttage", right after them;
    "erwarte im ersten Quartal einen Gewinn", said in May.
    """
    if word in MEANT and m.cycle not in _WEEKLY:
        return over <= _SEASON  # "Bis Ende November sollte es fertig sein", said in December
    if m.cycle is Cycle.DATE or (m.cycle is Cycle.MONTH and word in _SCENIC):
        return over <= _NOT_YET_ROUND
    reported = (m.cycle in _REPORTED and over <= _HALF_A_QUARTER) or (m.cycle is Cycle.HOLIDAY and just_over)
    return reported and word not in AHEAD


def _last(m: Recurring, rule: str, today: int, evidence: Evidence, word: str, *, until: bool) -> Dating:
    """The last one; of its part the last that has begun: "Ende März", of what is over by the 11th."""
    past = _reading(m, rule, today, _past(m, today), How.LAST, evidence, 0.9, word)
    if m.part and not until and (past.first or today) > today:
        return _reading(m, rule, today, occurrence(m, today, -1), How.LAST, evidence, 0.9, word)
    return past


def _begun(m: Recurring, past: Dating, today: int) -> Dating:
    """ "Seit Mai": it cannot begin ahead, so that the other reading is the one before."""
    reason, start = past.reason, past.first
    if start is None:
        return past
    earlier = occurrence(m, start, -1)
    return preferring(
        past, _reading(m, reason.rule, today, earlier, How.LAST, reason.evidence, 0.3, reason.word)
    )


def _today(m: Recurring, past: Dating, future: Dating, today: int) -> Dating:
    """A weekday on which the text itself appeared: news names today so; that of another week is the other reading."""
    if m.cycle is not Cycle.WEEKDAY:
        return past
    reason, week = past.reason, occurrence(m, today, 1)
    next_week = _reading(m, reason.rule, today, week, How.NEXT, reason.evidence, 0.3, reason.word)
    if reason.evidence is Evidence.FUTURE:
        return preferring(replace(future, confidence=0.75), next_week)
    return preferring(past, next_week)


def _nearer(past: Dating, future: Dating, today: int) -> Dating:
    """The one that is closer to the publication, the other one as its alternative."""
    behind, ahead = today - (past.last or 0), (future.first or 0) - today
    best, other = (past, future) if behind <= ahead else (future, past)
    reason = best.reason._replace(how=How.NEAREST, evidence=Evidence.NONE, word="")
    return preferring(replace(best, reason=reason, confidence=0.75), other)


def _past(m: Recurring, today: int) -> tuple[int, int]:
    """The last one, today's included; a weekend counts as past from its Sunday on."""
    span = last(m, today, inclusive=True)
    return occurrence(m, today, -1) if m.cycle is Cycle.WEEKEND and span[1] > today + 1 else span


@remembered
def on_weekday(m: Recurring, rule: str, today: int, evidence: Evidence, word: str) -> Dating:
    """The nearest one that falls on the weekday named beside it, on the side that the clause looks to.

    Where none does within six years, weekday and date contradict each other: then the date counts, with a doubt.
    """
    sides = {Evidence.PAST: range(-6, 1), Evidence.FUTURE: range(7)}
    spans = [occurrence(m, today, by) for by in sides.get(evidence, range(-6, 7))]
    fitting = [span for span in spans if cal.weekday(span[0]) == m.weekday]
    nearest = min(fitting or spans, key=lambda span: abs(span[0] - today))
    if abs(nearest[0] - today) > _NEAR or not fitting:
        date = min(spans, key=lambda span: abs(span[0] - today))
        doubted = _reading(m, rule, today, date, How.NEAREST, evidence, 0.5, word)
        return preferring(doubted, _reading(m, rule, today, nearest, How.NEAREST, Evidence.YEAR, 0.4))
    return _reading(m, rule, today, nearest, How.NEAREST, Evidence.YEAR, 0.95)


def _guess(m: Recurring, past: Dating, future: Dating, today: int) -> Dating:
    """Nothing in the clause decides: weekdays are past in 82 of 100 cases of German news; else the nearest one."""
    behind = max(0, today - (past.last or 0))
    ahead = max(0, (future.first or 0) - today)
    near_past = m.cycle in _WEEKLY or behind <= ahead
    best, other = (past, future) if near_past else (future, past)
    confidence = 0.7 if near_past else 0.6
    reason = best.reason._replace(how=How.LAST if near_past and m.cycle is Cycle.WEEKDAY else How.NEAREST)
    return preferring(replace(best, confidence=confidence, reason=reason), other)
