"""Whether the tokens of a title make a sentence of their own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.events.grammar.adjectives import attribute_end, is_noun
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.valency import needed, verbs, whither
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    FRONTED,
    MODALS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    RELATIVES,
    SOURCES,
    SUBORDINATORS,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE

_HAVING = frozenset(("hat", "haben", "hatte", "hatten", "habe", "hätte", "hätten"))
_SIDE = frozenset(("es", "sich", "auch", "damit", "dazu", "daran", "darüber", "noch", "nicht"))
# Verbs that say all by themselves.
_WHOLE = words(
    """
    stattfinden beginnen enden ereignen erfolgen sterben versterben explodieren ausbrechen zurücktreten einstürzen
    abstürzen kollidieren sinken scheitern entfallen wegfallen
    """
)
_IS, _OF = words("ist war sei wäre"), re.compile(r"\b(?:von|vom|davon|wovon)\b")
_ARE = _IS | {"sind", "waren", "seien"}
_AGREED = frozenset(("einig", "uneinig", "sicher", "bewusst", "ähnlich"))
_LEFT_OVER = (ARTICLES | COORDINATORS | PREPOSITIONS | {"als"}) - PARTICLES - {"laut"}
_INDEFINITE = ARTICLES - {"die", "das", "der", "dem", "den"}
_STARTING = (PREPOSITIONS | ARTICLES) & (NOMINATIVE | OBLIQUE | PREPOSITIONS) - {"über", "um"}
_LETTING = words("lässt lassen ließ ließen")  # with a particle they are verbs of their own
_THITHER = words("ins zum zur zurück heim fort weg hinaus raus")  # beside a modal without an infinitive
_BECOMING = frozenset(("habe", "sei"))


def sound(tokens: Sequence[Token]) -> bool:
    """Whether they are a main clause: a finite verb in second place, nothing subordinate in front, nothing dangling."""
    spoken = [t for t in tokens if t.is_word]
    verb = find_finite(tuple(_main(tokens)))
    if verb is None or not verb or len(spoken) < 2 or _dangles(tokens):
        return False
    said = " ".join(t.lower for t in spoken)
    if "die rede" in said and tokens[verb].lower in _IS and not _OF.search(said):
        return False  # "Nun ist [von Mai] die Rede"
    if spoken[-1].lower == "sich" and spoken[-2] is tokens[verb] and tokens[verb].lower.startswith("bef"):
        return False  # "Mehr als die Hälfte befand sich"
    if [t.lower for t in spoken[-2:]] == [tokens[verb].lower, "geworden"]:
        return False  # "Der Politiker war geworden"
    if tokens[0].lower in RELATIVES and tokens[1].lower in ARTICLES and verb > 2:  # not "Der eine starb"
        return False  # "Die den Verkehr beeinträchtigen werden"
    if any(t.lower == "sowie" for t in tokens[verb + 1 : verb + 2]):
        return False  # "Termine seien [der 3. Mai] sowie der 8. Mai"
    if tokens[verb - 1].lower == "zu" or _unfinished(_main(tokens), verb):
        return False
    if tokens[0].lower == "als" and subject(list(tokens), 0) is None:
        return False  # "Als Termin wurde … genannt": its subject was the time
    return not _subordinate(tokens, verb)


def _main(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens up to a clause that depends on them: "Sie rechnen damit[, dass es gelingt]"."""
    for n in range(1, len(tokens) - 1):
        if tokens[n].word != ",":
            continue
        end = next((k for k in range(n + 1, len(tokens)) if tokens[k].word == ","), len(tokens))
        relative = tokens[n + 1].lower in RELATIVES and tokens[end - 1].is_finite
        opens = tokens[n + 1].lower in SUBORDINATORS or relative
        if opens and any(t.is_finite for t in tokens[1:n]):
            return tokens[:n]
    return tokens


def lacks_subject(tokens: Sequence[Token]) -> bool:
    """Whether a subordinate clause of theirs has no subject: "sagt, dass im Dorf | herrscht"."""
    for n in range(1, len(tokens) - 1):
        if tokens[n].word == "," and tokens[n + 1].lower in SUBORDINATORS:
            end = next((k for k in range(n + 1, len(tokens)) if tokens[k].word == ","), len(tokens))
            if subject(tokens[:end], n + 2) is None:
                return True
    return False


def attributes(tokens: Sequence[Token]) -> bool:
    """Whether they begin with who says so: "Laut Anklage", "Nach Angaben der Stadt"."""
    return tokens[0].lower == "laut" or (tokens[0].lower == "nach" and tokens[1].lower in SOURCES)


def bare(tokens: Sequence[Token]) -> bool:
    """Whether somebody only does something, no more is said: "Der Wirt hat recherchiert", "Der Wirt nahm teil"."""
    verb = find_finite(tuple(tokens))
    if verb is None or tokens[verb].lower in AUXILIARIES - _HAVING:
        return False
    if tokens[0].lower in PREPOSITIONS and needed(tokens, 0):
        return False  # "Zum Zusammenstoß zweier Wagen kam es"
    found = subject(list(tokens), verb + 1) if attributes(tokens) else None
    behind = [*tokens[verb + 1 : found[0]], *tokens[found[1] :]] if found else tokens[verb + 1 :]
    rest = [t for t in behind if t.is_word and t.lower not in PARTICLES | _SIDE]
    passive = any(t.lower in ("werden", "worden") for t in rest)
    return not passive and all(t.bits & (PARTICIPLE | INFINITIVE) for t in rest)


def says_all(tokens: Sequence[Token]) -> bool:
    """Whether its verb needs nothing beside the subject: "Der Wirt starb", "Die Wahl fand statt"."""
    return not verbs(tokens).isdisjoint(_WHOLE)


def _unfinished(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a modal, or an auxiliary with "sich", lacks the verb that it goes with."""
    finite, rest = tokens[verb].lower, tokens[verb + 1 :]
    if finite in _LETTING and rest and rest[-1].lower in PARTICLES:
        return False  # "Der Wind lässt nach"
    if finite in AUXILIARIES - _BECOMING and not any(t.is_word for t in rest):
        return True  # "Der frühere Präsident ist"
    if finite in _ARE and len(rest) > 1 and attributes(rest) and prepositional_phrase(rest, 0) == len(rest):
        return True  # "Der Wirt ist nach Angaben der Polizei"
    ended = bool(rest) and rest[-1].word[0].islower() and rest[-1].lower.endswith("en")
    if finite in MODALS and ended and rest[-1].lower not in OBLIQUE:
        return False  # an infinitive that no table knows: "sollten anrollen"
    if finite in MODALS and any(t.lower in _THITHER for t in rest):
        return False  # "musste ins Gefängnis"
    if finite in MODALS and any(a.lower == "nach" and is_noun(b) for a, b in pairwise(rest)):
        return False  # "wollte nach Hause"
    if finite in MODALS and any(t.lower == "in" and whither(rest, n) for n, t in enumerate(rest)):
        return False  # "müssen in die Stichwahl"
    agreed = any(t.lower in _AGREED for t in rest)  # "war man sich einig"
    waits = finite in MODALS or (finite in AUXILIARIES and any(t.lower == "sich" for t in rest[:1]))
    return (
        waits
        and not agreed
        and not any(
            t.bits & (PARTICIPLE | INFINITIVE) or t.lower.endswith("iert") or t.lower == "sein"
            for t in tokens
            if t is not tokens[verb]
        )
    )


def _subordinate(tokens: Sequence[Token], verb: int) -> bool:
    """Whether the clause has its verb last and so cannot stand alone, or begins as a part of another one."""
    first = tokens[0].lower
    if first in COORDINATORS:
        return True
    found = subject(list(tokens), 0)
    aside = found is not None and tokens[verb - 1].word == "," and found[0] == 0  # "Weber, Direktor, warnte"
    chained = bool(tokens[verb - 1].bits & (PARTICIPLE | INFINITIVE))  # "… befinden werden"
    if (
        found is not None
        and _with_phrases(tokens, *found) == (0, verb)
        and not (first in RELATIVES and chained)
    ):
        return False
    last = not any(t.is_word for t in tokens[verb + 1 :])
    if last and (first in SUBORDINATORS - FRONTED or (first in RELATIVES and verb > 2)):
        return True
    return last and verb > 1 and not aside and (found is None or found[1] < verb)


def _with_phrases(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """A subject with the phrases behind it: "Die Arbeiten [am Umbau] [in Köln] begannen"."""
    while end - start > 1 and end < len(tokens) and (phrase := prepositional_phrase(tokens, end)):
        end = phrase
    return start, end


def _dangles(tokens: Sequence[Token]) -> bool:
    """Whether a preposition, article or joining word stands before nothing that belongs to it."""
    for before, after in pairwise([*tokens, None]):
        if before is None:
            continue
        end = after is None or (not after.is_word and after.word not in "„\"»«‚(–-…'’")
        if end and before.lower in _LEFT_OVER and not before.word.isupper():
            return True
        if after is not None and (before.lower, after.lower) in ((",", ","), ("sowohl", "als")):
            return True
        if before.lower == "dass" and after is tokens[-1]:
            return True
        bare = before.lower in _INDEFINITE and after is not None
        if bare and after is not None and _starts(after) and not _leads_on(tokens, tokens.index(after)):
            return True
    return False


def _leads_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article leads on to what begins at `at`: "eine | der Firmen", "des | in Köln ansässigen Gerichts"."""
    one = tokens[at - 1].lower != "des" and tokens[at].lower in (
        "der",
        "dieser",
        "von",
        "unserer",
        "ihrer",
        "seiner",
    )
    return one or attribute_end(tokens, at) is not None


def _starts(token: Token) -> bool:
    """Whether a word begins a phrase of its own."""
    return token.lower in _STARTING and not token.word.isupper()  # "des MIT"
