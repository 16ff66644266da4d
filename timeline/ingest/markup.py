"""A page's bytes as text, and its text as a tree."""

import re

import lxml.etree
import lxml.html
from lxml.html import HtmlElement

from timeline.ingest.refusals import Refused

CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})""", re.IGNORECASE)


def decode_page(raw: bytes) -> str:
    """A page's text: UTF-8, else the encoding that it declares; Refused if it is neither."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        declared = CHARSET.search(raw[:4096])
        try:
            if declared and declared[1].lower() not in (b"utf-8", b"utf8"):
                return raw.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
        raise Refused("not-utf8", byte=error.start) from None


def parse(html: str) -> HtmlElement:
    """The page's tree, however broken; Refused where there is nothing to make a tree of."""
    html = re.sub(r"^\s*<\?xml[^>]*\?>", "", html).replace("\0", " ")
    try:
        return lxml.html.document_fromstring(html)
    except (lxml.etree.LxmlError, ValueError):
        raise Refused("html-without-text") from None
