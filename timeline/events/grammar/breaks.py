"""The tokens of a sentence cut where clauses may part."""

from itertools import pairwise, takewhile

from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    COORDINATORS,
    MANY,
    MODALS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    TIME_ADVERBS,
)
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, TO_INFINITIVE

_QUOTED = 14  # words and marks of a motto or name in quotation marks, at most
# "aber" stands behind a mark, or parts no clauses.
_PARTING = (COORDINATORS - {"aber", "doch", "sondern", "denn"}) | {"um", "ohne"}
_OPENING, _NOMINAL = PREPOSITIONS | NOMINATIVE, (NOMINATIVE | OBLIQUE) - {"sein"}  # "zu den Gästen"
_WHEN = frozenset(("anfang", "mitte", "ende", "gestern", "heute", "vorgestern"))
_AWAITING = frozenset(("werden", "würden", "lassen", "ließen"))  # an infinitive at the end of their clause
_BREAKS = frozenset(",;:–—")


def pieces(found: list[Token]) -> list[list[Token]]:
    """The tokens cut after each mark that may part clauses, and before each "und" that joins two."""
    pieces: list[list[Token]] = [[]]
    closed = 0  # where the name in quotation marks ends that stands here
    for n, token in enumerate(found):
        if token.word in "„»":
            closed = max(closed, _named(found, n))
        if n and n >= closed and token.lower in _PARTING and _breaks(found, n):
            pieces.append([])
        pieces[-1].append(token)
        if n >= closed and token.word in _BREAKS and not _dates(found, n):
            pieces.append([])
    return [piece for piece in pieces if piece]


def _breaks(found: list[Token], n: int) -> bool:
    """Whether "und" here joins two clauses: a verb right after it or after one phrase, and one before it."""
    if found[n].lower == "ohne":
        return [t.lower for t in found[n + 1 : n + 2]] == ["dass"]  # where the comma is missing
    if found[n].lower == "um":
        return _in_order_to(found, n)
    following = found[n + 1 : n + 12]
    stop = next(
        (k for k, t in enumerate(following) if t.word in _BREAKS or t.lower in COORDINATORS), len(following)
    )
    verb = find_finite(tuple(following[:stop]))
    if (
        verb is None
        or not has_verb(found[max(0, n - 15) : n])
        or _shares_auxiliary(found[n - 1], following[:stop])
    ):
        return False
    opening = next((t for t in following if t.lower not in TIME_ADVERBS), following[0])  # "und erst im Mai …"
    if verb == 0:
        plain = opening.lower in AUXILIARIES | MODALS or not opening.bits & (PARTICIPLE | INFINITIVE)
        leads = found[n - 1].word[0].islower() and not found[n - 1].bits and following[1:2]
        describes = (
            leads and found[n - 1].lower.endswith(("e", "en", "er")) and following[1].word[0].isupper()
        )
        # not "die alten | und leeren Häuser"
        return plain or (stop > 1 and not describes and _of_many(found[max(0, n - 15) : n], opening))
    return opening.lower in _OPENING | _WHEN and not following[verb].bits & (PARTICIPLE | INFINITIVE)


def _of_many(before: list[Token], verb: Token) -> bool:
    """Whether a verb like an infinitive is of those who did what stands before: "waren dort | und kehren heim".

    Not "wollen dorthin | und warten auf sie", "feiern | und tanzen in der Halle".
    """
    at = find_finite(tuple(before))
    if at is None or at + 1 == len(before) or not verb.bits & INFINITIVE:
        return False
    first, auxiliary = before[at], before[at].lower in AUXILIARIES
    if first.lower in MODALS | _AWAITING or not first.lower.endswith(MANY):
        return False
    done = auxiliary and before[-1].bits & PARTICIPLE  # "haben nichts bekommen | und warten auf …"
    ended = before[-1].bits & (INFINITIVE | TO_INFINITIVE) and before[-1].word[0].islower() and not done
    return not ended and not (auxiliary and verb.bits & PARTICIPLE)


def _shares_auxiliary(before: Token, following: list[Token]) -> bool:
    """Whether two participles go with the auxiliary at the end: "der ihn am Montag verletzt und am Dienstag … hat"."""
    last = [t for t in following if t.is_word][-2:]
    ends = len(last) > 1 and last[1].lower in AUXILIARIES and last[0].bits & PARTICIPLE
    return bool(ends and before.bits & PARTICIPLE and before.word[0].islower())


def _in_order_to(found: list[Token], n: int) -> bool:
    """Whether "um" opens an infinitive that no comma parts from the verb before: "wurde gegründet | um zu helfen"."""
    ended = (
        bool(found[n - 1].bits & (PARTICIPLE | INFINITIVE | TO_INFINITIVE)) or found[n - 1].lower in PARTICLES
    )
    rest = list(takewhile(lambda t: t.word not in _BREAKS, found[n + 1 : n + 15]))
    to = any(t.lower == "zu" or t.bits & TO_INFINITIVE for t in rest)
    return ended and found[n - 1].word[0].islower() and to and not rest[0].word[0].isdigit()


def _dates(found: list[Token], comma: int) -> bool:
    """Whether a comma only goes on with a date, or ends one: "am Freitag, den 7. Juni, …"."""
    if (opens := _opens_date(found, comma)) is not None:
        return opens
    opened = next((n for n in range(comma - 1, max(comma - 6, 0), -1) if found[n].word == ","), None)
    return opened is not None and found[comma].word == "," and bool(_opens_date(found, opened))


def _opens_date(found: list[Token], comma: int) -> bool | None:
    """Whether an article and the number of a day stand behind a comma; None where no article does."""
    following = found[comma + 1 : comma + 3]
    if len(following) < 2 or following[0].lower not in ("den", "dem", "der"):
        return None
    return following[1].word[0].isdigit() and not following[1].word.isdigit()  # not "…, der 2018 ging"


def _named(found: list[Token], n: int) -> int:
    """Where words in quotation marks end that are part of a clause: "unter dem Motto „Kommt, seht“ gegen …"; else 0."""
    if not n or not found[n - 1].is_word:
        return 0
    end = next((k for k in range(n + 1, min(len(found), n + _QUOTED)) if found[k].word in "“«"), None)
    return end + 1 if end is not None and end + 1 < len(found) and found[end + 1].is_word else 0


def has_verb(piece: list[Token]) -> bool:
    """Whether a piece has a finite verb or an infinitive with "zu"."""
    if len(piece) > 1 and piece[0].bits & PARTICIPLE and piece[1].lower in PREPOSITIONS:
        piece = piece[1:]  # "unterstützt von der Stadt"
    to = any(t.lower == "zu" and after.lower not in _NOMINAL for t, after in pairwise(piece[1:]))
    return find_finite(tuple(piece)) is not None or to or any(t.bits & TO_INFINITIVE for t in piece[1:])
