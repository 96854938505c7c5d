"""What the circle answers when something cannot be done: whole sentences, for the facilitator, by the code of the
refusal.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from circlekeeper.words import lengths
from circlekeeper.words.figures import time_of_day
from circlekeeper.words.language import _, several
from circlekeeper.words.lists import commas


class Refusal(Protocol):
    """Why something cannot be done, as the rules say it."""

    @property
    def code(self) -> str:
        """Which of the sentences it is."""
        ...

    @property
    def fields(self) -> Mapping[str, Any]:
        """What stands in it."""
        ...


SENTENCES: dict[str, str] = {
    "not-begun": _("The circle hasn't begun; move on to begin it."),
    "finished": _("The evening is over; you can close it, or undo the end."),
    "nobody-by-that-number": _("Nobody has that number."),
    "away": _("{name} has stepped out; first say that they're back."),
    "not-away": _("{name} is already here."),
    "away-already": _("{name} has already stepped out."),
    "held-already": _("It's already on hold."),
    "not-held": _("Nothing is on hold."),
    "bell-on-hold": _("The bell doesn't ring during a hold."),
    "no-bell": _("This agenda has no bell."),
    "nobody-to-pass": _("Nobody has the floor."),
    "no-turns-to-pass": _("This stage has no turns."),
    "pass-in-word": _("This is a word in between; move on to give the floor back to {name}."),
    "word-in-hold": _("Everything is on hold; resume first."),
    "word-already": _("Someone already has a word in between; move on to give the floor back to {name}."),
    "word-without-speaker": _("Nobody has the floor; give it to someone first."),
    "no-such-mark": _("The marks tonight are: {marks}."),
    "no-such-need": _("Choose double, untimed or usual."),
    "no-floor-here": _("Nobody has the floor in this stage."),
    "has-floor": _("{name} already has the floor."),
    "no-such-stage": _("There is no stage {number}; the last one is {of}."),
    "in-stage": _("This is already stage {number}."),
    "nothing-interrupted": _("No stage was left to come here."),
    "in-close": _("You're already in the close."),
    "stage-begun": _("Stage {number} has already begun; skip the rest of it instead."),
    "stage-done": _("Stage {number} is already done."),
    "stage-after-self": _("Stage {number} can't follow itself."),
    "before-this-stage": _("Stage {number} is the current one; choose a place after it."),
    "nothing-left": _("That would leave nothing of the evening."),
    "no-such-kind": _("{kind} isn't a kind of stage."),
    "too-many-stages": _("An evening can have at most {most} stages."),
    "not-shorter": _("All of that time has already been used."),
    "since-too-far": _("That reaches back past the previous turn or stage; at most {most}."),
    "since-too-late": _("More than that has already been used."),
    "no-such-challenge": _("There is no challenge {number} on the board."),
    "no-challenge": _("There is no current challenge."),
    "challenge-current": _("Challenge {number} is already the current one."),
    "not-challenges": _("This stage doesn't take challenges."),
    "no-votes": _("This stage has no voting."),
    "holder-away": _("{name}, whose challenge it is, has stepped out."),
    "no-proposal": _("There is no proposal; ask for one first."),
    "nothing-to-accept": _("No stage has time to give."),
    "ends-before-now": _("That time has already gone by."),
    "ends-gone-by": _("It's already past {clock}. {meant}?"),
    "ends-tomorrow-morning": _("{clock} is tomorrow morning. {meant}? If you do mean {clock}, type {exact}"),
    "ends-tomorrow": _("{clock} is tomorrow. {meant}? If you do mean {clock}, type {exact}"),
    "ends-far-off": _("{clock} is {away} away. {meant}? If you do mean {clock}, type {exact}"),
    "no-longer-turns": _("No round to come has turns longer than that."),
    "seat-after-self": _("{name} can't sit next to themselves."),
    "no-away-question": _("There is no time away to decide about."),
    "nothing-to-undo": _("There is nothing to undo."),
    "nothing-to-redo": _("There is nothing to redo."),
    "too-many-people": _("A circle can have at most {most} people."),
    "too-many-challenges": _("The board can hold at most {most} challenges."),
    "name-empty": _("A name needs at least one visible letter."),
    "name-too-long": _("A name can have at most {most} letters."),
    "name-known": _("{name} is already in the circle; add something to tell them apart."),
    "words-too-long": _("At most {most} letters, please."),
}
"""Those that are the same for any count."""


def reason(refused: Refusal) -> str:
    """Why something cannot be done, as a sentence."""
    fields = dict(refused.fields)
    if refused.code == "still-unheard":
        return still_unheard(fields["count"])
    if refused.code == "since-too-far":
        fields["most"] = lengths.short(fields["most"])
    if refused.code == "ends-far-off":
        fields["away"] = lengths.short(fields["away"])
    if "meant" in fields:
        fields["clock"], fields["meant"] = time_of_day(fields["clock"]), time_of_day(fields["meant"])
    if "marks" in fields:
        fields["marks"] = commas(fields["marks"])
    return SENTENCES[refused.code].format(**fields)


def still_unheard(count: int) -> str:
    """Turns are still to come."""
    return several(
        "{count} still to be heard; give someone the floor, or skip the rest.",
        "{count} still to be heard; give someone the floor, or skip the rest.",
        count,
    ).format(count=count)
