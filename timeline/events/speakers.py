"""Titles that name who speaks or is spoken of, so that they are understood alone."""

import re

from timeline.events.clauses import Clause
from timeline.events.lexicon import PRONOUNS
from timeline.events.pronouns import named
from timeline.events.reading import Sentence
from timeline.events.spelling import LONGEST, spelled, up_to_mark
from timeline.events.subjects import subject

_FIRST_PERSON = re.compile(r"\b(?:ich|wir|mir|mich|uns|unse?re?[mnrs]?|meine?[mnrs]?)\b", re.IGNORECASE)

_SAID_BY = re.compile(r", (?:sagte|sagt|erklärte|meinte|betonte) (er|sie)\b.*")
_TOLD = re.compile(r"\b(?:sagte|sagt|erklärte|teilte|berichtete)\b|unserer (?:Zeitung|Redaktion)")


def understood(title: str, sentence: Sentence, clause: Clause) -> str:
    """The title of a clause with whom "er" or "sie" means, in the first person with its speaker in front.

    Empty where the sentence does not say who speaks.
    """
    if not _FIRST_PERSON.search(title) or ": „" in title:
        return named(title, sentence.meant(clause), sentence.referents)
    if by := _SAID_BY.search(title):
        meant = named(f"{by[1].capitalize()} sagte", sentence.referents, sentence.referents)
        return _quoted(
            title[: by.start()], "" if meant.startswith(("Er ", "Sie ")) else meant.removesuffix(" sagte")
        )
    if _TOLD.search(title):
        return named(title, sentence.meant(clause), sentence.referents)
    for clause in sentence.clauses:
        if clause.telling and clause.finite is not None and (who := speaker(clause)):
            return _quoted(title.removeprefix(f"{who}: "), who)
    return ""


def _quoted(said: str, who: str) -> str:
    """What was said in quotation marks, behind its speaker where that is known."""
    front = f"{who}: " if who else ""
    said = said.translate(str.maketrans("„“", "‚‘"))
    return f"{front}„{up_to_mark(said, LONGEST - len(front) - 2)}“"


def speaker(clause: Clause) -> str:
    """Who says it; empty for a pronoun, and where it is too long to stand in front."""
    tokens = list(clause.tokens)
    found = subject(tokens, (clause.finite or 0) + 1) or subject(tokens, 0)
    spoken = spelled(tokens[slice(*found)]) if found else ""
    plain = not _FIRST_PERSON.search(spoken) and spoken.lower() not in PRONOUNS and spoken[:1].isalpha()
    return spoken if plain and len(spoken) <= LONGEST // 2 else ""
