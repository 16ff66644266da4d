"""The start: the dossiers, each with a small chart, and what happened last."""

from dataclasses import dataclass
from typing import Final

from flask import redirect, request, url_for
from sqlmodel import Session
from werkzeug.wrappers import Response

from timeline.store import dossiers, events
from timeline.store.dossiers import EVERYTHING, Dossier
from timeline.store.events import Filter
from timeline.temporal.calendar import MINUTES_A_DAY, civil
from timeline.web import clock
from timeline.web.asked import Asked
from timeline.web.axis import fullest
from timeline.web.cards import card_of
from timeline.web.fragments import answer
from timeline.web.groups import grouped
from timeline.web.language import PARAMETER, with_query
from timeline.web.offers import number
from timeline.web.overview import Overview, overview, year_name
from timeline.web.sessions import session
from timeline.web.shelves import shelf_of

NEWEST: Final = 6  # events
HAPPENED: Final = Filter(kinds=("happening", "utterance"))


@dataclass(frozen=True, slots=True)
class Shown:
    """A dossier as the start shows it: how many events, from when to when most of them lie, and their bars."""

    dossier: Dossier
    href: str
    count: int
    number: str
    years: str
    overview: Overview


def show() -> Response:
    """The start page; the filters of a list lead to the list of all events, which once stood here."""
    asked = [pair for pair in request.args.items(multi=True) if pair[0] != PARAMETER]
    everything = url_for("readers.dossier", slug=EVERYTHING)
    if asked:
        return redirect(with_query(everything, asked), 301)
    opened = session()
    published = [dossier for dossier in dossiers.all(opened) if dossier.published]
    newest = events.latest(opened, HAPPENED, clock.reference() // MINUTES_A_DAY, limit=NEWEST)
    shelf = shelf_of(opened, newest)
    return answer(
        "readers/start.html",
        here="readers.timeline",
        shown=[_shown(opened, dossier) for dossier in published if dossier.slug != EVERYTHING],
        everything=everything,
        total=events.count(opened, Filter()),
        years=grouped(card_of(event, shelf) for event in newest),
    )


def _shown(opened: Session, dossier: Dossier) -> Shown:
    buckets = events.density(opened, dossier.filter)
    href = url_for("readers.dossier", slug=dossier.slug)
    window, count = fullest(buckets), events.count(opened, dossier.filter)
    first, last = (civil(day)[0] for day in (window.start, window.end)) if window else (0, 0)
    years = (
        ""
        if window is None
        else year_name(first)
        if first == last
        else f"{year_name(first)}–{year_name(last)}"
    )
    return Shown(dossier, href, count, number(count), years, overview(buckets, Asked(), href))
