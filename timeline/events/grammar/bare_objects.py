"""Nouns without an article that begin an object right behind a noun, not its name: "hat das Amt | Anklage erhoben"."""

from collections.abc import Sequence

from timeline.events.grammar.adjectives import (
    COUNTS,
    is_noun,
    of_place,
)
from timeline.events.grammar.complete_names import begins_another
from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import entries, last_names
from timeline.events.naming.model import NameKind
from timeline.events.naming.shapes import is_first_name, is_plain, office
from timeline.events.naming.words import CLUBS
from timeline.events.vocabulary.concepts import GATHERINGS
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    BODIES,
    COORDINATORS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
)
from timeline.events.vocabulary.nouns import readings
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import compound_kind, fold, happens, is_concept
from timeline.temporal.german.given_names import first_names

Tokens = Sequence[Token]
_ADJECTIVES = tuple("er chen che alen ale ten te ßen ße zen nen".split())  # "der Roten Armee"
_BARE = words("in aus bei von nach")  # before the name of a place
AMOUNTS = tuple(
    """Million Milliarde Prozent Tausend Dutzend Hundert Liter Hektoliter Kubikmeter Meter Zentimeter Millimeter
    Kilometer Quadratmeter Hektar Tonne Kilo Gramm""".split()
)
_LANDS = ("-Umgebung", "-Land", "-Stadt")  # "der Bezirk Linz-Land"
_DIMENSIONS = words("entfernung höhe tiefe länge breite abstand")
_PERSONS = words(
    """zeuge zeugin zeugen täter täterin nachbar nachbarin nachbarn anwohner anwohnerin anrainer passant passantin
    passanten bewohner bewohnerin mitarbeiter mieter mieterin autofahrer spaziergänger"""
)
_SEVERAL = words(  # who have no surname behind them: "die Feuerwehren | Keller ausgepumpt"
    "feuerwehren feuerwehrleute wehren einsatzkräfte rettungskräfte polizisten beamten diebe einbrecher unbekannte"
)
# Behind a verb whom they elect stands behind them: "wählten die Mitglieder | Jan Weber".
_VOTERS = words(
    "mitglieder delegierten wähler wählerinnen bürger stimmberechtigten anwesenden aktionäre genossen"
)
_GONE = words("sind waren wurden werden")  # "sind die Mitglieder Jan Weber und Ida Rothe gegangen"
_PEOPLE = words("beamte jugendliche freiwillige vermummte maskierte ehrenamtliche angehörige reisende")
_ABSTRACT = ("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "nahme", "nahmen")
_CONTRACTED = words("im am vom zum zur beim")
_GRADES = words("tempo platz rang stufe kategorie level position")
_TYPES = words("typ typs modell marke")
_FIELDS = words(  # called by what they are about: "für die Ministerien Verteidigung und Finanzen", "im Fach Erziehung"
    """ministerium ministerien ressort ressorts bereich bereiche bereichen fach fächer fächern thema themen kategorie
    kategorien disziplin disziplinen sparte sparten schwerpunkt schwerpunkte schwerpunkten rubrik studiengang"""
)
_OPPONENTS = words(  # "besiegten die Roten Teufel | Tabellenführer Kassel"
    """tabellenführer spitzenreiter titelverteidiger aufsteiger absteiger gastgeber bundesligist zweitligist drittligist
    schlusslicht tabellenletzten pokalsieger favorit rivalen konkurrenten"""
)
# of names: "der Verlag Edition Kranich"
BEGINNING = words("edition aktion union stiftung initiative vereinigung")
# What makes one expression with a verb, without an article: "nahm die Stadt | Abschied".
_WITH_VERBS = {
    "nehmen": words(
        "abschied anteil kontakt platz stellung notiz bezug einfluss rache abstand rücksicht kurs einsicht"
    ),
    "geben": words("auskunft entwarnung rückendeckung unterricht nachhilfe gas bescheid einblick einblicke"),
    "gewinnen": words("gold silber bronze"),
    "holen": words("gold silber bronze"),
    "erstatten": words("anzeige strafanzeige bericht selbstanzeige"),
    "leisten": words("hilfe widerstand abbitte amtshilfe beihilfe schadenersatz schadensersatz"),
    "legen": words("beschwerde berufung revision einspruch protest widerspruch"),
    "stellen": words("anzeige strafanzeige strafantrag"),
    "erhalten": words("ovations besuch bescheid asyl"),
    "bekommen": words("ovations besuch bescheid asyl"),
    "üben": words("kritik selbstkritik druck"),
    "erheben": words("anklage klage einspruch"),
}
_IN_PAIRS = words("erste standing")  # begin such: "Erste Hilfe", "Standing Ovations"
_BECOMING = words("opfer zeuge zeugen meister weltmeister")
_ONE = words("ein eine einem einer")
_OF_ONE = _ONE | words("der dem des eines")
# What is said, smelt, given and filed without an article: "meldete eine Frau der Wache | Rauch".
_BARE_OBJECTS = words(
    """
    rauch gasgeruch brandgeruch feuer qualm geld alarm anzeige strafanzeige strafantrag klage einspruch widerspruch
    beschwerde berufung revision protest schutz asyl hilfe unterstützung vorrang recht platz gehör gebühren zinsen
    beiträge vorwürfe fragen antworten daten unterlagen funken bargeld schmuck
    """
)
_OF_NAMES = words("von van de da di del dos du la zu ter")
_ROOMS = tuple(
    "rathaus saal halle flughafen bahnhof markt gericht einreise ausreise kontrolle grenze".split()
)
_GATHERED = GATHERINGS - {"TRIAL"}  # "im Prozess Jan Weber"
_TOWNS = ("hauptstadt", "innenstadt", "altstadt")
_SHOWING = tuple("haus museum galerie kunsthalle kunstverein schloss archiv bibliothek sammlung".split())
_SHOWN = words(
    """
    werke bilder fotografien fotos gemälde skulpturen plastiken zeichnungen arbeiten porträts aquarelle grafiken plakate
    kostüme möbel filme installationen videos stücke
    """
)
_CROWDS = words("dutzende hunderte tausende zehntausende hunderttausende millionen milliarden")


def is_deed(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a noun is no name: "zu Fragen | Stellung genommen", "hat das Amt | Anklage erhoben"."""
    token, before = tokens[at], tokens[at - 1]
    if token.lower in _DIMENSIONS and start and tokens[start - 1].word[0].isdigit():
        return False  # "in 8.600 Kilometern Entfernung"
    if at == start + 1 and begins_name(tokens, start):
        return False  # "Werder Bremen"
    counted = start > 0 and tokens[start - 1].word[0].isdigit()
    if at == start + 1 and counted and before.word.startswith(AMOUNTS):
        return False  # "500 Liter Flüssigkeit"
    if begins_another(tokens, at, start) or _is_rival(tokens, at, start):
        return True
    whose = before.word.endswith("s") and at == start + 1 and before.word[:-1] in entries()
    if (of_place(tokens, at - 1) or _are_from_there(tokens, at, start)) and begins_name(tokens, at):
        return True  # "empfangen die Bremer | Borussia Mönchengladbach"
    if of_place(tokens, at - 1) or before.lower in _TYPES | _FIELDS or whose:
        return False  # "die Kölner Verwaltung", "vom Typ Tornado"
    if token.lower in _GRADES and any(t.word.isdigit() for t in tokens[at + 1 : at + 2]):
        return True  # "hat der Beirat | Tempo 20 gefordert"
    if _stands_apart(tokens, at, start):
        return True
    if at > start + 1:
        return _is_behind_name(tokens, at)
    led = start > 0 and tokens[start - 1].lower in ARTICLES
    if led and before.lower.endswith(_ADJECTIVES) and not office(before.word):
        return False  # "der Internationalen Raumstation"
    if token.word.endswith(_LANDS) or (start and _of_somewhere(tokens[start - 1], before)):
        return False
    if token.lower in BEGINNING and any(map(is_noun, tokens[at + 1 : at + 2])):
        return False
    compound = bool(compound_kind(token.word)) and token.word not in last_names()  # "Mordanklage"
    abstract = token.lower.endswith(_ABSTRACT) and token.word not in entries()  # "Melsungen" may be a town
    return compound or is_concept(fold(token.word)) or abstract


def begins_name(tokens: Tokens, at: int) -> bool:
    """Whether the known name of an organisation begins here that goes on behind its first word."""
    found = (one for one in entries().get(tokens[at].word, ()) if one.rest)
    return any(one.rest == tuple(t.word for t in tokens[at + 1 : at + 1 + len(one.rest)]) for one in found)


def begins_club(tokens: Tokens, at: int) -> bool:
    """Whether the name of a club or another body begins here that goes on behind it: "Borussia Dortmund"."""
    club = at + 1 < len(tokens) and tokens[at].word in CLUBS and is_town(tokens[at + 1])
    bodies = any(one.kind is NameKind.ORGANISATION for one in entries().get(tokens[at].word, ()))
    return club or (bodies and begins_name(tokens, at))


def _is_rival(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a club begins behind another: "der SC Freiburg | Werder Bremen", "der Hamburger SV | Werder Bremen"."""
    if at < start + 2 or not begins_club(tokens, at):
        return False
    whole = of_place(tokens, at - 2) or begins_name(tokens, at - 2)
    return is_place(tokens, at - 1) or (tokens[at - 1].word in CLUBS and whole)


def _are_from_there(tokens: Tokens, at: int, start: int) -> bool:
    """Whether only the people of a region stand before it: "empfangen die Breisgauer | Mainz 05", "die Hessen |"."""
    people = tokens[at - 1]
    led = at == start + 1 and start > 0 and tokens[start - 1].lower in ("die", "den")
    unknown = people.lower.endswith("er") and not readings(people.lower) and people.word not in entries()
    return led and (unknown or any(one.kind is NameKind.PLACE for one in entries().get(people.word, ())))


def is_body(token: Token) -> bool:
    """Whether a noun is for what acts and is called by nobody's name: "Stadtrat", "Landgericht"."""
    return token.lower.endswith((*BODIES, "rat"))


def _stands_apart(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a noun belongs to nothing before it, by the two themselves and by what leads up to them."""
    before, leading = tokens[at - 1], tokens[start - 1].lower if start else ""
    if (
        _by_itself(tokens, at)
        or _behind_its_lead(tokens, at, start, leading)
        or _is_another(tokens, at, start)
    ):
        return True
    if at == start + 1 and _are_many(tokens, start):
        return not _is_name(tokens[at])  # "führten deutsche Firmen | Stahl aus"
    return _of_one(tokens[at], before, leading)


def _is_another(tokens: Tokens, at: int, start: int) -> bool:
    """Whether somebody's full name begins behind who does it: "nahm die Polizei | Jan Weber fest"."""
    if at + 1 == len(tokens) or not (is_noun(tokens[at + 1]) or tokens[at + 1].lower in _OF_NAMES):
        return False
    if _is_met(tokens, at, start):
        return True
    titled = bool(office(tokens[at].word)) and tokens[at + 1].word in first_names()
    if tokens[at].word not in first_names() and not titled:
        return False
    before, whose = tokens[at - 1].word, tokens[at - 2].word if at > start + 1 else ""
    titled_so = "-" in before and bool(office(before))  # "Jan Weber-Nachfolger Karl Rothe"
    if whose in first_names() and before not in first_names() and not titled_so:
        return True  # "hat Richter Jan Dold | Ida Rothe verurteilt"
    body = tokens[start].lower.endswith(BODIES) and not office(tokens[start].word)
    # "der Stadtrat | Grünen-Chefin Ida Rothe"
    body = body or (titled and tokens[start].lower.endswith("rat"))
    return body and _acts(tokens, start) and (at == start + 1 or is_place(tokens, at - 1))


def _is_met(tokens: Tokens, at: int, start: int) -> bool:
    """Whether somebody's full name begins behind where or when it was: "im Rathaus | Jan Weber", "bei der Feier |"."""
    opening = tokens[start - 1].lower if start else ""
    led = opening in _CONTRACTED or (start > 1 and tokens[start - 2].lower in PREPOSITIONS)
    scene = tokens[at - 1].lower.endswith(_ROOMS) or _GATHERED.intersection(
        (fold(tokens[at - 1].word), compound_kind(tokens[at - 1].word))
    )
    return led and at == start + 1 and bool(scene) and is_first_name(tokens[at].word)


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a noun can be who does it: not "der Direktor der Behörde", "die Abgeordnete im Landtag"."""
    opening = next(
        (n for n in range(at - 1, -1, -1) if not tokens[n].word[0].islower() or _leads(tokens[n])), -1
    )
    if opening < 0 or not _leads(tokens[opening]):
        return False
    before = tokens[opening - 1] if opening else tokens[opening]
    return before.lower not in PREPOSITIONS and not is_noun(before)


def _leads(token: Token) -> bool:
    return token.lower in ("der", "die", "das", "ein", "eine")


def _by_itself(tokens: Tokens, at: int) -> bool:
    """Whether it stands apart from the noun before it, by the two themselves."""
    token, before = tokens[at], tokens[at - 1]
    behind = [t.lower for t in tokens[at + 1 : at + 3]]
    return (
        behind == ["für", token.lower]  # "kauft die Bank | Monat für Monat"
        or (before.lower.endswith(_TOWNS) and _is_person(tokens, at))
        or token.lower in _CROWDS  # "warb Jan Weber | Tausende an"
        or before.lower in _SEVERAL
        or (before.lower in _VOTERS and _is_persons(token) and _behind_what_they_do(tokens, at))
        or takes_with_verb(tokens, at)
        or (_is_for_many(token) and not _describes(tokens, at - 1))
        or before.lower == "mal"  # "zum ersten Mal | Menschen"
        or (before.lower in _PERSONS and not _is_persons(token))  # "hörte der Zeuge | Stimmen"
        or (before.lower.endswith(_SHOWING) and token.lower in _SHOWN)  # "zeigt das Haus | Werke von Dix"
        or _is_become(token, before)
        or (is_town(before) and is_town(token) and not begins_club(tokens, at - 1))
    )


def _is_become(token: Token, before: Token) -> bool:
    """Whether it is what somebody becomes or plays against: "wurden 39 Kopten | Opfer"; not "Ralf Meister"."""
    surname = token.word in last_names() and before.word in first_names()
    return token.lower in _BECOMING | _OPPONENTS and not surname


def _behind_what_they_do(tokens: Tokens, at: int) -> bool:
    """Whether a verb stands before it that tells what somebody does to others."""
    return any(t.is_finite and t.lower not in _GONE for t in tokens[:at])


def takes_with_verb(tokens: Tokens, at: int) -> bool:
    """Whether it makes one expression with a verb of the clause: "nahm … Abschied", "leisteten … Erste Hilfe"."""
    pair = tokens[at].lower in _IN_PAIRS and at + 1 < len(tokens)
    noun = tokens[at + pair].lower
    fixed = tuple(verb for verb, nouns in _WITH_VERBS.items() if noun in nouns)
    told = (t for t in tokens if t.bits and t.word[0].islower()) if fixed else ()
    return any(infinitives().get(t.lower, "").endswith(fixed) for t in told)


def _describes(tokens: Tokens, at: int) -> bool:
    """Whether an adjective with a capital stands here: "mit Freien | Wählern"."""
    led = at > 0 and tokens[at - 1].lower in PREPOSITIONS | COORDINATORS
    return led and tokens[at].lower.endswith("en")


def _is_for_many(token: Token) -> bool:
    """Whether a plain noun is of many to whom something is done: "half der Trainer | Kindern"."""
    many = token.lower.endswith(("ern", "eln")) and is_plain(token.word)
    return many and token.word not in last_names() and token.word not in entries()


def _behind_its_lead(tokens: Tokens, at: int, start: int, leading: str) -> bool:
    """Whether it does so by what leads up to the noun before it (`leading`, lowered)."""
    token, before = tokens[at], tokens[at - 1]
    if at == start + 1 and leading in _BARE and is_place(tokens, start) and token.word not in entries():
        return True  # "erstattete ein Mann aus Köln | Anzeige"
    many = start and (tokens[start - 1].is_finite or leading in COUNTS or leading.isdigit())
    if many and before.lower in _PEOPLE and not token.lower.startswith("feuerwehr"):
        return True  # "warfen Jugendliche | Steine"; not "die Jugendliche Ida"
    if _is_officer(tokens, at, start):
        return True  # "hat der FC Bayern | Trainer Jan Weber entlassen"
    somebody = office(before.word) or before.word in first_names()
    told = leading in _OF_ONE | _BARE or before.lower in _PERSONS
    if token.lower in _BARE_OBJECTS and told and not somebody:
        return True  # "der Leitstelle | Rauch"
    return leading in ("ein", "eine") and is_place(tokens, at)  # "erschütterte ein Beben | Griechenland"


def _of_one(token: Token, before: Token, leading: str) -> bool:
    """Whether what is one has it behind it: "bei einem Einsatz | Protokolle"."""
    if leading not in _ONE or before.word in entries():
        return False
    several = token.lower.endswith(("e", "en")) and token.word not in last_names()
    several = several and not before.lower.endswith("en")  # "einer US-amerikanischen Rakete"
    return happens(before.word) or (several and leading in ("einem", "einer"))


def _is_persons(token: Token) -> bool:
    return token.word in last_names() or token.word in first_names()


def _is_name(token: Token) -> bool:
    return token.word in entries() or token.word in first_names()


def _is_person(tokens: Tokens, at: int) -> bool:
    """Whether two names of somebody stand here, no place: "in der Hauptstadt | Salah Weber"."""
    place = any(one.kind is NameKind.PLACE for one in entries().get(tokens[at].word, ()))
    return not place and at + 1 < len(tokens) and is_noun(tokens[at + 1]) and tokens[at].word.isalpha()


def _are_many(tokens: Tokens, at: int) -> bool:
    """Whether a plural stands here whose adjective no article leads: "deutsche Firmen", not "viele Tonnen"."""
    adjective, noun = tokens[at - 1] if at else tokens[at], tokens[at]
    led = at > 1 and tokens[at - 2].lower in ARTICLES | OBLIQUE | NOMINATIVE
    plain = adjective.word[0].islower() and adjective.lower.endswith(("sche", "ige", "liche", "elle", "ale"))
    return plain and not led and noun.lower.endswith("en") and not office(noun.word)


def _is_behind_name(tokens: Tokens, at: int) -> bool:
    """Whether a noun behind several others is told of whom they name: "Jan Weber | Werke von Bach"."""
    token, before = tokens[at], tokens[at - 1]
    initial = tokens[at - 2].word == "." and len(tokens[at - 3].word) == 1 and tokens[at - 3].word.isupper()
    given = tokens[at - 4 if initial else at - 2].word in first_names()  # "George W. Bush | Zölle"
    if given and before.word[0].isupper() and before.word not in first_names():
        several = token.lower.endswith(("e", "en", "ern", "eln"))  # "übergab Jan Weber | Schülern"
        return several and token.word not in last_names()
    # "mit dem FC Bayern München | Verhandlungen"; not "der International Aeronautic Federation"
    return before.word in entries() and happens(token.word)


def _of_somewhere(preposition: Token, word: Token) -> bool:
    """Whether a word says where its noun is: "im Lügder Prozess", "am Stader Landgericht"."""
    return preposition.lower in _CONTRACTED and word.lower.endswith("er")


def _is_officer(tokens: Tokens, at: int, start: int) -> bool:
    """Whether an office and a name begin behind what has an article of its own: "die Stadt | Kämmerer Otto Kern"."""
    before = tokens[at - 1].word
    led = start > 0 and tokens[start - 1].lower in ARTICLES
    attribute = before.isupper() or before.endswith(("s", "e", "er", "en", "-"))
    named = at + 1 < len(tokens) and tokens[at + 1].word in first_names()
    officer = "-" not in tokens[at].word and bool(office(tokens[at].word))
    many = at == start + 1 and before.endswith("e") and happens(before)
    if many:  # "zwangen Proteste | Minister Jan Weber"
        return officer and all(map(is_noun, tokens[at + 1 : at + 3])) and len(tokens) > at + 2
    return led and named and not attribute and officer


def is_place(tokens: Tokens, at: int) -> bool:
    """Whether it is a place, to which no genitive belongs: "vor dem Landgericht Bremen | der Prozess"."""
    if at < 1 or not (is_noun(tokens[at - 1]) or tokens[at - 1].lower in _BARE):
        return False  # "im Saal der Linde"
    found = entries().get(tokens[at].word, ())
    return any(entry.kind is NameKind.PLACE and not entry.rest for entry in found)


def is_town(token: Token) -> bool:
    """Whether it alone is the name of a city: two are no one name: "empfängt Ulm | Kassel"."""
    return any(one.city and not one.rest for one in entries().get(token.word, ()))
