"""German: the lexicon and every family of expressions, in the order in which they win where they match equally long."""

from functools import cache

from timeline.temporal.german import (
    dates,
    feasts,
    hours,
    months,
    negatives,
    references,
    sets,
    units,
    weekdays,
    years,
)
from timeline.temporal.german.compounds import guess
from timeline.temporal.german.lexicon import TABLES
from timeline.temporal.grammar import Grammar, Rule
from timeline.temporal.text import Lexicon

FAMILIES = (negatives, dates, months, years, weekdays, feasts, hours, sets, units, references)


@cache
def families() -> dict[str, frozenset[str]]:
    """The names of the rules by those of their families."""
    return {
        family.__name__.rpartition(".")[2]: frozenset(r.name for r in family.RULES) for family in FAMILIES
    }


@cache
def grammar() -> "Grammar[object]":
    """The German grammar, built once."""
    rules: tuple[Rule[object], ...] = tuple(rule for family in FAMILIES for rule in family.RULES)
    return Grammar(Lexicon(TABLES, guess), rules)
