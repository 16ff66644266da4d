"""Run `timeline demo` and look at it: python look_at_demo.py PATH_OF_TIMELINE. Standard library only.

Exit status 0 when the first page shows events and the static files come; else 1 with one line that says what is wrong.
"""

import re
import socket
import subprocess
import sys
import time
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

# What an event on the first page looks like. Adapt it when the template changes.
EVENT = re.compile(r'<(?:article|li)\b[^>]*\bclass="(?:[^"]*[\s-])?event(?:[\s-][^"]*)?"')
FEWEST_EVENTS = 5
STATIC_FILES = ["/static/vendor/htmx.min.js"]
SECONDS_TO_START = 90


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def get(url: str) -> str:
    try:
        with urlopen(url, timeout=20) as answer:
            return str(answer.read().decode("utf-8"))
    except HTTPError as error:
        raise SystemExit(f"{url} answered {error.code}") from error


def wait_for(url: str, server: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise SystemExit(f"timeline demo ended with exit status {server.returncode}")
        try:
            with urlopen(url, timeout=20):
                return
        except HTTPError:
            return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.3)
    raise SystemExit(f"timeline demo does not answer at {url} after {SECONDS_TO_START} seconds")


def look(address: str) -> None:
    page = get(f"{address}/")
    events = len(EVENT.findall(page))
    if events < FEWEST_EVENTS:
        raise SystemExit(f"the first page shows {events} events, expected at least {FEWEST_EVENTS}")
    linked = set(re.findall(r'(?:href|src)="(/static/[^"#]+)"', page))
    files = sorted(linked | set(STATIC_FILES))
    for path in files:
        get(f"{address}{path}")
    print(f"timeline demo from the wheel: {events} events on the first page, {len(files)} static files came")


def main(timeline: str) -> None:
    address = ("127.0.0.1", free_port())
    server = subprocess.Popen([timeline, "demo", "--host", address[0], "--port", str(address[1])])
    try:
        url = "http://{}:{}".format(*address)
        wait_for(url, server)
        look(url)
    finally:
        server.terminate()
        try:
            server.wait(timeout=15)
        except subprocess.TimeoutExpired:
            server.kill()


if __name__ == "__main__":
    main(sys.argv[1])
