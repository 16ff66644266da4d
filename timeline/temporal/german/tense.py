"""Does the clause of a time expression look back or ahead? "Am Montag trat" against "am Montag tritt".

No tagger: the clause is cut out by punctuation and conjunctions, its finite verb is found by word tables and place,
and each group of finite verbs has a small rule of what it says about the day named beside it.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from timeline.temporal.german.lexicon import MONTHS, WEEKDAY_NAMES
from timeline.temporal.german.verbs import (
    FINITE,
    INFINITIVE,
    LAST,
    PARTICIPLE,
    PLAN,
    PRETERITE,
    SEIN,
    SUBJUNCTIVE,
    TO_INFINITIVE,
    UTTERANCE,
    verb_forms,
)
from timeline.temporal.model import Evidence

Answer = tuple[Evidence, str]

REACH = 60  # tokens that are looked at to each side, so that no input makes this slow
ASIDE = 40  # tokens of a quotation or parenthesis that is stepped over

# Word classes, bits beside those of verbs.py.
HAVE, BE, BECOME, MODAL, INTENT, IRREAL, TOLD = (1 << n for n in range(12, 19))
AUXILIARY = HAVE | BE | BECOME | MODAL | INTENT | IRREAL | TOLD
ARTICLE, PREPOSITION, SUBORDINATOR, RELATIVE, COORDINATOR, MARK, NOUN, ADVERB = (
    1 << n for n in range(19, 27)
)
DOUBTFUL = 1 << 27  # also a plural or infinitive: "haben", "werden"

CLASSES: dict[int, str] = {
    HAVE: "hat habe habt",
    HAVE | DOUBTFUL: "haben",
    BE: "ist sind sei seien bin",
    BECOME: "wird werde",
    BECOME | DOUBTFUL: "werden",
    MODAL: """soll solle will wolle muss muß müsse kann könne darf dürfe mag möge möchte möchten könnte könnten müsste
        müssten dürfte dürften würde würden braucht""",
    MODAL | DOUBTFUL: "sollen wollen müssen können dürfen mögen",
    INTENT: "sollte sollten wollte wollten",
    IRREAL: "hätte hätten wäre wären",
    TOLD: """hatte hatten war waren wurde wurden ward konnte konnten musste mussten mußte mußten durfte durften mochte
        mochten""",
    ARTICLE: """ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen
        diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem sein seine seinen seinem seiner seines ihr
        ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner alle allen
        aller beide beiden mehrere mehreren einige einigen viele vielen zwei drei vier fünf sechs zahlreiche
        zahlreichen""",
    ARTICLE | RELATIVE: "der die das den dem des",
    ARTICLE | PREPOSITION: "am im zum zur vom beim ans ins",
    PREPOSITION: """an in auf aus bei von zu nach vor seit für ab bis mit über unter gegen durch um ohne während wegen
        trotz laut zufolge neben zwischen hinter binnen innerhalb gegenüber anlässlich angesichts""",
    SUBORDINATOR: """dass daß ob weil nachdem wenn als obwohl obgleich bevor ehe indem sobald solange sofern falls damit
        sodass wobei wodurch wonach woraufhin worauf wofür womit weshalb weswegen indes""",
    RELATIVE: """deren dessen denen welche welcher welches welchen welchem wo wie was wer wen wem warum wann""",
    COORDINATOR: "und oder sowie aber sondern denn doch bzw beziehungsweise",
    ADVERB: """nicht auch noch schon erst nur bereits wieder so sich es er sie wir man ich dort hier dann nun jetzt
        voraussichtlich eigentlich zunächst sehr mehr selbst etwa rund je jeweils früh spät nie heute gestern morgen
        nachmittag abend vormittag mittag nacht uhr""",
    NOUN: """tage lage frage sache reise ende rate klage sorge hilfe rede reihe runde folge ruhe spitze stelle suche
        stimme stufe steuer wache wende weise bitte breite ehre grenze größe lehre menge miete pflege presse probe
        quelle strafe strecke taufe wege wette wiege zeuge ziele züge zwecke reiche weite leite liebe decke karte
        stand vorstand verband bestand widerstand angaben ausgaben aufgaben auflagen anlagen unterlagen vorlagen
        schloss riss schnitt griff betrieb vertrieb schritt tat taten band macht leben essen treffen verfahren
        unternehmen schreiben vorhaben abkommen rennen einkommen vermögen reisen arbeiten klagen fragen sorgen regen
        wahlen kosten daten boten raten orten sachen stimmen strafen stellen massen namen folgen welle wellen fest
        land fall rat fund gut laut statt rast kraft angriff rang drang zwang klang sang bau fluten schüssen
        werbung verhalten vertrauen versprechen auftreten wesen wissen ansehen aufsehen bedauern entsetzen interesse
        interessen proteste diskussionen spielen spiele stunden wirken wirbel heute letzte letzten zweite zweiten
        dritten vierten fünften sechsten achten zehnten ersten rote roten weiten leute leuten seite seiten minute
        minuten karten orte worte worten texte punkte mitte gute guten beste besten rechte rechten alte alten kalte
        nächste nächsten jüngste jüngsten erste dritte vierte fünfte sechste siebte siebten achte neunte zehnte
        größte größten meiste meisten wichtigste wichtigsten höchste höchsten bekannte bekannten tote toten
        beamte beamten abgeordnete abgeordneten angestellte angestellten verletzte verletzten verwandte verwandten
        vorgesetzte gesamte gesamten gesandte rente quote note kante tante hütte mutter daten staaten
        taten arten garten schatten westen osten gästen festen hälfte debatte ernte werte werten hefte kräfte
        kräften märkte städte städten räte räten elite route beute sekte watte flotte kette liste listen küste küsten
        kiste wüste gäste angst letztere geplante berechtigte erwartete beschuldigte beschuldigten verdächtigte
        beauftragte beauftragten vertraute geliebte gewählte bedeutend""",
    UTTERANCE: "schreibt",
    MARK: '. , : ; ! ? … ( ) [ ] – — - " „ “ ” » « ‚ ‘ ›',
}  # fmt: skip

# Endings of nouns and adjectives that look like an unknown weak preterite ("-te", "-ten").
NOUN_ENDINGS = tuple(
    """seite seiten karte karten worte worten punkte punkten projekte projekten konflikte konflikten märkte märkten
    städte städten geräte geräten räte räten kräfte kräften geschäfte geschäften werte werten orte orten texte texten
    konzerte konzerten experten präsidenten studenten patienten soldaten kandidaten demokraten daten taten staaten
    kosten zeiten arbeiten leute leuten hälfte hälften ernte ernten rente renten quote quoten note noten debatte
    debatten tote toten boote booten bote boten gebiete gebieten pakete paketen raketen heiten keiten anten enten
    isten ekten rechte rechten listen schichte schichten richte richten gerichte minute minuten stätte stätten
    liste kette ketten hütte hütten küste küsten leiste leisten gäste gästen feste festen teste tests dienste
    diensten künste künsten verluste verlusten agenten monate monaten senate piloten athleten planeten poeten akte
    akten fakten takte takte grate raten rate route routen schritte schritten schnitte auftritte rücktritte tritte
    elfte elften zwölfte zwölften zehnte zehnten hundertste tausendste igste igsten lichste lichsten mütter bauten
    elemente elementen mente menten kontakte unglückte fte ften rste rsten""".split()
)
ABBREVIATIONS = frozenset(
    "dr prof z b u a d h ca bzw usw st nr mio mrd inkl str ggf evtl chr v hl jr sen jan feb".split()
)

# Utterances by a noun: "so der Sprecher am Montag".
SO = "so"
DATE_ARTICLES = ("dem", "den", "der")
PARTS_OF_PERIOD = ("anfang", "mitte", "ende")
PARTICLE_OF_PURPOSE = "zu"
GOODS = "waren"  # also a noun
PERFECT_INFINITIVES = frozenset(("haben", "sein"))
BEEN = frozenset(("worden", "gewesen"))
EVENTS = tuple(
    "spiel wahl wahlen treffen gipfel abstimmung sitzung start auftakt finale derby konzert entscheidung".split()
)
# Verbs of managing or failing: what they govern happened when they did ("weigerte sich, am Montag auszusagen").
DONE = frozenset(
    "weigerte weigerten versuchte versuchten gelang schaffte schafften begann begannen versäumte".split()
)
CALLS = frozenset(
    "rief riefen lud luden aufgerufen eingeladen ruft rufen lädt laden mobilisiert wirbt".split()
)
PREDICTIVE = frozenset("fällig fälligen fällige".split())


class Clause(NamedTuple):
    """The words of a clause with the bits of each; the expression itself is the empty word at `at`.

    `left`, `right`: indices of the tokens that bound it. `final`: its finite verb stands last.
    """

    words: list[str]
    kinds: list[int]
    at: int
    left: int
    right: int
    final: bool


@cache
def word_classes() -> dict[str, int]:
    """Lowered word or mark -> its bits; 0 is what is stepped over."""
    table = dict(verb_forms())
    for bits, words in CLASSES.items():
        for word in words.split():
            if bits & AUXILIARY:
                table[word] = bits
            else:
                table[word] = table.get(word, 0) | bits
    table[" "] = 0
    return table


def evidence(tokens: Sequence[str], first: int, last: int) -> Answer:
    """Whether the clause of the expression `tokens[first:last]` tells the past, the present or the future.

    The tokens are lowered: words, digit groups, runs of whitespace, single other characters. Also gives the word that
    showed it ("" with NONE).
    """
    clause = read(tokens, first, last)
    return (
        by_preposition(clause, tokens, first)
        or by_attribute(clause)
        or by_finite(tokens, clause)
        or by_infinitive(tokens, clause)
        or by_neighbours(tokens, clause)
        or by_participle(clause)
        or (Evidence.NONE, "")
    )


# The clause


def read(tokens: Sequence[str], first: int, last: int) -> Clause:
    """The clause around an expression, from boundary to boundary."""
    words, kinds, left = scan(tokens, first - 1, -1)
    words.reverse()
    kinds.reverse()
    after, after_kinds, right = scan(tokens, last, 1)
    bits = [*kinds, 0, *after_kinds]
    final = verb_last(bits, left >= 0 and tokens[left] == ",")
    return Clause([*words, "", *after], bits, len(words), left, right, final)


def verb_last(kinds: list[int], behind_comma: bool) -> bool:
    """Whether a clause of such words is a subordinate or relative one: its finite verb stands last."""
    first = kinds[0]
    if behind_comma and first & PREPOSITION and len(kinds) > 1:
        first = kinds[1]
    return bool(first & SUBORDINATOR or (first & RELATIVE and (behind_comma or not first & ARTICLE)))


def scan(tokens: Sequence[str], start: int, step: int) -> tuple[list[str], list[int], int]:
    """The words from `start` in one direction to the clause's boundary, their bits, and the boundary's index."""
    known = word_classes().get
    words: list[str] = []
    kinds: list[int] = []
    stop = max(start - REACH, -1) if step < 0 else min(start + REACH, len(tokens))
    i = start
    while (i - stop) * step < 0:
        token = tokens[i]
        kind = known(token)
        if kind is None:
            if token[0].isalnum():
                words.append(token)
                kinds.append(0)
            elif token.count("\n") > 1:
                return words, kinds, i
        elif kind & MARK:
            i = beyond(tokens, i, step)
            if i < 0:
                return words, kinds, ~i
            continue
        elif kind:
            words.append(token)
            kinds.append(kind)
        i += step
    return words, kinds, i


def beyond(tokens: Sequence[str], i: int, step: int) -> int:
    """The index behind the mark at `i` if the clause goes on there; `~i` (negative) if it is a boundary."""
    mark = tokens[i]
    before = tokens[i - 1] if i else " "
    after = tokens[i + 1] if i + 1 < len(tokens) else " "
    if mark in '"„“”»«()[]‚‘›':
        return aside(tokens, i, step, before, after)
    if mark == ".":
        short = (len(before) < 3 and before.isdigit()) or before in ABBREVIATIONS
        inside = short or not after.isspace()
    elif mark in ",:–—":
        inside = (before.isdigit() and after.isdigit()) or (mark == "," and apposition(tokens, i, before))
    else:
        inside = mark == "-" and not (before.isspace() and after.isspace())
    return i + step if inside else ~i


def apposition(tokens: Sequence[str], i: int, before: str) -> bool:
    """Whether the comma at `i` is one of "Freitag, dem 3. Mai 2024, "."""
    if before.startswith(WEEKDAY_NAMES):
        after = tokens[i + 2] if i + 2 < len(tokens) else ""
        return after in DATE_ARTICLES or after.isdigit()
    if before in MONTHS or (len(before) == 4 and before.isdigit()):
        return any(
            tokens[j] == "," and tokens[j - 1].startswith(WEEKDAY_NAMES)
            for j in range(i - 4, max(i - 13, 0), -1)
        )
    return False


def aside(tokens: Sequence[str], i: int, step: int, before: str, after: str) -> int:
    """Steps over a short quotation or parenthesis; its edge seen from inside is a boundary."""
    mark = tokens[i]
    opens = mark in "([" or (mark not in ")]" and after[0].isalnum() and not before[0].isalnum())
    if opens != (step > 0):
        return ~i
    marks = "()[]" if mark in "()[]" else '"„“”»«‚‘›'
    j, stop = i + step, i + step * ASIDE
    while j != stop and 0 <= j < len(tokens):
        if tokens[j] in marks:
            return j + step
        if tokens[j] in ".!?" and tokens[j - 1].isalpha():
            break
        j += step
    return ~i


# What stands right before the expression


def by_preposition(clause: Clause, tokens: Sequence[str], first: int) -> Answer | None:
    """ "für Freitag" looks ahead, "seit Montag" back, "nach dem Unfall am Montag" back."""
    words, at = clause.words, clause.at
    start = preposition(clause)
    if start < 0:
        return None
    word = words[start]
    if word == "seit":
        return Evidence.PAST, word
    if word == "vom" and "bis" not in words[at + 1 : at + 4] and "an" not in words[at + 1 : at + 3]:
        return Evidence.PAST, word
    planned = any(kind & PLAN for kind in clause.kinds)
    if word == "für" and (is_day(tokens[first]) or planned):
        return Evidence.FUTURE, word
    if word in ("auf", "bis", "zum") and planned:
        return Evidence.FUTURE, word
    if clause.kinds[start] & PREPOSITION:
        return by_noun(clause, start)
    return None


def preposition(clause: Clause) -> int:
    """The index of the preposition of the expression: "seit Anfang", "für Mai oder", "vor dem" before it; or -1."""
    i = clause.at - 1
    if i > 1 and clause.words[i] in ("und", "oder") and clause.kinds[i - 2] & PREPOSITION:
        return i - 2
    while i > 0 and (
        clause.words[i] in PARTS_OF_PERIOD or clause.kinds[i] & (ARTICLE | PREPOSITION) == ARTICLE
    ):
        i -= 1
    return i


def is_day(token: str) -> bool:
    """Whether an expression that starts so names a day, not a month or more."""
    return token.startswith(WEEKDAY_NAMES) or (token.isdigit() and len(token) < 3)


def by_noun(clause: Clause, at: int) -> Answer | None:
    """A happening that the expression dates inside its own phrase: "nach dem Unfall am Montag"."""
    for i in range(at - 1, max(at - 5, -1), -1):
        word, kind = clause.words[i], clause.kinds[i]
        if kind & (AUXILIARY | COORDINATOR):
            return None
        if i == at - 1 or not (kind & PREPOSITION or word in ("zum", "zur")):
            continue
        if word == "nach":
            return Evidence.PAST, word
        if word == "vor" and clause.words[at - 1].endswith(EVENTS):
            return Evidence.FUTURE, word
        if word in ("zu", "zum", "zur") and CALLS.intersection(clause.words):
            return Evidence.FUTURE, word
        return None
    return None


# A participle before its noun


def by_attribute(clause: Clause) -> Answer | None:
    """ "die am Freitag begonnene Sperrung", "der am Montag erwartete Bericht"."""
    if not framed(clause):
        return None
    for i in range(clause.at + 1, min(clause.at + 9, len(clause.words) - 1)):
        kind, word = clause.kinds[i], clause.words[i]
        if kind & AUXILIARY:
            return None
        found = None if clause.kinds[i - 1] & ARTICLE else attribute(word)
        if found and not clause.kinds[i + 1] & (ARTICLE | PREPOSITION | COORDINATOR):
            return found, word
        if kind & PRETERITE and not kind & NOUN:
            return None
    return None


def framed(clause: Clause) -> bool:
    """Whether the expression stands between an article, or another preposition, and what may be its noun."""
    start = preposition(clause)
    if start < 0:
        return False
    if not clause.kinds[start] & PREPOSITION:  # "sein Ende Mai erschienener Band"
        return clause.words[clause.at - 1] in PARTS_OF_PERIOD and bool(clause.kinds[clause.at - 2] & ARTICLE)
    if start and clause.kinds[start - 1] & (ARTICLE | PREPOSITION):
        return True
    return start > 1 and bool(clause.kinds[start - 2] & ARTICLE) and clause.kinds[start - 1] in (0, ADVERB)


ADJECTIVE_ENDINGS = ("en", "em", "er", "es", "e")


def attribute(word: str) -> Evidence | None:
    """What an inflected participle says: "begonnene" PAST, "geplante", "beginnende" FUTURE."""
    known = word_classes().get
    if word in PREDICTIVE:
        return Evidence.FUTURE
    for ending in ADJECTIVE_ENDINGS:
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        kind = known(stem, 0)
        if kind & PARTICIPLE:
            announced = kind & PLAN and not stem.startswith("angekündigt")
            return Evidence.FUTURE if announced else Evidence.PAST
        if stem.endswith("nd") and known(stem[:-1], 0) & INFINITIVE:
            return Evidence.FUTURE
        return None
    return None


# The finite verb


def by_finite(tokens: Sequence[str], clause: Clause) -> Answer | None:
    """The clause's own finite verb; of coordinated ones the expression's own, else the one before, else after."""
    begin, end = conjunct(clause)
    for low, high in ((begin, end), (0, begin), (end, len(clause.words))):
        verb = finite(clause, low, high)
        if verb is not None:
            return decide(tokens, clause, verb, begin, end)
    return None


def conjunct(clause: Clause) -> tuple[int, int]:
    """The stretch between the coordinating words around the expression."""
    begin, end = 0, len(clause.words)
    for i, kind in enumerate(clause.kinds):
        if kind & COORDINATOR:
            if i < clause.at:
                begin = i + 1
            else:
                end = i
                break
    return begin, end


def finite(clause: Clause, low: int, high: int, worst: int = 8) -> int | None:
    """The index of the finite verb among the words `low` to `high`, if there is one."""
    best, found = worst + 1, None
    kinds = clause.kinds
    for i in range(low, high):
        kind = kinds[i]
        if not kind & (FINITE | FINITE << LAST | AUXILIARY):
            continue
        value = rank(clause, i, high)
        if value < best or (value == best and value and clause.final):
            best, found = value, i
    if found is not None and kinds[found] & AUXILIARY:
        return last_auxiliary(kinds, found, high)
    if best > 2:
        guessed = guess(clause, low, high)
        return found if guessed is None else guessed
    return found


def last_auxiliary(kinds: list[int], found: int, high: int) -> int:
    """In "operiert werden musste" the last one is finite, in "soll operiert werden" the first."""
    end = high - 1
    return end if kinds[end] & AUXILIARY and not kinds[end] & DOUBTFUL else found


def rank(clause: Clause, i: int, high: int) -> int:
    """How surely the word at `i` is the finite verb: 0 is surest, 9 not at all."""
    kind = clause.kinds[i]
    before = clause.kinds[i - 1] if i else 0
    if i and clause.words[i - 1] == PARTICLE_OF_PURPOSE:
        return 9
    if kind & AUXILIARY:
        return 7 if clause.words[i] == GOODS and before & ARTICLE and not clause.final else 0
    if kind & (PARTICIPLE | INFINITIVE) and not clause.final and clause.at < i == len(clause.words) - 1:
        return 9
    opened = i == clause.at + 1 and not clause.final and opens(clause)
    if opened and kind & FINITE:
        return 0
    after = clause.kinds[i + 1] if i + 1 < len(clause.words) else -1
    if not kind & FINITE:
        return 1 if kind & FINITE << LAST and (i + 1 == high) and not kind & NOUN else 9
    if before & ARTICLE and i - 1 != clause.at:
        if kind & NOUN or not (
            before & RELATIVE and (after & (ARTICLE | PREPOSITION | ADVERB) or after == -1)
        ):
            return 9
    if kind & NOUN:
        return 7
    if kind & PRETERITE:
        return 1
    if kind & INFINITIVE:
        return 4 if before & PREPOSITION == 0 else 9
    return 2


def opens(clause: Clause) -> bool:
    """Whether the expression stands first in its clause, so that the verb follows it."""
    return all(kind & (PREPOSITION | ARTICLE | ADVERB | COORDINATOR) for kind in clause.kinds[: clause.at])


def guess(clause: Clause, low: int, high: int) -> int | None:
    """An unknown word that looks like a weak preterite."""
    for i in range(low, high):
        word = clause.words[i]
        if (
            clause.kinds[i] == 0
            and len(word) > 4
            and word.endswith(("te", "ten"))
            and not word.endswith(NOUN_ENDINGS)
        ):
            if not (i and clause.kinds[i - 1] & ARTICLE):
                return i
    return None


# What the finite verb says


def decide(tokens: Sequence[str], clause: Clause, verb: int, begin: int, end: int) -> Answer:
    """What the finite verb at `verb` and the rest of its predicate say about the expression."""
    kind, word = clause.kinds[verb], clause.words[verb]
    if not kind & AUXILIARY:
        return full_verb(clause, verb), word
    if kind & TOLD:
        return Evidence.PAST, word
    rest = predicate(tokens, clause, verb, begin, end)
    if kind & (HAVE | IRREAL):
        return (Evidence.PAST if rest.two else have(rest)), word
    if kind & BE:
        return be(rest), word
    if kind & INTENT and word.startswith("woll") and {"nicht", "keine", "keinen"} & set(clause.words):
        return Evidence.PAST, word
    return (Evidence.PAST if rest.told else Evidence.FUTURE), word


def full_verb(clause: Clause, verb: int) -> Evidence:
    """The tense of a full verb."""
    kind = clause.kinds[verb]
    if kind & (PRETERITE | PRETERITE << LAST) or not kind:
        return Evidence.PAST
    particle = clause.words[-1]
    joined = word_classes().get(particle + clause.words[verb], 0) if verb < len(clause.words) - 1 else 0
    if (joined or kind) & UTTERANCE and not kind & SUBJUNCTIVE:
        return Evidence.PRESENT
    return Evidence.FUTURE


class Predicate(NamedTuple):
    """What belongs to the finite verb.

    Bits of the last participle (0 without); is there "zu", "worden"; does it end in a perfect infinitive ("getroffen
    haben"), or in two infinitives ("stattfinden sollen").
    """

    participle: int
    purpose: bool
    been: bool
    told: bool
    two: bool


def predicate(tokens: Sequence[str], clause: Clause, verb: int, begin: int, end: int) -> Predicate:
    """The infinite part of the predicate of the finite verb at `verb`."""
    words, kinds = clause.words, clause.kinds
    last = verb > clause.at and verb in (end - 1, len(words) - 1)
    low, high = (begin, verb) if last else (verb + 1, tail(clause, verb, end))
    if verb < begin:
        low = begin
    words, kinds = words[low:high], kinds[low:high]
    if high == len(clause.words) and low > verb and not any(kind & PARTICIPLE for kind in kinds):
        words, kinds = beside(tokens, clause.right, words, kinds)
    participle = next((kind for kind in reversed(kinds) if kind & PARTICIPLE), 0) or guessed_participle(
        words, kinds
    )
    infinitive = words[-1] if words else ""
    told = bool(participle) and infinitive in PERFECT_INFINITIVES
    if infinitive == "sein" and told:
        told = bool(participle & SEIN) or bool(BEEN.intersection(words))
    purpose = any(kind & TO_INFINITIVE for kind in kinds) or any(
        word == PARTICLE_OF_PURPOSE and kind & INFINITIVE
        for word, kind in zip(words, kinds[1:], strict=False)
    )
    two = len(kinds) > 1 and bool(kinds[-1] & MODAL and kinds[-2] & INFINITIVE)
    return Predicate(participle, purpose, bool(BEEN.intersection(words)), told, two)


def tail(clause: Clause, verb: int, end: int) -> int:
    """Where the predicate of the finite verb ends: before a conjunct that has a finite verb of its own."""
    if any(kind & (AUXILIARY | PRETERITE) and not kind & (NOUN | DOUBTFUL) for kind in clause.kinds[end:]):
        return end
    return len(clause.words)


def beside(
    tokens: Sequence[str], right: int, words: list[str], kinds: list[int]
) -> tuple[list[str], list[int]]:
    """The predicate goes on behind commas: "hat am Montag, wie berichtet, gestanden"."""
    for more, bits, aside in neighbours(tokens, right, 1):
        if not aside and not any(kind & AUXILIARY for kind in bits):
            words, kinds = words + more, kinds + bits
            if any(kind & PARTICIPLE for kind in bits):
                break
    return words, kinds


def guessed_participle(words: list[str], kinds: list[int]) -> int:
    """PARTICIPLE if the last word is unknown and has the shape of one."""
    if not words or kinds[-1]:
        return 0
    word = words[-1]
    return PARTICIPLE if word.endswith("iert") or ("ge" in word[:6] and word.endswith(("t", "en"))) else 0


def have(rest: Predicate) -> Evidence:
    """Perfekt looks back; "hat am Montag Premiere" and "hat am Montag zu zahlen" ahead."""
    if rest.participle and not rest.purpose:
        planned = rest.participle & PLAN and not rest.participle & UTTERANCE
        return Evidence.PAST if not planned else Evidence.PAST
    return Evidence.FUTURE


def be(rest: Predicate) -> Evidence:
    """ "ist gekommen", "ist eröffnet worden" look back; "ist gesperrt", "ist zu erwarten", "ist Feiertag" ahead."""
    told = rest.been or (rest.participle & SEIN and not rest.purpose)
    return Evidence.PAST if told else Evidence.FUTURE


# Clauses without a finite verb


def by_infinitive(tokens: Sequence[str], clause: Clause) -> Answer | None:
    """ "…, am Montag zu beginnen" looks ahead, "…, am Montag gestohlen zu haben" back."""
    words, kinds = clause.words, clause.kinds
    for i in range(clause.at + 1, len(words)):
        if kinds[i] & TO_INFINITIVE or (
            (kinds[i] & (INFINITIVE | AUXILIARY) or words[i] == "sein") and words[i - 1] == "zu"
        ):
            break
    else:
        return None
    if words[i] in PERFECT_INFINITIVES and i > 1 and kinds[i - 2] & PARTICIPLE:
        return Evidence.PAST, words[i - 2]
    for before, *_ in neighbours(tokens, clause.left, -1):
        if DONE.intersection(before):
            return Evidence.PAST, next(iter(DONE.intersection(before)))
        break
    return Evidence.FUTURE, words[i]


def by_neighbours(tokens: Sequence[str], clause: Clause) -> Answer | None:
    """The finite verb of the neighbouring pieces of the sentence, the main clause's."""
    if clause.words[0] == SO and clause.at > 1:
        return Evidence.PAST, SO
    sides = (
        ((clause.right, 1), (clause.left, -1)) if opens(clause) else ((clause.left, -1), (clause.right, 1))
    )
    for bound, step in sides:
        for words, kinds, aside in neighbours(tokens, bound, step):
            if aside:
                continue
            own, bits = ([*clause.words, *words], [*clause.kinds, *kinds])
            if step < 0:
                own, bits = ([*words, *clause.words], [*kinds, *clause.kinds])
            at = clause.at + (len(words) if step < 0 else 0)
            joint = Clause(own, bits, at, clause.left, clause.right, final=False)
            verb = finite(joint, 0, len(own), worst=4)
            if verb is not None:
                return decide(tokens, joint, verb, 0, len(own))
    return None


def neighbours(tokens: Sequence[str], bound: int, step: int) -> Iterator[tuple[list[str], list[int], bool]]:
    """Words and bits of up to three pieces of the same sentence beyond `bound`; is it a subordinate or relative clause?"""
    for _ in range(3):
        if not 0 <= bound < len(tokens) or tokens[bound] in ".!?" or tokens[bound].isspace():
            return
        start, (words, kinds, bound) = bound, scan(tokens, bound + step, step)
        if not words:
            return
        if step < 0:
            words.reverse()
            kinds.reverse()
            start = bound
        yield words, kinds, subordinate(kinds, start >= 0 and tokens[start] == ",")


def subordinate(kinds: list[int], behind_comma: bool) -> bool:
    """Whether a neighbouring piece is a subordinate or relative clause."""
    ends_finite = kinds[-1] & (AUXILIARY | FINITE | FINITE << LAST)
    return verb_last(kinds, behind_comma) and bool(not kinds[0] & ARTICLE or ends_finite)


def by_participle(clause: Clause) -> Answer | None:
    """A headline's participle: "Drei Männer am Montag verhaftet", "Urteil am Montag erwartet"."""
    for word, kind in zip(reversed(clause.words), reversed(clause.kinds), strict=True):
        if kind & PARTICIPLE and not kind & NOUN:
            return (Evidence.FUTURE if kind & PLAN else Evidence.PAST), word
    return None
