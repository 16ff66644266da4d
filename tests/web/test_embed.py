"""The embed: the list alone, for frames on other pages."""

from flask.testing import FlaskClient


def test_the_list(client: FlaskClient) -> None:
    answer = client.get("/embed/alle")
    page = answer.text
    assert "Set-Cookie" not in answer.headers
    assert "frame-ancestors *" in answer.headers["Content-Security-Policy"].split("; ")
    assert "X-Frame-Options" not in answer.headers
    assert "Torfstecher" in page
    assert 'href="/dossier/alle"' in page
    assert "Warum dieses Datum?" in page
    assert "<form" not in page
