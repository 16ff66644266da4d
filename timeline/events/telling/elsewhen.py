"""Whether an undated sentence plainly tells of another time, or of another happening, than what stands before it."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.tokens import Token
from timeline.events.model import Statement
from timeline.events.reading.reading import Sentence
from timeline.events.telling.acts import earlier
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import INDEFINITE
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import fold, happens
from timeline.temporal.german.numbers import CARDINALS
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import verb_forms

_OPENING = 3  # words of "Das letzte Unglück"
_AGED = 3  # words of "Mit sechs hütete"
_ELSEWHEN = words("nach vor seit später zuvor schon bereits erst damals lange lang früher einst")
_NEVER = words("nie niemals")
_THE, _FORMER = (
    words("der die das beim zum ein eine einen"),
    ("letzte", "vorletzte", "vorig", "früher", "vorherig"),
)
# "Am Tag nach der Entscheidung begann der Ausverkauf"
_UNITS = words("tag tage woche wochen monat monate jahr jahre")
_FROM = words("nach vor später danach zuvor darauf")
_CALLED = words("nannte nennt bezeichnete bezeichnet")
_BY_THIS = words("demnach demzufolge")
_PHASES = words(  # of a life: "Nach dem Studium ging sie nach Ulm"
    "krieg kriegsende studium abitur ausbildung lehre schule schulzeit kindheit jugend promotion lehrzeit wende"
)

# With which something comes into being, long before it is opened: "Das Gebäude entwarf Ida Rothe".
_DESIGNING = words("entwerfen konzipieren projektieren komponieren erbauen")
_FOUNDING, _MAKING = words("gründen errichten"), words("bauen stiften finanzieren")
# Beside these it is told how that was made.
_OF_WHAT_IS_MADE = words(
    "OPENING UNVEILING CONSECRATION COMPLETION HANDOVER PURCHASE CLOSING DEMOLITION BANKRUPTCY"
)
_JUBILEES = words("FEAST")
_IT = words("er es sie ihn")


def elsewhen(sentence: Sentence) -> bool:
    """Whether it goes back to another time, which it does not date: "war wenige Tage nach dem Bau verschwunden"."""
    spoken = [t.lower for t in sentence.main.words]
    phase = any(word in _PHASES and "nach" in spoken[max(0, n - 2) : n] for n, word in enumerate(spoken))
    counted = any(word in _UNITS and after in _FROM for word, after in pairwise(spoken))
    back = earlier(sentence.main) and (not _ELSEWHEN.isdisjoint(spoken) or spoken[-1] == "gewesen")
    read = not _BY_THIS.isdisjoint(spoken)  # what a report says: "Demnach verlor das Flugzeug rasch an Höhe"
    never = not _NEVER.isdisjoint(spoken)
    called = "man" in spoken and not _CALLED.isdisjoint(spoken)  # "Rosinenbomber nannte man Flugzeuge, die …"
    return phase or counted or back or read or never or called or _of_former(sentence) or _at_age(spoken)


def _of_former(sentence: Sentence) -> bool:
    """Whether it begins with what happened another time: "Das letzte Unglück forderte zwei Tote"."""
    opening = [t.word for t in sentence.clauses[0].words[:_OPENING]]
    if len(opening) < _OPENING or opening[0].lower() not in _THE:
        return False
    return opening[1].lower().startswith(_FORMER) and happens(opening[2])


def _at_age(spoken: list[str]) -> bool:
    """Whether it says how old somebody was: "Mit sechs hütete sie Schafe", "Mit 31 Jahren zog sie um"."""
    if spoken[:1] != ["mit"] or len(spoken) < _AGED:
        return False
    years = spoken[2] in ("jahren", "jahr") or spoken[2] in verb_forms()
    return years and (spoken[1].isdigit() or spoken[1] in CARDINALS)


def at_another(sentence: Sentence, before: Statement) -> bool:
    """Whether it was done at something alike that is not the one told before: "Bei einem Brand halfen viele"."""
    if "DEATH" in before.words and "gedenken" in (t.lower for t in sentence.main.words):
        return True  # "Zu ihrem Gedenken wurden Kerzen angezündet"
    at, noun = (*(t.lower for t in sentence.main.words[:2]), ""), sentence.main.words[2:3]
    return at[0] == "bei" and at[1] in ("einem", "einer") and any(fold(t.word) in before.words for t in noun)


def of_origin(sentence: Sentence, before: Statement) -> bool:
    """Whether it tells how that came into being: "wurde eröffnet. Den Grundstein legte der Rat", "Es entwarf …"."""
    spoken = sentence.main.words
    last = next((t.lower for t in spoken[-1:] if t.lower in PARTICLES), "")  # "bauten ein Zelt [auf]"
    verbs = {
        infinitives().get(last + t.lower) or infinitives().get(t.lower, "")
        for n, t in enumerate(spoken)
        if not n or t.word[0].islower()
    }
    stone = any(fold(t.word) == "FOUNDATION" for t in spoken)
    founded = not verbs.isdisjoint(_FOUNDING) or stone
    made = founded or not verbs.isdisjoint(_MAKING)
    if not stone and _of_something_new(spoken, before):
        return False
    # "Gegründet wurde er von 14 Männern"
    fronted = any(infinitives().get(t.lower) in _FOUNDING | _MAKING for t in spoken[:1])
    of_then = _OF_WHAT_IS_MADE | (_JUBILEES if founded else frozenset())
    return fronted or not verbs.isdisjoint(_DESIGNING) or (made and not before.words.isdisjoint(of_then))


def _of_something_new(spoken: Sequence[Token], before: Statement) -> bool:
    """Whether it tells of a thing that was not told of: "gründeten einen Verein", not "Gebaut hat es ein …"."""
    behind = [t.lower for t in spoken[1:]]
    known = not _IT.isdisjoint(behind) or any(fold(t.word) in before.words for t in spoken if is_noun(t))
    return "einen" in behind or (not known and not INDEFINITE.isdisjoint(behind))
