"""What sets two statements apart that are told alike: other things, other people and places, other numbers."""

from itertools import product

from timeline.events.gist import Gist
from timeline.temporal.calendar import MINUTES_A_DAY


def unlike(one: Gist, other: Gist) -> bool:
    """Whether they tell of other things, or of others elsewhere: "der Turm", "der Ofen in Altheim gesprengt"."""
    if bool(one.things) is not bool(other.things):
        mine, its = one.things | one.names or one.topic, other.things | other.names or other.topic
        return mine.isdisjoint(its)
    return (bool(one.things) and not _related(one, other)) or elsewhere(one, other)


def _related(one: Gist, other: Gist) -> bool:
    """Whether things of both can be the same: named by both, or the one the other's head: "Klappbrücke", "Brücke"."""
    if not (one.things.isdisjoint(other.around) and other.things.isdisjoint(one.around)):
        return True
    pairs = (sorted((a.lower(), b.lower()), key=len) for a, b in product(one.things, other.things))
    return any(long.endswith(short) or long.startswith(short) for short, long in pairs)


def elsewhere(one: Gist, other: Gist) -> bool:
    """Whether both name people or places, and none that the other or its article names too."""
    apart = one.names.isdisjoint(other.around) and other.names.isdisjoint(one.around)
    return apart and bool(one.names) and bool(other.names)


def numbers_differ(one: Gist, other: Gist) -> bool:
    """Whether both give numbers and none is the same."""
    return bool(one.numbers) and bool(other.numbers) and not one.numbers & other.numbers


def of_a_day(one: Gist, other: Gist) -> bool:
    """Whether both are told to the day, or night."""
    return max(one.last - one.first, other.last - other.first) < 2 * MINUTES_A_DAY
