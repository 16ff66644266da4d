"""What is only named with its date, by a noun: "nach dem Brand der Ziegelei vom 19. Januar"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.events.grammar.attributes import attributive
from timeline.events.grammar.circumstances import is_happening
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.mentioned import UNITS, in_name
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.tokens import Token
from timeline.events.reading.reading import Sentence
from timeline.events.reading.roles import Role
from timeline.events.telling.dated import Dated
from timeline.events.vocabulary.lexicon import ARTICLES, PREPOSITIONS, TIME_ADVERBS
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import compound_kind, is_kind, predicate
from timeline.temporal.german.frame import attribute
from timeline.temporal.model import Evidence, Grain, Mention, Relation

_DEFINITE = (ARTICLES - words("ein eine einen einem einer eines")) | words("beim vom zum zur im am")
_WHOSE = words("seiner seinem seinen seines ihrer ihrem ihren ihres unserer unserem deren dessen")
_AHEAD = words("vor bis für zu zum zur um gegen über")  # what lies behind them may be to come
_BEHIND = words("nach seit")
_OF_NOUNS = words("mit in von auf bei beim gegen um über zum zur an am im vom")
_MANY = ("e", "en", "er", "n")  # it may be a plural
_BEGINNING = words("beginn ausbruch ende gründung eröffnung")  # without an article: "seit Beginn des Krieges"
_DESCRIBED = 4  # tokens from a participle to its noun
_REACH = 8  # tokens from a noun to its date


class Named(NamedTuple):
    """What a noun tells: what dates it, where it stands with its preposition (code points), and its title.

    `noun`: where its own words begin. The title is empty where they are not understood without those around them.
    `over`: whether the preposition says that it is over: "seit seiner Festnahme im November". `done`: what a participle
    says that the noun did or suffered, as words are compared: "das am Samstag ausgebrochene Känguru".
    """

    dated: Dated
    start: int
    noun: int
    end: int
    title: str
    over: bool
    done: str = ""


def named(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Named]:
    """The happenings that the nouns of a sentence name with a date of their own."""
    for number in sentence.mentions:
        mention = mentions[number]
        if mention.dating.grain > Grain.MONTH or mention.dating.relation is not Relation.AT:
            continue
        clause = next((c for c in sentence.clauses if c.start <= mention.start < c.end), None)
        found = _noun(clause, mention) if clause and mention.dating.first is not None else None
        if clause and (described := _described(clause, mention)):
            yield Named(Dated(clause, number, Role.HAPPENING), *described)
            continue
        if clause and found and attributive(clause, mention) and not in_name(clause, mention):
            yield Named(Dated(clause, number, Role.HAPPENING), *found)


def _noun(clause: Clause, mention: Mention) -> tuple[int, int, int, str, bool] | None:
    """Where what a mention dates begins with its preposition, and without; where it ends; its title."""
    tokens = [t for t in clause.tokens if t.end <= mention.start]
    while tokens and tokens[-1].lower in PREPOSITIONS | TIME_ADVERBS:
        tokens.pop()
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 1 - _REACH), -1):
        if is_happening(tokens[at]) and tokens[at].lower not in UNITS and _reaches_end(tokens, at):
            return _opened(tokens, at, mention)
    return None


def _described(clause: Clause, mention: Mention) -> tuple[int, int, int, str, bool, str] | None:
    """The same of a noun that a participle behind the mention describes, and what that one says."""
    behind = [t for t in clause.tokens if t.start >= mention.end]
    before = [t for t in clause.tokens if t.end <= mention.start]
    while before and before[-1].lower in (PREPOSITIONS - _DEFINITE) | {"am", "im"} | TIME_ADVERBS:
        before.pop()
    past = behind and attribute(behind[0].lower) is Evidence.PAST
    noun = next((n for n, t in enumerate(behind[:_DESCRIBED]) if t.word[0].isupper()), 0)
    if not (before and past and noun) or before[-1].lower not in (_DEFINITE | ARTICLES) - {"im", "am"}:
        return None
    done = predicate(behind[0].lower.rstrip("nmrs").removesuffix("e"))
    today = mention.dating.alternatives and mention.dating.first == mention.dating.reason.anchor_day
    if not is_kind(done) or today:
        return None  # "am Freitag", on a Friday, may be either
    end = noun
    while end + 1 < len(behind) and behind[end + 1].word[0].isupper():
        end += 1  # "der im Mai entlassene Jan Weber"
    return before[-1].start, behind[noun].start, behind[end].end, "", True, done


def _opened(tokens: Sequence[Token], at: int, mention: Mention) -> tuple[int, int, int, str, bool] | None:
    """The same, where an article leads up to the noun at `at` that says which one is meant."""
    opening = at - 1
    while opening >= 0 and tokens[opening].word[0].islower() and tokens[opening].lower not in _LEADING:
        opening -= 1
    if opening < 0 or tokens[opening].lower not in _DEFINITE | _WHOSE:
        begins = opening == at - 1 and tokens[opening].lower in _BEHIND and tokens[at].lower in _BEGINNING
        if not (opening >= 0 and begins):
            return None
    before = tokens[opening - 1] if opening and tokens[opening - 1].lower in PREPOSITIONS else tokens[opening]
    if before.lower in _AHEAD and mention.dating.alternatives:
        return None
    told = list(tokens[at:])
    whole = len(told) > 1 or (compound_kind(told[0].word) and not told[0].lower.endswith(_MANY))
    nominative = tokens[opening].lower not in _WHOSE | words("des den") and not any(
        t.lower in _WHOSE for t in told
    )
    title = spelled(told) if whole and nominative else ""
    return before.start, told[0].start, mention.end, title, before.lower in _BEHIND


_LEADING = _DEFINITE | _WHOSE | PREPOSITIONS | ARTICLES


def _reaches_end(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at`, with what belongs to it, is the last of the tokens."""
    end = noun_phrase(tokens, at)
    while end is not None and end < len(tokens) and tokens[end].lower in _OF_NOUNS:
        end = prepositional_phrase(tokens, end)
    return end == len(tokens)
