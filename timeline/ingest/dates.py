"""Publication dates: as they are written, and as the moment that "now" means in the article."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from timeline.ingest.refusals import Refused

EARLIEST = 1600
AHEAD = timedelta(days=7)

MONTHS = "Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
WRITTEN = re.compile(
    rf"""(?P<day> \d{{4}}-\d\d-\d\d | (?P<numbers>\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{2}}(?:\d\d)?)
        | \d{{1,2}}\.\s?(?:{MONTHS})\s\d{{4}} )
    (?: [T,;|\s–-]* (?:um\s)? (?P<hour>\d{{1,2}}) (?:[:.](?P<minute>\d\d))? (?::\d\d)? (?P<clock>\s?(?:Uhr|h)\b)?
        \s? (?P<zone>MESZ|MEZ|CEST|CET|UTC|GMT|Z\b|[+-]\d\d:?\d\d)? )?""",
    re.VERBOSE,
)
NUMBERS = re.compile(r"\d{1,2}\.\s?\d{1,2}\.|\d{4,}-\d")  # dateparser would swap day and month until they fit
BEFORE_CHRIST = re.compile(r"-\d{4,}-\d\d")
ZONES = {"MESZ": 120, "CEST": 120, "MEZ": 60, "CET": 60, "UTC": 0, "GMT": 0, "Z": 0}


def read_date(given: str) -> datetime:
    """The date as it was written, its offset kept; Refused if it names no single day."""
    given = given.strip()
    try:
        return datetime.fromisoformat(given)
    except ValueError:
        pass
    if BEFORE_CHRIST.match(given):
        raise Refused("too-early", day=given)
    match = WRITTEN.fullmatch(given)
    found = _as_written(match) if match else None if NUMBERS.match(given) else _by_dateparser(given)
    if found is None:
        raise Refused("no-such-date", given=given)
    return found


def written(text: str) -> datetime | None:
    """The date that `text` begins with in one of the usual German ways: "29.04.2025, 10:32 Uhr"."""
    match = WRITTEN.match(text)
    return _as_written(match) if match else None


def _as_written(match: re.Match[str]) -> datetime | None:
    try:
        if match["numbers"]:
            day, month, year = map(int, match["numbers"].split("."))
            century = 0 if year > 99 else 2000 if year < 70 else 1900
            found: datetime | None = datetime(century + year, month, day)  # noqa: DTZ001  # its offset follows
        else:
            found = _by_dateparser(match["day"])
        if found and (match["minute"] or match["clock"]):
            hour, minute = int(match["hour"]), int(match["minute"] or 0)
            return found.replace(hour=hour, minute=minute, tzinfo=_zone(match["zone"]))
    except ValueError:
        return None
    return found


def _zone(name: str | None) -> tzinfo | None:
    if not name:
        return None
    if name in ZONES:
        return timezone(timedelta(minutes=ZONES[name]))
    return datetime.strptime(name, "%z").tzinfo


def _by_dateparser(given: str) -> datetime | None:
    import dateparser  # slow to load, and seldom needed

    try:
        return dateparser.parse(
            given[:100],
            languages=["de", "en"],
            settings={
                "STRICT_PARSING": True,  # day, month and year, or nothing
                "DATE_ORDER": "DMY",
                "PARSERS": ["absolute-time"],  # "gestern" is no publication date
            },
        )
    except (ValueError, OverflowError):
        return None


def in_zone(published: datetime, zone: tzinfo) -> datetime:
    """The aware moment of a publication date: without an offset it is meant in `zone`."""
    if published.tzinfo is not None and published.utcoffset() is not None:
        return published
    offset = published.replace(tzinfo=zone).utcoffset() or timedelta()
    whole = timedelta(minutes=round(offset.total_seconds() / 60))  # before 1893 zones had odd seconds
    return published.replace(tzinfo=timezone(whole))


def civil_minutes(published: datetime, zone: tzinfo) -> int:
    """The local moment that "now" means in an article; Refused where the calendar ends before it.

    An explicit offset is the article's own zone. An offset of zero is a machine's clock, not a place: it is turned
    into `zone`, where the newsroom is.
    """
    local = in_zone(published, zone)
    if not local.utcoffset():
        try:
            local = local.astimezone(zone)
        except OverflowError:
            raise Refused("no-such-date", given=published.isoformat()) from None
    return local.toordinal() * 1440 + local.hour * 60 + local.minute


def check_date(published: datetime, now: datetime, zone: tzinfo) -> None:
    """Refused if nobody can have published then; `now` is aware."""
    if published.year < EARLIEST:
        raise Refused("too-early", day=published.date().isoformat())
    if published.year > now.year + 1 or in_zone(published, zone).astimezone(UTC) > now + AHEAD:
        raise Refused("too-late", day=published.date().isoformat())
