"""An article at the desk: its whole text, what was missed in it, when it appeared, what it tells."""

from collections.abc import Mapping
from typing import NamedTuple

from flask import abort, request, url_for
from flask_babel import lazy_gettext as _
from flask_login import login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline.store import articles, events
from timeline.store.mentions import mentions
from timeline.web import spoken
from timeline.web.editors.narrowing import Narrowing
from timeline.web.editors.place import mention_href
from timeline.web.fragments import answer
from timeline.web.passages import Passage
from timeline.web.sessions import session


class Told(NamedTuple):
    """An event that the article tells."""

    title: str
    when: str
    href: str


@login_required
def show() -> Response:
    """The article that the address names."""
    return page(request.args, {}, 200)


def page(form: "MultiDict[str, str]", wrong: Mapping[str, str], status: int) -> Response:
    """The article's page, with what was typed and what is wrong with it."""
    article = articles.get(session(), form.get("artikel", ""))
    if article is None:
        abort(404, _("Diesen Artikel gibt es nicht."))
    found = mentions(session(), article.key)
    passage = Passage(
        article.text,
        found,
        article.reference,
        lambda n: mention_href(article.key, found[n].start, Narrowing()),
    )
    return answer(
        "editors/article.html",
        status,
        here="editors.queue",
        article=article,
        published=spoken.moment(article.reference),
        printed=spoken.moment(article.printed) if article.printed is not None else "",
        paragraphs=passage.paragraphs(),
        told=[
            Told(event.title, spoken.when(event.dating), url_for("editors.event", ereignis=event.key))
            for event in events.telling(session(), [article.key])
        ],
        form=form,
        wrong=wrong,
    )


def home(form: "MultiDict[str, str]") -> str:
    """Where one goes after a decision about the article."""
    return url_for("editors.article", artikel=form.get("artikel", ""))
