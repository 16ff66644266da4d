"""Relative clauses made to stand alone: "dem Mann, der gegangen war" -> "der Mann war gegangen"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from timeline.events.grammar.adjectives import ONE, is_noun
from timeline.events.grammar.antecedents import MALE, Antecedent, antecedent, flaws, is_place, owned, whose
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.main_clauses import second
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.obliques import oblique
from timeline.events.grammar.spelling import CONTRACTED
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.valency import verbs
from timeline.events.grammar.who_does import AUTHORITIES, OFFICES, acts, beside_does, is_many, owned_does
from timeline.events.naming.gazetteers import whose_name
from timeline.events.naming.people import are_people, is_person
from timeline.events.naming.shapes import is_plain
from timeline.events.vocabulary.governing import BOTH_CASES, OFTEN_BOTH, OFTEN_DATIVE, ONLY_DATIVE
from timeline.events.vocabulary.humans import ACTS, LIKE_WEAK_ADJECTIVES, MEN
from timeline.events.vocabulary.lexicon import MANY, PASSIVE, PREPOSITIONS
from timeline.events.vocabulary.nouns import gender, number, readings
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE

Span = tuple[int, int]
_OWN = {"der": ("sein", "seine", "seinen"), "die": ("ihre", "ihren")}  # is no subject: "der sein Amt antrat"
_THERE = words("gibt gab")
_OF_ONE = words("der dem des den einem einer eines im am beim vom zum zur")
# Adjectives in names: "die Große Synagoge", "das Alte Rathaus".
_IN_NAMES = words(
    "großen kleinen alten neuen hohen langen schwarzen weißen roten grünen blauen goldenen deutschen"
)
# What stays with its verb: "sind bei der Explosion | ums Leben gekommen".
_IDIOMS = (
    ["ums", "leben"],
    ["in", "brand"],
    ["zu", "tode"],
    ["zu", "schaden"],
    ["zum", "einsatz"],
    ["zu", "boden"],
)
# Ends of nouns that are inflected as adjectives, behind "ein".
_STRONG = tuple(
    "jähriger unbekannter deutscher verdächtiger toter verletzter beamter angeklagter jugendlicher verwandter".split()
)
_PLACED = words("in nach aus mit bei von")
# Where it is that somebody went.
_AT = {
    "auf": "auf",
    "aufs": "auf",
    "an": "an",
    "am": "an",
    "ans": "an",
    "bei": "bei",
    "beim": "bei",
    "vor": "vor",
}
_ACCORDING = ("zufolge",)
_DATIVE, _WHOSE = ("dem", "denen"), ("deren", "dessen")
# What is done to what is wrong with something, or comes of it.
_FOUND = words(
    "entdecken finden feststellen bemerken aufdecken beheben reparieren beseitigen ausbessern auftreten entstehen"
)
# Longer forms of these pronouns.
_SHOULD = words("sollte sollten")
_LONG = {"welcher": "der", "welche": "die", "welches": "das", "welchem": "dem", "welchen": "den"}
# What companies and authorities do, and nothing that they have.
_BY_BODIES = ACTS | words(
    "stellen beantragen anmelden kündigen klagen streichen schließen übernehmen beauftragen"
)
_HOW_LATE = words("erst schon bereits noch")
_HAPPENS_TO = words("gelingen misslingen fehlen glücken missglücken unterlaufen zustoßen")
_COMMA = 2  # code points of a comma and a space


def alone(
    relative: Clause, before: Sequence[Token], times: Collection[Span], *, completed: bool = False
) -> Clause | None:
    """The relative clause as a main clause; None where its words alone do not give one.

    `before`: the tokens of the sentence in front of it. `completed`: what it says follows: "…, … überfallen zu haben".
    """
    spoken = [t for t in _without_brackets(relative.tokens) if t.is_word or t.word in "„“"]
    if spoken[0].lower in PREPOSITIONS:
        return _behind_preposition(spoken, before, times)
    pronoun, rest = _short(spoken[0]), spoken[1:]
    if pronoun.lower in _DATIVE:
        return _to(pronoun, _untimed(rest, times), before, completed=completed)
    if pronoun.lower in _WHOSE:
        return _whose(pronoun, rest, before, times)
    if pronoun.lower == "der" and _is_to_her(pronoun, _untimed(rest, times), before):
        return _to(pronoun, _untimed(rest, times), before, completed=True)
    verb = find_finite(tuple(rest), last=True)
    several = verb is not None and rest[verb].lower.endswith(MANY)
    found = several and pronoun.lower == "die" and not verbs(rest).isdisjoint(_FOUND)
    meant = (flaws(before) if found else None) or owned(pronoun, before, rest)
    meant = meant or antecedent(pronoun, before, several=several)
    untimed = _untimed(rest, times)
    if meant is None and pronoun.lower == "die" and _acts_as_body(rest) and (firm := whose(before)):
        return _clause(rest, _spoken(pronoun, firm))
    done_to = _done_to(untimed) or (_is_hers(pronoun, before) and subject(untimed, 0, whole=True) is not None)
    if pronoun.lower == "der" and (meant is None or meant.said not in MALE) and done_to:
        return _to(pronoun, untimed, before)
    many = meant is None and pronoun.lower == "die"  # "aus den Zahlen, die das Amt vorlegte"
    meant = antecedent(pronoun, before, several=not several) if many else meant
    if meant is None:
        return None
    own = _subject_beside(pronoun, untimed, meant, rest)
    if own is None and _of_others(meant, rest):
        return None
    if own is None:
        return None if many else _clause(rest, _spoken(pronoun, meant))
    inflected = oblique(pronoun, before)[1:] if pronoun.lower == "den" and meant.article else ()
    whom = inflected or (*meant.noun, *meant.behind)  # "den Soldaten"
    return _done_by(untimed, own, [pronoun, *whom])


def there(where: Clause, before: Sequence[Token], times: Collection[Span]) -> Clause | None:
    """A clause of "wo" as a main clause: "ins Spital, wo er starb" -> "er starb im Spital"; None where it is not plain.

    `before`: the tokens of the sentence in front of it.
    """
    first, *rest = where.tokens
    ends = next((n for n, t in enumerate(rest[1:], 1) if t.word == "," and rest[n - 1].is_finite), len(rest))
    rest, leading = rest[:ends], list(before)
    while leading and (leading[-1].word == "," or (leading[-1].word[0].islower() and _closes(leading[-1]))):
        leading.pop()
    if len(leading) < 2 or not is_noun(leading[-1]):
        return None
    at = leading[-1].end + 1
    led = next((t.lower for t in leading[:-4:-1] if t.lower in _AT), "in")
    into = replace(first, word=_AT.get(led, led), lower=_AT.get(led, led), start=at, end=at)
    if leading[-2].lower in _PLACED:  # "nach Wilen"
        town = replace(leading[-1], start=at, end=at)
        whole = [t for t in rest if t.is_word or t.word in "„“"]
        return _clause(whole, (into, town)) if _impersonal(whole) else _clause(whole, (), (into, town))
    for case in ("dem", "der"):
        pronoun = replace(into, word=case, lower=case)
        spoken = [t for t in (into, pronoun, *_without_brackets(rest)) if t.is_word or t.word in "„“"]
        if _phrase(spoken, leading, times):
            return _behind_preposition(spoken, leading, times)
    return None


def _behind_preposition(
    spoken: Sequence[Token], before: Sequence[Token], times: Collection[Span]
) -> Clause | None:
    """The clause where a preposition leads up to the pronoun: "in deren Haus", "von denen einer starb"."""
    owned = spoken[1].lower in _WHOSE and noun_phrase(spoken, 2)
    some = spoken[1].lower == "denen" and spoken[0].lower in ("unter", "von")
    of = _phrase(spoken, before, times)
    if some and of and spoken[2].lower in ONE:
        return _clause(spoken[3:], (spoken[2], *of))
    if of and not (owned or some) and _impersonal(spoken[2:]):
        return _clause(spoken[2:], of)
    return _clause(spoken[owned or 2 :], (), () if owned or some else of)


def _done_by(rest: Sequence[Token], own: int, whom: Sequence[Token]) -> Clause | None:
    """What a subject that ends before `own` did to what the pronoun means: "den | die Polizei verhaftete"."""
    verb = find_finite(tuple(rest), last=True)
    if verb is None or not 0 < own <= verb:
        return None
    others = [t for n, t in enumerate(rest[own:], own) if n != verb]
    return Clause((*rest[:own], *second(rest[verb], [*whom, *others])))


def _impersonal(rest: Sequence[Token]) -> bool:
    """Whether something is done that has no subject: "gegen den ermittelt wird".

    Not what only should be: "der Woche, in der gespielt werden sollte".
    """
    if rest[-1].lower in _SHOULD:
        return False
    passive = any(t.lower in PASSIVE for t in rest[-2:]) and any(map(_closes, rest[-3:]))
    return passive and subject(rest, 0, whole=True) is None


def _short(pronoun: Token) -> Token:
    """ "Welchem" as "dem"."""
    lower = _LONG.get(pronoun.lower, pronoun.lower)
    return replace(pronoun, word=lower, lower=lower) if lower != pronoun.lower else pronoun


def _is_to_her(pronoun: Token, rest: Sequence[Token], before: Sequence[Token]) -> bool:
    """Whether "der" is in the dative, of the feminine noun right before it: "der Bruder der Frau, der gedroht wurde".

    As the verb is of many, something else is the subject, or the verb has no other object.
    """
    whom, verb = oblique(pronoun, before), find_finite(tuple(rest), last=True)
    if not whom or verb is None or whom[-1].end + _COMMA < pronoun.start:
        return False
    found, does = subject(rest, 0, whole=True), verbs(rest)
    if rest[verb].lower.endswith(MANY) or _done_to(rest):
        return True
    if found is None:
        passive = any(t.lower in PASSIVE | {"worden"} for t in rest[-2:])
        return passive and not does.isdisjoint(ONLY_DATIVE | OFTEN_DATIVE | BOTH_CASES)
    man = rest[found[0]].lower in ("der", "ein") and gender(rest[found[1] - 1].lower) == "m"
    given = man and not does.isdisjoint(ONLY_DATIVE | OFTEN_DATIVE | BOTH_CASES | OFTEN_BOTH)
    return given or not does.isdisjoint(_HAPPENS_TO)


def _is_hers(pronoun: Token, before: Sequence[Token]) -> bool:
    """Whether the pronoun is "der" of a woman or a feminine thing, so that something is done to it."""
    if pronoun.lower != "der":
        return False
    found = antecedent(replace(pronoun, word="die", lower="die"), before, several=False)
    if found is None:
        return False
    name = found.article is None and whose_name(found.noun[0].word) == "f"
    return name or found.said in ("die", "eine", "keine", "seine", "ihre")


def _acts_as_body(rest: Sequence[Token]) -> bool:
    """Whether it tells what a company or authority does."""
    passive = any(t.lower in PASSIVE | {"worden"} for t in rest)
    return not passive and not verbs(rest).isdisjoint(_BY_BODIES)


def _phrase(spoken: Sequence[Token], before: Sequence[Token], times: Collection[Span]) -> tuple[Token, ...]:
    """What the preposition and the pronoun stand for that a clause opens with: "mit dem" -> "mit dem Antrag"."""
    preposition, pronoun = spoken[:2]
    meant = oblique(pronoun, before)
    if not meant or meant[-1].end + _COMMA < preposition.start:
        return ()
    if any(start < t.end and t.start < end for start, end in times for t in meant[1:]):
        return ()
    noun = [replace(t, start=pronoun.end + 1, end=pronoun.end + 1) for t in meant]
    if short := CONTRACTED.get((preposition.lower, noun[0].lower)):
        return replace(preposition, word=short, lower=short), *noun[1:]
    return preposition, *noun


def _to(
    pronoun: Token, rest: Sequence[Token], before: Sequence[Token], *, completed: bool = False
) -> Clause | None:
    """What is done to the noun, which stands first: "dem der Preis verliehen wurde" -> "Dem Dichter wurde …"."""
    meant, verb = oblique(pronoun, before), find_finite(tuple(rest), last=True)
    if not meant or verb is None or (subject(rest, 0) is None and not completed):
        return None  # "dem vorgeworfen wird, …"
    others = [t for n, t in enumerate(rest) if n != verb]
    if others[:1] and others[0].lower in _ACCORDING:  # "dem zufolge Bolzen fehlten": "Dem Bericht zufolge …"
        return Clause((*meant, others[0], *second(rest[verb], others[1:])))
    if meant[0].word not in first_names() or _done_to(rest):
        return Clause((*meant, *second(rest[verb], others)))
    who = subject(others, 0, whole=True)  # a name shows no case: "Jan schenkte Ida einen Ring"
    if who is None or who[0]:
        return None
    return Clause((*others[: who[1]], *second(rest[verb], [*meant, *others[who[1] :]])))


def _done_to(rest: Sequence[Token]) -> bool:
    """Whether something is done, which is the subject: "die Frau, der | die Tasche gestohlen wurde"."""
    done = [t for t in rest if t.bits & PARTICIPLE and t.word[0].islower()]
    passive = bool(done) and any(t.lower in PASSIVE | {"worden"} for t in rest[-2:])
    return passive and subject(rest, 0, whole=True) is not None


def _whose(
    pronoun: Token, rest: Sequence[Token], before: Sequence[Token], times: Collection[Span]
) -> Clause | None:
    """What it has as the subject: "deren Lager abbrannte" -> "Lager der Firma brannte ab", "Jan Webers Lager"."""
    meant, untimed = oblique(pronoun, before), _untimed(rest, times)
    has = subject(untimed, 0, whole=True)
    if not meant or has is None or has[0] or _has_second(untimed, has[1]):
        return None
    owned, behind = untimed[: has[1]], untimed[has[1] :]
    if meant[0].lower in ("der", "des"):
        return _clause(behind, (*_its_article(owned, behind), *owned, *meant))
    name = f"{meant[-1].word}{'’' if meant[-1].word[-1] in 'sxzß' else 's'}"
    owner = (*meant[:-1], replace(meant[-1], word=name, lower=name.lower()))
    start = owned[0].start
    return _clause(behind, (*(replace(t, start=start, end=start) for t in owner), *owned))


def _its_article(owned: Sequence[Token], behind: Sequence[Token]) -> tuple[Token, ...]:
    """The article of a noun that had a pronoun instead: "deren Lager" -> "das Lager"; none where it is not plain."""
    several = any(t.is_finite and t.lower.endswith(MANY) for t in behind[-1:])
    article = "die" if several else {"m": "der", "f": "die", "n": "das"}.get(gender(owned[0].lower), "")
    alone = len(owned) == 1 and is_noun(owned[0])
    return (replace(owned[0], word=article, lower=article, end=owned[0].start),) if article and alone else ()


def _has_second(rest: Sequence[Token], at: int) -> bool:
    """Whether somebody else may be the subject: "dessen Firma | die Bank verklagte", not "… Insolvenz anmeldete"."""
    found = subject(rest, at, whole=True)
    if found is None:
        return False
    thing = found[1] - found[0] == 1 and is_plain(rest[found[0]].word) and not is_person(rest[found[0]].word)
    return not (thing or owned_does(rest[:at], rest[found[0] : found[1]], rest))


def _untimed(rest: Sequence[Token], times: Collection[Span]) -> list[Token]:
    """The tokens that are in no time, nor say how late that is: "[erst im Mai]"."""
    timed = [any(start < t.end and t.start < end for start, end in times) for t in rest]
    late = [t.lower in _HOW_LATE and after for t, after in zip(rest, [*timed[1:], False], strict=True)]
    return [t for t, at, how in zip(rest, timed, late, strict=True) if not (at or how)]


def _without_brackets(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens without what stands in brackets."""
    deep = 0
    for token in tokens:
        deep += token.word == "("
        if not deep:
            yield token
        deep -= deep and token.word == ")"


def _of_others(meant: Antecedent, rest: Sequence[Token]) -> bool:
    """Whether the nouns are many, and the verb is of one: "eine Zone von drei Kilometern, die gilt"."""
    verb = find_finite(tuple(rest), last=True)
    many = meant.said in ("zwei", "drei", "beide", "beiden", "mehrere") and verb is not None
    return many and not rest[verb or 0].lower.endswith(MANY)


def _spoken(pronoun: Token, meant: Antecedent) -> tuple[Token, ...]:
    """The subject that the pronoun stands for, with its article."""
    opening = meant.article if meant.article and meant.article.word in ("Ein", "Eine") else pronoun
    if meant.said == "ein" and meant.noun[0].lower.endswith(_STRONG):
        opening = replace(pronoun, word="ein", lower="ein")  # "ein 17-Jähriger, der …"
    opening = replace(opening, start=meant.noun[0].start, end=meant.noun[0].start)  # "die zwei Monate …"
    known = meant.article and meant.noun[0].word not in first_names()
    several = meant.noun[-1].lower.endswith(("ten", *LIKE_WEAK_ADJECTIVES))  # "38 Reisenden, die"
    noun = (*_as_subject(pronoun, meant), *meant.behind)
    return (opening, *noun) if known or several else noun


def _as_subject(pronoun: Token, meant: Antecedent) -> tuple[Token, ...]:
    """The nouns, an adjective of a name in front as a subject has it: "der Großen Synagoge" -> "Große Synagoge"."""
    first, *rest = meant.noun
    inflected = first.lower in _IN_NAMES or (first.lower.endswith("ischen") and not readings(first.lower))
    one = meant.said in _OF_ONE and (meant.said != "den" or pronoun.lower == "der")
    if not (rest and inflected and one):
        return meant.noun
    return (replace(first, word=first.word[:-1], lower=first.lower[:-1]), *rest)


def _subject_beside(
    pronoun: Token, rest: Sequence[Token], meant: Antecedent, whole: Sequence[Token]
) -> int | None:
    """Where the subject behind the pronoun ends: "den | die Behörde vorlegte"; None where the pronoun is the subject.

    -1 where that is not plain. `rest`: the clause without its times, `whole` with them.
    """
    if not rest or rest[0].lower in _OWN.get(pronoun.lower, ()):
        return None
    if rest[0].lower == "es" and not _THERE.issuperset(t.lower for t in rest[-1:]):
        return -1  # "das es allen ermöglichen soll"
    found = subject(rest, 0, whole=True)
    if found is not None and rest[found[0]].lower in _OWN.get(pronoun.lower, ()):
        return None  # "die am Montag ihre Häuser verließen"
    if found is None or pronoun.lower == "der":
        opens = meant.article is not None and meant.article.word == "Der"
        male = (
            opens
            or meant.said in MALE - {"der", "des"}
            or (meant.said == "der" and _is_male(meant.noun[-1].lower))
            or not (meant.said or meant.noun[0].lower.endswith("in"))
        )
        return None if pronoun.lower != "den" and (found is None or male) else -1
    does = beside_does(pronoun, rest[found[0] : found[1]], meant, whole)
    if does is not None:
        return found[1] if does else None
    named = found[1] == 1 and not is_place(rest[:1])  # "die damals Alaska mit Sibirien verband"
    # "Zahlen, die das Amt vorlegte"
    nouns = [t.lower for t in rest[: found[1]] if t.word[0].isupper()]
    issued = any(noun.endswith(OFFICES) for noun in nouns) and not acts(meant)
    several = rest[-1].lower in ("sind", "waren") or rest[-1].lower.endswith("en")
    if several and _is_one(rest[: found[1]]) and are_people(meant.noun[0].lower):
        return None  # "die Männer, die die Polizei riefen"
    alone = not several and are_people(meant.noun[0].lower)  # "die Männer, die die Frau schlug"
    if found[0] == 0 and (named or issued or alone or pronoun.lower == "den" or _agent(rest[: found[1]])):
        return found[1]
    if not several and pronoun.lower == "die" and is_many(rest[found[0]]):
        return None  # "die sechs Millionen Euro gewonnen hatte"
    one = rest[found[0]].lower in ("ein", "eine", "das") or number(rest[found[1] - 1].lower) == "one"
    return None if several and pronoun.lower == "die" and one else -1


def _is_male(noun: str) -> bool:
    """Whether "der" before a lowered noun is the nominative of one: "der Wirt", not "der Firma"."""
    known = readings(noun)
    return "m" in known and "f" not in known


def _is_one(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is of one: "die Polizei"."""
    return phrase[0].lower in ("ein", "eine", "der", "das") or phrase[-1].lower.endswith(AUTHORITIES)


def _agent(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is plainly a subject: masculine, or an authority."""
    man = phrase[0].lower == "ein" and phrase[-1].lower.endswith(MEN)
    return man or phrase[0].lower == "der" or phrase[-1].lower.endswith(AUTHORITIES)


def _clause(
    rest: Sequence[Token], subject_tokens: Sequence[Token], phrase: Sequence[Token] = ()
) -> Clause | None:
    """Subject, finite verb, the rest; a clause whose subject stands within the rest begins with its verb.

    `phrase`: what goes in front of the verb's end.
    """
    verb = find_finite(tuple(rest), last=True)
    if verb is None:
        return None
    others = [t for n, t in enumerate(rest) if n != verb]
    closed = next((n for n in range(len(others), 0, -1) if not _closes(others[n - 1])), 0)
    idiom = closed - 2 if [t.lower for t in others[max(0, closed - 2) : closed]] in _IDIOMS else closed
    others = [*others[:idiom], *phrase, *others[idiom:]]
    if not subject_tokens and subject(others, 0) is None:
        return None
    return Clause((*subject_tokens, *second(rest[verb], others)))


def _closes(token: Token) -> bool:
    """Whether it ends a clause: a participle or an infinitive."""
    return token.word[0].islower() and bool(token.bits & (PARTICIPLE | INFINITIVE) or token.lower == "worden")
