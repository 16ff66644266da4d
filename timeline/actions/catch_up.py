"""Decisions that move more articles than one request may read anew: stored at once, taking effect later, and whole.

What they give is read beside the old state, while everybody reads and writes as before; what differs is then written in
one transaction. Until that is committed, readers see the old state, afterwards the new one; a crash in between leaves
the decision waiting, and it is begun anew. So there is no job to lose, and nothing half done to clear up.
"""

from collections.abc import Iterator

from sqlalchemy import Engine
from sqlmodel import Session

from timeline.actions.rebuild import Given, given_of, update
from timeline.actions.touched import touched
from timeline.reconstruct import Reconstruction, reconstruct_article
from timeline.store import decisions, unsettled
from timeline.store.chunks import chunks
from timeline.store.database import session_scope

MOST = 20_000  # articles that are kept in memory, read ahead; the rest is read while it is written


def catch_up(engine: Engine) -> int:
    """Let the decisions that wait take effect; how many there were."""
    with session_scope(engine) as session:
        waiting = unsettled.pending(session)
        if not waiting:
            return 0
        ahead = dict(_ahead(session, waiting))
    with session_scope(engine, write=True) as session:
        still = [number for number in unsettled.pending(session) if number in waiting]
        unsettled.taken_effect(session, still)
        for part in chunks(_keys(session, still)):
            now = given_of(session, part)
            moved = [one[0].key for one in now if one not in ahead or ahead[one] is not None]
            update(session, moved, ahead={one: found for one in now if (found := ahead.get(one))})
    return len(still)


def _ahead(session: Session, waiting: list[int]) -> Iterator[tuple[Given, Reconstruction | None]]:
    """What the articles give when the decisions have taken effect; None where that is what they give already."""
    found = 0
    for part in chunks(_keys(session, waiting)):
        now = {one[0].key: one for one in given_of(session, part)}
        for one in given_of(session, part, waiting=True):
            if found < MOST:
                read = reconstruct_article(*one)
                same = read == reconstruct_article(*now[one[0].key])
                found += not same
                yield one, None if same else read


def _keys(session: Session, waiting: list[int]) -> list[str]:
    """The articles that these decisions move."""
    made = filter(None, (decisions.get(session, number) for number in waiting))
    return list(dict.fromkeys(key for decision in made for key in touched(session, decision)))
