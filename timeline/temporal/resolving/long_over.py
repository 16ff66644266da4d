"""Whether what had been long ago is over, where its sentence joins another act: "1998 gewählt und im Mai gegangen"."""

from timeline.temporal.calendar import civil
from timeline.temporal.german.verbs import PARTICIPLE, verb_forms
from timeline.temporal.meaning import Cycle, Recurring
from timeline.temporal.scene import Scene
from timeline.temporal.told import Told

_AND, _WORDEN = "und", "worden"
_LONG_AGO, _A_YEAR = 3, 366  # years; days
_CLAUSE = 16  # tokens
_STOPS = ".!?\n"
# What one does to end what began long ago, or says of it; other acts are as likely of the year it began.
_ENDING = frozenset(
    """
    angekündigt erklärt mitgeteilt bekanntgegeben zurückgetreten zurückgezogen abgegeben aufgegeben niedergelegt
    verlängert aufgehört ausgeschieden ausgetreten verabschiedet gekündigt beendet verlassen abgewählt entlassen
    abgelöst übergeben
    """.split()
)


def long_over(m: Recurring, scene: Scene, told: Told) -> bool:
    """Whether a month or season, joined to what had been in a year long ago, is of the time of the news.

    Only where it ends what had begun: not "war 2003 einmarschiert und hatte im April die Stadt erobert". Nor where both
    share a verb: "hatte 1998 in Rom und im Herbst in Ulm gelehrt", "war 1998 gefasst und … worden"; nor where the year
    stands in front, as that of both: "1998 hatte er gebaut und im Herbst verkauft".
    """
    text, lead, end = scene.telling.text, scene.telling.lead, scene.match.end
    words = [word for word in text.words[told.end : scene.at] if not word.isspace()]
    act = words[words.index(_AND) - 1] if _AND in words[1:] else ""
    done = act == _WORDEN or verb_forms().get(act, 0) & PARTICIPLE
    if m.cycle not in (Cycle.MONTH, Cycle.SEASON) or not done or _in_front(scene, told):
        return False
    if scene.today is None or civil(scene.today)[0] - civil(told.last)[0] < _LONG_AGO:
        return False
    of_now = lead is None or scene.today - lead.last < _A_YEAR
    length = next((n for n, x in enumerate(text.letters[end : end + _CLAUSE]) if x in _STOPS), _CLAUSE)
    rest = text.words[end : end + length]
    return of_now and _WORDEN not in rest and not _ENDING.isdisjoint(rest)


def _in_front(scene: Scene, told: Told) -> bool:
    """Whether a year stands in front of its verb."""
    telling = scene.telling
    start = telling.matches[told.index].start
    begin = max(telling.text.letters.rfind(mark, 0, start) for mark in _STOPS) + 1
    return telling.verb_of(told) not in telling.text.words[begin:start]
