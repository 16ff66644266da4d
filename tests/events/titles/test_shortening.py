"""What is too long for a title, and what of it stays. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import told

SHORTENED = {
    # an adjective with its time, a clause within another, what somebody pleaded for
    "Ein Gericht in Istanbul hat am Montag die Freilassung des seit 2017 inhaftierten Kulturförderers Tavo Lindrak gegen "
    "Auflagen abgelehnt.": "Ein Gericht in Istanbul hat die Freilassung des Kulturförderers Tavo Lindrak abgelehnt",
    "Die Regierung will ab Montag Kommunen, die Gäste aufnehmen, mit zusätzlichen 50 Millionen Euro aus dem Haushalt "
    "unterstützen.": "Die Regierung will Kommunen mit zusätzlichen 50 Millionen Euro unterstützen",
    "Im Prozess um den Tod einer Studentin aus Ulm hat die Verteidigung am Montag vor dem Landgericht auf Freispruch für den "
    "angeklagten Mitbewohner plädiert.": (
        "Die Verteidigung hat auf Freispruch für den angeklagten Mitbewohner plädiert"
    ),
    # what somebody is accused of is no part of the phrase before it
    "Am Montag hat die Staatsanwaltschaft einen 45 Jahre alten Arzt aus Salmstedt im Landkreis Eilmar des Mordes an seiner "
    "Frau beschuldigt.": "Die Staatsanwaltschaft hat einen 45 Jahre alten Arzt des Mordes an seiner Frau beschuldigt",
    # what a participle in front says goes whole; whose deed it was stays, and against what a case is, and what crime it was
    "Angeführt von Bürgermeisterin Ida Rothe zieht am Samstag ein Umzug durch die Altstadt von Eilmar bis zum Rathausplatz am "
    "Fluss.": "Ein Umzug durch die Altstadt von Eilmar zieht bis zum Rathausplatz am Fluss",
    "Unterstützt von der Feuerwehr aus Eilmar und einem Hubschrauber hat die Polizei am Montag nach dem vermissten Jungen "
    "gesucht.": "Die Polizei hat nach dem vermissten Jungen gesucht",
    "Ministerpräsident Jan Weber hat am Montag den Rücktritt von Innenminister Karl Rothe angenommen und einen Nachfolger "
    "benannt.": "Ministerpräsident Jan Weber hat den Rücktritt von Innenminister Karl Rothe angenommen",
    "Vom Vorwurf der fahrlässigen Tötung in zwei Fällen hat das Amtsgericht Ulm am Montag einen 45 Jahre alten Lokführer "
    "freigesprochen.": "Vom Vorwurf der fahrlässigen Tötung hat das Amtsgericht Ulm einen Lokführer freigesprochen",
    "Am Montag wies das Verwaltungsgericht Ulm die Klage von Anwohnern gegen den Windpark in der Gemeinde Eilmar im Landkreis "
    "Salmstedt ab.": "Das Verwaltungsgericht Ulm wies die Klage von Anwohnern gegen den Windpark ab",
    "Das Amtsgericht Ulm verurteilte am Montag den 52 Jahre alten ehemaligen Geschäftsführer des Bauunternehmens wegen Untreue "
    "und Betrugs zu einer Bewährungsstrafe.": (
        "Das Amtsgericht Ulm verurteilte den ehemaligen Geschäftsführer zu einer Bewährungsstrafe"
    ),
    # somebody's name is no part of the phrase before it, and goes on behind "von" and "zu"
    "Der Rat der Stadt Eilmar wählte am Montag bei einer Sitzung im Rathaus Karl-Theodor zu Salm mit 34 von 40 Stimmen zum "
    "neuen Vorsitzenden.": ("Der Rat der Stadt Eilmar wählte Karl-Theodor zu Salm zum neuen Vorsitzenden"),
    "Der Rat der Stadt Eilmar verlieh am Montag bei einer Feier im Rathaus Ursula von der Salm den Preis für Verdienste um die "
    "Einigung der Region.": "Der Rat der Stadt Eilmar verlieh Ursula von der Salm den Preis für Verdienste",
    "Die Polizei nahm am Montag auf dem Flughafen der Stadt Salmstedt bei der Einreise Jan Weber und Ida Rothe wegen des "
    "Verdachts auf Betrug fest.": "Die Polizei nahm Jan Weber und Ida Rothe wegen des Verdachts auf Betrug fest",
    # a unit goes with its number, a score with no noun
    "Ein schwerer Sturm mit Windgeschwindigkeiten von 120 km/h zog am Montag über weite Teile der Region Salmstedt hinweg und "
    "deckte Dächer ab.": "Ein schwerer Sturm zog über weite Teile der Region Salmstedt hinweg",
    "Der SV Eilmar gewann am Montag vor 3.000 Zuschauern auf eigenem Platz nach einer starken zweiten Halbzeit 1:0 (0:0) gegen "
    "den FC Salmstedt.": "Der SV Eilmar gewann vor 3.000 Zuschauern auf eigenem Platz 1:0 gegen den FC Salmstedt",
    # what is supposed is the cause alone
    "Vermutlich wegen eines technischen Defekts an einer Maschine geriet am Montag in der Gemeinde Eilmar im Landkreis Salmstedt "
    "eine große Scheune in Brand.": "Eine große Scheune geriet in der Gemeinde Eilmar im Landkreis Salmstedt in Brand",
    # whose something is, though a dative stands in front
    "Dem Fahrer eines gestohlenen Lieferwagens gelang am Montag nach einer Verfolgungsjagd über die Autobahn trotz eines "
    "Großaufgebots der Polizei die Flucht in einen Wald.": (
        "Dem Fahrer eines gestohlenen Lieferwagens gelang die Flucht in einen Wald"
    ),
    # where a road leads goes with the road, with whom talks are held with the talks
    "Der Polizei in Eilmar ging am Montag bei einer Verkehrskontrolle auf der Landstraße nach Salmstedt ein seit Jahren mit "
    "Haftbefehl gesuchter Dieb ins Netz.": (
        "Der Polizei in Eilmar ging ein seit Jahren mit Haftbefehl gesuchter Dieb ins Netz"
    ),
    "Die Präsidentin Ursula von der Salm reiste am Montag mit einer Delegation von Fachleuten zu Gesprächen mit dem Präsidenten "
    "nach Eilmar.": "Die Präsidentin Ursula von der Salm reiste zu Gesprächen mit dem Präsidenten nach Eilmar",
    # what is another crime without its adjective
    "Die Staatsanwaltschaft Salmstedt leitete am Montag ein Ermittlungsverfahren wegen fahrlässiger Tötung ein.": (
        "Die Staatsanwaltschaft Salmstedt leitete ein Ermittlungsverfahren ein"
    ),
    # two adverbs that "und" joins stay together; of two phrases in front the second goes
    "Zur Sicherheit und aus Angst vor Übergriffen wurde am Montag die alte Fabrik Kranich in Eilmar vollständig und "
    "weiträumig abgeriegelt.": "Zur Sicherheit wurde die alte Fabrik Kranich vollständig und weiträumig abgeriegelt",
    # a list of what ministries are called by is no object
    "Am Montag wurden in der neuen Regierung die bisherigen Minister für die Ressorts Verteidigung, Finanzen und Inneres in "
    "ihren Ämtern belassen.": "Die bisherigen Minister wurden in ihren Ämtern belassen",
    # what hangs on a phrase goes with it
    "Die bekannte Staatsanwältin Ida Rothe erklärte am Montag auf der Sitzung in Eilmar am Deich die Hintergründe der Verhaftung "
    "des Müllers.": "Die bekannte Staatsanwältin Ida Rothe erklärte die Hintergründe der Verhaftung des Müllers",
    # the auxiliary that two things share
    "Am Montag sind laut Berichten der Zeitungen aus Salmstedt mindestens vierzig Schafe getötet und mehr als hundert Zäune "
    "zerstört worden.": "Mindestens vierzig Schafe sind laut Berichten der Zeitungen aus Salmstedt getötet worden",
    # the first and the last of a list
    "Am Montag werden die Sänger des Chores aus Salmstedt in Aachen, Bonn, Dortmund, Duisburg, Essen, Köln, Lünen und Münster "
    "auftreten.": "Die Sänger des Chores aus Salmstedt werden in Aachen und Münster auftreten",
    # whose something is, by an adjective alone; a name in quotation marks stays whole
    "So berichtete das in Eilmar erscheinende „Blatt am Sonntag“ am Montag von einer neuen Initiative niedersächsischer "
    "Geistlicher.": "Das „Blatt am Sonntag“ berichtete von einer neuen Initiative niedersächsischer Geistlicher",
    # a motto is not said without its words
    "Mehrere tausend Schüler haben am Montag unter dem Motto „Bildung ist keine Ware“ auf dem Marktplatz von Salmstedt am Deich "
    "demonstriert.": "Mehrere tausend Schüler haben unter dem Motto „Bildung ist keine Ware“ demonstriert",
    # an aside goes with what says more of it, and stays where it denies
    "Der beliebte Sänger Jan Weber aus dem kleinen Dorf Salmstedt war am Montag verlobt, zuletzt mit der Rätin Sabine Rothe, "
    "der Witwe eines Boxers.": "Der beliebte Sänger Jan Weber aus dem kleinen Dorf Salmstedt war verlobt",
    # what happened, in front, as far as there is room
    "Bei einem Unfall in der Lagerhalle im Hafen der Stadt Salmstedt nahe der alten Brücke über die Eile starben am Montag zwei "
    "Wirte aus Köln.": "Bei einem Unfall in der Lagerhalle im Hafen starben zwei Wirte aus Köln",
    "Nach dem Fund einer Weltkriegsbombe in der Innenstadt von Salmstedt mussten am Mittwoch rund 2.400 Menschen ihre "
    "Wohnungen verlassen.": "Nach dem Fund einer Weltkriegsbombe mussten rund 2.400 Menschen ihre Wohnungen verlassen",
    # who reported it goes before that; whose word it is does not
    "Bei einem Brand in einer Unterkunft im Eilmarer Ortsteil Salmstedt sind am Montag nach Angaben der Feuerwehr drei Menschen "
    "schwer verletzt worden.": "Bei einem Brand in einer Unterkunft sind drei Menschen schwer verletzt worden",
    "Bei einer Schießerei in einem Gymnasium in der Stadt Salmstedt sind am Montag laut Polizei mindestens vier Menschen durch "
    "Schüsse verletzt worden.": "Bei einer Schießerei sind mindestens vier Menschen durch Schüsse verletzt worden",
    "Nach einem Streit vor einer Gaststätte am Hafen von Salmstedt hat am Montag nach Angaben der Anklage ein Wirt seinen Gast "
    "erstochen.": "Nach einem Streit hat nach Angaben der Anklage ein Wirt seinen Gast erstochen",
    # what stood in front goes behind the verb where there is room; no phrase ends with what asks for more
    "Auf dem Gelände der alten Ziegelei in Salmstedt am Deich musste am Montag ein Ballon mit drei verletzten Fahrgästen "
    "landen.": "Ein Ballon musste auf dem Gelände der alten Ziegelei mit drei verletzten Fahrgästen landen",
    "In der Nähe der kleinen Ortschaft Salmstedt am Deich wurde am Montag der Zug 672 durch eine selbsttätige Notbremsung "
    "gestoppt.": "Der Zug 672 wurde durch eine selbsttätige Notbremsung gestoppt",
    "Trotz der im Vergleich zum Vorjahr gesunkenen Zahl von Gästen wurde das Fest am Montag von den Veranstaltern als Erfolg "
    "gewertet.": "Das Fest wurde von den Veranstaltern als Erfolg gewertet",
    "Es ist am Montag beinahe zu einem Unfall zwischen einem Wagen der Gesellschaft für Abfall und einem Kran der Stadt Salmstedt "
    "gekommen.": "Es ist beinahe zu einem Unfall gekommen",
    # what belongs to a noun stays beside it, and goes with it
    "Am Montag kamen die Verhandlungen zur Freilassung der Familie von Jan Weber in der Hauptstadt des Landes überraschend gut "
    "voran.": "Die Verhandlungen zur Freilassung der Familie von Jan Weber kamen überraschend gut voran",
    "Das „Eilmarer Blatt“ präsentierte am Montag neue Hinweise auf eine Beteiligung des alten Vorstandes an den Planungen der "
    "Firma im Hafen.": "Das „Eilmarer Blatt“ präsentierte neue Hinweise auf eine Beteiligung des alten Vorstandes",
    # what measures, or nothing of it
    "Der Hurrikan ist am Dienstag mit Böen von fast 300 Kilometern pro Stunde auf die Insel Jamaika in der Karibik getroffen.": (
        "Der Hurrikan ist auf die Insel Jamaika in der Karibik getroffen"
    ),
    # a name, two words with one end, one measure of two
    "Der Redakteur Gero von Altheim erhielt am Dienstag den großen Robert-Mayer-Preis der Gesellschaft für Energietechnik.": (
        "Gero von Altheim erhielt den großen Robert-Mayer-Preis der Gesellschaft für Energietechnik"
    ),
    "Jan Weber vom Rettungs- und technischen Dienst der Berufsfeuerwehr hatte am Montag die umfangreichen Untersuchungen am Ort "
    "des Brandes aufgenommen.": "Jan Weber hatte die umfangreichen Untersuchungen am Ort des Brandes aufgenommen",
    "Das Landgericht Altheim hat einen 52-jährigen Arzt am Dienstag wegen gewerbsmäßigen Abrechnungsbetrugs zu drei Jahren und "
    "neun Monaten Haft verurteilt.": (
        "Das Landgericht Altheim hat einen Arzt zu drei Jahren und neun Monaten Haft verurteilt"
    ),
    # what has no article is no name of the one before it
    "Der Bundesgerichtshof verhandelt am Mittwoch darüber, ob Kunden einer Bank Gebühren zurückverlangen können, die sie "
    "jahrelang gezahlt haben.": "Der Bundesgerichtshof verhandelt darüber, ob Kunden Gebühren zurückverlangen können",
    # what a copula says
    "Die Feuerwehr war am Montag mit den Helfern des Roten Kreuzes und den Tauchern der Wasserwacht aus dem Nachbarkreis "
    "Salmstedt im Einsatz.": "Die Feuerwehr war mit den Helfern aus dem Nachbarkreis Salmstedt im Einsatz",
    # adjectives, then phrases and genitives that hang on nouns, the hindmost first
    "Der Verband der Molkereien gab am Montag einen großzügigen Zuschuss für neun der zehn ärmsten Gemeinden der Region bekannt.": (
        "Der Verband der Molkereien gab einen Zuschuss für neun der zehn ärmsten Gemeinden bekannt"
    ),
    "Am Montag begann vor dem Landgericht Bremen der Prozess gegen den Fahrer des schweren Lastwagens aus Salmstedt am Deich.": (
        "Der Prozess gegen den Fahrer des schweren Lastwagens begann vor dem Landgericht Bremen"
    ),
    # what a participle takes along
    "Der Rat hat am Montag über einen für das ganze Dorf nachteiligen Vertrag mit dem neuen Besitzer der alten Mühle "
    "abgestimmt.": "Der Rat hat über einen für das ganze Dorf nachteiligen Vertrag abgestimmt",
    # the clause that completes it is shortened with it
    "Der Wirt Jan Weber hatte am Montag zugegeben, vier Rechnungen der Gemeinde gefälscht zu haben und dafür Geld kassiert zu "
    "haben.": "Der Wirt Jan Weber hatte zugegeben, vier Rechnungen der Gemeinde gefälscht zu haben",
    "Ein Gericht in Bayern hat am Montag die Firma aufgefordert, innerhalb von drei Tagen die Listen mit allen Namen der Kunden "
    "herauszugeben.": "Ein Gericht in Bayern hat die Firma aufgefordert, die Listen herauszugeben",
    # the second of two things, where the subject stands in front
    "Rund 400 Schüler haben am Montag auf dem großen Marktplatz für die Stärkung der Rechte aller Kinder und gegen den Lärm "
    "demonstriert.": "Rund 400 Schüler haben für die Stärkung der Rechte aller Kinder demonstriert",
    # a phrase before a participle or a name in quotation marks is no circumstance
    "Der 34 Jahre alte aus Salmstedt stammende Mann wurde am Montag in Ottersbrück von der Polizei des Landkreises festgenommen.": (
        "Der 34 Jahre alte aus Salmstedt stammende Mann wurde in Ottersbrück festgenommen"
    ),
    "Am Montag hat ein Feuer in der beliebten Gaststätte «Zum Anker» im Salmstedter Hafen einen erheblichen Schaden verursacht.": (
        "Ein Feuer hat im Salmstedter Hafen einen erheblichen Schaden verursacht"
    ),
    # the first of some is not the first of all
    "Am Montag wurde Jan Weber in der Stadthalle von Salmstedt am Deich als erster Politiker der Opposition in das Amt des "
    "Landrats gewählt.": (
        "Jan Weber wurde als erster Politiker der Opposition in das Amt des Landrats gewählt"
    ),
    # never without what it denies
    "Die große Mehrheit der Mitglieder des Vereins stimmte am Montag nach langer Debatte im Saal der Linde nicht für den neuen "
    "Vorstand.": "Die große Mehrheit der Mitglieder des Vereins stimmte nicht für den neuen Vorstand",
    # what somebody is goes before the name, in whatever case and of whatever firm
    "Der Deutsche Ruderbund und der ehemalige Bundesliga-Schiedsrichter Jan Weber haben sich am Montag geeinigt.": (
        "Der Deutsche Ruderbund und Jan Weber haben sich geeinigt"
    ),
    "Der weltweit tätige Internet-Suchmaschinen-Betreiber Google wies am Montag einen Gewinn von umgerechnet 4,6 Milliarden "
    "Euro aus.": "Google wies einen Gewinn von umgerechnet 4,6 Milliarden Euro aus",
    # how it was done, and whose it is though "und" joins two
    "Am Montag hat der Rat der Stadt Kleineilmar den langjährigen Leiter Jan Weber einstimmig und feierlich zum Ehrenbürger der "
    "Stadt ernannt.": "Der Rat hat Jan Weber einstimmig und feierlich zum Ehrenbürger der Stadt ernannt",
    "Am Montag hat das Amt den Bericht seiner Untersuchung der Erzeugung und des Verkaufs von Strom in den Jahren 2007 und 2008 "
    "vorgelegt.": "Das Amt hat den Bericht seiner Untersuchung der Erzeugung und des Verkaufs vorgelegt",
    # dashes around an aside with commas of its own
    "Das Spiel „Ufer“ – voller Bilder vom Meer, voller Ruhe und Humor für alle – lag am Montag in ganz Europa in vielen Läden.": (
        "Das Spiel „Ufer“ lag in ganz Europa in vielen Läden"
    ),
    # the second of two persons, examples, an adverb in front
    "Die Eröffnung der neuen Halle am Hafen geschah am Montag im Beisein von Jan Weber und Salmstedts Oberbürgermeisterin Ida "
    "Rothe.": "Die Eröffnung der neuen Halle am Hafen geschah im Beisein von Jan Weber",
    "Lediglich die letzten beiden Spiele gegen Salmstedt und die Mannschaft Salmland gingen am Montag verloren.": (
        "Die letzten beiden Spiele gegen Salmstedt und die Mannschaft Salmland gingen verloren"
    ),
    # who is from a town
    "Am Montag hatte die Fraktion der Kölner Stadtverwaltung ihr Vorhaben bekannt gemacht.": (
        "Die Fraktion der Kölner Stadtverwaltung hatte ihr Vorhaben bekannt gemacht"
    ),
    # of two asides no comma is left; what stands behind "seiner Meinung nach" stays
    "Der Vorsitzende der großen Gewerkschaft der Müller, Nachfolgerin der Bäckergewerkschaft, Jan Weber, würdigte am Montag Ida "
    "Rothe.": "Der Vorsitzende der großen Gewerkschaft der Müller würdigte Ida Rothe",
    "Am Montag wies der Rat auf die seiner Meinung nach wachsenden Gefahren für die Netze und die Leitungen der Stadt Kleineilmar "
    "hin.": "Der Rat wies auf die seiner Meinung nach wachsenden Gefahren für die Netze hin",
    # up to how much, not by how much; a body's name goes on behind "für"
    "Die Bundesanstalt für Statistik hat ihre Prognose am Montag um 150.000 Wohnungen auf 2,95 Millionen Wohnungen gesenkt.": (
        "Die Bundesanstalt für Statistik hat ihre Prognose auf 2,95 Millionen Wohnungen gesenkt"
    ),
    # what the verb needs, not what it can spare: no way leads from "Nahverkehr", no participle from "verhängte"
    "Eine Geldbuße in Höhe von 1,2 Milliarden Euro verhängte die Salmstedter Kommission am Montag gegen die Plattform Linde.": (
        "Eine Geldbuße verhängte die Salmstedter Kommission gegen die Plattform Linde"
    ),
    "Die Gewerkschaft ruft die Beschäftigten im gesamten Salmstedter Nahverkehr für Montag zu einem ganztägigen Warnstreik auf.": (
        "Die Gewerkschaft ruft die Beschäftigten zu einem ganztägigen Warnstreik auf"
    ),
    "Gegen die Genehmigung des Windparks „Hohe Mark“ hat der Heimatbund am Mittwoch beim Oberverwaltungsgericht Lüneburg Klage "
    "eingereicht.": "Gegen die Genehmigung des Windparks „Hohe Mark“ hat der Heimatbund Klage eingereicht",
    "Zum Zusammenstoß zwischen einer Straßenbahn und einem Pkw kam es am Dienstag in der alten Salmstedter Lindenallee.": (
        "Zum Zusammenstoß zwischen einer Straßenbahn und einem Pkw kam es"
    ),
    # an office, before the adjective of what something is for
    "Ministerpräsidentin Ida von der Salm stellte am Mittwoch in Eilmar ihre neuen Pläne für einen digitalen Fahrplan der Bahn "
    "vor.": "Ida von der Salm stellte in Eilmar ihre neuen Pläne für einen digitalen Fahrplan vor",
    "Der Bundesverband der Deutschen Mühlen hat am Donnerstag in Köln vor einem dauerhaften Verlust von Arbeitsplätzen gewarnt.": (
        "Der Bundesverband der Deutschen Mühlen hat vor einem Verlust von Arbeitsplätzen gewarnt"
    ),
    "Verkehrsministerin Ida Rothe hat am Dienstag den Spaten für den Ausbau der Strecke Salmstedt-Eilmar in die Hand genommen.": (
        "Ida Rothe hat den Spaten für den Ausbau der Strecke Salmstedt-Eilmar in die Hand genommen"
    ),
    # what means nothing without what it is of, or another time, goes as a whole
    "Nach dem Fund eines verdächtigen Päckchens ließ die Polizei am Montag das Terminal 2 des Flughafens Salmstedt-Eilmar "
    "räumen.": "Die Polizei ließ das Terminal 2 des Flughafens Salmstedt-Eilmar räumen",
    "Nach 17 Jahren an der Spitze des Kleineilmarer Stadtsportbundes hat Gisela Renken am Donnerstag ihren Rückzug "
    "angekündigt.": "Gisela Renken hat ihren Rückzug angekündigt",
    # whose son it is; no article, no name: "Salmstedter Bund"
    "Der Sohn des ehemaligen Skiläufers Jan Weber wurde am Montag in Salmstedt am Deich tot im Haus seiner Eltern aufgefunden.": (
        "Der Sohn des ehemaligen Skiläufers Jan Weber wurde tot im Haus seiner Eltern aufgefunden"
    ),
    "Die Ärztegewerkschaft Salmstedter Bund und die kommunalen Kliniken einigten sich am Montag auf mehr Gehalt für Ärzte in "
    "Eilmar.": "Die Ärztegewerkschaft Salmstedter Bund und die Kliniken einigten sich auf mehr Gehalt",
    # a year that belongs to what is called by it; no year of its own
    "Der Rat vertagte am Dienstag die Entscheidung über den Haushalt 2024.": (
        "Der Rat vertagte die Entscheidung über den Haushalt 2024"
    ),
    "Am Dienstag eröffnete Ida Rothe im Sommer 2024 die Halle.": "Ida Rothe eröffnete die Halle",
}

TURNED = {
    # what only points to an infinitive that its verb goes with as well alone
    "Das Kölner Parlament hat am Montag die Gemeinden des Landes dazu aufgefordert, einen Plan für den Bau von Häfen "
    "voranzutreiben.": "Das Kölner Parlament hat die Gemeinden aufgefordert, einen Plan für den Bau voranzutreiben",
    # words that only link, in front and within
    "Am Montag ist indes die Brücke gesperrt worden.": "Die Brücke ist gesperrt worden",
    "Auch der Turm wurde am Montag geräumt.": "Der Turm wurde geräumt",
    "Des Weiteren trat Ida Rothe am Montag in Köln auf.": "Ida Rothe trat in Köln auf",
    "Stattdessen nahm die Polizei am Montag zehn Wirte fest.": "Die Polizei nahm zehn Wirte fest",
    # what only points to a place or thing told before; not what the verb asks for
    "Eine der Maschinen stürzte dabei am Montag auf ein Feld.": "Eine der Maschinen stürzte auf ein Feld",
    "Hierfür hatte die Stadt am Montag ein Haus gekauft.": "Die Stadt hatte ein Haus gekauft",
    "Die Stadt hatte am Montag dafür gesorgt.": "Die Stadt hatte dafür gesorgt",
    "Am Montag gab die Stadt diese Ergebnisse bekannt.": "Die Stadt gab die Ergebnisse bekannt",
    "Die Idee zu dieser Technik hatte Ida Rothe am Montag.": "Die Idee zur Technik hatte Ida Rothe",
    # what goes with a number, and what belongs to a noun
    "Bis Montag wurden noch keine Schäden gemeldet.": "Noch keine Schäden wurden gemeldet",
    "Am Montag kamen ungefähr 55 Gäste.": "Ungefähr 55 Gäste kamen",
    "Am Montag wurde über die mögliche Aufnahme diplomatischer Beziehungen gesprochen.": (
        "Über die mögliche Aufnahme diplomatischer Beziehungen wurde gesprochen"
    ),
    "Per Dekret ordnete der frühere Präsident Maßnahmen zum Schutz der Wälder am Montag an.": (
        "Per Dekret ordnete der frühere Präsident Maßnahmen zum Schutz der Wälder an"
    ),
    "Die A 2 wurde von dem Vormittag des 19. März an voll gesperrt.": "Die A 2 wurde voll gesperrt",
    "Heute fand der Lauf des ''neuen Rades'' statt.": "Der Lauf des neuen Rades fand statt",
    # what no comma parts, what a dash parts, and what a modal waits for
    "Am Montag wurde der Verein gegründet um den Armen der Stadt zu helfen.": (
        "Der Verein wurde gegründet, um den Armen der Stadt zu helfen"
    ),
    "Die fünf Wirte waren Teil des Vereins und haben im Mai den Rat unterwandert.": "Die fünf Wirte haben den Rat unterwandert",
    "Die Zahl der Gäste lag bei 280 - im Mai 2024 waren nur 50 Gäste gezählt worden.": "Nur 50 Gäste waren gezählt worden",
    "Am Montag soll sich der Wirt, für den die Polizei gesucht hatte, selbst gestellt haben.": (
        "Der Wirt soll sich selbst gestellt haben"
    ),
    "Am Montag wurde der 53-jährige gefunden.": "Der 53-jährige wurde gefunden",
    "Ob es gelingt, wird am Montag ein Treffen zeigen.": "Ob es gelingt, wird ein Treffen zeigen",
    "Am Montag sind in Köln die diesjährigen deutschen Lesepreise verliehen worden.": (
        "Die diesjährigen deutschen Lesepreise sind in Köln verliehen worden"
    ),
    "Bereits 1982 hatte der Kanzler auf dem Weg über die Vertrauensfrage Neuwahlen herbeigeführt.": (
        "Der Kanzler hatte auf dem Weg über die Vertrauensfrage Neuwahlen herbeigeführt"
    ),
    "Am Montag kamen erste Erkenntnisse über den Einsturz der Halle ans Tageslicht.": (
        "Erste Erkenntnisse über den Einsturz der Halle kamen ans Tageslicht"
    ),
    "Die Schau findet in Köln statt, wird am Montag eröffnet und dauert drei Wochen.": "Die Schau wird eröffnet",
    "Ab Montag ist zur Abstimmung darüber eine Versammlung angekündigt worden.": (
        "Eine Versammlung ist zur Abstimmung angekündigt worden"
    ),
    "Im Mai sollen 180-Tage-Reisen beginnen.": "180-Tage-Reisen sollen beginnen",
    "Im Mai folgt der Handel mit Aktien.": "Der Handel mit Aktien folgt",
    "Am Montag erging die »Ordnung der Stadt« an alle.": "Die »Ordnung der Stadt« erging an alle",
    # the first of two things in one clause that depends; a subject of its own; what says nothing without its time
    "Als am Montag der Bach stieg und der Damm in Eilmar brach, war Ida Rothe in Köln.": "Der Bach stieg",
    "Das Haus sieht das anders, doch kommt sie am Montag zur Vernunft.": "Sie kommt zur Vernunft",
    "Start war am 1. Juni.": "Start war am 1. Juni",
    "Die Arbeiten dauerten den gesamten November 2023 hindurch.": "Die Arbeiten dauerten den gesamten November 2023 hindurch",
    # an age, a participle with its time, and what belongs to a noun
    "Am Montag ist in Köln eine 20 Jahre alte Frau gestürzt.": "Eine 20 Jahre alte Frau ist in Köln gestürzt",
    "Am Montag wurde der seit Jahren andauernde Streit beigelegt.": "Der seit Jahren andauernde Streit wurde beigelegt",
    "Mitte Mai begannen die Arbeiten am Umbau der Mühle.": "Die Arbeiten am Umbau der Mühle begannen",
    # what happens keeps the phrase right behind it, an article what it leads on to
    "Am Montag ereignete sich in Eilmar ein Unfall mit einem Traktor.": "Ein Unfall mit einem Traktor ereignete sich in Eilmar",
    "Am Montag traf die erste Unterstützung von der Landesregierung ein.": (
        "Die erste Unterstützung von der Landesregierung traf ein"
    ),
    "Am Montag wurde die Brücke von der Polizei gesperrt.": "Die Brücke wurde von der Polizei gesperrt",
    "Es gab jedoch am Montag einen auf Video festgehaltenen Überfall.": "Es gab einen auf Video festgehaltenen Überfall",
    "Am Montag war Ida Rothe eine der Gewinnerinnen.": "Ida Rothe war eine der Gewinnerinnen",
    # a country is no name of a quake, and what "die" belongs to goes with it or not at all
    "Am Montag erschütterte ein Erdbeben Griechenland zwanzig Sekunden lang.": (
        "Ein Erdbeben erschütterte Griechenland zwanzig Sekunden lang"
    ),
    "Im Mai fuhren auf den Straßen von Köln 500 Taxis, die grün gestrichen waren.": (
        "500 Taxis fuhren auf den Straßen von Köln"
    ),
    # a clause goes on behind a date, behind what only names some, behind an aside of an aside
    "Beide Wirte werden am Montag, den 24. Juni 2024, dem Richter des Landgerichts vorgeführt werden.": (
        "Beide Wirte werden dem Richter des Landgerichts vorgeführt werden"
    ),
    "Der Rat, der den Bau scharf gerügt hatte, darunter als „Unfug“, will im Juli zustimmen.": "Der Rat will zustimmen",
    "Am Montag zog der Partner der Mühle, Weber, der sie gepachtet hatte, das Angebot zurück.": (
        "Der Partner der Mühle, Weber, zog das Angebot zurück"
    ),
    # a place that hangs on the subject stays with it
    "Am Montag hat der Prozess um den Einsturz einer Brücke in Eilmar begonnen.": (
        "Der Prozess um den Einsturz einer Brücke in Eilmar hat begonnen"
    ),
    # whose words they are, as far as that is plain
    "„Ich wollte, dass sie es merken“, sagte sie am Montag.": "„Ich wollte, dass sie es merken“",
    # what something explains, not who says so
    "„Das erklärt, warum die Tür am Montag offen war“, sagte Ida Weber.": "Das erklärt, warum die Tür offen war",
    # a clause that another interrupts
    "Am Sonntag wurden 17 Gäste, die im Garten gefeiert hatten, von den Tätern verletzt.": (
        "17 Gäste wurden von den Tätern verletzt"
    ),
    "Am Montag versuchte der Wirt, ein Rad, das vor dem Haus stand, zu nehmen.": "Der Wirt versuchte, ein Rad zu nehmen",
    # whose subject stands behind a place, an adverb, a participle
    "Am Montag setzte ein vermutlich sehr verwirrter Mann einen Wagen in Brand.": (
        "Ein vermutlich sehr verwirrter Mann setzte einen Wagen in Brand"
    ),
    "Am Montag legte sich der jetzt Wohnsitzlose schlafen.": "Der jetzt Wohnsitzlose legte sich schlafen",
    "Am Montag verkaufte die Firma Weber & Söhne ihre Halle.": "Die Firma Weber & Söhne verkaufte ihre Halle",
    "Am Montag kamen Vertreter der Parteien aus Köln und Bonn zusammen.": (
        "Vertreter der Parteien aus Köln und Bonn kamen zusammen"
    ),
    "Im Londoner Hotel ist am späten Samstag Nachmittag ein Brand ausgebrochen.": (
        "Im Londoner Hotel ist ein Brand ausgebrochen"
    ),
    # what only became known, and what only opens the sentence
    "Zuvor war am Montag bekannt geworden, dass Fälle der Grippe aufgetreten waren.": "Fälle der Grippe waren aufgetreten",
    "Dann wechselte der Minister am Montag nach Köln.": "Der Minister wechselte nach Köln",
    "Überreicht wurde der Preis am Montag von dem Minister Jan Weber.": "Der Preis wurde von dem Minister Jan Weber überreicht",
    "Wie bekannt wurde, sind am Montag in dem Ort, einem Kurort, drei Wagen ausgebrannt.": (
        "Drei Wagen sind in dem Ort, einem Kurort, ausgebrannt"
    ),
    # a verb in front of its auxiliary
    "Gezeigt wurden am Montag 97 Münzen.": "97 Münzen wurden gezeigt",
    "Sprechen durfte die Rätin Ida Rothe am Montag nicht.": "Die Rätin Ida Rothe durfte nicht sprechen",
    # a date between commas, and a clause between dashes, end none
    "In Köln hat ein Wirt am Montag, dem 3. Juni 2024, aus dem Fenster geschossen.": (
        "In Köln hat ein Wirt aus dem Fenster geschossen"
    ),
    "In Köln hat es am Montag – 300 Beamte waren dort – viele Verletzte gegeben.": "In Köln hat es viele Verletzte gegeben",
    # who said what
    "Am Montag sagte die Rätin Ida Rothe, die Stadt hält sich an den Vertrag.": (
        "Die Rätin Ida Rothe: Die Stadt hält sich an den Vertrag"
    ),
    # who says it is left out only where the form tells that somebody says it
    "Am Montag sagte er, in Köln habe der Bau begonnen.": "In Köln habe der Bau begonnen",
    # how long after, and what lasts
    "Neun Monate nach dem Brand der Halle hat die Stadt am Montag Anklage erhoben.": "Die Stadt hat Anklage erhoben",
    "Bis Montag dauerten die Arbeiten.": "Bis Montag dauerten die Arbeiten",
    "Die Münzen stammen aus dem Jahr 1950.": "Die Münzen stammen aus dem Jahr 1950",
    "Am Montag trat Papst Gregor XII. ab.": "Papst Gregor XII. trat ab",
    # a time that is denied, or that something else is counted from
    "Mit dem Bau wird nicht vor Montag gerechnet.": "Mit dem Bau wird nicht vor Montag gerechnet",
    "Der Sturz kostete ihn einen Tag vor Heiligabend das Leben.": "Der Sturz kostete ihn das Leben",
    # a list before the end of the verb, and a relative clause before it
    "Die Sänger werden am Montag in Köln, Bonn und Ulm auftreten.": "Die Sänger werden in Köln, Bonn und Ulm auftreten",
    "Am Montag müssen alle Läden, die Glas verkaufen, Scherben annehmen.": (
        "Am Montag müssen alle Läden, die Glas verkaufen, Scherben annehmen"
    ),
    # offices and names
    "Am Montag wurden in Köln und Bonn zwei Wirte festgenommen.": "Zwei Wirte wurden in Köln und Bonn festgenommen",
    "Am Montag warnte das Amt für Statistik vor Preisen.": "Das Amt für Statistik warnte vor Preisen",
    "Am Montag ging der Streit um Paragraf Nr. 7 zu Ende.": "Der Streit um Paragraf Nr. 7 ging zu Ende",
    # a clause that explains, with room for it and without
    "Am Montag zogen die Anwohner der Mühle am Bach dagegen vor Gericht, dass der Rat der Gemeinde den neuen Vertrag mit dem "
    "Betreiber der Windräder genehmigt hatte.": (
        "Die Anwohner zogen dagegen vor Gericht, dass der Rat den neuen Vertrag genehmigt hatte"
    ),
    "Am Montag wurde ein Mann in einer Wirtschaft am Hafen von Salmstedt so schwer verletzt, dass er mit dem Hubschrauber in "
    "das Klinikum gebracht werden musste.": "Ein Mann wurde in einer Wirtschaft am Hafen von Salmstedt schwer verletzt",
    "Der 52-jährige Fahrer wurde am Mittwoch in der Kabine eingeklemmt und musste von der Feuerwehr befreit werden.": (
        "Der 52-jährige Fahrer wurde in der Kabine eingeklemmt"
    ),
}


@pytest.mark.parametrize(("text", "expected"), [*SHORTENED.items(), *TURNED.items()])
def test_titles_are_short_and_whole(text: str, expected: str) -> None:
    assert told(text)[0].title == expected
