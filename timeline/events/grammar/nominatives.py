"""A thing or person in another case, as the subject: "einen 34 Jahre alten Wirt" -> "Ein 34 Jahre alter Wirt"."""

from collections.abc import Sequence

from timeline.events.grammar.adjectives import DEGREES, NUMBERS, inflected, is_noun, of_place
from timeline.events.grammar.tokens import Token
from timeline.events.naming.bearing import kind
from timeline.events.vocabulary.humans import LIKE_WEAK_ADJECTIVES
from timeline.events.vocabulary.lexicon import UNCHANGED
from timeline.events.vocabulary.nouns import readings, strong
from timeline.events.vocabulary.tables import rows, words

_ARTICLES = rows(
    """
    der: den dem diesen diesem seinen seinem ihren ihrem
    ein: einen einem eines
    die: die diese eine seine ihre der einer dieser seiner ihrer
    das: das dieses ein sein ihr
    """
)
_ONE, _OF_THEM = words("einen einem eine"), words("der dieser ihrer seiner")
# Behind these an adjective has the "-en" of another case.
_WEAK = words("den dem diesen diesem seinen seinem ihren ihrem der einer dieser seiner ihrer")


def nominative(phrase: Sequence[Token]) -> str:
    """One thing or person with an article, in the accusative or of "dem", as a subject; empty where that is not plain.

    What follows its noun is left out.
    """
    article = _ARTICLES.get(phrase[0].lower, "")
    if article in ("ein", "die") and phrase[0].lower in _ONE and phrase[1:2] and phrase[1].lower in _OF_THEM:
        one = "Einer" if article == "ein" else "Eine"  # "einen der Täter" -> "Einer der Täter"
        return " ".join([one, *(t.word for t in phrase[1:])])
    end = head(phrase)
    if not article or not end:
        return ""
    noun, known = phrase[end].word, readings(phrase[end].lower)
    neuter = "n" in known and "m" not in known and article in ("der", "ein")
    if neuter and phrase[0].lower.endswith("em"):
        article = "das" if article == "der" else "ein"
    elif article in ("der", "ein"):
        noun = _masculine(noun, article) if not known or "m" in known else ""
    if not noun or not all(_describes(t) for t in phrase[1:end] if t.word != ","):
        return ""
    adjectives = [_adjective(t, phrase[0].lower, neuter=neuter) for t in phrase[1:end]]
    return " ".join([article.capitalize(), *adjectives, noun]).replace(" ,", ",")


def head(phrase: Sequence[Token]) -> int:
    """Where the noun of a phrase stands that begins with an article; 0 where none does."""
    return next((n for n in range(1, len(phrase)) if _ends(phrase, n)), 0)


def _ends(phrase: Sequence[Token], at: int) -> bool:
    """Whether the noun of the phrase stands here, no unit of age or length: "34 Jahre alten"."""
    measured = phrase[at - 1].word[0].isdigit() and at + 1 < len(phrase) and phrase[at + 1].word[0].islower()
    adjective = "jährige" in phrase[at].word and at + 1 < len(phrase) and is_noun(phrase[at + 1])
    return is_noun(phrase[at]) and not (measured or adjective or _is_adjective(phrase, at))


def _is_adjective(phrase: Sequence[Token], at: int) -> bool:
    """Whether an adjective stands here that has a capital: "die [Berliner] Brücke", "die [Technische] Schule"."""
    behind, lower = phrase[at + 1 : at + 2], phrase[at].lower
    unknown = lower.endswith(("e", "en")) and not readings(lower)
    return bool(behind and readings(behind[0].lower)) and (of_place(phrase, at) or unknown)


def _describes(token: Token) -> bool:
    """Whether it is an adjective, or says how much of it: "34 Jahre", "rund zwei Meter"."""
    return inflected(token) or is_noun(token) or token.lower in DEGREES | NUMBERS


def _adjective(token: Token, article: str, *, neuter: bool) -> str:
    """An adjective as it stands before a subject: "einen alten" -> "ein alter", "ein altes" -> "das alte"."""
    if is_noun(token) and "jährige" not in token.word and not token.word.endswith("en"):
        return token.word
    if article in ("einen", "einem", "eines"):
        ending = "es" if neuter else "er"
        return f"{token.word.removesuffix('en')}{ending}" if token.word.endswith("en") else token.word
    if article in _WEAK and token.word.endswith("en"):
        return token.word.removesuffix("n")
    return (
        token.word.removesuffix("s")
        if article in ("ein", "sein", "ihr") and token.word.endswith("es")
        else token.word
    )


def _masculine(noun: str, article: str) -> str:
    """A man or a masculine thing in the accusative, as the subject; empty where another form is as likely."""
    lower = noun.lower()
    if lower.endswith(LIKE_WEAK_ADJECTIVES):
        return f"{noun[:-1]}r" if article == "ein" else noun[:-1]
    if one := strong(lower):
        return noun[: len(one)]
    if lower.endswith("en") and kind(noun)[0] == "animal":
        return noun[: -1 if kind(noun[:-2])[0] != "animal" else -2]  # "den Löwen", "den Eisbären"
    return noun if lower.endswith(UNCHANGED) or not lower.endswith(("en", "rn", "ln")) else ""
