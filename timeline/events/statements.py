"""The dated statements of an article: what happened when, cut out of its sentences."""

from collections.abc import Iterator, Mapping, Sequence

from timeline.events import compared
from timeline.events.dated import Dated, asides, dated
from timeline.events.inferred import with_inferred
from timeline.events.keys import digest, numbered
from timeline.events.kinds import certainty, doubted, kind
from timeline.events.model import Article, Statement, Status
from timeline.events.period import coordinated
from timeline.events.reading import Sentence, read
from timeline.events.relatives import alone
from timeline.events.speakers import understood
from timeline.events.titled import same_time, titled
from timeline.events.titles import title
from timeline.temporal.model import Mention


def statements_of(
    article: Article, mentions: Sequence[Mention], statuses: Mapping[int, Status] | None = None
) -> tuple[Statement, ...]:
    """The statements of `article` in order; `statuses`: of the mentions (by index) that an editor decided."""
    told = [
        (sentence, list(_statements(article, mentions, sentence, statuses or {})))
        for sentence in read(article.text, mentions)
    ]
    return numbered(with_inferred(article, told))


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
        if named := understood(text, sentence):
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
    dating = coordinated(article.text, mentions, found.mention)
    quote = article.text[slice(*span)].rstrip()
    statement = Statement(
        key=f"{article.key}~{digest(article.text[sentence.start : sentence.end])}",
        article=article.key,
        source=article.source,
        start=span[0],
        end=span[0] + len(quote),
        text=quote,
        title=text,
        kind=kind(found.clause, dating, found.role, article.reference),
        dating=dating,
        certainty=certainty(dating),
        mention=found.mention,
        status=statuses.get(found.mention, Status.MACHINE),
        doubted=doubted(found.clause),
    )
    return compared.with_words(
        statement, article, [(mentions[n].start, mentions[n].end) for n in sentence.mentions]
    )
