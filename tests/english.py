"""The English catalogue beside the messages of the code: `make english` brings what is new into it, empty."""

from collections.abc import Iterator
from io import BytesIO
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from timeline.places import PACKAGE, place
from timeline.web.language import CATALOGUE, ENGLISH

KEYWORDS: Final = {"_": None, "gettext": None, "lazy_gettext": None, "ngettext": (1, 2)}
AS_IN_THE_APP: Final = {"**.html": {"trim_blocks": "true", "lstrip_blocks": "true"}}


def messages() -> Catalog:
    """Every message of the code and the templates, without a translation."""
    found = Catalog(charset="utf-8")
    for folder, methods in ((PACKAGE, [("**.py", "python")]), (place("templates"), [("**.html", "jinja2")])):
        for _file, _line, message, _comments, _context in extract_from_dir(
            folder, methods, AS_IN_THE_APP, KEYWORDS
        ):
            found.add(message)
    return found


def english() -> Catalog:
    """The catalogue as it stands in the repository."""
    with CATALOGUE.open("rb") as file:
        return read_po(file, locale=ENGLISH)


def renewed(catalogue: Catalog) -> str:
    """The catalogue's text with what is new, and without what is gone; sorted, so that two changes seldom meet."""
    catalogue.update(messages(), no_fuzzy_matching=True)
    written = BytesIO()
    write_po(
        written,
        catalogue,
        width=0,
        no_location=True,
        sort_output=True,
        ignore_obsolete=True,
        omit_header=True,
    )
    return HEAD + written.getvalue().decode()


def untranslated(catalogue: Catalog) -> Iterator[str]:
    """The messages that have no English yet."""
    for message in catalogue:
        words = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.id and not all(words):
            yield str(message.id)


HEAD: Final = """\
# The pages in English. `make english` brings in what is new in the code; the translations are written here.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""

if __name__ == "__main__":
    text = renewed(english())
    CATALOGUE.write_text(text, encoding="utf-8")
    left = list(untranslated(english()))
    print(f"{CATALOGUE}: {len(left)} without a translation", *left, sep="\n  ")
