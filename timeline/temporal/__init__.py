"""German time expressions: text and publication date in, datings out. Pure: no clock, no network, no database."""

from collections.abc import Sequence

from timeline.temporal.decided import decided, with_marked
from timeline.temporal.discourse import walk
from timeline.temporal.german import grammar
from timeline.temporal.german.pointing import without_pronouns
from timeline.temporal.german.surnames import without_surnames
from timeline.temporal.german.titles import without_titles
from timeline.temporal.model import Mention, Override
from timeline.temporal.text import read
from timeline.temporal.typography import in_original, in_plain, plain


def tag(
    text: str,
    reference: int | None,
    *,
    domain: str = "auto",
    overrides: Sequence[Override] = (),
    region: str = "DE",
) -> list[Mention]:
    """The time expressions of a text in order, each with its dating.

    `reference`: civil minutes of the publication in its own zone, None where it is not known; its hour counts ("gegen
    21 Uhr brannte es" of a morning's paper was the day before), but for noon and the small ones, which stand for a day.
    `domain`: "news", "narrative" (a history, told in its own time) or "auto". `overrides`: what editors decided about
    spans; what hangs on one of them is resolved against it. `region`: the country, DE, AT or CH, whose holidays are
    meant.
    """
    respelled = plain(text)
    if respelled is None:
        return _tag(text, reference, domain, overrides, region)
    copy, shifts = respelled
    return in_original(text, _tag(copy, reference, domain, in_plain(overrides, shifts), region), shifts)


def _tag(
    text: str, reference: int | None, domain: str, overrides: Sequence[Override], region: str
) -> list[Mention]:
    german = grammar()
    read_text = read(text, german.lexicon)
    found = without_pronouns(read_text, german.find(read_text))
    matches = without_titles(read_text, without_surnames(read_text, found))
    if refused := [o for o in overrides if o.refuses]:
        starts = read_text.starts
        no_time = decided([(starts[m.start], starts[m.end]) for m in matches], refused)
        matches = [m for index, m in enumerate(matches) if index not in no_time]
    if marked := [o for o in overrides if o.marked]:
        matches = with_marked(read_text, matches, marked)
    return walk(read_text, german.lexicon, matches, reference, domain, overrides, region)
