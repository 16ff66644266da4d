"""Quotation marks as pairs: straight ones, and «Swiss» ones, as German papers set them: „Am Deich“."""

from dataclasses import replace

from timeline.events.grammar.tokens import Token

_SWISS = {"«": "„", "»": "“"}


def with_marks(found: list[Token]) -> list[Token]:
    """The tokens of a sentence with marks that open and marks that close, where all of them look alike or are Swiss."""
    if next((t.word for t in found if t.word in "«»"), "") == "«":
        found = [
            replace(t, word=_SWISS[t.word], lower=_SWISS[t.word]) if t.word in _SWISS else t for t in found
        ]
    paired: list[Token] = []
    opened = False
    for n, token in enumerate(found):
        if token.word == '"' and (opened or not _inches(found, n)):
            opens = _opens(found, n, opened)
            token = replace(token, word="„" if opens else "“", lower="„" if opens else "“")
        opened = token.word == "„" or (opened and token.word not in "“”")
        paired.append(token)
    return paired


def _opens(found: list[Token], at: int, opened: bool) -> bool:
    """Whether a mark opens a quotation, by the spaces around it, else by what stands open before it."""
    behind = at > 0 and found[at - 1].end == found[at].start
    before = at + 1 < len(found) and found[at + 1].start == found[at].end
    return before if before != behind else not opened


def _inches(found: list[Token], at: int) -> bool:
    """Whether a mark stands for inches: "ein 24" breiter Schirm"."""
    before = found[at - 1] if at else found[at]
    return before.word[-1].isdigit() and before.end == found[at].start
