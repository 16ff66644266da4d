"""What a pronoun can mean beside the subject of the clause before: what that is said to be."""

from collections.abc import Mapping
from itertools import pairwise

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.told_subjects import Subject
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.naming.bearing import is_of_somewhere
from timeline.events.vocabulary.bearers import DEMONYMS, EPITHETS

_EPITHETS = tuple(EPITHETS)
_ARTICLES = {"ein": ("er", "Der"), "eine": ("sie", "Die")}


def says_what(spoken: str) -> bool:
    """Whether a subject only says what somebody is: "Der republikanische Politiker", "Die geborene Kölnerin"."""
    article, *rest = spoken.split(" ")
    noun = next(
        (word for word, after in pairwise([*rest, ""]) if word[0].isupper() and not after[:1].isupper()), ""
    )
    born = "geborene" in rest and is_of_somewhere(noun)
    somewhere = noun.lower().rpartition("-")[2] in DEMONYMS  # no "Kinder", which are no "Inder"
    return article in ("Der", "Die") and (born or somewhere or noun.lower().endswith(_EPITHETS))


def called(main: Clause, subject: Subject) -> Mapping[str, Meant]:
    """What a subject is said to be, for the pronoun that cannot mean it: "Das beste Stück ist ein Denar. Er …"."""
    tokens, verb = main.tokens, main.finite or 0
    end = noun_phrase(tokens, verb + 1) if tokens[verb].lower in ("ist", "war") else None
    pronoun, article = _ARTICLES.get(tokens[verb + 1].lower if end else "", ("", ""))
    if not pronoun or not subject.pronouns or pronoun in subject.pronouns:
        return {}
    phrase = tokens[verb + 2 : end]
    noun = next((n for n, t in enumerate(phrase) if t.word[0].isupper() or "-Jährige" in t.word), -1)
    adjectives = [t.word.removesuffix("r") for t in phrase[:noun]]
    plain = noun >= 0 and all(word.endswith("e") for word in adjectives)
    return {pronoun: Meant(" ".join([article, *adjectives, phrase[noun].word]))} if plain else {}
