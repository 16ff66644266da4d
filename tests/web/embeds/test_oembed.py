"""oEmbed: the answers of the specification, and what WordPress and Ghost make of them by their documented logic."""

import html
import re
from collections.abc import Callable
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit
from xml.etree import ElementTree

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from timeline.store.database import ready, session_scope
from timeline.store.tables import DossierRow

DOSSIER = "http://localhost/dossier/alle"


def ask(client: FlaskClient, url: str = DOSSIER, **more: object) -> TestResponse:
    return client.get(f"/oembed?{urlencode({'url': url, **more})}")


def test_the_fields_of_the_specification(client: FlaskClient) -> None:
    answer = ask(client)
    assert answer.mimetype == "application/json"
    found = answer.get_json()
    assert (found["type"], found["version"]) == ("rich", "1.0")
    assert found["html"].startswith('<iframe src="http://localhost/embed/alle"')
    assert {"title", "provider_name", "provider_url", "cache_age", "width", "height"} <= set(found)


def test_xml_says_the_same(client: FlaskClient) -> None:
    answer = ask(client, format="xml")
    assert answer.mimetype == "text/xml"
    root = ElementTree.fromstring(answer.data)  # noqa: S314
    assert root.tag == "oembed"
    assert {child.tag: child.text for child in root} == {k: str(v) for k, v in ask(client).get_json().items()}


def test_no_larger_than_there_is_room(client: FlaskClient) -> None:
    found = ask(client, maxwidth=320, maxheight=200).get_json()
    assert (found["width"], found["height"]) == (320, 200)
    assert 'width="320" height="200"' in found["html"]
    roomy = ask(client, maxwidth=5000, maxheight=5000).get_json()
    assert roomy["width"] < 5000


def test_the_filters_come_along(client: FlaskClient) -> None:
    found = ask(client, f"{DOSSIER}?q=Brandner&von=2024").get_json()
    assert "/embed/alle?q=Brandner&amp;von=2024" in found["html"]


def test_the_address_of_the_chart_becomes_a_chart(client: FlaskClient) -> None:
    found = ask(client, f"{DOSSIER}/grafik?von=2024").get_json()
    assert "/embed/alle?von=2024&amp;form=bild" in found["html"]


@pytest.mark.parametrize(
    ("url", "more", "status"),
    [
        (DOSSIER, {"format": "yaml"}, 501),
        ("http://localhost/dossier/gibtsnicht", {}, 404),
        ("http://elsewhere.example/dossier/alle", {}, 404),
        ("http://localhost/probieren", {}, 404),
        ("http://[", {}, 404),
        (f"{DOSSIER}?von=irgendwann", {}, 404),
        ("", {}, 400),
        (DOSSIER, {"maxwidth": "breit"}, 400),
        (DOSSIER, {"maxheight": "0"}, 400),
    ],
)
def test_what_cannot_be_answered(client: FlaskClient, url: str, more: dict[str, str], status: int) -> None:
    answer = ask(client, url, **more)
    assert answer.status_code == status
    assert len(re.findall(r"<p>.+</p>", answer.text)) == 1


def test_what_is_not_published_is_nobodys_yet(client: FlaskClient, database_url: str) -> None:
    with session_scope(ready(database_url), write=True) as session:
        session.add(DossierRow(slug="entwurf", title="Entwurf"))
    assert ask(client, "http://localhost/dossier/entwurf").status_code == 401
    assert client.get("/embed/entwurf").status_code == 404


# WordPress, wp-includes/class-wp-oembed.php and embed.php: discover(), fetch(), data2html(), wp_filter_oembed_result()


def wordpress(get: Callable[[str], TestResponse], url: str) -> str:
    """What WordPress prints for a pasted address: the sandboxed frame, or nothing."""
    page = get(url).text
    head = page[: page.lower().index("</head>")]
    for tag in re.findall(r"<link([^<>]+)/?>", head, re.IGNORECASE):
        found = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        if found.get("type") == "application/json+oembed" and found.get("href"):
            provider = html.unescape(found["href"])
            break
    else:
        return ""
    parts = urlsplit(provider)
    query = dict(parse_qsl(parts.query)) | {"maxwidth": "645", "maxheight": "967", "url": url, "dnt": "1"}
    answer = get(urlunsplit(parts._replace(query=urlencode(query | {"format": "json"}))))
    if answer.status_code == 501:
        return ""
    data = answer.get_json()
    assert data["type"] == "rich"
    allowed = {"src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"}
    frames = re.findall(r"<iframe([^>]*)></iframe>", data["html"])
    if not frames:
        return ""
    kept = " ".join(f'{k}="{v}"' for k, v in re.findall(r'([\w-]+)="([^"]*)"', frames[0]) if k in allowed)
    return f'<iframe sandbox="allow-scripts" security="restricted" {kept}></iframe>'


def test_pasted_into_wordpress(client: FlaskClient) -> None:
    printed = wordpress(client.get, f"{DOSSIER}?q=Brandner")
    assert 'src="http://localhost/embed/alle?q=Brandner"' in printed
    assert int(re.findall(r'width="(\d+)"', printed)[0]) <= 645
    assert client.get(html.unescape(re.findall(r'src="([^"]+)"', printed)[0])).status_code == 200


# Ghost, core/server/services/oembed/OEmbedService.js: fetchOembedData()


def test_pasted_into_ghost(client: FlaskClient) -> None:
    page = client.get(f"{DOSSIER}?von=2024").text
    [link] = re.findall(r'<link[^>]*type="application/json\+oembed"[^>]*>', page)
    body = client.get(html.unescape(re.findall(r'href="([^"]+)"', link)[0])).get_json()
    assert body["type"] in ("photo", "video", "link", "rich")
    assert body["version"]
    assert body["html"]
    assert body["width"]
    assert body["height"]
    assert "wp-embedded-content" not in body["html"]


def test_the_link_names_what_is_seen(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?q=Brandner").text
    links = re.findall(r'<link[^>]*type="(?:text/xml|application/json)\+oembed"[^>]*href="([^"]+)"', page)
    asked = [dict(parse_qsl(urlsplit(html.unescape(link)).query)) for link in links]
    assert asked == [{"url": f"{DOSSIER}?q=Brandner", "format": form} for form in ("json", "xml")]
