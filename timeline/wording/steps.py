"""Which sentence explains a dating: the step of reasoning, told apart by what decided it. No word of any language."""

from timeline.temporal.model import NO_DAY, Anchor, Dating, Evidence, Grain, How, TimexType
from timeline.wording.forms import Form, Shape
from timeline.wording.intervals import read
from timeline.wording.units import unit_of


def step(dating: Dating, reference_day: int | None, *, weekly: bool = False) -> str:
    """The name of the sentence (a key of every language's table of sentences).

    `weekly`: the words name a weekday, which takes more from what was told than a year.
    """
    how, evidence = dating.reason.how, dating.reason.evidence
    if evidence == Evidence.QUOTE and how in (How.SAME, How.CURRENT):
        return "quote"
    match how:
        case How.STATED:
            if dating.reason.rule == NO_DAY:
                return "no such day"
            return "stated in part" if evidence == Evidence.CONTEXT else "stated"
        case How.CURRENT:
            return _of_publication("current", dating)
        case How.SHIFTED | How.COUNTED:
            late = how is How.SHIFTED and evidence == Evidence.PAST and dating.type is TimexType.TIME
            return "before print" if late else _counted(dating)
        case How.LAST | How.NEXT:
            if _holds_anchor(dating):
                return _of_publication("itself", dating)
            return f"{how} guess" if evidence == Evidence.NONE else str(how)
        case How.NEAREST:
            return {Evidence.YEAR: "year", Evidence.NONE: "nearest guess"}.get(evidence, "nearest")
        case How.SAME:
            return _same(dating, weekly)
        case How.BEFORE | How.AFTER:
            return str(how) if read(dating).shape == Shape.OPEN else f"{how} within"
        case How.VAGUE:
            return "vague alone" if dating.anchor == Anchor.ABSOLUTE else "vague"
        case How.DECIDED:
            return "decided undated" if read(dating).form == Form.NOTHING else "decided"
        case How.UNANCHORED:
            return "no publication" if reference_day is None else "nothing told"
        case How.TIMELESS:
            return {TimexType.DURATION: "duration", TimexType.SET: "set"}.get(dating.type, "timeless")


def _same(dating: Dating, weekly: bool) -> str:
    """The anchor's time itself, a day of it, only its year or day ("März", "9.15 Uhr"), or a time near it."""
    unit, day = dating.reason.unit, dating.reason.anchor_day
    if unit is None or unit <= dating.grain:
        return "same" if unit is None or _in_unit(dating, unit, dating.first) else "same within"
    return "near" if (weekly and unit > Grain.WEEK) or not _in_unit(dating, unit, day) else "inherited"


def _in_unit(dating: Dating, grain: Grain, day: int | None) -> bool:
    """Whether the same unit of `grain` holds the dating and a day; assumed where nothing speaks against it."""
    if day is None or dating.first is None or dating.last is None:
        return True
    return unit_of(grain, min(day, dating.first), max(day, dating.last)) is not None


def _of_publication(name: str, dating: Dating) -> str:
    return name if dating.anchor != Anchor.DISCOURSE else f"{name} told"


def _holds_anchor(dating: Dating) -> bool:
    """Whether the unit that the words name is the one of the day counted from: "im April" in April."""
    day = dating.reason.anchor_day
    if day is None or dating.first is None or dating.last is None:
        return False
    return dating.first <= day <= dating.last or (
        dating.mod is not None and _in_unit(dating, dating.grain, day)
    )


def _counted(dating: Dating) -> str:
    reason = dating.reason
    if reason.count == 0 and reason.upto is None:
        return _of_publication("current", dating)
    if reason.count is None or reason.unit is None or reason.unit <= Grain.DAY_PART:
        return "counted without number"
    if reason.upto is not None and _reaches_anchor(dating):
        return "stretch"
    if reason.upto is not None and reason.upto != reason.count:
        whole = reason.count == int(reason.count) and reason.upto == int(reason.upto)
        return "counted vaguely" if whole else "counted loosely"
    if read(dating).form == Form.ONE:
        return "counted exactly" if reason.unit == dating.grain else "counted"
    return "counted roughly" if reason.how == How.COUNTED and reason.unit > Grain.DAY else "counted"


def _reaches_anchor(dating: Dating) -> bool:
    day = dating.reason.anchor_day
    if day is None or dating.first is None or dating.last is None or dating.first == dating.last:
        return False
    return dating.last == day or dating.first == day + 1
