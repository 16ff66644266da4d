"""Proposals about an event: its title, what it is one with, what it is not, whether it is shown and true."""

from dataclasses import replace

from werkzeug.datastructures import MultiDict

from timeline import actions
from timeline.events.model import Decision, DecisionKind, Event, Place
from timeline.ingest.refusals import Refused
from timeline.store import articles, events
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
    event, going = _event(form), set(form.getlist("aussage"))
    places = actions.places(session(), event)
    sides: tuple[list[Place], list[Place]] = ([], [])
    for statement, place in zip(event.statements, places, strict=True):
        sides[statement.key in going].append(place)
    stay, go = sides
    if not stay or not go:
        raise Refused("split-whole")
    return Decision(0, DecisionKind.APART, "", 0, 0, "", told=tuple(go), others=tuple(stay))


def hide(form: "MultiDict[str, str]") -> Decision:
    """The event is not shown."""
    return told(form, DecisionKind.HIDE)


def errs(form: "MultiDict[str, str]") -> Decision:
    """What the statements `aussage` say (all, if none is named) happened at `datum`, as `beleg` shows."""
    event, chosen = _event(form), set(form.getlist("aussage"))
    places = actions.places(session(), event)
    wrong = [p for s, p in zip(event.statements, places, strict=True) if not chosen or s.key in chosen]
    if not wrong:
        raise Refused("no-such-event")
    article = articles.by_keys(session(), [wrong[0].article])[wrong[0].article]
    dating = actions.read_typed(form.get("datum", ""), article.reference)
    evidence = _line(form, "beleg", 500)
    return Decision(0, DecisionKind.ERRS, "", 0, 0, "", dating=dating, told=tuple(wrong), text=evidence)


def no_name(form: "MultiDict[str, str]") -> Decision:
    """The person `name` is no filter."""
    return Decision(0, DecisionKind.NO_NAME, "", 0, 0, "", text=_line(form, "name", 200))


def told(form: "MultiDict[str, str]", kind: DecisionKind) -> Decision:
    """A decision about the event that the form names; Refused if it is no longer there as it was."""
    return Decision(0, kind, "", 0, 0, "", told=actions.told_by(session(), form.get("ereignis", "")))


def _event(form: "MultiDict[str, str]") -> Event:
    key = form.get("ereignis", "")
    event = events.get(session(), key)
    if event is None or event.key != key:
        raise Refused("no-such-event")
    return event


def _line(form: "MultiDict[str, str]", field: str, most: int) -> str:
    return " ".join(form.get(field, "").split())[:most]
