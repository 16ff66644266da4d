"""What belongs to a subject and stands right behind it: "begann [die Suche nach dem Boot]"."""

from timeline.events.grammar.adjectives import NUMBERS, is_noun
from timeline.events.grammar.bare_objects import is_body
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.phrases import is_somewhere, prepositional_phrase
from timeline.events.grammar.set_apart import with_what_sets_apart
from timeline.events.grammar.soundness import says_all
from timeline.events.grammar.spelling import uncontracted
from timeline.events.grammar.swallowed import OBJECTLESS, all_told
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import needed, verbs
from timeline.events.naming.gazetteers import entries, last_names
from timeline.events.naming.people import is_person
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.completing import TAKING
from timeline.events.vocabulary.lexicon import ABSTRACT, ARTICLES, AUXILIARIES, MANY, MOTIVES, PREPOSITIONS
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import happens, takes_phrases
from timeline.temporal.german.given_names import first_names

Tokens = list[Token]

_MEASURES = tuple(
    "kilometer meter prozent grad tonne liter hektar euro dollar million milliarde woche monat tag stunde".split()
)
_COUNTED = NUMBERS | {"je", "rund", "jeweils"}
_ABOUT = words("für gegen über um zwischen")
_HANGING = words("mit von vom um gegen für zwischen über an auf durch")
_SOMEBODY = words(
    "mann frau junge mädchen schüler schülerin paar männer frauen jugendliche jugendlicher person personen"
)
_HOMES = tuple("tal kreis region stadt gemeinde land ort dorf viertel bezirk umgebung provinz gegend".split())
_TEAMS = ("bund", "club", "mannschaft", "team", "auswahl", "elf", "staffel", "band", "truppe", "trupp")
_ONE = words("ein eine kein keine")
# What something is done with, and what says how: no parts of what it is done to.
_WITH_MEANS = words(
    """
    arbeiten aufwarten begeistern drohen ehren einleiten eröffnen feiern füllen glänzen heben kämpfen locken löschen
    markieren punkten reagieren reinigen schließen schmücken schützen starten treffen töten verbinden
    vergleichen verletzen versehen verstärken verzieren werben würdigen überzeugen öffnen
    """
)
# What is about something else, by the ends of its nouns: "der Trailer | zum Film"; and what is no such thing.
_TO = (
    *TAKING["zu"],
    *"""
    trailer teaser film buch song video dokumentation serie roman album soundtrack bericht studie umfrage gutachten
    ausstellung anleitung konzept broschüre verordnung richtlinie entwurf fortsetzung veranstaltung tagung konferenz
    """.split(),
)
_NOT_TO = words(
    """
    abschluss anlass ansicht auftakt beginn dank druck ende erinnerung erstenmal freude gedenken geburtstag glück
    jahrestag jubiläum kauf nachteil preis schluss schutz start teil unterschrift vergleich verkauf vorteil zeit
    """
)
_ON = ("an", "gegen", "über")
_AMOUNTING = (["in", "höhe"], ["im", "wert"], ["im", "umfang"], ["im", "gesamtwert"])
_ABSTRACT = (*ABSTRACT, "ungen", "heiten", "keiten", "schaften", "tionen", "täten")
_INSTITUTIONS = (
    "museum",
    "universität",
    "hochschule",
    "gericht",
    "gerichtshof",
    "botschaft",
    "börse",
    "institut",
    "zoo",
)
_OPENING = words("eröffnen öffnen starten")
_MANNER = words(
    """
    abstand absicht applaus ausnahme beginn bezug blaulicht blick bravour erfolg feuer freude gesang gewalt hilfe
    hinweis höchstgeschwindigkeit mehrheit musik nachdruck rekord rücksicht schwung tempo verlust verspätung vollgas
    vorsprung wucht zeit zeiten bestzeit prozent stimmen punkten toren punkte tore meter metern sekunden uhr euro
    """
)


def with_phrase(tokens: Tokens, start: int, end: int, verb: int) -> tuple[int, int]:
    """A subject with the phrases right behind it that belong to it: "[ein Park mit Spielplatz] eingeweiht"."""
    start, end = _with_circumstances(tokens, start, end, verb)
    if _has_parts(tokens, start, end):
        end = prepositional_phrase(tokens, end) or end
        end += 2 * ([t.lower for t in tokens[end : end + 2]] == ["an", "bord"])
    if _is_meant(tokens, start, end) or _is_about(tokens, end):
        end = prepositional_phrase(tokens, end) or end
    return start, with_what_sets_apart(tokens, start, end)


def _with_circumstances(tokens: Tokens, start: int, end: int, verb: int) -> tuple[int, int]:
    """A subject with the phrase right behind it that a happening, not the verb, has: "die Suche [nach dem Boot]"."""
    nouns = [t for t in tokens[start:end] if is_noun(t)]
    several = nouns[:1] == tokens[start:end] and tokens[verb].lower.endswith(MANY)
    why = end + 1 < len(tokens) and tokens[end + 1].lower in MOTIVES
    if several and _opening(tokens, end) == "aus" and not why:  # "tauchten [Münzen aus dem Schatz] auf"
        last = prepositional_phrase(tokens, end) or end
        # "haben [Eltern aus dem Ostertal] im Ministerium protestiert"
        home = (
            is_person(nouns[0].word) and tokens[last - 1].lower.endswith(_HOMES) and not needed(tokens, end)
        )
        return (start, last) if home or all_told(tokens, last) else (start, end)
    if (measured := _measured(tokens, end)) is not None:
        return start, measured
    if _opening(tokens, end) == "aus" and _is_somebody(tokens[end - 1]) and not needed(tokens, end):
        return start, prepositional_phrase(tokens, end) or end  # "wurde [ein Mann aus Köln] ermittelt"
    settled = bool(nouns) and nouns[-1].lower.endswith(
        _INSTITUTIONS
    )  # "hatte [das Museum in Ulm] sie geliehen"
    if is_somewhere(tokens, end) and (settled or any(is_somewhere(tokens, n) for n in range(1, start))):
        return start, end + 2  # "ging in Ulm [die Synode der Kirche in Deutschland] zu Ende"
    about = says_all(tokens) and _opening(tokens, end) in _ABOUT  # "endete der Markt [für Kunst]"
    if not about and not any(takes_phrases(t.word) for t in nouns):
        return start, end
    passive = any(t.lower in OBJECTLESS for t in tokens)
    while end < len(tokens) and tokens[end].start - tokens[end - 1].end <= 1:
        lower = tokens[end].lower
        last = prepositional_phrase(tokens, end) or end
        hangs = any(t.lower in PREPOSITIONS for t in tokens[start:end])
        place = lower in ("in", "im") and hangs and all_told(tokens, last)
        by_whom = passive and lower in ("von", "vom", "durch")
        of_verb = by_whom or needed(tokens, end) or _how_long(tokens, end, last)
        if last == end or of_verb or not (lower in _HANGING or place):
            break
        end = last
    return start, end


def _how_long(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a phrase says how long something was so: "war die Sitzung | für drei Stunden unterbrochen"."""
    return tokens[at].lower == "für" and tokens[end - 1].lower in UNITS


def _is_somebody(token: Token) -> bool:
    """Whether a noun is for a person, who may be from somewhere."""
    return "-jährige" in token.lower or token.lower in _SOMEBODY or bool(office(token.word))


def _opening(tokens: Tokens, at: int) -> str:
    """The word at `at`, lowered; empty behind the last."""
    return tokens[at].lower if at < len(tokens) else ""


def _measured(tokens: Tokens, at: int) -> int | None:
    """The end of how much it is: "Böen [von 140 Kilometern in der Stunde]"; None where nothing measures it."""
    opening = [t.lower for t in tokens[at : at + 2]]
    if opening in _AMOUNTING and [t.lower for t in tokens[at + 2 : at + 3]] == ["von"]:
        return prepositional_phrase(tokens, at + 2)  # "ein Schaden [in Höhe von 4.000 Euro]"
    counted = len(opening) > 1 and (opening[1][0].isdigit() or opening[1] in _COUNTED)
    if not counted or opening[0] not in ("von", "bis") or not is_noun(tokens[at - 1]):
        return None
    end = prepositional_phrase(tokens, at)
    return end if end is not None and any(t.lower.startswith(_MEASURES) for t in tokens[at:end]) else None


def _is_thing(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a subject is something that can do nothing of its own accord: "ein Park", not "der SV Park"."""
    nouns = [t for t in tokens[start:end] if is_noun(t)]
    if any(map(_acts, nouns)) or not is_noun(tokens[end - 1]):
        return False
    word, led = tokens[end - 1].word, end > 1 and tokens[end - 2].word[0].islower()
    return led or not (word in entries() or word in first_names() or word in last_names())


def _acts(noun: Token) -> bool:
    """Whether a noun is for somebody, or for several who act together."""
    return is_person(noun.word) or bool(office(noun.word)) or is_body(noun) or noun.lower.endswith(_TEAMS)


def _has_parts(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "mit" says what is in or at a thing: "ein Haus | mit 14 Zimmern"; not "| mit Farbe beschmiert"."""
    if _opening(tokens, end) != "mit" or _means(tokens, start):
        return False
    opening = tokens[end + 1 : end + 3]
    counted = any(t.word.isdigit() or t.lower in NUMBERS for t in opening[:1])
    part = next((t for t in opening if is_noun(t)), None)
    if part is None or not part.word.istitle() or part.lower in _MANNER | ARTICLES | PREPOSITIONS:
        return False
    if happens(part.word) or (part.lower in UNITS if counted else part.lower.endswith(_ABSTRACT)):
        return False  # "mit 40 Minuten Verspätung"
    hangs = any(t.lower in PREPOSITIONS for t in tokens[start:end])
    thing = _is_thing(tokens, start, end)
    new_thing = tokens[start].lower in _ONE and thing
    if counted and says_all(tokens) and (hangs or new_thing):
        return True  # "begann der Prozess gegen einen Arzt | mit vier Verteidigern"
    return thing and not needed(tokens, end)


def _means(tokens: Tokens, start: int) -> bool:
    """Whether a verb tells what is done with something: "beschmiert", "gefüllt"; not "eröffnete ein Laden | mit"."""
    done = verbs(tokens) - (_OPENING if tokens[start].lower in _ONE else set())
    return not done.isdisjoint(_WITH_MEANS) or any(
        verb.startswith("be") and verb not in ("beginnen", "beschlagnahmen") for verb in done
    )


def _is_about(tokens: Tokens, end: int) -> bool:
    """Whether what a thing is about follows it: "der Trailer | zum Film", "die Kritik | an ihm"."""
    last = prepositional_phrase(tokens, end) if _opening(tokens, end) in PREPOSITIONS else None
    if last is None or any(t.word[0].isdigit() for t in tokens[end:last]):
        return False
    before, behind = _without_auxiliaries(tokens[:end]), _without_auxiliaries(tokens[end:])
    if not verbs([*before, *behind]) or needed([*before, *behind], len(before)):
        return False
    preposition, noun = uncontracted(tokens[end].lower), tokens[end - 1].lower
    if preposition == "zu":
        bare = last - end < len(("zum", "neuen", "Film")) and tokens[last - 1].lower.endswith("ung")
        occasion = tokens[end + 1].lower in _NOT_TO or tokens[last - 1].lower == "mal"
        return noun.endswith(_TO) and not (bare or occasion)
    return preposition in _ON and noun.endswith(TAKING[preposition])


def _without_auxiliaries(tokens: Tokens) -> Tokens:
    """Without "wurde" and "worden", which by themselves have something behind "zu": "wurde zum Streit"."""
    return [t for t in tokens if t.lower not in AUXILIARIES | {"worden"}]


def _is_meant(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "für" says what one thing is meant for: "ein Denkmal | für die Opfer"; not "das Tor | für drei Tage"."""
    if _opening(tokens, end) != "für" or tokens[start].lower not in _ONE or needed(tokens, end):
        return False
    last = prepositional_phrase(tokens, end)
    much = any(t.lower in UNITS or t.lower.startswith(_MEASURES) for t in tokens[end + 1 : last])
    return last is not None and not much and _is_thing(tokens, start, end)
