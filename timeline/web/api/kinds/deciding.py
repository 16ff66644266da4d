"""What all records of decisions are made of."""

from dataclasses import replace
from typing import Annotated, Any, Final, NamedTuple

from pydantic import Field
from sqlmodel import Session

from timeline import actions
from timeline.events.model import Decision, DecisionKind
from timeline.web.api.models import LONGEST, Given

LARGEST: Final = 2**31 - 1
Name = Annotated[str, Field(max_length=LONGEST)]
Written = Annotated[str, Field(min_length=1, max_length=LONGEST)]
Key = Annotated[str, Field(max_length=2000)]
Quote = Annotated[
    str, Field(max_length=1000, description="What stands there: a decision is made about words.")
]
Point = Annotated[int, Field(ge=0, le=LARGEST, description="Code points from the beginning of the text.")]
Date = Annotated[
    str, Field(max_length=80, description="As an editor types it, or EDTF: 28.4.2025, Herbst 2024, 2024-10~.")
]
Event = Annotated[Key, Field(description="The `id` that the event has now.")]
Told = Annotated[list[Key], Field(max_length=500, description="`statement` of some of the event's sources.")]
Slug = Annotated[str, Field(max_length=80, description="Small letters, digits and hyphens.")]


class Deciding(Given):
    """What all of them may say."""

    why: str = Field("", max_length=1000, description="For the history.")
    version: str | None = Field(
        None,
        max_length=100,
        description="That of the article, or of the preview: refused if it is another one by now.",
    )


class About(NamedTuple):
    """What a decision is made with."""

    session: Session
    kind: DecisionKind

    def blank(self, **said: Any) -> Decision:
        return replace(Decision(0, self.kind, "", 0, 0, ""), **said)

    def told(self, event: str, **said: Any) -> Decision:
        """About the event that has this key."""
        return self.blank(told=actions.told_by(self.session, event), **said)


def one_line(text: str) -> str:
    return " ".join(text.split())
