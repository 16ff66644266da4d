"""Which noun a relative pronoun stands for, in the form that it has as a subject."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.events.grammar.adjectives import NUMBERS, is_noun
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.owners import owner, owner_meant, with_epithet
from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import entries, whose_name
from timeline.events.naming.model import NameKind
from timeline.events.vocabulary.humans import LIKE_WEAK_ADJECTIVES
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    BODIES,
    DONE,
    INDEFINITE,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
)
from timeline.events.vocabulary.nouns import MANY, WEAK, plural, readings, strong
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE

MALE = words("der dem den des ein einem einen eines im am beim vom zum")
# Articles that the noun of a pronoun can have, in any case.
_ARTICLES = {
    "der": MALE,
    "den": MALE,
    "das": words("das dem des ein einem eines im am beim vom zum ins ans aufs sein seinem ihr ihrem"),
    "die": NUMBERS
    | words("die der den eine einer seine seiner seinen ihre ihrer ihren beide beiden mehrere zur"),
}
# No article of several or of "sie".
_OF_ONE = words("dem des das ein einem eines im am beim vom zum ins ans aufs")
_GENITIVE = ("des", "eines")
_OF_MANY = words("der den einer seiner ihrer seinen ihren")  # another case of another number or gender, too
_WHOSE = words("des der eines einer")
_OF_SEVERAL = NUMBERS | words("den beide beiden mehrere")
_WITH_ARTICLE = words("zum zur im am beim vom ins ans aufs")
_FLAWS, _ON = words("schäden risse mängel fehler lücken defekte spuren"), words("an in auf")
_FIRMS = (*BODIES, "firma", "gesellschaft", "bank", "kette", "genossenschaft")
_FOREIGN = words("for of the and to")
_AFTER_SOMEBODY = words("nachfolge vertretung stelle")  # "tritt die Nachfolge von Ida Rothe an, die"
_OF_VERBS = words("betrieb kraft haft gang gefahr")
_ATTACHED = 2  # nouns that belong to others, at most
SINGLE = words("die der eine einer seine seiner ihre ihrer zur")
# Ends of genitives of nouns in "-e".
_IN_E = tuple("bäudes ländes mäldes endes müses eresses ees".split())
_DATIVE = re.compile("[äöü][^aeiouäöü]{1,3}en$")  # ends of nouns whose plural ends in "-e"
# Ends of nouns whose plural has no other form in the dative, where the table does not have them.
_PLURALS = ("innen", "jährigen", "ten", "s")
# What nouns are that have the pronoun.
_MEANING = {"der": {"m"}, "den": {"m"}, "das": {"n"}, "die": {"f", *MANY}}


class Antecedent(NamedTuple):
    """The nouns that a pronoun stands for, and their article, or the preposition that has one in it.

    `behind`: what belongs to them behind them: a name in quotation marks, whose they are, where.
    """

    noun: tuple[Token, ...]
    article: Token | None
    behind: tuple[Token, ...] = ()

    @property
    def said(self) -> str:
        """The article, lowered; empty where there is none."""
        return self.article.lower if self.article else ""


def antecedent(pronoun: Token, before: Sequence[Token], *, several: bool) -> Antecedent | None:
    """What the pronoun stands for among the tokens in front of it; None where that is not plain.

    `several`: whether the verb is one of many.
    """
    if pronoun.lower not in _ARTICLES:
        return None
    fitting = _ARTICLES[pronoun.lower]
    if pronoun.lower == "die":
        fitting = fitting - (_OF_ONE | {"eine", "einer", "zur"} if several else _OF_SEVERAL)
    leading, quoted = _before_marks(before)
    near = _nearest(pronoun, fitting, leading, quoted) or _further(pronoun, fitting, leading)
    return near or _only_man(pronoun, leading)


def flaws(before: Sequence[Token]) -> Antecedent | None:
    """What is wrong with the nouns in front, which can be found or mended: "Risse an den Lagern, die entdeckt wurden".

    None where they tell of nothing wrong.
    """
    leading, _ = _before_marks(before)
    noun = _nouns(leading)
    place = _article(leading, noun) or noun[0] if noun else None
    # "am Dach" has its article
    behind_on = place is not None and place.lower in ("am", "im")
    led = [t for t in leading if place is not None and t.end <= (place.end if behind_on else place.start)][
        -2:
    ]
    if len(led) < 2 or not (behind_on or led[1].lower in _ON):
        return None
    flaw, dative = led[0], led[0].lower not in _FLAWS and led[0].lower.endswith("n")
    named = _shorter((flaw,), 1) if dative else (flaw,)
    if named[0].lower not in _FLAWS:
        return None
    behind = tuple(t for t in leading if flaw.start < t.start <= noun[-1].start)
    return Antecedent(named, _article(leading, named), behind)


def whose(before: Sequence[Token]) -> Antecedent | None:
    """The company or authority whose something is, right in front: "die Insolvenz der Firma, die … gestellt hatte"."""
    leading, _ = _before_marks(before)
    noun = _nouns(leading)
    article = _article(leading, noun) if noun else None
    if article is None or article.lower != "der" or not noun[-1].lower.endswith(_FIRMS):
        return None
    of = [t for t in leading if t.end <= article.start][-1:]
    return Antecedent(noun, article) if of and is_noun(of[0]) else None


def owned(pronoun: Token, before: Sequence[Token], rest: Sequence[Token]) -> Antecedent | None:
    """Whose the nouns in front are, where only people do or suffer what the clause tells; else None."""
    leading, _ = _before_marks(before)
    person = owner_meant(pronoun, _nouns(leading), rest)
    return Antecedent(person, None) if person else None


def _nearest(
    pronoun: Token, fitting: frozenset[str], before: Sequence[Token], quoted: tuple[Token, ...] = ()
) -> Antecedent | None:
    """The same, where it is the nouns right before the pronoun, or a name in quotation marks (`quoted`) there."""
    beside = _nouns(before)
    named = _from_place(before, beside) if pronoun.lower in ("der", "die") else ()
    if not named and _cannot_mean(pronoun, beside):
        return None
    noun = named or beside
    if quoted and not (noun and noun[-1].end + 1 >= quoted[0].start):
        article = _article(before, quoted)
        plain = article is not None and article.lower in fitting - _OF_MANY
        return Antecedent(quoted, article) if plain else None
    if not noun or noun[-1].lower in UNITS:
        return None
    found = Antecedent(noun, _article(before, noun), quoted)
    if pronoun.lower == "der" and (found.said == "die" or (quoted and found.said in _GENITIVE)):
        return None  # "leitet Jan Weber die Schule, der", "ein Bericht des Magazins „Querschnitt“, der"
    if found.article and found.said not in fitting and (person := owner(noun)):
        # "in ihrer Rolle | Jan Weber"
        return None if quoted or pronoun.lower == "das" else Antecedent(person, None)
    if pronoun.lower == "der" and found.said in _GENITIVE and (person := owner(noun)):
        return None if _of_a_man(before, found) else Antecedent(person, None)
    if found.article and (name := with_epithet(before, found.article, found.noun)) is not None:
        epithet = replace(found.article, word="der", lower="der")
        return Antecedent((name, epithet, *noun), None) if pronoun.lower == "der" else None
    if _is_elsewhere(found) and _behind_fitting(fitting, before, noun):
        return None  # "der Platz am Mühlwehr, der"
    if not found.article and (_in_phrase(fitting, before, noun) or _in_foreign_name(before, noun)):
        return None  # "die Wahl in Georgien, die am 21. Mai stattfand"
    genitive = found.said in _WHOSE and pronoun.lower in ("die", "das")
    if genitive and not _alone(fitting, before, found):
        return None  # the pronoun may mean the noun before it
    behind = [t for t in before if t.start > noun[-1].end and t.is_word]
    if not (named or all(map(_closes, behind))) and found.said not in INDEFINITE:
        return None  # not "wie aus einem Bericht hervorgeht, der"
    apart = bool(behind)
    told = apart or found.said in _OF_ONE
    if told and not (named or _named(pronoun, found)) and found.said not in fitting:
        return None  # "hat der Stadt ein Bild geschenkt, die …"
    subject = as_subject(pronoun, found)
    return found._replace(noun=subject) if subject else None


def _is_elsewhere(found: Antecedent) -> bool:
    """Whether a noun whose gender nobody knows only says where something is: "am Mühlwehr"."""
    return found.said in _WITH_ARTICLE and not any(readings(t.lower) for t in found.noun)


def _behind_fitting(fitting: frozenset[str], before: Sequence[Token], noun: Sequence[Token]) -> bool:
    """Whether the nouns stand in a phrase right behind another one that the pronoun fits: "der Platz | am Wehr"."""
    leading = [t for t in before if t.end <= noun[0].start][:-1]
    governing = _nouns(leading)
    beside = bool(governing) and governing[-1] is leading[-1]
    article = _article(leading, governing) if beside else None
    return article is not None and article.lower in fitting - _OF_MANY | {"der"}


def _only_man(pronoun: Token, before: Sequence[Token]) -> Antecedent | None:
    """The only one named in front who is "der", as the nouns beside it are not: "führt Jan Weber das Team, der"."""
    beside = _nouns(before)
    article = _article(before, beside) if beside else None
    if pronoun.lower != "der" or article is None or article.lower not in ("das", "die"):
        return None
    men = [n for n, t in enumerate(before) if whose_name(t.word) == "m" and t.word in first_names()]
    leading = [t.lower for t in before if t.end <= article.start]
    if len(men) != 1 or not (MALE - _WITH_ARTICLE).isdisjoint(leading) or men[0] + 1 == len(before):
        return None
    named = before[men[0] : men[0] + 2]
    titled = before[men[0] - 1 : men[0]] if men[0] and is_noun(before[men[0] - 1]) else ()
    return Antecedent((*titled, *named), None) if is_noun(named[1]) else None


def _of_a_man(before: Sequence[Token], found: Antecedent) -> bool:
    """Whether it is whose another "der" is, which may be meant, too: "der Sohn des Malers Otto Dix, der"."""
    leading = [t for t in before if found.article and t.end <= found.article.start]
    governing = _nouns(leading)
    article = _article(leading, governing) if governing else None
    return article is not None and article.lower in MALE


def _named(pronoun: Token, found: Antecedent) -> bool:
    """Whether the nouns are somebody's name who has this pronoun: "löst Jan Weber ab, der"."""
    gender = {"der": "m", "die": "f"}.get(pronoun.lower)
    whole = len(found.noun) > 1 and found.article is None
    return whole and gender is not None and whose_name(found.noun[0].word) == gender


def _in_foreign_name(before: Sequence[Token], noun: Sequence[Token]) -> bool:
    """Whether the nouns end a name with foreign words in it: "Movement for Democratic Change"."""
    leading = [t for t in before if t.end <= noun[0].start][-1:]
    return bool(leading) and leading[0].lower in _FOREIGN


def _further(pronoun: Token, fitting: frozenset[str], before: Sequence[Token]) -> Antecedent | None:
    """The same, where it can only be the noun that the nearest one belongs to: "die Wahl in Georgien, die"."""
    whole, last = before, max((t.end for t in _nouns(before)), default=0)
    for _ in range(_ATTACHED):
        noun = _nouns(before)
        closing = [t for t in before if noun and t.is_word and t.start > noun[-1].end]
        if not noun or not all(map(_closes, closing)):
            return None  # "Gäste aus Köln [ein], die"
        article = _article(before, noun)
        fits = article and article.lower in _ARTICLES[pronoun.lower] and not _cannot_mean(pronoun, noun)
        fits = fits and not _is_elsewhere(Antecedent(noun, article))
        leading = [t for t in before if t.end <= (article or noun[0]).start]
        of_one = "zwei" not in fitting and len(noun) == 1  # not "Wasser in Flaschen, die"
        somewhere = of_one and any(t.lower in ("in", "aus") for t in leading[-1:])
        if (article is None and not (is_place(noun) or somewhere)) or fits:
            return None
        linked = bool(leading) and leading[-1].lower in PREPOSITIONS
        leading = leading[:-1] if linked else leading
        linked = linked or (article is not None and article.lower in _WITH_ARTICLE)
        whose = article is not None and article.lower in _WHOSE
        if not (linked or whose) or not leading:
            return None
        if not (leading[-1].word[0].isupper() or _is_aged(leading[-1])):
            return None
        found = _nearest(pronoun, fitting, leading)
        if found is not None and found.said in fitting and noun[-1].lower in _OF_VERBS and linked:
            return found  # "soll die Anlage in Betrieb [gehen], deren Bau …"
        if found is not None and found.said in fitting:
            return found._replace(behind=tuple(t for t in whole if leading[-1].start < t.start < last))
        before = leading
    return None


def _cannot_mean(pronoun: Token, noun: Sequence[Token]) -> bool:
    """Whether it has another gender or number than a noun: "ein Bericht aus dem Amt, der", "der Stadt Ulm, der"."""
    alone = len(noun) == 1 or (len(noun) > 1 and is_place(noun[1:]))
    known = readings(noun[0].lower) if alone else frozenset[str]()
    return bool(known) and known.isdisjoint(_MEANING[pronoun.lower])


def is_place(noun: Sequence[Token]) -> bool:
    """Whether the nouns are a place, which is neither "der" nor "die" without an article."""
    named = entries().get(noun[0].word, ()) if noun else ()
    return any(one.kind is NameKind.PLACE and not one.rest for one in named)


def _alone(fitting: frozenset[str], before: Sequence[Token], found: Antecedent) -> bool:
    """Whether the nouns belong to no other that is meant: "in einer Studie, die", "der Titel einer Studie, die"."""
    leading = [t for t in before if found.article and t.end <= found.article.start]
    if not leading:
        return found.said == "der"  # "Der Stadt, die"
    if leading[-1].word == ",":
        return found.said == "einer"  # "nach „Orth“, einer Firma, die"
    if leading[-1].lower in PREPOSITIONS | {"sich"}:
        return True
    governing = _nouns(leading)
    article = _article(leading, governing) if governing and governing[-1] is leading[-1] else None
    if article is None:
        return False
    ahead = [t for t in leading if t.end <= article.start][-1:]
    attached = ahead and (ahead[0].lower in PREPOSITIONS or ahead[0].word[0].isupper())
    return article.lower not in fitting or (article.lower == "der" and not attached)


def _before_marks(before: Sequence[Token]) -> tuple[Sequence[Token], tuple[Token, ...]]:
    """The tokens without what stands in brackets at their end, and without a name in quotation marks; that name."""
    tokens = list(before)
    while tokens and tokens[-1].word == ",":
        tokens.pop()
    if tokens and tokens[-1].word == ")":
        opening = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].word == "("), 0)
        tokens = tokens[:opening]
    if not tokens or tokens[-1].word not in '“"»«':
        return tokens, ()
    opening = next((n for n in range(len(tokens) - 2, 0, -1) if tokens[n].word in '„»«"“'), 0)
    closing = replace(tokens[-1], word="“", lower="“") if tokens[opening].word == "„" else tokens[-1]
    return (tokens[:opening], (*tokens[opening:-1], closing)) if opening else (tokens, ())


def as_subject(pronoun: Token, found: Antecedent) -> tuple[Token, ...]:
    """The nouns as they are told of as a subject; empty where that form is not plain."""
    if not found.article:
        weak = pronoun.lower == "der" and found.noun[-1].lower.endswith(WEAK)
        return _strong(found.noun) if weak else found.noun
    if pronoun.lower == "die":
        return found.noun if found.said in SINGLE else _plural(found)
    return found.noun if pronoun.lower == "das" and found.said not in _GENITIVE else _singular(found)


def _nouns(before: Sequence[Token]) -> tuple[Token, ...]:
    """The nouns right before the relative clause, or before the verbs that end the clause around it."""
    found: list[Token] = []
    for token in reversed(before):
        closing = (_closes(token) or token.is_finite) and token.word[0].islower()
        if not found and (token.word == "," or closing):
            continue
        if not found and token.word == "." and _is_numeral(before, token):
            found.insert(0, token)  # "Papst Johannes Paul II., der"
            continue
        opens = token.lower in NOMINATIVE | OBLIQUE | PREPOSITIONS
        adjective = bool(found) and token.word[0].islower()  # "einer siebenjährigen Haft"
        their_town = token.lower.endswith("innen") and is_place(
            found
        )  # "empfangen die Spielerinnen | Köln, das"
        if not (is_noun(token) or _is_aged(token)) or opens or adjective or (found and their_town):
            break
        found.insert(0, token)
    return tuple(found)


def _is_aged(token: Token) -> bool:
    """Whether it says by how old somebody is who he is: "ein 30-Jähriger"."""
    return token.lower.endswith(("-jährige", "-jähriger", "-jährigen"))


def _closes(token: Token) -> bool:
    """Whether it ends a predicate behind its nouns: a participle, an infinitive, a particle."""
    return bool(token.bits & (PARTICIPLE | INFINITIVE)) or token.lower in DONE | AUXILIARIES | PARTICLES


def _is_numeral(before: Sequence[Token], stop: Token) -> bool:
    """Whether a full stop ends the number of a king or pope."""
    return any(t.end == stop.start and set(t.word) <= set("IVX") for t in before)


def _singular(found: Antecedent) -> tuple[Token, ...]:
    """One who is told of in another case: "dem Piloten" -> "Pilot"; empty where a genitive is not plain."""
    last, oblique = found.noun[-1], found.said not in ("der", "ein")
    if oblique and (subject := _strong(found.noun)):
        return subject
    if oblique and (subject := _strong(found.noun[:1])):
        return (*subject, *found.noun[1:])  # "den Theologen Jan Weber"
    if oblique and last.lower.endswith(LIKE_WEAK_ADJECTIVES):
        return _shorter(found.noun, 1)
    if found.said not in _GENITIVE:
        return found.noun
    whole = last.lower.endswith("us") and not last.lower.endswith("aus")  # "des heiligen Markus"
    if not last.lower.endswith("s") or last.lower.endswith("ss") or whole:
        return ()
    ending = 2 if last.lower.endswith("es") and not last.lower.endswith(_IN_E) else 1  # "Staates", "Gebäudes"
    return _shorter(found.noun, ending)


def _strong(noun: tuple[Token, ...]) -> tuple[Token, ...]:
    """A weak noun as a subject: "Piloten" -> "Pilot", "Theologen" -> "Theologe"; empty for other nouns."""
    last = noun[-1].lower
    return _shorter(noun, len(last) - len(one)) if (one := strong(last)) else ()


def _plural(found: Antecedent) -> tuple[Token, ...]:
    """Several as a subject: "den Bildern" -> "Bilder"; empty where the form of a dative is not plain."""
    last = found.noun[-1].lower
    if last.endswith("-jährige"):  # "zwei 30-Jährige, die": "Die 30-Jährigen"
        return (
            *found.noun[:-1],
            replace(found.noun[-1], word=f"{found.noun[-1].word}n", lower=f"{last}n"),
        )
    if known := plural(last):
        return _shorter(found.noun, len(last) - len(known)) if known != last else found.noun
    if last.endswith(("ern", "eln")):
        return _shorter(found.noun, 1)
    if _DATIVE.search(last):
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


def _in_phrase(fitting: frozenset[str], before: Sequence[Token], noun: Sequence[Token]) -> bool:
    """Whether the nouns follow a preposition behind another noun, so that the pronoun may mean either.

    Not where they name somebody, and the other has another gender: "das Leben von Ida Rothe, die".
    """
    leading = [t for t in before if t.end <= noun[0].start]
    behind = len(leading) > 1 and (
        leading[-2].word[0].isupper() or leading[-2].word in "“«" or _is_aged(leading[-2])
    )
    if not (behind and leading[-1].lower in PREPOSITIONS):
        return False
    governing = _nouns(leading[:-1])
    named = bool(governing) and any(t.word in first_names() for t in noun)
    if named and [t.lower for t in leading if t.end <= governing[0].start][-1:] == ["als"]:
        return False  # "gilt als Nachfolger von Jan Weber, der"
    if named and governing[-1].lower in _AFTER_SOMEBODY:
        return False
    article = _article(leading, governing) if named else None
    return article is None or article.lower in fitting


def _article(before: Sequence[Token], noun: Sequence[Token]) -> Token | None:
    """The article, or preposition with one, that leads up to the nouns, adjectives between them or not."""
    if before[0].lower in ("das", "dies") and before[1:2] and before[1].is_finite:
        before = before[1:]  # "Das zeigen | Zahlen"
    for token in reversed([t for t in before if t.end <= noun[0].start][-4:]):
        if token.lower in NOMINATIVE | OBLIQUE or token.lower in _WITH_ARTICLE:
            return token
        ordinal = token.word[0].isdigit() and token.word[-1] == "."
        if not (token.word[0].islower() or ordinal) or token.lower in PREPOSITIONS:
            return None
    return None
