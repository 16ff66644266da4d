"""Somebody else's page, on another port, strict about what it lets in."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

import pytest

PARAGRAPH: Final = (
    "<p>Der Rat hat lange beraten und am Ende nichts beschlossen, was nicht schon beschlossen war.</p>"
)
Print = Callable[..., str]


def page(embeds: str, before: int, after: int) -> str:
    """An article with paragraphs before and after its embeds."""
    return (
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Zeitung</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>body{{margin:1rem;font:1rem/1.5 serif}}</style></head>"
        f"<body><main><h1>Der Rat tagt</h1>{PARAGRAPH * before}{embeds}{PARAGRAPH * after}</main></body></html>"
    )


@pytest.fixture
def newspaper(live_server: str) -> Iterator[Print]:
    """A function that prints embeds in an article and returns its address."""
    pages: dict[str, str] = {}
    policy = (
        f"default-src 'none'; script-src {live_server}; frame-src {live_server}; "
        f"connect-src {live_server}; style-src 'unsafe-inline'; img-src {live_server}"
    )

    class Press(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path, "").encode()
            self.send_response(200 if body else 204)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", policy)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Press)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def print_page(embeds: str, before: int = 3, after: int = 20) -> str:
        path = f"/{len(pages)}"
        pages[path] = page(embeds, before, after)
        return f"http://127.0.0.1:{server.server_port}{path}"

    yield print_page
    server.shutdown()
    server.server_close()
