"""What of a statement is compared with others: the words of the happening, its names, and what only goes with it."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.lemmas import infinitives
from timeline.events.lexicon import CIRCUMSTANCE, OBLIQUE, SOURCES
from timeline.events.model import Article, Statement
from timeline.events.names import names
from timeline.events.phrases import prepositional_phrase
from timeline.events.tokens import Token, attributive, find_finite, tokens
from timeline.events.words import content_words, fold


def with_words(statement: Statement, article: Article, times: Sequence[tuple[int, int]]) -> Statement:
    """The statement with `words`, `names` and `topic`; `times`: spans of time expressions, which do not count."""
    found = [
        token
        for token in tokens(article.text, statement.start, statement.end)
        if not any(start < token.end and token.start < end for start, end in times)
    ]
    beside = _circumstances(found)
    own = content_words(" ".join(_rejoined(found, beside)))
    circumstances = content_words(" ".join(found[n].word for n in beside))
    nouns = " ".join(word for word in statement.title.split() if word[0].isupper())
    own |= content_words(nouns) - circumstances  # the subject may stand outside the clause
    return replace(
        statement,
        words=own,
        names=frozenset(filter(None, map(fold, names(statement.text)))) & (own | circumstances),
        topic=(content_words(article.title) | circumstances) - own,
    )


def _rejoined(found: Sequence[Token], beside: set[int]) -> list[str]:
    """The words that tell the happening, a particle at the end put back to its verb: "trat … zurück"."""
    verb = find_finite(tuple(found))
    spoken = [n for n, t in enumerate(found) if t.is_word]
    told = {n: t.word for n, t in enumerate(found) if n not in beside and not _adjective(found, n)}
    if (
        verb is not None
        and verb in told
        and (joined := found[spoken[-1]].lower + found[verb].lower) in infinitives()
    ):
        told[verb] = joined
        told.pop(spoken[-1], None)
    return list(told.values())


def _adjective(found: Sequence[Token], n: int) -> bool:
    """Whether a participle describes a noun: "der beurlaubte Chef"; it tells no happening."""
    token = found[n]
    if not n or not token.word[0].islower() or token.start - found[n - 1].end > 1:
        return False
    base = token.lower.rstrip("nmrs").removesuffix("e")
    return base != token.lower and base in infinitives() and attributive(tuple(found), n)


def _circumstances(found: Sequence[Token]) -> set[int]:
    """The indexes of tokens in phrases such as "nach dem Brand der Ziegelei" or "wegen Brandstiftung"."""
    inside: set[int] = set()
    for n, token in enumerate(found):
        if token.lower not in CIRCUMSTANCE:
            continue
        following = found[n + 1].lower if n + 1 < len(found) else ""
        if token.lower in ("nach", "seit") and following not in OBLIQUE | SOURCES:
            continue
        end = prepositional_phrase(found, n) or n + 1
        if n <= 1 and (verb := find_finite(tuple(found))) is not None and verb > end:
            end = verb
        inside.update(range(n, end))
    return inside
