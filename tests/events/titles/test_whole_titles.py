"""Titles keep what their verb needs: the text, and the title of its last statement. Published on 14 June 2024."""

import pytest

from tests.events.texts import told

WHOLE = {
    # of two years, both or none; what comes behind "ehe" stands alone
    "Jan Weber hatte die Wahl 2015 und 2020 gewonnen.": "Jan Weber hatte die Wahl gewonnen",
    "Der Rat hat am Montag den Haushalt 2025 und 2026 beschlossen.": (
        "Der Rat hat den Haushalt 2025 und 2026 beschlossen"
    ),
    "Der Ausschuss berät am Mittwoch, ehe der Rat am 25. Juni entscheidet.": "Der Rat entscheidet",
    "Seit Montag fährt in Eilmar kein Bus mehr.": "Kein Bus fährt mehr in Eilmar",
    # what belongs to the thing that something is of
    "Am Montag stürzte das Dach der seit Jahren gesperrten Halle ein.": (
        "Das Dach der seit Jahren gesperrten Halle stürzte ein"
    ),
    "Am Montag begann der Umbau einer bei Wanderern beliebten Hütte.": (
        "Der Umbau einer bei Wanderern beliebten Hütte begann"
    ),
    "Am Montag wurde der Verkauf des noch nicht fertigen Hauses beschlossen.": (
        "Der Verkauf des noch nicht fertigen Hauses wurde beschlossen"
    ),
    "Am Montag wurden die Kosten der von Anwohnern gewünschten Halle bekannt.": (
        "Die Kosten der von Anwohnern gewünschten Halle wurden bekannt"
    ),
    "Am Montag wurde die von 2010 bis 2014 gebaute Schule zerstört.": (
        "Die von 2010 bis 2014 gebaute Schule wurde zerstört"
    ),
    "Am Montag wurden die Kosten des Entwurfs für das Bad bekannt.": (
        "Die Kosten des Entwurfs für das Bad wurden bekannt"
    ),
    "Am Montag begann der Umbau der Brücke über die Aller.": "Der Umbau der Brücke über die Aller begann",
    "Am Montag protestierten Freunde des Instituts für Physik.": "Freunde des Instituts für Physik protestierten",
    # what is measured is one phrase
    "Am Montag stürzte das Dach eines 50 Jahre alten Hauses ein.": "Das Dach eines 50 Jahre alten Hauses stürzte ein",
    "Am Montag begann der Bau einer drei Meter hohen Mauer.": "Der Bau einer drei Meter hohen Mauer begann",
    "Der Bau der 60.000 Quadratmeter großen Halle begann am Montag.": (
        "Der Bau der 60.000 Quadratmeter großen Halle begann"
    ),
    "Am Montag fällte die Stadt zwei 20 Meter hohe Linden.": "Die Stadt fällte zwei 20 Meter hohe Linden",
    # behind an infinitive within it, what was done in two steps or by somebody
    "Ein Wirt ist am Montag beim Versuch, ein Kind zu retten, unter die Räder geraten und gestorben.": (
        "Ein Wirt ist beim Versuch unter die Räder geraten und gestorben, ein Kind zu retten"
    ),
    "Ein Wirt ist am Montag beim Versuch, eine Katze zu retten, von einem Zug erfasst worden.": (
        "Ein Wirt ist beim Versuch von einem Zug erfasst worden, eine Katze zu retten"
    ),
    # a clause of few words within another
    "Am Montag entdeckte ein Wirt, dessen Hund anschlug, im Wald eine Leiche.": "Ein Wirt entdeckte im Wald eine Leiche",
    "Am Montag verkaufte die Firma, die Möbel herstellt, ihr Werk an einen Konkurrenten.": (
        "Die Firma verkaufte ihr Werk an einen Konkurrenten"
    ),
    "Am Montag gab der Minister, der Kritik scheute, sein Amt auf.": "Der Minister gab sein Amt auf",
    "Am Montag rief der Wirt, als er Rauch sah, die Feuerwehr.": "Der Wirt rief die Feuerwehr, als er Rauch sah",
    "Am Montag übergab der Wirt, wie vereinbart, die Schlüssel.": "Der Wirt übergab die Schlüssel",
    # to whom somebody gives himself up, and what stands on a programme
    "Der Mann floh, stellte sich aber am Montag der Polizei.": "Der Mann stellte sich der Polizei",
    "Der Mann floh, am Montag stellte sich der Täter.": "Der Täter stellte sich",
    "Am Montag hatte das Konzert auf dem Programm gestanden.": "Das Konzert hatte auf dem Programm gestanden",
    # for whom or where else it is so; "auch" that only links is left out
    "Das Gesetz gilt ab Montag auch für Radfahrer.": "Das Gesetz gilt auch für Radfahrer",
    "Auch für Radfahrer gilt ab Montag das Gesetz.": "Für Radfahrer gilt das Gesetz",
    "Am Montag wurde auch der Wirt befragt.": "Der Wirt wurde befragt",
    # an object in front of its verb
    "Einen Ersatztermin im Juli schließt Direktor Jan Weber nicht aus.": (
        "Einen Ersatztermin schließt Direktor Jan Weber nicht aus"
    ),
    "Dass die Stadt den Platz vergeben hat, rügte der Rat am Montag.": (
        "Der Rat rügte, dass die Stadt den Platz vergeben hat"
    ),
    # who speaks, by a pronoun
    "Der Imker Jan Weber klagt. „Der Schaden ist groß“, sagte er am Montag.": "Der Imker Jan Weber: „Der Schaden ist groß“",
    "Imkerin Ida Rothe klagt. Das sei falsch, sagte sie am Montag.": "Imkerin Ida Rothe: Das sei falsch",
    # a pronoun before what is no noun of its own
    "Die Wirtin verschwand. Seit Montag fehlt von ihr jede Spur.": "Jede Spur fehlt von der Wirtin",
    # modals without an infinitive, as it says whither
    "Die Anwohner durften am Abend zurück in ihre Häuser.": "Die Anwohner durften zurück in ihre Häuser",
    "Der Mann wollte am Freitag nach Hause.": "Der Mann wollte nach Hause",
    "Die Frau musste am Montag zum Arzt.": "Die Frau musste zum Arzt",
    # an adjective with a phrase of its own
    "Eine im Bau befindliche Brücke stürzte am Montag ein.": "Eine im Bau befindliche Brücke stürzte ein",
    # what it points to that was told before
    "Die Halle wird saniert. Darüber berichtete die Firma am Montag.": "Die Halle wird saniert",
    "Die Halle wird saniert. Darüber informierte die Firma am Montag.": "Die Halle wird saniert",
    "Die Halle wird saniert. Darüber entschied der Rat am Montag.": "Der Rat entschied darüber: Die Halle wird saniert",
    "Die Halle wird saniert. Zugleich kündigte die Firma am Montag einen Neubau an.": "Die Firma kündigte einen Neubau an",
    "Die Halle wird saniert. Dagegen protestierten am Montag 200 Menschen.": "200 Menschen protestierten",
    "Die Halle wird saniert. Dagegen legte die Firma am Montag Berufung ein.": "Die Firma legte Berufung ein",
    "Die Halle wird saniert. Dagegen stimmte die Partei am Montag.": "Dagegen stimmte die Partei",
    # whence something is known
    "Der Mann kannte sein Opfer, wie am Montag aus der Anklage hervorging.": "Der Mann kannte sein Opfer",
    "Die Firma ist zahlungsunfähig, wie am Montag bekannt wurde.": "Die Firma ist zahlungsunfähig",
    "Die Firma verlegt ihren Sitz, wie am Montag zu hören war.": "Die Firma verlegt ihren Sitz",
    # to whom it happens is no subject, nor whose it is
    "Der Polizei ging am Montag ein Dieb ins Netz.": "Der Polizei ging ein Dieb ins Netz",
    "Dem Wirt gelang am Montag trotz der Hilfe der Polizei die Flucht.": (
        "Dem Wirt gelang trotz der Hilfe der Polizei die Flucht"
    ),
    "Dem Springer gelang am Montag der Sprung seines Lebens.": "Dem Springer gelang der Sprung seines Lebens",
    # verbs that no table has, by how they are built and where they stand
    "Ein Tornado ist am Montag über Eilmar hinweggezogen.": "Ein Tornado ist über Eilmar hinweggezogen",
    "Ein Rentner ist am Montag in Eilmar beklaut worden.": "Ein Rentner ist in Eilmar beklaut worden",
    "Der Fahrer ist am Montag erstversorgt worden.": "Der Fahrer ist erstversorgt worden",
    "Der Preis ist am Montag Ida Rothe ausgehändigt worden.": "Der Preis ist Ida Rothe ausgehändigt worden",
    "Am Samstag erstrahlten die Lichter am Rathaus.": "Die Lichter erstrahlten am Rathaus",
    "Am Samstag brillierte Ida Rothe im Theater.": "Ida Rothe brillierte im Theater",
    "Am Samstag funkelten die Lichter am Baum.": "Die Lichter funkelten am Baum",
    "Am Samstag dünnte die Bahn den Fahrplan aus.": "Die Bahn dünnte den Fahrplan aus",
    "Am Samstag entthronte Jan Weber den Meister.": "Jan Weber entthronte den Meister",
    "Am Samstag geschmückte Bäume stehen nun im Park.": "Geschmückte Bäume stehen nun im Park",
    "Am Samstag haben renommierte Forscher getagt.": "Renommierte Forscher haben getagt",
    # who did it, behind what it was done to
    "Entdeckt hatte es der alte Wirt Jan Weber am Montag.": "Der alte Wirt Jan Weber hatte es entdeckt",
    "Gefunden hatte sie ein junger Mann am Montag im Wald.": "Ein junger Mann hatte sie im Wald gefunden",
    "Gekauft hatte sie ein Haus am Montag in Ulm.": "Sie hatte ein Haus in Ulm gekauft",
    # what a participle says of who it is
    "Der Angreifer, im Mai in Prag verhaftet, wurde am Montag überstellt.": "Der Angreifer wurde überstellt",
    "Die Brücke, 1912 erbaut, stürzte am Montag ein.": "Die Brücke stürzte ein",
    "Die Speicher, im Mai verkauft, stürzten am Montag ein.": "Die Speicher stürzten ein",
    "Der Angreifer, in Prag verhaftet, wurde am Montag überstellt.": "Der Angreifer wurde überstellt",
    "Der Hund, der Gäste verletzt hat, wurde am Montag gefangen.": "Der Hund wurde gefangen",
    # how long after something it was
    "Gerade einmal drei Monate nachdem der Wirt geflohen war, hat die Polizei am Montag die Frau gefasst.": "Die Polizei hat die Frau gefasst",
    # numbers in a row
    "Am Montag wurden die Linien 3, 44, 51 und 70 eingestellt.": "Die Linien 3, 44, 51 und 70 wurden eingestellt",
    "Am Montag wurden die Linie 3 und 40 Busse eingestellt.": "Die Linie 3 und 40 Busse wurden eingestellt",
    # a mark that is set for an apostrophe
    "Am Montag wurde Weber´s Rede verbreitet.": "Weber´s Rede wurde verbreitet",
    # whom an authority or a club does something to
    "2007 erklärte die Landesregierung Belmondi zum Ehrenbürger.": "Die Landesregierung erklärte Belmondi zum Ehrenbürger",
    "Am Montag ernannte die Kommission Weber zum Beauftragten.": "Die Kommission ernannte Weber zum Beauftragten",
    "Am Sonntag besiegte Werder Schalke mit 3:1.": "Werder besiegte Schalke mit 3:1",
    "Am Sonntag besiegte Werder Bremen den Gegner mit 3:1.": "Werder Bremen besiegte den Gegner mit 3:1",
    "Seit Montag ermittelt die Staatsanwaltschaft Altenfurt gegen den Wirt.": (
        "Die Staatsanwaltschaft Altenfurt ermittelt gegen den Wirt"
    ),
    "Am Montag verurteilte das Landgericht Köln einen Wirt.": "Das Landgericht Köln verurteilte einen Wirt",
    # the object of two things done
    "Die Firma hatte das Angebot 2019 umgebaut und 2021 erweitert.": "Die Firma hatte das Angebot erweitert",
    "Am 3. Juni hatte die Polizei den Wirt befragt und am 4. Juni festgenommen.": "Die Polizei hatte den Wirt festgenommen",
    "Der Bund hat dem Verein den Park 2019 verkauft und 2021 zurückgegeben.": "Der Bund hat den Park zurückgegeben",
    "Der Verein will die Bilder am 17. Juni reinigen und am 18. Juni ausstellen.": "Der Verein will die Bilder ausstellen",
    "Die Stadt hat das Haus 2019 gekauft und 2021 die Fassade saniert.": "Die Stadt hat die Fassade saniert",
    "Der Wirt hat das Haus 2019 gekauft und 2021 lange geruht.": "Der Wirt hat lange geruht",
    "Die Bank hatte den Zins 2019 gesenkt und 2021 unverändert gelassen.": "Die Bank hatte den Zins unverändert gelassen",
    # two things done to two, with one auxiliary
    "Der Grundstein soll 2027 gelegt, die Arbeit 2028 aufgenommen werden.": "Die Arbeit soll aufgenommen werden",
    "Das Werk wurde im Mai 2019 geschlossen, die Halle im Juni 2020 verkauft.": "Die Halle wurde verkauft",
    "Die Halle soll im Mai 2027 gebaut und das Bad im Juli 2028 eröffnet werden.": "Das Bad soll eröffnet werden",
    "Köln und Bonn werden am 3. Mai 2027 siegen und am 4. Mai 2027 die Spiele bestreiten.": (
        "Köln und Bonn werden die Spiele bestreiten"
    ),
    # a genitive keeps its distance
    "Brandes' Tochter hatte im Mai 2023 geklagt.": "Brandes' Tochter hatte geklagt",
    # what is denied or a reproach, with who says so, and the time of what was done
    "„Mit uns nicht“, sagte Ida Rothe am Dienstag.": "Ida Rothe: „Mit uns nicht“",
    "„Das ist falsch“, sagte Rothe der „Eilmarer Post“ am Dienstag.": "Rothe: „Das ist falsch“",
    "„Das ist falsch“, sagte eine Sprecherin der Stadt am Dienstag.": "Eine Sprecherin der Stadt: „Das ist falsch“",
    "Ein Wirt bemerkte am Mittwoch die Flammen und alarmierte die Feuerwehr.": "Ein Wirt bemerkte die Flammen und alarmierte die Feuerwehr",
    "Die Polizei vermutet, dass die Scheune am 6. März angezündet wurde.": "Die Polizei vermutet, dass die Scheune am 6. März angezündet wurde",
    "Der Minister bestreitet, dass er am 6. März in Köln war.": "Der Minister bestreitet, dass er am 6. März in Köln war",
    "Die Polizei schließt aus, dass der Mann am 6. März ermordet wurde.": (
        "Die Polizei schließt aus, dass der Mann am 6. März ermordet wurde"
    ),
    "Der Vorwurf, die Ministerin habe im März 2020 Akten vernichtet, hat sich nicht bestätigt.": (
        "Der Vorwurf, die Ministerin habe im März 2020 Akten vernichtet, hat sich nicht bestätigt"
    ),
    "Unklar ist, wann am 9. Juni der Brand ausbrach.": "Unklar ist, wann am 9. Juni der Brand ausbrach",
    "Statt wie geplant am 1. Mai öffnet die Halle erst im Januar 2025.": "Die Halle öffnet",
    "Dass das Werk im Mai 2025 schließt, ist falsch.": "Dass das Werk im Mai 2025 schließt, ist falsch",
    "Niemand glaubt, dass die Brücke im Herbst fertig wird.": "Niemand glaubt, dass die Brücke im Herbst fertig wird",
    "Der Verein weist Berichte zurück, wonach er im Mai 2025 aufgibt.": (
        "Der Verein weist Berichte zurück, wonach er im Mai 2025 aufgibt"
    ),
    "Der Wirt gab zu, im Januar zwei Autos gestohlen zu haben.": (
        "Der Wirt gab zu, im Januar zwei Autos gestohlen zu haben"
    ),
    # whom a relative clause tells of is no article of its time
    "Sie hatten einen Vertrag geschlossen, der Ende Mai ausgelaufen ist.": "Der Vertrag ist ausgelaufen",
    # what it is measured against is no time
    "Die Preise lagen im Mai um zwei Prozent über dem Vorjahresmonat.": (
        "Die Preise lagen um zwei Prozent über dem Vorjahresmonat"
    ),
    # a small word and what it goes with, with the time or without
    "Die Brücke bleibt mindestens bis Ende Juni gesperrt.": "Die Brücke bleibt mindestens bis Ende Juni gesperrt",
    "Der Umsatz der großen Salmstedter Brauerei am Deich werde 2024 statt der bisher erhofften drei Prozent nur um ein Prozent "
    "steigen.": "Der Umsatz werde statt der erhofften drei Prozent nur um ein Prozent steigen",
    "Der Lauf wurde zweimal verschoben, zuletzt am 1. Juni wegen Sturms.": (
        "Der Lauf wurde zweimal verschoben, zuletzt wegen Sturms"
    ),
    # the clocks of a place, the last words of who speaks, and who does what a colon announces
    "Das Beben ereignete sich am 3. Juni um 7.21 Uhr deutscher Zeit.": "Das Beben ereignete sich",
    "Am 3. Juni gegen 5 Uhr meldete der Einsatzleiter „Feuer aus“.": "Der Einsatzleiter meldete „Feuer aus“",
    "Am 3. Juni meldete das Magazin „Spiegel“ einen Skandal.": "Das Magazin „Spiegel“ meldete einen Skandal",
    "Hier geht eine Zeit zu Ende: Uwe Rabe, Leiter der Stiftung, geht Ende Juli in Rente.": (
        "Uwe Rabe, Leiter der Stiftung, geht in Rente"
    ),
    # an object that looks like a name, whom is remembered, how long it was so, what nothing was said of
    "Im Mai 2022 hatte der Beirat Tempo 20 gefordert.": "Der Beirat hatte Tempo 20 gefordert",
    "Im Mai 2022 hatte der Beirat Tempo 20 gefordert und war 2023 gescheitert.": "Der Beirat war gescheitert",
    "Am 3. Juni haben Tausende der Opfer gedacht.": "Tausende haben der Opfer gedacht",
    "Das Bad ist zu, obwohl am 3. Juni Tausende dagegen protestiert hatten.": "Tausende hatten dagegen protestiert",
    "Am 3. Juni war die Sitzung für mehr als drei Stunden unterbrochen worden.": (
        "Die Sitzung war für mehr als drei Stunden unterbrochen worden"
    ),
    "Nun ist von Mitte Juli die Rede.": "Die Rede ist von Mitte Juli",
    "Drei Tage nach dem Brand trauerten Tausende. Am 3. Juni bildeten sie eine Kette.": "Tausende bildeten eine Kette",
    # between two days; no thing is many; who is told of behind a colon
    "Die Frau war in der Nacht vom 20. auf den 21. Mai 2006 verschwunden.": "Die Frau war verschwunden",
    "Am Montag begann das Fest. Bis Freitag sollen es acht Tage sein.": "Es sollen acht Tage sein",
    "Österreich hat gewählt: Die FPÖ wurde stärkste Kraft. Sie kam am Sonntag auf 28 Prozent.": (
        "Die FPÖ kam auf 28 Prozent"
    ),
    # two do the same at two times; who only says a word of it
    "Gegen 11 Uhr stürzte der Turm ein, wenig später auch das Dach.": "Das Dach stürzte ein",
    "Noch im Juli berät der Ausschuss, am 30. Oktober dann der Rat.": "Der Rat berät",
    "Zwei Tage lang kämpfte die Wehr, am 3. Juni gegen 19 Uhr konnte Drees „Feuer aus“ melden.": (
        "Drees konnte „Feuer aus“ melden"
    ),
    # what is possible by itself
    "Am 5. Juli will Scholz die Frage stellen, Wahlen könnten folgen.": "Scholz will die Frage stellen",
    # what came otherwise than was meant
    "Der Umbau sollte ursprünglich schon im Mai beginnen.": "Der Umbau sollte ursprünglich schon im Mai beginnen",
    # what is set against the first
    "Das Gericht hatte im Mai 2019 die Klage abgewiesen, die Revision aber zugelassen.": (
        "Das Gericht hatte die Klage abgewiesen, die Revision aber zugelassen"
    ),
    # what is somebody's, and no word of the time; what a time in front leaves
    "Die Firma hat bis Ende Juni Zeit, sich zu äußern.": "Die Firma hat Zeit, sich zu äußern",
    "Zum Sonntag hin lässt der Wind nach.": "Der Wind lässt nach",
    "Die Polizei nahm den Wirt am Montag fest und ließ die Gäste am Dienstag frei.": "Die Polizei ließ die Gäste frei",
    # who says when it was says nothing else
    "Der Ofen stammt vermutlich aus dem 2. Jahrhundert.": "Der Ofen stammt vermutlich aus dem 2. Jahrhundert",
    # many kilometres are no zone
    "Am Montag wurde eine Zone von drei Kilometern eingerichtet, die mindestens bis Ende Juni gilt.": (
        "Eine Zone von drei Kilometern wurde eingerichtet"
    ),
    # two names of towns; how much it is
    "Am Freitag empfängt Paderborn Hannover.": "Paderborn empfängt Hannover",
    "Am Montag drohen an der See Böen bis 110 Kilometer pro Stunde.": "Böen bis 110 Kilometer pro Stunde drohen an der See",
    # how old somebody is can go
    "Das Amtsgericht Celle hat am Montag eine 52-jährige Buchhalterin zu zwei Jahren Haft auf Bewährung verurteilt.": (
        "Das Amtsgericht Celle hat eine Buchhalterin zu zwei Jahren Haft auf Bewährung verurteilt"
    ),
    # a subject behind an adverb; a phrase with what hangs on its noun
    "Bereits gekaufte Karten behalten ihre Gültigkeit oder können bis zum 5. Juli zurückgegeben werden.": (
        "Gekaufte Karten können bis zum 5. Juli zurückgegeben werden"
    ),
    "Die 21-Jährige setzte sich am Samstag mit weiten Sprüngen auf 138 und 141 Meter vor der Norwegerin Ingrid Moen durch.": (
        "Die 21-Jährige setzte sich mit weiten Sprüngen vor der Norwegerin Ingrid Moen durch"
    ),
    # what stands for more than it
    "Aber spätestens seit Mai 2019 ist ihr nicht nur die Hauptrolle sicher.": "Nicht nur die Hauptrolle ist ihr sicher",
    # an object that looks like a part of a phrase; what verbs need
    "Landesmeister Futura Salmstedt hat am Montag bei der ersten Auflage des EHF-Pokals im Beach-Handball Bronze geholt.": (
        "Landesmeister Futura Salmstedt hat bei der ersten Auflage des EHF-Pokals Bronze geholt"
    ),
    "Die 22-Jährige war schon bei der Weltmeisterschaft im Mai 2019 in der Hauptstadt Salmstedt zur besten Spielerin gekürt "
    "worden.": "Die 22-Jährige war bei der Weltmeisterschaft zur besten Spielerin gekürt worden",
    # "derselbe" has nothing to point to; of whom nothing else tells, it is all that does
    "Im Mai hatte Jan Weber gegen denselben Gegner verloren.": "Jan Weber hatte gegen denselben Gegner verloren",
    "Am Montag hatte ein Baum auf derselben Strecke den Mast beschädigt.": "Ein Baum hatte auf der Strecke den Mast beschädigt",
    "Im Mai 2019 ging der Preis an die Wirtin Ida Rothe.": "Der Preis ging an die Wirtin Ida Rothe",
    "Ein 19 Jahre alter Autofahrer aus Salmstedt war am Montag mit fast 120 Kilometern pro Stunde durch die Innenstadt gefahren.": (
        "Ein 19 Jahre alter Autofahrer aus Salmstedt war durch die Innenstadt gefahren"
    ),
    # two years, of which one dates; the time that is who did it; so many of so long
    "Der Verband hatte im Mai seine Prognosen für 2024 und 2025 nach unten revidiert.": (
        "Der Verband hatte seine Prognosen für 2024 und 2025 nach unten revidiert"
    ),
    "Die vergangenen Jahre brachten eine Flut von Studien.": "Die vergangenen Jahre brachten eine Flut von Studien",
    "Im Mai 2019 waren vier Kurse von je zwei Wochen vorgesehen.": "Vier Kurse von je zwei Wochen waren vorgesehen",
    # verbs that do not split, and one that does
    "Am Montag durchkämmten Beamte ein Waldstück.": "Beamte durchkämmten ein Waldstück",
    "Als am Montag Beamte ankamen, floh das Tier.": "Beamte kamen an",
    # where somebody has been
    "Ida Rothe war im Mai 2019 schon einmal dort gewesen.": "Ida Rothe war schon einmal dort gewesen",
    # a day in the middle of what a pronoun means; with whom somebody does it; a name with an initial; what many sell
    "Gegründet wurde die Bühne 1741 von Ida Rothe, 1888 zog sie an den Ring.": "Die Bühne zog an den Ring",
    "Am 3. Juni betraten mit Jan Weber und Ida Rothe zum ersten Mal Gäste den Turm.": (
        "Gäste betraten mit Jan Weber und Ida Rothe zum ersten Mal den Turm"
    ),
    "Schon 2002 hatte Anna W. Fuchs Anteile am Werk gekauft.": "Anna W. Fuchs hatte Anteile am Werk gekauft",
    "Im vergangenen Jahr führten dänische Firmen Holz im Wert von zwei Millionen Euro aus.": (
        "Dänische Firmen führten Holz im Wert von zwei Millionen Euro aus"
    ),
    # a surname that looks like a link, and what is done up to two hours
    "Kurz war im Mai nach Vorwürfen zurückgetreten.": "Kurz war nach Vorwürfen zurückgetreten",
    "Gewählt wird am 17. Juni in Köln, in Bonn per Brief.": "In Köln wird gewählt, in Bonn per Brief",
    # the evening of what is told beside it, a term and the one before, whose case it is
    "Der Präsident hatte am Abend der Europawahl das Parlament aufgelöst.": (
        "Der Präsident hatte das Parlament aufgelöst"
    ),
    "In der vergangenen Spielzeit kamen 320 Gäste, ein Fünftel mehr als in der Saison davor.": (
        "320 Gäste kamen, ein Fünftel mehr als in der Saison davor"
    ),
    "Anfang dieser Woche begann in Köln der Prozess gegen ihn.": "Der Prozess gegen ihn begann in Köln",
    # what somebody wrote; what another time belongs to
    "Zölle seien gut, hatte er am Montag auf der Plattform X geschrieben.": "Zölle seien gut",
    "Der Chef, der das Amt erst im Mai übernommen hat, kündigte Einschnitte an.": "Der Chef hat das Amt übernommen",
    # adjectives with a capital, why somebody goes, what is told about what
    "Vor drei Jahren fiel die Bremer Mauer.": "Die Bremer Mauer fiel",
    "Im Mai 2019 fanden in Köln die lange verschobenen Olympischen Spiele statt.": (
        "Die lange verschobenen Olympischen Spiele fanden in Köln statt"
    ),
    "Am Montag traten drei Mitglieder aus Protest zurück.": "Drei Mitglieder traten aus Protest zurück",
    "Am Montag erschien in Köln ein Buch über Uhren.": "Ein Buch über Uhren erschien in Köln",
    # whose time stays, when somebody said so, and who is not elected
    "Der Preis für 2024 werde im kommenden Jahr zusammen mit dem für 2025 verliehen.": (
        "Der Preis für 2024 werde zusammen mit dem für 2025 verliehen"
    ),
    "Der Chef forderte am Donnerstagmorgen, den Antrag in der kommenden Woche zu stellen.": (
        "Der Chef forderte, den Antrag zu stellen"
    ),
    "Verliert Weber die Abstimmung, könnte bis Ende Juli neu gewählt werden.": (
        "Verliert Weber die Abstimmung, könnte neu gewählt werden"
    ),
    "Der Streit hatte fast auf den Tag genau vor zwei Jahren begonnen.": "Der Streit hatte begonnen",
    "In den Kriegsjahren 1940 bis 1943 war der Preis ausgefallen.": "In den Kriegsjahren war der Preis ausgefallen",
    "Die Sieger nahmen die Stadt ein. Am Montag rückten ihre Reiter in Köln ein.": "Ihre Reiter rückten in Köln ein",
    # a circumstance in front, two times of a plan, an army and a town, a crowd, whose army
    "Im Mai 2020, als in Ulm die ersten Fälle bekannt wurden, stellte das Paar die Suche um.": (
        "Das Paar stellte die Suche um, als in Ulm die ersten Fälle bekannt wurden"
    ),
    "Die neue Leitung könnte frühestens am 1. Juli, wahrscheinlich aber erst Anfang August ihr Amt antreten.": (
        "Die neue Leitung könnte ihr Amt antreten"
    ),
    "Am Montag erreichten die Rebellen Damaskus.": "Die Rebellen erreichten Damaskus",
    "Von Mai 2022 an warb Weber Tausende Helfer an.": "Weber warb Tausende Helfer an",
    "Seit 2015 hielt vor allem Russlands Luftwaffe ihn an der Macht.": "Vor allem Russlands Luftwaffe hielt ihn an der Macht",
    "Gewählt worden war von Freitag bis Sonntag.": "Von Freitag bis Sonntag war gewählt worden",
    "1923 in Ulm geboren, floh Weber im Sommer 1938 nach New York.": "Weber floh nach New York",
    # two that do the same at two times
    "Zuletzt waren im März 2003 der dänische Rat Jan Weber und im Mai 2003 die schwedische Rätin Ida Rothe ermordet worden.": (
        "Die schwedische Rätin Ida Rothe war ermordet worden"
    ),
    "2014 sollte die Halle und 2016 das Bad öffnen.": "Das Bad sollte öffnen",
    # who founds it, who is forced, what is handed over, what a prize is for
    "1990 war die Firma von drei Forschern des MIT gegründet worden, 2002 brachte sie eine Uhr auf den Markt.": (
        "Die Firma brachte eine Uhr auf den Markt"
    ),
    "Im Mai zwangen Massenproteste Ministerpräsident Saad Weber zum Rücktritt.": (
        "Massenproteste zwangen Ministerpräsident Saad Weber zum Rücktritt"
    ),
    "Überreicht werden die mit elf Millionen Kronen dotierten Bilder am 17. Juni.": (
        "Die mit elf Millionen Kronen dotierten Bilder werden überreicht"
    ),
    "Am Montag werden die Preise für Physik und Chemie vergeben.": "Die Preise für Physik und Chemie werden vergeben",
    "Die Wahl soll so schnell wie möglich stattfinden, frühestens jedoch Anfang Juli.": (
        "Die Wahl soll so schnell wie möglich stattfinden, frühestens Anfang Juli"
    ),
    "Dem war am 1. Juni ein Streit vorausgegangen.": "Ein Streit war vorausgegangen",
    # whose president, again and again, who is caught in the capital, an epithet, what stands only in front
    "Im Sommer 2012 hatte deren Präsident Jan Weber angekündigt, den Verein zu retten.": (
        "Präsident Jan Weber hatte angekündigt, den Verein zu retten"
    ),
    "Im März 2015 kaufte die Bank Monat für Monat Anleihen.": "Die Bank kaufte Monat für Monat Anleihen",
    "Am Montag war in der Hauptstadt Salah Weber festgenommen worden.": "Salah Weber war in der Hauptstadt festgenommen worden",
    "Seit Wilhelm dem Eroberer, der 1066 den Thron bestieg, war das so.": "Wilhelm der Eroberer bestieg den Thron",
    "Geboren in Ulm, kam Weber 1945 als Bote nach Bonn.": "Weber kam als Bote nach Bonn",
    "Den Preis nahm Ida Rothe 1985 entgegen.": "Den Preis nahm Ida Rothe entgegen",
    "Nur Jan Weber regierte länger. Seine erste Reise führt Otto Fuchs am Freitag nach Ulm.": (
        "Seine erste Reise führt Otto Fuchs nach Ulm"
    ),
    # an aside that is no more than times, a quoted title at a second time, the eve of something, the others that come
    "Die Lage war schlecht, nachdem der Bund zweimal, 1963 und 1967, sein Veto eingelegt hatte.": (
        "Der Bund hatte zweimal sein Veto eingelegt"
    ),
    "1963 drehte Weber mit Rothe „Der Turm“, 1967 mit Fuchs „Der blaue Engel“.": "Weber drehte mit Fuchs „Der blaue Engel“",
    "Seine letzte Rolle spielte er 2008.": "Seine letzte Rolle spielte er",
    "Am Vortag der Übergabe telefonierte Ida Rothe mit dem Rat.": "Ida Rothe telefonierte mit dem Rat",
    "Am 17. Juni kommen die übrigen 27 Gäste zu einem Gipfel zusammen.": (
        "Die übrigen 27 Gäste kommen zu einem Gipfel zusammen"
    ),
    "Am Montag reiste Weber nach Paris und von dort weiter nach Ulm.": "Weber reiste nach Paris und von dort weiter nach Ulm",
    "Am Montag warnte die Rätin vor „raueren, auch rauen Jahren“.": "Die Rätin warnte vor „raueren, auch rauen Jahren“",
    "Das Werk hatte im Mai den Betrieb eingestellt. Schon im Winter hatte es Gerüchte gegeben.": "Es hatte Gerüchte gegeben",
    # what was so then, who got it, where somebody has to go, what is levied on what
    "Weber wurde am 5. Mai 1774 in Ulm geboren, das damals zu Bayern gehörte.": (
        "Weber wurde in Ulm geboren, das zu Bayern gehörte"
    ),
    "Der Preis wird vergeben, 2019 erhielt ihn der Däne Serhij Zadan.": "Der Däne Serhij Zadan erhielt den Preis",
    "Im April 2018 musste Weber wegen Betrugs ins Gefängnis.": "Weber musste wegen Betrugs ins Gefängnis",
    "Am 17. Juni sollen Abgaben auf Stahl folgen.": "Abgaben auf Stahl sollen folgen",
    "Das 1967 eröffnete Bad galt seit Jahrzehnten als Problem.": "Das 1967 eröffnete Bad galt als Problem",
    # how many at most, whoever they are of then
    "Von Montag an dürfen sich höchstens zwei Personen treffen.": "Höchstens zwei Personen dürfen sich treffen",
    "Unter den damals 21 entführten Gästen befanden sich im Mai 2000 Vater und Mutter.": (
        "Unter den damals 21 entführten Gästen befanden sich Vater und Mutter"
    ),
    # a list of people with where they are from, and what they do
    "Am Montag erstatteten eine Frau aus Köln, ein Schüler aus Ulm und ein Wirt aus Bonn Anzeige.": (
        "Eine Frau aus Köln, ein Schüler aus Ulm und ein Wirt aus Bonn erstatteten Anzeige"
    ),
    # what stands bare behind who saw it
    "Am Montag hatten Nachbarn Rauch im Flur bemerkt.": "Nachbarn hatten Rauch im Flur bemerkt",
    "Am Montag trieb der Wind Funken auf ein Dach.": "Der Wind trieb Funken auf ein Dach",
    # a clause that says more of the time in front
    "Gegen 20 Uhr, als sie nach Hause kam, bemerkte die Frau den Einbruch.": (
        "Die Frau bemerkte den Einbruch, als sie nach Hause kam"
    ),
    "Besonders im Mai, als es heiß war, stieg die Zahl der Gäste.": "Die Zahl der Gäste stieg, als es heiß war",
    # nobody did it
    "Am 3. Juni hatte Flaute geherrscht, am 4. Juni konnte gestartet werden.": "Am 4. Juni konnte gestartet werden",
    # hours of two days
    "Die Tat muss sich zwischen Montag, 18 Uhr, und Dienstag, 9 Uhr, ereignet haben.": "Die Tat muss sich ereignet haben",
    # what is told of a day that has a name of its own
    "Der verkaufsoffene Sonntag am 2. Juni sei gut besucht worden.": "Der verkaufsoffene Sonntag sei gut besucht worden",
    # what is done stands first, and is nobody; nor is the weather
    "Kennengelernt hatten sich die beiden beim Tanz. Am Montag gaben sie sich das Jawort.": "Sie gaben sich das Jawort",
    "Das Fest war zu Ende. Am Montag klarte es auf.": "Es klarte auf",
    # who "er" is behind an object in front; who broke in
    "Jan Weber ist verabschiedet worden. Die Lehre hatte er in Ulm begonnen. Nach dem Diplom wechselte er 1998 nach Bonn. Ida "
    "Rothe lobte ihn.": "Nach dem Diplom wechselte Jan Weber nach Bonn",
    "Unbekannte sind am Montag eingestiegen. Sie hebelten um 1 Uhr ein Fenster auf.": "Unbekannte hebelten ein Fenster auf",
    # what is pumped out, what somebody belongs to, in the plural
    "Bis Montag pumpten die Feuerwehren Keller aus.": "Die Feuerwehren pumpten Keller aus",
    "2017 hatte die Elf in der Saison 2016/17 der höchsten Klasse angehört.": "Die Elf hatte der höchsten Klasse angehört",
    "Geprüft wird ein Zusammenhang mit zwei Überfällen, die sich im Mai ereignet hatten.": (
        "Die Überfälle hatten sich ereignet"
    ),
    "Seit 1919 gibt es den Aschermittwoch in Ulm.": "Es gibt den Aschermittwoch in Ulm",
    "Am Montag macht der Zirkus in Ulm Halt.": "Der Zirkus macht in Ulm Halt",
    # a name that begins with "Zweite"; where "dort" is; what happens with whom
    "Am 8. Mai 1945 endete in Europa der Zweite Weltkrieg.": "Der Zweite Weltkrieg endete in Europa",
    "In Köln starben viele. Am 3. Juni hatten sich dort mehrere Hundert Menschen versammelt.": (
        "Mehrere Hundert Menschen hatten sich in Köln versammelt"
    ),
    "Ein 69-jähriger Radfahrer ist am Montag nach einem Zusammenstoß mit einem Traktor im Krankenhaus gestorben.": (
        "Ein 69-jähriger Radfahrer ist nach einem Zusammenstoß mit einem Traktor gestorben"
    ),
    "Die Gasse soll im Laufe des Montags wieder freigegeben werden.": "Die Gasse soll wieder freigegeben werden",
    # because of which season; when it is to be
    "2019 war die Zahl der Stiche wegen des nassen Frühjahrs gering gewesen.": (
        "Die Zahl der Stiche war wegen des nassen Frühjahrs gering gewesen"
    ),
    "Baustart soll im Juli sein.": "Baustart soll im Juli sein",
    # an hour far into the night, a line of another time
    "Am Montag saßen sie bis weit nach Mitternacht im Dunkeln.": "Sie saßen im Dunkeln",
    "Die Reparatur der 1958 verlegten Leitung wird bis Montag dauern.": (
        "Die Reparatur der 1958 verlegten Leitung wird bis Montag dauern"
    ),
    # how far away is nobody
    "Am Montag war ein paar Häuser weiter ein Bus gegen die Apotheke gerollt.": (
        "Ein Bus war ein paar Häuser weiter gegen die Apotheke gerollt"
    ),
    # how long ago it was stands beside it
    "Der letzte Ausbruch liegt gut zwei Jahre zurück.": "Der letzte Ausbruch",
    # "er" is of the noun, whose home follows
    "Am Montag ist ein 19-jähriger Mann aus Ulm ertrunken. Er war um 8 Uhr zum See gegangen.": (
        "Ein 19-jähriger Mann aus Ulm war zum See gegangen"
    ),
    # a headline's line
    "Favorit setzt sich durch\nIda Rothe hat am Montag in Salmstedt den Lauf über zehn Kilometer gewonnen.": (
        "Ida Rothe hat in Salmstedt den Lauf über zehn Kilometer gewonnen"
    ),
    # two participles with the auxiliary at the end, the first of which could be a verb by itself
    "Ein Mann, der seine Frau am Montag erschlagen und am Dienstag im Wald vergraben hat, schweigt.": (
        "Ein Mann hat seine Frau erschlagen und am Dienstag im Wald vergraben"
    ),
    # what a thing is about or amounts to moves with it, what the verb has or only says when does not
    "Am Montag ist der erste Trailer zum vierten Teil des Spiels im Internet veröffentlicht worden.": (
        "Der erste Trailer zum vierten Teil des Spiels ist im Internet veröffentlicht worden"
    ),
    "Am Montag begann die Ausstellung zur Geschichte der Stadt.": "Die Ausstellung zur Geschichte der Stadt begann",
    "Am Montag wurde die Ausstellung zum Auftakt der Messe eröffnet.": "Die Ausstellung wurde zum Auftakt der Messe eröffnet",
    "Am Montag wurde das Buch zum Thema im Rat.": "Das Buch wurde zum Thema im Rat",
    "Am Montag entstand an einem Mähdrescher ein Sachschaden in Höhe von 4.000 Euro.": (
        "Ein Sachschaden in Höhe von 4.000 Euro entstand an einem Mähdrescher"
    ),
    "Am Montag wurde Schmuck im Wert von 40.000 Euro gestohlen.": "Schmuck im Wert von 40.000 Euro wurde gestohlen",
    # until when somebody waits or something lasts
    "Die Hotels müssen bis zum 30. Juni warten.": "Die Hotels müssen bis zum 30. Juni warten",
    "Die Wirte in Eilmar müssen sich bis zum 30. Juni gedulden.": "Die Wirte in Eilmar müssen sich bis zum 30. Juni gedulden",
    "Die Gäste harrten bis Montag in der Halle aus.": "Die Gäste harrten bis Montag in der Halle aus",
    "Die Arbeiten dauern bis zum 30. Juni an.": "Die Arbeiten dauern bis zum 30. Juni an",
    # a verb that could be an infinitive begins a clause of its own
    "Die Bewohner, ein Ehepaar mit zwei Kindern, waren im Urlaub und kehren erst am Montag zurück.": "Die Bewohner kehren zurück",
    "Die Arbeiten an der Brücke beginnen am Montag und dauern vier Wochen.": "Die Arbeiten an der Brücke beginnen",
    "Viele Schüler haben keinen Platz bekommen und warten seit Montag auf einen Bescheid.": (
        "Viele Schüler warten auf einen Bescheid"
    ),
    "Am Montag stehen in Köln die alten und leeren Häuser zum Verkauf.": "Die alten und leeren Häuser stehen in Köln zum Verkauf",
    "Die Wirte wollen am Montag nach Köln und warten auf den Bus.": "Die Wirte wollen nach Köln und warten auf den Bus",
    "Die Gäste feiern und tanzen am Montag in der Halle.": "Die Gäste feiern und tanzen in der Halle",
    # an auxiliary in front of two infinitives
    "Die Gäste, die ihre Häuser am Montag hatten verlassen müssen, sind zurück.": "Die Gäste hatten ihre Häuser verlassen müssen",
}


@pytest.mark.parametrize(("text", "expected"), WHOLE.items())
def test_titles_keep_what_their_verb_needs(text: str, expected: str) -> None:
    assert told(text)[-1].title == expected


def test_each_of_two_has_a_verb_of_its_number() -> None:
    text = "In Köln sollen im Jahr 2026 die Meisterschaft der Ruderer und im Jahr 2030 die Spiele der Studenten stattfinden."
    assert {one.title for one in told(text)} == {
        "In Köln soll die Meisterschaft der Ruderer stattfinden",
        "Die Spiele der Studenten sollen stattfinden",
    }


def test_how_long_before_belongs_to_what_was_done_to_a_noun() -> None:
    found = told(
        "Am Montag wurde Jan Weber als Nachfolger des drei Tage zuvor entlassenen Wirts vorgestellt."
    )
    assert "Jan Weber wurde als Nachfolger des drei Tage zuvor entlassenen Wirts vorgestellt" in [
        one.title for one in found
    ]
