"""What looks like time and is none: names, ages, amounts, streets. Each covers words that no other rule may read."""

from timeline.temporal.german.lexicon import ABBREVIATED, OFFICE
from timeline.temporal.german.phrases import follows_article, noun_behind
from timeline.temporal.german.verbs import FINITE
from timeline.temporal.german.wordclasses import AUXILIARY, KINDS
from timeline.temporal.german.years import FOUNDED
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import NO_TIME, Meaning, NoTime


def none(found: Found) -> "Meaning | NoTime":
    return NO_TIME


def age(found: Found) -> "Meaning | NoTime | None":
    """ "Mit 31 Jahren", "Kinder bis 15 Jahre"; but "mit zwei Jahren Verspätung" and "mit drei Jahren Haft"."""
    return None if noun_behind(found) else NO_TIME


def no_day(found: Found) -> "Meaning | NoTime | None":
    """ "Am 32. Mai"; a year may end the sentence before a month."""
    n = found.value("n", "NUM")
    return NO_TIME if n == 0 or _LAST_DAY < n < _YEARS else None


def titled(found: Found) -> "Meaning | NoTime | None":
    """ "Frau März", "Dr. Winter"; behind other titles a full stop ends the sentence: "… die Familie. Morgen …".

    An office with an article has no name behind it, but a day: "teilte ein Sprecher Freitag mit"; in front of the verb
    it has one: "Der Vorsitzende Freitag begrüßte die Gäste".
    """
    kind = found.value("title", "TITLE")
    if not found.raw("name")[:1].isupper() or ("stop" in found and kind != ABBREVIATED):
        return None  # "für den Minister morgen"
    day = kind == OFFICE and found.word("name") in found.lexicon.tables["WEEKDAY"]
    return None if day and follows_article(found) and not _leads(found) else NO_TIME


def _leads(found: Found) -> bool:
    """Whether the words, with an article, open a sentence whose finite verb follows them."""
    text, end = found.text, found.end
    opens = not text.letters[max(0, found.start - 4) : max(0, found.start - 2)].strip(' .!?:"\n')
    verb = text.words[end + 1 : end + 2]
    return opens and bool(verb) and bool(KINDS[verb[0]] & (FINITE | AUXILIARY))


def white_christmas(found: Found) -> "Meaning | NoTime | None":
    """Christmas with snow, of which one tells when there was one; "Weißer Sonntag" has a rule of its own."""
    return NO_TIME if found.word("name") == "weihnachten" else None


def scorer(found: Found) -> "Meaning | NoTime | None":
    """ "0:1 Winter (23.)": with the minute of the goal behind the name."""
    text, end = found.text, found.end
    return (
        NO_TIME
        if text.letters[end + 1 : end + 2] == "("
        and text.words[end + 2 : end + 3]
        and text.words[end + 2].isdecimal()
        else None
    )


def club(found: Found) -> "Meaning | NoTime | None":
    """ "1860 München", "1899 Hoffenheim": clubs by the year in which they were founded."""
    return NO_TIME if found.value("year", "YEAR") <= FOUNDED else None


def named_night(found: Found) -> "Meaning | NoTime | None":
    """ "Die Lange Nacht der Museen", not "eine lange Nacht"."""
    return NO_TIME if found.raw("long") in ("Lange", "Langen") else None


def named_war(found: Found) -> "Meaning | NoTime | None":
    """ "Der Dreißigjährige Krieg", not "ein dreijähriger Krieg"."""
    return NO_TIME if found.raw("span")[:1].isupper() else None


_LAST_DAY, _YEARS = 31, 100
_COUNT = "(?:APPROX ){0,2}(?:NUM|CARD|ONE|FRACTION)(?: (?:BIS|AND|OR) (?:NUM|CARD))? (?:UNIT|PLURAL)"
_NAME = "MONTH|WEEKDAY|SEASON|HOLIDAY|DAY_PART"
RULES: tuple[Rule["Meaning | NoTime"], ...] = (
    Rule("name-after-title", "MONTH WEEKDAY SEASON HOLIDAY DAY_PART", f"(?P<title>TITLE)(?P<stop>[.])? ?(?:TITLE[.]? ?)?(?P<name>{_NAME})(?! YEAR)", titled, ("Frau März und Doktor Winter gratulierten.",)),
    Rule("age", "UNIT", "(?:NUM|CARD|ONE|FRACTION|QUANTITY) UNIT OLD", none, ("Sie ist 31 Jahre alt.",)),
    Rule("age-with", "UNIT PLURAL", f"(?:WITH|AGE VON|AGE ZWISCHEN) {_COUNT}", age, ("Mit 31 Jahren zog sie um.", "Er starb im Alter von 80 Jahren.")),
    Rule("age-of", "UNIT PLURAL", f"(?:CHILD(?: IM AGE)? (?:VON|BIS|AB|ZWISCHEN|UNDER|UEBER|WITH)(?: TO)?|PERSON VON) {_COUNT}", age, ("Kinder bis 15 Jahre zahlen nichts.", "Jugendliche ab 16 Jahren zahlen.")),
    Rule("street", "MONTH", "STREET ART (?:DAY|ORDER)[.]? ?MONTH", none, ("Auf der Straße des 17. Juni stand er.",)),
    Rule("working-week", "UNIT", "NUM ?- ?UNIT -(?! ?LASTS)", none),
    Rule("night-work", "NIGHT", "NIGHT- AND", none, ("Sie fordert Zuschläge für Nacht- und Feiertagsarbeit.",)),
    Rule("day-and-night", "DAYS_OF", "DAYS_OF AND NIGHT", none, ("Die Pumpe lief Tag und Nacht.",)),
    Rule("daily-bread", "REGULAR", "REGULAR DAILY_THING", none, ("Das tägliche Brot ist teuer.",)),
    Rule("numbered", "NUMBERED", "NUMBERED[.]? NUM[.] ?NUM[.](?:NUM[.]?)?", none, ("Version 1.8. der Software ist da.",)),
    Rule("no-day", "MONTH", "(?P<n>NUM)[.] ?MONTH", no_day, ("Am 32. Mai geschieht nichts.",)),
    Rule("named-alike", "NAMED_ALIKE", "NAMED_ALIKE MONTH", none, ("Sie flog nach Chiang Mai.",)),
    Rule("one-of", "YEAR", "ONE VON YEAR(?=[.,;:!?])", none, ("Sie betrifft einen von 2000.",)),
    Rule("how-long", "UNIT", "(?:HOUR|MIN|NUM):MIN(?::MIN)? UNIT", none, ("Sie siegte nach 3:05 Stunden.", "Er lief 2:10:35 Stunden.")),
    Rule("resolution", "BY", "(?:NUM|YEAR) ?BY ?(?:NUM|YEAR)", none, ("Das Bild hat 1920×1080 Punkte.",)),
    Rule("war-of-years", "LASTING LASTING_YEARS LASTING_UNIT", "(?:LASTING|LASTING_YEARS|LASTING_UNIT) WAR", named_war, ("Der Dreißigjährige Krieg war lang.",)),
    Rule("long-night", "NIGHT", "(?P<long>LONG) NIGHT", named_night, ("Die Lange Nacht der Museen ist gut besucht.",)),
    Rule("white-christmas", "HOLIDAY", "WHITE (?P<name>HOLIDAY)", white_christmas, ("Weiße Weihnachten sind selten.",)),
    Rule("show", "TODAY", "TODAY[ -]SHOW", none, ("Das heute-journal beginnt.",)),
    Rule("club", "YEAR", "(?P<year>YEAR) CLUB_TOWN", club, ("Er spielte bei 1860 München.",)),
    Rule("company", "MONTH SEASON WEEKDAY", "(?:MONTH|SEASON|WEEKDAY) COMPANY", none, ("Die Sommer AG und die Winter GmbH fusionieren.",)),
    Rule("scorer", "MONTH SEASON WEEKDAY", "NUM:NUM (?:MONTH|SEASON|WEEKDAY)", scorer, ("Tore: 0:1 Winter (23.), 1:1 Mai (45.).",)),
    Rule("programme", "AGENDA", "AGENDA (?:- )?YEAR", none, ("Die Agenda 2010 spaltete die Partei.",)),
)  # fmt: skip
