"""What news is mainly about: what it tells beside that does not move the day that its hours and "zuvor" hang on."""

from collections.abc import Callable, Mapping, Sequence

from timeline.temporal.asides import PLUPERFECT
from timeline.temporal.german.frame import attribute
from timeline.temporal.german.verbs import (
    FINITE,
    PARTICIPLE,
    PRETERITE,
    UTTERANCE,
    had_with_sein,
    verb_forms,
)
from timeline.temporal.german.wordclasses import HAD
from timeline.temporal.grammar import Match
from timeline.temporal.model import Dating, Grain, Mention, Relation, TimexType, replace
from timeline.temporal.text import Text
from timeline.temporal.told import Told

_BACK = 8  # mentions that are looked back through
_REACH = 24  # tokens behind an expression that may still be of its clause
_RELATIVE = 16  # tokens back to where a relative clause begins
_RELATIVES = frozenset("der die das den dem deren dessen denen".split())
_STILL, _LEAD = frozenset(("noch", "erst", "zuletzt")), 4  # tokens of "noch am "
_THESE_WEEKS = 14  # days back to what news is about, to which no "damals" points
_NOUN, _STOPS = 14, frozenset(".,;:!?")  # tokens back to it, and where it cannot be any more
_VOM, _FROM = 4, "vom"  # tokens before a day in which it stands with its noun
# What is of a day without anything having happened to tell of.
_DOCUMENTS = tuple(
    """verfügung anordnung entscheidung probe proben bericht brief schreiben mail urteil beschluss bescheid erlass
    ausgabe fassung gesetz verordnung protokoll foto bild video aufnahme rechnung vertrag antrag mitteilung erklärung
    gutachten umfrage studie liste daten zahlen aussage aussagen geständnis einlassung""".split()
)
_ARTICLES = frozenset("der die das dem den des ein eine einem einen einer eines".split())
_CLAUSE_ENDS, _BECAME_KNOWN = ".,;:!?\n", ["bekannt", "wurde"]
_ENDS, _SENTENCE_ENDS = frozenset(_CLAUSE_ENDS), frozenset(".!?\n")
MITTEILEN = frozenset(("teilte", "teilten"))  # "… mit"
_OVER = frozenset(
    """wieder schließlich endlich endgültig gelöscht kontrolle aufgehoben beendet behoben repariert geborgen gerettet
    aufgeräumt normalisiert eingestellt abgeflaut beruhigt erholt""".split()
)
# What is no more than words with these behind it: "schloss ein Sprecher am Montag aus".
_PARTED = {"schloss": "aus", "schlossen": "aus", "wies": "zurück", "wiesen": "zurück"}

FiniteVerb = Callable[[Match], str]


def main_day(
    text: Text, told: Told, mentions: Mapping[int, Mention], matches: Sequence[Match], today: int | None,
    finite_verb: FiniteVerb, *, happens: bool,
) -> Told:  # fmt: skip
    """What was told, or the last day before it that was told in the main line, where it was told beside that.

    That is what had happened before ("Am 3. Mai hatte ein Gutachter gewarnt") and what lies ahead; where something
    `happens` at an hour of the day, it is the day on which somebody spoke, too.
    """

    def beside(index: int, dating: Dating) -> bool:
        if dating.relation is Relation.SINCE:
            return True
        verb = finite_verb(matches[index])
        speaks = happens and _speaks(text, matches[index], verb)
        return (
            had_been(text, matches[index], verb)
            or in_relative(text, matches[index])
            or of_noun(text, matches[index], verb)
            or _as_was_said(text, matches[index])
            or speaks
            or (today is not None and (dating.first or 0) > today)
        )

    if not beside(told.index, told.dating):
        return told
    for index in range(told.index - 1, max(told.index - 1 - _BACK, -1), -1):
        dating = mentions[index].dating if index in mentions else told.dating
        old = today is not None and (dating.last or 0) < today - _THESE_WEEKS
        day = _a_day(dating) or _ends_range(text, matches, index, dating)
        if day and not old and not beside(index, dating):
            return Told(index, dating, matches[index].end)
    return told


def day_ahead(
    told: Told, mentions: Mapping[int, Mention], matches: Sequence[Match], today: int
) -> Told | None:
    """The day that lies ahead and that news told of last, before it came to what is over; None where there is none."""
    for index in range(told.index - 1, max(told.index - 1 - _BACK, -1), -1):
        dating = mentions[index].dating if index in mentions else None
        if dating is not None and dating.first is not None and dating.first > today and _a_day(dating):
            return Told(index, dating, matches[index].end)
    return None


def of_noun(text: Text, match: Match, verb: str) -> bool:
    """Whether it only dates a noun: "die am Vortag entdeckte Bombe", "in einer Probe vom 25. Januar".

    Not what happened then: "ermittelt im Mordfall vom 3. Mai. Gegen drei Uhr …". `verb`: what shows the tense.
    """
    if attribute(verb) is not None and verb not in verb_forms():
        return True
    before = text.words[max(0, match.start - _VOM) : match.start]
    if before[:1] and before[0] in _ARTICLES and _describes(text, match.end + 1):
        return True
    return _FROM in before[-2:] and _document(text.words[max(0, match.start - _NOUN) : match.start])


def _document(before: Sequence[str]) -> bool:
    """Whether words end with a noun for a document and what belongs to it: "eine Verfügung des Gerichts vom"."""
    for word in reversed(before):
        if word in _STOPS:
            return False
        if word.endswith(_DOCUMENTS):
            return True
    return False


def _describes(text: Text, at: int) -> bool:
    """Whether an inflected participle at token `at` stands before its noun: "[entdeckte] Bombe"."""
    noun = at + 2
    if noun >= len(text.words) or attribute(text.words[at]) is None:
        return False
    return text.raw[text.starts[noun]].isupper()


def had_been(text: Text, match: Match, verb: str) -> bool:
    """Whether the finite verb beside an expression makes the pluperfect with what follows.

    "Hatten sie gelöscht", "war der Ofen geplatzt", "war er geprüft worden"; not "hatten sie Erfolg", "war es kalt".
    """
    if verb in HAD:
        known = verb_forms().get
        return any(known(word, 0) & PARTICIPLE for word in _behind(text, match))
    return verb in PLUPERFECT and any(map(had_with_sein, _behind(text, match)))


def _speaks(text: Text, match: Match, verb: str) -> bool:
    """Whether it only says when somebody spoke: "Einen Angriff schloss er am Montag aus", "räumte am Montag ein"."""
    if verb in MITTEILEN or verb_forms().get(verb, 0) & UTTERANCE:
        return True
    behind, known = [word for word in _behind(text, match) if word.strip()], verb_forms().get
    ends = [word for word, then in zip(behind, [*behind[1:], "."], strict=False) if then in _STOPS]
    return any(_PARTED.get(verb) == word or known(word + verb, 0) & UTTERANCE for word in ends)


def in_relative(text: Text, match: Match) -> bool:
    """Whether it stands in a relative clause: "ein Gutachten, das das Amt am Montag vorlegte"."""
    comma = text.letters.rfind(",", max(0, match.start - _RELATIVE), match.start)
    if comma < 0 or "." in text.letters[comma : match.start]:
        return False
    opens = text.words[comma + 2 : comma + 5 : 2]
    return opens[:1] != [] and opens[0] in _RELATIVES and opens[1:2] != [","]


def _as_was_said(text: Text, match: Match) -> bool:
    """Whether it only says when that became known: "Wie am Dienstag bekannt wurde, ist der Pilot tot"."""
    begin = max(text.letters.rfind(mark, 0, match.start) for mark in _CLAUSE_ENDS) + 1
    end = text.letters.find(",", match.end, match.end + _REACH)
    return "wie" in text.words[begin : begin + 2] and end >= 0 and _ends_saying(text, end)


def _ends_saying(text: Text, end: int) -> bool:
    """Whether a clause that ends at token `end` does so with a verb of saying: "mitteilte", "bekannt wurde"."""
    last = [word for word in text.words[end - 3 : end] if word.strip()]
    return last == _BECAME_KNOWN or bool(last and verb_forms().get(last[-1], 0) & UTTERANCE)


def day_of_saying(text: Text, match: Match, after: Match) -> bool:
    """Whether on the day behind an hour somebody said so: "Um 8 Uhr brannte es, wie sie am Montag sagte"."""
    comma = text.letters.rfind(",", match.end, after.start)
    within = comma >= 0 and _SENTENCE_ENDS.isdisjoint(text.letters[match.end : after.start])
    return within and _tells_who_said(text, comma, after)


def was_said_then(text: Text, told: Told | None, match: Match, dating: Dating) -> bool:
    """Whether it only says when was said what its sentence told before: "brannte am Freitag, wie sie am Montag sagte".

    Also "…, teilte ein Sprecher am Montag mit". What follows goes on with what happened.
    """
    if told is None or dating.first is None or dating.first < told.first:
        return False
    if max(told.dating.grain, dating.grain) > Grain.DAY or told.dating.relation is not Relation.AT:
        return False
    comma = text.letters.rfind(",", told.end, match.start)
    if comma < 0 or not _SENTENCE_ENDS.isdisjoint(text.letters[told.end : match.start]):
        return False
    return _tells_who_said(text, comma, match)


def _tells_who_said(text: Text, comma: int, match: Match) -> bool:
    """Whether what is behind a comma says who said so on a day: "wie er am Montag sagte", "teilte er am Montag mit"."""
    opens = "".join(text.words[comma + 2 : comma + 3])
    if opens == "so":  # ", so ein Sprecher am Montag"; not ", so dass er am Montag kam"
        return text.words[comma + 4 : comma + 5] != ["dass"] and not any(
            verb_forms().get(word, 0) & (FINITE | PRETERITE) for word in text.words[comma + 4 : match.start]
        )
    if opens != "wie":
        return _speaks(text, match, opens)
    ends = (
        at for at in range(match.end, min(match.end + _REACH, len(text.words))) if text.letters[at] in _ENDS
    )
    return _ends_saying(text, next(ends, len(text.words)))


def dwells(text: Text, match: Match, verb: str) -> bool:
    """Whether what follows may go on with what had been: not with "hatte noch am 16. April gemeldet"."""
    if not had_been(text, match, verb) or not _STILL.isdisjoint(
        text.words[max(0, match.start - _LEAD) : match.start]
    ):
        return False
    known = verb_forms().get
    return not any(
        known(word, 0) & PARTICIPLE and known(word, 0) & UTTERANCE for word in _behind(text, match)
    )


def is_over(text: Text, match: Match) -> bool:
    """Whether it tells how something ended, which had been before that: "war am Dienstag wieder freigegeben worden"."""
    return not _OVER.isdisjoint(_behind(text, match))


def _behind(text: Text, match: Match) -> Sequence[str]:
    """The words behind an expression in its sentence."""
    end = text.letters.find(".", match.end, match.end + _REACH)
    return text.words[match.end : end if end >= 0 else match.end + _REACH]


def long_before(
    told: Told, mentions: Mapping[int, Mention], matches: Sequence[Match], today: int
) -> Told | None:
    """The time that "damals" means in news: the last one told that is no day of these weeks; None where none is."""
    for index in range(told.index, max(told.index - _BACK, -1), -1):
        dating = mentions[index].dating if index in mentions else None
        if dating is None or dating.first is None or dating.last is None or dating.type is TimexType.SET:
            continue
        if dating.relation is Relation.SINCE and index != told.index:
            continue
        if dating.last < today - _THESE_WEEKS:
            return told if index == told.index else Told(index, dating, matches[index].end)
    return None


def _ends_range(text: Text, matches: Sequence[Match], index: int, dating: Dating) -> bool:
    """Whether it is the last day of what went on "von Samstagmorgen bis [Sonntagabend]"."""
    between = "".join(text.words[matches[index - 1].end : matches[index].start]) if index else ""
    return between.strip() == "bis" and _a_day(replace(dating, relation=Relation.AT))


def _a_day(dating: Dating) -> bool:
    if dating.first is None or dating.last is None or dating.relation is not Relation.AT:
        return False
    return dating.grain <= Grain.DAY and dating.last - dating.first <= 1 and dating.type is not TimexType.SET
