"""All that the desk decides, decided by the API: each kind is seen to take effect, and to be gone when it is taken back."""

import re
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from timeline.cascade import Fate
from timeline.events.model import DecisionKind

TEXT = (
    "Am Montag blieb die Fähre in Eilmar liegen. Einen Tag zuvor hatte Kapitän Horst Winter den Motor geprüft. "
    "Am 3. Juni 2024 war die Fähre getauft worden. Der Dreizehnte brachte Unglück."
)
OTHER = "Am Montag blieb in Eilmar die Fähre mit 40 Gästen liegen. Am 9. Mai 2024 brannte in Salmstedt das Parkhaus."


@pytest.fixture
def desk(client: FlaskClient, bearer: dict[str, str]) -> "Desk":
    """Two articles that are there only here."""
    desk = Desk(client, bearer)
    for key, text in (("n1", TEXT), ("n2", OTHER)):
        body = {"id": key, "title": "Fähre", "text": text, "published": "2025-04-29", "source": "Echo"}
        assert client.post("/api/v1/articles", json=body, headers=bearer).status_code == 201
    return desk


class Desk:
    def __init__(self, client: FlaskClient, bearer: dict[str, str]) -> None:
        self.client, self.bearer = client, bearer

    def decide(self, **body: Any) -> Any:
        return self.client.post("/api/v1/decisions", json=body, headers=self.bearer)

    def made(self, **body: Any) -> dict[str, Any]:
        answer = self.decide(**body)
        assert answer.status_code == 201, answer.text
        return answer.json

    def preview(self, **body: Any) -> Any:
        answer = self.client.post("/api/v1/decisions/preview", json=body, headers=self.bearer)
        assert answer.status_code == 200, answer.text
        return answer.json

    def words(self, quote: str, key: str = "n1") -> dict[str, Any]:
        text = TEXT if key == "n1" else OTHER
        return {
            "article": key,
            "start": text.index(quote),
            "end": text.index(quote) + len(quote),
            "quote": quote,
        }

    def dates(self, key: str = "n1") -> dict[str, str]:
        found = self.client.get(f"/api/v1/articles/{key}").json["timexes"]
        return {one["text"]: one["earliest"] for one in found}

    def events(self, **query: str) -> list[dict[str, Any]]:
        query = {"source": "Echo", **query}
        return self.client.get("/api/v1/events", query_string={"limit": 200, **query}).json["events"]

    def event(self, word: str, **query: str) -> dict[str, Any]:
        return next(one for one in self.events(**query) if word in one["sources"][0]["quote"])

    def all(self) -> Any:
        """Everything that decisions can change: the articles' readings, the events, persons, dossiers."""
        get = lambda path: self.client.get(f"/api/v1/{path}").json  # noqa: E731
        events = [{k: v for k, v in one.items() if k != "updated"} for one in self.events()]
        return self.dates(), self.dates("n2"), events, get("facets"), get("dossiers")


def test_words(desk: Desk) -> None:
    assert desk.dates()["Montag"] == "2025-04-28"
    moved = desk.made(kind="dating", **desk.words("Montag"), date="21.4.2025")
    assert (moved["earliest"], moved["edtf"], moved["quote"]) == ("2025-04-21", "2025-04-21", "Montag")
    assert desk.dates()["Einen Tag zuvor"] == "2025-04-20"
    hung = desk.made(kind="anchor", **desk.words("Einen Tag zuvor"), anchor=None)
    assert hung["anchor"] is None
    assert desk.dates()["Einen Tag zuvor"] == "2025-04-28"
    june = {key: value for key, value in desk.words("3. Juni 2024").items() if key != "article"}
    desk.made(kind="anchor", **desk.words("Einen Tag zuvor"), anchor=june)
    assert desk.dates()["Einen Tag zuvor"] == "2024-06-02"
    desk.made(kind="no-date", **desk.words("Montag"))
    assert "Montag" not in desk.dates()
    desk.made(kind="marked", **desk.words("Der Dreizehnte"), date="13.4.2025")
    assert desk.dates()["Der Dreizehnte"] == "2025-04-13"


def test_one_of_the_readings(desk: Desk) -> None:
    first = desk.client.get("/api/v1/articles/n1").json["timexes"][0]
    other = first["alternatives"][0]["earliest"]
    assert desk.made(kind="dating", **desk.words("Montag"), reading=1)["earliest"] == other
    assert desk.event("Fähre in Eilmar")["sources"][0]["status"] == "corrected"
    desk.made(kind="dating", **desk.words("3. Juni 2024"), reading=0)
    assert desk.event("getauft")["status"] == "confirmed"
    refused = desk.decide(kind="dating", **desk.words("3. Juni 2024"), reading=9)
    assert (refused.status_code, refused.json["detail"]) == (422, "These words have no reading 9.")


def test_rules_for_articles_sources_and_everything(desk: Desk) -> None:
    assert desk.made(kind="reading", quote="Montag", article="n1", date="5.5.2025")["article"] == "n1"
    assert (desk.dates()["Montag"], desk.dates("n2")["Montag"]) == ("2025-05-05", "2025-04-28")
    desk.made(kind="reading", quote="Montag", source="Echo", how="next")
    assert desk.dates("n2")["Montag"] == "2025-05-05"
    desk.made(kind="reading", quote="9. Mai 2024")
    assert "9. Mai 2024" not in desk.dates("n2")


def test_when_it_was_printed(desk: Desk) -> None:
    made = desk.made(kind="reference", article="n1", published="2025-05-06T22:30+02:00")
    assert made["time"] == "2025-05-06T22:30"
    assert desk.dates()["Montag"] == "2025-05-05"
    assert desk.made(kind="edition", source="Echo", time="21:30")["time"] == "21:30"
    assert desk.made(kind="edition", source="Echo", time=None)["time"] is None


def test_events(desk: Desk) -> None:
    ferry = desk.event("liegen")
    assert len(ferry["sources"]) == 2
    going = ferry["sources"][1]["statement"]
    apart = desk.made(kind="apart", event=ferry["id"], statements=[going])
    assert [one["article"] for one in apart["told"] + apart["others"]] == ["n2", "n1"]
    events = [one["id"] for one in desk.events() if "liegen" in one["sources"][0]["quote"]]
    assert len(events) == 2
    desk.made(kind="together", events=events)
    [ferry] = [one for one in desk.events() if "liegen" in one["sources"][0]["quote"]]
    for key in ("n1", "n2"):
        about = desk.client.get(f"/api/v1/decisions?article={key}", headers=desk.bearer).json["decisions"]
        assert [one["kind"] for one in about] == ["apart", "together"]
    desk.made(kind="title", event=ferry["id"], title="Die Fähre\nsteht")
    assert desk.event("liegen")["title"] == "Die Fähre steht"
    desk.made(kind="errs", event=ferry["id"], date="27.4.2025", evidence="Fahrplan")
    assert {(one["earliest"], one["errs"]) for one in desk.event("liegen")["sources"]} == {
        ("2025-04-27", "Fahrplan")
    }
    desk.made(kind="hide", event=ferry["id"])
    assert not [one for one in desk.events() if "liegen" in one["sources"][0]["quote"]]


def test_a_person_that_is_none(desk: Desk) -> None:
    persons = lambda: [one["value"] for one in desk.client.get("/api/v1/facets?source=Echo").json["persons"]]  # noqa: E731
    assert "Horst Winter" in persons()
    desk.made(kind="no-name", name="Horst Winter")
    assert "Horst Winter" not in persons()


def test_dossiers(desk: Desk) -> None:
    said = {
        "title": "Fähre",
        "introduction": "Was war.",
        "filter": {"words": "Fähre", "from": "1.1.2025", "kind": ["happening"]},
    }
    made = desk.made(kind="dossier", dossier="faehre", **said)
    assert made["contents"]["filter"]["words"] == "Fähre"
    assert desk.client.get("/api/v1/dossiers/faehre").json["introduction"] == "Was war."
    fire, ferry = desk.event("Parkhaus")["id"], desk.event("liegen")["id"]
    assert fire not in [one["id"] for one in desk.events(dossier="faehre")]
    desk.made(kind="pin", dossier="faehre", event=fire)
    desk.made(kind="leave-out", dossier="faehre", event=ferry)
    assert (
        {fire}
        <= {one["id"] for one in desk.events(dossier="faehre")} - {ferry}
        == {one["id"] for one in desk.events(dossier="faehre")}
    )
    desk.made(kind="rename", dossier="faehre", event=fire, title="Feuer")
    assert desk.event("Parkhaus", dossier="faehre")["title"] == "Feuer"
    desk.made(kind="dossier", dossier="faehre", removed=True)
    assert desk.client.get("/api/v1/dossiers/faehre").status_code == 404


def kinds(desk: Desk) -> dict[str, dict[str, Any]]:
    """One decision of every kind."""
    ferry, fire, june = desk.event("liegen")["id"], desk.event("Parkhaus")["id"], desk.words("3. Juni 2024")
    monday = desk.words("Montag")
    return {
        "dating": {**monday, "date": "21.4.2025"},
        "no-date": monday,
        "anchor": {**desk.words("Einen Tag zuvor"), "anchor": {k: june[k] for k in ("start", "end", "quote")}},
        "marked": {**desk.words("Der Dreizehnte"), "date": "13.4.2025"},
        "reading": {"quote": "Montag", "source": "Echo", "how": "next"},
        "reference": {"article": "n1", "published": "2025-05-06"},
        "edition": {"source": "Echo", "time": "00:01"},
        "title": {"event": ferry, "title": "Anders"},
        "together": {"events": [ferry, fire]},
        "apart": {"event": ferry, "statements": [desk.event("liegen")["sources"][1]["statement"]]},
        "hide": {"event": ferry},
        "errs": {"event": ferry, "date": "27.4.2025", "evidence": "Fahrplan"},
        "no-name": {"name": "Horst Winter"},
        "dossier": {"dossier": "neu", "title": "Neu"},
        "pin": {"dossier": "alle", "event": ferry},
        "leave-out": {"dossier": "alle", "event": ferry},
        "rename": {"dossier": "alle", "event": ferry, "title": "Anders"},
    }  # fmt: skip


def test_each_kind_is_taken_back_exactly(desk: Desk) -> None:
    before = desk.all()
    bodies = kinds(desk)
    assert {*bodies, "revert"} == {kind.value for kind in DecisionKind}
    for kind, body in bodies.items():
        made = desk.made(kind=kind, **body, why="weil")
        assert (made["kind"], made["who"], made["why"]) == (kind, "cms", "weil")
        assert kind in ("edition", "pin") or desk.all() != before, kind
        desk.made(kind="revert", reverts=made["id"])
        assert desk.all() == before, kind
    listed = desk.client.get("/api/v1/decisions?limit=200", headers=desk.bearer).json["decisions"]
    assert [one["kind"] for one in listed[::2]] == list(bodies)


BAD: dict[str, tuple[dict[str, Any], int, str]] = {
    "no kind": ({}, 422, "kind"),
    "unknown kind": ({"kind": "guess"}, 422, "guess"),
    "date and reading": ({"kind": "dating", "article": "n1", "start": 3, "end": 9, "quote": "Montag", "date": "2024", "reading": 0}, 422, "either a date or a reading"),
    "no reading at that place": ({"kind": "dating", "article": "n1", "start": 10, "end": 15, "quote": "blieb", "reading": 0}, 409, "no longer says"),
    "article and source": ({"kind": "reading", "quote": "Montag", "article": "n1", "source": "Echo"}, 422, "an article or a source"),
    "no words": ({"kind": "reading", "quote": " "}, 422, "Words are missing"),
    "no such source": ({"kind": "reading", "quote": "Montag", "source": "Nirgends"}, 422, "no source"),
    "no such step": ({"kind": "reading", "quote": "Montag", "how": "decided"}, 422, "how"),
    "no such time": ({"kind": "edition", "source": "Echo", "time": "24:00"}, 422, "time"),
    "no such article": ({"kind": "reference", "article": "n9", "published": "2025-01-01"}, 404, "no such article"),
    "no date": ({"kind": "reference", "article": "n1", "published": "bald"}, 422, "is no date"),
    "no such event": ({"kind": "hide", "event": "n9"}, 409, "no longer as it was"),
    "one event": ({"kind": "together", "events": ["n9", "n9"]}, 422, "two different events"),
    "no title": ({"kind": "title", "event": "n9", "title": ""}, 422, "title"),
    "no such dossier": ({"kind": "dossier", "dossier": "nirgends", "removed": True}, 404, "no dossier"),
    "bad slug": ({"kind": "dossier", "dossier": "Ä", "title": "Ä"}, 422, "small letters"),
    "bad filter": ({"kind": "dossier", "dossier": "a", "title": "A", "filter": {"colour": ["red"]}}, 422, "colour"),
    "all go": ({"kind": "apart", "event": "n9", "statements": []}, 422, "statements"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_decided_is_said(desk: Desk, case: str) -> None:
    body, status, said = BAD[case]
    answer = desk.decide(**body)
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json"), answer.text
    assert said in answer.json["detail"]
    assert "\n" not in answer.json["detail"]


def test_a_preview_tells_what_would_change_and_stores_nothing(desk: Desk) -> None:
    before = desk.all()
    body = {"kind": "dating", **desk.words("Montag"), "date": "21.4.2025"}
    seen = desk.preview(**body)
    assert desk.all() == before
    assert [(one["text"], one["old"]["earliest"], one["new"]["earliest"]) for one in seen["mentions"]] == [
        ("Montag", "2025-04-28", "2025-04-21"),
        ("Einen Tag zuvor", "2025-04-27", "2025-04-20"),
    ]
    assert {one["fate"] for one in seen["events"]} <= {fate.value for fate in Fate}
    assert seen["articles"] == seen["looked_at"] == 1
    hidden = {"kind": "hide", "event": desk.event("Parkhaus")["id"]}
    [gone] = desk.preview(**hidden)["events"]
    assert (gone["fate"], gone["old"]["id"], gone["new"]) == ("gone", hidden["event"], None)
    desk.made(**body, version=seen["version"])
    assert desk.decide(**body, version=seen["version"]).json["type"] == "/api/v1/#stale"
    refused = desk.client.post(
        "/api/v1/decisions/preview", json={**hidden, "event": "n9"}, headers=desk.bearer
    )
    assert refused.status_code == 409


def test_the_documentation_names_every_kind() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "api.md").read_text("utf-8")
    rows = page.partition("| kind |")[2].partition("\n\n")[0].splitlines()[2:]
    named = [word for row in rows for word in re.findall(r"`([a-z-]+)`", row.split("|")[1])]
    assert sorted(named) == sorted(kind.value for kind in DecisionKind)


def test_a_stale_version_is_refused(desk: Desk) -> None:
    version = desk.client.get("/api/v1/articles/n1").json["version"]
    first = desk.made(kind="dating", **desk.words("Montag"), date="21.4.2025", version=version)
    assert first["id"]
    second = desk.decide(kind="dating", **desk.words("Montag"), date="14.4.2025", version=version)
    assert (second.status_code, second.json["type"]) == (409, "/api/v1/#stale")
