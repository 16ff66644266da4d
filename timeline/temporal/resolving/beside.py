"""Years that a sentence of news names beside what it tells: "seit 2015", "die Wahl 2019", "anders als 2019"."""

from timeline.temporal.german.frame import attribute
from timeline.temporal.german.verbs import FINITE, PRETERITE, UTTERANCE, verb_forms
from timeline.temporal.german.wordclasses import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    PREPOSITION,
    word_classes,
)
from timeline.temporal.main_line import MITTEILEN
from timeline.temporal.model import Grain, Relation
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_OF, _BORN, _UP_TO, _STILL = "von", "geboren", "bis", "noch"
_WHERE, _CLAUSE = "wo", 40  # tokens
_BOUNDS = ",.;:!?\n"
_LIGHT, _SPOKEN = PREPOSITION | ARTICLE | ADVERB, FINITE | PRETERITE | AUXILIARY
_LIKE = frozenset(("als", "wie"))  # "anders als 2019", "wie 2019"
_ALREADY = frozenset(("schon", "bereits", "zuletzt", "auch"))
_YEARS = ("jahr", "jahre", "jahres", "sommer", "winter", "herbst", "frühjahr", "frühling")


def is_beside(scene: Scene, told: Told) -> bool:
    """Whether the year told last is not the one that the sentence tells of."""
    if scene.narrative:
        return False
    bracketed = ")" in scene.telling.text.letters[told.end : told.end + 1]
    if told.dating.relation is Relation.SINCE or bracketed or _only_said(scene, told) or _where(scene, told):
        return True
    return told.dating.grain is Grain.YEAR and scene.same_sentence(told) and _of_something(scene, told)


def dates_clause(scene: Scene, told: Told) -> bool:
    """Whether the year told before it dates its whole clause: "Die Messe fand 2024 im Mai statt", "Im Vorjahr …".

    Not a noun ("Nach einem Minus im Vorjahr stieg sie im Mai"), nor one verb of two ("kam 2024 und ging im Mai").
    """
    text, start = scene.telling.text, scene.telling.matches[told.index].start
    low, known = max(0, start - _CLAUSE), word_classes().get
    behind = "".join(text.words[told.end + 1 : told.end + 2])
    if behind == _UP_TO or attribute(behind) is not None:
        return False  # "Von 2024 bis Mai …", "Der im Vorjahr gewählte Chef ging im Mai"
    if any(known(word, 0) & COORDINATOR for word in text.words[told.end : scene.at]):
        return False
    begin = max(low, 1 + max(text.letters.rfind(mark, low, start) for mark in _BOUNDS))
    led = [known(word, 0) for word in text.words[begin:start] if word.strip()]
    return all(kind & _LIGHT for kind in led) or any(kind > 0 and kind & _SPOKEN for kind in led)


def speaks(scene: Scene) -> bool:
    """Whether the clause says who said so."""
    verb = scene.tense()[1]
    return verb in MITTEILEN or bool(verb_forms().get(verb, 0) & UTTERANCE)


def _where(scene: Scene, told: Told) -> bool:
    """Whether a clause in front only says where: "Wo 2022 Trümmer lagen, fahren Autos. Im August hatten Arbeiter …"."""
    text, start = scene.telling.text, scene.telling.matches[told.index].start
    low = max(0, start - _CLAUSE)
    opens = max(text.letters.rfind(mark, low, start) for mark in ".!?\n")
    if opens < 0 < low:
        return False
    led = [word for word in text.words[opens + 1 : start] if word.strip()][:1]
    return led == [_WHERE] and "," in text.letters[told.end : scene.at]


def _only_said(scene: Scene, told: Told) -> bool:
    """Whether it only says when that was said: "2015 seien es 300 gewesen, sagte er im Mai"."""
    between = scene.telling.text.letters[told.end : scene.at]
    return told.dating.grain >= Grain.YEAR and scene.same_sentence(told) and "," in between and speaks(scene)


def _of_something(scene: Scene, told: Told) -> bool:
    """Whether the year is a noun's, or another time is only held against it.

    "Der Brand von 2015", "die Wahl 2019", "Baujahr 1975", "geboren 1960", "wie schon 2019", "hatte 2015 noch 300 Leute,
    …".
    """
    text, start = scene.telling.text, scene.telling.matches[told.index].start
    before = [at for at in range(max(0, start - 4), start) if text.words[at].strip()][-2:]
    led = [text.words[at] for at in before]
    behind = [word for word in text.words[told.end : told.end + 2] if word.strip()][:1]
    if not led:
        return False
    if led[-1] == _OF:
        return behind != [_UP_TO]
    if led[-1] == _BORN or led[-1] in _LIKE or (led[-1] in _ALREADY and led[0] in _LIKE):
        return True
    noun = text.raw[text.starts[before[-1]]].isupper() and not led[-1].startswith(_YEARS)
    if noun and before[-1] and text.words[before[-1]].isalpha() and len(led) > 1:
        return True
    return behind == [_STILL] and "," in text.letters[told.end : scene.at]
