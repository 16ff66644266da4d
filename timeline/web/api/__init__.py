"""The API: `/api/v1`, described by its own OpenAPI document. One file per noun; this is the table of contents."""

from typing import Final

from flask import Flask, Response, request

from timeline.web.api import articles, decisions, dossiers, events, page, problems, resolve
from timeline.web.api.blueprint import PREFIX, api
from timeline.web.api.tokens import caller, check
from timeline.web.security import csrf, limiter

LIMIT: Final = "600 per minute"
TELLING: Final = "ETag, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset"

resolve.register(api)
articles.register(api)
events.register(api)
dossiers.register(api)
decisions.register(api)
page.register(api)

api.before_request(check)
api.before_request(problems.check_body)
csrf.exempt(api)  # its clients send no cookies, so forms' tokens would say nothing about them
limiter.limit(LIMIT, key_func=caller)(api)


@api.after_request
def told(response: Response) -> Response:
    """Readings may be kept and asked for again, and be made by pages of any site: nothing in them is anybody's."""
    if request.method not in ("GET", "HEAD"):
        return response
    if "Authorization" not in request.headers:
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Access-Control-Expose-Headers"] = TELLING
    response.headers.setdefault("Cache-Control", "no-cache")
    if response.status_code == 200:
        response.add_etag()
        response.make_conditional(request)
    return response


def init_app(app: Flask) -> None:
    """Register the API."""
    app.validation_error_callback = problems.invalid  # type: ignore[attr-defined]  # flask-openapi3 looks for it there
    app.register_blueprint(api)


__all__ = ["PREFIX", "init_app", "problems"]
