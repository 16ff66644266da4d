"""Which prepositional phrases a verb or predicate cannot do without: "warnt vor Glätte", "führt zu Streit".

Each row is a preposition with the infinitives that it goes with, as Duden's entries give them.
"""

from collections.abc import Sequence
from functools import cache

from timeline.events.grammar.noun_phrases import does
from timeline.events.grammar.spelling import uncontracted
from timeline.events.grammar.tokens import Token
from timeline.events.vocabulary.governing import (
    BOTH_CASES,
    BOTH_GENITIVE,
    OFTEN_DATIVE,
    ONLY_DATIVE,
    ONLY_GENITIVE,
)
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import MOTIVES, PREPOSITIONS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.prefixes import PARTICLES

_OBJECTS = """
    als: anerkennen ansehen antreten auftreten beschreiben bestätigen betrachten bewerten bezeichnen dienen einführen
        einsetzen einstufen empfinden erweisen fungieren gelten kandidieren nominieren sehen vereidigen vorschlagen
        vorstellen werten wiederwählen
    an: abgeben abtreten adressieren anlehnen anpassen anschließen appellieren arbeiten ausliefern beteiligen
        binden denken erinnern erkranken fehlen festhalten gewöhnen gehen glauben grenzen hindern hängen knüpfen
        koppeln leiden liefern mangeln mitwirken orientieren richten scheitern schicken stehen sterben teilnehmen
        vergeben verkaufen verleihen versterben weiterleiten wenden zurückfallen zurückgeben zweifeln übergeben
        übertragen überweisen
    auf: abzielen anheben ankommen ansteigen antworten anwachsen auffahren aufmerksam aufpassen aufstocken
        ausbauen ausbreiten ausdehnen ausrichten ausweiten basieren befristen begrenzen belaufen berufen beruhen
        beschränken bestehen beziehen beziffern drängen eingehen einigen einlassen einschwören einstellen
        einstimmen einwirken erhöhen erstrecken erweitern fallen festlegen folgen freuen hinauslaufen hinweisen
        hoffen klettern konzentrieren kürzen lauten legen plädieren pochen prallen reagieren reduzieren
        schießen schrumpfen schätzen senken setzen sinken spezialisieren steigen stoßen stützen taxieren treffen
        umsteigen umstellen verbessern verkürzen verlegen verpflichten verschieben verständigen vertagen
        verteilen vertrauen verurteilen verweisen verzichten verüben vorbereiten warten zielen zugreifen
        zukommen zurückblicken zurückführen zurückgehen zurückgreifen zusteuern zutreffen übergreifen
        überspringen übertragen
    aus: ableiten abziehen nehmen ausbrechen ausscheiden ausschließen aussteigen austreten ausweisen auswählen bergen
        bestehen entkommen entlassen ergeben evakuieren fliehen hervorgehen holen kippen kommen resultieren
        retten stammen streichen verbannen verdrängen vertreiben zitieren zurückziehen zusammensetzen
    bei: ansetzen bedanken bewerben bleiben entschuldigen liegen mitwirken stehen
    durch: führen geleiten leiten
    für: anmelden aufkommen ausgeben aussprechen auszeichnen begeistern bekannt bewerben bürgen danken
        demonstrieren ehren einsetzen eintreten engagieren entscheiden entschuldigen entschädigen gelten haften
        halten herhalten interessieren kandidieren kämpfen loben nominieren plädieren qualifizieren sorgen
        spenden sprechen stimmen verantwortlich vorsehen votieren werben zuständig
    gegen: antreten aussagen aussprechen demonstrieren durchsetzen einlegen einleiten einschreiten entscheiden
        erheben erlassen ermitteln gewinnen intervenieren kandidieren klagen kämpfen mobilisieren prallen
        protestieren putschen rebellieren richten siegen spielen stemmen stimmen tauschen verhängen verlieren verstoßen
        verteidigen vorgehen vorliegen votieren wehren wenden zusammenschließen
    in: aufgehen aufnehmen ausbrechen bringen einbinden eindringen einführen eingliedern einliefern
        einmarschieren einmischen einordnen einschleusen einsperren einteilen eintreten einwilligen einziehen
        geraten gipfeln integrieren investieren liegen münden stecken stürzen teilen treten umbenennen umwandeln
        verarbeiten verlieben versetzen vertiefen verwandeln verwickeln wechseln zurückkehren übergehen
        übersetzen
    mit: abfinden abgeben anfangen anlegen aufräumen aufwarten auseinandersetzen ausstatten
        auszeichnen beauftragen befassen beginnen begnügen begründen beladen beschäftigen bestrafen betrauen
        brechen drohen einigen enden experimentieren fusionieren identifizieren kollidieren konfrontieren
        kooperieren liebäugeln messen rechnen solidarisieren sprechen tauschen telefonieren treffen umgehen
        unterhalten verabreden verabschieden verbinden verbünden verfahren vergleichen verhandeln verheiraten
        verknüpfen verloben verschmelzen versehen versorgen verständigen versöhnen zusammenarbeiten
        zusammenschließen zusammenstoßen überraschen
    nach: ausrichten aussehen benennen erkundigen fahnden forschen fragen graben greifen richten rufen sehnen
        streben suchen umsehen verlangen
    um: anheben anwachsen aufstocken bangen bereichern betrügen bewerben bitten bringen drehen einbrechen ergänzen
        erhöhen ersuchen erweitern fallen gehen handeln klettern kämpfen kümmern kürzen nachgeben reduzieren
        ringen schrumpfen senken sinken steigen steigern streiten trauern verbessern verkürzen verlängern
        verringern verteuern wachsen werben zulegen zunehmen zurückgehen
    unter: aufteilen befinden bringen fallen geraten leiden stehen stellen verteilen
    von: abbringen abhängen abkommen abraten abrücken absehen abspalten abstammen abweichen
        abwenden abzweigen ausgehen bedrohen befreien berichten betreffen distanzieren
        entbinden freisprechen freistellen erfahren erholen erzählen fernhalten handeln lossagen profitieren prägen
        sprechen trennen träumen unterscheiden wissen zeugen zurücktreten überzeugen
    vor: bewahren bringen fliehen fürchten hüten kapitulieren retten schützen stehen verantworten verbergen
        verstecken warnen zurückschrecken
    zu: anhalten anregen anstiften auffordern aufrufen aufsteigen ausbauen ausbilden ausrufen befragen befördern
        beitragen bekennen berechtigen bestimmen bewegen degradieren dienen durchringen einladen entschließen
        entwickeln erklären ermahnen ermuntern ermutigen ernennen führen gehören gratulieren kommen krönen küren
        laden machen neigen nötigen passen provozieren raten stehen umbauen umfunktionieren verhelfen verleiten
        verpflichten verschmelzen verurteilen werden wählen zulassen zusammenkommen zusammenschließen zwingen
        zählen äußern übergehen überreden
    über: abstimmen aufklären befinden beklagen beraten berichten beschweren debattieren diskutieren entscheiden
        freuen herrschen hinwegsetzen informieren klagen nachdenken siegen sprechen streiten treten unterrichten
        urteilen verfügen verhandeln verhängen wachen
"""
# What stands right behind its preposition and makes one expression with the verb: "in Kraft treten", "zur Verfügung".
_FIXED = words(
    """
    abrede abstand abstimmung acht alarmbereitschaft amt angriff anspruch aufführung aufruhr auftrag auktion
    ausdruck ausgleich aussicht bau bedrängnis beginn beschuss besitz betracht betrieb bewegung beweis boden brand
    bruch buche debatte dienst diskussion distanz druck einklang einsatz einsturz eis empfang ende erfüllung
    erliegen erscheinung erwägung fall flammen flucht folge frage fuß gang gefahr gefangenschaft gefecht geltung
    gericht gewahrsam gewalt grabe griff grunde gunsten haft hausarrest hilfe interesse kauf kenntnis kippe
    kommission konflikt konfrontationskurs konkurs konto kontrolle kraft kritik lasten leben lot luft macht markt
    misskredit mitleidenschaft mittelpunkt mode netz not obhut pension probe programm protokoll prüfstand quarantäne
    rampenlicht raum rechenschaft regal rente rollen ruhe ruhestand schach schau scheitern schieflage schutt schutz
    schweigen schwung serie sicherheit sicht spiel sprache stande stehen stich stillstand stocken strecke strom
    stücke szene tageslicht tagesordnung trümmern turbulenzen umlauf verdacht verfügung vergessenheit verruf
    versteigerung verwahrung verzug visier vordergrund vorschein wahl wanken welt widerspruch wort zuge
    """
)
_FIXED_PAIRS = (
    ["in", "führung"],
    ["in", "ordnung"],
    ["in", "rechnung"],
    ["zur", "kasse"],
    ["zur", "rede"],
    ["zum", "opfer"],
)
_FIXING = words("in an auf unter zu vor aus um außer")  # the prepositions of these
# With objects in the dative and the genitive that look like whose something is.
_WITH_DATIVE, _WITH_GENITIVE = ONLY_DATIVE | OFTEN_DATIVE | BOTH_CASES, ONLY_GENITIVE | BOTH_GENITIVE
_ADJECTIVES = words("aufmerksam verantwortlich zuständig bekannt")  # with phrases of their own
_ACCUSATIVES = words("die das einen eine ein")
_DATIVES = words("dem der einem einer")
_LYING = words("aufgehen gipfeln liegen stecken aufnehmen einsperren verwickeln")  # have "in" with a dative
_MUTUAL = words("treffen")  # have "mit" beside "sich" alone
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
    if tokens[at].lower == "aus" and any(t.lower in MOTIVES for t in tokens[at + 1 : at + 3]):
        return False  # "nahm [aus gesundheitlichen Gründen] nicht teil"
    fixed = uncontracted(tokens[at].lower) in _FIXING  # behind "direkt", "kurz", too
    paired = [t.lower for t in tokens[at : at + 2]] in _FIXED_PAIRS
    if paired or (fixed and any(t.lower in _FIXED for t in tokens[at + 1 : at + 3])):
        return True
    again = any(uncontracted(t.lower) == uncontracted(tokens[at].lower) for t in tokens[at + 1 :])
    if uncontracted(tokens[at].lower) in _TWICE and not whither(tokens, at):
        led = any(t.lower == tokens[at].lower and whither(tokens, n) for n, t in enumerate(tokens[:at]))
        if led or again:
            return False  # the verb's own stands last: "stieß auf der Straße auf Widerstand"
    taking = _objects().get(uncontracted(tokens[at].lower), frozenset())
    if _lies(tokens, at):
        taking &= _LYING
    if tokens[at].lower == "mit" and all(t.lower != "sich" for t in tokens):
        taking -= _MUTUAL
    return not taking.isdisjoint(verbs(_around(tokens, at)) or verbs(tokens))


def _lies(tokens: Sequence[Token], at: int) -> bool:
    """Whether "in" says where something is, not whereto: "kehrte [in der Nacht] zurück"."""
    led = tokens[at].lower == "in" and any(t.lower in _DATIVES for t in tokens[at + 1 : at + 2])
    return led or tokens[at].lower == "im"


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
    governing = _WITH_GENITIVE
    if tokens[at].lower in ("einer", "der", "dieser"):
        governing |= _WITH_DATIVE
    return not governing.isdisjoint(verbs(tokens))


def has_genitive(tokens: Sequence[Token]) -> bool:
    """Whether a verb has something in the genitive: "wurde am Montag | des Diebstahls überführt"."""
    return any(t.lower == "schuldig" for t in tokens) or not _WITH_GENITIVE.isdisjoint(verbs(tokens))


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
        ends = last in PARTICLES and all(t.start <= spoken[-1].start for t in tokens if t.is_word)
        parted = {last + verb for verb in found} & _known() if ends else set()  # not "auf 40 Euro"
        found = {verb for verb in found if last + verb not in parted} | parted
        found |= {t.lower for t in spoken if t.lower in _ADJECTIVES or (t.bits and t.lower in _known())}
    return frozenset(found)
