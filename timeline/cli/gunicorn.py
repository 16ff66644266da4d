"""Serving by gunicorn, on a socket that is open already."""

import socket
from collections.abc import Callable
from typing import Any, Final

from gunicorn.app.base import BaseApplication  # type: ignore[import-untyped]
from gunicorn.http import message  # type: ignore[import-untyped]

LONGEST_LINE: Final = (
    64 * 1024
)  # bytes of an address: a search that is too long is answered by a page of ours


class Service(BaseApplication):  # type: ignore[misc]
    """The app, made in the worker, so that no database connection crosses the fork."""

    def __init__(self, make_app: Callable[[], Any], options: dict[str, Any]) -> None:
        self.make_app, self.options = make_app, options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self.options.items():
            if name in self.cfg.settings:  # older versions know fewer
                self.cfg.set(name, value)

    def load(self) -> Any:
        return self.make_app()


def serve_by_gunicorn(listener: socket.socket, make_app: Callable[[], Any], threads: int) -> None:
    """Serve until Ctrl-C or a signal to end."""
    message.MAX_REQUEST_LINE = LONGEST_LINE  # no setting goes beyond its 8190
    options = {
        "bind": f"fd://{listener.fileno()}",
        "workers": 1,
        "worker_class": "gthread",
        "threads": threads,
        "limit_request_line": LONGEST_LINE,
        "loglevel": "warning",
        "proc_name": "timeline",
        "control_socket_disable": True,
    }
    Service(make_app, options).run()
