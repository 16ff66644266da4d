"""Prints how fast the engine is on this machine: `make bench`. Figures depend on what else the machine does."""

import gc
import platform
import sys
from collections.abc import Callable, Iterable

from tests.bench.desk import cascades
from tests.bench.engine import growth, speed, start_and_memory
from tests.bench.processes import scaling
from tests.bench.pumped import pump_rows
from tests.bench.store import taking_in
from tests.bench.texts import texts


def main() -> None:
    """Measure one thing after the other."""
    given = texts()
    gc.freeze()  # the collector need not go through the web and the database, which the engine does not load
    sys.stdout.write(f"Python {platform.python_version()}, {platform.machine()}; medians of several runs\n\n")
    parts: Iterable[Callable[[], list[str]]] = (
        lambda: speed(given),
        lambda: growth(given),
        start_and_memory,
        lambda: scaling(given),
        pump_rows,
        taking_in,
        cascades,
    )
    for part in parts:
        sys.stdout.write("\n".join(part()) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
