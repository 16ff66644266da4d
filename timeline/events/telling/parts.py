"""The parts of a sentence that make a statement each: what its clauses and relative clauses date."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.dependents import completes
from timeline.events.grammar.relatives import alone, there
from timeline.events.grammar.tokens import Token
from timeline.events.reading.issued import without_issuing
from timeline.events.reading.limits import is_limited
from timeline.events.reading.reading import Sentence
from timeline.events.reading.roles import meant
from timeline.events.reading.same_time import same_time
from timeline.events.telling.clauses_beside import told_apart
from timeline.events.telling.dated import Dated, dated
from timeline.events.telling.in_relatives import asides
from timeline.events.telling.instead import with_what_came
from timeline.events.telling.verbless import headline, verbless
from timeline.events.titles.keeping import keeping
from timeline.events.titles.titled import of_its_time, titled, titled_with_time
from timeline.events.titles.titles import title
from timeline.events.vocabulary.lexicon import MANY, MODALS
from timeline.temporal.model import Mention, Relation

_NEAR, _WHERE = ("heute", "gestern"), "wo"
_WOULD = MODALS | {"würde", "würden"}


class Part(NamedTuple):
    """What a statement is made of: a dated clause, where it stands (code points), its title.

    `spoken`: the words that it is compared by, where they are not those that stand there.
    """

    dated: Dated
    start: int
    end: int
    title: str
    spoken: Sequence[Token] = ()


def told_in_clauses(sentence: Sentence, mentions: Sequence[Mention], today: int) -> Iterator[Part]:
    """What its clauses date; they part the sentence where they begin."""
    if all(clause.finite is None for clause in sentence.clauses):
        for one in verbless(sentence, mentions):
            yield Part(one, sentence.start, sentence.end, headline(sentence))
        return
    found = list(with_what_came(dated(sentence, mentions), sentence, mentions, today))
    for one, (start, end) in zip(found, _quoted(sentence, found), strict=True):
        mention = mentions[one.mention]
        times = same_time(sentence, mentions, mention.dating)
        spoken = without_issuing(one.clause, mention)
        if spoken is not one.clause:
            times.remove(mention.phrase)
        parts = [spoken if c is one.clause else c for c in sentence.clauses]
        named = titled(sentence._replace(clauses=parts), spoken, times)
        if _told_of(sentence, one, mention, today) or is_limited(one.clause, mention):
            named = titled_with_time(sentence, one.clause, times) or named
        where = one.clause.opening == _WHERE and there(one.clause, _before(one.clause, sentence), times)
        if where:
            named = title(of_its_time(where, sentence, times), (), times) or named
        # "in Eilmar, wo es im Mai gebrannt hatte, …"
        apart = [c for c in told_apart(sentence, mentions, named) if c is not one.clause]
        rest = [t for c in sentence.clauses if c not in apart for t in c.tokens if start <= t.start < end]
        own = one.clause.tokens if one.clause.subordinate else rest if apart else ()
        yield Part(one, start, end, named, own)


def _quoted(sentence: Sentence, found: Sequence[Dated]) -> Iterator[tuple[int, int]]:
    """From where to where each is quoted: up to the next clause that is told; two of one clause have the same words."""
    start = sentence.start
    for n, one in enumerate(found):
        if n and one.clause is not found[n - 1].clause:
            start = one.clause.start
        following = next((each.clause for each in found[n + 1 :] if each.clause is not one.clause), None)
        yield start, sentence.end if following is None else _up_to(start, following)


def _up_to(start: int, following: Clause) -> int:
    """Where what begins at `start` ends: where the next clause begins, or goes on: "Er, im Mai verhaftet, | wurde"."""
    if following.start > start:
        return following.start
    return next((t.start for t in following.tokens if t.end > t.start), following.end)


def _told_of(sentence: Sentence, found: Dated, mention: Mention, today: int) -> bool:
    """Whether what somebody has done is about the time, as that is to come or what a plan was for.

    "Sie kündigte für Juli ein Fest an", "Der Verein hatte für 2024 drei Fahrten vorgesehen".
    """
    clause, first = found.clause, mention.dating.first
    before = [c for c in sentence.clauses if c.end <= clause.start and not c.relative]
    done = before[-1] if clause.finite is None and before else clause
    if not done.past or done.lasts or done.tokens[done.finite or 0].lower in _WOULD:
        return False
    until = mention.dating.relation is Relation.UNTIL and (mention.dating.last or 0) > today
    return (
        (first is not None and first > today)
        or until
        or (meant(clause, mention) and mention.text.lower() not in _NEAR)
    )


def told_in_relatives(sentence: Sentence, mentions: Sequence[Mention], today: int) -> Iterator[Part]:
    """What its relative clauses date, where they can stand alone."""
    for aside in asides(sentence, mentions, today):
        times = same_time(sentence, mentions, mentions[aside.mention].dating)
        clause = alone(aside.clause, _before(aside.clause, sentence), times)
        behind = sentence.clauses[sentence.clauses.index(aside.clause) + 1 :][:1]
        # "durch das es verboten ist, dort zu baden"
        points = any(t.lower == "es" for t in aside.clause.words)
        following = [c for c in behind if points and completes(c)]
        own = title(of_its_time(clause, sentence, times), following, times) if clause else ""
        if clause and own and is_limited(aside.clause, mentions[aside.mention]):
            limited = title(keeping([clause], times)[0], following, ())
            own = own if limited.endswith("…") else limited or own
        if own:
            yield Part(aside, aside.clause.start, aside.clause.end, own)


def _before(clause: Clause, sentence: Sentence) -> list[Token]:
    """The words before a clause, without times that stand before others: "löst [am Freitag] Jan Weber ab, der"."""
    at = sentence.clauses.index(clause)
    while sentence.clauses[at].shares:
        at -= 1  # "Jan Weber, der in Ulm lebt [und am Montag ging], …"
    start = sentence.clauses[at].start
    before = [t for one in sentence.clauses for t in one.tokens if t.end <= start]
    last = max((t.start for t in before if is_noun(t)), default=0)
    passed = [time for time in sentence.times if time[1] <= last]
    untimed = [t for t in before if not any(low <= t.start < high for low, high in passed)]
    found = sorted(untimed, key=lambda t: t.start)
    many = clause.finite is not None and clause.tokens[clause.finite].lower.endswith(MANY)
    many = many or any(t.lower.endswith(("en", "er")) for t in [t for t in found if t.is_word][-1:])
    return _counted(found) if many and clause.opening in ("die", "welche") else found


def _counted(before: list[Token]) -> list[Token]:
    """The words before a clause, some of several simply counted: "zeigt 19 [der gestohlenen] Münzen, die …"."""
    at = next((n for n in range(len(before) - 2, 0, -1) if before[n].word[0].isupper()), 0)
    of = next(
        (n for n in range(at, 0, -1) if not before[n].word[0].isupper() and before[n].lower == "der"), 0
    )
    some = of and before[of - 1].word.isdigit() and at and all(t.word[0].islower() for t in before[of:at])
    return [*before[:of], *before[at:]] if some else before
