"""What a reader asked for."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any, Final, Literal

FACETS: Final = {  # field of a filter: facet of the index
    "sources": "source",
    "certainties": "certainty",
    "kinds": "kind",
    "persons": "person",
    "organisations": "organisation",
    "places": "place",
    "disagreements": "disagreement",
    "rules": "rule",
    "grains": "grain",
    "anchors": "anchor",
    "statuses": "status",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """A selection of events. `start`, `end`: day numbers, inclusive.

    `within`: "possible" keeps what may lie in the period, "certain" only what cannot lie outside of it. `words` must
    all occur, inflected in any way or as beginnings of words. Of several values of one field (persons, sources) one
    is enough. Empty tuples do not restrict. `disagreements`: "yes", "no". For editors: `rules`, `grains`, `anchors`,
    and `statuses` ("machine", "confirmed", "corrected").

    `pinned` events, by key of the event or of a statement, are there whatever the rest says, those `left_out` never.
    `base`: the selection, say a dossier's, that this one narrows.
    """

    words: str = ""
    start: int | None = None
    end: int | None = None
    within: Literal["possible", "certain"] = "possible"
    sources: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    disagreements: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    grains: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    base: "Filter | None" = None

    def narrowed(self, by: "Filter") -> "Filter":
        """What both leave; what this one leaves out cannot be asked for."""
        if self == Filter():
            return by
        return replace(by, base=self.narrowed(by.base) if by.base else self)

    def chosen(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The facets that restrict, and the values of which one is enough."""
        for name, facet in FACETS.items():
            if values := getattr(self, name):
                yield facet, values

    def record(self) -> dict[str, Any]:
        """The filter as plain JSON values, without what does not restrict, and without its base."""
        said, unsaid = asdict(replace(self, base=None)), asdict(Filter())
        return {name: list(v) if isinstance(v, tuple) else v for name, v in said.items() if v != unsaid[name]}

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> "Filter":
        values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in record.items()}
        return cls(**values)
