"""Errors as plain pages: what happened and what to do, never a traceback."""

from typing import Final

from flask import Flask, request
from flask_babel import lazy_gettext as _
from flask_babel.speaklater import LazyString
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException, InternalServerError, ServiceUnavailable
from werkzeug.wrappers import Response

from timeline.store.database import DatabaseError
from timeline.store.writers import StillWritingError
from timeline.web import sessions
from timeline.web.api import PREFIX, problems
from timeline.web.fragments import answer, is_fragment

EXPLANATIONS: Final = {
    400: (
        _("Diese Anfrage verstehen wir nicht"),
        _("Bitte gehen Sie zurück und versuchen Sie es noch einmal."),
    ),
    401: (_("Bitte anmelden"), _("Diese Seite ist der Redaktion vorbehalten.")),
    403: (_("Kein Zutritt"), _("Dieses Konto darf das nicht.")),
    404: (_("Diese Seite gibt es nicht"), _("Vielleicht ist die Adresse unvollständig oder veraltet.")),
    405: (_("So lässt sich diese Seite nicht aufrufen"), _("Bitte benutzen Sie das Formular auf der Seite.")),
    409: (
        _("Inzwischen hat sich etwas geändert"),
        _("Bitte laden Sie die Seite neu und entscheiden Sie noch einmal."),
    ),
    413: (_("Das ist zu viel Text"), _("Ein Artikel darf höchstens ein Megabyte lang sein.")),
    429: (_("Zu viele Versuche"), _("Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.")),
    503: (
        _("Die Datenbank ist gerade belegt"),
        _("Gespeichert wurde nichts. Bitte versuchen Sie es in einer Minute noch einmal."),
    ),
    500: (_("Hier ist uns ein Fehler unterlaufen"), _("Bitte versuchen Sie es später noch einmal.")),
}

EXPIRED: Final = (
    _("Dieses Formular gilt nicht mehr"),
    _("Gespeichert wurde nichts. Bitte laden Sie die Seite neu und senden Sie das Formular noch einmal ab."),
)


def sentence(words: str) -> str:
    """Why something is refused, as a sentence."""
    return f"{words[:1].upper()}{words[1:]}".rstrip(".") + "."


def ours(words: str) -> LazyString:
    """The same, in the reader's language already, for an error's page."""
    return LazyString(str, sentence(words))


def explained(error: HTTPException, code: int) -> tuple[LazyString, LazyString]:
    """The headline of an error's page, and what to do."""
    if isinstance(error, CSRFError):
        return EXPIRED
    return EXPLANATIONS.get(code, EXPLANATIONS[400 if code < 500 else 500])


def show(error: HTTPException) -> Response:
    """Answer with the error's page; a description of our own replaces the general explanation."""
    code = error.code or 500
    if error.response is not None or code < 400:  # a redirect, or an answer that is ready
        return error.get_response()
    if request.path.startswith(f"{PREFIX}/"):
        return problems.answer(error)
    headline, explanation = explained(error, code)
    if isinstance(error.description, LazyString):  # ours; what libraries say is English
        explanation = error.description
    response = answer("error.html", code, code=code, headline=headline, explanation=explanation)
    if is_fragment():  # above the page, which keeps what was typed
        response.headers["HX-Retarget"] = "#fehler"
        response.headers["HX-Reswap"] = "innerHTML show:window:top"
    return response


def busy(error: Exception) -> Response:
    """Answer that somebody has been writing for too long, or that the database fails."""
    sessions.give_up(error)
    response = show(ServiceUnavailable())
    response.headers["Retry-After"] = "60"
    return response


def init_app(app: Flask) -> None:
    """Register the pages for every HTTP error and for uncaught exceptions, and how templates say what is refused."""
    app.jinja_env.filters["sentence"] = sentence
    app.register_error_handler(HTTPException, show)
    for failure in (OperationalError, StillWritingError, DatabaseError):
        app.register_error_handler(failure, busy)
    app.register_error_handler(500, lambda _error: show(InternalServerError()))
