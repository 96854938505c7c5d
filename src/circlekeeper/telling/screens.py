"""Every sentence of the screens of the circle: whole, with named fields, and nobody's name or text in them but as a
field.
"""

from __future__ import annotations

from collections.abc import Mapping

from circlekeeper.circle.view import Code, Foreseen, View
from circlekeeper.telling import floor as phrases
from circlekeeper.telling.floor import Raised
from circlekeeper.units import MINUTE, SECOND, Ms
from circlekeeper.words import lengths
from circlekeeper.words.language import _, _p, several
from circlekeeper.words.lengths import counted_minutes, whole_minutes

TEXT_DID_NOTHING = _("That looked like pasted text, so nothing was done.")
TOO_SMALL = _("A little more room, please:\n40 columns and 10 lines.\nSpace holds · q leaves")
TOO_SMALL_LINE = _("Space holds · q leaves")
TOO_SMALL_SHORT, TOO_SMALL_SHORTEST = _("Space holds\nq leaves"), "…"
NO_SOUND = _("No sound here; please ring the bell by hand.")

# -- time in words
# -------------------------------------------------------------------------------------------------------------------

THE_STAGE = _("the stage")


def clocked(used: Ms, allowed: Ms) -> str:
    """Minutes and seconds for those who want them: "1:12 of 3:00"; never past the end."""
    return _("{used} of {allowed}").format(used=_minutes_seconds(min(used, allowed)), allowed=_minutes_seconds(allowed))


def _minutes_seconds(ms: Ms) -> str:
    return f"{ms // MINUTE}:{ms % MINUTE // SECOND:02}"


def short(view: View) -> str:
    """The evening is short, and which stages could give: said between two turns."""
    return f"{phrases.spare(view, named=1)} (f)"


# -- who
# --------------------------------------------------------------------------------------------------


READY = _("Enter begins: {title}")


UNTIL = _("until {clock}")
"""When a break is over."""


# -- what is asked
# ----------------------------------------------------------------------------------------------------------------------


def note(text: str) -> str:
    """A private reminder; nothing where there is none."""
    return _("Note: {text}").format(text=text) if text else ""


MORE_WORDS, MORE_BOARD = _("g: the whole text"), _("n: the whole list")
TAKES_ANOTHER: Mapping[Raised, str] = {
    "challenge": _("n takes another challenge"),
    "topic": _("n takes another topic"),
}


BOARD_MORE = _("r adds another")
BOARD_EMPTY: Mapping[Raised, str] = {
    "challenge": _("r puts a challenge on the board"),
    "topic": _("r puts a topic on the board"),
}

# -- quiet lines
# --------------------------------------------------------------------------------------------------

REHEARSAL = _("rehearsal")


SECONDS_ON, SECONDS_OFF = _("Minutes and seconds are shown."), _("Sand only.")

SPACE_RESUMES = _("On hold. Press Space to resume.")
ENDS_AT = _("The evening ends at {clock}.")
STAGE_DONE = _("{title} is done. u takes it back.")


UNDONE, REDONE = _("Undone: {what}."), _("Redone: {what}.")
HOLD_DONE, RESUME_DONE = _p("what was undone or redone", "Hold"), _p("what was undone or redone", "Resume")
HAND_DONE = _p("what was undone or redone", "Hand")
STEP_OUT_DONE, RETURN_DONE = _p("what was undone or redone", "Step out"), _p("what was undone or redone", "Return")
VOTE_DONE = _p("what was undone or redone", "Vote")
SHORTER_TURNS = _("Shorter turns")
CHOICE_DONE = _p("what was undone or redone", "Choose from the board")


def about(what: str, name: str) -> str:
    """Something that was done, and whom it was about."""
    return _("{what} ({name})").format(what=what, name=name)


def undone(what: str, before: View, after: View) -> str:
    """What was taken back, and what that brought back: the stage, or who has the floor."""
    said = UNDONE.format(what=what)
    if before.finished or before.stage.id != after.stage.id:
        return _("{undone} Back in {title}.").format(undone=said, title=after.stage.title) if after.begun else said
    if after.speaker is not None and after.speaking != before.speaking:
        return _("{undone} {name} has the floor again.").format(undone=said, name=after.speaker)
    return said


def since(view: View) -> str:
    """For how long the current turn or stage has been running now."""
    whose = view.speaker if view.piece is not None and view.speaker else view.stage.title
    used = view.stage.elapsed if view.piece is None else view.piece.elapsed
    return _("{whose}: {time} so far.").format(whose=whose, time=lengths.short(used))


NO_HALF_MINUTE = _("There isn't half a minute before this to take back.")


def changed(by: Ms, whose: str) -> str:
    """So much more, or less, for somebody's turn or for a stage; nothing, where a plus and a minus meet."""
    if by == 0:
        return _("{whose}: as long as before.").format(whose=whose)
    length = counted_minutes(abs(by) // MINUTE) if by % MINUTE == 0 else lengths.short(abs(by))
    return (_("{whose}: {length} more.") if by > 0 else _("{whose}: {length} less.")).format(length=length, whose=whose)


# -- what Enter does
# --------------------------------------------------------------------------------------------------

BACK_TO = _("back to {name}")
NEXT_DOES: dict[Code, str] = {
    "evening-begins": _("begin with {title}"),
    "resumes": _p("a hold", "resume"),
    "begins": _("{name} begins"),
    "lap": _("lap {number}: {name} begins"),
    "quiet": _("quiet, then {name}"),
    "free": _p("what Enter does", "the floor is free"),
    "answer": _p("what Enter does", "the circle answers"),
    "back": BACK_TO,
    "challenge": _("challenge {number} begins"),
    "phase": _("on to {title}"),
    "challenge-over": _("this challenge ends"),
    "rotation": _p("what Enter does", "begin rotation {number} of {of}"),
    "set": _("new groups, {number} of {of}"),
    "gather": _("all together"),
    "stage": _("on to {title}"),
    "evening-ends": _("end the evening"),
}
"""What Enter will do, in a few words: all but the one that counts people."""
NEXT_WITH_TOPICS: dict[Code, str] = {
    "challenge": _("topic {number} begins"),
    "challenge-over": _("this topic ends"),
}
"""What is called something else where topics are on the board."""


def what_next_does(does: Foreseen | None, raised: Raised = "challenge") -> str:
    """What `next` will do; nothing once the evening is over."""
    if does is None:
        return ""
    if does.code == "floor-first":
        said = several(
            "{count} still to be heard: give the floor", "{count} still to be heard: give the floor", does.unheard
        )
        return said.format(count=does.unheard)
    found = NEXT_DOES | NEXT_WITH_TOPICS if raised == "topic" else NEXT_DOES
    return found[does.code].format(**does._asdict())


# -- the proposal
# --------------------------------------------------------------------------------------------------


TO_END_AT = _("To end at {clock}")
"""What the proposal is for."""
TAKE, NOTHING_TO_TAKE = _("y accept     Escape dismiss"), _("Escape dismiss")


def fits(view: View) -> str:
    """Nothing needs to change."""
    return _("It fits: {room}.").format(room=phrases.spare(view))


def gone(before: View, after: View) -> str:
    """Which stage it is now that was chosen, and how to take that back."""
    return _("Now: {title}. u takes it back.").format(title=after.stage.title)


def accepted(view: View) -> str:
    """The proposal is accepted, and what is to spare then."""
    return _("Accepted; {room}.").format(room=short(view) if view.spare < 0 else phrases.spare(view))


END_AT, LEAVE_OUT, EACH_TURN = _("end at {clock}"), _("leave out {title}"), _("{turn} each in the rounds to come")
"""What could be done besides: end later, leave a stage out, have shorter turns."""
LITTLE_LESS = _("a little less")
ALSO = _("other options:")

# -- choosers and questions
# -----------------------------------------------------------------------------------------------------------

CHOOSER_HINT = _("type to search · Enter selects · Escape cancels")
PALETTE = _("What would you like to do?")
LEAVING = _("Leave the circle now?")
LEAVING_SAVED = _("Everything is saved. Resume later with: circlekeeper resume")
LEFT_SAVED = _("{title} is saved. Resume later with: circlekeeper resume")
LEAVING_NOT_SAVED = _("Anything not yet saved will be lost. Resume the rest with: circlekeeper resume")
LEAVING_REHEARSAL = _("It's a rehearsal; none of it is kept.")
LEAVING_KEYS = _("y or q leave · Escape stay")
WHO_SPEAKS = _("Who has the floor?")
WHO_SPEAKS_HINT = _("Enter gives the floor · Tab raises or lowers a hand · Escape")
WHOSE_HAND = _("Whose hand?")
HANDS_HINT = _("type to search · Enter raises or lowers it · Escape closes")
IN_NEED = _("Someone in need")
IN_NEED_HOLD = _("Space stops every clock.")
HELD_HERE = _("Everything is on hold. Escape, then Space resumes.")
WHO_LEAVES = _("Who is stepping out or back in?")
WHO_RAISES: Mapping[Raised, str] = {
    "challenge": _("Whose challenge is it? You can add words next."),
    "topic": _("Whose topic is it? You can add words next."),
}
WHO_ARRIVES = _("Who is arriving?")
WHO_ARRIVES_HINT = _("Enter: last seat · Tab: choose who they sit after · Escape")
AFTER_WHOM = _("Who do they sit after?")
CALLED = _("What are they called?")
CALLED_HINT = _("Enter · Escape")
CHALLENGE_WORDS = _("A few words, if they like")
CHALLENGE_WORDS_HINT = _("Enter puts it on the board, with or without words · Escape")
ON_THE_BOARD: Mapping[Raised, str] = {
    "challenge": _("{name}’s challenge is on the board."),
    "topic": _("{name}’s topic is on the board."),
}
NOTHING_FOUND = _("nothing matches")
WHO_IS_IT = _("Who is it?")
WITH_WHOM = _("{name}: what would you like?")
CLOSE_BEGINS = _("The close begins with {title}.")
WHICH_STAGE = _("Which stage begins now?")
DONE_STAGE = _("done")
WHICH_CHALLENGE = _("Which one?")
WHICH_CHALLENGE_HINT = _("Enter adds a vote · Tab begins it now · Escape\nOne vote too many? Press u.")
VOTED: Mapping[Raised, str] = {
    "challenge": _("{name}’s challenge: {votes}. n, then Enter adds one more."),
    "topic": _("{name}’s topic: {votes}. n, then Enter adds one more."),
}
VOTED_OUT: Mapping[Raised, str] = {
    "challenge": _("{name}’s challenge: {votes}. {out} n adds one more."),
    "topic": _("{name}’s topic: {votes}. {out} n adds one more."),
}
BEGUN_INSTEAD: Mapping[Raised, str] = {
    "challenge": _("u goes back to {name}’s challenge."),
    "topic": _("u goes back to {name}’s topic."),
}
GIVE_FLOOR = _("Give the floor")
RAISE_HAND, LOWER_HAND = _("Raise their hand"), _("Lower their hand")
STEP_OUT, COME_BACK = _("Step out or leave"), _("They're back")
WHO_HAS_A_WORD = _("Who has a word in between?")
WORD, NEEDS, MARKS = _("A word in between"), _("More time tonight"), _("Marks")
TIME_TONIGHT = {
    "double": _("Double time tonight"),
    "untimed": _("No clock tonight"),
    "usual": _("As much time as the others"),
}
"""How much time someone could have, as their menu offers it."""
MARKS_OF = _("{name}: Enter adds or removes a mark")
MARKS_HINT = _("type to search · Enter turns it on or off · Escape closes")
MARK_ON = _("on")
RENAME = _("Another name")
MOVE = _("Another seat")
THEIR_CHALLENGE: Mapping[Raised, str] = {
    "challenge": _("Raise their challenge"),
    "topic": _("Raise their topic"),
}
FIRST_SEAT = _("the first seat")
AGREEMENTS = _("What we agreed on")
CLOSES = _("Escape closes")

# -- away
# --------------------------------------------------------------------------------------------------


def where(view: View) -> str:
    """The evening, and how far it had come: "Tuesday circle · Check-in · Ana"."""
    parts = [view.title, view.stage.title if view.begun else "", view.speaker or ""]
    return " · ".join(part for part in parts if part)


def away(ms: Ms) -> str:
    """The program was away; does that time count?"""
    if ms < MINUTE:
        return _("Away for a moment. Does that time count?")
    return _("Away for {time}. Does that time count?").format(time=phrases.hours(ms))


AWAY_OUT = _("No, we stopped")
AWAY_ALL = _("Yes, we carried on")
AWAY_PART = _("Part of it")
AWAY_HELD = _("Enter selects · Space: no, resume · Escape: no, stay on hold\nu takes back what came before.")
AWAY_HOW_MUCH = _("How much of it counts?")
AWAY_HOW_MUCH_HINT = _("like 5m or 1m 30s · Enter · Escape")
AWAY_LONG = _(
    "Enter selects · Space: no, resume · Escape: no, stay on hold\nThat was long ago: c goes to the close, q leaves."
)
NOT_A_LENGTH = _("Write it like 5m or 1m 30s.")

# -- the closing
# --------------------------------------------------------------------------------------------------

CLOSED = _("Thank you.")
RECORD_SHORT = _("Keep an anonymous record?")
RECORD = _("Names are removed either way. Keep an anonymous record of stage times?")

# -- help
# --------------------------------------------------------------------------------------------------

HELP_HINT = _("↑ ↓ for more · Escape closes")
SIGNS: tuple[tuple[str, str], ...] = (
    ("●", _("has the floor")),
    ("›", _("next")),
    ("○", _("to come")),
    ("◌", _("no turn so far")),
    ("·", _("heard")),
    ("◦", _("listening now")),
    ("◉", _("their challenge")),
    ("↑", _("hand up")),
    ("( )", _("stepped out")),
)
"""What stands on the ring, and what it means."""

# -- the closing's keys
# -------------------------------------------------------------------------------------------------------------------

KEY_KEEP, KEEP, KEEP_HELP = (
    _("keep it"),
    _("Keep the record and leave"),
    _("Keeps the stage times, but nobody's name or words."),
)
KEY_FORGET, FORGET, FORGET_HELP = (
    _("keep nothing"),
    _("Keep nothing and leave"),
    _("Removes everything from this evening."),
)
KEY_UNTAKEN, UNTAKEN = _("what was raised"), _("What was raised but not taken up")
UNTAKEN_HELP = _("Shows it once more; it's forgotten when you leave.")
KEY_DONE, DONE, DONE_HELP = _p("a rehearsal", "leave"), _p("a rehearsal", "Leave"), _("Ends the rehearsal.")
KEY_BACK, BACK, BACK_HELP = (
    _("not over yet"),
    _("Back into the circle"),
    _("Takes the end back; the last stage resumes."),
)


def planned_and_actual(planned: Ms, actual: Ms) -> str:
    """Two lengths in minutes."""
    return f"{whole_minutes(planned)} → {whole_minutes(actual)}"


KEY_NAMES, NAMES, NAMES_HELP = _("names"), _("First names in the room view"), _("Shows who has the floor, or not.")
KEY_SAND, SAND, SAND_HELP = _("sand"), _("Sand in the room view"), _("Shows the sand to the group, or not.")
KEY_CIRCLE, CIRCLE, CIRCLE_HELP = _("circle"), _("Back to the circle"), _("Leaves the room view.")
