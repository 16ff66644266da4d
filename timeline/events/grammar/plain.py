"""The words of a clause without brackets, datelines, and what only stands at its ends."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.vocabulary.lexicon import COORDINATORS

Tokens = list[Token]


def plain(tokens: Sequence[Token]) -> Tokens:
    """Without brackets and what stands in them, and without marks and joining words at either end."""
    kept: Tokens = []
    depth, bracket, inner = 0, False, 0
    for token, after in pairwise([*_without_wiki_marks(tokens), None]):
        if token is None or token.lower in ("http", "https", "www"):
            break
        depth += token.word in "(["
        stray = token.word == "," and bracket and after is not None and after.is_finite
        closed = stray and not any(t.word == "," for t in kept)
        bracket = token.word in ")]"
        before = token.word == "," and after is not None and after.word == "("  # none stands before brackets
        if not depth and not closed and not before:
            kept.append(token)
        inner = inner + 1 if depth else 0
        if depth and token.word in ")]" and inner == 3 and kept and after is not None:
            kept[-1] = replace(kept[-1], end=after.start - 1)  # "in der Anstalt (JVA) Köln" is one phrase
        depth -= token.word in ")]" and depth > 0
    while kept and (kept[0].lower in COORDINATORS or (not kept[0].is_word and kept[0].word not in '„"»')):
        del kept[0]
    if (kept and kept[0].word in '„"»' and not _opens_with_name(kept)) or unbalanced(kept):
        kept = [t for t in kept if t.word not in '„“»«"']
    while kept and (kept[-1].word in ",;:.–—-!" or kept[-1].lower in COORDINATORS):
        del kept[-1]
    if kept and kept[-1].word[-1] == "." and kept[-1].word[-2:-1].isdigit():  # "am 3.", "bis 2028."
        kept[-1] = replace(kept[-1], word=kept[-1].word[:-1])
    return without_dateline(_without_stray_comma(kept))


def _opens_with_name(tokens: Tokens) -> bool:
    """Whether a name in quotation marks opens an infinitive: "„Die Flickerin“ gestohlen zu haben"."""
    end = next((n for n, t in enumerate(tokens) if t.word in "“«"), len(tokens))
    spoken = [t for t in tokens[end + 1 :] if t.is_word]
    return len(spoken) > 1 and (spoken[-1].is_to or spoken[-2].lower == "zu")


def _without_stray_comma(tokens: Tokens) -> Tokens:
    """Without the only comma that parts a subject from its verb, which is a mistake: "Jan Weber, war verschollen"."""
    comma = next((n for n, t in enumerate(tokens) if t.word == ","), len(tokens))
    parts = find_finite(tuple(tokens)) == comma + 1 and subject(tokens, 0) == (0, comma)
    return tokens[:comma] + tokens[comma + 1 :] if parts else tokens


def _without_wiki_marks(tokens: Sequence[Token]) -> Tokens:
    """Without the two apostrophes that wikis set around what is emphasised."""
    doubled = {n for n in range(1, len(tokens)) if tokens[n].word == tokens[n - 1].word == "'"}
    return [t for n, t in enumerate(tokens) if n not in doubled and n + 1 not in doubled]


def unbalanced(tokens: Sequence[Token]) -> bool:
    """Whether a quotation begins or ends among the tokens that does not do both."""
    marks = [t.word in "„»" for t in tokens if t.word in "„»“«"]
    return 2 * sum(marks) != len(marks)


def without_dateline(tokens: Sequence[Token]) -> Tokens:
    """Without the place in front: "Eilmar – Die Ziegelei …", "Eilmar (dpa) Die …", "POL-XY: Eilmar: Die …"."""
    colons = [n for n, t in enumerate(tokens[:8]) if t.word == ":" and n + 1 < len(tokens)]
    if tokens and colons and tokens[0].word.startswith("POL"):
        return list(tokens[colons[-1] + 1 :])
    agency = [t.word for t in tokens[1:4]]
    if agency[::2] == ["(", ")"] and agency[1].islower() and tokens[4:] and tokens[0].word[0].isupper():
        tokens = tokens[4:]
    for n, token in enumerate(tokens[: min(5, len(tokens) - 1)]):
        if (
            token.word in "–—-"
            and n
            and sum(t.word == token.word for t in tokens) == 1  # "Ida Rothe – die Rätin – ist tot"
            and token.start > tokens[n - 1].end
            and all(t.word[0].isupper() or not t.is_word for t in tokens[:n])
        ):
            return list(tokens[n + 1 :])
    return list(tokens)
