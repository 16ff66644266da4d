"""The gazetteers, read once: names and what they name, family names."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from timeline.events.naming.model import NameKind
from timeline.events.naming.pieces import pieces
from timeline.temporal.german.given_names import given_names

_FOLDER = Path(__file__).parents[1] / "gazetteers"
_ENDINGS = ("e", "en", "er", "es", "em")


class Entry(NamedTuple):
    """A form of a name as the words that follow its first one; `sure`: it needs no preposition."""

    rest: tuple[str, ...]
    kind: NameKind
    label: str
    sure: bool
    city: bool = False


def lines(name: str) -> Iterator[str]:
    """The lines of a table, without remarks."""
    for line in (_FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


@cache
def headings() -> dict[str, str]:
    """The label of each organisation -> the heading that it stands under: "Companies"."""
    table, heading = {}, ""
    for line in (_FOLDER / "organisations.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.removeprefix("#").strip()
        elif line:
            table[_forms(line)[0].strip("?-")] = heading
    return table


def _forms(line: str) -> list[str]:
    return [form.strip() for form in line.split("|")]


@cache
def entries() -> dict[str, list[Entry]]:
    """The first word of every known name -> its entries, those of most words first."""
    table: dict[str, list[Entry]] = defaultdict(list)
    known: set[str] = set()
    for kind, name, city in (
        (NameKind.PERSON, "persons.txt", False),
        (NameKind.ORGANISATION, "organisations.txt", False),
        (NameKind.PLACE, "places.txt", False),
        (NameKind.PLACE, "territories.txt", False),
        (NameKind.PLACE, "cities.txt", True),
    ):
        for line in lines(name):
            _add(table, known, line, kind, city=city)
    for found in table.values():
        found.sort(key=lambda entry: -len(entry.rest))
    return dict(table)


def _add(table: dict[str, list[Entry]], known: set[str], line: str, kind: NameKind, *, city: bool) -> None:
    """The forms of one line, as far as no earlier line has them."""
    forms = _forms(line)
    label = forms[0].strip("?-")
    for form in forms:
        if form.startswith("@"):
            continue
        for written in _inflected(form.lstrip("?-")):
            if written in known:
                continue
            known.add(written)
            if not form.startswith("-"):
                first, *rest = (piece.word for piece in pieces(written))
                table[first].append(Entry(tuple(rest), kind, label, not form.startswith("?"), city))


def _inflected(form: str) -> list[str]:
    return [form.replace("~", ending) for ending in _ENDINGS] if "~" in form else [form]


@cache
def offices() -> dict[str, dict[str, str]]:
    """Surname -> office (lowered) -> the label of the person whom the two together mean."""
    table: dict[str, dict[str, str]] = defaultdict(dict)
    for line in lines("persons.txt"):
        label, *forms = _forms(line)
        held = next((form[1:].lower().split() for form in forms if form.startswith("@")), [])
        table[label.split()[-1]].update(dict.fromkeys(held, label))
    return dict(table)


def whose_name(name: str) -> str:
    """ "m" or "f" for a given name that only men or only women have, else empty."""
    return given_names().get(name, "")


@cache
def last_names() -> frozenset[str]:
    """Family names; many are ordinary words too."""
    return frozenset(lines("last_names.txt"))


def goes_on(word: str, following: str) -> bool:
    """Whether a known name that begins with a word goes on with the one behind it: "San | Antonio"."""
    return any(one.rest[:1] == (following,) for one in entries().get(word, ()))
