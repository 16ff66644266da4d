"""One row a step of reasoning: expression, dating, what it hangs on, the German and the English sentence."""

from dataclasses import replace
from typing import NamedTuple

import pytest

from tests.wording.datings import because, before, number, since, undated, within
from timeline.temporal.model import Anchor, Dating, Evidence, Grain, How, TimexType
from timeline.wording import reason

G = Grain
PUBLISHED = number("2025-04-29")
MONDAY = within("2025-04-28")
AUTUMN = within("2024-09-01", "2024-11-30", G.SEASON)
TOLD = Anchor.DISCOURSE


class Row(NamedTuple):
    """`anchor`: words and dating of the mention that the expression hangs on."""

    words: str
    dating: Dating
    german: str
    english: str
    anchor: tuple[str, Dating] | None = None
    published: int | None = PUBLISHED


ROWS = [
    Row(
        "21.47 Uhr",
        because(
            within("2025-04-28T21:47", grain=G.MINUTE, type=TimexType.TIME),
            How.SHIFTED,
            Evidence.PAST,
            word="war",
            count=-1,
            unit=G.DAY,
            on="2025-04-29",
        ),
        "„21.47 Uhr“ ohne Tag in einem Satz, der zurückblickt („war“): gemeint ist der Tag vor dem Erscheinen am "
        "Dienstag, 29. April 2025, als es zuletzt so spät war, also Montag, 28. April 2025, 21.47 Uhr.",
        "“21.47 Uhr” without a day in a sentence about the past (“war”): it means the day before publication on "
        "Tuesday, 29 April 2025, the last time it was that late, that is Monday, 28 April 2025, 21:47.",
    ),
    Row(
        "Montag",
        because(MONDAY, How.LAST, Evidence.PAST, word="hat", unit=G.DAY, on="2025-04-29"),
        "„Montag“ ohne Datum in einem Satz, der zurückblickt („hat“): gemeint ist der letzte Montag vor dem "
        "Erscheinen am Dienstag, 29. April 2025, also Montag, 28. April 2025.",
        "“Montag” without a date in a sentence about the past (“hat”): it means the last Monday before publication on "
        "Tuesday, 29 April 2025, that is Monday, 28 April 2025.",
    ),
    Row(
        "Freitag",
        because(within("2025-05-02"), How.NEXT, Evidence.FUTURE, word="soll", unit=G.DAY, on="2025-04-29"),
        "„Freitag“ ohne Datum in einem Satz, der vorausblickt („soll“): gemeint ist der nächste Freitag nach dem "
        "Erscheinen am Dienstag, 29. April 2025, also Freitag, 2. Mai 2025.",
        "“Freitag” without a date in a sentence that looks ahead (“soll”): it means the next Friday after publication "
        "on Tuesday, 29 April 2025, that is Friday, 2 May 2025.",
    ),
    Row(
        "Montag",
        because(since("2025-04-28"), How.LAST, Evidence.PAST, word="seit", unit=G.DAY, on="2025-04-29"),
        "„Montag“ ohne Datum hinter „seit“: gemeint ist der letzte Montag vor dem Erscheinen am Dienstag, "
        "29. April 2025, also seit dem 28. April 2025.",
        "“Montag” without a date after “seit”: it means the last Monday before publication on Tuesday, 29 April 2025, "
        "that is since 28 April 2025.",
    ),
    Row(
        "am kommenden Wochenende",
        because(
            within("2025-05-03", "2025-05-04", G.WEEKEND),
            How.NEXT,
            Evidence.ADJECTIVE,
            unit=G.WEEKEND,
            on="2025-04-29",
        ),
        "„am kommenden Wochenende“: gemeint ist das nächste Wochenende nach dem Erscheinen am Dienstag, "
        "29. April 2025, also das Wochenende 3./4. Mai 2025.",
        "“am kommenden Wochenende”: it means the next weekend after publication on Tuesday, 29 April 2025, that is "
        "the weekend of 3/4 May 2025.",
    ),
    Row(
        "Im Herbst",
        because(AUTUMN, How.LAST, Evidence.PAST, word="schätzte", unit=G.SEASON, on="2025-04-29"),
        "„Im Herbst“ ohne Jahr in einem Satz, der zurückblickt („schätzte“): gemeint ist der letzte Herbst vor dem "
        "Erscheinen am Dienstag, 29. April 2025, also der Herbst 2024.",
        "“Im Herbst” without a year in a sentence about the past (“schätzte”): it means the last autumn before "
        "publication on Tuesday, 29 April 2025, that is autumn 2024.",
    ),
    Row(
        "am 24. November",
        because(within("2024-11-24"), How.LAST, Evidence.PAST, word="war", unit=G.DAY, on="2025-04-29"),
        "„am 24. November“ ohne Jahr in einem Satz, der zurückblickt („war“): gemeint ist der letzte 24. November "
        "vor dem Erscheinen am Dienstag, 29. April 2025, also Sonntag, 24. November 2024.",
        "“am 24. November” without a year in a sentence about the past (“war”): it means the last 24 November before "
        "publication on Tuesday, 29 April 2025, that is Sunday, 24 November 2024.",
    ),
    Row(
        "An Karfreitag",
        because(within("2026-04-03"), How.NEXT, Evidence.PRESENT, word="tagt", unit=G.DAY, on="2025-04-29"),
        "„An Karfreitag“ ohne Jahr in einem Satz in der Gegenwart („tagt“): gemeint ist der nächste Tag dieses Namens "
        "nach dem Erscheinen am Dienstag, 29. April 2025, also Freitag, 3. April 2026.",
        "“An Karfreitag” without a year in a sentence about the present (“tagt”): it means the next day of that name "
        "after publication on Tuesday, 29 April 2025, that is Friday, 3 April 2026.",
    ),
    Row(
        "in der Nacht zum Sonntag",
        because(
            within("2025-04-26T20:00", "2025-04-27T06:59", G.DAY_PART),
            How.LAST,
            Evidence.PAST,
            word="brannte",
            unit=G.DAY,
            on="2025-04-29",
        ),
        "„in der Nacht zum Sonntag“ ohne Datum in einem Satz, der zurückblickt („brannte“): gemeint ist die letzte "
        "Nacht zum Sonntag vor dem Erscheinen am Dienstag, 29. April 2025, also die Nacht zum Sonntag, 27. April 2025.",
        "“in der Nacht zum Sonntag” without a date in a sentence about the past (“brannte”): it means the last night "
        "before Sunday before publication on Tuesday, 29 April 2025, that is the night before Sunday, 27 April 2025.",
    ),
    Row(
        "am Dienstag",
        because(within("2025-04-29"), How.LAST, Evidence.TODAY, word="sagte", unit=G.DAY, on="2025-04-29"),
        "„am Dienstag“ ohne Datum in einer Meldung vom selben Tag („sagte“): gemeint ist der Tag des Erscheinens "
        "selbst, also Dienstag, 29. April 2025.",
        "“am Dienstag” without a date in news of the same day (“sagte”): it means the day of publication itself, that "
        "is Tuesday, 29 April 2025.",
    ),
    Row(
        "Mitte April",
        because(
            within("2025-04-11", "2025-04-20", G.MONTH, mod="MID"),
            How.LAST,
            Evidence.PAST,
            unit=G.MONTH,
            on="2025-04-29",
        ),
        "„Mitte April“ ohne Jahr in einem Satz, der zurückblickt: gemeint ist der Monat des Erscheinens selbst, "
        "also Mitte April 2025.",
        "“Mitte April” without a year in a sentence about the past: it means the month of publication itself, that is "
        "mid-April 2025.",
    ),
    Row(
        "Montag",
        because(MONDAY, How.LAST, unit=G.DAY, on="2025-04-29"),
        "„Montag“ ohne Datum: Ob der Satz zurück- oder vorausblickt, ist nicht zu erkennen. Angenommen ist der letzte "
        "Montag vor dem Erscheinen am Dienstag, 29. April 2025, also Montag, 28. April 2025.",
        "“Montag” without a date: whether the sentence looks back or ahead cannot be told. Assumed is the last Monday "
        "before publication on Tuesday, 29 April 2025, that is Monday, 28 April 2025.",
    ),
    Row(
        "im Juni",
        because(within("2025-06-01", "2025-06-30", G.MONTH), How.NEAREST, unit=G.MONTH, on="2025-04-29"),
        "„im Juni“ ohne Jahr: Ob der Satz zurück- oder vorausblickt, ist nicht zu erkennen. Angenommen ist der Juni, "
        "der dem Erscheinen am Dienstag, 29. April 2025, am nächsten liegt, also Juni 2025.",
        "“im Juni” without a year: whether the sentence looks back or ahead cannot be told. Assumed is the June that "
        "is nearest to publication on Tuesday, 29 April 2025, that is June 2025.",
    ),
    Row(
        "am Donnerstag, dem 23. November",
        because(within("2023-11-23"), How.NEAREST, Evidence.YEAR, unit=G.DAY, on="2025-04-29"),
        "„am Donnerstag, dem 23. November“ nennt kein Jahr. Gemeint ist das nächstliegende, in dem das Datum auf "
        "diesen Wochentag fällt, also Donnerstag, 23. November 2023.",
        "“am Donnerstag, dem 23. November” names no year. It means the nearest one in which the date falls on that "
        "weekday, that is Thursday, 23 November 2023.",
    ),
    Row(
        "28. April 2025",
        MONDAY,
        "„28. April 2025“ nennt die Zeit selbst: Montag, 28. April 2025.",
        "“28. April 2025” names the time itself: Monday, 28 April 2025.",
    ),
    Row(
        "Seit 2009",
        since("2009-01-01", "2009-12-31", G.YEAR),
        "„Seit 2009“ nennt die Zeit selbst: seit 2009.",
        "“Seit 2009” names the time itself: since 2009.",
    ),
    Row(
        "44 v. Chr.",
        within("-0043-01-01", "-0043-12-31", G.YEAR),
        "„44 v. Chr.“ nennt die Zeit selbst: 44 v. Chr.",
        "“44 v. Chr.” names the time itself: 44 BC.",
    ),
    Row(
        "14. November",
        because(within("2024-11-14"), How.STATED, Evidence.CONTEXT),
        "„14. November“ nennt nicht alles; was fehlt, steht im Text davor: Donnerstag, 14. November 2024.",
        "“14. November” does not name all of it; the text before says what is missing: Thursday, 14 November 2024.",
    ),
    Row(
        "dieses Jahr",
        because(
            within("2025-01-01", "2025-12-31", G.YEAR), How.CURRENT, count=0, unit=G.YEAR, on="2025-04-29"
        ),
        "„dieses Jahr“ meint das Jahr des Erscheinens: 2025.",
        "“dieses Jahr” means the year of publication: 2025.",
    ),
    Row(
        "heute",
        because(within("2025-04-29"), How.SHIFTED, count=0, unit=G.DAY, on="2025-04-29"),
        "„heute“ meint den Tag des Erscheinens: Dienstag, 29. April 2025.",
        "“heute” means the day of publication: Tuesday, 29 April 2025.",
    ),
    Row(
        "Heute",
        because(MONDAY, How.SAME, Evidence.QUOTE, anchor=TOLD, count=0, unit=G.DAY, on="2025-04-28"),
        "„Heute“ steht in wörtlicher Rede. Gemeint ist der Tag, an dem das gesagt wurde, „am Montag“ (28. April "
        "2025): Montag, 28. April 2025.",
        "“Heute” stands in direct speech. It means the day on which that was said, “am Montag” (28 April 2025): "
        "Monday, 28 April 2025.",
        ("am Montag", MONDAY),
    ),
    Row(
        "gestern",
        because(MONDAY, How.SHIFTED, Evidence.ADJECTIVE, count=-1, unit=G.DAY, on="2025-04-29"),
        "„gestern“ zählt vom Erscheinen am Dienstag, 29. April 2025: einen Tag zurück ist Montag, 28. April 2025.",
        "“gestern” counts from publication on Tuesday, 29 April 2025: one day back is Monday, 28 April 2025.",
    ),
    Row(
        "vergangene Woche",
        because(
            within("2025-04-21", "2025-04-27", G.WEEK), How.SHIFTED, count=-1, unit=G.WEEK, on="2025-04-29"
        ),
        "„vergangene Woche“ zählt vom Erscheinen am Dienstag, 29. April 2025: eine Woche zurück ist die Woche vom 21. "
        "bis 27. April 2025.",
        "“vergangene Woche” counts from publication on Tuesday, 29 April 2025: one week back is the week of 21–27 "
        "April 2025.",
    ),
    Row(
        "Im Herbst vergangenen Jahres",
        because(AUTUMN, How.SHIFTED, count=-1, unit=G.YEAR, on="2025-04-29"),
        "„Im Herbst vergangenen Jahres“ zählt vom Erscheinen am Dienstag, 29. April 2025: ein Jahr zurück, also der "
        "Herbst 2024.",
        "“Im Herbst vergangenen Jahres” counts from publication on Tuesday, 29 April 2025: one year back, that is "
        "autumn 2024.",
    ),
    Row(
        "Einen Tag zuvor",
        because(within("2025-04-27"), How.COUNTED, anchor=TOLD, count=-1.0, unit=G.DAY, on="2025-04-28"),
        "„Einen Tag zuvor“ zählt vom zuletzt genannten Tag, „am Montag“ (28. April 2025): einen Tag zurück ist "
        "Sonntag, 27. April 2025.",
        "“Einen Tag zuvor” counts from the day mentioned last, “am Montag” (28 April 2025): one day back is Sunday, "
        "27 April 2025.",
        ("am Montag", MONDAY),
    ),
    Row(
        "Am Tag darauf",
        because(within("2023-11-23"), How.SHIFTED, anchor=TOLD, count=1, unit=G.DAY, on="2023-11-22"),
        "„Am Tag darauf“ zählt vom zuletzt genannten Tag, „am 22. November 2023“: einen Tag weiter ist Donnerstag, "
        "23. November 2023.",
        "“Am Tag darauf” counts from the day mentioned last, “am 22. November 2023” (22 November 2023): one day on is "
        "Thursday, 23 November 2023.",
        ("am 22. November 2023", within("2023-11-22")),
    ),
    Row(
        "Einen Tag zuvor",
        because(within("2025-04-27"), How.COUNTED, anchor=TOLD, count=-1.0, unit=G.DAY, on="2025-04-28"),
        "„Einen Tag zuvor“ zählt vom 28. April 2025: einen Tag zurück ist Sonntag, 27. April 2025.",
        "“Einen Tag zuvor” counts from 28 April 2025: one day back is Sunday, 27 April 2025.",
    ),
    Row(
        "vor drei Jahren",
        because(
            within("2021-10-29", "2022-10-28", G.YEAR), How.COUNTED, count=-3.0, unit=G.YEAR, on="2025-04-29"
        ),
        "„vor drei Jahren“ zählt vom Erscheinen am Dienstag, 29. April 2025: drei Jahre zurück, nicht auf den Tag "
        "genau, also 2021 oder 2022.",
        "“vor drei Jahren” counts from publication on Tuesday, 29 April 2025: three years back, not to the day, that "
        "is 2021 or 2022.",
    ),
    Row(
        "vor anderthalb Jahren",
        because(within("2023-10-29"), How.COUNTED, count=-1.5, unit=G.YEAR, on="2025-04-29"),
        "„vor anderthalb Jahren“ zählt vom Erscheinen am Dienstag, 29. April 2025: anderthalb Jahre zurück, also "
        "Sonntag, 29. Oktober 2023.",
        "“vor anderthalb Jahren” counts from publication on Tuesday, 29 April 2025: 1.5 years back, that is Sunday, "
        "29 October 2023.",
    ),
    Row(
        "vor einigen Monaten",
        because(
            within("2024-07-30", "2025-01-29", G.MONTH),
            How.COUNTED,
            count=-3,
            upto=-9,
            unit=G.MONTH,
            on="2025-04-29",
        ),
        "„vor einigen Monaten“ zählt vom Erscheinen am Dienstag, 29. April 2025. Die Angabe ist ungenau; gerechnet ist "
        "mit 3 bis 9 Monaten, also zwischen Juli 2024 und Januar 2025.",
        "“vor einigen Monaten” counts from publication on Tuesday, 29 April 2025. That is vague; it is taken as 3 to 9 "
        "months, that is between July 2024 and January 2025.",
    ),
    Row(
        "vor gut fünf Jahren",
        because(
            within("2019-07-30", "2020-04-29", G.YEAR),
            How.COUNTED,
            count=-5.0,
            upto=-5.75,
            unit=G.YEAR,
            on="2025-04-29",
        ),
        "„vor gut fünf Jahren“ zählt vom Erscheinen am Dienstag, 29. April 2025. Die Angabe ist ungenau; gerechnet ist "
        "mit: 2019 oder 2020.",
        "“vor gut fünf Jahren” counts from publication on Tuesday, 29 April 2025. That is vague; it is taken as: 2019 "
        "or 2020.",
    ),
    Row(
        "in den vergangenen drei Jahren",
        because(
            within("2022-04-29", "2025-04-29", G.YEAR),
            How.COUNTED,
            count=-3,
            upto=-3,
            unit=G.YEAR,
            on="2025-04-29",
        ),
        "„in den vergangenen drei Jahren“ reicht drei Jahre zurück, gezählt vom Erscheinen am Dienstag, 29. April "
        "2025, also zwischen 2022 und 2025.",
        "“in den vergangenen drei Jahren” reaches three years back, counted from publication on Tuesday, 29 April "
        "2025, that is between 2022 and 2025.",
    ),
    Row(
        "vor zwei Stunden",
        because(within("2025-04-28", "2025-04-29"), How.COUNTED, count=-2, unit=G.MINUTE, on="2025-04-29"),
        "„vor zwei Stunden“ zählt vom Erscheinen am Dienstag, 29. April 2025, also 28. oder 29. April 2025.",
        "“vor zwei Stunden” counts from publication on Tuesday, 29 April 2025, that is 28 or 29 April 2025.",
    ),
    Row(
        "vor drei Jahrzehnten",
        because(
            within("1990-01-01", "1999-12-31", G.DECADE),
            How.COUNTED,
            count=-3,
            unit=G.DECADE,
            on="2025-04-29",
        ),
        "„vor drei Jahrzehnten“ zählt vom Erscheinen am Dienstag, 29. April 2025: drei Jahrzehnte zurück sind die "
        "1990er-Jahre.",
        "“vor drei Jahrzehnten” counts from publication on Tuesday, 29 April 2025: three decades back is the 1990s.",
    ),
    Row(
        "Damals",
        because(AUTUMN, How.SAME, Evidence.CONTEXT, anchor=TOLD, on="2024-09-01"),
        "„Damals“ meint dieselbe Zeit wie „Im Herbst“ (Herbst 2024): der Herbst 2024.",
        "“Damals” means the same time as “Im Herbst” (autumn 2024): autumn 2024.",
        ("Im Herbst", AUTUMN),
    ),
    Row(
        "am selben Tag",
        because(MONDAY, How.SAME, Evidence.CONTEXT, anchor=TOLD, unit=G.DAY, on="2025-04-28"),
        "„am selben Tag“ meint denselben Tag wie „am Montag“ (28. April 2025): Montag, 28. April 2025.",
        "“am selben Tag” means the same day as “am Montag” (28 April 2025): Monday, 28 April 2025.",
        ("am Montag", MONDAY),
    ),
    Row(
        "am selben Tag",
        because(
            within("2024-09-01", "2024-11-30", G.DAY),
            How.SAME,
            Evidence.CONTEXT,
            unit=G.DAY,
            on="2024-09-01",
            anchor=TOLD,
        ),
        "„am selben Tag“ meint denselben Tag wie „Im Herbst“ (Herbst 2024). Wann genau, sagt der Text nicht; gerechnet "
        "ist mit: zwischen September und November 2024.",
        "“am selben Tag” means the same day as “Im Herbst” (autumn 2024). The text does not say which; it is taken as: "
        "between September and November 2024.",
        anchor=("Im Herbst", AUTUMN),
    ),
    Row(
        "um 9.15 Uhr",
        because(
            within("2025-04-28T09:15", "2025-04-28T09:15", G.MINUTE),
            How.SAME,
            Evidence.CONTEXT,
            anchor=TOLD,
            unit=G.DAY,
            on="2025-04-28",
        ),
        "„um 9.15 Uhr“ ohne Tag: es gilt der Tag von „am Montag“ (28. April 2025), also Montag, 28. April 2025, "
        "9.15 Uhr.",
        "“um 9.15 Uhr” without a day: it takes the day of “am Montag” (28 April 2025), that is Monday, 28 April 2025, "
        "9:15.",
        ("am Montag", MONDAY),
    ),
    Row(
        "im März",
        because(
            within("2025-03-01", "2025-03-31", G.MONTH),
            How.SAME,
            Evidence.CONTEXT,
            anchor=TOLD,
            unit=G.YEAR,
            on="2024-09-01",
        ),
        "„im März“ ohne Jahr: erzählt wird gerade von „Im Herbst“ (Herbst 2024); gemeint ist März 2025.",
        "“im März” without a year: the text is telling of “Im Herbst” (autumn 2024); it means March 2025.",
        ("Im Herbst", AUTUMN),
    ),
    Row(
        "Zuvor",
        because(
            replace(before("2025-04-28"), first=None),
            How.BEFORE,
            Evidence.CONTEXT,
            anchor=TOLD,
            on="2025-04-28",
        ),
        "„Zuvor“ heißt: vor dem zuletzt genannten Tag, „Am Montag“ (28. April 2025). Wie lange davor, sagt der Text "
        "nicht.",
        "“Zuvor” means: before the day mentioned last, “Am Montag” (28 April 2025). The text does not say how long "
        "before.",
        ("Am Montag", MONDAY),
    ),
    Row(
        "danach",
        because(
            within("2024-12-01", "2025-04-29"), How.AFTER, Evidence.CONTEXT, anchor=TOLD, on="2024-11-30"
        ),
        "„danach“ heißt: nach der zuletzt genannten Jahreszeit, „Im Herbst“ (Herbst 2024). Wie lange danach, sagt der "
        "Text nicht; gerechnet ist mit: zwischen dem 1. Dezember 2024 und dem 29. April 2025.",
        "“danach” means: after the season mentioned last, “Im Herbst” (autumn 2024). The text does not say how long "
        "after; it is taken as: between 1 December 2024 and 29 April 2025.",
        ("Im Herbst", AUTUMN),
    ),
    Row(
        "kürzlich",
        because(within("2025-03-15", "2025-04-29"), How.VAGUE, on="2025-04-29"),
        "„kürzlich“ ist eine ungefähre Angabe, gezählt vom Erscheinen am Dienstag, 29. April 2025; gerechnet ist mit: "
        "zwischen dem 15. März und dem 29. April 2025.",
        "“kürzlich” is only approximate, counted from publication on Tuesday, 29 April 2025; it is taken as: between "
        "15 March and 29 April 2025.",
    ),
    Row(
        "Montag",
        because(MONDAY, How.DECIDED, anchor=Anchor.ABSOLUTE),
        "Die Redaktion hat „Montag“ festgelegt: Montag, 28. April 2025.",
        "The editors have settled “Montag”: Monday, 28 April 2025.",
    ),
    Row(
        "früher",
        because(undated(), How.DECIDED, anchor=Anchor.ABSOLUTE),
        "Die Redaktion hat entschieden: „früher“ nennt keinen bestimmten Tag.",
        "The editors have decided: “früher” names no particular day.",
    ),
    Row(
        "Montag",
        because(undated(), How.UNANCHORED),
        "„Montag“ lässt sich nicht datieren: Es fehlt das Datum, an dem der Artikel erschienen ist.",
        "“Montag” cannot be dated: the date on which the article was published is missing.",
        published=None,
    ),
    Row(
        "am selben Tag",
        because(undated(), How.UNANCHORED),
        "„am selben Tag“ lässt sich nicht datieren: Der Text nennt davor keine Zeit, auf die sich das beziehen kann.",
        "“am selben Tag” cannot be dated: the text names no time before that it could refer to.",
    ),
    Row(
        "drei Monate",
        because(undated(TimexType.DURATION, "P3M"), How.TIMELESS),
        "„drei Monate“ ist eine Dauer (drei Monate) und nennt keinen bestimmten Tag.",
        "“drei Monate” is a length of time (three months) and names no particular day.",
    ),
    Row(
        "jeden Montag",
        because(undated(TimexType.SET, "XXXX-WXX-1"), How.TIMELESS),
        "„jeden Montag“ wiederholt sich und nennt keinen einzelnen Tag.",
        "“jeden Montag” recurs and names no single day.",
    ),
    Row(
        "derzeit",
        because(undated(value="PRESENT_REF"), How.TIMELESS),
        "„derzeit“ nennt keine Zeit, die im Kalender einen Anfang oder ein Ende hat.",
        "“derzeit” names no time that begins or ends in the calendar.",
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row.dating.reason.how}-{row.words}" for row in ROWS])
def test_reason(row: Row) -> None:
    text, hangs_on = row.anchor or (None, None)

    def said(lang: str) -> str:
        sentence = reason(
            row.words,
            row.dating,
            reference_day=row.published,
            anchor_text=text,
            anchor_dating=hangs_on,
            lang="de" if lang == "de" else "en",
        )
        return sentence.replace("\u00a0", " ")

    assert said("de") == row.german
    assert said("en") == row.english


def test_every_step_and_every_evidence_has_a_row() -> None:
    assert {row.dating.reason.how for row in ROWS} == set(How)
    assert {row.dating.reason.evidence for row in ROWS} == set(Evidence)
