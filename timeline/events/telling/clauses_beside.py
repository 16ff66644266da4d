"""What main clauses tell without a time beside one that has its day: "Am Montag tobte ein Sturm, zwei starben"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.events.coreference.course import Course
from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.model import Article, Kind, Statement
from timeline.events.period import by_day
from timeline.events.reading.reading import Sentence, is_to_do
from timeline.events.reading.speaking import speaks
from timeline.events.telling.acts import acts, earlier, happens, reports
from timeline.events.telling.chains import beside, gone_on_with
from timeline.events.telling.elsewhen import elsewhen
from timeline.events.telling.occasions import of_a_day
from timeline.events.telling.undated import by_nothing, titled
from timeline.events.vocabulary.lexicon import RELATIVES, SUBORDINATORS
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import WORD
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Mention

# What stands against the other, or is why it was so, may be of another time.
_OTHERWISE = words("doch aber denn sondern")
_STILL = words("weiterhin noch immer")
_FINITE = words("hat haben hatte hatten ist sind war waren wurde wurden")
_WHO = re.compile(r"^(?:Er|Sie|Es)\b|\b(?:er|ihm|ihn|ihnen)\b")
_NOT_MAIN = SUBORDINATORS | words("als bis da wie während seit seitdem damit")


def clauses_beside(sentence: Sentence, mentions: Sequence[Mention]) -> list[Clause]:
    """The main clauses of a sentence that plainly report a happening, and have no time of their own."""
    if sentence.quoted or not sentence.mentions or any(map(_is_word_of_mouth, sentence.clauses)):
        return []
    return [
        one
        for n, one in enumerate(sentence.clauses)
        if _is_own(one, sentence.clauses[:n]) and not _timed(sentence, one, mentions)
    ]


def told_beside(
    article: Article, sentence: Sentence, found: Sequence[Statement], mentions: Sequence[Mention]
) -> list[Statement]:
    """What these tell, inferred: of the day of what was dated before it in the sentence, or by that of what is behind.

    `found`: the dated statements of the sentence.
    """
    result: list[Statement] = []
    for clause in clauses_beside(sentence, mentions):
        part = _alone(sentence, clause, mentions)
        if part is None or not found:
            continue
        one = by_nothing(article, part, Kind.HAPPENING)
        before = next((other for other in reversed(found) if _stands(other, mentions) < clause.start), None)
        timed = _behind(article, part, one, before) if before else None
        if before is None and _is_main(sentence, found[0], mentions):
            timed = _in_front(part, one, found[0])
        for told in titled(article, part, timed) if timed else ():
            named = any(told.title.lower() in other.title.lower() for other in found)
            if not (named or _WHO.search(told.title)):  # "Er klagte am Montag, sie schwieg"
                result.append(told)
    return result


def _behind(article: Article, part: Sentence, one: Statement, before: Statement) -> Statement | None:
    """It with the day of what stands in front of it in its sentence, with which it goes on."""
    if before.kind is not Kind.HAPPENING or before.doubted or not of_a_day(before):
        return None
    today = article.reference // MINUTES_A_DAY
    told = gone_on_with(part, [before, None], there=False, behind=None, today=today)
    return beside(article, one, told, 1, there=False)


def _in_front(part: Sentence, one: Statement, behind: Statement) -> Statement | None:
    """It by the day of what stands behind it: "Ein Wirt ertrank, ein zweiter wurde am Montag tot gefunden"."""
    plain = behind.kind is Kind.HAPPENING and not behind.doubted and of_a_day(behind)
    if not plain or earlier(part.main) or elsewhen(part):
        return None
    return replace(one, dating=by_day(behind.dating))


def told_apart(sentence: Sentence, mentions: Sequence[Mention], title: str) -> Iterator[Clause]:
    """Those that a title does not tell, too: not "Drei Gäste starben, zehn wurden verletzt"."""
    named = frozenset(WORD.findall(title.lower()))
    for clause in clauses_beside(sentence, mentions):
        if not named.issuperset(t.lower for t in clause.words if is_noun(t) or t is clause.words[-1]):
            yield clause


def _is_own(clause: Clause, before: Sequence[Clause]) -> bool:
    """Whether a clause is a main one with a subject of its own that reports a happening.

    `before`: the clauses before it; behind a subordinate one it may go on with that.
    """
    if not clause.opens or clause.opening in _NOT_MAIN or clause.tokens[0].lower in _OTHERWISE:
        return False
    verb_last = clause.words[-1].lower in _FINITE  # "der von vielen begeisterten Gästen besucht wurde"
    verb_last |= clause.verb_last and clause.opening in RELATIVES and not any(map(is_noun, clause.words[1:2]))
    goes_on = any(one.subordinate for one in before[-1:]) or not _STILL.isdisjoint(
        t.lower for t in clause.words
    )
    return reports(clause) and not (verb_last or goes_on or clause.telling or speaks(clause))


def _is_word_of_mouth(clause: Clause) -> bool:
    """Whether a clause says who says so, or is what somebody says."""
    return clause.in_subjunctive or (clause.telling and clause.opening != "wie")


def _timed(sentence: Sentence, clause: Clause, mentions: Sequence[Mention]) -> bool:
    return any(clause.start <= mentions[n].start < clause.end for n in sentence.mentions)


def _alone(sentence: Sentence, clause: Clause, mentions: Sequence[Mention]) -> Sentence | None:
    """A clause with those that hang on it as a sentence, where it tells an act or a happening."""
    at = sentence.clauses.index(clause)
    parts = [clause]
    for other in sentence.clauses[at + 1 :]:
        if other.opens or other.continues:
            break
        parts.append(other)
    broken = any(
        one.finite is None and not is_to_do(one) for one in parts[1:]
    )  # "Ida Rothe gewann, in Form, am Montag"
    if broken or any(_timed(sentence, one, mentions) for one in parts):
        return None
    spoken = [t for one in parts for t in one.words]
    spoken = spoken[spoken[0].lower == "und" :]
    course = Course(sentence.meant(clause))
    part = Sentence(spoken[0].start, spoken[-1].end, parts, (), sentence.quoted, [], course, course.place)
    return part if acts(part) or happens(part) else None


def _is_main(sentence: Sentence, one: Statement, mentions: Sequence[Mention]) -> bool:
    """Whether a main clause with a subject of its own has a statement's time: not "Sie stürzte und starb am Montag"."""
    at = _stands(one, mentions)
    return any(c.opens and c.start <= at < c.end for c in sentence.clauses)


def _stands(one: Statement, mentions: Sequence[Mention]) -> int:
    """Where a statement's time stands."""
    return one.start if one.mention is None else mentions[one.mention].start
