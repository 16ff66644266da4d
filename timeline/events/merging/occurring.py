"""Sentences that only say when that was which the article tells, and those of what came of it later."""

import re

from timeline.events.vocabulary.words import predicate

_OCCURRING = frozenset(
    map(predicate, "ereignete ereignet geschah passierte passiert zutrug erfolgte".split())
)
_THE = ("Der ", "Die ", "Das ", "Es ")
_LATER = re.compile(
    r"\b(?:erlag|erlagen|erlegen|(?:Krankenhaus|Krankenhause|Spital|Klinik|Klinikum)\b.*\b(?:starb|gestorben|verstorben)"
    r"|(?:starb|verstarb)\b.*\b(?:Krankenhaus|Spital|Klinik|Klinikum))\b"
)


def only_when(words: frozenset[str], text: str) -> bool:
    """Whether a statement of these folded words, told by this text, is one: "Der Unfall ereignete sich gegen 8 Uhr"."""
    return not words.isdisjoint(_OCCURRING) and text.startswith(_THE)


def died_later(words: frozenset[str], text: str) -> bool:
    """Whether it tells who died of what had struck him: "erlag seinen Verletzungen", "starb in der Klinik"."""
    return "DEATH" in words and _LATER.search(text) is not None
