"""What the circle answers when something cannot be done: whole sentences, for the facilitator."""

from __future__ import annotations

from circlekeeper.words.language import _, several

NOT_BEGUN = _("the circle has not begun; next begins it")
FINISHED = _("the evening is over; undo takes that back, close ends")
NOBODY_BY_THAT_NUMBER = _("there is nobody by that number")
AWAY = _("{name} has stepped out; say when they are back")
NOT_AWAY = _("{name} is here already")
AWAY_ALREADY = _("{name} has stepped out already")
HELD_ALREADY = _("it is on hold already")
NOT_HELD = _("nothing is on hold")
BELL_ON_HOLD = _("no bell during a hold")
NO_BELL = _("this agenda has no bell")
NOBODY_TO_PASS = _("nobody has the floor")
NO_TURNS_TO_PASS = _("there are no turns in this stage")
NO_FLOOR_HERE = _("nobody takes the floor in this stage")
HAS_FLOOR = _("{name} has the floor already")
NO_SUCH_STAGE = _("there is no stage {number}; there are {of}")
IN_STAGE = _("this is stage {number} already")
IN_CLOSE = _("this is part of the close already")
STAGE_BEGUN = _("stage {number} has begun; leave it with skip")
STAGE_DONE = _("stage {number} is done already")
NOT_SHORTER = _("all of that time is used already")
SINCE_TOO_FAR = _("that is before the start of what came before; at most {most}")
SINCE_TOO_LATE = _("more than that has been used already")
NO_SUCH_CHALLENGE = _("there is no challenge {number} on the board")
NO_CHALLENGE = _("no challenge is in hand")
CHALLENGE_IN_HAND = _("challenge {number} is in hand already")
NOT_CHALLENGES = _("challenges are not taken in this stage")
NO_VOTES = _("there is no voting in this stage")
HOLDER_AWAY = _("{name}, whose challenge it is, has stepped out")
NO_PROPOSAL = _("nothing is proposed; fit proposes")
NOTHING_TO_TAKE = _("no stage can give time")
ENDS_BEFORE_NOW = _("that moment is gone by")
NO_LONGER_TURNS = _("no round still to come has longer turns than that")
SEAT_AFTER_SELF = _("{name} cannot sit beside themselves")
NO_AWAY_QUESTION = _("no time away is asked about")
NOTHING_TO_UNDO = _("there is nothing to take back")
NOTHING_TO_REDO = _("there is nothing to put back")
TOO_MANY_PEOPLE = _("a circle can have at most {most} people")
TOO_MANY_CHALLENGES = _("the board can hold at most {most} challenges")
NAME_EMPTY = _("a name needs at least one letter that can be seen")
NAME_TOO_LONG = _("a name can have at most {most} letters")
NAME_KNOWN = _("{name} is in the circle already; add something to tell the two apart")
WORDS_TOO_LONG = _("at most {most} letters, please")


def still_unheard(count: int) -> str:
    """Turns are still to come; the field is still to be filled, as in the others."""
    return several(
        "{count} still to be heard; give someone the floor, or skip the rest",
        "{count} still to be heard; give someone the floor, or skip the rest",
        count,
    )
