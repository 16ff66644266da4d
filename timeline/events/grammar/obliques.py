"""What a relative pronoun stands for in its case: "Ein Polizist, dem" -> "dem Polizisten", "deren" -> "der Firma"."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.antecedents import Antecedent, antecedent, is_place
from timeline.events.grammar.tokens import Token
from timeline.events.naming.people import is_person
from timeline.events.vocabulary.humans import LIKE_ADJECTIVES
from timeline.temporal.german.given_names import first_names

# The same pronouns as a subject, and whether they are of several.
_MASCULINE, _NEUTER, _FEMININE, _PLURAL = ("der", False), ("das", False), ("die", False), ("die", True)
_SUBJECTS = {
    "dem": (_MASCULINE, _NEUTER),
    "dessen": (_MASCULINE, _NEUTER),
    "den": (_MASCULINE,),
    "das": (_NEUTER,),
    "der": (_FEMININE,),
    "die": (_FEMININE, _PLURAL),
    "deren": (_FEMININE, _PLURAL),
    "denen": (_PLURAL,),
}
_ARTICLES = {"denen": "den", "dessen": "des", "deren": "der"}
_NO_OBJECT = ("", "der", "ein", "das", "des", "eines")  # articles of nouns in no case of an object
# Ends of nouns for men that have "-n" or "-en" in every other case.
_WITH_N = tuple("e nachbar bauer herr".split())
_WITH_EN = tuple("ent ant ist dat kat krat nom graf graph eut mensch held".split())
_WITH_ES = tuple("s ß x z st sch mann wirt arzt dieb sohn kind".split())
_UNCHANGED = ("us", "os", "is")  # "des Zirkus"
_FEMININE_GENITIVES = ("einer", "der", "seiner", "ihrer")
_JOINING = ("und", "oder", "sowie")


def oblique(pronoun: Token, before: Sequence[Token]) -> tuple[Token, ...]:
    """What a pronoun stands for in its case, with its article; empty where that is not plain.

    `before`: the tokens of the sentence in front of its clause.
    """
    found = _antecedent(pronoun, before) or _beside(pronoun, before)
    if found is None or _joined(found, before):
        return ()
    if found.article is None and (found.noun[0].word in first_names() or is_place(found.noun)):
        return (*found.noun, *found.behind)
    noun = _inflected(pronoun.lower, found, before)
    if not noun:
        return ()
    lower = _ARTICLES.get(pronoun.lower, pronoun.lower)
    return (
        replace(pronoun, word=lower, lower=lower, start=noun[0].start, end=noun[0].start),
        *noun,
        *found.behind,
    )


def _antecedent(pronoun: Token, before: Sequence[Token]) -> Antecedent | None:
    """The nouns that the pronoun stands for, as a subject."""
    for lower, several in _SUBJECTS.get(pronoun.lower, ()):
        same = replace(pronoun, word=lower, lower=lower)
        if (found := antecedent(same, before, several=several)) is not None:
            return found
    return None


def _beside(pronoun: Token, before: Sequence[Token]) -> Antecedent | None:
    """A feminine noun right before it: "Zeugen einer Schlägerei, zu der es kam"; None where it may be another."""
    beside = [t for t in before if t.word != ","][-2:]
    plain = pronoun.lower == "der" and len(beside) > 1 and beside[0].lower in _FEMININE_GENITIVES
    return Antecedent((beside[1],), beside[0]) if plain and is_noun(beside[1]) else None


def _joined(found: Antecedent, before: Sequence[Token]) -> bool:
    """Whether the nouns are the last of several: "Frauen und [Kinder], denen"."""
    start = (found.article or found.noun[0]).start
    return any(t.lower in _JOINING for t in [t for t in before if t.end <= start][-1:])


def _inflected(pronoun: str, found: Antecedent, before: Sequence[Token]) -> tuple[Token, ...]:
    """The nouns in the case of the pronoun; empty where that form is not plain."""
    named = len(found.noun) > 1 and found.noun[1].word in first_names()
    at = 0 if named else len(found.noun) - 1  # "dem Theologen Jan Weber"
    head = found.noun[at].word
    if pronoun in ("dem", "den") and found.said not in _NO_OBJECT:
        # "mit einem Piloten, dem"
        head = next((t.word for t in before if t.start == found.noun[at].start), head)
    elif pronoun in ("dem", "den", "dessen"):
        head = _one(head, genitive=pronoun == "dessen")
    elif (pronoun == "der" and head.lower().endswith(LIKE_ADJECTIVES)) or (
        pronoun == "denen" and head[-1] not in "ns"
    ):
        head += "n"
    noun = replace(found.noun[at], word=head, lower=head.lower())
    return (*found.noun[:at], noun, *found.noun[at + 1 :]) if head else ()


def _one(noun: str, *, genitive: bool) -> str:
    """A masculine or neuter noun as an object or, `genitive`, as an owner: "Zeuge" -> "Zeugen", "Amt" -> "Amts"."""
    lower = noun.lower()
    if lower.removesuffix("r").endswith(LIKE_ADJECTIVES):
        return f"{noun.removesuffix('r')}n"  # "ein 34-Jähriger"
    if is_person(noun) and lower.endswith((*_WITH_N, *_WITH_EN)):
        return f"{noun}n" if lower.endswith(_WITH_N) else f"{noun}en"
    if not genitive:
        return noun
    if lower.endswith(_UNCHANGED):
        return "" if not lower.endswith("haus") else f"{noun}es"
    return f"{noun}es" if lower.endswith(_WITH_ES) else f"{noun}s"
