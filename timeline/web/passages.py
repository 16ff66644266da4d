"""A text in paragraphs with its mentions, and what is said about the one that is open."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from timeline.events.reading.kinds import certainty
from timeline.temporal.model import Dating, Mention
from timeline.web import spoken
from timeline.web.cards import Reading
from timeline.web.quotes import marked

PARAGRAPH: Final = re.compile(r"\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*")  # up to an empty line

Address = Callable[[int], str]  # of a mention, by its index


class Part(NamedTuple):
    """A stretch of a paragraph; `mention` is the index of its mention. `role`: open, anchor or dependent."""

    text: str
    mention: int | None = None
    when: str = ""
    href: str = ""
    role: str = ""


class Link(NamedTuple):
    """Another mention, in words."""

    number: int
    text: str
    when: str
    href: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What is said about one mention; `anchor` is what it hangs on, `dependents` hang on it."""

    text: str
    when: str
    reason: str
    certainty: str
    confidence: str
    provenance: str
    others: tuple[Reading, ...]
    anchor: Link | None
    dependents: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and its mentions, of which `open` is the index of the one that is explained."""

    text: str
    mentions: Sequence[Mention]
    reference: int  # civil minutes of the publication
    address: Address
    open: int | None = None

    def paragraphs(self) -> list[list[Part]]:
        """The text's paragraphs in parts; a range is one part, the first of its two mentions."""
        return [list(self._parts(found.start(), found.end())) for found in PARAGRAPH.finditer(self.text)]

    def _parts(self, at: int, end: int) -> Iterator[Part]:
        for index, mention in enumerate(self.mentions):
            start, stop = marked(mention)
            if mention.part_of is not None or start < at or stop > end:
                continue
            if at < start:
                yield Part(self.text[at:start])
            link = self.link(index)
            yield Part(self.text[start:stop], index, link.when, link.href, self.role(index))
            at = stop
        if at < end:
            yield Part(self.text[at:end])

    def role(self, index: int) -> str:
        """How a mention lies to the one that is open."""
        if self.open is None:
            return ""
        if index == self.open:
            return "open"
        if self.mentions[self.open].anchor_ref == index:
            return "anchor"
        return "dependent" if index in self.dependents() else ""

    def dependents(self) -> list[int]:
        """The mentions that hang on the open one itself."""
        return [index for index, mention in enumerate(self.mentions) if mention.anchor_ref == self.open]

    def link(self, index: int) -> Link:
        """A mention with its date and address."""
        mention = self.mentions[index]
        start, end = marked(mention)
        return Link(index + 1, self.text[start:end], spoken.when(mention.dating), self.address(index))

    def links(self) -> list[Link]:
        """All mentions that stand in the text by themselves."""
        return [self.link(index) for index, mention in enumerate(self.mentions) if mention.part_of is None]

    def reason(self, index: int, dating: Dating | None = None) -> str:
        """Why a mention means what it does, or would mean `dating`."""
        mention = self.mentions[index]
        anchor = None if mention.anchor_ref is None else self.mentions[mention.anchor_ref]
        return spoken.reason(dating or mention.dating, mention, anchor, self.reference)

    def readings(self, index: int) -> list[Reading]:
        """The other readings of a mention."""
        others = self.mentions[index].dating.alternatives
        return [Reading(spoken.when(other), self.reason(index, other)) for other in others]

    def opened(self) -> Opened | None:
        """What is said about the mention that is open."""
        if self.open is None:
            return None
        mention, link = self.mentions[self.open], self.link(self.open)
        return Opened(
            text=link.text,
            when=link.when,
            reason=self.reason(self.open),
            certainty=spoken.certainty(certainty(mention.dating)),
            confidence=spoken.confidence(mention.dating.confidence),
            provenance=spoken.status(mention.status),
            others=tuple(self.readings(self.open)),
            anchor=self.link(mention.anchor_ref) if mention.anchor_ref is not None else None,
            dependents=tuple(
                self.link(index) for index in self.dependents() if self.mentions[index].part_of is None
            ),
        )
