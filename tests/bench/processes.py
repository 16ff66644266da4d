"""`timeline tag` with one process and with two."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.bench.measure import seconds
from tests.bench.texts import Texts

LENGTH = 8_000_000  # code points, so that starting a process hardly counts


def scaling(given: Texts) -> list[str]:
    """How much faster two processes are."""
    if (os.cpu_count() or 1) < 2:
        return ["tag --jobs 2: this machine has one core"]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.jsonl"
        write(given, source)
        rounds = [(seconds(lambda: run(source, 1)), seconds(lambda: run(source, 2))) for _ in range(3)]
    one, two = (median(column) for column in zip(*rounds, strict=True))
    factor = median(alone / together for alone, together in rounds)
    return [
        f"tag --jobs 1                    {one:8.2f} s, with reasons written out",
        f"tag --jobs 2                    {two:8.2f} s: {factor:.2f} times as fast    (wanted: 1.7)",
    ]


def write(given: Texts, source: Path) -> None:
    """The texts, repeated, as `timeline tag` reads them."""
    times = LENGTH // given.length + 1
    with source.open("w", encoding="utf-8") as file:
        for number, text in enumerate(given.texts * times):
            file.write(json.dumps({"id": str(number), "text": text, "published": "2021-07-30"}) + "\n")


def run(source: Path, jobs: int) -> None:
    target = source.with_suffix(".out")
    words = [sys.executable, "-m", "timeline.cli", "tag", str(source), str(target), "--jobs", str(jobs)]
    subprocess.run(words, check=True, capture_output=True)
