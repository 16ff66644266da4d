"""Try it: paste a text, give its date, see what its time expressions mean. Nothing is stored."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from flask import request
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from timeline.actions.tryout import KEY, try_out
from timeline.ingest.admission import check_text
from timeline.ingest.dates import check_date, civil_minutes, in_zone, read_date
from timeline.ingest.refusals import Refused
from timeline.ingest.suggestions import suggest_dates
from timeline.store.articles import StoredArticle
from timeline.web import clock, spoken
from timeline.web.cards import card_of
from timeline.web.fragments import answer
from timeline.web.groups import grouped
from timeline.web.language import language
from timeline.web.passages import Passage
from timeline.web.security import limiter
from timeline.web.shelves import Shelf

EXAMPLE: Final = (
    "Das Freibad in Eilmar ist seit Montag geschlossen. Einen Tag zuvor war im Maschinenhaus eine Pumpe ausgefallen."
    "\n\nIm Herbst hatte der Stadtrat neue Pumpen bestellt. Damals rechnete die Stadt mit 90.000 Euro. Anfang Mai soll "
    "das Bad wieder öffnen, teilte die Verwaltung heute mit."
)
EXAMPLE_DATE: Final = "29.4.2025"
LONGEST: Final = (
    50_000  # characters; every happening is compared with every other of its days, while somebody waits
)
TODAY: Final = ("heute", "today")  # as an answer to when the text came out


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, and what is wrong with it, by field."""

    text: str = ""
    published: str = ""
    wrong: dict[str, str] = field(default_factory=dict)


@limiter.limit("60 per minute", methods=["POST"])
def show() -> Response:
    """The empty form, or what a text says; 422 with the form where something is missing or wrong."""
    if request.method == "GET":
        return answer("readers/tryout.html", here="readers.tryout", typed=Typed())
    typed = _typed()
    if typed.wrong:
        return answer(
            "readers/tryout.html",
            422,
            here="readers.tryout",
            typed=typed,
            suggestions=_suggestions(typed.text),
        )
    return answer("readers/tryout.html", here="readers.tryout", typed=typed, **_read(typed))


def _typed() -> Typed:
    """The form as it came, checked."""
    if "beispiel" in request.form:
        return Typed(EXAMPLE, EXAMPLE_DATE)
    text = request.form.get("text", "").replace("\r\n", "\n").replace("\0", " ")
    published = (request.form.get("vorschlag") or request.form.get("erschienen", "")).strip()[:60]
    if published.casefold() in TODAY:
        published = f"{clock.now().astimezone(clock.zone()):%d.%m.%Y}"
    wrong: dict[str, str] = {}
    try:
        check_text(text)
    except Refused as refused:
        wrong["text"] = _sentence(refused)
    if len(text) > LONGEST:
        wrong["text"] = _("Zum Probieren genügen 50.000 Zeichen; bitte nehmen Sie einen Teil davon.")
    try:
        if published:
            check_date(read_date(published), clock.now(), clock.zone())
        else:
            wrong["published"] = _("Bitte angeben: Davon hängt ab, welchen Tag „am Montag“ meint.")
    except Refused as refused:
        wrong["published"] = _sentence(refused)
    return Typed(text, published, wrong)


def _sentence(refused: Refused) -> str:
    """Why something is refused, as a sentence."""
    words = refused.message(language())
    return f"{words[:1].upper()}{words[1:]}."


def _suggestions(text: str) -> list[tuple[str, str]]:
    """Dates that the text suggests for itself: as the field takes them, and in words."""
    found = {f"{one.date:%d.%m.%Y}": spoken.day(date.toordinal(one.date)) for one in suggest_dates(text)}
    return list(found.items())[:4]


def _read(typed: Typed) -> dict[str, Any]:
    """The text with its mentions, and its little timeline."""
    published = in_zone(read_date(typed.published), clock.zone())
    reference = civil_minutes(published, clock.zone())
    article = StoredArticle(KEY, None, "", typed.text, "", "", published, reference, revision=1)
    timeline = try_out(typed.text, reference)
    mentions = timeline.mentions.get(KEY, ())
    passage = Passage(typed.text, mentions, reference, lambda index: f"#lesart-{index + 1}")
    shelf = Shelf({KEY: article}, {(KEY, ordinal): mention for ordinal, mention in enumerate(mentions)})
    return {
        "paragraphs": passage.paragraphs(),
        "readings": [(link, passage.reason(link.number - 1)) for link in passage.links()],
        "years": grouped(card_of(event, shelf) for event in timeline.events),
        "published": spoken.day_of(reference),
    }
