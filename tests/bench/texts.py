"""The texts that are measured: the optional Wikinews articles beside the checkout, else texts written for the project."""

import json
from pathlib import Path
from typing import NamedTuple

from tests.temporal.tables.families import FAMILIES
from timeline.places import place

ROOT = Path(__file__).resolve().parents[2]
WIKINEWS = ROOT.parent / "shared" / "corpora" / "dev" / "wikinews.jsonl"
LEAST = 500_000  # code points; fewer are repeated


class Texts(NamedTuple):
    """Texts and where they come from."""

    origin: str
    texts: list[str]

    @property
    def length(self) -> int:
        return sum(map(len, self.texts))


def texts() -> Texts:
    """The texts to measure by."""
    if WIKINEWS.is_file():
        lines = WIKINEWS.read_text(encoding="utf-8").splitlines()
        return Texts("German Wikinews, ../shared", [json.loads(line)["text"] for line in lines])
    lines = (place("samples") / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    own = [json.loads(line)["text"] for line in lines]
    own += [" ".join(table_sentences()[at : at + 20]) for at in range(0, len(table_sentences()), 20)]
    times = LEAST // sum(map(len, own)) + 1
    return Texts("written for the project (samples and test tables, repeated)", own * times)


def table_sentences() -> list[str]:
    """The sentences of the test tables without their marks."""
    return [
        sentence.replace("[", "").replace("]", "")
        for groups in FAMILIES.values()
        for sentences in groups.values()
        for sentence in sentences
    ]
