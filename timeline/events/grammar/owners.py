"""Names beside nouns: whose something is, "der Wahlsieg [Joe Bidens]", and whose epithet it is."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.naming.gazetteers import whose_name
from timeline.events.naming.people import is_person
from timeline.events.vocabulary.humans import DOES, TRIED
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names

_EPITHETS = tuple("eroberer große großen kühne kühnen fromme frommen löwe prächtige prächtigen".split())
_PRONOUNS = {"der": "m", "den": "m", "die": "f"}
# What people alone do, and suffer: no office, company or thing.
_DOES = DOES | words("zurücktreten abdanken amtieren")
_SUFFERS = TRIED - words("verurteilen freisprechen anzeigen ausweisen")
_RETIRES = words("ruhestand rente pension mutterschutz elternzeit")
_INTO = words("in im")


def owner(noun: tuple[Token, ...]) -> tuple[Token, ...]:
    """The name of somebody at the end of nouns, with a given name, as a subject: "Wahlsieg Joe Bidens" -> "Joe Biden".

    Empty where they are none or all of them.
    """
    at = next((n for n, t in enumerate(noun) if t.word in first_names()), 0)
    if not 0 < at < len(noun) - 1:
        return ()
    last = noun[-1]
    genitive = last.word.endswith("s") and not is_person(noun[at - 1].word)  # not "Kanzler Olaf Hans"
    return (
        (*noun[at:-1], replace(last, word=last.word[:-1], lower=last.lower[:-1])) if genitive else noun[at:]
    )


def owner_meant(pronoun: Token, noun: tuple[Token, ...], rest: Sequence[Token]) -> tuple[Token, ...]:
    """The owner, where only people do or suffer what a relative clause tells: "der Sieg Jan Webers, der abdankt".

    `noun`: the nouns in front of it; `rest`: the clause without its pronoun. Empty where the thing may be meant.
    """
    found = owner(noun)
    gender = _PRONOUNS.get(pronoun.lower)
    if (
        not found
        or gender is None
        or is_person(noun[0].word)
        or whose_name(found[0].word) not in (gender, None)
    ):
        return ()
    does = verbs(rest)
    retires = any(a.lower in _INTO and b.lower in _RETIRES for a, b in pairwise(rest))
    return found if retires or not does.isdisjoint(_DOES | _SUFFERS) else ()


def with_epithet(before: Sequence[Token], article: Token, noun: Sequence[Token]) -> Token | None:
    """Whose epithet the nouns are with their article: "Wilhelm dem Eroberer"; None where nobody's is."""
    if len(noun) > 1 or not noun[0].lower.endswith(_EPITHETS):
        return None
    ahead = [t for t in before if t.end < article.start][-1:]
    return ahead[0] if ahead and ahead[0].word in first_names() and noun[0].start - article.end <= 1 else None
