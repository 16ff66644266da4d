"""Whether what a clause tells is no more than words: "Er nannte den Plan absurd", "Sie wies die Vorwürfe zurück"."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline.events.grammar.adjectives import inflected, is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.tokens import Token
from timeline.events.naming.gazetteers import entries
from timeline.events.naming.shapes import office
from timeline.events.vocabulary.concepts import STRUCK
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import ARTICLES, NEGATIONS, PREPOSITIONS, SPEECH, SPEECH_WITH
from timeline.events.vocabulary.nouns import readings
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import fold
from timeline.temporal.german.verbs import PARTICIPLE

_HAVING = words("hat haben hatte hatten habe hätten")
_VICTIMS = ("opfer", "leben")
_OF_ONESELF = words("nennen behaupten widersprechen")  # "behauptete sich", "widersprach sich": no words
_ONESELF = words("aussprechen bedanken")  # with "sich" only
_DEFENDED = tuple(
    """
    plan pläne planung planungen kurs entscheidung entscheidungen beschluss vorgehen reform gesetz gesetzentwurf haltung
    politik ausgaben sanierung änderung änderungen erhöhung kürzung kürzungen maßnahme maßnahmen vorschlag vorhaben
    vorstoß äußerung äußerungen aussage aussagen strategie regelung verbot einsparungen lieferungen projekt projekte
    entwurf idee bau neubau umbau abriss standort
    """.split()
)
_DENIED = tuple(
    """
    vorwurf vorwürfe vorwürfen kritik anschuldigung anschuldigungen behauptung behauptungen gerücht gerüchte bericht
    berichte darstellung schritt forderung forderungen äußerung äußerungen aussage aussagen spekulation spekulationen
    unterstellung unterstellungen verdacht verdächtigungen schuld schuldzuweisungen tat taten
    """.split()
)
_WELCOMED = (
    *_DEFENDED,
    *"einigung kompromiss urteil abkommen absage zusage ankündigung beschlüsse initiative".split(),
)
_RULED_OUT = tuple(
    """
    angriff anschlag sabotage brandstiftung verschulden defekt hintergrund motiv unfall suizid verbrechen koalition
    bündnis zusammenarbeit aktionen streik streiks rücktritt kandidatur rückkehr wechsel verkauf schließung
    schließungen kündigungen entlassungen neuwahl neuwahlen erhöhung erhöhungen kürzungen gefahr gefährdung
    zusammenhang störungen beteiligung wahl wahlen abriss bau verzicht
    """.split()
)
# By the ends of its nouns: not "verteidigte den Titel", "die Stadt".
_BY_WORDS = {
    "verteidigen": _DEFENDED,
    "zurückweisen": _DENIED,
    "bestreiten": _DENIED,
    "begrüßen": _WELCOMED,
    "ausschließen": _RULED_OUT,
}
_CONTESTED = ("spiel", "partie", "rennen", "match", "finale", "duell", "kampf", "turnier", "saison", "teil")
_PLACED = words("aussicht abrede frage")  # "stellte Hilfen in Aussicht"
# What somebody shows himself by what he says: "zeigte sich zufrieden".
_MOODS = words(
    """
    zufrieden erleichtert enttäuscht erfreut zuversichtlich optimistisch besorgt überrascht schockiert betroffen
    bestürzt entsetzt verärgert empört skeptisch beeindruckt begeistert überzeugt gesprächsbereit kompromissbereit
    dankbar gelassen verwundert irritiert unzufrieden fassungslos
    """
)
_COURTS = ("gericht", "gerichtshof", "kammer", "bgh")  # who reject by an act
_FROM_WHAT = words("aus von vom")  # somebody, or a team, is ruled out
_LEADS = words(
    "führung tabellenführung spitze platz rang titel vorsprung spitzenplatz tabellenspitze spitzenposition"
)
_VOTING = tuple(
    """
    rat landtag bundestag kreistag parteitag parlament ausschuss kommission versammlung senat jury prozent mehrheit
    kongress repräsentantenhaus unterhaus oberhaus
    mitglieder bürger delegierte delegierten wähler stimmberechtigten abstimmung referendum entscheid bevölkerung volk
    """.split()
)
# Who or what confirms by an act: "Der Bundesgerichtshof bestätigte das Urteil", not "… den Bericht".
_CONFIRMING = (
    *_VOTING,
    *"gericht gerichtshof kammer instanz urteil strafe beschluss entscheidung wahl bgh".split(),
    *"labor institut untersuchung analyse gutachten verdacht eingang empfang".split(),
)
# The same, but not where other words end so: "Gewerkschaft", "Reform", "Kontrolle", "Protest".
_CONFIRMED = words("haft untersuchungshaft form rolle titel test coronatest dopingtest schnelltest")
_REGIONS = words("süden norden osten westen insel")  # they vote, too
_NO_BODIES = ("landrat", "landrats", "landrates")  # who is one man
_SPOKESMEN = ("sprecher", "sprecherin")
# Told as victims are, and none: no catastrophe claims these.
_NO_VICTIMS = words("tod tode todes leiche leichnam verletzung verletzungen")
_AT_SPEECH = words("mit über zu zum zur")  # "sprach mit Vertretern von Verbänden"
_PLACING = words("in im auf vor bei")


def speaks(clause: Clause) -> bool:
    """Whether what somebody does is no more than words: "Er nannte den Plan absurd", "… mit den Worten: „…“"."""
    spoken = [t.lower for t in clause.words]
    if ("worten" in spoken and clause.tokens[-1].word == ":") or speaks_with(clause):
        return True
    said = acts_of(clause)
    placed = "stellen" in said and not _PLACED.isdisjoint(b for a, b in pairwise(spoken) if a == "in")
    shown = "zeigen" in said and "sich" in spoken and not _MOODS.isdisjoint(spoken)
    if by_words(clause) or placed or shown:
        return True
    unsaid = "äußern" in said and not NEGATIONS.isdisjoint(spoken)
    unsaid = unsaid or ("behaupten" in said and not _LEADS.isdisjoint(spoken))  # as in sport
    unsaid = unsaid or confirms(clause)
    if not said <= SPEECH or unsaid or ("sich" in spoken and not said.isdisjoint(_OF_ONESELF)):
        return False
    return not any(_is_victim(t) for t in clause.words)


def by_words(clause: Clause) -> bool:
    """Whether with its nouns its verb is no more than words: "verteidigte die Reform", "wies die Vorwürfe zurück".

    Or with "nicht": "schloss Sabotage nicht aus".
    """
    if leaves_open(clause):
        return True
    spoken, said = [t.lower for t in clause.words], acts_of(clause) & _BY_WORDS.keys()
    # "wurde von der Wahl ausgeschlossen"
    excluded = "ausschließen" in said and not _FROM_WHAT.isdisjoint(spoken[:-1])
    if not said or excluded or any(word.endswith(_COURTS) for word in spoken):
        return False
    about = [word for n, word in enumerate(spoken) if not _led(spoken, n)]
    if "ausschließen" in said and any(_stands_alone(clause.words[n:]) for n in range(len(spoken))):
        return True
    if "bestreiten" in said and clause.tokens[-1].word == ",":  # "bestritt, … getötet zu haben"
        return not any(word.endswith(_CONTESTED) for word in about)
    return any(word.endswith(_BY_WORDS[verb]) for verb in said for word in about)


def _stands_alone(phrase: Sequence[Token]) -> bool:
    """Whether a pronoun for what was said begins it: "das | aus", "das | vergangene Woche aus", not "das Team aus"."""
    if phrase[0].lower not in ("das", "dies"):
        return False
    adjectives = list(takewhile(lambda t: inflected(t) and not is_noun(t), phrase[1:]))
    noun = next(iter(phrase[1 + len(adjectives) :]), None)
    genders = readings(noun.lower) if noun is not None else frozenset()
    return noun is None or not is_noun(noun) or (bool(genders) and "n" not in genders)


def _led(spoken: Sequence[str], n: int) -> bool:
    """Whether a preposition leads up to a word, with an article or without: "schloss ihn nach dem [Unfall] aus"."""
    before = [word for word in spoken[max(0, n - 2) : n] if word not in ARTICLES]
    return not PREPOSITIONS.isdisjoint(before[-1:]) and spoken[n - 1] in PREPOSITIONS | ARTICLES


def confirms(clause: Clause) -> bool:
    """Whether what is confirmed is so by that act: "Die Richter bestätigten das Urteil", "wurde im Amt bestätigt"."""
    spoken = [t.lower for t in clause.words]
    if "dies" in spoken or any(word.endswith(_SPOKESMEN) for word in spoken):
        return False
    confirmed = ("im", "amt") in pairwise(spoken) or not _CONFIRMED.isdisjoint(spoken)
    return (confirmed or _has(spoken, _CONFIRMING)) and "bestätigen" in acts_of(clause)


def _has(spoken: Sequence[str], ends: tuple[str, ...]) -> bool:
    """Whether a word ends so, as bodies and what they decide do."""
    return any(word.endswith(ends) and word not in _NO_BODIES for word in spoken)


def leaves_open(clause: Clause) -> bool:
    """Whether somebody says that something may be: "Er schloss Sabotage nicht aus"."""
    return "ausschließen" in acts_of(clause) and any(t.lower == "nicht" for t in clause.words)


def acts_of(clause: Clause) -> set[str]:
    """The infinitives of what is done in it: "hat … gesperrt und … kritisiert"."""
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    done = [t.lower for t in clause.words if t.bits & PARTICIPLE and t.word[0].islower()]
    acts = [verb] if verb not in _HAVING else done or [verb]
    last = clause.words[-1].lower if clause.words else ""
    return {infinitives().get(last + act) or infinitives().get(act, "") for act in acts}


def speaks_with(clause: Clause) -> bool:
    """Whether its verb is one of words with this preposition: "warb für den Umbau", "sprach davon, …"."""
    said = acts_of(clause)
    taken = next((SPEECH_WITH[verb] for verb in said if verb in SPEECH_WITH), frozenset())
    spoken = [t.lower for t in clause.words]
    votes = any(a in ("der", "die") and b in _REGIONS for a, b in pairwise(spoken))
    voted = "aussprechen" in said and (votes or _has(spoken, _VOTING))
    oneself = not said.isdisjoint(_ONESELF) and not voted
    if not taken or oneself is not ("sich" in spoken):
        return False  # "Der Rat sprach sich für den Umbau aus" is a vote
    verb = 0 if clause.finite is None or clause.verb_last else clause.tokens[clause.finite].start
    behind = [t for t in clause.words if t.start > verb]
    at = next((n for n, t in enumerate(behind) if t.lower in taken), len(behind))
    whence = at < len(behind) and behind[at].lower == "von" and _is_whence(behind, at)
    return at < len(behind) and not whence and _AT_SPEECH.isdisjoint(t.lower for t in behind[:at])


def calls_it(clause: Clause) -> bool:
    """Whether it only gives something a name, as who answers does: "Die Gegner sprachen von Hohn"."""
    return any(a.lower == "von" and b.word[0].isupper() for a, b in pairwise(clause.words))


def _is_whence(behind: Sequence[Token], at: int) -> bool:
    """Whether "von" is followed by a place, or says of where a place is: "von Köln aus", "im Rathaus von Eilmar"."""
    named = behind[at + 1].word if at + 1 < len(behind) else "-"
    there = any(t.lower in _PLACING for t in behind[max(0, at - 3) : at])
    whose = at > 0 and bool(office(behind[at - 1].word))
    return named in entries() or (named[0].isupper() and (there or whose))


def _is_victim(token: Token) -> bool:
    """Whether a noun names whom something strikes: "Das Beben forderte drei Tote"."""
    if not token.word[0].isupper() or token.lower in _NO_VICTIMS:
        return False
    return fold(token.word) in STRUCK or token.lower.endswith(_VICTIMS)
