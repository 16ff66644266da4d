"""Whether two statements tell the same happening, judged from the two alone.

What counts: kinds of happening, names, rare-looking words, numbers, time. Nothing is counted over a collection, so
that a judgement never depends on what else is stored.
"""

from enum import Enum, auto
from functools import lru_cache

from timeline.events.merging.alone import A_YEAR, LONGEST, alone_together
from timeline.events.merging.contrast import (
    OFF,
    STORY,
    elsewhere,
    heads_of,
    numbers_differ,
    of_a_day,
    told_beside,
    told_otherwise,
    unlike,
)
from timeline.events.merging.gist import Gist, in_families, is_news, leads_to, only_lasts
from timeline.events.merging.occurring import died_later
from timeline.events.merging.own_words import of_one_story, say_alone
from timeline.events.merging.partition import ONE, UNIT
from timeline.events.merging.retold import dies_in, goes_into, retold, strikes
from timeline.events.merging.weighing import likely, rivals
from timeline.events.model import Kind
from timeline.events.period import FAR
from timeline.events.vocabulary.concepts import (
    AFTERWARDS,
    DAILY,
    ONCE,
    SELDOM,
    STEPS,
    STRIKING,
    STRUCK,
    TALKS,
    VOTES,
)
from timeline.events.vocabulary.lexicon import BODIES
from timeline.events.vocabulary.words import fold, is_common, is_concept, is_generic, is_kind, stem
from timeline.temporal.calendar import MINUTES_A_DAY

NEAR = 14 * MINUTES_A_DAY  # a disagreement about the same happening is not larger than that
_DAYS = 7 * MINUTES_A_DAY  # apart by less, what happens once is still the same
_LEAST = 0.4  # agreement of what is the same, however differently told
_IN_COMMON = 2.5  # what two of one story have in common that tell the same kind of happening
_HEAD = 0.75  # what "Zug" says where the other says "Regionalzug"
_SHORT = 45 * MINUTES_A_DAY  # a common time within less than that says something
_BODIES = (*map(stem, BODIES), "rat")
_OUTCOMES = frozenset(("DECISION", "REJECTION"))  # of "will bis Mai entscheiden"
_EXPECTED = frozenset(map(fold, "erwartet vorliegen folgen stattfinden geplant angekündigt".split()))


class Verdict(Enum):
    """What two statements are to each other."""

    APART = auto()
    SAME = auto()
    DISAGREEING = auto()  # the same happening, at times that cannot be reconciled
    OPPOSED = auto()  # told alike, but plainly of two happenings: what each agrees with must not join them


def judge(one: Gist, other: Gist) -> tuple[Verdict, float]:
    """The verdict on two statements and how strongly their words agree (0 to 1; twice that: they are one telling)."""
    if one.key == other.key:
        return Verdict.SAME, 1.0
    if one.article == other.article and _goes_on_to(one, other):
        return Verdict.SAME, ONE / UNIT
    apart = max(0, other.first - one.last, one.first - other.last)
    if apart > NEAR or not one.words or not other.words:
        return Verdict.APART, 0.0
    if not apart and _of_a_family(one, other):
        one, other = in_families(one), in_families(other)
    if apart and (one.article == other.article or not (has_a_date(one) and has_a_date(other))):
        return Verdict.APART, 0.0
    shared, agreement, cover = compare(one, other)
    if apart:
        strong = _disagreeing(one, other, shared, agreement, cover, apart)
        return (Verdict.DISAGREEING if strong else Verdict.APART), agreement if strong else 0.0
    if _same(one, other, shared, agreement, cover):
        return Verdict.SAME, max(agreement, cover * 0.8, _LEAST)
    if _opposed(one, other, agreement):
        return Verdict.OPPOSED, 1.0
    return _weighed(one, other, cover)


def _weighed(one: Gist, other: Gist, cover: float) -> tuple[Verdict, float]:
    """The verdict on two that no word settles, by all that speaks for one happening and against it."""
    planned = one.kind is not other.kind and Kind.ANNOUNCEMENT in (one.kind, other.kind)
    agreement = 0.0
    if _may_be_one(one, other) and not (planned and _comes_of_no_plan(*_as_planned(one, other))):
        agreement = likely(one, other, cover)
    return (Verdict.SAME, agreement) if agreement else (Verdict.APART, 0.0)


def _may_be_one(one: Gist, other: Gist) -> bool:
    """Whether nothing forbids that two statements of two articles tell the same: no two news, no other numbers."""
    if (
        one.article == other.article
        or not (one.mentioned and other.mentioned)
        or (is_news(one) and is_news(other))
    ):
        return False
    if max(one.last - one.first, other.last - other.first) > A_YEAR or only_lasts(one) or only_lasts(other):
        return False
    off = OFF in one.concepts ^ other.concepts
    return not (off or numbers_differ(one, other) or told_otherwise(one, other))


def _comes_of_no_plan(plan: Gist, done: Gist) -> bool:
    """Whether the one decides on the plan, strikes those who planned, or counts what came of it: "21.000 sahen sie"."""
    return _decided(plan, done) or _unplanned(plan, done) or not done.numbers <= plan.numbers


def _goes_on_to(one: Gist, other: Gist) -> bool:
    """Whether the one of an article goes on with the other, right behind it."""
    both = (one, other), (other, one)
    return any(leads_to(*two) or strikes(*two) or goes_into(*two) or dies_in(*two) for two in both)


def _of_a_family(one: Gist, other: Gist) -> bool:
    """Whether two papers tell of one day what can be one happening: an avalanche, and its dead."""
    if one.article == other.article or Kind.UTTERANCE in (one.kind, other.kind):
        return False
    if one.words <= one.concepts or other.words <= other.concepts:
        return False  # "nach dem Brand am Sonntag"
    alien = one.concepts.isdisjoint(other.concepts) and not one.families.isdisjoint(other.families)
    told = one.mentioned and other.mentioned  # what is told undated may be what came of it
    told = told and (one.concepts ^ other.concepts).isdisjoint(AFTERWARDS)  # "ihre Leichen wurden geborgen"
    if died_later(one.words, one.text) is not died_later(other.words, other.text):
        return False
    near = told and _pinned(one, other) and _topical(one, other) >= 2 and "GAME" not in one.families
    return alien and (of_a_day(one, other) or near)


def compare(one: Gist, other: Gist) -> tuple[float, float, float]:
    """Weight of the words both have; its share of all words of both; its share of the one that has fewer."""
    common = one.words & other.words
    names = one.names | other.names
    heads = heads_of(one.nouns - common, other.nouns - common)
    shared = sum(map(weight, common)) + len(common & names) + _HEAD * heads
    first = sum(map(weight, one.words)) + len(one.words & names)
    second = sum(map(weight, other.words)) + len(other.words & names)
    return shared, 2 * shared / (first + second), shared / min(first, second)


@lru_cache(maxsize=65536)
def weight(word: str) -> float:
    """How much a folded word says by its form alone: a kind of happening or a long compound more than a short word."""
    if word.isdigit() or not is_common(word):
        return 1.5 if is_concept(word) or len(word) >= 9 else 1.0
    return 0.5


def _same(one: Gist, other: Gist, shared: float, agreement: float, cover: float) -> bool:
    """Whether the words of two statements whose times agree are of the same happening."""
    concepts = one.concepts & other.concepts
    topical = _topical(one, other)
    if numbers_differ(one, other) or not _specific(one, other):
        return False
    if one.article == other.article:
        return retold(one, other, shared, agreement, cover)
    planned = Kind.ANNOUNCEMENT in (one.kind, other.kind) and one.kind is not other.kind
    if planned and _unplanned(one, other):
        return False
    if planned and _of_the_news(one, other, shared, topical):
        return True
    if _told_alone(one, other, topical, planned=planned):
        return True
    if say_alone(one, other) and not (rivals(one, other) or told_beside(one, other)):
        return True
    if unlike(one, other):
        return False
    if planned:
        return _announced(one, other, shared, topical, cover)
    if Kind.UTTERANCE in (one.kind, other.kind) and one.kind is not other.kind:
        act = any(map(is_kind, concepts)) and (one.families & other.families).isdisjoint(("HARM", "LOOT"))
        told = act and topical >= 2 and cover >= 0.75
        return told or (shared >= 5 and agreement >= 0.6)
    if not _pinned(one, other):
        once = topical >= 2 and cover >= 0.75 and not concepts.isdisjoint(ONCE)
        back = topical >= 2 and one.goes_back and other.goes_back  # from news of one story
        return bool(concepts) and shared >= (3 if once or back else 4) and agreement >= 0.5
    if concepts:
        return _of_a_kind(one, other, shared, agreement, cover)
    alien = bool(one.concepts) and bool(other.concepts)
    known = any(map(is_kind, one.concepts)) and any(map(is_kind, other.concepts))  # "verloren", "brach weg"
    if not known and topical >= 1.5 and _of_the_same_things(one, other, cover):
        return True
    return shared >= (5 if known else 4) and agreement >= (0.6 if alien else 0.5)


def _told_alone(one: Gist, other: Gist, topical: float, *, planned: bool) -> bool:
    """Whether two articles of one story date to a time nothing but these: a plan and what came of it, or one deed.

    They are of one kind; or it is their news, or they go back to it, and neither is a catastrophe or a crime of which
    the other says nothing.
    """
    far = max(one.last - one.first, other.last - other.first)
    if not alone_together(one, other) or far > A_YEAR or told_beside(one, other):
        return False
    if only_lasts(one) or only_lasts(other):
        return False
    own = rivals(one, other)
    if any(map(is_kind, one.concepts & other.concepts)) and not own:
        return of_one_story(one, other) and not (planned and _decided(*_as_planned(one, other)))
    if not (one.families ^ other.families).isdisjoint(STRIKING):
        return False
    if planned:
        told = _is_told(one) and _is_told(other) and not elsewhere(one, other)
        return told and _plan_alone(one, other, topical)
    # both tell what was done then, with a word in common
    said = one.words & other.words - one.names - other.names
    return len(said) > own and len(one.around & other.around) >= STORY + (far > LONGEST)


def _plan_alone(one: Gist, other: Gist, topical: float) -> bool:
    """Whether one is a plan and the other what came of it: of that very day, or "im Juli" of "am 1. Juli"."""
    common, said = one.around & other.around, not one.words.isdisjoint(other.words)
    if of_a_day(one, other):
        if rivals(one, other):
            return said and len(common) > STORY
        if not said and not any(map(is_kind, one.concepts | other.concepts)):
            return len(common) > STORY
        telling = any(weight(word) > 1 and not is_generic(word) for word in common)
        return topical >= 1 and (telling or len(common) >= STORY)
    plan, done = _as_planned(one, other)
    closer = plan.last - plan.first <= done.last - done.first
    alike = said and len(common) >= STORY and done.numbers <= plan.numbers
    return closer and alike and not rivals(one, other)


def _is_told(one: Gist) -> bool:
    """Whether it is planned, the news of its article, or what this goes back to."""
    if one.kind is Kind.ANNOUNCEMENT or is_news(one):
        return True
    return one.kind is Kind.HAPPENING and one.goes_back


def _of_a_kind(one: Gist, other: Gist, shared: float, agreement: float, cover: float) -> bool:
    """Whether two that tell the same kind of happening at much the same time tell the same one."""
    concepts, topical = one.concepts & other.concepts, _topical(one, other)
    day = max(one.last - one.first, other.last - other.first) <= _DAYS
    if _of_one_story(one, other, topical) and shared + topical >= _IN_COMMON:
        return True
    told = (
        cover >= 0.5
        or agreement >= 0.4
        or (topical >= 2 and cover >= 0.3 and not concepts.isdisjoint(DAILY if day else ONCE))
        or (topical >= 2 and cover >= 0.2 and not concepts.isdisjoint(DAILY | VOTES) and of_a_day(one, other))
        or (topical >= 2 and cover >= 0.2 and _looked_back_on(one, other))
    )
    near = max(one.last - one.first, other.last - other.first) <= NEAR
    # "nach dem Brand am Montag", "nach der Razzia Anfang Februar"
    bare = near and (one.words <= one.concepts or other.words <= other.concepts)
    daily = not concepts.isdisjoint(DAILY) and of_a_day(one, other) and topical >= 1 and cover >= 0.38
    return shared + topical >= (2.5 if bare or daily else 3) and (told or daily)


def _of_one_story(one: Gist, other: Gist, topical: float) -> bool:
    """Whether two of a story tell what it seldom has twice: of one day, once, or looked back on where much is the same.

    "Bernd Weber trat am Freitag zurück", "der Mitte November sein Amt niedergelegt hatte", both of articles on Eilmar.
    """
    kinds = frozenset(filter(is_kind, one.concepts & other.concepts))
    back = (one.goes_back or other.goes_back) and len(one.around & other.around) > 1
    seldom = back or of_a_day(one, other) or kinds & (ONCE | SELDOM) - STRUCK
    return topical >= 1 and bool(kinds) and bool(seldom)


def _looked_back_on(one: Gist, other: Gist) -> bool:
    """Whether one goes back to what the other tells: "Anfang Juni hatten 900 Mitarbeiter die Arbeit niedergelegt"."""
    dated = one.mentioned and other.mentioned
    return dated and (one.goes_back or other.goes_back) and not rivals(one, other)


def _of_the_same_things(one: Gist, other: Gist, cover: float) -> bool:
    """Whether they tell of the same things on one day, or of as many: "14 Schafe getötet", "14 Schafe gerissen"."""
    things = one.things & other.things
    counted = bool(things) and not one.numbers.isdisjoint(other.numbers)
    several = len(things) + heads_of(one.things - things, other.things - things) > 1
    return (counted and cover >= 0.35) or (several and cover >= 0.6 and of_a_day(one, other))


def _announced(one: Gist, other: Gist, shared: float, topical: float, cover: float) -> bool:
    """Whether one announces what the other tells: the same is done, or the same thing has its day."""
    day = of_a_day(one, other)
    if topical >= 1.5 and _pinned(one, other) and _long_in_common(one, other):
        return True
    if concepts := one.concepts & other.concepts:
        rival, once = rivals(one, other), not concepts.isdisjoint(DAILY)
        near = once and not rival and _pinned(one, other)
        topic = topical >= 2 and ((day and cover >= (0.15 if once else 0.3)) or (near and cover >= 0.3))
        return (cover >= (0.6 if rival else 0.45) and shared + topical >= 2.5) or topic
    if topical >= 2 and not one.things.isdisjoint(other.things) and _expected(one, other, cover):
        return True
    # "setzt einen Ausschuss ein", "hat ihn gebildet"
    much = topical >= 1.5 and shared >= 2.5 and cover >= 0.4 and len(one.words & other.words) > 1
    if much and one.mentioned and other.mentioned and _pinned(one, other):
        return not any(map(is_kind, one.concepts ^ other.concepts))
    enough = cover >= 0.5 and (shared >= 2 or shared + topical >= 2.5)
    return enough and day and not (one.things | one.names).isdisjoint(other.things | other.names)


def _long_in_common(one: Gist, other: Gist) -> bool:
    """Whether both name a thing by a long word, which two do not share by chance: "Fahndungssendung".

    A body has more than one thing to do in a month: "Bauausschuss" says as much only within a week.
    """
    plan, done = _as_planned(one, other)
    if "DECISION" in plan.concepts and not done.concepts.isdisjoint(_OUTCOMES):
        return any(weight(thing) > 1 for thing in one.things & other.things)
    if _decided(plan, done) or any(map(is_kind, plan.concepts - done.concepts - TALKS)):
        return False
    week = max(one.last - one.first, other.last - other.first) <= _DAYS
    things = one.things & other.things
    return any(weight(thing) > 1 and (week or not thing.lower().endswith(_BODIES)) for thing in things)


def _of_the_news(one: Gist, other: Gist, shared: float, topical: float) -> bool:
    """Whether one was meant for the day of which the other is the news, and both name the same: the "Tosca"."""
    if not (is_news(one) or is_news(other)) or not of_a_day(one, other):
        return False
    return shared >= _HEAD and shared + topical >= 3 and not elsewhere(one, other)


def _unplanned(one: Gist, other: Gist) -> bool:
    """Whether one tells a catastrophe or a crime, which the other did not plan."""
    plan, done = _as_planned(one, other)
    alien = plan.concepts.isdisjoint(done.concepts) and "CONFIRMATION" not in done.concepts
    return alien and not done.families.isdisjoint(STRIKING)


def _as_planned(one: Gist, other: Gist) -> tuple[Gist, Gist]:
    """The announcement, and what happened."""
    return (one, other) if one.kind is Kind.ANNOUNCEMENT else (other, one)


def _expected(one: Gist, other: Gist, cover: float) -> bool:
    """Whether it was only expected, and came; or who was to do something that day did: "Geologen sollen …"."""
    plan, done = _as_planned(one, other)
    if plan.words - _EXPECTED - TALKS <= done.words and _pinned(one, other) and not _decided(plan, done):
        return True
    examined = plan.concepts <= TALKS | done.concepts  # what is found then is another kind of happening
    told = of_a_day(one, other) and cover >= 0.25 and _is_told(done)
    return told and (examined or not rivals(one, other))


def _decided(plan: Gist, done: Gist) -> bool:
    """Whether what was done only decides on what was planned: "hat dem Zusammenschluss zugestimmt"."""
    return plan.concepts.isdisjoint(TALKS) and not done.concepts & STEPS <= plan.concepts


def has_a_date(one: Gist) -> bool:
    """Whether it is a happening with a date of its own, so that another article can disagree about it."""
    return one.kind is Kind.HAPPENING and one.mentioned


def _disagreeing(one: Gist, other: Gist, shared: float, agreement: float, cover: float, apart: int) -> bool:
    """Whether words and names agree so strongly that only the dates can be wrong."""
    alike = _strongly_alike(one, other, shared, agreement, cover, apart)
    return alike and not numbers_differ(one, other) and not unlike(one, other)


def _strongly_alike(
    one: Gist, other: Gist, shared: float, agreement: float, cover: float, apart: int
) -> bool:
    if (
        apart <= _DAYS
        and one.concepts & other.concepts & (ONCE - STRUCK)
        and not one.things.isdisjoint(other.things)
    ):
        return cover >= 0.75 and shared + _topical(one, other) >= 4.5
    if one.concepts & other.concepts:
        return shared >= 5 and agreement >= 0.6 and not rivals(one, other)
    alien = bool(one.concepts) and bool(other.concepts)  # the same people did two things
    return not alien and shared >= 6 and agreement >= 0.75


def _topical(one: Gist, other: Gist) -> float:
    """What the articles' titles and the circumstances add: up to two more words in common."""
    common = (one.words | one.topic) & (other.words | other.topic) - (one.words & other.words)
    return min(2.0, sum(weight(w) for w in common))


def _specific(one: Gist, other: Gist) -> bool:
    """Whether they have more in common than the kind of happening: another word, said or in title and circumstances."""
    return not one.around.isdisjoint(other.around)


def _opposed(one: Gist, other: Gist, agreement: float) -> bool:
    """Whether they are told so alike that what differs (whom, where, how many) was meant to tell them apart."""
    told = one.kind is other.kind and one.mentioned and other.mentioned and one.sentence != other.sentence
    if not told or not of_a_day(one, other) or agreement < 0.35:
        return False
    return numbers_differ(one, other) or elsewhere(one, other) or (agreement >= 0.45 and unlike(one, other))


def _pinned(one: Gist, other: Gist) -> bool:
    """Whether the time both allow is short enough to speak for the same happening."""
    low, high = max(one.first, other.first), min(one.last, other.last)
    return low > -FAR and high < FAR and high - low <= _SHORT
