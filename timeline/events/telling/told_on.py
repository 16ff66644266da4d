"""On which day somebody said what a sentence tells: "Es brannte am Montag, wie das Amt am Mittwoch mitteilte"."""

from collections.abc import Sequence

from timeline.events.reading.reading import Sentence
from timeline.events.reading.roles import Role, chosen
from timeline.events.telling.dated import mentions_in
from timeline.temporal.model import Dating, Grain, Mention, Relation

_WEEK = 7  # days


def told_on(sentence: Sentence, mentions: Sequence[Mention], today: int) -> Dating | None:
    """The day, of the week before `today`, on which a clause says that somebody said so; None where none does."""
    for clause in sentence.clauses:
        own = [mentions[n] for n in mentions_in(clause, sentence, mentions)]
        best = chosen(clause, own, tells=sentence.tells(clause)) if own else None
        if best is not None and best[1] is Role.TELLING:
            dating = best[0].dating
            day = dating.grain <= Grain.DAY and dating.relation is Relation.AT and dating.last is not None
            if day and 0 <= today - (dating.last or 0) <= _WEEK:
                return dating
    return None
