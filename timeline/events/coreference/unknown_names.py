"""Subjects that look like the name of somebody whom no table knows: "Abdelhak Belkadem kam"."""

from collections.abc import Sequence

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.objects import Object
from timeline.events.coreference.told_subjects import Subject
from timeline.events.grammar.clauses import Clause
from timeline.events.naming.gazetteers import entries
from timeline.events.vocabulary.lexicon import NOMINATIVE


def is_unknown(own: Subject, main: Clause) -> bool:
    """Whether a subject looks like the name of somebody whom no table knows, so that either may be meant next."""
    spoken = own.spoken.split(" ")
    opens = main.tokens[0].word == spoken[0] and spoken[0].endswith(("er", "e", "es"))  # "Bester Werfer"
    named = (
        len(spoken) > 1
        and own.spoken.istitle()
        and own.spoken[0].isalpha()
        and not opens
        and spoken[0].lower() not in NOMINATIVE
    )
    return named and own.name is None and not own.pronouns and {*spoken} <= {t.word for t in main.tokens}


def somebody(own: Subject, told: Sequence[Object]) -> dict[str, Meant]:
    """Whom no table knows, by the pronouns that no object of the sentence has: "Abdelhak Belkadem kam. Er …"."""
    known = not entries().keys().isdisjoint(own.spoken.split(" "))
    things = {pronoun for one in told for pronoun in one.pronouns}
    return {} if known else {p: Meant(own.spoken, own.spoken) for p in ("er", "sie") if p not in things}
