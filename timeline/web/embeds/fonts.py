"""A font to draw pictures of points with: one that this machine has. Without one, resvg leaves text out silently."""

from functools import cache
from typing import Final

from resvg_py import svg_to_bytes

FAMILIES: Final = (
    "Liberation Sans",
    "DejaVu Sans",
    "Noto Sans",
    "Arial",
    "Helvetica",
    "Segoe UI",
    "Roboto",
    "Open Sans",
    "Ubuntu",
    "Cantarell",
    "FreeSans",
    "Nimbus Sans",
    "Verdana",
    "Tahoma",
    "Times New Roman",
    "DejaVu Serif",
)
PROBE: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    '<text y="15" font-family="{}">Äg</text></svg>'
)


@cache
def family() -> str | None:
    """The name of a font of this machine that draws letters; None if there is none of those that we know."""
    blank = drawn("", PROBE.replace("Äg", " ").format("x"))
    return next((name for name in FAMILIES if drawn(name, PROBE.format(name)) != blank), None)


def drawn(name: str, svg: str, zoom: float = 1) -> bytes:
    """The picture as PNG, its letters in the font of this name."""
    return svg_to_bytes(svg_string=svg, sans_serif_family=name, font_family=name, zoom=zoom)
