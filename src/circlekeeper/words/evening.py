"""What is said around a session: before it opens, and when it cannot."""

from __future__ import annotations

SEAT = "Seat {number}"
NO_TERMINAL = "a full screen needs a terminal on all of its standard streams; --plain works with pipes"
NO_CUT_OFF = "no session was cut off in the last seven days; circlekeeper run AGENDA begins one"
CUT_OFF = "A session of {title} was cut off; circlekeeper resume goes on with it."
CUT_OFF_UNKNOWN = "A session was cut off; circlekeeper resume goes on with it."
SPEED_RANGE = "--speed: between 0.1 and 1000"
ONE_LIST = "--people-file, --people and --count: only one of them can say who is here"
LISTED_AS = "--people, name {number}"
PLACE = "{path}:{line}:{column}"
ANOTHER_NAME = "write another name"
NAME_TWICE = "the same name as in {place}; add something to tell the two apart"
NO_NAMES = "{place}: no name in it; write one name a line"
TOO_MANY_NAMES = "{place}: a circle can have at most {most} people; leave some out"
NOT_ALL_REMOVED = "The disk did not take the record, or kept something back; circlekeeper forget removes what is there."
