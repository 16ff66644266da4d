"""The day that a time of day is of where its words name none: the day told of, or the publication's."""

from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.datings import Resolved, unanchored, within
from timeline.temporal.german.frame import attribute
from timeline.temporal.german.lexicon import SHIFT_THAT
from timeline.temporal.german.vague import HOURS, LATE, MEANT
from timeline.temporal.german.verbs import PRESENT, PRETERITE, verb_forms
from timeline.temporal.german.wordclasses import HAD
from timeline.temporal.main_line import MITTEILEN, dwells, had_been
from timeline.temporal.meaning import Clock, PartOfDay
from timeline.temporal.model import (
    Anchor,
    Evidence,
    Grain,
    How,
    Reason,
    Relation,
)
from timeline.temporal.relations import preposition_of
from timeline.temporal.resolving.told_time import opens_sentence
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_ENTRY = 12  # tokens of an entry from its date to its hour
_LONG_AGO = 60  # days; news tells of such a day in passing
_AFTER, _CLAUSE = "nachdem", 14  # tokens back to it
_NACH = "nach"
_EVER, _JUST_BEFORE = frozenset(("künftig", "stets", "immer", "jeweils")), 6  # tokens
_OPEN = frozenset(
    ("öffnet", "öffnen", "schließt", "schließen", "geöffnet", "offen", "fährt", "fahren", "verkehren")
)
_EVERY, _STOPS = frozenset(("jeder", "jede", "jedes")), frozenset(".,;:!?\n")
_PRINTED, _NOON = 4 * 60, 12 * 60  # minute of the day from which on papers are out
_ALREADY, _BACK = frozenset(("bereits", "schon", "noch")), 4  # tokens of "bereits am "
_STILL = "noch"
_CALLED = MITTEILEN | {"rief", "riefen", "kündigte", "kündigten", "sagte", "sagten"}
_OPENING = 24  # tokens of "Wie ein Sprecher der Polizei am Montag mitteilte"
_A_YEAR = 366  # days
_COMMA = 2  # tokens, with its space
_IS = frozenset(("ist", "sind"))


def day_of_scene(scene: Scene, *, happens: bool) -> Resolved:
    """The day told of, else the publication day; `happens`: something happens at that time of day."""
    now = _until_now(scene)
    told = None if now or _of_a_ticker(scene) or _within_that(scene) else scene.day_told()
    if told is not None and _of_that(scene) and not scene.same_paragraph(told):
        told = None
    if _on_its_day(scene) and not (told is not None and scene.same_sentence(told)):
        return unanchored(Grain.DAY, scene.rule, "XXXX-XX-XX")
    if (
        told is not None
        and not scene.same_sentence(told)
        and ((_of_some_day(scene) and not _around(scene, told)) or _of_another_time(scene, told))
    ):
        return unanchored(Grain.DAY, scene.rule, "XXXX-XX-XX")  # "Anfang Juli kamen sie über Nacht"
    told = None if told is None else _meant(scene, told, happens=happens)
    if told is not None and not _an_entry_by_itself(scene, told) and not _far_from_now(scene, told):
        reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=told.first)
        return within(Grain.DAY, told.first, told.last, Anchor.DISCOURSE, reason, 0.85), told.index
    if scene.today is None or _of_something(scene) or (_of_some_day(scene) and not now):
        return unanchored(Grain.DAY, scene.rule, "XXXX-XX-XX")
    if _of_that(scene):
        return _in_what_was_told(scene)
    if _before_print(scene):
        reason = Reason(
            scene.rule,
            How.SHIFTED,
            Evidence.PAST,
            scene.tense()[1],
            count=-1,
            unit=Grain.DAY,
            anchor_day=scene.today,
        )
        return within(Grain.DAY, scene.today - 1, scene.today - 1, Anchor.PUBLICATION, reason, 0.6), None
    reason = Reason(scene.rule, How.CURRENT, unit=Grain.DAY, anchor_day=scene.today)
    return within(Grain.DAY, scene.today, scene.today, Anchor.PUBLICATION, reason, 0.6), None


def _before_print(scene: Scene) -> bool:
    """Whether what has happened would come later on the day of publication than that: it was the day before.

    Noon to the minute and the small hours stand for a day of which nobody knows the hour.
    """
    meaning, minute = scene.match.meaning, scene.telling.minute
    if minute < _PRINTED or minute == _NOON or scene.tense()[0] is not Evidence.PAST:
        return False
    if isinstance(meaning, Clock):
        return meaning.hour * 60 + meaning.minute > minute
    return isinstance(meaning, PartOfDay) and meaning.code in LATE and HOURS[meaning.code][0] > minute


def _meant(scene: Scene, told: Told, *, happens: bool) -> Told | None:
    """What was told, or what the text had told before that, where it was told beside what is told now."""
    # "…, sagte er am Dienstag. Sie starb noch am Abend": of the day of that, not of the telling
    happens = happens or _STILL in scene.telling.text.words[max(0, scene.at - _BACK) : scene.at]
    if _goes_on(scene, told) or _still_ahead(scene, told) or _earlier_in_the_news(scene, told):
        main = scene.telling.main_day(told, happens=happens)
        told = told if _opens_passage(scene, told, main) or _hour_of_its_night(scene, told) else main
        if scene.today is not None and told.first > scene.today:
            return None
        if not scene.same_sentence(told) and scene.telling.of_noun(told):
            return None
    elif (happens and _said_so(scene, told)) or _only_beside(scene, told):
        told = scene.telling.main_day(told, happens=happens)
    back = scene.tense()[1] in HAD and not _after_that(scene)
    if told.passing and scene.telling.main is not None and not back:
        told = scene.telling.main if scene.telling.main.dating.grain <= Grain.DAY else told
    if _lasted(scene, told) or _of_a_noun(scene, told):
        return None
    return scene.telling.day_ahead(told) if _looks_ahead(scene, told) else told


def _hour_of_its_night(scene: Scene, told: Told) -> bool:
    """Whether it is an hour of the night told: "Er war in der Nacht zum 1. Mai gerast. Um 1 Uhr prallte er an …"."""
    clock, begin, end = scene.match.meaning, told.dating.bounds.earliest_start, told.dating.bounds.latest_end
    if not isinstance(clock, Clock) or begin is None or end is None or told.first == told.last:
        return False
    minute = clock.hour * 60 + clock.minute
    at = (told.last if minute < MINUTES_A_DAY // 2 else told.first) * MINUTES_A_DAY + minute
    return scene.same_paragraph(told) and told.dating.grain is Grain.DAY_PART and begin <= at <= end


def _said_so(scene: Scene, told: Told) -> bool:
    """Whether its sentence only opens with who said so: "Wie das Amt am Montag mitteilte, brach es um 22 Uhr aus"."""
    if scene.narrative or scene.tense()[0] is not Evidence.PAST or not scene.same_sentence(told):
        return False
    text, start = scene.telling.text, scene.telling.matches[told.index].start
    opens = max(text.letters.rfind(mark, 0, start) for mark in ".\n!?") + 1
    said = "wie" in text.words[opens : opens + 2] and "," in text.words[told.end : scene.at]
    return said and start - opens < _OPENING


def _only_beside(scene: Scene, told: Told) -> bool:
    """Whether another sentence told it in a relative clause: "… ins Spital, das er am Sonntag verließ. Er hatte …"."""
    here = scene.same_paragraph(told) and not scene.same_sentence(told)
    return here and not scene.narrative and scene.telling.in_relative(told)


def _opens_passage(scene: Scene, told: Told, main: Told) -> bool:
    """Whether a paragraph began with what had been and goes on with it: "Die Frau war am Sonntag gegangen. …"."""
    if main is told or scene.today is None or told.first > scene.today:
        return False
    telling = scene.telling
    begins = scene.same_paragraph(told) and not scene.same_paragraph(main)
    return begins and dwells(telling.text, telling.matches[told.index], telling.verb_of(told))


def _still_ahead(scene: Scene, told: Told) -> bool:
    """Whether another sentence had told what is to come: "Am Dienstag tagt der Rat. Gegen 3 Uhr hatte es gebrannt"."""
    if scene.narrative or scene.today is None or scene.same_sentence(told):
        return False
    return told.first > scene.today and scene.tense()[0] is Evidence.PAST


def _earlier_in_the_news(scene: Scene, told: Told) -> bool:
    """Whether it goes back from the day of the news, not from a day long ago: "Bereits am Vormittag hatten sie …"."""
    if scene.narrative or scene.today is None or scene.today - told.last <= _LONG_AGO:
        return False
    words = scene.telling.text.words
    already = not _ALREADY.isdisjoint(words[max(0, scene.at - _BACK) : scene.at])
    return already and scene.tense()[1] in HAD and not scene.same_sentence(told)


def _lasted(scene: Scene, told: Told) -> bool:
    """Whether it said only beside it since when something was so: "Die Sperre, die seit Mai galt, wurde …"."""
    between = scene.telling.text.words[told.end : scene.at]
    aside = "," in between and len(between) > _COMMA  # not "seit Montag, 8 Uhr"
    if told.dating.relation is not Relation.SINCE or not aside or scene.narrative:
        return False
    return scene.same_sentence(told) and not _begins_at(scene, told)


def _begins_at(scene: Scene, told: Told) -> bool:
    """Whether something begins at an hour of that day: "Am Samstag ist ab 14 Uhr Fest, am Abend wird getanzt"."""
    telling = scene.telling
    return preposition_of(telling.text, telling.lexicon, telling.matches[told.index].start) == "ab"


def _of_a_noun(scene: Scene, told: Told) -> bool:
    """Whether the day is only that of a noun: "Der am Samstag gefasste Mann kam am Abend frei"."""
    if scene.narrative or not scene.same_sentence(told):
        return False
    word = scene.telling.verb_of(told)
    if word == _NACH and scene.tense()[0] is Evidence.FUTURE:
        return True  # "Die Suche nach dem Unfall am Samstag wird um 8 Uhr fortgesetzt"
    return attribute(word) is not None and word not in verb_forms() and scene.tense()[1] != word


def _of_a_ticker(scene: Scene) -> bool:
    """Whether it opens an entry of a ticker, "+++ 16.02 Uhr: …", and no line of its own names a day above it."""
    letters, end = scene.telling.text.letters, scene.match.end
    if letters[end : end + 1] != ":" or scene.today is None:
        return False
    before = letters[max(scene.at - _ENTRY, 0) : scene.at].rstrip(" +")
    opens = before.endswith("\n") if before else scene.at <= _ENTRY
    told = scene.day_told()
    heads = told is not None and letters[told.end : told.end + 1] == "\n"
    return opens and not heads


def _on_its_day(scene: Scene) -> bool:
    """Whether it is an hour of the day of what the text did not date: "am Tag der Tat um 17.40 Uhr"."""
    before = scene.telling.text.words[max(0, scene.at - _ENTRY) : scene.at]
    named = [
        n for n, word in enumerate(before) if word == "tag" and before[n + 2 : n + 3] in (["der"], ["des"])
    ]
    return bool(named) and not any(mark in before[named[-1] :] for mark in ",.;:")


def _of_that(scene: Scene) -> bool:
    """Whether it is that night, or an hour of it, which the text did not date: "In jener Nacht … Um 1 Uhr …"."""
    return scene.telling.text.words[scene.at] in SHIFT_THAT or _within_that(scene)


def _within_that(scene: Scene) -> bool:
    """Whether its paragraph has come to a night that nothing dated: "Sie schilderte jene Nacht. Um 1 Uhr …"."""
    that = scene.telling.that
    return that is not None and "\n" not in scene.telling.text.letters[that : scene.at]


def _in_what_was_told(scene: Scene) -> Resolved:
    """Some day of the time that its paragraph tells of: "Vor einem Jahr brach der Damm. In jener Nacht …"."""
    told, today = scene.latest, scene.today
    if told is None or today is None or told.last >= today or not scene.same_paragraph(told):
        return unanchored(Grain.DAY, scene.rule, "XXXX-XX-XX")
    reason = Reason(scene.rule, How.SAME, Evidence.CONTEXT, unit=Grain.DAY, anchor_day=told.first)
    return within(Grain.DAY, told.first, told.last, Anchor.DISCOURSE, reason, 0.6), told.index


def _after_that(scene: Scene) -> bool:
    """Whether its clause tells what the main line followed on: "stieg, nachdem er am Morgen gewarnt hatte"."""
    return _AFTER in scene.telling.text.words[max(0, scene.at - _CLAUSE) : scene.at]


def _of_something(scene: Scene) -> bool:
    """Whether it is that of what the text did not date: "am Abend des Festes", not "des Unfalltages"."""
    behind = scene.telling.text.words[scene.at + 2 : scene.at + 7 : 2]
    return behind[:1] == ["des"] and not any(word.endswith(("tages", "tags")) for word in behind)


def _of_some_day(scene: Scene) -> bool:
    """Whether the sentence has told of a day that it does not name: "Vor einigen Tagen stürzte gegen 14 Uhr …"."""
    told = scene.latest
    if told is None or scene.today is None or not scene.same_sentence(told):
        return False
    if told.first > scene.today and told.dating.relation in (Relation.AT, Relation.SINCE):
        return told.dating.grain > Grain.DAY  # "Ab September schließt das Bad um 18 Uhr"
    return (
        told.last < scene.today and told.dating.relation is Relation.AT and told.dating.grain > Grain.DAY_PART
    )


def _of_another_time(scene: Scene, told: Told) -> bool:
    """Whether its paragraph has come to a month or year far from the day: "1962 kam die Flut. Um 2 Uhr …"."""
    latest = scene.latest
    if latest is None or scene.today is None or scene.narrative or latest.index <= told.index:
        return False
    if latest.dating.relation is not Relation.AT or scene.tense()[0] is not Evidence.PAST:
        return False
    telling = scene.telling
    if telling.in_relative(latest) or telling.of_noun(latest) or telling.had_been(latest):
        return False  # "Am Montag brannte die Halle, die 1999 gebaut wurde. Am Abend …"
    coarse = Grain.MONTH <= latest.dating.grain <= Grain.YEAR and scene.same_paragraph(latest)
    long_ago = latest.last < scene.today - _LONG_AGO
    far = latest.last < told.first - _A_YEAR or told.last < latest.first - _A_YEAR
    return coarse and long_ago and far


def _around(scene: Scene, told: Told) -> bool:
    """Whether what was told last is of the time around a day."""
    latest = scene.latest
    if latest is None or latest.dating.grain >= Grain.YEAR:
        # "Erstmals seit dem Krieg 1945 brannte es in der Nacht"; not "2019 brannte kurz nach Mitternacht ein Haus"
        return latest is None or not opens_sentence(
            scene.telling.text, scene.telling.matches[latest.index].start
        )
    return latest.first <= told.first <= latest.last


def _until_now(scene: Scene) -> bool:
    """Whether it counts up to the moment of the news: "Seit Mitternacht gab es 35 Angriffe".

    Also "Am Montag fiel der Strom aus, seit dem Morgen fließt er wieder".
    """
    told = scene.day_told()
    if scene.preposition != "seit" or scene.narrative or scene.today is None or _had(scene):
        return False
    if told is None or not scene.same_sentence(told):
        return told is None or not _later_than_now(scene)
    verb = "".join(scene.telling.text.words[scene.match.end + 1 : scene.match.end + 2])
    now = verb in _IS or verb_forms().get(verb, 0) & (PRESENT | PRETERITE) == PRESENT
    return now and told.last < scene.today


def _had(scene: Scene) -> bool:
    """Whether its clause goes on with what had been: "Seit dem Morgen hatten Helfer das Gebiet geräumt"."""
    return not HAD.isdisjoint((scene.tense()[1], *scene.behind(_CLAUSE, _STOPS)))


def _later_than_now(scene: Scene) -> bool:
    """Whether its hour comes after that of the news: "… fiel am Mittwoch aus. Seit 18 Uhr fahren die Züge wieder"."""
    meaning = scene.match.meaning
    return isinstance(meaning, Clock) and meaning.hour * 60 + meaning.minute > scene.telling.minute


def _goes_on(scene: Scene, told: Told) -> bool:
    """Whether another sentence of news tells the past, and not what had been before."""
    if scene.narrative or scene.same_sentence(told):
        return False
    found, verb = scene.tense()
    # "Am Dienstag hatte es gebrannt. Am Abend war der Turm eingestürzt"
    goes_back = had_been(scene.telling.text, scene.match, verb) and scene.telling.had_been(told)
    back = verb in HAD or goes_back
    return (found is Evidence.PAST and not back) or verb in MEANT


def _looks_ahead(scene: Scene, told: Told) -> bool:
    """Whether news tells what is to come behind another sentence that told what is over."""
    if scene.today is None or scene.narrative or scene.same_sentence(told):
        return False
    if told.last >= scene.today and not (told.last == scene.today and _called(scene, told)):
        return False
    ahead = scene.tense()[0] is Evidence.FUTURE and scene.tense()[1] not in MEANT
    return ahead and not _in_historical_present(scene, told)


def _in_historical_present(scene: Scene, told: Told) -> bool:
    """Whether its paragraph tells in the present what is over: "Am 3. Juni steigt der Fluss. Um 23 Uhr bricht …"."""
    forms = verb_forms().get(scene.telling.verb_of(told), 0)
    present = bool(forms & PRESENT) and not forms & PRETERITE
    return present and told.dating.relation is Relation.AT and scene.same_paragraph(told)


def _called(scene: Scene, told: Told) -> bool:
    """Whether somebody called for what is to come: "Am Montag rief sie zum Streik auf. Er soll um 3 Uhr beginnen"."""
    return scene.telling.verb_of(told) in _CALLED


def _far_from_now(scene: Scene, told: Told) -> bool:
    """Whether news has come back to its own day: a paragraph ended behind a day long ago."""
    if scene.today is None or scene.narrative or scene.same_sentence(told):
        return False
    return scene.today - told.last > _LONG_AGO and not scene.same_paragraph(told)


def _an_entry_by_itself(scene: Scene, told: Told) -> bool:
    """An entry of a listing, without a verb ("Bozen: Konzert, Waltherhaus, 20 Uhr"), is about the publication day."""
    apart = scene.at - told.end > _ENTRY or not scene.same_sentence(told)
    return scene.today is not None and apart and not scene.narrative and scene.tense()[0] is Evidence.NONE


def of_a_habit(scene: Scene) -> bool:
    """Whether the sentence has named a habit, or several days: "montags um 8 Uhr", "am 5. und 6. Mai um 8 Uhr"."""
    if not _EVER.isdisjoint(scene.telling.text.words[max(0, scene.at - _JUST_BEFORE) : scene.at]):
        return True  # "wird künftig um 21 Uhr geschlossen"
    if _of_opening_hours(scene):
        return True
    habit, told = scene.telling.habit, scene.day_told()
    if _of_everybody(scene) and (told is None or not scene.same_sentence(told)):
        return True
    if told is not None and scene.same_sentence(told) and scene.telling.listed(told):
        return True
    return habit is not None and scene.same_sentence(habit) and (told is None or told.index < habit.index)


def _of_opening_hours(scene: Scene) -> bool:
    """Whether its sentence says since when, or from when on, something is open: "Ab Montag öffnet es um 7 Uhr"."""
    told = scene.latest
    if told is None or told.dating.relation is not Relation.SINCE or not scene.same_sentence(told):
        return False
    apart = scene.telling.text.words[told.end : scene.at]
    return len(apart) > _COMMA and not _OPEN.isdisjoint((*apart, *scene.behind(_CLAUSE, _STOPS)))


def _of_everybody(scene: Scene) -> bool:
    """Whether its clause says what all do: "Jeder Schüler soll um 16 Uhr gehen dürfen"."""
    before = scene.telling.text.words[max(0, scene.at - _CLAUSE) : scene.at]
    stop = max((n for n, word in enumerate(before) if word in _STOPS), default=-1)
    return not _EVERY.isdisjoint(before[stop + 1 :]) and scene.tense()[0] is not Evidence.PAST
