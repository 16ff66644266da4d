"""What the environment can set. docs/settings.md says the same; a test holds them together."""

import os
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class UnusableError(Exception):
    """What the program stands on cannot be used as it is set; the message is one line for people."""


@dataclass(frozen=True, slots=True)
class Setting:
    """An environment variable and what it is without being set."""

    name: str
    default: str = ""

    def read(self) -> str:
        return os.environ.get(self.name) or self.default


DATABASE_URL = Setting("TIMELINE_DATABASE_URL", "sqlite:///timeline.sqlite3")
TIMEZONE = Setting("TIMELINE_TIMEZONE", "Europe/Berlin")


def timezone() -> ZoneInfo:
    """The zone in which publication dates without an offset are meant."""
    name = TIMEZONE.read()
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UnusableError(f"{TIMEZONE.name} is no time zone: {name!r}; one is {TIMEZONE.default}") from None
