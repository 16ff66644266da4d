"""Accents that can be read on the paper that they stand on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.web.embeds.colours import BLACK, CONTRAST, WHITE, Colour, colour, contrast, legible
from timeline.web.embeds.style import DARK, LIGHT, palette, plain_style
from timeline.web.embeds.wanted import Wanted

COLOURS = st.builds(Colour, *(st.integers(0, 255),) * 3)


def test_the_contrast_of_wcag() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast(colour("777777"), WHITE) == pytest.approx(4.48, abs=0.01)


@given(COLOURS, COLOURS)
def test_every_accent_can_be_read_on_every_ground(accent: Colour, ground: Colour) -> None:
    assert contrast(legible(accent, ground), ground) >= CONTRAST


@given(COLOURS)
def test_what_can_be_read_stays(accent: Colour) -> None:
    if contrast(accent, WHITE) >= CONTRAST:
        assert legible(accent, WHITE) == accent


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_text_can_be_read(tokens: dict[str, str]) -> None:
    found = {name: colour(value[1:]) for name, value in palette(Wanted(), tokens).items()}
    for name in ("ink", "quiet", "accent"):
        assert contrast(found[name], found["paper"]) >= CONTRAST
    assert contrast(found["ink"], found["marker"]) >= CONTRAST


@pytest.mark.parametrize("digits", ["", "fff", "gggggg", "1234567", "ff ff ", "zzzzzz"])
def test_what_is_no_colour(digits: str) -> None:
    with pytest.raises(ValueError, match="six hexadecimal digits"):
        colour(digits)


def test_the_style_ends_nothing_and_asks_for_nothing() -> None:
    text = plain_style()
    assert "<" not in text
    assert "url(" not in text
    assert "@import" not in text
