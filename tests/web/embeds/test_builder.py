"""The page where a publisher puts an embed together."""

import html
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from timeline.web.choices import BY_PARAMETER
from timeline.web.embeds.hosts import may_embed, read_hosts
from timeline.web.embeds.wanted import KNOWN
from timeline.web.strict import WrongError

BUILDER = "/dossier/alle/einbetten"
ROOT = Path(__file__).resolve().parents[3]
Post = Callable[..., TestResponse]


def copied(page: str) -> dict[str, str]:
    """What stands in the fields to copy, by form."""
    found = re.findall(r'<textarea id="code-(\w+)"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    return {name: html.unescape(text) for name, text in found}


def test_every_form_can_be_copied_and_its_addresses_answer(client: FlaskClient) -> None:
    answer = client.get(f"{BUILDER}?q=Brandner&form=beides&akzent=%230a5c43&farben=hell&dichte=eng")
    assert "Set-Cookie" not in answer.headers
    forms = copied(answer.text)
    assert set(forms) == {"iframe", "component", "fragment", "picture"}
    for text in forms.values():
        addresses = re.findall(r'(?:src|srcset|href)="(http://localhost/[^"]+)"', text)
        for address in map(html.unescape, addresses or [html.escape(text)]):
            assert client.get(address).status_code == 200, address
            assert "&amp;" not in address
            assert "q=Brandner" in address or "time-line.js" in address
    assert "akzent=0a5c43" in html.unescape(forms["iframe"])
    assert forms["fragment"].endswith("?q=Brandner&form=beides&akzent=0a5c43&farben=hell&dichte=eng")


def test_the_picture_is_written_out(client: FlaskClient) -> None:
    text = copied(client.get(f"{BUILDER}?q=Torfstecher").text)["picture"].replace("\u00a0", " ")
    assert "<li><b>Mittwoch, 11. August 1897:</b> <bdi>Der Torfstecher" in text
    alternative = re.findall(r'alt="([^"]*)"', text)
    assert alternative == ["Zeitleiste: Alle Ereignisse; 1 Ereignis; Mittwoch, 11. August 1897"]


def test_nothing_to_draw_has_an_alternative_too(client: FlaskClient) -> None:
    text = copied(client.get(f"{BUILDER}?q=Gibtesnicht").text)["picture"]
    assert 'alt="Zeitleiste: Alle Ereignisse"' in text


def test_the_language_of_the_embed_is_not_that_of_the_page(client: FlaskClient) -> None:
    german, english = (client.get(f"{BUILDER}?{query}").text for query in ("sprache=en", "lang=en"))
    assert copied(german)["fragment"].endswith("/fragment?lang=en")
    assert "In einen Artikel einbetten" in german
    assert copied(english)["fragment"].endswith("/fragment")
    assert 'alt="Timeline: ' in copied(german)["picture"]
    assert 'alt="Zeitleiste: ' in copied(english)["picture"]
    assert "In einen Artikel einbetten" not in english


def test_filters_that_the_form_does_not_show_are_kept(client: FlaskClient) -> None:
    page = client.get(f"{BUILDER}?art=ereignis").text
    assert '<input type="hidden" name="art" value="ereignis">' in page
    assert copied(page)["fragment"].endswith("?art=ereignis")


def test_filters_without_a_field_can_be_taken_away(client: FlaskClient) -> None:
    page = client.get(f"{BUILDER}?q=Brand&person=Rolf+Brandner&person=Volker+Anding&form=bild").text
    chips = dict(re.findall(r'<a class="chip" href="([^"]+)">(.*?) <span', page))
    assert list(chips.values()) == ["Person: Rolf Brandner", "Person: Volker Anding"]
    assert html.unescape(next(iter(chips))) == f"{BUILDER}?q=Brand&person=Volker+Anding&form=bild"


def test_how_many_of_all_there_are_is_told(client: FlaskClient) -> None:
    page = client.get(BUILDER).text
    assert re.search(r'role="status">Die ersten 100 von \d+ Ereignissen<', page)
    assert re.search(r"Auf dem Bild: Die ersten 30 von \d+ Ereignissen\.", page)
    assert "teil=letzte" in copied(client.get(f"{BUILDER}?teil=letzte").text)["fragment"]
    assert 'role="status">1 Ereignis<' in client.get(f"{BUILDER}?q=Torfstecher").text


def test_every_parameter_is_documented() -> None:
    documented = (ROOT / "docs" / "embedding.md").read_text("utf-8")
    asked = {name for name in KNOWN if name not in BY_PARAMETER or not BY_PARAMETER[name].editors}
    assert {name for name in asked | {"breite"} if f"`{name}`" not in documented} == set()


def test_the_preview_may_be_framed_here_only(client: FlaskClient) -> None:
    policy = client.get(BUILDER).headers["Content-Security-Policy"]
    assert "frame-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy


def test_nonsense_is_told_beside_the_form(client: FlaskClient) -> None:
    answer = client.get(f"{BUILDER}?von=irgendwann")
    assert answer.status_code == 422
    assert "verstehen wir nicht als Datum" in answer.text
    assert 'value="irgendwann"' in answer.text
    reversed_period = client.get("/embed/alle?von=2025&bis=2020")
    assert reversed_period.status_code == 400
    assert "Der Zeitraum endet, bevor er anfängt." in reversed_period.text
    assert client.get("/embed/alle?bis=2020").status_code == 200


def test_htmx_gets_the_part_that_changed(client: FlaskClient) -> None:
    part = client.get(f"{BUILDER}?form=bild", headers={"HX-Request": "true"}).text
    assert "<form id=" not in part
    assert "/embed/alle?form=bild" in part


def test_who_may_embed(editor: FlaskClient, post: Post, app: Flask) -> None:
    answer = post(f"{BUILDER}/hosts", form_at=BUILDER, hosts="zeitung.example\nhttps://*.bote.example/seite")
    assert answer.status_code == 303
    visitor = app.test_client()
    policy = visitor.get("/embed/alle").headers["Content-Security-Policy"]
    assert "frame-ancestors 'self' zeitung.example *.bote.example" in policy
    allowed = visitor.get("/embed/alle/fragment", headers={"Origin": "https://www.bote.example"})
    assert allowed.status_code == 200
    assert allowed.headers["Access-Control-Allow-Origin"] == "https://www.bote.example"
    framed = {"Sec-Fetch-Dest": "iframe", "Referer": "https://fremd.example/x"}
    for headers in ({"Origin": "https://fremd.example"}, framed):
        refused = visitor.get("/embed/alle/fragment", headers=headers)
        assert refused.status_code == 403
        assert "darf auf jener Seite nicht eingebunden werden" in refused.text
    assert visitor.get("/embed/alle/fragment").status_code == 200  # a server says nothing of itself


def test_no_host(editor: FlaskClient, post: Post) -> None:
    answer = post(f"{BUILDER}/hosts", form_at=BUILDER, hosts="zeitung.example 'unsafe-inline';")
    assert answer.status_code == 422
    assert "kein Name eines Servers" in answer.text


@pytest.mark.parametrize(
    "typed", ["a b; c", "'self'", "http://", "*", "a..b", "x" * 300, "-a.example", "ü" * 80]
)
def test_what_is_no_host(typed: str) -> None:
    with pytest.raises(WrongError):
        read_hosts(typed)


@pytest.mark.parametrize(
    ("typed", "hosts"),
    [
        ("", ()),
        ("Zeitung.Example, zeitung.example", ("zeitung.example",)),
        ("https://zeitung.example:8443/artikel", ("zeitung.example:8443",)),
        ("müller.example", ("xn--mller-kva.example",)),
    ],
)
def test_hosts_as_they_are_typed(typed: str, hosts: tuple[str, ...]) -> None:
    assert read_hosts(typed) == hosts


@pytest.mark.parametrize(
    ("host", "origin", "allowed"),
    [
        ("zeitung.example", "https://zeitung.example", True),
        ("zeitung.example", "https://www.zeitung.example", False),
        ("*.zeitung.example", "https://www.zeitung.example", True),
        ("*.zeitung.example", "https://boesezeitung.example", False),
        ("zeitung.example:8443", "https://zeitung.example", False),
        ("zeitung.example", "null", False),
    ],
)
def test_hosts_are_compared_as_browsers_do(app: Flask, host: str, origin: str, allowed: bool) -> None:
    with app.test_request_context("/"):
        assert may_embed((host,), origin) is allowed
