"""Annotated texts: TimeML and lines of JSON, and what is refused."""

import json
from pathlib import Path

import pytest

from timeline.ingest.annotations import GoldDays, GoldTimex, day
from timeline.ingest.gold import read_gold
from timeline.ingest.refusals import Refused
from timeline.ingest.timeml import read_timeml

TIMEML = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TimeML SYSTEM "TimeML.dtd">
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<DOCID> bruecke-1 </DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2025-04-29" functionInDocument="CREATION_TIME">29. April</TIMEX3></DCT>
<TITLE>Brücke <TIMEX3 tid="t1" type="DATE" value="2025-04-28">gestern</TIMEX3> gesperrt</TITLE>
<TEXT>Am <TIMEX3 tid="t2" type="DATE" value="2025-04-28">Montag</TIMEX3> <EVENT eid="e1">kam</EVENT> der Rat &amp; ging
nach <TIMEX3 tid="t3" type="DURATION" value="P2D">zwei <SIGNAL>Tagen</SIGNAL></TIMEX3>.<TIMEX3 tid="t4" value="P1D"/></TEXT>
<MAKEINSTANCE/>
</TimeML>
"""
BOMB = """<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<TimeML><TEXT>&b;</TEXT></TimeML>"""
STEALING = """<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><TimeML><TEXT>&a;</TEXT></TimeML>"""
LINE = {
    "id": 7,
    "dct": "2024-10-08",
    "text": "Am Montag kam er.",
    "timexes": [{"start": 3, "end": 9, "type": "DATE", "value": "2024-10-07", "mod": None}],
}
DAYS = {
    "id": "b",
    "published": "2024-10-08",
    "text": "Caesar starb 44 v. Chr. in Rom.",
    "expressions": [{"start": 13, "end": 23, "core": ["-0043-01-01", "-0043-12-31"], "outer": ["-0043-01-01", "-0043-12-31"]}],
}  # fmt: skip


def written(folder: Path, name: str, *records: object) -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_timeml() -> None:
    document = read_timeml(TIMEML.encode(), "file")
    assert document.id == "bruecke-1"
    assert document.published == "2025-04-29"
    assert document.text == "Am Montag kam der Rat & ging\nnach zwei Tagen."
    assert document.timexes == (
        GoldTimex(3, 9, "DATE", "2025-04-28"),
        GoldTimex(34, 44, "DURATION", "P2D"),
    )
    assert [document.text[t.start : t.end] for t in document.timexes] == ["Montag", "zwei Tagen"]


def test_timeml_without_text_element() -> None:
    document = read_timeml(
        b'<TimeML>Am <TIMEX3 type="DATE" value="2025-04-28">Montag</TIMEX3>.</TimeML>', "x"
    )
    assert (document.id, document.text, document.published) == ("x", "Am Montag.", "")
    assert document.timexes == (GoldTimex(3, 9, "DATE", "2025-04-28"),)


@pytest.mark.parametrize(
    ("raw", "case"),
    [(BOMB, "xml-entities"), (STEALING, "xml-entities"), ("<TimeML><TEXT>", "not-xml"), ("", "not-xml")],
)
def test_refused_timeml(raw: str, case: str) -> None:
    with pytest.raises(Refused) as refused:
        read_timeml(raw.encode(), "x")
    assert refused.value.case == case


def test_lines(tmp_path: Path) -> None:
    place = written(tmp_path, "gold.jsonl", LINE, {"id": "c", "text": "ohne Gold"}, DAYS)
    [(name, (first, second))] = read_gold(place)
    assert name == "gold"
    assert (first.id, first.published, first.expressions) == ("7", "2024-10-08", None)
    assert first.timexes == (GoldTimex(3, 9, "DATE", "2024-10-07"),)
    year = (day("-0043-01-01"), day("-0043-12-31"))
    assert year[1] - year[0] == 364
    assert second.expressions == (GoldDays(13, 23, year, year),)


def test_folder(tmp_path: Path) -> None:
    written(tmp_path, "b.jsonl", LINE)
    written(tmp_path, "notes.txt", "nothing")
    for name in ("a.tml", "c.tml"):
        (tmp_path / name).write_text(TIMEML, encoding="utf-8")
    sets = {name: len(documents) for name, documents in read_gold(tmp_path)}
    assert sets == {"b": 1, tmp_path.name: 2}


@pytest.mark.parametrize(
    ("record", "case"),
    [
        ({**LINE, "timexes": [{"start": 3}]}, "not-gold"),
        ({**LINE, "timexes": 5}, "not-gold"),
        ({**DAYS, "expressions": [{"start": 0, "end": 1, "core": ["2024"], "outer": []}]}, "no-such-date"),
        ({**DAYS, "expressions": [{"start": 0, "end": 1, "core": [], "outer": []}]}, "not-gold"),
        ([], "not-an-object"),
        ({"id": "x"}, "not-an-object"),
    ],
)
def test_refused_lines(tmp_path: Path, record: object, case: str) -> None:
    place = written(tmp_path, "gold.jsonl", LINE, record)
    with pytest.raises(Refused) as refused:
        list(read_gold(place))
    if record != []:
        assert (refused.value.case, refused.value.line) == (case, 2)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        list(read_gold(tmp_path / "none.jsonl"))
    assert refused.value.case == "no-such-file"
