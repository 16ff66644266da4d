"""What a dated participle tells of its noun, as a clause: "der am Montag gefasste Dieb" -> "der Dieb wurde gefasst"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.events.grammar.adjectives import attribute_end, is_adjective, is_noun, of_place
from timeline.events.grammar.antecedents import Antecedent, as_subject
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.tokens import Token
from timeline.events.naming.bearing import is_somebody
from timeline.events.vocabulary.lexicon import ABSTRACT, ARTICLES, PREPOSITIONS, TIME_ADVERBS
from timeline.events.vocabulary.nouns import gender, readings
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.frame import attribute
from timeline.temporal.german.verbs import SEIN, verb_forms
from timeline.temporal.model import Evidence, Mention

_LEADING = ARTICLES | words("beim vom zum zur im am")
_CONTRACTED = words("im am")  # may belong to the time: "am Montag"
_FOR = words("für bis auf ab zum")  # before what something was only for: "die für Montag angekündigte Rede"
_BEGUN = words("begonnen angefangen")  # which happens by itself, too: "die Sperrung hat begonnen"
_REACH = 4  # words between a time and its participle without a phrase among them, at most
_FEMININE = (*ABSTRACT, "ie", "ik", "in", "e")  # ends of nouns in the singular
_MANY = tuple("en innen s".split())  # ends of nouns in the plural
_COUNTED = ("zahl", "menge", "summe", "wert")  # "die Zahl der am Montag gehandelten Aktien"
# Articles and endings of participles that a subject has, too.
_AS_IT_STANDS = frozenset(
    (("der", "e"), ("die", "e"), ("die", "en"), ("das", "e"), ("ein", "er"), ("ein", "es"), ("eine", "e"))
)


class Attribute(NamedTuple):
    """What a dated participle leads up to: indexes of its article, of itself, of its noun, and of the noun's end."""

    article: int
    participle: int
    noun: int
    end: int


def described(tokens: Sequence[Token], mention: Mention) -> Attribute | None:
    """The noun that a participle describes which the mention dates; None where it dates no such thing."""
    opening = next((n for n, t in enumerate(tokens) if t.end > mention.start), len(tokens)) - 1
    opening += _takes_article(tokens, opening + 1)
    while opening >= 0 and (
        tokens[opening].lower in (PREPOSITIONS - _LEADING) | _CONTRACTED | TIME_ADVERBS
        or tokens[opening].start > mention.phrase[0]  # "der in | der Nacht zum Montag gefasste Dieb"
    ):
        opening -= 1
    beside = opening > 0 and tokens[opening].lower == "beiden"
    opening -= beside
    led = [t.lower for t in tokens if mention.phrase[0] <= t.start < mention.start]
    if led[-1:] == ["vom"]:
        return None  # "Nach dem Erdrutsch vom 6. Mai | begutachteten Geologen den Hang"
    if opening < 0 or tokens[opening].lower not in _LEADING - _CONTRACTED or not _FOR.isdisjoint(led):
        return None
    at = next((n for n, t in enumerate(tokens) if t.start >= mention.end), len(tokens))
    at += at < len(tokens) and tokens[at].word == ","  # "am Montag, den 6. Mai 2024, aus der Haft geflohene"
    participle = _participle(tokens, at)
    if participle is None:
        return None
    noun = participle + 1
    while noun < len(tokens) and (not _is_head(tokens[noun]) or of_place(tokens, noun)):
        if not (is_adjective(tokens, noun) or of_place(tokens, noun)):
            return None
        noun += 1
    if noun == len(tokens):
        return None
    return Attribute(opening, participle, noun, noun_phrase(tokens, noun) or noun + 1)


def _takes_article(tokens: Sequence[Token], at: int) -> bool:
    """Whether a time begins with an article that is not its own: "[der] vorige Woche gefasste Dieb"."""
    first = [t.lower for t in tokens[at : at + 2]]
    return len(first) > 1 and first[0] == "der" and first[1].endswith("e")


def _is_head(token: Token) -> bool:
    """Whether it is a noun, and no adjective with a name in it: "US-amerikanischen"."""
    return is_noun(token) and (token.word[0].isdigit() or not token.word.rpartition("-")[2][:1].islower())


def _participle(tokens: Sequence[Token], at: int) -> int | None:
    """Where the participle stands that the words from `at` on go with; None where none follows."""
    if at + 1 >= len(tokens):
        return None
    end = attribute_end(tokens, at) if tokens[at].lower in PREPOSITIONS else None
    if end is not None:
        return end - 1 if attribute(tokens[end - 1].lower) is Evidence.PAST else None
    for n in range(at, min(at + _REACH, len(tokens) - 1)):
        if not tokens[n].word[0].islower() or tokens[n].lower in PREPOSITIONS | ARTICLES:
            return None
        if attribute(tokens[n].lower) is Evidence.PAST:
            return n
    return None


def alone(tokens: Sequence[Token], found: Attribute, *, name: bool) -> tuple[Clause, bool]:
    """What the participle tells of the noun as a main clause, and whether its form is plain.

    `name`: whether the noun is the name of somebody, who needs no article.
    """
    counted = found.article and tokens[found.article - 1].lower.endswith(_COUNTED)
    subject, several = (tokens[found.noun : found.end], False) if name else _subject(tokens, found)
    participle = base(tokens[found.participle])
    own = bool(verb_forms().get(participle, 0) & SEIN)
    finite = ("hat", "haben") if participle in _BEGUN else ("ist", "sind") if own else ("wurde", "wurden")
    verb = tokens[found.participle]
    said = (t for t in tokens[found.article + 1 : found.participle] if t.word != "," and t.lower != "beiden")
    auxiliary = replace(verb, word=finite[several], lower=finite[several])
    done = replace(verb, word=participle, lower=participle)
    as_it_stands = (tokens[found.article], *tokens[found.noun : found.end])
    return Clause((*(subject or as_it_stands), auxiliary, *said, done)), bool(subject) and not counted


def base(participle: Token) -> str:
    """A participle without its ending: "gefassten" -> "gefasst"."""
    return participle.lower.rstrip("nmrs").removesuffix("e")


def _subject(tokens: Sequence[Token], found: Attribute) -> tuple[tuple[Token, ...], bool]:
    """The noun with what belongs to it as a subject, and whether it is of several; empty where that is not plain."""
    article, verb, noun = tokens[found.article], tokens[found.participle], tokens[found.noun]
    adjectives, rest = tokens[found.participle + 1 : found.noun], tokens[found.noun + 1 : found.end]
    beside = tokens[found.article + 1 : found.article + 2]
    both = tuple(t for t in beside if t.lower == "beiden")
    ending = verb.lower[len(base(verb)) :]
    form, several = _form(article.lower, ending, noun)
    if not form:
        return (), False
    while several and rest and rest[0].word[0].isupper():
        rest = rest[1:]  # "die Räuber | Jan Weber (46) und …"
    if form == article.lower and (form, ending) in _AS_IT_STANDS:
        return (article, *both, *adjectives, noun, *rest), several
    pronoun = {"ein": "der", "eine": "die"}.get(form, form)
    named = as_subject(replace(article, lower=pronoun), Antecedent((noun,), article))
    kept = _inflected(adjectives, "en" if several else "e") if form not in ("ein",) else ()
    opening = replace(article, word=form, lower=form)
    return ((opening, *both, *kept, *named, *rest), several) if named else ((), False)


def _form(article: str, ending: str, noun: Token) -> tuple[str, bool]:
    """The article that the noun has as a subject, and whether it is of several; empty where that is not plain."""
    if (article, ending) in _AS_IT_STANDS:
        return article, (article, ending) == ("die", "en")
    if article in ("einer", "zur"):
        return ("eine" if article == "einer" else "die"), False
    if article in ("einem", "eines", "einen"):
        return "ein", False
    known, somebody = readings(noun.lower), is_somebody(noun.word)
    if article == "der":
        one, many = ("f" in known, "+" in known) if known else _ends(noun)
        return ("die", many) if one != many else ("", False)
    if article == "den":
        alike = noun.lower[-1] in "ns"  # "den Jungen"
        one, many = ("m" in known, "d" in known or (alike and "+" in known)) if known else (not alike, False)
        return ("", False) if one == many else ("die", True) if many else ("der", False)
    return {"m": "der", "n": "das"}.get(gender(noun.lower), "der" if somebody else "ein"), False


def _ends(noun: Token) -> tuple[bool, bool]:
    """Whether a noun is a feminine, and whether it is many, by its end."""
    return noun.lower.endswith(_FEMININE), noun.lower.endswith(_MANY)


def _inflected(adjectives: Sequence[Token], ending: str) -> tuple[Token, ...]:
    """Adjectives as they stand before a subject with "der", "die", "das" or "eine"."""
    stems = [t.word.rstrip("nmrs").removesuffix("e") if t.word[0].islower() else t.word for t in adjectives]
    plain = all(t.word[0].islower() and t.lower.endswith(("en", "em", "e")) for t in adjectives)
    return (
        tuple(
            replace(t, word=stem + ending, lower=stem.lower() + ending)
            for t, stem in zip(adjectives, stems, strict=True)
        )
        if plain
        else ()
    )
