"""How old somebody is, between commas, which belongs to no clause: "Jan Weber, 44, ist verurteilt worden"."""

from timeline.events.grammar.tokens import Token

_FIGURES = 3  # of an age, at most


def without_ages(found: list[Token]) -> list[Token]:
    """The tokens of a sentence without ages between commas; not without numbers of a list: "die Lose 3, 44, 51"."""
    aged = {n for n in range(2, len(found) - 1) if found[n - 1].word == "," and _is_age(found, n)}
    beside = {n for n in aged if _leads_aside(found, n)}
    return [t for n, t in enumerate(found) if aged.isdisjoint((n - 1, n)) and n + 1 not in aged - beside]


def _leads_aside(found: list[Token], n: int) -> bool:
    """Whether what somebody is follows up to another comma: "Jan Weber, 44, [Rat in Ulm,] ging"."""
    comma = next((k for k in range(n + 2, len(found) - 1) if found[k].word == ","), None)
    if comma is None or not found[comma + 1].is_finite:
        return False
    return not any(t.is_finite for t in found[n + 2 : comma])


def _is_age(found: list[Token], n: int) -> bool:
    number, before = found[n].word, found[n - 2].word
    if not number.isdigit() or len(number) > _FIGURES or found[n + 1].word != ",":
        return False
    following = found[n + 2].word if n + 2 < len(found) else "."
    return before[0].isupper() and not following[0].isdigit()
