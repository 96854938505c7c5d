"""Every sentence about past evenings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from circlekeeper.history.figures import FEWEST, LAST, History, Outgrown, StageFigures, Suggestion
from circlekeeper.history.trend import quantile
from circlekeeper.keeping.records import WhyLeft
from circlekeeper.text import shortened, visible
from circlekeeper.units import MINUTE, ON_TIME, Ms
from circlekeeper.words import figures, lists
from circlekeeper.words.language import _, several
from circlekeeper.words.lengths import minutes, short, whole_minutes

NO_RECORDS = _("No evenings yet. When a session closes, circlekeeper asks whether to keep its record.")
NO_RECORDS_OF = _("No evenings of {agenda} yet.")
STAGE, PLANNED, TOOK, SPREAD = _("Stage"), _("planned"), _("took"), _("from–to")
LEGEND = _("minutes:  │ planned   ● typical evening   ━ half of the evenings   ─ all of them")
NO_CHANGE = _("The figures suggest no change.")
TOO_FEW = several(
    "Suggestions come after {count} evening with about this many people.",
    "Suggestions come after {count} evenings with about this many people.",
    FEWEST,
).format(count=FEWEST)
ONE_AGENDA = _("For one of them: circlekeeper history AGENDA")
MONTH, EVENINGS, ATTENDANCES, EACH_EVENING, HOURS = (
    _("Month"),
    _("evenings"),
    _("attendances"),
    _("per evening"),
    _("hours"),
)
IN_ALL = _("in all")
LEFT_ALONE: dict[WhyLeft, str] = {
    "broken": _("{path}: damaged; not changed"),
    "foreign": _("{path}: not a record; not changed"),
    "newer": _("{path}: written by a newer circlekeeper; not changed"),
    "unreadable": _("{path}: can't be read; not changed"),
}
_MONTHS = (
    _("Jan"),
    _("Feb"),
    _("Mar"),
    _("Apr"),
    _("May"),
    _("Jun"),
    _("Jul"),
    _("Aug"),
    _("Sep"),
    _("Oct"),
    _("Nov"),
    _("Dec"),
)


def day(when: date) -> str:
    """A date as a person says it: "18 Nov 2025"."""
    return _("{day} {month} {year}").format(day=when.day, month=_MONTHS[when.month - 1], year=when.year)


def month(which: str) -> str:
    """A month as a person says it: "Nov 2025"."""
    year, number = which.split("-")
    return _("{month} {year}").format(month=_MONTHS[int(number) - 1], year=year)


def hours(count: float) -> str:
    """Hours, to the tenth."""
    return figures.tenths(count)


def number_span(fewest: int, most: int) -> str:
    """From the fewest to the most: "5–8"."""
    return str(fewest) if fewest == most else f"{fewest}–{most}"


def outgrown(found: Outgrown) -> str:
    """A group that keeps being larger than its agenda is for."""
    return several(
        "{agenda}: {larger} of the last {of} evening had more people than it is for ({most}).",
        "{agenda}: {larger} of the last {of} evenings had more people than it is for ({most}).",
        found.of,
    ).format(agenda=shortened(found.agenda), larger=found.larger, of=found.of, most=found.most)


def people(fewest: int, largest: int) -> str:
    """With how many people, at least and at most: "1 person", "5–8 people"."""
    count = number_span(fewest, largest)
    return several("{count} person", "{count} people", largest).format(count=count)


def minute_span(least: Ms, most: Ms) -> str:
    """Two lengths in minutes as a span: "8–12"."""
    a, b = minutes(least), minutes(most)
    return a if a == b else f"{a}–{b}"


def minutes_to(least: Ms, most: Ms) -> str:
    """Two lengths in minutes as a span in a sentence: "8 to 12"."""
    a, b = minutes(least), minutes(most)
    return a if a == b else _("{least} to {most}").format(least=a, most=b)


def evenings(history: History) -> str:
    """How many evenings, from when to when, with how many people."""
    count = several("{count} evening", "{count} evenings", history.evenings).format(count=history.evenings)
    first, last = day(history.first), day(history.last)
    when = first if first == last else _("{first} to {last}").format(first=first, last=last)
    return lists.commas([count, when, people(history.fewest, history.largest)])


def ending(over: Sequence[Ms]) -> str | None:
    """How the evenings ended against their hour; None where none had one."""
    if not over:
        return None
    on_time = sum(o < ON_TIME for o in over)
    line = _("On time or early: {on_time} of {all}.").format(on_time=on_time, all=len(over))
    if on_time == len(over):
        return line
    middle = quantile(over, 0.5)
    if middle >= ON_TIME:
        much, more = middle, _("The typical evening ended {minutes} min after its planned end.")
    else:
        much, more = max(over), _("The longest ended {minutes} min after its planned end.")
    return f"{line} {more.format(minutes=minutes(much))}"


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
    much = (
        short(max(1000, abs(figures.growth) // 1000 * 1000))
        if abs(figures.growth) < MINUTE
        else _("{count} min").format(count=minutes(abs(figures.growth)))
    )
    longer, shorter = (
        _("{title} gets about {much} longer from evening to evening."),
        _("{title} gets about {much} shorter from evening to evening."),
    )
    return (longer if figures.growth > 0 else shorter).format(title=shortened(figures.title), much=much)


def suggestion(title: str, found: Suggestion) -> str:
    """What the evenings say of a stage's length, in two sentences."""
    took_so_long = several(
        "{title} took {minutes} min in the last {count} evening ({people}); {planned} is planned.",
        "{title} took {minutes} min in the last {count} evenings ({people}); {planned} is planned.",
        found.evenings,
    ).format(
        title=shortened(title),
        minutes=minutes_to(found.least, found.most),
        count=found.evenings,
        people=people(found.fewest, found.largest),
        planned=minutes(found.planned),
    )
    would_hold = _("{proposed} would have been enough for {held} of {evenings}.")
    return (
        f"{took_so_long} {would_hold.format(proposed=short(found.proposed), held=found.held, evenings=found.evenings)}"
    )


def where(number: int, title: str, place: str | None) -> str:
    """Where the line to change stands in the agenda."""
    stage = _("stage {number}, {title}").format(number=number, title=shortened(title))
    return f"  {place or stage}:  "


def place(path: str, line: int, title: str) -> str:
    """A line of the agenda's file, for the stage that stands there."""
    return f"{visible(path)}:{line}, {shortened(title)}"


def balance(history: History) -> str | None:
    """Whether the evening still holds its stages when the suggestions are taken, and which stage has given; None:
    nothing suggested.
    """
    if not any(s.suggestion for s in history.stages):
        return None
    needed = whole_minutes(history.suggested_sum) * MINUTE
    if history.session is None:
        return _("Together, all stages then take {needed}.").format(needed=short(needed))
    line = _("Together, all stages then take {needed}; the evening has {session}.").format(
        needed=short(needed), session=short(history.session)
    )
    if needed <= history.session:
        return line
    gave = max(
        (s for s in history.stages if s.gave and not s.suggestion),
        key=lambda s: (len(s.gave), sum(s.gave)),
        default=None,
    )
    if gave is None:
        return line
    last = min(LAST, len(gave.actual))
    gives = several(
        "{title} gave time in {times} of the last {count} evening, usually {minutes} min.",
        "{title} gave time in {times} of the last {count} evenings, usually {minutes} min.",
        last,
    )
    usually = minutes(quantile(gave.gave, 0.5))
    return f"{line} {gives.format(title=shortened(gave.title), times=len(gave.gave), count=last, minutes=usually)}"


def overview(history: History) -> str:
    """One agenda among several, in a line after its title."""
    on_time = sum(o < ON_TIME for o in history.over)
    at_hour = _("{on_time} of {all} on time or early").format(on_time=on_time, all=len(history.over))
    return lists.commas([evenings(history), *([at_hour] if history.over else [])])


def left_alone(path: str, why: WhyLeft) -> str:
    """A file among the records that was not read, and why."""
    return LEFT_ALONE[why].format(path=visible(path))
