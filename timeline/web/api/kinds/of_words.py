"""Decisions about words of an article, about how words are read, and about when something was printed."""

from dataclasses import replace
from typing import Literal

from pydantic import Field, model_validator

from timeline import actions
from timeline.events.model import Decision, Place
from timeline.ingest.dates import civil_minutes, read_date
from timeline.ingest.refusals import Refused
from timeline.store import articles, mentions
from timeline.temporal.model import How
from timeline.web import clock
from timeline.web.api.kinds.deciding import About, Date, Deciding, Key, Name, Point, Quote, Written
from timeline.web.api.models import Given

Step = Literal[
    How.STATED, How.CURRENT, How.SHIFTED, How.COUNTED, How.LAST, How.NEXT, How.NEAREST, How.SAME, How.BEFORE,
    How.AFTER, How.VAGUE,
]  # fmt: skip


class Words(Given):
    """Words of an article."""

    start: Point
    end: Point
    quote: Quote


class OfWords(Words, Deciding):
    """A decision about words of an article."""

    article: Key

    def words(self, about: About) -> Decision:
        place = {"start": self.start, "end": self.end, "quote": self.quote}
        return about.blank(article=self.article, **place)

    def reference(self, about: About) -> int:
        """What "heute" means in the article."""
        found = articles.get(about.session, self.article)
        if found is None:
            raise Refused("no-such-article")
        return found.reference


class Dated(OfWords):
    """The words mean `date`; or their `reading`: 0 confirms the present one, others count its `alternatives`."""

    kind: Literal["dating"]
    date: Date | None = None
    reading: int | None = Field(None, ge=0, le=99)

    @model_validator(mode="after")
    def either(self) -> "Dated":
        if (self.date is None) == (self.reading is None):
            raise ValueError("a dating has either a date or a reading")
        return self

    def decision(self, about: About) -> Decision:
        reference = self.reference(about)
        if self.date is not None:
            return replace(self.words(about), dating=actions.read_typed(self.date, reference))
        found = mentions.at(about.session, self.article, self.start, self.end)
        if found is None or (found.start, found.end) != (self.start, self.end):
            raise Refused("no-such-place")
        readings = (found.dating, *found.dating.alternatives)
        if self.reading is None or self.reading >= len(readings):
            raise Refused("no-such-reading", given=self.reading)
        return replace(self.words(about), dating=readings[self.reading])


class Undated(OfWords):
    """The words are no time expression."""

    kind: Literal["no-date"]

    def decision(self, about: About) -> Decision:
        return self.words(about)


class Anchored(OfWords):
    """The time expression is counted from the one at `anchor`; null: from the publication."""

    kind: Literal["anchor"]
    anchor: Words | None = None

    def decision(self, about: About) -> Decision:
        at = self.anchor
        place = Place(self.article, at.start, at.end, at.quote) if at else None
        return replace(self.words(about), anchor=place)


class Marked(OfWords):
    """The words, which were missed, are a time expression and mean `date`."""

    kind: Literal["marked"]
    date: Date

    def decision(self, about: About) -> Decision:
        return replace(self.words(about), dating=actions.read_typed(self.date, self.reference(about)))


class Read(Deciding):
    """A rule: wherever the words stand, in the article, else in what the source prints, else everywhere, they mean
    `date`, or what this step of reasoning leads to, or, without either, no time."""

    kind: Literal["reading"]
    quote: Quote
    article: Key = ""
    source: Name = ""
    date: Date | None = None
    how: Step | None = None

    @model_validator(mode="after")
    def at_most_one(self) -> "Read":
        if (self.article and self.source) or (self.date is not None and self.how is not None):
            raise ValueError(
                "a reading has an article or a source, and a date or a step of reasoning, not both"
            )
        return self

    def decision(self, about: About) -> Decision:
        found = articles.get(about.session, self.article)
        reference = found.reference if found else clock.reference()
        dating = None if self.date is None else actions.read_typed(self.date, reference)
        said = {"article": self.article, "source": self.source, "quote": self.quote}
        return about.blank(**said, dating=dating, how=self.how)


class Published(Deciding):
    """The article appeared at `published`."""

    kind: Literal["reference"]
    article: Key
    published: str = Field(max_length=60, description="2025-04-29T10:32+02:00, or as people write it.")

    def decision(self, about: About) -> Decision:
        minute = civil_minutes(read_date(self.published), clock.zone())
        return about.blank(article=self.article, minute=minute)


class Edition(Deciding):
    """What the source prints from `time` on is of the next morning; null: of the day that it says."""

    kind: Literal["edition"]
    source: Written
    time: str | None = Field(None, pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$", description="21:30")

    def decision(self, about: About) -> Decision:
        hours, _, minutes = (self.time or "").partition(":")
        return about.blank(source=self.source, minute=int(hours) * 60 + int(minutes) if self.time else None)
