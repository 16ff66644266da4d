"""Titles that name what a definite noun means: "Das Unternehmen kündigte an" -> "Das Unternehmen Opel kündigte an"."""

import re
from collections.abc import Iterator

from timeline.events.coreference.definite import Bearers, gender_of
from timeline.events.grammar.spelling import LONGEST
from timeline.events.naming.bearing import Introduction, bases, is_of_somewhere, is_somebody
from timeline.events.naming.shapes import is_plain
from timeline.events.naming.words import DETERMINERS, NUMERALS
from timeline.events.vocabulary.bearers import GENERAL, KINDS, PARTS
from timeline.events.vocabulary.lexicon import ABSTRACT, PREPOSITIONS
from timeline.events.vocabulary.tables import words

PHRASE = re.compile(
    r"(?<![\w-])(?P<article>[Dd](?:er|ie|as|en|em|es)|[Vv]om|[Bb]eim|[Zz]u[mr]|[Ii]m|[Aa]m) "
    r"(?P<noun>\d+-Jährigen?|[A-ZÄÖÜ][\w-]*[a-zäöü])(?![\w-])"
)
# With where it is from: "das Bonner Unternehmen", "der russische Präsident".
_DESCRIBED = re.compile(
    r"(?<![\w-])(?P<article>[Dd](?:er|ie|as|en|em|es)) "
    r"(?P<adjective>(?:[\w-]*(?:isch|deutsch)e[nrs]?|[A-ZÄÖÜ]\w+er)) (?P<noun>[A-ZÄÖÜ][\w-]*[a-zäöü])(?![\w-])"
)
_CONTRACTED = {"vom": "dem", "beim": "dem", "zum": "dem", "im": "dem", "am": "dem", "zur": "der"}
_BELONGS = words(
    "des der dessen deren eines einer dieser dieses seiner seines ihrer ihres aus"
)  # what follows a noun and says which one
_OFFICES = words("amt posten amtes wahl rolle stelle position sitz titel funktion ernennung nachfolge")
_AWAY = words("ins zum zur gegen wegen seit bis ohne durch um")  # these seldom say which one
_NOMINATIVES = {"m": "Der", "f": "Die", "n": "Das"}
_MEN = re.compile(r"\b(?:[FS]C|[SFT]SV|SV|V[fF][LBR]|TSG|[A-Z]?SV|BSC|SSV)\b")  # clubs that have an article
_HOME = words("aus von mit")  # behind who is only called by their age
_OF_ONE = (("der", "m"), ("den", "m"), ("die", "f"))  # articles that a family name alone can stand for


def called(title: str, bearers: Bearers, at: int) -> str:
    """The title with the name of what its first definite noun means that the article named, as there is room.

    `at`: where the text has come to (code points).
    """
    for pattern in (PHRASE, _DESCRIBED):
        for phrase in pattern.finditer(title):
            if longer := _named(title, phrase, bearers, at):
                return longer
    return title


def _named(title: str, phrase: re.Match[str], bearers: Bearers, at: int) -> str:
    """The title with the name of what a noun with its article means; empty where that is not plain."""
    article, adjective = phrase["article"].lower(), phrase.groupdict().get("adjective", "")
    if says_which(title, phrase.end()) or (article == "der" and _of_many(title, phrase)):
        return ""
    before = title[: phrase.start()].lower().rstrip().rsplit(" ", 1)[-1]
    if is_somebody(phrase["noun"]) and (before in _OFFICES or article in ("zum", "zur")):
        return ""  # "im Amt des Präsidenten", "zum Präsidenten gewählt": nobody is meant
    if is_of_somewhere(phrase["noun"]) and title[phrase.end() + 1 : phrase.end() + 2].isupper():
        return ""  # "der Hamburger Autor"
    one = bearers.of(phrase["noun"], _CONTRACTED.get(article, article), at, adjective)
    if one is None or _names(title, one.name):
        return ""
    return next((named for named in _forms(title, phrase, one) if len(named) <= LONGEST), title)


def _forms(title: str, phrase: re.Match[str], one: Introduction) -> Iterator[str]:
    """The title with what bears the name, by its whole name and by a family name alone."""
    noun, rest = phrase["noun"].replace("Jährige", "jährige"), title[phrase.end() :]
    head, other = title[: phrase.start("noun")], bases(noun).isdisjoint(bases(one.noun))
    nominative = not phrase.start() and phrase["article"] == _NOMINATIVES[gender_of(noun, one)]
    if nominative and phrase.re is PHRASE and (spoken := _in_front(noun, one, other=other)):
        yield f"{spoken}{rest}"
    elif not (other and one.kind in PARTS):
        yield f"{head}{noun} {one.name}{rest}"
        if one.kind == "person":
            yield f"{head}{noun} {_surname(one)}{rest}"
            if (phrase["article"].lower(), one.gender) in _OF_ONE:
                yield f"{title[: phrase.start()]}{_surname(one)}{rest}"


def _surname(one: Introduction) -> str:
    """The family name alone; of popes and kings the whole one with their office: "Papst Leo XIV."."""
    last = one.name.split(" ")[-1]
    return f"{one.noun} {one.name}".lstrip() if last.rstrip(".") in NUMERALS else last


def _in_front(noun: str, one: Introduction, *, other: bool) -> str:
    """What stands for the subject in front instead of a name behind it; empty where nothing does.

    "Umweltminister Jan Weber" where the article says so, too; "Die Sparkasse Elmtal" for "Das Institut".
    `other`: the text leads up to the name with another noun.
    """
    if one.kind == "person":
        held = one.bare and one.start >= 0 and one.noun.lower().endswith(noun.lower())
        return f"{one.noun} {one.name}" if held else ""
    if other and one.noun and one.noun.lower().endswith(tuple(KINDS)):
        return f"{_NOMINATIVES[one.gender]} {one.noun} {one.name}" if one.noun.lower() not in GENERAL else ""
    if other and one.kind == "club":
        return f"Der {one.name}" if _MEN.search(one.name) else one.name
    if one.kind == "authority":
        return f"{_NOMINATIVES[one.gender]} {one.name}"
    return f"Die {one.name}" if other and one.name.startswith(("Deutsche ", "Österreichische ")) else ""


def says_which(title: str, end: int) -> bool:
    """Whether what follows a noun says already which one is meant: a name, a genitive, a relative clause, a number."""
    first, _, rest = title[end:].lstrip(" ").partition(" ")
    if title[end : end + 1] in ("", ".", "!", "?", ";"):
        return False
    if not first[:1].isalpha():
        return True
    aged = title[:end].endswith(("-Jährige", "-Jährigen"))
    behind = first.lower() in (_HOME if aged else PREPOSITIONS - _AWAY) and bool(rest)
    return first.lower() in _BELONGS or behind or (first[0].isupper() and not is_plain(first.rstrip(".,")))


def _of_many(title: str, phrase: re.Match[str]) -> bool:
    """Whether another noun stands right before: "die Zahl der Hersteller" is of many; not "der Gesellschaft"."""
    before = [] if phrase["noun"].endswith(ABSTRACT) else title[: phrase.start()].split(" ")[-2:-1]
    return bool(before) and before[0][:1].isupper() and before[0].lower() not in PREPOSITIONS


def _names(title: str, name: str) -> bool:
    """Whether a title has the name already, or a part of it."""
    spoken = name.strip("„“").split(" ")
    return any(word in title for word in spoken if len(word) > 2 and word.lower() not in DETERMINERS)
