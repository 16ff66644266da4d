"""Titles that begin with whose something is, which the article says: "Sein letzter Tag" -> "Jan Webers letzter Tag"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.objects import body
from timeline.events.coreference.referents import Referents
from timeline.events.grammar.adjectives import NUMBERS
from timeline.events.grammar.spelling import CONTRACTED, LONGEST, spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import find_finite, tokens
from timeline.events.grammar.valency import verbs
from timeline.events.naming.bearing import kind
from timeline.events.naming.people import is_person
from timeline.events.naming.words import RELATIVES
from timeline.events.titles.cases import WEAK, like_adjective
from timeline.events.vocabulary.humans import CHILDREN
from timeline.events.vocabulary.lexicon import MANY, NOMINATIVE, PASSIVE, PREPOSITIONS
from timeline.events.vocabulary.nouns import gender, number
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import verb_forms

_ADVERBS = words("damals bereits besonders anders")  # that end as adjectives do: "der damals 22-Jährigen"
_HIS, _HERS = ("er", "es"), ("sie", "sie+")
OWNERS = {"Sein": _HIS, "Seine": _HIS, "Seinen": _HIS, "Ihr": _HERS, "Ihre": _HERS, "Ihren": _HERS}
# Heads of what somebody has, by their articles: behind "sein" and "ihr" nothing tells which.
_HEADS = {
    "Der": tuple(
        "anwalt verteidiger vertrag antrag vater sohn mann bruder wagen vorgänger nachfolger sprecher chef plan sitz"
        " umsatz gewinn führerschein rücktritt zustand einspruch protest vorschlag bericht betrieb tod auftritt sieg"
        " abriss bau start kauf preis name inhaber besitzer betreiber fahrer trainer hund laster".split()
    ),
    "Das": tuple(
        "auto haus kind leben amt mandat ziel büro fahrzeug grab handy werk team unternehmen angebot konto buch konzert"
        " comeback debüt gehalt vermögen boot schiff flugzeug rad motorrad pferd ergebnis votum".split()
    ),
}
# What somebody has behind the verb: nothing may stand between, so that the case is plain.
_BEHIND = re.compile(
    r"(?<=\w) (?P<whose>sein|ihr)(?P<end>e|en|er|em|) (?P<noun>[A-ZÄÖÜ]\w+)(?= (?!(?:und|oder|von)\b)|$)"
)
_OF_HIS = re.compile(r"(?<=\w) (?P<whose>sein|ihr)es (?=[A-ZÄÖÜ]\w+s\b)")
_MEANT = re.compile(r"\b(?:er|ihn|ihm|sie|ihr|ihnen)\b")  # who may be the same
_FORMS = {"": "das", "e": "die", "en": "den", "er": "der", "em": "dem"}
_DEAD = words("leiche leichnam überreste sarg grab obduktion beisetzung")  # nobody who acts has one
# What authorities do with what others have.
_FINDING = words("finden entdecken stoßen sicherstellen beschlagnahmen durchsuchen auswerten")
# Ends of nouns that have no other genitive.
_WITH_S = tuple("er el en ein or ling ang land gericht ium".split())
# What nobody but people have.
_OF_PEOPLE = (
    *RELATIVES,
    *"nachfolger nachfolgerin vorgänger vorgängerin mann eltern familie leiche beifahrer beifahrerin".split(),
    *("begleiter", "begleiterin"),
)
_WITH_ES = ("mann", "wirt", "arzt", "dieb", "gast", "sohn", "kind")
# "Sein Zweiter Senat"
_ORDINALS = words("Erster Erstes Zweiter Zweites Dritter Drittes Vierter Fünfter Sechster")
_OF_ANIMALS = {("animal", "m"): "Der", ("animal", "n"): "Das"}
_STRONG = {"Der": "er", "Das": "es"}
_SIBILANTS = "sxzß"


def owned(title: str, referents: Referents) -> str:
    """The title with the name or the words of whose its subject is; as it is where that is not plain."""
    first, _, rest = title.partition(" ")
    if first.endswith("en") and (rest[:1].islower() or rest.split(" ")[0].endswith("n")):
        return title  # "Ihren Kindern": of many
    referents = _among_people(rest, referents)
    label = referents.meant[OWNERS[first][0]].person if OWNERS[first][0] in referents.meant else ""
    others = {person.label.split()[-1] for person in referents.people if person.label != label}
    spoken = rest.split(" ")
    verb = next(
        (n for n, word in enumerate(spoken) if word[:1].islower() and word in verb_forms()), len(spoken)
    )
    if not others.isdisjoint(spoken[verb:]):
        return title  # "Seine Reise führt Weber nach Paris": it may be his own
    pronoun = OWNERS[first][0]
    if f" {pronoun} " in rest or rest.endswith(" er"):
        return title  # "Sein erstes Spiel bestreitet er": he is named there
    label = referents.meant[pronoun].person if pronoun in referents.meant else ""
    many = pronoun == "sie" and "sie+" in referents.last and "sie" not in referents.last
    if not label or many:  # "Die Mitglieder müssen zustimmen, ihr Votum …"
        return _of(title, _genitive(_owner(first, referents)))
    if label.split()[-1] in rest:
        return title
    adjective = rest.split(" ", 1)[0]
    plural = adjective[:1].islower() and adjective.endswith("en")
    if plural or not label[-1].islower() or (label[-1] in _SIBILANTS and first[-1] == "e"):
        return _of(title, f"von {label}")
    ending = "’" if label[-1] in _SIBILANTS else "s"
    longer = (f"{name}{ending} {rest}" for name in (label, label.split()[-1]))
    return next((one for one in longer if len(one) <= LONGEST), title)


def _among_people(rest: str, referents: Referents) -> Referents:
    """Whom pronouns mean beside what only people have: "trennte sich von Trainer Weber. Sein Nachfolger …"."""
    head = next((word for word in rest.split(" ") if word[:1].isupper()), "")
    people = {p: one for p, one in referents.beside.items() if one.words}
    if head.lower().endswith(_OF_PEOPLE):
        return replace(referents, meant={**referents.meant, **people}, last=referents.last | {*people})
    if kind(head)[0] != "animal":
        return referents
    # "Das Gericht hat einen Halter verurteilt. Sein Hund …"
    bodies = {p for p, one in referents.meant.items() if body(one.words)}
    return replace(referents, last=referents.last - bodies)


def of_what(title: str, owner: str) -> str:
    """The title with what "deren" or "dessen" in front means: "Dessen Senat tagte" -> "Der Senat des Gerichts …"."""
    rest = title.partition(" ")[2]
    noun = rest.split(" ")[0].lower()
    hers = f"{'Ihre' if gender(noun) == 'f' or number(noun) == 'many' else 'Ihr'} {rest}"
    longer = _of(hers, _genitive(Meant(owner)))
    return title if longer == hers else longer


def owned_behind(title: str, referents: Referents) -> str:
    """The title with whose something behind the verb is, where its subject cannot be: "Ermittler fanden sein Auto"."""
    title = _of_either(title, referents)
    found = _BEHIND.search(title)
    if found is None or _MEANT.search(title) or _of_whom_it_names(title[: found.start()], found["whose"]):
        return title
    another = _of_another(title.split(" ", 2), found["whose"]) or _of_who_is_not_here(title, found["whose"])
    if found["noun"].lower() not in _DEAD and not another:
        return title
    owner = _owner("Sein" if found["whose"] == "sein" else "Ihr", referents)
    noun, article = found["noun"], _FORMS[found["end"]]
    if owner.person and owner.person[-1] not in _SIBILANTS and owner.person.split(" ")[-1] not in title:
        longer = f"{title[: found.start()]} {owner.person}s {noun}{title[found.end() :]}"
    elif (whose := _genitive(owner)) and whose.split(" ")[-1] not in title:
        longer = f"{_with_article(title[: found.start()], article)} {noun} {whose}{title[found.end() :]}"
    else:
        return title
    return longer if len(longer) <= LONGEST else title


def _of_whom_it_names(before: str, whose: str) -> bool:
    """Whether the words before name somebody whose it may be: "nahmen den 67-Jährigen | in seiner Wohnung fest"."""
    spoken = before.split(" ")
    led = ("den", "dem", "einen", "einem") if whose == "sein" else ("die", "der", "eine", "einer")
    places = (n for n in range(1, len(spoken)) if spoken[n] in led)
    return any(any(is_person(word) for word in spoken[n + 1 : n + 4] if word[:1].isalnum()) for n in places)


def _of_either(title: str, referents: Referents) -> str:
    """The title with no more than an article where a body may not mean its own: "die Auflösung [seines] Vertrags"."""
    found = _OF_HIS.search(title)
    if found is None:
        return title
    spoken = tokens(title, 0, len(title))
    acts = body(spelled(spoken[: find_finite(tuple(spoken))]))
    owner = _owner("Sein" if found["whose"] == "sein" else "Ihr", referents)
    either = acts and any(map(is_person, owner.words.split(" ")))
    return f"{title[: found.start()]} des {title[found.end() :]}" if either else title


def _of_another(front: Sequence[str], whose: str) -> bool:
    """Whether the subject in front cannot have it: "Ein Hund verlor ihre Spur", "Ermittler fanden sein Auto"."""
    first, head = front[0].lower(), front[1] if len(front) > 1 else ""
    if whose == "ihr":
        return first in ("ein", "der") and not head.endswith("in")
    several = (
        first[:1].isalpha()
        and front[0].endswith(("er", "en", "e"))
        and first not in NOMINATIVE | PREPOSITIONS
    )
    return first in ("eine", "die") or (several and head.endswith(("en", "ten")))


def _of_who_is_not_here(title: str, whose: str) -> bool:
    """Whether what a preposition leads up to in front cannot be the subject's: "In seinem Auto fanden Ermittler Geld".

    Nor what somebody looks for or becomes: "In ihrer Wohnung fand die Polizei …", "Zu ihrem Nachfolger wurde …".
    """
    spoken = tokens(title, 0, len(title))
    verb = find_finite(tuple(spoken)) or 0
    found = subject(spoken, verb + 1) if verb and spoken[0].lower in PREPOSITIONS else None
    if found is None:
        return False
    many = whose == "sein" and spoken[verb].lower.endswith(MANY)
    finds = body(spelled(spoken[slice(*found)])) and not _FINDING.isdisjoint(verbs(spoken))
    return many or finds or (spoken[0].lower == "zu" and spoken[verb].lower in PASSIVE)


def _with_article(front: str, article: str) -> str:
    """What stands before the noun with its article, which a preposition may take up: "In" and "dem" -> "Im"."""
    before, _, last = front.rpartition(" ")
    both = CONTRACTED.get((last.lower(), article), "")
    both = both.capitalize() if last.istitle() else both
    return f"{before} {both}".strip() if both else f"{front} {article}"


def _owner(first: str, referents: Referents) -> Meant:
    """What the subject of the sentence before was, where the word can mean that alone."""
    human = "er" in OWNERS[first] and "er" in referents.meant and referents.meant["er"].human
    last = {"er", *(referents.last - {"es"})} if human else referents.last
    owners = [p for p in OWNERS[first] if p in last]
    plain = len(owners) == 1 and owners[0] not in referents.rivals
    return referents.meant.get(owners[0], Meant("")) if plain else Meant("")


def _of(title: str, whose: str) -> str:
    """The title with an article in front and whose it is behind its noun: "Die zweite Amtszeit von Hans Weiß"."""
    first, *spoken = title.split(" ")
    nouns = (n for n, word in enumerate(spoken) if word[:1].isupper() and word not in _ORDINALS)
    noun = next(nouns, len(spoken))
    if [word[:1].isupper() for word in spoken[noun + 2 : noun + 3]] == [True] and spoken[noun + 1] == "und":
        noun += 2  # "Ihre Beraterinnen und Berater"
    if not whose or noun + 1 >= len(spoken) or spoken[noun + 1][:1].isupper():
        return title
    head = spoken[noun].lower() if noun == 0 else ""
    told = next((a for a, ends in _HEADS.items() if head.endswith(ends)), "")
    if not told and noun == 0 and is_person(spoken[0]) and not head.endswith(CHILDREN):
        told = "Der"
    if noun and first in ("Sein", "Ihr"):  # "Ihr neuer Trainer", "Sein altes Haus"
        told = next((a for a, end in _STRONG.items() if all(t.endswith(end) for t in spoken[:noun])), "")
        spoken[:noun] = [word[:-1] for word in spoken[:noun]]
    if noun == 0 and not told:
        told = _OF_ANIMALS.get(kind(spoken[0]), "")
    article = "Die" if first.endswith("e") else "Den" if first.endswith("en") else told
    longer = " ".join((article, *spoken[: noun + 1], whose, *spoken[noun + 1 :]))
    return longer if article and len(longer) <= LONGEST else title


def _genitive(meant: Meant) -> str:
    """Its words as a genitive: "Die 40 Mieter" -> "der 40 Mieter"; empty where that form is not plain."""
    first, *behind = meant.words.split(" ")
    rest = " ".join(takewhile(lambda word: word not in PREPOSITIONS, behind))  # "Ein 17-Jähriger [aus Ulm]"
    *adjectives, noun = rest.split(" ")
    if first == "Die" and len(adjectives) == 1 and adjectives[0][:1].isupper() and noun.isalpha():
        return f"der {rest}"  # "Die Agentur Bremen"
    if any(word[:1].isupper() and word != "Jahre" for word in adjectives) or not noun[:1].isalnum():
        return ""
    like = like_adjective(noun)
    weak = [_weak(word) for word in adjectives]
    noun = f"{noun.removesuffix('r')}n" if like else noun
    if first.lower() in NUMBERS or first.isdigit():
        return " ".join(("der", first.lower(), *(f"{word.removesuffix('n')}n" for word in adjectives), noun))
    if first == "Die":
        same = all(word.endswith("n") or word.isdigit() for word in adjectives)  # several, or no adjective
        return " ".join(("der", *(adjectives if same else weak), noun))
    if first == "Eine":
        return " ".join(("der", *weak, noun))
    if first in ("Der", "Das", "Ein") and (like or noun.endswith(_WITH_S)):
        return " ".join(("des", *weak, noun if like else f"{noun}s"))
    if first in ("Der", "Das", "Ein") and noun.lower().endswith(_WITH_ES):
        return " ".join(("des", *weak, f"{noun}es"))
    if first in ("Der", "Ein") and is_person(noun) and noun.lower().endswith(WEAK):
        return " ".join(("des", *weak, f"{noun}n" if noun[-1] in "er" else f"{noun}en"))
    return ""


def _weak(word: str) -> str:
    """An adjective behind an article in the genitive: "junger" -> "jungen"; a number and its years stay."""
    plain = (word[:1].islower() or "-jährige" in word) and word[-1:] in "ers" and word not in _ADVERBS
    return f"{word.removesuffix('r').removesuffix('s')}n" if plain else word
