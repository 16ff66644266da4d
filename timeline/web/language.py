"""The language of the pages, and dates as people say them in it: German, or English where the address says `lang=en`.

The address alone decides, so that every page may be shared, and kept by caches, as it is. Links carry it along.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha1
from io import BytesIO
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask import Flask, g, has_app_context, has_request_context, request, url_for
from flask_babel import Babel, Domain
from markupsafe import Markup

from timeline.places import PACKAGE
from timeline.wording import Lang

GERMAN: Final[Lang] = "de"
ENGLISH: Final[Lang] = "en"
PARAMETER: Final = "lang"
CATALOGUE: Final[Path] = PACKAGE / "web" / "english.po"
NAMES: Final[dict[Lang, str]] = {GERMAN: "Deutsch", ENGLISH: "English"}
START: Final = "readers.timeline"
IN_GERMAN: Final = Markup(' lang="de"')
AS_WRITTEN: Final = NullTranslations()
LANG_FIELD: Final = Markup('<input type="hidden" name="lang" value="en">')


class Link(NamedTuple):
    """A page in another language."""

    lang: Lang
    name: str
    href: str


class Catalogue(Domain):
    """The messages of the pages: German as they stand in the code, English from its catalogue."""

    def get_translations(self) -> NullTranslations:
        """Those of the request."""
        return _messages()


@cache
def english() -> Translations:
    """The English messages, read as they stand: there is no compiled file that could be older."""
    compiled = BytesIO()
    with CATALOGUE.open("rb") as file:
        write_mo(compiled, read_po(file, locale=ENGLISH))
    compiled.seek(0)
    return Translations(compiled)


def language() -> Lang:
    """The language that this request, or a part of its answer, is worded in."""
    if not has_app_context():
        return GERMAN
    found: Lang | None = g.get("language")
    if found is None:  # a page asks a thousand times
        found = g.language = asked_for()
    return found


@contextmanager
def speaking(lang: Lang) -> Iterator[None]:
    """Word a part of an answer in this language."""
    before, g.language = language(), lang
    try:
        yield
    finally:
        g.language = before


def _messages() -> NullTranslations:
    return english() if language() == ENGLISH else AS_WRITTEN


def asked_for() -> Lang:
    """The language that the address asks for."""
    return ENGLISH if has_request_context() and request.args.get(PARAMETER) == ENGLISH else GERMAN


def in_other_language() -> Link:
    """The other language, its own name for itself, and the address of this page in it."""
    other = GERMAN if language() == ENGLISH else ENGLISH
    there: dict[str, Any] = {PARAMETER: ENGLISH if other == ENGLISH else None}
    if request.endpoint is None or request.method not in ("GET", "HEAD"):
        return Link(other, NAMES[other], url_for(START, **there))
    page = url_for(request.endpoint, **(request.view_args or {}), **there)
    asked = (pair for pair in request.args.items(multi=True) if pair[0] != PARAMETER)
    return Link(other, NAMES[other], with_query(page, asked))


def with_query(address: str, parameters: Iterable[tuple[str, str]]) -> str:
    """The address with these parameters after those that it has."""
    query = urlencode(list(parameters))
    return f"{address}{'&' if '?' in address else '?'}{query}" if query else address


def carry_along(endpoint: str, values: dict[str, Any]) -> None:
    """Let an address that leads from an English page lead to an English page."""
    if endpoint not in ("static", "joined") and asked_for() == ENGLISH:
        values.setdefault(PARAMETER, ENGLISH)


def words_of_templates() -> dict[str, Any]:
    """`german` marks quoted German in a page of another language; a GET form sends `lang_field` with its fields."""
    german = language() == GERMAN
    return {
        "language": language(),
        "in_other_language": in_other_language,
        "german": "" if german else IN_GERMAN,
        "lang_field": "" if german else LANG_FIELD,
    }


def anchor(key: str) -> str:
    """A short name for `key` that may stand as an id in a page."""
    return sha1(key.encode(), usedforsecurity=False).hexdigest()[:10]


def init_app(app: Flask) -> None:
    """Register translation and what templates use of it."""
    Babel(app, default_locale=GERMAN, locale_selector=language).domain_instance = Catalogue()
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]  # the extension's; Babel's own look up more
        lambda message: _messages().ugettext(message),
        lambda *message: _messages().ungettext(*message),
        newstyle=True,
    )
    app.url_defaults(carry_along)
    app.context_processor(words_of_templates)
    app.jinja_env.filters["anchor"] = anchor
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
