"""The words of page debris, case folded. A line that is one of them is no part of an article."""

from typing import Final

FURNITURE: Final = frozenset(
    row.strip().casefold()
    for row in """
    Teilen
    Artikel teilen
    Beitrag teilen
    Auf Facebook teilen
    Auf Twitter teilen
    Auf X teilen
    Per WhatsApp teilen
    Per E-Mail teilen
    Per Mail versenden
    Facebook
    Twitter
    WhatsApp
    Telegram
    LinkedIn
    Xing
    Pinterest
    Instagram
    E-Mail
    Link kopieren
    Link kopiert
    Drucken
    Artikel drucken
    Druckversion
    Merken
    Auf die Merkliste
    Merkliste
    Feedback
    Korrektur melden
    Fehler melden
    Kommentieren
    Kommentare
    Kommentar schreiben
    Zu den Kommentaren
    Anhören
    Artikel anhören
    Vorlesen
    Vorlesen lassen
    Startseite
    Zur Startseite
    Zurück
    Zurück zur Startseite
    Zurück zur Übersicht
    Nach oben
    Zum Seitenanfang
    Zum Inhalt springen
    Zum Inhalt
    Zur Navigation springen
    Menü
    Menü öffnen
    Navigation
    Suche
    Suchen
    Anmelden
    Abmelden
    Login
    Registrieren
    Mein Konto
    Abo
    Abonnieren
    Jetzt abonnieren
    Newsletter
    Newsletter abonnieren
    Zum Newsletter
    E-Paper
    Impressum
    Datenschutz
    Datenschutzerklärung
    AGB
    Kontakt
    Anzeige
    Werbung
    Mehr
    Mehr anzeigen
    Weiterlesen
    Alle anzeigen
    Bildergalerie
    Galerie öffnen
    Bild vergrößern
    Vollbild
    Video abspielen
    Schließen
    Akzeptieren
    Alle akzeptieren
    Quelle
    Schlagwörter
    Themen
    Autor
    """.splitlines()
    if row.strip()
)

# Headings of what hangs below an article.
TAILS: Final = frozenset(
    row.strip().casefold()
    for row in """
    Für Sie ausgewählt
    Mehr zum Thema
    Mehr zu diesem Thema
    Mehr zu den Themen
    Mehr aus dem Ressort
    Mehr Nachrichten
    Weitere Artikel
    Weitere Meldungen
    Weitere Nachrichten
    Weitere Themen
    Auch interessant
    Lesen Sie auch
    Lesen Sie mehr
    Lesen Sie weiter
    Das könnte Sie auch interessieren
    Das könnte Sie interessieren
    Das könnte dir auch gefallen
    Passend zum Thema
    Zum Thema
    Ähnliche Artikel
    Verwandte Artikel
    Verwandte Themen
    Empfohlene Artikel
    Empfehlungen
    Empfehlungen der Redaktion
    Unsere Empfehlungen
    Meistgelesen
    Am meisten gelesen
    Meistgelesene Artikel
    Beliebte Artikel
    Neueste Artikel
    Aktuelle Nachrichten
    Top-Themen
    Top-News
    Anzeigen
    Kommentare
    Leserkommentare
    Diskutieren Sie mit
    Über den Autor
    Über die Autorin
    """.splitlines()
    if row.strip()
)

# Beginnings of lines.
BOILERPLATE: Final = (
    "wir verwenden cookies",
    "wir nutzen cookies",
    "diese website verwendet cookies",
    "diese seite verwendet cookies",
    "mit dem laden des",
    "an dieser stelle finden sie",
    "externer inhalt",
    "empfohlener redaktioneller inhalt",
    "lesen sie auch:",
    "lesen sie hier",
    "lesen sie dazu",
    "mehr dazu:",
    "jetzt den newsletter",
    "alle rechte vorbehalten",
    "javascript ist deaktiviert",
    "bitte aktivieren sie javascript",
)

# Words before a page's own time stamp.
LABELS: Final = (
    "Veröffentlicht am",
    "Veröffentlicht",
    "Erschienen am",
    "Erschienen",
    "Publiziert am",
    "Publiziert",
    "Erstellt am",
    "Erstellt",
    "Datum",
    "Stand",
    "Aktualisiert am",
    "Aktualisiert",
    "Zuletzt aktualisiert am",
    "Zuletzt aktualisiert",
    "Letzte Aktualisierung am",
    "Letzte Aktualisierung",
    "Zuletzt geändert am",
)

# Names of sections that scrapers glue to a headline.
SECTIONS: Final = tuple(
    """nachrichten news startseite home politik ausland inland wirtschaft sport kultur panorama wissen wissenschaft
    gesellschaft lokales regional regionales region vermischtes welt deutschland österreich schweiz europa international
    meinung kommentar interview analyse eilmeldung video live liveticker ticker""".split()
)
