"""The OpenAPI document: true to OpenAPI 3.1, and to what the API answers, whatever it is asked."""

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import schemathesis
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from timeline.web.security import limiter

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES = 8  # requests of each operation


def operations(app: Flask) -> list[Any]:
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)
    return [found.ok() for found in schema.get_all_operations()]


def test_every_answer_is_documented(app: Flask, bearer: dict[str, str]) -> None:
    app.config.update(TESTING=False, PROPAGATE_EXCEPTIONS=False)
    limiter.enabled = False
    try:
        found = operations(app)
        assert len(found) == 12
        for operation in found:
            _ask(operation, bearer)
    finally:
        limiter.enabled = True


def _ask(operation: Any, bearer: dict[str, str]) -> None:
    """Ask an operation what the document allows, with a token and without."""

    @settings(
        max_examples=EXAMPLES, database=None, derandomize=True, phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    def ask(case: Any) -> None:
        for headers in (bearer, {}):
            response = case.call(headers=headers)
            case.validate_response(response, checks=CHECKS)

    given(case=operation.as_strategy())(ask)()


REAL = {
    "/api/v1/events?limit=200": "EventPage",
    "/api/v1/events?from=2024-01-01&kind=happening&limit=3": "EventPage",
    "/api/v1/facets?words=Eisstadion": "Facets",
    "/api/v1/articles?limit=200": "ArticlePage",
    "/api/v1/articles/eisstadion-1": "FullArticle",
    "/api/v1/dossiers": "Dossiers",
    "/api/v1/dossiers/alle": "Dossier",
    "/api/v1/decisions": "DecisionPage",
    "/api/v1/events?kind=x": "Problem",
}


@pytest.mark.parametrize("path", REAL)
def test_real_answers_are_as_described(client: FlaskClient, bearer: dict[str, str], path: str) -> None:
    components = client.get("/api/v1/openapi.json").json["components"]
    place = {"article": "eisstadion-1", "start": 81, "end": 93, "quote": "Freitagabend"}
    decided = client.post("/api/v1/decisions", json={"kind": "no-date", **place}, headers=bearer)
    assert decided.status_code == 201, decided.text
    answer = client.get(path, headers=bearer).json
    jsonschema.validate(answer, {"$ref": f"#/components/schemas/{REAL[path]}", "components": components})


def test_every_route_is_described(app: Flask, client: FlaskClient) -> None:
    described = {
        (method.upper(), path)
        for path, methods in client.get("/api/v1/openapi.json").json["paths"].items()
        for method in methods
    }
    routed = {
        (method, re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule))
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/api/") and rule.endpoint not in ("api.document", "api.show")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert described == routed


def test_the_document(client: FlaskClient) -> None:
    document = client.get("/api/v1/openapi.json").json
    assert document["openapi"] == "3.1.0"
    references = set(re.findall(r"#/components/schemas/(\w+)", str(document)))
    assert references <= document["components"]["schemas"].keys()


def test_the_page_is_ours_alone(client: FlaskClient) -> None:
    page = client.get("/api/v1/").text
    assert "<style" not in page
    assert " style=" not in page
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', page)
    for path in client.get("/api/v1/openapi.json").json["paths"]:
        assert f"<code>{path}</code>" in page
    assert 'id="no-date"' in page


def test_the_documentation_names_every_operation(client: FlaskClient) -> None:
    rows = (Path(__file__).resolve().parents[3] / "docs" / "api.md").read_text("utf-8").splitlines()
    named = [row.split("`")[1] for row in rows if re.match(r"\| `[A-Z]+ /", row)]
    paths = client.get("/api/v1/openapi.json").json["paths"]
    assert sorted(named) == sorted(
        f"{method.upper()} {path}" for path, found in paths.items() for method in found
    )
