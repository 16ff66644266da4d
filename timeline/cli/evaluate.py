"""`timeline evaluate`."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline import settings
from timeline.cli.resolve import DOMAINS
from timeline.cli.words import words
from timeline.ingest.refusals import Refused

if TYPE_CHECKING:
    from timeline.actions.evaluate import Score
    from timeline.actions.mistakes import Mistake

OTHER_TAGGER = (
    "heideltime"  # a folder beside the gold with what HeidelTime wrote, as `timeline tag` writes it
)
Row = list[str]


@click.command()
@click.argument("gold", type=click.Path(path_type=Path))
@click.option("--domain", type=DOMAINS, default="auto", show_default=True)
@click.option("--mistakes", "each", is_flag=True, help="List every single mistake.")
@click.option(
    "--queue", "queue", is_flag=True, help="How early the desk's queue shows what is wrong, instead."
)
def evaluate(gold: Path, domain: str, each: bool, queue: bool) -> None:
    """Measure the engine by annotated texts.

    GOLD is a TimeML file (.tml), a file with one JSON document a line, or a folder of them. A line is
    {"id", "published", "text"} and "timexes" ("start", "end", "type", "value") or "expressions" ("start", "end",
    "core", "outer": first and last day). What HeidelTime wrote stands beside it where there is a folder "heideltime".
    """
    if queue:
        click.echo("\n".join(aligned(queue_table(gold))))
        return
    ours, theirs = scores(gold, domain)
    if not ours:
        raise Refused("no-gold")
    for table in (timex_table(ours, theirs), days_table(ours, theirs), mistakes_table(ours)):
        if len(table) > 1:
            click.echo("\n".join(aligned(table)) + "\n")
    for mistake in (m for score in ours for m in score.mistakes if each and "*" not in score.name):
        click.echo("\t".join(mistake))


def scores(gold: Path, domain: str) -> tuple[list["Score"], dict[str, "Score"]]:
    """The engine's scores for each set of texts, and HeidelTime's by the set's name."""
    from timeline.actions.evaluate import engine, evaluate, together, written
    from timeline.ingest.gold import read_gold

    tagger, ours, theirs = engine(settings.timezone(), domain), [], []
    beside = (gold if gold.is_dir() else gold.parent) / OTHER_TAGGER
    for name, documents in read_gold(gold):
        if not documents:
            continue
        ours.append(evaluate(name, documents, tagger))
        if (other := beside / f"{name}.jsonl").is_file():
            theirs.append(evaluate(name, documents, written(other)))
    return together(ours), {score.name: score for score in together(theirs)}


def timex_table(ours: list["Score"], theirs: dict[str, "Score"]) -> list[Row]:
    """Strict, relaxed, type and value."""
    from timeline.actions.scoring import MEASURES

    rows = [[words(name) for name in ("in-file", "texts", "expressions", "by", *MEASURES)]]
    for score, by in both(ours, theirs):
        if score.timexes.gold:
            rates = [score.timexes.rates(measure) for measure in MEASURES]
            cells = [" ".join(f"{100 * rate:.1f}" for rate in each) for each in rates]
            rows.append([score.name, str(score.documents), str(score.timexes.gold), by, *cells])
    return rows


def days_table(ours: list["Score"], theirs: dict[str, "Score"]) -> list[Row]:
    """Right calendar days."""
    rows = [[words(name) for name in ("in-file", "texts", "expressions", "by", "right-days", "kept-empty")]]
    for score, by in both(ours, theirs):
        days = score.days
        if days.expressions or days.empty:
            share = f"{days.right} = {100 * days.right / max(1, days.expressions):.1f} %"
            empty = f"{days.kept_empty}/{days.empty}"
            rows.append([score.name, str(score.documents), str(days.expressions), by, share, empty])
    return rows


def queue_table(gold: Path) -> list[Row]:
    """What share of the wrong datings stands early in the queue, and how often each confidence is right."""
    from timeline.actions.ranking import FIRST, calibration, found_early, queued
    from timeline.ingest.gold import read_gold

    items = [item for _, documents in read_gold(gold) for item in queued(documents, settings.timezone())]
    if not items:
        raise Refused("no-gold")
    early, wrong = found_early(items)
    head = [words("queue-first", share=f"{100 * FIRST:.0f} %"), str(len(items)), f"{early}/{wrong}"]
    rows = [
        [words("confidence-from", share=f"{100 * low:.0f} %"), str(count), f"{100 * right / count:.0f} %"]
        for low, count, right in calibration(items)
    ]
    return [[words(name) for name in ("queue-what", "queue-items", "queue-share")], head, *rows]


def both(ours: list["Score"], theirs: dict[str, "Score"]) -> Iterator[tuple["Score", str]]:
    for score in ours:
        yield score, "timeline"
        if score.name in theirs:
            yield theirs[score.name], "HeidelTime"


def mistakes_table(ours: list["Score"]) -> list[Row]:
    """What is still wrong, by kind, with the rules that did it most often."""
    from timeline.actions.mistakes import KINDS

    by_kind: dict[str, list[Mistake]] = {kind: [] for kind in KINDS}
    for mistake in (m for score in ours if "*" not in score.name for m in score.mistakes):
        by_kind[mistake.kind].append(mistake)
    rows = [[words(name) for name in ("still-wrong", "how-often", "by-rule")]]
    for kind, found in by_kind.items():
        if found:
            rules = Counter(mistake.rule for mistake in found if mistake.rule).most_common(5)
            named = ", ".join(f"{rule} {count}" for rule, count in rules)
            rows.append([words(f"wrong-{kind}"), str(len(found)), named])
    return rows


def aligned(rows: list[Row]) -> list[str]:
    """A Markdown table whose columns stand under each other."""
    widths = [max(3, *(len(row[column]) for row in rows)) for column in range(len(rows[0]))]
    ruled = [rows[0], ["-" * width for width in widths], *rows[1:]]
    return [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in ruled
    ]
