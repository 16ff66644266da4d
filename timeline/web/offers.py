"""The choices that the bar of filters offers, with what each would leave."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from babel.numbers import format_decimal
from flask_babel import gettext as _

from timeline.store.events import EXACT_TO, Count
from timeline.web import choices
from timeline.web.asked import Asked
from timeline.web.choices import Facet
from timeline.web.language import language
from timeline.wording import Lang

FIRST: Final = 5  # values that are seen at once
SPARED: Final = 2  # so few more are not worth a fold
MOST: Final = 25


class Choice(NamedTuple):
    """A value of a filter, in words, how many events it would leave ("über 10.000"), and whether it is chosen."""

    value: str
    words: str
    events: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A facet's choices that are `seen` at once, how many `more` there are, and these where somebody unfolded them."""

    parameter: str
    heading: str
    seen: tuple[Choice, ...]
    more: int
    unfolded: tuple[Choice, ...] = ()


def offer(facet: Facet, counts: Sequence[Count], asked: Asked, *, unfold: bool = False) -> Offer:
    """What can be chosen of a facet: the few values that it always has, else the most frequent and the chosen ones.

    Where a value stands does not change when it is chosen: nothing moves under somebody's finger.
    """
    chosen, known = asked.of(facet), {count.value: count.count for count in counts}
    if facet.values and any(known.values()):
        names = list(facet.values)
    else:
        frequent = [facet.named(count.value) for count in counts[:MOST]]
        names = list(dict.fromkeys((*frequent[:FIRST], *chosen, *frequent)))
    first = len({*names[:FIRST], *chosen})
    if len(names) <= first + SPARED or (facet.values and not facet.editors):
        first = len(names)
    shown = tuple(
        Choice(name, choices.words(facet, name), number(known.get(facet.stored(name), 0)), name in chosen)
        for name in (names if unfold else names[:first])
    )
    return Offer(facet.parameter, choices.heading(facet), shown[:first], len(names) - first, shown[first:])


def number(count: int) -> str:
    """So many, as precisely as anybody needs to know: "9.812", "über 10.000"."""
    if count > EXACT_TO:
        return _("über %(number)s", number=_written(EXACT_TO, language()))
    return _written(count, language())


@lru_cache(EXACT_TO)  # a page holds a hundred of them
def _written(count: int, lang: Lang) -> str:
    return format_decimal(count, locale=lang)
