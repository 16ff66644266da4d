"""On which day somebody said what a sentence tells: "Es brannte am Montag, wie das Amt am Mittwoch mitteilte"."""

from collections.abc import Sequence

from timeline.events.model import Article
from timeline.events.reading.reading import Sentence
from timeline.events.reading.roles import Role, chosen
from timeline.events.telling.dated import mentions_in
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating, Grain, Mention, Relation

_WEEK = 7  # days


def told_on(
    lead: Sentence, behind: Sequence[Sentence], mentions: Sequence[Mention], article: Article
) -> Dating | None:
    """The day on which somebody said what a lead tells, by the sentence behind it or one that only says that.

    None where none is told, or it is no day of the week before the publication.
    """
    today = article.reference // MINUTES_A_DAY
    for n, sentence in enumerate(behind):
        if (n and not sentence.points_back) or "\n\n" in article.text[lead.end : sentence.start]:
            break
        if (day := said(sentence, mentions, today)) is not None:
            return day
    return None


def said(sentence: Sentence, mentions: Sequence[Mention], today: int) -> Dating | None:
    """The day, of the week before `today`, on which a clause says that somebody said so.

    None where that was late: "Das Amt gab [erst am Donnerstag] bekannt, dass …", which says that it had been before.
    """
    for clause in sentence.clauses:
        own = [mentions[n] for n in mentions_in(clause, sentence, mentions)]
        best = chosen(clause, own, tells=sentence.tells(clause)) if own else None
        if best is not None and best[1] is Role.TELLING:
            dating = best[0].dating
            before = [t.lower for t in clause.tokens if t.end <= best[0].phrase[0]]
            if before[-1:] == ["erst"]:
                return None
            day = dating.grain <= Grain.DAY and dating.relation is Relation.AT and dating.last is not None
            if day and 0 <= today - (dating.last or 0) <= _WEEK:
                return dating
    return None
