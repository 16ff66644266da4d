"""Verbs that tell nothing without an object in the accusative, and the object: "hatte [das Haus] saniert"."""

from collections.abc import Sequence

from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.vocabulary.lexicon import CLITICS, PASSIVE, PREPOSITIONS
from timeline.events.vocabulary.tables import words

Span = tuple[int, int]

# As the entries of Duden and E-VALBU give them: the object may not be left out, and "sich" is not meant.
_TRANSITIVE = words(
    """
    abbauen ablehnen abreißen absagen abschaffen abschalten abschieben absetzen abweisen anbieten anerkennen
    anfechten anfordern anheben anklagen anordnen anstreben anzünden aufheben auflösen aufnehmen aufstellen
    ausbauen ausbilden ausliefern auslösen ausrauben ausrufen ausstellen austauschen austragen auszeichnen bauen
    beantragen beauftragen bedrohen beenden befestigen befragen befreien befördern begehen begleichen begnadigen
    begraben begutachten behalten behandeln beherbergen behindern bekleiden bekommen bekämpfen belassen belasten
    beleidigen belohnen benennen benoten benutzen berauben bergen berufen beschlagnahmen beschleunigen
    beschließen beschädigen besetzen besichtigen besiegen bestatten bestellen besuchen betreiben betreten
    betreuen beurlauben bewilligen beziffern blockieren bombardieren brechen bringen deaktivieren demontieren
    drosseln ehren einberufen eindämmen einfrieren einführen einleiten einreichen einrichten einsetzen
    einstellen einweihen empfangen entdecken enteignen entfernen entführen enthüllen entlassen entlasten
    entschärfen entsenden entwenden entwickeln erarbeiten erbauen erfassen erfinden erhalten erheben erhöhen
    erlassen erlegen ermitteln ermorden ernennen erneuern erreichen errichten erschießen erschüttern ersetzen
    erstatten erstechen ersteigern erteilen erweitern erwerben erwürgen erzeugen erzielen eröffnen evakuieren
    exekutieren fesseln festnehmen finanzieren finden fortsetzen freigeben freilassen freisprechen fällen fördern
    gefährden genehmigen gewähren gründen gutheißen heben herabsetzen herausgeben herstellen herunterfahren
    hinrichten holen impfen inhaftieren installieren isolieren kappen kaufen kippen kontrollieren kritisieren
    krönen kündigen kürzen lassen leeren legalisieren legen liefern loben löschen machen mieten misshandeln
    modernisieren nachholen nachweisen nehmen nennen nominieren nutzen obduzieren operieren organisieren outen pachten
    plündern prägen präsentieren prüfen publizieren rauben reduzieren rehabilitieren reinigen renovieren
    reparieren restaurieren retten revidieren roden räumen sammeln sanieren schenken schicken schließen
    schwächen senken setzen sichern sichten spenden sperren sprengen stationieren stehlen steigern stellen
    stoppen streichen stürmen stützen suspendieren taufen testen tragen transportieren umbauen umbenennen
    umleiten umsiedeln unterbrechen untersagen unterschreiben unterstützen untersuchen unterzeichnen
    verabreichen verabschieden veranstalten verbessern verbieten verbuchen verdoppeln vereinbaren vereiteln
    verfolgen vergeben vergrößern verhaften verhindern verhängen verkaufen verkleinern verkünden verkürzen
    verlegen verleihen verletzen verlängern vermieten vermissen vernehmen vernichten verpflichten verringern
    verschenken verschieben verschleppen verschrotten versenken verstaatlichen versteigern verteilen vertreiben
    verursachen verurteilen verwalten verwenden verwüsten veröffentlichen vollenden vorlegen vorstellen waschen
    wecken weihen werfen widerlegen widerrufen wiederholen wiederwählen wählen würdigen zerlegen zerstören zulassen
    zurückgeben zurückhalten zurückrufen zurückweisen überarbeiten überfahren überfallen überführen übergeben
    überholen überprüfen überreichen übertragen überwachen überweisen
    """
)
_PASSIVE = PASSIVE | words("werde würde würden")
_DATIVE = words("dem einem einer der ihm ihr ihnen seinem seiner ihrem ihrer diesem dieser keinem keiner")


def is_transitive(tokens: Sequence[Token]) -> bool:
    """Whether a verb among the tokens asks for an object."""
    return not _TRANSITIVE.isdisjoint(verbs(tokens))


def lacks_object(tokens: Sequence[Token]) -> bool:
    """Whether a predicate tells what is done to something, and not to what: "2021 erweitert"."""
    if any(t.lower in _PASSIVE or t.lower == "sich" for t in tokens) or not is_transitive(tokens):
        return False
    return not has_object(tokens)


def has_object(tokens: Sequence[Token]) -> bool:
    """Whether tokens without their subject hold a noun phrase or a pronoun that may be an object."""
    return bool(_phrases(tokens)) or any(t.lower in CLITICS for t in tokens)


def shared_object(tokens: Sequence[Token]) -> Sequence[Token]:
    """The last object in the accusative among the tokens behind a subject and its verb; empty where none is plain."""
    found = [tokens[slice(*span)] for span in _phrases(tokens)]
    return next((one for one in reversed(found) if one[0].lower not in _DATIVE), ())


def _phrases(tokens: Sequence[Token]) -> list[Span]:
    """Where the noun phrases begin and end that no preposition leads up to."""
    found, at = [], 0
    while at < len(tokens):
        if tokens[at].lower in PREPOSITIONS:
            at = prepositional_phrase(tokens, at) or at + 1
        elif (end := noun_phrase(tokens, at)) is not None:
            found.append((at, end))
            at = end
        else:
            at += 1
    return found
