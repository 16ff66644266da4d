"""Hours and parts of the day. The form of the table stands in families.py."""

from tests.temporal.tables.days_named import Days

TABLE: dict[str, dict[Days, list[str]]] = {
    "Uhrzeit und Tageszeit": {
        "2024-10-11": [
            "Ab Freitag, [22 Uhr], ist die Brücke gesperrt.",
        ],
        "2024-10-10": [
            "Am Donnerstag müssen sie die Häuser verlassen. Die Bombe war am Mittwoch entdeckt worden. Ab [8 Uhr] wird geräumt.",
        ],
        "2024-10-12": [
            "Köln spielt gegen Ulm (Sa., [15.30 Uhr]).",
        ],
        "2024-10-07": [
            "Am Sonntag war er von 22 Uhr bis [6 Uhr] wach.",
            "Am Dienstag wurde er verurteilt. Er war in der Nacht zum Montag durch Ulm gerast. Um [1 Uhr] prallte er an einen Baum.",
            "Am Sonntagabend stürmte es. Die Strecke war bis in die [frühen Morgenstunden] gesperrt.",
            "Fest am Sonntag in Passau: In der Nacht zum Montag fiel er in den Inn. Freunde hatten ihn gegen [2 Uhr] vermisst.",
            "Seit Montag, [8 Uhr], wird gestreikt.",
            "Gegen 22 Uhr brannte es am Sonntag. Um [2 Uhr] hatten sie alles unter Kontrolle.",
            "Gegen 22 Uhr brannte es am Sonntag. Um 2 Uhr hatten sie alles unter Kontrolle. Um [6 Uhr] ging die Wehr.",
            "Am Montag um [9.15 Uhr] rückte die Feuerwehr aus.",
            "Am Montag, gegen [16:45 h], brannte es.",
            "Am Montag wurde er verletzt. Die beiden waren am Freitag aneinandergeraten. Am [Nachmittag] kam er aus der Klinik.",
            "Gegen 22 Uhr kam es am Sonntag zum Streit. Um [2 Uhr] war Ruhe.",
            "Am Montag kurz vor [Mitternacht] brannte es.",
            "Um Punkt [zwölf Uhr mittags] sperrte Jan Weber gestern die Tür zu.",
            "Um [21.47 Uhr] war es amtlich: Der Rat stimmte gestern zu.",
            "Am Montag gab es Alarm. Kurz vor [Mittag] löste sich eine Lawine.",
            "Am Montag kam er, [spätabends] ging er.",
            "Am [Montagabend] fiel die Heizung aus.",
            "[Gestern Nachmittag] rückte die Feuerwehr aus.",
            "Am Montag tagte der Rat. Gegen [18 Uhr] war Schluss.",
            "Gegen [8 Uhr] am Montag begann die Suche.",
            "Am Montag fiel ein Turm um. Am Donnerstag will der Rat beraten. Gegen [15 Uhr] kam ein Kran.",
            "Am Montag fiel ein Turm um. Am Donnerstag tagt der Rat. Gegen [15 Uhr] hatte es gestürmt.",
            "Am Montag fiel ein Turm um. Am 4. Mai hatte ein Amt gewarnt. Gegen [15 Uhr] kam ein Kran.",
            "Am Montag fiel ein Turm um. Am Freitag zuvor war er geprüft worden. Gegen [15 Uhr] kam ein Kran.",
            "Am Montag fiel ein Turm um. Das Amt teilte am Dienstag mit, er sei alt. Gegen [15 Uhr] kam ein Kran.",
            "Am Montag wurde ein Kind entführt. Gegen [8 Uhr] wollte die Mutter es zur Schule bringen.",
            "Am Montag fiel ein Schuss. Er hatte die Tat seit dem Vorabend geplant. Am [Nachmittag] fand man ihn.",
            "In der Nacht zum Montag brannte es. Am [Nachmittag] war das Feuer aus.",
            "Stand: 7. Oktober 2024, [12.30 Uhr].",
        ],
        "2025-04-28": [
            "Der Rat tritt am 28.4.2025 [17.00 Uhr] zusammen.",
        ],
        "2024-10-09": [
            "Am [Mittwochvormittag] berät der Ausschuss.",
            "Er kommt [morgen früh] zurück.",
        ],
        ("2024-10-06", "2024-10-07"): [
            "In der [Nacht auf Montag] brannten zwei Schuppen.",
            "In der [Nacht zum Montag] brannte es.",
        ],
        "2023-09-17": [
            "In der Nacht zum 17. September 2023 brannte es. Gegen [2 Uhr] rückte die Feuerwehr an.",
        ],
        ("2024-10-04", "2024-10-05"): [
            "In der Nacht zum Samstag brannte es. In der [Nacht] rückten 300 Helfer aus.",
        ],
        ("2023-11-25", "2023-11-26"): [
            "Er starb in der [Nacht zum 26. November 2023].",
        ],
        "2024-10-05": [
            "Gegen [17 Uhr] geriet am Samstag ein Schuppen in Brand.",
            "Ein Gutachter hat am Montag Schäden entdeckt. Das Schiff war am Samstag gegen die Mauer gefahren. Ein Test war noch am [selben Abend] negativ ausgefallen.",
            "Der Bus kippte um [11.40 Uhr] um: Ein Reifen platzte am Samstag.",
            "Es war kurz nach [21 Uhr], als am Samstag der Damm brach.",
            "Am Samstag war Weihe. „Heute ist unser Tag“, sagte der Wirt. Am [Vormittag] hatten sie gesungen.",
            "Am [Abend] wurde am Samstag in Emden gefeiert.",
            "Das ergab ein Bericht, den das Amt am Montag vorlegte. Demnach war am Samstag der Strom ausgefallen. Gegen [16 Uhr] roch es.",
            "Am Samstag fiel der Strom aus.\n\nDer Betreiber hatte noch am 3. Oktober Rekorde gemeldet. Am [Nachmittag] half das Nachbarland.",
            "Am Samstag brannte es. Wie die Polizei am Montag mitteilte, war das Feuer gegen [22 Uhr] ausgebrochen.",
            "Am Sonntag brannte es.\n\nAm Samstag war ein Mann gestürzt. Gegen [16 Uhr] brach er sich den Arm.",
            "Am Samstag wurde gefeiert. Der Bau war am 9. Mai 2021 begonnen worden. Bereits am [Vormittag] hatten Gäste das Haus besichtigt.",
            "Am Freitag war Ruhe. Gegen [17 Uhr] geriet am Samstag ein Schuppen in Brand.",
            "Um [0.30 Uhr] in der Nacht zum Samstag brannte es.",
            "Am Samstag ist ein Haus abgebrannt. Kurz nach [Mitternacht] brach das Feuer aus.",
            "Am Samstag brannte ein Haus ab. Das Feuer brach kurz nach [Mitternacht] aus.",
            "Am Samstag feierten sie. Kurz vor [Mitternacht] brach Feuer aus.",
        ],
        "2024-10-06": [
            "In der Nacht zum Montag fiel er in den Inn. Gegen [23 Uhr] hatte er eine Bar verlassen.",
            "Am Samstag brannte es gegen 21 Uhr. Eine Stunde später war es aus. Bis [2 Uhr] war zu.",
            "In den [frühen Morgenstunden des Sonntags] brannte es.",
            "In der Nacht zum Sonntag brannte es. Bis zum [Morgen] hatten sie das Feuer gelöscht.",
            "Am Samstagabend waren sie aufgebrochen. Die Straße war bis zum [Vormittag] gesperrt.",
            "Am Samstag feierten sie. Kurz nach [Mitternacht] brach Feuer aus.",
            "Am Samstag spielten sie 2:1. Kurz nach [Mitternacht] kamen sie an.",
            "Am Samstag um 15 Uhr fiel er vom Dach. Kurz nach [Mitternacht] starb er.",
        ],
        ("1904-02-08", "1904-02-09"): [
            "In der [Nacht vom 8. Februar] auf den 9. Februar 1904 fiel ein Schuss.",
        ],
        ("2003-03-19", "2003-03-20"): [
            "In der [Nacht vom 19.] auf den 20. März 2003 schneite es.",
        ],
        ("2024-10-07", "2024-10-08"): [
            "In Flammen aufgegangen ist in der [Nacht auf heute] ein Stall.",
            "[Heute Nacht] brannte es.",
            "Die Feuerwehr rückte zwischen [22 Uhr] und 6 Uhr dreimal aus.",
            "In der [Nacht] brannte ein Haus.",
            "[Letzte Nacht] brannte es.",
            "Die Halle ist heute abgebrannt. In der [Nacht] konnte nur gelöscht werden.",
            "In [der vergangenen Nacht] brannte es.",
            "[Gestern Nacht] brannte es.",
        ],
        ("2023-12-31", "2024-01-01"): [
            "In der [Silvesternacht] brannte ein Balkon.",
            "In der [Silvesternacht 2023] brannte ein Balkon.",
            "In der [Silvesternacht 2023/24] brannte ein Balkon.",
            "In der [Neujahrsnacht] brannte ein Balkon.",
            "In der [Neujahrsnacht 2024] brannte ein Balkon.",
        ],
        ("2024-05-15", "2024-05-16"): [
            "Am 15. Mai wurde sie operiert, in der [Nacht darauf] starb sie.",
            "Im Mai kam die Flut. In der [Nacht auf den 16.] brach der Damm.",
            "Am 15. Mai brannte es. In [der folgenden Nacht] brannte es noch einmal.",
            "In der Nacht zum 15. Mai brannte es. In der [Nacht darauf] brannte es noch einmal.",
        ],
        ("2024-03-30", "2024-03-31"): [
            "In der [Osternacht] brannte ein Feuer.",
        ],
        ("2023-12-24", "2023-12-25"): [
            "In der [Christnacht] brannte ein Feuer.",
        ],
        ("2024-05-05", "2024-05-06"): [
            "Am 5. Mai brannte es, [nachts] regnete es.",
        ],
        ("2024-10-08", "2024-10-09"): [
            "[Heute Nacht] wird es kalt.",
            "Am Dienstagabend fand man ihn. Noch in der [Nacht] kamen die Eltern.",
        ],
        "2024-10-08": [
            "Am Freitag wird gestreikt.\n\n+++ [16.02 Uhr]: Die Halle ist offen.",
            "Der Kurs stieg am Dienstag. Am Vortag war er noch gefallen. Die Papiere stiegen, nachdem die Firma am [Morgen] einen Auftrag gemeldet hatte.Um [17 Uhr] war Schluss, teilte die Polizei am Montag mit.",
            "Am Mittwoch tagt der Rat. Um [19 Uhr] wird heute gefeiert.",
            "Um [8 Uhr] kam der Erste und am Montag der Letzte.",
            "Um [halb drei] brannte es.",
            "Am Samstag begann der Streik. Seit [Mitternacht] fuhr kein Zug mehr.",
            "Um [Viertel nach acht] brannte es.",
            "Um [fünf vor zwölf] brannte es.",
            "Es ist [fünf vor zwölf].",
            "Es war [zehn nach acht], als es dunkel wurde.",
            "Um kurz vor [acht] klingelte es.",
            "Am Abend um [zehn] klingelte es.",
            "Um [dreiviertel acht] brannte es.",
            "Um [20:15] beginnt der Film.",
            "Um [3 Uhr nachmittags] brannte es.",
            "Das Werk wurde am 3. Mai 1998 eröffnet. Bis zum [Abend] werden viele Gäste erwartet.",
            "Am 17. Juni 1953 gab es hier Streit.\n\nAm [Abend] sprach der Bürgermeister.",
        ],
        "2024-05-05": [
            "Am 5. Mai tagte der Rat. Gegen [11 Uhr] ging er.",
            "Am 5. Mai drang er ein. Nach [Einbruch der Dunkelheit] ging er.",
            "Am 5. Mai brannte es bis nach [Einbruch der Dunkelheit].",
        ],
        "2024-10-03": [
            "Gegen [23.45 Uhr] am Donnerstagabend prallte er gegen einen Baum.",
        ],
        "2024-10-14": [
            "Montag, 14. 10., [20:00], im Saal.",
        ],
        "2024-10-19": [
            "Das Fest ist am 19. und 20. Oktober. Am Samstag ist ab 14 Uhr Tanz, am [Abend] Feuerwerk.",
        ],
        "2024-10-02": [
            "Der Verkehr kam am Mittwochnachmittag zum Erliegen. Seit [18.30 Uhr] fahren die Züge wieder.",
        ],
    },
}
