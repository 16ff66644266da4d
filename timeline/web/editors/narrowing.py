"""What the queue is narrowed to: every address and form of the desk carries it along."""

from typing import NamedTuple

from werkzeug.datastructures import MultiDict


class Narrowing(NamedTuple):
    """The parts of the queue that one wants to see; empty is everything."""

    source: str = ""
    rule: str = ""
    article: str = ""

    def fields(self) -> list[tuple[str, str]]:
        """The fields of an address or a form that say so."""
        return [(field, value) for field, value in zip(FIELDS, self, strict=True) if value]


FIELDS = ("quelle", "regel", "nur")  # of addresses and forms, in the order of Narrowing's


def narrowing_of(form: "MultiDict[str, str]") -> Narrowing:
    """What an address or a form narrows the queue to."""
    return Narrowing(*(form.get(field, "").strip()[:300] for field in FIELDS))
