"""Walks the mentions of a text in order: what each one hangs on, what its clause says, which ones are one range."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.calendar import weekday as day_of_week
from timeline.temporal.calibration import calibrated
from timeline.temporal.chronicles import chronicle
from timeline.temporal.datings import Resolved, unanchored
from timeline.temporal.decided import chosen, decided, spans_of, vouched
from timeline.temporal.german.holidays import COUNTED_FEASTS, feast_near, holiday_of
from timeline.temporal.german.vague import STATES
from timeline.temporal.grammar import Match
from timeline.temporal.happening import (
    DAY_OF,
    is_its_day,
    lies_ahead,
    names_what_was_told,
    only_says_when,
    refined,
    told_of,
)
from timeline.temporal.histories import is_narrative
from timeline.temporal.lists import (
    borrow,
    counted_year,
    goes_on,
    has_its_day_behind,
    is_counted_on,
    next_told,
    on_day_of_saying,
)
from timeline.temporal.main_line import day_of_saying, had_been
from timeline.temporal.meaning import (
    NO_TIME,
    Clock,
    Counted,
    Cycle,
    PartOfDay,
    Recurring,
    Shifted,
    Stated,
    Timeless,
)
from timeline.temporal.model import (
    PUBLICATION,
    Anchor,
    Dating,
    Evidence,
    Grain,
    Mention,
    Override,
    Relation,
    replace,
)  # fmt: skip
from timeline.temporal.ranges import join_ranges
from timeline.temporal.relations import (
    lying,
    of_unknown_end,
    phrase_end,
    phrase_start,
    preposition_of,
    relation_of,
)
from timeline.temporal.resolving import resolve
from timeline.temporal.resolving.occurrences import CYCLE_GRAIN
from timeline.temporal.resolving.pointing import undated
from timeline.temporal.scene import HAPPENING, Scene
from timeline.temporal.signals import is_signal
from timeline.temporal.speech import Speech
from timeline.temporal.telling import Telling
from timeline.temporal.text import Lexicon, Text
from timeline.temporal.told import Told

_THESE_DAYS = 14  # days back to those that news is about
_WEEK, _GUESS = 7, 0.5
_ENTRY = 0.85
_TIMES = (Clock, PartOfDay)
_OPEN_ENDED = (Relation.SINCE, Relation.UNTIL)
_TO_ITS_HOUR = ("", ",", "um", ", um")  # between a day and its hour
_LISTED = 6  # members of a list of which the last one names the year
COUNTED_ON = (HAPPENING, HAPPENING + "-unit")  # the rules of "vier Tage nach der Tat"
OF_FEAST = HAPPENING + "-feast"  # the rules of "zwei Tage vor Weihnachten"


@dataclass
class Walk:
    """One text's mentions on their way from matches to datings.

    `ahead`: what an earlier walk found, for what an editor hung on a mention further down. `untold`: those that tell
    nothing, since the day beside them does.
    """

    telling: Telling
    overrides: Sequence[Override]
    ahead: Mapping[int, Mention] = field(default_factory=dict)
    untold: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        telling = self.telling
        self.text, self.lexicon, self.matches = telling.text, telling.lexicon, telling.matches
        self.mentions, self.reference = telling.mentions, telling.reference
        self._spans = spans_of(self.text, self.matches, self.overrides)
        self._decided = decided(self._spans, self.overrides) if self.overrides else {}
        self._speech = Speech(self.text, self.matches)
        self._chronicle = chronicle(self.text, self.matches, self.reference)

    def run(self) -> list[Mention]:
        """All mentions, ranges joined."""
        for index in range(len(self.matches)):
            self._resolve(index)
        found = [self.mentions[i] for i in range(len(self.matches))]
        fixed = {index for index, override in self._decided.items() if override.dating}
        return vouched(join_ranges(self.text, self.lexicon, found, self.matches, fixed), self._decided)

    def _resolve(self, index: int) -> None:
        if index in self.mentions:
            return
        match, text = self.matches[index], self.text
        machine = ref = None
        if isinstance(match.meaning, Timeless) and index not in self._decided:
            dating = undated(match.meaning, match.rule)
        else:
            (dating, ref), machine = self._in_scene(index, match)
            dating = calibrated(dating)
        start, end = self._spans[index]
        lead = text.starts[phrase_start(text, self.lexicon, match.start)]
        phrase = lead, phrase_end(text, match, end) if dating.relation is Relation.SINCE else end
        signal = is_signal(match.meaning, dating, self.telling.narrative)
        words = text.raw[start:end]
        self.mentions[index] = Mention(start, end, words, dating, ref, phrase, signal=signal, machine=machine)
        if index not in self.untold and not self._counted_from(index) and not self._only_said(match):
            self.telling.tell(index, dating)

    def _only_said(self, match: Match) -> bool:
        """Whether it is the "heute" of who speaks, nobody says when: the story goes on where it was."""
        day = isinstance(match.meaning, Shifted) and match.meaning.grain is Grain.DAY
        return day and Grain.DAY in self.telling.told and self._speech.undated(match)

    def _in_scene(self, index: int, match: Match) -> tuple[Resolved, Dating | None]:
        """The dating of a mention, and the engine's own where something was decided about it."""
        scene = self._scene(match, self._said_on(match))
        if index in self._decided:
            return self._judged(index, match, scene)
        return self._dating(index, match, scene), None

    def _judged(self, index: int, match: Match, scene: Scene) -> tuple[Resolved, Dating | None]:
        """The dating of a mention that something was decided about, and the engine's own."""
        override = self._decided[index]
        own = None if match.meaning is NO_TIME else self._dating(index, match, scene)
        machine = own[0] if own else None
        if override.dating is not None:
            return (override.dating, None), machine
        assert own is not None  # what was marked has a dating
        if override.anchor is not None:
            own = self._hung(index, match, override.anchor) or own
        return (chosen(own[0], override.how), own[1]) if override.how else own, machine

    def _dating(self, index: int, match: Match, scene: Scene) -> Resolved:
        if match.rule.startswith(HAPPENING) and (guess := self._from_happening(index, match, scene)):
            return guess
        if index in self._chronicle.days and isinstance(match.meaning, Recurring):
            return self._of_entry(index, match.meaning, scene)
        behind = self.matches[index + 1 : index + _LISTED]
        dating, ref = resolve(self._meaning(index, match, behind, scene), scene)
        if match.rule in COUNTED_ON and self._cannot_be(match, dating):
            return unanchored(dating.grain, match.rule, dating.value, type=dating.type)
        if behind:
            dating = refined(self.text, dating, match, behind[0])
        relation = relation_of(self.text, match, scene.preposition, dating) or self._of_its_day(index, match)
        if relation is None or self._counted_from(index):  # then its "vor" is that of the count before it
            return dating, ref
        found = lying(self.text, match, scene.preposition, dating, relation, self.reference)
        over = relation is Relation.SINCE and self.telling.was_so(match)
        return (of_unknown_end(found) if over else found), ref

    def _of_entry(self, index: int, meaning: Recurring, scene: Scene) -> Resolved:
        """The day or month that heads an entry of a chronicle, where the list is at."""
        dating, ref = resolve(Stated(CYCLE_GRAIN[meaning.cycle], *self._chronicle.days[index]), scene)
        reason = dating.reason._replace(evidence=Evidence.CONTEXT)
        return replace(dating, reason=reason, confidence=_ENTRY), ref

    def _of_its_day(self, index: int, match: Match) -> Relation | None:
        """How an hour lies to what happens where it only says when on an open day: "seit Montag, 8 Uhr"."""
        before = self.mentions.get(index - 1)
        if (
            before is None
            or not isinstance(match.meaning, Clock)
            or before.dating.relation not in _OPEN_ENDED
        ):
            return None
        between = "".join(self.text.words[self.matches[index - 1].end : match.start]).split()
        return before.dating.relation if " ".join(between) in _TO_ITS_HOUR else None

    def _from_happening(self, index: int, match: Match, scene: Scene) -> Resolved | None:
        """Has a count start from the happening behind it; a guess where the text told nothing that it could be."""
        if told := self._happened(index, match):
            scene.latest, scene.told = told, {max(told.dating.grain, Grain.DAY): told}
        elif self._before_the_news(match, scene) or self._beside_its_time(match, scene):
            scene.latest, scene.told = None, {}
        elif match.rule in DAY_OF or not (self.telling.narrative or self._tells_of(match, scene)):
            if guess := self._of_these_days(match, scene):
                return guess
            scene.latest, scene.told = None, {}
        return None

    def _tells_of(self, match: Match, scene: Scene) -> bool:
        """Whether the noun stands for what was told last, and not for what has lasted since: "am Vorabend der Tat"."""
        told = scene.day_told()
        since = told is not None and told.dating.relation is Relation.SINCE
        return not since and names_what_was_told(self.text, match)

    def _beside_its_time(self, match: Match, scene: Scene) -> bool:
        """Whether its sentence has said already when that was: "im Mai 2011 beschlossen, drei Monate nach der Tat"."""
        told = scene.latest
        return told is not None and scene.same_sentence(told) and only_says_when(self.text, match)

    def _before_the_news(self, match: Match, scene: Scene) -> bool:
        """Whether "der Tat" had been before the news: "verurteilte ihn am Mittwoch. Sie war nach der Tat gestorben"."""
        told, today = scene.latest, self.reference
        if told is None or today is None or today - told.last >= _WEEK or self.telling.narrative:
            return False
        return had_been(self.text, match, self.telling.finite_verb(match))

    def _meaning(self, index: int, match: Match, behind: Sequence[Match], scene: Scene) -> object:
        """What a match means beside its neighbours: with a year or day behind it, or as the next one in a list."""
        meaning = borrow(self.text, self.lexicon, match, behind, scene.lone)
        if meaning is not match.meaning and has_its_day_behind(meaning):
            self.untold.add(index)
        if index in self.untold and isinstance(meaning, Counted):
            return counted_year(meaning)
        if meaning is not match.meaning and is_counted_on(meaning):
            self.untold.add(index + 1)
            self._resolve(index + 1)  # counted from what was told before both
        if meaning is not match.meaning:
            return meaning
        if behind and (said := self._of_its_saying(match, behind[0], scene)):
            return said
        return self._apposed(index, match) or (next_told(meaning) if self._goes_on(index, match) else meaning)

    def _of_its_saying(self, match: Match, after: Match, scene: Scene) -> object:
        """An hour on the day when that was said, where no day was told: "brannte um 8 Uhr, wie sie am Montag sagte"."""
        if not isinstance(match.meaning, _TIMES) or scene.day_told() is not None:
            return None
        meaning = on_day_of_saying(match.meaning, after.meaning)
        if meaning is None or not day_of_saying(self.text, match, after):
            return None
        return meaning if self.telling.evidence(match)[0] is Evidence.PAST else None

    def _apposed(self, index: int, match: Match) -> object:
        """The day counted from the publication whose weekday stands beside it: "morgen, Freitag"; else None."""
        named, comma = match.meaning, self.text.letters[max(0, match.start - 2) : match.start] == ", "
        if not (comma and index and isinstance(named, Recurring) and named.cycle is Cycle.WEEKDAY):
            return None
        before = self.matches[index - 1]
        near = isinstance(before.meaning, Shifted) and before.meaning.grain is Grain.DAY
        if not near or before.end != match.start - 2:
            return None
        day = self.mentions[index - 1].dating.first
        return before.meaning if day is not None and day_of_week(day) == named.at else None

    def _cannot_be(self, match: Match, dating: Dating) -> bool:
        """Whether what is over, or is so, would lie ahead: "nach der Tat" means something that was told before."""
        today, since = self.reference, dating.reason.anchor_day
        if today is None or dating.first is None or dating.first <= today:
            return False
        evidence, verb = self.telling.evidence(match)
        return evidence is Evidence.PAST or (verb in STATES and since is not None and since <= today)

    def _goes_on(self, index: int, match: Match) -> bool:
        """Whether a weekday is the next one behind a day that lies ahead: "am kommenden Montag und Dienstag".

        As the end of a range it is so behind the publication's own day, too: "von heute bis Montag".
        """
        before, today = self.mentions.get(index - 1), self.reference
        if before is None or today is None or before.dating.first is None or before.dating.first < today:
            return False
        up_to = self.text.words[self.matches[index - 1].end + 1 : match.start].count("bis")
        ahead = before.dating.first > today or up_to
        return bool(ahead) and goes_on(self.text, self.lexicon, self.matches[index - 1], match)

    def _of_these_days(self, match: Match, scene: Scene) -> Resolved | None:
        """A guess at what is so many days from something that the text did not date: from the last day of its story."""
        day, today = scene.day_told(), self.reference
        if day is None or today is None or not 0 <= today - day.last <= _THESE_DAYS:
            return None
        if day.dating.relation is Relation.SINCE:
            return None  # "Seit Montag gilt Tempo 30. Zwei Tage nach der Tat …"
        if not isinstance(match.meaning, Counted) or match.meaning.unit is not Grain.DAY:
            return None
        dating, ref = resolve(match.meaning, scene)
        over = dating.last is not None and dating.last <= today
        return (replace(dating, confidence=_GUESS), ref) if over else None

    def _happened(self, index: int, match: Match) -> Told | None:
        """What a count is counted from: the feast or day behind it, or what the text told of the noun behind it."""
        if not self._counted_from(index + 1):
            return told_of(self.text, match, self.matches, self.mentions)
        self._resolve(index + 1)
        mention = self.mentions[index + 1]
        ahead = lies_ahead(match.meaning, mention.dating, self.reference)
        if ahead and self.telling.evidence(match)[0] is Evidence.PAST:
            # then it was the feast of the year before
            mention = self.mentions[index + 1] = replace(mention, dating=mention.dating.alternatives[0])
        day = mention.dating
        return Told(index + 1, day) if day.first is not None and day.last is not None else None

    def _counted_from(self, index: int) -> bool:
        """Whether a mention is what the count right before it is counted from: "zwei Tage vor dem 3. Mai"."""
        if not 0 < index < len(self.matches) or not self.matches[index - 1].rule.startswith(HAPPENING):
            return False
        count, match = self.matches[index - 1], self.matches[index]
        return count.rule.startswith(OF_FEAST) or is_its_day(self.text, count.end, match.start)

    def _scene(self, match: Match, quoted: Told | None) -> Scene:
        preposition = preposition_of(self.text, self.lexicon, match.start)
        narrative = self.telling.narrative or (self._chronicle.end > 0 and self._chronicle.holds(match))
        return Scene(
            self.telling, match, self.reference, narrative, self.telling.told, self.telling.latest,
            preposition, quoted,
        )  # fmt: skip

    def _hung(self, index: int, match: Match, start: int) -> Resolved | None:
        """The dating as counted from the mention that begins at code point `start`, or from the publication."""
        scene = self._scene(match, None)
        if start == PUBLICATION:
            scene.latest, scene.told, scene.narrative = None, {}, False
            return self._dating(index, match, scene)
        at = bisect_left(self._spans, (start, 0))
        mention = self.mentions.get(at) or self.ahead.get(at)
        if (
            mention is None
            or mention.start != start
            or mention.dating.first is None
            or mention.dating.last is None
        ):
            return None
        told = Told(at, mention.dating)
        scene.latest, scene.told, scene.today = told, {mention.dating.grain: told}, mention.dating.first
        dating, ref = self._dating(index, match, scene)
        if ref is None and dating.anchor is Anchor.PUBLICATION:
            return replace(dating, anchor=Anchor.DISCOURSE), at
        return dating, ref

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
    """The mentions of a text with their datings; `reference`: civil minutes of the publication.

    `region`: the country, DE, AT or CH, whose holidays are meant.
    """
    day, minute = (None, 0) if reference is None else divmod(reference, MINUTES_A_DAY)
    of_feasts = [_of_its_feast(m, day) if isinstance(m.meaning, Recurring) else m for m in matches]
    known = [m for m in of_feasts if not isinstance(m.meaning, Recurring) or _is_day(m.meaning, region)]
    narrative = is_narrative(known, day, domain)

    def again(before: Mapping[int, Mention]) -> list[Mention]:
        return Walk(Telling(text, lexicon, known, day, narrative, region, minute), overrides, before).run()

    found = again({})
    for _ in range(sum(o.anchor is not None and o.anchor > o.start for o in overrides)):
        before = dict(enumerate(found))
        found = again(before)  # a chain of anchors further down is one mention longer with every walk
        if found == list(before.values()):
            break
    return found


def _of_its_feast(match: Match, day: int | None) -> Match:
    """ "Am zweiten Feiertag" as the day of the feast that is near; it is none where none is."""
    meaning = match.meaning
    if not isinstance(meaning, Recurring) or day is None or meaning.name not in COUNTED_FEASTS:
        return match
    return match._replace(meaning=replace(meaning, name=feast_near(meaning.name, day)))


def _is_day(meaning: Recurring, region: str) -> bool:
    """Whether it is no holiday, or one in this country."""
    return meaning.cycle is not Cycle.HOLIDAY or holiday_of(meaning.name, region) is not None
