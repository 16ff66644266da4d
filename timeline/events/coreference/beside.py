"""Whom a pronoun can mean that no subject is: a person who is named, or told of, beside it."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from timeline.events.coreference.genders import of_person
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.nominatives import nominative
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.tokens import Token
from timeline.events.naming.model import Name
from timeline.events.naming.people import unknown_name
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.humans import LIKE_ADJECTIVES
from timeline.events.vocabulary.lexicon import PREPOSITIONS
from timeline.events.vocabulary.nouns import gender, readings
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names

_SPOKEN = {
    "er": words("er ihm ihn sein seine seinen seinem seiner seines"),
    "sie": words("sie ihr ihre ihren ihrem ihrer ihres"),
}
_LEADS = {"er": words("der den dem einen einem"), "sie": words("die der eine einer")}
_OBJECTS = words("den dem einen einem eines")
# Ends of men's nouns.
_MASCULINE = ("er", "ist", "ent", "ant", "isten", "enten", "anten", "mann", "arzt", "wirt")
_STRONG = words("mann täter fahrer autofahrer radfahrer rentner dieb einbrecher schüler räuber lkw-fahrer")
_PEOPLE = tuple("mann boss chef männer frauen jugendliche menschen personen verdächtige einbrecher".split())
_AGENTS = tuple("polizei staatsanwaltschaft regierung feuerwehr firma behörde partei kommission".split())


class Meant(NamedTuple):
    """Whom a pronoun means: the words that can stand for it, and the person's name where they have one."""

    words: str
    person: str = ""

    @property
    def human(self) -> bool:
        """Whether it is plainly somebody, so that other things told in between do not matter."""
        # "Der Prozess [gegen Jan Weber]" is nobody
        named = [*takewhile(lambda word: word not in PREPOSITIONS, self.words.split(" "))] or [""]
        spoken = [word.lower() for word in named]
        whole = " ".join(spoken)
        alone = len(spoken) == 2 and spoken[-1].endswith(_AGENTS)
        return (
            bool(self.person)
            or alone
            or any(word in first_names() for word in named[1:-1])  # "Die Sachverständige Helene März"
            or "-jährige" in whole
            or " jahre alte" in whole
            or whole.removesuffix("r").removesuffix("n").endswith(LIKE_ADJECTIVES)
            or not _STRONG.isdisjoint(spoken)
            or spoken[-1].endswith(_PEOPLE)
            or bool(office(named[-1]))
        )

    @property
    def two(self) -> bool:
        """Whether it is two: "Zwei Wirte", "Die beiden Wirte", "Jan Weber und Ida Rothe"."""
        opening, _, others = self.words.lower().partition(" ")
        joined = " und " in others and "," not in others
        return opening in ("zwei", "beide") or others.startswith("beiden ") or joined


def beside(
    clauses: Sequence[Clause],
    people: Sequence[Name],
    topics: Iterable[str],
    before: Mapping[str, Meant],
    taken: Sequence[str],
    subject: Name | None,
) -> Mapping[str, Meant]:
    """Whom the pronouns mean that do not stand for the subject of a sentence (`taken`): as before, or who is beside it.

    Nobody, where another person is named than was meant before.
    """
    start, end = clauses[0].start, clauses[-1].end
    tokens = [t for clause in clauses for t in clause.tokens]
    spoken = {t.lower for t in tokens}
    owners = {t.end for t, after in pairwise(tokens) if t.word.endswith("s") and after.word[0].isupper()}
    here = {p.label: p for p in reversed(people) if start <= p.start < end and p.end not in owners}
    meant = dict(before)
    for pronoun, same in _SPOKEN.items():
        if pronoun in taken:
            continue
        others = [p for label, p in here.items() if subject is None or label != subject.label]
        if not spoken.isdisjoint(same):
            if tokens[0].lower in same and pronoun in meant and _may_own(clauses[0], others, meant[pronoun]):
                del meant[pronoun]
            if pronoun == "er" and "er" not in meant and (man := _man(_until(tokens, same))):
                meant["er"] = Meant(man)  # "gelang es, mit dem Mann zu reden und ihn zu beruhigen"
            continue
        if len(others) == 1 and not subject and _can_be(pronoun, tokens, others[0], topics, meant):
            if not _human(meant, pronoun):
                meant[pronoun] = Meant(others[0].label, others[0].label)
        elif others or _stranger(tokens, pronoun):
            meant.pop(pronoun, None)
        elif pronoun == "er" and (man := _man(tokens)):
            meant[pronoun] = Meant(man)
        elif pronoun == "sie" and (agents := _agents(tokens)):
            meant.pop(pronoun, None)
            if len(agents) == 1:
                meant[pronoun] = Meant(f"Die {agents[0]}")
    return meant


def _stranger(tokens: Sequence[Token], pronoun: str) -> bool:
    """Whether another is told of whose name no table knows: "ging an den Iraner Jafar Sverkow"."""
    spoken = [t.word for t in tokens]
    return any(
        token.lower in _LEADS[pronoun] and unknown_name([*takewhile(str.isalpha, spoken[n + 1 : n + 4])])
        for n, token in enumerate(tokens)
    )


def _may_own(clause: Clause, others: Sequence[Name], meant: Meant) -> bool:
    """Whether what somebody has does something to another, whose it may be: "Seine Reise führt Weber nach Paris"."""
    verb = clause.tokens[clause.finite].start if clause.finite else clause.end
    return any(p.label != meant.person and verb < p.start < clause.end for p in others)


def _human(meant: Mapping[str, Meant], pronoun: str) -> bool:
    """Whether a pronoun means somebody already."""
    return pronoun in meant and meant[pronoun].human


def _until(tokens: Sequence[Token], pronouns: frozenset[str]) -> Sequence[Token]:
    """The tokens before the first of these pronouns."""
    return tokens[: next(n for n, t in enumerate(tokens) if t.lower in pronouns)]


def _can_be(
    pronoun: str, tokens: Sequence[Token], name: Name, topics: Iterable[str], meant: Mapping[str, Meant]
) -> bool:
    """Whether a pronoun can mean a person: nobody else was meant, and the word in front tells whether it is a woman."""
    if _human(meant, pronoun):
        return meant[pronoun].person == name.label
    office = next((t for t in reversed(tokens) if t.end <= name.start), None)
    if office is not None and office.word[0].isupper():
        return office.lower.endswith("in") == (pronoun == "sie")
    led = office is None or office.lower in PREPOSITIONS
    return name.label in topics or (not led and of_person(name.label.split(" ")[:-1]) == (pronoun,))


def _man(tokens: Sequence[Token]) -> str:
    """The only man in another case, as a subject: "nahm einen 34-Jährigen fest" -> "Ein 34-Jähriger"."""
    found = [nominative(one) for n in range(len(tokens) - 1) if (one := _of_man(tokens, n))]
    return found[0] if len(found) == 1 else ""


def _of_man(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The phrase for a man that begins here: its noun is a word for one, or says how old he is; empty for others."""
    end = noun_phrase(tokens, at) if tokens[at].lower in _OBJECTS else None
    phrase = tokens[at : end or at]
    if not phrase:
        return ()
    noun = next((t.lower for t in phrase[1:] if t.word[0].isupper() and t.lower != "jahre"), phrase[-1].lower)
    strong = noun in _STRONG or noun.endswith("-jährigen")
    if phrase[0].lower == "eines":
        return phrase if noun.endswith("-jährigen") else ()
    old = any("-jährige" in t.lower for t in phrase) or [t.lower for t in phrase[2:4]] == ["jahre", "alten"]
    masculine = phrase[0].lower in ("den", "einen") or gender(noun) == "m"
    masculine = masculine or (not readings(noun) and noun.endswith(_MASCULINE))
    return phrase if strong or (old and masculine) else ()


def _agents(tokens: Sequence[Token]) -> list[str]:
    """The authorities that are told of, which may do the next thing: "Für die Polizei ist der Fall geklärt"."""
    return [
        token.word
        for before, token in pairwise(tokens)
        if token.word[0].isupper() and token.lower.endswith(_AGENTS) and before.lower in ("die", "der", "zur")
    ]
