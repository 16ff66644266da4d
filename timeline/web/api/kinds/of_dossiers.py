"""Decisions about dossiers: what one is, and which events it holds beyond its filter."""

from typing import Any, Final, Literal

from pydantic import Field, create_model

from timeline.events.model import Decision
from timeline.export.parameters import filter_of
from timeline.web.api.kinds.deciding import About, Deciding, Event, Name, Slug, Written, one_line
from timeline.web.api.models import FIELDS, Given

Selected: Final[Any] = create_model(
    "Selected", __base__=Given, __doc__="A filter, as in `/events`.", **FIELDS
)


class Described(Deciding):
    """The dossier is so; or is there no more, where it is `removed`."""

    kind: Literal["dossier"]
    dossier: Slug
    title: Name = ""
    introduction: str = Field("", max_length=4000)
    filter: Selected = Field(default_factory=Selected)
    published: bool = True
    removed: bool = False

    def decision(self, about: About) -> Decision:
        said: dict[str, Any] = {"removed": True}
        if not self.removed:
            said = {"title": one_line(self.title), "introduction": self.introduction.strip()}
            said |= {"filter": filter_of(self.filter.model_dump()).record(), "published": self.published}
        return about.blank(text=self.dossier, contents=said)


class Pinned(Deciding):
    """The dossier holds the event, or does not, whatever its filter says."""

    kind: Literal["pin", "leave-out"]
    dossier: Slug
    event: Event

    def decision(self, about: About) -> Decision:
        return about.told(self.event, text=self.dossier)


class Renamed(Deciding):
    """The dossier calls the event so."""

    kind: Literal["rename"]
    dossier: Slug
    event: Event
    title: Written

    def decision(self, about: About) -> Decision:
        return about.told(self.event, text=self.dossier, contents={"title": one_line(self.title)})
