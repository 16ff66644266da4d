"""Titles that keep the name which the text has beside a noun between commas: "Der Chef der Bahn, Jan Weber, …"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.events.coreference.definite import Bearers
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.spelling import LONGEST
from timeline.events.grammar.tokens import Token, tokens
from timeline.events.naming import Name, NameKind
from timeline.events.naming.bearing import is_somebody
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.lexicon import ACADEMIC, PREPOSITIONS
from timeline.events.vocabulary.tables import words

_ARTICLES = words(
    "der die das den dem des sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"
)
_LEADING = words("der die das")
_ENDED = re.compile(r"(?: [A-Z]{2,4})?[,.]")  # "Pater Jan Weber SJ, "
_GENITIVE = words("des seines ihres")
_FEMININE = words("der seiner ihrer")  # in the genitive, behind another noun


class Apposition(NamedTuple):
    """A name beside a noun: the words of the noun and of what belongs to it, where the noun stands, the name."""

    words: tuple[str, ...]
    noun: int
    name: str
    article: str = ""  # before the name
    alone: str = ""  # the name without a noun before it


def apposed(title: str, bearers: Bearers, at: int) -> str:
    """The title with the name that its sentence has beside a noun, which stands alone where there is no room for both.

    `at`: a place of the sentence (code points). A noun without what tells which one it is gives way to the name.
    """
    for found in _appositions(bearers, *bearers.sentence(at)):
        if found.name.split(" ")[-1] not in title and (place := _place(title, found)):
            forms = (form for form in _forms(title, found, *place) if len(form) <= LONGEST)
            return next(forms, title)
    return title


def _appositions(bearers: Bearers, start: int, end: int) -> Iterator[Apposition]:
    """The names between commas that stand beside a noun for somebody, or for something with its article."""
    text = bearers.article.text
    first, last = (bisect_left(bearers.names, at, key=lambda name: name.start) for at in (start, end))
    names = [n for n in bearers.names[first:last] if n.kind is not NameKind.PLACE]
    names = [n for n in names if _ENDED.match(text, n.end) and "," in text[start : n.start]]
    if not names:
        return
    spoken = tokens(text, start, end)
    begins = {token.start: n for n, token in enumerate(spoken)}
    for name in names:
        at = begins.get(name.start, 0)
        comma = next((n for n in range(at - 1, 0, -1) if spoken[n].word == ","), 0)
        led = spoken[comma + 1 : at]
        if comma and _leads(led, name) and (head := _head(spoken, comma, name, led)) is not None:
            noun = next(n for n in range(1, comma) if _is_head(spoken, head[0] + n))
            phrase = tuple(t.word for t in spoken[slice(*head)])
            beside = text[led[0].start : name.end] if led else text[name.start : name.end]
            alone = text[name.start : name.end] if len(led) > 1 else ""
            article = led[0].lower if led and led[0].lower in _LEADING else ""
            yield Apposition(phrase, noun, beside, article, alone)


def _leads(led: Sequence[Token], name: Name) -> bool:
    """Whether nothing, a rank, or only an article and a noun stands between the comma and the name."""
    if name.kind is NameKind.PERSON:
        return all(t.word == "." or t.lower in ACADEMIC or office(t.word) for t in led)
    return 0 < len(led) <= 3 and led[0].lower in _LEADING and all(t.is_word for t in led)


def _is_head(spoken: Sequence[Token], at: int) -> bool:
    """Whether a noun stands here, and no adjective of its name: "Regierende | Bürgermeister"."""
    leads = spoken[at].lower.endswith(("e", "en", "er")) and office(spoken[at + 1].word)
    return spoken[at].word[0].isupper() and not (leads and not is_somebody(spoken[at].word))


def _head(spoken: Sequence[Token], comma: int, name: Name, led: Sequence[Token]) -> tuple[int, int] | None:
    """The phrase that ends right before the comma and can be what the name is."""
    for start in range(comma):
        article = spoken[start].lower
        if article not in _ARTICLES or _end(spoken, start, comma) != comma:
            continue
        noun = next((spoken[n] for n in range(start + 1, comma) if _is_head(spoken, n)), None)
        if noun is None:
            continue
        if name.kind is NameKind.PERSON:
            if is_somebody(noun.word):
                return start, comma
        elif article == led[0].lower:
            return start, comma
    return None


def _end(spoken: Sequence[Token], start: int, comma: int) -> int:
    """Where the noun phrase that begins here ends, with its phrases and what stands in brackets."""
    at = noun_phrase(spoken, start) or start
    while start < at < comma:
        if spoken[at].word == "(":
            at = next((n + 1 for n in range(at, comma) if spoken[n].word == ")"), comma + 1)
        elif spoken[at].lower in PREPOSITIONS and (end := prepositional_phrase(spoken, at)) is not None:
            at = end
        else:
            break
    return at


def _place(title: str, found: Apposition) -> tuple[int, int, bool] | None:
    """Where the noun stands in a title, from its article to what the title keeps of it; whether that says which one."""
    spoken = [t for t in tokens(title, 0, len(title)) if t.start >= 0]
    for first, token in enumerate(spoken):
        if token.lower != found.words[0].lower():
            continue
        at, kept = first + 1, [0]
        for n in range(1, len(found.words)):
            if at < len(spoken) and spoken[at].word == found.words[n]:
                kept.append(n)
                at += 1
        if found.noun in kept:
            whole = kept[-1] > found.noun or found.noun == len(found.words) - 1
            return token.start, spoken[at - 1].end, whole
    return None


def _forms(title: str, found: Apposition, start: int, end: int, whole: bool) -> Iterator[str]:
    """The title with noun and name, and with the name alone."""
    head, phrase, rest = title[:start], title[start:end], title[end:]
    if rest[:1] == ",":
        return
    alone = found.noun == len(found.words) - 1 and not (found.article or office(found.name.split(" ", 1)[0]))
    if whole:
        yield (
            f"{head}{phrase} {found.name}{rest}"
            if alone
            else f"{head}{phrase}, {found.name}{',' if rest else ''}{rest}"
        )
    article = found.words[0].lower()
    behind = head.rstrip().rsplit(" ", 1)[-1]
    if article in _GENITIVE or (article in _FEMININE and behind[:1].isupper()):
        if not found.article:
            yield (
                f"{head}von {found.name}{rest}"
                if found.name.endswith(("s", "x", "z", "ß"))
                else f"{head}{found.name}s{rest}"
            )
        return
    for name in filter(None, (found.name, found.alone)):
        yield f"{head}{name if head else name[:1].upper() + name[1:]}{rest}"
