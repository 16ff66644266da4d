"""The table of expressions: every marked sentence gets the days that its group says, and nothing where nothing is."""

import pytest

from tests.temporal.marked import days, marked_mention, mentions, minutes, unmark
from tests.temporal.tables.days_named import Days
from tests.temporal.tables.families import (
    FAMILIES,
    NO_TIME,
    NOTHING,
    PUBLISHED,
    REGIONS,
    TYPOGRAPHY,
    VALUES,
)
from timeline.temporal import tag
from timeline.temporal.model import Relation, TimexType
from timeline.temporal.notation import iso_day, iso_minute

ROWS = [
    pytest.param(sentence, expected, id=f"{family}: {sentence}")
    for family, groups in FAMILIES.items()
    for expected, sentences in groups.items()
    for sentence in sentences
]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_days(sentence: str, expected: Days) -> None:
    first, last = (expected, expected) if isinstance(expected, str) else expected
    assert days(marked_mention(sentence, PUBLISHED)) == (first, last)


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_span(sentence: str, expected: Days) -> None:
    mention = marked_mention(sentence, PUBLISHED)
    assert (mention.start, mention.end) == unmark(sentence).spans[-1]


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("Die Straße ist seit Montag, [8 Uhr], gesperrt.", Relation.SINCE),
        ("Die Straße ist ab Freitag um [8 Uhr] gesperrt.", Relation.SINCE),
        ("Die Straße bleibt bis zum 15. November, [8 Uhr], gesperrt.", Relation.UNTIL),
        ("Seit Montag streiken sie, um [8 Uhr] begann das Treffen.", Relation.AT),
    ],
)
def test_an_hour_of_an_open_day(sentence: str, relation: Relation) -> None:
    assert marked_mention(sentence, PUBLISHED).dating.relation is relation


@pytest.mark.parametrize(
    ("sentence", "edtf", "mod"),
    [
        ("Am Montag gegen [15 Uhr] kippte der Wagen um.", "2024-10-07", "APPROX"),
        ("Am Montag um etwa [15.20 Uhr] kippte der Wagen um.", "2024-10-07", "APPROX"),
        ("Am Montag, ca. [15 Uhr], kippte der Wagen um.", "2024-10-07", "APPROX"),
        ("Am Montag etwa um [15 Uhr] kippte der Wagen um.", "2024-10-07", "APPROX"),
        ("Am Montag gegen [halb drei] kippte der Wagen um.", "2024-10-07", "APPROX"),
        ("Am Montag um [15 Uhr] kippte der Wagen um.", "2024-10-07T15:00:00", None),
        ("Am Montag nach [15 Uhr] kippte der Wagen um.", "2024-10-07", None),
        ("Am Montag spielte Ulm gegen Köln, um [15 Uhr] kam Essen.", "2024-10-07T15:00:00", None),
    ],
)
def test_a_rough_hour_is_no_exact_one(sentence: str, edtf: str, mod: str | None) -> None:
    dating = marked_mention(sentence, PUBLISHED).dating
    assert (dating.edtf, dating.mod) == (edtf, mod)
    start, end = dating.bounds.earliest_start, dating.bounds.latest_end
    assert start is not None
    assert end is not None
    assert (end > start) is (edtf == "2024-10-07")


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("Er war seit dem 11. März 1999 im Rat. [Damals] bekam er das Bauamt.", "1999-03-11"),
        ("Er war bis April 2009 im Rat. [Damals] kam es zu Unruhen.", "2009-04"),
        ("Ab dem 28. April 1933 gab es Radios. Zu [dieser Zeit] hatte sie kaum jemand.", "1933-04-28/"),
        ("Nach 1990 zog er um. [Damals] war er arm.", "[1991-01-01..]"),
    ],
)
def test_what_was_then_is_written_as_it_is_shown(sentence: str, edtf: str) -> None:
    assert marked_mention(sentence, PUBLISHED).dating.edtf == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("Die beiden waren seit [1996] verheiratet.", "1996/"),
        ("Er residierte seit [1949] auf der Burg.", "1949/"),
        ("Ab [1959] wurde der Wagen in Ulm gebaut.", "1959/"),
        ("Seit [2014] hatte er dort gearbeitet.", "2014/"),
        ("Die beiden sind seit [1996] verheiratet.", "1996/.."),
        ("Seit [1996] haben sie den Hof umgebaut.", "1996/.."),
        ("Er teilte mit, dass er seit [2004] krank ist.", "2004/.."),
        ("Die seit [2004] gesperrte Halle öffnete wieder.", "2004/.."),
        ("Ab [2030] soll der Zug fahren.", "2030/.."),
        ("Das Geld ist zu erstatten, rückwirkend bis [2007].", "2007/.."),
    ],
)
def test_what_was_so_since_has_no_open_end(sentence: str, edtf: str) -> None:
    assert marked_mention(sentence, PUBLISHED).dating.edtf == edtf


@pytest.mark.parametrize(
    ("sentence", "known"),
    [
        ("Am Montag spielte Köln. In der 30. Minute traf Weber. [Zwei Minuten später] traf er wieder.", True),
        ("Am Montag spielte Köln.\n\nBonn war in Kiel. [Zwei Minuten später] fiel ein Tor.", False),
        ("Am Montag brannte es.\n\n[Zwei Stunden später] war das Feuer aus.", True),
        ("Der Stürmer traf, nachdem er [vier Minuten zuvor] gekommen war.", False),
        ("1986 war es Ulm, [heute] sei es Kiel.", False),
        ("Der Minister sei [heute] in Kiel, sagte er.", True),
    ],
)
def test_minutes_are_counted_from_what_their_passage_told(sentence: str, known: bool) -> None:
    assert (marked_mention(sentence, PUBLISHED).dating.first is not None) is known


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("Am 4. Oktober brannte es. Bis kurz nach [Mitternacht] wurde gelöscht.", "2024-10-05T00:00"),
        ("Am 4. Oktober brannte es. Kurz nach [Mitternacht] begann es.", "2024-10-04T00:45"),
    ],
)
def test_what_lasts_until_midnight_ends_with_the_day(sentence: str, end: str) -> None:
    latest = marked_mention(sentence, PUBLISHED).dating.bounds.latest_end
    assert latest is not None
    assert iso_minute(latest) == end


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("Bis zum Ende der letzten Eiszeit vor [ungefähr 12.500 Jahren] lebten hier Wölfe.", Relation.UNTIL),
        ("Er leitete sie bis zur Eröffnung der neuen Halle am [17. Mai].", Relation.UNTIL),
        ("Bis zum Schluss kämpfte er am [17. Mai].", Relation.AT),
        ("Bis zum Schluss, so hieß es, kam er am [17. Mai].", Relation.AT),
    ],
)
def test_until_what_was_then_is_until(sentence: str, relation: Relation) -> None:
    assert marked_mention(sentence, PUBLISHED).dating.relation is relation


def test_what_is_so_lies_not_ahead_of_the_news() -> None:
    mention = marked_mention(
        "Am Montag stürzte ein Teil ein. [Drei Tage nach dem Einsturz] ist die Ursache offen.", PUBLISHED
    )
    assert mention.dating.first is None


def test_until_after_something_is_until() -> None:
    mention = marked_mention("Die Schule bleibt bis nach den [Weihnachtsferien] geschlossen.", PUBLISHED)
    assert mention.dating.relation is Relation.UNTIL


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("Bis zur Eröffnung am [17. Mai] fehlt noch viel.", Relation.UNTIL),
        ("Bis zum Start im [Mai] fehlt noch viel.", Relation.UNTIL),
        ("Zur Eröffnung am [17. Mai] kamen viele.", Relation.AT),
        ("Er blieb bis zur Pause, am [17. Mai] ging er.", Relation.AT),
    ],
)
def test_until_something_on_its_day(sentence: str, relation: Relation) -> None:
    assert marked_mention(sentence, PUBLISHED).dating.relation is relation


@pytest.mark.parametrize(
    "until", ["bis", "bis zum", "bis voraussichtlich", "bis einschließlich", "bis mindestens", "bis und mit"]
)
def test_until(until: str) -> None:
    mention = marked_mention(f"Die Straße ist {until} [Freitag] gesperrt.", PUBLISHED)
    assert mention.dating.relation is Relation.UNTIL


@pytest.mark.parametrize("sentence", NO_TIME)
def test_no_time(sentence: str) -> None:
    found = [
        m.text for m in mentions(sentence, PUBLISHED) if m.dating.type in (TimexType.DATE, TimexType.TIME)
    ]
    assert found == []


@pytest.mark.parametrize("sentence", NOTHING)
def test_nothing(sentence: str) -> None:
    assert [m.text for m in mentions(sentence, PUBLISHED)] == []


@pytest.mark.parametrize(("value", "sentence"), [(v, s) for v, group in VALUES.items() for s in group])
def test_values(value: str, sentence: str) -> None:
    mention = marked_mention(sentence, PUBLISHED)
    assert (mention.start, mention.end) == unmark(sentence).spans[-1]
    assert mention.dating.value == value


@pytest.mark.parametrize(
    ("region", "day", "sentence"), [(*key, s) for key, group in REGIONS.items() for s in group]
)
def test_regions(region: str, day: str, sentence: str) -> None:
    (mention,) = tag(unmark(sentence).text, minutes(PUBLISHED), region=region)
    assert days(mention) == (day, day)


@pytest.mark.parametrize(("plain", "odd"), TYPOGRAPHY)
def test_typography(plain: str, odd: str) -> None:
    here, there = marked_mention(plain, PUBLISHED), marked_mention(odd, PUBLISHED)
    assert here.dating == there.dating
    assert (there.start, there.end) == unmark(odd).spans[-1]
    assert there.text == unmark(odd).text[there.start : there.end]


@pytest.mark.parametrize(
    ("published", "sentence", "day"),
    [
        ("2025-12-29", "Am [zweiten Feiertag] ging eine Lawine ab.", "2025-12-26"),
        ("2026-01-05", "Am [2. Feiertag] ging eine Lawine ab.", "2025-12-26"),
        ("2025-04-22", "Am [zweiten Feiertag] ging eine Lawine ab.", "2025-04-21"),
        ("2025-06-06", "Am [ersten Feiertag] wird gesungen.", "2025-06-08"),
    ],
)
def test_a_counted_feast_day_is_of_the_feast_that_is_near(published: str, sentence: str, day: str) -> None:
    assert days(marked_mention(sentence, published)) == (day, day)


@pytest.mark.parametrize(("published", "first"), [("2025-05-05", "2023-07-01"), ("2025-06-11", "2024-07-01")])
def test_a_season_of_sport_is_over_in_june(published: str, first: str) -> None:
    mention = marked_mention("In [der vergangenen Saison] wurde Ulm Fünfter.", published)
    assert days(mention)[0] == first


@pytest.mark.parametrize("day", ["nächsten", "kommenden"])
def test_readers_differ(day: str) -> None:
    mention = marked_mention(f"Am [{day} Freitag] tagt der Rat.", PUBLISHED)
    assert [iso_day(other.first) for other in mention.dating.alternatives if other.first] == ["2024-10-18"]


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("Seit [Montag] ist die Brücke gesperrt.", "2024-09-30"),
        ("Seit [Mai] ist die Brücke gesperrt.", "2023-05-01"),
        ("Seit [Dienstag] ist die Brücke gesperrt.", "2024-10-01"),
    ],
)
def test_since_never_lies_ahead(sentence: str, other: str) -> None:
    mention = marked_mention(sentence, PUBLISHED)
    assert [iso_day(reading.first) for reading in mention.dating.alternatives if reading.first] == [other]


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Am [Montag] kam er.", "Am Montag"),
        ("Er hatte das [vergangene Woche] noch ausgeschlossen.", "vergangene Woche"),
        ("Er hatte das [letzten Montag] gesagt.", "letzten Montag"),
        ("In der [Nacht zum Montag] brannte es.", "In der Nacht zum Montag"),
        ("Der für [Freitag] angesetzte Lauf fällt aus.", "für Freitag"),
        ("Bis zum [9. März] ist Zeit.", "Bis zum 9. März"),
        ("Vom [14.] bis 17. November läuft die Schau.", "Vom 14. bis 17. November"),
        ("Der Vertrag, der [Ende September] auslief, galt.", "Ende September"),
        ("Die Frau, die [gestern] kam, schweigt.", "gestern"),
        ("Die Milbe, die [1977] eingeschleppt wurde, bleibt.", "1977"),
    ],
)
def test_phrase(sentence: str, phrase: str) -> None:
    start, end = marked_mention(sentence, PUBLISHED).phrase
    assert unmark(sentence).text[start:end] == phrase
