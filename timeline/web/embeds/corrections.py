"""When something was last told, and when an editor changed a date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from timeline.events.model import Event, Status
from timeline.export.told import told_of


@dataclass(frozen=True, slots=True)
class Corrections:
    """`of`: by event key, when its date was corrected. `latest`: when anything last changed, None without events."""

    of: Mapping[str, datetime]
    latest: datetime | None


def corrections(session: Session, events: Sequence[Event]) -> Corrections:
    """What editors and articles changed about these events, and when: also what was decided beside them."""
    found = list(told_of(session, events))
    changed = {one.event.key: one.corrected for one in found if one.event.status is Status.CORRECTED}
    decided = (at for one in found[:1] for made in one.decisions.values() for _decision, at in made)
    latest = max((*(one.updated for one in found), *decided), default=None)
    return Corrections({key: at for key, at in changed.items() if at}, latest)
