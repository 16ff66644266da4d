"""Texts that try to make the engine slow: for every rule, its own words, digits, dots and spaces, over and over."""

import random
from collections.abc import Iterator

from timeline.temporal.grammar import Rule
from timeline.temporal.text import Lexicon, class_names

FILL = ("1", "12", "2024", ".", ". ", " ", "  ", "  \n", '"', ", ")
WORDS_OF_A_CLASS = 12


def trigger_words(rule: Rule[object], lexicon: Lexicon) -> list[str]:
    """Some words of each class that the rule is tried on."""
    return [
        word.capitalize()
        for name in rule.on.split()
        for word in sorted(lexicon.tables[name])[:WORDS_OF_A_CLASS]
    ]


def pattern_words(rule: Rule[object], lexicon: Lexicon) -> list[str]:
    """Some words of each class in the rule's pattern."""
    names = sorted(class_names(rule.pattern))
    return [word for name in names for word in sorted(lexicon.tables[name])[:WORDS_OF_A_CLASS]]


def repeated(words: list[str], length: int) -> str:
    """The words over and over, `length` code points of them."""
    text = " ".join(words) + " "
    return (text * (length // len(text) + 1))[:length]


def mixed(words: list[str], length: int, seed: int) -> str:
    """The words with digits, dots, spaces and quotation marks between them in random order, always the same one."""
    pick = random.Random(seed)  # noqa: S311  # nothing secret
    pieces: list[str] = []
    size = 0
    while size < length:
        piece = pick.choice(words) + " " if pick.random() < 0.5 else pick.choice(FILL)
        pieces.append(piece)
        size += len(piece)
    return "".join(pieces)[:length]


def said_again(rule: Rule[object], length: int) -> Iterator[str]:
    """Each marked expression of the rule's examples, over and over with the words before it."""
    for example in rule.examples:
        if "[" in example:
            end = example.rindex("]")
            yield repeated([example[:end].replace("[", "").replace("]", "")], length)


def pumped(rule: Rule[object], lexicon: Lexicon, length: int) -> Iterator[str]:
    """Texts of `length` code points that this rule may find hard."""
    triggers = trigger_words(rule, lexicon) or pattern_words(rule, lexicon)
    yield repeated(triggers, length)
    yield repeated([word + "." for word in triggers] + ["1.", "12", "2024"], length)
    yield mixed(triggers, length, seed=1)
    yield mixed(pattern_words(rule, lexicon), length, seed=2)
    yield from said_again(rule, length)
