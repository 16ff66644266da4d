"""Events as a calendar (RFC 5545): all-day entries on the days that are certain."""

from collections.abc import Iterator
from datetime import date, timedelta
from importlib.metadata import version
from typing import Final

import icalendar
from sqlmodel import Session

from timeline.export.characters import one_line, writable
from timeline.export.days import Days, certain_days, possible_days
from timeline.export.selection import Selection
from timeline.export.told import Told, told
from timeline.wording import Lang, date_words

PRODUCT: Final = f"-//timeline//timeline {version('timeline-news')}//DE"
NEXT_TO_LAST: Final = date.max.toordinal() - 1  # the day after the last one must have a name, too
WORDS: Final[dict[Lang, dict[str, str]]] = {
    "de": {
        "certain": "Nur Ereignisse, deren Tage feststehen. Jahre vor unserer Zeitrechnung kennt das Format nicht.",
        "uncertain": "Auch Ereignisse, deren Tag nicht feststeht (ungewiss): über alle Tage, die möglich sind. Was ein "
        "offenes Ende hat oder vor unserer Zeitrechnung liegt, fehlt.",
        "mark": "ungewiss: {title}",
    },
    "en": {
        "certain": "Only events whose days are certain. The format knows no years BC.",
        "uncertain": "Also events whose day is not certain: over all days that are possible. What has an open end, or "
        "lies before Christ, is left out.",
        "mark": "uncertain: {title}",
    },
}


def document(session: Session, selection: Selection) -> Iterator[str]:
    """The calendar, entry by entry; what is left out and why stands in its description."""
    head, end, _ = _calendar(selection).to_ical().decode().partition("END:VCALENDAR")
    yield head
    for one in told(session, selection):
        entry = _entry(one, selection)
        if entry:
            yield entry.to_ical().decode()
    yield f"{end}\r\n"


def _calendar(selection: Selection) -> icalendar.Calendar:
    words = WORDS[selection.lang]
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", one_line(selection.title))
    calendar.add("x-wr-caldesc", words["uncertain" if selection.uncertain else "certain"])
    return calendar


def _entry(one: Told, selection: Selection) -> icalendar.Event | None:
    event, certain = one.event, certain_days(one.event)
    days = certain or (possible_days(event.dating) if selection.uncertain else None)
    if days is None or days[0] < 1 or days[1] > NEXT_TO_LAST:
        return None
    title = one_line(event.title)
    entry = icalendar.Event()
    entry.add("uid", one.uid)
    entry.add("dtstamp", one.updated)
    entry.add("last-modified", one.updated)
    _place(entry, days)
    entry.add("summary", title if certain else WORDS[selection.lang]["mark"].format(title=title))
    entry.add("description", _description(one, selection.lang))
    entry.add("categories", [event.kind.value, event.certainty.value, event.status.value])
    entry.add("status", "CONFIRMED" if certain else "TENTATIVE")
    entry.add("transp", "TRANSPARENT")  # nobody is busy because of the news
    if url := selection.event_url(event.key):
        entry.add("url", url)
    return entry


def _place(entry: icalendar.Event, days: Days) -> None:
    entry.add("dtstart", date.fromordinal(days[0]))
    entry.add("dtend", date.fromordinal(days[1]) + timedelta(days=1))  # the format's end is the day after


def _description(one: Told, lang: Lang) -> str:
    lines = [date_words(one.event.dating, lang), one.reason(lang), one.vouched(lang), one.quote(lang)]
    return "\n".join(writable(line) for line in lines)
