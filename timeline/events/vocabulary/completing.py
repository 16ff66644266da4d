"""What belongs to nouns and tells which one they are: "die Verhandlungen über den Haushalt", "der Streik bei der Bahn"."""

from timeline.events.vocabulary.tables import words

# Preposition -> ends of the lowered nouns that have it behind them.
TAKING = {
    preposition: tuple(words(nouns))
    for preposition, nouns in {
        "zu": "dreharbeiten gesetz gesetzentwurf beitrag referendum volksabstimmung petition verhandlungen gespräche",
        "über": """verhandlungen verhandlung gespräche debatte diskussion abstimmung referendum volksabstimmung bericht
            film vertrag abkommen vereinbarung streit studie buch roman verfügung""",
        "gegen": """prozess verfahren ermittlungen klage anklage urteil haftbefehl proteste protest demonstration
            kundgebung vorwürfe widerstand sanktionen beschwerde einspruch revision berufung bürgerbegehren""",
        "wegen": "prozess verfahren ermittlungen klage anklage",
        "um": "streit prozess konflikt verhandlungen auseinandersetzung rechtsstreit",
        "auf": "anschlag angriff attentat überfall antrag brandanschlag",
        "an": "kritik beteiligung arbeiten änderungen mord",
        "für": "entwurf antrag vertrag lizenz genehmigung",
        "zwischen": "verhandlungen gespräche vertrag abkommen streit konflikt",
        "mit": "verhandlungen gespräche vertrag abkommen vereinbarung",
        "bei": "tarifverhandlungen streik warnstreik",
    }.items()
}
# Before a noun these tell one from another.
ANOTHER = words(
    """
    kein keine keinen keinem keiner zwei drei vier fünf sechs beide beiden mehrere mehreren viele vielen andere anderen
    anderer anderes weitere weiteren weiterer weiteres alle allen jeder jede jedes jeden jedem einige einigen manche
    zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten nächste nächsten letzte letzten ersten
    neue neuen neuer neues frühere früheren früherer früheres ähnliche ähnlichen ähnlicher ähnliches vorige vorigen
    bisherige bisherigen diesjährige diesjährigen vorherige vorherigen damalige damaligen eigene eigenen
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres deren dessen
    """
)
# What belongs to a noun points elsewhere with these.
POINTING = words(
    """
    dieser dieses diesem diesen diese seiner seines seinem seinen ihrer ihres ihrem ihren dessen deren ihn sie ihm ihr
    es sich sein seine ihre unser unserer jener jenes jenem solcher welcher beider beiden
    """
)
# Places that tell nothing alone: "das Erdbeben in der Region".
VAGUE = words(
    "region stadt land landes gegend nähe gebiet ort form alter rahmen folge kraft regel bereich umgebung"
)
# These mean too little, another thing in each compound, or what everybody knows, for one to stand for the other.
SHORT = words(
    """
    zeit land platz teil seite stelle punkt problem frage sache grund weg ende anfang zug hof stand zeug stoff mittel
    republik raum kraft recht gut schein satz gang form polizei feuerwehr regierung parlament opposition armee kirche
    presse wirtschaft verkehr wetter
    morgen vormittag mittag nachmittag abend nacht woche wochenende monat jahr jahre stunde stunden minute minuten
    """
)
# What begins a compound and makes it a part of what its head names, or another thing.
PARTS_OF = words(
    """
    wieder groß haupt neben teil vor nach zwischen gegen un neu alt klein mini rest gesamt sonder end boden luft unter
    ober fehl rück vize ex halb kurz schwer ur erst netto brutto
    """
)
