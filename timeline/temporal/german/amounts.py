"""Numbers that look like years and are amounts, by what they are held against: "sank von 1890 auf 1700"."""

from itertools import takewhile

from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.verbs import PARTICIPLE, PRETERITE
from timeline.temporal.german.wordclasses import AUXILIARY, HAD, HAVE, KINDS, TOLD
from timeline.temporal.grammar import Found

_MODERN, _ROUND = 1800, 100  # years of lives; what amounts are rounded to
_DIGITS = 4  # of what may be a year
_CLAUSE, _NEAR = 24, 12  # tokens around a number
_ENDS = frozenset((".", ",", ";", "!", "?", "", "\n"))
_PART_OF = frozenset(("ihnen", "denen", "uns"))  # "1500 von ihnen"
_OTHERS = frozenset(("weitere", "weiteren"))
_OF_THEM = frozenset(("davon", "darunter"))
_COMPARED = frozenset(("mehr", "weniger"))
_THEY_ARE = frozenset("waren sind werden wurden wären sollen sollten".split())
_THERE_ARE = frozenset(("gab", "gibt"))
_TO_BE = frozenset(("sein", "gewesen"))
_SPEAKING = frozenset("sprach sprachen spricht sprechen".split())
_PASSIVE = frozenset(("wurden", "werden"))
_COUNTS = frozenset("zuschauer zuschauerinnen besucher teilnehmer einwohner mitglieder auflage".split())
_INSTEAD = frozenset(("statt", "anstatt"))
_RISING = tuple(
    "stieg steig sank sink gesunken wuchs wachs gewachsen kletter erhöh reduzier schrumpf".split()
)
# Whose object is an amount, in the preterite.
_COUNTED = frozenset(
    """zählte registrierte verzeichnete erfasste umfasste fasste besaß sammelte betrug erreichte kostete maß wog zahlte
    verdiente erhielt bekam""".split()
)
_OURS, _MARKS = range(1970, 2040), frozenset(".,;:!?")
_MOVING = ("verschieb", "verschob", "verleg", "vorverleg", "vertag", "verlänger", "datier", "terminier")


def is_amount(found: Found) -> bool:
    """Whether the words around a number from 1000 to 2199 say that it is an amount."""
    text, start, end = found.text, found.start, found.end
    before = ["", "", "", *filter(str.strip, text.words[max(0, start - 6) : start])][-3:]
    spaced = text.letters[end : end + 1] == " "
    behind = [*(text.words[end + 1 : end + 8 : 2] if spaced else ()), "", "", "", ""]
    return (
        _of_several(found, before[-1], behind)
        or _onto(found, before, behind)
        or _complements(found, before, behind)
        or _instead(found, before[-1], behind)
        or ((before[-1] in HAD or bool(KINDS[before[-1]] & HAVE)) and _people(found, behind[0]))
    )


def _value(found: Found) -> int:
    return int(found.word("year"))


def _closes(found: Found) -> bool:
    """Whether the clause ends with the number."""
    return found.text.letters[found.end : found.end + 1] in _ENDS


def _of_several(found: Found, lead: str, behind: list[str]) -> bool:
    """ "1650 der 2040 Berechtigten", "1500 von ihnen", "weitere 1300", "davon 1500 im Mai", "1200 davon schwer"."""
    if lead in _OTHERS or lead == "bei":
        return True
    if behind[0] == "der" and behind[1].isdecimal() and int(behind[1]) >= _value(found):
        return True
    if behind[0] == "von" and behind[1] in _PART_OF:
        return True
    return (lead in _OF_THEM or behind[0] == "davon") and _value(found) < _MODERN


def _onto(found: Found, before: list[str], behind: list[str]) -> bool:
    """ "Stieg von 1890 auf 1975", "sank auf 1900", "mit 1848 zu 1707 Stimmen"; "von 2019 auf 2020" are years.

    So are those from which to which something rose "um 3 Prozent", and those to which it was put off.
    """
    words, lead, amounts = found.text.words, before[-1], found.lexicon.tables["AMOUNT"]
    if behind[0] == "zu" and behind[1].isdecimal():
        return behind[2] in amounts and len(behind[1]) == _DIGITS
    if lead == "von" and behind[0] == "auf" and behind[1].isdecimal():
        by = int(behind[1]) - _value(found)
    elif lead == "auf" and before[-2].isdecimal() and before[-3] == "von":
        by = _value(found) - int(before[-2])
    else:
        near = words[max(0, found.start - _NEAR) : found.start]
        return lead == "auf" and _closes(found) and any(word.startswith(_RISING) for word in near)
    clause = words[max(0, found.start - _CLAUSE) : found.end + _CLAUSE]
    return by != 1 and "um" not in clause and not any(word.startswith(_MOVING) for word in clause)


def _complements(found: Found, before: list[str], behind: list[str]) -> bool:
    """ "Waren es 1900.", "mehr als 2000,", "sprach von 1500.", "gedruckt wurden 2000.", "Zuschauer: 2013."."""
    one, lead = before[-2:]
    closes = _closes(found)
    if lead == "es" and (closes or behind[0] in _TO_BE):
        return one in _THEY_ARE or (one in _THERE_ARE and _value(found) < _MODERN)
    if lead == "als" and one in _COMPARED:
        return closes and not _value(found) % _ROUND and not before[-3].isdecimal()
    if lead in _PASSIVE:
        return closes and bool(KINDS[one] & PARTICIPLE) and before[-3] in _ENDS
    spoken = lead == "von" and one in _SPEAKING and not _value(found) % _ROUND  # not "spricht von 2030"
    return closes and (spoken or (lead == ":" and one in _COUNTS))


def _instead(found: Found, lead: str, behind: list[str]) -> bool:
    """ "Statt 1800 kamen nur 1500 Zuschauer"."""
    at = next((n for n, word in enumerate(behind[:3]) if word.isdecimal()), 3)
    return (
        lead in _INSTEAD
        and behind[at + 1 : at + 2] != []
        and behind[at + 1] in found.lexicon.tables["AMOUNT"]
    )


def dates_what_was_done(found: Found, verb: str) -> bool:
    """ "Machte 2024 Verluste", "hat 2023 Flächen gekauft": a year of ours behind what one has done, no round number.

    Not "zählte 2024 Besucher", nor what may be the subject ("kamen 2015 Bauern") or is had ("hat 2013 Schüler").
    """
    kind = KINDS[verb]
    if _value(found) not in _OURS or not _value(found) % _ROUND or verb in _COUNTED or verb.endswith("en"):
        return False
    if kind <= 0 or not kind & (PRETERITE | HAVE | TOLD):
        return False
    if not kind & AUXILIARY:
        return True
    behind = found.text.words[found.end : found.end + _CLAUSE]
    return any(KINDS[word] & PARTICIPLE for word in takewhile(_MARKS.isdisjoint, behind))


def _people(found: Found, noun: str) -> bool:
    """ "Hatten 2000 Helfer Dienst", not "hatte 2000 Peter Weber geheiratet"."""
    at = found.text.starts[found.end + 1] if noun else 0
    named = found.text.raw[at : at + len(noun)]
    return (
        named[:1].isupper()
        and noun.endswith("er")
        and not _value(found) % _ROUND
        and named not in first_names()
    )
