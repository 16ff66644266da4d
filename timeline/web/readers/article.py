"""An article: its text with every mention marked, and one of them explained."""

from flask import abort, request, url_for
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response

from timeline.store import articles
from timeline.store.mentions import mentions
from timeline.web import spoken
from timeline.web.fragments import answer
from timeline.web.passages import Passage
from timeline.web.sessions import session


def show(key: str) -> Response:
    """The article; `?angabe=3` opens its third mention."""
    article = articles.get(session(), key)
    if article is None:
        abort(404, _("Diesen Artikel gibt es nicht."))
    found = mentions(session(), key)
    opened = _asked(len(found))
    passage = Passage(article.text, found, article.reference, lambda index: address(key, index), opened)
    return answer(
        "readers/article.html",
        article=article,
        published=spoken.moment(article.reference),
        passage=passage,
        open=passage.opened(),
        close=url_for("readers.article", key=key, _anchor=None if opened is None else _anchor(opened)),
        desk=None if opened is None else desk(key, found[opened].start),
    )


def desk(key: str, start: int) -> str:
    """The editors' address of a mention."""
    return url_for("editors.mention", artikel=key, stelle=start)


def address(key: str, index: int) -> str:
    """The address of a mention of an article, by its index."""
    return url_for("readers.article", key=key, angabe=index + 1, _anchor=_anchor(index))


def _anchor(index: int) -> str:
    """What a mention is called on its page."""
    return f"angabe-{index + 1}"


def _asked(count: int) -> int | None:
    """The index of the mention to open; None where the address names none that there is."""
    number = request.args.get("angabe", "")
    return int(number) - 1 if number.isdecimal() and len(number) < 6 and 1 <= int(number) <= count else None
