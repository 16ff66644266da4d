"""Generated articles that tell of one another's happenings, with dates that agree, are vague, or cannot be."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from timeline.ingest.incoming import IncomingArticle

_PLACES = ("Eilmar", "Salmstedt", "Ottersbrück")
_TELLING = (
    "{when} hat der Gemeinderat in {place} den Umbau der Ziegelei zum Kulturhaus beschlossen.",
    "{when} beschloss der Gemeinderat von {place} den Umbau zum Kulturhaus.",
    "Der Abriss der alten Ziegelei in {place} soll {when} beginnen.",
    "{when} hat der Abriss der alten Ziegelei in {place} begonnen.",
    "Der Torfstecher Heinrich Daub entdeckte {when} im Kranzmoor bei {place} einen Schatz mit Silbermünzen.",
    "{when} entdeckte Torfstecher Heinrich Daub im Kranzmoor bei {place} einen Schatz mit 214 Silbermünzen.",
    "{when} ist in {place} ein Parkhaus in Brand geraten. Drei Autos brannten im Parkhaus aus.",
    "Die Polizei nahm {when} in {place} den Brandstifter Horst Winter fest.",
    "Der Brandstifter Horst Winter wurde {when} in {place} verhaftet, teilte die Polizei am Freitag mit.",
)
_WHEN = (
    "am Montag", "am Mittwoch", "am 3. Juni 2024", "am 5. Juni 2024", "Anfang Juni", "im Juni", "im vergangenen Jahr",
    "vor drei Wochen", "am 11. August 1897", "seit Mai", "gestern", "einen Tag zuvor",
)  # fmt: skip


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A sentence or two about one happening."""
    telling, when = draw(st.sampled_from(_TELLING)), draw(st.sampled_from(_WHEN))
    said = telling.format(when=when, place=draw(st.sampled_from(_PLACES[: draw(st.integers(1, 3))])))
    return said[0].upper() + said[1:]


@st.composite
def articles(draw: st.DrawFn, key: str) -> IncomingArticle:
    """An article of June 2024, which may tell nothing dated."""
    told = draw(st.lists(sentences(), min_size=0, max_size=4))
    day = datetime(2024, 6, 6, 12, tzinfo=UTC) + timedelta(days=draw(st.integers(0, 12)))
    text = " ".join(told) or "Es bleibt, wie es ist."
    return IncomingArticle(draw(st.sampled_from(["Brand", "Umbau in Eilmar"])), text, day, id=key)
