"""The statement of one dated clause: when, as what kind, and whether it is doubted."""

from collections.abc import Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.model import Article, Kind, Statement
from timeline.events.period import coordinated, lasting, near, over_by, since_then, still_to_come, up_to
from timeline.events.reading.kinds import certainty, doubted, kind, later_today, within_what_is_left
from timeline.events.reading.limits import negates_time
from timeline.events.reading.reading import Sentence, is_to_do
from timeline.events.reading.roles import Role, called_off, meant
from timeline.events.telling import compared
from timeline.events.telling.counting import adds_up
from timeline.events.telling.dated import Dated
from timeline.events.telling.keys import digest
from timeline.events.telling.parts import Part
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating, How, Mention, Relation


def stated(article: Article, mentions: Sequence[Mention], sentence: Sentence, part: Part) -> Statement:
    """The statement of one dated clause."""
    found, mention = part.dated, mentions[part.dated.mention]
    quote, today = article.text[part.start : part.end].rstrip(), article.reference // MINUTES_A_DAY
    dating = near(up_to(coordinated(article.text, mentions, found.mention)))
    if found.role is Role.BACKGROUND:
        dating = since_then(dating, today) if adds_up(found.clause) else lasting(dating)
    told = _kind(sentence, found, mention, dating, article.reference)
    if told is not Kind.ANNOUNCEMENT and found.clause.past:
        dating = over_by(dating, today)
    elif not found.clause.past:
        dating = still_to_come(dating, today)
    statement = Statement(
        key=f"{article.key}~{digest(article.text[sentence.start : sentence.end])}",
        article=article.key,
        source=article.source,
        start=part.start,
        end=part.start + len(quote),
        text=quote,
        title=part.title,
        kind=told,
        dating=dating,
        certainty=certainty(dating),
        mention=found.mention,
        doubted=_doubted(sentence, part, mention, planned=told is Kind.ANNOUNCEMENT),
    )
    spans = [(mentions[n].start, mentions[n].end) for n in sentence.mentions]
    others = [c for c in sentence.clauses if c is not found.clause]
    apart = [
        *(c for c in others if c.relative or (c.subordinate and sentence.tells(c))),
        *filter(found.clause.followed_by, others),
    ]
    beside = [(c.start, c.end) for c in apart]
    return compared.with_words(statement, article, spans, beside, part.spoken)


def _kind(sentence: Sentence, found: Dated, mention: Mention, dating: Dating, reference: int) -> Kind:
    """The kind of what a clause tells at `dating`; `reference`: civil minutes of publication."""
    clause, told = found.clause, kind(found.clause, dating, found.role, reference)
    over = dating.first is not None and dating.first < reference // MINUTES_A_DAY
    if told is Kind.ANNOUNCEMENT and dating.relation is Relation.SINCE and over:
        told = Kind.HAPPENING  # "der seit 1991 vergeben wird"
    later = later_today(clause, mention, reference) or within_what_is_left(clause, mention, reference)
    later = later or _lies_ahead(sentence, found, mention) or called_off(clause, mention)
    planned = (told is Kind.HAPPENING and later) or (told is Kind.UTTERANCE and meant(clause, mention))
    return Kind.ANNOUNCEMENT if planned else told


def _doubted(sentence: Sentence, part: Part, mention: Mention, *, planned: bool) -> bool:
    """Whether what is dated is denied or only supposed, by its own clause or by one above it."""
    clause = part.dated.clause
    own = doubted(_told(sentence, part), planned=planned, from_then=negates_time(clause, mention))
    return own or sentence.doubts(clause)


def _told(sentence: Sentence, part: Part) -> Clause:
    """The clause that tells what is dated: the main one before "als": "flog auf, als er nicht zahlen konnte"."""
    clause = part.dated.clause
    before = [c for c in sentence.clauses if c.end <= clause.start and not c.relative]
    main = before and clause.opening == "als" and f", {clause.opening} " in part.title
    return before[-1] if main else clause


def _lies_ahead(sentence: Sentence, found: Dated, mention: Mention) -> bool:
    """Whether it is only held to be possible in its sentence, or planned for that time."""
    reason, clause = mention.dating.reason, found.clause
    hangs = is_to_do(clause) or sentence.governing(clause) is not None
    called_for = hangs and reason.how is How.NEXT  # "rief auf, am Montag zu streiken"
    expected = (called_for or sentence.expects(clause)) and not clause.past
    return expected or meant(clause, mention)
