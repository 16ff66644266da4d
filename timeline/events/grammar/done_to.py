"""Those to whom a subject does what its verb tells, right behind it: "verabschiedet die Schule | Rektor Jan Weber"."""

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.bare_objects import begins_club, is_body
from timeline.events.grammar.phrase_units import RELATIONAL
from timeline.events.grammar.swallowed import OBJECTLESS, is_chosen
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.transitive import lacks_object
from timeline.events.grammar.valency import verbs
from timeline.events.naming.gazetteers import whose_name
from timeline.events.naming.people import are_people, is_person
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.humans import WOMEN
from timeline.events.vocabulary.lexicon import ACADEMIC, ARTICLES, BODIES, MANY, PREPOSITIONS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names

Tokens = list[Token]

_GIVING = words("geben übergeben überreichen überbringen aushändigen verleihen schenken spenden zuerkennen")
# Verbs that something is done to, in the dative, and with "sich".
_TO_WHOM = words(
    """
    zustimmen erteilen entkommen entwischen entreißen rauben helfen gratulieren übergeben verleihen überreichen danken
    widersprechen nachkommen beitreten überlassen schenken stehlen verweigern bescheinigen attestieren zusagen abnehmen
    """
)
# What somebody does with "sich" to another, in the dative.
ONESELF = words("stellen widersetzen entziehen ergeben nähern anschließen widmen")
# What somebody does with "sich" to something, in the genitive.
_ONESELF_OF = words(
    """
    annehmen bedienen bemächtigen enthalten entledigen entsinnen entäußern erbarmen erfreuen erwehren rühmen
    vergewissern
    """
)
_REMEMBERING = words("gedacht gedachte gedachten gedenken gedenkt")
_OF_WHAT = words("der des einer eines seiner ihrer seines ihres dieser dieses")
_TAKEN = words("vorfahrt leben sicht")  # what somebody takes from others
_TOWNS = words("stadt gemeinde region partei firma schule")
# What somebody may do for another, whom the dative names, with what stands in the accusative.
_FOR_WHOM = _GIVING | words("melden liefern zahlen werfen bieten kündigen verkaufen erteilen")
_LEADERS = words("chef direktor leiter präsident vorsitzender vorsitzende")  # of a body, never of a person
_OWN = words(
    "mutter vater tochter sohn bruder schwester freund freundin besitzer eigentümer betreiber anwalt anwältin"
)
_RECEIVING = tuple("kirche diözese pfarre schule stelle zentrale familie kasse bank klinik".split())
_OF_ONE = words("dem einem ihm ihr ihnen")
_ACCUSATIVES = words("den die das einen eine ein seinen seine ihren ihre")
_WOMEN = ("in", "en", "frau", "mutter", "tochter", "schwester", "witwe")  # ends of "der" what is no man's


def done_to_at(tokens: Tokens, start: int, end: int) -> int | None:
    """Where somebody or a club begins in a subject to whom it does or gives something; None where there is none."""
    if start < 1 or any(t.lower in OBJECTLESS for t in tokens):
        return None
    rest = [*tokens[:start], *tokens[end:]]
    done = lacks_object(rest) or is_chosen(tokens, end)
    what = any(t.lower in _ACCUSATIVES for t in tokens[end : end + 1])  # "den Preis"
    given = what and not _GIVING.isdisjoint(verbs(rest))
    for at in range(start + 1, end - 1):
        behind = is_noun(tokens[at - 1]) or tokens[at - 1].word.isdigit()  # "Schalke 04"
        if not behind or not all(map(is_noun, tokens[at : at + 2])):
            continue
        other = _office_begins(tokens, at, start) or begins_club(tokens, at)
        if (done and other) or ((done or given) and _given_name_begins(tokens, at, start)):
            return at
    return None


def _office_begins(tokens: Tokens, at: int, start: int) -> bool:
    """Whether an office begins here behind what has an article of its own: "der Papst | Kanzler Weber"."""
    titled = bool(office(tokens[at].word)) and tokens[at].lower not in ACADEMIC
    attribute = tokens[at - 1].word.endswith(("e", "en", "-")) and bool(office(tokens[at - 1].word))
    led = tokens[start].lower in ARTICLES or begins_club(tokens, start)
    return titled and led and not attribute  # not "der Vorsitzende Richter Weber"


def _given_name_begins(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a given name begins here that the noun before it has not: "der Rat | Ida", "der Minister | Ida"."""
    body, who = tokens[at - 1], tokens[at].word
    if who not in first_names() or any(map(is_noun, tokens[start : at - 1])):
        return False  # "die Sprecherin der Partei Ida Rothe"
    man = at == start + 2 and tokens[start].lower in ("der", "ein") and bool(office(body.word))
    led = at > start + 1  # not "holte Vorstand Jan Weber"
    return (led and is_body(body)) or (man and not body.lower.endswith(_WOMEN) and whose_name(who) == "f")


def to_whom_at(tokens: Tokens, start: int, end: int) -> int | None:
    """Where it begins to whom a subject does it, which looks like whose it is: "stimmte der Rat | der Erhöhung zu"."""
    rest = [*tokens[:start], *tokens[end:]]
    done, spoken = verbs(rest), {t.lower for t in rest}
    takes = not done.isdisjoint(_TO_WHOM) or ("nehmen" in done and not spoken.isdisjoint(_TAKEN))
    takes = takes or ("sich" in spoken and not done.isdisjoint(ONESELF) and spoken.isdisjoint(_ACCUSATIVES))
    turns = "rücken" in spoken and not done.isdisjoint(("kehren", "zukehren"))
    # not "wurde … | der Stadt übergeben"
    gives = not done.isdisjoint(_FOR_WHOM) and spoken.isdisjoint(OBJECTLESS)
    if gives and not _has_accusative(tokens, end):
        return None
    if not (takes or turns or gives) or any(map(_is_dative, rest, [*rest[:1], *rest])):
        return None
    whose = [
        n for n in range(start + 1, end - 1) if tokens[n].lower in ("der", "einer") and is_noun(tokens[n - 1])
    ]
    if len(whose) > 1 and tokens[whose[0] + 1].lower in _TOWNS:
        whose = whose[1:]  # "schloss sich der Rat der Stadt | der Klage an"
    belongs = _belongs if gives else _is_relation
    return next((n for n in whose[:1] if not belongs(tokens, n)), None)


def of_what_at(tokens: Tokens, start: int, end: int) -> int:
    """Where a subject ends before what its verb has in the genitive: "haben Tausende | der Opfer gedacht".

    All of it where nobody is told who did it: "wurde [der Opfer des Krieges] gedacht".
    """
    rest = [*tokens[:start], *tokens[end:]]
    remembers = any(t.lower in _REMEMBERING for t in tokens) and all(t.lower != "an" for t in tokens)
    oneself = any(t.lower == "sich" for t in rest) and not verbs(rest).isdisjoint(_ONESELF_OF)
    passive = tokens[start].lower in _OF_WHAT and any(t.lower in OBJECTLESS for t in tokens)
    if passive or not (remembers or oneself):
        return end
    of = [n for n in range(start + 1, end) if tokens[n].lower in _OF_WHAT]
    if len(of) > 1 and (tokens[of[0] + 1].lower in _TOWNS or (oneself and _is_whose(tokens[of[0] - 1]))):
        of = of[1:]  # "nahm sich der Rat der Stadt | des Themas an"
    return of[0] if of else end


def _is_whose(token: Token) -> bool:
    """Whether a noun for who acts is often told with whose it is: "der Sprecher der Stadt", "die Fraktion der SPD"."""
    return is_body(token) or bool(office(token.word))


def _is_dative(token: Token, before: Token) -> bool:
    """Whether somebody else is named to whom it is done: "ihm", not "mit einem Strauß"."""
    return token.lower in _OF_ONE and before.lower not in PREPOSITIONS


def _has_accusative(tokens: Tokens, end: int) -> bool:
    """Whether something is given: "einen Verweis", right behind a subject "Entwarnung", "grünes Licht", "3000 Euro"."""
    bare = any(is_noun(t) or t.word.isdigit() or t.lower.endswith("es") for t in tokens[end : end + 1])
    behind = range(max(end, 1), len(tokens))
    return bare or any(
        tokens[n].lower in _ACCUSATIVES and tokens[n - 1].lower not in PREPOSITIONS for n in behind
    )


def _is_relation(tokens: Tokens, at: int) -> bool:
    """Whether the noun before "der" says little without whose it is: "der Chef | der Wache", not "der Schülerin"."""
    leads = tokens[at - 1].lower in _LEADERS and is_person(tokens[at + 1].word)
    return tokens[at - 1].lower in RELATIONAL and not leads


def _belongs(tokens: Tokens, at: int) -> bool:
    """Whether "der" says whose it is, where the verb may do without a dative: "die Schüler | der Schule"."""
    whose, of = tokens[at - 1], tokens[at + 1]
    several = is_person(whose.word) and tokens[0].lower.endswith(MANY)
    members = several or are_people(whose.lower) or bool(office(whose.word))
    receives = of.lower.endswith((*WOMEN, *BODIES, *_RECEIVING))
    if not receives or whose.lower in _OWN or _is_relation(tokens, at):
        return True
    return not is_person(of.word) and (members or of.lower in _TOWNS)
