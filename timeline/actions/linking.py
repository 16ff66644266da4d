"""What editors decided about pairs of stored statements."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from timeline.events.merging.partition import Pair
from timeline.events.merging.verdicts import decided_links
from timeline.events.model import Article, Decision, Place, Statement
from timeline.events.places import statement_at
from timeline.reconstruct import Reconstruction, standing
from timeline.store import articles, statements


class _Told:
    """The statements of articles: of those that were just read, else as they are stored."""

    def __init__(
        self, session: Session, given: Mapping[str, Article], read: Mapping[str, Reconstruction]
    ) -> None:
        self._session = session
        self._known: dict[str, tuple[str, Sequence[Statement]]] = {
            key: (given[key].text, found.statements) for key, found in read.items()
        }

    def key(self, place: Place) -> str | None:
        """The key of the statement at a place, None where it is not plain which one that is."""
        if place.article not in self._known:
            self._known[place.article] = self._stored(place.article)
        found = statement_at(*self._known[place.article], place)
        return found.key if found else None

    def _stored(self, key: str) -> tuple[str, Sequence[Statement]]:
        article = articles.get(self._session, key)
        return (article.text, statements.of_article(self._session, key)) if article else ("", ())


def decided_pairs(
    session: Session, given: Sequence[tuple[Article, Sequence[Decision]]], read: Mapping[str, Reconstruction]
) -> dict[Pair, int]:
    """The links that decisions about any of these articles make or forbid."""
    made = {decision.id: decision for _, decided in given for decision in decided}
    holding = [decision for decision in standing(made.values()) if decision.told]
    told = _Told(session, {article.key: article for article, _ in given}, read)
    return decided_links(holding, told.key)
