"""What German expressions of time mean: family -> days -> marked sentences, written for this project.

Each text was published on PUBLISHED, a Tuesday. The days are the first and the last one that the words name; one day
alone stands for both; "" is open. The last mark of a sentence is the one asked for.
"""

from tests.temporal.tables import counted, days, discourse, feasts, hours, months, ranges, weeks, years
from tests.temporal.tables.days_named import Days

PUBLISHED = "2024-10-08"

FAMILIES: dict[str, dict[Days, list[str]]] = {
    family: rows
    for table in (days, weeks, months, years, counted, discourse, ranges, hours, feasts)
    for family, rows in table.TABLE.items()
}

# TIMEX3 values of what has no days of its own: durations, sets, references.
VALUES: dict[str, list[str]] = {
    "P1.5Y": ["Nach [eineinhalbjähriger] Pause kam er zurück.", "Das dauerte [eineinhalb Jahre]."],
    "P3Y4M": ["Er saß [drei Jahre und vier Monate] in Haft."],
    "P45D": ["Das dauerte [45 Arbeitstage]."],
    "P3Y": ["Nach [dreijährigem] Verfahren war er frei.", "Ein [3-jähriges] Projekt endet."],
    "PT20H": ["Nach [20-stündiger] Fahrt kam er an."],
    "P2D": ["Der Damm brach [zwei Tage] früher als erwartet."],
    "P10D": ["Nach [zehntägiger] Pause kam er zurück."],
    "PXW": ["Er irrte [wochenlang] umher."],
    "P2Y": ["Er arbeitete [zwei harte Jahre] auf See."],
    "PXY": ["Es brennt [alle paar Jahre].", "[Langjährige] Mitarbeiter wurden geehrt.", "Das hielt über [Jahre] hinweg an.", "Sie war [lange Jahre] dabei.", "Er kam in [jungen Jahren] her."],
    "P14M": ["Das ging über [vierzehn Monate] hinweg."],
    "P50Y": ["Es waren [50] statt 30 Jahre."],
    "PT1NI": ["Sie hat eine anstrengende [Nacht] hinter sich."],
    "PT1AF": ["Er blieb [einen Nachmittag] lang."],
    "P1D": ["Er übt [täglich].", "Er übt [dreimal täglich].", "Das gilt [jeden Tag]."],
    "P1Y": ["Das kostet drei Millionen Euro im [Jahr], mindestens.", "[Das ganze Jahr] über war Betrieb.", "Das wird [Jahr für Jahr] mehr."],
    "P6M": ["Das erscheint [halbjährlich]."],
    "P2W": ["[Zwei Wochen] nach der Flut sind noch immer Straßen gesperrt.", "Er kommt [alle zwei Wochen].", "Er kommt [jeden zweiten Montag].", "Es sind Kurse von [je zwei Wochen]."],
    "P14D": ["Sie trifft sich [14-tägig].", "Sie trifft sich [vierzehntägig].", "Die [14-Tage]-Frist läuft ab."],
    "P1M": ["Einmal im [Monat] kommt er.", "Geprobt wird an [jedem zweiten Freitag im Monat]."],
    "XXXX-WXX-1": ["Offen ist [Mo]–Fr ab zehn.", "Geöffnet ist jeweils am [Montag].", "Er kommt [montags].", "[Montags] bleibt zu."],
    "XXXX-WXX-3TMO": ["Geöffnet ist [Mittwoch vormittags]."],
    "XXXX-XX-XXTNI": ["Sie arbeitet [nachts] im Lager."],
    "XXXX-XX-XXTMO": ["Er läuft [jeden Morgen] um den See."],
    "T08:00": ["Das Amt ist montags von [8] bis 12 Uhr offen.", "Werktags ist ab [8 Uhr] offen."],
    "T07:00": ["Montags ist von [7] bis 9 Uhr offen."],
    "T00:00": ["Am Samstag wird gefeiert. 2019 brannte kurz nach [Mitternacht] ein Haus."],
    "T14:00": ["Vor einigen Tagen stürzte dort gegen [14 Uhr] ein Kind."],
    "T10:00": ["Am 25. und 26. August ist von [10] bis 18 Uhr Markt."],
    "2024-SU": ["In den [Sommerferien] wurde gebaut."],
    "2024-10-07T15:30": ["Am Montag kurz vor [halb vier] brannte es."],
    "2024-10-07T03:30": ["In der Nacht zum Montag gegen [halb vier] brannte es."],
    "2024-10-07T14:30": ["Am Montag um 9 Uhr kam er. Um [halb drei] ging er."],
    "2024-10-08T24:00": ["Die Wahllokale schließen heute um [Mitternacht]."],
    "2024-10-07T24:00": ["Gestern tagte der Rat bis [Mitternacht]."],
    "2024-10-08T18:30": ["Kurz nach [halb sieben] am Abend brannte es."],
    "2024-10-08T19:30": ["Am Abend um [halb acht] brannte es."],
    "2024-10-08T20:00": ["Am Abend gegen [8 Uhr] brannte es."],
    "T17:00": ["Geöffnet ist täglich bis [17 Uhr]."],
    "XXXX-XX-XX": ["Am [Vorabend] des Gipfels warnten Fachleute.", "Ein Jahr nach dem Unglück wurde am Sonntag gebetet. Am [Tag] des Unglücks war es heiß.",
        "Er wurde am Montag verkauft. Am [Tag] der Verhaftung war er da.", "[Eines Tages] kam er zurück.", "An [einem Sommertag] kam er zurück.", "Am [Tag danach] war alles anders.", "Am [vorletzten Tag] regnete es.", "Am [letzten Tag] regnete es."],
    "PXD": ["In [den letzten Tagen] des Krieges fiel die Brücke.", "In [den letzten Tagen] der Messe regnete es."],
    "P4D": ["Heute kamen 200 Gäste. Der Täter war [vier Tage] nach der Tat gefasst worden."],
    "P3D": ["In den ersten [drei Tagen] kamen viele.", "Am Montag tagte der Rat. [Drei Tage] nach der Wahl ist noch alles offen."],
    "PRESENT_REF": ["Damals wie [heute] fehlt das Geld.", "Die [heutige] Slowakei gehörte dazu.", "Noch [heute] steht der Turm.",
        "1998 wurde die Halle eröffnet. [Heute] steht sie leer.", "[Heute] kann man das im Netz lesen.", "Dort kann man [heute] baden.",
        "Der [heute] 45-Jährige war ein Jahr in Haft.", "Die Menschen von [heute] lesen weniger.", "[Heutige] Schüler lernen anders.",
        "In [dieser schwierigen Zeit] hilft das.",
        "[Jetzt] reicht es.", "Das war früher so, [heute] ist es anders.", "Bis [zur Stunde] ist er nicht da.",
        "Von [nun] an gilt das.",
    ],
    "PAST_REF": ["Das war [früher] anders.", "[Einst] stand hier ein Turm."],
    "FUTURE_REF": [
        "In [Zukunft] wird das anders.", "In [naher Zukunft] geschieht nichts.", "In [absehbarer Zeit] geschieht nichts.",
    ],
    "PT7M": ["Am Montag ging der Notruf ein, [sieben Minuten später] war er da."],
    "PT15M": ["Das dauerte [eine Viertelstunde]."],
    "PT45M": ["Er kam [eine Dreiviertelstunde] zu spät."],
    "PT30M": ["Der Bus fährt [halbstündlich]."],
    "XXXX-WXX-4": ["Offen ist Di, Mi und [Do] ab zehn."],
    "XXXX-WXX-WE": ["An [Wochenenden] bleibt es zu.", "[Jedes Wochenende] kommt er."],
    "P1W": ["Er arbeitet 35 Stunden in der [Woche].", "Dreimal in der [Woche] trainiert sie."],
    "PTXH": ["Am Montag wurde er verurteilt. Sie war [wenige Stunden] nach der Tat gestorben.", "[Wenige Stunden] nach der Wahl stand er fest."],
    "P80Y": ["Am 27. Januar wurde das Lager befreit, [80 Jahre später] gedenkt die Stadt."],
    "XXXX-SU": ["[Jeden Sommer] kommen Gäste.", "Im zweiten [Sommer] kamen Gäste."],
    "XXXX-WXX-7": ["An [Sonntagen] ruht die Arbeit."],
    "XXXX-XX-XXTEV": ["Die Glocken läuteten stets am [Abend].", "[Eines Abends] kam er zurück."],
    "P100Y": ["In der [hundertjährigen] Geschichte des Vereins gab es das nie."],
    "PT5H": ["Er legte die Strecke in [fünf Stunden] zurück."],
    "P10000Y": ["Das dauerte [10.000 Jahre].", "Das dauerte [10 000 Jahre]."],
    "P2.5Y": ["Nach [2½ Jahren] war Schluss."],
    "XXXX-XX-15": ["Das Heft erscheint am [15. jedes Monats]."],
}  # fmt: skip

# Holidays that differ by country: (country, day) -> marked sentences.
REGIONS: dict[tuple[str, str], list[str]] = {
    ("AT", "2024-10-26"): ["Am [Nationalfeiertag] wird gefeiert."],
    ("CH", "2025-08-01"): ["Am [Nationalfeiertag] wird gefeiert."],
    ("CH", "2024-08-01"): ["Am [Bundesfeiertag] wurde gefeiert."],
    ("AT", "2024-06-09"): ["Am [Vatertag] wurde gefeiert."],
    ("CH", "2024-06-02"): ["Am [Vatertag] wurde gefeiert."],
    ("DE", "2024-05-09"): ["Am [Vatertag] wurde gefeiert."],
    ("CH", "2024-09-15"): ["Am [Buss- und Bettag] wurde gefeiert."],
}

# The same sentence as other keyboards and typesetters write it.
TYPOGRAPHY: list[tuple[str, str]] = [
    ("Am [5. März 2024] kam er.", "Am [5. Ma\u0308rz 2024] kam er."),
    ("Am [Donnerstag] kam er.", "Am [Don\u00adners\u00adtag] kam er."),
    ("Im [Juni 2019] kam er.", "Im [Juni\u20092019] kam er."),
    ("Im [Juni 2019] kam er.", "Im [Juni\n2019] kam er."),
    ("Im [März 2019] kam er.", "Im [Maerz 2019] kam er."),
    ("[Fünf Tage zuvor] kam er.", "[Fu\u0308nf Tage zuvor] kam er."),
    ("Vor 😀 und İ, am [5. März 2024], kam er.", "Vor 😀 und İ, am [5. Ma\u0308rz 2024], kam er."),
]

# What looks like time and is none.
NO_TIME = [
    "Der Höchststand von 1244 neu gemeldeten Fällen ist erreicht.",
    "2020 neue Fälle wurden gemeldet.",
    "Der Dreißigjährige Krieg verwüstete das Land, die heute-show lief.",
    "Er wurde mit „Der Freitag“ bekannt, sie schrieb „Ein Sommer“.",
    "Der Inhaber, Otto Winter, kam; die Bäckerei März blieb zu.",
    "Die Sachverständige Helene März hatte davor gewarnt, der Hausmeister Horst Winter auch.",
    "Neue Leiterin wird Julia Winter, auf Platz zwei kam Erik Sommer, auf Platz drei Anna Herbst.",
    "Frau März und Herr Freitag begrüßten Doktor Sommer.",
    "Der Fonds zahlt 1985 Euro an 2015 Haushalte.",
    "Beim Stand von 2:1 Toren war Schluss, die Quote betrug 2,15.",
    "Die Agenda 2010 spaltete die Partei.",
    "Bei den 20er-Karten steigt der Preis um einen Euro.",
    "Das Bild hat 1920*1080 Punkte.",
    "Die Krankheit betrifft einen von 2000.",
    "Zu dieser Zeit des Jahres ist es kalt.",
    "Sie flog nach Chiang Mai.",
    "Das Haus hat 1800 qm Fläche, davor standen 2000 Polizisten.",
    "Sie ist 31 Jahre alt und wohnt in der Straße des 17. Juni.",
    "Friedrich Merz sprach mit der Presse.",
    "Die Zeit drängt, so die Direktorin, mit der er sprach.",
    "Unter 0711 1990 ist niemand zu erreichen, Aktenzeichen 12/2003.",
    "Gezählt wurden in Ulm 1500 Streikende, das Haus meldet für Ulm 1412 Geburten.",
    "Am 31. Februar geschieht nichts.",
    "Kerstin Winter gewann vor Peter Sommer, für Sommer war es der zweite Platz.",
    "Das Labyrinth besteht aus 2000 Bäumen.",
    "Winter sagte nichts dazu, daran soll Lenz beteiligt sein, auch hatte Winter davon gewusst.",
    "Die UN-Sicherheitsratsresolution 1701 gilt.",
    "Er zahlte 2000 für das Rad, fast 2000 kamen zum Fest.",
    "Die Pumpe lief Tag und Nacht.",
    "Die Zeitung „Freitag“ brachte ein Menü zum Thema „Weihnachten“.",
    "Der Wagen stand auf der Auffahrt zur Autobahn.",
    "Der Sicherheitsrat nahm die Resolution 1973 an; die Resolutionen 1970 und 1973 gelten noch.",
    "Präsident Sommer sagte nichts, August Bebel auch nicht.",
    "Frau Dr. März sprach.",
    "Sie las „1984“ und sah „2001: Odyssee im Weltraum“.",
    "Es gibt Windows 2000 und ein Haus in der Hauptstraße 1990.",
    "Ein Flug kostet von 1450 bis 1850 Mark.",
    "Die 35-Stunden-Woche gilt, früher oder später.",
    "Seitdem der Rat tagt, ist Ruhe.",
    "Version 1.8. der Software ist da, Kapitel 3.2. erklärt sie.",
    "So und so oft kam er, so bis zum Ziel.",
    "Rund 1500 kamen, zu erreichen ist er unter 0451/1996-12.",
    "Im Kino läuft „Der lange Sommer von Lindau“, das Projekt „Sommer unter Freunden“ endet.",
    "Am 0. Mai geschieht nichts, am 32. Mai auch nicht.",
    "Im Jahr 300 Gäste, das ist wenig.",
    "Der SSV Ulm 1846 gewann gegen 1899 Hoffenheim, die TSG 1899 verlor.",
    "Er fährt einen Audi Q3.",
]

# What is no expression of time at all, no duration either.
NOTHING = [
    "Bis zum Ende kamen 1200 zusammen, am Ende blieben 2000 übrig.",
    "Der Trainer Uwe März ist krank. März hatte die Elf im Griff.",
    "Die Wahl fiel auf Anja Sommer. Sommer führt einen Betrieb, für Sommer ist das neu.",
    "Mit 31 Jahren zog sie um.",
    "Er starb im Alter von 80 Jahren.",
    "Ein Mann von knapp 40 Jahren und eine Frau von 80 Jahren kamen.",
    "Kinder von 6 bis 12 Jahren zahlen nichts, Jugendliche ab 16 Jahren schon.",
    "Der 20-jährige Mann und die 50-Jährige kamen.",
    "Die 35-Stunden-Woche gilt.",
    "Früher oder später kommt es so.",
    "Der Zug kam früher als geplant.",
    "Der Sieger brauchte 2:10:15 Stunden.",
    "Das Kind ist zwei Wochen jung.",
    "Kinder beider Dörfer zwischen sechs und elf Jahren wanderten.",
    "Es konnten Kinder zwischen sechs und elf Jahren Ausflüge machen.",
    "Von heute auf morgen war der Laden zu.",
    "Es gibt neue Zahlen der Stadt. Danach leben hier 4000 Menschen.",
    "Am 15. Spieltag verlor der Verein, am 2. schnellsten Wagen lag es nicht.",
    "Am Nationalfeiertag Frankreichs wurde gefeiert.",
]
