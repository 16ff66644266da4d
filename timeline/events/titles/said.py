"""Titles of what somebody says: who says it, then what."""

from collections.abc import Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.dependents import attributes
from timeline.events.grammar.plain import plain
from timeline.events.grammar.soundness import bare
from timeline.events.grammar.spelling import LONGEST, spelled, up_to_mark
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import tokens
from timeline.events.reading.reading import Sentence
from timeline.events.titles.speakers import speaker, speaker_meant, speaking
from timeline.events.titles.titles import title
from timeline.events.vocabulary.lexicon import NOMINATIVE, PRONOUNS, SAYING
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.prefixes import PARTICLES

_WHOSE = ("sein", "ihr")
_WORDING = words("lautet lautete hieß heißt")
_UNREAL = words("hätte hätten wäre wären würde würden könnte könnten")  # say so only beside who says it


def said(sentence: Sentence, at: int, times: Sequence[tuple[int, int]]) -> str:
    """Who said it, then what: "Der Sprecher: Die Brücke sei sicher"; empty where the clause itself says that."""
    clause, following = sentence.clauses[at], sentence.clauses[at + 1 :]
    if not following or not sentence.tells(clause) or not clause.telling:
        return ""
    alone, both = title(clause, (), times), title(clause, following, times)
    first = next((n for n, part in enumerate(following) if _reported(clause, part)), None)
    if first is None or (both != alone and not both.endswith("…")):
        return ""
    told, rest = following[first], following[first + 1 :]
    who = speaker(clause)
    if who and (words_of_it := _whole(told, rest, times, LONGEST - len(who) - 2)):
        return f"{who}: {words_of_it}"
    if told.in_subjunctive and who:
        return title(told, rest, times)  # its form says that somebody said it
    if told.in_subjunctive and told.tokens[told.finite or 0].lower not in _UNREAL:
        return _whole(told, rest, times, LONGEST)
    own = _whole(told, rest, times, LONGEST - len(alone) - 2)
    says = told.in_subjunctive or bare(tokens(alone, 0, len(alone)))
    return f"{alone}: {own}" if own and says else ""


def with_speaker(clause: Clause, told: Clause, named: str, sentence: Sentence) -> str:
    """What stands in front, with who says so: "Das sei falsch, sagte Ida Rothe" -> "Ida Rothe: Das sei falsch".

    `named`: the title of `told`, the clause in front.
    """
    so = attributes(clause)
    who = (speaker(clause) or speaker_meant(clause, sentence)) if clause.finite == 0 or so else ""
    if not who or named.endswith("…") or named.startswith(who):
        return named
    quotes = told.tokens[0].word == "„"
    return speaking(who, f"„{named}“" if quotes else named, whole=so)


def with_source(told: Clause, named: str, sentence: Sentence) -> str:
    """What is to come or was so by somebody's word, with who says so behind it, where there is room for both.

    "Der Bau werde im Mai beginnen, sagte Ida Rothe am Montag" -> "Ida Rothe: Der Bau werde beginnen".
    """
    at = sentence.clauses.index(told) + 1
    says = next(iter(sentence.clauses[at : at + 1]), told)
    tells = attributes(says) or (sentence.tells(says) and says.finite == 0)
    if says is told or not (tells and told.in_subjunctive and told.opens):
        return named
    who, first = speaker(says), named.split(" ", 1)[0].lower()
    his = who.lower().startswith(_WHOSE) and first in NOMINATIVE  # "Netanjahu sei krank, sagte sein Büro"
    return named if not who or his or first in PRONOUNS else speaking(who, named, whole=True)


def announced(sentence: Sentence, at: int, named: str, times: Sequence[tuple[int, int]]) -> str:
    """With what it only announces, where `named`, its title, says no more: "Sie wusste es: …", "Er rief: „…“"."""
    parts = sentence.clauses
    colon = next((n for n in range(at, len(parts) - 1) if parts[n].tokens[-1].word == ":"), None)
    if colon is None and not at:
        return named  # nothing stands in front or behind
    alone = bare(tokens(named, 0, len(named)))
    if words_of_it := _in_front(parts, at, alone=alone):
        return f"{named}: „{up_to_mark(words_of_it, LONGEST - len(named) - 4)}“"
    if colon is None or not alone:
        return named
    if told := _whole(parts[colon + 1], parts[colon + 2 :], times, LONGEST - len(named) - 2):
        return f"{named}: {told}"
    after = [t for part in parts[colon + 1 :] for t in part.tokens]
    if after[0].word != "„":
        return named
    quoted = spelled([t for t in after if t.word not in "„“"])
    return f"{named}: „{up_to_mark(quoted, LONGEST - len(named) - 4)}“"


def _in_front(parts: Sequence[Clause], at: int, *, alone: bool) -> str:
    """What somebody says that stands in front of its verb: "„Feuer!“, rief der Wirt"; else empty.

    `alone`: the verb says no more than that, so that it may be without quotation marks: "Kommt er, lautet die Frage".
    """
    before = [t for part in parts[:at] for t in part.tokens]
    marks = [t.word for t in before if t.word in "„“"]
    if not before or parts[at].finite != 0:
        return ""
    if marks == ["„", "“"] and before[0].word == "„":
        return spelled(before[1 : next(n for n, t in enumerate(before) if t.word == "“")], capital=False)
    says = alone and not marks and parts[at].tokens[0].lower in _WORDING
    return spelled(plain(before)) if says else ""


def told_instead(sentence: Sentence, at: int, named: str, times: Sequence[tuple[int, int]]) -> str:
    """The title of what the clause at `at` only introduces, where `named`, its own, does not tell it; else that."""
    clause, following = sentence.clauses[at], sentence.clauses[at + 1 :]
    nobody = subject(clause.tokens, 0) is None  # "Am Montag wurde berichtet, dass …"
    untold = nobody or named.endswith("…") or " dass " not in named
    if untold and following and following[0].opening == "dass" and (nobody or sentence.tells(clause)):
        return _whole(following[0], following[1:], times, LONGEST) or named
    return named


def _whole(clause: Clause, following: Sequence[Clause], times: Sequence[tuple[int, int]], room: int) -> str:
    """Its title where that is not cut, else empty."""
    own = title(clause, following, times, room=room)
    return "" if own.endswith("…") else own


def _reported(telling: Clause, following: Clause) -> bool:
    """Whether a clause is what another one tells: after a colon, "dass", or in reported speech."""
    if following.finite is None or following.relative or any(t.lower == "zu" for t in following.words[-2:-1]):
        return False
    says = telling.tokens[-1].word == "," and any(t.lower in SAYING | {"gesagt"} for t in telling.words)
    main = (
        says and following.opens and telling.words[-1].lower not in PARTICLES
    )  # "sagte sie, die Stadt habe gespart", "…, die Stadt spart"
    return telling.tokens[-1].word == ":" or following.opening == "dass" or following.in_subjunctive or main
