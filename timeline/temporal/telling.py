"""What a text has told so far: which day, month or year it is at, and what its expressions may ask about that."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.temporal.asides import in_passing, is_aside, looks_back
from timeline.temporal.asking import Clauses
from timeline.temporal.beginnings import begun, listed, months_told
from timeline.temporal.german.lexicon import SHIFT_THAT
from timeline.temporal.grammar import Match
from timeline.temporal.main_line import (
    day_ahead,
    had_been,
    in_relative,
    long_before,
    main_day,
    of_noun,
    was_said_then,
)
from timeline.temporal.model import Dating, Evidence, Grain, Mention, TimexType
from timeline.temporal.ranges import whole
from timeline.temporal.text import Lexicon, Text
from timeline.temporal.told import Told

# Asked of every mention: a member of an enumeration by its name takes ten times as long as a name of the module.
_SET = TimexType.SET
_DAY_PART, _DAY, _WEEKEND = Grain.DAY_PART, Grain.DAY, Grain.WEEKEND


@dataclass
class Telling:
    """The mentions of a text that are dated so far, by index, and what they told.

    `reference`: the day of publication, `minute`: of that day. `narrative`: a history, told in its own time. `told`:
    the last of each grain, `latest`: of all; `habit`: the last mention of a habit ("montags"), `main`: the last of what
    was not told in passing, `lead`: the first day told. `that`: the token behind "jene Nacht", which nothing dated.
    """

    text: Text
    lexicon: Lexicon
    matches: Sequence[Match]
    reference: int | None
    narrative: bool
    region: str
    minute: int = 0
    mentions: dict[int, Mention] = field(default_factory=dict)
    told: dict[Grain, Told] = field(default_factory=dict)
    latest: Told | None = None
    habit: Told | None = None
    main: Told | None = None
    lead: Told | None = None
    that: int | None = None

    def __post_init__(self) -> None:
        self._leads_ahead = False
        self._clauses = Clauses(self.text)
        self._read = (self.text, self.lexicon, self.mentions, self.matches)

    def tell(self, index: int, dating: Dating) -> None:
        """Go on with what a mention tells; it may leave the told time where it is."""
        match = self.matches[index]
        if dating.type is _SET:
            self.habit = Told(index, dating, match.end)
            return
        if self.text.words[match.start] in SHIFT_THAT:
            self.that = match.end
        if dating.first is None or dating.last is None or is_aside(self.text, self.latest, match, dating):
            return
        if not self.narrative and was_said_then(self.text, self.latest, match, dating):
            return
        passing = looks_back(match, self.finite_verb) or (
            self.narrative and in_passing(self.text, self.main, match, dating)
        )
        told = Told(index, dating, match.end, passing)
        if not passing:
            self.main = told
        ahead = self.reference is not None and dating.first > self.reference
        if dating.grain <= _DAY and (self.lead is None or (self._leads_ahead and not ahead)):
            self.lead, self._leads_ahead = told, ahead  # the first day told; of what is over, if there is one
        one_day = dating.first == dating.last or dating.grain is _DAY_PART
        self.that = None if one_day and dating.grain <= _DAY else self.that
        grain = max(dating.grain, _DAY if one_day else _WEEKEND)
        self.told[grain] = self.latest = told

    def evidence(self, match: Match) -> tuple[Evidence, str]:
        """What the clause of an expression says about its time, and the word that showed it."""
        return self._clauses.evidence(match.start, match.end)

    def finite_verb(self, match: Match) -> str:
        """The word that showed it, which is the clause's finite verb where it has one."""
        return self.evidence(match)[1]

    def was_so(self, match: Match) -> bool:
        """Whether the clause of an expression tells in the preterite or pluperfect what was so."""
        return self._clauses.was_so(match.start, match.end)

    def verb_of(self, told: Told) -> str:
        """The finite verb of the clause that told a dating."""
        return self.finite_verb(self.matches[told.index])

    def had_been(self, told: Told) -> bool:
        """Whether what was told is told in the pluperfect: "war im Frühjahr gewählt worden"."""
        return had_been(self.text, self.matches[told.index], self.verb_of(told))

    def of_noun(self, told: Told) -> bool:
        """Whether what was told only dates a noun: "die am Vortag entdeckte Bombe", "die Probe vom 25. Januar"."""
        return of_noun(self.text, self.matches[told.index], self.verb_of(told))

    def in_relative(self, told: Told) -> bool:
        """Whether what was told is told in a relative clause: "ein Gutachten, das das Amt am Montag vorlegte"."""
        return in_relative(self.text, self.matches[told.index])

    def whole(self, told: Told) -> Dating:
        """The dating of the range that was told as its end, "von 1990 bis 1995"; its own where that comes later."""
        return whole(*self._read, told.index) if told.index in self.mentions else told.dating

    def listed(self, told: Told) -> bool:
        """Whether it is the last one of several days."""
        return listed(*self._read, told.index)

    def begun(self, match: Match) -> Told | None:
        """The day on which something began that was told before an expression."""
        return begun(*self._read, match.start)

    def months_told(self, match: Match) -> Told | None:
        """The last whole months that the paragraph told of before an expression."""
        return months_told(*self._read, match.start)

    def main_day(self, told: Told, *, happens: bool) -> Told:
        """What an hour or "zuvor" hangs on, as main_line.py says."""
        return main_day(
            self.text, told, self.mentions, self.matches, self.reference, self.finite_verb, happens=happens
        )

    def day_ahead(self, told: Told) -> Told | None:
        """The day to come that the hours of what lies ahead hang on, as main_line.py says."""
        if self.reference is None or told.first > self.reference:
            return None
        return day_ahead(told, self.mentions, self.matches, self.reference)

    def long_before(self, told: Told) -> Told | None:
        """What "damals" hangs on, as main_line.py says."""
        if self.reference is None or self.narrative:
            return told
        return long_before(told, self.mentions, self.matches, self.reference)
