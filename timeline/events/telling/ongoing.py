"""What is so on the day of the news, told in the present without a time: "Rund 120 Helfer sind im Einsatz"."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.grammar.clauses import Clause
from timeline.events.model import Kind, Statement
from timeline.events.period import reach
from timeline.events.reading.kinds import doubted
from timeline.events.reading.reading import Sentence
from timeline.events.telling.acts import in_perfect
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.tables import words
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.german.verbs import PRESENT, PRETERITE
from timeline.temporal.model import Grain

_FRESH = 2  # days back to what is news
# What people do, and what goes on, while there is news about it.
_GOING_ON = words(
    """
    suchen fahnden prüfen verlangen fordern befürchten schweigen
    ermitteln kämpfen löschen bergen untersuchen streiken bestreiken demonstrieren protestieren
    blockieren andauern anhalten laufen sinken steigen wüten brennen stillstehen ruhen
    festliegen festsitzen feststecken zurückfahren drosseln
    """
)
_ASKING = {"bitten": "um", "fehlen": "spur"}  # "bittet um Hinweise", "fehlt jede Spur"
# How something is, by the last word of "ist …" and "bleibt …".
_STATE = words(
    """
    gesperrt unterbrochen untergebracht betroffen geschlossen evakuiert überflutet überschwemmt lahmgelegt eingestellt
    abgeschnitten abgeriegelt eingeschlossen verschüttet
    """
)
# With "ist" and "sind": where people are, and what is so.
_IN = {
    "im": words("einsatz krankenhaus koma gange"),
    "in": words("haft untersuchungshaft lebensgefahr gewahrsam"),
    "vor": words("ort"),
    "ohne": words("strom wasser heizung internet telefon"),
    "außer": words("betrieb lebensgefahr"),
    "der": words("flucht"),
}
_IS = words("ist sind bleibt bleiben")
_NOW, _UNTIL = words("nun jetzt"), words("bis von ab")
_US = words("ich wir uns unser unsere")
_OFF = words("abgesagt abgeblasen gestrichen verschoben vertagt")
_ELSEWHEN = words(
    "meist oft immer jedes jährlich normalerweise üblicherweise künftig wann ob nicht kein keine"
)


def goes_on_now(sentence: Sentence, told: Sequence[Statement], today: int) -> bool:
    """Whether a sentence without a time tells what is so on the day of the news (`today`), of which there is some."""
    main = sentence.main
    if sentence.mentions or sentence.quoted or main.planning or main.subordinate:
        return False
    if len(sentence.clauses) > 1 or doubted(main) or any(t.lower in _ELSEWHEN for t in main.words):
        return False
    return _is_so(main) and any(_fresh(one, today) for one in told)


def is_own_news(sentence: Sentence) -> bool:
    """Whether it tells the article's own news behind what was before: "Nun hat die Stadt den Bericht vorgelegt"."""
    main = sentence.main
    spoken = [t.lower for t in main.words]
    if not in_perfect(main) or sentence.mentions or sentence.quoted or not _US.isdisjoint(spoken):
        return False
    before = ("", *spoken)
    now = any(word in _NOW and last not in _UNTIL for last, word in zip(before, spoken, strict=False))
    return now and not (main.lasts or doubted(main))


def calls_off(sentence: Sentence) -> bool:
    """Whether it tells in the Perfekt that somebody has called something off: "Der Verein hat sein Fest abgesagt"."""
    main = sentence.main
    acted = main.finite is not None and main.tokens[main.finite].lower in ("hat", "haben")
    off = acted and in_perfect(main) and main.words[-1].lower in _OFF
    return off and not (sentence.quoted or main.lasts or doubted(main))


def _fresh(one: Statement, today: int) -> bool:
    """Whether a statement tells something of the day of the news, or of the days right before."""
    first, last = (minute // MINUTES_A_DAY for minute in reach(one.dating))
    return (
        one.kind is not Kind.ANNOUNCEMENT
        and one.dating.grain <= Grain.DAY
        and 0 <= today - first <= _FRESH >= last - first
    )


def _is_so(clause: Clause) -> bool:
    """Whether the verb of a clause tells, in the present, what goes on or how something is."""
    if clause.finite is None:
        return False
    verb, spoken = clause.tokens[clause.finite], [t.lower for t in clause.words]
    if verb.lower in _IS:
        where = any(word in _IN.get(before, ()) for before, word in pairwise(spoken))
        return spoken[-1] in _STATE or (where and verb.lower in ("ist", "sind"))
    if not verb.bits & PRESENT or verb.bits & PRETERITE:
        return False
    infinitive = infinitives().get(spoken[-1] + verb.lower) or infinitives().get(verb.lower, "")
    return infinitive in _GOING_ON or _ASKING.get(infinitive) in spoken
