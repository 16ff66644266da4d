"""What a pronoun can mean beside the subject of the clause before: what that is said to be, or its only object."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline.events.adjectives import is_noun
from timeline.events.antecedents import WEAK
from timeline.events.beside import Meant
from timeline.events.clauses import Clause
from timeline.events.spelling import spelled
from timeline.events.tables import words
from timeline.events.tokens import Token
from timeline.events.told_subjects import Subject

_SINGULAR = ("ung", "heit", "keit", "schaft", "tion", "tät")
_MALE = words("der den dem einen einem seinen ihren")


def called(main: Clause, subject: Subject) -> Mapping[str, Meant]:
    """What a subject is said to be, for the pronoun that cannot mean it: "Das beste Stück ist ein Denar. Er …"."""
    tokens, verb = main.tokens, main.finite or 0
    following = tokens[verb + 1 : verb + 3]
    if tokens[verb].lower not in ("ist", "war") or len(following) < 2 or not is_noun(following[1]):
        return {}
    pronoun, article = {"ein": ("er", "Der"), "eine": ("sie", "Die")}.get(following[0].lower, ("", ""))
    if not pronoun or not subject.pronouns or pronoun in subject.pronouns:
        return {}
    return {pronoun: Meant(f"{article} {following[1].word}")}


def only_object(main: Clause, subject: Subject) -> Mapping[str, Meant]:
    """The one thing for "sie" or "er" beside a subject of another gender: "Der Verein hielt eine Parade ab. Sie …"."""
    return {**_only_feminine(main, subject), **_only_masculine(main, subject)}


def _only_masculine(main: Clause, subject: Subject) -> Mapping[str, Meant]:
    """The one thing for "er": "Die Leiterin bezeichnet den Fund als Geschenk. Er …"."""
    found = [
        noun.word[:-2] if noun.lower.endswith(WEAK) else noun.word
        for article, noun in pairwise(main.tokens)
        if is_noun(noun) and _of_one(article, noun)
    ]
    others = sum(t.lower in _MALE for t in main.tokens)
    plain = subject.pronouns and "er" not in subject.pronouns
    return {"er": Meant(f"Der {found[0]}")} if plain and len(found) == others == 1 else {}


def _of_one(article: Token, noun: Token) -> bool:
    """Whether it is one thing, and the noun has the form of a subject, or a plain one: "einen Verein", "den Fund"."""
    if article.lower == "einen":
        return noun.lower.endswith(WEAK) or not noun.lower.endswith(("en", "rn"))
    return article.lower == "den" and noun.lower[-1] not in "ns"


def _only_feminine(main: Clause, subject: Subject) -> Mapping[str, Meant]:
    """The one thing for "sie"."""
    found = [
        _words(main.tokens, n)
        for n, (article, noun) in enumerate(pairwise(main.tokens))
        if (article.lower == "eine" and _words(main.tokens, n))
        or (article.lower == "die" and is_noun(noun) and noun.lower.endswith(_SINGULAR))
    ]
    others = sum(t.lower in ("die", "eine", "seine", "ihre", "keine") for t in main.tokens)
    plain = subject.pronouns and "sie" not in subject.pronouns and subject.name is None
    return {"sie": Meant(f"Die {found[0]}")} if plain and len(found) == others == 1 else {}


def _words(tokens: Sequence[Token], article: int) -> str:
    """The noun behind an article, with the adjective before it: "52-jährige Wirtin"; empty where more stands there."""
    end = next((n for n in range(article + 1, len(tokens)) if tokens[n].word[0].isupper()), len(tokens))
    described = end == article + 2 and tokens[article + 1].lower.endswith("e")
    plain = end < len(tokens) and (end == article + 1 or described)
    return spelled(tokens[article + 1 : end + 1], capital=False) if plain else ""
