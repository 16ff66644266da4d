"""The two whom "beide" means behind them."""

from collections.abc import Sequence

from timeline.events.coreference.beside import Meant
from timeline.events.grammar.clauses import Clause
from timeline.events.vocabulary.tables import words

_OF_TWO = words("zwei zweier beide beiden beider und sowie 2")


def both(clauses: Sequence[Clause], many: Meant | None, before: Meant | None) -> Meant | None:
    """The two whom "beide" means: `many`, the subject, or those told of `before` where no other two can be meant."""
    if many is not None and many.two:
        return many
    spoken = {t.lower for clause in clauses for t in clause.tokens}
    return before if spoken.isdisjoint(_OF_TWO) else None
