"""Verbs that tell nothing without an object in the accusative, and the object: "hatte [das Haus] saniert"."""

from collections.abc import Sequence

from timeline.events.lexicon import CLITICS, PREPOSITIONS
from timeline.events.noun_phrases import noun_phrase
from timeline.events.phrases import prepositional_phrase
from timeline.events.tables import words
from timeline.events.tokens import Token
from timeline.events.valency import verbs

Span = tuple[int, int]

# As the entries of Duden and E-VALBU give them: the object may not be left out, and "sich" is not meant.
_TRANSITIVE = words(
    """
    abbauen ablehnen abreißen absagen abschaffen abschalten abschieben absetzen abweisen anbieten anfechten anfordern
    anheben anklagen anordnen anstreben anzünden aufheben auflösen aufstellen ausbauen auslösen ausrufen ausstellen
    austauschen auszeichnen beantragen beauftragen beenden befördern befreien begleichen begnadigen begraben begutachten
    behandeln behindern bekämpfen belasten beleidigen benennen benoten bergen berufen beschädigen beschlagnahmen
    beschleunigen beschließen besetzen besichtigen besiegen bestatten betreiben betreuen beurlauben bewilligen
    blockieren bombardieren deaktivieren demontieren eindämmen einberufen einführen einleiten einreichen einrichten
    einsetzen einstellen einweihen enteignen entdecken entfernen entführen enthüllen entlassen entschärfen entsenden
    entwickeln erarbeiten erbauen erfinden erhöhen erlassen erlegen ermorden ernennen erneuern eröffnen erschießen
    ersetzen erstechen erteilen erwerben erweitern erwürgen evakuieren exekutieren festnehmen fördern fällen
    freigeben freilassen freisprechen genehmigen gründen gutheißen herabsetzen herausgeben herstellen hinrichten
    holen inhaftieren kappen kippen kritisieren kündigen kürzen legalisieren leeren löschen modernisieren nominieren
    operieren pachten plündern präsentieren publizieren rauben räumen reduzieren reinigen renovieren reparieren
    restaurieren roden sanieren schließen senken sichten sperren sprengen stehlen steigern stoppen streichen
    stürmen suspendieren überarbeiten überfallen umbauen umbenennen umsiedeln untersagen untersuchen unterschreiben
    unterzeichnen verabschieden veranstalten verbieten verdoppeln vereinbaren vergrößern verhaften verhängen
    verkaufen verkleinern verkünden verkürzen verlängern verlegen vermieten vernehmen vernichten veröffentlichen
    verringern verschieben verschleppen verschrotten verstaatlichen verteilen vertreiben verurteilen verwüsten
    vollenden vorlegen vorstellen wiederholen wiederwählen würdigen zerstören zulassen zurückgeben zurückweisen
    """
)
_PASSIVE = words("werden worden wird wurde wurden werde würde würden")
_DATIVE = words("dem einem einer der ihm ihr ihnen seinem seiner ihrem ihrer diesem dieser keinem keiner")


def is_transitive(tokens: Sequence[Token]) -> bool:
    """Whether a verb among the tokens asks for an object."""
    return not _TRANSITIVE.isdisjoint(verbs(tokens))


def lacks_object(tokens: Sequence[Token]) -> bool:
    """Whether a predicate tells what is done to something, and not to what: "2021 erweitert"."""
    if any(t.lower in _PASSIVE or t.lower == "sich" for t in tokens) or not is_transitive(tokens):
        return False
    return not list(_phrases(tokens)) and not any(t.lower in CLITICS for t in tokens)


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
