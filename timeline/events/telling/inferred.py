"""What is told without a date of its own: it takes the date of what it stands beside, marked as inferred."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.events.model import Article, Kind, Statement
from timeline.events.period import of_the_day
from timeline.events.reading.kinds import doubted, planned
from timeline.events.reading.reading import Sentence
from timeline.events.reading.speaking import by_words, calls_it, speaks, speaks_with
from timeline.events.reading.times_of_nouns import before_nouns, names_no_time, only_describes
from timeline.events.telling.acts import acts, earlier, in_perfect, in_present, reported, reports, tells
from timeline.events.telling.asides import as_said, beside_relatives, right_there, strikes
from timeline.events.telling.chains import Chain, behind, beside, contests, gone_on, gone_on_with
from timeline.events.telling.clauses_beside import told_beside
from timeline.events.telling.first import begins_with, has_been_done
from timeline.events.telling.lasting import recurs, takes_days
from timeline.events.telling.leads import of_lead, of_publication, only_beside_lead
from timeline.events.telling.occasions import begun, occasion, of_a_day, right_behind, says_there
from timeline.events.telling.ongoing import calls_off, goes_on_now, is_own_news
from timeline.events.telling.reactions import answered, appealed, reacts
from timeline.events.telling.told_on import said, told_on
from timeline.events.telling.undated import by_nothing, titled
from timeline.events.vocabulary.concepts import GATHERINGS
from timeline.events.vocabulary.lexicon import MODALS
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating, Grain, Mention, Relation, TimexType

Told = tuple[Sentence, list[Statement]]
_WEEK = 7  # days
_LEADS = 2  # sentences at the beginning that may say undated what is dated below
_FULL_STOPS = (".", "!", ".“", '."', ";")
_STOPS = '.!?;“"'  # what ends a sentence that is no headline


def with_inferred(
    article: Article, told: Sequence[Told], mentions: Sequence[Mention], named: Sequence[Statement] = ()
) -> list[Statement]:
    """All statements in order, with those that take their date from the lead or from the sentence before.

    `named`: what only nouns name, with which the news go on where the first sentence tells no more.
    """
    dated = [statement for _, found in told for statement in found]
    result: list[Statement] = []
    chain: Chain = [None]
    leads, today = 0, article.reference // MINUTES_A_DAY
    for n, (sentence, found) in enumerate(told):
        leads += article.text[sentence.end - 1] in _STOPS
        aside = leads == 1 and only_beside_lead(sentence, found, mentions)
        if found and not aside:
            main = beside_relatives(sentence, found, mentions, chain[0]) if chain[0] is not None else None
            here = main and _Undated(article, mentions, main, leads, dated, result, told[:n], told[n + 1 :])
            fresh = here.told([*chain, None], there=False) if here else []
            others = told_beside(article, sentence, found, mentions)
            # in front of it: by its day
            front = [one for one in others if one.dating.relation is Relation.UNTIL]
            result += [*fresh, *front, *found, *(one for one in others if one not in front)]
            since = [begun(one, today) for one in found]
            chain = [*chain, None] if fresh else behind(article, sentence, since, chain, mentions)
        if sentence.points_back and (news := _of_the_news(article, sentence, mentions, result)):
            chain = [news]
        if (found and not aside) or sentence.points_back:
            continue
        main = sentence._replace(mentions=()) if aside else _told_beside(sentence, chain, mentions)
        here = _Undated(article, mentions, main, leads, dated, result, told[:n], told[n + 1 :])
        chain, there = here.goes_on(chain)
        fresh = [] if here.is_quoted else here.told(chain, there=there) or here.news()
        result += [*found, *fresh]
        chain = gone_on(chain, fresh)
        if leads == 1 and (news := _struck(sentence, named, today)):
            chain = [news]
        if here.leads_on and any(map(of_a_day, fresh)):
            chain = [fresh[0]]  # what the lead tells goes on before its day is named
    return result


def _told_beside(sentence: Sentence, chain: Chain, mentions: Sequence[Mention]) -> Sentence:
    """A sentence that dates nothing, without relative clauses that alone have its times, where the news goes on."""
    if chain[0] is None or not sentence.mentions:
        return sentence
    return beside_relatives(sentence, (), mentions, chain[0]) or sentence


def _of_the_news(
    article: Article, sentence: Sentence, mentions: Sequence[Mention], result: Sequence[Statement]
) -> Statement | None:
    """What follows goes on with a day on which only the telling was: "Das teilte das Amt am Donnerstag mit"."""
    day = said(sentence, mentions, article.reference // MINUTES_A_DAY)
    if day is None or not result:
        return None
    text = article.text[sentence.start : sentence.end]
    news = replace(result[-1], start=sentence.start, end=sentence.end, text=text, words=frozenset())
    return replace(news, kind=Kind.HAPPENING, dating=day)


def _struck(sentence: Sentence, named: Sequence[Statement], today: int) -> Statement | None:
    """The catastrophe or crime of the week that a sentence only names: "Das ist die Bilanz des Unfalls vom Montag"."""
    if reports(sentence.main):
        return None  # "setzten am fünften Tag nach dem Angriff vom Samstag … fort"
    inside = (one for one in named if sentence.start <= one.start < sentence.end)
    struck = (one for one in inside if strikes(one.words) and of_a_day(one))
    return next((one for one in struck if 0 <= today - (one.dating.last or 0) <= _WEEK), None)


@dataclass
class _Undated:
    """An undated sentence among those around it.

    `leads`: how manieth of the article it is; `dated`: all dated statements, `result`: the statements before it;
    `before`, `behind`: the sentences around it. `leads_on`: whether it was dated as a lead.
    """

    article: Article
    mentions: Sequence[Mention]
    sentence: Sentence
    leads: int
    dated: Sequence[Statement]
    result: Sequence[Statement]
    before: Sequence[Told]
    behind: Sequence[Told]
    leads_on: bool = False

    @property
    def today(self) -> int:
        return self.article.reference // MINUTES_A_DAY

    @property
    def is_quoted(self) -> bool:
        """Whether the sentence behind it tells it with its date: "Das teilte die Stadt am Montag mit"."""
        return bool(self.behind and self.behind[0][1]) and self.behind[0][1][0].start <= self.sentence.start

    @property
    def _is_own_news(self) -> bool:
        """Whether it tells news of its own: so does what is called off, behind the lead."""
        off = self.leads > _LEADS and calls_off(self.sentence)
        timed = self.sentence.mentions and not before_nouns(self.sentence, self.mentions)
        return is_own_news(self.sentence) or (off and not timed)

    def goes_on(self, chain: Chain) -> tuple[Chain, bool]:
        """The chain behind it, and whether it tells what somebody said at what was told last, or about that."""
        back = chain[0] is None or (bool(self.before) and earlier(self.before[-1][0].main))
        if back and (news := answered(self.sentence, self.result, self.today)):
            return [news, None], True  # the news have only been interrupted by what was before
        there = chain[0] is not None and (
            says_there(self.sentence, chain[0], len(chain) - 1)
            or reacts(self.sentence, chain[0], self.today, right_behind=len(chain) == 1)
            or (
                len(chain) == 1
                and chain[0].dating.grain <= Grain.DAY
                and right_there(self.sentence, chain[0])
            )
        )
        other = tells(self.sentence.clauses[0]) and not there and not as_said(self.sentence)
        other = other or self._is_own_news
        return [None] if other else [*chain, None], there

    def told(self, chain: Chain, *, there: bool) -> list[Statement]:
        """What it tells, where that is known to be of some time."""
        sentence, today = self.sentence, self.today
        if (day := right_behind(sentence, self.mentions)) is not None:
            return self._right_behind(day)
        if (coming := self._then()) is not None:
            return coming
        last = self.before[-1][0] if self.before else None
        before = gone_on_with(sentence, chain, there=there, behind=last, today=today)
        if before is not None and contests(sentence, before):
            before = next((one for one in reversed(self.result) if "VERDICT" in one.words), before)
        at = occasion(sentence, self.result, today) or appealed(sentence, self.result, today)
        begins = self.leads <= _LEADS and names_no_time(sentence, self.mentions)
        now = goes_on_now(sentence, self.result, today)
        if (announcing := self._before_colon()) is not None:
            return announcing
        if self._is_own_news:
            news = _undated(self.article, sentence, self.mentions, said_there=False, leads=False, now=True)
            said = replace(news, kind=Kind.UTTERANCE) if news and tells(sentence.main) else news
            return titled(self.article, sentence, said) if said else []
        if before is None and at is None and not begins and not now:
            return []
        statement = _undated(
            self.article,
            sentence if before is None else self._without_hours_of(before),
            self.mentions,
            said_there=there or at is not None,
            leads=self.leads == 1,
            now=now,
        )
        if statement is None:
            return []
        told_of = before is not None and self._behind_colon and of_a_day(before)
        lead = None if told_of else self._lead(statement, begins=begins, goes_on=before is not None)
        inferred = lead or beside(self.article, statement, before, len(chain) - 1, there=there)
        if at is not None and lead is None and (inferred is None or not at.words.isdisjoint(GATHERINGS)):
            inferred = replace(statement, dating=of_the_day(at.dating))
        if now and lead is None:
            inferred = replace(statement, dating=of_publication(today))
        self.leads_on = lead is not None
        return titled(self.article, sentence, inferred) if inferred else []

    def news(self) -> list[Statement]:
        """What no rule dates, but the article begins with it or it has been done by now: by the day of publication."""
        told = self.leads == 1 or has_been_done(self.sentence)
        whole = told and self.article.text[: self.sentence.end].endswith(_FULL_STOPS)
        kind = begins_with(self.sentence, self.mentions) if whole else None
        long_ago = _ago(self.sentence, self.mentions)
        if kind is None or long_ago or recurs(self.sentence.main, self.mentions):
            return []
        said = titled(self.article, self.sentence, by_nothing(self.article, self.sentence, kind))
        return [one for one in said if self.leads == 1 or not one.title.endswith("…")]

    def _right_behind(self, day: Dating) -> list[Statement]:
        """What it tells right behind what its first phrase dates: "Nach dem Unfall am Montag floh der Fahrer"."""
        plain = self.sentence._replace(mentions=())
        one = _undated(self.article, plain, self.mentions, said_there=False, leads=False)
        found = replace(one, dating=day) if one is not None else None
        return titled(self.article, self.sentence, found, self.sentence.times) if found else []

    def _then(self) -> list[Statement] | None:
        """What it tells to come on the day ahead that was told right before: "In Köln trifft dann Weber auf Rothe"."""
        before, main = self.before[-1][1][-1:] if self.before else [], self.sentence.main
        spoken = [t.lower for t in main.words]
        at = spoken.index("dann") if "dann" in spoken[1:] else 0  # "Dann" in front is behind that
        if not at or spoken[at - 1] == "erst" or self.sentence.mentions or len(self.sentence.clauses) > 1:
            return None
        coming = [
            one for one in before if one.kind is Kind.ANNOUNCEMENT and one.dating.relation is Relation.AT
        ]
        able = any(t.lower in MODALS for t in main.words)  # "Der Bau kann dann beginnen": from then on
        if not coming or able or not in_present(main, then=True):
            return None
        one = _undated(self.article, self.sentence, self.mentions, said_there=False, leads=False, now=True)
        then = one and replace(one, kind=Kind.ANNOUNCEMENT, dating=of_the_day(coming[0].dating))
        return titled(self.article, self.sentence, then) if then else None

    def _without_hours_of(self, before: Statement) -> Sentence:
        """The sentence without the hours, in its relative clauses, of the day that was told before."""
        inside = [c for c in self.sentence.clauses if c.relative] if of_a_day(before) else []

        def of_that_day(mention: Mention) -> bool:
            time = mention.dating
            day = time.grain < Grain.DAY and time.first == time.last == before.dating.first
            return day and any(c.start <= mention.start < c.end for c in inside)

        kept = tuple(n for n in self.sentence.mentions if not of_that_day(self.mentions[n]))
        return self.sentence._replace(mentions=kept)

    @property
    def _behind_colon(self) -> bool:
        """Whether a dated sentence announces it with a colon: "Seit Freitag herrscht Erleichterung: …"."""
        announced = bool(self.before and self.before[-1][1])
        return announced and self.article.text[self.before[-1][0].end - 1] == ":"

    def _before_colon(self) -> list[Statement] | None:
        """What it tells, where the sentence behind its colon says when: "Die Runde scheiterte: Am 5. Juni brach …"."""
        following = self.behind[0][1] if self.behind else []
        if not following or not self.article.text[: self.sentence.end].endswith(":"):
            return None
        told, day = following[0], following[0].dating
        over = told.kind is Kind.HAPPENING and day.relation is Relation.AT and day.grain <= Grain.WEEKEND
        if (
            not over
            or earlier(self.sentence.main)
            or not (acts(self.sentence) or in_perfect(self.sentence.main))
        ):
            return None
        statement = _undated(
            self.article, self.sentence, self.mentions, said_there=False, leads=False, stops=(":",)
        )
        if statement is None:
            return None
        return titled(self.article, self.sentence, replace(statement, dating=of_the_day(day)))

    def _lead(self, statement: Statement, *, begins: bool, goes_on: bool) -> Statement | None:
        """What it tells as the article's lead, with its date."""
        sentence = self.sentence
        if self.leads > _LEADS or earlier(sentence.main):
            return None
        alone = self.leads == 1
        of_nouns = alone and begins and in_perfect(sentence.main) and not _ago(sentence, self.mentions)
        past = reports(sentence.main) and (not sentence.mentions or goes_on or of_nouns)
        said_on = told_on(sentence, [one for one, _ in self.behind[:2]], self.mentions, self.article)
        following = self.behind[0][1] if self.behind else []
        dated = [one for one in self.dated if not sentence.start <= one.start < sentence.end]
        return of_lead(self.article, statement, dated, following, alone=alone, past=past, told_on=said_on)


def _undated(
    article: Article,
    sentence: Sentence,
    mentions: Sequence[Mention],
    *,
    said_there: bool,
    leads: bool,
    now: bool = False,
    stops: tuple[str, ...] = _FULL_STOPS,
) -> Statement | None:
    """What an undated sentence reports, dated by nothing and untitled yet; None where it reports no happening.

    `said_there`: it may also be what somebody said, as the happening where that was is told. `leads`: it is the first
    sentence, which may tell news in the present. `now`: it tells what is so on the day of the news. `stops`: what it
    ends with.
    """
    clause = sentence.main
    text = article.text[sentence.start : sentence.end]
    says = said_there and any(c.telling and c.past for c in sentence.clauses if c is clause or c.finite == 0)
    told = (says and not doubted(clause)) or reports(clause) or now or (leads and in_present(clause))
    # "Der Verband sprach davon", "Der Wirt wies das zurück": days later perhaps
    apart = speaks_with(clause) or by_words(clause)
    apart = apart and not (said_there or leads or calls_it(clause))
    if not told or apart or not text.endswith(stops) or _is_speech(sentence, said_there=said_there):
        return None
    timed = not _has_no_time(sentence, mentions, said_there=said_there, leads=leads)
    if timed or (not leads and takes_days(sentence, mentions)) or recurs(clause, mentions):
        return None
    spoken = says or planned(clause) or speaks(clause)
    return by_nothing(article, sentence, Kind.UTTERANCE if spoken else Kind.HAPPENING)


def _is_speech(sentence: Sentence, *, said_there: bool) -> bool:
    """Whether it is what somebody says, in quotation marks or reported: "Ein Zeuge erzählte, der Mann habe …"."""
    quotes = sentence.quoted and any(c.telling for c in sentence.clauses)
    return quotes or (not said_there and any(map(reported, sentence.clauses[1:])))


def _has_no_time(sentence: Sentence, mentions: Sequence[Mention], *, said_there: bool, leads: bool) -> bool:
    """Whether it says by nothing when it was, as times of its nouns do not: "die für Mai geplante Sanierung"."""
    clause = sentence.main
    if clause.tokens[0].lower in ("bei", "beim") and earlier(clause) and not said_there:
        return False  # "Bei dem Brand waren Gäste verletzt worden": it has the day of the fire, not of what was told
    of_nouns = names_no_time(sentence, mentions) and (leads or before_nouns(sentence, mentions))
    return of_nouns or all(only_describes(clause, mentions[n]) for n in sentence.mentions)


def _ago(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether it says how long ago: "ist schon vor Jahren gewarnt worden" is no news."""
    return any(mentions[n].dating.type is TimexType.DURATION for n in sentence.mentions)
