"""One mention as the desk shows it: its passage, its readings, and what a choice would change."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from werkzeug.wrappers import Response

from timeline import actions
from timeline.ingest.refusals import Refused
from timeline.store import decisions
from timeline.web import spoken
from timeline.web.editors.anchors import Anchors
from timeline.web.editors.bar import bar
from timeline.web.editors.choice import Choice, Reading, chosen, place_bound, readings, scopes
from timeline.web.editors.foresight import Foresight, foresee
from timeline.web.editors.options import no_time, options
from timeline.web.editors.place import Place
from timeline.web.editors.said import Line, lines
from timeline.web.fragments import answer
from timeline.web.language import language
from timeline.web.passages import Part, Passage
from timeline.web.sessions import session


class Conflict(NamedTuple):
    """A decision that came too late: what its maker wanted, and what happened meanwhile."""

    wanted: str
    meanwhile: list[Line]
    revised: bool


class _Attempt(NamedTuple):
    """A choice with what it would change, or why it is refused."""

    choice: Choice | None
    foresight: Foresight | None
    wrong: str = ""


def item(
    place: Place,
    form: Mapping[str, str],
    status: int = 200,
    conflict: Conflict | None = None,
    wrong: str = "",
) -> Response:
    """The page of a mention; `lesart`, `datum` or `bezug` of the form show what that choice would change."""
    offered = readings(place, decisions.of_article(session(), place.article.key))
    tried = _attempt(form, place, offered)
    wrong = wrong or tried.wrong
    choosing = form.get("wahl") == "bezug" and tried.choice is None
    return answer(
        "editors/item.html",
        422 if wrong and status == 200 else status,
        here="editors.queue",
        place=place,
        wrong=wrong,
        anchored="bezug" in form,
        conflict=conflict,
        anchors=Anchors(place) if choosing else None,
        **_typed(form),
        **_choices(place, offered, tried),
        **_history(place),
        **_beside(place, choosing=choosing, whole=choosing or "ganz" in form),
    )


def _typed(form: Mapping[str, str]) -> dict[str, Any]:
    """What was typed, to be kept."""
    return {"typed": form.get("datum", "").strip()[:80], "why": form.get("grund", "").strip()[:300]}


def _choices(place: Place, offered: list[Reading], tried: _Attempt) -> dict[str, Any]:
    """What can be chosen, what is, and what confirming would store."""
    accepted = tried.choice or chosen({"lesart": "1"}, place, offered)
    assert accepted is not None  # the reading that holds is always offered
    return {
        "options": options(place, offered, tried.choice),
        "no_time": no_time(place, tried.choice),
        "choice": tried.choice,
        "foresight": tried.foresight,
        "scopes": _scopes(place, tried.choice),
        "bound": tried.choice is not None and place_bound(place, tried.choice) is not None,
        "accepted": accepted,
        "version": _version(place, tried.foresight),
    }


def _history(place: Place) -> dict[str, Any]:
    """What was decided about the mention, and what names it where one goes back."""
    article, start = place.article, place.mention.start
    return {
        "decisions": lines(actions.of_mention(session(), article, start)),
        "going_back": {"artikel": article.key, "stelle": start},
    }


def _attempt(form: Mapping[str, str], place: Place, offered: Sequence[Reading]) -> _Attempt:
    try:
        choice = chosen(form, place, offered)
        return _Attempt(choice, _foresee(choice, place) if choice else None)
    except Refused as refused:
        return _Attempt(None, None, refused.message(language()))


def _foresee(choice: Choice, place: Place) -> Foresight:
    fields: dict[str, Any] = dict(choice.fields)
    return foresee(choice.decision, lambda begin: place.href(**fields, ab=begin or None))


def _version(place: Place, foresight: Foresight | None) -> str:
    return foresight.version if foresight else actions.version(session(), [place.article.key])


def _scopes(place: Place, choice: Choice | None) -> list[tuple[str, str, bool]]:
    """Where the choice can hold: words, address, and whether that is chosen."""
    if choice is None:
        return []
    fields: dict[str, Any] = dict(choice.fields)
    return [
        (words, place.href(**(fields | {"wo": name})), name == choice.scope)
        for name, words in scopes(place, choice)
    ]


def _beside(place: Place, *, choosing: bool, whole: bool) -> dict[str, Any]:
    """What stands around the choices: the article's text, and the queue's bar."""
    article = place.article
    address = (lambda n: place.href(bezug=place.found[n].start)) if choosing else place.href
    passage = Passage(article.text, place.found, article.reference, address, place.number)
    paragraphs = passage.paragraphs()
    near = paragraphs if whole else nearby(paragraphs)
    return {
        "article": article,
        "rule": spoken.rule(place.mention.dating.reason.rule),
        "published": spoken.moment(article.reference),
        "paragraphs": near,
        "left_out": len(paragraphs) - len(near),
        "open": passage.opened(),
        "bar": bar(place.narrowing, place),
    }


def nearby(paragraphs: list[list[Part]]) -> list[list[Part]]:
    """The paragraphs that the open mention, its anchor or its dependents stand in, and those beside the open one."""
    roles = [{part.role for part in paragraph} - {""} for paragraph in paragraphs]
    at = next((n for n, found in enumerate(roles) if "open" in found), 0)
    return [paragraph for n, paragraph in enumerate(paragraphs) if roles[n] or abs(n - at) <= 1]
