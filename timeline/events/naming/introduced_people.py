"""Which nouns of an article lead up to somebody's name: "die Regisseurin Mia Lorenz", "Jan Weber, Chef des Werks,"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from timeline.events.naming.bearing import NEAR, Introduction, is_bare, is_somebody
from timeline.events.naming.gazetteers import whose_name
from timeline.events.naming.model import Name
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.bearers import NOBODY_ELSE

_BEFORE = re.compile(r"\b([A-ZÄÖÜ][\w-]*\w) $")
# Beside a comma, with what belongs to the noun between: "die Chefin der Grünen, Ida Wolters".
_APART = re.compile(
    r"\b[Dd](?:er|ie|en|em) (?:[\w-]+e[nr]? )*(?P<noun>[A-ZÄÖÜ][\w-]*\w)(?: [^.,;:!?„“]{1,80})?, $"
)
_BEHIND = re.compile(r"(?: \([^()]*\))?, (?:de[rnm] |die )?(?:[a-zäöü][\w-]+e[nr]? )*([A-ZÄÖÜ][\w-]*\w)")
_KIN = re.compile(rf"\b(?:{'|'.join(sorted(NOBODY_ELSE))}) $", re.IGNORECASE)
_CLOSING = (",", ".", " –")


def introduced_people(text: str, people: Sequence[Name], spoken: Mapping[str, str]) -> Iterator[Introduction]:
    """Those of persons: "der Stürmer Luca Brandes", "die Chefin der Grünen, Ida Wolters,"; also names alone."""
    for name in people:
        before, said = text[max(0, name.start - NEAR) : name.start], spoken[name.label]
        close = _office_before(before)
        noun = close[1] if close else _beside(before, text[name.end : name.end + NEAR])
        gender = _gender(said, noun)
        bare = close is not None and is_bare(before, close.start(1))
        known, kin = bool(noun and gender), _KIN.search(before) is not None
        gender = gender or _gender(said, "")
        yield Introduction(noun if known else "", said, name.start, "person", gender, bare, kin=kin)


def in_headline(title: str, spoken: Mapping[str, str]) -> Iterator[Introduction]:
    """Those of a headline, where the family name may stand alone: "Minister Petersen kündigt Fonds an"."""
    for said in set(spoken.values()):
        at = title.find(said)
        at = at if at >= 0 else title.find(said.split(" ")[-1])
        led = _office_before(title[:at]) if at > 0 else None
        if led and (gender := _gender(said, led[1])):
            yield Introduction(
                led[1], said, at - len(title) - 1, "person", gender, bare=is_bare(title, led.start(1))
            )


def _office_before(before: str) -> re.Match[str] | None:
    """The noun for somebody with which the text before a name ends."""
    close = _BEFORE.search(before)
    return close if close and is_somebody(close[1]) else None


def _beside(before: str, behind: str) -> str:
    """What somebody is by the noun beside a comma: "der Chef des Werks, Jan Weber,", "Jan Weber, Chef des Werks,"."""
    apart = _APART.search(before) if behind.startswith(_CLOSING) else None
    apart_noun = apart["noun"] if apart else ""
    follows = _BEHIND.match(behind)
    noun = apart_noun if is_somebody(apart_noun) else follows[1] if follows else ""
    return noun if is_somebody(noun) else ""


def spoken_names(text: str, people: Sequence[Name]) -> Mapping[str, str]:
    """Label -> the name as the article writes it, whole and without the ending of a genitive."""
    said = {name.label: name.label for name in people}
    for name in people:
        here = text[name.start : name.end]
        office = _office_before(text[max(0, name.start - NEAR) : name.start]) is not None
        if " " in here and here != name.label and (office or here != f"{name.label}s"):
            said[name.label] = here
    return said


def _gender(label: str, noun: str) -> str:
    """ "m" or "f" for somebody, by the given name and the noun; empty where they do not agree, or nothing tells."""
    marks = {whose_name(word) for word in label.split(" ")[:-1]} - {""}
    if noun.lower().endswith("in"):
        marks.add("f")
    elif office(noun) and not noun.lower().endswith(("e", "en", "frau")):
        marks.add("m")
    return marks.pop() if len(marks) == 1 else ""
