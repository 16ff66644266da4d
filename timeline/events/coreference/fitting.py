"""Whom pronouns mean beside a verb that not everything goes with: people flee, buildings open."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.genders import agreeing, of_thing
from timeline.events.coreference.objects import body
from timeline.events.coreference.persons import only_bodies, only_people
from timeline.events.coreference.referents import Referents
from timeline.events.grammar.adjectives import inflected, is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.nominatives import nominative
from timeline.events.grammar.noun_phrases import is_feminine, noun_phrase
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.transitive import shared_object
from timeline.events.grammar.valency import verbs
from timeline.events.naming.bearing import kind
from timeline.events.naming.gazetteers import entries
from timeline.events.naming.people import is_person
from timeline.events.vocabulary.humans import AGENTS, BY_SOMEBODY, TOGETHER
from timeline.events.vocabulary.lexicon import ARTICLES, MANY, PASSIVE, PREPOSITIONS
from timeline.events.vocabulary.nouns import gender, is_weak, plural, readings, single
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import fold
from timeline.temporal.german.verbs import PARTICIPLE

# What is done to buildings and works, and to no authority, company or club.
_BUILT = words(
    "bauen erbauen errichten abreißen eröffnen einweihen sanieren reparieren fertigstellen asphaltieren"
)
_OPENING = words("öffnen eröffnen einstürzen abbrennen niederbrennen")  # what they do without an object
# What things do rather than somebody who acts, of whom it may be told as well.
_LASTING = words("schließen beginnen enden dauern stattfinden laufen umfassen enthalten kosten sperren")
_OF_THINGS = words("kosten dauern")  # what things alone do
_BEING = (("in", "betrieb"), ("in", "kraft"), ("fertig", "werden"), ("fertig", "sein"))
_HOUSES = ("house", "work", "body")
_AUTHORITIES = words("land bund kanton bezirk")  # bodies, too
_WANTING = words("will wollen wollte wollten")
# What is done to doings, and not to people: talks, searches; and to people and things, not to authorities.
_GOING_ON = words("fortsetzen abbrechen unterbrechen wiederaufnehmen vertagen wiederholen")
_FOUND = words("finden entdecken bergen ausgraben")
_NEVER_FOUND = words("CHARGE TRIAL PROCEEDINGS VERDICT SUIT SESSION DEBATE DECISION SEARCH ELECTION STRIKE")
_BY_GENDER = {"m": ("er", "Der"), "f": ("sie", "Die"), "n": ("es", "Das")}
_DOINGS = tuple(
    "gespräche verhandlungen arbeiten beratungen ermittlungen sondierungen proteste kämpfe".split()
)
_MANY = ("e", "en", "er", "ern", "eln", "s")  # ends of nouns of many
_OF_ONE = words("ein eine einen einem einer eines das dem des im am beim vom zum zur")
# What leads up to a thing that the pronoun can mean.
_FITTING = {
    "er": words("der den ein einen"),
    "sie": words("die eine der einer zur"),
    "es": words("das ein"),
}


def fitting(referents: Referents, spoken: Sequence[Token]) -> Referents:
    """With whom pronouns mean in a title, by what it tells."""
    if _only_works(spoken):
        return _among_works(referents, certain=True)
    if _done_to(spoken, _GOING_ON):
        return _among_doings(referents)
    if _done_to(spoken, _FOUND):
        referents = _among_finds(referents)
    acting = _without_things(referents, spoken)
    people = _among_people(_among_many(acting, spoken), spoken)
    return _among_works(people, certain=False) if _lasts(spoken) else people


def tells_of_thing(meant: Meant | None, spoken: Sequence[Token]) -> bool:
    """Whether it is a thing, of which alone it is told, though somebody says so: "Er werde 41 Millionen kosten"."""
    told = not verbs(spoken).isdisjoint(_OF_THINGS) or any(t.lower == "fertig" for t in spoken)
    return meant is not None and told and not _acts(meant)


def _without_things(referents: Referents, spoken: Sequence[Token]) -> Referents:
    """Without things, where it tells what somebody does: "die Wohnungen von Händlern. Sie sollen … verkauft haben"."""
    done_to_it = bool(spoken) and spoken[0].lower == "es" and subject(spoken, 2) is not None
    if not (_acting(spoken) or _alleged(spoken)) or done_to_it:
        return referents
    meant, done_to = (
        {p: m for p, m in they.items() if not is_thing(m)} for they in (referents.meant, referents.done_to)
    )
    still = {
        p: m for p, m in referents.beside.items() if m.person and p in referents.meant and p not in meant
    }
    return replace(referents, meant={**still, **meant}, done_to=done_to)


def _acting(spoken: Sequence[Token]) -> bool:
    """Whether it tells what somebody does or wants, people or a body."""
    told = {t.lower for t in spoken}
    return not (BY_SOMEBODY.isdisjoint(verbs(spoken)) and _WANTING.isdisjoint(told)) and PASSIVE.isdisjoint(
        told
    )


def is_thing(meant: Meant) -> bool:
    """Whether it is plainly a thing: its noun is in the table, and nobody who acts."""
    noun = next((word for word in meant.words.split(" ")[1:] if word[:1].isupper()), meant.words)
    one = single(noun.lower())
    acts = any(map(_acts, (meant, Meant(one))))  # "Verbände" as well as "der Verband"
    acts = acts or is_weak(one) or one.endswith(TOGETHER) or (gender(one) in "mf" and one.endswith(AGENTS))
    return bool(readings(noun.lower())) and not acts and not kind(noun)[0]


def _among_many(referents: Referents, spoken: Sequence[Token]) -> Referents:
    """With people whom the sentence before tells of, where it tells of no others that are many, as "sie" is."""
    people, known = referents.beside.get("sie+"), "sie+" in {*referents.meant, *referents.done_to}
    if known or people is None or not people.words or not _is_of_many(spoken):
        return referents
    acting = _acting(spoken)
    if not all(acting and is_thing(Meant(t.word)) for t in others_of_many(referents, people)):
        return referents
    return replace(
        referents,
        meant={**referents.meant, "sie+": people},
        last=referents.last | {"sie+"},
        rivals=frozenset(),
    )


def others_of_many(referents: Referents, known: Meant) -> Iterator[Token]:
    """The nouns that may be of many in the sentence before, but for those that tell of `known`."""
    for clause in referents.said:
        for n, token in enumerate(clause.tokens):
            if _may_be_many(clause.tokens, n) and not _is_of(known, token):
                yield token


def _is_of_many(spoken: Sequence[Token]) -> bool:
    """Whether its subject is "sie", which are many."""
    return len(spoken) > 1 and spoken[0].lower == "sie" and spoken[1].lower.endswith(MANY)


def _is_of(people: Meant, noun: Token) -> bool:
    """Whether a noun tells of these people, in another case."""
    return any(
        noun.word.startswith(word) for word in people.words.split(" ") if word[:1].isupper() and len(word) > 3
    )


def _may_be_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun stands here that may be of many, by its article, by the table of nouns, else by its end."""
    noun = tokens[at]
    if not is_noun(noun) or noun.lower in ARTICLES | PREPOSITIONS:
        return False
    led = next(
        (n for n in range(at - 1, -1, -1) if tokens[n].lower in ARTICLES or not inflected(tokens[n])), at
    )
    article, known = tokens[led].lower, readings(noun.lower)
    behind = led > 0 and is_noun(tokens[led - 1])  # "die Wahl | der Minister"
    if article in _OF_ONE or (article == "der" and not behind and known != {"+"}):
        return False
    return "+" in known if known else noun.lower.endswith(_MANY) and noun.word not in entries()


def _done_to(spoken: Sequence[Token], done: frozenset[str]) -> bool:
    """Whether one of these things is done to what it tells of: "Sie sollen fortgesetzt werden"."""
    passive = any(t.bits & PARTICIPLE for t in spoken) and any(t.lower in PASSIVE for t in spoken)
    return passive and not verbs(spoken).isdisjoint(done)


def _among_finds(referents: Referents) -> Referents:
    """Without authorities and doings, and with what a relative clause says somebody has: "der Mann, dessen Leiche"."""
    doings = {
        p for p, m in referents.meant.items() if not _NEVER_FOUND.isdisjoint(map(fold, m.words.split(" ")))
    }
    meant = {p: m for p, m in referents.meant.items() if not body(m.words) and p not in doings}
    for clause in referents.said:
        for owner, owned in pairwise(clause.tokens):
            said = _BY_GENDER.get(gender(owned.lower)) if owner.lower in ("dessen", "deren") else None
            if said is not None and said[0] not in meant:
                meant[said[0]] = Meant(f"{said[1]} {owned.word}")
    known = {p for p, m in meant.items() if referents.meant.get(p) != m}
    return replace(referents, meant=meant, last=referents.last | known, rivals=referents.rivals - known)


def _among_doings(referents: Referents) -> Referents:
    """Without people, and with the only doings that the sentence before told of for "sie", as they are many."""
    meant, done_to = (
        {p: m for p, m in they.items() if not (m.human or _are_persons(m))}
        for they in (referents.meant, referents.done_to)
    )
    told = {
        plural(t.lower)
        for clause in referents.said
        for n, t in enumerate(clause.tokens)
        if plural(t.lower).endswith(_DOINGS) and ("d" in readings(t.lower) or _may_be_many(clause.tokens, n))
    }
    only = {"sie+"} if "sie+" not in meant and len(told) == 1 else set[str]()
    meant |= {pronoun: Meant(f"Die {told.pop().capitalize()}") for pronoun in only}
    last, rivals = referents.last | only, referents.rivals - only
    return replace(referents, meant=meant, done_to=done_to, last=last, rivals=rivals)


def _are_persons(meant: Meant) -> bool:
    """Whether it is people: "Die Unterhändler"."""
    return any(
        is_person(word) or is_person(single(word.lower()).capitalize()) for word in meant.words.split(" ")
    )


def _lasts(spoken: Sequence[Token]) -> bool:
    """Whether it tells what things do rather than those who act: "Es beginnt im Mai", not "Sie beginnt mit dem Bau"."""
    told = {t.lower for t in spoken}
    opens = bool(spoken) and spoken[0].lower == "es" and subject(spoken, 2) is not None
    return not opens and told.isdisjoint({"mit", "zu", "sich"}) and not _LASTING.isdisjoint(verbs(spoken))


def _only_works(spoken: Sequence[Token]) -> bool:
    """Whether it tells what only works do or suffer: "öffnet", "soll fertig werden", "wird gebaut"."""
    main = spoken[: next((n for n, t in enumerate(spoken) if t.word == ","), len(spoken))]
    told, found = [t.lower for t in main], verbs(main)
    if not PASSIVE.isdisjoint(told) and any(t.bits & PARTICIPLE for t in main):
        return not _BUILT.isdisjoint(found)
    if any(pair in _BEING for pair in pairwise(told)):
        return True
    if "gelten" in found and {"als", "für", "wegen"}.isdisjoint(told):
        return subject(main, 2) is None  # a law, a ban: "Es gilt seit Montag"
    return not _OPENING.isdisjoint(found) and not shared_object(main[2:]) and "sich" not in told


def _among_works(referents: Referents, *, certain: bool) -> Referents:
    """With works for authorities, companies and people: "Die Stadt baut eine Wache. Sie soll im Mai öffnen".

    `certain`: it tells what only works do, so that a pronoun means nobody where no work is told of.
    """
    meant, known = dict(referents.meant), set()
    for pronoun in _FITTING:
        if pronoun in meant and not _acts(meant[pronoun]):
            continue
        if certain:
            meant.pop(pronoun, None)
        told = {noun: None for clause in referents.said for noun in _told(clause, pronoun)}
        thing = referents.done_to.get(pronoun) or (Meant(next(iter(told))) if len(told) == 1 else None)
        if thing is not None and not _acts(thing):
            meant[pronoun] = thing
            known.add(pronoun)
    return replace(referents, meant=meant, last=referents.last | known, rivals=referents.rivals - known)


def _acts(meant: Meant) -> bool:
    """Whether it is somebody or a body that acts, no house of theirs."""
    # "Der Prozess | gegen Weber"
    spoken = [*takewhile(lambda word: word not in PREPOSITIONS, meant.words.split(" "))]
    noun = next((word for word in spoken[1:] if word[:1].isupper()), spoken[0])
    acts = body(meant.words) or noun.lower() in _AUTHORITIES or kind(noun)[0] in ("town", "district")
    whole = Meant(" ".join(spoken), meant.person if " ".join(spoken) == meant.words else "")
    return whole.human or is_person(noun) or (acts and kind(noun)[0] not in _HOUSES)


def _told(clause: Clause, pronoun: str) -> Iterator[str]:
    """The things of a clause that the pronoun may mean, as subjects: "der Bau [der Brücke]" -> "Die Brücke"."""
    tokens = clause.tokens
    for n, token in enumerate(tokens):
        end = noun_phrase(tokens, n) if token.lower in _FITTING[pronoun] else None
        at = next((k for k in range(n + 1, end or 0) if is_noun(tokens[k])), None)
        if at is None or tokens[at].lower in UNITS or not _agrees(clause, n, at, pronoun):
            continue
        own = pronoun == "er" and token.lower in ("der", "ein")
        spoken = spelled(tokens[n : at + 1]) if own else nominative(tokens[n : at + 1])
        if spoken and not _acts(Meant(spoken)):
            yield spoken


def _agrees(clause: Clause, at: int, noun: int, pronoun: str) -> bool:
    """Whether a phrase that begins at `at` with this noun is of one, and of the pronoun's gender."""
    tokens, article, head = clause.tokens, clause.tokens[at].lower, clause.tokens[noun].lower
    depends = at > 0 and (tokens[at - 1].lower in PREPOSITIONS | {"und"} or is_noun(tokens[at - 1]))
    if not agreeing((pronoun,), head):
        return False
    if article == "der":
        plain = readings(head) or not head.endswith("n")  # not "der Xanen"
        return bool(plain) and (depends or is_feminine(head)) == (pronoun == "sie")
    if article == "ein":
        return of_thing(head) == (pronoun,)
    if article != "die" or is_feminine(head):
        return True
    verb = tokens[clause.finite].lower if clause.finite is not None else ""
    found = subject(tokens, 0) if clause.finite != 0 else subject(tokens, 1)
    own = subject(tokens, at)
    does = own is not None and own[0] == at and (found == own or at == 1)
    return does and bool(verb) and not verb.endswith(MANY) and verb != "sind"


def _alleged(spoken: Sequence[Token]) -> bool:
    """Whether somebody is said to have done it: "Sie soll Schmuck entwendet haben"."""
    last = spoken[-1:] and spoken[-1].lower in ("haben", "sein") and spoken[-2].bits & PARTICIPLE
    return bool(last) and any(t.lower in ("soll", "sollen") for t in spoken)


def _only_one(pronoun: str, known: Meant, referents: Referents, *, acts: bool) -> bool:
    """Whether the sentence before tells of nothing else that it can mean: "Von dem Wanderer fehlt jede Spur".

    `acts`: it tells what only somebody does, so that things do not count.
    """
    of_it = {"er": "m", "sie": "f"}.get(pronoun, "")
    spoken = [t for clause in referents.said for t in clause.tokens if t.lower not in ARTICLES | PREPOSITIONS]
    nouns = [t for t in spoken if is_noun(t) and t.word not in entries() and not _is_of(known, t)]
    others = [readings(t.lower) for t in nouns if not (acts and is_thing(Meant(t.word)))]
    return bool(of_it) and all(one and of_it not in one for one in others)


def _among_people(referents: Referents, spoken: Sequence[Token]) -> Referents:
    """With people, where it tells what only they do: "wurde tot entdeckt".

    Nobody, where it may be them or the authority, company or club that the sentence before was about.
    """
    told, certain = only_people(spoken), only_people(spoken, certain=True)
    others = [
        {p: m for p, m in they.items() if m != referents.beside.get(p, m)}
        for they in (referents.meant, referents.done_to)
    ]
    bodies = {p for p, m in others[0].items() if body(m.words)}
    things = {*others[0], *others[1]} - bodies
    alleged = told or _alleged(spoken)
    known = {p: m for p, m in referents.beside.items() if m.words and (certain if p in things else alleged)}
    other = {p for p, m in referents.done_to.items() if m != referents.beside.get(p)}
    free = {*referents.beside} - {*referents.meant, *other, "sie+"}
    for pronoun in free:
        one = referents.beside[pronoun]
        acts = _acting(spoken) or alleged
        if (one.person and acts) or (one.words and _only_one(pronoun, one, referents, acts=bool(acts))):
            known[pronoun] = one
    child = referents.done_to.get("es")
    if told and child is not None and is_person(child.words.split(" ")[-1]):
        known["es"] = child  # "Sie brachte das Kind in die Klinik. Es starb"
    unsure = set() if only_bodies(spoken) and not told else bodies
    if certain:
        # no "Der Sprengkörper wurde operiert"
        unsure |= {
            p
            for p, one in referents.meant.items()
            if not (one.human or any(map(is_person, one.words.split(" "))))
        }
    return replace(
        referents,
        meant={**{p: one for p, one in referents.meant.items() if p not in unsure}, **known},
        last=(referents.last - unsure) | {*known},
        rivals=referents.rivals - {*known},
        done_to={p: one for p, one in referents.done_to.items() if p not in known},
    )
