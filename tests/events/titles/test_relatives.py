"""Whom or what a dated relative clause tells of. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import told

TOLD = {
    # the state and bodies by their letters do something to things
    "Die Brücke, die das THW im Mai eingeweiht hatte, muss noch halten.": "Das THW hatte die Brücke eingeweiht",
    "Die Hilfe, die das Land im Mai bewilligte, ist nicht angekommen.": "Das Land bewilligte die Hilfe",
    # whose place somebody takes, and where something only is
    "Sie tritt die Nachfolge von Ida Rothe an, die am Montag verabschiedet worden war.": "Ida Rothe war verabschiedet worden",
    "Der Campingplatz am Mühlwehr, der am Montag evakuiert worden war, bleibt zu.": (
        "Der Campingplatz am Mühlwehr war evakuiert worden"
    ),
    # whose something is, where only people do or suffer that
    "Der Rat prüfte den Wahlsieg Jan Webers, der am 20. Juni vereidigt wird.": "Jan Weber wird vereidigt",
    "Die Partei feierte den Sieg Ida Rothes, die am 20. Juni vereidigt wird.": "Ida Rothe wird vereidigt",
    "Der Rat las die Rede Ida Rothes, die am 20. Juni zurücktritt.": "Ida Rothe tritt zurück",
    "Es geht um das Haus Jan Webers, der am 3. Juni in Ulm gestorben war.": "Jan Weber war in Ulm gestorben",
    "Der Rat las den Brief Jan Webers, der am 20. Juni in Ruhestand geht.": "Jan Weber geht in Ruhestand",
    "Der Rat las den Brief Jan Webers, der am 3. Juni gefunden wurde.": "Der Brief Jan Webers wurde gefunden",
    "Es geht um den Bruder Jan Webers, der am 3. Juni zurücktrat.": "Der Bruder Jan Webers trat zurück",
    "Das Bild zeigt Minister Jan Weber, der am 3. Juni zurücktrat.": "Minister Jan Weber trat zurück",
    "Rothe gilt als Nachfolgerin von Jan Weber, dessen Amtszeit am 20. Juni endet.": "Jan Webers Amtszeit endet",
    "Orth gilt als Nachfolger von Jan Weber, dessen Amtszeit am 20. Juni endet.": "Jan Webers Amtszeit endet",
    "Orth gilt als Nachfolger von Jan Weber, der am 20. Juni zurücktritt.": "Jan Weber tritt zurück",
    # a woman or feminine thing behind "der", which is no subject, and a name, which shows no case
    "Die Schülerin, der die Lehrerin am Montag half, gewann.": "Der Schülerin half die Lehrerin",
    "Die Partei, welcher der Kanzler am Montag beitrat, ist klein.": "Der Partei trat der Kanzler bei",
    "Ida Rothe, der Jan Weber am Montag einen Ring schenkte, schweigt.": "Jan Weber schenkte Ida Rothe einen Ring",
    "Jan Weber, dem Ida Rothe am Montag einen Ring schenkte, schweigt.": "Ida Rothe schenkte Jan Weber einen Ring",
    # a woman right before it, where another does it, or the verb has a dative alone
    "Der Bruder der Zeugin, der am Montag gedroht wurde, klagt.": "Der Zeugin wurde gedroht",
    "Der Chef der Firma, der am Montag die Lizenz entzogen wurde, ging.": "Der Firma wurde die Lizenz entzogen",
    "Der Direktor der Klinik, der am Montag Fehler vorgeworfen wurden, ging.": "Der Klinik wurden Fehler vorgeworfen",
    "Der Vater der Schülerin, der am Montag die Flucht gelang, schweigt.": "Der Schülerin gelang die Flucht",
    "Der Chef der Firma, der am Montag gewählt wurde, ging.": "Der Chef der Firma wurde gewählt",
    # of one and of many, by the verb; a man, by his article
    "Die Männer, die am Montag die Polizei riefen, schweigen.": "Die Männer riefen die Polizei",
    "Die Männer, die die Frau am Montag schlug, schweigen.": "Die Frau schlug die Männer",
    "Die Wirtin, die am Montag ein Gast verletzte, ist krank.": "Ein Gast verletzte die Wirtin",
    "Es geht um eine Gruppe, die im Mai das Amt angegriffen haben soll.": "Die Gruppe soll das Amt angegriffen haben",
    "Gelobt wurde die Stiftung, die im Mai das Haus gekauft hatte.": "Die Stiftung hatte das Haus gekauft",
    "Es geht um die Bande, die im Mai die Ärztin bedroht hatte.": "Die Bande hatte die Ärztin bedroht",
    "Es geht um die Studie, die die Stiftung im Mai bezahlt hatte.": "Die Stiftung hatte die Studie bezahlt",
    "Der Soldat, den der General am Montag entließ, klagt.": "Der General entließ den Soldaten",
    "In Wilen, wo am Montag gewählt wurde, blieb es ruhig.": "In Wilen wurde gewählt",
    "Der Mann wurde ins Krankenhaus gebracht, wo er am Montag starb.": "Der Mann starb im Krankenhaus",
    "Sie stehen an der Brücke, wo am Montag ein Mann ertrank.": "Ein Mann ertrank an der Brücke",
    "Er arbeitet bei der Polizei, wo er am Montag befördert wurde.": "Er wurde bei der Polizei befördert",
    "Mit Wilen, wo man am Montag zugestimmt hatte, rede man nicht, so Ida Rothe.": "Man hatte in Wilen zugestimmt",
    "Der Zug führte zur ehemaligen Großen Synagoge, die am Montag brannte.": "Die Große Synagoge brannte",
    "Im Herbst soll die Anlage in Betrieb gehen, deren Bau 2023 begonnen hatte.": "Der Bau der Anlage hatte begonnen",
    "Nach dem Unfall, bei dem am Montag zwei Arbeiter ums Leben kamen, wird ermittelt.": (
        "Zwei Arbeiter kamen beim Unfall ums Leben"
    ),
    "Gesucht wird ein 30-Jähriger aus Ulm, der am Montag ein Rad stahl.": "Ein 30-Jähriger aus Ulm stahl ein Rad",
    "Die Polizei sucht zwei 30-Jährige aus Ulm, die am Montag ein Rad stahlen.": "Die 30-Jährigen aus Ulm stahlen ein Rad",
    "Es gibt einen Bericht, dem zufolge am Montag Geld verschwand.": "Dem Bericht zufolge verschwand Geld",
    "Der Chef, dessen Firma am Montag Insolvenz anmeldete, schweigt.": "Die Firma des Chefs meldete Insolvenz an",
    "Der Wirt, dessen Sohn am Montag die Kasse stahl, schweigt.": "Der Sohn des Wirtes stahl die Kasse",
    "Der Wirt, dessen Verein am Montag 900 Karten verkauft hatte, schweigt.": "Der Verein des Wirtes hatte 900 Karten "
    "verkauft",
    # a people's name, which is weak; whose name it is
    "Sie traf den Slowenen Jan Weber, der am Montag gewonnen hatte.": "Der Slowene Jan Weber hatte gewonnen",
    "Die Schau zeigt Bilder des Malers Jan Weber, der im Mai gestorben ist.": "Jan Weber ist gestorben",
    "Das steht auf der Seite des Preises der Stadt Ulm, der im Mai vergeben wurde.": "Der Preis der Stadt Ulm wurde vergeben",
    # who is inflected as an adjective
    "Gesucht wird ein Unbekannter, der am Montag die Halle überfiel.": "Ein Unbekannter überfiel die Halle",
    # who is one, and the others many
    "Sie lobte die Frau, die am Montag 200 Euro gespendet hatte.": "Die Frau hatte 200 Euro gespendet",
    "Sie lobte die Frau, die im Mai zwei Millionen Euro gewonnen hat.": "Die Frau hat zwei Millionen Euro gewonnen",
    "Es half Ida Rothe, die am Montag beide Seiten an den Tisch geholt hatte.": "Ida Rothe hatte beide Seiten an den Tisch geholt",
    # many or one, by the table of nouns and by the verb
    "Das Haus, das die Ärzte am Montag entlassen hat, schweigt.": "Das Haus hat die Ärzte entlassen",
    "Es lag im Wald, den die Beamten am Montag durchkämmt hatten.": "Die Beamten hatten den Wald durchkämmt",
    "Es lag in einem Waldstück, das die Beamten am Montag durchkämmt hatten.": (
        "Die Beamten hatten das Waldstück durchkämmt"
    ),
    "Sie nahmen zwei Spreizer mit, die die Stadt erst am Montag angeschafft hatte.": (
        "Die Stadt hatte die Spreizer angeschafft"
    ),
    "Es gibt eine Kirche, die die Schwestern am Montag verkauften.": "Die Schwestern verkauften die Kirche",
    "Die Stadt, die die Beamten am Montag verklagten, schweigt.": "Die Beamten verklagten die Stadt",
    # people do things; what happens strikes people and towns
    "Visser, die am Montag das Gelbe Trikot verlor, schweigt.": "Visser verlor das Gelbe Trikot",
    "Er fand die Tasche, die die Frau am Montag verloren hatte.": "Die Frau hatte die Tasche verloren",
    "Er sprach über die Tat, die die Stadt am Montag erschüttert hat.": "Die Tat hat die Stadt erschüttert",
    "Er sprach über die Tat, die am Montag eine Familie erschüttert hat.": "Die Tat hat eine Familie erschüttert",
    "Die Bombe, die am Montag die Stadt in Angst versetzte, ist fort.": "Die Bombe versetzte die Stadt in Angst",
    # many, from somewhere, before a verb's end
    "Am Montag zogen vier Schwestern aus Peru ein, die im Mai geweiht wurden.": (
        "Die Schwestern aus Peru wurden geweiht"
    ),
    # one of many; what is done and has no subject; since when it was done
    "Es kamen fünf Gäste, von denen einer am Montag einen Preis bekommen hatte.": (
        "Einer von den Gästen hatte einen Preis bekommen"
    ),
    "Der Wirt, gegen den seit Montag ermittelt wird, schweigt.": "Gegen den Wirt wird ermittelt",
    "Eine 17-Jährige, die seit Montag vermisst worden war, ist da.": "Eine 17-Jährige war vermisst worden",
    # the town, and not those who play against it
    "Am Montag empfingen die Spielerinnen Köln, gegen das sie im Mai gewonnen hatten.": "Die Spielerinnen hatten gegen Köln gewonnen",
    # many who are told of with an article alone
    "Die 38 Reisenden, die am Montag aufgebrochen waren, sind da.": "Die Reisenden waren aufgebrochen",
    # who issues it, with its town
    "Bekannt wurde das Urteil, das das Landgericht Ulm am Montag verkündet hat.": "Das Landgericht Ulm hat das Urteil verkündet",
    # whose gender the pronoun has
    "Mängel nennt ein Bericht aus dem Ministerium, der am Montag vorgelegt wurde.": (
        "Der Bericht aus dem Ministerium wurde vorgelegt"
    ),
    "Die Stadt löst am Freitag Jan Weber ab, der im Mai zurückgetreten war.": "Jan Weber war zurückgetreten",
    # with its preposition
    "Es geht um einen Antrag, mit dem sich der Rat am Montag befasst hatte.": "Der Rat hatte sich mit dem Antrag befasst",
    "Die Polizei sucht Zeugen einer Schlägerei, zu der es am Montag vor dem Bad kam.": "Es kam vor dem Bad zur Schlägerei",
    "Nach dem Unfall, zu dem es am Montag gekommen war, starb ein Mann.": "Es war zum Unfall gekommen",
    # a name in quotation marks, brackets, a number
    "Die Kosten für das „Jugendlager“, das am 3. Mai begonnen hatte, sind hoch.": "Das „Jugendlager“ hatte begonnen",
    "Die Auszeichnung „Ring in Gold“, die am 3. Mai verliehen wurde, ist neu.": (
        "Die Auszeichnung „Ring in Gold“ wurde verliehen"
    ),
    "Die Anordnung (Subpoena), die am 3. Mai zugestellt wurde, ist lang.": "Die Anordnung wurde zugestellt",
    "Der Film handelt von Papst Johannes Paul II., der im Mai 2005 gestorben ist.": "Papst Johannes Paul II. ist gestorben",
    # a noun that no other can be meant beside
    "Das steht in einer Erklärung, die am Mittwoch veröffentlicht wurde.": "Die Erklärung wurde veröffentlicht",
    "So lautet der Titel einer Studie, die am Mittwoch vorgestellt wurde.": "Die Studie wurde vorgestellt",
    "Nutznießer des Erlasses, der am 1. Juli in Kraft tritt, sind die Bauern.": "Der Erlass tritt in Kraft",
    "Er arbeitete bei „Orth“, einer Firma, die am 3. Mai verkauft wurde.": "Die Firma wurde verkauft",
    # the only one named who is "der"
    "Im Park führt Trainer Jan Weber das Team, der am Montag kam.": "Trainer Jan Weber kam",
    "Hier leitet Jan Weber die Schule, der am Montag gewählt wurde.": "Jan Weber wurde gewählt",
    # the company that acts, not what it has
    "Grund ist die Insolvenz der Stahlfirma, die im Februar Antrag gestellt hatte.": (
        "Die Stahlfirma hatte Antrag gestellt"
    ),
    # what is wrong with something can be found or mended
    "Schuld waren Schäden an den Lagern, die im Mai entdeckt worden waren.": "Schäden an den Lagern waren entdeckt worden",
    "Er hatte Fehler in den Plänen gefunden, die im Mai behoben wurden.": "Fehler in den Plänen wurden behoben",
    "Sie berichtete von Rissen in der Decke, die im Mai entdeckt wurden.": "Risse in der Decke wurden entdeckt",
    "Es gab Schäden an den Autos, die am Montag geparkt wurden.": "Die Autos wurden geparkt",
    # the noun that it belongs to
    "Eine Entscheidung des Gerichts, die am Montag gefallen ist, war falsch.": (
        "Eine Entscheidung des Gerichts ist gefallen"
    ),
    "Der Bericht lobt die Wahl in Georgien, die am 2. Juni stattgefunden hat.": (
        "Die Wahl in Georgien hat stattgefunden"
    ),
    "Er billigte den Angriff auf die Botschaft in Köln, der am Mittwoch stattfand.": (
        "Der Angriff auf die Botschaft in Köln fand statt"
    ),
    "Gedreht wird das Leben von Papst Johannes Paul II., der im April 2005 gestorben ist.": (
        "Papst Johannes Paul II. ist gestorben"
    ),
    # what it says of several is not said of one, nor by one
    "Sie halfen den Menschen, die im Mai vor dem Hochwasser flüchteten.": "Die Menschen flüchteten vor dem Hochwasser",
    # whom it is done to
    "Der Polizist, dem am Montag der Ausweis abgenommen wurde, ist fort.": (
        "Dem Polizisten wurde der Ausweis abgenommen"
    ),
    "Die Kinder, denen die Stadt am Montag einen Garten übergab, jubeln.": (
        "Den Kindern übergab die Stadt einen Garten"
    ),
    "Er lobte eine Frau, der am Montag der Preis verliehen wurde.": "Der Frau wurde der Preis verliehen",
    "Das Werk aus Eilmar, dem am Montag die Lizenz entzogen wurde, klagt.": (
        "Dem Werk aus Eilmar wurde die Lizenz entzogen"
    ),
    # what somebody is accused of or admits, which hangs on it
    "Die Polizei fasste einen 40-Jährigen, dem vorgeworfen wird, am Montag einen Wirt überfallen zu haben.": (
        "Dem 40-Jährigen wird vorgeworfen, einen Wirt überfallen zu haben"
    ),
    "Gesucht wird ein Mann, der im Verdacht steht, am Montag einen Wirt überfallen zu haben.": (
        "Der Mann steht im Verdacht, einen Wirt überfallen zu haben"
    ),
    # whose something is
    "Die Firma, deren Chef am Montag zurücktrat, ist pleite.": "Der Chef der Firma trat zurück",
    "Das Amt, dessen neuer Leiter am Montag kam, ist zu.": "Neuer Leiter des Amts kam",
    "Jan Weber, dessen Vater am Montag starb, trauert.": "Jan Webers Vater starb",
    # in the case of its preposition
    "Der Zeuge, gegen den am Montag Anklage erhoben wurde, schweigt.": "Anklage gegen den Zeugen wurde erhoben",
    "Jan Weber, gegen den am Montag Anklage erhoben wurde, schweigt.": "Anklage gegen Jan Weber wurde erhoben",
    "Die Brücke, über die am Montag der erste Zug rollte, ist neu.": "Der erste Zug rollte über die Brücke",
    "Er barg fünf Gäste, unter denen am Montag ein Arzt starb.": "Ein Arzt starb",
    "Der Wirt, in dessen Haus die Polizei am Montag Waffen fand, schweigt.": "Die Polizei fand Waffen",
    # behind a place
    "Die Fabrik in Eilmar, die am Montag abbrannte, stand leer.": "Die Fabrik in Eilmar brannte ab",
    # what somebody knows it from
    "Es fehlt Geld, wie aus einem Bericht hervorgeht, der am Montag vorgelegt wurde.": "Der Bericht wurde vorgelegt",
    "Das geht aus den Zahlen hervor, die das Amt am Montag veröffentlichte.": "Das Amt veröffentlichte die Zahlen",
    # what completes it
    "Er unterschrieb ein Gesetz, durch das es ab dem 1. Juli verboten ist, im See zu baden.": (
        "Es ist durch das Gesetz verboten, im See zu baden"
    ),
}
NOTHING = [
    "Der Sohn der Wirtin, der am Montag die Lehrerin schlug, schweigt.",
    "Die Frauen, die die Männer am Montag schlugen, sind frei.",  # who hit whom?
    "Am Montag sprach der Sohn des Malers Jan Weber, der im Mai gestorben ist.",
    "Es lag in einem Fach am Bahnhof, das Jan Weber am Montag öffnete.",  # no "das Bahnhof"
    "Die Freilassung einer Lehrerin, die am 3. Mai bekannt wurde, freut alle.",  # whose day is it?
    "Sie kämpfen gegen das Verbot des Festes, das am Montag beginnen soll.",
    "Es fehlt die Landbrücke, die im Mai Alaska mit Sibirien verband.",  # what joins what?
    "Das Wasser in Flaschen, die am Montag verkauft wurden, ist trüb.",  # who is sold?
    "Es ging, wie er aus dem Bericht des Amtes vorlas, der am Montag kam.",
    "Die Firma, die das Amt am Montag verklagte, schweigt.",  # who sued whom?
    "Nolte, die am Montag die Lehrerin traf, schweigt.",
    "Die Wirtin, die am Montag ein Auto erfasste, schweigt.",
    "Die Wirtin, gegen die seit Jahren ermittelt wird, schweigt.",
    "Der Laden, dessen Inhaber die Stadt am Montag verklagte, schließt.",
    "Es sind Gruppen, denen am Montag vorgeworfen wurde, geklaut zu haben.",
    "Sie gründeten ein Movement for Democratic Change, das im Mai siegte.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_what_a_relative_clause_tells(text: str, expected: str) -> None:
    assert expected in [one.title for one in told(text)]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_plain(text: str) -> None:
    assert all(one.text in text and len(one.text) > len(text) / 2 for one in told(text))
