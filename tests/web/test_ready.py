"""Answers that are kept: made once, let go of when there are too many."""

from timeline.web.ready import Kept, Ready, ready


def made(body: bytes) -> Ready:
    return ready(body, "text/html", {})


def test_what_is_kept_is_not_made_again() -> None:
    store = Kept()
    first = store.get_or_make("a", lambda: made(b"x"))
    assert store.get_or_make("a", lambda: made(b"y")) is first


def test_the_longest_unused_goes_first() -> None:
    store = Kept(most=3 * made(b"x" * 1000).size)
    for name in "abca":
        store.get_or_make(name, lambda: made(b"x" * 1000))
    store.get_or_make("d", lambda: made(b"x" * 1000))
    assert store.get_or_make("a", lambda: made(b"new")).plain == b"x" * 1000
    assert store.get_or_make("b", lambda: made(b"new")).plain == b"new"


def test_what_is_too_large_is_not_kept() -> None:
    store = Kept(most=100)
    assert store.get_or_make("a", lambda: made(b"x" * 1000)).plain == b"x" * 1000
    assert store.get_or_make("a", lambda: made(b"new")).plain == b"new"
