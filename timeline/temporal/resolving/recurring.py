"""What recurs: which Monday, which March, which Christmas is meant."""

from itertools import takewhile

from timeline.temporal import calendar as cal
from timeline.temporal.asides import PLUPERFECT
from timeline.temporal.calendar import minutes
from timeline.temporal.datelines import in_dateline
from timeline.temporal.datings import Resolved, preferring, unanchored, unit
from timeline.temporal.german.frame import DURING, MOVED, PLANNED
from timeline.temporal.german.holidays import FEAST_DAYS, SCHOOL_HOLIDAYS, holiday_of
from timeline.temporal.german.lexicon import WEEKDAY_NAMES
from timeline.temporal.german.vague import AHEAD, COMING
from timeline.temporal.german.verbs import UTTERANCE, verb_forms
from timeline.temporal.german.wordclasses import HAD
from timeline.temporal.main_line import dwells, had_been, is_over
from timeline.temporal.meaning import Cycle, Recurring
from timeline.temporal.model import Anchor, Bounds, Dating, Evidence, Grain, How, Reason, replace
from timeline.temporal.notation import edtf_interval, timex_value
from timeline.temporal.resolving.announced import called_for, promised
from timeline.temporal.resolving.from_publication import WANTING, by_adjective, by_tense, on_weekday
from timeline.temporal.resolving.occurrences import CYCLE_GRAIN, occurrence, over, to_come
from timeline.temporal.resolving.programme import of_programme, will_say
from timeline.temporal.resolving.shifted import shifted
from timeline.temporal.resolving.told_time import in_told_time
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_WEEK, _SOON, _NEXT_DAYS, _A_YEAR = 7, 4, 2, 365  # days
_THIS, _THEN = frozenset(("diesem", "jenem")), "dann"
_SHOULD = ("sollte", "sollten")
_ITS_PHRASE, _AM, _CLAUSE = 9, 3, 40  # tokens of "nach dem Konzert am ", of " am ", of a clause
_QUARTER = 92  # days
_ONE, _SCENE = frozenset(("einem", "einer")), 8  # tokens of "einem kalten Abend im "
_LISTED = 5  # tokens of "17. und "
_NOUN = 6  # tokens back to what describes the noun before "am"
_NEAR = 10  # tokens around an expression that its verb may be among
_BESIDE = 4  # tokens of " und am "
_UNTIL, _FROM = "bis", "ab"
_TO = frozenset(("zum", "zur"))
_FOR, _HAVE = "für", frozenset(("hat", "haben", "hatte", "hatten"))
# What became of a plan, once its day was over.
_CAME = frozenset(
    """fiel fielen entfiel entfielen platzte platzten dauerte dauerten endete endeten zog zogen verlief
    verliefen""".split()
)
_SET = ("geplant", "angesetzt", "anberaumt", "vorgesehen", "terminiert")
_SENTENCE_ENDS, _CLAUSE_ENDS = ".!?\n", ",.;:!?\n"
_WEEKLY = (Cycle.WEEKDAY, Cycle.WEEKEND)
_WEEKS_AGO = 31  # days back to a day whose weekday news names again


def recurring(m: Recurring, scene: Scene) -> Resolved:
    """A weekday, date, month, season, … without its year: which one is meant."""
    if m.cycle is not Cycle.HOLIDAY:
        return _recurring(m, scene)
    name = holiday_of(m.name, scene.telling.region) or m.name
    dating, ref = _recurring(m if name == m.name else replace(m, name=name), scene)
    if dating.first is None:
        return dating, ref
    if m.name in SCHOOL_HOLIDAYS:
        return _not_over(replace(dating, value=_season(m.name, dating.first)), scene), ref
    if m.name not in FEAST_DAYS:
        return dating, ref
    return replace(dating, value=timex_value(Grain.DAY, dating.first + FEAST_DAYS[m.name])), ref


def _not_over(dating: Dating, scene: Scene) -> Dating:
    """Holidays that have begun somewhere, from today on where something lasts until them: "bis zu den Ferien frei"."""
    first, last, today = dating.first, dating.last, scene.today
    if first is None or last is None or today is None or scene.preposition != _UNTIL:
        return dating
    if not first < today <= last or scene.tense()[0] is Evidence.PAST:
        return dating
    lo, hi = minutes(today, last)
    return replace(dating, first=today, bounds=Bounds(lo, hi, lo, hi), edtf=edtf_interval(today, last))


def _season(name: str, first: int) -> str:
    """The TIMEX3 value of school holidays that begin on a day: TimeML has seasons, but no holidays of several weeks."""
    month, (year, begin, _) = SCHOOL_HOLIDAYS[name][0], cal.civil(first)
    return timex_value(Grain.SEASON, cal.day_number(year - (begin < month), month, 1))


def _recurring(m: Recurring, scene: Scene) -> Resolved:
    grain = CYCLE_GRAIN[m.cycle]
    if m.year is not None:
        span = occurrence(m, cal.day_number(m.year, 6, 30))
        return unit(grain, *span, m.part, Anchor.ABSOLUTE, Reason(scene.rule, How.STATED), 0.99), None
    if m.of_year is not None:
        return _of_year(m, grain, scene)
    if told := _after_what_had_been(m, scene) or _then(m, scene):
        m = replace(m, after_told=True)
    if m.after_told and (told := told or _told_here(scene) or _told_ahead(scene) or scene.told_of(grain)):
        span = over(m, told.first) if m.shift == -1 else to_come(m, told.last)
        to_come_yet = scene.today is not None and span[0] > scene.today and not scene.same_sentence(told)
        reason = Reason(scene.rule, How.NEXT, Evidence.ADJECTIVE, unit=grain, anchor_day=told.first)
        if not (to_come_yet and scene.tense()[0] is Evidence.PAST):  # "sagte am darauffolgenden Freitag"
            return unit(grain, *span, m.part, Anchor.DISCOURSE, reason, 0.85), told.index
    if m.shift is None and (ahead := _from_then_on(m, scene) or called_for(m, scene) or promised(m, scene)):
        return ahead
    if m.shift is None and (found := in_told_time(m, grain, scene)) and _on_its_weekday(m, found[0]):
        return found
    if m.cycle is Cycle.WEEKDAY and (
        found := _named_again(m, scene) or of_programme(m, scene) or _had_been_before(m, scene)
    ):
        return found
    if scene.today is None:
        return unanchored(grain, scene.rule, _unknown(m))
    return _by_publication(m, scene, scene.today), None


def _after_what_had_been(m: Recurring, scene: Scene) -> Told | None:
    """The day behind which something should have come: "Am Samstag war er gegangen. Am Sonntag sollte er …"."""
    told = scene.day_told() if m.cycle is Cycle.WEEKDAY and m.shift is None and not m.weeks else None
    if told is None or scene.narrative or scene.tense()[1] not in _SHOULD or not scene.same_paragraph(told):
        return None
    recent = scene.today is not None and 0 <= scene.today - told.last < _WEEK
    return told if recent and scene.telling.verb_of(told) in PLUPERFECT else None


def _then(m: Recurring, scene: Scene) -> Told | None:
    """The day to come behind which it is: "Am 18. Juli tagt der Rat. Der Kreis könnte dann am Freitag zustimmen"."""
    told = scene.day_told() if m.cycle is Cycle.WEEKDAY and m.shift is None and not m.weeks else None
    then = _THEN in scene.telling.text.words[max(0, scene.match.start - _BESIDE) : scene.match.start]
    if told is None or not then or scene.narrative or scene.today is None or told.first <= scene.today:
        return None
    return told if scene.same_paragraph(told) and scene.tense()[0] is not Evidence.PAST else None


def _told_ahead(scene: Scene) -> Told | None:
    """The day to come that was told, for what is to come: "Am Mittwoch wird das im Mai abgesagte Spiel gespielt"."""
    told = scene.day_told()
    if told is None or scene.today is None or scene.narrative or told.last >= scene.today:
        return None
    return scene.telling.day_ahead(told) if scene.tense()[0] is Evidence.FUTURE else None


def _told_here(scene: Scene) -> Told | None:
    """The year that its own sentence told: "2021 kam er zurück, im Januar darauf wurde er Chef"."""
    told = scene.latest
    here = told is not None and told.dating.grain is Grain.YEAR and scene.same_sentence(told)
    return told if here else None


def _on_its_weekday(m: Recurring, dating: Dating) -> bool:
    """Whether a date is of the weekday it is named with: not "Sonntag, 8. Januar" of 1997, which was told of."""
    return m.weekday is None or dating.first is None or cal.weekday(dating.first) == m.weekday


def _named_again(m: Recurring, scene: Scene) -> Resolved | None:
    """The day of some weeks ago that the text is about, its weekday named again: "Freitag, 3. Mai: … Am Freitag …"."""
    if scene.today is None or m.weeks or not (m.shift is None or (m.shift == 0 and _points(scene))):
        return None
    told = next((each for each in (scene.day_told(), scene.telling.lead) if _is_named(m, scene, each)), None)
    told = told or _of_a_chronicle(m, scene)
    day = told.last if told is not None else None
    if told is None and (told := _after_named_again(m, scene)):
        day = to_come(m, told.last)[0]
    if told is None or day is None:
        return None
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=told.first)
    return unit(Grain.DAY, day, day, None, Anchor.DISCOURSE, reason, 0.75), told.index


def _after_named_again(m: Recurring, scene: Scene) -> Told | None:
    """The day of some weeks ago that the weekday is right behind: "… am 3. und 4. Mai. Am Samstag …, am Sonntag …"."""
    told = scene.day_told()
    if told is None or scene.today is None or scene.tense()[0] is not Evidence.PAST:
        return None
    by, again = told.dating.reason, _WEEK <= scene.today - told.last <= _WEEKS_AGO
    named = by.how is How.SAME and told.dating.anchor is Anchor.DISCOURSE and told.dating.grain is Grain.DAY
    near = to_come(m, told.last)[0] - told.last <= _NEXT_DAYS
    aside = scene.telling.in_relative(told) and not scene.same_sentence(
        told
    )  # "erinnerte an ihn, der am 17. starb"
    return told if again and named and near and not aside and scene.same_paragraph(told) else None


def _had_been_before(m: Recurring, scene: Scene) -> Resolved | None:
    """The one before the day that the sentence before told: "Am Samstag starb er. Am Freitag war er gestürzt"."""
    told, verb, text = scene.day_told(), scene.tense()[1], scene.telling.text
    if told is None or scene.today is None or scene.narrative or m.weeks or m.shift is not None:
        return None
    recent = 0 <= scene.today - told.last < _WEEK and told.last - told.first <= 1
    if not recent or not had_been(text, scene.match, verb) or not dwells(text, scene.match, verb):
        return None
    main = scene.telling.had_been(told) or scene.telling.of_noun(told)
    ends = sum(map(text.letters[told.end : scene.at].count, ".!?\n"))
    reported = verb_forms().get(scene.telling.verb_of(told), 0) & UTTERANCE
    if main or reported or ends != 1 or not scene.same_paragraph(told):
        return None
    span = over(m, told.first)
    if span[0] > scene.today - _WEEK or m.at in map(cal.weekday, range(told.first, told.last + 1)):
        return None  # it is the last one anyway, or that very day or night: "Am Samstagabend war gesperrt worden"
    if is_over(text, scene.match) or cal.weekday(told.last + 1) == m.at:
        return None  # it came of that: "Am Montag brannte es. Am Mittwoch war das Feuer gelöscht worden"
    reason = Reason(scene.rule, How.LAST, Evidence.PAST, verb, unit=Grain.DAY, anchor_day=told.first)
    before = unit(Grain.DAY, *span, m.part, Anchor.DISCOURSE, reason, 0.7)
    return preferring(before, _by_publication(m, scene, scene.today)), told.index


def _is_named(m: Recurring, scene: Scene, told: Told | None) -> bool:
    """Whether it is a day of that weekday that the text is about, or that something had been set for."""
    if told is None or scene.today is None or told.first != told.last or cal.weekday(told.first) != m.at:
        return False
    ago = scene.today - told.first
    if _points(scene) and ago >= (_WEEK if m.shift is None else _WEEKS_AGO):
        return scene.tense()[0] is Evidence.PAST
    again = 7 <= ago <= _WEEKS_AGO and scene.tense()[0] is Evidence.PAST
    again = again and ago % _WEEK != 0  # then it is the day of the news
    again = again and not (scene.telling.of_noun(told) or _back_from(scene, told))
    again = again and scene.preposition != "seit"  # "Am 5. Juni stießen … Seit Montag fahren wieder Züge"
    about = (told is scene.telling.lead or scene.same_paragraph(told)) and _by_weekday(scene, told)
    return (again and about) or (0 <= ago < _WEEK and _had_been_meant(scene))


def _by_weekday(scene: Scene, told: Told) -> bool:
    """Whether its weekday was named with it, or it is one of two days; "am 12. November" names none."""
    match, spoken = scene.telling.matches[told.index], scene.telling.text.words
    named = any(word.startswith(WEEKDAY_NAMES) for word in spoken[match.start : match.end])
    return named or "und" in spoken[max(0, match.start - _BESIDE) : match.end + _BESIDE]


def _back_from(scene: Scene, told: Told) -> bool:
    """Whether that had been, and news goes on: "Am 22. Mai waren 200 Kinder erkrankt. Am Mittwoch beantragte …"."""
    telling = scene.telling
    return telling.had_been(told) and told is not telling.lead and scene.tense()[1] not in PLUPERFECT


def _of_a_chronicle(m: Recurring, scene: Scene) -> Told | None:
    """The day told last, where the present tells what is over: "In der Nacht zum 8. Mai fällt sie. Am Sonntag …"."""
    told = scene.day_told()
    if told is None or scene.today is None or m.shift is not None or cal.weekday(told.last) != m.at:
        return None
    over = 0 < scene.today - told.last < _WEEK and told.last - told.first <= 1
    over = over and scene.tense()[0] is not Evidence.PAST and scene.same_paragraph(told)
    return (
        told
        if over and scene.telling.evidence(scene.telling.matches[told.index])[0] is Evidence.FUTURE
        else None
    )


def _points(scene: Scene) -> bool:
    """Whether "diesem" points to the day told: "Am 7. Februar 1962 …. An diesem schwarzen Mittwoch …"."""
    return not _THIS.isdisjoint(scene.telling.text.words[max(0, scene.at - 4) : scene.at + 1])


def _had_been_meant(scene: Scene) -> bool:
    """Whether something had been set for it: "Eine Lawine ging am Sonntag ab. Der Dienst hatte für Sonntag gewarnt"."""
    if scene.preposition != "für":
        return False
    return not HAD.isdisjoint(scene.telling.text.words[max(0, scene.at - _NEAR) : scene.at + _NEAR])


def _unknown(m: Recurring) -> str:
    """The TIMEX3 value of what recurs, without its year."""
    if m.cycle is Cycle.WEEKDAY:
        return f"XXXX-WXX-{m.at + 1}"
    if m.cycle in (Cycle.DAY_OF_MONTH, Cycle.TURN_OF_MONTH):
        return f"XXXX-XX-{m.at:02d}"
    first, _ = occurrence(m, cal.day_number(2001, 1, 1))
    value = timex_value(CYCLE_GRAIN[m.cycle], first)
    return "XXXX" + value[4:]


def _of_what_comes(scene: Scene) -> str:
    """What says that the noun before it lies ahead: "für die [kommende] Wahl am 18. September"; else empty."""
    words = scene.telling.text.words[max(0, scene.at - _NOUN) : scene.at - _NOUN + 1]
    return words[0] if words and scene.preposition == "am" and words[0].startswith(COMING) else ""


def _of_what_is_planned(m: Recurring, scene: Scene, today: int) -> str:
    """The noun of what is on a calendar, where its day comes soon: "sagte das [Konzert] am 3. Mai ab"; else empty."""
    words, at, end = scene.telling.text.words, scene.at, scene.match.end
    if words[max(0, at - _LISTED) : at][1:4:2] == [".", "und"]:
        at -= _LISTED  # "am 17. und 18. Mai"
    before = words[max(0, at - _ITS_PHRASE) : at - _AM]
    if not before or not before[-1].endswith(PLANNED) or not DURING.isdisjoint(before):
        return ""
    if to_come(m, today)[0] - today > _QUARTER or words[at - 2] not in ("am", "vom"):
        return ""
    # "Die Wahl am 22. März war ein Erfolg", but "Das Konzert am 22. März wurde abgesagt"
    verb, leading = scene.tense()[1], words[max(0, at - _CLAUSE) : at][::-1]
    led = verb not in HAD and (not verb or verb in takewhile(_inside, leading) or _prepared(before, verb))
    behind = list(takewhile(_inside, words[end : end + _CLAUSE]))
    return before[-1] if led or not MOVED.isdisjoint(behind) else ""


def _prepared(phrase: list[str], verb: str) -> bool:
    """Whether something is done for what is to come: "[Für den Lauf] am 3. Mai haben sich schon 300 angemeldet"."""
    return _FOR in phrase or (verb in _HAVE and not _TO.isdisjoint(phrase))


def _inside(word: str) -> bool:
    """Whether a word or mark ends no sentence."""
    return word not in (".", "!", "?")


def _of_year(m: Recurring, grain: Grain, scene: Scene) -> Resolved:
    assert m.of_year is not None
    year, ref = shifted(m.of_year, scene)
    if year.first is None:
        return unanchored(grain, scene.rule, _unknown(m))
    span = occurrence(m, year.first)
    if m.of_year.near and m.of_year.by is not None and scene.today is not None:
        then = scene.today + m.of_year.by * _A_YEAR
        before, _ = shifted(replace(m.of_year, by=m.of_year.by - 1), scene)
        if before.first is not None and abs(occurrence(m, before.first)[0] - then) < abs(span[0] - then):
            year, span = before, occurrence(m, before.first)  # "an Silvester vor einem Jahr", said in January
    reason = year.reason._replace(rule=scene.rule)
    return unit(grain, *span, m.part, year.anchor, reason, year.confidence), ref


def _from_then_on(m: Recurring, scene: Scene) -> Resolved | None:
    """The first weekday behind a day still to come: "Am Samstag ist zu, ab Dienstag ist wieder offen"."""
    if m.cycle is not Cycle.WEEKDAY or m.weeks or scene.preposition != _FROM or scene.today is None:
        return None
    told = _ahead(scene, scene.today)
    if told is None or scene.tense()[0] is not Evidence.FUTURE or _told_since(scene, told):
        return None
    if to_come(m, told.last)[0] - told.last > _SOON and not scene.same_sentence(told):
        return None
    reason = Reason(scene.rule, How.NEXT, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=told.first)
    return unit(Grain.DAY, *to_come(m, told.last), None, Anchor.DISCOURSE, reason, 0.85), told.index


def _ahead(scene: Scene, today: int) -> Told | None:
    """What the paragraph told last, if that is a day still to come."""
    told = scene.day_told()
    return told if told is not None and told.first > today and scene.same_paragraph(told) else None


def _told_since(scene: Scene, told: Told) -> bool:
    """Whether another time was told since: "Am Freitag wird verhandelt. Zuletzt war im Mai Streik. Ab Montag …"."""
    latest = scene.latest
    return latest is not None and latest.index > told.index and latest.last < told.first


def _is_to_come(m: Recurring, scene: Scene, today: int) -> bool:
    """Whether this week's is over and the clause looks ahead: "beginnt an diesem Montag", said on a Friday."""
    return occurrence(m, today)[0] < today and scene.tense()[0] is Evidence.FUTURE


def _of_some_day(m: Recurring, scene: Scene) -> bool:
    """Whether it is that of a scene some time in a month, which may be over: "An einem Abend im Mai sitzt er …"."""
    words, at = scene.telling.text.words, scene.at
    some = not _ONE.isdisjoint(words[max(0, at - _SCENE) : at - 2])
    return some and m.cycle in (Cycle.MONTH, Cycle.SEASON) and words[at - 2] in ("im", "in")


def _came_otherwise(scene: Scene) -> bool:
    """Whether what was planned for it is told as over: "Das für Samstag geplante Konzert fiel aus"."""
    spoken = scene.behind(_CLAUSE, _SENTENCE_ENDS)
    planned = scene.preposition == _FOR and any(word.startswith(_SET) for word in spoken)
    return planned and not _CAME.isdisjoint(spoken)


def _by_publication(m: Recurring, scene: Scene, today: int) -> Dating:
    """The one that the publication date, an adjective or the clause's tense picks out."""
    if m.weekday is not None:
        return on_weekday(m, scene.rule, today, *scene.tense())
    if m.cycle is Cycle.TERM or m.shift is not None:
        if m.cycle is Cycle.WEEKDAY and m.shift == 0 and _is_to_come(m, scene, today):
            return by_tense(replace(m, shift=None), scene.rule, today, *scene.tense(), "")
        going = m.cycle in (Cycle.SEASON, Cycle.WEEKEND) and m.shift == 0
        going = going and scene.preposition != "für"  # "die für diesen Herbst angekündigte Reform"
        past = m.cycle is Cycle.SEMESTER or (going and scene.tense()[0] is Evidence.PAST)
        return by_adjective(m, scene.rule, today, past)
    dateline = m.cycle is Cycle.DATE and in_dateline(scene.telling.text, scene.at)
    evidence, word = (Evidence.TODAY, "") if dateline else scene.tense()
    if word in HAD and m.cycle not in _WEEKLY and WANTING in scene.behind(_CLAUSE, _CLAUSE_ENDS)[-1:]:
        word = f"{word} {WANTING}"
    if evidence is Evidence.PAST and (coming := _of_what_comes(scene)):
        evidence, word = Evidence.FUTURE, coming
    if (
        evidence is Evidence.PAST
        and m.cycle is Cycle.DATE
        and (planned := _of_what_is_planned(m, scene, today))
    ):
        evidence, word = Evidence.FUTURE, planned
    if evidence is Evidence.FUTURE and word not in AHEAD and _of_some_day(m, scene):
        evidence = Evidence.NONE
    if m.weeks > 0:
        evidence = Evidence.FUTURE  # "Montag in einer Woche"
    if evidence is Evidence.FUTURE and m.cycle in _WEEKLY and _came_otherwise(scene):
        evidence = Evidence.PAST
    announced = scene.preposition == _FROM  # "Sperrung ab Freitag – Staus erwartet"
    if evidence is Evidence.NONE and m.cycle is Cycle.WEEKDAY and (announced or _ahead(scene, today)):
        evidence = Evidence.FUTURE  # "Am Montag ziehen Gewitter auf. Am Dienstag Sonne."
    if evidence is Evidence.PRESENT and m.cycle is Cycle.WEEKDAY and will_say(m, scene, today, word):
        evidence = Evidence.FUTURE
    telling = scene.preposition in ("bis", "zum") or m.cycle is Cycle.HOLIDAY
    return by_tense(m, scene.rule, today, evidence, word, scene.preposition if telling else "")
