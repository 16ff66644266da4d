"""Fetching: public addresses only, whatever a name or a redirect says."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from timeline.ingest import fetch as fetching
from timeline.ingest.refusals import Refused


class Site(BaseHTTPRequestHandler):
    """`/away` leads into the machine's own network, `/page` is a page, all else is not there."""

    def do_GET(self) -> None:
        if self.path == "/page":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<p>Am Montag")
        elif self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "http://10.0.0.1/")
            self.end_headers()
        elif self.path in ("/endless", "/drip"):  # a redirect, a page
            self.send_response(302 if self.path == "/endless" else 200)
            self.send_header("Location", "/page")
            self.end_headers()
            with suppress(OSError):
                for _ in range(200):
                    self.wfile.write(b"x")
                    time.sleep(0.05)
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def case_of(url: str) -> str:
    with pytest.raises(Refused) as refused:
        fetching.fetch(url)
    return refused.value.case


PRIVATE = """127.0.0.1 10.1.2.3 192.168.0.1 169.254.169.254 172.16.0.1 100.64.0.1 0.0.0.0 224.0.0.1
    ::1 fe80::1%eth0 fc00::1 ::ffff:127.0.0.1 2002:7f00:1::
    64:ff9b::7f00:1 64:ff9b::808:808 ::7f00:1 ::808:808""".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address: str) -> None:
    assert not fetching.is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111"])
def test_public_addresses(address: str) -> None:
    assert fetching.is_public(address)


@pytest.mark.parametrize("path", ["/page", "/away"])
def test_nothing_private_is_fetched(site: str, path: str) -> None:
    assert case_of(site + path) == "not-public"


@pytest.mark.parametrize(
    "url", ["http://localhost:1/", "http://[::1]/", "http://2130706433/", "file:///etc/passwd"]
)
def test_no_way_around(url: str) -> None:
    assert case_of(url) == "not-public"


def test_a_redirect_is_checked_again(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "is_public", lambda address: not address.startswith("10."))
    assert fetching.fetch(f"{site}/page").body == b"<p>Am Montag"
    assert case_of(f"{site}/away") == "not-public"
    assert case_of(f"{site}/missing") == "not-fetched"


def test_what_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "is_public", lambda address: True)
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        assert case_of(f"http://127.0.0.1:{closed.getsockname()[1]}/") == "not-fetched"
    assert case_of("http://") == "not-fetched"


def test_a_page_without_end(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "is_public", lambda address: True)
    monkeypatch.setattr(fetching, "MOST_BYTES", 5)
    assert case_of(f"{site}/page") == "not-fetched"


def test_what_a_redirect_says_is_not_read(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "is_public", lambda address: True)
    begun = time.monotonic()
    assert fetching.fetch(f"{site}/endless").body == b"<p>Am Montag"
    assert time.monotonic() - begun < 5


def test_one_deadline_for_all_of_it(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "is_public", lambda address: True)
    monkeypatch.setattr(fetching, "SECONDS", 0.5)
    begun = time.monotonic()
    assert case_of(f"{site}/drip") == "not-fetched"
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("url", ["http://[::1", "http://[x]/", "http://a:b/"])
def test_what_is_no_address(url: str) -> None:
    assert case_of(url) == "not-fetched"
