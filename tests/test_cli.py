"""The commands, as people and scripts call them: output, one line for what is refused, exit status."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from timeline.cli import cli

ARTICLE = {
    "id": "a1",
    "title": "Brücke gesperrt",
    "text": "Am Montag hat der Rat die Brücke gesperrt. Einen Tag zuvor war ein Riss entdeckt worden.",
    "published": "2025-04-29T10:32:00+02:00",
    "source": "Echo",
    "url": "https://echo.example/1",
}
ENGLISH = "The government said on Monday that it would not be able to meet the targets for this year. " * 4


@pytest.fixture(autouse=True)
def environment(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder and a database of its own, in English."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TIMELINE_DATABASE_URL", database_url)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def run(*words: str, stdin: bytes | str = b"") -> Result:
    """Call a command; whatever it does, it leaves no traceback."""
    result = CliRunner().invoke(cli, words, input=stdin, prog_name="timeline")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def complaints(result: Result) -> list[str]:
    """What stands on standard error, line by line, of a refused call."""
    assert result.exit_code == 1
    return result.stderr.splitlines()


def write(name: str, content: bytes | str) -> str:
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    return name


def events(*words: str) -> list[dict[str, object]]:
    result = run("export", *words)
    assert result.exit_code == 0
    found: list[dict[str, object]] = json.loads(result.stdout)["events"]
    return found


# help


def test_help_lists_every_command() -> None:
    result = run("--help")
    assert result.exit_code == 0
    for name in cli.commands:
        assert f"\n  {name} " in result.stdout
        assert run(name, "--help").exit_code == 0


@pytest.mark.parametrize(
    "words", [["nonsense"], ["ingest"], ["tag", "x"], ["export", "--format", "xls"], ["user", "add", "x"]]
)
def test_wrong_usage(words: list[str]) -> None:
    assert run(*words).exit_code == 2


# ingest and export


def test_ingest_and_export() -> None:
    file = write("a.jsonl", json.dumps(ARTICLE))
    assert run("ingest", file).stdout == "a.jsonl: 1 new, 0 changed, 0 known, 0 refused\n"
    assert run("ingest", file).stdout == "a.jsonl: 0 new, 0 changed, 1 known, 0 refused\n"
    found = events("--format", "json")
    assert [event["earliest"] for event in found] == ["2025-04-27", "2025-04-28"]
    assert found[0]["sources"][0]["article"] == "a1"  # type: ignore[index]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (["--words", "riss"], 1),
        (["--words", '"*'], 0),
        (["--from", "2025-04-28"], 1),
        (["--to", "27.04.2025"], 1),
        (["--from", "2025-04-28", "--to", "2025-04-28", "--within", "certain"], 1),
        (["--source", "Echo"], 2),
        (["--source", "Funk"], 0),
        (["--certainty", "inferred"], 0),
        (["--dossier", "alle"], 2),
    ],
)
def test_export_filters(words: list[str], count: int) -> None:
    run("ingest", write("a.jsonl", json.dumps(ARTICLE)))
    assert len(events(*words)) == count


def test_export_refuses() -> None:
    assert complaints(run("export", "--dossier", "missing")) == ["timeline: there is no dossier “missing”"]
    assert "“gestern” is no date" in complaints(run("export", "--from", "gestern"))[0]


def test_a_broken_line_is_named_and_the_others_go_in() -> None:
    rows = [json.dumps(ARTICLE), '{"text": ', json.dumps(ARTICLE | {"id": "a2", "published": None}), ""]
    rows.append(json.dumps(ARTICLE | {"id": "a3", "url": ""}))
    result = run("ingest", write("a.jsonl", "\n".join(rows)))
    broken, undated = complaints(result)
    assert broken.startswith("timeline: a.jsonl, line 2: this is not valid JSON")
    assert undated.startswith("timeline: a.jsonl, line 3: the publication date is missing; give it")
    assert result.stdout == "a.jsonl: 2 new, 0 changed, 0 known, 2 refused\n"


REFUSED = {
    "not UTF-8": ("a.txt", b"Am Montag war es sch\xf6n.", ["--published", "2025-04-29"]),
    "no text": ("a.txt", b"", ["--published", "2025-04-29"]),
    "no text in it": ("a.txt", b" \n\t\n", ["--published", "2025-04-29"]),
    "date is missing": ("a.txt", b"Am Montag.", []),
    "how to give": ("a.html", b"<p>Am Montag war es warm.</p>", []),
    "more than seven days ahead": ("a.txt", b"Am Montag.", ["--published", "2999-01-01"]),
    "before 1600": ("a.txt", b"Am Montag.", ["--published", "1599-12-31"]),
    "is no date": ("a.txt", b"Am Montag.", ["--published", "30.02.2025"]),
    "longer than 5 MB": ("a.txt", b"Am Montag. " * 500_000, ["--published", "2025-04-29"]),
    "not seem to be German": ("a.txt", ENGLISH.encode(), ["--published", "2025-04-29"]),
    "no article text": ("a.html", b"<html><<<", ["--published", "2025-04-29"]),
    "only .jsonl, .html and .txt": ("a.pdf", b"%PDF", []),
    "not valid JSON": ("a.jsonl", b"{", []),
}


@pytest.mark.parametrize(("words", "case"), REFUSED.items())
def test_bad_input_is_one_line_and_nothing_is_stored(words: str, case: tuple[str, bytes, list[str]]) -> None:
    name, content, options = case
    [line] = complaints(run("ingest", write(name, content), *options))
    assert words.replace("how to give", "--published") in line
    assert events() == []


def test_german_where_the_environment_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_AT.UTF-8")
    [line] = complaints(run("ingest", write("a.txt", "Am Montag.")))
    assert line.startswith(
        "timeline: a.txt: das Veröffentlichungsdatum fehlt; bitte angeben, zum Beispiel: --published"
    )


def test_a_database_that_cannot_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_DATABASE_URL", "sqlite:////missing/folder/x.sqlite3")
    assert "cannot be opened" in complaints(run("export"))[0]
    monkeypatch.setenv("TIMELINE_DATABASE_URL", "nonsense")
    assert "TIMELINE_DATABASE_URL" in complaints(run("ingest", "x.txt"))[0]


def test_a_time_zone_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_TIMEZONE", "Mars/Olympus")
    assert "TIMELINE_TIMEZONE" in complaints(run("resolve", "--published", "2025-04-29", "Am Montag"))[0]


def test_a_scraped_page_in_a_text_file() -> None:
    text = f"PolitikBrücke ist zu\n\nBrücke ist zu\n\n{ARTICLE['text']}\n\nFür Sie ausgewählt\nGestern im Zoo"
    run("ingest", write("a.txt", text), "--published", "2025-04-29", "--source", "Echo")
    assert [event["earliest"] for event in events()] == ["2025-04-27", "2025-04-28"]


# resolve and tag


def test_resolve_for_people() -> None:
    result = run("resolve", "--published", "2025-04-29", "Am Montag hat der Rat getagt.")
    assert result.exit_code == 0
    assert result.stdout.startswith("Montag  Monday, 28 April 2025\n        “Montag”")


def test_resolve_as_json() -> None:
    text = (
        "Stand: 29.04.2025, 10:32 Uhr\n\nAm Montag hat der Rat getagt.\n\nFür Sie ausgewählt\nGestern im Zoo"
    )
    result = run("resolve", "--json", "--published", "2025-04-29", "-", stdin=text)
    record = json.loads(result.stdout)
    assert record["id"] is None
    assert [(t["text"], t["earliest"], t["start"]) for t in record["timexes"]] == [
        ("Montag", "2025-04-28", text.index("Montag"))
    ]


def test_resolve_without_a_publication_date() -> None:
    result = run("resolve", "--json", "Am Montag und am 3. Mai 2020.")
    assert complaints(result) == [
        "timeline: 1 more can only be dated with the publication date: --published DATE"
    ]
    assert [t["earliest"] for t in json.loads(result.stdout)["timexes"]] == [None, "2020-05-03"]
    assert run("resolve", "Am 3. Mai 2020.").exit_code == 0


@pytest.mark.parametrize(
    ("words", "stdin", "said"),
    [
        (["--published", "bald", "Am Montag"], b"", "is no date"),
        (["--published", "1200-01-01", "Am Montag"], b"", "before 1600"),
        (["--published", "2025-04-29", "-"], b"\xff", "not UTF-8"),
        (["--published", "2025-04-29"], b"", "no text"),
        (["--published", "2025-04-29", ENGLISH], b"", "German"),
    ],
)
def test_resolve_refuses(words: list[str], stdin: bytes, said: str) -> None:
    [line] = complaints(run("resolve", *words, stdin=stdin))
    assert said in line


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_tag(jobs: str) -> None:
    texts = [f"Am Montag kamen {n} Leute." for n in range(40)]
    rows = [json.dumps({"id": str(n), "text": text, "dct": "2025-04-29"}) for n, text in enumerate(texts)]
    rows[7] = "{"
    result = run("tag", write("in.jsonl", "\n".join(rows)), "out.jsonl", "--jobs", jobs)
    assert [line[:29] for line in complaints(result)] == ["timeline: in.jsonl, line 8: t"]
    records = [json.loads(line) for line in Path("out.jsonl").read_text("utf-8").splitlines()]
    assert [record["id"] for record in records] == [str(n) for n in range(40) if n != 7]
    assert {record["timexes"][0]["value"] for record in records} == {"2025-04-28"}


def test_a_date_at_the_end_of_the_calendar_stops_no_other_line() -> None:
    rows = [
        {"id": "a", "text": "Am Montag.", "published": "9999-12-31T23:59:59Z"},
        {"id": "b", "text": "Am Montag.", "published": "0001-01-01T00:00:00+14:00"},
        {"id": "c", "text": "Am Montag.", "published": "2025-04-29"},
    ]
    result = run("tag", write("in.jsonl", "\n".join(map(json.dumps, rows))), "out.jsonl")
    [line] = complaints(result)
    assert line.startswith("timeline: in.jsonl, line 1: “9999-12-31T23:59:59+00:00” is no date")
    assert len(Path("out.jsonl").read_text("utf-8").splitlines()) == 2


def test_the_seed_is_dated(shared: Path) -> None:
    text = (shared / "seed" / "article.txt").read_bytes()
    found = json.loads(run("resolve", "--json", "--published", "2025-04-29", "-", stdin=text).stdout)[
        "timexes"
    ]
    assert [t["text"] for t in found] == [
        "Montag",
        "Zuvor",
        "einigen Monaten",
        "Herbst",
        "Damals",
        "Einen Tag zuvor",
    ]
    assert [(t["earliest"], t["latest"]) for t in found if t["grain"] == "day" and t["earliest"]] == [
        ("2025-04-28", "2025-04-28"),
        ("2025-04-27", "2025-04-27"),
    ]


# users and the database


def test_users() -> None:
    result = run("user", "add", "Ida", "--role", "admin", "--password-stdin", stdin="lang genug\n")
    assert result.stdout == "Ida can log in as admin\n"
    assert complaints(
        run("user", "add", "Ida", "--role", "admin", "--password-stdin", stdin="lang genug")
    ) == ["timeline: there is a user “Ida” already"]
    assert run("user", "add", "Jens", "--role", "editor", stdin="lang genug\nlang genug\n").exit_code == 0
    assert run("user", "password", "Ida", "--password-stdin", stdin="noch länger").exit_code == 0
    assert "8 characters" in complaints(run("user", "password", "Ida", "--password-stdin", stdin="kurz"))[0]
    assert run("user", "role", "Jens", "admin").stdout == "Jens is now admin\n"
    assert run("user", "end-sessions", "Jens").stdout == "Jens is logged out everywhere\n"
    assert run("user", "list").stdout == "Ida\tadmin\nJens\tadmin\n"
    assert run("user", "remove", "Jens").exit_code == 0
    for words in (["role", "Jens", "editor"], ["end-sessions", "Jens"], ["remove", "Jens"]):
        assert complaints(run("user", *words)) == ["timeline: there is no user “Jens”"]


def test_db_upgrade(tmp_path: Path) -> None:
    assert run("db", "upgrade").stdout == "the database is up to date\n"
    assert run("db", "upgrade").exit_code == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["timeline.sqlite3", "timeline.sqlite3-next"]


def test_an_archive_and_timeml_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("ingest", write("a.jsonl", json.dumps(ARTICLE)))
    archive = run("export", "--format", "archive").stdout
    assert run("export", "--format", "tml", "--out", "texts").stdout == "texts: 1 files\n"
    for number, file in enumerate([write("b.json", archive), "texts/a1.tml"]):
        monkeypatch.setenv("TIMELINE_DATABASE_URL", f"sqlite:///{tmp_path / f'{number}.sqlite3'}")
        assert run("import", file).stdout == "1 files brought in\n"
        assert [event["earliest"] for event in events()] == ["2025-04-27", "2025-04-28"]
    assert complaints(run("import", "b.json"))[0].startswith(
        "timeline: b.json: an archive goes into an empty database"
    )


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.json", '{"version": 1,\n"articles": [}', "line 2 column 14"),
        ("a.json", '{"version": 1, "articles": [{"key": 5}]}', "articles[0]"),
        ("a.tml", "<TimeML><TEXT>Am Montag.</TEXT>", "not well-formed XML"),
        ("a.tml", "<TimeML><TEXT>Am Montag kam der Rat.</TEXT></TimeML>", "publication date is missing"),
        ("a.csv", "id,title", "only archives"),
    ],
)
def test_an_import_is_whole_or_not_at_all(name: str, content: str, said: str) -> None:
    good = write("good.tml", f'<TimeML><DCT><TIMEX3 type="DATE" value="2025-04-29" functionInDocument="CREATION_TIME">x'
                 f"</TIMEX3></DCT><TEXT>{ARTICLE['text']}</TEXT></TimeML>")  # fmt: skip
    [line] = complaints(run("import", good, write(name, content)))
    assert line.startswith(f"timeline: {name}: ")
    assert said in line
    assert events() == []


@pytest.mark.parametrize("words", [["--words", "x"], ["--dossier", "x"], ["--from", "2025"]])
def test_an_archive_is_everything(words: list[str]) -> None:
    assert run("export", "--format", "archive", *words).exit_code == 2


def test_tokens() -> None:
    made = run("token", "add", "cms", "--scope", "articles", "--scope", "decisions")
    secret = made.stdout.strip()
    assert secret.startswith("tl_")
    assert "only now" in made.stderr
    assert complaints(run("token", "add", "cms", "--scope", "articles")) == [
        "timeline: there is a token “cms” already"
    ]
    assert secret not in run("token", "list").stdout
    assert run("token", "list").stdout.startswith("cms\tarticles, decisions\t")
    assert run("token", "revoke", "cms").stdout == "cms opens nothing any more\n"
    assert "revoked" in run("token", "list").stdout
    assert "no token" in complaints(run("token", "revoke", "feed"))[0]
    assert run("token", "add", "x", "--scope", "all").exit_code == 2
