"""A clause made short enough for a title."""

from collections.abc import Callable
from itertools import pairwise

from timeline.events.describing import (
    Tokens,
    quoted,
    without_adjectives,
    without_adverbs,
    without_attributes,
    without_conjunct,
    without_description,
)
from timeline.events.lemmas import PARTICLES, infinitives
from timeline.events.lexicon import (
    ARTICLES,
    AUXILIARIES,
    DONE,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIME_ADVERBS,
)
from timeline.events.main_clauses import main_clause
from timeline.events.noun_phrases import list_end
from timeline.events.paring import pared, without_more_adjectives
from timeline.events.phrases import subject
from timeline.events.soundness import sound
from timeline.events.sparing import without_genitives, without_phrases
from timeline.events.spelling import LONGEST, cut, spelled
from timeline.events.tables import words
from timeline.events.tokens import Token, find_finite
from timeline.events.valency import needed
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, TO_INFINITIVE

SHORTEST = 24  # characters that a cut must leave
MOST = 150  # words and marks of a clause that are looked at: what follows them stands in no title

_NAMING = words("darunter davon insbesondere einschließlich zuletzt nämlich")

Step = Callable[[Tokens, int], Tokens]  # tokens and the characters that there is room for -> tokens


def fitted(tokens: Tokens, room: int = LONGEST) -> str:
    """A shorter text of the same clause: step by step without what it can spare, at last cut with an ellipsis."""
    tokens = tokens[:MOST]
    if len(text := spelled(tokens)) <= room:
        return text
    for step in _STEPS:
        tokens = _kept(tokens, step, room)
        if SHORTEST <= len(text := spelled(tokens)) <= room:
            return text
    return cut(spelled(tokens), room)


def trimmed(tokens: Tokens, room: int, *, hard: bool = False) -> str:
    """A shorter text of a clause and the one that completes it; empty where it stays too long.

    `hard`: at the price of what hangs on its nouns.
    """
    for step in (*_TRIMS, *_HARD) if hard else _TRIMS:
        tokens = _kept(tokens, step, room)
        if len(text := spelled(tokens)) <= room:
            return text
    return ""


def _kept(tokens: Tokens, step: Step, room: int) -> Tokens:
    """What a step leaves; all of it where that is no sentence any more."""
    shorter = step(tokens, room)
    if (
        len(shorter) == len(tokens)
        or len(spelled(shorter)) < SHORTEST
        or (sound(tokens) and not sound(shorter))
    ):
        return tokens
    if step in (_without_rest, _without_second):
        return shorter
    left = {(t.start, t.word) for t in shorter}
    whole = all((t.start, t.word) in left for t in _endings(tokens))
    return shorter if whole and (subject(shorter, 0) or not subject(tokens, 0)) else tokens


def _endings(tokens: Tokens) -> Tokens:
    """The participles and infinitives at the ends of clauses, and particles: "hat … eröffnet", "stieß … an"."""
    return [
        t
        for t, after in pairwise([*tokens, None])
        if t is not None
        and (_closing(t) or t.lower in PARTICLES)
        and (after is None or not after.is_word or after.lower in AUXILIARIES | MODALS)
    ]


def _without_asides(tokens: Tokens, room: int) -> Tokens:
    """Without what stands between two commas or dashes and has no verb; the items of a list stay."""
    marks = [n for n, t in enumerate(tokens) if t.word in ",–—"]
    for first, second in pairwise(marks):
        inner = tuple(tokens[first + 1 : second])
        alike = tokens[first].word == tokens[second].word
        listed = tokens[first].word == "," and (list_end(tokens, first) or list_end(tokens, second))
        opens = bool(inner) and inner[0].lower in SUBORDINATORS | RELATIVES - ARTICLES
        if len(inner) > 1 and alike and not listed and not opens and find_finite(inner) is None:
            return _without_asides(tokens[:first] + tokens[second + 1 :], room)
    return tokens


def _without_tail(tokens: Tokens, room: int) -> Tokens:
    """Without what only names some of them after a comma: "… vermisst, [darunter der Wirt, Jan Weber]"."""
    for n, token in enumerate(tokens[:-1]):
        tail = token.word == "," and tokens[n + 1].lower in _NAMING and not quoted(tokens, n)
        if tail and find_finite(tuple(tokens[n + 1 :])) is None and not _closing(tokens[-1]):
            return tokens[:n]
    return tokens


def _without_second(tokens: Tokens, room: int) -> Tokens:
    """Without the second thing that a subordinate clause tells: "…, dass der Bau läuft [und das Geld reicht]"."""
    for n in range(len(tokens) - 1, 0, -1):
        joins = tokens[n].lower in ("und", "sowie") and _ended(tokens[n - 1]) and _ended(tokens[-1])
        if joins and any(t.word == "," for t in tokens[:n]) and not quoted(tokens, n):
            return tokens[:n]
    return tokens


def _ended(token: Token) -> bool:
    """Whether it can be the last word of a subordinate clause or an infinitive."""
    return token.is_finite or bool(token.bits & (INFINITIVE | TO_INFINITIVE))


def _without_rest(tokens: Tokens, room: int) -> Tokens:
    """Only up to the last mark or "und" before which all is said and that leaves room enough."""
    marks = [
        n for n, t in enumerate(tokens) if t.word in ",;–—:" or t.lower in ("und", "sowie", "sondern", "aber")
    ]
    ends = [n for n in marks if not quoted(tokens, n)]
    complete = [end for end in ends if _complete(tokens, end) and len(spelled(tokens[:end])) >= SHORTEST]
    short = [end for end in complete if len(spelled(tokens[:end])) <= room]
    return tokens[: max(short or complete, default=len(tokens))]


def _complete(tokens: Tokens, end: int) -> bool:
    """Whether the tokens before `end` have the verb with its participle, infinitive or particle, and more after it."""
    verb = find_finite(tuple(tokens))
    if verb is None or verb + 1 >= end or not _closes(tokens, end):
        return False
    if tokens[verb].lower in AUXILIARIES | MODALS:
        if end + 1 < len(tokens) and tokens[end + 1].is_finite and not _closing(tokens[end + 1]):
            return True  # "… waren Teil des Netzes | und haben …"
        closing = [n for n in range(verb + 1, len(tokens)) if _closing(tokens[n])]
        rest = tokens[end + 1 :]
        return _closing(tokens[end - 1]) if closing else _clausal(rest) or _explains(tokens[end], rest)
    found = subject(tokens, 0)
    closed = tokens[end - 1].lower in PARTICLES or _clausal(tokens[end + 1 :])
    if (found is None or found[0] > verb) and not closed:
        return False  # its subject may go on: "erstatteten ein Bauer aus Köln, ein Wirt und …"
    spoken = [t for t in tokens if t.is_word]
    return spoken[-1].lower + tokens[verb].lower not in infinitives()


def _clausal(rest: Tokens) -> bool:
    """Whether what follows a mark is a clause, no further item of a list: it has a verb or opens like one."""
    to = any(t.lower == "zu" for t in rest)
    return to or find_finite(tuple(rest)) is not None or (bool(rest) and rest[0].lower in SUBORDINATORS)


def _explains(mark: Token, rest: Tokens) -> bool:
    """Whether what follows a comma only says more of the noun before it: "war im Rat, einer Gruppe von Bauern"."""
    listed = any(t.lower in ("und", "sowie", "oder") for t in rest)
    return mark.word == "," and bool(rest) and rest[0].lower in ARTICLES and not listed


def _closing(token: Token) -> bool:
    """Whether it can close a clause that an auxiliary or modal opened."""
    return bool(token.bits & (PARTICIPLE | INFINITIVE)) or token.lower in DONE


def _closes(tokens: Tokens, end: int) -> bool:
    """Whether a phrase can end before `end`: a noun that no list of nouns goes on with, or the verb's last word."""
    last, following = tokens[end - 1], tokens[end + 1] if end + 1 < len(tokens) else None
    if last.word[0].isupper() or last.word in "“«":
        return following is None or not (following.word[0].isupper() or following.word[0].isdigit())
    return _closing(last) or last.lower in PARTICLES


def _without_front(tokens: Tokens, room: int) -> Tokens:
    """Without an adverbial in front of the verb, where the subject plainly stands behind it."""
    verb = find_finite(tuple(tokens))
    if verb is None or not verb or tokens[0].lower not in PREPOSITIONS | TIME_ADVERBS or needed(tokens, 0):
        return tokens
    found = subject(tokens, 0)
    if found is not None and found[0] == 0:
        return tokens  # "Rund 400 Schüler haben …"
    shorter = main_clause(tokens[verb:])
    return tokens if find_finite(tuple(shorter)) == 0 else shorter


_STEPS: tuple[Step, ...] = (
    _without_tail,
    _without_asides,
    _without_rest,
    _without_front,
    without_adverbs,
    without_phrases,
    without_attributes,
    without_adjectives,
    _without_rest,
    without_description,
    without_conjunct,
    without_genitives,
    without_more_adjectives,
    pared,
)
# The steps that leave every clause whole.
_TRIMS: tuple[Step, ...] = (
    _without_asides,
    _without_second,
    _without_front,
    without_adverbs,
    without_attributes,
    without_phrases,
    without_adjectives,
    without_description,
    without_conjunct,
    without_genitives,
)
_HARD: tuple[Step, ...] = (without_more_adjectives, pared)
