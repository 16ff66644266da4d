"""Filters within filters."""

from dataclasses import replace

from timeline.store.filters import Filter

DOSSIER = Filter(
    words="Bad",
    start=100,
    end=200,
    within="certain",
    sources=("mna", "LPD"),
    persons=("Ada",),
    places=("Ulm",),
)


def test_a_dossier_is_narrowed_never_left() -> None:
    asked = Filter(sources=("Echo",))
    assert DOSSIER.narrowed(asked) == Filter(sources=("Echo",), base=DOSSIER)
    assert Filter().narrowed(asked) == asked
    outer = Filter(words="Ulm")
    assert outer.narrowed(DOSSIER.narrowed(asked)).base == replace(DOSSIER, base=outer)


def test_a_filter_is_kept_as_plain_values() -> None:
    assert Filter.from_record(DOSSIER.record()) == DOSSIER
    assert Filter().record() == {}
