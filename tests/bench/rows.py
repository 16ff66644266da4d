"""The rows of as many events as are asked for, without reading a text: five events an article, told 1.25 times each.

Where they lie, how exactly, whom they name and in which words is spread as in news: few things are very frequent, most
are rare. The same numbers give the same rows.
"""

import random
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from itertools import accumulate
from typing import Any, Final

from tests.wording.datings import dating
from timeline.events.merging.order import Rank
from timeline.store.articles import content_hash
from timeline.store.records import sort_key
from timeline.store.words import searchable
from timeline.temporal.calendar import civil, day_number, month_span, months_span, year_span
from timeline.temporal.model import Anchor, Bounds, Dating, Evidence, Grain, How, Reason
from timeline.temporal.notation import dating_record

EVENTS_AN_ARTICLE: Final = 5
FIRST_DAY: Final = day_number(2006, 1, 1)
LAST_DAY: Final = day_number(2025, 12, 31)
NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
SYLLABLES: Final = "an bach ber brück dorf ei eich fal fel gar hal hof kirch korn lan lin mar nau ost rau rod see tal ul wei zell".split()
FORMS: Final = ("", "", "", "e", "en", "er", "s")
RULES: Final = tuple(f"regel-{n}" for n in range(80))

Rows = dict[str, list[dict[str, Any]]]


def vocabulary(size: int, seed: int, syllables: int = 4) -> list[str]:
    """Made-up words, each once."""
    chance = random.Random(seed)  # noqa: S311
    found: dict[str, None] = {}
    while len(found) < size:
        found["".join(chance.choices(SYLLABLES, k=syllables))] = None
    return list(found)


class Often:
    """Draws the first of some things often and the last ones hardly ever (Zipf)."""

    def __init__(self, things: Sequence[str]) -> None:
        self.things = things
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(things))))

    def draw(self, chance: random.Random, count: int = 1) -> list[str]:
        return chance.choices(self.things, cum_weights=self._weights, k=count)


SOURCES: Final = Often([f"{word.title()}er Blatt" for word in vocabulary(60, 1)])
PERSONS: Final = Often(
    [f"{a.title()} {b.title()}" for a, b in zip(vocabulary(30_000, 2), vocabulary(30_000, 3), strict=True)]
)
ORGANISATIONS: Final = Often([f"{word.title()} AG" for word in vocabulary(8_000, 4)])
PLACES: Final = Often([word.title() for word in vocabulary(12_000, 5)])
WORDS: Final = Often(vocabulary(60_000, 6))


def rows(first: int, last: int) -> Rows:
    """The rows of the articles from `first` to before `last`, by table."""
    found: Rows = {
        table: [] for table in ("article", "revision", "mention", "event", "statement", "statement_name")
    }
    for article in range(first, last):
        chance = random.Random(article)  # noqa: S311
        day = chance.randrange(FIRST_DAY, LAST_DAY)
        _article(found, article, chance, day)
        for number in range(EVENTS_AN_ARTICLE):
            _event(found, article, number, chance, day)
    return found


def _article(found: Rows, article: int, chance: random.Random, day: int) -> None:
    key, title, text = f"bench-{article}", " ".join(WORDS.draw(chance, 5)), " ".join(WORDS.draw(chance, 20))
    found["article"].append(
        {"id": article + 1, "key": key, "url": "", "source": SOURCES.draw(chance)[0], "revision": 1}
    )
    found["revision"].append(
        {
            "id": article + 1, "article_id": article + 1, "number": 1, "title": title, "text": text,
            "sha256": content_hash(title, text), "published": NOW, "utc_offset": 60, "reference": day * 1440,
            "received_at": NOW,
        }
    )  # fmt: skip
    found["mention"].append(
        {
            "id": article + 1, "article_id": article + 1, "ordinal": 0, "start": 0, "end": 9, "text": text[:9],
            "dating": _record("day", day), "phrase_start": 0, "phrase_end": 9,
        }
    )  # fmt: skip


def _event(found: Rows, article: int, number: int, chance: random.Random, day: int) -> None:
    event = article * EVENTS_AN_ARTICLE + number + 1
    shape = chance.choices(tuple(SHAPES), tuple(SHAPES.values()))[0]
    record = _record(shape, day - int(chance.expovariate(1 / 40)))
    record["reason"]["rule"] = RULES[min(int(chance.expovariate(0.1)), len(RULES) - 1)]
    key, words = f"bench-{article}~{number}~0", WORDS.draw(chance, 12)
    text = (
        " ".join(
            word + ending for word, ending in zip(words, chance.choices(FORMS, k=len(words)), strict=True)
        )
        + "."
    )
    status = chance.choices(("machine", "confirmed", "corrected"), (97, 2, 1))[0]
    certainty = "sure" if shape == "day" and chance.random() < 0.8 else chance.choice(("rough", "inferred"))
    shared: dict[str, Any] = {
        "title": " ".join(words[:6]).capitalize(), "certainty": certainty, "status": status, "dating": record,
        "kind": chance.choices(("happening", "announcement", "utterance"), (80, 12, 8))[0],
    }  # fmt: skip
    bounds = dict(zip(BOUNDS, record["bounds"], strict=True))
    told = [article, *([chance.randrange(article)] if article and chance.random() < 0.25 else [])]
    disagreement = [1] if len(told) > 1 and chance.random() < 0.2 else []
    found["event"].append(
        {
            **shared, **bounds, "id": event, "key": key, "first": record["first"], "last": record["last"],
            "sort": _sort(Bounds(**bounds), record["grain"]), "disagreement": disagreement, "words": searchable(text),
        }
    )  # fmt: skip
    for rank, teller in enumerate(told):
        own = key if not rank else f"bench-{teller}~{event}~1"
        found["statement"].append(
            {
                **shared, "id": event + rank * 100_000_000, "key": own, "article_id": teller + 1, "event_id": event,
                "rank": rank, "start": 0, "end": len(text), "text": text, "mention": 0, "words": [], "names": [],
                "topic": [], "doubted": False, "entities": [], "first_minute": 0, "last_minute": 0,
            }
        )  # fmt: skip
        for kind, (names, most) in NAMED.items():
            for label in dict.fromkeys(names.draw(chance, chance.randrange(most + 1))):
                found["statement_name"].append({"statement": own, "kind": kind, "label": label})


BOUNDS: Final = ("earliest_start", "latest_start", "earliest_end", "latest_end")
NAMED: Final = {"person": (PERSONS, 2), "organisation": (ORGANISATIONS, 1), "place": (PLACES, 2)}
SHAPES: Final = {  # in a hundred
    "day": 60, "week": 8, "month": 9, "season": 4, "year": 8, "decade": 2, "vague": 4, "since": 3, "before": 2,
}  # fmt: skip


def _sort(bounds: Bounds, grain: str) -> int:
    start = bounds.earliest_start
    known = [bound for bound in bounds if bound is not None]
    minute = min(known) if start is None else start
    return sort_key(Rank(minute, start is not None, False, Grain[grain.upper().replace("-", "_")], 0, ""))


def _record(shape: str, day: int) -> dict[str, Any]:
    """The dating as it is stored, not to be shared."""
    record = _known(shape, day)
    return {**record, "reason": dict(record["reason"])}


@cache
def _known(shape: str, day: int) -> dict[str, Any]:
    return dating_record(_dating(shape, day))


def _dating(shape: str, day: int) -> Dating:
    year, month, _ = civil(day)
    reason = Reason("", How.LAST, Evidence.PAST, "hatte", anchor_day=day)
    if shape == "since":
        return dating(Bounds(day * 1440, day * 1440 + 1439, day * 1440, None), reason=reason)
    if shape == "before":
        return dating(Bounds(None, day * 1440, None, day * 1440), reason=reason)
    first, last, grain = {
        "day": (day, day, Grain.DAY),
        "week": (day - 6, day, Grain.WEEK),
        "month": (*month_span(year, month), Grain.MONTH),
        "season": (*months_span(year, (month - 1) // 3 * 3 + 1, 3), Grain.SEASON),
        "year": (*year_span(year), Grain.YEAR),
        "decade": (year_span(year // 10 * 10)[0], year_span(year // 10 * 10 + 9)[1], Grain.DECADE),
        "vague": (day - 63, day - 21, Grain.DAY),
    }[shape]
    span = (first * 1440, last * 1440 + 1439)
    return dating(Bounds(*span, *span), grain, anchor=Anchor.PUBLICATION, reason=reason)
