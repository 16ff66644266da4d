"""Static files may be kept for a year: their addresses change with their content. A page's stylesheets come as one."""

from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, request, url_for


def init_app(app: Flask) -> None:
    """Give every address of a static file the hash of its content, and templates `stylesheet`."""
    folder = Path(app.static_folder or "")

    @cache
    def version(filename: str) -> str:
        file = folder / filename
        return _hash(file.read_bytes()) if file.is_file() else ""

    @lru_cache(maxsize=64)
    def joined(names: str) -> bytes | None:
        """The stylesheets named so ("base+forms"), one after the other; None where there is no such one."""
        known = {file.stem: file for file in (folder / "css").glob("*.css")}
        wanted = names.split("+")
        if any(name not in known for name in wanted) or len(set(wanted)) < len(wanted):
            return None
        return b"\n".join(known[name].read_bytes() for name in wanted)

    @app.url_defaults
    def with_version(endpoint: str, values: dict[str, Any]) -> None:
        if endpoint == "static":
            values["v"] = version(values["filename"])
        if endpoint == "stylesheet":
            values["v"] = _hash(joined(values["names"]) or b"")

    @app.get("/static/css/<names>.css", endpoint="stylesheet")
    def send(names: str) -> Response:
        found = joined(names)
        if found is None:
            abort(404)
        response = Response(found, mimetype="text/css")
        response.cache_control.max_age = app.config["SEND_FILE_MAX_AGE_DEFAULT"]
        response.cache_control.public = True
        response.set_etag(_hash(found))
        response.make_conditional(request)
        return response

    app.jinja_env.globals["stylesheet"] = lambda *names: url_for("stylesheet", names="+".join(names))


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()[:10]
