"""The record of `timeline tag`: what each time expression of a text means."""

from collections.abc import Sequence
from typing import Any

from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating, Mention
from timeline.temporal.notation import iso_day, iso_minute
from timeline.wording import Lang
from timeline.wording.reasons import reason


def document(key: str | None, mentions: Sequence[Mention], reference: int | None) -> dict[str, Any]:
    """A text's record, without its signals; `reference`: civil minutes of its publication."""
    kept = [index for index, mention in enumerate(mentions) if not mention.signal]
    places = {index: place for place, index in enumerate(kept)}
    timexes = [timex(mentions, index, reference) for index in kept]
    for record in timexes:
        ref = record["anchor_ref"]
        while ref is not None and mentions[ref].signal:  # what hangs on "danach" hangs on what that hangs on
            ref = mentions[ref].anchor_ref
        record["anchor_ref"] = None if ref is None else places[ref]
    return {"id": key, "timexes": timexes}


def timex(mentions: Sequence[Mention], index: int, reference: int | None) -> dict[str, Any]:
    """The record of one of a text's mentions."""
    mention = mentions[index]
    dating = mention.dating
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "type": dating.type.value,
        "value": dating.value,
        "mod": dating.mod,
        "edtf": dating.edtf,
        **days(dating),
        "bounds": bounds(dating),
        "relation": dating.relation.value,
        "grain": dating.grain.word,
        "anchor": dating.anchor.value,
        "anchor_ref": mention.anchor_ref,
        "confidence": dating.confidence,
        "reason": why(dating, mentions, index, reference),
        "alternatives": [
            {
                "value": other.value,
                **days(other),
                "bounds": bounds(other),
                "reason": why(other, mentions, index, reference),
            }
            for other in dating.alternatives
        ],
    }


def days(dating: Dating) -> dict[str, str | None]:
    """The days that the words name, inclusive."""
    return {
        "earliest": None if dating.first is None else iso_day(dating.first),
        "latest": None if dating.last is None else iso_day(dating.last),
    }


def bounds(dating: Dating) -> list[str | None]:
    """Earliest start, latest start, earliest end, latest end as local minutes."""
    return [None if minute is None else iso_minute(minute) for minute in dating.bounds]


def why(
    dating: Dating, mentions: Sequence[Mention], index: int | None, reference: int | None, lang: Lang = "de"
) -> str:
    """The sentence that says why the mention `index`, or another reading of it, has this date.

    Another reading hangs on what its mention hangs on only where it is counted from what was told, too.
    """
    mention = None if index is None else mentions[index]
    told = None if mention is None or mention.anchor_ref is None else mentions[mention.anchor_ref]
    anchor = told if mention and dating.anchor is mention.dating.anchor else None
    return reason(
        mention.text if mention else "",
        dating,
        reference_day=None if reference is None else reference // MINUTES_A_DAY,
        anchor_text=anchor.text if anchor else None,
        anchor_dating=anchor.dating if anchor else None,
        lang=lang,
    )
