"""Time expressions that belong to a noun, so that they do not say when the clause's verb happens."""

from collections.abc import Sequence

from timeline.events.grammar.adjectives import attribute_end
from timeline.events.grammar.behind_nouns import follows_noun
from timeline.events.grammar.circumstances import (
    LEADING_IN,
    after_a_result,
    at_happening,
    before_mention,
    in_front_phrase,
    in_phrase,
    is_happening,
    turns_out,
)
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.mentioned import (
    between_dashes,
    counts_up,
    for_years,
    in_address,
    in_aside,
    in_name,
    looked_at,
    measures,
    nowadays,
    of_amount,
    recurs,
    takes_effect,
)
from timeline.events.grammar.tokens import Token, between
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    INDEFINITE,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    TIME_ADVERBS,
)
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.frame import attribute as participle
from timeline.temporal.model import Grain, Mention

_WHOSE = words("des der eines einer")
_DATES = words(
    """termin datum stichtag zeitpunkt frist ultimatum mindesthaltbarkeitsdatum haltbarkeitsdatum verbrauchsdatum mhd
    geburtsdatum"""
)  # what has a day, and does not happen
_MOVING = words("auf um")  # "verschob den Termin am Montag [auf] Mai"
# What is of the day itself of what it is part of: "gewann die erste Runde der Wahl am Sonntag".
_PARTS = ("runde", "etappe", "phase", "durchgang", "halbzeit", "hälfte", "auftakt")
_TAKING_PLACE = ("stattfindet", "stattfinden", "ausfällt", "ausfallen")
_OWNING = words("deren dessen")
_ALONE = words("beide alle viele einige mehrere manche zahlreiche")


def attributive(clause: Clause, mention: Mention) -> bool:
    """Whether it belongs to a noun, so that it does not say when the clause's verb happens."""
    before = before_mention(clause, mention)[-6:]
    after = next((t for t in clause.tokens if t.start >= mention.end), None)
    if any(t.lower == "entspricht" for t in clause.words):
        return True  # "das entspricht 23.15 Uhr hier"
    if [t.lower for t in before if t.lower not in NOMINATIVE | OBLIQUE][-2:] == ["bis", "auf"]:
        return True  # "bis auf das letzte Wochenende"
    if (
        measures(clause, mention)
        or in_address(clause, mention)
        or recurs(clause, mention)
        or counts_up(clause, mention)
    ):
        return True
    if _there_is(clause, mention) or _is_whose(clause, mention) or looked_at(clause, mention):
        return True
    if nowadays(clause, mention) or between_dashes(clause, mention) or in_aside(clause, mention):
        return True
    if not before or "bis" in mention.text.split() or _takes_place(clause, before):
        return False
    if at_happening(clause, mention):
        return False
    if after_a_result(clause, mention):
        return True
    if of_amount(before) or for_years(clause, mention, before):
        return True
    year_alone = mention.dating.grain >= Grain.YEAR and mention.text.isdigit()
    if (before[-1].word in "„»" and year_alone) or in_name(clause, mention):
        return True  # a title: „2001: Odyssee im Weltraum“
    if sum((t.word == "(") - (t.word == ")") for t in before_mention(clause, mention)) > 0:
        return True
    return (
        _describes(clause, mention, before, after)
        or follows_noun(clause, mention, before, after)
        or in_phrase(clause, mention)
        or in_front_phrase(clause, mention)
        or _dates_by_name(clause, mention, after)
        or _of_subject(clause, mention)
        or _of_whose(before)
    )


def _there_is(clause: Clause, mention: Mention) -> bool:
    """Whether the feast is what there is: "Seit 1919 gibt es den Aschermittwoch in Vilshofen"."""
    before = [t.lower for t in clause.tokens if t.end <= mention.start][-2:]
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    return verb in ("gibt", "gab") and before in (["es", "den"], ["es", "das"], ["es", "die"])


def _is_whose(clause: Clause, mention: Mention) -> bool:
    """Whether it is what something is of, or because of: "wegen des nassen Frühjahrs"."""
    before = [t for t in clause.tokens if t.end <= mention.start][-2:]
    led = len(before) > 1 and before[0].lower == "des" and before[1].lower.endswith("en")
    return led and before[1].word[0].islower() and mention.text.endswith("s")


def _takes_place(clause: Clause, before: Sequence[Token]) -> bool:
    """Whether what was planned for then takes place or not, or holds from then on: "mit Wirkung vom 1. Januar"."""
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    takes = clause.words[-1].lower + verb in _TAKING_PLACE
    return takes_effect(before) or (takes and any(t.lower == "für" for t in before[-2:]))


def _of_whose(before: Sequence[Token]) -> bool:
    """Whether it dates whose something is: "die Opfer des Bebens zu Weihnachten 2004"."""
    tokens = list(before)
    while tokens and tokens[-1].lower in PREPOSITIONS | TIME_ADVERBS:
        tokens.pop()
    if len(tokens) < 3 or not is_happening(tokens[-1]):
        return False
    marks = [n for n in range(1, len(tokens) - 1) if tokens[n].word[0].isupper() or tokens[n].lower in _WHOSE]
    if not marks or tokens[marks[-1]].lower not in _WHOSE:
        return False
    noun = tokens[marks[-1] - 1]
    named = noun.word[0].isupper() and noun.lower not in PREPOSITIONS  # not "Bei der Flut am Samstag brach …"
    named = named and not noun.lower.endswith(_PARTS)
    return named and not is_happening(noun)  # "zu Beginn der Messe Ende Mai"


def _of_subject(clause: Clause, mention: Mention) -> bool:
    """Whether a year in front of the verb is that of a noun there that does not happen: "Der Bericht im Jahr 2007"."""
    if clause.finite is None or clause.subordinate or mention.end > clause.tokens[clause.finite].start:
        return False
    nouns = [t for t in clause.tokens[1:] if t.end <= mention.phrase[0] and t.word[0].isupper()]
    opens = next((t for t in clause.tokens if t.lower not in ("auch", "selbst", "nur")), clause.tokens[0])
    if opens.lower not in NOMINATIVE or not nouns:
        return False
    happens = is_happening(nouns[-1]) or turns_out(clause, nouns[-1])
    return mention.dating.grain > Grain.DAY and not happens


def _dates_by_name(clause: Clause, mention: Mention, after: Token | None) -> bool:
    """Whether it is the day that a word for a day names: "Der Termin am 2. April wurde genannt".

    Not the day on which another was named: "setzte den Termin am Montag auf den 20. Januar fest".
    """
    before = [t.lower for t in before_mention(clause, mention) if t.lower not in PREPOSITIONS]
    moved = after is not None and after.lower in _MOVING
    return bool(before) and before[-1] in _DATES and not moved


def fronted(clause: Clause, mention: Mention) -> bool:
    """Whether it stands with a subject in front of the verb, where only one phrase can: "Der Putsch am Montag …"."""
    if clause.finite is None or clause.subordinate or mention.end > clause.tokens[clause.finite].start:
        return False
    return clause.tokens[0].lower in ("der", "die", "das") and mention.start > clause.tokens[1].end


def _participle(clause: Clause, token: Token) -> bool:
    """Whether an inflected participle in front of a noun stands here: "heute lebender Asiaten"."""
    following = next((t for t in clause.tokens if t.start >= token.end), None)
    if "jährig" in token.lower:
        return True
    inflected = token.word[0].islower() and token.lower.endswith(("nde", "nder", "nden", "te", "ter", "ten"))
    return inflected and not token.is_finite and following is not None and following.word[0].isupper()


def _describes(clause: Clause, mention: Mention, before: Sequence[Token], after: Token | None) -> bool:
    """Whether it stands between an article and its noun: "die am Freitag begonnene Sperrung"."""
    if _in_attribute(clause, mention) or (after is not None and _of_then(clause, mention, before, after)):
        return True
    if before[-1].lower in INDEFINITE and mention.text[0].isdigit() and after is not None:
        style = mention.dating.grain > Grain.YEAR  # "im Stil einer 1950er-Jahre Werbung"
        return style or after.word[0].islower()  # "aus einem 1855 von Ida Rothe gegründeten Werk"
    adjective = mention.text.lower().endswith(("igen", "ige", "iges"))
    if adjective and any(t.lower in LEADING_IN for t in before[-2:]):
        return True  # "für die heutige Probe"
    leading = _leading(mention, before)
    article = next((t for t in reversed(leading) if t.lower not in PREPOSITIONS), leading[0])
    if after is not None and after.word == ",":
        after = next((t for t in clause.tokens if t.start >= after.end), None)
    if (
        article.lower not in NOMINATIVE | OBLIQUE | _OWNING
        or after is None
        or not _leads_on(clause, article, after)
    ):
        return False
    return article is not leading[-1] or _to_participle(clause, mention, after)


def _of_then(clause: Clause, mention: Mention, before: Sequence[Token], after: Token) -> bool:
    """Whether it says when somebody or something was so: "die heute 46-jährige Wirtin", "die damals neue Halle"."""
    then = mention.text.lower() in ("heute", "damals", "seinerzeit")
    if not then:
        return False
    aged = clause.tokens[clause.tokens.index(after) + 1 :][:2]
    if after.word.isdigit() and [t.lower.rstrip("emnrs") for t in aged] == ["jah", "alt"]:
        return True  # "die heute 46 Jahre alte Wirtin"
    return _participle(clause, after) or _before_adjective(clause, before, after)


def _leading(mention: Mention, before: Sequence[Token]) -> Sequence[Token]:
    """What stands in front of it, without the article and the adverbs that only go with the time."""
    lead = [t for t in before if t.end <= mention.phrase[0]]
    if len(lead) > 1 and lead[-1].lower.endswith("lich") and lead[-2].lower in ARTICLES:
        lead = lead[:-1]  # "der ursprünglich für Sonntag geplante"
    if lead and lead[-1].lower in ARTICLES:  # "der seit [dem] 3. Mai vermisste"
        before = [*lead, *(t for t in before[len(lead) :] if t.lower in PREPOSITIONS)]
    return [t for t in before if t.lower not in TIME_ADVERBS] or before  # "der erst im Mai ausgeschiedene"


def _leads_on(clause: Clause, article: Token, after: Token) -> bool:
    """Whether the word behind it can lead up to a noun that the article in front of it belongs to."""
    if not after.word[0].islower() or after.lower in NOMINATIVE | OBLIQUE:
        return False  # "sprach ihr am Abend sein Vertrauen aus"
    if article.lower in _ALONE and after.lower in PREPOSITIONS:
        return False  # "durften beide am Abend nach Hause gehen"
    if not any(t.word[0].isupper() or t.word in "„»" for t in clause.tokens if t.start >= after.end):
        return False  # "hatte ihr im Mai fristlos gekündigt"
    if after is clause.words[-1] or _stands_alone(clause, article, after):
        return False  # "wurde dieser am Montag entlassen"
    return not (clause.relative and article.end <= clause.words[1].end)


def _to_participle(clause: Clause, mention: Mention, after: Token) -> bool:
    """Whether a participle behind it describes a noun: "der heute in Peru lebenden Anakonda"."""
    at = clause.tokens.index(after)
    if not mention.text[0].isupper() and attribute_end(clause.tokens, at) is not None:
        return True
    ending = ("te", "ne", "ten", "nen", "ter", "ner", "tes", "nes")
    if not after.lower.endswith(ending) or after.lower in PREPOSITIONS:  # "ohne", "hinter"
        return False
    noun = at + 1 < len(clause.tokens) and clause.tokens[at + 1].word[0].isupper()
    if mention.text.isdigit() and noun:
        return True  # "in ihrem 2009 veröffentlichten Roman"
    return not after.is_finite or between(clause.tokens, at)


def _stands_alone(clause: Clause, article: Token, after: Token) -> bool:
    """Whether it is no article behind the verb: "stimmte [dem] am Montag mit knapper Mehrheit zu"."""
    verb = None if clause.finite is None else clause.tokens[clause.finite]
    behind = verb is not None and verb.end <= article.start <= verb.end + 1
    return behind and article.lower == "dem" and after.lower in PREPOSITIONS


def _before_adjective(clause: Clause, before: Sequence[Token], after: Token) -> bool:
    """Whether an adjective and its noun follow behind an article: "einem seinerzeit neuen Haus"."""
    noun = next((t for t in clause.tokens if t.start >= after.end), None)
    led = before[-1].lower in ARTICLES and after.lower.endswith(("e", "en", "er", "es", "em"))
    return led and after.word[0].islower() and noun is not None and noun.word[0].isupper()


def _in_attribute(clause: Clause, mention: Mention) -> bool:
    """Whether a participle before a noun has it among its words: "der im Vorjahr im Juni mitgeteilte Betrag"."""
    if _of_two_participles(clause, mention):
        return True
    for n, token in enumerate(clause.tokens[:-1]):
        if token.end > mention.phrase[0]:
            return False
        opens = token.lower in NOMINATIVE | OBLIQUE and not (clause.relative and not n)
        behind = clause.tokens[n + 1].start == mention.start  # "der [Mitte Mai] in Köln gestorbene Wirt"
        at = (
            next((k for k, t in enumerate(clause.tokens) if t.start >= mention.end), n + 1)
            if behind
            else n + 1
        )
        if (
            opens
            and behind
            and at + 1 < len(clause.tokens)
            and participle(clause.tokens[at].lower) is not None
        ):
            return clause.tokens[at + 1].word[0].isupper()  # "eine [Anfang Mai] verkündete Erhöhung"
        end = attribute_end(clause.tokens, at) if opens else None
        if end is not None and mention.end <= clause.tokens[end - 1].start:
            return True
    return False


def _of_two_participles(clause: Clause, mention: Mention) -> bool:
    """Whether it is that of one of two participles: "die 1985 errichtete und 2015 erweiterte Halle"."""
    before = [t for t in clause.tokens if t.end <= mention.start]
    after = [t for t in clause.tokens if t.start >= mention.end][:2]
    if len(before) < 2 or len(after) < 2 or participle(after[0].lower) is None:
        return False
    if before[-1].lower in ARTICLES:
        return after[1].lower == "und"
    return before[-1].lower == "und" and participle(before[-2].lower) is not None
