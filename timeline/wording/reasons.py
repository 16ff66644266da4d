"""Why a dating is what it is, in a sentence for editors and readers."""

from functools import lru_cache

from timeline.temporal.model import Anchor, Dating, Evidence, Grain, How
from timeline.wording.dates import day_words, phrase, subject
from timeline.wording.durations import duration_words
from timeline.wording.english_speech import EnglishSpeech
from timeline.wording.german_speech import GermanSpeech
from timeline.wording.intervals import REMEMBERED, read
from timeline.wording.kinds import Kind, named_in
from timeline.wording.language import Lang, Language
from timeline.wording.languages import LANGUAGES
from timeline.wording.speech import Speech, Start
from timeline.wording.steps import step

SPEECHES: dict[Lang, Speech] = {"de": GermanSpeech(), "en": EnglishSpeech()}


@lru_cache(REMEMBERED)
def reason(
    mention_text: str,
    dating: Dating,
    *,
    reference_day: int | None,
    anchor_text: str | None = None,
    anchor_dating: Dating | None = None,
    lang: Lang = "de",
) -> str:
    """The sentence (or two) that explains `dating`, read from `mention_text`.

    `reference_day`: day number of the publication, None where it is not known. `anchor_text`, `anchor_dating`: the
    mention that this one hangs on.
    """
    language, speech = LANGUAGES[lang], SPEECHES[lang]
    why = dating.reason
    start = _start(dating, reference_day, anchor_text, anchor_dating, lang)
    named = named_in(mention_text, dating)
    key = step(dating, reference_day, weekly=named.kind == Kind.WEEKDAY)
    way = {How.LAST: -1, How.NEXT: 1}.get(why.how, 0)
    name, which = speech.name(named, way)
    slots = {
        "m": _quoted(mention_text, speech),
        "d": subject(dating, language),
        **start._asdict(),
        "from_": speech.from_(start),
        "said": f", {start.own}" if anchor_text else "",
        "n": _count(dating, language),
        "range": _range(dating, language),
        "way": speech.way(why.count or 0),
        "is_": "sind" if dating.grain == Grain.DECADE else "ist",
        "name": name,
        "which": which,
        "unit": _unit(dating, key, speech),
        "without": speech.without[_lacking(dating, key, named.lacks)],
        "clue": _clue(dating, speech),
        "length": _length(dating, language),
    }
    return speech.sentences[key].format(**slots).replace("..", ".")


def _start(
    dating: Dating, reference_day: int | None, text: str | None, anchor: Dating | None, lang: Lang
) -> Start:
    """What was counted from: the mention that this one hangs on, the publication, or a day."""
    speech, day = SPEECHES[lang], dating.reason.anchor_day
    if text is not None or anchor is not None:
        return speech.told(_told_unit(anchor), _own_words(text, anchor, lang))
    published = reference_day if reference_day is not None else day
    if dating.anchor != Anchor.DISCOURSE and day in (None, published):
        return speech.published("" if published is None else day_words(published, lang))
    if day is None:
        return speech.told("time", "")
    return speech.on(day_words(day, lang, weekday=False))


def _told_unit(anchor: Dating | None) -> str:
    """The grain's word of the time told before; days count as days whatever their hour."""
    if anchor is None or anchor.first is None or anchor.last is None:
        return "time"
    if anchor.grain <= Grain.DAY:
        return "day" if anchor.last - anchor.first <= 1 else "time"
    return anchor.grain.word


def _own_words(text: str | None, anchor: Dating | None, lang: Lang) -> str:
    """The words of the mention told before, with its date where they do not tell it: „am Montag“ (28. April 2025)."""
    date = phrase(anchor, read(anchor), LANGUAGES[lang], weekday=False) if anchor else ""
    if text is None:
        return date
    quoted = _quoted(text, SPEECHES[lang])
    told = date.replace("\u00a0", " ") in " ".join(text.split())
    return quoted if told else f"{quoted} ({date})"


def _quoted(text: str, speech: Speech) -> str:
    return speech.quotes.format(" ".join(text.split()) or "…")


def _count(dating: Dating, language: Language) -> str:
    why = dating.reason
    if why.count is None or why.unit is None:
        return ""
    if why.upto is None or why.upto == why.count:
        return language.count(abs(why.count), why.unit.word)
    return language.between(*_ordered(why.count, why.upto), why.unit.word)


def _range(dating: Dating, language: Language) -> str:
    why = dating.reason
    if why.count is None or why.upto is None or why.unit is None:
        return ""
    return language.between(*_ordered(why.count, why.upto), why.unit.word, "dative")


def _ordered(one: float, other: float) -> tuple[float, float]:
    """Two counts without their direction, the smaller one first."""
    return min(abs(one), abs(other)), max(abs(one), abs(other))


def _unit(dating: Dating, key: str, speech: Speech) -> str:
    """The unit of the sentence: the anchor's where it is inherited, else the dating's own."""
    if key in ("same", "same within"):
        return speech.unit("time" if dating.reason.unit is None else dating.reason.unit.word, same=True)
    grain = max(dating.reason.unit or dating.grain, Grain.DAY)
    return speech.unit(grain.word, subject=key != "current" and key != "current told")


def _lacking(dating: Dating, key: str, lacks: str) -> str:
    """What the words leave out."""
    if key == "inherited":
        word = max(dating.reason.unit or Grain.DAY, Grain.DAY).word
        return word if word in ("day", "month", "year") else ""
    return "" if dating.reason.evidence == Evidence.ADJECTIVE else lacks


# Words right before an expression that decide, whatever the tense of the clause: "seit Anfang Oktober gilt".
_LEADS = frozenset(("seit", "für"))


def _clue(dating: Dating, speech: Speech) -> str:
    """What in the clause decided."""
    word = dating.reason.word
    shown = f" ({speech.quotes.format(word)})" if word else ""
    with_word = speech.without["with"].format(word) if word else ""
    if word in _LEADS:
        return speech.without["behind"].format(word)
    return speech.clues[dating.reason.evidence].format(word=shown, with_word=with_word)


def _length(dating: Dating, language: Language) -> str:
    words = duration_words(dating.value, language)
    return f" ({words})" if words else ""
