"""Everything that input is refused for, in one table."""

from typing import Final

# How a date can be typed, in both languages.
TYPED_EN: Final = "try for example: 28.4.2025, autumn 2024, 2024-05/2024-07, 2024-10~"
TYPED_DE: Final = "zum Beispiel so: 28.4.2025, Herbst 2024, zwischen Mai und Juli 2024, 2024-10~"

WORDS: Final[dict[str, tuple[str, str]]] = {
    "not-utf8": (
        "this is not UTF-8 text (byte {byte} does not belong there)",
        "das ist kein UTF-8-Text (Byte {byte} gehört dort nicht hin)",
    ),
    "empty": ("there is no text in it", "es steht kein Text darin"),
    "too-long": ("the text is longer than {limit} MB", "der Text ist länger als {limit} MB"),
    "no-date": ("the publication date is missing", "das Veröffentlichungsdatum fehlt"),
    "how-to-date": (
        'give it, for example: --published "{example}"',
        'bitte angeben, zum Beispiel: --published "{example}"',
    ),
    "how-to-date-line": (
        'give it in the line, for example: "published": "{example}"',
        'bitte in der Zeile angeben, zum Beispiel: "published": "{example}"',
    ),
    "no-such-date": (
        "“{given}” is no date; write it as 29.4.2025 or 29.4.2025, 10:32",
        "„{given}“ ist kein Datum; bitte so: 29.4.2025 oder 29.4.2025, 10:32",
    ),
    "too-late": (
        "the publication date {day} is more than seven days ahead",
        "das Veröffentlichungsdatum {day} liegt mehr als sieben Tage in der Zukunft",
    ),
    "too-early": (
        "the publication date {day} is before 1600",
        "das Veröffentlichungsdatum {day} liegt vor 1600",
    ),
    "not-json": ("this is not valid JSON ({why})", "das ist kein gültiges JSON ({why})"),
    "not-an-object": (
        "this is no JSON object with a “text”",
        "das ist kein JSON-Objekt mit einem „text“",
    ),
    "not-a-string": ("“{name}” is not a string", "„{name}“ ist keine Zeichenkette"),
    "not-xml": ("this is not well-formed XML ({why})", "das ist kein wohlgeformtes XML ({why})"),
    "xml-entities": (
        "XML that declares entities is not read",
        "XML, das Entitäten vereinbart, wird nicht gelesen",
    ),
    "not-gold": ("an annotation is not as it should be ({why})", "eine Annotation ist fehlerhaft ({why})"),
    "no-gold": (
        "no annotated texts: .tml files, or .jsonl with “timexes” or “expressions”",
        "keine annotierten Texte: Dateien .tml, oder .jsonl mit „timexes“ oder „expressions“",
    ),
    "html-without-text": (
        "no article text was found in the page",
        "in der Seite wurde kein Artikeltext gefunden",
    ),
    "not-german": (
        "the text does not seem to be German; only German is understood so far",
        "der Text scheint nicht deutsch zu sein; verstanden wird bisher nur Deutsch",
    ),
    "no-such-file": ("there is no such file", "diese Datei gibt es nicht"),
    "unreadable": ("this cannot be read ({why})", "das lässt sich nicht lesen ({why})"),
    "unknown-format": (
        "only .jsonl, .html and .txt files and http(s) addresses are understood",
        "verstanden werden nur Dateien .jsonl, .html und .txt und http(s)-Adressen",
    ),
    "not-public": (
        "only public http and https addresses are fetched",
        "geholt werden nur öffentliche http- und https-Adressen",
    ),
    "not-fetched": ("this could not be fetched ({why})", "das konnte nicht geholt werden ({why})"),
    "no-such-article": ("there is no such article", "diesen Artikel gibt es nicht"),
    "no-such-place": (
        "the article no longer says this at that place",
        "das steht im Artikel nicht mehr an dieser Stelle",
    ),
    "no-such-reading": (
        "these words have no reading {given}",
        "eine Lesart {given} haben diese Wörter nicht",
    ),
    "no-dating": ("a dating is missing, or is one too many", "eine Datierung fehlt oder ist zu viel"),
    "no-such-decision": ("there is no such decision", "diese Entscheidung gibt es nicht"),
    "taken-back": ("this decision is taken back already", "diese Entscheidung ist schon zurückgenommen"),
    "no-such-event": (
        "this event is no longer as it was; it was changed, merged or hidden meanwhile",
        "dieses Ereignis gibt es so nicht mehr: es wurde inzwischen geändert, zusammengelegt oder verborgen",
    ),
    "anchor-cycle": (
        "then this expression would hang on itself",
        "dann hinge diese Zeitangabe an sich selbst",
    ),
    "no-such-anchor": (
        "there is no time expression to hang on at that place",
        "an dieser Stelle steht keine Zeitangabe, an der etwas hängen könnte",
    ),
    "not-a-date": (
        f"“{{given}}” is not understood as a date; {TYPED_EN}",
        f"„{{given}}“ verstehen wir nicht als Datum; {TYPED_DE}",
    ),
    "no-typed-date": (
        f"the date is missing; {TYPED_EN}",
        f"das Datum fehlt; {TYPED_DE}",
    ),
    "dossier-stays": ("every installation has the dossier “{slug}”", "das Dossier „{slug}“ bleibt immer"),
    "not-in-text": ("the article does not say that", "so steht das nicht im Artikel"),
    "no-such-day": ("there is no day “{given}”", "den Tag „{given}“ gibt es nicht"),
    "end-before-start": (
        "“{given}” ends before it begins",
        "„{given}“ endet, bevor es anfängt",
    ),
    "two-events": ("that takes two different events", "dazu braucht es zwei verschiedene Ereignisse"),
    "split-whole": (
        "some statements must stay, and some go",
        "einige Aussagen müssen bleiben und einige gehen",
    ),
    "no-title": ("a title is missing", "ein Titel fehlt"),
    "no-evidence": (
        "say what shows that the source errs",
        "bitte angeben, woher Sie wissen, dass die Quelle irrt",
    ),
    "no-words": ("words are missing", "die Wörter fehlen"),
    "many-places": (
        "this stands at {count} places; select it in the text, or add words beside it",
        "das steht an {count} Stellen; bitte im Text auswählen oder Wörter daneben dazunehmen",
    ),
    "no-such-source": ("there is no source “{name}”", "es gibt keine Quelle „{name}“"),
    "no-such-minute": ("there is no such time of day", "diese Uhrzeit gibt es nicht"),
    "bad-slug": (
        "a dossier's address has small letters, digits and hyphens only",
        "die Adresse eines Dossiers besteht nur aus kleinen Buchstaben, Ziffern und Bindestrichen",
    ),
    "nothing-to-take-back": (
        "nothing was decided since",
        "seitdem wurde nichts entschieden",
    ),
    "stale": (
        "somebody else decided here meanwhile",
        "inzwischen hat hier jemand anders etwas entschieden oder der Artikel hat sich geändert",
    ),
    "erased": (
        "something in this article was erased; it takes no new version",
        "in diesem Artikel wurde etwas gelöscht; er nimmt keine neue Fassung an",
    ),
    "too-short-to-erase": (
        "give at least {least} letters",
        "bitte mindestens {least} Buchstaben angeben",
    ),
    "no-archive": (
        "this is no archive of version {version}",
        "das ist kein Archiv der Version {version}",
    ),
    "bad-record": ("{place} is not as it should be ({why})", "{place} ist nicht, wie es sein soll ({why})"),
    "not-empty": (
        "an archive goes into an empty database only; there are articles in this one",
        "ein Archiv kommt nur in eine leere Datenbank; in dieser sind schon Artikel",
    ),
    "not-importable": (
        "only archives (.json) and TimeML (.tml) are brought in; articles: timeline ingest",
        "herein kommen nur Archive (.json) und TimeML (.tml); für Artikel: timeline ingest",
    ),
    "no-such-dossier": ("there is no dossier “{slug}”", "es gibt kein Dossier „{slug}“"),
    "no-name": ("a name is missing", "ein Name fehlt"),
    "token-taken": ("there is a token “{name}” already", "ein Token „{name}“ gibt es schon"),
    "no-such-token": ("there is no token “{name}”", "es gibt kein Token „{name}“"),
    "name-taken": ("there is a user “{name}” already", "den Namen „{name}“ gibt es schon"),
    "no-such-user": ("there is no user “{name}”", "es gibt niemanden namens „{name}“"),
    "short-password": (
        "the password needs at least {least} characters",
        "das Passwort braucht mindestens {least} Zeichen",
    ),
}
LANGUAGES: Final = ("en", "de")


class Refused(Exception):  # noqa: N818  # it is no error of the program
    """Input that is not taken in: `case` is a key of WORDS, `line` the number of its line in a file of lines."""

    def __init__(self, case: str, /, **values: object) -> None:
        super().__init__(case)
        self.case = case
        self.values = values
        self.line: int | None = None

    def message(self, language: str = "en") -> str:
        """Why, in "en" or "de"; without the file's name or line."""
        words = WORDS[self.case][LANGUAGES.index(language)]
        return words.format(**{name: _one_line(value) for name, value in self.values.items()})

    def __str__(self) -> str:
        return self.message()


def _one_line(value: object) -> str:
    """What came from outside, fit to stand in a line of a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(value)[:120]).split())
