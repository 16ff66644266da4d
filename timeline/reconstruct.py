"""The whole way in one page: articles and decisions in, timeline out. Pure and deterministic."""

from collections.abc import Iterable

from timeline.events.model import Article, Decision, Timeline


def reconstruct(articles: Iterable[Article], decisions: Iterable[Decision] = ()) -> Timeline:
    """The timeline that `articles` and the editors' `decisions` give; the order of either does not matter."""
    raise NotImplementedError
