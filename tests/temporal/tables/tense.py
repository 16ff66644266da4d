"""German news sentences, written for this project: what the clause of the marked expression says about its time.

Phenomenon -> evidence -> one sentence a line. FUTURE: the expression lies ahead; PAST: it lies back; PRESENT: the
clause is in the present and leaves both open; NONE: nothing is said.
"""

from timeline.temporal.model import Evidence

PAST, FUTURE, PRESENT, NONE = Evidence.PAST, Evidence.FUTURE, Evidence.PRESENT, Evidence.NONE

TABLE: dict[str, dict[Evidence, str]] = {
    "Präteritum of weak verbs": {
        PAST: """
Die Feuerwehr löschte am [Montag] einen Brand in der Altstadt.
Der Wind frischte am [Montag] auf.
Die Partie, am [Montag] wegen Nebels abgebrochen, wird wiederholt.
Das Werk wird im Mai eröffnet. Das kündigte Direktorin Ida Rothe am [Montag] an.
Am [Dienstag] eröffnete die Ministerin den neuen Radweg.
Der Verein feierte am [Samstag] sein hundertjähriges Bestehen.
Rund 4000 Menschen demonstrierten am [Sonntag] gegen den Ausbau des Hafens.
Im [November] kündigte der Konzern den Abbau von 300 Stellen an.
Am [20. Dezember] stürzte ein Baum auf die Oberleitung.
Die Behörde bestätigte am [Freitag] zwei weitere Fälle.
Der Bürgermeister überreichte den Helfern am [Mittwoch] eine Urkunde.
Im [Herbst] investierte die Firma noch in neue Maschinen.
Am [Donnerstag] einigten sich beide Seiten auf einen Vergleich.
Zwei Wanderer verirrten sich am [Sonntag] im Nebel.
In Ulm sind am [Sonntag] zwei Männer aneinandergeraten.
Am [Dienstag] hat der Mann seine Frau und sich selbst erschossen.
Das Museum hat am [Samstag] wieder geöffnet.
Am [Dienstag] hat die Stadt Bäume und damit auch Schatten verloren.
Die Polizei sperrte die Brücke am [Montag] für drei Stunden.
Das Amt korrigierte die Zahl im [März] nach unten.
Am [Sonntag] siegte die Mannschaft mit 3:1.
Der Sturm deckte am [Dienstag] mehrere Dächer ab.
Die Staatsanwältin forderte am [Mittwoch] sechs Jahre Haft.
""",
    },
    "Präteritum of strong and irregular verbs": {
        PAST: """
Der Vorstand trat am [Montag] geschlossen zurück.
Es gewannen die Frauen, bestens präpariert vom Trainer Jan Weber, am [Samstag] unter anderem gegen Köln.
Ida Rothe, die am [Montag] zu Gast in der an Peru grenzenden Provinz war, schwieg.
Am [Freitag] brach im Keller eines Wohnhauses Feuer aus.
Die Kanzlerin flog am [Donnerstag] nach Riga.
Ein Zug stieß am [Mittwoch] mit einem Lastwagen zusammen.
Im [Sommer] zog die Redaktion in ein anderes Gebäude.
Das Gericht sprach den Mann am [Dienstag] frei.
Am [3. Mai] fiel in weiten Teilen der Stadt der Strom aus.
Die Gewerkschaft rief am [Freitag] zum Streik auf.
Der Chef der Behörde gab am [Dienstag] seinen Abschied bekannt.
Am [Samstag] fand in Erfurt ein Gedenkmarsch statt.
Die Verhandlungen begannen am [Montag] mit Verspätung.
Taucher fanden am [Sonntag] die Leiche des Vermissten.
Im [Oktober] stieg die Arbeitslosigkeit leicht an.
Die Delegation traf am [Mittwoch] in Genf ein.
Der Richter verwies den Fall am [Montag] an das Landgericht.
Am [Sonntag] lag der Pegel noch bei vier Metern.
Ein Passant wurde am [Freitag] von einem Hund gebissen.
Im [Frühjahr] verlor das Unternehmen seinen größten Kunden.
Der Minister ließ am [Mittwoch] die Akten prüfen.
Sie starb am [Montag] im Alter von 91 Jahren.
""",
    },
    "Präteritum of verbs that no table has": {
        PAST: """
Am [Montag] twitterte der Abgeordnete ein Foto.
Der Verein bloggte am [Dienstag] über seine Pläne.
Die Firma digitalisierte im [Herbst] ihr Archiv.
Am [Samstag] grölten Fans vor dem Rathaus.
Der Sender leakte am [Freitag] einen Ausschnitt.
""",
    },
    "Perfekt": {
        PAST: """
Die Gemeinde hat am [Montag] ihr Gemälde zurückbekommen.
Das Museum hat am [Montag] den 700. Gast begrüßt.
Die Kette hat am [Montag] ihre 2.500. Filiale eröffnet.
Das Gericht hat am [Freitag] sein Urteil gefällt.
Die Stadt hat die Gasse am [Freitag] umbenannt.
Die Diebe haben am [Freitag] das Rad des Wirts entwendet.
Der Mann ist am [Freitag] spät aufgestanden.
Am [Montag] hat das Amtsgericht die Klage abgewiesen.
Zwei Männer sind am [Mittwoch] in ein Haus eingebrochen und haben Geld gestohlen.
Die Stadt hat am [Freitag] den Vertrag gekündigt.
Der Konzern hat im [Januar] tausend Leute entlassen.
Wir haben am [Sonntag] drei Punkte verschenkt.
Der Schriftsteller ist am [Dienstag] gestorben.
Der Sturm ist am [Dienstag] mit großer Wucht auf die Insel getroffen.
Sein Vertrag war im [April] bis 2099 verlängert worden.
Am [Mittwoch] ist ein Segelboot vor Rügen gekentert.
Die Preise sind im [Oktober] erneut gestiegen.
Bei dem Unglück sind am [Samstag] zwei Menschen ums Leben gekommen.
Der Ausschuss hat am [Donnerstag] Zeugen und Sachverständige angehört.
Ein Unbekannter hat am [Sonntag] mehrere Reifen zerstochen.
Am [Freitag] ist die Ausstellung eröffnet worden.
Im [Februar] hat der Bund die Förderung eingestellt.
Der Fahrer ist am [Montag] aus dem Krankenhaus entlassen worden.
Die Opposition hat das Vorhaben am [Mittwoch] scharf kritisiert.
Hat der Minister am [Montag] gelogen?
Die Ärzte haben am [Freitag] ihre Arbeit niedergelegt.
Der Pegel ist am [Sonntag] langsam gefallen.
Ein Schwimmer ist am [Sonntag] bei Rust abgetrieben.
Gegen einen Baum geprallt ist am [Sonntag] ein Bus.
Von der Fahrbahn abgekommen ist am [Sonntag] ein Bus.
Gerettet werden mussten am [Sonntag] vier Wanderer.
Nicht mehr gerettet werden konnte am [Sonntag] ein Wanderer.
Den Opferstock hat ein Mann zwischen [Sonntag], 18 Uhr, und Montag, 7 Uhr, aus der Wand gerissen.
Nach dem Regen ist am [Sonntagabend] ein Damm gebrochen.
Die Familie ist im [Februar] nach Emden gezogen.
In den Kirchturm ist am [Freitag] ein Blitz eingeschlagen.
Am [Dienstag] ist das Tragseil der Gondel gerissen.
Das Team hat am [Samstag], wie erwartet, verloren.
Die Beamten haben am [Dienstag] Handys, Laptops und Bargeld sichergestellt.
""",
    },
    "Perfekt with the verb last": {
        PAST: """
Das Urteil, das am [Montag] gefallen ist, wird angefochten.
Weil es am [Sonntag] geschneit hat, bleibt die Straße zu.
Wie die Agentur am [Freitag] gemeldet hat, steigt der Preis.
Die Entscheidung, die der Rat am [Dienstag] getroffen hat, gilt sofort.
Es heißt, dass er am [Mittwoch] abgereist ist.
Die Firma prüft, ob Daten am [Samstag] abgeflossen sind.
Der Mann, der am [Donnerstag] verhaftet worden ist, schweigt.
Nachdem die Bank im [März] gewarnt hat, reagiert die Politik.
Obwohl der Verein am [Sonntag] gewonnen hat, steigt er ab.
""",
    },
    "Plusquamperfekt": {
        PAST: """
Der Mann war am [Montag] als vermisst gemeldet worden.
Die Bank hatte im [Oktober] vor Verlusten gewarnt.
Am [Freitag] hatten Anwohner Schüsse gehört.
Die Maschine war am [Dienstag] in Oslo gestartet.
Zuvor hatte das Parlament am [Donnerstag] dem Haushalt zugestimmt.
Die Frau, die am [Sonntag] verschwunden war, ist wieder da.
Nachdem der Sender am [Mittwoch] berichtet hatte, meldeten sich Zeugen.
Im [Winter] war der Betrieb bereits eingestellt gewesen.
""",
    },
    "war and hatte alone": {
        PAST: """
Am [Montag] war die Lage ruhig.
Die Schulen waren am [Freitag] geschlossen.
Der Verein hatte am [Samstag] Glück.
Im [Juni] war er noch Trainer.
Am [Dienstag] waren 400 Helfer im Einsatz.
""",
    },
    "passive of the past": {
        PAST: """
Am [Montag] wurde die Brücke gesperrt.
Die Beute wurde am [Freitag] in einem Wald entdeckt.
Im [April] wurden zwei Männer festgenommen.
Der Antrag wurde am [Mittwoch] mit knapper Mehrheit abgelehnt.
Die Leiche, die am [Sonntag] gefunden wurde, ist identifiziert.
Am [Samstag] wurden in Köln 20 Grad gemessen.
Bekannt wurde der Fall am [Donnerstag] durch einen Bericht.
""",
    },
    "passive of the present: scheduled": {
        FUTURE: """
Der Neubau wird am [Montag] eingeweiht.
Am [Freitag] werden die Zeugnisse ausgegeben.
Das Urteil wird im [Dezember] verkündet.
Die Ausstellung wird am [Sonntag] von der Ministerin eröffnet.
Im [Herbst] wird ein neuer Landtag gewählt.
Die Strecke, die am [Samstag] gesperrt wird, ist stark befahren.
Wird am [Mittwoch] gestreikt?
Die Sirenen werden am [12. September] getestet.
""",
    },
    "Futur": {
        FUTURE: """
Am [Donnerstag] wird die Jury ihre Wahl bekannt geben.
Die Kanzlerin wird am [Montag] nach Paris reisen.
Der Zoll wird im [Januar] schärfer kontrollieren.
Am [Samstag] werden Tausende durch die Stadt ziehen.
Es wird am [Mittwoch] regnen.
Die Läden werden am [24. Dezember] früher schließen.
Er werde am [Freitag] eine Erklärung abgeben, sagte der Anwalt.
Die Verhandlung wird voraussichtlich am [Dienstag] zu Ende gehen.
Der Sänger wird am [Sonntag] 80 Jahre alt.
Die Opposition wird dem Gesetz am [Freitag] wohl zustimmen.
""",
    },
    "modal verbs of the present": {
        FUTURE: """
Die Brücke soll im [Herbst] fertig sein.
Der Prozess soll am [Montag] beginnen.
Am [Freitag] wollen die Lehrer streiken.
Der Trainer muss am [Samstag] auf drei Spieler verzichten.
Die Koalition will am [Mittwoch] über den Entwurf beraten.
Besucher können am [Sonntag] das Rathaus besichtigen.
Am [Dienstag] darf wieder gebadet werden.
Die Zeugin soll am [Donnerstag] vernommen werden.
Sie soll das Haus verkauft haben und am [Freitag] ausziehen.
Bürger müssen im [Januar] mit höheren Preisen rechnen.
Wer am [Montag] fahren will, braucht Geduld.
Die Firma, die im [Mai] öffnen soll, sucht Personal.
Die Abgeordneten sollen am [Freitag] abstimmen.
Am [1. Juli] soll die Reform in Kraft treten.
Das Stadion soll bis [Mai] umgebaut sein.
Die Bahn braucht am [Montag] keine Ersatzbusse einzusetzen.
""",
    },
    "modal verb with a perfect infinitive": {
        PAST: """
Der Mann soll am [Montag] eine Bank überfallen haben.
Sie soll am [Freitag] in die Schweiz geflohen sein.
Der Täter muss im [Juli] zugeschlagen haben.
Das Paar soll sich am [Samstag] getrennt haben.
Am [Dienstag] soll ein Schuss gefallen sein.
Der Brief kann am [Mittwoch] verloren gegangen sein.
Er könnte am [Sonntag] erfroren sein.
Der Wagen soll im [März] gestohlen worden sein.
Er will am [Donnerstag] nichts gehört haben.
Er soll am [6. August] eine Bank überfallen haben und am Tag darauf eine zweite.
Er soll am 6. Mai eine Bank überfallen haben und am [6. August] eine zweite.
Er soll im Mai 3000 Euro gestohlen haben, im [November] noch einmal so viel.
Sie hätte eigentlich schon am [Mittwoch] öffnen sollen.
Sie wird am [Sonntag] den Zug verpasst haben.
""",
    },
    "past of modal verbs": {
        PAST: """
Die Feuerwehr konnte am [Montag] das Feuer löschen.
Am [Freitag] musste der Flughafen gesperrt werden.
Der Angeklagte durfte am [Mittwoch] das Gericht verlassen.
Weil der Zug am [Dienstag] nicht fahren konnte, kamen Busse.
Die Helfer mussten am [Sonntag] ohne Strom auskommen.
Der Sprecher wollte sich am [Dienstag] nicht äußern.
Der Wirt bemerkte das Feuer, als er am [Sonntag] die Küche öffnen wollte.
Die Firma wollte den Bericht am [Montag] nicht kommentieren.
Eine Frau wollte am [Donnerstag] Geld abheben und wurde überfallen.
Der Fahrer wollte am [Donnerstag] abbiegen und übersah dabei ein Rad.
Der Mann wollte am [Donnerstag] seine Tochter abholen, als ihn ein Auto erfasste.
Die Pilotin wollte am [Donnerstag] in Eilmar landen, doch der Motor setzte aus.
Die Pilotin wollte am [Donnerstag] in Eilmar landen. Dabei stürzte die Maschine ab.
Die Täter wollten am [Donnerstag] einen Automaten sprengen.
Der Prozess sollte am [Donnerstag] beginnen, wurde aber verschoben.
Der Rat wollte am [Donnerstag] abstimmen, vertagte die Entscheidung jedoch.
Die Straße sollte schon im [Juni] wieder frei sein.
Die Arbeiten sollten bereits [Ende September] abgeschlossen sein.
""",
    },
    "sollte, wollte, könnte: planned": {
        FUTURE: """
Die Arbeiten sollten am [Montag] beginnen.
Der Ausschuss wollte am [Mittwoch] über den Antrag beraten.
Das Spiel könnte am [Samstag] ausfallen.
Wie geplant ist am [Samstag] die Halle offen.
Wie geplant hat am [Samstag] die Halle offen.
Die Temperaturen dürften am [Sonntag] steigen.
Im [Herbst] könnten die Zinsen sinken.
Die Räte wollten am [Donnerstag] eine Lösung suchen.
Am [Freitag] dürfte es eng werden auf den Straßen.
Möglicherweise müsste im [Mai] neu gewählt werden.
Die Straße sollte im [Juni] wieder frei sein.
Der Verband wollte am [Donnerstag] beraten und hatte dazu geladen.
Die Partei wollte am [Donnerstag] abstimmen und lud dazu ein.
Die Partei wollte am [Donnerstag] abstimmen, hieß es.
Die Partei wollte am [Donnerstag] abstimmen. Dabei geht es um Geld.
Die Halle, die am [Donnerstag] öffnen sollte, wurde verkauft.
""",
    },
    "Konjunktiv of reported plans": {
        FUTURE: """
Der Umbau solle im [März] beginnen, hieß es.
Die Gespräche gingen weiter und man wolle sich am [Montag] wieder treffen.
Er komme am [Freitag] nach Wien, sagte der Manager.
Der Rat werde am [Dienstag] entscheiden, teilte die Stadt mit.
Die Züge führen am [Mittwoch] nach Plan, versicherte die Bahn.
Man müsse im [Winter] mit Engpässen rechnen, so der Verband.
Der Streik beginne am [Donnerstag] um 4 Uhr, erklärte die Gewerkschaft.
Die Ministerin kündigte an, das Gesetz trete im [Juli] in Kraft.
Das Werk könne im [Sommer] anlaufen, glaubt der Vorstand.
Nach seinen Worten gebe es am [Freitag] eine Sondersitzung.
Die Stadt würde das Bad gern im [Mai] öffnen.
""",
    },
    "Konjunktiv of reported past": {
        PAST: """
Er habe am [Montag] nichts gesehen, sagte der Zeuge.
Die Frau sei am [Freitag] noch im Büro gewesen, hieß es.
Der Verdächtige sei am [Mittwoch] gefasst worden, teilte die Polizei mit.
Man habe im [August] falsch gerechnet, räumte die Firma ein.
Die Täter seien am [Sonntag] durch ein Fenster eingestiegen.
Der Sprecher sagte, das Paket sei am [Dienstag] angekommen.
Das Mädchen habe am [Samstag] allein gespielt, so die Mutter.
Die Armee erklärte, sie habe am [Donnerstag] drei Drohnen abgeschossen.
Das Treffen hätte am [Montag] stattfinden sollen.
Ohne den Hinweis wäre er am [Freitag] entkommen.
""",
    },
    "what is told behind it with a relative pronoun": {
        PAST: """
Er verweist auf die [Nacht zum 14. Februar], in der viel Schnee gefallen war.
Sein Auftritt am [20. Mai], bei dem er den Abbau verkündete, ist unvergessen.
""",
        FUTURE: """
Gefeiert wird das am [20. Mai], an dem das Museum öffnen soll.
""",
    },
    "vom of what is on a calendar": {
        PAST: """
An der Sitzung vom [24. April] nahm sie teil.
In der Sitzung vom [24. April] soll er gelogen haben.
""",
        FUTURE: """
Über den Preis werde die Jury an ihrer Sitzung vom [24. April] befinden.
""",
    },
    "participle before the noun, past": {
        PAST: """
Die am [Freitag] begonnene Räumung dauert an.
Der am [Montag] festgenommene Mann wird heute verhört.
Das im [Mai] beschlossene Gesetz soll geändert werden.
Nach dem am [Sonntag] veröffentlichten Bericht wird es teurer.
Ein am [Dienstag] entdecktes Leck wird repariert.
Die am [Mittwoch] in Berlin gestartete Kampagne wird fortgesetzt.
Der im [Herbst] gewählte Präsident wird nach Rom fliegen.
Die Union wird den am [Donnerstag] vorgestellten Entwurf ablehnen.
Laut einer am [Samstag] erschienenen Studie sinkt die Zahl.
Die am [Montag] verstorbene Sängerin wird in Hamburg beigesetzt.
Drei am [Freitag] gerettete Kinder werden noch behandelt.
Der am [Dienstag] angekündigte Umbau wird Millionen kosten.
Mit dem am [Mittwoch] unterzeichneten Vertrag soll Ruhe einkehren.
Die bereits im [Juni] eingereichte Klage wird geprüft.
Athen hat die am [Dienstag] fällige Rate nicht gezahlt.
Der Bund ließ die am [Montag] auslaufende Frist verstreichen.
""",
    },
    "participle before the noun, ahead": {
        FUTURE: """
Die für [Herbst] geplante Wahl wurde abgesagt.
Der für [Freitag] angekündigte Streik fand nicht statt.
Die am [Montag] beginnende Messe war ausgebucht.
Vor dem am [Samstag] anstehenden Derby wurde gewarnt.
Die am [Mittwoch] erwarteten Zahlen wurden verschoben.
Das im [Mai] stattfindende Turnier wurde vorgestellt.
Die im [Januar] in Kraft tretende Regel sorgte für Ärger.
Athen hat die am [Freitag] fällige Rate bereits gezahlt.
Die am [Dienstag] fällige Rate konnte nicht gezahlt werden.
Der im [Juni] auslaufende Vertrag wurde verlängert.
""",
    },
    "für before the expression": {
        FUTURE: """
Für [Samstag] sagten die Meteorologen Sturm voraus.
Die Gewerkschaft rief für [Montag] zu Warnstreiks auf.
Das Gericht setzte den Termin für den [3. Juni] an.
Für [Freitag] hat die Partei eine Sondersitzung einberufen.
Der Start war für [Sonntag] vorgesehen.
Eine Entscheidung wurde für [Oktober] angekündigt.
Er lud für [Mittwoch] in die Botschaft ein.
Die Polizei hatte sich für [Samstag] auf Krawalle eingestellt.
""",
        PAST: """
Für [Oktober] meldete das Amt einen Rückgang der Aufträge.
""",
        NONE: """
Die Premiere war ursprünglich für den [3. Oktober] geplant.
Eigentlich war der Start für [Montag] vorgesehen.
Eigentlich sollten die Züge schon am [Montag] wieder fahren.
Die Straße sollte ursprünglich im [Oktober] fertig sein.
Die Eröffnung war zunächst für den [3. Mai] geplant.
Die ursprünglich für [März] vorgesehene Reise fiel aus.
""",
    },
    "vom and seit before the expression": {
        NONE: """
Sie ist mit Wirkung vom [1. Dezember] berufen worden.
""",
        FUTURE: """
Sie wird mit Wirkung vom [1. Dezember] berufen.
""",
        PAST: """
Der Brand vom [Montag] wird weiter untersucht.
Seit [Freitag] wird die Frau vermisst.
Der Klub ist seit dem Sieg in Kiel am [Samstag] Tabellenführer.
In Erinnerung bleiben wird vor allem der [6. Juli], als nachgezählt wurde.
Seit dem [3. Mai] gilt eine neue Regel.
Die Straße ist seit [Dienstag] gesperrt.
Das Urteil vom [Mittwoch] wird angefochten werden.
Seit [Herbst] läuft ein Verfahren.
""",
    },
    "auf, bis, ab before the expression": {
        FUTURE: """
Das Spiel wurde auf [Mittwoch] verschoben.
Die Sitzung ist auf [Freitag] vertagt worden.
Die Frist wurde bis [Montag] verlängert.
Der Vertrag wurde zum [Jahresende] gekündigt.
Zum Jahrestag des Anschlags am [9. Oktober] kommt der Kanzler.
Ab [Dienstag] gilt Maskenpflicht.
Bis [Freitag] müssen alle Anträge vorliegen.
Die Ausstellung läuft bis [Oktober].
Die Aktion dauert noch bis [Samstag].
Die Zone gilt vom [31. Dezember], 18 Uhr, bis zum 1. Januar, 6 Uhr.
Die Bahn strich die Fahrten bis einschließlich [Samstag].
Von [Mai] an fahren Busse nach Köln.
Das Rathaus hat den Umzug auf den [14. Dezember] gelegt.
Der Termin wurde auf den [9. März] festgelegt.
""",
        PAST: """
Rückwirkend zum [1. Juli] steigen die Löhne.
Der Vertrag gilt ab [Mai] rückwirkend.
Die Kämpfe dauerten bis [Sonntag].
Ab [Mittwoch] fielen mehrere Züge aus.
Bis [März] arbeitete er als Koch.
""",
    },
    "an event and its day in one phrase": {
        PAST: """
Nach dem Unglück am [Montag] wird jetzt ermittelt.
Nach seiner Niederlage am [Sonntag] will der Boxer aufhören.
Nach den Krawallen am [Freitag] soll das Viertel überwacht werden.
Der Bischof hatte zum Auftakt am [Samstag] zu mehr Zuversicht aufgerufen.
""",
        FUTURE: """
Vor dem Spiel am [Samstag] trainierte die Elf geheim.
Vor der Wahl im [Herbst] wächst die Nervosität.
Die Gewerkschaft rief zu Kundgebungen am [Donnerstag] auf.
Sie lud zu einer Pressekonferenz am [Mittwoch] ein.
""",
    },
    "infinitive with zu": {
        FUTURE: """
Die Stadt plant, am [Montag] mit den Arbeiten zu beginnen.
Der Minister kündigte an, am [Freitag] zurückzutreten.
Die Firma hofft, im [Mai] wieder zu öffnen.
Er versprach, am [Dienstag] die Unterlagen vorzulegen.
Sie flog nach Madrid, um am [Samstag] das Finale zu sehen.
Der Rat beschloss, das Bad im [Herbst] zu schließen.
Mit Staus ist am [Freitag] zu rechnen.
Am [Sonntag] sind Gewitter zu erwarten.
Die Mieter haben bis [Montag] auszuziehen.
Es ist geplant, im [März] neu zu wählen.
""",
        PAST: """
Ihm wird vorgeworfen, am [Montag] einen Wagen gestohlen zu haben.
Sie gab zu, am [Freitag] gelogen zu haben.
Er bestreitet, im [Mai] in Köln gewesen zu sein.
Der Zeuge weigerte sich, am [Dienstag] auszusagen.
Es gelang der Crew nicht, am [Sonntag] zu landen.
Der Beschluss sei am [Montag] ergangen, meldete das Blatt.
Die Ladung ist am [Montag] detoniert.
Der Streit veranlasste den Rat, am [Dienstag] einen Antrag vorzulegen.
Zwischen dem [18. Juli] und 17. August soll ein Mann in fünf Läden gestohlen haben.
""",
    },
    "a planned infinitive without its comma, and a plan after an event": {
        FUTURE: """
Der Hersteller hat angekündigt die Preise ab [Oktober] zu erhöhen.
Gleich nach der Sendung soll am [26. Oktober] ein Buch folgen.
""",
    },
    "present tense: scheduled": {
        FUTURE: """
Der Sicherheitsrat tritt am [Mittwoch] zusammen.
Am [Samstag] findet der Umzug statt.
Die Lokführer streiken am [8. Januar].
Der Prozess beginnt am [Montag] vor dem Landgericht.
Im [Mai] öffnet das Freibad.
Am [Dienstag] stimmt das Parlament ab.
Die Mannschaft spielt am [Sonntag] in Bremen.
Das Orchester gastiert im [Oktober] in Tokio.
Die Sommerferien enden am [Freitag].
Am [Donnerstag] kommt die Delegation nach Berlin.
Der Film läuft am [Sonntag] im Fernsehen.
Kommt am [Montag] der große Frost?
Die Regel gilt im [Januar] erstmals.
Die Grünen wählen am [Samstag] eine neue Spitze.
Die Schüler schreiben am [Mittwoch] ihre letzte Prüfung.
Am [3. Oktober] bleiben die Läden geschlossen.
Das Bad hat ab [Samstag] wieder geöffnet.
Weil am [Montag] die Schule beginnt, kontrolliert die Polizei.
Der Minister, der am [Freitag] nach Kairo reist, ist optimistisch.
Wenn am [Sonntag] gewählt wird, sind 5000 Helfer im Einsatz.
Falls es am [Samstag] schneit, fällt das Spiel aus.
Es ist wichtig, dass der Rat am [Dienstag] entscheidet.
Die Teams treffen am [Freitag] aufeinander.
Trump trifft Putin am [Dienstag] in Genf.
Bahn streicht am [Montag] Züge.
""",
    },
    "sein and haben without participle": {
        FUTURE: """
Am [Donnerstag] ist Feiertag.
Der Papst ist am [Montag] in Budapest.
Die Ämter haben am [Freitag] zu.
Das Stück hat am [Samstag] Premiere.
Am [Sonntag] sind die Museen geöffnet.
Die Zulassungsstelle ist am [Mittwoch] geschlossen.
Im [Mai] ist Kommunalwahl.
Die Anhörung ist für [Juni] geplant.
Der Abflug ist am [Dienstag] vorgesehen.
""",
    },
    "a participle that looks like a Präteritum": {
        FUTURE: """
Die im Juni verhängte Sperre endet am [Freitag].
Die von der Stadt verhängte Sperre endet im [Dezember].
Die im Juni eröffnete Ausstellung wandert im [Dezember] nach Wien.
""",
    },
    "early or late, and no amount": {
        FUTURE: """
Die Halle wird eher als im [Oktober] fertig.
Das Bad öffnet nicht früher als im [Juli].
Der Laden schließt später als im [Juli].
""",
    },
    "called off, or moved": {
        FUTURE: """
Das Konzert vom [Samstag] ist abgesagt.
Das Spiel, das am [Freitag] hätte stattfinden sollen, ist abgesagt.
""",
        PAST: """
Der Spatenstich hätte schon im [Frühling] erfolgen sollen.
Die Schule hätte im [Mai] fertig sein sollen.
Die Miete hätte am [Montag] überwiesen werden müssen.
""",
    },
    "tickers": {
        FUTURE: """
Letzter Streik war im März +++ Einigung bis Samstag geplant +++ Treffen am [Freitag] geplant
""",
    },
    "behind a score": {
        FUTURE: """
Sie siegten 2:1. Trainer Jan Weber geht am [Freitag].
""",
    },
    "what came of what somebody wanted": {
        PAST: """
Am [Montag] wollte der Zirkus auftreten, aber die Stadt verbot es.
Am [Montag] wollte der Rat tagen, doch er sagte die Sitzung ab.
""",
        FUTURE: """
Am [Montag] wollte er reden, aber die Stadt kündigte ein Verbot an.
""",
    },
    "what two say that others did": {
        PAST: """
Man sucht zwei Männer, die im [Dezember] den Wirt getötet haben sollen.
Weil sie am [Freitag] nach Polen geflohen sein sollen, sucht man zwei Männer.
Die Häftlinge, die am [Freitag] misshandelt worden sein sollen, klagen.
""",
        FUTURE: """
Die Häuser, die im [Dezember] gebaut werden sollen, sind teuer.
""",
    },
    "perfect infinitives behind a range": {
        PAST: """
Der Einbruch muss sich zwischen [Freitag], 17 Uhr, und Montag, 6.30 Uhr, ereignet haben.
Der Schaden dürfte zwischen [Freitag] und Sonntag entstanden sein.
""",
    },
    "a noun that looks like a verb": {
        FUTURE: """
Das Amt teilt mit, dass am [Freitag] der Kindergarten und die Schule geschlossen bleiben.
""",
    },
    "mishaps in the present": {
        PAST: """
Auto prallt am [Sonntag] gegen einen Baum.
Drei Menschen sterben am [Montag] bei einem Unfall.
Am [Samstag] stürzt ein Flugzeug in den See ab.
Am [Freitag] bricht in der Halle ein Feuer aus.
Räuber überfällt am [Donnerstag] eine Tankstelle.
""",
        FUTURE: """
Am [Freitag] brechen die Forscher zu ihrer Reise auf.
Am [Freitag] stürzt er sich in den Wahlkampf.
""",
    },
    "utterance in the present": {
        FUTURE: """
Ab [Samstag] heißt es am Hafen: Bühne frei.
""",
        PRESENT: """
„Wir sind bereit“, sagt der Trainer am [Montag].
Das geht nicht, erklärt die Ministerin am [Mittwoch] in Berlin.
Die Polizei teilt am [Freitag] mit, dass der Mann wieder da ist.
Der Verband meldet am [Dienstag] einen Rückgang.
Am [Donnerstag] bestätigt ein Sprecher den Verdacht.
""",
    },
    "utterance of the past": {
        PAST: """
„Wir sind bereit“, sagte der Trainer am [Montag].
Die Lage sei stabil, hieß es am [Mittwoch] aus dem Ministerium.
Der Brand werde noch Tage dauern, teilte die Feuerwehr am [Freitag] mit.
Wie die Polizei am [Dienstag] mitteilte, wird weiter gesucht.
Das werde teuer, warnte der Verband am [Donnerstag].
Die Wahl soll im Mai stattfinden, gab die Behörde am [Montag] bekannt.
„Es reicht“, so die Abgeordnete am [Mittwoch].
Wie am [Freitag] bekannt wurde, soll das Werk schließen.
Man werde klagen, kündigte der Anwalt am [Mittwoch] an.
Die Firma werde wachsen, versprach ihr Chef am [Dienstag] in Köln.
Der Minister sagte am [Sonntag], er werde bald zurücktreten.
Nach Angaben der Polizei vom [Montag] sind drei Männer auf der Flucht.
""",
    },
    "coordinated clauses": {
        PAST: """
Am [Freitag] riss das Seil, am Tag darauf stand die Bahn still.
Am [Montag] ist der Wirt Jürgen K. zu zwölf Jahren Haft verurteilt worden.
Am [Montag] hat Ida F. Rothe, 44, ihr Amt niedergelegt.
Der Mann wurde am [Montag] verhaftet und soll nun vor Gericht.
Die Stadt hat im [Mai] verkauft und wird nun neu bauen.
Polizei und Feuerwehr rückten am [Sonntag] aus.
Er kam am [Dienstag] nach Hause und schwieg.
Sie hat am Freitag Akten kopiert und am [Samstag] Kollegen befragt.
Der Sender berichtete zuerst, und am [Mittwoch] reagierte das Amt.
Der Streik dauert an, aber am [Montag] fuhren einzelne Busse.
""",
        FUTURE: """
Das Gericht hörte die Zeugen und wird am [Montag] entscheiden.
Der Verein verlor zuletzt dreimal, spielt am [Samstag] aber zu Hause.
Der Chef ist erkrankt und fällt am [Freitag] aus.
Die Gespräche scheiterten gestern, am [Dienstag] soll weiterverhandelt werden.
Am Montag und am [Dienstag] streiken die Fahrer.
Am Samstag spricht der Kanzler, am [Sonntag] die Außenministerin.
Er gewann die Vorrunde und trifft nun im [Juni] auf den Meister.
Die Halle wurde saniert und öffnet im [Herbst] wieder.
""",
    },
    "subordinate and relative clauses": {
        PAST: """
Als am [Montag] die Sirene heulte, liefen alle ins Freie.
Die Frau, deren Hund am [Freitag] weglief, sucht Zeugen.
Es ist unklar, warum das Boot am [Sonntag] sank.
Der Ort, an dem am [Dienstag] die Mine explodierte, wird gemieden.
Der Streit, der im [März] begann, soll beigelegt werden.
Dass die Brücke am [Mittwoch] brach, wird nun untersucht.
Die Partei, die am [Sonntag] verlor, will sich erneuern.
Bevor es am [Freitag] krachte, wird die Bremse versagt haben.
""",
        FUTURE: """
Die Brücke, die am [Montag] gesperrt wird, stammt aus dem Jahr 1961.
Es wurde bekannt, dass der Chef am [Freitag] geht.
Die Stadt teilte mit, dass die Halle im [Juni] schließt.
Er sagte, dass er am [Dienstag] fliegen werde.
Die Veranstalter erklärten, ob am [Sonntag] gespielt wird, sei offen.
Der Sänger, der am [Samstag] auftreten sollte, wurde ersetzt durch einen Kollegen, der im Mai auftrat.
Die Regierung stürzte, weil sie am [1. Juli] die Steuer erhöhen will.
""",
    },
    "inserted pieces": {
        PAST: """
Am [Montag] hat die Stadt, die lange gezögert hatte, das Haus verkauft.
Am [Montag] hat der Wirt, der 2022 kam, gegen den Plan protestiert.
Am [Montag] ist der Wirt, ein Mann aus Ulm, von der Polizei verhört worden.
Am [Montag] hat der Wirt, so der Rat, die Halle räumen lassen.
Am [Montag] soll der Wirt, der lange krank war, die Halle eröffnet haben.
Am [Montag] hat der Wirt, „der Bär von Ulm“, die Halle eröffnet.
Das teilte der Wirt, ein Mann aus Ulm, am [Dienstag] in einer nur zehn Minuten dauernden Sitzung mit.
Am [Montag], dem 3. Mai, trat der Rat zusammen.
Am [Freitag], wenige Stunden nach dem Spiel, wurde der Trainer entlassen.
Der Trainer wurde, wie berichtet, am [Freitag] entlassen.
Die „Morgenpost“ hat am [Dienstag] darüber berichtet.
Am [Mittwoch] hat die „Neue Zeitung“ den Vorgang enthüllt.
Der Präsident (72) verließ am [Sonntag] die Klinik.
Am [Samstag] – kurz vor Mitternacht – krachte es.
Der Mann wurde – so die Polizei – am [Montag] gefasst.
Die Band, Liebling der Kritik, trat im [Juli] auf.
""",
        FUTURE: """
Am [Montag] wird der Wirt, der lange krank war, der Polizei übergeben.
Am [Montag] hat der Wirt Zeit, der das Haus verkauft.
Der Rat tritt, wie geplant, am [Mittwoch] zusammen.
Am [Montag], dem 3. Mai, wird der Rat beraten.
Am [Samstag], wenn die Läden öffnen, beginnt der Ansturm.
Die Elf (12 Punkte) spielt am [Sonntag] in Kiel.
Am [Dienstag] spricht die Autorin von „Das Haus“ in Jena.
""",
    },
    "quotations": {
        FUTURE: """
„Am [Montag] wird alles anders“, sagte die Chefin.
„Wir fahren am [Samstag] nach Kiel“, erklärte der Trainer.
Der Minister sagte: „Wir entscheiden am [Freitag].“
"Das Gesetz kommt im [Mai]", versprach der Kanzler.
„Ich hoffe, dass wir am [Dienstag] gewinnen“, sagte er.
»Die Brücke muss im [März] fertig sein«, forderte sie.
""",
        PAST: """
„Am [Montag] hat niemand etwas gemerkt“, sagt ein Nachbar.
„Er war am [Freitag] noch hier“, berichtet die Wirtin.
Der Zeuge sagt: „Ich habe ihn am [Sonntag] gesehen.“
"Das ging am [Dienstag] alles sehr schnell", erzählt der Fahrer.
""",
    },
    "requests": {
        FUTURE: """
Besuchen Sie uns am [Samstag] im Museum!
Melden Sie sich bis [Freitag] an.
Schalten Sie am [Sonntag] ein!
Kommt am [Montag] zur Kundgebung!
""",
    },
    "headlines": {
        NONE: """
Streik im Nahverkehr am [Freitag]
Wetter am [Sonntag]
Neues Museum im [Herbst]
""",
        PAST: """
Zwei Männer am [Montag] festgenommen
Nach Unfall am [Dienstag]: Polizei sucht Zeugen
Zug am [Freitag] entgleist
Großbrand am [Montag]
""",
        FUTURE: """
Konzert, [Samstag], 20 Uhr
Termin: [Mittwoch], 19.30 Uhr, im Saal
Urteil am [Mittwoch] erwartet
Demonstration am [Samstag] geplant
Regierung will im [Mai] Steuern senken
Lokführer drohen mit Streik: Am [Montag] fallen Züge aus
""",
    },
    "words that look like verbs": {
        PAST: """
Der Stand vom Nachmittag hielt am [Montag] nicht lange.
Die letzten Gäste reisten am [Sonntag] ab.
Drei Verletzte kamen am [Freitag] ins Krankenhaus.
Mehrere Staaten stimmten am [Mittwoch] dagegen.
Nach Angaben der Polizei ereignete sich der Unfall am [Dienstag].
Die verletzten Soldaten wurden am [Montag] ausgeflogen.
Der Vorstand des Verbands beriet am [Donnerstag] lange.
Beamte durchsuchten am [Dienstag] drei Wohnungen.
Das bestätigte ein Sprecher am [Mittwoch].
Das Unternehmen entließ im [März] den Leiter.
""",
        FUTURE: """
Erst am [Donnerstag] um drei Uhr endet der Ausstand.
Die Waren kommen am [Montag] an.
Der neue Vorstand tritt am [Freitag] sein Amt an.
Die letzten Karten gibt es am [Samstag] an der Kasse.
Die verletzte Stürmerin fehlt am [Sonntag].
Rote Karten kosten den Klub am [Samstag] zwei Spieler.
Die Arbeiten am Dach gehen im [Mai] weiter.
Sein Anwalt legt am [Mittwoch] Beschwerde ein.
Leute aus der Stadt helfen am [Sonntag] mit.
""",
    },
    "more than one expression": {
        PAST: """
Am 20. August und am [3. September] brannte es erneut.
In der Nacht zum [Sonntag] brannten zwei Schuppen.
In der Nacht auf [Montag] wurde ein Automat gesprengt.
Vom 3. bis [5. Mai] tagte der Verband in Trier.
Am Montag um 14.30 Uhr, am [Dienstag] gegen 9 Uhr schlugen Diebe zu.
Zwischen [Montag] und Mittwoch verschwanden 40 Räder.
""",
        FUTURE: """
In der Nacht zum [Sonntag] werden die Uhren umgestellt.
Vom [3.] bis 5. Mai tagt der Verband in Trier.
Zwischen [Freitag] und Montag bleibt der Tunnel zu.
Montags bis [Freitag] fährt ein Ersatzbus.
""",
    },
    "mixed, written after the rules": {
        PAST: """
Der Landesrechnungshof rügte am [Mittwoch] die Ausgaben der Messegesellschaft.
Ein Sattelzug geriet am [Dienstag] auf der A7 ins Schleudern und blockierte beide Spuren.
Wegen eines Wasserrohrbruchs blieb die Grundschule am [Montag] kalt.
Der 34-Jährige, der sich am [Freitag] der Polizei gestellt hatte, sitzt in Untersuchungshaft.
Dass es im [März] zu Unregelmäßigkeiten gekommen sei, wies der Wahlleiter zurück.
Die Linke erhob am [Donnerstag] Einspruch gegen den Bescheid.
Am [Samstag] zogen Bergleute mit Fackeln durch den Ort, auch Kinder waren dabei.
Der Handballer verletzte sich am [Sonntag] am Knie und fällt nun wochenlang aus.
Kurz vor Ladenschluss betraten am [Freitag] zwei Maskierte das Juweliergeschäft.
Das Haus, dessen Dachstuhl am [Dienstag] ausgebrannt ist, soll abgerissen werden.
Von dem am [Mittwoch] ausgelösten Alarm erfuhr der Bürgermeister erst aus dem Radio.
In Lissabon gingen am [Sonntag] Zehntausende auf die Straße.
Der Aktienkurs brach am [Montag] um neun Prozent ein.
Der Milliardär hat sich am [Freitag] im Streit mit seinem Verlag durchgesetzt.
Zu dem Brand, bei dem am [Samstag] eine Familie ihr Zuhause verlor, gibt es neue Erkenntnisse.
Den Fund meldete am [Dienstag] ein Spaziergänger.
Nach einer Explosion in einem Chemiewerk am [Donnerstag] werden noch zwei Arbeiter vermisst.
Er soll sie am [Montag] mit einem Messer bedroht haben.
Die Eltern hätten das Kind am [Mittwoch] noch in die Schule gebracht, heißt es in der Anklage.
„Wir wurden am [Freitag] völlig überrascht“, sagt der Wirt.
Im [September] hatte die Notenbank die Zinsen unverändert gelassen.
Der Bundespräsident würdigte die Verstorbene am [Sonntag] als große Erzählerin.
Das teilte das Ministerium am [Dienstag] auf Anfrage mit.
Ermittler durchsuchten am [Mittwoch] Büros in Bonn, Trier und Mainz.
Rund 200 Traktoren rollten am [Montag] durch die Innenstadt, weil die Bauern billigen Diesel fordern.
Am [Freitag] gab es dafür eine Mehrheit.
Bei einer Razzia sind am [Donnerstag] elf Personen vorläufig festgenommen worden.
Wer am [Samstag] dabei war, wird den Abend nicht vergessen.
Erst am [Dienstag] räumte der Konzern den Fehler ein, nun drohen Klagen.
Ein Sprecher sagte am [Montag], der Betrieb werde am Mittwoch wieder aufgenommen.
""",
        FUTURE: """
Die Bundeswehr übt am [Mittwoch] mit scharfer Munition.
Das Oberlandesgericht verkündet am [Dienstag] seine Entscheidung.
Wegen der Bauarbeiten fahren im [August] keine Züge zwischen Ulm und Laupheim.
Der Tarifvertrag läuft im [Dezember] aus.
Ein Sprecher sagte am Montag, der Betrieb werde am [Mittwoch] wieder aufgenommen.
Die Fraktion trifft sich am [Montag] zu einer Klausur in Bad Saarow.
Am [Sonntag] entscheidet sich, wer ins Finale kommt.
Die Kommission will noch im [Juli] einen Vorschlag vorlegen.
Der Verein hat für [Samstag] zu einem Stadtspaziergang eingeladen.
Ob der Torwart am [Freitag] spielen kann, ist offen.
Am [Donnerstag] geht es in Kassel um den Klassenerhalt.
Das Werk, das im [Oktober] die Produktion aufnehmen soll, entsteht auf 20 Hektar.
Wie es weitergeht, erfahren die Mitarbeiter am [Dienstag].
Die Anklage dürfte im [Herbst] zugelassen werden.
Der Händler kündigte am Montag an, im [Mai] zwei Filialen zu schließen.
Wegen der Hitze wird die Autobahn am [Samstag] zur Geduldsprobe.
Die Beisetzung findet am [Freitag] im engsten Familienkreis statt.
Gegen den Bescheid kann die Firma bis [Montag] Widerspruch einlegen.
Die im [Januar] anlaufende Kampagne kostet zwei Millionen Euro.
Der Verband hat seine Mitglieder aufgerufen, am [Mittwoch] die Arbeit ruhen zu lassen.
Sollte es am [Sonntag] zur Stichwahl kommen, wird es eng.
Der Stürmer kehrt am [Samstag] an seine alte Wirkungsstätte zurück.
Der Außenminister bricht am [Dienstag] zu einer Reise in den Sahel auf.
Nach Einschätzung der Wetterdienste ist am [Freitag] mit Glätte zu rechnen.
Tickets gibt es ab [Montag] im Vorverkauf.
Die Landesregierung berät am [Mittwoch] über das Hilfspaket, das im Juni angekündigt wurde.
Danach müsse der Bundesrat im [November] zustimmen, erläuterte die Ministerin.
Die Rettungsschwimmer sind ab [Mai] wieder im Dienst.
Am [Montag] jährt sich der Unfall zum zehnten Mal.
Wir sehen uns am [Freitag]!
""",
        PRESENT: """
Der Konzern teilt am [Dienstag] mit, er prüfe den Verkauf.
""",
        NONE: """
Brückensperrung ab [Montag]
""",
    },
    "mixed, a second time": {
        PAST: """
Der Linzer Gemeinderat segnete das Budget am [Donnerstag] mit den Stimmen von drei Parteien ab.
Beim Absturz eines Kleinflugzeugs im Tessin kamen am [Samstag] beide Insassen ums Leben.
Die Kantonspolizei nahm im [Juli] einen Verdächtigen fest, ließ ihn aber wieder laufen.
Das Bezirksgericht verhängte am [Montag] eine Geldstrafe von 1800 Euro, der Mann will berufen.
Gleich zwei Mal musste die Bergrettung am [Sonntag] ausrücken.
Die Bilanz, die der Vorstand am [Dienstag] präsentierte, fiel durchwachsen aus.
Warum die Schranke am [Mittwoch] offen stand, wird noch untersucht.
Am [Freitag] ging der Prozess gegen den früheren Banker mit einem Freispruch zu Ende.
Ihren größten Erfolg feierte die Band im [Frühjahr] mit einer Ballade.
Der Verdacht habe sich am [Donnerstag] erhärtet, so die Staatsanwältin.
Das Feuer, so die Ermittler, sei am [Montag] absichtlich gelegt worden.
Im [August] noch hieß es, die Kasse sei leer.
Der 19-jährige Radfahrer erlag am [Sonntag] seinen Verletzungen.
Mit 24 zu 17 Stimmen votierte der Kreistag am [Mittwoch] für die Fusion der Kliniken.
Einem Hacker ist es am [Samstag] gelungen, die Seite lahmzulegen.
Nachdem ein Lkw am [Dienstag] gegen die Brücke geprallt war, wurde sie gesperrt.
Das Finanzamt soll dem Verein im [Mai] die Gemeinnützigkeit entzogen haben.
Die Zahl der Firmenpleiten hat sich im [Oktober] fast verdoppelt.
An der Börse in Tokio gaben die Kurse am [Freitag] nach.
Bis [Sonntag] meldeten sich 70 Zeugen.
Den Schlusspunkt setzte am [Samstag] ein Feuerwerk.
Bewohner berichten, sie seien am [Montag] von Explosionen geweckt worden.
Es sei am [Mittwoch] zu einem Missverständnis gekommen, entschuldigte sich der Wirt.
Die Familie lebt seit [November] in einer Notunterkunft.
Seine im [Sommer] begonnene Lehre will er fortsetzen.
Der Generalsekretär zeigte sich am [Donnerstag] besorgt.
Am [Montag], als der Schnee kam, standen viele Lastwagen quer.
Sie wurde zuletzt am [Freitag] an einer Bushaltestelle gesehen.
Die Sitzung am [Mittwoch] dauerte bis weit nach Mitternacht.
Mit einer Schweigeminute gedachten die Abgeordneten am [Dienstag] der Toten.
""",
        FUTURE: """
Wien wählt am [27. April], Graz zieht im Herbst nach.
Die Aussprache findet wohl erst im [Februar] statt.
Ein Gutachter soll am [Freitag] klären, ob das Haus noch steht, wo es stehen soll.
Das letzte Wort hat am [Donnerstag] der Nationalrat.
Der Skilift nimmt am [Samstag] den Betrieb auf.
Auch am [Montag] bleibt es trüb und kalt.
Im [Mai] übernimmt eine frühere Richterin die Leitung.
Der Angeklagte, der am [Dienstag] aussagen will, gilt als Schlüsselfigur.
Wer die Nachfolge antritt, wird am [Mittwoch] bekannt gegeben.
Zur Trauerfeier am Samstag werden 600 Gäste erwartet, am [Sonntag] folgt ein Gottesdienst.
Die Frist endet am [15. Juni] um Mitternacht.
Bis [Herbst] soll ein Konzept vorliegen.
Das Bundesamt warnt vor Lawinen, die am [Wochenende] abgehen könnten.
Spätestens im [Januar] gehe der Firma das Geld aus, fürchtet der Betriebsrat.
Bei der Verhandlung am [Donnerstag] sollen acht Zeugen gehört werden.
Sie hofft darauf, dass ihr Sohn am [Freitag] entlassen wird.
Für den [1. September] ist der nächste Aktionstag angesetzt.
Die nächste Ziehung ist am [Mittwoch].
Am [Samstag] müssen sich Reisende auf volle Züge einstellen.
Die ab [Juli] geltende Maut trifft vor allem Pendler.
Der FC empfängt am [Sonntag] den Tabellenletzten.
Im [Herbst] stehen in drei Ländern Wahlen an.
Seinen Rücktritt will er am [Montag] begründen.
Es bleibt dabei: Die Bäder öffnen am [Samstag].
Der Kanzler lädt für [Dienstag] zum Gipfel.
Das Paar möchte im [Juni] heiraten.
Das Stadtfest wurde wegen der Unwetterwarnung von Samstag auf [Sonntag] verlegt.
""",
        PRESENT: """
„Ein starkes Zeichen“, lobt der Minister am [Mittwoch] in Mainz.
""",
        NONE: """
Flohmarkt am [Sonntag] in Zwettl
Neuer Fahrplan ab [Dezember]
""",
    },
    "a day that is named for what is to come": {
        FUTURE: """
Die Bahn hat den [3. Februar] als Termin genannt.
Der Rat legte den [3. Februar] als Wahltag fest.
Als neuen Termin nannte die Bahn den [3. Februar].
Auf den [3. Februar] als Termin einigten sich beide Seiten.
Sie verständigten sich auf den [3. Februar].
""",
        PAST: """
Die Bahn nannte am [Montag] die Halle als Termin.
Sie einigten sich auf einen Preis am [3. Februar].
Ida Rothe nannte den [3. Februar] als Todestag.
""",
    },
    "what was mended": {
        PAST: """
Der Täter griff am [Montag] zwei Beamte an.
Das Gericht verbot am [Montag] die Demo.
Das Kind wurde am Montag gefunden und am [Dienstag] operiert.
Die Firma, die im [Mai] pleiteging, wird verkauft.
Hinweise zu dem Vorfall am [Montag] nimmt die Polizei entgegen.
Wegen der Razzia im [November] ist der Wirt noch wütend.
Die Opfer des Hochwassers im [Dezember] warten auf Geld.
Der Prozess um den Mord im [Januar] beginnt in Ulm.
Am [Montag] wäre er 100 Jahre alt geworden.
Die Union, so Merz am [Montag], werde zustimmen.
Nach dem 2:1 am [Samstag] gegen Ulm ist die Stimmung gut.
Gefunden hat ihn am [Sonntag] ein Jäger.
Ein Rot-Weiß-Fan wurde am [Samstag] verletzt.
Der Flug trug die Nummer 19. Er endete am [Mittwoch] im Meer.
Nach dem Spiel am [22. März] wurde er gefeiert.
Nach der Wahl am [22. März] regiert die Union.
Nach der Niederlage am [22. März] geht es bergab.
Er hat bis [31. Januar] in Rom gearbeitet.
Das Beben forderte bis [Sonntag] 300 Tote.
Der Verein hat bis [März] auf die Jugend gesetzt.
Der Bund hatte der Stadt eine Frist bis [31. Januar] gesetzt.
Verletzt blieb er im [Februar] am Boden liegen.
Sie hatte am [12. Dezember] Geburtstag feiern wollen.
Schwerer Unfall am [20. Dezember] in Ulm
""",
        FUTURE: """
Der Bericht soll am Montag vorgelegt und am [Dienstag] beraten werden.
Das Museum ist vom [1. Mai] an wieder offen.
Zum [1. Januar] steigt der Mindestlohn.
Kanzler am [Montag] in Paris erwartet
Die Firma kündigte ihren Rückzug zum [Jahresende] an.
Der Bund hat der Stadt eine Frist bis [31. Januar] gesetzt.
Die Gewerkschaft forderte die Arbeitgeber bis [15. Januar] zu einem Angebot auf.
Verletzt fehlt er bis [Februar].
""",
        NONE: """
Nach der Landtagswahl am [22. März] wird neu verhandelt.
Die Schau war für [Oktober] geplant.
Das für Ende [Oktober] angekündigte Gutachten liegt noch immer nicht vor.
Das für [Oktober] angekündigte Gutachten blieb aus.
Statt im [November] beginnt der Umbau erst im Februar.
Ursprünglich hätte das Derby am [22. November] stattfinden sollen.
""",
    },
    "mixed, long sentences": {
        PAST: """
Weil sich der Fahrer eines mit Holz beladenen Anhängers am [Dienstag] verschätzte, kam es auf der Bundesstraße zu einem Rückstau, der sich erst nach Stunden auflöste.
Der seit Jahren schwelende Streit um den Kiesabbau, der zuletzt den Landtag beschäftigte, eskalierte am [Freitag] auf einer Bürgerversammlung.
Zu den Gründen, die zu dem Stellwerksausfall am [Montag] führten, wollte sich die Bahn nicht äußern.
Unter den Gästen, die am [Sonntag] zur Weihe der Orgel gekommen waren, befand sich auch der Bischof.
Ungeachtet der Proteste hat der Aufsichtsrat die Schließung des Standorts am [Mittwoch] einstimmig gebilligt.
Noch im [März], so erinnert sich die Wirtin, stand hier das Wasser einen Meter hoch.
Im Fall der im [Mai] in Passau gefundenen Babyleiche gibt es eine Spur.
Die Stadt, in der am [Samstag] das Dach einer Turnhalle einstürzte, will nun alle Hallen prüfen.
Zwei Bewohner des Hauses, darunter ein Kind, erlitten am [Donnerstag] Rauchvergiftungen.
Gegen den Haftbefehl legte der Verteidiger am [Montag] Beschwerde ein, über die noch nicht entschieden ist.
Den 18 Monate alten Jungen, den Nachbarn am [Sonntag] leblos im Teich entdeckt hatten, konnten die Ärzte retten.
Über 30 Grad zeigte das Thermometer am [Mittwoch], morgen soll es abkühlen.
Wer hinter dem Angriff steckt, der am [Freitag] die Server der Uni lahmlegte, ist unklar.
Das Schiff sei, wie die Reederei im [Juli] erklärt hatte, seetüchtig.
Die Zinsen, die im [Oktober] leicht gesunken waren, ziehen wieder an.
An den Folgen eines Sturzes ist am [Samstag] der Maler Emil Roth verschieden.
Drei Tage nach dem Bergsturz stieß ein Suchtrupp am [Dienstag] auf Spuren der Vermissten.
Mehr als die Hälfte der Befragten gab im [September] an, weniger Fleisch zu essen.
Wie viele Menschen am [Sonntag] ihre Stimme abgegeben haben, steht noch nicht fest.
Dort war am [Mittwoch] kein Verantwortlicher zu erreichen.
""",
        FUTURE: """
Ob die Fähre, die seit dem Sturm im Hafen liegt, am [Montag] wieder ausläuft, hängt vom Wind ab.
Das Landesamt, das die Proben untersucht hat, legt am [Dienstag] seinen Bericht vor.
Er sei zuversichtlich, dass sich die Lage im [Sommer] entspanne, sagte der Minister.
Der Verein, der im Vorjahr abgestiegen war, startet am [Samstag] in die neue Runde.
Zeugen, die den Unfall beobachtet haben, werden gebeten, sich bis [Freitag] zu melden.
Das Parlament muss dem Abkommen, das im Mai geschlossen wurde, am [Donnerstag] noch zustimmen.
Damit der Betrieb im [Herbst] starten kann, fehlen noch zehn Lehrer.
Wegen Wartungsarbeiten steht das Portal am [Sonntag] zwischen 6 und 9 Uhr nicht zur Verfügung.
Wenn der Frost, wie angekündigt, am [Montag] zurückkehrt, wird es für die Obstbauern eng.
Auf die Frage, wann die Schule öffne, hieß es: frühestens im [Februar].
Die Band kündigte an, dass ihr Album im [Mai] erscheint.
Nach dem Aus im Pokal geht es für die Elf am [Samstag] in Mainz weiter.
Als Nachfolgerin ist eine Juristin im Gespräch, die im [Januar] 60 Jahre alt wird.
Im Anschluss lädt die Gemeinde am [Sonntag] zum Frühschoppen.
Die Kanzlei, die ihn vertritt, will im [November] Klage einreichen.
Über das Angebot stimmen die Mitglieder, die zuletzt gestreikt hatten, am [Mittwoch] ab.
Die Organisatoren rechnen damit, am [Samstag] 20.000 Besucher zu zählen.
Gesperrt ist die Straße am [Montag] von 8 bis 16 Uhr.
Höhepunkt ist am [Freitag] ein Konzert in der Klosterkirche.
Sie muss sich im [März] vor dem Schwurgericht verantworten, weil sie im Sommer ihren Mann vergiftet haben soll.
""",
    },
    "Zwei Infinitive": {
        PAST: """
Sie hat den Wagen am [Freitag] stehen lassen.
Der Wirt hat die Gäste am [Samstag] lange warten lassen.
Ein Nachbar hat den Mann am [Montag] davonlaufen sehen.
Niemand hat am [Dienstag] den Alarm läuten hören.
Man habe ihn am [Mittwoch] laufen lassen müssen, sagte der Richter.
Die Helfer haben am [Sonntag] die Zelte abbauen helfen.
Am [Samstag] haben sich 1.200 Menschen typisieren lassen.
""",
        FUTURE: """
Sie will den Wagen am [Freitag] stehen lassen.
Der Wirt wird die Gäste am [Samstag] nicht warten lassen.
Die Stadt muss die Halle am [Montag] räumen lassen.
Am [Samstag] lassen sich 1.200 Menschen typisieren.
""",
    },
    "Infinitiv Perfekt": {
        PAST: """
Dem Mann wird vorgeworfen, am [4. Juni] seine Frau erstickt zu haben.
Die Staatsanwältin wirft ihm vor, am [4. Juni] die Kasse aufgehebelt zu haben.
Er wird beschuldigt, am [Montag] geflohen zu sein.
""",
        FUTURE: """
Die Firma hofft, bis [Montag] alle Schäden behoben zu haben.
""",
    },
    "Was kein Verb ist oder nur so aussieht": {
        PAST: """
Das Gericht verbot dem Verlag Kranich und Campe am [Dienstag] den Vertrieb.
Das Gericht verbot dem Verlag Kranich und Campe und der Zeitung Kranich und Campe am [Dienstag] den Vertrieb.
Der Fahrer hat am [Donnerstag] Gas und Bremse verwechselt und ist in ein Schaufenster gefahren.
Das Sturmtief ist am [Montag] über Eilmar gefegt.
Nebel ist am [Montag] aufgezogen.
Die Stadt hat am [Montag] das Bad geschlossen.
Am [Montag] und Dienstag hat die Stadt Bäder geschlossen.
Die Bank hat das Konto geschlossen, die Sparkasse am [Montag].
Die Stadt hat am [Montag] und Dienstag zwei Bäder geschlossen.
Der Dax hat am [Montag] im Plus geschlossen.
Das sind 312 weniger als im [Januar].
""",
        FUTURE: """
Das Verbot gilt bis [Ende September].
Das Amt hat am [24. Dezember] geschlossen.
Das Amt hat am [24.] und 31. Dezember geschlossen.
Das Amt hat vom [24. Dezember] bis 1. Januar geschlossen.
Zwischen dem [24. Dezember] und dem 1. Januar hat das Amt geschlossen.
Die Läden haben an [Heiligabend] und Silvester geöffnet.
Der Markt hat bis Samstag geöffnet, die Eisbahn bis [6. Januar].
Die Praxis hat ab [22. Dezember] Urlaub und ab 7. Januar wieder geöffnet.
Die Straße ist am [Montag] gesperrt.
""",
    },
    "Schlagzeilen ohne Verb": {
        FUTURE: """
Konzert am [Freitag] in der Stadthalle
Prozessauftakt am [Dienstag] in Lübeck
Lesung am [Donnerstag] in der Stadtbücherei
""",
        PAST: """
Diebstahl am [Sonntag]: Zeugen gesucht
Hinweise zum Raub am [Montag] nimmt jede Wache entgegen.
""",
    },
}  # fmt: skip
