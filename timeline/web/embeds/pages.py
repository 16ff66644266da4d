"""An embed as HTML: the page for a frame, and the fragment that stands in the other page itself."""

from typing import Final

from flask import Response, render_template, request, url_for
from markupsafe import Markup

from timeline.store.dossiers import Dossier
from timeline.web import spoken
from timeline.web.embeds.content import LANES_SEEN, SEEN, content, portions, years
from timeline.web.embeds.hosts import ancestors
from timeline.web.embeds.lanes import lanes, scale
from timeline.web.embeds.served import serve
from timeline.web.embeds.style import frame_style, style
from timeline.web.embeds.wanted import Wanted
from timeline.web.ready import Ready, ready
from timeline.web.security import policy_text, source

NOTHING: Final = {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'"}


def frame(slug: str) -> Response:
    """The embed as a page of its own, for an iframe."""
    return serve(slug, _frame)


def fragment(slug: str) -> Response:
    """The embed as a piece of HTML: no script, no request, everything in it."""
    return serve(slug, _fragment)


def _frame(dossier: Dossier, asked: Wanted) -> Ready:
    inner, outer = style(asked).text, frame_style(asked)
    policy = NOTHING | {
        "script-src": "'self'",
        "style-src": f"{source(inner)} {source(outer)}",
        "img-src": "'self'",
        "frame-ancestors": ancestors(dossier.hosts),
    }
    return _rendered("embeds/frame.html", dossier, asked, policy, outer=Markup(outer))  # noqa: S704


def _fragment(dossier: Dossier, asked: Wanted) -> Ready:
    policy = NOTHING | {"style-src": source(style(asked).text), "frame-ancestors": "'none'"}
    return _rendered("embeds/fragment.html", dossier, asked, policy)


def _rendered(
    template: str, dossier: Dossier, asked: Wanted, policy: dict[str, str], **values: Markup
) -> Ready:
    found, shown = style(asked), content(dossier, asked)
    axis = scale(shown.entries) if asked.form != "liste" else None
    text = render_template(
        template,
        slug=dossier.slug,
        asked=asked,
        content=shown,
        portions=portions,
        seen=SEEN,
        lanes_seen=LANES_SEEN,
        years=years,
        lanes=lanes(shown.entries, axis) if axis else (),
        ends=tuple(map(spoken.day, axis.days)) if axis else (),
        style=found,
        css=Markup(found.text),  # noqa: S704  # made of our file and of digits
        host=request.host_url.rstrip("/"),
        whole=asked.asked.url(url_for("readers.dossier", slug=dossier.slug)),
        **values,
    )
    headers = {"Content-Security-Policy": policy_text(policy)}
    return ready(text.encode(), "text/html", headers, dossier.hosts)
