"""Dossiers at the desk: which there are, and what each one is."""

from collections.abc import Iterator, Mapping

from flask import abort, request, url_for
from flask_babel import lazy_gettext as _
from flask_login import login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline.store import decisions, dossiers, events
from timeline.store.dossiers import Dossier
from timeline.store.events import Filter, facets
from timeline.web import asked, clock, spoken
from timeline.web.choices import FACETS, chip
from timeline.web.editors.said import lines
from timeline.web.fragments import answer
from timeline.web.sessions import session


@login_required
def show_all() -> Response:
    """All dossiers, those that readers do not see too."""
    return answer("editors/dossiers.html", here="editors.queue", dossiers=dossiers.all(session()))


@login_required
def show() -> Response:
    """The dossier that the address names, or the form of a new one, with the filters that the address has."""
    slug = request.args.get("adresse", "")
    dossier = dossiers.get(session(), slug)
    if slug and dossier is None:
        abort(404, _("Ein Dossier dieses Namens gibt es nicht."))
    return page(_form_of(dossier) if dossier else request.args, {}, 200)


def page(form: "MultiDict[str, str]", wrong: Mapping[str, str], status: int) -> Response:
    """The dossier's page, with what was typed and what is wrong with it."""
    slug = form.get("adresse", "")
    dossier = dossiers.get(session(), slug)
    wanted = asked.read(form, clock.reference() // 1440)
    return answer(
        "editors/dossier.html",
        status,
        here="editors.queue",
        dossier=dossier,
        everything=dossiers.EVERYTHING,
        form=form,
        wrong=wrong,
        sources=[count.value for count in facets(session(), Filter()).sources],
        others=list(_others(wanted)),
        total=events.count(session(), wanted.filter()),
        decisions=lines(decisions.about(session(), [decisions.dossier_subject(slug)])) if slug else [],
        going_back={"adresse": slug},
    )


def _others(wanted: asked.Asked) -> Iterator[tuple[str, str, str]]:
    """The filters that have no field of their own: parameter, value and words of each."""
    if wanted.certainly:
        yield "im", asked.CERTAINLY, _("sicher im Zeitraum")
    for facet in FACETS:
        if facet.parameter != "quelle":
            yield from ((facet.parameter, name, chip(facet, name)) for name in wanted.of(facet))


def home(form: "MultiDict[str, str]") -> str:
    """Where one goes after a decision about the dossier."""
    return url_for("editors.dossier", adresse=form.get("adresse", ""))


def home_of_all(form: "MultiDict[str, str]") -> str:
    """Where one goes after the dossier is gone."""
    return url_for("editors.dossiers")


def _form_of(dossier: Dossier) -> "MultiDict[str, str]":
    """The fields of a dossier's form as it is."""
    chosen = dossier.filter
    fields = [
        ("adresse", dossier.slug),
        ("titel", dossier.title),
        ("einleitung", dossier.introduction),
        ("q", chosen.words),
        ("von", spoken.day(chosen.start) if chosen.start is not None else ""),
        ("bis", spoken.day(chosen.end) if chosen.end is not None else ""),
        ("im", asked.CERTAINLY if chosen.within == "certain" else ""),
        *(
            (facet.parameter, facet.named(value))
            for facet in FACETS
            for value in getattr(chosen, facet.field)
        ),
        *([("sichtbar", "1")] if dossier.published else []),
    ]
    return MultiDict(fields)
