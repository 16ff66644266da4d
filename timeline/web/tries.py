"""How often somebody may try to log in: after failures, the next try has to wait, each time twice as long.

Kept in memory: a restart forgets it, which slows nobody down who is in a hurry to guess.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from threading import Lock
from typing import Final, NamedTuple

MOST: Final = 10_000  # keys that are remembered
FORGOTTEN_AFTER: Final = 24 * 3600.0  # seconds


class Pace(NamedTuple):
    """How many failures are free, and the longest wait after more, in seconds."""

    free: int
    longest: float

    def wait(self, failures: int) -> float:
        return 0.0 if failures < self.free else min(2.0 ** min(failures - self.free, 30), self.longest)


# An account that is tried from everywhere stays open to its owner: on a device that logged in before, which is counted
# by itself, and on a new one after a minute at the most.
PACES: Final = {"device": Pace(5, 900), "account": Pace(5, 60), "address": Pace(15, 900)}

Key = tuple[str, str]  # one of PACES, and whose


@dataclass(slots=True)
class Tries:
    """The tries that failed, by device, account and address; of many threads."""

    _failed: OrderedDict[Key, tuple[int, float]] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)

    def begin(self, keys: list[Key], now: float) -> float:
        """Count a try as failed until it is known to be right, or say how many seconds it has to wait."""
        with self._lock:
            wait = max(self._wait(key, now) for key in keys)
            if wait <= 0:
                for key in keys:
                    self._count(key, now)
            return max(0.0, wait)

    def succeeded(self, keys: list[Key]) -> None:
        """Forget the failures of the account and the device; those of the address less the one that was none."""
        with self._lock:
            for key in keys:
                failures, at = self._failed.pop(key, (0, 0.0))
                if key[0] == "address" and failures > 1:
                    self._failed[key] = failures - 1, at

    def forget(self) -> None:
        """Forget everything."""
        with self._lock:
            self._failed.clear()

    def _wait(self, key: Key, now: float) -> float:
        failures, at = self._failed.get(key, (0, now))
        return at + PACES[key[0]].wait(failures) - now

    def _count(self, key: Key, now: float) -> None:
        failures, at = self._failed.pop(key, (0, now))
        self._failed[key] = (failures if now - at < FORGOTTEN_AFTER else 0) + 1, now
        if len(self._failed) > MOST:
            self._failed.popitem(last=False)


def network(address: str) -> str:
    """What one visitor has: an IPv4 address, or the 64 bits of an IPv6 network."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(ip_network(f"{parsed}/64", strict=False)) if parsed.version == 6 else str(parsed)
