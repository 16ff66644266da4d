"""One event from the statements that tell it: its date, its title, who disagrees."""

import re
from collections.abc import Mapping, Sequence

from timeline.events.grammar.tokens import find_finite, tokens
from timeline.events.merging.gist import Gist, gist_of, is_lead
from timeline.events.merging.retold import may_go_into
from timeline.events.merging.verdicts import title_of
from timeline.events.model import Certainty, Event, Kind, Statement, Status
from timeline.events.period import fineness, reach, roughly, together
from timeline.events.vocabulary.concepts import LASTING, STRIKING
from timeline.events.vocabulary.lexicon import AUXILIARIES, POINTERS, PRONOUNS
from timeline.events.vocabulary.words import KIND_NAMES, is_concept
from timeline.temporal.german.given_names import first_names

_VOICES = 24  # statements, best supported first, that a title is chosen by
# Words inside a title that point to what stands elsewhere: "stimmte dem zu", "kündigte das an", "erfuhr davon"; not
# "davon, dass …".
_POINTING = re.compile(
    r"\w (?:das|dies)(?: am \w+| ab| an| auf| mit)?$|"
    rf"\b(?:ihn|ihm|ihnen|dem zu$|(?:{'|'.join(sorted(POINTERS))})\b(?!.*,)|beide[nr]? (?!\w+ und)|entsprechende)",
    re.IGNORECASE,
)
# What a title tells that is new: "eine Absicht", "14 Leute"; no age.
_NEW = re.compile(r"\b[Ee]ine?[mnrs]?\b|\b\d+\b(?!-[Jj]ährig)|„")
# Who came to it, and not what it is.
_ATTENDED = re.compile(
    r"(?:[Gg]äste|[Bb]esucher|[Zz]uschauer|Menschen)\b.* (?:feierten\b|kamen(?: zu[mr]? .+)?$)"
    r"|^Zu[mr]? .*kamen .*(?:[Gg]äste|[Bb]esucher|[Zz]uschauer|Menschen)$"
)
_ALIKE = 2  # things that two name of one happening, at least
_KINDS = (Kind.HAPPENING, Kind.ANNOUNCEMENT, Kind.UTTERANCE)
_CERTAINTIES = (Certainty.SURE, Certainty.ROUGH, Certainty.INFERRED)
_STATUSES = (Status.CORRECTED, Status.CONFIRMED, Status.RULE, Status.MACHINE)


def event_of(statements: Sequence[Statement]) -> Event:
    """The event that `statements` tell together; the order in which they come does not matter."""
    agreeing = best_supported(statements)
    keys = {s.key for s in agreeing}
    ranked = sorted(statements, key=lambda s: (s.key not in keys, *_support(s)))
    disagreement = tuple(range(len(agreeing), len(ranked)))
    return Event(
        key=min(s.key for s in statements),
        title=title_of(statements) or _title([s for s in ranked[: len(agreeing)] if s.title] or ranked),
        kind=min((s.kind for s in agreeing), key=_KINDS.index),
        dating=together([s.dating for s in _stated(agreeing)]),
        certainty=min((s.certainty for s in agreeing), key=_CERTAINTIES.index),
        status=min((s.status for s in agreeing), key=_STATUSES.index),
        statements=tuple(ranked),
        disagreement=disagreement,
    )


def best_supported(statements: Sequence[Statement]) -> list[Statement]:
    """The statements whose dates can be reconciled with one another and that most sources, and editors first, tell."""
    ranked = sorted(statements, key=lambda s: (fineness(s.dating), s.key))
    first = {reach(s.dating): s for s in reversed(ranked)}  # others of the same reach gather the same
    seeds = [s for s in ranked if first[reach(s.dating)] is s]
    return min((_reconciled(seed, ranked) for seed in seeds), key=_weight)


def _stated(statements: Sequence[Statement]) -> Sequence[Statement]:
    """Those whose date is no guess, which a guess does not make finer; all where there are no others."""
    return [s for s in statements if s.certainty is not Certainty.INFERRED] or statements


def _reconciled(seed: Statement, ranked: Sequence[Statement]) -> list[Statement]:
    """The seed, and all that can be of the same time as it and as those before."""
    first, last = roughly(seed.dating)
    found = [seed]
    for statement in ranked:
        start, end = roughly(statement.dating)
        if statement is not seed and start <= last and first <= end:
            found.append(statement)
            first, last = max(first, start), min(last, end)
    return found


def _weight(group: Sequence[Statement]) -> tuple[bool, int, tuple[int, int, str], str]:
    decided = any(s.status in (Status.CORRECTED, Status.CONFIRMED) for s in group)
    voices = {independent(s) for s in group if s.certainty is not Certainty.INFERRED}
    return not decided, -len(voices), min(fineness(s.dating) for s in group), min(s.key for s in group)


def independent(statement: Statement) -> str:
    """Copies of one text, such as an agency's, speak with one voice: what the sentence says, not who prints it."""
    return " ".join(statement.text.split()).lower()


def _support(statement: Statement) -> tuple[int, int, int, tuple[int, int, str], str]:
    return (
        _STATUSES.index(statement.status),
        _KINDS.index(statement.kind),
        _CERTAINTIES.index(statement.certainty),
        fineness(statement.dating),
        statement.key,
    )


def _title(ranked: Sequence[Statement]) -> str:
    """The title of the one that tells best what happened: understood alone, and of what most others tell, too."""
    if len(ranked) == 1:
        return ranked[0].title
    told = {one.key: one.words | one.topic for one in ranked[:_VOICES]}
    gists = [gist_of(one) for one in _stated(ranked)[:_VOICES]]
    leads = [one for one in ranked[:_VOICES] if _leads(one)]
    done = any(one.mention is not None and one.kind is Kind.HAPPENING for one in ranked)
    return min(
        ranked,
        key=lambda one: (
            done and one.mention is None and one.kind is Kind.UTTERANCE,  # only a wish led up to it
            _unclear(one),
            _KINDS.index(one.kind),
            may_go_into(gist_of(one)),
            any(_says_less(one, lead) for lead in leads),
            not ((one in leads and _won(gist_of(one))) or _tells(gist_of(one), gists)),
            -_shared(one, told),
        ),
    ).title


def _leads(one: Statement) -> bool:
    """Whether it leads, undated, with what was done: "Die Molkerei schließt ihr Büro"."""
    kinds = any(word in KIND_NAMES for word in one.words - LASTING)
    done = kinds or not AUXILIARIES.isdisjoint(one.text.split())
    return done and one.kind is Kind.HAPPENING and is_lead(gist_of(one))


def _won(one: Gist) -> bool:
    """Whether it tells how a match ended, of whose day all else is: "hat die French Open gewonnen"."""
    return "GAME" in one.families


def _says_less(one: Statement, lead: Statement) -> bool:
    """Whether all that it tells of is known, and the lead names who did what: "Das Urteil fiel", "Er erfuhr davon".

    Or it only tells how what the lead tells came about: "… 34 Menschen getötet worden. Die Geschosse schlugen … ein".
    """
    if one is not lead and _ATTENDED.search(one.title) is not None:
        return True  # "Das Bad ist eröffnet worden. 500 Gäste feierten am Sonntag"
    struck = gist_of(lead).families & STRIKING
    if one is not lead and struck and struck.isdisjoint(gist_of(one).families) and not one.names:
        return True
    told = lead.names or (gist_of(lead).things and all(map(is_concept, one.words)))
    return one is not lead and bool(told) and not one.names and _NEW.search(one.title) is None


def _tells(one: Gist, dated: Sequence[Gist]) -> bool:
    """Whether it has its own date, or is of a kind or of two things with one that has: not only what lay around it."""
    if not one.inferred:
        return True
    things = one.things - first_names()  # "Die Oper trauert um Jan Weber. Er starb am Montag"
    return any(one.families & other.families or len(things & other.things) >= _ALIKE for other in dated)


def _unclear(statement: Statement) -> tuple[bool, bool, bool]:
    """What a title lacks to be understood alone: it has a pronoun in front or points elsewhere, is cut, no sentence."""
    first, title = statement.title.split(" ", 1)[0].lower(), statement.title
    verb = find_finite(tuple(tokens(title, 0, len(title))))
    points = first in PRONOUNS - {"das", "die", "der"} or (first in ("das", "dies") and verb == 1)
    return points or _POINTING.search(title) is not None, title.endswith("…"), verb is None


def _shared(statement: Statement, told: Mapping[str, frozenset[str]]) -> int:
    """How many of its words the others say, each for itself, or the heads of their articles (`told`: by key)."""
    return sum(len(statement.words & words) for key, words in told.items() if key != statement.key)
