"""What every answer says to the browser about what it may do, and what protects forms and the login."""

import base64
from hashlib import sha256
from typing import Final

from flask import Flask, Response, abort, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_wtf import CSRFProtect

csrf: Final = CSRFProtect()
limiter: Final = Limiter(get_remote_address, storage_uri="memory://")

OWN: Final = "'self'"
POLICY: Final = {
    "default-src": "'none'",
    "script-src": OWN,
    "style-src": OWN,
    "img-src": OWN,
    "connect-src": OWN,
    "form-action": OWN,
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def source(text: str) -> str:
    """What allows this style element in a Content-Security-Policy."""
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"


def policy_text(policy: dict[str, str]) -> str:
    """The policy as its header is written."""
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())


def guard(response: Response) -> Response:
    """Add the security headers, and say that pages may be kept but have to be asked for again."""
    response.headers.setdefault("Content-Security-Policy", policy_text(POLICY))
    response.headers.update(HEADERS)
    if response.mimetype == "text/html":
        response.headers.setdefault("Cache-Control", "private, no-cache")
    return response


def refuse_nul() -> None:
    """No address of ours holds a NUL, and databases refuse it."""
    if "\0" in request.path or "\0" in request.args.get("artikel", ""):
        abort(404)


def init_app(app: Flask) -> None:
    """Register CSRF, rate limits and headers."""
    csrf.init_app(app)
    limiter.init_app(app)
    app.before_request(refuse_nul)
    app.after_request(guard)
