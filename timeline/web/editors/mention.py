"""One mention on the desk: its passage, its readings, and what a choice would change."""

from typing import Any, NamedTuple

from flask import abort, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_login import login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline.store import articles, decisions
from timeline.store.articles import StoredArticle
from timeline.store.mentions import mentions
from timeline.temporal.model import Mention
from timeline.web import spoken
from timeline.web.editors.choice import NO_DATE, Choice, Reading, chosen, outlook, readings
from timeline.web.editors.history import entries
from timeline.web.fragments import answer
from timeline.web.passages import Passage
from timeline.web.sessions import session


class Option(NamedTuple):
    """A choice as it is offered, with the key that will take it."""

    key: str
    name: str
    when: str
    reason: str
    href: str
    chosen: bool


class Place(NamedTuple):
    """A mention of an article, by its index among all of the article's."""

    article: StoredArticle
    found: list[Mention]
    number: int

    @property
    def mention(self) -> Mention:
        return self.found[self.number]

    def fields(self) -> list[tuple[str, str]]:
        """The form's fields that name the place."""
        return [("artikel", self.article.key), ("stelle", str(self.mention.start))]

    def href(self, number: int | None = None, **more: Any) -> str:
        """The desk's address of this mention, or of another one of the article."""
        mention = self.found[self.number if number is None else number]
        return url_for("editors.mention", artikel=self.article.key, stelle=mention.start, **more)


@login_required
def show() -> Response:
    """The mention that the address names; `lesart` or `datum` show what that choice would change."""
    place = place_of(request.args)
    article = place.article
    made = decisions.of_article(session(), article.key)
    offered = readings(article, place.found, place.number, made)
    choice = chosen(request.args, offered, article.reference)
    passage = Passage(article.text, place.found, article.reference, place.href, place.number)
    typed = request.args.get("datum", "").strip()[:60]
    return answer(
        "editors/mention.html",
        422 if typed and not choice else 200,
        here="editors.queue",
        article=article,
        published=spoken.moment(article.reference),
        paragraphs=passage.paragraphs(),
        open=passage.opened(),
        options=_options(place, offered, choice),
        place=place,
        typed=typed,
        wrong=_("„%(typed)s“ verstehen wir nicht als Datum.", typed=typed) if typed and not choice else "",
        outlook=outlook(choice, article, place.mention, made) if choice else None,
        seal=choice.seal(place.mention) if choice else "",
        decisions=entries(article, place.mention.start),
    )


def place_of(form: "MultiDict[str, str]") -> Place:
    """The mention that the fields `artikel` and `stelle` name; 404 if it is gone."""
    article = articles.get(session(), form.get("artikel", ""))
    found = mentions(session(), article.key) if article else []
    index = next((n for n, mention in enumerate(found) if str(mention.start) == form.get("stelle")), None)
    if article is None or index is None:
        abort(404, lazy_gettext("Diese Zeitangabe gibt es nicht (mehr)."))
    return Place(article, found, index)


def _options(place: Place, offered: list[Reading], choice: Choice | None) -> list[Option]:
    """The reading that holds, the others, and that there is none."""
    mention = place.mention
    told = [(spoken.when(mention.dating), _("so ist es: bestätigen"))]
    told += [
        (spoken.when(dating), spoken.reason(dating, mention, anchor, place.article.reference))
        for dating, anchor in offered[1:]
    ]
    told.append((_("Keine Zeitangabe"), _("„%(text)s“ meint hier keine Zeit.", text=mention.text)))
    names = [*map(str, range(1, len(told))), NO_DATE]
    fields = choice.fields if choice else ()
    return [
        Option(
            "N" if name == NO_DATE else name,
            name,
            when,
            why,
            place.href(lesart=name),
            ("lesart", name) in fields,
        )
        for name, (when, why) in zip(names, told, strict=True)
    ]
