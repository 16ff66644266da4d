"""Reading pages in tests."""

import html
import re
from typing import Final

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

NAME: Final = "m.falk"
PASSWORD: Final = "geheim-genug"
TITLE = re.compile(r'<h\d class="title"><a href="([^"]+)">(.*?)</a>', re.DOTALL)


def titles(page: str) -> list[str]:
    return [html.unescape(re.sub(r"<[^>]+>", "", title)) for _, title in TITLE.findall(page)]


def count(page: str) -> str:
    found = re.search(r'id="zahl"[^>]*>([^<]*)<', page)
    assert found
    return found[1].strip()


def token(page: str) -> str:
    """The CSRF token of a page's first form."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert found
    return found[1]


def send(client: FlaskClient, page: str, address: str) -> TestResponse:
    """Send the form of a page whose action begins with an address, just as it stands there."""
    form = page[page.index(f'action="{address}') :]
    form = form[: form.index("</form>")]
    fields: dict[str, list[str]] = {}
    for name, value in re.findall(r'name="([^"]+)" value="([^"]*)"', form):
        fields.setdefault(name, []).append(html.unescape(value))
    return client.post(form.split('"')[1], data=fields)


def take_back(client: FlaskClient, page: str) -> TestResponse:
    """Take back what a page offers first; where that would change anything, look at it and confirm it."""
    answer = send(client, page, "/redaktion/entscheidungen/")
    if "zuruecknehmen" not in answer.headers["Location"]:
        return answer
    shown = client.get(answer.headers["Location"]).text
    assert "Das ändert sich" in shown
    return send(client, shown, "/redaktion/entscheidungen/")
