"""What the beginning of an article tells undated: it has the date of what says the same, or is of the publication."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.events.merging.occurring import only_when
from timeline.events.model import Article, Certainty, Kind, Statement
from timeline.events.period import BY_PUBLICATION, of_the_day, of_weeks
from timeline.events.reading.reading import Sentence
from timeline.events.telling.acts import EARLIER, in_perfect
from timeline.events.telling.another import another, said_by_another
from timeline.events.vocabulary.concepts import FAMILIES, LASTING, STRIKING
from timeline.events.vocabulary.lexicon import AUXILIARIES
from timeline.events.vocabulary.words import is_concept, is_kind
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.datings import within
from timeline.temporal.german.verbs import had_with_sein
from timeline.temporal.model import Anchor, Bounds, Dating, Grain, How, Mention, Reason, Relation, TimexType
from timeline.temporal.notation import edtf_interval, timex_value

_SAME = 0.6  # share of the lead's words that the dated statement must have
_NEWS = 60  # days that news are not older than
_WEEK = 7  # days
_LEAST = 3  # words that both must have
_ACTED = frozenset(("hat", "haben"))
_IS = frozenset(("ist", "sind"))  # "Drei Münzen sind zurück": it was so before
_ONE, _KNOWN = ("Ein ", "Eine ", "Der ", "Die "), ("Der ", "Die ", "Das ", "Er ", "Sie ", "Es ")
_HEARD = frozenset(("soll", "sollen"))  # "soll … gelegt haben", "im Verdacht, … gelegt zu haben"
_ALREADY = frozenset(("bereits", "schon"))
_RELATIVE = re.compile(r", (?:der|die|das|dem|den|deren|dessen) [^,]*$")  # at the end
_NEWS_VERBS = frozenset("hat haben ist sind wurde wurden".split())  # with which leads tell what is done


def of_lead(
    article: Article,
    lead: Statement,
    dated: Sequence[Statement],
    following: Sequence[Statement],
    *,
    alone: bool,
    past: bool,
    told_on: Dating | None = None,
) -> Statement | None:
    """The lead with the date of the statement that says the same; where it is the first, of the next sentence.

    Else, where it is the first, the day on which somebody said what stands in the next sentence (`told_on`), if that is
    no catastrophe or crime; or, where it plainly tells a happening of the `past`, "by publication".
    """
    today = article.reference // MINUTES_A_DAY
    dated, following = ([one for one in some if not of_weeks(one.dating)] for some in (dated, following))
    recent = [
        other
        for other in dated
        if _recent(other.dating, today) and not (_goes_back(other) or (past and _is_later(lead, other)))
    ]
    best = max(recent, key=lambda other: _agreement(lead, other), default=None)
    if best is not None and _agreement(lead, best) >= _SAME:
        return replace(lead, dating=best.dating, kind=best.kind)
    if not alone:
        return None
    if past and (death := _death_told(lead, recent)):
        return replace(lead, dating=of_the_day(death.dating))
    had_been = [other for other in dated if _recent(other.dating, today) and _had_been_already(other)]
    when = [o for o in (*recent, *had_been) if only_when(o.words, o.text) and _akin(lead, o)]
    if when and past:
        return replace(lead, dating=of_the_day(when[0].dating))
    if (behind := _what_came(following)) and _goes_on(article, lead, behind, past=past):
        return replace(lead, dating=of_the_day(behind.dating))
    quoted = bool(following) and said_by_another(lead, following[0])
    act = _is_act(lead, past=past) and _IS.isdisjoint(lead.text.split())
    if told_on is not None and act and not quoted and not _had_begun(following, told_on):
        return replace(lead, dating=of_the_day(told_on))
    return lead if _is_news(lead, following, past=past, quoted=quoted) else None


def _is_news(lead: Statement, following: Sequence[Statement], *, past: bool, quoted: bool) -> bool:
    """Whether it plainly tells what happened, or something else than the next sentence."""
    known = any(map(is_kind, lead.words))
    happened = past and (known or not _NEWS_VERBS.isdisjoint(lead.text.split()))
    # "Der Landrat tritt zurück. Am Montag brannte eine Scheune"
    done = lead.kind is Kind.HAPPENING and any(is_kind(word) for word in lead.words - LASTING)
    apart = done and bool(following) and (quoted or another(lead, following[0], past=past))
    return happened or apart


def _what_came(following: Sequence[Statement]) -> Statement | None:
    """The first that does not go back: "Er war erfasst worden und [erlag am Sonntag seinen Verletzungen]"."""
    return next((one for one in following if not _goes_back(one)), following[0] if following else None)


def _had_begun(following: Sequence[Statement], told_on: Dating) -> bool:
    """Whether what was told on a day had happened before: "Der erste Pfeiler wurde vorige Woche gesetzt, sagte …".

    Not long before, as that of which a court speaks: "… verurteilt. Er habe 2021 gestohlen, sagte der Richter".
    """
    day = told_on.first or 0
    over = (one for one in following if one.kind is Kind.HAPPENING and not _goes_back(one))
    return any(day - _NEWS < (one.dating.last or day) < day for one in over)


def _death_told(lead: Statement, recent: Sequence[Statement]) -> Statement | None:
    """The only death told with its day, of one who is known, where the lead tells that one has died; else None."""
    who, is_one = lead.text.split()[:2], lead.text.startswith(_ONE) and "ist" in lead.text.split()
    deaths = [one for one in recent if "DEATH" in one.words and "FIND" not in one.words]
    if not is_one or "DEATH" not in lead.words or len(deaths) != 1 or deaths[0].kind is not Kind.HAPPENING:
        return None
    known = deaths[0].title.startswith(_KNOWN) or deaths[0].title.split()[:2] == who
    return deaths[0] if known and deaths[0].dating.grain <= Grain.DAY else None


def _agreement(lead: Statement, other: Statement) -> float:
    """The share of the words of the shorter one that both have; 0 where that is few."""
    shared = len(lead.words & other.words)
    return shared / min(len(lead.words), len(other.words)) if shared >= _LEAST else 0.0


def _is_later(lead: Statement, other: Statement) -> bool:
    """Whether what has happened cannot be of its day: it is still to come, or only tells when the dead were found."""
    return other.kind is Kind.ANNOUNCEMENT or _finds(lead, other)


def _finds(lead: Statement, other: Statement) -> bool:
    """Whether it only tells when the dead of the lead was found: "… ermordet. Ihre Leiche wurde am Montag gefunden"."""
    return "DEATH" in lead.words and "FIND" in other.words - lead.words


def only_beside_lead(sentence: Sentence, found: Sequence[Statement], mentions: Sequence[Mention]) -> bool:
    """Whether a first sentence dates only what a relative clause tells: "Ein Mann, der im Mai …, ist gefasst"."""
    beside = [c for c in sentence.clauses if c.relative]
    inside = all(any(c.start <= mentions[n].start < c.end for c in beside) for n in sentence.mentions)
    return bool(found) and inside and in_perfect(sentence.main)


def _goes_on(article: Article, lead: Statement, other: Statement, *, past: bool) -> bool:
    """Whether the sentence behind the lead tells of a day of this week, and goes on with what the lead tells."""
    if (past and _finds(lead, other)) or another(lead, other, past=past):
        return False
    dating, days = other.dating, article.reference // MINUTES_A_DAY - (other.dating.last or 0)
    alike = any(map(is_kind, lead.words & other.words))
    day = dating.grain <= (Grain.WEEKEND if alike else Grain.DAY)
    hour = dating.grain is Grain.MINUTE and dating.first == dating.last  # "am Samstag kurz nach 22 Uhr"
    day = day and (dating.relation is Relation.AT or hour) and 0 <= days <= _WEEK
    news = not past or not AUXILIARIES.isdisjoint(lead.text.split())
    # "verständigten sich in der Nacht"
    told_now = other.mention is not None and dating.reason.how is How.CURRENT
    told = (other.certainty is not Certainty.INFERRED or told_now) and (
        other.kind is Kind.HAPPENING or _said_on(lead, other, past=past)
    )
    last_seen = "zuletzt" in other.text.split()  # "sucht eine Frau. Sie wurde zuletzt am Montag gesehen"
    if not (day and news and told) or last_seen or _goes_back(other):
        return False
    return "\n" not in article.text[lead.end : other.start] or alike


def _said_on(lead: Statement, other: Statement, *, past: bool) -> bool:
    """Whether a lead tells an act that is of the day on which it was spoken of: "hat belastet. …, sagte sie am Montag".

    So does one in the present: "Die Reform kommt später. Die Ministerin gab am Montag bekannt, dass …".
    A catastrophe or a crime is spoken of later.
    """
    return other.kind is Kind.UTTERANCE and _is_act(lead, past=past) and not said_by_another(lead, other)


def _is_act(lead: Statement, *, past: bool) -> bool:
    """Whether a lead tells, in the present or Perfekt, an act: no catastrophe and no crime."""
    struck = any(FAMILIES.get(word) in STRIKING for word in lead.words)
    return (not past or not _ACTED.isdisjoint(lead.text.split())) and not struck


def _goes_back(other: Statement) -> bool:
    """Whether it tells what had been before: "Der Verband hatte seine Prognose schon im Juni gesenkt"."""
    words = [word.strip(".,") for word in _RELATIVE.sub("", other.text.lower()).split()]
    was = "war" in words or "waren" in words
    done = words[-1:] in (["haben"], ["sein"]) and (words[-2:-1] == ["zu"] or not _HEARD.isdisjoint(words))
    return done or not set(EARLIER).isdisjoint(words) or (was and any(map(had_with_sein, words)))


def _had_been_already(other: Statement) -> bool:
    """Whether it tells that what a lead tells is not fresh: "Der Überfall hatte sich schon am Montag ereignet"."""
    return _goes_back(other) and not _ALREADY.isdisjoint(other.text.split())


def _akin(lead: Statement, other: Statement) -> bool:
    """Whether both name the same kind of happening, or one family of it: "kollidiert", "das Unglück"."""
    mine, its = (
        frozenset(FAMILIES.get(word, word) for word in filter(is_concept, one.words)) for one in (lead, other)
    )
    return not mine.isdisjoint(its)


def _recent(dating: Dating, today: int) -> bool:
    """Whether it can be what a lead tells as news: not what happened long ago."""
    return dating.last is None or today - dating.last <= _NEWS


def of_publication(today: int) -> Dating:
    """The day of publication, on which is so what is told in the present."""
    reason = Reason(BY_PUBLICATION, How.CURRENT, unit=Grain.DAY, anchor_day=today)
    return within(Grain.DAY, today, today, Anchor.PUBLICATION, reason, 0.6)


def by_publication(reference: int) -> Dating:
    """Some time up to the day of publication (`reference`: civil minutes)."""
    day = reference // MINUTES_A_DAY
    end = (day + 1) * MINUTES_A_DAY - 1
    return Dating(
        type=TimexType.DATE,
        value=timex_value(Grain.DAY, day),
        edtf=edtf_interval(None, day),
        first=None,
        last=day,
        bounds=Bounds(None, end, None, end),
        grain=Grain.DAY,
        anchor=Anchor.PUBLICATION,
        reason=Reason(BY_PUBLICATION, How.BEFORE, anchor_day=day),
        confidence=0.5,
        relation=Relation.UNTIL,
    )
