"""What two statements are compared by: content words with their inflection folded, kinds of happening, numbers."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from timeline.events.vocabulary.abbreviations import OPENERS
from timeline.events.vocabulary.concepts import (
    KINDS,
    ONLY_NOUNS,
    OTHER_COMPOUNDS,
    PLURALS,
    SHORT_ENDS,
    SHORT_NOUNS,
)
from timeline.events.vocabulary.idioms import BLEACHED, IDIOMS, NO_NOUNS
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    CLITICS,
    COMMON,
    COORDINATORS,
    DANGLING,
    DONE,
    GENERIC,
    HEARSAY,
    LIGHT_VERBS,
    MODALS,
    NEGATIONS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_ADVERBS,
    UNCONTRACTED,
)
from timeline.events.vocabulary.nouns import single
from timeline.events.vocabulary.synonyms import SAME_VERBS, SYNONYMS
from timeline.temporal.german.lexicon import MONTHS, WEEKDAY_NAMES
from timeline.temporal.german.verbs import UTTERANCE, verb_forms

WORD = re.compile(r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_CONTRACTED = frozenset("ums ans ins aufs fürs durchs übers".split())
_STOP = (
    _CONTRACTED | (OPENERS - {"preis"}) | AUXILIARIES | CLITICS | COORDINATORS | DANGLING | DONE | HEARSAY | MODALS | NEGATIONS | NOMINATIVE
    | OBLIQUE | PREPOSITIONS | SUBORDINATORS | TIME_ADVERBS
)  # fmt: skip
_CALENDAR = frozenset(MONTHS).union(
    day + part
    for day in WEEKDAY_NAMES
    for part in ("", "s", "früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
)  # they date what happens, and are compared as dates
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e", "á": "a"})
# Endings of inflection and of women's nouns with what stays of them; what derives a word ("-ung", "-schaft") stays.
_ENDS = (
    ("dner", "d"), ("chner", "ch"), ("ener", ""),  # of places: "Dresdner", "Gießener"
    ("erinnen", ""), ("erin", ""), ("entinnen", "ent"), ("entin", "ent"), ("istinnen", "ist"), ("istin", "ist"),
    ("atinnen", "at"), ("atin", "at"),
    ("innen", ""), ("ern", ""), ("ers", ""), ("ens", ""), ("em", ""), ("er", ""), ("en", ""), ("en", "e"), ("es", ""), ("e", ""), ("ss", "ss"), ("s", ""),
    ("ln", "l"), ("rn", "r"),
)  # fmt: skip
_ENDS_BY_LETTER = {
    letter: [pair for pair in _ENDS if pair[0][-1] == letter] for letter in {end[-1] for end, _ in _ENDS}
}
_PLURAL = ("en", "ern", "er", "es", "e", "n", "s")  # what nouns of three letters end in
_WHOLE = tuple("bus gas glas kreis gleis nis gras platin".split())  # whose end is no ending
_AGENT = re.compile(r"er(?:n|s|in|innen)?$")  # who does it is not what is done: "Stürmer", "Käufer"
# Folded ordinals, as adjectives and as nouns; "acht" may be a number.
_ORDINALS = "erst zweit dritt viert funft sechst siebt neunt zehnt elft zwolft"
ORDINALS = frozenset([*_ORDINALS.split(), *_ORDINALS.title().split()])


def is_concept(word: str) -> bool:
    """Whether a folded word names a kind of happening."""
    return word.isupper()


def is_kind(word: str) -> bool:
    """Whether a folded word names one of the kinds that news tell most."""
    return word in KIND_NAMES


@lru_cache(maxsize=65536)
def stem(lower: str) -> str:
    """The lowered word without its inflection and umlauts; four characters of it always stay."""
    folded = lower.translate(_UMLAUTS)
    if len(folded) == 4 and folded[-1] == "e" and folded[1] != lower[1]:
        return folded[:-1]  # "Züge"
    if folded.endswith(_WHOLE):
        return folded
    for end, kept in _ENDS_BY_LETTER.get(folded[-1:], ()):
        if folded.endswith(end) and len(folded) - len(end) + len(kept) >= 4:
            short = folded[: -len(end)] + kept
            return short[:-1] if short.endswith(("niss", "buss")) else short  # "Ergebnisse", "Busse"
    return folded


_COMMON = frozenset(map(stem, COMMON))
_GENERIC = frozenset(map(stem, GENERIC))
# Ends of nouns that phrases hang on as on those that name a kind of happening.
_TELLING = tuple(
    "ung ungen tion tionen nis nisse wechsel region absatz anteil anstieg handel liste bericht berichts".split()
)
_COMPOUND = 8  # letters that a compound has at least
_INFINITIVES = frozenset(infinitives().values())
_NOUNS = {word: kind for word, kind in KINDS.items() if word not in _INFINITIVES}
_ENDINGS = sorted(
    (stem(word), kind) for word, kind in _NOUNS.items() if len(stem(word)) >= 5 or word in SHORT_ENDS
)
_NOUN_KINDS = {stem(word): kind for word, kind in _NOUNS.items()}
_SYNONYMS = {stem(word): stem(name) for word, name in SYNONYMS.items() if stem(word) != "last"}  # "die Last"
_SYNONYMS |= dict.fromkeys(("laster", "lasters", "lastern"), _SYNONYMS["lkw"])
_AGENTS = tuple({stem(word) for word in _NOUNS if _AGENT.search(word)})
_KIND_OF_ENDING = dict(reversed(_ENDINGS))  # the first where two tell a kind
_LENGTHS = sorted({len(end) for end in _KIND_OF_ENDING})
_LONG_END = 5  # letters of a noun that compounds end in, not other words
_KEPT = frozenset(("DECISION",))  # what stays beside what its noun tells: "das Aus beschlossen"
_OTHER_COMPOUNDS = frozenset(map(stem, OTHER_COMPOUNDS))
KIND_NAMES = frozenset(KINDS.values())
_VERBS = {word: kind for word, kind in KINDS.items() if word not in ONLY_NOUNS}
_KINDS = {stem(word): kind for word, kind in _VERBS.items()} | _VERBS


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word without its inflection, a noun with its capital; a kind of happening in capitals where it tells one.

    Empty for a stop word.
    """
    lower = word.lower()
    if lower in _STOP or lower in _CALENDAR or (len(lower) < 3 and not lower.isdigit()):
        return ""
    if lower[0].isdigit():
        return ".".join(lower.split())  # "12 000" is "12.000"
    if word[0].isupper():
        return (
            noun_kind(lower)
            or (_SYNONYMS.get(lower) or _SYNONYMS.get(stem(lower)) or _noun(lower)).capitalize()
        )
    infinitive = infinitives().get(lower, "")
    return _KINDS.get(infinitive) or _KINDS.get(lower) or (stem(infinitive) if infinitive else stem(lower))


def _noun(lower: str) -> str:
    """The stem of a lowered noun, of many that of one ("Museen"); of "Taten" and "Ämter" three letters."""
    folded = lower.translate(_UMLAUTS)
    short = next((word for end in _PLURAL if (word := folded.removesuffix(end)) in SHORT_NOUNS), "")
    return short or stem(single(lower) or lower)


def noun_kind(lower: str) -> str:
    """The kind of happening that a lowered noun names; empty for others."""
    if lower in PLURALS:
        lower = single(lower)
    folded = stem(lower)
    if _AGENT.search(lower) and folded not in _AGENTS:
        return KINDS.get(lower, "")
    return KINDS.get(lower) or KINDS.get(lower.removesuffix("s")) or _NOUN_KINDS.get(folded, "")


def is_common(word: str) -> bool:
    """Whether a folded word stands in news of all kinds, or is a number."""
    return word.lower() in _COMMON or word[0].isdigit()


def is_generic(word: str) -> bool:
    """Whether a folded noun can stand for something that has another name."""
    return word.lower() in _GENERIC


def is_noun(word: str) -> bool:
    """Whether a folded word is a noun that names no kind of happening."""
    return word[0].isupper() and not is_concept(word)


@lru_cache(maxsize=65536)
def predicate(verb: str) -> str:
    """What a verb form tells, in capitals: a kind of happening, or the verb itself; as any word where it says little."""
    infinitive = infinitives().get(verb)
    if infinitive is None or infinitive in LIGHT_VERBS or verb_forms().get(infinitive, 0) & UTTERANCE:
        return fold(verb)
    return _KINDS.get(infinitive) or stem(SAME_VERBS.get(infinitive, infinitive)).upper()


def content_words(text: str) -> frozenset[str]:
    """The folded content words of `text`, parts of hyphenated words each for itself; compounds also by their kind."""
    spoken = WORD.findall(text)
    return frozenset(
        filter(None, chain(map(fold, spoken), map(compound_kind, spoken), map(compound_of, spoken)))
    )


def idiomatic(words: frozenset[str], beside: frozenset[str] = frozenset()) -> frozenset[str]:
    """Folded words, where a verb and its noun tell a kind of happening together that kind in place of the verb.

    `beside`: words of the circumstances, where the noun may stand ("vor Gericht stehen"), prepositions, and what these
    lead up to.
    """
    done = -1  # the last idiom that was found
    while (found := _first_idiom(words, beside, done)) is not None:
        done, (_, noun, verb, kind, _) = found, _IDIOMS[found]
        gone = {noun} if is_concept(noun) or noun in _BLEACHED else set[str]()
        words = words - gone - ({verb} - _KEPT) | {kind}
    return words


def _first_idiom(words: frozenset[str], beside: frozenset[str], done: int) -> int | None:
    """The index of the first idiom behind `done` whose verb and noun stand there."""
    for at in sorted(at for word in words if word in _IDIOMS_OF for at in _IDIOMS_OF[word] if at > done):
        phrase, _, _, _, end = _IDIOMS[at]
        if phrase in words or phrase in beside or any(word.endswith(end) for word in words):
            return at
    return None


def led(spoken: Sequence[str]) -> frozenset[str]:
    """The nouns that prepositions lead up to, folded, behind these: "in Netz" of "ging der Polizei ins Netz"."""
    found, before = set(), ""
    for word in spoken:
        lower = word.lower()
        if word[0].isupper():
            found.add(f"{before} {fold(word)}")
            before = ""
        elif lower in UNCONTRACTED or lower in PREPOSITIONS or not word[0].isalnum():
            before = UNCONTRACTED.get(lower, lower)
    return frozenset(found)


@lru_cache(maxsize=65536)
def compound_kind(word: str) -> str:
    """The kind of happening that a compound noun ends in: "Ammoniakunfall" is an ACCIDENT; empty for other words."""
    if not word[0].isupper() or len(word) < _COMPOUND or noun_kind(word.lower()):
        return ""
    folded = stem(word.lower())
    if folded in _OTHER_COMPOUNDS or (_AGENT.search(word) and not folded.endswith(_AGENTS)):
        return ""
    return _KIND_OF_ENDING.get(_ending(folded, 3), "")


def _ending(folded: str, before: int) -> str:
    """What a folded compound ends in that names a kind of happening, behind so many letters; empty for others."""
    ends = (folded[-n:] for n in _LENGTHS if n + before <= len(folded))
    return min((end for end in ends if end in _KIND_OF_ENDING), default="")


@lru_cache(maxsize=65536)
def compound_of(word: str) -> str:
    """What a compound that names a kind of happening begins with, folded: "Kokainfund" -> "Kokain"; else empty."""
    if not compound_kind(word):
        return ""
    folded = stem(word.lower())
    first = folded.removesuffix(_ending(folded, 0))
    return fold(first.capitalize()) if len(first) >= 4 else ""


def happens(noun: str) -> bool:
    """Whether a noun names a kind of happening, alone or at the end of a compound."""
    return noun[:1].isupper() and (is_concept(fold(noun)) or bool(compound_kind(noun)))


_BLEACHED = frozenset(fold(noun.capitalize()) for noun in BLEACHED)


def _compared(idiom: str, kind: str) -> tuple[str, str, str, str, str]:
    """An idiom as words are folded, and what compounds end in that are as good as its noun, to no light verb.

    Its noun stands twice: behind the preposition that must lead up to it, and alone.
    """
    named, verb = idiom.split("+")
    preposition, _, noun = named.rpartition("_")
    folded = fold(noun if noun in NO_NOUNS else noun.capitalize()) or noun
    long = len(folded) >= _LONG_END and verb not in LIGHT_VERBS and not preposition
    told = fold(verb.capitalize()) if verb in _NOUNS or verb[0].isupper() else predicate(verb)
    return f"{preposition} {folded}".strip(), folded, told, kind, folded.lower() if long else "+"


_IDIOMS = [_compared(idiom, kind) for idiom, kind in IDIOMS.items()]
# The indexes of the idioms of each verb.
_IDIOMS_OF: dict[str, list[int]] = {}
for _at, (_, _, _verb, _, _) in enumerate(_IDIOMS):
    _IDIOMS_OF.setdefault(_verb, []).append(_at)


def takes_phrases(noun: str) -> bool:
    """Whether a noun tells what happens, so that phrases say with whom, about what: "Unfall", "Unterstützung"."""
    return happens(noun) or noun.lower().endswith(_TELLING)
