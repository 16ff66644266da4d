"""Words, and beginnings of words, that occur in very many events: their sets are kept, for to search them takes long.

What is rarer the database finds in milliseconds.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from pyroaring import BitMap

from timeline.store.words import BEGINNING, Sought

LEAST: Final = 40_000  # events in which a word must occur
MOST: Final = 300  # sets, of up to an eighth of a megabyte each for a million events
SHORT: Final = 5  # letters: of longer beginnings only those are kept that are frequent words themselves
SAMPLE: Final = 5000  # events that tell which words are frequent
PORTION: Final = 20_000  # events
KNOWN: Final = 60_000  # words of which it is remembered what they add to


class Frequent:
    """The sets of the frequent words. Events are their row numbers."""

    def __init__(self, sets: Mapping[Sought, BitMap] | None = None) -> None:
        self._sets = sets or {}
        self._longer: dict[str, list[str]] = {}  # frequent words, by their first letters
        for letters, beginning in self._sets:
            if beginning and len(letters) > SHORT:
                self._longer.setdefault(letters[:SHORT], []).append(letters)

    def __bool__(self) -> bool:
        """Whether anything is frequent."""
        return bool(self._sets)

    def get(self, one: Sought) -> BitMap | None:
        """The events in which this occurs, not to be changed; None where the database is to be asked."""
        return self._sets.get(one)

    def put(self, event: int, words: str) -> None:
        """Know of an event, of which nothing is known, these words, as `words.searchable` writes them."""
        for word in words.split():
            for one in self._in(word):
                if one in self._sets:
                    self._sets[one].add(event)

    def fill(self, said: Iterable[tuple[int, str]]) -> None:
        """The same of many events, in their order; portions of them, to need little memory."""
        found = {one: array("I") for one in self._sets}
        known: dict[str, tuple[array[int], ...]] = {}
        for at, (event, words) in enumerate(said, 1):
            for word in words.split():
                if word not in known:
                    known[word] = tuple(found[one] for one in self._in(word) if one in found)
                for events in known[word]:
                    events.append(event)
            if not at % PORTION:
                self._add_all(found)
                if len(known) > KNOWN:
                    known.clear()
        self._add_all(found)

    def _add_all(self, found: "dict[Sought, array[int]]") -> None:
        for one, events in found.items():
            self._sets[one].update(events)
            del events[:]

    def discard(self, event: int) -> None:
        """Know nothing of an event."""
        for held in self._sets.values():
            held.discard(event)

    def _in(self, word: str) -> Iterator[Sought]:
        """What may be kept and occurs in a word."""
        yield Sought(word, False)
        for length in range(BEGINNING, min(SHORT, len(word)) + 1):
            yield Sought(word[:length], True)
        for known in self._longer.get(word[:SHORT], ()):
            if word.startswith(known):
                yield Sought(known, True)


def frequent(sample: Iterable[str], least: int) -> list[Sought]:
    """What occurs in the words of at least so many events of a sample, the most frequent first."""
    whole, beginning = Counter[str](), Counter[str]()
    for words in map(str.split, sample):
        whole.update(words)
        beginning.update({word[:length] for word in words for length in range(BEGINNING, len(word) + 1)})
    found = {Sought(letters, False): count for letters, count in whole.items()}
    for letters, count in beginning.items():
        if len(letters) <= SHORT or whole[letters] >= least:
            found[Sought(letters, True)] = count
    return [one for _, one in sorted((-count, one) for one, count in found.items() if count >= least)][:MOST]
