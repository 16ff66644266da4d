"""What stands for a pronoun, in the case that it has: "ihm" -> "dem Wirt", "von ihnen" -> "der 40 Mieter"."""

from timeline.events.coreference.beside import Meant
from timeline.events.grammar.adjectives import NUMBERS
from timeline.events.vocabulary.humans import LIKE_ADJECTIVES
from timeline.events.vocabulary.lexicon import NOMINATIVE, PREPOSITIONS
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, verb_forms

# Masculine nouns that take another ending in these cases: "den Präsidenten".
WEAK = tuple("e ent ant ist at et ot oge nom graf graph mensch herr held nachbar bauer name".split())


def like_adjective(noun: str) -> bool:
    """Whether a noun is inflected as an adjective: "Jugendliche", "Deutsche", "Festgenommene", "Überlebende"."""
    lower = noun.lower().removesuffix("r")
    done, doing = verb_forms().get(lower.removesuffix("e"), 0), verb_forms().get(lower.removesuffix("de"), 0)
    participle = (lower.endswith("e") and done & PARTICIPLE) or (lower.endswith("nde") and doing & INFINITIVE)
    return lower.endswith(LIKE_ADJECTIVES) or bool(participle)


def lowered(meant: Meant) -> str:
    """Its words with a small article or adjective: "Das Lokal" -> "das Lokal"; "Anwohner der Linde" stays."""
    first, _, rest = meant.words.partition(" ")
    adjective = first.endswith("e") and rest[:1].isupper() and not meant.person
    return f"{first.lower()} {rest}" if first.lower() in NOMINATIVE or adjective else meant.words


def neuter(meant: Meant) -> tuple[str, ...]:
    """One thing as an object: "Ein neues Gesetz" -> "das neue Gesetz"; nothing where more stands there."""
    first, *rest = meant.words.split(" ")
    at = next((n for n, word in enumerate(rest) if word[:1].isupper()), len(rest) - 1)
    # "Das Schiff [La Paloma]"
    name = rest[at + 1 :] if all(word[:1].isupper() for word in rest[at + 1 :]) else []
    *adjectives, noun = rest[: len(rest) - len(name)]
    plain = (
        first.lower() in ("das", "ein")
        and all(word[:1].islower() for word in adjectives)
        and noun[:1].isupper()
    )
    whole = " ".join(("das", *(word.removesuffix("s") for word in adjectives), noun, *name))
    return (whole, " ".join(("das", noun, *name))) if plain else ()


def names(meant: Meant) -> tuple[str, ...]:
    """A person's name, whole and the family name alone, which no case changes."""
    return (meant.person, meant.person.split(" ")[-1]) if meant.person else ()


def inflected(meant: Meant, article: str) -> tuple[str, ...]:
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
    elif not noun.isalpha() or noun.lower().endswith(WEAK):
        return ()
    apart = not tail or tail[0] in PREPOSITIONS
    return (
        (" ".join((article, *rest[:start], *weak, noun, *tail)),) if len(weak) == at - start and apart else ()
    )


def dative(meant: Meant) -> tuple[str, ...]:
    """A feminine noun with its article: "Die Stiftung Wald" -> "der Stiftung Wald"."""
    first, _, noun = meant.words.partition(" ")
    if noun.endswith("-Jährige"):
        return (f"der {noun}n",)
    return (f"der {noun}",) if first.lower() == "die" and noun.istitle() else ()


def several(meant: Meant) -> tuple[str, ...]:
    """Several with their article, in the dative: "Die 40 Mieter des Hauses" -> "den 40 Mietern"."""
    first, *rest = meant.words.split(" ")
    many = first.isalpha() and first.lower() not in NOMINATIVE and "und" not in rest  # no "Vater und Sohn"
    if many and first.lower().endswith(("er", "eln", "en")):
        return (" ".join((first if first.endswith("n") else f"{first}n", *rest)),)  # "Forscher aus Kiel"
    at = next((n for n, word in enumerate(rest) if word[:1].isupper()), -1)
    counted = at >= 0 and rest[at - 1 : at] != [] and (rest[at - 1][0].isdigit() or rest[at - 1] in NUMBERS)
    alone = at == 0 and (first[0].isdigit() or first.lower() in NUMBERS)
    if at < 0 or not rest[at].isalpha() or not (first.lower() == "die" or alone or counted):
        return ()
    leading = ["den", *rest[:at]] if first.lower() == "die" else [first.lower(), *rest[:at]]
    return (" ".join([*leading, rest[at] if rest[at][-1] in "ns" else f"{rest[at]}n"]),)


def of_several(meant: Meant) -> tuple[str, ...]:
    """Some of several, in the genitive: "Rund 120 Gemälde" -> "der rund 120 Gemälde"; nothing where not plain."""
    first, *rest = meant.words.split(" ")
    adjectives = [word for word in rest[:-1] if word.islower() and word not in NUMBERS | {"und"}]
    if first.lower() == "die" and rest[-1:] and rest[-1].isalpha():
        return (f"der {' '.join(rest)}",) if not adjectives or adjectives[-1].endswith("en") else ()
    counted = any(word[0].isdigit() or word.lower() in NUMBERS for word in (first, *rest[:-1]))
    weak = "n" if rest and like_adjective(rest[-1]) else ""  # "der drei Jugendlichen"
    return (f"der {first.lower()} {' '.join(rest)}{weak}",) if counted and not adjectives else ()
