"""How long the next try has to wait."""

import pytest

from timeline.web.tries import MOST, PACES, Key, Tries, network

ACCOUNT: list[Key] = [("account", "m.falk")]


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


def test_waits_double_up_to_the_longest() -> None:
    assert waits(Tries(), ACCOUNT, 14) == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_a_try_that_has_to_wait_makes_the_wait_no_longer() -> None:
    tries = Tries()
    waits(tries, ACCOUNT, 8)
    assert [tries.begin(ACCOUNT, 7.0), tries.begin(ACCOUNT, 8.0)] == [8.0, 7.0]


def test_who_got_in_is_not_slowed_down_any_more() -> None:
    tries = Tries()
    waits(tries, ACCOUNT, 5)
    tries.succeeded(ACCOUNT)
    assert tries.begin(ACCOUNT, 0.0) == 0


def test_an_account_of_ones_own_does_not_wash_an_address_clean() -> None:
    tries, address = Tries(), ("address", "192.0.2.1")
    for n in range(PACES["address"].free + 1):
        wait = tries.begin([("account", f"{n}"), address], 0.0)
        if tries.begin([("account", "own"), address], 0.0) == 0:
            tries.succeeded([("account", "own"), address])
    assert wait > 0


def test_few_are_remembered_and_none_for_ever() -> None:
    tries = Tries()
    waits(tries, ACCOUNT, 5)
    assert tries.begin(ACCOUNT, 2 * 24 * 3600.0) == 0
    for n in range(MOST + 5):
        tries.begin([("address", str(n))], 0.0)
    assert len(tries._failed) == MOST


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("", ""),
        ("unix:", "unix:"),
    ],
)
def test_one_visitor(address: str, expected: str) -> None:
    assert network(address) == expected
