"""Every sentence of the screens of the circle: whole, with named fields, and nobody's name or text in them but as a field."""

from __future__ import annotations

from circlekeeper.circle.plan import MINUTE, SECOND, Ms
from circlekeeper.circle.view import View
from circlekeeper.words import telling

TOO_SMALL = "A little more room, please:\n40 columns and 10 lines.\nSpace holds · q leaves"
TOO_SMALL_LINE = "Space holds · q leaves"
TOO_SMALL_SHORT, TOO_SMALL_SHORTEST = "Space holds\nq leaves", "…"
NO_SOUND = "There is no sound here; please ring the bell by hand."

# -- time in words -------------------------------------------------------------------------------------------------------------------

THE_STAGE = "the stage"


def clocked(used: Ms, allowed: Ms) -> str:
    """Minutes and seconds for whoever asked for them: "1:12 of 3:00"; never past the end."""
    return f"{_minutes_seconds(min(used, allowed))} of {_minutes_seconds(allowed)}"


def _minutes_seconds(ms: Ms) -> str:
    return f"{ms // MINUTE}:{ms % MINUTE // SECOND:02}"


def whole(ms: Ms) -> int:
    """A length in whole minutes, rounded."""
    return (ms + MINUTE // 2) // MINUTE


def short(view: View) -> str:
    """The evening is short, and which stages could give: said between two turns."""
    return f"{telling.room(view)} (f)"


# -- who ------------------------------------------------------------------------------------------------------------------------------


READY = "Enter begins"


# -- what is asked ----------------------------------------------------------------------------------------------------------------------


def note(text: str) -> str:
    """A private reminder."""
    return f"Note: {text}"


MORE_WORDS = "g: all of it"


BOARD_EMPTY = "r puts a challenge on the board"

# -- quiet lines ------------------------------------------------------------------------------------------------------------------------

REHEARSAL = "rehearsal"


SECONDS_ON, SECONDS_OFF = "Minutes and seconds are shown.", "The sand alone."

# -- the proposal -----------------------------------------------------------------------------------------------------------------------


def to_end_at(clock: str) -> str:
    """What the proposal is for."""
    return f"To end at {clock}"


TAKE = "y take it     Escape leave it"


def fits(view: View) -> str:
    """Nothing needs to change."""
    return f"It fits: {telling.room(view)}."


def end_at(clock: str) -> str:
    """A choice: end later."""
    return f"end at {clock}"


def leave_out(title: str) -> str:
    """A choice: leave a stage out."""
    return f"leave out {title}"


def each_turn(ms: Ms) -> str:
    """A choice: shorter turns in the rounds still to come."""
    return f"{_minutes_seconds(ms)} each in the rounds to come"


ALSO = "also:"

# -- choosers and questions -----------------------------------------------------------------------------------------------------------

CHOOSER_HINT = "a few letters or a number · Enter takes it · Escape"
PALETTE = "What would you like to do?"
LEAVING = "Leave the circle now?"
LEAVING_KEPT = "Everything is kept as it is. Go on later with: circlekeeper resume"
LEAVING_REHEARSAL = "It is a rehearsal; nothing of it is kept."
LEAVING_KEYS = "y or q leave · Escape stay"
WHO_SPEAKS = "Who has the floor?"
WHO_SPEAKS_HINT = "Enter gives the floor · Tab puts a hand up, or down · Escape"
WHO_LEAVES = "Who steps out, or is back?"
WHO_RAISES = "Whose challenge is it?"
WHO_ARRIVES = "Who arrives?"
WHO_ARRIVES_HINT = "Enter: in the last seat · Tab: choose beside whom · Escape"
AFTER_WHOM = "After whom do they sit?"
CALLED = "How are they called?"
CALLED_HINT = "Enter · Escape"
CHALLENGE_WORDS = "In a few words, if they like"
CHALLENGE_WORDS_HINT = "Enter puts it on the board, also without words · Escape"
WHO_IS_IT = "Who is it?"
WHICH_STAGE = "Which stage begins now?"
DONE_STAGE = "done"
WHICH_CHALLENGE = "Which one?"
WHICH_CHALLENGE_HINT = "Enter adds a vote · Tab begins it now · Escape"
WHICH_CHALLENGE_BEGIN = "Enter begins it now · Tab adds a vote · Escape"
GIVE_FLOOR = "Give the floor"
RAISE_HAND, LOWER_HAND = "Raise their hand", "Lower their hand"
STEP_OUT, COME_BACK = "They step out, or leave", "They are back"
RENAME = "Another name"
MOVE = "Another seat"
THEIR_CHALLENGE = "Raise their challenge"
FIRST_SEAT = "the first seat"
AGREEMENTS = "What we agreed on"
CLOSES = "Escape closes it"

# -- away -------------------------------------------------------------------------------------------------------------------------------


def away(ms: Ms) -> str:
    """The program was away; does that time count?"""
    if ms < MINUTE:
        return "Away for a moment. Does that time count?"
    return f"Away for {telling.hours(ms)}. Does that time count?"


AWAY_OUT = "No, the circle stood still"
AWAY_ALL = "Yes, the circle went on all the while"
AWAY_PART = "A part of it"
AWAY_HELD = "Enter takes it · Space: no, and go on · Escape: no, on hold"
AWAY_HOW_MUCH = "How much of it counts?"
AWAY_HOW_MUCH_HINT = "like 5m or 1m 30s · Enter · Escape"
AWAY_LONG = "Enter takes it · Space: no, and go on · Escape: no, on hold\nThat was long ago: c goes to the close, q leaves."
NOT_A_LENGTH = "Write it like 5m or 1m 30s."

# -- the closing ------------------------------------------------------------------------------------------------------------------------

CLOSED = "Thank you."
RECORD_SHORT = "Keep a record without people?"
RECORD = "Keep a record without people: the stages, planned and as they went?"

# -- help ---------------------------------------------------------------------------------------------------------------------------------

HELP = "Every key"
HELP_HINT = "↑ ↓ for more · Escape closes it"
SIGNS: tuple[tuple[str, str], ...] = (
    ("●", "has the floor"), ("›", "next"), ("○", "to come"), ("◌", "no turn so far"), ("·", "heard"),
    ("◉", "their challenge"), ("↑", "hand up"), ("( )", "stepped out"),
)  # fmt: skip
"""What stands on the ring, and what it means."""

# -- the room view, the dark --------------------------------------------------------------------------------------------------------------


def room_floor(name: str) -> str:
    """Who has the floor, for others to see."""
    return f"●  {name}"


# -- the closing's keys -------------------------------------------------------------------------------------------------------------------

KEY_KEEP, KEEP, KEEP_HELP = "keep it", "Keep the record and leave", "Keeps the times of the stages, and nobody's name or words."
KEY_FORGET, FORGET, FORGET_HELP = "keep nothing", "Keep nothing and leave", "Removes everything of this evening."
KEY_UNTAKEN, UNTAKEN = "what was raised", "What was raised and not taken"
UNTAKEN_HELP = "Reads it once more; it is forgotten when you leave."
KEY_DONE, DONE, DONE_HELP = "leave", "Leave", "Ends the rehearsal."
KEY_BACK, BACK, BACK_HELP = "not over yet", "Back into the circle", "Takes the end back; the last stage goes on."


def planned_and_actual(planned: Ms, actual: Ms) -> str:
    """Two lengths in minutes."""
    return f"{whole(planned)} → {whole(actual)}"


KEY_NAMES, NAMES, NAMES_HELP = "names", "First names in the room view", "Shows who has the floor, or not."
KEY_SAND, SAND, SAND_HELP = "sand", "Sand in the room view", "Shows the sand to the group, or not."
KEY_DARK, DARK, DARK_HELP = "dark", "Dark", "Nothing at all on the screen; any key wakes it."
KEY_CIRCLE, CIRCLE, CIRCLE_HELP = "circle", "Back to the circle", "Leaves the room view."
