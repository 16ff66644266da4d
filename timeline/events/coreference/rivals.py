"""Which objects of a clause a pronoun behind it could mean as well as the subject."""

from collections.abc import Sequence

from timeline.events.coreference.genders import fitting
from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.naming.gazetteers import whose_name
from timeline.events.naming.model import Name
from timeline.events.naming.people import is_person
from timeline.events.vocabulary.humans import SUFFERS, TRIED
from timeline.events.vocabulary.lexicon import ARTICLES
from timeline.events.vocabulary.tables import words

# What an object begins with that the pronoun could mean.
_OBJECTS = {
    "er": words("den einen seinen ihren diesen dem einem seinem ihrem diesem"),
    "sie": words("die eine seine ihre diese der einer seiner ihrer dieser"),
    "es": words("das ein sein ihr dieses dem einem seinem ihrem diesem"),
}
_OF_ONE = words("ein eine einen einem einer eines das dem des dieses keinen kein seinem seiner ihrem ihrer")
_OWN = words("seinen seine seinem seiner ihren ihre ihrem ihrer diesen diese diesem dieser")
_GENDERS = {"er": "m", "sie": "f"}
# What somebody does to another of whom more is told then.
_DOING_TO = (
    SUFFERS
    | TRIED
    | words(
        """
        abberufen ablösen absetzen anfahren angreifen anklagen anschießen attackieren bedrohen beerben beschuldigen
        besiegen erfassen ersetzen erschlagen folgen niederschlagen niederstechen rammen schlagen suspendieren
        treten verklagen überfahren überrollen übersehen streifen schneiden stoßen zusammenstoßen
        """
    )
)

Span = tuple[int, int]


def named_beside(main: Clause, found: Span, times: Sequence[Span], people: Sequence[Name]) -> list[Name]:
    """The persons that a clause names outside its subject and its phrases with prepositions: those it does it to."""
    tokens, at, names = main.tokens, 0, []
    while at < len(tokens):
        timed = any(start <= tokens[at].start < stop for start, stop in times)
        if found[0] <= at < found[1]:
            at = found[1]
        elif not timed and (end := prepositional_phrase(tokens, at)) is not None:
            at = end
        else:
            names += [p for p in people if tokens[at].start <= p.start < tokens[at].end]
            at += 1
    return names


def rivalled(main: Clause, found: Span, pronoun: str) -> bool:
    """Whether the pronoun could mean an object as well: "Zwei Frauen fanden Münzen. Sie waren …"."""
    at = 0
    while at < len(main.tokens):
        if found[0] <= at < found[1]:
            at = found[1]
            continue
        if (end := prepositional_phrase(main.tokens, at)) is not None:
            at = end
            continue
        if at != main.finite and (end := noun_phrase(main.tokens, at)) is not None:
            if (at or main.tokens[0].lower in ARTICLES) and _meant_as_well(main.tokens[at:end], pronoun):
                return True
            at = end
            continue
        at += 1
    return False


def _meant_as_well(phrase: Sequence[Token], pronoun: str) -> bool:
    """Whether the pronoun can mean a noun phrase, by its first word and its noun."""
    first = phrase[0]
    if not fitting((pronoun,), phrase):
        return False
    return first.lower not in _OF_ONE if pronoun == "sie+" else first.lower in _OBJECTS.get(pronoun, ())


def another(said: Sequence[Clause], pronoun: str, named: str) -> bool:
    """Whether somebody else than these words name was done something to, whom the pronoun could mean as well."""
    tokens, known = [t for clause in said for t in clause.tokens], named.split(" ")
    done = not _DOING_TO.isdisjoint(verbs(tokens)) or any(t.lower.startswith("nachfolger") for t in tokens)
    return done and any(
        _is_another(tokens, n, pronoun) and tokens[n].word not in known for n in range(len(tokens))
    )


def _is_another(tokens: Sequence[Token], at: int, pronoun: str) -> bool:
    """Whether somebody stands here whom the pronoun can mean: "Karl Rothe", "seinen [Nachbarn]"."""
    named = whose_name(tokens[at].word) == _GENDERS.get(pronoun)
    led = [t for t in tokens[max(0, at - 3) : at] if t.lower in ARTICLES | _OF_ONE | _OWN]
    somebody = is_noun(tokens[at]) and is_person(tokens[at].word)
    return named or (somebody and any(t.lower in _OBJECTS.get(pronoun, ()) for t in led[-1:]))
