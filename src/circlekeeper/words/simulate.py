"""Every sentence about simulated evenings."""

from __future__ import annotations

from circlekeeper.circle.plan import MINUTE, Ms
from circlekeeper.simulate.many import ON_TIME, Helps, Outcome
from circlekeeper.text import shortened
from circlekeeper.words.lengths import minutes, short

STAGE, PLANNED, TAKES, MOSTLY = "Stage", "planned", "takes", "9 in 10"
LEGEND = "minutes:  │ planned   ● the middle evening   ━ half of the evenings   ─ 9 in 10"
NO_FIGURE = "nan is not a number; write one such as 0.5"
GOOD = "Nothing needs to change."


def of_a_hundred(part: float) -> str:
    """A likelihood as so many of a hundred."""
    return f"{round(part * 100)} of 100"


def heading(outcome: Outcome) -> str:
    """With how many people, and how many evenings were tried."""
    people = "1 person" if outcome.people == 1 else f"{outcome.people} people"
    return f"{people}, {outcome.evenings} simulated {'evening' if outcome.evenings == 1 else 'evenings'}"


def on_time(outcome: Outcome) -> str:
    """How likely it ends at its hour, as it is and with proposals taken."""
    line = f"Ends at its hour or before in {of_a_hundred(outcome.on_time)} evenings"
    if outcome.fitted - outcome.on_time >= 0.02:
        line += f"; when proposals are taken (f), in {of_a_hundred(outcome.fitted)}"
    return f"{line}."


def ending(outcome: Outcome) -> str:
    """When the middle evening ends, and the longest tenth."""
    middle = _against_the_hour(outcome.over)
    if outcome.over90 < ON_TIME:
        return f"The middle evening ends {middle}."
    return f"The middle evening ends {middle}; one in ten ends {minutes(outcome.over90)} min after it or more."


def _against_the_hour(over: Ms) -> str:
    if abs(over) < ON_TIME:
        return "at its hour"
    return f"{minutes(abs(over))} min {'after' if over > 0 else 'before'} its hour"


def slips(outcome: Outcome) -> str | None:
    """Where the time usually goes; None where it does not."""
    if outcome.slips is None:
        return None
    stage = outcome.stages[outcome.slips - 1]
    line = f"Where it slips: {shortened(stage.title)}, planned for {minutes(stage.planned)} min"
    if stage.over >= MINUTE // 2:
        line += f", takes {minutes(stage.planned + stage.over)} in the middle evening"
    return f"{line}, {minutes(stage.planned + stage.over90)} in one of ten."


def helps(found: Helps) -> str:
    """What one change would help most."""
    change = found.change
    if change.number == 0:
        what = f"{short(change.after)} for the whole evening, instead of {short(change.before)}"
    elif change.key == "turn":
        what = f"{shortened(change.title)} with {short(change.after)} each, instead of {short(change.before)}"
    else:
        what = f"{shortened(change.title)} of {short(change.after)}, instead of {short(change.before)}"
    return f"What would help most: {what}. Then {of_a_hundred(found.on_time)} evenings end at their hour or before."
