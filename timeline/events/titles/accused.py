"""What a relative clause says somebody is accused of: "nahm einen Mann fest, dem vorgeworfen wird, … zu haben"."""

from collections.abc import Collection

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.relatives import alone
from timeline.events.reading.doubts import looks_back
from timeline.events.reading.reading import Sentence
from timeline.events.titles.titles import title


def accused(sentence: Sentence, clause: Clause, times: Collection[tuple[int, int]]) -> str:
    """The title "Dem Mann wird vorgeworfen, … zu haben"; empty where the clause hangs on no relative one."""
    at = sentence.clauses.index(clause)
    relative = sentence.clauses[at - 1]
    if not at or not relative.relative or not looks_back(clause):
        return ""
    before = [t for part in sentence.clauses[: at - 1] for t in part.tokens]
    turned = alone(relative, before, times, completed=True)
    named = title(turned, (clause,), times) if turned else ""
    return named if ", " in named and not named.endswith("…") else ""
