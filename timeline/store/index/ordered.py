"""Numbers in the order of a value each, kept in blocks: near to free to extend, to cut and to page through."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from pyroaring import BitMap

Point = tuple[int, int]  # a block, and the place in it of the number that follows

BLOCK = 8192  # numbers; more than twice as many are split
STRIDE = 16  # blocks, of every so many of which the set of all numbers is kept
FEW = 6  # numbers of a block, each of which is quicker looked for alone


class Block:
    """Some numbers in order, with their values, and as a set."""

    __slots__ = ("_set", "numbers", "values")

    def __init__(self, values: "array[int]", numbers: "array[int]") -> None:
        self.values, self.numbers = values, numbers
        self._set: BitMap | None = None

    @property
    def set(self) -> BitMap:
        """The numbers as a set, made anew when it is asked for after a change."""
        return self.gather() if self._set is None else self._set

    def gather(self) -> BitMap:
        """Make the set."""
        self._set = BitMap(self.numbers)
        return self._set

    def changed(self) -> None:
        self._set = None

    def held(self, chosen: BitMap, places: range) -> Iterator[int]:
        """Those of the numbers at some places that are in a set, in the order of the places."""
        numbers, found = self.numbers, self.set & chosen
        if len(found) <= FEW:
            at = sorted(map(numbers.index, found), reverse=places.step < 0)
            return (numbers[place] for place in at if place in places)
        return (numbers[place] for place in places if numbers[place] in found)


class Ordered:
    """Numbers (32 bits) ordered by their values (64 bits)."""

    def __init__(self, pairs: Iterable[tuple[int, int]] = ()) -> None:
        """`pairs` of value and number, in order."""
        self._blocks: list[Block] = []
        block = Block(array("q"), array("I"))
        for value, number in pairs:
            if len(block.numbers) == BLOCK:
                self._blocks.append(block)
                block = Block(array("q"), array("I"))
            block.values.append(value)
            block.numbers.append(number)
        self._blocks.append(block)
        for block in self._blocks:
            block.gather()  # now, so that nobody waits for it later
        self._strides: dict[
            int, BitMap
        ] = {}  # what stands in each stride of blocks, as far as it was asked for
        self._firsts = array("q", (block.values[0] if block.values else 0 for block in self._blocks))

    def copy(self) -> "Ordered":
        """The same, to be changed apart."""
        other = Ordered()
        other._blocks = [Block(block.values[:], block.numbers[:]) for block in self._blocks]
        other._firsts = self._firsts[:]
        return other

    def add(self, value: int, number: int) -> None:
        """Put a number behind those with the same value."""
        at = max(bisect_right(self._firsts, value) - 1, 0)
        block = self._blocks[at]
        place = bisect_right(block.values, value)
        block.values.insert(place, value)
        block.numbers.insert(place, number)
        self._changed(at)
        self._firsts[at] = block.values[0]
        if len(block.numbers) > 2 * BLOCK:
            self._split(at)

    def discard(self, value: int, number: int) -> None:
        """Take a number out, which stands there with this value."""
        at, place = self.point(value, number)
        block = self._blocks[at]
        del block.values[place], block.numbers[place]
        self._changed(at)
        if block.values:
            self._firsts[at] = block.values[0]
        elif len(self._blocks) > 1:
            del self._blocks[at], self._firsts[at]
            self._strides.clear()

    def equals(self, value: int) -> list[int]:
        """The numbers with this value, in order."""
        return [self._blocks[at].numbers[place] for at, place in self._run(value)]

    def arrange(self, value: int, numbers: Iterable[int]) -> None:
        """Put the numbers with this value, which these are, into this order."""
        for (at, place), number in zip(list(self._run(value)), numbers, strict=True):
            self._blocks[at].numbers[place] = number
            self._changed(at)

    def below(self, value: int) -> BitMap:
        """The set of all numbers with a smaller value."""
        at = bisect_left(self._firsts, value)
        if not at:
            return BitMap()
        last = self._blocks[at - 1]
        place = bisect_left(last.values, value)
        return BitMap(last.numbers[:place]) | self._before(at - 1)

    def parts(self, edges: Sequence[int]) -> list[BitMap]:
        """The sets of the numbers with a value from each of the edges, which grow, to below the next one."""
        points = [self.start(edge) for edge in edges]
        heads = [BitMap(self._blocks[at].numbers[:place]) for at, place in points]
        return [
            BitMap.union(after, *(block.set for block in self._blocks[first:last])) - before
            for (before, after), ((first, _), (last, _)) in zip(
                pairwise(heads), pairwise(points), strict=True
            )
        ]

    def start(self, value: int) -> Point:
        """The point before the first number that has this value or a greater one."""
        at = max(bisect_left(self._firsts, value) - 1, 0)
        return at, bisect_left(self._blocks[at].values, value)

    def point(self, value: int, number: int) -> Point:
        """The point before a number, which stands there with this value."""
        for at, place in self._run(value):
            if self._blocks[at].numbers[place] == number:
                return at, place
        raise KeyError(number)

    def after(self, chosen: BitMap, point: Point) -> Iterator[int]:
        """Those of a set that stand behind a point, in order."""
        first, place = point
        for at in self._holding(chosen, range(first, len(self._blocks))):
            block = self._blocks[at]
            yield from block.held(chosen, range(place if at == first else 0, len(block.numbers)))

    def before(self, chosen: BitMap, point: Point) -> Iterator[int]:
        """Those of a set that stand before a point, backwards."""
        last, place = point
        for at in self._holding(chosen, range(last, -1, -1)):
            block = self._blocks[at]
            yield from block.held(chosen, range((place if at == last else len(block.numbers)) - 1, -1, -1))

    def all(self) -> Iterator[int]:
        """Every number in order."""
        for block in self._blocks:
            yield from block.numbers

    def _run(self, value: int) -> Iterator[tuple[int, int]]:
        """Blocks and places of all numbers with a value."""
        for at in range(max(bisect_left(self._firsts, value) - 1, 0), len(self._blocks)):
            values = self._blocks[at].values
            end = bisect_right(values, value)
            yield from ((at, place) for place in range(bisect_left(values, value), end))
            if end < len(values):
                return

    def _holding(self, chosen: BitMap, blocks: Iterable[int]) -> Iterator[int]:
        """Those of the blocks that may hold something of a set."""
        for stride, run in groupby(blocks, lambda at: at // STRIDE):
            if self._stride(stride).intersect(chosen):
                yield from run

    def _before(self, at: int) -> BitMap:
        """The set of all numbers in the blocks before this one."""
        strides = at // STRIDE
        return BitMap.union(
            BitMap(),
            *map(self._stride, range(strides)),
            *(block.set for block in self._blocks[strides * STRIDE : at]),
        )

    def _stride(self, number: int) -> BitMap:
        """The set of all numbers in the blocks of a stride."""
        if number not in self._strides:
            blocks = self._blocks[number * STRIDE : (number + 1) * STRIDE]
            self._strides[number] = BitMap.union(BitMap(), *(block.set for block in blocks))
        return self._strides[number]

    def _changed(self, at: int) -> None:
        self._blocks[at].changed()
        self._strides.pop(at // STRIDE, None)

    def _split(self, at: int) -> None:
        block = self._blocks[at]
        rest = Block(block.values[BLOCK:], block.numbers[BLOCK:])
        del block.values[BLOCK:], block.numbers[BLOCK:]
        self._blocks[at].changed()
        self._strides.clear()
        self._blocks.insert(at + 1, rest)
        self._firsts.insert(at + 1, rest.values[0])
