"""HTML pages: text without what stands around it, and the publication date with its time and offset."""

import pytest

from timeline.ingest.page import read_page
from timeline.ingest.refusals import Refused
from timeline.ingest.suggestions import suggest_dates

TEXT = """Am Montag hat der Stadtrat die Sperrung der Hafenbrücke beschlossen. Der Neubau soll drei Jahre dauern.

Im Herbst hatte ein Gutachter Risse im Mittelpfeiler gefunden, wie die Verwaltung am Donnerstag mitteilte."""
PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT.split("\n\n"))


def page(head: str = "", above: str = "", below: str = "") -> str:
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Brücke gesperrt - Echo</title>{head}
    </head><body><nav><a href="/">Startseite</a> <a href="/politik">Politik</a></nav><div>Teilen</div>
    <article><h1>Brücke gesperrt</h1>{above}{PARAGRAPHS}{below}</article>
    <aside><h2>Für Sie ausgewählt</h2><p>Gestern: Was wird aus der Fähre?</p></aside>
    <footer>Impressum</footer></body></html>"""


JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "Organization"},
    {"@type": "NewsArticle", "headline": "Brücke gesperrt", "datePublished": "2025-04-29T23:30:00Z",
     "dateModified": "2025-05-02T08:00:00Z", "publisher": {"@type": "Organization", "name": "Echo"}}]}</script>"""

DATES = {
    "2025-04-29T23:30:00+00:00": [page(JSON_LD)],
    "2025-04-29T10:32:00+02:00": [
        page('<meta property="article:published_time" content="2025-04-29T10:32:00+02:00">'),
        page('<meta name="date" content="2025-04-29T10:32:00+02:00">'),
        page(above='<time datetime="2025-04-29T10:32:00+02:00">29. April</time>'),
        page(
            above='<time datetime="2025-05-01T00:00:00+02:00"></time>'
            '<time itemprop="datePublished" datetime="2025-04-29T10:32:00+02:00">vor drei Tagen</time>'
        ),
        page(above="<div>Veröffentlicht am 29. April 2025 um 10:32 Uhr MESZ | Stand: 30.04.2025</div>"),
    ],
    "2025-04-29T10:32:00": [
        page(above="<div>Stand: 29.04.2025, 10:32 Uhr</div>"),
        page(above="<p>Stand: 30.04.2025</p><p>Veröffentlicht am 29.04.2025, 10:32 Uhr</p>"),
        page(
            '<script type="application/ld+json">{broken</script>',
            above="<span>Stand: 29.04.2025, 10:32</span>",
        ),
    ],
    None: [
        page(),
        page(below="<p>Der Vertrag wurde am 3. Mai 2019 geschlossen.</p>"),
        page('<script type="application/ld+json">[[[{"datePublished": 7}]]]</script>'),
        page('<meta name="date" content="bald">'),
    ],
}


@pytest.mark.parametrize(("date", "html"), [(date, html) for date, row in DATES.items() for html in row])
def test_publication_date(date: str | None, html: str) -> None:
    found = read_page(html.encode()).published
    assert (found.isoformat() if found else None) == date


@pytest.mark.parametrize("html", [html for row in DATES.values() for html in row])
def test_text_and_title(html: str) -> None:
    article = read_page(html.encode())
    assert article.title == "Brücke gesperrt"
    assert article.text.startswith(TEXT)
    assert "Fähre" not in article.text


def test_source_and_address() -> None:
    article = read_page(page(JSON_LD + '<link rel="canonical" href="https://echo.example/1">').encode())
    assert (article.source, article.url) == ("Echo", "https://echo.example/1")
    assert read_page(page(JSON_LD).encode(), source="Funk").source == "Funk"


def test_a_declared_encoding_is_read() -> None:
    raw = page().replace("utf-8", "iso-8859-1").encode("iso-8859-1")
    assert read_page(raw).text == TEXT


@pytest.mark.parametrize(
    ("raw", "case"),
    [
        (b"", "html-without-text"),
        (b"<html><body></body></html>", "html-without-text"),
        (b"<!doctype html><script>let x = 1</script>", "html-without-text"),
        ("<p>Am Montag war es schön".encode("iso-8859-1"), "not-utf8"),
        ('<meta charset="nonsense"><p>schön'.encode("iso-8859-1"), "not-utf8"),
    ],
)
def test_refused(raw: bytes, case: str) -> None:
    with pytest.raises(Refused) as refused:
        read_page(raw)
    assert refused.value.case == case


@pytest.mark.parametrize(
    "raw", [b"<p>Am Montag", b"<<<>>>&&& <table><td>Am Montag", b"Am Montag", b"\0<p>Am Montag</i>"]
)
def test_broken_html_is_read_as_far_as_it_goes(raw: bytes) -> None:
    assert read_page(raw).text.endswith("Am Montag")


def test_suggestions_name_their_place() -> None:
    assert [found.where for found in suggest_dates(page(JSON_LD, above="<p>Stand: 30.04.2025</p>"))] == [
        "JSON-LD datePublished",
        "Stand: 30.04.2025",
    ]
    pasted = "Brücke gesperrt\nVon Erika Beispiel | Stand: 29.04.2025, 10:32 Uhr\nAm Montag hat der Rat …"
    assert [found.date.isoformat() for found in suggest_dates(pasted)] == ["2025-04-29T10:32:00"]
    assert suggest_dates("Am 3. Mai 2019 begann alles.") == []
