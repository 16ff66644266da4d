"""Bad requests get one clear German page, never a traceback."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from timeline.store.dossiers import Dossier
from timeline.web.readers import chronicle

NONSENSE = [
    "q=%00%ff%fe",
    "q=" + "A" * 10_000,
    "q=%22%20OR%20NEAR(%20*",
    "q=%27%3B%20DROP%20TABLE%20event%3B--",
    "q=(((((((",
    "von=99999999999999999999&bis=-1",
    "von=30.2.2025&bis=Quatsch",
    "von=2025&bis=2023",
    "im=vielleicht",
    "gewissheit=ja&gewissheit=nein",
    "quelle=" + "%F0%9F%9A%80" * 300,
    "ab=zzz",
    "ab=WyIrIiw5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OSwieCJd",
    "&&&===",
    "seite=1000000000",
]


@pytest.mark.parametrize("query", NONSENSE)
def test_nonsense_in_the_address_of_the_list(client: FlaskClient, query: str) -> None:
    answer = client.get(f"/dossier/alle?{query}", follow_redirects=True)
    assert answer.status_code == 200
    assert "Ereignis" in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/ereignis/gibtesnicht",
        "/ereignis/" + "x" * 5000,
        "/artikel/gibtesnicht",
        "/artikel/https://x.example/a?b=c",
        "/dossier/gibtesnicht",
        "/dossier/%00",
        "/embed/gibtesnicht",
        "/../../etc/passwd",
        "/static/../app.py",
        "/static/css/",
    ],
)
def test_what_there_is_not(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "gibt es nicht" in answer.text
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("number", ["0", "-1", "99999", "drei", "9" * 500, "%00"])
def test_a_mention_that_there_is_not_opens_none(client: FlaskClient, number: str) -> None:
    answer = client.get(f"/artikel/eisstadion-1?angabe={number}")
    assert answer.status_code == 200
    assert 'aria-current="true"' not in answer.text


def test_a_wrong_method(client: FlaskClient) -> None:
    answer = client.post("/artikel/eisstadion-1")
    assert answer.status_code in (400, 405)


def test_a_form_without_its_token(client: FlaskClient) -> None:
    answer = client.post("/probieren", data={"text": "Am Montag.", "erschienen": "29.4.2025"})
    assert answer.status_code == 400
    assert "Dieses Formular gilt nicht mehr" in answer.text


def test_too_much_text(client: FlaskClient) -> None:
    answer = client.post("/probieren", data={"text": "Am Montag. " * 500_000})
    assert answer.status_code == 413
    assert "zu viel Text" in answer.text


def test_a_bug_of_ours(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Dossier:
        raise RuntimeError("secret")

    monkeypatch.setattr(chronicle, "listing", broken)
    app.config.update(TESTING=False, PROPAGATE_EXCEPTIONS=False)
    answer = app.test_client().get("/dossier/alle")
    assert answer.status_code == 500
    assert "ein Fehler unterlaufen" in answer.text
    assert "secret" not in answer.text
