"""Which undated sentences go on with the dated one before them, and for how long."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.grammar.attributes import attributive
from timeline.events.grammar.circumstances import before_mention, is_happening
from timeline.events.grammar.clauses import Clause
from timeline.events.merging.occurring import died_later
from timeline.events.model import Article, Kind, Statement
from timeline.events.period import of_the_day, reach
from timeline.events.reading.reading import Sentence
from timeline.events.telling.acts import acts, earlier, had_been, happens, sums_up
from timeline.events.telling.asides import (
    YEAR,
    counts_victims,
    describes,
    glances_back,
    goes_behind,
    kinds,
    lies_within,
    may_be_of_then,
    of_its_time,
    only_beside,
    right_there,
    said_on,
    strikes,
)
from timeline.events.telling.elsewhen import at_another, elsewhen, of_origin
from timeline.events.telling.occasions import of_a_day, said_where_people_met
from timeline.events.vocabulary.concepts import FAMILIES, STEPS
from timeline.events.vocabulary.lexicon import PREPOSITIONS
from timeline.events.vocabulary.tables import words
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating, Grain, How, Mention, Relation

_YEAR = YEAR // MINUTES_A_DAY
_JUSTICE = words("ARREST CUSTODY TRIAL PROCEEDINGS VERDICT CHARGE CONFESSION TESTIMONY")
_BORN, _SINCE = "geboren", "seit"
_COURSES = words(
    "WIN DEFEAT MATCH GOAL STANDOFF PROTEST ARREST EVACUATION BLOCKADE SEARCH RESCUE QUARREL LANDING"
)
_LONGEST = 6  # sentences that may follow a dated one, or what went on with it, without telling of that day
_BEHIND = 3  # the length of a chain behind the second sentence that follows

# What was dated last; then a None for each undated sentence that follows it, and what only glances back in between.
Chain = list[Statement | None]


def behind(
    article: Article,
    sentence: Sentence,
    found: Sequence[Statement],
    chain: Chain,
    mentions: Sequence[Mention],
) -> Chain:
    """The chain behind a dated sentence that tells `found`: it goes on with that, or where it was before."""
    before = chain[0]
    if before is not None and (said_on(found, before) or only_beside(sentence, found, before)):
        return chain[:1]
    if before is not None and sentence.quoted and found[-1].dating.reason.how is How.CURRENT:
        return [*chain, None]  # „Heute feiern wir“, sagte the mayor, of whom nobody says when
    if before is not None and of_a_day(before) and not of_a_day(found[-1]) and lies_within(found[-1], before):
        return chain[:1]  # "Kurz nach 21 Uhr durfte der Zug weiterfahren"
    if describes(sentence, found[-1], mentions):
        return [*chain, None]
    news = [one for one in found if one.kind is not Kind.ANNOUNCEMENT] or found
    if before is None and goes_behind(sentence, news[-1], before, article):
        return [None, news[-1]]
    if (
        before is not None
        and glances_back(found[-1], before)
        and goes_behind(sentence, found[-1], before, article)
    ):
        return [*chain, found[-1]]
    # "beschloss am Montag, die Löhne im Mai zu erhöhen"
    ahead = {one.mention for one in found if one not in news}
    goes_on = _one_day(sentence, mentions, ahead, news[-1]) and not goes_behind(
        sentence, news[-1], before, article
    )
    return [news[-1] if goes_on else None]


def gone_on(chain: Chain, fresh: Sequence[Statement]) -> Chain:
    """The chain behind what has gone on with it: it is as long as what told nothing behind that."""
    before = chain[0]
    if before is None or any(chain[1:]) or len(chain) < _BEHIND:
        return chain
    then = any(one.dating.first == before.dating.first for one in fresh)
    return [before, None] if then else chain


def gone_on_with(
    sentence: Sentence, chain: Chain, *, there: bool, behind: Sentence | None, today: int
) -> Statement | None:
    """The happening that an undated sentence, the last of the chain, goes on with; None where it tells another time.

    `there`: it is what somebody said there. `behind`: the sentence before it. `today`: of publication.
    """
    before = chain[0]
    if before is not None and not before.words and any(map(struck, sentence.clauses)):
        return None  # behind "Das teilte die Polizei am Montag mit" is told what had happened
    if before is None:
        last = chain[-2] if len(chain) > 2 else None
        if last is None or not (happens(sentence) or right_there(sentence, last)):
            return None
        return last if of_its_time(sentence, last) else None
    if _BORN in before.text:
        return None
    if there:
        return None if elsewhen(sentence) else before
    if (told := _of_which(sentence, chain, before)) is None or not _goes_on(
        sentence, told, chain, behind, today
    ):
        return None
    # "gelöscht. Insgesamt brannten 85 Hektar ab"
    sums = sums_up(sentence) and not told.words.isdisjoint(STEPS)
    # "Ein Auto hatte ihn erfasst"
    struck_before = died_later(told.words, told.text) and earlier(sentence.main)
    # "gedachte der Opfer. 52 Menschen kamen ums Leben"
    remembered = "MEMORIAL" in told.words and any(map(struck, sentence.clauses))
    other = elsewhen(sentence) or at_another(sentence, told) or of_origin(sentence, told)
    return None if sums or struck_before or remembered or other else told


def contests(sentence: Sentence, told: Statement) -> bool:
    """Whether it is an appeal behind what is no verdict, but a plea, perhaps: "Sie kündigte Revision an"."""
    return "APPEAL" in kinds(sentence.main) and told.words.isdisjoint(("VERDICT", "DECISION", "REJECTION"))


def struck(clause: Clause) -> bool:
    """Whether a clause tells a catastrophe or a crime."""
    return strikes(kinds(clause), ("HARM", "LOOT"))


def _of_which(sentence: Sentence, chain: Chain, before: Statement) -> Statement | None:
    """What it can go on with: the news (`before`), or what glanced back right before it; None where that is unclear."""
    glances = [one for one in chain[1:] if one is not None]
    struck_then = bool(glances) and (strikes(glances[-1].words) or "FELLING" in glances[-1].words)
    if struck_then and _SINCE in before.text.lower().split():
        # "Die Strecke ist seit Donnerstag frei. Am Mittwoch war ein Zug entgleist. Reisende mussten umsteigen"
        return glances[-1] if chain[-2] is glances[-1] and of_a_day(glances[-1]) else None
    if glances and may_be_of_then(sentence, glances, before):
        last = glances[-1]
        then = of_its_time(sentence, last) or (counts_victims(sentence) and not strikes(before.words))
        return last if chain[-2] is last and then else None
    if any(one.dating.grain >= Grain.YEAR for one in glances) and not acts(sentence):
        return None  # what stands behind history may be history, too
    right_behind = len(chain) == 2 and of_its_time(sentence, before)
    right_behind = right_behind or (len(chain) == 2 and before.dating.grain is Grain.WEEKEND)
    of_day = of_a_day(before) or (before.kind is Kind.HAPPENING and _within_a_day(before))
    return before if of_day or said_where_people_met(before) or right_behind else None


def _within_a_day(one: Statement) -> bool:
    """Whether it is over or has begun within a day: "Bis zum Mittag war die A 2 gesperrt. Es bildete sich ein Stau"."""
    return one.dating.first == one.dating.last and one.dating.relation is not Relation.SINCE


def _goes_on(sentence: Sentence, told: Statement, chain: Chain, behind: Sentence | None, today: int) -> bool:
    """Whether it tells what happened then; histories go on at other times, news do not."""
    back = had_been(sentence.main)
    if (
        back
        and (not earlier(sentence.main) or not strikes(told.words))
        and not told.words.isdisjoint(_JUSTICE)
    ):
        return False  # "wurde wegen Mordes verurteilt. Er habe den Wirt getötet, sagte der Richter"
    news = len(chain) == 2 or _recent(told, today)
    if news and _goes_with(sentence, told, behind):
        return True
    return happens(sentence) and (not earlier(sentence.main) or strikes(told.words))


def _recent(before: Statement, today: int) -> bool:
    """Whether it happened within the year before the news: histories go on at other times."""
    return (reach(before.dating)[1] + YEAR) // MINUTES_A_DAY >= today


def _goes_with(sentence: Sentence, before: Statement, behind: Sentence | None) -> bool:
    """Whether it tells an act next, or of a catastrophe or match how it came: "war gerutscht".

    Of nothing else behind what goes back without saying when: "… Der Bau hatte lange gedauert. Viele halfen".
    """
    catastrophe = any(FAMILIES.get(word) in ("HARM", "GAME") or word == "MISSING" for word in before.words)
    back = behind is not None and not behind.mentions and earlier(behind.main)
    if catastrophe:
        return acts(sentence) or had_been(sentence.main)
    return acts(sentence) and not back


def _one_day(
    sentence: Sentence, mentions: Sequence[Mention], ahead: Collection[int | None], told: Statement
) -> bool:
    """Whether a sentence names no more than one day but those `ahead`, so that what follows can only be of that one.

    The days of its nouns are none: "gedachte am Dienstag der Opfer vom 7. Juli 2005". Nor is a time that holds the day
    told: "gewann heute die erste Etappe der diesjährigen Tour"; nor what is only compared or counted from.
    """
    named = [
        (day, n)
        for n in sentence.mentions
        if (day := mentions[n].dating.first) is not None
        and not _holds(mentions[n].dating, told.dating)
        and not _only_beside(sentence, mentions, n)
    ]
    last = max(named, default=(0, 0))[0]
    days = {day for day, n in named if n not in ahead and not _of_noun(sentence, mentions[n], last)}
    return len(days) <= 1


def _holds(longer: Dating, day: Dating) -> bool:
    """Whether a day is part of a longer time."""
    (first, last), (start, end) = reach(longer), reach(day)
    return longer.grain > Grain.DAY >= day.grain and first <= start and end <= last


def _only_beside(sentence: Sentence, mentions: Sequence[Mention], n: int) -> bool:
    """Whether a time is compared, "wie schon im Vorjahr", or counted from, "einen Tag vor [Heiligabend]"."""
    clause = next((c for c in sentence.clauses if c.start <= mentions[n].start < c.end), None)
    before = [t.lower for t in clause.tokens if t.end <= mentions[n].start][-3:] if clause else []
    counted = (
        n > 0 and mentions[n - 1].end == mentions[n].phrase[0] - 1 and before[-1:] in (["vor"], ["nach"])
    )
    return "wie" in before or counted


def _of_noun(sentence: Sentence, mention: Mention, last: int) -> bool:
    """Whether it is the time of a noun: "Der 2023 gestartete Satellit"; of a happening long before the `last` day."""
    clause = next((c for c in sentence.clauses if c.start <= mention.start < c.end), None)
    if clause is None or not attributive(clause, mention):
        return False
    if mention.dating.relation is Relation.SINCE:
        return True  # "das erste Spiel seit Ende September"
    before = [t for t in before_mention(clause, mention) if t.lower not in PREPOSITIONS]
    long_before = last - (mention.dating.last or last) > _YEAR
    return long_before or not (before and is_happening(before[-1]))


def beside(
    article: Article, statement: Statement, before: Statement | None, chain: int, *, there: bool
) -> Statement | None:
    """The statement at the time of the happening told right before in the paragraph, where that is no whole year."""
    if before is None or chain > _LONGEST:
        return None
    paragraphs = article.text.count("\n\n", before.end, statement.start)
    if paragraphs > (there or _how_it_came(article, before)):  # who answers does so in the next one, too
        return None
    met = there or before.kind is Kind.HAPPENING or said_where_people_met(before)
    told = met and (before.dating.relation is Relation.AT or _within_a_day(before))
    short = before.dating.grain < Grain.YEAR
    return replace(statement, dating=of_the_day(before.dating)) if told and short else None


def _how_it_came(article: Article, before: Statement) -> bool:
    """Whether the first paragraph told a catastrophe, a crime, a match or a march: the next one tells its course."""
    struck = strikes(before.words - {"DEATH"})  # behind a death stands a life
    course = before.kind is Kind.HAPPENING and not before.words.isdisjoint(_COURSES)
    return (struck or course) and "\n\n" not in article.text[: before.start].strip()
