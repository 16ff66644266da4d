"""Decisions in words: what was decided, by whom and when."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from flask_babel import gettext as _

from timeline.events.model import Decision, DecisionKind, Place
from timeline.ingest.dates import civil_minutes
from timeline.reconstruct import not_taken_back
from timeline.store import decisions
from timeline.store.decided import Entry
from timeline.temporal.notation import dating_from_record
from timeline.web import clock, spoken
from timeline.web.sessions import session

LONGEST: Final = 60  # characters of what is quoted
SINGLE: Final = str.maketrans("„“", "‚‘")  # what quotation marks become within quotation marks


class Line(NamedTuple):
    """A decision in words; `holds` where nobody took it back."""

    id: int
    words: str
    who: str
    when: str
    why: str
    holds: bool


def lines(made: Iterable[Entry]) -> list[Line]:
    """Decisions about the same in words, the newest first."""
    entries = list(made)
    holding = {decision.id for decision in not_taken_back(entry.decision for entry in entries)}
    return [_line(entry, entry.decision.id in holding) for entry in reversed(entries)]


def _line(entry: Entry, holds: bool) -> Line:
    when = spoken.moment(civil_minutes(entry.at, clock.zone()))
    return Line(entry.decision.id, told(entry.decision), entry.who, when, entry.why, holds)


def told(decision: Decision) -> str:
    """A decision in words, with what it is about."""
    if decision.kind is DecisionKind.REVERT:
        reverted = decisions.get(session(), decision.reverts or 0)
        return _("zurückgenommen: %(what)s", what=told(reverted)) if reverted else _("zurückgenommen")
    about, what = _about(decision), _WHAT[decision.kind](decision)
    return f"{about}: {what}" if about else what


def _about(decision: Decision) -> str:
    """The words that a decision is about, and whether only where they stand; nothing where what it says names it."""
    words = short(decision.quote or (decision.told[0].quote if decision.told else ""))
    here = words and decision.kind in DecisionKind.of_words()
    return _("%(words)s, nur hier", words=words) if here else words


def short(words: str) -> str:
    """Words in quotation marks, as they begin; nothing where there are none."""
    if len(words) > LONGEST:
        words = f"{words[:LONGEST].rpartition(' ')[0]} …"
    return f"„{_within(words.rstrip(',;: '))}“" if words else ""


def _within(words: str) -> str:
    """Words as they stand within quotation marks: with single ones, and each that opens closed."""
    single = words.translate(SINGLE)
    return single + "‘" * (single.count("‚") - single.count("‘"))


def _other(places: Sequence[Place]) -> str:
    """The last statement of these: of those that were made one, it is of the other event."""
    return short(places[-1].quote) if places else _("anderem")


def _when(decision: Decision) -> str:
    return spoken.when(decision.dating) if decision.dating else _("keine Zeitangabe")


def _moved(decision: Decision) -> str:
    """What the words mean, and what they meant before, if that is known."""
    was, now = _was(decision), _when(decision)
    if was == now:
        return _("bestätigt als %(when)s", when=now)
    return f"{was} → {now}" if was else now


def _was(decision: Decision) -> str:
    with suppress(KeyError, TypeError, ValueError):  # another service's archive may say anything
        return spoken.when(dating_from_record(decision.contents["was"]))
    return ""


def _anchor(decision: Decision) -> str:
    if decision.anchor is None:
        return _("bezieht sich auf das Erscheinen")
    return _("bezieht sich auf „%(words)s“", words=decision.anchor.quote)


def _rule(decision: Decision) -> str:
    where = _("überall")
    if decision.article:
        where = _("im ganzen Artikel")
    elif decision.source:
        where = _("in allem von %(source)s", source=decision.source)
    if decision.dating is None and decision.how is None:
        return _("%(where)s keine Zeitangabe", where=where)
    if decision.dating is None:
        return _("%(where)s so gelesen wie hier", where=where)
    return _("%(where)s %(when)s", where=where, when=spoken.when(decision.dating))


def _edition(decision: Decision) -> str:
    if decision.minute is None:
        return _("%(source)s: erscheint am Tag, der dabeisteht", source=decision.source)
    hour, minute = divmod(decision.minute, 60)
    return _(
        "%(source)s: was ab %(hour)d.%(minute)s Uhr erscheint, gilt vom nächsten Morgen an",
        source=decision.source,
        hour=hour,
        minute=f"{minute:02d}",
    )


def _dossier(decision: Decision) -> str:
    if decision.contents.get("removed"):
        return _("Dossier „%(slug)s“ entfernt", slug=decision.text)
    return _("Dossier „%(title)s“ beschrieben", title=_within(decision.contents.get("title", decision.text)))


_WHAT: Final[dict[DecisionKind, Callable[[Decision], str]]] = {
    DecisionKind.DATING: _moved,
    DecisionKind.NO_DATE: _moved,
    DecisionKind.MARKED: _moved,
    DecisionKind.ANCHOR: _anchor,
    DecisionKind.READING: _rule,
    DecisionKind.REFERENCE: lambda d: _("erschienen %(when)s", when=spoken.moment(d.minute or 0)),
    DecisionKind.EDITION: _edition,
    DecisionKind.TITLE: lambda d: _("heißt „%(title)s“", title=_within(d.text)),
    DecisionKind.TOGETHER: lambda d: _("mit %(other)s zusammengelegt", other=_other(d.told)),
    DecisionKind.APART: lambda d: _("von %(other)s getrennt", other=_other(d.others)),
    DecisionKind.HIDE: lambda d: _("verborgen"),
    DecisionKind.ERRS: lambda d: _("Quelle irrt: %(when)s (%(why)s)", when=_when(d), why=d.text),
    DecisionKind.NO_NAME: lambda d: _("„%(name)s“ ist kein Filter", name=d.text),
    DecisionKind.DOSSIER: _dossier,
    DecisionKind.PIN: lambda d: _("ins Dossier „%(slug)s“ geheftet", slug=d.text),
    DecisionKind.LEAVE_OUT: lambda d: _("aus dem Dossier „%(slug)s“ gelassen", slug=d.text),
    DecisionKind.RENAME: lambda d: _(
        "heißt im Dossier „%(slug)s“: %(title)s", slug=d.text, title=d.contents["title"]
    ),
}


def holding(decision: Decision) -> bool:
    """Whether nobody took a decision back."""
    beside: Sequence[Entry] = decisions.about(session(), decisions.subjects(session(), decision))
    return decision in not_taken_back(entry.decision for entry in beside)
