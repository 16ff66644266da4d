"""What other programs do by the API: read with filters and pages, resolve, take in, decide; who may, and what goes wrong."""

from datetime import UTC, datetime
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from timeline import actions
from timeline.store import articles
from timeline.store.database import session_scope
from timeline.web.api import LIMIT

NEW = {
    "id": "n1",
    "title": "Fähre steht still",
    "text": "Am Montag blieb die Fähre in Eilmar liegen. Einen Tag zuvor war der Motor geprüft worden.",
    "published": "2025-04-29T10:32:00+02:00",
    "source": "Echo",
}


def test_events_page_by_page(client: FlaskClient) -> None:
    whole = client.get("/api/v1/events?limit=200").json
    assert whole["total"] == len(whole["events"])
    assert whole["next"] is None
    found, cursor = [], ""
    while cursor is not None:
        page = client.get("/api/v1/events", query_string={"limit": 50, "cursor": cursor}).json
        found += page["events"]
        cursor = page["next"]
    assert found == whole["events"]
    one = client.get(f"/api/v1/events/{found[3]['id']}").json
    assert one == found[3]


@pytest.mark.parametrize(
    "query",
    ["words=Eisstadion", "from=2024-01-01&to=2024-12-31&within=certain", "source=mna", "certainty=sure&certainty=rough", "kind=announcement"],
)  # fmt: skip
def test_filters(client: FlaskClient, query: str) -> None:
    found = client.get(f"/api/v1/events?{query}&limit=200").json
    assert 0 < found["total"] < client.get("/api/v1/events").json["total"]
    counts = client.get(f"/api/v1/facets?{query}").json
    assert counts["possible"] >= found["total"]


def test_years_before_christ(client: FlaskClient, bearer: dict[str, str]) -> None:
    text = {**NEW, "text": "Am 15. März 44 v. Chr. starb Cäsar in Rom."}
    client.post("/api/v1/articles", json=text, headers=bearer)
    found = client.get("/api/v1/events?to=-0043-12-31&within=certain&source=Echo").json["events"]
    assert [event["earliest"] for event in found] == ["-0043-03-15"]


def test_a_text_is_resolved_and_not_stored(client: FlaskClient) -> None:
    before = client.get("/api/v1/articles?limit=200").json
    found = client.post("/api/v1/resolve", json={"text": NEW["text"], "published": "2025-04-29"}).json
    assert [timex["earliest"] for timex in found["timexes"]] == ["2025-04-28", "2025-04-27"]
    assert client.get("/api/v1/articles?limit=200").json == before


def test_an_article_comes_in_and_is_corrected(client: FlaskClient, bearer: dict[str, str]) -> None:
    first, again = (client.post("/api/v1/articles", json=NEW, headers=bearer) for _ in range(2))
    assert (first.status_code, first.json) == (201, {"key": "n1", "outcome": "new"})
    assert (again.status_code, again.json["outcome"]) == (200, "known")
    place = {"article": "n1", "start": 3, "end": 9, "quote": "Montag"}
    made = client.post(
        "/api/v1/decisions", json={"kind": "dating", **place, "date": "21.4.2025", "why": "laut Reederei"}, headers=bearer
    )  # fmt: skip
    assert made.status_code == 201
    assert (made.json["who"], made.json["earliest"]) == ("cms", "2025-04-21")
    found = client.get("/api/v1/articles/n1").json
    assert [timex["earliest"] for timex in found["timexes"]] == ["2025-04-21", "2025-04-20"]
    back = {"kind": "revert", "reverts": made.json["id"]}
    assert client.post("/api/v1/decisions", json=back, headers=bearer).status_code == 201
    assert client.get("/api/v1/articles/n1").json["timexes"][0]["earliest"] == "2025-04-28"
    again = client.post("/api/v1/decisions", json=back, headers=bearer)
    assert (again.status_code, again.json["type"]) == (409, "/api/v1/#taken-back")
    listed = client.get("/api/v1/decisions?article=n1", headers=bearer).json
    assert [one["kind"] for one in listed["decisions"]] == ["dating", "revert"]


BAD: dict[str, tuple[str, dict[str, Any], int, str]] = {
    "no date": ("/api/v1/articles", {**NEW, "published": "bald"}, 422, "is no date"),
    "English": ("/api/v1/articles", {**NEW, "text": "The government said on Monday that it would not. " * 9}, 422, "German"),
    "unknown field": ("/api/v1/articles", {**NEW, "colour": "red"}, 422, "colour"),
    "no text": ("/api/v1/articles", {"published": "2025-04-29"}, 422, "text: Field required"),
    "no such article": ("/api/v1/decisions", {"kind": "no-date", "article": "x", "quote": "y", "start": 0, "end": 1}, 404, "no such article"),
    "other words": ("/api/v1/decisions", {"kind": "no-date", "article": "eisstadion-1", "start": 0, "end": 3, "quote": "xyz"}, 409, "no longer says"),
    "no such decision": ("/api/v1/decisions", {"kind": "revert", "reverts": 99}, 404, "no such decision"),
    "no day": ("/api/v1/decisions", {"kind": "dating", "article": "eisstadion-1", "start": 0, "end": 3, "quote": "xyz", "date": "30.2.2025"}, 422, "no day"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_what_goes_wrong_is_a_problem_in_one_sentence(
    client: FlaskClient, bearer: dict[str, str], case: str
) -> None:
    path, body, status, said = BAD[case]
    answer = client.post(path, json=body, headers=bearer)
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")
    assert answer.json["status"] == status
    assert said in answer.json["detail"]


@pytest.mark.parametrize("body", ["", "{", "[]", "null", "text=Am+Montag", "[" * 100_000, '{"text": "\xff'])
def test_a_body_that_is_no_json_object(client: FlaskClient, body: str) -> None:
    answer = client.post("/api/v1/resolve", data=body.encode("latin-1"), content_type="application/json")
    assert (answer.status_code, answer.mimetype) == (422, "application/problem+json")
    assert answer.json["detail"].startswith("The body is no JSON object")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/api/v1/nothing", 404), ("GET", "/api/v1/events/nothing", 404), ("DELETE", "/api/v1/events", 405),
     ("GET", "/api/v1/events?dossier=none", 404), ("GET", "/api/v1/events?colour=red", 422), ("GET", "/api/v1/events?limit=0", 422),
     ("GET", "/api/v1/events?cursor=x", 422), ("GET", "/api/v1/articles?cursor=x", 422), ("GET", "/api/v1/events?from=2025-02-30", 422)],
)  # fmt: skip
def test_bad_requests(client: FlaskClient, method: str, path: str, status: int) -> None:
    answer = client.open(path, method=method)
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")


def test_who_may(app: Flask, client: FlaskClient) -> None:
    now = datetime(2025, 1, 1, tzinfo=UTC)
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        secret = actions.add_token(session, "feed", ["articles"], now)
    headers = {"Authorization": f"Bearer {secret}"}
    without = client.post("/api/v1/articles", json=NEW)
    assert (without.status_code, without.headers["WWW-Authenticate"]) == (401, "Bearer")
    assert client.get("/api/v1/decisions", headers=headers).status_code == 403
    assert client.post("/api/v1/articles", json=NEW, headers=headers).status_code == 201
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        actions.revoke_token(session, "feed", now)
    assert client.post("/api/v1/articles", json=NEW, headers=headers).status_code == 401
    with session_scope(app.extensions["timeline-engine"]) as session:
        rows = session.connection().exec_driver_sql("SELECT * FROM token").all()
        assert secret not in str(rows)
        assert articles.get(session, "n1")


def test_limits_are_told(client: FlaskClient) -> None:
    answer = client.get("/api/v1/dossiers")
    limit = int(answer.headers["X-RateLimit-Limit"])
    assert LIMIT.startswith(str(limit))
    assert int(answer.headers["X-RateLimit-Remaining"]) == limit - 1
    for _ in range(limit - 1):
        client.get("/api/v1/dossiers")
    refused = client.get("/api/v1/dossiers")
    assert (refused.status_code, refused.mimetype) == (429, "application/problem+json")
    assert int(refused.headers["Retry-After"]) >= 1


def test_unchanged_answers_are_not_sent_again(client: FlaskClient, bearer: dict[str, str]) -> None:
    first = client.get("/api/v1/events?limit=5")
    etag = {"If-None-Match": first.headers["ETag"]}
    assert client.get("/api/v1/events?limit=5", headers=etag).status_code == 304
    client.post(
        "/api/v1/articles", json={**NEW, "text": "1302 brannte in Eilmar die Mühle ab."}, headers=bearer
    )
    assert client.get("/api/v1/events?limit=5", headers=etag).status_code == 200


def test_pages_of_other_sites_may_read(client: FlaskClient, bearer: dict[str, str]) -> None:
    origin = {"Origin": "https://anderswo.example"}
    assert client.get("/api/v1/events", headers=origin).headers["Access-Control-Allow-Origin"] == "*"
    secret = client.get("/api/v1/decisions", headers=origin | bearer)
    assert "Access-Control-Allow-Origin" not in secret.headers
    assert "Set-Cookie" not in client.get("/api/v1/events").headers
