"""What a title gives up before it is cut, as one without its verb's end says less: ranks, given names, quotations."""

from timeline.events.grammar.adjectives import is_noun, of_place
from timeline.events.grammar.clause_ends import closing
from timeline.events.grammar.describing import named
from timeline.events.grammar.hanging import called_so
from timeline.events.grammar.main_clauses import main_clause
from timeline.events.grammar.soundness import sound
from timeline.events.grammar.spelling import cut, spelled
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.lexicon import ACADEMIC, ARTICLES, COORDINATORS, MANY, PREPOSITIONS
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.prefixes import PARTICLES

Tokens = list[Token]

_SHORTEST = 2  # words of a quotation that stay


def given_up(tokens: Tokens, room: int) -> Tokens:
    """Without ranks, what the verb has in front, the end of a quotation, towns and given names, where that will do."""
    shorter = tokens
    for step in (_without_ranks, _without_front, _within_quotation, _without_towns, _without_given_names):
        shorter = step(shorter, room) if len(spelled(shorter)) > room else shorter
    return shorter if len(spelled(shorter)) <= room else tokens


def without_kind(tokens: Tokens, room: int) -> Tokens:
    """Without what kind of thing a name in front is of: "[Der Roman] „Am Meer“ wurde ausgezeichnet"."""
    if len(spelled(tokens)) <= room or (end := called_so(tokens)) is None:
        return tokens
    verb = tokens[end : end + 1]
    one = bool(verb) and verb[0].is_finite and not verb[0].lower.endswith(MANY)
    return tokens[next(n for n, t in enumerate(tokens) if t.word == "„") :] if one else tokens


def _without_ranks(tokens: Tokens, room: int) -> Tokens:
    """Without titles and offices that stand before full names without an article: "mit [Vizepräsident] Jan Weber"."""
    for n in range(len(tokens) - 2, 0, -1):
        if len(spelled(tokens)) <= room:
            break
        if n + 1 < len(tokens) and named(tokens, n) and (start := _rank(tokens, n)) < n:
            tokens = tokens[:start] + tokens[n:]
    return tokens


def _rank(tokens: Tokens, at: int) -> int:
    """Where the rank of who is named at `at` begins: "Prof. Dr. | Jan Weber"; `at` where none does."""
    start = at
    while start and (tokens[start - 1].lower in ACADEMIC or _abbreviates(tokens, start - 1)):
        start -= 1
    if start < at or start < 2 or not office(tokens[start - 1].word):
        return start
    before = tokens[start - 2]
    alone = before.is_finite or before.lower in PREPOSITIONS | COORDINATORS
    return start - 1 if alone and before.word[0].islower() else start


def _abbreviates(tokens: Tokens, at: int) -> bool:
    """Whether the full stop of an academic title stands here."""
    return at > 0 and tokens[at].word == "." and tokens[at - 1].lower in ACADEMIC


def _without_front(tokens: Tokens, _room: int) -> Tokens:
    """Without a phrase in front, even if the verb has it: "[Für ihren Einsatz] wurde Ida Rothe geehrt"."""
    verb = find_finite(tuple(tokens))
    ended = closing(tokens[-1]) or tokens[-1].lower in PARTICLES
    if not verb or not ended or tokens[0].lower not in PREPOSITIONS - {"über", "gegen"}:
        return tokens
    shorter = main_clause(tokens[verb:])
    return shorter if sound(shorter) else tokens


def _without_towns(tokens: Tokens, room: int) -> Tokens:
    """Without which town somebody is of, the last first: "hat die [Mainzer] SPD gewählt"."""
    for n in range(len(tokens) - 2, 0, -1):
        if len(spelled(tokens)) <= room:
            break
        if of_place(tokens, n) and tokens[n - 1].lower in ARTICLES and is_noun(tokens[n + 1]):
            tokens = tokens[:n] + tokens[n + 1 :]
    return tokens


def _without_given_names(tokens: Tokens, room: int) -> Tokens:
    """Without given names, the last first: "hat [Jan] Weber empfangen"."""
    for n in range(len(tokens) - 2, -1, -1):
        if len(spelled(tokens)) <= room:
            break
        first = tokens[n].word in first_names() and (not n or tokens[n - 1].word not in first_names())
        surname = tokens[n + 1].word[0].isupper() and tokens[n + 1].word not in first_names()
        if first and surname and not any(t.lower in ("und", "sowie") for t in tokens[n + 2 : n + 3]):
            tokens = tokens[:n] + tokens[n + 1 :]
    return tokens


def _within_quotation(tokens: Tokens, room: int) -> Tokens:
    """With as much of the last quotation as there is room for: "warf ihr einen „Angriff auf den …“ vor"."""
    closed = next((n for n in range(len(tokens) - 1, 0, -1) if tokens[n].word == "“"), 0)
    opening = next((n for n in range(closed, -1, -1) if tokens[n].word == "„"), closed)
    inner = tokens[opening + 1 : closed]
    free = room - len(spelled(tokens)) + len(spelled(inner)) + 1
    if len(inner) <= _SHORTEST or free < len(spelled(inner[:_SHORTEST])) + 2:
        return tokens
    left = cut(spelled(inner, capital=False), free)
    mark = Token(inner[0].start, inner[-1].end, left, left.lower())
    return [*tokens[: opening + 1], mark, *tokens[closed:]]
