"""What a participle in front tells of whom the clause is about: "1923 in Ulm geboren, floh er 1938" as two clauses."""

from collections.abc import Collection

from timeline.events.clauses import Clause
from timeline.events.subjects import subject
from timeline.events.tables import words
from timeline.events.tokens import tokens
from timeline.events.two_steps import standing, timed

Span = tuple[int, int]

_DONE = words("geboren gegründet erbaut errichtet gebaut eröffnet erfunden entdeckt")  # with "wurde"


def begun_with(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The clause, parted behind its participle, which has a time (`times`: spans of the expressions)."""
    comma = next((n for n, t in enumerate(clause.tokens) if t.word == ","), 0)
    front, rest = clause.tokens[:comma], clause.tokens[comma + 1 :]
    if not len(front) > 1 or len(rest) < 2 or not rest[0].is_finite:
        return [clause]
    done = next((t for t in (front[0], front[-1]) if t.lower in _DONE), None)
    found = subject(rest, 1)
    if done is None or found is None or any(t.is_finite for t in front if t is not done):
        return [clause]
    if not timed(front, times):
        return [Clause(rest)]  # "[Geboren in Ulm,] kam er 1945 her"
    who = [standing(t, front[0].start) for t in rest[slice(*found)]]
    circumstances = [t for t in front if t is not done]
    last = standing(tokens(done.lower, 0, len(done.lower))[0], front[-1].end + 1)
    became = standing(tokens("wurde", 0, 5)[0], front[0].start)
    return [Clause((*who, became, *circumstances, last)), Clause(rest)]
