"""Which nouns of an article lead up to a name: "der Autobauer Opel", "die Regisseurin Mia Lorenz"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline.events.naming.gazetteers import entries, headings, last_names, whose_name
from timeline.events.naming.model import Name, NameKind
from timeline.events.naming.shapes import is_plain, office
from timeline.events.naming.words import DETERMINERS, HEADS, LEGAL_FORMS
from timeline.events.vocabulary.bearers import DEMONYMS, HEADINGS, KINDS, NOBODY_ELSE, PEOPLE, QUOTED
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.verbs import verb_forms

_ENDINGS = ("", "s", "es", "n", "en")
_PART = r"(?:[A-ZÄÖÜ0-9][\w.’-]*\w|\d)"
# A noun before a capital or a quotation; what may be its name; a verb behind shows that both open a sentence.
_NOUN = re.compile(r"\b[A-ZÄÖÜ][\w-]*\w(?= [„»«\"A-ZÄÖÜ0-9])")
_NAME = re.compile(
    r" [„»«\"](?P<quoted>[^„“”»«\"\n]{2,40})[“”«»\"]"
    rf"| (?P<bare>{_PART}(?: (?:& )?{_PART}){{0,2}})(?P<goes_on> [a-zäöü])?"
)
_BEFORE = re.compile(r"\b([A-ZÄÖÜ][\w-]*\w) $")
# Beside a comma, with what belongs to the noun between: "die Chefin der Grünen, Ida Wolters".
_APART = re.compile(
    r"\b[Dd](?:er|ie|en|em) (?:[\w-]+e[nr]? )*(?P<noun>[A-ZÄÖÜ][\w-]*\w)(?: [^.,;:!?„“]{1,80})?, $"
)
_BEHIND = re.compile(r"(?: \([^()]*\))?, (?:de[rnm] |die )?(?:[a-zäöü][\w-]+e[nr]? )*([A-ZÄÖÜ][\w-]*\w)")
_OF_NOUN = re.compile(r"\b[A-ZÄÖÜ][\w-]+ (?:der|des) (?:[a-zäöü][\w-]+en )*$|\bdes (?:[\w-]+e[nr] )*$")
_IS = re.compile(r"\b(?:ist|war|heißt|hieß) (?:die|der|das) (?:[a-zäöü][\w-]+e )*$")
_KIN = re.compile(rf"\b(?:{'|'.join(sorted(NOBODY_ELSE))}) $", re.IGNORECASE)
_FRONT = re.compile(
    r"\b(?:Der|Die|Das|Im|Am|Beim|(?:In|Auf|An|Bei|Vor|Aus|Mit) (?:de[rmn]|die|das))(?: [a-zäöü][\w-]+en?)*$"
)
_CLOSING = (",", ".", " –")
_NEAR = 90  # characters before a name


class Introduction(NamedTuple):
    """A noun that leads up to a name; empty where only the name says what it is.

    `start`: where the name stands, by code points, negative in the headline. `kind`: "person" or one of `KINDS`.
    `bare`: no article stands before the noun ("Bürgermeister Jan Weber"). `sure`: what follows is a name beyond doubt.
    `part`: it only begins a compound ("Opel-Chef"). `kin`: somebody is named as somebody else's ("sein Bruder Jan").
    """

    noun: str
    name: str
    start: int
    kind: str
    gender: str = ""
    bare: bool = False
    sure: bool = True
    part: bool = False
    kin: bool = False


@lru_cache(maxsize=4096)
def bases(word: str) -> frozenset[str]:
    """A noun, lowered, and what it may be without an ending: "kometen", "komete", "komet"."""
    lower = word.lower()
    return frozenset(lower.removesuffix(end) for end in _ENDINGS if lower.endswith(end))


@lru_cache(maxsize=4096)
def kind(noun: str) -> tuple[str, str]:
    """Kind and gender of what a noun says, by its head: "Energiekonzern" is a company; empty for other nouns."""
    ends = (base[n:] for base in sorted(bases(noun), key=len) for n in range(max(1, len(base) - 2)))
    found = next((KINDS[end] for end in ends if end in KINDS), "").split(".")
    return (found[0], found[1]) if len(found) == 2 else ("", "")


@lru_cache(maxsize=4096)
def is_somebody(noun: str) -> bool:
    """Whether a noun is an office or another word for somebody."""
    known = bool(office(noun)) or not bases(noun).isdisjoint(PEOPLE | DEMONYMS)
    return known and bases(noun).isdisjoint(NOBODY_ELSE)


@lru_cache(maxsize=4096)
def is_of_somewhere(noun: str) -> bool:
    """Whether a noun says where somebody is from: "der Däne", "die Kölnerin"; no "Siegerin" of Siegen."""
    if noun.lower() in DEMONYMS or not noun.endswith("erin"):
        return noun.lower() in DEMONYMS
    town = noun.removesuffix("erin")
    towns = {town, f"{town}en"} - {
        form.capitalize() for form in (f"{town.lower()}en",) if form in verb_forms()
    }
    return any(one.kind is NameKind.PLACE for base in towns for one in entries().get(base, ()))


def introductions(title: str, text: str, names: Sequence[Name]) -> list[Introduction]:
    """The introductions of an article, in order; those of its headline come first."""
    people = [name for name in names if name.kind is NameKind.PERSON and " " in name.label]
    spoken = _spoken(text, people)
    persons = [*_in_headline(title, spoken), *_persons(text, people, spoken)]
    found = [*_pairs(title, len(title) + 1), *_pairs(text, 0), *persons, *_known(text, names)]
    return sorted(found, key=lambda one: one.start)


def _pairs(text: str, back: int) -> Iterator[Introduction]:
    """Those whose noun is one for what bears names: "die Partei Mehr Wald", "der Frachter „Nordstern“"."""
    for noun in _NOUN.finditer(text):
        of, gender = kind(noun[0])
        match = _NAME.match(text, noun.end()) if of else None
        if match is None:
            continue
        bare = _bare(text, noun.start())
        spoken = [f"„{match['quoted']}“"] if match["quoted"] else _words(match["bare"])
        sure = bool(match["quoted"]) or _is_sure(text, noun.start(), match, spoken)
        if spoken and (match["quoted"] or of not in QUOTED):
            yield Introduction(noun[0], " ".join(spoken), match.end() - back, of, gender, bare, sure)


def _is_sure(text: str, start: int, match: re.Match[str], spoken: Sequence[str]) -> bool:
    """Whether words behind a noun are a name beyond doubt; "kostete die Partei Sitze" could be two phrases.

    They are one phrase where it opens a sentence, or belongs to another noun: "das Werk der Firma Krohn". `start`: of
    the noun.
    """
    name = " ".join(spoken)
    opens = bool(match["goes_on"]) and _opens(text, start)
    of_noun = _OF_NOUN.search(text[max(0, start - _NEAR) : start]) is not None
    if name != match["bare"]:
        return False  # "die Stadt Chiang Mai": a part of the name looks like another noun
    predicate = (
        _IS.search(text[max(0, start - _NEAR) : start]) and text[match.end() : match.end() + 1] in ".,;"
    )
    again = len(spoken) > 1 and text.count(name) > 1
    return bool(spoken) and (_is_name(spoken[0]) or opens or of_noun or again or bool(predicate))


def _words(spoken: str) -> list[str]:
    """The words of what may be a name, up to a common noun."""
    kept: list[str] = []
    for word in spoken.split(" "):
        if is_plain(word) and not (kept and word[0].isdigit()):
            break
        kept.append(word)
    return kept


def _bare(text: str, start: int) -> bool:
    """Whether no article stands before a noun and its adjectives."""
    before = text[max(0, start - _NEAR) : start].split("\n")[-1].split(" ")[:-1]
    while (
        before
        and before[-1].lower() not in DETERMINERS
        and before[-1].endswith(("e", "en", "er", "em", "es"))
    ):
        before.pop()
    return not before or before[-1].lower() not in DETERMINERS


def _opens(text: str, start: int) -> bool:
    """Whether a noun with its article opens a sentence: what stands before the verb there is one phrase."""
    before = text[max(0, start - _NEAR) : start].rstrip()
    article = _FRONT.search(before)
    before = before[: article.start()].rstrip() if article else before
    return not before or before.endswith((".", "!", "?", ":", "–", "-"))


def _is_name(word: str) -> bool:
    """Whether a word stands in a table of names, or has the letters of a made one: "ISON", "OpenOffice"."""
    made = any(letter.isupper() or letter.isdigit() for letter in word[1:]) and "-" not in word
    return made or word in last_names() or word in first_names() or word in entries()


def _persons(text: str, people: Sequence[Name], spoken: Mapping[str, str]) -> Iterator[Introduction]:
    """Those of persons: "der Stürmer Luca Brandes", "die Chefin der Grünen, Ida Wolters,"; also names alone."""
    for name in people:
        before, said = text[max(0, name.start - _NEAR) : name.start], spoken[name.label]
        close = _office_before(before)
        noun = close[1] if close else _beside(before, text[name.end : name.end + _NEAR])
        gender = _gender(said, noun)
        bare = close is not None and _bare(before, close.start(1))
        known, kin = bool(noun and gender), _KIN.search(before) is not None
        gender = gender or _gender(said, "")
        yield Introduction(noun if known else "", said, name.start, "person", gender, bare, kin=kin)


def _in_headline(title: str, spoken: Mapping[str, str]) -> Iterator[Introduction]:
    """Those of a headline, where the family name may stand alone: "Minister Petersen kündigt Fonds an"."""
    for said in set(spoken.values()):
        at = title.find(said)
        at = at if at >= 0 else title.find(said.split(" ")[-1])
        led = _office_before(title[:at]) if at > 0 else None
        if led and (gender := _gender(said, led[1])):
            yield Introduction(
                led[1], said, at - len(title) - 1, "person", gender, bare=_bare(title, led.start(1))
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


def _spoken(text: str, people: Sequence[Name]) -> Mapping[str, str]:
    """Label -> the name as the article writes it, whole and without the ending of a genitive."""
    said = {name.label: name.label for name in people}
    for name in people:
        here = text[name.start : name.end]
        office = _office_before(text[max(0, name.start - _NEAR) : name.start]) is not None
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


def _known(text: str, names: Sequence[Name]) -> Iterator[Introduction]:
    """Organisations whose kind a table or their legal form tells."""
    for name in names:
        if name.kind is NameKind.ORGANISATION:
            spoken = text[name.start : name.end]
            formed = spoken.split(" ")[-1] in LEGAL_FORMS and " " in spoken
            of = "company" if formed else HEADINGS.get(headings().get(name.label, ""), "")
            gender = next((g for head, g in HEADS.items() if name.label.endswith(head)), "")
            if not of and name.label.startswith("Bundes") and " " not in name.label and gender:
                of = "authority"
            if of:
                part = text[name.end : name.end + 1] == "-"
                yield Introduction("", name.label, name.start, of, gender, part=part)
