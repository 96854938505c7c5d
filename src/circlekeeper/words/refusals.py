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
    "not-begun": _("the circle hasn't begun; next begins it"),
    "finished": _("the evening is over; undo goes back, close finishes"),
    "nobody-by-that-number": _("nobody has that number"),
    "away": _("{name} has stepped out; say first that they are back"),
    "not-away": _("{name} is already here"),
    "away-already": _("{name} has already stepped out"),
    "held-already": _("it's already on hold"),
    "not-held": _("nothing is on hold"),
    "bell-on-hold": _("the bell doesn't ring during a hold"),
    "no-bell": _("this agenda has no bell"),
    "nobody-to-pass": _("nobody has the floor"),
    "no-turns-to-pass": _("this stage has no turns"),
    "pass-in-word": _("this is a word in between; next gives the floor back to {name}"),
    "word-in-hold": _("everything is on hold; resume first"),
    "word-already": _("someone already has a word in between; next gives the floor back to {name}"),
    "word-without-speaker": _("nobody has the floor; give it to someone first"),
    "no-such-mark": _("the marks tonight are: {marks}"),
    "no-such-need": _("choose double, untimed or usual"),
    "no-floor-here": _("nobody has the floor in this stage"),
    "has-floor": _("{name} already has the floor"),
    "no-such-stage": _("there is no stage {number}; the last one is {of}"),
    "in-stage": _("this is already stage {number}"),
    "in-close": _("this is already part of the close"),
    "stage-begun": _("stage {number} has begun; leave it with skip"),
    "stage-done": _("stage {number} is already done"),
    "stage-after-self": _("stage {number} can't follow itself"),
    "before-this-stage": _("stage {number} is the current one; choose a place after it"),
    "nothing-left": _("that would leave nothing of the evening"),
    "no-such-kind": _("{kind} isn't a kind of stage"),
    "too-many-stages": _("an evening can have at most {most} stages"),
    "not-shorter": _("all of that time has already been used"),
    "since-too-far": _("that reaches back past the previous turn or stage; at most {most}"),
    "since-too-late": _("more than that has already been used"),
    "no-such-challenge": _("there is no challenge {number} on the board"),
    "no-challenge": _("there is no current challenge"),
    "challenge-in-hand": _("challenge {number} is already the current one"),
    "not-challenges": _("this stage doesn't take challenges"),
    "no-votes": _("this stage has no voting"),
    "holder-away": _("{name}, whose challenge it is, has stepped out"),
    "no-proposal": _("there is no proposal; fit makes one"),
    "nothing-to-take": _("no stage has time to give"),
    "ends-before-now": _("that time has already gone by"),
    "ends-gone-by": _("It's already past {clock}. {meant}?"),
    "ends-tomorrow-morning": _("{clock} is tomorrow morning. {meant}? If you do mean {clock}, type {exact}"),
    "ends-tomorrow": _("{clock} is tomorrow. {meant}? If you do mean {clock}, type {exact}"),
    "ends-far-off": _("{clock} is {away} away. {meant}? If you do mean {clock}, type {exact}"),
    "no-longer-turns": _("no round to come has turns longer than that"),
    "seat-after-self": _("{name} can't sit next to themselves"),
    "no-away-question": _("there is no time away to decide about"),
    "nothing-to-undo": _("there is nothing to undo"),
    "nothing-to-redo": _("there is nothing to redo"),
    "too-many-people": _("a circle can have at most {most} people"),
    "too-many-challenges": _("the board can hold at most {most} challenges"),
    "name-empty": _("a name needs at least one visible letter"),
    "name-too-long": _("a name can have at most {most} letters"),
    "name-known": _("{name} is already in the circle; add something to tell them apart"),
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
