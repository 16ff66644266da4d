"""Walks the mentions of a text in order: what each one hangs on, what its clause says, which ones are one range."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from timeline.temporal.calendar import civil, day_number, exists, month_span
from timeline.temporal.german.tense import evidence
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Clock, Cycle, PartOfDay, Recurring, Shifted, Stated
from timeline.temporal.model import (
    Bounds,
    Dating,
    Grain,
    Mention,
    Override,
    Relation,
    TimexType,
)  # fmt: skip
from timeline.temporal.notation import edtf_extent
from timeline.temporal.resolving import resolve
from timeline.temporal.scene import Scene, Told, minutes
from timeline.temporal.text import Lexicon, Text

_DATED = (Stated, Recurring, Shifted, PartOfDay, Clock)
_NARRATIVE_YEARS = 6  # so many dates far from the publication make a history
_LOOK_AHEAD = 40  # tokens from the end of a quotation to the day on which it was said


@dataclass
class Walk:
    """One text's mentions on their way from matches to datings."""

    text: Text
    lexicon: Lexicon
    matches: Sequence[Match]
    reference: int | None
    domain: str
    overrides: Sequence[Override]
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
        return far >= _NARRATIVE_YEARS and 3 * far > len(self.matches)

    def _resolve(self, index: int) -> None:
        if index in self.mentions:
            return
        match = self.matches[index]
        quoted = self._said_on(index)
        dating, ref = self._dating(index, match, quoted)
        start, end = self.text.starts[match.start], self.text.starts[match.end]
        phrase = (self.text.starts[self._phrase_start(match)], end)
        self.mentions[index] = Mention(start, end, self.text.raw[start:end], dating, ref, phrase)
        self._tell(index, dating)

    def _dating(self, index: int, match: Match, quoted: Told | None) -> tuple[Dating, int | None]:
        decided = self._decided(match)
        if decided is not None and decided.dating is not None:
            return decided.dating, None
        scene = self._scene(match, quoted)
        if decided is not None and decided.anchor is not None:
            self._hang_on(scene, decided.anchor)
        dating, ref = resolve(self._borrow(index, match.meaning), scene)
        relation = relation_of(scene.preposition, match.meaning, dating)
        return (related(dating, relation) if relation is not Relation.AT else dating), ref

    def _scene(self, match: Match, quoted: Told | None) -> Scene:
        words = self.text.words
        return Scene(
            self.reference, self.narrative, self.told, self.latest,
            lambda: evidence(words, match.start, match.end), self._preposition(match), quoted, match.rule,
            words[match.start - 2] if match.start > 1 else "", match.start, self.text,
        )  # fmt: skip

    def _decided(self, match: Match) -> Override | None:
        start, end = self.text.starts[match.start], self.text.starts[match.end]
        return next((o for o in self.overrides if o.start < end and o.end > start), None)

    def _hang_on(self, scene: Scene, start: int) -> None:
        """Make the mention that begins at `start` the one that was told last."""
        for index, mention in self.mentions.items():
            if (
                mention.start == start
                and mention.dating.first is not None
                and mention.dating.last is not None
            ):
                told = Told(index, mention.dating)
                scene.latest, scene.told = told, {mention.dating.grain: told}

    def _tell(self, index: int, dating: Dating) -> None:
        if dating.first is None or dating.last is None or dating.type is TimexType.SET:
            return
        told = Told(index, dating, self.matches[index].end)
        one_day = dating.first == dating.last or dating.grain is Grain.DAY_PART
        grain = max(dating.grain, Grain.DAY if one_day else Grain.WEEKEND)
        self.told[grain] = self.latest = told

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

    def _said_on(self, index: int) -> Told | None:
        """The day on which the quotation was said that a mention stands in: „Heute …“, sagte sie am Sonntag."""
        match = self.matches[index]
        letters = self.text.letters
        paragraph = letters.rfind("\n", 0, match.start) + 1
        if letters.count('"', paragraph, match.start) % 2 == 0:
            return None
        close = letters.find('"', match.end)
        if close < 0:
            return None
        for other in range(index + 1, len(self.matches)):
            start = self.matches[other].start
            if start > close + _LOOK_AHEAD or "\n" in letters[close:start]:
                return None
            if (
                start > close
                and self._names_day(other)
                and not re.search(r"[.!?;] ", letters[close + 1 : start])
            ):
                self._resolve(other)
                dating = self.mentions[other].dating
                return Told(other, dating) if dating.first is not None and dating.last is not None else None
        return None

    def _names_day(self, index: int) -> bool:
        meaning = self.matches[index].meaning
        return isinstance(meaning, Recurring) and meaning.cycle in (Cycle.WEEKDAY, Cycle.DATE)

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
        return bool(_patterns(self.lexicon)["list"].fullmatch(gap))


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


_PATTERNS: dict[int, dict[str, re.Pattern[str]]] = {}


def _patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    """What may stand between two mentions that belong together."""
    if id(lexicon) not in _PATTERNS:
        _PATTERNS[id(lexicon)] = {
            "list": lexicon.pattern(" ?(?:BIS|AND|,|/|-)(?: TO| ART| IN)* ?"),
            "range": lexicon.pattern(" ?(?:BIS|-|/)(?: TO| ART| IN)* ?"),
            "and": lexicon.pattern(" AND(?: TO| ART| IN)* "),
        }
    return _PATTERNS[id(lexicon)]


def join_ranges(
    text: Text, lexicon: Lexicon, mentions: list[Mention], matches: Sequence[Match]
) -> list[Mention]:
    """Two mentions that are the ends of one stretch become a range: the first one carries the whole of it."""
    patterns = _patterns(lexicon)
    for i, (left, right) in enumerate(pairwise(mentions)):
        gap = text.letters[matches[i].end : matches[i + 1].start]
        if len(gap) > 16 or left.part_of is not None:
            continue
        lead = text.words[max(0, matches[i].start - 4) : matches[i].start]
        ranged = patterns["range"].fullmatch(gap) or ("zwischen" in lead and patterns["and"].fullmatch(gap))
        if ranged and _joinable(left.dating, right.dating):
            mentions[i] = _range(text, left, right)
            mentions[i + 1] = replace(right, part_of=i)
    return mentions


def _joinable(left: Dating, right: Dating) -> bool:
    fitting = {TimexType.DATE, TimexType.TIME}
    return (
        left.type in fitting and right.type in fitting and left.first is not None and right.last is not None
        and left.last is not None and left.bounds.earliest_start is not None and right.bounds.latest_end is not None
        and left.first <= right.last
    )  # fmt: skip


def _range(text: Text, left: Mention, right: Mention) -> Mention:
    """The left mention with the whole stretch as its dating; its TIMEX3 value stays its own."""
    a, b = left.dating, right.dating
    assert a.first is not None
    assert b.last is not None
    lo, hi = minutes(a.first, b.last)
    start = a.bounds.earliest_start if a.bounds.earliest_start is not None else lo
    end = b.bounds.latest_end if b.bounds.latest_end is not None else hi
    begun = a.bounds.latest_end if a.bounds.latest_end is not None else start
    ended = minutes(b.first, b.first)[0] if b.first is not None else end
    dating = replace(
        a, last=b.last, bounds=Bounds(start, max(start, begun), min(end, max(ended, start)), end), relation=Relation.AT,
        edtf=edtf_extent(a.first, b.last), confidence=min(a.confidence, b.confidence),
        alternatives=(),
    )  # fmt: skip
    return replace(left, dating=dating, phrase=(left.phrase[0], right.end))


def walk(
    text: Text, lexicon: Lexicon, matches: Iterable[Match], reference: int | None, domain: str,
    overrides: Sequence[Override],
) -> list[Mention]:  # fmt: skip
    """The mentions of a text with their datings; `reference` is the day number of the reference date."""
    return Walk(text, lexicon, list(matches), reference, domain, overrides).run()
