"""A text as tokens, each token the letter of its word class, so that a whole text is one string of letters.

A word may belong to several classes; every distinct set of classes has a letter of its own, and the name of a class
in a pattern stands for all letters whose set holds it.

Measured on 0.9 MB of news: words, letters and offsets take two and a half times as long as a bare pass over the words,
most of it waiting for memory, and every later question (rules, clauses, what stands between two expressions) is one
about letters. What makes it so: texts say the same again and again, so that whatever stands between two spaces is taken
apart once and looked up from then on.
"""

import re
from collections.abc import Callable, Mapping
from itertools import accumulate
from sys import intern
from typing import Any

from timeline.temporal.quotations import BREAK, Quotations

TOKEN = re.compile(r"[^\W\d_]+|[0-9]+|\s+|.", re.DOTALL)  # one token a code point at the least
SPACE, OTHER = " ", "_"
MARKS = ".,:;-/()[]!?…+\"‚›'%&"  # punctuation that is its own letter
_CLASS = re.compile(r"\b[A-Z][A-Z0-9_]+\b")
# What matters of a pattern: groups, alternatives, names of classes; what is escaped or in brackets is none of these.
_PIECE = re.compile(r"\\.|\[[^]]*\]|\((?:\?P<\w+>|\?<?[:=!])?|[|)]|[A-Z][A-Z0-9_]+")
_OPTIONAL = ("?", "*", "{0", "{,")
_LETTERS = [chr(n) for n in (*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC0, 0x800)) if chr(n).isalnum()]
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("–—‐‑−", "-"),
        **dict.fromkeys("„“”»«‟", '"'),
        **dict.fromkeys("’‘", "'"),
        **dict.fromkeys("\xa0\u2009\u202f\u2007", " "),
    }
)
# Runs of spaces and line breaks by the two letters that they begin with: what begins with two given letters is found
# many times as fast as what begins with any of them, and half of all letters are spaces.
_PAIRS = (SPACE + SPACE, SPACE + BREAK, BREAK + SPACE)
_RUNS = tuple(re.compile(f"{pair}[{SPACE}{BREAK}]*") for pair in _PAIRS)
_PIECES = 40_000  # pieces that are kept, some 10 MB; then it begins anew
_LONGEST = 40  # code points of a piece that is worth keeping

Needed = set[frozenset[str]]
Guess = Callable[[str], tuple[str, Any] | None]


def class_names(pattern: str) -> set[str]:
    """The names of word classes in a pattern."""
    return set(_CLASS.findall(pattern))


def needed_classes(pattern: str) -> Needed:
    """Of which word classes each match of a pattern has a word: one of each set, most of which name a single class."""
    groups: list[list[Needed]] = [[set()]]  # the branches of each open group
    for found in _PIECE.finditer(pattern):
        piece = found[0]
        if piece.startswith("("):
            groups.append(
                [set(), set()] if "!" in piece else [set()]
            )  # what must not stand there is not needed
            continue
        if piece == "|":
            groups[-1].append(set())
        word = {frozenset((piece,))} if piece.isupper() else set()
        needed = _of_branches(groups.pop()) if piece == ")" else word
        if not pattern.startswith(_OPTIONAL, found.end()):
            groups[-1][-1] |= needed
    return _of_branches(groups[0])


def _of_branches(branches: list[Needed]) -> Needed:
    """What is needed whichever branch matches: all of the only one, or one word of each."""
    if len(branches) == 1:
        return branches[0]
    return (
        {frozenset[str]().union(*(min(branch, key=sorted) for branch in branches))}
        if all(branches)
        else set()
    )


class Lexicon(dict[str, str]):
    """The letter of every word. `tables`: word class -> word -> value; `guess` names class and value of other words."""

    def __init__(self, tables: Mapping[str, Mapping[str, Any]], guess: Guess) -> None:
        self.tables = tables
        self.guess = guess
        self.pieces = Pieces(self)
        classes: dict[str, list[str]] = {}
        for name, table in tables.items():
            for word in table:
                classes.setdefault(word, []).append(name)
        self._letters: dict[tuple[str, ...], str] = {}
        self._by_class: dict[str, str] = {}
        super().__init__({word: self._letter(tuple(sorted(names))) for word, names in classes.items()})
        for name in self.tables:
            self._letter((name,))
        self.update({mark: mark for mark in MARKS + SPACE})

    def _letter(self, names: tuple[str, ...]) -> str:
        return self._letters.setdefault(names, _LETTERS[len(self._letters)])

    def __missing__(self, word: str) -> str:
        if word.isspace():
            return BREAK if word.count("\n") > 1 else SPACE
        found = self.guess(word)
        return self._letters[(found[0],)] if found else OTHER

    def value(self, word: str, names: tuple[str, ...]) -> Any:
        """The value of a word in the first of the classes `names` that has it, else None."""
        for name in names:
            if word in self.tables[name]:
                return self.tables[name][word]
        found = self.guess(word)
        return found[1] if found and found[0] in names else None

    def letters(self, name: str) -> str:
        """All letters of a word class."""
        if name not in self.tables:
            raise KeyError(f"no word class {name}")
        if name not in self._by_class:
            self._by_class[name] = "".join(at for names, at in self._letters.items() if name in names)
        return self._by_class[name]

    def pattern(self, text: str) -> re.Pattern[str]:
        """The pattern over letters that `text`, written with names of word classes, stands for."""
        return re.compile(_CLASS.sub(lambda name: f"[{self.letters(name[0])}]", text))


class Pieces(dict[str, tuple[str, tuple[str, ...]]]):
    """What stands between two spaces -> its letters and its words, both with the space behind it.

    The words are in small letters; in them there is one dash, one quotation mark, one apostrophe and one space.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __missing__(self, piece: str) -> tuple[str, tuple[str, ...]]:
        lower = lowered(piece)
        if lower == piece:
            lower = piece  # one string instead of two: what is read next is near in memory
        if lower.isalpha():
            words: tuple[str, ...] = (lower, SPACE)
            letters = self._lexicon[lower] + SPACE
        else:
            words = (*TOKEN.findall(lower.translate(_ALIKE)), SPACE)
            letters = "".join(map(self._lexicon.__getitem__, words))
        found = intern(letters), words  # most pieces have the same few letters
        if len(piece) <= _LONGEST:
            if len(self) >= _PIECES:
                self.clear()
            self[piece] = found
        return found


class Text:
    """A text as tokens: `words[i]` begins at code point `starts[i]` of `raw` and has the letter `letters[i]`.

    `backwards`: the letters, the last one first. `quotations`: where quotations open and close.
    """

    __slots__ = ("backwards", "letters", "quotations", "raw", "starts", "words")

    def __init__(self, raw: str, words: list[str], letters: str) -> None:
        self.raw, self.words, self.letters = raw, words, letters
        self.starts = list(accumulate(map(len, words), initial=0))
        self.backwards = letters[::-1]
        self.quotations = Quotations(letters)


def lowered(text: str) -> str:
    """The text in small letters, of the same length."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters, such as İ, have a longer small form
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lower


def read(raw: str, lexicon: Lexicon) -> Text:
    """The tokens of a text."""
    spelled: list[str] = []
    words: list[str] = []
    for its_letters, its_words in map(lexicon.pieces.__getitem__, raw.split(" ")):
        spelled.append(its_letters)
        words += its_words
    spelled[-1] = spelled[-1].removesuffix(SPACE)  # there is no space behind the last piece
    words.pop()
    letters = "".join(spelled)
    if any(pair in letters for pair in _PAIRS):
        words, letters = _joined(words, letters, lexicon)
    return Text(raw, words, letters)


def _joined(words: list[str], letters: str, lexicon: Lexicon) -> tuple[list[str], str]:
    """Words and letters with each run of spaces and line breaks as one token."""
    joined: list[str] = []
    spelled: list[str] = []
    end = 0
    for start, stop in sorted(run.span() for runs in _RUNS for run in runs.finditer(letters)):
        if start < end:
            continue  # the rest of a run
        space = "".join(words[start:stop])
        joined += words[end:start]
        joined.append(space)
        spelled += (letters[end:start], lexicon[space])
        end = stop
    return joined + words[end:], "".join(spelled) + letters[end:]
