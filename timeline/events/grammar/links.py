"""A main clause without the words that only link it, or point, to what was told before."""

from itertools import pairwise

from timeline.events.grammar.adjectives import NUMBERS, is_noun
from timeline.events.grammar.describing import BEFORE_TOO, quoted
from timeline.events.grammar.main_clauses import main_clause
from timeline.events.grammar.soundness import bare, says_all, sound
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.grammar.valency import takes, verbs
from timeline.events.vocabulary.lexicon import LINKS, OPENING_LINKS, POINTERS, PREPOSITIONS, SUBORDINATORS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.verbs import PARTICIPLE

_WHOSE = words("seiner ihrer dessen deren")
_OPENING_PHRASES = ("des weiteren", "darüber hinaus", "in der folge", "unmittelbar darauf", "unter anderem")
_THERE = words("dabei dort hier daraufhin")
_WITH = words("dadurch dazu damit dafür hierfür hierzu")
_AGAINST = words("dagegen darüber")
_ALONE = words("protestieren demonstrieren einlegen")
_TERMS = tuple("saison spielzeit periode amtszeit ausgabe auflage runde jahr monat woche".split())
# "ein entsprechendes Abkommen", as was told before; not "eine den Regeln entsprechende Anlage".
_ACCORDINGLY = words("entsprechende entsprechenden entsprechender entsprechendes")
_A = words("ein eine einen einer die den der")
_BEFORE = words("vorausgegangen vorangegangen voraus voran")
_NAMES = ("Kurz",)  # links that are surnames, too
_CALLED = words("genannt genannte genannten bezeichnet")
_COMING = words("kam kamen kommt kommen lief liefen fuhr fuhren trug trugen")
_BEING = words("ist war sind waren sei sein gewesen")

Tokens = list[Token]


def _links(tokens: Tokens, n: int) -> bool:
    """Whether a word only links; "aber" in a clause does, not between two, nor "auch" after "als" or before "für"."""
    before, lower = tokens[n - 1] if n else None, tokens[n].lower
    if (not n and _named(tokens)) or quoted(tokens, n):
        return False
    if lower == "aber" and _contrasts(tokens[:n], tokens[n:]):
        return False
    if lower in ("aber", "ebenfalls"):
        return before is not None and before.is_word and not any(t.lower == "zwar" for t in tokens)
    if lower == "zwar":
        return not any(t.lower in ("aber", "doch", "jedoch") for t in tokens)
    if lower == "auch":
        after = tokens[n + 1].lower if n + 1 < len(tokens) else ""
        phrase = n > 1 and before is not None and before.lower not in PREPOSITIONS and after in PREPOSITIONS
        return (
            not phrase and (before is None or before.lower not in BEFORE_TOO) and after not in SUBORDINATORS
        )
    if lower == "allein":  # "[allein] 40 Gäste" in a year
        return any(t.word[0].isdigit() or t.lower in NUMBERS for t in tokens[n + 1 : n + 2])
    if lower in _ACCORDINGLY:
        return n + 1 < len(tokens) and is_noun(tokens[n + 1]) and (before is None or before.lower in _A)
    return lower in LINKS and (before is None or before.lower != "fast")


def _named(tokens: Tokens) -> bool:
    """Whether a link is a surname, as nobody else does what is told: "Kurz war zurückgetreten"."""
    return tokens[0].word in _NAMES and len(tokens) > 2 and subject(tokens, 2) is None


def _contrasts(before: Tokens, behind: Tokens) -> bool:
    """Whether "aber" sets a second thing done against the first one: "…, die Revision | aber zugelassen"."""
    comma = max((n for n, t in enumerate(before) if t.word == ","), default=0)
    return comma > 0 and find_finite((*before[comma:], *behind)) is None


def unlinked(tokens: Tokens) -> Tokens:
    """Without words that only link it to what was told before: "Dennoch ging das Werk ans Netz"."""
    if tokens[0].lower == "unter" and tokens[1].lower in _WHOSE and (verb := find_finite(tuple(tokens))):
        alone = main_clause(tokens[verb:])  # "[Unter seiner Leitung] stieg der Verein auf"
        tokens = alone if sound(alone) else tokens
    if tokens[0].lower == "dem" and tokens[1].is_finite and tokens[-1].lower in _BEFORE:
        tokens = main_clause(tokens[1:])  # "[Dem] war ein Streit vorausgegangen"
    kept = [t for n, t in enumerate(tokens) if not _links(tokens, n)]
    opens = 0 if _named(kept) else next((n for n in (1, 2, 3) if _opens(kept[: n + 1])), 0)
    if kept and (kept[0] is not tokens[0] or opens):
        kept = main_clause(kept[opens:])
        if tokens[0].lower in _AGAINST and _wants(tokens, kept):
            return tokens
        if done := _done_first(kept):
            return done
    return kept if sound(kept) else tokens


def _wants(tokens: Tokens, kept: Tokens) -> bool:
    """Whether it says too little without what "dagegen" points to: "Darüber entschied der Rat"; not who protests."""
    needs = _needs(tokens, tokens[0].lower) or bare(kept)
    return needs and verbs(tokens).isdisjoint(_ALONE)


def _done_first(tokens: Tokens) -> Tokens:
    """What was done in front of a verb that nobody is the subject of: "[wurde] beschlossen" -> "Beschlossen wurde"."""
    passive = len(tokens) == 2 and tokens[0].lower in ("wurde", "wird") and tokens[1].bits & PARTICIPLE
    return [tokens[1], tokens[0]] if passive else []


def unpointed(tokens: Tokens, *, ahead: bool) -> Tokens:
    """Without words for a place or thing told before, which the verb does without: "stürzte [dabei] auf ein Feld".

    `ahead`: where something follows that they may point to: "rechnet damit, dass …".
    """
    if _is(tokens):
        return tokens  # "war dabei", "war dort gewesen"
    pointing = _THERE if ahead else _THERE | _WITH
    behind = {t.start for noun, t in pairwise(tokens) if _of_noun(noun, t) and not ahead}
    behind |= _so(tokens)
    behind -= {t.start for preposition, t in pairwise(tokens) if preposition.lower in ("von", "bis", "nach")}
    pointed = {t.start for n, t in enumerate(tokens) if t.lower in pointing and not _led(tokens, n)}
    # "zur Abstimmung [darüber]"
    in_name = {t.start for n, t in enumerate(tokens) if quoted(tokens, n)}  # "die Initiative „Hier geboren“"
    spared = (pointed | behind) - in_name
    kept = [t for t in tokens if t.start not in spared or _needs(tokens, t.lower)]
    if tokens[-1].lower == "davon" and not _COMING.isdisjoint(t.lower for t in tokens):
        return tokens  # "kamen mit Bewährung davon"
    # "Das Geld entfällt [damit]"; "starben [hier] drei Gäste" tells where
    whole = says_all(kept) and _THERE.isdisjoint(t.lower for t in tokens)
    return kept if sound(kept) and (whole or not bare(kept)) else tokens


def _led(tokens: Tokens, n: int) -> bool:
    """Whether a preposition leads up to it: "von dort weiter"."""
    return n > 0 and tokens[n - 1].lower in ("von", "bis", "nach")


def _of_noun(noun: Token, pointer: Token) -> bool:
    """Whether a word behind a noun points to what was told of it: "die Abstimmung darüber", not "die Saison davor"."""
    term = pointer.lower in ("davor", "danach") and noun.lower.endswith(_TERMS)
    return is_noun(noun) and pointer.lower in POINTERS and not term


def _so(tokens: Tokens) -> set[int]:
    """Where "so" only points back to how something was done: "sollen [so] umgerüstet werden"; code points."""
    if any(t.lower in ("wie", "dass", "als") for t in tokens):
        return set()
    return {
        t.start
        for t, after in pairwise(tokens[1:])
        if t.lower == "so" and after.bits & PARTICIPLE and after.lower not in _CALLED
    }


def _is(tokens: Tokens) -> bool:
    """Whether its verb only says that something is."""
    done = any(t.bits & PARTICIPLE and t.lower != "gewesen" for t in tokens)
    return any(t.lower in _BEING for t in tokens) and not done


def _needs(tokens: Tokens, pointer: str) -> bool:
    """Whether a verb has an object with the preposition in "damit" or "hierfür"."""
    return takes(tokens, pointer.removeprefix("da").removeprefix("hier").replace("rüber", "über"))


def _opens(tokens: Tokens) -> bool:
    """Whether all but the last, a verb, only links: "außerdem wurde", "in der Folge kam"."""
    link = " ".join(t.lower for t in tokens[:-1])
    links = link in OPENING_LINKS or link in _OPENING_PHRASES or link in _WITH
    links = (links and not _needs(tokens, link)) or link in _AGAINST
    return len(tokens) > 1 and tokens[-1].is_finite and links
