"""What a text would give; nothing is stored."""

from timeline.events.model import Article, Timeline
from timeline.ingest.admission import check_text
from timeline.ingest.debris import blank, clean, headline
from timeline.reconstruct import reconstruct

KEY = "vorschau"


def try_out(text: str, reference: int) -> Timeline:
    """The timeline of one text, its mentions under `KEY`; Refused if it is no German text.

    `reference`: civil minutes of its publication. Page debris counts as spaces: all spans are those of `text`.
    """
    check_text(text)
    return reconstruct([Article(key=KEY, title=headline(clean(text)), text=blank(text), reference=reference)])
