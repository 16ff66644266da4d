"""Stories of several papers, some sentences alike but of other happenings, held against what a careful reader lists."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from timeline.events.model import Article, Event
from timeline.reconstruct import reconstruct
from timeline.temporal.calendar import civil

Gold = dict[str, Any]
STORIES = sorted((Path(__file__).parent / "stories").glob("*.json"))
DATED = 0.95  # share of the sources that stand in an event with the right date
MERGED = 0.92  # B-cubed F1 of the sources


class Story(NamedTuple):
    """A story's articles by key, its gold events, and the events that the machine makes of it."""

    articles: dict[str, Article]
    gold: list[Gold]
    events: tuple[Event, ...]


def _article(record: dict[str, str]) -> Article:
    published = datetime.fromisoformat(record["published"])
    minute = published.toordinal() * 1440 + published.hour * 60 + published.minute
    return Article(record["id"], record["title"], record["text"], minute, record["source"])


@pytest.fixture(scope="module", params=STORIES, ids=[path.stem for path in STORIES])
def story(request: pytest.FixtureRequest) -> Story:
    read = json.loads(request.param.read_text(encoding="utf-8"))
    articles = {record["id"]: _article(record) for record in read["articles"]}
    return Story(articles, read["events"], reconstruct(articles.values()).events)


def _tellers(story: Story, article: str, quote: str) -> Iterator[Event]:
    """The events with a statement that overlaps the quote."""
    start = story.articles[article].text.index(quote)
    for event in story.events:
        if any(
            s.article == article and s.start < start + len(quote) and start < s.end for s in event.statements
        ):
            yield event


def _right(event: Event, gold: Gold) -> bool:
    """Whether the event's days are the core, or lie within the outer days where these are more."""
    if event.dating.first is None or event.dating.last is None:
        return False
    days = [date(*civil(n)).isoformat() for n in (event.dating.first, event.dating.last)]
    outer = gold.get("outer", gold["core"])
    return days == gold["core"] or (outer != gold["core"] and outer[0] <= days[0] and days[1] <= outer[1])


def _labelled(story: Story) -> list[tuple[str, str, bool]]:
    """For each source its gold event, the event that tells it, and whether that one's date is right."""
    found = []
    for gold in story.gold:
        for source in gold["sources"]:
            tellers = list(_tellers(story, *source))
            right = [event for event in tellers if _right(event, gold)]
            told = (right or tellers)[:1]
            found.append((gold["name"], told[0].key if told else str(source), bool(right)))
    return found


def test_sources_are_dated(story: Story) -> None:
    labelled = _labelled(story)
    assert sum(right for _, _, right in labelled) >= DATED * len(labelled), labelled


def test_each_happening_is_one_event(story: Story) -> None:
    labelled = [(name, event) for name, event, _ in _labelled(story)]
    pairs = list(product(labelled, repeat=2))
    both = {one: sum(o == one for o in labelled) for one in labelled}
    names = {one: sum(a == one and b[0] == one[0] for a, b in pairs) // both[one] for one in both}
    events = {one: sum(a == one and b[1] == one[1] for a, b in pairs) // both[one] for one in both}
    precision = sum(both[one] / events[one] for one in labelled) / len(labelled)
    recall = sum(both[one] / names[one] for one in labelled) / len(labelled)
    assert 2 * precision * recall / (precision + recall) >= MERGED, (precision, recall)


def test_most_events_are_of_the_story(story: Story) -> None:
    told = {e.key for gold in story.gold for source in gold["sources"] for e in _tellers(story, *source)}
    assert 4 * len(told) >= 3 * len(story.events), [e.title for e in story.events if e.key not in told]


def test_who_disagrees_is_seen(story: Story) -> None:
    for gold in story.gold:
        disputed = any(e.disagreement for source in gold["sources"] for e in _tellers(story, *source))
        assert disputed is gold.get("disagreement", False), gold["name"]
