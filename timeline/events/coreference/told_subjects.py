"""The subject of a clause as what a pronoun after it can stand for."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.genders import pronouns_for
from timeline.events.coreference.objects import body
from timeline.events.coreference.rivals import rivalled
from timeline.events.grammar.adjectives import ADVERBS, NUMBERS, attribute_end, is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.describing import without_adjectives
from timeline.events.grammar.done_to import to_whom_at
from timeline.events.grammar.main_clauses import agent
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.naming.introduced import introduces
from timeline.events.naming.model import Name
from timeline.events.naming.people import is_person, unknown_name
from timeline.events.vocabulary.abbreviations import OPENERS
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    LINKS,
    MANY,
    NOMINATIVE,
    OBLIQUE,
    OPENING_LINKS,
    PREPOSITIONS,
    PRONOUNS,
)
from timeline.events.vocabulary.nouns import number
from timeline.events.vocabulary.tables import words

_WITH_ATTRIBUTE = 4  # words of "die 2023 gestartete Sonde"
_YEAR = 4  # figures of one
_LONGEST = 54  # characters of what can stand for a pronoun in a title
_LEADING = NOMINATIVE | OBLIQUE  # before what is only the rest of a phrase
OTHERS = words("er sie es ihm ihn ihr ihnen")
_HER = "ihr"
_POSSESSIVES = ("Sein", "Ihr")
_SHARED = ("wer", "was", "jeder", "niemand", "kein", "viele", "einige", "das", "dies")
# nobody who does anything
_IDEAS = words("versuch absicht bereitschaft möglichkeit chance recht vorwurf argument")
_ONE = words("das ein ihr sein dieses")
_JOINING = frozenset(("und", "sowie", ",", "oder"))
_CLOSING = (",", "(", ")", "–")
# What nobody does but people: what stands in front of these is no subject if it is a thing.
_HELD = words(
    "halten übernehmen leiten gewinnen schreiben verfassen komponieren moderieren inszenieren erhalten bekommen singen"
)
_POINTING = {"Dieser": "Der", "Diese": "Die", "Dieses": "Das"}

Span = tuple[int, int]


def pronouns_in(tokens: Sequence[Token]) -> list[Token]:
    """The personal pronouns among the tokens; "ihr" before its noun is none: "Ihr Vorgänger"."""
    behind = (*tokens[1:], None)
    return [
        token
        for token, after in zip(tokens, behind, strict=True)
        if token.lower in OTHERS and not (token.lower == _HER and after is not None and is_noun(after))
    ]


class Subject(NamedTuple):
    """The subject of a clause: what can stand for it, the name in it, the pronouns that can stand for it."""

    spoken: str = ""
    name: Name | None = None
    pronouns: tuple[str, ...] = ()
    rivals: frozenset[str] = frozenset()  # those that can mean an object as well

    @property
    def meant(self) -> Meant:
        """What a pronoun for it means; "ihr Vorgänger Jan Weber" by his name."""
        label = self.name.label if self.name else unknown_name(self.spoken.split(" "))
        return Meant(label if label and self.spoken.startswith(_POSSESSIVES) else self.spoken, label)


def place(main: Clause, people: Sequence[Name], times: Sequence[Span] = ()) -> Span | None:
    """Where the subject of a clause stands; None where only the rest of another phrase is found.

    `times`: the spans of time expressions, of which one in front is no subject: "Anfang Mai hatte | die Stadt …".
    """
    tokens, verb = main.tokens, main.finite or 0
    found = subject(tokens, 0)
    front = tokens[slice(*found)] if found is not None and found[0] < verb else ()
    if front and all(any(start <= t.start < end for start, end in times) for t in front):
        found = subject(tokens, verb + 1) or found
    since = found is not None and tokens[found[1] - 1].lower in UNITS  # "Drei Tage nach dem Brand haben …"
    if found is None or found[0] >= verb or since or _only_opens(tokens, found, verb, people):
        found = subject(tokens, verb + 1) or found
    if found == (0, verb) and _is_one(tokens, verb):
        found = subject(tokens, verb + 1) or found  # "Ihr Gutachten überreichten | die fünf Ökonomen"
    if found == (0, verb) and _are_done_to(tokens, verb):
        found = subject(tokens, verb + 1) or found  # "Zwei Männern wird | Betrug vorgeworfen"
    if verb == 1 and tokens[0].lower in ("das", "dies"):
        found = subject(tokens, 2) or found  # "Das sagte | Fraktionschef Jan Weber"
    if found == (0, verb) and (doer := _doer(tokens, verb, people)):
        found = doer
    if found is None:
        return None
    found = found[0], _without_agent(tokens, *found)
    # "stellte sich ein 26-Jähriger | der Polizei"
    found = found[0], to_whom_at(list(tokens), *found) or found[1]
    ahead = tokens[max(0, found[0] - 2) : found[0]]  # "unter den damals | 21 Gästen"
    rest = any(t.lower in (_LEADING if t is ahead[-1] else OBLIQUE) for t in ahead)
    apart = bool(ahead) and is_noun(ahead[-1])  # "auf einem Dachboden | 21 Bilder"
    return None if rest and not apart else found


def _is_one(tokens: Sequence[Token], verb: int) -> bool:
    """Whether one thing stands in front of a verb of many, so that it is no subject."""
    front = [t.lower for t in tokens[:verb]]
    return front[0] in _ONE and tokens[verb].lower.endswith(MANY) and _JOINING.isdisjoint(front)


def _are_done_to(tokens: Sequence[Token], verb: int) -> bool:
    """Whether several stand in the dative in front of a verb of one, so that they are no subject: "Forschern ist …"."""
    dative = tokens[verb - 1].lower.endswith(("ern", "eln")) and tokens[0].lower in NUMBERS
    dative = dative or (tokens[0].lower.endswith(("ern", "eln")) and is_person(tokens[0].word))
    return (
        dative
        and not tokens[verb].lower.endswith(MANY)
        and _JOINING.isdisjoint(t.lower for t in tokens[:verb])
    )


def _doer(tokens: Sequence[Token], verb: int, people: Sequence[Name]) -> Span | None:
    """Who is named behind the verb and does what only somebody does: "Die Laudatio hielt | Präsident Jan Weber"."""
    front = [t.word for t in tokens[:verb]]
    thing = front[0].lower() in ("die", "das") and not body(" ".join(front))
    if not thing or any(map(is_person, front)) or _HELD.isdisjoint(verbs(tokens)):
        return None
    behind = subject(tokens, verb + 1)
    named = behind is not None and any(
        tokens[behind[0]].start <= p.start < tokens[behind[1] - 1].end for p in people
    )
    return behind if named and behind is not None and behind[0] == verb + 1 else None


def _without_agent(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a subject ends before who did it to it: "wurde die Firma | von drei Forschern gegründet"."""
    von = (n for n in range(start + 1, end - 1) if tokens[n].lower == "von")
    return next((n for n in von if agent(list(tokens), n, end)), end)


def _only_opens(tokens: Sequence[Token], found: Span, verb: int, people: Sequence[Name]) -> bool:
    """Whether one word in front is no subject: "Zielgerichtet nahm sie …", "Das bestätigte die Leiterin"."""
    spoken = tokens[0].lower in OTHERS | {"beide", "alle"} or any(p.start == tokens[0].start for p in people)
    spoken = spoken or _of_many(tokens, verb)
    return found == (0, 1) and verb == 1 and not spoken


def _of_many(tokens: Sequence[Token], verb: int) -> bool:
    """Whether one word in front of a verb of many is its subject, as one thing follows: "Verbände rügten die Wahl"."""
    first, following = tokens[0].lower, [t.lower for t in tokens[verb + 1 : verb + 3]]
    many = tokens[verb].lower.endswith(MANY)
    if many and is_person(tokens[0].word):
        # "Landwirte luden | Mist ab", "Polizisten stürmten | das Haus des Wirts"; not "Zeugen suchen | die Ermittler"
        behind = subject(tokens, verb + 1)
        head = next((t for t in tokens[slice(*behind)] if is_noun(t)), None) if behind else None
        return head is None or not is_person(head.word)
    several = many and first.endswith(("e", "en", "er", "n")) and len(first) > 5
    one = following[:1] in (["den"], ["einen"], ["eine"], ["das"], ["ein"])
    one = one or (following[:1] == ["die"] and number("".join(following[1:])) == "one")
    return several and one and first not in ADVERBS | LINKS | OPENING_LINKS


def subject_at(main: Clause, found: Span, people: Sequence[Name]) -> Subject:
    """The subject that stands at `found`; `people`: the persons that the article names."""
    tokens = main.tokens
    name = _named(tokens, found, people)
    verb = tokens[main.finite or 0]
    many = verb.lower.endswith(("en", "sind")) and (tokens[0].lower not in OPENERS or found != (0, 1))
    idea = found[1] - found[0] == 2 and tokens[found[1] - 1].lower in _IDEAS
    spoken = "" if idea else _words(tokens, found, name, many=many)
    pronouns = pronouns_for(tokens, found, verb, name.label if name else "") if spoken else ()
    hurt = any(t.lower == "sich" for t in tokens) and "-Jährige" in spoken  # "zog sich einen Bruch zu"
    rivals = frozenset(p for p in pronouns if name is None and not hurt and rivalled(main, found, p))
    return Subject(spoken, name, pronouns, rivals)


def _named(tokens: Sequence[Token], found: Span, people: Sequence[Name]) -> Name | None:
    """The person that a subject is: its last words, or an apposition to it."""
    start, end = tokens[found[0]].start, tokens[found[1] - 1].end
    for name in people:
        home = any(t.start == name.end + 1 and t.lower == "aus" for t in tokens[slice(*found)])
        if start <= name.start and (home or name.end - end in (0, 1)):  # "Jürgen K" and its full stop
            inner = [t for t in tokens[found[0] + 1 : found[1]] if t.end <= name.start]
            whose = any(t.lower in ARTICLES | PREPOSITIONS for t in inner)
            led = bool(inner) and inner[-1].lower in PREPOSITIONS  # "das Festival von Ida Rothe"
            genitive = whose and any(t.lower == "des" for t in inner) and inner[-1].lower.endswith("s")
            return None if led or genitive or (whose and introduces(inner[-1].word)) else name
    after = found[1]
    if after < len(tokens) and tokens[after].word == "(":
        after = next((n + 1 for n in range(after, len(tokens)) if tokens[n].word == ")"), after)
    following = tokens[after : after + 2]
    if len(following) == 2 and following[0].word == ",":
        beside = next((p for p in people if p.start == following[1].start), None)
        closing = next((t.word for t in tokens if beside is not None and t.start >= beside.end), "")
        return beside if closing in _CLOSING else None
    return None


def _head(tokens: Sequence[Token], found: Span) -> int:
    """Where the noun of a subject ends, without what belongs to it."""
    for n in range(found[0] + 1, found[1]):
        aged = "jährige" in tokens[n].word and n + 1 < found[1] and is_noun(tokens[n + 1])
        if is_noun(tokens[n]) and not aged:  # "Der 52-jährige Wirt"
            return n + 1
        if tokens[n].lower in PREPOSITIONS:
            break
    return found[1]


def _without_attribute(phrase: Sequence[Token]) -> Sequence[Token]:
    """Without what a participle behind the article has of its own: "Die [2023 gestartete] Sonde"."""
    if len(phrase) < _WITH_ATTRIBUTE or phrase[0].lower not in ARTICLES:
        return phrase
    dated = phrase[1].word.isdigit() and len(phrase[1].word) == _YEAR and phrase[2].word[0].islower()
    end = 3 if dated and is_noun(phrase[3]) else attribute_end(list(phrase), 1)
    return [phrase[0], *phrase[end:]] if end is not None and is_noun(phrase[end]) else phrase


def _words(tokens: Sequence[Token], found: Span, name: Name | None, *, many: bool) -> str:
    """What can stand for a pronoun: the phrase, or the person's name; empty where neither is plain enough.

    `many`: where the verb is of many, so that a single word in front is a noun: "Archäologen haben …".
    """
    spoken = spelled(_without_attribute(tokens[slice(*found)]))
    if many and len(spoken) > _LONGEST and not _JOINING.isdisjoint(t.lower for t in tokens[slice(*found)]):
        return spelled(without_adjectives(list(tokens[slice(*found)]), _LONGEST))  # "Der Rat und die Stadt"
    if name is None and len(spoken) > _LONGEST:
        spoken = spelled(tokens[found[0] : _head(tokens, found)])  # "Der Anführer [der verbotenen Gruppe]"
    if name is not None:
        opens = tokens[found[0]].lower in NOMINATIVE or spoken[0].isupper()
        plain = opens and " " in spoken and name.end == tokens[found[1] - 1].end and '"' not in spoken
        return spoken if plain and len(spoken) <= _LONGEST else name.label
    unsure = found == (0, 1) and tokens[0].word[0].isupper() and not many  # its capital tells nothing
    if unsure or len(spoken) > _LONGEST or spoken.count("„") != spoken.count("“") or '"' in spoken:
        return ""
    first, _, rest = spoken.partition(" ")
    if (
        spoken.lower() in PRONOUNS
        or first.lower().startswith("kein")
        or (not rest and first.lower().startswith(_SHARED))
    ):
        return ""
    return f"{_POINTING[first]} {rest}" if first in _POINTING else spoken
