"""A title for a statement, from its own words: a main clause without its time phrase, at most 90 characters."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import dropwhile

from timeline.events.grammar.adjectives import NUMBERS
from timeline.events.grammar.clause_ends import SHORTEST
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.dependents import asks, attributes, completes, goes_on, has_object, says, worth
from timeline.events.grammar.links import unpointed
from timeline.events.grammar.plain import plain, unbalanced
from timeline.events.grammar.soundness import bare, sound
from timeline.events.grammar.spelling import LONGEST, cut, spelled
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.untimed import without_times
from timeline.events.titles.reported import reported
from timeline.events.titles.shortening import fitted, trimmed, without_announcing
from timeline.events.vocabulary.lexicon import CLITICS, NEGATIONS, POINTERS, PRONOUNS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import PARTICIPLE, PRETERITE, UTTERANCE

_SAYING = 3  # words that a clause has at least which says more of a noun
_NAME = 20  # characters that a name takes which stands for "die Firma", "sein"
_WHO = PRONOUNS | words("der die das sein seine ihr ihre dieser diese dieses")
_WANTED = words("wollte wollten")
_WHEN = words("als nachdem obwohl obgleich wenngleich weil da während")
_WHOM = (PRONOUNS | CLITICS) - {"sich"}
_JUST = words("kurzem wenigen gestern vorgestern kürzlich neulich jüngst")
_DEGREES = words("so soweit derart dermaßen")

Span = tuple[int, int]
Tokens = list[Token]


def title(
    clause: Clause,
    following: Sequence[Clause],
    times: Collection[Span],
    before: Clause | None = None,
    room: int = LONGEST,
) -> str:
    """The title of what `clause` reports, with as much of the clauses that depend on it as there is room for.

    `before`: the clause whose subject it goes on with. `times`: the spans (code points of the text) of the time
    expressions that date it and are left out. `room`: characters. Empty where its words alone make no sentence.
    """
    tokens = _without_still(reported(clause, times, before), clause)
    if not tokens:
        return ""
    if following and following[0].relative and following[0].start < clause.end:
        # "Zeugen[, die ihn sahen,] werden gebeten, sich zu melden"
        following = [*dropwhile(lambda part: part.start < clause.end, following)]
    if following and following[0].relative:
        tokens = unpointed(tokens, ahead=False)  # "Es gab [dazu] ein Referendum, das …"
    if following and (plain_words := _without_degree(tokens, following[0], room)):
        tokens, following = plain_words, ()
    text = spelled(tokens)
    if len(text) <= room:
        longer = _extended(text, tokens, clause, following, times, room)
        if longer != text:
            return longer
        return spelled(without_announcing(_without_saying(tokens, following), room))
    if following and completes(following[0]):
        return _completed(tokens, ",", following[0], times, "", room) or fitted(_alone(tokens), room)
    return fitted(tokens, room)


def _without_saying(tokens: Tokens, following: Sequence[Clause]) -> Tokens:
    """Without what somebody said, too, where it is left out: "hat sich gemeldet [und behauptet], er sei krank"."""
    says = (
        len(tokens) > 2
        and tokens[-2].lower == "und"
        and tokens[-1].bits & PARTICIPLE
        and tokens[-1].bits & UTTERANCE
    )
    kept = tokens[:-2] if says and following and following[0].in_subjunctive else tokens
    return kept if sound(kept) else tokens


def _without_still(tokens: Tokens, clause: Clause) -> Tokens:
    """Without the "noch" or "erst" that a time in front went with: "2024 kamen [noch] 312 Kinder".

    "Vor kurzem war [erst] die Brücke gesperrt worden"; not "Vor einem Jahr waren erst zehn Häuser fertig".
    """
    opening, behind = clause.tokens[:2], clause.tokens[(clause.finite or 0) + 1 :][:2]
    just = any(t.lower in _JUST for t in opening) and [t.lower for t in behind[:1]] == ["erst"]
    if just and clause.past and not (behind[-1].word[0].isdigit() or behind[-1].lower in NUMBERS):
        tokens = [t for t in tokens if t.start != behind[0].start]
    moved = clause.past and len(tokens) > 1 and tokens[0].lower == "noch" and tokens[0].start > clause.start
    counted = moved and (tokens[1].word[0].isdigit() or tokens[1].lower in NUMBERS)
    return tokens[1:] if counted else tokens


def _came_of(tokens: Tokens, following: Clause, times: Collection[Span], room: int) -> str:
    """With what came of what somebody wanted: "Eine Frau [wollte abbiegen und] übersah ein Rad"; else empty."""
    verb = find_finite(tuple(tokens)) or 0
    if tokens[verb].lower not in _WANTED or following.tokens[0].lower != "und":
        return ""
    rest = [t for t in without_times(list(following.tokens[1:]), times) if t.lower != "dabei"]
    rest = rest[: len(rest) - (rest[-1].word in ".,;:!")] if rest else rest
    if not rest or not rest[0].bits & PRETERITE:
        return ""
    whole, short = f"{spelled(tokens)} und {spelled(rest, capital=False)}", spelled([*tokens[:verb], *rest])
    return next((text for text in (whole, short) if len(text) <= room), "")


def _extended(
    text: str,
    tokens: Tokens,
    clause: Clause,
    following: Sequence[Clause],
    times: Collection[Span],
    room: int,
) -> str:
    """The text of a clause with those that follow it: the one that completes it, then those that say more."""
    mark = clause.tokens[-1].word if clause.tokens[-1].word in ":;" else ","
    following = [c for c in following if c.start > clause.start]  # not "Der Täter, im Mai gefasst, schweigt"
    if following and (came := _came_of(tokens, following[0], times, room)):
        return came
    if following and goes_on(clause, following[0]) and (len(following) == 1 or following[1].opens):
        comma = "," if clause.tokens[-1].word == "," else ""
        joint = " und" if following[0].tokens[0].lower == "und" else ""
        longer = f"{text}{comma}{joint} {_spelled(following[0], times)}"
        named = _NAME if text.split(" ", 1)[0].lower() in _WHO else 0
        return longer if len(longer) + named <= room else text
    begun = bool(following) and _goes_with(text, clause, following[0])
    if begun:
        longer = f"{text}{mark} {_spelled(following[0], times)}"
        text = longer if len(longer) <= room else _completed(tokens, mark, following[0], times, text, room)
        following = following[1:]
    for number, dependent in enumerate(following):
        longer = f"{text}{mark} {_spelled(dependent, times)}"
        if dependent.shares:
            longer = f"{text} und {_spelled(Clause(dependent.tokens[1:]), times)}"
        # it would follow another noun
        interrupts = dependent.relative and (dependent.start < clause.end or _moved(tokens, clause))
        unfinished = _unfinished(following[number + 1 :], longer, room)
        to = dependent.words[-1].is_to or [t.lower for t in dependent.words[-2:-1]] == ["zu"]
        ends = begun and to and completes(dependent)  # "…, als er versuchte, sein Rad zu retten"
        # "…, die [bis Mai] gilt"
        interrupts = interrupts or len(without_times(dependent.words, times)) < _SAYING
        if len(longer) > room or interrupts or unfinished or not (ends or worth(dependent)):
            break
        text, begun = longer, True
    return text


def _moved(tokens: Tokens, clause: Clause) -> bool:
    """Whether what stood last in the clause, but for its verb, does so no more: "[Ein Turm] fiel, der …"."""
    last = clause.words[-2 if clause.verb_last else -1 :][0]
    return all(t.end != last.end for t in tokens[-2:])


def _spelled(dependent: Clause, times: Collection[Span]) -> str:
    return spelled(without_times(plain(dependent.tokens), times), capital=False)


def _goes_with(text: str, clause: Clause, dependent: Clause) -> bool:
    """Whether a clause completes the one before it, or that one says too little alone."""
    short = len(text) < SHORTEST and not clause.subordinate
    more = not attributes(dependent) and (dependent.subordinate or dependent.finite is None)
    return completes(dependent) or (short and more) or says(clause, dependent) or asks(clause, dependent)


def _without_degree(tokens: Tokens, dependent: Clause, room: int) -> Tokens:
    """Without the "so" that only a clause explains for which there is no room: "wurde [so] schwer verletzt, dass …"."""
    degrees = [n for n, t in enumerate(tokens) if t.lower in _DEGREES]
    short = len(spelled(tokens)) + len(spelled(dependent.tokens)) <= room
    if dependent.opening != "dass" or not degrees or short or any(t.lower in NEGATIONS for t in tokens):
        return []
    end = degrees[0] + 1 + (degrees[0] + 1 < len(tokens) and tokens[degrees[0] + 1].lower == "sehr")
    kept = [*tokens[: degrees[0]], *tokens[end:]]
    return kept if sound(kept) else []


def _alone(tokens: Tokens) -> Tokens:
    """Without the word that only points to the clause that completes it: "zog [dagegen] vor Gericht"."""
    kept = [t for t in tokens if t.lower not in POINTERS]
    return kept if sound(kept) and not bare(kept) else tokens


def _unfinished(following: Sequence[Clause], text: str, room: int) -> bool:
    """Whether the next clause completes this one and does not fit: "…, deren Aufgabe es ist[, … zu bauen]"."""
    if not following or not completes(following[0]):
        return False
    return len(text) + len(spelled(following[0].tokens)) > room


def _completed(
    tokens: Tokens, mark: str, dependent: Clause, times: Collection[Span], text: str, room: int
) -> str:
    """The clause with the one that completes it, made to fit; alone where it can stand so."""
    comma = replace(dependent.tokens[0], word=mark, lower=mark)
    comma = replace(comma, start=tokens[-1].end, end=tokens[-1].end)
    said = [comma, *without_times(plain(dependent.tokens), times)]
    if shorter := trimmed([*tokens, *said], room):
        return shorter
    if shorter := trimmed([*tokens, *said], room, hard=True):
        return shorter
    if text and dependent.opening not in ("dass", "ob") and has_object(tokens):
        return text
    return cut(f"{text}{spelled(said, capital=False)}", room) if text and completes(dependent) else text


def as_it_happened(parts: Sequence[Clause], times: Collection[Span]) -> str:
    """A main clause with the one in front that says when or why it was; empty where none stands there.

    Alone where there is no room for both, and where a pronoun stands in the one in front.
    """
    when, more = parts[0], [1, 2][: len(parts) - 1]
    at = next((n for n in more if not completes(parts[n])), 1)  # "Nachdem klar war, [dass …,] stieg …"
    main = parts[at : at + 1]
    if not (when.subordinate and when.opening in _WHEN and main and main[0].finite == 0):
        return ""
    if main[0].telling or any(t.lower in PRONOUNS for t in main[0].tokens[1:2]):
        return ""  # "Als ein Gast kam, schlug er diesen": whom it means stands elsewhere
    if any(main[0].start <= start < main[0].end for start, _ in times):
        return ""
    both = f"{spelled(without_times(plain(when.tokens), times))}, {_spelled(main[0], times)}"
    complete = len(parts) == len((when, *main)) and not any(t.lower in _WHOM for t in when.words)
    if complete and len(both) <= LONGEST:
        return both
    named = title(main[0], parts[at + 1 :], times)
    return "" if named.endswith("…") else named


def whole(clauses: Sequence[Clause]) -> str:
    """The words of the clauses as they stand, shortened where they are too long."""
    kept = list(clauses)
    while len(kept) > 1 and len(spelled(plain(_joined(kept)))) > LONGEST and _stands(kept[:-1]):
        if completes(kept[-1]) or unbalanced(_joined(kept[:-1])):
            break
        kept.pop()
    return fitted(plain(_joined(kept)))


def _joined(clauses: Sequence[Clause]) -> Tokens:
    return [t for clause in clauses for t in clause.tokens]


def _stands(clauses: Sequence[Clause]) -> bool:
    """Whether the clauses have a main clause, so that what follows may be left out."""
    return any(c.finite is not None and not c.subordinate for c in clauses)
