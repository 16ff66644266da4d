"""How a table of words is written: as running text."""


def words(text: str) -> frozenset[str]:
    """The words of `text`, each once."""
    return frozenset(text.split())


def rows(text: str) -> dict[str, str]:
    """Lines of `name: word word …` as a table from each word to its line's name."""
    table = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        name, members = line.split(":")
        table.update(dict.fromkeys(members.split(), name))
    return table
