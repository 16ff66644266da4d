"""A title for a statement, from its own words: a main clause without its time phrase, at most 90 characters."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.clauses import Clause
from timeline.events.lexicon import ATTRIBUTING, COORDINATORS, FACTUAL, PRONOUNS
from timeline.events.main_clauses import main_clause
from timeline.events.phrases import subject
from timeline.events.shortening import SHORTEST, fitted, trimmed
from timeline.events.soundness import sound
from timeline.events.spelling import LONGEST, cut, spelled
from timeline.events.tokens import Token, find_finite
from timeline.events.untimed import without_times
from timeline.temporal.german.verbs import TO_INFINITIVE

Span = tuple[int, int]
Tokens = list[Token]


def title(
    clause: Clause, following: Sequence[Clause], times: Collection[Span], before: Clause | None = None
) -> str:
    """The title of what `clause` reports, with as much of the clauses that depend on it as there is room for.

    `before`: the clause whose subject it goes on with. `times`: the spans (code points of the text) of the time
    expressions that date it and are left out. Empty where the clause's words alone make no sentence.
    """
    tokens = _reported(clause, times, before)
    if not tokens:
        return ""
    text = spelled(tokens)
    if len(text) > LONGEST:
        return fitted(tokens)
    short = len(text) < SHORTEST and not clause.subordinate
    for number, dependent in enumerate(following):
        mark = "" if clause.tokens[-1].word not in ":;" else clause.tokens[-1].word
        said = spelled(without_times(plain(dependent.tokens), times), capital=False)
        longer = f"{text}{mark or ','} {said}"
        if not number and (
            _completes(dependent) or (short and (dependent.subordinate or dependent.finite is None))
        ):
            text = longer if len(longer) <= LONGEST else _completed(tokens, mark, dependent, times, text)
        elif len(longer) > LONGEST or not _worth(dependent):
            break
        else:
            text = longer
    return text


def _completed(tokens: Tokens, mark: str, dependent: Clause, times: Collection[Span], text: str) -> str:
    """The clause with the one that completes it, made to fit; alone where it can stand so."""
    comma = replace(dependent.tokens[0], word=mark or ",", lower=mark or ",")
    comma = replace(comma, start=tokens[-1].end, end=tokens[-1].end)
    said = [comma, *without_times(plain(dependent.tokens), times)]
    if shorter := trimmed([*tokens, *said]):
        return shorter
    return cut(f"{text}{spelled(said, capital=False)}") if _completes(dependent) else text


def whole(clauses: Sequence[Clause]) -> str:
    """The words of the clauses as they stand, cut where they are too long."""
    return cut(spelled(plain([t for clause in clauses for t in clause.tokens])))


def _completes(dependent: Clause) -> bool:
    """Whether it says what the clause before it only announces: "beschloss, … zu bauen", "sagte, dass …"."""
    if dependent.opening in ("dass", "ob"):
        return True
    infinitive = any(t.bits & TO_INFINITIVE or t.lower == "zu" for t in dependent.words[-3:])
    return (
        infinitive
        and not dependent.subordinate
        and dependent.opening not in ("um", "ohne", "statt", "anstatt")
    )


def _reported(clause: Clause, times: Collection[Span], before: Clause | None) -> Tokens:
    """The words of the clause as a main clause of its own; with its time where it cannot do without."""
    for spans in (times, ()):
        tokens = plain(without_times(plain(clause.tokens), spans))
        if before is not None and clause.continues and tokens:
            tokens = _with_subject(tokens, without_times(plain(before.tokens), times))
        last = (clause.opening in FACTUAL and clause.subordinate) or (clause.continues and clause.verb_last)
        found = main_clause(tokens, subordinate=last)
        if sound(found):
            return found
    return []


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
    to = any(t.bits & TO_INFINITIVE or t.lower == "zu" for t in dependent.tokens)
    return dependent.subordinate or (dependent.opening == "um" and to)


def plain(tokens: Sequence[Token]) -> Tokens:
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
    """Without the place in front: "Eilmar – Die Ziegelei …"."""
    for n, token in enumerate(tokens[:5]):
        if (
            token.word in "–—-"
            and n
            and token.start > tokens[n - 1].end
            and all(t.word[0].isupper() or not t.is_word for t in tokens[:n])
        ):
            return tokens[n + 1 :]
    return tokens
