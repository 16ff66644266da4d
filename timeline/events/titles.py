"""A title for a statement, from its own words: a main clause without its time phrase, at most 90 characters."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline.events.clauses import Clause, Token, find_finite
from timeline.events.lexicon import (
    ATTRIBUTING,
    CIRCUMSTANCE,
    COORDINATORS,
    DANGLING,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_ADVERBS,
    TIME_ARTICLES,
)
from timeline.events.phrases import prepositional_phrase, subject

LONGEST = 90  # characters
_SHORTEST = 24  # characters that a cut must leave
_NO_SPACE_BEFORE = frozenset(",.;:!?)]“»…%'’")
_NO_SPACE_AFTER = frozenset("([„«'’")

Span = tuple[int, int]
Tokens = list[Token]


def title(clause: Clause, following: Sequence[Clause], times: Collection[Span]) -> str:
    """The title of what `clause` reports, with as much of the clauses that depend on it as there is room for.

    `times`: the spans (code points of the text) of the time expressions that date it and are left out.
    """
    tokens = main_clause(without_times(_plain(clause.tokens), times), subordinate=clause.subordinate)
    text = _spelled(tokens)
    if len(text) > LONGEST:
        return _fitted(tokens)
    for number, dependent in enumerate(following):
        longer = f"{text}, {_spelled(without_times(_plain(dependent.tokens), times), capital=False)}"
        if not number and len(longer) > LONGEST and dependent.opening in ("dass", "ob"):
            return _cut(longer)
        if len(longer) > LONGEST or not _worth(dependent):
            break
        text = longer
    return text


def _worth(dependent: Clause) -> bool:
    """Whether a dependent clause says more than who said so."""
    if dependent.opening in ATTRIBUTING or (dependent.telling and dependent.opening == "wie"):
        return False
    return dependent.subordinate or dependent.opening == "um"


def _plain(tokens: Sequence[Token]) -> Tokens:
    """Without brackets and what stands in them, and without marks and joining words at either end."""
    kept: Tokens = []
    depth = 0
    for token in tokens:
        depth += token.word in "(["
        if not depth:
            kept.append(token)
        depth -= token.word in ")]" and depth > 0
    while kept and (kept[0].lower in COORDINATORS or (not kept[0].is_word and kept[0].word not in '„"»')):
        del kept[0]
    while kept and (kept[-1].word in ",;:.–—-!" or kept[-1].lower in COORDINATORS):
        del kept[-1]
    if sum(t.word in "„»" for t in kept) != sum(t.word in "“«" for t in kept):
        kept = [t for t in kept if t.word not in "„“»«"]
    return _without_dateline(kept)


def _without_dateline(tokens: Tokens) -> Tokens:
    """Without the place in front: "Kaltenbach – Die Spinnerei …"."""
    for n, token in enumerate(tokens[:5]):
        if token.word in "–—-" and n and all(t.word[0].isupper() or not t.is_word for t in tokens[:n]):
            return tokens[n + 1 :]
    return tokens


def without_times(tokens: Tokens, times: Collection[Span]) -> Tokens:
    """Without the time expressions and the prepositions and adverbs that go with them."""
    kept: Tokens = []
    within = False
    for token in tokens:
        timed = any(start < token.end and token.start < end for start, end in times)
        if timed and not within:
            while kept and kept[-1].lower in PREPOSITIONS | TIME_ARTICLES | TIME_ADVERBS:
                kept.pop()
        if not timed:
            kept.append(token)
        within = timed
    return kept


def main_clause(tokens: Tokens, *, subordinate: bool = False) -> Tokens:
    """The words in the order of a main clause: subject, finite verb, the rest; as they are where that is not plain."""
    if subordinate and tokens and tokens[0].lower in SUBORDINATORS:
        tokens = tokens[1:]
    verb = find_finite(tuple(tokens), last=subordinate)
    if verb is None or (verb > 0 and not subordinate):
        return tokens
    found = subject(tokens, 0 if subordinate else 1)
    if found is None or (subordinate and found[1] > verb):
        return tokens
    start, end = _with_apposition(tokens, *found)
    rest = [t for n, t in enumerate(tokens) if n != verb and not start <= n < end]
    return [*tokens[start:end], tokens[verb], *rest]


def _with_apposition(tokens: Tokens, start: int, end: int) -> Span:
    """The subject with what stands between commas after it."""
    if end < len(tokens) and tokens[end].word == ",":
        closing = next((n for n in range(end + 1, len(tokens)) if tokens[n].word == ","), None)
        if closing is not None:
            return start, closing + 1
    return start, end


def _spelled(tokens: Sequence[Token], *, capital: bool = True) -> str:
    """The tokens as text, spaced as they were or as German sets them."""
    text = ""
    before: Token | None = None
    for token in tokens:
        text += _gap(before, token) + token.word
        before = token
    return text[:1].upper() + text[1:] if capital else text


def _gap(before: Token | None, token: Token) -> str:
    if before is None:
        return ""
    if token.start == before.end:
        return ""
    return "" if token.word in _NO_SPACE_BEFORE or before.word in _NO_SPACE_AFTER else " "


def _fitted(tokens: Tokens) -> str:
    """A shorter text of the same clause: without asides, without circumstances, at last cut with an ellipsis."""
    for shorter in (_without_asides(tokens), _without_phrases(_without_asides(tokens))):
        text = _spelled(shorter)
        if _SHORTEST <= len(text) <= LONGEST:
            return text
    return _cut(_spelled(_without_asides(tokens)))


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
    """Prepositional phrases taken away from the end, those that tell circumstances first, until it fits."""
    for telling in (True, False):
        at = len(tokens) - 1
        while at >= 0 and len(_spelled(tokens)) > LONGEST:
            end = prepositional_phrase(tokens, at)
            if end is not None and (tokens[at].lower in CIRCUMSTANCE or not telling):
                tokens = main_clause(tokens[:at] + tokens[end:])
            at -= 1
    return tokens


def _cut(text: str) -> str:
    """Whole words and an ellipsis, nothing dangling before it."""
    words = text[: LONGEST - 1].rsplit(" ", 1)[0].split(" ")
    while len(words) > 1 and (words[-1].lower().strip(",;:–-") in DANGLING or not words[-1].strip(",;:–-")):
        words.pop()
    return " ".join(words).rstrip(" ,;:–-") + " …"
