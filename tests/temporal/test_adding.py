"""An expression is added at run time exactly as CONTRIBUTING.md says, and is understood."""

import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.temporal.marked import marked_mention, mentions, unmark
from timeline import temporal
from timeline.temporal.german.compounds import guess
from timeline.temporal.german.lexicon import TABLES, words
from timeline.temporal.german.negatives import none
from timeline.temporal.grammar import Found, Grammar, Rule
from timeline.temporal.meaning import Meaning, Span
from timeline.temporal.model import Grain, Mention
from timeline.temporal.notation import iso_day
from timeline.temporal.text import Lexicon

CONTRIBUTING = (Path(__file__).resolve().parents[2] / "CONTRIBUTING.md").read_text(encoding="utf-8")
PUBLISHED = "2024-10-08"
NO_TABLES: Mapping[str, Any] = {}
RULES = temporal.grammar().rules

OLD_TIMES = "Im Jahr 1950 zog sie um. [Dazumal] wohnte sie am Hafen."
WITHIN_A_YEAR = "Binnen [Jahresfrist] wird die Brücke erneuert."
COCKTAIL = "Sie bestellte einen Mai Tai."


def within_a_year(found: Found) -> Meaning:
    """ "Binnen Jahresfrist": up to a year from now."""
    return Span(Grain.YEAR, 1, 1, 1, "P1Y")


def german(
    monkeypatch: pytest.MonkeyPatch, tables: Mapping[str, Any] = NO_TABLES, rules: tuple[Rule[Any], ...] = ()
) -> None:
    """Let the engine use a copy of its grammar with other tables and more rules."""
    known = tuple(rule for rule in RULES if rule.name not in {new.name for new in rules})
    copy: Grammar[object] = Grammar(Lexicon({**TABLES, **tables}, guess), (*rules, *known))
    monkeypatch.setattr(temporal, "grammar", lambda: copy)


def mention_at_mark(sentence: str) -> Mention:
    mention = marked_mention(sentence, PUBLISHED)
    assert (mention.start, mention.end) == unmark(sentence).spans[-1]
    return mention


def test_a_new_phrasing(monkeypatch: pytest.MonkeyPatch) -> None:
    without = {word: value for word, value in TABLES["THEN"].items() if word != "dazumal"}
    german(monkeypatch, {"THEN": without})
    assert "Dazumal" not in [m.text for m in mentions(OLD_TIMES, PUBLISHED)]
    german(monkeypatch, {"THEN": words("damals seinerzeit dazumal")})
    mention = mention_at_mark(OLD_TIMES)
    assert mention.dating.reason.rule == "then"
    assert mention.dating.first is not None
    assert iso_day(mention.dating.first) == "1950-01-01"


def test_a_new_expression(monkeypatch: pytest.MonkeyPatch) -> None:
    rule: Rule[Meaning] = Rule(
        "within-a-year", "YEAR_TERM", "WITHIN (?P<m>YEAR_TERM)", within_a_year, (WITHIN_A_YEAR,)
    )
    german(monkeypatch, {"WITHIN": words("binnen"), "YEAR_TERM": words("jahresfrist")}, (rule,))
    mention = mention_at_mark(rule.examples[0])
    assert mention.dating.reason.rule == "within-a-year"
    assert mention.dating.value == "P1Y"
    assert mention.dating.last is not None
    assert iso_day(mention.dating.last) == "2025-10-08"


def test_a_false_alarm(monkeypatch: pytest.MonkeyPatch) -> None:
    german(monkeypatch)
    assert [m.text for m in mentions("Im Mai kam er.", PUBLISHED)] == ["Mai"]
    rule: Rule[Any] = Rule("cocktail", "MONTH", "MONTH COCKTAIL", none, (COCKTAIL,))
    german(monkeypatch, {"COCKTAIL": words("tai")}, (rule,))
    assert mentions(COCKTAIL, PUBLISHED) == []
    assert [m.text for m in mentions("Im Mai kam er.", PUBLISHED)] == ["Mai"]


@pytest.mark.parametrize(
    "said",
    [
        'THENS: Table = words("damals seinerzeit dazumal")',
        OLD_TIMES,
        '"WITHIN": "binnen", "YEAR_TERM": "jahresfrist"',
        inspect.getsource(within_a_year).strip(),
        'Rule("within-a-year", "YEAR_TERM", "WITHIN (?P<m>YEAR_TERM)", within_a_year,',
        WITHIN_A_YEAR,
        'Rule("cocktail", "MONTH", "MONTH COCKTAIL", none,',
        COCKTAIL,
    ],
)
def test_the_steps_are_the_ones_described(said: str) -> None:
    assert " ".join(said.split()) in " ".join(CONTRIBUTING.split())
