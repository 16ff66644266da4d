"""Lists and ranges. The form of the table stands in families.py."""

from tests.temporal.tables.days_named import Days

TABLE: dict[str, dict[Days, list[str]]] = {
    "Spannen": {
        ("2024-11-14", "2024-11-17"): [
            "Vom [14.] bis 17. November läuft die Kunstschau.",
        ],
        ("2024-10-08", "2024-10-15"): [
            "Die Sperrung gilt von [heute] an bis Dienstag.",
            "Die Sperrung gilt von [heute] an bis Dienstag, 15. Oktober.",
            "Die Sperrung gilt von [heute] bis Dienstag.",
        ],
        ("2024-10-05", "2024-10-06"): [
            "Von [Samstag] auf Sonntag rückte die Feuerwehr zu einem Brand aus.",
            "Von [Samstag] auf Sonntag brannte eine hoch gelegene Hütte.",
        ],
        "2024-10-05": [
            "Der Markt wurde von [Samstag] auf Sonntag gelegt.",
            "Der Markt wurde von [Samstag] auf Sonntag vorgerückt.",
        ],
        "2024-10-07": [
            "Am [Montag] kam Ida Rothe an. Bis Freitag bleibt sie.",
            "Die Suche begann am [Montag], bis Dienstag fehlte jede Spur.",
            "Der Bund verpflichtete sich am [Montag], bis Freitag alle Löhne zu zahlen.",
            "Der Rat beschloss am [Montag], bis Ende Juni die Preise anzuheben.",
        ],
        ("2018-03-01", "2020-11-30"): [
            "Von [März 2018] bis zu seiner Absetzung im November 2020 war er Rat.",
        ],
        ("2003-01-01", "2007-12-31"): [
            "Von [2003] bis 2007 führte sie das Haus.",
            "Sie leitete das Amt ([2003]–2007).",
        ],
        ("1991-01-01", "1993-12-31"): [
            "Von [1991] bis zu seinem Rücktritt 1993 war er Minister.",
        ],
        ("2023-02-28", "2023-03-03"): [
            "Vom [28. Februar] bis zum 3. März 2023 ruhte der Verkehr.",
        ],
        ("1907-01-01", "1907-12-31"): [
            "Der Verein entstand [1907], bis 1933 zählte er 400 Mitglieder.",
            "Die Halle wurde [1907] gebaut, bis 1933 war sie leer.",
        ],
        ("2024-10-21", "2024-10-25"): [
            "Von [Montag, 21. Oktober], bis Freitag ist die Straße gesperrt.",
        ],
        ("1994-01-01", "1998-12-31"): [
            "Zwischen [1994] und 1998 stand das Haus leer.",
        ],
        ("2024-05-01", "2024-07-31"): [
            "Zwischen [Mai] und Juli 2024 stand das Haus leer.",
        ],
        ("2024-10-14", "2024-10-16"): [
            "Von [Montag] bis Mittwoch tagt der Rat.",
        ],
        ("2024-09-30", "2024-10-02"): [
            "Von [Montag] bis Mittwoch tagte der Rat.",
        ],
        ("2024-10-04", "2024-10-07"): [
            "Von [Freitag] bis Montag blieb die Straße gesperrt.",
        ],
        ("2024-12-28", "2025-01-03"): [
            "Vom [28. Dezember] bis 3. Januar bleibt es zu.",
        ],
        ("2023-12-28", "2024-01-03"): [
            "Vom [28. Dezember 2023] bis 3. Januar 2024 war zu.",
        ],
        ("2024-04-01", "2024-04-30"): [
            "Im [April] und Mai war es trocken.",
        ],
        ("2025-05-01", "2025-05-31"): [
            "Im [Mai] oder Juni 2025 wird gebaut.",
        ],
        ("2019-04-28", "2019-04-30"): [
            "Vom [28.]–30. April 2019 war er hier.",
        ],
        ("2011-01-01", "2012-12-31"): [
            "[2011/12] war das anders.",
        ],
        ("2024-10-07", "2024-10-08"): [
            "Von [gestern] auf heute sank die Temperatur.",
        ],
        ("2024-10-02", "2024-10-03"): [
            "Von [Mittwoch] auf Donnerstag brannte eine Scheune.",
            "Eine Scheune ist von [Mittwoch] auf Donnerstag abgebrannt.",
        ],
        "2024-10-02": [
            "Die Sitzung wurde von [Mittwoch] auf Donnerstag verlegt.",
        ],
        ("2024-10-03", "2024-10-05"): [
            "Vom [3.] bis zum 5. Oktober wurde gefeiert.",
            "Vom [3.] bis einschließlich 5. Oktober wurde gefeiert.",
        ],
        ("2024-09-30", "2024-10-09"): [
            "Vom [30. September] bis 9. Oktober tagt der Kongress.",
        ],
        ("2024-10-07", "2024-10-09"): [
            "Das vom [7.] bis zum 9. Oktober dauernde Fest ist gut besucht.",
        ],
        ("2024-09-26", "2024-11-03"): [
            "Die Halle feiert vom [26. September] bis zum 3. November mit verschiedenen Festen das Licht.",
        ],
        ("2024-10-08", "2024-10-09"): [
            "Die Warnung gilt von [heute] bis zunächst Mittwoch.",
            "Die Warnung galt von [Dienstag] bis voraussichtlich Mittwoch.",
        ],
        ("2024-10-12", "2024-11-03"): [
            "Vom [12. Okt]. bis 3. Nov. ist Messe.",
        ],
        ("2023-04-01", "2023-04-30"): [
            "Im [April] und Mai vergangenen Jahres war die Straße gesperrt.",
            "Im [April], Mai und Juni vergangenen Jahres war die Straße gesperrt.",
            "Im [April] und im Juni des Vorjahres war die Straße gesperrt.",
            "2016 begann der Bau. Im [April] und Mai des Vorjahres war er geplant worden.",
        ],
        ("2023-05-03", "2023-06-04"): [
            "Vom [3. Mai] bis zum 4. Juni vergangenen Jahres wurde gestreikt.",
            "Zwischen dem [3. Mai] und dem 4. Juni des vergangenen Jahres wurde gestreikt.",
        ],
        ("2022-10-01", "2023-03-31"): [
            "Zwischen [Oktober] und März vergangenen Jahres wurde gestreikt.",
        ],
        "2023-05-03": [
            "Am [3.] und 4. Mai vergangenen Jahres wurde gestreikt.",
        ],
        ("2024-05-01", "2024-05-31"): [
            "Sie kam im [Mai], im Juni vergangenen Jahres war sie noch krank.",
        ],
        "2024-09-30": [
            "Am [Montag] und Dienstag vergangener Woche wurde gestreikt.",
            "Am [Montag], Dienstag und Mittwoch vergangener Woche wurde gestreikt.",
            "Am [Montag] und am Dienstag der Vorwoche wurde gestreikt.",
        ],
        "2024-10-16": [
            "Am [Mittwoch] und Donnerstag nächster Woche bleibt das Amt zu.",
        ],
        "2024-10-11": [
            "Am [Freitag] und Montag nächster Woche bleibt das Amt zu.",
        ],
        ("2024-09-27", "2024-09-30"): [
            "Von [Freitag] bis Montag vergangener Woche wurde gestreikt.",
        ],
        ("2025-07-03", "2025-07-05"): [
            "Im nächsten Jahr findet das Fest vom [3.] bis 5. Juli statt.",
        ],
        ("2022-01-01", "2024-07-31"): [
            "Von [2022] bis Juli 2024 stieg die Zahl.",
        ],
    },
}
