"""What one verb says of two things, the second of them at a time of its own, as two clauses.

"War im Mai abgestürzt und am 1. Juni gefunden worden" is read as "war im Mai abgestürzt | und war am 1. Juni gefunden
worden", "Sie baute 2019 eine Halle und 2021 ein Lager" as "sie baute 2019 eine Halle | und baute 2021 ein Lager": the
verb stands again, without a place of its own in the text.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from timeline.events.grammar.adjectives import NUMBERS, is_noun
from timeline.events.grammar.begun_with import begun_with
from timeline.events.grammar.clause_ends import closing
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.done_to import to_whom_at
from timeline.events.grammar.main_clauses import COUNTING
from timeline.events.grammar.noun_phrases import is_feminine, noun_phrase
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.two_do import two_do
from timeline.events.grammar.two_steps import done, standing, timed, two_steps
from timeline.events.naming.shapes import is_first_name
from timeline.events.vocabulary.lemmas import other_numbers
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    MANY,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    TIME_ADVERBS,
)
from timeline.temporal.german.prefixes import PARTICLES

Span = tuple[int, int]

_LIKELY = ("voraussichtlich", "wahrscheinlich", "vermutlich", "wohl", "erst", "bereits", "schon")
_NAME = 2  # words of somebody's full name
_WHOSE = ("sein", "ihr")
_IS = ("ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "blieb", "blieben")
_DEFINITE = ("der", "die", "das")
_ONE, _OTHER = (
    ("eine", "einen", "erste", "ersten"),
    ("andere", "anderen", "zweite", "zweiten", "dritte", "übrigen"),
)


def completed(clauses: Sequence[Clause], times: Collection[Span]) -> list[Clause]:
    """The clauses, those parted that tell two things, the second with a time (`times`: spans of the expressions)."""
    begun = [one for clause in _resumed(clauses, times) for one in begun_with(clause, times)]
    if not times:
        return begun  # all else needs a time
    parted = [one for clause in begun for one in two_steps(clause, times)]
    gapped = [part for one in parted for part in _gapped(one, times)]
    listed = [part for one in gapped for part in _listed(one, times)]
    contrasted = [part for one in listed for part in _contrasted(one, times)]
    return [part for one in contrasted for part in _joined(one, times)]


def _resumed(clauses: Sequence[Clause], times: Collection[Span]) -> Iterator[Clause]:
    """The clauses, with what opens a subordinate one that "und" goes on with: "dass sie ging und [sie] im Mai kam"."""
    before: Clause | None = None
    for clause in clauses:
        goes_on = clause.continues and clause.verb_last and clause.tokens[0].lower == "und"
        if before is None or not goes_on or not timed(clause.tokens, times):
            before = clause if clause.subordinate and not clause.relative else None
            yield clause
            continue
        und, *rest = clause.tokens
        said = [t for t in rest if not any(start <= t.start < end for start, end in times)]
        found, own = subject(before.tokens, 1), subject(said, 0)
        if own is not None and said[own[0]].lower.startswith(_WHOSE):
            own = None  # "… und im Mai [ihre] Arbeit wieder aufnahm"
        who = before.tokens[1 : found[1]] if found is not None and found[0] == 1 and own is None else ()
        again = [standing(t, und.end) for t in (before.tokens[0], *who)]
        yield Clause((*again, *rest)) if own is not None or who else clause


def _gapped(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The clause, parted where what follows "und" has a time and all else, but no verb."""
    verb, tokens = clause.finite, clause.tokens
    if len(times) < 2 or verb is None or clause.subordinate or all(t.lower != "und" for t in tokens):
        return [clause]
    if subject(tokens[:verb], 0) is None:
        return two_do(clause, times)  # "2014 soll die Halle und 2016 das Bad öffnen"
    for n in range(len(tokens) - 3, verb + 1, -1):
        if tokens[n].lower != "und" or not (
            opening := [end for start, end in times if start == tokens[n + 1].start]
        ):
            continue
        before = [end for _, end in times if end <= tokens[n].start]
        rest = [t for t in tokens[n + 1 :] if t.start >= opening[0] and t.is_word]
        gap = rest and not any(t.is_finite and t.word[0].islower() for t in rest[:-1])
        if (
            not before
            or not gap
            or not _names(tokens[verb + 1 : n], before[-1])
            or not _names(rest, opening[0])
        ):
            continue
        ending = rest[-1:] if done(rest) or rest[-1].lower in PARTICLES else []
        again = standing(tokens[verb], tokens[n].end)
        first = (*tokens[:n], *(standing(t, tokens[n].start) for t in ending))
        return [Clause(first), Clause((tokens[n], again, *tokens[n + 1 :]))]
    return [clause]


def _listed(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The clause, parted where a comma goes on with a time and what it is of: "2004 wurde sie Rätin, 2011 Leiterin"."""
    verb, tokens = clause.finite, clause.tokens
    if len(times) < 2 or verb is None or clause.subordinate:
        return [clause]
    opens = _opens(tokens, times)
    found = subject(tokens, verb + 1) if opens else subject(tokens[:verb], 0)
    at = next((n for n in range(verb + 2, len(tokens) - 2) if _resumes(tokens, n, times)), None)
    if found is None or at is None or found[1] > at:
        return [clause]
    found = found[0], to_whom_at(list(tokens[:at]), *found) or found[1]
    rest = _behind_time(tokens, at, times)
    behind = [t for t in tokens[found[1] : at] if t.is_word]
    particle = behind[-1:] if behind and behind[-1].lower in PARTICLES else []
    behind = behind[: len(behind) - len(particle)]
    last = tokens[at - 1 : at] if done(tokens[:at]) and not done(rest) else particle
    if counted := _counted(tokens, verb, at, rest, times):
        if not last and tokens[verb].lower in _IS and not timed(behind, times):
            last = tuple(behind)  # "waren 1500 Gäste da, ein Jahr zuvor nur 140 [da]"
        who = [] if counted[0] in tokens[slice(*found)] else tokens[slice(*found)]
        return [Clause(tokens[:at]), _with_number(tokens[at:], [*who, tokens[verb]], [*counted[1:], *last])]
    if not _tells(tokens[:at], rest):
        return [clause]
    shares = not opens or (_shares(tokens, found, behind, rest) and not _replaces(tokens, verb, behind, rest))
    other = rest[: noun_phrase(rest, 0) or 0]
    another = found[1] - found[0] == _NAME and _is_another(tokens[found[0]], rest)
    does = bool(other) and (another or _does(other))
    who = tokens[slice(*found)] if shares and not does else ()
    did = tokens[verb] if who else _agreeing(tokens[verb], other)
    again = [standing(t, tokens[at].end) for t in (*who, did)]
    # "…, am Dienstag der Kreistag"
    what = behind if does and not done(rest) and len(rest) == len(other) else []
    ending = [standing(t, tokens[-1].end) for t in (*what, *last)]
    kept = (t for t in tokens[at + 1 :] if t.is_word or t.word in "„“»«")
    second = Clause((*again, *kept, *ending))
    shared = done(rest) and not done(tokens[:at]) and tokens[verb].lower in AUXILIARIES
    end = [standing(rest[-1], tokens[at].start)] if shared else []  # "wurden drei Häuser[, …] zerstört"
    return [*_listed(Clause((*tokens[:at], *end)), times), second]


def _agreeing(verb: Token, who: Sequence[Token]) -> Token:
    """The verb in the number of another subject: "starben zwei Männer, [starb] eine Frau"."""
    joined = any(t.lower in ("und", "sowie") for t in who)
    one = bool(who) and (who[0].lower in ("ein", "eine", "der", "das") or is_first_name(who[0].word))
    many = bool(who) and (_is_number(who[0]) or joined) and who[0].lower not in ("ein", "eine")
    differs = (one and not joined) if verb.lower.endswith(MANY) else many
    other = other_numbers().get(verb.lower) if differs else None
    return replace(verb, word=other, lower=other) if other else verb


def _does(phrase: Sequence[Token]) -> bool:
    """Whether a phrase can only be who does it: "der Kreistag", not "der Behörde"."""
    return phrase[0].lower == "der" and not is_feminine(phrase[-1].lower)


def _is_another(who: Token, rest: Sequence[Token]) -> bool:
    """Whether somebody named does something else, as another did: "gewann Ida Rothe Gold, … | Anna Kern Silber"."""
    return is_first_name(who.word) and len(rest) > _NAME and is_first_name(rest[0].word)


def _behind_time(tokens: Sequence[Token], at: int, times: Collection[Span]) -> list[Token]:
    """The words behind the time that stands behind the comma at `at`."""
    begin = max(end for start, end in times if start == tokens[at + 1].start)
    return [t for t in tokens[at + 1 :] if t.start >= begin and t.is_word]


def _counted(
    tokens: Sequence[Token], verb: int, at: int, rest: Sequence[Token], times: Collection[Span]
) -> Sequence[Token]:
    """How many of what were told of before the comma at `at`, where behind it only another number stands.

    "kamen 200 Gäste, am Dienstag nur noch 50": the number and its noun; empty where either is not plain.
    """
    if not rest or not _is_number(rest[-1]) or not all(t.lower in COUNTING for t in rest[:-1]):
        return ()
    behind = range(verb + 1, at)
    said = [n for n in behind if _is_number(tokens[n]) and not _all_timed(tokens[n : n + 1], times)]
    end = noun_phrase(tokens, said[0]) if len(said) == 1 else None
    return tokens[said[0] : min(end or said[0] + 1, at)] if len(said) == 1 else ()


def _with_number(behind: Sequence[Token], again: Sequence[Token], more: Sequence[Token]) -> Clause:
    """What stands behind the comma, which ends in a number, as a clause with the words that are only meant."""
    comma, *rest = (t for t in behind if t.is_word or t.word == ",")
    word = rest[-1].word.removesuffix(".")
    number = replace(rest[-1], word=word, end=rest[-1].start + len(word))
    meant = (standing(t, number.end + 1) for t in more)
    return Clause((*(standing(t, comma.end) for t in again), *rest[:-1], number, *meant))


def _is_number(token: Token) -> bool:
    """Whether it is a number, at the end of a sentence or not."""
    return token.word.removesuffix(".").isdigit() or token.lower in NUMBERS


def _tells(first: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether the words behind the second time tell something with the verb of the first: a noun, or what is done."""
    if not rest or rest[0].word[0].isdigit() or any(t.is_finite for t in (rest[:-1] if done(rest) else rest)):
        return False
    return any(t.word[0].isupper() for t in rest) or (done(rest) and done(first))


def _opens(tokens: Sequence[Token], times: Collection[Span]) -> bool:
    """Whether a time stands first: "2004 wurde …", "noch im Mai wurde …"."""
    first = next((t for t in tokens if t.lower not in TIME_ADVERBS), tokens[0])
    return any(start <= first.start < end for start, end in times)


def _resumes(tokens: Sequence[Token], at: int, times: Collection[Span]) -> bool:
    """Whether a comma stands here with a time right behind it, and no other comma follows."""
    following = tokens[at + 1 :]
    if (
        tokens[at].word != ","
        or following[0].lower in ("damals", "seinerzeit")
        or any(end == tokens[at].start for _, end in times)
    ):
        return False  # "am Dienstag, 30. September, um 18 Uhr"
    return any(start == following[0].start for start, _ in times) and all(t.word != "," for t in following)


def _shares(tokens: Sequence[Token], found: Span, behind: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether what follows the second time is no subject: a phrase, a role, or another object."""
    person = found[1] - found[0] == 1 and tokens[found[0]].lower in PRONOUNS
    other = is_noun(rest[0]) or rest[0].lower in PREPOSITIONS
    return person or other or (bool(behind) and behind[0].lower in NOMINATIVE | OBLIQUE)


def _replaces(tokens: Sequence[Token], verb: int, behind: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether others do the same then, as behind the subject no more than verbs stood: "wurde Jan gewählt, … Ida"."""
    verbs = all(t.bits and t.word[0].islower() for t in behind)
    becomes = not behind and tokens[verb].lower in AUXILIARIES  # "wurde Jan Weber Rat, 2011 Leiter"
    return verbs and not becomes and is_noun(rest[0]) and not done(rest)


def _contrasted(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The clause, parted where others do the same: "Die einen kamen am Montag, die anderen am Dienstag"."""
    verb, tokens = clause.finite, clause.tokens
    comma = next((n for n in range(len(tokens) - 1, 0, -1) if tokens[n].word == ","), 0)
    words = [t for t in tokens[comma + 1 :] if t.is_word]
    if (
        verb is None
        or clause.subordinate
        or comma <= verb
        or len(words) < 2
        or not timed(tokens[:comma], times)
    ):
        return [clause]
    contrast = tokens[1].lower in _ONE and words[0].lower in _DEFINITE and words[1].lower in _OTHER
    if not contrast or not timed(words[2:], times) or any(t.is_finite for t in words):
        return [clause]
    last = next(t for t in reversed(tokens[:comma]) if t.is_word)
    ending = [last] if done(tokens[:comma]) or last.lower in PARTICLES else []
    again = standing(tokens[verb], words[2].start)
    behind = [standing(t, words[-1].end + 1) for t in ending]
    return [Clause(tokens[:comma]), Clause((*words[:2], again, *words[2:], *behind))]


def _joined(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The clause, parted where "und" goes on with another at another time: "Jan starb am Montag und Ida am Dienstag".

    Who does it, or what it is done to where that stands before the first time: "lehnte den Antrag am Montag und …".
    """
    verb, tokens = clause.finite, clause.tokens
    joints = (n for n, t in enumerate(tokens) if t.lower in ("und", ",") and verb is not None and n > verb)
    joint = next(joints, 0)
    if verb is None or not joint or clause.subordinate or subject(tokens[:verb], 0) != (0, verb):
        return [clause]
    first, ended = _without_end([t for t in tokens[verb + 1 : joint] if t.is_word])
    rest, last = _without_end([t for t in tokens[joint + 1 :] if t.is_word])
    ahead = _time_ahead(rest, times)
    if ahead and (tokens[verb].lower in _IS or any(t.word == "," for t in tokens[joint + 1 :])):
        # "war 2005 und ab 2007 [Ministerin]", "gab am Montag, dem 3. Mai, [das Ende] bekannt"
        return [clause]
    what, other = noun_phrase(first, 0) or 0, noun_phrase(rest, ahead) or 0
    both = _all_timed(first[what:], times) and (ahead or _all_timed(rest[other:], times))
    if not other or not both or _all_timed(first[:what], times) or _all_timed(rest[ahead:other], times):
        return [clause]
    does = [standing(t, tokens[joint].end) for t in tokens[:verb]] if what else []
    did = tokens[verb] if what else _agreeing(tokens[verb], rest[ahead:other])
    at = 0 if what else ahead or other  # where the verb goes
    again = standing(did, rest[at].start if at else tokens[joint].end)
    end = () if ended else (standing(t, tokens[joint].start) for t in last)
    last = last or [standing(t, tokens[-1].end) for t in ended]
    return [
        Clause((*tokens[:joint], *end)),
        Clause((*does, *rest[:at], again, *rest[at:], *last)),
    ]


def _without_end(words: list[Token]) -> tuple[list[Token], list[Token]]:
    """Words without the participle, infinitive or particle that ends them, and that."""
    last = words[-1:]
    closes = done(words) or any(t.lower in PARTICLES or closing(t) for t in last)
    return (words[:-1], last) if last and closes and last[0].word[0].islower() else (words, [])


def _time_ahead(words: Sequence[Token], times: Collection[Span]) -> int:
    """How many words of a time stand in front of nouns alone: "am Dienstag | der Bus"."""
    at = next((n for n, t in enumerate(words) if not any(a <= t.start < b for a, b in times)), 0)
    return at if at and noun_phrase(words, at) == len(words) else 0


def _all_timed(words: Sequence[Token], times: Collection[Span]) -> bool:
    """Whether the words are a time expression and no more than "voraussichtlich" in front."""
    words = words[words[0].lower in _LIKELY :] if words else words
    return bool(words) and all(any(start <= t.start < end for start, end in times) for t in words)


def _names(tokens: Sequence[Token], start: int) -> bool:
    """Whether a noun or number stands among the words from code point `start` on."""
    return any(t.start >= start and (t.word[0].isupper() or t.word[0].isdigit()) for t in tokens)
