"""Given names of twenty languages: who has one has a surname behind it, be it "Sommer" or "Freitag"."""

from functools import cache
from pathlib import Path

# Given names that are more often something else in news.
_SOMETHING_ELSE = frozenset(
    """
    Alba Anders Angel April Asia August Austin Autumn Beat Beau Bent Bergen Beste Bitten Carolina Chelsea
    Cheyenne Cruz Dakota Darin Davor Del Don Earl Einer Faith Florence Georgia Grace Jet Joy Juni Junior Kick
    Lage Lasse Laze Lean Linde Line Loke Lot Love Lupe Madison Mare Marine Mark Mate Nada Nazi Nova Odd Orlando
    Per Reine Rose Rune Saar Saga Santos Savannah Silvester Sol Solange Sole Stella Summer Sydney Tage Tan Tara
    Thor Tone Tor Tore Trinidad Uno Van Victoria Vide Virginia
    """.split()
)


@cache
def given_names() -> dict[str, str]:
    """The given names, each with "m" or "f" where only men or only women have it, else with nothing."""
    lines = Path(__file__).with_name("first_names.txt").read_text(encoding="utf-8").splitlines()
    return {name: mark for name, _, mark in (line.partition(" ") for line in lines if line[:1] != "#")}


@cache
def first_names() -> frozenset[str]:
    """The given names that hardly mean anything else."""
    return frozenset(given_names()) - _SOMETHING_ELSE
