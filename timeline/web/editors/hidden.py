"""The events that are not shown, each with what brings it back."""

from typing import NamedTuple

from flask_login import login_required
from werkzeug.wrappers import Response

from timeline.events.model import DecisionKind, Place, Statement
from timeline.events.places import statement_at
from timeline.reconstruct import standing
from timeline.store import articles, decisions, statements
from timeline.store.articles import StoredArticle
from timeline.web import spoken
from timeline.web.editors.said import Line, lines
from timeline.web.fragments import answer
from timeline.web.sessions import session


class Hidden(NamedTuple):
    """A decision that hides an event: what is told there, when that was, and in which article, if it is still there."""

    line: Line
    title: str
    when: str
    article: StoredArticle | None


@login_required
def show() -> Response:
    """The hidden events, those that were hidden last first."""
    made = decisions.of_kinds(session(), (DecisionKind.HIDE, DecisionKind.REVERT))
    holding = {decision.id for decision in standing(entry.decision for entry in made)}
    hiding = {entry.decision.id: entry.decision for entry in made if entry.decision.id in holding}
    texts = articles.by_keys(session(), {one.told[0].article for one in hiding.values()})
    found = [_hidden(line, hiding[line.id].told[0], texts) for line in lines(made) if line.id in hiding]
    return answer("editors/hidden.html", here="editors.queue", hidden=found)


def _hidden(line: Line, told: Place, texts: dict[str, StoredArticle]) -> Hidden:
    article = texts.get(told.article)
    statement = _statement(article, told) if article else None
    if statement is None:
        return Hidden(line, told.quote, "", article)
    return Hidden(line, statement.title, spoken.when(statement.dating), article)


def _statement(article: StoredArticle, told: Place) -> Statement | None:
    return statement_at(article.text, statements.of_article(session(), article.key), told)
