"""Erasure, for administrators: what is to be blanked is shown, typed once more, and then gone for good."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from flask import current_app, flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from flask_login import current_user
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline import actions
from timeline.ingest.refusals import Refused
from timeline.store import articles
from timeline.store.erasing import empty_log
from timeline.web import clock
from timeline.web.fragments import answer
from timeline.web.identity import admins_only
from timeline.web.language import language
from timeline.web.sessions import session, writing

ARTICLE: Final = "artikel"
PASSAGE: Final = "passage"
WORDS: Final = "worte"
FIELDS: Final = {"no-such-article": "schluessel", "no-such-place": "worte", "too-short-to-erase": "worte"}


class Wish(NamedTuple):
    """What is to be blanked: an article, a passage of it, or words everywhere."""

    what: str
    article: str
    words: tuple[str, ...]

    @property
    def again(self) -> str:
        """What has to be typed once more."""
        return self.article if self.what == ARTICLE else self.words[0]


@admins_only
def show() -> Response:
    """The form."""
    return _page({})


@admins_only
def ask() -> Response:
    """Show what would be blanked, and ask once more; nothing is changed."""
    try:
        return _sure(_wish(request.form), {})
    except Refused as refused:
        return _page({FIELDS.get(refused.case, ""): refused.message(language())})


@admins_only
def erase() -> Response:
    """Blank it, if it was typed once more."""
    engine = current_app.extensions["timeline-engine"]
    writing()
    try:
        wish = _wish(request.form)
        if request.form.get("nochmal", "").strip() != wish.again:
            return _sure(wish, {"nochmal": _("Das ist nicht dasselbe; gelöscht wurde nichts.")})
        erased = _erase(wish)
    except Refused as refused:
        return _page({FIELDS.get(refused.case, ""): refused.message(language())})
    flash(ngettext("Gelöscht, in einem Artikel.", "Gelöscht, in %(num)d Artikeln.", erased))
    response = redirect(url_for("editors.erasure"), 303)
    response.call_on_close(lambda: empty_log(engine))
    return response


def _erase(wish: Wish) -> int:
    """Blank it; how many articles had it."""
    who, at = current_user.name, clock.now()
    if wish.what == ARTICLE:
        actions.erase_article(session(), wish.article, who=who, at=at)
    elif wish.what == PASSAGE:
        actions.erase_passage(session(), wish.article, wish.words[0], who=who, at=at)
    else:
        return len(actions.erase_words(session(), wish.words, who=who, at=at))
    return 1


def _wish(form: "MultiDict[str, str]") -> Wish:
    """What the form asks for; Refused where there is no such article, or no words."""
    what = form.get("was", WORDS)
    key = form.get("schluessel", "").strip()
    if what != WORDS and articles.get(session(), key) is None:
        raise Refused("no-such-article")
    words = () if what == ARTICLE else actions.erasable(form.get("worte", "").splitlines())
    return Wish(what if what in (ARTICLE, PASSAGE) else WORDS, key, words)


def _sure(wish: Wish, wrong: dict[str, str]) -> Response:
    return answer(
        "editors/erase.html",
        422 if wrong else 200,
        here="editors.queue",
        wish=wish,
        article=articles.get(session(), wish.article) if wish.what != WORDS else None,
        affected=_affected(wish),
        form=request.form,
        wrong=wrong,
    )


def _affected(wish: Wish) -> Sequence[str]:
    """The keys of the articles that may have it."""
    if wish.what != WORDS:
        return [wish.article]
    return sorted({key for words in wish.words for key in articles.saying(session(), words)})


def _page(wrong: dict[str, str]) -> Response:
    return answer(
        "editors/erasure.html",
        422 if wrong else 200,
        here="editors.queue",
        form=request.form if request.method == "POST" else request.args,
        wrong=wrong,
    )
