"""Verbs by the case of what they are done to, infinitives as in Duden and E-VALBU."""

from timeline.events.vocabulary.tables import words

# With no object but one in the dative, which is not left out: "erlag der Verletzung".
ONLY_DATIVE = words(
    """
    angehören ähneln begegnen beiwohnen beitreten entkommen entsprechen entgehen entrinnen entfliehen erliegen
    fernbleiben frönen gehorchen gehören huldigen misstrauen nacheifern nachkommen schaden standhalten trotzen
    widersprechen widerstehen zujubeln zuvorkommen
    """
)
# With one in the dative that may be left out: "half (der Wirtin)", "drohte (der Nachbarin) mit Klage".
OFTEN_DATIVE = words(
    """
    antworten applaudieren assistieren ausweichen beipflichten beistehen danken dienen drohen entwischen folgen
    glauben gratulieren helfen kündigen lauschen nachgeben nachgehen nachlaufen nachsetzen nachstellen nützen
    unterliegen vertrauen weichen winken zuhören zusagen zusehen zusetzen zustimmen zuzwinkern
    """
)
# With one in the dative beside the accusative, neither of which is left out: "warf der Regierung Versagen vor".
BOTH_CASES = words(
    """
    abgewinnen abringen abverlangen anlasten anvertrauen attestieren beibringen bescheinigen entlocken entreißen
    entziehen verdanken verpassen vorenthalten vorwerfen zufügen zumuten zuschreiben zutrauen
    """
)
# The same, but for the dative: "untersagte (der Firma) den Verkauf".
OFTEN_BOTH = words(
    """
    aberkennen abnehmen abschlagen absprechen anbieten aushändigen aussprechen auszahlen bewilligen bieten brechen
    einräumen empfehlen erlauben ermöglichen erstatten erteilen geben gestatten gewähren kündigen leihen liefern melden
    mitteilen nachweisen nahelegen rauben schenken schicken senden spenden stehlen untersagen verbieten verheimlichen verkaufen
    verleihen verschaffen verschweigen versprechen versichern verweigern verwehren vorschlagen vorschreiben wegnehmen
    werfen widmen wünschen zahlen zubilligen zuerkennen zugestehen zuschicken zusenden zusichern zusprechen zustecken
    vermieten verpachten zuschanzen
    zuteilen zuweisen zuwerfen übergeben überbringen überlassen überreichen übertragen überweisen
    """
)
# What somebody does with "sich" to another, in the dative, and to something, in the genitive.
ONESELF_TO = words("anschließen entgegenstellen entziehen ergeben nähern stellen widersetzen widmen zuwenden")
ONESELF_OF = words(
    """
    annehmen bedienen bemächtigen enthalten entledigen entsinnen entäußern erbarmen erfreuen erwehren rühmen
    vergewissern
    """
)
# With one in the genitive, alone and beside the accusative: "gedachten der Opfer", "enthob ihn seines Amtes".
ONLY_GENITIVE = words("bedürfen gedenken harren")
BOTH_GENITIVE = words(
    """
    anklagen belehren berauben beschuldigen bezichtigen entbinden entheben entkleiden verdächtigen verklagen verweisen
    zeihen überführen
    """
)
