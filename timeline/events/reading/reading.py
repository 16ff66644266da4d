"""The sentences of an article with their clauses and the time expressions in them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from timeline.events.coreference.course import Course
from timeline.events.coreference.referents import Referents, after, apart, beginning
from timeline.events.grammar.adjectives import NUMBERS
from timeline.events.grammar.ages import without_ages
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.dependents import has_object, says
from timeline.events.grammar.ellipsis import completed
from timeline.events.grammar.parting import clauses
from timeline.events.grammar.plain import without_dateline
from timeline.events.grammar.quotation import with_marks
from timeline.events.grammar.routes import with_routes
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import tokens
from timeline.events.grammar.valency import verbs
from timeline.events.naming.model import Name
from timeline.events.reading.doubts import doubts, governing
from timeline.events.reading.roles import names_time
from timeline.events.reading.there import placed
from timeline.events.sentences import sentences
from timeline.events.vocabulary.concepts import STRUCK
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    COMPLEMENTS,
    EXPECTING,
    SAYING,
    SPEECH,
    SUBORDINATORS,
    SUPPOSING,
)
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import fold, happens
from timeline.temporal.german.verbs import TO_INFINITIVE
from timeline.temporal.model import Grain, Mention

_BECAME = ("wurde", "geworden", "wird")
_WRITTEN = words("schreibt schrieb schrieben geschrieben verkündet verkündete verkündeten")
# to whom, as a house is opened, too
_OPENED = words("eröffnet eröffnete eröffneten offenbart offenbarte offenbarten")
_TO_WHOM = words("dem den seinem seinen ihrem ihren ihm ihnen")
# With which people settle or learn what stands before: "Das beschloss der Rat", "Darauf einigten sich beide Seiten".
_SETTLED = words(
    "beschloss beschlossen entschied entschieden vereinbarten vereinbart erfuhr erfuhren ergab ergaben ergeben "
    "angeordnet anordnete anordneten verfügte verfügt urteilte urteilten veranlasst veranlasste veranlassten"
)
LEARNT = words("erfuhr erfuhren ergab ergaben ergeben bekannt")  # no acts
_AGREED = words("einigten geeinigt verständigten verständigt")
_VOTED = words("stimmte stimmten gestimmt votierte votierten votiert")
_ROUND = re.compile(r"\b(?:im|ins|in der|in die) \w*(?:[Ff]inale|[Ee]ndspiel|[Rr]unde|[Tt]urnier)\b")
_NEAR = 300  # characters that it is told of before
_STRUCK_BY = words("bei beim nach durch")
_SO_MANY = NUMBERS | words("ein eine mehrere viele dutzende hunderte")
_FOR_OTHERS = re.compile(r"sprecher|anw[aä]lt|richter|verteidiger|gutachter")  # who speak of somebody else
_QUOTE = re.compile('[„“”"»«]')


class Sentence(NamedTuple):
    """A sentence, by code points, with its clauses and the indexes of its mentions that name a time."""

    start: int
    end: int
    clauses: list[Clause]
    mentions: tuple[int, ...]
    quoted: bool
    times: list[tuple[int, int]]  # the spans of those mentions with their prepositions
    course: Course
    place: int  # in the course of the article, where it begins

    @property
    def referents(self) -> Referents:
        """Whom "er" and "sie" mean where it begins."""
        return self.course.at(self.place)

    def meant(self, clause: Clause) -> Referents:
        """Whom pronouns mean in one of its clauses."""
        before = [c for c in self.clauses if c.end <= clause.start]
        if not before and clause.in_subjunctive:
            return self._said_by(clause)
        if before or not clause.subordinate or self.main is clause:
            return after(before, self.referents, self.times) if before else self.referents
        told = after((self.main,), self.referents, self.times).meant
        people = {pronoun: meant for pronoun, meant in told.items() if meant.person}
        # "Weil er am Montag einen Wirt geschlagen hatte, sitzt Jan Weber in Haft"
        return replace(self.referents, meant={**people, **self.referents.meant})

    def _said_by(self, clause: Clause) -> Referents:
        """The same with who says so behind it, where nobody else is known: "Er werde gehen, sagte Jan Weber"."""
        says = next((c for c in self.clauses if c.telling and c.finite == 0 and c.start >= clause.end), None)
        others = says is not None and any(_FOR_OTHERS.search(t.lower) for t in says.words)
        told = after((says,), self.referents, self.times).meant if says and not others else {}
        speakers = {p: one for p, one in told.items() if one.human}
        return replace(self.referents, meant={**speakers, **self.referents.meant})

    @property
    def main(self) -> Clause:
        """Its first clause that is no subordinate one, nor says in front what the other is for."""
        return next((c for c in self.clauses if not (c.subordinate or c.aims)), self.clauses[0])

    @property
    def points_back(self) -> bool:
        """Whether it only says who said what stands before it: "Das teilte die Stadt am Montag mit"."""
        first = self.clauses[0]
        if first.opening not in ("das", "dies", "darüber") or first.finite != 1:
            return False
        told = first.opening == "darüber" and any(t.lower.startswith("informiert") for t in first.words)
        return (told or first.telling or _writes(first) or _follows(first)) and self._says_no_more

    @property
    def settles(self) -> bool:
        """Whether it only says who settled or learnt what stands before it: "Das beschloss der Rat am Montag"."""
        first = self.clauses[0]
        verb, last = (first.tokens[1].lower, first.words[-1].lower) if first.finite == 1 else ("", "")
        done = {verb, last, f"{last}{verb}"}  # "ordnete … an"
        settled = first.opening in ("das", "dies") and (not _SETTLED.isdisjoint(done) or becomes_known(first))
        agreed = (first.opening == "darauf" and not _AGREED.isdisjoint(done)) or (
            first.opening == "dafür" and not _VOTED.isdisjoint(done)
        )
        return (settled or agreed) and self._says_no_more

    @property
    def _says_no_more(self) -> bool:
        """Whether behind its first clause there is at most one that goes on with it, or says who says so in turn."""
        return all(
            clause.finite is None
            or clause.tokens[0].lower == "und"
            or (clause.opening == "wie" and clause.subordinate and clause.telling)
            for clause in self.clauses[1:]
        )

    def governing(self, clause: Clause) -> Clause | None:
        """What one of its clauses hangs on: "bestreitet, dass …", "gab zu, … getan zu haben", "unklar ist, wann …"."""
        return governing(self.clauses, self.clauses.index(clause)) if clause in self.clauses else None

    def doubts(self, clause: Clause) -> bool:
        """Whether it denies or doubts what one of its clauses says, reproaches with it, or makes it depend on more."""
        matrix = self.governing(clause)
        return (matrix is not None and doubts(matrix, clause)) or self.condition(clause) is not None

    def condition(self, clause: Clause) -> Clause | None:
        """On what it depends whether one of its clauses comes true: "[Falls er ausfällt], spielt am Montag Weber"."""
        at = self.clauses.index(clause) if clause in self.clauses else 0
        open_ended = clause.in_subjunctive or not clause.past
        before = self.clauses[at - 1] if at and clause.finite == 0 and open_ended else None
        if before is None or before.tokens[-1].word != "," or before.telling or at > 1:
            return None
        # "Sollte er ausfallen, …"
        quoted = before.tokens[0].word == "„" and before.finite == 1
        asked = before.finite == 0 or quoted or before.tokens[0].lower in ("sollte", "sollten")
        return before if asked or before.opening in SUPPOSING - {"ob"} else None

    def expects(self, clause: Clause) -> bool:
        """Whether it is what another clause only holds to be possible or plans: "hält für möglich, dass …"."""
        before = self.clauses[: self.clauses.index(clause)]
        if before and (clause.finite is None or is_to_do(clause)):
            return before[-1].planning  # "hat angekündigt, ihn noch am selben Tag aufzusuchen"
        if clause.opening != "dass" or not before:
            return False
        return any(t.lower in EXPECTING for t in before[-1].words)

    def tells(self, clause: Clause) -> bool:
        """Whether a clause says that somebody says what stands in another clause, in quotes or before it."""
        at = self.clauses.index(clause)
        writes = any(t.lower in _WRITTEN for t in clause.words)
        if writes and clause.opening in ("das", "dies") and clause.finite == 1:
            return True  # "Das verkündete der Chef am Montag"
        if writes and at + 1 < len(self.clauses) and self.clauses[at + 1].opening == "dass":
            return True
        if self._tells_known(clause, at):
            return True
        if self._says_what_precedes(at) or self._says_what_follows(at):
            return True
        if not clause.telling or clause.relative or clause.does:
            return False
        if (
            clause.subordinate
            or (self.quoted and not (at and self._quotes_itself(clause)))
            or (clause.opening in ("das", "dies") and clause.finite == 1)  # not "Das Labor meldete …"
            or clause.tokens[-1].word == ":"
        ):
            return True
        if at and clause.finite == 0 and not self._in_front(at):  # "…, sagte der Minister"
            return True
        following = next((c for c in self.clauses[at + 1 :] if not c.relative), None)
        return following is not None and (_complement(following) or _says(clause))

    def _says_what_precedes(self, at: int) -> bool:
        """Whether it stands, verb first, behind somebody's words: "„Feuer!“, rief der Wirt", "…, hob sie hervor"."""
        if not at or self.clauses[at].finite != 0:
            return False
        before = self.clauses[at - 1]
        if before.quotation:
            return True
        if before.finite is None or any(t.word == "," for t in before.tokens[: before.finite]):
            return False  # "Mit dem Argument, der Pakt schade dem Land, kündigte er ihn"
        quotes = {"“", ","} == {t.word for t in before.tokens[-2:]}
        behind = self.clauses[at].words
        # "Es waren keine Messer im Spiel, fügte sie hinzu"
        speaks = not verbs(behind).isdisjoint(SPEECH) and not has_object(list(behind))
        said = before.in_subjunctive or speaks
        return quotes or (before.opens and said and before.tokens[-1].word == ",")

    def _says_what_follows(self, at: int) -> bool:
        """Whether its verb has no other object than what it says: "Sie konterte, die Zahl sei gestiegen"."""
        clause, following = self.clauses[at], self.clauses[at + 1 : at + 2]
        if not any(says(clause, c) for c in following):
            return False
        verb = None if clause.finite is None else clause.tokens[clause.finite].lower
        does = verb is None or verb in AUXILIARIES or clause.subordinate
        return not does and not has_object(list(clause.tokens))

    def _quotes_itself(self, clause: Clause) -> bool:
        """Whether only this clause has quotation marks, and does not open with its verb: "am Montag hieß es „aus“"."""
        quoting = [c for c in self.clauses if any(_QUOTE.match(t.word) for t in c.tokens)]
        return quoting == [clause] and bool(clause.finite)

    def _tells_known(self, clause: Clause, at: int) -> bool:
        """Whether it says when something became known: "Am Montag wurde bekannt, dass …", "wie bekannt wurde"."""
        known = becomes_known(clause) and any(t.lower in _BECAME for t in clause.words)
        complement = at + 1 < len(self.clauses) and self.clauses[at + 1].opening == "dass"
        return known and (complement or clause.opening == "wie")

    def _in_front(self, at: int) -> bool:
        """Whether the clause before the one at `at` only stands first in it: "Nachdem er ging, sagte sie …"."""
        before = next((c for c in reversed(self.clauses[:at]) if not c.relative), self.clauses[0])
        return before.subordinate and before.opening in SUBORDINATORS - COMPLEMENTS


def _writes(clause: Clause) -> bool:
    """Whether it says that somebody writes or discloses it: "Das hat er den Eltern geschrieben", "… eröffnet"."""
    verb, last = clause.tokens[1].lower, clause.words[-1].lower
    done = verb if verb not in AUXILIARIES else last
    opens = done in _OPENED and not _TO_WHOM.isdisjoint(t.lower for t in clause.words)
    return done in _WRITTEN or opens


def _follows(clause: Clause) -> bool:
    """Whether it says whence something is known: "Das geht aus einem Bericht der Stadt hervor"."""
    out = any(t.lower == "aus" for t in clause.words)
    return out and clause.tokens[1].lower in ("geht", "ging") and clause.words[-1].lower == "hervor"


def is_to_do(clause: Clause) -> bool:
    """Whether its verb is an infinitive with "zu": "…, am Montag [zu streiken]"."""
    return bool(clause.words[-1].bits & TO_INFINITIVE) or [t.lower for t in clause.words[-2:-1]] == ["zu"]


def becomes_known(clause: Clause) -> bool:
    """Whether a clause only says that something became known: "Am Montag wurde bekannt, dass …"."""
    if not any(t.lower == "bekannt" for t in clause.words):
        return False
    found = subject(clause.tokens, 0)
    opens = found is not None and found == (0, 1) and clause.finite == 1  # "Zuvor war bekannt geworden"
    return found is None or opens or clause.tokens[found[0]].lower == "es"


def _counts_victims(parts: Sequence[Clause]) -> bool:
    """Whether a sentence without a verb tells whom what struck: "Zwei Tote bei Unfall am Donnerstag auf der A 7"."""
    spoken = [t for clause in parts for t in clause.words]
    at = next((n for n, t in enumerate(spoken) if t.lower in _STRUCK_BY), 0)
    victims = any(fold(t.word) in STRUCK for t in spoken[:at] if t.word[0].isupper())
    return victims and any(happens(t.word) for t in spoken[at + 1 : at + 3])


def _sums_up(parts: Sequence[Clause]) -> bool:
    """Whether one without a verb counts behind a colon whom it struck: "Bilanz des Unfalls vom Montag: ein Toter"."""
    said = [t for clause in parts for t in clause.tokens if t.is_word or t.word == ":"]
    at = next((n for n, t in enumerate(said) if t.word == ":"), 0)
    counted = said[at + 1 : at + 2]
    counts = any(t.lower in _SO_MANY or t.word.isdigit() for t in counted)
    return counts and fold(said[-1].word) in STRUCK and any(happens(t.word) for t in said[:at])


def _complement(clause: Clause) -> bool:
    """Whether a clause can be what is said: "dass …", an infinitive, or reported speech in the subjunctive."""
    if clause.opening in COMPLEMENTS or any(t.bits & TO_INFINITIVE or t.lower == "zu" for t in clause.tokens):
        return True
    return clause.in_subjunctive


def _says(clause: Clause) -> bool:
    """Whether its verb always has what is said beside it, whatever form that has."""
    return clause.finite is not None and clause.tokens[clause.finite].lower in SAYING


def read(
    text: str, mentions: Sequence[Mention], names: Sequence[Name] = (), title: str = ""
) -> list[Sentence]:
    """The sentences of `text` that have a verb; `names` stand in it, `title` above it."""
    found: list[Sentence] = []
    course = Course(beginning(names, title))
    at = stop = 0
    for start, end in sentences(text):
        if "\n\n" in text[stop:start]:
            course.go_on(partial(apart, start=start))
        stop = end
        while at < len(mentions) and mentions[at].start < start:
            at += 1
        inside = []
        while at < len(mentions) and mentions[at].start < end:
            if names_time(mentions[at]):
                inside.append(at)
            at += 1
        times = [mentions[n].phrase for n in inside]
        said = without_ages(without_dateline(with_routes(with_marks(tokens(text, start, end)))))
        spoken = clauses(said) if said else []  # nothing but the place of a dateline
        # "im Halbfinale. … Dort trifft sie auf …"
        round_of = _ROUND.search(text, max(0, start - _NEAR), start)
        earlier = () if round_of or not found else found[-1].clauses
        parts = placed(completed(spoken, times), earlier)
        day = any(mentions[n].dating.grain <= Grain.DAY for n in inside)
        if any(clause.finite is not None for clause in parts) or (
            day and (_counts_victims(parts) or _sums_up(parts))
        ):
            quoted = _QUOTE.search(text, start, end) is not None
            found.append(Sentence(start, end, parts, tuple(inside), quoted, times, course, course.place))
            course.go_on(partial(after, parts, times=times))
    return found
