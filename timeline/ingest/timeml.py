"""TimeML: texts whose time expressions are annotated in place, as KRAUTS, TimeBank and the TempEval tasks have them.

Entities and everything else that a document type could declare are refused, so that no file can make reading it
expensive or reach other files.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from xml.parsers.expat import ExpatError, ParserCreate

from timeline.ingest.annotations import Annotated, GoldTimex
from timeline.ingest.dates import read_date
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.temporal.model import Anchor

_PARTS = ("DOCID", "TITLE")
_PUBLICATION = ("CREATION_TIME", "PUBLICATION_TIME")
Attributes = dict[str, str]


def read_timeml(raw: bytes, name: str) -> Annotated:
    """The document of a TimeML file: the text of its TEXT element, or all of it where there is none.

    `name` is its id where it names none (DOCID). Refused if it is not well-formed, or declares entities.
    """
    return _Reader().read(raw, name)


def read_article(raw: bytes, name: str) -> tuple[IncomingArticle, tuple[GoldTimex, ...]]:
    """The document as an article, and its annotations; as `read_timeml`, and Refused where its date is none."""
    reader = _Reader()
    document = reader.read(raw, name)
    article = IncomingArticle(
        title=reader.part("TITLE"),
        text=document.text,
        published=read_date(document.published) if document.published else None,
        id=document.id,
        source=reader.part("source"),
        url=reader.part("url"),
    )
    return article, document.timexes or ()


class _Reader:
    """Collects the text and its expressions while the parser runs."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.length = 0
        self.timexes: list[tuple[GoldTimex, Attributes]] = []
        self.open: list[tuple[int, Attributes]] = []  # expressions that have not ended: where they began
        self.inside = ""  # the name of the part that is open: TEXT, one of _PARTS, or what an INFO tells
        self.parts: defaultdict[str, list[str]] = defaultdict(list)
        self.published = ""

    def read(self, raw: bytes, name: str) -> Annotated:
        try:
            self.parse(raw)
        except ExpatError as error:
            raise Refused("not-xml", why=error) from None
        return self.document(name)

    def part(self, name: str) -> str:
        """What one of the parts beside the text says."""
        return " ".join("".join(self.parts[name]).split())

    def parse(self, raw: bytes) -> None:
        parser = ParserCreate()
        parser.buffer_text = True
        parser.EntityDeclHandler = self._entity
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(raw, True)

    def document(self, name: str) -> Annotated:
        key = self.part("DOCID") or name
        starts = {attributes.get("tid"): timex.start for timex, attributes in self.timexes}
        found = [_hanging(timex, attributes, starts) for timex, attributes in self.timexes]
        timexes = tuple(sorted(found, key=lambda timex: (timex.start, -timex.end)))
        return Annotated(key, "".join(self.text), self.published, timexes)

    def _entity(self, *_: object) -> None:
        raise Refused("xml-entities")

    def _start(self, element: str, attributes: Attributes) -> None:
        if element == "TEXT":  # what stood before it is no text
            self.text, self.length, self.timexes, self.open = [], 0, [], []
        if element in ("TEXT", *_PARTS):
            self.inside = element
        if element == "INFO":
            self.inside = attributes.get("name", "")
        if element == "TIMEX3":
            self.open.append((self.length, attributes))
            if attributes.get("functionInDocument") in _PUBLICATION:
                self.published = self.published or attributes.get("value", "")

    def _end(self, element: str) -> None:
        if element == "TIMEX3":
            start, attributes = self.open.pop() if self.open else (self.length, {})
            function = attributes.get("functionInDocument")
            if start < self.length and function not in _PUBLICATION:
                kind, value = attributes.get("type", ""), attributes.get("value", "")
                timex = GoldTimex(start, self.length, kind, value, attributes.get("mod"))
                self.timexes.append((timex, attributes))
        elif element == "TEXT":
            self.inside = "after"
        elif element in (self.inside, "INFO"):
            self.inside = ""

    def _characters(self, text: str) -> None:
        if self.inside not in ("", "TEXT", "after"):
            self.parts[self.inside].append(text)
        if self.inside not in ("DOCID", "after"):
            self.text.append(text)
            self.length += len(text)


def _hanging(timex: GoldTimex, attributes: Attributes, starts: Mapping[str | None, int]) -> GoldTimex:
    """The expression with what it hangs on; `starts`: where each begins, by its `tid`."""
    function, named = attributes.get("temporalFunction"), attributes.get("anchorTimeID")
    if function == "false":
        return replace(timex, anchor=Anchor.ABSOLUTE)
    if function != "true":
        return timex
    on = starts.get(named) if named else None
    published = named is not None and on is None
    return replace(timex, anchor=Anchor.PUBLICATION if published else Anchor.DISCOURSE, on=on)
