"""What an embed is asked to be: its filters, form, look and language, read strictly from its address."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, TypeVar
from urllib.parse import urlencode

from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from timeline.web.asked import Asked
from timeline.web.embeds.colours import Colour, colour
from timeline.web.strict import FILTERS, WrongError, read_strictly
from timeline.wording import Lang

T = TypeVar("T", bound=str)

FORMS: Final = ("liste", "bild", "beides")
SCHEMES: Final = ("auto", "hell", "dunkel")
DENSITIES: Final = ("weit", "eng")
LANGUAGES: Final[tuple[Lang, ...]] = ("de", "en")
COUNTS: Final = ("30", "100", "300", "1000")  # events at most
COUNT: Final = "100"
PARTS: Final = ("erste", "letzte")  # which of them, where there are more
ACCENT: Final = "861b2d"
EVERYTHING: Final = Asked()
KNOWN: Final = FILTERS | {"anzahl", "teil", "form", "akzent", "farben", "dichte", "lang", "stand"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for. `stand`: the id of a frozen embed, whose events and language stand fast; else empty."""

    asked: Asked = EVERYTHING
    count: str = COUNT
    part: str = "erste"
    form: str = "liste"
    accent: str = ACCENT
    scheme: str = "auto"
    density: str = "weit"
    lang: Lang = "de"
    stand: str = ""

    @property
    def colour(self) -> Colour:
        """The accent."""
        return colour(self.accent)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The parameters that differ from asking for nothing in particular, always in the same order."""
        yield from (("stand", self.stand),) if self.stand else self.asked.pairs()
        for name, value, usual in (
            ("anzahl", self.count, COUNT),
            ("teil", self.part, "erste"),
            ("form", self.form, "liste"),
            ("akzent", self.accent, ACCENT),
            ("farben", self.scheme, "auto"),
            ("dichte", self.density, "weit"),
            ("lang", self.lang, "de"),
        ):
            yield name, "" if value == usual else value

    def query(self) -> str:
        """The short query of this embed's address."""
        return urlencode([pair for pair in self.pairs() if pair[1]])

    def keeping(self, stand: str) -> "Wanted":
        """The same look for what was kept under this id."""
        return replace(self, asked=EVERYTHING, count=COUNT, part=PARTS[0], stand=stand)

    def url(self, path: str) -> str:
        """The short address of this embed at `path`."""
        query = self.query()
        return f"{path}?{query}" if query else path


def wanted(arguments: "MultiDict[str, str]", today: int) -> Wanted:
    """What the address asks for; WrongError where it says something that there is not.

    Parameters of other people (`initialWidth`, `utm_source`) say nothing to us. `today`: day number.
    """
    pairs = ((name, value) for name, value in arguments.items(multi=True) if name in KNOWN)
    return _wanted(tuple(pairs), today)


@lru_cache(maxsize=4096)  # reading dates takes longer than sending an embed that is ready
def _wanted(pairs: tuple[tuple[str, str], ...], today: int) -> Wanted:
    arguments = MultiDict(pairs)
    asked = read_strictly(arguments, today)
    found = Wanted(
        asked=asked,
        count=_one_of("anzahl", COUNTS, arguments, COUNT),
        part=_one_of("teil", PARTS, arguments),
        form=_one_of("form", FORMS, arguments),
        accent=_accent(arguments),
        scheme=_one_of("farben", SCHEMES, arguments),
        density=_one_of("dichte", DENSITIES, arguments),
        lang=_one_of("lang", LANGUAGES, arguments),
        stand=arguments.get("stand", "")[:100],
    )
    if found.stand and (
        (found.count, found.part) != (COUNT, PARTS[0]) or any(value for _name, value in asked.pairs())
    ):
        raise WrongError(_("Ein festgehaltener Stand lässt sich nicht mehr filtern."))
    return found


def _one_of(name: str, values: tuple[T, ...], arguments: Mapping[str, str], usual: str = "") -> T:
    typed = arguments.get(name) or usual or values[0]
    for value in values:
        if value == typed:
            return value
    known = ", ".join(values)
    raise WrongError(_("„%(name)s“ kann nur eines davon sein: %(known)s.", name=name, known=known))


def _accent(arguments: Mapping[str, str]) -> str:
    typed = (arguments.get("akzent") or ACCENT).removeprefix("#").lower()
    try:
        colour(typed)
    except ValueError:
        raise WrongError(_("„akzent“ ist keine Farbe; sie hat sechs Stellen, zum Beispiel 861b2d.")) from None
    return typed
