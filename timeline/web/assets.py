"""Static files may be kept for a year: their addresses change with their content.

A page's stylesheets come as one, and so do its scripts. A reader's page has its stylesheets in it: who comes for the
first time waits for nothing else.
"""

import re
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, cast

from flask import Flask, Response, abort, current_app, g, request, url_for
from markupsafe import Markup

from timeline.web.security import POLICY, policy_text, source

TYPES: Final = {"css": "text/css", "js": "text/javascript"}


class Files:
    """The static files in a folder, the stylesheets and scripts among them in any combination."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._version, self._joined = cache(self._read), lru_cache(maxsize=64)(self._join)
        self._squeezed = lru_cache(maxsize=64)(
            lambda names: squeezed((self._join("css", names) or b"").decode())
        )

    def with_version(self, endpoint: str, values: dict[str, Any]) -> None:
        """Give the address of a file the hash of its content."""
        if endpoint == "static":
            values["v"] = self._version(values["filename"])
        if endpoint == "joined":
            values["v"] = _hash(self._joined(values["kind"], values["names"]) or b"")

    def send(self, kind: str, names: str) -> Response:
        """The files of a kind that are named so ("base+forms"), one after the other."""
        found = self._joined(kind, names)
        if found is None:
            abort(404)
        response = Response(found, mimetype=TYPES[kind])
        response.cache_control.max_age = current_app.config["SEND_FILE_MAX_AGE_DEFAULT"]
        response.cache_control.public = True
        response.set_etag(_hash(found))
        response.make_conditional(request)
        return response

    def style(self, *names: str) -> Markup:
        """The stylesheets named so as the text of a page's style element."""
        g.style = self._squeezed("+".join(names))
        return Markup(g.style)  # noqa: S704  # made of our files

    def _read(self, filename: str) -> str:
        file = self._folder / filename
        return _hash(file.read_bytes()) if file.is_file() else ""

    def _join(self, kind: str, names: str) -> bytes | None:
        """Their content; None where there is no such one."""
        known = {file.stem: file for file in (self._folder / kind).glob(f"*.{kind}")}
        wanted = names.split("+")
        if any(name not in known for name in wanted) or len(set(wanted)) < len(wanted):
            return None
        return b"\n".join(known[name].read_bytes() for name in wanted)


def squeezed(text: str) -> str:
    """Stylesheets without what only people need."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return re.sub(r"\s*([{};,])\s*|\s*\n\s*", r"\1", text).replace(": ", ":").replace(";}", "}").strip()


def stylesheet(*names: str) -> str:
    """The address of these stylesheets as one."""
    g.stylesheet = url_for("joined", kind="css", names="+".join(names))
    return cast(str, g.stylesheet)


def script(*names: str) -> str:
    """The address of these scripts as one."""
    return url_for("joined", kind="js", names="+".join(names))


def announce(response: Response) -> None:
    """Name the stylesheet of the page before it, to be fetched at once; or allow the one that stands in the page."""
    if address := g.pop("stylesheet", ""):
        response.headers["Link"] = f"<{address}>; rel=preload; as=style"
    if text := g.pop("style", ""):
        response.headers["Content-Security-Policy"] = policy_text(POLICY | {"style-src": source(text)})


def init_app(app: Flask) -> None:
    """Give every address of a static file the hash of its content, and templates `stylesheet`, `style` and `script`."""
    files = Files(Path(app.static_folder or ""))
    app.url_defaults(files.with_version)
    for kind in TYPES:
        app.add_url_rule(f"/static/{kind}/<names>.{kind}", "joined", files.send, defaults={"kind": kind})
    app.jinja_env.globals.update(stylesheet=stylesheet, script=script, style=files.style)


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()[:10]
