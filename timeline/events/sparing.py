"""What phrases a clause can spare: those that its verb does without, and whose something is."""

from collections.abc import Iterator, Sequence

from timeline.events.describing import quoted
from timeline.events.lexicon import (
    CIRCUMSTANCE,
    COORDINATORS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    RELATIVES,
    SOURCES,
    SUBORDINATORS,
)
from timeline.events.noun_phrases import noun_phrase
from timeline.events.phrases import prepositional_phrase
from timeline.events.soundness import bare
from timeline.events.spelling import spelled
from timeline.events.tables import words
from timeline.events.tokens import Token
from timeline.events.valency import needed
from timeline.temporal.german.verbs import TO_INFINITIVE

Tokens = list[Token]

_WHOSE = words("des der eines einer")
# Nouns that say nothing without what belongs to them: "im Rahmen [des Protokolls]", "einige [der Soldaten]".
_RELATIONAL = words(
    """
    rahmen bereich zuge laufe verlauf umfeld auftrag namen interesse zeichen fall falle höhe anzahl zahl teil teile
    mitglied mitglieder anfang ende beginn mitte folge ergebnis zusammenhang hälfte mehrheit reihe vielzahl nähe seite
    wert aufgrund anlass art form grund rolle stelle spitze ebene leitung führung verwaltung einführung höhepunkt
    eine einer eines einige viele die meisten verdacht vorwurf art gruppe stil inhaber chef präsident zweig vorsitzender
    vorsitzende sprecher sprecherin minister leiter direktor alter hilfe federführung angaben angabe beisein vorhersage
    augen stimmenanteil veröffentlichung beteiligung teilnahme ansicht meinung informationen aussage aussagen bericht
    berichten anwesenheit gegenwart größenordnung überzeugung druck basis grundlage
    """
)
_OF = words("von vom zwischen gegen für über um zum zur")  # what belongs to a noun in front of it
_WHERETO = words("an auf in über unter vor neben hinter zwischen")
_ACCUSATIVES = words("die das einen eine ein seinen seine ihren ihre")
_PLACES = words("in im an am auf vor neben unter hinter entlang innerhalb außerhalb während laut gemäß")
_OTHERS = words("mit durch aus für gegen über von vom zu zum zur zwischen um gegenüber ohne als ins")
_TURNS = ((CIRCUMSTANCE, False), (_PLACES, False), (_OTHERS, False), (CIRCUMSTANCE | _PLACES | _OTHERS, True))
_SOME = words("einigen mehreren vielen wenigen anderen weiteren beiden")
_TOGETHER = words(
    "zusammen gemeinsam kurz unmittelbar direkt gleich"
)  # what goes with a phrase: "kurz vor der Wahl"
_ON = words("von vom am in im zu zum zur")  # what follows a genitive and would join the noun before it


def without_phrases(tokens: Tokens, room: int) -> Tokens:
    """Without phrases that its verb can do without, as few as will do: circumstances first, then places, then others.

    The last one before the verb's end goes last, as what the verb needs most stands there.
    """
    for prepositions, last in _TURNS:
        while len(spelled(tokens)) > room:
            units = _units(tokens)
            units = _with_followers(tokens, units, all_of_them=prepositions is CIRCUMSTANCE)
            units = units[: None if last else -1]
            spare = [
                (a, b)
                for a, b in units
                if _opening(tokens[a : a + 2]) in prepositions and _spared(tokens, a, b)
            ]
            shorter = [tokens[:a] + tokens[b:] for a, b in (*spare, *_tails(tokens, spare))]
            shorter = [kept for kept in shorter if bare(tokens) or not bare(kept)]
            if not shorter:
                break
            fitting = [kept for kept in shorter if len(spelled(kept)) <= room]
            tokens = max(fitting, key=len) if fitting else min(shorter, key=len)
    return tokens


def _tails(tokens: Tokens, units: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What hangs on the nouns of phrases, up to their ends: "gegen den Mann [aus Köln]", "im Rat [der Stadt Köln]"."""
    for start, end in units:
        for n in range(start + 2, end):
            before = tokens[n - 1]
            noun = before.word[0].isupper() and before.lower not in _RELATIONAL and not quoted(tokens, n)
            if noun and tokens[n].lower in _WHOSE | PREPOSITIONS:
                yield n, end


def _with_followers(
    tokens: Tokens, units: list[tuple[int, int]], *, all_of_them: bool
) -> list[tuple[int, int]]:
    """Each phrase with those right behind it, which most likely belong to it: "wegen des Brandes in Köln am Markt".

    Without `all_of_them` only the days: "zur Prüfung des Brandes [am 3. Mai]".
    """
    found = []
    for n, (start, end) in enumerate(units):
        for first, last in units[n + 1 :]:
            follows = first == end and tokens[first].lower in _PLACES | CIRCUMSTANCE
            if (
                follows
                and (all_of_them or tokens[first + 1].word[0].isdigit())
                and _spared(tokens, first, last)
            ):
                end = last
        found.append((start, end))
    return found


def _opening(tokens: Tokens) -> str:
    """The preposition of a phrase, which "zusammen" or "kurz" may stand in front of."""
    return tokens[-1 if tokens[0].lower in _TOGETHER else 0].lower


def _spared(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a phrase can go: the verb does not need it, it says not whereto, and no list goes on with it."""
    return not (_whereto(tokens[start:end]) or needed(tokens, start) or _listed(tokens, start, end))


def _whereto(phrase: Tokens) -> bool:
    """Whether a phrase says whereto: "in die Halle", "ins Haus", "nach Köln"; not "in den Hallen"."""
    preposition, opening = phrase[0].lower, phrase[min(1, len(phrase) - 1)]
    if preposition == "nach":
        return opening.word[0].isupper() and opening.lower not in SOURCES
    if preposition in ("ins", "ans", "aufs", "übers"):
        return True
    if opening.lower == "den":
        noun = next((t.lower for t in phrase if t.word[0].isupper()), "n")
        return preposition in _WHERETO and not noun.endswith("n")
    return preposition in _WHERETO and opening.lower in _ACCUSATIVES


def _listed(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a phrase is part of a list: "und" beside it, or a comma behind it that opens no clause."""
    beside = {t.lower for t in (*tokens[start - 1 : start], *tokens[end : end + 1])}
    if beside & COORDINATORS:
        return True
    following = tokens[end + 1].lower if end + 1 < len(tokens) else ""
    opens = (
        start > 0
        and tokens[start - 1].word == ","
        and any(t.lower == "zu" or t.bits & TO_INFINITIVE for t in tokens)
    )
    if opens and tokens[end : end + 1] and tokens[end].word != ",":
        return False  # "beschloss, [im Mai] die Halle zu bauen"
    return "," in beside and following not in RELATIVES | SUBORDINATORS | COORDINATORS and following != "um"


def without_genitives(tokens: Tokens, room: int) -> Tokens:
    """Without whose something is, as far as needed, the last first: "der Rat [der Stadt Eilmar]"."""
    for n in range(len(tokens) - 2, 0, -1):
        if len(spelled(tokens)) <= room:
            break
        before = tokens[n - 1]
        noun = before.word[0].isupper() and before.lower not in PREPOSITIONS | _RELATIONAL
        whose = tokens[n].lower in _WHOSE and noun and not quoted(tokens, n)
        end = noun_phrase(tokens, n) if whose else None
        if end is not None and (end == len(tokens) or tokens[end].lower not in COORDINATORS | _ON):
            tokens = tokens[:n] + tokens[end:]
    return tokens


def _units(tokens: Tokens) -> list[tuple[int, int]]:
    """Where prepositional phrases begin and end, each with those that belong to its noun; none within a noun phrase."""
    found: list[tuple[int, int]] = []
    for n, token in enumerate(tokens):
        if quoted(tokens, n) or not n or (found and n < found[-1][1]):
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
        if end is not None and [t.lower for t in tokens[end : end + 2]] == ["an", "bord"]:
            end += 2
        while end is not None and end + 1 < len(tokens) and tokens[end].lower in COORDINATORS:
            following = prepositional_phrase(tokens, end + 1)
            if following is None:
                break
            end = following
        if end is not None and tokens[n - 1].lower not in NOMINATIVE | OBLIQUE | _SOME:
            found.append((n - (tokens[n - 1].lower in _TOGETHER), end))
    return found
