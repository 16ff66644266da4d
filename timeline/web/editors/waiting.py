"""What waits to be looked at: the mentions of the newest articles, those whose datings are least sure first."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from timeline.reconstruct import place_in, standing
from timeline.store import articles, decisions
from timeline.store.articles import StoredArticle
from timeline.store.mentions import mentions
from timeline.temporal.model import How, Mention
from timeline.web.editors.narrowing import Narrowing
from timeline.web.sessions import session

ARTICLES: Final = 50

Key = tuple[str, int]  # of a mention: its article's key and its first code point


class Waiting(NamedTuple):
    """A mention of an article; `settled` where somebody decided about it."""

    article: StoredArticle
    mention: Mention
    settled: bool

    @property
    def key(self) -> Key:
        return self.article.key, self.mention.start


class Queue(NamedTuple):
    """Those that wait, in order; how many were settled; how many of all there are by source and by rule."""

    waiting: list[Waiting]
    settled: int
    sources: list[tuple[str, int]]
    rules: list[tuple[str, int]]

    def beside(self, key: Key) -> tuple[Waiting | None, Waiting | None]:
        """The one before the mention with this key and the one after it; of one that does not wait, the first."""
        at = next((n for n, one in enumerate(self.waiting) if one.key == key), -1)
        before = self.waiting[at - 1] if at > 0 else None
        return before, self.waiting[at + 1] if at + 1 < len(self.waiting) else None

    def after(self, key: Key) -> list[Key]:
        """The keys from the mention with this key on, and then those before it."""
        keys = [one.key for one in self.waiting]
        at = keys.index(key) + 1 if key in keys else 0
        return keys[at:] + keys[:at]


def queue(narrowing: Narrowing) -> Queue:
    """The queue, narrowed."""
    everything = list(_all())
    found = [one for one in everything if _fits(one, narrowing)]
    return Queue(
        sorted((one for one in found if not one.settled), key=lambda one: one.mention.dating.confidence),
        sum(one.settled for one in found),
        _counted([one.article.source for one in everything if not one.settled]),
        _counted([one.mention.dating.reason.rule for one in everything if not one.settled]),
    )


def _all() -> Iterator[Waiting]:
    decided = defaultdict(list)
    for decision in standing(decisions.all(session())):
        decided[decision.article].append(decision)
    for article in articles.latest(session(), ARTICLES):
        settled = {place_in(article.text, decision) for decision in decided[article.key]}
        for mention in mentions(session(), article.key):
            if mention.part_of is None and mention.dating.reason.how is not How.TIMELESS:
                yield Waiting(article, mention, (mention.start, mention.end) in settled)


def _fits(one: Waiting, narrowing: Narrowing) -> bool:
    has = (one.article.source, one.mention.dating.reason.rule, one.article.key)
    return all(wanted in ("", own) for wanted, own in zip(narrowing, has, strict=True))


def _counted(values: Sequence[str]) -> list[tuple[str, int]]:
    return [(value, count) for value, count in Counter(values).most_common() if value]
