"""What only describes among the words of a clause, so that a title can spare it: adjectives, attributes, adverbs."""

from collections.abc import Sequence

from timeline.events.grammar.adjectives import DEGREES, attribute_end, is_adjective, is_noun, tells, unique
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import in_name
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import entries, goes_on
from timeline.events.naming.introduced import introduces
from timeline.events.naming.model import NameKind
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    COORDINATORS,
    INDEFINITE,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    TELLING_ADJECTIVES,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names

Tokens = list[Token]

_SPARE = words(
    """
    bereits schon sogar nun dann wiederum offiziell ebenfalls schließlich unterdessen weiterhin bundesweit feierlich
    sogenannte sogenannten sogenannter bisher zunächst zuerst lediglich beispielsweise nämlich
    auch
    """
)


BEFORE_TOO = words("als wie sondern denn doch und aber so")  # "sowohl in Köln als auch in Bonn"


def _spared(tokens: Tokens, n: int) -> bool:
    """Whether an adverb can go: no other is joined to it; in front it belongs to the subject: "[Lediglich] drei".

    "Das bisher beste Ergebnis" needs it.
    """
    if tokens[n].lower == "bisher" and unique(tokens, n + 2):
        return False
    if n:
        return tokens[n - 1].lower not in COORDINATORS | BEFORE_TOO
    return len(tokens) > 1 and not tokens[1].is_finite and tokens[1].lower not in PREPOSITIONS


_BEFORE_NAMES = words("der die den dem")
_FIRMS = ("betreiber", "anbieter", "händler", "riese")


def without_adjectives(tokens: Tokens, room: int) -> Tokens:
    """Without the adjectives between an article and its noun, as far as needed, the last first."""
    for n in range(len(tokens) - 2, 0, -1):
        before, token, after = tokens[n - 1 : n + 2]
        between = (
            before.lower in (NOMINATIVE | OBLIQUE) - DEGREES
            and (token.word[0].islower() or token.lower.endswith("-jährige"))
            and after.word[0].isupper()
        )
        kept = TELLING_ADJECTIVES | NOMINATIVE | OBLIQUE
        if (
            len(spelled(tokens)) > room
            and between
            and token.lower.endswith(("e", "en", "es", "er", "em"))
            and token.lower not in kept | PREPOSITIONS
            and not tells(token)
            # "für ein freies Netz" says what for by its adjective
            and not (before.lower in INDEFINITE and n > 1 and tokens[n - 2].lower in PREPOSITIONS)
            and not (unique(tokens, n) or quoted(tokens, n))
        ):
            tokens = tokens[:n] + tokens[n + 1 :]
    return tokens


def without_attributes(tokens: Tokens, room: int) -> Tokens:
    """Without what stands between an article and its noun with a participle: "die [aus Somalia stammende] Frau"."""
    for n in range(len(tokens) - 2, -1, -1):
        if len(spelled(tokens)) <= room:
            break
        leads = tokens[n].lower in NOMINATIVE | OBLIQUE | PREPOSITIONS  # "auf [in Köln gebaute] Wagen"
        if leads and not quoted(tokens, n + 1) and (end := attribute_end(tokens, n + 1)) is not None:
            # "[der als Sieger geltende] Jan Weber"
            of_person = tokens[end].word in first_names() and tokens[n].lower in _BEFORE_NAMES
            tokens = tokens[: n + (not of_person)] + tokens[end:]
    return tokens


def without_adverbs(tokens: Tokens, room: int) -> Tokens:
    """Without adverbs that only colour what is told."""
    return [
        t
        for n, t in enumerate(tokens)
        if t.lower not in _SPARE or quoted(tokens, n) or not _spared(tokens, n)
    ]


def without_description(tokens: Tokens, room: int) -> Tokens:
    """Without what somebody is, before the full name: "[Die Abgeordnete] Ida Rothe trat zurück"."""
    for n in range(len(tokens) - 2, 0, -1):
        if len(spelled(tokens)) <= room:
            break
        whole = n + 1 < len(tokens) and named(tokens, n) and not quoted(tokens, n)
        if whole and (start := _description(tokens, n)) is not None:
            tokens = tokens[:start] + tokens[n:]
    return tokens


def named(tokens: Tokens, n: int) -> bool:
    """Whether the full name of a person begins here, or of a firm that the noun before it introduces."""
    if goes_on(tokens[n - 1].word, tokens[n].word):
        return False  # "San | Antonio Spurs"
    if office(tokens[n - 1].word) and tokens[n].word not in first_names():
        return is_noun(tokens[n]) and not tokens[n].word.endswith("s") and is_noun(tokens[n + 1])
    if tokens[n].word in first_names():
        whole = is_noun(tokens[n + 1]) or in_name(tokens, n + 1)  # "Ida | von der Salm"
        return whole and tokens[n - 1].word not in first_names()
    found = entries().get(tokens[n].word, ())
    introduced = introduces(tokens[n - 1].word) or tokens[n - 1].lower.endswith(_FIRMS)
    if tokens[n].word.endswith("er") and (is_noun(tokens[n + 1]) or not _whole(tokens, n)):
        return False  # "die Gewerkschaft | Deutscher Seilbahner", "die Gewerkschaft | Marburger Bund"
    acronym = len(tokens[n].word) > 2 and tokens[n].word.isupper()
    return introduced and (acronym or any(one.kind is NameKind.ORGANISATION for one in found))


def _whole(tokens: Tokens, n: int) -> bool:
    """Whether all words of a known name stand here."""
    found = entries().get(tokens[n].word, ())
    return any(one.rest == tuple(t.word for t in tokens[n + 1 : n + 1 + len(one.rest)]) for one in found)


def _description(tokens: Tokens, n: int) -> int | None:
    """Where what the one that is named at `n` is begins, its article with it; None where it cannot go."""
    start = n
    while start and tokens[start - 1].lower not in ARTICLES and _describing(tokens, start - 1):
        start -= 1
    if any(t.word in first_names() for t in tokens[start:n]):
        return None  # "Die Ratsfrau Ida Rothe und | Jan Weber"
    if start in (0, n):
        return 0 if start < n and all(t.word[0].isupper() or not t.is_word for t in tokens[:n]) else None
    if start == 1 and tokens[0].lower in PREPOSITIONS:
        return start  # "Gegen [Landrat] Jan Weber"
    article, before = tokens[start - 1].lower, tokens[start - 2].lower if start > 1 else ""
    infinitive = any(t.is_to or t.lower == "zu" for t in tokens[n:])
    if before == "," and not infinitive:
        return None
    if article in ("die", "den", "ein", "eine", "einen", "seinen", "ihren") or before in PREPOSITIONS:
        return start - 1
    if article == "der" and (start == 1 or before in ("und", "sowie")):
        return start - 1
    whose = article in ("der", "des") and tokens[0].lower in ("der", "die") and _is_office(tokens[1:n])
    whose = whose and tokens[n].word not in first_names()  # not "Der Sohn des Boxers | Jan Weber"
    joined = any(t.lower in COORDINATORS or t.word == "," for t in tokens[:n])
    return 0 if whose and not joined and (noun_phrase(tokens, 0) or 0) > n else None


def _is_office(tokens: Tokens) -> bool:
    """Whether the first noun is what somebody is, and the last is not: "der Präsident der Gesellschaft Amtrak"."""
    nouns = [t.word for t in tokens if is_noun(t)]
    return bool(office(nouns[0])) and not office(nouns[-1])


def _describing(tokens: Tokens, at: int) -> bool:
    """Whether a noun or adjective stands here that a name can follow, or a part of "Rüstungs- und Raumfahrtkonzern"."""
    joint = tokens[at].lower in ("-", "und") and "-" in (tokens[at].word, tokens[at - 1].word)
    capital = tokens[at].word[0].isupper() and tokens[at].lower not in PREPOSITIONS
    return capital or is_adjective(tokens, at) or joint


def quoted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a place among the tokens lies within quotation marks."""
    marks = [t.word in "„»" for t in tokens[:at] if t.word in "„»“«"]
    return 2 * sum(marks) > len(marks)
