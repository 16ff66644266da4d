"""Years, terms and seasons over two of them, decades, centuries, years before Christ."""

from timeline.temporal.calendar import day_number, exists, month_span, months_span, year_span
from timeline.temporal.german.amounts import dates_what_was_done, is_amount
from timeline.temporal.german.months import consecutive
from timeline.temporal.german.numbers import ENDINGS
from timeline.temporal.german.phrases import PART, SHIFT, month_of, part, shift, year_of
from timeline.temporal.german.verbs import FINITE, PARTICIPLE
from timeline.temporal.german.wordclasses import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    KINDS,
    MARKS,
    NOUN,
    PREPOSITION,
    word_classes,
)
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import Cycle, Meaning, Recurring, Shifted, Stated
from timeline.temporal.model import Grain

# Words that may stand before a year that a noun follows; else "2010 Haushalte" is an amount.
_YEAR_LEADS = frozenset(
    "seit bis von ab vor nach zwischen und gegen oder zu zum erst schon bereits noch spätestens wieder "
    "dann auch war wurde für jahr jahre jahres".split()
)
_INSIDE_NUMBERS = frozenset(".,:-+/")
_NO_YEAR_LEADS = frozenset(
    "paragraph paragraf nr nummer seite artikel absatz postfach agenda vision kapitel zimmer raum halle windows "
    "office tel telefon fax isbn code los resolution resolutionen richtlinie verordnung drucksache flug flugnummer zug "
    "linie modell typ baureihe boeing airbus asteroid satellit konto kontonummer plz din iso norm hausnummer saal folge "
    "ausgabe heft band drucksachen richtlinien verordnungen gemäß ice ic ec intercity eurocity regionalbahn regionalexpress "
    "model startnummer rückennummer kilometer peugeot re lh "
    # before an amount
    "fast knapp beinahe nahezu rund gut mindestens höchstens wenigstens insgesamt".split()
)
_COUNTING = frozenset(
    "zahlt zahlte zahlten kostet kostete kosteten bezahlt bezahlte verdient verdiente zählt zählte zählten".split()
)
_TO = frozenset(("zum", "zur"))
_ROADS = frozenset("a b k l s st".split())
_BEFORE_ROADS = frozenset("der die den dem einer auf und nahe an von".split())
_NUMBERED = (
    "straße",
    "strasse",
    "gasse",
    "platz",
    "allee",
    "weg",
    "resolution",
    "richtlinie",
    "verordnung",
    "linie",
)
_TOPICS = frozenset("geht ging gehe ginge dreht drehte drehen drehten handelt handelte".split())  # "um …"
_NEAR = 12  # tokens back to them
_OLDEST, _FIGURES = 100, 1000  # years that are written with three figures
# Between "von" and an amount: "von derzeit 2000 auf 1500 Stellen".
# "In der Saison später als sonst" compares.
_COMPARING = frozenset(("früher", "später"))
_SENTENCE, _DIGITS, _MODERN = 40, 4, 1800  # tokens back to another year, its figures, years of lives
_BEFORE_AMOUNTS, _LATEST = frozenset(("von", "mit", "bei", "auf", "unter")), 2200
_BUSINESS_YEAR = (7, 12)  # first month and length of one over two years, where nothing says when it begins
_YY, _PLURALS = 100, ("en", "e", "ern")
_FROM_THEN = ("stamm", "datier")  # "das von 1244 stammende Haus"
_SO_FAR = frozenset("derzeit zuletzt bisher bislang aktuell momentan zurzeit".split())
# Before the name of a club, which may have the year of its founding in it: "SSV Ulm 1846".
_CLUBS = frozenset(
    "fc sc sg sv ssv fsv esv msv tsv tsg vfl vfb vfr bsv bsc ssc tus tura spvgg turnverein sportverein".split()
)
FOUNDED = 1930  # the last of such years
_UNITS_BEHIND = frozenset(("%", "€", "$", "°"))
_BEEN = "gewesen"
_AROUND, _ROUND, _SINCE = "um", 100, "seit"
_HEADS = frozenset(("", ".", "?", "!", ":", "-", '"'))  # what stands before a sentence
_COPULAS = frozenset("war wurde ist wird blieb".split())
_PHRASE = 16  # tokens of "2000 Kinder aus allen Teilen der Stadt "
_COUNTED = frozenset(("zusammen", "hinzu", "übrig", "dabei"))  # "bis Montag kamen 1200 zusammen"


def year(found: Found) -> Meaning | None:
    """A bare number from 1000 to 2199 that is a year and no amount."""
    value = year_of(found)
    if value is None or ("named" not in found and (not _stands_alone(found) or is_amount(found))):
        return None
    if "about" in found and not _TOPICS.isdisjoint(
        found.text.words[max(0, found.start - _NEAR) : found.start]
    ):
        return None  # "Es geht um das Jahr 2020"
    return Stated(Grain.YEAR, *year_span(value), part=part(found), approximate="about" in found)


def _stands_alone(found: Found) -> bool:
    """Whether nothing around the number makes it part of a longer one, an amount or a name."""
    words = ["", "", *found.text.words[max(0, found.start - 2) : found.start]][-2:]
    words += [*found.text.words[found.end : found.end + 2], "", ""][:2]
    lead, before, after, follower = words
    if lead in ("und", "oder", "bis") and _second_of_numbers(found):
        return False
    at = found.start - (4 if lead == "auf" else 0)  # back from the second amount to the first
    if _SO_FAR.intersection(found.text.words[at - 2 : at]) and "von" in found.text.words[at - 4 : at - 2]:
        return False
    if _of_road(found) or (before == "/" and len(lead) == 1):
        return False  # "der Komet C/2026 K2"
    if before in _INSIDE_NUMBERS and lead.isdigit():
        return before == "-" and len(lead) == 4
    if after in _INSIDE_NUMBERS and follower.isdigit():
        return after == "-" and len(follower) in (2, 4) and not _amount_behind(found, 3)
    if before.isalpha() or after[:1].isalpha():  # "laut KSV1870"
        return False
    if (before in "+#§€$" and before) or (after == "-" and follower[:1].isalpha()) or after in _UNITS_BEHIND:
        return False
    if before == '"' and after in ('"', ":"):  # the title of a book or film
        return False
    if (
        lead in _NO_YEAR_LEADS
        or (lead in _COUNTING and not _counted_then(found, follower))
        or lead.endswith(_NUMBERED)
        or lead.isdigit()
        or follower in _COUNTED | _UNITS_BEHIND
    ):
        return False
    if follower == _BEEN and lead == "es":
        return False  # "waren es 1600 gewesen"
    return not _amount_behind(found, 1) and _no_amount(found, lead) and not _of_club(found, lead)


def _of_road(found: Found) -> bool:
    """ "Auf der L 1140", "die B2021": the number of a road."""
    words, at = found.text.words, found.start - 1
    at -= words[at : at + 1] == [" "]
    named = at > 1 and words[at] in _ROADS and found.text.raw[found.text.starts[at]].isupper()
    return named and words[at - 2] in _BEFORE_ROADS


def _counted_then(found: Found, behind: str) -> bool:
    """ "Das Museum zählte 2025 rund 300.000 Besucher", not "zählte 2025 Besucher": another number follows."""
    return behind.isdigit() or behind in found.lexicon.tables["APPROX"] or behind in _NO_YEAR_LEADS


def _of_club(found: Found, lead: str) -> bool:
    """ "TSG 1899", "SSV Ulm 1846"."""
    at = found.start - 2
    if at < 0 or int(found.word("year")) > FOUNDED:
        return False
    named = at > 1 and found.text.words[at - 2] in _CLUBS and found.text.raw[found.text.starts[at]].isupper()
    return lead in _CLUBS or named


def _second_of_numbers(found: Found) -> bool:
    """ "Die Resolutionen 1970 und 1973"."""
    before = found.text.words[max(0, found.start - 6) : found.start - 3]
    return len(before) == 3 and before[2].isdecimal() and before[0] in _NO_YEAR_LEADS


def _amount_behind(found: Found, at: int) -> bool:
    """Whether a unit of measure follows so many tokens on, or behind a second number: "1450 bis 1850 Mark"."""
    words, amounts = found.text.words, found.lexicon.tables["AMOUNT"]
    behind = [*words[found.end + at : found.end + at + 5], "", "", "", "", ""]
    return behind[0] in amounts or (
        behind[0] in ("bis", "und") and behind[2].isdigit() and behind[4] in amounts
    )


def _no_amount(found: Found, lead: str) -> bool:
    """A noun right after the number makes it an amount, unless a noun or a preposition of time leads it."""
    text = found.text
    starts, end = text.starts, min(found.end + 1, len(text.words))
    if text.letters[found.end : end] != " " or not text.raw[starts[end] : starts[end] + 1].isupper():
        return not _described_amount(found, lead)
    if _MODERN < int(found.word("year")) < _LATEST - _YY and _name_behind(found):
        return True
    if _rounded(found, lead) or _before_verb(found, lead):
        return False
    noun = found.start > 1 and text.raw[starts[found.start - 2]].isupper()
    if noun and int(found.word("year")) < _MODERN and text.words[end].endswith(_PLURALS):
        return False  # "in Ulm 1500 Streikende"; "wurde Luther 1505 Mönch"
    led = lead in _YEAR_LEADS or noun or not lead or (lead == "," and _goes_on(found))
    return led or dates_what_was_done(found, lead)


def _rounded(found: Found, lead: str) -> bool:
    """ "Bis zu 2000 Forellen", "etwa 2000 Kinder"; "um 1900 Bürgermeister" is a year."""
    words, about = found.text.words, found.word("about")
    up_to = lead == "zu" and words[max(0, found.start - 4) : found.start - 3] == ["bis"]
    return up_to or (bool(about) and about != _AROUND and not int(found.word("year")) % _ROUND)


def _before_verb(found: Found, lead: str) -> bool:
    """ "Auch 2000 Kinder waren da": a year at the head would have the verb right behind it, as in "2019 wurde er Rat"."""
    text, kinds = found.text, KINDS
    light = ADVERB | COORDINATOR | PREPOSITION
    head = text.letters[max(0, found.start - 4) : max(0, found.start - 2)].strip()
    if lead.isalnum() and (head not in _HEADS or lead == _SINCE or not kinds[lead] & light):
        return False
    for at in range(found.end + 3, min(found.end + _PHRASE, len(text.words)), 2):
        word = text.words[at]
        if text.letters[at - 1] != " " or word in MARKS:
            return False
        if kinds[word] & (AUXILIARY | FINITE) and text.raw[text.starts[at]].islower():
            called = word in _COPULAS and not kinds[lead] & PREPOSITION  # "auch 2019 Sieger wurde er"
            return not called and not kinds[word] & (NOUN | PARTICIPLE)
    return False


def _name_behind(found: Found) -> bool:
    """Whether somebody's two names follow behind an auxiliary: "hatte 2005 Gerhard Weber verloren"."""
    text, end = found.text, found.end
    if end + 4 > len(text.words) or text.letters[end + 2] != " ":
        return False
    auxiliary = KINDS[text.words[found.start - 2]] & AUXILIARY if found.start > 1 else 0
    named = text.raw[text.starts[end + 3]].isupper() and not text.words[end + 1].endswith(_PLURALS)
    amount = text.words[end + 1] in found.lexicon.tables["AMOUNT"]
    return bool(auxiliary) and named and not amount and text.words[end + 3].isalpha()


def _described_amount(found: Found, lead: str) -> bool:
    """ "Von 1244 neu gemeldeten Fällen", and in front of a sentence "2020 neue Fälle"; not "1990 wurden Häuser gebaut"."""
    text, limit = found.text, _MODERN if lead in _BEFORE_AMOUNTS else 0 if lead.isalnum() else _LATEST
    if int(found.word("year")) >= limit:
        return False
    for at in range(found.end + 1, min(found.end + 6, len(text.words) - 2), 2):
        word = text.words[at]
        if text.letters[at + 1] != " " or not text.raw[text.starts[at]].islower() or word in word_classes():
            return False
        if text.raw[text.starts[at + 2]].isupper():
            return word.endswith(ENDINGS) and not word.startswith(_FROM_THEN)
    return False


def _goes_on(found: Found) -> bool:
    """Whether its sentence has an earlier year in front: "1998 wurde er Leiter, 2005 Rat"."""
    before = found.text.words[max(0, found.start - _SENTENCE) : found.start]
    years = [int(word) for word in before if len(word) == _DIGITS and word.isdecimal()]
    return bool(years) and _MODERN < years[-1] < int(found.word("year"))


def two_years(found: Found) -> Meaning | None:
    """A season, school year or term over two years: "Saison 2006/2007", "Schuljahr 2011/12", "Geschäftsjahr 2011/12"."""
    first = year_of(found)
    if first is None or not consecutive(first, found.word("second")):
        return None
    begin, months = found.value("running", "TERM") if "running" in found else (1, 24)
    begin, months = (begin, months) if months <= 12 or "running" not in found else _BUSINESS_YEAR
    return Stated(Grain.YEAR if months > _SEMESTER else Grain.HALF, *months_span(first, begin, months))


def term(found: Found) -> Meaning | None:
    """ "Sommersemester 2024", "Wintersemester 2024"."""
    begin, months = found.value("running", "TERM")
    value = year_of(found)
    if value is None or months > _SEMESTER:
        return None
    return Stated(Grain.HALF, *months_span(value, begin, months))


def term_around(found: Found) -> Meaning:
    """ "Im laufenden Schuljahr", "in der kommenden Saison"; a business year is taken for the calendar's."""
    begin, months = found.value("running", "TERM")
    by, told = shift(found)
    before = found.text.words[found.start - 2] if found.start > 1 else ""
    begins = before in _TO and (by is None or by > 0) and not told  # "erfolgt zum neuen Schuljahr"
    if months > _YEAR:
        return Shifted(Grain.YEAR, 1 if by is None else by, told=told, fresh=by is None)
    cycle = Cycle.TERM if months > _SEMESTER else Cycle.SEMESTER
    return Recurring(
        cycle, begin * 100 + months, shift=None if told else by, part="START" if begins else None,
        after_told=told and by == 1,
    )  # fmt: skip


def term_beside(found: Found) -> Meaning | None:
    """ "In der Saison zuvor", "im Schuljahr darauf", "in der Vorsaison": the one beside what was told."""
    sign = found.value("sign", "EARLIER", "LATER") if "sign" in found else -1
    group = "running" if "running" in found else "previous"
    begin, months = found.value(group, "TERM", "TERM_BEFORE")
    if not found.raw(group)[:1].isupper() or found.word("sign") in _COMPARING:
        return None
    if months > _YEAR:
        return Shifted(Grain.YEAR, sign, told=True)
    cycle = Cycle.TERM if months > _SEMESTER else Cycle.SEMESTER
    return Recurring(cycle, begin * 100 + months, shift=-1 if sign < 0 else None, after_told=True)


def semester(found: Found) -> Meaning | None:
    """ "Im Wintersemester": the one that the context gives."""
    begin, months = found.value("running", "TERM")
    return Recurring(Cycle.SEMESTER, begin * 100 + months) if months == _SEMESTER else None


def decade(found: Found) -> Meaning | None:
    """Ten years, by figures or by name; a name without a century means the last one that is over or begun."""
    if "year" in found:
        first = int(found.word("year"))
        if first % 10:
            return None
        first += 1900 if first < 100 else 0
    else:
        first = 1900 + 10 * found.value("tens", "DECADE", "DECADE_YEARS")
    return Stated(Grain.DECADE, year_span(first)[0], year_span(first + 9)[1], part=part(found))


def decade_noun(found: Found) -> Meaning | None:
    """ "Anfang der Achtziger", "in den Achtzigern"."""
    return decade(found) if found.raw("tens")[:1].isupper() else None


def century(found: Found) -> Meaning | None:
    """The hundred years that a number names, counted as people do: the 20th has the years 1900 to 1999."""
    n = found.value("n", "DAY", "ORDER")
    if n is None or not 1 <= n <= 31:
        return None
    if found.word("side").startswith("v"):
        first = -100 * n + 1
        return Stated(Grain.CENTURY, year_span(first)[0], year_span(first + 99)[1], part=part(found))
    if n == 1:  # there is no year 0, so it has the years 1 to 100
        return Stated(Grain.CENTURY, year_span(1)[0], year_span(100)[1], part=part(found))
    return Stated(Grain.CENTURY, year_span(100 * (n - 1))[0], year_span(100 * n - 1)[1], part=part(found))


def era(found: Found) -> Meaning | None:
    """A year before or after Christ; the year before 1 AD is 1 BC."""
    n = int(found.word("n"))
    if n == 0:
        return None
    value = 1 - n if found.word("side").startswith("v") else n
    if "month" not in found:
        return Stated(Grain.YEAR, *year_span(value), part=part(found), approximate="about" in found)
    if "day" not in found:
        return Stated(Grain.MONTH, *month_span(value, month_of(found)))
    dom = found.value("day", "DAY")
    if not exists(value, month_of(found), dom):
        return None
    number = day_number(value, month_of(found), dom)
    return Stated(Grain.DAY, number, number)


def eras(found: Found) -> Meaning | None:
    """Some year between two before Christ: "zwischen 300 und 200 v. Chr."."""
    first, last = int(found.word("first")), int(found.word("n"))
    return Stated(Grain.YEAR, year_span(1 - first)[0], year_span(1 - last)[1]) if 0 < last < first else None


def early_year(found: Found) -> Meaning | None:
    """ "Im Jahr 800"; "im Jahr 300 Gäste" is an amount."""
    value, at = found.value("n", "NUM"), found.end + 1
    if not _OLDEST <= value < _FIGURES:
        return None
    text = found.text
    if text.letters[found.end : at] == " " and at < len(text.words) and text.raw[text.starts[at]].isupper():
        return None
    return Stated(Grain.YEAR, *year_span(value), part=part(found), approximate="about" in found)


def turn_of_year(found: Found) -> Meaning:
    """ "Zum Jahreswechsel", "beim vergangenen Jahreswechsel", "um die Jahreswende 2019/20": New Year's Eve and New Year's Day."""
    value = year_of(found)
    before = value - 1 if value is not None and "second" not in found else value
    by, told = shift(found)
    return Recurring(Cycle.HOLIDAY, name="jahreswechsel", shift=None if told else by, year=before)


def turn_of_millennium(found: Found) -> Meaning:
    """ "Um die Jahrtausendwende": some time around 2000; "kurz vor der Jahrtausendwende" is before it."""
    beside = found.text.words[max(0, found.start - 4) : found.start]
    return Stated(
        Grain.YEAR, *year_span(2000), approximate=not {"vor", "nach", "seit", "bis"}.intersection(beside)
    )


def turn_of_century(found: Found) -> Meaning | None:
    """ "Um die Jahrhundertwende": some time around 1900; that of 2000 is the Jahrtausendwende."""
    return Stated(Grain.YEAR, *year_span(1900), approximate=True)


_SEMESTER, _YEAR = 6, 12  # months
_ABOUT = "(?:(?P<about>ABOUT)[.]? )?"
_ABOUT_THE = "(?:(?P<about>ABOUT)[.]? (?:ART )?)?"
_N = "(?P<n>DAY(?=[.])|ORDER)[.]? ?"
_SIDE = "(?: (?P<side>BC|AD)[.]? ?ERA[.]?)?"
_OF = "(?: |-)OF_YEAR"
RULES: tuple[Rule[Meaning], ...] = (
    Rule("running-year", "TERM", f"(?:(?:ART )?(?:{SHIFT}) )?(?P<running>TERM) (?P<year>YEAR) ?(?:/|-) ?(?P<second>YEAR|YY)", two_years,
         ("In der [Saison 2006/2007] stiegen sie auf.", "Im [Geschäftsjahr 2023/24] sank der Umsatz.")),
    Rule("term", "TERM", "(?P<running>TERM) (?P<year>YEAR)", term, ("Im [Sommersemester 2024] lehrte sie hier.",)),
    Rule("term-around", "TERM", f"(?:ART )?(?:(?P<shift>{SHIFT})|NEW) (?P<running>TERM)", term_around, ("Im [laufenden Schuljahr] fehlt Personal.", "In [der kommenden Saison] spielt er.", "In [der neuen Saison] spielt er.")),
    Rule("term-beside", "TERM TERM_BEFORE", "(?P<running>TERM) (?P<sign>EARLIER|LATER)|(?P<previous>TERM_BEFORE)", term_beside,
         ("2019/20 stieg er ab, in der [Saison zuvor] war er Achter.", "In der [Vorsaison] war er Achter.")),
    Rule("semester", "TERM", "(?:IM|ZUM|(?:AB|SEIT|VOR|NACH|BIS)(?: TO)?(?: ART)?) (?P<m>(?P<running>TERM))(?! YEAR)", semester, ("Im [Wintersemester] lehrt sie hier.",)),
    Rule("two-years", "YEAR", "(?P<year>YEAR) ?/ ?(?P<second>YEAR|YY)", two_years, ("Der Etat [1916/17] war knapp.",)),
    Rule("turn-of-year", "TURN", f"(?:(?P<shift>{SHIFT}) )?TURN(?: (?P<year>YEAR)(?: ?(?:/|-) ?(?P<second>YEAR|YY))?)?", turn_of_year,
         ("Zum [Jahreswechsel] steigt die Gebühr.", "Um die [Jahreswende 2019/20] kam er.")),
    Rule("turn-of-millennium", "MILLENNIUM", "MILLENNIUM", turn_of_millennium, ("Um die [Jahrtausendwende] zog er um.",)),
    Rule("turn-of-century", "CENTURY_TURN", "CENTURY_TURN", turn_of_century, ("Um die [Jahrhundertwende] stand hier ein Hotel.",)),
    Rule("named-year", "YEAR", f"{PART}{_ABOUT_THE}(?:COURSE ART )?(?P<named>OF_YEAR|NAMED_YEAR|ANNO[.]?) (?P<year>YEAR)", year,
         ("Im [Jahr 2015] war es so weit.", "Sie kam aus dem [Jahre 1910].", "Im [Geschäftsjahr 2023] sank er.")),
    Rule("early-year", "OF_YEAR ANNO", f"{PART}{_ABOUT_THE}(?:ART )?(?:OF_YEAR|ANNO) (?P<n>NUM)(?! (?:BC|AD)[.]? ?ERA)", early_year, ("Im [Jahr 800] wurde er gekrönt.",)),
    Rule("part-of-year", "YEAR", "(?:ABOUT )?(?P<named>(?P<part>START|MIDDLE|END|UNIT_PART))(?: (?:ART )?OF_YEAR)? (?P<year>YEAR)", year,
         ("[Anfang 1965] schien es möglich.",)),
    Rule("year", "YEAR", f"{_ABOUT}(?P<year>YEAR)", year, ("[1972] wurde sie eingeführt.", "[Um 1850] stand hier eine Mühle.")),
    Rule("decade-figures", "YEAR YY", f"(?:ART )?{PART}(?P<year>YEAR|YY)-?ER(?:(?: |-)OF_YEAR|(?= AND (?:ART )?(?:YEAR|YY)-?ER))?(?!-)", decade,
         ("[Ende der 1980er-Jahre] schloss es.", "In [den 60er] und 70er Jahren war das so.")),
    Rule("decade", "DECADE DECADE_YEARS", f"(?:ART )?{PART}(?P<tens>DECADE_YEARS|DECADE(?={_OF}| AND (?:ART )?DECADE{_OF}))(?:{_OF})?", decade,
         ("[Ende der Achtzigerjahre] schloss das Werk.", "In [den siebziger] und achtziger Jahren war das so.")),
    Rule("part-of-decade", "DECADE", f"(?P<part>START|MIDDLE|END) ART (?P<tens>DECADE)(?!{_OF})", decade_noun,
         ("Das war [Anfang der Achtziger] so.",)),
    Rule("decade-noun", "DECADE", f"(?:IN|SEIT|AB|OUT_OF|VOR|NACH|BIS TO) (?P<m>ART (?:GOLDEN |(?P<part>START|END) )?(?P<tens>DECADE))(?!{_OF}| AND (?:ART )?DECADE{_OF})", decade_noun,
         ("Das war in [den Achtzigern] so.", "Das war in [den goldenen Zwanzigern] so.", "Seit [den frühen Siebzigern] ist das so.")),
    Rule("listed-decade", "DECADE", f"(?:IN|SEIT|AB|OUT_OF) ART DECADE AND (?P<m>(?P<tens>DECADE))(?!{_OF})", decade_noun,
         ("Das war in den Siebzigern und [Achtzigern] so.",)),
    Rule("century", "CENTURY CENTURY_SHORT", f"(?:ABOUT (?=END))?{PART}{_N}(?:CENTURY|CENTURY_SHORT[.]?){_SIDE}", century,
         ("Sie stammt aus dem [12. Jahrhundert].", "Im [3. Jahrhundert v. Chr.] war das Land reich.")),
    Rule("listed-century", "CENTURY", f"(?P<m>(?P<n>DAY)[.])(?=,? ?(?:BIS|AND|-|/)(?: TO| ART)* ?DAY[.] ?CENTURY{_SIDE})", century,
         ("Im [18.] und 19. Jahrhundert war das üblich.",)),
    Rule("eras", "ERA", "(?:ZWISCHEN|VON) (?:ABOUT[.]? )?(?P<m>(?P<first>NUM) (?:AND|BIS) (?:ABOUT[.]? )?(?P<n>NUM) BC[.]? ?ERA[.]?)", eras,
         ("Zwischen [300 und 200 v. Chr.] wurde der Turm gebaut.",)),
    Rule("era", "ERA", f"{PART}{_ABOUT}(?:OF_YEAR )?(?:(?:(?P<day>DAY)[.] )?(?P<month>MONTH) )?(?P<n>NUM) (?P<side>BC|AD)[.]? ?ERA[.]?", era,
         ("Caesar starb [44 v. Chr.] in Rom.",)),
)  # fmt: skip
