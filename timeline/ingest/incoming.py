"""An article on its way in."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class IncomingArticle:
    """What a reader found. `published` keeps the offset that its source wrote; None where there is no date."""

    title: str
    text: str
    published: datetime | None = None
    id: str | None = None
    source: str = ""
    url: str = ""
