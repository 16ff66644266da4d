"""Whether one article tells the same twice: the lead and its dated sentence, a summary and its detail."""

import re

from timeline.events.merging.contrast import elsewhere, of_a_day
from timeline.events.merging.gist import Gist, is_lead
from timeline.events.merging.occurring import only_when
from timeline.events.model import Kind
from timeline.events.vocabulary.concepts import STEPS, STRIKING, STRUCK
from timeline.events.vocabulary.lexicon import SPEECH
from timeline.events.vocabulary.words import fold, is_kind, predicate
from timeline.temporal.german.verbs import FINITE, verb_forms

_DABEI = re.compile(r"\bdabei\b", re.IGNORECASE)
_STOPS = '.!?“"'  # what ends a sentence, not what only stands in one
_THE = re.compile(r"(?:Der|Die|Das) ([^\W\d_]+) ([^\W\d_]+)")
# Who did or suffered what was just told, where a sentence begins: "Sie", "Der Mann", "Nach Angaben der Polizei … sie".
_THEY = re.compile(
    r"(?:Er|Sie)\b|(?:Der|Die) (?:[\w-]+ ){0,4}(?:Mann|Männer|Frau|Frauen|Täter|Diebe?|Räuber|Einbrecher|Unbekannten)\b"
    r"|(?:Nach|Laut|Gegen|Um|In|Im|Durch|Mit|Dort|Dann|Zunächst)\b[^,.]{1,50} (?:er|sie)\b"
)
_ONE = re.compile(rf"{_THEY.pattern}|D(?:er|ie) \S+-Jährige\b")
_HE = re.compile(r" (?:er|sie)\b")
_SPEAKING = frozenset(verb for verb in map(predicate, SPEECH) if not is_kind(verb))
_HOUR = re.compile(r"\b0?(\d{1,2})(?:[.:]\d\d)? Uhr")


def retold(one: Gist, other: Gist, shared: float, agreement: float, cover: float) -> bool:
    """Whether one article tells the same twice: the lead and its dated sentence, a summary and its detail."""
    if one.sentence == other.sentence:
        return one.text == other.text  # two clauses of one sentence tell two things
    if _answers(one, other) or _answers(other, one):
        return False
    hours, others = (frozenset(_HOUR.findall(each.text)) for each in (one, other))
    if hours and others and hours.isdisjoint(others):
        return False
    when = any(only_when(each.words, each.text) for each in (one, other))
    if one.concepts & other.concepts and when and not (hours and others):
        return True
    if of_a_day(one, other) and _goes_on(one, other, cover):
        return True
    timed = one.mentioned or other.mentioned
    if timed and (one.inferred or other.inferred) and shared >= 3 and cover >= 0.6:
        alien = one.concepts and other.concepts and one.concepts.isdisjoint(other.concepts)
        return (not alien and not (one.mentioned and other.mentioned)) or agreement >= 0.6
    # "die Entscheidung des Ministers Jan Weber" is not what he was accused of, though name and office are the same
    alien = one.concepts != other.concepts and not one.concepts & other.concepts
    return shared >= 5 and agreement >= (0.8 if alien else 0.6)


def _answers(one: Gist, other: Gist) -> bool:
    """Whether it tells, undated, what somebody says to the other: "Der Anwalt nannte den Prozess ein Schauspiel"."""
    return not (one.mentioned or is_lead(one) or _SPEAKING.isdisjoint(one.words - other.words))


def _goes_on(one: Gist, other: Gist, cover: float) -> bool:
    """Whether one only adds to what the other tells of the same day.

    It names that ("der Brand der Halle am Sonntag"), says whom it struck ("dabei starben zwei Gäste"), or goes on with
    the same kind of happening without a time of its own.
    """
    if one.concepts & other.concepts and cover >= 1:
        return True
    if _means(one, other) or _means(other, one) or _describes(one, other) or _describes(other, one):
        return True
    if one.families.isdisjoint(other.families):
        return False
    more = (_only_more(one, other) or _only_more(other, one)) and one.kind is other.kind
    struck = any(_DABEI.search(each.text) and each.families & {"HARM"} for each in (one, other))
    return struck or (more and not elsewhere(one, other))


def strikes(one: Gist, other: Gist) -> bool:
    """Whether the sentence right behind a catastrophe says whom or what it struck: "Zwei Menschen starben"."""
    kinds = frozenset(filter(is_kind, other.concepts))
    day = (one.first, one.last) == (other.first, other.last) and one.article == other.article
    died = "DEATH" in other.concepts - one.concepts and _ONE.match(other.text)  # that is told nowhere else
    harm = not died and not other.mentioned and "HARM" in one.families and bool(kinds) and kinds <= STRUCK
    return harm and day and one.end + 1 == other.start


def goes_into(one: Gist, other: Gist) -> bool:
    """Whether the sentence right behind a catastrophe, crime or escape says how: "Er sprang aus dem Fenster".

    It has no time of its own, and tells no other kind of happening.
    """
    behind = one.article == other.article and one.end + 1 == other.start
    return (
        behind and (one.first, one.last) == (other.first, other.last) and struck(one) and may_go_into(other)
    )


def dies_in(one: Gist, other: Gist) -> bool:
    """Whether it is a lead's death, told with its day further down: "… ist gestorben. … Sie erlag am Samstag …"."""
    day = (one.first, one.last) == (other.first, other.last) and one.article == other.article
    told = is_lead(one) and not one.mentioned and other.mentioned
    died = "DEATH" in one.concepts & other.concepts
    return day and told and died and bool(_ONE.match(other.text) or _HE.search(other.text))


def struck(one: Gist) -> bool:
    """Whether it tells a catastrophe, a crime or an escape of one day or night."""
    short = one.kind is Kind.HAPPENING and of_a_day(one, one)
    return short and not one.families.isdisjoint(STRIKING)


def may_go_into(one: Gist) -> bool:
    """Whether it tells, undated, no kind of happening, but what those did or suffered of whom it was told before."""
    kind = one.mentioned or one.kind is not Kind.HAPPENING or any(map(is_kind, one.concepts))
    return not kind and _THEY.match(one.text) is not None


def _means(one: Gist, other: Gist) -> bool:
    """Whether it is about the catastrophe that the other tells, by its name: "Das Feuer brach in der Küche aus"."""
    named = _THE.match(one.text)
    kind = fold(named[1]) if named and verb_forms().get(named[2], 0) & FINITE else ""
    return kind in other.concepts and one.concepts & STEPS == other.concepts & STEPS


def _describes(one: Gist, other: Gist) -> bool:
    """Whether it only describes a noun by what the other tells: "Das ausgebrochene Känguru … Es war entkommen"."""
    alike = not one.families.isdisjoint(other.families) and not one.things.isdisjoint(other.things)
    return one.text[-1:] not in _STOPS and alike and not elsewhere(one, other)


def _only_more(one: Gist, other: Gist) -> bool:
    """Whether a sentence without a time of its own tells no other kind of happening than the other one."""
    more = one.concepts <= other.concepts or (one.families <= other.families and "HARM" not in one.families)
    return not one.mentioned and more and any(map(is_kind, one.concepts))
