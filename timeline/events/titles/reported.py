"""What a clause reports, as a main clause of its own without the time that dates it."""

from collections.abc import Collection
from dataclasses import replace

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.links import unlinked, unpointed
from timeline.events.grammar.main_clauses import main_clause
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.noun_phrases import is_feminine
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.plain import plain
from timeline.events.grammar.soundness import sound
from timeline.events.grammar.spelling import LONGEST, spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.untimed import without_times
from timeline.events.grammar.valency import verbs
from timeline.events.vocabulary.governing import ONESELF_TO
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    FACTUAL,
    HEARSAY,
    LINKS,
    MANY,
    MODALS,
    PLANNING_MODALS,
    PREPOSITIONS,
    PRONOUNS,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, verb_forms

_HOURS = words("stunde stunden minute minuten sekunde sekunden")
_UNITS = UNITS | _HOURS | words("jahrzehnte jahrzehnten jahrhunderte jahrhunderten")
_LASTING = words(
    "dauert dauern dauerte dauerten verbringt verbrachte verbrachten währte währten stammt stammen stammte stammten"
    " residiert residierte regiert regierte amtiert amtierte"
    " verläuft verlief läuft laufen lief liefen gilt gelten galt galten"
)

_IN_DAY = 4  # words of "Am Ende des Handelstages"
_ENDS = words("ende schluss beginn anfang")
_DAYS = words("tages tags abends vormittags nachmittags handelstages handelstags börsentages börsentags")

_BOTH = (True, False)
_ONLY = words("nur noch auch aber wohl wahrscheinlich voraussichtlich vermutlich spätestens frühestens")
_BEING = words("ist sind war waren")
_SAID_OF = _BEING | words("sei seien wäre bleibt blieb gilt galt")  # also of a time
_PARTS = words("reihe vielzahl anzahl zahl menge mehrheit hälfte handvoll gruppe fülle unzahl")
_DRAWING = words("zieht ziehen zog zogen")
_TURNING = words("richtet richten richtete richteten")
_LYING = words("liegt liegen lag lagen")

_PERSONS = words("er sie es man wir ich")

_DONE_TO = words("einen keinen den diesen seinen ihren")
_CHAINED = words("worden werden sein")

Span = tuple[int, int]
Tokens = list[Token]
_BOUND = ("in kraft", "in betrieb", "außer kraft", "in rente", "in serie")  # to a verb


def reported(clause: Clause, times: Collection[Span], before: Clause | None) -> Tokens:
    """The words of the clause as a main clause of its own; with its time where it cannot do without."""
    for spans in (times, ()):
        tokens = plain(without_times(plain(clause.tokens), spans))
        undone = _undoes(clause)
        # "…, wird eröffnet"
        alone = bool(tokens) and tokens[0].is_finite and (_subjectless(tokens) or undone)
        alone = alone and not _of_nobody(clause)
        own = len(tokens) > 1 and tokens[0].is_finite and tokens[1].lower in _PERSONS  # "…, doch kommt sie"
        own = own and not (_shared(clause) or undone)
        if (
            before is not None
            and tokens
            and not own
            and (clause.continues or (alone and before.finite != 0))
            and _agree(before, clause)
        ):
            tokens = _with_subject(tokens, without_times(plain(before.tokens), times))
        if spans and _fronted(clause, spans):
            tokens = _without_front(tokens, plain(clause.tokens))
        long = bool(spans) or len(spelled(tokens)) > LONGEST
        since = _without_since(tokens, _UNITS if long else _HOURS) if long or not times else tokens
        tokens = _turned(since)
        last = (clause.opening in FACTUAL and clause.subordinate) or (clause.continues and clause.verb_last)
        found = main_clause(tokens, subordinate=last)
        if not last and _parted(tokens) and not clause.subordinate:
            found = main_clause(tokens, subordinate=True)
        asks = bool(spans) and (_lasts(found) or (_was_meant(found) and not _fronted(clause, times)))
        asks = asks or (bool(spans) and (_disagrees(found) or _is_subject(clause, times)))
        if sound(found) and not asks:
            return unpointed(unlinked(found), ahead=clause.tokens[-1].word in ",:")
    return []


def _shared(clause: Clause) -> bool:
    """Whether "und" stands right before its verb, so that it has the subject of the one before: "und fing sie ein"."""
    return clause.tokens[0].lower in ("und", "oder") and clause.finite == 1


def _undoes(clause: Clause) -> bool:
    """Whether the same is undone by whom it was done: "Die Stadt sperrte die Brücke, gab [sie aber] wieder frei"."""
    opening = [t.lower for t in clause.tokens[1:3]]
    return clause.finite == 0 and opening[:1] in (["sie"], ["es"]) and opening[1:] in (["aber"], ["jedoch"])


def _of_nobody(clause: Clause) -> bool:
    """Whether what stands first in it is no subject, and none follows: "…, am Abend konnte gestartet werden"."""
    verb, last = clause.finite, clause.words[-1].lower
    done = any(t.bits & PARTICIPLE for t in clause.words[-2:])
    return bool(verb) and done and (last == "werden" or clause.tokens[verb or 0].lower in ("wurde", "wurden"))


def _agree(before: Clause, clause: Clause) -> bool:
    """Whether two verbs can have one subject: not "begannen" and "wurde"."""
    verbs = [c.tokens[c.finite].lower for c in (before, clause) if c.finite is not None]
    return len({verb.endswith(MANY) for verb in verbs}) < len(_BOTH)


def _subjectless(tokens: Tokens) -> bool:
    """Whether the verb in front has no subject behind it; "…, konnten dieses aber verlassen" has an object."""
    found = subject(tokens, 1)
    if found is None or (len(tokens) > 2 and tokens[1].lower in ("diese", "dieses", "dies")):
        return True
    oneself = tokens[1].lower == "sich" and not verbs(tokens).isdisjoint(ONESELF_TO)
    dative = tokens[found[0]].lower == "der" and is_feminine(tokens[found[1] - 1].lower)
    return oneself and dative  # "stellte sich aber | der Polizei"


def _parted(tokens: Tokens) -> bool:
    """Whether it is the end of a clause whose "dass" was parted from it: "… in einem Haus Gäste gefunden wurden"."""
    ending = [t for t in tokens[-2:] if t.is_word]
    alone = all(t.is_word for t in tokens) and tokens[:1] and tokens[0].lower in PREPOSITIONS
    return (
        bool(alone)
        and len(ending) == 2
        and bool(ending[0].bits & PARTICIPLE)
        and ending[1].lower in AUXILIARIES
    )


def _lasts(tokens: Tokens) -> bool:
    """Whether its verb says nothing without a time: "Die Löscharbeiten dauerten [bis Mitternacht]"."""
    verb = find_finite(tuple(tokens))
    if verb is None:
        return False
    if tokens[verb].lower in _DRAWING and tokens[-1].lower in ("sich", "hin", "hinein"):
        return True  # "zog sich [bis in den Abend hin]"
    if tokens[verb].lower in _TURNING and any(t.lower == "sich" for t in tokens[verb:]):
        return all(t.lower != "auf" for t in tokens)  # "richten sich [auf diesen Montag]"
    if tokens[verb].lower in _LYING and any(t.lower == "zurück" for t in tokens[verb:]):
        return True  # "liegt [zwei Jahre] zurück"
    if tokens[verb].lower in AUXILIARIES and tokens[-1].lower in ("gelaufen", "gedauert", "gegolten"):
        return len(tokens) == verb + 2  # "wäre [bis 2030] gelaufen"
    if tokens[verb].lower in MODALS and tokens[-1].lower in ("dauern", "gelten", "laufen"):
        return all(t.lower in _ONLY for t in tokens[verb + 1 : -1])  # "soll voraussichtlich [bis Mai] dauern"
    if tokens[verb].lower in MODALS and tokens[-1].lower == "sein" and len(tokens) - verb == len(_BOTH):
        return True  # "Baustart soll [im Mai] sein"
    if tokens[verb].lower in _BEING and tokens[verb + 1 :]:
        return all(t.lower in _ONLY for t in tokens[verb + 1 :] if t.is_word)  # "Baubeginn ist wohl [im Mai]"
    if tokens[verb].lower not in _LASTING:
        return False
    rest = [t for t in tokens[verb + 1 :] if t.is_word and t.lower not in LINKS | HEARSAY | _ONLY]
    # "stammt [aus dem 11. Jahrhundert] und gehört zu …"
    rest = [] if rest and rest[0].lower == "und" else rest
    return tokens[verb].lower.startswith("verb") or not rest


def _disagrees(tokens: Tokens) -> bool:
    """Whether one thing stands before a verb of many, as its subject was the time: "[Die Jahre] brachten eine Flut"."""
    verb = find_finite(tuple(tokens))
    if verb is None or tokens[0].lower not in ("ein", "eine") or not tokens[verb].lower.endswith("ten"):
        return False
    front = [t.lower for t in tokens[:verb]]
    found = subject(tokens, 0)
    alone = {"und", "sowie", ","}.isdisjoint(front) and _PARTS.isdisjoint(front)
    return found is not None and found[0] == 0 and alone


def _is_subject(clause: Clause, times: Collection[Span]) -> bool:
    """Whether a time is what its verb is of: "Entscheidend sei [der 7. Februar] gewesen"."""
    verb = clause.finite
    if verb is None or clause.tokens[verb].lower not in _SAID_OF:
        return False
    behind = clause.tokens[verb + 1 : verb + 2]
    article = behind != () and behind[0].lower in ("der", "dieser")
    return article and any(start <= behind[0].end + 1 < end for start, end in times)


def _was_meant(tokens: Tokens) -> bool:
    """Whether it came otherwise than meant, so that its time is what is told: "sollte ursprünglich im Mai beginnen"."""
    spoken = {t.lower for t in tokens}
    return not spoken.isdisjoint(("ursprünglich", "eigentlich")) and not spoken.isdisjoint(PLANNING_MODALS)


def _without_since(tokens: Tokens, units: frozenset[str]) -> Tokens:
    """Without how long after or before something it was: "[Neun Monate nach dem Brand] hat die Stadt gebaut".

    Nor with when in the day: "[Am Ende des Handelstages] stand der Index bei …".
    """
    unit = next((n for n, t in enumerate(tokens[:4]) if n and t.lower in units), len(tokens))
    after = any(t.lower in ("nach", "vor") for t in tokens[unit + 1 : unit + 2])
    if not after and not _opens_in_day(tokens):
        return tokens
    verb = find_finite(tuple(tokens))
    first = unit + 1 if after else _IN_DAY - 1
    later = main_clause(tokens[verb:]) if verb is not None and verb > first else tokens
    return later if sound(later) else tokens


def _opens_in_day(tokens: Tokens) -> bool:
    """Whether only a part of a day stands in front of the verb: "Am Ende des Handelstages stand der Index bei …"."""
    front = [t.lower for t in tokens[: _IN_DAY + 1]]
    parts = len(front) > _IN_DAY and front[1] in _ENDS and front[2] == "des" and front[3] in _DAYS
    return parts and front[0] in ("am", "zu", "zum") and tokens[_IN_DAY].is_finite


def _turned(tokens: Tokens) -> Tokens:
    """With a participle or infinitive from the front at its end: "Gezeigt werden 97 Münzen", "Sprechen durfte sie"."""
    chained = len(tokens) > 3 and tokens[1].lower in _CHAINED and tokens[2].lower in AUXILIARIES | MODALS
    bound = len(tokens) > 4 and " ".join(t.lower for t in tokens[:2]) in _BOUND  # "In Kraft treten könnte es"
    verb = 2 if chained else 3 if bound else 1  # "Gegründet worden war sie"
    if (
        len(tokens) < verb + 2
        or tokens[verb].lower not in AUXILIARIES | MODALS
        or tokens[0].lower in PRONOUNS
    ):
        return tokens
    form = INFINITIVE if tokens[verb].lower in MODALS and not chained else PARTICIPLE
    closed = any(t.bits & (INFINITIVE | PARTICIPLE) for t in tokens[verb + 1 :])
    if closed or not verb_forms().get(tokens[verb - 1 if bound else 0].lower, 0) & form:
        return tokens
    comma = next((n for n, t in enumerate(tokens) if t.word == ","), len(tokens))
    stop = comma if subject(tokens, verb + 1) is None else len(tokens)  # "bis 18 Uhr, in Ulm bis 20 Uhr"
    end = tokens[stop - 1].end + 1
    small = [replace(t, word=t.word if n and bound else t.lower) for n, t in enumerate(tokens[:verb])]
    moved = [replace(t, start=end + n, end=end + n) for n, t in enumerate(small)]
    return main_clause([*tokens[verb:stop], *moved, *tokens[stop:]])


def _fronted(clause: Clause, times: Collection[Span]) -> bool:
    """Whether a time stands in front of the verb among other words."""
    verb = clause.end if clause.finite is None else clause.tokens[clause.finite].start
    return not clause.subordinate and any(clause.start <= start < verb for start, _ in times)


def _without_front(tokens: Tokens, before: Tokens) -> Tokens:
    """Without what a time in front of the verb leaves behind: "[… und damit später] wurde der Wirt gefunden".

    `before`: the words with that time.
    """
    verb, whole_verb = find_finite(tuple(tokens)), find_finite(tuple(before))
    if not verb or whole_verb is None or verb == whole_verb or _phrases(tokens, verb):
        return tokens
    found = subject(tokens, 0)
    if tokens[0].lower in _DONE_TO or (found is not None and found[0] == 0 and found[1] <= verb):
        return tokens  # "Einen Termin [im Mai] schließt er nicht aus"
    turned = main_clause(tokens[verb:])
    return turned if sound(turned) and find_finite(tuple(turned)) != 0 else tokens


def _phrases(tokens: Tokens, verb: int) -> bool:
    """Whether all in front of the verb is a phrase with those that hang on it: "Beim Spiel gegen Köln | wird …"."""
    end: int | None = 0
    while end is not None and end < verb:
        end = prepositional_phrase(tokens, end)
    return end == verb


def _with_subject(tokens: Tokens, before: Tokens) -> Tokens:
    """With the subject of the clause before, which a clause after "und" goes on with."""
    verb = find_finite(tuple(before))
    if verb is None or tokens[0].lower in PRONOUNS:
        return tokens
    found = subject(before, 0)
    if found is None or found[1] > verb or (found[0] > 0 and found[1] != verb):
        found = subject(before, verb + 1)
    if found and before[found[0]].lower in ("das", "dies") and found[1] == found[0] + 1:
        return tokens
    return [*before[found[0] : found[1]], *tokens] if found else tokens
