"""What an embed shows of an event."""

from timeline.store.shown import Entry
from timeline.web.cards import Card
from timeline.web.language import anchor


def entry(card: Card, corrected: str) -> Entry:
    """The entry of an event's card."""
    event = card.event
    return Entry(
        anchor=anchor(event.key),
        also=tuple(anchor(told.key) for told in event.statements if told.key != event.key),
        articles=tuple(sorted({told.article for told in event.statements})),
        path=card.href,
        year=card.headings.year.label,
        when=card.when,
        iso=card.iso,
        bounds=event.dating.bounds[:4],
        shape=card.shape,
        shape_words=card.shape_words,
        title=tuple((part.text, part.marked) for part in card.title),
        quote=tuple((part.text, part.marked) for part in card.quote),
        source=card.first.source,
        source_path=card.first.href,
        published=card.first.published,
        more=card.more,
        certainty=card.certainty,
        checked=card.checked,
        corrected=corrected,
        disputes=card.disputes,
        reason=card.reason,
        provenance=card.provenance,
        others=tuple((other.when, other.reason) for other in card.others),
    )
