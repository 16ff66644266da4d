"""Static files may be kept for a year: their addresses change with their content. A page's stylesheets come as one."""

from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, current_app, request, url_for


class Files:
    """The static files in a folder, the stylesheets among them in any combination."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._version, self._joined = cache(self._read), lru_cache(maxsize=64)(self._join)

    def with_version(self, endpoint: str, values: dict[str, Any]) -> None:
        """Give the address of a file the hash of its content."""
        if endpoint == "static":
            values["v"] = self._version(values["filename"])
        if endpoint == "stylesheet":
            values["v"] = _hash(self._joined(values["names"]) or b"")

    def send(self, names: str) -> Response:
        """The stylesheets named so ("base+forms"), one after the other."""
        found = self._joined(names)
        if found is None:
            abort(404)
        response = Response(found, mimetype="text/css")
        response.cache_control.max_age = current_app.config["SEND_FILE_MAX_AGE_DEFAULT"]
        response.cache_control.public = True
        response.set_etag(_hash(found))
        response.make_conditional(request)
        return response

    def _read(self, filename: str) -> str:
        file = self._folder / filename
        return _hash(file.read_bytes()) if file.is_file() else ""

    def _join(self, names: str) -> bytes | None:
        """Their content; None where there is no such one."""
        known = {file.stem: file for file in (self._folder / "css").glob("*.css")}
        wanted = names.split("+")
        if any(name not in known for name in wanted) or len(set(wanted)) < len(wanted):
            return None
        return b"\n".join(known[name].read_bytes() for name in wanted)


def stylesheet(*names: str) -> str:
    """The address of these stylesheets as one."""
    return url_for("stylesheet", names="+".join(names))


def init_app(app: Flask) -> None:
    """Give every address of a static file the hash of its content, and templates `stylesheet`."""
    files = Files(Path(app.static_folder or ""))
    app.url_defaults(files.with_version)
    app.add_url_rule("/static/css/<names>.css", "stylesheet", files.send)
    app.jinja_env.globals["stylesheet"] = stylesheet


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()[:10]
