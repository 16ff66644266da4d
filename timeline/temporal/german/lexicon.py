"""All German words of time, each once: word class -> word -> value. Patterns are built from the class names."""

from typing import Any

from timeline.temporal.german.holidays import NAMES, SCHOOL_HOLIDAYS
from timeline.temporal.german.numbers import (
    CARDINALS,
    ENDINGS,
    FRACTIONS,
    ONE,
    ORDINALS,
    inflected,
    respelled,
)
from timeline.temporal.model import Grain, Relation

Table = dict[str, Any]


def words(text: str, value: Any = None) -> Table:
    """The words of `text`, all with the same value."""
    return dict.fromkeys(text.split(), value)


def adjectives(stems: str, value: Any = None) -> Table:
    """All forms of the adjectives whose stems `text` lists."""
    return {form: value for stem in stems.split() for form in inflected(stem)}


WEEKDAY_NAMES = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "sonnabend")
WEEKDAYS = {name: n % 7 if name != "sonnabend" else 5 for n, name in enumerate(WEEKDAY_NAMES)}

# Parts of day: TIMEX3 code, and BN for the forenoon. Their hours stand in vague.py.
DAY_PARTS: Table = (
    words("früh morgen", "MO") | words("vormittag vormittags vormittagsstunden", "BN") | words("mittag mittags", "MI")
    | words("nachmittag nachmittags", "AF") | words("abend abends", "EV") | words("nacht nachts", "NI")
    | words("mitternacht", "MN") | words("morgens frühmorgens", "MO") | words("spätabends", "EV")
    | words("morgenstunden", "MO") | words("mittagsstunden", "MI") | words("nachmittagsstunden", "AF")
    | words("abendstunden", "EV") | words("nachtstunden", "NI")
)  # fmt: skip

MONTHS: Table = {
    **words("januar januars jänner jänners", 1), **words("februar februars feber", 2),
    **words("märz märzes", 3), **words("april aprils", 4), **words("mai mais maien", 5),
    **words("juni junis juno", 6), **words("juli julis julei", 7), **words("august augusts augustes", 8),
    **words("september septembers", 9), **words("oktober oktobers", 10), **words("november novembers", 11),
    **words("dezember dezembers", 12),
}  # fmt: skip
MONTH_SHORT: Table = {
    **words("jan jän", 1), **words("feb febr", 2), **words("mär mrz", 3), **words("apr", 4), **words("jun", 6),
    **words("jul", 7), **words("aug", 8), **words("sep sept", 9), **words("okt", 10), **words("nov", 11),
    **words("dez", 12),
}  # fmt: skip
_MONTH_STEMS = {name: n for name, n in MONTHS.items() if not name.endswith("s")}
MONTH_HALVES: Table = {name + "hälfte": n for name, n in _MONTH_STEMS.items()}
MONTH_WEEKS: Table = {name + end: n for name, n in _MONTH_STEMS.items() for end in ("woche", "wochen")}
# "An einem Novemberabend": some day of it.
MONTH_DAYS: Table = {
    name + part: n for name, n in _MONTH_STEMS.items() for part in (*DAY_PARTS, "tag", "tage", "tagen", "tages")
}  # fmt: skip
MONTH_WEEKDAYS: Table = {
    name + day + s: (n, weekday)
    for name, n in _MONTH_STEMS.items() for day, weekday in WEEKDAYS.items() for s in ("", "s")
}  # fmt: skip
MONTH_WEEKENDS: Table = {name + "wochenende": n for name, n in _MONTH_STEMS.items()}

# Seasons by first month, meteorological (World Meteorological Organization; Deutscher Wetterdienst, Wetterlexikon).
SEASONS: Table = {
    **words("frühling frühlings frühjahr frühjahrs frühjahres lenz", 3),
    **words("sommer sommers", 6), **words("herbst herbsts herbstes", 9), **words("winter winters", 12),
    **words("frühsommer frühsommers hochsommer hochsommers spätsommer spätsommers", 6),
    **words("frühherbst spätherbst spätherbsts", 9), **words("vorfrühling", 3), **words("spätwinter", 12),
}  # fmt: skip

# Seasons with a name, which only say when with their year: "im Hungerwinter 1946/47".
NAMED_SEASONS: Table = {
    **words("kriegswinter hungerwinter krisenwinter katastrophenwinter rekordwinter coronawinter jahrhundertwinter", 12),
    **words("jahrhundertsommer rekordsommer hitzesommer dürresommer coronasommer wahlsommer", 6),
    **words("wahlherbst wendeherbst flüchtlingsherbst krisenherbst", 9),
}  # fmt: skip

UNITS: Table = {
    **words("sekunde sekunden", "S"), **words("minute minuten", "TM"), **words("stunde stunden", "TH"),
    **words("viertelstunde viertelstunden", "15M"), **words("dreiviertelstunde dreiviertelstunden", "45M"),
    **words("dreivierteljahr dreivierteljahres", "9M"), **words("vierteljahrhundert vierteljahrhunderts", "25Y"),
    **words("tag tage tagen tages tags", Grain.DAY), **words("woche wochen", Grain.WEEK),
    **words("wochenende wochenenden wochenendes wochenends weekend", Grain.WEEKEND),
    **words("monat monate monaten monats monates", Grain.MONTH),
    **words("quartal quartale quartalen quartals vierteljahr vierteljahres", Grain.QUARTER),
    **words("halbjahr halbjahre halbjahren halbjahres halbjahrs jahreshälfte semester semesters", Grain.HALF),
    **words("jahr jahre jahren jahres jahrs", Grain.YEAR),
    **words("jahrzehnt jahrzehnte jahrzehnten jahrzehnts jahrzehntes dekade dekaden", Grain.DECADE),
    **words("jahrhundert jahrhunderte jahrhunderten jahrhunderts jahrhundertes", Grain.CENTURY),
    **words("jahrtausend jahrtausende jahrtausenden jahrtausends", "L"),
}  # fmt: skip

# Tens of years by name: "die Achtzigerjahre", "die achtziger Jahre", "die Achtziger".
DECADE_NAMES = {
    name: n
    for n, name in enumerate(
        "zehner zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger".split(), 1
    )
}
DECADE_NAMES["nuller"] = 10  # of 1900
DECADES: Table = {form: n for name, n in DECADE_NAMES.items() for form in (name, name + "n")}
DECADE_YEARS: Table = {
    name + end: n for name, n in DECADE_NAMES.items() for end in ("jahre", "jahren", "jahrn")
}

DAYS_FROM_TODAY: Table = {
    "vorvorgestern": -3, "vorgestern": -2, "gestern": -1, "heute": 0, "heut": 0, "morgen": 1, "übermorgen": 2,
    "überübermorgen": 3,
}  # fmt: skip
DAYS_FROM_TODAY_ADJ: Table = {
    **adjectives("vorgestrig", -2), **adjectives("gestrig", -1), **adjectives("heutig", 0),
    **adjectives("morgig", 1), **adjectives("übermorgig", 2),
}  # fmt: skip
YEARS_FROM_NOW: Table = {
    "heuer": 0, **adjectives("heurig diesjährig", 0), **adjectives("vorjährig letztjährig", -1),
    **adjectives("nächstjährig", 1),
}  # fmt: skip

# References without calendar bounds (TIMEX3 PRESENT_REF, PAST_REF, FUTURE_REF).
NOWS: Table = words("jetzt derzeit zurzeit momentan heutzutage")
THENS: Table = words("damals seinerzeit")
ONCES: Table = words("einst einstmals früher ehedem")
RECENTLY: Table = words("kürzlich neulich unlängst jüngst letztens vorhin")
SOON: Table = words("bald demnächst")

SHIFT_LAST: Table = {
    **adjectives("vergangen letzt vorig verflossen abgelaufen", -1), **adjectives("vorletzt vorvergangen vorvorig", -2),
    **adjectives("vorvorletzt", -3),
}  # fmt: skip
SHIFT_NEXT: Table = {
    **adjectives("kommend nächst", 1),
    **adjectives("übernächst", 2),
    **adjectives("überübernächst", 3),
}
SHIFT_THIS: Table = {
    **words("dieser diese diesem diesen dieses", 0),
    **adjectives("laufend ablaufend auslaufend", 0),
}
SHIFT_THAT: Table = words("jener jene jenem jenen jenes", 0)
SHIFT_AFTER: Table = adjectives(
    "folgend darauffolgend nachfolgend nächstfolgend anschließend drauffolgend", 1
)
SHIFT_BEFORE: Table = adjectives(
    "vorangegangen vorhergehend vorausgegangen vorherig davorliegend zurückliegend", -1
)
SAME: Table = {**adjectives("selb gleich nämlich", 0), **words("demselben derselben denselben desselben", 0)}
YEAR_BEFORE: Table = words("vorjahr vorjahres vorjahrs", (Grain.YEAR, -1)) | words("folgejahr folgejahres", (Grain.YEAR, 1))  # fmt: skip
DAY_BEFORE: Table = {
    **words("vortag vortages vortags", (Grain.DAY, -1)), **words("vorabend", (Grain.DAY, -1)),
    **words("folgetag folgetages folgetags tagsdarauf anderntags", (Grain.DAY, 1)),
    **words("vormonat vormonats", (Grain.MONTH, -1)), **words("folgemonat folgemonats", (Grain.MONTH, 1)),
    **words("vorwoche", (Grain.WEEK, -1)), **words("folgewoche", (Grain.WEEK, 1)),
    **words("vorquartal vorquartals", (Grain.QUARTER, -1)), **words("vorjahresquartal vorjahresquartals", (Grain.QUARTER, -4)),
    **words("vorwochenende vorwochenendes", (Grain.WEEKEND, -1)),
    **words("vorjahresmonat vorjahresmonats", (Grain.MONTH, -12)),
}  # fmt: skip
PERIOD_PLURAL: Table = words("vorjahren vorjahre", -1) | words("folgejahren folgejahre", 1)

EARLIER: Table = words("zuvor vorher davor", -1) | {"früher": -1}
LATER: Table = words("später danach darauf hernach nachher", 1)
ONWARD: Table = words("seitdem seither", 1)
UNTIL_THEN: Table = words("dahin", -1)

STARTS: Table = words("anfang anfangs beginn beginns", "START") | adjectives("früh", "START")
MIDDLES: Table = words("mitte", "MID")
ENDS: Table = words("ende", "END") | adjectives("spät", "END")
# Firms' names for the quarters of their year, by its end, too.
NAMED_QUARTERS: Table = {
    **words("auftaktquartal startquartal märzquartal", 1), **words("frühjahrsquartal juniquartal", 2),
    **words("sommerquartal septemberquartal", 3), **words("schlussquartal weihnachtsquartal dezemberquartal", 4),
}  # fmt: skip
UNIT_PARTS: Table = {
    **words("jahresanfang jahresbeginn jahresauftakt", (Grain.YEAR, "START")), **words("jahresmitte", (Grain.YEAR, "MID")),
    **words("jahresende jahresschluss", (Grain.YEAR, "CLOSE")),
    **words("monatsanfang monatsbeginn", (Grain.MONTH, "START")), **words("monatsmitte", (Grain.MONTH, "MID")),
    **words("monatsende", (Grain.MONTH, "END")),
    **words("wochenanfang wochenbeginn wochenauftakt wochenstart", (Grain.WEEK, "START")), **words("wochenmitte", (Grain.WEEK, "MID")),
    **words("wochenschluss wochenausklang", (Grain.WEEK, "END")),
    **words("jahrhundertmitte", (Grain.CENTURY, "MID")),
    **words("tagesverlauf", (Grain.DAY, None)), **words("wochenverlauf", (Grain.WEEK, None)), **words("jahresverlauf", (Grain.YEAR, None)),
}  # fmt: skip

# Vague counts: the least and the most of a unit that the word allows; sources in vague.py.
QUANTITIES: Table = {
    **words("einige einigen einiger etliche etlichen ettliche", "einige"), **words("mehrere mehreren mehrerer", "mehrere"),
    **words("wenige wenigen weniger", "wenige"), **words("paar", "paar"), **words("viele vielen", "viele"),
    **words("zahlreiche zahlreichen", "viele"),
}  # fmt: skip
# What is so many years long rather than old: "nach dreijähriger Bauzeit".
LASTING_THINGS = """haft gefängnis haftstrafe gefängnisstrafe freiheitsstrafe bewährungsstrafe jugendstrafe bestehen bestehens bestands
    jubiläum jubiläums bauzeit laufzeit amtszeit dienstzeit lehrzeit wartezeit übergangszeit regierungszeit herrschaft
    ausbildung lehre studium pause frist übergangsfrist sperre dauer geschichte vereinsgeschichte tradition karriere
    laufbahn ehe beziehung freundschaft partnerschaft mitgliedschaft zusammenarbeit tätigkeit erfahrung berufserfahrung
    arbeit vorarbeit planung planungszeit vorbereitung vorbereitungszeit sanierung umbau umbauzeit krieg krieges bürgerkrieg
    bürgerkriegs streit rechtsstreit kampf konflikt konflikts exil gefangenschaft belagerung abwesenheit aufenthalt
    aufenthalts suche reise odyssee vertrag vertrags garantie bewährung bewährungszeit verhandlungen ermittlungen
    forschung entwicklung entwicklungszeit zugehörigkeit betriebszugehörigkeit problem problems verfahren verfahrens prozess
    prozesses projekt projekts projektes engagement engagements mandat mandats amtsperiode wahlperiode legislaturperiode
    bauarbeiten sanierungsarbeiten restaurierung renovierung verzögerung verspätung dürre krise regentschaft leerstand
    stillstand phase testphase probephase probezeit kooperation arbeitsvertrag mietvertrag mietdauer vertragslaufzeit
    untersuchungshaft einzelhaft verbannung ära funkstille besatzung besatzungszeit schaffenszeit schaffenskrise"""
# Words before a count: TIMEX3 mod.
APPROXIMATE: Table = {
    **words("rund etwa circa zirka ca ungefähr", "APPROX"), **words("gut gute guten gutes", "MORE_THAN"),
    **words("über", "MORE_THAN"), **words("knapp knappe knappen knapper knappes fast beinahe nahezu kaum annähernd", "LESS_THAN"),
    **words("mindestens wenigstens zumindest", "EQUAL_OR_MORE"), **words("höchstens maximal", "EQUAL_OR_LESS"),
    **words("genau exakt ganze ganzen ganzes ganzer", None),
}  # fmt: skip

ORDER: Table = {**ORDINALS, **adjectives("letzt", -1), **adjectives("vorletzt", -2)}

ERA: Table = {"chr": 1, "christus": 1, "christi": 1}

# What stands before an expression and says how the happening lies to it.
RELATIONS: Table = {
    **words("seit", Relation.SINCE), **words("ab", Relation.SINCE), **words("bis", Relation.UNTIL),
}  # fmt: skip
PREPOSITIONS: Table = words(
    "am an im in ins zum zur zu um gegen gen für von vom während binnen bei beim aus auf nach vor seit ab bis "
    "mit dem den der die das des"
)


# Terms over two years, by their first month and their length. School years by the Hamburger Abkommen of the German
# Länder (§ 1: 1 August to 31 July); seasons by the rules of play of the German football association (1 July to 30 June).
ONE_UNIT: Table = {
    "wochenfrist": Grain.WEEK, "monatsfrist": Grain.MONTH, "jahresfrist": Grain.YEAR,
}  # fmt: skip
TERMS: Table = {
    **words("saison spielzeit", (7, 12)), **words("schuljahr schuljahres schuljahrs", (8, 12)),
    **words("studienjahr studienjahres", (10, 12)), **words("wintersemester wintersemesters ws wise", (10, 6)),
    **words("sommersemester sommersemesters sose", (4, 6)),
    **words("geschäftsjahr geschäftsjahres geschäftsjahrs wirtschaftsjahr wirtschaftsjahres haushaltsjahr rechnungsjahr", (1, 24)),
}  # fmt: skip
TERMS_BEFORE: Table = words("vorsaison", (7, 12))
# Adjectives of duration, and numbers of times: "zehntägig", "20-stündig", "dreimal täglich".
LASTING_UNITS: Table = {
    **words("stündig", "TH"), **words("tägig", Grain.DAY), **words("wöchig", Grain.WEEK), **words("monatig", Grain.MONTH),
    **adjectives("stündig", "TH"), **adjectives("minütig", "TM"), **adjectives("sekündig", "S"), **adjectives("tägig", Grain.DAY),
    **adjectives("wöchig", Grain.WEEK), **adjectives("monatig", Grain.MONTH), **adjectives("jährig", Grain.YEAR),
}  # fmt: skip
LASTING_LETTERS = {"stündig": "TH", "minütig": "TM", "tägig": "D", "wöchig": "W", "monatig": "M"}
_LASTING_COUNTS = {
    name: n for name, n in {**CARDINALS, "ein": 1}.items() if n <= 60 or n in (70, 75, 80, 90, 100, 1000)
}
_LASTING_HALVES = {name: n for name, n in FRACTIONS.items() if name.endswith("halb")}
LASTING_NUMBERS: Table = {
    number + unit + end: f"P{'T' if letter.startswith('T') else ''}{n:g}{letter[-1]}"
    for number, n in (_LASTING_COUNTS | _LASTING_HALVES).items()
    for unit, letter in LASTING_LETTERS.items()
    for end in ("", *ENDINGS)
}
LASTING_YEARS: Table = {
    number + "jährig" + end: f"P{n:g}Y"
    for number, n in (_LASTING_COUNTS | _LASTING_HALVES).items()
    for end in ENDINGS
}
TIMES: Table = {number + "mal": n for number, n in {**CARDINALS, "ein": 1}.items() if n < 20}

NAMED_YEARS: Table = words(
    "gesamtjahr gesamtjahres jahrgang jahrgangs kalenderjahr kalenderjahres geschäftsjahr geschäftsjahres "
    "haushaltsjahr wirtschaftsjahr schuljahr studienjahr"
)

# Single words that patterns name.
OF_YEAR: Table = words("jahr jahre jahres jahren")
QUARTER_WORD: Table = words("quartal quartals quartalen quartale")
HALF_WORD: Table = words("halbjahr halbjahres halbjahrs jahreshälfte")
CENTURY_WORD: Table = words("jahrhundert jahrhunderts jahrhundertes jahrhunderten")
CENTURY_SHORT: Table = words("jh jhdt jhd")
WEEK_WORD: Table = words("kw kalenderwoche kalenderwochen")
REGULARS: Table = {
    **words("stündlich", "PT1H") | adjectives("stündlich", "PT1H"), **words("halbstündlich", "PT30M"),
    **words("viertelstündlich", "PT15M"), **words("minütlich", "PT1M"), **words("zweistündlich", "PT2H"),
    **words("zweimonatlich", "P2M") | adjectives("zweimonatlich", "P2M"), **words("zweijährlich", "P2Y"),
    **adjectives("zweiwöchentlich", "P2W") | adjectives("vierteljährlich", "P3M"),
    **words("täglich", "P1D") | adjectives("täglich", "P1D"), **words("wöchentlich", "P1W") | adjectives("wöchentlich", "P1W"),
    **words("monatlich", "P1M") | adjectives("monatlich", "P1M"), **words("jährlich alljährlich", "P1Y"),
    **adjectives("jährlich alljährlich", "P1Y"), **words("vierteljährlich", "P3M"),
    **words("halbjährlich", "P6M"), **adjectives("halbjährlich", "P6M"), **words("zweiwöchentlich", "P2W"),
    **words("allmorgendlich", "XXXX-XX-XXTMO"), **words("allabendlich", "XXXX-XX-XXTEV"), **words("allnächtlich", "XXXX-XX-XXTNI"),
    **words("werktags wochentags", "XXXX-WXX-WD"), **words("tagtäglich", "P1D"), **adjectives("tagtäglich", "P1D"),
}  # fmt: skip
LASTINGS: Table = {
    **words("sekundenlang", "PTXS"), **words("minutenlang", "PTXM"), **words("stundenlang", "PTXH"),
    **words("tagelang", "PXD"), **words("wochenlang", "PXW"), **words("monatelang", "PXM"), **words("jahrelang", "PXY"),
    **words("jahrzehntelang", "PXDE"), **words("jahrhundertelang", "PXCE"),
    **adjectives("minutenlang", "PTXM"), **adjectives("stundenlang", "PTXH"), **adjectives("tagelang", "PXD"),
    **adjectives("wochenlang", "PXW"), **adjectives("monatelang", "PXM"),
    **adjectives("mehrstündig", "PTXH"), **adjectives("mehrtägig", "PXD"), **adjectives("mehrwöchig", "PXW"),
    **adjectives("mehrmonatig", "PXM"), **adjectives("jahrelang mehrjährig langjährig", "PXY"), **adjectives("jahrzehntelang", "PXDE"),
}  # fmt: skip
WEEKEND_WORD: Table = words("wochenende wochenendes wochenendens wochenenden")
DECADE_SUFFIX: Table = words("er ern")
NIGHT: Table = words("nacht")
NIGHT_TO: Table = words("zum auf zu")
# Between a preposition and a count: "seit nunmehr zehn Jahren", "vor nicht einmal einer Woche".
FILLERS = "nunmehr mittlerweile inzwischen immerhin bereits schon bald nicht einmal gerade mal nur etwas weit deutlich erst"
SINGLE: dict[str, str] = {
    "COMPANY": "ag gmbh kg ohg", "GOING": "gehenden gehende gehendes", "SEMESTER": "semester semesters", "VOR": "vor", "NACH": "nach", "IN": "in im", "BIS": "bis", "INCLUSIVE": "einschließlich inklusive", "GOLDEN": "goldenen wilden", "WAR": "krieg krieges kriegs", "AT_LEAST": "zunächst vorerst voraussichtlich mindestens spätestens längstens wahrscheinlich", "H_SHORT": "h", "AND": "und oder sowie bzw beziehungsweise", "UHR": "uhr", "HALB": "halb", "WEATHER": "strenge strengen strenger kalte kalten kalter milde milden milder heiße heißen heißer harte harten harter trockene trockenen trockener nasse nassen nasser schneereiche schneereichen verregnete verregneten verregneter", "BRIEFLY": "kurz",
    "VIERTEL": "viertel", "DREIVIERTEL": "dreiviertel", "AB": "ab", "UM": "um", "GEGEN": "gegen kurz", "MEHR": "mehr weniger",
    "ALS": "als", "EIN": "ein", "VON": "von", "OUT_OF": "aus", "MINUTES": "minuten", "SEIT": "seit", "ART": "der die das dem den des",
    "ANNO": "anno", "BC": "v vor", "AD": "n nach", "DAYS_OF": "tag tage tagen", "ZEIT": "zeit", "LAUF": "laufe lauf verlauf",
    "KURZ": "kurz wenig unmittelbar gleich direkt bald", "KURZE": "kurze geraume einige", "FAR_FUTURE": "naher absehbarer ferner nächster absehbare", "FAR_PAST": "langer grauer", "SOME": "einiger geraumer längerer", "LATELY": "jüngster jüngerer letzter", "LATEST": "jüngsten jüngeren", "FROM_HERE": "von", "KURZEM": "kurzem", "KUERZE": "kürze", "LANGEM": "langem längerem", "LANG": "lang lange",
    "ZUKUNFT": "zukunft", "ONTO": "auf", "VERGANGENHEIT": "vergangenheit", "GEGENWART": "gegenwart", "STUNDE": "stunde", "MOMENT": "moment augenblick",
    "ZEITPUNKT": "zeitpunkt", "NUN": "nun", "SOFORT": "sofort", "DATE_WORD": "datum", "FOLLOWING_TIME": "folgezeit", "OR": "oder",
    "CLAUSE_HEAD": "er sie es ich wir man der die das ein eine sich dieser diese dieses", "EVERY": "jeder jede jeden jedem jedes", "PER": "pro", "HALF_OF": "hälfte", "BUSS": "buß buss", "BREAK_OF": "einbruch", "DUSK": "dämmerung dunkelheit abenddämmerung", "DAWN": "morgengrauen morgendämmerung tagesanbruch", "MONTH_TURN": "monatswechsel monatswechsels", "MONTH_WORD": "monat monats monates", "OF_THE": "des",
    "LASTS": LASTING_THINGS,
    "BETTAG": "bettag bettags", "CANDLEMAS": "lichtmess lichtmeß", "FEDERAL": "eidgenössischer eidgenössischen", "THANKS": "dank", "TH": "ten te ter", "TURN": "jahreswechsel jahreswechsels jahreswende",
    "MAL": "mal", "ZWISCHEN": "zwischen", "YEARS": "jahre jahren", "GANZ": "ganze ganzen ganzer ganzes",
    "FOR": "für", "DURING": "während", "DATE_OF": "vom", "ZUR": "zur", "MITTERNACHT": "mitternacht", "TAGE": "tage tagen", "BEGINNING": "beginn anfang", "SONST": "noch",
    "PLURAL": "sekunden minuten stunden tage tagen wochen monate monaten quartale quartalen jahre jahren jahrzehnte jahrzehnten jahrhunderte jahrhunderten jahrtausende jahrtausenden",
    "WEEKS": "woche wochen", "ADVENT": "advent advents adventsonntag adventsonntags adventsamstag adventsamstags adventwochenende adventwochenendes adventssonntag adventssonntags adventssamstag adventssamstags adventswochenende adventswochenendes weihnachtstag weihnachtsfeiertag weihnachtsfeiertags feiertag feiertags",
    "BLACK": "black", "HOLOCAUST": "holocaust", "MEMORIAL_DAY": "gedenktag gedenktags gedenktages", "SOPHIE": "sophie", "OPEN_ONE": "offenen", "MONUMENT": "denkmals", "FEAST_DAYS": "feiertage feiertagen", "THREE": "drei", "KINGS": "könige königen", "FRIDAY": "friday", "HOLY": "heiliger heiligen heilige", "EVE": "abend", "GERMAN": "deutschen", "UNITY": "einheit", "SILVESTER_NIGHT": "silvesternacht sylvesternacht", "NEW_YEAR_NIGHT": "neujahrsnacht", "EASTER_NIGHT": "osternacht", "CHRISTMAS_NIGHT": "christnacht weihnachtsnacht", "MAY_NIGHT": "walpurgisnacht", "LABOUR": "arbeit",
    "ASCENSION": "himmelfahrt himmelfahrtstag", "CHRISTI": "christi", "CONCEPTION": "empfängnis", "WHITE": "weißer weißen weiße weisser weissen", "SUNDAY": "sonntag sonntags", "GREASY": "schmotziger schmotzigen schmotzige schmutziger schmutzigen schmutzige gumpiger gumpigen unsinniger unsinnigen", "THURSDAY": "donnerstag", "SHOW": "journal journals show", "MARY": "mariä mariae maria",
    "POSS": "seinem seiner ihrem ihrer dessen deren", "POSS_OF": "seines ihres dieses", "ITS_DAY": "unglückstag unfalltag tattag brandtag wahltag abstimmungstag wahlabend wahlsonntag", "COURSE": "laufe lauf verlauf", "ABOUT": "um gegen etwa circa zirka ca", "ALL": "all", "LONG": "verlängertes verlängerte verlängerten lange langen langes langer volle vollen volles ganze ganzen ganzes weitere weiteren weiteres schwere schweren schweres gute harte harten hartes aufeinanderfolgende aufeinanderfolgenden wertvolle wertvollen wertvolles verlorene verlorenen verlorenes schwierige schwierigen schwieriges bange bangen entscheidende entscheidenden gemeinsame gemeinsamen gemeinsames intensive intensiven intensives erfolgreiche erfolgreichen erfolgreiches turbulente turbulenten turbulentes", "ALLE": "alle allen",
    "OLD": "alt alte alten alter altes jung", "IM": "im", "DIESEM": "diesem dieser", "EARLY": "frühen jungen späten späteren", "UEBER": "über", "HINWEG": "hinweg",
    "WHOLE": "ganze ganzen gesamte gesamten", "AM": "am", "AN": "an", "DAILY_THING": "brot bedarf bedarfs leben lebens", "DAYS_WORD": "tages tags", "EACH": "je jeweils", "MILLENNIUM": "jahrtausendwende", "CENTURY_TURN": "jahrhundertwende", "HER": "her", "BACK": "zurück", "IS": "ist sind", "IT": "es das", "INSTEAD": "statt anstatt", "AGE": "alter", "WITH": "mit", "UNDER": "unter", "PERSON": "mann mannes frau junge mädchens sohn tochter baby säugling knabe greis greisin", "CHILD": "kinder kindern jugendliche jugendlichen mädchen jungen buben schüler schülern kleinkinder menschen personen erwachsene senioren frauen männer",
    "BY": "* × x", "AGENDA": "agenda vision horizon", "NAMED_ALIKE": "chiang", "CLUB_TOWN": "münchen hoffenheim rosenheim",
    "HABIT": "morgens vormittags mittags nachmittags abends nachts frühmorgens spätabends", "LATER_WORD": "später danach darauf", "DAY_BEFORE_OF": "vorabend", "NEW": "neue neuen neues", "HALF_SIGN": "½", "Q_SIGN": "q", "ZUM": "zum", "INS": "ins",
    "YEAR_BEFORE": "vorjahreszeitraum vorjahreszeitraums vorjahreszeitraumes vorjahresperiode", "STRETCH": "zeitraum zeitraums zeitraumes zeit periode zeitspanne",
    "TO": "zum zu zur auf", "FULL_YEAR": "gesamtjahr", "OLD_ONE": "alten", "LEAP_DAY": "schalttag schalttags schalttages", "LAST_WORD": "letzter letzten", "NEXT_WORD": "nächster naher",
}  # fmt: skip
# Units after which a number is an amount and no year, and words before a name: titles, forms of address.
AMOUNTS: Table = words(
    "euro euros cent dollar dollars mark franken schilling prozent kilometer kilometern meter metern zentimeter "
    "zentimetern millimeter millimetern kilo kilogramm gramm tonnen liter hektar quadratmeter quadratkilometer "
    "personen menschen einwohner einwohnern besucher besuchern zuschauer zuschauern teilnehmer teilnehmern mann stück "
    "seiten kubikmeter watt kilowatt megawatt volt grad stellen arbeitsplätze haushalte soldaten tote toten verletzte "
    "verletzten mitglieder mitarbeiter beschäftigte beschäftigten punkte punkten stimmen mal uhr km m cm kg g mio mrd "
    "millionen milliarden qm m² m³ km² ha kwh mwh kw mw polizisten polizeibeamte einsatzkräfte demonstranten gäste "
    "gästen fahrzeuge einsätze einsätzen anrufe anrufen notrufe notrufen verstöße verstößen delikte delikten "
    "straftaten unfälle unfällen exemplare exemplaren unterschriften"
)
ABBREVIATED, OFFICE = "abbreviated", "office"
TITLES: Table = words(
    "herr herrn frau doktor professor professorin familie fräulein abgeordnete abgeordneter sankt chef chefin kapitän "
    "landrat landrätin stadträtin anwalt anwältin maler malerin pianist pianistin kollege kollegin"
) | words("dr prof st", ABBREVIATED)  # they have a full stop
# Offices and callings, alone or at the end of a compound: "Oberbürgermeister", "Bundestrainerin".
OFFICES: Table = words(
    "minister ministerin kanzler kanzlerin präsident präsidentin bürgermeister bürgermeisterin richter richterin "
    "sprecher sprecherin trainer trainerin autor autorin schauspieler schauspielerin regisseur regisseurin sänger "
    "sängerin kommissar kommissarin politiker politikerin direktor direktorin inspektor inspektorin pfarrer pfarrerin "
    "bischof bischöfin staatsanwalt staatsanwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin stürmer vorsitzende vorsitzender kassierer kassiererin "
    "stürmerin torhüter torhüterin moderator moderatorin sekretär sekretärin historiker historikerin dirigent "
    "dirigentin intendant intendantin schriftsteller schriftstellerin",
    OFFICE,
)
# Feasts of one day that have a name for its morning or evening.
FEASTS_WITH_PARTS = (
    "gründonnerstag karfreitag ostersonntag ostermontag pfingstsonntag pfingstmontag rosenmontag aschermittwoch silvester"
).split()
# What bears numbers like "1.8." that are no days.
NUMBERED: Table = words(
    "version versionen kapitel abschnitt ziffer punkt unterpunkt absatz artikel paragraph paragraf release build android "
    "ios macos firmware update nummer tabelle abbildung anlage auflage teil"
)
STREETS: Table = words("straße strasse platz allee brücke weg ufer gasse damm ring u s bahnhof")


def _numbers() -> dict[str, Table]:
    """Digits by what they can be: day of a month, month, hour, minute, year, two figures of a year, any number."""
    short = {text: n for n in range(100) for text in {str(n), f"{n:02d}"}}
    return {
        "DAY": {t: n for t, n in short.items() if 1 <= n <= 31},
        "MON": {t: n for t, n in short.items() if 1 <= n <= 12},
        "HOUR": {t: n for t, n in short.items() if n <= 24},
        "MIN": {t: n for t, n in short.items() if n <= 59 and len(t) == 2},
        "YY": {t: n for t, n in short.items() if len(t) == 2},
        "NUM": short | {f"{n:03d}": n for n in range(2200)},
        "YEAR": {str(n): n for n in range(1000, 2200)},
        "UP_TO_999": {str(n): n for n in range(1, 1000)},
        "HUNDREDS": {f"{n:03d}": n for n in range(1000)},
    }


def _part_days() -> Table:
    """Montagabend, Montagabends, Sonntagfrüh: the weekday and the part."""
    names = {w: c for w, c in DAY_PARTS.items() if not w.endswith("s")} | {"morgen": "MO", "früh": "MO"}
    return {
        day + part + s: (n, code)
        for day, n in WEEKDAYS.items()
        for part, code in names.items()
        for s in ("", "s")
    }


def _feast_parts() -> Table:
    """Silvesternachmittag, Ostermontagmorgen: the feast and the part."""
    parts = ("morgen", "früh", "vormittag", "mittag", "nachmittag", "abend")
    feasts = {**{name: name for name in FEASTS_WITH_PARTS}, "neujahrs": "neujahr"}
    return {
        feast + part + s: (name, {"morgen": "MO", "früh": "MO"}.get(part) or DAY_PARTS[part])
        for feast, name in feasts.items()
        for part in parts
        for s in ("", "s")
    }


def _hyphenless(tables: dict[str, Table]) -> dict[str, Table]:
    return {name: respelled(table) for name, table in tables.items()}


TABLES: dict[str, Table] = _hyphenless(
    {
        "WEEKDAY": WEEKDAYS | {name + "s": n for name, n in WEEKDAYS.items()},
        "WEEKDAYS": {name + "en": n for name, n in WEEKDAYS.items()}, "FILLER": words(FILLERS),
        "WEEKDAY_SHORT": {name[:2]: n for name, n in WEEKDAYS.items() if name != "sonnabend"},
        "WEEKDAY_PART": _part_days(),
        "COMPOUND": {}, "MONTH": MONTHS, "MONTH_SHORT": MONTH_SHORT, "SEASON": SEASONS, "NAMED_SEASON": NAMED_SEASONS, "UNIT": UNITS,
        "DECADE": DECADES, "DECADE_YEARS": DECADE_YEARS, "TODAY": DAYS_FROM_TODAY, "TODAY_ADJ": DAYS_FROM_TODAY_ADJ,
        "THIS_YEAR": YEARS_FROM_NOW, "NOW": NOWS, "THEN": THENS,
        "ONCE": ONCES, "RECENT": RECENTLY, "SOON": SOON, "LAST": SHIFT_LAST, "NEXT": SHIFT_NEXT,
        "THIS": SHIFT_THIS, "THAT": SHIFT_THAT, "AFTER": SHIFT_AFTER, "BEFORE": SHIFT_BEFORE, "SAME": SAME,
        "NEIGHBOUR": YEAR_BEFORE | DAY_BEFORE, "NEIGHBOURS": PERIOD_PLURAL, "EARLIER": EARLIER, "LATER": LATER,
        "ONWARD": ONWARD, "UNTIL_THEN": UNTIL_THEN, "START": STARTS, "MIDDLE": MIDDLES, "END": ENDS,
        "UNIT_PART": UNIT_PARTS, "QUANTITY": QUANTITIES, "APPROX": APPROXIMATE, "ORDER": ORDER, "ERA": ERA,
        "RELATION": RELATIONS, "PREP": PREPOSITIONS, "CARD": CARDINALS, "ONE": ONE, "TWO": {"zwei": 2}, "FRACTION": FRACTIONS,
        "DAY_PART": DAY_PARTS, "HOLIDAY": NAMES, "FEAST_PART": _feast_parts(), "SCHOOL_HOLIDAY": {name: name for name in SCHOOL_HOLIDAYS}, "AMOUNT": AMOUNTS, "TITLE": TITLES | OFFICES, "STREET": STREETS,
        "OF_YEAR": OF_YEAR, "QUARTER": QUARTER_WORD, "NAMED_QUARTER": NAMED_QUARTERS, "HALF_YEAR": HALF_WORD, "TERM": TERMS, "TERM_BEFORE": TERMS_BEFORE, "ONE_UNIT": ONE_UNIT, "NAMED_YEAR": NAMED_YEARS, "MONTH_HALF": MONTH_HALVES,
        "MONTH_WEEK": MONTH_WEEKS, "MONTH_WEEKEND": MONTH_WEEKENDS, "MONTH_WEEKDAY": MONTH_WEEKDAYS, "MONTH_DAY": MONTH_DAYS, "NUMBERED": NUMBERED,
        "SHORT_DAY": {name[:2]: None for name in WEEKDAY_NAMES if not name.startswith("so")}, "CENTURY": CENTURY_WORD, "CENTURY_SHORT": CENTURY_SHORT, "WEEK": WEEK_WORD,
        "WEEKEND": WEEKEND_WORD, "ER": DECADE_SUFFIX, "NIGHT": NIGHT, "NIGHTS": words("nächten"),
        "NIGHT_TO": NIGHT_TO, "REGULAR": REGULARS, "LASTING": LASTINGS | LASTING_NUMBERS, "LASTING_UNIT": LASTING_UNITS, "LASTING_YEARS": LASTING_YEARS, "TIMES": TIMES,
        **{name: words(text) for name, text in SINGLE.items()},
    }
) | _numbers()  # fmt: skip
