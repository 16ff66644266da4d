"""Runs rules over a text and keeps the longest; contains no word of any language.

A text is one string of letters, one for each word (text.py). A rule is a regular expression over these letters,
written with the names of word classes: `VOR (?P<n>NUM) (?P<unit>UNIT)`. What a pattern finds depends on the letters
alone, so it is remembered by the stretch of letters: the same phrasing is matched once, however often it occurs.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import Any, Generic, NamedTuple, TypeVar

from timeline.temporal.text import Lexicon, Text, class_names, needed_classes

M = TypeVar("M")

_REMEMBERED = 20_000  # stretches whose matches are kept
_LONGEST = 80  # letters of a stretch that is worth remembering


class Found:
    """A place where a rule's pattern matches: what the rule's `mean` gets to see."""

    __slots__ = ("_groups", "_offset", "end", "lexicon", "start", "text")

    def __init__(self, text: Text, lexicon: Lexicon, offset: int, candidate: "Candidate") -> None:
        self.text, self.lexicon = text, lexicon
        self._groups, self._offset = candidate.groups, offset
        self.start = candidate.start + offset
        self.end = self.start - candidate.length

    def __contains__(self, group: str) -> bool:
        return group in self._groups

    def word(self, group: str) -> str:
        """The lowered words of a group, one space between them; "" where it took no part."""
        if group not in self._groups:
            return ""
        a, b = self._groups[group]
        at = a + self._offset
        words = self.text.words
        if b == a + 1:
            return words[at]
        return "".join(" " if word.isspace() else word for word in words[at : b + self._offset])

    def raw(self, group: str) -> str:
        """The words of a group as the text spells them."""
        if group not in self._groups:
            return ""
        a, b = self._groups[group]
        starts = self.text.starts
        return self.text.raw[starts[a + self._offset] : starts[b + self._offset]]

    def value(self, group: str, *names: str) -> Any:
        """The lexicon's value of a group's word in the first of the classes `names` that has it, else None."""
        word = self.word(group)
        return self.lexicon.value(word, names) if word else None

    def before(self) -> str:
        """The letters of the text up to the span."""
        return self.text.letters[max(0, self.start - 12) : self.start]


@dataclass(frozen=True)
class Rule(Generic[M]):
    """How one phrasing is read.

    `pattern`: over names of word classes; its group `m`, or all of it, is the span. `on`: the classes of which one
    must occur for the rule to be tried; best the rarest, or one that other rules are tried on anyway. `mean`: the
    meaning of what was found, None where it is none after all. `examples`: sentences with the span in brackets, run as
    tests.
    """

    name: str
    on: str
    pattern: str
    mean: Callable[[Found], M | None]
    examples: tuple[str, ...] = ()


class Candidate:
    """A place where a pattern matches: `length` letters, negative, from `start` on; `order` is its rule's."""

    __slots__ = ("_groups", "_match", "length", "order", "start")

    def __init__(self, start: int, end: int, order: int, match: re.Match[str]) -> None:
        self.start, self.length, self.order = start, start - end, order
        self._match = match
        self._groups: dict[str, tuple[int, int]] | None = None

    @property
    def groups(self) -> dict[str, tuple[int, int]]:
        """First letter and end of each group that took part; "span" is the whole."""
        if self._groups is None:
            spans = ((name, self._match.span(name)) for name in self._match.re.groupindex)
            self._groups = {name: span for name, span in spans if span[0] < span[1]}
            self._groups["span"] = (self.start, self.start - self.length)
        return self._groups


_FIRST_LONGEST = attrgetter("start", "length", "order")


class Match(NamedTuple):
    """A rule's meaning at tokens `start` to `end`."""

    start: int
    end: int
    rule: str
    meaning: Any


@dataclass
class Grammar(Generic[M]):
    """A lexicon and the rules over it, in the order in which they win where they match equally long."""

    lexicon: Lexicon
    rules: tuple[Rule[M], ...]
    _seen: dict[str, list[Candidate]] = field(default_factory=dict)
    _compiled: dict[int, re.Pattern[str]] = field(default_factory=dict)

    @cached_property
    def _needed(self) -> list[list[frozenset[str]]]:
        """For each rule sets of letters of each of which every match holds one."""
        letters = self.lexicon.letters
        return [
            [frozenset("".join(map(letters, names))) for names in needed_classes(rule.pattern)]
            for rule in self.rules
        ]

    @cached_property
    def _by_letter(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for order, rule in enumerate(self.rules):
            for letter in {letter for name in rule.on.split() for letter in self.lexicon.letters(name)}:
                found.setdefault(letter, []).append(order)
        return found

    @cached_property
    def _stretch(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """A letter that a rule is tried on and those behind it that any pattern knows; backwards those before it."""
        names = {name for rule in self.rules for name in class_names(rule.pattern)}
        known = {letter for name in names for letter in self.lexicon.letters(name)} | {*" .,:-/'"}
        lead, rest = (
            re.escape("".join(sorted(letters))) for letters in (known - self._by_letter.keys(), known)
        )
        return re.compile(f"[{''.join(self._by_letter)}][{rest}]*+"), re.compile(f"[{lead}]{{1,16}}+")

    def _stretches(self, text: Text) -> Iterable[tuple[int, str]]:
        """Where patterns may match: the first token of each such stretch, and its letters."""
        letters, length = text.letters, len(text.letters)
        stretch, lead = self._stretch
        for found in stretch.finditer(letters):
            start, end = found.span()
            before = lead.match(text.backwards, length - start)
            if before:
                start = length - before.end()
            yield start, letters[start:end]

    def find(self, text: Text) -> list[Match]:
        """The meanings in a text, leftmost first and longest of those that begin at the same place."""
        matches: list[Match] = []
        for at, letters in self._stretches(text):
            candidates = self._seen.get(letters)
            if candidates is None:
                candidates = self._candidates(letters)
            end = 0
            for candidate in candidates:
                if candidate.start < end:
                    continue
                rule = self.rules[candidate.order]
                found = Found(text, self.lexicon, at, candidate)
                meaning = rule.mean(found)
                if meaning is not None:
                    end = candidate.start - candidate.length
                    matches.append(Match(found.start, found.end, rule.name, meaning))
        return matches

    def _candidates(self, letters: str) -> list[Candidate]:
        candidates = sorted(self._match(letters), key=_FIRST_LONGEST)
        if len(letters) <= _LONGEST:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            self._seen[letters] = candidates
        return candidates

    def _match(self, letters: str) -> Iterable[Candidate]:
        present = set(letters)
        orders = {order for letter in present for order in self._by_letter.get(letter, ())}
        for order in orders:
            if any(map(present.isdisjoint, self._needed[order])):
                continue
            pattern = self._pattern(order)
            marked = "m" in pattern.groupindex
            for match in pattern.finditer(letters):
                start, end = match.span("m" if marked and match["m"] is not None else 0)
                if start < end:
                    yield Candidate(start, end, order, match)

    def _pattern(self, order: int) -> re.Pattern[str]:
        """A rule's pattern, compiled when it is first tried: all of them take longer than a text does."""
        if order not in self._compiled:
            self._compiled[order] = self.lexicon.pattern(self.rules[order].pattern)
        return self._compiled[order]
