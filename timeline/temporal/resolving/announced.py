"""Which Thursday, which May is meant by what somebody announced: the first one behind the day of saying so."""

from timeline.temporal.datings import Resolved, preferring, unit
from timeline.temporal.german.frame import CALLS
from timeline.temporal.german.verbs import (
    FINITE,
    INFINITIVE,
    PRETERITE,
    SUBJUNCTIVE,
    TO_INFINITIVE,
    verb_forms,
)
from timeline.temporal.meaning import Cycle, Recurring
from timeline.temporal.model import Anchor, Evidence, Grain, How, Reason
from timeline.temporal.resolving.from_publication import by_tense
from timeline.temporal.resolving.occurrences import CYCLE_GRAIN, following, to_come
from timeline.temporal.resolving.told_time import OF_A_YEAR
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_WEEK = 7  # days
_SAID_THEN = 0.85
_DASS = 3  # tokens of ", dass"
_FOR, _HAVE = "für", frozenset(("hat", "haben", "hatte", "hatten"))
_WOULD = frozenset("werde würden solle sollten wolle wollten müsse müssten".split())


def called_for(m: Recurring, scene: Scene) -> Resolved | None:
    """The weekday behind the day on which it was said: "rief am Dienstag dazu auf, am Donnerstag zu streiken"."""
    told = scene.day_told()
    if m.cycle is not Cycle.WEEKDAY or m.weeks or scene.narrative or told is None or scene.today is None:
        return None
    if not (0 <= scene.today - told.last < _WEEK and scene.same_sentence(told) and _is_governed(scene, told)):
        return None
    reason = Reason(scene.rule, How.NEXT, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=told.first)
    found = unit(Grain.DAY, *to_come(m, told.last), None, Anchor.DISCOURSE, reason, _SAID_THEN)
    return preferring(found, by_tense(m, scene.rule, scene.today, *scene.tense(), "")), told.index


def promised(m: Recurring, scene: Scene) -> Resolved | None:
    """What was to come after it was said, and is over by now: "versprach im März, die Brücke bis Mai zu bauen"."""
    told = scene.latest
    if m.cycle not in OF_A_YEAR or m.weekday is not None or told is None or scene.today is None:
        return None
    if told.last > scene.today or told.dating.grain > Grain.SEASON or not scene.same_sentence(told):
        return None
    span = following(m, told.last, inclusive=True)
    if span[0] >= scene.today or not _is_governed(scene, told):
        return None
    reason = Reason(scene.rule, How.NEXT, Evidence.CONTEXT, unit=CYCLE_GRAIN[m.cycle], anchor_day=told.first)
    found = unit(CYCLE_GRAIN[m.cycle], *span, m.part, Anchor.DISCOURSE, reason, _SAID_THEN)
    return preferring(found, by_tense(m, scene.rule, scene.today, *scene.tense(), "")), told.index


def _is_governed(scene: Scene, told: Told) -> bool:
    """Whether what is to come hangs on a verb that tells the past: an infinitive, "werde", "für Donnerstag"."""
    telling, (evidence, word) = scene.telling, scene.tense()
    said, verb = telling.evidence(telling.matches[told.index])
    words = telling.text.words[told.end : scene.at]
    commas = [n for n, each in enumerate(words) if each == ","]
    if evidence is not Evidence.FUTURE or said is not Evidence.PAST or len(commas) > 1:
        return False
    kind, known = verb_forms().get(word, 0), verb_forms().get(verb, 0)
    if not (known & PRETERITE or verb in _HAVE):
        return False
    if not commas:
        # "rief zu Streiks am Freitag auf"
        return word == scene.preposition == _FOR or (not word and verb in CALLS)
    within = words[commas[0] - 1] == verb  # "Der Rat, der am Montag tagte, werde am Mittwoch …"
    told_so = "dass" in words[commas[0] : commas[0] + _DASS]
    reported = kind & FINITE == SUBJUNCTIVE  # "…, das Bad öffne am 15. Juli"
    return not within and bool(kind & (INFINITIVE | TO_INFINITIVE) or reported or word in _WOULD or told_so)
