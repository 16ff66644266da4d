"""The dated statements of an article: what happened when, cut out of its sentences."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from timeline.events import compared
from timeline.events.clauses import Clause
from timeline.events.inferred import with_inferred
from timeline.events.keys import digest, numbered
from timeline.events.kinds import certainty, doubted, kind
from timeline.events.model import Article, Statement, Status
from timeline.events.reading import Sentence, read
from timeline.events.roles import Role, chosen
from timeline.events.titles import title
from timeline.temporal.model import Dating, Mention


class Dated(NamedTuple):
    """A clause, the index of the mention that dates it, and what that one dates."""

    clause: Clause
    mention: int
    role: Role


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
        own = [n for n in sentence.mentions if _within(clause, mentions[n])]
        if best := chosen(clause, [mentions[n] for n in own]):
            found.append(Dated(clause, next(n for n in own if mentions[n] is best[0]), best[1]))
    for wanted in (Role.HAPPENING, Role.TELLING, Role.BACKGROUND):
        main = [d for d in found if d.role is wanted and not d.clause.relative]
        if main:
            return main if wanted is Role.HAPPENING else main[:1]
    return []


def _within(clause: Clause, mention: Mention) -> bool:
    return any(t.start < mention.end and mention.start < t.end for t in clause.tokens)


def _statements(
    article: Article, mentions: Sequence[Mention], sentence: Sentence, statuses: Mapping[int, Status]
) -> Iterator[Statement]:
    """The statements of one sentence; their spans part it where their clauses begin."""
    found = dated(sentence, mentions)
    times = [(mentions[n].start, mentions[n].end) for n in sentence.mentions]
    for number, (clause, index, role) in enumerate(found):
        start = clause.start if number else sentence.start
        end = found[number + 1].clause.start if number + 1 < len(found) else sentence.end
        dating = mentions[index].dating
        statement = Statement(
            key=f"{article.key}~{digest(article.text[sentence.start : sentence.end])}",
            article=article.key,
            source=article.source,
            start=start,
            end=start + len(article.text[start:end].rstrip()),
            text=article.text[start:end].strip(),
            title=_titled(sentence, clause, _same_time(sentence, mentions, dating)),
            kind=kind(clause, dating, role, article.reference),
            dating=dating,
            certainty=certainty(dating),
            mention=index,
            status=statuses.get(index, Status.MACHINE),
            doubted=doubted(clause),
        )
        yield compared.with_words(statement, article, times)


def _same_time(sentence: Sentence, mentions: Sequence[Mention], dating: Dating) -> list[tuple[int, int]]:
    """The spans of the mentions that say when, as `dating` does; others are part of what is told."""
    same = [m for m in (mentions[n] for n in sentence.mentions) if _meet(m.dating, dating)]
    return [(m.start, m.end) for m in same]


def _meet(one: Dating, other: Dating) -> bool:
    first, last = one.first, one.last
    if first is None or last is None or other.first is None or other.last is None:
        return one is other
    return first <= other.last and other.first <= last and last - first <= 366


def _titled(sentence: Sentence, clause: Clause, times: Sequence[tuple[int, int]]) -> str:
    """The title of a dated clause; where that only says who said so, the title of what was said."""
    if clause.telling and (clause.subordinate or clause is not sentence.clauses[0]):
        clause = sentence.clauses[0]
    at = sentence.clauses.index(clause)
    return title(clause, sentence.clauses[at + 1 :], times)
