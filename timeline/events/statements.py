"""The dated statements of an article: what happened when, cut out of its sentences."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.events import compared
from timeline.events.dated import Dated, asides, dated
from timeline.events.inferred import Told, undated_title, with_inferred
from timeline.events.keys import digest, numbered
from timeline.events.kinds import certainty, doubted, kind
from timeline.events.model import Article, Kind, Statement, Status
from timeline.events.naming import names_of
from timeline.events.period import coordinated, over_by, up_to
from timeline.events.reading import Sentence, read
from timeline.events.relatives import alone
from timeline.events.roles import Role, meant
from timeline.events.same_time import same_time
from timeline.events.speakers import understood
from timeline.events.titled import strays, titled
from timeline.events.titles import title
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Mention


def statements_of(
    article: Article, mentions: Sequence[Mention], statuses: Mapping[int, Status] | None = None
) -> tuple[Statement, ...]:
    """The statements of `article` in order; `statuses`: of the mentions (by index) that an editor decided."""
    told: list[Told] = []
    for sentence in read(article.text, mentions, names_of(article), article.title):
        found = list(_statements(article, mentions, sentence, statuses or {}))
        if found and sentence.points_back:
            found = _pointed_at(article, found, told[-1] if told else None)
        told.append((sentence, found))
    return numbered(with_inferred(article, told, mentions))


def _pointed_at(article: Article, telling: list[Statement], before: Told | None) -> list[Statement]:
    """A sentence that only says who said what stands before it ("Das teilte die Stadt am Montag mit"), with its title.

    Nothing where what stands before has a date of its own, or stands in another paragraph.
    """
    if before is None or before[1] or "\n\n" in article.text[before[0].end : telling[0].start]:
        return []
    said = undated_title(before[0])
    return [replace(one, title=said) for one in telling if said]


def _statements(
    article: Article, mentions: Sequence[Mention], sentence: Sentence, statuses: Mapping[int, Status]
) -> Iterator[Statement]:
    """The statements of one sentence; their spans part it where their clauses begin."""
    found = dated(sentence, mentions)
    spans = [(d.clause.start if n else sentence.start) for n, d in enumerate(found)] + [sentence.end]
    titles = [
        titled(sentence, d.clause, same_time(sentence, mentions, mentions[d.mention].dating)) for d in found
    ]
    parts = list(zip(found, spans, spans[1:], titles, strict=False))
    for aside in asides(sentence, mentions):
        times = same_time(sentence, mentions, mentions[aside.mention].dating)
        before = [t for clause in sentence.clauses for t in clause.tokens if t.end <= aside.clause.start]
        clause = alone(aside.clause, sorted(before, key=lambda t: t.start), times)
        if clause and (own := title(clause, (), times)):
            parts.append((aside, aside.clause.start, aside.clause.end, own))
    for dated_clause, start, end, text in parts:
        if dated_clause.contradicts(mentions, article.reference):
            continue
        if dated_clause.role is not Role.TELLING and strays(text, dated_clause.clause, sentence.times):
            continue
        if named := understood(text, sentence, dated_clause.clause):
            yield _statement(article, mentions, sentence, dated_clause, (start, end), named, statuses)


def _statement(
    article: Article,
    mentions: Sequence[Mention],
    sentence: Sentence,
    found: Dated,
    span: tuple[int, int],
    text: str,
    statuses: Mapping[int, Status],
) -> Statement:
    """The statement of one dated clause that stands at `span`."""
    dating = up_to(coordinated(article.text, mentions, found.mention))
    quote = article.text[slice(*span)].rstrip()
    told = kind(found.clause, dating, found.role, article.reference)
    expected = sentence.expects(found.clause) and not found.clause.past
    if told is Kind.HAPPENING and (expected or meant(found.clause, mentions[found.mention])):
        told = Kind.ANNOUNCEMENT
    if told is not Kind.ANNOUNCEMENT and found.clause.past:
        dating = over_by(dating, article.reference // MINUTES_A_DAY)
    statement = Statement(
        key=f"{article.key}~{digest(article.text[sentence.start : sentence.end])}",
        article=article.key,
        source=article.source,
        start=span[0],
        end=span[0] + len(quote),
        text=quote,
        title=text,
        kind=told,
        dating=dating,
        certainty=certainty(dating),
        mention=found.mention,
        status=statuses.get(found.mention, Status.MACHINE),
        doubted=doubted(found.clause),
    )
    return compared.with_words(
        statement, article, [(mentions[n].start, mentions[n].end) for n in sentence.mentions]
    )
