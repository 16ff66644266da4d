"""A title for a statement, from its own words: a main clause without its time phrase, at most 90 characters."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.events.clauses import Clause
from timeline.events.lexicon import (
    ANNOUNCING,
    ATTRIBUTING,
    COORDINATORS,
    FACTUAL,
    LINKS,
    PRONOUNS,
)
from timeline.events.main_clauses import main_clause
from timeline.events.phrases import prepositional_phrase, subject
from timeline.events.shortening import SHORTEST, fitted, trimmed
from timeline.events.soundness import sound
from timeline.events.spelling import LONGEST, cut, spelled
from timeline.events.tokens import Token, find_finite
from timeline.events.untimed import without_times
from timeline.temporal.german.verbs import TO_INFINITIVE

Span = tuple[int, int]
Tokens = list[Token]


def title(
    clause: Clause,
    following: Sequence[Clause],
    times: Collection[Span],
    before: Clause | None = None,
    room: int = LONGEST,
) -> str:
    """The title of what `clause` reports, with as much of the clauses that depend on it as there is room for.

    `before`: the clause whose subject it goes on with. `times`: the spans (code points of the text) of the time
    expressions that date it and are left out. `room`: characters. Empty where its words alone make no sentence.
    """
    tokens = _reported(clause, times, before)
    if not tokens:
        return ""
    text = spelled(tokens)
    if len(text) > room:
        completes = bool(following) and _completes(following[0])
        return (completes and _completed(tokens, "", following[0], times, "", room)) or fitted(tokens, room)
    short = len(text) < SHORTEST and not clause.subordinate
    for number, dependent in enumerate(following):
        mark = "" if clause.tokens[-1].word not in ":;" else clause.tokens[-1].word
        said = spelled(without_times(plain(dependent.tokens), times), capital=False)
        longer = f"{text}{mark or ','} {said}"
        if not number and (
            _completes(dependent)
            or (short and not _attributes(dependent) and (dependent.subordinate or dependent.finite is None))
        ):
            text = longer if len(longer) <= room else _completed(tokens, mark, dependent, times, text, room)
        elif (
            len(longer) > room or not _worth(dependent) or _unfinished(following[number + 1 :], longer, room)
        ):
            break
        else:
            text = longer
    return text


def _unfinished(following: Sequence[Clause], text: str, room: int) -> bool:
    """Whether the next clause completes this one and does not fit: "…, deren Aufgabe es ist[, … zu bauen]"."""
    if not following or not _completes(following[0]):
        return False
    return len(text) + len(spelled(following[0].tokens)) > room


def _completed(
    tokens: Tokens, mark: str, dependent: Clause, times: Collection[Span], text: str, room: int
) -> str:
    """The clause with the one that completes it, made to fit; alone where it can stand so."""
    comma = replace(dependent.tokens[0], word=mark or ",", lower=mark or ",")
    comma = replace(comma, start=tokens[-1].end, end=tokens[-1].end)
    said = [comma, *without_times(plain(dependent.tokens), times)]
    if shorter := trimmed([*tokens, *said], room):
        return shorter
    if text and any(t.lower in ANNOUNCING for t in tokens):
        return text  # what an infinitive belongs to is said: "eine Mahnung", "den Versuch"
    return cut(f"{text}{spelled(said, capital=False)}", room) if text and _completes(dependent) else text


def whole(clauses: Sequence[Clause]) -> str:
    """The words of the clauses as they stand, shortened where they are too long."""
    kept = list(clauses)
    while len(kept) > 1 and len(spelled(plain(_joined(kept)))) > LONGEST and _stands(kept[:-1]):
        if _completes(kept[-1]) or _unbalanced(_joined(kept[:-1])):
            break
        kept.pop()
    return fitted(plain(_joined(kept)))


def _joined(clauses: Sequence[Clause]) -> Tokens:
    return [t for clause in clauses for t in clause.tokens]


def _stands(clauses: Sequence[Clause]) -> bool:
    """Whether the clauses have a main clause, so that what follows may be left out."""
    return any(c.finite is not None and not c.subordinate for c in clauses)


def _completes(dependent: Clause) -> bool:
    """Whether it says what the clause before it only announces: "beschloss, … zu bauen", "sagte, dass …"."""
    if dependent.opening in ("dass", "ob"):
        return dependent.words[0].lower != "so"
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
        if spans and _fronted(clause, spans):
            tokens = _without_front(tokens, plain(clause.tokens))
        last = (clause.opening in FACTUAL and clause.subordinate) or (clause.continues and clause.verb_last)
        found = main_clause(tokens, subordinate=last)
        if sound(found):
            return _unlinked(found)
    return []


def _fronted(clause: Clause, times: Collection[Span]) -> bool:
    """Whether a time stands in front of the verb among other words."""
    verb = clause.end if clause.finite is None else clause.tokens[clause.finite].start
    return not clause.subordinate and any(clause.start <= start < verb for start, _ in times)


def _without_front(tokens: Tokens, before: Tokens) -> Tokens:
    """Without what a time in front of the verb leaves behind: "[… und damit später] wurde der Wirt gefunden".

    `before`: the words with that time.
    """
    verb, whole_verb = find_finite(tuple(tokens)), find_finite(tuple(before))
    if not verb or whole_verb is None or verb == whole_verb or prepositional_phrase(tokens, 0) == verb:
        return tokens
    found = subject(tokens, 0)
    if found is not None and found[0] == 0 and found[1] <= verb:
        return tokens
    turned = main_clause(tokens[verb:])
    return turned if sound(turned) and find_finite(tuple(turned)) != 0 else tokens


def _unlinked(tokens: Tokens) -> Tokens:
    """Without words that only link it to what was told before: "Dennoch ging das Werk ans Netz"."""
    kept = [t for n, t in enumerate(tokens) if t.lower not in LINKS or (n and tokens[n - 1].lower == "fast")]
    if kept and (kept[0] is not tokens[0] or kept[0].lower in ("so", "dabei")):
        kept = main_clause(kept[kept[0] is tokens[0] :])
    return kept if sound(kept) else tokens


def _with_subject(tokens: Tokens, before: Tokens) -> Tokens:
    """With the subject of the clause before, which a clause after "und" goes on with."""
    verb = find_finite(tuple(before))
    if verb is None or tokens[0].lower in PRONOUNS:
        return tokens
    found = subject(before, 0)
    if found is None or found[0] > 0:
        found = subject(before, verb + 1)
    if found and before[found[0]].lower in ("das", "dies") and found[1] == found[0] + 1:
        return tokens
    return [*before[found[0] : found[1]], *tokens] if found else tokens


def _attributes(dependent: Clause) -> bool:
    """Whether it says only who said so: "so der Minister", "wie die Stadt mitteilte"."""
    return dependent.opening in ATTRIBUTING or (dependent.telling and dependent.opening == "wie")


def _worth(dependent: Clause) -> bool:
    """Whether a dependent clause says more than who said so."""
    if _attributes(dependent):
        return False
    to = any(t.bits & TO_INFINITIVE or t.lower == "zu" for t in dependent.tokens)
    return dependent.subordinate or (dependent.opening == "um" and to)


def plain(tokens: Sequence[Token]) -> Tokens:
    """Without brackets and what stands in them, and without marks and joining words at either end."""
    kept: Tokens = []
    depth, bracket = 0, False
    for token, after in pairwise([*tokens, None]):
        if token is None:
            break
        depth += token.word in "(["
        stray = token.word == "," and bracket and after is not None and after.is_finite
        closed = stray and not any(t.word == "," for t in kept)
        bracket = token.word in ")]"
        if not depth and not closed:
            kept.append(token)
        depth -= token.word in ")]" and depth > 0
    while kept and (kept[0].lower in COORDINATORS or (not kept[0].is_word and kept[0].word not in '„"»')):
        del kept[0]
    while kept and (kept[-1].word in ",;:.–—-!" or kept[-1].lower in COORDINATORS):
        del kept[-1]
    if (kept and kept[0].word in '„"»') or _unbalanced(kept):
        kept = [t for t in kept if t.word not in '„“»«"']
    if kept and kept[-1].word[0].isdigit() and kept[-1].word[-1] == ".":
        kept[-1] = replace(kept[-1], word=kept[-1].word[:-1])
    return _without_dateline(kept)


def _unbalanced(tokens: Sequence[Token]) -> bool:
    """Whether a quotation begins or ends among the tokens that does not do both."""
    return sum(t.word in "„»" for t in tokens) != sum(t.word in "“«" for t in tokens)


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
