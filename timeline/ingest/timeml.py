"""TimeML: texts whose time expressions are annotated in place, as KRAUTS, TimeBank and the TempEval tasks have them.

Entities and everything else that a document type could declare are refused, so that no file can make reading it
expensive or reach other files.
"""

from xml.parsers.expat import ExpatError, ParserCreate

from timeline.ingest.gold import Annotated, GoldTimex
from timeline.ingest.refusals import Refused

_PUBLICATION = ("CREATION_TIME", "PUBLICATION_TIME")
Attributes = dict[str, str]


def read_timeml(raw: bytes, name: str) -> Annotated:
    """The document of a TimeML file: the text of its TEXT element, or all of it where there is none.

    `name` is its id where it names none (DOCID). Refused if it is not well-formed, or declares entities.
    """
    reader = _Reader()
    try:
        reader.parse(raw)
    except ExpatError as error:
        raise Refused("not-xml", why=error) from None
    return reader.document(name)


class _Reader:
    """Collects the text and its expressions while the parser runs."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.length = 0
        self.timexes: list[GoldTimex] = []
        self.open: list[tuple[int, Attributes]] = []  # expressions that have not ended: where they began
        self.inside = ""  # DOCID or TEXT, where one is open
        self.id: list[str] = []
        self.published = ""

    def parse(self, raw: bytes) -> None:
        parser = ParserCreate()
        parser.buffer_text = True
        parser.EntityDeclHandler = self._entity
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(raw, True)

    def document(self, name: str) -> Annotated:
        key = "".join(self.id).strip() or name
        timexes = tuple(sorted(self.timexes, key=lambda timex: (timex.start, -timex.end)))
        return Annotated(key, "".join(self.text), self.published, timexes)

    def _entity(self, *_: object) -> None:
        raise Refused("xml-entities")

    def _start(self, element: str, attributes: Attributes) -> None:
        if element == "TEXT":  # what stood before it is no text
            self.text, self.length, self.timexes, self.open = [], 0, [], []
        if element in ("TEXT", "DOCID"):
            self.inside = element
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
                self.timexes.append(GoldTimex(start, self.length, kind, value))
        elif element == "TEXT":
            self.inside = "after"
        elif element == self.inside:
            self.inside = ""

    def _characters(self, text: str) -> None:
        if self.inside == "DOCID":
            self.id.append(text)
        elif self.inside != "after":
            self.text.append(text)
            self.length += len(text)
