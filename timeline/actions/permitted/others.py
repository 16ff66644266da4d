"""What can be decided about when an article appeared, a source's edition, and a dossier."""

import re
from typing import Final

from sqlmodel import Session

from timeline.events.model import Decision
from timeline.ingest.refusals import Refused
from timeline.store import articles, dossiers
from timeline.temporal.calendar import MINUTES_A_DAY

SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def of_reference(session: Session, decision: Decision) -> Decision:
    if articles.get(session, decision.article) is None:
        raise Refused("no-such-article")
    if decision.minute is None:
        raise Refused("no-date")
    return decision


def of_edition(session: Session, decision: Decision) -> Decision:
    if not articles.of_source(session, decision.source):
        raise Refused("no-such-source", name=decision.source)
    if decision.minute is not None and not 0 < decision.minute < MINUTES_A_DAY:
        raise Refused("no-such-minute")
    return decision


def of_dossier(session: Session, decision: Decision) -> Decision:
    if not SLUG.fullmatch(decision.text) or len(decision.text) > 80:
        raise Refused("bad-slug")
    if decision.contents.get("removed"):
        if decision.text == dossiers.EVERYTHING:
            raise Refused("dossier-stays", slug=decision.text)
        if dossiers.get(session, decision.text) is None:
            raise Refused("no-such-dossier", slug=decision.text)
    elif not str(decision.contents.get("title", "")).strip():
        raise Refused("no-title")
    return decision
