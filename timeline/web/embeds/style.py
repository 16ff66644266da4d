"""The style that an embed carries in itself, with its colours: no request, and no style attribute."""

from functools import cache
from hashlib import sha256
from typing import Final, NamedTuple

from timeline.places import place
from timeline.web.assets import squeezed
from timeline.web.embeds.colours import Colour, colour, legible
from timeline.web.embeds.wanted import Wanted

LIGHT: Final = {
    "paper": "#ffffff",
    "ink": "#1b1a17",
    "quiet": "#5b5850",
    "rule": "#d8d4c8",
    "edge": "#857f71",
    "marker": "#f6e4a6",
}
DARK: Final = {
    "paper": "#171613",
    "ink": "#ece8de",
    "quiet": "#aca699",
    "rule": "#3b3831",
    "edge": "#868072",
    "marker": "#55440f",
}
GAPS: Final = {"weit": "1.4em", "eng": "0.7em"}
FRAME: Final = "html{background:%s}body{margin:0;padding:1px 2px 2px;font:1rem/1.45 system-ui,sans-serif}"
# On paper a frame may be cut off: where the whole stands is told first.
PRINTED: Final = "@media print{.zl{display:flex;flex-direction:column}.zl-name{order:-2}.zl-foot{order:-1}}"


class Style(NamedTuple):
    """The class that carries the colours, and the text of the style element."""

    name: str
    text: str


def style(asked: Wanted) -> Style:
    """The style of an embed; the same look has the same name, another look another one."""
    look = _look(asked)
    name = f"zl-{sha256(look.encode()).hexdigest()[:6]}"
    return Style(name, plain_style() + look.replace("&", f".zl.{name}"))


@cache
def plain_style() -> str:
    """static/css/embed.css without what only people need."""
    return squeezed((place("static") / "css" / "embed.css").read_text("utf-8"))


def palette(asked: Wanted, tokens: dict[str, str]) -> dict[str, str]:
    """The colours by name, the accent so that it can be read on the paper."""
    return {**tokens, "accent": legible(asked.colour, _parsed(tokens["paper"])).hex()}


def frame_style(asked: Wanted) -> str:
    """The page around the embed, where there is no other."""
    light, dark = (FRAME % tokens["paper"] for tokens in (LIGHT, DARK))
    if asked.scheme == "auto":
        return f"{light}@media(prefers-color-scheme:dark){{{dark}}}{PRINTED}"
    return (dark if asked.scheme == "dunkel" else light) + PRINTED


def _look(asked: Wanted) -> str:
    """The rules with `&` for the embed."""
    light, dark = (_declared(palette(asked, tokens)) for tokens in (LIGHT, DARK))
    gap = f"&{{--zl-gap:{GAPS[asked.density]}}}"
    if asked.scheme == "dunkel":
        return f"{gap}&{{color-scheme:dark;{dark}}}"
    if asked.scheme == "hell":
        return f"{gap}&{{color-scheme:light;{light}}}"
    return f"{gap}&{{color-scheme:light dark;{light}}}@media(prefers-color-scheme:dark){{&{{{dark}}}}}"


def _declared(colours: dict[str, str]) -> str:
    return ";".join(f"--zl-{name}:{value}" for name, value in colours.items())


def rules(colours: dict[str, str]) -> str:
    """What the parts of a drawing are filled and drawn with."""
    fills = "".join(f".{name}{{fill:{value}}}" for name, value in colours.items())
    return f"{fills}.line{{stroke:{colours['rule']}}}.mark{{stroke:{colours['accent']}}}"


def _parsed(value: str) -> Colour:
    return colour(value.removeprefix("#"))
