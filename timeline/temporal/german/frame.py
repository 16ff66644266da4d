"""What the words around an expression, within its own phrase, say before any verb does: "seit", "die … begonnene"."""

from timeline.temporal.german.clause import Clause, Tokens
from timeline.temporal.german.finite import particle_verb
from timeline.temporal.german.lexicon import MONTHS, UNITS, WEEKDAY_NAMES
from timeline.temporal.german.predicate import PERFECT_INFINITIVES
from timeline.temporal.german.verbs import FINITE, INFINITIVE, PARTICIPLE, PLAN, PRETERITE, UTTERANCE
from timeline.temporal.german.wordclasses import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    HAD,
    NOUN,
    PREPOSITION,
    is_unknown,
    word_classes,
)
from timeline.temporal.model import Evidence

Answer = tuple[Evidence, str]  # and the word that showed it

FOR, SINCE, OF, AFTER, BEFORE, ONTO = "für", "seit", "vom", "nach", "vor", "auf"
SINCE_THEN = (AFTER, SINCE)  # "seit dem 0:3 beim FC Eilmar am Sonntag"
FROM_DAY, BACKDATED = frozenset(("zum", "ab")), "rückwirkend"
AT_FIRST = frozenset(("ursprünglich", "eigentlich"))  # "war ursprünglich für den 3. Oktober geplant"
# What stands between a noun and a day that is not the noun's.
APART = frozenset("frühestens spätestens voraussichtlich bereits schon erst wieder".split())
AS, COMPARATIVE = "als", ("mehr", "er")  # ends of words: "weniger", "wärmer"
OF_TIME = frozenset("früher eher später lieber".split())  # "nicht früher als im Juli" compares no amounts
FIRST, WAS = "zunächst", frozenset(("war", "waren"))
# "auf den 14. Dezember gelegt", "einigte sich auf den 14. Dezember"; not "Feuer gelegt"
SET = frozenset(
    "gelegt festgelegt vorgezogen geeinigt einigte einigten verständigt verständigte verständigten".split()
)
EFFECT = "wirkung"  # "mit Wirkung vom 1. Dezember berufen", which may be over, or not
CALLED_OFF = frozenset(("abgesagt", "gestrichen"))
PUT_OFF = frozenset("vertagte vertagten verschob verschoben verlegte verlegten".split())
MOVED = CALLED_OFF | frozenset("verlegt verschoben vorverlegt vorgezogen".split())
# What was said, hoped or feared on the day that is named; "wie im Mai geplant" is for May.
EXPECTED = frozenset(
    """angekündigt erwartet vermutet gehofft erhofft befürchtet prognostiziert vorhergesagt vorausgesagt versprochen
    vereinbart beschlossen berichtet gemeldet mitgeteilt behauptet gefordert zugesagt angenommen verlangt""".split()
)
UNTIL, BEFORE_THAT = "bis", frozenset("war waren hatte hatten blieb blieben".split())
INCLUDING = frozenset(("einschließlich", "inklusive"))
SUSPENDED = frozenset(
    "strich strichen abgesagt gesperrt unterbrochen ausgesetzt geschlossen untersagt verboten stillgelegt krankgeschrieben vertagt".split()
)
# The same, as an act: "Die Kommission verbot die Einfuhr bis Ende Oktober".
SUSPENDING = frozenset(
    """verbot verboten untersagte untersagten untersagt sperrte sperrten verlängerte verlängerten verlängert befristete
    befristeten befristet stoppte stoppten""".split()
)
STATES = frozenset("ist sind wird werden".split())
TO_COME = frozenset("wird werden werde soll sollen will wollen".split())
TO_DAY = frozenset(("auf", "bis", "zum"))  # "auf Freitag verschoben", "bis Montag verlängert"
NOTICES = frozenset("kündigt kündigte kündigten gekündigt".split())  # "zum Jahresende gekündigt"
RANGE_ENDS = frozenset(("bis", "an"))  # "vom 3. bis 5. Mai", "vom 1. Mai an"
PARTS_OF_PERIOD = frozenset(("anfang", "mitte", "ende"))
ALTERNATIVES = frozenset(("und", "oder"))
ADJECTIVE_ENDINGS = ("en", "em", "er", "es", "e")
DUE = "fällig"
EXPIRING = (DUE, "auslaufend", "ablaufend")
SETTLED = frozenset(
    """gezahlt bezahlt geleistet beglichen überwiesen bedient getilgt zurückgezahlt verstreichen verpasst versäumt
    eingehalten""".split()
)
HAVING_DONE = frozenset("hat haben hatte hatten wurde wurden worden ließ ließen".split())
BEFOREHAND = frozenset("bereits schon vorzeitig vorab früher werden".split())
FORESIGHT = ("warnung", "warnungen", "prognose", "prognosen", "vorhersage", "vorhersagen")
# What lies ahead of a telling that stands before it: "vor dem Spiel am Samstag".
EVENTS = tuple(
    "spiel wahl wahlen treffen gipfel abstimmung sitzung start auftakt finale derby konzert entscheidung".split()
)
SCHEDULED = (*EVENTS, "premiere", "lesung", "vortrag", "eröffnung", "gottesdienst", "sprechstunde")
DURING = frozenset("bei beim im in nach während seit".split())  # "bei dem Konzert am 3. Mai": it has been
PLANNED = (
    *SCHEDULED,
    *"fest feier festival tagung konferenz feuerwerk kongress umzug weihnachtsmarkt flohmarkt".split(),
    *"lauf turnier ball parteitag marathon rennen messe gala basar".split(),
)
# Who demands something until a day, or grants time, does so for what is to come: "hat eine Frist bis 31. Januar gesetzt".
DEMANDED = frozenset("aufgefordert festgelegt verpflichtet".split())
GRANTED = frozenset("gesetzt setzte setzten eingeräumt gewährt gewährte gewährten".split())
CALLED, UPON, TIME_GRANTED = (
    frozenset(("forderte", "forderten")),
    "auf",
    ("frist", "ultimatum", "aufschub", "bedenkzeit"),
)
# What nobody schedules: "Hinweise zu dem Vorfall am Montag nimmt die Polizei entgegen".
MISFORTUNES = tuple(
    """unfall unfalls unfälle unfällen unglück unglücks unglücken brand brandes großbrands mord mordes mordfall anschlag
    anschlags anschläge anschlägen vorfall vorfalls vorfälle vorfällen überfall überfalls überfällen absturz absturzes
    attentat attentats explosion explosionen erdbeben erdbebens beben schießerei messerattacke bluttat einbruch
    einbruchs niederlage putsch ausschreitungen krawallen krawalle todesfall verschwinden diebstahl diebstahls diebstähle
    raub raubes sturz sturzes randale razzia razzien durchsuchung durchsuchungen hochwasser hochwassers katastrophe
    katastrophen amoklauf amoklaufs geiselnahme entführung festnahme festnahmen verhaftung verhaftungen leichenfund
    erdrutsch erdrutschs havarie kollision zusammenstoß zusammenstoßes""".split()
)
FIRE = "feuer"  # not "Osterfeuer"
# What is held on the day of a misfortune years later: "zum Jahrestag des Anschlags am 9. Oktober".
ANNIVERSARIES = ("jahrestag", "jahrestags", "jahrestages", "gedenktag", "gedenken", "gedenkfeier")
# "nach Angaben der Polizei" tells nothing of time.
SOURCES = frozenset(
    "angaben ansicht auffassung berechnungen einschätzung informationen meinung plänen prognosen willen worten".split()
)
# Who calls for something calls for what is to come: "rief zu Kundgebungen am Donnerstag auf".
EDGES = frozenset("auftakt beginn start abschluss ende schluss".split())  # "zum Auftakt am Samstag"
CALL_PREPOSITIONS = frozenset(("zu", "zum", "zur"))
CALLS = frozenset(
    "rief riefen lud luden aufgerufen eingeladen ruft rufen lädt laden mobilisiert wirbt".split()
)


# What stands right before the expression


def by_preposition(clause: Clause, start: int, expression: str) -> Answer | None:
    """ "für Freitag" looks ahead, "seit Montag" back, "nach dem Unfall am Montag" back.

    `start`: where its preposition is, here and below.
    """
    if start < 0 or not clause.kinds[start] & PREPOSITION:
        return None
    word, at = clause.words[start], clause.at
    if word == OF and not MOVED.isdisjoint(clause.words):
        still = not STATES.isdisjoint(clause.words)  # "vom Samstag ist abgesagt"; "wurde verlegt" may be over
        return (Evidence.FUTURE, min(MOVED.intersection(clause.words))) if still else (Evidence.NONE, "")
    if word == OF and clause.words[start - 1].endswith(SCHEDULED) and to_come(clause):
        return None  # "wird an der Sitzung vom 24. April befinden"
    if word == OF and clause.words[start - 1] == EFFECT:
        return None if not TO_COME.isdisjoint(clause.words) else (Evidence.NONE, "")
    if word == SINCE or (word == OF and RANGE_ENDS.isdisjoint(clause.words[at + 1 : at + 4])):
        return Evidence.PAST, word
    if word == FOR and (not AT_FIRST.isdisjoint(clause.words) or at_first(clause)):
        return Evidence.NONE, word  # it may be over, or not
    if word in FROM_DAY and BACKDATED in clause.words:
        return Evidence.PAST, BACKDATED
    if word == ONTO and not SET.isdisjoint(clause.words):
        return Evidence.FUTURE, word
    if word == FOR and (is_day(expression) or plans(clause) or announced(clause) or foresees(clause)):
        return Evidence.FUTURE, word
    if word in TO_DAY and (plans(clause) or not NOTICES.isdisjoint(clause.words)):
        return Evidence.FUTURE, word
    if word == UNTIL and demands(clause):
        return Evidence.FUTURE, UNTIL
    if word == UNTIL and (suspends(clause) or (is_day(expression) and suspended(clause))):
        return Evidence.FUTURE, word
    return by_event(clause, start)


def to_come(clause: Clause) -> bool:
    """Whether it says what will, shall or wants to be done: "wird … entscheiden", not "soll … entschieden haben"."""
    infinitive = bool(clause.kinds[-1] & INFINITIVE) and clause.words[-1] not in PERFECT_INFINITIVES
    return infinitive and not TO_COME.isdisjoint(clause.words)


def demands(clause: Clause) -> bool:
    """Whether somebody demands something until then, or grants time: "setzte eine Frist bis 31. Januar"."""
    words = clause.words
    if not BEFORE_THAT.isdisjoint(words):
        return False
    if not GRANTED.isdisjoint(words):
        return any(word.endswith(TIME_GRANTED) for word in words)
    # not "forderte bis Sonntag 300 Tote"
    return not DEMANDED.isdisjoint(words) or (words[-1] == UPON and not CALLED.isdisjoint(words))


def suspended(clause: Clause) -> bool:
    """Whether it says how long something now rests: "hat alle Sitzungen bis Dienstag abgesagt", not "hatte … abgesagt"."""
    return not SUSPENDED.isdisjoint(clause.words) and BEFORE_THAT.isdisjoint(clause.words)


def suspends(clause: Clause) -> bool:
    """Whether somebody forbids or puts off something until then: "verbot die Einfuhr bis Ende Oktober"."""
    return not SUSPENDING.isdisjoint(clause.words) and BEFORE_THAT.isdisjoint(clause.words)


def at_first(clause: Clause) -> bool:
    """Whether something was planned so before it came otherwise: "war zunächst für den 3. Oktober geplant"."""
    return FIRST in clause.words and not WAS.isdisjoint(clause.words)


def preposition(clause: Clause) -> int:
    """The index of the expression's preposition ("seit Anfang", "für Mai oder", "vor dem" before it); it may be none."""
    words, kinds = clause.words, clause.kinds
    i = clause.at - 1
    if i > 0 and words[i] in INCLUDING and words[i - 1] == UNTIL:
        return i - 1  # "bis einschließlich Donnerstag"
    if i > 1 and words[i] in ALTERNATIVES and kinds[i - 2] & PREPOSITION:
        return i - 2
    while i > 0 and (
        kinds[i] & (ARTICLE | PREPOSITION) == ARTICLE
        or words[i] in PARTS_OF_PERIOD
        or words[i].startswith(WEEKDAY_NAMES)
    ):
        i -= 1
    return i


def announced(clause: Clause) -> bool:
    """Whether a participle follows: "die für Herbst [angekündigte] Reform"."""
    behind = clause.words[clause.at + 1 : clause.at + 2]
    return bool(behind) and attribute(behind[0]) is not None


def is_day(expression: str) -> bool:
    """Whether an expression with this first token names a day, not a month or more."""
    return expression.startswith(WEEKDAY_NAMES) or (expression.isdigit() and len(expression) < 3)


def foresees(clause: Clause) -> bool:
    """Whether it names what looks ahead: "hat für die erste Juliwoche eine [Hitzewarnung] herausgegeben"."""
    return any(word.endswith(FORESIGHT) for word in clause.words)


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
        remembered = any(word.endswith(ANNIVERSARIES) for word in words[max(0, start - 5) : start])
        return None if remembered else (Evidence.PAST, words[start - 1])
    if clause.final and words[0] == AFTER:
        return None  # "ein Dekret, nach dem Kunden ab Freitag zahlen"
    if start and (
        kinds[start - 1] & AUXILIARY or (kinds[start - 1] & FINITE and not kinds[start - 1] & NOUN)
    ):
        return None  # "Gleich nach der Single soll | am 26. Oktober ein Album folgen"
    before = words[start - 1] if start else ""
    if before in APART or before in MONTHS or before.startswith(WEEKDAY_NAMES):
        return None  # "nach dem Erdrutsch vom Sonntag frühestens | am Wochenende"
    for i in range(start - 2, max(start - 9, -1), -1):
        kind, word = kinds[i], words[i]
        if kind & (AUXILIARY | COORDINATOR) or (kind & FINITE and not kind & NOUN):
            return None
        if word in SINCE_THEN and (not i or kinds[i + 1] & ARTICLE):  # not "die Reise nach Rom am Montag"
            return None if words[i + 1] in SOURCES else (Evidence.PAST, word)
        if word == BEFORE and words[start - 1].endswith(EVENTS):
            return Evidence.FUTURE, word
        if word in CALL_PREPOSITIONS and words[i + 1] not in EDGES and not CALLS.isdisjoint(words):
            # "Zu der Kundgebung am Freitag hatte der Verein aufgerufen"
            return (Evidence.FUTURE if HAD.isdisjoint(words) else Evidence.PAST), word
    return None


def by_scheduled(clause: Clause, start: int) -> Answer | None:
    """A headline without a verb that names what is put on a calendar: "Konzert am Freitag", "Freitag Beginn der …"."""
    behind = clause.words[clause.at + 1 : clause.at + 2]
    if not clause.at and behind and behind[0].endswith((*SCHEDULED, *EDGES)):
        return Evidence.FUTURE, behind[0]
    if start < 1 or not clause.kinds[start] & PREPOSITION:
        return None
    word = clause.words[start - 1]
    return (Evidence.FUTURE, word) if word.endswith(SCHEDULED) else None


def by_misfortune(clause: Clause) -> Answer | None:
    """A headline without a verb that opens with what nobody plans: "Schwerer Unfall am 20. Dezember"."""
    found = next((word for word in clause.words[:2] if word == FIRE or word.endswith(MISFORTUNES)), "")
    return (Evidence.PAST, found) if found and clause.at > 1 else None


# A participle before its noun


def by_attribute(clause: Clause, start: int) -> Answer | None:
    """ "die am Freitag begonnene Sperrung", "der am Montag erwartete Bericht"."""
    if not framed(clause, start):
        return None
    words, kinds = clause.words, clause.kinds
    for i in range(clause.at + 1, min(clause.at + 13, len(words) - 1)):
        kind = kinds[i]
        nested = kind & (ARTICLE | PREPOSITION) == ARTICLE and kinds[i + 1] & PREPOSITION
        if kind & AUXILIARY or nested:  # "der am Montag in der an Peru grenzenden Provinz war"
            return None
        found = None if _leads_up(clause, i) else attribute(words[i])
        if found and not kinds[i + 1] & (ARTICLE | PREPOSITION | COORDINATOR):
            return (Evidence.PAST if was_settled(clause, words[i]) else found), words[i]
        if kind & PRETERITE and not kind & NOUN:
            return None
    return None


def _leads_up(clause: Clause, at: int) -> bool:
    """Whether an article behind the expression leads up to the word at `at`: "am Montag in [der ganze Tage] dauernden"."""
    words, kinds = clause.words, clause.kinds
    while at - 1 > clause.at and (kinds[at - 1] == ADVERB or _is_length(words, at - 1)):
        at -= 2 if words[at - 1] in UNITS else 1
    return bool(kinds[at - 1] & ARTICLE)


def _is_length(words: list[str], at: int) -> bool:
    """Whether a unit ends how long something takes here: "zehn [Minuten]", or only an adverb says so: "lange"."""
    return words[at] in UNITS or words[at] in ("lang", "lange")


def was_settled(clause: Clause, word: str) -> bool:
    """Whether what was due was done, or was not: "hat die am Dienstag fällige Rate nicht gezahlt"."""
    settled = not SETTLED.isdisjoint(clause.words) and not HAVING_DONE.isdisjoint(clause.words)
    return settled and word.startswith(EXPIRING) and BEFOREHAND.isdisjoint(clause.words)


def by_comparative(tokens: Tokens, clause: Clause, start: int) -> Answer | None:
    """What something is compared with has been: "312 weniger als im Januar"; not "eher als im Januar"."""
    than = start > 1 and clause.words[start - 1] == AS and bool(clause.kinds[start] & PREPOSITION)
    compared = clause.words[start - 2] if than else ""
    if not compared.endswith(COMPARATIVE) or compared in OF_TIME:
        return None
    noun = tokens.is_name(compared, clause.left + 1, clause.right)
    return None if noun else (Evidence.PAST, AS)


def framed(clause: Clause, start: int) -> bool:
    """Whether the expression stands between an article, or another preposition, and what may be its noun."""
    kinds = clause.kinds
    if start < 0:
        return False
    if not kinds[start] & PREPOSITION:  # "sein Ende Mai erschienener Band"
        at = clause.at
        return at > 1 and clause.words[at - 1] in PARTS_OF_PERIOD and bool(kinds[at - 2] & ARTICLE)
    if start and kinds[start - 1] & (ARTICLE | PREPOSITION):
        return True
    return (
        start > 1
        and bool(kinds[start - 2] & ARTICLE)
        and (is_unknown(kinds[start - 1]) or kinds[start - 1] == ADVERB)
    )


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
