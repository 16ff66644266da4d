"""The dated statements of an article: what happened when, cut out of its sentences."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from timeline.events.coreference.definite import Bearers, bearers
from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.behind_nouns import runs_until
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.dependents import completes
from timeline.events.grammar.relatives import alone
from timeline.events.grammar.tokens import Token
from timeline.events.merging.crowded import thinned
from timeline.events.model import Article, Certainty, Kind, Statement, Status
from timeline.events.naming import NameKind, names_of
from timeline.events.period import coordinated, lasting, near, over_by, since_then, still_to_come, up_to
from timeline.events.reading.issued import without_issuing
from timeline.events.reading.kinds import certainty, doubted, kind, later_today, within_what_is_left
from timeline.events.reading.limits import is_limited, negates_time
from timeline.events.reading.reading import Sentence, is_to_do, read
from timeline.events.reading.roles import Role, called_off, meant
from timeline.events.reading.same_time import same_time
from timeline.events.telling import compared
from timeline.events.telling.clauses_beside import told_apart
from timeline.events.telling.colons import announced, over_it, points_over
from timeline.events.telling.counted_back import counted_back
from timeline.events.telling.counting import adds_up
from timeline.events.telling.dated import Dated, dated
from timeline.events.telling.in_relatives import asides
from timeline.events.telling.inferred import Told, with_inferred
from timeline.events.telling.instead import with_what_came
from timeline.events.telling.keys import digest, numbered
from timeline.events.telling.nominal import Named, named
from timeline.events.telling.settling import by, came_out, settled, votes_on_nothing
from timeline.events.telling.undated import undated_title
from timeline.events.telling.verbless import headline, verbless
from timeline.events.titles.apposed import apposed
from timeline.events.titles.called import called
from timeline.events.titles.completed import completed
from timeline.events.titles.counted import at_its_time, of_its_age
from timeline.events.titles.keeping import keeping
from timeline.events.titles.speakers import speaker, speaking, understood
from timeline.events.titles.titled import of_its_time, says_nothing, strays, titled, titled_with_time
from timeline.events.titles.titles import title
from timeline.events.titles.whom import somebody_aged, somebody_named
from timeline.events.titles.within import within
from timeline.events.titles.years import with_years
from timeline.events.vocabulary.lexicon import MODALS
from timeline.events.vocabulary.tables import words
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Grain, How, Mention, Relation


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
            if before and _is_so_that_year(before, found[0]):
                told[-1] = before = before[0], []  # it has the day of the telling
            found = _pointed_at(article, sentence, found, before)
        elif found and before and sentence.settles and not votes_on_nothing(sentence, before):
            found = (settled if before[1] else _pointed_at)(article, sentence, found, before) or found
            if came_out(sentence, before[0]):
                found = []
        elif found and before and points_over(sentence):
            found = over_it(article, found, before)
        elif found and before and _only_sets_hour(sentence, found, before):
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


def _pointed_at(
    article: Article, sentence: Sentence, telling: list[Statement], before: Told | None
) -> list[Statement]:
    """A sentence that only says who said what stands before it ("Das teilte die Stadt am Montag mit"), with its title.

    What has no date of its own is quoted with it. What has one only counts where it was still to come: that it was said
    then is news, too. Nothing where what stands before stands in another paragraph.
    """
    if before is None or "\n\n" in article.text[before[0].end : telling[0].start]:
        return []
    relatives = [c for c in before[0].clauses if c.relative]  # "löst Weber ab, [der im Mai ging]"
    own = [one for one in before[1] if not any(c.start <= one.start < c.end for c in relatives)]
    if own:
        who, last = speaker(sentence.clauses[0]) or _meant(sentence), own[-1]
        # "Weber will gehen. Das kündigte er am Freitag an"; nor does "der 70-Jährige" say who it is
        itself = bool(who) and (who in last.title or "-Jährige" in who)
        # "Sie sollte 2024 öffnen, jetzt wird es Mai"
        other = any(c.start == last.start and not c.continues for c in before[0].clauses[1:])
        of_when = last.title if other else titled_with_time(before[0], before[0].main, before[0].times)
        whole = speaking(who, of_when, whole=True) if who and of_when and not itself else of_when
        short = speaking(who, last.title) if who and not itself else last.title
        said = whole if itself or whole != of_when else short
        said = said if who and last.kind is Kind.ANNOUNCEMENT else ""
        return [replace(one, title=said, kind=Kind.UTTERANCE) for one in telling if said]
    said, start = undated_title(before[0], _of_the_act(before[0])), before[0].start
    quoted = [
        replace(one, title=said, start=start, text=article.text[start : one.end]) for one in telling if said
    ]
    only_says = [(sentence.start, sentence.end)] if sentence.points_back else []  # who settles it acts
    if sentence.points_back:  # "Darüber informierte die Stadt am Montag"
        quoted = [replace(one, kind=Kind.UTTERANCE) if one.kind is Kind.HAPPENING else one for one in quoted]
    elif not before[0].main.past:
        quoted = [
            replace(q, title=by(one.title, said) or said) for q, one in zip(quoted, telling, strict=False)
        ]
    return [compared.with_words(one, article, sentence.times, only_says) for one in quoted]


def _of_the_act(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Its times without those that what was signed runs until: "hat den Vertrag [bis 2028] verlängert"."""
    main = sentence.main
    return tuple(
        time
        for time in sentence.times
        if not runs_until(main, [t for t in main.tokens if t.start <= time[0]])
    )


def _only_sets_hour(sentence: Sentence, found: Sequence[Statement], before: Told) -> bool:
    """Whether it only says at what hour begins what stands before it: "Einlass ist um 18 Uhr", "Los geht es …"."""
    opens = [t.lower for t in sentence.main.words[:2]]
    begins = opens[1:] in (["ist"], ["war"]) and opens[0] in _BEGINNING
    begins = begins or opens == ["los", "geht"] or opens == ["los", "ging"]
    hour = found[0].dating.grain < Grain.DAY and found[0].dating.first is not None
    return begins and hour and any(one.dating.first == found[0].dating.first for one in before[1])


def _is_so_that_year(before: Told, telling: Statement) -> bool:
    """Whether what is so in the year in which it was said is news of that day: "Der Preis geht 2026 an Ida Rothe"."""
    day = telling.dating.first
    return (
        day is not None
        and not before[0].main.past
        and bool(before[1])
        and all(
            one.kind is Kind.HAPPENING
            and one.dating.grain >= Grain.YEAR
            and one.dating.relation is Relation.AT
            and (one.dating.first or day) <= day <= (one.dating.last or day)
            for one in before[1]
        )
    )


def _meant(sentence: Sentence) -> str:
    """Whom a pronoun means that says so: "Das kündigte er am Freitag an"; empty where that is not plain."""
    spoken = [t.lower for t in sentence.clauses[0].words]
    meant = [
        sentence.referents.meant[p] for p in ("er", "sie") if p in spoken and p in sentence.referents.meant
    ]
    return meant[0].words if len(meant) == 1 and meant[0].human else ""


_BEGINNING = words("beginn start einlass treffpunkt treffen anpfiff anstoß auftakt abfahrt abmarsch")
_NEAR = ("heute", "gestern")
_WOULD = MODALS | {"würde", "würden"}


class _Part(NamedTuple):
    """What a statement is made of: a dated clause, where it stands (code points), its title.

    `spoken`: the words that it is compared by, where they are not those that stand there.
    """

    dated: Dated
    start: int
    end: int
    title: str
    spoken: Sequence[Token] = ()


def _statements(article: Article, mentions: Sequence[Mention], sentence: Sentence) -> Iterator[Statement]:
    """The statements of one sentence."""
    today = article.reference // MINUTES_A_DAY
    for part in (*_clauses(sentence, mentions, today), *_asides(sentence, mentions, article.reference)):
        found = part.dated
        if found.contradicts(mentions, article.reference):
            continue
        if says_nothing(part.title):
            continue
        if found.role is not Role.TELLING and strays(part.title, found.clause, sentence.times):
            continue
        if known := understood(part.title, sentence, found.clause):
            statement = _statement(article, mentions, sentence, part._replace(title=known))
            # the title's "ihm" is not compared: whom it means is guessed
            yield replace(statement, title=within(known, partial(sentence.meant, found.clause)))


def _named(article: Article, mentions: Sequence[Mention], sentence: Sentence, noun: Named) -> Statement:
    """The statement of what a noun names, which is compared by its own words and quoted with its preposition."""
    part = _Part(noun.dated, noun.noun, noun.end, noun.title, noun.spoken)
    statement = _statement(article, mentions, sentence, part)
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


def _clauses(sentence: Sentence, mentions: Sequence[Mention], today: int) -> Iterator[_Part]:
    """What its clauses date; they part the sentence where they begin."""
    if all(clause.finite is None for clause in sentence.clauses):
        for one in verbless(sentence, mentions):
            yield _Part(one, sentence.start, sentence.end, headline(sentence))
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
        # "in Eilmar, wo es im Mai gebrannt hatte, …"
        apart = [c for c in told_apart(sentence, mentions, named) if c is not one.clause]
        rest = [t for c in sentence.clauses if c not in apart for t in c.tokens if start <= t.start < end]
        own = one.clause.tokens if one.clause.subordinate else rest if apart else ()
        yield _Part(one, start, end, named, own)


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


def _asides(sentence: Sentence, mentions: Sequence[Mention], reference: int) -> Iterator[_Part]:
    """What its relative clauses date, where they can stand alone."""
    for aside in asides(sentence, mentions, reference // MINUTES_A_DAY):
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
            yield _Part(aside, aside.clause.start, aside.clause.end, own)


def _before(clause: Clause, sentence: Sentence) -> list[Token]:
    """The words before a clause, without times that stand before others: "löst [am Freitag] Jan Weber ab, der"."""
    at = sentence.clauses.index(clause)
    while sentence.clauses[at].shares:
        at -= 1  # "Jan Weber, der in Ulm lebt [und am Montag ging], …"
    start = sentence.clauses[at].start
    before = [t for one in sentence.clauses for t in one.tokens if t.end <= start]
    last = max((t.start for t in before if is_noun(t)), default=0)
    passed = [time for time in sentence.times if time[1] <= last]
    return sorted(
        (t for t in before if not any(low <= t.start < high for low, high in passed)), key=lambda t: t.start
    )


def _statement(article: Article, mentions: Sequence[Mention], sentence: Sentence, part: _Part) -> Statement:
    """The statement of one dated clause."""
    found, quote = part.dated, article.text[part.start : part.end].rstrip()
    dating = near(up_to(coordinated(article.text, mentions, found.mention)))
    today = article.reference // MINUTES_A_DAY
    if found.role is Role.BACKGROUND:
        dating = since_then(dating, today) if adds_up(found.clause) else lasting(dating)
    told = kind(found.clause, dating, found.role, article.reference)
    mention = mentions[found.mention]
    later = later_today(found.clause, mention, article.reference)
    later = later or within_what_is_left(found.clause, mention, article.reference)
    later = later or _lies_ahead(sentence, found, mention) or called_off(found.clause, mention)
    if told is Kind.ANNOUNCEMENT and dating.relation is Relation.SINCE and (dating.first or today) < today:
        told = Kind.HAPPENING  # "der seit 1991 vergeben wird"
    if (told is Kind.HAPPENING and later) or (told is Kind.UTTERANCE and meant(found.clause, mention)):
        told = Kind.ANNOUNCEMENT
    if told is not Kind.ANNOUNCEMENT and found.clause.past:
        dating = over_by(dating, article.reference // MINUTES_A_DAY)
    elif not found.clause.past:
        dating = still_to_come(dating, article.reference // MINUTES_A_DAY)
    statement = Statement(
        key=f"{article.key}~{digest(article.text[sentence.start : sentence.end])}",
        article=article.key,
        source=article.source,
        start=part.start,
        end=part.start + len(quote),
        text=quote,
        title=part.title,
        kind=told,
        dating=dating,
        certainty=certainty(dating),
        mention=found.mention,
        doubted=_doubted(sentence, part, mention, planned=told is Kind.ANNOUNCEMENT),
    )
    spans = [(mentions[n].start, mentions[n].end) for n in sentence.mentions]
    others = [c for c in sentence.clauses if c is not found.clause]
    apart = [
        *(c for c in others if c.relative or (c.subordinate and sentence.tells(c))),
        *filter(found.clause.followed_by, others),
    ]
    beside = [(c.start, c.end) for c in apart]
    return compared.with_words(statement, article, spans, beside, part.spoken)


def _doubted(sentence: Sentence, part: _Part, mention: Mention, *, planned: bool) -> bool:
    """Whether what is dated is denied or only supposed, by its own clause or by one above it."""
    clause = part.dated.clause
    own = doubted(_told(sentence, part), planned=planned, from_then=negates_time(clause, mention))
    return own or sentence.doubts(clause)


def _told(sentence: Sentence, part: _Part) -> Clause:
    """The clause that tells what is dated: the main one before "als": "flog auf, als er nicht zahlen konnte"."""
    clause = part.dated.clause
    before = [c for c in sentence.clauses if c.end <= clause.start and not c.relative]
    main = before and clause.opening == "als" and f", {clause.opening} " in part.title
    return before[-1] if main else clause


def _lies_ahead(sentence: Sentence, found: Dated, mention: Mention) -> bool:
    """Whether it is only held to be possible in its sentence, or planned for that time."""
    reason, clause = mention.dating.reason, found.clause
    hangs = is_to_do(clause) or sentence.governing(clause) is not None
    called_for = hangs and reason.how is How.NEXT  # "rief auf, am Montag zu streiken"
    expected = (called_for or sentence.expects(clause)) and not clause.past
    return expected or meant(clause, mention)
