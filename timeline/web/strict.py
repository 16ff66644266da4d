"""Filters that another page or a program asks for: what a list would mend is refused, as nobody would read a note."""

from typing import Final

from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from timeline.web.asked import Asked, read
from timeline.web.choices import BY_PARAMETER

FILTERS: Final = frozenset({"q", "von", "bis", "im", *BY_PARAMETER})


class WrongError(ValueError):
    """Something in the address says nothing; the message is the sentence that says so."""


def read_strictly(arguments: "MultiDict[str, str]", today: int) -> Asked:
    """The filters of an address; WrongError where one says something that there is not. `today`: day number."""
    filters = ((name, value) for name, value in arguments.items(multi=True) if name in FILTERS)
    asked = read(MultiDict(filters), today)
    for edge in (asked.start, asked.end):
        if edge.typed and edge.day is None:
            raise WrongError(_("„%(typed)s“ verstehen wir nicht als Datum.", typed=edge.typed))
    if asked.start.typed != asked.end.typed and asked.end.typed == arguments.get("von"):
        raise WrongError(_("Der Zeitraum endet, bevor er anfängt."))  # a list turns it round
    if asked.notes:
        raise WrongError(asked.notes[0])
    return asked
