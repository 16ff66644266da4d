"""Sentences that only say something of the one before them: who said it, at what hour it begins."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.grammar.behind_nouns import runs_until
from timeline.events.model import Article, Kind, Statement
from timeline.events.reading.reading import Sentence
from timeline.events.telling import compared
from timeline.events.telling.inferred import Told
from timeline.events.telling.settling import by
from timeline.events.telling.undated import undated_title
from timeline.events.titles.speakers import speaker, speaking
from timeline.events.titles.titled import titled_with_time
from timeline.events.vocabulary.tables import words
from timeline.temporal.model import Grain, Relation

_BEGINNING = words("beginn start einlass treffpunkt treffen anpfiff anstoß auftakt abfahrt abmarsch")


def pointed_at(
    article: Article, sentence: Sentence, telling: list[Statement], before: Told | None
) -> list[Statement]:
    """A sentence that only says who said what stands before it ("Das teilte die Stadt am Montag mit"), with its title.

    What has no date of its own is quoted with it. What has one only counts where it was still to come: that it was said
    then is news, too. Nothing where what stands before stands in another paragraph.
    """
    if before is None or "\n\n" in article.text[before[0].end : telling[0].start]:
        return []
    relatives = [c for c in before[0].clauses if c.relative]  # "löst Weber ab, [der im Mai ging]"
    own = [one for one in before[1] if not any(c.start <= one.start < c.end for c in relatives)]
    if own:
        who, last = speaker(sentence.clauses[0]) or _meant(sentence), own[-1]
        # "Weber will gehen. Das kündigte er am Freitag an"; nor does "der 70-Jährige" say who it is
        itself = bool(who) and (who in last.title or "-Jährige" in who)
        # "Sie sollte 2024 öffnen, jetzt wird es Mai"
        other = any(c.start == last.start and not c.continues for c in before[0].clauses[1:])
        of_when = last.title if other else titled_with_time(before[0], before[0].main, before[0].times)
        whole = speaking(who, of_when, whole=True) if who and of_when and not itself else of_when
        short = speaking(who, last.title) if who and not itself else last.title
        said = whole if itself or whole != of_when else short
        said = said if who and last.kind is Kind.ANNOUNCEMENT else ""
        return [replace(one, title=said, kind=Kind.UTTERANCE) for one in telling if said]
    said, start = undated_title(before[0], _of_the_act(before[0])), before[0].start
    quoted = [
        replace(one, title=said, start=start, text=article.text[start : one.end]) for one in telling if said
    ]
    only_says = [(sentence.start, sentence.end)] if sentence.points_back else []  # who settles it acts
    if sentence.points_back:  # "Darüber informierte die Stadt am Montag"
        quoted = [replace(one, kind=Kind.UTTERANCE) if one.kind is Kind.HAPPENING else one for one in quoted]
    elif not before[0].main.past:
        quoted = [
            replace(q, title=by(one.title, said) or said) for q, one in zip(quoted, telling, strict=False)
        ]
    return [compared.with_words(one, article, sentence.times, only_says) for one in quoted]


def _of_the_act(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Its times without those that what was signed runs until: "hat den Vertrag [bis 2028] verlängert"."""
    main = sentence.main
    return tuple(
        time
        for time in sentence.times
        if not runs_until(main, [t for t in main.tokens if t.start <= time[0]])
    )


def only_sets_hour(sentence: Sentence, found: Sequence[Statement], before: Told) -> bool:
    """Whether it only says at what hour begins what stands before it: "Einlass ist um 18 Uhr", "Los geht es …"."""
    opens = [t.lower for t in sentence.main.words[:2]]
    begins = opens[1:] in (["ist"], ["war"]) and opens[0] in _BEGINNING
    begins = begins or opens == ["los", "geht"] or opens == ["los", "ging"]
    hour = found[0].dating.grain < Grain.DAY and found[0].dating.first is not None
    return begins and hour and any(one.dating.first == found[0].dating.first for one in before[1])


def is_so_that_year(before: Told, telling: Statement) -> bool:
    """Whether what is so in the year in which it was said is news of that day: "Der Preis geht 2026 an Ida Rothe"."""
    day = telling.dating.first
    return (
        day is not None
        and not before[0].main.past
        and bool(before[1])
        and all(
            one.kind is Kind.HAPPENING
            and one.dating.grain >= Grain.YEAR
            and one.dating.relation is Relation.AT
            and (one.dating.first or day) <= day <= (one.dating.last or day)
            for one in before[1]
        )
    )


def _meant(sentence: Sentence) -> str:
    """Whom a pronoun means that says so: "Das kündigte er am Freitag an"; empty where that is not plain."""
    spoken = [t.lower for t in sentence.clauses[0].words]
    meant = [
        sentence.referents.meant[p] for p in ("er", "sie") if p in spoken and p in sentence.referents.meant
    ]
    return meant[0].words if len(meant) == 1 and meant[0].human else ""
