"""Whom a pronoun in front of a title stands for: the text, and the title of its last statement. Published on 14 June 2024."""

import pytest

from tests.events.texts import told

PLAIN = {
    # who is received
    "Jan Weber landete am Freitag. Der Flug war ruhig. Er wurde am Samstag von Ida Rothe empfangen.": (
        "Jan Weber wurde von Ida Rothe empfangen"
    ),
    # who says so behind it is the one who was told of
    "Rätin Ida Rothe ist krank. Im Mai sei sie gestürzt, sagte die 57-Jährige gestern.": "Rätin Ida Rothe sei gestürzt",
    "Rat Jan Weber hört auf. Im Juli werde er gehen, erklärte Weber gestern.": "Rat Jan Weber werde gehen",
    "Rat Jan Weber hört auf. Im Juli werde er gehen, erklärte Sprecher Karl Holl gestern.": "Er werde gehen",
    "Auf die 38 Jahre alte Lehrerin Ida Rothe entfielen 64 Stimmen. Sie tritt am Montag an.": "Ida Rothe tritt an",
    # whose it may be that is named here, or of many
    "Der Verdächtige schweigt. Polizisten nahmen den 67-Jährigen am Montag in seiner Wohnung fest.": (
        "Polizisten nahmen den 67-Jährigen in seiner Wohnung fest"
    ),
    "Ida Rothe kam. Die Mitglieder müssen noch zustimmen, ihr Votum wird Ende Juli erwartet.": (
        "Das Votum der Mitglieder wird erwartet"
    ),
    "Der Rat Jan Weber eröffnete am Montag den Turm. Lange war er gesperrt.": "Lange war der Turm gesperrt",
    # whom a trial is against does what nobody else does
    "Am Montag begann der Prozess gegen Jan Weber. Er soll im Mai seine Frau erschlagen haben.": (
        "Jan Weber soll seine Frau erschlagen haben"
    ),
    "Der Prozess gegen den 34-Jährigen begann am Montag. Er hatte die Tat im Mai gestanden.": (
        "Der 34-Jährige hatte die Tat gestanden"
    ),
    "Eine Autofahrerin übersah am Montag eine Radlerin. Sie starb am Dienstag.": "Sie starb",
    # what is ready is a thing
    "Am Montag begann Ida Rothe den Bau der Brücke. Sie soll im Herbst fertig sein.": "Die Brücke soll fertig sein",
    # many who act, behind what only somebody has
    "Polizisten stürmten am Montag die Wohnung des Wirts. Am Dienstag stellten sie Waffen sicher.": (
        "Polizisten stellten Waffen sicher"
    ),
    "Am Montag zogen 900 Musikfreunde vor das Rathaus. Am Abend forderten sie, dass gebaut wird.": (
        "900 Musikfreunde forderten, dass gebaut wird"
    ),
    # the subject behind a time in front
    "Anfang Mai hatte die Initiative mit der Sammlung begonnen. Am 10. Juni übergab sie die Listen.": (
        "Die Initiative übergab die Listen"
    ),
    # who was chosen, and nobody else is told of
    "Der Rat wählte am Montag Ida Rothe zur Leiterin. Sie tritt ihr Amt im Juli an.": "Ida Rothe tritt ihr Amt an",
    "Der Rat wählte am Montag Ida Rothe zur Leiterin. Sie beginnt im Juli.": "Sie beginnt",
    "Nach dem Wanderer wird gesucht. Er war am Montag aufgebrochen.": "Der Wanderer war aufgebrochen",
    "Gegen den Wirt wird wegen des Brands ermittelt. Er war am Montag ausgebrochen.": "Er war ausgebrochen",
    # the accused whom all is about
    "Jan Weber steht vor Gericht. Im Mai hatte der Angeklagte gestanden. Köln hatte ihn im Juni 2023 überstellt.": (
        "Köln hatte Jan Weber überstellt"
    ),
    # with what somebody is charged is not his name
    "Die Anklage legt dem 39-Jährigen Mord zur Last. Er soll den Wirt am 3. Mai erschlagen haben.": (
        "Der 39-Jährige soll den Wirt erschlagen haben"
    ),
    # what somebody has, in a relative clause, and no authority, is found
    "Die Anklage war fertig. Er kannte den Mann, dessen Leiche fehlte. Gefunden wurde sie am Montag.": (
        "Die Leiche wurde gefunden"
    ),
    "Die Leiche lag im Wald. Gefunden wurde sie am Montag.": "Die Leiche wurde gefunden",
    "Am Dienstag erhob die Anwaltschaft Anklage. Er kannte den Mann, dessen Leiche fehlte. Gefunden wurde sie am Montag.": (
        "Die Leiche wurde gefunden"
    ),
    # nobody goes on, but what they do
    "Die Minister trafen sich in Genf. Sie sollen am Montag fortgesetzt werden.": "Sie sollen fortgesetzt werden",
    "Die Minister trafen sich zu neuen Gesprächen. Sie sollen am Montag fortgesetzt werden.": (
        "Die Gespräche sollen fortgesetzt werden"
    ),
    # whose age is told is the only man who is named, where the sentence before tells of him alone
    "Ida Rothe siegte gegen Jan Weber. Weber hatte vorn gelegen. Der 59-Jährige räumte am Montag seine Niederlage ein.": (
        "Jan Weber räumte seine Niederlage ein"
    ),
    "Jan Weber half einem Mann. Der 59-Jährige starb am Montag.": "Der 59-Jährige starb",
    "Ein Mann, 59, wird vermisst. Das sagte Sprecher Jan Weber. Der 59-Jährige ging am Montag fort.": (
        "Der 59-Jährige ging fort"
    ),
    # whose name stands right in front
    "Am Freitag wurde Jan Weber zum Nachfolger von Karl Rothe gewählt. Dieser war im Mai gegangen.": (
        "Karl Rothe war gegangen"
    ),
    "Am Freitag folgte Jan Weber auf Karl Rothe. Dieser hatte 1998 begonnen und im Mai seinen Abschied angekündigt.": (
        "Karl Rothe hatte seinen Abschied angekündigt"
    ),
    "Am Freitag folgte Jan Weber auf Ida Rothe. Diese war im Mai gegangen.": "Ida Rothe war gegangen",
    # whoever only says so is not meant, as far as another one may be
    "Die Ratsfrau Ida Rothe schreibt ein Buch. Das bestätigte ihre Sprecherin Anna Kern. Ihr Nachfolger Jan Weber war am Montag "
    "in Paris.": "Ida Rothes Nachfolger Jan Weber war in Paris",
    "Die Ratsfrau Ida Rothe ist krank. Dies bestätigte die Sprecherin Anna Kern. Ihre Reise war am Montag abgesagt worden.": (
        "Ihre Reise war abgesagt worden"
    ),
    "Trainer Karl Brenner ist entlassen worden. Das bestätigte der Verein. Sein Nachfolger soll am Montag feststehen.": (
        "Karl Brenners Nachfolger soll feststehen"
    ),
    "Trainer Karl Brenner ist entlassen worden. Das bestätigte der Verein. Am Montag hatte er noch gesiegt.": (
        "Er hatte noch gesiegt"
    ),
    "Die Brücke ist gesperrt. Das sagte Anna Kern. Am Montag war sie in Paris.": "Anna Kern war in Paris",
    # what came otherwise than planned is not reported
    "Die Messe geht in die Verlängerung. Eigentlich hätte sie am Montag enden sollen.": (
        "Eigentlich hätte die Messe am Montag enden sollen"
    ),
    "Der Prozess geht weiter. Er hätte am Montag enden sollen.": "Der Prozess hätte enden sollen",
    # what somebody says of a thing
    "Die Brücke wird saniert. Sie werde im Juli fertig, sagte Jan Weber.": "Die Brücke werde fertig",
    "Der Neubau wird teurer. Statt 28 werde er 41 Millionen Euro kosten, sagte Jan Weber am Montag.": (
        "Jan Weber: Statt 28 werde der Neubau 41 Millionen Euro kosten"
    ),
    # no court has an animal
    "Das Gericht hat am Montag einen Halter verurteilt. Sein Rottweiler hatte im März ein Kind gebissen.": (
        "Der Rottweiler des Halters hatte ein Kind gebissen"
    ),
    # somebody to whom something was done, before whom another one was told of
    "Ein Gast fiel. Einen der Täter hatte die Polizei am Montag gefasst. Am Freitag kam er frei.": (
        "Einer der Täter kam frei"
    ),
    "Ein Gast fiel, sagte die Polizei. Einen der Täter hatte sie gefasst. Am Freitag kam er frei.": (
        "Einer der Täter kam frei"
    ),
    # the authority that said so, where it does what those do
    "Ein Gast fiel, sagte die Polizei. Am Montag hatte sie einen Täter gefasst. Den Wirt hatte sie am Freitag in "
    "Gewahrsam genommen.": "Den Wirt hatte die Polizei in Gewahrsam genommen",
    # not the other one, where nothing was done to that one, or a woman was it
    "Jan Weber hat am Montag Karl Rothe besucht. Er war am Sonntag gekommen.": "Jan Weber war gekommen",
    "Jan Weber hat am Montag Ida Rothe verletzt. Er starb am Dienstag.": "Jan Weber starb",
    "Jan Weber hat am Montag Karl Rothe verletzt. Er wurde am Dienstag verhaftet.": "Jan Weber wurde verhaftet",
    "Der Richter hat am Montag den Zeugen befragt. Dieser schwieg am Dienstag.": "Der Zeuge schwieg",
    # with about how long it is
    "Forscher haben am Montag einen rund 900 Jahre alten Ring gezeigt. Er kam im Mai zutage.": (
        "Ein rund 900 Jahre alter Ring kam zutage"
    ),
    # counted behind an adjective, and before another
    "Die Gruppe hat am Montag die letzten 20 lebenden Geiseln freigelassen. Sie waren im Mai entführt worden.": (
        "Die letzten 20 lebenden Geiseln waren entführt worden"
    ),
    # people in front without an article, whatever they do it to
    "Jugendliche haben am Montag Steine auf Züge geworfen. Sie wurden festgenommen.": "Jugendliche wurden festgenommen",
    "Aktivisten haben am Montag Wege blockiert. Sie klebten sich fest.": "Aktivisten klebten sich fest",
    "Fans stürmten am Montag das Feld. Sie feierten.": "Fans feierten",
    "Landwirte haben am Montag Mist abgeladen. Sie protestierten.": "Landwirte protestierten",
    "Vermummte haben sich am Montag Zutritt verschafft. Sie stahlen Geld.": "Vermummte stahlen Geld",
    "Zeugen suchen die Ermittler seit Montag. Sie wurden am Dienstag vernommen.": "Die Ermittler wurden vernommen",
    # of whom a body tells it, as it is only alleged, or as no body does it
    "Das Amt erhob am Montag Anklage gegen eine Pflegerin. Sie soll im Mai 2022 Schmuck entwendet haben.": (
        "Die Pflegerin soll Schmuck entwendet haben"
    ),
    "Der Zoo hat am Montag einen Löwen bekommen. Er wurde am Dienstag gefüttert.": "Ein Löwe wurde gefüttert",
    "Der Zoo ließ Bärin Flocke einschläfern. Im Mai 2022 hatte sie Junge geboren.": (
        "Die Bärin Flocke hatte Junge geboren"
    ),
    # of nouns that are inflected as adjectives, the weak form
    "Drei Jugendliche sind krank. Einer von ihnen starb am Montag.": "Einer der drei Jugendlichen starb",
    "Zwei Festgenommene sind krank. Einer von ihnen starb am Montag.": "Einer der zwei Festgenommenen starb",
    "Fünf Hunde sind krank. Einer von ihnen starb am Montag.": "Einer der fünf Hunde starb",
    # what it is
    "Grund ist ein Streik. Er begann am Montag.": "Ein Streik begann",
    # whose something is that a preposition leads up to in front
    "Zwei Händler wurden gefasst. In ihrer Wohnung stießen die Ermittler am Montag auf Kokain.": (
        "In der Wohnung der zwei Händler stießen die Ermittler auf Kokain"
    ),
    "Ein 17-Jähriger aus Ulm wurde gefasst. In seinem Zimmer fanden Ermittler am Montag Kokain.": (
        "Im Zimmer des 17-Jährigen fanden Ermittler Kokain"
    ),
    "Ida Rothe ist krank. Zu ihrem Nachfolger wurde am Montag Jan Weber bestimmt.": (
        "Zu Ida Rothes Nachfolger wurde Jan Weber bestimmt"
    ),
    "Zwei Männer wurden gefasst. Gegen beide erging am Montag Haftbefehl.": (
        "Gegen die zwei Männer erging Haftbefehl"
    ),
    "Zwei Männer wurden gefasst. Die Polizei fand Kokain. Gegen beide erging am Montag Haftbefehl.": (
        "Gegen die zwei Männer erging Haftbefehl"
    ),
    "Der Chef der Werft verlässt die Firma. Der Aufsichtsrat stimmte am Montag der Auflösung seines Vertrags zu.": (
        "Der Aufsichtsrat stimmte der Auflösung des Vertrags zu"
    ),
    # what buildings and works do, and no authority, company or person
    "Die Gemeinde baut eine Wache. Sie soll im Mai öffnen.": "Die Wache soll öffnen",
    "Die Stadt teilte mit, dass sich der Bau der Brücke verzögert. Sie soll im Mai fertig werden.": (
        "Die Brücke soll fertig werden"
    ),
    "Die Gemeinde verschiebt den Bau der Wache. Sie soll im Mai eröffnet werden.": "Die Wache soll eröffnet werden",
    "Der Rat hat den Bau der Wache beschlossen. Er soll im Mai fertig werden.": "Der Bau soll fertig werden",
    "Die Verwaltung rechnet damit, dass die Wache teurer wird. Sie soll im Mai in Betrieb gehen.": (
        "Die Wache soll in Betrieb gehen"
    ),
    "Das Gericht hat ein Verfahren eröffnet. Es soll im Juli beginnen.": "Das Verfahren soll beginnen",
    "Die Stadt hat ein Programm beschlossen. Es läuft bis 2028.": "Das Programm läuft bis 2028",
    "Jan Weber wechselt zur Post. Er beginnt im Juli.": "Jan Weber beginnt",
    "Die Firma plant eine Halle. Sie beginnt im Juli mit dem Bau.": "Die Firma beginnt mit dem Bau",
    "Jan Weber hat eine Bäckerei gekauft. Sie soll im Mai öffnen.": "Die Bäckerei soll öffnen",
    "Das Museum hat einen Anbau. Im Mai soll es wieder öffnen.": "Das Museum soll wieder öffnen",
    "Die Firma sucht Leute. Am Montag öffnete sie eine Filiale.": "Die Firma öffnete eine Filiale",
    # a neuter that something was done to
    "Der Kreis hat ein Verbot erlassen. Es gilt ab Montag.": "Das Verbot gilt ab Montag",
    "Die Feuerwehr hat ein neues Boot bekommen. Am Sonntag wird es geweiht.": "Das neue Boot wird geweiht",
    "Die Mutter brachte das Kind am Montag in die Klinik. Es starb am Dienstag.": "Das Kind starb",
    "Das Land hat ein Gesetz beschlossen. Es gilt seit Montag.": "Das Gesetz gilt seit Montag",
    # what is agreed to
    "Der Rat stimmte am Montag dem Gesetz zu. Am 1. Juli tritt es in Kraft.": "Das Gesetz tritt in Kraft",
    "Die Sängerin Nena trat auf. Ihr wurde am Sonntag ein Preis verliehen.": "Nena wurde ein Preis verliehen",
    "Vater und Sohn wurden verurteilt. Ihnen wurde am Montag Betrug vorgeworfen.": "Ihnen wurde Betrug vorgeworfen",
    "Der Rat lobte den Abgeordneten, dessen Haus am Montag gebrannt hatte.": "Das Haus des Abgeordneten hatte gebrannt",
    "Minister Paul Kern empfing die Retter. Sie hatten einen Bergmann befreit. Er reiste am Montag ab.": "Minister Paul Kern reiste ab",
    "Der Konzern wies den Bericht zurück. Ein Magazin hatte ihm im Mai Betrug vorgeworfen.": "Ein Magazin hatte ihm Betrug vorgeworfen",
    "Die Polizei nahm am Montag einen Jugendlichen fest. Er wurde am Dienstag angeklagt.": "Ein Jugendlicher wurde angeklagt",
    "Der Rat stimmte dem Antrag zu. Er war im Mai eingebracht worden.": "Der Antrag war eingebracht worden",
    "Ida Rothe trat dem Rat bei. Er tagte am Montag.": "Der Rat tagte",
    # many to whom something happens
    "Den Forschern gelang im Mai ein Durchbruch. Am 1. Juli stellen sie ihn vor.": "Die Forscher stellen den Durchbruch vor",
    "Forschern aus Ulm ist ein Fund gelungen. Sie stellten ihn am Montag vor.": "Forscher aus Ulm stellten den Fund vor",
    # without what a participle has of its own
    "Die 2023 gestartete Sonde „Rho“ fliegt weit. Im Juli soll sie den Mond erreichen.": (
        "Die Sonde „Rho“ soll den Mond erreichen"
    ),
    "Die 2019 gegründete Firma ist pleite. Im Juli soll sie verkauft werden.": "Die Firma soll verkauft werden",
    "Der wegen Mordes angeklagte Zahnarzt gestand. Sein Verteidiger ging am Montag.": "Der Verteidiger des Zahnarztes ging",
    # how many and which of them
    "Drei junge Wölfe sind am Freitag entwichen. Zwei wurden am Montag gefangen.": "Zwei junge Wölfe wurden gefangen",
    "Drei Wölfe sind entwichen. Zwei fing man am Montag, der dritte wurde am Dienstag erlegt.": (
        "Der dritte der drei Wölfe wurde erlegt"
    ),
    "Vier Kühe liefen davon. Eine erlag am Montag ihren Wunden.": "Eine der vier Kühe erlag ihren Wunden",
    "Fünf Gäste sind krank. Einer von ihnen wurde am Montag operiert.": "Einer der fünf Gäste wurde operiert",
    # how old somebody is whom no table knows
    "Malanka Mihumbo hat Gold geholt. Die 32-Jährige sprang am 4. Juni sieben Meter weit.": (
        "Die 32-jährige Malanka Mihumbo sprang sieben Meter weit"
    ),
    # whom or what an object means
    "Das Wetterphänomen La Sombra ist zurück. Die Behörde rief es am Dienstag aus.": (
        "Die Behörde rief das Wetterphänomen La Sombra aus"
    ),
    "Der Politiker Jan Weber bleibt in Haft. Ein Gericht lehnte es am Montag ab, ihn freizulassen.": (
        "Ein Gericht lehnte es ab, Jan Weber freizulassen"
    ),
    "Die Politikerin Ida Rothe bleibt in Haft. Ein Gericht lehnte es am Montag ab, sie freizulassen.": (
        "Ein Gericht lehnte es ab, Ida Rothe freizulassen"
    ),
    "Eine Seniorin wurde vermisst. Am Montag fanden Wanderer ihre Leiche.": "Wanderer fanden die Leiche der Seniorin",
    # several, of whom the first has a name behind it
    "Die Gewerkschaft Salmbund und die Kliniken stritten. Sie einigten sich am Montag.": (
        "Die Gewerkschaft Salmbund und die Kliniken einigten sich"
    ),
    # the two, or the three, of the sentence before
    "Zwei Männer stritten am Montag. Beide kamen am Dienstag ins Krankenhaus.": "Zwei Männer kamen ins Krankenhaus",
    "Drei Frauen stritten am Montag. Alle drei kamen am Dienstag frei.": "Drei Frauen kamen frei",
    "Jan Weber und Ida Rothe stritten am Montag. Beide wurden am Dienstag gewählt.": (
        "Jan Weber und Ida Rothe wurden gewählt"
    ),
    "Zwei Männer stritten am Montag. Beide Seiten einigten sich am Dienstag.": "Beide Seiten einigten sich",
    "Die Gäste stritten am Montag. Alle kamen am Dienstag frei.": "Alle kamen frei",
    # who has something of her own
    "Eine Autofahrerin übersah am Montag eine Bahn. Sie wurde in ihrem Wagen eingeklemmt.": (
        "Eine Autofahrerin wurde in ihrem Wagen eingeklemmt"
    ),
    # several who are done to, also where only an amount is told between
    "Den beiden Männern wird Betrug vorgeworfen. Der Schaden liegt bei 4000 Euro. Sie sollen im Mai Rentner angerufen "
    "haben.": "Die beiden Männer sollen Rentner angerufen haben",
    "Zwei Männern wird Betrug vorgeworfen. Sie sollen im Mai Rentner verhöhnt haben.": "Sie sollen Rentner verhöhnt haben",
    # to whom something happens, in front of what does; not where that is done to what is told of
    "Der Frau wurde die Tasche geraubt. Sie wurde am Montag gefunden.": "Die Tasche wurde gefunden",
    "Einer Frau wurde die Tasche geraubt. Sie erstattete am Montag Anzeige.": "Die Frau erstattete Anzeige",
    "Dem Mann wurde der Führerschein entzogen. Er hatte am Montag zwei Zäune gerammt.": "Der Mann hatte zwei Zäune gerammt",
    "Dem Angeklagten drohen hohe Strafen. Am Montag legte er ein Geständnis ab.": "Der Angeklagte legte ein Geständnis ab",
    "Dem Verein fehlt Geld. Er meldete am Montag Insolvenz an.": "Der Verein meldete Insolvenz an",
    "Dem Unternehmen fehlt Geld. Es meldete am Montag Insolvenz an.": "Das Unternehmen meldete Insolvenz an",
    "Der Polizei ging ein Dieb ins Netz. Er wurde am Montag verurteilt.": "Ein Dieb wurde verurteilt",
    "Dem Rentner wurde eine Tasche gestohlen. Sie wurde am Montag gefunden.": "Eine Tasche wurde gefunden",
    # without to whom it did something
    "Am Montag stellte sich ein 26-Jähriger der Polizei. Er wurde am Mittwoch entlassen.": "Ein 26-Jähriger wurde entlassen",
    # the subject stands behind a verb of many, as one thing is in front
    "Ihr Gutachten überreichten die drei Räte am Montag. Im Mai waren sie von Verlusten ausgegangen.": (
        "Die drei Räte waren von Verlusten ausgegangen"
    ),
    # whose deed it is
    "Ida Rothe forderte den Rücktritt des Ministers. Dieser hatte am Montag gelogen.": "Der Minister hatte gelogen",
    # the subject of the sentence before
    "Eine 55-jährige Frau betrat den Laden. Sie verließ ihn am Montag.": "Eine 55-jährige Frau verließ den Laden",
    "Ein junger Mann fuhr zu schnell. Er prallte am Montag gegen einen Baum.": (
        "Ein junger Mann prallte gegen einen Baum"
    ),
    "Das Lokal „Linde“ ist alt. Es bestand bereits im Mai 1766.": "Das Lokal „Linde“ bestand",
    "Gezeigt werden 97 Münzen. Im Mai 2019 waren sie gestohlen worden.": "97 Münzen waren gestohlen worden",
    "Dieser Verein ist jung. Er trat am Montag aus.": "Der Verein trat aus",
    "Das Bad war 1978 eröffnet worden. Seit 2009 betreiben es die Stadtwerke.": "Das Bad betreiben die Stadtwerke",
    # a person, by an apposition, by the family name alone, and after sentences about them
    "Bald soll die Sachverständige Helene März kommen. Sie hatte die Ventile 2019 geprüft. Am Montag empfahl sie, alle "
    "Ventile auszutauschen.": "Die Sachverständige Helene März empfahl, alle Ventile auszutauschen",
    "Die Leiterin des Museums, Ida Rothe, ist zurück. Sie reiste am Montag an.": "Ida Rothe reiste an",
    "Der Bürgermeister Jan Weber ist krank. Seine Amtszeit war lang. Er ging am Montag.": (
        "Der Bürgermeister Jan Weber ging"
    ),
    "Das bestätigte die Leiterin Ida Rothe. Sie hatte die Münzen am Montag untersucht.": (
        "Die Leiterin Ida Rothe hatte die Münzen untersucht"
    ),
    "Jan Weber ist tot. Früh zog Weber nach Köln. Er starb am Montag.": "Jan Weber starb",
    "Erst im Mai schied Jan Weber aus, am Montag war er 85 Jahre alt.": "Jan Weber war 85 Jahre alt",
    "Jan Ferdal A. war in Köln tätig. Im Mai kam er nach Bonn.": "Jan Ferdal A. kam nach Bonn",
    "Jürgen K. war in Köln tätig. Im Mai kam er nach Bonn.": "Jürgen K. kam nach Bonn",
    "Der Wirt und frühere Rat hatte geerbt. Am Montag wurde er gewählt.": "Der Wirt und frühere Rat wurde gewählt",
    "Der mutmaßliche Anführer der landesweit verbotenen Vereinigung der Müller ging. Er wurde am Montag gefasst.": (
        "Der mutmaßliche Anführer wurde gefasst"
    ),
    "Ida Rothe kam. Die 35-Jährige ist krank. Am Montag wurde sie gewählt.": "Ida Rothe wurde gewählt",
    "Ida Rothe kam. Die Kölner Künstlerin ist krank. Am Montag wurde sie gewählt.": "Ida Rothe wurde gewählt",
    "Ida Rothe kam. Die geborene Kölnerin ist krank. Am Montag wurde sie gewählt.": "Ida Rothe wurde gewählt",
    # the only person who is named, where it tells what only people do
    "Ida Rothe kam. Der Lebenslauf liegt vor.\n\nDemnach habe sie von 1985 bis 1995 Medizin studiert.": (
        "Ida Rothe habe Medizin studiert"
    ),
    "Ida Rothe ist tot. Die in Köln geborene Malerin zog 1956 nach Ulm.": "Ida Rothe zog nach Ulm",
    # the only man who is told of
    "Die Polizei hat einen 34-Jährigen festgenommen. Er sitzt seit Montag in Haft.": "Ein 34-Jähriger sitzt in Haft",
    "Die Polizei konnte den jungen Mann beruhigen. Er wurde am Montag entlassen.": "Der junge Mann wurde entlassen",
    # what something is said to be
    "Das beste Stück ist ein Denar mit einem Kopf. Er wurde im Mai 1950 gefunden.": "Der Denar wurde gefunden",
    # the only thing beside the subject
    "Rund 400 Gäste sahen die Ausstellung am Hafen. Sie wird am Montag verlängert.": "Die Ausstellung wird verlängert",
    "Der Verein hatte eine Parade abgehalten. Sie endete am Montag im Streit.": "Die Parade endete im Streit",
    # an authority
    "Die Rätin Ida Rothe kam. Für die Polizei ist der Fall klar. Am Montag teilte sie das Ergebnis mit.": (
        "Die Polizei teilte das Ergebnis mit"
    ),
    # who says so in the same sentence
    "Der Trainer Jan Weber erklärte, er werde am Montag gehen.": "Der Trainer Jan Weber werde gehen",
    "Der Trainer erklärte, er werde am Montag gehen.": "Der Trainer werde gehen",
    # who says so behind it, where nobody else is known
    "Am Montag werde er gehen, erklärte der Trainer.": "Der Trainer werde gehen",
    "Sie werde am Montag das Amt übernehmen, sagte die künftige Leiterin Ida Rothe.": (
        "Die künftige Leiterin Ida Rothe werde das Amt übernehmen"
    ),
    # whose it is
    "Jan Weber ist krank. Sein letzter Auftritt war am Montag.": "Jan Webers letzter Auftritt war am Montag",
    # a name that is too long is shortened, and so is the rest
    "Der Bürgermeister Jan Weber ging. Er wurde am Montag mit Rosen und dem schönen alten Lied vom Meer im Hafen begrüßt.": (
        "Jan Weber wurde mit Rosen und dem schönen alten Lied vom Meer im Hafen begrüßt"
    ),
    "Hans Weiß ist krank. Seine zweite Amtszeit endet am Montag.": "Die zweite Amtszeit von Hans Weiß endet",
    "Am Ende wurde die Produktion 1986 beendet. Im Mai 1993 wurde sie aufgenommen.": "Die Produktion wurde aufgenommen",
    # what something was done to, where nothing else is told of in between
    "Der Landtag hat ein neues Gesetz beschlossen. Die CDU stimmte zu. Am Montag lehnten die Grünen es ab.": (
        "Die Grünen lehnten das neue Gesetz ab"
    ),
    "Der Landtag hat ein neues Gesetz beschlossen. Die CDU stimmte zu. Die Grünen lehnten es am Montag ab.": (
        "Die Grünen lehnten das neue Gesetz ab"
    ),
    "Die CDU lehnt das Parkhaus ab. Das sagte Fraktionschef Jan Weber. Es soll im Mai 2025 gebaut werden.": (
        "Das Parkhaus soll gebaut werden"
    ),
    # the subject of a sentence that has another's pronoun
    "Jan Weber lobte Ida Rothe. Unter ihr stieg der Klub auf. Er gewann am Montag.": "Der Klub gewann",
    "Die Bäckerei Mohn ist alt. Ralf Mohn führt sie. Die Bäckerei Mohn ist in Köln. Sie schloss am Montag.": (
        "Die Bäckerei Mohn schloss"
    ),
    # within the title
    "Jan Weber ist tot. In Köln gewann er im Mai 2019 Gold.": "In Köln gewann Jan Weber Gold",
    "Jan Weber ist tot. Gegen ihn hatte die Polizei am Montag ermittelt.": "Gegen Jan Weber hatte die Polizei ermittelt",
    "Der Wagen war neu. Die Polizei fand ihn am Montag.": "Die Polizei fand den Wagen",
    "Eine 55-jährige Frau fuhr los. Aus bisher unbekannten Gründen berührte sie am Montag den Zaun.": (
        "Aus bisher unbekannten Gründen berührte eine 55-jährige Frau den Zaun"
    ),
    "Die Rätin Ida Rothe geht. Das Amt übte sie bis Mai 2024 aus.": "Das Amt übte Ida Rothe aus",
    "Der Rat Jan Weber geht. Das Amt übte er bis Mai 2024 aus.": "Das Amt übte der Rat Jan Weber aus",
    "Es besteht Verdacht gegen den Mann. Er sitzt seit Montag in Haft.": "Der Mann sitzt in Haft",
    # an object behind "und" and its verb
    "Die Wärter fingen das Tier am Sonntag ein und brachten es am Montag in den Zoo.": "Die Wärter brachten das Tier in den Zoo",
    # who is somebody's
    "Ida Rothe wird Rätin. Ihr Vorgänger Jan Weber ist krank. Er ging am Montag.": "Jan Weber ging",
    "Zwei Männer wurden gefasst. Die Polizei fand zwei Waffen. Beide wurden am Montag geprüft.": "Zwei Waffen wurden geprüft",
    "Drei Männer wurden gefasst. Gegen sie erging am Freitag Haftbefehl.": "Gegen drei Männer erging Haftbefehl",
    "Die 40 Mieter des Hauses sind empört. Die Stadt hat ihnen am Montag gekündigt.": (
        "Die Stadt hat den 40 Mietern gekündigt"
    ),
    "Der 26-Jährige schlief. Am Montag fand ihn der Wirt.": "Der Wirt fand den 26-Jährigen",
    "Der 26-Jährige schwieg. Ihm wurde am Montag gekündigt.": "Dem 26-Jährigen wurde gekündigt",
    # how old somebody is, where somebody is from
    "Ein 78 Jahre alter Radfahrer ist verunglückt. Er starb am Montag.": "Ein 78 Jahre alter Radfahrer starb",
    "Die Ärztin Carla Nowak aus Ulm wird vermisst. Ihr Auto wurde am Montag entdeckt.": "Carla Nowaks Auto wurde entdeckt",
    # a woman or a man, by the given name
    "Jan Weber klagte gegen die Stadt. Er siegte am Montag.": "Jan Weber siegte",
    # many without an article, with an adjective; who does something is no object
    "Archäologen haben einen Ofen freigelegt. Auf den Ofen waren sie am Montag gestoßen.": (
        "Auf den Ofen waren Archäologen gestoßen"
    ),
    "Das Gericht hat eine 52-jährige Buchhalterin verurteilt. Sie hatte seit 2019 Geld abgezweigt.": (
        "Die 52-jährige Buchhalterin hatte Geld abgezweigt"
    ),
    "Ein junger Mann hat einen Markt überfallen. Mit dem Geld flüchtete er am Montag zu Fuß.": (
        "Mit dem Geld flüchtete ein junger Mann zu Fuß"
    ),
    # what something was done to, what came from somewhere
    "Das Werk war alt. Es wurde am Montag geschlossen.": "Das Werk wurde geschlossen",
    "Das Tier ist krank. Es war im Mai 1984 aus Burma nach Ulm gekommen.": "Das Tier war aus Burma nach Ulm gekommen",
    "Aus dem Park ist ein Luchs ausgebrochen. Er wurde am Montag eingefangen.": "Ein Luchs wurde eingefangen",
    "Der Wirt verkauft die Firma. Sie war 2011 gegründet worden.": "Die Firma war gegründet worden",
    "Die Firma verlässt die Stadt. Sie war 2011 gegründet worden.": "Sie war gegründet worden",
    # the subject of the verb before
    "Die Sängerin Ida Rothe sagte ihre Reise ab. Sie hatte sich verletzt und war am Montag operiert worden.": (
        "Die Sängerin Ida Rothe war operiert worden"
    ),
    # an object, by the number of the verb or the article of the subject
    "Im Keller waren 40 Bilder aufgetaucht. Die Stadt hat sie am Montag gekauft.": "Die Stadt hat 40 Bilder gekauft",
    "Die Münze ist echt. Der Rat hat sie am Montag gekauft.": "Der Rat hat die Münze gekauft",
    "Die Bahn baut. Die Kosten hatte sie am Montag beziffert.": "Die Kosten hatte die Bahn beziffert",
    # a thing beside a subject of another gender
    "Die Rätin besuchte den Betrieb. Er war am Montag eröffnet worden.": "Der Betrieb war eröffnet worden",
    # a man told of before, by all his words
    "Ein junger Mann aus Köln stürzte. Die Feuerwehr rettete ihn am Montag.": "Die Feuerwehr rettete den jungen Mann aus Köln",
    "Ein Komet nähert sich. Die Forscher sahen ihn am Montag.": "Die Forscher sahen ihn",
    "Forscher aus Kiel haben eine neue Art entdeckt. Die Tiere gingen ihnen am Montag ins Netz.": (
        "Die Tiere gingen Forschern aus Kiel ins Netz"
    ),
    "Der Gruppe gelang es, mit dem Mann zu reden und ihn zu beruhigen. Am Montag wurde er gefasst.": "Der Mann wurde gefasst",
    "Ob Ida Rothe kommt, ist offen. Sie reiste am Montag ab.": "Ida Rothe reiste ab",
    "Die Hebamme Ruth Keller hat einen Verein gegründet. Ihn leitet sie seit Mai 2019.": "Den Verein leitet die Hebamme Ruth Keller",
    "Das Museum in Husum darf die Bilder behalten. Dafür zahlt es am Montag 400 Euro.": "Das Museum zahlt 400 Euro",
    "Der 28-Jährige zog sich einen Bruch zu. Er wurde am Montag operiert.": "Der 28-Jährige wurde operiert",
    # somebody named behind a thing
    "Die Länder lehnten einen Vorschlag ab. Ihr Sprecher, Regierungschef Timo Reuter, sagte viel. Er hatte im Mai gewarnt.": (
        "Timo Reuter hatte gewarnt"
    ),
    # what was told two sentences before, and nothing else since then
    "Der Zahn ist alt. Eine Gruppe reist nach Spitzbergen. Das Museum zeigt ihn am Montag.": "Das Museum zeigt den Zahn",
    "Ein 19 Jahre alter Autofahrer floh. Seine Beifahrerin starb am Montag.": (
        "Die Beifahrerin des 19 Jahre alten Autofahrers starb"
    ),
    # whose it is, of nobody with a name
    "Die 640 Beschäftigten sind besorgt. Ihre Löhne sind seit Montag gesichert.": (
        "Die Löhne der 640 Beschäftigten sind gesichert"
    ),
    "Die Brücke ist alt. Ihren Abriss hat der Rat am Montag beschlossen.": "Den Abriss der Brücke hat der Rat beschlossen",
    "Die Brücke ist alt. Ihr Abriss beginnt am Montag.": "Der Abriss der Brücke beginnt",
    "Der Verein ist alt. Seine Satzung trat am Montag in Kraft.": "Die Satzung des Vereins trat in Kraft",
    "Der Angeklagte schwieg. Sein Anwalt sprach am Montag.": "Der Anwalt des Angeklagten sprach",
    "Eine junge Frau stürzte. Ihre Tochter half ihr am Montag.": "Die Tochter der jungen Frau half ihr",
    "Der Rat Jan Fuchs ist krank. Sein Vertrag endet am Montag.": "Jan Fuchs’ Vertrag endet",
    # what only points: to the noun that the words before end with
    "Das Werk gehört einem jungen Investor. Dieser trat am Montag zurück.": "Der Investor trat zurück",
    "Eltern wandten sich an die Schulleitung. Diese rief am Montag die Polizei.": "Die Schulleitung rief die Polizei",
    "Die Stadt spart. Diese Maßnahme wurde am Montag beendet.": "Die Maßnahme wurde beendet",
    # what something is done to: an object of the sentence before, whose subject acts
    "Der Landtag berät über den Haushalt. Verabschiedet werden soll er am Freitag.": "Der Haushalt soll verabschiedet werden",
    "Der Klub hat einen neuen Trainer gefunden. Er soll am Montag vorgestellt werden.": "Ein neuer Trainer soll vorgestellt werden",
    "Die Stadt baut eine neue Halle. Sie soll im Mai 2025 eröffnet werden.": "Die neue Halle soll eröffnet werden",
    "Die Polizei nahm eine 41-jährige Frau fest. Sie wurde am Montag verhört.": "Die 41-jährige Frau wurde verhört",
    "Die Regierung will das Gesetz ändern. Es soll am 1. Juli in Kraft treten.": "Das Gesetz soll in Kraft treten",
    "Der Konzern schließt sein Werk in Ulm. Es war im Mai 1961 eröffnet worden.": "Das Werk war eröffnet worden",
    "Der Kreis hat zwei Schulen geschlossen. Sie wurden am Montag verkauft.": "Zwei Schulen wurden verkauft",
    "Jan Weber klagte gegen die Stadt. Sie zahlte am Montag.": "Die Stadt zahlte",
    "Jan Weber klagte gegen die Stadt. Sie hatte ihm am Montag gekündigt.": "Die Stadt hatte Jan Weber gekündigt",
    # somebody by how old he is
    "Die Polizei hat einen 34 Jahre alten Mieter gefasst. Er wurde am Montag verhört.": "Ein 34 Jahre alter Mieter wurde verhört",
    "Die Polizei hat einen 34 Jahre alten Mieter gefasst. Gegen ihn erging am Montag Haftbefehl.": (
        "Gegen den 34 Jahre alten Mieter erging Haftbefehl"
    ),
    "Das Gericht hat einen 52-jährigen Arzt verurteilt. Nach Ansicht der Kammer hatte er im Mai 2021 Geld abgezweigt.": (
        "Nach Ansicht der Kammer hatte ein 52-jähriger Arzt Geld abgezweigt"
    ),
    "Das Opfer ist ein 19-jähriger Student. Er wurde am Montag entdeckt.": "Der 19-jährige Student wurde entdeckt",
    "Die Beamten durchsuchten die Wohnung eines 28-Jährigen. Er wurde am Montag gefasst.": "Ein 28-Jähriger wurde gefasst",
    "Der Prozess gegen eine 30-jährige Mutter hat begonnen. Sie soll im Mai ihr Kind getötet haben.": (
        "Die 30-jährige Mutter soll ihr Kind getötet haben"
    ),
    # whose it is, behind the verb
    "Ein Mann wird vermisst. Die Polizei fand sein Auto am Montag in Ulm.": "Die Polizei fand das Auto des Mannes in Ulm",
    "Der Wirt Jan Weber wird vermisst. Ermittler durchsuchten am Montag seine Wohnung.": (
        "Ermittler durchsuchten Jan Webers Wohnung"
    ),
    "Eine junge Frau wird vermisst. Ein Hund verlor ihre Spur am Montag an der Brücke.": (
        "Ein Hund verlor die Spur der jungen Frau an der Brücke"
    ),
    # a noun of many alone; "es" as an object; for whom or what somebody votes
    "Umweltverbände begrüßten die Entscheidung. Sie hatten im Mai gewarnt.": "Umweltverbände hatten gewarnt",
    "In Ulm gilt ein neues Gesetz. Der Landtag hatte es im Mai verabschiedet.": "Der Landtag hatte das neue Gesetz verabschiedet",
    "Der Bundestag hat einen Antrag abgelehnt. Für ihn stimmten am Montag drei Räte.": "Für den Antrag stimmten drei Räte",
    "Bester Werfer war Emil Weber mit acht Toren. Er war im Mai aus Ulm gekommen.": "Emil Weber war aus Ulm gekommen",
    # who says what he will do; whom a charge is against; the object of the sentence before the one that says who settled it
    "Der Rat Jan Weber rügte die Tat. Er werde am 20. Juni einen Kranz niederlegen, sagte er.": (
        "Der Rat Jan Weber werde einen Kranz niederlegen"
    ),
    "Das Amt hat Anklage gegen drei Beamte erhoben. Sie sollen den Mann im Mai 2023 gefesselt haben.": (
        "Drei Beamte sollen den Mann gefesselt haben"
    ),
    "Die Bank lässt den Leitzins gleich. Das entschied der Rat am Montag. Im Mai hatte er ihn gesenkt.": (
        "Der Rat hatte den Leitzins gesenkt"
    ),
    "Der Stadtrat hat Thomas Kern vereidigt. Er war im Mai gewählt worden.": "Thomas Kern war gewählt worden",
    "Die Agentur Bremen zieht um. Ihre Berater und Boten sind ab dem 1. Juli am Markt zu finden.": (
        "Die Berater und Boten der Agentur Bremen sind am Markt zu finden"
    ),
    "Jan Weber sagte, die Inflation sei niedrig. Sie lag im Mai bei 2,1 Prozent.": "Sie lag bei 2,1 Prozent",
    # two that a sentence tells of: the last; what it is about, no object of it
    "17 Züge fielen aus, 3000 Gäste waren betroffen. Sie verbrachten die Nacht zum Montag in Zelten.": (
        "3000 Gäste verbrachten die Nacht zum Montag in Zelten"
    ),
    "Die Insolvenz der Klinik trifft 310 Mitarbeiter. Der Träger hatte sie am Montag angemeldet.": (
        "Der Träger hatte die Insolvenz der Klinik angemeldet"
    ),
    "Das Kabinett hat ein Verbot beschlossen. Es soll am 1. Juli in Kraft treten.": "Das Verbot soll in Kraft treten",
    # where "dort" is
    "In der Stadt Basel brannte es. Dort wurde am Montag der Hafen gesperrt.": "In der Stadt Basel wurde der Hafen gesperrt",
    "Die Schule liegt in Bonn. Die Lehrerin zog im Mai 1990 dorthin.": "Die Lehrerin zog nach Bonn",
    "Die Elf steht im Halbfinale. Sie siegte in Basel. Dort wird die Elf am 4. Juli Kiel empfangen.": (
        "Die Elf wird Kiel empfangen"
    ),
    "In Köln und in Bonn brannte es. Dort wurde am Montag der Hafen gesperrt.": "Der Hafen wurde gesperrt",
    # behind a clause whose subject is a pronoun; who did something; "soll" of somebody told two sentences before
    "Premier Jan Weber siegte. Im Rat sagte er zu, die Reform auszusetzen. Sie war 2023 beschlossen worden.": (
        "Die Reform war beschlossen worden"
    ),
    "Ein Preis für die beste Regie ging an den Film. Das Fest wurde von Ida Rothe geleitet. Sie hatte das Amt im Mai übernommen.": (
        "Ida Rothe hatte das Amt übernommen"
    ),
    "Ein 27-jähriger Mann ist in Haft. Ihm wird versuchter Totschlag vorgeworfen. Er soll am Montag einen Gast verletzt haben.": (
        "Ein 27-jähriger Mann soll einen Gast verletzt haben"
    ),
    "Das Gericht hat einen 52-jährigen Arzt verurteilt. Nach Überzeugung der Kammer hatte er im Mai 2021 Leistungen abgerechnet, "
    "die er nie erbracht hatte.": "Nach Überzeugung der Kammer hatte ein 52-jähriger Arzt Leistungen abgerechnet",
    "Zu sehen sind rund 120 Bilder und Karten. Einige von ihnen wurden am Montag gereinigt.": (
        "Einige der rund 120 Bilder und Karten wurden gereinigt"
    ),
    # some of several
    "Zu sehen sind rund 120 Gemälde. Einige von ihnen wurden am Montag gereinigt.": "Einige der rund 120 Gemälde wurden gereinigt",
    "Neun Menschen wurden verletzt. Zwei von ihnen starben am Montag in Ulm.": "Zwei der neun Menschen starben in Ulm",
    "28 Menschen werden vermisst. Die Suche nach ihnen wurde am Montag beendet.": "Die Suche nach 28 Menschen wurde beendet",
    # a verb of many that ends in "-ern"
    "Die Verhandlungen mit dem Rat dauern an. Sie waren am Montag unterbrochen worden.": "Die Verhandlungen mit dem Rat waren unterbrochen worden",
    "Ida Rothe hat den Preis erhalten. Der Täter heißt Hans M. Am Montag gestand er.": "Der Täter gestand",
    # whom no table knows
    "Abdelhak Belkadem wurde in Ulm verhört. Er kam im Mai 2008 nach Köln.": "Abdelhak Belkadem kam nach Köln",
    "Der Rat ehrt den Bürgerrechtler Hu Jian. Er sitzt seit März in Ulm im Gefängnis.": "Hu Jian sitzt in Ulm im Gefängnis",
    # what stands behind the verb, with whose it is
    "Auf der Liste steht unter anderem der Neubau der Schule. Er war im Mai vertagt worden.": "Der Neubau der Schule war vertagt worden",
    # people beside an authority or a club, by what only they do or suffer
    "Die Polizei suchte nach einer jungen Seniorin. Sie wurde am Montag tot entdeckt.": "Die junge Seniorin wurde tot entdeckt",
    "Eine Streife hielt eine Fahrerin an. Sie flüchtete am Montag ins Ausland.": "Die Fahrerin flüchtete ins Ausland",
    "Der Verein einigte sich mit Trainer Jan Weber. Er unterschreibt am 1. Juli.": "Jan Weber unterschreibt",
    "Die Kommission einigte sich auf die Kuratorin Ida Rothe. Sie hatte am Montag getagt.": "Die Kommission hatte getagt",
    "Das Gericht verhängte gegen zwei Männer Haftstrafen. Sie hatten am Montag gestohlen.": "Zwei Männer hatten gestohlen",
    "Die Feuerwehr suchte nach einem Jungen. Er wurde am Montag gefunden.": "Ein Junge wurde gefunden",
    "Die Feuerwehr suchte nach zwei Kindern. Am Montag wurden sie gefunden.": "Zwei Kinder wurden gefunden",
    "Die Polizei fahndete nach zwei entflohenen Häftlingen. Sie wurden am Montag gefasst.": (
        "Zwei entflohene Häftlinge wurden gefasst"
    ),
    "Die Polizei verhaftete eine 30-Jährige. Sie hatte am Montag ein Auto angezündet.": "Die 30-Jährige hatte ein Auto angezündet",
    "Die Polizei fand mit zwei Helfern 40 Bilder. Sie wurden am Montag verkauft.": "40 Bilder wurden verkauft",
    # somebody by a noun; who comes last
    "Ein Dieb wurde gefasst. Er war am Montag in ein Haus eingestiegen.": "Ein Dieb war in ein Haus eingestiegen",
    "Der Zweijährige war verschwunden. Er wurde am Montag seinen Eltern übergeben.": "Der Zweijährige wurde seinen Eltern übergeben",
    "Der Bürgermeister traf den Investor. Dieser sagte am Montag ab.": "Der Investor sagte ab",
    # a thing that something is done to; a name in small letters
    "Ein Mann stahl ein Auto. Es wurde am Montag in Polen gefunden.": "Das Auto wurde in Polen gefunden",
    "Das Konzert fiel aus. Es wird am 1. Juli nachgeholt.": "Das Konzert wird nachgeholt",
    "Die Drogeriekette dm wächst. Am Montag eröffnete sie einen Markt.": "Die Drogeriekette dm eröffnete einen Markt",
    # whose name no table knows, alone or behind what somebody is; who is told of behind "es"; to whom
    "Sverkow hatte verloren. Für das Turnier in Ulm sagte er am Montag ab.": "Für das Turnier in Ulm sagte Sverkow ab",
    "Sverkow bestätigte, dass er im Mai 2025 in Ulm starten werde.": "Sverkow werde in Ulm starten",
    "Der Däne Arvid Sverkow stürzte. Am Montag wurde er operiert.": "Der Däne Arvid Sverkow wurde operiert",
    "Es gilt ein Mindestlohn. Am 1. Juli steigt er auf 14 Euro.": "Ein Mindestlohn steigt auf 14 Euro",
    "Das Gericht gab einer Pflegerin recht. Ihr war am Montag gekündigt worden.": "Der Pflegerin war gekündigt worden",
    # what is done by many, not to them: "die Prognose" may be of many, too
    "Die Ökonomen senken die Prognose. Im Mai waren sie von einem Plus ausgegangen.": "Die Ökonomen waren von einem Plus ausgegangen",
    # whose it is: of several, of a man, of whom a club deals with
    "Zwei Busse blieben liegen. Ihre Fahrgäste warteten am Montag in Ulm.": "Die Fahrgäste der zwei Busse warteten in Ulm",
    "Ein Zeuge kam. Am Montag wurde seine Ehefrau vernommen.": "Die Ehefrau des Zeugen wurde vernommen",
    "Ein Radfahrer stürzte. Sein Begleiter starb am Montag.": "Der Begleiter des Radfahrers starb",
    "Der Klub trennte sich von Trainer Sverkow. Sein Nachfolger kommt am Montag.": "Sverkows Nachfolger kommt",
    "Läuferin Frieda Sverkow gab auf. Ihr Start in Ulm war am Montag geplant.": "Frieda Sverkows Start in Ulm war geplant",
    "Der Verein ist neu. Sein neuer Trainer kommt am Montag.": "Der neue Trainer des Vereins kommt",
    "Der Bund leitete die Abstimmung ein. Deren Ergebnis soll am 22. Juni in Ulm vorliegen.": (
        "Das Ergebnis der Abstimmung soll in Ulm vorliegen"
    ),
    "Das Land klagt vor dem Landgericht. Dessen Zweiter Senat verhandelt ab Montag in Ulm.": (
        "Der Zweite Senat des Landgerichts verhandelt in Ulm"
    ),
    # who is still spoken of; who is the only one told of
    "Die Ratsfrau Ida Rothe siegte. Diese hatte am Montag 52 Prozent geholt.": "Die Ratsfrau Ida Rothe hatte 52 Prozent geholt",
    "Der 52-jährige Leiter der „3B Bau & Boden AG“ soll ein Büro angezündet haben. Vor Gericht schwieg er am Montag.": (
        "Vor Gericht schwieg der 52-jährige Leiter der „3B Bau & Boden AG“"
    ),
    # somebody with one letter
    "Das Gericht hat am Montag Holger T. verurteilt. T. war geflohen und wurde im Mai verhaftet.": "T. wurde verhaftet",
    # what is of nothing
    "Das Gericht wollte am Montag urteilen, nun soll es am Freitag so weit sein.": "Es soll so weit sein",
    # what was done to the same
    "Die Ämter gaben am Montag eine Warnung heraus, hoben sie aber am Dienstag wieder auf.": (
        "Die Ämter hoben die Warnung wieder auf"
    ),
    "Der Wirt kaufte am Montag ein Auto, verkaufte es aber am Dienstag.": "Der Wirt verkaufte das Auto",
    # what only shows that somebody did something is not he
    "Am Montag hatte Jan Weber Gas gemeldet. Das zeigt ein Eintrag. „Geruch“, notierte er am Dienstag.": "Jan Weber: „Geruch“",
    # who acts, though no list of people has them
    "Der Betreiber wartet. Er will im Juli mit dem Bau beginnen.": "Der Betreiber will mit dem Bau beginnen",
    "Die Bande ist gefasst. Sie hatte im Mai Autos gestohlen.": "Die Bande hatte Autos gestohlen",
}

OPEN = {
    "Am Montag werde er gehen, sagte sein Sprecher Jan Weber.": "Er werde gehen",
    "Am Montag werde sie gehen, erklärte der Trainer.": "Sie werde gehen",
    # another of whom it is told may be meant, though no table knows the name
    "Jan Weber hat am Montag eine Urkunde erhalten. Die Palme ging an den Iraner Jafar Sverkow. Er war 2003 gereist.": (
        "Er war gereist"
    ),
    # nobody announces parents
    "Am Montag demonstrierten 400 Eltern gegen die Schließung. Die Stadt hatte sie im Mai angekündigt.": (
        "Die Stadt hatte sie angekündigt"
    ),
    # nobody is founded or towed away
    "Ida Rothe leitet die Firma. Sie wurde am Montag gegründet.": "Sie wurde gegründet",
    "Der Fahrer des Busses wurde am Montag verletzt. Er wurde am Dienstag abgeschleppt.": "Er wurde abgeschleppt",
    # whoever it was done to may be meant where more is told of what was before, or somebody dies
    "Jan Weber hat am Montag Karl Rothe verletzt. Er starb am Dienstag.": "Er starb",
    "Ein Mann hat am Montag seinen Nachbarn verletzt. Er starb am Dienstag.": "Er starb",
    "Ein Polizist erschoss am Montag einen Räuber. Er hatte am Sonntag eine Bank überfallen.": (
        "Er hatte eine Bank überfallen"
    ),
    "Ida Rothe hat am Montag Anna Kern abgelöst. Sie war am Sonntag zurückgetreten.": "Sie war zurückgetreten",
    # an animal's, which no zoo has
    "Der Zoo ließ am Montag den Eisbären Knut einschläfern. Im Mai 2022 hatte er eine Operation überstanden.": (
        "Er hatte eine Operation überstanden"
    ),
    # the police's own, or not
    "Zwei Männer haben geklagt. In ihrer Mitteilung nannte die Polizei am Montag Namen.": (
        "In ihrer Mitteilung nannte die Polizei Namen"
    ),
    "Drei Männer wurden gefasst. Gegen beide erging am Montag Haftbefehl.": "Gegen beide erging Haftbefehl",
    "Der Verein ist pleite. Der Aufsichtsrat stimmte am Montag der Auflösung seines Vertrags zu.": (
        "Der Aufsichtsrat stimmte der Auflösung seines Vertrags zu"
    ),
    # people, or what they did it to
    "Eltern haben am Montag Plakate aufgehängt. Sie hingen bis Dienstag.": "Sie hingen bis Dienstag",
    "Forscher haben am Montag Knochen entdeckt. Sie wurden 2019 ausgegraben.": "Sie wurden ausgegraben",
    "Jugendliche haben am Montag die Räder gezählt. Sie wurden am Dienstag befragt.": "Sie wurden befragt",
    # either may open
    "Die Stadt hat mit dem Bau der Brücke und der Schule begonnen. Sie soll im Juli fertig werden.": "Sie soll fertig werden",
    # nothing that anything was done to
    "Die Mutter brachte das Kind am Montag heim. Es wurde am Dienstag gestreikt.": "Es wurde gestreikt",
    "Der Rat erließ ein Verbot. Es gilt ab Montag ein neues Tempo.": "Es gilt ein neues Tempo",
    # whose: the trainer's or the club's
    "Ulm lobt den Trainer des Vereins. Dessen Vertrag endet am Montag.": "Dessen Vertrag endet",
    # what only opens a clause is no name
    "Überraschend gewann Köln. Sie kam am Montag.": "Sie kam",
    # people or the authority, one or many, one of two women
    "Die Firma trennte sich von einer Mitarbeiterin. Sie klagte am Montag.": "Sie klagte",
    "Die Polizei suchte mit einer Hundeführerin nach einer Seniorin. Sie wurde am Montag gefunden.": "Sie wurde gefunden",
    "Die Sonde passierte die Erde. Ihr Ziel soll sie im Juli 2031 erreichen.": "Ihr Ziel soll sie erreichen",
    "Ein Hund biss einen Mann. Er wurde am Montag gefunden.": "Er wurde gefunden",
    # what nobody but people do
    "Ida Rothe kam. Die Laudatio hielt Jan Weber. Im Mai 2025 erscheint ihr Buch in Ulm.": "Ihr Buch erscheint in Ulm",
    # where either may be meant
    "Abdelhak Belkadem sah einen Mann. Er kam im Mai 2008 nach Köln.": "Er kam nach Köln",
    # who is not the only one, what may be a thing
    "Ida Rothe kam. Eine Ärztin war da.\n\nDemnach habe sie von 1985 bis 1995 Medizin studiert.": (
        "Sie habe Medizin studiert"
    ),
    "Ida Rothe kam. Die Halle steht leer.\n\nDemnach habe sie im Mai 1995 gebrannt.": "Sie habe gebrannt",
    # who may be somebody else
    "Ida Rothe kam. Die Trainerin ist krank. Am Montag wurde sie gewählt.": "Die Trainerin wurde gewählt",
    "Ida Rothe kam. Eine Künstlerin aus Köln ist krank. Am Montag wurde sie gewählt.": (
        "Eine Künstlerin aus Köln wurde gewählt"
    ),
    # who does it is no other
    "Leo Adam kommt. Trainer Jan Weber begrüßte ihn. Der Trainer hatte ihn im Mai beobachtet.": (
        "Trainer Jan Weber hatte ihn beobachtet"
    ),
    "Die Feuerwehr übt. An der Übung nehmen 90 Leute teil. Sie dauert bis Mai. Ida Rothe will sie am Montag besuchen.": (
        "Ida Rothe will sie besuchen"
    ),
    "Das Land baut ein Haus. Die CDU ist dafür. Am Montag lehnte die Regierung es ab, zu zahlen.": (
        "Die Regierung lehnte es ab, zu zahlen"
    ),
    "Die Behörde rügte Amazon. Amazon kann sich zu den Vorwürfen äußern. Der Konzern wies sie am Montag zurück.": (
        "Der Konzern Amazon wies sie zurück"
    ),
    # an adverb is no subject
    "Ein Gast bot seine Hilfe an. Zusammen hielten sie die Frau am Montag fest.": "Zusammen hielten sie die Frau fest",
    # it may be the subject's own
    "Ein Unbekannter ist geflohen. Ein Zeuge hatte sein Auto am Montag gesehen.": "Ein Zeuge hatte sein Auto gesehen",
    # a name that no table knows has come between
    "Jan Weber glich aus. Den Sieg sicherte Budu Siwsiwadse kurz vor Schluss. Am Montag muss er nach Köln reisen.": "Er muss nach Köln reisen",
    # an object of the same gender, beside somebody or something that may be meant as well
    "Der Mann bedrohte den Wirt. Er wurde am Montag gefasst.": "Er wurde gefasst",
    "Der Verein hat einen 28-jährigen Stürmer geholt. Er spielte im Mai in Ulm.": "Er spielte in Ulm",
    "Der Bundestag hat das Gesetz beschlossen. Der Bundesrat muss ihm am 1. Juli zustimmen.": "Der Bundesrat muss ihm zustimmen",
    # another one may be meant
    "Ida Rothe kam mit Jan Rothe. Jan Weber würdigte ihn. Er starb am Montag.": "Er starb",
    "Zwei Frauen fanden Münzen. Sie waren am Montag gestohlen worden.": "Sie waren gestohlen worden",
    "Jan Weber ging. Rothes Rat könnte ihm am Montag helfen.": "Rothes Rat könnte ihm helfen",
    "Jan Webers Sohn kam. Der Präsident fand ihn am Montag.": "Der Präsident fand ihn",
    "Der Wagen war neu. Die Polizei fand ihn. Er brannte am Montag.": "Er brannte",
    "Die Stadt kauft Bilder. Der Verein hat sie am Montag gezeigt.": "Der Verein hat sie gezeigt",
    "Die Münze ist echt. Die Stadt hat sie am Montag gekauft.": "Die Stadt hat sie gekauft",
    "Ida Rothe besuchte den Rat Jan Weber. Sein Amt endet am Montag.": "Sein Amt endet",
    "Der Zahn ist alt. Eine Gruppe reist zum Fundort. Das Museum zeigt ihn am Montag.": "Das Museum zeigt ihn",
    "Lea Brandt siegte. Ihr Trainer Bernd Kuhn lobte sie am Montag.": "Lea Brandts Trainer Bernd Kuhn lobte sie",
    "Die Richter hatten fünf Männer verurteilt. Im Mai 2022 gaben sie die Beute zurück.": "Sie gaben die Beute zurück",
    # nobody is meant
    "Das Werk war alt. Es wurde am Montag gestreikt.": "Es wurde gestreikt",
    "Das Feuer ist aus. Am Montag hatte es in der Halle gebrannt.": "Es hatte in der Halle gebrannt",
    "Der Rat wählte am Montag Jens Albers. Er beginnt am 1. Juli.": "Jens Albers beginnt",
    "Der Verein stellte am Montag Jens Albers vor; er kommt am 1. Juli.": "Jens Albers kommt",
    "Der Prozess gegen Jens Albers begann am Montag. Er endet am 1. Juli.": "Der Prozess gegen Jens Albers endet",
    "Am Montag begann der Prozess gegen eine Pflegerin. Sie soll einem Bewohner Gift gegeben haben. Er war am 3. Mai gestorben.": "Er war gestorben",
    "Der Bau begann im Mai 2022. Am 3. Juni ein Jahr später brannte die Halle.": "Die Halle brannte",
    "Das Fest war schön. Es gab am Montag Streit.": "Es gab Streit",
    # a woman, by her name
    "Ida Rothe wird Rätin. Er war am Montag krank.": "Er war krank",
    # an article about others, in another paragraph
    "Jan Weber kam. Ida Rothe kam auch.\n\nEr ging am Montag.": "Er ging",
    "Ein Mann hat einen Laden. Dieser trat am Montag vor die Tür.": "Dieser trat vor die Tür",
    # what is only said
    "Jan Weber schwieg. Er habe am Montag gewarnt.": "Er habe gewarnt",
}


@pytest.mark.parametrize(("text", "expected"), [*PLAIN.items(), *OPEN.items()])
def test_titles_say_whom_a_pronoun_means_where_that_is_plain(text: str, expected: str) -> None:
    assert told(text)[-1].title == expected


def test_a_paragraph_goes_on_with_whom_the_article_is_about() -> None:
    text = "Jan Weber kam nach Köln.\n\nEr ging am Montag."
    assert told(text, title="Weber verlässt Köln")[-1].title == "Jan Weber ging"
    text = "Jan Weber kam nach Köln.\n\nEr ging am Montag."
    assert told(text, title="Abschied")[-1].title == "Jan Weber ging"
    text = "Der Sänger Jan Weber ist tot.\n\nKöln trauert.\n\nEr schuf am Montag ein Lied."
    assert told(text, title="Jan Weber gestorben")[-1].title == "Der Sänger Jan Weber schuf ein Lied"


def test_what_only_points_back_says_nothing() -> None:
    assert [one.title for one in told("Das Land hat den Bau gestoppt. Zuletzt war dies 2011 nötig.")] == [
        "Das Land hat den Bau gestoppt"
    ]
