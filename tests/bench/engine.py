"""Speed beside a bare pass, growth, first call, memory."""

import re
import sys
from statistics import median

from tests.bench.measure import NOW, in_fresh_process, middle, seconds
from tests.bench.texts import Texts
from timeline.temporal import tag

WORD = re.compile(r"\w+")
ROUNDS = 9
START = """
import json, time
start = time.perf_counter()
from timeline.temporal import tag
imported = time.perf_counter()
tag("Am Montag hat die Kammer den Antrag verworfen.", 738_000 * 1440)
called = time.perf_counter()
print(json.dumps({"import": imported - start, "call": called - imported}))
"""
MEMORY = """
import json, resource, sys
from pathlib import Path
from tests.bench.texts import texts
given = texts().texts
from timeline.temporal import tag
for text in given:
    tag(text, 738_000 * 1440)
if sys.platform == "linux":  # getrusage counts what the process that started this one had
    peak = int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) / 2**10
else:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
print(json.dumps({"peak": peak}))
"""


def bare(texts: list[str]) -> None:
    """A pass over the words that does nothing with them."""
    for text in texts:
        for _ in WORD.finditer(text):
            pass


def whole(texts: list[str]) -> None:
    """Find and resolve together."""
    for text in texts:
        tag(text, NOW)


def speed(given: Texts) -> list[str]:
    """Each round measures the bare pass and the engine one right after the other."""
    first = seconds(lambda: whole(given.texts))
    rounds = [
        (seconds(lambda: bare(given.texts)), seconds(lambda: whole(given.texts))) for _ in range(ROUNDS)
    ]
    ratio = median(engine / alone for alone, engine in rounds)
    mentions = sum(len(tag(text, NOW)) for text in given.texts)
    middle_of = [median(column) for column in zip(*rounds, strict=True)]
    return [
        f"{given.length:,} characters in {len(given.texts)} texts, {mentions:,} mentions: {given.origin}",
        f"bare pass over the words        {given.length / middle_of[0] / 1e6:8.2f} million characters a second",
        f"find and resolve                {given.length / middle_of[1] / 1e6:8.2f} million characters a second",
        f"times the bare pass             {ratio:8.2f}    (wanted: 9 at the most)",
        f"  the very first pass           {first / middle_of[0]:8.2f}",
    ]


def growth(given: Texts) -> list[str]:
    """One text, and the same ten times as long."""
    text = "\n\n".join(given.texts)[:60_000]
    pairs = [(middle(lambda: tag(text, NOW), 3), middle(lambda: tag(text * 10, NOW), 1)) for _ in range(5)]
    factor = median(long / short for short, long in pairs)
    return [f"ten times the text costs        {factor:8.2f} times as much    (wanted: 10.5 at the most)"]


def start_and_memory() -> list[str]:
    """A fresh process's import and first call, and the peak memory of one that has tagged all texts."""
    start = in_fresh_process(START)
    rows = [
        f"import                          {1000 * start['import']:8.0f} ms",
        f"first call                      {1000 * start['call']:8.0f} ms    (wanted: under 200)",
    ]
    if sys.platform == "win32":
        return rows
    peak = in_fresh_process(MEMORY, runs=1)["peak"]
    return [*rows, f"memory, the texts included      {peak:8.0f} MB    (wanted: under 80)"]
