"""What a meaning is resolved against: the publication, what was told before, and the clause it stands in."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.temporal.grammar import Match
from timeline.temporal.model import Evidence, Grain
from timeline.temporal.told import Told

if TYPE_CHECKING:
    from timeline.temporal.telling import Telling

HAPPENING = "happening"  # begins the names of the rules of what is counted from a happening
_STOP = re.compile(r"[.!?+\n]")
_ORDINAL = 2  # figures of a day or month, behind which a full stop ends no sentence
_LONGEST_SENTENCE, _LONGEST_PARAGRAPH = 400, 4000  # tokens, so that no text makes this slow


@dataclass(slots=True)
class Scene:
    """Where one mention stands.

    `today`: day number of the reference date, None where none is known. `narrative`: a history, told in its own time.
    `told`: what was told before in the same telling, last first to be asked by grain; `latest`: the last of it.
    `preposition`: the word before the expression and its article. `quoted`: the mention that dates the speech it
    stands in.
    """

    telling: "Telling"
    match: Match
    today: int | None
    narrative: bool
    told: dict[Grain, Told]
    latest: Told | None
    preposition: str
    quoted: Told | None
    _tense: tuple[Evidence, str] | None = None

    @property
    def rule(self) -> str:
        """The name of the rule that read the expression."""
        return self.match.rule

    @property
    def at(self) -> int:
        """The token that the expression begins with."""
        return self.match.start

    @property
    def before(self) -> str:
        """The word right before the expression."""
        return self.telling.text.words[self.at - 2] if self.at > 1 else ""

    def behind(self, most: int, stops: Collection[str]) -> list[str]:
        """The tokens behind the expression up to one of the marks `stops`, `most` at most."""
        text, end = self.telling.text, self.match.end
        letters = text.letters[end : end + most]
        stop = next((n for n, letter in enumerate(letters) if letter in stops), len(letters))
        return text.words[end : end + stop]

    def tense(self) -> tuple[Evidence, str]:
        """What the clause says about its time, asked once."""
        if self._tense is None:
            self._tense = self.telling.evidence(self.match)
        return self._tense

    def same_sentence(self, told: Told) -> bool:
        """Whether no sentence ends between what was told and this expression; "30." ends none."""
        if self.at - told.end > _LONGEST_SENTENCE:
            return False
        words, letters = self.telling.text.words, self.telling.text.letters
        for stop in _STOP.finditer(letters, told.end, self.at):
            before = words[stop.start() - 1]
            ordinal = before.isdecimal() and len(before) <= _ORDINAL and words[stop.start() - 2] not in ",:"
            if stop[0] == "\n" or not ordinal:  # "3. Mai", not "stieg auf 58,8.", "siegte 2:1."
                return False
        return True

    def same_paragraph(self, told: Told) -> bool:
        """Whether no paragraph ends between what was told and this expression."""
        if self.at - told.end > _LONGEST_PARAGRAPH:
            return False
        return "\n" not in self.telling.text.letters[told.end : self.at]

    def lone(self) -> bool:
        """Whether its sentence has named no day before it."""
        told = self.day_told()
        return told is None or not self.same_sentence(told)

    def day_told(self) -> Told | None:
        """The last mention of a day or less."""
        return self.told.get(Grain.DAY)

    def told_of(self, grain: Grain) -> Told | None:
        """The last mention as fine as `grain` or finer, else the last one of all."""
        found = [told for g, told in self.told.items() if g <= grain]
        return max(found, key=lambda t: t.index) if found else self.latest
