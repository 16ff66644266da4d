"""Holidays and feasts. The form of the table stands in families.py."""

from tests.temporal.tables.days_named import Days

TABLE: dict[str, dict[Days, list[str]]] = {
    "Feiertage": {
        "2024-03-29": [
            "Am [Karfreitag] blieb es still.",
        ],
        "2024-05-08": [
            "Am [Mittwoch] vor Christi Himmelfahrt war Ball.",
        ],
        "2024-09-15": [
            "Am [Eidgenössischen Bettag] stürzte ein Mann ab.",
            "Am [Eidgenössischen Dank-, Buss- und Bettag] stürzte ein Mann ab.",
        ],
        "2024-04-15": [
            "Am [Sechseläuten] stürzte ein Reiter.",
        ],
        "2019-04-08": [
            "Am [Sechseläuten 2019] stürzte ein Reiter.",
        ],
        "2025-04-28": [
            "Am [Sechseläuten 2025] stürzte ein Reiter.",
        ],
        ("2024-09-07", "2024-09-09"): [
            "Am [Knabenschiessen] stürzte ein Reiter.",
        ],
        "2024-12-08": [
            "Zu [Mariä Empfängnis] ist offen.",
        ],
        ("2025-04-18", "2025-04-21"): [
            "Bis [Ostern] will er eine Regierung gebildet haben.",
        ],
        "2023-02-21": [
            "Er soll zwischen Mai 2020 und Juni 2021 betrogen haben. Der Prozess hatte am [Faschingsdienstag des Vorjahres] begonnen.",
        ],
        ("2024-10-03", "2024-10-03"): [
            "Die Polizei zieht eine Bilanz des [Tags der Deutschen Einheit].",
        ],
        "2024-12-22": [
            "Am [vierten Adventsonntag] wird gesungen.",
        ],
        "2024-12-25": [
            "Am [Christtag] ist geschlossen.",
            "An Heiligabend wird gesungen. Am [ersten Feiertag] ist geschlossen.",
        ],
        ("2024-06-20", "2024-09-15"): [
            "In den [Sommerferien] wurde der Saal gestrichen.",
            "Nach [Ende der Sommerferien] wurde der Saal gestrichen.",
        ],
        ("2025-06-20", "2025-09-15"): [
            "In den [Sommerferien] wird der Saal gestrichen.",
        ],
        ("2023-12-20", "2024-01-09"): [
            "Seit den [Weihnachtsferien 2023] ist der Saal zu.",
        ],
        ("2024-10-08", "2024-11-07"): [  # not over today
            "Bis zu den [Herbstferien] bleibt der Saal zu.",
            "Die Kinder haben bis zu den [Herbstferien] frei.",
        ],
        ("2024-10-01", "2024-11-07"): [
            "In den [Herbstferien] bleibt der Saal zu.",
            "Seit [Beginn der Herbstferien] ist der Saal zu.",
        ],
        "2024-11-01": [
            "An [Allerheiligen] bleibt die Halle zu.",
        ],
        "2024-05-30": [
            "Am [Fronleichnamstag] brannte eine Scheune.",
        ],
        "2024-05-20": [
            "Am [Pfingstmontag] wurde der Damm erhöht.",
            "Am [Pfingstmontagabend] brach der Damm.",
        ],
        "2023-12-31": [
            "An [Silvester] brannte die Scheune.",
            "Am [Silvesternachmittag] brannte die Scheune.",
        ],
        "2024-10-03": [
            "Wegen des [Tags der Deutschen Einheit] blieb es zu.",
            "Am [Tag der Deutschen Einheit] ruhte die Arbeit.",
        ],
        ("2019-12-24", "2019-12-26"): [
            "[Weihnachten 2019] war er zu Hause.",
        ],
        ("2024-11-30", "2024-12-01"): [
            "Am [ersten Adventswochenende] öffnet der Markt.",
        ],
        "2024-12-07": [
            "Am [2. Adventssamstag] öffnet der Markt.",
        ],
        "2024-11-29": [
            "Am [Black Friday] wird es voll.",
        ],
        "2025-01-06": [
            "An [Heilige Drei Könige] bleibt es zu.",
        ],
        ("2023-12-24", "2023-12-26"): [
            "Kurz vor [Weihnachten] brannte es.",
        ],
        "2023-12-22": [
            "Am [Freitag] vor Heiligabend brannte es.",
        ],
        "2024-12-01": [
            "Am [ersten Advent] wird gesungen.",
        ],
        ("2024-12-27", "2024-12-31"): [
            "[Zwischen den Jahren] bleibt es zu.",
        ],
        "2025-10-03": [
            "Am [nächsten Tag der Deutschen Einheit] öffnet das Museum.",
        ],
        "2024-10-06": [
            "Am [Erntedanksonntag] war die Kirche voll.",
        ],
        ("2024-03-29", "2024-04-01"): [
            "Über [Ostern] blieb es ruhig.",
        ],
        ("2024-05-19", "2024-05-20"): [
            "An [Pfingsten] blieb es ruhig.",
        ],
        "2025-01-01": [
            "An [Neujahr] bleibt es zu.",
        ],
        "2024-12-24": [
            "Am [Heiligen Abend] wird gesungen.",
        ],
        ("2024-12-01", "2024-12-24"): [
            "Im [Advent] wird gesungen.",
            "In der [Adventszeit] wird gesungen.",
            "In der [Vorweihnachtszeit] wird gesungen.",
        ],
        "2023-12-23": [
            "Am [Tag] vor Heiligabend brannte es.",
        ],
        ("2023-12-22", "2023-12-24"): [
            "[Zwei Tage] vor Weihnachten brannte es.",
        ],
        "2023-10-29": [
            "[Drei Tage] vor Allerheiligen brannte es.",
        ],
        "2024-10-29": [
            "[Drei Tage] vor Allerheiligen wird gewählt.",
        ],
        ("2024-04-05", "2024-04-08"): [
            "[Eine Woche] nach Ostern brannte es.",
        ],
        "2025-03-04": [
            "Zu [Fastnacht] wird gefeiert.",
        ],
        "2024-11-20": [
            "Am [Buß- und Bettag] bleibt es zu.",
        ],
        ("1966-12-24", "1966-12-26"): [
            "Zu [Weihnachten 1966] schwiegen die Waffen.",
        ],
        "2025-06-10": [
            "Am [Dienstag] nach Pfingsten ist frei.",
        ],
        "2024-11-24": [
            "Am [Sonntag] vor dem ersten Advent bleibt es still.",
            "Am [Christkönigssonntag] wird der Altar geweiht.",
        ],
        ("2025-04-26", "2025-04-27"): [
            "Am [Wochenende] nach Ostern wird gefeiert.",
        ],
        ("2024-12-16", "2024-12-22"): [
            "In der [Woche] vor Weihnachten ist viel los.",
        ],
        ("2025-04-21", "2025-04-27"): [
            "In der [Woche] nach Ostern wird gefeiert.",
        ],
        ("2025-04-14", "2025-04-20"): [
            "In der [Woche] vor Ostern wird gefastet.",
        ],
        "2025-03-03": [
            "Am [Fasnachtsmontag 2025] startet der Umzug.",
        ],
        "2025-06-09": [
            "Am Pfingstsonntag und [-montag] bleibt es zu.",
        ],
        "2024-09-08": [
            "Der [Tag des offenen Denkmals] lockte viele an.",
        ],
        "2025-01-27": [
            "Am [Holocaust-Gedenktag] wird gesungen.",
        ],
        "2025-03-01": [
            "Am [Faschingssamstag] ist Ball.",
        ],
        "2025-03-09": [
            "Am [Funkensonntag] brennt ein Feuer.",
        ],
        ("2024-05-09", "2024-05-12"): [
            "Am [Auffahrtswochenende] staute es sich.",
        ],
        "2024-05-15": [
            "Die [Kalte Sophie] brachte Frost.",
        ],
    },
}
