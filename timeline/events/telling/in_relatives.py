"""What relative clauses date beside what their sentence tells."""

from collections.abc import Iterator, Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.reading.kinds import hearsay
from timeline.events.reading.reading import Sentence
from timeline.events.reading.roles import Role, chosen, comes_otherwise
from timeline.events.telling.dated import Dated, mentions_in
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import PARTICIPLE
from timeline.temporal.model import Grain, How, Mention

_WITNESSES = words(
    "zeugen zeuginnen augenzeugen personen anwohner anwohnerinnen autofahrer verkehrsteilnehmer"
)
_HAVE_SEEN = words("hat haben kann können")
_ASKED = words("sucht suchen gesucht bittet bitten gebeten melden wenden")
_DONE_TO = words("worden wird werden")


def asides(sentence: Sentence, mentions: Sequence[Mention], today: int) -> Iterator[Dated]:
    """What relative clauses date that tell the past, or what comes after `today`: "das im Mai öffnen soll"."""
    for clause in sentence.clauses:
        own = mentions_in(clause, sentence, mentions)
        if not clause.relative or not own or _is_sought(sentence, clause) or _called_off(sentence, clause):
            continue
        best = chosen(clause, [mentions[n] for n in own], tells=False)
        if best is None or _second(clause, best[0]):
            continue
        told = clause.past or hearsay(clause)  # "der im Mai die Bank überfallen haben soll"
        ahead = (best[0].dating.first or 0) > today
        since = best[1] is Role.BACKGROUND and _since(clause, best[0])
        if ahead or since or (told and best[1] is Role.HAPPENING):
            yield Dated(clause, next(n for n in own if mentions[n] is best[0]), best[1])


def _since(clause: Clause, mention: Mention) -> bool:
    """Whether it tells on which day something began that goes on, or when it began to be done to somebody.

    "Die seit Montag im Amt ist", "gegen den seit Mai ermittelt wird"; not "der seit 2019 in Ulm lebt".
    """
    dating = mention.dating
    done_to = any(t.lower in _DONE_TO for t in clause.words[-2:])
    day = dating.grain <= Grain.DAY and dating.first == dating.last
    told = dating.grain <= Grain.YEAR and dating.first is not None and dating.reason.how is not How.COUNTED
    return (day and not clause.past) or (done_to and told)


def _called_off(sentence: Sentence, clause: Clause) -> bool:
    """Whether it only says when something was planned that comes otherwise: "die für Montag geplant war, fällt aus"."""
    others = {t.lower for c in sentence.clauses if c is not clause for t in c.words}
    return clause.planning and comes_otherwise(others)


def _is_sought(sentence: Sentence, clause: Clause) -> bool:
    """Whether it only says who is asked to come forward: "Zeugen, die am Montag etwas beobachtet haben, sollen …"."""
    if clause.finite is None or clause.tokens[clause.finite].lower not in _HAVE_SEEN:
        return False
    before = [t for c in sentence.clauses for t in c.words if t.end <= clause.start][-1:]
    asked = any(t.lower in _ASKED for c in sentence.clauses for t in c.words)
    return asked and before != [] and before[0].lower in _WITNESSES


def _second(clause: Clause, mention: Mention) -> bool:
    """Whether it dates only the second of two things: "die entführt und im Oktober verurteilt worden war"."""
    joins = [t.start for t in clause.tokens if t.lower == "und" and t.end <= mention.start]
    return bool(joins) and any(
        t.bits & PARTICIPLE and t.word[0].islower() and t.end <= joins[-1] for t in clause.tokens
    )
