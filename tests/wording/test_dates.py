"""One row a date: the dating, its German and its English words. "~" stands for a space that does not break."""

from dataclasses import replace

import pytest

from tests.wording.datings import (
    after,
    before,
    between,
    dating,
    minute,
    named,
    since,
    undated,
    until,
    whole,
    within,
)
from timeline.temporal import tag
from timeline.temporal.model import Bounds, Dating, Evidence, Grain, How, Reason, Relation, TimexType
from timeline.wording import Lang, date_words, day_words, published_words

G = Grain
AHEAD = Reason("test", How.NEXT, Evidence.FUTURE)
ROWS: list[tuple[Dating, str, str]] = [
    # the day and finer
    (within("2025-04-28"), "Montag, 28.~April 2025", "Monday, 28~April 2025"),
    (within("2024-10-07T09:15", "2024-10-07T09:15", G.MINUTE), "Montag, 7.~Oktober 2024, 9.15~Uhr", "Monday, 7~October 2024, 9:15"),
    (within("2024-10-07T09:00", "2024-10-07T09:00", G.MINUTE), "Montag, 7.~Oktober 2024, 9~Uhr", "Monday, 7~October 2024, 9:00"),
    (within("2024-10-07T08:45", "2024-10-07T09:15", G.MINUTE, mod="APPROX"), "Montag, 7.~Oktober 2024, etwa 9~Uhr", "Monday, 7~October 2024, about 9:00"),
    (within("2024-10-06T23:45", "2024-10-07T00:15", G.MINUTE, mod="APPROX"), "Montag, 7.~Oktober 2024, etwa 0~Uhr", "Monday, 7~October 2024, about 0:00"),
    (within("2024-10-07T08:45", "2024-10-07T11:00", G.MINUTE, mod="APPROX"), "Montag, 7.~Oktober 2024, zwischen 8.45 und 11~Uhr", "Monday, 7~October 2024, between 8:45 and 11:00"),
    (since("2024-10-07T08:45", "2024-10-07T09:15", G.MINUTE, mod="APPROX"), "seit etwa 9~Uhr am 7.~Oktober 2024", "since about 9:00 on 7~October 2024"),
    (within("2024-10-07T09:00", "2024-10-07T09:59", G.MINUTE), "Montag, 7.~Oktober 2024, zwischen 9 und 10~Uhr", "Monday, 7~October 2024, between 9:00 and 10:00"),
    (dating(Bounds(minute("2024-10-07T09:00"), minute("2024-10-07T09:00"), minute("2024-10-07T11:00"), minute("2024-10-07T11:00")), G.MINUTE),
     "Montag, 7.~Oktober 2024, 9 bis 11~Uhr", "Monday, 7~October 2024, 9:00 to 11:00"),
    (dating(Bounds(minute("2023-09-16T22:00"), minute("2023-09-16T22:00"), minute("2023-09-17T06:00"), minute("2023-09-17T06:00")), G.MINUTE),
     "16.~September 2023, 22~Uhr, bis 17.~September 2023, 6~Uhr", "16~September 2023, 22:00, to 17~September 2023, 6:00"),
    (within("2023-09-16T22:00", "2023-09-17T06:00", G.MINUTE), "zwischen 22~Uhr am 16.~September 2023 und 6~Uhr am 17.~September 2023",
     "between 22:00 on 16~September 2023 and 6:00 on 17~September 2023"),
    (within("2024-10-07T17:00", "2024-10-07T23:59", G.DAY_PART, value="2024-10-07TEV"), "Montag, 7.~Oktober 2024, abends", "Monday, 7~October 2024, in the evening"),
    (within("2024-10-07T09:00", "2024-10-07T11:59", G.DAY_PART), "Montag, 7.~Oktober 2024, vormittags", "Monday, 7~October 2024, in the morning"),
    (within("2024-10-07T09:00", "2024-10-07T16:59", G.DAY_PART), "Montag, 7.~Oktober 2024, zwischen 9 und 17~Uhr", "Monday, 7~October 2024, between 9:00 and 17:00"),
    (within("2023-09-16T20:00", "2023-09-17T06:59", G.DAY_PART), "Nacht zum Sonntag, 17.~September 2023", "night before Sunday, 17~September 2023"),
    (within("2025-04-28", "2025-04-28T10:31"), "Montag, 28.~April 2025", "Monday, 28~April 2025"),  # grain day: no finer
    # units
    (within("2025-04-26", "2025-04-27", G.WEEKEND), "Wochenende 26./27.~April 2025", "weekend of 26/27~April 2025"),
    (within("2025-05-31", "2025-06-01", G.WEEKEND), "Wochenende 31.~Mai/1.~Juni 2025", "weekend of 31~May/1~June 2025"),
    (within("2025-04-21", "2025-04-27", G.WEEK), "Woche vom 21. bis 27.~April 2025", "week of 21–27~April 2025"),
    (within("2024-12-30", "2025-01-05", G.WEEK), "Woche vom 30.~Dezember 2024 bis 5.~Januar 2025", "week of 30~December 2024–5~January 2025"),
    (within("2024-03-01", "2024-03-31", G.MONTH), "März 2024", "March 2024"),
    (within("2025-04-01", "2025-04-29", G.MONTH), "April 2025", "April 2025"),  # cut off by the publication
    (within("2024-09-01", "2024-11-30", G.SEASON), "Herbst 2024", "autumn 2024"),
    (within("2024-12-01", "2025-02-28", G.SEASON), "Winter 2024/25", "winter 2024/25"),
    (within("2024-04-01", "2024-06-30", G.QUARTER), "2.~Quartal 2024", "second quarter of 2024"),
    (within("2024-07-01", "2024-12-31", G.HALF), "2.~Halbjahr 2024", "second half of 2024"),
    (within("2019-01-01", "2019-12-31", G.YEAR), "2019", "2019"),
    (within("1980-01-01", "1989-12-31", G.DECADE), "1980er-Jahre", "1980s"),
    (within("1900-01-01", "1909-12-31", G.DECADE), "zwischen 1900 und 1909", "between 1900 and 1909"),
    (within("1101-01-01", "1200-12-31", G.CENTURY), "12.~Jahrhundert", "12th century"),
    (within("1100-01-01", "1199-12-31", G.CENTURY), "12.~Jahrhundert", "12th century"),
    (within("1901-01-01", "2000-12-31", G.CENTURY), "20.~Jahrhundert", "20th century"),
    (within("-0099-01-01", "0000-12-31", G.CENTURY), "1.~Jahrhundert v.~Chr.", "1st century~BC"),
    (within("-0043-01-01", "-0043-12-31", G.YEAR), "44~v.~Chr.", "44~BC"),
    (within("-0043-03-15"), "15.~März 44~v.~Chr.", "15~March 44~BC"),
    (within("0009-01-01", "0009-12-31", G.YEAR), "9~n.~Chr.", "9~AD"),
    (within("0000-01-01", "0000-12-31", G.YEAR), "1~v.~Chr.", "1~BC"),
    (within("1525-05-15"), "15.~Mai 1525", "15~May 1525"),  # before the Gregorian calendar: no weekday
    (within("-11999-01-01", "-11999-12-31", G.YEAR), "12.000~v.~Chr.", "12,000~BC"),
    # parts
    (within("2024-05-01", "2024-05-10", G.MONTH, mod="START"), "Anfang Mai 2024", "early May 2024"),
    (within("2024-05-11", "2024-05-20", G.MONTH, mod="MID"), "Mitte Mai 2024", "mid-May 2024"),
    (within("2024-05-01", "2024-05-10", G.MONTH), "Mai 2024", "May 2024"),
    (within("1986-01-01", "1989-12-31", G.DECADE, mod="END"), "Ende der 1980er-Jahre", "late 1980s"),
    (within("1101-01-01", "1133-12-31", G.CENTURY, mod="START"), "Anfang des 12.~Jahrhunderts", "early 12th century"),
    (within("2024-11-01", "2024-11-30", G.SEASON, mod="END"), "Ende des Herbstes 2024", "late autumn 2024"),
    (within("2024-11-01", "2024-12-31", G.YEAR, mod="END"), "Ende 2024", "late 2024"),
    (within("2025-04-21", "2025-04-22", G.WEEK, mod="START"), "Anfang der Woche vom 21. bis 27.~April 2025", "start of the week of 21–27~April 2025"),
    # some time within
    (within("2024-07-30", "2025-01-29", G.MONTH), "zwischen Juli 2024 und Januar 2025", "between July 2024 and January 2025"),
    (within("2024-07-01", "2025-01-31"), "zwischen Juli 2024 und Januar 2025", "between July 2024 and January 2025"),
    (within("2024-01-01", "2024-03-31"), "zwischen Januar und März 2024", "between January and March 2024"),
    (within("2024-11-14", "2024-11-17"), "zwischen dem 14. und dem 17.~November 2024", "between 14 and 17~November 2024"),
    (within("2024-12-20", "2025-01-10"), "zwischen dem 20.~Dezember 2024 und dem 10.~Januar 2025", "between 20~December 2024 and 10~January 2025"),
    (within("2025-04-27", "2025-04-28"), "27. oder 28.~April 2025", "27 or 28~April 2025"),
    (within("2025-01-15", "2025-02-13", G.MONTH), "Januar oder Februar 2025", "January or February 2025"),
    (within("2021-10-29", "2022-10-28", G.YEAR), "2021 oder 2022", "2021 or 2022"),
    (within("2016-04-29", "2022-04-29", G.YEAR), "zwischen 2016 und 2022", "between 2016 and 2022"),
    (within("1101-01-01", "1400-12-31", G.CENTURY), "zwischen dem 12.~Jahrhundert und dem 14.~Jahrhundert", "between the 12th century and the 14th century"),
    (within("-0043-01-01", "-0030-12-31", G.YEAR), "zwischen 44 und 31~v.~Chr.", "between 44 and 31~BC"),
    (within("-0004-01-01", "0004-12-31", G.YEAR), "zwischen 5~v.~Chr. und 4~n.~Chr.", "between 5~BC and 4~AD"),
    (within("2023-09-01", "2024-05-31", G.SEASON), "zwischen Herbst 2023 und Frühjahr 2024", "between autumn 2023 and spring 2024"),
    # probably in the middle
    (within("1847-07-02", "1853-06-30", G.YEAR, mod="APPROX"), "um 1850", "around 1850"),
    (within("1476-03-11", "1576-03-11", G.YEAR, mod="APPROX"), "um 1530", "around 1530"),
    (within("-13395-05-25", "-10595-05-25", G.YEAR, mod="APPROX"), "um 12.000~v.~Chr.", "around 12,000~BC"),
    (within("2025-04-18", "2025-04-20", mod="APPROX"), "um den 19.~April 2025", "around 19~April 2025"),
    (named("2009-01-01", "2009-12-31", within("2007-03-01", "2011-10-31", G.YEAR)), "zwischen 2007 und 2011, wahrscheinlich um 2009", "between 2007 and 2011, probably around 2009"),
    # the whole of it
    (whole("2024-11-14", "2024-11-17"), "14. bis 17.~November 2024", "14 to 17~November 2024"),
    (whole("2024-11-28", "2024-12-02"), "28.~November bis 2.~Dezember 2024", "28~November to 2~December 2024"),
    (whole("2024-07-01", "2025-01-31", G.MONTH), "Juli 2024 bis Januar 2025", "July 2024 to January 2025"),
    (whole("2024-03-01", "2024-03-31", G.MONTH), "März 2024", "March 2024"),
    (between(("2019-01-01", "2019-12-31"), ("2021-01-01", "2021-12-31"), G.YEAR), "2019 bis 2021", "2019 to 2021"),
    (between(("2023-09-01", "2023-11-30"), ("2024-03-01", "2024-05-31"), G.SEASON), "Herbst 2023 bis Frühjahr 2024", "autumn 2023 to spring 2024"),
    (between(("2024-05-03", "2024-05-09"), ("2024-06-01", "2024-06-07")), "frühestens 3.~Mai bis spätestens 7.~Juni 2024", "3~May at the earliest to 7~June 2024 at the latest"),
    # an end open
    (since("2009-01-01", "2009-12-31", G.YEAR), "seit 2009", "since 2009"),
    (replace(since("2027-01-01", "2027-12-31", G.YEAR), bounds=Bounds(minute("2027-01-01"), None, minute("2027-01-01"), None)), "ab 2027", "from 2027"),
    (since("2025-04-28"), "seit dem 28.~April 2025", "since 28~April 2025"),
    (since("2024-09-01", "2024-11-30", G.SEASON), "seit Herbst 2024", "since autumn 2024"),
    (since("1980-01-01", "1989-12-31", G.DECADE), "seit den 1980er-Jahren", "since the 1980s"),
    (since("1101-01-01", "1200-12-31", G.CENTURY), "seit dem 12.~Jahrhundert", "since the 12th century"),
    (since("2025-04-21", "2025-04-27", G.WEEK), "seit der Woche vom 21. bis 27.~April 2025", "since the week of 21–27~April 2025"),
    (since("2025-05-05", reason=AHEAD), "ab dem 5.~Mai 2025", "from 5~May 2025"),
    (since("2025-04-28T17:00", "2025-04-28T23:59", G.DAY_PART, value="2025-04-28TEV"), "seit dem Abend des 28.~April 2025", "since the evening of 28~April 2025"),
    (since("1996-01-01", "1996-12-31", G.YEAR, edtf="1996/"), "ab 1996", "from 1996"),
    (since("2024-05-03", "2024-05-09", edtf="2024-05-03/"), "Beginn zwischen dem 3. und dem 9.~Mai 2024, Ende unbekannt", "start between 3 and 9~May 2024, end unknown"),
    (dating(Bounds(None, minute("2024-05-03"), None, None), relation=Relation.SINCE), "seit längerer Zeit", "for some time"),
    (since("2024-05-03", "2024-05-09"), "Beginn zwischen dem 3. und dem 9.~Mai 2024, Ende offen", "start between 3 and 9~May 2024, end open"),
    (until("2024-03-22", "2024-03-31", G.MONTH, mod="END"), "bis Ende März 2024", "until late March 2024"),
    (until("2024-11-17"), "bis zum 17.~November 2024", "until 17~November 2024"),
    (until("1980-01-01", "1989-12-31", G.DECADE), "bis zu den 1980er-Jahren", "until the 1980s"),
    (until("2025-04-21", "2025-04-27", G.WEEK), "bis zur Woche vom 21. bis 27.~April 2025", "until the week of 21–27~April 2025"),
    (dating(Bounds(None, None, None, minute("2025-04-28") + 600)), "bis zum 28.~April 2025", "until 28~April 2025"),
    (until("2024-05-03", "2024-05-09"), "bis irgendwann zwischen dem 3. und dem 9.~Mai 2024", "until some time between 3 and 9~May 2024"),
    (before("2025-04-28"), "vor dem 28.~April 2025", "before 28~April 2025"),
    (dating(Bounds(None, minute("2025-04-28") - 1, None, minute("2025-04-28") - 1)), "vor dem 28.~April 2025", "before 28~April 2025"),
    (before("2009-01-01", "2009-12-31", G.YEAR), "vor 2009", "before 2009"),
    (before("2024-07-01", "2024-07-31", G.MONTH), "vor Juli 2024", "before July 2024"),
    (dating(Bounds(None, None, None, minute("2022-04-29") - 1), G.YEAR, relation=Relation.BEFORE), "bis 2022", "until 2022"),
    (dating(Bounds(None, None, None, minute("2025-04-25T21:59")), G.MINUTE, relation=Relation.BEFORE), "vor 22~Uhr am 25.~April 2025", "before 22:00 on 25~April 2025"),
    (after("2025-04-28"), "nach dem 28.~April 2025", "after 28~April 2025"),
    (after("2009-01-01", "2009-12-31", G.YEAR), "nach 2009", "after 2009"),
    (dating(Bounds(minute("2025-04-28"), None, None, None)), "ab dem 28.~April 2025", "from 28~April 2025"),
    (dating(Bounds(None, minute("2025-04-28"), minute("2025-05-02"), None)), "spätestens seit dem 28.~April und mindestens bis zum 2.~Mai 2025",
     "since 28~April at the latest and until 2~May 2025 at least"),
    # no day at all
    (undated(), "ohne festes Datum", "no fixed date"),
    (undated(TimexType.SET, "XXXX-WXX-1"), "wiederkehrend", "recurring"),
    (undated(TimexType.DURATION, "P3M"), "Dauer: drei Monate", "duration: three months"),
    (undated(TimexType.DURATION, "P1D"), "Dauer: ein Tag", "duration: one day"),
    (undated(TimexType.DURATION, "PXM"), "Dauer: einige Monate", "duration: some months"),
    (undated(TimexType.DURATION, "PT20M"), "Dauer: 20 Minuten", "duration: 20 minutes"),
    (undated(TimexType.DURATION, "P2.5Y"), "Dauer: 2,5 Jahre", "duration: 2.5 years"),
    (undated(value="PAST_REF"), "in der Vergangenheit", "in the past"),
]  # fmt: skip


@pytest.mark.parametrize(("built", "german", "english"), ROWS, ids=[row[1] for row in ROWS])
def test_date_words(built: Dating, german: str, english: str) -> None:
    assert date_words(built, "de").replace("\u00a0", "~") == german
    assert date_words(built, "en").replace("\u00a0", "~") == english


@pytest.mark.parametrize(
    ("lang", "plain", "named"),
    [
        ("de", "29.~April 2025, 10.32~Uhr", "Dienstag, 29.~April 2025, 10.32~Uhr"),
        ("en", "29~April 2025, 10:32", "Tuesday, 29~April 2025, 10:32"),
    ],
)
def test_published_words(lang: Lang, plain: str, named: str) -> None:
    at = minute("2025-04-29T10:32")
    assert published_words(at, lang).replace("\u00a0", "~") == plain
    assert published_words(at, lang, weekday=True).replace("\u00a0", "~") == named


def test_day_words() -> None:
    assert day_words(minute("2025-04-29") // 1440) == "Dienstag, 29.\u00a0April 2025"
    assert day_words(minute("2025-04-29") // 1440, weekday=False) == "29.\u00a0April 2025"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Am Montagmorgen", "morgens"),
        ("Am Montagvormittag", "vormittags"),
        ("Vormittags am Montag", "vormittags"),
    ],
)
def test_the_forenoon_is_no_morning(told: str, shown: str) -> None:
    found = tag(f"{told} brannte es.", minute("2024-10-08T12:00"))[0]
    assert found.dating.value == "2024-10-07TMO"
    assert date_words(found.dating, "de") == f"Montag, 7.\u00a0Oktober 2024, {shown}"
