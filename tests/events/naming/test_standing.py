"""Which names a statement carries."""

from timeline.reconstruct import reconstruct_article

from ..texts import article


def test_a_statement_names_what_its_sentence_names() -> None:
    text = (
        "Am Montag traf Kanzler Scholz in Berlin ein. Er sprach am Dienstag mit der SPD. "
        "Am 3. Juni kam Jutta Weber nach Kiel und am 5. Juni trat sie zurück."
    )
    told = [one.entities for one in reconstruct_article(article(text)).statements]
    weber = {("person", "Jutta Weber"), ("place", "Kiel")}
    assert told == [{("person", "Olaf Scholz"), ("place", "Berlin")}, {("organisation", "SPD")}, weber, weber]
