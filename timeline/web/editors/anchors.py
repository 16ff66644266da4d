"""What a mention can be made to hang on."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.web import spoken
from timeline.web.editors.choice import PUBLICATION
from timeline.web.editors.place import Place
from timeline.web.passages import Link
from timeline.web.quotes import marked


@dataclass(frozen=True, slots=True)
class Anchors:
    """The other mentions of the article, and its publication."""

    place: Place

    @property
    def publication(self) -> str:
        """The address that makes the publication the anchor."""
        return self.place.href(bezug=PUBLICATION)

    def links(self) -> Iterator[Link]:
        """The mentions that name days, but for the one itself, in the order of the text."""
        place = self.place
        for number, mention in enumerate(place.found):
            if number != place.number and mention.part_of is None and mention.dating.first is not None:
                start, end = marked(mention)
                words = place.article.text[start:end]
                yield Link(number + 1, words, spoken.when(mention.dating), place.href(bezug=mention.start))
