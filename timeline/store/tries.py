"""How often somebody may try to log in: after failures, the next try has to wait, each time twice as long.

Counted for all processes that serve, but never waiting for somebody who writes: under a lock of its own on PostgreSQL,
in a file of its own beside an SQLite database. It may be lost: that slows nobody down who is in a hurry to guess.
"""

from hashlib import blake2b
from typing import Final, NamedTuple

from sqlalchemy import (
    Column,
    Connection,
    Float,
    Integer,
    MetaData,
    String,
    Table,
    delete,
    insert,
    make_url,
    select,
    update,
)
from sqlalchemy.schema import CreateTable

from timeline.store.database import connect, locking

LOCK: Final = 0x71_6D_65_6D
SUFFIX: Final = "-logins"  # of the file beside an SQLite database
MOST: Final = 10_000  # keys that are remembered
FORGOTTEN_AFTER: Final = 24 * 3600.0  # seconds

_TRIES: Final = Table(
    "login_try",
    MetaData(),
    Column("whose", String, primary_key=True),  # a hash: no list of addresses comes of it
    Column("failures", Integer, nullable=False),
    Column("at", Float, nullable=False, index=True),  # of the last failure, in seconds since 1970
)


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


class _Failed(NamedTuple):
    failures: int
    at: float


class Tries:
    """The tries that failed, by device, account and address; of many threads and processes."""

    def __init__(self, url: str) -> None:
        """Count beside the database at `url`."""
        self._engine: Final = locking(connect(_beside(url)), LOCK)
        with self._engine.begin() as connection:
            connection.execute(CreateTable(_TRIES, if_not_exists=True))

    def begin(self, keys: list[Key], now: float) -> float:
        """Count a try as failed until it is known to be right, or say how many seconds it has to wait."""
        with self._engine.begin() as connection:
            found = {key: _failed(connection, key) for key in keys}
            wait = max(one.at + PACES[key[0]].wait(one.failures) - now for key, one in found.items())
            if wait <= 0:
                for key, one in found.items():
                    _put(
                        connection,
                        key,
                        _Failed(one.failures + 1 if now - one.at < FORGOTTEN_AFTER else 1, now),
                    )
                _forget_old(connection, now)
        return max(0.0, wait)

    def succeeded(self, keys: list[Key]) -> None:
        """Forget the failures of the account and the device; those of the address less the one that was none."""
        with self._engine.begin() as connection:
            for key in keys:
                failures, at = _failed(connection, key)
                _put(connection, key, _Failed(max(0, failures - 1) if key[0] == "address" else 0, at))


def _beside(url: str) -> str:
    """Where to count: in the database itself, or in a file beside it."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and address.database:
        address = address.set(database=address.database + SUFFIX)
    return address.render_as_string(hide_password=False)


def _failed(connection: Connection, key: Key) -> _Failed:
    row = connection.execute(
        select(_TRIES.c.failures, _TRIES.c.at).where(_TRIES.c.whose == _whose(key))
    ).first()
    return _Failed(*row) if row else _Failed(0, 0.0)


def _put(connection: Connection, key: Key, failed: _Failed) -> None:
    own = update(_TRIES).where(_TRIES.c.whose == _whose(key)).values(**failed._asdict())
    if not connection.execute(own).rowcount:
        connection.execute(insert(_TRIES).values(whose=_whose(key), **failed._asdict()))


def _forget_old(connection: Connection, now: float) -> None:
    at = _TRIES.c.at
    connection.execute(delete(_TRIES).where(at <= now - FORGOTTEN_AFTER))
    beyond = connection.scalar(select(at).order_by(at.desc()).offset(MOST).limit(1))
    if beyond is not None:
        connection.execute(delete(_TRIES).where(at <= beyond))


def _whose(key: Key) -> str:
    return blake2b("\0".join(key).encode(), digest_size=16).hexdigest()
