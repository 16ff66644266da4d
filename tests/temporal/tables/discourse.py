"""What hangs on something told before. The form of the table stands in families.py."""

from tests.temporal.tables.days_named import Days

TABLE: dict[str, dict[Days, list[str]]] = {
    "Was vorher gewesen war": {
        "2024-09-30": [
            "Am Freitag starb ein Mann. Er war am [Montag] angefahren worden.",
            "Am Samstag siegte Bonn. Am [Montag] hatte es noch verloren.",
        ],
        "2024-10-07": [
            "Am Sonntag brannte die Halle, wie die Feuerwehr am Dienstag mitteilte. Am [Tag darauf] kam er.",
            "Am Sonntag brannte die Halle, sagte ein Sprecher am Dienstag. Am [Tag darauf] kam er.",
            "Am Sonntag brannte die Halle, teilte die Feuerwehr am Dienstag mit. Am [Tag darauf] kam er.",
            "Am Freitag brannte es. Die Polizei hatte am [Montag] mitgeteilt, dass niemand starb.",
            "Am Montag kam sie. Am späten [Montag] war alles vorbereitet worden.",
            "Am Freitag sagte sie, er sei tot. Er war am [Montag] angefahren worden.",
            "Am Samstag brannte es. Am [Montag] war das Feuer gelöscht worden.",
            "Am Sonntag fiel der Strom aus. Am [Montag] waren noch viele betroffen gewesen.",
        ],
        "2024-10-04": [
            "In der Nacht zum Samstag wurden sie gerettet. Ihr Boot hatte am [Freitagabend] den Mast verloren.",
            "Am Samstag gedachten sie des Wirts, der am 25. September gestorben ist. Er wurde am [Freitag] beigesetzt.",
        ],
        ("2024-06-01", "2024-08-31"): [
            "Er hatte das Amt 1998 übernommen und im [Sommer] seinen Rückzug angekündigt.",
            "Er war 1998 gewählt worden und im [Sommer] zurückgetreten.",
            "Am Freitag wurde Jens Kolbe gewählt. Er war 1998 gekommen und im [Sommer] ausgeschieden.",
        ],
        ("1998-06-01", "1998-08-31"): [
            "Er hatte 1998 in Rom und im [Sommer] in Ulm gelehrt.",
            "Er war 1998 gekommen und im [Sommer] angekommen. Er ist zurückgetreten.",
            "Die Truppe war 1998 einmarschiert und hatte im [Sommer] die Stadt erobert.",
            "Er war 1998 gefasst und im [Sommer] verurteilt worden.",
            "1998 hatte er das Haus gekauft und im [Sommer] verkauft.",
            "Am 3. Mai 1999 starb der Wirt. Er hatte 1998 das Haus verkauft und im [Sommer] gebaut.",
        ],
    },
    "Zuvor und danach": {
        "2024-09-30": [
            "Am 1. Oktober stürzte ein Kran um. [Einen Tag zuvor] hatte ein Nachbar gemahnt.",
            "Am 1. Oktober wurde gewählt. Am [Vorabend] der Wahl war es still.",
        ],
        "2023-05-03": [
            "Am Montag wurde er verurteilt. Er hatte am 3. Mai 2023 einen Wirt getötet. [Zwei Stunden später] nahm man ihn fest.",
        ],
        ("2023-12-01", "2023-12-31"): [
            "Am Montag wurde er verurteilt. Er hatte im Dezember 2023 ein Kind ausgesetzt. [Zwei Stunden später] war es gefunden worden.",
            "Am Montag wurde er verurteilt. Er hatte im Dezember 2023 ein Kind ausgesetzt. Man hatte es [zwei Stunden später] gefunden.",
        ],
        "1945-09-30": [
            "Am 8. Oktober 1945 endete der Streik. Am [30. September] hatten sie die Tore gesperrt.",
        ],
        ("2024-04-08", "2024-05-07"): [
            "Am 20. Januar trat er an. Im April verhängte er Zölle, [eine Woche später] setzte er sie aus.",
        ],
        ("2024-06-05", "2024-06-10"): [
            "Am 3. Juni legte der Prüfer seinen Bericht vor. Nur [Tage später] trat sie zurück.",
        ],
        ("1983-09-02", "1983-12-01"): [
            "Am 1. Oktober starb er. Im Herbst 1983 sprach er im Bundestag, [tags darauf] kannte ihn jeder.",
        ],
        ("1993-06-03", "1993-07-02"): [
            "Am Montag wurde er gefasst. Die Frau war im Juni 1993 verschwunden. Man fand sie [zwei Tage später].",
        ],
        ("2024-06-03", "2024-07-02"): [
            "Am 3. Mai begann das Fest. Im Juni kam der Regen. [Zwei Tage später] brach es ab.",
            "Am Montag wurde er verurteilt.\n\nIm Juni war ein Mann verschüttet worden. Man fand ihn [zwei Tage später].",
        ],
        ("2024-09-09", "2024-09-15"): [
            "Am Montag ging er.\n\nVor vier Wochen hatten Beamte das Haus durchkämmt. [Zwei Tage] nach der Razzia kamen sie wieder.",
            "Am Montag ging er.\n\nVor vier Wochen hatten Beamte das Haus durchkämmt. Zwei Tage nach der Razzia kamen sie wieder; noch am [selben Abend] ging er.",
        ],
        ("2024-09-22", "2024-09-28"): [
            "Am Montag kam er in Haft.\n\nDas Haus hatte das Los vor zwei Wochen zurückgezogen. [Einen Tag später] war es fort.",
        ],
        "2018-05-05": [
            "Am 1. April 2019 kam er. Am [5. Mai] ein Jahr zuvor war er gegangen.",
        ],
        ("2021-01-01", "2021-12-31"): [
            "Der Bau begann im Mai 2019. Im Oktober [zwei Jahre später] zog die Schule ein.",
        ],
        "2022-05-03": [
            "Der Bau begann im Mai 2019. Im Oktober zwei Jahre später war er fertig. Am [3. Mai] ein Jahr später brannte er.",
        ],
        ("2021-10-01", "2021-10-31"): [
            "Der Bau begann im Mai 2019. Im [Oktober] zwei Jahre später zog die Schule ein.",
        ],
        ("2020-09-01", "2020-11-30"): [
            "Der Bau begann im Mai 2019. Im [Herbst] ein Jahr später war er fertig.",
        ],
        "2024-10-19": [
            "Am 16. Oktober wird das im Mai abgesagte Spiel nachgeholt. Am [Samstag darauf] kommt Ulm.",
        ],
        "2024-04-12": [
            "Am 4. April hatten die Neuen, am [12. April] die Alten dem Bund zugestimmt.",
        ],
        "2024-09-29": [
            "Das Turnier war am 28. und 29. September. Am Samstag siegte Bonn. Am [Sonntag] siegte Kiel.",
        ],
        "2024-10-18": [
            "Der Minister reist nächste Woche nach Paris. Am Donnerstag spricht er dort, am [Freitag] fliegt er weiter.",
            "Am 17. Oktober entscheidet der Bundestag. Der Bundesrat könnte dann am [Freitag] zustimmen.",
        ],
        "2024-10-04": [
            "Das für [Freitag] geplante Konzert fiel wegen Sturms aus.",
            "Die Sitzung war für [Freitag] anberaumt, dauerte dann aber bis zum Abend.",
            "Nach dem Anschlag vom 4. Oktober sitzt ein Mann in Haft. Noch am [Tag] der Tat wurde er gefasst.",
            "Am Freitag stürzte er ab. Wie am Montag bekannt wurde, starb er. Es war am [Abend] geschehen.",
            "Bereits im Dezember 2005 war er abgeschaltet worden, und am [4. Oktober] fiel er ins Meer.",
            "Am 4. Oktober stürzte ein Kran um. [Stunden später] stand ein neuer da.",
            "Am 1. Oktober stürzte ein Kran um. [Drei Tage später] stand ein neuer da.",
            "Am 1. Oktober stürzte ein Kran ab. Am 2. Oktober tagte der Rat. [Drei Tage] nach dem Absturz kam er.",
            "Am 1. Oktober wurden die Häuser fusioniert, obwohl am 2. Oktober Streik war. [Drei Tage] nach der Fusion kam er.",
            "Am 1. Oktober verschmolzen die Häuser. Am 2. Oktober tagte der Rat. [Drei Tage] nach der Fusion kam er.",
            "Am 1. Oktober war Jan Weber zurückgetreten. Am 2. Oktober tagte der Rat. [Drei Tage] nach dem Rücktritt kam er.",
            "Am 1. Oktober wurde eine Leiche entdeckt. Am 2. Oktober tagte der Rat. [Drei Tage] nach dem Fund kam er.",
            "Am 1. Oktober kam sie ums Leben. Am 2. Oktober tagte der Rat. [Drei Tage] nach ihrem Tod kam er.",
            "Am 1. Oktober weihten sie die Halle ein. Am 2. Oktober tagte der Rat. [Drei Tage] nach der Einweihung kam er.",
            "Am 1. Oktober brannte eine Halle, wie die Wehr am 3. Oktober mitteilte. [Drei Tage] nach dem Brand kam er.",
            "Am 2. Oktober ging der Antrag ein, [zwei Tage später] war er abgelehnt.",
            "Am Freitag wurde er verhaftet. Drei Tage zuvor war er geflohen. Am [Abend] gestand er.",
        ],
        "2024-10-02": [
            "Am 1. Oktober stürzte ein Kran um, am [Tag darauf] begann die Suche.",
            "Am 30. September stürzte ein Kran um, am [übernächsten Tag] begann die Suche.",
            "Am 1. Oktober brannte es. Um 8 Uhr am [Tag darauf] war das Feuer aus.",
            "Der 1954 in Graz geborene Autor starb am [2. Oktober].",
            "Er soll im Juli 2022 einen Laden beraubt haben. Am zweiten Tag des Prozesses, dem [2. Oktober], schwieg er.",
            "Der Autor, 1954 in Graz geboren, starb am [2. Oktober].",
        ],
        "2024-10-01": [
            "Am 1. Oktober stürzte ein Kran um. Noch am [selben Tag] begann die Suche.",
            "Am 1. Oktober verhaftete man ihn. Am 2. Oktober schwieg er. Am [Tag] der Verhaftung hatte er gelacht.",
            "Am 1. Oktober verschwand sie. Gesucht wird seit dem 3. Oktober. Am [Tag] ihres Verschwindens regnete es.",
            "Am 1. Oktober geschah das Unglück. Am [Unglückstag] war es windig.",
            "Am 1. Oktober wurde gewählt. Noch am [Wahlabend] trat der Rat zurück.",
            "Am 1. Oktober ist eine Halle abgebrannt. Am [Tag] des Brandes war es windig.",
            "Am 1. Oktober brannte die Halle, die 1999 gebaut worden war. Am [Abend] fand man die Ursache.",
        ],
        ("2024-09-08", "2024-09-14"): [
            "Am 3. September wurde sie vermisst. Eine Woche später fand man ihre Tasche, am [Folgetag] begann die Suche.",
        ],
        ("2024-10-05", "2024-10-06"): [
            "Das Unglück vom Wochenende hat drei Tote gefordert. Noch am [Unglückstag] war alles gesperrt.",
        ],
        ("", "2024-09-30"): [
            "Am 1. Oktober stürzte ein Kran um. [Zuvor] hatte ein Nachbar gemahnt.",
            "Am 1. Oktober stürzte ein Kran um. Ein Nachbar hatte [zuvor] gemahnt.",
        ],
        ("2024-10-05", "2024-10-05"): [
            "Am Samstag um 9 Uhr fiel ein Schuss. [Kurz darauf] kam die Polizei.",
            "Er fiel am Samstag in den Fluss, teilte die Polizei am Montag mit. [Wenige Stunden später] war er tot.",
            "Er fiel am Samstag in den Fluss. Das teilte die Polizei am Montag mit. [Zwei Stunden später] war er tot.",
        ],
        ("2024-10-01", "2024-10-04"): [
            "Am 1. Oktober stürzte der Wirt. Er starb [wenig später] in der Klinik.",
            "Am 1. Oktober brannte es. [Kurz darauf] kam die Polizei.",
        ],
        ("2024-10-01", ""): [
            "Am 1. Oktober stürzte ein Kran um. [Danach] blieb die Straße zu.",
            "Am 1. Oktober brannte es. Die Strecke ist [seither] gesperrt.",
        ],
        ("2024-10-08", ""): [
            "Heute trat sie ab. Das hatte sie in einem 2010 gedruckten Buch erwogen. [Später] zog sie um.",
        ],
        ("2023-07-01", "2023-07-31"): [
            "Im Mai 2023 sank der Umsatz, im [Juli] stieg er wieder.",
        ],
        ("2023-07-01", "2023-12-31"): [
            "Im ersten Halbjahr 2023 sank der Umsatz, im [zweiten Halbjahr] stieg er.",
        ],
        ("2024-09-01", "2024-09-30"): [
            "Er sprach von dem Haus, das am 9. November 1938 niedergebrannt worden war. Im [September] war es beschmiert worden.",
            "Der Mann, der vor drei Jahren nach Kiel gezogen war, sitzt seit [September] in Haft.",
            "Im Januar kam er, im [September] ging er.",
            "Er hatte im Januar geklagt, es im [September] aber bereut.",
            "Der im Mai 2022 gewählte Präsident trat im [September] zurück.",
            "Die am 3. Mai 2022 eröffnete Halle brannte im [September] ab.",
            "Von Januar bis [September] wurden 3000 Autos verkauft.",
        ],
        "2024-09-05": [
            "Am 3. März wurde er gewählt, am [5. September] trat er zurück.",
        ],
        ("2022-09-01", "2022-09-30"): [
            "Die Frau, die im Mai 2022 verschwand, wurde im [September] gefunden.",
            "Dass im Mai 2022 die Halle öffnete und im [September] schloss, ist bekannt.",
        ],
        ("2024-05-01", "2024-05-31"): [
            "Holm hatte das Amt im Januar 2022 übernommen. Noch im [Mai] hatte der Rat ihr vertraut.",
        ],
        ("2019-10-01", "2019-10-31"): [
            "Im Januar 2019 begann der Bau. Im [Oktober] war er fertig.",
        ],
        ("2018-11-01", "2018-11-30"): [
            "Im Januar 2019 wurde er verurteilt. Im [November] hatte er gestanden.",
        ],
        ("2025-09-01", "2025-11-30"): [
            "Im Sommer 2025 wird gebaut, im [Herbst] ist alles fertig.",
        ],
        ("2024-08-01", "2024-08-31"): [
            "Schon 2022 hatte es dort gebrannt, zuletzt im [August].",
        ],
        ("2024-02-01", "2024-02-29"): [
            "Am 3. September 2024 trat er zurück, im [Februar] war er gewählt worden.",
        ],
        ("2024-09-11", "2024-09-20"): [
            "Wo im Mai 2022 noch Trümmer lagen, fahren Autos. [Mitte September] hatten Arbeiter die Lücke geschlossen.",
        ],
        ("2024-09-23", "2024-09-29"): [
            "Am Freitag kam die Strafe. Der Klub hatte vor anderthalb Wochen gesiegt. Am [Tag davor] hatte er gefeiert.",
        ],
        ("2024-12-21", "2024-12-31"): [
            "Letzter Tag ist nun der 31. März 2025, ursprünglich sollte das Werk [Ende Dezember] schließen.",
        ],
        ("2024-09-01", "2024-09-10"): [
            "Der am 24. April 1922 geborene Wirt lebt hier.\n\nAnfang September war Schluss. An [diesem Tag] weinte er.",
        ],
        ("2011-05-01", "2011-05-31"): [
            "Im Mai 2010 zog die Bücherei ein. [Ein Jahr später] schloss sie wieder.",
        ],
        ("1945-03-01", "1945-05-31"): [
            "Im Frühling 1945 kehrte er heim. [Damals] wohnte sie am Hafen.",
        ],
        ("2009-01-01", "2009-12-31"): [
            "Im Mai 2008 kam sie. Im [Jahr darauf] ging sie wieder.",
        ],
        ("2020-06-01", "2020-08-31"): [
            "Im Sommer 2019 hatte sie gewarnt; im [Sommer darauf] wurde das Dach geflickt.",
        ],
        ("2020-03-01", "2020-05-31"): [
            "Am 3. Mai 2019 brannte es. Im [Frühjahr darauf] öffnete sie wieder.",
        ],
        ("2023-06-01", "2023-08-31"): [
            "Im Oktober 2022 warnte sie. Im [Sommer danach] stürzte das Dach ein.",
        ],
        "2024-09-22": [
            "Das Fest begann am 20. September. Am [dritten Tag] schien die Sonne.",
        ],
        "2024-10-03": [
            "Sie waren am 1. Oktober aufgebrochen. Am [dritten Tag] schlug das Wetter um.",
            "Am Freitag wurde er verhaftet. Am Vortag hatte er geraubt. Am [Abend] hatte man ihn gesehen.",
        ],
        ("2024-05-18", "2024-05-24"): [
            "Am 12. Mai tagte der Rat. Eine Woche später trat er zurück, [zwei Tage darauf] folgte die Wahl.",
        ],
        "2024-10-07": [
            "Am Montag kamen die Bagger. Das Amt hatte in der vergangenen Woche gewarnt. Auch hier wurde am [Montag] gebaut.",
            "Am Montag brannte es. 2019 hatte es schon gebrannt. [Zwei Stunden später] war das Feuer aus.",
            "Am Samstag brannte es. Die Ministerin sagte am Montag, sie bleibe. [Zwei Stunden später] ging sie.",
            "Am Montag kamen sie frei. Sie waren am 3. Mai 2023 entführt worden. Die Ministerin sprach [wenige Stunden später] vor dem Tor.",
            "„Heute ist gut“, sagte sie am Sonntag. „[Morgen] wird es besser.“",
            "Am Sonntag flohen Hunderte. Der Schritt kam [einen Tag] nach einem Brand im Hafen.",
            "Am 1. Oktober kam er. Am [Montag darauf] ging er.",
            "Am 1. Oktober kam er. Sie wies am [Montag] darauf hin, dass er fehlte.",
            "Am 1. Oktober kam er. Sie warnte am [Montag] davor, ihn zu vergessen.",
            "Der Putsch am Sonntag wurde am heutigen Dienstag bejubelt. [Einen Tag] nach dem Putsch sprach sie.",
            "Die Gewerkschaft rief am Freitag dazu auf, am [Montag] zu streiken.",
            "Die Bahn kündigte am Freitag an, sie werde am [Montag] die Strecke sperren.",
            "Das Gericht setzte am Freitag die Verhandlung für [Montag] an.",
            "Die Gewerkschaft rief am Freitag zu einem Streik am [Montag] auf.",
            "Die Bahn teilte am Freitag mit, dass die Strecke am [Montag] gesperrt wird.",
        ],
        "2024-10-09": [
            "Am Mittwoch stehen die Busse still. Die Bahner riefen am Dienstag dazu auf. Der Ausstand soll um [3 Uhr] beginnen.",
            "„Heute ist gut“, sagte sie am Sonntag. Er meint: „[Morgen] wird es besser.“",
        ],
        "2024-10-06": [
            "In der Nacht zum Montag brach der Hang ab. Am [Nachmittag davor] hatte er gewarnt.",
            "Am Sonntag siegte Ida Rothe mit 60 Prozent. Noch am [Wahlabend] trat Jan Weber zurück.",
            "Sie waren am Samstag aufgebrochen. Am [Sonntag] sollten sie im Tal sein.",
            "Gestern fiel das Urteil. Die Aussage vom 3. Mai war falsch. Am [Tag zuvor] hatte der Anwalt geschwiegen.",
        ],
        "2024-09-03": [
            "Vom 2. bis 6. September war Messe. Am [zweiten Tag] kamen viele.",
        ],
        ("2030-01-01", "2030-12-31"): [
            "Er nannte das Jahr 2030. In [diesem Jahr] soll die Brücke stehen.",
        ],
        ("2024-01-01", "2024-12-31"): [
            "Die Brücke kam 2020. In [diesem Jahr] wird sie saniert.",
        ],
        ("", "2024-10-06"): [
            "Am Montag brannte eine Mühle aus den dreißiger Jahren. [Zuvor] hatte es geblitzt.",
        ],
        "2024-09-28": [
            "Am 1. Oktober tagte der Rat. Am 1. Dezember beginnt der Bau. [Drei Tage zuvor] hatte das Amt zugestimmt.",
            "Die Soko ermittelt im Mordfall vom 28. September. Gegen [drei Uhr morgens] flohen zwei Männer.",
        ],
        "2024-10-08": [
            "Am Samstag tagte der Verein. Im [Laufe des Tages] soll er entscheiden.",
            "Am Montag tagte der Rat. Am 17. September waren 200 Kinder erkrankt. Am [Dienstag] ging die Firma in Konkurs.",
            "Die am Vortag entdeckte Bombe ist entschärft. Sie brauchten dafür am [Mittag] eine Stunde.",
            "In einer Probe vom 25. September wurden Spuren gefunden. Sie reiste am [Mittag] ab.",
            "Das Gericht hat ihn heute verurteilt.\n\nAm Donnerstag sagte er aus.\n\nNoch am [selben Tag] legte er Revision ein.",
        ],
        ("2024-07-15", "2024-07-21"): [
            "Start war am 1. Juli. In [der dritten Woche] wurde gewandert.",
        ],
        ("1990-01-01", "1995-12-31"): [
            "Von 1990 bis 1995 leitete sie das Werk. [Damals] arbeiteten dort 400 Leute.",
        ],
        ("2024-05-03", "2024-05-17"): [
            "Am 3. Mai brach der Damm. [Bald darauf] war der Ort leer.",
            "Am 3. Mai brach der Damm. Schon [bald] kam die nächste Flut.",
            "Am 3. Mai brach der Damm. [Kurze Zeit später] war der Ort leer.",
        ],
        ("2024-04-19", "2024-05-03"): [
            "Am 3. Mai brach der Damm. [Kurz zuvor] hatte es geregnet.",
        ],
        ("2022-03-03", "2022-06-01"): [
            "Am 3. März 2022 räumte man das Haus. Es sollte [bald] einem Neubau weichen.",
        ],
        ("2019-09-03", "2019-12-05"): [
            "Am Montag klagte man ihn an. Aufgeflogen war er im Herbst 2019. [Wenige Tage später] war er entlassen worden.",
        ],
        ("2020-05-04", "2020-06-16"): [
            "Am Montag gestand er. Im Juni 2020 suchte man ihn, da [wenige Wochen zuvor] eine Anzeige einging.",
        ],
        ("2024-01-08", "2024-07-08"): [
            "Am Montag begann der Bau. Ende 2026 soll er enden. [Ein halbes Jahr zuvor] war der Turm gesprengt worden.",
        ],
        ("2024-03-23", "2024-04-02"): [
            "Ende März rammte ein Schiff die Brücke. Am 10. Mai tagte der Rat. [Zwei Tage] nach dem Unfall kam er.",
        ],
        "2024-05-06": [
            "Am 3. Mai brannte es. Am 10. Mai tagte der Rat. [Drei Tage] nach dem Brand kam er.",
            "Am 3. Mai rammte ein Schiff die Brücke. Am 10. Mai tagte der Rat. [Drei Tage] nach dem Unfall kam er.",
        ],
        "2024-05-03": [
            "Am 3. Mai brannte es. Bis [dahin] war alles ruhig.",
            "Am 3. Mai brannte es. [Dieses Datum] blieb ihm im Gedächtnis.",
        ],
        "2024-05-04": [
            "Am 3. Mai brannte es, [tags darauf] regnete es.",
            "Am 3. Mai brannte es. Am [Morgen danach] regnete es.",
            "Am 3. Mai brannte es. Am [Folgetag] regnete es.",
            "Am 3. Mai brannte es. Am [nächsten Tag] regnete es.",
        ],
        "2024-05-02": [
            "Am 3. Mai brannte es. Am [Vortag] hatte er gewarnt.",
        ],
        "2024-05-07": [
            "Am 3. Mai brannte es. Am [darauffolgenden Dienstag] regnete es.",
        ],
        ("2019-01-01", "2019-12-31"): [
            "2019 brannte es. Im [selben Jahr] kam er.",
        ],
        ("2024-05-03", ""): [
            "Am 3. Mai brannte es. [Seitdem] ist zu.",
            "Am 3. Mai brannte es. In [der Folgezeit] war zu.",
        ],
        "1901-05-04": [
            "Am 4. Mai 1901, also vor 123 Jahren, zog er in das Haus. Niemand ahnte [damals], was folgte.",
        ],
        ("2023-09-01", "2023-09-30"): [
            "Im September kamen mehr Gäste als im [Vorjahresmonat].",
            "Im September kamen mehr Gäste als im [gleichen Monat des Vorjahres].",
        ],
        ("2023-07-01", "2023-09-30"): [
            "Im dritten Quartal sank der Umsatz. Das teilte die Firma am Montag mit. Im [Vorjahreszeitraum] war er höher.",
        ],
        ("2023-01-01", "2023-09-30"): [
            "Von Januar bis September kamen weniger Gäste als im [Vorjahreszeitraum].",
            "In den ersten neun Monaten kamen weniger Gäste als im [gleichen Zeitraum des Vorjahres].",
        ],
        ("2023-01-01", "2023-12-31"): [
            "Am Montag klagte der Wirt: Es kamen weniger als im [Vorjahreszeitraum].",
        ],
        ("2011-01-01", "2011-12-31"): [
            "Im Mai 2010 begann der Bau. Im [Folgejahr] wurde er fertig.",
        ],
        ("2016-01-01", "2016-12-31"): [
            "Im Jahr 2019 waren es 30, im Jahr davor 20, [zwei Jahre zuvor] zehn.",
        ],
        "2023-10-06": [
            "Am 9. Oktober 2023 kam er. Am [Freitag zuvor] war er krank.",
        ],
        ("2023-03-01", "2023-03-31"): [
            "Im Oktober 2022 kam er, im [März darauf] ging er.",
        ],
        ("2024-10-06", "2024-10-07"): [
            "Am Montag brannte es. [Eine Nacht zuvor] war es ruhig.",
        ],
        "2023-04-30": [
            "[Drei Tage] vor dem 3. Mai 2023 kam er.",
            "Drei Tage vor dem 3. Mai 2023 kam er. Am [selben Tag] ging sie.",
        ],
        "2021-09-28": [
            "[Zwei Tage] nach der Wahl vom 26. September 2021 war alles offen.",
        ],
        "2024-10-05": [
            "In der Nacht zum Samstag brannte es. Am [Tag darauf] war Ruhe.",
            "Am Samstag tagte der Verein. Im [Laufe des Tages] kamen 300 Gäste.",
            "Am Freitag brannte in Eilmar eine Halle. Am [Tag] nach dem Feuer kamen die Gutachter.",
            "Am Freitag brach ein Feuer aus. Die Feuerwehr löschte bis Sonntag. Am [Tag] nach dem Brand kamen die Gutachter.",
            "Am Freitag wählte der Rat einen Vorsitzenden. Am [Tag] nach der Abstimmung trat er zurück.",
            "Am Freitag traf ein Sturm Eilmar. Am [Tag] nach dem Unwetter räumten sie auf.",
        ],
        ("1970-01-01", "1982-01-01"): [
            "In den 1970-ern zog er her, wo er [bald] bekannt wurde.",
        ],
        "2024-09-20": [
            "Er muss bald vor Gericht.\n\nAm 20. September fiel ein Schuss. Am [selben Tag] gestand er.",
        ],
        ("1998-01-01", "1998-12-31"): [
            "1998 wurde der Turm gebaut. Am Montag fiel er um. [Damals] lebten dort viele Leute.",
        ],
        ("", "2024-10-01"): [
            "Am 2. Oktober gelang ihr das erste Tor dieser Saison. [Zuvor] hatte sie gefehlt.",
            "Am 2. Oktober brannte es. Am 20. Oktober soll gebaut werden. [Zuvor] wurde geräumt.",
            "Am 2. Oktober trat er ab. Am 4. Mai war ein Rohr geplatzt.\n\n[Zuvor] hatte er das bestritten.",
            "Am 2. Oktober trat er ab. Am 4. Mai hatte es einen Streit gegeben.\n\n[Zuvor] war er Wirt.",
        ],
        ("1975-01-01", ""): [
            "Im Jahr 1975 wurde er gegründet. [Später] zog er um.",
        ],
        ("1967-01-01", "1969-12-31"): [
            "1961 gab er das Ziel aus, vor [Ende des Jahrzehnts] anzukommen.",
        ],
        ("1981-01-01", "1985-12-31"): [
            "1980 kam er. In [den Jahren darauf] ging es bergab.",
        ],
        "1989-10-18": [
            "Am 9. November 1989 sprach er um 19 Uhr. Um 23 Uhr ging ein Tor auf. Am [18. Oktober] war Weber gegangen.",
        ],
        ("2024-09-30", "2024-09-30"): [
            "Der Überfall geschah am Freitag. Sie hatten die Bank seit dem [Montag davor] beobachtet.",
        ],
        "2024-10-14": [
            "Der Rat, der am Freitag tagte, werde am [Montag] entscheiden, sagte Jan Weber.",
            "Nach dem Unfall am Freitag plant die Stadt, am [Montag] die Straße zu sperren.",
        ],
    },
    "Einer von vielen": {
        ("2024-03-02", "2024-04-01"): [
            "Im März 2024 stürzte ein Kran um. Am [Tag darauf] stand ein neuer da.",
            "Im März 2024 stürzte ein Kran um. Am [nächsten Morgen] stand ein neuer da.",
            "Im März 2024 stürzte ein Kran um. Um [8 Uhr] am Tag darauf stand ein neuer da.",
        ],
        ("1990-01-01", "1990-12-31"): [
            "1990 wurde er entlassen. Noch am [selben Abend] zog er fort.",
        ],
        ("2024-03-01", "2024-03-10"): [
            "Anfang März brannte es. Noch am [selben Tag] zog er um.",
        ],
        ("2024-03-01", "2024-03-31"): [
            "Im März 2024 brannte es. Noch am [selben Tag] zog er um.",
            "Im März 2024 brach der Damm. In [jener Nacht] stieg der Fluss um drei Meter.",
            "Im März 2024 brach der Damm. In jener Nacht stieg der Fluss. Um [1.15 Uhr] läuteten die Glocken.",
        ],
        ("", ""): [
            "[Ein Jahr später] ist alles gut.",
            "Seit dem 3. Oktober gilt Tempo 30. [Einen Tag] nach der Attacke kam er.",
            "Seit dem 3. Oktober galt Stufe vier. Am [Vorabend] des Unglücks gab man nach.",
            "[Fast ein Jahr danach] ist die Sache ausgestanden.",
            "Die Richterin schilderte [jene Nacht].",
            "Am Donnerstag gestand er.\n\nDie Richterin schilderte jene Nacht. Kurz nach [Mitternacht] schlug er zu.",
            "Die Richterin schilderte jene Nacht. Kurz nach [Mitternacht] schlug er zu.",
        ],
        ("1990-02-01", "1991-01-31"): [
            "1990 wurde er entlassen. Im [Monat darauf] zog er fort.",
        ],
        ("1991-01-01", "1991-12-31"): [
            "1990 wurde er entlassen. Im [Jahr darauf] zog er fort.",
        ],
        "2024-10-07": [
            "Am Wochenende brannte es. Am [Tag darauf] zog er um.",
            "Am 6. Oktober wurde die Stadt angegriffen. Seit gestern hilft man. [Einen Tag] nach der Attacke kam Post.",
            "Am 6. Oktober begrub ein Schneebrett zwei Frauen. Am 1. Oktober war Fest. [Einen Tag] nach der Lawine kam Post.",
            "Am 6. Oktober detonierte ein Kessel. Am 1. Oktober war Fest. [Einen Tag] nach der Explosion kam Post.",
            "Am 6. Oktober war die Kasse gestohlen worden. Am 1. Oktober war Fest. [Einen Tag] nach dem Einbruch kam Post.",
            "Am 6. Oktober wurde der Trainer beurlaubt. Am 1. Oktober war Fest. [Einen Tag] nach der Entlassung kam Post.",
            "Am 6. Oktober hatte er sein Amt niedergelegt. Am 1. Oktober war Fest. [Einen Tag] nach dem Rücktritt kam Post.",
            "Am 6. Oktober wurde er verurteilt. Am 1. Oktober war Fest. [Einen Tag] nach dem Schuldspruch kam Post.",
            "Am 6. Oktober wurde der Keller überschwemmt. Am 1. Oktober war Fest. [Einen Tag] nach dem Hochwasser kam Post.",
            "Am 6. Oktober wurde er beigesetzt. Am 1. Oktober war Fest. [Einen Tag] nach der Beerdigung kam Post.",
            "Am 6. Oktober wurde gestreikt. Am 1. Oktober war Fest. [Einen Tag] nach dem Ausstand kam Post.",
            "Am 6. Oktober wurde er gefasst. Am 1. Oktober war Fest. [Einen Tag] nach der Verhaftung kam Post.",
        ],
    },
    "Im Monat, der genannt war": {
        "2023-06-14": [
            "Der Wirt soll im Juni 2023 Öl abgelassen haben. Ein Flugzeug hatte es am [14. Juni] entdeckt.",
        ],
    },
    "Im Jahr, in dem erzählt wird": {
        ("2023-09-01", "2023-09-30"): [
            "Am 4. August 2023 tagte der Rat. Im [September] trat Jan Weber zurück.",
        ],
        ("2021-01-01", "2021-12-31"): [
            "Vor drei Jahren zog sie nach Bern. Im [selben Jahr] gewann sie den Preis.",
            "Vor vier Jahren kaufte er das Haus. Im [Jahr darauf] brannte es ab.",
        ],
        ("1914-12-24", "1914-12-26"): [
            "Im Sommer 1914 glaubte kaum jemand daran. [Weihnachten] wollten sie zu Hause sein.",
        ],
        "1968-04-11": [
            "Am Heiligabend 1979 starb er. [Elf Jahre zuvor], am Gründonnerstag 1968, war er verletzt worden.",
        ],
        "2024-10-03": [
            "Am 3. Oktober 2023 hatte er geheiratet, am [gleichen Tag ein Jahr später] ging er.",
        ],
        ("2023-08-21", "2023-08-31"): [
            "Am 10. Juni 2023 stürzte ein Gerüst ein. [Ende August] drang Wasser ein.",
        ],
        ("2024-01-11", "2024-01-20"): [
            "Am 10. Juni 2023 stürzte ein Gerüst ein. [Mitte Januar] kündigte Ida Rothe.",
        ],
        ("2024-09-01", "2024-09-30"): [
            "Am 4. August 2023 hatte der Rat getagt. Im [September] trat Jan Weber zurück.",
            "Am 4. August 2023 tagte der Rat. Im [September] hat er den Plan beschlossen.",
        ],
        "2013-06-15": [
            "Am 10. Juni 2013 brach ein Deich.\n\nAm [15. Juni] wurden drei Kähne versenkt.",
        ],
        "2024-06-15": [
            "Am 10. Juni 2013 war ein Deich gebrochen.\n\nAm [15. Juni] wurde ein neuer geweiht.",
        ],
        "2024-09-15": [
            "Am 10. September 2013 brach ein Deich.\n\nAm [15. September] wurde ein neuer geweiht.",
        ],
        ("2022-04-15", "2022-04-18"): [
            "Im Januar 2022 kam ein Gutachter. Noch vor [Ostern] zogen die Kinder um.",
        ],
        ("2016-12-01", "2016-12-31"): [
            "Am 4. August 2016 tagte der Rat. Bis [Jahresende] stieg die Zahl auf 40.",
        ],
        ("2016-11-01", "2016-12-31"): [
            "Am 4. August 2016 tagte der Rat. [Ende des Jahres] trat Jan Weber zurück.",
            "2016 kaufte Jan Weber das Haus. [Ende des Jahres] zog er ein.",
        ],
        "1945-08-09": [
            "Am 6. August 1945 fällt die Bombe, am [9. August] trifft es die nächste Stadt.",
        ],
        "1953-06-17": [
            "Am 5. März 1953 stirbt Stalin. Am [17. Juni] rollen Panzer.",
        ],
        "1961-08-13": [
            "1961 baut Ulbricht die Mauer. Am [13. August] rollen die Bagger an.",
        ],
        ("1933-04-01", "1933-04-30"): [
            "Im März 1933 besetzt die SA das Rathaus. Im [April] wird der Bürgermeister abgesetzt.",
        ],
        ("2003-09-01", "2003-11-30"): [
            "Die Wende kommt 2003: Im [Herbst] verkauft er die Firma.",
        ],
        ("2024-11-01", "2024-11-30"): [
            "Das Stück spielt 1961. Im [November] kommt es nach Ulm.",
            "Seit 1961 steht das Haus. Im [November] zieht er aus.",
            "Im Jahr 1914 beginnt der Krieg. Im [November] soll ein Denkmal enthüllt werden.",
            "Der 1961 gegründete Verein feiert im [November].",
            "2015 kommt er nach Ulm. Heute lebt er in Köln. Im [November] heiratet er.",
        ],
        "2024-10-02": [
            "Am 1. Oktober kam er. [Anderntags] ging er.",
        ],
    },
}
