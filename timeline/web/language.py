"""The language of the pages, and dates as people say them in it. German; English comes with its catalogue."""

from hashlib import sha1
from typing import Final

from flask import Flask
from flask_babel import Babel

from timeline.wording import Lang

LANGUAGE: Final[Lang] = "de"


def language() -> Lang:
    """The language that this request is answered in."""
    return LANGUAGE


def anchor(key: str) -> str:
    """A short name for `key` that may stand as an id in a page."""
    return sha1(key.encode(), usedforsecurity=False).hexdigest()[:10]


def init_app(app: Flask) -> None:
    """Register translation and the filters that templates use."""
    Babel(app, default_locale=LANGUAGE, locale_selector=language)
    app.jinja_env.filters["anchor"] = anchor
    app.jinja_env.globals["language"] = LANGUAGE
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
