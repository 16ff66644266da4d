"""A list's page is begun before it is made: its head is sent at once."""

import zlib

import pytest
from flask.testing import FlaskClient
from werkzeug.exceptions import NotFound
from werkzeug.test import TestResponse

from timeline.web.listing import Listing

PATH = "/dossier/alle"


def pieces(answer: TestResponse) -> list[str]:
    """What is sent, piece by piece, each as far as it can be read without the next."""
    if answer.content_encoding == "gzip":
        unpack = zlib.decompressobj(16 + zlib.MAX_WBITS)
        return [unpack.decompress(piece).decode() for piece in answer.iter_encoded()]
    return [piece.decode() for piece in answer.iter_encoded()]


@pytest.mark.parametrize("takes", ["gzip", "identity"])
def test_the_head_comes_first(client: FlaskClient, takes: str) -> None:
    head, rest, *end = pieces(client.get(PATH, headers={"Accept-Encoding": takes}))
    assert "<style>" in head
    assert "<h1" not in head
    assert rest.count('<li class="event') == 30
    assert rest.rstrip().endswith("</html>")
    assert not "".join(end)


def test_it_is_the_same_page_in_one_piece_for_who_has_a_session(client: FlaskClient) -> None:
    begun = client.get(PATH).text
    client.set_cookie("session", "nobody's")
    assert pieces(client.get(PATH)) == [begun]


def test_an_editor_gets_it_in_one_piece(editor: FlaskClient) -> None:
    assert len(pieces(editor.get(PATH))) == 1


@pytest.mark.parametrize("path", ["/dossier/nirgends", "/dossier/alle?lang=en&ab=unsinn"])
def test_what_is_refused_or_mended_is_so_before(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == (NotFound.code if "nirgends" in path else 200)
    assert "</html>" in answer.text


def test_what_cannot_be_made_says_so(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Listing, "overview", property(lambda _: 1 / 0))
    answer = client.get(PATH, headers={"Accept-Encoding": "identity"})
    sent: list[str] = []
    with pytest.raises(ZeroDivisionError):
        sent.extend(piece.decode() for piece in answer.iter_encoded())
    assert "<main" in sent[0]
    assert "Hier ist uns ein Fehler unterlaufen" in sent[-1]
    assert 'href="#ende" blocking="render"' in sent[0]  # so it is drawn
    assert 'id="ende"' in sent[-1]


def test_a_head_alone_is_asked_for(client: FlaskClient) -> None:
    assert client.head(PATH).status_code == 200
