"""Opening hours, told in words that look like the perfect: "Das Rathaus hat am 24. und 31. Dezember geschlossen"."""

from timeline.temporal.german.clause import DATE_ARTICLES, Clause
from timeline.temporal.german.lexicon import MONTHS, WEEKDAYS
from timeline.temporal.german.wordclasses import ADVERB, ARTICLE, COORDINATOR, HAVE, PREPOSITION

HOUR, UNTIL, AGAIN = "uhr", "bis", "wieder"
OPENED, OPENING_HOURS = frozenset(("geöffnet", "geschlossen", "offen")), frozenset((UNTIL, "ab", "von"))
LIGHT = PREPOSITION | ADVERB | COORDINATOR
OFF = frozenset("urlaub betriebsurlaub betriebsferien ferien pause ruhetag".split())  # "hat Urlaub und …"
SUBJECT = 2  # words of "das Amt"


def is_open(clause: Clause, auxiliary: int) -> bool:
    """Whether it tells opening hours: "An Heiligabend haben die Läden bis 14 Uhr geöffnet"."""
    if not auxiliary & HAVE or clause.words[-1] not in OPENED:
        return False
    hours = HOUR in clause.words and not OPENING_HOURS.isdisjoint(clause.words)
    return hours or nothing_opened(clause)


def nothing_opened(clause: Clause) -> bool:
    """Whether nothing is there that was opened or closed: "Das Rathaus hat am 24. Dezember geschlossen".

    What "hat am Samstag wieder geöffnet" has been opened; but "am Freitag und Samstag hat das Haus geöffnet".
    """
    if AGAIN in clause.words and OPENING_HOURS.isdisjoint(clause.words):
        return False
    verb = next(n for n, kind in enumerate(clause.kinds) if kind & HAVE)
    behind = range(verb + 1, len(clause.words) - 1)
    if 0 < verb < clause.at:
        return all(is_time(clause, n) for n in behind)
    several = any(clause.kinds[n] & COORDINATOR or clause.words[n] == UNTIL for n in range(verb))
    subject = len(behind) == SUBJECT and clause.kinds[verb + 1] & ARTICLE
    return bool(several and subject) and all(is_time(clause, n) for n in range(verb))


def is_time(clause: Clause, n: int) -> bool:
    """Whether a word belongs to times alone: the expression itself, "24", "Dezember", "bis", "dem"."""
    word = clause.words[n]
    named = not word or word.isdigit() or word in MONTHS or word in WEEKDAYS or word in OFF
    return named or word in DATE_ARTICLES or bool(clause.kinds[n] & LIGHT)
