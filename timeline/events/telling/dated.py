"""Which clauses of a sentence a time expression dates, and by which one."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from timeline.events.grammar.circumstances import is_happening, reaches_end
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.subjects import subject
from timeline.events.reading.kinds import hearsay, planned
from timeline.events.reading.reading import Sentence, is_to_do
from timeline.events.reading.roles import FROM_ON, Role, ahead_of, chosen, connects, for_what, role
from timeline.events.reading.same_time import hour_of_what_is_ruled
from timeline.events.vocabulary.lexicon import AUXILIARIES, MODALS, PREPOSITIONS, SUPPOSING
from timeline.events.vocabulary.tables import words
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.german.verbs import PRESENT, PRETERITE, TO_INFINITIVE, verb_forms
from timeline.temporal.model import Anchor, Dating, Grain, Mention, Relation, Status

_WEEK = 7  # days
_SOON = "soon"  # the rule of "bald"
_HOPING = words("glaubt glauben glaubte glaubten hofft hoffen hoffte hofften")
_LONG = 366  # days
_OVER = 31  # days back to what is still news


_ABOUT = words("für zu zum zur über von vom gegen wegen")
# "Er verweist auf die Nacht zum 14. Februar", "Sie erinnert an den 3. Mai".
_POINTING = [[to, article] for to in ("auf", "an") for article in ("die", "den", "das")]
_HOW_LATE = words("kurz nach vor gegen etwa um genau uhr schon erst ein der am")
_IS_SO = words("ist sind war waren blieb bleibt sei")
# "statt wie geplant im"
_INSTEAD = words("im am in der den zum wie geplant ursprünglich vorgesehen schon bereits")
_OPEN = words("bekannt klar unklar offen ungewiss fraglich")
# What is of the year that it is for: "wies für 2009 einen Gewinn aus".
_BOOKED = ("verbuch", "weis", "wies", "ausgewies", "verzeichn", "erziel", "erwirtschaft", "meld", "gemeld")
_ELSE = words("sonst ansonsten andernfalls")
_WAS = words("war waren hatte hatten wurde wurden")


class Dated(NamedTuple):
    """A clause, the index of the mention that dates it, and what that one dates."""

    clause: Clause
    mention: int
    role: Role

    def contradicts(self, mentions: Sequence[Mention], reference: int) -> bool:
        """Whether what lies ahead has a time long past, which dates a noun: "soll an 1969 erinnern"."""
        last = mentions[self.mention].dating.last
        verb = None if self.clause.finite is None else self.clause.tokens[self.clause.finite].lower
        today = reference // MINUTES_A_DAY
        if self._keeps(mentions, verb or "") or self._only_names(mentions[self.mention], today):
            return True
        if (
            self._is_for(mentions[self.mention], today)
            or self._to_come(mentions[self.mention], today)
            or self._might_have_been(last, today)
        ):
            return True
        if last is None or last >= today:
            return False
        return last < today - _LONG and verb in ("soll", "sollen", "will", "wollen") and planned(self.clause)

    def _to_come(self, mention: Mention, today: int) -> bool:
        """Whether what has happened has a time ahead, which is a noun's: "hat die Pläne zur Wahl 2027 vorgelegt"."""
        clause, dating = self.clause, mention.dating
        if dating.first is None or dating.first <= today or dating.relation is not Relation.AT:
            return False
        if dating.alternatives or mention.status is not Status.MACHINE:
            return False  # another reading may be over, or an editor knows better
        if clause.lasts and dating.grain <= Grain.DAY:
            return False  # "ist von Freitag bis Montag gesperrt"
        open_ended = clause.planning or ahead_of(clause, mention) or {t.lower for t in clause.words} & MODALS
        unreal = {t.lower for t in clause.words} & {"wäre", "wären", "hätte", "hätten", "würde", "würden"}
        before = [t.lower for t in clause.tokens if t.end <= mention.start][-2:]
        named = before[-1:] == ["der"] and before[0] not in PREPOSITIONS  # "wurde der 22. Juni genannt"
        infinitive = any(t.bits & TO_INFINITIVE or t.word == "zu" for t in clause.tokens)  # no "Zu den …"
        return clause.past and not (open_ended or unreal or named or infinitive or self.role is Role.TELLING)

    def _is_for(self, mention: Mention, today: int) -> bool:
        """Whether a year that is over is what something done is for: "Für das Jahr 2008 wurde eine Liste vorgelegt"."""
        last = mention.dating.last
        over = mention.dating.grain >= Grain.YEAR and last is not None and last < today
        booked = any(t.lower.startswith(_BOOKED) for t in self.clause.words if t.word[0].islower())
        return (
            over
            and not booked
            and for_what(self.clause, mention)
            and not self.clause.planning
            and not planned(self.clause)
        )

    def _might_have_been(self, last: int | None, today: int) -> bool:
        """Whether it would have come, and does not: "Ohne ihn wäre der Vertrag im Juli ausgelaufen"."""
        clause = self.clause
        verb = None if clause.finite is None else clause.tokens[clause.finite].lower
        meant = clause.words[-1].lower == "sollen"  # "hätte im Juli öffnen sollen" was planned
        ahead = last is not None and last > today
        return ahead and verb in ("wäre", "hätte") and clause.past and not meant

    def _only_names(self, mention: Mention, today: int) -> bool:
        """Whether what is told of today has a time long past: "Das erinnert an den Tod des Kindes 2008".

        That is a noun's, or "danach" means "according to that": "Danach ist das Amt dafür verantwortlich".
        """
        clause, dating = self.clause, mention.dating
        if self._is_now(mention, today) or self._names_happening(mention, today):
            return True
        if mention.text.lower() in FROM_ON:
            return False
        end = dating.first if connects(mention) else dating.last
        if end is None or end >= today - _OVER or dating.relation is Relation.SINCE or clause.finite is None:
            return False
        verb = clause.tokens[clause.finite]
        before = [t for t in clause.tokens if t.end <= mention.start and t.lower not in PREPOSITIONS]
        present = verb.bits & PRESENT or verb.lower in ("ist", "sind", "hat", "haben")
        if not present or verb.bits & PRETERITE or clause.past or clause.subordinate or hearsay(clause):
            return False
        if connects(mention):
            return True
        named = len(before) > 1 and before[-1].word[0].isupper()
        front = mention.end <= verb.start and verb.lower in ("ist", "sind")
        return named and (front or before[-1].start > verb.end)

    def _names_happening(self, mention: Mention, today: int) -> bool:
        """Whether what is told has the day of what it is about: "rechnet mit Folgen für die Wahl am Montag"."""
        clause, last = self.clause, mention.dating.last
        if clause.finite is None or clause.past or clause.subordinate or last is None or last >= today:
            return False
        verb = clause.tokens[clause.finite]
        between = [t for t in clause.tokens if verb.end <= t.start and t.end <= mention.start]
        while between and between[-1].lower in PREPOSITIONS:
            between.pop()
        present = verb.bits & PRESENT and not verb.bits & PRETERITE
        if present and mention.dating.grain <= Grain.DAY and [t.lower for t in between[-2:]] in _POINTING:
            return True
        return bool(present) and any(
            t.lower in _ABOUT and any(map(is_happening, between[n + 1 :])) and reaches_end(between, n)
            for n, t in enumerate(between)
        )

    def _is_now(self, mention: Mention, today: int) -> bool:
        """Whether something "is" so, by the side of a day that is over: "Grund ist der Streit um den Bau am Montag"."""
        clause, last = self.clause, mention.dating.last
        verb = None if clause.finite is None or clause.past else clause.tokens[clause.finite]
        if verb is None or verb.lower not in ("ist", "sind") or mention.start < verb.end:
            return False
        at = mention.dating.relation is Relation.AT and mention.dating.grain <= Grain.DAY
        return at and last is not None and last < today - 1

    def _keeps(self, mentions: Sequence[Mention], verb: str) -> bool:
        """Whether it tells opening hours: "ist von 6 bis 20 Uhr geöffnet"."""
        dating = mentions[self.mention].dating
        clock = dating.grain is Grain.MINUTE and dating.relation is not Relation.SINCE
        clock = clock and dating.anchor in (Anchor.DISCOURSE, Anchor.PUBLICATION)
        opened = any(t.lower in ("geöffnet", "offen", "geschlossen", "dicht") for t in self.clause.words)
        return clock and opened and verb in ("ist", "sind", "hat", "haben")


def dated(sentence: Sentence, mentions: Sequence[Mention]) -> list[Dated]:
    """What the sentence dates: its happenings; else the telling; else what stands beside; nothing where it asks."""
    if any(t.word == "?" for t in sentence.clauses[-1].tokens[-2:]):
        return []
    found = []
    for clause in sentence.clauses:
        own = mentions_in(clause, sentence, mentions)
        if (
            not own
            or clause.opening in SUPPOSING
            or clause.aims
            or _supposes(sentence, clause)
            or _would_be(sentence, clause)
            or _likens(clause)
        ):
            continue
        if _still_open(clause) or _not_yet(clause) or _else(clause):
            continue
        if _only_hoped(sentence, clause) and all(mentions[n].dating.reason.rule == _SOON for n in own):
            continue
        own = [n for n in own if not (_is_meant(clause, mentions[n]) or _instead_of(clause, mentions[n]))]
        own = [
            n for n in own if not _in_our_days(clause, mentions[n], [mentions[k] for k in sentence.mentions])
        ]
        if best := chosen(clause, [mentions[n] for n in own], tells=sentence.tells(clause)):
            found.append(Dated(clause, next(n for n in own if mentions[n] is best[0]), best[1]))
            found += _told_then(clause, [n for n in own if mentions[n] is not best[0]], mentions, best[0])
    for wanted in (Role.HAPPENING, Role.TELLING, Role.BACKGROUND):
        main = [d for d in found if d.role is wanted and not (d.clause.relative or _beside(d))]
        if main and wanted is Role.HAPPENING:
            told = [d for d in main if not _says_the_time(d, mentions)] or main
            kept = [d for d in found if d in told or _is_told_beside(d, told, sentence, mentions)]
            return [
                d
                for n, d in enumerate(kept)
                if not n or not hour_of_what_is_ruled(sentence, mentions[d.mention])
            ]
        if main:
            return main[:1]
    return []


def _only_hoped(sentence: Sentence, clause: Clause) -> bool:
    """Whether somebody only believes it, or not: "glaubt kaum einer, dass es bald vom Tisch ist"."""
    at = sentence.clauses.index(clause)
    return (
        clause.opening == "dass"
        and at > 0
        and any(t.lower in _HOPING for t in sentence.clauses[at - 1].words)
    )


def _told_then(
    clause: Clause, others: Sequence[int], mentions: Sequence[Mention], best: Mention
) -> list[Dated]:
    """When somebody told of what the clause dates ahead: "kündigte [Anfang Juni] das Aus zum Frühjahr an"."""
    tells = clause.planning and clause.past and ahead_of(clause, best) and not clause.subordinate
    then = [n for n in others if role(clause, mentions[n], tells=True) is Role.TELLING] if tells else []
    first = best.dating.first
    before = [n for n in then if first is not None and (mentions[n].dating.last or first) < first]
    return [Dated(clause, before[0], Role.TELLING)] if len(before) == 1 else []


def _is_told_beside(
    found: Dated, told: Sequence[Dated], sentence: Sentence, mentions: Sequence[Mention]
) -> bool:
    """Whether it is told beside what happened: since when something is so, on which day somebody spoke."""
    says = _announces(found, told, mentions) or _says_before(found, told, sentence, mentions)
    return says or _began(found, sentence, mentions[found.mention])


def _announces(found: Dated, told: Sequence[Dated], mentions: Sequence[Mention]) -> bool:
    """Whether a clause tells when somebody announced what was still to come: "kündigte im Mai an, im Juli zu gehen".

    Or said what he or somebody else was to do: "erklärte sich am Montag bereit, am Freitag zu kommen".
    """
    to_do = all(is_to_do(one.clause) and one.clause.start >= found.clause.end for one in told)
    announces = found.clause.planning or (found.clause.past and to_do)
    if found.role is not Role.TELLING or not announces or found.clause.subordinate:
        return False
    said = mentions[found.mention].dating.last
    starts = [mentions[one.mention].dating.first for one in told]
    return said is not None and all(start is not None and start > said for start in starts)


def _says_before(
    found: Dated, told: Sequence[Dated], sentence: Sentence, mentions: Sequence[Mention]
) -> bool:
    """Whether it says when somebody said what stands in front, undated: "Er sei gesund, sagte sie am Montag, er …"."""
    clause, at = found.clause, sentence.clauses.index(found.clause)
    front = sentence.clauses[0]
    if found.role is not Role.TELLING or clause.finite != 0 or at != 1 or not front.opens:
        return False
    dated_in_front = mentions_in(front, sentence, mentions)
    return not dated_in_front and all(one.clause.in_subjunctive for one in told)


def _says_the_time(found: Dated, mentions: Sequence[Mention]) -> bool:
    """Whether a clause says no more than how late it was: "Es war kurz nach 21 Uhr, als …"."""
    mention = mentions[found.mention]
    others = [t.lower for t in found.clause.words if t.end <= mention.start or t.start >= mention.end]
    return others[:2] == ["es", "war"] and _HOW_LATE.issuperset(others[2:])


def _supposes(sentence: Sentence, clause: Clause) -> bool:
    """Whether it only supposes, without a word for it: "Wird bis Mai nicht gezahlt, (so) wird gekündigt"."""
    first, opens = sentence.clauses[0], clause.tokens[0]
    asks = opens.lower in AUXILIARIES | MODALS or verb_forms().get(opens.lower, 0) & PRESENT
    if clause is not first or not asks or opens.lower in _WAS:
        return False  # "War er am Montag noch dagegen, so …"
    following = next((c for c in sentence.clauses[1:] if not c.relative), first)
    return following.opening in ("so", "dann") or (following.finite == 0 and not following.telling)


def _calls(rest: Sequence[str]) -> bool:
    """Whether these words say what a time was: "ein gutes Jahr", "ein guter Tag", not "der letzte Tag der Messe"."""
    year = any(word.endswith("jahr") and not word.endswith("frühjahr") for word in rest)
    return year or ("tag" in rest and "ein" in rest)


def _is_meant(clause: Clause, mention: Mention) -> bool:
    """Whether a time is what the clause tells of: "2023 war ein gutes Jahr", "Der Montag war ein Chaos-Tag".

    Also "Heute ist ein guter Tag".
    """
    verb = None if clause.finite is None else clause.tokens[clause.finite]
    if verb is None or clause.subordinate or mention.end > verb.start:
        return False
    if any(mention.end <= t.start < verb.start for t in clause.tokens):
        return False  # "Der heutige Umzug war …"
    front = [t.lower for t in clause.tokens if t.start < mention.start and t.is_word]
    rest = [t.lower for t in clause.words if t.start >= verb.end]
    named = mention.text.split()[0].lower() if not front else "".join(front)
    year = not front and verb.lower in _IS_SO and _calls(rest)
    described = all(word.endswith(("e", "er", "es")) for word in front[1:])
    if named not in ("der", "das", "die") and not (front[:1] in (["ein"], ["eine"]) and described):
        return year
    # not "Die letzten Jahre verbrachte sie hier"
    called = rest[:1] == ["als"]
    return called or verb.lower in _IS_SO or subject(list(clause.tokens), (clause.finite or 0) + 1) is None


def _instead_of(clause: Clause, mention: Mention) -> bool:
    """Whether it is only the time that it was not: "statt im April", "nicht im April, sondern im Mai"."""
    before = [t.lower for t in clause.tokens if t.end <= mention.start]
    while before and before[-1] in _INSTEAD:
        before.pop()
    but = any(t.lower == "sondern" for t in clause.tokens if t.start >= mention.end)
    return before[-1:] in (["statt"], ["anstatt"]) or (but and before[-1:] == ["nicht"])


def _in_our_days(clause: Clause, mention: Mention, others: Sequence[Mention]) -> bool:
    """Whether "heute" is held against a year long ago: "1986 war es Tschernobyl, heute ist es Fukushima"."""
    verb = None if clause.finite is None else clause.tokens[clause.finite].lower
    if mention.text.lower() != "heute" or verb not in _IS_SO or clause.past:
        return False
    ago = (mention.dating.first or 0) - _LONG
    return any(one.dating.grain >= Grain.YEAR and 0 < (one.dating.last or 0) < ago for one in others)


def _not_yet(clause: Clause) -> bool:
    """Whether it only says what something came before: "Bevor am Montag die Plädoyers beginnen konnten, …"."""
    verb = None if clause.finite is None else clause.tokens[clause.finite].lower
    return clause.opening in ("bevor", "ehe") and verb in MODALS


def _still_open(clause: Clause) -> bool:
    """Whether it only says that something was not known: "Wer ihm folgt, war am Montag noch nicht bekannt".

    Also "Hinweise zur Abstimmung am Freitag wurden nicht bekannt".
    """
    verb = None if clause.finite is None else clause.tokens[clause.finite].lower
    if verb in _WAS and [t.lower for t in clause.words[-2:]] == ["nicht", "bekannt"]:
        return True
    return clause.finite == 0 and verb in _IS_SO and clause.words[-1].lower in _OPEN


def _else(clause: Clause) -> bool:
    """Whether it only says what comes if something is not done: "…, da es sonst bald zu spät ist"; not "als sonst"."""
    spoken = [t.lower for t in clause.words]
    then = any(word in _ELSE and before not in ("als", "wie") for before, word in pairwise(["", *spoken]))
    return then and not clause.past


def _would_be(sentence: Sentence, clause: Clause) -> bool:
    """Whether it is what would be if something else were: "Hätten wir ihn gehabt, stünden wir heute nicht hier"."""
    at = sentence.clauses.index(clause)
    before = sentence.clauses[at - 1] if at and clause.finite == 0 and clause.in_subjunctive else None
    if before is None or before.tokens[-1].word != "," or not before.in_subjunctive:
        return False
    first = next((t for t in before.tokens if t.is_word), None)
    opened = first is not None and before.finite is not None and first.end == before.tokens[before.finite].end
    return opened or before.opening in SUPPOSING


def _likens(clause: Clause) -> bool:
    """Whether it only says what something is like: "…, wie es zu dieser Zeit üblich war"."""
    words, verb = [t.lower for t in clause.words], clause.finite
    likened = words[:1] == ["wie"] and words[1:2] in (["es"], ["das"], ["sie"], ["er"])
    return likened and verb is not None and clause.tokens[verb].lower in ("war", "waren", "ist", "sind")


def _beside(found: Dated) -> bool:
    """Whether a subordinate clause only tells what lasts: "…, wo sie seit 2011 wohnt"."""
    return found.role is Role.BACKGROUND and found.clause.subordinate


def _began(found: Dated, sentence: Sentence, since: Mention) -> bool:
    """Whether a clause of its own tells since when something was so: "Sie wusste es seit Montag, …"; or is so.

    What is so in the first one is news only if it is new: "Seit gestern läuft der Betrieb, im Mai soll …".
    """
    clause = found.clause
    is_so = clause.finite is not None and not clause.continues
    # "prüft seit Mai | und will im Juli entscheiden"
    goes_on = any(c.continues for c in sentence.clauses[1:2])
    opens = clause.tokens[0].lower == "seit" and clause is not sentence.clauses[0]
    own = clause.past or goes_on or (is_so and (_is_new(since.dating) or opens))
    return found.role is Role.BACKGROUND and not clause.subordinate and own


def _is_new(since: Dating) -> bool:
    """Whether it is so since a day of the week before the publication: "seit Montag"."""
    first, today = since.first, since.reason.anchor_day
    day = since.grain <= Grain.DAY and since.anchor is Anchor.PUBLICATION
    return day and first is not None and today is not None and 0 <= today - first <= _WEEK


def mentions_in(clause: Clause, sentence: Sentence, mentions: Sequence[Mention]) -> list[int]:
    """The indexes of the mentions that stand in a clause."""
    return [n for n in sentence.mentions if _within(clause, mentions[n])]


def _within(clause: Clause, mention: Mention) -> bool:
    return any(t.start < mention.end and mention.start < t.end for t in clause.tokens)
