"""Titles that say whom a pronoun in front stands for, where the article makes that plain."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.fitting import fitting, tells_of_thing
from timeline.events.coreference.objects import body
from timeline.events.coreference.persons import only_people
from timeline.events.coreference.referents import Referents
from timeline.events.coreference.rivals import another
from timeline.events.grammar.adjectives import NUMBERS, is_noun
from timeline.events.grammar.antecedents import SINGLE, Antecedent, antecedent
from timeline.events.grammar.noun_phrases import is_feminine
from timeline.events.grammar.spelling import CONTRACTED, LONGEST, spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.swallowed import OBJECTLESS
from timeline.events.grammar.tokens import Token, find_finite, tokens
from timeline.events.grammar.transitive import is_transitive
from timeline.events.grammar.valency import verbs
from timeline.events.naming.bearing import kind
from timeline.events.naming.gazetteers import entries, whose_name
from timeline.events.naming.people import is_person
from timeline.events.titles.counted import is_some, some_of
from timeline.events.titles.possessives import OWNERS, of_what, owned
from timeline.events.titles.shortening import fitted, trimmed
from timeline.events.titles.within import was_meant_to
from timeline.events.vocabulary.humans import OF_THINGS, SUFFERS
from timeline.events.vocabulary.lexicon import MANY, MODALS, NOBODY, PASSIVE
from timeline.events.vocabulary.nouns import number, readings
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import happens
from timeline.temporal.german.verbs import PARTICIPLE, verb_forms

_REPORTED = words(
    "habe sei werde könne müsse solle wolle dürfe hätte wäre würde hätten wären würden seien handele"
)
_OF_SOMEBODY = words(
    "gestorben verstorben verhaftet festgenommen verurteilt geflohen geflüchtet freigesprochen"
)
_BEFORE, _DYING = words("war hatte"), words("sterben versterben erliegen überleben")
_ARTICLES = {"er": ("der", "ein", "einer"), "sie": ("die", "eine"), "es": ("das", "ein")}
_THIS = re.compile(
    r"\b(?:(in|zu|von|an|bei) (?=diese[mr]))?([Dd])ies(er|es|em|en|e)(?= (?!(?:Jahr|Monat|Woche|Tag|Zeit|Saison)\w*)"
    r"[A-ZÄÖÜ]\w*?(s?)\b)"
)
_QUOTATION = re.compile("(„[^“]*“?)")
_OWN = re.compile(r"\b(?:ihr|sein)e[mnr] ")
_MALE = re.compile(r"\b(?:ihm|ihn)\b")
# "auf [derselben] Strecke"; not "gegen denselben Gegner", whom nothing else tells
_SAME = re.compile(
    r"\b([Dd](?:er|ie|as|en|em|es))selben?"
    r"(?= (?!Gegner|Rival|Konkurren|Kontrahent|Partner|Täter|(?:Mann|Frau|Person|Stelle|Ort|Grund|Weise)\b)[A-ZÄÖÜ])"
)
_POINTING = {"Dieser": ("der", "er"), "Diese": ("die", "sie"), "Dieses": ("das", "es")}
_WHOSE = {"Deren": ("Diese",), "Dessen": ("Dieses", "Dieser")}
_ASKING = {*OWNERS, *_WHOSE, *_POINTING, "Beide", "Alle", "Er", "Sie", "Es"}
_MOVING = words(
    "kommen fahren fliegen sinken verschwinden entkommen landen starten abstürzen einstürzen umkippen"
)
# These have "war" before what was done by them, not to them.
_GOING = _MOVING | words(
    "gehen ausgehen reisen ziehen umziehen anreisen abreisen einsteigen aussteigen ausscheiden eintreten austreten"
    " zurücktreten zurückkehren aufbrechen aufsteigen absteigen gelangen stoßen sterben bleiben"
)
_FOUNDED = words("gründen auflösen umbenennen")
_THINGS_ALONE = (OF_THINGS - SUFFERS - words("kaufen verkaufen sperren")) | _FOUNDED
_LYING = words("hängen stehen liegen brennen ausbrennen kosten")  # of things as well as of people
_AMOUNTING = words(
    "lag lagen liegt liegen beträgt betrug betrugen stieg stiegen steigt sank sanken sinkt kostete kostet"
)
_AMOUNT = re.compile(r"\d\S* (?:Prozent|Euro|Dollar|Milli|Meter|Grad|Punkt)|\bProzent\b")
_SHOWN = (" zu sehen", " zu sehen sein", " zu bestaunen")
_ONE_THING = words("ein eine das dieses")
_OF_MANY = ("e", "en", "n", "er", "s")


def with_articles(title: str) -> str:
    """The title with articles for what only points to what was told: "auf derselben Strecke", "in diesem Fall".

    What stands in quotation marks stays.
    """
    parts = _QUOTATION.split(title)
    return "".join(p if p[:1] == "„" else _SAME.sub(r"\1", _THIS.sub(_the, p)) for p in parts)


def asks(title: str) -> bool:
    """Whether a title begins with a word whose meaning only the article tells: "Er", "Dieser", "Ihre", "Zwei"."""
    return title.partition(" ")[0] in _ASKING or is_some(title)


def _is_to_her(title: str) -> bool:
    """Whether "Ihr" is whom something is done to: "Ihr wurde ein Preis verliehen"."""
    return title.startswith("Ihr ") and find_finite(tuple(tokens(title, 0, len(title)))) == 1


def named(title: str, referents: Referents, before: Referents, shared: str = "") -> str:
    """The title with the words that a pronoun in front stands for, where they are known and beyond doubt.

    A wrong name is worse than a pronoun: what is only reported ("er habe …") is about whoever says so, so that it has a
    name only where that differs from whom the pronoun meant `before` the sentence. `shared`: the verb, lowered, of the
    clause before it that has the same subject.
    """
    first, _, rest = title.partition(" ")
    if first in OWNERS and not _is_to_her(title):
        return owned(title, referents)
    verb = rest.split(" ", 1)[0].lower().rstrip(",:")
    if first in _WHOSE and (owner := _whose(first, referents)):
        return of_what(title, owner)
    # "Dieser war gegangen und hatte …"
    pointing = before if shared else referents
    if first in _POINTING and verb in verb_forms() and (noun := _pointed(first, verb, pointing)):
        return _with(Meant(noun), rest) or title
    if first in ("Beide", "Alle"):
        return _everybody(first.lower(), rest.split(" "), referents) or title
    if is_some(title):
        return some_of(title, referents) or title
    if first not in ("Er", "Sie", "Es"):
        return title
    many, spoken = verb.endswith(MANY), tokens(title, 0, len(title))
    thing = tells_of_thing(referents.meant.get(first.lower()), spoken)
    if verb in _REPORTED and not (thing or was_meant_to(spoken) or _speaks(first.lower(), referents, before)):
        return title
    among = fitting(referents, spoken)
    if first == "Es" and (_is_nothing(verb, rest) or ("es" not in among.meant and not is_done(verb, rest))):
        return title
    meant = _meant(first.lower(), shared or verb, rest, among)
    if meant and many and first == "Sie" and _is_one(meant.words):
        return title  # "Passanten befreiten ein Kind. Sie schlugen die Scheibe ein"
    return _with(meant, rest) or title if meant else title


def _is_nothing(verb: str, rest: str) -> bool:
    """Whether "es" stands for nothing before these words: "Es sollen zwölf sein", "Es hatte Gerüchte gegeben".

    Not in "Es betreiben die Stadtwerke", "Es wurde zerstört".
    """
    title = f"Es {rest}"
    if verb.endswith(MANY) and not is_transitive(tokens(title, 0, len(title))):
        return True
    given = rest.endswith(" gegeben") and "bekannt" not in rest
    return given or "so weit" in rest or (verb in OBJECTLESS | {"sei"} and not _done_to_it(title))


def _is_one(spoken: str) -> bool:
    """Whether it is plainly one thing: "Das Kind", "Ein Wirt", "Zutritt", so that no verb of many goes with it."""
    first, *rest = spoken.split(" ")
    told = number(first.lower())
    bare = told == "one" if told else not (first.endswith(_OF_MANY) or is_person(first))
    return first.lower() in _ONE_THING or (not rest and bare)


def _done_to_it(title: str) -> bool:
    """Whether "es" is something: "Es wurde zerstört", "Es war aus Ulm gekommen"; not "Es wurde gestreikt"."""
    spoken = tokens(title, 0, len(title))
    to = any(t.lower in ("zu", "zum", "zur") for t in spoken)
    plain = is_transitive(spoken) or (not to and not _MOVING.isdisjoint(verbs(spoken)))
    return plain and subject(spoken, 2) is None


def _pointed(first: str, verb: str, referents: Referents) -> str:
    """What "dieser" means: the noun that the words before end with, if it agrees; empty where that is not plain."""
    pronoun, personal = _POINTING[first]
    subject = referents.meant.get(personal)
    said = [t for clause in referents.said for t in clause.tokens if t.is_word or t.word == ","]
    several = pronoun == "die" and verb.endswith(MANY)
    if person := _named_last(pronoun, said, referents):
        return person
    this = [replace(t, word=pronoun, lower=pronoun) for t in said[:1]]
    found = antecedent(this[0], said, several=several) if this else None
    if found is None and subject and subject.human and personal in referents.last:
        alone = {t.word for t in said if is_noun(t)} <= {*subject.words.split(" ")}
        return subject.words if alone else ""
    if found is None or not found.article or found.behind or _is_whose(found, said):
        return ""
    if subject is not None and subject.human and not is_person(found.noun[0].word):
        return ""  # "Der Mann hat einen Laden. Dieser …": either may be meant
    agrees = several == (pronoun == "die" and found.said not in SINGLE)
    first = found.noun[0].word
    named = len(found.noun) == 1 or first.isupper() or first in entries() or is_person(first)
    return f"{pronoun.capitalize()} {spelled(found.noun, capital=False)}" if agrees and named else ""


def _named_last(pronoun: str, said: Sequence[Token], referents: Referents) -> str:
    """The man or woman with whose name the words before end, but for a verb: "… auf den Posten von Jan Weber"."""
    ending = [t for t in said if t.is_word and not (t.word[0].islower() and t.bits & PARTICIPLE)][-1:]
    name = next((one for one in referents.people if ending and one.end == ending[0].end), None)
    label, gender = name.label if name else "", {"der": "m", "die": "f"}.get(pronoun, "-")
    return label if whose_name(label.split(" ")[0]) == gender else ""


def _everybody(first: str, rest: Sequence[str], referents: Referents) -> str:
    """Whom "beide" or "alle drei" means: "Zwei Männer stritten. Beide wurden verletzt"; empty where not plain."""
    counted = rest[0] if rest[0] in NUMBERS else ""
    verb = rest[1] if counted and len(rest) > 1 else rest[0]
    told = "sie+" in referents.last - referents.rivals
    meant = referents.meant.get("sie+") if told or first != "beide" else referents.both
    plain = verb.islower() and verb.endswith(MANY) and (told or first == "beide")
    if meant is None or not plain:
        return ""
    opening = meant.words.lower().partition(" ")[0]
    several = opening in ("", counted) if counted else opening in NUMBERS or opening.isdigit()
    known = meant.two and not counted if first == "beide" else several
    return _with(meant, " ".join(rest[bool(counted) :])) if known else ""


def _is_whose(found: Antecedent, said: Sequence[Token]) -> bool:
    """Whether it is whose something is, and no person's deed: "den Trainer des Vereins", "den Rücktritt des Rats"."""
    if found.article is None or found.said not in ("des", "eines"):
        return False
    of = [t.word for t in said if t.end <= found.article.start][-1:]
    return not is_person(found.noun[0].word) or any(map(is_person, of))


def _whose(first: str, referents: Referents) -> str:
    """Whose something is behind "deren" and "dessen": the noun that the words before end with, where that is plain."""
    pointing, *others = _WHOSE[first]
    found = [noun for verb in ("ist", "sind") if (noun := _pointed(pointing, verb, referents))]
    either = found or [noun for one in others if (noun := _pointed(one, "ist", referents))]
    return either[0] if either else ""


def _the(this: re.Match[str]) -> str:
    """The article for "dieser" before a noun: nothing stands in front of a title that it could point to."""
    preposition, first, form, genitive = this.groups()
    article = first + {"e": "ie", "es": "es" if genitive else "as"}.get(form, form)
    return CONTRACTED.get((preposition, article), f"{preposition} {article}") if preposition else article


def _speaks(pronoun: str, referents: Referents, before: Referents) -> bool:
    """Whether the sentence itself says whom the pronoun means: "Ida Rothe erklärte, sie werde …"."""
    meant, known = referents.meant.get(pronoun), before.meant.get(pronoun)
    if meant is None or meant == known:
        return False
    return bool(meant.person) or (known is None and meant.human)


def _with(meant: Meant, rest: str) -> str:
    """The title with whom it means in front, by all the words that there is room for; empty where there is none."""
    for name in (meant.words, meant.person, meant.person.split(" ")[-1]):
        longer = f"{name[:1].upper()}{name[1:]} {rest}"
        if name and len(longer) <= LONGEST:
            return longer
    longer = f"{meant.person or meant.words} {rest}"
    spoken = tokens(longer, 0, len(longer))
    shorter = trimmed(spoken, LONGEST, hard=True) or fitted(spoken)
    return "" if shorter.endswith("…") else shorter


def _meant(pronoun: str, verb: str, rest: str, referents: Referents) -> Meant | None:
    """Whom a pronoun beside this verb stands for; None where that is not plain."""
    number = "sie+" if pronoun == "sie" and verb.endswith(MANY) else pronoun
    object_ = referents.done_to.get(number)
    subject_ = referents.meant.get(number)
    spoken = tokens(rest, 0, len(rest))
    found = verbs(spoken)
    # "kaufte einen Ring. Er …"
    hurt = subject_ and _is_another(subject_, object_) and OF_THINGS.isdisjoint(found)
    of_people = hurt or not _OF_SOMEBODY.isdisjoint(rest.split(" "))
    if object_ and is_done(verb, rest) and (object_.human or not of_people):
        both = subject_ and subject_ != object_ and not _FOUNDED.isdisjoint(found)
        either = both and all(_is_founded(one) for one in (subject_, object_) if one)
        return None if either else object_  # "Die Firma verlässt die Stadt. Sie war … gegründet worden"
    lies = not _LYING.isdisjoint(found) or rest.endswith(_SHOWN)
    if number == "sie+" and (lies or is_done(verb, rest)) and _either(subject_, object_, spoken, lies=lies):
        return None
    if hurt and _OWN.search(rest):
        return subject_  # "übersah eine Bahn. Sie wurde in ihrem Wagen eingeklemmt"
    # what is done to something may be done to an object: "fanden Münzen. Sie waren gestohlen …"
    going = not _GOING.isdisjoint(found)  # "Im Mai waren sie davon ausgegangen"
    done = (verb in OBJECTLESS and not going) or (verb in MODALS and rest.endswith(" werden"))
    if subject_ and subject_.person and verb in _AMOUNTING and _AMOUNT.search(rest):
        return None  # "Weber sagte, die Inflation sinke. Sie lag bei zwei Prozent"
    if object_ and _lives(object_) and subject_ and object_ != subject_ and not subject_.person:
        return (
            None  # "Der Verein hat einen Stürmer geholt. Er …", "Der Zoo hat den Bären eingeschläfert. Er …"
        )
    if number == "sie+":
        plain = "sie+" in referents.last and not (done and "sie+" in referents.rivals)
        return referents.meant.get("sie+") if plain else None
    meant = None if done and pronoun in referents.rivals else referents.meant.get(pronoun)
    if pronoun == "sie" and _MALE.search(rest) and meant == referents.meant.get("er"):
        return None  # "Jan Weber klagte. Sie hatte ihm gekündigt"
    return meant if meant and _can_be(meant, pronoun, verb, rest, referents) else None


def _can_be(meant: Meant, pronoun: str, verb: str, rest: str, referents: Referents) -> bool:
    """Whether the subject told of goes on here: not in "Es hatte gebrannt", nor where the rest names it."""
    nobody = pronoun == "es" and not NOBODY.isdisjoint((verb, rest.rsplit(" ", 1)[-1]))
    if nobody or meant.words in rest:
        return False
    told = verbs(tokens(f"{verb} {rest}", 0, len(verb) + 1 + len(rest)))
    if (meant.person or meant.human) and is_done(verb, rest) and not _THINGS_ALONE.isdisjoint(told):
        return False  # "Ida Rothe leitet die Firma. Sie wurde 1990 gegründet"
    back = verb in _BEFORE or not _DYING.isdisjoint(told) or " ins Krankenhaus" in f" {rest}"
    if back and another(referents.said, pronoun, f"{meant.words} {meant.person}"):
        return False  # "Ein Mann erschoss einen Räuber. Er hatte …"
    if rest.rsplit(" ", 1)[-1] in _OF_SOMEBODY and any(map(happens, meant.words.split(" ")[1:2])):
        return False  # "Der Prozess um einen Mann begann. Er war gestorben"
    thing = meant == referents.done_to.get(pronoun) and not meant.human
    if thing and not _OF_SOMEBODY.isdisjoint(rest.split(" ")):
        return False  # "warb Leute für den Kampf. Er wurde verurteilt"
    return bool(meant.person) or _goes_on(meant, pronoun, referents)


def _lives(meant: Meant) -> bool:
    """Whether it is somebody or an animal."""
    return meant.human or any(kind(word)[0] == "animal" for word in meant.words.split(" "))


def _either(subject: Meant | None, thing: Meant | None, spoken: Sequence[Token], *, lies: bool) -> bool:
    """Whether a thing is as likely meant as somebody who did it: "Forscher fanden Knochen. Sie wurden ausgestellt"."""
    if subject is None or not _is_another(subject, thing) or only_people(spoken, certain=True):
        return False
    return lies or thing is not None or not (OF_THINGS - SUFFERS).isdisjoint(verbs(spoken))


def _is_founded(meant: Meant) -> bool:
    """Whether somebody founds it: a town, a company, a club, a school."""
    return body(meant.words) or any(kind(word)[0] for word in meant.words.split(" ")[1:])


def _is_another(subject: Meant, thing: Meant | None) -> bool:
    """Whether the subject before is somebody to whom something may be done as well as to the object."""
    return subject != thing and not body(subject.words) and any(map(is_person, subject.words.split(" ")))


def is_done(verb: str, rest: str) -> bool:
    """Whether something is done to the subject, or it comes into force: "wurde … gebaut", "soll … gebaut werden"."""
    last = rest.rsplit(" ", 1)[-1]
    if verb in PASSIVE:
        return bool(verb_forms().get(last, 0) & PARTICIPLE)
    passive = last == "worden" or (verb in MODALS and last == "werden")
    applies = verb in ("gilt", "galt") and subject(tokens(rest, 0, len(rest)), 1) is None  # "gilt ab Mai"
    return passive or applies or rest.endswith((" in Kraft", " in Kraft treten", "steht leer"))


def _goes_on(meant: Meant, pronoun: str, referents: Referents) -> bool:
    """Whether the sentence before had this subject, or told of this man, with an article that agrees."""
    article, *rest = meant.words.split(" ")
    head = next((word for word in rest if word[:1].isupper()), meant.words)
    weak = rest[:1] != [head] and rest[:1] != [] and rest[0].endswith("e")  # "der frühere Beamte"
    unknown = not readings(head.lower())
    feminine = is_feminine(head.lower()) or (unknown and head.endswith(("e", "in")) and not weak)
    dative = pronoun == "er" and feminine and not (meant.human or is_person(head))
    agrees = article.lower() in _ARTICLES[pronoun] and not dative  # "der Gruppe gelang es"
    return agrees and (pronoun in referents.last or meant.human)
