"""Pronouns within a title: the name of whom they mean, where the article makes that plain."""

import re
from collections.abc import Sequence

from timeline.events.adjectives import NUMBERS, is_adjective, is_noun
from timeline.events.beside import Meant
from timeline.events.lexicon import ARTICLES, AUXILIARIES, MANY, MODALS, NOBODY, NOMINATIVE, PREPOSITIONS
from timeline.events.referents import Referents
from timeline.events.shortening import trimmed
from timeline.events.spelling import LONGEST
from timeline.events.subjects import subject
from timeline.events.tables import words
from timeline.events.tokens import Token, find_finite, tokens
from timeline.events.transitive import shared_object

_PRONOUN = re.compile(r"\b(?:er|sie|es|ihn|ihm|ihr|ihnen)\b", re.IGNORECASE)
_SOME = re.compile(
    rf"^({'|'.join(sorted(NUMBERS))}|einige|mehrere|viele|die meisten) von ihnen\b", re.IGNORECASE
)
_FRONTED = ("ihm", "ihn", "ihnen")
_ARTICLES = {"ihn": "den", "ihm": "dem"}
# Masculine nouns that take another ending in these cases: "den Präsidenten".
_WEAK = tuple("e ent ant ist at et ot oge nom graf graph mensch herr held nachbar bauer name".split())
_FEMININE = ("ung", "heit", "keit", "schaft", "tion", "in")  # that "der" may lead up to in the dative
_REPORTED = words("habe sei werde könne müsse solle wolle dürfe hätte wäre würde")


def within(title: str, referents: Referents) -> str:
    """The title with whom the first two pronouns behind its verb, or with a preposition before them, mean."""
    once = _within(title, referents)
    return once if once == title else _within(once, referents)


def _within(title: str, referents: Referents) -> str:
    """The title with whom the first of these pronouns means."""
    if not _PRONOUN.search(title):
        return title
    spoken = tokens(title, 0, len(title))
    main = spoken[: next((n for n, t in enumerate(spoken) if t.word == ","), len(spoken))]
    verb = find_finite(tuple(main)) or _verb(main)
    if "„" in title or not verb or _owned(main):
        return title
    if (some := _SOME.search(title)) and (meant := _plain("sie+", referents, {t.word for t in main})):
        whole = (f"{some[1]} {of_all}{title[some.end() :]}" for of_all in _of_several(meant))
        return next((one for one in whole if len(one) <= LONGEST), title)
    for n in range(main[0].lower not in _FRONTED, len(main)):
        names = _spoken(main, verb, n, referents)
        names = names if n else tuple(name[:1].upper() + name[1:] for name in names)
        longer = [title[: main[n].start] + name + title[main[n].end :] for name in names]
        if fitting := [one for one in longer if len(one) <= LONGEST]:
            return fitting[0]
        shorter = (trimmed(tokens(one, 0, len(one)), LONGEST) for one in longer)
        if named := next((one for one, name in zip(shorter, names, strict=True) if name in one), ""):
            return named
    return title


def _spoken(main: Sequence[Token], verb: int, at: int, referents: Referents) -> tuple[str, ...]:
    """What can stand for the pronoun at `at`, in its case, the longest first; nothing where none stands there."""
    pronoun, beside = main[at].lower, {t.word for t in main}
    if pronoun == "sie" and at > verb and (done_to := _done_to(main, verb, at, referents, beside)):
        return done_to
    if pronoun == "es" and at == verb + 1 and main[verb].lower not in AUXILIARIES | MODALS | NOBODY:
        meant = _plain("es", referents, beside, does=True)
        return (_lowered(meant),) if meant is not None and shared_object(main[at + 1 :]) else ()
    if pronoun in ("er", "sie") and at == verb + 1 and main[verb].lower not in _REPORTED:
        several = pronoun == "sie" and main[verb].lower.endswith(MANY)
        does = main[verb].lower not in AUXILIARIES
        meant = _plain(f"{pronoun}+" if several else pronoun, referents, beside, does=does)
        behind = main[0].lower in PREPOSITIONS and subject(main, at + 1) is None
        behind = behind or (not several and _of_many(main[:verb]))
        subjects = pronoun == "er" or behind or subject(main, 0) == (at, at + 1)
        return (_lowered(meant), *_names(meant)) if meant is not None and subjects else ()
    if pronoun == "sie" and main[at - 1].lower in PREPOSITIONS:
        either = [_plain(one, referents, beside) for one in ("sie", "sie+")]
        found = [one for one in either if one is not None]
        return (*_names(found[0]), _lowered(found[0])) if len(found) == 1 else ()
    if pronoun in _ARTICLES:
        meant = _plain("er", referents, beside)
        return (
            ()
            if meant is None or (pronoun == "ihm" and _unsure(meant, "es", referents))
            else (*_names(meant), *_inflected(meant, _ARTICLES[pronoun]))
        )
    if pronoun == "ihnen":
        meant = _plain("sie+", referents, beside)
        return () if meant is None else _several(meant)
    if pronoun == "ihr" and not (main[at + 1 :] and (is_noun(main[at + 1]) or is_adjective(main, at + 1))):
        meant = _plain("sie", referents, beside)
        return () if meant is None or _unsure(meant, "sie", referents) else (*_names(meant), *_dative(meant))
    return ()


def _unsure(meant: Meant, pronoun: str, referents: Referents) -> bool:
    """Whether somebody is no more likely meant than an object of the sentence before that has this pronoun."""
    return pronoun in referents.done_to and not meant.human


def _done_to(
    main: Sequence[Token], verb: int, at: int, referents: Referents, beside: set[str]
) -> tuple[str, ...]:
    """What "sie" means as an object, where the verb's number or the subject's article shows that it is none."""
    if main[at - 1].lower in PREPOSITIONS or subject(main, 0) != (0, verb):
        return ()
    one, many = _plain("sie", referents, beside), _plain("sie+", referents, beside)
    if one is not None and one.person and many is None and main[verb].lower not in _REPORTED:
        return _names(one)  # a name has one form, whoever does it
    number = main[verb].lower.endswith(MANY) != (many is not None)
    case = main[0].lower in ("der", "ein") and not main[verb - 1].lower.endswith(_FEMININE)
    if not (number or case) or (one is None) == (many is None):
        return ()
    meant = one or many
    return () if meant is None else (*_names(meant), _lowered(meant))


def _of_many(front: Sequence[Token]) -> bool:
    """Whether what stands in front is many, so that it is no subject of a verb of one: "Die Kosten hatte sie"."""
    return front[0].lower == "die" and front[-1].lower.endswith("en") and is_noun(front[-1])


def _owned(main: Sequence[Token]) -> bool:
    """Whether it begins with whose something is, who may be meant as well: "Webers Rat könnte ihm helfen"."""
    whose = main[0].word.endswith("s") and main[0].lower not in ARTICLES | PREPOSITIONS | {"als"}
    return whose and is_noun(main[1])


def _verb(main: Sequence[Token]) -> int:
    """A verb that stands in no table, right before "er" or "sie": "Aus diesem Grund [berührte] sie"; 0 for none."""
    at = next((n for n, t in enumerate(main) if n > 1 and t.lower in ("er", "sie")), 0)
    return at - 1 if at and main[at - 1].word.islower() and main[at - 1].lower.endswith(("te", "ten")) else 0


def _plain(pronoun: str, referents: Referents, beside: set[str], *, does: bool = False) -> Meant | None:
    """Whom it means: a person who is not named in the title, or the subject of the sentence before.

    `does`: it stands for who does something, which is no object of that sentence.
    """
    meant = referents.meant.get(pronoun)
    if meant is None or any(word.startswith(meant.words.split(" ")[-1]) for word in beside):
        return None
    if pronoun in referents.rivals and not (meant.person or does):
        return None
    if (thing := referents.done_to.get(pronoun)) and thing.human and not meant.person and meant != thing:
        return None  # "Die Richter verurteilten fünf Männer. Im Mai waren sie …"
    told = pronoun in referents.last or (pronoun == "er" and not meant.person and meant.human)
    return meant if told or meant.person in referents.topics else None


def _lowered(meant: Meant) -> str:
    """Its words with a small article or adjective: "Das Lokal" -> "das Lokal"; "Anwohner der Linde" stays."""
    first, _, rest = meant.words.partition(" ")
    adjective = first.endswith("e") and rest[:1].isupper() and not meant.person
    return f"{first.lower()} {rest}" if first.lower() in NOMINATIVE or adjective else meant.words


def _names(meant: Meant) -> tuple[str, ...]:
    """A person's name, whole and the family name alone, which no case changes."""
    return (meant.person, meant.person.split(" ")[-1]) if meant.person else ()


def _inflected(meant: Meant, article: str) -> tuple[str, ...]:
    """A masculine noun with this article: "Der Wagen" -> "den Wagen"."""
    first, *rest = meant.words.split(" ")
    start = 2 if rest[1:2] == ["Jahre"] else 0  # "ein 34 Jahre alter Wirt"
    at = next((n for n in range(start, len(rest)) if rest[n][:1].isupper() or "-J" in rest[n]), len(rest))
    if first.lower() not in ("der", "ein") or at == len(rest):
        return ()
    weak = [f"{word.removesuffix('r')}n" for word in rest[start:at] if word.endswith(("e", "er"))]
    noun, tail = rest[at], rest[at + 1 :]
    if noun.endswith(("-Jährige", "-Jähriger")):
        noun = f"{noun.removesuffix('r')}n"  # "ein 34-Jähriger" -> "den 34-Jährigen"
    elif not noun.isalpha() or noun.lower().endswith(_WEAK):
        return ()
    apart = not tail or tail[0] in PREPOSITIONS
    return (
        (" ".join((article, *rest[:start], *weak, noun, *tail)),) if len(weak) == at - start and apart else ()
    )


def _dative(meant: Meant) -> tuple[str, ...]:
    """A feminine noun with its article: "Die Stiftung Wald" -> "der Stiftung Wald"."""
    first, _, noun = meant.words.partition(" ")
    if noun.endswith("-Jährige"):
        return (f"der {noun}n",)
    return (f"der {noun}",) if first.lower() == "die" and noun.istitle() else ()


def _several(meant: Meant) -> tuple[str, ...]:
    """Several with their article, in the dative: "Die 40 Mieter des Hauses" -> "den 40 Mietern"."""
    first, *rest = meant.words.split(" ")
    if first.isalpha() and first.lower().endswith(("er", "eln", "en")) and first.lower() not in NOMINATIVE:
        return (" ".join((first if first.endswith("n") else f"{first}n", *rest)),)  # "Forscher aus Kiel"
    at = next((n for n, word in enumerate(rest) if word[:1].isupper()), -1)
    counted = at >= 0 and rest[at - 1 : at] != [] and (rest[at - 1][0].isdigit() or rest[at - 1] in NUMBERS)
    alone = at == 0 and (first[0].isdigit() or first.lower() in NUMBERS)
    if at < 0 or not rest[at].isalpha() or not (first.lower() == "die" or alone or counted):
        return ()
    leading = ["den", *rest[:at]] if first.lower() == "die" else [first.lower(), *rest[:at]]
    return (" ".join([*leading, rest[at] if rest[at][-1] in "ns" else f"{rest[at]}n"]),)


def _of_several(meant: Meant) -> tuple[str, ...]:
    """Some of several, in the genitive: "Rund 120 Gemälde" -> "der rund 120 Gemälde"; nothing where not plain."""
    first, *rest = meant.words.split(" ")
    adjectives = [word for word in rest[:-1] if word.islower() and word not in NUMBERS]
    if first.lower() == "die" and rest[-1:] and rest[-1].isalpha():
        return (f"der {' '.join(rest)}",) if not adjectives or adjectives[-1].endswith("en") else ()
    counted = any(word[0].isdigit() or word.lower() in NUMBERS for word in (first, *rest[:-1]))
    return (f"der {first.lower()} {' '.join(rest)}",) if counted and not adjectives else ()
