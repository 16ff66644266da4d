"""A title for a statement, from its own words: a main clause without its time phrase, at most 90 characters."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.events.clauses import FINITE_LAST, Clause, Token, find_finite
from timeline.events.lemmas import parted
from timeline.events.lexicon import (
    ATTRIBUTING,
    CIRCUMSTANCE,
    COORDINATORS,
    DANGLING,
    FACTUAL,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_ADVERBS,
    TIME_ARTICLES,
    TIME_FOLLOWERS,
    TIME_LINKS,
)
from timeline.events.phrases import ambiguous, prepositional_phrase, subject
from timeline.events.tables import words
from timeline.temporal.german.verbs import FINITE

LONGEST = 90  # characters
_BOUND = words("von vom zu als")  # what they begin belongs to the word before
_SHORTEST = 24  # characters that a cut must leave
_NO_SPACE_BEFORE = frozenset(",.;:!?)]“»…%'’")
_NO_SPACE_AFTER = frozenset("([„«'’")

Span = tuple[int, int]
Tokens = list[Token]


def title(
    clause: Clause, following: Sequence[Clause], times: Collection[Span], before: Clause | None = None
) -> str:
    """The title of what `clause` reports, with as much of the clauses that depend on it as there is room for.

    `before`: the clause whose subject it goes on with. `times`: the spans (code points of the text) of the time
    expressions that date it and are left out.
    """
    tokens = _reported(clause, times, before)
    text = _spelled(tokens)
    if len(text) > LONGEST:
        return _fitted(tokens)
    for number, dependent in enumerate(following):
        mark = "" if clause.tokens[-1].word not in ":;" else clause.tokens[-1].word
        longer = (
            f"{text}{mark or ','} {_spelled(without_times(_plain(dependent.tokens), times), capital=False)}"
        )
        needed = not number and (dependent.opening in ("dass", "ob") or len(text) < _SHORTEST)
        if needed and len(longer) > LONGEST:
            return _cut(longer)
        if not needed and (len(longer) > LONGEST or not _worth(dependent)):
            break
        text = longer
    return text


def _reported(clause: Clause, times: Collection[Span], before: Clause | None) -> Tokens:
    """The words of the clause as a main clause of its own; with its time where it cannot do without."""
    whole = _plain(clause.tokens)
    tokens = _plain(without_times(whole, times))
    if before is not None and clause.continues:
        tokens = _with_subject(tokens, without_times(_plain(before.tokens), times))
    subordinate = clause.opening in FACTUAL and clause.subordinate
    found = main_clause(tokens, subordinate=subordinate)
    return whole if not found or (not subordinate and find_finite(tuple(found)) == 0) else found


def _with_subject(tokens: Tokens, before: Tokens) -> Tokens:
    """With the subject of the clause before, which a clause after "und" goes on with."""
    verb = find_finite(tuple(before))
    if verb is None or tokens[0].lower in PRONOUNS:
        return tokens
    found = subject(before, 0)
    if found is None or found[0] > 0:
        found = subject(before, verb + 1)
    return [*before[found[0] : found[1]], *tokens] if found else tokens


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
    if (kept and kept[0].word in '„"»') or sum(t.word in "„»" for t in kept) != sum(
        t.word in "“«" for t in kept
    ):
        kept = [t for t in kept if t.word not in '„“»«"']
    return _without_dateline(kept)


def _without_dateline(tokens: Tokens) -> Tokens:
    """Without the place in front: "Kaltenbach – Die Spinnerei …"."""
    for n, token in enumerate(tokens[:5]):
        if token.word in "–—-" and n and all(t.word[0].isupper() or not t.is_word for t in tokens[:n]):
            return tokens[n + 1 :]
    return tokens


def without_times(tokens: Tokens, times: Collection[Span]) -> Tokens:
    """Without the time expressions and the prepositions, adverbs and joining words that go with them."""
    timed = [any(start < t.end and t.start < end for start, end in times) for t in tokens]
    for n, token in enumerate(tokens):
        if n and timed[n - 1] and token.lower in TIME_FOLLOWERS:
            timed[n] = True
        if n and timed[n - 1] and token.lower in TIME_LINKS and any(timed[n + 1 : n + 4]):
            following = timed.index(True, n + 1)
            if all(t.lower in PREPOSITIONS | TIME_ARTICLES | TIME_LINKS for t in tokens[n:following]):
                timed[n:following] = [True] * (following - n)
    for n in range(len(tokens) - 2, -1, -1):
        goes_along = tokens[n].lower in PREPOSITIONS | TIME_ARTICLES | TIME_ADVERBS
        timed[n] = timed[n] or (timed[n + 1] and goes_along)
    return [t for n, t in enumerate(tokens) if not timed[n]]


def main_clause(tokens: Tokens, *, subordinate: bool = False) -> Tokens:
    """The words in the order of a main clause: subject, finite verb, the rest; as they are where that is not plain."""
    if subordinate and tokens and tokens[0].lower in SUBORDINATORS:
        tokens = tokens[1:]
    verb = find_finite(tuple(tokens), last=subordinate)
    if verb is None or (verb > 0 and not subordinate):
        return tokens
    found = subject(tokens, 0 if subordinate else 1)
    if found is None or ambiguous(tokens, *found) or (subordinate and found[1] > verb):
        return tokens
    start, end = _with_apposition(tokens, *found)
    rest = [t for n, t in enumerate(tokens) if n != verb and not start <= n < end]
    return [*tokens[start:end], *second(tokens[verb], rest)]


def second(verb: Token, rest: Sequence[Token]) -> Tokens:
    """A verb from the end of a clause put in second place; its particle stays at the end."""
    split = parted(verb.lower)
    if split is None or not verb.bits & FINITE_LAST or verb.bits & FINITE:
        return [verb, *rest]
    finite, particle = split
    return [replace(verb, word=finite, lower=finite), *rest, replace(verb, word=particle, lower=particle)]


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
    """Prepositional phrases taken away until it fits: what stands in front, circumstances, the others but the last."""
    tokens = _without_front(tokens)
    starts = [
        n for n in range(len(tokens)) if tokens[n].lower in PREPOSITIONS and prepositional_phrase(tokens, n)
    ]
    for circumstances in (True, False):
        for at in reversed(starts[:-1]):
            end = prepositional_phrase(tokens, at) if at < len(tokens) else None
            if len(_spelled(tokens)) <= LONGEST or end is None or tokens[at].lower in _BOUND:
                continue
            if tokens[at].lower in CIRCUMSTANCE or not circumstances:
                tokens = tokens[:at] + tokens[end:]
    return tokens


def _without_front(tokens: Tokens) -> Tokens:
    """Without an adverbial in front of the verb, where the subject plainly stands behind it."""
    verb = find_finite(tuple(tokens))
    if verb is None or not verb or (tokens[0].lower not in PREPOSITIONS | TIME_ADVERBS):
        return tokens
    return main_clause(tokens[verb:]) if subject(tokens, verb + 1) else tokens


def _cut(text: str) -> str:
    """Whole words and an ellipsis, nothing dangling before it."""
    kept = text[: LONGEST - 1].rsplit(" ", 1)[0].split(" ")
    while len(kept) > 1 and (kept[-1].lower().strip(",;:–-") in DANGLING or not kept[-1].strip(",;:–-")):
        kept.pop()
    return " ".join(kept).rstrip(" ,;:–-") + " …"
