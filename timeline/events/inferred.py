"""What is told without a date of its own: it takes the date of what it stands beside, marked as inferred."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events import compared
from timeline.events.acts import EARLIER, acts, earlier, happens, reported, reports, sums_up
from timeline.events.attributes import attributive
from timeline.events.clauses import Clause
from timeline.events.concepts import FAMILIES, GATHERINGS, STEPS
from timeline.events.keys import digest
from timeline.events.kinds import hearsay
from timeline.events.lexicon import AUXILIARIES
from timeline.events.model import Article, Certainty, Kind, Statement
from timeline.events.occasions import occasion, of_a_day, says_there
from timeline.events.period import of_the_day, reach
from timeline.events.reading import Sentence
from timeline.events.said import said
from timeline.events.speakers import understood
from timeline.events.tables import words
from timeline.events.titles import title, whole
from timeline.events.within import within
from timeline.events.words import is_kind
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Anchor, Bounds, Dating, Grain, How, Mention, Reason, Relation, TimexType
from timeline.temporal.notation import edtf_interval, timex_value

Told = tuple[Sentence, list[Statement]]
_LEADS = 2  # sentences at the beginning that may say undated what is dated below
_SAME = 0.6  # share of the lead's words that the dated statement must have
_NEWS = 60  # days that news are not older than
_WEEK = 7  # days
_LEAST = 3  # words that both must have
_NEWS_VERBS = frozenset("hat haben ist sind wurde wurden".split())  # with which leads tell what is done
_STOPS = '.!?“"'  # what ends a sentence that is no headline
_ELSEWHEN = words("nach vor seit später zuvor schon bereits erst damals lange lang früher einst")
_CHAIN = 4  # sentences that may follow a dated one without a date


def with_inferred(article: Article, told: Sequence[Told], mentions: Sequence[Mention]) -> list[Statement]:
    """All statements in order, with those that take their date from the lead or from the sentence before."""
    dated = [statement for _, found in told for statement in found]
    result: list[Statement] = []
    chain: list[Statement | None] = [None]  # what was dated last, and the undated that follow it
    leads = 0
    for n, (sentence, found) in enumerate(told):
        following = told[n + 1][1] if n + 1 < len(told) else []
        leads += article.text[sentence.end - 1] in _STOPS
        if found:
            result += found
            goes_on = _one_day(sentence, mentions) and not _aside(sentence, found[-1], chain[0], article)
            goes_on = goes_on and not _describes(sentence, found[-1], mentions)
            on = chain[0] is not None and (_said_on(found, chain[0]) or _beside_it(sentence, found, chain[0]))
            chain = chain[:1] if on else [found[-1] if goes_on else None]
            continue
        there = len(chain) == 1 and chain[0] is not None and says_there(sentence, chain[0])
        chain = [None] if sentence.clauses[0].telling and not there else [*chain, None]
        before = chain[0]
        if before is not None and not (
            there or happens(sentence) or (len(chain) == 2 and _goes_with(sentence, before))
        ):
            before = None
        if before is not None and _elsewhen(sentence):
            before = None
        if before is not None and sums_up(sentence) and not before.words.isdisjoint(STEPS):
            before = None  # "Am Montag wurde der Brand gelöscht. Insgesamt brannten 85 Hektar ab"
        if following and following[0].start <= sentence.start:
            continue  # "Das teilte die Stadt am Montag mit" quotes it
        at = occasion(sentence, result)
        wanted = before is not None or at is not None or (leads <= _LEADS and not sentence.mentions)
        statement = (
            _undated(article, sentence, mentions, said_there=there or at is not None) if wanted else None
        )
        if statement is None:
            continue
        lead = _lead(article, statement, dated, following, alone=leads == 1) if leads <= _LEADS else None
        beside = _beside(article, statement, before, len(chain) - 1)
        if at is not None and (beside is None or not at.words.isdisjoint(GATHERINGS)):
            beside = replace(statement, dating=of_the_day(at.dating))
        inferred = lead or beside
        result += _titled(article, sentence, inferred) if inferred else ()
    return result


def _said_on(found: Sequence[Statement], before: Statement) -> bool:
    """Whether no more is told than who said something on the day of what was told before."""
    return all(one.kind is Kind.UTTERANCE and one.dating.first == before.dating.first for one in found)


def _beside_it(sentence: Sentence, found: Sequence[Statement], before: Statement) -> bool:
    """Whether it only tells what is said to have been before, or is still to come, after which the news goes on."""
    if before.kind is not Kind.HAPPENING or len(found) != 1:
        return False
    main = next((c for c in sentence.clauses if not c.subordinate), sentence.clauses[0])
    was = hearsay(main) and (found[0].dating.last or 0) < (before.dating.first or 0)
    return was or found[0].kind is Kind.ANNOUNCEMENT


def _elsewhen(sentence: Sentence) -> bool:
    """Whether it goes back to another time, which it does not date: "war wenige Tage nach dem Bau verschwunden"."""
    main = next((c for c in sentence.clauses if not c.subordinate), sentence.clauses[0])
    return earlier(main) and any(t.lower in _ELSEWHEN for t in main.words)


def _goes_with(sentence: Sentence, before: Statement) -> bool:
    """Whether it is right behind a happening and tells an act, or of a catastrophe how it came: "war gerutscht"."""
    catastrophe = any(FAMILIES.get(word) == "HARM" for word in before.words)
    main = next((c for c in sentence.clauses if not c.subordinate), sentence.clauses[0])
    return acts(sentence) or (catastrophe and earlier(main))


def _aside(sentence: Sentence, found: Statement, before: Statement | None, article: Article) -> bool:
    """Whether it goes back behind what was told right before, so that what follows may be of either."""
    main = next((c for c in sentence.clauses if not c.subordinate), sentence.clauses[0])
    if before is None:
        return sentence.start > 0 and earlier(main)
    if "\n\n" in article.text[before.end : found.start]:
        return False
    (start, end), (first, last) = reach(before.dating), reach(found.dating)
    return (
        earlier(main) and before.dating.first != found.dating.first and not (start <= first and last <= end)
    )


def _describes(sentence: Sentence, found: Statement, mentions: Sequence[Mention]) -> bool:
    """Whether only a relative clause has the time: "Ursache ist ein Kuchen, der am 13. Mai gegessen wurde"."""
    start = found.start if found.mention is None else mentions[found.mention].start
    return any(c.relative and c.start <= start < c.end for c in sentence.clauses[1:])


def _one_day(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence names no more than one day, so that what follows can only be of that one."""
    return len({mentions[n].dating.first for n in sentence.mentions} - {None}) <= 1


def _undated(
    article: Article, sentence: Sentence, mentions: Sequence[Mention], *, said_there: bool
) -> Statement | None:
    """What an undated sentence reports, dated by nothing and untitled yet; None where it reports no happening.

    `said_there`: it may also be what somebody said, as the happening where that was is told.
    """
    clause = next((c for c in sentence.clauses if not c.subordinate), sentence.clauses[0])
    text = article.text[sentence.start : sentence.end]
    if sentence.quoted and any(c.telling for c in sentence.clauses):
        return None
    if not said_there and any(reported(clause) for clause in sentence.clauses[1:]):
        return None  # "Ein Zeuge erzählte, der Mann habe …"
    if not all(_only_describes(clause, mentions[n]) for n in sentence.mentions):
        return None
    if not text.endswith((".", "!", ".“", '."')) or not reports(clause):
        return None
    statement = Statement(
        key=f"{article.key}~{digest(text)}",
        article=article.key,
        source=article.source,
        start=sentence.start,
        end=sentence.end,
        text=text,
        title="",
        kind=Kind.UTTERANCE if said_there and clause.telling else Kind.HAPPENING,
        dating=by_publication(article.reference),
        certainty=Certainty.INFERRED,
        mention=None,
    )
    return compared.with_words(statement, article, ())


def _only_describes(clause: Clause, mention: Mention) -> bool:
    """Whether a time in a clause only says how long something is to last: "unterschrieb einen Vertrag bis Mai 2026"."""
    until = mention.dating.relation is Relation.UNTIL and mention.dating.grain >= Grain.MONTH
    return until and clause.start <= mention.start < clause.end and attributive(clause, mention)


def _titled(article: Article, sentence: Sentence, statement: Statement) -> list[Statement]:
    """The statement with its title, as those are dear that are not told; nothing where it does not say who speaks."""
    spoken = said(sentence, 0, ()) if statement.kind is Kind.UTTERANCE else ""
    if not (named := understood(spoken, sentence, sentence.clauses[0]) or undated_title(sentence)):
        return []
    statement = compared.with_words(replace(statement, title=named), article, ())
    return [replace(statement, title=within(named, sentence.referents))]


def undated_title(sentence: Sentence) -> str:
    """The title of a sentence without a date; empty where it does not say who speaks."""
    parts = sentence.clauses
    if len(parts) > 1 and parts[0].opening == "wie" and parts[0].telling:
        parts = parts[1:]  # "Wie die Stadt mitteilte, …"
    return understood(title(parts[0], parts[1:], ()) or whole(parts), sentence, parts[0])


def _lead(
    article: Article,
    lead: Statement,
    dated: Sequence[Statement],
    following: Sequence[Statement],
    *,
    alone: bool,
) -> Statement | None:
    """The lead with the date of the statement that says the same; where it is the first, of the next sentence.

    Else, where it is the first and plainly tells a happening, "by publication".
    """

    def agreement(other: Statement) -> float:
        shared = len(lead.words & other.words)
        return shared / min(len(lead.words), len(other.words)) if shared >= _LEAST else 0.0

    today = article.reference // MINUTES_A_DAY
    recent = [other for other in dated if _recent(other.dating, today) and not _goes_back(other)]
    best = max(recent, key=agreement, default=None)
    if best is not None and agreement(best) >= _SAME:
        return replace(lead, dating=best.dating, kind=best.kind)
    if not alone:
        return None
    if following and _goes_on(article, lead, following[0]):
        return replace(lead, dating=of_the_day(following[0].dating))
    return lead if any(map(is_kind, lead.words)) or not _NEWS_VERBS.isdisjoint(lead.text.split()) else None


def _goes_on(article: Article, lead: Statement, other: Statement) -> bool:
    """Whether the sentence behind the lead tells of a day of this week, and goes on with what the lead tells."""
    dating, days = other.dating, article.reference // MINUTES_A_DAY - (other.dating.last or 0)
    day = dating.grain <= Grain.DAY and dating.relation is Relation.AT and 0 <= days <= _WEEK
    news = not AUXILIARIES.isdisjoint(lead.text.split())  # "hat gewonnen", "ist gescheitert"
    told = other.kind is Kind.HAPPENING and other.certainty is not Certainty.INFERRED
    if not (day and news and told) or _goes_back(other):
        return False
    return "\n" not in article.text[lead.end : other.start] or any(map(is_kind, lead.words & other.words))


def _goes_back(other: Statement) -> bool:
    """Whether it tells what had been before: "Der Verband hatte seine Prognose schon im Juni gesenkt"."""
    return not set(EARLIER).isdisjoint(other.text.lower().split())


def _recent(dating: Dating, today: int) -> bool:
    """Whether it can be what a lead tells as news: not what happened long ago."""
    return dating.last is None or today - dating.last <= _NEWS


def _beside(article: Article, statement: Statement, before: Statement | None, chain: int) -> Statement | None:
    """The statement at the time of the happening told right before in the paragraph, where that is a day or finer."""
    if before is None or chain > _CHAIN:
        return None
    if "\n\n" in article.text[before.end : statement.start]:
        return None
    return replace(statement, dating=of_the_day(before.dating)) if of_a_day(before) else None


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
        reason=Reason("publication", How.BEFORE, anchor_day=day),
        confidence=0.5,
        relation=Relation.UNTIL,
    )
