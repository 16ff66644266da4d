"""The day of what is named: of a happening that the text told ("drei Tage nach dem Brand"), of a date right behind."""

from collections.abc import Mapping, Sequence
from itertools import takewhile

from timeline.temporal.calendar import civil, day_number, minutes, weekday
from timeline.temporal.german.nominal import strikes, tells
from timeline.temporal.german.verbs import FINITE, PRETERITE, verb_forms
from timeline.temporal.german.wordclasses import SUBORDINATOR, word_classes
from timeline.temporal.grammar import Match
from timeline.temporal.main_line import was_said_then
from timeline.temporal.meaning import Counted, Recurring, Stated
from timeline.temporal.model import Bounds, Dating, Evidence, Grain, Mention, replace
from timeline.temporal.notation import edtf_value
from timeline.temporal.resolving.occurrences import occurrence
from timeline.temporal.scene import HAPPENING
from timeline.temporal.text import Text
from timeline.temporal.told import Told

_BACK = 40  # mentions that are looked through for it
_REACH = 24  # tokens of a sentence around its date
_BESIDE = 5  # tokens of " vor dem "
_ON = frozenset(("am", "vom", "im"))
_ENDS = frozenset(",.;:!?\n")
_BEFORE_NOUN = 6  # tokens from the count to the noun: " nach dem schweren Brand"
_EXACT = (Grain.DAY, Grain.MONTH)
_ROUGH, _SEASON = (Grain.WEEKEND, Grain.WEEK, Grain.MONTH), 100  # days, with which "Anfang 2012" is one, too
_LINKS = frozenset((" ", ",", "-", "(", "am", "im", "den", "dem", "also", "genau", "nämlich"))
_LINKED = 7  # tokens of such a link
# Nouns for whatever was told before.
_WHATEVER = tuple(
    "unglück unfall tat vorfall ereignis katastrophe tragödie geschehen angriff anschlag überfall verbrechen".split()
)
_SINCE = frozenset(("nach", "seit", "vor", "wegen"))
_OF, _BEFORE_VOM = "vom", 3  # tokens of "Anschlag vom "
_DAY_ENDS = ("sonntag", "abend", "tag")
_ELECTION, _SUNDAY = "wahl", 6  # on which it is held
ITS_DAY = HAPPENING + "-day-word"
DAY_OF = (HAPPENING + "-day", ITS_DAY)  # the rules of "am Tag des Brandes", which no other day can stand for
_WEEK = 7
_DAYS = {Grain.DAY: 1, Grain.WEEK: _WEEK, Grain.MONTH: 31}  # of a unit, at most; else a year
_MONTHS = 18  # a date that far from the count is another one


def lies_ahead(count: object, feast: Dating, today: int | None) -> bool:
    """Whether what was so long before a feast still lies ahead, and there was another such feast before."""
    if today is None or feast.first is None or not feast.alternatives:
        return False
    if isinstance(count, Recurring):  # "am Samstag vor Heiligabend"
        return (count.shift or 0) < 0 and feast.first - today > (
            weekday(feast.first - 1) - count.at
        ) % _WEEK + 1
    if not isinstance(count, Counted) or count.sign > 0:
        return False
    days = _DAYS.get(count.unit, 366) if isinstance(count.unit, Grain) else 1
    return feast.first - today > count.most * days


def names_what_was_told(text: Text, match: Match) -> bool:
    """Whether the noun behind a count is one for whatever was told: "drei Tage nach dem Unglück"."""
    noun = _noun(text, match.end)
    return noun is None or noun.startswith(_WHATEVER)


def only_says_when(text: Text, match: Match) -> bool:
    """Whether a count only says more of the time before it: "im Mai 2011 beschlossen, drei Monate nach der Tat"."""
    if match.start < 2 or text.words[match.start - 2] != ",":
        return False
    behind = range(match.end, min(match.end + _REACH, len(text.words)))
    rest = takewhile(lambda at: text.words[at] not in _ENDS, behind)
    spoken = (text.words[at] for at in rest if text.raw[text.starts[at]].islower())
    return not any(verb_forms().get(word, 0) & (FINITE | PRETERITE) for word in spoken)


def is_its_day(text: Text, start: int, end: int) -> bool:
    """Whether the tokens between a count and a day say that it is counted from it: "vor dem", "nach dem Brand am"."""
    if end - start <= _BESIDE:
        return True
    if end - start > 2 * _BEFORE_NOUN or not _ENDS.isdisjoint(text.letters[start:end]):
        return False
    return text.words[end - 2] in _ON and text.raw[text.starts[end - 4]].isupper()


def told_of(
    text: Text, match: Match, matches: Sequence[Match], mentions: Mapping[int, Mention]
) -> Told | None:
    """The mention that dates the happening named behind a count ("drei Tage nach dem Brand"); None where none does."""
    noun = _noun(text, match.end) if match.rule != ITS_DAY else _of_word(text.words[match.start])
    if noun is None:
        return None
    roughly = None
    for index in range(len(mentions) - 1, max(len(mentions) - 1 - _BACK, -1), -1):
        mention = mentions.get(index)
        if mention is None or mention.dating.first is None or mention.dating.last is None:
            continue
        if _was_said(text, matches, mentions, index):
            continue  # "brannte am Freitag, wie die Wehr am Montag mitteilte. Drei Tage nach dem Brand …"
        day = mention.dating.grain <= Grain.DAY
        coarse = mention.dating.grain in _ROUGH or mention.dating.last - mention.dating.first <= _SEASON
        told = _tells(text, matches[index], noun, _time_before(matches, mentions, index))
        if (day or (coarse and roughly is None)) and (told or _is_election_day(match, noun, mention.dating)):
            found = Told(index, mention.dating, matches[index].end)
            if day:
                return found
            roughly = found
    return roughly


def _was_said(text: Text, matches: Sequence[Match], mentions: Mapping[int, Mention], index: int) -> bool:
    """Whether a mention only says when was said what the one before it dates."""
    before = mentions.get(index - 1)
    told = Told(index - 1, before.dating, matches[index - 1].end) if before and before.dating.first else None
    return was_said_then(text, told, matches[index], mentions[index].dating)


def _is_election_day(match: Match, noun: str, dating: Dating) -> bool:
    """Whether "am Wahlabend" means a Sunday that was told, whatever of it: "Am Sonntag siegte Weber"."""
    sunday = dating.first is not None and dating.first == dating.last and weekday(dating.first) == _SUNDAY
    return match.rule == ITS_DAY and noun == _ELECTION and sunday


def _of_word(day: str) -> str:
    """What a compound is the day of: "unglückstag" of the "unglück"."""
    head = next((day.removesuffix(end) for end in _DAY_ENDS if day.endswith(end)), day)
    return head.removesuffix("s")


def _noun(text: Text, start: int) -> str | None:
    """The first noun behind token `start`, before the sentence goes on."""
    for at in range(start, min(start + 2 * _BEFORE_NOUN, len(text.words))):
        word = text.words[at]
        if text.letters[at] in ",.;:\n":
            return None
        if len(word) > 2 and text.raw[text.starts[at]].isupper():
            return word
    return None


def _time_before(matches: Sequence[Match], mentions: Mapping[int, Mention], index: int) -> int:
    """The token after the time named before a mention; 0 where none is: the noun before it has that time."""
    before = mentions.get(index - 1)
    return matches[index - 1].end if before is not None and before.dating.first is not None else 0


def _tells(text: Text, match: Match, noun: str, since: int) -> bool:
    """Whether the sentence of a mention tells what the noun names, behind it or before it from token `since` on."""
    low = max(match.start - _REACH, since - 1)
    sides = (range(match.end, match.end + _REACH), range(match.start - 1, low, -1))
    for side in sides:
        for at in side:
            if not 0 <= at < len(text.words) or text.letters[at] in ".\n":
                break
            if side.step < 0 and _opens_clause(text, at):
                break  # "waren fusioniert worden, obwohl ein Jahr zuvor …"
            if tells(text.words, at, noun) and not _looks_back(text, at):
                return True
    # "Nach dem Anschlag | vom 13. Februar … Am Tag der Tat"
    of = match.start > _BEFORE_VOM and match.start - 2 > low and text.words[match.start - 2] == _OF
    named = text.words[match.start - 4] if of else ""
    return bool(named) and (
        tells(text.words, match.start - 4, noun) or (noun in _WHATEVER and strikes(named))
    )


def _opens_clause(text: Text, at: int) -> bool:
    """Whether the token at `at` is the comma before a subordinate clause."""
    following = text.words[at + 2 : at + 3] if text.words[at] == "," else []
    return bool(following) and bool(word_classes().get(following[0], 0) & SUBORDINATOR)


def _looks_back(text: Text, at: int) -> bool:
    """Whether the word at token `at` only names what had been: "ein Jahr nach dem Brand", "seit seiner Wahl"."""
    return not _SINCE.isdisjoint(text.words[max(0, at - _BEFORE_NOUN) : at])


def refined(text: Text, dating: Dating, match: Match, after: Match) -> Dating:
    """ "Vor einem Jahr, am 3. Juni 2019, …": the day or month that stands right behind a count is the one it means."""
    stated = after.meaning
    if isinstance(stated, Recurring) and stated.year is not None:  # "am Karfreitag 1968"
        stated = Stated(Grain.DAY, *occurrence(stated, day_number(stated.year, 6, 30)))
    if not isinstance(match.meaning, Counted) or not isinstance(stated, Stated):
        return dating
    if stated.grain not in _EXACT or stated.part or not 2 < after.start - match.end <= _LINKED:
        return dating
    if dating.first is None:
        return dating
    gap = [word if word.strip() else " " for word in text.words[match.end : after.start]]
    if not {",", "-", "("}.intersection(gap) or not _LINKS.issuperset(gap):
        return dating
    first, last = stated.first, stated.last
    if abs(_months(first) - _months(dating.first)) > _MONTHS:
        return dating
    lo, hi = minutes(first, last)
    return replace(
        dating, first=first, last=last, bounds=Bounds(lo, hi, lo, hi), edtf=edtf_value(stated.grain, first, last),
        reason=dating.reason._replace(evidence=Evidence.CONTEXT), alternatives=(),
    )  # fmt: skip


def _months(day: int) -> int:
    year, month, _ = civil(day)
    return 12 * year + month
