"""What holds for any words in any order: an article is read to its end, and its statements lie within it."""

from importlib.resources import files
from json import loads

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.events.texts import told
from tests.full import times
from timeline.events.model import Article
from timeline.reconstruct import reconstruct

_TEXTS = [
    loads(line)["text"]
    for line in files("timeline.samples").joinpath("articles.jsonl").read_text("utf-8").splitlines()
]
_WORDS = sorted({word for text in _TEXTS for word in text.split()})
_MARKS = [
    "\n\n",
    "–",
    "„",
    "“",
    "(",
    ")",
    ",",
    ":",
    "und",
    "am Montag",
    "2021",
    "der",
    "er",
    "hatte",
    "wurde",
]
_PIECES = st.one_of(st.sampled_from(_WORDS), st.sampled_from(_MARKS))


@given(st.lists(_PIECES, max_size=80), st.lists(_PIECES, max_size=6))
@settings(max_examples=times(150, 20_000), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_words_in_any_order_are_read(words: list[str], heading: list[str]) -> None:
    text = " ".join(words)
    article = Article("a", " ".join(heading), text, 1_065_000_000)
    for event in reconstruct([article]).events:
        assert event.title
        for one in event.statements:
            assert 0 <= one.start < one.end <= len(text)
            assert text[one.start : one.end] == one.text


@given(st.sampled_from(_TEXTS), st.integers(0, 400), st.integers(2, 45), st.integers(0, 12))
@settings(max_examples=times(150, 20_000), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_articles_cut_anywhere_are_read(text: str, start: int, words: int, more: int) -> None:
    spoken = text.split(" ")
    cut = " ".join(spoken[start % len(spoken) :][:words]).rstrip(".,;:")
    text = f"{cut}\n\n{' '.join(spoken[:more])}"
    assert all(event.title for event in reconstruct([Article("a", "", text, 1_065_000_000)]).events)


def test_articles_that_end_where_more_should_follow_are_read() -> None:
    for text in (
        "Der Brand in",
        "Für Trainer Jan Weber im Februar sei",
        "Am Montag brannte es. Die Zahl der",
        "Die Tat ist verjährt.\n\n– Die alten Münzen sind",
        "Der Rat schweigt.\n\n„Wir legen das Werk in gute Hände“,",
        "Am Montag spielte er gegen den TSV What a",
        ", der Kabine nach Hannover zurückkehren",
        "Der Brand brach am Montag aus, zwei Tage früher als",
        "Nach den eines Auszählungen am Donnerstag gab, Wahlkommission ein vorläufiges Ergebnis bekannt.",
        "Er hat den Rat um die Entlassung gebeten, sagte er am Mittwoch. Außerdem war die Rätin Der Mann sei 18 bis 25 Jahre "
        "alt, etwa 1,75 bis 1,85 und groß, schlank, in allen Fällen bisher mit einem Pullover mit Kapuze und Hose starten.",
    ):
        reconstruct([Article("a", "", text, 1_065_000_000)])


def test_two_times_of_one_clause_without_a_verb_of_its_own_are_read() -> None:
    """What a fuzzer found: the first of them had no words."""
    said = told("Diesen sei es gelungen, in Ulm zu feiern. Juni Der Start wurde auf Donnerstag verschoben.")
    assert all(one.text for one in said)
