"""The headings of a chronicle: years, months, days, and the cards under them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from timeline.web.cards import Card
from timeline.wording import Heading

LEVELS = ("year", "part", "day")
DAY = len(LEVELS)  # how deep the events of a day lie
TOP = 2  # the level of a year's heading in a page


@dataclass(frozen=True, slots=True)
class Group:
    """Consecutive cards under one heading, or groups of them. `id` is empty where an earlier group has it.

    `kind`: "year", "part" (of a year: a month, a season) or "day".
    """

    kind: str
    id: str
    name: str
    inside: tuple["Group", ...] = ()
    cards: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """What is added inside of the last (or first) group of a list that is shown, `depth` groups down.

    `level`: of the headings in it; `within_day`: whether a day's heading stands above it.
    """

    depth: int
    level: int
    groups: tuple[Group, ...]
    cards: tuple[Card, ...] = ()
    within_day: bool = False


def grouped(cards: Iterable[Card]) -> list[Group]:
    """The cards under the headings of their years, parts of the year and days, in the order that they come in."""
    return list(_groups(_dates_once(cards), 0, set()))


def continued(cards: Sequence[Card], beside: Card, *, forward: bool) -> list[Piece]:
    """What to add to a list that ends (or begins) with the card `beside`, the innermost first.

    Groups that went on over the end of the page go on in the list.
    """
    found = list(_dates_once([beside, *cards]))[1:] if forward else list(_dates_once(cards))
    groups, rest = tuple(_groups(found, 0, None)), tuple[Card, ...]()
    pieces: list[Piece] = []
    path = _path(beside)
    shared = _shared(path, _path(found[0] if forward else found[-1]))
    for depth in range(shared):
        near, far = (groups[0], groups[1:]) if forward else (groups[-1], groups[:-1])
        pieces.append(Piece(depth, _level(path, depth), far))
        groups, rest = near.inside, near.cards
    pieces.append(
        Piece(shared, _level(path, shared), groups, rest, None not in path[:shared] and shared == DAY)
    )
    return [piece for piece in reversed(pieces) if piece.groups or piece.cards]


def _path(card: Card) -> list[Heading | None]:
    """The headings that a card stands under, with the first one that is not there."""
    path = list(card.headings)
    return path[: path.index(None) + 1] if None in path else path


def _shared(one: Sequence[Heading | None], other: Sequence[Heading | None]) -> int:
    return next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))


def _level(path: Sequence[Heading | None], depth: int) -> int:
    return TOP + sum(heading is not None for heading in path[:depth])


def _groups(cards: Iterable[Card], level: int, seen: set[str] | None) -> Iterator[Group]:
    """Groups by the headings of `level`; under the days, and where a card has no finer heading, are the cards."""
    for heading, run in groupby(cards, key=lambda card: card.headings[level]):
        found = tuple(run)
        finer = level < 2 and heading is not None
        yield Group(
            kind=LEVELS[level],
            id=_once(heading, seen),
            name=heading.label if heading else "",
            inside=tuple(_groups(found, level + 1, seen)) if finer else (),
            cards=() if finer else found,
        )


def _once(heading: Heading | None, seen: set[str] | None) -> str:
    """The heading's id the first time; none in what is added to a page, which may have it."""
    if heading is None or seen is None or heading.id in seen:
        return ""
    seen.add(heading.id)
    return heading.id


def _dates_once(cards: Iterable[Card]) -> Iterator[Card]:
    """The same cards; those that repeat the date of the one before say so."""
    before: Card | None = None
    for card in cards:
        yield replace(card, repeats_date=before is not None and card.when == before.when)
        before = card
