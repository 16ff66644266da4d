"""Pages are made once for all readers, until something is stored or the day is over."""

import gzip
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.pages import titles
from timeline.store.database import session_scope
from timeline.web.listing import Listing
from timeline.web.readers.kept import kept

LIST = "/dossier/alle"


@pytest.fixture
def made(app: Flask) -> Callable[[], int]:
    """A function that counts the pages that are kept."""

    def count() -> int:
        with app.app_context():
            return len(kept()._found)

    return count


def read(client: FlaskClient, path: str, **headers: str) -> TestResponse:
    """The answer, read to its end."""
    answer = client.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer.get_data()
    answer.close()
    return answer


@pytest.mark.parametrize("path", ["/", LIST, "/dossier/alle/grafik", f"{LIST}?q=brand&lang=en"])
@pytest.mark.parametrize("takes", ["gzip", "identity"])
def test_the_second_reader_gets_what_the_first_got(
    client: FlaskClient, made: Callable[[], int], path: str, takes: str
) -> None:
    first, second = (read(client, path, Accept_Encoding=takes) for _ in range(2))
    assert made() == 1
    assert second.get_etag()[0]
    assert _read(first) == _read(second)
    leave = {"Content-Length", "ETag", "Date"}
    assert {name: value for name, value in first.headers if name not in leave} == {
        name: value for name, value in second.headers if name not in leave
    }


def _read(answer: TestResponse) -> str:
    body = answer.get_data()
    return (gzip.decompress(body) if answer.content_encoding == "gzip" else body).decode()


def test_what_is_kept_is_not_packed_again(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    read(client, LIST, Accept_Encoding="identity")
    monkeypatch.setattr("timeline.web.readers.kept.ready", None)
    assert read(client, LIST, Accept_Encoding="identity").status_code == 200


def test_who_has_the_page_is_told_that_it_is_the_same(client: FlaskClient) -> None:
    read(client, LIST)
    tag = read(client, LIST).headers["ETag"]
    assert read(client, LIST, If_None_Match=tag).status_code == 304


def test_what_was_stored_is_seen_at_once(app: Flask, client: FlaskClient, made: Callable[[], int]) -> None:
    read(client, LIST)
    with session_scope(app.extensions["timeline-engine"], write=True):
        pass
    read(client, LIST)
    assert made() == 2


def test_another_day_is_another_page(app: Flask, client: FlaskClient, made: Callable[[], int]) -> None:
    app.config["NOW"] = datetime(2026, 3, 1, 12, tzinfo=UTC)
    read(client, "/")
    app.config["NOW"] += timedelta(days=1)
    read(client, "/")
    assert made() == 2


def test_a_part_is_no_page(client: FlaskClient) -> None:
    page = read(client, LIST)
    for _twice in range(2):
        part = read(client, LIST, HX_Request="true", HX_Target="ergebnis")
        assert part.headers["HX-Push-Url"] == LIST
        assert "<html" not in part.text
        assert titles(part.text) == titles(page.text)


@pytest.mark.parametrize("path", ["/probieren", "/dossier/nirgends", f"{LIST}?q=", f"{LIST}?q={'a' * 3000}"])
def test_forms_errors_redirects_and_very_long_addresses_are_not_kept(
    client: FlaskClient, made: Callable[[], int], path: str
) -> None:
    read(client, path)
    assert made() == 0


def test_an_editor_is_not_served_from_there(
    client: FlaskClient, app: Flask, editor: FlaskClient, made: Callable[[], int]
) -> None:
    assert 'name="regel"' not in read(app.test_client(), LIST).text
    before = made()
    assert 'name="regel"' in read(editor, LIST).text
    assert made() == before


def test_what_breaks_off_is_not_kept(
    client: FlaskClient, made: Callable[[], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Listing, "overview", property(lambda _: 1 / 0))
    with pytest.raises(ZeroDivisionError):
        read(client, LIST)
    assert made() == 0
