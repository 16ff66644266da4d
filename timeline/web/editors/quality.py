"""How good the engine is, by what editors decided, and the cases behind the figures."""

from collections.abc import Sequence
from typing import NamedTuple

from flask import request
from flask_babel import gettext as _
from flask_login import login_required
from werkzeug.wrappers import Response

from timeline import actions
from timeline.actions import Share
from timeline.reconstruct import place_in
from timeline.store import articles
from timeline.store.decided import Entry
from timeline.web import spoken
from timeline.web.editors.narrowing import Narrowing
from timeline.web.editors.place import mention_href
from timeline.web.editors.said import Line, lines
from timeline.web.fragments import answer
from timeline.web.sessions import session


class Case(NamedTuple):
    """A correction, with the desk's address of what it is about."""

    line: Line
    title: str
    href: str


@login_required
def show() -> Response:
    """The figures."""
    found = actions.figures(session())
    return answer(
        "editors/quality.html",
        here="editors.queue",
        figures=found,
        judged=found.accepted + found.corrected,
        labels={share.name: spoken.rule(share.name) for share in found.rules}
        | {share.name: spoken.timex_type(share.name) for share in found.kinds},
        tables=[
            (_("Nach Regel"), _("Regel"), found.rules, True),
            (_("Nach Art der Zeitangabe"), _("Art"), found.kinds, False),
            (_("Nach Gewissheit"), _("Gewissheit"), _tenths(found.calibration), False),
        ],
    )


def _tenths(calibration: Sequence[Share]) -> list[Share]:
    """The shares by tenths of confidence, in words."""
    named = []
    for share in calibration:
        first = round(float(share.name) * 100)
        words = _("%(first)d bis %(last)d %%", first=first, last=first + 10)
        named.append(Share(words, share.accepted, share.corrected))
    return named


@login_required
def cases() -> Response:
    """The corrections that a rule cost, the newest first."""
    rule = request.args.get("regel", "")
    found = actions.cases(session(), rule)
    texts = articles.by_keys(session(), {entry.decision.article for entry in found})
    return answer(
        "editors/cases.html",
        here="editors.queue",
        rule=rule and spoken.rule(rule),
        name=rule,
        cases=[
            Case(line, texts[entry.decision.article].title, _href(entry, texts[entry.decision.article].text))
            for line, entry in zip(lines(reversed(found)), found, strict=True)
        ],
    )


def _href(entry: Entry, text: str) -> str:
    place = place_in(text, entry.decision)
    start = place[0] if place else entry.decision.start
    return mention_href(entry.decision.article, start, Narrowing())
