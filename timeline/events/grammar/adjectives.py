"""Nouns, by their spelling, and the adjectives and participles that lead up to them."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import entries, goes_on
from timeline.events.naming.model import NameKind
from timeline.events.vocabulary.lexicon import ARTICLES, AUXILIARIES, CLITICS, PREPOSITIONS, TIME_WORDS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import PARTICIPLE, verb_forms

Tokens = Sequence[Token]

_REMEMBERED = 65_536  # words

NUMBERS = words(
    """
    tausend hundert zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
    """
)
ONE = words("einer eine eines")  # of those told of: "Einer starb"
# "Der dritte" of them.
WHICH = words("eine andere erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte letzte")
COUNTS = NUMBERS | {"und", "rund", "mehr", "paar"}
_GREAT = words("millionen milliarden mio mrd")
ADVERBS = words(
    """
    nicht auch nur noch schon sehr erst wieder bereits dann dort hier so nun jetzt zunächst zuletzt offiziell immer
    weiter leider lieber gerne sogar bisher daher nachher vorher früher später außer eher erneut insgesamt heute
    möglicherweise beispielsweise normalerweise teilweise zeitweise glücklicherweise ausgerechnet ebenso seither unter
    """
)
# These lead up to participles.
_LEADING = words("bereits schon jetzt nun erst noch so später zuvor kürzlich neu plötzlich weiter")
_LONG = 13  # words of an attribute, at most
_AMOUNTING = _GREAT | {"als"} | words("fast knapp etwa gut")  # "mehr als", "knapp 200"
DEGREES = words("fast knapp rund etwa gut sehr besonders bisher teils schwer leicht höchst völlig ganz")
_LATER = words("zuvor vorher danach darauf später früher")
_ONCE = words("jetzt heute nun damals einst inzwischen ehemals")
_GREATEST = ("ste", "sten", "ster", "stes", "stem", "letzte", "letzten", "einzige", "einzigen")
_INFLECTED = ("e", "en", "er", "es", "em")
# Adjectives that phrases go with: "einen [für das Dorf] nachteiligen Vertrag".
_TAKING = tuple(
    """verdächtig zuständig verantwortlich bekannt nachteilig gültig wichtig schädlich tätig ansässig befindlich
    beliebt""".split()
)
# Without these adjectives another thing is meant, or more is said than is known.
_TRUE = words(
    """
    früher ehemalig damalig mutmaßlich angeblich vermeintlich tot künftig geplant erst zweit dritt letzt falsch halb
    möglich versucht fahrlässig räuberisch besonder stellvertretend weiter ander eigen kein einzig gefälscht erfunden
    vorläufig kommissarisch mehrer
    """
)
MEASURES = words(
    """jahre monate wochen tage stunden minuten meter kilometer zentimeter millimeter tonnen kilogramm kilo hektar grad
    quadratmeter quadratkilometer kubikmeter liter euro"""
)
_MEASURED = (
    "alte",
    "junge",
    "lange",
    "breite",
    "hohe",
    "tiefe",
    "große",
    "schwere",
    "dicke",
    "teure",
    "kalte",
    "heiße",
)
_BETWEEN_PHRASES, _OPENING_PHRASES = PREPOSITIONS | ADVERBS, PREPOSITIONS | ARTICLES
_NO_ADJECTIVES = _BETWEEN_PHRASES | ARTICLES | AUXILIARIES
_LEADING_ATTRIBUTES = PREPOSITIONS | _LEADING | {"als"}
_BETWEEN = 3  # adverbs between an article and the adjective that they go with, at most


def is_noun(token: Token) -> bool:
    """Whether it can be a noun, by its spelling."""
    return _is_noun(token.word)


@lru_cache(_REMEMBERED)
def _is_noun(word: str) -> bool:
    return word[0].isalnum() and (
        word[0].isupper()
        or word.startswith(("al-", "el-"))
        or "jährige" in word
        or word.rpartition("-")[2][:1].isupper()  # "180-Tage-Missionen"
    )


def is_adjective(tokens: Tokens, at: int) -> bool:
    """Whether a lower-case word or number here leads up to a noun."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or token.lower in _NO_ADJECTIVES:
        return False
    if not (token.word[0].islower() or token.word[0].isdigit()):
        return token.word in '„"»' and is_noun(following)
    if following.word[0].isdigit() and token.lower.endswith("en") and 0 < at < len(tokens) - 2:
        counted = is_noun(tokens[at + 2]) or is_adjective(tokens, at + 2)
        return counted and tokens[at - 1].lower in ARTICLES  # "die übrigen 27 (jungen) Gäste"
    if following.word == "„":
        return inflected(token) and token.word[0].islower()  # "der ursprüngliche „Toaster“"
    if is_noun(following):
        if "-J" in token.word:
            return False  # "warf dem 39-Jährigen | Mord vor"
        return inflected(token) or token.lower in COUNTS or token.lower.endswith(("hundert", "tausend"))
    if is_noun(token):  # "Der 53-jährige wurde gefunden", "war der 53-Jährige leitender Arzt"
        leads = inflected(following) and following.word[0].islower() and not following.bits
        return "-J" not in token.word and leads and at + 2 < len(tokens) and is_noun(tokens[at + 2])
    if token.lower == "und" and at and following.word[-1] == tokens[at - 1].word[-1] == ".":
        return following.word[0].isdigit()  # "dem 50. und 70. Lebensjahr"
    return (
        following.word[0].islower()
        and following.lower not in _BETWEEN_PHRASES
        and (inflected(token) or token.lower in COUNTS or (inflected(following) and not token.is_finite))
    )


def is_count(token: Token) -> bool:
    """Whether it says how many: "drei", "60.000", "mehr"."""
    return token.word[0].isdigit() or token.lower in COUNTS


def of_place(tokens: Tokens, at: int) -> bool:
    """Whether an adjective made of the name of a town stands here, and begins no other name: "Berliner", "Bremer"."""
    word, following = tokens[at].word, tokens[at + 1].word if at + 1 < len(tokens) else ""
    if not word.endswith("er") or goes_on(word, following):
        return False
    bases = (word[:-2], f"{word[:-2]}en", f"{word[:-3]}en" if word.endswith("ner") else "")  # "Münchner"
    return any(one.kind is NameKind.PLACE for base in bases for one in entries().get(base, ()))


def unique(tokens: Tokens, at: int) -> bool:
    """Whether what stands before `at` is the first or the greatest of what only the words after it say."""
    before = [t.lower for t in tokens[max(0, at - 3) : at] if t.word[0].islower()]
    return any(word.endswith(_GREATEST) and not _participle(word) for word in before)


def described(tokens: Tokens, at: int) -> int:
    """Where an adjective stands that adverbs from `at` on go with: "ein vermutlich geistig [verwirrter] Täter"."""
    unit = next((n for n in range(at + 1, min(at + 5, len(tokens) - 1)) if tokens[n].lower in MEASURES), None)
    if unit is not None and all(is_count(t) or t.lower in _AMOUNTING for t in tokens[at:unit]):
        if tokens[unit + 1].lower.startswith(_MEASURED):
            return unit + 1  # "eine 20 Jahre junge Frau", "das 21 Millionen Euro teure Bad"
        done = tokens[unit + 1].lower in _LATER and [*tokens[unit + 2 : unit + 4]]
        if done and len(done) > 1 and _participle(done[0].lower) and is_noun(done[1]):
            return unit + 2  # "des drei Tage zuvor entlassenen Trainers"
    for end in range(at + 1, min(at + _BETWEEN + 1, len(tokens) - 1)):
        before, token = tokens[end - 1], tokens[end]
        adjective = inflected(before) and before.lower not in DEGREES | _ONCE
        if not before.word[0].islower() or before.lower in _OPENING_PHRASES or adjective:
            return at
        adverb = before.lower in DEGREES or not before.is_finite
        if before.lower in _ONCE and is_noun(token):
            return end  # "der jetzt Wohnsitzlose"
        if adverb and token.word[0].islower() and inflected(token) and is_noun(tokens[end + 1]):
            return end
    return at


def inflected(token: Token) -> bool:
    """Whether a word or number can be an inflected adjective."""
    return token.word[0].isdigit() or token.lower.endswith(_INFLECTED)


def attribute_end(tokens: Tokens, start: int) -> int | None:
    """Where the noun stands that a participle with words of its own leads up to from `start` on."""
    if tokens[start].lower not in _LEADING_ATTRIBUTES:
        return None
    for end in range(start + 2, min(len(tokens), start + _LONG)):
        last = tokens[end - 1]
        if not (last.is_word or last.word in "„“»«") or last.lower in AUXILIARIES:
            return None
        inner = [t for t in tokens[start + 1 : end - 1] if not t.word[0].islower() or t.lower in CLITICS]
        # "die für heute angesetzte Wahl"
        timed = any(t.lower in TIME_WORDS for t in tokens[start + 1 : end - 1])
        if not (inner or timed) and tokens[start].lower in PREPOSITIONS:
            continue  # the preposition's own noun comes first
        noun = tokens[end].word[0].isupper() or tokens[end].word == "„"
        noun = noun or (tokens[end].word[0].islower() and is_adjective(tokens, end))
        if noun and last.word[0].islower() and (_participle(last.lower) or last.lower.startswith(_TAKING)):
            return end
    return None


def _participle(lower: str) -> bool:
    """Whether a word is an inflected participle: "stammende", "gestürzten"."""
    base = lower[:-1].removesuffix("e") if lower[-1] in "nrsm" else lower.removesuffix("e")
    return base != lower and (
        base.endswith(("end", "ernd", "elnd")) or bool(verb_forms().get(base, 0) & PARTICIPLE)
    )


def tells(adjective: Token) -> bool:
    """Whether without the adjective something else would be meant."""
    return any(adjective.lower.removesuffix(end) in _TRUE for end in _INFLECTED)
