"""Whom "er" and "sie" mean: the last subject of the paragraph that they can stand for."""

import re
from collections.abc import Mapping, Sequence

from timeline.events.clauses import Clause
from timeline.events.lexicon import NOMINATIVE, OBLIQUE, PRONOUNS
from timeline.events.naming.gazetteers import entries, first_names, last_names
from timeline.events.naming.model import NameKind
from timeline.events.phrases import subject
from timeline.events.spelling import spelled
from timeline.events.tables import words
from timeline.events.tokens import Token

_LONGEST = 48  # characters of what can stand for a pronoun in a title
_MASCULINE = words("der ein dieser jener kein")
_FEMININE = words("die eine diese jene keine")
_POSSESSIVE = words("sein ihr seine ihre mein unser meine unsere")
_PLURAL = words(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf beide mehrere viele einige rund etwa"
)
_LEADING = NOMINATIVE | OBLIQUE  # before what is only the rest of a phrase
_REPORTED = words("habe sei werde könne müsse solle wolle dürfe hätte wäre würde hätten wären würden seien")
_FEMININE_ENDINGS = ("e", "ung", "heit", "keit", "schaft", "ion", "tät", "ik", "ur", "ei", "in")
_OTHERS = words("er sie ihm ihn ihr ihnen")
_LAST = "="
_FULL_NAME = re.compile(r"\b([A-ZÄÖÜ][\w-]+) ([A-ZÄÖÜ][\w-]+)$")
_SHARED = ("wer", "was", "jeder", "niemand")

# Pronoun -> the words it stands for; "sie+" is the plural. Under _LAST: the pronoun for the subject of the sentence
# before; under "@" and a family name: the full name.
Referents = Mapping[str, str]


def after(clauses: Sequence[Clause], before: Referents, times: Sequence[tuple[int, int]]) -> Referents:
    """Whom pronouns mean after a sentence: its subject, or whom they meant before where it says less.

    `times`: the spans of its time expressions, which are no subject.
    """
    main = next((c for c in clauses if c.finite is not None and not c.subordinate), None)
    if main is None or main.finite is None:
        return before
    tokens = list(main.tokens)
    found = subject(tokens, 0)
    if found is None or found[0] > main.finite:
        found = subject(tokens, main.finite + 1)
    named = found is not None and f"@{spelled(tokens[slice(*found)])}" in before
    if (
        found is None
        or (_single(tokens, *found) and not named)
        or (found[0] and tokens[found[0] - 1].lower in _LEADING)
    ):
        return before
    spoken = spelled(tokens[slice(*found)])
    if (
        len(spoken) > _LONGEST
        or '"' in spoken
        or spoken.lower() in PRONOUNS
        or spoken.lower().startswith(_SHARED)
    ):
        return before
    if any(start < tokens[found[1] - 1].end and tokens[found[0]].start < end for start, end in times):
        return before
    plural = tokens[main.finite].lower.endswith(("en", "sind", "ten")) or tokens[found[0]].lower in _PLURAL
    alone = not any(t.lower in _OTHERS for t in main.tokens)
    return _with_subject(before, spoken, _pronouns(tokens[found[0]], plural=plural), alone=alone)


def apart(referents: Referents) -> Referents:
    """Whom pronouns mean where a paragraph begins: only people named in full."""
    return {pronoun: name for pronoun, name in referents.items() if pronoun != _LAST and _is_person(name)}


def _with_subject(before: Referents, spoken: str, pronouns: tuple[str, ...], *, alone: bool) -> Referents:
    """With a subject that these pronouns can stand for; a family name alone stands for whoever was named in full.

    `alone`: whether no other pronoun of its clause is of somebody else.
    """
    spoken = before.get(f"@{spoken}", spoken)
    found = {**before, **dict.fromkeys(pronouns, spoken), _LAST: " ".join(pronouns) if alone else ""}
    if _is_person(spoken):
        spelt = spoken.split()
        start = next((n for n, word in enumerate(spelt) if word in first_names()), len(spelt) - 2)
        found[f"@{spelt[-1]}"] = " ".join(spelt[start:])
    return found


def _single(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether it is one word that only stands first, so that its capital tells nothing; no family name."""
    word = tokens[start]
    return end - start == 1 and start == 0 and word.word[0].isupper() and word.word not in last_names()


def _pronouns(first: Token, *, plural: bool) -> tuple[str, ...]:
    """The pronouns that can stand for a subject that begins so."""
    if plural:
        return ("sie+",)
    if first.lower in _MASCULINE:
        return ("er",)
    if first.lower in _FEMININE:
        return ("sie",)
    if first.lower == "das" or first.lower in _POSSESSIVE:
        return ()
    return ("sie",) if first.lower.endswith("in") and len(first.lower) > 5 else ("er", "sie")


def _is_person(name: str) -> bool:
    """Whether it ends in a full name that is no place or organisation: "New Jersey"."""
    full = _FULL_NAME.search(name)
    if full is None or full[1].lower() in _LEADING:
        return False
    if full[1] not in first_names() and full[1].endswith(("e", "en", "er", "es")):
        return False  # "Vergiftetes Wasser"
    known = (e for e in entries().get(full[1], ()) if e.kind is not NameKind.PERSON)
    return full[1] in first_names() or not any(e.rest == (full[2],) for e in known)


def _goes_on(name: str, pronoun: str, referents: Referents) -> bool:
    """Whether the sentence before had this subject, with an article that agrees with the pronoun."""
    article = {"er": "der", "sie": "die"}[pronoun]
    dative = pronoun == "er" and name.endswith(_FEMININE_ENDINGS)  # "der Gruppe gelang es"
    agrees = name.split()[0].lower() == article and not dative and not any(map(str.isdigit, name))
    return referents.get(_LAST) == pronoun and agrees


def named(title: str, referents: Referents) -> str:
    """The title with the words that a pronoun in front stands for, where they are known and beyond doubt.

    A wrong name is worse than a pronoun: one person must have been named in full, and what is only reported ("er habe
    …") is about whoever says so.
    """
    pronoun, _, rest = title.partition(" ")
    verb = rest.split(" ", 1)[0].lower()
    if pronoun not in ("Er", "Sie") or verb in _REPORTED:
        return title
    plural = pronoun == "Sie" and verb.endswith(("en", "sind"))
    name = referents.get("sie+" if plural else pronoun.lower(), "")
    longer = f"{name} {rest}"
    plain = bool(name) and (plural or _is_person(name) or _goes_on(name, pronoun.lower(), referents))
    return longer[:1].upper() + longer[1:] if plain and len(longer) <= 90 else title
