"""Articles that nobody wrote: German news of invented places and people, as many as are asked for.

About as dense in names, dates and words as short news are; a happening is told by one to four articles.
"""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from timeline.ingest.incoming import IncomingArticle

_BEGIN = "Alm Birk Dorn Eich Falk Gret Hasel Ill Kalten Linden Mühl Nieder Otters Pfaff Rauen Salm Tannen Ulm Wald Zell".split()
_MIDDLE = "au berg born brun en fels gar hol is kirch loh mar ner ol rod sal tal un wies zin".split()
_END = "bach berg brück burg dorf feld furt hausen heim hofen ingen kirchen lohe moor rode stadt stedt tal weiler witz".split()
_FIRST = "Anna Bernd Clara Dieter Eva Frank Gerda Horst Ida Jens Karin Lutz Maria Norbert Olga Paul Rita Sven Tina Uwe".split()
_OF = "Baumwoll Braunkohle Eisen Garn Getreide Glas Holz Kies Kupfer Leder Malz Papier Porzellan Salz Seiden Silber Stahl Torf Woll Zucker".split()
_WHAT = "börse brücke fabrik halle hütte kammer mühle museum presse schleuse schmelze sammlung siederei spinnerei straße werkstatt werft zeche".split()
_TOLD = (
    "{When} ist die {thing} in {place} abgebrannt.",
    "Der Gemeinderat von {place} hat {when} den Umbau der {thing} beschlossen.",
    "{When} wurde in {place} {person} festgenommen, wie die Polizei mitteilte.",
    "Das Landgericht {place} verurteilte {person} {when} zu einer Geldstrafe.",
    "{When} trat {person} als Geschäftsführer der {thing} in {place} zurück.",
    "Bei einem Unfall vor der {thing} in {place} wurden {when} {number} Menschen verletzt.",
    "Die {thing} in {place} soll {when} eröffnet werden, kündigte {person} an.",
    "{person} gewann {when} die Bürgermeisterwahl in {place} mit {number} Prozent der Stimmen.",
    "In {place} begann {when} der Abriss der {thing}.",
    "Taucher haben {when} im Stausee bei {place} einen Tresor aus der {thing} entdeckt.",
    "Rund {number} Beschäftigte der {thing} in {place} streikten {when}.",
    "Die Staatsanwaltschaft {place} hat {when} Anklage gegen {person} erhoben.",
)
_MORE = (
    "Der Bund der Steuerzahler hat {when} die Kosten der {thing} in {place} gerügt.",
    "{When} stürzte in {place} das Dach der {thing} ein.",
    "{person} übergab {when} den Schlüssel der {thing} an die Stadt {place}.",
    "Die Feuerwehr rettete {when} {number} Kinder aus der {thing} in {place}.",
    "Unbekannte stahlen {when} {number} Gemälde aus der {thing} in {place}.",
    "{person} ist {when} im Alter von {number} Jahren in {place} gestorben.",
    "Die {thing} in {place} meldete {when} Insolvenz an.",
    "Ein Gutachter warnte {when} vor Rissen in der {thing} von {place}.",
    "{When} verlieh die Stadt {place} {person} die Ehrenbürgerwürde.",
    "Der Förderverein der {thing} in {place} wählte {when} {person} zum Vorsitzenden.",
    "In {place} demonstrierten {when} {number} Menschen gegen die Schließung der {thing}.",
    "Das Verwaltungsgericht lehnte {when} einen Eilantrag gegen den Ausbau der {thing} in {place} ab.",
)
_FILLER = (
    "{person} wollte sich dazu nicht äußern.",
    "Die Stadtverwaltung von {place} sprach von einem schwierigen Jahr.",
    "Der Schaden liegt nach ersten Schätzungen bei {number} Millionen Euro.",
    "Seit {year} gehört die {thing} der Familie {name}.",
    "Anwohner hatten sich mehrfach über den Lärm beschwert.",
)
_DAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
SPAN = 5 * 365  # days over which they are spread, however many they are
_START = datetime(2019, 1, 7, 9, tzinfo=UTC)


def articles(first: int, last: int) -> Iterator[IncomingArticle]:
    """The articles from `first` to before `last`; the same number gives the same article."""
    for number in range(first, last):
        yield _article(number)


def _article(number: int) -> IncomingArticle:
    own = random.Random(number)  # noqa: S311
    story = random.Random(number // 4 * 4 + min(number % 4, own.randrange(4)))  # noqa: S311  # shared by up to four
    happened = _START + timedelta(days=story.randrange(SPAN))
    published = happened + timedelta(days=own.randrange(1, 4))
    place, person, thing = _place(story), _person(story), story.choice(_OF) + story.choice(_WHAT)
    told = story.sample(_TOLD + _MORE, 2)
    lines = []
    for n, line in enumerate(
        [told[0], own.choice(_FILLER), own.choice(_FILLER), told[1], own.choice(_FILLER)]
    ):
        when = _when(own, happened - timedelta(days=9 * (n > 2)))
        lines.append(
            line.format(
                When=when[0].upper() + when[1:], when=when, place=place, person=person, thing=thing,
                number=story.randrange(3, 90), year=own.randrange(1950, 2010), name=_name(own),
            )
        )  # fmt: skip
    return IncomingArticle(
        f"{thing} in {place}", " ".join(lines), published, id=f"g{number}", source=f"Blatt {number % 7}"
    )


def _when(own: random.Random, day: datetime) -> str:
    return own.choice([f"am {_DAYS[day.weekday()]}", f"am {day.day}. {_MONTHS[day.month - 1]} {day.year}"])


def _place(story: random.Random) -> str:
    return story.choice(_BEGIN) + story.choice([*_MIDDLE, ""]) + story.choice(_END)


def _person(story: random.Random) -> str:
    return f"{story.choice(_FIRST)} {_name(story)}"


def _name(story: random.Random) -> str:
    return story.choice(_BEGIN) + story.choice(_MIDDLE) + story.choice(["er", "mann", "ke", "ing", "s"])
