"""What people answer to news: it is of the day of the news, where that is the day of publication or the one before."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.valency import verbs
from timeline.events.model import Kind, Statement
from timeline.events.reading.reading import Sentence
from timeline.events.reading.speaking import speaks
from timeline.events.telling.acts import earlier
from timeline.events.telling.asides import kinds, strikes
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import NEGATIONS
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import fold
from timeline.temporal.calendar import weekday
from timeline.temporal.model import Dating, Grain, Relation

_REACTING = words(
    """
    reagieren begrüßen kritisieren loben nennen bezeichnen zurückweisen ablehnen bestreiten einräumen bitten fordern
    warnen begründen versprechen ankündigen zusagen beteuern vorwerfen aufrufen auffordern äußern würdigen verteidigen
    verlangen mahnen beklagen bedauern entschuldigen gratulieren danken appellieren drohen protestieren verurteilen
    zugeben gestehen zugutehalten zusichern
    """
)
_LODGING = words("einlegen anmelden ankündigen einreichen anfechten beantragen")
_SHARES = ("aktie", "aktien", "kurs", "kurse", "papiere")  # what falls and rises by the news
_WITH = {"sprechen": "von", "zeigen": "sich", "freuen": "sich"}  # "sprach von einem Wortbruch"

_MONDAY = 0
_WEEK = 7  # days


def reacts(sentence: Sentence, before: Statement, today: int, *, right_behind: bool = False) -> bool:
    """Whether it tells an answer to what was told `before`, when that was fresh (`today`: the day of publication).

    Or was news of the week, where it stands `right_behind` that; of a catastrophe or crime people may speak later.
    """
    spoken = [t.lower for t in sentence.main.words]
    days = _WEEK if right_behind and not strikes(before.words) else None
    if not _fresh(before.dating, today, days) or ("kurz", "vor") in pairwise(spoken):
        return False  # "sicherte kurz vor dem Ablauf der Frist zu"
    first, behind = sentence.clauses[0], sentence.clauses[1:]
    return (not first.subordinate and _answers(first)) or (
        not sentence.quoted and any(c.finite == 0 and _answers(c) for c in behind)
    )


def answered(sentence: Sentence, told: Sequence[Statement], today: int) -> Statement | None:
    """The news that it answers to where other times were told between: "Im Mai war er da. Sie sprach von …"."""
    news = next((one for one in told if one.kind is Kind.HAPPENING and _fresh(one.dating, today)), None)
    return news if news is not None and reacts(sentence, news, today) else None


def appealed(sentence: Sentence, told: Sequence[Statement], today: int) -> Statement | None:
    """The verdict of the week that it contests, which may stand further up: "Sein Anwalt legte Revision ein"."""
    main, done = sentence.main, verbs(sentence.main.tokens)
    contests = "APPEAL" in kinds(main) or any(fold(t.word) == "APPEAL" for t in main.words)
    plain = main.past and not earlier(main) and not sentence.mentions
    if not (contests and plain) or done.isdisjoint(_LODGING) or NEGATIONS & {t.lower for t in main.words}:
        return None
    ruled = (one for one in reversed(told) if "VERDICT" in one.words and one.kind is Kind.HAPPENING)
    return next((one for one in ruled if _fresh(one.dating, today, _WEEK)), None)


def _fresh(dating: Dating, today: int, within: int | None = None) -> bool:
    """Whether it is of a day or night at most `within` days before `today`.

    None: of today or of the day of the last paper, as none is printed on Sundays.
    """
    first, last = dating.first, dating.last
    if first is None or last is None or last - first > 1:
        return False
    most = within or (2 if weekday(today) == _MONDAY else 1)
    return dating.grain <= Grain.DAY and dating.relation is Relation.AT and 0 <= today - last <= most


def _answers(clause: Clause) -> bool:
    """Whether its verb tells an answer, in the past."""
    if clause.finite is None or not clause.past:
        return False
    spoken = [t.lower for t in clause.words]
    verb = clause.tokens[clause.finite].lower
    infinitive = infinitives().get(spoken[-1] + verb) or infinitives().get(verb, "")
    open_left = infinitive == "ausschließen" and speaks(clause)
    falls = clause.opening in ("die", "der") and any(word.endswith(_SHARES) for word in spoken[1:2])
    acts = falls or not kinds(clause).isdisjoint(("STRIKE", "PROTEST"))
    return acts or open_left or infinitive in _REACTING or _WITH.get(infinitive) in spoken
