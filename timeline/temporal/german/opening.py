"""Opening hours, told in words that look like the perfect: "Das Rathaus hat am 24. und 31. Dezember geschlossen"."""

from timeline.temporal.german.clause import DATE_ARTICLES, Clause
from timeline.temporal.german.holidays import NAMES
from timeline.temporal.german.lexicon import MONTHS, WEEKDAYS
from timeline.temporal.german.wordclasses import ADVERB, ARTICLE, COORDINATOR, HAVE, PREPOSITION

HOUR, UNTIL, AGAIN = "uhr", "bis", "wieder"
OPENED, OPENING_HOURS = frozenset(("geöffnet", "geschlossen", "offen")), frozenset((UNTIL, "ab", "von"))
LIGHT = PREPOSITION | ADVERB | COORDINATOR
OFF = frozenset("urlaub betriebsurlaub betriebsferien ferien pause ruhetag".split())  # "hat Urlaub und …"
SUBJECT = 2  # words of "das Amt"


def is_open(clause: Clause, auxiliary: int) -> bool:
    """Whether it tells opening hours: "An Heiligabend haben die Läden bis 14 Uhr geöffnet"."""
    state = opened(clause)
    if not auxiliary & HAVE or not state:
        return False
    hours = HOUR in clause.words and not OPENING_HOURS.isdisjoint(clause.words)
    return hours or nothing_opened(clause, state)


def opened(clause: Clause) -> int:
    """The index of "geöffnet" where it ends the clause, or the one that goes on: "…, die Eisbahn bis 6. Januar"; else 0."""
    last = len(clause.words) - 1
    if clause.words[last] in OPENED:
        return last
    return next((n for n, word in enumerate(clause.words) if word in OPENED), 0) if clause.at == last else 0


def nothing_opened(clause: Clause, state: int) -> bool:
    """Whether nothing is there that was opened or closed: "Das Rathaus hat am 24. Dezember geschlossen".

    What "hat am Samstag wieder geöffnet" has been opened; but "am Freitag und Samstag hat das Haus geöffnet". `state`:
    the index of "geöffnet".
    """
    if AGAIN in clause.words and OPENING_HOURS.isdisjoint(clause.words):
        return False
    verb = next(n for n, kind in enumerate(clause.kinds) if kind & HAVE)
    between = range(verb + 1, state)
    if 0 < verb < clause.at:
        return all(is_time(clause, n) for n in between)
    several = any(clause.kinds[n] & COORDINATOR or clause.words[n] == UNTIL for n in range(verb))
    subject = len(between) == SUBJECT and clause.kinds[verb + 1] & ARTICLE
    return bool(several and subject) and all(is_time(clause, n) for n in range(verb))


def is_time(clause: Clause, n: int) -> bool:
    """Whether a word belongs to times alone: the expression itself, "24", "Dezember", "bis", "dem"."""
    word = clause.words[n]
    named = not word or word.isdigit() or word in MONTHS or word in WEEKDAYS or word in NAMES or word in OFF
    return named or word in DATE_ARTICLES or bool(clause.kinds[n] & LIGHT)
