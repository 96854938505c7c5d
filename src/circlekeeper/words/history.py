"""Every sentence about past evenings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from circlekeeper.circle.plan import MINUTE, Ms
from circlekeeper.history.figures import FEWEST, LAST, History, StageFigures, Suggestion
from circlekeeper.history.trend import quantile
from circlekeeper.keeping.records import Fault
from circlekeeper.text import shortened, visible
from circlekeeper.words.lengths import minutes, short

NO_RECORDS = "No evenings yet. The record of a session is kept when it closes, if you say so then."
NO_RECORDS_OF = "No evenings of {agenda} yet."
STAGE, PLANNED, TOOK, SPREAD = "Stage", "planned", "took", "from–to"
LEGEND = "minutes:  │ planned   ● the middle evening   ━ half of the evenings   ─ all of them"
NO_CHANGE = "The figures suggest no change."
TOO_FEW = f"Suggestions come after {FEWEST} evenings with about as many people."
ONE_AGENDA = "For one of them: circlekeeper history AGENDA"
LEFT_ALONE: dict[Fault, str] = {
    "broken": "{path}: damaged; left as it is",
    "foreign": "{path}: not a record; left as it is",
    "newer": "{path}: written by a newer circlekeeper; left as it is",
    "unreadable": "{path}: cannot be read; left as it is",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(when: date) -> str:
    """A date as a person says it: "18 Nov 2025"."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def span(least: int, most: int, dash: str = "–") -> str:
    """Two figures as a span, or the one that both are."""
    return str(least) if least == most else f"{least}{dash}{most}"


def minute_span(least: Ms, most: Ms, dash: str = "–") -> str:
    """Two lengths in minutes as a span."""
    a, b = minutes(least), minutes(most)
    return a if a == b else f"{a}{dash}{b}"


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 evening", "3 evenings"."""
    return f"{number} {one if number == 1 else many}"


def evenings(history: History) -> str:
    """How many evenings, from when to when, with how many people."""
    people = span(history.fewest, history.largest)
    when = "" if history.first is None or history.last is None else f", {day(history.first)}"
    if history.first != history.last and history.last is not None:
        when += f" to {day(history.last)}"
    return f"{counted(history.evenings, 'evening', 'evenings')}{when}, {people} {'person' if people == '1' else 'people'}"


def ending(over: Sequence[Ms]) -> str | None:
    """How the evenings ended against their hour; None where none had one."""
    if not over:
        return None
    on_time = sum(o < MINUTE for o in over)
    line = f"At its hour or before: {on_time} of {len(over)}"
    if on_time == len(over):
        return f"{line}."
    middle = quantile(over, 0.5)
    if middle >= MINUTE:
        return f"{line}. The middle evening ended {minutes(middle)} min after its hour."
    return f"{line}. The longest ended {minutes(max(over))} min after its hour."


def took(figures: StageFigures) -> str:
    """What a stage usually takes, in minutes; a dash where it was never held."""
    return "–" if figures.median is None else minutes(figures.median)


def spread(figures: StageFigures) -> str:
    """From the shortest to the longest evening of a stage, in minutes."""
    return minute_span(min(figures.actual), max(figures.actual)) if figures.actual else ""


def trend(figures: StageFigures) -> str | None:
    """Which way a stage moves from evening to evening; None where it does not."""
    if figures.growth is None:
        return None
    much = short(max(1000, abs(figures.growth) // 1000 * 1000)) if abs(figures.growth) < MINUTE else f"{minutes(abs(figures.growth))} min"
    return f"{shortened(figures.title)} gets {'longer' if figures.growth > 0 else 'shorter'}, by about {much} from evening to evening."


def suggestion(title: str, found: Suggestion) -> str:
    """What the evenings say of a stage's length, in two sentences."""
    people = span(found.fewest, found.largest)
    return (
        f"{shortened(title)} took {minute_span(found.least, found.most, ' to ')} min in the last {found.evenings} evenings "
        f"with {people} {'person' if people == '1' else 'people'}; {minutes(found.planned)} is planned. "
        f"{short(found.proposed)} would have held {found.held} of {found.evenings}."
    )


def where(number: int, title: str, place: str | None) -> str:
    """Where the line to change stands in the agenda."""
    return f"  {place or f'stage {number}, {shortened(title)}'}:  "


def place(path: str, line: int, title: str) -> str:
    """A line of the agenda's file, for the stage that stands there."""
    return f"{visible(path)}:{line}, {shortened(title)}"


def balance(history: History) -> str | None:
    """Whether the evening still holds its stages when the suggestions are taken, and which stage has given; None: nothing suggested."""
    if not any(s.suggestion for s in history.stages):
        return None
    needed = (history.suggested_sum + MINUTE // 2) // MINUTE * MINUTE
    if history.session is None:
        return f"All stages are then {short(needed)} together."
    line = f"All stages are then {short(needed)} together; the evening is {short(history.session)}."
    if needed <= history.session:
        return line
    gave = max((s for s in history.stages if s.gave and not s.suggestion), key=lambda s: (len(s.gave), sum(s.gave)), default=None)
    if gave is None:
        return line
    times, last = len(gave.gave), counted(min(LAST, len(gave.actual)), "evening", "evenings")
    return f"{line} {shortened(gave.title)} gave time in {times} of the last {last}, {minutes(quantile(gave.gave, 0.5))} min as a rule."


def overview(history: History) -> str:
    """One agenda among several, in a line after its title."""
    on_time = sum(o < MINUTE for o in history.over)
    return evenings(history) + (f", {on_time} of {len(history.over)} at their hour or before" if history.over else "")


def left_alone(path: str, fault: Fault) -> str:
    """A file among the records that was not read, and why."""
    return LEFT_ALONE[fault].format(path=visible(path))
