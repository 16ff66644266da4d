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
    "up-to-date": ("the database is up to date", "die Datenbank ist auf dem neuesten Stand"),
    "port-taken": (
        "{host}:{port} cannot be used ({why}); another port: --port {other}",
        "{host}:{port} lässt sich nicht verwenden ({why}); ein anderer Port: --port {other}",
    ),
    "in-use": ("already in use", "schon in Gebrauch"),
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
