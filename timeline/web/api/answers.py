"""Answers of the API."""

import json
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec

from flask import Response

from timeline.ingest.refusals import Refused
from timeline.web.api.problems import refused

P = ParamSpec("P")


def answer(record: Any, status: int = 200) -> Response:
    """A record as JSON, in its own order."""
    return Response(json.dumps(record, ensure_ascii=False) + "\n", status, mimetype="application/json")


def refusing(view: Callable[P, Response]) -> Callable[P, Response]:
    """A view whose refusals are answered as problems."""

    @wraps(view)
    def answered(*args: P.args, **kwargs: P.kwargs) -> Response:
        try:
            return view(*args, **kwargs)
        except Refused as why:
            raise refused(why) from None

    return answered
