"""The evening as a picture: when each stage begins, how long it is, and what each person has in it."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from circlekeeper.circle.plan import HOUR, MINUTE, Ms, Plan
from circlekeeper.tui.gathering.tonight import Part, reckon
from circlekeeper.tui.text import cells, cut, literal
from circlekeeper.words import library as words
from circlekeeper.words.lengths import minutes

USUAL_START = "19:00"
_EIGHTHS = " ▏▎▍▌▋▊▉"


@dataclass(frozen=True, slots=True)
class Evening:
    """An agenda laid out on the clock for so many people."""

    parts: tuple[Part, ...]
    starts: str
    count: int

    @property
    def clocks(self) -> list[str]:
        """When each stage begins, and last when the evening ends."""
        at, clocks = _since_midnight(self.starts), []
        for length in (*(part.length for part in self.parts), 0):
            clocks.append(f"{at // HOUR % 24:02}:{at // MINUTE % 60:02}")
            at += length
        return clocks


def evening_of(plan: Plan, count: int) -> Evening:
    """The evening of a plan, from an usual hour, or so that it ends when the agenda says."""
    parts = reckon(plan, count, plan.length).parts
    starts = USUAL_START
    if plan.ends_at is not None:
        begin = (_since_midnight(plan.ends_at) - sum(part.length for part in parts)) % (24 * HOUR)
        starts = f"{begin // HOUR:02}:{begin // MINUTE % 60:02}"
    return Evening(parts, starts, count)


def people_for(plan: Plan) -> int:
    """For how many an agenda is looked at first: its roster, else the middle of the numbers it suits, else eight."""
    if plan.people:
        return len(plan.people)
    if plan.group_min is not None and plan.group_max is not None:
        return (plan.group_min + plan.group_max + 1) // 2
    return plan.group_max or max(8, plan.group_min or 0)


def _since_midnight(clock: str) -> Ms:
    hours, mins, *seconds = (int(part) for part in clock.split(":"))
    return (hours * 60 + mins) * MINUTE + sum(seconds) * 1000


class EveningView(Widget):
    """Draws an evening, a stage a line, and at its end when it is over."""

    DEFAULT_CSS = "EveningView { height: auto; color: $ink; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._evening: Evening | None = None

    def show(self, evening: Evening | None) -> None:
        """Draw this one; None draws nothing."""
        if evening != self._evening:
            self._evening = evening
            self.refresh(layout=True)

    def render(self) -> RenderResult:
        """The lines."""
        evening = self._evening
        if evening is None or not evening.parts:
            return Content("")
        width = self.size.width
        last = max(cells(part.brief) for part in evening.parts)
        roomy = width >= 30 + last
        times = [minutes(part.length) if part.fits or not roomy else part.time.removesuffix(" minutes") for part in evening.parts]
        third = max(cells(time) for time in times)
        free = max(6, width - 7 - third - 2 - (last + 2 if last else 0))
        titles = max(cells(part.title) for part in evening.parts)
        first = min(titles, free - 8 if free >= 18 else free)
        bar = min(free - first - 2, 40)
        longest = max(part.length for part in evening.parts) or 1
        lines = []
        for clock, part, time in zip(evening.clocks, evening.parts, times, strict=False):
            title = cut(part.title, first)
            line = literal(f"{clock}  ", "$quiet") + literal(title + " " * (first - cells(title)), "$ink")
            if bar >= 4:
                line += literal("  " + _bar(part.length, longest, bar), "$sand")
            line += literal(f"  {time:>{third}}", "$ink" if part.fits else "$ink bold")
            line += literal("" if not last else "  " + part.brief, "$quiet")
            lines.append(line)
        lines.append(literal(f"{evening.clocks[-1]}  ", "$quiet") + literal(words.THE_END, "$quiet"))
        return Content("\n").join(lines)


def _bar(length: Ms, longest: Ms, width: int) -> str:
    eighths = max(1, round(length * width * 8 / longest))
    bar = "█" * (eighths // 8) + (_EIGHTHS[eighths % 8] if eighths % 8 else "")
    return bar + " " * (width - len(bar))
