"""Articles as TimeML, read back by the project's own reader."""

import pytest

from tests.export.told import PUBLISHED
from timeline.actions.evaluate import engine, evaluate
from timeline.export.timeml import document, file_name
from timeline.ingest.dates import civil_minutes
from timeline.ingest.timeml import read_timeml
from timeline.settings import timezone
from timeline.store.articles import StoredArticle
from timeline.temporal import tag

TEXT = (
    "Am Montag hat der Rat <getagt> & gelacht.\r\n\tEinen Tag zuvor\x0b war 😀 vom 14. bis 17. März die Rede.\n\n"
    "Seit drei Jahren jeden Freitag „wie 2019“, hieß es \u202egestern\u202c.\n"
)


def written(text: str) -> str:
    reference = civil_minutes(PUBLISHED, timezone())
    article = StoredArticle("a/1", None, "A <b>\n& c", text, "Echo", "", PUBLISHED, reference, 1)
    return document(article, tag(text, reference))


def test_it_reads_back_with_every_offset() -> None:
    reference = civil_minutes(PUBLISHED, timezone())
    found = read_timeml(written(TEXT).encode(), "x")
    assert found.id == "a/1"
    assert found.published == "2025-04-29T10:32:00+02:00"
    assert found.text == TEXT.replace("\x0b", "\ufffd")  # XML has no way to write it
    mentions = tag(TEXT, reference)
    assert len(mentions) >= 7
    assert [(t.start, t.end, t.type, t.value) for t in found.timexes or ()] == [
        (m.start, m.end, m.dating.type.value, m.dating.value) for m in mentions
    ]


def test_it_scores_a_hundred_against_itself() -> None:
    score = evaluate("own", [read_timeml(written(TEXT).encode(), "x")], engine(timezone()))
    assert [score.timexes.rates(measure).f1 for measure in ("strict", "value")] == [1.0, 1.0]
    assert not score.mistakes


def test_what_hangs_on_what() -> None:
    text = written(TEXT)
    assert (
        '<TIMEX3 tid="t1" type="DATE" value="2025-04-28" temporalFunction="true" anchorTimeID="t0">Montag<'
        in text
    )
    assert 'type="DURATION" value="P1D" temporalFunction="true" anchorTimeID="t1">Einen Tag zuvor<' in text
    assert (
        '<TIMEX3 tid="t0" type="DATE" value="2025-04-29T10:32:00+02:00" functionInDocument="CREATION_TIME">'
        in text
    )


@pytest.mark.parametrize(
    "key", ["../../etc/passwd", "https://a.example/?b=c", "CON.", "a" * 300, "ä", ".x", "a b"]
)
def test_names_of_files(key: str) -> None:
    name = file_name(key)
    assert name.endswith(".tml")
    assert not set(name) & set("/\\:?* ")
    assert len(name) < 80
    assert name != file_name(key + "x")
    assert file_name("eisstadion-1") == "eisstadion-1.tml"
