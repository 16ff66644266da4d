"""Which name a definite noun stands for, where the article makes that plain: "das Unternehmen" for Opel."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from timeline.events.coreference.alone import alone, somebody_else, unknown_names
from timeline.events.model import Article
from timeline.events.naming import Name, NameKind, names_of
from timeline.events.naming.bearing import Introduction, bases, is_of_somewhere, is_somebody, kind
from timeline.events.naming.gazetteers import headings
from timeline.events.naming.introductions import introductions
from timeline.events.naming.words import HEADS
from timeline.events.sentences import sentences
from timeline.events.vocabulary import nouns
from timeline.events.vocabulary.bearers import EPITHETS, GENERAL, KINDS

_SHORTEST = 4  # letters of a head that other nouns end with
_ARTICLES = {"m": ("der", "den", "dem", "des"), "f": ("die", "der"), "n": ("das", "dem", "des")}
_CAPITALISED = re.compile(r"(?<![\w-])[A-ZÄÖÜ]\w*(?![\w-])")
_AGED = re.compile(r"(\d+)-jährigen?")
_POLITICIANS = ("politiker", "politikerin", "abgeordnete")  # who are seldom told of without a name
_TELLING = 30  # characters of a sentence that tells something, behind the dateline


@dataclass(frozen=True)
class Bearers:
    """What the nouns of an article may stand for."""

    article: Article

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names that stand in its text."""
        return names_of(self.article)

    @cached_property
    def introduced(self) -> list[Introduction]:
        """What its nouns lead up to."""
        return introductions(self.article.title, self.article.text, self.names)

    @cached_property
    def lowered(self) -> str:
        """Headline and text."""
        return f"{self.article.title}. {self.article.text}".lower()

    @cached_property
    def standing(self) -> dict[str, list[int]]:
        """Where each word with a capital stands in the text (code points)."""
        found: dict[str, list[int]] = defaultdict(list)
        for word in _CAPITALISED.finditer(self.article.text):
            found[word[0]].append(word.start())
        return found

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Its sentences, by code points."""
        return list(sentences(self.article.text))

    def sentence(self, at: int) -> tuple[int, int]:
        """The sentence that stands at a place; nothing but the place where none does."""
        n = bisect_right(self.spans, (at, len(self.article.text))) - 1
        return self.spans[n] if n >= 0 and at < self.spans[n][1] else (at, at)

    def of(self, noun: str, article: str, at: int, adjective: str = "") -> Introduction | None:
        """Whom or what a noun with this article (lowered) means at a place of the text; None where not plain.

        `adjective`: where that is from, which tells one president from another.
        """
        lower = noun.lower()
        head, aged = lower.split("-")[-1], _AGED.fullmatch(lower)
        said = aged or head in EPITHETS or is_of_somewhere(noun)
        if not (said or head in GENERAL or kind(noun)[0] or is_somebody(noun)):
            return None
        own = [] if aged else [one for one in self.introduced if one.noun and _says(one, lower, article)]
        own = [one for one in own if one.start < at] or own
        own = [one for one in own if not adjective or self._described(one, adjective)]
        one = _only([*own, *self._of_kind(head, article, at, own)]) or self._just_called(lower, own, at)
        told = one is not None and one.sure and (one.kind in ("person", "court") or self._told(one, at))
        if (
            told
            and one is not None
            and alone(f"{self.article.title}. {self.article.text}", noun, one, adjective)
        ):
            return one
        if aged or (said and (one or not own)):
            found = self._person(lower, article, at, aged[1] if aged else "", led=one)
            return found if found and (not adjective or self._described(found, adjective)) else None
        return None

    def _just_called(self, noun: str, own: Sequence[Introduction], at: int) -> Introduction | None:
        """What alone has this very noun, if nothing of its kind is named behind it: "der Konzern Norwind"."""
        one = _only([p for p in own if noun in bases(p.noun) and p.kind in GENERAL.get(noun, ())])
        if one is None:
            return None
        before = [p for p in self.introduced if p.kind == one.kind and p.start < at]
        last = max(before, key=lambda p: p.start, default=None)
        others = any(p.name not in one.name for p in self._strangers(at, one.start))
        return one if last is not None and last.name == one.name and not others else None

    def only_person(self, gender: str, at: int) -> str:
        """The only person whom the text has named before a place, if of this gender; empty where others are told of."""
        before, after = self.article.text[:at], self.article.text[at:]
        people = [p for p in self.introduced if p.kind == "person" and 0 <= p.start < at]
        one = _only(people)
        if one is None or one.kin or {p.gender for p in people} - {""} != {gender}:
            return ""
        return "" if somebody_else(before, after, people, "") else one.name

    def _described(self, one: Introduction, adjective: str) -> bool:
        """Whether what bears a name is where an adjective says: "der russische Präsident Putin"; any company may be."""
        if one.kind != "person" or (adjective[0].isupper() and one.noun == ""):
            return True
        stem = re.escape(adjective.lower().rstrip("enrsm"))
        surname = re.escape(_last(one.name).lower())
        return re.search(rf"\b{stem}\w* (?:[\w-]+ ){{1,3}}{surname}\b", self.lowered) is not None

    def _of_kind(self, head: str, article: str, at: int, own: Sequence[Introduction]) -> list[Introduction]:
        """Those of the kinds that a general noun stands for, which are named before, with what may be of them."""
        if head not in GENERAL or not _agrees(article, nouns.gender(head)):
            return []
        of_kind = [one for one in self.introduced if one.kind in GENERAL[head] and one.start < at]
        whole = [one for one in of_kind if not one.part] if own else of_kind
        known = [one.name for one in (*own, *whole)]
        strangers = self._strangers(at) if "company" in GENERAL[head] else ()
        return [*whole, *(one for one in strangers if not any(one.name in name for name in known))]

    def _strangers(self, at: int, start: int = 0) -> Iterator[Introduction]:
        """Organisations that nothing tells the kind of, and what else looks like a name."""
        for name in self.names:
            if (
                name.kind is NameKind.ORGANISATION
                and start <= name.start < at
                and not _is_authority(name.label)
            ):
                yield Introduction("", name.label, name.start, "", sure=False)
        for word in unknown_names(self.article.text[start:at]):
            if not any(word in name.label for name in self.names):
                yield Introduction("", word, 0, "", sure=False)

    def _told(self, one: Introduction, at: int) -> bool:
        """Whether the article is about what bears a name, or names it in its last two sentences."""
        before = [start for start, _ in self.spans if start <= at][-3:]
        return (
            self._topical(one.name) or _last(one.name) in self.article.text[before[0] if before else 0 : at]
        )

    def _topical(self, name: str) -> bool:
        """Whether the headline or the first sentence that tells something names it."""
        begun = next((end for start, end in self.spans if end - start > _TELLING), 0)
        return _last(name) in self.article.title or _last(name) in self.article.text[:begun]

    def _person(
        self, noun: str, article: str, at: int, age: str, led: Introduction | None
    ) -> Introduction | None:
        """The only person so far whom the article is about, where the noun only says what they are.

        `led`: whom the noun leads up to elsewhere.
        """
        gender = "f" if article == "die" else "m" if article in _ARTICLES["m"] else ""
        either = bool(age) or noun.endswith(("abgeordnete", "abgeordneten", "deutsche", "deutschen"))
        feminine = article == "die" if either else noun.endswith("in")
        if not gender or (gender == "f") != feminine or (article == "die" and noun.endswith("n") and age):
            return None
        people = [
            p for p in self.introduced if p.kind == "person" and p.start < at and p.gender in ("", gender)
        ]
        one = _only(people)
        if one is None or one.kin or not any(p.gender for p in people):
            return None
        politician = noun.endswith(_POLITICIANS) and self._told(one, at)
        if not politician and not self._topical(one.name):
            return None
        if led is not None and led.name == one.name:
            return one
        if not age and not alone(self.article.text[:at], noun, one):
            return None
        return None if somebody_else(self.article.text[:at], self.article.text[at:], people, age) else one


@lru_cache(maxsize=2)
def bearers(article: Article) -> Bearers:
    """What the nouns of an article may stand for."""
    return Bearers(article)


def _last(name: str) -> str:
    """The last word of a name."""
    return name.strip("„“").split(" ")[-1]


def _only(found: Sequence[Introduction]) -> Introduction | None:
    """The one that all of them are; None where there are several, or none."""
    if not found:
        return None
    name = min((one.name.strip("„“") for one in found), key=len)
    if not all(f" {name} " in f" {one.name.strip('„“')} " for one in found):
        return None
    ranked = sorted(
        found,
        key=lambda one: (
            one.sure,
            one.name.startswith("„"),
            bool(one.noun),
            _fullness(one.name),
            one.start >= 0,
        ),
    )
    return ranked[-1]


def _fullness(name: str) -> int:
    """How far a name is to be preferred: a title by all its words ("„Nordwind II“"), others by few ("Opel")."""
    return len(name) if name.startswith("„") else -len(name)


def _says(one: Introduction, noun: str, article: str) -> bool:
    """Whether a lowered noun with this article says what leads up to a name, or the head of that."""
    if not _agrees(article, one.gender) or (article == "die" and noun.endswith("en")):
        return False
    if article == "den" and one.kind == "person" and noun.endswith("n") and not noun.endswith(nouns.WEAK):
        return False  # "den Dänen": many
    forms, own = bases(noun), bases(one.noun)
    if article in ("die", "das") or (article == "den" and not noun.endswith(nouns.WEAK)):
        forms = frozenset({noun})
    if article == "der":
        forms = frozenset({noun, noun.removesuffix("n")}) if one.gender == "f" else frozenset({noun})
    heads = tuple(form for form in forms if len(form) >= _SHORTEST and (form in KINDS or is_somebody(form)))
    return not forms.isdisjoint(own) or any(base.endswith(heads) for base in own if heads)


def _agrees(article: str, gender: str) -> bool:
    """Whether a noun of this gender can have the article, if it is one thing or person."""
    return article in _ARTICLES.get(gender, ())


def gender_of(noun: str, one: Introduction) -> str:
    """The gender of a noun that stands for something, by its own head where that is a general one."""
    head = noun.lower().split("-")[-1]
    return nouns.gender(head) if head in GENERAL else one.gender or "m"


def _is_authority(label: str) -> bool:
    """Whether a name says that it is no company, or a table does: "Landgericht Köln", "Bundeskartellamt"."""
    first = label.split(" ")[0].lower()
    return bool(headings().get(label)) or label.startswith("Bundes") or first.endswith(tuple(HEADS))
