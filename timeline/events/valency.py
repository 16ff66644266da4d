"""Which prepositional phrases a verb or predicate cannot do without: "warnt vor Glätte", "führt zu Streit".

Each row is a preposition with the infinitives that it goes with, as Duden's entries give them.
"""

from collections.abc import Sequence
from functools import cache

from timeline.events.lemmas import PARTICLES, infinitives
from timeline.events.lexicon import PREPOSITIONS
from timeline.events.noun_phrases import does
from timeline.events.spelling import uncontracted
from timeline.events.tables import words
from timeline.events.tokens import Token

_OBJECTS = """
    als: anerkennen ansehen beschreiben betrachten bewerten bezeichnen dienen einsetzen einstufen empfinden erweisen
        fungieren gelten sehen vorstellen werten
    an: anschließen appellieren arbeiten ausliefern beteiligen binden denken erinnern erkranken fehlen festhalten
        glauben grenzen hindern leiden liefern mangeln orientieren richten scheitern sterben teilnehmen vergeben
        verkaufen verleihen wenden zweifeln übergeben
    auf: abzielen anheben ansteigen antworten anwachsen aufmerksam ausweiten befristen begrenzen belaufen berufen
        beschränken bestehen beziehen beziffern drängen eingehen einigen einstellen erhöhen fallen festlegen folgen
        hinauslaufen hinweisen hoffen klettern konzentrieren lauten legen pochen prallen reagieren reduzieren
        schießen schätzen senken setzen sinken steigen stoßen stützen treffen umstellen verkürzen verpflichten
        verständigen verteilen verurteilen verweisen verzichten verüben vorbereiten warten zielen zugreifen zukommen
        auffahren ausdehnen basieren beruhen übergreifen überspringen zurückführen zurückgehen zurückgreifen
    aus: ergeben ausscheiden ausschließen aussteigen austreten ausweisen bergen bestehen entkommen entlassen fliehen
        hervorgehen holen kippen kommen retten stammen streichen zurückziehen zusammensetzen
    bei: ansetzen bedanken bewerben bleiben entschuldigen liegen mitwirken stehen
    für: auszeichnen ehren loben
        ausgeben aussprechen bekannt danken demonstrieren einsetzen eintreten entscheiden entschuldigen gelten
        halten interessieren kandidieren kämpfen nominieren plädieren qualifizieren sorgen spenden sprechen stimmen
        verantwortlich werben zuständig
    gegen: antreten aussprechen demonstrieren durchsetzen einlegen einleiten entscheiden erheben erlassen ermitteln
        gewinnen kandidieren klagen kämpfen prallen protestieren richten siegen spielen stimmen verhängen verlieren
        verstoßen vorgehen vorliegen wehren wenden zusammenschließen
    in: aufnehmen ausbrechen bringen eindringen einführen einliefern einmarschieren einteilen eintreten einziehen
        geraten gipfeln investieren liegen münden stecken stürzen teilen treten umbenennen umwandeln verlieben
        versetzen verwandeln verwickeln übergehen
    mit: anfangen ausstatten auszeichnen beauftragen befassen beginnen begründen beladen beschäftigen bestrafen
        betrauen drohen enden fusionieren kollidieren konfrontieren rechnen sprechen treffen umgehen verabschieden
        verbinden vergleichen verhandeln verheiraten versehen versorgen zusammenarbeiten zusammenschließen
        zusammenstoßen überraschen
    nach: aussehen benennen fahnden fragen greifen richten rufen streben suchen verlangen
    um: bewerben bitten erhöhen ersuchen gehen handeln kämpfen kümmern senken sinken steigen streiten trauern
        verlängern werben
    unter: befinden fallen leiden stehen stellen
    von: prägen betreffen bedrohen
        abhängen abkommen absehen abweichen ausgehen befreien berichten distanzieren erzählen handeln profitieren
        sprechen trennen träumen unterscheiden zurücktreten überzeugen
    vor: bewahren bringen fliehen fürchten schützen stehen verantworten warnen
    zu: auffordern aufrufen aufsteigen ausbauen befragen befördern beitragen bekennen berechtigen bestimmen dienen
        einladen entschließen entwickeln erklären ernennen führen gehören gratulieren kommen krönen laden machen
        neigen raten stehen umbauen verhelfen verpflichten verschmelzen verurteilen werden wählen zwingen zählen
        äußern übergehen
    über: abstimmen befinden beraten berichten debattieren diskutieren entscheiden herrschen informieren nachdenken
        siegen sprechen streiten treten urteilen verfügen verhandeln verhängen
"""
# What stands right behind its preposition and makes one expression with the verb: "in Kraft treten", "zur Verfügung".
_FIXED = words(
    """
    kraft verfügung leben ende haft tageslicht stande betrieb frage brand bau besitz gefahr ausdruck sprache
    welt markt boden fall stillstand ruhestand amt macht vordergrund spitze gericht protokoll wahl hilfe ruhe grunde
    stehen gunsten lasten fuß hausarrest druck schau betracht aussicht anspruch angriff dienst erscheinung netz
    flucht schutz beginn gewalt interesse mitleidenschaft
    kontrolle gewahrsam sicherheit kauf kenntnis bruch rollen beweis angriff erwägung folge ausgleich einsatz wort boden
    aufruhr eis strecke spiel schach stich
    """
)
_FIXING = words("in an auf unter zu vor aus um außer")  # the prepositions of these
_DATIVE = words(
    "folgen zustimmen beitreten gedenken entsprechen angehören widersprechen entgehen beiwohnen helfen drohen"
)
_ADJECTIVES = words("aufmerksam verantwortlich zuständig bekannt")  # with phrases of their own
_ACCUSATIVES = words("die das einen eine ein")
_TWICE = words("in auf an zu mit bei")  # that stand in a clause of their own accord, too


@cache
def _objects() -> dict[str, frozenset[str]]:
    """Preposition -> the infinitives that it belongs to."""
    rows: dict[str, list[str]] = {}
    own: list[str] = []
    for word in _OBJECTS.split():
        if word.endswith(":"):
            own = rows.setdefault(word[:-1], [])
        else:
            own.append(word)
    return {preposition: frozenset(verbs) for preposition, verbs in rows.items()}


def needed(tokens: Sequence[Token], at: int) -> bool:
    """Whether the phrase that the preposition at `at` opens belongs to a verb of the clause."""
    at += tokens[at].lower not in PREPOSITIONS and any(
        t.lower in PREPOSITIONS for t in tokens[at + 1 : at + 2]
    )
    fixed = uncontracted(tokens[at].lower) in _FIXING  # behind "direkt", "kurz", too
    if fixed and any(t.lower in _FIXED for t in tokens[at + 1 : at + 3]):
        return True
    again = any(uncontracted(t.lower) == uncontracted(tokens[at].lower) for t in tokens[at + 1 :])
    if uncontracted(tokens[at].lower) in _TWICE and not whither(tokens, at):
        led = any(t.lower == tokens[at].lower and whither(tokens, n) for n, t in enumerate(tokens[:at]))
        if led or again:
            return False  # the verb's own stands last: "stieß auf der Straße auf Widerstand"
    taking = _objects().get(uncontracted(tokens[at].lower), frozenset())
    return not taking.isdisjoint(verbs(_around(tokens, at)) or verbs(tokens))


def _around(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The tokens between the commas around `at`: "forderte sie auf, [einen Plan zur Rettung vorzulegen]"."""
    commas = [n for n, t in enumerate(tokens) if t.word == ","]
    start = max((n + 1 for n in commas if n < at), default=0)
    return tokens[start : min((n for n in commas if n > at), default=len(tokens))]


def measures_against(spoken: Sequence[str]) -> bool:
    """Whether a time behind these two words, lowered, is what something is measured against: "über dem Vorjahr"."""
    return list(spoken) in (["über", "dem"], ["unter", "dem"])


def whither(tokens: Sequence[Token], at: int) -> bool:
    """Whether an accusative follows a preposition: "steckt Geld [in ein Werk] in Köln"."""
    return at + 1 < len(tokens) and tokens[at + 1].lower in _ACCUSATIVES


def stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether "einer" or "der" here says not whose something is: "möchte der Einladung folgen"."""
    if does(tokens, at):
        return True
    return tokens[at].lower in ("einer", "der", "dieser") and not _DATIVE.isdisjoint(verbs(tokens))


def takes(tokens: Sequence[Token], preposition: str) -> bool:
    """Whether a verb of the clause has an object with this preposition."""
    return not _objects().get(preposition, frozenset()).isdisjoint(verbs(tokens))


@cache
def _known() -> frozenset[str]:
    return frozenset(infinitives().values())


def verbs(tokens: Sequence[Token]) -> frozenset[str]:
    """The infinitives of all verbs among the tokens, with particles that stand apart put back."""
    forms = infinitives()
    spoken = [t for t in tokens if t.is_word and t.word[0].islower()]
    found = {forms[t.lower] for t in spoken if t.bits and t.lower in forms}
    if spoken:
        last = spoken[-1].lower
        ends = all(t.start <= spoken[-1].start for t in tokens if t.is_word)  # not "auf 40 Euro"
        parted = {last + verb for verb in found} & _known() if ends and last in PARTICLES else set()
        found = {verb for verb in found if last + verb not in parted} | parted
        found |= {t.lower for t in spoken if t.lower in _ADJECTIVES}
    return frozenset(found)
