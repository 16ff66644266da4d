"""Titles: the sentence, and the title of its first statement. Published on Friday, 14 June 2024."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.events.texts import dated, told
from timeline.events.grammar.spelling import LONGEST

TITLES = {
    # what is bound to an infinitive in front goes with it
    "In Kraft treten könnten die Regeln im Juli.": "Die Regeln könnten in Kraft treten",
    "In Betrieb gehen soll die Anlage im Juli.": "Die Anlage soll in Betrieb gehen",
    # what came of what somebody wanted
    "Am Montag wollte eine 71-jährige Autofahrerin nach links abbiegen und übersah dabei das entgegenkommende Motorrad.": (
        "Eine 71-jährige Autofahrerin übersah das entgegenkommende Motorrad"
    ),
    "Am Montag wollte eine Frau abbiegen und übersah dabei ein Rad.": "Eine Frau wollte abbiegen und übersah ein Rad",
    # half of what two did as much is not cut
    "Am Montag kam Herausforderin Meike Sander auf 53,8 Prozent der Stimmen, Amtsinhaber Jens Wiebe auf 46,2 Prozent.": (
        "Herausforderin Meike Sander kam auf 53,8 Prozent der Stimmen"
    ),
    # whose name ends with an ordinal; no law's
    "Am Montag starb Papst Benedikt XVI.": "Papst Benedikt XVI. starb",
    "Am Montag gab er sich den Namen Leo XIV.": "Er gab sich den Namen Leo XIV.",
    "Am Montag änderte der Rat das Gesetz Hartz IV.": "Der Rat änderte das Gesetz Hartz IV",
    # how long ago it was stands beside it
    "Die letzte Tat liegt erst fünf Tage zurück.": "Die letzte Tat",
    "Der Brand der Halle lag am Montag zwei Jahre zurück.": "Der Brand der Halle lag am Montag zwei Jahre zurück",
    "Der Verein liegt seit Montag drei Punkte zurück.": "Der Verein liegt seit Montag drei Punkte zurück",
    # "das" that is no article of the time behind it
    "Die Ministerin hatte das vergangene Woche noch ausgeschlossen.": "Die Ministerin hatte das noch ausgeschlossen",
    "Der Rat hatte das letzten Montag beschlossen.": "Der Rat hatte das beschlossen",
    # what is said in front of who says so
    "Es waren keine Messer im Spiel, stellte die Polizei am Montag klar.": (
        "Die Polizei: Es waren keine Messer im Spiel"
    ),
    "Es waren keine Messer im Spiel, fügte sie am Montag hinzu.": "Es waren keine Messer im Spiel",
    "Der Hafen war nie in Gefahr, hob der Rat am Montag hervor.": "Der Rat: Der Hafen war nie in Gefahr",
    "Der Wirt hob am Montag einen Stein hervor.": "Der Wirt hob einen Stein hervor",
    # the day of one of them is not that of all
    "Die Konzerte werden im Juli nachgeholt, das erste am 7. Juli in Ulm.": "Die Konzerte werden nachgeholt",
    "Im Juli spielen zwei Chöre, der erste aus Ulm.": "Zwei Chöre spielen, der erste aus Ulm",
    # what only links is left out where the verb says all
    "Das Weihnachtsgeld entfällt damit schon in diesem Jahr.": "Das Weihnachtsgeld entfällt",
    "Der Wirt begann damit am Montag.": "Der Wirt begann damit",
    # what was often so, then for the last time
    "Der Start war dreimal verschoben worden, zuletzt am Samstag.": (
        "Der Start war dreimal verschoben worden, zuletzt am Samstag"
    ),
    "Sie wurde zuletzt am Samstag gesehen.": "Sie wurde gesehen",
    # the day on which another one was named for it
    "Das Gericht setzte den Termin am Montag auf den 20. Juli fest.": (
        "Das Gericht setzte den Termin auf den 20. Juli fest"
    ),
    "Das Gericht verschob den Termin am Montag um zwei Wochen.": "Das Gericht verschob den Termin um zwei Wochen",
    # what somebody said, too, has no end
    "Der Mann hatte sich am Montag als Polizist ausgegeben und behauptet, ihr Sohn habe einen Unfall verursacht.": (
        "Der Mann hatte sich als Polizist ausgegeben"
    ),
    # through what somebody leads
    "Die Moderatorin Ida Rothe aus Eilmar wird die Gäste im Februar durch die Gala zur Eröffnung der Filmfestspiele führen.": (
        "Ida Rothe aus Eilmar wird die Gäste durch die Gala zur Eröffnung der Filmfestspiele führen"
    ),
    # the time is all that it tells
    "Jetzt wird es Sommer.": "Es wird Sommer",
    "Nun wird es nach Angaben der Stadt Mai 2026.": ("Es wird nach Angaben der Stadt Mai 2026"),
    "Im Mai wird es kalt.": "Es wird kalt",
    # until when what was signed runs
    "Der SV Ulm hat den Vertrag mit Jan Weber bis 2028 verlängert. Das gab er am Samstag bekannt.": (
        "Der SV Ulm hat den Vertrag mit Jan Weber bis 2028 verlängert"
    ),
    # "noch" goes with the time that stood in front
    "Im Jahr 2023 kamen dort noch 312 Kinder zur Welt.": "312 Kinder kamen zur Welt",
    "Am Montag kamen nur noch drei Gäste.": "Nur noch drei Gäste kamen",
    # what stands between a subject and its verb, or within the verb
    "Der Wirt, der lange krank war, eröffnete am Montag die Halle.": "Der Wirt eröffnete die Halle",
    "Der Wirt, der 2021 kam, wurde am Montag verhört.": "Der Wirt wurde verhört",
    "Am Montag gab der Wirt, der 2021 kam, den Bau bekannt.": "Der Wirt gab den Bau bekannt",
    "Am Montag hat der Wirt, ohne zu zögern, die Halle eröffnet.": "Der Wirt hat die Halle eröffnet",
    # whose something is
    "Am Montag lehnte der Kreistag Webers Rücktritt ab.": "Der Kreistag lehnte Webers Rücktritt ab",
    "Am Montag hat diese Zeitung Hollmanns Vertrag öffentlich gemacht.": (
        "Diese Zeitung hat Hollmanns Vertrag öffentlich gemacht"
    ),
    # against whom it is, and where people are from
    "Gegen Landrat Jan Weber ist am Montag ein Verfahren wegen des Verdachts der Untreue und Bestechung eingeleitet worden.": (
        "Gegen Landrat Jan Weber ist ein Verfahren eingeleitet worden"
    ),
    "Am Montag haben Eltern aus dem Ostertal in Ulm protestiert.": "Eltern aus dem Ostertal haben in Ulm protestiert",
    "Am Montag haben Diebe aus einem Museum in Ulm zwei Bilder gestohlen.": (
        "Diebe haben aus einem Museum in Ulm zwei Bilder gestohlen"
    ),
    # names in quotation marks are whole
    "Am Montag räumte er ein, „Die Taube“ selbst gestohlen zu haben.": "Er räumte ein, „Die Taube“ selbst gestohlen zu haben",
    "Die Initiative „Hier geboren“ hat am Montag Listen überreicht.": "Die Initiative „Hier geboren“ hat Listen überreicht",
    # a time that its verb is of
    "Entscheidend sei der 7. Mai gewesen, als der Leiter die Sprengung strich.": (
        "Entscheidend sei der 7. Mai gewesen, als der Leiter die Sprengung strich"
    ),
    # what limits who did it goes with them
    "Im November hatte kaum jemand auf Eilmar gesetzt.": "Kaum jemand hatte auf Eilmar gesetzt",
    "Am Montag nahm kaum noch jemand die Fähre.": "Kaum noch jemand nahm die Fähre",
    "Am Montag kam fast niemand zur Sitzung.": "Fast niemand kam zur Sitzung",
    "Am Freitag stimmten nicht alle Räte dem Plan zu.": "Nicht alle Räte stimmten dem Plan zu",
    "Im Juni kamen nicht einmal 20 Gäste ins Museum.": "Nicht einmal 20 Gäste kamen ins Museum",
    "Am Montag stiegen nur die Preise für Strom.": "Nur die Preise für Strom stiegen",
    "Am Montag hat selbst der Wirt den Saal verlassen.": "Selbst der Wirt hat den Saal verlassen",
    "Am Montag hat der Wirt selbst Anzeige erstattet.": "Der Wirt hat selbst Anzeige erstattet",
    "Am Montag wäre fast ein Kind ertrunken.": "Ein Kind wäre fast ertrunken",
    # what is shown behind who shows it; what somebody won something for
    "Seit Montag zeigt das Haus Werke des Malers Jan Weber.": "Das Haus zeigt Werke des Malers Jan Weber",
    "Am Montag waren die Preisträger für Medizin verkündet worden.": "Die Preisträger für Medizin waren verkündet worden",
    # how far into the day or behind something it was is part of the time
    "Am Ende des Handelstages am Donnerstag stand der Index bei 26.014 Zählern.": "Der Index stand bei 26.014 Zählern",
    "Am Ende des Parteitages sangen am Donnerstag die Gäste.": "Am Ende des Parteitages sangen die Gäste",
    # a time that only says how long something runs parts nothing
    "Jan Weber sagte am Sonntag ab und verlängerte in Salmstedt bis 2033.": (
        "Jan Weber sagte ab und verlängerte in Salmstedt bis 2033"
    ),
    "Der FSV muss ab dem 1. Juli ohne Trainer auskommen.": "Der FSV muss ohne Trainer auskommen",
    # what belongs to the verb, and what goes with a time
    "Jan Weber gehörte dem Rat von 1999 bis 2014 an.": "Jan Weber gehörte dem Rat an",
    "Ida Rothe wurde mit Wirkung vom 1. Juni 2023 zur Richterin ernannt.": "Ida Rothe wurde zur Richterin ernannt",
    "„Heute ist ein guter Tag für Eilmar“, sagte Ida Rothe am Donnerstag.": (
        "Ida Rothe: „Heute ist ein guter Tag für Eilmar“"
    ),
    "Auf den 1. Juli übernimmt Ida Rothe die Leitung.": "Ida Rothe übernimmt die Leitung",
    "Auf den 1. Juli verlegte der Rat das Fest.": "Auf den 1. Juli verlegte der Rat das Fest",
    "Gerettet werden mussten am Dienstag vier Wanderer.": "Vier Wanderer mussten gerettet werden",
    "Auch 2000 Kinder waren am 8. Juni in Eilmar dabei.": "2000 Kinder waren in Eilmar dabei",
    "Von Mittwoch auf Donnerstag brannte in Eilmar eine Scheune.": "Eine Scheune brannte in Eilmar",
    # who is named behind the clause
    "Weil er am Montag einen Wirt geschlagen hatte, sitzt Jan Weber in Haft.": "Jan Weber hatte einen Wirt geschlagen",
    "Nachdem er am Montag gestohlen worden war, ist der Wagen von Jan Weber aufgetaucht.": "Er war gestohlen worden",
    # whom a body or somebody deals with is no part of its name
    "Am Montag holte Vorstand Jan Weber sie zurück.": "Vorstand Jan Weber holte sie zurück",
    "Am Montag brach die CDU die Gespräche mit SPD und Freien Wählern ab.": (
        "Die CDU brach die Gespräche mit SPD und Freien Wählern ab"
    ),
    "Am Montag wählte der Landtag Ebeling zum Präsidenten.": "Der Landtag wählte Ebeling zum Präsidenten",
    "Am Montag wählte der Stadtrat Grünen-Chefin Ida Rothe.": "Der Stadtrat wählte Grünen-Chefin Ida Rothe",
    "Am Montag fanden Taucher Bankräuber Jan Weber im See.": "Taucher fanden Bankräuber Jan Weber im See",
    "Am Montag sagten Pfarrer Jan Weber und Ida Rothe ab.": "Pfarrer Jan Weber und Ida Rothe sagten ab",
    "Am Montag hat der Verlag Edition Kranich Bücher gekauft.": "Der Verlag Edition Kranich hat Bücher gekauft",
    "Am Montag gelang Forschern der Universität Ulm ein Beweis.": "Ein Beweis gelang Forschern der Universität Ulm",
    "Am Montag nahm die Polizei Jan Weber fest.": "Die Polizei nahm Jan Weber fest",
    "Am Montag sprach das Landgericht Ulm Ida Rothe frei.": "Das Landgericht Ulm sprach Ida Rothe frei",
    "Am Montag hat Richter Jan Dold Ida Rothe verurteilt.": "Richter Jan Dold hat Ida Rothe verurteilt",
    "Am Montag traf Kanzler Jan Weber Präsidentin Ida Rothe in Ulm.": (
        "Kanzler Jan Weber traf Präsidentin Ida Rothe in Ulm"
    ),
    "Am Montag übergab Wirt Jan Weber Schülern neue Räder.": "Wirt Jan Weber übergab Schülern neue Räder",
    "Am Montag trat der Direktor der Behörde Otto Kern zurück.": "Der Direktor der Behörde Otto Kern trat zurück",
    # what the same did next, or another, where there is room for both
    "Ein Mann verlor am Montag die Kontrolle und prallte gegen eine Wand.": (
        "Ein Mann verlor die Kontrolle und prallte gegen eine Wand"
    ),
    "Die Diebe brachen am Montag ein und stahlen Schmuck.": "Die Diebe brachen ein und stahlen Schmuck",
    "Am Montag brannte in Eilmar eine Halle, und zwei Wirte starben.": "Eine Halle brannte in Eilmar, und zwei Wirte starben",
    "Die Aktie fiel am Montag um drei Prozent, der Euro stieg.": "Die Aktie fiel um drei Prozent, der Euro stieg",
    "Die Halle wurde am Montag geräumt und wird saniert.": "Die Halle wurde geräumt",
    "Das Bad wurde am Montag geräumt und war am Mittwoch wieder offen.": "Das Bad wurde geräumt",
    # the time phrase in front goes, the verb stays second
    "Am Montag hat Island als erstes Land den Vertrag gekündigt.": "Island hat als erstes Land den Vertrag gekündigt",
    "Der Grundstein soll 2027 gelegt, die Arbeit 2028 aufgenommen werden.": "Der Grundstein soll gelegt werden",
    "Die Halle kann im Mai 2027 gebaut und im Herbst 2028 eröffnet werden.": "Die Halle kann gebaut werden",
    "Beide waren Anfang März in Eilmar festgenommen worden.": "Beide waren in Eilmar festgenommen worden",
    "Die Schau ist vom 1. Mai 2027 an in Eilmar zu sehen.": "Die Schau ist in Eilmar zu sehen",
    "Am Montag demonstrierten 12 000 Menschen in Eilmar.": "12 000 Menschen demonstrierten in Eilmar",
    "Am 28. Mai hatte der Gemeinderat den Umbau beschlossen.": "Der Gemeinderat hatte den Umbau beschlossen",
    "Erst vor drei Wochen hatte der Rat den Umbau beschlossen.": "Der Rat hatte den Umbau beschlossen",
    "Am Montag haben sich die Parteien auf einen Haushalt geeinigt.": "Die Parteien haben sich auf einen Haushalt geeinigt",
    "Am Montag gegen 9.15 Uhr verlas der Staatsanwalt die Anklage.": "Der Staatsanwalt verlas die Anklage",
    # in the middle
    "Die Polizei hat am Montag einen 34-Jährigen festgenommen.": "Die Polizei hat einen 34-Jährigen festgenommen",
    "Die Ziegelei ist in der Nacht zum Sonntag abgebrannt.": "Die Ziegelei ist abgebrannt",
    # the place in front
    "Eilmar – Die Ziegelei ist am Sonntag abgebrannt.": "Die Ziegelei ist abgebrannt",
    # a dash between two places, and two around an aside
    "Die Strecke Ulm - Augsburg ist seit Montag gesperrt.": "Die Strecke Ulm-Augsburg ist gesperrt",
    "Am Montag endete die Fahrt Bonn – Köln – Aachen.": "Die Fahrt Bonn-Köln-Aachen endete",
    "Beim Spiel Hamburg - Bremen wurden am Samstag 30 Fans verletzt.": (
        "Beim Spiel Hamburg-Bremen wurden 30 Fans verletzt"
    ),
    "Ulm – Augsburg feiert am Montag ein Fest.": "Augsburg feiert ein Fest",
    "Die Brigade - sie ist in Köln stationiert - übt am Montag in Norwegen.": "Die Brigade übt in Norwegen",
    "Am Montag hat die Stadt Kämmerer Jan Weber verabschiedet.": "Die Stadt hat Kämmerer Jan Weber verabschiedet",
    "Am Montag stießen in Eilmar (Kreis Borken) Wanderer auf eine Leiche.": "Wanderer stießen in Eilmar auf eine Leiche",
    "Wegen der Vorwürfe trat Kurz im Mai als Kanzler zurück.": "Wegen der Vorwürfe trat Kurz als Kanzler zurück",
    "Ein Mann bemerkte um kurz vor 21 Uhr, wie Funken aus dem Dach schlugen.": "Ein Mann bemerkte, wie Funken aus dem Dach schlugen",
    "2015 starben hier 67’606 Menschen.": "67’606 Menschen starben hier",
    "Leider hatte der Tierpark im vergangenen Jahr den Bock verloren.": "Der Tierpark hatte den Bock verloren",
    "Bis zum 27. August geht auf der Strecke zwischen Ulm und Eilmar nichts mehr.": "Nichts geht mehr auf der Strecke zwischen Ulm und Eilmar",
    "Am Montag wurde bekannt, dass der Grenzwert von 50 Fällen überschritten wurde.": "Der Grenzwert von 50 Fällen wurde überschritten",
    "Ein Mann aus dem Bezirk Linz-Land fuhr am Montag nach Eilmar.": "Ein Mann aus dem Bezirk Linz-Land fuhr nach Eilmar",
    "Der letzte Tag im Lügder Prozess ist am Montag beendet worden.": "Der letzte Tag im Lügder Prozess ist beendet worden",
    "Am Montag in der Zeit von 16 bis 19 Uhr brach der Unbekannte in ein Haus ein.": "Der Unbekannte brach in ein Haus ein",
    "So hoch war die Quote zuletzt im Mai 2015.": "So hoch war die Quote zuletzt",
    "Niedriger lag die Quote zuletzt im Mai.": "Niedriger lag die Quote zuletzt",
    "Am Sonntag rückten die Wehren 120-mal aus.": "Die Wehren rückten 120-mal aus",
    "Am Sonntag hörte der Zeuge Stimmen im Keller.": "Der Zeuge hörte Stimmen im Keller",
    # who is named, and what belongs to the subject
    "Schon am Mittwoch hatte Kolbe der Leitstelle Gasgeruch im Keller gemeldet.": "Kolbe hatte der Leitstelle Gasgeruch im Keller gemeldet",
    "Am Montag hat der Prozess um den Unfall im Hafen begonnen.": "Der Prozess um den Unfall im Hafen hat begonnen",
    "Am Montag tauchten mehrfach Münzen aus dem Schatz auf.": "Münzen aus dem Schatz tauchten mehrfach auf",
    "Am Montag schied Weber aus dem Senat aus.": "Weber schied aus dem Senat aus",
    "Am Montag meldete eine Zeugin der Leitstelle Rauch.": "Eine Zeugin meldete der Leitstelle Rauch",
    "Mit dem Argument, der Pakt schade dem Land, ließ Präsident Kern ihn im Mai 2001 für tot erklären.": (
        "Präsident Kern ließ ihn für tot erklären"
    ),
    "Die Tochter der A.B.C.D. wurde 1928 gezwungen, den Bauern das Wasser zu ersetzen.": (
        "Die Tochter der A.B.C.D. wurde gezwungen, den Bauern das Wasser zu ersetzen"
    ),
    # a clause between commas goes, what completes the verb stays
    "Zeugen, die den Unfall beobachtet haben, werden gebeten, sich bis Freitag unter 0541 3272215 zu melden.": (
        "Zeugen werden gebeten, sich unter 0541 3272215 zu melden"
    ),
    "Im Rat stand am Montag die Frage, wie das Bad bezahlt wird.": "Im Rat stand die Frage, wie das Bad bezahlt wird",
    # how far it was from something else; where the police write; one time of two words
    "Die Wirtin starb am Samstag zwei Tage vor ihrem 96. Geburtstag in Ulm.": "Die Wirtin starb zwei Tage vor ihrem 96. Geburtstag in Ulm",
    "POL-EI: Eilmar: Einbrecher haben am Montag zehn Räder gestohlen.": "Einbrecher haben zehn Räder gestohlen",
    "Die Stadt lädt für Dienstag, 18. Juni, um 18 Uhr zu einem Fest ein.": "Die Stadt lädt zu einem Fest ein",
    # an hour of what is ruled
    "Die Richter untersagten dem Wirt am Mittwoch, die Anlage nach 20 Uhr zu nutzen.": (
        "Die Richter untersagten dem Wirt, die Anlage nach 20 Uhr zu nutzen"
    ),
    # as papers wrote until 1999; a comma that is missing; what is nothing without where it is
    "Es ist erstaunlich, daß die Vertreibungen im Mai 1946 begannen.": "Die Vertreibungen begannen",
    "Im Mai 1946 mußten die Bürger das Land verlassen.": "Die Bürger mußten das Land verlassen",
    "Am Montag verliert der Vertrag seine Gültigkeit ohne dass eine Regelung in Sicht wäre.": "Der Vertrag verliert seine Gültigkeit",
    # an infinitive behind a relative clause
    "Am Montag sollen die Schüler, die geprüft wurden, ihre Zeugnisse bekommen.": "Die Schüler sollen ihre Zeugnisse bekommen",
    "Im Mai 1946 mussten die Bürger, die sich gewehrt hatten, in ein anderes Land umsiedeln.": (
        "Die Bürger mussten in ein anderes Land umsiedeln"
    ),
    "Am Montag werden die Bürger, die das wollen, in ein anderes Land umsiedeln.": "Die Bürger werden in ein anderes Land umsiedeln",
    "Zuletzt waren die Gebühren vor zwei Jahren angehoben worden.": "Die Gebühren waren angehoben worden",
    "Der Friedhof stammt aus dem 11. Jahrhundert und gehört seit 2021 zum Welterbe.": (
        "Der Friedhof stammt aus dem 11. Jahrhundert und gehört seit 2021 zum Welterbe"
    ),
    # what only points back
    "Darüber hinaus wurde am Montag beschlossen, Boten nach Ulm zu entsenden.": "Beschlossen wurde, Boten nach Ulm zu entsenden",
    "Bis Ende 2029 sollen so rund 130 Wagen umgerüstet werden.": "Rund 130 Wagen sollen umgerüstet werden",
    "Am Montag standen in ganz Niedersachsen die Wagen still.": "Die Wagen standen in ganz Niedersachsen still",
    "Zwei Angeklagte kamen am Mittwoch mit Bewährung davon.": "Zwei Angeklagte kamen mit Bewährung davon",
    "Am Sonntag empfangen die Bremer Borussia Mönchengladbach.": "Die Bremer empfangen Borussia Mönchengladbach",
    "Am Sonntag empfangen die Breisgauer Mainz 05.": "Die Breisgauer empfangen Mainz 05",
    "Am Sonntag empfangen die Hessen Schalke 04.": "Die Hessen empfangen Schalke 04",
    # how long something is to take
    "Die Arbeiten sollen voraussichtlich bis Ende 2026 dauern.": "Die Arbeiten sollen voraussichtlich bis Ende 2026 dauern",
    # what the day is called
    "Der Nachfolger wurde am 9. Juni gewählt, dem Tag der Europawahl.": "Der Nachfolger wurde gewählt",
    # who said so
    "Die Straße wurde am Montag gesperrt, wie die Polizei mitteilte.": "Die Straße wurde gesperrt",
    "Wie die Polizei mitteilte, wurde am Montag eine Straße gesperrt.": "Eine Straße wurde gesperrt",
    "Am Mittwoch brannte ein Haus ab, wie das Amt am Donnerstag mitteilte.": "Ein Haus brannte ab",
    # a clause that stands second, or under another
    "Seit Jahren wird geplant, am Montag begann der Abriss.": "Der Abriss begann",
    "Die Polizei berichtete, dass am Montag ein Mann gestorben ist.": "Ein Mann ist gestorben",
    "Die Halle wurde geräumt und am Montag gesperrt.": "Die Halle wurde gesperrt",
    "Nachdem am Montag ein Zug entgleist war, ist die Strecke gesperrt.": "Ein Zug war entgleist",
    # what cannot be turned round stays as it is
    "Am Montag wurde gefeiert.": "Am Montag wurde gefeiert",
    "Für Montag ist der Abriss angekündigt.": "Der Abriss ist angekündigt",
    # quotes
    "„Heute hat jemand Verantwortung übernommen“, sagte sie.": "Jemand hat Verantwortung übernommen",
    # time phrases go whole, with the commas and the words that hang on them
    "Von 2003 bis 2007 ließ die Stadt das Kloster sanieren.": "Die Stadt ließ das Kloster sanieren",
    "Von September an führt die Vertreterin die Geschäfte.": "Die Vertreterin führt die Geschäfte",
    "Das Fest fand am Mittwoch, dem 5. Juni 2024, statt.": "Das Fest fand statt",
    "In der Nacht von Mittwoch auf Donnerstag ist ein Haus abgebrannt.": "Ein Haus ist abgebrannt",
    "Noch am Abend des Unfalltages wurde der Kran abgebaut.": "Der Kran wurde abgebaut",
    "Drei Tage ist es her, dass sich der Rat für den Umbau entschied.": "Der Rat entschied sich für den Umbau",
    "Ida Rothe gewann am Freitag die heutige Etappe.": "Ida Rothe gewann die heutige Etappe",
    # what belongs to a noun stays with it
    "Am Montag hat der Prozess um den Unfall begonnen.": "Der Prozess um den Unfall hat begonnen",
    "Am Montag stieg die Zahl schwerer Unfälle.": "Die Zahl schwerer Unfälle stieg",
    "Am Montag demonstrierten mehrere tausend Menschen in Köln.": "Mehrere tausend Menschen demonstrierten in Köln",
    "Am Montag blockierten wütende Bauern die Brücke.": "Wütende Bauern blockierten die Brücke",
    "Am Montag waren mehr als 40 Prozent der Häuser leer.": "Mehr als 40 Prozent der Häuser waren leer",
    # an aside that is left out takes both its commas along
    "Gegen den Fahrer, der am Montag geflohen war, hat das Gericht Haftbefehl erlassen.": "Der Fahrer war geflohen",
    # what only announces is completed
    "Am Montag hat der Rat beschlossen, das Haus zu verkaufen.": "Der Rat hat beschlossen, das Haus zu verkaufen",
    # two clauses are not one title
    "Am Montag nach 18 Uhr hielt der Wagen am Tor, um 18.20 Uhr fuhr er ab.": "Der Wagen hielt am Tor",
    "Am Montag hat der Sender den Luft- und Seeverkehr gezeigt.": "Der Sender hat den Luft- und Seeverkehr gezeigt",
    # who is meant, and who speaks
    "Seine fast lange Amtszeit ist um. Er ging am Montag.": "Er ging",
    "Der Bürgermeister Jan Weber ist krank. Er hat am Montag abgesagt.": "Der Bürgermeister Jan Weber hat abgesagt",
    "New Jersey wuchs. Er ging am Montag.": "Er ging",
    # who else does the second thing
    "Der Mann, der sich Rex nennt und seit Jahren hier wohnt, wurde am Dienstag gefasst.": "Der Mann wurde gefasst",
    # who is so old, where the sentence before says more
    "Ein früherer Banker ist verurteilt worden. Der 51-Jährige hatte am Montag gestanden.": (
        "Ein früherer Banker hatte gestanden"
    ),
    "Ein Mann ist verurteilt worden. Der 51-Jährige hatte am Montag gestanden.": "Der 51-Jährige hatte gestanden",
    # whose words they are, by the name of a paper
    "Am Montag hatte der „Kurier“ berichtet, dass sie geht.": "Der „Kurier“ hatte berichtet, dass sie geht",
    # what belongs to the verb, and what to its subject
    "Am Montag hatte sich das Feuer auf eine Halle ausgebreitet.": "Das Feuer hatte sich auf eine Halle ausgebreitet",
    "Am Montag hatte der Fluss mit drei Metern den Höchststand erreicht.": (
        "Der Fluss hatte mit drei Metern den Höchststand erreicht"
    ),
    "Am Montag hatte das Museum in Ulm sie ausgeliehen.": "Das Museum in Ulm hatte sie ausgeliehen",
    # nobody operates on a thing
    "Am Freitag explodierte der Sprengkörper. Er verlor drei Finger und wurde noch am Samstag operiert.": (
        "Der Sprengkörper explodierte"
    ),
    "Der Sprengkörper explodierte. Er verlor drei Finger und wurde noch am Freitag operiert.": "Er wurde operiert",
    # what is so goes with both numbers
    "Am Montag waren insgesamt 1500 Gäste im Saal, am Sonntag nur 140.": "Insgesamt 1500 Gäste waren im Saal",
    # the place in front of the news is nobody
    "Grünwerder – In der Schule sind 47 Kinder erkrankt. Seit Dienstag klagen sie über Durchfall.": (
        "47 Kinder klagen über Durchfall"
    ),
    "Forscher legten Münzen frei. Im Oktober sollen sie im Museum zu sehen sein.": (
        "Sie sollen im Museum zu sehen sein"
    ),
    "Die Polizei suchte lange. Sie hatte am Montag Erfolg.": "Die Polizei hatte Erfolg",
    "Der Gruppe ging es gut. Er wurde am Montag gefasst.": "Er wurde gefasst",
    "Ihm gelang der Sprung. Er möchte am Montag feiern.": "Er möchte feiern",
    "Die Rätin Ida Rothe geht nach Köln.\n\nRothe war lange da. Sie kündigte am Montag.": "Ida Rothe kündigte",
    "„Wir haben am Montag alles verloren“, sagte der Landwirt.": "Der Landwirt: „Wir haben alles verloren“",
    # shortened to a whole clause rather than cut
    "Am Montag hat die Feuerwehr der Stadt Kleineilmar den Brand in der alten großen Ziegelei am Stadtgraben gelöscht und "
    "dabei einen Verletzten gerettet.": "Die Feuerwehr der Stadt Kleineilmar hat den Brand am Stadtgraben gelöscht",
    "Das Ministerium des Landes Salmland hatte im April die alte Gesellschaft als gemeinnützigen Träger anerkannt.": (
        "Das Ministerium hatte die alte Gesellschaft als gemeinnützigen Träger anerkannt"
    ),
    "Landrat Onno Petersen hatte am Montag angekündigt, den Deich bis zum Herbst auf ganzer Länge erhöhen zu wollen.": (
        "Landrat Onno Petersen hatte angekündigt, den Deich auf ganzer Länge erhöhen zu wollen"
    ),
    # what a time stood between does not grow together
    "Nach dem Stoß hatte das Amt am Mittwoch Ermittlungen aufgenommen.": "Nach dem Stoß hatte das Amt Ermittlungen aufgenommen",
    # numbers that belong to names, names in quotes, places
    "Am Montag wurde der ICE 672 gestoppt.": "Der ICE 672 wurde gestoppt",
    "Am Samstag, dem 1. Juni, wurde am Markt in Köln die „Linde“ eröffnet.": (
        "Die „Linde“ wurde am Markt in Köln eröffnet"
    ),
    "Am Sonntag, den 9. Juni 2024, fand in Berlin der 13. Lauf der Vereine statt.": (
        "Der 13. Lauf der Vereine fand in Berlin statt"
    ),
    "Am Montag wurden bereits 44 der 60 Plätze vergeben.": "Bereits 44 der 60 Plätze wurden vergeben",
    # the time is what it is about
    "Als Termin wurde der 22. Juni 2024 genannt.": "Als Termin wurde der 22. Juni 2024 genannt",
    # the clause that is dated
    "Während die Opposition schweigt, fordert der Verein seit gestern Neuwahlen.": "Der Verein fordert Neuwahlen",
    "Am Dienstag wurde bekannt, dass der Chef gekündigt hat.": "Der Chef hat gekündigt",
    "Am Montag wurde in Köln mit dem Bau begonnen.": "In Köln wurde mit dem Bau begonnen",
    "Am Samstag demonstrierten über 2.000 Menschen für den Wald.": "Über 2.000 Menschen demonstrierten für den Wald",
    "Am Montag war im Stadion Salmlohe Gas ausgetreten.": "Gas war im Stadion Salmlohe ausgetreten",
    "Am Montag brannten in der Hauptstadt Reifen und Tonnen.": "Reifen und Tonnen brannten in der Hauptstadt",
    # the end of the verb is never cut away
    "Beim Umzug in Köln hat es am Montag wegen der Glätte auf den Straßen und trotz aller Warnungen viele Stürze gegeben.": (
        "Es hat wegen der Glätte auf den Straßen und trotz aller Warnungen viele Stürze gegeben"
    ),
    "Am Montag kam eine Gruppe von zwei Frauen davon.": "Eine Gruppe von zwei Frauen kam davon",
    "Am Montag wurde ein Beben der Stärke 2,0 gemessen.": "Ein Beben der Stärke 2,0 wurde gemessen",
    # of what is too long the verb keeps what belongs to it, and a noun what it says nothing without
    "Am Montag haben sich die Fahrgäste der verspäteten Fähre nach der Ankunft im Hafen von Salmstedt sofort an den Brand "
    "vom Vorjahr erinnert.": (
        "Die Fahrgäste der verspäteten Fähre haben sich sofort an den Brand vom Vorjahr erinnert"
    ),
    "Am Montag stattete die Landrätin den im Nachbarkreis Ulm eingesetzten freiwilligen Helfern in Köln einen langen Besuch "
    "ab.": "Die Landrätin stattete den freiwilligen Helfern in Köln einen langen Besuch ab",
    "Am Montag hat der Verband der alten Seglerinnen und Segler im Hafen von Salmstedt den früheren Schatzmeister Jan Weber "
    "mit nur einer Gegenstimme zum Vorsitzenden gewählt.": (
        "Der Verband der alten Seglerinnen und Segler hat Jan Weber zum Vorsitzenden gewählt"
    ),
    "Am Montag hatte das höchste Gericht des Landes eine deutliche Mahnung an die Räte ausgesprochen, die Kasse der Stadt "
    "nicht länger zu missbrauchen.": (
        "Das Gericht hatte eine Mahnung ausgesprochen, die Kasse nicht länger zu missbrauchen"
    ),
    "Am Montag kamen nur zwei Kunden in den Laden.": "Nur zwei Kunden kamen in den Laden",
    "Am Montag nahmen bis zu 400 Leute an dem Marsch teil.": "Bis zu 400 Leute nahmen an dem Marsch teil",
    "Bald begannen die Arbeiten, im August 1949 wurde zum ersten Mal gestaut.": "Zum ersten Mal wurde gestaut",
    "2030 will China Gesteinsproben zur Erde bringen.": "China will Gesteinsproben zur Erde bringen",
    "Er war von 1998 bis zu seinem Tod im Mai 2015 Rat in Köln.": "Er war Rat in Köln",
    "2027 sollen 55 Millionen Euro fließen.": "55 Millionen Euro sollen fließen",
    "Ein Radfahrer starb, als am Montag in Köln ein Baum umstürzte.": "Ein Radfahrer starb, als in Köln ein Baum umstürzte",
    "Im Januar war zu wenig Schnee gefallen.": "Zu wenig Schnee war gefallen",
    "Acht Monate nach dem gewaltsamen Tod einer Läuferin im Wald hat am Montag die Behörde Mordanklage gegen ihn erhoben.": (
        "Die Behörde hat Mordanklage gegen ihn erhoben"
    ),
    "Das Unglück passierte am Montag gegen 3 Uhr früh in der Nähe.": "Das Unglück passierte in der Nähe",
    "Am Montag spielt Kantor Stephan Doormann Werke von Bach.": "Kantor Stephan Doormann spielt Werke von Bach",
    "Am Montag fahren nur noch Busse nach Köln.": "Nur noch Busse fahren nach Köln",
    "Am Montag soll das 212 Meter lange Schiff in See stechen.": "Das 212 Meter lange Schiff soll in See stechen",
    "Am Montag sind mindestens vierzig Schafe getötet worden.": "Mindestens vierzig Schafe sind getötet worden",
    # the verb's object does not grow into its subject
    "Am Montag sah der Spieler Jan Weber Gelb.": "Der Spieler Jan Weber sah Gelb",
    "Am Montag besiegten die Roten Teufel Tabellenführer Kassel.": "Die Roten Teufel besiegten Tabellenführer Kassel",
    "Am Montag fiel der Strom aus, als der Wagen Bäume und Masten streifte.": (
        "Der Strom fiel aus, als der Wagen Bäume und Masten streifte"
    ),
    "Als der Wagen am Montag Bäume und Masten streifte, fiel der Strom aus.": "Als der Wagen Bäume und Masten streifte, fiel der Strom aus",
    "Am Montag hat die Staatsanwaltschaft Anklage erhoben.": "Die Staatsanwaltschaft hat Anklage erhoben",
    "Am Montag wurden er und seine Familie eingesperrt.": "Er und seine Familie wurden eingesperrt",
    "Am Montag planten die Städte Köln, Bonn und Ulm einen Umbau.": "Die Städte Köln, Bonn und Ulm planten einen Umbau",
    "Am Montag wurden viele der Fahrgäste verletzt.": "Viele der Fahrgäste wurden verletzt",
    # who said what; what only links it to the sentence before goes
    "Die Sprecherin hatte am Montag erklärt, für den Rat sei das Geld entscheidend.": (
        "Die Sprecherin: Für den Rat sei das Geld entscheidend"
    ),
    "Dennoch ging das Werk am Montag ans Netz.": "Das Werk ging ans Netz",
    "Der Zug hielt, so dass am Montag ein Großalarm ausgelöst wurde.": "Ein Großalarm wurde ausgelöst",
    "Am Montag meldete das Amt, dass Jan Weber, Anwalt des Vereins, einen Antrag gestellt hat.": (
        "Das Amt meldete, dass Jan Weber, Anwalt des Vereins, einen Antrag gestellt hat"
    ),
    "Am Montag und damit spät im Jahr wurde der Hafen eröffnet.": "Der Hafen wurde eröffnet",
    "Beim Spiel gegen Köln am Montag werden erhöhte Beiträge verlangt.": "Beim Spiel gegen Köln werden erhöhte Beiträge verlangt",
    "Jan Weber (Grüne), hat am Montag abgesagt.": "Jan Weber hat abgesagt",
    "Am Montag wurden noch viele Mitglieder der alten Mannschaft von Salmstedt vermisst, darunter auch der Kapitän, "
    "der junge Jan Weber.": "Viele Mitglieder der alten Mannschaft von Salmstedt wurden noch vermisst",
    "Am Montag meldete der Sender, Weber rechne mit Regen.": "Der Sender: Weber rechne mit Regen",
    "Am Montag wurde er in seinem Zimmer in Köln, wo er geprobt hatte, tot aufgefunden.": (
        "Er wurde in seinem Zimmer in Köln tot aufgefunden, wo er geprobt hatte"
    ),
    # what is only announced: behind a colon, in quotation marks in front
    "Wirtin Ida Rothe wusste es seit Montag, sprechen durfte sie erst am Freitag: 40 Münzen sind wieder da.": (
        "Wirtin Ida Rothe wusste es: 40 Münzen sind wieder da"
    ),
    "„Wieder Gasgeruch im Keller, Amt informiert“, notierte der Wirt am Montag um 16 Uhr.": (
        "Der Wirt notierte: „Wieder Gasgeruch im Keller, Amt informiert“"
    ),
    "Am Montag hatte es geheißen, der Wirt hätte abgesagt.": "Es hatte geheißen: Der Wirt hätte abgesagt",
    "Im Mai 2019 wurde ein Brief hinterlassen, das Haus werde verkauft.": (
        "Ein Brief wurde hinterlassen, das Haus werde verkauft"
    ),
    "Am Montag zog das Amt das Angebot mit der Begründung zurück, dieses habe den Ort bevorzugt.": (
        "Das Amt zog das Angebot mit der Begründung zurück, dieses habe den Ort bevorzugt"
    ),
    "Am Montag zog das Amt das Angebot mit der Begründung zurück.": "Das Amt zog das Angebot zurück",
    # what a verb asks for behind a comma stays, for the place of it
    "Am Montag versuchte eine Streife der Salmstedter Polizei im Stadtteil Salmstedt-Hochzoll, einen Wagen, der dort seit "
    "Stunden stand, zu öffnen.": "Eine Streife der Salmstedter Polizei versuchte, einen Wagen zu öffnen",
    "Sind wir alle Narren, wenn es um das eigene Dorf geht, lautete die Frage am Freitag.": (
        "Die Frage lautete: „Sind wir alle Narren, wenn es um das eigene Dorf geht“"
    ),
    # "zwar" without its "aber"
    "Am Montag wurde der Plan zwar nicht abgelehnt.": "Der Plan wurde nicht abgelehnt",
    "Am Mittwoch war man sich einig.": "Man war sich einig",
    # numbers in words, names with adjectives in front and nouns behind, what somebody becomes
    "Im Mai waren über hunderttausend Menschen betroffen.": "Über hunderttausend Menschen waren betroffen",
    "Am Montag soll nach alter Sage der ursprüngliche „Retter“ gestorben sein.": (
        "Der ursprüngliche „Retter“ soll nach alter Sage gestorben sein"
    ),
    "Am Montag zählte die Liste der „Ufer“-Freunde 40 Namen.": "Die Liste der „Ufer“-Freunde zählte 40 Namen",
    "Im Mai wurden nach Angaben des Amtes 39 Hirten Opfer von Dieben.": "39 Hirten wurden nach Angaben des Amtes Opfer von Dieben",
    "Am Montag wurden am Berg Böen von 140 Kilometern pro Stunde gemessen.": (
        "Böen von 140 Kilometern pro Stunde wurden am Berg gemessen"
    ),
    # a comma that parts nobody from what he did; an apposition that nothing closes
    "Der Wirt Jan Weber, war am Montag verschollen.": "Der Wirt Jan Weber war verschollen",
    # a time that the verb asks for
    "Am Freitag mussten die Gäste auf den Montag warten.": "Die Gäste mussten auf den Montag warten",
    "Im Herbst 1949 zog sich das Fest noch bis in den Abend hinein.": "Im Herbst 1949 zog sich das Fest noch bis in den Abend hinein",
    # a list goes whole, a clause that lost its "dass" is turned, what says nothing without its time keeps it
    "Im Mai 2019 gehörten Bären, Wölfe, Hirsche, Rehe und Hasen zu den Tieren im Park.": "Bären, Wölfe, Hirsche, Rehe und Hasen gehörten zu den Tieren im Park",
    "Das Amt sagte, dass in Köln, weit vom Fluss entfernt, in einem Haus am Montag 42 Gäste aufgenommen wurden.": (
        "42 Gäste wurden in einem Haus aufgenommen"
    ),
    "Die Messe verläuft bis zum 6. Juli 2024.": "Die Messe verläuft bis zum 6. Juli 2024",
    "Am Montag wurde zusätzlich in fünf Häusern eingebrochen.": "In fünf Häusern wurde zusätzlich eingebrochen",
    "Während die Halle am Montag leer stand, war der Markt voll.": "Die Halle stand leer",
    # two objects that a subject had swallowed, a time that is all that is said, who is meant in three words
    "Am Montag streifte das Flugzeug Bäume und Dächer.": "Das Flugzeug streifte Bäume und Dächer",
    "Mögliche Termine seien der 24. Juni sowie der 8. Juli.": "Mögliche Termine seien der 24. Juni sowie der 8. Juli",
    "Am Montag eröffnete die Kita Sonnenblumen.": "Die Kita Sonnenblumen eröffnete",
    "Am Montag schloss das Gasthaus Linden.": "Das Gasthaus Linden schloss",
    "Am Montag verkaufte die Kita Sonnenblumen.": "Die Kita verkaufte Sonnenblumen",
    "Am Montag eröffnete die Kette Filialen.": "Die Kette eröffnete Filialen",
    "Seit Montag gibt es einen Platz für Leute, die nomadisch leben.": "Es gibt einen Platz für Leute, die nomadisch leben",
    "Am Montag endete der Markt für alte Räder.": "Der Markt für alte Räder endete",
    "Es ist still, seit in Eilmar im Mai 2023 der Markt schloss.": "Der Markt schloss in Eilmar",
    "Der Verband lobte die Pläne, forderte am Montag aber mehr Geld.": "Der Verband lobte die Pläne",
    "Die damals 22-Jährige verschwand. Am Montag fand man ihre Leiche.": "Man fand die Leiche der damals 22-Jährigen",
    # what an expression with a time takes along, words in quotation marks before their noun
    "Das Amt soll heute noch öffnen.": "Das Amt soll öffnen",
    "Ein Gast kam dadurch am Montag daraufhin zu Fall.": "Ein Gast kam zu Fall",
    "Im Jahr 2023 erzielte das Unternehmen Erlöse in Höhe von 80,9 Millionen Euro.": (
        "Das Unternehmen erzielte Erlöse in Höhe von 80,9 Millionen Euro"
    ),
    "Im Mai waren gegenüber dem Präsidenten Thaksin Shinawatra Vorwürfe laut geworden.": (
        "Vorwürfe waren gegenüber dem Präsidenten Thaksin Shinawatra laut geworden"
    ),
    "Am Montag ist es beinahe zu einem Zusammenstoß zwischen einem Flugzeug der Gesellschaft Salmair und einem Kampfjet vom Typ "
    "Tornado gekommen.": "Es ist beinahe zu einem Zusammenstoß gekommen",
    "Vor fast genau einem Jahr, am 28. Mai 2023, stürzte bei Köln der Hubschrauber „Christoph“ ab.": (
        "Der Hubschrauber „Christoph“ stürzte bei Köln ab"
    ),
    "Zu dieser Zeit, im Mai 2019, durfte der Park von dem «gemeinen Volk» nicht besucht werden.": (
        "Der Park durfte von dem „gemeinen Volk“ nicht besucht werden"
    ),
    "Am Montag wurden seine fünf und sieben Jahre alten Töchter gefunden.": "Seine fünf und sieben Jahre alten Töchter wurden gefunden",
    # a date with its weekday, and words in quotation marks, part no clause
    "Der Wirt ist am Montag, dem 3. Juni, im Alter von 58 Jahren erhängt im Keller aufgefunden worden.": (
        "Der Wirt ist im Alter von 58 Jahren erhängt im Keller aufgefunden worden"
    ),
    "Am Montag haben Tausende unter dem Motto „Kommt, seht und staunt“ gegen den Damm demonstriert.": (
        "Tausende haben unter dem Motto „Kommt, seht und staunt“ gegen den Damm demonstriert"
    ),
    "Das Spiel endete am Montag mit einem 2:0.": "Das Spiel endete mit einem 2:0",
    "Das Video wurde im Zeitraum von Mai 2023 bis Juni 2023 erstellt.": "Das Video wurde erstellt",
    "Die Wahl soll bis spätestens Ende Juni und noch vor Ostern 2025 erfolgen.": "Die Wahl soll erfolgen",
    # who is from a place, which is neither he nor she
    "Jan Weber aus Altheim, der am Montag gefunden wurde, schweigt.": "Jan Weber wurde gefunden",
    # what is his is not who does it
    "Intendant Jan Weber, der sein Amt am Montag angetreten hatte, schweigt.": "Intendant Jan Weber hatte sein Amt angetreten",
    # "aber" within a clause parts none
    "Das Labor schwieg, die Halle am Fluss aber wurde am 3. Juni geschlossen.": "Die Halle am Fluss wurde geschlossen",
    # what a noun says little without stays as long as anything else can go
    "Am Montag hat der Verein Rote Rüben mit vielen Mitgliedern aus Salmstedt im Rathaus einen Antrag auf Erweiterung der "
    "Gärten gestellt.": "Der Verein Rote Rüben hat einen Antrag auf Erweiterung der Gärten gestellt",
    "Der verwirrte Gast wurde am Montag nach zwei langen Stunden im Keller von mehreren starken Helfern der Salmstedter Feuerwehr "
    "unter Kontrolle gebracht.": "Der verwirrte Gast wurde von mehreren starken Helfern unter Kontrolle gebracht",
    "Der Bus war am Montag auf dem langen Weg von Köln nach Bonn aus bisher ungeklärter Ursache plötzlich von der Fahrbahn "
    "abgekommen.": "Der Bus war aus ungeklärter Ursache plötzlich von der Fahrbahn abgekommen",
    # a time that says whereto, and one that dates something else
    "Am Montag sagte der Wirt, man habe den Umbau in den Herbst gelegt.": "Man habe den Umbau in den Herbst gelegt",
    "Der Anteil lag im März bei zwei Prozent, im April bei drei Prozent.": "Der Anteil lag bei zwei Prozent",
    "Der Bericht wurde statt im März erst Anfang Juni fertig.": "Der Bericht wurde fertig",
    # who says so goes last
    "Laut Anklage hat der frühere Wirt am Montag in der kleinen Gaststätte am alten Hafen von Salmstedt eine teure Vase "
    "zerschlagen.": "Laut Anklage hat der frühere Wirt am alten Hafen von Salmstedt eine teure Vase zerschlagen",
    # what is done to something is no name of who does it
    "Nach dem Tod eines Gastes hat ein Richter am Montag Haftbefehl gegen den Wirt erlassen.": (
        "Nach dem Tod eines Gastes hat ein Richter Haftbefehl gegen den Wirt erlassen"
    ),
    "Am Montag war der 46-Jährige leitender Arzt in Köln.": "Der 46-Jährige war leitender Arzt in Köln",
    "Im Mai 2019 waren bei einem Unfall dreizehn Gäste gestorben.": "Dreizehn Gäste waren bei einem Unfall gestorben",
    "Am Montag wurde ein 15-Jähriger aus Köln ermittelt.": "Ein 15-Jähriger aus Köln wurde ermittelt",
    # what an adverb goes with, what looks like a verb in front of a noun
    "Am Montag wurden im Keller international gesuchte Diebe gefasst.": "International gesuchte Diebe wurden im Keller gefasst",
    "Im Mai sollen wieder bemannte Flüge stattfinden.": "Bemannte Flüge sollen wieder stattfinden",
    "Im Mai errang der heute 65jährige zusammen mit Freunden einen Sieg.": (
        "Der heute 65jährige errang zusammen mit Freunden einen Sieg"
    ),
    "Am Montag wurden Vorwürfe gegen den Rat laut.": "Vorwürfe gegen den Rat wurden laut",
    "Ida Rothe, ihres Zeichens Rätin, warnte erst am Montag: „Wenn die Brücke fällt, kommt lange niemand mehr ins Dorf, das "
    "dann vom Fluss lebt.“": "Ida Rothe, ihres Zeichens Rätin, warnte: Wenn die Brücke fällt",
    # what it was not, what dates only what describes a noun, what says nothing without its time
    "Mit Tempo 90 statt der erlaubten 50 Kilometer pro Stunde ist ein Fahrer am Montag auf der Straße nach Salmstedt am Deich "
    "verunglückt.": "Ein Fahrer ist auf der Straße nach Salmstedt am Deich verunglückt",
    "Am Montag beginnt der Umbau, den der Rat schon im Mai 2019 beschlossen hatte.": "Der Umbau beginnt",
    "Der Preis gilt jedoch nur bis Ende Juni.": "Der Preis gilt nur bis Ende Juni",
    "Mit den Stimmen von Linden und Buchen hat der Rat der kleinen Stadt Salmstedt am Montag den alten Haushalt verabschiedet.": (
        "Mit den Stimmen von Linden und Buchen hat der Rat den alten Haushalt verabschiedet"
    ),
    # where to, behind a modal; infinitives that no table knows; what runs until a time
    "In zwei Wochen müssen beide in die Stichwahl.": "Beide müssen in die Stichwahl",
    "Die Bagger sollten am Montag anrollen.": "Die Bagger sollten anrollen",
    "Die Pacht wäre noch bis Juni 2023 gelaufen.": "Die Pacht wäre noch bis Juni 2023 gelaufen",
    # until when it went on, and what "und" goes on with behind "dass" or "woraufhin"
    "Die Yacht hatte Kurs auf Kiel gehalten, bis sie am Montag gestoppt wurde.": (
        "Die Yacht hatte Kurs auf Kiel gehalten, bis sie gestoppt wurde"
    ),
    "Das Amt teilte mit, dass die Brücke gesperrt wurde und am Montag wieder öffnete.": "Die Brücke öffnete wieder",
    "Die Helfer zogen ab, woraufhin die Stadt ihre Leute zurückrief und erst Anfang Mai 2023 ihre Arbeit wieder aufnahm.": (
        "Die Stadt nahm ihre Arbeit wieder auf"
    ),
    "Bis Montag wird die Brücke gebaut.": "Die Brücke wird gebaut",
    "2022 hatte ihm der Verein den Sieg zu verdanken und schon ein Jahr später stieg er ab.": (
        "Der Verein hatte ihm den Sieg zu verdanken"
    ),
    # what verbs and nouns need, however it is spelled
    "Am Montag investierte der Verein rund 85 Millionen Euro der alten Stadt Salmstedt in eine neue große Halle in Eilmar am "
    "Deich.": "Der Verein investierte rund 85 Millionen Euro der Stadt Salmstedt in eine neue große Halle",
    "Am Montag stieg der Umsatz der großen Salmstedter Brauerei im Vergleich zu ihren Nachbarn um 37 Prozent auf 412 Euro.": (
        "Der Umsatz der großen Salmstedter Brauerei stieg um 37 Prozent auf 412 Euro"
    ),
    "Am Montag haben Beamte nach einem Lauf Listen geändert.": "Beamte haben nach einem Lauf Listen geändert",
    # an initial for a name, and how old somebody is
    "Am Montag ist der Wirt Jürgen K. zu zwölf Jahren Haft verurteilt worden.": (
        "Der Wirt Jürgen K. ist zu zwölf Jahren Haft verurteilt worden"
    ),
    "Am Montag wurde der Fahrer Thomas S., 44, in Köln festgenommen.": "Der Fahrer Thomas S. wurde in Köln festgenommen",
    "Am Montag wurde vorsorglich höchster Alarm für die Region ausgerufen.": (
        "Höchster Alarm wurde vorsorglich für die Region ausgerufen"
    ),
    # who says it has a party in brackets, and meets somebody else
    "Der Wirt Jan Weber (FLE) hat am Montag bei einem Treffen mit Otto Rothe (AGA) betont, die Brücke bleibe zu.": (
        "Der Wirt Jan Weber: Die Brücke bleibe zu"
    ),
    # on what it depends
    "Falls das Angebot ausbleibt, will Orth am Montag streiken.": "Orth will streiken, falls das Angebot ausbleibt",
    "Wenn der Rat zustimmt, beginnen am 1. Juli die Arbeiten.": "Die Arbeiten beginnen, wenn der Rat zustimmt",
    "Kommt es zu keiner Einigung, streiken am 1. Juli die Fahrer.": "Die Fahrer streiken, kommt es zu keiner Einigung",
    # what a noun means stands between commas
    "Der Rat lehnte den Antrag, das Bad zu schließen, am Montag ab.": "Der Rat lehnte den Antrag ab, das Bad zu schließen",
    "Der Rat hat den Antrag, das Bad zu schließen, am Montag verworfen.": (
        "Der Rat hat den Antrag verworfen, das Bad zu schließen"
    ),
    "Den Beschluss, das Bad zu schließen, fasste der Rat am Montag.": (
        "Den Beschluss fasste der Rat, das Bad zu schließen"
    ),
    # who said it, whatever the verb that says so, which stands behind it
    "Die Zahl sei gestiegen, hob Rätin Ida Rothe am Montag hervor.": "Rätin Ida Rothe: Die Zahl sei gestiegen",
    "„Das ist falsch“, gab sich Rätin Ida Rothe am Montag gelassen.": "Rätin Ida Rothe: „Das ist falsch“",
    "„Das ist falsch“, sagte Rätin Ida Rothe am Montag.": "Rätin Ida Rothe: „Das ist falsch“",
    "Das sei falsch, gab Rätin Ida Rothe am Montag zu.": "Rätin Ida Rothe: Das sei falsch",
    "Das sei falsch, sagte er am Montag.": "Das sei falsch",
    "Der Bau werde im Herbst fortgesetzt, sagte Rätin Ida Rothe am Dienstag.": "Rätin Ida Rothe: Der Bau werde fortgesetzt",
    "Die Lage sei ernst, so Rätin Ida Rothe am Mittwoch.": "Rätin Ida Rothe: Die Lage sei ernst",
    "„Wir finden kein Personal mehr“, so Wirt Jan Weber am Mittwoch.": "Wirt Jan Weber: „Wir finden kein Personal mehr“",
    "Die Bauarbeiten, so die Stadt am Montag, werden fortgesetzt.": "Die Stadt: Die Bauarbeiten werden fortgesetzt",
    "Der Brand, so die Polizei, brach am Montag im Keller aus.": "Der Brand brach im Keller aus",
    "Am Montag sei ein Feuer ausgebrochen, so die Polizei.": "Die Polizei: Ein Feuer sei ausgebrochen",
    "Sverkow sei am Samstag operiert worden, teilte sein Büro mit.": "Sein Büro: Sverkow sei operiert worden",
    # nor where there is no room for both, or "sein" means nobody who is named
    "Der Bau des großen Klinikums am Rand der Stadt werde im Herbst mit Mitteln des Bundes fortgesetzt, sagte Rätin Ida Rothe.": (
        "Der Bau des großen Klinikums am Rand der Stadt werde mit Mitteln des Bundes fortgesetzt"
    ),
    "Die Lage sei am Samstag besser geworden, teilte sein Büro mit.": "Die Lage sei besser geworden",
    "Die Partei nominierte den Theologen Otto Rothe, der am 30. Juni antreten soll.": "Der Theologe Otto Rothe soll antreten",
    # what happened when something else did, not only that; a pronoun stays with what it means
    "Als am Montag ein Zeuge am Tor vorbeikam, schlug der Wirt ihm ins Gesicht.": (
        "Als ein Zeuge am Tor vorbeikam, schlug der Wirt ihm ins Gesicht"
    ),
    "Als am Montag auf dem alten Marktplatz von Salmstedt am Deich ein Zeuge vorbeikam, schlug der Wirt einem Gast ins Gesicht.": (
        "Ein Zeuge kam auf dem alten Marktplatz von Salmstedt am Deich vorbei"
    ),
    "Am Montag wurde in Köln 14 weiteren Gästen der Prozess gemacht.": (
        "Der Prozess wurde in Köln 14 weiteren Gästen gemacht"
    ),
    "Als am Montag ein Zeuge am Tor vorbeikam, schlug er dem Wirt ins Gesicht.": "Ein Zeuge kam am Tor vorbei",
    # what a clause behind it only begins, whom a verb parts from, under whose lead
    "Am Montag stürzte ein Wirt, als er versuchte, sein Rad zu retten.": "Ein Wirt stürzte, als er versuchte, sein Rad zu retten",
    "Am Montag hat sich der Verein Linde von Trainer Jan Weber getrennt.": "Der Verein Linde hat sich von Trainer Jan Weber getrennt",
    "Unter seiner Leitung war 2021 die neue Halle eröffnet worden.": "Die neue Halle war eröffnet worden",
    "Der Verein will ab Februar an zwei Tagen in der Woche kochen.": "Der Verein will an zwei Tagen in der Woche kochen",
    # who did it, what was reported of nobody, what verbs of their own clauses need
    "Nachdem am Montag der Wagen von Gästen entdeckt wurde, kam die Polizei.": "Der Wagen wurde von Gästen entdeckt",
    "Am Montag wurde berichtet, dass in Köln zwei Wirte verletzt wurden.": "Zwei Wirte wurden in Köln verletzt",
    "Am Montag hat der Rat die Mitglieder der alten Salmstedter Vereine aufgefordert, einen neuen Plan zur Rettung von alten "
    "Eichen vorzulegen.": "Der Rat hat die Mitglieder der Salmstedter Vereine aufgefordert, einen Plan vorzulegen",
    "Am Mittwoch hat das Amt den Termin für die Wahl auf Ende Juni, Anfang Juli festgelegt.": (
        "Das Amt hat den Termin für die Wahl auf Ende Juni, Anfang Juli festgelegt"
    ),
    # whom something is done to, in front
    "Dem jungen Sänger Jan Weber wurde am Montag vom Europäischen Parlament in Straßburg der „Preis für geistige Freiheit“ "
    "verliehen.": "Dem jungen Sänger Jan Weber wurde in Straßburg der „Preis für geistige Freiheit“ verliehen",
    "Am Montag wurde dem Sänger Jan Weber vom Europäischen Parlament der Preis verliehen.": (
        "Der Preis wurde dem Sänger Jan Weber vom Europäischen Parlament verliehen"
    ),
    # two auxiliaries
    "Die Fähren wurden am Montag eingestellt und sollen am Mittwoch wieder fahren.": "Die Fähren wurden eingestellt",
    # verbs that split
    "Die Münzen, die am Montag nach Köln zurückkehrten, sind echt.": "Die Münzen kehrten nach Köln zurück",
}


def test_whose_day_it_is_goes_with_the_day() -> None:
    _, arrest, search = told(
        "Am 3. Juni brannte es. Am 5. Juni wurde er verhaftet. Am Tag der Verhaftung wurde die Halle durchsucht."
    )
    assert search.title == "Die Halle wurde durchsucht"
    assert search.dating.first == arrest.dating.first


@pytest.mark.parametrize(("text", "expected"), TITLES.items())
def test_titles(text: str, expected: str) -> None:
    assert (dated(text) or told(text))[0].title == expected


WITH_THEIR_TIME = {
    # what somebody names or aims at
    "Das Theater eröffnet die neue Saison am 12. Mai.": "Das Theater eröffnet die neue Saison",
    "Der Trainer beendete die Saison 2023/24 am Montag.": "Der Trainer beendete die Saison 2023/24",
    "In der neuen Saison spielt Ida Rothe in Eilmar.": "Ida Rothe spielt in Eilmar",
    "Eröffnet wurde das 21 Millionen Euro teure Bad am Montag.": "Das 21 Millionen Euro teure Bad wurde eröffnet",
    "Der Konzern peilt den 1. Juli an.": "Der Konzern peilt den 1. Juli an",
    "Die Stadt nennt den 1. Juli als Termin.": "Die Stadt nennt den 1. Juli als Termin",
    "Die Bahn peilt das Frühjahr 2025 für den Bau an.": "Die Bahn peilt das Frühjahr 2025 für den Bau an",
    "Die Bahn fasst Mitte 2025 ins Auge.": "Die Bahn fasst Mitte 2025 ins Auge",
    "Die Bahn peilt im Juli die Eröffnung an.": "Die Bahn peilt die Eröffnung an",
    "Jan Weber geriet 2023 ins Visier der Polizei.": "Jan Weber geriet ins Visier der Polizei",
    "Am Montag, den 1. Juli, eröffnet die Halle.": "Die Halle eröffnet",
    # what is done is about a time to come, or a plan was for it
    "Rätin Ida Rothe kündigte für den 18. September ein Fest am Hafen an.": (
        "Rätin Ida Rothe kündigte für den 18. September ein Fest am Hafen an"
    ),
    "Das Amt sagte für die kommenden Tage weitere Gewitter voraus.": (
        "Das Amt sagte für die kommenden Tage weitere Gewitter voraus"
    ),
    "Den Termin hat die Präsidentin für den 18. September festgesetzt.": (
        "Den Termin hat die Präsidentin für den 18. September festgesetzt"
    ),
    "Der Rat hat sich darauf verständigt, bei der Bundesversammlung am 30. Juni die bisherige Leiterin Ida Rothe aus Eilmar am "
    "Berg vorzuschlagen.": "Der Rat hat sich darauf verständigt, am 30. Juni die Leiterin Ida Rothe vorzuschlagen",
    "Für den 18. September kündigte Rätin Ida Rothe mit großer Freude eine Feier am Hafen der Stadt Eilmar mit Musik und Tanz an.": (
        "Für den 18. September kündigte Rätin Ida Rothe eine Feier am Hafen mit Musik und Tanz an"
    ),
    "Der Verein hatte für 2024 drei Fahrten vorgesehen.": "Der Verein hatte für 2024 drei Fahrten vorgesehen",
    # what somebody is said or admits to have done
    "Der frühere Schiedsrichter Jan Weber hatte zugegeben, im Jahr 2004 vier Spiele der dritten Liga manipuliert zu haben und "
    "dafür Geld genommen zu haben.": (
        "Jan Weber hatte zugegeben, im Jahr 2004 vier Spiele der dritten Liga manipuliert zu haben"
    ),
    # what is so until then, which it would deny without it
    "Die Seestraße bleibt bis voraussichtlich 4. Juli gesperrt.": "Die Seestraße bleibt bis voraussichtlich 4. Juli gesperrt",
    "Die Seestraße ist noch bis Montag gesperrt.": "Die Seestraße ist noch bis Montag gesperrt",
    "Noch bis Sonntag läuft in Eilmar das Weinfest.": "Noch bis Sonntag läuft in Eilmar das Weinfest",
    "Bis zum 30. Juli können Gäste an 60 Buden stöbern.": "Bis zum 30. Juli können Gäste an 60 Buden stöbern",
    "Die Schau ist bis zum 10. Juli zu sehen.": "Die Schau ist bis zum 10. Juli zu sehen",
    "Der Zug fällt bis 4. Juli aus.": "Der Zug fällt bis 4. Juli aus",
    "Der Vertrag läuft bis 2028.": "Der Vertrag läuft bis 2028",
    "Die Brücke, die bis zum 4. Juli gesperrt bleibt, ist alt.": "Die Brücke bleibt bis zum 4. Juli gesperrt",
    # nor then, but then at the earliest
    "Das Hallenbad öffnet frühestens im März 2027.": "Das Hallenbad öffnet frühestens im März 2027",
    "Das Amt geht nicht davon aus, dass die Halle vor Mai 2027 öffnet.": (
        "Das Amt geht nicht davon aus, dass die Halle vor Mai 2027 öffnet"
    ),
    "Das Amt geht davon aus, dass die Halle vor Mai 2027 öffnet.": "Die Halle öffnet",
    # not what has to be over by then
    "Die Brücke soll bis zum 4. Juli fertig werden.": "Die Brücke soll fertig werden",
    "Die Brücke ist bis zum 4. Juni umgebaut worden.": "Die Brücke ist umgebaut worden",
    # not where the verb itself says that it is to come, or has its day
    "Der Bau sollte ab Juli beginnen.": "Der Bau sollte beginnen",
    "Das Fest ist für den 3. Juli angesetzt.": "Das Fest ist angesetzt",
    "Am 1. Juli wird der Platz eröffnet.": "Der Platz wird eröffnet",
    "Die Rätin kündigte am Montag ein Fest an.": "Die Rätin kündigte ein Fest an",
}


@pytest.mark.parametrize(("text", "title"), WITH_THEIR_TIME.items())
def test_a_time_that_is_part_of_what_is_told_stays(text: str, title: str) -> None:
    assert told(text)[0].title == title


def test_how_soon_it_followed_is_left_out() -> None:
    _, torn = told(
        "Das Flugzeug startete am Donnerstag in Eilmar. Sechs Minuten nach dem Abheben riss der Kontakt ab."
    )
    assert torn.title == "Der Kontakt riss ab"


def test_what_is_to_come_of_it_has_a_title_of_its_own() -> None:
    _, opening = told("Im Mai 2024 begann der Bau, damit das Bad im Herbst 2025 eröffnet werden kann.")
    assert opening.title == "Das Bad kann eröffnet werden"


NO_EVENT = [
    "„Wir haben am Montag alles verloren.“",
    "Am Montag war ich krank.",
    "Am Montag in der geschmückten Halle.",
]


@pytest.mark.parametrize("text", NO_EVENT)
def test_what_nobody_is_named_to_say_is_no_event(text: str) -> None:
    assert not told(text)


LONG = [
    "Das Landgericht Salmstedt hat am Montag den früheren Chef der Stadtwerke wegen fahrlässiger Tötung in drei Fällen "
    "und wegen fahrlässiger Körperverletzung zu einer Freiheitsstrafe von zwei Jahren und drei Monaten verurteilt.",
    "Am Montag hat der Ausschuss für Bau, Verkehr, Umwelt, Ordnung, Kultur, Sport, Soziales, Gesundheit, Jugend und "
    "Wirtschaft der Gemeinde Eilmar am Stadtgraben beraten.",
]


@pytest.mark.parametrize("text", LONG)
def test_long_sentences_are_cut_between_words_and_leave_nothing_dangling(text: str) -> None:
    title = told(text)[0].title
    assert len(title) <= LONGEST
    assert title.removesuffix(" …").split()[-1].strip(",") in text.replace(",", " ").replace(".", " ").split()
    assert title.removesuffix(" …").split()[-1] not in {"und", "der", "die", "zu", "von", "wegen", "einer"}


@given(
    st.lists(
        st.sampled_from("Am Montag hat der Rat in Köln , und die Stadt wegen dass er kam . „ “ (".split()),
        max_size=40,
    )
)
@settings(max_examples=150)
def test_titles_are_never_too_long_nor_empty(parts: list[str]) -> None:
    for statement in told("Am Montag kam " + " ".join(parts)):
        assert 0 < len(statement.title) <= LONGEST
