"""Fetching a page: public http and https addresses only, with limits on time and size.

Every connection, also after a redirect, goes to an address that was looked up and checked here, so that no name can
lead into the network that this machine stands in. Proxies of the environment are not used: they would look up names
themselves.
"""

import http.client
import ipaddress
import socket
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from timeline import __version__
from timeline.ingest.refusals import Refused

SECONDS = 15.0  # for all of it, redirects included
PIECE = 65_536  # bytes read before the clock is looked at
MOST_BYTES = 20_000_000  # a page; its text is checked apart
TRANSLATED = tuple(
    map(ipaddress.ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "::/96"))
)  # to IPv4 ones, any
AGENT = f"timeline/{__version__}"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave; `url` is where it was in the end."""

    url: str
    body: bytes


def fetch(url: str) -> Fetched:
    """The page at `url`; Refused if it is not public or cannot be had."""
    deadline = time.monotonic() + SECONDS
    try:
        if urlsplit(url).scheme not in ("http", "https"):
            raise Refused("not-public")
        request = urllib.request.Request(url, headers={"User-Agent": AGENT, "Accept": "text/html, */*;q=0.1"})  # noqa: S310
        with _opener(deadline).open(request, timeout=SECONDS) as answer:
            return Fetched(answer.geturl(), _body(answer, deadline))
    except urllib.error.HTTPError as error:
        raise Refused("not-fetched", why=f"{error.code} {error.reason}") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise Refused("not-fetched", why=getattr(error, "reason", None) or error) from None


def _body(answer: http.client.HTTPResponse, deadline: float) -> bytes:
    """All of the answer, as far as it comes before `deadline` and is not too long."""
    body = bytearray()
    while piece := answer.read1(PIECE):
        body += piece
        if len(body) > MOST_BYTES:
            raise Refused("not-fetched", why=f"> {MOST_BYTES // 1_000_000} MB")
        _left(deadline)
    return bytes(body)


def _left(deadline: float) -> float:
    """The seconds until `deadline`; TimeoutError where it is over."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError(f"> {SECONDS:g} s")
    return left


def _opener(deadline: float) -> urllib.request.OpenerDirector:
    """Only what http needs: no files, no ftp, no proxies, no passwords."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        _Http(),
        _Https(),
        urllib.request.HTTPDefaultErrorHandler(),
        _Redirects(deadline),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _connect(address: tuple[str, int], timeout: float | None = None, *_: Any, **__: Any) -> socket.socket:
    """As socket.create_connection, to public addresses only."""
    host, port = address
    failure: OSError = OSError(f"unknown host {host}")
    for family, kind, protocol, _name, found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        if not is_public(str(found[0])):
            raise Refused("not-public")
        connection = socket.socket(family, kind, protocol)
        connection.settimeout(timeout)
        try:
            connection.connect(found)
        except OSError as error:
            connection.close()
            failure = error
        else:
            return connection
    raise failure


def is_public(address: str) -> bool:
    """Whether a numeric address is one of the public internet."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if any(ip in network for network in TRANSLATED):
        return False
    inner = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    return ip.is_global and not ip.is_multicast and (inner is None or is_public(str(inner)))


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects without reading what they say, against one deadline."""

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, *about: Any
    ) -> urllib.request.Request | None:
        fp.close()
        req.timeout = _left(self.deadline)
        return super().redirect_request(req, fp, *about)


class _HttpConnection(http.client.HTTPConnection):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._create_connection = _connect


class _HttpsConnection(http.client.HTTPSConnection):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._create_connection = _connect


class _Http(urllib.request.HTTPHandler):
    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_HttpConnection, req)


class _Https(urllib.request.HTTPSHandler):
    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_HttpsConnection, req)
