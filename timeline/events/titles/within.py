"""Pronouns within a title: the name of whom they mean, where the article makes that plain."""

import re
from collections.abc import Callable, Sequence

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.fitting import fitting, is_thing, others_of_many, tells_of_thing
from timeline.events.coreference.objects import body
from timeline.events.coreference.persons import only_bodies
from timeline.events.coreference.referents import Referents
from timeline.events.grammar.adjectives import NUMBERS, is_adjective, is_noun
from timeline.events.grammar.noun_phrases import is_feminine
from timeline.events.grammar.phrase_units import TOGETHER
from timeline.events.grammar.spelling import LONGEST
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite, tokens
from timeline.events.grammar.transitive import lacks_object, shared_object
from timeline.events.grammar.valency import verbs
from timeline.events.naming.people import is_person
from timeline.events.naming.shapes import office
from timeline.events.titles.cases import dative, inflected, lowered, names, neuter, of_several, several
from timeline.events.titles.possessives import owned_behind
from timeline.events.titles.shortening import trimmed
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    AUXILIARIES,
    MANY,
    MODALS,
    NOBODY,
    PREPOSITIONS,
    RELATIVES,
    SPEECH,
    SPEECH_WITH,
)
from timeline.events.vocabulary.tables import words

_PRONOUN = re.compile(r"\b(?:er|sie|es|ihn|ihm|ihr|ihnen)\b", re.IGNORECASE)
_ASKING = re.compile(rf"{_PRONOUN.pattern}|\b(?:sein|ihr)(?:e|en|er|em|es)?\b", re.IGNORECASE)
_SOME = re.compile(
    rf"^({'|'.join(sorted(NUMBERS))}|einige|mehrere|viele|die meisten|eine[rs]?) von ihnen\b", re.IGNORECASE
)
_BOTH = re.compile(r"(?:Gegen|Für|Durch|Ohne|Um) beide(?= [a-zäöü])")
_OBJECT = re.compile(r", (?P<whom>ihn|ihm|sie)(?= (?:[\w-]+ ){0,4}(?:zu \w+en|[a-zäöü]{2,}zu\w+en)$)")
_FRONTED = ("ihm", "ihn", "ihnen", "ihr")
_ARTICLES = {"ihn": "den", "ihm": "dem"}
# What is done to plans, and to nobody.
_DECIDED = words(
    "ankündigen beschließen genehmigen bewilligen verkünden veröffentlichen planen vertagen durchsetzen"
)
# What is done to somebody, and to no report.
_TO_SOMEBODY = words(
    "vorwerfen drohen danken helfen gratulieren kündigen verbieten untersagen raten unterstellen vorhalten"
)
_REPORTED = words("habe sei werde könne müsse solle wolle dürfe hätte wäre würde")


def within(title: str, meant: Callable[[], Referents]) -> str:
    """The title with whom the first two pronouns behind its verb, or with a preposition before them, mean.

    `meant`: whom they mean, which is asked only where there is one.
    """
    if both := _BOTH.match(title):
        return _against_both(title, both, meant())
    if not _ASKING.search(title):
        return title
    referents = meant()
    title = owned_behind(title, referents)
    once = _within(_to_him(title, referents), referents)
    return once if once == title else _within(once, referents)


def _against_both(title: str, both: re.Match[str], referents: Referents) -> str:
    """The title with whom "beide" means behind a preposition: "Gegen beide erging" -> "Gegen die zwei Wirte erging"."""
    meant = _plain("sie+", referents, set(title.split(" ")))
    meant = meant if meant and meant.two else referents.both
    if meant is None or meant.words.split(" ")[0] != "Zwei":
        return title
    preposition = both[0].partition(" ")[0]
    longer = [
        f"{preposition} die {them.removeprefix('der ')}{title[both.end() :]}" for them in of_several(meant)
    ]
    return next((one for one in longer if len(one) <= LONGEST), title)


def _to_him(title: str, referents: Referents) -> str:
    """The title with whom an infinitive at its end has as its object: "lehnt es ab, [ihn] freizulassen"."""
    found = _OBJECT.search(title)
    who = "sie" if found and found["whom"] == "sie" else "er"
    meant = _plain(who, referents, set(title.split(" "))) if found and "„" not in title else None
    if found is None or meant is None or (who == "sie" and "sie+" in referents.meant):
        return title
    longer = (f"{title[: found.start()]}, {name}{title[found.end() :]}" for name in names(meant))
    return next((one for one in longer if len(one) <= LONGEST), title)


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
        whole = (f"{some[1]} {of_all}{title[some.end() :]}" for of_all in of_several(meant))
        return next((one for one in whole if len(one) <= LONGEST), title)
    for n in range(main[0].lower not in _FRONTED, len(main)):
        found = _spoken(main, verb, n, referents)
        found = found if n else tuple(name[:1].upper() + name[1:] for name in found)
        longer = [_with(title, main[n : n + 2], name) for name in found]
        if fitting := [one for one in longer if len(one) <= LONGEST]:
            return fitting[0]
        shorter = (trimmed(tokens(one, 0, len(one)), LONGEST) for one in longer)
        if named := next((one for one, name in zip(shorter, found, strict=True) if name in one), ""):
            return named
        heads = [_main_alone(one) for one in longer]
        if head := next((one for one in heads if one and len(one) <= LONGEST), ""):
            return head
    return title


def _with(title: str, pronoun: Sequence[Token], name: str) -> str:
    """The title with the name for its pronoun, behind an "es": "bekam sie es zu tun" -> "bekam es die Elf zu tun"."""
    start, end = pronoun[0].start, pronoun[0].end
    if pronoun[1:] and pronoun[1].lower == "es" and start:
        return f"{title[:start]}es {name}{title[pronoun[1].end :]}"
    return f"{title[:start]}{name}{title[end:]}"


def _main_alone(title: str) -> str:
    """Without the relative clause at its end: "hatte Geld genommen[, das er brauchte]"; empty where it has none."""
    head, comma, rest = title.rpartition(", ")
    relative = rest.split(" ", 1)[0] in RELATIVES and tokens(rest, 0, len(rest))[-1].is_finite
    return head if comma and relative and "," not in head else ""


def _spoken(main: Sequence[Token], verb: int, at: int, referents: Referents) -> tuple[str, ...]:
    """What can stand for the pronoun at `at`, in its case, the longest first; nothing where none stands there."""
    pronoun, beside = main[at].lower, {t.word for t in main}
    if pronoun == "sie" and at > verb and (done_to := _done_to(main, verb, at, referents, beside)):
        return done_to
    if pronoun == "es" and at == verb + 1 and main[verb].lower not in AUXILIARIES | MODALS | NOBODY:
        meant = _plain("es", referents, beside, does=True)
        if meant is not None and shared_object(main[at + 1 :]):
            return (lowered(meant),)
    if (
        pronoun == "es"
        and at == verb + 1
        and subject(main, 0) == (0, verb)
        and lacks_object(_without(main, at))
    ):
        meant = _plain("es", referents, beside) or _done_to_it(referents, beside)
        return () if meant is None else neuter(meant)
    thing = pronoun in ("er", "sie") and tells_of_thing(referents.meant.get(pronoun), main)
    told = main[verb].lower not in _REPORTED or was_meant_to(main)
    if pronoun in ("er", "sie") and at == verb + 1 and (thing or told):
        return _who_does(main, verb, at, fitting(referents, main))
    if pronoun == "sie" and main[at - 1].lower in PREPOSITIONS:
        either = [_plain(one, referents, beside) for one in ("sie", "sie+")]
        found = [one for one in either if one is not None]
        return (*names(found[0]), lowered(found[0])) if len(found) == 1 else ()
    if pronoun in _ARTICLES:
        return _whom(main, pronoun, referents, beside)
    if pronoun == "ihnen":
        meant = _plain("sie+", referents, beside)
        return () if meant is None else several(meant)
    if pronoun == "ihr" and not (main[at + 1 :] and (is_noun(main[at + 1]) or is_adjective(main, at + 1))):
        meant = _plain("sie", referents, beside)
        if meant is None and "sie" not in referents.meant and (woman := referents.beside.get("sie")):
            return (*names(woman), *dative(woman))  # "Das Gericht gab einer Frau recht. Ihr war …"
        return () if meant is None or _unsure(meant, "sie", referents) else (*names(meant), *dative(meant))
    return ()


def was_meant_to(main: Sequence[Token]) -> bool:
    """Whether it came otherwise than planned, and nobody reports it: "Eigentlich hätte sie im Mai enden sollen"."""
    verb = find_finite(tuple(main)) or 0
    return main[verb].lower in ("hätte", "hätten") and main[-1].lower == "sollen"


def _whom(main: Sequence[Token], pronoun: str, referents: Referents, beside: set[str]) -> tuple[str, ...]:
    """What can stand for "ihn" or "ihm"."""
    somebody = pronoun == "ihm" and not _TO_SOMEBODY.isdisjoint(verbs(main))
    either = (_object("er", referents, beside), _plain("er", referents, beside))
    meant = next((one for one in either if one and not (somebody and is_thing(one))), None)
    unsure = meant is None or (pronoun == "ihm" and _unsure(meant, "es", referents))
    return () if meant is None or unsure else (*names(meant), *inflected(meant, _ARTICLES[pronoun]))


def _who_does(main: Sequence[Token], verb: int, at: int, referents: Referents) -> tuple[str, ...]:
    """What can stand for "er" or "sie" right behind the verb: "Im Mai wurde er operiert"."""
    pronoun = main[at].lower
    many = pronoun == "sie" and main[verb].lower.endswith(MANY)
    does = main[verb].lower not in AUXILIARIES
    beside = {t.word for t in main}
    meant = _plain(f"{pronoun}+" if many else pronoun, referents, beside, does=does)
    meant = meant or (None if many else _authority(main, referents, beside))
    if meant is not None and _cannot_speak(main, meant):
        return ()
    behind = main[0].lower in PREPOSITIONS and subject(main, at + 1) is None
    behind = behind or (not many and _of_many(main[:verb]))
    subjects = pronoun == "er" or behind or subject(main, 0) == (at, at + 1)
    return (lowered(meant), *names(meant)) if meant is not None and subjects else ()


def _cannot_speak(main: Sequence[Token], meant: Meant) -> bool:
    """Whether it is told with a verb of words and nobody who has any: no "Der Prozess sprach von Erleichterung"."""
    speaks = not verbs(main).isdisjoint(SPEECH | SPEECH_WITH.keys())
    return speaks and not (meant.human or body(meant.words) or any(map(is_person, meant.words.split(" "))))


def _authority(main: Sequence[Token], referents: Referents, beside: set[str]) -> Meant | None:
    """The authority told of beside a subject, where it tells what those do: "… in Gewahrsam genommen"."""
    meant = referents.meant.get("sie")
    acts = only_bodies(main) or any(t.lower == "gewahrsam" for t in main)
    told = meant is not None and body(meant.words) and meant.words.split(" ")[-1] not in beside
    return meant if acts and told else None


def _object(pronoun: str, referents: Referents, beside: set[str]) -> Meant | None:
    """The object of the sentence before, whose subject acts on it: "lehnte einen Antrag ab. Für ihn stimmte …"."""
    thing = referents.done_to.get(pronoun)
    who = referents.meant.get(pronoun)
    same = thing is None or who is None or thing == who or not body(who.words)
    return None if same or thing is None or thing.words.split(" ")[-1] in beside else thing


def _done_to_it(referents: Referents, beside: set[str]) -> Meant | None:
    """The neuter that something was done to before, where "es" means no subject."""
    thing = None if "es" in referents.meant else referents.done_to.get("es")
    return None if thing is None or thing.words.split(" ")[-1] in beside else thing


def _unsure(meant: Meant, pronoun: str, referents: Referents) -> bool:
    """Whether somebody is no more likely meant than an object of the sentence before that has this pronoun."""
    return pronoun in referents.done_to and not meant.human


def _done_to(
    main: Sequence[Token], verb: int, at: int, referents: Referents, beside: set[str]
) -> tuple[str, ...]:
    """What "sie" means as an object, where the verb's number or the subject's article shows that it is none."""
    together = main[0].lower in TOGETHER  # "Zusammen hielten sie …"
    if together or main[at - 1].lower in PREPOSITIONS or subject(main, 0) != (0, verb):
        return ()
    one, many = _plain("sie", referents, beside), _plain("sie+", referents, beside)
    if one is None and "sie" in referents.rivals and many in referents.done_to.values():
        return ()  # "Die Sonde passierte die Erde. Ihr Ziel soll sie …": "die" is of one or of many
    if one is not None and many is not None:  # what the sentence before was about, no object of it
        one, many = (None if meant in referents.done_to.values() else meant for meant in (one, many))
    if one is not None and one.person and many is None and main[verb].lower not in _REPORTED:
        return names(one)  # a name has one form, whoever does it
    number = main[verb].lower.endswith(MANY) != (many is not None)
    case = main[0].lower in ("der", "ein") and not is_feminine(main[verb - 1].lower)
    if not (number or case) or (one is None) == (many is None):
        return ()
    meant = one or many
    people = meant is not None and any(map(is_person, meant.words.split(" ")))
    decided = people and not verbs(main).isdisjoint(_DECIDED)  # "Die Stadt hatte sie angekündigt"
    does = {t.word for t in main}
    rivals = [other for other in others_of_many(referents, one) if other.word not in does] if one else []
    if not all(is_person(other.word) for other in rivals):
        return ()  # "Die Stadt kauft Bilder. Der Verein hat sie gezeigt"
    return () if meant is None or decided else (*names(meant), lowered(meant))


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
    offices = {word for word in meant.words.split(" ") if office(word)} if meant.person else set()
    if (pronoun in referents.rivals and not (meant.person or does)) or not offices.isdisjoint(beside):
        return None  # "Trainer Jan Weber …. Der Trainer hatte ihn …"
    if (thing := referents.done_to.get(pronoun)) and thing.human and not meant.person and meant != thing:
        return None  # "Die Richter verurteilten fünf Männer. Im Mai waren sie …"
    told = pronoun in referents.last or (pronoun == "er" and not meant.person and meant.human)
    return meant if told or meant.person in referents.topics else None


def _without(main: Sequence[Token], at: int) -> list[Token]:
    """The predicate behind the subject and its verb, without the pronoun there."""
    return [*main[at - 1 : at], *main[at + 1 :]]
