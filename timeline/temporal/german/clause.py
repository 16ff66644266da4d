"""Cuts the clause of an expression out of its sentence, by punctuation alone; steps over short quotations."""

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from timeline.temporal.german.lexicon import MONTHS, WEEKDAY_NAMES
from timeline.temporal.german.verbs import FINITE, LAST, PARTICIPLE
from timeline.temporal.german.wordclasses import (
    ABBREVIATIONS,
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    KINDS,
    MARK,
    MARKS,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    word_classes,
)
from timeline.temporal.quotations import BREAK
from timeline.temporal.text import Text

REACH = 60  # tokens that are looked at to each side, so that no input makes this slow
ASIDE = 40  # tokens of a quotation or parenthesis that is stepped over
BRACKETS, QUOTES = "()[]", '"‚›'
HYPHEN = "-"
_GROUP = 3  # digits between the stops of a number
SO = "so"  # "…, so der Sprecher, …"
_BOUNDS = re.compile(f"[{re.escape(MARKS)}{BREAK}]")
DATE_ARTICLES = ("dem", "den", "der")  # "Freitag, dem 3. Mai"


class Clause(NamedTuple):
    """The words of a clause with the bits of each (0: unknown); the expression itself is the empty word at `at`.

    `left`, `right`: indices of the tokens that bound it. `final`: its finite verb stands last. `bits`: those of all its
    words together, by which most questions are answered without going through them.
    """

    words: list[str]
    kinds: list[int]
    at: int
    left: int
    right: int
    final: bool
    bits: int

    def opens(self) -> bool:
        """Whether the expression stands first in its clause, so that in a main clause the verb follows it."""
        light = PREPOSITION | ARTICLE | ADVERB | COORDINATOR
        return all(kind & light for kind in self.kinds[: self.at])

    def conjunct(self) -> tuple[int, int]:
        """The stretch of words between the coordinating words around the expression."""
        begin, end = 0, len(self.words)
        if not self.bits & COORDINATOR:
            return begin, end
        for i, kind in enumerate(self.kinds):
            if kind & COORDINATOR:
                if i > self.at:
                    return begin, i
                begin = i + 1
        return begin, end


class Piece(NamedTuple):
    """Words and bits of a neighbouring piece of the sentence; `aside`: a subordinate or relative clause.

    `bound`: the token that bounds it on its far side; `bits`: as of a clause.
    """

    words: list[str]
    kinds: list[int]
    aside: bool
    bound: int
    bits: int


class Tokens:
    """The words of a text, to be cut into clauses.

    Marks are found by the text's letters (text.py), one for each token, backwards by the same letters backwards. The
    pieces of sentences are kept: what one expression asks about a neighbouring piece the next one asks, too.
    """

    def __init__(self, text: Text) -> None:
        self.words, self._text = text.words, text
        self._pieces: dict[tuple[int, int], Piece | None] = {}

    def mark(self, at: int, end: int, step: int) -> int:
        """The first token from `at` to `end` (exclusive) that may bound a clause; `end` where none does."""
        if step > 0:
            found = _BOUNDS.search(self._text.letters, at, end)
            return found.start() if found else end
        last = len(self.words) - 1
        found = _BOUNDS.search(self._text.backwards, last - at, last - end)
        return last - found.start() if found else end

    def is_initial(self, i: int) -> bool:
        """Whether the full stop at `i`, behind one letter, shortens a name: "Jürgen K. wurde"; not "mit Ida F. Er"."""
        if not self.words[i - 1].isalpha() or i + 2 >= len(self.words):
            return False
        return self._text.raw[self._text.starts[i + 2]].islower() or not word_classes().get(self.words[i + 2])

    def is_name(self, word: str, start: int, end: int) -> bool:
        """Whether a word from `start` to `end` has a capital inside its sentence: "Kranich und [Campe]"."""
        if word not in self.words[start:end]:
            return False
        at = self.words.index(word, start, end)
        letters = self._text.raw[self._text.starts[at] : self._text.starts[at] + 2]
        return at > 1 and self.words[at - 2].isalnum() and letters[:1].isupper() and letters[1:].islower()

    def behind(self, stop: int) -> Piece:
        """The piece of a sentence that begins behind the full stop at `stop`."""
        words, kinds, bound = scan(self, stop + 1, 1)
        return Piece(words, kinds, False, bound, reduce(or_, kinds, 0))

    def neighbours(self, bound: int, step: int) -> Iterator[Piece]:
        """Up to five pieces of the same sentence beyond the boundary at `bound`, in one direction."""
        for _ in range(5):  # ", 16 Uhr, bis Montag, 7 Uhr, brach …"
            if (bound, step) not in self._pieces:
                self._pieces[bound, step] = read_piece(self, bound, step)
            piece = self._pieces[bound, step]
            if piece is None:
                return
            yield piece
            bound = piece.bound


def read_clause(tokens: Tokens, first: int, last: int) -> Clause:
    """The clause around the expression at tokens `first` to `last`, from boundary to boundary."""
    words, kinds, left = scan(tokens, first - 1, -1)
    words.reverse()
    kinds.reverse()
    at = len(words)
    after, after_kinds, right = scan(tokens, last, 1)
    words.append("")
    kinds.append(0)
    words += after
    kinds += after_kinds
    final = verb_last(kinds, left >= 0 and tokens.words[left] == ",")
    return Clause(words, kinds, at, left, right, final, reduce(or_, kinds))


def verb_last(kinds: list[int], behind_comma: bool) -> bool:
    """Whether a clause of such words is a subordinate or relative one: its finite verb stands last."""
    first = kinds[0]
    if behind_comma and first & PREPOSITION and len(kinds) > 1:
        first = kinds[1]
    if first & SUBORDINATOR:
        return True
    return bool(first & RELATIVE and (behind_comma or not first & ARTICLE))


def scan(tokens: Tokens, start: int, step: int) -> tuple[list[str], list[int], int]:
    """The words from `start` in one direction to the clause's boundary, their bits, and the boundary's index."""
    words: list[str] = []
    kinds: list[int] = []
    end = min(start + REACH, len(tokens.words)) if step > 0 else max(start - REACH, -1)
    at = start
    while (end - at) * step > 0:
        mark = tokens.mark(at, end, step)
        gather(tokens.words[at:mark] if step > 0 else tokens.words[mark + 1 : at + 1][::-1], words, kinds)
        if mark == end:
            break
        at = beyond(tokens, mark, step)
        if at < 0:
            return words, kinds, ~at
        if tokens.words[mark] == HYPHEN:
            at = beyond_compound(tokens.words, at, words, kinds, step)
    return words, kinds, end


def gather(tokens: Sequence[str], words: list[str], kinds: list[int]) -> None:
    """Adds those of the tokens that are words, and their bits."""
    found = [*filter(str.isalnum, tokens)]
    words += found
    kinds += map(KINDS.__getitem__, found)


def beyond(tokens: Tokens, i: int, step: int) -> int:
    """The index behind the mark at `i` if the clause goes on there; `~i` (negative) if it is a boundary."""
    words = tokens.words
    mark = words[i]
    before = words[i - 1] if i else " "
    after = words[i + 1] if i + 1 < len(words) else " "
    if mark == ",":
        inside = (before.isdigit() and after.isdigit()) or in_date(words, i, before)
    elif mark == ".":
        inside = (
            not after.isspace()
            or before in ABBREVIATIONS
            or is_ordinal(words, i)
            or (len(before) == 1 and tokens.is_initial(i))
        )
    elif mark == ":":
        inside = before.isdigit() and after.isdigit()
    elif mark == HYPHEN:
        inside = not (before.isspace() and after.isspace())
    elif mark in "!?;…+" or mark.isspace():  # "+++" parts the entries of a ticker
        inside = False
    else:
        return beyond_aside(words, i, step)
    return i + step if inside else ~i


def is_ordinal(tokens: Sequence[str], i: int) -> bool:
    """Whether the full stop at `i` makes an ordinal: "am 3. Mai", not "mit Flug 3. Er"."""
    if not tokens[i - 1].isdigit() or (len(tokens[i - 1]) > 2 and not _is_led(tokens, i - 1)):
        return False
    if i > 2 and tokens[i - 2] == "/" and len(tokens[i - 3]) == 4:
        return False  # "der Haushalt 2025/26."
    if i > 2 and tokens[i - 2] == ":" and tokens[i - 3].isdigit():
        return False  # "Sie siegten 2:1. Trainer Weber …"
    following = word_classes().get(tokens[i + 2], 0) if i + 2 < len(tokens) else 0
    return following < 0 or not following & (ARTICLE | ADVERB)


def _is_led(tokens: Sequence[str], i: int) -> bool:
    """Whether an article leads up to the number that ends at `i`: "ihre 500. Maschine", "die 2.000. Folge"."""
    while i > 1 and len(tokens[i]) == _GROUP and tokens[i - 1] == "." and tokens[i - 2].isdigit():
        i -= 2
    return i > 1 and len(tokens[i]) <= _GROUP and bool(word_classes().get(tokens[i - 2], 0) & ARTICLE)


def beyond_compound(tokens: Sequence[str], i: int, words: list[str], kinds: list[int], step: int) -> int:
    """The index behind the second part, at `i`, of a compound with hyphen; neither part is a verb: "Tritt-Brett"."""
    if kinds:
        kinds[-1] = 0
    if 0 <= i < len(tokens) and tokens[i][0].isalnum():
        words.append(tokens[i])
        kinds.append(0)
        return i + step
    return i


def in_date(tokens: Sequence[str], i: int, before: str) -> bool:
    """Whether the comma at `i` is one of "Freitag, dem 3. Mai 2024, "."""
    if before.startswith(WEEKDAY_NAMES):
        day = i + 4 if tokens[i + 2 : i + 3] and tokens[i + 2] in DATE_ARTICLES else i + 2
        return day + 1 < len(tokens) and tokens[day].isdigit() and tokens[day + 1] == "."
    if before in MONTHS or (len(before) == 4 and before.isdigit()):
        commas = (j for j in range(i - 4, max(i - 13, 0), -1) if tokens[j] == ",")
        return any(tokens[j - 1].startswith(WEEKDAY_NAMES) for j in commas)
    return False


def beyond_aside(tokens: Sequence[str], i: int, step: int) -> int:
    """As `beyond`, for quotation marks and brackets: a short aside is stepped over, its edge from inside is a boundary."""
    mark = tokens[i]
    edges = BRACKETS if mark in BRACKETS else QUOTES
    if edges is BRACKETS:
        opens = mark in "(["
    else:
        behind_word = bool(i) and tokens[i - 1][0].isalnum()
        opens = i + 1 < len(tokens) and tokens[i + 1][0].isalnum() and not behind_word
    if opens != (step > 0):
        return ~i
    for j in range(i + step, min(max(i + step * ASIDE, -1), len(tokens)), step):
        if tokens[j] in ".!?" and tokens[j - 1].isalpha():
            break
        if tokens[j] in edges:
            return j + step
    return ~i


def read_piece(tokens: Tokens, bound: int, step: int) -> Piece | None:
    """The piece of the same sentence beyond the boundary at `bound`, in one direction; None where there is none."""
    marks = tokens.words
    if not 0 <= bound < len(marks) or marks[bound] in ".!?+" or word_classes().get(marks[bound]) != MARK:
        return None
    start, (words, kinds, bound) = bound, scan(tokens, bound + step, step)
    if not words:
        between = marks[min(start, bound) + 1 : max(start, bound)]
        quoted = marks[start] == "," and any(
            mark in QUOTES for mark in between
        )  # "der Wirt, „der Bär von Ulm“, …"
        return Piece([""], [0], True, bound, 0) if quoted else None
    if step < 0:
        words.reverse()
        kinds.reverse()
        start = bound
    behind_comma = 0 <= start < len(marks) and marks[start] == ","
    aside = words[0] == SO or subordinate(kinds, behind_comma)
    return Piece(words, kinds, aside, bound, reduce(or_, kinds))


def subordinate(kinds: list[int], behind_comma: bool) -> bool:
    """Whether a neighbouring piece is a subordinate or relative clause."""
    ends_finite = kinds[-1] & (AUXILIARY | FINITE | FINITE << LAST)
    if kinds[0] & PREPOSITION and kinds[-1] & PARTICIPLE and not ends_finite:
        return False  # "hat zwischen Montag, 8 Uhr, und Dienstag, 7 Uhr, aus der Kasse gestohlen"
    return verb_last(kinds, behind_comma) and bool(not kinds[0] & ARTICLE or ends_finite)
