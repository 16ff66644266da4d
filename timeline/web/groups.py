"""The headings of a chronicle: years, months, days, and the cards under them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from timeline.web.cards import Card
from timeline.wording import Heading


@dataclass(frozen=True, slots=True)
class Group:
    """Consecutive cards under one heading, or groups of them. `id` is empty where an earlier group has it."""

    id: str
    name: str
    inside: tuple["Group", ...] = ()
    cards: tuple[Card, ...] = ()


def grouped(cards: Iterable[Card]) -> list[Group]:
    """The cards under the headings of their years, parts of the year and days, in the order that they come in."""
    return list(_groups(_dates_once(cards), 0, set()))


def _groups(cards: Iterable[Card], level: int, seen: set[str]) -> Iterator[Group]:
    """Groups by the headings of `level`; under the days, and where a card has no finer heading, are the cards."""
    for heading, run in groupby(cards, key=lambda card: card.headings[level]):
        found = tuple(run)
        finer = level < 2 and heading is not None
        yield Group(
            id=_once(heading, seen),
            name=heading.label if heading else "",
            inside=tuple(_groups(found, level + 1, seen)) if finer else (),
            cards=() if finer else found,
        )


def _once(heading: Heading | None, seen: set[str]) -> str:
    if heading is None or heading.id in seen:
        return ""
    seen.add(heading.id)
    return heading.id


def _dates_once(cards: Iterable[Card]) -> Iterator[Card]:
    """The same cards; those that repeat the date of the one before say so."""
    before: Card | None = None
    for card in cards:
        yield replace(card, repeats_date=before is not None and card.when == before.when)
        before = card
