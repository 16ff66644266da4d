"""What an address asks for, and the short address of what is asked."""

from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote_plus

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from timeline.store.events import Filter
from timeline.temporal.calendar import day_number
from timeline.web.asked import Asked, read
from timeline.web.listing import tidy

TODAY = day_number(2025, 4, 29)


def asked(query: str) -> Asked:
    return read(MultiDict(parse_qsl(query, keep_blank_values=True)), TODAY)


@pytest.fixture(autouse=True)
def in_german(app: Flask) -> Iterator[None]:
    with app.test_request_context("/"):
        yield


SHORT = {
    "": "/",
    "q=Rathaus": "/?q=Rathaus",
    "gewissheit=erschlossen&q=a&quelle=mna&quelle=LPD&im=sicher&bis=2024&von=März 2024": (
        "/?q=a&von=März 2024&bis=2024&im=sicher&quelle=mna&quelle=LPD&gewissheit=erschlossen"
    ),
    "quelle=mna&quelle=mna": "/?quelle=mna",
    "gewissheit=blub&im=blub&x=y": "/",
    "q=  zwei   Wörter ": "/?q=zwei Wörter",
    "q=a\0b\nc": "/?q=a b c",
}


@pytest.mark.parametrize(("query", "address"), SHORT.items())
def test_short_address(query: str, address: str) -> None:
    assert unquote_plus(asked(query).url("/")) == address


@pytest.mark.parametrize(
    "query", ["im=blub", "gewissheit=blub", "von=blub", "bis=31.2.2024", "q=" + "a" * 10_000]
)
def test_what_was_mended_is_told(query: str) -> None:
    assert len(asked(query).notes) == 1


def test_the_chips_are_the_filters_each_with_the_address_without_it() -> None:
    chips = dict(asked("q=Rathaus&von=2024&im=sicher&gewissheit=ungefaehr&quelle=mna&ab=x").without())
    assert list(chips) == ["„Rathaus“", "ab 1.\u00a0Januar 2024", "sicher im Zeitraum", "mna", "ungefähr"]
    assert chips["mna"].url("/") == "/?q=Rathaus&von=2024&im=sicher&gewissheit=ungefaehr"


def test_a_dossier_cannot_be_left_by_asking() -> None:
    base = Filter(words="Bad", start=100, sources=("mna",), certainties=("sure",))
    found = asked("q=See&von=2024&quelle=LPD&gewissheit=erschlossen").filter(base)
    assert found.base == base
    assert (found.words, found.start, found.sources) == ("See", day_number(2024, 1, 1), ("LPD",))


@pytest.mark.parametrize(
    ("query", "short"),
    [
        ("q=&von=2024&bis=&im=", [("von", "2024")]),
        ("im=moeglich&lang=en", []),
        ("q=a&quelle=b&lang=en", None),
        ("", None),
    ],
)
def test_what_a_form_sends_is_tidied(query: str, short: list[tuple[str, str]] | None) -> None:
    assert tidy(MultiDict(parse_qsl(query, keep_blank_values=True))) == short


def test_a_place_in_the_list_is_kept_whole_or_not_at_all() -> None:
    assert asked("ab=" + "a" * 2000).cursor == "a" * 2000
    for nonsense in ("a" * 4001, "a b", "a\nb", "ä"):
        mended = asked(f"ab={nonsense}")
        assert (mended.cursor, len(mended.notes)) == ("", 1)
