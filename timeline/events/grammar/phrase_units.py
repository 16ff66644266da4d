"""Phrases with what hangs on their nouns: where they begin and end, and whose something is."""

from collections.abc import Iterator, Sequence

from timeline.events.grammar.adjectives import unique
from timeline.events.grammar.describing import quoted
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import in_name, prepositional_phrase
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import needed, stands_alone
from timeline.events.naming.gazetteers import last_names
from timeline.events.vocabulary.lexicon import COORDINATORS, NOMINATIVE, OBLIQUE, PREPOSITIONS
from timeline.events.vocabulary.tables import words

Tokens = list[Token]

_WHOSE = words("des der eines einer")
# Nouns that say nothing without what belongs to them: "im Rahmen [des Protokolls]", "einige [der Soldaten]".
RELATIONAL = words(
    """
    rahmen bereich zuge laufe verlauf umfeld auftrag namen interesse zeichen fall falle höhe anzahl zahl teil teile
    mitglied mitglieder anfang ende beginn mitte folge ergebnis zusammenhang hälfte mehrheit reihe vielzahl nähe seite
    wert aufgrund anlass art form grund rolle stelle spitze ebene leitung führung verwaltung einführung höhepunkt
    eine einer eines einige viele die meisten verdacht vorwurf art gruppe stil inhaber chef präsident zweig vorsitzender
    vorsitzende sprecher sprecherin minister leiter direktor alter hilfe federführung angaben angabe beisein vorhersage
    dutzend dutzende hunderte tausende zehntausende hunderttausende million millionen milliarden
    augen stimmenanteil veröffentlichung beteiligung teilnahme ansicht meinung informationen aussage aussagen bericht
    berichten anwesenheit gegenwart besitz vertreter weg möglichkeit möglichkeiten fragen
    stimme stimmen ermittlung größenordnung überzeugung druck basis grundlage vergleich berufung bezug hinblick
    rücksicht gegensatz anlehnung wirkung hinweis räumen berechnungen
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
    antrag anträge wechsel beschluss entwurf gesetz sitz plan pläne streit bemühungen verfahren taten nähe
    """
)
_EXTENTS = tuple("geschwindigkeit geschwindigkeiten böen höhe länge breite stärke tiefe temperaturen".split())
_DOING = ("ung", "ungen", "nahme", "gabe", *(noun for noun in WANTING | RELATIONAL if len(noun) > 4))
_OF = words("von vom zwischen gegen für über um zum zur")  # what belongs to a noun in front of it
_SOME = words("einigen mehreren vielen wenigen anderen weiteren beiden")
_ON = words("von vom am in im zu zum zur")  # what follows a genitive and would join the noun before it
TOGETHER = words(
    "zusammen gemeinsam besonders kurz unmittelbar direkt gleich mitten"
)  # goes with a phrase: "kurz vor der Wahl"


def units(tokens: Tokens) -> list[tuple[int, int]]:
    """Where prepositional phrases begin and end, each with those that belong to its noun; none within a noun phrase."""
    found: list[tuple[int, int]] = []
    for n, token in enumerate(tokens):
        if quoted(tokens, n) or not n or in_name(tokens, n) or (found and n < found[-1][1]):
            continue
        if token.lower == "bis" and n + 2 < len(tokens) and tokens[n + 2].word[0].isdigit():
            continue  # "bis zu 40 Wagen" counts
        if tokens[n - 1].word[0].isdigit() and token.lower in ("zu", "auf", "bis"):
            continue  # "mit 159 zu 124 Stimmen"
        if token.lower not in PREPOSITIONS and (token.lower != "als" or tokens[n - 1].word in ",;:–"):
            continue
        end = noun_phrase(tokens, n + 1) if token.lower == "als" else prepositional_phrase(tokens, n)
        while end is not None and end < len(tokens) and tokens[end].lower in _OF and not needed(tokens, end):
            end = prepositional_phrase(tokens, end)
        if end is not None and [t.lower for t in tokens[end : end + 1]] == ["nach"] and _from(tokens[n:end]):
            end = prepositional_phrase(tokens, end)  # "auf dem Flug von Köln [nach Bonn]"
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


def _from(tokens: Tokens) -> bool:
    """Whether a phrase says where somebody comes from: "auf dem Weg von Köln"."""
    return any(t.lower in ("von", "vom", "aus") for t in tokens)


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
    following = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    dated = tokens[at].lower in PREPOSITIONS and following.word[0].isdigit()
    named = not noun.word[0].isupper() or noun.word in last_names()  # "Hartung"
    return not (dated or named) and (noun.lower in WANTING | RELATIONAL or noun.lower.endswith(_DOING))


def measures(tokens: Tokens, at: int) -> bool:
    """Whether "von" says how much something is that says nothing alone: "mit Böen | von fast 300 Kilometern"."""
    much = tokens[at].lower == "von" and any(t.word[0].isdigit() for t in tokens[at + 1 : at + 3])
    return much and tokens[at - 1].lower.endswith(_EXTENTS)


def tails(tokens: Tokens, phrases: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What hangs on the nouns of phrases, up to their ends: "gegen den Mann [aus Köln]", "im Rat [der Stadt Köln]"."""
    for start, end in phrases:
        for n in range(start + 2, end if tokens[start].lower != "zwischen" else 0):
            before = tokens[n - 1]
            noun = before.word[0].isupper() and before.lower not in RELATIONAL
            noun = noun and not (quoted(tokens, n) or in_name(tokens, n))
            first = tokens[start].lower == "als" and unique(tokens, n)  # "als erste Rätin [des Dorfes]"
            measure = tokens[n].lower == "von" and tokens[min(n + 1, end - 1)].word[0].isdigit()
            measure = measure or measures(tokens, n)
            measure = measure or tokens[n].lower in ("pro", "per")  # "120 Kilometer | pro Stunde"
            if noun and not first and not measure and tokens[n].lower in _WHOSE | PREPOSITIONS:
                yield n, end


def without_genitives(tokens: Tokens, room: int, *, hard: bool = False) -> Tokens:
    """Without whose something is, as far as needed, the last first: "der Rat [der Stadt Eilmar]".

    `hard`: even what a noun says less without.
    """
    for n in range(len(tokens) - 2, 0, -1):
        if len(spelled(tokens)) <= room:
            break
        before = tokens[n - 1]
        noun = before.word[0].isupper() and before.lower not in PREPOSITIONS | RELATIONAL | {"van"}
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
        end = noun_phrase(tokens, n) if whose else None
        while end is not None and [t.lower in _WHOSE | {"und"} for t in tokens[end : end + 2]] == [True] * 2:
            end = noun_phrase(tokens, end + 1)  # "der Stromerzeugung [und des Handels]"
        if end is not None and (end == len(tokens) or tokens[end].lower not in COORDINATORS | _ON):
            tokens = tokens[:n] + tokens[end:]
    return tokens
