"""What is still wrong, by kind and by rule."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline.actions.scoring import Answer, overlap, pairs, right_days, written_alike
from timeline.ingest.annotations import Annotated, GoldDays, GoldTimex

_YEAR = re.compile(r"(?:BC)?\d{2,4}")
KINDS = (
    "missed", "spurious", "span", "type", "reference", "duration", "hour", "grain", "direction", "year", "value",
    "open", "precision", "days",
)  # fmt: skip


class Mistake(NamedTuple):
    """One wrong answer: its kind (of KINDS), the rule that gave it ("" where none did), what was meant and said."""

    kind: str
    rule: str
    text: str
    gold: str
    found: str


def mistakes(document: Annotated, found: list[Answer]) -> Iterator[Mistake]:
    """Everything that is wrong in one text."""
    if document.timexes is not None:
        yield from _of_timexes(document, document.timexes, found)
    for expression in document.expressions or ():
        yield from _of_days(document, expression, found)
    if document.expressions == ():
        wrong = (answer for answer in found if answer.type in ("DATE", "TIME"))
        yield from (Mistake("spurious", a.rule, _words(document, a), "", a.value) for a in wrong)


def _words(document: Annotated, at: Answer | GoldTimex | GoldDays) -> str:
    return " ".join(document.text[at.start : at.end].split())


def _of_timexes(
    document: Annotated, timexes: tuple[GoldTimex, ...], found: list[Answer]
) -> Iterator[Mistake]:
    matched = dict(pairs(timexes, found))
    for i, gold in enumerate(timexes):
        if i not in matched:
            yield Mistake("missed", "", _words(document, gold), gold.value, "")
            continue
        answer = found[matched[i]]
        for kind in _differences(gold, answer, document.published):
            yield Mistake(kind, answer.rule, _words(document, gold), gold.value, answer.value)
    for j in set(range(len(found))) - set(matched.values()):
        yield Mistake("spurious", found[j].rule, _words(document, found[j]), "", found[j].value)


def _differences(gold: GoldTimex, answer: Answer, published: str) -> Iterator[str]:
    """In which ways an answer differs from the expression that it is matched with."""
    if (gold.start, gold.end) != (answer.start, answer.end):
        yield "span"
    if gold.type != answer.type:
        yield "type"
    meant, said = written_alike(gold.value), written_alike(answer.value)
    if meant != said:
        yield value_kind(meant, said, published)


def value_kind(meant: str, said: str, published: str) -> str:
    """In which way a value is wrong."""
    if meant.endswith("_REF") or said.endswith("_REF"):
        return "reference"
    if meant.startswith("P") or said.startswith("P"):
        return "duration"
    if meant.partition("T")[0] == said.partition("T")[0]:
        return "hour"
    if _shape(meant) != _shape(said):
        return "grain"
    today = published[:10]
    if today and (meant[:10] < today[: len(meant)]) != (said[:10] < today[: len(said)]):
        return "direction"
    return "year" if _YEAR.sub("", meant, count=1) == _YEAR.sub("", said, count=1) else "value"


def _shape(value: str) -> str:
    """A value with its figures blanked, without its time of day."""
    return re.sub(r"\d", "0", value.partition("T")[0])


def _of_days(document: Annotated, expression: GoldDays, found: list[Answer]) -> Iterator[Mistake]:
    near = [answer for answer in found if overlap(expression, answer) > 0]
    if any(right_days(expression, answer) for answer in near):
        return
    meant, words = f"{expression.core[0]}..{expression.core[1]}", _words(document, expression)
    if not near:
        yield Mistake("missed", "", words, meant, "")
    for answer in near[:1]:
        yield Mistake(_day_kind(expression, answer), answer.rule, words, meant, answer.value)


def _day_kind(expression: GoldDays, answer: Answer) -> str:
    if answer.first is None or answer.last is None:
        return "open"
    (low, high), (first, last) = expression.core, (answer.first, answer.last)
    return "precision" if first <= high and low <= last else "days"
