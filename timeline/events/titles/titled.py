"""Which of a sentence's clauses a dated clause is titled by, and without which time expressions."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.events.grammar.adjectives import NUMBERS, WHICH, is_noun
from timeline.events.grammar.behind_nouns import runs_until
from timeline.events.grammar.breaks import has_verb
from timeline.events.grammar.clause_ends import closing
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.dependents import attributes
from timeline.events.grammar.plain import plain
from timeline.events.grammar.soundness import bare
from timeline.events.grammar.spelling import LONGEST, spelled
from timeline.events.grammar.tokens import Token, tokens
from timeline.events.reading.doubts import ASKING, THAT, doubts
from timeline.events.reading.reading import Sentence, becomes_known
from timeline.events.titles.accused import accused
from timeline.events.titles.keeping import keeping
from timeline.events.titles.said import announced, said, told_instead, with_source, with_speaker
from timeline.events.titles.titles import as_it_happened, title, whole
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    COMPLEMENTS,
    COORDINATORS,
    FACTUAL,
    PREPOSITIONS,
    UNREAL,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import INFINITIVE

_WORD = re.compile(r"\w{4,}")
# What says nothing alone: the rest of "allein im September 212", "Es waren 27", "Dies war nötig", "Das waren 4 Prozent
# mehr".
_LEFT = re.compile(
    r", \d[\d.]*$|^Es (?:waren|sind|war|ist) (?:(?:noch|lediglich|nur|etwa|rund|fast|erst|gut|knapp|über) )*"
    r"(?:\d\S*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?: Millionen| Milliarden)?(?: \w+)?(?: gewesen)?$"
    r"|^(?:Dies|Das) (?:war|ist|wurde) (?:\w+ )?(?:nötig|notwendig|erforderlich|möglich|der Fall|geschehen|passiert)$"
    r"|^(?:[^:„“]+: )?(?:Dies|Das) (?:war|ist|waren|sind|wären|entsprach|entspricht) .*"
    r"\b(?:Prozent|mehr|weniger|Plus|Minus|Zuwachs)\b"
)
_QUESTIONS = words("ob wer was wann weshalb wieso wieviel")
_OBJECTS = words("den dem einen einem keinen keinem ihn ihm sich")  # articles and pronouns of objects
_AS_PLANNED = words(
    "wie ursprünglich zunächst geplant vorgesehen angekündigt angesetzt erhofft erwartet erst bereits schon"
)
_WHO = words("er sie ihm ihn ihr ihnen sein seine ihre")
_SOME = words("mehrere einige viele weitere")
_THE, _ITS_DAY = words("der die das den"), 5  # tokens of "das erste am 7."
_THAT = ("das", "dies")  # who says something is a person


def titled(sentence: Sentence, clause: Clause, times: Sequence[tuple[int, int]]) -> str:
    """The title of a dated clause; of what was said, where it only says who said so; of what an aside belongs to."""
    parts = sentence.clauses
    if named := accused(sentence, clause, times):
        return named
    matrix = sentence.governing(clause)
    hangs = matrix is not None and (doubts(matrix, clause) or clause.opening not in THAT)
    if matrix is not None and hangs and (named := _with_its_time(sentence, clause, matrix)):
        return named
    at = _telling(sentence, parts.index(clause))
    if parts[at] is not clause and parts[at].telling:
        # when it was said is not told: "forderte [am Montag], im Mai zu …"
        times = sorted({*times, *(t for t in sentence.times if parts[at].start <= t[0] < parts[at].end)})
    if parts[at].subordinate and parts[at].opening not in FACTUAL:
        return title(Clause(tuple(t for part in parts[at:] for t in part.tokens)), (), times) or whole(parts)
    if spoken := said(sentence, at, times):
        return spoken
    if both := _as_it_happened(sentence, at, times):
        return both
    if at == 0 and (both := as_it_happened(parts, sentence.times)).startswith("Als "):
        return both
    before = next((part for part in reversed(parts[:at]) if not part.relative), None)
    if (
        at + 1 < len(parts)
        and parts[at + 1].opening == "dass"
        and (becomes_known(parts[at]) or _ago(parts[at]))
    ):
        at += 1
    return _of_clause(sentence, clause, at, times, before)


def _of_clause(
    sentence: Sentence, clause: Clause, at: int, times: Sequence[tuple[int, int]], before: Clause | None
) -> str:
    """The title of the clause at `at`, which tells what `clause` dates; `before`: the last one in front of it."""
    parts = sentence.clauses
    own = of_its_time(parts[at], sentence, times)
    following = _of_no_other_time(parts[at], parts[at + 1 :], sentence, times) if own is parts[at] else ()
    named = told_instead(sentence, at, title(own, following, times, before), times)
    if not named and own.quotation:
        quoted = spelled(own.tokens[1:-2])
        spoken = with_speaker(clause, own, quoted, sentence)
        return spoken if spoken != quoted else f"„{quoted}“"
    if named and parts[at] is not clause and (sentence.tells(clause) or attributes(clause)):
        condition = sentence.condition(parts[at])
        named = named if condition is None else whole((condition, parts[at]))
        return with_speaker(clause, condition or parts[at], named, sentence)
    if named and (by := with_source(parts[at], named, sentence)) != named:
        return by
    if named and at and (both := _with_object(parts[at - 1], parts[at], named)):
        return both
    if named and at and (whole_noun := _with_noun(named, parts[at - 1])):
        return whole_noun
    if named and (condition := sentence.condition(parts[at])):
        return _with(named, condition)
    if named and (both := _with_counted(sentence, at, named, times)):
        return both
    if named:
        return announced(sentence, at, named, times)
    return whole(parts[at if parts[at].opens else 0 :])


def _with_counted(sentence: Sentence, at: int, named: str, times: Sequence[tuple[int, int]]) -> str:
    """The title with the clause before it that tells of what so many are: "Ein Mann starb, zwei wurden verletzt".

    Empty where it needs none, or where that one is of another time.
    """
    spoken, before = sentence.clauses[at].tokens, sentence.clauses[at - 1]
    counts = spoken[0].lower in _SOME | NUMBERS or spoken[0].word.isdigit()
    own = before.opens and not (before.subordinate or before.telling) and before.tokens[-1].word in ",;"
    timed = any(before.start <= start < before.end or start == spoken[0].start for start, _ in sentence.times)
    if not (at and counts and spoken[1].is_finite and own and not timed):
        return ""
    first = title(before, (), times)
    both = f"{first}, {named[:1].lower()}{named[1:]}"
    return both if first and len(both) <= LONGEST else ""


def _with_object(before: Clause, clause: Clause, named: str) -> str:
    """The title with what stood in front of it: "Der Rat rügte, dass die Stadt baut"; empty where it is whole."""
    whole = before.subordinate and before.opening in ("dass", "ob") and clause.finite == 0
    if not whole or not bare(tokens(named, 0, len(named))):
        return ""
    first, *rest = plain(before.tokens)
    both = f"{named}, {spelled([replace(first, word=first.lower), *rest], capital=False)}"
    return both if len(both) <= LONGEST else ""


def _with_noun(named: str, before: Clause) -> str:
    """The title with the noun that the clause before has: "Die dritte ist …" as "Die dritte Runde ist …"; or empty."""
    spoken, leading = (
        tokens(named, 0, len(named)),
        [t for t in before.words if t.lower not in PREPOSITIONS][:3],
    )
    which = len(spoken) > 2 and spoken[0].lower in _THE and spoken[1].lower.rstrip("nrs") in WHICH
    if not which or not spoken[2].is_finite or len(leading) < 3:
        return ""
    same = leading[0].lower == spoken[0].lower and leading[1].lower.rstrip("nrs") in WHICH
    noun = leading[2]
    longer = spelled(
        [*spoken[:2], replace(noun, start=spoken[1].end + 1, end=spoken[1].end + 1), *spoken[2:]]
    )
    return longer if same and is_noun(noun) and len(longer) <= LONGEST else ""


def _with(named: str, condition: Clause) -> str:
    """The title with what it depends on, where there is room, and where no pronoun stands there."""
    first, *rest = plain(condition.tokens)
    longer = f"{named}, {spelled([replace(first, word=first.lower), *rest], capital=False)}"
    told = _WHO.isdisjoint(t.lower for t in condition.words)
    return longer if told and len(longer) <= LONGEST and not named.endswith("…") else named


def titled_with_time(sentence: Sentence, clause: Clause, times: Sequence[tuple[int, int]]) -> str:
    """The title of a clause with the time, which is part of what it tells; empty where there is no room for both."""
    kept = sentence._replace(clauses=keeping(sentence.clauses, times))
    named = titled(kept, kept.clauses[sentence.clauses.index(clause)], ())
    return "" if named.endswith("…") else named


def _with_its_time(sentence: Sentence, clause: Clause, matrix: Clause) -> str:
    """What hangs on another clause, with that one and with the time, which is not that one's, where there is room.

    "Der Minister bestreitet, dass er am 6. März in Köln war", "Er gab zu, im Januar zwei Autos gestohlen zu haben".
    Empty where there is no room for both, and the clause alone says that it is somebody's word.
    """
    parts = sentence.clauses
    at, end = parts.index(matrix), parts.index(clause) + 1
    if at >= end:
        return whole(parts[end - 1 : at + 1])
    said = [time for time in sentence.times if matrix.start <= time[0] < matrix.end]
    asks = clause.opening in ASKING  # "Unklar ist, wann …": of its day is what is asked, too
    for times in (sentence.times,) if asks else (said, sentence.times):
        for kept in ({*sentence.times} - {*times}, ()):
            one, *others = keeping([matrix, *parts[at + 1 : end]], kept)
            named = title(one, others, times)
            if ", " in named and not named.endswith("…"):
                return named
    return "" if clause.in_subjunctive else whole(parts[at:end])


def _as_it_happened(sentence: Sentence, at: int, times: Sequence[tuple[int, int]]) -> str:
    """What happened when something else did, and that: "Er starb, als am Montag ein Baum umstürzte"; else empty."""
    main = sentence.clauses[at - 1] if at else None
    if (
        main is None
        or sentence.clauses[at].opening not in ("als", "bis")
        or main.subordinate
        or main.finite is None
        or main.telling
    ):
        return ""
    timed = any(main.start <= start < main.end for start, _ in sentence.times)
    both = "" if timed else title(main, sentence.clauses[at:], times)
    joint = f", {sentence.clauses[at].opening} "
    return both if joint in both and not both.endswith("…") else ""


def of_its_time(clause: Clause, sentence: Sentence, times: Sequence[tuple[int, int]]) -> Clause:
    """The clause without what a comma adds of another time: "lag bei zwei Prozent[, im Mai bei drei Prozent]"."""
    others = {start for start, _ in sentence.times} - {start for start, _ in times}
    clause = _without_instead(clause, [time for time in sentence.times if time[0] in others])
    for n, token in enumerate(clause.tokens):
        own = any(clause.start <= start < token.start for start, _ in times)
        rest = clause.tokens[n + 1 :]
        apart = any(t.start in others for t in rest[:2]) or _one_of_them(rest, sentence)
        if token.word == "," and own and apart:
            ended = any(closing(t) for t in rest if t.word[0].islower())
            return clause if ended or has_verb(list(rest)) else Clause(clause.tokens[:n])
    return clause


def _one_of_them(rest: Sequence[Token], sentence: Sentence) -> bool:
    """Whether it goes on with the day of one of them: "werden im März nachgeholt, [das erste am 7. in Köln]"."""
    one = [t.lower for t in rest[:2]]
    dated = any(t.start == start for t in rest[2:_ITS_DAY] for start, _ in sentence.times)
    return len(one) > 1 and one[0] in _THE and one[1].rstrip("nrs") in WHICH and dated


def _of_no_other_time(
    own: Clause, following: Sequence[Clause], sentence: Sentence, times: Sequence[tuple[int, int]]
) -> Sequence[Clause]:
    """The clauses behind it up to one that only describes a noun, and dates that: "…, den der Rat 2023 beschlossen".

    Or up to one beside it: "…, dass er im Mai ging und im Juni kam", "wurde 1972 eröffnet und 1993 geschlossen".
    """
    others = [start for start, _ in sentence.times if start not in {own for own, _ in times}]
    for n, clause in enumerate(following):
        beside = own.subordinate and clause.subordinate and clause.opening == own.opening
        apart = clause.relative or clause.opening == "wo" or beside or clause.continues
        timed = any(_dates(clause, start) for start in others)
        if own.followed_by(clause) or (apart and timed):
            return following[:n]
    return following


def _dates(clause: Clause, start: int) -> bool:
    """Whether a time that starts there dates the clause, and is not how long something runs: "verlängerte bis 2033"."""
    within = clause.start <= start < clause.end
    return within and not runs_until(clause, [t for t in clause.tokens if t.start <= start])


def _without_instead(clause: Clause, others: Sequence[tuple[int, int]]) -> Clause:
    """The clause without the time that it was not: "[statt im März] im Juli", "[nicht im März, sondern] im Juli"."""
    for n, token in enumerate(clause.tokens[:-1]):
        but = next((k for k, t in enumerate(clause.tokens) if k > n and t.lower == "sondern"), None)
        if token.lower == "nicht" and but is not None and _only_time(clause.tokens[n + 1 : but], others):
            return Clause((*clause.tokens[:n], *clause.tokens[but + 1 :]))
        if token.lower not in ("statt", "anstatt"):
            continue
        behind = next((t.start for t in clause.tokens[n + 1 :] if t.lower not in _AS_PLANNED), None)
        if spans := [end for start, end in others if start == behind]:
            return Clause(tuple(t for t in clause.tokens if not token.start <= t.start < spans[0]))
    return clause


def _only_time(tokens: Sequence[Token], times: Sequence[tuple[int, int]]) -> bool:
    """Whether words are no more than a time and the comma behind it."""
    words = [t for t in tokens if t.is_word and t.lower not in _AS_PLANNED]
    return bool(words) and all(any(start <= t.start < end for start, end in times) for t in words)


def _telling(sentence: Sentence, at: int) -> int:
    """The index of the clause that tells what the one at `at` dates."""
    parts = sentence.clauses
    complement = parts[at].continues and at + 1 < len(parts) and parts[at + 1].opening in COMPLEMENTS
    if sentence.tells(parts[at]) and (parts[at].subordinate or at) and not complement:
        itself = 0 if parts[0].opening in COMPLEMENTS else at
        at = next((n for n, part in enumerate(parts) if n != at and not part.subordinate), itself)
        at += (
            at + 1 < len(parts) and sentence.condition(parts[at + 1]) is parts[at]
        )  # "„Käme er, …“, sagte sie"
    while at and _depends(parts[at]):
        at -= 1
    if (
        parts[at].opening == "wie"
        and parts[at].subordinate
        and any(t.lower == "bekannt" for t in parts[at].words)
    ):
        at = next((n for n, part in enumerate(parts) if n > at and not part.subordinate), at)
    if at and parts[at].subordinate and parts[at].opening in COMPLEMENTS - FACTUAL and parts[at - 1].opens:
        at -= not parts[at - 1].telling or parts[at - 1].opening in _THAT  # "Das erklärt, warum …"
    if at and parts[at].finite == 0 and parts[at - 1].subordinate and parts[at - 1].opening in _QUESTIONS:
        at -= all(t.lower != "sich" for t in parts[at].words)  # "Ob es gelingt, wird ein Spiel zeigen"
    return at


def _ago(clause: Clause) -> bool:
    """Whether a clause only says how long ago it was: "Vier Jahre ist es her, dass …"."""
    words = [t.lower for t in clause.words]
    return words[-1:] == ["her"] and not {"ist", "sind"}.isdisjoint(words)


def says_nothing(named: str) -> bool:
    """Whether a title only counts or compares what stood before: "Es waren 27", "Das waren 4,8 Prozent mehr"."""
    return _LEFT.search(named) is not None


def strays(named: str, clause: Clause, times: Sequence[tuple[int, int]]) -> bool:
    """Whether a title tells something else than the dated clause, which only goes on or depends on the one it tells.

    `times`: the spans of the sentence's time expressions, which say nothing of what is told.
    """
    relative = clause.relative or _of_what_stands_before(clause)
    told = 3 if clause.tokens[0].lower in PREPOSITIONS else 2  # not "Gegen den [Wirt] wird ermittelt"
    if relative and spelled(clause.tokens[:told]).lower() == " ".join(named.split()[:told]).lower():
        return True  # "Die den Verkehr beeinträchtigen werden"
    bare = clause.finite is None or bool(clause.tokens[clause.finite].bits & INFINITIVE)
    if bare and (verb := _to(clause)) is not None:
        return verb.lower not in map(str.lower, _WORD.findall(named))
    opens = clause.opens and clause.tokens[0].lower not in COORDINATORS
    if opens or not any(t.bits for t in clause.tokens):
        return False  # "In der Nacht zum Samstag, dem 24. November, …" has no verb
    words = [t for t in clause.tokens if not any(start <= t.start < end for start, end in times)]
    said = {word.lower() for t in words for word in _WORD.findall(t.word)}
    titled = [word.lower() for word in _WORD.findall(named)]
    return bool(said) and not any(word.endswith(tuple(titled)) for word in said)  # "vorlegte", "legte … vor"


def _of_what_stands_before(clause: Clause) -> bool:
    """Whether a pronoun opens it that has its object behind it: "…, der einen Motor hat und im Mai auch der Bus"."""
    first = [t.word for t in clause.tokens[:2]]
    return first[0] in ("der", "die", "das") and first[1:] != [] and first[1] in _OBJECTS


def _depends(clause: Clause) -> bool:
    """Whether it is no clause of its own: it has no verb, describes a noun, only supposes, or is an infinitive."""
    to = _to(clause) is not None
    return clause.finite is None or clause.relative or clause.opening in UNREAL - {"um"} or to


def _to(clause: Clause) -> Token | None:
    """The infinitive with "zu" at the end of a clause that is no more than that; not "hat beschlossen es zu tun"."""
    infinitive = len(clause.words) > 1 and (clause.words[-2].lower == "zu" or clause.words[-1].is_to)
    verb = None if clause.finite is None else clause.tokens[clause.finite]
    has_to = verb is not None and verb.lower in AUXILIARIES and verb.end < clause.words[-2:][0].start
    # "hatte ihm viel zu danken"
    return clause.words[-1] if infinitive and clause.finite != 0 and not has_to else None
