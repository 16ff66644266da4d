"""Lists of which each line begins with its day or month."""

from datetime import date

import pytest

from timeline.temporal import tag

# publication -> lines of a list, the marked ones with their first day
CHRONICLES: dict[str, list[list[tuple[str, str]]]] = {
    "2025-05-02": [
        [
            ("3. März: Ein Anwohner meldet tote Fische.", "2025-03-03"),
            ("12. März: Das Labor findet Quecksilber.", "2025-03-12"),
            ("28. April: Der Leiter tritt zurück.", "2025-04-28"),
        ],
        [  # over the turn of the year
            ("- 17. November: Ein Anwohner meldet tote Fische.", "2024-11-17"),
            ("- 20. Januar: Das Labor findet Quecksilber.", "2025-01-20"),
            ("- 28. April: Der Leiter tritt zurück.", "2025-04-28"),
        ],
        [  # the newest first
            ("28. April: Der Leiter tritt zurück.", "2025-04-28"),
            ("12. März: Das Labor findet Quecksilber.", "2025-03-12"),
            ("17. November: Ein Anwohner meldet tote Fische.", "2024-11-17"),
        ],
        [  # long ago, by the year that the first one has
            ("17. November 2015: Ein Anwohner meldet tote Fische.", "2015-11-17"),
            ("4. Dezember: Das Labor findet Quecksilber.", "2015-12-04"),
            ("20. Januar: Der Leiter tritt zurück.", "2016-01-20"),
        ],
        [  # with a weekend between
            ("Montag, 14. April: Der Prozess beginnt.", "2025-04-14"),
            ("Donnerstag, 24. April: Ein Zeuge sagt aus.", "2025-04-24"),
            ("Wochenende: In der Stadt demonstrieren 3000 Menschen.", "2025-04-26"),
            ("Dienstag, 29. April: Das Urteil fällt.", "2025-04-29"),
        ],
        [  # a calendar of what is to come
            ("5. Mai: Der Chor singt im Dom.", "2025-05-05"),
            ("12. Juni: Das Stadtfest beginnt.", "2025-06-12"),
            ("3. Januar: Der Verein lädt zum Ball.", "2026-01-03"),
        ],
        [  # called so, and some time ago
            ("Die Chronik:\n5. Oktober: Ein Bagger stößt auf die Bombe.", "2024-10-05"),
            ("6. November: Die Bombe wird gesprengt.", "2024-11-06"),
        ],
        [  # too few for a list
            ("3. März: Der Chor singt im Dom.", "2026-03-03"),
        ],
    ],
    "2024-12-30": [
        [
            ("Januar: Landwirte blockieren die A 7.", "2024-01-01"),
            ("Februar: Der Kreistag verabschiedet den Haushalt.", "2024-02-01"),
            ("Dezember: Ida Rothe wird vereidigt.", "2024-12-01"),
        ],
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("published", "lines"), [(day, lines) for day, lists in CHRONICLES.items() for lines in lists]
)
def test_chronicle(published: str, lines: list[tuple[str, str]]) -> None:
    text = "\n".join(line for line, _ in lines)
    found = tag(text, date.fromisoformat(published).toordinal() * 1440)
    first = [date.fromordinal(m.dating.first).isoformat() for m in found if m.dating.first is not None]
    assert first == [day for _, day in lines]


def test_what_an_entry_tells_is_of_its_month() -> None:
    text = (
        "Januar: Am 8. streiken die Bauern.\nFebruar: Es schneit.\n"
        "Mai: Am 25. wird ein Mann gefasst. Am 3. Juni kommt er frei."
    )
    found = tag(text, date(2024, 6, 30).toordinal() * 1440)
    days = [date.fromordinal(m.dating.first).isoformat() for m in found if m.dating.first is not None]
    assert days == ["2024-01-01", "2024-01-08", "2024-02-01", "2024-05-01", "2024-05-25", "2024-06-03"]
