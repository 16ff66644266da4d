"""Static files may be kept for a year: their addresses change with their content."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Flask


def init_app(app: Flask) -> None:
    """Give every address of a static file the hash of its content."""
    folder = Path(app.static_folder or "")

    @cache
    def version(filename: str) -> str:
        file = folder / filename
        return sha256(file.read_bytes()).hexdigest()[:10] if file.is_file() else ""

    @app.url_defaults
    def with_version(endpoint: str, values: dict[str, Any]) -> None:
        if endpoint == "static":
            values["v"] = version(values["filename"])
