"""The statement of what has no date of its own, before anything dates it, and its title."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.model import Article, Certainty, Kind, Statement
from timeline.events.reading.kinds import doubted
from timeline.events.reading.reading import Sentence
from timeline.events.telling import compared
from timeline.events.telling.keys import digest
from timeline.events.telling.leads import by_publication
from timeline.events.titles.said import said as quoted
from timeline.events.titles.speakers import understood
from timeline.events.titles.titles import as_it_happened, title, whole
from timeline.events.titles.within import within


def by_nothing(article: Article, sentence: Sentence, kind: Kind) -> Statement:
    """A statement of this kind that is dated by nothing and untitled yet."""
    text = article.text[sentence.start : sentence.end]
    statement = Statement(
        key=f"{article.key}~{digest(text)}",
        article=article.key,
        source=article.source,
        start=sentence.start,
        end=sentence.end,
        text=text,
        title="",
        kind=kind,
        dating=by_publication(article.reference),
        certainty=Certainty.INFERRED,
        mention=None,
        doubted=doubted(sentence.main),
    )
    return compared.with_words(statement, article, ())


def titled(
    article: Article, sentence: Sentence, statement: Statement, times: Sequence[tuple[int, int]] = ()
) -> list[Statement]:
    """The statement with its title, as those are dear that are not told; nothing where it does not say who speaks.

    `times`: the spans (code points) of the time expressions that the title is without.
    """
    spoken = quoted(sentence, 0, ()) if statement.kind is Kind.UTTERANCE else ""
    named = understood(spoken, sentence, sentence.clauses[0]) or undated_title(sentence, times)
    if not named:
        return []
    statement = compared.with_words(replace(statement, title=named), article, ())
    return [replace(statement, title=within(named, lambda: sentence.referents))]


def undated_title(sentence: Sentence, times: Sequence[tuple[int, int]] = ()) -> str:
    """The title of a sentence without a date, and without `times`; empty where it does not say who speaks."""
    parts = sentence.clauses
    if len(parts) > 1 and parts[0].opening == "wie" and parts[0].telling:
        parts = parts[1:]  # "Wie die Stadt mitteilte, …"
    if len(parts) > 1 and parts[0].aims:
        parts = parts[1:]  # "Um Kosten zu sparen, …"
    if named := as_it_happened(parts, ()):
        named = understood(named, sentence, parts[1])
    return named or understood(title(parts[0], parts[1:], times) or whole(parts), sentence, parts[0])
