"""What a participle tells of whom the clause is about, in front or behind: as a clause of its own.

"1923 in Ulm geboren, floh er 1938", "Der Mann, am Montag gefasst, schweigt".
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.phrases import is_phrase
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, tokens
from timeline.events.grammar.two_steps import standing, timed
from timeline.events.vocabulary.lexicon import PREPOSITIONS
from timeline.events.vocabulary.nouns import gender
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import PARTICIPLE, SEIN

Span = tuple[int, int]

_DONE = words("geboren gegründet erbaut errichtet gebaut eröffnet erfunden entdeckt")  # with "wurde"


def begun_with(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The clause, parted behind its participle, which has a time (`times`: spans of the expressions)."""
    if behind := _behind(clause, times):
        return behind
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
    many = rest[0].lower.endswith("en")
    return [_became(who, front[0].start, front, done, many=many), Clause(rest)]


def _behind(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The same, where it stands behind who it tells of: "Ida Rothe, 1935 in Ulm geboren, diente …"; else empty."""
    commas = [n for n, t in enumerate(clause.tokens) if t.word == ","]
    if len(commas) != 2 or commas[1] + 1 >= len(clause.tokens) or not clause.tokens[commas[1] + 1].is_finite:
        return []
    who, front, rest = (
        clause.tokens[: commas[0]],
        clause.tokens[commas[0] + 1 : commas[1]],
        clause.tokens[commas[1] + 1 :],
    )
    done = next((t for t in (*front[:1], *front[-1:]) if t.lower in _DONE), None)
    if done is None and front[-1:] and _suffered(front[-1]):
        done = front[-1]
    opens = bool(who) and who[0].lower in PREPOSITIONS
    if done is None or not who or not (opens or subject(who, 0) == (0, len(who)) or is_phrase(who)):
        return []
    main = Clause((*(standing(t, t.start) for t in who), *rest))
    if opens:
        who = _alone(who)
    if not who:
        return [main]
    if not timed(front, times):
        return [] if done.lower in _DONE else [main]
    return [_became(who, who[-1].end + 1, front, done, many=rest[0].lower.endswith("en")), main]


def _alone(phrase: Sequence[Token]) -> tuple[Token, ...]:
    """The one noun of a phrase as a subject: "Laut [Anklageschrift], im März eingereicht, …"; empty for others."""
    preposition, *nouns = phrase
    article = {"m": "Der", "f": "Die", "n": "Das"}.get(gender(nouns[0].lower) if len(nouns) == 1 else "")
    return (replace(preposition, word=article, lower=article.lower()), *nouns) if article else ()


def _suffered(token: Token) -> bool:
    """Whether it is a participle of what is done to somebody: "verhaftet", not "gestorben"."""
    return bool(token.bits & PARTICIPLE) and not token.bits & SEIN and token.word[0].islower()


def _became(who: Sequence[Token], at: int, front: Sequence[Token], done: Token, *, many: bool) -> Clause:
    """What was done to somebody: who, "wurde" (meant at a code point), the circumstances in front, the participle."""
    verb = "wurden" if many else "wurde"
    became, last = tokens(verb, 0, len(verb))[0], tokens(done.lower, 0, len(done.lower))[0]
    circumstances = [t for t in front if t is not done]
    return Clause((*who, standing(became, at), *circumstances, standing(last, front[-1].end + 1)))
