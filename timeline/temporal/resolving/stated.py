"""What the words name in full."""

from timeline.temporal.calendar import add_months
from timeline.temporal.datings import Resolved, unit, within
from timeline.temporal.german.vague import AHEAD, EXPECTED, SLACK
from timeline.temporal.meaning import Stated
from timeline.temporal.model import NO_DAY, Anchor, Dating, Evidence, Grain, How, Reason
from timeline.temporal.notation import edtf_value, timex_value
from timeline.temporal.scene import Scene

_DOUBTED = 0.4
_CENTURY = 100  # years
_LONG_OVER = 30 * 366  # days


def stated(m: Stated, scene: Scene) -> Resolved:
    """What the words name, a decade without its century also of the one to come."""
    if m.grain is Grain.DECADE and _to_come(m, scene):
        return _in_a_century(m, scene), None
    reason = Reason(scene.rule, How.STATED)
    if m.approximate:
        slack = SLACK[m.grain] * 5
        first, last = m.first - slack, m.last + slack
        value = timex_value(m.grain, m.first)
        return within(
            m.grain, first, last, Anchor.ABSOLUTE, reason, 0.9, value=value, mod="APPROX",
            edtf=edtf_value(m.grain, m.first, m.last) + "~",
        ), None  # fmt: skip
    if m.no_day:
        return unit(
            m.grain, m.first, m.last, None, Anchor.ABSOLUTE, Reason(NO_DAY, How.STATED), _DOUBTED
        ), None
    return unit(m.grain, m.first, m.last, m.part, Anchor.ABSOLUTE, reason, 0.985), None


def _to_come(m: Stated, scene: Scene) -> bool:
    """Whether it is told of what will be, and the last decade of that name is long over: "soll in den Dreißigern"."""
    named = scene.rule in ("decade", "part-of-decade", "decade-noun")
    if not named or scene.today is None or scene.today - m.last < _LONG_OVER:
        return False
    evidence, word = scene.tense()
    return evidence is Evidence.FUTURE and word in AHEAD | EXPECTED


def _in_a_century(m: Stated, scene: Scene) -> Dating:
    first, last = (add_months(day, 12 * _CENTURY) for day in (m.first, m.last + 1))
    return unit(m.grain, first, last - 1, m.part, Anchor.ABSOLUTE, Reason(scene.rule, How.STATED), 0.8)
