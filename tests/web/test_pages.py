"""What holds for every page: it comes, in German, with its headers, and nothing in it needs more than they allow."""

import re

import pytest
from flask.testing import FlaskClient

from timeline.web.security import source

READERS = [
    "/",
    "/dossier/alle?q=Rathaus&von=2023&bis=2024&im=sicher&gewissheit=sicher",
    "/dossier/alle?q=gibtesnicht",
    "/dossier/alle",
    "/dossier/alle/grafik",
    "/dossier/alle/grafik?nach=person&von=2024",
    "/artikel/eisstadion-1",
    "/artikel/eisstadion-1?angabe=1",
    "/probieren",
    "/redaktion/anmelden",
    "/gibtesnicht",
]
EMBEDS = ["/embed/alle", "/embed/alle?form=beides"]
DESK = ["/redaktion", "/redaktion/verlauf?artikel=eisstadion-1"]
INLINE = re.compile(r"\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)|javascript:", re.IGNORECASE)
STYLE = re.compile(r"<style>(.*?)</style>")
FOREIGN = re.compile(
    r"""<(?:link(?! rel="(?:alternate|canonical)")|script|img|iframe|source)[^>]+(?:href|src)=["'](?:https?:)?//"""
)


def check(page: str) -> None:
    assert '<html lang="de">' in page
    assert not INLINE.search(page)
    assert not FOREIGN.search(page)
    assert len(re.findall(r"<h1\b", page)) == 1
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("path", READERS)
def test_readers_pages(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == (404 if path == "/gibtesnicht" else 200)
    check(STYLE.sub("", answer.text))
    policy = answer.headers["Content-Security-Policy"]
    assert all(source(style) in policy for style in STYLE.findall(answer.text))
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"]
    assert "HX-Request" in answer.headers["Vary"]


@pytest.mark.parametrize("path", EMBEDS)
def test_embeds(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    check(STYLE.sub("", answer.text))
    policy = answer.headers["Content-Security-Policy"]
    assert all(source(style) in policy for style in STYLE.findall(answer.text))
    assert len(re.findall("<script", answer.text)) == 1
    assert "frame-ancestors *" in policy
    assert "unsafe" not in policy
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("path", DESK)
def test_desk(editor: FlaskClient, path: str) -> None:
    answer = editor.get(path)
    assert answer.status_code == 200
    check(answer.text)


@pytest.mark.parametrize("path", ["/", "/artikel/eisstadion-1", "/dossier/alle", "/embed/alle"])
def test_reading_has_nothing_to_do_with_cookies(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers
    assert "Set-Cookie" not in headers
    assert "Cookie" not in headers.get("Vary", "")


def test_static_files_have_addresses_that_change_with_them(client: FlaskClient) -> None:
    linked = re.findall(r'(?:href|src)="(/static/[^"]+)"', client.get("/").text)
    assert len(linked) == 3
    for address in linked:
        assert re.search(r"\?v=[0-9a-f]{10}$", address)
        answer = client.get(address)
        assert answer.status_code == 200
        assert "max-age=31536000" in answer.headers["Cache-Control"]
