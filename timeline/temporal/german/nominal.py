"""Which words tell what a noun names: "brannte" a "Brand", "stürzte … ab" an "Absturz", "starb" a "Tod"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from timeline.temporal.german.prefixes import SPLITTING, UNSTRESSED

_REMEMBERED = 1000  # nouns
_STEM = 4  # letters that a noun and its verb share: "Brand", "brannte"
_SHORT = 3  # the same behind a particle: "Absage", "sagte … ab"
_CLAUSE = 24  # tokens up to the particle of a verb
_ENDS = frozenset((*",.;:!?", "\n\n"))
_STRIKING = tuple(
    """unglück unglücks unfall unfalls tat vorfall katastrophe angriff angriffs anschlag anschlags überfall überfalls
    verbrechen mord brand brandes feuer explosion attentat attacke amoklauf raub schießerei""".split()
)
_CREW = "wehr"  # "Feuerwehrleute" are no fire
_PLAIN = str.maketrans("äöü", "aou")
_ROUND = str.maketrans("aou", "äöü")
_PERFECT, _TO = "ge", "zu"
_NOMINAL = "ung"
# What splits off a verb, by how its noun begins: "Rücktritt", "trat … zurück".
_PARTICLES = {**{one: one for one in SPLITTING}, "rück": "zurück"}
# What ends a noun whose verb has another vowel, and the forms of that verb, without "ge".
_HEADS = {
    noun: frozenset(verbs.split())
    for noun, verbs in {
        "tritt": "trat traten treten", "bruch": "brach brachen brochen", "fall": "fiel fielen fallen",
        "stieg": "stieg stiegen", "zug": "zog zogen zogen", "griff": "griff griffen", "gang": "ging gingen gangen",
        "spruch": "sprach sprachen sprochen", "kunft": "kam kamen kommen", "fahrt": "fuhr fuhren fahren",
        "nahme": "nahm nahmen nommen", "gabe": "gab gaben geben", "wurf": "warf warfen worfen",
        "flug": "flog flogen flogen", "schluss": "schloss schlossen schlossen", "sage": "sagte sagten sagt",
        "ruf": "rief riefen rufen", "schuss": "schoss schossen", "lauf": "lief liefen laufen",
        "bau": "baute bauten baut", "gruß": "grüßte grüßten grüßt", "sturz": "stürzte stürzten stürzt",
        "riss": "riss rissen", "rutsch": "rutschte rutschten rutscht", "weihung": "weihte weihten weiht",
    }.items()
}  # fmt: skip
# The same of nouns of their own.
_TELLS = tuple(
    (noun, frozenset(verbs.split()))
    for noun, verbs in {
        "tod": "starb starben gestorben tot tötete getötet erlag erlagen erlegen",
        "mord": "ermordet ermordete tötete getötet erschoss erschossen erstach erstochen erschlug erschlagen",
        "tat": "tötete getötet erschoss erschossen erstach erstochen erschlug erschlagen",
        "geburt": "geboren",
        "hochzeit": "heiratete heirateten geheiratet",
        "flucht": "floh flohen geflohen entkam entkamen entkommen",
        "ausbruch": "floh flohen geflohen entkam entkamen entkommen",
        "fund": "fand fanden gefunden aufgefunden entdeckte entdeckten entdeckt sichergestellt stieß stießen gestoßen",
        "entdeckung": "fand fanden gefunden aufgefunden",
        "sieg": "gewann gewannen gewonnen", "niederlage": "verlor verloren unterlag",
        "beginn": "begann begannen begonnen startete starteten gestartet",
        "start": "begann begannen begonnen", "auftakt": "begann begannen begonnen startete starteten gestartet",
        "eröffnung": "öffnete öffneten geöffnet",
        "geständnis": "gestand gestanden",
        "entscheidung": "entschied entschieden",
        "konzert": "spielte spielten gespielt", "auftritt": "spielte spielten gespielt",
        "treffen": "traf trafen getroffen", "gespräch": "sprach sprachen gesprochen",
        "untergang": "sank sanken gesunken",
        "beben": "bebte bebten gebebt",
        "bergung": "barg bargen geborgen",
        "pleite": "insolvenz zahlungsunfähig", "panne": "ausgefallen",
        "sitzung": "tagte tagten getagt",
    }.items()
)  # fmt: skip
# The same of two words.
_IDIOMS = {
    ("ums", "leben"): ("tod", "unglück"), ("zur", "welt"): ("geburt",), ("in", "flammen"): ("brand", "feuer"),
    ("die", "ufer"): ("flut", "hochwasser", "überschwemmung"), ("die", "straße"): ("demonstration", "protest"),
}  # fmt: skip
# Nouns of the same kind of happening, and the verbs that tell of one: "Die Halle brannte. Am Tag nach dem Feuer …".
_KINDS = tuple(
    (tuple(nouns.split()), frozenset(verbs.split()))
    for nouns, verbs in (
        ("brand feuer flammen", "brannte brannten gebrannt ausgebrannt abgebrannt niedergebrannt"),
        ("unfall unglück crash zusammenstoß kollision",
         "verunglückte verunglückten verunglückt kollidierte kollidierten kollidiert prallte prallten geprallt "
         "rammte rammten gerammt krachte krachten gekracht entgleiste entgleisten entgleist kenterte kenterten "
         "gekentert zusammengestoßen stieß stießen"),
        ("angriff attacke anschlag attentat", "attackierte attackierten attackiert angegriffen"),
        ("überfall raub", "überfiel überfielen überfallen raubte raubten ausgeraubt"),
        ("abstimmung votum", "abgelehnt zugestimmt wählte wählten gewählt stimmte stimmten abgestimmt"),
        ("sturm unwetter orkan gewitter", "stürmte gestürmt"),
        ("razzia durchsuchung", "durchsuchte durchsuchten durchsucht durchkämmte durchkämmten durchkämmt"),
        ("lawine lawinenabgang lawinenunglück schneebrett",
         "verschüttete verschütteten verschüttet begrub begruben begraben"),
        ("explosion detonation", "explodierte explodierten explodiert detonierte detonierten detoniert"),
        ("einbruch diebstahl", "eingebrochen gestohlen stahl stahlen entwendete entwendeten entwendet"),
        ("entlassung rauswurf kündigung", "feuerte feuerten entließ entließen entlassen beurlaubte beurlaubten beurlaubt gefeuert freigestellt"),
        ("rücktritt rückzug", "zurückgetreten niedergelegt"),
        ("urteil schuldspruch urteilsspruch", "verurteilte verurteilten verurteilt"),
        ("streik warnstreik ausstand", "streikte streikten gestreikt"),
        ("flut hochwasser überschwemmung",
         "überflutete überfluteten überflutet überschwemmte überschwemmten überschwemmt"),
        ("beerdigung beisetzung", "beerdigt beigesetzt"),
        ("fusion zusammenschluss verschmelzung",
         "fusionierte fusionierten fusioniert verschmolz verschmolzen zusammengeschlossen zusammengelegt"),
        ("übernahme verkauf", "übernahm übernahmen übernommen gekauft verkaufte verkauften verkauft"),
        ("abriss sprengung", "abgerissen gesprengt sprengte sprengten"),
        ("schließung stilllegung", "geschlossen dichtgemacht stillgelegt"),
        ("festnahme verhaftung", "festgenommen verhaftete verhafteten verhaftet gefasst"),
    )
)  # fmt: skip


class _Verb(NamedTuple):
    """The verb of a noun: what splits off it, and its forms, or what they begin with."""

    particle: str
    forms: frozenset[str]
    stem: str

    def has(self, form: str) -> bool:
        """Whether a word without the particle is a form of it."""
        bare = form.removeprefix(_TO).removeprefix(_PERFECT)
        return (
            form in self.forms
            or bare in self.forms
            or bool(self.stem and bare.translate(_PLAIN).startswith(self.stem))
        )


class _Telling(NamedTuple):
    """What tells of a noun: words, ends of words, what a verb's forms begin with, verbs that split, pairs of words."""

    words: frozenset[str]
    ends: tuple[str, ...]
    stem: str
    first: frozenset[str]  # letters that a word with that stem begins with
    verbs: tuple[_Verb, ...]
    idioms: frozenset[tuple[str, str]]

    def alike(self, word: str) -> bool:
        """Whether a word alone tells it: "brannte" and "Brand", "gewählt" and "Wahl", "starb" and "Tod"."""
        if word in self.words or word.endswith(self.ends):
            return True
        if word[0] not in self.first or _CREW in word:
            return False
        return word.translate(_PLAIN).removeprefix(_PERFECT).startswith(self.stem)


def tells(words: Sequence[str], at: int, noun: str) -> bool:
    """Whether the word at token `at` tells what a lowered noun names.

    `words`: the tokens of the text, spaces and marks among them.
    """
    word, told = words[at], _telling(noun)
    if not word[0].isalpha():
        return False
    if told.alike(word) or (at > 1 and (words[at - 2], word) in told.idioms):
        return True
    for verb in told.verbs:
        if word.startswith(verb.particle) and verb.has(word.removeprefix(verb.particle)):
            return True
        if verb.has(word) and verb.particle in takewhile(_goes_on, words[at + 1 : at + _CLAUSE]):
            return True
    return False


def strikes(noun: str) -> bool:
    """Whether a lowered noun names a crime or a catastrophe."""
    return noun.endswith(_STRIKING)


def _goes_on(token: str) -> bool:
    return token not in _ENDS


@lru_cache(_REMEMBERED)
def _telling(noun: str) -> _Telling:
    """What tells of a lowered noun."""
    forms = _forms(noun)
    kinds = [(nouns, verbs) for nouns, verbs in _KINDS if any(form.endswith(nouns) for form in forms)]
    tells = [verbs for named, verbs in _TELLS if any(form.endswith(named) for form in forms)]
    stem = _stem(noun)
    begins = {stem[:1], stem[:1].translate(_ROUND), _PERFECT[0]} if stem else set()
    return _Telling(
        frozenset({noun}.union(*tells, *(verbs for _, verbs in kinds))),
        (*(one for nouns, _ in kinds for one in nouns), *([noun] if len(noun) >= _STEM else [])),
        stem,
        frozenset(begins),
        tuple(_splitting(noun)),
        frozenset(pair for pair, nouns in _IDIOMS.items() if noun.endswith(nouns)),
    )


def _forms(noun: str) -> tuple[str, str, str]:
    """A noun that may be in the genitive: "am Tag des Brandes"."""
    return noun, noun.removesuffix("s"), noun.removesuffix("es")


def _splitting(noun: str) -> Iterator[_Verb]:
    """The verbs that split, of which a noun may be: "Flugzeugabsturz", "Rücktritts", "Einweihung"."""
    for head, forms in _HEADS.items():
        led = next((form.removesuffix(head) for form in _forms(noun) if form.endswith(head)), "")
        if particle := max((one for one in _PARTICLES if led.endswith(one)), key=len, default=""):
            yield _Verb(_PARTICLES[particle], forms, "")
    for particle in filter(noun.startswith, _PARTICLES):
        stem = noun.removeprefix(particle).removesuffix(_NOMINAL).translate(_PLAIN)[:_STEM]
        if len(stem) >= _SHORT:
            yield _Verb(_PARTICLES[particle], frozenset(), stem)


@lru_cache(_REMEMBERED)
def _stem(noun: str) -> str:
    """What the forms of a noun and its verb begin with; empty where the noun is too short to tell."""
    prefix = next((len(prefix) for prefix in UNSTRESSED if noun.startswith(prefix)), 0)
    stem = noun.translate(_PLAIN)[: _STEM + prefix]
    return stem if len(stem) == _STEM + prefix else ""
