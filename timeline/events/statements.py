"""The dated statements of an article: what happened when, cut out of its sentences."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from timeline.events import compared
from timeline.events.clauses import Clause
from timeline.events.inferred import with_inferred
from timeline.events.keys import digest, numbered
from timeline.events.kinds import certainty, doubted, kind, planned
from timeline.events.lexicon import SUPPOSING
from timeline.events.model import Article, Statement, Status
from timeline.events.period import coordinated
from timeline.events.reading import Sentence, read
from timeline.events.relatives import alone
from timeline.events.roles import Role, chosen
from timeline.events.speakers import understood
from timeline.events.titled import same_time, titled
from timeline.events.titles import title
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Mention

_LONG = 366  # days


class Dated(NamedTuple):
    """A clause, the index of the mention that dates it, and what that one dates."""

    clause: Clause
    mention: int
    role: Role

    def contradicts(self, mentions: Sequence[Mention], reference: int) -> bool:
        """Whether what lies ahead has a time long past, which dates a noun: "soll an 1969 erinnern"."""
        last = mentions[self.mention].dating.last
        verb = None if self.clause.finite is None else self.clause.tokens[self.clause.finite].lower
        past = last is not None and last < reference // MINUTES_A_DAY - _LONG
        return past and verb in ("soll", "sollen", "will", "wollen") and planned(self.clause)


def statements_of(
    article: Article, mentions: Sequence[Mention], statuses: Mapping[int, Status] | None = None
) -> tuple[Statement, ...]:
    """The statements of `article` in order; `statuses`: of the mentions (by index) that an editor decided."""
    told = [
        (sentence, list(_statements(article, mentions, sentence, statuses or {})))
        for sentence in read(article.text, mentions)
    ]
    return numbered(with_inferred(article, told))


def dated(sentence: Sentence, mentions: Sequence[Mention]) -> list[Dated]:
    """What the sentence dates: its happenings; else the telling; else what stands beside."""
    found = []
    for clause in sentence.clauses:
        if clause.opening in SUPPOSING:
            continue
        own = [n for n in sentence.mentions if _within(clause, mentions[n])]
        if best := chosen(clause, [mentions[n] for n in own], tells=sentence.tells(clause)):
            found.append(Dated(clause, next(n for n in own if mentions[n] is best[0]), best[1]))
    for wanted in (Role.HAPPENING, Role.TELLING, Role.BACKGROUND):
        main = [d for d in found if d.role is wanted and not (d.clause.relative or _beside(d))]
        if main and wanted is Role.HAPPENING:
            return [d for d in found if d in main or _began(d)]
        if main:
            return main[:1]
    return []


def _beside(found: Dated) -> bool:
    """Whether a subordinate clause only tells what lasts: "…, wo der Mann seit 2001 lebt"."""
    return found.role is Role.BACKGROUND and found.clause.subordinate


def _began(found: Dated) -> bool:
    """Whether a clause of its own tells since when something was so: "Sie wusste es seit Montag, …"."""
    return found.role is Role.BACKGROUND and not found.clause.subordinate and found.clause.past


def asides(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Dated]:
    """What relative clauses date that tell the past."""
    for clause in sentence.clauses:
        own = [n for n in sentence.mentions if _within(clause, mentions[n])]
        if not clause.relative or not clause.past or not own:
            continue
        best = chosen(clause, [mentions[n] for n in own], tells=False)
        if best is not None and best[1] is Role.HAPPENING:
            yield Dated(clause, next(n for n in own if mentions[n] is best[0]), best[1])


def _within(clause: Clause, mention: Mention) -> bool:
    return any(t.start < mention.end and mention.start < t.end for t in clause.tokens)


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
