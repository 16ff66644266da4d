"""What kind of statement a dated clause makes, and how sure its date is."""

import re

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.model import Certainty, Kind
from timeline.events.reading.denying import denies
from timeline.events.reading.roles import Role, opens_entry
from timeline.events.reading.speaking import acts_of, leaves_open, speaks
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    HEARSAY,
    LOOKING_AHEAD,
    MODALS,
    NEGATIONS,
    PLANNING_MODALS,
    PREPOSITIONS,
    WERDEN,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.german.vague import OUGHT
from timeline.temporal.german.verbs import ARRANGING, INFINITIVE, PARTICIPLE, verb_forms
from timeline.temporal.model import Anchor, Dating, Evidence, Grain, How, Mention, Relation

_DONE = words("hat haben hatte hatten worden")  # "hat geplant", "ist verschoben worden": an act, no plan
_HEARD = words("soll sollen will wollen")
_HAVE = words("hat haben hatte hatten")
_CALLED = words("aufgerufen eingeladen geladen gebeten")  # "waren am Sonntag zur Wahl aufgerufen"
_POSSIBLE = words("könnte könnten dürfte dürften")
_UNREAL = _POSSIBLE | words("hätte hätten wäre wären")
_SAID = words("angeblich vermeintlich")
_CIRCUMSTANCE = PREPOSITIONS | words("kurz wegen aufgrund durch")  # what begins one
_PERFECT = ("sein", "haben", "werden")
_LIKE_PARTICIPLE = re.compile(r"(?:.{0,6}ge|be|ent|er|ver|zer|miss)\w{3,}(?:t|en)$|\w+iert$")
_ARRANGING = words(ARRANGING)
_NONE = words("kein keine keinen keinerlei")
_THERE_WAS = words("hatte hatten gab")
_RUMOURS = ("medienbericht", "zeitungsbericht", "pressebericht", "gerücht")
_WHAT_REPORTED = (["über"], ["zu"], ["zum"], ["zur"])
_END = "END"  # TIMEX3's mod
_STILL = 2  # words of "noch in"
_SURE = 0.7  # confidence from which on a reading is no guess


def kind(clause: Clause, dating: Dating, role: Role, reference: int) -> Kind:
    """The kind of what `clause` reports at `dating`; `reference`: civil minutes of publication."""
    if _ahead(clause, dating, reference // MINUTES_A_DAY):
        return Kind.ANNOUNCEMENT
    if role is Role.TELLING:
        return (
            Kind.ANNOUNCEMENT if _to_be_said(clause, dating, reference // MINUTES_A_DAY) else Kind.UTTERANCE
        )
    if planned(clause) and not _rumoured(clause, dating, reference // MINUTES_A_DAY):
        return Kind.ANNOUNCEMENT
    said = clause.planning and not participle_verb(clause) and _finite(clause) not in MODALS
    said = said and (clause.telling or _ARRANGING.isdisjoint(verbs(clause.tokens)))
    end = dating.bounds.latest_end
    if said and not clause.past and end is not None and end // MINUTES_A_DAY > reference // MINUTES_A_DAY:
        return Kind.ANNOUNCEMENT  # "Die Werke rechnen in diesem Jahr mit Verlusten"
    return Kind.UTTERANCE if said or speaks(clause) else Kind.HAPPENING


def _to_be_said(clause: Clause, dating: Dating, today: int) -> bool:
    """Whether somebody is still to say it: "Am Montag will der Minister mitteilen, ob …"."""
    return planned(clause) and not clause.past and dating.last is not None and dating.last >= today


def _rumoured(clause: Clause, dating: Dating, today: int) -> bool:
    """Whether "soll" can only be hearsay, or "wollte" a deed, as the time is over: "zuvor soll er …".

    So is "hatte sich nicht äußern wollen".
    """
    if dating.last is None:
        return False
    declined = not NEGATIONS.isdisjoint(t.lower for t in clause.words)  # "wollte sich heute nicht äußern"
    over = dating.last < today or (dating.last == today and (dating.grain is Grain.MINUTE or declined))
    hour = dating.grain is Grain.MINUTE  # "der Umzug, der um 15 Uhr beginnen sollte"
    hindsight = clause.relative and dating.anchor is Anchor.DISCOURSE and not hour
    if hindsight and _finite(clause) in ("sollte", "sollten"):
        return dating.last < today  # "die sich einen Tag später ereignen sollten": told with hindsight
    wanted = _finite(clause) in _HAVE and clause.words[-1].lower == "wollen"
    return (_finite(clause) in ("soll", "sollen") and dating.last < today) or (
        (wanted or _finite(clause) in ("wollte", "wollten")) and over
    )


def _ahead(clause: Clause, dating: Dating, today: int) -> bool:
    """Whether it lies after the day of publication; from that day on, where the clause does not tell the past."""
    start, _, _, end = dating.bounds
    if start is not None and start // MINUTES_A_DAY > today:
        return True
    if dating.relation is Relation.UNTIL and end is not None and end // MINUTES_A_DAY > today:
        return True  # "hatte bis Ende November ein Konzept gefordert"
    if clause.past or dating.relation not in (Relation.AT, Relation.UNTIL) or end is None:
        return False
    coming = dating.reason.how in (How.SHIFTED, How.NEXT) and dating.reason.evidence is Evidence.ADJECTIVE
    if coming and end // MINUTES_A_DAY > today:
        return True  # "in der kommenden Saison", which has begun
    if dating.mod == _END and dating.relation is Relation.AT and end // MINUTES_A_DAY > today:
        return clause.finite is not None  # "schließt Ende des Jahres", told in November
    return (start is None or start // MINUTES_A_DAY == today) and end // MINUTES_A_DAY > today


def later_today(clause: Clause, mention: Mention, reference: int) -> bool:
    """Whether it has its hour after that of publication: "Der Rat trifft sich heute um 16 Uhr", said at two o'clock."""
    start, relation = mention.dating.bounds.earliest_start, mention.dating.relation
    hour = mention.dating.grain <= Grain.DAY_PART and relation in (Relation.AT, Relation.SINCE)
    told = clause.past or _finite(clause) in ("hat", "haben") or opens_entry(clause, mention)
    return hour and not told and start is not None and start > reference


def within_what_is_left(clause: Clause, mention: Mention, reference: int) -> bool:
    """Whether it is to come in what is left of a time: "Der Umbau kostet noch in diesem Jahr drei Millionen"."""
    still = "noch" in [t.lower for t in clause.tokens if t.end <= mention.start][-_STILL:]
    last = mention.dating.last
    ahead = last is not None and last > reference // MINUTES_A_DAY and mention.dating.grain > Grain.DAY
    return still and ahead and not clause.past and mention.dating.relation is Relation.AT


def planned(clause: Clause) -> bool:
    """Whether the clause tells what should or is expected to happen; "soll … haben" is hearsay instead."""
    if _finite(clause) in ("hätte", "hätten") and clause.words[-1].lower in OUGHT:
        return True  # "hätte im Mai abgeschlossen sein sollen"
    spoken = {token.lower for token in clause.words}
    if spoken & PLANNING_MODALS:
        return not hearsay(clause)
    acted = _finite(clause) in ("wurde", "wurden")  # "wurden verlegt"
    acted = acted or (_finite(clause) in ("war", "waren") and clause.words[-1].lower in _CALLED)
    stands_planned = clause.planning and participle_verb(clause) and not spoken & _DONE and not acted
    coming = _finite(clause) in WERDEN and any(
        t.bits & INFINITIVE and t.lower not in WERDEN
        for t in (*clause.words[-3:], *clause.tokens[max(0, (clause.finite or 0) - 1) : clause.finite])
    )
    coming = coming and not clause.words[-1].bits & PARTICIPLE
    done = clause.words[-2:-1] and clause.words[-2].bits & PARTICIPLE and clause.words[-1].lower in _PERFECT
    coming = coming or (_finite(clause) in WERDEN and bool(done))  # "wird fertig gestellt sein"
    ahead = spoken & LOOKING_AHEAD if clause.opening != "bevor" and not clause.past else frozenset()
    last = clause.words[-1]
    possible = _finite(clause) in _POSSIBLE and last.bits & INFINITIVE and last.lower not in ("haben", "sein")
    return coming or bool(ahead) or stands_planned or (bool(possible) and not hearsay(clause))


def _finite(clause: Clause) -> str:
    """The finite verb, lowered; empty where there is none."""
    return "" if clause.finite is None else clause.tokens[clause.finite].lower


def hearsay(clause: Clause) -> bool:
    """Whether it is told as said by others: "soll … getroffen worden sein"."""
    return _as_said(clause) or any(t.lower in HEARSAY for t in clause.words)


def _as_said(clause: Clause) -> bool:
    """Whether a modal verb with a perfect infinitive says that others say so."""
    spoken = [token.lower for token in clause.words]
    modal = any(word in _HEARD for word in spoken)
    last = -2 if spoken[-1] in _HEARD and len(spoken) > 1 else -1  # "…, der es getan haben soll"
    perfect = spoken[last] in ("haben", "sein") and any(map(is_done, clause.words[-4:]))
    return modal and perfect


def is_done(token: Token) -> bool:
    """Whether a word is a participle, or may be that of a verb that no table knows: "soll ihn hochgejubelt haben"."""
    if token.bits & PARTICIPLE:
        return True
    known = token.lower in verb_forms() or token.lower in AUXILIARIES | MODALS
    return not known and token.word[0].islower() and _LIKE_PARTICIPLE.match(token.lower) is not None


def participle_verb(clause: Clause) -> bool:
    """Whether the clause's verb is an auxiliary with a participle: "ist geplant"."""
    return clause.finite is not None and clause.tokens[clause.finite].lower in AUXILIARIES


def doubted(clause: Clause, *, planned: bool = False, from_then: bool = False) -> bool:
    """Whether the clause denies, or only reports what others say or what might have been.

    `planned`: it lies ahead, so that "soll bis Mai geräumt sein" is no hearsay. `from_then`: "nicht" belongs to its
    time: "öffnet nicht vor Mai".
    """
    spoken = {token.lower for token in clause.words}
    denied = denies(clause.words) and "sondern" not in spoken  # "Nicht das Bad, sondern das Werk hat …"
    # who did not survive is dead
    denied = denied and not (from_then or "überleben" in acts_of(clause) or leaves_open(clause))
    denied = denied and not (_lacks(clause) or _denies_the_second(clause))
    return (
        denied
        or _by_rumour(clause)
        or (not planned and _as_said(clause))
        or _guesses(clause)
        or bool(spoken & _UNREAL)
    )


def _lacks(clause: Clause) -> bool:
    """Whether it tells what was not there, which is so: "3000 Haushalte hatten kein Wasser", "Es gab keinen Strom"."""
    none = any(t.lower in _NONE for t in clause.words) and not any(t.lower == "nicht" for t in clause.words)
    full = not any(t.bits & (PARTICIPLE | INFINITIVE) and t.word[0].islower() for t in clause.words)
    return none and full and _finite(clause) in _THERE_WAS


def _denies_the_second(clause: Clause) -> bool:
    """Whether only the second of two things is denied: "war aufgebrochen und nicht zurückgekehrt"."""
    spoken = clause.words
    joint = next((n for n, t in enumerate(spoken) if n and t.lower in ("und", "aber")), 0)
    done = joint > 0 and bool(spoken[joint - 1].bits & PARTICIPLE) and spoken[joint - 1].word[0].islower()
    return done and NEGATIONS.isdisjoint(t.lower for t in spoken[:joint])


def _by_rumour(clause: Clause) -> bool:
    """Whether no more than reports in the media or rumours say so: "Laut einem Medienbericht", "Gerüchten zufolge"."""
    spoken = [t.lower for t in clause.words]
    at = next((n for n, word in enumerate(spoken) if word.rstrip("en").endswith(_RUMOURS)), None)
    if at is None:
        return False
    if spoken[at + 1 : at + 2] == ["zufolge"]:
        return True
    sources = not {"laut", "nach"}.isdisjoint(spoken[max(0, at - 2) : at])
    return (
        sources and spoken[at + 1 : at + 2] not in _WHAT_REPORTED
    )  # "Nach Medienberichten über …" he resigned


def _guesses(clause: Clause) -> bool:
    """Whether it guesses at what happened, and not only at a circumstance: "vermutlich kurz vor Mitternacht"."""
    behind = (*clause.words[1:], None)
    return any(
        t.lower in HEARSAY and (t.lower in _SAID or then is None or then.lower not in _CIRCUMSTANCE)
        for t, then in zip(clause.words, behind, strict=True)
    )


def unreal(clause: Clause) -> bool:
    """Whether it only reports what others say or what might have been."""
    return hearsay(clause) or any(t.lower in _UNREAL for t in clause.words)


def certainty(dating: Dating) -> Certainty:
    """How sure a stated date is: a guess, to the day or a whole stated period, or somewhere in an interval."""
    if dating.confidence < _SURE and dating.reason.how is not How.DECIDED:
        return Certainty.INFERRED
    if dating.reason.how is How.NEAREST and dating.reason.evidence is Evidence.NONE:
        return Certainty.INFERRED
    first, second, third, fourth = dating.bounds
    return (
        Certainty.SURE
        if _narrow(first, second) and (_narrow(third, fourth) or fourth is None)
        else Certainty.ROUGH
    )


def _narrow(first: int | None, second: int | None) -> bool:
    """Whether two bounds are less than a day and a half apart: one day, or one night."""
    return first is not None and second is not None and second - first < MINUTES_A_DAY * 3 // 2
