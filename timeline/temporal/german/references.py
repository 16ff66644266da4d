"""Words that point: to what was told ("damals", "zuvor"), or vaguely away from now ("kürzlich", "demnächst")."""

from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import NO_TIME, Apart, Meaning, Near, NoTime, Same, Shifted, Timeless
from timeline.temporal.model import Grain, TimexType


def now(found: Found) -> Meaning:
    return Timeless(TimexType.DATE, "PRESENT_REF")


def then(found: Found) -> Meaning:
    return Same(ref=True)


def once(found: Found) -> Meaning:
    return Timeless(TimexType.DATE, "PAST_REF")


def one_day(found: Found) -> Meaning:
    return Timeless(TimexType.DATE, "FUTURE_REF")


def recently(found: Found) -> Meaning:
    return Near(found.word("word"), -1)


def soon(found: Found) -> Meaning:
    return Near(found.word("word"), 1)


def at_once(found: Found) -> Meaning:
    """ "Ab sofort": from the publication day on."""
    return Shifted(Grain.DAY, 0)


def until_then(found: Found) -> Meaning | None:
    """ "Bis dahin war alles ruhig"; "die bis dahin gültige Regel" dates nothing."""
    before = found.text.words[max(0, found.start - 4) : found.start - 3]
    return None if before and before[0] in found.lexicon.tables["ART"] else Same()


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
    return Apart(-1, near="near" in found) if _connects(found) else None


def after(found: Found) -> Meaning | None:
    """ "Danach", "Seitdem", "wenig später"."""
    return Apart(1, near="near" in found) if _connects(found) else None


RULES: tuple[Rule[Meaning | NoTime], ...] = (
    Rule("now", "NOW", "NOW", now, ("[Derzeit] läuft eine Studie.",)),
    Rule("at-the-moment", "MOMENT", "IM MOMENT", now, ("[Im Moment] sieht es gut aus.",)),
    Rule("at-this-hour", "STUNDE", "ZUR STUNDE", now, ("Bis [zur Stunde] ist er nicht da.",)),
    Rule("from-now-on", "NUN", "VON (?P<m>NUN) AN", now, ("Von [nun] an gilt das.",)),
    Rule("at-once", "SOFORT", "AB (?P<m>SOFORT)", at_once, ("Das gilt ab [sofort].",)),
    Rule("present", "GEGENWART", "IN (?P<m>ART GEGENWART)", now),
    Rule("these-days", "PLURAL", "IN (?P<m>THIS PLURAL)|(?P<n>THIS PLURAL)", lambda found: Near("dieser tage", -1) if found.word("span").endswith(("tage", "tagen")) else None,
         ("In [diesen Tagen] erscheint es.",)),
    Rule("then", "THEN", "THEN", then, ("[Damals] wohnte sie am Hafen.",)),
    Rule("that-time", "ZEIT", "(?:TO|IN|VON|AB|SEIT) (?P<m>(?:THIS|THAT|SAME) (?:ZEIT|ZEITPUNKT|DATE_WORD))", then, ("Zu [dieser Zeit] lebte er hier.", "In [jener Zeit] lebte er hier.")),
    Rule("that-date", "DATE_WORD", "THIS DATE_WORD", then, ("[Dieses Datum] blieb ihm im Gedächtnis.",)),
    Rule("until-then", "UNTIL_THEN", "BIS (?P<m>UNTIL_THEN)", until_then, ("Am 1. Oktober kam er. Bis [dahin] war es still.",)),
    Rule("following-time", "FOLLOWING_TIME", "IN (?P<m>ART FOLLOWING_TIME)", following, ("Am 1. Oktober brannte es. In [der Folgezeit] blieb es still.",)),
    Rule("sooner-or-later", "ONCE", "ONCE OR LATER_WORD", lambda found: NO_TIME),
    Rule("once", "ONCE", "ONCE", once, ("[Einst] stand hier ein Turm.",)),
    Rule("past", "VERGANGENHEIT", "IN (?P<m>ART VERGANGENHEIT)", once),
    Rule("future", "ZUKUNFT", "IN (?P<m>(?:ART )?ZUKUNFT)", one_day, ("Man setzt in [Zukunft] auf Holz.",)),
    Rule("recently", "RECENT", "(?P<word>RECENT)", recently, ("[Kürzlich] zog er um.",)),
    Rule("shortly-ago", "KURZEM LANGEM", "(?P<word>VOR (?:KURZEM|LANGEM))", recently, ("[Vor Kurzem] zog er um.",)),
    Rule("lately", "ZEIT", "IN (?P<m>LAST ZEIT)", lambda found: Near("in letzter zeit", -1), ("In [letzter Zeit] regnet es.",)),
    Rule("soon", "SOON", "(?P<word>SOON)", soon, ("Es soll [demnächst] öffnen.",)),
    Rule("shortly", "KUERZE", "(?P<word>IN KUERZE)", soon, ("[In Kürze] öffnet es.",)),
    Rule("before-that", "EARLIER", "(?:(?P<near>KURZ) )?EARLIER", before, ("[Zuvor] hatte er alles bestritten.",)),
    Rule("after-that", "LATER_WORD", "(?:(?P<near>KURZ) )?(?P<word>LATER_WORD)", after, ("[Später] kam er zurück.",)),
    Rule("onward", "ONWARD", "ONWARD", after, ("[Seitdem] ruht die Arbeit.",)),
)  # fmt: skip
