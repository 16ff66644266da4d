"""An embed as a picture: SVG, and the same as PNG. What it shows is written out in it for those who do not see it."""

from collections.abc import Callable, Sequence
from typing import Final

from flask import Response, abort, render_template, request, url_for
from flask_babel import lazy_gettext as _

from timeline.store.dossiers import Dossier
from timeline.store.shown import Entry
from timeline.web import spoken
from timeline.web.asked import Asked
from timeline.web.embeds.content import Content, content, written_out
from timeline.web.embeds.drawing import TITLE_LINE, TITLE_SIZE, Drawing, drawing, printable
from timeline.web.embeds.fonts import drawn, family
from timeline.web.embeds.pages import NOTHING
from timeline.web.embeds.served import serve
from timeline.web.embeds.style import DARK, LIGHT, palette, rules
from timeline.web.embeds.wanted import Wanted
from timeline.web.ready import Ready, ready
from timeline.web.security import limiter, policy_text, source

WIDTH: Final = 680  # pixels
NARROWEST, WIDEST = 240, 2000
MOST: Final = 30  # events in a picture
PATIENCE: Final = "30 per minute"
SHARP: Final = 2  # points a pixel of a PNG
PREVIEW: Final = (600, 315)  # pixels: the shape that other sites show beside a link


def svg(slug: str) -> Response:
    """The picture as SVG."""
    return serve(slug, _svg, width())


def png(slug: str) -> Response:
    """The picture as PNG; 501 where this machine has no font to draw it with."""
    return serve(slug, _png, width())


def preview(slug: str) -> Response:
    """A few of the events, as other sites show them beside a link to the dossier: a PNG."""
    return serve(slug, _preview)


def preview_url(slug: str, asked: Asked) -> str:
    """Its address, with the filters that are set; empty where this machine has no font to draw it with."""
    return asked.url(url_for("embeds.preview", slug=slug)) if family() else ""


def _svg(dossier: Dossier, asked: Wanted) -> Ready:
    style = _style(asked, asked.scheme)
    policy = policy_text(NOTHING | {"style-src": source(style), "frame-ancestors": "'none'"})
    body = _text(dossier, asked, style)
    return ready(body.encode(), "image/svg+xml", {"Content-Security-Policy": policy}, dossier.hosts)


def _png(dossier: Dossier, asked: Wanted) -> Ready:
    return _pointed(dossier, asked, _text)


def _preview(dossier: Dossier, asked: Wanted) -> Ready:
    return _pointed(dossier, asked, _few)


def _pointed(dossier: Dossier, asked: Wanted, write: Callable[[Dossier, Wanted, str], str]) -> Ready:
    """What is written, as a PNG."""
    name = family()
    if name is None:
        abort(501, _("Auf diesem Server ist keine Schrift installiert; das Bild gibt es nur als SVG."))
    text = write(dossier, asked, _style(asked, "dunkel" if asked.scheme == "dunkel" else "hell"))
    with limiter.limit(PATIENCE):  # only those that have to be drawn, which takes long
        body = drawn(name, text, SHARP)
    return ready(body, "image/png", {}, dossier.hosts)


def _text(dossier: Dossier, asked: Wanted, style: str) -> str:
    found = content(dossier, asked)
    entries = found.some(MOST)
    picture = drawing(found.title, entries, width(), asked.density, charted=asked.form != "liste")
    return _drawn(found, asked, style, entries, picture)


def _few(dossier: Dossier, asked: Wanted, style: str) -> str:
    """As many of the events as have room in a preview, those at their own end."""
    found = content(dossier, asked)
    nearest = found.some(MOST)[:: -1 if found.last else 1]
    entries = found.some(len(_small(found.title, nearest).rows))
    return _drawn(found, asked, style, entries, _small(found.title, entries))


def _small(title: str, entries: Sequence[Entry]) -> Drawing:
    """The preview of those of these events that have room in it."""
    return drawing(title, entries, PREVIEW[0], "weit", charted=False).cut(PREVIEW[1])


def _drawn(found: Content, asked: Wanted, style: str, entries: Sequence[Entry], picture: Drawing) -> str:
    shown = entries[: len(picture.rows)]
    return render_template(
        "embeds/picture.svg",
        asked=asked,
        content=found,
        picture=picture,
        style=style,
        title=printable(found.title),
        words=printable(written_out(shown)),
        note=printable(note(found, len(shown))),
        ends=ends(picture),
        title_line=TITLE_LINE,
        title_size=TITLE_SIZE,
    )


def width() -> int:
    """How many pixels wide the picture shall be."""
    typed = request.args.get("breite", "") or str(WIDTH)
    if not (typed.isascii() and typed.isdecimal() and len(typed) < 5 and NARROWEST <= int(typed) <= WIDEST):
        abort(400, _("„breite“ ist eine Zahl von 240 bis 2000."))
    return int(typed)


def note(found: Content, shown: int) -> str:
    """What the foot of a picture that shows so many events says."""
    if part := found.part(shown):
        return part
    if found.kept:
        return str(_("Stand vom %(day)s", day=found.kept))
    return str(_("Aktualisiert am %(day)s", day=found.updated)) if found.updated else ""


def ends(picture: Drawing) -> tuple[str, str] | None:
    """The days at both ends of the scale, in words."""
    if picture.axis is None:
        return None
    first, last = picture.axis.days
    return spoken.day(first), spoken.day(last)


def _style(asked: Wanted, scheme: str) -> str:
    light, dark = (rules(palette(asked, tokens)) for tokens in (LIGHT, DARK))
    if scheme == "auto":
        return f"{light}@media(prefers-color-scheme:dark){{{dark}}}"
    return dark if scheme == "dunkel" else light
