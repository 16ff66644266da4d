"""Whom pronouns mean in the course of an article, worked out only as far as somebody asks."""

from collections.abc import Callable

from timeline.events.coreference.referents import Referents

Step = Callable[[Referents], Referents]


class Course:
    """The referents at each place of an article, from those where it begins."""

    def __init__(self, first: Referents) -> None:
        """With whom is meant where the article begins."""
        self._known = [first]
        self._steps: list[Step] = []

    def go_on(self, step: Step) -> None:
        """With what the next sentence or paragraph makes of whom is meant."""
        self._steps.append(step)

    @property
    def place(self) -> int:
        """Where the article has gone on to."""
        return len(self._steps)

    def at(self, place: int) -> Referents:
        """Whom pronouns mean there."""
        for step in self._steps[len(self._known) - 1 : place]:
            self._known.append(step(self._known[-1]))
        return self._known[place]
