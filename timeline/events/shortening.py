"""A clause made short enough for a title."""

from itertools import pairwise

from timeline.events.lexicon import CIRCUMSTANCE, DANGLING, PREPOSITIONS, TIME_ADVERBS
from timeline.events.main_clauses import main_clause
from timeline.events.phrases import prepositional_phrase
from timeline.events.spelling import spelled
from timeline.events.tables import words
from timeline.events.tokens import Token, find_finite

Tokens = list[Token]

LONGEST = 90  # characters
SHORTEST = 24  # characters that a cut must leave
_REMOVABLE = words("in im nach bei beim während unter aufgrund wegen trotz seit laut gemäß am an vor neben")


def fitted(tokens: Tokens) -> str:
    """A shorter text of the same clause: without asides, without circumstances, at last cut with an ellipsis."""
    for shorter in (_without_asides(tokens), _without_phrases(_without_asides(tokens))):
        text = spelled(shorter)
        if SHORTEST <= len(text) <= LONGEST:
            return text
    return cut(spelled(_without_asides(tokens)))


def _without_asides(tokens: Tokens) -> Tokens:
    """Without what stands between two commas or dashes and has no verb."""
    marks = [n for n, t in enumerate(tokens) if t.word in ",–—"]
    for first, second in pairwise(marks):
        inner = tuple(tokens[first + 1 : second])
        if (
            inner
            and find_finite(inner) is None
            and tokens[first].word == tokens[second].word
            and len(inner) > 1
        ):
            return _without_asides(tokens[:first] + tokens[second + 1 :])
    return tokens


def _without_phrases(tokens: Tokens) -> Tokens:
    """Prepositional phrases taken away until it fits: what stands in front, circumstances, the others but the last."""
    tokens = _without_front(tokens)
    verb = find_finite(tuple(tokens)) or 0
    starts = [
        n
        for n in range(verb, len(tokens))
        if tokens[n].lower in PREPOSITIONS and prepositional_phrase(tokens, n)
    ]
    for circumstances in (True, False):
        for at in reversed(starts[:-1]):
            end = prepositional_phrase(tokens, at) if at < len(tokens) else None
            if len(spelled(tokens)) <= LONGEST or end is None or tokens[at].lower not in _REMOVABLE:
                continue
            if tokens[at].lower in CIRCUMSTANCE or not circumstances:
                tokens = tokens[:at] + tokens[end:]
    return tokens


def _without_front(tokens: Tokens) -> Tokens:
    """Without an adverbial in front of the verb, where the subject plainly stands behind it."""
    verb = find_finite(tuple(tokens))
    if verb is None or not verb or (tokens[0].lower not in PREPOSITIONS | TIME_ADVERBS):
        return tokens
    shorter = main_clause(tokens[verb:])
    return tokens if find_finite(tuple(shorter)) == 0 else shorter


def cut(text: str) -> str:
    """Whole words and an ellipsis, nothing dangling before it."""
    kept = text[: LONGEST - 1].rsplit(" ", 1)[0].split(" ")
    while len(kept) > 1 and (kept[-1].lower().strip(",;:–-") in DANGLING or not kept[-1].strip(",;:–-")):
        kept.pop()
    return " ".join(kept).rstrip(" ,;:–-") + " …"
