"""What a sentence tells only to deny it, or as a reproach: "bestreitet, dass er am 6. März in Köln war"."""

from collections.abc import Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.subjects import subject
from timeline.events.reading.kinds import is_done
from timeline.events.vocabulary.lexicon import NEGATIONS
from timeline.events.vocabulary.tables import rows, words

# Verbs and nouns with which people deny, doubt, or only accuse.
_DENYING = words(
    """
    bestreitet bestreiten bestritt bestritten dementiert dementieren dementierte dementierten leugnet leugnen leugnete
    leugneten geleugnet verneint verneinte zurückgewiesen ausgeschlossen unmöglich unwahrscheinlich undenkbar
    bezweifelt bezweifelte bezweifeln unwahr falsch gerücht gerüchte verdacht vorwurf
    beschuldigt beschuldigte bezichtigt bezichtigte vorgeworfen verdächtigt verdächtigte angeklagt
    """
)
# Separable ones: the particle, and the finite forms.
_PARTED = rows(
    """
    zurück: weist weisen wies wiesen
    aus: schließt schließen schloss schlossen
    vor: wirft werfen warf warfen
    """
)
# With "nicht" they hold it to be untrue, or do not vouch for it.
_VOUCHING = words(
    """
    stimmt stimmte wahr zutreffend glaubt glaubte glauben glaubten rechnet rechnete rechnen rechneten erwartet erwartete
    bestätigt bestätigte bestätigen belegt belegte belegen bewiesen beweisen erwiesen nachweisen nachgewiesen
    """
)
# With which people only assume what was.
_ASSUMING = words(
    """
    vermutet vermutete vermuten vermuteten mutmaßt mutmaßte mutmaßen mutmaßten spekuliert spekulierte spekulieren
    spekulierten glaubt glaubte glauben glaubten befürchtet befürchtete befürchten befürchteten fürchtet fürchtete
    fürchten fürchteten schätzt schätzte schätzen schätzten überzeugt angenommen annimmt annehmen ausgegangen
    möglich denkbar wahrscheinlich vorstellbar theorie hypothese these vermutung annahme
    """
)
_ASSUMING_PARTED = rows(
    """
    an: nimmt nehmen nahm nahmen
    aus: geht gehen ging gingen
    hin: deutet deuten deutete deuteten
    """
)
_JUDGES = ("gericht", "gerichtshof", "kammer", "richter", "richterin", "gerichts")
_MADE = words("macht machen machte machten gemacht")
_WERE = words("war waren hatte hatten")
THAT = words("dass wonach")
ASKING = words("ob wann wer warum weshalb wieso")


def governing(clauses: Sequence[Clause], at: int) -> Clause | None:
    """What a "dass" clause, a question, an infinitive that looks back or reported speech within a clause hangs on."""
    if _embedded(clauses, at):
        return clauses[at + 1]
    before = [
        c for c in clauses[:at] if not c.relative and (c.opening != "dass" or clauses[at].opening != "dass")
    ]
    hangs = clauses[at].opening in THAT | ASKING or looks_back(clauses[at])
    if hangs and not before:  # "Dass die Firma schließt, ist falsch"
        return next((clause for clause in clauses[at + 1 :] if clause.finite == 0), None)
    return before[-1] if hangs else None


def _embedded(clauses: Sequence[Clause], at: int) -> bool:
    """Whether it stands between a noun and its verb: "Der Vorwurf, er habe im Mai Akten vernichtet, ist falsch"."""
    clause, following = clauses[at], clauses[at + 1 : at + 2]
    if not clause.in_subjunctive or not following or following[0].finite != 0:
        return False
    if subject(following[0].tokens, 1) is not None:
        return False  # "…, sagte der Wirt"
    return any(t.word == "," for t in clause.tokens[: clause.finite])


def doubts(clause: Clause, told: Clause) -> bool:
    """Whether a clause denies, doubts, only assumes or does not vouch for what hangs on it, or reproaches with it."""
    spoken = [t.lower for t in clause.words]
    if not _DENYING.isdisjoint(spoken) or any(_PARTED.get(word) == spoken[-1] for word in spoken):
        return True
    if told.opening in THAT and _was(told) and _assumes(spoken) and not _holds(spoken):
        return True
    vouches = _assumes(spoken) or not _VOUCHING.isdisjoint(spoken)
    return vouches and not NEGATIONS.isdisjoint(spoken)  # "geht nicht davon aus", "rechnet nicht damit"


def _assumes(spoken: Sequence[str]) -> bool:
    """Whether its words only assume something: "geht davon aus, dass", "hält es für möglich, dass"."""
    parted = any(_ASSUMING_PARTED.get(word) == spoken[-1] for word in spoken)
    return parted or not _ASSUMING.isdisjoint(spoken)


def _holds(spoken: Sequence[str]) -> bool:
    """Whether it is so all the same: "Das Gericht ist überzeugt", "Die Stadt schätzt es", "machte es möglich"."""
    judged = "überzeugt" in spoken and any(word.endswith(_JUDGES) for word in spoken)
    valued = "es" in spoken and any(word.startswith("schätz") for word in spoken)
    made = "möglich" in spoken and not _MADE.isdisjoint(spoken)
    return judged or valued or made


def _was(clause: Clause) -> bool:
    """Whether it tells what is over, also what was so: "dass Brandstifter am Werk waren"."""
    verb = "" if clause.finite is None else clause.tokens[clause.finite].lower
    return clause.past or verb in _WERE


def looks_back(clause: Clause) -> bool:
    """Whether it is an infinitive of what was done: "…, im Mai Geld angenommen zu haben"."""
    ending = [t.lower for t in clause.words[-2:]]
    return ending in (["zu", "haben"], ["zu", "sein"]) and len(clause.words) > 2 and is_done(clause.words[-3])
