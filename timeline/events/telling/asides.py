"""What only glances back, or stands beside the news, so that the news goes on behind it; and what goes on with that."""

import re
from collections.abc import Collection, Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.model import Article, Kind, Statement
from timeline.events.period import reach
from timeline.events.reading.kinds import hearsay
from timeline.events.reading.reading import Sentence
from timeline.events.reading.speaking import speaks
from timeline.events.telling.acts import acts, earlier
from timeline.events.vocabulary.concepts import FAMILIES, STRIKING
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import content_words, fold, idiomatic, is_noun, led, predicate
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Grain, How, Mention, Relation

_GOING_ON = words("er sie es dabei dort damals dann danach daraufhin daher so")
PERSONS = words("er sie es")
_AT_IT = words("dabei hierbei")
_ON_THE_SPOT = re.compile(r"\bnoch (?:in der (?:sitzung|verhandlung)|im (?:gerichts)?saal|vor ort)\b")
_SCORE = re.compile(r"\b\d+:\d+\b")
_MINUTE = re.compile(r"in der \d+\.? minute\b")
_SPOKE = words("sprach sprachen")  # "von 800 Autos, die in diesem Jahr brannten"
_STRUCK = words("HARM LOOT")  # families of what strikes people and things
_VICTIMS = words("DEATH INJURY")
YEAR = 366 * MINUTES_A_DAY


def glances_back(found: Statement, before: Statement) -> bool:
    """Whether it goes back to a day, week, month or season of the year before the news."""
    (start, _), (first, last) = reach(before.dating), reach(found.dating)
    return first < start and (found.dating.grain > Grain.DAY or start <= last + YEAR)


def goes_behind(sentence: Sentence, found: Statement, before: Statement | None, article: Article) -> bool:
    """Whether it goes back behind what was told right before, so that what follows may be of either."""
    if before is None:
        return sentence.start > 0 and earlier(sentence.main)
    if "\n\n" in article.text[before.end : found.start]:
        return False
    (start, end), (first, last) = reach(before.dating), reach(found.dating)
    return (
        earlier(sentence.main)
        and before.dating.first != found.dating.first
        and not (start <= first and last <= end)
    )


def may_be_of_then(sentence: Sentence, asides: Sequence[Statement], before: Statement) -> bool:
    """Whether it may go on with what only glanced back: "Er hatte im Juli eine Bank überfallen. Er erbeutete …".

    So may what names a thing that only the glance back has told: "… Die Bank musste schließen".
    """
    spoken = [t for clause in sentence.clauses for t in clause.words]
    named = {fold(t.word) for t in spoken if t.word[0].isupper()} - before.words
    of_then = any(is_noun(word) and word in one.words for word in filter(None, named) for one in asides)
    return of_then or sentence.main.opening in _GOING_ON or not _families(sentence).isdisjoint(_STRUCK)


def of_its_time(sentence: Sentence, before: Statement) -> bool:
    """Whether it goes on right behind what is told of some weeks, plainly at the same time: "Er starb dabei"."""
    opening, families = sentence.main.opening, {FAMILIES.get(word) for word in before.words}
    struck = not families.isdisjoint(_STRUCK) and not _families(sentence).isdisjoint(_STRUCK)
    then = opening in PERSONS or any(t.lower in ("damals", "daraufhin") for t in sentence.main.words)
    there = opening in _GOING_ON - {"so", "daher"} or any(t.lower == "dabei" for t in sentence.main.words)
    goes_on = then or (there and not families.isdisjoint(_STRUCK))
    return (struck and opening not in ("bei", "beim")) or goes_on or right_there(sentence, before)


def right_there(sentence: Sentence, told: Statement) -> bool:
    """Whether it tells an act done at what was told: "Dabei fanden sie …", and of a match "In der 34. Minute …"."""
    spoken = " ".join(t.lower for t in sentence.main.words)
    match = _SCORE.search(told.text) or any(FAMILIES.get(word) == "GAME" for word in told.words)
    minute = match and _MINUTE.match(spoken)
    there = minute or sentence.main.opening in _AT_IT or _ON_THE_SPOT.search(spoken)
    return bool(there) and acts(sentence) and not earlier(sentence.main)


def strikes(told: Collection[str], families: Collection[str] = STRIKING) -> bool:
    """Whether folded words tell a catastrophe or a crime."""
    return any(FAMILIES.get(word) in families for word in told)


def counts_victims(sentence: Sentence) -> bool:
    """Whether it tells whom a catastrophe killed or hurt: "Neun Menschen kamen ums Leben"."""
    return any(not _VICTIMS.isdisjoint(kinds(clause)) for clause in sentence.clauses)


def kinds(clause: Clause) -> set[str]:
    """The kinds of happening that its verbs tell, or say together with a noun: "kamen ums Leben" is a DEATH."""
    verbs = [t.lower for t in clause.words if t.bits]
    last = clause.words[-1].lower if clause.words else ""
    told = frozenset(map(predicate, verbs)) | {predicate(last + verb) for verb in verbs}  # "legten … nieder"
    said = [t.word for t in clause.words]
    spoken = told | content_words(" ".join(said))
    return set(told | (idiomatic(spoken, led(said)) - spoken))


def _families(sentence: Sentence) -> set[str | None]:
    """The families of those kinds."""
    return {FAMILIES.get(kind) for clause in sentence.clauses for kind in kinds(clause)}


def said_on(found: Sequence[Statement], before: Statement) -> bool:
    """Whether no more is told than who said something on the day of what was told before.

    Of a catastrophe or crime people may speak later: "Ein Mann starb, teilte die Polizei am Dienstag mit".
    """
    return all(
        one.kind is Kind.UTTERANCE and (one.dating.first == before.dating.first or _spoken_of(one, before))
        for one in found
    )


def _spoken_of(one: Statement, before: Statement) -> bool:
    """Whether it was said later of a catastrophe or crime whom or what that struck."""
    struck = all(any(FAMILIES.get(word) in _STRUCK for word in each.words) for each in (one, before))
    return struck and (one.dating.first or 0) >= (before.dating.last or 0)


def lies_within(found: Statement, before: Statement) -> bool:
    """Whether what is told ends, or is, on the day that was told before."""
    if found.kind is not Kind.HAPPENING or found.dating.last is None:
        return False
    (start, end), (first, last) = reach(before.dating), reach(found.dating)
    return start <= last <= end and (first >= start or found.dating.relation is Relation.UNTIL)


def only_beside(sentence: Sentence, found: Sequence[Statement], before: Statement) -> bool:
    """Whether it only tells what was so before or is said to have been, or is still to come: the news goes on."""
    if before.kind is not Kind.HAPPENING or len(found) != 1:
        return False
    before_it = (found[0].dating.first or 0) < (before.dating.first or 0)
    was = hearsay(sentence.main) and (found[0].dating.last or 0) < (before.dating.first or 0)
    lasts = found[0].dating.relation is Relation.SINCE and before_it  # "Seit Mai stand das Haus leer"
    return was or lasts or _until_now(found[0], before) or found[0].kind is Kind.ANNOUNCEMENT


def _until_now(found: Statement, before: Statement) -> bool:
    """Whether it has happened some time from an earlier day until after the news: "Seither kamen drei"."""
    (start, end), (first, last) = reach(before.dating), reach(found.dating)
    return found.dating.reason.how is How.AFTER and first < start and end <= last


def describes(sentence: Sentence, found: Statement, mentions: Sequence[Mention]) -> bool:
    """Whether only what describes a noun, or what somebody is said to have done, has the time.

    "Ursache ist ein Kuchen, der am 13. Mai gegessen wurde", "wirft ihm vor, 2016 gestohlen zu haben".
    """
    start = found.start if found.mention is None else mentions[found.mention].start
    beside = [c for c in sentence.clauses[1:] if c.start <= start < c.end]
    held = not sentence.clauses[0].past
    return any(c.relative or (held and (c.words[-1].is_to or c.words[-2:][0].lower == "zu")) for c in beside)


def beside_relatives(
    sentence: Sentence, found: Sequence[Statement], mentions: Sequence[Mention], news: Statement
) -> Sentence | None:
    """The sentence without the relative clauses that alone are dated in it, where it then tells an act; else None.

    "Den Antrag, den sie im März gestellt hatte, lehnten die Richter ab." Not where they tell what was only after the
    `news`, in front of the verb, as the sentence may be of either day: "… Taucher, die am Sonntag kamen, fanden es".
    """
    rest = [c for c in sentence.clauses if not c.relative]
    inside = [c for c in sentence.clauses if c.relative]
    times = [*(mentions[n].start for n in sentence.mentions), *(one.start for one in found)]
    if not rest or not all(any(c.start <= at < c.end for c in inside) for at in times):
        return None
    main = sentence._replace(clauses=rest, mentions=())
    verb = main.main.tokens[main.main.finite].start if main.main.finite is not None else sentence.start
    told = [mentions[n].dating.first for n in sentence.mentions if mentions[n].start < verb]
    last = news.dating.last
    if last is not None and any(day is not None and day > last for day in told):
        return None
    said = speaks(main.main) or any(t.lower in _SPOKE for t in main.main.words)
    return main if acts(main) and not said else None


def as_said(sentence: Sentence) -> bool:
    """Whether it tells an act as somebody said it: "Wie die Polizei mitteilte, wurden alle drei mitgerissen"."""
    first, main = sentence.clauses[0], sentence.main
    if first.opening != "wie" or not first.subordinate or main.finite is None or not acts(sentence):
        return False
    behind = main.tokens[main.finite + 1 : main.finite + 2]
    return not any(t.lower in PERSONS for t in behind)  # "Wie sein Anwalt mitteilte, brach er zusammen"
