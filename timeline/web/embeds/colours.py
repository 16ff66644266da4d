"""Colours that stay legible: a publisher's accent is moved towards black or white until it can be read."""

import re
from typing import Final, NamedTuple

CONTRAST: Final = 4.5  # WCAG 2.2, 1.4.3: text of normal size
STEPS: Final = 50
DIGITS: Final = re.compile("[0-9a-f]{6}")


class Colour(NamedTuple):
    """Red, green and blue, 0 to 255."""

    red: int
    green: int
    blue: int

    def hex(self) -> str:
        return "#" + bytes(self).hex()

    def towards(self, other: "Colour", share: float) -> "Colour":
        """This one mixed with `share` (0 to 1) of the other."""
        return Colour(*(round(a + (b - a) * share) for a, b in zip(self, other, strict=True)))


BLACK: Final = Colour(0, 0, 0)
WHITE: Final = Colour(255, 255, 255)


def colour(digits: str) -> Colour:
    """The colour of six hexadecimal digits; ValueError if they are none."""
    if not DIGITS.fullmatch(digits):
        raise ValueError("a colour has six hexadecimal digits")
    return Colour(*bytes.fromhex(digits))


def legible(accent: Colour, ground: Colour) -> Colour:
    """The accent, or as much of it as can be read on `ground`."""
    ink = BLACK if luminance(ground) > 0.18 else WHITE
    steps = (accent.towards(ink, step / STEPS) for step in range(STEPS + 1))
    return next(found for found in steps if contrast(found, ground) >= CONTRAST)


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of WCAG, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(one: Colour) -> float:
    """Relative luminance as WCAG defines it, 0 to 1."""
    red, green, blue = (_linear(part / 255) for part in one)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
