"""One entry for every form of a name within an article: "Kanzler Olaf Scholz", "Scholz", "der Kanzler"."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from timeline.events.naming.bearing import kind
from timeline.events.naming.gazetteers import last_names, offices
from timeline.events.naming.model import Found, NameKind, Piece
from timeline.events.naming.shapes import is_capital, is_plain, office
from timeline.events.naming.words import DEFINITE, DETERMINERS, OF_A_CITY, PARTICLES


def linked(found: Sequence[Piece], names: Sequence[Found]) -> list[Found]:
    """The names with the label that all their forms share, and the short forms that stand elsewhere."""
    persons = _people(names)
    labelled = [_relabelled(name, persons) for name in names]
    taken = {n for name in labelled for n in range(name.first, name.last)}
    labelled += [
        one for n in range(len(found)) if n not in taken and (one := _surname(found, n, persons, labelled))
    ]
    taken |= {name.first for name in labelled if not name.part}
    labelled += _by_office(found, labelled, taken)
    labelled += _by_head(found, labelled, taken)
    labelled += _repeated(found, labelled)
    return sorted(labelled, key=lambda name: (name.first, -name.last, name.kind))


def _people(names: Sequence[Found]) -> dict[str, list[str]]:
    """Surname -> the labels of those who bear it, full names only where there are any."""
    full: dict[str, list[str]] = defaultdict(list)
    short: dict[str, list[str]] = defaultdict(list)
    for name in names:
        if name.kind is NameKind.PERSON:
            table = full if " " in name.label else short
            surname = name.label.split()[-1]
            if name.label not in table[surname]:
                table[surname].append(name.label)
    for surname in list(full):  # "Angela Merkels Rede"
        base = surname.removesuffix("s")
        if base != surname and (base in full or base in short):
            full[base] += [label.removesuffix("s") for label in full.pop(surname)]
    for surname, labels in full.items():
        full[surname] = _longest(labels)
    return {**short, **full}


def _longest(labels: Sequence[str]) -> list[str]:
    """The labels without those whose words another one has too: "George Bush" beside "George W. Bush"."""
    kept = []
    for label in dict.fromkeys(labels):
        if not any(label != other and _words(label) < _words(other) for other in labels):
            kept.append(label)
    return kept


def _words(label: str) -> set[str]:
    """The words of a name; "De la Cruz" opens a sentence."""
    return set(label.lower().split())


def _relabelled(name: Found, persons: dict[str, list[str]]) -> Found:
    """A person with the longest form of the name; a surname with an office by the one whom both mean."""
    if name.kind is not NameKind.PERSON:
        return name
    surname = name.label.split()[-1]
    for base in (surname, surname.removesuffix("s")):
        if base not in persons:
            continue
        words = _words(name.label.removesuffix("s" if base != surname else ""))
        labels = [label for label in persons[base] if words <= _words(label)]
        if labels and " " in labels[0]:
            return name._replace(label=labels[0])
        known = offices().get(base, {})
        held = next((label for end, label in known.items() if name.title == end), None)
        if held or labels:
            return name._replace(label=held or labels[0])
    return name


def _surname(
    found: Sequence[Piece], n: int, persons: dict[str, list[str]], names: Sequence[Found]
) -> Found | None:
    """A surname that stands alone, of the one who bears it and was named last before."""
    word = found[n].word
    base = word if word in persons else word.removesuffix("s")
    if base not in persons or not is_capital(word) or len(base) < 2:
        return None
    first = _particles(found, n, persons[base])
    led = n > 0 and found[n - 1].word.lower() in DETERMINERS and found[n].joined
    if led and first == n:
        return None
    if is_plain(base) and base not in last_names():
        return None
    if n and found[n].joined and kind(found[n - 1].word)[0]:
        return None  # "Bäckerei Weber"
    bearers = [name for name in names if name.kind is NameKind.PERSON and name.label.split()[-1] == base]
    before = [name.label for name in bearers if name.first < n]
    label = before[-1] if before else bearers[0].label if bearers else persons[base][0]
    return Found(first, n + 1, NameKind.PERSON, label)


def _particles(found: Sequence[Piece], n: int, labels: Sequence[str]) -> int:
    """Where a surname begins with what stands before its noun in the whole name: "[Van den] Berg"."""
    for label in labels:
        *_, surname = label.split()
        inner = [word for word in label.lower().split()[1:-1] if word in PARTICLES]
        spoken = [piece.word.lower() for piece in found[max(0, n - len(inner)) : n]]
        if inner and spoken == inner and found[n].word.startswith(surname):
            return n - len(inner)
    return n


def _by_office(found: Sequence[Piece], names: Sequence[Found], taken: set[int]) -> Iterator[Found]:
    """ "Der SPD-Chef", where one person alone has that office in the article."""
    holders: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if name.kind is NameKind.PERSON and name.title and " " in name.label:
            holders[name.title].add(name.label)
    for n, piece in enumerate(found if holders else ()):
        if n and n not in taken and is_capital(piece.word) and found[n - 1].word.lower() in DEFINITE:
            labels = holders.get(office(piece.word), set())
            named = n + 1 in taken and found[n + 1].joined  # the name itself follows
            if len(labels) == 1 and not named and not _plural(found[n - 1].word.lower(), piece.word.lower()):
                yield Found(n, n + 1, NameKind.PERSON, min(labels))


def _plural(article: str, lower: str) -> bool:
    """Whether an office after "die" or "der" is that of many: "die Präsidenten"."""
    if article == "die":
        return not lower.endswith(("in", "nde", "gte", "ete"))
    return article == "der" and lower.endswith(("en", "nen")) and not lower.endswith("enden")


def _by_head(found: Sequence[Piece], names: Sequence[Found], taken: set[int]) -> Iterator[Found]:
    """ "Das Landgericht", where the article names one alone."""
    heads: dict[str, set[str]] = defaultdict(set)
    for name in names:
        head = name.label.split()[0].lower()
        if name.kind is NameKind.ORGANISATION and head in OF_A_CITY:
            heads[head].add(name.label)
    for n, piece in enumerate(found if heads else ()):
        if n and n not in taken and is_capital(piece.word) and found[n - 1].word.lower() in DEFINITE:
            lower = piece.word.lower()
            labels = heads.get(lower, set()) or heads.get(lower.removesuffix("s"), set())
            if len(labels) == 1:
                yield Found(n, n + 1, NameKind.ORGANISATION, min(labels))


def _repeated(found: Sequence[Piece], names: Sequence[Found]) -> Iterator[Found]:
    """One word that was introduced as an organisation stands for it everywhere."""
    labels = Counter(name.label for name in names if name.kind is NameKind.ORGANISATION and not name.sure)
    taken = {n for name in names for n in range(name.first, name.last)}
    for n, piece in enumerate(found):
        if n not in taken and piece.word in labels and not is_plain(piece.word):
            yield Found(n, n + 1, NameKind.ORGANISATION, piece.word)
