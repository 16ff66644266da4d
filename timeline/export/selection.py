"""What is exported, and how it is addressed."""

from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import quote

from timeline.events.model import Event
from timeline.store.dossiers import Dossier
from timeline.store.filters import Filter
from timeline.wording import Lang

UNESCAPED: Final = "!$&'()*+,/:;=@"  # of the signs that may stand in a path


@dataclass(frozen=True, slots=True)
class Selection:
    """The events that `filter` leaves, under a `title`, in words of `lang`.

    `base`: where the service is reached, without a slash at its end; "" where nobody said, then nothing is linked.
    `uncertain`: also events of which no day is certain, in formats that know days only. `dossier`: what names them.
    """

    filter: Filter = field(default_factory=Filter)
    title: str = ""
    lang: Lang = "de"
    base: str = ""
    uncertain: bool = False
    dossier: Dossier | None = None

    def titled(self, event: Event) -> Event:
        """The event as the dossier calls it."""
        return replace(event, title=self.dossier.title_of(event)) if self.dossier else event

    def event_url(self, key: str) -> str:
        """The address of an event's page; "" where none is known."""
        return f"{self.base}/ereignis/{quote(key, UNESCAPED)}" if self.base else ""
