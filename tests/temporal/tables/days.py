"""Days by their date, and the days around today. The form of the table stands in families.py."""

from tests.temporal.tables.days_named import Days

TABLE: dict[str, dict[Days, list[str]]] = {
    "Volle Daten": {
        "2025-04-28": [
            "Am [28. April 2025] trat der Rat zusammen.",
            "Am [28.4.2025] trat der Rat zusammen.",
            "Der Rat tritt am [28.4.2025] 17.00 Uhr zusammen.",
            "Termin: [28.4.25] 20 Uhr, Rathaus.",
            "Am [28. 4. 2025] trat der Rat zusammen.",
            "Am [28.04.25] trat der Rat zusammen.",
            "Am [Montag, dem 28. April 2025], trat der Rat zusammen.",
            "Am [Montag, 28. April 2025], trat der Rat zusammen.",
            "Stand: [2025-04-28].",
        ],
        "2024-10-27": [
            "Am [letzten Oktobersonntag] endet die Saison.",
        ],
        "2025-01-05": [
            "Am [ersten Sonntag im neuen Jahr] wird gesungen.",
        ],
        "2024-12-31": [
            "Am [letzten Tag des Jahres] wird gefeiert.",
            "Am [letzten Dienstag im alten Jahr] wird gefeiert.",
        ],
        "2023-12-31": [
            "Am [letzten Tag des Jahres] wurde gefeiert.",
            "Am [letzten Sonntag des vergangenen Jahres] wurde gefeiert.",
        ],
        ("2024-01-06", "2024-01-07"): [
            "Am [ersten Wochenende des Jahres] war es mild.",
        ],
        "1900-01-01": [
            "Am [ersten Tag des Jahres 1900] kam sie zur Welt.",
        ],
        "2020-02-29": [
            "Am [29. Februar 2020] schloss die Halle.",
        ],
        "2024-02-29": [
            "Am [Schalttag] schloss die Halle.",
        ],
        "1871-01-18": [
            "Das Reich wurde am [18. Jänner 1871] ausgerufen.",
        ],
        "-0043-03-15": [
            "Caesar starb am [15. März 44 v. Chr.] in Rom.",
        ],
        "2024-05-03": [
            "Am [3ten Mai 2024] kam er.",
            "Am [3.Mai 2024] kam er.",
            "Am [3. 5. 2024] kam er.",
        ],
        "2019-03-05": [
            "Am [5. Maerz 2019] kam er.",
            "Am [5.\xa0März 2019] kam er.",
            "Am [5.\nMärz 2019] kam er.",
            "Am [fünften März 2019] kam er.",
        ],
        "1990-10-03": [
            "Am [Abend des 3. Oktober 1990] wurde gefeiert.",
        ],
        ("2023-02-01", "2023-02-28"): [
            "Am [29. Februar 2023] trat er zurück.",
            "Er kam am [29.2.2023].",
        ],
    },
    "Tag und Monat": {
        "2024-10-01": [
            "Am [1. Oktober] stürzte ein Kran um.",
            "Am [Dienstag vor genau einer Woche] kamen 200 Gäste. Am Dienstagmorgen kamen 300.",
            "In der Nacht zum 1. Oktober brannte es. Noch am [selben Tag] kam sie.",
            "Am [1.10.] stürzte ein Kran um.",
            "Das galt bis mit [1. Oktober].",
        ],
        "2024-10-06": [
            "In der Nacht zum 6. Oktober erreichen sie die Stadt. Am [frühen Sonntagmorgen] flieht er.",
        ],
        "2024-10-08": [
            "Der Kurs fiel im [Tagesverlauf].",
            "Am [8. Oktober] brannte es.",
        ],
        "2024-06-05": [
            "Im vergangenen Frühjahr war er gewarnt worden, am [5. Juni] hatte er gekündigt.",
        ],
        "2024-09-30": [
            "Die Staaten verweisen auf den Angriff am [30. September].",
        ],
        "2023-12-20": [
            "Am [20. Dezember] trat der Vorstand zurück.",
        ],
        "2024-12-20": [
            "Am [20. Dezember] tritt die Regierung zurück.",
            "Am [20. Dezember] soll gewählt werden.",
        ],
        "2024-06-07": [
            "Am [7.] und 9. Juni wurde geprobt.",
            "Am [7.] bzw. 9. Juni wurde geprobt.",
        ],
        "2024-06-09": [
            "Am 7. und [9. Juni] wurde geprobt.",
        ],
        ("2024-07-11", "2024-07-12"): [
            "Am [11.]/12. Juli wurde gefeiert.",
        ],
        "2024-03-09": [
            "Kurz vor dem [9. März] fiel Schnee.",
        ],
        "2024-10-07": [
            "BERLIN, [7. Oktober] (dpa) – Der Rat tagte.",
            "Bremen, [7. Oktober] (dpa) – Der Senat tagt.",
            "Bremen, den [7. Oktober] - Der Senat tagt.",
        ],
        "2025-01-01": [
            "Am [1. Januar] tritt das Gesetz in Kraft.",
        ],
        "2023-12-31": [
            "Am [31. Dezember] lief die Frist ab.",
        ],
        "2024-05-05": [
            "Es geht um Kredite, die das Haus im Herbst 2022 bewilligt hatte. Die Firma brach am [5. Mai] zusammen.",
            "Er kam am [5. Mai]. Dann ging er.",
        ],
        "2024-10-18": [
            "Er wurde zum [18. Oktober] einbestellt.",
            "Am [18. Oktober] wäre die Tat verjährt.",
        ],
        "2024-11-04": [
            "Am [ersten Montag im November] wird gewählt.",
        ],
        "2023-10-29": [
            "Am [letzten Sonntag im Oktober 2023] endete die Sommerzeit.",
        ],
        "2024-05-10": [
            "Am [2. Freitag im Mai] war Markt.",
        ],
        "2024-10-15": [
            "Am [15.] wird gezahlt.",
            "Die Miete ist am [15.] fällig.",
        ],
        "2024-09-15": [
            "Am [15.] zog das Amt aus.",
            "Er kam am [15.] Die Polizei war da.",
        ],
        "2024-08-31": [
            "Er kam am [31.] an.",
        ],
        "1992-03-05": [
            "Im März 1992 zog er ein. Es war kalt.\n\nDie Trauung fiel auf den [5. März].",
        ],
        "2024-03-15": [
            "Im März begann der Umbau. Am [15.] zog das Amt aus.",
        ],
        "2024-03-02": [
            "Am 17. Februar begann der Umbau. Am [2.] zog das Amt aus.",
        ],
        "2024-10-19": [
            "Am [vorletzten Samstag im Oktober] tagt der Verein.",
        ],
        "2024-03-12": [
            "Bremen, [12. März] (dpa) – Der Senat hat getagt.",
        ],
        "2024-12-12": [
            "Der Verein sagte das Konzert am [12. Dezember] ab.",
            "Mit dem Konzert vom [12. Dezember] endet die Saison.",
            "Das Konzert am [12. Dezember] wurde abgesagt.",
            "Nach dem Konzert am [12. Dezember] wird umgebaut.",
            "Sie hatte am [12. Dezember] feiern wollen.",
            "Für den Lauf am [12. Dezember] haben sich schon 300 Leute angemeldet.",
            "Zum Turnier am 11. und [12. Dezember] hat der Verein 24 Teams gewonnen.",
            "Die Partei ist nicht zur Wahl am [12. Dezember] zugelassen worden.",
            "Das Amt hat am [12. Dezember] geschlossen.",
        ],
        "2023-12-12": [
            "Nach dem Konzert am [12. Dezember] wurde er gefasst.",
            "Am [12. Dezember] wurde ein Konzert abgesagt.",
            "Das Konzert am [12. Dezember] war ausverkauft.",
            "Für den Lauf am [12. Dezember] hatten sich 300 Leute angemeldet.",
            "Zum Konzert am [12. Dezember] kamen 300 Gäste.",
            "Er schoss im Spiel am [12. Dezember] drei Tore.",
            "Er hatte das Spiel am [12. Dezember] gewonnen.",
        ],
        "2024-09-12": [
            "Der Verein sagte das Konzert am [12. September] ab.",
        ],
        "2024-08-13": [
            "1920 wurde der Verein gegründet. Am [13. August] feierte er.",
        ],
        "1809-08-13": [
            "1809 erhoben sich die Tiroler. Am [13. August] siegten sie.",
        ],
        "1991-08-22": [
            "Am 19. August 1991 rollten Panzer. Am [22. August] trat er zurück.",
        ],
        "2024-10-20": [
            "Die Halle ist bis zum [20. Oktober] gesperrt worden.",
            "Probe: So, [So, 20. Okt.], 9 Uhr.",
        ],
        "2024-10-22": [
            "Ab dem [22.] ist gesperrt.",
            "Für den [22.] gibt es Karten.",
        ],
        "2023-06-03": [
            "Vor einem Jahr war er am [3. Juni] hier gewesen.",
        ],
        "2012-06-03": [
            "Am 8. Mai 2012 sagte er den für den [3. Juni] geplanten Lauf ab.",
        ],
        "1945-05-03": [
            "Am 30. April 1945 waren Panzer in der Stadt. Bis zum [3. Mai] brannte die Altstadt.",
        ],
        "2024-11-18": [
            "Für die kommende Wahl am [18. November] kündigte er seine Kandidatur an.",
        ],
    },
    "Tage um heute": {
        "2024-10-06": [
            "[Vorgestern] war der Pegel am höchsten.",
            "„[Heute] ist ein guter Tag“, sagte sie am Sonntag.",
            "„[Heute] haben alle gewonnen“, sagte sie am Sonntagabend.",
        ],
        "2024-10-05": [
            "Das war [vorvorgestern] so.",
            "Zu der Kundgebung am [Samstag] hatte der Verein aufgerufen.",
        ],
        "2024-10-07": [
            "Eigentlich sollte das Haus am [Montag] wieder öffnen.",
            "[Gestern] war es still.",
            "Das [gestrige] Urteil fiel knapp aus.",
        ],
        "2024-10-08": [
            "[Heute] um 18 Uhr beginnt die Sitzung.",
            "Am [Ende des Tages] war er müde.",
            "[Heute] ist Dienstag, der 8. Oktober.",
            "Bis [heute] haben neunzig Länder unterschrieben.",
            "Die [heutige] Ratssitzung fällt aus.",
            "Noch [heute] will er zurücktreten.",
            "Und was machen Sie [heute Abend]?",
            "Das gilt ab [sofort].",
            "Ab [heute] gilt dort Tempo 30.",
            "[Heute] ist ein guter Tag für den Ort.",
        ],
        "2024-10-09": [
            "Eigentlich sollte das Haus am [Mittwoch] wieder öffnen.",
            "Die Premiere war ursprünglich für [Mittwoch] geplant.",
            "[Morgen] beginnt der Prozess.",
            "[Der morgige Tag] wird lang.",
            "Sie feiert mit der Familie. [Morgen] schläft sie aus.",
            "Eilmar – [Morgen] entscheidet der Rat.",
            "Was wird aus dem Bad? [Morgen] entscheidet der Rat.",
        ],
        "2024-10-10": [
            "[Übermorgen] soll er wieder normal sein.",
        ],
        "1974-10-08": [
            "[Heute vor 50 Jahren] wurde der Chor gegründet.",
        ],
        "2024-10-15": [
            "[Heute in acht Tagen] wird gewählt.",
            "[Heute in einer Woche] wird gewählt.",
        ],
        "2024-10-23": [
            "Er kommt [morgen in zwei Wochen] zurück.",
        ],
    },
}
