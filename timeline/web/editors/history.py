"""What was decided, by whom, when and why; and going back to what was."""

from typing import Any, Final, NamedTuple

from flask import abort, flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_login import current_user, login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline import actions
from timeline.actions import Stale
from timeline.ingest.refusals import Refused
from timeline.store import articles, decisions, dossiers, events
from timeline.store.decided import Entry
from timeline.web import clock
from timeline.web.editors.foresight import foresee_going_back
from timeline.web.editors.item import Conflict
from timeline.web.editors.place import place_of
from timeline.web.editors.said import lines
from timeline.web.errors import ours
from timeline.web.fragments import answer
from timeline.web.language import language
from timeline.web.quotes import marked
from timeline.web.sessions import session, writing

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
    about = _about(request.args)
    return answer(
        "editors/history.html",
        here="editors.queue",
        about=about,
        decisions=lines(about.made),
        going_back=about.fields,
    )


@login_required
def ask_to_go_back() -> Response:
    """Show what going back to the state after the decision `stand` (0: none) would change."""
    about = _about(request.args)
    try:
        return _asked(about, request.args)
    except Refused as refused:
        abort(409, ours(refused.message(language())))


@login_required
def go_back() -> Response:
    """Make what the form names what it was after the decision `stand`; going back is itself decided."""
    writing()
    about, form = _about(request.form), request.form
    try:
        actions.go_back(
            session(),
            [entry.decision for entry in about.made],
            _number(about, form),
            who=current_user.name,
            at=clock.now(),
            why=form.get("grund", "").strip()[:300],
            seen=form.get("fassung", ""),
        )
    except Stale as stale:
        return _asked(about, form, Conflict("", lines(stale.meanwhile), stale.revised))
    except Refused as refused:
        abort(409, ours(refused.message(language())))
    flash(_("Der frühere Stand gilt wieder."))
    there = "ereignis" not in about.fields or events.get(session(), about.fields["ereignis"])
    return redirect(url_for("editors.history", **about.fields) if there else url_for("editors.hidden"), 303)


def _asked(about: About, form: "MultiDict[str, str]", conflict: Conflict | None = None) -> Response:
    number = _number(about, form)
    then = next((line.when for line in lines(about.made) if line.id == number), "")
    return answer(
        "editors/confirm.html",
        409 if conflict else 200,
        here="editors.queue",
        action=url_for("editors.go_back"),
        title=about.title,
        what=_("Zurück auf den Stand vom %(when)s", when=then)
        if then
        else _("Zurück auf den Stand vor allen Entscheidungen"),
        foresight=foresee_going_back(actions.returning([entry.decision for entry in about.made], number)),
        conflict=conflict,
        fields=[*about.fields.items(), ("stand", number)],
        why=form.get("grund", "")[:300],
        home=url_for("editors.history", **about.fields),
    )


def _number(about: About, form: "MultiDict[str, str]") -> int:
    """The decision after which it shall be as it was, 0 for before all of them; 404 if it is none of these."""
    number = form.get("stand", type=int)
    if number is None or number not in {0, *(entry.decision.id for entry in about.made)}:
        abort(404, lazy_gettext("Diese Entscheidung gibt es nicht."))
    return number


def _about(form: "MultiDict[str, str]") -> About:
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
