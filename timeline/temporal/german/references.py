"""Words that point: to what was told ("damals", "zuvor"), or vaguely away from now ("kürzlich", "demnächst")."""

from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import Apart, Meaning, Near, Same, Timeless
from timeline.temporal.model import TimexType


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


def _connects(found: Found) -> bool:
    """Whether the word joins two happenings: at the head of a sentence, or close to the other ("kurz darauf")."""
    return "near" in found or (found.raw("span")[:1].isupper() and found.word("span") != "darauf")


def before(found: Found) -> Meaning | None:
    """ "Zuvor hatte er …"."""
    return Apart(-1, near="near" in found) if _connects(found) else None


def after(found: Found) -> Meaning | None:
    """ "Danach", "Seitdem", "wenig später"."""
    return Apart(1, near="near" in found) if _connects(found) else None


RULES: tuple[Rule[Meaning], ...] = (
    Rule("now", "NOW", "NOW", now, ("[Derzeit] läuft eine Studie.",)),
    Rule("at-the-moment", "MOMENT", "IM MOMENT", now, ("[Im Moment] sieht es gut aus.",)),
    Rule("present", "GEGENWART", "IN (?P<m>ART GEGENWART)", now),
    Rule("these-days", "PLURAL", "IN (?P<m>THIS PLURAL)|(?P<n>THIS PLURAL)", lambda found: Near("dieser tage", -1) if found.word("span").endswith(("tage", "tagen")) else None,
         ("In [diesen Tagen] erscheint es.",)),
    Rule("then", "THEN", "THEN", then, ("[Damals] war sie acht Jahre alt.",)),
    Rule("that-time", "ZEIT", "TO (?P<m>(?:THIS|THAT|SAME) ZEIT)", then, ("Zu [dieser Zeit] lebte er hier.",)),
    Rule("once", "ONCE", "ONCE", once, ("[Einst] stand hier ein Turm.",)),
    Rule("past", "VERGANGENHEIT", "IN (?P<m>ART VERGANGENHEIT)", once),
    Rule("future", "ZUKUNFT", "IN (?P<m>(?:ART )?ZUKUNFT)", one_day, ("Man setzt in [Zukunft] auf Holz.",)),
    Rule("recently", "RECENT", "(?P<word>RECENT)", recently, ("[Kürzlich] zog er um.",)),
    Rule("shortly-ago", "KURZEM LANGEM", "(?P<word>VOR (?:KURZEM|LANGEM))", recently, ("[Vor Kurzem] zog er um.",)),
    Rule("lately", "ZEIT", "(?P<word>IN LAST ZEIT)", lambda found: Near("in letzter zeit", -1), ("[In letzter Zeit] regnet es.",)),
    Rule("soon", "SOON", "(?P<word>SOON)", soon, ("Es soll [demnächst] öffnen.",)),
    Rule("shortly", "KUERZE", "(?P<word>IN KUERZE)", soon, ("[In Kürze] öffnet es.",)),
    Rule("before-that", "EARLIER", "(?:(?P<near>KURZ) )?EARLIER", before, ("[Zuvor] hatte er alles bestritten.",)),
    Rule("after-that", "LATER_WORD", "(?:(?P<near>KURZ) )?(?P<word>LATER_WORD)", after, ("[Später] kam er zurück.",)),
    Rule("onward", "ONWARD", "ONWARD", after, ("[Seitdem] ruht die Arbeit.",)),
)  # fmt: skip
