"""What a list shows of a date: rail, headings, shape, and the attribute for machines."""

import pytest

from tests.wording.datings import after, before, between, named, since, undated, until, whole, within
from timeline.temporal.model import Dating, Grain
from timeline.wording import Shape, datetime_attr, headings, rail_words, shape, shape_words

G = Grain
# dating, rail (big, small), headings ("year > part > day"), id of the innermost heading, shape, datetime
ROWS: list[tuple[Dating, tuple[str, str], str, str, Shape, str | None]] = [
    (within("2023-03-09"), ("9.", "Donnerstag"), "2023 > März > Donnerstag, 9.~März", "d-2023-03-09", Shape.DAY, "2023-03-09"),
    (within("2023-03-09T09:15", "2023-03-09T09:15", G.MINUTE), ("9.", "Donnerstag, 9.15~Uhr"), "2023 > März > Donnerstag, 9.~März", "d-2023-03-09", Shape.DAY, "2023-03-09T09:15"),
    (within("2023-03-09T09:00", "2023-03-09T09:59", G.MINUTE), ("9.", "Donnerstag, zwischen 9 und 10~Uhr"), "2023 > März > Donnerstag, 9.~März", "d-2023-03-09", Shape.DAY, "2023-03-09"),
    (within("2023-03-09T17:00", "2023-03-09T23:59", G.DAY_PART, value="2023-03-09TEV"), ("9.", "Donnerstag, abends"), "2023 > März > Donnerstag, 9.~März", "d-2023-03-09", Shape.DAY, "2023-03-09"),
    (within("2023-09-16T20:00", "2023-09-17T06:59", G.DAY_PART), ("16./17.", "Nacht zum Sonntag"), "2023 > September", "d-2023-09", Shape.DAY, None),
    (within("-0043-03-15"), ("15.", "März"), "44~v.~Chr. > März > 15.~März", "d--0043-03-15", Shape.DAY, None),
    (within("2025-04-26", "2025-04-27", G.WEEKEND), ("26./27.~April", "Wochenende"), "2025 > April", "d-2025-04", Shape.WITHIN, None),
    (within("2025-04-21", "2025-04-27", G.WEEK), ("21.–27.~April", "Woche"), "2025 > April", "d-2025-04", Shape.WITHIN, "2025-W17"),
    (within("2025-04-28", "2025-05-04", G.WEEK), ("28.~April–4.~Mai", "Woche"), "2025 > Woche vom 28.~April bis 4.~Mai 2025", "d-2025-04-28", Shape.WITHIN, "2025-W18"),
    (within("2024-12-30", "2025-01-05", G.WEEK), ("30.~Dezember 2024–5.~Januar 2025", "Woche"), "2024 > Woche vom 30.~Dezember 2024 bis 5.~Januar 2025", "d-2024-12-30", Shape.WITHIN, "2025-W01"),
    (within("2024-11-01", "2024-11-30", G.MONTH), ("November", "2024"), "2024 > November", "d-2024-11", Shape.WITHIN, "2024-11"),
    (within("2023-07-22", "2023-07-31", G.MONTH, mod="END"), ("Ende Juli", "2023"), "2023 > Juli", "d-2023-07", Shape.WITHIN, None),
    (within("2024-09-01", "2024-11-30", G.SEASON), ("Herbst 2024", "Sept.–Nov."), "2024 > Herbst 2024", "d-2024-23", Shape.WITHIN, None),
    (within("2024-12-01", "2025-02-28", G.SEASON), ("Winter 2024/25", "Dez.–Feb."), "2024 > Winter 2024/25", "d-2024-24", Shape.WITHIN, None),
    (within("2024-04-01", "2024-06-30", G.QUARTER), ("2.~Quartal 2024", "Apr.–Juni"), "2024 > 2.~Quartal 2024", "d-2024-q2", Shape.WITHIN, None),
    (within("2024-07-01", "2024-12-31", G.HALF), ("2.~Halbjahr 2024", "Juli–Dez."), "2024 > 2.~Halbjahr 2024", "d-2024-h2", Shape.WITHIN, None),
    (within("2019-01-01", "2019-12-31", G.YEAR), ("2019", "irgendwann darin"), "2019 > ohne Monat", "d-2019-00", Shape.WITHIN, "2019"),
    (within("0843-01-01", "0843-12-31", G.YEAR), ("843", "irgendwann darin"), "843 > ohne Monat", "d-0843-00", Shape.WITHIN, "0843"),
    (within("12000-01-01", "12000-12-31", G.YEAR), ("12.000", "irgendwann darin"), "12.000 > ohne Monat", "d-12000-00", Shape.WITHIN, None),
    (within("2024-01-01", "2024-02-29", G.YEAR, mod="START"), ("Anfang 2024", "Jan.–Feb."), "2024 > Anfang 2024", "d-2024-start", Shape.WITHIN, None),
    (within("1980-01-01", "1989-12-31", G.DECADE), ("1980er-Jahre", "1980–1989"), "1980er-Jahre", "d-1980s", Shape.WITHIN, None),
    (within("1101-01-01", "1200-12-31", G.CENTURY), ("12.~Jahrhundert", "1101–1200"), "12.~Jahrhundert", "d-c11", Shape.WITHIN, None),
    (within("0001-01-01", "0100-12-31", G.CENTURY), ("1.~Jahrhundert", "1–100~n.~Chr."), "1.~Jahrhundert", "d-c0", Shape.WITHIN, None),
    (within("2024-01-01", "2024-03-31"), ("Jan.–März 2024", "irgendwann darin"), "2024 > Januar–März", "d-2024-01--2024-03", Shape.WITHIN, None),
    (within("2024-07-30", "2025-01-29", G.MONTH), ("Juli 2024–Jan. 2025", "irgendwann darin"), "2024 > Juli 2024–Jan. 2025", "d-2024-07--2025-01", Shape.WITHIN, None),
    (within("2024-11-14", "2024-11-17"), ("14.–17.~November", "irgendwann darin"), "2024 > November", "d-2024-11", Shape.WITHIN, None),
    (within("2016-04-29", "2022-04-29", G.YEAR), ("2016–2022", "irgendwann darin"), "2016–2022", "d-2016--2022", Shape.WITHIN, None),
    (within("2021-10-29", "2022-10-28", G.YEAR), ("2021–2022", "irgendwann darin"), "2021 > 2021–2022", "d-2021--2022", Shape.WITHIN, None),
    (whole("2024-11-14", "2024-11-17"), ("14.–17.~November", "ganzer Zeitraum"), "2024 > November", "d-2024-11", Shape.WHOLE, None),
    (whole("2024-12-20", "2025-01-10"), ("20.~Dez. 2024–10.~Jan. 2025", "ganzer Zeitraum"), "2024 > Dezember", "d-2024-12", Shape.WHOLE, None),
    (whole("2024-11-01", "2024-11-30", G.MONTH), ("November", "2024"), "2024 > November", "d-2024-11", Shape.WHOLE, "2024-11"),
    (between(("2019-01-01", "2019-12-31"), ("2021-01-01", "2021-12-31"), G.YEAR), ("2019–2021", "ganzer Zeitraum"), "2019–2021", "d-2019--2021", Shape.WHOLE, None),
    (between(("2024-05-03", "2024-05-20"), ("2024-05-22", "2024-06-07")), ("3.~Mai–7.~Juni", "wahrscheinlich in der Mitte"), "2024 > Mai–Juni", "d-2024-05--2024-06", Shape.CORE, None),
    (within("2023-03-07", "2023-03-11", mod="APPROX"), ("um den 9.~März", "wahrscheinlich in der Mitte"), "2023 > März", "d-2023-03", Shape.CORE, None),
    (named("2009-01-01", "2009-12-31", within("2007-03-01", "2011-10-31", G.YEAR)), ("2007–2011", "wahrscheinlich in der Mitte"), "2007–2011", "d-2007--2011", Shape.CORE, None),
    (before("2023-03-09"), ("vor dem 9.~März", "Beginn offen"), "2023 > März", "d-2023-03", Shape.OPEN, None),
    (before("2023-03-01", "2023-03-31", G.MONTH), ("vor März 2023", "Beginn offen"), "2023 > vor März 2023", "d-before-2023-03", Shape.OPEN, None),
    (before("2009-01-01", "2009-12-31", G.YEAR), ("vor 2009", "Beginn offen"), "vor 2009", "d-before-2009", Shape.OPEN, None),
    (until("2024-03-22", "2024-03-31", G.MONTH, mod="END"), ("bis Ende März 2024", "Beginn offen"), "2024 > März", "d-2024-03", Shape.OPEN, None),
    (since("2009-01-01", "2009-12-31", G.YEAR), ("seit 2009", "Ende offen"), "2009 > ohne Monat", "d-2009-00", Shape.OPEN, None),
    (since("2024-09-01", "2024-11-30", G.SEASON), ("seit Herbst 2024", "Ende offen"), "2024 > Herbst 2024", "d-2024-23", Shape.OPEN, None),
    (since("1980-01-01", "1989-12-31", G.DECADE), ("seit den 1980er-Jahren", "Ende offen"), "1980er-Jahre", "d-1980s", Shape.OPEN, None),
    (since("2025-04-28"), ("seit dem 28.~April", "Ende offen"), "2025 > April", "d-2025-04", Shape.OPEN, None),
    (after("2025-04-30"), ("nach dem 30.~April", "Ende offen"), "2025 > Mai", "d-2025-05", Shape.OPEN, None),
    (undated(), ("ohne festes Datum", "Zeit offen"), "ohne Datum", "d-undated", Shape.OPEN, None),
]  # fmt: skip
IDS = [" ".join(row[1]) for row in ROWS]


@pytest.mark.parametrize(("built", "rail", "path", "anchor", "drawn", "machine"), ROWS, ids=IDS)
def test_lists(
    built: Dating, rail: tuple[str, str], path: str, anchor: str, drawn: Shape, machine: str | None
) -> None:
    big, small = (words.replace("\u00a0", "~") for words in rail_words(built))
    assert (big, small) == rail
    found = [heading for heading in headings(built) if heading is not None]
    assert " > ".join(heading.label for heading in found).replace("\u00a0", "~") == path
    assert found[-1].id == anchor
    assert shape(built) == drawn
    assert datetime_attr(built) == machine


@pytest.mark.parametrize("built", [row[0] for row in ROWS], ids=IDS)
def test_ids_are_the_same_in_every_language(built: Dating) -> None:
    german, english = headings(built, "de"), headings(built, "en")
    assert [h and h.id for h in german] == [h and h.id for h in english]


def test_english() -> None:
    assert rail_words(within("2023-03-09"), "en") == ("9", "Thursday")
    assert rail_words(within("2024-09-01", "2024-11-30", G.SEASON), "en") == ("autumn 2024", "Sept–Nov")
    assert rail_words(before("2023-03-09"), "en") == ("before 9\u00a0March", "start open")
    assert rail_words(within("2023-09-16T20:00", "2023-09-17T06:59", G.DAY_PART), "en") == (
        "16/17",
        "night before Sunday",
    )
    year, part, day = headings(within("2023-03-09"), "en")
    assert (year.label, part and part.label, day and day.label) == ("2023", "March", "Thursday, 9\u00a0March")


def test_shape_words() -> None:
    assert [shape_words(each) for each in Shape] == [
        "an diesem Tag",
        "ganzer Zeitraum",
        "irgendwann darin",
        "wahrscheinlich in der Mitte",
        "ein Ende offen",
    ]
    assert shape_words(Shape.OPEN, "en") == "one end open"


def test_a_day_that_was_cut_off_by_the_publication_is_still_a_day() -> None:
    cut = within("2025-04-29", "2025-04-29T10:31")
    assert (shape(cut), datetime_attr(cut)) == (Shape.DAY, "2025-04-29")


def test_machines_are_told_no_day_of_what_may_be_of_two() -> None:
    midnight = within("2024-10-06T23:45", "2024-10-07T00:15", Grain.MINUTE, mod="APPROX")
    assert datetime_attr(midnight) is None
