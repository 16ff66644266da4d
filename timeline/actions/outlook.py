"""What a decision would change, computed beside what is stored: nothing is written, and nobody has to wait for it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sqlmodel import Session

from timeline.actions.decide import MANY
from timeline.actions.permitted import permitted
from timeline.actions.projecting import Reread, projected
from timeline.actions.rebuild import Given, given_of
from timeline.actions.touched import touched
from timeline.cascade import Cascade, MentionChange, conflicts, event_changes, mention_changes
from timeline.events.model import Article, Decision, DecisionKind
from timeline.events.overrides import covers, folded, places_of
from timeline.reconstruct import reconstruct_article
from timeline.store import mentions
from timeline.store.chunks import chunks
from timeline.temporal.model import Mention

FIRST: Final = 5  # places of a rule that are shown
AROUND: Final = 50  # characters on either side of them
PART: Final = 50  # articles that are held in memory at a time


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a rule's words stand, and what stands around them.

    `decided` where somebody decided about it, which the rule leaves alone.
    """

    article: str
    before: str
    text: str
    after: str
    decided: bool


@dataclass(frozen=True, slots=True)
class Outlook(Cascade):
    """What would change; `articles`: how many are read anew. It tells the rest when it is `whole`.

    `looked_at`: how many of the articles have been by now.
    `places`, `first`: how often a rule's words stand where it holds, and the first places.
    """

    articles: int = 0
    looked_at: int = 0
    places: int = 0
    first: tuple[Hit, ...] = ()
    whole: bool = True

    @property
    def nothing(self) -> bool:
        """Whether nothing would change, as far as one can see."""
        return self.whole and not (self.mentions or self.events or self.conflicts)

    @property
    def later(self) -> bool:
        """Whether the decision would be stored at once, and take effect later."""
        return self.articles > MANY


def preview_decision(session: Session, decision: Decision) -> Outlook:
    """What `decide` would change; Refused as there."""
    made = [permitted(session, decision)]
    return preview(session, made, moved(session, made))


def preview_going_back(session: Session, reverts: Sequence[Decision]) -> Outlook:
    """What these decisions, of `actions.returning`, would change together."""
    return preview(session, reverts, moved(session, reverts))


def moved(session: Session, made: Sequence[Decision]) -> list[str]:
    """The keys of the articles that decisions would have read anew, in their order."""
    return sorted({key for decision in made for key in touched(session, decision)})


def preview(
    session: Session,
    made: Sequence[Decision],
    keys: Sequence[str],
    progress: Callable[[int], object] = lambda looked_at: None,
) -> Outlook:
    """What decisions change in these articles and in all that they tell; `progress` hears how many were looked at."""
    found = _Found(made)
    for part in chunks(keys, PART):
        found.look_at(session, part)
        progress(len(part))
    was, now = projected(session, found.reread)
    return Outlook(
        tuple(found.changed),
        tuple(event_changes(was, now)),
        tuple(found.conflicts),
        articles=len(keys),
        looked_at=len(keys),
        places=len(found.hits),
        first=tuple(found.hits[:FIRST]),
    )


@dataclass(slots=True)
class _Found:
    """What decisions change in the articles that were looked at by now."""

    made: Sequence[Decision]
    changed: list[MentionChange] = field(default_factory=list)
    conflicts: list[MentionChange] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)
    reread: Reread = field(default_factory=Reread)

    def look_at(self, session: Session, keys: Sequence[str]) -> None:
        given = _given(session, self.made, keys)
        read = {article.key: reconstruct_article(article, decided) for article, decided in given}
        before = mentions.of_articles(session, keys)
        after = {key: found.mentions for key, found in read.items()}
        self.changed += mention_changes(before, after)
        self.conflicts += conflicts(before, after)
        for rule in self.made:
            if rule.kind is DecisionKind.READING:
                self.hits += _hits(rule, (article for article, _ in given), before)
        self.reread.add(session, given, read)


def _given(session: Session, made: Sequence[Decision], keys: Sequence[str]) -> list[Given]:
    """These articles, each with the decisions that hold in it, and with these."""
    given = given_of(session, keys)
    newest = 1 + max((earlier.id for _, holding in given for earlier in holding), default=0)
    added = [replace(decision, id=number) for number, decision in enumerate(made, newest)]
    return [(article, (*holding, *added)) for article, holding in given]


def _hits(rule: Decision, here: Iterable[Article], found: Mapping[str, Sequence[Mention]]) -> Iterator[Hit]:
    """Where a rule's words stand, article by article."""
    words = [folded(rule.quote)]
    for article in here:
        if covers(rule, article.key, article.source):
            known = {(mention.start, mention.end): mention for mention in found[article.key]}
            for start, end, _ in places_of(article.text, found[article.key], words):
                mention = known.get((start, end))
                before, after = article.text[max(0, start - AROUND) : start], article.text[end : end + AROUND]
                decided = mention is not None and mention.machine is not None
                yield Hit(article.key, before, article.text[start:end], after, decided)
