"""The order of a German main clause: subject, finite verb in second place, the rest."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.events.grammar.adjectives import ADVERBS, DEGREES, NUMBERS, is_noun
from timeline.events.grammar.belonging import with_phrase
from timeline.events.grammar.complete_names import is_called
from timeline.events.grammar.done_to import done_to_at, of_what_at, to_whom_at
from timeline.events.grammar.phrase_units import wanting
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.plain import unbalanced
from timeline.events.grammar.subjects import PAIRS, subject
from timeline.events.grammar.swallowed import OBJECTLESS, swallowed_at
from timeline.events.grammar.tokens import FINITE_LAST, Token, find_finite
from timeline.events.grammar.valency import needed
from timeline.events.naming.gazetteers import entries, last_names
from timeline.events.naming.shapes import is_plain
from timeline.events.vocabulary.lemmas import parted
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    MANY,
    MODALS,
    PREPOSITIONS,
    SAYING,
    SUBORDINATORS,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.verbs import FINITE, PARTICIPLE, UTTERANCE

Tokens = list[Token]

COUNTING = words(
    "höchstens mindestens maximal zwischen allein noch schon bereits sogar nur ungefähr zirka circa nahezu etwa rund"
    " knapp fast erst"
)
_MANNER = tuple("al ell isch lich ig iv klar neu frisch".split())  # ends of adverbs that participles have
_PARTICIPLE = re.compile(r"^[a-zäöü]+(?:(?:[^s]|ss)te[rn]?|ene[rn]?|nden?)$")  # inflected; no "höchster"
_AMOUNTS, _TOO = words("wenig viel genug weniger"), words("zu sehr so viel")
_BEFORE_SUBJECTS = (["nur", "noch"], ["nicht", "nur"], ["nicht", "einmal"], ["vor", "allem"])
_ONLY_THESE = words("nur selbst sogar lediglich einzig ausgerechnet")  # with the subject behind them
_EVERYBODY = words("alle alles jeder jede jedes")
_NOBODY = words("niemand keiner keine kein nichts")
_ANYBODY = words("jemand einer eine ein")
# What goes with the subject where it begins so: "nicht alle Räte", "fast niemand", "kaum jemand"
_HOW_MANY = {
    "nicht": _EVERYBODY | words("viele"),
    **dict.fromkeys(("fast", "nahezu", "beinahe"), _EVERYBODY | _NOBODY),
    "kaum": _ANYBODY,
}
_NONE = words("kein keine niemand nichts")
_HEADING = 6  # words and its colon, at most
_TWO_WORDS = ("so dass", "lange bevor", "kurz bevor")  # subordinators
_MEDIA = tuple("magazin zeitung blatt sender agentur portal zeitschrift".split())


def main_clause(tokens: Tokens, *, subordinate: bool = False) -> Tokens:
    """The words in the order of a main clause: subject, finite verb, the rest; as they are where that is not plain."""
    tokens = _without_subordinator(tokens) if subordinate else _without_heading(tokens)
    verb = find_finite(tuple(tokens), last=subordinate)
    if verb is None or (verb > 0 and not subordinate):
        return tokens
    if subordinate:
        tokens, verb = _first_of_two(tokens, verb)
    found = subject(tokens, 0 if subordinate else 1)
    if found is None:
        return tokens if subordinate else _with_phrase_first(tokens)
    if subordinate and found[1] > verb:
        return tokens
    start, end = _whole_subject(tokens, found, verb)
    if _ends_with_apposition(tokens, verb, end):
        tokens = tokens[:end]  # "sagte der General[, Chef des Heeres]"
    if unbalanced(tokens[start:end]):
        return tokens
    of_others = start > 1 and tokens[start - 1].lower in (
        "deren",
        "dessen",
    )  # "hatte [deren] Präsident Weber"
    rest = [t for n, t in enumerate(tokens) if n != verb and not start - of_others <= n < end]
    if tokens[start].lower in _NONE and end < len(tokens) and tokens[end].lower == "mehr":
        rest.insert(0, rest.pop(rest.index(tokens[end])))  # "fährt hier kein Bus mehr": "Kein Bus fährt mehr"
    return [*tokens[start:end], *second(tokens[verb], rest, last=subordinate)]


def _without_subordinator(tokens: Tokens) -> Tokens:
    """Without the word, or the two, that put the verb last: "[als] der Damm brach"."""
    # "seit in Ulm ein Werk schloss"
    since = len(tokens) > 1 and tokens[0].lower == "seit" and tokens[1].lower in PREPOSITIONS
    if since or (tokens and tokens[0].lower in SUBORDINATORS | {"bis"}):
        return tokens[1:]
    return tokens[2:] if " ".join(t.lower for t in tokens[:2]) in _TWO_WORDS else tokens


def _without_heading(tokens: Tokens) -> Tokens:
    """Without a heading that no more than the time was told behind: "[Zeugen gesucht:] wurde ein Wagen angefahren"."""
    colon = next((n for n, t in enumerate(tokens[:_HEADING]) if t.word == ":"), None)
    if colon is None or colon + 1 >= len(tokens) or not tokens[colon + 1].is_finite:
        return tokens
    told = any(t.is_finite and not t.bits & PARTICIPLE for t in tokens[:colon])
    return tokens if told or tokens[colon + 1].word[0].isupper() else tokens[colon + 1 :]


def _first_of_two(tokens: Tokens, verb: int) -> tuple[Tokens, int]:
    """The first of two things that a subordinate clause tells, and its verb: "der Bach stieg [und der Damm brach]"."""
    joints = (n for n, t in enumerate(tokens[1 : verb + 1], 1) if t.lower in COORDINATORS)
    ended = (n for n in joints if tokens[n - 1].is_finite and not tokens[n - 1].bits & PARTICIPLE)
    joint = next(ended, None)
    return (tokens, verb) if joint is None else (tokens[:joint], joint - 1)


def _with_phrase_first(tokens: Tokens) -> Tokens:
    """A passive that nobody is the subject of, behind its first phrase: "In Köln wurde auch gefeiert"."""
    span = _first_phrase(tokens) if any(t.lower in OBJECTLESS for t in tokens) else None
    if span is None:
        return tokens
    at, end = span
    return [*tokens[at:end], tokens[0], *tokens[1:at], *tokens[end:]]


def _whole_subject(tokens: Tokens, found: tuple[int, int], verb: int) -> tuple[int, int]:
    """Where a subject begins and ends with all that belongs to it, and without an object that looks like its name."""
    if tokens[found[0]].lower in PAIRS:
        return found  # "sowohl der Rat von Eilmar als auch …"
    start, end = found[0], _name_end(tokens, *found, verb)
    end = of_what_at(tokens, start, _before_quote(tokens, start, end, tokens[verb]))
    von = [n for n in range(start + 1, end - 1) if tokens[n].lower == "von" and not _within(tokens[n - 1])]
    end = next((n for n in von if needed(tokens, n) or agent(tokens, n, end) or _sets_out(tokens, end)), end)
    if (at := done_to_at(tokens, start, end)) is not None or (
        at := swallowed_at(tokens, start, end)
    ) is not None:
        end = at
    end = to_whom_at(tokens, start, end) or end
    start, end = _with_apposition(tokens, *with_phrase(tokens, start, end, verb))
    return _with_degree(tokens, start), end


def _before_quote(tokens: Tokens, start: int, end: int, verb: Token) -> int:
    """Where a subject ends that says the words in quotation marks: "meldete die Wehr | „Feuer aus“"."""
    rest = [t for t in tokens[end:] if t.is_word]
    says = any(t.bits & UTTERANCE or t.lower in SAYING for t in (verb, *rest))
    if not says or end < 1 or tokens[end - 1].word not in "“«" or not all(t.bits for t in rest):
        return end
    opening = next((n for n in range(start + 1, end) if tokens[n].word in "„»"), end)
    # "hat das Magazin „Spiegel“ berichtet", "hat der „Spiegel“ berichtet"
    named = opening == start + 1 and tokens[start].lower in ARTICLES
    return end if named or tokens[opening - 1].lower.endswith(_MEDIA) else opening


def _within(token: Token) -> bool:
    """Whether what follows is within its phrase: "zwei | von drei Gästen", "der | von Gästen gewünschten Halle"."""
    return token.word.isdigit() or token.lower in NUMBERS | ARTICLES


def agent(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "von" opens who did it, right before what was done: "wurde der Wagen | von Gästen entdeckt"."""
    counted = at + 2 < end and tokens[at + 1].lower in NUMBERS  # "von drei Gästen"
    who, done = tokens[at + 1 + counted], tokens[end : end + 1]
    passive = any(t.lower in OBJECTLESS for t in tokens) and bool(done) and bool(done[0].bits & PARTICIPLE)
    several = is_noun(who) and who.lower.endswith("n") and who.word not in entries()
    return passive and several and not wanting(tokens, at)


def _sets_out(tokens: Tokens, end: int) -> bool:
    """Whether where somebody goes follows, so that "von" is whence: "fuhr der Wirt | von Köln nach Bonn"."""
    return [t.lower for t in tokens[end : end + 1]] == ["nach"] and is_noun(
        tokens[min(end + 1, len(tokens) - 1)]
    )


def _ends_with_apposition(tokens: Tokens, verb: int, end: int) -> bool:
    """Whether no more than who a subject is follows it, and its verb says all by itself."""
    alone = not tokens[verb].lower.endswith(MANY) and tokens[verb].lower not in AUXILIARIES | MODALS
    return end < len(tokens) and tokens[end].word == "," and alone and _only_names(tokens[end + 1 :])


def _first_phrase(tokens: Tokens) -> tuple[int, int] | None:
    """The phrase that stands behind the verb in front, and behind adverbs."""
    at = next((n for n in range(1, len(tokens)) if tokens[n].lower in PREPOSITIONS), len(tokens))
    adverbs = all(t.word[0].islower() and not t.bits for t in tokens[1:at])
    end = prepositional_phrase(tokens, at) if at < len(tokens) and adverbs else None
    if end is not None and tokens[at].lower == "von" and [t.lower for t in tokens[end : end + 1]] == ["bis"]:
        end = prepositional_phrase(tokens, end) or end  # "von Freitag bis Sonntag"
    return None if end is None else (at, end)


def _name_end(tokens: Tokens, start: int, end: int, verb: int) -> int:
    """Where one who is named without article ends: "hatte Falkner | der Leitstelle Rauch gemeldet"."""
    stop = next((n for n in range(start, end) if not is_noun(tokens[n])), end)
    plain = is_plain(tokens[stop - 1].word) and tokens[stop - 1].word not in last_names()  # "Tag der Tür"
    named = (stop - start == 1 and not plain) or (stop - start > 1 and tokens[stop - 2].word in first_names())
    dative = named and stop < end and tokens[stop].lower == "der" and not is_called(tokens, stop)
    return stop if dative and not tokens[verb].lower.endswith(MANY) else end


def _only_names(tokens: Tokens) -> bool:
    """Whether no more than an apposition follows: no verb, nothing that "und" joins, no phrase."""
    spoken = {t.lower for t in tokens}
    plain = bool(tokens) and (is_noun(tokens[0]) or tokens[0].lower in ARTICLES)
    return plain and find_finite(tuple(tokens)) is None and spoken.isdisjoint(COORDINATORS | {",", ":"})


def second(verb: Token, rest: Sequence[Token], *, last: bool = True) -> Tokens:
    """A verb put in second place; from the end of a clause (`last`) its particle stays there: not "durchkämmten"."""
    if verb.lower in AUXILIARIES:
        verb = replace(verb, word=verb.lower)  # it may have opened the sentence
    split = parted(verb.lower)
    if not last or split is None or not verb.bits & FINITE_LAST or verb.bits & FINITE:
        return [verb, *rest]
    finite, particle = split
    return [replace(verb, word=finite, lower=finite), *rest, replace(verb, word=particle, lower=particle)]


def _with_degree(tokens: Tokens, start: int) -> int:
    """Where a subject begins with what goes with its number or participle: "[nur noch] 55 Gäste", "[klar] gesehene"."""
    first = tokens[start]
    counts = first.word[0].isdigit() or first.lower.startswith("kein") or first.lower in NUMBERS
    while counts and start > 1 and tokens[start - 1].lower in COUNTING:
        start -= 1
    if start > 2 and [t.lower for t in tokens[start - 2 : start]] in _BEFORE_SUBJECTS:
        return start - 2
    if (limited := _limited(tokens, start)) < start:
        return limited
    if start > 1 and tokens[start - 1].lower in _AMOUNTS:  # "war [zu wenig] Schnee gefallen"
        start -= 2 if start > 2 and tokens[start - 2].lower in _TOO else 1
    done = bool(_PARTICIPLE.search(tokens[start].word))
    manner = start > 1 and (tokens[start - 1].lower.endswith(_MANNER) or tokens[start - 1].lower in DEGREES)
    adverb = manner and not tokens[start - 1].bits and tokens[start - 1].lower not in ADVERBS
    return start - (done and adverb and tokens[start - 1].word[0].islower())


def _limited(tokens: Tokens, start: int) -> int:
    """Where a subject begins with what limits it: "[nur] der Rat", "[kaum] jemand", "[kaum noch] jemand"."""
    at = start - 1 - (start > 2 and [t.lower for t in tokens[start - 2 : start]] == ["kaum", "noch"])
    if at < 1:
        return start
    limits = tokens[at].lower in _ONLY_THESE or tokens[start].lower in _HOW_MANY.get(tokens[at].lower, ())
    return at if limits else start


def _with_apposition(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The subject with what stands between commas after it."""
    if end < len(tokens) and tokens[end].word == ",":
        closing = next((n for n in range(end + 1, len(tokens)) if tokens[n].word == ","), None)
        listed = any(t.lower in COORDINATORS for t in tokens[end:])
        if closing is not None and (closing > end + 2 or not listed):  # one word alone goes on with a list
            return start, closing + 1
    return start, end
