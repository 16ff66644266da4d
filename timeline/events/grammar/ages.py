"""How old somebody is, between commas, which belongs to no clause: "Jan Weber, 44, ist verurteilt worden"."""

from timeline.events.grammar.tokens import Token

_FIGURES = 3  # of an age, at most


def without_ages(found: list[Token]) -> list[Token]:
    """The tokens of a sentence without ages between commas; not without numbers of a list: "die Lose 3, 44, 51"."""
    aged = {n for n in range(2, len(found) - 1) if _is_age(found, n)}
    return [t for n, t in enumerate(found) if aged.isdisjoint((n - 1, n, n + 1))]


def _is_age(found: list[Token], n: int) -> bool:
    number, before = found[n].word, found[n - 2].word
    if not number.isdigit() or len(number) > _FIGURES or found[n - 1].word != "," or found[n + 1].word != ",":
        return False
    following = found[n + 2].word if n + 2 < len(found) else "."
    return before[0].isupper() and not following[0].isdigit()
