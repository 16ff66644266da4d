"""Sentences that only announce with a colon what the next one tells: "Am Montag stand fest: Das Bad öffnet"."""

from dataclasses import replace

from timeline.events.model import Article, Kind, Statement
from timeline.events.reading.reading import Sentence
from timeline.events.telling import compared
from timeline.events.telling.inferred import Told, undated_title
from timeline.events.titles.speakers import speaker, speaking
from timeline.events.vocabulary.tables import words

_LONGEST = 45  # characters of a title that says no more than that something is settled
_SETTLED = words(
    "klar fest weit soweit entschieden gefallen offiziell sicher amtlich perfekt reicher ärmer"
)  # their last words


def announced(article: Article, before: Told | None, sentence: Sentence) -> list[Statement]:
    """The statements of a sentence that ends with a colon, with what `sentence`, right behind it, says; else none."""
    if before is None or not before[1] or article.text[before[0].end - 1] != ":":
        return []
    if "\n" in article.text[before[0].end : sentence.start]:
        return []
    said = undated_title(sentence)
    if not said or said.endswith("…"):
        return []
    told = [_titled(before[0], one, said) for one in before[1]]
    if not any(told):
        return []
    longer = [
        replace(one, title=title, end=sentence.end, text=article.text[one.start : sentence.end])
        if title
        else one
        for one, title in zip(before[1], told, strict=True)
    ]
    return [compared.with_words(one, article, [*before[0].times, *sentence.times]) for one in longer]


def _titled(announcing: Sentence, one: Statement, said: str) -> str:
    """What is said, behind who says so; empty where the title of the statement says more than that."""
    if one.kind is Kind.UTTERANCE:
        who = next((who for c in announcing.clauses if (who := speaker(c)) and one.title.startswith(who)), "")
        spoken = speaking(who, said) if who else ""
        return spoken if spoken != said else ""
    settled = len(one.title) <= _LONGEST and one.title.split(" ")[-1].lower() in _SETTLED
    return said if settled else ""
