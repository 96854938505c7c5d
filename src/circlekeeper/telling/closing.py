"""A word or two on how the evening went, true to its figures and kind: for the facilitator, in both faces."""

from __future__ import annotations

from collections.abc import Sequence

from circlekeeper.circle.view import View
from circlekeeper.keeper.keeper import Closed
from circlekeeper.telling.floor import hours
from circlekeeper.units import MINUTE, ON_TIME, Ms
from circlekeeper.words import lists
from circlekeeper.words.language import _, several

REHEARSAL_OVER = _("The rehearsal is over. None of it is kept.")
TWICE = _("You pressed Enter twice. It counts in a moment; any key stops that.")
PLANNED, ACTUAL = _("planned"), _("actual")
AT_ITS_HOUR = _("It ended on time.")
AFTER = _("It ended {length} after the planned time: the circle took the time it needed.")
BEFORE = _("It ended {length} before the planned time: time given back to everyone.")
AS_PLANNED = _("Every stage took about as long as planned.")
LONGER = _("{title} took longer than planned, and was given the time.")
GAVE_ALL = _("{title} took longer than planned; {other} made up for it.")
GAVE_SOME = _("{title} took longer than planned; {other} made up for some of it.")
MADE_ROOM = _("{title} took longer than planned; {other} made room for it.")
MADE_SOME = _("{title} took longer than planned; {other} made some room for it.")
LESS = _("{title} needed less time than planned.")
CLOSED_REHEARSAL = _("Closed. Nothing about anyone is kept.")
CLOSED_NOTHING = _("Closed. Nothing is kept: no names, no times.")
CLOSED_RECORD = _("Closed. The stage times are kept, nothing about anyone; see them with: circlekeeper history")
RECORD_LOST = _("Closed. The stage times couldn't be saved; nothing from the evening is kept.")
SOMETHING_LEFT = _("Closed, but not everything could be removed; circlekeeper forget removes the rest.")
LOST_AND_LEFT = _(
    "Closed, but the stage times couldn't be saved, and not everything could be removed; circlekeeper forget removes "
    "the rest."
)
UNTAKEN_TITLE = _("Raised but not taken up")
UNTAKEN_GONE = _("It's forgotten when you leave. Escape closes.")

LITTLE: Ms = 2 * MINUTE
"""How much longer or shorter a stage is worth a word: so much at the least, and a tenth of its length."""


def left(titles: Sequence[str]) -> str:
    """Which stages were not begun."""
    said = several("{titles} was left for another evening.", "{titles} were left for another evening.", len(titles))
    return said.format(titles=lists.all_of(titles))


def looking_back(view: View) -> list[str]:
    """How the evening ended, and what became of its stages; nothing before it is over."""
    return [_ending(-view.ends_in), _stages(view)] if view.finished else []


def closed(what: Closed) -> str:
    """What became of what was kept."""
    if what.record is False:
        return RECORD_LOST if what.removed else LOST_AND_LEFT
    if not what.removed:
        return SOMETHING_LEFT
    return CLOSED_RECORD if what.record else CLOSED_NOTHING


def more_stages(count: int) -> str:
    """How many stages a low screen has no room for."""
    return several("… and {count} more stage", "… and {count} more stages", count).format(count=count)


def untaken(view: View, how: str) -> str:
    """How many things were raised and not taken, and how they can be read; nothing where there are none."""
    count = sum(not b.taken for b in view.board)
    said = several(
        "{count} thing was raised but not taken up; {how} shows it once more.",
        "{count} things were raised but not taken up; {how} shows them once more.",
        count,
    )
    return said.format(count=count, how=how) if count else ""


def _ending(over: Ms) -> str:
    if abs(over) < ON_TIME:
        return AT_ITS_HOUR
    return (AFTER if over > 0 else BEFORE).format(length=hours(abs(over)))


def _stages(view: View) -> str:
    more = [
        (s.elapsed - s.planned, s) for s in view.stages if abs(s.elapsed - s.planned) >= max(LITTLE, s.planned // 10)
    ]
    longest, long = max(more, key=lambda m: m[0], default=(0, view.stage))
    least, short = min(more, key=lambda m: m[0], default=(0, view.stage))
    if longest <= 0 and least >= 0:
        return AS_PLANNED
    if least >= 0:
        return LONGER.format(title=long.title)
    if longest <= 0:
        return LESS.format(title=short.title) if short.begun else left([s.title for s in view.stages if not s.begun])
    whole = -4 * least >= 3 * longest
    gave = (GAVE_ALL if whole else GAVE_SOME) if short.begun else (MADE_ROOM if whole else MADE_SOME)
    return gave.format(title=long.title, other=short.title)
