"""What belongs to a noun that an article says once and then leaves out: "der Bau des Tunnels. … Der Bau begann"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline.events.coreference.alone import unknown_names
from timeline.events.coreference.definite import Bearers
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import place_end, prepositional_phrase
from timeline.events.grammar.spelling import spelled, uncontracted
from timeline.events.grammar.tokens import Token, tokens
from timeline.events.naming import NameKind
from timeline.events.naming.gazetteers import entries
from timeline.events.naming.people import is_person
from timeline.events.naming.shapes import is_plain
from timeline.events.vocabulary.completing import ANOTHER, PARTS_OF, POINTING, SHORT, TAKING, VAGUE
from timeline.events.vocabulary.lexicon import INDEFINITE
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import happens

Span = tuple[int, int]

_REMEMBERED = 256  # nouns whose places are kept: one of a long article is asked for in each of its sentences
_WINDOW = 20_000  # characters before and behind a sentence in which its nouns are looked for
_LED = 4  # words before a noun among which its article stands
_NEAR = 60  # characters before a noun in which its article and adjectives stand
_FAR = 160  # characters behind it in which what belongs to it ends
_SHORTEST = 5  # letters of a noun that compounds end with
_LONGEST = 56  # characters of that
_DEFINITE = words("der die das den dem des dieser diese dieses diesen diesem vom beim zum zur im am")
_THEIRS = words(
    "sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres zwei drei mehrere beide"
)
_GENITIVES = words("des der eines einer")
_TAKEN = words("zwischen für über gegen um")
_LOCAL = words("in an auf bei")
_ONE = ("", "s", "es")  # endings of one thing
_MANY = ("e", "en", "n", "er", "ern", "nen")


class Told(NamedTuple):
    """Where a noun stands (code points), with what belongs to it there.

    `alone`: it has a definite article and nothing else. `another`: it is one of several, or some other.
    """

    start: int
    end: int
    whole: str = ""
    alone: bool = False
    another: bool = False
    indefinite: bool = False


def complement(noun: str, article: str, bearers: Bearers, said: Span, times: tuple[Span, ...]) -> str:
    """What belongs to a noun that a sentence (`said`) has alone, where the article has told it whole before.

    Empty where another may be meant, or somebody is named in between whose it may be. `times`: the spans of time
    expressions, which belong to no noun.
    """
    told = _told(_base(noun, article), bearers, said, times)
    whole = [one for one in told if one.whole and one.start < said[0]]
    here = next((one for one in told if said[0] <= one.start < said[1]), None)
    if not whole or here is None or not here.alone or any(one.another for one in told):
        return ""
    again = any(one.indefinite for one in told if one is not whole[0])
    if again or len({_nouns(one.whole) for one in told if one.whole}) > 1:
        return ""
    unsure = not _is_deed(noun) and _others_between(bearers, whole[-1].end, said[0])
    return "" if unsure else whole[-1].whole


def _nouns(whole: str) -> str:
    """The nouns of what belongs to a noun, whatever articles it has."""
    return " ".join(word for word in whole.split(" ") if word[0].isupper())


def compound(noun: str, article: str, bearers: Bearers, said: Span, times: tuple[Span, ...]) -> str:
    """The only compound of a noun, with which an article has told of it first: "Wahl" -> "Parlamentswahl"; else empty.

    `said`: the sentence that has the noun alone, `times`: as for `complement`.
    """
    base = _base(noun, article)
    if (len(base) < _SHORTEST and not happens(base)) or base.lower() in SHORT or is_person(base):
        return ""
    places = _told(base, bearers, said, times)
    here = next((one for one in places if said[0] <= one.start < said[1]), None)
    if here is None or not here.alone or any(one.another or one.indefinite for one in places):
        return ""
    first = _first_of_compound(base, bearers, said)
    if len(first) <= 2 or first.lower().rstrip("-s") in PARTS_OF:
        return ""
    known = base in entries() or f"{first}{base.lower()}" in entries()
    return "" if known else f"{first}{noun if first.endswith('-') else noun.lower()}"


def _first_of_compound(base: str, bearers: Bearers, said: Span) -> str:
    """What the compounds around a sentence that end in a noun begin with; empty where several do, or none leads."""
    text, begin = bearers.article.text, max(0, said[0] - _WINDOW)
    whole = re.compile(rf"(?<![\w-])(?P<first>(?:[A-ZÄÖÜ][\w-]*)?)(?i:{re.escape(base)})(?:s|es)?(?![\w-])")
    told = list(whole.finditer(text, begin, said[1] + _WINDOW))
    led = (one for one in told if one.start() < said[0] and (not one["first"] or _is_led(text, one.start())))
    heads = [*whole.finditer(bearers.article.title), *led]
    first: str = heads[0]["first"] if heads else ""
    several = {one["first"] for one in (*heads, *told)} - {"", first}
    return "" if several else first


def _is_led(text: str, at: int) -> bool:
    """Whether the noun at `at` tells of one that is known or new, by its article: not "Zuschläge für | Nachtarbeit"."""
    before = text[max(0, at - _NEAR) : at].split("\n")[-1].lower().split()[-_LED:]
    return not (_DEFINITE | INDEFINITE | _THEIRS).isdisjoint(before)


def _base(noun: str, article: str) -> str:
    """A noun without the ending of its genitive."""
    return noun.removesuffix("s").removesuffix("e") if article == "des" and len(noun) > _SHORTEST else noun


def _is_deed(noun: str) -> bool:
    """Whether a noun tells what happens, which is one and the same whoever is named meanwhile."""
    return happens(noun) or noun.endswith("arbeiten")


def _others_between(bearers: Bearers, start: int, end: int) -> bool:
    """Whether between two places a name stands that the text before has not: what is told of may be theirs."""
    text = bearers.article.text
    known = f"{bearers.article.title} {text[:start]}"
    named = [
        name.label.split(" ")[-1]
        for name in bearers.names
        if start <= name.start < end and name.kind is NameKind.ORGANISATION
    ]
    return any(word not in known for word in (*named, *unknown_names(text[start:end])))


def _told(base: str, bearers: Bearers, said: Span, times: tuple[Span, ...]) -> list[Told]:
    """The places of an article's text where a noun stands, not far from a sentence."""
    first, last = said[0] - _WINDOW, said[1] + _WINDOW
    return [one for one in _told_anywhere(base, bearers, times) if first <= one.start < last]


@lru_cache(_REMEMBERED)
def _told_anywhere(base: str, bearers: Bearers, times: tuple[Span, ...]) -> list[Told]:
    """All places where a noun stands, in order."""
    standing = bearers.standing
    return sorted(
        _told_at(bearers, start, ending, start + len(base) + len(ending), times)
        for ending in (*_ONE, *_MANY)
        for start in standing.get(base + ending, ())
    )


def _told_at(bearers: Bearers, start: int, ending: str, end: int, times: tuple[Span, ...]) -> Told:
    """How a noun is told of where it stands; `ending`: its inflection."""
    text = bearers.article.text
    if ending in _MANY:
        return Told(start, end, another=True)
    whole = _whole(bearers, start, end, times)
    leading = _leading(text[max(0, start - _NEAR) : start])
    first = leading[-1] if leading else ""
    alone = not whole and len(leading) == 1 and first in _DEFINITE and not _taken(text[end : end + _NEAR])
    another = not ANOTHER.isdisjoint(leading) or (not whole and _named(text[end : end + _NEAR]))
    return Told(start, end, whole, alone, another, first in INDEFINITE)


def _named(behind: str) -> bool:
    """Whether a name follows a noun, so that it is another one: "der Trainer | Jan Weber"."""
    following = behind[1:].split(" ", 1)[0].strip(".,")
    return behind[:1] == " " and following[:1].isupper() and not is_plain(following)


def _taken(behind: str) -> bool:
    """Whether what follows a noun may belong to it, where it is not alone: "hatten die Wahl | zwischen zweien"."""
    return behind[1:].split(" ", 1)[0] in _TAKEN


def _leading(before: str) -> list[str]:
    """The adjectives before a noun, lowered, the nearest first, and the word before them."""
    leading: list[str] = []
    for word in reversed(before.split("\n")[-1].split(" ")[:-1]):
        leading.append(word.lower())
        adjective = word[:1].islower() and word.endswith(("e", "en", "er", "es", "em"))
        if not adjective or word in _DEFINITE | INDEFINITE:
            break
    return leading


def _whole(bearers: Bearers, start: int, end: int, times: Sequence[Span]) -> str:
    """What belongs to a noun at a place of a text; empty where nothing does that tells which one it is."""
    text = bearers.article.text
    spoken = tokens(text, start, min(bearers.sentence(start)[1], end + _FAR))
    if len(spoken) < 2 or text[end : end + 1] != " ":
        return ""
    belongs = spoken[1 : _end(spoken)]
    if not belongs or any(t.lower in POINTING or t.lower in UNITS or t.word in "«»()" for t in belongs):
        return ""
    if any(first < belongs[-1].end and belongs[0].start < last for first, last in times):
        return ""
    whole = spelled(belongs, capital=False)
    person = next((n for n in bearers.names if n.end == belongs[-1].end and n.kind is NameKind.PERSON), None)
    if len(whole) > _LONGEST and person is not None and belongs[0].lower == "gegen":
        whole = f"gegen {text[person.start : person.end]}"  # "gegen [den früheren …] Jan Weber"
    return whole if len(whole) <= _LONGEST and whole.count("„") == whole.count("“") else ""


def _end(spoken: Sequence[Token]) -> int:
    """The end of what belongs to the noun that stands first: a genitive, what it takes, where it happens."""
    noun, first = spoken[0], spoken[1].lower
    if first in _GENITIVES or first == "von":
        return noun_phrase(spoken, 0) or 1
    takes = noun.lower.endswith(TAKING.get(uncontracted(first), ("-",)))
    local = uncontracted(first) in _LOCAL and happens(noun.word) and _somewhere(spoken)
    return (prepositional_phrase(spoken, 1) or 1) if takes or local else 1


def _somewhere(spoken: Sequence[Token]) -> bool:
    """Whether the preposition that stands second leads up to a place that is named, or to one thing."""
    if place_end(spoken, 2) is not None:
        return True
    end = prepositional_phrase(spoken, 1) or 1
    plain = any(t.lower in VAGUE for t in spoken[1:end])
    one = any(t.lower in ("der", "dem", "einem", "einer") for t in spoken[2:3])
    return not plain and (spoken[1].lower in ("im", "am", "beim") or one)
