"""Where a publisher puts an embed together: choose, look, copy. A GET form; only what is stored is posted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from flask import flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_login import current_user, login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline.store import dossiers, events, frozen
from timeline.store.dossiers import Dossier
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.web import clock
from timeline.web.embeds.content import content, live
from timeline.web.embeds.hosts import read_hosts
from timeline.web.embeds.picture import MOST
from timeline.web.embeds.snippets import height, snippets
from timeline.web.embeds.wanted import COUNT, COUNTS, DENSITIES, FORMS, PARTS, SCHEMES, Wanted, wanted
from timeline.web.fragments import answer
from timeline.web.language import speaking, with_query
from timeline.web.listing import Chip
from timeline.web.readers.dossier import published
from timeline.web.security import POLICY, policy_text
from timeline.web.sessions import session, writing
from timeline.web.strict import WrongError

SPOKEN: Final = "sprache"  # of the embed
FIELDS: Final = ("q", "von", "bis", "gewissheit", "quelle")  # the filters that the form has fields for
FRAMING: Final = policy_text(POLICY | {"frame-src": "'self'"})  # the preview


@dataclass(frozen=True, slots=True)
class Typed:
    """The form as it came, and what is wrong with it."""

    arguments: "MultiDict[str, str]"
    asked: Wanted
    wrong: str = ""


def show(slug: str) -> Response:
    """The form, the preview and what there is to copy; 422 where something in the form says nothing."""
    dossier = published(slug)
    return _page(dossier, _typed(request.args))


@login_required
def freeze(slug: str) -> Response:
    """Keep what the form shows now, for good, and go on with that."""
    writing()
    dossier, typed = published(slug), _typed(request.form)
    if typed.wrong or typed.asked.stand:
        return _page(dossier, typed)
    with speaking(typed.asked.lang):
        shown = live(dossier, typed.asked)
    options = dict(typed.asked.pairs())
    stand = frozen.add(session(), slug, options, shown.record(), clock.now())
    flash(_("Festgehalten: Diese Zeitleiste bleibt, wie sie jetzt ist."))
    return _to(slug, typed.asked.keeping(stand))


@login_required
def allow(slug: str) -> Response:
    """Say whose pages may embed the dossier."""
    writing()
    dossier = published(slug)
    try:
        hosts = read_hosts(request.form.get("hosts", ""))
    except WrongError as wrong:
        return _page(dossier, Typed(request.args, Wanted(), str(wrong)))
    dossiers.allow(session(), slug, hosts)
    flash(_("Gespeichert."))
    return _to(slug, Wanted())


def _to(slug: str, asked: Wanted) -> Response:
    values: dict[str, Any] = dict(fields(asked))
    return redirect(url_for("builder.show", slug=slug, **values), 303)


def fields(asked: Wanted) -> Iterator[tuple[str, str]]:
    """The fields of the form that say what is asked for; `lang` is the language of this page, not of the embed."""
    return ((SPOKEN if name == "lang" else name, value) for name, value in asked.pairs() if value)


def _typed(arguments: "MultiDict[str, str]") -> Typed:
    meant = MultiDict(pair for pair in arguments.items(multi=True) if pair[0] != "lang")
    meant["lang"] = arguments.get(SPOKEN, "")
    try:
        return Typed(arguments, wanted(meant, clock.reference() // MINUTES_A_DAY))
    except WrongError as wrong:
        return Typed(arguments, Wanted(), str(wrong))


def _page(dossier: Dossier, typed: Typed) -> Response:
    values = _ready(dossier, typed.asked) if not typed.wrong else {}
    path = url_for("builder.show", slug=dossier.slug)
    response = answer(
        "embeds/builder.html",
        422 if typed.wrong else 200,
        dossier=dossier,
        typed=typed,
        asked=typed.asked,
        kept=list(fields(typed.asked)),
        hidden=_hidden(typed.asked),
        chips=list(_chips(path, typed.asked)),
        choices=_choices(),
        usual={"anzahl": COUNT},
        sources=[(one.value, one.value) for one in events.facets(session(), dossier.filter).sources],
        editor=current_user.is_authenticated,
        **values,
    )
    response.headers["Content-Security-Policy"] = FRAMING
    return response


def _ready(dossier: Dossier, asked: Wanted) -> dict[str, Any]:
    """The preview's address and what there is to copy."""
    with speaking(asked.lang):
        shown = content(dossier, asked)
    return {
        "shown": shown,
        "preview": asked.url(url_for("embeds.frame", slug=dossier.slug, lang=None)),
        "height": height(shown),
        "part": shown.part(len(shown.entries)),
        "pictured": shown.part(MOST) if len(shown.entries) > MOST else "",
        "snippets": snippets(dossier, asked, shown),
    }


def _hidden(asked: Wanted) -> list[tuple[str, str]]:
    """The filters that the form has no field for."""
    return [pair for pair in asked.asked.pairs() if pair[1] and pair[0] not in FIELDS]


def _chips(path: str, asked: Wanted) -> Iterator[Chip]:
    """The same in words, each with the address without it."""
    for words, less in asked.asked.without():
        there = replace(asked, asked=less)
        if _hidden(there) != _hidden(asked):
            yield Chip(words, with_query(path, fields(there)))


def _choices() -> list[tuple[str, str, list[tuple[str, str]]]]:
    """The fields with few values: name, what it is about, and the values with their words."""
    forms = (_("Liste"), _("Grafik"), _("beides"))
    schemes = (_("wie beim Leser"), _("hell"), _("dunkel"))
    densities = (_("locker"), _("eng"))
    parts = (_("die ersten"), _("die letzten"))
    return [
        ("form", _("Form"), list(zip(FORMS, forms, strict=True))),
        ("anzahl", _("Ereignisse höchstens"), [(count, count) for count in COUNTS]),
        ("teil", _("Sind es mehr"), list(zip(PARTS, parts, strict=True))),
        ("farben", _("Farben"), list(zip(SCHEMES, schemes, strict=True))),
        ("dichte", _("Abstand"), list(zip(DENSITIES, densities, strict=True))),
        (SPOKEN, _("Sprache der Zeitleiste"), [("de", "Deutsch"), ("en", "English")]),
    ]
