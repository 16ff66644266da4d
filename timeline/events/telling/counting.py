"""What has come together since a time: "Seit März sind 37 Menschen gestorben"."""

from timeline.events.grammar.adjectives import NUMBERS
from timeline.events.grammar.clauses import Clause
from timeline.events.telling.acts import in_perfect
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import had_with_sein

_SHARES = words(
    "hälfte drittel viertel fünftel prozent millionen milliarden dutzend dutzende hunderte tausende"
)
_HAVE = words("hat haben")


def adds_up(clause: Clause) -> bool:
    """Whether it counts what has been done; not "Seit März ist der 37-Jährige verschwunden"."""
    if clause.finite is None or not in_perfect(clause):
        return False
    verb, last = clause.tokens[clause.finite].lower, clause.words[-1].lower
    done = verb in _HAVE or (verb == "sind" and (last == "worden" or had_with_sein(last)))
    return done and any(t.word[0].isdigit() or t.lower in NUMBERS | _SHARES for t in clause.words)
