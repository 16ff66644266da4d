"""What news is mainly about: what it tells beside that does not move the day that its hours and "zuvor" hang on."""

from collections.abc import Callable, Mapping, Sequence

from timeline.temporal.asides import HAD, PLUPERFECT
from timeline.temporal.german.verbs import PARTICIPLE, UTTERANCE, had_with_sein, verb_forms
from timeline.temporal.grammar import Match
from timeline.temporal.model import Dating, Grain, Mention, Relation, TimexType
from timeline.temporal.scene import Told
from timeline.temporal.text import Text

_BACK = 8  # mentions that are looked back through
_REACH = 24  # tokens behind an expression that may still be of its clause
_THESE_WEEKS = 14  # days back to what news is about, to which no "damals" points
_MITTEILEN = frozenset(("teilte", "teilten"))  # "… mit"

FiniteVerb = Callable[[Match], str]


def main_day(
    text: Text, told: Told, mentions: Mapping[int, Mention], matches: Sequence[Match], today: int | None,
    finite_verb: FiniteVerb, *, happens: bool,
) -> Told:  # fmt: skip
    """What was told, or the last day before it that was told in the main line, where it was told beside that.

    That is what had happened before ("Am 3. Mai hatte ein Gutachter gewarnt") and what lies ahead; where something
    `happens` at an hour of the day, it is the day on which somebody spoke, too.
    """

    def beside(index: int, dating: Dating) -> bool:
        if dating.relation is Relation.SINCE:
            return True
        verb = finite_verb(matches[index])
        speaks = happens and (verb in _MITTEILEN or bool(verb_forms().get(verb, 0) & UTTERANCE))
        return (
            (verb in HAD and had_done(text, matches[index]))
            or (verb in PLUPERFECT and had_been(text, matches[index]))
            or speaks
            or (today is not None and (dating.first or 0) > today)
        )

    if not beside(told.index, told.dating):
        return told
    for index in range(told.index - 1, max(told.index - 1 - _BACK, -1), -1):
        dating = mentions[index].dating if index in mentions else told.dating
        old = today is not None and (dating.last or 0) < today - _THESE_WEEKS
        if _a_day(dating) and not old and not beside(index, dating):
            return Told(index, dating, matches[index].end)
    return told


def had_been(text: Text, match: Match) -> bool:
    """Whether "war" behind an expression is of the pluperfect: "war der Ofen geplatzt", "war er geprüft worden"."""
    return any(map(had_with_sein, _behind(text, match)))


def had_done(text: Text, match: Match) -> bool:
    """Whether "hatte" behind an expression is of the pluperfect: "hatten sie gelöscht", not "hatten sie Erfolg"."""
    known = verb_forms().get
    return any(known(word, 0) & PARTICIPLE for word in _behind(text, match))


def _behind(text: Text, match: Match) -> Sequence[str]:
    """The words behind an expression in its sentence."""
    end = text.letters.find(".", match.end)
    return text.words[match.end : min(match.end + _REACH, end if end >= 0 else len(text.words))]


def long_before(
    told: Told, mentions: Mapping[int, Mention], matches: Sequence[Match], today: int
) -> Told | None:
    """The time that "damals" means in news: the last one told that is no day of these weeks; None where none is."""
    for index in range(told.index, max(told.index - _BACK, -1), -1):
        dating = mentions[index].dating if index in mentions else None
        if dating is None or dating.first is None or dating.last is None or dating.type is TimexType.SET:
            continue
        if dating.relation is Relation.SINCE and index != told.index:
            continue
        if dating.last < today - _THESE_WEEKS:
            return told if index == told.index else Told(index, dating, matches[index].end)
    return None


def _a_day(dating: Dating) -> bool:
    if dating.first is None or dating.last is None or dating.relation is not Relation.AT:
        return False
    return dating.grain <= Grain.DAY and dating.last - dating.first <= 1 and dating.type is not TimexType.SET
