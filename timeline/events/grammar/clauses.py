"""A clause with its finite verb."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    MODALS,
    NOMINATIVE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    REPORTING_FORMS,
    SUBORDINATORS,
)
from timeline.temporal.german.verbs import (
    INFINITIVE,
    LAST,
    PARTICIPLE,
    PLAN,
    PRETERITE,
    SEIN,
    SUBJUNCTIVE,
    TO_INFINITIVE,
    UTTERANCE,
    verb_forms,
)

_LEADING = PREPOSITIONS - SUBORDINATORS  # "während die Halle brannte" is no relative clause
# What stands behind the pronoun.
_IN_RELATIVES = _LEADING | ARTICLES | {"ihre", "ihren", "seine", "seinen", "sich", "sie", "er"}
_OF_MAIN_CLAUSES = ("doch", "denn")  # "…, doch der Termin platzte" goes on with no subordinate clause
_SUBJECTS = ("der", "ein", "er")  # which nobody else can be
_COUNTED = 8  # words of "gerade einmal drei Monate nachdem"
_UNITS = frozenset(
    "stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren".split()
)
_HEARING = ("hören", "erfahren", "vernehmen", "entnehmen", "lesen")
_FILED = frozenset("insolvenz konkurs berufung revision rekurs einspruch kurzarbeit".split())
_KNOWN = (["bekannt", "wurde"], ["bekannt", "wird"], ["geworden", "ist"])
_HAD = ("war", "waren", "hatte", "hatten")
_INSIDE = COORDINATORS | {","}
_WHEN_OR_WHERE = frozenset("hier dort gestern heute nicht damals einst dabei davor danach vorher".split())
_NAMING = ("hieß", "hießen", "heißt", "heißen")  # "das Lokal hieß …"; "es hieß, …" tells


@dataclass(frozen=True)
class Clause:
    """A clause of a sentence; `subordinate` by the word that opens it, with its verb at the end.

    `embedded`: it stands within another, so that its verb is its last word. `shares`: it goes on with the relative
    clause before it, and begins with that one's pronoun where "und" stands.
    """

    tokens: tuple[Token, ...]
    embedded: bool = False
    shares: bool = False

    @property
    def start(self) -> int:
        """First code point."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.tokens[-1].end

    @cached_property
    def opening(self) -> str:
        """Its first word, lowered."""
        found = [t.lower for t in self.words if t.lower not in ("und", "oder", "aber")][:2]
        if (
            len(found) > 1
            and found[0] in ("kurz", "lange", "noch")
            and found[1] in ("bevor", "nachdem", "ehe")
        ):
            return found[1]
        if counted := self._counted:
            return counted
        if (
            found[0:1]
            and found[0] in ("nur", "auch", "selbst", "erst")
            and found[1:] in (["wenn"], ["falls"])
        ):
            return found[1]
        if found in (["so", "dass"], ["ebenso", "wie"], ["genauso", "wie"]):
            return found[1]
        return found[0] if found else ""

    @property
    def _counted(self) -> str:
        """The word that opens it behind how long before or after it was: "drei Monate nachdem"; else empty."""
        spoken = [t.lower for t in self.words[:_COUNTED]]
        at = next((n for n, word in enumerate(spoken) if word in ("nachdem", "bevor", "ehe")), 0)
        return spoken[at] if at and spoken[at - 1] in _UNITS else ""

    @cached_property
    def finite(self) -> int | None:
        """The index of its finite verb."""
        found = find_finite(self.tokens, last=self.opening in SUBORDINATORS)
        return self._guessed if found is None else found

    @property
    def _guessed(self) -> int | None:
        """The last word of a relative clause whose verb is in no table: "die er bis 1970 verbüßte"."""
        spoken = [n for n, t in enumerate(self.tokens) if t.is_word]
        if len(spoken) < 4 or self.opening not in RELATIVES or not self.tokens[spoken[0]].word[0].islower():
            return None
        last = self.tokens[spoken[-1]]
        return spoken[-1] if last.word[0].islower() and last.lower.endswith(("te", "ten")) else None

    @cached_property
    def verb_last(self) -> bool:
        """Whether its finite verb is its last word."""
        if self.finite is None:
            return False
        rest = [t for t in self.tokens[self.finite + 1 :] if t.is_word]
        goes_on = len(rest) > 1 and rest[0].lower in COORDINATORS and rest[-1].is_finite
        if goes_on and self.words[0].lower in RELATIVES:
            return True  # "der Minister war und zurücktrat"
        return not rest or self._ends_in_infinitives(rest)

    def _ends_in_infinitives(self, rest: Sequence[Token]) -> bool:
        """Whether a relative clause has its auxiliary before two infinitives: "die am Montag hatten gehen müssen"."""
        if len(rest) != 2 or not all(t.bits & INFINITIVE for t in rest) or self.words[0].word[0].isupper():
            return False
        return self.tokens[self.finite or 0].lower in AUXILIARIES and self.words[1].lower in _IN_RELATIVES

    @cached_property
    def continues(self) -> bool:
        """Whether it goes on after "und" without a subject of its own, or as part of a subordinate clause."""
        first, second = self.tokens[0], self.tokens[min(1, len(self.tokens) - 1)]
        if first.lower not in COORDINATORS:
            return False
        another = first.lower == "aber" and second.lower in _SUBJECTS  # "…, aber der Angeklagte erkrankte"
        goes_on = first.lower not in _OF_MAIN_CLAUSES and self.opening not in SUBORDINATORS and not another
        return second.is_finite or (self.verb_last and len(self.words) > 3 and goes_on)

    @property
    def opens(self) -> bool:
        """Whether it can open a sentence: its verb stands second."""
        return bool(self.finite) and not self.subordinate and not self.continues

    @property
    def quotation(self) -> bool:
        """Whether it is no more than quoted words without a verb: "„Mit uns nicht“, …"."""
        marks = (self.tokens[0].word, *(t.word for t in self.tokens[-2:]))
        return self.finite is None and marks == ("„", "“", ",")

    @property
    def in_subjunctive(self) -> bool:
        """Whether its verb stands in the subjunctive of reported speech."""
        verb = None if self.finite is None else self.tokens[self.finite]
        return verb is not None and (
            verb.lower in REPORTING_FORMS or bool(verb.bits & SUBJUNCTIVE and not verb.bits & PRETERITE)
        )

    @cached_property
    def relative(self) -> bool:
        """Whether it is a relative clause: opened by a pronoun, its verb last."""
        if self.embedded or self.shares:
            return self.words[0].lower in RELATIVES
        if not self.verb_last or (len(self.words) <= 3 and not self._short_relative):
            return False
        first, second = self.words[:2]
        if self.words[-2].lower == "zu":
            return False  # "bei dem Termin zu bleiben"
        if first.lower in ("den", "dem") and second.word[0].isdigit() and second.word[-1] == ".":
            return False  # "am Freitag, den 22. September, sind …"
        if first.word in ("Der", "Die", "Das") and not any(t.lower in _INSIDE for t in self.tokens[:-1]):
            return False  # "Der am Montag festgenommene Mann schweigt"
        return first.lower in RELATIVES or (first.word in _LEADING and second.lower in RELATIVES)

    @property
    def _short_relative(self) -> bool:
        """Whether three words are a relative clause: "die geprüft wurden", "der 2021 kam", no "die Polizei kam"."""
        if len(self.words) != 3 or self.words[0].word[0].isupper():
            return False
        _, middle, verb = self.words
        plain = middle.word[0].isdigit() or middle.lower in _WHEN_OR_WHERE
        lower = middle.word[0].islower() and verb.word in AUXILIARIES | MODALS
        return lower or (plain and verb.is_finite and verb.word[0].islower())

    @cached_property
    def subordinate(self) -> bool:
        """Whether its verb stands at its end."""
        if self.opening in ("wie", "als", "da", "während", "seit", "seitdem", "damit"):
            return self.verb_last
        if self.opening == "bis":  # "bis sie gestoppt wurde", not "bis Montag gesperrt war"
            return self.verb_last and len(self.words) > 2 and self.words[1].lower in NOMINATIVE | PRONOUNS
        return self.opening in SUBORDINATORS or self.relative

    @property
    def aims(self) -> bool:
        """Whether it only says what something is for, or what was not: "um im August zu gehen", "ohne zu fragen"."""
        if self.opening not in ("um", "ohne", "statt", "anstatt"):
            return False
        last = self.words[-3:]
        # not "zu Ende gegangen"
        to = any(t.lower == "zu" and after.word[0].islower() for t, after in pairwise(last))
        return to or any(t.bits & TO_INFINITIVE for t in last)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Its tokens without marks."""
        return tuple([t for t in self.tokens if t.is_word])

    @cached_property
    def bits(self) -> int:
        """What its verbs can be, a particle at its end put back to its verb ("teilte … mit")."""
        bits = 0
        for token in self.tokens:
            bits |= token.bits
        if len(self.tokens) > 1 and self.tokens[1].lower in AUXILIARIES | {"worden"}:
            # "Gegründet wurde sie 1949"
            bits |= verb_forms().get(self.tokens[0].lower, 0) & (PARTICIPLE | SEIN)
        if self.finite is not None and self.words:
            bits |= verb_forms().get(self.words[-1].lower + self.tokens[self.finite].lower, 0)
        return bits

    @cached_property
    def _predicate(self) -> int:
        """What its verb can be: the finite one, or what an auxiliary or modal goes with."""
        if self.finite is None or self.tokens[self.finite].lower in AUXILIARIES | MODALS:
            spoken = [t.lower for t in self.words]
            known = [n for n, word in enumerate(spoken[:-1]) if word == "bekannt"]  # "bekannt gegeben"
            return self.bits | next((verb_forms().get(spoken[n] + spoken[n + 1], 0) for n in known), 0)
        verb = self.tokens[self.finite]
        if verb.lower in _NAMING and not any(t.lower == "es" for t in self.tokens):
            return verb.bits & ~UTTERANCE
        last, before = self.words[-1], self.words[-2] if len(self.words) > 1 else self.words[-1]
        parted = verb_forms().get(last.lower + verb.lower, 0) | verb_forms().get(before.lower + verb.lower, 0)
        if last.lower in ("ab", "an", "aus") and parted:
            return parted  # "sagte den Lauf ab", "meldete Insolvenz an", "sagte als Zeuge aus"
        return verb.bits | parted  # "gab … bekannt", "bekannt gab"

    @property
    def telling(self) -> bool:
        """Whether it says that somebody says."""
        return (bool(self._predicate & UTTERANCE) and not self.declares) or self._heard

    def followed_by(self, other: "Clause") -> bool:
        """Whether another clause goes on behind what had been, some day: "war Gas ausgetreten, der Wirt starb"."""
        had = self.past and self.tokens[self.finite or 0].lower in _HAD
        if not had or other.start < self.end or other.finite is None or other.subordinate or other.continues:
            return False
        return bool(other.tokens[other.finite].bits & PRETERITE)

    @property
    def _heard(self) -> bool:
        """Whether it says whence something is known: "wie aus der Anklage hervorging", "wie zu hören war"."""
        if self.opening != "wie" or not self.verb_last:
            return False
        last = [t.lower for t in self.words[-3:]]
        heard = len(last) == 3 and last[0] == "zu" and last[1] in _HEARING
        known = last[-1].startswith("hervorg") or last[-2:] in _KNOWN
        return heard or known

    @property
    def declares(self) -> bool:
        """Whether it declares something to be so: "ließ das Abkommen für tot erklären", "im Amt bestätigt"."""
        spoken = [t for t in self.words if t.lower != "sich"]
        so = any(
            a.lower == "für" and b.word[0].islower() and b.lower not in ARTICLES for a, b in pairwise(spoken)
        )
        confirmed = any(t.lower == "amt" for t in spoken) and any("bestätig" in t.lower for t in spoken)
        return confirmed or (so and any("erklär" in t.lower for t in spoken))

    @property
    def does(self) -> bool:
        """Whether of two things done with one auxiliary the first is no telling: "haben gesperrt und angekündigt"."""
        verb = None if self.finite is None else self.tokens[self.finite]
        if any(t.lower == "bekannt" for t in self.words):
            return False  # "ist bekannt gegeben worden"
        done = [t for t in self.words if t.bits & PARTICIPLE and t.word[0].islower()]
        return verb is not None and verb.lower in AUXILIARIES and bool(done) and not done[0].bits & UTTERANCE

    @property
    def planning(self) -> bool:
        """Whether its verb has an object that lies ahead; not in "meldete Insolvenz an"."""
        return bool(self._predicate & PLAN) and not self._files

    @property
    def _files(self) -> bool:
        """Whether something is done by its being registered: "meldete Berufung an"."""
        spoken = [t.lower for t in self.words]
        return any(word.startswith(("meld", "angemeld")) for word in spoken) and not _FILED.isdisjoint(spoken)

    @property
    def lasts(self) -> bool:
        """Whether it tells what is so after something was done: "Viele Orte sind überflutet"."""
        verb = "" if self.finite is None else self.tokens[self.finite].lower
        return verb in ("ist", "sind") and not any(t.bits & SEIN or t.lower == "worden" for t in self.words)

    @property
    def past(self) -> bool:
        """Whether it tells in Präteritum, Perfekt or Plusquamperfekt."""
        if self.finite is None:
            return False
        verb = self.tokens[self.finite]
        if verb.lower in AUXILIARIES:
            became = verb.lower in ("wurde", "wurden")  # "wurde fertig", "wurde Meister"
            return became or (bool(self.bits & PARTICIPLE) and not verb.lower.startswith(("wird", "werde")))
        return bool(verb.bits & (PRETERITE | PRETERITE << LAST))
