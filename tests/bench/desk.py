"""How long an editor waits for what a decision would change: an anchor that two hundred time expressions hang on."""

import gc
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path

from tests.bench.generated import articles
from timeline.actions import decide, preview_decision, read_typed, take_in, take_in_all
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.store.database import ready, session_scope
from timeline.store.mentions import mentions

NOW = datetime(2030, 1, 1, tzinfo=UTC)
DEPENDENTS = 200
BESIDE = 200  # other articles in the database
RUNS = 40
_COUNTED = ("Einen Tag zuvor", "Zwei Tage danach", "Eine Woche später", "Drei Wochen davor", "Am selben Tag")
_TOLD = (
    "brannte das Lager {n} der Spinnerei in Salmheim.",
    "wurde im Haus {n} der Wirt Horst Winter verhaftet.",
    "beschloss der Rat den Umbau der Halle {n}.",
    "stürzte das Dach der Scheune {n} ein.",
)


def cascades() -> list[str]:
    """The median, and what 95 of 100 previews stay below, in time of the processor."""
    with tempfile.TemporaryDirectory() as folder:
        engine = ready(f"sqlite:///{Path(folder) / 'timeline.sqlite3'}")
        with session_scope(engine, write=True) as session:
            take_in_all(session, list(articles(0, BESIDE)), NOW)
            take_in(session, _long(), NOW)
            hanging = sum(mention.anchor_ref is not None for mention in mentions(session, "long"))
        gc.freeze()  # as `timeline serve` does
        took = []
        for run in range(RUNS):
            dating = read_typed(f"{1 + run % 28}.3.2024", 739_000 * 1440)
            decision = Decision(0, DecisionKind.DATING, "long", 3, 9, "Montag", dating)
            with session_scope(engine) as session:
                took.append(_cpu(lambda d=decision, s=session: preview_decision(s, d)))  # type: ignore[misc]
        with session_scope(engine, write=True) as session:
            made = _cpu(lambda: decide(session, decision, who="", at=NOW))
        engine.dispose()
    ordered = sorted(took)
    middle, most = (1000 * ordered[int(share * (RUNS - 1))] for share in (0.5, 0.95))
    return [
        f"a preview of what {hanging} dependents do: median {middle:.0f} ms, p95 {most:.0f} ms; deciding it {1000 * made:.0f} ms"
    ]


def _cpu(work: Callable[[], object]) -> float:
    """Seconds of this process alone, whatever else the machine does."""
    start = time.process_time()
    work()
    return time.process_time() - start


def _long() -> IncomingArticle:
    """An article in which everything hangs on its first time expression."""
    told = (
        f"{when} {what.format(n=n)}"
        for n, (when, what) in enumerate(islice(zip(cycle(_COUNTED), cycle(_TOLD), strict=False), DEPENDENTS))
    )
    text = " ".join(["Am Montag tagte der Rat von Salmheim.", *told])
    return IncomingArticle("Ein langes Jahr", text, datetime(2025, 4, 29, tzinfo=UTC), id="long")


if __name__ == "__main__":
    print("\n".join(cascades()))
