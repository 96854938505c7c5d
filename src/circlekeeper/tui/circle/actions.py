"""What can be done in the circle, each declared once; plain mode's words for it stand here too."""

from __future__ import annotations

from circlekeeper.cells import cut
from circlekeeper.circle.commands import NEEDS, Command, Needs
from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.view import View
from circlekeeper.telling import floor as phrases
from circlekeeper.telling import screens as words
from circlekeeper.telling import tonight
from circlekeeper.tui.kit.actions import HELP, HOLD, PALETTE, QUIT, Action, Table
from circlekeeper.words.kinds import OURS
from circlekeeper.words.language import _, _p


def _has_turns(view: View) -> bool:
    return view.going and view.stage.begun and view.stage.order is not None


def _hands_matter(view: View) -> bool:
    """Whether a hand could say who speaks next, or one is up all the same."""
    return _has_turns(view) and (view.next is None or bool(view.hands))


def _floor_can_move(view: View) -> bool:
    return _has_turns(view) or (view.going and view.challenge is not None)


def _can_pass(view: View) -> bool:
    in_turn = view.piece is not None and view.piece.kind == "turn"
    return view.going and view.aside is None and (in_turn or view.gap_left is not None)


def _proposed(view: View) -> bool:
    return view.proposal is not None


def _can_take(view: View) -> bool:
    return view.proposal is not None and bool(view.proposal.stages)


def _can_raise(view: View) -> bool:
    to_come = view.stages[view.stage.number - 1 :]
    return not view.finished and any(NATURES[s.kind].shows_board for s in to_come if not s.done)


def _board_matters(view: View) -> bool:
    return _can_raise(view) and bool(view.board)


def _of_the_evening(view: View) -> tuple[str, ...]:
    """What people look for that is in tonight's plan: its stages, and when it is over."""
    words = _p("words that find Tonight’s plan", "timetable, schedule, later, end, over")
    return (words, *(stage.title for stage in view.stages))


def _to_be_added(view: View) -> tuple[str, ...]:
    """What people call a stage that nobody planned."""
    return (_p("words that find Add a break or silence", "pause, tea, coffee"), *OURS.titles.values())


NEXT_CELLS = 30
"""How many cells of the footer what Enter will do may take."""


def _next_label(view: View) -> str:
    """What Enter will do, in a few words; cut where a name or a title is long."""
    if view.detour:
        return cut(words.BACK_TO.format(name=view.interrupted), NEXT_CELLS)
    does = words.what_next_does(view.next_does, phrases.raised(view))
    return cut(does, NEXT_CELLS)


CIRCLE: Table = (
    Action(
        "next",
        keys=("enter", "right", "pagedown"),
        shown="Enter, →, Page Down",
        words=("next",),
        label=_next_label,
        title=_("Next"),
        help=_("Moves on to the next stage, turn, phase or rotation, or to the end. Nothing moves on by itself."),
        group="floor",
        available=lambda v: not v.finished,
        rank=1,
    ),
    Action(
        "pass",
        keys=("p",),
        words=("pass",),
        label=_("pass"),
        title=_("Pass"),
        help=_("The speaker passes for now; some rounds ask them again at the end."),
        group="floor",
        available=_can_pass,
        rank=4,
    ),
    Action(
        "floor",
        keys=("o",),
        words=("floor", "hand"),
        label=_("floor"),
        title=_("Give the floor; hands"),
        help=_("Choose who speaks now, even someone already heard; or raise or lower a hand."),
        group="floor",
        available=_floor_can_move,
        rank=9,
    ),
    Action(
        "undo",
        keys=("u", "left", "pageup"),
        shown="u, ←, Page Up",
        words=("undo",),
        label=_("undo"),
        title=_("Undo"),
        help=_(
            "Takes back the last thing you did, clocks included, as if it had never happened; as often as you like."
        ),
        group="floor",
        available=lambda v: v.can_undo,
        rank=6,
    ),
    Action(
        "redo",
        keys=("U",),
        words=("redo",),
        label=_("redo"),
        title=_("Redo"),
        help=_("Puts back what undo took away."),
        group="floor",
        available=lambda v: v.can_redo,
        rank=12,
    ),
    Action(
        "skip",
        keys=("k",),
        words=("skip",),
        label=_("skip stage"),
        title=_("Skip this stage"),
        help=_("Marks this stage as done and moves on to the next one."),
        group="floor",
        available=lambda v: v.going,
        rank=20,
    ),
    Action(
        "close",
        keys=("c",),
        words=("close",),
        label=_("close"),
        title=_("Go to the close"),
        help=_("Goes straight to the close, whose time at the end of the evening is kept free."),
        group="floor",
        available=lambda v: v.going and v.stage.flex != "protected",
        rank=16,
    ),
    Action(
        "go",
        shown="Ctrl-P",
        words=("go",),
        label=_("another stage"),
        title=_("Go to another stage"),
        help=_("Begins any stage of the evening, even one already done; you can come back to the current one later."),
        group="floor",
        available=lambda v: v.going,
    ),
    Action(
        "plan",
        keys=("e",),
        words=("plan", "place", "drop", "ends"),
        label=_("plan"),
        title=_("Tonight’s plan"),
        help=_(
            "Every stage with its time, at a glance; from there add, move or leave out stages, or end earlier or later."
        ),
        group="time",
        available=lambda v: not v.finished,
        rank=7,
        finds=_of_the_evening,
    ),
    Action(
        "add",
        keys=("z",),
        words=("add",),
        label=_("break, silence"),
        title=_("Add a break or silence"),
        help=_(
            "Adds to tonight’s plan what nobody planned: a break, a silence, any other stage; now, or after this one."
        ),
        group="time",
        available=lambda v: not v.finished,
        rank=9,
        finds=_to_be_added,
    ),
    Action(
        "return",
        keys=("backspace",),
        shown="Backspace",
        words=("return",),
        label=lambda v: words.BACK_TO.format(name=cut(v.interrupted, NEXT_CELLS)),
        title=_("Back to what you left"),
        help=_("After a silence, say: goes on with the stage you left, and gives the floor back to whoever had it."),
        group="time",
        available=lambda v: bool(v.interrupted) and v.stage.flex != "protected" and not v.detour,
        rank=2,
    ),
    HOLD,
    Action(
        "longer",
        keys=("plus", "equals_sign"),
        shown="+",
        words=("longer",),
        label=_("a minute more"),
        title=_("A minute longer"),
        help=_("Gives the current turn, phase or rotation a minute more; where there is none, the stage."),
        group="time",
        available=lambda v: not v.finished and not v.held,
        rank=14,
    ),
    Action(
        "shorter",
        keys=("minus",),
        shown="-",
        words=("shorter",),
        label=_("a minute less"),
        title=_("A minute shorter"),
        help=_("Takes a minute from the current turn or stage, never time already used."),
        group="time",
        available=lambda v: not v.finished and not v.held,
        rank=15,
    ),
    Action(
        "since",
        keys=("s",),
        words=("since",),
        label=_("began earlier"),
        title=_("Began 30 s earlier"),
        help=_("Forgot to press Enter? The current turn or stage began half a minute earlier; press again for more."),
        group="time",
        available=lambda v: v.going and v.stage.begun,
        rank=17,
    ),
    Action(
        "fit",
        keys=("f",),
        words=("fit",),
        label=_p("the time left", "fit"),
        title=_("Fit to the time left"),
        help=_("Shows how the evening could still end on time, stage by stage; nothing changes until you accept it."),
        group="time",
        available=lambda v: v.going and v.proposal is None,
        rank=9,
    ),
    Action(
        "accept",
        keys=("y",),
        words=("accept",),
        label=_("accept"),
        title=_("Accept the proposal"),
        help=_("Applies exactly what is shown."),
        group="time",
        available=_can_take,
        rank=-2,
    ),
    Action(
        "refuse",
        keys=("escape",),
        shown="Escape",
        words=("refuse",),
        label=_("dismiss"),
        title=_("Dismiss the proposal"),
        help=_("Closes the proposal; nothing changes."),
        group="time",
        available=_proposed,
        rank=-1,
    ),
    Action(
        "seconds",
        keys=("t",),
        words=("time",),
        label=_("seconds"),
        title=_("Seconds on or off"),
        help=_("Shows minutes and seconds beside the sand, or hides them."),
        group="time",
        available=lambda v: not v.finished,
        rank=18,
    ),
    Action(
        "bell",
        keys=("b",),
        words=("bell",),
        label=_p("a key", "bell"),
        title=_p("a key", "Bell"),
        help=_("Rings the bowl, or asks you to ring the real one."),
        group="time",
        available=lambda v: v.going and not v.held,
        rank=13,
    ),
    Action(
        "hands",
        keys=("h",),
        words=("hand",),
        label=_("hands"),
        title=_("Hands"),
        help=_("Raises or lowers hands one after another; the list stays open."),
        group="floor",
        available=_hands_matter,
        rank=6,
    ),
    Action(
        "word",
        keys=("w",),
        words=("word",),
        label=_p("someone has a question", "ask"),
        title=_("A word in between"),
        help=_("Someone has a question or a remark while the speaker’s clock waits; Enter gives the floor back."),
        group="floor",
        available=lambda v: v.going and v.speaker is not None and v.aside is None and not v.held,
        rank=5,
    ),
    Action(
        "arrive",
        keys=("a",),
        words=("arrive",),
        label=_("arrive"),
        title=_("Someone arrives"),
        help=_("Someone joins; no clock changes."),
        group="people",
        available=lambda v: not v.finished,
        rank=10,
    ),
    Action(
        "leave",
        keys=("l",),
        words=("leave", "back"),
        label=_("step out"),
        title=_("Step out or return"),
        help=_("Someone steps out, or comes back to their seat; no clock changes."),
        group="people",
        available=lambda v: not v.finished and bool(v.people),
        rank=12,
    ),
    Action(
        "person",
        keys=("x",),
        words=("rename", "move", "mark", "needs"),
        label=_p("a key", "person"),
        title=_("More time, name, seat"),
        help=_("For one person: double time or no clock, another name or seat, marks; clicking on them does the same."),
        group="people",
        available=lambda v: not v.finished and bool(v.people),
        rank=8,
        finds=lambda v: (_p("words that find More time, name, seat", "twice, longer, slower"),),
    ),
    Action(
        "balance",
        shown="Ctrl-P",
        words=("balance",),
        label=_("balance"),
        title=_("Balance, only for you"),
        help=_("One word for each voice so far: quiet, even or long; explained before it is shown, and never saved."),
        group="people",
        available=lambda v: v.going and bool(v.people),
    ),
    Action(
        "raise",
        keys=("r",),
        words=("raise",),
        label=_("raise"),
        title=_("Raise a challenge"),
        help=_("Puts someone’s challenge on the board."),
        group="challenges",
        available=_can_raise,
        rank=11,
    ),
    Action(
        "choose",
        keys=("n",),
        words=("vote", "choose"),
        label=_("vote"),
        title=_("Vote, or choose one"),
        help=_("Counts votes for what is on the board, or begins the challenge you choose."),
        group="challenges",
        available=_board_matters,
        rank=6,
    ),
    Action(
        "too",
        keys=("m",),
        words=("too",),
        label=_("been there too"),
        title=_("“Been there too”"),
        help=_("Counts one more who has been there too."),
        group="challenges",
        available=lambda v: v.challenge is not None,
        rank=5,
    ),
    Action(
        "room",
        keys=("v",),
        label=_("room view"),
        title=_("Room view"),
        help=_(
            "For others to see: the stage, the prompt in large letters, and nothing private; v or Escape leaves it."
        ),
        group="room",
        rank=19,
    ),
    Action(
        "window",
        shown="Ctrl-P",
        label=_("window"),
        title=_("A window for the room"),
        help=_("Tells you how to show the room view on a projector or television while your own screen stays yours."),
        group="room",
    ),
    Action(
        "dark",
        keys=("d",),
        label=_("dark"),
        title=_("Dark"),
        help=_("Nothing at all on the screen. Space and Enter act and it stays dark; a letter wakes it."),
        group="room",
        rank=21,
    ),
    Action(
        "agreements",
        keys=("g",),
        words=("agreements",),
        label=_("agreements"),
        title=_("Agreements"),
        help=_(
            "What you agreed on, then the whole text of this stage with your note; "
            "in the room view, only the agreements."
        ),
        group="room",
        available=lambda v: bool(v.agreements),
        rank=22,
    ),
    Action(
        "need",
        keys=("i",),
        words=("need",),
        label=_("in need"),
        title=_("Someone in need"),
        help=_("Your group's own steps for a hard moment, even during a hold; only for you."),
        group="program",
        rank=23,
    ),
    HELP,
    Action(
        "settings",
        keys=("f2",),
        shown="F2",
        label=_("settings"),
        title=_("Settings"),
        help=_("The theme, the bell, seconds, names in the room view, the clicker; they are remembered."),
        group="program",
    ),
    PALETTE,
    QUIT,
)
"""The keys of a circle."""


UNDONE = {
    "rename": words.RENAME,
    "move": words.MOVE,
    "mark": words.MARKS,
    "each": words.SHORTER_TURNS,
    "add": tonight.ADD,
    "place": tonight.MOVE,
    "drop": tonight.DROP,
    "ends": tonight.END,
    "hold": words.HOLD_DONE,
    "resume": words.RESUME_DONE,
    "floor": words.GIVE_FLOOR,
    "hand": words.HAND_DONE,
    "leave": words.STEP_OUT_DONE,
    "back": words.RETURN_DONE,
    "vote": words.VOTE_DONE,
    "choose": words.CHOICE_DONE,
}
"""What commands are called that are given in a menu, in tonight's plan, or by a key that does one thing or another."""


def title_of(command: Command) -> str:
    """What a command is called when it is undone or redone: as its key is, where the key does nothing else; empty for
    what no key gives.
    """
    if isinstance(command, Needs):
        return words.TIME_TONIGHT[NEEDS[command.weight]]
    of_keys = (action.title for action in CIRCLE if command.word in action.words)
    return UNDONE.get(command.word) or next(of_keys, "")
