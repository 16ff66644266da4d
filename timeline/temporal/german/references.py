"""Words that point: to what was told ("damals", "zuvor"), or vaguely away from now ("kürzlich", "demnächst")."""

from timeline.temporal.german.verbs import PRETERITE
from timeline.temporal.german.wordclasses import HAD, TOLD, word_classes
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import NO_TIME, Apart, Meaning, Near, NoTime, Same, Shifted, Timeless
from timeline.temporal.model import Grain, TimexType

# What "danach" stands for by its content where one of these was told right before: "Danach leben hier 400 Menschen".
_SOURCES = tuple(
    """gutachten studie umfrage statistik erhebung untersuchung zahlen daten bericht berichte berichten schätzung prognose
    analyse gesetz urteil regelung vereinbarung abkommen vertrag entwurf beschluss verordnung papier plan pläne angaben
    ergebnis ergebnisse auswertung bilanz richtlinie theorie version darstellung""".split()
)
# Of what these find, "danach" tells how it was, too: "Danach gehörten Hirsche zu ihrer Beute".
_STUDIES = tuple(
    "analyse analysen studie studien gutachten auswertung statistik erhebung schätzung umfrage".split()
)
_WAS = frozenset(
    """war waren gehörte gehörten lag lagen betrug betrugen stammte stammten bestand bestanden enthielt enthielten
    lebte lebten galt galten hatte hatten""".split()
)
_ELSE, _WARNED = "sonst", 8  # tokens of "sonst gibt es bald"
_SENTENCE = 60  # tokens that are looked through for it


def now(found: Found) -> Meaning:
    return Timeless(TimexType.DATE, "PRESENT_REF")


def then(found: Found) -> Meaning:
    return Same(ref=True, connects=True, remote=True)


def that_time(found: Found) -> Meaning:
    return Same(ref=True, connects=True)


def once(found: Found) -> Meaning | NoTime:
    """ "Einst", "früher"; "früher als geplant" only compares."""
    text, at = found.text, found.end + 1
    if text.words[at : at + 1] == ["als"] and text.raw[text.starts[at] + len("als ") :][:1].islower():
        return NO_TIME
    return Timeless(TimexType.DATE, "PAST_REF")


def overnight(found: Found) -> NoTime | None:
    """ "Von heute auf morgen" is all of a sudden; "von gestern auf heute" names two days."""
    return NO_TIME if found.word("span") == "von heute auf morgen" else None


def one_day(found: Found) -> Meaning:
    return Timeless(TimexType.DATE, "FUTURE_REF")


def recently(found: Found) -> Meaning:
    return Near(found.word("word"), -1)


def long_ago(found: Found) -> Meaning:
    return Near(f"vor {found.word('m')}", -1)


def soon(found: Found) -> Meaning | NoTime:
    """ "Bald"; "sonst gibt es bald keinen Fisch mehr" only warns."""
    if _ELSE in found.text.words[max(0, found.start - _WARNED) : found.start]:
        return NO_TIME
    return Near(found.word("word"), 1)


def at_once(found: Found) -> Meaning:
    """ "Ab sofort": from the publication day on."""
    return Shifted(Grain.DAY, 0)


def until_then(found: Found) -> Meaning | None:
    """ "Bis dahin war alles ruhig"; "die bis dahin gültige Regel" dates nothing."""
    before = found.text.words[max(0, found.start - 4) : found.start - 3]
    return None if before and before[0] in found.lexicon.tables["ART"] else Same(connects=True)


def following(found: Found) -> Meaning:
    return Apart(1)


def _connects(found: Found) -> bool:
    """Whether the word joins two happenings: at the head of a sentence, or close to the other ("kurz darauf").

    "Seitdem der Rat tagt" is a conjunction.
    """
    if found.lexicon[_next_word(found)] in found.lexicon.letters("CLAUSE_HEAD"):
        return "near" in found
    return "near" in found or (found.raw("span")[:1].isupper() and found.word("span") != "darauf")


def _next_word(found: Found) -> str:
    words = found.text.words
    return words[found.end + 1] if found.end + 1 < len(words) else ""


def before(found: Found) -> Meaning | None:
    """ "Zuvor hatte er …"."""
    # "Die Fraktion hatte zuvor gedroht"
    back = found.word("span") == "zuvor" and found.text.words[max(found.start - 2, 0)] in HAD
    return Apart(-1, "near" in found, "near" not in found) if back or _connects(found) else None


def _accordingly(found: Found) -> bool:
    """Whether "danach" means "demnach": the sentence before names a source, and this one tells no past."""
    if found.word("span") != "danach":
        return False
    verb = _next_word(found)
    sources = _SOURCES
    if word_classes().get(verb, 0) & (PRETERITE | TOLD):
        sources = _STUDIES if verb in _WAS else ()
    letters = found.text.letters
    end = found.start - 2  # the mark that ends the sentence before
    begin = max(letters.rfind(mark, 0, max(end, 0)) for mark in ".!?\n")
    before = found.text.words[max(begin, end - _SENTENCE, 0) : max(end, 0)]
    return any(word.endswith(sources) for word in before)


def after(found: Found) -> Meaning | None:
    """ "Danach", "Seitdem", "wenig später"."""
    if _accordingly(found):
        return None
    close = "near" in found and found.word("near") in ("kurz", "wenig")
    return Apart(1, "near" in found, "near" not in found, close) if _connects(found) else None


def onward(found: Found) -> Meaning | None:
    """ "Seitdem ruht die Arbeit"; "seither" is no conjunction, wherever it stands: "Die Strecke ist seither gesperrt"."""
    return Apart(1, False, True) if found.word("span") == "seither" else after(found)


RULES: tuple[Rule[Meaning | NoTime], ...] = (
    Rule("now", "NOW", "NOW", now, ("[Derzeit] läuft eine Studie.",)),
    Rule("at-the-moment", "MOMENT", "IM MOMENT", now, ("[Im Moment] sieht es gut aus.",)),
    Rule("this-time", "ZEIT", "IN (?P<m>THIS (?:LONG|WEATHER) ZEIT)", now, ("In [dieser schwierigen Zeit] hilft das.",)),
    Rule("at-this-hour", "STUNDE", "ZUR STUNDE", now, ("Bis [zur Stunde] ist er nicht da.",)),
    Rule("from-now-on", "NUN", "VON (?P<m>NUN) AN", now, ("Von [nun] an gilt das.",)),
    Rule("at-once", "SOFORT", "AB (?P<m>SOFORT)", at_once, ("Das gilt ab [sofort].",)),
    Rule("present", "GEGENWART", "IN (?P<m>ART GEGENWART)", now),
    Rule("these-days", "PLURAL", "IN (?P<m>THIS PLURAL)|(?P<n>THIS PLURAL)", lambda found: Near("dieser tage", -1) if found.word("span").endswith(("tage", "tagen")) else None,
         ("In [diesen Tagen] erscheint es.",)),
    Rule("then", "THEN", "THEN", then, ("[Damals] wohnte sie am Hafen.",)),
    Rule("that-time", "ZEIT", "(?:TO|IN|VON|AB|SEIT) (?P<m>(?:THIS|THAT|SAME) (?:ZEIT|ZEITPUNKT|DATE_WORD))(?! OF_THE)", that_time, ("Zu [dieser Zeit] lebte er hier.", "In [jener Zeit] lebte er hier.")),
    Rule("that-date", "DATE_WORD", "THIS DATE_WORD", that_time, ("[Dieses Datum] blieb ihm im Gedächtnis.",)),
    Rule("until-then", "UNTIL_THEN", "BIS (?P<m>UNTIL_THEN)", until_then, ("Am 1. Oktober kam er. Bis [dahin] war es still.",)),
    Rule("following-time", "FOLLOWING_TIME", "IN (?P<m>ART FOLLOWING_TIME)", following, ("Am 1. Oktober brannte es. In [der Folgezeit] blieb es still.",)),
    Rule("sooner-or-later", "ONCE", "ONCE OR LATER_WORD", lambda found: NO_TIME),
    Rule("once", "ONCE", "ONCE", once, ("[Einst] stand hier ein Turm.", "Er war [früher] als Lehrer tätig.")),
    Rule("past", "VERGANGENHEIT", "IN (?P<m>ART VERGANGENHEIT)", once),
    Rule("future", "ZUKUNFT", "IN (?P<m>(?:ART )?(?:FAR_FUTURE )?ZUKUNFT)", one_day,
         ("Man setzt in [Zukunft] auf Holz.", "In [naher Zukunft] ist nichts geplant.")),
    Rule("foreseeable", "ZEIT", "(?:IN|ONTO) (?P<m>FAR_FUTURE ZEIT)", one_day, ("In [absehbarer Zeit] geschieht nichts.",)),
    Rule("overnight", "TODAY", "FROM_HERE TODAY ONTO TODAY", overnight),
    Rule("recently", "RECENT", "(?P<word>RECENT)", recently, ("[Kürzlich] zog er um.",)),
    Rule("shortly-ago", "KURZEM LANGEM", "(?P<word>VOR (?:KURZEM|LANGEM))", recently, ("[Vor Kurzem] zog er um.",)),
    Rule("long-since", "LANGEM", "SEIT (?P<m>LANGEM)", long_ago, ("Seit [Langem] wird gestritten.",)),
    Rule("long-ago", "ZEIT", "VOR (?P<m>FAR_PAST ZEIT)", long_ago, ("Vor [langer Zeit] stand hier eine Burg.",)),
    Rule("some-time", "ZEIT", "(?:VOR|SEIT) (?P<m>SOME ZEIT)", lambda found: Near("vor einiger zeit", -1), ("Vor [einiger Zeit] war das anders.",)),
    Rule("since-lately", "KURZEM", "SEIT (?P<m>KURZEM)", lambda found: Near("vor kurzem", -1), ("Seit [Kurzem] gilt das.",)),
    Rule("latest-past", "VERGANGENHEIT", "IN (?P<m>ART LATEST VERGANGENHEIT)", lambda found: Near("in letzter zeit", -1), ("In [der jüngsten Vergangenheit] brannte es.",)),
    Rule("lately", "ZEIT", "IN (?P<m>LATELY ZEIT)", lambda found: Near("in letzter zeit", -1), ("In [letzter Zeit] regnet es.", "In [jüngster Zeit] regnet es.")),
    Rule("soon", "SOON", "(?P<word>SOON)", soon, ("Es soll [demnächst] öffnen.",)),
    Rule("shortly", "KUERZE", "(?P<word>IN KUERZE)", soon, ("[In Kürze] öffnet es.",)),
    Rule("before-that", "EARLIER", "(?:(?P<near>KURZ|KURZE ZEIT) )?EARLIER", before, ("[Zuvor] hatte er alles bestritten.",)),
    Rule("after-that", "LATER_WORD", "(?:(?P<near>KURZ|KURZE ZEIT) )?(?P<word>LATER_WORD)", after,
         ("[Später] kam er zurück.", "Er kam [kurze Zeit später] zurück.")),
    Rule("onward", "ONWARD", "ONWARD", onward, ("[Seitdem] ruht die Arbeit.", "Die Arbeit ruht [seither].")),
)  # fmt: skip
