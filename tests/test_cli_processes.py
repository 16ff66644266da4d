"""The commands as processes: several at once, killed in the middle, serving until Ctrl-C."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import urlopen

import pytest

from timeline.actions import decide, read_typed, take_in
from timeline.cli.ingest import BATCH
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.places import place
from timeline.store.database import ready, session_scope

COMMAND = [sys.executable, "-m", "timeline.cli"]
PATIENCE = 300  # seconds until a process that hangs fails its test


@pytest.fixture(autouse=True)
def environment(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_DATABASE_URL", database_url)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def start(*words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [*COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


def finish(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out, err


def count(database_url: str, query: str) -> int:
    connection = sqlite3.connect(database_url.removeprefix("sqlite:///"), timeout=PATIENCE)
    try:
        return int(connection.execute(query).fetchone()[0])
    except sqlite3.OperationalError:  # not there yet
        return 0
    finally:
        connection.close()


ARTICLES = "SELECT count(*) FROM article"
HALF_STORED = """SELECT (SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM revision))
    + (SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM mention))
    + (SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM statement))
    + (SELECT count(*) FROM statement WHERE event_id IS NULL)
    + (SELECT count(*) FROM event WHERE id NOT IN (SELECT event_id FROM statement))"""


def test_several_ingest_the_same_file_into_a_new_database(database_url: str) -> None:
    samples = str(place("samples") / "articles.jsonl")
    runs = [start("ingest", samples) for _ in range(3)]
    done = [finish(run) for run in runs]
    assert [(status, err) for status, _, err in done] == [(0, "")] * 3
    lines = len(Path(samples).read_text("utf-8").splitlines())
    assert sorted(out.partition(": ")[2] for _, out, _ in done) == [
        f"0 new, 0 changed, {lines} known, 0 refused\n",
        f"0 new, 0 changed, {lines} known, 0 refused\n",
        f"{lines} new, 0 changed, 0 known, 0 refused\n",
    ]
    assert count(database_url, ARTICLES) == lines
    assert count(database_url, HALF_STORED) == 0


def many(folder: Path) -> str:
    """A file with more articles than are stored at once."""
    file = folder / "many.jsonl"
    rows = [
        {
            "id": f"a{n}",
            "text": f"Am Montag hat Zug Z{n:x}Q die Halle H{n * 7:x}X verlassen.",
            "published": "2025-04-29",
        }
        for n in range(2 * BATCH + 1)
    ]
    file.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return str(file)


def test_an_editor_decides_while_articles_come_in(database_url: str, tmp_path: Path) -> None:
    engine, now = ready(database_url), datetime(2025, 5, 1, tzinfo=UTC)
    with session_scope(engine, write=True) as session:
        take_in(session, IncomingArticle("Ort", "Am Montag kam sie.", now, id="b"), now)
    coming, made = start("ingest", many(tmp_path)), 0
    while coming.poll() is None:
        with session_scope(engine, write=True) as session:
            dating = read_typed(f"{1 + made % 28}.4.2025", 739_370 * 1440)
            words = Decision(0, DecisionKind.DATING, "b", 3, 9, "Montag", dating)
            decide(session, words, who="Ida", at=now)
        made += 1
    assert finish(coming)[0] == 0
    assert count(database_url, "SELECT count(*) FROM decision") == made > 0
    assert count(database_url, ARTICLES) == 2 * BATCH + 2
    assert count(database_url, HALF_STORED) == 0
    engine.dispose()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs a signal that cannot be caught")
def test_killed_in_the_middle_nothing_is_half_stored(database_url: str, tmp_path: Path) -> None:
    file = many(tmp_path)
    killed = start("ingest", file)
    while count(database_url, ARTICLES) < BATCH and killed.poll() is None:
        time.sleep(0.01)
    killed.kill()
    killed.communicate()
    assert count(database_url, ARTICLES) in (BATCH, 2 * BATCH, 2 * BATCH + 1)
    assert count(database_url, HALF_STORED) == 0
    assert finish(start("ingest", file))[0] == 0
    assert count(database_url, ARTICLES) == 2 * BATCH + 1
    assert count(database_url, HALF_STORED) == 0


def test_demo_serves_until_ctrl_c(database_url: str) -> None:
    demo = start("demo", "--port", "0")
    assert demo.stdout is not None
    address = demo.stdout.readline().split()[1]
    assert "/redaktion  name: redaktion  password: " in demo.stdout.readline()
    with urlopen(address, timeout=PATIENCE) as answer:
        assert answer.status == 200
        assert b"<html" in answer.read()
    with urlopen(f"{address}/dossier/alle?q={'a%20' * 4000}", timeout=PATIENCE) as answer:
        assert "zu lang" in answer.read().decode()
    demo.send_signal(signal.SIGINT)
    status, _, err = finish(demo)
    assert (status, err) == (0, "")
    again = start("demo", "--port", "0")
    assert again.stdout is not None
    again.stdout.readline()
    assert "timeline user password NAME" in again.stdout.readline()
    again.terminate()
    finish(again)
    samples = (place("samples") / "articles.jsonl").read_text("utf-8").splitlines()
    assert count(database_url, "SELECT count(*) FROM revision") == len(samples)


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_port_in_use_is_one_line(command: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status, _, err = finish(start(command, "--port", str(port)))
    assert status == 1
    assert (
        err
        == f"timeline: 127.0.0.1:{port} cannot be used (already in use); another port: --port {port + 1}\n"
    )


def test_resolve_starts_without_the_heavy_rooms() -> None:
    code = """import sys; from timeline.cli import cli
try: cli(["resolve", "--json", "--published", "2025-04-29", "Am Montag"])
except SystemExit: pass
print([name for name in ("flask", "sqlalchemy", "sqlmodel", "trafilatura", "dateparser") if name in sys.modules])"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
