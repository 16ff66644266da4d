"""Places between which a dash stands, as one word: "die Strecke Ulm - Augsburg", "beim Spiel Hamburg – Bremen"."""

from dataclasses import replace

from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import entries
from timeline.events.naming.model import NameKind
from timeline.events.vocabulary.lexicon import NOMINATIVE, OBLIQUE, PREPOSITIONS

_LEADING = NOMINATIVE | OBLIQUE | PREPOSITIONS


def with_routes(found: list[Token]) -> list[Token]:
    """The tokens of a sentence with its routes joined; not "Ulm – Augsburg feiert", where a place is the dateline."""
    joined: list[Token] = []
    for n, token in enumerate(found):
        if n > 1 and found[n - 1].word in "–—" and _goes_on(found, n - 1):
            route = joined[-2]
            word = f"{route.word}-{token.word}"
            joined[-2:] = [replace(route, end=token.end, word=word, lower=word.lower())]
        else:
            joined.append(token)
    return joined


def _goes_on(found: list[Token], dash: int) -> bool:
    """Whether a dash stands between two places, behind what leads up to them."""
    if found[dash].start == found[dash - 1].end:
        return False
    led = any(t.word[0].islower() or t.lower in _LEADING for t in found[: dash - 1])
    return led and _is_place(found[dash - 1]) and _is_place(found[dash + 1])


def _is_place(token: Token) -> bool:
    """Whether a word is the whole name of a place."""
    return any(one.kind is NameKind.PLACE and not one.rest for one in entries().get(token.word, ()))
