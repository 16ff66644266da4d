"""Does the clause of a time expression look back or ahead? "Am Montag trat" against "am Montag tritt".

No tagger: clause.py cuts the clause out by punctuation, predicate.py finds its finite verb by word tables and place,
and each group of finite verbs has a small rule here of what it says about the day that is named beside it.
"""

from collections.abc import Sequence

from timeline.temporal.german.clause import SO, Clause, neighbours, read_clause
from timeline.temporal.german.lexicon import WEEKDAY_NAMES
from timeline.temporal.german.predicate import (
    PERFECT_INFINITIVES,
    PLURAL,
    Predicate,
    finite_verb,
    guessed_form,
    particle_verb,
    predicate,
    to_infinitive,
)
from timeline.temporal.german.verbs import (
    FINITE,
    INFINITIVE,
    LAST,
    PARTICIPLE,
    PLAN,
    PRETERITE,
    SUBJUNCTIVE,
    UTTERANCE,
)
from timeline.temporal.german.wordclasses import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    BE,
    COORDINATOR,
    HAVE,
    INTENT,
    IRREAL,
    NOUN,
    PREPOSITION,
    TOLD,
    word_classes,
)
from timeline.temporal.model import Evidence

Answer = tuple[Evidence, str]

FOR, SINCE, OF, AFTER, BEFORE = "für", "seit", "vom", "nach", "vor"
TO_DAY = frozenset(("auf", "bis", "zum"))  # "auf Freitag verschoben", "bis Montag verlängert"
RANGE_ENDS = frozenset(("bis", "an"))  # "vom 3. bis 5. Mai", "vom 1. Mai an"
PARTS_OF_PERIOD = frozenset(("anfang", "mitte", "ende"))
ALTERNATIVES = frozenset(("und", "oder"))
AHEAD = frozenset(("frühestens", "spätestens", "voraussichtlich"))
ADJECTIVE_ENDINGS = ("en", "em", "er", "es", "e")
DUE = "fällig"
NEGATIONS = frozenset(("nicht", "keine", "keinen", "kein"))
WANTED = "wollte"
# What lies ahead of a telling that stands before it: "vor dem Spiel am Samstag".
EVENTS = tuple(
    "spiel wahl wahlen treffen gipfel abstimmung sitzung start auftakt finale derby konzert entscheidung".split()
)
# What nobody schedules: "Hinweise zu dem Vorfall am Montag nimmt die Polizei entgegen".
MISFORTUNES = tuple(
    """unfall unfalls unfälle unfällen unglück unglücks unglücken brand brandes großbrands mord mordes mordfall anschlag
    anschlags anschläge anschlägen vorfall vorfalls vorfälle vorfällen überfall überfalls überfällen absturz absturzes
    attentat attentats explosion explosionen erdbeben erdbebens beben schießerei messerattacke bluttat einbruch
    einbruchs niederlage putsch ausschreitungen krawallen krawalle todesfall verschwinden""".split()
)
# "nach Angaben der Polizei" tells nothing of time.
SOURCES = frozenset(
    "angaben ansicht auffassung berechnungen einschätzung informationen meinung plänen prognosen willen worten".split()
)
# Who calls for something calls for what is to come: "rief zu Kundgebungen am Donnerstag auf".
CALL_PREPOSITIONS = frozenset(("zu", "zum", "zur"))
CALLS = frozenset(
    "rief riefen lud luden aufgerufen eingeladen ruft rufen lädt laden mobilisiert wirbt".split()
)
# Verbs of managing or failing: what they govern happened when they did ("weigerte sich, am Montag auszusagen").
DONE = frozenset(
    "weigerte weigerten versuchte versuchten gelang schaffte schafften begann begannen versäumte".split()
)


def evidence(tokens: Sequence[str], first: int, last: int) -> Answer:
    """Whether the clause of the expression `tokens[first:last]` tells the past, the present or the future.

    The tokens are lowered: words, digit groups, runs of whitespace, single other characters; the expression's own
    preposition stands before it. Also gives the word of the clause that showed it ("" with NONE).
    """
    clause = read_clause(tokens, first, last)
    return (
        by_preposition(clause, tokens[first])
        or by_attribute(clause)
        or by_finite_verb(tokens, clause)
        or by_infinitive(tokens, clause)
        or by_neighbours(tokens, clause)
        or by_participle(clause)
        or (Evidence.NONE, "")
    )


# What stands right before the expression


def by_preposition(clause: Clause, expression: str) -> Answer | None:
    """ "für Freitag" looks ahead, "seit Montag" back, "nach dem Unfall am Montag" back."""
    start = preposition(clause)
    if start < 0 or not clause.kinds[start] & PREPOSITION:
        return None
    word, at = clause.words[start], clause.at
    if word == SINCE or (word == OF and RANGE_ENDS.isdisjoint(clause.words[at + 1 : at + 4])):
        return Evidence.PAST, word
    if word == FOR and (is_day(expression) or plans(clause)):
        return Evidence.FUTURE, word
    if word in TO_DAY and plans(clause):
        return Evidence.FUTURE, word
    return by_event(clause, start)


def preposition(clause: Clause) -> int:
    """The index of the expression's preposition ("seit Anfang", "für Mai oder", "vor dem" before it); it may be none."""
    words, kinds = clause.words, clause.kinds
    i = clause.at - 1
    if i > 1 and words[i] in ALTERNATIVES and kinds[i - 2] & PREPOSITION:
        return i - 2
    while i > 0 and (
        kinds[i] & (ARTICLE | PREPOSITION) == ARTICLE
        or words[i] in PARTS_OF_PERIOD
        or words[i].startswith(WEEKDAY_NAMES)
    ):
        i -= 1
    return i


def is_day(expression: str) -> bool:
    """Whether an expression with this first token names a day, not a month or more."""
    return expression.startswith(WEEKDAY_NAMES) or (expression.isdigit() and len(expression) < 3)


def plans(clause: Clause) -> bool:
    """Whether a verb of the clause has its object ahead: "geplant", "kündigte … an"."""
    return any(
        kind & PLAN or (kind & FINITE and particle_verb(clause, i) & PLAN)
        for i, kind in enumerate(clause.kinds)
    )


def by_event(clause: Clause, start: int) -> Answer | None:
    """A happening that the expression (its preposition is at `start`) dates inside its own phrase."""
    words, kinds = clause.words, clause.kinds
    if start and words[start - 1].endswith(MISFORTUNES):
        return Evidence.PAST, words[start - 1]
    for i in range(start - 2, max(start - 9, -1), -1):
        kind, word = kinds[i], words[i]
        if kind & (AUXILIARY | COORDINATOR) or (kind & FINITE and not kind & NOUN):
            return None
        if word == AFTER and (not i or kinds[i + 1] & ARTICLE):  # not "die Reise nach Rom am Montag"
            return None if words[i + 1] in SOURCES else (Evidence.PAST, word)
        if word == BEFORE and words[start - 1].endswith(EVENTS):
            return Evidence.FUTURE, word
        if word in CALL_PREPOSITIONS and not CALLS.isdisjoint(words):
            return Evidence.FUTURE, word
    return None


# A participle before its noun


def by_attribute(clause: Clause) -> Answer | None:
    """ "die am Freitag begonnene Sperrung", "der am Montag erwartete Bericht"."""
    if not framed(clause):
        return None
    words, kinds = clause.words, clause.kinds
    for i in range(clause.at + 1, min(clause.at + 13, len(words) - 1)):
        kind = kinds[i]
        if kind & AUXILIARY:
            return None
        found = None if kinds[i - 1] & ARTICLE else attribute(words[i])
        if found and not kinds[i + 1] & (ARTICLE | PREPOSITION | COORDINATOR):
            return found, words[i]
        if kind & PRETERITE and not kind & NOUN:
            return None
    return None


def framed(clause: Clause) -> bool:
    """Whether the expression stands between an article, or another preposition, and what may be its noun."""
    start, kinds = preposition(clause), clause.kinds
    if start < 0:
        return False
    if not kinds[start] & PREPOSITION:  # "sein Ende Mai erschienener Band"
        at = clause.at
        return at > 1 and clause.words[at - 1] in PARTS_OF_PERIOD and bool(kinds[at - 2] & ARTICLE)
    if start and kinds[start - 1] & (ARTICLE | PREPOSITION):
        return True
    return start > 1 and bool(kinds[start - 2] & ARTICLE) and kinds[start - 1] in (0, ADVERB)


def attribute(word: str) -> Evidence | None:
    """What an inflected participle says: "begonnene" PAST, "geplante", "beginnende", "fällige" FUTURE."""
    known = word_classes().get
    for ending in ADJECTIVE_ENDINGS:
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        kind = known(stem, 0)
        if stem == DUE or (stem.endswith("nd") and known(stem[:-1], 0) & INFINITIVE):
            return Evidence.FUTURE
        if kind & PARTICIPLE:  # what was announced on Monday lies ahead, but Monday does not
            return Evidence.FUTURE if kind & PLAN and not kind & UTTERANCE else Evidence.PAST
        return None
    return None


# The finite verb


def by_finite_verb(tokens: Sequence[str], clause: Clause) -> Answer | None:
    """The clause's own finite verb; of coordinated ones the expression's own, else the one before, else after."""
    begin, end = clause.conjunct()
    for low, high in ((begin, end), (0, begin), (end, len(clause.words))):
        verb = finite_verb(clause, low, high)
        if verb is not None:
            return said_by(tokens, clause, verb, begin, end)
    return None


def said_by(tokens: Sequence[str], clause: Clause, verb: int, begin: int, end: int) -> Answer:
    """What the finite verb at `verb` and the rest of its predicate say about the expression."""
    kind, word = clause.kinds[verb], clause.words[verb]
    if not kind & AUXILIARY:
        return said_by_full_verb(clause, verb), word
    if kind & TOLD or (kind & INTENT and declined(clause, word)):
        return Evidence.PAST, word
    told = is_told(kind, predicate(tokens, clause, verb, begin, end))
    return (Evidence.PAST if told else Evidence.FUTURE), word


def is_told(auxiliary: int, rest: Predicate) -> bool:
    """Whether an auxiliary and what belongs to it look back."""
    if auxiliary & (HAVE | IRREAL):  # not "hat am Montag Premiere", "hat am Montag zu zahlen"
        return bool(rest.participle) or rest.two
    if auxiliary & BE:  # not "ist am Montag gesperrt", "ist am Montag zu erwarten", "ist am Montag Feiertag"
        return rest.past
    return rest.perfect


def declined(clause: Clause, word: str) -> bool:
    """ "wollte sich am Montag nicht äußern": told, while "wollte am Montag beraten" is a plan."""
    return word.startswith(WANTED) and not NEGATIONS.isdisjoint(clause.words)


def said_by_full_verb(clause: Clause, verb: int) -> Evidence:
    """The tense of a full verb; who says something in the present has said it or says it today."""
    kind = clause.kinds[verb] or guessed_form(clause.words[verb])
    if kind & (PRETERITE | PRETERITE << LAST):
        return Evidence.PAST
    if (particle_verb(clause, verb) or kind) & UTTERANCE and not kind & SUBJUNCTIVE:
        return Evidence.PRESENT
    return Evidence.FUTURE


# Clauses without a finite verb


def by_infinitive(tokens: Sequence[str], clause: Clause) -> Answer | None:
    """ "…, am Montag zu beginnen" looks ahead, "…, am Montag gestohlen zu haben" back."""
    i = to_infinitive(clause)
    if i is None:
        return None
    if clause.words[i] in PERFECT_INFINITIVES and i > 1 and clause.kinds[i - 2] & PARTICIPLE:
        return Evidence.PAST, clause.words[i - 2]
    main = next(neighbours(tokens, clause.left, -1), None)
    done = DONE.intersection(main.words) if main else ()
    return (Evidence.PAST, min(done)) if done else (Evidence.FUTURE, clause.words[i])


def by_neighbours(tokens: Sequence[str], clause: Clause) -> Answer | None:
    """The finite verb of the neighbouring pieces of the sentence: first of those that the main clause must be in."""
    if clause.words[0] == SO and clause.at > 1:  # "…, so der Sprecher am Montag"
        return Evidence.PAST, SO
    if clause.at > 1 and clause.words[clause.at - 2] in AHEAD:  # "Wann? Frühestens im Mai."
        return Evidence.FUTURE, clause.words[clause.at - 2]
    sides = ((clause.right, 1), (clause.left, -1))
    for bound, step in sides if clause.opens() else sides[::-1]:
        for piece in neighbours(tokens, bound, step):
            if piece.aside:
                continue
            joint = joined(clause, piece.words, piece.kinds, step)
            verb = finite_verb(joint, 0, len(joint.words), worst=PLURAL)
            if verb is not None:
                return said_by(tokens, joint, verb, 0, len(joint.words))
    return None


def joined(clause: Clause, words: list[str], kinds: list[int], step: int) -> Clause:
    """The clause with a neighbouring piece put before or behind it."""
    if step > 0:
        return clause._replace(words=clause.words + words, kinds=clause.kinds + kinds, final=False)
    at = clause.at + len(words)
    return clause._replace(words=words + clause.words, kinds=kinds + clause.kinds, at=at, final=False)


def by_participle(clause: Clause) -> Answer | None:
    """A headline's participle: "Drei Männer am Montag verhaftet", "Urteil am Montag erwartet"."""
    for word, kind in zip(reversed(clause.words), reversed(clause.kinds), strict=True):
        if kind & PARTICIPLE and not kind & NOUN:
            return (Evidence.FUTURE if kind & PLAN else Evidence.PAST), word
    return None
