"""A clause made short enough for a title."""

from collections.abc import Callable, Sequence

from timeline.events.grammar.adjectives import NUMBERS
from timeline.events.grammar.clause_ends import (
    SHORTEST,
    closing,
    without_asides,
    without_items,
    without_rest,
    without_second,
)
from timeline.events.grammar.describing import (
    Tokens,
    quoted,
    without_adjectives,
    without_adverbs,
    without_attributes,
    without_description,
)
from timeline.events.grammar.main_clauses import main_clause
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrase_units import begins_with_participle, hollow, units, without_genitives
from timeline.events.grammar.soundness import attributes, lacks_subject, says_all, sound
from timeline.events.grammar.spelling import LONGEST, cut, spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import find_finite
from timeline.events.grammar.valency import needed, verbs
from timeline.events.titles.giving_up import given_up, without_kind
from timeline.events.titles.paring import (
    pared,
    without_last_adjectives,
    without_more_adjectives,
    without_wanted,
)
from timeline.events.titles.refilling import refilled
from timeline.events.titles.sparing import without_phrases
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    AUXILIARIES,
    HEARSAY,
    MODALS,
    POINTERS,
    PREPOSITIONS,
    TIME_ADVERBS,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import PARTICIPLE

MOST = 150  # words and marks of a clause that are looked at: what follows them stands in no title


_MANY = words("sind waren wurden werden haben hatten")
_BEING = words("ist sind war waren")
_OCCASION = words("bei beim nach wegen")
_CASES = tuple(
    """
    verfahren prozess klage haftbefehl ermittlungen anzeige insolvenz konkurs beschwerde einspruch widerspruch
    berufung revision
    """.split()
)
# Who reports of accidents and crimes, whose word nobody doubts.
_REPORTERS = tuple(
    "polizei feuerwehr behörden rettungsdienstes leitstelle agentur agenturen dpa afp reuters kreise berichten".split()
)
_ANNOUNCING = words("worten begründung hinweis argument bemerkung aussage")
# Verbs that an infinitive goes with as well where nothing points to it.
_WITH_INFINITIVES = words(
    "auffordern verpflichten aufrufen bitten zwingen einigen beginnen ermächtigen einladen ermutigen entschließen"
    " ermahnen überreden berechtigen hindern"
)

Step = Callable[[Tokens, int], Tokens]  # tokens and the characters that there is room for -> tokens


def fitted(tokens: Tokens, room: int = LONGEST) -> str:
    """A shorter text of the same clause: step by step without what it can spare, at last cut with an ellipsis."""
    tokens = tokens[:MOST]
    if len(text := spelled(tokens)) <= room:
        return text
    if _ends_with_to(tokens) and (text := trimmed(tokens, room) or trimmed(tokens, room, hard=True)):
        return text
    return cut(spelled(_shortened(tokens, _STEPS, room)), room)


def _ends_with_to(tokens: Tokens) -> bool:
    """Whether the last that a clause says is an infinitive behind a comma: "versuchte in Köln, ein Rad zu nehmen"."""
    to = len(tokens) > 1 and (tokens[-2].lower == "zu" or tokens[-1].is_to)
    return to and any(t.word == "," for t in tokens)


def trimmed(tokens: Tokens, room: int, *, hard: bool = False) -> str:
    """A shorter text of a clause and the one that completes it; empty where it stays too long.

    `hard`: at the price of what hangs on its nouns.
    """
    text = spelled(_shortened(tokens, (*_TRIMS, *_HARD) if hard else _TRIMS, room))
    return text if len(text) <= room else ""


def _shortened(tokens: Tokens, steps: Sequence[Step], room: int) -> Tokens:
    """What is left after as many steps as it takes, and what there is room for again; too much after all of them."""
    before = []
    for step in steps:
        shorter = _kept(tokens, step, room)
        before += [tokens] if shorter is not tokens else []
        tokens = shorter
        if len(spelled(tokens)) <= room:
            return refilled(tokens, before, room)
    return tokens


def _kept(tokens: Tokens, step: Step, room: int) -> Tokens:
    """What a step leaves; all of it where that is no sentence any more."""
    shorter = step(tokens, room)
    if (
        len(shorter) == len(tokens)
        or _one_of_many(shorter)
        or (len(spelled(shorter)) < SHORTEST and step is not without_asides)
        or (sound(tokens) and not sound(shorter))
        or (lacks_subject(shorter) and not lacks_subject(tokens))
    ):
        return tokens
    if step in (_without_rest, without_rest, without_second):
        return shorter
    left = {(t.start, t.word) for t in shorter}
    whole = all((t.start, t.word) in left for t in _endings(tokens))
    return shorter if whole and (subject(shorter, 0) or not subject(tokens, 0)) else tokens


def _one_of_many(tokens: Tokens) -> bool:
    """Whether one who is named is left of those that the verb is of: "Jan Weber [und Ida Rothe] sind gefasst"."""
    verb = find_finite(tuple(tokens))
    if verb is None or not tokens[0].word[0].isupper() or tokens[verb].lower not in _MANY:
        return False
    return verb in (2, 3) and all(t.word in first_names() for t in tokens[: verb - 1])


def _endings(tokens: Tokens) -> Tokens:
    """The participles and infinitives at the ends of clauses, and particles: "hat … eröffnet", "stieß … an"."""
    return [
        t
        for n, (t, after) in enumerate(zip(tokens, [*tokens[1:], None], strict=True))
        if (closing(t) or t.lower in PARTICLES)
        and (
            after is None
            or (not after.is_word and after.word not in "„»(")
            or after.lower in AUXILIARIES | MODALS
        )
        and not quoted(tokens, n)
    ]


def _without_difference(tokens: Tokens, room: int) -> Tokens:
    """Without by how much, where it says up to how much: "hob den Zins [um 0,25 Punkte] auf zwei Prozent an"."""
    amounts = [
        (start, end) for start, end in units(tokens) if _counted(tokens, start) and needed(tokens, start)
    ]
    if any(tokens[start].lower == "auf" for start, _ in amounts):
        for start, end in amounts:
            if tokens[start].lower == "um":
                return [*tokens[:start], *tokens[end:]]
    return tokens


def _without_half(tokens: Tokens, room: int) -> Tokens:
    """Without what another did as well: "kam auf 53,8 Prozent[, Jan Weber auf 46,2 Prozent]"."""
    verb = find_finite(tuple(tokens)) or 0
    for comma in range(len(tokens) - 1, verb, -1):
        rest = tokens[comma + 1 :]
        end = noun_phrase(rest, 0) if tokens[comma].word == "," else None
        if end is None or end == len(rest) or rest[end].lower not in PREPOSITIONS:
            continue
        again = any(t.lower == rest[end].lower for t in tokens[verb:comma])
        if again and _counted(rest, end) and find_finite(tuple(rest)) is None:
            return tokens[:comma]
    return tokens


def _counted(tokens: Tokens, at: int) -> bool:
    """Whether a number stands behind a preposition: "auf rund 40 Euro"."""
    return any(t.word[0].isdigit() or t.lower in NUMBERS for t in tokens[at + 1 : at + 3])


def without_announcing(tokens: Tokens, room: int) -> Tokens:
    """Without what only announces words that do not follow: "schloss sich [mit den Worten] an"."""
    for n in range(1, len(tokens) - 2):
        phrase, following = [t.lower for t in tokens[n : n + 3]], tokens[n + 3 : n + 4]
        alone = not following or (
            following[0].word[0].islower() and following[0].lower not in PREPOSITIONS | ARTICLES
        )
        if phrase[0] == "mit" and phrase[1] in ARTICLES and phrase[2] in _ANNOUNCING and alone:
            pointer = bool(following) and following[0].lower in POINTERS
            kept = [*tokens[:n], *tokens[n + 3 + pointer :]]
            return kept if sound(kept) else tokens
    return tokens


def _without_ages(tokens: Tokens, room: int) -> Tokens:
    """Without how old somebody is, as far as needed: "einen [45 Jahre alten] Lokführer"."""
    for n in range(len(tokens) - 4, 0, -1):
        age = tokens[n : n + 3]
        aged = (
            len(age) > 2
            and age[0].word.isdigit()
            and age[1].lower in UNITS
            and age[2].lower.startswith("alt")
        )
        if aged and len(spelled(tokens)) > room:
            tokens = [*tokens[:n], *tokens[n + 3 :]]
    return tokens


def _without_pointer(tokens: Tokens, room: int) -> Tokens:
    """Without what points to an infinitive that its verb has as well alone: "wurde [dazu] aufgefordert, … zu gehen"."""
    at = next((n for n, t in enumerate(tokens) if t.lower in POINTERS), len(tokens))
    comma = next((n for n, t in enumerate(tokens) if n > at and t.word == ","), None)
    if comma is None or not _ends_with_to(tokens) or verbs(tokens[:comma]).isdisjoint(_WITH_INFINITIVES):
        return tokens
    return [*tokens[:at], *tokens[at + 1 :]]


def _without_reporter(tokens: Tokens, room: int) -> Tokens:
    """Without who reported what happened where the front says how: "Bei einem Brand starb [laut Polizei] ein Wirt"."""
    verb = find_finite(tuple(tokens))
    if verb is None or tokens[0].lower not in _OCCASION or attributes(tokens):
        return tokens
    for start, end in units(tokens):
        says = start > verb and attributes(tokens[start:end])
        if says and any(t.lower.endswith(_REPORTERS) for t in tokens[start:end]):
            return [*tokens[:start], *tokens[end:]]
    return tokens


def _without_rest(tokens: Tokens, room: int) -> Tokens:
    """Only up to the last mark or "und", but with the second thing done to somebody: "getroffen und getötet"."""
    last = tokens[-3:]
    deeds = len(last) > 2 and last[1].lower == "und" and all(t.bits & PARTICIPLE for t in (last[0], last[2]))
    return tokens if deeds and _without_front(tokens, room) is not tokens else without_rest(tokens, room)


def _without_front(tokens: Tokens, room: int, *, hard: bool = False) -> Tokens:
    """Without what stands in front of the verb, where the subject is plainly behind it; `hard`: even who says so."""
    verb = find_finite(tuple(tokens))
    if verb is None or not verb:
        return tokens
    told = tokens[verb - 1].lower == "zufolge"
    if (told or attributes(tokens)) and not hard:
        return tokens  # the truth of it hangs on who says so
    supposed = tokens[0].lower in HEARSAY and tokens[1].lower in PREPOSITIONS
    supposed = supposed or [t.lower for t in tokens[:2]] == ["anders", "als"]  # "Anders als geplant tagte …"
    done = begins_with_participle(tokens)
    circumstance = tokens[0].lower in PREPOSITIONS | TIME_ADVERBS
    spare = circumstance and not (needed(tokens, 0) or _concerns(tokens, verb) or _among(tokens, verb))
    if not (told or supposed or done or spare):
        return tokens
    found = None if done else subject(tokens, 0)
    if found is not None and found[0] == 0 and not told:
        return tokens  # "Rund 400 Schüler haben …"
    if shorter := _with_front(tokens, verb, room):
        return shorter
    shorter = main_clause(tokens[verb:])
    return tokens if find_finite(tuple(shorter)) == 0 else shorter


def _concerns(tokens: Tokens, verb: int) -> bool:
    """Whether a case at court is about what stands in front: "Über die Firma wurde das Konkursverfahren eröffnet"."""
    cases = any(t.lower.endswith(_CASES) for t in tokens[verb:])
    return tokens[0].lower in ("über", "gegen") and cases


def _among(tokens: Tokens, verb: int) -> bool:
    """Whether what stands in front says among whom somebody is: "Unter den Opfern ist der Wirt"."""
    return tokens[0].lower == "unter" and tokens[verb].lower in _BEING and not closing(tokens[-1])


def _without_source(tokens: Tokens, room: int) -> Tokens:
    """Without who says so, in front."""
    return _without_front(tokens, room, hard=True)


def _with_front(tokens: Tokens, verb: int, room: int) -> Tokens:
    """With as much as there is room for of what happened, in front: "Bei einem Brand [in Köln] starb eine Frau"."""
    if tokens[0].lower not in _OCCASION:
        return []
    ends = [
        n for n in range(verb, 1, -1) if n == verb or tokens[n].lower in PREPOSITIONS or tokens[n].word == ","
    ]
    # not "Nach 17 Jahren | an der Spitze", "Nach dem Fund | von Waffen"
    ends = [n for n in ends if n == verb or not (tokens[n - 1].lower in UNITS or hollow(tokens, n))]
    shorter = ([*tokens[:n], *tokens[verb:]] for n in ends)
    return next((one for one in shorter if len(spelled(one)) <= room and sound(one)), [])


def _without_last_phrases(tokens: Tokens, room: int) -> Tokens:
    """Without all phrases, where the verb says all by itself."""
    return without_phrases(tokens, room, hard=True, whole=True) if says_all(tokens) else tokens


def _without_wanted_phrases(tokens: Tokens, room: int) -> Tokens:
    """Without phrases that nouns say less without: "einen Antrag [auf Eröffnung des Verfahrens]"."""
    return without_phrases(tokens, room, hard=True)


def _without_wanted_genitives(tokens: Tokens, room: int) -> Tokens:
    """Without whose something is, even where a noun says less so: "die Eröffnung [des Verfahrens]"."""
    return without_genitives(tokens, room, hard=True)


_STEPS: tuple[Step, ...] = (
    _without_half,
    without_announcing,
    without_asides,
    _without_rest,
    _without_reporter,
    _without_front,
    without_adverbs,
    without_phrases,
    _without_difference,
    without_attributes,
    without_adjectives,
    without_rest,
    without_description,
    _without_source,
    without_genitives,
    without_more_adjectives,
    pared,
    without_kind,
    without_last_adjectives,
    _without_ages,
    _without_wanted_phrases,
    without_items,
    without_wanted,
    _without_last_phrases,
    _without_wanted_genitives,
    given_up,
)
# The steps that leave every clause whole.
_TRIMS: tuple[Step, ...] = (
    _without_pointer,
    _without_half,
    without_asides,
    without_second,
    _without_reporter,
    _without_front,
    without_adverbs,
    without_attributes,
    without_phrases,
    _without_difference,
    without_adjectives,
    without_description,
    _without_source,
    without_genitives,
)
_HARD: tuple[Step, ...] = (
    without_more_adjectives,
    pared,
    without_kind,
    without_last_adjectives,
    _without_ages,
    _without_wanted_phrases,
    without_wanted,
    _without_wanted_genitives,
)
