"""Time expressions that a clause only mentions: in titles and addresses, as a measure, an object, an apposition."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.tokens import Token
from timeline.events.vocabulary.lexicon import ARTICLES, NOMINATIVE, OBLIQUE, PREPOSITIONS, TIME_WORDS
from timeline.events.vocabulary.tables import words
from timeline.temporal.model import Anchor, Grain, How, Mention, Relation

UNITS = words(
    "tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten"
)

_AMOUNT = 3  # tokens of "nach 30 im", at least
_OFTEN = words("oft häufig meist meistens gewöhnlich normalerweise üblicherweise")
_REVISED = words(
    """bestätigte bekräftigte senkte hob erhöhte kürzte korrigierte bestätigt bekräftigt gesenkt angehoben erhöht
    gekürzt korrigiert"""
)
_HAVE = words("hat haben hatte hatten")
_PLANS = ("haushalt", "etat", "budget", "plan", "programm", "prognose", "ziele", "satzung")  # for a year
_AGAINST = words("nach von gegenüber statt")
_POINTING = ("es", "das", "dies")
_IS = words("ist war wäre sei")
_WHOSE = ARTICLES | words("sein seine ihr ihre")  # "sein drittes Tor"
_ORDINAL = ("te", "ter", "tes")  # "vierte", "schwerste"
_IS_SO = words("könnte könnten dürfte dürften ist sind gibt")
_WAITING, _HOPING = ("wart", "gewartet", "freu", "gefreut"), ("hoff", "gehofft")
_LOOKING = ("blick", "schau")


def recurs(clause: Clause, mention: Mention) -> bool:
    """Whether it says when something happens again and again: "immer am 19. Januar", "wird jedes Jahr am 1. Juni …"."""
    spoken = [t.lower for t in clause.words]
    if "alljährlich" in spoken or ("jedes", "jahr") in pairwise(spoken):
        return True
    at = mention.dating.relation is Relation.AT and mention.dating.reason.how is not How.SHIFTED
    if at and not clause.past and not _OFTEN.isdisjoint(spoken):
        return True  # "Im Winter kommt es oft zu Staus"
    before = [t.lower for t in clause.tokens if t.end <= mention.start and t.lower not in PREPOSITIONS]
    while len(before) > 2 and before[-1] == "und":
        before = before[:-2]  # "jeweils im Spätwinter und Frühjahr"
    return bool(before) and before[-1] in ("immer", "jeweils", "stets")


def nowadays(clause: Clause, mention: Mention) -> bool:
    """Whether "heute" means our days: "Schon heute müssen Firmen helfen"."""
    if mention.text.lower() != "heute" or clause.past:
        return False
    before = [t.lower for t in clause.tokens if t.end <= mention.start][-1:]
    after = [t.lower for t in clause.tokens if t.start >= mention.end][:1]
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    already = (["schon"], ["bereits"])
    return before in already or (after in already and verb in _IS_SO)  # "könnte heute bereits dort sein"


def counts_up(clause: Clause, mention: Mention) -> bool:
    """Whether it says since when something is the so-maniest: "Es ist die vierte Sprengung in diesem Jahr"."""
    times = [t.lower for t in clause.words]
    if "mal" in times and "es" in times and not clause.past and times[0] == "nach":
        return True  # "Nach 2017 und 2022 ist es das dritte Mal"
    if not _is_it(clause) or (
        mention.dating.relation is not Relation.SINCE and mention.dating.grain < Grain.YEAR
    ):
        return False
    before = [t for t in clause.tokens if t.end <= mention.start]
    numbered = (
        n
        for n, (article, t) in enumerate(pairwise(before))
        if article.lower in _WHOSE and (t.lower.endswith(_ORDINAL) or t.word.rstrip(".").isdigit())
    )
    return any(t.word[0].isupper() for n in numbered for t in before[n + 2 : n + 5])


def _is_it(clause: Clause) -> bool:
    """Whether it says what something is: "Es ist …", "Für die Stadt war es …"."""
    if clause.finite is None or clause.tokens[clause.finite].lower not in _IS:
        return False
    if clause.finite == 1:
        return clause.opening in _POINTING
    return clause.opening == "für" and any(
        t.lower in _POINTING for t in clause.tokens[clause.finite + 1 :][:1]
    )


def of_amount(before: Sequence[Token]) -> bool:
    """Whether an amount in front of it is held against another one: "auf 1,4 Milliarden nach 1,7 Milliarden im Mai".

    Not where it is a noun's: "nannte die Kosten von 3 Millionen am Montag zu hoch".
    """
    if len(before) < _AMOUNT or before[-1].lower not in ("im", "in", "am"):
        return False
    for n in (-2, -3, -4):
        amount = before[n:-1]
        if len(before) + n > 0 and amount[0].word[0].isdigit() and not any(t.is_finite for t in amount):
            at = len(before) + n - 1
            costs = before[at].lower == "von" and any(
                t.word[0].isupper() for t in before[max(0, at - 1) : at]
            )
            return before[at].lower in _AGAINST and not costs and UNITS.isdisjoint(t.lower for t in amount)
    return False


def of_what_was_made(clause: Clause, mention: Mention) -> bool:
    """Whether it is the year of a birth or the day of a letter: "Weber, Jahrgang 1969", "Akten, datiert vom 3. Mai"."""
    before = [t.lower for t in clause.tokens if t.end <= mention.start][-2:]
    return mention.text.lower().startswith("jahrgang") or "datiert" in before


def takes_effect(before: Sequence[Token]) -> bool:
    """Whether something done holds from the time behind such words on: "mit Wirkung vom 1. Januar"."""
    return [t.lower for t in before[-3:-1]] == ["mit", "wirkung"]


def for_years(clause: Clause, mention: Mention, before: Sequence[Token]) -> bool:
    """Whether it is what something is for: "Für 2026 bestätigte sie die Prognose", "beschloss den Etat für 2026"."""
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    lead = [t for t in before if t.lower not in NOMINATIVE]
    if not lead or lead[-1].lower != "für" or mention.dating.grain < Grain.QUARTER:
        return False
    revised = verb in _REVISED or (verb in _HAVE and clause.words[-1].lower in _REVISED)
    return revised or (clause.past and len(lead) > 1 and lead[-2].lower.endswith(_PLANS))


def in_address(clause: Clause, mention: Mention) -> bool:
    """Whether it is part of an address on the web: "…/news/2017/…"."""
    slashes = {t.start for t in clause.tokens if t.word == "/"}
    return mention.start - 1 in slashes and mention.end in slashes


def in_aside(clause: Clause, mention: Mention) -> bool:
    """Whether it stands between commas with what only says more of a subject: "Kiel, am Montag der Gegner, hatte …"."""
    if clause.finite is None or clause.subordinate or mention.end > clause.tokens[clause.finite].start:
        return False
    front = clause.tokens[: clause.finite]
    opened = [n for n, t in enumerate(front) if t.word == "," and t.end <= mention.start]
    closed = [n for n, t in enumerate(front) if t.word == "," and t.start >= mention.end]
    if not opened or not closed or opened[0] == 0:
        return False
    head, rest = front[: opened[0]], [t for t in front[: closed[0]] if t.start >= mention.end and t.is_word]
    timed = any(t.lower in UNITS | TIME_WORDS | PREPOSITIONS for t in head)
    return bool(rest) and head[-1].word[0].isupper() and not timed


def between_dashes(clause: Clause, mention: Mention) -> bool:
    """Whether it dates a noun put in between: "– den Angriff am 3. Mai eingeschlossen –"."""
    dashes = [n for n, t in enumerate(clause.tokens) if t.word in ("–", "-")]
    opened = [n for n in dashes if clause.tokens[n].start < mention.start]
    closed = [n for n in dashes if clause.tokens[n].start >= mention.end]
    if not opened or not closed or clause.finite is None or opened[-1] < clause.finite < closed[0]:
        return False
    return any(
        t.word[0].isupper() and t.end <= mention.start for t in clause.tokens[opened[-1] + 1 : closed[0]]
    )


def in_name(clause: Clause, mention: Mention) -> bool:
    """Whether it stands in quotation marks without the clause's verb: a lecture on „Dresden im Jahr 1946“."""
    marks = [(t.start, t.word) for t in clause.tokens if t.word in "„“»«"]
    opened = [start for start, word in marks if word in "„»" and start < mention.start]
    closed = [start for start, word in marks if word in "“«" and start >= mention.end]
    if not opened or not closed or clause.finite is None:
        return False
    if any(opened[-1] < start < mention.start for start, word in marks if word in "“«"):
        return False
    return not opened[-1] < clause.tokens[clause.finite].start < closed[0]


def measures(clause: Clause, mention: Mention) -> bool:
    """Whether it only measures how far from a happening: "wenige Wochen vor der Wahl"."""
    following = [t for t in clause.tokens if t.start >= mention.end][:2]
    counted = mention.dating.anchor is Anchor.PUBLICATION and mention.text.split()[-1].lower() in UNITS
    distance = (
        len(following) == 2
        and following[0].lower in ("vor", "nach")
        and following[1].lower in NOMINATIVE | OBLIQUE
    )
    led = next((t.lower for t in reversed(clause.tokens) if t.end <= mention.start), "")
    ago = led == "vor" or "vor" in mention.text.lower().split()  # "vor zwei Jahren vor der Kurve gewarnt"
    return counted and distance and not ago


def looked_at(clause: Clause, mention: Mention) -> bool:
    """Whether people wait for a time or look at it: "warteten auf dieses Wochenende", "mit Blick auf 2025"."""
    before = [t.lower for t in clause.tokens if t.end <= mention.phrase[0]]
    led = [t.lower for t in clause.tokens if mention.phrase[0] <= t.start < mention.start]
    if not {"in", "ins"}.isdisjoint((*before[-1:], *led[:1])):  # "blickt in das Jahr 2026"
        return any(t.lower.startswith(_LOOKING) and t.word[0].islower() for t in clause.words)
    if "auf" not in (*before[-1:], *led[:1]):
        return False
    view = [word for word in before if word != "auf"][-1:]
    # "hofft nun auf Mitte September" says when it is to be
    ahead = mention.dating.reason.how is How.NEXT and mention.dating.grain > Grain.WEEKEND
    waiting = _WAITING if ahead else _WAITING + _HOPING
    waits = any(t.lower.startswith(waiting) and t.word[0].islower() for t in clause.words)
    return waits or any(word.endswith(("blick", "freude", "hoffnung")) for word in view)
