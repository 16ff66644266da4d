"""German sentences for the steps of reasoning, and the words in them.

{m}: the expression in quotation marks. {d}: the date. {from_}, {after}, {own}, {like}: what was counted from. {n}: a
count. {unit}: a unit.
"""

from timeline.temporal.model import Evidence

_HIDDEN = "{m}{without}: Ob der Satz zurück- oder vorausblickt, ist nicht zu erkennen. Angenommen ist "

SENTENCES = {
    "stated": "{m} nennt die Zeit selbst: {d}.",
    "no such day": "{m}: Diesen Tag gibt es nicht. Gerechnet ist mit dem ganzen Monat: {d}.",
    "stated in part": "{m} nennt nicht alles; was fehlt, steht im Text davor: {d}.",
    "current": "{m} meint {unit} des Erscheinens: {d}.",
    "current told": "{m} meint {unit} von {own}: {d}.",
    "quote": "{m} steht in wörtlicher Rede. Gemeint ist der Tag, an dem das gesagt wurde{said}: {d}.",
    "counted exactly": "{m} zählt {from_}: {n} {way} {is_} {d}.",
    "counted": "{m} zählt {from_}: {n} {way}, also {d}.",
    "counted roughly": "{m} zählt {from_}: {n} {way}, nicht auf den Tag genau, also {d}.",
    "counted vaguely": "{m} zählt {from_}. Die Angabe ist ungenau; gerechnet ist mit {range}, also {d}.",
    "counted loosely": "{m} zählt {from_}. Die Angabe ist ungenau; gerechnet ist mit: {d}.",
    "counted without number": "{m} zählt {from_}, also {d}.",
    "stretch": "{m} reicht {n} {way}, gezählt {from_}, also {d}.",
    "before print": "{m} ohne Tag{clue}: gemeint ist der Tag vor {after}, als es zuletzt so spät war, also {d}.",
    "last": "{m}{without}{clue}: gemeint ist {name} vor {after}, also {d}.",
    "next": "{m}{without}{clue}: gemeint ist {name} nach {after}, also {d}.",
    "last guess": _HIDDEN + "{name} vor {after}, also {d}.",
    "next guess": _HIDDEN + "{name} nach {after}, also {d}.",
    "nearest": "{m}{without}{clue}: angenommen ist {name}, {which} {after}, am nächsten liegt, also {d}.",
    "nearest guess": _HIDDEN + "{name}, {which} {after}, am nächsten liegt, also {d}.",
    "year": "{m} nennt kein Jahr. Gemeint ist das nächstliegende, in dem das Datum auf diesen Wochentag fällt, "
    "also {d}.",
    "itself": "{m}{without}{clue}: gemeint ist {unit} des Erscheinens selbst, also {d}.",
    "itself told": "{m}{without}{clue}: gemeint ist {unit} von {own} selbst, also {d}.",
    "same": "{m} meint {unit} wie {like}: {d}.",
    "same within": "{m} meint {unit} wie {like}. Wann genau, sagt der Text nicht; gerechnet ist mit: {d}.",
    "inherited": "{m}{without}: es gilt {unit} von {own}, also {d}.",
    "near": "{m}{without}: erzählt wird gerade von {own}; gemeint ist {d}.",
    "before": "{m} heißt: vor {after}. Wie lange davor, sagt der Text nicht.",
    "after": "{m} heißt: nach {after}. Wie lange danach, sagt der Text nicht.",
    "before within": "{m} heißt: vor {after}. Wie lange davor, sagt der Text nicht; gerechnet ist mit: {d}.",
    "after within": "{m} heißt: nach {after}. Wie lange danach, sagt der Text nicht; gerechnet ist mit: {d}.",
    "vague": "{m} ist eine ungefähre Angabe, gezählt {from_}; gerechnet ist mit: {d}.",
    "vague alone": "{m} ist eine ungefähre Angabe; gerechnet ist mit: {d}.",
    "decided": "Die Redaktion hat {m} festgelegt: {d}.",
    "decided undated": "Die Redaktion hat entschieden: {m} nennt keinen bestimmten Tag.",
    "no publication": "{m} lässt sich nicht datieren: Es fehlt das Datum, an dem der Artikel erschienen ist.",
    "nothing told": "{m} lässt sich nicht datieren: Der Text nennt davor keine Zeit, auf die sich das beziehen kann.",
    "duration": "{m} ist eine Dauer{length} und nennt keinen bestimmten Tag.",
    "set": "{m} wiederholt sich und nennt keinen einzelnen Tag.",
    "timeless": "{m} nennt keine Zeit, die im Kalender einen Anfang oder ein Ende hat.",
}
CLUES = {
    Evidence.PAST: " in einem Satz, der zurückblickt{word}",
    Evidence.FUTURE: " in einem Satz, der vorausblickt{word}",
    Evidence.PRESENT: " in einem Satz in der Gegenwart{word}",
    Evidence.ADJECTIVE: "{with_word}",
    Evidence.TODAY: " in einer Meldung vom selben Tag{word}",
    Evidence.CONTEXT: ", ergänzt aus dem Text davor",
    Evidence.QUOTE: " in wörtlicher Rede",
    Evidence.YEAR: ", passend zum Wochentag",
    Evidence.NONE: "",
}
WITHOUT = {
    "date": " ohne Datum",
    "year": " ohne Jahr",
    "month": " ohne Monat",
    "day": " ohne Tag",
    "": "",
    "with": " mit „{}“",
    "behind": " hinter „{}“",
}

# Nominative, accusative, "derselbe" in the accusative, dative after "zuletzt genannt".
_DER = ("der {}", "den {}", "denselben {}", "dem zuletzt genannten {}")
_DIE = ("die {}", "die {}", "dieselbe {}", "der zuletzt genannten {}")
_DAS = ("das {}", "das {}", "dasselbe {}", "dem zuletzt genannten {}")
UNITS = {
    "minute": (_DIE, "Uhrzeit"),
    "day-part": (_DIE, "Tageszeit"),
    "day": (_DER, "Tag"),
    "weekend": (_DAS, "Wochenende"),
    "week": (_DIE, "Woche"),
    "month": (_DER, "Monat"),
    "season": (_DIE, "Jahreszeit"),
    "quarter": (_DAS, "Quartal"),
    "half": (_DAS, "Halbjahr"),
    "year": (_DAS, "Jahr"),
    "decade": (_DAS, "Jahrzehnt"),
    "century": (_DAS, "Jahrhundert"),
    "time": (_DIE, "Zeit"),
}
