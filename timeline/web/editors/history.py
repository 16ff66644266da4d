"""What was decided, by whom, when and why; and going back to what was."""

from collections.abc import Sequence
from typing import Final

from flask import abort, flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from timeline import actions
from timeline.events.model import Decision, DecisionKind
from timeline.reconstruct import not_taken_back, place_in, standing
from timeline.store import articles, decisions
from timeline.store.articles import StoredArticle
from timeline.web import clock
from timeline.web.editors.said import Line, lines
from timeline.web.fragments import answer
from timeline.web.sessions import session, writing

LATEST: Final = 100  # decisions that are listed


@login_required
def show() -> Response:
    """The history of an article, or what was decided last about anything; the newest decision first."""
    if "artikel" not in request.args:
        made = decisions.latest(session(), LATEST)
        return answer("editors/latest.html", here="editors.queue", decisions=lines(made))
    article = _article(request.args.get("artikel", ""))
    return answer(
        "editors/history.html",
        here="editors.queue",
        article=article,
        decisions=lines(decisions.history(session(), article.key)),
    )


@login_required
def go_back() -> Response:
    """Make an article what it was right after the decision that the form names; going back is itself decided."""
    writing()
    article = _article(request.form.get("artikel", ""))
    number = request.form.get("stand", type=int)
    made = [entry.decision for entry in decisions.history(session(), article.key)]
    if number != 0 and number not in {decision.id for decision in made}:
        abort(404, lazy_gettext("Diese Entscheidung gibt es nicht."))
    for decision in restoring(made, number or 0):
        actions.decide(session(), decision, who=current_user.name, at=clock.now())
    flash(_("Der frühere Stand gilt wieder."))
    return redirect(url_for("editors.history", artikel=article.key), 303)


def restoring(made: Sequence[Decision], number: int) -> list[Decision]:
    """The decisions that make hold again what held right after the decision `number`, and nothing else."""
    then = {decision.id for decision in standing(decision for decision in made if decision.id <= number)}
    holding = not_taken_back(made)
    since = [d for d in reversed(holding) if d.kind is not DecisionKind.REVERT and d.id not in then]
    undone = [d for d in holding if d.kind is DecisionKind.REVERT and d.reverts in then]
    return [taking_back(decision) for decision in (*since, *undone)]


def taking_back(made: Decision) -> Decision:
    """The decision that takes another one back."""
    return Decision(0, DecisionKind.REVERT, made.article, made.start, made.end, made.quote, reverts=made.id)


def of_mention(article: StoredArticle, start: int) -> list[Line]:
    """What was decided about what now begins at `start` in the article's text; the newest first."""
    made = decisions.history(session(), article.key)
    here = {entry.decision.id for entry in made if _begins(article.text, entry.decision) == start}
    return [line for line in lines(made) if line.id in here]


def _begins(text: str, decision: Decision) -> int | None:
    """Where the quote of a decision stands now."""
    place = place_in(text, decision)
    return place[0] if place else None


def _article(key: str) -> StoredArticle:
    article = articles.get(session(), key)
    if article is None:
        abort(404, lazy_gettext("Diesen Artikel gibt es nicht."))
    return article
