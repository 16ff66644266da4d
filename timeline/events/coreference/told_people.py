"""Whom a pronoun can mean beside a subject: people told of with it, or before a thing is."""

from collections.abc import Mapping

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.objects import body
from timeline.events.coreference.told_subjects import Subject


def is_somebody(own: Subject) -> bool:
    """Whether a subject is somebody, and no authority, company or club."""
    return own.name is not None or (own.meant.human and not body(own.spoken))


def told_with(
    own: Subject, told: Mapping[str, Meant], meant: Mapping[str, Meant], beside: Mapping[str, Meant]
) -> Mapping[str, Meant]:
    """Those told of beside a subject, of somebody only many, as he or she is one, and those `meant` before."""
    kept = {"sie+"} - {*own.pronouns} if is_somebody(own) else {*told}
    return {**_left(own, meant, beside), **{p: m for p, m in told.items() if p in kept}}


def taken_by_speaker(own: Subject, meant: Mapping[str, Meant]) -> set[str]:
    """The pronouns for somebody told of that are as well for who says so: "Ida Rothe siegte. Das sagte Anna Kern"."""
    told = ((p, meant.get(p)) for p in own.pronouns)
    return {p for p, one in told if one is not None and (one.human or one.person)}


def _left(own: Subject, meant: Mapping[str, Meant], beside: Mapping[str, Meant]) -> Mapping[str, Meant]:
    """The persons whom a pronoun meant before that a thing has now: "Ein Eintrag zeigt das. …, notierte er".

    Where there is no subject, those that were left before (`beside`).
    """
    if not own.spoken:
        return {p: m for p, m in beside.items() if m.person}
    thing = not is_somebody(own) and not body(own.spoken)
    return {p: m for p, m in meant.items() if thing and m.person and p in own.pronouns}
