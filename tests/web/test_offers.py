"""What the bar of filters offers."""

from collections.abc import Iterator

import pytest
from flask import Flask

from timeline.store.facets import Count
from timeline.web.asked import Asked
from timeline.web.choices import BY_PARAMETER
from timeline.web.offers import FIRST, Offer, offer

SOURCE = BY_PARAMETER["quelle"]
COUNTS = [Count(name, 100 - n) for n, name in enumerate("abcdefghijkl")]


@pytest.fixture(autouse=True)
def in_german(app: Flask) -> Iterator[None]:
    with app.test_request_context():
        yield


def offered(*chosen: str, unfold: bool = True) -> Offer:
    return offer(SOURCE, COUNTS, Asked().choosing(SOURCE, *chosen), unfold=unfold)


def values(found: Offer) -> tuple[str, str]:
    return "".join(one.value for one in found.seen), "".join(one.value for one in found.unfolded)


def test_the_most_frequent_are_seen() -> None:
    assert values(offered()) == ("abcdefghijkl"[:FIRST], "abcdefghijkl"[FIRST:])


def test_the_others_are_counted_until_somebody_unfolds_them() -> None:
    folded = offered(unfold=False)
    assert (folded.seen, folded.more, folded.unfolded) == (offered().seen, len(COUNTS) - FIRST, ())


def test_nothing_moves_when_it_is_chosen() -> None:
    assert values(offered("e", "b")) == values(offered())


def test_what_is_chosen_is_seen() -> None:
    seen, more = values(offered("k", "z"))
    assert (seen, more) == ("abcdekz", "fghijl")
