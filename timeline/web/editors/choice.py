"""What an editor can choose for a mention: a reading, a typed date, another anchor, or that it means no time."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from flask_babel import gettext as _

from timeline import actions
from timeline.events.model import Decision, DecisionKind
from timeline.events.model import Place as Words
from timeline.events.overrides import overrides_of
from timeline.ingest.refusals import Refused
from timeline.reconstruct import place_in, standing
from timeline.store.articles import value
from timeline.temporal import tag
from timeline.temporal.model import Anchor, Dating, How, Mention
from timeline.temporal.notation import dating_record
from timeline.web import spoken
from timeline.web.editors.place import Place

NO_DATE: Final = "keine"
PUBLICATION: Final = "erscheinen"  # as an anchor
HERE: Final = "hier"
MEANING: Final = ("type", "value", "mod", "edtf", "first", "last", "bounds", "grain", "relation")


class Reading(NamedTuple):
    """Something that a mention can mean; `anchor` is what that hangs on."""

    dating: Dating
    anchor: Mention | None


@dataclass(frozen=True, slots=True)
class Choice:
    """A decision that is not made yet: `fields` are the form's that stand for it; `scope`: where else it shall hold."""

    words: str
    fields: tuple[tuple[str, str], ...]
    decision: Decision
    scope: str = HERE

    def seal(self) -> str:
        """What was chosen for which words: another one where either has changed since."""
        decision = self.decision
        record = dating_record(decision.dating) if decision.dating else {}
        anchor = decision.anchor.start if decision.anchor else None
        seen = [decision.kind, decision.quote, anchor, *(record.get(name) for name in MEANING)]
        return hashlib.sha256(json.dumps(seen).encode()).hexdigest()[:16]


def readings(place: Place, made: Iterable[Decision]) -> list[Reading]:
    """What the mention can mean, as it stands first; after a decision also what the engine says."""
    article, span = place.article, (place.mention.start, place.mention.end)
    holding = standing(made)
    elsewhere = [decision for decision in holding if place_in(article.text, decision) != span]
    told = list(_read(place.found, span))
    if len(elsewhere) < len(holding):
        overrides = overrides_of(value(article), elsewhere)
        told += _read(tag(article.text, article.reference, overrides=overrides), span)
    different: dict[tuple[object, ...], Reading] = {}
    for reading in told:
        different.setdefault((reading.dating.bounds, reading.dating.value), reading)
    return list(different.values())


def _read(found: Sequence[Mention], span: tuple[int, int]) -> Iterator[Reading]:
    for mention in found:
        if (mention.start, mention.end) == span:
            anchor = None if mention.anchor_ref is None else found[mention.anchor_ref]
            yield from (Reading(dating, anchor) for dating in (mention.dating, *mention.dating.alternatives))


def chosen(form: Mapping[str, str], place: Place, offered: Sequence[Reading]) -> Choice | None:
    """What the form's fields `lesart`, `datum` or `bezug` choose, and where (`wo`); None if nothing that is offered.

    Refused, with the reason, where the typed date is none.
    """
    choice = _chosen(form, place, offered)
    scope = form.get("wo", HERE)
    if choice is None or scope == HERE or scope not in dict(scopes(place, choice)):
        return choice
    return _elsewhere(choice, scope, place)


def _chosen(form: Mapping[str, str], place: Place, offered: Sequence[Reading]) -> Choice | None:
    typed, reading, anchor = (form.get(name, "").strip() for name in ("datum", "lesart", "bezug"))
    if typed or ("datum" in form and not (reading or anchor)):
        return _dated(place, actions.read_typed(typed, place.article.reference), ("datum", typed))
    if reading == NO_DATE:
        decision = about(place, DecisionKind.NO_DATE)
        return Choice(_("keine Zeitangabe"), (("lesart", NO_DATE),), decision)
    if reading.isdecimal() and len(reading) < 3 and 1 <= int(reading) <= len(offered):
        return _dated(place, offered[int(reading) - 1].dating, ("lesart", reading))
    return _anchored(place, anchor) if anchor else None


def about(place: Place, kind: DecisionKind) -> Decision:
    """A decision about the words of the mention."""
    mention = place.mention
    return Decision(0, kind, place.article.key, mention.start, mention.end, mention.text)


def _dated(place: Place, dating: Dating, field: tuple[str, str]) -> Choice:
    decision = replace(about(place, DecisionKind.DATING), dating=dating)
    return Choice(spoken.when(dating), (field,), decision)


def _anchored(place: Place, anchor: str) -> Choice | None:
    decision, fields = about(place, DecisionKind.ANCHOR), (("bezug", anchor),)
    if anchor == PUBLICATION:
        return Choice(_("bezieht sich auf das Erscheinen"), fields, decision)
    found = next((m for m in place.found if str(m.start) == anchor), None)
    if found is None:
        raise Refused("no-such-anchor")
    words = Words(place.article.key, found.start, found.end, found.text)
    return Choice(
        _("bezieht sich auf „%(words)s“", words=found.text), fields, replace(decision, anchor=words)
    )


def _elsewhere(choice: Choice, scope: str, place: Place) -> Choice | None:
    """The choice as a rule for the article, its source, or everywhere."""
    made, article = choice.decision, place.article
    counted = _counted(choice)
    rule = replace(
        made,
        kind=DecisionKind.READING,
        article=article.key if scope == "artikel" else "",
        source=article.source if scope == "quelle" else "",
        start=0,
        end=0,
        dating=None if counted else made.dating,
        how=made.dating.reason.how if counted and made.dating else None,
    )
    return Choice(choice.words, (*choice.fields, ("wo", scope)), rule, scope)


def scopes(place: Place, choice: Choice) -> list[tuple[str, str]]:
    """Where a choice can hold, in words: wherever the words mean the same by it; an anchor is of its place alone."""
    article = place.article
    if choice.decision.kind is DecisionKind.ANCHOR:
        return []
    held_by = place_bound(place, choice)
    found = [(HERE, _("nur hier"))]
    if held_by is not Anchor.DISCOURSE:
        found.append(("artikel", _("im ganzen Artikel")))
    if held_by is None and article.source:
        found.append(("quelle", _("in allem von %(source)s", source=article.source)))
    return [*found, ("ueberall", _("überall"))] if held_by is None else found


def place_bound(place: Place, choice: Choice) -> Anchor | None:
    """What the words hang on, where the choice is one date and they mean another one elsewhere: "Donnerstag"."""
    read = place.mention.machine or place.mention.dating
    fixed = choice.decision.dating is not None and not _counted(choice)
    decided = read.reason.how is How.DECIDED  # words that the engine does not know
    return read.anchor if fixed and not decided and read.anchor is not Anchor.ABSOLUTE else None


def _counted(choice: Choice) -> bool:
    """Whether it is a reading of the engine, which is counted anew wherever the words stand."""
    dating = choice.decision.dating
    reading = dict(choice.fields).get("lesart") not in (None, NO_DATE)
    return reading and (dating is None or dating.reason.how is not How.DECIDED)
