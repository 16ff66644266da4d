"""German numerals as words: cardinals, ordinals, fractions, and what is built from them."""

from typing import Any

UNITS = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
TEENS = (
    "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
ENDINGS = ("e", "en", "er", "em", "es")


def cardinal(n: int) -> str:
    """The numeral for 1 to 99 as it stands inside other words: einundzwanzig, but ein, not eins."""
    if n < 10:
        return UNITS[n]
    if n < 20:
        return TEENS[n - 10]
    return (UNITS[n % 10] + "und" if n % 10 else "") + TENS[n // 10]


def ordinal(n: int) -> str:
    """The stem of the ordinal for 1 to 99: erst, zweit, zwanzigst."""
    irregular = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
    return irregular.get(n) or cardinal(n) + ("t" if n < 20 else "st")


def inflected(stem: str) -> tuple[str, ...]:
    """An adjective's forms."""
    return tuple(stem + ending for ending in ENDINGS)


def respelled(table: dict[str, Any]) -> dict[str, Any]:
    """The table with the spellings of old and Swiss type added: oe for ö, ss for ß."""
    plain = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
    swiss = str.maketrans({"ß": "ss"})
    return (
        {w.translate(plain): v for w, v in table.items()}
        | {w.translate(swiss): v for w, v in table.items()}
        | table
    )


CARDINALS: dict[str, Any] = {cardinal(n): n for n in range(2, 100)} | {
    "zwo": 2, "zweier": 2, "dreier": 3, "dutzend": 12, "hundert": 100, "einhundert": 100, "zweihundert": 200,
    "dreihundert": 300, "vierhundert": 400, "fünfhundert": 500, "tausend": 1000, "eintausend": 1000,
    "zweitausend": 2000, "beide": 2, "beiden": 2,
}  # fmt: skip
ONE: dict[str, Any] = dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "eines"), 1)
FRACTIONS: dict[str, Any] = (
    {form: value for stem, value in [("halb", 0.5), ("anderthalb", 1.5)] for form in (stem, *inflected(stem))}
    | {cardinal(n) + "einhalb": n + 0.5 for n in range(1, 13)}
    | {"dreiviertel": 0.75, "viertel": 0.25}
)
ORDINALS: dict[str, Any] = {form: n for n in range(1, 32) for form in inflected(ordinal(n))}
