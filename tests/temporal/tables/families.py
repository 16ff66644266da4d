"""What German expressions of time mean: family -> days -> marked sentences, written for this project.

Each text was published on PUBLISHED, a Tuesday, unless its family says otherwise. The days are the first and the last
one that the words name; one day alone stands for both; "" is open. The last mark of a sentence is the one asked for.
"""

PUBLISHED = "2024-10-08"

Days = str | tuple[str, str]
FAMILIES: dict[str, dict[Days, list[str]]] = {
    "Volle Daten": {
        "2025-04-28": [
            "Am [28. April 2025] trat der Rat zusammen.",
            "Am [28.4.2025] trat der Rat zusammen.",
            "Am [28. 4. 2025] trat der Rat zusammen.",
            "Am [28.04.25] trat der Rat zusammen.",
            "Am [Montag, dem 28. April 2025], trat der Rat zusammen.",
            "Am [Montag, 28. April 2025], trat der Rat zusammen.",
            "Stand: [2025-04-28].",
        ],
        "2020-02-29": ["Am [29. Februar 2020] schloss die Halle."],
        "1871-01-18": ["Das Reich wurde am [18. Jänner 1871] ausgerufen."],
        "-0043-03-15": ["Caesar starb am [15. März 44 v. Chr.] in Rom."],
    },
    "Tag und Monat": {
        "2024-10-01": ["Am [1. Oktober] fiel eine Mauer um.", "Am [1.10.] fiel eine Mauer um."],
        "2024-10-08": ["Am [8. Oktober] brannte es."],
        "2023-12-20": ["Am [20. Dezember] trat die Regierung zurück."],
        "2024-12-20": [
            "Am [20. Dezember] tritt die Regierung zurück.",
            "Am [20. Dezember] soll gewählt werden.",
        ],
        "2024-06-07": ["Am [7.] und 9. Juni wurde geprobt."],
        "2024-06-09": ["Am 7. und [9. Juni] wurde geprobt."],
        ("2024-07-11", "2024-07-12"): ["Am [11.]/12. Juli wurde gefeiert."],
    },
    "Wochentage": {
        "2024-10-07": [
            "Am [Montag] hat das Gericht die Klage abgewiesen.",
            "Am [vergangenen Montag] kam er zurück.",
            "Der Brief vom [Montag] blieb unbeantwortet.",
        ],
        "2024-10-08": [
            "Der Sprecher teilte am [Dienstag] mit, die Suche gehe weiter.",
            "Am [heutigen Dienstag] tagt der Rat.",
        ],
        "2024-10-10": ["Am [Donnerstag] wird das Gericht sein Urteil verkünden."],
        "2024-10-12": [
            "Am [kommenden Samstag] gastiert es in Linz.",
            "Am [nächsten Samstag] gastiert es in Linz.",
        ],
        "2024-10-11": ["Der für [Freitag] angekündigte Streik ist abgesagt."],
        "2024-10-04": ["Die am [Freitag] begonnene Sperrung dauert an."],
        "2024-10-23": ["Am [Mittwoch in zwei Wochen] tagt der Rat."],
    },
    "Tage um heute": {
        "2024-10-05": ["Das war [vorvorgestern] so."],
        "2024-10-06": [
            "[Vorgestern] war der Pegel am höchsten.",
            "„[Heute] ist ein guter Tag“, sagte sie am Sonntag.",
        ],
        "2024-10-07": ["[Gestern] war es still.", "Das [gestrige] Urteil fiel knapp aus."],
        "2024-10-08": ["[Heute] um 18 Uhr beginnt die Sitzung."],
        "2024-10-09": ["[Morgen] beginnt der Prozess.", "[Der morgige Tag] wird lang."],
        "2024-10-10": ["[Übermorgen] soll er wieder normal sein."],
        "1974-10-08": ["[Heute vor 50 Jahren] wurde der Verein gegründet."],
    },
    "Wochen und Wochenenden": {
        ("2024-09-30", "2024-10-06"): [
            "In [der vergangenen Woche] tagte der Bundesrat.",
            "[Letzte Woche] regnete es.",
        ],
        ("2024-10-14", "2024-10-20"): [
            "In [der kommenden Woche] folgt der Bundestag.",
            "[Nächste Woche] regnet es.",
        ],
        ("2024-10-07", "2024-10-13"): ["In [dieser Woche] ist Pause."],
        ("2024-10-05", "2024-10-06"): [
            "Am [Wochenende] kamen 20.000 Gäste.",
            "Am [vergangenen Wochenende] kamen sie.",
        ],
        ("2024-10-12", "2024-10-13"): [
            "Am [Wochenende] wird gefeiert.",
            "Am [kommenden Wochenende] wird gefeiert.",
        ],
        ("2025-04-28", "2025-05-04"): ["In [KW 18 2025] wird gebaut."],
        ("2024-10-07", "2024-10-08"): ["[Anfang der Woche] wurde der Antrag gestellt."],
    },
    "Monate": {
        ("2025-05-01", "2025-05-31"): ["Im [Mai 2025] geht es los.", "Im [Mai] soll es losgehen."],
        ("2024-05-01", "2024-05-31"): ["Im [Mai] ging es los.", "Im [Mai dieses Jahres] ging es los."],
        ("2023-11-01", "2023-11-30"): [
            "Im [November] war der Antrag gescheitert.",
            "Im [vergangenen November] fror es.",
        ],
        ("2024-12-01", "2024-12-31"): ["Im [Dezember] soll er erneut eingebracht werden."],
        ("2024-09-01", "2024-09-30"): ["Im [vergangenen Monat] sank der Preis."],
        ("2025-01-01", "2025-01-31"): ["Im [Jänner 2025] öffnet die Piste."],
    },
    "Jahreszeiten": {
        ("2024-06-01", "2024-08-31"): ["Im [Sommer] schätzte die Behörde die Kosten auf fünf Millionen."],
        ("2024-12-01", "2025-02-28"): ["Im [Winter] soll die Halle wieder öffnen."],
        ("2019-03-01", "2019-05-31"): ["Im [Frühjahr 2019] begann der Streit."],
        ("2011-12-01", "2012-02-29"): ["Im [Winter 2011/12] fror der See zu."],
    },
    "Quartale und Halbjahre": {
        ("2024-04-01", "2024-06-30"): [
            "Im [zweiten Quartal] sank der Gewinn.",
            "Im [2. Quartal 2024] sank er.",
        ],
        ("2006-01-01", "2006-06-30"): ["Im [ersten Halbjahr 2006] stieg die Zahl."],
    },
    "Jahre": {
        ("2019-01-01", "2019-12-31"): [
            "[2019] zog er um.",
            "Im [Jahr 2019] zog er um.",
            "Seit [2019] lebt er dort.",
        ],
        ("2023-01-01", "2023-12-31"): [
            "Im [vergangenen Jahr] schloss das Kino.",
            "Im [Vorjahr] schloss das Kino.",
        ],
        ("2024-01-01", "2024-12-31"): ["Vorgesehen sind [heuer] vier Kurse.", "In [diesem Jahr] öffnet es."],
        ("2024-11-01", "2024-12-31"): [
            "[Ende dieses Jahres] öffnet es wieder.",
        ],
        ("-0043-01-01", "-0043-12-31"): ["Caesar starb [44 v. Chr.] in Rom."],
        ("2024-12-01", "2024-12-31"): ["Bis [Jahresende] ruht die Arbeit."],
        ("2006-07-01", "2007-06-30"): ["In der [Saison 2006/2007] stiegen sie auf."],
    },
    "Jahrzehnte und Jahrhunderte": {
        ("1980-01-01", "1989-12-31"): [
            "In [den achtziger Jahren] war das üblich.",
            "[Die 1980er-Jahre] waren laut.",
        ],
        ("1987-01-01", "1989-12-31"): ["[Ende der Achtzigerjahre] schloss das Werk."],
        ("1100-01-01", "1199-12-31"): [
            "Die Kirche wurde im [12. Jahrhundert] errichtet.",
            "Im [zwölften Jahrhundert] kam er.",
        ],
    },
    "Teile": {
        ("2024-09-01", "2024-09-10"): ["[Anfang September] begann das Schuljahr."],
        ("2024-09-11", "2024-09-20"): ["[Mitte September] begann das Schuljahr."],
        ("2024-09-21", "2024-09-30"): ["[Ende September] begann das Schuljahr."],
    },
    "Vor und in": {
        "2024-10-05": ["Vor [drei Tagen] kam er an."],
        "2024-10-11": ["In [drei Tagen] soll er ankommen."],
        ("2024-09-14", "2024-09-20"): ["Vor [drei Wochen] kam es zum ersten Einsatz."],
        ("2024-01-08", "2024-07-08"): ["Vor [einigen Monaten] zog die Redaktion um."],
        ("2024-10-03", "2024-10-06"): ["Vor [wenigen Tagen] zog die Redaktion um."],
        ("2009-10-08", "2014-10-08"): ["Vor [mehr als zehn Jahren] verschwand das Bild."],
        ("2024-09-17", "2024-09-20"): ["Vor [knapp drei Wochen] kam es zum ersten Einsatz."],
        ("2024-10-09", "2024-10-15"): ["In [den kommenden Tagen] wird es stürmisch."],
        ("2021-10-08", "2024-10-08"): ["In [den vergangenen drei Jahren] stieg die Zahl."],
        ("2014-10-08", "2021-10-08"): ["Vor [Jahren] war das anders."],
    },
    "Zuvor und danach": {
        "2024-09-30": ["Am 1. Oktober fiel eine Mauer um. [Einen Tag zuvor] hatte ein Anwohner gewarnt."],
        "2024-10-04": ["Am 1. Oktober fiel eine Mauer um. [Drei Tage später] war die Straße frei."],
        "2024-10-02": ["Am 1. Oktober fiel eine Mauer um, am [Tag darauf] begann die Suche."],
        "2024-10-01": ["Am 1. Oktober fiel eine Mauer um. Noch am [selben Tag] begann die Suche."],
        ("", "2024-09-30"): ["Am 1. Oktober fiel eine Mauer um. [Zuvor] hatte ein Anwohner gewarnt."],
        ("2024-10-01", ""): ["Am 1. Oktober fiel eine Mauer um. [Danach] blieb die Straße zu."],
        ("2011-05-01", "2011-05-31"): [
            "Im Mai 2010 eröffnete das Museum. [Ein Jahr später] musste es schließen."
        ],
        ("1945-03-01", "1945-05-31"): ["Im Frühling 1945 endete der Krieg. [Damals] war sie acht Jahre alt."],
        ("2009-01-01", "2009-12-31"): ["Im Mai 2008 kam sie. Im [Jahr darauf] ging sie wieder."],
    },
    "Spannen": {
        ("2024-11-14", "2024-11-17"): ["Vom [14.] bis 17. November findet die Messe statt."],
        ("2003-01-01", "2007-12-31"): [
            "Von [2003] bis 2007 leitete sie das Amt.",
            "Sie leitete das Amt ([2003]–2007).",
        ],
        ("2023-02-28", "2023-03-03"): ["Vom [28. Februar] bis zum 3. März 2023 ruhte der Verkehr."],
        ("1994-01-01", "1998-12-31"): ["Zwischen [1994] und 1998 stand das Haus leer."],
        ("2024-05-01", "2024-07-31"): ["Zwischen [Mai] und Juli 2024 stand das Haus leer."],
    },
    "Uhrzeit und Tageszeit": {
        "2024-10-07": [
            "Am Montag um [9.15 Uhr] fiel die Ampel aus.",
            "Am [Montagabend] fiel die Ampel aus.",
            "[Gestern Nachmittag] rückte die Feuerwehr aus.",
            "Am Montag tagte der Rat. Gegen [18 Uhr] war Schluss.",
        ],
        "2024-10-09": ["Am [Mittwochvormittag] tritt der Rat zusammen.", "Er kommt [morgen früh] zurück."],
        ("2024-10-06", "2024-10-07"): [
            "In der [Nacht auf Montag] brannten drei Autos.",
            "In der [Nacht zum Montag] brannte es.",
        ],
        ("2003-03-19", "2003-03-20"): ["In der [Nacht vom 19.] auf den 20. März 2003 begann es."],
    },
    "Feiertage": {
        "2024-11-01": ["An [Allerheiligen] bleibt das Bad geschlossen."],
        "2024-05-20": ["Am [Pfingstmontag] wurde der Deich verstärkt."],
        "2024-03-29": ["Am [Karfreitag] blieb es still."],
        "2023-12-31": ["An [Silvester] brannte die Scheune."],
        "2024-10-03": ["Am [Tag der Deutschen Einheit] ruhte die Arbeit."],
        ("2019-12-24", "2019-12-26"): ["[Weihnachten 2019] war er zu Hause."],
        "2024-12-01": ["Am [ersten Advent] wird gesungen."],
    },
}

# What looks like time and is none.
NO_TIME = [
    "Herr Freitag und Frau März gratulierten Doktor Winter.",
    "Die Stiftung zahlt 1990 Euro an 2010 Haushalte.",
    "Nach 3:1 Toren stand der Sieger fest, die Quote lag bei 1,85.",
    "Die Agenda 2010 spaltete die Partei.",
    "Sie ist 31 Jahre alt und wohnt in der Straße des 17. Juni.",
    "Friedrich Merz sprach mit der Presse.",
    "Die Zeit drängt, so die Direktorin, mit der er sprach.",
    "Unter 0711 1990 ist niemand zu erreichen, Aktenzeichen 12/2003.",
    "Am 31. Februar geschieht nichts.",
]
