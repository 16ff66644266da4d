"""Time expressions behind the noun that they belong to: "der Anschlag vom 11. September"."""

from collections.abc import Sequence

from timeline.events.grammar.circumstances import OF, before_mention
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import measures_against
from timeline.events.vocabulary.abbreviations import OPENERS
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    COMPARING,
    COURSE,
    OBLIQUE,
    PREPOSITIONS,
    TIME_ADVERBS,
)
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import ORDINALS, fold
from timeline.temporal.german.pointing import no_sooner
from timeline.temporal.model import Grain, Mention

_SUPERLATIVE = tuple(stem + ending for stem in ("ste", "ßte") for ending in ("", "n", "r", "s", "m"))
_NO_SUPERLATIVE = ("meist", "fest", "ernst", "bewusst")
_STRETCHES = words("zeit zeitraum")
_SIGNING = words(
    "unterschrieb unterschrieben verlängerte verlängert verpflichtete verpflichtet band gebunden"
)
_PROLONGING = words("verlängert verlängern")
# What is for a year or quarter, and does not happen then.
_ACCOUNTS = (
    *(
        "haushalt",
        "haushalts",
        "haushalte",
        "etat",
        "etats",
        "budget",
        "budgets",
        "bilanz",
        "bilanzen",
        "zahlen",
    ),
    *(
        "jahresabschluss",
        "wirtschaftsplan",
        "stellenplan",
        "geschäftsbericht",
        "ausblick",
        "haushaltsentwurf",
    ),
)
# What runs until a day.
_TERMS = tuple("vertrag verträge mandat mandate kredit darlehen frist visum lizenz garantie".split())


def follows_noun(clause: Clause, mention: Mention, before: Sequence[Token], after: Token | None) -> bool:
    """Whether it stands behind its noun: "der Anschlag vom 11. September", "die Brände der letzten Jahre"."""
    last, noun = before[-1], before[-2] if len(before) > 1 else before[-1]
    if noun.lower in COURSE and last.lower == "des":
        return False  # "im Laufe des Montags"
    if _in_genitive(mention, last) or _compared(clause, before, last, noun):
        return True
    if last.lower == "ab" and noun.lower in UNITS:
        return True  # "eine Laufzeit von 14 Monaten ab Januar"
    if _of_all_since(clause, mention, before) or (last.lower == "nach" and noun.lower == "mal"):
        return True  # "zum zweiten Mal nach 2013"
    front = clause.finite is not None and mention.end <= clause.tokens[clause.finite].start
    named = noun is not last and noun.word[0].isupper() and noun.lower not in OPENERS
    if last.lower == "für" and named and front and not clause.subordinate:
        return True  # "der Haushalt für 2011 ist …": only one phrase stands in front of the verb
    if _of_accounts(mention, before) or runs_until(clause, before):
        return True
    if noun.lower == "aus" and last.lower in ARTICLES and len(before) > 2:
        last, noun = noun, before[-3]  # "ein Bild aus dem Jahr 1790"
    if last.lower not in OF or not noun.word[0].isupper() or noun is last or noun.start == clause.start:
        return False
    if noun.lower in _STRETCHES | PREPOSITIONS:
        return False  # "in der Zeit von Samstag, 20 Uhr, bis Sonntag"; "Eilmar – In der Nacht zum Sonntag"
    return last.lower == "aus" or after is None or after.lower not in ("an", "bis")


def _in_genitive(mention: Mention, last: Token) -> bool:
    """Whether it is the genitive behind a noun: "die Brände [der letzten Jahre]"."""
    said = mention.text.lower()
    genitive = said.startswith(("der ", "des ")) or (said.startswith("dieses ") and said[-1] == "s")
    a_noun = last.is_word and (last.word[0].isupper() or last.lower.endswith("sten"))
    return genitive and a_noun and last.lower not in PREPOSITIONS | TIME_ADVERBS


def _compared(clause: Clause, before: Sequence[Token], last: Token, noun: Token) -> bool:
    """Whether it is what something is compared with: "wie im Vorjahr", "weniger als noch vor einem Jahr"."""
    as_then = not clause.subordinate and "wie" in (
        noun.lower if last.lower == "zuletzt" else last.lower,
        noun.lower if last.lower in PREPOSITIONS else "",
    )
    return as_then or _compares(clause, before)


def _of_all_since(clause: Clause, mention: Mention, before: Sequence[Token]) -> bool:
    """Whether it is how far back one would have to look: "der erste Besuch seit drei Jahren", "so wenig wie … seit"."""
    so = not clause.subordinate and any(t.lower == "wie" for t in before)
    first = so or any(_superlative(t) for t in before_mention(clause, mention)[-14:])
    return first and before[-1].lower == "seit"


def runs_until(clause: Clause, before: Sequence[Token]) -> bool:
    """Whether it is the end of what somebody signed: "einen Vertrag bis (Ende) 2026", "unterschrieb bis 2026"."""
    signs = clause.finite is not None and clause.past and any(t.lower in _SIGNING for t in clause.words)
    # "verlängert den Vertrag mit Jan Weber bis 2028"
    prolongs = any(t.lower in _PROLONGING for t in clause.words)
    signs = signs or (prolongs and any(t.lower.endswith(_TERMS) for t in clause.words))
    term = [t.lower for t in before if t.lower not in ("zum", "zur", "ende")][-2:]
    return term[-1:] == ["bis"] and (term[0].endswith(_TERMS) or signs)


def _of_accounts(mention: Mention, before: Sequence[Token]) -> bool:
    """Whether it is the time that money or figures are for: "der Haushalt für das laufende Jahr"."""
    lead = [t.lower for t in before if t.lower not in ("das", "die")][-2:]
    accounts = len(lead) > 1 and lead[0].endswith(_ACCOUNTS)
    return accounts and lead[1] == "für" and mention.dating.grain >= Grain.MONTH


def _compares(clause: Clause, before: Sequence[Token]) -> bool:
    """Whether something is compared with the time behind these words; "Als 2010 der Damm brach" opens a clause."""
    if measures_against([t.lower for t in before[-2:]]):
        return True
    if no_sooner([t.lower for t in before]):
        return False
    spoken = [
        t for t in before if t.lower in COMPARING or t.lower not in PREPOSITIONS | TIME_ADVERBS | OBLIQUE
    ]
    if spoken and spoken[-1].lower in COMPARING and spoken[-1].start > clause.words[0].start:
        return True
    at = next((n for n in range(len(before) - 1, 0, -1) if before[n].lower == "als"), 0)
    if not at or before[at + 1 : at + 2] == [] or before[at + 1].lower not in PREPOSITIONS | OBLIQUE:
        return False
    words_before = [t for t in clause.words if t.end <= before[at].start][-4:]
    return any(t.word[0].islower() and t.lower.endswith(("er", "eres", "ere", "eren")) for t in words_before)


def _superlative(token: Token) -> bool:
    """Whether a word counts or compares: "der erste", "ihr größtes", "erstmals"; not "wusste", nor "die meisten"."""
    inflected = token.lower.endswith(_SUPERLATIVE) and token.word[0].islower() and not token.is_finite
    counts = fold(token.lower) in ORDINALS  # "der dritte Unfall"
    return (inflected and not token.lower.startswith(_NO_SUPERLATIVE)) or counts or token.lower == "erstmals"
