"""The API's document, made from the code, and a page that shows it and loads nothing from elsewhere."""

from functools import cache
from typing import Any, Final

from flask import Response, render_template
from flask_openapi3 import APIBlueprint
from flask_openapi3.models import APISpec, Components, Info, Schema

from timeline import __version__
from timeline.ingest.refusals import WORDS
from timeline.web.api.answers import answer
from timeline.web.api.blueprint import ALWAYS, EXPLAINED, api
from timeline.web.api.models import Problem

TOKEN: Final[dict[str, Any]] = {
    "token": {"type": "http", "scheme": "bearer", "description": "Made by `timeline token add`."}
}
ABOUT: Final = (
    "What happened when, as German news tell it: events with their dates, how sure they are, and who says so."
)


@cache
def spec() -> dict[str, Any]:
    """The OpenAPI document."""
    schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    known = {"Problem": schema, **schema.pop("$defs", {})}
    schemas = {name: Schema(**one) for name, one in known.items()} | api.components_schemas
    document = APISpec(
        openapi="3.1.0",
        info=Info(title="timeline", version=__version__, description=ABOUT),
        paths=api.paths,
        components=Components(schemas=schemas, securitySchemes=TOKEN),
        tags=api.tags,
    )
    found = document.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    for _, _, operation in operations(found):
        operation["description"] = operation.get("description", "").replace("<br/>", " ")
    return found


def operations(found: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    """Path, method and description of every operation."""
    return [
        (path, method.upper(), operation)
        for path, methods in found["paths"].items()
        for method, operation in methods.items()
    ]


def document() -> Response:
    """The OpenAPI document itself."""
    return answer(spec())


def show() -> str:
    """The document for people."""
    found = spec()
    return render_template(
        "api/page.html",
        layout="page.html",
        about=ABOUT,
        operations=operations(found),
        schemas=found["components"]["schemas"],
        always={str(code): EXPLAINED[code] for code in ALWAYS},
        cases={case: words[0] for case, words in sorted(WORDS.items())},
    )


def register(api: APIBlueprint) -> None:
    """Add both to the API; they are not part of what they describe."""
    api.get("/openapi.json", doc_ui=False)(document)
    api.get("/", doc_ui=False)(show)
