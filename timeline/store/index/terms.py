"""Terms: what can be asked of an event, one "facet:value" each, and the sets of events that have them.

A source, a name, a certainty, the days that it may lie in: all of them are terms.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from pyroaring import BitMap

SEPARATOR = "\x1f"  # between the terms of an entry, as they are stored
NOTHING = BitMap()
PORTION = 100_000  # events


def term(facet: str, value: str) -> str:
    """The term of a value, as entries have it."""
    return f"{facet}:{value.replace(SEPARATOR, ' ')}"


class Terms:
    """Which events have which terms, from both sides. Events are their row numbers."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._names: list[tuple[str, str]] = []  # facet and value
        self._sets: list[BitMap] = []
        self._values: dict[str, list[str]] = {}  # of each facet
        self._pool = array("I", [0])  # for each event how many terms it has, and their numbers
        self._at = array("I")  # where that begins, by event; 0: nowhere
        self._ranked: dict[str, list[str]] = {}  # values of each facet, as far as they were asked for

    def copy(self) -> "Terms":
        """The same, to be changed apart."""
        other = Terms()
        other._numbers, other._names = dict(self._numbers), list(self._names)
        other._sets = [found.copy() for found in self._sets]
        other._values = {facet: list(values) for facet, values in self._values.items()}
        other._pool, other._at = self._pool[:], self._at[:]
        return other

    def add(self, event: int, terms: Iterable[str]) -> None:
        """Let an event, which has none, have these terms."""
        self._ranked.clear()
        for number in self._note(event, terms):
            self._sets[number].add(event)

    def fill(self, entries: Iterable[tuple[int, Iterable[str]]]) -> None:
        """The same for many events at once, none of which has a term; portions of them, to need little memory."""
        found: dict[int, array[int]] = {}
        for at, (event, terms) in enumerate(entries, 1):
            for number in self._note(event, terms):
                if number in found:
                    found[number].append(event)
                else:
                    found[number] = array("I", (event,))
            if not at % PORTION:
                self._add_all(found)
        self._add_all(found)
        for held in self._sets:
            held.shrink_to_fit()

    def _add_all(self, found: "dict[int, array[int]]") -> None:
        for number, events in found.items():
            self._sets[number].update(events)
        found.clear()

    def discard(self, event: int) -> None:
        """Let an event have none any more."""
        self._ranked.clear()
        for number in self._terms(event):
            self._sets[number].discard(event)
        if event < len(self._at):
            self._at[event] = 0

    def having(self, facet: str, value: str) -> BitMap:
        """The events with this value; not to be changed."""
        number = self._numbers.get(term(facet, value))
        return NOTHING if number is None else self._sets[number]

    def any(self, facet: str, values: Iterable[str]) -> BitMap:
        """The events with one of these values."""
        return BitMap.union(NOTHING, *(self.having(facet, value) for value in values))

    def values(self, facet: str) -> Sequence[str]:
        """Every value of a facet that an event ever had."""
        return self._values.get(facet, ())

    def ranked(self, facet: str) -> Sequence[str]:
        """The values of a facet, those that most events have first."""
        if facet not in self._ranked:
            held = {value: len(self.having(facet, value)) for value in self.values(facet)}
            self._ranked[facet] = sorted(held, key=held.__getitem__, reverse=True)
        return self._ranked[facet]

    def counted(self, events: Iterable[int]) -> dict[str, dict[str, int]]:
        """How many of these events have which values, by facet."""
        found: dict[str, dict[str, int]] = {}
        for number, count in Counter(chain.from_iterable(map(self._terms, events))).items():
            facet, value = self._names[number]
            if facet not in found:
                found[facet] = {}
            found[facet][value] = count
        return found

    def _terms(self, event: int) -> "array[int]":
        at = self._at[event] if event < len(self._at) else 0
        return self._pool[at + 1 : at + 1 + self._pool[at]]

    def _note(self, event: int, terms: Iterable[str]) -> list[int]:
        """Write down an event's terms; returns their numbers."""
        known = self._numbers
        numbers = [known[name] if name in known else self._new(name) for name in terms]
        if event >= len(self._at):
            self._at.extend([0] * (event + 1 - len(self._at)))
        self._at[event] = len(self._pool)
        self._pool.append(len(numbers))
        self._pool.extend(numbers)
        return numbers

    def _new(self, name: str) -> int:
        number = self._numbers[name] = len(self._names)
        facet, _, value = name.partition(":")
        self._names.append((facet, value))
        self._sets.append(BitMap())
        self._values.setdefault(facet, []).append(value)
        return number
