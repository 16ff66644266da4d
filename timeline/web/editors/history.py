"""What was decided, by whom, when and why."""

from typing import Any, Final, NamedTuple

from flask import abort, request, url_for
from flask_babel import lazy_gettext
from flask_login import login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline import actions
from timeline.store import articles, decisions, dossiers, events
from timeline.store.decided import Entry
from timeline.web.editors.place import place_of
from timeline.web.editors.said import lines
from timeline.web.fragments import answer
from timeline.web.quotes import marked
from timeline.web.sessions import session

LATEST: Final = 100  # decisions that are listed


class About(NamedTuple):
    """What a history is of: its name, where it stands at the desk, the fields that name it, and what was decided."""

    title: str
    home: str
    fields: dict[str, Any]
    made: list[Entry]


@login_required
def show() -> Response:
    """The history of an article, a mention, an event or a dossier, or what was decided last; the newest first."""
    if not {"artikel", "ereignis", "adresse"} & request.args.keys():
        made = decisions.latest(session(), LATEST)
        return answer("editors/latest.html", here="editors.queue", decisions=lines(made))
    told = about(request.args)
    return answer(
        "editors/history.html",
        here="editors.queue",
        about=told,
        decisions=lines(told.made),
        going_back=told.fields,
    )


def about(form: "MultiDict[str, str]") -> About:
    """What the fields `ereignis`, `adresse`, `artikel` with `stelle`, or `artikel` name; 404 if there is none."""
    if "ereignis" in form:
        return _event(form["ereignis"])
    if "adresse" in form:
        return _dossier(form["adresse"])
    if "stelle" in form:
        place = place_of(form)
        made = actions.of_mention(session(), place.article, place.mention.start)
        words = place.article.text[slice(*marked(place.mention))]
        fields: dict[str, Any] = {"artikel": place.article.key, "stelle": place.mention.start}
        return About(f"„{words}“", url_for("editors.mention", **fields), fields, made)
    article = articles.get(session(), form.get("artikel", ""))
    if article is None:
        abort(404, lazy_gettext("Diesen Artikel gibt es nicht."))
    own: dict[str, Any] = {"artikel": article.key}
    made = decisions.history(session(), article.key)
    return About(article.title, url_for("editors.article", **own), own, made)


def _event(key: str) -> About:
    event = events.get(session(), key)
    if event is None:
        abort(404, lazy_gettext("Dieses Ereignis gibt es nicht (mehr)."))
    fields: dict[str, Any] = {"ereignis": event.key}
    return About(event.title, url_for("editors.event", **fields), fields, actions.of_event(session(), event))


def _dossier(slug: str) -> About:
    made = decisions.about(session(), [decisions.dossier_subject(slug)])
    dossier = dossiers.get(session(), slug)
    if dossier is None and not made:
        abort(404, lazy_gettext("Ein Dossier dieses Namens gibt es nicht."))
    fields: dict[str, Any] = {"adresse": slug}
    home = url_for("editors.dossier", **fields) if dossier else url_for("editors.dossiers")
    return About(dossier.title if dossier else slug, home, fields, made)
