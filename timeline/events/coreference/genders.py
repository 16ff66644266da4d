"""Which pronouns can stand for a noun phrase, by its article, its adjectives and the ends of its noun."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from timeline.events.grammar.adjectives import DEGREES
from timeline.events.grammar.nominatives import head
from timeline.events.grammar.tokens import Token
from timeline.events.naming.bearing import kind
from timeline.events.naming.gazetteers import whose_name
from timeline.events.naming.people import is_person
from timeline.events.vocabulary.lexicon import MANY, OBLIQUE
from timeline.events.vocabulary.nouns import readings
from timeline.events.vocabulary.tables import words

_MASCULINE = words("der dieser jener")
_FEMININE = words("die eine diese jene keine")
_NEUTER = words("das dieses jenes")
_POSSESSIVE = words("sein ihr seine ihre mein unser meine unsere")
_PLURAL = words(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf beide mehrere viele einige rund etwa"
)
_MEN = words("jugendlicher unbekannter")
_EITHER = words("andrea luca luka nikita noa isa grischa ilya kolja danila costa issa yahya taha akira keita")
_BY_GENDER = {"m": ("er",), "n": ("es",)}
_ARTICLES = {"der": ("er",), "die": ("sie", "sie+"), "das": ("es",), "ein": ("er", "es"), "eine": ("sie",)}
_READINGS = {"er": "m", "sie": "f", "es": "n", "sie+": "+"}  # what a noun is that they stand for
_MEASURED = 3  # words of "34 Jahre alte"
_SHORTEST = 5  # letters of a man's name in "-in"


def pronouns_for(
    tokens: Sequence[Token], found: tuple[int, int], verb: Token, person: str
) -> tuple[str, ...]:
    """The pronouns that can stand for the subject at `found`, whose finite verb is `verb`; none where that is open.

    "sie+" is the plural; a person (`person`: the name, empty for others) whose gender is open may be "er" or "sie".
    """
    phrase = tokens[slice(*found)]
    first = phrase[0].lower
    joined = any(t.lower in ("und", "sowie") for t in phrase) and not person
    several = verb.lower.endswith(MANY)
    if several or first in _PLURAL or (joined and not _of_one(phrase)):
        return ("sie+",)
    if first in _MASCULINE:
        return ("er",)
    if first in _FEMININE:
        return ("sie",)
    if first in _NEUTER:
        return ("es",)
    if first in ("ein", "kein"):
        return _by_noun(phrase)
    if first in _POSSESSIVE:
        return (("sie",) if first.endswith("e") else ("er",)) if person else ()
    if person:
        return of_person([t.word for t in phrase[:-1]] + person.split(" ")[:-1])
    return ("sie",) if first.endswith("in") and len(first) > _SHORTEST else ()


def agreeing(pronouns: Sequence[str], noun: str) -> tuple[str, ...]:
    """Those of the pronouns that can stand for a lowered noun, by the table of nouns; all where it is not in it."""
    known = readings(noun)
    return tuple(pronoun for pronoun in pronouns if not known or _READINGS[pronoun] in known)


def fitting(pronouns: Sequence[str], phrase: Sequence[Token]) -> tuple[str, ...]:
    """Those of the pronouns that can stand for a noun phrase; all where a name follows its noun: "die Müller AG"."""
    at = head(phrase)
    named = any(t.word[0].isupper() for t in phrase[at + 1 : at + 2])
    return tuple(pronouns) if named else agreeing(pronouns, phrase[at].lower)


def is_another(pronoun: str, spoken: str) -> bool:
    """Whether words for something, with an article in front, are plainly of another gender or number than a pronoun."""
    article, *rest = spoken.split(" ")
    rest = rest[rest[:1] != [] and rest[0] in DEGREES :]  # "ein rund 900 Jahre alter Ring"
    measured = len(rest) > _MEASURED and rest[0].isdigit() and rest[2] not in OBLIQUE and rest[2].islower()
    told = dropwhile(lambda word: not word[:1].isupper(), rest[2 * measured :])
    known = [readings(noun.lower()) for noun in takewhile(lambda word: word[:1].isupper(), told)]
    articled = _ARTICLES.get(article.lower(), ())
    if not known or not all(known) or not articled or not {"und", "sowie"}.isdisjoint(rest):
        return False  # "Die Müller AG"
    return pronoun not in articled or _READINGS[pronoun] not in frozenset().union(*known)


def of_thing(noun: str) -> tuple[str, ...]:
    """The pronouns for a thing behind "dem" or "ein", by its lowered noun; both where that tells nothing."""
    return agreeing(("er", "es"), noun) or ("er", "es")


def of_person(spoken: Sequence[str]) -> tuple[str, ...]:
    """The pronouns for somebody by what stands before the surname: a given name, or what she is: "Ministerin"."""
    marks = {whose_name(word) for word in spoken if word.lower() not in _EITHER} - {""}
    if len(marks) == 1:
        return ("er",) if marks == {"m"} else ("sie",)
    if any(_feminine(word.lower()) for word in spoken):
        return ("sie",)
    return (
        ("er",)
        if any(word.endswith(("er", "mann", "chef")) and is_person(word) for word in spoken)
        else ("er", "sie")
    )


def _feminine(word: str) -> bool:
    """Whether a lowered word is most likely a woman's name or office: "anja", "ministerin"."""
    return (word.endswith("a") and word not in _EITHER) or (word.endswith("in") and len(word) > _SHORTEST)


def _of_one(phrase: Sequence[Token]) -> bool:
    """Whether one article stands before what "und" joins: "der Wirt und frühere Rat"."""
    articles = [t for t in phrase if t.lower in _MASCULINE | _FEMININE | _NEUTER]
    return len(articles) == 1 and articles[0] is phrase[0] and not any(t.word == "," for t in phrase)


def _before_noun(phrase: Sequence[Token]) -> Token:
    """The word behind the article; of how old somebody is the adjective: "ein 78 Jahre [alter] Mann"."""
    measured = len(phrase) > 4 and phrase[1].word.isdigit() and phrase[3].word[0].islower()
    return phrase[3] if measured else phrase[1]


def _by_noun(phrase: Sequence[Token]) -> tuple[str, ...]:
    """After "ein" the adjective tells, else the noun."""
    if len(phrase) < 2:
        return ()
    following = _before_noun(phrase)
    if following.word[0].islower() or following.word[0].isdigit():
        endings = {"er": ("er",), "es": ("es",)}
        return endings.get(following.lower[-2:], ())
    known = of_thing(following.lower)
    if len(known) == 1:
        return known
    somebody = following.lower in _MEN or is_person(following.word)
    return ("er",) if somebody else _BY_GENDER.get(kind(following.word)[1], ())
