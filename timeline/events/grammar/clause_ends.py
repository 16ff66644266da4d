"""What a clause can spare at its marks: asides, what only names some, second things, what follows when all is said."""

from collections.abc import Iterator
from itertools import pairwise

from timeline.events.grammar.adjectives import is_count
from timeline.events.grammar.describing import Tokens, quoted
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.noun_phrases import list_end
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    DONE,
    MODALS,
    NEGATIONS,
    POINTERS,
    RELATIVES,
    SUBORDINATORS,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, SEIN

SHORTEST = 24  # characters that a cut must leave

_NAMING = words("darunter davon insbesondere einschließlich zuletzt nämlich")


def without_asides(tokens: Tokens, room: int) -> Tokens:
    """Without what stands between two commas or dashes and has no verb; the items of a list stay.

    With it goes what only says more of it: "… vermisst, [darunter der Wirt, ein Rentner aus Köln]".
    """
    for first, second in (*_between(tokens, ","), *_between(tokens, "–—")):
        if (
            tokens[first + 1 : second]
            and tokens[first + 1].lower in _NAMING
            and _verbless(tokens[first + 1 :])
        ):
            return tokens[:first]
        if (
            second < len(tokens)
            and tokens[first].word == tokens[second].word
            and _aside(tokens, first, second)
        ):
            rest = tokens[second + 1 :]
            spare = bool(rest) and rest[0].lower in ARTICLES | _NAMING and _verbless(rest)
            third = next((n for n, t in enumerate(rest) if t.word == tokens[first].word), len(rest))
            if (
                third + 1 < len(rest)
                and rest[third + 1].is_finite
                and find_finite(tuple(rest[:third])) is None
            ):
                rest = tokens[second:]  # "der Chef[, ein Kölner], Jan Weber, kam"
            return without_asides(tokens[:first] + ([] if spare else rest), room)
    return tokens


def _between(tokens: Tokens, kind: str) -> Iterator[tuple[int, int]]:
    """Each mark of a kind with the next one, or with the end."""
    marks = [n for n, t in enumerate(tokens) if t.word in kind and not quoted(tokens, n)]
    return pairwise([*marks, len(tokens)])


def _aside(tokens: Tokens, first: int, second: int) -> bool:
    """Whether what stands between two marks of a kind can go."""
    inner = tokens[first + 1 : second]
    names = tokens[first - 1].word == "“" and bool(inner) and inner[0].word == "„"
    listed = tokens[first].word == "," and (names or list_end(tokens, first) or list_end(tokens, second))
    opens = bool(inner) and inner[0].lower in SUBORDINATORS | RELATIVES - ARTICLES
    denies = any(
        t.lower in NEGATIONS for t in inner
    )  # "…, nicht weiter über den Turm, den höchsten, zu reden"
    joined = any(t.lower in COORDINATORS for t in tokens[second:])  # one word may be an item of a list
    long = len(inner) > 1 or (bool(inner) and inner[0].word[0].isupper() and not joined)
    return long and not (listed or opens or denies) and find_finite(tuple(inner)) is None


def _verbless(tokens: Tokens) -> bool:
    """Whether nothing of a verb is among the tokens."""
    return (
        find_finite(tuple(tokens)) is None and not closing(tokens[-1]) and tokens[-1].lower not in PARTICLES
    )


def without_items(tokens: Tokens, room: int) -> Tokens:
    """Without what stands between the first and the last of a list, but persons: "in Köln[, Bonn, Ulm] und Trier"."""
    for first, token in enumerate(tokens):
        end = list_end(tokens, first) if token.word == "," and not quoted(tokens, first) else None
        joint = next((n for n in range(first, end or 0) if tokens[n].lower in ("und", "sowie")), None)
        if joint is not None and not any(t.word in first_names() for t in tokens[first:joint]):
            return tokens[:first] + tokens[joint:]
    return tokens


def without_second(tokens: Tokens, room: int) -> Tokens:
    """Without the second thing that a subordinate clause tells: "…, dass der Bau läuft [und das Geld reicht]"."""
    for n in range(len(tokens) - 1, 0, -1):
        joins = (
            tokens[n].lower in ("und", "sowie")
            and _ended(tokens[n - 1])
            and (_ended(tokens[-1]) or _to(tokens))
        )
        if joins and any(t.word == "," for t in tokens[:n]) and not quoted(tokens, n):
            shared = tokens[n - 1].bits & PARTICIPLE and tokens[-1].lower in AUXILIARIES
            return [*tokens[:n], tokens[-1]] if shared else tokens[:n]  # "erschlagen [und … vergraben] hat"
    return tokens


def _ended(token: Token) -> bool:
    """Whether it can be the last word of a subordinate clause or an infinitive."""
    return token.is_finite or token.is_to or bool(token.bits & INFINITIVE)


def _to(tokens: Tokens) -> bool:
    """Whether the last word is an infinitive, if only by its "zu"."""
    return len(tokens) > 1 and tokens[-2].lower == "zu"


def without_rest(tokens: Tokens, room: int) -> Tokens:
    """Only up to the last mark or "und" before which all is said and that leaves room enough."""
    marks = [
        n for n, t in enumerate(tokens) if t.word in ",;–—:" or t.lower in ("und", "sowie", "sondern", "aber")
    ]
    ends = [n for n in marks if not quoted(tokens, n) and not _pairs(tokens, n) and not _amounts(tokens, n)]
    complete = [end for end in ends if _complete(tokens, end) and len(spelled(tokens[:end])) >= SHORTEST]
    short = [end for end in complete if len(spelled(tokens[:end])) <= room]
    end = max(short or complete, default=len(tokens))
    if end < len(tokens) and tokens[end].word == "," and tokens[end - 1].lower in POINTERS:
        return tokens[: end - 1]  # "einigten sich [darauf], …"
    last = tokens[end - 1]  # "soll verkauft [und … umbenannt] werden"
    mine = last.lower not in DONE and not last.bits & SEIN and not _has_verb(tokens, end)
    shared = tokens[-1].lower in DONE and mine
    return [*tokens[:end], tokens[-1]] if shared else tokens[:end]


def _pairs(tokens: Tokens, joint: int) -> bool:
    """Whether it joins the two that "zwischen" stands before: "zwischen dem Rat [und] der Stadt"."""
    opened = next((n for n in range(joint - 1, -1, -1) if tokens[n].lower == "zwischen"), joint)
    return (
        tokens[joint].lower == "und"
        and opened < joint
        and all(t.lower != "und" for t in tokens[opened:joint])
    )


def _amounts(tokens: Tokens, joint: int) -> bool:
    """Whether it joins two that are one amount: "zwei Jahren [und] sechs Monaten"."""
    behind = tokens[joint + 1 : joint + 3]
    counted = len(behind) == 2 and is_count(behind[0])
    return counted and tokens[joint - 1].lower in UNITS and behind[1].lower in UNITS


def _has_verb(tokens: Tokens, joint: int) -> bool:
    """Whether a verb of its own follows: "… waren Teil des Netzes [und] haben …"."""
    return joint + 1 < len(tokens) and tokens[joint + 1].is_finite and not closing(tokens[joint + 1])


def _complete(tokens: Tokens, end: int) -> bool:
    """Whether the tokens before `end` have the verb with its participle, infinitive or particle, and more after it."""
    verb = find_finite(tuple(tokens))
    if verb is None or verb + 1 >= end or not _closes(tokens, end):
        return False
    if tokens[verb].lower in AUXILIARIES | MODALS:
        if _has_verb(tokens, end):
            return True
        closers = [n for n in range(verb + 1, len(tokens)) if closing(tokens[n])]
        rest = tokens[end + 1 :]
        return closing(tokens[end - 1]) if closers else _clausal(rest) or _explains(tokens[end], rest)
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


def closing(token: Token) -> bool:
    """Whether it can close a clause that an auxiliary or modal opened."""
    return bool(token.bits & (PARTICIPLE | INFINITIVE)) or token.lower in DONE


def _closes(tokens: Tokens, end: int) -> bool:
    """Whether a phrase can end before `end`: a noun that no list of nouns goes on with, or the verb's last word."""
    last, following = tokens[end - 1], tokens[end + 1] if end + 1 < len(tokens) else None
    numbered = last.word.isdigit() and tokens[end - 2].word[0].isupper()  # "bei der Wahl 2007 | und"
    if last.word[0].isupper() or numbered or last.word in "“«":
        return following is None or not (following.word[0].isupper() or following.word[0].isdigit())
    return closing(last) or last.lower in PARTICLES
