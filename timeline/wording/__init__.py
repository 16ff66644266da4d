"""Dates, intervals and reasons as German and English sentences. Pure: values in, words out."""

from timeline.wording.attributes import datetime_attr
from timeline.wording.dates import date_words, day_words, published_words, weekday_words
from timeline.wording.forms import Shape
from timeline.wording.headings import Heading, Headings, headings
from timeline.wording.intervals import shape
from timeline.wording.labels import (
    anchor_words,
    certainty_words,
    confidence_words,
    grain_words,
    kind_words,
    relation_words,
    rule_words,
    shape_words,
    status_words,
    type_words,
)
from timeline.wording.language import Lang
from timeline.wording.months import months
from timeline.wording.rail import Rail, day_words_apart, rail_words
from timeline.wording.reasons import reason

__all__ = [
    "Heading",
    "Headings",
    "Lang",
    "Rail",
    "Shape",
    "anchor_words",
    "certainty_words",
    "confidence_words",
    "date_words",
    "datetime_attr",
    "day_words",
    "day_words_apart",
    "grain_words",
    "headings",
    "kind_words",
    "months",
    "published_words",
    "rail_words",
    "reason",
    "relation_words",
    "rule_words",
    "shape",
    "shape_words",
    "status_words",
    "type_words",
    "weekday_words",
]
