"""The dated statements of an article: what happened when, cut out of its sentences."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from timeline.events.coreference.definite import Bearers, bearers
from timeline.events.merging.crowded import thinned
from timeline.events.model import Article, Certainty, Kind, Statement, Status
from timeline.events.naming import NameKind, names_of
from timeline.events.reading.reading import Sentence, read
from timeline.events.reading.roles import Role
from timeline.events.telling.colons import announced, over_it, points_over
from timeline.events.telling.counted_back import counted_back
from timeline.events.telling.inferred import Told, with_inferred
from timeline.events.telling.keys import numbered
from timeline.events.telling.nominal import Named, named
from timeline.events.telling.parts import Part, told_in_clauses, told_in_relatives
from timeline.events.telling.pointing_back import is_so_that_year, only_sets_hour, pointed_at
from timeline.events.telling.settling import came_out, settled, votes_on_nothing
from timeline.events.telling.stating import stated
from timeline.events.titles.apposed import apposed
from timeline.events.titles.called import called
from timeline.events.titles.completed import completed
from timeline.events.titles.counted import at_its_time, of_its_age
from timeline.events.titles.possessives import OWNERS, owned
from timeline.events.titles.speakers import understood
from timeline.events.titles.titled import says_nothing, strays
from timeline.events.titles.whom import somebody_aged, somebody_named
from timeline.events.titles.within import within
from timeline.events.titles.years import with_years
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import How, Mention


def statements_of(
    article: Article, mentions: Sequence[Mention], statuses: Mapping[int, Status] | None = None
) -> tuple[Statement, ...]:
    """The statements of `article` in order; `statuses`: of the mentions (by index) that an editor decided."""
    decided = statuses or {}
    known_names = names_of(article)
    told = _told_by(article, mentions, read(article.text, mentions, known_names, article.title))
    people = {name.start for name in known_names if name.kind is NameKind.PERSON}
    names = [*_named_by(article, mentions, told, people)]
    said = [*with_inferred(article, told, mentions, names), *names]
    told_apart = thinned(
        numbered(
            one if one.mention is None else replace(one, status=decided.get(one.mention, Status.MACHINE))
            for one in said
        )
    )
    known, times = bearers(article), tuple((mention.start, mention.end) for mention in mentions)
    return tuple(replace(one, title=_understood(one, known, times)) for one in told_apart)


def _told_by(article: Article, mentions: Sequence[Mention], sentences: Iterable[Sentence]) -> list[Told]:
    """What each sentence dates, where it does not only say who said what stands before it, or settles that."""
    told: list[Told] = []
    for sentence in sentences:
        found = list(_statements(article, mentions, sentence))
        before = told[-1] if told else None
        if found and sentence.points_back:
            if before and is_so_that_year(before, found[0]):
                told[-1] = before = before[0], []  # it has the day of the telling
            found = pointed_at(article, sentence, found, before)
        elif found and before and sentence.settles and not votes_on_nothing(sentence, before):
            found = (settled if before[1] else pointed_at)(article, sentence, found, before) or found
            if came_out(sentence, before[0]):
                found = []
        elif found and before and points_over(sentence):
            found = over_it(article, found, before)
        elif found and before and only_sets_hour(sentence, found, before):
            found = []
        if before and (longer := announced(article, before, sentence)):
            told[-1] = before[0], longer
            if not found:
                continue  # it is told already
        told.append((sentence, found))
    return told


def _named_by(
    article: Article, mentions: Sequence[Mention], told: Sequence[Told], people: Collection[int]
) -> Iterator[Statement]:
    """What the nouns of the sentences name; `people`: where names begin."""
    for n, (sentence, found) in enumerate(told):
        dating = {one.mention for one in found}
        lead = None if n else article.reference // MINUTES_A_DAY
        nouns = (
            *named(sentence, mentions, people, dating),
            *counted_back(sentence, mentions, dating, lead),
        )
        yield from (_named(article, mentions, sentence, one) for one in nouns)


def _understood(one: Statement, known: Bearers, times: tuple[tuple[int, int], ...]) -> str:
    """The title with what its nouns mean that the article says elsewhere."""
    today = known.article.reference // MINUTES_A_DAY
    spoken = somebody_named(one.title, known, one.start)
    named = somebody_aged(called(apposed(spoken, known, one.start), known, one.start), known, one.start)
    named = at_its_time(named) if one.dating.reason.how is How.COUNTED else named
    named = of_its_age(named, one.dating, today)
    whole = named if named != one.title else completed(one.title, known, (one.start, one.end), times)
    return with_years(whole, one.dating, today)


def _statements(article: Article, mentions: Sequence[Mention], sentence: Sentence) -> Iterator[Statement]:
    """The statements of one sentence."""
    today = article.reference // MINUTES_A_DAY
    for part in (*told_in_clauses(sentence, mentions, today), *told_in_relatives(sentence, mentions, today)):
        found = part.dated
        if found.contradicts(mentions, article.reference):
            continue
        if says_nothing(part.title):
            continue
        if found.role is not Role.TELLING and strays(part.title, found.clause, sentence.times):
            continue
        if known := understood(part.title, sentence, found.clause):
            statement = stated(article, mentions, sentence, part._replace(title=known))
            # the title's "ihm" is not compared: whom it means is guessed
            yield replace(statement, title=within(known, partial(sentence.meant, found.clause)))


def _named(article: Article, mentions: Sequence[Mention], sentence: Sentence, noun: Named) -> Statement:
    """The statement of what a noun names, which is compared by its own words and quoted with its preposition."""
    title = noun.title
    if title.split(" ")[0] in OWNERS:  # "Seine Festnahme": whose?
        title = owned(title, sentence.meant(noun.dated.clause))
        title = "" if title == noun.title else title
    part = Part(noun.dated, noun.noun, noun.end, title, noun.spoken)
    statement = stated(article, mentions, sentence, part)
    dating, today = statement.dating, article.reference // MINUTES_A_DAY
    if noun.counted is not None:
        dating = noun.counted
    elif noun.over and (dating.first or 0) > today:
        dating = next((one for one in dating.alternatives if (one.last or 0) <= today), dating)
    return replace(
        statement,
        dating=dating,
        start=noun.start,
        text=article.text[noun.start : noun.end],
        kind=Kind.ANNOUNCEMENT if (dating.first or 0) > today else Kind.HAPPENING,
        certainty=statement.certainty if noun.counted is None else Certainty.INFERRED,
        doubted=False,
    )
