"""What came of a plan or right behind something, told without a time: "wollte tagen, doch der Termin platzte"."""

from collections.abc import Iterator, Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.reading.reading import Sentence
from timeline.events.telling.dated import Dated
from timeline.events.vocabulary.tables import words
from timeline.temporal.model import Grain, Mention

_PLANNED = words("wollte wollten sollte sollten")
_SHOULD = words("sollte sollten")
_BUT = ("doch", "aber")


def with_what_came(
    found: Sequence[Dated], sentence: Sentence, mentions: Sequence[Mention], today: int
) -> Iterator[Dated]:
    """The dated clauses, with what came of them on their day until `today`.

    Alone where somebody only wanted something, and behind "kaum": "Kaum war die Sperrung aufgehoben, krachte es".
    """
    for one in found:
        time = mentions[one.mention].dating
        day = time.grain <= Grain.DAY and time.last is not None and time.last <= today
        came = _came(sentence, one.clause) if day else None
        timed = came is not None and any(
            came.start <= mentions[n].start < came.end for n in sentence.mentions
        )
        verb = one.clause.tokens[one.clause.finite or 0].lower
        if came is None or timed or verb in _SHOULD:
            yield one
        if came is not None and not timed:
            yield Dated(came, one.mention, one.role)


def _came(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause right behind it that tells what came: "…, doch er erschien nicht", "Kaum …, fiel ein Tor"."""
    at = sentence.clauses.index(clause)
    behind = next((c for c in sentence.clauses[at + 1 :] if not c.relative), None)
    if behind is None or clause.finite is None or not behind.past or behind.telling or clause.subordinate:
        return None
    but = clause.tokens[clause.finite].lower in _PLANNED and behind.tokens[0].lower in _BUT
    hardly = clause.opening == "kaum" and clause.finite == 1 and behind.finite == 0
    return behind if but or hardly else None
