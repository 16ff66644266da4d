"""Whether a sentence without a date tells what happened, so that it can be of the day told before."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.events.grammar.adjectives import is_adjective
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token
from timeline.events.reading.kinds import doubted, planned, unreal
from timeline.events.reading.reading import Sentence
from timeline.events.reading.speaking import confirms
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import (
    ARTICLES,
    AUXILIARIES,
    LIGHT_VERBS,
    MANY,
    MODALS,
    NOBODY,
    PREPOSITIONS,
    REPORTING_FORMS,
)
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import fold, is_kind, predicate
from timeline.temporal.german.verbs import LAST, PARTICIPLE, PRESENT, PRETERITE, SEIN

_SCORE = re.compile(r"\d+:\d+[.]?")
_HAVING = ("hat", "haben", "ist", "sind")
EARLIER = ("hatte", "hatten")  # the finite verbs of the Plusquamperfekt: it goes back behind what was told
# Time has gone on.
_ON = words("bisher bislang inzwischen mittlerweile seither seitdem später dann nun jetzt damit bereits")
# So it goes on for days: "Das Wasser geht langsam zurück"
_GRADUALLY = words("langsam allmählich zusehends stetig")
_OCCURRING = words(
    "erlitt erlitten ereignete ereigneten geschah geschahen kam erfolgte erfolgten gab musste mussten"
)
_STATES = words(
    """
    galt galten lag lagen stand standen gehörte gehörten befand befanden wusste wussten kannte kannten blieb blieben
    lebte lebten wohnte wohnten arbeitete arbeiteten hieß hießen bestand bestanden dauerte dauerten betrug betrugen
    bezog bezogen kostete kosteten wog wogen diente dienten umfasste umfassten
    glaubte glaubten hoffte hofften schien schienen handelte bedeutete besaß besaßen zählte zählten
    """
)
# What is always so, and no news: "Der Fluss fließt durch Eilmar".
_STANDING = words(
    """
    fließen liegen stehen gehören gelten befinden wissen kennen wohnen leben arbeiten heißen bestehen dauern betragen
    glauben hoffen scheinen handeln bedeuten besitzen zählen verbinden bilden prägen münden dienen
    wiegen messen umfassen eignen trainieren leiten betreuen
    """
)
_ABLE = words("will wollen muss müssen darf dürfen kann können")  # "müssen für Jahre ins Gefängnis"
_OVER = words(
    "ende vorbei vorüber wohlauf rechtskräftig zurück fertig perfekt komplett beschlossen gerettet besiegelt beigelegt "
    "gesichert abgewendet"
)
# What is planned or expected in no act: "hat mit mehr gerechnet".
IN_MIND = words("geplant erwartet gerechnet befürchtet erhofft vorgesehen eingeplant angestrebt")
# What people become: "Erster Vorsitzender wurde Jan Rothe".
_OFFICES = tuple(
    """
    vorsitzender vorsitzende präsident präsidentin sieger siegerin meister meisterin nachfolger nachfolgerin chef chefin
    sprecher sprecherin kassierer kassiererin stellvertreter stellvertreterin leiter leiterin direktor direktorin könig
    königin zweiter zweite dritter dritte bürgermeister bürgermeisterin landrat landrätin kraft kapitän
    trainer trainerin
    """.split()
)
_NEW = words("neue neuer neues")  # "Ida Rothe ist neue Landrätin"
_SPEECHES = tuple("rede laudatio predigt ansprache vortrag andacht plädoyer".split())  # are held
# Where to: "brachte Kiel in Führung"
_BROUGHT = words("führung rückstand sicherheit gewalt krankenhaus klinik")
# Verbs that say little, and yet that something was done: "kamen", "stellte in Aussicht".
_DOING = words("kommen nehmen setzen stellen legen gehen erhalten bekommen erreichen lassen sehen")

_COULD, _NOT = words("konnte konnten"), words("nicht nie kaum")
_SAVING = words("retten befreien bringen")  # oneself: "in Sicherheit bringen"
_MANAGED = words(  # what who could do it did: "konnten den Affen betäuben"
    "betäuben ruhigstellen einfangen überwältigen beruhigen stoppen aufhalten verhindern abwenden beheben"
)


def happens(sentence: Sentence) -> bool:
    """Whether a verb tells that something happened, "brannte aus", "nahm … fest", "kam es zu", or it did so "dabei"."""
    for clause in sentence.clauses:
        verbs = [t.lower for t in clause.words if t.bits]
        split = [clause.words[-1].lower + verb for verb in verbs]
        if any(is_kind(predicate(verb)) for verb in verbs + split) or not _OCCURRING.isdisjoint(verbs):
            return True
    return any(t.lower == "dabei" for c in sentence.clauses if c.past for t in c.words[1:])


def acts(sentence: Sentence) -> bool:
    """Whether it plainly tells an act: "feierten", "wurde gezeigt"; not what was so or went on, or somebody could."""
    main = sentence.main
    if _ended(main):
        return True
    if main.finite is None or tells(main) or main.planning or main.words[-1].lower == "weiter":
        return False
    verb = main.tokens[main.finite]
    if verb.lower in AUXILIARIES:
        became = any(t.lower.endswith(_OFFICES) and t.word[0].isupper() for t in main.words)
        return verb.lower in ("wurde", "wurden") and (bool(main.bits & PARTICIPLE) or became)
    infinitive = infinitives().get(main.words[-1].lower + verb.lower) or infinitives().get(verb.lower)
    es = main.opening == "es" or "es" in (t.lower for t in main.tokens[main.finite + 1 :][:1])
    fills = _only_fills(main.tokens, main.finite)
    nobody = es and not fills and (main.opening == "es" or verb.lower in NOBODY)  # not "sie erfuhren es"
    lets = (infinitive or "").endswith("lassen")  # "ließ die Bänder stillstehen", "ließen Ballons los"
    modal = verb.lower in MODALS and not lets
    light = infinitive in LIGHT_VERBS - _DOING and not _says_much(main, infinitive)
    says_little = modal or verb.lower in _STATES or light or nobody
    return bool(verb.bits & (PRETERITE | PRETERITE << LAST)) and (not says_little or _was_done(main))


def _ended(clause: Clause) -> bool:
    """Whether it says how a match ended: "Gegen Kiel hieß es vor 9000 Zuschauern 1:1"."""
    spoken = [t.lower for t in clause.words]
    match = "gegen" in spoken and any(map(_SCORE.fullmatch, spoken))
    return match and ("hieß", "es") in pairwise(spoken)


def tells(clause: Clause) -> bool:
    """Whether it says that somebody says; not "Die Richter bestätigten das Urteil", nor "Am Ende hieß es 1:1"."""
    return clause.telling and not (confirms(clause) or _ended(clause))


def _was_done(clause: Clause) -> bool:
    """Whether what could be done was done: "Er konnte gestellt werden", "Sie konnten sich retten"."""
    spoken = [t.lower for t in clause.words]
    if _COULD.isdisjoint(spoken):
        return False
    managed = ("sich" in spoken and spoken[-1] in _SAVING) or spoken[-1] in _MANAGED
    done = spoken[-1] == "werden" and bool(clause.words[-2].bits & PARTICIPLE)
    return done or (managed and _NOT.isdisjoint(spoken))


def _says_much(clause: Clause, infinitive: str) -> bool:
    """Whether a verb that says little does not with what it has here: "hielt die Laudatio", "brachten sich weg"."""
    spoken = [t.lower for t in clause.words]
    speech = infinitive == "halten" and any(word.endswith(_SPEECHES) for word in spoken)
    vented = infinitive == "machen" and spoken[-1] == "luft"  # "machten ihrem Ärger Luft"
    brought = infinitive == "bringen" and ("sich" in spoken or not _BROUGHT.isdisjoint(spoken))
    return speech or vented or brought or clause.declares  # "erklärte die Wahl für ungültig"


def _only_fills(tokens: Sequence[Token], verb: int) -> bool:
    """Whether "es" only stands in front for a subject behind the verb: "Es bildete sich ein Stau", "Es kamen viele"."""
    if verb != 1 or tokens[0].lower != "es" or tokens[1].lower in NOBODY:
        return False
    oneself = [t.lower for t in tokens[2:3]] == ["sich"]
    return (oneself or tokens[1].lower.endswith(MANY)) and subject(tokens, verb + 1) is not None


def sums_up(sentence: Sentence) -> bool:
    """Whether it gives a sum of what went on for longer: "Insgesamt brannten 85 Hektar ab"."""
    return any(t.lower == "insgesamt" for clause in sentence.clauses for t in clause.words)


def earlier(clause: Clause) -> bool:
    """Whether it goes back behind what was told: "hatte gesehen", "war gekommen", "war gesehen worden"."""
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    done = bool(clause.bits & SEIN) or any(t.lower == "worden" for t in clause.words)
    was = verb in ("war", "waren") and done
    return verb in EARLIER or was


def had_been(clause: Clause) -> bool:
    """Whether what it tells may be of before that: in the Plusquamperfekt, or reported: "Er habe die Tat gestanden"."""
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    return earlier(clause) or (verb in ("habe", "sei", "seien") and bool(clause.bits & PARTICIPLE))


def reports(clause: Clause) -> bool:
    """Whether a clause plainly reports something that happened."""
    if not clause.words or _goes_on(clause, _ON):
        return False
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    last = clause.words[-1].lower
    called = verb in ("hat", "haben") and last not in IN_MIND  # "hat zu Streiks aufgerufen"
    return (
        clause.past
        and not clause.lasts
        and (called or not clause.planning)
        and verb not in EARLIER
        and not doubted(clause)
        and not planned(clause)
    )


def _goes_on(clause: Clause, on: frozenset[str]) -> bool:
    """Whether time has gone on, by one of these words; not in "ein bislang unbekannter Hohlraum"."""
    tokens = clause.tokens
    return any(t.lower in on and not _in_noun_phrase(tokens, n) for n, t in enumerate(tokens))


def _in_noun_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word belongs to an adjective: "ein [bislang] unbekannter Hohlraum", "[bisher] unbekannte Täter"."""
    if at + 2 >= len(tokens) or not is_adjective(tokens, at + 1):
        return False
    led = at > 0 and tokens[at - 1].lower in ARTICLES | PREPOSITIONS
    return led or tokens[at + 1].lower.startswith("unbekannt")


def in_perfect(clause: Clause) -> bool:
    """Whether a clause tells news in the Perfekt, as leads do: "Die Zahl der Toten ist auf 84 gestiegen"."""
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    return verb in _HAVING and not clause.subordinate and bool(clause.bits & PARTICIPLE)


def in_present(clause: Clause, *, then: bool = False) -> bool:
    """Whether a clause tells news in the present, as leads do: "Die Firma kauft die Werft", "will … schließen".

    `then`: time may have gone on with "dann".
    """
    on = _ON - {"dann"} if then else _ON
    if clause.finite is None or clause.subordinate or clause.telling or _goes_on(clause, on | _GRADUALLY):
        return False
    verb = clause.tokens[clause.finite]
    standing = verb.lower in AUXILIARIES | MODALS or infinitives().get(verb.lower) in _STANDING
    able = verb.lower in _ABLE
    acted = bool(verb.bits & PRESENT) and not verb.bits & PRETERITE and not standing
    new = verb.lower in ("ist", "wird") and not _NEW.isdisjoint(t.lower for t in clause.words)
    last = clause.words[-1].lower
    again = any(t.lower == "wieder" for t in clause.words)  # "ist wieder hinter Gittern"
    gone = verb.lower in ("ist", "sind") and (is_kind(fold(last)) or last in _OVER or again)  # "ist tot"
    return (acted or gone or new or able) and not unreal(clause)


def reported(clause: Clause) -> bool:
    """Whether it is what somebody says, in the subjunctive."""
    return clause.finite is not None and clause.tokens[clause.finite].lower in REPORTING_FORMS
