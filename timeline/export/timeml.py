"""An article as TimeML: its text with every time expression marked in place."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import Final

from lxml import etree

from timeline.export.characters import one_line, writable
from timeline.store.articles import StoredArticle
from timeline.temporal.model import Anchor, Mention

PUBLICATION: Final = "t0"  # the id of the publication date
PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
DOCTYPE: Final = '<!DOCTYPE TimeML SYSTEM "TimeML.dtd">'


def document(article: StoredArticle, mentions: Sequence[Mention]) -> str:
    """The document of one article; offsets in its TEXT are those of the article's text."""
    root = etree.Element("TimeML")
    root.text = "\n"
    _line(root, "DOCID", article.external_id or article.key)
    published = article.published.isoformat()
    dct = _line(root, "DCT", "")
    created = {"tid": PUBLICATION, "type": "DATE", "value": published, "functionInDocument": "CREATION_TIME"}
    dct.append(_element("TIMEX3", published, created))
    _line(root, "TITLE", article.title)
    extra = _line(root, "EXTRAINFO", "")
    for name, value in (("source", article.source), ("url", article.url)):
        if value:
            extra.append(_element("INFO", value, {"name": name}))
    _marked(_line(root, "TEXT", ""), article.text, mentions)
    written: str = etree.tostring(root, encoding="unicode", doctype=DOCTYPE)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'


def file_name(key: str) -> str:
    """A name for the file of the article with this key, which may be an address: another one for every key."""
    if PLAIN_NAME.fullmatch(key):
        return f"{key}.tml"
    readable = re.sub(r"[^A-Za-z0-9]+", "-", key).strip("-")[:40]
    return f"{readable}.{hashlib.sha256(key.encode()).hexdigest()[:12]}.tml"


def _line(root: etree._Element, name: str, text: str) -> etree._Element:
    line = _element(name, one_line(text))
    line.tail = "\n"
    root.append(line)
    return line


def _element(name: str, text: str, attributes: Mapping[str, str] | None = None) -> etree._Element:
    element = etree.Element(name, attributes)
    element.text = writable(text)
    return element


def _marked(parent: etree._Element, text: str, mentions: Sequence[Mention]) -> None:
    """The text with its mentions; `t1` is the first of them."""
    ordered = sorted(enumerate(mentions, 1), key=lambda numbered: numbered[1].start)
    starts = [*(mention.start for _, mention in ordered), len(text)]
    parent.text = writable(text[: starts[0]])
    for (number, mention), after in zip(ordered, starts[1:], strict=True):
        timex = _element("TIMEX3", mention.text, {"tid": f"t{number}", **_attributes(mention)})
        timex.tail = writable(text[mention.end : after])
        parent.append(timex)


def _attributes(mention: Mention) -> dict[str, str]:
    dating = mention.dating
    attributes = {"type": dating.type.value, "value": dating.value}
    if dating.mod:
        attributes["mod"] = dating.mod
    attributes["temporalFunction"] = "false" if dating.anchor is Anchor.ABSOLUTE else "true"
    if mention.anchor_ref is not None:
        attributes["anchorTimeID"] = f"t{mention.anchor_ref + 1}"
    elif dating.anchor is Anchor.PUBLICATION:
        attributes["anchorTimeID"] = PUBLICATION
    return attributes
