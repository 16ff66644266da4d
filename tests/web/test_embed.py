"""The embed: the list alone, for frames on other pages."""

from flask.testing import FlaskClient


def test_the_list(client: FlaskClient) -> None:
    page = client.get("/embed/alle").text
    assert "Torfstecher" in page
    assert 'href="/dossier/alle"' in page
    assert "Warum dieses Datum?" in page
    assert "<form" not in page
