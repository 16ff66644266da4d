"""What the commands say, in English and German: German where LC_ALL, LC_MESSAGES or LANG starts with "de"."""

import os
from typing import Final

from timeline.wording.language import Lang

LANGUAGES: Final[tuple[Lang, ...]] = ("en", "de")
WORDS: Final[dict[str, tuple[str, str]]] = {
    "line": ("line {number}", "Zeile {number}"),
    "taken-in": (
        "{place}: {new} new, {revised} changed, {known} known, {refused} refused",
        "{place}: {new} neu, {revised} geändert, {known} bekannt, {refused} abgelehnt",
    ),
    "tml-needs-out": (
        "--format tml and --out go together: each article is a file of that folder",
        "--format tml und --out gehören zusammen: Jeder Artikel ist eine Datei dieses Ordners",
    ),
    "token-once": (
        "The token “{name}” is shown only now; a new one under another name: timeline token add",
        "Das Token „{name}“ wird nur jetzt gezeigt; ein neues unter anderem Namen: timeline token add",
    ),
    "token-revoked": ("{name} opens nothing any more", "{name} öffnet nichts mehr"),
    "revoked": ("revoked {day}", "widerrufen {day}"),
    "archive-is-all": (
        "an archive is everything: no filter, no dossier",
        "ein Archiv ist alles: ohne Filter, ohne Dossier",
    ),
    "brought-in": ("{count} files brought in", "{count} Dateien hereingeholt"),
    "written": ("{place}: {count} files", "{place}: {count} Dateien"),
    "others-need-it": (
        "{count} more can only be dated with the publication date: --published DATE",
        "{count} weitere lassen sich nur mit dem Veröffentlichungsdatum datieren: --published DATUM",
    ),
    "nothing-found": ("no time expressions", "keine Zeitausdrücke"),
    "without-date": ("not dated without --published", "ohne --published nicht datiert"),
    "or": ("or: {reading}", "oder: {reading}"),
    "password": ("Password", "Passwort"),
    "password-again": ("Once more", "Noch einmal"),
    "added": ("{name} can log in as {role}", "{name} kann sich anmelden ({role})"),
    "password-set": ("{name} has a new password", "{name} hat ein neues Passwort"),
    "role-set": ("{name} is now {role}", "{name} ist jetzt {role}"),
    "sessions-ended": ("{name} is logged out everywhere", "{name} ist überall abgemeldet"),
    "removed": ("{name} cannot log in any more", "{name} kann sich nicht mehr anmelden"),
    "up-to-date": ("the database is up to date", "die Datenbank ist auf dem neuesten Stand"),
    "port-taken": (
        "{host}:{port} cannot be used ({why}); another port: --port {other}",
        "{host}:{port} lässt sich nicht verwenden ({why}); ein anderer Port: --port {other}",
    ),
    "in-use": ("already in use", "schon in Gebrauch"),
    "in-file": ("in", "in"),
    "texts": ("texts", "Texte"),
    "expressions": ("expressions", "Ausdrücke"),
    "by": ("by", "von"),
    "strict": ("strict P R F1", "genau P R F1"),
    "relaxed": ("relaxed P R F1", "überlappend P R F1"),
    "type": ("type P R F1", "Typ P R F1"),
    "value": ("value P R F1", "Wert P R F1"),
    "right-days": ("right days", "richtige Tage"),
    "kept-empty": ("nothing found where nothing is", "nichts gefunden, wo nichts ist"),
    "still-wrong": ("still wrong", "noch falsch"),
    "how-often": ("how often", "wie oft"),
    "by-rule": ("most often by the rules", "am häufigsten durch die Regeln"),
    "wrong-missed": ("nothing found", "nichts gefunden"),
    "wrong-spurious": ("found where nothing is", "gefunden, wo nichts ist"),
    "wrong-span": ("other words marked", "andere Wörter markiert"),
    "wrong-type": ("another type", "anderer Typ"),
    "wrong-reference": ("a reference without a date, or none", "Verweis ohne Datum, oder keiner"),
    "wrong-duration": ("another length", "andere Dauer"),
    "wrong-hour": ("another time of the day", "andere Tageszeit"),
    "wrong-grain": ("finer or coarser", "feiner oder gröber"),
    "wrong-direction": (
        "past instead of future, or vice versa",
        "Vergangenheit statt Zukunft, oder umgekehrt",
    ),
    "wrong-year": ("another year", "anderes Jahr"),
    "wrong-value": ("another value", "anderer Wert"),
    "wrong-open": ("days: none, or an open end", "Tage: keine, oder ein offenes Ende"),
    "wrong-precision": ("days: too exact, or too vague", "Tage: zu genau, oder zu vage"),
    "wrong-days": ("days: others", "Tage: andere"),
    "queue-what": ("of the datings in the queue", "von den Datierungen der Warteschlange"),
    "queue-items": ("datings", "Datierungen"),
    "queue-share": ("wrong ones so early; right ones", "falsche so früh; richtige"),
    "queue-first": ("the first {share}", "die ersten {share}"),
    "confidence-from": ("confidence from {share} on", "Sicherheit ab {share}"),
    "erase-what": (
        "give --article KEY (with --passage TEXT), or --words TEXT",
        "bitte --article SCHLÜSSEL (mit --passage TEXT) oder --words TEXT angeben",
    ),
    "erase-sure": (
        "This cannot be taken back. Erase it everywhere?",
        "Das lässt sich nicht zurücknehmen. Überall löschen?",
    ),
    "erased": ("erased in {count} articles", "gelöscht in {count} Artikeln"),
    "caught-up": ("{count} decisions took effect", "{count} Entscheidungen gelten jetzt"),
    "serving": ("Timeline: {address}  (Ctrl-C ends)", "Zeitleiste: {address}  (Strg-C beendet)"),
    "editor": (
        "Editors’ desk: {address}/redaktion  name: {name}  password: {password}",
        "Redaktion: {address}/redaktion  Name: {name}  Passwort: {password}",
    ),
    "editor-once": (
        "The password is shown only now; a new one: timeline user password {name}",
        "Das Passwort wird nur jetzt gezeigt; ein neues: timeline user password {name}",
    ),
    "editors-known": (
        "Editors’ desk: {address}/redaktion  (forgot the password? timeline user password NAME)",
        "Redaktion: {address}/redaktion  (Passwort vergessen? timeline user password NAME)",
    ),
}


def language() -> Lang:
    """ "de" or "en", as the environment's locale says."""
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "de" if named.lower().startswith("de") else "en"


def words(name: str, /, **values: object) -> str:
    """One of WORDS in the user's language."""
    return WORDS[name][LANGUAGES.index(language())].format(**values)
