"""What a language brings to explain a dating: sentences and the nouns in them."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar, NamedTuple

from timeline.temporal.model import Evidence
from timeline.wording.kinds import Named


class Start(NamedTuple):
    """What was counted from: `after` a preposition (German: dative), `own` words, and as they are compared `like`."""

    after: str
    own: str
    like: str


class Speech(ABC):
    """Sentences and nouns of one language."""

    sentences: ClassVar[Mapping[str, str]]
    clues: ClassVar[Mapping[Evidence, str]]
    without: ClassVar[Mapping[str, str]]
    quotes: ClassVar[str]

    @abstractmethod
    def published(self, day: str) -> Start:
        """The publication on a day (in words, or nothing)."""

    @abstractmethod
    def told(self, unit: str, own: str) -> Start:
        """A time told before, of a unit, with its own words (or nothing)."""

    @abstractmethod
    def on(self, day: str) -> Start:
        """A day that nothing else is known about."""

    @abstractmethod
    def from_(self, start: Start) -> str:
        """Counting from it: "vom Erscheinen am …"."""

    @abstractmethod
    def unit(self, unit: str, *, same: bool = False, subject: bool = False) -> str:
        """A unit with its article as an object ("den Tag"), as a `subject` ("der Tag"), or the `same` one."""

    @abstractmethod
    def way(self, count: float) -> str:
        """Back or on."""

    @abstractmethod
    def name(self, named: Named, way: int) -> tuple[str, str]:
        """What is named, with its article and (`way` -1 or 1) "letzte", "nächste"; and the relative pronoun for it."""
