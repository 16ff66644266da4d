"""What one verb says of two, each at a time, as two clauses: "waren im März er und im Mai sie gewählt worden"."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.two_steps import standing, timed
from timeline.events.vocabulary.lexicon import AUXILIARIES, MODALS
from timeline.events.vocabulary.nouns import readings
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE

Span = tuple[int, int]

_OF_ONE = {
    "waren": "war", "wurden": "wurde", "sind": "ist", "haben": "hat", "hatten": "hatte", "werden": "wird",
    "sollen": "soll", "wollen": "will", "sollten": "sollte", "wollten": "wollte",
}  # fmt: skip
_ONE = ("der", "das", "ein", "eine", "sein", "seine", "ihr", "ihre")


def two_do(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The clause, parted before "und" and a time of another who does so (`times`: spans of the expressions)."""
    verb, tokens = clause.finite, clause.tokens
    if verb is None or tokens[verb].lower not in AUXILIARIES | MODALS:
        return [clause]
    last = len(tokens) - sum(not t.is_word for t in tokens[-1:])
    closing = last
    while closing > verb + 1 and _closes(tokens[closing - 1]):
        closing -= 1
    for n in range(verb + 2, closing - 2):
        if tokens[n].lower != "und":
            continue
        ends = [end for start, end in times if start == tokens[n + 1].start]
        at = next((k for k in range(n + 1, closing) if ends and tokens[k].start >= ends[0]), closing)
        one, other = subject(tokens[:n], verb + 1), subject(tokens[at:closing], 0)
        whole = one is not None and one[1] == n and other == (0, closing - at) and timed(tokens[:n], times)
        if one is None or not whole or closing == last:
            continue
        end = [standing(t, tokens[n].start + k) for k, t in enumerate(tokens[closing:last])]
        first = (*tokens[:verb], _of(tokens[verb], tokens[slice(*one)]), *tokens[verb + 1 : n], *end)
        does = standing(_of(tokens[verb], tokens[at:closing]), tokens[n].end)
        return [Clause(first), Clause((*tokens[at:closing], does, *tokens[n + 1 : at], *tokens[closing:]))]
    return [clause]


def _closes(token: Token) -> bool:
    """Whether it is one of the verbs that a clause ends with."""
    return bool(token.bits & (PARTICIPLE | INFINITIVE)) or token.lower in (
        "worden",
        "werden",
        "sein",
        "haben",
    )


def _of(verb: Token, who: Sequence[Token]) -> Token:
    """The verb as it is of one, where one does so."""
    described = (
        len(who) > 2 and who[0].lower == "die" and who[1].word[0].islower() and who[1].lower[-1] == "e"
    )
    noun = next((t.lower for t in who if t.word[0].isupper()), "")
    feminine = who[0].lower == "die" and readings(noun) == {"f"}
    one = _OF_ONE.get(verb.lower) if who[0].lower in _ONE or described or feminine else None
    return verb if one is None else replace(verb, word=one, lower=one)
