"""A preview shows what a text would give, at its own places."""

import pytest

from tests.wording.datings import minute
from timeline.actions.tryout import KEY, try_out
from timeline.ingest.refusals import Refused
from timeline.temporal.notation import iso_day

TEXT = """PolitikBrücke ist gesperrt

Brücke ist gesperrt

Stand: 29.04.2025, 10:32 Uhr

Am Montag hat der Rat die Brücke gesperrt.

Für Sie ausgewählt
Gestern im Zoo: ein Eisbär"""


def test_debris_gives_nothing_and_moves_nothing() -> None:
    timeline = try_out(TEXT, minute("2025-04-29"))
    [mention] = timeline.mentions[KEY]
    assert TEXT[mention.start : mention.end] == mention.text == "Montag"
    [event] = timeline.events
    assert event.dating.first is not None
    assert iso_day(event.dating.first) == "2025-04-28"
    statement = event.statements[0]
    assert TEXT[statement.start : statement.end] == statement.text


@pytest.mark.parametrize(
    ("text", "case"),
    [("", "empty"), ("Montag " * 800_000, "too-long"), ("the of and to " * 20, "not-german")],
)
def test_refused(text: str, case: str) -> None:
    with pytest.raises(Refused) as refused:
        try_out(text, 0)
    assert refused.value.case == case
