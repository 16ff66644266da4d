"""What is told without a date of its own: it takes the date of what it stands beside, marked as inferred."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events import compared
from timeline.events.acts import in_present, reported, reports
from timeline.events.attributes import attributive
from timeline.events.chains import Chain, behind, beside, gone_on_with
from timeline.events.clauses import Clause
from timeline.events.concepts import GATHERINGS
from timeline.events.keys import digest
from timeline.events.kinds import doubted, planned
from timeline.events.leads import by_publication, of_lead
from timeline.events.model import Article, Certainty, Kind, Statement
from timeline.events.occasions import begun, occasion, says_there
from timeline.events.period import of_the_day
from timeline.events.reading import Sentence
from timeline.events.said import said
from timeline.events.speakers import understood
from timeline.events.titles import title, whole
from timeline.events.within import within
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Grain, Mention, Relation

Told = tuple[Sentence, list[Statement]]
_LEADS = 2  # sentences at the beginning that may say undated what is dated below
_STOPS = '.!?“"'  # what ends a sentence that is no headline


def with_inferred(article: Article, told: Sequence[Told], mentions: Sequence[Mention]) -> list[Statement]:
    """All statements in order, with those that take their date from the lead or from the sentence before."""
    dated = [statement for _, found in told for statement in found]
    result: list[Statement] = []
    chain: Chain = [None]
    leads, today = 0, article.reference // MINUTES_A_DAY
    for n, (sentence, found) in enumerate(told):
        following = told[n + 1][1] if n + 1 < len(told) else []
        leads += article.text[sentence.end - 1] in _STOPS
        if found:
            result += found
            chain = behind(article, sentence, [begun(one, today) for one in found], chain, mentions)
            continue
        there = chain[0] is not None and says_there(sentence, chain[0], len(chain) - 1)
        chain = [None] if sentence.clauses[0].telling and not there else [*chain, None]
        before = gone_on_with(sentence, chain, there=there)
        if following and following[0].start <= sentence.start:
            continue  # "Das teilte die Stadt am Montag mit" quotes it
        at = occasion(sentence, [begun(one, today) for one in result])
        wanted = (
            before is not None or at is not None or (leads <= _LEADS and _names_no_time(sentence, mentions))
        )
        statement = (
            _undated(article, sentence, mentions, said_there=there or at is not None, leads=leads == 1)
            if wanted
            else None
        )
        if statement is None:
            continue
        past = reports(sentence.main) and (not sentence.mentions or before is not None)
        lead = (
            of_lead(article, statement, dated, following, alone=leads == 1, past=past)
            if leads <= _LEADS
            else None
        )
        inferred = lead or beside(article, statement, before, len(chain) - 1)
        if at is not None and lead is None and (inferred is None or not at.words.isdisjoint(GATHERINGS)):
            inferred = replace(statement, dating=of_the_day(at.dating))
        result += _titled(article, sentence, inferred) if inferred else ()
    return result


def _undated(
    article: Article, sentence: Sentence, mentions: Sequence[Mention], *, said_there: bool, leads: bool
) -> Statement | None:
    """What an undated sentence reports, dated by nothing and untitled yet; None where it reports no happening.

    `said_there`: it may also be what somebody said, as the happening where that was is told. `leads`: it is the first
    sentence, which may tell news in the present.
    """
    clause = sentence.main
    text = article.text[sentence.start : sentence.end]
    if sentence.quoted and any(c.telling for c in sentence.clauses):
        return None
    if not said_there and any(reported(clause) for clause in sentence.clauses[1:]):
        return None  # "Ein Zeuge erzählte, der Mann habe …"
    announced = said_there and clause.telling and clause.past and not doubted(clause)
    of_nouns = leads and _names_no_time(sentence, mentions)
    if not of_nouns and not all(_only_describes(clause, mentions[n]) for n in sentence.mentions):
        return None
    if not text.endswith((".", "!", ".“", '."')) or not (
        reports(clause) or announced or (leads and in_present(clause))
    ):
        return None
    statement = Statement(
        key=f"{article.key}~{digest(text)}",
        article=article.key,
        source=article.source,
        start=sentence.start,
        end=sentence.end,
        text=text,
        title="",
        kind=Kind.UTTERANCE if (said_there and clause.telling) or planned(clause) else Kind.HAPPENING,
        dating=by_publication(article.reference),
        certainty=Certainty.INFERRED,
        mention=None,
    )
    return compared.with_words(statement, article, ())


def _names_no_time(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether its times are only those of nouns: "Die seit Sonntag vermissten Kletterer sind tot"."""
    main = sentence.main
    return all(
        main.start <= mentions[n].start < main.end and attributive(main, mentions[n])
        for n in sentence.mentions
    )


def _only_describes(clause: Clause, mention: Mention) -> bool:
    """Whether a time in a clause only says how long something is to last: "unterschrieb einen Vertrag bis Mai 2026"."""
    until = mention.dating.relation is Relation.UNTIL and mention.dating.grain >= Grain.MONTH
    return until and clause.start <= mention.start < clause.end and attributive(clause, mention)


def _titled(article: Article, sentence: Sentence, statement: Statement) -> list[Statement]:
    """The statement with its title, as those are dear that are not told; nothing where it does not say who speaks."""
    spoken = said(sentence, 0, ()) if statement.kind is Kind.UTTERANCE else ""
    if not (named := understood(spoken, sentence, sentence.clauses[0]) or undated_title(sentence)):
        return []
    statement = compared.with_words(replace(statement, title=named), article, ())
    return [replace(statement, title=within(named, sentence.referents))]


def undated_title(sentence: Sentence) -> str:
    """The title of a sentence without a date; empty where it does not say who speaks."""
    parts = sentence.clauses
    if len(parts) > 1 and parts[0].opening == "wie" and parts[0].telling:
        parts = parts[1:]  # "Wie die Stadt mitteilte, …"
    return understood(title(parts[0], parts[1:], ()) or whole(parts), sentence, parts[0])
