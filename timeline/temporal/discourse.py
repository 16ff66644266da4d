"""Walks the mentions of a text in order: what each one hangs on, what its clause says, which ones are one range."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from timeline.temporal.calendar import civil, day_number, exists, month_span
from timeline.temporal.decided import Spans, decided
from timeline.temporal.german.holidays import holiday_of
from timeline.temporal.german.tense import evidence
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Clock, Counted, Cycle, PartOfDay, Recurring, Shifted, Stated
from timeline.temporal.model import (
    Bounds,
    Dating,
    Grain,
    Mention,
    Override,
    Relation,
    TimexType,
)  # fmt: skip
from timeline.temporal.ranges import join_ranges, patterns
from timeline.temporal.resolving import resolve
from timeline.temporal.scene import Scene, Told
from timeline.temporal.speech import Speech
from timeline.temporal.text import Lexicon, Text

_DATED = (Stated, Recurring, Shifted, PartOfDay, Clock)
_NARRATIVE_YEARS = 6  # so many dates far from the publication make a history
_POINTING = 4  # news looks at its own day ("Freitag", "gestern") at least this often; a history does not
_BRACKETED = 10  # tokens around a day in brackets: "am 7. November (25. Oktober)"
_SAME_SENTENCE = 60  # tokens that a sentence may have between two mentions


@dataclass
class Walk:
    """One text's mentions on their way from matches to datings."""

    text: Text
    lexicon: Lexicon
    matches: Sequence[Match]
    reference: int | None
    domain: str
    overrides: Sequence[Override]
    region: str = "DE"
    mentions: dict[int, Mention] = field(default_factory=dict)
    told: dict[Grain, Told] = field(default_factory=dict)
    latest: Told | None = None

    def run(self) -> list[Mention]:
        """All mentions, ranges joined."""
        for index in range(len(self.matches)):
            self._resolve(index)
        return join_ranges(
            self.text, self.lexicon, [self.mentions[i] for i in range(len(self.matches))], self.matches
        )

    @cached_property
    def narrative(self) -> bool:
        """Whether the text is a history, told in its own time, and no news."""
        if self.domain != "auto":
            return self.domain == "narrative"
        years = [civil(m.meaning.first)[0] for m in self.matches if isinstance(m.meaning, Stated)]
        if self.reference is None:
            return len(years) > 0
        now = civil(self.reference)[0]
        far = sum(abs(year - now) > 2 for year in years)
        pointing = sum(_points_at_today(m.meaning) for m in self.matches)
        return far >= _NARRATIVE_YEARS and 4 * far > len(self.matches) and pointing * _POINTING < far

    @cached_property
    def _spans(self) -> Spans:
        starts = self.text.starts
        return [(starts[match.start], starts[match.end]) for match in self.matches]

    @cached_property
    def _decided(self) -> dict[int, Override]:
        return decided(self._spans, self.overrides) if self.overrides else {}

    @cached_property
    def _speech(self) -> Speech:
        return Speech(self.text.letters, self.matches)

    def _resolve(self, index: int) -> None:
        if index in self.mentions:
            return
        match = self.matches[index]
        dating, ref = self._dating(index, match, self._said_on(match))
        start, end = self._spans[index]
        phrase = (self.text.starts[self._phrase_start(match)], end)
        self.mentions[index] = Mention(start, end, self.text.raw[start:end], dating, ref, phrase)
        self._tell(index, dating)

    def _dating(self, index: int, match: Match, quoted: Told | None) -> tuple[Dating, int | None]:
        override = self._decided.get(index)
        if override is not None and override.dating is not None:
            return override.dating, None
        scene = self._scene(match, quoted)
        if override is not None and override.anchor is not None:
            self._hang_on(scene, override.anchor)
        dating, ref = resolve(self._borrow(index, match.meaning), scene)
        relation = relation_of(scene.preposition, match.meaning, dating)
        return (related(dating, relation) if relation is not Relation.AT else dating), ref

    def _scene(self, match: Match, quoted: Told | None) -> Scene:
        words = self.text.words
        return Scene(
            self.reference, self.narrative, self.told, self.latest,
            lambda: evidence(words, match.start, match.end), self._preposition(match), quoted, match.rule,
            words[match.start - 2] if match.start > 1 else "", match.start, self.text, self.region,
        )  # fmt: skip

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
        if dating.first is None or dating.last is None or dating.type is TimexType.SET:
            return
        if self._is_aside(index, dating):
            return
        told = Told(index, dating, self.matches[index].end)
        one_day = dating.first == dating.last or dating.grain is Grain.DAY_PART
        grain = max(dating.grain, Grain.DAY if one_day else Grain.WEEKEND)
        self.told[grain] = self.latest = told

    def _is_aside(self, index: int, dating: Dating) -> bool:
        """Whether a dating leaves the told time where it is: another calendar's day behind the day, in brackets; a
        vaguer word for what the same sentence dated: "am 29. Januar 1886, also vor 125 Jahren"."""
        told, match, letters = self.latest, self.matches[index], self.text.letters
        if told is None or match.start - told.end > _SAME_SENTENCE:
            return False
        gap = letters[told.end : match.start]
        if len(gap) < _BRACKETED and "(" in gap and ")" in letters[match.end : match.end + _BRACKETED]:
            return dating.grain is Grain.DAY
        assert dating.first is not None
        assert dating.last is not None
        vaguer = dating.first <= told.first and told.last <= dating.last and dating.last > dating.first
        return vaguer and isinstance(match.meaning, Counted) and "." not in gap

    def _preposition(self, match: Match) -> str:
        """The word before the expression and its article."""
        words, at = self.text.words, match.start - 2
        articles = self.lexicon.tables["ART"]
        if at >= 2 and words[at] in articles and words[at + 1] == " ":
            at -= 2
        if at >= 2 and words[at] in ("zum", "zur") and words[at - 2] == "bis":
            at -= 2
        return words[at] if at >= 0 and words[at + 1] == " " else ""

    def _phrase_start(self, match: Match) -> int:
        """Where preposition and article of the expression begin."""
        words, at = self.text.words, match.start
        prepositions = self.lexicon.tables["PREP"]
        for _ in range(2):
            if at >= 2 and words[at - 1] == " " and words[at - 2] in prepositions:
                at -= 2
        return at

    def _said_on(self, match: Match) -> Told | None:
        """The day on which the quotation was said that a mention stands in."""
        index = self._speech.said_on(match)
        if index is None:
            return None
        self._resolve(index)
        dating = self.mentions[index].dating
        return Told(index, dating) if dating.first is not None and dating.last is not None else None

    def _borrow(self, index: int, meaning: object) -> object:
        """The year that a list or range names at its end: "Mai oder Juni 2006"."""
        if not isinstance(meaning, Recurring) or meaning.cycle not in (Cycle.MONTH, Cycle.DATE):
            return meaning
        if index + 1 >= len(self.matches):
            return meaning
        after = self.matches[index + 1]
        gap = self.text.letters[self.matches[index].end : after.start]
        if (
            not isinstance(after.meaning, Stated)
            or after.meaning.grain > Grain.MONTH
            or not self._listed(gap)
        ):
            return meaning
        year, month, _ = civil(after.meaning.first)
        if meaning.cycle is Cycle.MONTH:
            return Stated(
                Grain.MONTH, *month_span(year - (meaning.at > month), meaning.at), part=meaning.part
            )
        own, dom = divmod(meaning.at, 100)
        if not exists(year - (own > month), own, dom):
            return meaning
        day = day_number(year - (own > month), own, dom)
        return Stated(Grain.DAY, day, day)

    def _listed(self, gap: str) -> bool:
        return bool(patterns(self.lexicon)["list"].fullmatch(gap))


def _points_at_today(meaning: object) -> bool:
    """Whether an expression is one of news: a weekday, or a day counted from today."""
    if isinstance(meaning, PartOfDay):
        meaning = meaning.day
    if isinstance(meaning, Shifted):
        return not meaning.told and meaning.by is not None and not meaning.ref
    return isinstance(meaning, Recurring) and meaning.cycle in (Cycle.WEEKDAY, Cycle.WEEKEND)


def relation_of(preposition: str, meaning: object, dating: Dating) -> Relation:
    """How the happening lies to the span, by the preposition before the expression."""
    if dating.first is None and dating.last is None:
        return Relation.AT
    if preposition in ("seit", "ab"):
        return Relation.SINCE
    if preposition == "bis":
        return Relation.UNTIL
    if isinstance(meaning, _DATED) and preposition == "vor":
        return Relation.BEFORE
    if isinstance(meaning, _DATED) and preposition == "nach":
        return Relation.AFTER
    return Relation.AT


def related(dating: Dating, relation: Relation) -> Dating:
    """The dating with its bounds opened as the relation says."""
    lo, hi = dating.bounds.earliest_start, dating.bounds.latest_end
    bounds = {
        Relation.SINCE: Bounds(lo, hi, lo, None),
        Relation.UNTIL: Bounds(None, hi, lo, hi),
        Relation.BEFORE: Bounds(None, None if lo is None else lo - 1, None, None if lo is None else lo - 1),
        Relation.AFTER: Bounds(None if hi is None else hi + 1, None, None if hi is None else hi + 1, None),
    }[relation]
    others = tuple(related(o, relation) for o in dating.alternatives)
    return replace(dating, bounds=bounds, relation=relation, alternatives=others)


def walk(
    text: Text, lexicon: Lexicon, matches: Iterable[Match], reference: int | None, domain: str,
    overrides: Sequence[Override], region: str = "DE",
) -> list[Mention]:  # fmt: skip
    """The mentions of a text with their datings; `reference` is the day number of the reference date.

    `region`: the country, DE, AT or CH, whose holidays are meant.
    """
    known = [match for match in matches if _is_day(match.meaning, region)]
    return Walk(text, lexicon, known, reference, domain, overrides, region).run()


def _is_day(meaning: object, region: str) -> bool:
    """Whether a holiday is one in this country."""
    holiday = isinstance(meaning, Recurring) and meaning.cycle is Cycle.HOLIDAY
    return not holiday or holiday_of(meaning.name, region) is not None  # type: ignore[attr-defined]
