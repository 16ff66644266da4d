"""What a text means; nothing of it is stored."""

from flask import Response
from flask_openapi3 import APIBlueprint, Tag

from timeline.export.tagged import document
from timeline.ingest.admission import check_text
from timeline.ingest.dates import civil_minutes, read_date
from timeline.temporal import tag
from timeline.web import clock
from timeline.web.api.answers import answer, refusing
from timeline.web.api.blueprint import may_be
from timeline.web.api.models import Resolved, Text
from timeline.web.security import limiter


@limiter.limit("120 per minute")
@refusing
def resolve(body: Text) -> Response:
    """The time expressions of a text, each with its meaning and the reason.

    Without `published` only what needs no publication date has days.
    """
    check_text(body.text)
    reference = civil_minutes(read_date(body.published), clock.zone()) if body.published else None
    return answer(document(None, tag(body.text, reference, domain=body.domain), reference))


def register(api: APIBlueprint) -> None:
    """Add the operations to the API."""
    tags = [Tag(name="Texts")]
    api.post("/resolve", tags=tags, responses={200: Resolved, **may_be()})(resolve)
