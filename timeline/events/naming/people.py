"""Whether a noun is somebody."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.events.naming.bearing import bases, is_somebody
from timeline.events.naming.shapes import is_plain
from timeline.events.vocabulary.humans import CHILDREN, LIKE_ADJECTIVES, MEN, NOBODY, SEVERAL, WOMEN


@lru_cache(maxsize=4096)
def is_person(noun: str) -> bool:
    """Whether a noun in any case or number is somebody: "Seniorin", "Häftlingen", "30-Jährige"."""
    lower = noun.lower()
    if lower.removesuffix("n").endswith(NOBODY):
        return False
    ones = (*bases(noun), lower.removesuffix("e"))  # "Landwirte"
    one = any(base.endswith((*MEN, *WOMEN, *CHILDREN)) for base in ones)
    aged = lower.removesuffix("n").removesuffix("r").endswith(LIKE_ADJECTIVES)
    return is_somebody(noun) or one or aged or are_people(lower)


def are_people(lower: str) -> bool:
    """Whether a lowered noun is many people, in any case: "männern"."""
    return lower.endswith(SEVERAL) or lower.removesuffix("n").endswith(SEVERAL)


def unknown_name(spoken: Sequence[str]) -> str:
    """The name that a noun for somebody leads up to, if no table needs to know it: "Der Däne Arvid Sverkow"."""
    at = next((n for n, word in enumerate(spoken[:-1]) if word[:1].isupper() and is_person(word)), None)
    name = [] if at is None else spoken[at + 1 :]
    named = all(
        word[:1].isupper() and word[-1:].islower() and not is_plain(word) and not is_person(word)
        for word in name
    )
    leads = at is not None and all(word[0].islower() for word in spoken[1:at])
    return " ".join(name) if named and leads else ""
