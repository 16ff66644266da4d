"""Short words for the values: certainty, kind, status, relation, anchor, grain, confidence, shape."""

from timeline.events.model import Certainty, Kind, Status
from timeline.temporal.german import families
from timeline.temporal.model import Anchor, Grain, Relation, TimexType
from timeline.wording.forms import Shape
from timeline.wording.language import NBSP, Lang
from timeline.wording.languages import LANGUAGES

_CERTAINTY = {
    Certainty.SURE: {"de": "sicher", "en": "sure"},
    Certainty.ROUGH: {"de": "ungefähr", "en": "rough"},
    Certainty.INFERRED: {"de": "erschlossen", "en": "inferred"},
}
_KIND = {
    Kind.HAPPENING: {"de": "Ereignis", "en": "event"},
    Kind.ANNOUNCEMENT: {"de": "Ankündigung", "en": "announcement"},
    Kind.UTTERANCE: {"de": "Äußerung", "en": "statement"},
}
_STATUS = {
    Status.MACHINE: {"de": "maschinell", "en": "automatic"},
    Status.RULE: {"de": "Regel", "en": "rule"},
    Status.CONFIRMED: {"de": "bestätigt", "en": "confirmed"},
    Status.CORRECTED: {"de": "korrigiert", "en": "corrected"},
}
_FAMILY = {
    "negatives": {"de": "keine Zeitangabe", "en": "no time expression"},
    "dates": {"de": "Datum", "en": "date"},
    "months": {"de": "Woche, Monat, Jahreszeit", "en": "week, month, season"},
    "years": {"de": "Jahr, Jahrzehnt, Jahrhundert", "en": "year, decade, century"},
    "weekdays": {"de": "Wochentag, heute, gestern", "en": "weekday, today, yesterday"},
    "feasts": {"de": "Feiertag, Ferien", "en": "holiday"},
    "hours": {"de": "Uhrzeit, Tageszeit", "en": "time of day"},
    "sets": {"de": "Wiederholung, Gewohnheit", "en": "repetition, habit"},
    "units": {"de": "Gezähltes („vor drei Jahren“)", "en": "counted (“vor drei Jahren”)"},
    "references": {"de": "Verweis („damals“, „bald“)", "en": "reference (“damals”, “bald”)"},
}
_TYPE = {
    TimexType.DATE: {"de": "Tag oder Zeitraum", "en": "day or period"},
    TimexType.TIME: {"de": "Uhrzeit, Tageszeit", "en": "time of day"},
    TimexType.DURATION: {"de": "Dauer", "en": "duration"},
    TimexType.SET: {"de": "Wiederholung", "en": "repetition"},
}
_RELATION = {
    Relation.AT: {"de": "in dieser Zeit", "en": "at that time"},
    Relation.SINCE: {"de": "seit dieser Zeit", "en": "since then"},
    Relation.UNTIL: {"de": "bis zu dieser Zeit", "en": "until then"},
    Relation.BEFORE: {"de": "vor dieser Zeit", "en": "before then"},
    Relation.AFTER: {"de": "nach dieser Zeit", "en": "after then"},
}
_ANCHOR = {
    Anchor.ABSOLUTE: {"de": "steht so im Text", "en": "stated in the text"},
    Anchor.PUBLICATION: {"de": "gezählt vom Erscheinen", "en": "counted from publication"},
    Anchor.DISCOURSE: {
        "de": "bezogen auf eine andere Zeitangabe",
        "en": "relative to another time expression",
    },
}
_GRAIN = {
    Grain.MINUTE: {"de": "Uhrzeit", "en": "clock time"},
    Grain.DAY_PART: {"de": "Tageszeit", "en": "part of a day"},
    Grain.DAY: {"de": "Tag", "en": "day"},
    Grain.WEEKEND: {"de": "Wochenende", "en": "weekend"},
    Grain.WEEK: {"de": "Woche", "en": "week"},
    Grain.MONTH: {"de": "Monat", "en": "month"},
    Grain.SEASON: {"de": "Jahreszeit", "en": "season"},
    Grain.QUARTER: {"de": "Quartal", "en": "quarter"},
    Grain.HALF: {"de": "Halbjahr", "en": "half-year"},
    Grain.YEAR: {"de": "Jahr", "en": "year"},
    Grain.DECADE: {"de": "Jahrzehnt", "en": "decade"},
    Grain.CENTURY: {"de": "Jahrhundert", "en": "century"},
}


def certainty_words(certainty: Certainty, lang: Lang = "de") -> str:
    """How sure the date of an event is: "sicher", "ungefähr", "erschlossen"."""
    return _CERTAINTY[certainty][lang]


def rule_words(rule: str, lang: Lang = "de") -> str:
    """What a rule, or a family of rules, reads; of one that is in no family its name."""
    family = next((name for name, rules in families().items() if rule == name or rule in rules), "")
    return _FAMILY[family][lang] if family else rule


def type_words(value: TimexType, lang: Lang = "de") -> str:
    """A TIMEX3 type in words."""
    return _TYPE[value][lang]


def kind_words(kind: Kind, lang: Lang = "de") -> str:
    """What a statement reports: "Ereignis", "Ankündigung", "Äußerung"."""
    return _KIND[kind][lang]


def status_words(status: Status, lang: Lang = "de") -> str:
    """Who vouches for a date: "maschinell", "Regel", "bestätigt", "korrigiert"."""
    return _STATUS[status][lang]


def relation_words(relation: Relation, lang: Lang = "de") -> str:
    """How a happening lies to the time that the words name: "seit dieser Zeit"."""
    return _RELATION[relation][lang]


def anchor_words(anchor: Anchor, lang: Lang = "de") -> str:
    """What an expression is counted from: "gezählt vom Erscheinen"."""
    return _ANCHOR[anchor][lang]


def grain_words(grain: Grain, lang: Lang = "de") -> str:
    """How fine a dating is: "Tag", "Monat"."""
    return _GRAIN[grain][lang]


def shape_words(shape: Shape, lang: Lang = "de") -> str:
    """What a shape on the rail says: "an diesem Tag"."""
    return LANGUAGES[lang].shapes[shape]


def confidence_words(confidence: float, lang: Lang = "de") -> str:
    """A confidence between 0 and 1: "sicher zu 71 %". Only a whole 1 is told as 100 %."""
    share = 100 if confidence >= 1 else max(0, min(99, round(confidence * 100)))
    return f"sicher zu {share}{NBSP}%" if lang == "de" else f"{share}% sure"
