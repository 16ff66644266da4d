"""What a text is found to report, when, and as what kind. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import dated, days, told
from timeline.events.model import Certainty, Kind
from timeline.temporal.model import Grain, Relation

DAY = {
    # the year of a figure that another is held against
    "Im Bericht stand ein Verlust von zwei Millionen Euro, nach einem Gewinn von drei Millionen Euro im Jahr 2022.": [],
    "Am Montag waren 1500 Gäste da, am Sonntag nur 140.": ["2024-06-10", "2024-06-09"],
    # when somebody told of it, and for when
    "Anfang Juni war das Aus zum Frühjahr 2025 angekündigt worden.": ["2025-03-01", "2024-06-01"],
    "Am Montag wurde für Sonntag ein Streik angekündigt.": ["2024-06-16", "2024-06-10"],
    "Der Zoo hatte im Dezember geklagt, es im Februar aber bereut.": ["2023-12-01", "2024-02-01"],
    "Der Rat hatte den Bau im März beschlossen, ihn im Mai aber gestoppt.": ["2024-03-01", "2024-05-01"],
    "Ein Gütetermin Ende Mai war gescheitert.": ["2024-05-21"],
    "Eltern hatten vor zwei Jahren vor der Kurve gewarnt.": ["2021-12-14"],
    # the hour of what was just over is its own
    "Am Mittwoch gab es Alarm. Das Dach ist kurz nach dem Ende des Spiels um 16 Uhr eingestürzt.": [
        "2024-06-12",
        "2024-06-12",
    ],
    # two things that one relative clause tells
    "Der Mann, der in Ulm lebt und am Montag aussagte, wurde am Dienstag geehrt.": [
        "2024-06-11",
        "2024-06-10",
    ],
    "Die Polizei sucht einen Mann, der am Samstag eine Bank überfiel und am Sonntag einen Kiosk ausraubte.": [
        "2024-06-08",
        "2024-06-09",
    ],
    # what has to be done by then is told beside who said so
    "Der Bund verpflichtete sich am Montag, bis zum 30. Juni alle Löhne zu zahlen.": [
        "2024-06-10",
        "2024-06-30",
    ],
    "Die Schau war von Montag, 3. Juni, bis Freitag zu sehen.": ["2024-06-03"],
    # what was due then was done or not, unless another time says when
    "Athen hat die am Dienstag fällige Rate nicht gezahlt.": ["2024-06-11"],
    "Die Stadt ließ die am Dienstag auslaufende Frist verstreichen.": ["2024-06-11"],
    "Athen hat die am Dienstag fällige Rate am Mittwoch gezahlt.": ["2024-06-12"],
    "Athen hat sich auf die am 20. Juli fällige Rate vorbereitet.": [],
    "Athen will die am Montag fällige Rate zahlen.": [],
    # at what was played or chosen that year; not what a noun had, nor what was refused for it
    "Bei der WM 2019 in Eilmar hatte Jan Weber zwei Medaillen geholt.": ["2019-01-01"],
    "Bei der Bundestagswahl 2017 holte die Partei zwölf Prozent.": ["2017-01-01"],
    "Bei den Olympischen Spielen 2016 in Eilmar gewann Ida Rothe Bronze.": ["2016-01-01"],
    "Beim Brand 2019 starben drei Gäste.": ["2019-01-01"],
    "Den Einsatz bei der WM 2026 hat die Gewerkschaft abgelehnt.": [],
    "Die Fehler bei der WM 2019 hat der Verband am Montag eingeräumt.": ["2024-06-10"],
    # what came of what people tried
    "Eine Suche im August 2023 war ohne Ergebnis geblieben.": ["2023-08-01"],
    "Ein erster Versuch im Mai war gescheitert.": ["2024-05-01"],
    # of two years, both
    "Jan Weber hatte die Wahl 2015 und 2020 gewonnen.": ["2015-01-01"],
    "Der Markt, der ursprünglich schon im März fertig sein sollte, ist offen.": ["2024-03-01"],
    # what somebody won, or what failed or ended, was of its own day
    "Die Partei hat die Landtagswahl vom Sonntag gewonnen.": ["2024-06-09"],
    "Der Verein verlor das Interesse am Spiel vom Sonntag.": [],
    "Die Partei verlor bei der Wahl vom Sonntag drei Sitze.": ["2024-06-09"],
    "Zwei Kinder, die bei dem Brand vom Sonntag starben, werden heute beerdigt.": [
        "2024-06-14",
        "2024-06-09",
    ],
    "Die Gespräche vom Montag sind gescheitert.": ["2024-06-10"],
    # of the day of what it is part of
    "Jan Weber hat die erste Runde der Präsidentenwahl am Sonntag gewonnen.": ["2024-06-09"],
    "Ida Rothe gewann die dritte Etappe der Rundfahrt am Sonntag.": ["2024-06-09"],
    "Im Januar war der Trainer gegangen, seit Februar sitzt Jan Weber auf der Bank.": [
        "2024-01-01",
        "2024-02-01",
    ],
    "Statt im Juli soll der Bau nun erst im September beginnen.": ["2024-09-01"],
    "Am Montag ist die „Fortuna“ in See gestochen.": ["2024-06-10"],
    # when what somebody's words stand in came out
    "Ein Signal sei falsch gestellt gewesen, heißt es in dem am Montag vorgelegten Bericht.": ["2024-06-10"],
    # one verb for several times
    "Der Täter war am Montag gefasst und am Mittwoch verurteilt worden.": ["2024-06-10", "2024-06-12"],
    "Am Freitag kamen 200 Gäste. Der Täter war vier Tage nach der Tat gefasst und im Mai verurteilt worden.": [
        "2024-06-14",
        "2024-05-01",
    ],
    "Die Brücke ist von Montag bis Mittwoch gesperrt.": ["2024-06-17"],
    "Im Mai 2023 wurde die Brücke freigegeben, im Juni die Rampe.": ["2023-05-01", "2023-06-01"],
    "Das Kloster war 1223 gegründet, 1803 aufgehoben und 1835 wiederbelebt worden.": [
        "1223-01-01",
        "1803-01-01",
        "1835-01-01",
    ],
    "1998 wurde er Leiter der Schule, 2005 Schulrat.": ["1998-01-01", "2005-01-01"],
    "Am Montag spielt die Band in Kiel, am Dienstag in Lübeck, am Mittwoch in Rostock.": [
        "2024-06-17",
        "2024-06-18",
        "2024-06-19",
    ],
    "Am Montag wurden 30 Fälle gemeldet, am Dienstag 45.": ["2024-06-10"],
    "Die Bande hatte von Mai bis Juli 2022 betrogen. Seit März steht sie vor Gericht.": [
        "2022-05-01",
        "2024-03-01",
    ],
    "Seit März waren immer wieder Fahrten ausgefallen, allein im April 212.": ["2024-03-01"],
    "Der Gewinn sank auf 1,4 Milliarden Euro nach 1,7 Milliarden im Vorjahreszeitraum, wie die Bank am Montag mitteilte.": [
        "2024-06-10"
    ],
    "Die Zahl ging von 80.000 Fällen im Jahr 2003 auf 40.000 im Jahr 2004 zurück.": ["2004-01-01"],
    "Für 2024 bestätigte die Bank die Prognose.": [],
    "Sie wurden nach 17 Monaten Haft im Jahr 2001 verurteilt.": ["2001-01-01"],
    "Ihr Geburtstag am 1. Juni wurde jedes Jahr mit einer Torte gefeiert.": [],
    "Die Brüder wurden am Montag und am Mittwoch gefasst.": ["2024-06-10"],
    "Es war die 14. Entschärfung in diesem Jahr.": [],
    "Es schneit. Man hat in Eilmar ein Bild aus dem Jahr 1790 gefunden.": [],
    "Es schneit. Die Anklage nennt 214 Fälle aus den Jahren 2011 bis 2014.": [],
    "Forscher haben in Eilmar eine Mauer aus dem 3. Jahrhundert entdeckt. Das teilte das Amt am Montag mit.": [
        "2024-06-10"
    ],
    "Es ist bereits die vierte große Sprengung in diesem Jahr.": [],
    "Es wäre der elfte Ausbruch seit Dezember 2021.": [],
    "Die Rate ist im Mai gesunken. Das teilte das Amt am Montag mit und bestätigte eine Schätzung.": [
        "2024-05-01"
    ],
    "Das Haus ist seit Juni 2016 geschlossen. Die Kosten waren im Februar beziffert worden.": [
        "2016-06-01",
        "2024-02-01",
    ],
    "Verkauft wurde Ware mit dem Mindesthaltbarkeitsdatum 15. Juli.": [],
    "Das Lokal war im Mai 2021 geschlossen worden. Eigentlich hätte es im April öffnen sollen.": [
        "2021-05-01",
        "2024-04-01",
    ],
    "Am 3. Juni begann der Abriss, am 5. Juni stand nur noch der Giebel.": ["2024-06-03", "2024-06-05"],
    "Am Montag begann der Prozess und am Mittwoch fiel das Urteil.": ["2024-06-10", "2024-06-12"],
    "Hatte die Partei am 7. Mai noch gezögert, so wurde der Antrag am Montag eingebracht.": [
        "2024-05-07",
        "2024-06-10",
    ],
    "Am Mittwoch gab es Streit. In der Folge wurde dieser am Donnerstag geschlichtet.": [
        "2024-06-12",
        "2024-06-13",
    ],
    # one auxiliary for two things
    "Ein Flugzeug war Ende Mai abgestürzt und am 3. Juni gefunden worden.": ["2024-05-21", "2024-06-03"],
    "Der Mann ist am Montag festgenommen und am Mittwoch wieder freigelassen worden.": [
        "2024-06-10",
        "2024-06-12",
    ],
    "Die Schau soll am 1. Juli beginnen und am 3. August enden.": ["2024-07-01", "2024-08-03"],
    "Grundlage ist ein Bericht, der statt im März erst am Montag fertig wurde.": ["2024-06-10"],
    "Die Brücke wurde 1950 gebaut und vermessen.": ["1950-01-01"],
    # the telling is told apart from the happening
    "Am Mittwoch brannte eine Halle ab, wie das Landratsamt am Donnerstag mitteilte.": ["2024-06-12"],
    "Die Polizei teilte am Donnerstag mit, dass am Mittwoch eine Halle abgebrannt sei.": ["2024-06-12"],
    "Das Amt teilte am Donnerstag mit, die Schule werde am 1. Juli eröffnet.": ["2024-07-01"],
    "„Wir kommen nicht weiter“, sagte die Richterin am Donnerstag.": ["2024-06-13"],
    "Bei der Flut am Mittwoch brach ein Damm.": ["2024-06-12"],
    "Am Mittwoch stieg der Fluss. Rund 400 Leute mussten ihre Häuser verlassen.": [
        "2024-06-12",
        "2024-06-12",
    ],
    "Sie zog die Lehren aus dem Hochwasser Anfang Mai.": ["2024-05-01"],
    "Das Gericht hat die Klage gegen die Schließung des Bades in Eilmar am Dienstag abgewiesen.": [
        "2024-06-11"
    ],
    "Der Kreistag stimmte dem am Mittwoch mit knapper Mehrheit zu.": ["2024-06-12"],
    "Warmes Wasser gibt es in den meisten Häusern seit Mittwochabend wieder.": ["2024-06-12"],
    "Die Bank hatte ihm in der Vorwoche einen Kredit verweigert.": ["2024-06-03"],
    "Sie habe am Tag der Tat um 17.40 Uhr einen Schuss gehört, sagte die Wirtin.": [],
    "Jan Weber soll zwischen 2015 und 2019 das Geld des Vereins verjubelt haben.": ["2015-01-01"],
    "Ministerin Rita Moser sprach ihr am Donnerstag ihr Vertrauen aus.": ["2024-06-13"],
    "Das letzte von 212 Fässern wurde am Dienstag abtransportiert.": ["2024-06-11"],
    "Gegründet worden war die Zeitung 1949.": ["1949-01-01"],
    # background dates nothing where something better does
    "Seit 2009 gehört das Haus der Stadt, am Montag wurde es verkauft.": ["2024-06-10"],
    "Am Montag wurde der 34-Jährige festgenommen.": ["2024-06-10"],
    # one verb for two things
    "Die Firma baute 2019 eine Halle und 2021 ein Lager.": ["2019-01-01", "2021-01-01"],
    "2019 baute die Firma eine Halle und 2021 der Verein ein Lager.": ["2019-01-01"],
    "Die Stadt will im Juli den Turm und im August die Mauer abreißen.": ["2024-07-01", "2024-08-01"],
    "Im Januar und im Februar fiel viel Schnee.": ["2024-01-01"],
    "Mit zehn Stimmen hat der Rat von Ulm am Mittwoch den geplanten Park abgelehnt.": ["2024-06-12"],
    "Am Montag wurde gewählt. Der Wirt blickte auf 73 Feste im Jahr 2023 zurück, darunter der Ball im März.": [
        "2024-06-10"
    ],
    "In der Zeit von Samstag, 20 Uhr, bis Sonntag, 10 Uhr, wurde ein Auto zerkratzt.": ["2024-06-08"],
    "Die Schau widmet sich ab August dem Krieg vor 500 Jahren.": ["2024-08-01"],
    "Die Stadt will das Tor künftig um 21 Uhr schließen.": [],
    "Er erinnerte an die Legende des heiligen Hubertus, der im Jahr 727 starb.": [],
    "Nach dem Verhör durften beide am Montag nach Hause gehen.": ["2024-06-10"],
    "Zum Start des neuen Schuljahres am Montag hat die Polizei Autofahrer kontrolliert.": ["2024-06-10"],
    "Für die Stadt war es der dritte Sieg nach 2017 und 2022.": [],
    "Geehrt wurde Jan Weber, der den Verein 1980 gegründet hat.": ["1980-01-01"],
    "Das Hinspiel im September hatte der TSV verloren.": ["2023-09-01"],
    # what relative clauses tell
    "Grundlage ist der Bericht, den das Amt am Mittwoch vorlegte.": ["2024-06-12"],
    "Sie nahmen Abschied von den beiden Kindern, die am 3. Mai ertrunken waren.": ["2024-05-03"],
    "Die Stadt warb für das Bad, das im August öffnen soll.": ["2024-08-01"],
    "Die für den 30. Juni geplante Wahl in Eilmar findet trotzdem statt.": ["2024-06-30"],
    "Verhaftet ist ein Mann, der am 3. Mai das Rathaus überfallen haben soll.": ["2024-05-03"],
    "Der Minister, der sich seit Montag in Ulm aufhält, ist krank.": ["2024-06-10"],
    "Der Minister, der seit 2019 in Ulm lebt, ist krank.": [],
    "Geehrt wird die Stadt, die seit Montag gesperrt war.": [],
    "Eine Feier, die für Montag geplant war, ist abgesagt.": [],
    # "das" leads up to a noun, so nobody says what stands before
    "Das Labor hatte die Keime am 28. Mai gemeldet, das Bad wurde am 3. Juni geschlossen.": [
        "2024-05-28",
        "2024-06-03",
    ],
    # what belongs to a noun dates what that names, if it happens
    "Am Montag wurde das Gesetz vom 3. Mai 2010 geändert.": ["2024-06-10"],
    "Der Mann muss sich für den Anschlag vom 3. Mai 2010 verantworten.": ["2010-05-03"],
    "Die am Freitag begonnene Sperrung wurde am Montag aufgehoben.": ["2024-06-10"],
    "Der seit dem 1. Juni vermisste Bäcker aus Eilmar wurde am Montag gefunden.": [
        "2024-06-10",
        "2024-06-01",
    ],
    "Am Mittwoch wurde eine Dose gefunden, wie das Amt am Donnerstag bekannt gab.": ["2024-06-12"],
    "Die Besetzung für die heutige Probe wechselte noch.": [],
    "Das Lied stammt aus dem Film „2001: Die Reise“.": [],
    "Im Haus, wo der Mann seit 2001 lebte, fand die Polizei Münzen.": [],
    "Wie in den vergangenen Jahren kamen viele Gäste.": [],
    "Neuer Leiter wird der erst im Mai entlassene Jan Weber.": ["2024-05-01"],
    "Die am Montag, den 10. Juni 2024, aus der Haft geflohenen Männer sind gefasst worden.": [
        None,
        "2024-06-10",
    ],
    "Die Polizei ermittelt nach einem Streit in Köln am Mittwoch um 11.40 Uhr.": ["2024-06-12"],
    "Die Tafel soll an die Landung im Jahr 1969 erinnern.": [],
    "Vergessen wird, dass sie der älteste Verein (gegründet 1867 als Bund) ist.": [],
    "Einen Tag vor der Wahl mehren sich die Zweifel.": [],
    "Er wurde verurteilt zu einer Strafe, die er bis 1970 verbüßte.": ["1970-01-01"],
    "Erstmals seit 2001 sei der Haushalt ausgeglichen.": [],
    "Die Partei erzielte mit 16,4 Prozent ihr schlechtestes Ergebnis seit 1887.": [],
    "Die Truppen setzten seit Beginn der Kämpfe am vergangenen Samstag ihre Angriffe fort.": ["2024-06-08"],
    "Geboren 1923 in Ulm, floh Weber im Mai 1938 nach New York.": ["1923-01-01", "1938-05-01"],
    "Die Partei liegt in Umfragen so weit vorn wie zuletzt Ende der Neunzigerjahre.": [],
    "Viele kamen um oder gelten bis heute als vermisst.": [],
    "Dazu hatte der Mitte Mai in Haft gestorbene Wirt Jan Weber aufgerufen.": ["2024-05-11"],
    "2019 waren es noch 36 Millionen gewesen.": [],
    "In der Woche vor Weihnachten 2023 hatte er geladen.": ["2023-12-18"],
    # "der" behind a man or company that does it, with what he does it to right behind
    "Im Februar hatte der Konzern, der das Werk im Mai 2022 gekauft hatte, das Aus verkündet.": [
        "2024-02-01",
        "2022-05-01",
    ],
    # what is shown, in front of what shows it
    "Das belegen Akten, die die Landrätin am Montag vorlegte.": ["2024-06-10"],
    "Grund sind Schäden am Dach, die im April entdeckt wurden.": ["2024-04-01"],
    # a participle with a season
    "Der im Herbst 2023 stillgelegte Ofen soll im Juli wieder laufen.": ["2024-07-01", "2023-09-01"],
    "Der vorige Woche gefasste Dieb wird am Montag verhört.": ["2024-06-17", "2024-06-03"],
    "Die Partei scheiterte zum zweiten Mal nach 2013 an der Hürde.": [],
    "Auslöser war eine Anfang Mai verkündete Erhöhung der Preise.": ["2024-05-01"],
    "Die Zahl der am Montag gehandelten Aktien ist hoch.": [],
    "Der 1950 geborene Maler lebt in Eilmar.": [],
    "Ida Rothe, 1935 in Ulm geboren, diente ab 1952 als Botin.": ["1935-01-01", "1952-01-01"],
    "Der Angreifer, im Mai verhaftet, wurde am Montag überstellt.": ["2024-05-01", "2024-06-10"],
    "Die Speicher, im Mai in Ulm verkauft, stürzten am Montag ein.": ["2024-05-01", "2024-06-10"],
    "Die Speicher sind leer, so wenig war es wie zu dieser Zeit seit Jahren nicht.": [],
    "Den Ausstieg hatte der Rat im Mai 2011 beschlossen, drei Monate nach der Katastrophe.": ["2011-05-01"],
    "Wenige Wochen vor der Wahl war die Lage angespannt.": [],
    "Der heute 49-jährige Ida Rothe zog 1984 nach Köln.": ["1984-01-01"],
    "Der Mann wurde wegen des Überfalls vor zwei Jahren verurteilt.": [],
    "Nach dem Unfall am 3. Mai schloss die Stadt am Montag die Halle.": ["2024-06-10", "2024-05-03"],
    # what happened at the happening that the clause opens with is of its day
    "Beim Brand vom Montag wurden zwei Menschen verletzt.": ["2024-06-10"],
    "Bei dem schweren Erdbeben in der Türkei vom Februar 2023 starben Tausende.": ["2023-02-01"],
    "Bei dem Unfall vom 12. Oktober 2023 auf der A 93 waren sieben Menschen gestorben.": ["2023-10-12"],
    "In den Wirren des Jahres 1806 verschwand das Bild.": ["1806-01-01"],
    "Im Spiel vom Samstag traf Weber zweimal.": ["2024-06-08"],
    "In der Debatte über den Brand von 2019 trat er zurück.": [],
    "In den Akten des Jahres 2002 fand er Fehler.": [],
    "Seit der Wahl des Rats 1998 wird gebaut.": [],
    "Sie verglich die Zähne heute lebender Tiere.": [],
    "Das Amt informierte über den Umbau vom 4. und 5. Juni 2024.": ["2024-06-04"],
    "Es war der heißeste Tag der letzten Jahre.": [],
    "Sie gedachte der Opfer des Erdbebens zu Ostern 2024.": ["2024-03-29"],
    "Die Gäste hörten den Vortrag „Der Hafen im Jahr 1946“.": [],
    "Es gelang der Elf im Finale des Pokals 2023.": [],
    "Seither gilt der Hafen als sicher.": [],
    "Nach der Aktion der Rebellen am Montag kündigte heute der Präsident Angriffe an.": ["2024-06-14"],
    "Die Fahrer kehrten am dritten Tag nach dem Beginn des Streiks am vergangenen Samstag zurück.": [
        "2024-06-08"
    ],
    "Die Verhandlungen um den Haushalt für 2025 sind gescheitert.": [None],
    "Das Amt rechnet für 2025 mit Streit.": ["2025-01-01"],
    "Die Gäste erinnerten sich an die Landung der Fähre am Dienstag im Hafen.": [],
    "Die Rätin hatte seit ihrem Beitritt zur Partei im Jahr 1990 viele Ämter.": [],
    "Die Grundlage sind Wellen, eine Entdeckung der Forscherin Ida Rothe im Jahr 1942.": [],
    "Bei der Vorstellung hatte er das Jahr 2030 genannt.": [],
    "Das geschah kurz vor dem ersten Besuch eines Präsidenten in Salmstedt seit drei Jahren.": [],
    "Die gestern ernannte Regierung steht wieder vor dem Aus.": ["2024-06-13"],
    "Der Putsch am Donnerstag in Niger wurde am heutigen Freitag mit Jubel begrüßt.": ["2024-06-14"],
    "Im November 2023 errang der heute 65jährige einen Sieg vor Gericht.": ["2023-11-01"],
    "Die Firma war alteingesessen, hervorgegangen aus einem 1855 von Ida Rothe gegründeten Werk.": [],
    "Der Konzern hatte mehr Lohn mit einer Laufzeit von 14 Monaten ab Januar 2024 angeboten.": [],
    "Der tiefste Kurs lag in diesem Jahr bei 1,32 Euro am 10. Mai.": ["2024-05-10"],
    "Das Amt zeigte https://amt.example/2017/ein-bild/ und schwieg.": [],
    "Sie ähnelte der heute in Peru lebenden Anakonda.": [],
    "Das hätte Folgen für die für ab Juli geplante Auslieferung.": [],
    "Gegenstand war unter anderem der Bericht 2023.": [],
    "Die Proteste hielten in der Nacht nach der Flucht trotz des verhängten Verbots an.": ["2024-06-13"],
    "Vier weitere Konzerte sind vom 25. Juni bis zum 1. Juli in Köln geplant.": ["2024-06-25"],
    "Das Grab wird immer am 19. Juni von einem Unbekannten besucht.": [],
    "Ida Rothe hat einen Vertrag bis 2026 unterschrieben.": [None],
    "Ida Rothe unterschrieb bis 2026.": [],
    "Der Bericht über die Lage im Sudan von Mai bis Juli 2023 ist der zweite dieser Art.": [],
    "Ida Rothe, am 18. Mai noch Gegnerin des Baus, nahm die Wahl an.": [],
    "Der ursprünglich für Sonntag geplante Start ist verschoben worden.": ["2024-06-16"],
    "Am heißesten Tag dieses Jahres brannte ein Feld.": [],
    "Grund des Streits ist die Verbindung des Mannes vom Anschlag auf den Flug 253 am 5. Juni zu einer Bande.": [],
    "Das Amt teilte mit, dass sich der in der Vorschau im Juni mitgeteilte Betrag verringert.": [],
    "Was geschah am Montag in der Halle?": [],
    "Sie lebten in einem seinerzeit neuen Haus.": [],
    "Der Wald wird jeweils im Herbst und Frühjahr gesperrt.": [],
    "Die seiner Ansicht nach falsche Rolle der Bank in der Krise veranlasste den der Opposition angehörenden Abgeordneten "
    "Jan Weber, am Montag im Parlament einen Entwurf auf den Weg zu bringen.": [],
    "Nötig sind 100 Stimmen, um im August gewählt zu werden.": [],
    "Die Halle ist von 6:00 bis 20:00 Uhr geöffnet.": [],
    "Nach der Panne am Wochenende fordern sie, das Werk zu schließen.": [],
    "Nach der verlorenen Abstimmung am 1. Juni im Rat hat nun die Bürgermeisterin aufgegeben.": [
        "2024-06-01"
    ],
    "Nach Angaben der Bahn am Montag fiel ein Zug aus.": ["2024-06-10"],
    "Der Termin am 2. April wurde als Grund genannt.": [],
    "Die Einsicht in den Bericht in den Jahren 1999 bis 2007 sei ihr verweigert worden.": [],
    "Das Gesetz ist eine Antwort auf den Tod des Kindes im Juli 2008.": [],
    "Das weckt die Erinnerung an die Herrschaft der Grafen von 1796 bis 1801.": [],
    "Im Juli 2008 ist das Gesetz fertig.": ["2008-07-01"],
    "Sein Amt geht an Jan Weber, der 2018 Leiter gewesen war und aus dem Dienst schied.": [],
    "Er hat sich zu einem Anschlag auf ein Hotel in Altheim im Jahr 1997 bekannt.": [None],
    "Die Schau befasste sich mit den Eingemeindungen 1902 und 1903 der zwölf Vororte.": [],
    "Die Leiterin wusste seit Mai davon, reden durfte sie erst am Freitag.": ["2024-05-01", "2024-06-14"],
    "Als 2010 der Damm brach, floh er.": ["2010-01-01"],
    "Es kamen weniger Gäste als noch vor einem halben Jahr.": [],
    "Sie steigerte den Gewinn gegenüber dem Vorjahr.": [],
    "Jan Weber war nach der Einigung von 1990 bis 1991 Minister und von 1991 bis 1993 Rat.": [
        "1990-01-01",
        "1991-01-01",
    ],
    "Der Bericht über den Verkehr von Mai bis Juli 2023 ist der zweite dieser Art.": [],
    "Das Amt hat die Pläne zur Wahl des Rats 2027 ausgearbeitet.": [],
    # the weekday says of which year a date is, not the time that an aside tells
    "Sommer, der von 1989 bis 1997 Landrat war, ist am Sonntag, 2. Juni, gestorben.": ["2024-06-02"],
    "In ihrem 2009 veröffentlichten Roman wird das Leben der Bergleute geschildert.": [],
    "Teile des Felsens könnten sich heute bereits im See befinden.": [],
    "Die Bande plante Überfälle – den Raub am 27. Dezember 2023 eingeschlossen – in drei Ländern.": [
        "2023-12-27"
    ],
    "Der Trailer wurde im Breitbild produziert, wie es 1955 im Kino üblich war.": [],
    "Zu den Themen des Abends gehörten die Volkszählung 2031, die Steuer und der Lärm.": [],
    "Es schneit. Das Werk hat die Belegschaft von derzeit 2000 auf 1500 verkleinert.": [],
    "Der Gewerkschaftsrat hat zum 1. Juli 2024 gekündigt.": ["2024-07-01"],
    "Wird bis Oktober kein Haushalt verabschiedet, so werden die Ausgaben begrenzt.": [],
    "Bis auf das letzte Wochenende wurde auch nachts gearbeitet.": [],
    "Die Reihenfolge ergab sich aus den vergangenen Turnieren im Jahr 2004 in Köln.": [],
    "Schon heute müssen Firmen helfen.": [],
    "Ohne im Mai gespielt zu haben, feierte er am Montag seinen größten Sieg.": ["2024-06-10"],
    "Auch der frühere Leiter zwischen 1997 und 2005, Jan Weber, half bei der Suche.": [],
    "Auch dieses Jahr gab es einen Markt.": ["2024-01-01"],
    "Im Mai 1913 wurde das Amt geschaffen. Danach ist es für Brücken zuständig.": ["1913-05-01"],
    "Der Graf begnadigte die Frau, die entführt und dann im Mai 2006 verurteilt worden war.": [],
    "Das Amt rügt die Wahl in Altheim, die am 21. Mai stattgefunden hat.": ["2024-05-21"],
    "Die Schule hätte im Oktober fertig sein sollen.": ["2023-10-01"],
    "Das Bad öffnet nicht früher als im August.": ["2024-08-01"],
    "Heute ist der letzte Tag der Messe.": ["2024-06-14"],
    "Heute ist ein guter Tag für Eilmar.": [],
    "Zwei Männer sollen im Juli einen Wirt getötet haben.": ["2023-07-01"],
    "Zwei Männer, die im Juli einen Wirt getötet haben sollen, stehen vor Gericht.": ["2023-07-01"],
    "Die Wirte sollen im Juli nach Polen geflohen sein.": ["2023-07-01"],
    "Die Hallen hätten im Juli öffnen sollen.": ["2024-07-01"],
    "Die Fahrer stellten ein Ultimatum bis Montag und zogen ab.": [],
    "Unter den Opfern des Absturzes am Montag befindet sich ein Sänger.": ["2024-06-10"],
    "Ida Rothe soll dazu beigetragen haben, dass 1996 zwei Flüge von „Tauben im Sturm“ gestört wurden.": [
        "1996-01-01"
    ],
    "In der Nacht zu Samstag, dem 8. Juni, kam es zu einem Unfall.": ["2024-06-07"],
    # a day rather than a word that only joins
    "Zuvor war am 3. Mai der Damm gebrochen.": ["2024-05-03"],
    # a day that says which days were meant
    "Erst vor wenigen Tagen, am 11. Juni, war die Wirtin gestorben.": ["2024-06-11"],
    # a day behind another time that belongs to a noun
    "Der Rat hat die Pläne zum Umbau vom Januar am Montag verworfen.": ["2024-06-10"],
    "Der Rat hat die Pläne zum Umbau vom Januar Anfang der Woche verworfen.": ["2024-06-10"],
    # what begins later than it is told
    "Frühestens im August kann sie wieder singen, sagte ihre Agentin am Montag.": ["2024-08-01"],
    # how long ago it was
    "Drei Tage ist es her, dass sich der Rat für den Umbau entschied.": ["2024-06-11"],
    # relative clauses
    "Ein Mann, der am Montag vermisst gemeldet worden war, ist am Mittwoch gefunden worden.": [
        "2024-06-12",
        "2024-06-10",
    ],
    # at what a clause opens with, and what does not take place
    "In einer Umfrage von Ende Mai hatten sich 58 Prozent für die Halle ausgesprochen.": ["2024-05-21"],
    "Das für Sonntag geplante Schwimmfest fällt aus.": ["2024-06-16"],
    "Der für Sonntag geplante Markt in Eilmar ist abgesagt.": ["2024-06-16"],
    "Die für den 3. Juni angesetzten Sitzungen waren ausgefallen.": ["2024-06-03"],
    "Die eigentlich für Dienstag angekündigte Entscheidung war verschoben worden.": ["2024-06-11"],
    "Der für Sonntag geplante Markt ist der größte des Jahres.": [],
    "Der für Sonntag geplante Markt geht von der Stadt aus.": [],
    # what has lasted
    "Am 3. Juni entgleiste ein Zug. Die Strecke ist seither gesperrt.": ["2024-06-03", "2024-06-03"],
    "Am 3. Juni wurde er gefasst. Seitdem sitzt er in Untersuchungshaft.": ["2024-06-03", "2024-06-03"],
    "Am 3. Juni wurde er gewählt. Seither gilt er als Favorit.": ["2024-06-03"],
    "Die Station ist seit Mitternacht geschlossen.": ["2024-06-14"],
    # hearsay, with the time behind a noun
    "Der Wirt soll die Köchin im Frühjahr in Köln getroffen haben.": ["2024-03-01"],
    "Der Mann soll die Schülerin Ende Mai in ein Haus gelockt haben.": ["2024-05-21"],
    # what money and figures are for
    "Auf der Tagesordnung steht der Haushalt für das laufende Jahr.": [],
    "Am 30. Juni nennt sie Zahlen, dann liegt die Bilanz für das erste Halbjahr vor.": ["2024-06-30"],
    "Für 2025 plant der Rat drei Feste.": ["2025-01-01"],
    # how a match ended is a circumstance, and a month that heads an entry tells less than its day
    "Nach dem 2:1 am Mittwoch bei den Sportfreunden gewann der SV gestern auch in Köln.": ["2024-06-13"],
    "Mai 2024: Bei der Wahl am 22. Mai 2024 siegt Ida Rothe.": ["2024-05-22"],
    "Am Montag tagte der Rat. Zuvor hatte er den Haushalt 2025 beschlossen.": ["2024-06-10", None],
    "Es war sein drittes Tor in diesem Jahr.": [],
    "Die Chefin war am Parteitag vom 9. Juni gewählt worden.": ["2024-06-09"],
    "Auf der Sitzung vom 9. Juni wurde die Chefin gewählt.": ["2024-06-09"],
    # whom nobody has seen yet, and what is not known
    "Zeugen, die am Montag einen roten Wagen gesehen haben, sollen sich melden.": [],
    "Die Polizei bittet Zeugen, die am Montag etwas gesehen haben, um Hinweise. Sie werden gesucht.": [],
    "Zeugen, die am Montag den Mann gesehen haben, beschrieben ihn als groß.": ["2024-06-10"],
    "Hinweise zur Abstimmung am Montag wurden nicht bekannt.": [],
    # what is added to a whole clause has its own time, and what it was not is none
    "Der Rat tagt nicht am Montag, sondern am Dienstag.": ["2024-06-18"],
    "Der Rat tagte nicht nur am Montag, sondern auch am Dienstag.": ["2024-06-10"],
    "Beim Hochwasser im Jahr 1999 waren 20.000 Soldaten im Einsatz gewesen, in diesem Jahr nur 5.000.": [
        "1999-01-01"
    ],
    "Jan Weber war dreimal verheiratet, zuletzt seit 2021 mit Ida Rothe.": [],
    "Die Namen werden nicht veröffentlicht, sondern seit 2019 Aufrufe im Amtsblatt gedruckt.": [],
    "Fahrräder müssen angemeldet werden, Roller sogar bis Ende September.": [],
    "Zwei Konzerte fanden statt: eines am Freitag in Ulm und ein weiteres gestern in Bonn.": [],
    "Ein Zug entgleiste, vermutlich am Montag gegen 8 Uhr in Eilmar.": ["2024-06-10"],
    "Sie schloss, den Schlüssel in der Hand, am Montagabend das Bad.": ["2024-06-10"],
    "Die Stadt, der Kreis und das Land eröffneten am Montag ein Museum.": ["2024-06-10"],
    "Am Freitag eröffneten die Stadt, der Kreis und das Land am Montag geschlossene Bäder.": ["2024-06-14"],
    # what would come, but for something else, and what comes again and again
    "Gegen ihn wäre Ida Rothe im Herbst 2025 angetreten.": [],
    "Ohne die Spende hätte der Rat das Bad am Montag geschlossen.": ["2024-06-10"],
    "Im Juli hätte das Bad geöffnet werden sollen.": ["2024-07-01"],
    "Der Damm muss erneuert werden, da er sonst in diesem Jahr bricht.": [],
    "Andernfalls wird am Montag gestreikt.": [],
    "Am Montag sind mehr Gäste da als sonst.": ["2024-06-17"],
    "Im Winter kommt es in Eilmar oft zu Stromausfällen.": [],
    "Am Montag kam es oft zu Staus.": ["2024-06-10"],
    # no happening
    "Wenn die Stadt am Montag zustimmt, ist der Weg frei.": [],
    "Montag, 10. Juni 2024": [],
    "Er kommt jeden Montag.": [],
}


@pytest.mark.parametrize(("text", "expected"), DAY.items())
def test_days(text: str, expected: list[str]) -> None:
    """What nothing dates is only over by the day of publication."""
    assert [days(one)[0] for one in dated(text)] == list(filter(None, expected))


def test_what_is_said_of_a_happening_or_came_after_it_is_not_of_its_day() -> None:
    for text in (
        "Ida Rothe hat nach der Wahl vom Sonntag ihr Amt verloren.",
        "Der Rat hat die Demonstration vom Sonntag kritisiert.",
        "Die Klage gegen die Wahl vom Sonntag ist gescheitert.",
        "Er ist den beim Brand vom Sonntag erlittenen Verletzungen erlegen.",
    ):
        assert told(text)[0].dating.first is None


def test_days_of_one_deed_beside_a_circumstance() -> None:
    (statement,) = told("Diese übergab bei einem Treffen in Köln am 4. und 5. Juni 2024 dem Amt die Akten.")
    assert days(statement) == ("2024-06-04", "2024-06-05")


def test_days_of_a_list_are_one_time() -> None:
    (statement,) = told("Nur 2003, 2022 und 2023 war der Verlust größer gewesen.")
    assert days(statement) == ("2003-01-01", "2023-12-31")


def test_days_that_are_named_are_one_time() -> None:
    (statement,) = told("Mögliche Termine sind der 24. September sowie der 8. Oktober.")
    assert days(statement) == ("2024-09-24", "2024-10-08")


def test_days_that_und_joins_are_one_time() -> None:
    (statement,) = told("Im März und April 2024 wurden alle Leiter verhaftet.")
    assert days(statement) == ("2024-03-01", "2024-04-30")


KINDS = {
    Kind.HAPPENING: [
        "Der Verein hat den Trainer am Montag ausgeschlossen.",
        "Das Komitee schloss am Montag das Team aus.",
        "Der Rat schloss ihn am Montag von der Sitzung aus.",
        "Am Montag ist eine Halle abgebrannt.",
        "Die Stadt verschob am Montag die Eröffnung.",
        "Der Verein verlängerte am Montag den Vertrag mit Jan Weber.",
        "Das Werk meldete am Montag Insolvenz an.",
        "Die Gemeinde lud die Anwohner am Montag zum Gespräch ein.",
        "Die Rätin behauptete sich am Sonntag gegen drei Mitbewerber.",
        "Der Rat hat am Montag den Umbau beschlossen.",
        "Er sitzt seit Montag in Haft.",
        "Am Montagmorgen hob die Kapsel planmäßig ab.",
        "Der Rat trifft sich heute um 9 Uhr.",
        "18.30 Uhr: Die Polizei sperrt die Brücke.",
        "Im Jahr 1800 hieß das Lokal anders.",
        "Am Montag wurden die Steine verlegt.",
        "Am Montag soll er gegen einen Baum gefahren sein.",
        "Am Montag soll er einen Anschlag geplant haben.",
        "Gestern wollte sie ihre Tochter in die Schule bringen, als der Baum fiel.",
        "Laut Amt veröffentlichte die Stadt am Montag einen Bericht.",
        "Bis Montag durfte der Park nicht besucht werden.",
        "Die Gruppe hat am Montag das Tor gesperrt und einen Streik angekündigt.",
        "Bürgermeisterin Ida Rothe hat am Montag ihren Rücktritt erklärt.",
        "Das Beben forderte am Montag drei Todesopfer.",
        "Das Amt äußerte sich am Montag nicht zu dem Brand.",
        "Seit Montag nennt sich der Verein „Hafenfreunde“.",
        "Der Rat hat am Montag die Brücke gesperrt und den Bauherrn kritisiert.",
        "Der Kongress bestätigte am Montag den Wahlsieg Jan Webers.",
        # what somebody had wanted to do or not, on a day that is over
        "Am Montag hatte er Gerüchte zu dem Brand kommentieren wollen.",
        "Noch am Montag hatte sich Ida Rothe nicht äußern wollen.",
        "Der SV Eilmar behauptete am Samstag die Führung.",
        "Der Stadtrat sprach sich am Montag für den Umbau aus.",
        "Ida Rothe verteidigte am Montag ihren Titel.",
        "Jan Weber begründete am Montag eine Stiftung.",
        "Jan Weber sprach am Montag im Rathaus von Eilmar.",
        "Jan Weber drängte sich am Montag auf das Boot.",
        "Das Land sagte am Montag zwei Millionen Euro zu.",
        "Die Band sagte am Montag ein Konzert ab.",
        "Das Landgericht bestätigte am Montag das Urteil.",
        "Das Referenzlabor bestätigte am Montag den Ausbruch.",
        "Wasser drang am Montag auf die Straße.",
        "In einem Referendum sprach sich der Süden am Montag für die Unabhängigkeit aus.",
        "Jan Weber sprach am Montag von Köln aus.",
        "Im Januar sprach sich der Süden für die Unabhängigkeit aus.",
        "Der Verein bestätigte Ida Rothe am Montag im Amt.",
        "Die Partei schloss Jan Weber am Montag aus.",
        "Das Gericht schloss am Montag die Öffentlichkeit aus.",
        "Die Jury schloss den Fahrer am Montag nach einem Unfall aus.",
        "Das Gericht wies die Klage am Montag zurück.",
        "Das Landgericht wies am Montag alle Forderungen zurück.",
        "Die Polizei wies am Montag 30 Menschen an der Grenze zurück.",
        "Der SV Eilmar bestritt am Montag sein erstes Spiel.",
    ],
    Kind.ANNOUNCEMENT: [
        "Das Treffen hatte am Montag stattfinden sollen.",
        "Man hoffe nun auf Mitte September, sagte Ida Rothe.",
        "Das Klinikum schließt Ende des Quartals seine Küche.",
        "Für das Jahr 2024 hatte der Verein drei Fahrten vorgesehen.",
        "Der Vorstand kündigte für diese Woche ein Angebot an.",
        "Am 1. Juli wird der Platz eröffnet.",
        "Der Rat trifft sich heute um 16 Uhr.",
        "Heute Abend spielt die Band in Kiel.",
        "Karten gibt es heute ab 18 Uhr.",
        "Der Prozess soll im Oktober beginnen.",
        "Der Verein hält es für möglich, dass der Läufer den Rekord heute bricht.",
        "Die Arbeiten sollten schon im Mai beginnen.",
        "Der Rat hatte ursprünglich bis Ende Juni ein Konzept gefordert.",
        "Für den Herbst ist die Grundsteinlegung angekündigt.",
        "Das Amt will die Halle am Montag, dem 17. Juni, prüfen.",
        "Das Werk hatte für 2024 drei Starts vorgesehen.",
        "Sie bleiben ruhig, zumal der Fluss in diesem Jahr nicht so lange steigen wird wie 1997.",
        "Noch in diesem Jahr wird die Leitung fertig gestellt sein.",
        "Die Rätin hat angekündigt, ihn heute aufzusuchen.",
        "Die Werke rechnen in diesem Jahr mit Verlusten.",
        "In der Nacht zum Samstag könnten Gewitter auftreten.",
        "Für gestern waren an drei Orten Versammlungen einberufen worden.",
        "Der Umbau kostet die Stadt noch in diesem Jahr drei Millionen Euro.",
        "Heute will der Minister mitteilen, dass die Brücke gesperrt wird.",
        "Für diese Woche schloss die Gewerkschaft weitere Aktionen aus.",
    ],
    Kind.UTTERANCE: [
        "Noch im Januar hatte die Firma bestritten, dass sie in Not sei.",
        "Am Montag hat der Wirt geleugnet, dass er dort war.",
        "Die Ministerin hatte das vergangene Woche ausgeschlossen.",
        "Die Firma schloss am Montag einen Verkauf aus.",
        "Die Bauarbeiten, so die Stadt am Montag, werden fortgesetzt.",
        "„Wir finden kein Personal mehr“, so Wirt Jan Weber am Montag.",
        "Die Lage sei ernst, so Rätin Ida Rothe am Montag.",
        "„Die Lage ist ernst“, heißt es in einer Mitteilung der Stadt vom Montag.",
        "„Die Lage ist ernst“, sagte Jan Weber in einem Interview vom Montag.",
        "„Heute ist ein guter Tag für Eilmar“, sagte Ida Rothe am Donnerstag.",
        "„Wir kommen nicht weiter“, sagte die Richterin am Donnerstag.",
        "„Wir kommen nicht weiter“, schrieb die Richterin am Donnerstag.",
        "Die Gerüchte träfen nicht zu, wehrte Ida Rothe am Montag ab.",
        "Ida Rothe konterte am Montag, die Zahl sei gestiegen.",
        "Die Opposition warf der Rätin am Montag Untätigkeit vor.",
        "Das Bad bleibt zu. Das teilte die Stadt am Donnerstag mit.",
        "Der Schulleiter geht. Das hat er am Donnerstag dem Kollegium eröffnet.",
        "Das Amt bestätigte am Montag den Bericht.",
        "Die Gewerkschaft bestätigte am Montag den Streik.",
        "Der Minister bestätigte am Montag die Reform.",
        "Ein Sprecher bestätigte am Montag die Entscheidung.",
        "Die Polizei bestätigte am Montag den Tod des Mannes.",
        "Der Landrat sprach sich am Montag für den Umbau aus.",
        "Die Partei sprach am Montag von Verrat.",
        "„Mit uns nicht“, schrieb Ida Rothe am Donnerstag.",
        "„Das ist ein Skandal“, sagte Ida Rothe der „Eilmarer Post“ (Donnerstag).",
        "Das Bad bleibt zu. Das sagte Bürgermeisterin Ida Rothe am Donnerstag.",
        "Wie am 13. Mai bekannt gegeben wurde, steckt die Schule in der Krise.",
        "Die Firma bekomme, wie es am Montag in Oslo hieß, einen Kredit geliehen.",
        "Am Montag sagte Weber, die Stadt hielt sich an den Vertrag.",
        "Der Minister betonte am Dienstag, er kenne den Brief nicht.",
        "Der Minister bezeichnete die Brücke am Montag als Zumutung.",
        "Die Rätin hatte noch im Mai zugesichert: „Die Schule bleibt.“",
        "Das Amt warnte am Montag vor Glatteis.",
        "Der Trainer sicherte ihm am Montag Hilfe zu.",
        "Der Wirt schloss sich der Klage am Montag mit den Worten an: „Es reicht.“",
        "Drei Verbände haben dem Minister gestern geschrieben, dass die Brücke gesperrt werden müsse.",
        "Jan Weber sprach am Montag von einem Erfolg.",
        "Die Partei sprach sich am Montag für den Umbau aus.",
        "Die Stadt begründete den Schritt am Montag mit den Kosten.",
        "Ida Rothe bedankte sich am Montag für das Vertrauen.",
        "Der Minister verteidigte am Montag die geplante Sanierung.",
        "Der Dezernent verteidigte am Montag das Projekt.",
        "Der Bürgermeister zeigte sich am Montag mit dem Ergebnis zufrieden.",
        "Die Rätin hat sich am Montag dafür ausgesprochen, das Bad zu schließen.",
        "Jan Weber warb am Montag für den Umbau.",
        "Die Gewerkschaft pochte am Montag auf mehr Lohn.",
        "Das Land sagte am Montag zu, dass die Schule bleibt.",
        "Einen Hackerangriff schloss ein Sprecher am Montag aus.",
        "Ida Rothe hat am Montag eine Koalition mit der Partei ausgeschlossen.",
        "Jan Weber wies die Vorwürfe am Montag zurück.",
        "Die Stadt hat Kritik am Montag als überzogen zurückgewiesen.",
        "Der Wirt bestritt die Vorwürfe am Montag.",
        "Der Wirt bestritt am Montag, die Gäste betrogen zu haben.",
        "Der Wirt hat am Montag bestritten, dort gewesen zu sein.",
        "Die Ministerin hat am Montag Hilfen in Aussicht gestellt.",
        "Die Gewerkschaft hatte im Mai einen Streik angedroht.",
    ],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in KINDS.items() for text in texts])
def test_kinds(kind: Kind, text: str) -> None:
    assert [statement.kind for statement in told(text)] == [kind]


def test_what_somebody_calls_for_is_announced_though_its_day_is_over() -> None:
    call, strike = told("Die Gewerkschaft rief am Dienstag dazu auf, am Donnerstag zu streiken.")
    assert (call.kind, days(call)[0]) == (Kind.UTTERANCE, "2024-06-11")
    assert (strike.kind, days(strike)[0]) == (Kind.ANNOUNCEMENT, "2024-06-13")
    (closure,) = told("Die Bahn teilte am Dienstag mit, dass die Strecke am Donnerstag gesperrt wird.")
    assert (closure.kind, days(closure)[0]) == (Kind.ANNOUNCEMENT, "2024-06-13")
    (closed,) = told("Die Bahn teilte am Montag mit, dass die Strecke am Dienstag gesperrt worden ist.")
    assert closed.kind is Kind.HAPPENING


def test_an_hour_is_not_of_the_day_since_when_something_was_so() -> None:
    (lifted,) = told("Die Sperre, die seit dem 9. Mai galt, wurde um 12 Uhr aufgehoben.")
    assert days(lifted)[0] == "2024-06-14"
    *_, since = told("Am 3. Juni waren zwei Züge zusammengestoßen. Seit Montag fahren wieder Züge.")
    assert days(since)[0] == "2024-06-10"


def test_what_happened_before_may_be_of_the_same_day() -> None:
    _, before = told("Am Montag trat der Minister zurück. Zuvor hatte er einen Brief erhalten.")
    assert days(before) == (None, "2024-06-10")


def test_what_was_shortly_before_a_feast_was_not_on_it() -> None:
    (found,) = told("Das Gericht verwarf die Revision kurz vor Weihnachten.")
    assert days(found) == ("2023-12-10", "2023-12-23")


def test_how_late_it_was_is_told_with_what_happened() -> None:
    (found,) = told("Es war 16.52 Uhr, als der Tornado am Mittwoch durch Eilmar zog.")
    assert found.title == "Der Tornado zog durch Eilmar"


def test_who_was_told_off_in_a_month_is_no_attribute() -> None:
    (found,) = told("Die Gemeinde hatte ihr im Dezember 2019 fristlos gekündigt.")
    assert days(found) == ("2019-12-01", "2019-12-31")


def test_what_is_not_before_a_time_may_be_at_any_time_from_then_on() -> None:
    for text in (
        "Die Bahn soll nicht vor Mai 2027 fahren.",
        "Die Bahn soll frühestens im Mai 2027 fahren.",
        "Das Amt rechnet nicht damit, dass die Bahn vor Mai 2027 fährt.",
        "Das Amt geht kaum davon aus, dass die Bahn vor Mai 2027 fährt.",
    ):
        (earliest,) = told(text)
        start, latest, _, end = earliest.dating.bounds
        assert (days(earliest)[0], latest, end) == ("2027-05-01", None, None)
        assert start is not None


def test_what_is_at_the_latest_may_be_at_any_time_until_then() -> None:
    (latest,) = told("Spätestens Ende Mai 2027 soll die Bahn fahren.")
    assert latest.dating.bounds.earliest_start is None
    assert days(latest)[1] == "2027-05-31"
    (latest,) = told("Die Bahn soll spätestens ab Mai 2027 fahren.")
    assert latest.dating.bounds.earliest_start is None


def test_an_evening_of_something_undated_is_not_that_of_the_publication() -> None:
    (evening,) = told("Ida Rothe wurde am Abend des Festes verhaftet.")
    assert days(evening) == (None, "2024-06-14")


def test_what_is_called_coming_has_not_come_though_its_time_has_begun() -> None:
    (coming,) = told("Die Frage bleibt, wie die Liga in der kommenden Saison aussieht.", "2024-07-11")
    assert (days(coming)[0], coming.kind) == ("2024-07-01", Kind.ANNOUNCEMENT)


def test_what_should_come_later_has_come() -> None:
    *_, later = told("Am Montag war Ruhe vor dem Streit, der sich einen Tag später ereignen sollte.")
    assert (days(later)[0], later.kind) == ("2024-06-11", Kind.HAPPENING)


def test_what_happened_after_is_over_by_the_publication() -> None:
    _, after = told("Am Montag fiel ein Baum. Danach wurde die Straße gesperrt.")
    assert days(after) == ("2024-06-10", "2024-06-14")


def test_one_auxiliary_is_that_of_both_titles() -> None:
    first, second = told("Der Mann ist am Montag festgenommen und am Mittwoch freigelassen worden.")
    assert (first.title, second.title) == (
        "Der Mann ist festgenommen worden",
        "Der Mann ist freigelassen worden",
    )
    assert second.text == "und am Mittwoch freigelassen worden."
    (later,) = told("Das Mittel soll an 200 Leuten geprüft worden sein und im Juli auf den Markt kommen.")
    assert later.title == "Das Mittel soll auf den Markt kommen"


def test_verbs_in_front_stand_at_the_end_of_a_title() -> None:
    (said,) = told("Gegründet worden war die Zeitung 1949.")
    assert said.title == "Die Zeitung war gegründet worden"
    *_, planned = told("Der Bau beginnt im Juli, eröffnet werden soll der Tunnel 2027.")
    assert (planned.title, days(planned)[0]) == ("Der Tunnel soll eröffnet werden", "2027-01-01")


def test_what_the_dead_of_a_catastrophe_date() -> None:
    *_, dead = told(
        "Am Mittwoch ging eine Lawine ab. Am Montag war ein Ski gefunden worden. Bei dem Unglück waren zwei Gäste gestorben."
    )
    assert days(dead)[0] == "2024-06-12"


SUPPOSED = [
    "„Hätten wir ihn gehabt, stünden wir heute nicht hier“, räumt der Wirt ein.",
    "„Wäre der Damm fertig, läge das Dorf heute nicht unter Wasser“, sagte der Wirt.",
    "„Wenn der Damm fertig wäre, läge das Dorf heute nicht unter Wasser“, sagte der Wirt.",
    "Die Firma hat für das erste Quartal ihre Prognose gesenkt.",
    "Der Spieler hat sich bis 2029 an den Verein gebunden.",
    "Der Verein hat Jan Weber bis 2029 verpflichtet.",
    "Stimmt der Rat am Montag zu, beginnt der Bau.",
    "Steigt das Wasser bis Freitag weiter, so wird die Brücke gesperrt.",
    "Gewinnt der Verein am Samstag, ist er Meister.",
    "Wer den Brand gelegt hat, war am Dienstag noch nicht bekannt.",
    "2023 war ein gutes Jahr. 2022 war ein schlechtes Jahr. Das Jahr 2021 war das wärmste von allen.",
    "Die Gemeinde hat den Haushalt für das laufende Jahr beschlossen.",
]


@pytest.mark.parametrize("text", SUPPOSED)
def test_what_is_only_supposed_unknown_or_meant_for_a_year_is_no_event_of_its_time(text: str) -> None:
    assert not [one for one in told(text) if one.certainty is not Certainty.INFERRED]


NOT_OF_ITS_DAY = {
    "Jan Weber, Jahrgang 1969, leitete die Schule.": [],
    "Ein Schreiben, datiert vom 3. Mai, liegt dem Gericht vor.": [],
    "Jan Weber wurde mit Wirkung vom 1. Juni zum Chef ernannt.": ["2024-06-01"],
    "Jan Weber ist mit Wirkung vom 1. Juli zum Chef ernannt worden.": ["2024-07-01"],
    "Trotz der Sorgen blickt die Wirtschaft positiv in das Jahr 2024.": [],
    "Nach Ostern, am 23. April, haben beide Seiten die Gespräche begonnen.": ["2024-04-23"],
    "Die Affäre enthüllte ein Bericht des Magazins „Quer“, der am Freitag erschienen war.": ["2024-06-14"],
    "Am Dienstag endete der Prozess. Ida Rothe sah bei dem heute 42 Jahre alten Mann einen Fehler.": [
        "2024-06-11",
    ],
    "Bereits im Mai hatte das Gericht deren am 20. März eingereichte Klage abgewiesen.": ["2024-05-01"],
    "Er verweist auf die Nacht zum 14. Februar, in der viel Schnee gefallen war.": [],
    "1986 war es Kohle, heute ist es Strom.": ["1986-01-01"],
    "2019 wurde der Umbau beschlossen, heute ist er fertig geworden.": ["2019-01-01", "2024-06-14"],
    "Die Halle war neu. Sie ist kurz nach dem Ende des Kurses um 16 Uhr eingestürzt.": [],
    "Am Ende des Kurses um 16 Uhr stürzte die Halle ein.": ["2024-06-14"],
    "Messungen nach einem Flug im Jahr 1970 deuteten darauf hin.": [],
    "Das Amt berichtete über 30 Angriffe im Mai.": [],
    "Das Amt berichtete im Mai über 30 Angriffe.": ["2024-05-01"],
    "Nach Protesten am Montag trat der Rat zurück.": [],
    "Die Zahlen wurden zur Wahl am Montag mit dem Wappen gezeigt.": ["2024-06-10"],
    "Das Plakat wurde im Stil einer 1950er-Jahre Werbung gehalten.": [],
    "Die Kinder mussten lange auf dieses Wochenende warten.": [],
    "Der Termin wurde auf Montag verschoben.": ["2024-06-17"],
    "Es gibt kein wichtigeres Ereignis als den Feiertag am 1. Juli.": [],
    "Für das Jahr 2022 wurde eine Liste mit Büchern veröffentlicht.": [],
    "Für das Jahr 2022 gibt es eine Schätzung.": [],
    "Für 2023 verbuchte die Bank einen Verlust von 3 Millionen Euro.": ["2023-01-01"],
    "Er ist nicht auf dem Platz des himmlischen Friedens 1989.": [],
    "Die Polizei schließt Absicht als Ursache für das Feuer in einer Halle am vergangenen Montag aus. Das teilte sie am Mittwoch mit.": [
        "2024-06-12"
    ],
    "Die Polizei will nach dem Brand einer Halle in Ulm an diesem Sonntag beginnen.": ["2024-06-16"],
    "Der Montag war ein trüber Tag.": [],
    "Neben der 1985 errichteten und 2015 erweiterten Halle entsteht ein Haus.": [],
    "Bevor am Montag die Plädoyers beginnen konnten, zog der Anwalt einen Antrag aus der Tasche.": [],
    "Anfang Juli (4.7.) geht der Prozess weiter.": ["2024-07-04"],
    "Bei der Vorlage der Zahlen für 2023 hat der Konzern am Montag angekündigt, 20 Stellen abbauen zu wollen.": [
        "2024-06-10"
    ],
    "Der 7. Februar 1962 ging als „Schwarzer Tag“ in die Geschichte ein.": [],
    "Nach 2017 und 2022 ist es das dritte Mal, dass die Strecke gesperrt wird.": [],
    "Gefunden worden sei die Tote am Sonntag durch eine Wanderin.": ["2024-06-09"],
    "Im Streit um die Schließung der Klinik Ende April hat der Landrat eingelenkt.": [],
    "Im Streit um die Schließung der Klinik hat der Landrat Ende April eingelenkt.": ["2024-04-21"],
    "Die Ermittlungen zum Einbruch in die Villa am 3. März wurden eingestellt.": [],
    "Im Prozess um den Mord an einer Wirtin sagte am Montag ein Zeuge aus.": ["2024-06-10"],
}


@pytest.mark.parametrize(("text", "expected"), NOT_OF_ITS_DAY.items())
def test_the_day_of_a_noun_is_not_that_of_the_verb(text: str, expected: list[str]) -> None:
    assert [days(one)[0] for one in dated(text)] == list(filter(None, expected))


def test_what_is_told_between_commas_is_quoted() -> None:
    first, second = told("Der Angreifer, im Mai verhaftet, wurde am Montag überstellt.")
    assert first.text == "Der Angreifer, im Mai verhaftet,"
    assert second.text == "Der Angreifer, im Mai verhaftet, wurde am Montag überstellt."


def test_a_term_is_that_of_what_runs_so_long() -> None:
    (signed,) = told("Der Torwart erhielt am Montag einen Vertrag bis zum Sommer 2028.")
    assert days(signed)[0] == "2024-06-10"


def test_what_was_decided_is_told_before() -> None:
    (decided,) = told(
        "Ein 16-Jähriger muss einen Kurs besuchen. Das hat das Amtsgericht am Dienstag angeordnet."
    )
    ruled = "Das Amtsgericht hat angeordnet: Ein 16-Jähriger muss einen Kurs besuchen"
    assert (decided.title, days(decided)[0]) == (ruled, "2024-06-11")


def test_shortly_before_an_hour_is_finer_than_its_day() -> None:
    (fell,) = told("Am Montag, kurz vor 14 Uhr, kippte ein Anhänger um.")
    assert fell.dating.grain is Grain.MINUTE


def test_others_do_the_same_at_another_time() -> None:
    first, second = told("Der erste Wolf wurde am Montag erlegt, der zweite am Dienstag.")
    assert (first.title, second.title) == ("Der erste Wolf wurde erlegt", "Der zweite Wolf wurde erlegt")
    assert [days(first)[0], days(second)[0]] == ["2024-06-10", "2024-06-11"]
    assert second.text == "der zweite am Dienstag."
    (only,) = told("Am Montag kam es zu einem Fall, der vierte seit Januar.")
    assert days(only)[0] == "2024-06-10"


def test_an_hour_after_midnight_is_of_the_next_day() -> None:
    *_, arrest = told(
        "Am Montag brach gegen 22 Uhr ein Mann in den Laden ein. Gegen 0.30 Uhr wurde er festgenommen."
    )
    assert days(arrest) == ("2024-06-11", "2024-06-11")


def test_what_is_so_since_a_time_is_told_beside_what_is_to_come() -> None:
    looks, decides = told("Das Amt prüft den Fall seit Mitte Mai und will bis Ende Juni entscheiden.")
    assert (looks.title, decides.title) == ("Das Amt prüft den Fall", "Das Amt will entscheiden")


def test_what_is_so_since_yesterday_is_news_beside_what_is_to_come() -> None:
    text = "Seit {} läuft der Betrieb der Säge, im Juli soll die Mühle folgen."
    assert [days(one)[0] for one in told(text.format("gestern"))] == ["2024-06-13", "2024-07-01"]
    assert [days(one)[0] for one in told(text.format("dem 3. Mai"))] == ["2024-07-01"]


def test_what_is_so_since_the_morning_is_so_today() -> None:
    went, back = told(
        "Der Strom war am Mittwoch ausgefallen; seit dem Morgen sind alle Häuser wieder versorgt."
    )
    assert [days(went)[0], days(back)[0]] == ["2024-06-12", "2024-06-14"]
    assert {days(one)[0] for one in told("Am Mittwoch fuhr seit dem Morgen kein Zug.")} == {"2024-06-12"}


def test_the_time_of_a_day_is_a_guess_around_it() -> None:
    _, around = told("Am 28. April 1933 kam das Gerät heraus. Zu dieser Zeit war die Stadt klein.")
    assert (days(around)[0], around.certainty) == ("1933-04-28", Certainty.INFERRED)


def test_the_time_before_a_year_stays_before_it() -> None:
    statements = told("Das Lokal wurde vor dem Jahr 1766 eröffnet. Zu dieser Zeit kamen noch keine Bürger.")
    assert {s.dating.relation for s in statements} == {Relation.BEFORE}


def test_what_follows_undated_takes_the_day_told_before_as_inferred() -> None:
    dated, undated = told(
        "Am Mittwoch ist ein Parkhaus in Brand geraten. Drei Autos brannten aus. Verletzt wurde niemand."
    )
    assert days(dated) == days(undated) == ("2024-06-12", "2024-06-12")
    assert (dated.certainty, undated.certainty) == (Certainty.SURE, Certainty.INFERRED)
    assert undated.mention is None


GOES_ON = [
    "Am Mittwoch hat das Gericht zwei Brüder verurteilt. Ihr Verteidiger meldete noch im Saal Berufung an.",
    "Am Mittwoch stürzte ein Dach ein. Die Arbeiter konnten sich rechtzeitig in Sicherheit bringen.",
    "Am Mittwoch ging das Fest zu Ende. Kinder ließen Ballons los.",
    "Am Mittwoch tagte der Rat. Die Eltern machten ihrem Ärger Luft.",
    "Am Mittwoch sind 900 Leute vor das Tor gezogen. Der Streik ließ die Bänder vier Stunden lang stillstehen.",
    "Am Mittwoch sind 900 Leute vor das Tor gezogen. Die Firma liess die Tür öffnen.",
    "Eine Lawine hat am Mittwoch drei Wanderer erfasst.\n\nEin Mann grub eine Begleiterin aus.",
    "Die erste Runde scheiterte: Am Mittwoch stand der Verband vom Tisch auf.",
    "Am Mittwoch hat der FC Eilmar Rita Moser vorgestellt. Sie unterschrieb bis 2026.",
    "Am Mittwoch ist eine Praxis durchsucht worden. Der Arzt soll im Mai Pässe gefälscht haben. Die Polizei beschlagnahmte "
    "112 Ausweise.",
    "Am Mittwoch ist bei Eilmar ein Bus verunglückt. Er war auf glatter Straße in einen Graben gerutscht.",
    "Am Mittwoch ist eine Säge in Brand geraten. Um 1 Uhr hatte jemand Rauch bemerkt. Zwei Helfer wurden verletzt.",
    "Am Mittwoch hat der FC Eilmar das Bad eröffnet. Mehr als 5000 Gäste kamen.",
    "Am Mittwoch stießen zwei Züge zusammen. 37 Gäste wurden verletzt. Ein Zug hatte das Signal überfahren. Die Strecke "
    "wurde gesperrt.",
    "Am Mittwoch hat der FC Eilmar Rita Moser vorgestellt. Sie unterschrieb einen Vertrag bis Juni 2026.",
    "Minister Jan Weber hat am Mittwoch mit Pendlern gesprochen. Er versprach ihnen einen Zuschuss.",
    "Am Mittwoch ist das Museum in Eilmar eröffnet worden. Ministerin Rita Moser lobte den Mut der Gemeinde.",
    "Am Mittwoch demonstrierten 300 Menschen. Die Brücke war 1963 gebaut worden. Ein Sprecher nannte den Bau bei der "
    "Kundgebung unnötig.",
    "Am Mittwoch begann der Prozess. Angeklagt ist, wer am 3. Mai geschossen haben soll. Der Mann schwieg zum Auftakt.",
    "Ein Sturm hat am Mittwoch Eilmar getroffen. Ein Ast durchschlug das Dach der Schule.",
    "Am Mittwoch ist der FC Eilmar aufgestiegen. 4000 Zuschauer feierten die Elf.",
    "Am Mittwoch ist der FC Eilmar aufgestiegen. Viele umarmten sich. Jan Weber zog sich dabei eine Zerrung zu.",
    "Ein Sturm hat am Mittwoch Eilmar getroffen. 40 Dächer seien abgedeckt, teilte das Amt am Mittwoch mit. Ein Mann starb.",
    "Am Mittwoch ist in Eilmar der Strom ausgefallen. Es kam zu Staus. Ein Heim wurde geräumt. Die Bahn stellte den "
    "Verkehr ein.",
    "Am Mittwoch ging die Messe zu Ende. Der Hauptpreis ging an eine Käserei.",
    "Der FC Eilmar hat am Mittwoch das Derby gewonnen. Zur Pause hatte er zurückgelegen. Jan Weber traf spät.",
    "Minister Jan Weber ist am Mittwoch verunglückt. Eine für Freitag geplante Reise wurde abgesagt.",
    "Ein Zug ist mit einem Bus kollidiert. Zwei Gäste starben. Das Unglück ereignete sich am Mittwoch.",
    "Am Mittwoch hat sich der Bischof verabschiedet. Viele hielten vor dem Dom eine Mahnwache ab.",
    "Am Mittwoch ist eine Tafel enthüllt worden. Zwei Kletterer waren 2014 abgestürzt. Die Eltern kamen.",
    "Der Käser hat am Mittwoch das Werk gekauft. Seit Mai standen die Hallen leer. Über den Preis schwiegen beide.",
    "Der Rat beschloss am Mittwoch, die Gebühren zum 1. August anzuheben. Auf der Tribüne protestierten Eltern.",
    "Das Werk hat am Mittwoch Insolvenz angemeldet. Die Mitarbeiter erfuhren es auf einer Versammlung.",
    "Ida Rothe kündigte am Mittwoch auf einer Versammlung das Ende des Werks an. Viele weinten.",
    "Am Mittwoch wurde der Plan gebilligt. Vorausgegangen war im Mai ein Streit. Die Gegner sprachen von Hohn.",
]


@pytest.mark.parametrize("text", GOES_ON)
def test_what_is_done_next_is_of_the_same_day(text: str) -> None:
    last = [one for one in told(text) if one.mention is None][-1]
    assert days(last) == ("2024-06-12", "2024-06-12")
    assert last.certainty is Certainty.INFERRED


def test_what_follows_undated_is_of_the_day_and_not_of_the_hour() -> None:
    _, undated = told(
        "Am Montag gegen 8.05 Uhr ging eine Drohung ein. Spürhunde stürmten das Haus und fassten einen Mann."
    )
    assert (undated.dating.grain, days(undated)) == (Grain.DAY, ("2024-06-10", "2024-06-10"))


def test_what_follows_undated_is_not_of_the_part_of_the_day() -> None:
    _, undated = told("Am Montagabend prallte ein Zug gegen einen Baum. Ein Gast wurde verletzt.")
    assert (undated.dating.grain, days(undated)) == (Grain.DAY, ("2024-06-10", "2024-06-10"))
    _, undated = told("In der Nacht zum Montag brannte ein Haus. Ein Gast wurde verletzt.")
    assert (undated.dating.grain, days(undated)) == (Grain.DAY_PART, ("2024-06-09", "2024-06-10"))


def test_an_undated_sentence_is_titled_by_its_main_clause() -> None:
    *_, last = told("Am Mittwoch kam ein Dieb nach Eilmar. Weil er Hunger hatte, stahl der Dieb ein Brot.")
    assert last.title == "Der Dieb stahl ein Brot"
    *_, last = told("Am Mittwoch kam ein Dieb. Weil ein Wirt erwachte, schlug er ihn nieder.")
    assert last.title == "Ein Wirt erwachte"


def test_what_only_a_relative_clause_dates_is_no_day_for_what_follows() -> None:
    cake, *rest = told("Ursache ist ein Kuchen, der am Montag gegessen wurde. Zwei Kinder wurden verletzt.")
    assert days(cake) == ("2024-06-10", "2024-06-10")
    assert not rest


def test_an_undated_lead_is_not_of_what_happened_long_ago() -> None:
    lead, before = told(
        "Der Verein Salmstedt hat das Turnier in Köln gewonnen.\n\nDen letzten Sieg beim Turnier in Köln hatte der Verein Salmstedt "
        "am 22. Mai 1972 gewonnen."
    )
    assert (days(lead)[1], days(before)[0]) == ("2024-06-14", "1972-05-22")


def test_an_undated_lead_takes_the_date_of_the_sentence_that_says_the_same() -> None:
    lead, dated = told(
        "Der Gemeinderat hat den Umbau der Ziegelei beschlossen.\n\nDas Haus ist alt.\n\n"
        "Am Montag hat der Gemeinderat den Umbau der Ziegelei beschlossen."
    )
    assert days(lead) == days(dated)
    assert lead.certainty is Certainty.INFERRED


def test_a_murder_is_not_of_the_day_on_which_the_dead_was_found() -> None:
    lead, found = told("Eine Frau ist ermordet worden. Ihre Leiche wurde am Mittwoch im Fluss gefunden.")
    assert (lead.dating.first, days(found)[0]) == (None, "2024-06-12")


def test_an_undated_lead_is_not_of_what_another_had_done_before() -> None:
    lead, _ = told(
        "Die Bank hat den Umbau der Halle in Eilmar beschlossen.\n\nDas Land spart.\n\n"
        "Der Verband hatte den Umbau der Halle in Eilmar am Montag beschlossen."
    )
    assert days(lead) == (None, "2024-06-14")


def test_an_undated_lead_is_not_of_what_had_been_done_before_with_sein() -> None:
    lead, _ = told(
        "Die Leiche eines Bergsteigers ist am Hochkogel geborgen worden.\n\n"
        "Der Bergsteiger war am Mittwoch der vergangenen Woche allein zum Hochkogel aufgebrochen."
    )
    assert days(lead) == (None, "2024-06-14")


def test_an_undated_lead_alone_is_dated_by_the_publication() -> None:
    (lead,) = told("Das Gericht hat Tempo 30 gekippt.")
    assert days(lead) == (None, "2024-06-14")
    (lead,) = told("Der Gemeinderat hat den Umbau der Ziegelei beschlossen.")
    assert days(lead) == (None, "2024-06-14")
    assert lead.certainty is Certainty.INFERRED


def test_a_lead_whose_noun_has_a_day_is_dated_by_the_publication() -> None:
    lead = told("In Japan ist die Zahl der Toten nach dem Beben vom Montag auf 84 gestiegen.")[0]
    assert (lead.title, days(lead)) == (
        "In Japan ist die Zahl der Toten nach dem Beben vom Montag auf 84 gestiegen",
        (None, "2024-06-14"),
    )


def test_a_lead_is_not_of_the_day_of_a_deed_that_somebody_is_suspected_of() -> None:
    lead = told(
        "Die Polizei hat einen Mann gefasst. Er steht im Verdacht, am Montag ein Haus angezündet zu haben."
    )[0]
    assert (lead.title, days(lead)) == ("Die Polizei hat einen Mann gefasst", (None, "2024-06-14"))


def test_who_was_hurt_in_a_fire_was_not_hurt_when_a_warrant_was_issued() -> None:
    text = "Gegen den Mann erging am Dienstag Haftbefehl. Bei dem Brand waren neun Gäste verletzt worden."
    assert [statement.title for statement in told(text)] == ["Gegen den Mann erging Haftbefehl"]


def test_a_lead_is_not_of_the_day_on_which_somebody_was_last_seen() -> None:
    text = "Die Polizei sucht einen Mann aus Ulm. Er wurde zuletzt am Montag am Bahnhof gesehen."
    assert [days(statement) for statement in told(text)] == [("2024-06-10", "2024-06-10")]


def test_one_of_several_does_not_date_them_all() -> None:
    assert not told("Binnen weniger Tage gab es drei Brände, der letzte in der Nacht auf den 2. Juni.")


def test_not_one_but_the_other_is_no_denial() -> None:
    (lead,) = told("Nicht das Bad, sondern die Molkerei hat den Ausbruch in Eilmar ausgelöst.")
    assert (days(lead), lead.doubted) == ((None, "2024-06-14"), False)


def test_denials_and_hearsay_are_marked() -> None:
    (denied,) = told("Am Montag ist nicht gestreikt worden.")
    (heard,) = told("Am Montag soll ein Mann gestorben sein.")
    (open_,) = told("Am Montag hätte der Zeuge aussagen sollen.")
    assert (open_.kind, open_.doubted) == (Kind.ANNOUNCEMENT, True)
    assert denied.doubted
    assert heard.doubted
    assert heard.kind is Kind.HAPPENING


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister bestreitet, dass er am 6. März in Köln war.",
        "Dem Wirt wird vorgeworfen, am 6. März die Scheune angezündet zu haben.",
        "Dass der Verein im März 2023 aufgab, stimmt nicht.",
        "Das Amt hält es für möglich, dass die Scheune am 6. März angezündet wurde.",
        "Die Ermittler gehen davon aus, dass am 6. März Brandstifter am Werk waren.",
        "Der Wirt wurde nicht seit Mai gesehen.",
        "Das Gericht war nicht überzeugt, dass der Wirt am 6. März die Scheune angezündet hatte.",
        "Laut einem Medienbericht hat die Firma am Montag 20 Leute entlassen.",
        "Einem Zeitungsbericht zufolge will die Firma das Haus im Juli schließen.",
        "Der Wirt hat am Montag kein Auto gesehen.",
        "Der Wirt ist am Montag nicht gekommen und geblieben.",
        "Kein Gast kam am Montag.",
    ],
)
def test_what_is_denied_or_a_reproach_is_marked(text: str) -> None:
    (one,) = told(text)
    assert one.doubted


@pytest.mark.parametrize(
    "text",
    [
        "Unbekannte stahlen am 6. März, vermutlich kurz vor Mitternacht, ein Rad.",
        "Bis Ende Juli soll das Gelände geräumt sein.",
        "Die Polizei teilte mit, dass die Scheune am 6. März angezündet wurde.",
        "Der Verein geht davon aus, dass die Halle am 6. Juli geöffnet wird.",
        "Die Brücke wird nicht vor Mai geöffnet.",
        "Die Brücke wird nicht früher als im Mai geöffnet.",
        "Das Gericht war überzeugt, dass der Wirt am 6. März die Scheune angezündet hatte.",
        "Nach Medienberichten über seine Spesen ist der Rat am Montag zurückgetreten.",  # what led to it
        # what was not there, and only the second of two
        "Am Sonntag hatten rund 3000 Haushalte in Eilmar kein Wasser.",
        "Am Sonntag gab es keinen Strom.",
        "Der Wirt war am 6. März aufgebrochen und nicht zurückgekehrt.",
        "Laut einem Bericht des Rechnungshofs fehlten am 6. März zwei Millionen Euro.",
        "Ein Fehler machte es möglich, dass die Diebe am 6. März ins Museum gelangten.",
        "Der Betrug flog auf, als der Verein im März die Miete nicht zahlen konnte.",
        # what has ended, and who were none
        "Der Wirt wurde nicht mehr seit Mai gesehen.",
        "Die Bahn und der Verband verhandeln seit Montag nicht mehr.",
        "Seit Montag gilt in Eilmar die Regel nicht mehr.",
        "Seit Montag fährt in Eilmar kein Bus mehr.",
        "Am Montag war niemand mehr in der Halle.",
        "Ab Juli soll der Bus nicht mehr durch Eilmar fahren.",
        "Kein einziges Mitglied stimmte am Montag dafür.",
    ],
)
def test_a_plan_and_a_guess_at_a_circumstance_are_not_doubted(text: str) -> None:
    assert not any(one.doubted for one in told(text))


def test_what_somebody_admits_is_no_reproach() -> None:
    (one,) = told("Der Wirt gab zu, am 6. März die Scheune angezündet zu haben.")
    assert not one.doubted


NOUNS = {
    "Die Truppen setzten seit Beginn der Kämpfe am 3. Juni ihre Angriffe fort.": "Beginn der Kämpfe",
    "Nach dem Scheunenbrand vom 3. Juni haben die Nachbarn Angst.": "Scheunenbrand",
    "Seit der Verletzung von Tim Ahrens Anfang Juni fehlt der Elf ein Stürmer.": "Verletzung von Tim Ahrens",
    "Im Prozess um den Überfall auf eine Tankstelle am 3. Mai hat der Fahrer gestanden.": "Überfall auf eine Tankstelle",
    "Der Schreck nach dem Brand vom 3. Juni sitzt tief.": "",
    "Seit seiner Festnahme am 3. Juni schweigt er.": "",
    "Jan Weber schweigt. Seit seiner Festnahme am 3. Juni sitzt er in Haft.": "Jan Webers Festnahme",
    "Das Denkmal erinnert an die Opfer der Bombenangriffe vom 3. Juni 2014.": "",
}


def test_the_place_and_agency_in_front_hide_no_circumstance() -> None:
    found = told(
        "Eilmar (dpa) Nach dem Diebstahl von 61 Münzen hat die Polizei am Montag ein Auto sichergestellt."
    )
    assert found[0].words.isdisjoint(("Munz", "61", "THEFT"))


def test_a_court_tries_nothing_of_the_same_week() -> None:
    assert not dated("Im Prozess um den Mord am Montag hat der Fahrer gestanden.")


TOLD_ASIDE = {  # -> what is told beside it
    "Der Täter, im Mai in Köln gefasst, schweigt zu den Vorwürfen.": "Der Täter wurde in Köln gefasst",
    "Die Klinik in Ulm, im Mai um zwei Säle vergrößert, ist voll.": "Die Klinik in Ulm wurde um zwei Säle vergrößert",
    "Laut Anklageschrift, im Mai eingereicht, wurde Gold eingeschmolzen.": "Die Anklageschrift wurde eingereicht",
    "Zu sehen sind 19 der gestohlenen Münzen, welche die Polizei im Mai ausgegraben hatte.": (
        "Die Polizei hatte die Münzen ausgegraben"
    ),
    "Zu sehen sind 19 der gestohlenen Münzen, die im Mai ausgegraben wurden.": "Münzen wurden ausgegraben",
}


@pytest.mark.parametrize(("text", "title"), TOLD_ASIDE.items())
def test_what_is_told_aside_has_its_own_time(text: str, title: str) -> None:
    assert [(one.title, days(one)[0]) for one in dated(text)] == [(title, "2024-05-01")]


def test_what_stands_before_a_semicolon_goes_on_with_what_was_told() -> None:
    found = told("Am Mittwoch stießen zwei Züge zusammen. Ein Wirt wurde verletzt; er kam in die Klinik.")
    assert [days(one)[0] for one in found] == ["2024-06-12"] * 3


@pytest.mark.parametrize(("text", "title"), NOUNS.items())
def test_a_noun_names_what_happened(text: str, title: str) -> None:
    """It is titled where it says enough without the words around it."""
    found = told(text)[-1]
    assert (found.title, found.kind) == (title, Kind.HAPPENING)
    assert days(found)[0] in ("2024-05-03", "2024-06-01", "2024-06-03", "2014-06-03")


SO_LONG_AFTER = {  # -> what it was so long after, and its days
    "Fünf Tage nach der Flut im Wieslachtal gibt das Land Geld frei.": (
        "Flut im Wieslachtal",
        "2024-06-09",
        "2024-06-09",
    ),
    "Drei Tage nach dem Brand einer Halle in Ulm ist am Mittwoch ein Mann gefasst worden.": (
        "Brand einer Halle in Ulm",
        "2024-06-09",
        "2024-06-09",
    ),
    "Ein halbes Jahr nach dem Tod des Wirts Jan Weber hat der Prozess begonnen.": (
        "Tod des Wirts Jan Weber",
        "2023-09-15",
        "2024-03-15",
    ),
}


@pytest.mark.parametrize(("text", "expected"), SO_LONG_AFTER.items())
def test_what_the_news_came_so_long_after_is_counted_back(text: str, expected: tuple[str, str, str]) -> None:
    named = next(one for one in told(text) if one.title == expected[0])
    assert days(named) == expected[1:]
    assert named.certainty is Certainty.INFERRED
    assert text.startswith(named.text)


@pytest.mark.parametrize(
    "text",
    [
        "Am Montag tagte der Rat. Fünf Tage nach der Flut gab das Land Geld frei.",
        "Fünf Tage nach der Wahl soll der Rat im Juli tagen.",
        "Fünf Tage nach Ostern kam er.",
    ],
)
def test_nothing_is_counted_back_from_another_time_than_that_of_the_news(text: str) -> None:
    assert not any(one.text.endswith(("Flut", "Wahl", "Ostern")) for one in told(text))


SUMMED_UP = {
    "Die Bilanz des Unfalls vom Montag: zwei Tote und drei Verletzte.": "Die Bilanz des Unfalls: zwei Tote und drei Verletzte",
    "Schwerer Unfall am Montag auf der A 7: ein Toter.": "Schwerer Unfall auf der A 7: ein Toter",
}


@pytest.mark.parametrize(("text", "title"), SUMMED_UP.items())
def test_whom_it_struck_is_told_without_a_verb(text: str, title: str) -> None:
    one, *_ = told(text)
    assert (one.title, days(one)[0]) == (title, "2024-06-10")
    assert not told("Die Bilanz vom Montag: zwei Siege.")
    assert not told("Nach dem Unfall vom Montag: Verletzter außer Gefahr.")


def test_who_announced_what_is_still_to_come() -> None:
    first, second = told("Das Werk Eilmar schließt im Herbst. Das teilte Direktorin Ida Rothe am Montag mit.")
    assert (first.kind, second.kind) == (Kind.ANNOUNCEMENT, Kind.UTTERANCE)
    assert second.title == "Direktorin Ida Rothe: Das Werk Eilmar schließt im Herbst"
    *_, said = told("Der Umbau beginnt im Mai und soll im Juli enden. Das bekräftigte Ida Rothe am Montag.")
    assert said.title == "Ida Rothe: Der Umbau beginnt im Mai"
    *_, said = told("Das Bad sollte 2023 öffnen, jetzt wird es Mai 2025. Das räumte Ida Rothe am Montag ein.")
    assert said.title == "Ida Rothe: Es wird Mai 2025"
    assert len(told("Am Mittwoch brannte eine Halle ab. Das teilte das Amt am Donnerstag mit.")) == 1


def test_who_announced_it_is_named_where_the_article_says_who_that_is() -> None:
    _, said = told("Landrat Ulrich Behrens will im Herbst gehen. Das kündigte er am Montag an.")
    assert (said.title, said.kind) == ("Landrat Ulrich Behrens will im Herbst gehen", Kind.UTTERANCE)
    assert days(said)[0] == "2024-06-10"


def test_what_is_so_this_year_is_news_of_the_day_on_which_it_was_said() -> None:
    (said,) = told("Der Preis geht in diesem Jahr an Ida Rothe. Das gab die Akademie am Montag bekannt.")
    assert (said.title, days(said)[0]) == ("Der Preis geht an Ida Rothe", "2024-06-10")
    (built,) = told("In diesem Jahr wurde die Brücke gebaut. Das gab die Stadt am Montag bekannt.")
    assert days(built)[0] == "2024-01-01"


def test_the_hour_at_which_it_begins_is_told_with_it() -> None:
    invited = "Der Verein lädt für Sonntag zu einem Fest ein."
    for hour in (
        "Beginn ist um 15 Uhr im Dorfhaus.",
        "Einlass ist ab 14 Uhr.",
        "Los geht es um 15 Uhr am Bahnhof.",
    ):
        assert len(told(f"{invited} {hour}")) == 1
    assert len(told(f"{invited} Um 15 Uhr spielt die Kapelle im Dorfhaus.")) == 2


def test_who_announced_it_with_its_verb_is_told_beside_it() -> None:
    said, planned = told("Das Werk kündigte am Montag an, im Oktober 200 Stellen zu streichen.")
    assert (said.kind, planned.kind) == (Kind.UTTERANCE, Kind.ANNOUNCEMENT)
    assert [days(said)[0], days(planned)[0]] == ["2024-06-10", "2024-10-01"]
    assert said.title == "Das Werk kündigte an, im Oktober 200 Stellen zu streichen"


SAID_TO_DO = [
    "Ida Rothe erklärte sich am Montag bereit, Jan Weber am 20. Juni in Eilmar zu treffen.",
    "Ida Rothe hat am Montag versprochen, am 20. Juni nach Eilmar zu kommen.",
    "Ida Rothe sagte am Montag zu, am 20. Juni nach Eilmar zu kommen.",
    "Ida Rothe forderte den Rat am Montag auf, am 20. Juni zu tagen.",
]


@pytest.mark.parametrize("text", SAID_TO_DO)
def test_who_said_what_is_to_be_done_is_told_beside_it(text: str) -> None:
    said, planned = told(text)
    assert (said.kind, planned.kind) == (Kind.UTTERANCE, Kind.ANNOUNCEMENT)
    assert [days(said)[0], days(planned)[0]] == ["2024-06-10", "2024-06-20"]


def test_an_undated_lead_is_of_the_day_that_the_next_sentence_goes_on_with() -> None:
    lead, _ = told(
        "Der FC Eilmar hat das Derby gegen Salmstedt gewonnen. Jan Weber traf am Mittwoch zweimal."
    )
    assert (days(lead), lead.certainty) == (("2024-06-12", "2024-06-12"), Certainty.INFERRED)
    lead, *_ = told("Der FC Eilmar hat das Derby gewonnen. Der Verein hatte am Mittwoch geklagt.")
    assert days(lead) == (None, "2024-06-14")
    lead, _ = told(
        "Das Urteil gegen den Wirt ist rechtskräftig. Das Gericht hat die Revision am Mittwoch verworfen."
    )
    assert days(lead) == ("2024-06-12", "2024-06-12")


def test_an_undated_lead_is_of_the_day_on_which_it_was_spoken_of() -> None:
    lead, _ = told(
        "Ein Zeuge hat den Wirt schwer belastet. Er habe Geld bekommen, sagte der Mann am Dienstag."
    )
    assert days(lead)[0] == "2024-06-11"
    lead, _ = told("Ein Mann hat die Bank überfallen. Er habe Geld verlangt, sagte ein Sprecher am Dienstag.")
    assert days(lead)[0] is None
    lead, _ = told(
        "Ein Arbeiter ist gestorben. Er sei am Wochenende einer Verletzung erlegen, hieß es am Montag."
    )
    assert days(lead)[0] == "2024-06-08"


def test_a_lead_that_calls_for_something_tells_an_act() -> None:
    lead, strike = told(
        "Die Gewerkschaft hat ihre Mitglieder zu einem Streik aufgerufen. Der Ausstand beginnt am Sonntag um zwei Uhr, wie "
        "sie am Donnerstag in Eilmar mitteilte."
    )
    assert [days(lead)[0], days(strike)[0]] == ["2024-06-13", "2024-06-16"]
    assert (lead.kind, lead.certainty) == (Kind.HAPPENING, Certainty.INFERRED)
    assert len(told("Der Verband hat mit mehr Gästen gerechnet. Am Donnerstag kamen nur 20.")) == 1
    assert len(told("Die Stadt hat eine neue Halle geplant. Am Donnerstag beriet der Rat.")) == 1


def test_a_lead_is_of_the_day_of_its_feast_and_of_the_guards_overcome() -> None:
    for text in (
        "Das Bad in Eilmar ist eröffnet worden. 500 Gäste feierten am Sonntag.",
        "Ein Häftling ist aus dem Gefängnis geflohen. Zwei Wärter wurden am Sonntag überwältigt.",
    ):
        assert days(told(text)[0])[0] == "2024-06-09"


def test_a_lead_in_the_present_is_told_though_somebody_else_is_quoted() -> None:
    lead, _ = told("Der Bürgermeister tritt zurück. „Schade“, sagte Ida Rothe am Sonntag.")
    assert (lead.title, lead.dating.first) == ("Der Bürgermeister tritt zurück", None)


def test_what_happened_is_not_of_the_day_of_a_plan() -> None:
    _, act, _ = told(
        "Am Mittwoch feierte der Verein. Ida Rothe trat zurück. Im August will Ida Rothe nach Ulm ziehen."
    )
    assert days(act)[0] == "2024-06-12"


def test_a_lead_in_the_present_is_of_the_day_that_the_next_sentence_goes_on_with() -> None:
    lead, _ = told("Die Molkerei übernimmt die Käserei Rothe. Die Verträge wurden am Mittwoch unterzeichnet.")
    assert (days(lead)[0], lead.kind, lead.certainty) == ("2024-06-12", Kind.HAPPENING, Certainty.INFERRED)
    lead, *_ = told("Die seit Sonntag vermissten Kletterer sind tot. Retter fanden ihre Leichen am Mittwoch.")
    assert (days(lead)[0], lead.kind) == ("2024-06-12", Kind.HAPPENING)
    lead, _ = told("Der Maler Jan Weber ist tot. Er starb am Mittwoch.")
    assert (days(lead)[0], lead.title) == ("2024-06-12", "Der Maler Jan Weber ist tot")
    lead, _ = told("Der Konzern will in Eilmar ein Werk bauen. Die Pläne wurden am Mittwoch vorgestellt.")
    assert (days(lead)[0], lead.kind) == ("2024-06-12", Kind.UTTERANCE)
    lead, _ = told("Vier Männer müssen lange ins Gefängnis. Das Gericht verhängte am Mittwoch neun Jahre.")
    assert days(lead)[0] == "2024-06-12"
    lead, _ = told("Der Retter muss nicht zahlen. Das Gericht wies die Klage am Mittwoch ab.")
    assert (days(lead)[0], lead.doubted) == ("2024-06-12", True)
    lead, _ = told("Der Streit um den Lohn ist beigelegt. Die Werft stellte am Mittwoch ein Ergebnis vor.")
    assert days(lead)[0] == "2024-06-12"
    lead, _ = told("Das Märchen ist vorbei. Der FC Eilmar verlor am Mittwoch 0:3.")
    assert days(lead)[0] == "2024-06-12"
    lead, _ = told("Für einen der Ausbrecher ist die Flucht zu Ende. Fahnder fassten ihn am Mittwoch.")
    assert days(lead)[0] == "2024-06-12"
    assert len(told("Benzin eignet sich nicht dafür. Am Mittwoch starb ein Mann.")) == 1
    lead, _ = told("Ida Rothe ist neue Landrätin. Sie setzte sich am Mittwoch durch.")
    assert days(lead)[0] == "2024-06-12"
    assert len(told("Der Fluss fließt durch Eilmar. Am Mittwoch trat er über die Ufer.")) == 1
    assert not told("Die Molkerei übernimmt die Käserei Rothe. Die Verträge sind lang.")


def test_news_goes_on_behind_what_only_ends_or_follows_on_its_day() -> None:
    *_, fell = told(
        "Am Mittwoch brannte eine Halle. Die Feuerwehr löschte bis zum Abend. Das Dach stürzte ein."
    )
    assert (days(fell)[0], fell.title) == ("2024-06-12", "Das Dach stürzte ein")
    *_, asked = told(
        "Am Dienstag begann der Prozess. Die Anklage wirft ihr vor, 2016 Geld gestohlen zu haben. "
        "Ihr Verteidiger beantragte einen Freispruch."
    )
    assert days(asked)[0] == "2024-06-11"


def test_news_goes_on_behind_what_only_glances_back() -> None:
    *_, answered = told(
        "Am Mittwoch wurde er verurteilt. Er hatte im Mai gestohlen. Sein Anwalt kündigte Revision an."
    )
    assert days(answered)[0] == "2024-06-12"
    *_, refused = told("Am Mittwoch kam der Plan. Er war im Mai versprochen worden. Der Rat lehnte ihn ab.")
    assert days(refused)[0] == "2024-06-12"
    for then in ("Er erbeutete 3000 Euro.", "Zwei Kunden wurden verletzt.", "Dabei nahm er drei Geiseln."):
        found = told(f"Am Mittwoch begann der Prozess. Der Bäcker hatte im Mai eine Bank überfallen. {then}")
        assert [days(one)[0] for one in found] == ["2024-06-12", "2024-05-01", "2024-05-01"]
        assert found[-1].certainty is Certainty.INFERRED
    *_, closed = told(
        "Am Mittwoch kam ein Schiff an. Es war am Montag ausgelaufen. Zwei Matrosen wurden noch an Bord verhaftet."
    )
    assert (days(closed)[0], closed.certainty) == ("2024-06-12", Certainty.INFERRED)


def test_what_was_done_at_the_beginning_of_what_has_lasted_since_then() -> None:
    *_, silent = told("Seit Donnerstag steht die Wirtin vor Gericht. Zum Auftakt schwieg sie.")
    assert days(silent) == ("2024-06-13", "2024-06-13")
    assert len(told("Seit dem 3. Juni steht die Wirtin vor Gericht. Zum Auftakt schwieg sie.")) == 1


def test_what_was_said_at_a_feast_that_was_told() -> None:
    *_, said = told(
        "Mit einem Festakt ist am Mittwoch das Museum eröffnet worden. Der Bau hatte 2019 begonnen. "
        "Ministerin Rita Moser sagte beim Festakt, die Region könne aufatmen."
    )
    assert (said.title, said.kind) == ("Ministerin Rita Moser: Die Region könne aufatmen", Kind.UTTERANCE)
    assert (days(said)[0], said.certainty) == ("2024-06-12", Certainty.INFERRED)


def test_what_he_said_in_the_first_person_has_his_name() -> None:
    *_, said = told("Am Montag traf Jan Weber den Wirt. „Wir sind erleichtert“, sagte er am Donnerstag.")
    assert (said.title, said.kind) == ("Jan Weber: „Wir sind erleichtert“", Kind.UTTERANCE)
    assert len(told("Am Montag schloss das Bad. „Wir sind erleichtert“, sagte er am Donnerstag.")) == 1


APPEALED = {  # what stands between the verdict and the appeal -> the day of the appeal
    "Im Oktober hatte er gestanden.\n\nDie Verteidigung legte noch im Saal Revision ein.": "2024-06-12",
    "Laut Anklage, im März eingereicht, hatte er betrogen.\n\nSein Anwalt meldete Berufung an.": "2024-06-12",
    "Im Oktober hatte er gestanden. Sein Anwalt legte keine Revision ein.": None,
    "Im Oktober hatte er gestanden. Er kann noch Berufung einlegen.": None,
}


@pytest.mark.parametrize(("text", "day"), APPEALED.items())
def test_an_appeal_is_of_the_day_of_the_verdict_further_up(text: str, day: str | None) -> None:
    found = told(f"Das Gericht hat Jan Weber am Mittwoch verurteilt. {text}")
    appeals = [days(one)[0] for one in found if "APPEAL" in one.words]
    assert appeals == [day] if day else not appeals


def test_what_is_announced_behind_a_ruling_is_of_its_day() -> None:
    *_, announced = told("Das Gericht hat ihn am Mittwoch verurteilt. Sein Anwalt kündigte Revision an.")
    assert (days(announced)[0], announced.kind) == ("2024-06-12", Kind.UTTERANCE)
    *_, announced = told(
        "Der Rat hat am Mittwoch den Umbau beschlossen. Der Saal war voll. Die Gegner kündigten noch dort eine Klage an."
    )
    assert (days(announced)[0], announced.kind) == ("2024-06-12", Kind.UTTERANCE)
    assert len(told("Am Mittwoch stürzte ein Kran um. Die Firma kündigte eine Untersuchung an.")) == 1


def test_what_became_known_had_happened_before() -> None:
    (known,) = told("Am Montag wurde bekannt, dass die Wirtin gestorben ist.")
    assert (known.title, known.kind) == ("Die Wirtin ist gestorben", Kind.UTTERANCE)
    (dead,) = told("Am Montag wurde bekannt, dass die Wirtin am Samstag gestorben war.")
    assert (days(dead)[0], dead.kind) == ("2024-06-08", Kind.HAPPENING)


def test_who_only_says_who_said_so_is_titled_by_what_was_said() -> None:
    (said,) = told("Das Hallenbad in Eilmar bleibt geschlossen. Das teilte die Stadt am Dienstag mit.")
    assert said.title == "Das Hallenbad in Eilmar bleibt geschlossen"
    assert days(said)[0] == "2024-06-11"
    assert len(told("Die Brücke wurde am Montag gesperrt. Das teilte das Amt am Dienstag mit.")) == 1
    assert not told("Das teilte die Polizei am Donnerstag mit.")
    (said,) = told("Die Stadt hat die Brücke gesperrt. Das teilte sie am Dienstag mit.")
    assert said.text == "Die Stadt hat die Brücke gesperrt. Das teilte sie am Dienstag mit."
    (said,) = told("Die Stadt schließt das Bad in Eilmar. Das verkündete Ida Rothe am Dienstag.")
    assert (said.title, said.kind) == ("Die Stadt schließt das Bad in Eilmar", Kind.UTTERANCE)
    (ruled,) = told("Das Gericht verkündete am Dienstag das Urteil gegen den Wirt.")
    assert ruled.kind is Kind.HAPPENING


SETTLED = {
    "Der Neubau der Halle wird verschoben. Das beschloss der Rat am Dienstag.": "Der Rat beschloss: Der Neubau der Halle wird verschoben",
    "Der Neubau der Halle wird verschoben. Das ordnete der Rat am Dienstag an.": "Der Rat ordnete an: Der Neubau der Halle wird verschoben",
    "Der Wirt ist gewählt worden. Das beschloss der Rat am Dienstag.": "Der Wirt ist gewählt worden",
    "Der Neubau der Halle wird verschoben. Das wurde am Dienstag beschlossen.": "Der Neubau der Halle wird verschoben",
    "Am 1. Juli schließt die Halle. Das beschloss der Rat am Dienstag.": "Der Rat beschloss: Die Halle schließt",
    # how is left out where there is no room
    "Am 1. Juli schließt der Klinikverbund Süd seine Geburtshilfe in Holm. Das beschloss der Aufsichtsrat am Dienstag in nichtöffentlicher Sitzung.": (
        "Der Aufsichtsrat beschloss: Der Klinikverbund Süd schließt seine Geburtshilfe in Holm"
    ),
    "Am 1. Juli schließt die Halle. Darauf einigten sich die Räte am Dienstag.": (
        "Die Räte einigten sich: Die Halle schließt"
    ),
    "Jan Weber geht am 1. Juli. Dies kündigte der 70-Jährige am Dienstag an.": "Jan Weber geht am 1. Juli",
    "Am 1. Juli schließt die Halle. Das ordnete der Rat am Dienstag an.": "Der Rat ordnete an: Die Halle schließt",
    "Die Werft streicht 60 Stellen. Das erfuhr die Belegschaft am Dienstag auf einer Versammlung.": "Die Werft streicht 60 Stellen",
    "Die Löhne steigen um sechs Prozent. Darauf einigten sich beide Seiten am Dienstag.": (
        "Beide Seiten einigten sich: Die Löhne steigen um sechs Prozent"
    ),
    "Die Schulen sollen fusionieren. Dafür stimmte am Dienstag eine Mehrheit.": (
        "Eine Mehrheit stimmte dafür: Die Schulen sollen fusionieren"
    ),
    "Am 1. Juli geht die Kita an einen freien Träger, der die Schule betreibt. Darauf verständigten sich am Dienstag "
    "beide Seiten.": "Beide Seiten verständigten sich: Die Kita geht an einen freien Träger",
    "Die Brücke bleibt gesperrt. Dies wurde am Dienstag bekannt.": "Die Brücke bleibt gesperrt",
    "Die Fabrik stellt Ende August den Betrieb ein. Davon wurden die Köche am Dienstag in Kenntnis gesetzt.": (
        "Die Köche wurden davon in Kenntnis gesetzt: Die Fabrik stellt den Betrieb ein"
    ),
    "Die Uni will zwei Fächer einstellen. Der Senat beriet am Dienstag darüber.": (
        "Der Senat beriet darüber: Die Uni will zwei Fächer einstellen"
    ),
    "Die Uni will zwei Fächer einstellen. Darüber stimmte der Senat am Dienstag ab.": (
        "Der Senat stimmte darüber ab: Die Uni will zwei Fächer einstellen"
    ),
    "Die Uni will zwei Fächer einstellen. Der Senat beriet am Dienstag darüber, ob das geht.": (
        "Der Senat beriet darüber, ob das geht"
    ),
    "Die Uni hat zwei Fächer eingestellt. Der Senat beriet am Dienstag darüber.": "Der Senat beriet darüber",
}


@pytest.mark.parametrize(("text", "title"), SETTLED.items())
def test_who_only_settled_or_learnt_it_is_titled_by_what_that_was(text: str, title: str) -> None:
    *_, settled = told(text)
    assert (settled.title, days(settled)[0]) == (title, "2024-06-11")


NOT_INFERRED = [
    "Jan Weber trainiert den SV Eilmar. Am Sonntag gewann er in Ulm.",
    "Am Mittwoch ist der Sänger Jan Weber gestorben.\n\nEr feierte große Erfolge. Sein Album wurde verkauft.",
    "Am Mittwoch hat der Rat getagt.\n\nDer Bau wurde gelobt.",
    "Am Mittwoch stimmte der Rat dem Kauf zu. Am Tag nach der Entscheidung begann der Ausverkauf.",
    "Jan Weber wurde am 21. Juni 1935 in Ulm geboren. Er besuchte eine Schule in Eilmar.",
    "Am 3. Mai 1961 trat Jan Weber in den Rat ein. Nach dem Studium zog er nach Ulm.",
    "Am 3. Mai 1961 trat Jan Weber in den Rat ein. Mit 17 zog er nach Ulm.",
    "Am 3. Mai 1961 trat Jan Weber in den Rat ein. Mit dreißig Jahren zog er nach Ulm.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Ein Mann war wenige Tage nach dem Bau verschwunden.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Ein Sprecher bestätigte den Einsatz.",
    "Am Mittwoch wurde der Waldbrand gelöscht. Insgesamt brannten 85 Hektar ab.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Der Bau hatte lange gedauert. Bei einem Brand halfen viele.",
    "Die Firma veröffentlichte am 3. Juni eine Analyse des Starts am 1. Juni. Eine Rakete explodierte.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Das Amt ermittelt meist schnell.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Viele Straßen sind alt.",
    "Am 3. Mai ist ein Parkhaus in Brand geraten. Viele Straßen sind gesperrt.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Die Rettung brachte ihm Ruhm.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Es gehörte der Stadt.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Der Verkehr lief weiter.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Dann wurden zwei Männer verhaftet.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Ein Zeuge erzählte, zwei Männer seien verhaftet worden.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Wie ein Haus brannte, so wird auch der Streit brennen.",
    "Am Mittwoch zeigte der Verein sein Schiff. Es wog 40 Tonnen.",
    "Am Mittwoch ging die Abwehr in Betrieb. Sie kostete neun Millionen Euro.",
    "Ab dem 3. Mai 1933 wurde das Radio verkauft. Viele Häuser waren alt. Die Zahl der Hörer stieg.",
    "Am Mittwoch zog ein Umzug durch Eilmar. Er war vom Amt genehmigt gewesen.",
    "Am Mittwoch ist die Wirtin gestorben. Zu ihrem Gedenken wurden Kerzen angezündet.",
    "Am Mittwoch ist bei Eilmar ein Zug entgleist. Das letzte Unglück forderte zwei Tote.",
    "Am 11. Mai 1979 gedachte man der Piloten. Rosinenbomber nannte man Flugzeuge, die Kohle brachten.",
    "Am Mittwoch ist bei Eilmar ein Zug entgleist. Das letzte Unglück, bei dem zwei Gäste starben, wurde verschwiegen.",
    "Am Mittwoch kam ein Mann zur Polizei. Er hatte noch nie eine Krawatte gebunden.",
    "Am Mittwoch hat der Rat den Bau beschlossen. Der Streit hatte lange gedauert. Viele kamen.",
    "Am Mittwoch legte das Amt seinen Bericht vor. Demnach stürzte das Flugzeug 18 Sekunden nach dem Start ab.",
    "Der Mann erlag am Mittwoch in der Klinik seinen Verletzungen. Er war von einem Balken getroffen worden.",
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Die bei dem Brand verletzte Wirtin ist wieder zu Hause.",
]


SINCE_THEN = {  # -> the days in which it came together
    "Seit März sind in Ulm 37 Menschen gestorben.": ("2024-03-01", "2024-06-14"),
    "Seit Montag hat die Polizei drei Männer festgenommen.": ("2024-06-10", "2024-06-14"),
    "Seit März hat das Papier ein Drittel an Wert verloren.": ("2024-03-01", "2024-06-14"),
    "Seit Montag ist die Halle für 300 Gäste gesperrt.": ("2024-06-10", "2024-06-10"),
    "Seit Montag ist der 37-jährige Wirt verschwunden.": ("2024-06-10", "2024-06-10"),
    "Seit Montag hat der Laden geschlossen.": ("2024-06-10", "2024-06-10"),
}


@pytest.mark.parametrize(("text", "expected"), SINCE_THEN.items())
def test_what_adds_up_is_of_all_the_time_since_then(text: str, expected: tuple[str, str]) -> None:
    (one,) = dated(text)
    assert days(one) == expected


def test_what_is_done_again_and_again_since_a_year_is_no_plan() -> None:
    (one,) = dated("Der Preis der Stadt, der seit 1991 vergeben wird, ist hoch dotiert.")
    assert one.kind is Kind.HAPPENING


def test_an_election_with_its_year_is_when_somebody_won_it() -> None:
    assert [days(one) for one in dated("Die Wahl 2019 hatte er gegen den Amtsinhaber gewonnen.")] == [
        ("2019-01-01", "2019-12-31")
    ]


def test_what_is_so_since_a_day_of_the_week_is_told_beside_others() -> None:
    said = told(
        "In Ulm gilt seit Montag eine Maskenpflicht, das Klinikum hat Operationen bis Mitte Juni verschoben."
    )
    assert [one.title for one in said] == [
        "In Ulm gilt eine Maskenpflicht",
        "Das Klinikum hat Operationen bis Mitte Juni verschoben",
    ]


def test_a_noun_is_not_named_by_the_time_of_its_relative_clause() -> None:
    said = told("Die Sanierung des Domdachs, die im März begonnen hat, wird noch bis 2028 dauern.")
    assert "Sanierung des Domdachs" not in [one.title for one in said]


def test_what_is_planned_and_when_it_was_told_quote_the_same_words() -> None:
    text = "Am Montag wurde für Sonntag ein Streik angekündigt."
    assert [one.text for one in told(text)] == [text, text]


def test_what_is_only_hoped_for_soon_hides_no_beginning() -> None:
    (one,) = told(
        "Das Verfahren läuft seit Ende Mai, und in der Partei glaubt keiner, dass es bald vom Tisch ist."
    )
    assert one.title == "Das Verfahren läuft seit Ende Mai"


DONE_BY_NOW = {  # -> the title of what has been done by the publication
    "Am Mittwoch ist ein Parkhaus in Brand geraten. Das Amt hat bereits drei Vorwürfe zurückgewiesen.": (
        "Das Amt hat bereits drei Vorwürfe zurückgewiesen"
    ),
    "Das Tal ist voll Rauch. Vier Häuser sind inzwischen evakuiert worden.": "Vier Häuser sind inzwischen evakuiert worden",
    "Die Grippe breitet sich aus. Zwei Kliniken haben inzwischen Besuche verboten.": (
        "Zwei Kliniken haben inzwischen Besuche verboten"
    ),
}


@pytest.mark.parametrize(("text", "title"), DONE_BY_NOW.items())
def test_what_has_been_done_by_now_is_dated_by_the_publication(text: str, title: str) -> None:
    (done,) = [one for one in told(text) if one.title == title]
    assert (done.dating.relation, done.certainty) == (Relation.UNTIL, Certainty.INFERRED)


@pytest.mark.parametrize(
    "text",
    [
        "Das Tal ist voll Rauch. Er hat immer gelöscht.",
        "Das Tal ist voll Rauch. Bislang ist niemand evakuiert worden.",
        "Das Tal ist voll Rauch. Der Rat hat mehrmals darüber abgestimmt.",
        "Das Tal ist voll Rauch. Die Räumung ist auf Kritik gestoßen.",
    ],
)
def test_what_has_often_or_never_been_done_is_left_out(text: str) -> None:
    assert not any(one.start for one in told(text))


@pytest.mark.parametrize("text", NOT_INFERRED)
def test_what_follows_undated_at_another_time_is_left_out(text: str) -> None:
    assert (
        len([statement for statement in told(text) if " " in statement.text and statement.text[-1] == "."])
        == 1
    )


def test_what_is_to_happen_before_a_feast_lies_between_the_news_and_that() -> None:
    (planned,) = told("Noch vor Weihnachten soll die Halle in Eilmar öffnen.")
    assert (days(planned), planned.kind) == (("2024-06-14", "2024-12-23"), Kind.ANNOUNCEMENT)
    (done,) = told("Vor Weihnachten hatte der Rat den Bau beschlossen.")
    assert days(done)[0] != "2024-06-14"


def test_what_ended_without_a_result_is_told() -> None:
    (ended,) = told("Ohne Ergebnis ist am Montag das Treffen in Eilmar zu Ende gegangen.")
    assert (days(ended)[0], ended.kind) == ("2024-06-10", Kind.HAPPENING)


def test_what_stands_behind_history_may_be_history() -> None:
    pardoned, sentenced = told(
        "Am Mittwoch wurde er begnadigt. Er war 1952 verurteilt worden. Das Gesetz diente dazu, ihn zu strafen, und nach "
        "ihm wurde ein Dichter verurteilt."
    )
    assert [days(pardoned)[0], days(sentenced)[0]] == ["2024-06-12", "1952-01-01"]


def test_what_struck_people_then_is_of_that_month() -> None:
    *_, died = told("Im März war in Eilmar ein Bus verunglückt. Er und ein Gast kamen ums Leben.")
    assert (days(died), died.certainty) == (("2024-03-01", "2024-03-31"), Certainty.INFERRED)
    *_, left = told("Im April deckte ein Bericht die Mängel auf. Der Chef nahm daraufhin seinen Hut.")
    assert days(left)[0] == "2024-04-01"
    assert len(told("Im April deckte ein Bericht die Mängel auf. Der Chef nahm seinen Hut.")) == 1
    *_, killed = told(
        "Die Ursache ist klar. Das Haus war am Montag in die Luft geflogen. Eine Frau kam dabei ums Leben."
    )
    assert (days(killed)[0], killed.certainty) == ("2024-06-10", Certainty.INFERRED)


LEADS = {
    "Ein Mann, der im Mai eine Bank überfallen haben soll, ist in Ulm festgenommen worden. Polizisten griffen am Mittwoch in "
    "einer Wohnung zu.": "2024-06-12",
    "Nach zehn Tagen ist der Räuber wieder hinter Gittern. Die Polizei fasste ihn am Mittwoch in Ulm.": "2024-06-12",
    "Rektorin Ida Rothe bekommt ihren Titel nicht zurück. Das Gericht wies ihre Klage am Mittwoch ab.": "2024-06-12",
    "Der Radprofi Jan Weber ist nach einem Unfall gestorben. Der Wirt war am Montag von einem Auto erfasst worden und erlag "
    "am Mittwoch seinen Verletzungen.": "2024-06-12",
    "Läufer Jan Weber hat in Ulm den dritten Platz belegt. Der Sieg ging am Mittwoch an Arvid Sverkow, der schon am Montag "
    "in Kiel gewonnen hatte.": "2024-06-12",
}


@pytest.mark.parametrize(("text", "day"), LEADS.items())
def test_a_lead_is_of_the_day_that_the_sentence_behind_it_names(text: str, day: str) -> None:
    lead = next(one for one in told(text) if one.start == 0)
    assert days(lead)[0] == day


def test_what_goes_on_little_by_little_is_no_lead_of_a_day() -> None:
    (level,) = told("Das Hochwasser geht langsam zurück. Am Mittwoch sank der Pegel auf vier Meter.")
    assert level.title == "Der Pegel sank auf vier Meter"


SO_TODAY = [
    "Am Mittwoch ist bei Eilmar ein Deich gebrochen. Rund 120 Helfer sind im Einsatz.",
    "Am Mittwoch ist bei Eilmar ein Deich gebrochen. Die Strecke nach Ulm ist unterbrochen.",
    "Am Mittwoch haben Diebe in Eilmar ein Bild gestohlen. Die Polizei bittet um Hinweise.",
    "Am Mittwoch haben Diebe in Eilmar ein Bild gestohlen. Von ihnen fehlt jede Spur.",
    "Am Mittwoch ist bei Eilmar ein Zug entgleist. Drei Ortsteile sind noch ohne Strom.",
]


@pytest.mark.parametrize("text", SO_TODAY)
def test_what_is_so_while_there_is_news_is_of_the_day_of_that(text: str) -> None:
    _, now = told(text)
    assert (days(now), now.certainty) == (("2024-06-14", "2024-06-14"), Certainty.INFERRED)
    (_,) = told(text.replace("Am Mittwoch", "Am 3. Mai"))  # six weeks ago


TOLD_LATE = {
    "Der Zoll hat Kokain sichergestellt. Der Fund war am 3. Juni bemerkt worden, wie er erst am Mittwoch mitteilte.": None,
    "Diebe haben eine Bank ausgeraubt. Der Überfall hatte sich schon am Montag ereignet, teilte die Polizei mit.": (
        "2024-06-10"
    ),
    "Die Polizei hat zwei Männer festgenommen. Die Festnahmen waren bereits am Montag erfolgt, hieß es erst am Mittwoch.": (
        "2024-06-10"
    ),
}


@pytest.mark.parametrize(("text", "day"), TOLD_LATE.items())
def test_a_lead_is_not_of_the_day_on_which_it_was_told_late(text: str, day: str | None) -> None:
    assert days(told(text)[0])[0] == day


LEADS_TOLD_LATER = {
    "Der Hof Orth ruft seinen Käse zurück. Am Montag waren Keime gefunden worden, wie er am Mittwoch mitteilte.": 0,
    "Der Bau verzögert sich. Er soll erst im Herbst beginnen. Das gab das Amt am Mittwoch bekannt.": 0,
    "Ein Lager hat die Bahn lahmgelegt. Das teilte das Amt nach einer Untersuchung am Mittwoch mit.": 0,
    "Die Bahner haben den Abschluss angenommen. 81 Prozent stimmten nach Angaben vom Mittwoch zu.": 0,
}


@pytest.mark.parametrize("text", LEADS_TOLD_LATER)
def test_a_lead_is_of_the_day_on_which_it_was_made_known(text: str) -> None:
    assert days(told(text)[0]) == ("2024-06-12", "2024-06-12")
    begun = "Die Stadt hat mit dem Bau begonnen. Der erste Pfeiler wurde vorige Woche gesetzt, sagte Ida Rothe am Mittwoch."
    assert days(told(begun)[0]) == (None, "2024-06-14")
    court = "Das Gericht hat einen Wirt verurteilt. Er habe 2018 und 2019 Gäste betrogen, sagte der Richter am Mittwoch."
    assert days(told(court)[0]) == ("2024-06-12", "2024-06-12")
    hour = "Ein Mann hat eine Tankstelle überfallen. Der Mann betrat den Raum am Mittwoch kurz nach 22 Uhr."
    assert days(told(hour)[0]) == ("2024-06-12", "2024-06-12")


def test_the_news_go_on_behind_what_has_happened_since_an_earlier_day() -> None:
    *_, asked = told(
        "In Eilmar hat der Chef am Donnerstag die Belegschaft informiert. Drei Tage zuvor hatte das Werk Insolvenz "
        "angemeldet. Seither haben sich zwei Käufer gemeldet. Vor dem Tor demonstrierten 50 Menschen."
    )
    assert days(asked)[0] == "2024-06-13"


def test_an_answer_is_of_the_day_of_the_news_behind_what_had_been() -> None:
    *_, answer = told(
        "Das Amt hat am Donnerstag Jan Weber angeklagt. Der Mann war im Februar gefasst worden. Sein Verteidiger sprach von "
        "einer dünnen Beweislage."
    )
    assert (days(answer)[0], answer.certainty) == ("2024-06-13", Certainty.INFERRED)


def test_an_answer_may_stand_in_the_paragraph_behind_the_news() -> None:
    news = "Die Werft hat am Donnerstag 60 Stellen gestrichen."
    *_, answer = told(f"{news}\n\nMinisterin Ida Rothe nannte das einen Fehler.")
    assert (days(answer)[0], answer.certainty) == ("2024-06-13", Certainty.INFERRED)
    assert len(told(f"{news}\n\nDer Hafen ist alt.\n\nMinisterin Ida Rothe nannte das einen Fehler.")) == 1
    *_, answer = told(
        "Die Gewerkschaft hat am Donnerstag zum Streik aufgerufen. Am 5. Juni hatte sie die Verhandlungen für gescheitert "
        "erklärt. Werftchef Jan Weber kritisierte den Aufruf."
    )
    assert days(answer)[0] == "2024-06-13"  # not where people had met before


def test_the_today_of_a_speaker_moves_no_story_on() -> None:
    *_, moved, sang = told(
        "Am Mittwoch hat das Museum in Eilmar ein Bild zurückgegeben. „Heute kehrt ein Stück heim“, sagte Jan Weber. "
        "Ministerin Ida Rothe bat um Verzeihung. Am Vormittag sang ein Chor.",
        "2024-06-13",
    )
    assert [days(moved)[0], days(sang)[0]] == ["2024-06-12", "2024-06-12"]


def test_what_follows_the_telling_is_of_its_day() -> None:
    text = "Vor zwei Wochen ist bei Eilmar ein Wolf getötet worden. Das teilte das Amt am Donnerstag mit. "
    *_, spoke = told(f"{text}Ministerin Ida Rothe sprach von einem Irrtum.")
    assert days(spoke)[0] == "2024-06-13"


def test_who_became_what_is_told() -> None:
    *_, chosen = told(
        "Am Mittwoch wurde in Eilmar ein Verein gegründet. Erster Vorsitzender wurde Jan Weber."
    )
    assert days(chosen)[0] == "2024-06-12"


def test_a_place_in_front_leaves_the_night_to_the_verb() -> None:
    (fallen,) = told("Eilmar – In der Nacht zum Mittwoch ist ein Kran umgestürzt.")
    assert days(fallen) == ("2024-06-11", "2024-06-12")


def test_what_is_called_ours_in_quotation_marks_is_told() -> None:
    (spoke,) = told("Rektorin Ida Rothe sprach am Mittwoch von einem „Schlag gegen unsere Schule“.")
    assert spoke.title == "Rektorin Ida Rothe sprach von einem „Schlag gegen unsere Schule“"


REACTIONS = {
    "Das Werk hat am Donnerstag 60 Kündigungen angekündigt. Die Gewerkschaft sprach von einem Wortbruch.": Kind.UTTERANCE,
    "Die Stadt hat am Donnerstag das Bad geschlossen. Ihr Sprecher wies die Vorwürfe zurück.": Kind.UTTERANCE,
    "Die Ministerin hat am Donnerstag die Pläne vorgestellt. Die Opposition kritisierte sie scharf.": Kind.UTTERANCE,
    "Forscher haben am Donnerstag ihren Bericht vorgelegt. Das Land gibt mehr Geld, kündigte Minister Jan Weber an.": Kind.UTTERANCE,
}


@pytest.mark.parametrize(("text", "kind"), REACTIONS.items())
def test_what_people_answer_to_fresh_news_is_of_its_day(text: str, kind: Kind) -> None:
    answer = told(text)[-1]
    assert (days(answer)[0], answer.kind, answer.certainty) == ("2024-06-13", kind, Certainty.INFERRED)
    stale = told(text.replace("Donnerstag", "3. Juni"))  # more than a week: it may have been said later
    assert len(stale) == (1 if kind is Kind.UTTERANCE else 2)
    apart = told(text.replace("Donnerstag", "Montag").replace(". ", ". Es ist kalt. ", 1))
    assert len(apart) == 1  # four days, and not right behind


def test_on_mondays_the_news_of_the_weekend_is_fresh() -> None:
    text = (
        "Stadt und Gewerkschaft einigten sich in der Nacht zum Samstag. Die Eltern zeigten sich erleichtert."
    )
    *_, answer = told(text, "2024-06-17")
    assert days(answer) == ("2024-06-14", "2024-06-15")


def test_what_names_a_thing_of_an_aside_may_be_of_either_time() -> None:
    found, robbed = told(
        "Am Mittwoch sind zwei Vasen gefunden worden. Sie waren am 3. Mai in einem Museum versteckt worden. "
        "Das Museum schloss seine Türen."
    )
    assert [days(found)[0], days(robbed)[0]] == ["2024-06-12", "2024-05-03"]


def test_keys_stay_when_other_sentences_change() -> None:
    sentence = "Am Montag hat der Rat den Umbau beschlossen."
    before = told(f"Am Dienstag kam der Bus. {sentence}")
    after = told(f"{sentence} Am Mittwoch fuhr er weiter.")
    assert before[1].key == after[0].key
    assert before[1].key.startswith("a~")


def test_the_same_sentence_twice_has_two_keys() -> None:
    keys = [statement.key for statement in told("Am Montag kam der Bus.\n\nAm Montag kam der Bus.")]
    assert len(set(keys)) == 2


def test_a_sentence_repeated_without_end_tells_no_more() -> None:
    assert len(told("Am Montag kam der Bus.\n\n" * 500)) == 20


ENDLESS = (
    "Am Montag kam er, ", "und am Montag kam Jan Weber ", "„Am Montag kam er “", "„Am Montag kam er ", "dass am Montag er sagte, ",
    "der am Montag, die ", "Jan Weber und Ida Rothe und ", "Am Montag: ", "am Montag – ", "(am Montag ", "Sein Vater, ",
    "Einen Tag später brannte es. ", "z. B. am 3. Mai d. J. u. a. ", "Am Montag\n\nkam er\n\n", "den 3., ", "der des dem den ",
    "hat haben wird worden ", "Haus Halle Mühle ", "a,", "Er kam. Sie ging. ", "zu zu gehen, ", "wer, wie, was, ",
    "Er kam. _ ", "___\n\n",
)  # fmt: skip


@pytest.mark.parametrize("piece", ENDLESS)
def test_nothing_breaks_on_text_without_end(piece: str) -> None:
    text = "Am Sonntag brannte es in Kiel. " + piece * (3_000 // len(piece))
    assert all(one.title and 0 <= one.start < one.end <= len(text) for one in told(text, title=piece * 20))


def test_spans_part_a_sentence() -> None:
    text = "Am 3. Juni begann der Abriss, zwei Wochen später stand nur noch der Giebel."
    first, second = told(text)
    assert (first.start, second.end) == (0, len(text))
    assert second.text == "zwei Wochen später stand nur noch der Giebel."
