"""One mention as the desk shows it: its passage, its readings, and what a choice would change."""

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _
from werkzeug.wrappers import Response

from timeline.store import decisions
from timeline.web import spoken
from timeline.web.editors.bar import bar
from timeline.web.editors.choice import chosen, outlook, readings
from timeline.web.editors.history import entries
from timeline.web.editors.options import no_time, options
from timeline.web.editors.place import Place
from timeline.web.editors.waiting import queue
from timeline.web.fragments import answer
from timeline.web.passages import Part, Passage
from timeline.web.sessions import session


def item(place: Place, form: Mapping[str, str], status: int = 200) -> Response:
    """The page of a mention; `lesart` or `datum` of the form show what that choice would change."""
    article = place.article
    made = decisions.of_article(session(), article.key)
    offered = readings(article, place.found, place.number, made)
    choice = chosen(form, offered, article.reference)
    typed = form.get("datum", "").strip()[:60]
    wrong = _("„%(typed)s“ verstehen wir nicht als Datum.", typed=typed) if typed and not choice else ""
    accepted = choice or chosen({"lesart": "1"}, offered, article.reference)
    assert accepted is not None  # the reading that holds is always offered
    return answer(
        "editors/item.html",
        422 if wrong else status,
        here="editors.queue",
        place=place,
        options=options(place, offered, choice),
        no_time=no_time(place, choice),
        typed=typed,
        wrong=wrong,
        outlook=outlook(choice, article, place.mention, made) if choice else None,
        accepted=accepted,
        seal=accepted.seal(place.mention),
        decisions=entries(article, place.mention.start),
        **_beside(place, whole="ganz" in form),
    )


def _beside(place: Place, *, whole: bool) -> dict[str, Any]:
    """What stands around the choices: the article's text, and the queue's bar."""
    article = place.article
    passage = Passage(article.text, place.found, article.reference, place.href, place.number)
    paragraphs = passage.paragraphs()
    near = paragraphs if whole else nearby(paragraphs)
    return {
        "article": article,
        "published": spoken.moment(article.reference),
        "paragraphs": near,
        "left_out": len(paragraphs) - len(near),
        "open": passage.opened(),
        "bar": bar(queue(place.narrowing), place.narrowing, (article.key, place.mention.start)),
    }


def nearby(paragraphs: list[list[Part]]) -> list[list[Part]]:
    """The paragraphs that the open mention, its anchor or its dependents stand in, and those beside the open one."""
    roles = [{part.role for part in paragraph} - {""} for paragraph in paragraphs]
    at = next((n for n, found in enumerate(roles) if "open" in found), 0)
    return [paragraph for n, paragraph in enumerate(paragraphs) if roles[n] or abs(n - at) <= 1]
