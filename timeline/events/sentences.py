"""Where sentences begin and end in German news text.

Line breaks that end a paragraph or a headline end a sentence; a line wrapped within a sentence does not.
"""

import re
from collections.abc import Callable

from timeline.events.vocabulary.abbreviations import (
    CLOSING,
    COMPANIES,
    COUNTED,
    GOING_ON,
    INTRODUCING,
    LEADING,
    NUMBERED,
    OPENERS,
)

CLOSERS = "\"'“”«»’)\\]"
OPENING = "\"'„“‚«»(\\[–—"

_WORD = 40  # code points of a word that a line may end before, at most
LONGEST = (
    2_000  # code points; no sentence of news is half as long, and what is read of one grows with its square
)

# A stop with the marks that close quotes and brackets after it, then space; a stop glued to the next sentence
# ("endet.Der"); a colon or semicolon; a line break. All begin with one class of marks, which `re` looks for fast; the
# empty group tells the kind and where the sentence would end.
_CANDIDATE = re.compile(
    r"[.!?…;:\n](?:"
    rf"(?<=[.!?…])[.!?…]*[{CLOSERS}]*(?=\s)(?P<stop>)[^\S\n]*(?P<break>\n\s*)?"
    rf"|(?<=\w\w[.!?])[{CLOSERS}]*(?=[A-ZÄÖÜ][a-zäöü])(?P<glued>)"
    r"|(?<=;)(?=\s)(?P<semicolon>)"
    r"|(?<=:)(?=[^\S\n]+[„\"“»A-ZÄÖÜ])(?P<colon>)"
    r"|(?<=\n)\s*(?P<line>))"
)
_BEFORE_WORD = re.compile(r"[\s(„\"“»«‚/–—:\[]")
_WORD_AFTER = re.compile(rf"[{OPENING}\s]*(\w*)")
_ORDINAL = re.compile(r"\d{1,3}")
# "die 2.000. Folge", "ihre 2.500. Filiale"; not "stieg auf 2.500."
_COUNTED_UP = re.compile(
    r"\b(?:der|die|das|den|dem|zum|zur|(?:ihr|sein)e[mnrs]?) \d{1,3}(?:\.\d{3})+\Z", re.IGNORECASE
)
_YEAR = re.compile(r"1\d{3}|20\d\d")
_ROMAN = re.compile(r"[IVX]+")
_INITIALS = re.compile(r"(?:\w\.)*\w")
_NUMBERED = re.compile(rf"(?:{'|'.join(sorted(NUMBERED))})\s+\d+\Z", re.IGNORECASE)
_SCORE = re.compile(r"\d:\d+\Z|\d{4}/\d\d\Z")  # "mit 3:1.", "um 14:30.", "2025/26.": no ordinals
_EMERITUS = re.compile(r"\bProf\. em\Z")
# "waren es im Jahr zuvor 231.", "stieg auf 412.": no ordinals.
_AMOUNT = re.compile(
    r"\b(?:zuvor|davor|danach|waren|waren es|sind|sind es|auf|noch|nur|rund|etwa|insgesamt|knapp|fast) \d{3}\Z"
)
# What is only called so: „Le Grand Macabre“.
_NAMED = re.compile(r"\s[„\"“»][^.!?“\"«”]{1,50}[“\"”«]")
_INTRODUCED = re.compile("|".join(sorted(INTRODUCING)))

# "Edin Dzeko bekam einen Ball": names, then a word that neither links nor begins a phrase, so most likely a verb.
_NAME_AND_VERB = re.compile(
    r"[A-ZÄÖÜ][\w-]*(?: (?:und )?[A-ZÄÖÜ][\w-]*){0,3} (?!(?:und|oder|sowie|aus|bei|bis|de|der|des|die|für|gegen|im|in|"
    r"mit|nach|nicht|statt|van|vom|von|vor|zu|zum|zur|über)\b)[a-zäöü]+ "
)


def sentences(text: str) -> list[tuple[int, int]]:
    """The spans (code points, end exclusive, without surrounding space) of the sentences of `text`, in order."""
    spans: list[tuple[int, int]] = []
    start = 0
    for found in _CANDIDATE.finditer(text):
        kind = found.lastgroup or "line"
        if _DECIDES[kind](text, start, found):
            _append_stripped(spans, text, start, found.end("stop") if kind == "break" else found.end())
            start = found.end()
    _append_stripped(spans, text, start, len(text))
    return spans


def _append_stripped(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while end - start > LONGEST:
        mark = text.rfind(", ", start, start + LONGEST)
        space = mark + 1 if mark > start else text.rfind(" ", start, start + LONGEST)
        cut = space if space > start else start + LONGEST
        _append_stripped(spans, text, start, cut)
        start = cut
    piece = text[start:end]
    if stripped := piece.strip():
        start += piece.index(stripped[0])
        spans.append((start, start + len(stripped)))


def _at_line(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether the line break ends a headline, list entry or paragraph; a soft wrap goes on in lower case.

    After an article, a preposition or "und" something must follow, but no word that begins sentences: "aus / Auf".
    """
    if found[0].count("\n") > 1:
        return True
    before = _word_before(text[max(start, found.start() - 40) : found.start()].rstrip(" "))
    following = _WORD_AFTER.match(text, found.end())
    opens = (following is not None and following[1].lower() in OPENERS) or _longer(text, found)
    return not text[found.end() : found.end() + 1].islower() and (before not in GOING_ON or opens)


def _longer(text: str, found: re.Match[str]) -> bool:
    """Whether the next line is so much longer that no page is that wide: "Favorit setzt sich durch / Jan W. hat …"."""
    begin = text.rfind("\n", max(0, found.start() - LONGEST), found.start()) + 1
    wide = found.start() - begin + _WORD
    return found.end() + wide < len(text) and "\n" not in text[found.end() : found.end() + wide]


def _at_colon(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether what follows a colon stands for itself; what someone says belongs to the words that introduce it."""
    before = text[start : found.start()]
    if before.count(" ") < 3 or before.rfind("(") > before.rfind(")") or _NAMED.match(text, found.end()):
        return False
    following = _WORD_AFTER.match(text, found.end())
    if following and following.start(1) == found.end() + 1:
        return following[1].lower() in OPENERS or bool(_NAME_AND_VERB.match(text, found.end() + 1))
    return not _INTRODUCED.search(before[-70:].lower())


def _at_break(text: str, start: int, found: re.Match[str]) -> bool:
    return found["break"].count("\n") > 1 or _at_stop(text, start, found)


def _at_stop(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether a full stop, question mark, exclamation mark or ellipsis ends the sentence."""
    stop = text[found.start() : max(found.end("stop"), found.end("glued"))]
    after = text[found.end() : found.end() + 1]
    if after.islower() or after in ",;:" or text[found.start() - 1 : found.start()] in ("[", "("):
        return False
    if stop[0] != "." or (len(stop) > 1 and stop[1] == "."):
        return True
    following = _WORD_AFTER.match(text, found.end())
    word = following[1] if following else ""
    if word[:1].islower():
        return False
    before = _word_before(text[max(start, found.start() - 40) : found.start()])
    if _SCORE.search(text, max(start, found.start() - 7), found.start()):
        return True
    if _EMERITUS.search(text, max(start, found.start() - 9), found.start()):
        return False
    if _AMOUNT.search(text, max(start, found.start() - 20), found.start()):
        return True
    if before.isdigit() and _NUMBERED.search(text, max(start, found.start() - 20), found.start()):
        return word.lower() not in COUNTED
    if _COUNTED_UP.search(text, max(start, found.start() - 20), found.start()):
        return _behind_ordinal(word.lower(), closed=len(stop) > 1)
    return _full_stop(before, word, closed=len(stop) > 1)


def _word_before(piece: str) -> str:
    """The word that a piece of text ends with."""
    return _BEFORE_WORD.split(piece)[-1]


def _full_stop(before: str, word: str, *, closed: bool) -> bool:
    """Whether the stop between two words ends a sentence; `closed` where a quote or bracket closes after it."""
    lower, following = before.lower(), word.lower()
    if _ORDINAL.fullmatch(before):
        return _behind_ordinal(following, closed=closed)
    initial = len(before) == 1 and before.isupper()  # "gegen Jürgen K. Er soll …"
    if _ROMAN.fullmatch(before) or lower in CLOSING or initial:
        return following in OPENERS or closed or (lower in COMPANIES and bool(_YEAR.fullmatch(following)))
    if lower.rpartition(".-")[2] in LEADING or (_INITIALS.fullmatch(before) and before[0].isalpha()):
        return closed
    return True


def _behind_ordinal(following: str, *, closed: bool) -> bool:
    """Whether a sentence ends with what looks like an ordinal before this word: "auf Rang 3. Der …"."""
    return following not in COUNTED and (following in OPENERS or closed)


_DECIDES: dict[str, Callable[[str, int, re.Match[str]], bool]] = {
    "stop": _at_stop,
    "break": _at_break,
    "glued": _at_stop,
    "semicolon": lambda text, start, found: True,
    "colon": _at_colon,
    "line": _at_line,
}
