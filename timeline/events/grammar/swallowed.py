"""Objects that stand right behind a subject and look like its name: "streifte der Wagen | Bäume"."""

from itertools import takewhile

from timeline.events.grammar.adjectives import is_noun, of_place
from timeline.events.grammar.bare_objects import AMOUNTS, BEGINNING, begins_club
from timeline.events.grammar.complete_names import is_whose
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.transitive import has_object, is_transitive, lacks_object
from timeline.events.grammar.valency import verbs
from timeline.events.naming.gazetteers import entries, goes_on, last_names
from timeline.events.naming.model import NameKind
from timeline.events.naming.people import is_person
from timeline.events.naming.shapes import is_plain
from timeline.events.naming.words import CLUBS
from timeline.events.vocabulary.governing import BOTH_CASES, OFTEN_BOTH
from timeline.events.vocabulary.lexicon import ARTICLES, AUXILIARIES, COORDINATORS, MANY, UNCHANGED
from timeline.events.vocabulary.nouns import readings
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.prefixes import PARTICLES

Tokens = list[Token]

_ARMIES = words(
    "rebellen truppen soldaten milizen aufständischen islamisten dschihadisten partisanen separatisten "
    "alliierten taliban kämpfer russen briten franzosen schweden preußen osmanen türken amerikaner sowjets römer"
)
_NAMING = words(  # adjectives with a capital, in names
    """erste ersten zweite zweiten dritte dritten vierte vierten große großen kleine kleinen neue neuen alte alten rote
    roten heilige heiligen hohe hohen junge jungen deutsche deutschen kalte kalten runde runden freie freien lange
    langen moderne modernen alpine alpinen digitale digitalen internationale internationalen nationale nationalen
    regionale regionalen zentrale zentralen"""
)
_AUTHORITIES = tuple(
    "regierung kommission rat bundestag landtag parlament gericht senat koalition polizei anwaltschaft jury".split()
)
_NO_ADJECTIVES = ("fische", "tische", "frische")
_CHOOSING = words("erklären wählen küren krönen ernennen nominieren bestimmen berufen befördern")
_OF_PLACES = ("gericht", "polizei", "anwaltschaft")  # which are called by where they are
_PLURAL = ("en", "ern", "eln")  # ends of nouns of many things
_MANY_THINGS = ("e", "en", "er", "ern", "eln", "és", "os")
_LED = ARTICLES | words("seine ihre unsere mehrere viele einige zwei drei vier")
# What is called by a name of its own, by the ends of its nouns: first what opens and closes, "das Café Linden".
_HOUSES = tuple(
    "kita kindergarten kneipe restaurant gaststätte hotel pension villa café hof ausstellung messe haus".split()
)
_CALLED = (
    *_HOUSES,
    *"""
    firma zirkus verlag schiff dampfer fähre zeitung zeitschrift magazin marke band gruppe initiative stiftung verein
    projekt aktion programm partei bündnis netzwerk verband bund fraktion kette serie film album roman markt galerie
    """.split(),
)
# Who gives something to people, and is called by a place behind it, which may look like them.
_GIVERS = words("land bund freistaat staat stadt kreis landkreis gemeinde kommune regierung ministerium")
_DATIVES = ("ern", "eln", "innen")
_TOWNS = ("kirchen", "hausen", "hofen", "felden", "stetten", "brunnen", "häusern", "bergen", "dörfern")
# Verbs that beside somebody and a plural without article have that for an object.
_DOING_TO = words(
    """
    abholen abladen abnehmen abwerfen angreifen anlegen anlocken annehmen anpflanzen antreffen aufführen auffinden
    aufhängen aufstellen ausgeben ausrufen ausstrahlen auswählen auszahlen backen beklagen bezahlen bieten brauchen
    drucken erbeuten ernten exportieren fangen beschießen bezwingen schlagen fordern füttern importieren kochen
    laden lesen malen melden mitbringen pflanzen planen produzieren schreiben sehen senden sicherstellen singen
    spielen suchen tauschen verbrennen verlangen herausbringen verlesen verschicken zahlen zeichnen zeigen züchten
    übernehmen überspielen ziehen beraten beschäftigen
    """
)
_OPENING = words("eröffnen schließen öffnen")
_ALONE = _OPENING | words("spielen singen kochen backen malen lesen drucken schreiben zeigen feiern")
OBJECTLESS = words("wurde wurden wird werden worden ist sind war waren")  # beside these stands no object


def swallowed_at(tokens: Tokens, start: int, end: int) -> int | None:
    """Where an object begins that a subject seems to have in it; None where it has none.

    "sah der Spieler Jan Weber | Gelb", "streifte der Wagen | Bäume und Dächer".
    """
    if any(t.lower in ("ihn", "ihm", "ihnen") for t in tokens[:start]) or _is_called(tokens, start, end):
        return None  # "erhielt ihn der Däne Jan Weber"
    if _one_by_many(tokens, start, end):
        return start + 1
    if at := _many_at(tokens, start, end) or _given_at(tokens, start, end):
        return at
    at = _last_at(tokens, start, end)
    if _of_a_country(tokens, start, end) or _takes_a_place(tokens, start, end) or _whom(tokens, start, end):
        return at
    return at if _is_object(tokens, start, at, end) else None


def _is_called(tokens: Tokens, start: int, end: int) -> bool:
    """Whether its last noun is the name of what opens or closes: "eröffnete die Kita Sonnenblumen"."""
    house = end - start > 2 and is_noun(tokens[end - 1]) and tokens[end - 2].lower.endswith(_HOUSES)
    return house and not verbs([*tokens[:start], *tokens[end:]]).isdisjoint(_OPENING)


def _is_object(tokens: Tokens, start: int, at: int, end: int) -> bool:
    """Whether what begins at `at` is all before the verb's end, and no name of the noun before it."""
    nouns = is_noun(tokens[end - 1]) and is_noun(tokens[at]) and tokens[at - 1].word[0].isupper()
    if (
        at == start
        or not nouns
        or tokens[end - 1].word.isupper()
        or any(t.lower in OBJECTLESS for t in tokens)
    ):
        return False
    if (at - start > 1 and of_place(tokens, at - 1)) or tokens[at - 1].lower.endswith("ischen"):
        return False  # "die Berliner Mauer", "die Olympischen Spiele"
    if at - start == 2 and _is_naming(tokens[at - 1].lower):
        return False  # "der Zweite Weltkrieg", "die Nordische Meisterschaft"
    if _ends_known(tokens, start, end) or tokens[at - 1].word in CLUBS:
        return False  # "gewann der SV Eilmar"
    counted = " ".join(t.lower for t in tokens[end : end + 2]) == "in höhe"  # "Erlöse in Höhe von"
    if not (counted or all_told(tokens, end)):
        return False
    before, last = tokens[at - 1].word, tokens[end - 1].word
    if before.startswith(AMOUNTS) or before.lower() in BEGINNING:
        return False  # "55 Millionen Euro", "der Verlag Edition Kranich"
    if before in first_names() or before in ("Herr", "Frau") or last in last_names():
        return False
    named = at - start > 2 and is_noun(tokens[at - 2])
    owner = at - start > 1 and tokens[at - 2].word in first_names() and is_whose(before)
    if owner and is_person(last):
        return False  # "starb Jan Webers Vater"
    route = "-" in last and all(place in entries() for place in last.split("-"))  # "die Fahrt Bonn-Köln"
    return named or not (route or last in first_names() or last in entries())


def _ends_known(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a subject ends with a known name of several words: "der SV [Werder Bremen]"."""
    said = [t.word for t in tokens[start:end]]
    named = ((said[n], tuple(said[n + 1 :])) for n in range(len(said) - 1))
    club = end - start > 1 and begins_club(tokens, end - 2)
    return club or any(one.rest == rest for word, rest in named for one in entries().get(word, ()))


def _is_naming(lower: str) -> bool:
    """Whether an adjective begins a name: "Zweite", "Nordische"; not "Fische"."""
    return lower in _NAMING or (lower.endswith("ische") and not lower.endswith(_NO_ADJECTIVES))


def _one_by_many(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the name of one stands behind those whose verb has a plural: "fanden Taucher | Hehler Jan Weber"."""
    if not start or not tokens[start - 1].is_finite or not tokens[start - 1].lower.endswith(MANY):
        return False
    first, *others = tokens[start:end]
    one = is_noun(first) and first.word not in first_names() and all(is_noun(t) for t in others)
    one = one and any(t.word in first_names() for t in others[:2])
    return one and not any(t.lower in OBJECTLESS for t in tokens)


def _many_at(tokens: Tokens, start: int, end: int) -> int:
    """Where many things begin that somebody with an article does something to, as to nothing else; 0: nowhere.

    "verkaufte die Stadt Leer | Grundstücke an Siemens"; not "spielte die Band Sonnenblumen".
    """
    first = next((n for n in range(start + 1, end) if is_noun(tokens[n]) and not of_place(tokens, n)), end)
    at = first + 1
    while (
        at < end and is_noun(tokens[at]) and (tokens[at].word in entries() or tokens[at].word in last_names())
    ):
        at += 1
    if at >= end or tokens[start].lower not in _LED:
        return 0
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if not _are_things(tokens[at].word) or (following is not None and is_noun(following)):
        return 0
    rest = [*tokens[:start], *tokens[end:]]
    done = verbs(rest)
    if tokens[first].lower.endswith(_CALLED) and not done.isdisjoint(_ALONE):
        return 0
    wanted = lacks_object(rest) or not (_DOING_TO.isdisjoint(done) or has_object(rest))
    return at if wanted else 0


def _given_at(tokens: Tokens, start: int, end: int) -> int:
    """Where those begin to whom an authority gives something: "will das Land | Quereinsteigern eine Prämie zahlen".

    Also "hatte der Kreis | Webers Firma einen Auftrag zugeschanzt"; 0: nowhere.
    """
    rest = [*tokens[:start], *tokens[end:]]
    if end - start < 3 or tokens[start].lower not in _LED or tokens[start + 1].lower not in _GIVERS:
        return 0
    whom, given = tokens[start + 2], has_object(rest)
    owner = end - start > 3 and is_whose(whom.word) and is_noun(tokens[start + 3])
    owner = owner and whom.word not in entries() and whom.word.removesuffix("s") not in entries()
    known = readings(whom.lower)
    several = not known.isdisjoint({"d", "+"}) or (not known and whom.lower.endswith(_DATIVES))
    many = several and not whom.lower.endswith(_TOWNS)
    gives = not verbs(rest).isdisjoint(BOTH_CASES | OFTEN_BOTH)
    return start + 2 if given and (owner or (gives and many and whom.word not in entries())) else 0


def _are_things(word: str) -> bool:
    """Whether a noun is a plural that is nobody's name: "Bilder", "Cafés"."""
    many = word.istitle() and word.lower().endswith(_MANY_THINGS) and not word.lower().endswith(UNCHANGED)
    return (
        word.isalpha() and many and not (word in entries() or word in last_names() or word in first_names())
    )


def _of_a_country(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a country has what looks like its name behind it: "will China | Proben holen", "griff Iran | Irak an"."""
    if end - start != 2:
        return False
    other, rest = tokens[start + 1], [*tokens[:start], *tokens[end:]]
    wanted = lacks_object(rest) or not (_DOING_TO.isdisjoint(verbs(rest)) or has_object(rest))
    place = any(one.kind is NameKind.PLACE and not one.rest for one in entries().get(other.word, ()))
    if not (other.lower.endswith(_PLURAL) and other.word not in entries()) and not (place and wanted):
        return False
    return any(
        one.kind is NameKind.PLACE and not one.rest and not one.city
        for one in entries().get(tokens[start].word, ())
    )


def _takes_a_place(tokens: Tokens, start: int, end: int) -> bool:
    """Whether an army does something to a town: "erreichen die Rebellen | Damaskus"."""
    if end - start != 3 or tokens[start].lower != "die" or tokens[start + 1].lower not in _ARMIES:
        return False
    town = any(one.kind is NameKind.PLACE for one in entries().get(tokens[start + 2].word, ()))
    return town and is_transitive(tokens) and not any(t.lower in OBJECTLESS for t in tokens)


def _whom(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the name behind an authority or another name is whom it does something to, as nothing else is."""
    if start < 1 or not is_noun(tokens[end - 1]) or any(t.lower in OBJECTLESS for t in tokens):
        return False
    before, name = tokens[end - 2].word, tokens[end - 1].word
    authority = end - start > 2 and before.lower().endswith(_AUTHORITIES)
    chosen = is_chosen(tokens, end)
    if authority and not chosen and (name in entries() or is_plain(name)):
        return False  # "das Landgericht Köln", "die Polizei Alarm"
    if authority and before.lower().endswith(_OF_PLACES) and name not in last_names():
        return False  # "ermittelt die Staatsanwaltschaft Altenfurt"
    two = end - start == 2 and before in entries() and name in entries()
    if two and goes_on(before, name):
        return False  # "Werder Bremen"
    return (authority or two) and (chosen or lacks_object([*tokens[:start], *tokens[end:]]))


def is_chosen(tokens: Tokens, at: int) -> bool:
    """Whether what somebody becomes stands here: "wählte der Rat Jan Weber | zum Bürgermeister"."""
    becomes = any(t.lower in ("zum", "zur") for t in tokens[at : at + 1])
    return becomes and not _CHOOSING.isdisjoint(verbs(tokens))


def _last_at(tokens: Tokens, start: int, end: int) -> int:
    """Where the last noun of a subject begins, or two that "und" joins."""
    at = end - 1
    while at - 2 > start and tokens[at - 1].lower in COORDINATORS:
        at -= 2
    return at


def all_told(tokens: Tokens, end: int) -> bool:
    """Whether nothing but verbs and particles follows, so that what precedes them is the subject."""
    rest = takewhile(lambda t: t.lower not in COORDINATORS, tokens[end:])
    return all(t.bits or t.lower in PARTICLES | AUXILIARIES for t in rest if t.is_word)
