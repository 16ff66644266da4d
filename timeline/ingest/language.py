"""Whether a text is German, by how many of its words are the small words of German or of another language."""

import re
from collections import Counter

LEAST = 20  # words below which nothing is said
GERMAN = frozenset(
    """aber als am auch auf aus bei beim bis dass dem den der des dies diese dieser doch durch ein eine einem einen
    einer eines er erst es für gegen hat hatte hatten haben ich ihm ihn ihr ihre ihrer ist kann kein keine mit nach
    nicht noch nun nur ob oder ohne sei seien sein seine seiner seit sich sie sind soll sollen sowie über um und
    unter vom von vor waren wegen weil wenn werden wie wieder wird wir worden wurde wurden zu zum zur
    zwischen das im""".split()
)
OTHERS = {
    "English": frozenset(
        """the of and to is that for on with as it by at from has have had be are were this which not but they his her
        their who would will been its he she we you or an""".split()
    ),
    "French": frozenset(
        """le la les de du des et est une un dans que qui pour sur pas au aux par avec ce cette il elle ont sont été se
        ne plus son sa ses leur""".split()
    ),
    "Spanish": frozenset(
        """el la los las de del y que en un una por con para es se no su al lo como más fue sus ha este esta pero
        son""".split()
    ),
    "Italian": frozenset(
        """il lo la i gli le di del della dei che e è un una per con non sono in da al alla si ha nel nella come più
        anche ma""".split()
    ),
    "Dutch": frozenset(
        """de het een van en dat is op te voor met zijn niet aan er ook als bij door maar om naar dan nog wordt uit
        heeft werd hij zij""".split()
    ),
    "Polish": frozenset(
        "w i z na do że się nie jest o po za od przez dla oraz jak to który która był są".split()
    ),
}
WORD = re.compile(r"[^\W\d_]+")


_NOT_LATIN = re.compile(r"[^\0-\u024f]")  # up to the last letter of Latin Extended-B


def is_german(text: str) -> bool:
    """False only where the text is long enough to judge and plainly in another language.

    Of 100 words of a German news text 15 to 50 are in `GERMAN`, of a foreign one 0 to 5.
    """
    words = WORD.findall(text[:20_000].lower())
    letters = "".join(words)
    if len(letters) > 5 * LEAST and len(_NOT_LATIN.findall(letters)) * 2 > len(letters):
        return False
    if len(words) < LEAST:
        return True
    times = Counter(words)
    german, *others = (sum(times[word] for word in small) for small in (GERMAN, *OTHERS.values()))
    return german * 2 > max(others) and german * 12 >= len(words)
