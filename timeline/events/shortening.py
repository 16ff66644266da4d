"""A clause made short enough for a title."""

from collections.abc import Callable
from itertools import pairwise

from timeline.events.lemmas import PARTICLES, infinitives
from timeline.events.lexicon import (
    AUXILIARIES,
    CIRCUMSTANCE,
    COORDINATORS,
    MODALS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    TELLING_ADJECTIVES,
    TIME_ADVERBS,
)
from timeline.events.main_clauses import main_clause
from timeline.events.noun_phrases import noun_phrase
from timeline.events.phrases import prepositional_phrase
from timeline.events.spelling import LONGEST, cut, spelled
from timeline.events.tables import words
from timeline.events.tokens import Token, find_finite
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE

Tokens = list[Token]

SHORTEST = 24  # characters that a cut must leave
MOST = 150  # words and marks of a clause that are looked at: what follows them stands in no title
_PLACES = words("in im nach bei beim während unter aufgrund wegen trotz seit laut gemäß am an vor neben")
_WHOSE = words("des der eines einer")
_OTHERS = words("mit durch aus auf für gegen über von vom zu zum zur zwischen um")


def fitted(tokens: Tokens) -> str:
    """A shorter text of the same clause: step by step without what it can spare, at last cut with an ellipsis."""
    tokens = tokens[:MOST]
    for step in _STEPS:
        tokens = _kept(tokens, step)
        if SHORTEST <= len(text := spelled(tokens)) <= LONGEST:
            return text
    return cut(spelled(tokens))


def trimmed(tokens: Tokens) -> str:
    """A shorter text of a clause and the one that completes it; empty where it stays too long."""
    for step in _TRIMS:
        tokens = _kept(tokens, step)
        if len(text := spelled(tokens)) <= LONGEST:
            return text
    return ""


def _kept(tokens: Tokens, step: Callable[[Tokens], Tokens]) -> Tokens:
    """What a step leaves; all of it where the step would take a verb's end away."""
    shorter = step(tokens)
    if step is _without_rest:
        return shorter
    left = {(t.start, t.word) for t in shorter}
    return shorter if all((t.start, t.word) in left for t in _endings(tokens)) else tokens


def _endings(tokens: Tokens) -> Tokens:
    """The participles and infinitives at the ends of clauses, and particles: "hat … eröffnet", "stieß … an"."""
    return [
        t
        for t, after in pairwise([*tokens, None])
        if t is not None
        and (t.bits & (PARTICIPLE | INFINITIVE) or t.lower in PARTICLES)
        and (after is None or not after.is_word or after.lower in AUXILIARIES | MODALS)
    ]


def _without_asides(tokens: Tokens) -> Tokens:
    """Without what stands between two commas or dashes and has no verb."""
    marks = [n for n, t in enumerate(tokens) if t.word in ",–—"]
    for first, second in pairwise(marks):
        inner = tuple(tokens[first + 1 : second])
        alike = tokens[first].word == tokens[second].word
        if len(inner) > 1 and alike and find_finite(inner) is None:
            return _without_asides(tokens[:first] + tokens[second + 1 :])
    return tokens


def _without_rest(tokens: Tokens) -> Tokens:
    """Only up to the last mark or "und" before which all is said and that leaves room enough."""
    marks = [
        n for n, t in enumerate(tokens) if t.word in ",;–—:" or t.lower in ("und", "sowie", "sondern", "aber")
    ]
    ends = [n for n in marks if not _quoted(tokens, n)]
    complete = [end for end in ends if _complete(tokens, end) and len(spelled(tokens[:end])) >= SHORTEST]
    short = [end for end in complete if len(spelled(tokens[:end])) <= LONGEST]
    return tokens[: max(short or complete, default=len(tokens))]


def _without_adjectives(tokens: Tokens) -> Tokens:
    """Without the adjectives between an article and its noun, as far as needed, the last first."""
    for n in range(len(tokens) - 2, 0, -1):
        before, token, after = tokens[n - 1 : n + 2]
        between = before.lower in NOMINATIVE | OBLIQUE and token.word[0].islower() and after.word[0].isupper()
        kept = TELLING_ADJECTIVES | NOMINATIVE | OBLIQUE
        if (
            len(spelled(tokens)) > LONGEST
            and between
            and token.lower.endswith(("e", "en"))
            and token.lower not in kept
        ):
            tokens = tokens[:n] + tokens[n + 1 :]
    return tokens


def _complete(tokens: Tokens, end: int) -> bool:
    """Whether the tokens before `end` have the verb with its participle, infinitive or particle, and more after it."""
    verb = find_finite(tuple(tokens))
    if verb is None or verb + 1 >= end or not _closes(tokens, end):
        return False
    if tokens[verb].lower in AUXILIARIES | MODALS:
        closing = [n for n in range(verb + 1, len(tokens)) if tokens[n].bits & (PARTICIPLE | INFINITIVE)]
        return not closing or any(n < end for n in closing)
    spoken = [t for t in tokens if t.is_word]
    return spoken[-1].lower + tokens[verb].lower not in infinitives()


def _closes(tokens: Tokens, end: int) -> bool:
    """Whether a phrase can end before `end`: a noun that no list of nouns goes on with, or the verb's last word."""
    last, following = tokens[end - 1], tokens[end + 1] if end + 1 < len(tokens) else None
    if last.word[0].isupper() or last.word in "“«":
        return following is None or not (following.word[0].isupper() or following.word[0].isdigit())
    return bool(last.bits & (PARTICIPLE | INFINITIVE)) or last.lower in PARTICLES


def _without_phrases(prepositions: frozenset[str], *, last: bool = False) -> Callable[[Tokens], Tokens]:
    """A step that takes away phrases with these prepositions until it fits; with `last` even the clause's last one."""

    def step(tokens: Tokens) -> Tokens:
        for start, end in reversed(_units(tokens)[: None if last else -1]):
            listed = {t.lower for t in (*tokens[start - 1 : start], *tokens[end : end + 1])} & COORDINATORS
            if len(spelled(tokens)) > LONGEST and tokens[start].lower in prepositions and not listed:
                tokens = tokens[:start] + tokens[end:]
        return tokens

    return step


def _without_genitives(tokens: Tokens) -> Tokens:
    """Without whose something is, as far as needed, the last first: "der Rat [der Stadt Eilmar]"."""
    for n in range(len(tokens) - 2, 0, -1):
        if len(spelled(tokens)) <= LONGEST:
            break
        noun = tokens[n - 1].word[0].isupper() and tokens[n - 1].lower not in PREPOSITIONS
        whose = tokens[n].lower in _WHOSE and noun and not _quoted(tokens, n)
        end = noun_phrase(tokens, n) if whose else None
        if end is not None and (end == len(tokens) or tokens[end].lower not in COORDINATORS):
            tokens = tokens[:n] + tokens[end:]
    return tokens


def _units(tokens: Tokens) -> list[tuple[int, int]]:
    """Where prepositional phrases begin and end, each with those that belong to its noun; none in front of a noun."""
    found: list[tuple[int, int]] = []
    for n, token in enumerate(tokens):
        if _quoted(tokens, n) or not n or token.lower not in PREPOSITIONS or (found and n < found[-1][1]):
            continue
        end = prepositional_phrase(tokens, n)
        while end is not None and end < len(tokens) and tokens[end].lower in ("von", "vom", "zwischen"):
            end = prepositional_phrase(tokens, end)
        while end is not None and end + 1 < len(tokens) and tokens[end].lower in COORDINATORS:
            following = prepositional_phrase(tokens, end + 1)
            if following is None:
                break
            end = following
        if end is not None and tokens[n - 1].lower not in NOMINATIVE | OBLIQUE:
            found.append((n, end))
    return found


def _quoted(tokens: Tokens, at: int) -> bool:
    """Whether a place among the tokens lies within quotation marks."""
    return sum(t.word in "„»" for t in tokens[:at]) > sum(t.word in "“«" for t in tokens[:at])


def _without_front(tokens: Tokens) -> Tokens:
    """Without an adverbial in front of the verb, where the subject plainly stands behind it."""
    verb = find_finite(tuple(tokens))
    if verb is None or not verb or (tokens[0].lower not in PREPOSITIONS | TIME_ADVERBS):
        return tokens
    shorter = main_clause(tokens[verb:])
    return tokens if find_finite(tuple(shorter)) == 0 else shorter


_STEPS: tuple[Callable[[Tokens], Tokens], ...] = (
    _without_asides,
    _without_rest,
    _without_front,
    _without_phrases(CIRCUMSTANCE),
    _without_phrases(_PLACES),
    _without_adjectives,
    _without_phrases(_OTHERS),
    _without_rest,
    _without_genitives,
    _without_phrases(_PLACES | _OTHERS | CIRCUMSTANCE, last=True),
)
# The steps that leave every clause whole.
_TRIMS = (
    _without_asides,
    _without_adjectives,
    _without_phrases(CIRCUMSTANCE | _PLACES),
    _without_genitives,
    _without_phrases(_OTHERS),
    _without_phrases(_PLACES | _OTHERS | CIRCUMSTANCE, last=True),
)
