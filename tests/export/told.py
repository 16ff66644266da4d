"""A store of told events for the tests of the formats."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone

from sqlmodel import Session

from timeline.actions import take_in_all
from timeline.ingest.incoming import IncomingArticle
from timeline.store.database import ready, session_scope

NOW = datetime(2025, 5, 1, tzinfo=UTC)
PUBLISHED = datetime(2025, 4, 29, 10, 32, tzinfo=timezone(timedelta(hours=2)))
LINES = {
    "day": "Am Montag hat der Rat die Brücke gesperrt.",
    "clock": "Am Sonntag um 9.15 Uhr brannte die Scheune in Eilmar ab.",
    "night": "In der Nacht zum Freitag stahlen Unbekannte den Kirchturmhahn.",
    "period": "Vom 14. bis 17. März 2025 tagte der Imkerbund in Salmstedt.",
    "month": "Im Mai 2024 verkaufte die Stadt das alte Zollhaus.",
    "season": "Im Herbst 2022 bestellte der Kreis neue Busse.",
    "year": "2019 zog der Zirkus Fontana nach Ottersbrück.",
    "since": "Seit 2009 sammelt Ida Brenner alte Landkarten.",
    "before": "Vor dem 9. März 2025 hatte der Müller das Wehr repariert.",
    "bc": "Am 15. März 44 v. Chr. starb Cäsar in Rom.",
    "decade": "In den achtziger Jahren baute die Firma Segelboote.",
}


@contextmanager
def store(url: str, texts: dict[str, str] | None = None, title: str = "Meldung") -> Iterator[Session]:
    """A session on a database in which each text is an article of its own."""
    told = [
        IncomingArticle(title, text, PUBLISHED, id=key, source="Echo", url=f"https://echo.example/{key}")
        for key, text in (LINES if texts is None else texts).items()
    ]
    with session_scope(ready(url), write=True) as session:
        take_in_all(session, told, NOW)
        yield session
