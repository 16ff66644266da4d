"""What editors propose beyond the readings of a mention: each kind as a decision made from its form's fields.

A form is sent twice: it is shown with what it would change, and then, confirmed, stored. Refused names what is wrong,
`FIELDS` the field that it is told beside.
"""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from flask_babel import lazy_gettext as _
from flask_babel.speaklater import LazyString
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline.events.model import Decision
from timeline.web.editors import article, dossier, event
from timeline.web.editors.proposals import of_articles, of_dossiers, of_events

Form = MultiDict[str, str]
Wrong = Mapping[str, str]  # field -> what is wrong with it


class Proposal(NamedTuple):
    """A kind of proposal: its heading, the decision that a form stands for, and the page that has the form."""

    title: LazyString
    decision: Callable[[Form], Decision]
    page: Callable[[Form, Wrong, int], Response]
    home: Callable[[Form], str]


PROPOSALS: Final[Mapping[str, Proposal]] = {
    "titel": Proposal(_("Titel ändern"), of_events.title, event.page, event.home),
    "zusammen": Proposal(_("Zusammenlegen"), of_events.together, event.page, event.home),
    "trennen": Proposal(_("Trennen"), of_events.apart, event.page, event.home),
    "verbergen": Proposal(_("Verbergen"), of_events.hide, event.page, event.home_of_hidden),
    "irrt": Proposal(_("Quelle irrt"), of_events.errs, event.page, event.home),
    "name": Proposal(_("Name ist kein Filter"), of_events.no_name, event.page, event.home),
    "anheften": Proposal(_("Ins Dossier heften"), of_dossiers.pin, event.page, event.home),
    "weglassen": Proposal(_("Aus dem Dossier lassen"), of_dossiers.leave_out, event.page, event.home),
    "umbenennen": Proposal(_("Im Dossier umbenennen"), of_dossiers.rename, event.page, event.home),
    "erschienen": Proposal(_("Erscheinungsdatum ändern"), of_articles.published, article.page, article.home),
    "markieren": Proposal(_("Fehlende Zeitangabe"), of_articles.marked, article.page, article.home),
    "ausgabe": Proposal(_("Ausgabe der Quelle"), of_articles.edition, article.page, article.home),
    "dossier": Proposal(_("Dossier"), of_dossiers.described, dossier.page, dossier.home),
    "dossier-entfernen": Proposal(
        _("Dossier entfernen"), of_dossiers.removed, dossier.page, dossier.home_of_all
    ),
}

# The field of the form that a refusal is told beside; others are told above it.
FIELDS: Final[Mapping[str, str]] = {
    "no-typed-date": "datum",
    "not-a-date": "datum",
    "no-such-day": "datum",
    "end-before-start": "datum",
    "no-such-date": "datum",
    "no-date": "datum",
    "too-early": "datum",
    "no-evidence": "beleg",
    "no-title": "titel",
    "no-words": "worte",
    "not-in-text": "worte",
    "no-such-place": "worte",
    "many-places": "worte",
    "no-such-minute": "uhrzeit",
    "two-events": "mit",
    "split-whole": "aussage",
    "bad-slug": "adresse",
    "no-such-dossier": "dossier",
}
