"""What is only named with its date, by a noun: "nach dem Brand der Ziegelei vom 19. Januar"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.events.grammar.antecedents import Antecedent, as_subject
from timeline.events.grammar.attributes import attributive
from timeline.events.grammar.circumstances import is_happening
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.mentioned import UNITS, in_name
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.participles import alone, base, described
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.tokens import Token
from timeline.events.reading.issued import led_by
from timeline.events.reading.reading import Sentence
from timeline.events.reading.roles import Role
from timeline.events.reading.same_time import same_time
from timeline.events.telling.asides import strikes
from timeline.events.telling.dated import Dated
from timeline.events.titles.titles import title
from timeline.events.vocabulary.lexicon import ARTICLES, INDEFINITE, PREPOSITIONS, TIME_ADVERBS
from timeline.events.vocabulary.nouns import gender
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import compound_kind, fold, is_kind, predicate
from timeline.temporal.model import Dating, Grain, Mention, Relation

DEFINITE = (ARTICLES - INDEFINITE) | words("beim vom zum zur im am")
_WHOSE = words(
    "sein seine ihr ihre seiner seinem seinen seines ihrer ihrem ihren ihres unserer unserem deren dessen"
)
_AHEAD = words("vor bis für zu zum zur um gegen über")  # what lies behind them may be to come
_ONE = words("eines einem einer")
_BEHIND = words("nach seit")
_OF_NOUNS = words("mit in von auf bei beim gegen um über zum zur an am im vom")
_MANY = ("e", "en", "er", "n")  # it may be a plural
_UNDONE = tuple(
    "vereitelt gescheitert misslungen verhindert geplant angeblich vermeintlich abgesagt drohend".split()
)
_BEGINNING = words("beginn ausbruch ende gründung eröffnung")  # without an article: "seit Beginn des Krieges"
_OF_ONE = words("für durch gegen um ohne")  # an accusative stands behind them
_PLACING = words("in im bei auf an am")
_JUSTICE = (
    "prozess",
    "verfahren",
    "ermittlungen",
)  # of what has happened: "im Prozess um den Überfall am 3. März"
_BY_BODIES = words("VERDICT DECISION REJECTION EXAMINATION PRESENTATION SESSION")
_DAYS = 14  # before which no court tries it
_REACH = 8  # tokens from a noun to its date


class Named(NamedTuple):
    """What a noun tells: what dates it, where it stands with its preposition (code points), and its title.

    `noun`: where its own words begin. The title is empty where they are not understood without those around them.
    `over`: whether it can only be over, by its preposition or as a misfortune: "seit seiner Festnahme im November".
    `spoken`: what a participle tells, as a clause: "das Känguru ist am Samstag ausgebrochen".
    `counted`: its date, where what the sentence tells was so long after it.
    """

    dated: Dated
    start: int
    noun: int
    end: int
    title: str
    over: bool
    spoken: Sequence[Token] = ()
    counted: Dating | None = None


def named(
    sentence: Sentence,
    mentions: Sequence[Mention],
    people: Collection[int],
    dating: Collection[int | None] = (),
) -> Iterator[Named]:
    """The happenings that the nouns of a sentence name with a date of their own; `people`: where names begin.

    `dating`: the mentions that date what its verbs tell.
    """
    for number in sentence.mentions:
        mention = mentions[number]
        since = mention.dating.relation is Relation.SINCE and mention.dating.grain <= Grain.DAY
        if mention.dating.grain >= Grain.YEAR or not (since or mention.dating.relation is Relation.AT):
            continue
        clause = next(
            (c for c in sentence.clauses if any(t.start <= mention.start < t.end for t in c.tokens)), None
        )
        if clause and number in dating and led_by(clause, mention):
            continue  # "entschied in einem am Montag verkündeten Urteil": that dates the verb
        exact = mention.dating.grain <= Grain.MONTH and mention.dating.first is not None
        found = _noun(clause, mention) if clause and exact else None
        if clause and (told := _described(sentence, clause, number, mentions, people)):
            yield told
            continue
        if clause and found and not since and attributive(clause, mention) and not in_name(clause, mention):
            yield Named(Dated(clause, number, Role.HAPPENING), *found)


def _noun(clause: Clause, mention: Mention) -> tuple[int, int, int, str, bool] | None:
    """Where what a mention dates begins with its preposition, and without; where it ends; its title."""
    tokens = [t for t in clause.tokens if t.end <= mention.start]
    while tokens and tokens[-1].lower in PREPOSITIONS | TIME_ADVERBS:
        tokens.pop()
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 1 - _REACH), -1):
        if is_happening(tokens[at]) and tokens[at].lower not in UNITS and _reaches_end(tokens, at):
            return _opened(clause, tokens, at, mention)
    return None


def _described(
    sentence: Sentence, clause: Clause, number: int, mentions: Sequence[Mention], people: Collection[int]
) -> Named | None:
    """The same of a noun that a participle behind the mention describes."""
    mention, tokens = mentions[number], clause.tokens
    found = described(tokens, mention)
    today = mention.dating.alternatives and mention.dating.first == mention.dating.reason.anchor_day
    if found is None or today:
        return None  # "am Freitag", on a Friday, may be either
    times = same_time(sentence, mentions, mention.dating)
    noun, named = tokens[found.noun], ""
    name = noun.start in people or noun.lower in ("dr", "prof")  # "Dr. Jan Weber"
    spoken, plain = alone(tokens, found, name=name)
    if plain and attributive(clause, mention):
        shorter, _ = alone(tokens, found._replace(end=found.noun + 1), name=name)
        titles = (title(one, (), times) for one in (spoken, shorter))
        named = next((one for one in titles if not one.endswith("…")), "")
    if not (named or is_kind(predicate(base(tokens[found.participle])))):
        return None
    start, end = tokens[found.article].start, tokens[found.end - 1].end
    return Named(Dated(clause, number, Role.HAPPENING), start, start, end, named, True, spoken.tokens)


def _opened(
    clause: Clause, tokens: Sequence[Token], at: int, mention: Mention
) -> tuple[int, int, int, str, bool] | None:
    """The same, where an article leads up to the noun at `at` that says which one is meant."""
    opening = at - 1
    while opening >= 0 and tokens[opening].word[0].islower() and tokens[opening].lower not in _LEADING:
        opening -= 1
    if opening < 0 or tokens[opening].lower not in DEFINITE | _WHOSE | _ONE:
        begins = opening == at - 1 and tokens[opening].lower in _BEHIND and tokens[at].lower in _BEGINNING
        if not (opening >= 0 and begins):
            return None
    before = tokens[opening - 1] if opening and tokens[opening - 1].lower in PREPOSITIONS else tokens[opening]
    kinds = fold(tokens[at].word), compound_kind(tokens[at].word)
    harm = strikes(kinds, ("HARM",))
    over = harm and any(t.lower == "vom" and t.end == mention.start - 1 for t in clause.tokens)
    over = over or (
        opening > 1 and strikes(kinds, ("HARM", "LOOT")) and _is_tried(tokens[opening - 2], mention)
    )
    if before.lower in _AHEAD and mention.dating.alternatives and not over:
        return None  # not "Ursache für den Brand vom Mittwoch"
    where = _place(clause, mention, whose=tokens[opening].lower in ("des", "eines"))
    told, start = [*tokens[at:], *where], tokens[at].start
    whole = len(told) > 1 or (compound_kind(told[0].word) and not told[0].lower.endswith(_MANY))
    # "für den Brand", not "nach den Bränden"
    one_only = tokens[opening].lower != "den" or before.lower in _OF_ONE
    nominative = tokens[opening].lower not in _WHOSE and one_only and not any(t.lower in _WHOSE for t in told)
    if tokens[opening].lower in ("des", "eines"):
        one = as_subject(replace(tokens[opening], lower="der"), Antecedent((told[0],), tokens[opening]))
        told, nominative = [*one, *told[1:]], nominative and bool(one)
        start = told[0].start if told else start
    undone = any(t.lower.startswith(_UNDONE) for t in tokens[opening + 1 : at])
    title = spelled(told) if whole and nominative and not undone else ""
    if whose := _whose(tokens[opening], told[0]) if opening == at - 1 and told and not undone else "":
        title = f"{whose} {spelled(told)}"
    end = where[-1].end if where else mention.end
    return before.start, start, end, title, harm or before.lower in _BEHIND


def _is_tried(matter: Token, mention: Mention) -> bool:
    """Whether it is what a court or the police go into, not one of the last days: "Prozess um den Mord am 3. März"."""
    today, day = mention.dating.reason.anchor_day, mention.dating.last
    fresh = today is not None and day is not None and today - day < _DAYS
    return matter.lower.endswith(_JUSTICE) and not fresh


def _whose(article: Token, noun: Token) -> str:
    """The word in front of somebody's doing as a subject: "nach [seiner] Festnahme"; empty for others."""
    if fold(noun.word) in _BY_BODIES:
        return ""  # "in seinem Urteil vom 3. Mai"
    stem = next((one for one in ("sein", "ihr") if article.lower.startswith(one)), "")
    ending = {"f": "e", "m": "", "n": ""}.get(gender(noun.lower))
    return (stem + ending).capitalize() if stem and ending is not None else ""


def _place(clause: Clause, mention: Mention, *, whose: bool) -> Sequence[Token]:
    """What says behind its date where it was: "Der Brand vom Mittwoch [in Ulm] ist gelöscht", "die Bilanz eines …".

    Behind the verb it only belongs to the noun of which something is (`whose`).
    """
    tokens = clause.tokens
    at = next((n for n, t in enumerate(tokens) if t.start >= mention.end), len(tokens) - 1)
    end = prepositional_phrase(tokens, at) if tokens[at].lower in _PLACING else None
    if end is None or (end != clause.finite and (not whose or any(t.is_word for t in tokens[end:]))):
        return ()
    return tokens[at:end]


_LEADING = DEFINITE | _WHOSE | PREPOSITIONS | ARTICLES


def _reaches_end(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at`, with what belongs to it, is the last of the tokens."""
    end = noun_phrase(tokens, at)
    while end is not None and end < len(tokens) and tokens[end].lower in _OF_NOUNS:
        end = prepositional_phrase(tokens, end)
    return end == len(tokens)
