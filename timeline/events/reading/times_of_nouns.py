"""Whether the times of a sentence only belong to nouns or say how long, so that they do not say when it happened."""

from collections.abc import Sequence

from timeline.events.grammar.attributes import attributive
from timeline.events.grammar.clauses import Clause
from timeline.events.reading.reading import Sentence
from timeline.temporal.model import Grain, Mention, Relation

_DESCRIBING = tuple("te ten ter tes ene enen ener enes".split())  # participles before nouns end so


def names_no_time(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether its times are only those of nouns: "Die seit Sonntag vermissten Kletterer sind tot"."""
    main = sentence.main
    return all(
        main.start <= mentions[n].start < main.end and attributive(main, mentions[n])
        for n in sentence.mentions
    )


def before_nouns(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether its times stand with what describes a noun before it: "eine für Mittwoch geplante Reise"."""
    main = sentence.main.tokens
    behind = [next((t for t in main if t.start >= mentions[n].end), main[-1]) for n in sentence.mentions]
    return all(t.word[0].islower() and t.lower.endswith(_DESCRIBING) for t in behind)


def only_describes(clause: Clause, mention: Mention) -> bool:
    """Whether a time in a clause only says how long something is to last: "unterschrieb einen Vertrag bis Mai 2026"."""
    until = mention.dating.relation is Relation.UNTIL and mention.dating.grain >= Grain.MONTH
    return until and clause.start <= mention.start < clause.end and attributive(clause, mention)
