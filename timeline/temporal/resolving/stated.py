"""What the words name in full."""

from timeline.temporal.datings import Resolved, unit, within
from timeline.temporal.german.vague import SLACK
from timeline.temporal.meaning import Stated
from timeline.temporal.model import Anchor, How, Reason
from timeline.temporal.notation import edtf_value, timex_value
from timeline.temporal.scene import Scene


def stated(m: Stated, scene: Scene) -> Resolved:
    reason = Reason(scene.rule, How.STATED)
    if m.approximate:
        slack = SLACK[m.grain] * 5
        first, last = m.first - slack, m.last + slack
        value = timex_value(m.grain, m.first)
        return within(
            m.grain, first, last, Anchor.ABSOLUTE, reason, 0.9, value=value, mod="APPROX",
            edtf=edtf_value(m.grain, m.first, m.last) + "~",
        ), None  # fmt: skip
    return unit(m.grain, m.first, m.last, m.part, Anchor.ABSOLUTE, reason, 0.985), None
