"""Whom "er", "sie" and "es" mean: the last subject that they can stand for."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from timeline.events.coreference.bare_names import bare_name
from timeline.events.coreference.beside import Meant, beside
from timeline.events.coreference.genders import is_another, of_person
from timeline.events.coreference.objects import Object, body, objects, of_infinitives, only, plainly
from timeline.events.coreference.pairs import both
from timeline.events.coreference.persons import done, persons, to_whom
from timeline.events.coreference.rivals import named_beside
from timeline.events.coreference.told_objects import called, says_what
from timeline.events.coreference.told_people import is_somebody, taken_by_speaker, told_with
from timeline.events.coreference.told_subjects import Subject, place, pronouns_in, subject_at
from timeline.events.coreference.unknown_names import is_unknown, somebody
from timeline.events.grammar.adjectives import NUMBERS, ONE, WHICH, is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.dependents import completes
from timeline.events.grammar.subjects import subject
from timeline.events.naming.model import Name, NameKind
from timeline.events.naming.people import is_person
from timeline.events.vocabulary.lexicon import MANY
from timeline.events.vocabulary.tables import words

Span = tuple[int, int]
_OBJECTS = ("er", "sie", "sie+")  # that stand for an object of the sentence before, whatever the verb
_FAMILIES = {
    "er": words("er ihm ihn"),
    "sie": words("sie ihr"),
    "es": words("es ihm"),
    "sie+": words("sie ihnen ihr"),
}
_HAD = words("hatte hatten")
_SUMS = words("euro dollar franken millionen million milliarden milliarde prozent") | {"000"}
_ACCUSED = words("angeklagte beschuldigte verdächtige verurteilte")
# What leads up to nouns that a pronoun can mean.
_LEADING = {
    "er": words(
        "der den dem des ein einen einem eines im am zum vom beim sein seinen seinem ihr ihren ihrem dieser diesen"
    ),
    "sie": words("die der den eine einer zur ihre ihrer seine seiner diese dieser keine"),
    "es": words("das dem des ein einem eines im am zum vom beim sein seinem ihr ihrem dieses"),
}


@dataclass(frozen=True, slots=True)
class Referents:
    """Whom pronouns mean at a place of an article.

    `people`: the persons that the article names, where it does so. `topics`: the names of those that it is about,
    `again`: of those of them that it names more than once. `meant`: pronoun ->
    whom it stands for; "sie+" is the plural. `last`: the pronouns for the subject of the sentence before, none where
    its clause has another pronoun. `rivals`: those that may mean an object of it as well. `done_to`: what a pronoun
    means to which something is done: an object of the sentence before. `lasting`: whom pronouns mean wherever a
    paragraph begins. `beside`: the people that the sentence before tells of beside its subject, where that is none of
    them. `said`: the clauses before. `both`: the two who were a subject last, where no other two are told of since.
    """

    people: Sequence[Name] = ()
    topics: frozenset[str] = frozenset()
    again: frozenset[str] = frozenset()
    meant: Mapping[str, Meant] = field(default_factory=dict)
    last: frozenset[str] = frozenset()
    rivals: frozenset[str] = frozenset()
    done_to: Mapping[str, Meant] = field(default_factory=dict)
    lasting: Mapping[str, Meant] = field(default_factory=dict)
    beside: Mapping[str, Meant] = field(default_factory=dict)
    said: tuple[Clause, ...] = ()
    both: Meant | None = None

    def named(self, clauses: Sequence[Clause]) -> Sequence[Name]:
        """The persons that are named in these clauses."""
        start, end = (bisect_left(self.people, at, key=_begin) for at in (clauses[0].start, clauses[-1].end))
        return self.people[start:end]


def _begin(name: Name) -> int:
    return name.start


def beginning(names: Sequence[Name], title: str) -> Referents:
    """Where an article begins: nobody is meant yet; it is about whom its title names and whom it names most often."""
    people = sorted((name for name in names if name.kind is NameKind.PERSON), key=_begin)
    often = Counter(person.label for person in people)
    topics = [n for n, times in often.items() if n.split()[-1] in title or times > len(people) // 2]
    return Referents(tuple(people), frozenset(topics), frozenset(n for n in topics if often[n] > 1))


def apart(referents: Referents, start: int) -> Referents:
    """Whom pronouns mean where a paragraph begins: whom the article is about, or the only one named so far."""
    told = takewhile(lambda person: person.start < start, referents.people)
    first = next(told, None)
    alone = first is not None and all(person.label == first.label for person in told)
    known = referents.topics | ({first.label} if first is not None and alone else set())
    kept = {
        pronoun: meant
        for pronoun, meant in referents.meant.items()
        if pronoun != "sie+" and meant.person in known
    }
    return replace(
        referents,
        meant={**referents.lasting, **kept},
        last=frozenset(),
        rivals=frozenset(),
        done_to={},
        beside={},
        both=None,
    )


def _lasting(own: Subject, before: Referents) -> Mapping[str, Meant]:
    """With the subject, where the article is about nobody else and its gender is told."""
    if own.name is None or len(own.pronouns) != 1 or before.topics != {own.name.label}:
        return before.lasting
    return {own.pronouns[0]: Meant(own.name.label, own.name.label)}


def after(clauses: Sequence[Clause], before: Referents, times: Sequence[Span]) -> Referents:
    """Whom pronouns mean after a sentence: its subject, or whom they meant before where it says less.

    `times`: the spans of its time expressions, which are no subject.
    """
    told = _after(clauses, before, times)
    many = told.meant.get("sie+") if "sie+" in told.last - told.rivals else None
    return replace(told, both=both(clauses, many, before.both))


def _after(clauses: Sequence[Clause], before: Referents, times: Sequence[Span]) -> Referents:
    """The same, but for whom "beide" means."""
    if (second := _second_main(clauses, before)) is None:
        return _with_many(clauses, _after_one(clauses, before, times), before)
    first = _after_one(clauses[:second], before, times)
    second_told = after(clauses[second:], first, times)
    things = {**first.done_to, **second_told.done_to}
    return replace(second_told, said=tuple(clauses), done_to=things, last=first.last | second_told.last)


def _after_one(clauses: Sequence[Clause], before: Referents, times: Sequence[Span]) -> Referents:
    """The same, by the first main clause of a sentence."""
    before = replace(before, said=tuple(clauses))
    main = _main(clauses)
    if main is None:
        return before
    named = before.named(clauses)
    found = place(main, before.named((main,)), times)
    own = _told(main, found, before, times)
    told = [*objects(main, found, times), *of_infinitives(clauses, times)]
    if own is None:
        return _with_objects(main, _without_many(main, before), told)
    if _says_so(main) and own.pronouns and not is_somebody(own) and not body(own.spoken):
        return before  # "Das zeigt ein Eintrag"
    if _says_so(main) and main.telling and (either := taken_by_speaker(own, before.meant)):
        theirs = found is not None and any(
            t.lower.startswith(("sein", "ihr")) for t in main.tokens[slice(*found)]
        )
        return before if theirs else _without(before, either, {} if is_somebody(own) else before.meant)
    whom = {} if is_somebody(own) else to_whom(main, found, named)
    thing = {p: own.meant for p in own.pronouns if p in whom and done(main)}
    own = own._replace(pronouns=tuple(p for p in own.pronouns if p not in whom))
    pronouns = {t.lower for t in pronouns_in(main.tokens)}
    if _either_next(own, pronouns, main, before):
        return replace(before, meant={}, last=frozenset(), done_to={}, beside={})
    others = beside(clauses, named, before.topics, before.meant, own.pronouns, own.name)
    unknown = is_unknown(own, main)
    if unknown:
        others = _known(others, before.again)
        before = replace(before, lasting=_known(before.lasting, before.again))
    predicate = called(main, own) or _told_objects(own, told, others, named)
    same = {p: _same(own, before.meant.get(p), before.topics) for p in own.pronouns}
    alone = _called(main, found, times) if not own.spoken else {}
    itself = {**(somebody(own, told) if unknown and not named else same), **alone}
    meant = {**({} if named else before.lasting), **others, **predicate, **itself, **whom}
    still = (*own.pronouns, *whom, *predicate, *alone, *_still(clauses, before, times))
    return replace(
        before,
        meant={p: m for p, m in meant.items() if m.person or not is_another(p, m.words)},
        last=_apart_from(pronouns, own, before) if pronouns else frozenset(still),
        rivals=frozenset() if "sie+" in whom else own.rivals,
        done_to=before.done_to if _says_so(main) else {**_things(own, told, clauses, before, times), **thing},
        lasting=_lasting(own, before),
        beside={} if alone else told_with(own, persons(main, found, named), before.meant, before.beside),
    )


def _either_next(own: Subject, pronouns: set[str], main: Clause, before: Referents) -> bool:
    """Whether one who is new does it to one told of, so that either may be meant next: "Der Kanzler würdigte ihn"."""
    new = own.name is not None and own.name.label not in before.topics
    return new and bool(pronouns - {"es"} or _names_topic(main, before))


def _known(meant: Mapping[str, Meant], again: Collection[str]) -> dict[str, Meant]:
    """Those of whom more is told, whose names are among `again`."""
    return {p: m for p, m in meant.items() if m.person in again}


def _apart_from(pronouns: set[str], own: Subject, before: Referents) -> frozenset[str]:
    """The pronouns for a subject beside others, or for whom these mean: "Ihm wird vorgeworfen, …"."""
    if own.spoken:
        return frozenset(p for p in own.pronouns if _FAMILIES[p].isdisjoint(pronouns))
    return frozenset(p for p in before.last if not _FAMILIES[p].isdisjoint(pronouns))


def _things(
    own: Subject, told: Sequence[Object], clauses: Sequence[Clause], before: Referents, times: Sequence[Span]
) -> Mapping[str, Meant]:
    """What something was done to, which a pronoun means where the same is done to it again."""
    # "Ein Wirt kaufte einen Ring. Er …"
    people = not own.meant.person and any(map(is_person, own.spoken.split(" ")[1:]))
    new = {
        p: thing
        for p, thing in only(told).items()
        if p not in own.pronouns
        or body(own.spoken)
        or (people and not any(map(is_person, thing.words.split(" "))))
    }
    return {**_still_done_to(own, clauses, before, times), **new}


def _with_many(clauses: Sequence[Clause], behind: Referents, before: Referents) -> Referents:
    """With the many told of before, where it only says how much it is: "Der Schaden liegt bei 4000 Euro"."""
    nouns = [t.lower for t in clauses[0].words[2:] if is_noun(t)]
    if len(clauses) > 1 or not nouns or not _SUMS.issuperset(nouns) or "sie" in behind.last:
        return behind
    still = {"sie+"} & before.last & {*before.meant}
    beside = {p: m for p, m in before.beside.items() if p == "sie+"}
    meant = {**behind.meant, **{p: before.meant[p] for p in still}}
    return replace(behind, meant=meant, last=behind.last | still, beside={**behind.beside, **beside})


def _main(clauses: Sequence[Clause]) -> Clause | None:
    """The clause of a sentence whose subject pronouns mean behind it; None where none has a verb."""
    verbal = [c for c in clauses if c.finite is not None and (not c.relative or len(clauses) == 1)]
    own = [c for c in verbal if not c.subordinate]
    main = next((c for c in own if not _opens_with(c, own)), verbal[0] if verbal else None)
    if verbal and verbal[0].opening in ("ob", "dass") and main is not None and main.finite == 0:
        return verbal[0]  # "Ob Weber kommt, ist offen"
    return main


def _told_objects(
    own: Subject, told: Sequence[Object], others: Mapping[str, Meant], named: Sequence[Name]
) -> dict[str, Meant]:
    """The objects that pronouns may mean as well as the subject, by pronoun; by their names if they have one."""
    things = only(plainly(told)).items() if own.pronouns else ()
    labels = {name.label for name in named}  # "Auf die Lehrerin Ida Rothe entfielen …"
    known = {p for p, one in others.items() if one.person in labels}
    return {
        p: t
        for p, t in things
        if p in _OBJECTS and p not in known and (p != "er" or p not in others or t.human)
    }


def _second_main(clauses: Sequence[Clause], before: Referents) -> int | None:
    """Where a second main clause begins that has a subject of its own: "17 Züge fielen aus, | 300 Gäste warteten"."""
    for n in range(1, len(clauses)):
        clause, spoken = clauses[n], clauses[n].tokens
        own = (
            clause.opens
            and not clause.telling
            and not completes(clause)
            and clauses[n - 1].tokens[-1].word in ",;"
        )
        if not own or not clauses[0].opens or clauses[0].telling:
            continue
        found = place(clause, before.named(clauses))
        if found is not None and found[0] == 0 and not pronouns_in(spoken[slice(*found)]):
            return n
    return None


def _says_so(main: Clause) -> bool:
    """Whether it only says who settled or said what stands before: "Das entschied der Rat am Montag"."""
    return main.opening in ("das", "dies") and main.finite == 1


def _without(before: Referents, pronouns: Collection[str], others: Mapping[str, Meant]) -> Referents:
    """The same without whom these pronouns mean, as either of two may be; `others`: who people may be all the same."""
    meant = {p: one for p, one in before.meant.items() if p not in pronouns}
    people = {p: one for p, one in others.items() if p in pronouns}
    return replace(before, meant=meant, last=before.last - {*pronouns}, beside=people)


def _without_many(main: Clause, before: Referents) -> Referents:
    """Behind "Sie dauert", where nothing tells what "sie" is: it may be meant next as well as the many told before."""
    verb = main.tokens[main.finite or 0].lower
    one = main.tokens[0].lower == "sie" and not verb.endswith(MANY) and "sie" not in before.last
    return replace(before, last=before.last - {"sie+"}) if one else before


def _with_objects(main: Clause, before: Referents, told: Sequence[Object]) -> Referents:
    """Behind a sentence whose subject is a pronoun: what is no person is not meant any more where an object may be.

    Nor is somebody where another one may be, of whom no pronoun is told: "Einen Täter nahm sie fest. Er …"; but who was
    told of first is where it only goes back: "Der Rat ehrte Retter. Sie hatten einen Dieb gefasst. Er …".
    """
    goes_back = main.finite == 1 and main.tokens[1].lower in _HAD and main.tokens[0].lower in _FAMILIES
    back = before.last if goes_back else frozenset()
    new = {pronoun for one in plainly(told) for pronoun in one.pronouns}
    whom = {p for one in plainly(told) for p in one.pronouns if Meant(one.words).human}
    others = {p for p in whom - back if _FAMILIES[p].isdisjoint(t.lower for t in pronouns_in(main.tokens))}
    kept = {p: m for p, m in before.meant.items() if p not in others and (m.human or p not in new)}
    kept |= {p: one for p, one in only(plainly(told)).items() if p in others}
    things = {p: thing for p, thing in only(told).items() if p not in kept}
    return replace(before, meant=kept, done_to={**before.done_to, **things}) if new else before


def _called(main: Clause, found: Span | None, times: Sequence[Span]) -> dict[str, Meant]:
    """Whom a name alone in front means, by the pronouns that nothing else told of can have."""
    name = bare_name(main, found)
    told = {t.lower for t in main.tokens if not any(start <= t.start < end for start, end in times)}
    return {p: Meant(name, name) for p in ("er", "sie") if name and told.isdisjoint(_LEADING[p])}


def _opens_with(clause: Clause, main_clauses: Sequence[Clause]) -> bool:
    """Whether it only leads up, with a colon, to what is told: "Es ist entschieden: Der Rat tritt zurück"."""
    return clause.tokens[-1].word == ":" and clause is not main_clauses[-1] and not clause.telling


def _still(clauses: Sequence[Clause], before: Referents, times: Sequence[Span]) -> Iterator[str]:
    """The pronouns that go on to mean what they meant, as nothing is told of that they could mean as well."""
    spoken = [t for clause in clauses for t in clause.tokens]
    told = {t.lower for t in spoken if not any(start <= t.start < end for start, end in times)}
    for pronoun, articles in _LEADING.items():
        if pronoun in before.last and pronoun not in before.rivals and told.isdisjoint(articles):
            yield pronoun


def _still_done_to(
    own: Subject, clauses: Sequence[Clause], before: Referents, times: Sequence[Span]
) -> Mapping[str, Meant]:
    """The neuter that something was done to, where this sentence tells of no other."""
    thing = before.done_to.get("es")
    spoken = [t for clause in clauses for t in clause.tokens]
    told = {t.lower for t in spoken if not any(start <= t.start < end for start, end in times)}
    known = "es" not in own.pronouns if own.pronouns else "es" in told and not own.spoken
    return {"es": thing} if thing and known and told.isdisjoint(_LEADING["es"]) else {}


def _told(main: Clause, found: Span | None, before: Referents, times: Sequence[Span]) -> Subject | None:
    """The subject at `found` in a clause, if it is no time expression; None for a pronoun for what was told."""
    if _goes_on_counting(main):
        return None
    if found is None:
        return Subject()
    people = before.named((main,))
    verb = main.finite or 0
    if found[0] == 0 and [t.lower for t in main.tokens[verb : verb + 2]] in (
        ["gelang", "es"],
        ["gelingt", "es"],
    ):
        return Subject()  # "Der Gruppe gelang es, …"
    if found[0] == 0 and [t.lower for t in main.tokens[verb + 1 : verb + 2]] == ["er"]:
        return None  # "Die Laufbahn hatte er in Kassel begonnen"
    if main.tokens[found[0]].lower == "es" and "es" not in before.last:
        found = _behind_es(main)
        if found is None:
            return Subject()  # "Es besteht Verdacht gegen den Mann"
    if pronouns_in(main.tokens[slice(*found)])[:1] == [main.tokens[found[0]]]:
        return None
    timed = [any(start <= t.start < end for start, end in times) for t in main.tokens[slice(*found)]]
    last = len(timed)
    while last and timed[last - 1]:
        last -= 1  # "die Produktion [1986]"
    if not last or timed[0]:
        return Subject()
    inner = next((n for n in range(2, last) if timed[n]), last)  # "die Halle [1941] von Ida Rothe"
    last = inner if is_noun(main.tokens[found[0] + inner - 1]) else last
    own = subject_at(main, (found[0], found[0] + last), people)
    return _outranked(own, named_beside(main, found, times, people))


def _goes_on_counting(main: Clause) -> bool:
    """Whether it tells of some of those told of before: "Zwei wurden gefunden", "Der dritte entkam"."""
    front = [t.word for t in main.tokens[: main.finite]]
    which = len(front) == 2 and front[0].lower() in ("der", "die", "das") and front[1] in WHICH
    return which or (len(front) == 1 and front[0].lower() in NUMBERS | ONE)


def _behind_es(main: Clause) -> Span | None:
    """The subject behind an "es" that only opens: "Es gilt [ein Mindestlohn von 13,90 Euro]"; None for none."""
    behind = subject(main.tokens, 2) if main.finite == 1 and main.tokens[0].lower == "es" else None
    plain = behind is not None and behind[0] == 2 and main.tokens[2].lower in ("ein", "eine")
    return behind if plain else None


def _outranked(own: Subject, persons: Sequence[Name]) -> Subject:
    """A subject that is nobody, without the pronoun of whom it does it to: "Der Rat wählte Jan Weber. Er …"."""
    if is_somebody(own):
        return own
    taken = {pronoun for one in persons for pronoun in of_person(one.label.split(" ")[:-1])}
    return own._replace(pronouns=tuple(p for p in own.pronouns if p not in taken))


def _same(own: Subject, before: Meant | None, topics: frozenset[str]) -> Meant:
    """Whom a subject means: by "die 35-Jährige" the person that was told of, by "der Angeklagte" whom all is about."""
    if own.name is not None or before is None or not before.person:
        return own.meant
    accused = own.spoken.lower().removeprefix("der ").removeprefix("die ") in _ACCUSED
    about = topics == {before.person} and (accused or says_what(own.spoken))
    return before if about or "jährige" in own.spoken.lower() else own.meant


def _names_topic(main: Clause, referents: Referents) -> bool:
    """Whether a clause names somebody whom the article is about."""
    return any(person.label in referents.topics for person in referents.named((main,)))
