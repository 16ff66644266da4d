"""Who settled or learnt what stands before it, with that: "Die Halle schließt im Mai. Das beschloss der Rat"."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.grammar.spelling import LONGEST, spelled
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, tokens
from timeline.events.model import Article, Kind, Statement
from timeline.events.reading.reading import LEARNT, Sentence
from timeline.events.telling.asides import kinds, strikes
from timeline.events.telling.inferred import Told
from timeline.events.titles.shortening import fitted
from timeline.events.vocabulary.lexicon import MODALS
from timeline.temporal.german.verbs import PARTICIPLE


def settled(article: Article, sentence: Sentence, settling: list[Statement], before: Told) -> list[Statement]:
    """Who settles what is still to come, with that: "Die Halle schließt im Mai. Das beschloss der Rat am Montag"."""
    last = before[1][-1]
    beside = "\n\n" not in article.text[before[0].end : settling[0].start]
    if not beside or last.kind is not Kind.ANNOUNCEMENT:
        return []
    longer = by(settling[0].title, last.title)
    return [replace(one, title=longer) for one in settling] if longer else []


def votes_on_nothing(sentence: Sentence, before: Told) -> bool:
    """Whether "dafür" is not what the sentence before proposes: "Die Eltern sind dagegen. Dafür stimmte der Rat"."""
    main = before[0].main
    proposed = main.finite is not None and main.tokens[main.finite].lower in MODALS | {"wird", "werden"}
    return sentence.clauses[0].opening == "dafür" and not proposed


def came_out(sentence: Sentence, before: Sentence) -> bool:
    """Whether only what had struck somebody came out then: "… das Bein gebrochen. Das ergab eine Untersuchung"."""
    learnt = not LEARNT.isdisjoint(t.lower for t in sentence.clauses[0].words)
    return learnt and before.main.past and strikes(kinds(before.main), ("HARM", "LOOT"))


def by(settles: str, settled: str) -> str:
    """Who settles, then what: "Das beschloss der Rat" -> "Der Rat beschloss: …", "Darauf einigten sich die Räte".

    Empty where the title of who settles it has no one who acts behind its verb, or there is no room.
    """
    told = tokens(settles, 0, len(settles))
    who, agreed = subject(told, 2), [t.lower for t in (told[0], *told[2:3])] == ["darauf", "sich"]
    votes = told[0].lower == "dafür"
    acts = who is not None and who[0] == 2 + agreed and (agreed or votes or told[0].lower in ("das", "dies"))
    if who is None or not acts or not LEARNT.isdisjoint(t.lower for t in told):
        return ""
    front = [*told[slice(*who)], *told[1 : who[0]]]
    behind = (told[who[1] :], [t for t in told[who[1] :] if t.bits & PARTICIPLE])  # "[in geheimer Sitzung]"
    for rest in behind:
        settling = spelled([*front, *rest, *(_lowered(told[:1]) if votes else ())])
        what = fitted(tokens(settled, 0, len(settled)), LONGEST - len(settling) - 2)
        if not what.endswith("…"):
            return f"{settling}: {what}"
    return ""


def _lowered(told: Sequence[Token]) -> list[Token]:
    return [replace(t, word=t.lower) for t in told]
