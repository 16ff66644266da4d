"""Reading pages in tests."""

import html
import re
from typing import Final

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
