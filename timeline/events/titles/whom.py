"""Titles whose "Er" or "Sie" in front is somebody: the only person whom the article has named so far."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.events.coreference.definite import Bearers
from timeline.events.grammar.spelling import LONGEST
from timeline.events.grammar.tokens import Token, tokens
from timeline.events.naming.bearing import is_somebody
from timeline.events.naming.people import is_person
from timeline.events.vocabulary.lexicon import MANY, REPORTING_FORMS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import UTTERANCE

_BORN = re.compile(r"(Der|Die) (?:[^,;:„“]{1,60} )?geborene [A-ZÄÖÜ][\w-]+(?= [a-zäöü])")
_AGED = re.compile(r"(Der|Die) (\d+)-Jährige(?= [a-zäöü])")
_ANOTHER = re.compile(r"\b[Ee]in(?:e[mnrs]?)? (?:[a-zäöüß-]+ )*([A-ZÄÖÜ][\w-]+)")
_SPEAKER = "precher"  # who only says it
_GAP = 2  # code points from the end of a sentence to the next
_GENDERS = {"er": "m", "sie": "f"}
_BECOMING = words("wurde wird war ist sei wäre werde blieb bleibt worden gewesen geworden als zum zur")
# What only people do, or have done to them.
_HUMAN = words(
    """
    möchte möchten will wollte wolle geboren gestorben verstorben verurteilt freigesprochen festgenommen verhaftet
    inhaftiert angeklagt vernommen ernannt gewählt wiedergewählt vereidigt zurückgetreten studiert studierte promoviert
    promovierte heiratete verheiratet wohnte lebte arbeitete gearbeitet kandidierte kandidiert erkrankt verletzt
    entlassen emigrierte tätig berufstätig
    """
)


def somebody_named(title: str, bearers: Bearers, at: int) -> str:
    """The title with the name of whom its pronoun in front means, where it tells what only people do.

    So for "Der 1923 in Köln geborene Dichter", too.
    `at`: where the text has come to (code points).
    """
    if born := _BORN.match(title):
        one = bearers.only_person("m" if born[1] == "Der" else "f", at)
        return f"{one}{title[born.end() :]}" if one else title
    first, _, rest = title.partition(" ")
    spoken = tokens(title, 0, len(title))
    if (
        first.lower() not in _GENDERS
        or len(spoken) < 2
        or spoken[1].lower.endswith(MANY)
        or not _is_human(spoken)
    ):
        return title
    one = bearers.only_person(_GENDERS[first.lower()], at)
    forms = (f"{name} {rest}" for name in (one, one.split(" ")[-1]) if one)
    return next((form for form in forms if len(form) <= LONGEST), title)


def somebody_aged(title: str, bearers: Bearers, at: int) -> str:
    """The title with the name of whom "Der 59-Jährige" in front means; as for `somebody_named`."""
    aged = _AGED.match(title)
    one = _of_age(bearers, at, "m" if aged[1] == "Der" else "f", aged[2]) if aged else ""
    return f"{one}{title[aged.end() :]}" if aged and one else title


def _of_age(bearers: Bearers, at: int, gender: str, age: str) -> str:
    """The only man or woman named so far, of whom the sentence before tells, and no one else: "Der 59-Jährige".

    Empty where the age was told before, as it is that of somebody.
    """
    before = bearers.article.text[:at]
    people = {
        p.name for p in bearers.introduced if p.kind == "person" and p.start < at and p.gender == gender
    }
    one = next(iter(people)) if len(people) == 1 else ""
    last = before[bearers.sentence(max(0, at - _GAP))[0] :]
    others = _SPEAKER in last or any(map(is_person, _ANOTHER.findall(last)))
    told = bool(one) and one.split(" ")[-1] in last and not others
    return one if told and not re.search(rf"\b{age}\b", before) else ""


def _is_human(spoken: Sequence[Token]) -> bool:
    """Whether it tells what only people do: they say or want something, are of an age, become something."""
    main = spoken[: next((n for n, t in enumerate(spoken) if t.word == ","), len(spoken))]
    held = any(is_somebody(noun.word) and before.lower in _BECOMING for before, noun in pairwise(main[1:]))
    aged = any([t.lower for t in main[n : n + 2]] == ["jahre", "alt"] for n in range(len(main)))
    says = spoken[1].lower not in REPORTING_FORMS and any(t.bits & UTTERANCE for t in main[1:])
    return held or aged or says or any(t.lower in _HUMAN for t in main[1:])
