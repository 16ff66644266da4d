"""What a time expression does in its clause: it dates what happens, or the telling, or only something beside it."""

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise

from timeline.events.grammar.appended import appended
from timeline.events.grammar.attributes import attributive, fronted
from timeline.events.grammar.circumstances import at_happening, circumstantial, is_happening
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.mentioned import of_what_was_made
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.reading.issued import BY_WORD, led_by, of_the_writing
from timeline.events.vocabulary.lexicon import ARTICLES, ATTRIBUTING, NOMINATIVE, PREPOSITIONS, SOURCES
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import fold, is_kind
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.german.frame import MOVED, attribute
from timeline.temporal.model import OPEN, Anchor, Evidence, Grain, How, Mention, Relation, TimexType

_TO_FEAST = 2  # words of "vor dem"
_PROMISED = ("angekündigt", "vereinbart")  # with "für": "die für Dienstag angekündigte Entscheidung"
# What becomes of what was planned.
_BECAME = MOVED | words(
    """
    abgesetzt aufgeschoben vertagt entfällt entfiel entfallen ausgefallen ausfallen ausfällt geplatzt abgeblasen
    stattfinden
    """
)
_FALLS = words("fällt fallen fiel fielen")
_SOURCE = 5  # words of "nach Angaben der Polizei vom"
_JUST, _SOON = words("kurz unmittelbar direkt gleich"), 9  # words of "kurz nach dem Ende des Spiels um"
_VERBS = 3  # words of a verb that ends a clause, at most
_JOINED = 4  # code points between "am Mittwoch" and "um 9 Uhr", at most
_AHEAD = words("für zum zur ab")  # beside a day of telling: "kündigte am Montag für Juli Streiks an"
_THE = words("das den dem der die")
_FOR = _AHEAD - {"ab"}
_AT = words("bei beim")
_GAMES = ("wm", "em", "olympia", "spielen", "meisterschaft", "meisterschaften", "weltcup", "turnier", "tour")
_DUE = ("fällig", "auslaufend", "ablaufend", "endend")
_OF = words("aus vom mit über")
_IS = words("ist sind war waren sei seien")
_GOING_ON = words("seither seitdem inzwischen mittlerweile bislang bisher")
FROM_ON = words("seither seitdem")
_CALENDAR = tuple(
    "jahr jahre jahres jahren sommer herbst winter frühjahr frühling ende anfang mitte tag nacht abend morgen".split()
)


class Role(Enum):
    """What a mention dates."""

    HAPPENING = auto()
    TELLING = auto()
    BACKGROUND = auto()
    ATTRIBUTE = auto()  # of a noun alone; dates nothing


def names_time(mention: Mention) -> bool:
    """Whether a mention means a calendar time that can date something."""
    dating = mention.dating
    if dating.type is TimexType.SET or dating.bounds == OPEN or mention.part_of is not None:
        return False
    return dating.reason.how not in (How.TIMELESS, How.UNANCHORED)


def role(clause: Clause, mention: Mention, *, tells: bool) -> Role:
    """The role of a mention in its clause, seen alone; `tells`: whether the clause only says that somebody says."""
    if _by_whose_word(clause, mention) or _only_tells(clause, mention):
        return Role.TELLING
    lead = led_by(clause, mention)
    if lead in BY_WORD or (tells and (_of_the_paper(clause, mention) or of_the_writing(clause, mention))):
        return Role.TELLING
    if lead:
        return Role.TELLING if tells or _attributes(clause) else Role.HAPPENING
    if _due(clause, mention):
        return Role.BACKGROUND  # unless another time says when it was done
    if (
        (attributive(clause, mention) and not _near_an_hour(clause, mention))
        or appended(clause, mention)
        or of_what_was_made(clause, mention)
    ):
        return Role.ATTRIBUTE
    year = _year_of_noun(clause, mention) and not at_happening(clause, mention)
    in_front = _in_front(clause, mention) and not _there_in_front(clause, mention)
    if year and (in_front or _whose_year(clause, mention) or _of_year(clause, mention)):
        return Role.ATTRIBUTE
    goes_on = not clause.past or clause.lasts  # "Seither gilt er als Favorit" tells no happening
    if mention.text.lower() in _GOING_ON and goes_on:
        return Role.BACKGROUND if mention.text.lower() in FROM_ON and _stays(clause) else Role.ATTRIBUTE
    if (
        mention.text.lower() == "heute"
        and mention.dating.relation is Relation.UNTIL
        and not _has_hour(clause, mention)
    ):
        return Role.ATTRIBUTE  # "gelten bis heute als vermisst"
    begins = _to_come(mention) or (clause.subordinate and _states_future(mention))
    if year or (mention.dating.relation is Relation.SINCE and not begins):
        return Role.BACKGROUND
    if tells or _attributes(clause):
        return Role.TELLING
    return Role.HAPPENING


def _near_an_hour(clause: Clause, mention: Mention) -> bool:
    """Whether it is the hour, of a day that was told, of what was just over: "kurz nach dem Spiel um 16 Uhr"."""
    before = [t.lower for t in clause.words if t.end <= mention.start][-_SOON:]
    near = any(a in _JUST and b in ("nach", "vor") for a, b in pairwise(before))
    return near and mention.dating.grain is Grain.MINUTE and mention.dating.anchor is Anchor.DISCOURSE


def _by_whose_word(clause: Clause, mention: Mention) -> bool:
    """Whether it is the day of the word by which something is told: "stimmten nach Angaben vom Freitag zu"."""
    before = [t.lower for t in clause.tokens if t.end <= mention.start][-_SOURCE:]
    at = next((n for n, word in enumerate(before[:-1]) if word in ("nach", "laut")), None)
    return at is not None and before[at + 1] in SOURCES and before[-1] == "vom"


def _of_the_paper(clause: Clause, mention: Mention) -> bool:
    """Whether it is the day of the paper that somebody told it: "sagte Weber der „Rheinischen Post“ (Freitag)"."""
    before = [t.word for t in clause.tokens if t.end <= mention.start][-2:]
    behind = next((t.word for t in clause.tokens if t.start >= mention.end), "")
    return before == ["“", "("] and behind == ")" and mention.dating.grain is Grain.DAY


def _due(clause: Clause, mention: Mention) -> bool:
    """Whether it says when that was due which was done or not: "hat die am Dienstag [fällige] Rate nicht gezahlt"."""
    behind = next((t.lower for t in clause.tokens if t.start >= mention.end), "")
    led = [t.lower for t in clause.tokens if t.end <= mention.phrase[0]][-1:]
    due = behind.startswith(_DUE) and behind.endswith(("e", "en", "er", "es", "em"))
    opens = [t.lower for t in clause.tokens if t.end <= mention.phrase[0]][-2:-1]
    plain = led in (["die"], ["den"], ["das"], ["der"]) and PREPOSITIONS.isdisjoint(opens)
    return due and plain and clause.past and not (clause.relative or _to_come(mention))


def _only_tells(clause: Clause, mention: Mention) -> bool:
    """Whether its clause only says who said what stands before it: "Das teilte er nach einer Prüfung am Montag mit"."""
    points = clause.opening in ("das", "dies") and clause.finite == 1 and clause.telling
    return points and mention.dating.grain <= Grain.DAY


def _has_hour(clause: Clause, mention: Mention) -> bool:
    """Whether an hour or a part of the day stands right behind it: "bis heute 20 Uhr", "bis heute Abend"."""
    behind = next((t for t in clause.tokens if t.start >= mention.end), None)
    return behind is not None and (
        behind.word[0].isdigit() or behind.lower in ("um", "abend", "nacht", "mittag")
    )


def _stays(clause: Clause) -> bool:
    """Whether something done is still so: "ist die Strecke gesperrt", "sitzt er in Untersuchungshaft"."""
    return any(is_kind(fold(t.word)) for t in clause.words)


def _to_come(mention: Mention) -> bool:
    """Whether it begins after the publication: "Ab Montag gilt …", "Frühestens im April kann …"."""
    first, day = mention.dating.first, mention.dating.reason.anchor_day
    return (
        mention.dating.anchor is Anchor.PUBLICATION and None not in (first, day) and (first or 0) > (day or 0)
    )


def _states_future(mention: Mention) -> bool:
    """Whether its words alone say that it begins after the publication: "ab dem 3. Mai 2027"."""
    return mention.dating.reason.how is How.STATED and mention.dating.reason.evidence is Evidence.FUTURE


def _year_of_noun(clause: Clause, mention: Mention) -> bool:
    """Whether a bare year stands right after a noun: "nach seiner Wahl zum Präsidenten 1989"."""
    before = [t for t in clause.tokens if t.end <= mention.start]
    if len(before) < 2 or mention.dating.grain < Grain.YEAR or not mention.text[:1].isdigit():
        return False
    named = before[-1].word[0].isupper() and before[-1].is_word and not before[-1].lower.endswith(_CALENDAR)
    return named and not (
        _behind_subject(clause, mention, before[-1]) or _before_verb(clause, mention, before)
    )


def _before_verb(clause: Clause, mention: Mention, before: Sequence[Token]) -> bool:
    """Whether it stands between an object and the verb that ends its clause: "die dem Verein 1965 beigetreten war"."""
    rest = [t for t in clause.words if t.start >= mention.end]
    led = len(before) > 2 and before[-2].lower in ARTICLES and before[-3].lower not in PREPOSITIONS
    # "deren Bau 2023 begonnen hatte"
    led = led or (len(before) == 2 and before[0].lower in ("deren", "dessen"))
    return clause.verb_last and led and 0 < len(rest) <= _VERBS and all(t.bits or t.is_finite for t in rest)


def _behind_subject(clause: Clause, mention: Mention, noun: Token) -> bool:
    """Whether it ends a clause, right behind the subject that follows the verb: "Gegründet wurde die Zeitung 1949"."""
    if clause.finite is None or clause.subordinate or clause.finite == 0:
        return False
    verb, last = clause.tokens[clause.finite], clause.words[-1]
    between = [t.lower for t in clause.tokens if verb.end <= t.start and t.end <= noun.start]
    return mention.start <= last.start < mention.end and len(between) == 1 and between[0] in NOMINATIVE


def _in_front(clause: Clause, mention: Mention) -> bool:
    """Whether it stands in front of the verb, where only one phrase can: "Der Preis 2008 ging an Ida Rothe"."""
    if clause.finite is None or clause.subordinate:
        return False
    return mention.end <= clause.tokens[clause.finite].start


def _there_in_front(clause: Clause, mention: Mention) -> bool:
    """Whether it is the year of that at which something was done: "Bei der WM 2019 in Köln hatte er Gold geholt"."""
    opens = clause.tokens[0].lower
    nouns = [t for t in clause.tokens[1:] if t.end <= mention.start and t.word[0].isupper()]
    led = opens in _AT and bool(nouns) and not any(t.lower in PREPOSITIONS for t in clause.tokens[1:3])
    event = led and (is_happening(nouns[-1]) or nouns[-1].lower.endswith(_GAMES))
    return event and clause.past and not clause.telling


def _whose_year(clause: Clause, mention: Mention) -> bool:
    """Whether the noun that has the year belongs to another: "im Finale des Pokals 2006"."""
    before = [t for t in clause.tokens if t.end <= mention.start][-4:]
    if len(before) > 3 and before[2].lower.endswith("en") and before[1].lower in ("des", "der"):
        before.pop(2)  # "der Platz des himmlischen Friedens 1989"
    before = before[-3:]
    named = len(before) > 2 and before[0].word[0].isupper() and before[0].lower not in _AT
    return named and before[1].lower in ("des", "der")


def _of_year(clause: Clause, mention: Mention) -> bool:
    """Whether the noun that has the year only says what something is, or of: "Folgen aus der Saison 2009"."""
    before = [t.lower for t in clause.tokens if t.end <= mention.start][-3:-1]
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    return not _OF.isdisjoint(before) or (verb in _IS and not clause.past)


def _attributes(clause: Clause) -> bool:
    """Whether it says whose words these are: "so der Minister", "laut Polizei"; not "So fiel der Baum"."""
    return clause.opening in ATTRIBUTING and clause.finite is None


def chosen(clause: Clause, mentions: Sequence[Mention], *, tells: bool) -> tuple[Mention, Role] | None:
    """Of a clause's mentions the one that dates it, and its role: happening before telling, the finest first."""
    ranked: list[tuple[Role, Mention]] = []
    for mention in mentions:
        joined = ranked and _joined(clause, ranked[-1][1], mention) and not _another(ranked[-1][1], mention)
        finer = joined and ranked[-1][1].dating.grain >= Grain.YEAR and mention.dating.grain <= Grain.DAY
        beside = ranked[-1][0] if joined and not finer else None  # "zum Start des Schuljahres | am Montag"
        ranked.append((beside if beside is Role.ATTRIBUTE else role(clause, mention, tells=tells), mention))
    counted = [m for n, m in enumerate(mentions) if n and _counted_from(clause, mentions[n - 1], m)]
    if counted and len(counted) < len(mentions):
        return chosen(clause, [m for m in mentions if m not in counted], tells=tells)
    ahead = [
        m
        for found, m in ranked
        if found is not Role.ATTRIBUTE and _preposition(clause, m) in _AHEAD and not _over_before(m, mentions)
    ]
    if ahead and (len(mentions) > 1 or meant(clause, ahead[0])) and (clause.telling or clause.planning):
        return ahead[0], Role.HAPPENING
    entries = [m for m in mentions if opens_entry(clause, m)]
    if entries and len(mentions) > len(entries):
        ranked = [pair for pair in ranked if pair[1] not in entries]  # "16.02 Uhr: Ab Montag gilt …"
    ranked = [pair for pair in ranked if not _heads_day(clause, pair[1], ranked)]
    named = [pair for pair in ranked if pair[0] is not Role.ATTRIBUTE and not connects(pair[1])]
    if all(found is Role.BACKGROUND and _at(one) for found, one in named):
        named = []  # "Zuvor hatte der Rat den Haushalt 2026 beschlossen"
    ranked = named or ranked  # "Zuvor war am 3. Mai der Damm gebrochen"
    for wanted in (Role.HAPPENING, Role.TELLING, Role.BACKGROUND):
        if found := [m for r, m in ranked if r is wanted]:
            return _best(clause, found, mentions), wanted
    return next(((m, Role.HAPPENING) for m in mentions if called_off(clause, m)), None)


def called_off(clause: Clause, mention: Mention) -> bool:
    """Whether something was planned for then that comes otherwise: "Der für Mai geplante Markt ist abgesagt"."""
    front = clause.finite is not None and mention.end <= clause.tokens[clause.finite].start
    if not front or clause.words[0].lower not in ("der", "die", "das"):
        return False  # "Eine für Mai geplante Reise wurde abgesagt" is news of then
    before = [t.lower for t in clause.tokens if t.end <= mention.start][-2:]
    behind = next((t.lower for t in clause.tokens if t.start >= mention.end), "")
    meant_for = "für" in before and (attribute(behind) is Evidence.FUTURE or behind.startswith(_PROMISED))
    return meant_for and comes_otherwise({t.lower for t in clause.words})


def comes_otherwise(spoken: set[str]) -> bool:
    """Whether these words say what became of a plan: "ist abgesagt", "fällt aus", not "geht von der Stadt aus"."""
    return not _BECAME.isdisjoint(spoken) or ("aus" in spoken and not _FALLS.isdisjoint(spoken))


def _best(clause: Clause, found: Sequence[Mention], mentions: Sequence[Mention]) -> Mention:
    """Of those that can date a clause the one that does: no circumstance, the finest, the first."""
    verb = clause.end if clause.finite is None else clause.tokens[clause.finite].start
    if not clause.past and (begins := next((m for m in found if _to_come(m)), None)):
        day = begins.dating.reason.anchor_day or 0
        # "zeigt ab Juni den Krieg vor 500 Jahren"
        found = [m for m in found if (m.dating.last or day) >= day]
    behind = any(m.start > verb for m in found)
    free = [m for m in found if not (circumstantial(clause, m) or (behind and fronted(clause, m)))]
    best = min(free or found, key=lambda m: (not _at(m), m.dating.grain, m.start))
    named_by = (n for m, n in pairwise(mentions) if m is best and _is_named_by_day(clause, m, n))
    return _said_finer(clause, next(named_by, best), [*found, *mentions])


def _counted_from(clause: Clause, one: Mention, other: Mention) -> bool:
    """Whether a time is only what the one before is counted from: "in der Woche vor Weihnachten"."""
    between = [t.lower for t in clause.tokens if one.end <= t.start and t.end <= other.start]
    return between[:1] in (["vor"], ["nach"]) and len(between) <= _TO_FEAST and one.dating.grain <= Grain.WEEK


def _is_named_by_day(clause: Clause, one: Mention, other: Mention) -> bool:
    """Whether the day of a feast, or behind it, is named between commas: "Nach Ostern, | am 23. April, wollen sie"."""
    between = [t.lower for t in clause.tokens if one.end <= t.start and t.end <= other.start]
    behind = next((t.word for t in clause.tokens if t.start >= other.end), "")
    day = other.dating.grain is Grain.DAY and other.dating.first == other.dating.last
    return between == [",", "am"] and behind == "," and day and one.dating.first != one.dating.last


def _heads_day(clause: Clause, mention: Mention, ranked: Sequence[tuple[Role, Mention]]) -> bool:
    """Whether it heads an entry that tells which day it was: "September: Bei der Wahl am 22. September siegt sie"."""
    return (
        mention.dating.grain > Grain.DAY
        and _heads(clause, mention)
        and any(
            found is Role.HAPPENING and other.dating.grain <= Grain.DAY and _within(other, mention)
            for found, other in ranked
        )
    )


def opens_entry(clause: Clause, mention: Mention) -> bool:
    """Whether it is the hour of an entry in a ticker: "16.02 Uhr: …"."""
    return mention.dating.grain is Grain.MINUTE and _heads(clause, mention)


def _heads(clause: Clause, mention: Mention) -> bool:
    """Whether it opens a clause and a colon follows."""
    behind = next((t for t in clause.tokens if t.start >= mention.end), None)
    return (
        behind is not None
        and behind.word == ":"
        and not any(t.is_word for t in clause.tokens if t.end <= mention.start)
    )


def _over_before(mention: Mention, others: Sequence[Mention]) -> bool:
    """Whether a time is over before another of its clause begins: "hat bei den Zahlen für 2022 heute angekündigt"."""
    last = mention.dating.last
    firsts = [one.dating.first for one in others if one is not mention]
    return last is not None and any(first is not None and last < first for first in firsts)


def _at(mention: Mention) -> bool:
    """Whether it says when, not only before or after what: also "kurz vor 14 Uhr"."""
    begin, end = mention.dating.bounds.earliest_start, mention.dating.bounds.latest_end
    near = begin is not None and end is not None and end - begin < MINUTES_A_DAY
    return mention.dating.relation is Relation.AT or near


def _joined(clause: Clause, one: Mention, other: Mention) -> bool:
    """Whether one goes on with the other: "am Mittwoch [um] 9 Uhr", "die Funde 1902 und 1903"."""
    between = [t.lower for t in clause.tokens if one.end <= t.start and t.end <= other.start]
    return other.start - one.end <= _JOINED or between in (["und"], ["oder"])


def _another(one: Mention, other: Mention) -> bool:
    """Whether what follows a longer time is no part of it: "die Pläne vom Januar am Montag verworfen"."""
    return Grain.DAY < one.dating.grain > other.dating.grain and not _within(other, one)


def connects(mention: Mention) -> bool:
    """Whether it only says before or after what: "zuvor", "danach"."""
    how, dating = mention.dating.reason.how, mention.dating
    return how in (How.BEFORE, How.AFTER) and (dating.first is None or dating.last is None)


def _said_finer(clause: Clause, best: Mention, found: Sequence[Mention]) -> Mention:
    """The mention that says which day the best one means: "vor wenigen Tagen, am 15. August", "Anfang Mai (4.5.)"."""
    for other in found:
        between = [t.word for t in clause.tokens if best.end <= t.start and t.end <= other.start]
        if between[:1] in ([","], ["("]) and len(between) <= 2 and _within(other, best):
            return other
    return best


def _within(one: Mention, other: Mention) -> bool:
    """Whether the days of one are some, not all, of the other's."""
    days = (other.dating.first, one.dating.first, one.dating.last, other.dating.last)
    if any(day is None for day in days):
        return False
    first, start, end, last = (day or 0 for day in days)
    return first <= start <= end <= last and (first, last) != (start, end)


def meant(clause: Clause, mention: Mention) -> bool:
    """Whether it is what a plan is for: "hatte für 2025 drei Flüge vorgesehen", "schloss für Juni Streiks aus"."""
    planned = clause.planning or "ausschließen" in verbs(clause.tokens)
    return planned and _preposition(clause, mention) in _FOR


def for_what(clause: Clause, mention: Mention) -> bool:
    """Whether it is what something is for: "für das Jahr 2025"."""
    return _preposition(clause, mention) == "für"


def ahead_of(clause: Clause, mention: Mention) -> bool:
    """Whether its preposition looks ahead: "kündigte zum 1. April"."""
    return _preposition(clause, mention) in _AHEAD | {"auf", "bis"}


def _preposition(clause: Clause, mention: Mention) -> str:
    before = [t.lower for t in clause.tokens if t.end <= mention.start]
    if before[-1:] and before[-1] in _THE:
        before.pop()  # "für das Jahr 2025"
    return before[-1] if before and before[-2:-1] != ["bis"] else ""
