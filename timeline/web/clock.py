"""The only place under web/ that asks what time it is."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from flask import current_app

from timeline import settings
from timeline.ingest.dates import civil_minutes


def zone() -> ZoneInfo:
    """The zone of the newsroom, in which dates without an offset are meant."""
    return settings.timezone()


def now() -> datetime:
    """This moment, aware; the app's setting NOW stands in for it in tests."""
    fixed = current_app.config.get("NOW")
    return fixed if isinstance(fixed, datetime) else datetime.now(UTC)


def reference() -> int:
    """This moment in civil minutes of the newsroom."""
    return civil_minutes(now(), zone())
