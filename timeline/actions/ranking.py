"""How good the desk's queue is: how early in it the wrong datings of annotated texts come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo

from timeline.actions.scoring import Answer, overlap, pairs, right_days, written_alike
from timeline.events.impact import impacts
from timeline.events.model import Article
from timeline.ingest.annotations import Annotated
from timeline.ingest.dates import civil_minutes, read_date
from timeline.reconstruct import reconstruct_article

FIRST = 0.3  # the share of the queue that an editor gets to


@dataclass(frozen=True, slots=True)
class Item:
    """A dating in the queue that the gold says something about."""

    impact: float
    confidence: float
    wrong: bool


def queued(documents: Iterable[Annotated], zone: tzinfo) -> list[Item]:
    """The datings of dated texts that the queue would hold, as far as the gold knows their expressions."""
    found = []
    for document in documents:
        if document.published:
            found += _items(document, civil_minutes(read_date(document.published), zone))
    return found


def _items(document: Annotated, reference: int) -> list[Item]:
    read = reconstruct_article(Article(document.id, "", document.text, reference))
    answers = [
        Answer(m.start, m.end, m.dating.type.value, m.dating.value, m.dating.first, m.dating.last)
        for m in read.mentions
    ]
    wrong = _judged(document, answers)
    worth = impacts(read.mentions, read.statements)
    return [
        Item(worth[n], read.mentions[n].dating.confidence, is_wrong)
        for n, is_wrong in wrong.items()
        if worth[n]
    ]


def _judged(document: Annotated, answers: list[Answer]) -> dict[int, bool]:
    """Index of an answer -> whether it is wrong; those about which the gold says nothing are left out."""
    wrong: dict[int, bool] = {}
    for i, j in pairs(document.timexes or (), answers):
        assert document.timexes is not None  # there are pairs
        wrong[j] = written_alike(document.timexes[i].value) != written_alike(answers[j].value)
    for expression in document.expressions or ():
        near = [n for n, answer in enumerate(answers) if overlap(expression, answer) > 0]
        right = any(right_days(expression, answers[n]) for n in near)
        wrong |= {n: wrong.get(n, False) or not right for n in near[:1]}
    return wrong


def found_early(items: Iterable[Item], share: float = FIRST) -> tuple[int, int]:
    """How many of the wrong ones stand in the first share of the queue, and how many there are."""
    ordered = sorted(items, key=lambda item: -item.impact)
    first = ordered[: round(share * len(ordered))]
    return sum(item.wrong for item in first), sum(item.wrong for item in ordered)


def calibration(items: Iterable[Item]) -> list[tuple[float, int, int]]:
    """For each tenth of confidence, from its lower end: how many datings, and how many of them are right."""
    tenths: dict[int, list[Item]] = {}
    for item in items:
        tenths.setdefault(min(9, int(item.confidence * 10 + 1e-9)), []).append(item)
    return [
        (tenth / 10, len(found), sum(not item.wrong for item in found))
        for tenth, found in sorted(tenths.items())
    ]
