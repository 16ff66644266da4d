"""An older database is brought up to date with everything that follows from its articles."""

from datetime import UTC, datetime

from alembic import command
from alembic.config import Config

from timeline.actions import rebuild, take_in_all
from timeline.ingest.files import read
from timeline.ingest.incoming import IncomingArticle
from timeline.places import place
from timeline.store import events
from timeline.store.database import connect, ready, session_scope, upgrade
from timeline.store.events import Filter

NOW = datetime(2030, 1, 1, tzinfo=UTC)


def shown(url: str) -> list[events.EventPage]:
    engine = ready(url)
    with session_scope(engine) as session:
        found = [events.find(session, Filter(), limit=1000)]
    engine.dispose()
    return found


def test_what_is_told_is_the_same_after_an_upgrade(database_url: str) -> None:
    engine = ready(database_url)
    samples = [a for a in read(str(place("samples") / "articles.jsonl")) if isinstance(a, IncomingArticle)]
    with session_scope(engine, write=True) as session:
        take_in_all(session, samples, NOW)
    engine.dispose()
    before = shown(database_url)
    downgrade(database_url, "0002")
    upgrade(database_url, then=rebuild)
    assert shown(database_url) == before


def downgrade(url: str, revision: str) -> None:
    """Take the database back to an older revision."""
    config = Config()
    config.set_main_option("script_location", str(place("migrations")))
    with connect(url).begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, revision)
