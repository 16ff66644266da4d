"""Titles that begin with how many or which of those told of before, and with how old somebody is."""

import re

from timeline.events.coreference.referents import Referents
from timeline.events.grammar.adjectives import NUMBERS, ONE, WHICH
from timeline.events.grammar.spelling import LONGEST
from timeline.events.naming.people import is_person
from timeline.events.titles.cases import of_several
from timeline.events.vocabulary.lexicon import MANY
from timeline.temporal.german.verbs import verb_forms
from timeline.temporal.model import Dating

_YEAR = 366  # days
_ANYBODY = tuple(
    "mann frau person mensch junge mädchen jugendlicher jugendliche unbekannter täter täterin".split()
)
_AGED = re.compile(r"(?P<article>Der|Die) (?P<age>\d+)-Jährige (?=[a-zäöü])")
_AGO = re.compile(
    r"(.+?) (?:liegt|liegen|lag|lagen) .*\b(?:Tage?|Wochen?|Monate?|Jahre?|Jahrzehnte?|Stunden?) zurück"
)
_HIS_AGE = re.compile(r"(?:Der|Die) \d+-jährige (?=[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ])")


def is_some(title: str) -> bool:
    """Whether a title may begin so: "Zwei starben", "Der dritte starb", "Die 32-Jährige starb"."""
    first, second, *_ = [*title.split(" ", 2), ""]
    which = first in ("Der", "Die", "Das") and second in WHICH
    return which or first.lower() in NUMBERS | ONE or _AGED.match(title) is not None


def some_of(title: str, referents: Referents) -> str:
    """The title with of whom or what it is: "Zwei starben" -> "Zwei Wölfe starben"; empty where that is not plain."""
    if aged := _AGED.match(title):
        return _with_name(title, aged, referents)
    first, second, *rest = [*title.split(" "), ""]
    which = first in ("Der", "Die", "Das") and second in WHICH
    verb = rest[0] if which else second
    meant = referents.meant.get("sie+")
    if verb not in verb_forms() or meant is None or "sie+" not in referents.last:
        return ""
    front, behind = title[: title.index(f" {verb}")], title[title.index(f" {verb}") :]
    if which or first.lower() in ONE:
        longer = [f"{front} {them}{behind}" for them in of_several(meant)]
    else:
        noun = _counted(meant.words) if verb.endswith(MANY) and first.lower() in NUMBERS else ""
        longer = [f"{front} {noun}{behind}"] if noun else []
    return next((one for one in longer if len(one) <= LONGEST), "")


def at_its_time(title: str) -> str:
    """The title without how long ago it was, which stands beside it: "Die letzte Tat [liegt erst fünf Tage zurück]"."""
    ago = _AGO.fullmatch(title)
    return ago[1] if ago else title


def of_its_age(title: str, dating: Dating, today: int) -> str:
    """The title without how old somebody is today, where it happened years ago: "[Der 86-jährige] Jan Weber war …"."""
    past = dating.last is not None and today - dating.last > _YEAR
    name = _HIS_AGE.match(title)
    if name is None or not past:
        return title
    rest = title[name.end() :]
    return title if is_person(rest.split(" ", 1)[0]) else rest  # "Der 86-jährige Wirt Jan Weber"


def _counted(spoken: str) -> str:
    """What was counted: "Drei junge Wölfe aus dem Zoo" -> "junge Wölfe"; empty where nothing was."""
    first, *rest = spoken.split(" ")
    at = next((n for n, word in enumerate(rest) if word[:1].isupper()), None)
    counted = first.lower() in NUMBERS or first.isdigit()
    return "" if at is None or not (counted or (first == "Die" and not at)) else " ".join(rest[: at + 1])


def _with_name(title: str, aged: re.Match[str], referents: Referents) -> str:
    """The title with who is so old, where the sentence before is about them alone and says more, or a name."""
    pronoun = "er" if aged["article"] == "Der" else "sie"
    meant = referents.meant.get(pronoun)
    if meant is not None and not meant.person and pronoun in referents.last - referents.rivals:
        longer = f"{meant.words} {title[aged.end() :]}"
        return longer if _says_who(meant.words) and len(longer) <= LONGEST else ""
    before = {t.word for clause in referents.said for t in clause.tokens}
    known = meant is None or not meant.person or any(meant.person == one.label for one in referents.people)
    if meant is None or known or meant.person.split(" ")[-1] not in before:
        return ""
    longer = f"{aged['article']} {aged['age']}-jährige {meant.person} {title[aged.end() :]}"
    return longer if len(longer) <= LONGEST else f"{meant.person} {title[aged.end() :]}"


def _says_who(spoken: str) -> bool:
    """Whether these words say more of somebody than the age does: "Ein früherer Bankier", not "Ein Mann"."""
    nouns = [word for word in spoken.split(" ")[1:] if word[:1].isupper()]
    return bool(nouns) and is_person(nouns[0]) and not nouns[0].lower().endswith(_ANYBODY)
