"""What the queue is narrowed to: every address and form of the desk carries it along."""

from typing import Final, NamedTuple

from werkzeug.datastructures import MultiDict

from timeline.store.queue import Wanted


class Narrowing(NamedTuple):
    """The part of the queue that one wants to see; empty is everything. `kind`: of what a mention dates."""

    source: str = ""
    rule: str = ""
    kind: str = ""
    dossier: str = ""
    article: str = ""

    def fields(self) -> list[tuple[str, str]]:
        """The fields of an address or a form that say so."""
        return [(field, value) for field, value in zip(FIELDS, self, strict=True) if value]

    def wanted(self) -> Wanted:
        """The same for the store."""
        return Wanted(**self._asdict())


FIELDS: Final = ("quelle", "regel", "art", "dossier", "nur")  # in the order of Narrowing's


def narrowing_of(form: "MultiDict[str, str]") -> Narrowing:
    """What an address or a form narrows the queue to."""
    return Narrowing(*(form.get(field, "").strip()[:300] for field in FIELDS))
