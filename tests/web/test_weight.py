"""What a page weighs with all that it needs, as a browser gets it."""

import html
import re

import pytest
from flask.testing import FlaskClient

from timeline.web.security import source

HEAVIEST = 90 * 1024  # bytes, compressed, of a page with all its assets
TAKES = {"Accept-Encoding": "gzip, deflate"}


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/dossier/alle",
        "/dossier/alle?von=2023&quelle=mna",
        "/dossier/alle/grafik",
        "/artikel/eisstadion-4",
    ],
)
def test_a_page_with_all_its_assets_is_light(client: FlaskClient, path: str) -> None:
    page = client.get(path, headers=TAKES)
    assert page.content_encoding == "gzip"
    linked = re.findall(r'(?:href|src)="(/static/[^"]+)"', client.get(path).text)
    files = [client.get(html.unescape(address), headers=TAKES) for address in linked]
    assert sum(len(answer.data) for answer in (page, *files)) <= HEAVIEST


def test_what_has_to_do_with_a_session_is_not_compressed(client: FlaskClient) -> None:
    assert client.get("/probieren", headers=TAKES).content_encoding is None


def test_who_takes_nothing_compressed_gets_it_plain(client: FlaskClient) -> None:
    answer = client.get("/dossier/alle", headers={"Accept-Encoding": "identity"})
    assert answer.content_encoding is None
    assert "Accept-Encoding" in answer.headers["Vary"]


@pytest.mark.parametrize(
    ("path", "link", "mimetype", "words"),
    [
        (
            "/redaktion/anmelden",
            r'<link rel="stylesheet" href="([^"]+)"',
            "text/css",
            ["--paper", "@media print"],
        ),
        (
            "/dossier/alle/grafik",
            r'<script src="(/static/js/[^"]+)"',
            "text/javascript",
            ["#pinsel", "focus", "zoom"],
        ),
    ],
)
def test_the_stylesheets_and_scripts_of_a_page_come_as_one_that_may_be_kept(
    client: FlaskClient, path: str, link: str, mimetype: str, words: list[str]
) -> None:
    [address] = map(html.unescape, re.findall(link, client.get(path).text))
    answer = client.get(address)
    assert answer.mimetype == mimetype
    assert all(word in answer.text for word in words)
    assert answer.cache_control.max_age == 365 * 24 * 3600
    assert client.get(address, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize("names", ["nothing", "base+nothing", "base+base", "+", "..+base"])
@pytest.mark.parametrize("kind", ["css", "js"])
def test_no_such_files(client: FlaskClient, kind: str, names: str) -> None:
    assert client.get(f"/static/{kind}/{names}.{kind}").status_code == 404


@pytest.mark.parametrize("path", ["/", "/dossier/alle", "/probieren"])
def test_a_readers_page_has_its_style_in_it_and_allows_no_other(client: FlaskClient, path: str) -> None:
    page = client.get(path)
    [style] = re.findall(r"<style>(.*?)</style>", page.text)
    kept = client.get(path)
    assert ".brand{" in style
    assert page.headers["Content-Security-Policy"].count(f"style-src {source(style)};") == 1
    assert kept.headers["Content-Security-Policy"] == page.headers["Content-Security-Policy"]


def test_elsewhere_the_stylesheet_is_named_before_the_page(client: FlaskClient) -> None:
    page = client.get("/redaktion/anmelden")
    [sheet] = re.findall(r'<link rel="stylesheet" href="([^"]+)"', page.text)
    assert page.headers["Link"] == f"<{html.unescape(sheet)}>; rel=preload; as=style"


def test_a_part_needs_no_style(client: FlaskClient) -> None:
    part = client.get("/dossier/alle", headers={"HX-Request": "true"})
    assert "<style" not in part.text
    assert "Link" not in part.headers
