"""Proposals about an event: its title, what it is one with, what it is not, whether it is shown and true."""

from dataclasses import replace

from werkzeug.datastructures import MultiDict

from timeline import actions
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.refusals import Refused
from timeline.web.sessions import session


def title(form: "MultiDict[str, str]") -> Decision:
    """The event is called `titel`."""
    return replace(told(form, DecisionKind.TITLE), text=_line(form, "titel", 200))


def together(form: "MultiDict[str, str]") -> Decision:
    """The event and the one that `mit` names are one."""
    one, other = told(form, DecisionKind.TOGETHER), form.get("mit", "")
    if not other:
        raise Refused("two-events")
    return replace(one, told=(*one.told, *actions.told_by(session(), other)))


def apart(form: "MultiDict[str, str]") -> Decision:
    """The statements that `aussage` names are not of the event that the others tell."""
    return actions.parted(session(), form.get("ereignis", ""), form.getlist("aussage"))


def hide(form: "MultiDict[str, str]") -> Decision:
    """The event is not shown."""
    return told(form, DecisionKind.HIDE)


def errs(form: "MultiDict[str, str]") -> Decision:
    """What the statements `aussage` say (all, if none is named) happened at `datum`, as `beleg` shows."""
    key, chosen = form.get("ereignis", ""), form.getlist("aussage")
    return actions.erring(session(), key, chosen, form.get("datum", ""), _line(form, "beleg", 500))


def no_name(form: "MultiDict[str, str]") -> Decision:
    """The person `name` is no filter."""
    return Decision(0, DecisionKind.NO_NAME, "", 0, 0, "", text=_line(form, "name", 200))


def told(form: "MultiDict[str, str]", kind: DecisionKind) -> Decision:
    """A decision about the event that the form names; Refused if it is no longer there as it was."""
    return Decision(0, kind, "", 0, 0, "", told=actions.told_by(session(), form.get("ereignis", "")))


def _line(form: "MultiDict[str, str]", field: str, most: int) -> str:
    return " ".join(form.get(field, "").split())[:most]
