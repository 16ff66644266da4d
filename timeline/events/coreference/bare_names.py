"""Names of people that stand alone in front of a clause and that no table may know: "Sverkow verlor"."""

import re

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.valency import verbs
from timeline.events.naming.gazetteers import entries, last_names
from timeline.events.naming.model import NameKind
from timeline.events.naming.shapes import is_plain
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import UTTERANCE

# What somebody does whom no table knows, beside saying something.
_DOES = words("gewinnen verlieren siegen unterliegen kandidieren zurücktreten sterben")
# "Überraschend gewann Köln"
_ADVERB = re.compile(r"\w+(?:end|ig|lich|isch|weise|bar|sam|los|haft|mals|wärts)")
# by what is no subject: "Grund ist …"
_OPENED = words("ist war sind waren bleibt blieb wird wurde heißt hieß")


def bare_name(main: Clause, found: tuple[int, int] | None) -> str:
    """The name that is the subject of a clause, at `found`, and its first word; empty where another word is."""
    word, at = main.tokens[0].word, main.finite
    if found != (0, 1) or at != 1 or main.tokens[1].lower in _OPENED or subject(main.tokens, 2) is not None:
        return ""
    kinds = {one.kind for one in entries().get(word, ())}
    does = bool(main.tokens[1].bits & UTTERANCE) or not _DOES.isdisjoint(verbs(main.tokens))
    known = (word in last_names() and not kinds) or kinds == {NameKind.PERSON}
    named = known or (does and not kinds and not _ADVERB.fullmatch(word))
    return word if named and not is_plain(word) else ""
