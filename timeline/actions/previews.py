"""Previews that a request cannot wait for: made beside it, one after another, and kept for a while."""

import json
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock, Thread
from typing import Final

from sqlalchemy import Engine
from sqlmodel import Session

from timeline.actions.outlook import Outlook, moved, preview
from timeline.actions.permitted import permitted
from timeline.actions.versions import version_for
from timeline.events.model import Decision
from timeline.store import erasing
from timeline.store.database import session_scope
from timeline.store.decided import record_of

AT_ONCE: Final = 100  # articles that are read while somebody waits
KEPT: Final = 4  # previews
FRESH: Final = 600.0  # seconds: later, more articles may have come in


@dataclass
class _Making:
    """A preview that is being made, or was."""

    articles: int
    looked_at: int = 0
    made: Outlook | None = None
    failed: Exception | None = None
    stale: float = math.inf  # when it is too old

    def progress(self, looked_at: int) -> None:
        self.looked_at += looked_at

    def unfinished(self) -> Outlook:
        return Outlook((), (), (), articles=self.articles, looked_at=self.looked_at, whole=False)


class Previews:
    """The previews of one database that are being made in this process, or were made lately."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._kept: dict[str, _Making] = {}
        self._keeping, self._turn = Lock(), Lock()

    def deciding(self, session: Session, decision: Decision) -> Outlook:
        """What a decision would change; Refused where it cannot be.

        Where that is much, only how much of it has been looked at: who asks again is told more.
        """
        return self.going_back(session, [permitted(session, decision)])

    def going_back(self, session: Session, made: Sequence[Decision]) -> Outlook:
        """The same for decisions that can be made, all together."""
        name = _name(session, made)
        with self._keeping:
            self._kept = {n: one for n, one in self._kept.items() if time.monotonic() < one.stale}
            known = self._kept.get(name)
        if known is None:
            keys = moved(session, made)
            if len(keys) <= AT_ONCE:
                return preview(session, made, keys)
            known = self._begin(name, made, keys)
        return self._told(name, known)

    def _begin(self, name: str, made: Sequence[Decision], keys: Sequence[str]) -> _Making:
        with self._keeping:
            if name in self._kept:  # somebody else asked for the same just now
                return self._kept[name]
            for old in [n for n, one in self._kept.items() if one.made][: 1 - KEPT]:
                del self._kept[old]
            making = self._kept[name] = _Making(len(keys))
        Thread(target=self._make, args=(making, made, keys), daemon=True, name="preview").start()
        return making

    def _make(self, making: _Making, made: Sequence[Decision], keys: Sequence[str]) -> None:
        try:
            with self._turn, session_scope(self._engine) as session:
                making.made = preview(session, made, keys, making.progress)
        except Exception as error:  # noqa: BLE001 it is raised where somebody asks
            making.failed = error
        making.stale = time.monotonic() + FRESH

    def _told(self, name: str, making: _Making) -> Outlook:
        if making.failed:
            with self._keeping:
                self._kept.pop(name, None)
            raise making.failed
        return making.made or making.unfinished()


def _name(session: Session, made: Sequence[Decision]) -> str:
    """What a preview is of, and of which state: what was erased must not come out of an older one."""
    state = [version_for(session, made), erasing.last(session)]
    return json.dumps([state, *([decision.article, record_of(decision)] for decision in made)])
