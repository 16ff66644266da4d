"""Phrases with what hangs on their nouns: where they begin and end, and whose something is."""

from collections.abc import Iterator, Sequence

from timeline.events.grammar.adjectives import DEGREES, MEASURES, NUMBERS, is_noun, unique
from timeline.events.grammar.describing import quoted
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import in_name, prepositional_phrase
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.swallowed import OBJECTLESS
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.valency import has_genitive, needed, stands_alone, verbs
from timeline.events.naming.gazetteers import last_names
from timeline.events.naming.people import is_person
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.completing import TAKING
from timeline.events.vocabulary.lexicon import (
    ABSTRACT,
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    HEARSAY,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    SOURCES,
    SUBORDINATORS,
)
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import happens, takes_phrases
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.verbs import PARTICIPLE, verb_forms

Tokens = list[Token]

_WHOSE = words("des der eines einer")
_WHERE = words("in im an am")
_DEFINITE = words("der die das dem den des im am vom beim")
# Nouns that say nothing without what belongs to them: "im Rahmen [des Protokolls]", "einige [der Soldaten]".
RELATIONAL = words(
    """
    rahmen bereich zuge laufe verlauf umfeld auftrag namen interesse zeichen fall falle höhe anzahl zahl teil teile
    anordnung weisung
    mitglied mitglieder anfang ende beginn mitte folge ergebnis zusammenhang hälfte mehrheit reihe vielzahl nähe seite
    wert aufgrund anlass art form grund rolle stelle spitze ebene leitung führung verwaltung einführung höhepunkt
    eine einer eines einige viele die meisten verdacht vorwurf art gruppe stil inhaber chef präsident zweig vorsitzender
    vorsitzende sprecher sprecherin minister leiter direktor alter hilfe federführung angaben angabe beisein vorhersage
    dutzend dutzende hunderte tausende zehntausende hunderttausende million millionen milliarden
    augen stimmenanteil veröffentlichung beteiligung teilnahme ansicht meinung informationen aussage aussagen bericht
    berichten anwesenheit gegenwart besitz vertreter weg möglichkeit möglichkeiten fragen
    stimme stimmen ermittlung größenordnung überzeugung druck basis grundlage vergleich berufung bezug hinblick
    rücksicht gegensatz anlehnung wirkung hinweis räumen berechnungen
    verdachts vorwurfs verlaufs bereichs rahmens
    """
)
# Nouns that say less without it, and ends of such: "der Antrag [auf Eröffnung]", "die Eröffnung [des Verfahrens]".
WANTING = words(
    """
    abschluss absicht anhänger anspruch anteil anzeichen auflage aufbau ausbau ausfuhr ausmaß auslöser ausstoß bau
    beitritt bedarf befürworter besitzes bestand betrieb bruchteil dauer distanz drahtzieher einheiten einsatz einstieg
    einzug erhalt erscheinen existenz folgen gebiet gedenken gefahr gegner geschichte größe gründer haupt
    hersteller
    hintergrund hintergründe inhalt kampf kauf kenntnis logo länge mangel masse menge nachfolge nachfolger nachfolgerin
    opfer preis prozess recht rückgang schutz schwerpunkt sinn sohn stand start stellvertreter stärke summe symbol
    teilnehmer tochter träger umfang umbau umgang ursache urheber verbleib verbot verkauf verlust versuch verzicht
    vorbild vorsitz vertretern weiterbau wiederaufbau zahlen zeit ziel zugang zukunft zustand zweck überreste
    tod wachstum klasse nachlass vertrieb wahl bundesverband zentralverband dachverband bund
    ehemann ehefrau ehegatte witwe witwer lebensgefährtin lebensgefährte
    antrag anträge wechsel beschluss entwurf gesetz sitz plan pläne streit bemühungen verfahren taten nähe
    """
)
# Parts of somewhere that say nothing without where: "im Norden [des Landes]".
_REGIONS = words(
    "norden süden osten westen nordosten nordwesten südosten südwesten rand rande umgebung umland herzen"
)
_EXTENTS = tuple(
    """
    geschwindigkeit geschwindigkeiten böen höhe länge breite stärke tiefe temperaturen wachstum zuwachs rückgang anstieg
    durchmesser gewicht umfang wert
    """.split()
)
_DOING = ("ung", "ungen", "nahme", "gabe", *(noun for noun in WANTING | RELATIONAL if len(noun) > 4))
_OF = words("von vom zwischen gegen für über um zum zur")  # what belongs to a noun in front of it
_AMOUNTS = (
    UNITS | MEASURES | words("million millionen milliarde milliarden billionen prozent prozentpunkten dollar")
)
_SOME = words("einigen mehreren vielen wenigen anderen weiteren beiden")
_ONE = words("einem einer")
_WORTH = (["im", "wert"], ["in", "höhe"], ["im", "umfang"])  # how much what stands before is
_ON = words("von vom am in im zu zum zur")  # what follows a genitive and would join the noun before it
# What moves: the ends of nouns that say how or which way, and of verbs.
_WAYS = tuple(
    "fahrt flug reise wanderung sturz flucht weg marsch rückkehr heimkehr umkehr stieg transport sprung ausflug zug "
    "tritt zufahrt".split()
)
_ROADS = ("straße", "bahn", "strecke")
_MOVING = tuple(
    """
    fahren fliegen gehen kommen stürzen fallen geraten laufen reisen ziehen rennen springen treten steigen kehren
    prallen stoßen rasen rutschen bringen schicken führen werfen legen setzen stellen holen senden liefern fliehen
    flüchten
    """.split()
)
_WHENCE = words("aus von vom zu zum zur")
_WHERETO = words("an auf in über unter vor neben hinter zwischen")
_ACCUSATIVES = words("die das einen eine ein seinen seine ihren ihre")
# What goes with a phrase: "kurz vor der Wahl"
TOGETHER = words("zusammen gemeinsam besonders kurz unmittelbar direkt gleich mitten erst")


def units(tokens: Tokens) -> list[tuple[int, int]]:
    """Where prepositional phrases begin and end, each with those that belong to its noun; none within a noun phrase."""
    found: list[tuple[int, int]] = []
    for n, token in enumerate(tokens):
        if not n or (token.lower not in PREPOSITIONS and token.lower != "als"):
            continue
        if quoted(tokens, n) or in_name(tokens, n) or (found and n < found[-1][1]):
            continue
        if token.lower == "bis" and n + 2 < len(tokens) and tokens[n + 2].word[0].isdigit():
            continue  # "bis zu 40 Wagen" counts
        if n == 1 and (tokens[0].lower in HEARSAY or begins_with_participle(tokens)):
            continue  # "Vermutlich wegen eines Defekts brannte …": all in front of the verb is one
        if tokens[n - 1].word[0].isdigit() and token.lower in ("zu", "auf", "bis"):
            continue  # "mit 159 zu 124 Stimmen"
        if token.lower == "als" and tokens[n - 1].word in ",;:–":
            continue
        end = noun_phrase(tokens, n + 1) if token.lower == "als" else prepositional_phrase(tokens, n)
        while end is not None and _goes_on(tokens, end):
            end = prepositional_phrase(tokens, end)
        if end is not None and [t.lower for t in tokens[end : end + 1]] == ["nach"] and _from(tokens[n:end]):
            end = prepositional_phrase(tokens, end)  # "auf dem Flug von Köln [nach Bonn]"
        end = end and worth_end(tokens, end)
        end = _before_subject(tokens, n, _before_own(tokens, n, end)) if end is not None else None
        end = _before_deed(tokens, n, end) if end is not None else None
        while end is not None and end + 1 < len(tokens) and _years(tokens[end - 1 : end + 2]):
            end += 2
        if end is not None and [t.lower for t in tokens[end : end + 2]] == ["an", "bord"]:
            end += 2
        while end is not None and end + 1 < len(tokens) and tokens[end].lower in COORDINATORS:
            following = prepositional_phrase(tokens, end + 1)
            if following is None:
                break
            end = following
        if end is not None and tokens[n - 1].lower not in NOMINATIVE | OBLIQUE | _SOME | {"statt"}:
            found.append((n - (tokens[n - 1].lower in TOGETHER), end))
    return found


def begins_with_participle(tokens: Tokens) -> bool:
    """Whether what is done with a subject behind the verb stands in front: "Angeführt von Ida Rothe zog …"."""
    done = verb_forms().get(tokens[0].lower, 0) & PARTICIPLE
    if not done or tokens[1].lower not in PREPOSITIONS:
        return False
    verb = find_finite(tuple(tokens))
    if verb is None or verb < 3:
        return False
    last = tokens[-1]  # not "Gefunden in Köln hat ihn ein Wirt"
    return tokens[verb].lower not in AUXILIARIES or bool(last.word[0].islower() and last.bits & PARTICIPLE)


def _before_own(tokens: Tokens, start: int, end: int) -> int:
    """Where it ends before a "von" that is the verb's: "mit sofortiger Wirkung | von Jan Weber getrennt".

    Or is who did it: "im Rathaus | von zwei Gästen verletzt".
    """
    own = [n for n in range(start + 2, end) if tokens[n].lower in ("von", "vom") and not _amounts(tokens, n)]
    if not own or tokens[start].lower in ("von", "vom"):
        return end
    again = len(own) > 1 or any(t.lower in ("von", "vom") for t in tokens[end:])
    if not again and needed(tokens, own[0]):
        return own[0]
    return next((n for n in own if _by_whom(tokens, n)), end)


def _before_deed(tokens: Tokens, start: int, end: int) -> int:
    """Where it ends before what somebody is accused of: "beschuldigte einen Arzt aus dem Ort | des Mordes"."""
    if not has_genitive(tokens):
        return end
    of = (n for n in range(start + 2, end) if tokens[n].lower in _WHOSE)
    nouns = ((n, next((t for t in tokens[n + 1 : end] if is_noun(t)), tokens[n])) for n in of)
    return next((n for n, noun in nouns if happens(noun.word) or noun.lower.endswith(ABSTRACT)), end)


def _by_whom(tokens: Tokens, at: int) -> bool:
    """Whether "von" says who did it: "wurde im Keller | von zwei Helfern gefunden"."""
    if tokens[at].lower != "von" or at + 2 >= len(tokens) or tokens[at - 1].lower in RELATIONAL | WANTING:
        return False
    some = tokens[at + 1].lower in _SOME | _ONE | NUMBERS and tokens[at + 2].lower not in _AMOUNTS
    return some and any(t.lower in OBJECTLESS for t in tokens)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether what begins here belongs to the noun before it."""
    if at == len(tokens) or tokens[at].lower not in _OF:
        return False
    return _amounts(tokens, at) or not (needed(tokens, at) or _by_whom(tokens, at))


def worth_end(tokens: Tokens, at: int) -> int:
    """Where it ends how much something is that begins here: "um Schmuck | im Wert von 40 Euro"; `at` for nothing."""
    if [t.lower for t in tokens[at : at + 2]] not in _WORTH:
        return at
    end = prepositional_phrase(tokens, at) or at
    return prepositional_phrase(tokens, end) or end if _goes_on(tokens, end) else end


def _amounts(tokens: Tokens, at: int) -> bool:
    """Whether "von" says how much the noun before it is: "eine Auflage | von 3.000 Euro", not "von 2 auf 3 Euro"."""
    told = tokens[at + 1 : at + 4]
    counted = len(told) > 1 and (told[0].word[0].isdigit() or told[0].lower in NUMBERS)
    much = counted and is_noun(tokens[at - 1]) and told[1].lower in _AMOUNTS
    return tokens[at].lower == "von" and much and all(t.lower != "auf" for t in told[2:])


def _before_subject(tokens: Tokens, start: int, end: int) -> int:
    """Where it ends before the only subject of its clause: "dass beim Müller „Am Deich“ | der Kampf herrscht"."""
    if tokens[start].lower in _OF or all(t.lower not in ARTICLES for t in tokens[start + 2 : end]):
        return end
    comma = next((n for n in range(start, 0, -1) if tokens[n].word == ","), 0)
    opening = comma + 1 if comma and tokens[comma + 1].lower in SUBORDINATORS else 0
    if not opening or subject(tokens, opening + 1, whole=True) is not None:
        return end
    found = subject(tokens, opening + 1)
    return found[0] if found is not None and start + 1 < found[0] < end else end


def _from(tokens: Tokens) -> bool:
    """Whether a phrase says where somebody comes from: "auf dem Weg von Köln"."""
    return any(t.lower in ("von", "vom", "aus") for t in tokens)


def leads_away(tokens: Tokens, start: int, at: int, end: int) -> bool:
    """Whether what begins at `at` says where a way leads: "beim Anflug | auf den Platz", "auf der Fahrt | nach Köln".

    Or what was done to where: "bei einem Einbruch | in ein Haus".
    `end`: of what begins there; where no more than the verb follows, and that moves, it says where that leads.
    """
    road = _ROADS if tokens[at].lower == "nach" else ()  # "auf der Landstraße | nach Köln"
    way = any(
        t.word[0].isupper() and t.lower.endswith((*_WAYS, *road)) for t in tokens[max(start, at - 1) : at]
    )
    moves = any(verb.endswith(_MOVING) for verb in verbs(tokens))
    onto = tokens[at].lower != "nach" and whereto(tokens[at:end])
    if onto and happens(tokens[at - 1].word) and not (moves or needed(tokens, at)):
        return True
    last = all(t.bits for t in tokens[end:]) and moves
    return way and not last and (whereto(tokens[at:end]) or tokens[at].lower in _WHENCE)


def _years(tokens: Tokens) -> bool:
    """Whether a number goes on with another one: "in den Jahren 2007 [und 2008]"."""
    return tokens[0].word.isdigit() and tokens[1].lower in COORDINATORS and tokens[2].word.isdigit()


def first_of_two(tokens: Tokens, at: int) -> bool:
    """Whether "zwischen" stands before `at` that no "und" has answered yet: "zwischen dem Rat | der Stadt und …"."""
    spoken = [t.lower for t in tokens[:at]]
    return "zwischen" in spoken and "und" not in spoken[spoken.index("zwischen") :]


def wanting(tokens: Tokens, at: int) -> bool:
    """Whether the noun in front of `at` says less without what stands there: "Antrag | auf Eröffnung"."""
    noun = tokens[at - 1]
    behind = [t for t in tokens[at + 1 : at + 3] if t.lower not in DEGREES] or tokens[at : at + 1]
    dated = tokens[at].lower in PREPOSITIONS and behind[0].word[0].isdigit()
    named = not noun.word[0].isupper() or noun.word in last_names()  # "Hartung"
    says_less = noun.lower in WANTING | RELATIONAL or noun.lower.endswith(_DOING) or _whose_deed(tokens, at)
    return measures(tokens, at) or region(tokens, at) or (says_less and not (dated or named))


def region(tokens: Tokens, at: int) -> bool:
    """Whether what begins here says of what the noun before it is a part: "im Norden | des Landes", "von Eilmar"."""
    return tokens[at - 1].lower in _REGIONS and tokens[at].lower in _WHOSE | {"von", "vom"}


def _whose_deed(tokens: Tokens, at: int) -> bool:
    """Whether "von" names who did it or to whom it was done: "den Rücktritt | von Ida Rothe"."""
    if tokens[at].lower != "von" or not happens(tokens[at - 1].word):
        return False
    return any(t.word in first_names() or office(t.word) for t in tokens[at + 1 : at + 3])


def hollow(tokens: Tokens, end: int) -> bool:
    """Whether a definite noun before `end` means nothing without whose or what it is: "nach dem Fund | der Waffen".

    Or to whom it was done: "um den Mord | an dem Wirt".
    """
    if halved(tokens, end):
        return True
    noun, following = tokens[end - 1], tokens[end].lower if end < len(tokens) else ""
    definite = end > 1 and is_noun(noun) and tokens[end - 2].lower in _DEFINITE
    where = any(t.lower in _WHERE for t in tokens[max(0, end - 3) : end - 1]) and not takes_phrases(noun.word)
    says = where or office(noun.word)  # "am Hafen | der Stadt", "dem Präsidenten | des Landes"
    return definite and not says and following in _WHOSE | {"von", "vom"}


def halved(tokens: Tokens, end: int) -> bool:
    """Whether what follows says what a definite noun was done to or is a part of: "um den Mord | an dem Wirt"."""
    if end < 2 or end >= len(tokens) or tokens[end - 2].lower not in _DEFINITE:
        return False
    taken = tokens[end - 1].lower.endswith(TAKING.get(tokens[end].lower, ("-",)))
    return is_noun(tokens[end - 1]) and (taken or region(tokens, end))


def measures(tokens: Tokens, at: int) -> bool:
    """Whether "von" says how much something is that says nothing alone: "mit Böen | von fast 300 Kilometern"."""
    much = tokens[at].lower == "von" and any(t.word[0].isdigit() for t in tokens[at + 1 : at + 3])
    return much and tokens[at - 1].lower.endswith(_EXTENTS)


def tails(tokens: Tokens, phrases: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What hangs on the nouns of phrases, up to their ends: "gegen den Mann [aus Köln]", "im Rat [der Stadt Köln]"."""
    for start, end in phrases:
        yield from _items(tokens, start, end)
        for n in range(start + 2, end if tokens[start].lower != "zwischen" else 0):
            before = tokens[n - 1]
            noun = before.word[0].isupper() and before.lower not in RELATIONAL
            noun = noun and not (quoted(tokens, n) or in_name(tokens, n))
            first = tokens[start].lower == "als" and unique(tokens, n)  # "als erste Rätin [des Dorfes]"
            measure = tokens[n].lower == "von" and tokens[min(n + 1, end - 1)].word[0].isdigit()
            measure = measure or measures(tokens, n)
            measure = measure or tokens[n].lower in ("pro", "per")  # "120 Kilometer | pro Stunde"
            # "auf dem Flug [in die Schweiz] | nach Ulm"
            way = before.lower.endswith(_WAYS) and whereto(tokens[end:])
            needed_by = first or measure or way or region(tokens, n)
            needed_by = needed_by or first_of_two(tokens[start:end], n - start)
            if noun and not needed_by and tokens[n].lower in _WHOSE | PREPOSITIONS:
                yield n, end


def whose_end(tokens: Tokens, at: int) -> int | None:
    """Where whose something is ends that begins here, before a name: "dem Chef der Halle | Jan Weber"."""
    end = noun_phrase(tokens, at)
    if end is None or not office(tokens[at - 1].word):
        return end
    named = (n for n in range(at + 2, end - 1) if tokens[n].word in first_names())
    return next((n for n in named if is_noun(tokens[n + 1]) and not office(tokens[n - 1].word)), end)


def _items(tokens: Tokens, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands between the first and the last of a list in a phrase: "in Essen[, Köln] und Bonn"."""
    comma = next((n for n in range(start + 2, end) if tokens[n].word == ","), end)
    joint = next((n for n in range(comma, end) if tokens[n].lower in COORDINATORS), end)
    if joint < end and not any(t.word in first_names() or quoted(tokens, comma) for t in tokens[comma:joint]):
        yield comma, joint


def _is_taken(noun: Token, preposition: Token) -> bool:
    """Whether a noun in the genitive has what follows: "des Verfahrens | gegen"."""
    return noun.lower.removesuffix("s").endswith(TAKING.get(preposition.lower, ("-",)))


def without_genitives(tokens: Tokens, room: int, *, hard: bool = False) -> Tokens:
    """Without whose something is, as far as needed, the last first: "der Rat [der Stadt Eilmar]".

    `hard`: even what a noun says less without.
    """
    for n in range(len(tokens) - 2, 0, -1):
        if len(spelled(tokens)) <= room:
            break
        before = tokens[n - 1]
        spares = hard and is_person(before.word)  # "gegen drei Mitglieder [einer Vereinigung]"
        noun = before.word[0].isupper() and before.lower not in PREPOSITIONS | {"van"}
        noun = noun and (spares or before.lower not in RELATIONAL)
        dative = stands_alone(tokens, n)
        whose = (
            tokens[n].lower in _WHOSE
            and not dative
            and noun
            and not quoted(tokens, n)
            and not unique(tokens, n)
            and (hard or not wanting(tokens, n))
            and not first_of_two(tokens, n)
        )
        end = whose_end(tokens, n) if whose else None
        while end is not None and [t.lower in _WHOSE | {"und"} for t in tokens[end : end + 2]] == [True] * 2:
            end = noun_phrase(tokens, end + 1)  # "der Stromerzeugung [und des Handels]"
        if end is not None and end < len(tokens) and _is_taken(tokens[end - 1], tokens[end]):
            # "die Einstellung [des Verfahrens gegen Ida Rothe]"
            end = prepositional_phrase(tokens, end) or end
        if end is not None and (end == len(tokens) or tokens[end].lower not in COORDINATORS | _ON):
            tokens = tokens[:n] + tokens[end:]
    return tokens


def whereto(phrase: Tokens) -> bool:
    """Whether a phrase says whereto: "in die Halle", "ins Haus", "nach Köln"; not "in den Hallen"."""
    if not phrase:
        return False
    preposition, opening = phrase[0].lower, phrase[min(1, len(phrase) - 1)]
    if preposition == "nach":
        return opening.word[0].isupper() and opening.lower not in SOURCES
    if preposition in ("ins", "ans", "aufs", "übers"):
        return True
    if opening.lower == "den":
        noun = next((t.lower for t in phrase if t.word[0].isupper()), "n")
        return preposition in _WHERETO and not noun.endswith("n")
    return preposition in _WHERETO and opening.lower in _ACCUSATIVES
