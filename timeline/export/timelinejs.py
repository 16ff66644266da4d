"""Events as the JSON of TimelineJS (https://timeline.knightlab.com/docs/json-format.html).

A date has only the parts that are known, and says in words (`display_date`) what the parts cannot.
"""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from sqlmodel import Session

from timeline.export.json import lines
from timeline.export.selection import Selection
from timeline.export.told import Told, told
from timeline.temporal.calendar import MINUTES_A_DAY, civil, month_days
from timeline.temporal.model import Bounds, Grain
from timeline.wording import date_words

Date = dict[str, int]


def document(session: Session, selection: Selection) -> Iterator[str]:
    """The document, one slide a line; what has no day at all cannot be placed and is left out."""
    title = {"text": {"headline": escape(selection.title)}}
    yield f'{{"title": {json.dumps(title, ensure_ascii=False)}, "events": ['
    slides = (_slide(one, selection) for one in told(session, selection))
    yield from lines(slide for slide in slides if slide)
    yield "]}\n"


def _slide(one: Told, selection: Selection) -> dict[str, Any] | None:
    event = one.event
    dates = placed(event.dating.bounds, event.dating.grain)
    if not dates:
        return None
    return {
        "unique_id": f"e-{one.uid}",
        **dates,
        "display_date": escape(date_words(event.dating, selection.lang)),
        "text": {"headline": escape(event.title), "text": _text(one, selection)},
        "autolink": False,
    }


def _text(one: Told, selection: Selection) -> str:
    """What stands under the headline; TimelineJS takes it as HTML."""
    quoted = one.event.statements[0]
    source = escape(quoted.source or one.articles[quoted.article].title)
    if url := selection.event_url(one.event.key):
        source = f'<a href="{escape(url)}">{source}</a>'
    why = escape(f"{one.reason(selection.lang)} {one.vouched(selection.lang)}")
    return f"<p>{escape(quoted.text)}</p><p>{source}. {why}</p>"


def placed(bounds: Bounds, grain: Grain) -> dict[str, Date]:
    """`start_date` and, where it is another one, `end_date`; nothing where no end is known.

    An event with one open end stands where the other one is.
    """
    start, latest_start, earliest_end, end = bounds
    if start is not None and end is not None:
        if start == end and grain is Grain.MINUTE:
            return {"start_date": _minute(start)}
        first, last = _edges(start, end)
    elif start is not None:
        first = last = _edges(start, start if latest_start is None else latest_start)[0]
    elif end is not None:
        first = last = _edges(end if earliest_end is None else earliest_end, end)[1]
    else:
        return {}
    return {"start_date": first} if first == last else {"start_date": first, "end_date": last}


def _edges(start: int, end: int) -> tuple[Date, Date]:
    """The first and the last year, month or day of a time: the coarsest that begins and ends with it."""
    year, month, day = civil(start // MINUTES_A_DAY)
    last_year, last_month, last_day = civil(end // MINUTES_A_DAY)
    first, last = {"year": _year(year)}, {"year": _year(last_year)}
    whole_months = day == 1 and last_day == month_days(last_year, last_month)
    if not (whole_months and month == 1 and last_month == 12):
        first["month"], last["month"] = month, last_month
        if not whole_months:
            first["day"], last["day"] = day, last_day
    return first, last


def _minute(minute: int) -> Date:
    hour, rest = divmod(minute % MINUTES_A_DAY, 60)
    return _edges(minute, minute)[0] | {"hour": hour, "minute": rest}


def _year(year: int) -> int:
    """TimelineJS counts as people do: -44 is 44 BC, and there is no year 0."""
    return year if year > 0 else year - 1
