"""Erasure: an administrator blanks an article, a passage or a name everywhere; a tombstone says that, not what."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlmodel import Session

from timeline.actions.rebuild import update
from timeline.ingest.refusals import Refused
from timeline.store import articles, erasing
from timeline.store.chunks import chunks

LEAST: Final = 3  # letters of what is erased; fewer stand in every other word


def erase_article(session: Session, key: str, *, who: str, at: datetime) -> None:
    """Blank all that an article ever said; Refused if there is no such article."""
    _check(session, key)
    erasing.forget(session)
    erasing.blank_article(session, key)
    erasing.bury(session, [key], at=at, who=who, whole=True)
    _renew(session, [key])


def erase_passage(session: Session, key: str, passage: str, *, who: str, at: datetime) -> None:
    """Blank these words in an article; Refused if none of its versions says them."""
    _check(session, key)
    if key not in _erase(session, [passage], key, who, at):
        raise Refused("no-such-place")


def erase_words(session: Session, words: Sequence[str], *, who: str, at: datetime) -> list[str]:
    """Blank these words, a name in all its forms say, everywhere; the keys of the articles that had them."""
    return _erase(session, words, None, who, at)


def erasable(words: Sequence[str]) -> tuple[str, ...]:
    """These words, with single spaces; Refused where there are none, or some so short that they stand everywhere."""
    wanted = tuple(said for each in words if (said := " ".join(each.split())))
    if not wanted or any(sum(c.isalnum() for c in each) < LEAST for each in wanted):
        raise Refused("too-short-to-erase", least=LEAST)
    return wanted


def _check(session: Session, key: str) -> None:
    if articles.get(session, key) is None:
        raise Refused("no-such-article")


def _erase(session: Session, words: Sequence[str], key: str | None, who: str, at: datetime) -> list[str]:
    wanted = erasable(words)
    erasing.forget(session)
    changed = erasing.blank_words(session, wanted, key)
    erasing.bury(session, changed, at=at, who=who, whole=False)
    _renew(session, changed)
    return changed


def _renew(session: Session, keys: Sequence[str]) -> None:
    """Recompute what followed from what is blank now."""
    for part in chunks(keys):
        update(session, part, afresh=True)
    erasing.forget_words(session)
