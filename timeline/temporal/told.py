"""What was told before, on which what comes later may hang."""

from dataclasses import dataclass

from timeline.temporal.model import Dating


@dataclass(slots=True)
class Told:
    """A dating that was told, the index of its mention, and the token after it.

    `passing`: what is told beside the main line, which then goes on where it was: a year that a history names within
    a sentence, or what had happened before ("Drei Tage zuvor war er geflohen").
    """

    index: int
    dating: Dating
    end: int = 0
    passing: bool = False

    @property
    def first(self) -> int:
        assert self.dating.first is not None
        return self.dating.first

    @property
    def last(self) -> int:
        assert self.dating.last is not None
        return self.dating.last
