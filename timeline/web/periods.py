"""Dates as people type them into a field: "28.4.2025", "März 2024", "Herbst 2024", "2024"."""

from dataclasses import dataclass
from typing import Final

import dateparser
from flask_babel import gettext as _

from timeline import wording
from timeline.temporal import read_text
from timeline.temporal.calendar import month_span, year_span
from timeline.temporal.model import Dating

MINUTES_A_DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Edge:
    """One end of a period: what was typed, the civil minute that it means, and the day in words.

    `minute` is None where nothing was typed or nothing was understood.
    """

    typed: str = ""
    minute: int | None = None
    spoken: str = ""
