"""Does the clause of a time expression look back or ahead? "Am Montag trat" against "am Montag tritt".

No tagger: clause.py cuts the clause out by punctuation, frame.py reads what stands around the expression, finite.py
finds the finite verb by word tables and place, predicate.py what belongs to it; and each group of finite verbs has a
small rule here of what it says about the day that is named beside it.
"""

from timeline.temporal.german.clause import REACH, SO, Clause, Piece, Tokens, read_clause
from timeline.temporal.german.finite import PLURAL, finite_verb, guessed_form, particle_verb
from timeline.temporal.german.frame import (
    AFTER,
    AS,
    AT_FIRST,
    BEFORE_THAT,
    CALLED_OFF,
    EXPECTED,
    FOR,
    MOVED,
    OF,
    PLANNED,
    PUT_OFF,
    Answer,
    announced,
    by_attribute,
    by_comparative,
    by_misfortune,
    by_preposition,
    by_scheduled,
    is_day,
    preposition,
)
from timeline.temporal.german.lexicon import WEEKDAY_NAMES
from timeline.temporal.german.opening import HOUR, UNTIL, is_open
from timeline.temporal.german.predicate import (
    BEEN,
    COMPARING,
    Predicate,
    perfect_infinitive,
    predicate,
    to_infinitive,
)
from timeline.temporal.german.vague import OUGHT, STATES
from timeline.temporal.german.verbs import (
    LAST,
    MISHAP,
    PARTICIPLE,
    PLAN,
    PRETERITE,
    SUBJUNCTIVE,
    UTTERANCE,
)
from timeline.temporal.german.wordclasses import (
    AUXILIARY,
    BE,
    COORDINATOR,
    HAD,
    HAVE,
    INTENT,
    IRREAL,
    NOUN,
    PREPOSITION,
    TOLD,
    is_unknown,
    word_classes,
)
from timeline.temporal.model import Evidence

_HOUR_BEHIND = 7  # tokens of ", 19.30 Uhr"
ALREADY = frozenset(("schon", "bereits", "längst"))
NEGATIONS = frozenset(("nicht", "keine", "keinen", "kein"))
WANTED = "wollte"
RULES_SINCE = frozenset("regiert regieren amtiert führt führen stellt stellen hält halten".split())
NOT_YET, INSTEAD_OF = frozenset(("noch", "nicht")), ("statt", "anstatt")
# Whose plans nobody announces, and what tells that they came to something else.
CULPRITS = frozenset(
    "täter einbrecher räuber dieb diebe betrüger unbekannte unbekannter brandstifter".split()
)
INSTEAD, MEANWHILE = frozenset("als aber doch jedoch dann dabei".split()), "dabei"
HAPPENED = PRETERITE | PRETERITE << LAST | TOLD
WAS = frozenset("war waren hatte hatten wurde wurden".split())
WARN, BEFORE = ("warnt", "warnen"), "vor"
FROM = "ab"
ONWARD, APPOINTED = "an", ("termin", "stichtag", "wahltag", "starttag")
AHEAD = frozenset(("frühestens", "spätestens", "voraussichtlich"))
WHEREIN, OF_WHICH = frozenset("in an bei auf".split()), frozenset("dem der denen".split())
# Verbs of managing or failing: what they govern happened when they did ("weigerte sich, am Montag auszusagen").
DONE = frozenset(
    """weigerte weigerten versuchte versuchten gelang schaffte schafften begann begannen versäumte veranlasste
    veranlassten zwang zwangen bewog""".split()
)


def evidence(tokens: Tokens, first: int, last: int) -> Answer:
    """Whether the clause of the expression at tokens `first` to `last` tells the past, the present or the future.

    The expression's own preposition stands before it. Also gives the word of the clause that showed it ("" with NONE).
    """
    clause = read_clause(tokens, first, last)
    start = preposition(clause)
    said = by_phrase(tokens, clause, start, tokens.words[first])
    if said and not (said == (Evidence.PAST, OF) and goes_on(tokens, last)):
        return said
    if [*filter(str.strip, tokens.words[last : last + 3])] == [",", AS]:
        return Evidence.PAST, AS  # "der 6. Juli, als nachgezählt wurde"
    if tokens.words[last + 1 : last + 2] == [ONWARD]:  # "von Mai an | fahren Busse"
        clause = read_clause(tokens, first, last + 2)
    return (
        by_attribute(clause, start)
        or by_comparative(tokens, clause, start)
        or by_appointment(clause)
        or by_relative(tokens, clause)
        or by_finite_verb(tokens, clause)
        or by_infinitive(tokens, clause)
        or by_comparison(clause)
        or by_apposition(tokens, clause)
        or by_neighbours(tokens, clause)
        or by_participle(clause)
        or by_misfortune(clause)
        or by_scheduled(clause, start)
        or by_hour(tokens, first, last)
        or (Evidence.NONE, "")
    )


def by_phrase(tokens: Tokens, clause: Clause, start: int, expression: str) -> Answer | None:
    """What stands before the expression; NONE where the rest of the clause lets it be over as well as ahead."""
    said = by_preposition(clause, start, expression)
    if said and said == (Evidence.PAST, AFTER) and is_day(expression) and is_planned(tokens, clause, start):
        return Evidence.NONE, ""
    instead = start > 0 and clause.words[start - 1] in INSTEAD_OF
    if not said and not instead:
        return None
    if expression.startswith(WEEKDAY_NAMES):
        return said
    if instead:
        return Evidence.NONE, ""  # "Statt im November beginnt es im Februar"
    over = said == (Evidence.FUTURE, FOR) and was_planned(tokens, clause)
    return (Evidence.NONE, FOR) if over else said


def was_so(tokens: Tokens, first: int, last: int) -> bool:
    """Whether its own clause tells in the preterite or pluperfect: "Sie waren seit 1996 verheiratet", not "sind"."""
    clause = read_clause(tokens, first, last)
    if by_attribute(clause, preposition(clause)):
        return False
    found, word = by_finite_verb(tokens, clause) or (Evidence.NONE, "")
    told = word in WAS or word_classes().get(word, 0) & (PRETERITE | PRETERITE << LAST)
    return found is Evidence.PAST and bool(told)


def is_planned(tokens: Tokens, clause: Clause, start: int) -> bool:
    """Whether what happens after it may be to come as well: "Nach der Wahl am 22. März wird verhandelt".

    Not "wurde", nor what has been so since then: "regiert".
    """
    planned = clause.words[start - 1].endswith(PLANNED)
    found = by_finite_verb(tokens, clause) if planned else None
    return found is not None and found[0] is Evidence.FUTURE and found[1] not in STATES | RULES_SINCE


def was_planned(tokens: Tokens, clause: Clause) -> bool:
    """Whether a plan may be over: "war für Oktober geplant", "die für Oktober angekündigte Studie fehlt noch immer"."""
    if announced(clause):
        if not MOVED.isdisjoint(clause.words):
            return False  # "Die für Herbst geplante Wahl wurde abgesagt"
        told = by_finite_verb(tokens, clause)
        return NOT_YET.issubset(clause.words) or (told is not None and told[0] is Evidence.PAST)
    return not BEFORE_THAT.isdisjoint(clause.words)


def goes_on(tokens: Tokens, last: int) -> bool:
    """Whether a range begins that an hour parts: "vom 31. Dezember, 18 Uhr, | bis zum 1. Januar"."""
    behind = tokens.words[last : last + _HOUR_BEHIND + 4]
    return behind[:1] == [","] and HOUR in behind and UNTIL in behind


# The finite verb


def by_finite_verb(tokens: Tokens, clause: Clause) -> Answer | None:
    """The clause's own finite verb; of coordinated ones the expression's own, else the one before, else after."""
    begin, end = clause.conjunct()
    if done := perfect_infinitive(clause):
        return (Evidence.FUTURE if by_then(clause) else Evidence.PAST), done
    if planned_infinitive(clause):
        return Evidence.FUTURE, clause.words[-1]
    for low, high in ((begin, end), (0, begin), (end, len(clause.words))):
        verb = own_verb(tokens, clause, low, high) if low < high else None
        if verb is not None and not is_done(clause, verb):
            return said_by(tokens, clause, verb, min(low, begin), max(high, end))
    return None


def own_verb(tokens: Tokens, clause: Clause, low: int, high: int) -> int | None:
    """The index of the finite verb among the words `low` to `high`; a name is none: "Kranich und [Campe]".

    Names that look like verbs are marked as nouns in `clause.kinds`, wherever they stand, for the rules behind this one.
    """
    verb = finite_verb(clause, low, high)
    while verb is not None and tokens.is_name(name := clause.words[verb], clause.left + 1, clause.right):
        clause.kinds[:] = [NOUN if word == name else clause.kinds[n] for n, word in enumerate(clause.words)]
        verb = finite_verb(clause, low, high)
    return verb


def is_done(clause: Clause, verb: int) -> bool:
    """Whether what looks like a finite verb is a participle: "war gefasst und im Juli [verurteilt] worden"."""
    return bool(clause.kinds[verb] & PARTICIPLE) and clause.words[verb + 1 : verb + 2] in ([w] for w in BEEN)


def planned_infinitive(clause: Clause) -> bool:
    """Whether it stands behind a participle of planning with what is planned: "hat angekündigt die Preise ab Mai zu …"."""
    if not clause.bits & PLAN or to_infinitive(clause) is None:
        return False
    return any(kind & PARTICIPLE and kind & PLAN for kind in clause.kinds[: clause.at])


def said_by(tokens: Tokens, clause: Clause, verb: int, begin: int, end: int) -> Answer:
    """What the finite verb at `verb` and the rest of its predicate say about the expression."""
    kind, word = clause.kinds[verb], clause.words[verb]
    if not kind & AUXILIARY:
        return said_by_full_verb(clause, verb), word
    if kind & TOLD or (kind & INTENT and declined(clause, word)):
        return Evidence.PAST, word
    if kind & INTENT and clause.words[0] == AS and verb > clause.at:
        return Evidence.PAST, AS  # "…, als er am Sonntag öffnen wollte"
    if kind & INTENT and not clause.final and (instead := went_otherwise(tokens, clause, verb)):
        return Evidence.PAST, word if instead in CALLED_OFF else instead
    ahead = clause.words[verb if verb < clause.at else 0 : clause.at]
    if kind & INTENT and not AT_FIRST.isdisjoint(clause.words):
        return Evidence.NONE, word  # "sollte eigentlich schon am Montag öffnen"
    if kind & INTENT and (already := ALREADY.intersection(ahead)):
        return Evidence.PAST, min(already)  # "sollte schon im Mai fertig sein"
    if kind & IRREAL and (ought := clause.words[-1]) in OUGHT:
        if already := ALREADY.intersection(clause.words):
            return Evidence.PAST, min(already)  # "hätte eigentlich schon im Mai beginnen sollen"
        if not AT_FIRST.isdisjoint(clause.words):
            return Evidence.NONE, word
        # with both words, as "sollen … getötet haben" is no such
        return (Evidence.FUTURE if called_off(tokens, clause) else Evidence.PAST), f"{word} {ought}"
    told = is_told(kind, predicate(tokens, clause, verb, begin, end)) and not to_be_done(clause, kind)
    told = told and not is_open(clause, kind)
    return (Evidence.PAST if told else Evidence.FUTURE), word


def to_be_done(clause: Clause, auxiliary: int) -> bool:
    """Whether it says until when something is to be done: "will bis Ostern eine Regierung gebildet haben"."""
    return by_then(clause) and not auxiliary & (HAVE | IRREAL | BE)


def by_then(clause: Clause) -> bool:
    """Whether the expression says until when: "hofft, bis Ende Mai alles bezahlt zu haben"."""
    return UNTIL in clause.words[max(0, clause.at - 2) : clause.at]


def called_off(tokens: Tokens, clause: Clause) -> bool:
    """Whether the sentence says that something does not take place: "hätte am Dienstag stattfinden sollen, ist abgesagt"."""
    pieces = (*tokens.neighbours(clause.right, 1), *tokens.neighbours(clause.left, -1))
    return any(not MOVED.isdisjoint(piece.words) for piece in pieces)


def went_otherwise(tokens: Tokens, clause: Clause, verb: int) -> str:
    """What came instead of what was wanted, else "": "wollte am Montag abbiegen und [übersah] ein Rad"."""
    if not CULPRITS.isdisjoint(clause.words[max(0, verb - 1) : verb]):
        return clause.words[verb]
    for n in range(max(verb, clause.at) + 1, len(clause.words) - 1):
        if clause.kinds[n] & COORDINATOR and clause.kinds[n + 1] & HAPPENED:
            return happened(tokens, clause, n + 1)
    opened = tokens.words[clause.right : clause.right + 3] == [".", " ", MEANWHILE]
    piece = tokens.behind(clause.right) if opened else next(tokens.neighbours(clause.right, 1), None)
    if piece is None or not (piece.kinds[0] & HAPPENED or piece.words[0] in INSTEAD):
        return ""
    told = as_clause(piece, clause.right, final=piece.aside)
    found = finite_verb(told, 0, len(piece.words))
    return "" if found is None else happened(tokens, told, found)


def happened(tokens: Tokens, clause: Clause, verb: int) -> str:
    """The verb of what happened, or what became of a plan: "wurde aber [abgesagt]"; "" for what is only said."""
    kind, words = clause.kinds[verb], clause.words[verb:]
    whole = word_classes().get((words[-1] or words[-2]) + words[0], 0) if len(words) > 1 else 0
    said = (whole or kind) & (UTTERANCE | PLAN) and words[0] not in PUT_OFF  # not "sagte die Sitzung ab"
    dated = any(word.startswith(WEEKDAY_NAMES) for word in words)
    noun = kind & NOUN and tokens.is_name(words[0], clause.left + 1, clause.right)
    if not kind & HAPPENED or noun or words[0] in HAD or said or dated:
        return ""
    return next((word for word in words if word in MOVED), words[0])


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
    kind, word = clause.kinds[verb], clause.words[verb]
    if is_unknown(kind):
        kind = guessed_form(word)
    if kind & (PRETERITE | PRETERITE << LAST):
        return Evidence.PAST
    whole = particle_verb(clause, verb) or kind
    if word in WARN and BEFORE in clause.words[verb + 1 : clause.at - 1]:
        return Evidence.FUTURE  # "warnt vor Schnee am Samstag", not "warnt am Samstag vor Schnee"
    if whole & UTTERANCE and not kind & SUBJUNCTIVE:
        begins = clause.words[max(0, clause.at - 1) : clause.at] == [FROM]  # "Ab Samstag heißt es: …"
        return Evidence.FUTURE if begins else Evidence.PRESENT
    if whole & MISHAP:  # "Auto prallt am Sonntag gegen Baum"
        return Evidence.PAST
    return Evidence.FUTURE


def by_relative(tokens: Tokens, clause: Clause) -> Answer | None:
    """What is told of a day or its happening right behind it: "verweist auf die Nacht zum 3. Mai, in der es brannte"."""
    if clause.at != len(clause.words) - 1 or tokens.words[clause.right : clause.right + 1] != [","]:
        return None
    piece = next(tokens.neighbours(clause.right, 1), None)
    if piece is None or not WHEREIN.issuperset(piece.words[:1]) or not OF_WHICH.issuperset(piece.words[1:2]):
        return None
    found = by_finite_verb(tokens, as_clause(piece, clause.right, final=True))
    return found if found and found[0] is Evidence.PAST else None


def as_clause(piece: Piece, left: int, *, final: bool = False) -> Clause:
    """A neighbouring piece, from the boundary at `left` on, as a clause with the expression behind it."""
    words, kinds = [*piece.words, ""], [*piece.kinds, 0]
    return Clause(words, kinds, len(piece.words), left, piece.bound, final, piece.bits)


# Clauses without a finite verb


def by_infinitive(tokens: Tokens, clause: Clause) -> Answer | None:
    """ "…, am Montag zu beginnen" looks ahead, "…, am Montag gestohlen zu haben" back."""
    i = to_infinitive(clause)
    if i is None:
        return None
    main = next(tokens.neighbours(clause.left, -1), None)
    done = DONE.intersection(main.words) if main else ()
    return (Evidence.PAST, min(done)) if done else (Evidence.FUTURE, clause.words[i])


def by_appointment(clause: Clause) -> Answer | None:
    """The day that somebody names or is named for what is to come: "nannte den 3. Februar als [neuen] Termin"."""
    named = clause.words[max(0, clause.at - 2) : clause.at]
    if named[-1:] not in (["den"], ["der"]) or word_classes().get(named[0], 0) & PREPOSITION:
        return None
    as_what = clause.words[clause.words.index(AS) + 1 :][:2] if AS in clause.words else []
    kind = next((word for word in as_what if word.endswith(APPOINTED)), "")
    return (Evidence.FUTURE, kind) if kind else None


def by_comparison(clause: Clause) -> Answer | None:
    """A participle without its auxiliary: "Wie im Oktober angekündigt, schließt …", "anders als im Mai erwartet, …"."""
    if not clause.bits & PARTICIPLE or not COMPARING.intersection(clause.words[: clause.at]):
        return None
    word = clause.words[-1]
    return (Evidence.PAST, word) if word in EXPECTED else None


def by_apposition(tokens: Tokens, clause: Clause) -> Answer | None:
    """A participle between commas: "Die Partie, am Freitag wegen Nebels abgebrochen, wird wiederholt"."""
    if clause.at > 1 or not clause.kinds[-1] & PARTICIPLE or clause.kinds[-1] & (PLAN | NOUN):
        return None
    marks = tokens.words[clause.left : clause.left + 1], tokens.words[clause.right : clause.right + 1]
    return (Evidence.PAST, clause.words[-1]) if marks == ([","], [","]) else None


def by_neighbours(tokens: Tokens, clause: Clause) -> Answer | None:
    """The finite verb of the neighbouring pieces of the sentence: first of those that the main clause must be in."""
    if clause.words[0] == SO and clause.at > 1:  # "…, so der Sprecher am Montag"
        return Evidence.PAST, SO
    if clause.at > 1 and clause.words[clause.at - 2] in AHEAD:  # "Wann? Frühestens im Mai."
        return Evidence.FUTURE, clause.words[clause.at - 2]
    sides = ((clause.right, 1), (clause.left, -1))
    doubtful: Answer | None = None  # by what may be a participle: "…, präpariert vom Trainer, am Montag …"
    for bound, step in sides if clause.opens() else sides[::-1]:
        for piece in tokens.neighbours(bound, step):
            if piece.aside:
                continue
            joint = joined(clause, piece, step)
            verb = finite_verb(joint, 0, len(joint.words), worst=PLURAL)
            if verb is None:
                continue
            said = said_by(tokens, joint, verb, 0, len(joint.words))
            if not joint.kinds[verb] & PARTICIPLE:
                return said
            doubtful = doubtful or said
    return doubtful


def joined(clause: Clause, piece: Piece, step: int) -> Clause:
    """The clause with a neighbouring piece put before or behind it."""
    words, kinds, at = piece.words, piece.kinds, clause.at
    if step > 0:
        words, kinds = clause.words + words, clause.kinds + kinds
    else:
        words, kinds, at = words + clause.words, kinds + clause.kinds, at + len(words)
    return Clause(words, kinds, at, clause.left, clause.right, False, clause.bits | piece.bits)


def by_hour(tokens: Tokens, first: int, last: int) -> Answer | None:
    """An entry of a calendar, without any verb: "Termin: Mittwoch, 18 Uhr"."""
    behind = tokens.words[last : last + _HOUR_BEHIND]
    if behind[:1] != [","] or HOUR not in behind:
        return None
    known = word_classes().get
    around = tokens.words[max(0, first - REACH) : last + REACH]
    verbs = (known(word, 0) for word in around)
    return None if any(kind > 0 and kind & AUXILIARY for kind in verbs) else (Evidence.FUTURE, HOUR)


def by_participle(clause: Clause) -> Answer | None:
    """A headline's participle: "Drei Männer am Montag verhaftet", "Urteil am Montag erwartet"."""
    if not clause.bits & PARTICIPLE:
        return None
    for word, kind in zip(reversed(clause.words), reversed(clause.kinds), strict=True):
        if kind & PARTICIPLE and not kind & NOUN:
            return (Evidence.FUTURE if kind & PLAN else Evidence.PAST), word
    return None
