"""Noun phrases and prepositional phrases among the tokens of a clause."""

from collections.abc import Sequence

from timeline.events.lexicon import NOMINATIVE, OBLIQUE, PREPOSITIONS, PRONOUNS
from timeline.events.tables import words
from timeline.events.tokens import Token

Tokens = Sequence[Token]

# What links a noun to one that belongs to it, so that both stand or move together.
_GENITIVES = words("des der eines einer deren dessen ihres seines ihrer seiner dieses dieser")
_ATTACHED = words("von aus in bei")  # before a name
_COUNTS = words("und rund mehr zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
_QUOTED = 6  # words of a name in quotation marks after a noun, at most
_ADVERBS = words(
    "nicht auch nur noch schon sehr erst wieder bereits dann dort hier so nun jetzt zunächst zuletzt offiziell"
)


def noun_phrase(tokens: Tokens, start: int) -> int | None:
    """Where the noun phrase that begins at `start` ends (exclusive); None where none begins."""
    at = _plain(tokens, start)
    return None if at is None else _attached(tokens, at)


def _noun(token: Token) -> bool:
    return token.is_word and (token.word[0].isupper() or "jährige" in token.word)


def _adjective(tokens: Tokens, at: int) -> bool:
    """Whether a lower-case word or number here leads up to a noun."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or token.lower in PREPOSITIONS | _ADVERBS:
        return False
    if not (token.word[0].islower() or token.word[0].isdigit()):
        return token.word in '„"»' and _noun(following)
    if _noun(following):
        return _inflected(token) or token.lower in _COUNTS
    return (
        following.word[0].islower()
        and following.lower not in PREPOSITIONS | _ADVERBS
        and (_inflected(token) or token.lower in _COUNTS or (_inflected(following) and not token.is_finite))
    )


def _inflected(token: Token) -> bool:
    return token.word[0].isdigit() or token.lower.endswith(("e", "en", "er", "es", "em"))


def _attached(tokens: Tokens, at: int) -> int:
    """The end with all that belongs to the noun: genitives, a name after "von" or "in", "und" with another noun."""
    while at < len(tokens):
        lower = tokens[at].lower
        end: int | None = None
        if tokens[at].word in '„“"»«':
            end = _quoted(tokens, at)
        elif (
            lower in _GENITIVES
            or lower in ("und", "sowie")
            or (lower in _ATTACHED and at + 1 < len(tokens) and _noun(tokens[at + 1]))
        ):
            end = _plain(tokens, at + 1)
        if end is None:
            return at
        at = end
    return at


def _quoted(tokens: Tokens, at: int) -> int | None:
    """The end of a name in quotation marks; of a single mark that closes a phrase, right after it."""
    for end in range(at + 1, min(len(tokens), at + 2 + _QUOTED)):
        if tokens[end].word in '“«"' and tokens[at].word in '„»"':
            return end + 1
    return at + 1 if tokens[at].word in "“«" else None


def ambiguous(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a phrase without an article may have swallowed the next one: "Falkner der Leitstelle"."""
    inner = [t.lower for t in tokens[start + 1 : end]]
    return (
        _noun(tokens[start]) and tokens[start].lower not in NOMINATIVE and ("der" in inner or end - start > 4)
    )


def _plain(tokens: Tokens, at: int) -> int | None:
    """The end of adjectives and nouns alone."""
    if at < len(tokens) and tokens[at].lower in NOMINATIVE | OBLIQUE:
        at += 1
    while at < len(tokens) and _adjective(tokens, at):
        at += 1
    start = at
    while at < len(tokens) and _noun(tokens[at]):
        at += 1
    return at if at > start else None


def prepositional_phrase(tokens: Tokens, start: int) -> int | None:
    """Where the prepositional phrase that begins at `start` ends (exclusive); None where none begins."""
    if tokens[start].lower not in PREPOSITIONS:
        return None
    at = start + 1
    if at < len(tokens) and tokens[at].lower in PREPOSITIONS:
        at += 1
    return noun_phrase(tokens, at)


def subject(tokens: Tokens, start: int) -> tuple[int, int] | None:
    """The first phrase from `start` on that can be the subject; adverbs and prepositional phrases are passed over."""
    at = start
    while at < len(tokens):
        token = tokens[at]
        if token.lower in PRONOUNS - {"das", "dies", "die", "alle", "beide"}:
            return at, at + 1
        if token.lower in PREPOSITIONS:
            at = prepositional_phrase(tokens, at) or at + 1
            continue
        if token.lower in OBLIQUE:
            at = noun_phrase(tokens, at) or at + 1
            continue
        if token.lower in NOMINATIVE or _noun(token) or token.word[0].isdigit() or token.word in '„"»':
            end = noun_phrase(tokens, at)
            if end is not None:
                return at, end
            if token.lower in PRONOUNS:
                return at, at + 1
        if token.word in ",;:":
            return None
        at += 1
    return None
