"""Measuring: medians of several runs, and what a fresh process takes."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

NOW = 738_000 * 1440  # a publication in 2021, civil minutes


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def middle(work: Callable[[], object], runs: int = 5) -> float:
    """The median of several calls."""
    return median(seconds(work) for _ in range(runs))


def in_fresh_process(program: str, runs: int = 5) -> dict[str, Any]:
    """The medians of the numbers that a program prints as one JSON object, each time in a process of its own."""
    found = [
        json.loads(subprocess.run([sys.executable, "-c", program], check=True, capture_output=True).stdout)
        for _ in range(runs)
    ]
    return {name: median(each[name] for each in found) for name in found[0]}
