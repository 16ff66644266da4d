"""What a shortened clause has room for again: one long attribute less leaves place for three short ones."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.events.grammar.adjectives import attribute_end, is_adjective, is_noun
from timeline.events.grammar.describing import without_adjectives, without_adverbs
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.phrase_units import RELATIONAL, WANTING, hollow
from timeline.events.grammar.plain import unbalanced
from timeline.events.grammar.soundness import sound
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.vocabulary.lexicon import ARTICLES, CLITICS, PREPOSITIONS, PRONOUNS
from timeline.events.vocabulary.tables import words

Tokens = list[Token]

_OF_MANY = words("zwischen von vom")  # "von Gästen und Wirten": by whom, or whose something is
_TO_OTHERS = words("von auf bis zu")  # from one number to another
_WHOSE = words("des der eines einer seiner ihrer seines ihres")


def refilled(tokens: Tokens, steps: Sequence[Tokens], room: int) -> Tokens:
    """The tokens with as much as there is room for of what was left out, what went last and so said most first.

    `steps`: the tokens as they were before each step that left something out.
    """
    for step in reversed(steps):
        longer = without_adverbs(step, room)
        for at, end in list(_left_out(tokens, longer)):
            tokens = _with(tokens, longer, at, end, room)
    return tokens


def _with(tokens: Tokens, longer: Tokens, at: int, end: int, room: int) -> Tokens:
    """The tokens with what is missing from `at` to `end`, or as much of it as there is room for."""
    free = room - len(spelled(tokens))
    place = _place(tokens, longer, at, end) if free > len(longer[at].word) else 0
    parts = _parts(longer, at, end) if place else ()
    fuller = ([*tokens[:place], *part, *tokens[place:]] for part in parts if len(spelled(part)) <= free)
    return next((t for t in fuller if len(spelled(t)) <= room and sound(t)), tokens)


def _left_out(tokens: Tokens, longer: Tokens) -> Iterator[tuple[int, int]]:
    """From where to where something of `longer` is missing."""
    kept = {_key(t) for t in tokens}
    at = 0
    while at < len(longer):
        end = next((n for n in range(at, len(longer)) if _key(longer[n]) in kept), len(longer))
        if end > at:
            yield at, end
        at = end + 1


def _key(token: Token) -> tuple[int, str]:
    return token.start, token.lower


def _place(tokens: Tokens, longer: Tokens, at: int, end: int) -> int:
    """Where it can stand again: between what it stood between, whose it is behind its noun, a phrase from the front
    behind the verb; 0: nowhere.
    """
    keys = [_key(t) for t in tokens]
    if at:
        place = keys.index(_key(longer[at - 1])) + 1 if _key(longer[at - 1]) in keys else 0
        beside = keys[place : place + 1] == [_key(t) for t in longer[end : end + 1]]
        return place if beside or longer[at].lower in _WHOSE | {"von"} else 0
    verb = find_finite(tuple(tokens))
    if (
        verb is None
        or longer[0].lower not in PREPOSITIONS
        or keys[verb : verb + 1] != [_key(t) for t in longer[end : end + 1]]
    ):
        return 0
    return next((n for n in range(verb + 1, len(tokens)) if not _pronoun(tokens, n)), 0)


def _pronoun(tokens: Tokens, at: int) -> bool:
    """Whether a pronoun stands here: "verbot das", not "verbot das [alte] Spiel"."""
    following = at + 1 < len(tokens)
    leads = (
        tokens[at].lower in ARTICLES
        and following
        and (is_noun(tokens[at + 1]) or is_adjective(tokens, at + 1))
    )
    return tokens[at].lower in PRONOUNS | CLITICS and not leads


def _parts(longer: Tokens, at: int, end: int) -> Iterator[Tokens]:
    """All of it, then what of it hangs on the noun before it, the longest first, each without its adjectives, too.

    None of them ends with what asks for more.
    """
    first = replace(longer[at], word=longer[at].word if at else longer[at].lower)
    noun = not at or (is_noun(longer[at - 1]) and longer[at - 1].lower not in ARTICLES)
    hangs = noun and first.lower in PREPOSITIONS | _WHOSE
    inner = [attribute_end(longer, n) or 0 for n in range(at + 1, min(at + 3, end))]  # "trotz der im Mai |"
    shortest = max(at + 2, *inner, 0)
    for n in (end, *range(end - 1, shortest - 1, -1)) if hangs else (end,):
        part = [first, *longer[at + 1 : n]]
        whole = first.lower != "zwischen" or any(t.lower == "und" for t in part)
        ends = n == end or _may_end(longer, at, n)
        if whole and ends and part[-1].lower not in RELATIONAL and not unbalanced(part):
            yield from (part, without_adjectives(part, 0))


def _may_end(longer: Tokens, at: int, end: int) -> bool:
    """Whether what begins at `at` may end before `end`, with a noun that says enough alone."""
    last, following = longer[end - 1], longer[end].lower
    joined = following in ("und", "sowie") and longer[at].lower in PREPOSITIONS - _OF_MANY
    joined = joined and any(
        t.lower in ARTICLES | PREPOSITIONS for t in longer[end + 1 : end + 2]
    )  # not "für Arbeit | und Soziales"
    joined = joined and all(t.word != "," for t in longer[at:end])
    ends = (is_noun(last) or last.word[0].isdigit()) and (following in PREPOSITIONS | _WHOSE or joined)
    # "mit 34 | von 40 Stimmen", "von 12 | auf 15 Euro"
    half = last.word[0].isdigit() and following in _TO_OTHERS
    return ends and not half and last.lower not in WANTING | UNITS and not hollow(longer, end)
