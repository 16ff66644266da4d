"""What a title would claim wrongly of its time: "bleibt [bis Freitag] gesperrt", "öffnet [frühestens im Mai]"."""

from collections.abc import Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.vocabulary.lexicon import ARTICLES, NEGATIONS, PREPOSITIONS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.pointing import no_sooner
from timeline.temporal.german.verbs import SEIN
from timeline.temporal.model import Mention, Relation

# What can be done or be so all the time up to another: unlike "fertig werden", "ankommen", "beschließen".
_LASTING = words(
    """
    bleiben laufen gelten dauern andauern anhalten fortdauern weitergehen weiterlaufen ausfallen ruhen pausieren fehlen
    stehen liegen sitzen hängen wohnen leben arbeiten dienen regieren amtieren residieren gehören bestehen existieren
    gastieren zeigen ausstellen präsentieren sperren schließen absperren streiken aussetzen unterbrechen befristen
    warten abwarten zuwarten gedulden ausharren verharren durchhalten festhalten festsitzen
    zurückstellen beurlauben suspendieren
    """
)
_BECOMES = words("wird wurde werde würde")
_IS = words("ist sind war waren sei seien wäre wären")
_MAY = words("kann können konnte konnten darf dürfen durfte durften")
_EARLIEST, _LIMITED = "frühestens", 3  # words of "frühestens nach den"
_LATEST = "zuletzt"
_OFTEN = words("mehrfach mehrmals wiederholt häufig oft immer")
_LEADS = 6  # words of "bis voraussichtlich zum"


def is_limited(clause: Clause, mention: Mention) -> bool:
    """Whether what it tells is so until a time, comes then at the earliest, had often been by then, or is that time."""
    before = [t for t in clause.tokens if t.end <= mention.start]
    earliest = any(t.lower == _EARLIEST for t in before[-_LIMITED:]) or no_sooner([t.lower for t in before])
    latest = _is_the_latest(clause, mention, before) or _is_all(clause, mention, before)
    return earliest or latest or _is_so_until(clause, mention, before[-_LEADS:])


def negates_time(clause: Clause, mention: Mention) -> bool:
    """Whether "nicht" only says from when on something can be: "öffnet nicht vor Mai", "nicht früher als im Mai"."""
    before = [t.lower for t in clause.tokens if t.end <= mention.start][-_LEADS:]
    if mention.dating.relation is not Relation.SINCE or "nicht" not in before:
        return False
    # not "nicht mehr seit Mai"
    leads = before[before.index("nicht") + 1 :][:1] == ["vor"] or no_sooner(before)
    return leads and not NEGATIONS.intersection(t.lower for t in clause.tokens) - {"nicht"}


def _is_the_latest(clause: Clause, mention: Mention, before: Sequence[Token]) -> bool:
    """Whether what had often been was then for the last time: "war dreimal verschoben worden, zuletzt am Samstag"."""
    at = next((n for n, t in enumerate(before) if n and t.lower == _LATEST and before[n - 1].word == ","), 0)
    often = any(t.lower in _OFTEN or t.lower.endswith("mal") for t in before[:at])
    return often and not any(t.start >= mention.end for t in clause.words)


def _is_all(clause: Clause, mention: Mention, before: Sequence[Token]) -> bool:
    """Whether the time is all that it tells: "Jetzt wird es [Sommer]", "Es werde wohl [Mai]"."""
    becomes = clause.finite is not None and clause.tokens[clause.finite].lower in _BECOMES
    ends = not any(t.start >= mention.end for t in clause.words)
    led = any(t.lower in PREPOSITIONS | ARTICLES for t in before[-1:])
    return becomes and ends and not led and any(t.lower == "es" for t in before)


def _is_so_until(clause: Clause, mention: Mention, before: Sequence[Token]) -> bool:
    """Whether it lasts until a time: "Noch bis Sonntag läuft das Weinfest", not "soll bis Mai fertig sein".

    What has to be over by then is told by its end.
    """
    led = next((n for n, t in enumerate(before) if t.lower == "bis"), None)
    until = led is not None and all(t.word[0].islower() for t in before[led + 1 :])
    if not until or mention.dating.relation is not Relation.UNTIL or clause.finite is None:
        return False
    verb = clause.tokens[clause.finite].lower
    if verb in _MAY or not verbs(clause.tokens).isdisjoint(_LASTING):
        return True
    return verb in _IS and not any(t.bits & SEIN or t.lower == "worden" for t in clause.words)
