"""The day of what is named: of a happening that the text told ("drei Tage nach dem Brand"), of a date right behind."""

from collections.abc import Mapping, Sequence

from timeline.temporal.calendar import civil
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Counted, Stated
from timeline.temporal.model import Bounds, Dating, Evidence, Grain, Mention, replace
from timeline.temporal.notation import edtf_value
from timeline.temporal.scene import Told, minutes
from timeline.temporal.text import Text

_STEM = 4  # letters that a noun and its verb share: "Brand", "brannte"
_BACK = 40  # mentions that are looked through for it
_REACH = 24  # tokens of a sentence around its date
_BEFORE_NOUN = 6  # tokens from the count to the noun: " nach dem schweren Brand"
_LINKS = frozenset((" ", ",", "-", "(", "am", "den", "dem", "also", "genau", "nämlich"))
_LINKED = 7  # tokens of such a link
_MONTHS = 18  # a date that far from the count is another one


def told_of(
    text: Text, match: Match, matches: Sequence[Match], mentions: Mapping[int, Mention]
) -> Told | None:
    """The mention that dates the happening named behind a count ("drei Tage nach dem Brand"); None where none does."""
    noun = _noun(text, match.end)
    if noun is None:
        return None
    for index in range(len(mentions) - 1, max(len(mentions) - 1 - _BACK, -1), -1):
        mention = mentions.get(index)
        if mention is None or mention.dating.first is None or mention.dating.last is None:
            continue
        if mention.dating.grain <= Grain.DAY and _tells(text, matches[index], noun):
            return Told(index, mention.dating, matches[index].end)
    return None


def _noun(text: Text, start: int) -> str | None:
    """The stem of the first noun behind token `start`, before the sentence goes on."""
    for at in range(start, min(start + 2 * _BEFORE_NOUN, len(text.words))):
        word = text.words[at]
        if text.letters[at] in ",.;:\n":
            return None
        if len(word) >= _STEM and text.raw[text.starts[at]].isupper():
            return word[:_STEM]
    return None


def _tells(text: Text, match: Match, stem: str) -> bool:
    """Whether the sentence of a mention has a word of the noun's stem."""
    sides = (range(match.end, match.end + _REACH), range(match.start - 1, match.start - _REACH, -1))
    for side in sides:
        for at in side:
            if not 0 <= at < len(text.words) or text.letters[at] in ".\n":
                break
            if text.words[at].startswith(stem):
                return True
    return False


def refined(text: Text, dating: Dating, match: Match, after: Match | None) -> Dating:
    """ "Vor einem Jahr, am 3. Juni 2019, …": the day that stands right behind a count is the one that it means."""
    if after is None or not isinstance(match.meaning, Counted) or not isinstance(after.meaning, Stated):
        return dating
    if (
        after.meaning.grain is not Grain.DAY
        or not 2 < after.start - match.end <= _LINKED
        or dating.first is None
    ):
        return dating
    gap = [word if word.strip() else " " for word in text.words[match.end : after.start]]
    if not {",", "-", "("}.intersection(gap) or not _LINKS.issuperset(gap):
        return dating
    day = after.meaning.first
    if abs(_months(day) - _months(dating.first)) > _MONTHS:
        return dating
    lo, hi = minutes(day, day)
    return replace(
        dating, first=day, last=day, bounds=Bounds(lo, hi, lo, hi), edtf=edtf_value(Grain.DAY, day, day),
        reason=dating.reason._replace(evidence=Evidence.CONTEXT), alternatives=(),
    )  # fmt: skip


def _months(day: int) -> int:
    year, month, _ = civil(day)
    return 12 * year + month
