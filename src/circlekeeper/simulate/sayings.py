"""Every sentence about simulated evenings."""

from __future__ import annotations

from circlekeeper.simulate.many import Helps, Outcome
from circlekeeper.text import shortened
from circlekeeper.units import MINUTE, ON_TIME, Ms
from circlekeeper.words import lists
from circlekeeper.words.language import _, several
from circlekeeper.words.lengths import minutes, short

STAGE, PLANNED, TAKES, MOSTLY = _("Stage"), _("planned"), _("takes"), _("9 in 10")
LEGEND = _("minutes:  │ planned   ● typical evening   ━ half of the evenings   ─ 9 in 10")
NO_FIGURE = _("nan isn't a number; write one such as 0.5")
GOOD = _("Nothing needs to change.")


def of_a_hundred(part: float) -> str:
    """A likelihood as so many of a hundred."""
    return _("{count} of 100").format(count=round(part * 100))


def heading(outcome: Outcome) -> str:
    """With how many people, and how many evenings were tried."""
    evenings = several("{count} simulated evening", "{count} simulated evenings", outcome.evenings).format(
        count=outcome.evenings
    )
    return lists.commas([lists.people(outcome.people), evenings])


def on_time(outcome: Outcome) -> str:
    """How likely it ends at its hour, as it is and with proposals taken."""
    if outcome.fitted - outcome.on_time < 0.02:
        return _("Ends on time or early in {often} evenings.").format(often=of_a_hundred(outcome.on_time))
    return _("Ends on time or early in {often} evenings; with proposals accepted (f), in {fitted}.").format(
        often=of_a_hundred(outcome.on_time), fitted=of_a_hundred(outcome.fitted)
    )


def ending(outcome: Outcome) -> str:
    """When a typical evening, the median, ends, and the longest tenth."""
    typical = minutes(abs(outcome.over))
    if outcome.over90 < ON_TIME:
        line = _of_the_typical(
            outcome.over,
            _("A typical evening ends on time."),
            _("A typical evening ends {typical} min after its planned end."),
            _("A typical evening ends {typical} min before its planned end."),
        )
        return line.format(typical=typical)
    line = _of_the_typical(
        outcome.over,
        _("A typical evening ends on time; one in ten ends at least {tenth} min after that."),
        _("A typical evening ends {typical} min after its planned end; one in ten at least {tenth} min after it."),
        _("A typical evening ends {typical} min before its planned end; one in ten at least {tenth} min after it."),
    )
    return line.format(typical=typical, tenth=minutes(outcome.over90))


def _of_the_typical(over: Ms, on_time: str, after: str, before: str) -> str:
    return on_time if abs(over) < ON_TIME else after if over > 0 else before


def slips(outcome: Outcome) -> str | None:
    """Where the time usually goes; None where it does not."""
    if outcome.slips is None:
        return None
    stage = outcome.stages[outcome.slips - 1]
    line = (
        _(
            "Where it slips: {title}, planned for {planned} min, takes {middle} in a typical evening, {tenth} in "
            "one of ten."
        )
        if stage.over >= MINUTE // 2
        else _("Where it slips: {title}, planned for {planned} min, takes {tenth} in one evening of ten.")
    )
    middle, tenth = minutes(stage.planned + stage.over), minutes(stage.planned + stage.over90)
    return line.format(title=shortened(stage.title), planned=minutes(stage.planned), middle=middle, tenth=tenth)


def where(number: int, title: str) -> str:
    """Where the line to change stands in the agenda; empty where it is the whole evening's."""
    return _("stage {number}, {title}").format(number=number, title=title) if number else ""


def helps(found: Helps) -> str:
    """What one change would help most."""
    change = found.change
    if change.number == 0:
        what = _("What would help most: {after} for the whole evening, instead of {before}.")
    elif change.key == "turn":
        what = _("What would help most: {after} each in {title}, instead of {before}.")
    else:
        what = _("What would help most: {after} for {title}, instead of {before}.")
    what = what.format(title=shortened(change.title), after=short(change.after), before=short(change.before))
    then = _("Then {often} evenings end on time or early.").format(often=of_a_hundred(found.on_time))
    return f"{what} {then}"
