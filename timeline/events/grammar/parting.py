"""A sentence parted into its clauses."""

from dataclasses import replace

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.breaks import has_verb, pieces
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import is_phrase, prepositional_phrase
from timeline.events.grammar.tokens import Token, attributive, find_finite
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    DONE,
    MODALS,
    NOMINATIVE,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    WERDEN,
)
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, PRESENT, PRETERITE, SUBJUNCTIVE, verb_forms

_DONE = frozenset(("wurde", "wurden", "ist", "sind", "war", "waren"))
_LAST = 4  # words that the end of a clause has at most
_BEHIND_VERB = (NOMINATIVE | PREPOSITIONS | {"es", "er", "sie", "man", "sich", "wir", "ich"}) - {"und"}
_FRONT, _MORE = 8, 3  # words and the comma in front of the verb, at most and at least
_HAVING = frozenset("hat haben hatte hatten".split())
_IT = frozenset("ihn sie es diesen diese dieses".split())
_LATER = frozenset("aber jedoch dann später wieder".split())
_ASIDES = frozenset(("als", "nachdem", "während", "wenn", "bevor", "wo"))
_WHO = frozenset(("der", "die", "das", "ein", "eine", "sein", "seine", "ihr", "ihre"))
_WHICH = frozenset(
    "alle allen jeder jede jedes jeden jedem kein keine keinen keiner nur solche diejenigen".split()
)
_NAMING = frozenset(("darunter", "insbesondere", "zuletzt"))
_WRITTEN = frozenset(("steht", "stand", "heißt", "hieß", "erzählt", "erzählen"))


def clauses(found: list[Token]) -> list[Clause]:
    """The clauses of a sentence, by their first words; what has no verb of its own belongs to the clause around it."""
    if not found:
        return []  # "___" between two paragraphs
    if (dashes := _interrupted(found)) is not None:
        first, second = dashes
        return [*clauses(found[:first] + found[second + 1 :]), *clauses(found[first + 1 : second])]
    if end := _quoted_in_front(found):
        return [Clause(tuple(found[:end])), *clauses(found[end:])]
    parts = pieces(_verb_first(found))
    if _explained(parts):
        rest = found[sum(map(len, parts[:3])) :]
        return [*clauses(parts[0][:-1] + rest), Clause(tuple(parts[1]), embedded=True), *clauses(parts[2])]
    if between := _said_between(parts):
        aside = [token for part in parts[1:between] for token in part]
        rest = found[len(parts[0]) + len(aside) :]
        return [*clauses(parts[0][:-1] + rest), *clauses(aside[1:])]
    if _aside_behind_time(parts) or _described(parts) or _meant(parts):
        return _with_aside(parts, found[len(parts[0]) + len(parts[1]) :])
    return _joined(parts)


def _joined(parts: list[list[Token]]) -> list[Clause]:
    """The clauses that the pieces between commas make: each opens one, or goes on with one in front of it."""
    joined: list[list[Token]] = []
    inner: list[list[Token]] = []  # those within the clause around them
    sharing: list[list[Token]] = []  # those that share the pronoun of the one before
    around: list[Token] | None = None  # the last clause that is no relative one
    for n, piece in enumerate(parts):
        if around is not None and joined[-1] is around and _tells_more(around, parts[n : n + 3]):
            around = piece
            joined.append(piece)
        elif around is not None and joined[-1] is not around and _shares_pronoun(piece, joined[-1]):
            whose = joined[-1][0]
            joined.append([replace(piece[0], word=whose.word, lower=whose.lower), *piece[1:]])
            sharing.append(joined[-1])
        elif around is not None and _closes(piece) and (open_one := _waiting(joined, piece)) is not None:
            around = open_one
            _go_on(around, piece, closes=True)
        elif around is not None and joined[-1] is around and _shares(piece, around):
            around += piece
        elif around is not None and _ends(piece, around, beside=joined[-1] is around):
            _go_on(around, piece, closes=True)  # "wurden 17 Gäste, die feierten, von den Tätern verletzt"
        elif around is not None and joined[-1] is not around and piece[0].lower in _NAMING:
            joined[-1] += piece  # "…, der sie kritisiert hatte, darunter als Betrug, …"
        elif Clause(tuple(piece)).relative or (around is not None and _apart(piece, parts[n + 1 :])):
            joined.append(piece)
        elif around is not None and _embedded(piece, around, parts[n + 1 :]):
            joined.append(piece)
            inner.append(piece)
        elif around is not None and joined[-1] is around and _comes_after(piece, around):
            at = piece[0].start
            around[-1] = replace(around[-1], word="und", lower="und", start=at, end=at)
            around += piece
        elif around is not None and not _opens(piece) and _belongs(piece, around):
            _go_on(
                around, piece, closes=joined[-1] is not around and sum(t.word == "," for t in around) % 2 == 1
            )
        else:
            around = piece
            joined.append(piece)
    return [
        Clause(tuple(one), *(any(one is other for other in some) for some in (inner, sharing)))
        for one in joined
    ]


def _shares_pronoun(piece: list[Token], relative: list[Token]) -> bool:
    """Whether a relative clause goes on with it, as no comma ends it: "der Mann, der Rex heißt | und hier wohnt, …"."""
    joins = piece[0].lower in ("und", "oder") and relative[-1].is_word and relative[0].word in NOMINATIVE
    if not joins or not Clause(tuple(relative)).relative or not Clause(tuple(piece)).verb_last:
        return False
    return not any(t.lower in ("er", "sie", "es", "man") for t in relative[1:3])


def _ends(piece: list[Token], around: list[Token], *, beside: bool) -> bool:
    """Whether a piece ends the clause around it; `beside`: right behind, where only a date may stand between."""
    return (not beside or _dated(around, piece)) and _ends_open(piece, around)


def _embedded(piece: list[Token], around: list[Token], rest: list[list[Token]]) -> bool:
    """Whether a clause stands within the one around: "gab der Wirt[, der Kritik scheute,] sein Amt auf"."""
    opens = piece[0].lower in RELATIVES | SUBORDINATORS - {"dass", "ob"}
    closed = len(piece) > 1 and piece[-1].word == "," and piece[-2].is_finite and piece[-2].word[0].islower()
    if Clause(tuple(piece)).aims:  # "hat der Wirt, [ohne zu zögern,] die Halle verlassen"
        opens = closed = piece[-1].word == ","
    if not (opens and closed and rest) or around[-1].word != "," or not has_verb(around):
        return False
    if any(t.lower in _WHICH for t in around[-4:]):
        return False  # "müssen alle Läden, die Glas verkaufen, …"
    return _belongs(rest[0], around) and (rest[0][0].lower in _BEHIND_VERB or has_verb(rest[0]))


def _quoted_in_front(found: list[Token]) -> int:
    """Where a quotation without a verb ends that the verb of who says so follows: "„Mit uns nicht“, | sagte er"."""
    end = next((n for n, t in enumerate(found) if t.word == "“"), 0)
    marks = [t.word for t in found if t.word in "„“"][:2] == ["„", "“"] and found[0].word == "„"
    comma, *behind = found[end + 1 : end + 3] or [found[end]]
    says = (
        marks
        and comma.word == ","
        and any(t.is_finite and t.word[0].islower() and t.bits & PRETERITE for t in behind)
    )
    return end + 2 if says and not has_verb(found[:end]) else 0


def _with_aside(parts: list[list[Token]], rest: list[Token]) -> list[Clause]:
    """The clauses where the second part only says more of the first: a clause by itself, or what a participle says."""
    front, aside = parts[:2]
    if not _described(parts):
        return [*clauses(front[:-1] + rest), *clauses(aside)]
    told, *others = clauses(rest)
    return [Clause((*front, *aside, *told.tokens)), *others]


def _said_between(parts: list[list[Token]]) -> int:
    """Before which piece a clause goes on that another tells who says it: "Im Mai, | so heißt es, | brach der Damm".

    0 where none does.
    """
    if len(parts) < 3 or any(part[-1].word != "," for part in parts[:2]) or len(parts[1]) < _MORE:
        return 0
    front, aside = parts[:2]
    says = Clause(tuple(aside)).telling or aside[1].lower in _WRITTEN
    if aside[0].lower != "so" or not aside[1].is_finite or not says:
        return 0
    if front[0].is_finite or front[0].lower in SUBORDINATORS:
        return 0  # "Regnet es, so sagt er ab, …"
    at = 2
    while at < len(parts) and Clause(tuple(parts[at])).relative:
        at += 1  # "so steht es in einem Brief, der der Zeitung vorliegt, …"
    goes_on = at < len(parts) and (has_verb(front) or parts[at][0].is_finite)
    return at if goes_on else 0


def _aside_behind_time(parts: list[list[Token]]) -> bool:
    """Whether a clause says more of the time in front of the verb: "Gegen 20 Uhr, | als sie kam, | brannte es"."""
    if len(parts) < 3 or len(parts[0]) > _FRONT or parts[0][-1].word != ",":
        return False
    front, aside, rest = parts[:3]
    opens = aside[0].lower in _ASIDES and Clause(tuple(aside)).verb_last and aside[-1].word == ","
    # "Erst, als er kam", "Ein Jahr, nachdem er gegangen war"
    hangs = len(front) < _MORE or front[-2].lower in UNITS
    return opens and not hangs and not has_verb(front) and rest[0].is_finite and rest[0].word[0].islower()


def _described(parts: list[list[Token]]) -> bool:
    """Whether a participle says more of who stands in front of the verb: "Der Mann, | im Juli gefasst, | schweigt"."""
    if len(parts) < 3 or len(parts[1]) < _MORE or parts[0][-1].word != "," or parts[1][-1].word != ",":
        return False
    who, aside, rest = parts[0][:-1], parts[1][:-1], parts[2]
    done = bool(who) and bool(aside[-1].bits & PARTICIPLE) and aside[-1].word[0].islower()
    done = done and aside[0].lower not in RELATIVES | SUBORDINATORS | {"wie"}
    if not (done and rest[0].is_finite and rest[0].word[0].islower()):
        return False
    # "Laut Anklageschrift, im März eingereicht, wurde …"
    return is_phrase(who) or prepositional_phrase(who, 0) == len(who)


def _explained(parts: list[list[Token]]) -> bool:
    """Whether a clause completes what is said of who stands in front: "Ein Gesetz, | das sagt, | dass …, | gilt"."""
    if len(parts) < 4 or any(part[-1].word != "," for part in parts[:3]):
        return False
    who, says, what, rest = parts[0][:-1], parts[1][:-1], parts[2], parts[3]
    tells = bool(says) and says[0].word in RELATIVES and says[-1].is_finite
    named = not has_verb(who) and noun_phrase(who, 0) == len(who)
    return (
        tells
        and named
        and what[0].lower in ("dass", "ob")
        and rest[0].is_finite
        and rest[0].word[0].islower()
    )


def _meant(parts: list[list[Token]]) -> bool:
    """Whether an infinitive says what a noun means whose clause goes on: "lehnte den Antrag, | es zu tun, | ab"."""
    if len(parts) < 3 or any(part[-1].word != "," for part in parts[:2]) or not is_noun(parts[0][-2:][0]):
        return False
    front, infinitive, rest = parts[0][:-1], parts[1][:-1], [t for t in parts[2] if t.is_word]
    to = any(t.is_to for t in infinitive[-1:]) or [t.lower for t in infinitive[-2:-1]] == ["zu"]
    verb = find_finite(tuple(front))
    if not to or not rest or infinitive[0].lower in SUBORDINATORS | {"um", "ohne", "statt", "und"}:
        return False
    if verb is None:
        return rest[0].is_finite and rest[0].word[0].islower() and noun_phrase(front, 0) == len(front)
    if front[verb].lower in AUXILIARIES | MODALS:
        while rest and (rest[-1].bits & (PARTICIPLE | INFINITIVE) or rest[-1].lower in ("worden", "und")):
            del rest[-1]  # "…, erfasst und getötet worden"
        return _ends_open(parts[2], front) and not (rest and has_verb(rest))
    parted = rest[-1].lower in PARTICLES and rest[-1].lower + front[verb].lower in verb_forms()
    return parted and find_finite(tuple(rest)) is None


def _tells_more(around: list[Token], parts: list[list[Token]]) -> bool:
    """Whether who does something, and who that is, follow a whole clause: "endete es: | Paul, der Wirt, geht"."""
    if len(parts) < 3 or around[-1].word != ":" or find_finite(tuple(around)) is None:
        return False
    who, what, does = parts
    named = not has_verb(who) and not has_verb(what) and who[-1].word == what[-1].word == ","
    return named and (is_noun(who[0]) or who[0].lower in NOMINATIVE) and does[0].is_finite


def _verb_first(found: list[Token]) -> list[Token]:
    """The words of a sentence, the first one without a capital that hides its verb: "Gewinnt sie, ist sie Meister"."""
    at = int(found[0].word == "„" and len(found) > 1)
    first, ends = found[at], [n for n, t in enumerate(found[:-1]) if t.word == ","]
    form = PRESENT | SUBJUNCTIVE if at else PRESENT  # in front "Wäre" is known as it is
    opens = verb_forms().get(first.lower, 0) & form or (at and first.lower in ("sollte", "sollten"))
    verb = found[at + 1 :] if opens else []
    if not verb or verb[0].lower not in _BEHIND_VERB:
        return found
    if not any(found[n + 1].is_finite or found[n + 1].lower in ("so", "dann") for n in ends):
        return found
    return [*found[:at], replace(first, word=first.lower), *found[at + 1 :]]


def _go_on(around: list[Token], piece: list[Token], *, closes: bool) -> None:
    """A clause goes on with a piece; its comma goes where that only opened what `closes` with the piece.

    In "seit 1976, dem Jahr, in dem …, hat …" it closes the aside, too.
    """
    if closes and around[-1].word == ",":
        around.pop()
    around += piece


def _shares(piece: list[Token], around: list[Token]) -> bool:
    """Whether another thing has the auxiliary of the clause before: "soll gelegt, | die Halle gebaut werden"."""
    verb = find_finite(tuple(around))
    spoken = [t for t in piece if t.is_word]
    if verb is None or len(around) < 2 or len(spoken) < 3 or not is_noun(spoken[1]):
        return False
    if any(t.lower in AUXILIARIES for t in spoken[2:-1]):
        return False  # "…, der Gegenbesuch ist für Mai geplant"
    done = bool(around[-2].bits & PARTICIPLE) and around[-1].word == "," and piece[0].lower in NOMINATIVE
    if around[verb].lower in MODALS:
        return done and spoken[-1].lower == "werden" and not around[-2].bits & INFINITIVE
    return done and around[verb].lower in _DONE and bool(spoken[-1].bits & PARTICIPLE)


def _comes_after(piece: list[Token], around: list[Token]) -> bool:
    """Whether it tells what was done with the same later: "hatte den Bau beschlossen, | ihn im Juni aber gestoppt"."""
    verb, spoken = find_finite(tuple(around)), [t for t in piece if t.is_word]
    if verb is None or len(spoken) < 3 or around[-1].word != "," or around[verb].lower not in _HAVING:
        return False
    later = spoken[0].lower in _IT and not _LATER.isdisjoint(t.lower for t in spoken)
    both = bool(around[-2].bits & PARTICIPLE) and bool(spoken[-1].bits & PARTICIPLE)
    return later and both and not any(t.lower in AUXILIARIES for t in spoken)


def _dated(around: list[Token], piece: list[Token]) -> bool:
    """Whether a comma ends its last words, a date: "am Montag, den 3. Juni, …"; not "die Linien 3, | 44 und 51"."""
    listed = piece[0].word[0].isdigit()
    return len(around) > 1 and around[-1].word == "," and around[-2].word[0].isdigit() and not listed


def _interrupted(found: list[Token]) -> tuple[int, int] | None:
    """The dashes around a clause that interrupts another: "hat es – 300 Wagen standen dort – viele Unfälle gegeben".

    Also between a subject and its verb: "Die Brigade – sie ist in Köln stationiert – übt".
    """
    marks = [n for n, t in enumerate(found) if t.word in "–—"]
    if len(marks) != 2:
        return None
    left, inner, right = found[: marks[0]], found[marks[0] + 1 : marks[1]], found[marks[1] + 1 :]
    if find_finite(tuple(left)) is not None:
        ended = _ends_open(right, left)
    else:
        ended = bool(left) and noun_phrase(left, 0) == len(left) and right[:1] != [] and right[0].is_finite
    return (marks[0], marks[1]) if ended and find_finite(tuple(inner)) is not None else None


def _closes(piece: list[Token]) -> bool:
    """Whether a piece is no more than the end of a clause: "…, dass er recht habe, abgelehnt"."""
    spoken = [t for t in piece if t.is_word]
    return (
        0 < len(spoken) <= _LAST
        and bool(spoken[-1].bits & (PARTICIPLE | INFINITIVE))
        and not _opens(piece)
        and (find_finite(tuple(piece)) is None or len(spoken) == 1 or _infinitive(spoken))
    )


def _infinitive(spoken: list[Token]) -> bool:
    """Whether words are no more than "zu" and its infinitive."""
    return len(spoken) == 2 and spoken[0].lower == "zu"


def _waiting(joined: list[list[Token]], piece: list[Token]) -> list[Token] | None:
    """The main clause before a subordinate one whose auxiliary still lacks its participle or infinitive, or "zu …"."""
    if len(joined) < 2 or not Clause(tuple(joined[-1])).subordinate:
        return None
    clause = Clause(tuple(joined[-2]))
    if piece[0].lower == "zu" and not clause.subordinate:
        return joined[-2]  # "versuchte der Wirt, ein Rad, das dort stand, zu nehmen"
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    if clause.subordinate or verb not in AUXILIARIES | MODALS:
        return None
    ending = clause.words[-2:]  # where the participle would stand
    return None if any(t.bits & (PARTICIPLE | INFINITIVE) for t in ending) else joined[-2]


def _belongs(piece: list[Token], around: list[Token]) -> bool:
    """Whether a piece goes on with the clause around it: one has no verb, or it ends with the other's participle."""
    if not has_verb(piece) or not has_verb(around):
        return True
    if _ends_open(piece, around):
        return True
    own, outer = find_finite(tuple(piece)), find_finite(tuple(around))
    if own is None or outer is None or around[outer].lower not in AUXILIARIES | MODALS:
        return False
    end = PARTICIPLE if around[outer].lower in AUXILIARIES else INFINITIVE
    if around[outer].lower in WERDEN:
        end |= INFINITIVE  # "werden in Köln, Bonn und Ulm auftreten"
    last = not any(t.is_word for t in piece[own + 1 :])
    closed = any(t.bits & end for t in around[outer + 1 :])
    return last and bool(piece[own].bits & end) and not closed


def _ends_open(piece: list[Token], around: list[Token]) -> bool:
    """Whether a piece ends with the participles that the clause around waits for: "…, erhängt aufgefunden worden"."""
    outer = find_finite(tuple(around))
    if outer is None or around[outer].lower not in AUXILIARIES | MODALS:
        return False
    spoken = [t for t in piece if t.is_word]
    if not spoken or _looks_back(spoken) or (outer == 1 and _is_participle(around[0])):
        return False  # "…, einen Wirt überfallen zu haben"; "Gesucht wird ein Mann, der …"
    future = around[outer].lower in MODALS | WERDEN
    if (
        future
        and len(spoken) > 1
        and spoken[-1].lower in ("werden", "haben", "sein")
        and spoken[-2].bits & PARTICIPLE
    ):
        spoken = spoken[:-1]  # "werden …, dem Richter vorgeführt werden", "soll …, sich gestellt haben"
    # "soll gelegt, … werden"
    ending = INFINITIVE if around[outer].lower in MODALS else PARTICIPLE | INFINITIVE
    waits = not any(t.bits & ending or t.lower in DONE for t in around[outer + 1 :])
    open_one = future and not (piece[0].is_finite or Clause(tuple(around)).subordinate)
    # "sollen die Schüler, die …, Zeugnisse bekommen"
    end = PARTICIPLE | INFINITIVE if open_one else PARTICIPLE
    closed = bool(spoken) and bool(spoken[-1].bits & end or spoken[-1].lower == "worden")
    verbs = [
        t for n, t in enumerate(piece) if t.is_finite and t in spoken and not attributive(tuple(piece), n)
    ]
    return waits and closed and all(t.bits & end for t in verbs)


def _looks_back(spoken: list[Token]) -> bool:
    """Whether words end with an infinitive of what was done: "überfallen zu haben"."""
    ending = [t.lower for t in spoken[-2:]]
    return ending in (["zu", "haben"], ["zu", "sein"]) and bool(spoken[-3:][0].bits & PARTICIPLE)


def _is_participle(token: Token) -> bool:
    return bool(verb_forms().get(token.lower, 0) & PARTICIPLE)


def _opens(piece: list[Token]) -> bool:
    """Whether a clause begins here that an embedded one may interrupt: "dass ein Mann, der …, vermisst wird"."""
    return piece[0].lower in SUBORDINATORS - {"wie", "als", "da"} and len(piece) > 1


def _apart(piece: list[Token], rest: list[list[Token]]) -> bool:
    """Whether it only says who said so, in the middle of what is said or, with no `rest`, behind it."""
    return _aside(piece) or ((not rest or piece[-1].word == ",") and _says_who(piece))


def _says_who(piece: list[Token]) -> bool:
    """Whether it only says whose words stand before it: "…, so Ida Rothe am Montag", not "…, so wenig wie nie"."""
    if piece[0].lower != "so" or has_verb(piece) or len(piece) < _MORE:
        return False
    named = is_noun(piece[1]) or piece[1].lower in _WHO
    return named and noun_phrase(piece, 1) is not None


def _aside(piece: list[Token]) -> bool:
    """Whether it only says who said so, in the middle of what is said: "…, wie es in Oslo hieß, …"."""
    clause = Clause(tuple(piece))
    return clause.opening == "wie" and clause.verb_last and clause.telling
