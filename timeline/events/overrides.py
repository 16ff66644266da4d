"""What the engine is told of the editors' decisions about an article's words."""

import re
from collections.abc import Iterable, Iterator, Sequence

from timeline.events.model import Article, Decision, DecisionKind
from timeline.events.places import find
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import PUBLICATION, Mention, Override

Span = tuple[int, int]


def referenced(article: Article, decisions: Iterable[Decision]) -> int:
    """The civil minute that "now" means in the article: its own, its source's edition's, or what was decided."""
    edition: Decision | None = None
    said: Decision | None = None
    for decision in decisions:
        if decision.kind is DecisionKind.EDITION and decision.source == article.source:
            edition = decision
        elif decision.kind is DecisionKind.REFERENCE and decision.article == article.key:
            said = decision
    if said is not None and said.minute is not None:
        return said.minute
    day, minute = divmod(article.reference, MINUTES_A_DAY)
    if edition is not None and edition.minute is not None and minute >= edition.minute:
        return (day + 1) * MINUTES_A_DAY
    return article.reference


def overrides_of(article: Article, decisions: Iterable[Decision]) -> tuple[Override, ...]:
    """What was decided about places of the article; of two on the same words the later one only."""
    found: dict[Span, Override] = {}
    for decision in decisions:
        if decision.kind not in DecisionKind.of_words() or decision.article != article.key:
            continue
        span = find(article.text, decision.place)
        if span is None or (override := _override(article.text, span, decision)) is None:
            continue
        for other in [s for s in found if s[0] < span[1] and span[0] < s[1]]:
            del found[other]
        found[span] = override
    return tuple(found[span] for span in sorted(found))


def _override(text: str, span: Span, decision: Decision) -> Override | None:
    if decision.kind is DecisionKind.ANCHOR:
        at = (PUBLICATION, 0) if decision.anchor is None else find(text, decision.anchor)
        return Override(*span, anchor=at[0]) if at else None
    if decision.kind is DecisionKind.NO_DATE:
        return Override(*span)
    return Override(*span, decision.dating, marked=decision.kind is DecisionKind.MARKED)


def rules_for(article: Article, decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions about these words wherever they stand that hold for the article; narrower ones last."""
    rules = [
        d for d in decisions if d.kind is DecisionKind.READING and covers(d, article.key, article.source)
    ]
    return sorted(rules, key=lambda rule: (bool(rule.article), bool(rule.source), rule.id))


def covers(rule: Decision, article: str, source: str) -> bool:
    """Whether a rule holds in an article of this key and source."""
    if rule.article:
        return rule.article == article
    return rule.source in ("", source)


def ruled(
    article: Article, rules: Sequence[Decision], found: Sequence[Mention], taken: Sequence[Override]
) -> tuple[Override, ...]:
    """`taken` and what the rules say wherever nobody decided; `found`: the mentions without any decision."""
    said = {folded(rule.quote): rule for rule in rules}
    hits = []
    for start, end, known in places_of(article.text, found, said):
        rule = said[folded(article.text[start:end])]
        marked = not known and rule.dating is not None
        if (known or marked) and not any(o.start < end and start < o.end for o in taken):
            hits.append(Override(start, end, rule.dating, how=rule.how, marked=marked, rule=True))
    return tuple(sorted([*taken, *hits], key=lambda o: o.start))


def places_of(text: str, found: Sequence[Mention], words: Iterable[str]) -> Iterator[tuple[int, int, bool]]:
    """Where any of these folded words stand as a whole expression, or as one that the engine missed.

    The third value tells whether the engine knows the place.
    """
    wanted = set(words)
    spans = [(m.start, m.end) for m in found]
    yield from ((m.start, m.end, True) for m in found if folded(m.text) in wanted)
    if not wanted:
        return
    spelled = "|".join(
        r"\s+".join(map(re.escape, word.split())) for word in sorted(wanted, key=len, reverse=True)
    )
    for at in re.finditer(rf"(?<!\w)(?:{spelled})(?!\w)", text, re.IGNORECASE):
        if folded(at[0]) in wanted and not any(s < at.end() and at.start() < e for s, e in spans):
            yield at.start(), at.end(), False


def folded(words: str) -> str:
    """Words as rules compare them: small letters, one space."""
    return " ".join(words.lower().split())
