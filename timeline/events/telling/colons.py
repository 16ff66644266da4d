"""Sentences that only announce with a colon what the next one tells: "Am Montag stand fest: Das Bad öffnet"."""

from dataclasses import replace

from timeline.events.grammar.spelling import LONGEST, spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import tokens
from timeline.events.grammar.valency import verbs
from timeline.events.model import Article, Kind, Statement
from timeline.events.reading.reading import Sentence
from timeline.events.telling import compared
from timeline.events.telling.inferred import Told
from timeline.events.telling.undated import undated_title
from timeline.events.titles.shortening import fitted
from timeline.events.titles.speakers import speaker, speaking
from timeline.events.vocabulary.tables import words

_LONGEST = 45  # characters of a title that says no more than that something is settled
_POINTING = ("darüber", "davon")
_DECIDING = words("abstimmen entscheiden beraten befinden")
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


def points_over(sentence: Sentence) -> bool:
    """Whether it tells who decides or learns of what stands before it: "Der Senat stimmt am 9. Dezember darüber ab"."""
    first = sentence.clauses[0]
    spoken = {t.lower for t in first.tokens}
    decides = "darüber" in spoken and not _DECIDING.isdisjoint(verbs(first.tokens))
    learns = "davon" in spoken and {"kenntnis", "unterrichtet"} & spoken
    return (decides or bool(learns)) and len(sentence.clauses) == 1


def over_it(article: Article, deciding: list[Statement], before: Told) -> list[Statement]:
    """Who decides or learns, with what is to come, right before it: "Der Senat stimmt darüber ab: Die Uni will …"."""
    if "\n\n" in article.text[before[0].end : deciding[0].start] or before[0].main.past:
        return deciding
    said = before[1][-1].title if before[1] else undated_title(before[0], before[0].times)
    return [replace(one, title=_over(one.title, said) or one.title) for one in deciding]


def _over(title: str, said: str) -> str:
    """Who decides, then on what; empty where there is no room, or nobody who decides stands in the title."""
    told = tokens(title, 0, len(title))
    if told[0].lower in _POINTING:  # "Davon wurden die Gäste unterrichtet"
        who = subject(told, 2)
        if who is None or who[0] != 2:
            return ""
        over = replace(told[0], word=told[0].lower)
        told = [*told[slice(*who)], told[1], over, *told[who[1] :]]
    front = spelled(told)
    shorter = fitted(tokens(said, 0, len(said)), LONGEST - len(front) - 2)
    pointing = any(t.lower in _POINTING for t in told)
    return f"{front}: {shorter}" if pointing and shorter and not shorter.endswith("…") else ""


def _titled(announcing: Sentence, one: Statement, said: str) -> str:
    """What is said, behind who says so; empty where the title of the statement says more than that."""
    if one.kind is Kind.UTTERANCE:
        who = next((who for c in announcing.clauses if (who := speaker(c)) and one.title.startswith(who)), "")
        spoken = speaking(who, said) if who else ""
        return spoken if spoken != said else ""
    settled = len(one.title) <= _LONGEST and one.title.split(" ")[-1].lower() in _SETTLED
    return said if settled else ""
