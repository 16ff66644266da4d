"""Which noun a relative pronoun stands for, in the form that it has as a subject."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.tokens import Token
from timeline.events.vocabulary.lemmas import PARTICLES
from timeline.events.vocabulary.lexicon import AUXILIARIES, DONE, NOMINATIVE, OBLIQUE, PREPOSITIONS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE

MALE = words("der dem den des ein einem einen eines im am beim vom zum")
# Articles that the noun of a pronoun can have, in any case.
_ARTICLES = {
    "der": MALE,
    "den": MALE,
    "das": words("das dem des ein einem eines im am beim vom zum sein seinem ihr ihrem"),
    "die": words(
        "die der den eine einer seine seiner seinen ihre ihrer ihren zwei drei beide beiden mehrere zur"
    ),
}
_OF_ONE = words("dem des das ein einem eines im am beim vom zum")  # no article of several or of "sie"
_GENITIVE = ("des", "eines")
_ONE = words("die der eine einer seine seiner ihre ihrer zur")
# Ends of nouns for somebody that have "-en" in every case but one.
WEAK = tuple("enten anten isten iten aten eten oten logen onomen grafen graphen ranten".split())
# Nouns that are inflected as adjectives: "einen 34-Jährigen", "der 34-Jährige".
_LIKE_ADJECTIVES = tuple(
    "jährigen verdächtigen angeklagten beschuldigten verurteilten verletzten vermissten beamten vorsitzenden".split()
)
_DATIVE = re.compile("[äöü][^aeiouäöü]{1,3}en$")  # ends of nouns whose plural ends in "-e"
_ALIKE = tuple(
    "gärten häfen läden öfen gräben schäden bögen böden kästen mägen fäden gläubigen früchten".split()
)
# Ends of nouns whose plural has no other form in the dative.
_PLURALS = tuple("ungen innen heiten keiten schaften tionen frauen jährigen ten s".split())


_EPITHETS = (
    "eroberer",
    "große",
    "großen",
    "kühne",
    "kühnen",
    "fromme",
    "frommen",
    "löwe",
    "prächtige",
    "prächtigen",
)


class Antecedent(NamedTuple):
    """The nouns that a pronoun stands for, and their article, or the preposition that has one in it."""

    noun: tuple[Token, ...]
    article: Token | None

    @property
    def said(self) -> str:
        """The article, lowered; empty where there is none."""
        return self.article.lower if self.article else ""


def antecedent(pronoun: Token, before: Sequence[Token]) -> Antecedent | None:
    """What the pronoun stands for among the tokens in front of it; None where that is not plain."""
    beside = _nouns(before)
    named = _from_place(before, beside) if pronoun.lower in ("der", "die") else ()
    noun = named or beside
    if not noun or pronoun.lower not in _ARTICLES or noun[-1].lower in UNITS:
        return None
    found = Antecedent(noun, _article(before, noun))
    if (name := _name_before(before, found)) is not None and found.article is not None:
        epithet = replace(found.article, word="der", lower="der")
        return Antecedent((name, epithet, *noun), None) if pronoun.lower == "der" else None
    if not found.article and _in_phrase(before, noun):
        return None  # "die Wahl in Georgien, die am 21. Mai stattfand"
    if found.said in ("des", "der", "eines", "einer") and pronoun.lower in ("die", "das"):
        return None  # a genitive: the pronoun may mean the noun before it
    apart = any(t.start > noun[-1].end and t.is_word for t in before)
    told = apart or found.said in _OF_ONE
    if told and not named and found.said not in _ARTICLES[pronoun.lower]:
        return None  # "hat der Stadt ein Bild geschenkt, die …"
    subject = as_subject(pronoun, found)
    return found._replace(noun=subject) if subject else None


def _name_before(before: Sequence[Token], found: Antecedent) -> Token | None:
    """Whose epithet the nouns are with their article: "Wilhelm dem Eroberer"; None where nobody's is."""
    if found.article is None or len(found.noun) > 1 or not found.noun[0].lower.endswith(_EPITHETS):
        return None
    ahead = [t for t in before if t.end < found.article.start][-1:]
    named = bool(ahead) and ahead[0].word in first_names() and found.noun[0].start - found.article.end <= 1
    return ahead[0] if named else None


def as_subject(pronoun: Token, found: Antecedent) -> tuple[Token, ...]:
    """The nouns as they are told of as a subject; empty where that form is not plain."""
    if not found.article:
        weak = pronoun.lower == "der" and found.noun[-1].lower.endswith(WEAK)
        return _strong(found.noun) if weak else found.noun
    if pronoun.lower == "die":
        return found.noun if found.said in _ONE else _plural(found)
    return found.noun if pronoun.lower == "das" and found.said not in _GENITIVE else _singular(found)


def _nouns(before: Sequence[Token]) -> tuple[Token, ...]:
    """The nouns right before the relative clause, or before the verbs that end the clause around it."""
    found: list[Token] = []
    for token in reversed(before):
        closing = token.bits & (PARTICIPLE | INFINITIVE) or token.lower in DONE | AUXILIARIES | PARTICLES
        if not found and (token.word == "," or (closing and token.word[0].islower())):
            continue
        opens = token.lower in NOMINATIVE | OBLIQUE | PREPOSITIONS
        if not is_noun(token) or opens:
            break
        found.insert(0, token)
    return tuple(found)


def _singular(found: Antecedent) -> tuple[Token, ...]:
    """One who is told of in another case: "dem Piloten" -> "Pilot"; empty where a genitive is not plain."""
    last, oblique = found.noun[-1], found.said not in ("der", "ein")
    if oblique and last.lower.endswith(WEAK):
        return _strong(found.noun)
    if oblique and found.noun[0].lower.endswith(WEAK):
        return (*_strong(found.noun[:1]), *found.noun[1:])  # "den Theologen Jan Weber"
    if found.said not in ("der", "ein") and last.lower.endswith(_LIKE_ADJECTIVES):
        return _shorter(found.noun, 1)
    if found.said not in _GENITIVE:
        return found.noun
    whole = last.lower.endswith("us") and not last.lower.endswith("aus")  # "des heiligen Markus"
    plain = last.lower.endswith("s") and not last.lower.endswith(("es", "ss")) and not whole
    return _shorter(found.noun, 1) if plain else ()


def _strong(noun: tuple[Token, ...]) -> tuple[Token, ...]:
    """A weak noun as a subject: "Piloten" -> "Pilot", "Theologen" -> "Theologe"."""
    return _shorter(noun, 1 if noun[-1].lower.endswith("logen") else 2)


def _plural(found: Antecedent) -> tuple[Token, ...]:
    """Several as a subject: "den Bildern" -> "Bilder"; empty where the form of a dative is not plain."""
    last = found.noun[-1].lower
    if last.endswith(("ern", "eln")) and not last.endswith("bauern"):
        return _shorter(found.noun, 1)
    if _DATIVE.search(last) and not last.endswith(_ALIKE):
        return _shorter(found.noun, 1)  # "mit zwei Überfällen, die"
    return found.noun if last.endswith(_PLURALS) or found.said != "den" else ()


def _shorter(noun: tuple[Token, ...], by: int) -> tuple[Token, ...]:
    last = noun[-1]
    return (*noun[:-1], replace(last, word=last.word[:-by], lower=last.lower[:-by]))


def _from_place(before: Sequence[Token], noun: Sequence[Token]) -> tuple[Token, ...]:
    """Who is from the place right before the relative clause: "Jan Weber aus Köln, der"; else empty."""
    leading = [t for t in before if noun and t.end <= noun[0].start]
    if len(noun) != 1 or not leading or leading[-1].lower != "aus":
        return ()
    named = _nouns(leading[:-1])
    return named if len(named) > 1 else ()


def _in_phrase(before: Sequence[Token], noun: Sequence[Token]) -> bool:
    """Whether the nouns follow a preposition behind another noun, so that the pronoun may mean either."""
    leading = [t for t in before if t.end <= noun[0].start][-2:]
    behind = len(leading) > 1 and (leading[0].word[0].isupper() or leading[0].word in "“«")
    return behind and leading[1].lower in PREPOSITIONS


def _article(before: Sequence[Token], noun: Sequence[Token]) -> Token | None:
    """The article, or preposition with one, that leads up to the nouns, adjectives between them or not."""
    for token in reversed([t for t in before if t.end <= noun[0].start][-4:]):
        if token.lower in NOMINATIVE | OBLIQUE or token.lower in ("zum", "zur", "im", "am", "beim", "vom"):
            return token
        ordinal = token.word[0].isdigit() and token.word[-1] == "."
        if not (token.word[0].islower() or ordinal) or token.lower in PREPOSITIONS:
            return None
    return None
