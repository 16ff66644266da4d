"""Counts of units from the publication, and vague words. The form of the table stands in families.py."""

from tests.temporal.tables.days_named import Days

TABLE: dict[str, dict[Days, list[str]]] = {
    "Vor und in": {
        "2024-10-05": [
            "Vor [drei Tagen] kam er an.",
            "[Drei Tage] ist es her, dass er ankam.",
        ],
        ("2023-05-01", "2023-05-31"): [
            "Im Mai 2024 waren 2,9 Millionen arbeitslos, 197.000 [mehr als ein Jahr zuvor].",
            "Im Mai 2024 wurden 200 Autos [mehr als ein Jahr zuvor] verkauft.",
            "Im Mai kamen weniger als im [gleichen Monat 2023].",
        ],
        ("2022-10-30", "2023-05-31"): [
            "Im Mai 2024 brannte es. Weit [mehr als ein Jahr zuvor] hatte er gewarnt.",
        ],
        ("2019-04-09", "2020-04-07"): [
            "1939, 1940, 1941, 1942, 1943 und 1944 wurde gebaut. Im Mai 1950 war alles fertig. Vor [fünf Jahren] brannte es.",
        ],
        "2024-10-11": [
            "In [drei Tagen] soll er ankommen.",
        ],
        "2023-10-08": [
            "Die letzte Aufführung liegt [genau ein Jahr] zurück.",
            "Vor [genau einem Jahr] brannte es.",
        ],
        ("2023-04-09", "2024-04-07"): [
            "Vor [fast genau einem Jahr] brannte es.",
        ],
        "2014-10-08": [
            "Auf den Tag genau vor [zehn Jahren] brannte es.",
        ],
        ("2024-09-28", "2024-10-04"): [
            "Vor [Wochenfrist] war alles noch still.",
        ],
        ("2024-09-14", "2024-09-20"): [
            "Vor [drei Wochen] rückte der Löschzug erstmals aus.",
            "Das ist [drei Wochen] her.",
        ],
        ("2024-01-08", "2024-07-08"): [
            "Vor [einigen Monaten] wechselte der Verein den Saal.",
        ],
        ("2024-10-03", "2024-10-06"): [
            "Vor [wenigen Tagen] wechselte der Verein den Saal.",
        ],
        ("2009-10-08", "2014-10-08"): [
            "Vor [mehr als zehn Jahren] verschwand die Statue.",
        ],
        ("2024-09-20", "2024-09-24"): [
            "Vor [gut zwei Wochen] rückte der Löschzug aus.",
        ],
        ("2024-09-28", "2024-10-01"): [
            "Vor [gut einer Woche] rückte der Löschzug aus.",
        ],
        ("2024-09-17", "2024-09-20"): [
            "Vor [knapp drei Wochen] rückte der Löschzug erstmals aus.",
        ],
        ("2024-10-09", "2024-10-15"): [
            "In [den kommenden Tagen] wird es neblig.",
        ],
        ("2021-10-08", "2024-10-08"): [
            "In [den vergangenen drei Jahren] stieg die Zahl.",
        ],
        ("2023-04-08", "2024-10-08"): [
            "In [den vergangenen eineinhalb Jahren] stieg die Zahl.",
        ],
        ("2014-10-08", "2021-10-08"): [
            "Vor [Jahren] war das anders.",
            "Seit [Jahren] ist das so.",
            "Schon vor [Jahren] vor dem Leck gewarnt.",
        ],
        "2024-10-15": [
            "In [acht Tagen] wird gewählt.",
        ],
        "2024-10-01": [
            "Vor [acht Tagen] wurde gewählt.",
        ],
        "2024-10-22": [
            "In [vierzehn Tagen] wird gewählt.",
        ],
        "2023-05-07": [
            "Vor [einem Jahr], am 7. Mai 2023, starb er.",
        ],
        ("1994-04-09", "1995-04-08"): [
            "Die Tat liegt [30 Jahre] zurück.",
        ],
        ("2022-10-01", "2022-10-31"): [
            "[Ein Jahr zuvor], im Oktober 2022, hatte er gewonnen.",
        ],
        "2023-10-07": [
            "[Gestern vor einem Jahr] begann der Streit.",
        ],
        ("2014-04-09", "2015-04-08"): [
            "Seit nunmehr [zehn Jahren] lebt er hier.",
            "Am 1. Mai kam er. Sie hatte seit [zehn Jahren] darauf gewartet.",
        ],
        ("2022-10-08", "2023-10-08"): [
            "Vor [ein, zwei Jahren] war das anders.",
        ],
        ("2025-01-07", "2025-07-08"): [
            "In [einem halben Jahr] wird gewählt.",
        ],
        ("1999-04-09", "2000-04-07"): [
            "Vor [einem Vierteljahrhundert] begann es.",
        ],
        ("2023-12-29", "2024-01-18"): [
            "Vor [einem Dreivierteljahr] begann es.",
        ],
        "2025-10-08": [
            "[Heute in einem Jahr] wird gewählt.",
        ],
        "2024-07-08": [
            "Genau vor [drei Monaten] fiel das Urteil.",
        ],
        ("2021-02-01", "2021-05-17"): [
            "Skandale hatten sie erschüttert, von der Pleite im Frühjahr 2021 bis zum Betrug [wenige Wochen davor].",
        ],
        ("1944-01-01", "1944-12-31"): [
            "1943 trat er ein und kam [ein Jahr darauf] als Soldat zurück.",
        ],
        ("2019-11-03", "2020-11-01"): [
            "Er scheiterte am 3. Mai 2024 zum zweiten Mal nach 2013. [Vier Jahre zuvor] hatte er gewonnen.",
        ],
    },
    "Anfang eines Jahres": {
        ("2024-01-01", "2024-09-30"): [
            "In [den ersten neun Monaten] stieg der Umsatz.",
            "In [den ersten drei Quartalen] sank der Gewinn.",
        ],
        ("2023-01-01", "2023-11-30"): [
            "In [den ersten elf Monaten] stieg der Umsatz.",
        ],
        ("2023-01-01", "2023-09-30"): [
            "In [den ersten neun Monaten] des Jahres 2023 stieg der Umsatz.",
        ],
        ("2022-11-01", "2022-12-31"): [
            "In [den letzten beiden Monaten] 2022 stieg der Umsatz.",
        ],
        ("2023-01-01", "2023-12-31"): [
            "In den ersten drei Monaten des [Vorjahres] kamen viele Gäste.",
        ],
    },
    "Vage": {
        ("2024-08-24", "2024-10-08"): [
            "[Kürzlich] zog er um.",
            "Seit [Kurzem] gilt dort Tempo 30.",
            "[Vor Kurzem] zog er um.",
            "Er zog [jüngst] um.",
        ],
        ("2024-08-09", "2024-10-08"): [
            "[Unlängst] zog er um.",
            "In [jüngster Zeit] regnet es.",
            "In [letzter Zeit] regnet es.",
        ],
        ("2024-10-08", "2024-12-07"): [
            "[Demnächst] öffnet es.",
        ],
        ("2024-10-08", "2025-01-06"): [
            "[Bald] öffnet es.",
        ],
        ("2024-10-08", "2024-10-29"): [
            "[In Kürze] öffnet es.",
        ],
        ("2024-09-10", "2024-10-08"): [
            "In [den vergangenen Wochen] regnete es.",
        ],
        ("2022-10-09", "2024-09-08"): [
            "Vor [einiger Zeit] war das anders.",
        ],
    },
}
