"""What the editors' decisions make of statements and of the events that tell them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import combinations, product

from timeline.events.merging.partition import MUST, MUST_NOT, Pair, pair
from timeline.events.model import (
    Article,
    Certainty,
    Decided,
    Decision,
    DecisionKind,
    Place,
    Statement,
    Status,
)
from timeline.events.naming import NameKind
from timeline.events.places import statement_at

Keyed = Callable[[Place], str | None]  # the key of the statement at a place


def judged(
    article: Article, statements: Sequence[Statement], decisions: Iterable[Decision]
) -> tuple[Statement, ...]:
    """An article's statements as its editors see them."""
    by_key = {statement.key: statement for statement in statements}
    unwanted = set()
    for decision in decisions:
        if decision.kind is DecisionKind.NO_NAME:
            unwanted.add((NameKind.PERSON.value, decision.text))
        elif decision.kind in _VERDICTS:
            for told in decision.told:
                if told.article == article.key and (one := statement_at(article.text, statements, told)):
                    by_key[one.key] = _VERDICTS[decision.kind](by_key[one.key], decision)
    return tuple(
        one if one.entities.isdisjoint(unwanted) else replace(one, entities=one.entities - unwanted)
        for one in by_key.values()
    )


def _titled(statement: Statement, decision: Decision) -> Statement:
    return replace(statement, decided=statement.decided._replace(title=decision.text, titled=decision.id))


def _hidden(statement: Statement, decision: Decision) -> Statement:
    return replace(statement, decided=statement.decided._replace(hidden=True))


def _erring(statement: Statement, decision: Decision) -> Statement:
    assert decision.dating is not None  # of every such decision
    decided = statement.decided._replace(errs=decision.text)
    return replace(
        statement, dating=decision.dating, certainty=Certainty.SURE, status=Status.CORRECTED, decided=decided
    )


_VERDICTS = {DecisionKind.TITLE: _titled, DecisionKind.HIDE: _hidden, DecisionKind.ERRS: _erring}


def decided_links(decisions: Iterable[Decision], key: Keyed) -> dict[Pair, int]:
    """Which statements must be one event, and which must not; later decisions win."""
    links: dict[Pair, int] = {}
    for decision in decisions:
        told = sorted({found for place in decision.told if (found := key(place))})
        if decision.kind is DecisionKind.TOGETHER:
            links |= dict.fromkeys(combinations(told, 2), MUST)
        elif decision.kind is DecisionKind.APART:
            others = {found for place in decision.others if (found := key(place))}
            links |= {pair(a, b): MUST_NOT for a, b in product(told, others) if a != b}
    return links


def is_hidden(statements: Iterable[Statement]) -> bool:
    """Whether the event that these tell is not shown: an editor hid it, or they only name it ("nach dem Brand")."""
    told = list(statements)
    return any(one.decided.hidden for one in told) or not any(one.title or one.decided.title for one in told)


def title_of(statements: Iterable[Statement]) -> str:
    """What an editor calls the event that these tell, "" where nobody did."""
    last: Decided = max((one.decided for one in statements), key=lambda decided: decided.titled)
    return last.title
