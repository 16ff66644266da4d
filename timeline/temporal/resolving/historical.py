"""Whether the present tells of a time long over: "1961 baut Ulbricht die Mauer. Am 13. August rollen die Bagger an"."""

from timeline.temporal.calendar import civil
from timeline.temporal.german.vague import AHEAD, EXPECTED, IRREAL, MEANT, STATES
from timeline.temporal.german.verbs import MISHAP, PARTICIPLE, PRESENT, PRETERITE, verb_forms
from timeline.temporal.meaning import Cycle, Recurring
from timeline.temporal.model import Evidence, Grain, How, Relation
from timeline.temporal.relations import preposition_of
from timeline.temporal.resolving.occurrences import occurrence
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_PASSAGE = 160  # tokens, spaces included
_HEAD, _ENDS = 5, frozenset(".!?\n:")  # tokens of "Im Jahr 1961"
_WHEN = frozenset(("", "im", "am", "in", "jahr", "anfang", "mitte", "ende"))
_NOW = frozenset("heute jetzt inzwischen mittlerweile".split())
_TOLD_OF = (Cycle.MONTH, Cycle.DATE, Cycle.SEASON, Cycle.HOLIDAY)
# What is so at the time of the news, and what a play or a novel does.
_NO_ACT = STATES | EXPECTED | IRREAL | MEANT | {"spielt", "spielen", "handelt", "stammt", "stammen"}
_FUTURE = AHEAD - {"wird", "werden"} | _NO_ACT


def in_historical_present(m: Recurring, scene: Scene, told: Told) -> bool:
    """Whether what was told last, and the clause that goes on with it, are both told in the historical present."""
    if m.cycle not in _TOLD_OF or scene.today is None or scene.at - told.end > _PASSAGE:
        return False
    if told.dating.relation is not Relation.AT or civil(told.last)[0] >= civil(scene.today)[0]:
        return False
    if not scene.same_paragraph(told) or scene.preposition in ("seit", "bis"):
        return False
    if not _NOW.isdisjoint(scene.telling.text.words[told.end : scene.at]):
        return False
    if m.cycle is Cycle.DATE and occurrence(m, told.first)[0] == told.first:
        return False  # its anniversary: "Am 6. August 1945 fällt die Bombe. Am 6. August läuten die Glocken"
    return _acts(*scene.tense()) and _heads(scene, told)


def _acts(evidence: Evidence, verb: str) -> bool:
    """Whether the present tells of an act, whatever its time."""
    kind = verb_forms().get(verb, 0)
    if evidence is Evidence.PAST:
        return bool(kind & MISHAP and kind & PRESENT) and not kind & (
            PRETERITE | PARTICIPLE
        )  # "stirbt Stalin"
    return evidence is not Evidence.NONE and bool(verb) and verb not in _FUTURE


def _heads(scene: Scene, told: Told) -> bool:
    """Whether a time that is over dates a clause in the present, in whose sentence it leads or the telling still is."""
    telling, match = scene.telling, scene.telling.matches[told.index]
    by = told.dating.reason
    if by.how is not How.STATED and not (by.how is How.SAME and by.unit is Grain.YEAR):
        return False
    text, (evidence, verb) = telling.text, telling.evidence(match)
    lead = preposition_of(text, telling.lexicon, match.start)
    if not (lead in _WHEN or lead == verb) or not _acts(evidence, verb):
        return False
    leads = match.start < _HEAD or not _ENDS.isdisjoint(text.letters[match.start - _HEAD : match.start])
    return leads or told.dating.grain <= Grain.SEASON or scene.same_sentence(told)
