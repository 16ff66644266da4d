"""Runs rules over a text and keeps the longest; contains no word of any language.

A text becomes tokens, each token the letter of its word class, so that a whole text is one string of letters. A rule
is a regular expression over these letters, written with the names of word classes: `VOR (?P<n>NUM) (?P<unit>UNIT)`.
A word may belong to several classes; every distinct set of classes has a letter of its own, and the name of a class
in a pattern stands for all letters whose set holds it. What a pattern finds depends on the letters alone, so it is
remembered by the stretch of letters: the same phrasing is matched once, however often it occurs.

Measured on 1.1 MB of news: letting C code do tokens, lookup and letters takes 1.5 times as long as a bare pass over
the words, and every later question (rules, clauses, what stands between two expressions) is one about letters.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import Any, Generic, NamedTuple, TypeVar

M = TypeVar("M")

TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|\s+|.", re.DOTALL)  # one token a code point at the least
SPACE, BREAK, OTHER = " ", "\n", "_"
MARKS = ".,:;-/()!?\"'%&"  # punctuation that is its own letter
_CLASS = re.compile(r"\b[A-Z][A-Z0-9_]+\b")
_LETTERS = [chr(n) for n in (*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC0, 0x800)) if chr(n).isalnum()]
_REMEMBERED = 20_000  # words outside the lexicon whose letter is kept, and stretches whose matches are kept
_LONGEST = 80  # letters of a stretch that is worth remembering


class Lexicon(dict[str, str]):
    """The letter of every word. `tables`: word class -> word -> value; `guess` names the class of other words."""

    def __init__(
        self, tables: Mapping[str, Mapping[str, Any]], guess: Callable[[str], tuple[str, Any] | None]
    ) -> None:
        self.tables = {name: dict(table) for name, table in tables.items()}
        self._guess = guess
        self._guessed = 0
        classes: dict[str, list[str]] = {}
        for name, table in self.tables.items():
            for word in table:
                classes.setdefault(word, []).append(name)
        self._letters: dict[tuple[str, ...], str] = {}
        super().__init__({word: self._letter(tuple(sorted(names))) for word, names in classes.items()})
        for name in self.tables:
            self._letter((name,))
        self.update({mark: mark for mark in MARKS})

    def _letter(self, names: tuple[str, ...]) -> str:
        return self._letters.setdefault(names, _LETTERS[len(self._letters)])

    def __missing__(self, word: str) -> str:
        if word.isspace():
            letter = BREAK if word.count("\n") > 1 else SPACE
        elif found := self._guess(word):
            name, value = found
            self.tables[name][word] = value
            letter = self._letters[(name,)]
        else:
            letter = OTHER
        if self._guessed < _REMEMBERED:
            self._guessed += 1
            self[word] = letter
        return letter

    def letters(self, name: str) -> str:
        """All letters of a word class."""
        found = "".join(letter for names, letter in self._letters.items() if name in names)
        if not found:
            raise KeyError(f"no word class {name}")
        return found

    def pattern(self, text: str) -> re.Pattern[str]:
        """The pattern over letters that `text`, written with names of word classes, stands for."""
        return re.compile(_CLASS.sub(lambda name: f"[{self.letters(name[0])}]", text))


@dataclass(frozen=True, slots=True)
class Text:
    """A text as tokens: `words[i]` begins at code point `starts[i]` of `raw` and has the letter `letters[i]`."""

    raw: str
    words: list[str]
    starts: list[int]
    letters: str


def read(raw: str, lowered: str, lexicon: Lexicon) -> Text:
    """The tokens of a text; `lowered` is the text as the lexicon spells it, of the same length."""
    words = TOKEN.findall(lowered)
    letters = "".join(map(lexicon.__getitem__, words))
    return Text(raw, words, [0, *accumulate(map(len, words))], letters)


class Found:
    """A place where a rule's pattern matches: what the rule's `mean` gets to see."""

    __slots__ = ("_groups", "end", "lexicon", "start", "text")

    def __init__(self, text: Text, lexicon: Lexicon, offset: int, groups: "Groups") -> None:
        self.text, self.lexicon = text, lexicon
        self._groups = {name: (a + offset, b + offset) for name, (a, b) in groups.items()}
        self.start, self.end = self._groups["span"]

    def __contains__(self, group: str) -> bool:
        return group in self._groups

    def word(self, group: str) -> str:
        """The lowered words of a group, "" where it took no part."""
        a, b = self._groups.get(group, (0, 0))
        return "".join(self.text.words[a:b])

    def raw(self, group: str) -> str:
        """The words of a group as the text spells them."""
        a, b = self._groups.get(group, (0, 0))
        return self.text.raw[self.text.starts[a] : self.text.starts[b]]

    def value(self, group: str, *names: str) -> Any:
        """The lexicon's value of a group's word in the first of the classes `names` that has it, else None."""
        word = self.word(group)
        for name in names:
            if word in self.lexicon.tables[name]:
                return self.lexicon.tables[name][word]
        return None

    def before(self) -> str:
        """The letters of the text up to the span."""
        return self.text.letters[max(0, self.start - 12) : self.start]


Groups = dict[str, tuple[int, int]]


@dataclass(frozen=True)
class Rule(Generic[M]):
    """How one phrasing is read.

    `pattern`: over names of word classes; its group `m`, or all of it, is the span. `on`: the classes of which one
    must occur for the rule to be tried. `mean`: the meaning of what was found, None where it is none after all.
    `examples`: sentences with the span in brackets, run as tests.
    """

    name: str
    on: str
    pattern: str
    mean: Callable[[Found], M | None]
    examples: tuple[str, ...] = ()


class Candidate(NamedTuple):
    start: int
    length: int  # negative, so that the longest sorts first
    order: int
    groups: Groups


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

    @cached_property
    def _patterns(self) -> list[re.Pattern[str]]:
        return [self.lexicon.pattern(rule.pattern) for rule in self.rules]

    @cached_property
    def _by_letter(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for order, rule in enumerate(self.rules):
            for letter in {letter for name in rule.on.split() for letter in self.lexicon.letters(name)}:
                found.setdefault(letter, []).append(order)
        return found

    @cached_property
    def _stretch(self) -> re.Pattern[str]:
        """Letters that any pattern knows, around one that a rule is tried on."""
        names = {name for rule in self.rules for name in _CLASS.findall(rule.pattern)}
        known = {letter for name in names for letter in self.lexicon.letters(name)} | {*" .,:-/"}
        lead, rest = (
            re.escape("".join(sorted(letters))) for letters in (known - self._by_letter.keys(), known)
        )
        return re.compile(f"[{lead}]{{0,16}}[{''.join(self._by_letter)}][{rest}]*")

    def find(self, text: Text) -> Iterable[Match]:
        """The meanings in a text, leftmost first and longest of those that begin at the same place."""
        for stretch in self._stretch.finditer(text.letters):
            at, end = stretch.start(), 0
            for candidate in self._candidates(stretch[0]):
                if candidate.start < end:
                    continue
                rule = self.rules[candidate.order]
                found = Found(text, self.lexicon, at, candidate.groups)
                meaning = rule.mean(found)
                if meaning is not None:
                    end = candidate.start - candidate.length
                    yield Match(found.start, found.end, rule.name, meaning)

    def _candidates(self, letters: str) -> list[Candidate]:
        if letters in self._seen:
            return self._seen[letters]
        candidates = sorted(self._match(letters), key=lambda c: c[:3])
        if len(letters) <= _LONGEST and len(self._seen) < _REMEMBERED:
            self._seen[letters] = candidates
        return candidates

    def _match(self, letters: str) -> Iterable[Candidate]:
        orders = {order for letter in set(letters) for order in self._by_letter.get(letter, ())}
        for order in orders:
            for match in self._patterns[order].finditer(letters):
                groups = {
                    name: match.span(name) for name, part in match.groupdict().items() if part is not None
                }
                span = groups["span"] = groups.get("m", match.span())
                if span[0] < span[1]:
                    yield Candidate(span[0], span[0] - span[1], order, groups)
