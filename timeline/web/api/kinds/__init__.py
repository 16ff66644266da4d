"""What can be decided: a record for each kind, with the decision that it stands for. They are those of the desk."""

from typing import Annotated, Literal

from pydantic import Field, RootModel
from sqlmodel import Session

from timeline.events.model import Decision, DecisionKind
from timeline.ingest.refusals import Refused
from timeline.store import decisions
from timeline.web.api.kinds.deciding import LARGEST, About, Deciding
from timeline.web.api.kinds.of_dossiers import Described, Pinned, Renamed
from timeline.web.api.kinds.of_events import Apart, Errs, Hidden, NoName, Titled, Together
from timeline.web.api.kinds.of_words import Anchored, Dated, Edition, Marked, Published, Read, Undated


class Reverted(Deciding):
    """An earlier decision does not hold any more; one of these can be taken back itself."""

    kind: Literal["revert"]
    reverts: int = Field(ge=1, le=LARGEST)

    def decision(self, about: About) -> Decision:
        made = decisions.get(about.session, self.reverts)
        if made is None:
            raise Refused("no-such-decision")
        place = {"article": made.article, "start": made.start, "end": made.end, "quote": made.quote}
        return about.blank(**place, reverts=made.id)


Kinds = (
    Dated | Undated | Anchored | Marked | Read | Published | Edition | Titled | Together | Apart | Hidden | Errs
    | NoName | Described | Pinned | Renamed | Reverted
)  # fmt: skip


class NewDecision(RootModel[Annotated[Kinds, Field(discriminator="kind")]]):
    """Something to be decided; `kind` says what, and what else it needs."""

    def decision(self, session: Session) -> Decision:
        """The decision, not stored yet; Refused where there is nothing that it would be about."""
        return self.root.decision(About(session, DecisionKind(self.root.kind)))
