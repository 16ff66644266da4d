"""The German words and phrases of dates."""

from timeline.wording.forms import Form, Shape
from timeline.wording.units import Part

MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
SHORT_MONTHS = (
    *("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni"),
    *("Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
)
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
SEASONS = {3: "Frühjahr", 6: "Sommer", 9: "Herbst", 12: "Winter"}  # by the month that it begins in
SEASON_GENITIVES = {3: "Frühjahrs", 6: "Sommers", 9: "Herbstes", 12: "Winters"}
PARTS = {Part.START: "Anfang", Part.MID: "Mitte", Part.END: "Ende"}
ABOUT = "etwa "  # before a clock time
DAY_PARTS = {
    "MO": "morgens",
    "BN": "vormittags",
    "MI": "mittags",
    "AF": "nachmittags",
    "EV": "abends",
    "NI": "nachts",
    "DT": "tagsüber",
}
DAY_PART_NOUNS = {
    "MO": "Morgen",
    "BN": "Vormittag",
    "MI": "Mittag",
    "AF": "Nachmittag",
    "EV": "Abend",
    "NI": "Nacht",
    "DT": "Tag",
}

PHRASES = {
    Form.ONE: "{a.label}",
    Form.WITHIN: "zwischen {a.after} und {b.after}",
    Form.EITHER: "{a.label} oder {b.label}",
    Form.WHOLE: "{a.label} bis {b.label}",
    Form.ROUGH: "frühestens {a.label} bis spätestens {b.label}",
    Form.AROUND: "um {a.around}",
    Form.PROBABLY: "zwischen {a.after} und {b.after}, wahrscheinlich um {c.around}",
    Form.SINCE: "seit {a.after}",
    Form.FROM: "ab {a.after}",
    Form.BEGUN: "ab {a.after}",
    Form.AFTER: "nach {a.after}",
    Form.UNTIL: "bis {a.until}",
    Form.BEFORE: "vor {a.after}",
    Form.BEGAN: "Beginn zwischen {a.after} und {b.after}, Ende unbekannt",
    Form.BEGINS: "Beginn zwischen {a.after} und {b.after}, Ende offen",
    Form.ENDS: "bis irgendwann zwischen {a.after} und {b.after}",
    Form.LONG_SINCE: "seit längerer Zeit",
    Form.LASTING: "spätestens seit {a.after} und mindestens bis {b.until}",
    Form.NOTHING: "ohne festes Datum",
}
SHAPES = {
    Shape.DAY: "an diesem Tag",
    Shape.WHOLE: "ganzer Zeitraum",
    Shape.WITHIN: "irgendwann darin",
    Shape.CORE: "wahrscheinlich in der Mitte",
    Shape.OPEN: "ein Ende offen",
}
WORDS = {
    "no start": "Beginn offen",
    "no end": "Ende offen",
    "end unknown": "Ende unbekannt",
    "no ends": "Zeit offen",
    "undated": "ohne Datum",
    "no month": "ohne Monat",
    "week": "Woche",
    "weekend": "Wochenende",
    "night": "Nacht zum {weekday}",
    "night only": "nachts",
    "set": "wiederkehrend",
    "duration": "Dauer: {count}",
    "past": "in der Vergangenheit",
    "present": "gegenwärtig",
    "future": "in der Zukunft",
}

# One (nominative, accusative, dative), several (nominative and accusative, dative).
COUNTS = {
    "second": ("eine Sekunde", "eine Sekunde", "einer Sekunde", "Sekunden", "Sekunden"),
    "minute": ("eine Minute", "eine Minute", "einer Minute", "Minuten", "Minuten"),
    "hour": ("eine Stunde", "eine Stunde", "einer Stunde", "Stunden", "Stunden"),
    "day-part": ("eine Tageszeit", "eine Tageszeit", "einer Tageszeit", "Tageszeiten", "Tageszeiten"),
    "day": ("ein Tag", "einen Tag", "einem Tag", "Tage", "Tagen"),
    "weekend": ("ein Wochenende", "ein Wochenende", "einem Wochenende", "Wochenenden", "Wochenenden"),
    "week": ("eine Woche", "eine Woche", "einer Woche", "Wochen", "Wochen"),
    "month": ("ein Monat", "einen Monat", "einem Monat", "Monate", "Monaten"),
    "season": ("eine Jahreszeit", "eine Jahreszeit", "einer Jahreszeit", "Jahreszeiten", "Jahreszeiten"),
    "quarter": ("ein Quartal", "ein Quartal", "einem Quartal", "Quartale", "Quartalen"),
    "half": ("ein Halbjahr", "ein Halbjahr", "einem Halbjahr", "Halbjahre", "Halbjahren"),
    "year": ("ein Jahr", "ein Jahr", "einem Jahr", "Jahre", "Jahren"),
    "decade": ("ein Jahrzehnt", "ein Jahrzehnt", "einem Jahrzehnt", "Jahrzehnte", "Jahrzehnten"),
    "century": ("ein Jahrhundert", "ein Jahrhundert", "einem Jahrhundert", "Jahrhunderte", "Jahrhunderten"),
}
NUMBERS = (
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
)
