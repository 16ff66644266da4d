"""Titles that name who speaks or is spoken of, so that they are understood alone."""

import re

from timeline.events.clauses import Clause
from timeline.events.lexicon import PRONOUNS
from timeline.events.pronouns import named
from timeline.events.reading import Sentence
from timeline.events.spelling import LONGEST, cut, spelled
from timeline.events.subjects import subject

_FIRST_PERSON = re.compile(r"\b(?:ich|wir|mir|mich|uns|unse?re?[mnrs]?|meine?[mnrs]?)\b", re.IGNORECASE)

_TOLD = re.compile(r"\b(?:sagte|sagt|erklärte|teilte|berichtete)\b|unserer (?:Zeitung|Redaktion)")


def understood(title: str, sentence: Sentence, clause: Clause) -> str:
    """The title of a clause with whom "er" or "sie" means, in the first person with its speaker in front.

    Empty where the sentence does not say who speaks.
    """
    if not _FIRST_PERSON.search(title) or _TOLD.search(title):
        return named(title, sentence.meant(clause), sentence.referents)
    for clause in sentence.clauses:
        if clause.telling and clause.finite is not None and (who := speaker(clause)):
            title = title.removeprefix(f"{who}: ")
            said = title.translate(str.maketrans("„“", "‚‘"))
            return f"{who}: „{cut(said, LONGEST - len(who) - 4)}“"
    return ""


def speaker(clause: Clause) -> str:
    """Who says it; empty for a pronoun, and where it is too long to stand in front."""
    tokens = list(clause.tokens)
    found = subject(tokens, (clause.finite or 0) + 1) or subject(tokens, 0)
    spoken = spelled(tokens[slice(*found)]) if found else ""
    plain = not _FIRST_PERSON.search(spoken) and spoken.lower() not in PRONOUNS and spoken[:1].isalpha()
    return spoken if plain and len(spoken) <= LONGEST // 2 else ""
