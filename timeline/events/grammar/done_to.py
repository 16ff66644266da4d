"""Those to whom a subject does what its verb tells, right behind it: "verabschiedet die Schule | Rektor Jan Weber"."""

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.bare_objects import begins_club, is_body
from timeline.events.grammar.noun_phrases import is_feminine, is_oblique
from timeline.events.grammar.phrase_units import RELATIONAL
from timeline.events.grammar.swallowed import OBJECTLESS, is_chosen
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.transitive import lacks_object
from timeline.events.grammar.valency import verbs
from timeline.events.naming.bearing import kind
from timeline.events.naming.gazetteers import entries, last_names, whose_name
from timeline.events.naming.people import are_people, is_person
from timeline.events.naming.shapes import is_plain, office
from timeline.events.vocabulary.governing import (
    BOTH_CASES,
    BOTH_GENITIVE,
    OFTEN_BOTH,
    OFTEN_DATIVE,
    ONESELF_OF,
    ONESELF_TO,
    ONLY_DATIVE,
    ONLY_GENITIVE,
)
from timeline.events.vocabulary.humans import WOMEN
from timeline.events.vocabulary.lexicon import ABSTRACT, ACADEMIC, ARTICLES, BODIES, MANY, PREPOSITIONS
from timeline.events.vocabulary.nouns import readings
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import happens
from timeline.temporal.german.given_names import first_names

Tokens = list[Token]

_GIVING = words("geben übergeben überreichen überbringen aushändigen verleihen schenken spenden zuerkennen")
# Of which the dative stands in the passive, too: "wurde die Kapelle | der Gemeinde übergeben".
_HANDED = _GIVING - {"geben"} | words("erteilen rauben stehlen verweigern überlassen")
# With these words a verb has a dative: "fiel der Säge zum Opfer", "machte der Ministerin Vorwürfe".
_NEEDING = {
    "fallen": words("opfer last"),
    "gehen": words("leim netz hand"),
    "kehren": words("rücken"),
    "zukehren": words("rücken"),
    "kommen": words("hilfe"),
    "leisten": words("gesellschaft folge"),
    "machen": words("vorwürfe hoffnung mut konkurrenz garaus"),
    "nehmen": words("vorfahrt leben sicht"),
    "stehen": words("antwort seite"),
    "stellen": words("bein"),
}
_DEEDS = tuple(
    "betrugs betruges meineids verrats verrates lüge lügen tat taten spionage beihilfe flucht hehlerei nötigung".split()
)
_PUT_OUT_OF = words("landes feldes platzes saales hauses raumes gebäudes")  # with "verweisen"
_ONES_OWN = words("seines seiner ihres ihrer")
_OF_WHAT = words("der des einer eines seiner ihrer seines ihres dieser dieses")
_TOWNS = words("stadt gemeinde region partei firma schule")
_ALONE = words("fallen gehen kommen stehen")  # of these, those with no accusative
_SHARES = words("rede hilfe")
_AUTHORITIES = tuple("behörde gericht amt ministerium aufsicht".split())
_LEADERS = words("chef direktor leiter präsident vorsitzender vorsitzende")  # of a body, never of a person
_OWN = words(
    "mutter vater tochter sohn bruder schwester freund freundin besitzer eigentümer betreiber anwalt anwältin"
)
_RECEIVING = tuple("kirche diözese pfarre schule stelle zentrale familie kasse bank klinik bahn".split())
_DRIVERS = tuple(
    "fahrer fahrerin besitzerin inhaberin bewohner veranstalter hersteller gewinner sieger".split()
)
_OF_ONE = words("dem einem ihm ihr ihnen seinem ihrem diesem")
_DATIVES = words("der einer seiner ihrer dieser")
_BELONGING = words("zu zum zur")
_ACCUSATIVES = words("den die das einen eine ein seinen seine ihren ihre")
_WOMEN = ("in", "en", "frau", "mutter", "tochter", "schwester", "witwe")  # ends of "der" what is no man's


def done_to_at(tokens: Tokens, start: int, end: int) -> int | None:
    """Where somebody or a club begins in a subject to whom it does or gives something; None where there is none."""
    if start < 1 or any(t.lower in OBJECTLESS for t in tokens):
        return None
    owners = (n for n in range(start + 1, min(end, len(tokens) - 1)) if _owner_begins(tokens, n))
    if (owner := next(owners, None)) is not None:
        return owner
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


def _owner_begins(tokens: Tokens, at: int) -> bool:
    """Whether a name begins here whose the noun behind it is: "lehnte der Rat | Webers Antrag ab"."""
    owner, noun = tokens[at], tokens[at + 1]
    name = owner.word.removesuffix("s")
    known = name in last_names() or name in first_names() or name in entries() or name.endswith("mann")
    named = owner.word[0].isupper() and name != owner.word and (known or not readings(owner.lower))
    thing = bool(readings(noun.lower)) and not (is_person(noun.word) or office(noun.word))
    return named and thing and not is_plain(owner.word) and bool(readings(tokens[at - 1].lower))


def _office_begins(tokens: Tokens, at: int, start: int) -> bool:
    """Whether an office begins here behind what has an article of its own: "der Papst | Kanzler Weber"."""
    titled = bool(office(tokens[at].word)) and tokens[at].lower not in ACADEMIC
    attribute = tokens[at - 1].word.endswith(("e", "en", "-")) and bool(office(tokens[at - 1].word))
    many = at == start + 1 and is_person(tokens[start].word) and tokens[0].lower.endswith(MANY)
    surname = at == start + 1 and tokens[start].word in last_names() and not office(tokens[start].word)
    led = tokens[start].lower in ARTICLES or begins_club(tokens, start) or many or surname
    return titled and led and not attribute  # not "der Vorsitzende Richter Weber"


def _given_name_begins(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a given name begins here that the noun before it has not: "der Rat | Ida", "der Minister | Ida"."""
    body, who = tokens[at - 1], tokens[at].word
    if who not in first_names() or any(map(is_noun, tokens[start : at - 1])):
        return False  # "die Sprecherin der Partei Ida Rothe"
    man = at == start + 2 and tokens[start].lower in ("der", "ein") and bool(office(body.word))
    led = at > start + 1  # not "holte Vorstand Jan Weber"
    party = len(body.word) > 1 and body.word.isupper()  # "die SPD | Jan Weber"
    woman = man and not body.lower.endswith(_WOMEN) and whose_name(who) == "f"
    return woman or (led and (is_body(body) or party))


def to_whom_at(tokens: Tokens, start: int, end: int) -> int | None:
    """Where it begins to whom a subject does it, which looks like whose it is: "stimmte der Rat | der Erhöhung zu"."""
    whose = [n for n in range(start + 1, end - 1) if _may_be_dative(tokens, n)]
    rest = [*tokens[:start], *tokens[end:]]
    if not whose or any(map(_is_dative, rest, [*rest[:1], *rest])):
        return None
    second = len(whose) > 1 and _says_whose(tokens, whose[0])
    at = whose[second]  # "schloss sich der Rat der Stadt | der Klage an"
    done, spoken = verbs(rest), {t.lower for t in rest}
    passive = not spoken.isdisjoint(OBJECTLESS)
    gives = not passive and not done.isdisjoint(OFTEN_BOTH) and done.isdisjoint(BOTH_CASES)
    if gives and _has_accusative(tokens, end):
        return None if _belongs(tokens, at) else at
    if _needs(done, spoken) and not _has_other(tokens, end, done):
        return at
    oneself = "sich" in spoken and not done.isdisjoint(ONESELF_TO) and spoken.isdisjoint(_ACCUSATIVES)
    takes = oneself or not done.isdisjoint(OFTEN_DATIVE | (_HANDED if passive else set()))
    closed = second and tokens[at - 1].lower in RELATIONAL  # "die Mehrheit der Mitglieder | der Fusion"
    return at if takes and (closed or not _says_whose(tokens, at)) else None


def _may_be_dative(tokens: Tokens, at: int) -> bool:
    """Whether "der" behind a noun may begin a dative: not of many or men, "die Gewerkschaft der Lokführer"."""
    if tokens[at].lower not in _DATIVES or not is_noun(tokens[at - 1]):
        return False
    of = _noun(tokens, at).lower
    return not are_people(of) and (is_oblique(of) or not is_person(of))


def _needs(done: frozenset[str], spoken: set[str]) -> bool:
    """Whether verbs with the words beside them do not go without a dative."""
    idiom = any(not spoken.isdisjoint(_NEEDING.get(verb, ())) for verb in done)
    mutual = "sich" in spoken or ("gehören" in done and not spoken.isdisjoint(_BELONGING))
    return idiom or not (mutual or done.isdisjoint(ONLY_DATIVE | BOTH_CASES))


def _has_other(tokens: Tokens, end: int, done: frozenset[str]) -> bool:
    """Whether a name or several stand behind a subject to whom it is done: "fiel … | den Flammen zum Opfer"."""
    behind = tokens[end : end + 1]
    alone = not done.isdisjoint(ONLY_DATIVE | _ALONE)
    return alone and any((is_noun(t) and t.lower not in _SHARES) or t.lower == "den" for t in behind)


def of_what_at(tokens: Tokens, start: int, end: int) -> int:
    """Where a subject ends before what its verb has in the genitive: "haben Tausende | der Opfer gedacht".

    All of it where nobody is told who did it: "wurde [der Opfer des Krieges] gedacht".
    """
    rest = [*tokens[:start], *tokens[end:]]
    done, spoken = verbs(rest), {t.lower for t in rest}
    of = [n for n in range(start + 1, end) if tokens[n].lower in _OF_WHAT and is_noun(tokens[n - 1])]
    if any(t.lower in OBJECTLESS for t in tokens):
        accused = "schuldig" in spoken or not done.isdisjoint(BOTH_GENITIVE)
        return next((n for n in of if accused and _is_deed(tokens, n)), end)
    oneself = "sich" in spoken and not done.isdisjoint(ONESELF_OF)
    if not oneself and ("an" in spoken or done.isdisjoint(ONLY_GENITIVE)):  # "hat an sie gedacht"
        return end
    if len(of) > 1 and (tokens[of[0] + 1].lower in _TOWNS or (oneself and _is_whose(tokens[of[0] - 1]))):
        of = of[1:]  # "nahm sich der Rat der Stadt | des Themas an"
    return of[0] if of else end


def _is_deed(tokens: Tokens, at: int) -> bool:
    """Whether a genitive tells what somebody is accused or rid of: "des Mordes", "seines Amtes", not "des Vereins"."""
    noun = _noun(tokens, at)
    deed = happens(noun.word) or noun.lower.endswith((*ABSTRACT, *_DEEDS)) or noun.lower in _PUT_OUT_OF
    return tokens[at].lower in _ONES_OWN or (deed and not (is_body(noun) or is_person(noun.word)))


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


def _noun(tokens: Tokens, at: int) -> Token:
    """The noun behind the article at `at` and its adjectives."""
    return next((t for t in tokens[at + 1 :] if is_noun(t)), tokens[at + 1])


def _says_whose(tokens: Tokens, at: int) -> bool:
    """Whether "der" says whose what stands before it is: "der Chef | der Wache", not "der Chef | der Schülerin"."""
    head, of = tokens[at - 1], _noun(tokens, at)
    woman = (is_person(of.word) and is_feminine(of.lower)) or of.lower.endswith("familie")
    if head.lower in _OWN:
        return True
    if head.lower in _LEADERS or office(head.word):
        return not woman
    if is_body(head):
        whose = of.lower in _TOWNS or is_body(of) or of.lower.endswith(_RECEIVING) or of.word.isupper()
        return not woman and (whose or is_person(of.word))
    if head.lower in RELATIONAL or head.lower.endswith(ABSTRACT) or happens(head.word):
        return True
    return head.lower.endswith(_DRIVERS) and not (is_person(of.word) or kind(of.word)[0] == "animal")


def _belongs(tokens: Tokens, at: int) -> bool:
    """Whether "der" says whose it is, where the verb may do without a dative: "die Schüler | der Schule"."""
    whose, of = tokens[at - 1], _noun(tokens, at)
    several = is_person(whose.word) and tokens[0].lower.endswith(MANY)
    members = several or are_people(whose.lower) or bool(office(whose.word))
    receives = of.lower.endswith((*WOMEN, *BODIES, *_RECEIVING))
    if not receives or whose.lower in _OWN:
        return True
    if is_person(of.word) or of.lower.endswith("familie"):
        return False
    town = of.lower in _TOWNS and not (of.lower == "firma" and whose.lower.endswith(_AUTHORITIES))
    return members or town or whose.lower in RELATIONAL
