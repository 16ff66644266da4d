"""The English catalogue: no message of the pages is left out, none says other things."""

import re

from tests.english import english, renewed, untranslated
from timeline.web.language import CATALOGUE

PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]")


def test_no_message_lacks_its_english() -> None:
    assert list(untranslated(english())) == []
    assert renewed(english()) == CATALOGUE.read_text(encoding="utf-8"), "make english brings in what is new"


def test_translations_say_the_same_numbers_and_names() -> None:
    for message in english():
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        words = message.string if isinstance(message.string, tuple) else (message.string,)
        for german, translated in zip(ids, words, strict=True):
            if german:
                assert set(PLACEHOLDER.findall(translated)) <= {*PLACEHOLDER.findall(german), "num"}, german
                assert set(PLACEHOLDER.findall(german)) <= set(PLACEHOLDER.findall(translated)), german
