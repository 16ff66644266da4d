"""What a publisher copies into an article, in each form."""

from dataclasses import dataclass

from flask import render_template, request, url_for
from flask_babel import gettext as _

from timeline.store.dossiers import Dossier
from timeline.web.embeds.content import Content, written_out
from timeline.web.embeds.drawing import drawing, printable
from timeline.web.embeds.picture import MOST, WIDTH
from timeline.web.embeds.wanted import Wanted

LINKED = {"de": None, "en": "en"}  # the language of the page that an embed leads to, as its address says it
NARROW = 340  # pixels of the picture on a telephone
TALLEST = 600  # pixels that a frame takes before it is read
AN_EVENT, AROUND = 130, 120  # pixels that an event in a list takes, and what stands around them


@dataclass(frozen=True, slots=True)
class Snippet:
    """A form to copy: the name of its template, its name for people, what it is good for, and the text to copy."""

    form: str
    name: str
    about: str
    text: str


def snippets(dossier: Dossier, asked: Wanted, shown: Content) -> list[Snippet]:
    """The four forms of this embed."""
    svg, charted = (
        asked.url(url_for("embeds.svg", slug=dossier.slug, lang=None, _external=True)),
        asked.form != "liste",
    )
    values = {
        "src": asked.url(url_for("embeds.frame", slug=dossier.slug, lang=None, _external=True)),
        "script": url_for("embeds.script", lang=None, _external=True),
        "fragment": asked.url(url_for("embeds.fragment", slug=dossier.slug, lang=None, _external=True)),
        "svg": svg,
        "narrow_svg": f"{svg}{'&' if '?' in svg else '?'}breite={NARROW}",
        "png": asked.url(url_for("embeds.png", slug=dossier.slug, lang=None, _external=True)),
        "whole": request.host_url.rstrip("/")
        + asked.asked.url(url_for("readers.dossier", slug=dossier.slug, lang=LINKED[asked.lang])),
        "title": dossier.title,
        "height": height(shown),
        "picture": drawing(shown.entries[:MOST], WIDTH, asked.density, charted=charted),
        "narrow": drawing(shown.entries[:MOST], NARROW, asked.density, charted=charted),
        "words": printable(written_out(shown.entries[:MOST])),
    }
    return [
        Snippet(form, name, about, render_template(f"embeds/snippets/{form}.html", **values).strip())
        for form, name, about in _forms()
    ]


def height(shown: Content) -> int:
    """The height to begin with: what the events take, if that is little."""
    return min(TALLEST, AROUND + AN_EVENT * len(shown.entries))


def _forms() -> list[tuple[str, str, str]]:
    return [
        (
            "iframe",
            _("Rahmen"),
            _("Geht überall. Das Skript gibt dem Rahmen seine Höhe; ohne es hat er die angegebene."),
        ),
        (
            "component",
            _("Element"),
            _("Ohne Rahmen, mit der Schrift des Artikels. Ohne Skript bleibt der Link darin stehen."),
        ),
        (
            "fragment",
            _("HTML"),
            _(
                "Das Redaktionssystem holt diese Adresse und setzt, was es bekommt, in den Artikel: ohne Skript."
            ),
        ),
        (
            "picture",
            _("Bild"),
            _("SVG, für E-Mail und Apps auch PNG; was darauf steht, steht auch als Text dabei."),
        ),
    ]
