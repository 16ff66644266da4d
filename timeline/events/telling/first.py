"""What an article begins with and nothing dates: it was so by the day of publication."""

from collections.abc import Sequence

from timeline.events.grammar.attributes import attributive
from timeline.events.grammar.clauses import Clause
from timeline.events.model import Kind
from timeline.events.reading.kinds import planned
from timeline.events.reading.reading import Sentence
from timeline.events.reading.speaking import speaks
from timeline.events.telling.acts import IN_MIND, acts, earlier, in_perfect, in_present
from timeline.events.telling.asides import kinds, strikes
from timeline.events.vocabulary.lexicon import NEGATIONS
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import is_kind
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, had_with_sein
from timeline.temporal.model import Mention

_WON = frozenset(("WIN", "DEFEAT"))
_BY_NOW = words("inzwischen mittlerweile unterdessen nun")
_EVER = words(
    "immer bisher bislang früher damals oft öfter mehrmals mehrfach jemals stets seit offenbar angeblich"
)
_MEETING = words("gestoßen getroffen")  # "ist auf Kritik gestoßen": that is said of what was done


def begins_with(sentence: Sentence, mentions: Sequence[Mention]) -> Kind | None:
    """What kind of news a first sentence tells that has no time of its own; None where it plainly tells none."""
    main = sentence.main
    if main.finite is None or planned(main) or earlier(main) or not _is_undated(sentence, mentions):
        return None
    if any(t.word in "?…" for t in sentence.clauses[-1].tokens[-2:]) or main.tokens[0].word in "„»":
        return None
    if sentence.tells(main):
        return Kind.UTTERANCE if main.past else None
    told = kinds(main)
    done = _in_perfect(main) or acts(sentence) or _was_done(main) or (main.past and any(map(is_kind, told)))
    # "Ida Rothe gewinnt Gold", not "Die Molkerei schließt", which is to come
    if not done and not (in_present(main) and (strikes(told) or not _WON.isdisjoint(told))):
        return None
    return Kind.UTTERANCE if speaks(main) else Kind.HAPPENING


def has_been_done(sentence: Sentence) -> bool:
    """Whether it tells in the Perfekt what has been done by now: "Das Tal ist inzwischen abgeriegelt worden"."""
    main = sentence.main
    if sentence.quoted or main.finite is None or not _in_perfect(main) or sentence.tells(main):
        return False
    spoken = {t.lower for c in sentence.clauses for t in c.words}
    now = not spoken.isdisjoint(_BY_NOW) or any(map(is_kind, kinds(main)))
    return now and spoken.isdisjoint(NEGATIONS | _EVER | _MEETING)


def _in_perfect(clause: Clause) -> bool:
    """Whether it tells in the Perfekt what happened: "hat … beschlossen", "ist gestürzt", not "ist besorgt"."""
    verb, last = clause.tokens[clause.finite or 0].lower, clause.words[-1].lower
    done = verb not in ("ist", "sind") or last == "worden" or had_with_sein(last)
    return in_perfect(clause) and done and last not in IN_MIND


def _was_done(clause: Clause) -> bool:
    """Whether something was done, or somebody could do it: "wurden 22 Steine verlegt", "konnte sich qualifizieren"."""
    verb = clause.tokens[clause.finite or 0].lower
    able = verb in ("konnte", "konnten") and bool(clause.words[-1].bits & INFINITIVE)
    denied = not NEGATIONS.isdisjoint(t.lower for t in clause.words)
    return (verb in ("wurde", "wurden") and bool(clause.bits & PARTICIPLE)) or (able and not denied)


def _is_undated(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether its times are those of nouns in the main clause, or of the clauses beside it."""
    main = sentence.main
    inside = (mentions[n] for n in sentence.mentions if main.start <= mentions[n].start < main.end)
    beside = [c for c in sentence.clauses if c is not main]
    return all(attributive(main, one) or any(c.start <= one.start < c.end for c in beside) for one in inside)
