"""How good the engine, or another tagger, is on annotated texts."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path

from timeline.actions.mistakes import Mistake, mistakes
from timeline.actions.scoring import Answer, DayTally, Tally, tally, tally_days
from timeline.ingest.annotations import Annotated, day
from timeline.ingest.dates import civil_minutes, read_date
from timeline.ingest.refusals import Refused
from timeline.temporal import tag

Tagger = Callable[[Annotated], list[Answer]]


@dataclass
class Score:
    """What was counted in a set of texts; `timexes` and `days` stay empty where there is no gold of that kind."""

    name: str
    documents: int = 0
    timexes: Tally = field(default_factory=Tally)
    days: DayTally = field(default_factory=DayTally)
    mistakes: list[Mistake] = field(default_factory=list)

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.name,
            self.documents + other.documents,
            self.timexes + other.timexes,
            self.days + other.days,
            self.mistakes + other.mistakes,
        )


def evaluate(name: str, documents: Iterable[Annotated], tagger: Tagger) -> Score:
    """What a tagger gets right and wrong in a set of annotated texts."""
    score = Score(name)
    for document in documents:
        found = tagger(document)
        score.documents += 1
        if document.timexes is not None:
            score.timexes += tally(document.timexes, found)
        if document.expressions is not None:
            score.days += tally_days(document.expressions, found)
        score.mistakes += mistakes(document, found)
    return score


def together(scores: list[Score]) -> list[Score]:
    """The scores, and after each family of sets ("krauts_a", "krauts_b") its sum ("krauts_*")."""
    families: dict[str, list[Score]] = {}
    for score in scores:
        families.setdefault(score.name.partition("_")[0], []).append(score)
    result: list[Score] = []
    for family, members in families.items():
        result += members
        alike = [score for score in members if score.timexes.gold]
        if len(alike) > 1:
            result.append(sum(alike[1:], Score(f"{family}_*") + alike[0]))
    return result


def engine(zone: tzinfo, domain: str = "auto") -> Tagger:
    """The engine as a tagger; publication dates without an offset are meant in `zone`."""

    def answers(document: Annotated) -> list[Answer]:
        published = document.published
        reference = civil_minutes(read_date(published), zone) if published else None
        return [
            Answer(
                mention.start, mention.end, mention.dating.type.value, mention.dating.value,
                mention.dating.first, mention.dating.last, mention.dating.reason.rule,
            )
            for mention in tag(document.text, reference, domain=domain)
            if not mention.signal
        ]  # fmt: skip

    return answers


def written(place: Path) -> Tagger:
    """Another tagger, by what it wrote: lines of JSON as `timeline tag` writes them."""
    records = (json.loads(line) for line in place.read_text(encoding="utf-8").splitlines() if line.strip())
    try:
        known = {str(record["id"]): [_answer(timex) for timex in record["timexes"]] for record in records}
    except (KeyError, TypeError, ValueError) as error:
        raise Refused("not-gold", why=error) from None
    return lambda document: known.get(document.id, [])


def _answer(timex: dict[str, str | int | None]) -> Answer:
    first, last = timex.get("earliest"), timex.get("latest")
    return Answer(
        int(timex["start"] or 0), int(timex["end"] or 0), str(timex["type"]), str(timex.get("value") or ""),
        day(str(first)) if first else None, day(str(last)) if last else None,
    )  # fmt: skip
