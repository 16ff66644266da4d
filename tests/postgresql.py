"""A PostgreSQL server of our own for a while, where its programs and psycopg are installed."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

PLACES = ["usr/lib/postgresql/*/bin", "usr/local/pgsql/bin", "opt/homebrew/opt/postgresql*/bin"]


def programs() -> Path | None:
    """The folder of the server's programs."""
    named = shutil.which("initdb")
    found = [Path(named).resolve().parent] if named else []
    found += [folder for pattern in PLACES for folder in sorted(Path("/").glob(pattern))]
    return next((folder for folder in found if (folder / "pg_ctl").exists()), None)


def available() -> bool:
    """Whether there can be one."""
    return find_spec("psycopg") is not None and programs() is not None


@contextmanager
def server(memory: str = "16MB") -> Iterator[str]:
    """The folder of the socket of a server without a network, run by an unprivileged user (root may not run one)."""
    folder = programs()
    assert folder is not None
    user = "nobody" if os.name == "posix" and os.getuid() == 0 else None
    # Not among pytest's own folders: these are closed to other users.
    with tempfile.TemporaryDirectory(prefix="timeline-pg-", ignore_cleanup_errors=True) as home:
        if user:
            shutil.chown(home, user)

        def run(program: str, *words: str) -> None:
            command = [folder / program, "-D", f"{home}/data", *words]
            subprocess.run(command, check=True, user=user, cwd=home, stdout=subprocess.DEVNULL)

        run("initdb", "--auth=trust", "--username=timeline", "--no-sync", "--encoding=UTF8")
        options = f"-k {home} -c listen_addresses= -c fsync=off -c shared_buffers={memory}"
        run("pg_ctl", "--wait", "-l", f"{home}/log", "-o", options, "start")
        yield home
        run("pg_ctl", "--mode=immediate", "stop")


def address(home: str, name: str = "postgres") -> str:
    """The address of a database of the server in this folder."""
    return f"postgresql://timeline@/{name}?host={home}"


def empty(address: str) -> None:
    """Make a database as it was when it was made: all tables, no rows but the dossier `alle`; nobody else is in it."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as connection:
        others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        connection.execute(f"SELECT pg_terminate_backend(pid) {others}")
        tables = connection.execute(
            "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL(%s)",
            [["alembic_version", "dossier"]],
        )
        connection.execute(f"TRUNCATE {', '.join(name for (name,) in tables)} RESTART IDENTITY")
        connection.execute("DELETE FROM dossier WHERE slug <> 'alle'")
