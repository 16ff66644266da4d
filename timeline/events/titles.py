"""A title for a statement, from its own words: a main clause without its time phrase, at most 90 characters."""

from collections.abc import Collection, Sequence

from timeline.events.clauses import Clause
from timeline.events.lexicon import (
    ATTRIBUTING,
    COORDINATORS,
    FACTUAL,
    PREPOSITIONS,
    PRONOUNS,
    TIME_ADVERBS,
    TIME_ARTICLES,
    TIME_FOLLOWERS,
    TIME_LINKS,
)
from timeline.events.main_clauses import main_clause
from timeline.events.phrases import subject
from timeline.events.shortening import LONGEST, SHORTEST, cut, fitted
from timeline.events.spelling import spelled
from timeline.events.tokens import Token, find_finite

_DESCRIBING = ("ige", "iger", "igen", "iges", "igem")  # adjectives of time: "heutige", "gestrigen"

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
    text = spelled(tokens)
    if len(text) > LONGEST:
        return fitted(tokens)
    short = len(text) < SHORTEST and not clause.subordinate
    for number, dependent in enumerate(following):
        mark = "" if clause.tokens[-1].word not in ":;" else clause.tokens[-1].word
        longer = (
            f"{text}{mark or ','} {spelled(without_times(_plain(dependent.tokens), times), capital=False)}"
        )
        needed = not number and (dependent.opening in ("dass", "ob") or short)
        if needed and len(longer) > LONGEST:
            return cut(longer)
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
        if (
            timed[n]
            and token.lower.endswith(_DESCRIBING)
            and n + 1 < len(tokens)
            and tokens[n + 1].word[0].isupper()
        ):
            timed[n] = timed[n + 1]  # "die heutige Etappe"
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
