"""What can be chosen for a mention, as it is offered."""

from typing import NamedTuple

from flask_babel import gettext as _

from timeline.web import spoken
from timeline.web.editors.choice import NO_DATE, Choice, Reading
from timeline.web.editors.place import Place

NUMBERED = 9  # readings that have a key


class Option(NamedTuple):
    """A choice with the key that takes it; `key` is empty where there is none left."""

    key: str
    when: str
    reason: str
    href: str
    chosen: bool


def options(place: Place, offered: list[Reading], choice: Choice | None) -> list[Option]:
    """The reading that holds, and the others."""
    return [
        _option(place, str(n), when, why, choice) for n, (when, why) in enumerate(_told(place, offered), 1)
    ]


def no_time(place: Place, choice: Choice | None) -> Option:
    """That the words mean no time."""
    words = _("„%(text)s“ meint hier keine Zeit.", text=place.mention.text)
    return _option(place, NO_DATE, _("Keine Zeitangabe"), words, choice)._replace(key="n")


def _told(place: Place, offered: list[Reading]) -> list[tuple[str, str]]:
    mention = place.mention
    told = [(spoken.when(mention.dating), _("so ist es: bestätigen"))]
    return told + [
        (spoken.when(dating), spoken.reason(dating, mention, anchor, place.article.reference))
        for dating, anchor in offered[1:]
    ]


def _option(place: Place, name: str, when: str, why: str, choice: Choice | None) -> Option:
    key = name if name.isdecimal() and int(name) <= NUMBERED else ""
    fields = choice.fields if choice else ()
    return Option(key, when, why, place.href(lesart=name), ("lesart", name) in fields)
