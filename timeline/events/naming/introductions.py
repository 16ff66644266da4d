"""Which nouns of an article lead up to a name: "der Autobauer Opel", "die Regisseurin Mia Lorenz"."""

import re
from collections.abc import Iterator, Sequence

from timeline.events.naming.bearing import NEAR, Introduction, is_bare, kind
from timeline.events.naming.gazetteers import entries, headings, last_names
from timeline.events.naming.introduced_people import in_headline, introduced_people, spoken_names
from timeline.events.naming.model import Name, NameKind
from timeline.events.naming.shapes import is_plain
from timeline.events.naming.words import HEADS, LEGAL_FORMS
from timeline.events.vocabulary.bearers import HEADINGS, QUOTED
from timeline.events.vocabulary.lexicon import PREPOSITIONS
from timeline.temporal.german.given_names import first_names

_PART = r"(?:[A-ZÄÖÜ0-9][\w.’-]*\w|\d)"
# A noun before a capital or a quotation; what may be its name; a verb behind shows that both open a sentence.
_NOUN = re.compile(r"\b[A-ZÄÖÜ][\w-]*\w(?= [„»«\"A-ZÄÖÜ0-9])")
_NAME = re.compile(
    r" [„»«\"](?P<quoted>[^„“”»«\"\n]{2,40})[“”«»\"]"
    rf"| (?P<bare>{_PART}(?: (?:& )?{_PART}){{0,2}})(?P<goes_on> [a-zäöü])?"
)
_OF_NOUN = re.compile(r"\b[A-ZÄÖÜ][\w-]+ (?:der|des) (?:[a-zäöü][\w-]+en )*$|\bdes (?:[\w-]+e[nr] )*$")
_IS = re.compile(r"\b(?:ist|war|heißt|hieß) (?:die|der|das) (?:[a-zäöü][\w-]+e )*$")
_FRONT = re.compile(
    r"\b(?:Der|Die|Das|Im|Am|Beim|(?:In|Auf|An|Bei|Vor|Aus|Mit) (?:de[rmn]|die|das))(?: [a-zäöü][\w-]+en?)*$"
)


def introductions(title: str, text: str, names: Sequence[Name]) -> list[Introduction]:
    """The introductions of an article, in order; those of its headline come first."""
    people = [name for name in names if name.kind is NameKind.PERSON and " " in name.label]
    spoken = spoken_names(text, people)
    persons = [*in_headline(title, spoken), *introduced_people(text, people, spoken)]
    found = [*_pairs(title, len(title) + 1), *_pairs(text, 0), *persons, *_known(text, names)]
    return sorted(found, key=lambda one: one.start)


def _pairs(text: str, back: int) -> Iterator[Introduction]:
    """Those whose noun is one for what bears names: "die Partei Mehr Wald", "der Frachter „Nordstern“"."""
    for noun in _NOUN.finditer(text):
        of, gender = kind(noun[0])
        match = _NAME.match(text, noun.end()) if of else None
        if match is None:
            continue
        bare = is_bare(text, noun.start())
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
    of_noun = _OF_NOUN.search(text[max(0, start - NEAR) : start]) is not None
    if name != match["bare"]:
        return False  # "die Stadt Chiang Mai": a part of the name looks like another noun
    predicate = (
        _IS.search(text[max(0, start - NEAR) : start]) and text[match.end() : match.end() + 1] in ".,;"
    )
    led = text[:start].rstrip().rsplit(" ", 1)[-1].lower() in PREPOSITIONS  # "um Elefant Boro"
    again = len(spoken) > 1 and text.count(name) > 1
    return bool(spoken) and (_is_name(spoken[0]) or opens or of_noun or led or again or bool(predicate))


def _words(spoken: str) -> list[str]:
    """The words of what may be a name, up to a common noun."""
    kept: list[str] = []
    for word in spoken.split(" "):
        if is_plain(word) and not (kept and word[0].isdigit()):
            break
        kept.append(word)
    return kept


def _opens(text: str, start: int) -> bool:
    """Whether a noun with its article opens a sentence: what stands before the verb there is one phrase."""
    before = text[max(0, start - NEAR) : start].rstrip()
    article = _FRONT.search(before)
    before = before[: article.start()].rstrip() if article else before
    return not before or before.endswith((".", "!", "?", ":", "–", "-"))


def _is_name(word: str) -> bool:
    """Whether a word stands in a table of names, or has the letters of a made one: "ISON", "OpenOffice"."""
    made = any(letter.isupper() or letter.isdigit() for letter in word[1:]) and "-" not in word
    return made or word in last_names() or word in first_names() or word in entries()


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
