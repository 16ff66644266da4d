"""What events can be chosen by, beside words and period: one row each, in the order of the page."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from flask_babel import gettext as _

from timeline import wording
from timeline.events.model import Certainty, Kind, Status
from timeline.store.events import By
from timeline.temporal.model import Anchor, Grain
from timeline.web import spoken
from timeline.web.language import language


class Facet(NamedTuple):
    """`parameter` of the address for the `field` of the store's filter.

    `values`: the stored ones by their names in the address, where there are few; any other facet takes what it gets.
    """

    parameter: str
    field: str
    values: Mapping[str, str] = {}
    editors: bool = False

    def stored(self, name: str) -> str:
        """A value as the store knows it, by its name in the address."""
        return self.values.get(name, name)

    def named(self, value: str) -> str:
        """The name in the address of a stored value."""
        return next((name for name, stored in self.values.items() if stored == value), value)


FACETS: Final = (
    Facet("quelle", "sources"),
    Facet("person", "persons"),
    Facet("organisation", "organisations"),
    Facet("ort", "places"),
    Facet(
        "art", "kinds", {"ereignis": "happening", "ankuendigung": "announcement", "aeusserung": "utterance"}
    ),
    Facet("gewissheit", "certainties", {"sicher": "sure", "ungefaehr": "rough", "erschlossen": "inferred"}),
    Facet("uneins", "disagreements", {"ja": "yes"}),
    Facet(
        "pruefung",
        "statuses",
        {"automatisch": "machine", "regel": "rule", "geprueft": "confirmed", "korrigiert": "corrected"},
        editors=True,
    ),
    Facet("genau", "grains", {grain.word: grain.word for grain in Grain}, editors=True),
    Facet("bezug", "anchors", {anchor.value: anchor.value for anchor in Anchor}, editors=True),
    Facet("regel", "rules", editors=True),
)
# What a chart can make its lanes by, the usual first.
LANES: Final[Mapping[str, By]] = {
    "quelle": "source",
    "person": "person",
    "organisation": "organisation",
    "ort": "place",
    "dossier": "dossier",
}
BY_PARAMETER: Final = {facet.parameter: facet for facet in FACETS}


def heading(facet: Facet) -> str:
    """What a facet is called in the bar of filters."""
    return {
        "gewissheit": _("Gewissheit"),
        "quelle": _("Quelle"),
        "person": _("Person"),
        "organisation": _("Organisation"),
        "ort": _("Ort"),
        "art": _("Art"),
        "uneins": _("Widerspruch"),
        "pruefung": _("Prüfung"),
        "genau": _("Genauigkeit"),
        "bezug": _("Bezug"),
        "regel": _("Regel"),
    }[facet.parameter]


def words(facet: Facet, name: str) -> str:
    """A value, by its name in the address, as people call it."""
    value, lang = facet.stored(name), language()
    match facet.field:
        case "certainties":
            return wording.certainty_words(Certainty(value), lang)
        case "kinds":
            return wording.kind_words(Kind(value), lang)
        case "statuses":
            return wording.status_words(Status(value), lang)
        case "grains":
            return wording.grain_words(next(grain for grain in Grain if grain.word == value), lang)
        case "anchors":
            return wording.anchor_words(Anchor(value), lang)
        case "rules":  # each alone, so that those of one family are told apart
            return spoken.rule_alone(value)
        case "disagreements":
            return _("Quellen uneins")
    return value


def chip(facet: Facet, name: str) -> str:
    """The same as an active filter: what does not say of itself what it is, is told."""
    said = words(facet, name)
    if facet.parameter in ("person", "organisation", "ort", "genau", "regel"):
        return f"{heading(facet)}: {said}"
    return said
