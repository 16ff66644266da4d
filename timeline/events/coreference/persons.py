"""People whom a clause tells of beside its subject, and the clauses that can be about nobody but people."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.genders import of_person
from timeline.events.grammar.adjectives import NUMBERS, inflected, is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.nominatives import nominative
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.naming.bearing import kind
from timeline.events.naming.model import Name
from timeline.events.naming.people import are_people, is_person, unknown_name
from timeline.events.vocabulary.humans import (
    ACTS,
    BEING,
    CHILDREN,
    DOES,
    LIKE_WEAK_ADJECTIVES,
    SUFFERS,
    TRIED,
    WOMEN,
)
from timeline.events.vocabulary.lexicon import PASSIVE
from timeline.events.vocabulary.nouns import MANY, plural, readings
from timeline.events.vocabulary.tables import rows, words
from timeline.temporal.german.verbs import PARTICIPLE

Span = tuple[int, int]

# What leads up to somebody, by the pronoun; "der" and "die" go with either number.
_OPENING = rows(
    """
    er: den einen dem einem des eines seinen ihren seinem ihrem diesen diesem
    sie: eine einer seine ihre seiner ihrer diese dieser
    either: die der
    """
)
_TO_ONE = words("dem einem der einer seinem seiner ihrem ihrer")
_NEW = {"ein": ("er", "es"), "eine": ("sie",)}
_BY_GENDER = {"m": "er", "f": "sie", "n": "es"}
_PLAIN = 2  # words of "dem Unternehmen"
_OF_SOME = words("mehreren mehrerer einigen einiger")  # which lose a letter as the subject
_SOME = NUMBERS | _OF_SOME | {"mehrere", "einige"}
_LONG = 7  # words of such a phrase, at most
_DATIVE = ("ern", "eln", "lingen")  # ends of many in the dative alone
# What people do to themselves, and to what of them.
_HURTING = words("reißen brechen verletzen zuziehen stauchen prellen verdrehen auskugeln zerren")
_LIMBS = tuple(
    """
    kreuzband innenband außenband achillessehne sehne muskel bein arm fuß knie schulter hand handgelenk knöchel rippe
    rippen finger schlüsselbein wade oberschenkel nase kiefer bruch faserriss bänderriss verletzung zerrung
    gehirnerschütterung
    """.split()
)


def persons(main: Clause, found: Span | None, named: Sequence[Name]) -> Mapping[str, Meant]:
    """Whom a clause tells of beside its subject at `found`, by the pronoun; without words where not plain who it is.

    Whom the subject goes against is beside it: "Der Prozess gegen Jan Weber". `named`: the people named in it.
    """
    start, end = found or (0, 0)
    end = next((n for n in range(start + 1, end) if main.tokens[n].lower == "gegen"), end)
    return _told_of([t for n, t in enumerate(main.tokens) if not start <= n < end], named)


def to_whom(main: Clause, found: Span | None, named: Sequence[Name]) -> Mapping[str, Meant]:
    """Whom a clause is about that tells in front to whom something happens: "Dem Wirt | wurde das Rad gestohlen".

    Not what is new there, which may be meant as well: "Einem Landwirt ist ein Stier entlaufen. Er …".
    """
    verb = main.finite or 0
    if found is None or found[0] <= verb:
        return {}
    if several := _several_in_front(main.tokens[:verb]):
        return {"sie+": Meant(several)}
    if main.tokens[0].lower not in _TO_ONE:
        return {}
    front, new = main.tokens[:verb], _NEW.get(main.tokens[found[0]].lower, ())
    whom = {p: m for p, m in _told_of(front, named).items() if m.words} or _body_in_front(front)
    return {p: m for p, m in whom.items() if p not in new}


def _several_in_front(front: Sequence[Token]) -> str:
    """People in the dative, as the subject: "Den Forschern | gelang", "Forschern aus Kiel | gelang"."""
    led = bool(front) and front[0].lower == "den"
    noun = front[led].word if len(front) > led else ""
    if not _is_dative(noun.lower()) or not is_person(noun):
        return ""
    rest = spelled(front[led + 1 :], capital=False) if len(front) > led + 1 else ""
    return " ".join(filter(None, ("Die" if led else "", noun.removesuffix("n"), rest)))


def _is_dative(noun: str) -> bool:
    """Whether a lowered noun is many in the dative alone, by the table of nouns, else by its end."""
    known = readings(noun)
    return known <= {"d"} if known else noun.endswith(_DATIVE)


def done(main: Clause) -> bool:
    """Whether something is done to its subject."""
    return not PASSIVE.isdisjoint(t.lower for t in main.tokens)


def _body_in_front(front: Sequence[Token]) -> Mapping[str, Meant]:
    """A club, company or other bearer of a name in the dative, by the pronoun: "Dem Verein | fehlt Geld"."""
    noun = next((t.word for t in front[1:] if is_noun(t)), "")
    gender = kind(noun)[1]
    spoken = nominative(front) if gender and noun == front[-1].word else ""
    if gender == "n" and front[0].lower == "dem" and len(front) == _PLAIN:
        spoken = f"Das {noun}"
    return {_BY_GENDER[gender]: Meant(spoken)} if spoken else {}


def _told_of(tokens: Sequence[Token], named: Sequence[Name]) -> Mapping[str, Meant]:
    """Whom these tokens tell of, by the pronoun; without words where not plain who it is."""
    told: dict[str, list[Meant]] = {}
    by_name, by_office = _by_name(tokens, named), _by_office(tokens, named)
    for pronoun, meant in chain(by_name, by_office, _by_noun(tokens, named), _by_many(tokens)):
        told.setdefault(pronoun, []).append(meant)
    return {pronoun: them[0] if len(them) == 1 else Meant("") for pronoun, them in told.items()}


def _by_name(tokens: Sequence[Token], named: Sequence[Name]) -> Iterator[tuple[str, Meant]]:
    """The people named among the tokens."""
    for label in {one.label: None for one in named}:
        start = next(one.start for one in named if one.label == label)
        if any(t.start == start for t in tokens):
            led = [t.word for t in tokens if t.end == start - 1 and is_person(t.word)]
            for pronoun in of_person([*led, *label.split(" ")[:-1]]):
                yield pronoun, Meant(label, label)


def _by_office(tokens: Sequence[Token], named: Sequence[Name]) -> Iterator[tuple[str, Meant]]:
    """Those with a name that no table knows behind what they are, without an article: "von Trainer Sverkow"."""
    known = {one.start for one in named}
    for n, (token, after) in enumerate(pairwise(tokens)):
        bare = n and tokens[n - 1].lower not in _OPENING and after.start not in known
        if bare and token.word[0].isupper() and (name := unknown_name([token.word, after.word])):
            yield "sie" if token.lower.endswith(WOMEN) else "er", Meant(f"{token.word} {name}", name)


def _by_noun(tokens: Sequence[Token], named: Sequence[Name]) -> Iterator[tuple[str, Meant]]:
    """Those told of with an article or a number, and no known name behind their noun."""
    known = {one.start for one in named}
    for n, token in enumerate(tokens):
        head = next((k for k in range(n + 1, min(n + _LONG, len(tokens))) if _is_head(tokens, k)), n)
        apart = any(t.lower in _OPENING or not t.word[0].isalnum() for t in tokens[n + 1 : head])
        if head == n or apart or tokens[head].end + 1 in known or not is_person(tokens[head].word):
            continue
        if pronoun := _pronoun(token, tokens[head].lower):
            yield pronoun, Meant(_subject(tokens[n : head + 1], pronoun))


def _by_many(tokens: Sequence[Token]) -> Iterator[tuple[str, Meant]]:
    """Those told of as others whose something is: "die Klage [von Anwohnern]", "die Bitte [der Lehrer]"."""
    for n in range(2, len(tokens)):
        word, known = tokens[n].word, readings(tokens[n].lower)
        named = any(t.word[0].isupper() for t in tokens[n + 1 : n + 2])
        if named or MANY.isdisjoint(known) or not is_person(word):
            continue
        leading = range(n - 1, 0, -1)
        start = next((k for k in leading if tokens[k].lower == "der" or not inflected(tokens[k])), 0)
        if not is_noun(tokens[start - 1]):
            continue
        adjectives, noun = [t.word for t in tokens[start + 1 : n]], word[: len(plural(word.lower()))]
        if tokens[start].lower == "der" and "+" in known and "f" not in known:
            yield "sie+", Meant(" ".join(("Die", *adjectives, noun)))
        elif tokens[start].lower == "von" and known <= MANY:
            spoken = " ".join((*(adjective.removesuffix("n") for adjective in adjectives), noun))
            yield "sie+", Meant(f"{spoken[0].upper()}{spoken[1:]}")


def _is_head(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun of a phrase stands here, no unit of age: "einen 34 [Jahre] alten Mann"."""
    word, following = tokens[at].word, tokens[at + 1 : at + 2]
    if word == "Jahre" or ("jährige" in word.lower() and following and is_noun(following[0])):
        return False
    return (is_noun(tokens[at]) and not word[0].isdigit()) or "-Jährige" in word


def _pronoun(first: Token, noun: str) -> str:
    """The pronoun for somebody by the word in front and the noun; empty where nothing tells the number."""
    many = first.lower == "den" and _is_dative(noun)
    if first.lower in _SOME or first.word.isdigit() or many:
        return "sie+"
    if noun.endswith(CHILDREN):
        return "es" if first.lower in ("ein", "das", "dem", "einem") else ""
    pronoun = _OPENING.get(first.lower, "")
    if pronoun != "either":
        return pronoun
    if noun.endswith((*WOMEN, "jährige")):
        return "sie"
    several = "+" in known if (known := readings(noun)) else noun.endswith("en")
    return "sie+" if first.lower == "die" and (several or are_people(noun)) else ""


def _subject(phrase: Sequence[Token], pronoun: str) -> str:
    """Somebody as the subject: "einer Seniorin" -> "Die Seniorin", "zwei Kindern" -> "Zwei Kinder"."""
    if pronoun != "sie+":
        whose = phrase[0].lower in ("des", "eines") and not phrase[-1].lower.endswith("jährigen")
        return "" if whose else nominative(phrase)
    if phrase[0].lower == "die":
        return spelled(phrase)
    *leading, noun = phrase
    oblique = _is_dative(noun.lower) or noun.lower.endswith(LIKE_WEAK_ADJECTIVES)
    word = noun.word.removesuffix("n") if oblique else noun.word
    if leading[0].lower == "den":
        return " ".join(["Die", *(t.word for t in leading[1:]), word])  # "den beiden Männern"
    first = leading[0].word.capitalize()
    first = first[:-1] if leading[0].lower in _OF_SOME else first
    return " ".join([first, *(t.word.removesuffix("n") for t in leading[1:]), word])


def only_people(tokens: Sequence[Token], *, certain: bool = False) -> bool:
    """Whether it tells what only people do or suffer: "flüchtete", "wurde tot entdeckt", "war 30 Jahre alt".

    `certain`: what no animal or thing suffers, either: "wurde verhaftet".
    """
    main = tokens[: next((n for n, t in enumerate(tokens) if t.word == ","), len(tokens))]
    spoken, found = {t.lower for t in main}, verbs(main)
    done = not PASSIVE.isdisjoint(spoken) and any(t.bits & PARTICIPLE for t in main)
    if done:
        return not (TRIED if certain else TRIED | SUFFERS).isdisjoint(found)
    if "sich" in spoken and not found.isdisjoint(_HURTING) and any(word.endswith(_LIMBS) for word in spoken):
        return True  # "Er hat sich das Kreuzband gerissen"
    aged = any([t.lower for t in main[n : n + 2]] == ["jahre", "alt"] for n in range(len(main)))
    return not certain and (aged or not DOES.isdisjoint(found) or not BEING.isdisjoint(spoken))


def only_bodies(tokens: Sequence[Token]) -> bool:
    """Whether it tells what authorities, companies and clubs do: "tagte", "ermittelt wegen Betrugs"."""
    return not ACTS.isdisjoint(verbs(tokens))
