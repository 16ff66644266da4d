"""Names that are complete, so that the noun behind them begins something else: "Kanzler Weber | Präsident Rothe"."""

from collections.abc import Sequence

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import Entry, entries, goes_on, last_names
from timeline.events.naming.model import NameKind
from timeline.events.naming.shapes import is_plain, office
from timeline.events.vocabulary.lexicon import ACADEMIC, ARTICLES
from timeline.events.vocabulary.nouns import readings
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names

Tokens = Sequence[Token]

_MONARCHS = words("papst könig königin kaiser kaiserin prinz prinzessin")  # called by their given names
_CALLED = words("ältere jüngere große kleine erste zweite dritte vierte")
_TITLES = ACADEMIC | words("herr herrn frau frauen sir")


def is_named(tokens: Tokens, at: int) -> bool:
    """Whether somebody's surname ends right before `at`: "Präsident Weber", "Jan Weber"."""
    if at < 2 or not all(map(is_noun, tokens[at - 2 : at])):
        return False
    before, name = tokens[at - 2], tokens[at - 1]
    if name.word in first_names() or office(name.word):
        return False
    if before.word in first_names() or (at > 2 and office(tokens[at - 3].word) and _is_given(before.word)):
        return True
    return bool(office(before.word)) and (name.word in last_names() or not is_plain(name.word))


def is_called(tokens: Tokens, at: int) -> bool:
    """Whether what somebody is called by stands here: "Jan Weber | der Ältere"."""
    return tokens[at].lower == "der" and any(t.lower in _CALLED for t in tokens[at + 1 : at + 2])


def _is_given(word: str) -> bool:
    """Whether a word behind an office and before a noun can only be a given name that no table has."""
    return word.isalpha() and not (is_plain(word) or word in entries())


def begins_another(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a noun begins another phrase than the name before it, which is complete: "Jan Weber | Auskunft"."""
    if goes_on(tokens[at - 1].word, tokens[at].word):
        return False  # "Titelverteidiger Bayern München"
    if at > start + 1 and is_named(tokens, at) and not is_whose(tokens[at - 1].word):
        offices = (t for t in tokens[start : at - 1] if t.lower not in _TITLES)
        titled = any(office(t.word) for t in offices)
        somewhere = titled and _is_somewhere(tokens[at])  # not "Anna Weber Köln"
        return _is_office(tokens[at]) or somewhere or _is_something(tokens, at, start, titled)
    if at > start + 1 and tokens[at - 2].lower in _MONARCHS and tokens[at - 1].word in first_names():
        return _is_office(tokens[at]) or _is_somewhere(tokens[at])  # "König Olaf | Ulm"
    return at == start + 1 and _are_two(tokens[start], tokens[at])


def is_whose(name: str) -> bool:
    """Whether a surname may be a genitive: "Jan Webers Sohn"."""
    return name.endswith("s") and (name not in last_names() or name[:-1] in last_names())


def _is_office(token: Token) -> bool:
    """Whether an office stands here that is nobody's name."""
    return bool(office(token.word)) and token.word not in last_names()


def _is_somewhere(token: Token) -> bool:
    """Whether a place stands here whose name nobody bears: "Berlin", "Israels"."""
    if token.word in last_names() or token.word in first_names():
        return False
    return any(_alone(word, NameKind.PLACE) for word in (token.word, token.word.removesuffix("s")))


def _is_something(tokens: Tokens, at: int, start: int, titled: bool) -> bool:
    """Whether a plain noun stands here; not "das Anna Weber Haus"."""
    led = start > 0 and tokens[start - 1].lower in ARTICLES and not titled
    word = tokens[at].word
    known = is_plain(word) or bool(readings(word.lower()))
    return not led and known and word not in last_names() and not office(word)


def _are_two(token: Token, other: Token) -> bool:
    """Whether two are told of by their surnames: "traf Weber | Rothe"."""
    if token.word in first_names() or not _alone(other.word, NameKind.PERSON):
        return False
    return token.word in last_names() or bool(_alone(token.word, NameKind.PERSON))


def _alone(word: str, kind: NameKind) -> list[Entry]:
    """The entries of this kind that one word is all of."""
    return [one for one in entries().get(word, ()) if one.kind is kind and one.sure and not one.rest]
