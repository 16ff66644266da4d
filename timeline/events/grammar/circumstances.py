"""Time expressions in a circumstance: it alone ("nach dem Brand am Montag") or all is of then ("beim Brand vom …")."""

import re
from collections.abc import Sequence

from timeline.events.grammar.adjectives import NUMBERS, is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.vocabulary.concepts import GATHERINGS
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    CIRCUMSTANCE,
    MODALS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    SOURCES,
    TIME_ADVERBS,
)
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import compound_kind, fold, happens
from timeline.temporal.german.frame import attribute
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE
from timeline.temporal.model import Grain, Mention

_FIGURES = 10  # words of "nach einem Gewinn von sieben Millionen Euro im Jahr"
_RESULTS = (
    "gewinn",
    "überschuss",
    "verlust",
    "fehlbetrag",
    "minus",
    "plus",
    "rückgang",
    "anstieg",
    "zuwachs",
    "defizit",
)
_AMOUNTS = ("euro", "dollar", "franken", "prozent", "prozentpunkten", "tonnen")
OF = words("vom von aus des der")  # after a noun: "das Gesetz von 1998", "der Anschlag vom 11. September"
_OF_NOUNS = words("mit in von auf bei gegen um über zum zur an")
_CONGRESSES = ("kongress", "parteitag", "konvent", "synode", "konferenz", "versammlung")
_SCORE = re.compile(r"\d+:\d+")
_TALKS = ("spiel", "gespräch", "gespräche")
_GOING = words("gewinnen verlieren scheitern enden verlaufen ausgehen")
_TURNING_OUT = _GOING | words("bleiben ergeben misslingen gelingen glücken missglücken fehlschlagen")
_ATTEMPTS = tuple(
    "suche suchen versuch versuche anlauf anläufe aktion aktionen fahndung mission runde runden termin termine"
    " gespräch gespräche verhandlung verhandlungen".split()
)
_AT = words("bei beim während in im")
_BY = words("bei beim")
_GENITIVE = words("der des eines einer dieser dieses")
_WHERE = words("in im auf bei")
# No kinds of happening, but times at which things happen: "In einer Umfrage von Ende Februar sagten 58 Prozent …".
_TROUBLES = words("wirren unruhen partie spiel umfrage befragung erhebung interview")
_BOUNDS = words("ende beginn schluss abschluss start auftakt")  # "nach dem Ende des Kurses um 16 Uhr"
_ABOUT = words("gegen über für zum zur")  # what is done, is done about it
# What goes on about what happened before: "im Prozess um den Überfall am 3. März".
_MATTERS = tuple(
    "prozess verfahren streit diskussion debatte auseinandersetzung affäre skandal ermittlungen untersuchung".split()
)
_CONCERNING = words("um über wegen gegen zu zum zur nach")
LEADING_IN = words("nach wegen trotz seit aufgrund infolge gegen über zum zur für aus anlässlich angesichts")


def circumstantial(clause: Clause, mention: Mention) -> bool:
    """Whether it may date no more than a circumstance: "nach der Aktion am Freitag trat er heute zurück"."""
    tokens = before_mention(clause, mention)
    if _opens_range(clause, mention):
        return False
    while tokens and tokens[-1].lower in PREPOSITIONS | TIME_ADVERBS:
        tokens.pop()
    return _after_score(tokens) or any(
        t.lower in CIRCUMSTANCE and not tokens[n + 1].word[0].isdigit() and reaches_end(tokens, n)
        for n, t in enumerate(tokens[:-1])
    )


def _after_score(tokens: Sequence[Token]) -> bool:
    """Whether how a match ended is the circumstance: "Nach dem 2:1 am Freitag"."""
    return [t.lower for t in tokens[-3:-1]] == ["nach", "dem"] and _SCORE.fullmatch(
        tokens[-1].word
    ) is not None


def at_happening(clause: Clause, mention: Mention) -> bool:
    """Whether it dates what the clause opens with, at which all of it happened: "Beim Brand vom Montag starben …".

    Also "Sie war am Parteitag vom 29. Juni gewählt worden", as people meet for what is done there.
    """
    if _at_gathering(clause, mention) or _went(clause, mention) or _done_at(clause, mention):
        return True
    before = [t for t in clause.tokens if t.end <= mention.start]
    rest = [t for t in clause.tokens if t.start >= mention.end]
    if clause.subordinate or clause.finite is None or not rest:
        return False
    if rest[0] is not clause.tokens[clause.finite] and rest[0].lower not in _WHERE:
        return False
    while before and before[-1].lower in OF:
        before.pop()
    if not before or before[0].lower not in _AT:
        return False
    where = next((n for n, t in enumerate(before) if n > 1 and t.lower in PREPOSITIONS), len(before))
    nouns = [t for t in before[1:where] if t.word[0].isupper()]
    placed = where == len(before) or before[where].lower in _WHERE
    happening = len(nouns) == 1 and (is_happening(nouns[0]) or nouns[0].lower in _TROUBLES)
    return happening and nouns[0] is before[where - 1] and placed


def _at_gathering(clause: Clause, mention: Mention) -> bool:
    """Whether people met then, and did there what the clause tells: "am Parteitag vom 29. Juni"."""
    before = [t for t in clause.tokens if t.end <= mention.start][-4:]
    if len(before) < 3 or before[-1].lower != "vom" or _no_gathering(before[-2]):
        return False
    return before[-3].lower in ("am", "beim", "im") or (
        len(before) > 3 and before[0].lower in ("auf", "an", "in")
    )


def _went(clause: Clause, mention: Mention) -> bool:
    """Whether it dates what somebody won, or what failed or ended then: "hat die Wahl vom Sonntag gewonnen"."""
    before = [t for t in clause.tokens if t.end <= mention.start]
    year = mention.text.isdigit() and mention.dating.grain is Grain.YEAR and clause.past  # "die Wahl 2019"
    if year and before and is_noun(before[-1]):
        before = [*before, before[-1]]
    elif len(before) < 2 or before[-1].lower != "vom" or not _of_a_past_day(clause, mention):
        return False
    noun = before[-2]
    meets = is_happening(noun) or not _no_gathering(noun) or noun.lower.endswith(_TALKS)
    won = not verbs(clause.tokens).isdisjoint(_GOING)  # not "hat nach der Wahl vom Sonntag sein Amt verloren"
    return meets and won and _is_whole(before[:-1]) and not circumstantial(clause, mention)


def _of_a_past_day(clause: Clause, mention: Mention) -> bool:
    return clause.past and mention.dating.grain is Grain.DAY


def _is_whole(tokens: Sequence[Token]) -> bool:
    """Whether the noun at their end is a phrase of its own: not "Protest gegen das Spiel", "Sieger der Wahl"."""
    led = _lead_of(tokens)
    if led < 0:
        return True
    article = tokens[led].lower
    of_noun = article in _GENITIVE and led > 0 and is_noun(tokens[led - 1])
    governed = article in PREPOSITIONS or (led > 0 and tokens[led - 1].lower in PREPOSITIONS)
    return not (of_noun or governed)


def _lead_of(tokens: Sequence[Token]) -> int:
    """Where the article or preposition stands that leads up to the noun at their end; -1 without."""
    for at in range(len(tokens) - 2, -1, -1):
        if tokens[at].lower in NOMINATIVE | OBLIQUE | PREPOSITIONS:
            return at
        if not tokens[at].word[0].islower():
            break
    return -1


def _done_at(clause: Clause, mention: Mention) -> bool:
    """Whether the verb tells what was done or happened at it: "verlor bei der Wahl vom Sonntag drei Sitze"."""
    before = [t for t in clause.tokens if t.end <= mention.start]
    if len(before) < 3 or before[-1].lower != "vom" or not _of_a_past_day(clause, mention):
        return False
    behind = next((t.lower for t in clause.tokens if t.start >= mention.end), "")
    if attribute(behind) is not None:
        return False  # "erlag den beim Brand vom Montag erlittenen Verletzungen"
    at = _lead_of(before[:-1])
    at -= at > 0 and before[at].lower not in _BY
    there = at > 0 and before[at].lower in _BY and not is_noun(before[at - 1])
    return there and is_happening(before[-2]) and not clause.telling


def _no_gathering(noun: Token) -> bool:
    """Whether a noun names none of the occasions at which people meet."""
    named = fold(noun.word), compound_kind(noun.word)
    return GATHERINGS.isdisjoint(named) and not noun.lower.endswith(_CONGRESSES)


def in_phrase(clause: Clause, mention: Mention) -> bool:
    """Whether it dates what a circumstance names: "nach dem Unfall am 3. Mai", "seit der Wahl des Rats 1998"."""
    tokens = [t for t in clause.tokens if t.end <= mention.start]
    if _opens_range(clause, mention):
        return False  # "nach der Wahl von 1990 bis 1991 Minister"
    if mention.text.lower().startswith("diesem ") and any(t.lower in MODALS for t in clause.words):
        return False  # "wollen nach dem Brand an diesem Sonntag beginnen"
    during = bool(tokens) and tokens[-1].lower in ("im", "in")
    bare = bool(tokens) and tokens[-1].is_word and tokens[-1].lower not in PREPOSITIONS
    while tokens and tokens[-1].lower in PREPOSITIONS | TIME_ADVERBS:
        tokens.pop()
    recalls = any(t.lower.startswith(("erinner", "gedach", "gedenk")) for t in clause.words)
    opening = LEADING_IN | {"an"} if recalls else LEADING_IN
    opening |= {"auf"} if _looks_back(clause) else frozenset()
    if any(t.lower.startswith("bekann") for t in clause.words) and any(
        t.lower == "sich" for t in clause.words
    ):
        opening |= {"zu"}  # "bekannte sich zu einem Anschlag im Jahr 1997"
    leading = [n for n, t in enumerate(tokens) if t.lower in opening and reaches_end(tokens, n)]
    if _closes(clause, mention):
        leading = [n for n in leading if tokens[n].lower not in _ABOUT]
    if any(tokens[n].lower in ("an", "auf") for n in leading):
        return True
    for n in leading:
        happening = any(is_happening(t) for t in tokens[n + 1 : n + 5])
        happening |= tokens[n].lower == "nach" and any(t.lower in _BOUNDS for t in tokens[n + 1 : n + 3])
        if tokens[n].lower == "über" and clause.telling and happening:
            return True  # "berichtete über 30 Angriffe im Mai"
        definite = tokens[n + 1].lower in NOMINATIVE | OBLIQUE or tokens[n].lower in ("wegen", "seit")
        bare_one = tokens[n].lower not in ("zum", "zur") and is_happening(tokens[n + 1])
        definite = definite or bare_one  # "nach Protesten am Montag"
        if tokens[n].lower == "seit" and tokens[n + 1].lower in NOMINATIVE | OBLIQUE:
            return True  # "seit ihrem Eintritt in den Verein im Jahr 1990"
        alone = bare or (tokens[n].lower == "aus" and during)  # "ergab sich aus den Turnieren im Jahr 2004"
        if definite and (happening or (alone and mention.dating.grain >= Grain.YEAR)):
            return True
    return False


def _looks_back(clause: Clause) -> bool:
    """Whether somebody looks back on something, which has its own time: "blickte auf 73 Einsätze im Vorjahr zurück"."""
    spoken = [t.lower for t in clause.words]
    return any(word.startswith(("blick", "zurückblick", "zurückgeblick")) for word in spoken) and (
        any(word.startswith("zurück") for word in spoken)
    )


def _closes(clause: Clause, mention: Mention) -> bool:
    """Whether only the verb's end follows, which it dates: "hat die Klage gegen den Bau am Montag abgewiesen"."""
    rest = [t for t in clause.words if t.start >= mention.end]
    done = all(t.bits & (PARTICIPLE | INFINITIVE) or t.lower in PARTICLES | AUXILIARIES for t in rest)
    return bool(rest) and done and not clause.subordinate and mention.dating.grain < Grain.YEAR


def _opens_range(clause: Clause, mention: Mention) -> bool:
    """Whether it begins a stretch of its own: "von [1990] bis 1991"."""
    before = [t.lower for t in clause.tokens if t.end <= mention.start][-1:]
    after = [t.lower for t in clause.tokens if t.start >= mention.end][:1]
    return before in (["von"], ["vom"]) and after == ["bis"]


def in_front_phrase(clause: Clause, mention: Mention) -> bool:
    """Whether it is a part of the one phrase in front of the verb: "Nach der Panne am Montag fordern sie …"."""
    if clause.finite is None or clause.subordinate or mention.end > clause.tokens[clause.finite].start:
        return False
    leading = [t for t in clause.tokens if t.end <= mention.start and t.is_word]
    if len(leading) > 2 and is_noun(leading[0]) and leading[1].lower in ("nach", "wegen"):
        leading = leading[1:]  # "Messungen nach einem Flug im Mai ergaben …"
    if _concerns(leading):
        return True
    if not leading or leading[0].lower not in (LEADING_IN | {"unter"}) - {"über", "zum", "zur"}:
        return False
    nouns = [t for t in leading[1:] if t.word[0].isupper()]
    return bool(nouns) and not any(t.lower in SOURCES for t in nouns)  # "Nach Angaben der Bahn am Montag"


def _concerns(leading: Sequence[Token]) -> bool:
    """Whether they begin with what is about a happening: "[Im Streit um die Schließung der Klinik] Ende April …"."""
    at = next((n for n, t in enumerate(leading[:4]) if t.lower.endswith(_MATTERS)), None)
    if at is None or leading[at + 1 : at + 2] == [] or leading[at + 1].lower not in _CONCERNING:
        return False
    return any(map(is_happening, leading[at + 2 :]))


def is_happening(token: Token) -> bool:
    """Whether a noun names a kind of happening, alone or at the end of a compound."""
    return happens(token.word) or (token.word[0].isupper() and token.lower.endswith("krieg"))


def after_a_result(clause: Clause, mention: Mention) -> bool:
    """Whether it is the year of a figure that another is held against: "ein Verlust nach einem Gewinn im Jahr 2012"."""
    before = [t for t in clause.tokens if t.end <= mention.start][-_FIGURES:]
    at = next((n for n in range(len(before) - 2, -1, -1) if before[n].lower == "nach"), None)
    if at is None or mention.dating.grain < Grain.QUARTER or any(t.is_finite for t in before[at:]):
        return False
    behind = before[at + 1 :]
    result = behind[0].lower in ("einem", "einer") and any(t.lower.endswith(_RESULTS) for t in behind[1:3])
    amount = behind[0].word[0].isdigit() or behind[0].lower in NUMBERS
    return result or (amount and any(t.lower.endswith(_AMOUNTS) for t in behind))


def turns_out(clause: Clause, noun: Token) -> bool:
    """Whether it says what came of what people tried: "Eine Suche im August war ohne Ergebnis geblieben"."""
    tried = noun.word[0].isupper() and noun.lower.endswith(_ATTEMPTS)
    return tried and not verbs(clause.tokens).isdisjoint(_TURNING_OUT)


def reaches_end(tokens: Sequence[Token], at: int) -> bool:
    """Whether the prepositional phrase at `at`, with those that belong to its noun, is the last of the tokens."""
    end = prepositional_phrase(tokens, at)
    while end is not None and end < len(tokens) and tokens[end].lower in _OF_NOUNS:
        end = prepositional_phrase(tokens, end)
    return end == len(tokens)


def before_mention(clause: Clause, mention: Mention) -> list[Token]:
    """The tokens in front of a mention, and of the days that it goes on with: "vom 4. und [5. November]"."""
    before = [t for t in clause.tokens if t.end <= mention.start]
    while len(before) > 2 and before[-1].lower in ("und", "oder") and before[-2].word[:1].isdigit():
        before = before[:-2]
    return before
