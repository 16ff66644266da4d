"""The names of an article."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.events.model import Article
from timeline.events.naming.known import begins, known, within
from timeline.events.naming.linking import linked
from timeline.events.naming.model import Found, Name, NameKind, Piece
from timeline.events.naming.organisations import organisation
from timeline.events.naming.persons import person
from timeline.events.naming.pieces import pieces
from timeline.events.naming.shapes import is_capital
from timeline.events.naming.words import FOREIGN_PARTICLES

_BETWEEN = "\n\n"  # keeps title and text apart


@lru_cache(maxsize=2)  # titles and filters ask one after the other
def names_of(article: Article) -> tuple[Name, ...]:
    """The names that stand in the article's text, in order; its title helps to know them."""
    head = f"{article.title}{_BETWEEN}"
    found = pieces(head + article.text)
    names = (_name(found, name, len(head)) for name in linked(found, _found(found)))
    return tuple(name for name in names if name.start >= 0)


def _found(found: Sequence[Piece]) -> list[Found]:
    """The names by themselves, from left to right, the longest at each place."""
    names = []
    at = 0
    while at < len(found):
        one = _longest(found, at)
        if one:
            names.append(one)
            at = one.last
        else:
            if part := within(found, at):
                names.append(part)
            at += 1
    return names


def _longest(found: Sequence[Piece], at: int) -> Found | None:
    word = found[at].word
    if not is_capital(word) and word not in FOREIGN_PARTICLES and not begins(word):
        return None
    candidates = [one for one in (known(found, at), person(found, at), organisation(found, at)) if one]
    return max(candidates, key=lambda one: one.last, default=None)


def _name(found: Sequence[Piece], name: Found, offset: int) -> Name:
    start = found[name.first].start - offset
    end = start + name.part if name.part else found[name.last - 1].end - offset
    return Name(NameKind(name.kind), name.label, start, end)
