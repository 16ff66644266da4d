"""Where a subject behind its verb ends, when the title brings it in front. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import told

SUBJECTS = {
    # to whom an authority gives something, and numbers of what is planned
    "Am Montag zahlte das Land Quereinsteigern eine Prämie.": "Das Land zahlte Quereinsteigern eine Prämie",
    "Am Montag schenkte die Stadt Familien einen Gutschein.": "Die Stadt schenkte Familien einen Gutschein",
    "Am Montag bot die Stadt Oberkirchen eine Führung an.": "Die Stadt Oberkirchen bot eine Führung an",
    "Im Mai hatte der Kreis Webers Firma einen Auftrag erteilt.": "Der Kreis hatte Webers Firma einen Auftrag erteilt",
    "Im Juli plant Ariadne sechs bis acht Starts.": "Ariadne plant sechs bis acht Starts",
    # a way with both its ends
    "Am Montag war die Strecke von Köln nach Bonn gesperrt worden.": "Die Strecke von Köln nach Bonn war gesperrt worden",
    "Am Montag folgte der Abzweig nach Süden.": "Der Abzweig nach Süden folgte",
    "Am Montag fuhr der Wirt von Köln nach Bonn.": "Der Wirt fuhr von Köln nach Bonn",
    # what tells which one it is, and what only looks like that
    "Am Montag wurde das Spiel Hertha BSC gegen Eilmar abgesagt.": "Das Spiel Hertha BSC gegen Eilmar wurde abgesagt",
    "Am Montag spielte der SV Salmstedt gegen Eilmar.": "Der SV Salmstedt spielte gegen Eilmar",
    "Am Montag platzte der Traum vom Einzug ins Finale.": "Der Traum vom Einzug ins Finale platzte",
    "Am Montag fiel das für heute angesetzte Rennen aus.": "Das für heute angesetzte Rennen fiel aus",
    "Am Montag wurde die Straße nach Salmstedt gesperrt.": "Die Straße nach Salmstedt wurde gesperrt",
    "Am Montag wurde die Straße nach Salmstedt verlängert.": "Die Straße wurde nach Salmstedt verlängert",
    "Am Montag ist der Zug nach Bonn entgleist.": "Der Zug nach Bonn ist entgleist",
    "Am Montag fuhr der Zug nach Bonn.": "Der Zug fuhr nach Bonn",
    "Am Montag wurden die Kosten der Hilfe für Bauern bekannt.": "Die Kosten der Hilfe für Bauern wurden bekannt",
    "Am Montag wurde der Wirt für seine Suppe bekannt.": "Der Wirt wurde für seine Suppe bekannt",
    "Am Montag wurde der Verein für Naturschutz gegründet.": "Der Verein für Naturschutz wurde gegründet",
    "Am Montag warb der Verein für Naturschutz.": "Der Verein warb für Naturschutz",
    "Am Montag zahlte der Verein für Strom 40 Euro.": "Der Verein zahlte für Strom 40 Euro",
    "Am Montag wurde das Museum für Besucher geöffnet.": "Das Museum wurde für Besucher geöffnet",
    "Am Montag begannen die Arbeiten zur Sanierung der Brücke.": "Die Arbeiten zur Sanierung der Brücke begannen",
    "Am Montag führten die Arbeiten zu Staus.": "Die Arbeiten führten zu Staus",
    "Am Montag wurde der Streik der Fahrer bei der Bahn beendet.": "Der Streik der Fahrer bei der Bahn wurde beendet",
    "Am Montag gingen 40 Anträge auf Förderung ein.": "40 Anträge auf Förderung gingen ein",
    "Am Montag wurde das Programm zur Förderung von Sport vorgestellt.": (
        "Das Programm zur Förderung von Sport wurde vorgestellt"
    ),
    "Am Montag tritt das Gesetz zum Schutz von Tieren in Kraft.": "Das Gesetz zum Schutz von Tieren tritt in Kraft",
    "Am Montag endete die Frist für Anmeldungen zum Lauf.": "Die Frist für Anmeldungen zum Lauf endete",
    "Am Montag wurde der Antrag der Stadt auf Hilfe abgelehnt.": "Der Antrag der Stadt auf Hilfe wurde abgelehnt",
    "Am Montag wurde eine Bombe aus dem Zweiten Weltkrieg entschärft.": (
        "Eine Bombe aus dem Zweiten Weltkrieg wurde entschärft"
    ),
    "Am Montag wurde eine Bombe aus dem Rhein geborgen.": "Eine Bombe wurde aus dem Rhein geborgen",
    "Am Montag kam es bei den Wahlen zu Unruhen.": "Es kam bei den Wahlen zu Unruhen",
    # "erst" goes with its number, or with a time that is gone
    "Vor einem Jahr waren erst zehn Häuser fertig.": "Erst zehn Häuser waren fertig",
    "Vor kurzem war erst die Brücke gesperrt worden.": "Die Brücke war gesperrt worden",
    "Im Mai berichtete die Stadt über allein 40 Einbrüche.": "Die Stadt berichtete über 40 Einbrüche",
    "Weber lebte im Mai allein mit zwei Hunden.": "Weber lebte allein mit zwei Hunden",
    "Im Mai fand dazu eine Abstimmung statt, die den Streit beendete.": (
        "Eine Abstimmung fand statt, die den Streit beendete"
    ),
    "Im Mai hat sich dazu der Rat bekannt, der seit Jahren tagt.": "Der Rat hat sich dazu bekannt",
    # whose it is behind the name of a place, and whom somebody helps there
    "Am Montag kam die Abteilung Bonn der Freiwilligen Feuerwehr zum Einsatz.": (
        "Die Abteilung Bonn der Freiwilligen Feuerwehr kam zum Einsatz"
    ),
    "Am Montag half in Bonn der Feuerwehr ein Gast.": "Ein Gast half in Bonn der Feuerwehr",
    # "mit" that says how, not what it has
    "Am Montag verpasste Gerg mit dieser Zeit den Sieg.": "Gerg verpasste mit dieser Zeit den Sieg",
    # what points to what was told, beside a name in quotation marks and within one
    "Am Montag hat das Blatt „Rundschau“ diese Wahl gerügt.": "Das Blatt „Rundschau“ hat die Wahl gerügt",
    "Am Montag hat der Rat das Stück „Diese Nacht“ gerügt.": "Der Rat hat das Stück „Diese Nacht“ gerügt",
    # the middle of a night goes with it
    "Mitten in der Nacht zum Montag brach der Damm.": "Der Damm brach",
    # who says so between commas
    "Im Mai, so heißt es in dem Bericht, brach der Damm.": "Der Damm brach",
    "Im Mai, so steht es in einem Brief, der der Zeitung vorliegt, stieg der Rat ab.": "Der Rat stieg ab",
    "Der Wirt fuhr am Montag, so berichtet die Zeitung, nach Köln.": "Der Wirt fuhr nach Köln",
    # who finds or saves whom a pronoun means, and a man, who shows his case
    "Am Montag entdeckte es eine Wanderin.": "Eine Wanderin entdeckte es",
    "Am Montag rettete sie die Feuerwehr.": "Die Feuerwehr rettete sie",
    "Am Montag besuchte sie ein Jäger.": "Ein Jäger besuchte sie",
    "Am Montag besuchte sie eine Wanderin.": "Sie besuchte eine Wanderin",
    # a town behind people whose it is not
    "Am Montag empfangen die Eilmarerinnen Köln.": "Die Eilmarerinnen empfangen Köln",
    "Am Montag schlugen die Dortmunder Bremen mit 2:0.": "Die Dortmunder schlugen Bremen mit 2:0",
    # a man or a club behind what belongs to a phrase, or behind whom it happens to
    "Am Montag trat nach Kritik der Opposition der Minister zurück.": "Der Minister trat nach Kritik der Opposition zurück",
    "Am Montag wurde auf Antrag der Partei der Prozess vertagt.": "Der Prozess wurde auf Antrag der Partei vertagt",
    "Am Montag wurde trotz der Proteste der Anwohner der Wald gerodet.": (
        "Der Wald wurde trotz der Proteste der Anwohner gerodet"
    ),
    "Am Montag gewann gegen den SV Eilmar der FC Salmstedt mit 3:0.": "Der FC Salmstedt gewann gegen den SV Eilmar mit 3:0",
    "Am Montag fehlte der Polizei der Beweis.": "Der Beweis fehlte der Polizei",
    "Am Montag wurde der Angeklagten der Prozess gemacht.": "Der Prozess wurde der Angeklagten gemacht",
    "Am Montag tagte in der Nähe der Schule der Rat der Stadt.": "Der Rat der Stadt tagte in der Nähe der Schule",
    "Am Montag half trotz der Kritik der Partei der Wirtin ein Gast.": "Ein Gast half trotz der Kritik der Partei der Wirtin",
    # two names, of which the verb wants one for its object
    "Am Montag schlug Deutschland Frankreich 2:0.": "Deutschland schlug Frankreich 2:0",
    "Am Montag griff Russland Kiew an.": "Russland griff Kiew an",
    "Am Montag wählte die SPD Jan Weber zum Chef.": "Die SPD wählte Jan Weber zum Chef",
    "Am Montag überfielen Räuber Bankdirektor Weber.": "Räuber überfielen Bankdirektor Weber",
    # what the verb points with
    "Die Ministerin warnte am Montag davor, den Park zu schließen.": "Die Ministerin warnte davor, den Park zu schließen",
    "Die Stadt verzichtete am Montag darauf, den Park zu schließen.": (
        "Die Stadt verzichtete darauf, den Park zu schließen"
    ),
    "Der Wirt starb am Montag darauf.": "Der Wirt starb",
    # the times that it was not at
    "Weder am Montag noch am Dienstag fuhr ein Zug.": "Weder am Montag noch am Dienstag fuhr ein Zug",
    "Ein Zug fuhr weder am Montag noch am Dienstag.": "Ein Zug fuhr weder am Montag noch am Dienstag",
    "Nicht einmal am Montag fuhr ein Zug.": "Nicht einmal am Montag fuhr ein Zug",
    "Auch am Montag fuhr kein Zug.": "Kein Zug fuhr",
    # not the one, but the other
    "Am Montag hat nicht der Rat, sondern die Chefin den Etat gesperrt.": (
        "Nicht der Rat, sondern die Chefin hat den Etat gesperrt"
    ),
    "Am Montag wurde nicht der Wirt festgenommen, sondern der Koch.": "Der Wirt wurde nicht festgenommen, sondern der Koch",
    # behind somebody's name stands no genitive, "dessen" begins a phrase of its own
    "Am Montag gratulierte Präsident Weber der Kanzlerin.": "Präsident Weber gratulierte der Kanzlerin",
    "Am Montag kam Ministerin Ida Rothe der Bitte nach.": "Ministerin Ida Rothe kam der Bitte nach",
    "Am Montag durchsuchten Ermittler dessen Büro.": "Ermittler durchsuchten dessen Büro",
    "Am Montag eröffnete der Leiter der Schule den Markt.": "Der Leiter der Schule eröffnete den Markt",
    "Am Montag starb Karl Weber der Ältere.": "Karl Weber der Ältere starb",
    # whom they elect is no name of theirs
    "Am Montag wählten die Mitglieder Jan Weber zum Chef.": "Die Mitglieder wählten Jan Weber zum Chef",
    "Am Montag lobten die Bürger Münchens den Rat.": "Die Bürger Münchens lobten den Rat",
    "Am Montag haben die 40 Delegierten Ida Rothe gewählt.": "Die 40 Delegierten haben Ida Rothe gewählt",
    "Am Montag sind die Mitglieder Jan Weber und Ida Rothe gegangen.": (
        "Die Mitglieder Jan Weber und Ida Rothe sind gegangen"
    ),
    # to whom it is done, which looks like whose it is
    "Am Montag stellte sich ein 26-Jähriger der Polizei.": "Ein 26-Jähriger stellte sich der Polizei",
    "Am Montag nahm ein Wirt einer Radfahrerin die Vorfahrt.": "Ein Wirt nahm einer Radfahrerin die Vorfahrt",
    "Am Montag stimmte der Rat der Erhöhung zu.": "Der Rat stimmte der Erhöhung zu",
    "Am Montag stimmte der Rat der Stadt dem Plan zu.": "Der Rat der Stadt stimmte dem Plan zu",
    "Am Montag schloss sich der Rat der Stadt der Klage an.": "Der Rat der Stadt schloss sich der Klage an",
    "Am Montag übergab der Chef der Wache das Amt.": "Der Chef der Wache übergab das Amt",
    "Am Montag erlag die Frau der schweren Verletzung.": "Die Frau erlag der schweren Verletzung",
    "Am Montag folgte die Polizei der Spur der Täter.": "Die Polizei folgte der Spur der Täter",
    "Am Montag widersprach der Minister der Ministerin.": "Der Minister widersprach der Ministerin",
    "Am Montag drohte ein Schüler der Lehrerin.": "Ein Schüler drohte der Lehrerin",
    "Am Montag fielen 20 Menschen der Flut zum Opfer.": "20 Menschen fielen der Flut zum Opfer",
    "Am Montag trat die Gewerkschaft der Lokführer der Klage bei.": "Die Gewerkschaft der Lokführer trat der Klage bei",
    "Am Montag half der Bruder der Wirtin der Polizei.": "Der Bruder der Wirtin half der Polizei",
    "Am Montag stimmte die Mehrheit der Mitglieder der Fusion zu.": (
        "Die Mehrheit der Mitglieder stimmte der Fusion zu"
    ),
    # not so: whose it is, where nobody is told to whom or others are
    "Am Montag fiel die Scheune der Familie den Flammen zum Opfer.": "Die Scheune der Familie fiel den Flammen zum Opfer",
    "Am Montag folgte die Verhaftung der Täterin.": "Die Verhaftung der Täterin folgte",
    "Am Montag stimmte die Fraktion der SPD zu.": "Die Fraktion der SPD stimmte zu",
    "Am Montag unterlag die Auswahl der Frauen 0:3.": "Die Auswahl der Frauen unterlag 0:3",
    "Am Montag begegneten sich die Teams der Schule.": "Die Teams der Schule begegneten sich",
    "Am Montag gehörte die Sängerin der Gruppe zu den Gästen.": "Die Sängerin der Gruppe gehörte zu den Gästen",
    # what somebody is accused, convicted, rid of, in the genitive
    "Am Montag wurde der Trainer seines Amtes enthoben.": "Der Trainer wurde seines Amtes enthoben",
    "Am Montag wurde der Sohn der Wirtin des Diebstahls bezichtigt.": "Der Sohn der Wirtin wurde des Diebstahls bezichtigt",
    "Am Montag wurde die Ärztin der Untreue schuldig gesprochen.": "Die Ärztin wurde der Untreue schuldig gesprochen",
    "Am Montag wurde ein Spieler der Gäste des Feldes verwiesen.": "Ein Spieler der Gäste wurde des Feldes verwiesen",
    "Am Montag wurde der Chef des Vereins angeklagt.": "Der Chef des Vereins wurde angeklagt",
    "Am Montag bedurfte die Wirtin der Hilfe der Feuerwehr.": "Die Wirtin bedurfte der Hilfe der Feuerwehr",
    "Die Frau wurde am Montag des Diebstahls überführt.": "Die Frau wurde des Diebstahls überführt",
    "Am Montag enthob der Rat den Leiter seines Amtes.": "Der Rat enthob den Leiter seines Amtes",
    # to whom something is given, and whose the giver is
    "Am Montag warf die Opposition der Regierung Versagen vor.": "Die Opposition warf der Regierung Versagen vor",
    "Am Montag entzog das Amt der Wirtin die Lizenz.": "Das Amt entzog der Wirtin die Lizenz",
    "Am Montag hat der Mann der Frau die Nase gebrochen.": "Der Mann hat der Frau die Nase gebrochen",
    "Am Montag teilte die Sprecherin der Polizei den Unfall mit.": "Die Sprecherin der Polizei teilte den Unfall mit",
    "Am Montag zog die Firma der Klägerin den Antrag zurück.": "Die Firma der Klägerin zog den Antrag zurück",
    "Am Montag schickte die Mutter der Schülerin eine Mail.": "Die Mutter der Schülerin schickte eine Mail",
    "Am Montag kehrten 900 Gäste der Kirche den Rücken.": "900 Gäste kehrten der Kirche den Rücken",
    "Am Montag kündigte die Bäckerei der Verkäuferin den Vertrag.": "Die Bäckerei kündigte der Verkäuferin den Vertrag",
    "Am Montag verkaufte die Gemeinde der Diözese den Hof.": "Die Gemeinde verkaufte der Diözese den Hof",
    "Am Montag erteilte der Direktor der Schülerin einen Verweis.": "Der Direktor erteilte der Schülerin einen Verweis",
    "Am Montag gab die Behörde der Polizei grünes Licht.": "Die Behörde gab der Polizei grünes Licht",
    "Am Montag dankte der Pfarrer der Mesnerin mit einem Fest.": "Der Pfarrer dankte der Mesnerin mit einem Fest",
    "Am Montag spendete der Verein der Pfarre 3000 Euro.": "Der Verein spendete der Pfarre 3000 Euro",
    "Am Montag wurde die Kapelle der Gemeinde übergeben.": "Die Kapelle wurde der Gemeinde übergeben",
    "Am Montag gab das Labor der Urkantone Entwarnung.": "Das Labor der Urkantone gab Entwarnung",
    "Am Montag gab der Sprecher der Polizei Entwarnung.": "Der Sprecher der Polizei gab Entwarnung",
    "Am Montag gab der Rat der Stadt grünes Licht.": "Der Rat der Stadt gab grünes Licht",
    "Am Montag überreichten die Schüler der Volksschule Eilmar einen Scheck.": (
        "Die Schüler der Volksschule Eilmar überreichten einen Scheck"
    ),
    "Am Montag kündigte die Leitung der Klinik den Bau an.": "Die Leitung der Klinik kündigte den Bau an",
    # a dash without spaces joins
    "Seit Montag steht die Luftseilbahn Eilmar–Salmstedt still.": "Die Luftseilbahn Eilmar–Salmstedt steht still",
    # two people, somebody and a place
    "Am Montag entließ Präsident Kern Ministerin Rothe.": "Präsident Kern entließ Ministerin Rothe",
    "Am Montag empfing der Papst Kanzler Weber.": "Der Papst empfing Kanzler Weber",
    "Am Montag besuchte König Olaf Ulm.": "König Olaf besuchte Ulm",
    "Am Montag warnte Botschafter Tavo Lindrak Lissabon.": "Botschafter Tavo Lindrak warnte Lissabon",
    "Am Montag trat der Vorsitzende Richter Karl Weber zurück.": "Der Vorsitzende Richter Karl Weber trat zurück",
    "Am Montag bat Eilmars Bürgermeister Tavo Lindrak Berlin um Hilfe.": (
        "Eilmars Bürgermeister Tavo Lindrak bat Berlin um Hilfe"
    ),
    "Am Montag wurde Ida Rothe Ministerin in Hessen.": "Ida Rothe wurde Ministerin in Hessen",
    "Am Montag empfing Titelverteidiger Bayern München den SV Eilmar.": (
        "Titelverteidiger Bayern München empfing den SV Eilmar"
    ),
    "Am Montag trat Jan Webers Nachfolger in Ulm auf.": "Jan Webers Nachfolger trat in Ulm auf",
    # a body, and whom it deals with
    "Am Montag verabschiedete die Schule Rektor Karl Weber.": "Die Schule verabschiedete Rektor Karl Weber",
    "Am Montag hat die Schule Rektor Karl Weber verabschiedet.": "Die Schule hat Rektor Karl Weber verabschiedet",
    "Am Montag entließ Schalke 04 Trainer Karl Weber.": "Schalke 04 entließ Trainer Karl Weber",
    "Am Montag wählte der Stadtrat Ida Rothe zur Bürgermeisterin.": "Der Stadtrat wählte Ida Rothe zur Bürgermeisterin",
    "Am Montag überreichte der Minister Ida Rothe den Preis.": "Der Minister überreichte Ida Rothe den Preis",
    "Am Montag überreichte der Minister Jan Weber den Preis.": "Der Minister Jan Weber überreichte den Preis",
    "Am Montag besuchte die Vorsitzende der Partei Ida Rothe Ulm.": "Die Vorsitzende der Partei Ida Rothe besuchte Ulm",
    "Am Montag half der Trainer Kindern aus Ulm.": "Der Trainer half Kindern aus Ulm",
    # clubs
    "Am Montag empfing der SC Freiburg Eintracht Kassel.": "Der SC Freiburg empfing Eintracht Kassel",
    "Am Montag empfing der Ulmer SV Eintracht Kassel.": "Der Ulmer SV empfing Eintracht Kassel",
    "Am Montag bezwang Fortuna Ulm Eintracht Kassel mit 2:0.": "Fortuna Ulm bezwang Eintracht Kassel mit 2:0",
    "Am Montag siegte der SV Eintracht Kassel.": "Der SV Eintracht Kassel siegte",
    # what makes one expression with a verb
    "Am Montag nahm die Stadt Abschied von Jan Weber.": "Die Stadt nahm Abschied von Jan Weber",
    "Am Montag nahmen Hunderte Abschied von Jan Weber.": "Hunderte nahmen Abschied von Jan Weber",
    "Am Montag gab Trainer Jan Weber Auskunft über die Pläne.": "Trainer Jan Weber gab Auskunft über die Pläne",
    # any noun behind a full name, unless somebody is called so
    "Am Montag hat Parteichef Jan Weber Tempo beim Umbau gefordert.": (
        "Parteichef Jan Weber hat Tempo beim Umbau gefordert"
    ),
    "Am Montag forderte Trainer Jan Weber Respekt für alle.": "Trainer Jan Weber forderte Respekt für alle",
    "Am Montag hat Landesbischof Ralf Meister die Aktion eröffnet.": "Landesbischof Ralf Meister hat die Aktion eröffnet",
    "Am Montag hat Bürgermeister Karl Richter das Bad eröffnet.": "Bürgermeister Karl Richter hat das Bad eröffnet",
    "Am Montag gewann Ida Rothe Gold in der Abfahrt.": "Ida Rothe gewann Gold in der Abfahrt",
    "Am Montag leisteten Lehrer Erste Hilfe.": "Lehrer leisteten Erste Hilfe",
    "Am Montag wurde das Ida Rothe Haus eröffnet.": "Das Ida Rothe Haus wurde eröffnet",
    # adjectives that stand for people
    "Am Montag warfen 20 Jugendliche Steine auf Autos.": "20 Jugendliche warfen Steine auf Autos",
    "Am Montag erhielt die Freiwillige Feuerwehr Ulm ein Auto.": "Die Freiwillige Feuerwehr Ulm erhielt ein Auto",
    # names that begin with an adjective, go on with "von", stand behind a compound of a name
    "Am Montag begann in Ulm die Nordische Woche.": "Die Nordische Woche begann in Ulm",
    "Am Montag öffnet in Ulm die Moderne Galerie.": "Die Moderne Galerie öffnet in Ulm",
    "Am Samstag beginnt in Ulm die Lange Nacht der Museen.": "Die Lange Nacht der Museen beginnt in Ulm",
    "Am Montag wurde Ida von der Salm gewählt.": "Ida von der Salm wurde gewählt",
    "Am Montag wurde Ida von der Feuerwehr gerettet.": "Ida wurde von der Feuerwehr gerettet",
    "Am Montag feierte Jan Weber-Nachfolger Karl Rothe seinen Geburtstag.": (
        "Jan Weber-Nachfolger Karl Rothe feierte seinen Geburtstag"
    ),
    # how much of what, from which number to which, where
    "Am Montag fielen in Ulm 30 Liter Regen.": "30 Liter Regen fielen in Ulm",
    "Am Montag traten in Ulm 500 Liter Flüssigkeit aus.": "500 Liter Flüssigkeit traten in Ulm aus",
    "Am Montag wurden die Gleise 8 bis 13 geräumt.": "Die Gleise 8 bis 13 wurden geräumt",
    "Am Montag ging in Ulm die Synode der Kirche in Schweden zu Ende.": (
        "Die Synode der Kirche in Schweden ging in Ulm zu Ende"
    ),
    "Am Montag entband die Sängerin von Zwillingen.": "Die Sängerin entband von Zwillingen",
    # degrees
    "Am Montag hielt Dr. med. Jan Weber einen Vortrag.": "Dr. med. Jan Weber hielt einen Vortrag",
    "Am Montag hielt Prof. Dr. h. c. Jan Weber einen Vortrag.": "Prof. Dr. h. c. Jan Weber hielt einen Vortrag",
    "Am Montag hielt Prof. em. Jan Weber einen Vortrag.": "Prof. em. Jan Weber hielt einen Vortrag",
    "Am Montag hielt Dipl.-Ing. Jan Weber einen Vortrag.": "Dipl.-Ing. Jan Weber hielt einen Vortrag",
    "Am Montag hielt der Minister a. D. Jan Weber einen Vortrag.": "Der Minister a. D. Jan Weber hielt einen Vortrag",
    # what is in a thing, what it is meant for, where all are from; not what something is done with
    "Am Montag ist in Ulm eine Villa mit 14 Zimmern abgebrannt.": "Eine Villa mit 14 Zimmern ist in Ulm abgebrannt",
    "Am Montag wurde in Ulm ein Park mit Spielplatz eingeweiht.": "Ein Park mit Spielplatz wurde in Ulm eingeweiht",
    "Am Montag stürzte ein Bus mit Schülern in eine Schlucht.": "Ein Bus mit Schülern stürzte in eine Schlucht",
    "Am Montag sank vor Ulm eine Fähre mit 40 Gästen an Bord.": "Eine Fähre mit 40 Gästen an Bord sank vor Ulm",
    "Am Montag haben die Arbeiten für das Heim mit 40 Zimmern begonnen.": (
        "Die Arbeiten für das Heim mit 40 Zimmern haben begonnen"
    ),
    "Am Montag begann das Fest mit 40 Gästen.": "Das Fest begann mit 40 Gästen",
    "Am Montag wurde in Ulm ein Haus mit Farbe beschmiert.": "Ein Haus wurde in Ulm mit Farbe beschmiert",
    "Am Montag prallte ein Auto mit Tempo 80 gegen einen Baum.": "Ein Auto prallte mit Tempo 80 gegen einen Baum",
    "Am Montag rückte die Feuerwehr mit 40 Leuten aus.": "Die Feuerwehr rückte mit 40 Leuten aus",
    "Am Montag wurde in Ulm ein Denkmal für die Opfer der Flut enthüllt.": (
        "Ein Denkmal für die Opfer der Flut wurde in Ulm enthüllt"
    ),
    "Am Montag wurde in Ulm ein Saal für drei Tage gesperrt.": "Ein Saal wurde in Ulm für drei Tage gesperrt",
    "Am Montag sind die Gespräche zwischen Rat und Wirten abgebrochen worden.": (
        "Die Gespräche zwischen Rat und Wirten sind abgebrochen worden"
    ),
    "Am Montag trafen sich in Ulm Züchter aus ganz Hessen.": "Züchter aus ganz Hessen trafen sich in Ulm",
    "Am Montag trafen sich in Ulm 300 Freunde alter Traktoren.": "300 Freunde alter Traktoren trafen sich in Ulm",
    "Am Montag ist Tag der offenen Tür in Ulm.": "Tag der offenen Tür ist in Ulm",
    # verbs with a genitive
    "Am Montag wurde der Opfer des Krieges gedacht.": "Der Opfer des Krieges wurde gedacht",
    "Am Montag gedachte die Stadt der Opfer des Krieges.": "Die Stadt gedachte der Opfer des Krieges",
    "Am Montag nahm sich der Rat der Stadt des Themas an.": "Der Rat der Stadt nahm sich des Themas an",
    "Am Montag entledigte sich die Gemeinde des Problems.": "Die Gemeinde entledigte sich des Problems",
    "Am Montag bemächtigten sich Rebellen der Stadt.": "Rebellen bemächtigten sich der Stadt",
    "Am Montag begab sich der Chef der Bande auf die Flucht.": "Der Chef der Bande begab sich auf die Flucht",
    # many things that something is done to, and names
    "Am Montag zeigte das Museum Bilder von Ida Rothe.": "Das Museum zeigte Bilder von Ida Rothe",
    "Am Montag verkaufte die Stadt Leer Grundstücke an Siemens.": "Die Stadt Leer verkaufte Grundstücke an Siemens",
    "Am Montag stellte die Ulmer Polizei Waffen aller Art sicher.": "Die Ulmer Polizei stellte Waffen aller Art sicher",
    "Am Montag fingen die Fischer Aale aus der Elbe.": "Die Fischer fingen Aale aus der Elbe",
    "Am Montag führte die Theatergruppe Szenen aus dem Faust auf.": (
        "Die Theatergruppe führte Szenen aus dem Faust auf"
    ),
    "Am Montag eröffnete die Kita Sonnenblumen in Ulm.": "Die Kita Sonnenblumen eröffnete in Ulm",
    "Am Montag zeigte die Galerie Linden ein Bild aus Ulm.": "Die Galerie Linden zeigte ein Bild aus Ulm",
    "Am Montag hat die Firma Müller Autos nach Polen verkauft.": "Die Firma Müller hat Autos nach Polen verkauft",
    "Am Montag eröffnete in Ulm eine Halle mit Platz für 400 Gäste.": (
        "Eine Halle mit Platz für 400 Gäste eröffnete in Ulm"
    ),
    "Am Montag wurde der Radweg zwischen Celle und Ulm gesperrt.": "Der Radweg zwischen Celle und Ulm wurde gesperrt",
    # some of several
    "Am Montag stellte sich einer der Täter der Polizei.": "Einer der Täter stellte sich der Polizei",
    "Am Montag half einer der Frauen ein Gast.": "Ein Gast half einer der Frauen",
    "Am Montag wurden zwei von ihnen festgenommen.": "Zwei von ihnen wurden festgenommen",
    "Am Montag sind zwei von drei Tätern geflohen.": "Zwei von drei Tätern sind geflohen",
    "Am Montag kam keiner der Gäste.": "Keiner der Gäste kam",
    "Am Montag brach in einem der Häuser Feuer aus.": "Feuer brach in einem der Häuser aus",
    # a time that is the subject
    "Für die Wirte war der Mai verheerend.": "Für die Wirte war der Mai verheerend",
    "In Ulm war das Jahr 2019 das wärmste.": "In Ulm war das Jahr 2019 das wärmste",
    "In Ulm starb im Mai der Wirt Jan Weber.": "In Ulm starb der Wirt Jan Weber",
    # a heading that the time stood behind
    "Zeugen gesucht: Am Montag wurde in Bad Essen ein Wagen angefahren.": "Ein Wagen wurde in Bad Essen angefahren",
    "Update: Am Montag brannte es in Ulm.": "Es brannte in Ulm",
    "Der Rat verabschiedete am Montagabend den Haushalt 2023/24. Vorgesehen sind Investitionen.": (
        "Der Rat verabschiedete den Haushalt"
    ),
}


@pytest.mark.parametrize(("text", "expected"), SUBJECTS.items())
def test_where_a_subject_ends(text: str, expected: str) -> None:
    assert told(text)[-1].title == expected
