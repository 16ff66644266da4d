"""The last that a title can spare: what hangs on its nouns, one thing after another, the hindmost first."""

from collections.abc import Callable, Iterator

from timeline.events.grammar.adjectives import ADVERBS, inflected, is_noun, of_place, tells, unique
from timeline.events.grammar.describing import quoted
from timeline.events.grammar.hanging import conjuncts, examples, genitives, people, phrases, quotes, seats
from timeline.events.grammar.phrase_units import first_of_two, wanting, whereto
from timeline.events.grammar.soundness import bare, lacks_subject, sound
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.swallowed import OBJECTLESS
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import needed, verbs
from timeline.events.vocabulary.lexicon import (
    COORDINATORS,
    NEGATIONS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    SOURCES,
)
from timeline.events.vocabulary.tables import words

Tokens = list[Token]
Span = tuple[int, int]
Spans = Callable[[Tokens], Iterator[Span]]

_DEFINITE = words("der die das den dem des")
_SINCE = words("seit ab bis")
_NEW = words("ein eine einen einem einer eines")
_OPENING = (NOMINATIVE | OBLIQUE | words("zum zur im vom beim")) - words(
    "rund etwa fast knapp mindestens über mehr"
)
_EXCEPTING = words("außer ohne statt bis ausnahme")  # what they open is no mere circumstance
# The ends of adverbs of manner, and some without; the verbs that assist others, and those that an adjective completes.
_MANNER = tuple("lich ig isch los voll reich sam haft iv ell mäßig weise".split())
_HOW = words("knapp schnell erneut hart offen")
_ASSISTING = words("sein werden haben sollen wollen können müssen dürfen mögen lassen")
_TURNING = words(
    "machen sprechen erklären halten bleiben gelten gestalten erweisen zeigen finden nennen bezeichnen fühlen stellen"
    " scheinen einstufen werten sehen"
)


def without_more_adjectives(tokens: Tokens, room: int) -> Tokens:
    """Without adjectives that tell something, too, but not in what the verb is about: "warb für eine [lange] Pause"."""
    return _pared(tokens, room, _aside_adjectives, wanted=True)


def without_last_adjectives(tokens: Tokens, room: int) -> Tokens:
    """Without these as well."""
    return _pared(tokens, room, _adjectives, wanted=True)


def pared(tokens: Tokens, room: int) -> Tokens:
    """Without phrases, then names in quotation marks, genitives, and second things that hang on nouns."""
    for spans in _SPANS:
        tokens = _pared(tokens, room, spans)
    return tokens


def without_wanted(tokens: Tokens, room: int) -> Tokens:
    """Without these even where their nouns say less without them: "den Tod [eines Wirtes]"."""
    for spans in _SPANS:
        tokens = _pared(tokens, room, spans, wanted=True)
    return tokens


def _pared(tokens: Tokens, room: int, spans: Spans, *, wanted: bool = False) -> Tokens:
    """Without as few of these spans as will do; `wanted`: even of those that their nouns say less without."""
    while len(spelled(tokens)) > room:
        found = [
            (a, b) for a, b in spans(tokens) if wanted or not (wanting(tokens, a) or whereto(tokens[a:b]))
        ]
        found = [(a, b) for a, b in found if not (_denies(tokens, a, b) or _tears(tokens, b))]
        kept = [tokens[:a] + tokens[b:] for a, b in found]
        kept = [s for s in kept if (sound(s) or not sound(tokens)) and (bare(tokens) or not bare(s))]
        kept = [s for s in kept if lacks_subject(tokens) or not lacks_subject(s)]
        if not kept:
            break
        fitting = [shorter for shorter in kept if len(spelled(shorter)) <= room]
        tokens = max(fitting, key=lambda shorter: len(spelled(shorter))) if fitting else kept[0]
    return tokens


def _denies(tokens: Tokens, start: int, end: int) -> bool:
    """Whether what is left would be untrue without these words; "zwischen Köln [am Rhein und Bonn]" lacks the other."""
    dropped = {t.lower for t in tokens[start:end]}
    if "und" in dropped and first_of_two(tokens, start):
        return True
    return tokens[start].word != "„" and not dropped.isdisjoint(NEGATIONS | _EXCEPTING)


def _tears(tokens: Tokens, end: int) -> bool:
    """Whether "von" and what it belongs to part: "unter das Niveau | von 2005"; not "wurde … von Gästen entdeckt"."""
    of = tokens[end : end + 1]
    passive = any(t.lower in OBJECTLESS for t in tokens)
    adjoins = bool(of) and of[0].lower in ("von", "vom") and of[0].start - tokens[end - 1].end <= 1
    # not "Spieler [im Alter] von 15 Jahren"
    belongs = is_noun(tokens[end - 1]) and tokens[end - 1].lower != "alter"
    return adjoins and belongs and not (passive or needed(tokens, end))


def _adjectives(tokens: Tokens) -> Iterator[Span]:
    """The adjectives that lead up to a noun."""
    for n in range(len(tokens) - 2, 0, -1):
        if not is_noun(tokens[n + 1]) or quoted(tokens, n) or unique(tokens, n):
            continue
        start = n
        while start > 1 and _describes(tokens[start - 1]):
            start -= 1
        since = tokens[start - 1].word.isdigit() and tokens[start - 2].lower in _SINCE
        start -= 2 * since  # "des [seit 2017 inhaftierten] Arztes"
        before = tokens[start - 1]
        joined = before.lower in COORDINATORS and is_noun(tokens[start - 2])  # "Wirte und [alte] Gäste"
        opened = (
            joined or before.lower in _OPENING | PREPOSITIONS or before.word.isdigit() or before.word == ","
        )
        if before.lower == "nach" and tokens[n - 2].lower in SOURCES:
            continue  # "die seiner Meinung nach wachsenden Gefahren"
        plain = (_describes(tokens[n]) and not tells(tokens[n])) or _of_place(tokens, n)
        if plain and (opened or before.is_finite):
            # "die alten[, hohen] Türme"
            second = before.word == "," and start == n and _describes(tokens[n - 2])
            yield start if since else n - second, n + 1


def _aside_adjectives(tokens: Tokens) -> Iterator[Span]:
    """The adjectives of no new thing that a verb or noun is about: not "Pläne für einen [digitalen] Euro"."""
    for start, end in _adjectives(tokens):
        new = tokens[start - 1].lower in _NEW and tokens[start - 2].lower in PREPOSITIONS
        if not (new and (needed(tokens, start - 2) or wanting(tokens, start - 2))):
            yield start, end


def _of_place(tokens: Tokens, n: int) -> bool:
    """Whether "Berliner" only describes: "zehn Berliner Schüler", "die Berliner Band Linde"; no "Wiener Linien"."""
    goes_on = n + 2 < len(tokens) and is_noun(tokens[n + 2])
    return of_place(tokens, n) and (goes_on or tokens[n - 1].lower not in _DEFINITE)


def _describes(token: Token) -> bool:
    """Whether it can be an adjective."""
    if not token.word[0].islower():
        counted = token.word.rpartition("-")[0].isdigit() and token.word.islower()
        return counted or "-jährige" in token.word  # "einen [52-jährigen] Arzt", "zum [64-stündigen] Streik"
    return inflected(token) and token.lower not in PREPOSITIONS | ADVERBS | _OPENING


def _manner(tokens: Tokens) -> Iterator[Span]:
    """The adverbs that say how something was done: "hat ihn [einstimmig] gewählt"; not "für ungültig erklärt"."""
    done = verbs(tokens) - _ASSISTING
    if not done or done & _TURNING:
        return
    for n in range(len(tokens) - 1, 1, -1):
        before, after = tokens[n - 1], tokens[n + 1 : n + 2]
        manner = tokens[n].lower.endswith(_MANNER) or tokens[n].lower in _HOW
        alone = (
            manner and not tokens[n].bits and tokens[n].lower not in PREPOSITIONS and not quoted(tokens, n)
        )
        adjective = bool(after) and inflected(after[0]) and not after[0].bits
        leads = bool(after) and (is_noun(after[0]) or adjective or not after[0].is_word)
        goes_on = before.word[0].islower() and not (before.bits or before.lower in _OPENING)
        leads = leads or (bool(after) and after[0].lower in COORDINATORS)  # "vollständig und weiträumig"
        if [t.lower for t in tokens[n - 1 : n + 2]] in (["nur", "noch", "ein"], ["nur", "noch", "eine"]):
            yield n - 1, n + 1
        if alone and tokens[n].word[0].islower() and not leads and not goes_on:
            yield n, n + 1


_SPANS: tuple[Spans, ...] = (_manner, examples, phrases, quotes, genitives, conjuncts, people, seats)
