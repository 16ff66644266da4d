"""Times that say when what somebody's words stand in came out: "laut einem am Montag vorgelegten Bericht"."""

from dataclasses import replace

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.participles import Attribute, base, described
from timeline.events.vocabulary.lexicon import INDEFINITE
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.frame import attribute
from timeline.temporal.model import Evidence, Grain, Mention

_WRITTEN = 9  # words of "in einer gemeinsamen Erklärung der beiden Räte vom"
_WRITINGS = tuple(
    """
    mitteilung erklärung stellungnahme schreiben brief bericht interview beitrag gutachten studie analyse
    """.split()
)
# What else says something, and what is ruled.
_SOURCES = (
    *_WRITINGS,
    *"umfrage erhebung untersuchung statistik zahlen daten prognose schätzung auswertung papier dokument".split(),
    *"artikel video botschaft fernsehinterview podcast rangliste bilanz berichte studien".split(),
)
_RULINGS = tuple("urteil beschluss entscheidung bescheid verfügung erlass dekret verordnung".split())
_ISSUED = words(
    """
    veröffentlicht verkündet vorgelegt publiziert ausgestrahlt verbreitet vorgestellt gegeben bekanntgegeben präsentiert
    erschienen gesendet herausgegeben ergangen gefällt gefasst getroffen unterzeichnet erlassen versandt verschickt
    """
)
_INSIDE = words("in im")
_BY_MEANS = words("mit per durch")
_AFTER = "nach"  # which is "by" a study, and behind a ruling
_ACCORDING = words("laut gemäß")
_OUT_OF = "aus"  # "geht aus einem … Bericht hervor"
_FOLLOWS = ("hervor", "hervorging", "hervorgeht")
_POSTPOSED = "zufolge"
_AS_ARTICLE = {f"{whose}{ending}": f"d{ending}" for whose in ("sein", "ihr") for ending in ("em", "er", "en")}
_IS_THERE = words("steht stehen findet finden fehlt fehlen gibt rede")
BY_WORD = frozenset((*_ACCORDING, _AFTER, _OUT_OF, _POSTPOSED))


def led_by(clause: Clause, mention: Mention) -> str:
    """The word by which what came out then goes with the verb; empty where it does not, or nothing came out.

    "laut" of "laut einer am Montag vorgelegten Studie", "in" of "hat in dem am Montag verkündeten Urteil …", "zufolge".
    """
    tokens, found = clause.tokens, _issued(clause, mention)
    if found is None or mention.dating.grain > Grain.DAY or base(tokens[found.participle]) not in _ISSUED:
        return ""
    noun, ruled = tokens[found.noun].lower, tokens[found.noun].lower.endswith(_RULINGS)
    if not (ruled or noun.endswith(_SOURCES)):
        return ""
    if [t.lower for t in tokens[found.end : found.end + 1]] == [_POSTPOSED]:
        return _POSTPOSED
    opens = tokens[found.article].lower
    lead = opens if opens in _ACCORDING | {_AFTER} else tokens[max(0, found.article - 1)].lower
    some = opens in INDEFINITE or opens == _AFTER
    follows = any(t.lower in _FOLLOWS for t in clause.words[-1:])
    leads = (
        lead in _ACCORDING
        or (lead in _INSIDE and not _stands_there(clause))
        or (ruled and lead in _BY_MEANS)
        or (lead == _AFTER and some and not ruled)
        or (lead == _OUT_OF and follows)
    )
    return lead if leads else ""


def _stands_there(clause: Clause) -> bool:
    """Whether it only says what is there to read: "In einer am Montag veröffentlichten Analyse steht viel"."""
    return any(t.lower in _IS_THERE for t in clause.words)


def without_issuing(clause: Clause, mention: Mention) -> Clause:
    """The clause without what says when it came out: "in einem [am Montag veröffentlichten] Urteil"."""
    found = _issued(clause, mention) if led_by(clause, mention) else None
    if found is None:
        return clause
    kept = (*clause.tokens[: found.article + 1], *clause.tokens[found.participle + 1 :])
    return Clause(kept, clause.embedded)


def _issued(clause: Clause, mention: Mention) -> Attribute | None:
    """Where the participle and the noun stand that the time describes, also behind "seinem", or without an article."""
    tokens = [replace(t, lower=_AS_ARTICLE[t.lower]) if t.lower in _AS_ARTICLE else t for t in clause.tokens]
    led = [n for n, t in enumerate(tokens) if t.end <= mention.start and t.lower != "am"][-1:]
    behind = [n for n, t in enumerate(tokens) if t.start >= mention.end][:2]
    if led and tokens[led[0]].lower in _ACCORDING | {_AFTER} and len(behind) > 1:
        if is_noun(tokens[behind[1]]):  # "nach am Montag veröffentlichten Zahlen"
            return Attribute(led[0], behind[0], behind[1], noun_phrase(tokens, behind[1]) or behind[1] + 1)
        return None
    return described(tokens, mention)


def of_the_writing(clause: Clause, mention: Mention) -> bool:
    """Whether it is the day of what somebody's words stand in: "heißt es in einem Brief der Stadt vom Montag".

    Also "… in dem am Montag vorgelegten Bericht".
    """
    if _of_what_was_issued(clause, mention):
        return True
    before = [t.lower for t in clause.tokens if t.end <= mention.start][-_WRITTEN:]
    led = next((n for n, word in enumerate(before) if word.endswith(_WRITINGS)), 0)
    inside = not _INSIDE.isdisjoint(before[max(0, led - 3) : led])
    return inside and before[-1] == "vom" and mention.dating.grain is Grain.DAY


def _of_what_was_issued(clause: Clause, mention: Mention) -> bool:
    """Whether it says when what somebody's words stand in came out: "in dem am Montag [vorgelegten Bericht]"."""
    behind = [t.lower for t in clause.tokens if t.start >= mention.end][:2]
    led = [t.lower for t in clause.tokens if t.end <= mention.phrase[0]][-2:]
    issued = len(behind) > 1 and attribute(behind[0]) is Evidence.PAST and behind[1].endswith(_WRITINGS)
    return issued and not _INSIDE.isdisjoint(led) and mention.dating.grain is Grain.DAY
