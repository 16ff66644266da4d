"""Proposals about a dossier: what it is, and which events it holds beyond its filter."""

from dataclasses import replace

from werkzeug.datastructures import MultiDict

from timeline.events.model import Decision, DecisionKind
from timeline.web import asked, clock
from timeline.web.editors.proposals.of_events import told


def described(form: "MultiDict[str, str]") -> Decision:
    """The dossier at `adresse` has this `titel`, `einleitung` and filter, and is shown or not."""
    contents = {
        "title": " ".join(form.get("titel", "").split())[:200],
        "introduction": form.get("einleitung", "").strip()[:4000],
        "filter": asked.read(form, clock.reference() // 1440).filter().record(),
        "published": "sichtbar" in form,
    }
    return _about(form, contents)


def removed(form: "MultiDict[str, str]") -> Decision:
    """There is no dossier at `adresse` any more."""
    return _about(form, {"removed": True})


def _about(form: "MultiDict[str, str]", contents: dict[str, object]) -> Decision:
    slug = form.get("adresse", "").strip()
    return Decision(0, DecisionKind.DOSSIER, "", 0, 0, "", text=slug, contents=contents)


def pin(form: "MultiDict[str, str]") -> Decision:
    """The dossier holds the event."""
    return replace(told(form, DecisionKind.PIN), text=form.get("dossier", ""))


def leave_out(form: "MultiDict[str, str]") -> Decision:
    """The dossier does not hold the event."""
    return replace(told(form, DecisionKind.LEAVE_OUT), text=form.get("dossier", ""))


def rename(form: "MultiDict[str, str]") -> Decision:
    """The dossier calls the event `titel`."""
    titled = {"title": " ".join(form.get("titel", "").split())[:200]}
    return replace(told(form, DecisionKind.RENAME), text=form.get("dossier", ""), contents=titled)
