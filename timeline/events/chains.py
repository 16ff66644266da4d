"""Which undated sentences go on with the dated one before them, and for how long."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.acts import acts, earlier, happens, sums_up
from timeline.events.concepts import FAMILIES, STEPS
from timeline.events.kinds import hearsay
from timeline.events.model import Article, Kind, Statement
from timeline.events.occasions import of_a_day
from timeline.events.period import of_the_day, reach
from timeline.events.reading import Sentence
from timeline.events.tables import words
from timeline.events.words import predicate
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Grain, Mention, Relation

_ELSEWHEN = words("nach vor seit später zuvor schon bereits erst damals lange lang früher einst")
_PHASES = words(  # of a life: "Nach dem Studium ging sie nach Ulm"
    "krieg kriegsende studium abitur ausbildung lehre schule schulzeit kindheit jugend promotion lehrzeit wende"
)
_BORN = "geboren"
_GOING_ON = words("er sie es dabei dort damals dann danach daraufhin daher so")
_YEAR = 366 * MINUTES_A_DAY
_LONGEST = 4  # sentences that may follow a dated one without a date

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
    if before is not None and (_said_on(found, before) or _beside_it(sentence, found, before)):
        return chain[:1]
    if before is not None and of_a_day(before) and not of_a_day(found[-1]) and _within(found[-1], before):
        return chain[:1]  # "Kurz nach 21 Uhr durfte der Zug weiterfahren"
    if _describes(sentence, found[-1], mentions):
        return [*chain, None]
    if (
        before is not None
        and _glances_back(found[-1], before)
        and _aside(sentence, found[-1], before, article)
    ):
        return [*chain, found[-1]]
    goes_on = _one_day(sentence, mentions) and not _aside(sentence, found[-1], before, article)
    return [found[-1] if goes_on else None]


def gone_on_with(sentence: Sentence, chain: Chain, *, there: bool) -> Statement | None:
    """The happening that an undated sentence, the last of the chain, goes on with; None where it tells another time.

    `there`: it is what somebody said there.
    """
    before = chain[0]
    if before is None or _BORN in before.text:
        return None
    if any(one is not None for one in chain[1:]) and _may_be_of_then(sentence):
        return None
    told = there or happens(sentence) or (len(chain) == 2 and _goes_with(sentence, before))
    sums = sums_up(sentence) and not before.words.isdisjoint(
        STEPS
    )  # "gelöscht. Insgesamt brannten 85 Hektar ab"
    return before if told and not sums and not _elsewhen(sentence) else None


def _said_on(found: Sequence[Statement], before: Statement) -> bool:
    """Whether no more is told than who said something on the day of what was told before."""
    return all(one.kind is Kind.UTTERANCE and one.dating.first == before.dating.first for one in found)


def _glances_back(found: Statement, before: Statement) -> bool:
    """Whether it goes back to a week, month or season of the year before the news, which names no day to go on with."""
    (start, _), (_, last) = reach(before.dating), reach(found.dating)
    return Grain.DAY < found.dating.grain < Grain.YEAR and start - last <= _YEAR


def _may_be_of_then(sentence: Sentence) -> bool:
    """Whether it may go on with what only glanced back: "Er hatte im Juli eine Bank überfallen. Er erbeutete …"."""
    kinds = {FAMILIES.get(predicate(t.lower)) for clause in sentence.clauses for t in clause.words if t.bits}
    return sentence.main.opening in _GOING_ON or not kinds.isdisjoint(("HARM", "LOOT"))


def _within(found: Statement, before: Statement) -> bool:
    """Whether what is told ends, or is, on the day that was told before."""
    if found.kind is not Kind.HAPPENING or found.dating.last is None:
        return False
    (start, end), (first, last) = reach(before.dating), reach(found.dating)
    return start <= last <= end and (first >= start or found.dating.relation is Relation.UNTIL)


def _beside_it(sentence: Sentence, found: Sequence[Statement], before: Statement) -> bool:
    """Whether it only tells what is said to have been before, or is still to come, after which the news goes on."""
    if before.kind is not Kind.HAPPENING or len(found) != 1:
        return False
    was = hearsay(sentence.main) and (found[0].dating.last or 0) < (before.dating.first or 0)
    return was or found[0].kind is Kind.ANNOUNCEMENT


def _elsewhen(sentence: Sentence) -> bool:
    """Whether it goes back to another time, which it does not date: "war wenige Tage nach dem Bau verschwunden"."""
    spoken = [t.lower for t in sentence.main.words]
    phase = any(word in _PHASES and "nach" in spoken[max(0, n - 2) : n] for n, word in enumerate(spoken))
    return phase or (earlier(sentence.main) and not _ELSEWHEN.isdisjoint(spoken))


def _goes_with(sentence: Sentence, before: Statement) -> bool:
    """Whether it is right behind a happening and tells an act, or of a catastrophe how it came: "war gerutscht"."""
    catastrophe = any(FAMILIES.get(word) == "HARM" for word in before.words)
    return acts(sentence) or (catastrophe and earlier(sentence.main))


def _aside(sentence: Sentence, found: Statement, before: Statement | None, article: Article) -> bool:
    """Whether it goes back behind what was told right before, so that what follows may be of either."""
    if before is None:
        return sentence.start > 0 and earlier(sentence.main)
    if "\n\n" in article.text[before.end : found.start]:
        return False
    (start, end), (first, last) = reach(before.dating), reach(found.dating)
    return (
        earlier(sentence.main)
        and before.dating.first != found.dating.first
        and not (start <= first and last <= end)
    )


def _describes(sentence: Sentence, found: Statement, mentions: Sequence[Mention]) -> bool:
    """Whether only what describes a noun, or what somebody is said to have done, has the time.

    "Ursache ist ein Kuchen, der am 13. Mai gegessen wurde", "wirft ihm vor, 2016 gestohlen zu haben".
    """
    start = found.start if found.mention is None else mentions[found.mention].start
    beside = [c for c in sentence.clauses[1:] if c.start <= start < c.end]
    held = not sentence.clauses[0].past
    return any(c.relative or (held and (c.words[-1].is_to or c.words[-2:][0].lower == "zu")) for c in beside)


def _one_day(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence names no more than one day, so that what follows can only be of that one."""
    return len({mentions[n].dating.first for n in sentence.mentions} - {None}) <= 1


def beside(article: Article, statement: Statement, before: Statement | None, chain: int) -> Statement | None:
    """The statement at the time of the happening told right before in the paragraph, where that is a day or finer."""
    if before is None or chain > _LONGEST:
        return None
    if "\n\n" in article.text[before.end : statement.start]:
        return None
    return replace(statement, dating=of_the_day(before.dating)) if of_a_day(before) else None
