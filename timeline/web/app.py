"""The app: everything that is registered, in order."""

import secrets
from collections.abc import Mapping
from typing import Final

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from timeline.places import place
from timeline.settings import DATABASE_URL, Setting, UnusableError
from timeline.web import (
    api,
    assets,
    compression,
    errors,
    exports,
    fragments,
    identity,
    language,
    security,
    sessions,
)
from timeline.web.editors import editors
from timeline.web.embeds import builder, embeds
from timeline.web.readers import readers

LONGEST_REQUEST: Final = 1024 * 1024 + 64 * 1024  # bytes: one megabyte of text and the form around it
PAGES_KEPT: Final = 16 * 1024 * 1024  # bytes of the pages that readers asked for last
SECRET_KEY: Final = Setting("TIMELINE_SECRET_KEY")
HTTPS: Final = Setting("TIMELINE_HTTPS")
PROXIES: Final = Setting("TIMELINE_PROXIES", "0")


def create_app(config: Mapping[str, object] | None = None) -> Flask:
    """The service on `config`, which goes before the environment's TIMELINE_… settings."""
    app = Flask("timeline", template_folder=place("templates"), static_folder=place("static"))
    app.config.from_mapping(settings())
    app.config.from_mapping(config)
    app.url_map.merge_slashes = False  # an article's key may be its address
    if proxies := int(app.config["PROXIES"]):
        app.wsgi_app = ProxyFix(app.wsgi_app, proxies, proxies, proxies)  # type: ignore[method-assign]

    compression.init_app(app)
    assets.init_app(app)
    security.init_app(app)
    sessions.init_app(app)
    fragments.init_app(app)
    language.init_app(app)
    errors.init_app(app)
    identity.init_app(app)
    exports.init_app(app)
    api.init_app(app)

    app.register_blueprint(readers)
    app.register_blueprint(editors)
    app.register_blueprint(embeds)
    app.register_blueprint(builder)
    return app


def settings() -> dict[str, object]:
    """What the environment says, and what stands fast."""
    return {
        "DATABASE_URL": DATABASE_URL.read(),
        # Without a key of its own, a service forgets who is logged in when it starts anew.
        "SECRET_KEY": SECRET_KEY.read() or secrets.token_urlsafe(32),
        "PROXIES": _proxies(),
        "PAGES_KEPT": PAGES_KEPT,
        "MAX_CONTENT_LENGTH": LONGEST_REQUEST,
        "MAX_FORM_MEMORY_SIZE": LONGEST_REQUEST,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SECURE": HTTPS.read() == "1",
        "SEND_FILE_MAX_AGE_DEFAULT": 365 * 24 * 3600,
        "RATELIMIT_HEADERS_ENABLED": True,
        "WTF_CSRF_TIME_LIMIT": None,  # a page may stay open for as long as its session lives
    }


def _proxies() -> int:
    """How many proxies of ours stand before the service: only they are believed about whom they speak for."""
    number = PROXIES.read()
    if not number.isdecimal() or int(number) > 9:
        raise UnusableError(
            f"{PROXIES.name} is no number of proxies: {number!r}; it is 0 without one, mostly 1"
        )
    return int(number)
