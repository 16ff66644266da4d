"""An event as an embed shows it: words only, so that it can be kept as it was shown."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

Words = tuple[tuple[str, bool], ...]  # stretches of text, and whether each is the marked time expression
Bounds = tuple[int | None, int | None, int | None, int | None]  # civil minutes, as of a dating
UNDATED: Final[Bounds] = (None, None, None, None)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is shown of an event. `anchor` names it on the page, `also` what its other statements are called.

    `articles`: the keys of those that tell of it. `path`, `source_path`: addresses without the host. `corrected`: when
    an editor changed the date, in words. `others`: further readings, each with its reason.
    """

    anchor: str
    also: tuple[str, ...]
    articles: tuple[str, ...]
    path: str
    year: str
    when: str
    iso: str | None
    bounds: Bounds
    shape: str
    shape_words: str
    title: Words
    quote: Words
    source: str
    source_path: str
    published: str
    more: int
    certainty: str
    checked: str
    corrected: str
    disputes: tuple[str, ...]
    reason: str
    others: tuple[tuple[str, str], ...]
    provenance: str = ""  # what comes later has a default: older ones were kept without it

    @property
    def headline(self) -> str:
        """The title as plain text."""
        return "".join(text for text, _marked in self.title)

    def record(self) -> dict[str, Any]:
        """The same as plain JSON values."""
        return asdict(self)


def from_record(record: Mapping[str, Any]) -> Entry:
    """The entry that was kept; what erasure blanked stays blank."""
    values = {field.name: _tuples(record[field.name]) for field in fields(Entry) if field.name in record}
    return Entry(**{**values, "bounds": values["bounds"] or UNDATED})


def _tuples(value: Any) -> Any:
    """Lists as the tuples that they were before they were JSON."""
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
