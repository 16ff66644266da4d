"""Whose pages may show an embed: everybody's, or those of the hosts that the dossier names."""

import re
from typing import Final
from urllib.parse import urlsplit

from flask import request
from flask_babel import gettext as _

from timeline.web.strict import WrongError

MOST: Final = 200
LABEL: Final = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
HOST: Final = re.compile(rf"(?:\*\.)?{LABEL}(?:\.{LABEL})*(?::\d{{1,5}})?", re.ASCII)


def read_hosts(typed: str) -> tuple[str, ...]:
    """Hosts as somebody types them, one a line or beside each other; WrongError names what is none."""
    found = [_host(word) for word in typed.replace(",", " ").split()]
    return tuple(dict.fromkeys(found))[:MOST]


def _host(word: str) -> str:
    """The host of what may also be an address."""
    bare = word.lower().partition("://")[2] or word.lower()
    bare = bare.partition("/")[0]
    try:
        host = bare if bare.isascii() else bare.encode("idna").decode()
    except UnicodeError:
        host = ""
    if len(host) > 253 or not HOST.fullmatch(host):
        raise WrongError(_("„%(word)s“ ist kein Name eines Servers.", word=word[:100]))
    return host


def ancestors(hosts: tuple[str, ...]) -> str:
    """The sources of `frame-ancestors`; the service's own builder shows a preview."""
    return " ".join(("'self'", *hosts)) if hosts else "*"


def may_embed(hosts: tuple[str, ...], origin: str) -> bool:
    """Whether pages of `origin` (scheme, host, port) may show the embed."""
    netloc = urlsplit(origin).netloc.lower()
    if not hosts or netloc == request.host:
        return True
    return any(_matches(netloc, host) for host in hosts)


def _matches(netloc: str, host: str) -> bool:
    """As a browser compares a source of `frame-ancestors`: without a port, any that is the scheme's own."""
    if ":" not in host:
        netloc = netloc.partition(":")[0]
    return netloc.endswith(host[1:]) if host.startswith("*.") else netloc == host


def embedding_origin() -> str:
    """The origin of the page that asks, as far as the browser says so; servers say nothing.

    A courtesy, so that people read why; what holds is the browser's `frame-ancestors` and its check of origins.
    """
    if request.headers.get("Sec-Fetch-Dest") in ("iframe", "frame"):
        return request.headers.get("Referer", "")
    return request.headers.get("Origin", "")
