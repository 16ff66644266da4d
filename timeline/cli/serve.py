"""`timeline serve`."""

import errno
import gc
import socket
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from timeline import settings
from timeline.cli.words import words
from timeline.cli.work import keep_up
from timeline.settings import UnusableError

if TYPE_CHECKING:
    from flask import Flask

THREADS = 8

host_option = click.option("--host", default="127.0.0.1", show_default=True)
port_option = click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)


@click.command()
@host_option
@port_option
def serve(host: str, port: int) -> None:
    """Serve the timeline."""
    listener = listen(host, port)
    click.echo(words("serving", address=address(listener)))
    run(listener)


def listen(host: str, port: int) -> socket.socket:
    """The socket that is served on; UnusableError if that is not to be had."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=128)
    except OSError as error:
        why = words("in-use") if error.errno == errno.EADDRINUSE else error.strerror or error
        taken = words("port-taken", host=host, port=port, why=why, other=port + 1 if port < 65535 else 8000)
        raise UnusableError(taken) from None


def address(listener: socket.socket) -> str:
    """Where to open it in a browser."""
    host, port = listener.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104
    return f"http://{host}:{port}"


def run(listener: socket.socket) -> None:
    """Serve on `listener` until Ctrl-C: by gunicorn, else by werkzeug where that does not run."""
    from timeline.store.database import ready

    url = settings.DATABASE_URL.read()
    ready(url).dispose()  # complains here, once
    try:
        from timeline.cli.gunicorn import serve_by_gunicorn
    except ImportError:
        serve_by_werkzeug(listener, url)
    else:
        serve_by_gunicorn(listener, partial(make_app, url), THREADS)


def serve_by_werkzeug(listener: socket.socket, url: str) -> None:
    from werkzeug.serving import make_server

    host, port = listener.getsockname()[:2]
    server = make_server(host, port, make_app(url), threaded=True, fd=listener.fileno())
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


def make_app(url: str) -> "Flask":
    from timeline.store.index.keeping import prepare
    from timeline.web.app import create_app

    config: dict[str, Any] = {"DATABASE_URL": url}
    app = create_app(config)
    prepare(app.extensions["timeline-engine"])  # so that nobody's first request waits for it
    gc.freeze()  # tables and index stay: looking through them for garbage again and again would make requests wait
    threading.Thread(target=keep_up, args=(url,), daemon=True, name="keep-up").start()
    return app
