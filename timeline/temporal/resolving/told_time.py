"""Which Monday, which March is meant inside a telling: one of the week or year that was told."""

from timeline.temporal import calendar as cal
from timeline.temporal.asides import PLUPERFECT
from timeline.temporal.calendar import civil
from timeline.temporal.datings import Resolved, unit
from timeline.temporal.german.frame import AT_FIRST
from timeline.temporal.german.vague import IRREAL, MEANT, SHOULD_HAVE
from timeline.temporal.german.verbs import PARTICIPLE, PRETERITE, verb_forms
from timeline.temporal.german.wordclasses import ARTICLE, AUXILIARY, HAD, PREPOSITION, TOLD, word_classes
from timeline.temporal.main_line import had_been
from timeline.temporal.meaning import Cycle, Recurring
from timeline.temporal.model import Anchor, Evidence, Grain, How, Reason, Relation, TimexType
from timeline.temporal.resolving.beside import dates_clause, is_beside, speaks
from timeline.temporal.resolving.historical import in_historical_present
from timeline.temporal.resolving.long_over import long_over
from timeline.temporal.resolving.occurrences import Days, following, last, occurrence
from timeline.temporal.scene import Scene
from timeline.temporal.text import Text
from timeline.temporal.told import Told

_WEEKLY = (Cycle.WEEKDAY, Cycle.WEEKEND)
_MONTHLY = (Cycle.MONTH, Cycle.DATE, Cycle.SEASON)
_TOLD_OF = (*_MONTHLY, Cycle.HOLIDAY)
OF_A_YEAR = (*_MONTHLY, Cycle.QUARTER, Cycle.HALF)
PERFECT = frozenset(("hat", "haben", "ist", "sind"))
_IN = frozenset(("im", "am"))
_DATED = 12  # tokens of "der am 3. Mai 2023"
_STILL = frozenset(("noch", "erst"))
_SINCE, _FOR, _OF = "seit", "für", "vom"
_BORN, _LATEST = "geboren", "zuletzt"
_BOUNDS, _BESIDE = frozenset(",.;!?\n"), 6  # marks between clauses; tokens of an apposition: ", am 3. Mai"
_SAME_SENTENCE, _SAME_PASSAGE = 60, 160  # tokens, spaces included
_ENDS, _HEAD = frozenset(".!?\n"), 5  # tokens of "Im Jahr 1809"
_ALREADY, _SAME_CLAUSE = frozenset(("bereits", "schon")), 16  # tokens
_A_YEAR = 366  # days
_GENERATION, _NEXT = 20 * 366, 14  # days
_DAYS, _FORTNIGHT = 7, 14
_RECENT = 31  # days back to a date that needs no year
_LONG_AGO, _THIS_SEASON = 3, 92  # years; days
ONWARD = 45  # days by which a telling goes on rather than back


def in_told_time(m: Recurring, grain: Grain, scene: Scene) -> Resolved | None:
    """In the year that is being told of, where the telling is not about now."""
    told = scene.latest
    if told is None:
        return None
    if told.passing and scene.telling.main is not None and not scene.same_sentence(told):
        told = scene.telling.main
    if m.cycle is Cycle.WEEKDAY and not scene.narrative:
        return _in_told_week(m, scene, told)
    if m.cycle in _WEEKLY and not scene.narrative:
        return None
    if m.cycle is Cycle.DAY_OF_MONTH:
        return _in_told_month(m, scene, told)
    if is_beside(scene, told):
        return None
    year = civil(told.first)[0]
    if told.dating.grain > Grain.YEAR or not (scene.narrative or _still_told(m, scene, told, year)):
        return None
    if m.cycle is Cycle.WEEKDAY:
        span = following(m, told.first, inclusive=False)
    elif told.dating.grain >= Grain.HALF:
        span = occurrence(m, cal.day_number(year, 6, 30))
    else:
        here, back = scene.same_sentence(told), _looks_back(scene, told)
        if scene.telling.had_been(told) and occurrence(m, told.first)[0] >= told.first:
            back = False  # "Im Frühjahr war er gewählt worden, am 5. Juni hatte er …"
        strict = here or not (scene.narrative or back)
        back = back and (here or (not scene.narrative and _dwells(scene, told, year)))
        span = _next_told(m, told.first, strict=strict, back=back)
    if scene.today is not None and told.first > scene.today and _at_first(scene):
        # "nun im März 2025, ursprünglich sollte es Ende Dezember …"
        span = last(m, told.first, inclusive=False)
    over = scene.preposition == _SINCE or (scene.today is not None and told.first <= scene.today)
    if scene.today is not None and span[0] > scene.today and over:  # what is told is over
        return None
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.YEAR, anchor_day=told.first)
    return unit(grain, *span, m.part, Anchor.DISCOURSE, reason, 0.8), told.index


def _at_first(scene: Scene) -> bool:
    """Whether its clause tells what had been meant before the plan that was told."""
    text = scene.telling.text
    low = max(0, scene.at - 2 * _SAME_CLAUSE)
    stop = max((text.letters.rfind(mark, low, scene.at) for mark in _BOUNDS), default=-1)
    return not AT_FIRST.isdisjoint(text.words[max(stop, low) : scene.at])


def _next_told(m: Recurring, day: int, *, strict: bool, back: bool) -> Days:
    """The one that a telling comes to from a day: it goes on rather than back, but not where it looks `back`.

    `strict`: it stays in the year: "Im Januar kam er, im Oktober ging er"; a history may leap back between sentences.
    """
    if back:
        return last(m, day, inclusive=True)
    same = occurrence(m, day)
    if strict and same[0] >= day:
        return same
    near = (occurrence(m, day, by) for by in (-1, 0, 1))
    return min(near, key=lambda span: abs(span[0] - day - ONWARD))


def _looks_back(scene: Scene, told: Told) -> bool:
    """Whether another clause, in the pluperfect, goes back: "…, im Februar war er gewählt worden"."""
    gap, verb = scene.telling.text.letters[told.end : scene.at], scene.tense()[1]
    if len(gap) <= _BESIDE or _BOUNDS.isdisjoint(gap):
        return False
    if verb in scene.telling.text.words[told.end : scene.at]:
        return False  # "Am 4. April hatten die Neuen, am 12. April die Alten zugestimmt": one verb of both
    if verb not in scene.behind(2 * _SAME_CLAUSE, _BOUNDS):
        return False  # "hatte im Dezember geklagt, es im Februar aber bereut"
    return had_been(scene.telling.text, scene.match, verb)


def _in_told_week(m: Recurring, scene: Scene, told: Told) -> Resolved | None:
    """ "In der vergangenen Woche … Am Donnerstag": of that week, as long as the passage goes on; so "nächste Woche"."""
    today = scene.today
    by = told.dating.reason
    if by.how is How.SAME and by.unit is Grain.WEEK and scene.tense()[0] is Evidence.FUTURE:
        ahead = today is not None and told.first > today and scene.same_paragraph(told)
        again = unit(Grain.DAY, *occurrence(m, told.first), m.part, Anchor.DISCOURSE, by, 0.7)
        return (again, told.index) if ahead else None  # "Am Donnerstag …, am Freitag …"
    if (
        told.dating.grain is not Grain.WEEK
        or told.dating.type is not TimexType.DATE  # "vor zwei Wochen" is no week with days of its own
        or told.last - told.first != 6
        or told.dating.relation
        is Relation.SINCE  # "Ein seit vergangener Woche vermisster Mann ist am Montag …"
        or scene.at - told.end > _SAME_PASSAGE
    ):
        return None
    if today is None:
        return None
    ahead = scene.tense()[0] is Evidence.FUTURE
    near = 0 < told.first - today < _FORTNIGHT if ahead else 0 < today - told.last < _FORTNIGHT
    if not near or (ahead and (told.dating.relation is not Relation.AT or not scene.same_paragraph(told))):
        return None
    if not ahead and _is_of_the_news(m, scene, today):
        return None
    if scene.telling.had_been(told) and scene.tense()[1] not in PLUPERFECT:
        return None  # "Der Prozess hatte in der vergangenen Woche begonnen. Am Mittwoch sagte …"
    if speaks(scene):
        return None  # "In der vergangenen Woche brannte es. Das teilte die Polizei am Mittwoch mit": for the news
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.WEEK, anchor_day=told.first)
    span = occurrence(m, told.first)
    return unit(Grain.DAY, *span, m.part, Anchor.DISCOURSE, reason, 0.7), told.index


def _is_of_the_news(m: Recurring, scene: Scene, today: int) -> bool:
    """Whether that weekday was told before: "Am Montag begann … In der vergangenen Woche hatte … Am Montag …"."""
    days = (
        mention.dating for mention in scene.telling.mentions.values() if mention.dating.grain <= Grain.DAY
    )
    return any(
        day.first is not None and 0 <= today - day.first < _DAYS and cal.weekday(day.first) == m.at
        for day in days
    )


def _in_told_month(m: Recurring, scene: Scene, told: Told) -> Resolved | None:
    """ "Im März begann der Umbau. Am 15. …": the first such day from then on, as long as the passage goes on."""
    if told.dating.grain > Grain.MONTH or scene.at - told.end > _SAME_PASSAGE:
        return None
    span = following(m, told.first, inclusive=True)
    evidence, today = scene.tense()[0], scene.today
    if today is not None and not scene.narrative:
        beyond = span[0] > today if evidence is Evidence.PAST else span[0] < today
        if beyond and evidence in (Evidence.PAST, Evidence.FUTURE):
            return None
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.MONTH, anchor_day=told.first)
    return unit(Grain.DAY, *span, m.part, Anchor.DISCOURSE, reason, 0.8), told.index


def _still_told(m: Recurring, scene: Scene, told: Told, year: int) -> bool:
    """Whether news is still in the other year that it told of.

    In the sentence that named it, yes, but not where it only tells of what age a thing is; after it only from month or
    season to month, in one paragraph, looking back: a year that was named in passing ("seit dem Diebstahl 1988") does
    not hold for the next sentence's "im Sommer".
    """
    if in_historical_present(m, scene, told):
        return True
    here = scene.at - told.end <= _SAME_SENTENCE and scene.same_sentence(told)
    looks_back = scene.tense()[0] is Evidence.PAST
    if (
        not _STILL.isdisjoint(scene.telling.text.words[max(0, scene.at - 5) : scene.at])
        and scene.tense()[1] in HAD
    ):
        return False  # "Noch im Mai hatte er ihr vertraut": before the news
    if here and (_of_a_noun(scene, told) or _LATEST in scene.telling.text.words[told.end : scene.at]):
        return False
    aside = not scene.same_sentence(told) and scene.telling.in_relative(told)
    long_ago = scene.today is not None and civil(scene.today)[0] - year > _LONG_AGO
    if aside and (long_ago or not had_been(scene.telling.text, scene.match, scene.tense()[1])):
        return False  # "Kredite, die die Bank 2022 vergeben hatte. Am 5. Mai brach sie zusammen"
    if here and scene.preposition == _SINCE and scene.telling.in_relative(told) and not _past_beside(scene):
        return False  # "Das Haus, das vor zwei Jahren brannte, ist seit Mai offen"
    if scene.today is not None and told.first > scene.today and looks_back:
        return False  # "2030 soll er fertig sein. Der Rat hatte im Mai zugestimmt"
    if _of_its_month(m, scene, told) and looks_back:
        return True
    if here and _named_for_it(m, scene, told):
        wrong = Evidence.PAST if scene.today is not None and told.first > scene.today else Evidence.FUTURE
        return scene.tense()[0] is not wrong
    if scene.today is not None and abs(civil(scene.today)[0] - year) <= 1:
        parts = m.cycle in OF_A_YEAR and told.dating.grain <= Grain.HALF
        ahead = told.first > scene.today and told.dating.anchor is Anchor.ABSOLUTE
        if here:
            return parts and ahead is not looks_back
        return year < civil(scene.today)[0] and _on_in_its_year(m, scene, told)
    return _still_in_sentence(m, scene, told) if here else _still_behind(m, scene, told, year)


def _still_in_sentence(m: Recurring, scene: Scene, told: Told) -> bool:
    """The same within the sentence that named a year other than those around the news."""
    telling = scene.telling
    over = had_been(telling.text, telling.matches[told.index], telling.verb_of(told))
    if over and _of_these_days(m, scene) and not had_been(telling.text, scene.match, scene.tense()[1]):
        return False  # "2005 war es abgeschaltet worden, und am 9. September fiel es": of the news
    if over and long_over(m, scene, told):
        return False
    between = scene.telling.text.letters[told.end : scene.at]
    if told.dating.relation is Relation.UNTIL and not _BOUNDS.isdisjoint(between):
        return False  # "soll bis 2030 umgebaut werden, die Halle schließt im Mai"
    future = scene.today is not None and told.first > scene.today
    if not future and _meant_then(scene, told):
        return True
    return scene.tense()[0] is not (Evidence.PAST if future else Evidence.FUTURE)


def _still_behind(m: Recurring, scene: Scene, told: Told, year: int) -> bool:
    """The same behind that sentence."""
    evidence, verb = scene.tense()
    if evidence is not Evidence.PAST and verb not in MEANT:
        return False
    if verb in PERFECT and scene.telling.verb_of(told) not in PERFECT:
        return False  # "2019 hatte es gebrannt. Im März hat der Rat den Plan beschlossen": now
    if verb in IRREAL | SHOULD_HAVE or told.dating.relation is Relation.SINCE:
        return False  # "Eigentlich hätte das Bad im Sommer öffnen sollen": before the news, as after what goes on
    if scene.preposition == _SINCE and (not _past_beside(scene) or _already(scene)):
        return False  # "Seit März steht er vor Gericht", "Seit Oktober rodeten sie bereits Bäume"
    if m.cycle in _MONTHLY and _dwells(scene, told, year):
        return True
    if m.cycle not in _TOLD_OF or _of_these_days(m, scene):
        return False
    if told.dating.grain > Grain.SEASON and not _history(scene, told):
        return False
    if verb in HAD and _had_before(m, scene, told):
        return False  # both lie behind the news, neither behind the other
    return scene.at - told.end <= _SAME_PASSAGE and scene.same_paragraph(told)


def _on_in_its_year(m: Recurring, scene: Scene, told: Told) -> bool:
    """Whether the year before the news goes on: "Am 4. August 2025 tagte der Rat. Im September trat er zurück"."""
    telling, dating = scene.telling, told.dating
    match, verb = telling.matches[told.index], telling.verb_of(told)
    if dating.grain > Grain.SEASON or dating.reason.how is How.COUNTED or m.cycle not in _TOLD_OF:
        return False
    if telling.evidence(match)[0] is not Evidence.PAST or had_been(telling.text, match, verb):
        return False
    later = occurrence(m, told.first)[0] >= told.first and not telling.of_noun(told)
    return later and _still_behind(m, scene, told, civil(told.first)[0])


def _meant_then(scene: Scene, told: Told) -> bool:
    """Whether it was planned for then: "sagte am 8. Mai 2012 den für den 3. Juni geplanten Lauf ab"."""
    if scene.preposition != _FOR or not _BOUNDS.isdisjoint(scene.telling.text.letters[told.end : scene.at]):
        return False
    return bool(verb_forms().get(scene.telling.verb_of(told), 0) & PRETERITE)


def _dwells(scene: Scene, told: Told, year: int) -> bool:
    """Whether the last three times that the paragraph told are days of one year, long before the news."""
    last = [scene.telling.mentions.get(n) for n in range(told.index - 2, told.index + 1)]
    days = [one.dating for one in last if one is not None and one.dating.grain <= Grain.DAY]
    if len(days) < len(last) or scene.today is None or civil(scene.today)[0] - year < _LONG_AGO:
        return False
    within = all(one.first is not None and civil(one.first)[0] == year for one in days)
    return within and scene.same_paragraph(told)


def _named_for_it(m: Recurring, scene: Scene, told: Told) -> bool:
    """Whether the year stands before it in its clause: "Im nächsten Jahr ist das Fest vom 3. bis 5. Juli"."""
    text, start = scene.telling.text, scene.telling.matches[told.index].start
    if told.dating.grain is not Grain.YEAR or told.dating.relation is not Relation.AT:
        return False
    if text.words[max(0, start - 2)] == _FOR:
        return False  # "Bewerbungen für 2025 sind bis zum 31. Oktober möglich"
    if told.last - told.first >= _A_YEAR or not _BOUNDS.isdisjoint(text.letters[told.end : scene.at]):
        return False
    return m.cycle is Cycle.DATE or (m.cycle in (*OF_A_YEAR, Cycle.HOLIDAY) and dates_clause(scene, told))


def _history(scene: Scene, told: Told) -> bool:
    """Whether a year heads a sentence that tells what somebody did then, and no day of our time was told yet.

    "1809 erhoben sich die Tiroler. Am 13. August siegten sie"; not "1912 wurde er gegründet. Am 13. August …".
    """
    telling = scene.telling
    lead, match = telling.lead, telling.matches[told.index]
    if told.dating.grain is not Grain.YEAR or (lead is not None and lead.first > told.last):
        return False
    verb = telling.verb_of(told)
    does = verb_forms().get(verb, 0) & PRETERITE and not word_classes().get(verb, 0) & AUXILIARY
    return bool(does) and opens_sentence(telling.text, match.start)


def opens_sentence(text: Text, at: int) -> bool:
    """Whether a sentence or the text begins at a token, or a word or two before it."""
    before = text.letters[max(0, at - _HEAD) : at]
    return at < _HEAD or not _ENDS.isdisjoint(before)


def _had_before(m: Recurring, scene: Scene, told: Told) -> bool:
    """Whether what was told had been, and with "war" later in its year: "war im Mai gewählt worden. Im April …"."""
    if scene.telling.verb_of(told) in HAD:
        return True
    return occurrence(m, told.first)[0] < told.first and scene.telling.had_been(told)


def _past_beside(scene: Scene) -> bool:
    """Whether a past tense stands right before or behind "seit" and what follows it: "Seit Juli galt die Pflicht"."""
    text, end = scene.telling.text, scene.match.end
    known = word_classes().get
    near = slice(max(0, scene.at - 6), max(0, scene.at - 2))
    before = text.words[near] if _BOUNDS.isdisjoint(text.letters[near]) else ()
    beside = (*before, *text.words[end : end + 2])
    return any(kind > 0 and kind & (PRETERITE | TOLD) for kind in (known(word, 0) for word in beside))


def _already(scene: Scene) -> bool:
    """Whether "bereits" stands in the clause behind it: up to the news."""
    return not _ALREADY.isdisjoint(scene.behind(_SAME_CLAUSE, _BOUNDS))


def _of_these_days(m: Recurring, scene: Scene) -> bool:
    """Whether it is a date or feast of the last weeks before the news, which needs no year there."""
    today, day = scene.today, m.cycle in (Cycle.DATE, Cycle.HOLIDAY)
    return day and today is not None and today - last(m, today, inclusive=True)[0] <= _RECENT


def _of_a_noun(scene: Scene, told: Told) -> bool:
    """Whether it stands beside the telling: "die 1912 erbaute Halle", "1912 erbaut, …", "der im Mai 2023 gewählte"."""
    words, year = scene.telling.text.words, told.dating.grain is Grain.YEAR
    if year and told.dating.reason.how is How.COUNTED:
        return False  # "Vor einem Jahr war er am 3. Juni hier"
    if _whose_date(scene, told):
        return True
    comma = words[told.end + 2 : told.end + 3] == [","]
    if year and comma and verb_forms().get(words[told.end + 1], 0) & PARTICIPLE:
        return True
    if year and told.end > 2:
        return _is_article(words[told.end - 3]) or _BORN in words[told.end : scene.at]
    lead = words[max(0, told.end - _DATED) : told.end]
    return any(
        _is_article(word) and lead[n + 2] in _IN and "," not in lead[max(0, n - 2) : n]
        for n, word in enumerate(lead[:-2])
    )


def _whose_date(scene: Scene, told: Told) -> bool:
    """Whether a noun had the day, and another clause follows: "Das Schreiben vom 3. Mai 1529 lag im Band, der im …"."""
    text, start = scene.telling.text, scene.telling.matches[told.index].start
    led = start > 3 and text.words[start - 2] == _OF and text.raw[text.starts[start - 4]].isupper()
    return led and "," in text.letters[told.end : scene.at]


def _is_article(word: str) -> bool:
    """Whether it is an article or possessive by itself: not "im"."""
    return word_classes().get(word, 0) & (ARTICLE | PREPOSITION) == ARTICLE


def _goes_on_from(m: Recurring, scene: Scene, told: Told) -> bool:
    """Whether a date lies right behind a day of a time long past: "Am 30. April 1945 …. Bis zum 3. Mai brannten …"."""
    days = occurrence(m, told.last)[0] - told.last
    long_ago = scene.today is not None and scene.today - told.last > _GENERATION
    return long_ago and told.first == told.last and 0 < days <= _NEXT


def _goes_back_from(m: Recurring, scene: Scene, told: Told) -> bool:
    """Whether a history that a text begins with goes back: "Am 8. Mai 1945 …. Am 30. April hatten sie …"."""
    lead = scene.telling.lead
    if lead is None or scene.today is None or scene.today - lead.last <= _GENERATION:
        return False
    days = told.first - occurrence(m, told.first)[0]
    had = scene.tense()[1] in HAD and scene.same_paragraph(told)
    return had and told.first == told.last and 0 < days <= _RECENT


def _of_its_month(m: Recurring, scene: Scene, told: Told) -> bool:
    """A day of the very month told last, with its name again: "Im März 1992 …", and a paragraph on "am 5. März".

    Also behind a day of it: "Am 19. August 1991 rollten Panzer. Am 22. August …".
    """
    if m.cycle is not Cycle.DATE or told.dating.grain > Grain.MONTH:
        return False
    back = _goes_back_from(m, scene, told)
    same = civil(told.first)[1] == m.at // 100 == civil(told.last)[1] or _goes_on_from(m, scene, told) or back
    if not same or scene.at - told.end > 2 * _SAME_PASSAGE:
        return False
    if told.dating.grain is Grain.MONTH:
        return True
    born = _BORN in scene.telling.text.words[told.end : scene.at]
    before = scene.tense()[1] in HAD and _of_these_days(m, scene) and not back
    near = scene.same_paragraph(told) or _behind_its_paragraph(m, scene, told)
    return not (born or before) and near and not _of_a_noun(scene, told)


def _behind_its_paragraph(m: Recurring, scene: Scene, told: Told) -> bool:
    """Whether the next paragraph goes on with days of long ago: "Am 10. Juni 2013 brach er. [] Am 15. Juni sank …"."""
    telling, (evidence, verb) = scene.telling, scene.tense()
    if scene.today is None or scene.today - last(m, scene.today, inclusive=True)[0] <= _THIS_SEASON:
        return False
    match = telling.matches[told.index]
    then, before = telling.evidence(match)
    had = had_been(telling.text, match, before), had_been(telling.text, scene.match, verb)
    paragraphs = telling.text.letters[told.end : scene.at].strip().split("\n")
    alike = (
        evidence is then is Evidence.PAST and had[0] is had[1] and (verb in PERFECT) is (before in PERFECT)
    )
    dated = told.dating.reason.how is How.STATED and not telling.of_noun(told)
    return alike and dated and sum(map(bool, paragraphs)) <= 2 and occurrence(m, told.first)[0] > told.first
