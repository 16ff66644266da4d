"""Titles that name who speaks or is spoken of, so that they are understood alone."""

import re
from collections.abc import Sequence

from timeline.events.coreference.referents import Referents
from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.describing import without_description
from timeline.events.grammar.plain import plain as unbracketed
from timeline.events.grammar.spelling import LONGEST, spelled, up_to_mark
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite, tokens
from timeline.events.grammar.who_does import is_thing
from timeline.events.reading.reading import Sentence
from timeline.events.titles.pronouns import asks, named, with_articles
from timeline.events.titles.shortening import fitted
from timeline.events.vocabulary.lexicon import ARTICLES, MANY, PRONOUNS
from timeline.events.vocabulary.tables import words as table

_FIRST_PERSON = re.compile(r"\b(?:ich|wir|mir|mich|uns|unse?re?[mnrs]?|meine?[mnrs]?)\b", re.IGNORECASE)

_OF_WORDS = re.compile(
    r"(?<=[\w,] )„[^„“.!?]+“"
)  # what somebody named so: sprach von einem „Angriff auf unsere Stadt“
_SAID_BY = re.compile(r", (?:sagte|sagt|erklärte|meinte|betonte) (er|sie)\b.*")
_HE = ("er", "sie")
_SPEAKER = 5  # words of "erklärte Landrat Jan Weber" and one more
_TOLD = re.compile(r"\b(?:sagte|sagt|erklärte|teilte|berichtete)\b|unserer (?:Zeitung|Redaktion)")
_DEMANDS = table("fordert fordern forderte forderten verlangt verlangen verlangte verlangten")
_AGAINST = table("aber jedoch allerdings zudem")


def understood(title: str, sentence: Sentence, clause: Clause) -> str:
    """The title of a clause with whom "er" or "sie" means, in the first person with its speaker in front.

    Empty where the sentence does not say who speaks.
    """
    if not _FIRST_PERSON.search(_OF_WORDS.sub(" ", title)) or ": „" in title:
        return _named(title, sentence, clause, shared=True)
    if by := _SAID_BY.search(title):
        return _quoted(title[: by.start()], _meant(by[1], sentence.referents))
    if _TOLD.search(title):
        return _named(title, sentence, clause)
    for clause in sentence.clauses:
        if not clause.telling or clause.finite is None:
            continue
        if who := speaker(clause) or speaker_meant(clause, sentence):
            return _quoted(title.removeprefix(f"{who}: "), who)
    return ""


def _named(title: str, sentence: Sentence, clause: Clause, *, shared: bool = False) -> str:
    """The title with whom a pronoun in front means; `shared`: the clause may have its subject from another."""
    title = with_articles(title)
    if not asks(title):
        return title
    before = Referents() if shared and _of_himself(title, sentence) else sentence.referents
    return named(title, sentence.meant(clause), before, _shared(sentence, clause) if shared else "")


def speaker_meant(clause: Clause, sentence: Sentence) -> str:
    """Whom a pronoun behind the verb in front means: "„Wir bleiben“, sagte er"; empty where that is not plain."""
    behind = [t.lower for t in clause.words[1:2]] if clause.finite == 0 else []
    return "".join(_meant(p, sentence.referents) for p in behind if p in _HE)


def _meant(pronoun: str, referents: Referents) -> str:
    """Whom a pronoun means that says so: "„Wir bleiben“, sagte er"; empty where that is not plain."""
    meant = named(f"{pronoun.capitalize()} sagte", referents, referents)
    return "" if meant.startswith(("Er ", "Sie ")) else meant.removesuffix(" sagte")


def _of_himself(title: str, sentence: Sentence) -> bool:
    """Whether somebody says in the subjunctive what he will do: "Er werde einen Kranz niederlegen, sagte er".

    Who was told of says so by the same pronoun, by his name, or as "der 57-Jährige".
    """
    pronoun = title.split(" ", 1)[0].lower()
    known = sentence.referents.meant.get(pronoun)
    himself = {pronoun, known.person.split(" ")[-1].lower()} if known and known.person else {pronoun}
    for clause in sentence.clauses[1:]:
        spoken = clause.words[1:_SPEAKER] if clause.telling and clause.finite == 0 else ()
        aged = len(spoken) > 1 and spoken[1].word.endswith("-Jährige") and bool(known and known.human)
        if aged or not himself.isdisjoint(t.lower for t in spoken):
            return True
    return False


def _shared(sentence: Sentence, clause: Clause) -> str:
    """The verb that a clause has its subject from, lowered: "Sie [hatte] sich verletzt und war operiert worden"."""
    before = [c for c in sentence.clauses if c.end <= clause.start and not c.subordinate and not c.relative]
    shares = clause.continues and before and before[-1].finite is not None
    return before[-1].tokens[before[-1].finite or 0].lower if shares else ""


def speaking(who: str, said: str, *, whole: bool = False) -> str:
    """Who says what, shortened where there is no room for both: "Der Rat: Die Brücke werde gesperrt".

    `whole`: what is said stands alone rather than shortened.
    """
    name = spelled(without_description(tokens(who, 0, len(who)), 0))
    spoken = tokens(said, 0, len(said))
    texts = [f"{one}: {said if whole else fitted(spoken, LONGEST - len(one) - 2)}" for one in (who, name)]
    return next((text for text in texts if not text.endswith("…") and len(text) <= LONGEST), said)


def _quoted(said: str, who: str) -> str:
    """What was said in quotation marks, behind its speaker where that is known."""
    front = f"{who}: " if who else ""
    said = said.translate(str.maketrans("„“", "‚‘"))
    return f"{front}„{up_to_mark(said, LONGEST - len(front) - 2)}“"


def speaker(clause: Clause) -> str:
    """Who says it; empty for a pronoun, and where it is too long to stand in front."""
    bracketed = any(t.word == "(" for t in clause.tokens)  # "Jan Weber (CDU) hat gesagt"
    words = unbracketed(clause.tokens) if bracketed else list(clause.tokens)
    verb = find_finite(tuple(words)) or 0
    front = subject(words[:verb], 0)
    whole = front == (0, verb) and words[0].lower not in ("das", "dies")  # "Der Fonds sagt ein Plus voraus"
    found = front if whole else subject(words, verb + 1) or subject(words, 0)
    if found and (words[found[0]].lower in _AGAINST or _is_demanded(words, found)):
        return ""  # "…, forderte am Donnerstag | aber Nachbesserungen": who did the first does that
    if found and _to_whom(words, found):
        found = found[0], found[0] + 1
    spoken = spelled(words[slice(*found)]) if found else ""
    plain = (
        not _FIRST_PERSON.search(spoken)
        and spoken.lower() not in PRONOUNS | ARTICLES
        and spoken[:1].isalpha()
    )
    return spoken if plain and len(spoken) <= LONGEST // 2 else ""


def _is_demanded(words: Sequence[Token], found: tuple[int, int]) -> bool:
    """Whether it is no speaker but what somebody demands: "lobte die Pläne, verlangte am Montag | mehr Geld"."""
    return words[0].lower in _DEMANDS and is_thing(words[slice(*found)])


def _to_whom(words: Sequence[Token], found: tuple[int, int]) -> bool:
    """Whether behind a bare family name stands whom one said it to: "sagte Weber | der „Rheinischen Post“"."""
    verb = find_finite(tuple(words))
    name, *rest = words[slice(*found)]
    one = verb is not None and not words[verb].lower.endswith(MANY)  # not "sagten Vertreter der Stadt"
    return one and is_noun(name) and [t.lower for t in rest[:1]] == ["der"]
