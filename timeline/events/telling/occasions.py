"""What is told to be done at a happening that the article has dated before: "sagte beim Festakt"."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from timeline.events.grammar.circumstances import in_front_phrase
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.tokens import Token
from timeline.events.model import Kind, Statement
from timeline.events.period import of_the_day, on_day, reach
from timeline.events.reading.reading import Sentence
from timeline.events.reading.speaking import speaks
from timeline.events.telling.acts import acts, earlier, in_perfect, reports
from timeline.events.telling.asides import PERSONS
from timeline.events.vocabulary.concepts import FAMILIES, GATHERINGS, OCCASIONS, OF_PEOPLE, STRIKING
from timeline.events.vocabulary.lexicon import ARTICLES
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import compound_kind, fold
from timeline.temporal.calendar import MINUTES_A_DAY, weekday
from timeline.temporal.model import Dating, Grain, Mention, Relation

_AT, _AFTER = words("bei während rande"), words("nach")
_CONTRACTED = words("beim zum zur")
_DEFINITE = words("der dem den des dieser diesem dieses")
_BEGUN = words("BEGIN OPENING TRIAL FEAST")  # "zum Auftakt", not "zum Gedenken an"
_REACH = 4  # words from the preposition to its noun, at most
_BETWEEN = 2  # undated sentences
_ANNOUNCING = words("kündigte kündigten")
_MONDAY = 0
_BACK = 100  # statements
_NEAR = words("kurz unmittelbar gleich direkt bald")  # "kurz nach der Landung am Montag"
_WHOSE = words("seiner seinem ihrer ihrem")
_MET_FOR = tuple(
    """
    sitzung spiel partie abstimmung treffen urteil urteilsverkündung urteilsspruch schlusspfiff abpfiff gipfel gespräch
    verhandlung beratung konferenz votum entscheidung rennen kampf sieg niederlage
    """.split()
)
_WHISTLED = re.compile(r"\bnach dem (?:ab|schluss)pfiff\b")
_RULED = words("VERDICT DECISION REJECTION")  # what people answer to at once
_ANSWERED = _RULED | {"SESSION"}  # after which people speak: "sprach nach der Abstimmung von …"
_SAYING = words(
    """
    lobte würdigte forderte dankte versprach kritisierte nannte bat warnte begrüßte gratulierte verteidigte rief mahnte
    verlangte bezeichnete lobten forderten dankten kritisierten verlangten nannten riefen
    """
)


def occasion(sentence: Sentence, told: Sequence[Statement], today: int) -> Statement | None:
    """The last of the statements told that names the day of a happening at which the sentence says that it was.

    `today`: the day of the news, until which may have lasted what was told.
    """
    main = sentence.clauses[0]
    named = frozenset(_named(main.tokens)) & OCCASIONS
    if speaks(main):
        named |= frozenset(_named(main.tokens, _AFTER)) & _ANSWERED
    if acts(sentence) and _WHISTLED.search(" ".join(t.lower for t in main.words)):
        named |= {"MATCH"}
    if main.subordinate or not named:
        return None
    recent = (begun(one, today) for one in reversed(told[-_BACK:]))
    if earlier(main):  # "Bei dem Unglück waren zwei Gäste gestorben"
        struck = named == {"ACCIDENT"} and not OF_PEOPLE.isdisjoint(map(fold, _spoken(main.tokens)))
        return next((one for one in recent if struck and _harms(one) and of_a_day(one)), None)
    # "muss sich verantworten. Zum Auftakt schwieg er"
    begins = GATHERINGS if named == {"BEGIN"} else frozenset()
    return next((one for one in recent if (named | begins) & one.words and of_a_day(one)), None)


def right_behind(sentence: Sentence, mentions: Sequence[Mention]) -> Dating | None:
    """The day of the happening right behind which the sentence says that it was: "Nach dem Unfall am Montag floh er".

    Of a month or year only where it was shortly behind that. None where it names no such day, or another time, too.
    """
    main, first = sentence.main, [t.lower for t in sentence.main.words[:2]]
    near = not _NEAR.isdisjoint(first[:1])
    # not "Nach Protesten am Montag"
    led = any(t.lower in ARTICLES | _WHOSE for t in main.words[near + 1 : near + 2])
    if first[near:][:1] != ["nach"] or not led or earlier(main) or main is not sentence.clauses[0]:
        return None
    if len(sentence.mentions) != 1 or not (reports(main) and (acts(sentence) or in_perfect(main))):
        return None
    mention = mentions[sentence.mentions[0]]
    dating, fine = mention.dating, mention.dating.grain <= Grain.WEEKEND
    # only says which it was
    named = any(t.lower == "vom" and t.end == mention.start - 1 for t in main.tokens)
    over = dating.relation is Relation.AT and dating.first is not None and (near or fine) and not named
    return of_the_day(dating) if over and in_front_phrase(main, mention) else None


def begun(one: Statement, today: int) -> Statement:
    """A statement of what has lasted since the day of the news (`today`) or right before, as of that day."""
    dating = one.dating
    if dating.relation is not Relation.SINCE or dating.grain > Grain.DAY:
        return one
    if dating.first is None or dating.last is None or dating.last - dating.first > 1:
        return one  # a night is of two days
    days = 2 if weekday(today) == _MONDAY else 1  # no paper is printed on Sundays
    if not 0 <= today - dating.last <= days:
        return one
    return replace(one, dating=on_day(dating))


def _spoken(tokens: Sequence[Token]) -> Iterator[str]:
    return (t.word for t in tokens if t.is_word)


def _harms(one: Statement) -> bool:
    """Whether a statement tells a catastrophe."""
    return any(FAMILIES.get(word) == "HARM" for word in one.words)


def says_there(sentence: Sentence, before: Statement, between: int) -> bool:
    """Whether what is said right behind a happening was said there: "Er versprach Hilfe", or where people met.

    `between`: undated sentences between the two; an answer to what was ruled may have some.
    """
    main = sentence.clauses[0]
    verb = "" if main.finite is None else main.tokens[main.finite].lower
    if main.subordinate or not main.telling or not main.past or not of_a_day(before):
        return False
    met = not before.words.isdisjoint(GATHERINGS)
    if _after_it(main) and not any(FAMILIES.get(word) in STRIKING for word in before.words):
        return between <= _BETWEEN
    if verb in _ANNOUNCING and main.words[-1].lower == "an" and len(sentence.clauses) == 1:
        ruled = not before.words.isdisjoint(_RULED)
        return (met or ruled) and between <= _BETWEEN  # "wurde verurteilt. Sein Anwalt kündigte Revision an"
    return verb in _SAYING and not between and (met or _is_somebody(main.opening, sentence))


def _after_it(clause: Clause) -> bool:
    """Whether somebody says it right after what people met for: "sagte nach der Sitzung", "… nach dem Spiel"."""
    spoken = [t.lower for t in clause.words]
    return any(
        word == "nach" and the in ("der", "dem") and noun.endswith(_MET_FOR)
        for word, the, noun in zip(spoken, spoken[1:], spoken[2:], strict=False)
    )


def _is_somebody(pronoun: str, sentence: Sentence) -> bool:
    """Whether the word that opens a sentence is a pronoun that means somebody told of before."""
    meant = sentence.referents.meant.get(pronoun) if pronoun in PERSONS else None
    return meant is not None and meant.human


def of_a_day(one: Statement) -> bool:
    """Whether a statement tells a happening of one day or night, or a part of it."""
    first, last = reach(one.dating)
    short = one.dating.grain <= Grain.DAY and last - first <= 2 * MINUTES_A_DAY
    return one.kind is Kind.HAPPENING and short and one.dating.relation is Relation.AT


def said_where_people_met(one: Statement) -> bool:
    """Whether a statement tells what was said one day at a meeting, where more was done: "sagte auf der Sitzung"."""
    met = one.kind is Kind.UTTERANCE and not one.words.isdisjoint(GATHERINGS)
    return met and one.dating.grain <= Grain.DAY and one.dating.first == one.dating.last


def _named(tokens: Sequence[Token], prepositions: Collection[str] = _AT) -> Iterator[str]:
    """The kinds of happening at which something is told to be done, or where they stand behind other `prepositions`."""
    for n, token in enumerate(tokens[:-1]):
        at = token.lower in prepositions and tokens[n + 1].lower in _DEFINITE
        on = token.lower == "auf" and tokens[n + 1].lower in ("der", "dem", "dieser", "diesem")
        if not (at or on or token.lower in _CONTRACTED) or (n and tokens[n - 1].lower in ARTICLES):
            continue
        noun = next((t for t in tokens[n + 1 : n + 1 + _REACH] if t.word[0].isupper()), None)
        if noun is not None:
            kinds = {fold(noun.word), compound_kind(noun.word)}
            yield from kinds & _BEGUN if token.lower in ("zum", "zur") else kinds
