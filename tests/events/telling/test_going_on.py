"""What goes on, undated, with what an article has dated. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import dated, days, told

# Text -> title and first day of each event told.
GOING_ON = {
    # an appeal is of the verdict, not of the plea
    "Der Wirt wurde am Montag verurteilt. Die Verteidigung hatte am 3. Juni acht Jahre gefordert. Sie kündigte Revision an.": [
        ("Der Wirt wurde verurteilt", "2024-06-10"),
        ("Die Verteidigung hatte acht Jahre gefordert", "2024-06-03"),
        ("Die Verteidigung kündigte Revision an", "2024-06-10"),
    ],
    # how a match ended
    "Der SV Eilmar hat am Donnerstag gewonnen. Gegen Köln hieß es vor 9200 Zuschauern 3:1.": [
        ("Der SV Eilmar hat gewonnen", "2024-06-13"),
        ("Gegen Köln hieß es vor 9200 Zuschauern 3:1", "2024-06-13"),
    ],
    # on the day ahead; not what comes behind that
    "Am 30. Juni kommt es zu Stichwahlen. In Ulm trifft dann Jan Weber auf Ida Rothe.": [
        ("Es kommt zu Stichwahlen", "2024-06-30"),
        ("In Ulm trifft Jan Weber auf Ida Rothe", "2024-06-30"),
    ],
    "Am 30. Juni tagt der Rat. Der Bau kann dann beginnen. Erst dann kommen die Bagger. Dann feiert Eilmar.": [
        ("Der Rat tagt", "2024-06-30"),
    ],
    # what is said behind what people met for
    "Der Rat hat am Donnerstag den Haushalt beschlossen. Ida Rothe sagte nach der Sitzung, man habe gespart.": [
        ("Der Rat hat den Haushalt beschlossen", "2024-06-13"),
        ("Ida Rothe: Man habe gespart", "2024-06-13"),
    ],
    "Am Donnerstag brannte eine Halle ab. Ida Rothe sagte nach der Sitzung, man habe gespart.": [
        ("Eine Halle brannte ab", "2024-06-13"),
    ],
    # since when it is the first dates nothing
    "Kiel hat am Mittwoch das erste Spiel seit Ende April verloren. Jan Weber verletzte sich am Knie.": [
        ("Kiel hat das erste Spiel seit Ende April verloren", "2024-06-12"),
        ("Jan Weber verletzte sich am Knie", "2024-06-12"),
    ],
    # what somebody said, before what is to come
    "Dem Kind gehe es gut, sagte Ida Rothe am Montag, es werde am 20. Juni entlassen.": [
        ("Ida Rothe: Dem Kind gehe es gut", "2024-06-10"),
        ("Es werde entlassen", "2024-06-20"),
    ],
    # what is said right after a decision, other times between
    "Am Montag beschloss der Rat den Bau. Im Herbst sollen die Bagger rollen. Ida Rothe sprach nach der Abstimmung von "
    "einem Erfolg.": [
        ("Der Rat beschloss den Bau", "2024-06-10"),
        ("Die Bagger sollen rollen", "2024-09-01"),
        ("Ida Rothe sprach nach der Abstimmung von einem Erfolg", "2024-06-10"),
    ],
    # the day is one, whatever longer time, comparison or feast stands beside it
    "Jan Weber hat am Mittwoch die erste Etappe der diesjährigen Tour gewonnen. Ein Däne stürzte.": [
        ("Jan Weber hat die erste Etappe der diesjährigen Tour gewonnen", "2024-06-12"),
        ("Ein Däne stürzte", "2024-06-12"),
    ],
    "Am Mittwoch wurde Eilmar wie schon letztes Jahr überflutet. Die Schulen wurden geschlossen.": [
        ("Eilmar wurde wie schon letztes Jahr überflutet", "2024-06-12"),
        ("Die Schulen wurden geschlossen", "2024-06-12"),
    ],
    # within that day
    "Am Mittwoch war die A 2 bis zum Mittag gesperrt. Es bildete sich ein Stau.": [
        ("Die A 2 war gesperrt", "2024-06-12"),
        ("Es bildete sich ein Stau", "2024-06-12"),
    ],
    # as long as it goes on, however many sentences that takes
    "Am Mittwoch überfielen Räuber eine Bank. Sie erbeuteten Geld. Sie flohen im Auto. Die Polizei rammte sie. Ein "
    "Reifen platzte. Die Räuber stiegen aus. Ein Passant stoppte sie. Die Polizei nahm drei Männer fest.": [
        ("Räuber überfielen eine Bank", "2024-06-12"),
        ("Räuber erbeuteten Geld", "2024-06-12"),
        ("Räuber flohen im Auto", "2024-06-12"),
        ("Die Polizei rammte Räuber", "2024-06-12"),
        ("Ein Reifen platzte", "2024-06-12"),
        ("Die Räuber stiegen aus", "2024-06-12"),
        ("Ein Passant stoppte die Räuber", "2024-06-12"),
        ("Die Polizei nahm drei Männer fest", "2024-06-12"),
    ],
    # the course of a match or march, a paragraph later; not of what was presented
    "Der SV Eilmar hat am Mittwoch gegen Ulm verloren.\n\nJan Weber schoss das erste Tor.": [
        ("Der SV Eilmar hat gegen Ulm verloren", "2024-06-12"),
        ("Jan Weber schoss das erste Tor", "2024-06-12"),
    ],
    "Die Firma hat am Mittwoch ein Auto vorgestellt.\n\nEs wurde in Ulm entwickelt.": [
        ("Die Firma hat ein Auto vorgestellt", "2024-06-12"),
    ],
    # who could do it did
    "Am Mittwoch brach ein Affe aus. Pfleger konnten das Tier nach einer halben Stunde betäuben.": [
        ("Ein Affe brach aus", "2024-06-12"),
        ("Pfleger konnten das Tier nach einer halben Stunde betäuben", "2024-06-12"),
    ],
    "Am Mittwoch brach ein Affe aus. Pfleger konnten das Tier nicht betäuben.": [
        ("Ein Affe brach aus", "2024-06-12")
    ],
    # the main clause where a relative clause alone has a time; "ins" has an article in it
    "Am Montag brannte es. Zwei Frauen kamen mit Husten ins Krankenhaus, das sie am Dienstag verließen.": [
        ("Es brannte", "2024-06-10"),
        ("Zwei Frauen kamen mit Husten ins Krankenhaus", "2024-06-10"),
        ("Zwei Frauen verließen das Krankenhaus", "2024-06-11"),
    ],
    # what is called off is news of its own
    "Am Montag fiel ein Zelt um. Dem Kind gehe es besser, sagte Ida Rothe am Freitag. Der Verein hat das für Juli geplante "
    "Fest abgesagt.": [
        ("Ein Zelt fiel um", "2024-06-10"),
        ("Ida Rothe: Dem Kind gehe es besser", "2024-06-14"),
        ("Der Verein hat das für Juli geplante Fest abgesagt", None),
    ],
    # not what took days; what took an hour
    "Am Sonntag brannte der Hof ab. Binnen einer Woche gründete Jan Weber einen Verein.": [
        ("Der Hof brannte ab", "2024-06-09"),
    ],
    "Am Sonntag brannte der Hof ab. Innerhalb von drei Jahren baute Jan Weber den Stall auf.": [
        ("Der Hof brannte ab", "2024-06-09"),
    ],
    # beside a relative clause that alone is dated
    "Am Mittwoch wurde Ida Rothe freigesprochen. Den Antrag, den sie im März gestellt hatte, lehnten die Richter ab.": [
        ("Ida Rothe wurde freigesprochen", "2024-06-12"),
        ("Den Antrag lehnten die Richter ab", "2024-06-12"),
        ("Ida Rothe hatte den Antrag gestellt", "2024-03-01"),
    ],
    # as somebody said it
    "Am Samstag ging bei Eilmar eine Lawine ab. Wie die Polizei mitteilte, wurden drei Bergsteiger verschüttet.": [
        ("Eine Lawine ging bei Eilmar ab", "2024-06-08"),
        ("Drei Bergsteiger wurden verschüttet", "2024-06-08"),
    ],
    # behind a colon
    "Seit Donnerstagfrüh herrscht Freude: Der vermisste Hund ist gefunden worden.": [
        ("Freude herrscht", "2024-06-13"),
        ("Der vermisste Hund ist gefunden worden", "2024-06-13"),
    ],
    # the hour of a relative clause is of that day
    "Am Mittwoch wurde der Hund gefunden. Eine Jägerin, die gegen sechs Uhr unterwegs war, stieß auf das Tier.": [
        ("Der Hund wurde gefunden", "2024-06-12"),
        ("Eine Jägerin stieß auf das Tier", "2024-06-12"),
    ],
    # "es" that only fills; verbs that say little but for what they have beside them; behind a weekend
    "Am Mittwoch kippte bei Eilmar ein Wagen um. Es bildete sich ein langer Stau.": [
        ("Ein Wagen kippte bei Eilmar um", "2024-06-12"),
        ("Es bildete sich ein langer Stau", "2024-06-12"),
    ],
    "Am Mittwoch wurde das Museum eröffnet. Die Laudatio hielt Ida Rothe.": [
        ("Das Museum wurde eröffnet", "2024-06-12"),
        ("Die Laudatio hielt Ida Rothe", "2024-06-12"),
    ],
    "Am Mittwoch wurde das Museum eröffnet. Der Wirt hielt den Umbau für gelungen.": [
        ("Das Museum wurde eröffnet", "2024-06-12"),
    ],
    "Am Mittwoch spielte Kiel in Eilmar. Jan Weber brachte die Gäste in Führung. Das brachte ihm wenig.": [
        ("Kiel spielte in Eilmar", "2024-06-12"),
        ("Jan Weber brachte die Gäste in Führung", "2024-06-12"),
    ],
    "Am Mittwoch brannte ein Haus ab. Die Kinder brachten sich in Sicherheit.": [
        ("Ein Haus brannte ab", "2024-06-12"),
        ("Die Kinder brachten sich in Sicherheit", "2024-06-12"),
    ],
    "Eine Kuh stürzte am Wochenende in eine Grube. Die Feuerwehr hievte das Tier heraus.": [
        ("Eine Kuh stürzte in eine Grube", "2024-06-08"),
        ("Die Feuerwehr hievte das Tier heraus", "2024-06-08"),
    ],
    # what came instead, or right behind
    "Am Montag sollte der Prozess beginnen, doch der Angeklagte erschien nicht.": [
        ("Der Prozess sollte beginnen", "2024-06-10"),
        ("Der Angeklagte erschien nicht", "2024-06-10"),
    ],
    "Eigentlich wollte der Rat am Dienstag entscheiden, doch die Sitzung wurde abgesagt.": [
        ("Die Sitzung wurde abgesagt", "2024-06-11"),
    ],
    "Am Dienstag sollte der Prozess beginnen, aber der Wirt erkrankte.": [
        ("Der Prozess sollte beginnen", "2024-06-11"),
        ("Der Wirt erkrankte", "2024-06-11"),
    ],
    "Am Dienstag wollte der Rat entscheiden, doch der Termin platzte.": [
        ("Der Termin platzte", "2024-06-11"),
    ],
    "Am Dienstag wollte der Zirkus auftreten, aber die Stadt verbot es.": [
        ("Die Stadt verbot es", "2024-06-11"),
    ],
    "Am 11. Juni sollte der Turm fallen, doch der Rat hatte ihn am 10. Juni unter Schutz gestellt.": [
        ("Der Turm sollte fallen", "2024-06-11"),
        ("Der Rat hatte den Turm unter Schutz gestellt", "2024-06-10"),
    ],
    "Kaum war am Samstag die Sperrung aufgehoben, stießen zwei Autos zusammen.": [
        ("Zwei Autos stießen zusammen", "2024-06-08"),
    ],
    # what somebody becomes
    "Am Sonntag wählte Eilmar einen Rat. Stärkste Kraft wurden die Grünen.": [
        ("Eilmar wählte einen Rat", "2024-06-09"),
        ("Stärkste Kraft wurden die Grünen", "2024-06-09"),
    ],
    # right behind what its first phrase dates; not where that only says which is meant
    "Nach der Landung am Montag nahm die Polizei den Mann fest.": [
        ("Nach der Landung nahm die Polizei den Mann fest", "2024-06-10")
    ],
    "Nach dem Unfall am Montag floh der Fahrer.": [("Nach dem Unfall floh der Fahrer", "2024-06-10")],
    "Nach dem Unfall vom 3. Mai begutachteten Räte den Hang.": [],
    "Nach dem Brand am Montag ermittelt die Polizei.": [],
    "Nach dem Umbau im Mai 1983 kamen mehr Gäste.": [],
    # the days of nouns are no others; but one who remembers does not count the dead of that day
    "Eilmar gedachte am Montag der Opfer vom 7. Juli 2005. Ida Rothe legte einen Kranz nieder.": [
        ("Eilmar gedachte der Opfer vom 7. Juli 2005", "2024-06-10"),
        ("Ida Rothe legte einen Kranz nieder", "2024-06-10"),
    ],
    "Eilmar gedachte am Montag der Opfer vom 7. Juli 2005. 52 Menschen kamen ums Leben.": [
        ("Eilmar gedachte der Opfer vom 7. Juli 2005", "2024-06-10"),
    ],
    "Die 2019 gegründete Weber AG meldete am Montag Insolvenz an. 60 Beschäftigte verloren ihre Arbeit.": [
        ("Die 2019 gegründete Weber AG meldete Insolvenz an", "2024-06-10"),
        ("60 Beschäftigte verloren ihre Arbeit", "2024-06-10"),
    ],
    # a happening of those days may be what it goes on with
    "Die Firma legte am Montag eine Analyse über den Start am 5. Juni vor. Die Rakete startete in Salmstedt.": [
        ("Die Firma legte eine Analyse über den Start am 5. Juni vor", "2024-06-10"),
    ],
    # whom it killed is of the accident, not of the news before
    "Taucher bargen am Mittwoch das Wrack. Die Maschine war am Sonntag ins Meer gestürzt. 12 Menschen starben.": [
        ("Taucher bargen das Wrack", "2024-06-12"),
        ("Die Maschine war ins Meer gestürzt", "2024-06-09"),
        ("12 Menschen starben", "2024-06-09"),
    ],
    "Am Mittwoch hat der Prozess begonnen. Das Haus war am 3. Mai explodiert. Neun Gäste kamen ums Leben.": [
        ("Der Prozess hat begonnen", "2024-06-12"),
        ("Das Haus war explodiert", "2024-05-03"),
        ("Neun Gäste kamen ums Leben", "2024-05-03"),
    ],
    # how what was opened came into being, or why it did not come
    "Der Anbau ist am Mittwoch eröffnet worden. Das Gebäude entwarf Ida Rothe.": [
        ("Der Anbau ist eröffnet worden", "2024-06-12"),
    ],
    "Das Museum ist am Mittwoch eröffnet worden. Die Gäste gründeten einen Verein.": [
        ("Das Museum ist eröffnet worden", "2024-06-12"),
        ("Die Gäste gründeten einen Verein", "2024-06-12"),
    ],
    "Das Bad ist am Mittwoch geschlossen worden. Die Gegner bauten ein Zelt auf.": [
        ("Das Bad ist geschlossen worden", "2024-06-12"),
        ("Die Gegner bauten ein Zelt auf", "2024-06-12"),
    ],
    "Die Kirche ist am Mittwoch eröffnet worden. Gebaut hat sie ein Graf aus Ulm.": [
        ("Die Kirche ist eröffnet worden", "2024-06-12"),
    ],
    "Der Anbau ist am Mittwoch eröffnet worden. Den Grundstein legte Bürgermeister Weber.": [
        ("Der Anbau ist eröffnet worden", "2024-06-12"),
    ],
    "Der Chor feierte am Samstag sein Jubiläum. Gegründet wurde er von 14 Männern.": [
        ("Der Chor feierte sein Jubiläum", "2024-06-08"),
    ],
    "Der Chor wurde am Samstag 100 Jahre alt. Gegründet wurde er von 14 Männern.": [
        ("Der Chor wurde 100 Jahre alt", "2024-06-08"),
    ],
    "Der Chor feierte am Samstag sein Jubiläum. Die Kinder bauten einen Turm.": [
        ("Der Chor feierte sein Jubiläum", "2024-06-08"),
        ("Die Kinder bauten einen Turm", "2024-06-08"),
    ],
    "Am Mittwoch trafen sich 20 Frauen in Eilmar. Sie gründeten einen Verein.": [
        ("20 Frauen trafen sich in Eilmar", "2024-06-12"),
        ("20 Frauen gründeten einen Verein", "2024-06-12"),
    ],
    "Der Prozess ist am Mittwoch geplatzt. Ein Schöffe war erkrankt.": [
        ("Der Prozess ist geplatzt", "2024-06-12"),
    ],
    # as somebody said it, of a catastrophe; a crime was before it was ruled on
    "Der Zug entgleiste am Mittwoch. Der Fahrer habe ein Signal übersehen, teilte die Bahn mit.": [
        ("Der Zug entgleiste", "2024-06-12"),
        ("Der Fahrer habe ein Signal übersehen", "2024-06-12"),
    ],
    "Am Mittwoch wurde Jan Weber wegen Mordes verurteilt. Er habe den Wirt getötet, sagte der Richter.": [
        ("Jan Weber wurde wegen Mordes verurteilt", "2024-06-12"),
    ],
    "Am Mittwoch wurde Jan Weber verurteilt. Er hatte den Wirt getötet.": [
        ("Jan Weber wurde verurteilt", "2024-06-12"),
    ],
    # what is confirmed by an act; who did not survive; what could be done
    "Das Gericht verhandelte am Mittwoch. Die Richter bestätigten das Urteil.": [
        ("Das Gericht verhandelte", "2024-06-12"),
        ("Die Richter bestätigten das Urteil", "2024-06-12"),
    ],
    "Am Mittwoch stürzte bei Eilmar ein Bus in eine Schlucht. Keiner der zwölf Insassen überlebte.": [
        ("Ein Bus stürzte bei Eilmar in eine Schlucht", "2024-06-12"),
        ("Keiner der zwölf Insassen überlebte", "2024-06-12"),
    ],
    "Zwei Männer haben am Mittwoch den Wirt angegriffen. Einer der Täter konnte gestellt werden.": [
        ("Zwei Männer haben den Wirt angegriffen", "2024-06-12"),
        ("Einer der Täter konnte gestellt werden", "2024-06-12"),
    ],
    "Zwei Männer haben am Mittwoch den Wirt angegriffen. Der Haupttäter konnte nicht gestellt werden.": [
        ("Zwei Männer haben den Wirt angegriffen", "2024-06-12"),
    ],
    # answers to news of the week right behind it, also by acts; later ones to catastrophes
    "In Eilmar brannte am 3. Mai ein Haus. Die Polizei schloss Brandstiftung nicht aus.": [
        ("In Eilmar brannte ein Haus", "2024-05-03"),
    ],
    "In Eilmar wurde am Montag ein Kabel durchtrennt. Minister Weber schloss Sabotage nicht aus.": [
        ("In Eilmar wurde ein Kabel durchtrennt", "2024-06-10"),
        ("Minister Weber schloss Sabotage nicht aus", "2024-06-10"),
    ],
    "Die Weber AG teilte am Montag mit, dass das Werk verkauft wird. Die Aktie brach ein.": [
        ("Die Weber AG teilte mit, dass das Werk verkauft wird", "2024-06-10"),
        ("Die Aktie brach ein", "2024-06-10"),
    ],
    "Am Montag wurde bekannt, dass die Weber AG ihr Werk schließt. Die Beschäftigten legten die Arbeit nieder.": [
        ("Die Weber AG schließt ihr Werk", "2024-06-10"),
        ("Die Beschäftigten legten die Arbeit nieder", "2024-06-10"),
    ],
    "In Eilmar wurde am Montag der Wirt erschossen. Ida Rothe forderte mehr Streifen.": [
        ("In Eilmar wurde der Wirt erschossen", "2024-06-10"),
    ],
    # called up they were that day
    "Am Sonntag waren die Bürger zur Wahl aufgerufen. Dabei setzte sich Jan Weber gegen Ida Rothe durch.": [
        ("Die Bürger waren zur Wahl aufgerufen", "2024-06-09"),
        ("Jan Weber setzte sich gegen Ida Rothe durch", "2024-06-09"),
    ],
    # at what had been, though the news were told in front of it
    "Das Gericht verbot am Mittwoch den Streik. Am Freitag hatten Posten Lastwagen aufgehalten. Dabei wurde ein Mann angefahren.": [
        ("Das Gericht verbot den Streik", "2024-06-12"),
        ("Posten hatten Lastwagen aufgehalten", "2024-06-07"),
        ("Ein Mann wurde angefahren", "2024-06-07"),
    ],
    "Ida Rothe wechselt nach Köln. Am Samstag hatten sich Eilmar und Ulm 1:1 getrennt. In der 34. Minute wurde Jan Orth verletzt.": [
        ("Eilmar und Ulm hatten sich 1:1 getrennt", "2024-06-08"),
        ("In der 34. Minute wurde Jan Orth verletzt", "2024-06-08"),
    ],
    "Ida Orth verfolgte die Partie in Eilmar am Mittwoch. Im Mai war sie gestürzt. Nach dem Abpfiff bekam sie Blumen.": [
        ("Ida Orth verfolgte die Partie in Eilmar", "2024-06-12"),
        ("Ida Orth war gestürzt", "2024-05-01"),
        ("Nach dem Abpfiff bekam Ida Orth Blumen", "2024-06-12"),
    ],
    "Im Stadtrat hat Tim Orth am Mittwoch Mehrkosten eingeräumt. Die Grünen beantragten noch in der Sitzung einen Baustopp.": [
        ("Im Stadtrat hat Tim Orth Mehrkosten eingeräumt", "2024-06-12"),
        ("Die Grünen beantragten noch in der Sitzung einen Baustopp", "2024-06-12"),
    ],
    # the article's own news
    "Am 3. Mai brannte das Moor bei Eilmar. Jetzt hat die Stadt ihren Bericht vorgelegt. Der Rat stimmte zu.": [
        ("Das Moor brannte bei Eilmar", "2024-05-03"),
        ("Die Stadt hat ihren Bericht vorgelegt", None),
    ],
    "Am 3. Mai brannte das Moor bei Eilmar. Bis jetzt hat die Stadt keinen Bericht vorgelegt.": [
        ("Das Moor brannte bei Eilmar", "2024-05-03"),
    ],
    # what had struck, behind what is so since
    "Die Strecke ist seit Freitag frei. Am Donnerstag war ein Baum auf sie gestürzt. Reisende mussten umsteigen.": [
        ("Die Strecke ist frei", "2024-06-14"),
        ("Ein Baum war auf die Strecke gestürzt", "2024-06-13"),
        ("Reisende mussten umsteigen", "2024-06-13"),
    ],
    # how came what was only named, or told without a verb
    "Das ist die Bilanz des Unfalls vom Donnerstag bei Eilmar. Ein Bus war in den Gegenverkehr geraten.": [
        ("Ein Bus war in den Gegenverkehr geraten", "2024-06-13"),
        ("Unfall bei Eilmar", "2024-06-13"),
    ],
    "Zwei Tote bei Unfall am Donnerstag in Eilmar. Ein Bus war auf ein Stauende gefahren.": [
        ("Zwei Tote bei Unfall in Eilmar", "2024-06-13"),
        ("Ein Bus war auf ein Stauende gefahren", "2024-06-13"),
    ],
    "Flugzeuge setzten nach dem Angriff vom Mittwoch die Flüge fort. Der Rat lehnte Gespräche ab.": [],
    # why it was ruled so
    "Das Gericht sprach Ida Rothe am Donnerstag schuldig. Richter Jan Dold hielt ihr zugute, dass sie gestanden hatte.": [
        ("Das Gericht sprach Ida Rothe schuldig", "2024-06-13"),
        ("Richter Jan Dold hielt ihr zugute, dass sie gestanden hatte", "2024-06-13"),
    ],
}

OTHERWISE = {
    # of another day than the relative clause, or no more than words
    "Zu Silvester brannten 100 Autos. Ida Rothe sprach von 800 Autos, die in diesem Jahr bei Eilmar brannten.": 2,
    # "er" is not the lawyer
    "Am Montag wurde Jan Weber tot gefunden. Wie sein Anwalt Tim Orth mitteilte, brach er zusammen.": 1,
    # the verb is the last word there is
    "Am Montag brannte es in Ulm. Wie die Polizei mitteilte, starb": 1,
    # on either day
    "Am Samstag sank ein Schiff. Taucher, die am Sonntag den Rumpf absuchten, fanden ein Leck.": 2,
    # when the term ended nobody says
    "Am Donnerstag weihte Ida Rothe das Haus ein. Im Mai 2020 war es gebaut worden.\n\n"
    "Den Bewohnern sicherte Ida Rothe kurz vor dem Ablauf der Frist Hilfe zu.": 2,
}


@pytest.mark.parametrize(("text", "expected"), GOING_ON.items())
def test_what_goes_on_with_a_dated_happening(text: str, expected: list[tuple[str, str | None]]) -> None:
    expected = [(title, day) for title, day in expected if day]
    assert [(one.title, days(one)[0]) for one in dated(text) if one.title] == expected


@pytest.mark.parametrize(("text", "expected"), OTHERWISE.items())
def test_what_does_not(text: str, expected: int) -> None:
    assert len(told(text)) == expected
