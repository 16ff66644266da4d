"""What every article has to be, wherever it comes from; every refusal is one line in two languages."""

from datetime import UTC, datetime
from string import Formatter
from zoneinfo import ZoneInfo

import pytest

from timeline.ingest.admission import check
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.language import is_german
from timeline.ingest.refusals import WORDS, Refused

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
DAY = datetime(2025, 4, 29, tzinfo=UTC)
ENGLISH = "The government said on Monday that it would not be able to meet the targets for this year. " * 4
GERMAN = "Die Regierung hat am Montag gesagt, dass sie die Ziele in diesem Jahr nicht erreichen wird. " * 4
FOREIGN = [
    ENGLISH,
    "Le gouvernement a déclaré lundi que les objectifs de cette année ne seront pas atteints par le pays. "
    * 4,
    "De regering heeft maandag gezegd dat het niet mogelijk is om de doelen voor dit jaar te halen. " * 4,
    "Rząd oświadczył w poniedziałek, że nie będzie w stanie osiągnąć celów na ten rok i szuka nowych. " * 4,
    "Правительство заявило в понедельник, что оно не сможет выполнить цели, поставленные ранее. " * 5,
    "政府は月曜日に今年の目標を達成できないと述べた。" * 20,
]


@pytest.mark.parametrize(
    ("text", "published", "case"),
    [
        (GERMAN, DAY, None),
        ("Am Montag.", DAY, None),
        ("", DAY, "empty"),
        (" \n\t\u00a0", DAY, "empty"),
        ("ä" * 2_500_001, DAY, "too-long"),
        (ENGLISH, DAY, "not-german"),
        (GERMAN, None, "no-date"),
        (GERMAN, datetime(2026, 1, 1, tzinfo=UTC), "too-late"),
    ],
)
def test_admission(text: str, published: datetime | None, case: str | None) -> None:
    found = None
    try:
        check(IncomingArticle("", text, published), NOW, ZoneInfo("Europe/Berlin"))
    except Refused as refused:
        found = refused.case
    assert found == case


@pytest.mark.parametrize("text", FOREIGN)
def test_another_language(text: str) -> None:
    assert not is_german(text)


@pytest.mark.parametrize("text", [GERMAN, "Monday", "The end", "1 2 3 " * 100, ""])
def test_german_or_too_short_to_say(text: str) -> None:
    assert is_german(text)


@pytest.mark.parametrize("case", WORDS)
def test_both_languages_say_the_same_in_one_line(case: str) -> None:
    english, german = WORDS[case]
    assert english != german
    assert "\n" not in english + german
    fields = [{name for _, name, _, _ in Formatter().parse(words) if name} for words in (english, german)]
    assert fields[0] == fields[1]
    assert "\n" not in Refused(case, **dict.fromkeys(fields[0], "a\nb\x1b[31m" * 99)).message("de")
