"""What phrases a clause can spare: those that its verb does without."""

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.describing import quoted
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.noun_phrases import takes
from timeline.events.grammar.phrase_units import TOGETHER, halved, leads_away, tails, units, wanting, whereto
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.plain import unbalanced
from timeline.events.grammar.soundness import bare
from timeline.events.grammar.spelling import spelled, uncontracted
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.swallowed import OBJECTLESS
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.transitive import lacks_object
from timeline.events.grammar.valency import needed
from timeline.events.naming.gazetteers import entries
from timeline.events.vocabulary.completing import TAKING
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    CIRCUMSTANCE,
    COORDINATORS,
    NEGATIONS,
    POINTERS,
    RELATIVES,
    SUBORDINATORS,
)
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import happens, takes_phrases
from timeline.temporal.german.frame import attribute
from timeline.temporal.german.given_names import first_names

Tokens = list[Token]

_EXCEPTING = words("außer statt anstelle ausnahme")  # without these more would be said than is true
_PLACES = words("in im an am auf vor neben unter hinter entlang innerhalb außerhalb während laut gemäß")
_OTHERS = words("mit durch aus für gegen über von vom zu zum zur zwischen um gegenüber ohne als ins")
# What goes with the phrase behind it, and says nothing without: "stieg nur [um ein Prozent]".
_TELLING = words(
    "immer jeweils stets nur lediglich bloß allein ausschließlich mindestens höchstens selbst sogar"
)
_DEFINITE = words("der die das dem den des zum zur im am vom beim")
_BORDERS = ("grenze", "grenzregion", "grenzgebiet", "zufahrt", "zugang", "brücke")
_AGED = ("unter", "über", "ab")
_WORN = words("zivil uniform tracht handschellen begleitung")
_AIMS = words("hoffnung absicht ziel auftrag angst aufgabe plan versuch begründung argument vorwurf")
_TURNS = ((CIRCUMSTANCE, False), (_PLACES, False), (_OTHERS, False), (CIRCUMSTANCE | _PLACES | _OTHERS, True))


def without_phrases(tokens: Tokens, room: int, *, hard: bool = False, whole: bool = False) -> Tokens:
    """Without phrases that its verb can do without, as few as will do: circumstances first, then places, then others.

    The last one before the verb's end goes last, as what the verb needs most stands there. `hard`: even what a noun
    says little without. `whole`: subject and verb alone will do.
    """
    phrases = units(tokens)
    for prepositions, last in _TURNS:
        while len(spelled(tokens)) > room:
            found = _with_followers(tokens, phrases, all_of_them=prepositions is CIRCUMSTANCE)
            spare = [
                (a, b)
                for a, b in found[: None if last else -1]
                if _opening(tokens[a : a + 2]) in prepositions and _spared(tokens, a, b, quotes=last)
            ]
            spare += [one for one in tails(tokens, spare) if not halved(tokens, one[0])]
            which = [] if hard else [n for n in range(2, len(tokens)) if _tells_which(tokens, n)]
            kept = [(a, b) for a, b in spare if any(a <= n < b for n in which)]
            spare = [(a, b) for a, b in spare if (a, b) not in kept and (hard or not wanting(tokens, a))]
            shorter = [tokens[:a] + tokens[b:] for a, b in spare]
            shorter = [kept for kept in shorter if whole or bare(tokens) or not bare(kept)]
            if not shorter:
                break
            fitting = [kept for kept in shorter if len(spelled(kept)) <= room]
            tokens = max(fitting, key=len) if fitting else min(shorter, key=len)
            phrases = units(tokens)
    return tokens


def _with_followers(
    tokens: Tokens, phrases: list[tuple[int, int]], *, all_of_them: bool
) -> list[tuple[int, int]]:
    """Each phrase with those right behind it, which most likely belong to it: "wegen des Brandes in Köln am Markt".

    Without `all_of_them` only the days: "zur Prüfung des Brandes [am 3. Mai]".
    """
    found = []
    for n, (start, end) in enumerate(phrases):
        for first, last in phrases[n + 1 :]:
            # what stands last there may be the verb's
            at_end = last == phrases[-1][1] and bool(tokens[-1].bits)
            joins = first == end and _belongs(tokens, start, first, all_of_them=all_of_them, at_end=at_end)
            away = first == end and leads_away(tokens, start, first, last)
            taken = first == end and not at_end and _taken(tokens, start, first)
            joins = taken or (joins and _spared(tokens, first, last))
            if joins or (away and not _listed(tokens, first, last)):
                end = last
        found.append((start, end))
    return found


def _taken(tokens: Tokens, start: int, at: int) -> bool:
    """Whether a noun from `start` on has what begins at `at`: "von Gegnern des Verkaufs | an einen Verein"."""
    preposition = uncontracted(tokens[at].lower)
    return not needed(tokens, at) and any(takes(t.lower, preposition) for t in tokens[start:at] if is_noun(t))


def _belongs(tokens: Tokens, start: int, at: int, *, all_of_them: bool, at_end: bool) -> bool:
    """Whether a phrase at `at` belongs to the one from `start` up to it."""
    lower, noun = tokens[at].lower, tokens[at - 1].word
    told = not at_end and any(takes_phrases(t.word) for t in tokens[start:at] if is_noun(t))
    counted = tokens[at + 1].word[0].isdigit()
    passive = any(t.lower in OBJECTLESS for t in tokens)
    with_whom = (
        # "nach einem Unfall [mit einem Rad]"
        (lower in ("mit", "zwischen") and (happens(noun) or _completes(noun, lower)))
        or (lower == "durch" and told and not passive)  # "über die Tötung von Gästen [durch die Wilderer]"
        or (counted and lower in _AGED)  # "für Mädchen [unter 14 Jahren]"
    )
    who = tokens[at - 2].word in first_names() or tokens[start].lower == "von"
    # "für die Grenze [zu Sachsen]"
    border = lower in ("zu", "zum", "zur") and noun.lower().endswith(_BORDERS)
    if border:
        return True
    home = lower == "aus" and who  # "vor Ida Rothe [aus Köln]", "von zwei Gästen [aus Köln]"
    worn = lower == "in" and tokens[at + 1].lower in _WORN  # "von zwei Polizisten [in Zivil]"
    what = worn or (all_of_them and lower != "aus") or home or counted or told or takes_phrases(noun)
    return what and (lower in _PLACES | CIRCUMSTANCE | {"aus"} or with_whom)


def _completes(noun: str, preposition: str) -> bool:
    """Whether a noun has what belongs to it behind this preposition: "zu Gesprächen | mit Ida Rothe"."""
    taking = TAKING.get(preposition, ("-",))
    return any(form.endswith(taking) for form in (noun.lower(), noun.lower().removesuffix("n")))


def _tells_which(tokens: Tokens, at: int) -> bool:
    """Whether a phrase tells which one the noun before it is: "zum Zusammenstoß | mit einem Bus", "die Tür | für"."""
    lower = tokens[at].lower
    von = next((n for n in range(at - 1, max(at - 5, 1), -1) if tokens[n].lower == "von"), 0)
    if von and prepositional_phrase(tokens, von) == at:
        at = von  # "die Klage von Anwohnern | gegen den Park"
    noun = tokens[at - 1]
    if not is_noun(noun) or at < 2:
        return False
    definite = tokens[at - 2].lower in _DEFINITE
    return definite and (
        lower == "für" or _completes(noun.word, lower) or (lower == "zwischen" and happens(noun.word))
    )


def _opening(tokens: Tokens) -> str:
    """The preposition of a phrase, which "zusammen" or "kurz" may stand in front of."""
    return tokens[-1 if tokens[0].lower in TOGETHER else 0].lower


def _spared(tokens: Tokens, start: int, end: int, *, quotes: bool = False) -> bool:
    """Whether a phrase can go: the verb does not need it, it says not whereto, and no list goes on with it.

    `quotes`: even where words in quotation marks deny something: "unter dem Motto „Kein Bad“".
    """
    if end + 1 < len(tokens) and tokens[end].lower == "wie" and tokens[end + 1].word[0].isupper():
        return False  # "in Rollen wie Faust"
    if tokens[start - 1].lower in _TELLING or _leads_up(tokens, start, end):
        return False
    if tokens[start - 1].lower in UNITS and tokens[start].lower in ("vor", "nach"):
        return False  # "einen Tag | nach dem Brand"
    if tokens[end - 1].lower in _AIMS and any(t.word == "," for t in tokens[end:]):
        return False  # "in der Hoffnung, … zu gewinnen", "beim Versuch verunglückt, … zu retten"
    denies = any(
        tokens[n].lower in NEGATIONS | _EXCEPTING and not (quotes and quoted(tokens, n))
        for n in range(start, end)
    )
    kept = denies or whereto(tokens[start:end]) or needed(tokens, start) or _has_object(tokens, start, end)
    return not (kept or _listed(tokens, start, end))


def _has_object(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a phrase may end with what the verb lacks, without an article: "hat [im Handball Bronze] geholt"."""
    bare = end - start > 2 and all(t.word[0].isupper() for t in tokens[end - 2 : end])
    found = subject(tokens, 0) if bare and tokens[end - 1].word not in entries() else None
    return found is not None and lacks_object([*tokens[found[1] : start], *tokens[end:]])


def _leads_up(tokens: Tokens, start: int, end: int) -> bool:
    """Whether it belongs to the participle or the name in quotation marks behind it: "der [aus Bremen] stammende"."""
    following = tokens[end] if end < len(tokens) else None
    if following is None or unbalanced(tokens[start:end]):
        return following is not None
    if following.lower in POINTERS and takes(tokens[end - 1].lower, following.lower.removeprefix("da")):
        return True  # "aus Protest | dagegen, dass …"
    # "in Höhe von 20 Euro | verhängte die"
    verb = any(t.lower in ARTICLES for t in tokens[end + 1 : end + 2])
    participle = following.word[0].islower() and attribute(following.lower) is not None
    return following.word in "„»«" or (participle and not verb)


def _listed(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a phrase is part of a list: "und" beside it, or a comma behind it that opens no clause."""
    beside = {t.lower for t in (*tokens[start - 1 : start], *tokens[end : end + 1])}
    if beside & COORDINATORS:
        return True
    following = tokens[end + 1].lower if end + 1 < len(tokens) else ""
    infinitive = any(t.is_to or t.lower == "zu" for t in tokens[end:])
    opened, closed = (tokens[at].word == "," for at in (start - 1, min(end, len(tokens) - 1)))
    if infinitive and opened != closed:
        return False  # "beschloss [im Rat], [im Mai] die Halle zu bauen"
    return "," in beside and following not in RELATIVES | SUBORDINATORS | COORDINATORS and following != "um"
