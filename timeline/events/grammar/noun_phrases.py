"""Noun phrases among the tokens of a clause, with what belongs to them."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.events.grammar.adjectives import (
    ADVERBS,
    COUNTS,
    attribute_end,
    described,
    is_adjective,
    is_count,
    is_noun,
)
from timeline.events.grammar.bare_objects import begins_name, is_deed, is_place, takes_with_verb
from timeline.events.grammar.complete_names import is_called, is_named
from timeline.events.grammar.spelling import uncontracted
from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import entries
from timeline.events.naming.shapes import is_first_name, is_plain
from timeline.events.vocabulary.bearers import DEMONYMS
from timeline.events.vocabulary.humans import LIKE_WEAK_ADJECTIVES, WOMEN
from timeline.events.vocabulary.lexicon import (
    ABSTRACT,
    ACADEMIC,
    INDEFINITE,
    MOTIVES,
    NOMINATIVE,
    OBLIQUE,
    UNCHANGED,
    VALENCY,
)
from timeline.events.vocabulary.nouns import gender, readings, single
from timeline.events.vocabulary.tables import words

Tokens = Sequence[Token]

# What links a noun to one that belongs to it, so that both stand or move together.
_GENITIVES = words("des der eines einer ihres seines ihrer seiner dieses dieser aller beider mehrerer")
_DATIVES = words("der einer ihrer seiner dieser")
_LEADING = NOMINATIVE | OBLIQUE
_NO_ADJECTIVES = ADVERBS | _LEADING
_ATTACHED = words("von aus")  # before a name
_SHORT = words("aller alter neuer guter roter toter armer edler")  # adjectives
_JOINING = ("und", "sowie", "oder", "pro", "je")
_SOME = words(
    "viele einige mehrere eine einer eines einem einen zwei drei vier fünf sechs keiner keine dutzende hunderte"
    " tausende"
)
_CROWDS = words("dutzende hunderte tausende")
_OF_ALL = words("der dieser ihrer seiner unserer")
_PARTICLES = words("de di da dos du la ter van bin")  # within a name: "Juana de Camargo"
_VOWELS = frozenset("aeiouyäöüAEIOUYÄÖÜ")
# abbreviations, which are no names
_CLIPPED = words("s m km cm mm kg g t l st z h bzw ggf vgl sog mrd ml nr str")
_NUMBERS = words("eins zwei drei vier fünf sechs sieben acht neun zehn")
_TITLES = ACADEMIC | {"dipl"}
_DEGREES = words(
    "med phil jur rer nat pol oec techn theol dent vet habil ing mult em h c h.c a d a.d i r i.r"
)
# Ends of nouns of one that have "der" as no subject, where the table of nouns does not have them.
_FEMININE = (*ABSTRACT, *WOMEN)
_WHOM = words("ihn ihm ihnen")
_WAYS = ("strecke", "bahn", "straße", "linie", "verbindung", "leitung", "pipeline", "trasse", "radweg")
_QUOTED = 12  # words of a name in quotation marks after a noun, at most


def noun_phrase(tokens: Tokens, start: int) -> int | None:
    """Where the noun phrase that begins at `start` ends (exclusive); None where none begins."""
    opening = tokens[start : start + 2]
    counted = len(opening) == 2 and (opening[0].word.isdigit() or opening[0].lower in _SOME)
    if counted and (end := _of_them(tokens, start + 1)):
        return end
    partitive = counted and opening[1].lower in _OF_ALL
    at = _plain(tokens, start + partitive)  # "44 der 60 Plätze"
    return None if at is None else _attached(tokens, at)


def _of_them(tokens: Tokens, at: int) -> int:
    """Where it ends of whom they are some: "zwei | von ihnen", "einer | von drei Gästen"; 0: nowhere."""
    spoken = [t.lower for t in tokens[at : at + 2]]
    if spoken[:1] != ["von"] or len(spoken) < 2:
        return 0
    if spoken[1] in ("ihnen", "beiden", "uns"):
        return at + 2
    return (_plain(tokens, at + 1) or 0) if spoken[1] in COUNTS else 0


def is_one_of(tokens: Tokens, at: int) -> bool:
    """Whether one of several begins here who can be the subject: "einer | der Täter"; not "half einer | der Frauen"."""
    if tokens[at].lower not in ("einer", "eines", "keiner") or at + 2 >= len(tokens):
        return False
    if _of_them(tokens, at + 1):
        return True
    end = noun_phrase(tokens, at) if tokens[at + 1].lower in _OF_ALL else None
    noun = next((t.lower for t in tokens[at + 2 : end] if is_noun(t)), "")
    return end is not None and not is_feminine(noun) and gender(noun) != "f"


def _attached(tokens: Tokens, at: int) -> int:
    """The end with all that belongs to the noun: genitives, a name after "von" or "in", "und" with another noun."""
    while at < len(tokens):
        end: int | None = None
        if tokens[at].word in '„“"»«':
            end = None if _is_said(tokens, at) else _quoted(tokens, at)
        elif tokens[at - 1].word.isdigit() and (more := _more_numbers(tokens, at)):
            end = more
        elif _goes_to(tokens, at):
            end = _plain(tokens, at + 1)
        elif _whose(tokens, at):
            end = _plain(tokens, at)
        elif tokens[at].lower in _JOINING or _names(tokens, at):
            end = _plain(tokens, at + 1 + _all_of(tokens, at + 1))
        elif tokens[at].word == ",":
            end = list_end(tokens, at)
        elif at and tokens[at - 1].word[0].isupper():
            end = _complement(tokens, at)
        if end is None:
            return at
        at = end
    return at


def _goes_to(tokens: Tokens, at: int) -> bool:
    """Whether the other end of a way begins here: "die Strecke von Köln | nach Bonn"."""
    of = next((n for n in range(at - 2, max(0, at - 5), -1) if tokens[n].lower == "von"), 0)
    way = of > 0 and tokens[of - 1].lower.endswith(_WAYS)
    following = at + 1 < len(tokens) and is_noun(tokens[at + 1])
    return way and tokens[at].lower in ("nach", "bis") and following and _adjoins(tokens, at)


def _whose(tokens: Tokens, at: int) -> bool:
    """Whether whose something is begins here: "der Rat | der Stadt"."""
    genitive = tokens[at].lower in _GENITIVES and not _nominative(tokens, at)
    if tokens[at].lower in _DATIVES and is_named(tokens, at) and not is_called(tokens, at):
        return False  # "gratulierte Präsident Jan Weber | der Kanzlerin"
    # "die Abteilung Köln | der Feuerwehr", not "in Köln | der Feuerwehr"
    somewhere = is_place(tokens, at - 1) and not (at > 2 and is_noun(tokens[at - 2]))
    return genitive and _adjoins(tokens, at) and not somewhere and not does(tokens, at)


def _names(tokens: Tokens, at: int) -> bool:
    """Whether a name or how many follows right behind the noun: "der Rat | von Köln"."""
    following = at + 1 < len(tokens) and _counts(tokens[at + 1 + _all_of(tokens, at + 1)])
    if following and tokens[at].lower == "aus" and tokens[at + 1].lower in MOTIVES:
        return False
    return tokens[at].lower in _ATTACHED and following and _adjoins(tokens, at)


def _all_of(tokens: Tokens, at: int) -> bool:
    """Whether "ganz" stands here before the name of a country: "Gäste aus | ganz Hessen"."""
    return at + 1 < len(tokens) and tokens[at].lower == "ganz" and is_noun(tokens[at + 1])


def is_feminine(lower: str) -> bool:
    """Whether a lowered noun has "die" as the subject, so that "der" makes it another case: "Polizei"."""
    known = readings(lower)
    return known == {"f"} if known else lower.endswith(_FEMININE)


def is_oblique(lower: str) -> bool:
    """Whether "der" before a lowered noun makes no subject: "der Polizei", "der Angeklagten"."""
    return is_feminine(lower) or lower.endswith(LIKE_WEAK_ADJECTIVES)


def does(tokens: Tokens, at: int) -> bool:
    """Whether "der" behind the verb begins its subject, as "Dem Wirt" in front is whom something is done to."""
    done_to = tokens[at].lower == "der" and tokens[0].lower in ("dem", "den", "einem", "ihm", "ihnen")
    if any(is_noun(t) and is_feminine(t.lower) for t in tokens[at + 1 : at + 2]):
        return False  # "gelang ihm trotz der Hilfe [der Polizei] die Flucht"
    return done_to and any(t.is_finite for t in tokens[1:at])


def list_end(tokens: Tokens, comma: int) -> int | None:
    """The end of a list of nouns that goes on after a comma: "Brot, Milch und Käse"; None where no "und" closes it."""
    at: int | None = comma
    while at is not None and at < len(tokens) and tokens[at].word == ",":
        at = _item(tokens, at + 1)
    closing = at is not None and at < len(tokens) and tokens[at].lower in ("und", "sowie", "oder")
    end = _plain(tokens, at + 1) if closing and at is not None else None
    return None if end is None or (end < len(tokens) and tokens[end].word == ",") else end  # an apposition


def _item(tokens: Tokens, at: int) -> int | None:
    """The end of one thing of a list, with where somebody is from: "ein Wirt aus Köln"."""
    end = _plain(tokens, at)
    home = end is not None and end < len(tokens) and tokens[end].lower == "aus" and _names(tokens, end)
    return _plain(tokens, end + 1) if home and end is not None else end


def _nominative(tokens: Tokens, at: int) -> bool:
    """Whether "der" begins a subject: "im Süden der Insel | der mutmaßliche Anführer", "laut Amt | der Wirt"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].lower != "der" or following is None:
        return False
    one = following.word[0].isupper() and readings(following.lower) == {"m"}
    weak = following.word[0].islower() and following.lower.endswith("e")
    return one or (weak and is_adjective(tokens, at + 1))


def _counts(token: Token) -> bool:
    """Whether what "von" names begins here: a name, or how many there are."""
    return is_noun(token) or token.lower in COUNTS or token.word in '„"»'


def _complement(tokens: Tokens, at: int) -> int | None:
    """The end of what belongs to a noun: "die Zahl israelischer Luftangriffe", "der Prozess um den Unfall"."""
    token, noun = tokens[at], tokens[at - 1].lower
    preposition = uncontracted(token.lower)
    if takes(noun, preposition):
        if at + 1 < len(tokens) and tokens[at + 1].lower in _WHOM:
            return at + 2  # "der Prozess gegen ihn"
        counted = at + 1 < len(tokens) and tokens[at + 1].word[0].isdigit()
        return _plain(tokens, at + 1 + counted)
    plain = token.word[0].islower() and token.lower not in _NO_ADJECTIVES and not token.is_finite
    genitive = plain and (_of_some(tokens, at) or (token.lower.endswith("er") and len(token.lower) > 5))
    return _plain(tokens, at) if genitive and at + 1 < len(tokens) and is_noun(tokens[at + 1]) else None


def _of_some(tokens: Tokens, at: int) -> bool:
    """Whether a short adjective tells what somebody has: "Freunde | alter Traktoren", "Waffen | aller Art"."""
    if at + 1 == len(tokens) or tokens[at].lower not in _SHORT:
        return False
    noun = tokens[at + 1].lower
    return tokens[at].lower == "aller" or (
        noun.endswith(("en", "ern", "eln")) and not noun.endswith(UNCHANGED)
    )


@lru_cache(maxsize=65536)
def takes(noun: str, preposition: str) -> bool:
    """Whether a lowered noun has what belongs to it behind this preposition: "Prozesses", "um", "Anträge", "auf"."""
    one = "" if preposition == "zu" else single(noun)  # "kam es bei den Wahlen | zu Unruhen"
    forms = (noun, noun.removesuffix("s"), noun.removesuffix("es"), one)
    return any(f"{one[at:]}+{preposition}" in VALENCY for one in forms for at in range(max(1, len(one) - 4)))


def _is_said(tokens: Tokens, at: int) -> bool:
    """Whether somebody's words open here, no name: "nannte die Anklage | „eine Kette von Vermutungen“"."""
    opens = tokens[at].word in "„»" and at + 1 < len(tokens)
    return opens and tokens[at + 1].lower in INDEFINITE


def _quoted(tokens: Tokens, at: int) -> int | None:
    """The end of a name in quotation marks; of a single mark that closes a phrase, right after it."""
    for end in range(at + 1, min(len(tokens), at + 2 + _QUOTED)):
        if tokens[end].word in '“«"' and tokens[at].word in '„»"':
            compound = end + 2 < len(tokens) and tokens[end + 1].word == "-" and is_noun(tokens[end + 2])
            return end + 3 if compound else end + 1  # "„Ufer“-Freunde"
    return at + 1 if tokens[at].word in "“«" else None


def _plain(tokens: Tokens, at: int) -> int | None:
    """The end of adjectives and nouns alone."""
    if _is_crowd(tokens, at):
        return at + 1
    start = at = _noun_at(tokens, at)
    while at < len(tokens) and (
        (
            is_noun(tokens[at])
            and (
                at == start
                or (
                    _adjoins(tokens, at)
                    and not (is_deed(tokens, at, start) or _meet(tokens, at) or _charged(tokens, at))
                )
            )
        )
        or (at > start and (_goes_on(tokens, at) or numbered(tokens, at)))
    ):
        at += 2 if tokens[at].word in ("-", "/") else 1
        joins = at < len(tokens) and tokens[at - 1].lower == "und"
        at += joins and is_adjective(tokens, at)  # "Rettungs- und technischer Dienst"
    if at > start and tokens[start - 1].word == "„" and "“" not in [t.word for t in tokens[start:at]]:
        at = _quoted(tokens, start - 1) or at  # "das Blatt „Rundschau am Sonntag“"
    if at == start and at and at < len(tokens) and tokens[at].word in '„"»':
        end = _quoted(tokens, at)  # "die „Linde“", "die „drastische“ Erhöhung"
        describes = end is not None and tokens[at + 1].word[0].islower() and end < len(tokens)
        return (_plain(tokens, end) or end) if describes and end is not None else end
    return at if at > start else None


def _noun_at(tokens: Tokens, at: int) -> int:
    """Where a noun stands behind what leads up to it from `at` on: how many, an article, adjectives."""
    than = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if than in ("als", "denn") and tokens[at].lower in ("mehr", "weniger"):
        at += 2
    counted = described(tokens, at) if at < len(tokens) and is_count(tokens[at]) else at
    if counted > at:
        at = counted  # "das Dach eines | 50 Jahre alten Hauses"
    elif at < len(tokens) and tokens[at].lower in _LEADING and not _are_some(tokens, at):
        at = described(tokens, at + 1)
        at = (attribute_end(tokens, at) if at < len(tokens) else None) or at
    while at < len(tokens) and is_adjective(tokens, at):
        at += 1
    return at


def _is_crowd(tokens: Tokens, at: int) -> bool:
    """Whether it is said only how many they are: "Tausende | hatten protestiert"; not "Tausende Menschen", "… von"."""
    if at >= len(tokens) or tokens[at].lower not in _CROWDS:
        return False
    behind = tokens[at + 1 : at + 3]
    if not behind or is_noun(behind[0]) or behind[0].lower in ("von", "der") or behind[0].word in '„"»':
        return not behind
    return not (len(behind) > 1 and is_adjective(tokens, at + 1) and is_noun(behind[1]))


def _meet(tokens: Tokens, at: int) -> bool:
    """Whether a town stands behind people whose it is not: "empfangen die Wernerinnen | Münster"."""
    team, town = tokens[at - 1].lower, tokens[at - 1].word[:-2]
    people = team.endswith("innen") or team in DEMONYMS or (team.endswith("er") and town in entries())
    return at > 1 and tokens[at - 2].lower == "die" and people and is_place(tokens, at)


def _charged(tokens: Tokens, at: int) -> bool:
    """Whether what somebody is charged with stands behind them: "wirft dem 39-Jährigen | Mord vor"."""
    whom, name = tokens[at - 1].lower, tokens[at].word
    return whom.endswith("jährigen") and is_plain(name) and name not in entries()


def _are_some(tokens: Tokens, at: int) -> bool:
    """Whether how many they are says who does something: "nahmen Hunderte | Abschied"."""
    some = at > 0 and at + 1 < len(tokens) and is_noun(tokens[at])
    return some and takes_with_verb(tokens, at + 1)


def _adjoins(tokens: Tokens, at: int) -> bool:
    """Whether nothing stood between a word and the one before: "hatte der Rat [am Montag] Gebühren beschlossen"."""
    return tokens[at].start - tokens[at - 1].end <= 2 or tokens[at].start < tokens[at - 1].end


def numbered(tokens: Tokens, at: int) -> bool:
    """Whether a number belongs to the noun before it: "der ICE 672", "die A 2"; not "der Rat 30 Stellen"."""
    if at == len(tokens):
        return False
    if tokens[at].lower in _NUMBERS:
        if at + 1 < len(tokens) and tokens[at + 1].lower in ("bis", "oder"):
            return False  # "plant Siemens | sechs bis acht Werke"
        return at + 1 == len(tokens) or not (is_noun(tokens[at + 1]) or is_adjective(tokens, at + 1))
    if not tokens[at].word[0].isdigit() or tokens[at].word[-1] in ".%" or not _adjoins(tokens, at):
        return False
    if tokens[at].lower.endswith("mal") or ":" in tokens[at].word:
        return False  # "rückten die Wehren | 120-mal aus", "nach der Halbzeit | 3:1"
    if begins_name(tokens, at - 1):
        return True  # "entließ Schalke 04 | Trainer Jan Weber"
    return at + 1 == len(tokens) or not is_noun(tokens[at + 1])


def _more_numbers(tokens: Tokens, at: int) -> int | None:
    """The end of a list of numbers that goes on here: "die Linien 3[, 44 und 51]"; None where no "und" closes it."""
    if tokens[at].lower == "bis" and _goes_up(tokens, at):
        return at + 2  # "die Gleise 8 [bis 13]"
    while at + 1 < len(tokens) and tokens[at].word == "," and tokens[at + 1].word.isdigit():
        at += 2
    closed = at < len(tokens) and tokens[at].lower in ("und", "sowie", "oder")
    last = at + 1 < len(tokens) and tokens[at + 1].word.isdigit()
    counts = at + 2 < len(tokens) and is_noun(tokens[at + 2])  # "die Linie 3 und 40 Busse"
    return at + 2 if closed and last and not counts else None


def _goes_up(tokens: Tokens, at: int) -> bool:
    """Whether "bis" stands between two numbers of things in a row, which it counts none of."""
    first, last = tokens[at - 1].word, tokens[at + 1].word if at + 1 < len(tokens) else ""
    counts = at + 2 < len(tokens) and is_noun(tokens[at + 2])
    return last.isdigit() and first.isdigit() and int(first) < int(last) < 1000 and not counts


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a mark goes on with a noun: "St. Moritz", "Luft- und Seeverkehr", "de Camargo"."""
    if tokens[at].lower in _PARTICLES and at + 1 < len(tokens):
        return is_noun(tokens[at + 1]) or tokens[at + 1].lower in ("der", "den", "la")
    if tokens[at].lower in ("von", "zu") and at + 1 < len(tokens):
        whole = begins_name(tokens, at) or of_nobles(tokens, at)
        return whole or (tokens[at].lower == "zu" and _is_of_seat(tokens, at))
    if tokens[at].lower in ("der", "den") and tokens[at - 1].lower in ("van", "von"):
        return at + 1 < len(tokens) and is_noun(tokens[at + 1])
    if tokens[at].lower not in _CLIPPED and tokens[at].word.isalpha() and _VOWELS.isdisjoint(tokens[at].word):
        return _adjoins(tokens, at)  # "die Kette dm", "der Sender rbb"
    if tokens[at].word == "&" and at + 1 < len(tokens):
        return is_noun(tokens[at + 1])  # "Weber & Söhne"
    hyphen = tokens[at].word in ("-", "/") and tokens[at].start == tokens[at - 1].end
    hyphen = hyphen and at + 1 < len(tokens)
    return hyphen or _abbreviated(tokens, at)


def of_nobles(tokens: Tokens, at: int) -> bool:
    """Whether "von der" goes on with a name: "Ida [von der Salm]"; not "Ida von der Feuerwehr"."""
    names = is_first_name(tokens[at - 1].word) and tokens[at + 1].lower == "der" and at + 2 < len(tokens)
    return names and is_noun(tokens[at + 2]) and not is_plain(tokens[at + 2].word)


def _is_of_seat(tokens: Tokens, at: int) -> bool:
    """Whether "zu" goes on with a name: "Karl [zu Salm]"; not "Karl | zu Gesprächen"."""
    name = tokens[at + 1].word
    return is_first_name(tokens[at - 1].word) and name[0].isupper() and not is_plain(name)


def _abbreviated(tokens: Tokens, at: int) -> bool:
    """Whether a full stop goes on with a name: "St. Moritz", "Dr. Weber"."""
    if tokens[at].word == "." and set(tokens[at - 1].word) <= set("IVX"):
        return True  # "Papst Gregor XII."
    if tokens[at].lower in _DEGREES:
        return at + 1 < len(tokens) and tokens[at + 1].word == "."  # "Dr. [med.] Weber"
    if tokens[at].word == "." and tokens[at - 1].lower in _DEGREES | _TITLES:
        return at + 1 < len(tokens) and (is_noun(tokens[at + 1]) or tokens[at + 1].lower in _DEGREES | {"-"})
    if tokens[at].word == "." and tokens[at - 1].word in ("Nr", "Bd", "Abs"):
        return at + 1 < len(tokens) and tokens[at + 1].word[0].isdigit()
    return (
        tokens[at].word == "."
        and len(tokens[at - 1].word) <= 4
        and at + 1 < len(tokens)
        and is_noun(tokens[at + 1])
    )
