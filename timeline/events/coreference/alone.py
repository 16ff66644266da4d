"""Whether an article tells of others that a definite noun could mean: "ein Unternehmen aus Kiel", "beide Firmen"."""

import re
from collections.abc import Iterator, Sequence

from timeline.events.grammar.adjectives import ADVERBS
from timeline.events.naming.bearing import Introduction, bases, is_somebody
from timeline.events.naming.gazetteers import entries, last_names
from timeline.events.naming.shapes import is_plain
from timeline.events.naming.words import DETERMINERS
from timeline.events.vocabulary.abbreviations import OPENERS
from timeline.events.vocabulary.lexicon import LINKS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.verbs import verb_forms

_BEFORE = 40  # characters before a noun in which an article and an adjective have room
_OPENS = re.compile(r"(?: \([^()]*\))?, (?:d(?:er|ie|en|em) )?(?:[a-zäöü][\w-]+ )*")  # "Jan Weber, [der]"
# Behind these another one is told of, or several are.
_OTHERS = words(
    """
    ein eine einen einem einer eines kein keine keinen keinem keiner zwei drei vier fünf sechs sieben acht neun zehn
    beide beiden mehrere mehreren viele vielen andere anderen anderer anderes weitere weiteren weiterer weiteres alle
    allen jeder jede jedes jeden jedem einige einigen zahlreiche zahlreichen manche
    """
)
_OF_ONE = words("ein einen einem kein keinen jeder jeden")
_WHICH = words("des der eines einer von vom aus beim bei")  # what follows says which one
# Somebody without a name, or several; nouns of agents look like those of tools, which does no harm here.
_SOMEBODY = re.compile(
    r"\b(?:[Ee]in(?:e[nmrs]?)?|[Zz]wei|[Dd]rei|[Mm]ehrere[nr]?) (?:[a-zäöü][\w-]+ ){0,3}"
    r"(?:\d+ Jahre alte[nmrs]? )?(?:\w*(?:[Mm]ann(?:es)?|[Mm]änner|[Ff]rau(?:en)?|[Kk]ind(?:er)?|[Mm]ädchen|[Jj]ungen?"
    r"|[Jj]ugendlichen?r?|verdächtigen?r?|[Vv]erletzten?r?|[Tt]oten?r?|[Zz]eugen?|[Dd]ieb(?:es)?)"
    r"|[A-ZÄÖÜ]\w+(?:er|ent|ant|ist|eur)(?:s|n|in|en|innen)?|\d+-[Jj]ährigen?r?)\b"
)
_SOME_NOUN = re.compile(r"\b[Ee]in(?:e[nmrs]?)? (?:[a-zäöü][\w-]+ ){0,3}([A-ZÄÖÜ][\w-]*\w)")
_AGES = re.compile(r"\b(\d{1,2})(?:-[Jj]ährig| Jahre alt)")
_OPENING = re.compile(r"(?:^|[.!?“] |\n)([A-ZÄÖÜ][\w-]+) ([a-zäöüß]+)\b")
_WITHIN = re.compile(r"\b([a-zäöüß]+) ([A-ZÄÖÜ]\w+)\b(?! [A-ZÄÖÜ])")
_CAPITAL = re.compile(r"\b[A-ZÄÖÜ]\w+")
# Who speaks for others, of whom the article tells.
_SPEAKING = tuple("sprecher sprecherin anwalt anwältin richter richterin verteidiger verteidigerin".split())


def alone(text: str, noun: str, one: Introduction, adjective: str = "") -> bool:
    """Whether a text tells of no other that the noun, with its adjective, could mean than what bears the name."""
    bare = one.name.strip("„“")
    base, own = min(bases(noun), key=len), not bases(noun).isdisjoint(bases(one.noun))
    for match in re.finditer(rf"(?i:{re.escape(base)})(?:e[nrs]?|n|s|innen)?\b", text):
        before = (
            text[max(0, match.start() - _BEFORE) : match.start()].replace("\n", " . ").split(" ")[:-1][-2:]
        )
        first, second = [""] * (2 - len(before)) + before
        if match[0].lower() == f"{base}er" and second in _OF_ONE:
            continue  # "ein Spieler" is of no "Spiel"
        behind = text[match.end() : match.end() + 2 * _BEFORE]
        compound = not own and text[match.start() - 1 : match.start()].isalpha()
        if compound and not (_is_led(text, match.end(), one) or bare in behind):
            return False  # "das Oberverwaltungsgericht", where "das Gericht" is to mean the Verwaltungsgericht Ulm
        another = second != adjective and _of_another(first, second)
        ahead = text[max(0, match.start() - 2 * _BEFORE) : text.rfind(" ", 0, match.start()) + 1].rpartition(
            bare
        )
        beside = bare in behind or (ahead[1] != "" and _OPENS.fullmatch(ahead[2]) is not None)
        if another or (_says_which(behind, one.kind, bare) and not beside):
            return False
    return True


def _is_led(text: str, end: int, one: Introduction) -> bool:
    """Whether the compound that ends here is the noun that leads up to the name."""
    compound = text[max(0, end - _BEFORE) : end].replace("\n", " ").split(" ")[-1]
    return not bases(compound.strip('„“»«("')).isdisjoint(bases(one.noun))


def _of_another(first: str, second: str) -> bool:
    """Whether the two words before a noun lead up to another: "ein neuer Zoo", "beide Zoos", "im Kölner Zoo"."""
    lower = second.lower()
    described = lower.endswith(("e", "en", "er", "es"))
    towns = (second.removesuffix("er"), f"{second.removesuffix('er')}en", second.removesuffix("ner"))
    adjective = second[:1].isupper() and lower.endswith("er") and lower not in DETERMINERS
    somewhere = adjective and not entries().keys().isdisjoint(towns)
    return lower in _OTHERS or (described and first.lower() in _OTHERS) or somewhere


def _says_which(behind: str, of: str, name: str) -> bool:
    """Whether what follows a noun says which one it is: a genitive, or of somebody another name."""
    first, _, second = behind.strip(" ,(").partition(" ")
    first = first.strip(".,:;!?)“")
    named = of == "person" and behind[:1] == " " and first[:1].isupper() and not is_plain(first)
    dated = first == "vom" and second[:1].isdigit()
    return (first in _WHICH and not dated) or (named and first.removesuffix("s") not in name)


def somebody_else(before: str, after: str, people: Sequence[Introduction], age: str) -> bool:
    """Whether an article tells of somebody else whom "der 43-Jährige" or "die Künstlerin" could mean.

    `people`: the persons named in the text `before`, who are one. `after`: the rest of it.
    """
    speaks = any(one.noun.lower().endswith(_SPEAKING) for one in people)
    ages = set(_AGES.findall(f"{before} {after}")) if age else ()
    named = {word for one in people for word in one.name.split(" ")}
    others = any(word in first_names() and word not in named for word in _CAPITAL.findall(before))
    told = _SOMEBODY.search(before) or any(is_somebody(noun) for noun in _SOME_NOUN.findall(before))
    return speaks or others or len(ages) > 1 or bool(told)


def unknown_names(text: str) -> Iterator[str]:
    """What looks like a name that no table has: "Metro verkauft drei Märkte", "hat Bosch verklagt"."""
    for match in _OPENING.finditer(text):
        word, verb = match[1], match[2]
        verbal = verb in verb_forms() and verb.endswith(("t", "will", "soll", "kann", "muss", "darf"))
        plain = is_plain(word) or is_somebody(word) or word.lower() in ADVERBS | OPENERS | LINKS
        if verbal and verb != "ist" and not plain and word.lower() not in verb_forms():
            yield word
    for match in _WITHIN.finditer(text):
        if match[1] not in DETERMINERS and match[2] in last_names() and not is_plain(match[2]):
            yield match[2]
