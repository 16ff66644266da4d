"""Words and marks of a text, and which of them can be a finite verb."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    CLITICS,
    MODALS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    SELDOM_VERBS,
)
from timeline.temporal.german.derived import derived
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import FINITE, INFINITIVE, LAST, PARTICIPLE, TO_INFINITIVE, verb_forms
from timeline.temporal.german.wordclasses import is_new, weak_preterite

_TOKEN = re.compile(
    r"\d{1,3}(?:[ \u00a0\u2009\u202f'’‘]\d{3})+(?!\d)|\d+(?:-?[^\W\d_]+)+|\d+(?:[.,:]\d+)*\.?"
    r"|(?:[A-ZÄÖÜ]\.){3,}|(?<![\w.])[A-ZÄÖÜ]\.(?=,|\s[a-zäöü(])|[^\W\d_]+(?:(?:[-'’´.]?|–(?=[A-ZÄÖÜ]))[^\W_]+)*|[^\w\s]"
)
_ARTICLES = frozenset("einem einer eines dem den des im zum zur vom beim am der die das ein eine".split())
_OPENING = frozenset(("Der", "Die", "Das"))
# Without those that may end a phrase.
_GOVERNING = PREPOSITIONS - frozenset("an ab auf vor nach aus zu bis über um".split())
# "beide waren Anfang März …"
_WAS = frozenset("ist sind war waren hat hatte hatten wird wurde wurden".split())
_VERBAL, _CASES = AUXILIARIES | MODALS, (NOMINATIVE | OBLIQUE) - CLITICS
_BEHIND_VERB = _CASES | PREPOSITIONS | {"sich"}
# As papers wrote until 1999: what stands here is looked up as it is written now.
_NOW = {
    old: old.replace("ß", "ss")
    for old in "daß muß mußt müßt mußte mußten müßte müßten läßt faßt faßte wußte wußten gewußt".split()
}
_REMEMBERED = 65_536  # words
# "verletzte", not "verletzten"
_SEVERAL = frozenset("mehrere viele einige zahlreiche hunderte tausende".split())
_INFLECTED = ("e", "en", "er", "es", "em")
FINITE_LAST = FINITE << LAST
_WITH_TO = tuple(f"{particle}zu" for particle in PARTICLES - {"hin"})  # "hinzukommen" has none
_YEAR = 4  # figures


@dataclass(slots=True, unsafe_hash=True)
class Token:
    """A word or mark of a text, by code points; it is never changed.

    `is_word`: it is a word or number, not a mark. `bits`: which verb forms it can be; 0 for words in capitals.
    `is_finite`: it can be a finite verb.
    """

    start: int
    end: int
    word: str
    lower: str
    is_word: bool = field(init=False, compare=False, repr=False)
    bits: int = field(init=False, compare=False, repr=False)
    is_finite: bool = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """What its word tells, known once for all that ask."""
        self.is_word, self.bits, self.is_finite = _told_by(self.word)

    @property
    def is_to(self) -> bool:
        """Whether it is an infinitive with "zu" in it: "einzutreten"."""
        return bool(self.bits & TO_INFINITIVE) or (self.word.startswith(_WITH_TO) and self.word.endswith("n"))


@lru_cache(_REMEMBERED)
def _told_by(word: str) -> tuple[bool, int, bool]:
    """Whether it is a word or number, which verb forms it can be, whether it can be a finite one."""
    bits = _bits(word)
    finite = word in AUXILIARIES or _NOW.get(word, word) in MODALS or bool(bits & (FINITE | FINITE_LAST))
    return word[:1].isalnum(), bits, finite


def _bits(word: str) -> int:
    if word.lower() in SELDOM_VERBS:
        return 0
    known = verb_forms().get(_NOW.get(word, word))
    if known is None:
        return derived(word) if word.islower() else 0
    return known


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Words and marks of `text` from `start` to `end`."""
    found = [Token(*m.span(), m[0], _lower(m[0])) for m in _TOKEN.finditer(text, start, end)]
    return [_dashed(text, token) if token.word == "-" else token for token in found]


@lru_cache(_REMEMBERED)
def _lower(word: str) -> str:
    """A word as it is looked up; "12 000" as others write it: "12.000"."""
    lower = word.lower()
    return _NOW.get(lower, lower) if word[0].isalpha() else ".".join(lower.split())


def _dashed(text: str, token: Token) -> Token:
    """A hyphen between spaces is a dash."""
    apart = text[token.start - 1 : token.start].isspace() and text[token.end : token.end + 1].isspace()
    return replace(token, word="–", lower="–") if apart else token


def find_finite(tokens: tuple[Token, ...], *, last: bool = False) -> int | None:
    """The index of the finite verb among the tokens of a clause; the one that can be nothing else is preferred."""
    found = [
        n
        for n, token in enumerate(tokens)
        if token.is_finite and not attributive(tokens, n) and not _has_been(tokens, n)
    ]
    if tokens and tokens[0].word.istitle() and tokens[0].lower in AUXILIARIES:
        found = [0, *found]  # "Hatte sie noch gezögert, so …"
    if not found:
        return 1 if _points(tokens) else _guessed(() if last else tokens)
    if len(found) > 1:
        found = [n for n in found if not _in_name(tokens, n)] or found
    sure = [n for n in found if not tokens[n].bits & (INFINITIVE | PARTICIPLE) or _leads(tokens, n)]
    chosen = sure or found
    infinitive = found[-1] > 0 and tokens[found[-1] - 1].lower == "zu"
    # "die den Verkehr beeinträchtigen werden"
    ends = not sure and not infinitive and tokens[found[-1]].word in _VERBAL
    if last and _before_infinitives(tokens, found[-1]):
        return found[-1] - 2
    return chosen[-1] if last or ends else chosen[0]


def _guessed(tokens: tuple[Token, ...]) -> int | None:
    """A word like a preterite that no table has, before what can follow one: "Am Samstag [funkelten] die …"."""
    for n, (token, then) in enumerate(pairwise(tokens)):
        ahead = then.lower in _BEHIND_VERB or then.word in first_names()
        if ahead and token.word.islower() and weak_preterite(token.word) and is_new(token.word):
            return n
    return None


def _before_infinitives(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether an auxiliary stands in front of two infinitives that end its clause: "die sie [hatten] gehen müssen"."""
    two = n > 1 and tokens[n].bits & INFINITIVE and tokens[n - 1].bits & INFINITIVE
    return bool(two) and tokens[n - 2].lower in AUXILIARIES and tokens[n - 2].is_finite


def _has_been(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether a word that looks like a verb is a participle: "war gegründet und 1835 [verkauft] worden"."""
    return n + 1 < len(tokens) and tokens[n + 1].lower == "worden" and bool(tokens[n].bits & PARTICIPLE)


def _points(tokens: tuple[Token, ...]) -> bool:
    """Whether a clause without another verb begins with a pronoun and its verb: "Das bestätigte Bürgermeister Holl"."""
    return len(tokens) > 2 and tokens[0].lower in ("das", "dies") and tokens[1].is_finite


def _leads(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether an auxiliary or modal is no infinitive at the end of a clause: "[werden] erhöhte Beiträge bezahlt"."""
    if tokens[n].word not in _VERBAL or n + 1 >= len(tokens) or not tokens[n + 1].is_word:
        return False
    return not (n and tokens[n - 1].bits & (INFINITIVE | PARTICIPLE))


def _in_name(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether a word stands in quotation marks that open and close among the tokens."""
    marks = [t.word for t in tokens[:n] if t.word in "„“»«"]
    return bool(marks) and marks[-1] in "„»" and any(t.word in "“«" for t in tokens[n:])


def attributive(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether a word that looks like a verb stands between an article and its noun."""
    before = tokens[n - 1].lower if n else ""
    after = tokens[n + 1].word if n + 1 < len(tokens) else ""
    counted = (
        before in ("der", "den", "dem", "des") and tokens[n].lower.endswith("en") and after[:1].isdigit()
    )
    if counted:
        return True  # "statt der erlaubten 50"
    if "und" in (before, after, tokens[n - 2].lower if n > 1 else "") and _of_two(tokens, n):
        return True
    if not after[:1].isupper() or before in ("sie", "es") or tokens[n].lower in _WAS:
        return False
    if not n and any(t.word in _VERBAL for t in tokens[2:4]):
        return tokens[n].word[0].islower()  # "bemannte Flüge sollen stattfinden", told of in this order
    if before in _SEVERAL and tokens[n].lower.endswith("en"):
        return False  # "Hunderte nahmen Abschied"; not "Hunderte verletzte Gäste"
    if before in _CASES:
        return tokens[n].lower.endswith(_INFLECTED)  # not "dieser beging Verrat"
    if before in _GOVERNING and tokens[n].lower.endswith("ten"):
        return True  # "ermittelt wegen versuchten Mordes"
    if _in_phrase_in_front(tokens, n):
        return True
    return between(tokens, n)


def _in_phrase_in_front(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether it describes the noun that opens a clause: "Die bei dem Unfall leicht [verletzte] Frau ist wohlauf"."""
    opens = tokens[0].word in _OPENING and tokens[1].lower in PREPOSITIONS
    inflected = tokens[n].lower.endswith(("te", "ne", "ter", "tes", "ten", "nen"))
    return opens and inflected and any(t.is_finite for t in tokens[n + 2 :])


def _of_two(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether it is one of two participles before a noun: "der 1985 [errichteten] und 2015 [erweiterten] Halle"."""
    joint = next((k for k in (n + 1, n - 1, n - 2) if 0 < k < len(tokens) and tokens[k].lower == "und"), 0)
    second = next((k for k in (joint + 1, joint + 2) if k + 1 < len(tokens) and tokens[k].word.islower()), 0)
    if not joint or n not in (joint - 1, second) or not tokens[second + 1].word[0].isupper():
        return False
    return tokens[joint - 1].lower[-2:] == tokens[second].lower[-2:] and between(tokens, joint - 1)


def between(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether adverbs alone stand between an article and what looks like a verb: "einem gestern eröffneten Bad"."""
    if not tokens[n].lower.endswith(("ten", "nen", "te", "ne", "ter", "tes")):
        return False
    before = [t.lower for t in tokens[max(0, n - 3) : n]]
    opening = next((k for k in range(len(before) - 1, -1, -1) if before[k] in _ARTICLES), None)
    if opening == len(before) - 1:
        return False
    inner = tokens[n - len(before) + opening + 1 : n] if opening is not None else ()
    return bool(inner) and all(t.word[0].islower() or _is_year(t.word) for t in inner)


def _is_year(word: str) -> bool:
    return word.isdigit() and len(word) == _YEAR
