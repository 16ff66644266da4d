"""The English words and phrases of dates."""

from timeline.wording.forms import Form, Shape
from timeline.wording.units import Part

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SHORT_MONTHS = (
    *("Jan", "Feb", "March", "April", "May", "June"),
    *("July", "Aug", "Sept", "Oct", "Nov", "Dec"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}  # by the month that it begins in
PARTS = {Part.START: "early ", Part.MID: "mid-", Part.END: "late "}
QUARTERS = ("first", "second", "third", "fourth")
ABOUT = "about "  # before a clock time
DAY_PARTS = {
    "MO": "in the morning",
    "BN": "in the morning",
    "MI": "around noon",
    "AF": "in the afternoon",
    "EV": "in the evening",
    "NI": "at night",
    "DT": "during the day",
}
DAY_PART_NOUNS = {
    "MO": "the morning",
    "BN": "the morning",
    "MI": "noon",
    "AF": "the afternoon",
    "EV": "the evening",
    "NI": "the night",
    "DT": "the daytime",
}

PHRASES = {
    Form.ONE: "{a.label}",
    Form.WITHIN: "between {a.after} and {b.after}",
    Form.EITHER: "{a.label} or {b.label}",
    Form.WHOLE: "{a.label} to {b.label}",
    Form.ROUGH: "{a.label} at the earliest to {b.label} at the latest",
    Form.AROUND: "around {a.after}",
    Form.PROBABLY: "between {a.after} and {b.after}, probably around {c.after}",
    Form.SINCE: "since {a.after}",
    Form.FROM: "from {a.after}",
    Form.BEGUN: "from {a.after}",
    Form.AFTER: "after {a.after}",
    Form.UNTIL: "until {a.after}",
    Form.BEFORE: "before {a.after}",
    Form.BEGAN: "start between {a.after} and {b.after}, end unknown",
    Form.BEGINS: "start between {a.after} and {b.after}, end open",
    Form.ENDS: "until some time between {a.after} and {b.after}",
    Form.LONG_SINCE: "for some time",
    Form.LASTING: "since {a.after} at the latest and until {b.after} at least",
    Form.NOTHING: "no fixed date",
}
SHAPES = {
    Shape.DAY: "on that day",
    Shape.WHOLE: "whole period",
    Shape.WITHIN: "some time within",
    Shape.CORE: "probably in the middle",
    Shape.OPEN: "one end open",
}
WORDS = {
    "no start": "start open",
    "no end": "end open",
    "end unknown": "end unknown",
    "no ends": "time open",
    "undated": "no date",
    "no month": "no month",
    "week": "week",
    "weekend": "weekend",
    "night": "night before {weekday}",
    "night only": "at night",
    "set": "recurring",
    "duration": "duration: {count}",
    "past": "in the past",
    "present": "at present",
    "future": "in the future",
}

COUNTS = {
    "second": ("second", "seconds"),
    "minute": ("minute", "minutes"),
    "hour": ("hour", "hours"),
    "day-part": ("part of a day", "parts of a day"),
    "day": ("day", "days"),
    "weekend": ("weekend", "weekends"),
    "week": ("week", "weeks"),
    "month": ("month", "months"),
    "season": ("season", "seasons"),
    "quarter": ("quarter", "quarters"),
    "half": ("half-year", "half-years"),
    "year": ("year", "years"),
    "decade": ("decade", "decades"),
    "century": ("century", "centuries"),
}
NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
