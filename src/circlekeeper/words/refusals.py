"""What the circle answers when something cannot be done: whole sentences, for the facilitator, by the code of the
refusal.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from circlekeeper.words import lengths
from circlekeeper.words.clocktime import shown
from circlekeeper.words.language import _, several


class Refusal(Protocol):
    """Why something cannot be done, as the rules say it."""

    @property
    def code(self) -> str:
        """Which of the sentences it is."""
        ...

    @property
    def fields(self) -> Mapping[str, int | str]:
        """What stands in it."""
        ...


SENTENCES: dict[str, str] = {
    "not-begun": _("the circle has not begun; next begins it"),
    "finished": _("the evening is over; undo takes that back, close ends"),
    "nobody-by-that-number": _("there is nobody by that number"),
    "away": _("{name} has stepped out; say when they are back"),
    "not-away": _("{name} is here already"),
    "away-already": _("{name} has stepped out already"),
    "held-already": _("it is on hold already"),
    "not-held": _("nothing is on hold"),
    "bell-on-hold": _("no bell during a hold"),
    "no-bell": _("this agenda has no bell"),
    "nobody-to-pass": _("nobody has the floor"),
    "no-turns-to-pass": _("there are no turns in this stage"),
    "pass-in-word": _("the floor is {name}'s; next gives it back to them"),
    "word-in-hold": _("everything is on hold; resume goes on"),
    "word-already": _("there is a word in between already; next gives the floor back to {name}"),
    "word-without-speaker": _("nobody has the floor; floor gives it"),
    "no-such-mark": _("the marks tonight are: {marks}"),
    "no-such-need": _("needs is double, untimed or usual"),
    "no-floor-here": _("nobody takes the floor in this stage"),
    "has-floor": _("{name} has the floor already"),
    "no-such-stage": _("there is no stage {number}; there are {of}"),
    "in-stage": _("this is stage {number} already"),
    "in-close": _("this is part of the close already"),
    "stage-begun": _("stage {number} has begun; leave it with skip"),
    "stage-done": _("stage {number} is done already"),
    "stage-after-self": _("stage {number} can't follow itself"),
    "before-this-stage": _("stage {number} is the current one; choose a place after it"),
    "nothing-left": _("that would leave nothing of the evening"),
    "no-such-kind": _("{kind} is not a kind of stage"),
    "too-many-stages": _("an evening can have at most {most} stages"),
    "not-shorter": _("all of that time is used already"),
    "since-too-far": _("that is before the start of what came before; at most {most}"),
    "since-too-late": _("more than that has been used already"),
    "no-such-challenge": _("there is no challenge {number} on the board"),
    "no-challenge": _("no challenge is in hand"),
    "challenge-in-hand": _("challenge {number} is in hand already"),
    "not-challenges": _("challenges are not taken in this stage"),
    "no-votes": _("there is no voting in this stage"),
    "holder-away": _("{name}, whose challenge it is, has stepped out"),
    "no-proposal": _("nothing is proposed; fit proposes"),
    "nothing-to-take": _("no stage can give time"),
    "ends-before-now": _("that moment is gone by"),
    "ends-gone-by": _("It is already past {clock}. {meant}?"),
    "ends-tomorrow-morning": _("{clock} is tomorrow morning. {meant}? If you do mean {clock}, write {exact}"),
    "ends-tomorrow": _("{clock} is tomorrow. {meant}? If you do mean {clock}, write {exact}"),
    "ends-far-off": _("{clock} is {away} away. {meant}? If you do mean {clock}, write {exact}"),
    "no-longer-turns": _("no round still to come has longer turns than that"),
    "seat-after-self": _("{name} cannot sit beside themselves"),
    "no-away-question": _("no time away is asked about"),
    "nothing-to-undo": _("there is nothing to take back"),
    "nothing-to-redo": _("there is nothing to put back"),
    "too-many-people": _("a circle can have at most {most} people"),
    "too-many-challenges": _("the board can hold at most {most} challenges"),
    "name-empty": _("a name needs at least one letter that can be seen"),
    "name-too-long": _("a name can have at most {most} letters"),
    "name-known": _("{name} is in the circle already; add something to tell the two apart"),
    "words-too-long": _("at most {most} letters, please"),
}
"""Those that are the same for any count."""


def reason(refused: Refusal) -> str:
    """Why something cannot be done, as a sentence."""
    fields = dict(refused.fields)
    if refused.code == "still-unheard":
        return still_unheard(int(fields["count"]))
    if refused.code == "since-too-far":
        fields["most"] = lengths.short(int(fields["most"]))
    if refused.code == "ends-far-off":
        fields["away"] = lengths.short(int(fields["away"]))
    if "meant" in fields:
        fields["clock"], fields["meant"] = shown(str(fields["clock"])), shown(str(fields["meant"]))
    return SENTENCES[refused.code].format(**fields)


def still_unheard(count: int) -> str:
    """Turns are still to come."""
    return several(
        "{count} still to be heard; give someone the floor, or skip the rest",
        "{count} still to be heard; give someone the floor, or skip the rest",
        count,
    ).format(count=count)
