"""What a publisher copies into an article, in each form."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from timeline.store.dossiers import Dossier
from timeline.store.shown import Entry
from timeline.web.embeds.content import Content
from timeline.web.embeds.drawing import drawing, printable
from timeline.web.embeds.picture import MOST, WIDTH
from timeline.web.embeds.wanted import Wanted
from timeline.web.language import speaking

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
    entries = shown.some(MOST)
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
        "picture": drawing(shown.title, entries, WIDTH, asked.density, charted=charted),
        "narrow": drawing(shown.title, entries, NARROW, asked.density, charted=charted),
        "lang": asked.lang,
        "written": [(printable(one.when), printable(one.headline)) for one in entries],
    }
    forms = _forms()
    with speaking(asked.lang):
        values["alternative"] = alternative(dossier.title, entries)
        texts = [
            render_template(f"embeds/snippets/{form}.html", **values).strip() for form, _name, _about in forms
        ]
    return [Snippet(*form, text) for form, text in zip(forms, texts, strict=True)]


def alternative(title: str, entries: Sequence[Entry]) -> str:
    """What stands in the place of the picture, in short: the events themselves are written out beside it."""
    words = [_("Zeitleiste: %(title)s", title=printable(title))]
    if entries:
        words.append(ngettext("%(num)d Ereignis", "%(num)d Ereignisse", len(entries)))
        ends = dict.fromkeys(one.when for one in (entries[0], entries[-1]) if one.when)
        words.append(" – ".join(map(printable, ends)))
    return "; ".join(filter(None, words))


def height(shown: Content) -> int:
    """The height to begin with: what the events take, if that is little."""
    return min(TALLEST, AROUND + AN_EVENT * len(shown.entries))


def _forms() -> list[tuple[str, str, str]]:
    return [
        (
            "iframe",
            _("Rahmen"),
            _(
                "Geht überall. Das Skript gibt dem Rahmen seine ganze Höhe, sobald sich beim Lesen nichts "
                "mehr verschiebt; bis dahin und ohne Skript hat er die angegebene, und man scrollt darin."
            ),
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
            _("SVG, für E-Mail und Apps auch PNG; was darauf steht, steht darunter auch als Text."),
        ),
    ]
