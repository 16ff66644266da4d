"""A sentence parted into its clauses."""

from timeline.events.clauses import Clause
from timeline.events.lexicon import (
    AUXILIARIES,
    COORDINATORS,
    MODALS,
    NOMINATIVE,
    PREPOSITIONS,
    SUBORDINATORS,
    WERDEN,
)
from timeline.events.tokens import Token, attributive, find_finite
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, TO_INFINITIVE

_LAST = 4  # words that the end of a clause has at most
_QUOTED = 14  # words and marks of a motto or name in quotation marks, at most
_NAMING = frozenset(("darunter", "insbesondere", "zuletzt"))
_BREAKS = frozenset(",;:–—")


def clauses(found: list[Token]) -> list[Clause]:
    """The clauses of a sentence, by their first words; what has no verb of its own belongs to the clause around it."""
    if (dashes := _interrupted(found)) is not None:
        first, second = dashes
        return [*clauses(found[:first] + found[second + 1 :]), *clauses(found[first + 1 : second])]
    joined: list[list[Token]] = []
    around: list[Token] | None = None  # the last clause that is no relative one
    for piece in _pieces(found):
        if around is not None and _closes(piece) and (open_one := _waiting(joined, piece)) is not None:
            around = open_one
            _go_on(around, piece, closes=True)
        elif (
            around is not None and (joined[-1] is not around or _dated(around)) and _ends_open(piece, around)
        ):
            _go_on(around, piece, closes=True)  # "wurden 17 Gäste, die feierten, von den Tätern verletzt"
        elif around is not None and joined[-1] is not around and piece[0].lower in _NAMING:
            joined[-1] += piece  # "…, der sie kritisiert hatte, darunter als Betrug, …"
        elif Clause(tuple(piece)).relative or (around is not None and _aside(piece)):
            joined.append(piece)
        elif around is not None and not _opens(piece) and _belongs(piece, around):
            _go_on(
                around, piece, closes=joined[-1] is not around and sum(t.word == "," for t in around) % 2 == 1
            )
        else:
            around = piece
            joined.append(piece)
    return [Clause(tuple(piece)) for piece in joined]


def _go_on(around: list[Token], piece: list[Token], *, closes: bool) -> None:
    """A clause goes on with a piece; its comma goes where that only opened what `closes` with the piece.

    In "seit 1976, dem Jahr, in dem …, hat …" it closes the aside, too.
    """
    if closes and around[-1].word == ",":
        around.pop()
    around += piece


def _dated(around: list[Token]) -> bool:
    """Whether a comma ends its last words, a date: "am Montag, den 3. Juni 2024, …"."""
    return len(around) > 1 and around[-1].word == "," and around[-2].word[0].isdigit()


def _interrupted(found: list[Token]) -> tuple[int, int] | None:
    """The dashes around a clause that interrupts another: "hat es – 300 Wagen standen dort – viele Unfälle gegeben"."""
    marks = [n for n, t in enumerate(found) if t.word in "–—"]
    if len(marks) != 2:
        return None
    left, inner, right = found[: marks[0]], found[marks[0] + 1 : marks[1]], found[marks[1] + 1 :]
    ended = _ends_open(right, left) if find_finite(tuple(left)) is not None else False
    return (marks[0], marks[1]) if ended and find_finite(tuple(inner)) is not None else None


def _closes(piece: list[Token]) -> bool:
    """Whether a piece is no more than the end of a clause: "…, dass er recht habe, abgelehnt"."""
    spoken = [t for t in piece if t.is_word]
    return (
        0 < len(spoken) <= _LAST
        and bool(spoken[-1].bits & (PARTICIPLE | INFINITIVE))
        and not _opens(piece)
        and (find_finite(tuple(piece)) is None or len(spoken) == 1 or _infinitive(spoken))
    )


def _infinitive(spoken: list[Token]) -> bool:
    """Whether words are no more than "zu" and its infinitive."""
    return len(spoken) == 2 and spoken[0].lower == "zu"


def _waiting(joined: list[list[Token]], piece: list[Token]) -> list[Token] | None:
    """The main clause before a subordinate one whose auxiliary still lacks its participle or infinitive, or "zu …"."""
    if len(joined) < 2 or not Clause(tuple(joined[-1])).subordinate:
        return None
    clause = Clause(tuple(joined[-2]))
    if piece[0].lower == "zu" and not clause.subordinate:
        return joined[-2]  # "versuchte der Wirt, ein Rad, das dort stand, zu nehmen"
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    if clause.subordinate or verb not in AUXILIARIES | MODALS:
        return None
    ending = clause.words[-2:]  # where the participle would stand
    return None if any(t.bits & (PARTICIPLE | INFINITIVE) for t in ending) else joined[-2]


def _belongs(piece: list[Token], around: list[Token]) -> bool:
    """Whether a piece goes on with the clause around it: one has no verb, or it ends with the other's participle."""
    if not _has_verb(piece) or not _has_verb(around):
        return True
    if _ends_open(piece, around):
        return True
    own, outer = find_finite(tuple(piece)), find_finite(tuple(around))
    if own is None or outer is None or around[outer].lower not in AUXILIARIES | MODALS:
        return False
    end = PARTICIPLE if around[outer].lower in AUXILIARIES else INFINITIVE
    if around[outer].lower in WERDEN:
        end |= INFINITIVE  # "werden in Köln, Bonn und Ulm auftreten"
    last = not any(t.is_word for t in piece[own + 1 :])
    closed = any(t.bits & end for t in around[outer + 1 :])
    return last and bool(piece[own].bits & end) and not closed


def _pieces(found: list[Token]) -> list[list[Token]]:
    """The tokens cut after each mark that may part clauses, and before each "und" that joins two."""
    pieces: list[list[Token]] = [[]]
    closed = 0  # where the name in quotation marks ends that stands here
    for n, token in enumerate(found):
        closed = max(closed, _named(found, n))
        if n >= closed and _breaks(found, n):
            pieces.append([])
        pieces[-1].append(token)
        if n >= closed and token.word in _BREAKS and not _dates(found, n):
            pieces.append([])
    return [piece for piece in pieces if piece]


def _ends_open(piece: list[Token], around: list[Token]) -> bool:
    """Whether a piece ends with the participles that the clause around waits for: "…, erhängt aufgefunden worden"."""
    outer = find_finite(tuple(around))
    if outer is None or around[outer].lower not in AUXILIARIES:
        return False
    waits = not any(t.bits & (PARTICIPLE | INFINITIVE) for t in around[outer + 1 :])
    spoken = [t for t in piece if t.is_word]
    if around[outer].lower in WERDEN and [t.lower for t in spoken[-1:]] == ["werden"]:
        spoken = spoken[:-1]  # "werden …, dem Richter vorgeführt werden"
    closed = bool(spoken) and bool(spoken[-1].bits & PARTICIPLE or spoken[-1].lower == "worden")
    verbs = [
        t for n, t in enumerate(piece) if t.is_finite and t in spoken and not attributive(tuple(piece), n)
    ]
    return waits and closed and all(t.bits & PARTICIPLE for t in verbs)


def _dates(found: list[Token], comma: int) -> bool:
    """Whether a comma only goes on with a date, or ends one: "am Freitag, den 7. Juni, …"."""
    following = found[comma + 1 : comma + 3]
    if len(following) == 2 and following[0].lower in ("den", "dem", "der"):
        return following[1].word[0].isdigit() and not following[1].word.isdigit()  # not "…, der 2018 ging"
    opened = next((n for n in range(comma - 1, max(comma - 6, 0), -1) if found[n].word == ","), None)
    return opened is not None and found[comma].word == "," and _dates(found, opened)


def _named(found: list[Token], n: int) -> int:
    """Where words in quotation marks end that are part of a clause: "unter dem Motto „Kommt, seht“ gegen …"; else 0."""
    if found[n].word not in "„»" or not n or not found[n - 1].is_word:
        return 0
    end = next((k for k in range(n + 1, min(len(found), n + _QUOTED)) if found[k].word in "“«"), None)
    return end + 1 if end is not None and end + 1 < len(found) and found[end + 1].is_word else 0


def _opens(piece: list[Token]) -> bool:
    """Whether a clause begins here that an embedded one may interrupt: "dass ein Mann, der …, vermisst wird"."""
    return piece[0].lower in SUBORDINATORS - {"wie", "als", "da"} and len(piece) > 1


def _aside(piece: list[Token]) -> bool:
    """Whether it only says who said so, in the middle of what is said: "…, wie es in Oslo hieß, …"."""
    clause = Clause(tuple(piece))
    return clause.opening == "wie" and clause.verb_last and clause.telling


def _breaks(found: list[Token], n: int) -> bool:
    """Whether "und" here joins two clauses: a verb right after it or after one phrase, and one before it."""
    if found[n].lower not in COORDINATORS or not n:
        return False
    following = found[n + 1 : n + 12]
    stop = next(
        (k for k, t in enumerate(following) if t.word in _BREAKS or t.lower in COORDINATORS), len(following)
    )
    verb = find_finite(tuple(following[:stop]))
    if verb is None or not _has_verb(found[max(0, n - 15) : n]):
        return False
    opening = following[0]
    if verb == 0:
        return not opening.bits & (PARTICIPLE | INFINITIVE)
    return opening.lower in PREPOSITIONS | NOMINATIVE and not following[verb].bits & (PARTICIPLE | INFINITIVE)


def _has_verb(piece: list[Token]) -> bool:
    if len(piece) > 1 and piece[0].bits & PARTICIPLE and piece[1].lower in PREPOSITIONS:
        piece = piece[1:]  # "unterstützt von der Stadt"
    return find_finite(tuple(piece)) is not None or any(
        t.bits & TO_INFINITIVE or t.lower == "zu" for t in piece[1:]
    )
