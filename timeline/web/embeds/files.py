"""The script for other people's pages, at an address that stays; its content may change."""

from functools import cache

from flask import Response

from timeline.places import place
from timeline.web.embeds.served import FILES, answer
from timeline.web.ready import Ready, ready


def script() -> Response:
    """What sets the height of frames and knows `<time-line>`."""
    return answer(_script(), FILES)


@cache
def _script() -> Ready:
    return ready((place("static") / "js" / "time-line.js").read_bytes(), "text/javascript", {})
