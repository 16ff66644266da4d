"""Which of two does it that show no case: what a relative pronoun stands for, or the noun beside it."""

from collections.abc import Sequence

from timeline.events.grammar.adjectives import NUMBERS, is_noun
from timeline.events.grammar.antecedents import Antecedent, is_place
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.valency import verbs
from timeline.events.naming.gazetteers import last_names
from timeline.events.naming.people import is_person
from timeline.events.vocabulary.humans import LIKE_ADJECTIVES
from timeline.events.vocabulary.lexicon import ABSTRACT, BODIES, MANY
from timeline.events.vocabulary.nouns import gender, number, readings
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names

OFFICES = tuple("amt ministerium institut gericht zentrum".split())
AUTHORITIES = tuple(
    "polizei staatsanwaltschaft regierung feuerwehr behörde stadt gemeinde verwaltung".split()
)
_PEOPLE = words(
    """
    familie paar mannschaft team dorf volk firma gesellschaft bank unternehmen klinik kirche gruppe bande besatzung crew
    initiative stiftung redaktion koalition opposition belegschaft genossenschaft truppe armee kammer
    """
)
_BODIES = (*BODIES, *OFFICES, *AUTHORITIES, *_PEOPLE)
_STATE = words("land bund kreis")
_SEVERAL = words("beide mehrere viele einige zahlreiche alle")
_ONE = words("ein eine das der einer zur")
# What things and happenings do to people and towns.
_STRIKES = words(
    """
    erschüttern schockieren bewegen entsetzen verwüsten überraschen erfassen treffen verletzen töten überrollen
    überfahren anfahren erschlagen begraben mitreißen beißen wecken retten ergreifen bedrohen verbinden umgeben kosten
    versetzen erschrecken beunruhigen empören zerstören beschädigen
    """
)


def is_many(token: Token) -> bool:
    """Whether it counts more than one: "sechs Millionen", "200 Gäste", "beide Seiten"."""
    return (token.word.isdigit() and token.word != "1") or token.lower in NUMBERS | _SEVERAL


def acts(meant: Antecedent) -> bool:
    """Whether the nouns are somebody or an authority, who may be the subject as well."""
    return is_person(meant.noun[0].word) or meant.noun[-1].lower.endswith(_BODIES)


def beside_does(
    pronoun: Token, phrase: Sequence[Token], meant: Antecedent, rest: Sequence[Token]
) -> bool | None:
    """Whether the noun beside "die" or "das" does it; False where the pronoun does, None where that is not plain.

    `phrase`: that noun, with its article; `rest`: the clause behind the pronoun, times and all.
    """
    verb = find_finite(tuple(rest), last=True)
    if verb is None or pronoun.lower not in ("die", "das"):
        return None
    ours = False if pronoun.lower == "das" else _several(meant.said, meant.noun)
    theirs = _several(phrase[0].lower, phrase)
    several = rest[verb].lower.endswith(MANY)
    if ours is not None and theirs is not None and ours != theirs:
        return theirs == several
    return _by_what_they_are(phrase, meant, rest) if ours is not None and theirs is not None else None


def owned_does(owned: Sequence[Token], phrase: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether what is somebody's does it, and not the noun beside it: "dessen Sohn | die Kasse gestohlen hatte".

    `owned`: the noun behind "dessen"; `phrase`: the other, with its article; `rest`: the clause behind the pronoun.
    """
    verb = find_finite(tuple(rest), last=True)
    if verb is None:
        return False
    several = rest[verb].lower.endswith(MANY)
    theirs = is_many(phrase[0]) or _several(phrase[0].lower, phrase)
    if theirs is not None and theirs is not several:
        return True  # "deren Verein | 18.000 Unterschriften eingereicht hatte"
    return _somebody(owned) and is_thing(phrase) and verbs(rest).isdisjoint(_STRIKES)


def _several(article: str, phrase: Sequence[Token]) -> bool | None:
    """Whether a noun with its article is of many; None where its form does not tell."""
    if article.isdigit() or article in NUMBERS | _SEVERAL:
        return True
    if article in _ONE:
        return False
    nouns = [t for t in phrase if is_noun(t)]
    if not article and _is_name(nouns):
        return False
    return next((found for t in nouns if (found := _of_many(t.lower, article)) is not None), None)


def _of_many(noun: str, article: str) -> bool | None:
    """The same of a lowered noun: "die Ärzte", "die Mediziner" are, "die Stadt" is not."""
    told = number(noun)
    if gender(noun) in ("m", "n") and article == "die":
        return True
    if told:
        return told == "many"
    if readings(noun) or article != "die":
        return None
    if noun.endswith((*AUTHORITIES, *LIKE_ADJECTIVES, *ABSTRACT, "in")):
        return False
    return True if noun.endswith(("er", "en")) else None


def _by_what_they_are(phrase: Sequence[Token], meant: Antecedent, rest: Sequence[Token]) -> bool | None:
    """The same of two that are both one, or both many: people do things, and not the other way round."""
    strikes = not verbs(rest).isdisjoint(_STRIKES)
    person = _somebody(phrase) or is_place(phrase[:1])
    if is_thing(meant.noun):
        return not strikes if person else None
    own = acts(meant) or (not meant.said and _is_name(meant.noun))
    # "die [im Mai] das Gericht anrief", not "die das Gericht im Mai anrief"
    he = phrase[0].lower in ("ein", "der") and "m" in readings(phrase[-1].lower)
    behind, thing = rest[0] not in phrase and not he, is_thing(phrase)
    return False if own and ((thing and not strikes) or (behind and not thing)) else None


def _is_name(nouns: Sequence[Token]) -> bool:
    """Whether nouns without an article are somebody's name, the surname alone or not."""
    named = first_names() if len(nouns) > 1 else last_names()
    return bool(nouns) and any(t.word in named and not readings(t.lower) for t in nouns[:2])


def _somebody(phrase: Sequence[Token]) -> bool:
    """Whether a noun is somebody, or people together."""
    return any(
        is_noun(t) and (is_person(t.word) or t.lower.endswith(_BODIES) or _is_state(t)) for t in phrase
    )


def _is_state(token: Token) -> bool:
    """Whether it is the state, or a body by its letters: "das Land", "das THW"."""
    return token.lower in _STATE or (token.word.isupper() and len(token.word) > 1)


def is_thing(phrase: Sequence[Token]) -> bool:
    """Whether a noun of the table is nobody, and no people together."""
    return not _somebody(phrase) and any(is_noun(t) and readings(t.lower) for t in phrase)
