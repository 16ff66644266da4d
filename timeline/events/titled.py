"""Which of a sentence's clauses a dated clause is titled by, and without which time expressions."""

import re
from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.lexicon import (
    COMPLEMENTS,
    COORDINATORS,
    FACTUAL,
    PREPOSITIONS,
    RELATIVES,
    REPORTING_FORMS,
    SAYING,
    UNREAL,
)
from timeline.events.period import reach
from timeline.events.reading import Sentence
from timeline.events.speakers import speaker
from timeline.events.spelling import LONGEST
from timeline.events.subjects import subject
from timeline.events.tables import words
from timeline.events.titles import title, whole
from timeline.events.tokens import Token
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.german.verbs import INFINITIVE, PRETERITE, SUBJUNCTIVE, TO_INFINITIVE
from timeline.temporal.model import Dating, Mention

_WORD = re.compile(r"\w{4,}")
_THAT = ("das", "dies")  # who says something is a person
_AND = 6  # code points of " oder "
_UNREAL = words("hätte hätten wäre wären würde würden könnte könnten")  # say so only beside who says it
_YEAR = 367 * MINUTES_A_DAY


def same_time(sentence: Sentence, mentions: Sequence[Mention], dating: Dating) -> list[tuple[int, int]]:
    """The phrases of the mentions that say when, as `dating` does; others are part of what is told."""
    found: list[tuple[int, int]] = []
    for mention in (mentions[n] for n in sentence.mentions):
        gap = mention.phrase[0] - found[-1][1] if found else -1
        if (
            0 <= gap <= 1
            or (0 <= gap <= _AND and mention.dating.grain is dating.grain)
            or _meet(mention.dating, dating)
        ):
            found.append(_phrase(sentence, mention))
    return found


def _phrase(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """Its phrase, without a pronoun in front that looks like an article: "der [am Montag] geflohen war"."""
    start, end = mention.phrase
    lead = [t for clause in sentence.clauses for t in clause.tokens if start <= t.start < mention.start]
    parted = len(lead) > 1 and lead[0].lower in RELATIVES and lead[1].lower in PREPOSITIONS
    return (lead[1].start if parted else start), end


def _meet(one: Dating, other: Dating) -> bool:
    """Whether two datings can be of the same time, and it is no longer than a year or so."""
    (first, last), (start, end) = reach(one), reach(other)
    return one is other or (first <= end and start <= last and min(end, last) - max(first, start) <= _YEAR)


def titled(sentence: Sentence, clause: Clause, times: Sequence[tuple[int, int]]) -> str:
    """The title of a dated clause; of what was said, where it only says who said so; of what an aside belongs to."""
    parts = sentence.clauses
    at = parts.index(clause)
    complement = clause.continues and at + 1 < len(parts) and parts[at + 1].opening in COMPLEMENTS
    if sentence.tells(clause) and (clause.subordinate or at) and not complement:
        said = 0 if parts[0].opening in COMPLEMENTS else at
        at = next((n for n, part in enumerate(parts) if n != at and not part.subordinate), said)
    while at and _depends(parts[at]):
        at -= 1
    if (
        parts[at].opening == "wie"
        and parts[at].subordinate
        and any(t.lower == "bekannt" for t in parts[at].words)
    ):
        at = next((n for n, part in enumerate(parts) if n > at and not part.subordinate), at)
    if at and parts[at].subordinate and parts[at].opening in COMPLEMENTS - FACTUAL and _opens(parts[at - 1]):
        at -= not parts[at - 1].telling or parts[at - 1].opening in _THAT  # "Das erklärt, warum …"
    if parts[at].subordinate and parts[at].opening not in FACTUAL:
        return title(Clause(tuple(t for part in parts[at:] for t in part.tokens)), (), times) or whole(parts)
    before = next((part for part in reversed(parts[:at]) if not part.relative), None)
    if spoken := _said(sentence, at, times):
        return spoken
    if at + 1 < len(parts) and parts[at + 1].opening == "dass" and _announces(parts[at]):
        at += 1
    named = title(parts[at], parts[at + 1 :], times, before)
    writes = any(t.lower in ("schrieb", "schrieben", "geschrieben") for t in parts[at].words)
    said = writes or parts[at].telling or subject(parts[at].tokens, 0) is None
    untold = named.endswith("…") or (writes and " dass " not in named)
    if said and untold and at + 1 < len(parts) and parts[at + 1].opening == "dass":
        named = _whole_title(parts[at + 1], parts[at + 2 :], times) or named
    return named or whole(parts[at if _opens(parts[at]) else 0 :])


def strays(named: str, clause: Clause, times: Sequence[tuple[int, int]]) -> bool:
    """Whether a title tells something else than the dated clause, which only goes on or depends on the one it tells.

    `times`: the spans of the sentence's time expressions, which say nothing of what is told.
    """
    bare = clause.finite is None or bool(clause.tokens[clause.finite].bits & INFINITIVE)
    if bare and (verb := _to(clause)) is not None:
        return verb.lower not in map(str.lower, _WORD.findall(named))
    opens = _opens(clause) and clause.tokens[0].lower not in COORDINATORS
    if opens or not any(t.bits for t in clause.tokens):
        return False  # "In der Nacht zum Samstag, dem 24. November, …" has no verb
    words = [t for t in clause.tokens if not any(start <= t.start < end for start, end in times)]
    told = {word.lower() for t in words for word in _WORD.findall(t.word)}
    return told.isdisjoint(map(str.lower, _WORD.findall(named)))


def _whole_title(clause: Clause, following: Sequence[Clause], times: Sequence[tuple[int, int]]) -> str:
    """Its title where that is not cut, else empty."""
    own = title(clause, following, times)
    return "" if own.endswith("…") else own


def _opens(clause: Clause) -> bool:
    """Whether it can open a sentence: its verb stands second."""
    return bool(clause.finite) and not clause.subordinate and not clause.continues


def _said(sentence: Sentence, at: int, times: Sequence[tuple[int, int]]) -> str:
    """Who said it, then what: "Der Sprecher: Die Brücke sei sicher"; empty where the clause itself says that."""
    clause, following = sentence.clauses[at], sentence.clauses[at + 1 :]
    if not following or not sentence.tells(clause) or not clause.telling:
        return ""
    alone, both = title(clause, (), times), title(clause, following, times)
    if both != alone and not both.endswith("…"):
        return ""
    first = next((n for n, part in enumerate(following) if _reported(clause, part)), 0)
    if not _reported(clause, following[first]):
        return ""
    if who := speaker(clause):
        said = title(following[first], following[first + 1 :], times, room=LONGEST - len(who) - 2)
        if said and not said.endswith("…"):
            return f"{who}: {said}"
    if not _in_reported_form(following[first]):
        return ""
    said = title(following[first], following[first + 1 :], times)  # its form says that somebody said it
    verb = following[first].tokens[following[first].finite or 0].lower
    return said if who or not (said.endswith("…") or verb in _UNREAL) else ""


def _reported(telling: Clause, following: Clause) -> bool:
    """Whether a clause is what another one tells: after a colon, "dass", or in reported speech."""
    if following.finite is None or following.relative or any(t.lower == "zu" for t in following.words[-2:]):
        return False
    says = telling.tokens[-1].word == "," and any(t.lower in SAYING for t in telling.words)
    main = says and _opens(following)  # "sagte sie, die Stadt habe gespart", "…, die Stadt spart"
    return (
        telling.tokens[-1].word == ":" or following.opening == "dass" or _in_reported_form(following) or main
    )


def _in_reported_form(clause: Clause) -> bool:
    """Whether its verb stands in the subjunctive of reported speech."""
    if clause.finite is None:
        return False
    verb = clause.tokens[clause.finite]
    return verb.lower in REPORTING_FORMS or bool(verb.bits & SUBJUNCTIVE and not verb.bits & PRETERITE)


def _announces(clause: Clause) -> bool:
    """Whether a clause only says that something became known: "Am Montag wurde bekannt, dass …"."""
    if not any(t.lower == "bekannt" for t in clause.words):
        return False
    found = subject(clause.tokens, 0)
    opens = found is not None and found == (0, 1) and clause.finite == 1  # "Zuvor war bekannt geworden"
    return found is None or opens or clause.tokens[found[0]].lower == "es"


def _depends(clause: Clause) -> bool:
    """Whether it is no clause of its own: it has no verb, describes a noun, only supposes, or is an infinitive."""
    to = _to(clause) is not None
    return clause.finite is None or clause.relative or clause.opening in UNREAL - {"um"} or to


def _to(clause: Clause) -> Token | None:
    """The infinitive with "zu" at the end of a clause that is no more than that; not "hat beschlossen es zu tun"."""
    infinitive = len(clause.words) > 1 and (
        clause.words[-2].lower == "zu" or clause.words[-1].bits & TO_INFINITIVE
    )
    return clause.words[-1] if infinitive and clause.finite != 0 else None
