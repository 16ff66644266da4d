"""How long the next try has to wait."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from timeline.store import tries as kept
from timeline.store.tries import PACES, Key, Tries

ACCOUNT: list[Key] = [("account", "m.falk")]


@pytest.fixture
def tries(url: str) -> Tries:
    return Tries(url)


def waits(tries: Tries, keys: list[Key], failures: int) -> list[float]:
    """The waits between as many failures, each tried as soon as it may be."""
    now, found = 0.0, []
    for _ in range(failures):
        wait = tries.begin(keys, now)
        if wait:
            now += wait
            assert tries.begin(keys, now) == 0
        found.append(wait)
    return found


def test_waits_double_up_to_the_longest(tries: Tries) -> None:
    assert waits(tries, ACCOUNT, 14) == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_a_try_that_has_to_wait_makes_the_wait_no_longer(tries: Tries) -> None:
    waits(tries, ACCOUNT, 8)
    assert [tries.begin(ACCOUNT, 7.0), tries.begin(ACCOUNT, 8.0)] == [8.0, 7.0]


def test_who_got_in_is_not_slowed_down_any_more(tries: Tries) -> None:
    waits(tries, ACCOUNT, 5)
    tries.succeeded(ACCOUNT)
    assert tries.begin(ACCOUNT, 0.0) == 0


def test_an_account_of_ones_own_does_not_wash_an_address_clean(tries: Tries) -> None:
    address = ("address", "192.0.2.1")
    for n in range(PACES["address"].free + 1):
        wait = tries.begin([("account", f"{n}"), address], 0.0)
        if tries.begin([("account", "own"), address], 0.0) == 0:
            tries.succeeded([("account", "own"), address])
    assert wait > 0


def test_few_are_remembered_and_none_for_ever(tries: Tries, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 10)
    waits(tries, ACCOUNT, 5)
    assert tries.begin(ACCOUNT, 2 * 24 * 3600.0) == 0
    last, visitors = 3 * 24 * 3600.0, [("address", str(n)) for n in range(20)]
    for n, visitor in enumerate(visitors):
        for _ in range(PACES["address"].free):
            assert tries.begin([visitor], last + n / 100) == 0
    waiting = [tries.begin([visitor], last + 0.5) > 0 for visitor in visitors[::-1]]
    assert waiting == [True] * 10 + [False] * 10


def test_they_count_for_every_process_and_at_once(url: str) -> None:
    with ThreadPoolExecutor(4) as threads:
        each = [threads.submit(Tries(url).begin, ACCOUNT, 5.0) for _ in range(PACES["account"].free + 3)]
    assert sorted(one.result() for one in each) == [0] * PACES["account"].free + [1, 1, 1]
