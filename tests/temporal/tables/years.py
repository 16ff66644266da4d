"""Years, terms, decades, centuries. The form of the table stands in families.py."""

from tests.temporal.tables.days_named import Days

TABLE: dict[str, dict[Days, list[str]]] = {
    "Jahre": {
        ("2019-01-01", "2019-12-31"): [
            "[2019] zog er um.",
            "Auch [2019] Sieger wurde Jan Weber.",
            "Seit [2019] Mitglied ist auch Ida Rothe.",
            "Das Museum zählte [2019] rund 300.000 Besucher.",
            "Im [Jahr 2019] zog er um.",
            "Seit [2019] lebt er dort.",
            "Von [2019] auf 2020 stieg die Zahl.",
            "Von [2019] auf 2024 stieg die Zahl um drei Prozent.",
            "Die Wahl wurde von [2019] auf 2021 verschoben.",
            "Statt [2019] feierte er 2020 Hochzeit.",
            "Es waren 300 mehr als [2019].",
            "Er gewann fünf Titel, davon [2019] drei.",
            "Die Reform von [2019] der 300 Vereine gilt.",
            "Gebaut wurden sie [2019].",
            "Der Minister spricht von [2019].",
        ],
        ("2023-01-01", "2023-12-31"): [
            "Im [vergangenen Jahr] schloss das Kino.",
            "Im [Vorjahr] schloss das Kino.",
            "Im [Gesamtjahr] sank der Gewinn.",
            "2024 waren es 214 Fälle. Die Statistik erschien am 3. September 2024. Im [Jahr davor] waren es 231 gewesen.",
            "Er ging 2021 gut aus. 2024 kamen 214 Gäste, im [Jahr zuvor] 231.",
            "Die Firma machte [2023] Verluste.",
            "Die Stadt hat [2023] Flächen gekauft.",
            "Sie hatte [2023] Anzeige erstattet.",
            "Sie gewann [2023] Gold.",
        ],
        ("2023-11-01", "2023-12-31"): [
            "[Ende des Vorjahres] schloss das Kino.",
        ],
        ("2024-01-01", "2024-12-31"): [
            "Im [zu Ende gehenden Jahr] kamen 40 hinzu.",
            "Im [ablaufenden Jahr] kamen 40 hinzu.",
            "Vorgesehen sind [heuer] vier Kurse.",
            "Das letzte Spiel des [alten Jahres] findet in Ulm statt.",
            "Für das [Gesamtjahr] wird ein Gewinn erwartet.",
            "Die [diesjährige] Ausgabe fällt aus.",
            "In [diesem Jahr] öffnet es.",
            "Olympia [2024] war in Paris.",
            "Die Erklärung für [2024] bis 31. Juli abgeben.",
        ],
        ("2024-11-01", "2024-12-31"): [
            "[Ende dieses Jahres] öffnet es wieder.",
            "Nach der Einigung fallen bis [Ende des Jahres] 70 Stellen weg.",
        ],
        ("1970-01-01", "1979-12-31"): [
            "In [den 70-er Jahren] war das so.",
        ],
        ("-0299-01-01", "-0199-12-31"): [
            "Zwischen etwa [300 und 200 v. Chr.] wurde der Turm gebaut.",
        ],
        ("-0043-01-01", "-0043-12-31"): [
            "Caesar starb [44 v. Chr.] in Rom.",
        ],
        ("2024-12-01", "2024-12-31"): [
            "Bis [Jahresende] ruht die Arbeit.",
            "Kurz vor [Jahresende] fällt der Preis.",
        ],
        ("2006-07-01", "2007-06-30"): [
            "In der [Saison 2006/2007] stiegen sie auf.",
        ],
        ("2024-08-01", "2025-07-31"): [
            "Im [laufenden Schuljahr] fehlt Personal.",
            "Im [neuen Schuljahr] fehlt Personal.",
        ],
        ("2025-08-01", "2025-09-30"): [
            "Die Umbenennung erfolgt zum [kommenden Schuljahr].",
        ],
        ("2024-08-01", "2024-09-30"): [
            "Die Umbenennung erfolgt zum [neuen Schuljahr].",
        ],
        ("2025-01-01", "2025-03-02"): [
            "Zum [neuen Jahr] steigt der Preis.",
        ],
        ("2025-07-01", "2026-06-30"): [
            "In [der kommenden Saison] spielt er nicht.",
        ],
        ("2022-08-01", "2023-07-31"): [
            "Das [Schuljahr 2022/23] war kurz.",
        ],
        ("2023-12-31", "2024-01-01"): [
            "Beim [vergangenen Jahreswechsel] brannte es.",
        ],
        ("2024-12-31", "2025-01-01"): [
            "Zum [Jahreswechsel] steigt die Gebühr.",
        ],
        ("2019-12-31", "2020-01-01"): [
            "Um die [Jahreswende 2019/20] kam er.",
        ],
        ("1847-07-06", "1853-06-28"): [
            "[Um 1850] stand hier eine Mühle.",
            "[Um das Jahr 1850] stand hier eine Mühle.",
        ],
        ("-0332-01-01", "-0332-12-31"): [
            "Im [Jahr 333 vor Christus] siegte er.",
        ],
        ("2022-01-01", "2022-12-31"): [
            "Es war ein gutes Jahr. [2022] war es schlecht.",
            "Die Zahl für 2023 lag über der im [Vorjahr].",
            "Im [vorletzten Jahr] waren es zwanzig.",
        ],
        ("2026-01-01", "2026-12-31"): [
            "Im [übernächsten Jahr] läuft der Vertrag aus.",
        ],
        ("2025-01-01", "2025-12-31"): [
            "Im [neuen Jahr] steigt der Preis.",
            "Für das [neue Jahr] ist er skeptisch.",
        ],
        ("0800-01-01", "0800-12-31"): [
            "Im [Jahr 800] wurde Karl gekrönt.",
        ],
        ("2024-10-01", "2025-03-31"): [
            "Im [WS 2024/25] lehrte sie.",
            "Im [Wintersemester] lehrt sie.",
            "Im [laufenden Wintersemester] lehrt sie.",
        ],
        ("2024-04-01", "2024-09-30"): [
            "Im [Sommersemester] lehrte sie.",
        ],
        ("2025-04-01", "2025-09-30"): [
            "Im [kommenden Sommersemester] lehrt sie.",
        ],
        ("2023-07-01", "2024-06-30"): [
            "Im Vergleich zur [vergangenen Saison] spielt er gut.",
            "In der [Vorsaison] war er verletzt.",
            "In der Saison 2024/25 will er spielen, in der [Saison zuvor] war er verletzt.",
            "In [der vergangenen Saison 2023/24] stieg er ab.",
            "Im [Geschäftsjahr 2023/24] sank der Umsatz.",
        ],
        ("2005-01-01", "2005-12-31"): [
            "Zuletzt hatte [2005] Gerhard Weber die Wahl verloren.",
        ],
        ("2030-01-01", "2039-12-31"): [
            "In [den Dreißigerjahren] soll der Tunnel fertig sein.",
        ],
        ("1930-01-01", "1939-12-31"): [
            "In [den Dreißigerjahren] soll er hier gelebt haben.",
        ],
    },
    "Jahrzehnte und Jahrhunderte": {
        ("1980-01-01", "1989-12-31"): [
            "In [den achtziger Jahren] war das üblich.",
            "[Die 1980er-Jahre] waren laut.",
            "In [den Achtzigern] war das üblich.",
            "Seit [den Achtzigern] ist das üblich.",
            "Aus [den Achtzigern] stammt die Schule.",
            "In den Siebzigern und [Achtzigern] war das üblich.",
            "In [den achtziger] und neunziger Jahren war das üblich.",
            "In [den 80er] und 90er Jahren war das üblich.",
        ],
        ("1987-01-01", "1989-12-31"): [
            "[Ende der Achtzigerjahre] schloss das Werk.",
        ],
        ("1100-01-01", "1199-12-31"): [
            "Die Burg wurde im [12. Jahrhundert] errichtet.",
            "Im [zwölften Jahrhundert] kam er.",
        ],
        ("1980-01-01", "1982-12-31"): [
            "[Anfang der Achtziger] war das üblich.",
            "In [den frühen Achtzigern] war das üblich.",
        ],
        ("1866-09-01", "1899-12-31"): [
            "[Gegen Ende des 19. Jahrhunderts] war das üblich.",
        ],
        ("1850-01-01", "1899-12-31"): [
            "In der [zweiten Hälfte des 19. Jahrhunderts] war das üblich.",
        ],
        ("-0299-01-01", "-0200-12-31"): [
            "Im [3. Jahrhundert v. Chr.] war das Land reich.",
        ],
        ("1700-01-01", "1799-12-31"): [
            "Im [18.] und 19. Jahrhundert war das üblich.",
        ],
        ("1897-07-05", "1903-06-29"): [
            "Um die [Jahrhundertwende] entstand der Bahnhof.",
        ],
        ("0001-01-01", "0100-12-31"): [
            "Im [1. Jahrhundert] stand hier ein Kastell.",
        ],
    },
}
