"""Weekdays, weeks and weekends. The form of the table stands in families.py."""

from tests.temporal.tables.days_named import Days

TABLE: dict[str, dict[Days, list[str]]] = {
    "Wochentage": {
        "2024-10-07": [
            "Am [Montag] hat die Kammer den Antrag verworfen.",
            "Am [vergangenen Montag] kam er zurück.",
            "Der Prozess begann an [diesem Montag].",
            "Der Brief vom [Montag] blieb ungelesen.",
            "In der vergangenen Woche fand man Risse. Das teilte der Verein am [Montag] mit.",
            "Der Prozess hatte in der vergangenen Woche begonnen. Am [Montag] sagte sie aus.",
            "Ein seit vergangener Woche vermisster Mann ist am [Montag] gefunden worden.",
            "Am [Montag] nach der Arbeit ging er am 1. Mai heim.",
        ],
        "1998-06-03": [
            "Das Unglück geschah am 3. Juni 1998. An [jenem Mittwoch] starben 101 Menschen.",
        ],
        "2024-10-14": [
            "Der Prozess beginnt an [diesem Montag].",
            "Der Rat kommt [diesen Montag] zusammen.",
            "Der Rat hat alle Sitzungen bis [Montag] abgesagt.",
            "Am [Montag] nach der Wahl am 13. Oktober tagt der Rat.",
            "Sperrung der A 40 ab [Montag] – Stau erwartet",
        ],
        "2024-10-08": [
            "Die Sprecherin teilte am [Dienstag] mit, die Fahndung laufe noch.",
            "Am [heutigen Dienstag] tagt der Rat.",
            "Am [Dienstag] tagt der Rat.",
            "Das Urteil wird am [Dienstag] erwartet.",
        ],
        "2024-09-20": [
            "Am Freitag, dem 20. September 2024, hob ein Ballon ab.\n\nDer am [Freitag] gestartete Ballon landete im Wald.",
            "Am Freitag, dem 20. September 2024, brach ein Feuer aus. Am [Freitag] waren 80 Helfer im Einsatz.",
        ],
        "2024-10-03": [
            "Am 12. September brannte die Halle. Am [Donnerstag] nahm die Polizei einen Mann fest.",
        ],
        "2024-10-06": [
            "Unbekannte haben am [Sonntag] die Rechner der Stadt verschlüsselt.",
            "Am [vorgestrigen Sonntag] jährte sich der Unfall.",
            "Am Sonntag ging eine Lawine ab. Der Dienst hatte für [Sonntag] gewarnt.",
        ],
        "2024-10-10": [
            "Am [Donnerstag] wird die Jury ihre Wahl bekannt geben.",
            "Am [Donnerstag] erläutert der Rat den Plan.",
            "Dort gibt die Bank am [Donnerstag] ihre Zahlen bekannt.",
            "Geprüft wird am 16. und 18. Oktober. Am [Donnerstag] entscheidet der Rat.",
        ],
        "2024-10-12": [
            "Der Wetterdienst warnt vor Schnee am [Samstag].",
            "Schnee fällt am [Samstag]. Bis Montag taut es.",
            "Am [kommenden Samstag] spielt der Chor in Passau.",
            "Am [nächsten Samstag] spielt der Chor in Passau.",
        ],
        "2024-10-11": [
            "Der für [Freitag] angekündigte Ausstand fällt aus.",
            "Am [diesem Freitag] tagt der Rat.",
            "Am [nächsten Freitag] tagt der Rat.",
            "Am [kommenden Freitag] tagt der Rat.",
            "Er unterschrieb ein Dekret, nach dem Kunden ab [Freitag] zahlen müssen.",
            "[Freitag] Beginn der Ferien – Staus erwartet",
            "Am Mittwoch ziehen Gewitter auf. Am [Freitag] milder.",
            "Das Spiel sollte am [Freitag] stattfinden, wurde aber abgesagt.",
        ],
        "2024-10-04": [
            "Die am [Freitag] begonnene Räumung dauert an.",
            "Wie ein Sprecher [Freitag] mitteilte, dauert die Räumung an.",
            "Zwischen [Freitag], 20 Uhr, und Samstag, 8 Uhr, wurde eingebrochen.",
            "Am [Freitag vergangener Woche] tagte der Rat.",
            "Am [Freitag der Vorwoche] tagte der Rat.",
            "In der vergangenen Woche war viel los. Am [Freitag] tagte der Rat.",
            "Vor zwei Wochen hatte der Bund abgelehnt. Am [Freitag] tagte der Rat.",
            "Das Spiel sollte am [Freitag] beginnen, wurde aber verschoben.",
            "Der Rat wollte am [Freitag] abstimmen, vertagte die Entscheidung jedoch.",
        ],
        "2024-10-23": [
            "Am [Mittwoch in zwei Wochen] tagt der Rat.",
        ],
        "2024-10-16": [
            "Am [Mittwoch in einer Woche] tagt der Rat.",
            "Am [Mittwoch in acht Tagen] tagt der Rat.",
        ],
        "2024-09-30": [
            "Am [Montag vor einer Woche] tagte der Rat.",
        ],
        "2024-10-18": [
            "Die Wehr feiert vom 18. bis 20. Oktober. Am [Freitag] spricht der Landrat.",
            "Am [Freitag nächster Woche] tagt der Rat.",
            "Am [Freitag kommender Woche] tagt der Rat.",
        ],
        "2024-10-05": [
            "Der Minister warnte vor Panik am [Samstag].",
            "Am [Sonnabend] kam er zurück.",
            "Am [Sa., 5.10.], kam er zurück.",
        ],
        "2024-10-20": [
            "Das Fest ist am 19. und 20. Oktober. Am Samstag wird getanzt, am [Sonntag] folgt der Umzug.",
            "Am [übernächsten Sonntag] wird gewählt.",
        ],
        "2024-10-09": [
            "Termin: [Mittwoch], 18 Uhr.",
            "Der Dienst warnt bis [Mittwoch] vor Sturm.",
            "Am Freitag wird verhandelt. Zuletzt wurde im Februar gestreikt. Ab [Mittwoch] fahren die Busse.",
        ],
        "2024-10-19": [
            "Am Samstag, 19. Oktober, lädt der Chor ein. Einlass ist am [Samstag] um 18 Uhr.",
            "Am [Samstag] (19. Oktober) ist Probe.",
        ],
        ("2024-10-11", "2024-10-13"): [
            "Zum [Wochenschluss] dürfte es regnen.",
        ],
        "1962-02-06": [
            "Am 6. Februar 1962 starben viele. An diesem schwarzen [Dienstag] ereignete sich ein Unfall.",
        ],
        "2024-10-22": [
            "Am Samstag, 19. Oktober, ist zu, ab [Dienstag] ist offen.",
        ],
        "2024-09-22": [
            "Der verkaufsoffene [Sonntag] am 22. September lockte viele an.",
        ],
        "2024-09-14": [
            "Das Turnier war am 14. und 15. September. Am [Samstag] gewann das Team zweimal.",
        ],
    },
    "Wochentage hinter einem Beginn und vor ihrem Datum": {
        "2024-10-19": [
            "Das Fest startet am Freitag, 18. Oktober, um 19 Uhr. Am [Samstag] spielt die Band.",
            "Am [Samstag] und Sonntag, 19. und 20. Oktober, gastiert der Zirkus.",
            "Am Freitag, [Samstag] und Sonntag, 18., 19. und 20. Oktober, gastiert der Zirkus.",
            "Am [Samstag] und Sonntag (19./20. Oktober) gastiert der Zirkus.",
            "Am [Samstag, 19.], und Sonntag, 20. Oktober, gastiert der Zirkus.",
            "Am [Samstag, 19.] und 26. Oktober gastiert der Zirkus.",
            "Am 12. Oktober wird gespielt, für [Samstag, 19.], gibt es Karten.",
        ],
        "2024-10-20": [
            "Am Samstag, 19. Oktober, wird der Baum umgelegt. Am [Sonntag] ist Gottesdienst.",
            "Das Fest startet am Freitag, 18. Oktober. Am Samstag spielt die Band, am [Sonntag] der Chor.",
            "Am Samstag und [Sonntag], 19. und 20. Oktober, gastiert der Zirkus.",
            "Das Fest beginnt am Freitag, 18. Oktober. Am Samstag ist ab 14 Uhr Tanz. Am [Sonntag] folgt der Gottesdienst.",
        ],
        "2024-10-22": [
            "Der Markt beginnt am Donnerstag, 17. Oktober. Am Sonntag ist offen, am [Dienstag] ist Schluss.",
        ],
        "2024-10-25": [
            "Am 21. Oktober beginnt die Messe. Sie endet am [Freitag].",
        ],
        "2024-10-14": [
            "Am 21. Oktober beginnt der Umbau. Am [Montag] berät der Rat.",
            "Das Konzert beginnt am Freitag, 18. Oktober. Karten gibt es am [Montag].",
            "Der Verband hat zum Streik am Freitag, 18. Oktober, aufgerufen. Am [Montag] wird verhandelt.",
        ],
        "2024-10-06": [
            "Der Prozess beginnt am Montag, 21. Oktober. Wie das Gericht am [Sonntag] mitteilt, ist er öffentlich.",
        ],
        "2024-10-11": [
            "Das Fest startet am Samstag, 19. Oktober. Am [Freitag] wird das Zelt aufgebaut.",
        ],
        "2024-09-28": [
            "Das Fest dauerte vom 27. bis 30. September. Am [Samstag] wurde der König gekürt.",
        ],
        "2024-10-05": [
            "Das Fest dauerte vom 27. bis 30. September. Am [Samstag] teilte der Verein mit, es sei gelungen.",
        ],
        "2024-10-09": [
            "Das Spiel findet morgen, [Mittwoch], um 18 Uhr statt.",
        ],
        "2024-10-15": [
            "Die Sperrung dauert bis Montag. Am [Dienstag] rollt der Verkehr wieder.",
            "Die Sperre gilt ab Montag, 7 Uhr, und endet am [Dienstag].",
        ],
        "2024-10-10": [
            "Die Schau dauert bis Montag. Am [Donnerstag] führt die Kuratorin.",
        ],
    },
    "Wochen und Wochenenden": {
        ("2024-09-30", "2024-10-06"): [
            "In [der vergangenen Woche] blieb das Freibad zu.",
            "[Letzte Woche] regnete es.",
            "Am 4. September siegte Eilmar. In der [Vorwoche] fehlte ein Spieler.",
            "Sein Geständnis vom 28. August zählte. Das Amt hatte in der [Vorwoche] neun Jahre gefordert.",
        ],
        ("2024-10-14", "2024-10-20"): [
            "In [der kommenden Woche] öffnet der Zoo wieder.",
            "In [KW 42/2024] wird gebaut.",
            "[Nächste Woche] regnet es.",
        ],
        ("2024-10-07", "2024-10-13"): [
            "In [dieser Woche] ist Pause.",
        ],
        ("2024-10-05", "2024-10-06"): [
            "Am [Wochenende] kamen 20.000 Gäste.",
            "Jahrelang hatten sie auf [dieses Wochenende] gewartet.",
            "Am [ersten Oktoberwochenende] war Markt.",
            "Am [vergangenen Wochenende] kamen sie.",
            "Am [Vorwochenende] siegte Eilmar.",
        ],
        ("2024-10-12", "2024-10-13"): [
            "Am [Wochenende] wird gefeiert.",
            "Am [kommenden Wochenende] wird gefeiert.",
            "Am [nächsten Wochenende] wird gefeiert.",
            "Am [Wochenende] (12./13. Oktober) wird gefeiert.",
            "Die Bahn will die Strecke nach dem Erdrutsch vom Sonntag frühestens am [Wochenende] freigeben.",
            "Die Bahn gibt die Strecke nach dem Erdrutsch vom 6. Oktober am [Wochenende] frei.",
        ],
        ("2024-09-21", "2024-09-22"): [
            "Am [Wochenende] des 21. und 22. September wurde gefeiert.",
        ],
        ("2023-09-30", "2023-10-01"): [
            "Am [Wochenende] 30. September/1. Oktober 2023 wurde gefeiert.",
        ],
        ("2024-11-02", "2024-11-03"): [
            "Am [ersten Wochenende im November] wird gefeiert.",
        ],
        ("2025-04-28", "2025-05-04"): [
            "In [KW 18 2025] wird gebaut.",
        ],
        ("2024-10-07", "2024-10-08"): [
            "Zum [Wochenauftakt] fielen die Kurse.",
            "[Anfang der Woche] wurde der Antrag gestellt.",
        ],
        ("2024-10-04", "2024-10-06"): [
            "[Ende letzter Woche] wurde der Antrag gestellt.",
        ],
        ("2025-05-12", "2025-05-18"): [
            "In der [20. Kalenderwoche] wird gebaut.",
        ],
        "2024-10-16": [
            "[Kommende Woche Mittwoch] tagt der Rat.",
            "Am kommenden Montag und [Mittwoch] bleibt es trocken.",
            "Der Verkehr ruht von Sonntag, 22 Uhr, bis [Mittwoch], 6 Uhr.",
        ],
        "2024-10-04": [
            "In [der vergangenen Woche am Freitagabend] tagte er.",
        ],
        "2024-10-18": [
            "Nächste Woche Donnerstag und [Freitag] bleibt die Schule zu.",
        ],
        ("2024-10-21", "2024-10-27"): [
            "[Übernächste Woche] tagt der Ausschuss.",
        ],
        ("2024-09-23", "2024-09-29"): [
            "Am Montag, 30. September, tagte der Rat. Ab 1. Januar gilt das. In [der Woche zuvor] hatte der Verein gewarnt.",
            "[Vorletzte Woche] fiel der Unterricht aus.",
            "In der vergangenen Woche fehlten zwei Spieler. In der [Vorwoche] fehlte einer.",
        ],
        ("2024-08-26", "2024-09-01"): [
            "Am 4. September siegte Eilmar. In der [Vorwoche] hatte der Verein verloren.",
        ],
        ("2024-01-08", "2024-01-14"): [
            "In der [zweiten Kalenderwoche] fror es.",
        ],
        ("2024-01-01", "2024-01-07"): [
            "In der zweiten Kalenderwoche gab es 90 Fälle, in der [Vorwoche] 70.",
        ],
    },
}
