"""What the dated sentence behind a lead tells, where that is something else than the lead does."""

import re

from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import find_finite, tokens
from timeline.events.model import Kind, Statement
from timeline.events.vocabulary.concepts import FAMILIES, STRIKING
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import WORD, is_kind

# What is done later about a catastrophe, a crime or an escape.
_LATER = words(
    """
    ARREST CUSTODY TRIAL PROCEEDINGS VERDICT CHARGE SUIT APPEAL TESTIMONY CONFESSION MOURNING MEMORIAL PRESENTATION
    DECISION REJECTION RESIGNATION DISMISSAL REQUEST SEARCH EXAMINATION DEBATE PROTEST OPENING BUILDING RENOVATION
    DEMOLITION EXTRADITION RELEASE RESTITUTION AUSSCHLIESS
    """
)
_PLAYED, _GAMES = words("WIN DEFEAT"), words("MATCH Spiel")
_TAKEN = words("REVOCATION DISMISSAL RESIGNATION")
_GROUNDS = words("FESTSTELL DETECTION")  # for which it is taken
# "stellte er sich der Polizei", which is no kind of its own
_GIVES_UP = re.compile(r"\b(?:stellten?\b.* sich|sich\b.* gestellt)\b")
_AUTHORITIES = frozenset(("Polizei", "Behörden", "Justiz", "Beamten", "Ermittlern"))
# Words that lead up to what was told: "die Täter", "seine Wohnung", "beim Landratsamt", "damit".
_POINTING = words(
    """
    der die das den dem des dieser diese dieses diesen diesem er sie es ihn ihm ihr ihnen sich sein seine seinen seinem
    seiner seines ihre ihren ihrem ihrer ihres beim vom zum zur dabei dafür dagegen damit daran darauf darüber davon
    dazu dort deren dessen beide beiden alle weitere weiteren
    """
)
_GUARDS = ("Wärter", "Wachm", "Wächter", "Vollzugs", "Justizbeamt", "Aufseher")
_DONE_TO = frozenset(("wurde", "wurden", "worden"))
_SOME = words("ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehrere hunderte tausende")
_THE = frozenset(("Der", "Die", "Das"))
_SPEAKER, _QUOTE = re.compile(r"([^„“:]+): "), re.compile(r"^[„»]|: [„»]")  # in a title; in a text


def another(lead: Statement, other: Statement, *, past: bool) -> bool:
    """Whether the sentence right behind a lead plainly tells something else: "… tritt zurück. Eine Scheune brannte".

    That is a catastrophe or crime behind an act, what is done later about those (`past`: the lead tells that they
    happened), or another kind of happening in words that lead up to nothing.
    """
    mine, its = (frozenset(filter(is_kind, one.words)) for one in (lead, other))
    if past and "FIND" in mine and "PRESENTATION" in its:
        return True  # "… ist entdeckt worden. Das Museum stellte die Münze am Montag vor"
    my_families, its_families = _families(mine), _families(its)
    mine_struck, its_struck = my_families & STRIKING, its_families & STRIKING
    celebrated = its_families == {"FEAST"}  # "Das Bad ist eröffnet. 500 Gäste feierten am Sonntag"
    if other.kind is not Kind.HAPPENING or my_families & its_families or celebrated:
        return False
    if mine and its and not mine_struck and its_families <= STRIKING:
        return True
    if past and mine and my_families <= STRIKING and not its_struck:
        later = not (_LATER.isdisjoint(other.words) or _overcomes(other))
        return later or _gives_up(other) or _plays(other)
    if past and not (_TAKEN.isdisjoint(mine) or _GROUNDS.isdisjoint(other.words)):
        return True
    alien = bool(mine and its) and lead.words.isdisjoint(other.words) and " entsprechende" not in other.text
    return alien and _leads_up_to_nothing(other.title)


def _families(kinds: frozenset[str]) -> frozenset[str]:
    return frozenset(FAMILIES.get(kind, kind) for kind in kinds)


def _gives_up(other: Statement) -> bool:
    """Whether somebody gives himself up: "stellte sich der Polizei"."""
    return _GIVES_UP.search(other.text) is not None and not _AUTHORITIES.isdisjoint(
        other.text.strip(".").split()
    )


def _plays(other: Statement) -> bool:
    """Whether a game is won or lost: "Die Mannschaft verlor ein Spiel"; not "verlor die Kontrolle"."""
    return not (_PLAYED.isdisjoint(other.words) or _GAMES.isdisjoint(other.words))


def _overcomes(other: Statement) -> bool:
    """Whether who fled or robbed does to others what police do to him: "Er überwältigte einen Wärter"."""
    acts = other.text.startswith(("Er ", "Sie ")) and _DONE_TO.isdisjoint(other.text.split())
    guards = "überwältig" in other.text and any(guard in other.title for guard in _GUARDS)
    return (acts or guards) and "ARREST" in other.words


def _leads_up_to_nothing(title: str) -> bool:
    """Whether a title, which has no time, tells of somebody new and nothing known: "Ein Museum öffnete"."""
    told = tokens(title, 0, len(title))
    verb = find_finite(tuple(told))
    who = None if verb is None else subject(told[:verb], 0) or subject(told, verb + 1)
    new = who is not None and (told[who[0]].lower in _SOME or told[who[0]].word.isdigit())
    return new and _POINTING.isdisjoint(map(str.lower, WORD.findall(title)))


def said_by_another(lead: Statement, other: Statement) -> bool:
    """Whether it quotes somebody of whom the lead does not tell: "Das Haus schließt. „Schade“, sagte Ida Rothe"."""
    by = _SPEAKER.match(other.title) if _QUOTE.search(other.text) else None
    if by is None or "-Jährige" in by[1]:
        return False  # who is told by age is told of before
    said = frozenset(WORD.findall(lead.text)) - _THE
    return said.isdisjoint(word for word in WORD.findall(by[1]) if word[0].isupper())
