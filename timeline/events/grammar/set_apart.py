"""Phrases that tell which one a subject is and that no verb has: "das Spiel [gegen Köln]", "die Straße [nach Köln]"."""

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.noun_phrases import takes
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.soundness import says_all
from timeline.events.grammar.spelling import uncontracted
from timeline.events.grammar.swallowed import OBJECTLESS
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import needed, verbs
from timeline.events.grammar.valency import takes as verb_takes
from timeline.events.naming.people import is_person
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.completing import TAKING
from timeline.events.vocabulary.lexicon import ARTICLES, AUXILIARIES
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import PARTICIPLE

Tokens = list[Token]

_MATCHES = ("spiel", "partie", "begegnung", "duell", "sieg", "niederlage", "derby")
# What leads somewhere, and what goes there; what is done to or by them that goes with where they lead.
_WAYS = tuple("straße strecke linie verbindung leitung pipeline trasse".split())
_GOING = tuple("bahn zug bus fähre weg".split())
_LEADING = words(
    """
    führen fahren verlaufen laufen gehen reichen verlängern verlegen ausbauen bauen umleiten fortsetzen bringen schicken
    """
)
_HALTED = words("entgleisen ausfallen stillstehen verunglücken")
# What somebody does who goes somewhere, and rules that are there for something.
_MOVES = tuple("rückkehr wechsel umzug ausreise abschiebung reise flucht verlegung überführung".split())
_RULES = tuple("gesetz gesetze verordnung richtlinie maßnahmen arbeiten programm".split())
# What is called by what it is for, with no article: "das Museum für Fotografie", "der Verein für Naturschutz".
_CALLED_FOR = tuple(
    """
    museum museums verein vereins stiftung fonds schule akademie kommission zeitschrift institut instituts heim heims
    partei fabrik werkstatt
    """.split()
)
# "wurde für Besucher geöffnet", "zahlte für Strom"
_FOR_SOMEBODY = words(
    "öffnen eröffnen schließen sperren freigeben nutzen räumen zahlen bezahlen ausgeben verlangen fordern erhalten"
    " bekommen sammeln geben stellen machen"
)
_AGES = (
    "weltkrieg",
    "weltkriegs",
    "jahrhundert",
    "jahrhunderts",
    "mittelalter",
    "steinzeit",
    "bronzezeit",
    "römerzeit",
)
_BECOMING = words("wurde wurden wird werden geworden")


def with_what_sets_apart(tokens: Tokens, start: int, end: int) -> int:
    """The end of a subject with the phrase right behind it that only it can have."""
    if not 0 < end < len(tokens) - 1 or tokens[end].start - tokens[end - 1].end > 1:
        return end
    opening = uncontracted(tokens[end].lower)
    tests = {"gegen": _against, "nach": _leads, "für": _is_for, "zu": _rules, "aus": _of_old}
    apart = opening in tests and tests[opening](tokens, start, end)
    apart = apart or _has(tokens, start, end, opening)
    return (prepositional_phrase(tokens, end) or end) if apart else end


def _has(tokens: Tokens, start: int, end: int, preposition: str) -> bool:
    """Whether the first noun has what follows whose it is: "der Streik der Lokführer | bei der Bahn"."""
    head = next((t.lower for t in tokens[start : end - 1] if is_noun(t)), "")
    taken = takes(head, preposition) or head.endswith(TAKING.get(preposition, ("-",)))
    return bool(head) and taken and (_becomes_known(tokens) or not _verb_takes(tokens, preposition))


def _verb_takes(tokens: Tokens, preposition: str) -> bool:
    """Whether the verb has what stands behind this preposition; "wurde zu" is none where something was done."""
    done = any(t.bits & PARTICIPLE and t.lower not in AUXILIARIES for t in tokens)
    told = [t for t in tokens if not (done and t.lower in AUXILIARIES | {"worden"})]
    return verb_takes(told, preposition)


def _of_old(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the age follows that something is from: "eine Bombe | aus dem Zweiten Weltkrieg"."""
    last = prepositional_phrase(tokens, end)
    return last is not None and any(t.lower.endswith(_AGES) for t in tokens[end + 1 : last])


def _becomes_known(tokens: Tokens) -> bool:
    """Whether it is told that something became known."""
    spoken = {t.lower for t in tokens}
    return "bekannt" in spoken and not _BECOMING.isdisjoint(spoken)


def _against(tokens: Tokens, start: int, end: int) -> bool:
    """Whether whom a team meets follows their match: "das Spiel | gegen Köln", "die Partie Essen | gegen Köln"."""
    match = any(is_noun(t) and t.lower.endswith(_MATCHES) for t in tokens[start:end])
    return match and not needed(tokens, end)


def _leads(tokens: Tokens, start: int, end: int) -> bool:
    """Whether where a way leads follows, as nobody moves there: "wurde die Straße | nach Köln gesperrt"."""
    noun, done = tokens[end - 1].lower, verbs(tokens)
    halted = any(t.lower in OBJECTLESS for t in tokens) or not done.isdisjoint(_HALTED)
    rests = noun.endswith(_WAYS) or (noun.endswith(_GOING) and halted)
    moved = _becomes_known(tokens) and any(t.lower.endswith(_MOVES) for t in tokens[start:end])
    return is_noun(tokens[end + 1]) and (moved or (rests and bool(done) and done.isdisjoint(_LEADING)))


def _rules(tokens: Tokens, start: int, end: int) -> bool:
    """Whether what a rule or work is for follows: "das Gesetz | zum Schutz der Tiere"."""
    return tokens[end - 1].lower.endswith(_RULES) and not _verb_takes(tokens, "zu")


def _is_for(tokens: Tokens, start: int, end: int) -> bool:
    """Whether what something is for follows: "das Museum | für Kunst", "wurden die Kosten | für das Bad bekannt"."""
    head = next((t for t in tokens[start:end] if is_noun(t)), tokens[start])
    if _becomes_known(tokens):
        return not (is_person(head.word) or office(head.word))
    bare = is_noun(tokens[end + 1]) and tokens[end - 2].lower in ARTICLES
    called = bare and tokens[end - 1].lower.endswith(_CALLED_FOR)
    passive = says_all(tokens) or any(t.lower in OBJECTLESS for t in tokens)
    told = passive or not is_person(tokens[end + 1].word)
    return called and told and verbs(tokens).isdisjoint(_FOR_SOMEBODY) and not needed(tokens, end)
