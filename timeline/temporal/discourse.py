"""Walks the mentions of a text in order: what each one hangs on, what its clause says, which ones are one range."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.temporal.asides import begins, in_passing, is_aside
from timeline.temporal.asking import Clauses
from timeline.temporal.decided import Spans, decided
from timeline.temporal.german.holidays import holiday_of
from timeline.temporal.grammar import Match
from timeline.temporal.happening import refined, told_of
from timeline.temporal.histories import is_narrative
from timeline.temporal.lists import borrow
from timeline.temporal.meaning import Cycle, Recurring
from timeline.temporal.model import (
    Dating,
    Grain,
    Mention,
    Override,
    Relation,
    TimexType,
)  # fmt: skip
from timeline.temporal.ranges import join_ranges, whole
from timeline.temporal.relations import is_shortly, phrase_start, preposition_of, related, relation_of
from timeline.temporal.resolving import resolve
from timeline.temporal.scene import Scene, Told
from timeline.temporal.signals import is_signal
from timeline.temporal.speech import Speech
from timeline.temporal.text import Lexicon, Text


@dataclass
class Walk:
    """One text's mentions on their way from matches to datings."""

    text: Text
    lexicon: Lexicon
    matches: Sequence[Match]
    reference: int | None
    narrative: bool
    overrides: Sequence[Override]
    region: str
    mentions: dict[int, Mention] = field(default_factory=dict)
    told: dict[Grain, Told] = field(default_factory=dict)
    latest: Told | None = None
    habit: Told | None = None
    begun: Told | None = None
    main: Told | None = None

    def __post_init__(self) -> None:
        starts = self.text.starts
        self._spans: Spans = [(starts[match.start], starts[match.end]) for match in self.matches]
        self._decided = decided(self._spans, self.overrides) if self.overrides else {}
        self._speech = Speech(self.text.letters, self.matches)
        self._clauses = Clauses(self.text.words)

    def run(self) -> list[Mention]:
        """All mentions, ranges joined."""
        for index in range(len(self.matches)):
            self._resolve(index)
        return join_ranges(
            self.text, self.lexicon, [self.mentions[i] for i in range(len(self.matches))], self.matches
        )

    def _resolve(self, index: int) -> None:
        if index in self.mentions:
            return
        match = self.matches[index]
        dating, ref = self._dating(index, match, self._said_on(match))
        start, end = self._spans[index]
        phrase = (self.text.starts[phrase_start(self.text, self.lexicon, match.start)], end)
        signal = is_signal(match.meaning, dating, self.narrative)
        words = self.text.raw[start:end]
        self.mentions[index] = Mention(start, end, words, dating, ref, phrase, signal=signal)
        self._tell(index, dating)

    def _dating(self, index: int, match: Match, quoted: Told | None) -> tuple[Dating, int | None]:
        override = self._decided.get(index)
        if override is not None and override.dating is not None:
            return override.dating, None
        scene = self._scene(match, quoted)
        if override is not None and override.anchor is not None:
            self._hang_on(scene, override.anchor)
        if match.rule.startswith("happening") and (
            told := told_of(self.text, match, self.matches, self.mentions)
        ):
            scene.latest, scene.told = told, {max(told.dating.grain, Grain.DAY): told}
        after = self.matches[index + 1] if index + 1 < len(self.matches) else None
        dating, ref = resolve(borrow(self.text, self.lexicon, match, after), scene)
        dating = refined(self.text, dating, match, after)
        relation = relation_of(scene.preposition, match.meaning, dating)
        if relation is Relation.AT:
            return dating, ref
        return related(dating, relation, shortly=is_shortly(self.text, match.start)), ref

    def _scene(self, match: Match, quoted: Told | None) -> Scene:
        words, start = self.text.words, match.start
        return Scene(
            self.reference, self.narrative, self.told, self.latest,
            lambda: self._clauses.evidence(start, match.end), preposition_of(self.text, self.lexicon, start), quoted,
            match.rule, words[start - 2] if start > 1 else "", start, self.text, self.region,
            self.habit, self.begun, self.main, self._whole,
        )  # fmt: skip

    def _whole(self, told: Told) -> Dating:
        return whole(self.text, self.lexicon, self.mentions, self.matches, told.index)

    def _hang_on(self, scene: Scene, start: int) -> None:
        """Make the mention that begins at code point `start` the one that was told last."""
        index = bisect_left(self._spans, (start, 0))
        mention = self.mentions.get(index)
        if mention is None or mention.start != start:
            return
        if mention.dating.first is not None and mention.dating.last is not None:
            told = Told(index, mention.dating)
            scene.latest, scene.told = told, {mention.dating.grain: told}

    def _tell(self, index: int, dating: Dating) -> None:
        match = self.matches[index]
        if dating.type is TimexType.SET:
            self.habit = Told(index, dating, match.end)
        if dating.first is None or dating.last is None or dating.type is TimexType.SET:
            return
        if is_aside(self.text, self.latest, match, dating):
            return
        passing = self.narrative and in_passing(self.text, self.main, match, dating)
        told = Told(index, dating, match.end, passing)
        if not passing:
            self.main = told
        if dating.grain <= Grain.DAY:
            stretch = self._whole(told)
            if stretch is not dating or begins(self.text, match, dating):
                self.begun = Told(index, stretch, match.end)
        one_day = dating.first == dating.last or dating.grain is Grain.DAY_PART
        grain = max(dating.grain, Grain.DAY if one_day else Grain.WEEKEND)
        self.told[grain] = self.latest = told

    def _said_on(self, match: Match) -> Told | None:
        """The day on which the quotation was said that a mention stands in."""
        index = self._speech.said_on(match)
        if index is None:
            return None
        self._resolve(index)
        dating = self.mentions[index].dating
        return Told(index, dating) if dating.first is not None and dating.last is not None else None


def walk(
    text: Text, lexicon: Lexicon, matches: Iterable[Match], reference: int | None, domain: str,
    overrides: Sequence[Override], region: str = "DE",
) -> list[Mention]:  # fmt: skip
    """The mentions of a text with their datings; `reference` is the day number of the reference date.

    `region`: the country, DE, AT or CH, whose holidays are meant.
    """
    known = [match for match in matches if _is_day(match.meaning, region)]
    narrative = is_narrative(known, reference, domain)
    return Walk(text, lexicon, known, reference, narrative, overrides, region).run()


def _is_day(meaning: object, region: str) -> bool:
    """Whether a holiday is one in this country."""
    holiday = isinstance(meaning, Recurring) and meaning.cycle is Cycle.HOLIDAY
    return not holiday or holiday_of(meaning.name, region) is not None  # type: ignore[attr-defined]
