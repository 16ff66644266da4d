"""Word classes that decide what is a clause's finite verb: bits beside those of verbs.py, and the words of each."""

from functools import cache

from timeline.temporal.german.verbs import FINITE, LAST, UTTERANCE, verb_forms

# Finite auxiliaries. TOLD: the preterites, which need nothing beside them to tell the past.
HAVE, BE, BECOME, MODAL, INTENT, IRREAL, TOLD = (1 << n for n in range(12, 19))
AUXILIARY = HAVE | BE | BECOME | MODAL | INTENT | IRREAL | TOLD
ARTICLE, PREPOSITION, SUBORDINATOR, RELATIVE, COORDINATOR, NOUN, ADVERB = (1 << n for n in range(19, 26))
DOUBTFUL = 1 << 26  # also an infinitive: "haben", "werden"
LIKE_PRETERITE = 1 << 27  # unknown, but of the shape of a weak preterite

MARK = -2  # instead of bits
WEAK = ("te", "ten")  # endings of weak preterites
_REMEMBERED = 20_000  # words of clauses

CLASSES: dict[int, str] = {
    HAVE: "hat habe habt",
    HAVE | DOUBTFUL: "haben",
    BE: "ist sind sei seien bin",
    BECOME: "wird werde",
    BECOME | DOUBTFUL: "werden",
    MODAL: """soll solle will wolle muss muß müsse kann könne darf dürfe mag möge möchte möchten könnte könnten müsste
        müssten dürfte dürften würde würden braucht""",
    MODAL | DOUBTFUL: "sollen wollen müssen können dürfen mögen",
    INTENT: "sollte sollten wollte wollten",
    IRREAL: "hätte hätten wäre wären",
    TOLD: """hatte hatten war waren wurde wurden ward konnte konnten musste mussten mußte mußten durfte durften mochte
        mochten""",
    ARTICLE: """ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen
        diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem sein seine seinen seinem seiner seines ihr
        ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner alle allen
        aller beide beiden mehrere mehreren einige einigen viele vielen zwei drei vier fünf sechs zahlreiche
        zahlreichen""",
    ARTICLE | RELATIVE: "der die das den dem des",
    ARTICLE | PREPOSITION: "am im zum zur vom beim ans ins",
    PREPOSITION: """an in auf aus bei von zu nach vor seit für ab bis mit über unter gegen durch um ohne während wegen
        trotz laut zufolge neben zwischen hinter binnen innerhalb gegenüber anlässlich angesichts""",
    SUBORDINATOR: """dass daß ob weil nachdem wenn als obwohl obgleich bevor ehe indem sobald solange sofern falls damit
        sodass wobei wodurch wonach woraufhin worauf wofür womit weshalb weswegen indes""",
    RELATIVE: "deren dessen denen welche welcher welches welchen welchem wo wie was wer wen wem warum wann",
    COORDINATOR: "und oder sowie aber sondern denn doch bzw beziehungsweise",
    ADVERB: """nicht auch noch schon erst nur bereits wieder so sich es er sie wir man ich dort hier dann nun jetzt
        voraussichtlich eigentlich ursprünglich zunächst sehr mehr selbst etwa rund je jeweils früh spät nie gestern
        morgen nachmittag abend vormittag mittag nacht uhr tot
        weit derzeit somit oft leicht direkt zuletzt zurzeit vielleicht erneut überhaupt vorerst sofort zuerst fast
        derart weltweit landesweit bundesweit komplett unverletzt längst einst jetzt insgesamt""",
    # Nouns and adjectives that are verbs, too, or look like weak preterites.
    NOUN: """abgeordnete abgeordneten abkommen achte achten alten angaben angestellte angestellten angriff anlagen
        ansehen arbeiten arten aufgaben auflagen aufsehen auftreten ausgaben baden band bände banden beamte
        beamten beauftragte beauftragten beben bedauern bedenken befragte befragten begriff bekannte bekannten
        berechtigte berichte berichten beschäftigten bescheide beschuldigte beschuldigten bestand beste besten
        besuche beteiligte beteiligten betrieb betrug beute beweise beweisen bisse bitte blicke bogen bombe
        bomben boten breite buche bucht dämme decke decken delegierten drang dritte dritten ehre einkommen elite
        ende entsetzen erbe erde erfolge erfolgen ergriffen ernte erscheinen erwartete essen falle feiern feuern
        flotte flucht fluten folge folgen formen frage fragen fülle garten gedenken geliebte genannte genannten
        geplante gerät gesamte gesamten gesandte gewählte gewinne glaube grenze grenzen griff griffe größte
        größten gründe gründen guten halle hause haut hefte heute höchste höchsten jüngste jüngsten kalte kämpfe
        kämpfen kante kette ketten kiste klage klagen klang klänge klappe knie kosten kreise kreisen kriege
        kriegen lade laufe leben lehre leite lese letzte letzten liebe liste listen lügen macht meiste menge
        mengen messe messen miete mitte morde nächste nächsten nähe neunte opfern orte orten osten pflege
        pflichten posten preise preisen presse probe punkte quelle quellen rahmen rang ränge rast rate raten
        räume räumen rede reden regeln regen reiche reifen reihe reihen reise reisen rennen reue riss risse
        rolle rollen roten rücken ruhe runde sang schaden schatten schätze schichten schiene schienen schloss
        schnitt schnitte schreiben schritt schritte schritten schule schulen schützen schweigen sechste sechsten
        sekte siebte siebten sinne sonne sorge sorgen spende spenden sperre sperren spiele spielen spitze stand
        stelle stellen steuern stimme stimmen strafe strafen strecke striche stufe stufen stütze suche tage
        tagen tante tat taten taufe teile teilen träume treffen triebe unterlagen unternehmen unterschied
        unterschiede urteile verband verbot verbrechen verdächtige verdächtigen verdächtigte vereine vereinigte
        vereinigten vereinte vereinten verfahren vergehen vergleiche verhalten verletzte verletzten vermögen
        versagen versicherten versprechen versuche versuchen vertrauen vertraute vertrieb verurteilte
        verurteilten verwandte verwandten vierte vierten vorgesetzte vorhaben vorlagen vorstand wache wagen wand
        wärme watte weise weite weiten welle wellen wende werte werten westen wette widerstand wiege wiese
        wirken wissen wünsche wüste zahlen zelte zelten zeuge zeugen ziele zwang zwänge zweite zweiten""",
    UTTERANCE: "schreibt",
}  # fmt: skip
MARKS = '.,:;!?…+()[]-"‚›'  # as text.py spells them: there is one dash and one quotation mark

# Endings of nouns and adjectives that look like an unknown weak preterite ("-te", "-ten").
NOT_PRETERITE = tuple(
    """seite seiten karte karten worte worten punkte punkten projekte projekten konflikte konflikten märkte märkten
    städte städten geräte geräten räte räten kräfte kräften geschäfte geschäften werte werten orte orten texte texten
    konzerte konzerten soldaten kandidaten demokraten daten taten staaten kosten zeiten arbeiten leute leuten hälfte
    hälften ernte ernten rente renten quote quoten note noten debatte debatten tote toten boote booten bote boten
    gebiete gebieten pakete paketen raketen heiten keiten anten enten isten ekten rechte rechten schichte schichten
    richte richten minute minuten stätte stätten liste kette ketten hütte hütten küste küsten leiste leisten gäste
    gästen feste festen teste tests dienste diensten künste künsten verluste verlusten monate monaten senate piloten
    athleten planeten poeten akte akten fakten takte grate raten rate route routen schritte schritten schnitte
    auftritte rücktritte elfte elften zwölfte zwölften zehnte zehnten igste igsten lichste lichsten rste rsten
    bauten elemente mente menten kontakte fte ften ßte ßten uenteste schlechte direkte direkten leichte leichten
    konkrete konkreten private privaten echte echten selten unten mitten ansonsten zugunsten zugute hunderte ste sten
    experten präsidenten patienten studenten""".split()
)
HAD = frozenset(("hatte", "hatten"))  # the pluperfect's own words; "war" may be the preterite of a state
ABBREVIATIONS = frozenset(
    "dr prof z b u a d h ca bzw usw st nr mio mrd inkl str ggf evtl chr v hl jr sen jan jän feb mär mrz apr jun jul aug sep sept okt nov dez".split()
)


def weak_preterite(word: str) -> bool:
    """Whether an unknown word has the shape of one: "twitterte"."""
    return len(word) > 4 and word.endswith(WEAK) and not word.endswith(NOT_PRETERITE)


class Kinds(dict[str, int]):
    """The bits of the words of clauses; of an unknown one 0, or LIKE_PRETERITE where it has the shape of one."""

    def __missing__(self, word: str) -> int:
        kind = word_classes().get(word)
        if kind is None:
            kind = LIKE_PRETERITE if weak_preterite(word) else 0
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = kind
        return kind


KINDS = Kinds()


def is_new(word: str) -> bool:
    """Whether no table has a lowered word."""
    return word not in word_classes()


def is_unknown(kind: int) -> bool:
    """Whether the bits are those of an unknown word."""
    return not kind & ~LIKE_PRETERITE


@cache
def word_classes() -> dict[str, int]:
    """Lowered word -> bits of verbs.py and of this module; a mark -> MARK."""
    table = verb_forms().copy()
    for bits, words in CLASSES.items():
        for word in words.split():
            known = table.get(word, 0)
            if bits & ARTICLE:  # "sein Vorhaben", "meine Meinung": hardly ever the verb
                known &= ~(FINITE | FINITE << LAST)
            table[word] = bits if bits & AUXILIARY else known | bits
    return table | dict.fromkeys(MARKS, MARK)
