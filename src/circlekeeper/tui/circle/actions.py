"""What can be done in the circle, each declared once; plain mode's words for it stand here too."""

from __future__ import annotations

from circlekeeper.cells import cut
from circlekeeper.circle.commands import NEEDED, Command, Needs
from circlekeeper.circle.view import View
from circlekeeper.telling import floor as phrases
from circlekeeper.telling import screens as said
from circlekeeper.telling import tonight
from circlekeeper.tui.kit.actions import HELP, HOLD, PALETTE, QUIT, Action, Table, always, going
from circlekeeper.words.kinds import OURS
from circlekeeper.words.language import _, _p


def _has_turns(view: View) -> bool:
    return going(view) and view.stage.begun and view.stage.order is not None


def _hands_matter(view: View) -> bool:
    """Whether a hand could say who speaks next, or one is up all the same."""
    return _has_turns(view) and (view.next is None or bool(view.hands))


def _floor_can_move(view: View) -> bool:
    return _has_turns(view) or (going(view) and view.challenge is not None)


def _can_pass(view: View) -> bool:
    in_turn = view.piece is not None and view.piece.kind == "turn"
    return going(view) and view.aside is None and (in_turn or view.gap_left is not None)


def _proposed(view: View) -> bool:
    return view.proposal is not None


def _can_take(view: View) -> bool:
    return view.proposal is not None and bool(view.proposal.stages)


def _can_raise(view: View) -> bool:
    to_come = (s.kind for s in view.stages[view.stage.number - 1 :] if not s.done)
    return not view.finished and any(kind in ("topics", "challenges") for kind in to_come)


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
        return cut(said.BACK_TO.format(name=view.interrupted), NEXT_CELLS)
    does = said.what_next_does(view.next_does, phrases.raised(view))
    return cut(does, NEXT_CELLS)


CIRCLE: Table = (
    Action(
        "next",
        ("enter", "right", "pagedown"),
        "Enter, →, Page Down",
        ("next",),
        _next_label,
        _("Next"),
        _("Moves on to the next stage, turn, phase or rotation, or to the end. Nothing moves on by itself."),
        "floor",
        lambda v: not v.finished,
        1,
    ),
    Action(
        "pass",
        ("p",),
        "p",
        ("pass",),
        _("pass"),
        _("Pass"),
        _("The speaker passes for now; some rounds ask them again at the end."),
        "floor",
        _can_pass,
        4,
    ),
    Action(
        "floor",
        ("o",),
        "o",
        ("floor", "hand"),
        _("floor"),
        _("Give the floor; hands"),
        _("Choose who speaks now, even someone already heard; or raise or lower a hand."),
        "floor",
        _floor_can_move,
        9,
    ),
    Action(
        "undo",
        ("u", "left", "pageup"),
        "u, ←, Page Up",
        ("undo",),
        _("undo"),
        _("Undo"),
        _("Takes back the last thing you did, clocks included, as if it had never happened; as often as you like."),
        "floor",
        lambda v: v.can_undo,
        6,
    ),
    Action(
        "redo",
        ("U",),
        "U",
        ("redo",),
        _("redo"),
        _("Redo"),
        _("Puts back what undo took away."),
        "floor",
        lambda v: v.can_redo,
        12,
    ),
    Action(
        "skip",
        ("k",),
        "k",
        ("skip",),
        _("skip stage"),
        _("Skip this stage"),
        _("Marks this stage as done and moves on to the next one."),
        "floor",
        going,
        20,
    ),
    Action(
        "close",
        ("c",),
        "c",
        ("close",),
        _("close"),
        _("Go to the close"),
        _("Goes straight to the close, whose time at the end of the evening is kept free."),
        "floor",
        lambda v: going(v) and v.stage.flex != "protected",
        16,
    ),
    Action(
        "go",
        (),
        "Ctrl-P",
        ("go",),
        _("another stage"),
        _("Go to another stage"),
        _("Begins any stage of the evening, even one already done; you can come back to the current one later."),
        "floor",
        going,
    ),
    Action(
        "plan",
        ("e",),
        "e",
        ("plan", "place", "drop", "ends"),
        _("plan"),
        _("Tonight’s plan"),
        _("Every stage with its time, at a glance; from there add, move or leave out stages, or end earlier or later."),
        "time",
        lambda v: not v.finished,
        7,
        _of_the_evening,
    ),
    Action(
        "add",
        ("z",),
        "z",
        ("add",),
        _("break, silence"),
        _("Add a break or silence"),
        _("Adds to tonight’s plan what nobody planned: a break, a silence, any other stage; now, or after this one."),
        "time",
        lambda v: not v.finished,
        9,
        _to_be_added,
    ),
    Action(
        "return",
        ("backspace",),
        "Backspace",
        ("return",),
        lambda v: said.BACK_TO.format(name=cut(v.interrupted, NEXT_CELLS)),
        _("Back to what you left"),
        _("After a silence, say: goes on with the stage you left, and gives the floor back to whoever had it."),
        "time",
        lambda v: bool(v.interrupted) and v.stage.flex != "protected" and not v.detour,
        2,
    ),
    HOLD,
    Action(
        "longer",
        ("plus", "equals_sign"),
        "+",
        ("longer",),
        _("a minute more"),
        _("A minute longer"),
        _("Gives the current turn, phase or rotation a minute more; where there is none, the stage."),
        "time",
        lambda v: not v.finished and not v.held,
        14,
    ),
    Action(
        "shorter",
        ("minus",),
        "-",
        ("shorter",),
        _("a minute less"),
        _("A minute shorter"),
        _("Takes a minute from the current turn or stage, never time already used."),
        "time",
        lambda v: not v.finished and not v.held,
        15,
    ),
    Action(
        "since",
        ("s",),
        "s",
        ("since",),
        _("began earlier"),
        _("Began 30 s earlier"),
        _("Forgot to press Enter? The current turn or stage began half a minute earlier; press again for more."),
        "time",
        lambda v: going(v) and v.stage.begun,
        17,
    ),
    Action(
        "fit",
        ("f",),
        "f",
        ("fit",),
        _p("the time left", "fit"),
        _("Fit to the time left"),
        _("Shows how the evening could still end on time, stage by stage; nothing changes until you accept it."),
        "time",
        lambda v: going(v) and v.proposal is None,
        9,
    ),
    Action(
        "accept",
        ("y",),
        "y",
        ("accept",),
        _("accept"),
        _("Accept the proposal"),
        _("Applies exactly what is shown."),
        "time",
        _can_take,
        -2,
    ),
    Action(
        "refuse",
        ("escape",),
        "Escape",
        ("refuse",),
        _("dismiss"),
        _("Dismiss the proposal"),
        _("Closes the proposal; nothing changes."),
        "time",
        _proposed,
        -1,
    ),
    Action(
        "seconds",
        ("t",),
        "t",
        ("time",),
        _("seconds"),
        _("Seconds on or off"),
        _("Shows minutes and seconds beside the sand, or hides them."),
        "time",
        lambda v: not v.finished,
        18,
    ),
    Action(
        "bell",
        ("b",),
        "b",
        ("bell",),
        _p("a key", "bell"),
        _p("a key", "Bell"),
        _("Rings the bowl, or asks you to ring the real one."),
        "time",
        lambda v: going(v) and not v.held,
        13,
    ),
    Action(
        "hands",
        ("h",),
        "h",
        ("hand",),
        _("hands"),
        _("Hands"),
        _("Raises or lowers hands one after another; the list stays open."),
        "floor",
        _hands_matter,
        6,
    ),
    Action(
        "word",
        ("w",),
        "w",
        ("word",),
        _p("someone has a question", "ask"),
        _("A word in between"),
        _("Someone has a question or a remark while the speaker’s clock waits; Enter gives the floor back."),
        "floor",
        lambda v: going(v) and v.speaker is not None and v.aside is None and not v.held,
        5,
    ),
    Action(
        "arrive",
        ("a",),
        "a",
        ("arrive",),
        _("arrive"),
        _("Someone arrives"),
        _("Someone joins; no clock changes."),
        "people",
        lambda v: not v.finished,
        10,
    ),
    Action(
        "leave",
        ("l",),
        "l",
        ("leave", "back"),
        _("step out"),
        _("Step out or return"),
        _("Someone steps out, or comes back to their seat; no clock changes."),
        "people",
        lambda v: not v.finished and bool(v.people),
        12,
    ),
    Action(
        "person",
        ("x",),
        "x",
        ("rename", "move", "mark", "needs"),
        _p("a key", "person"),
        _("More time, name, seat"),
        _("For one person: double time or no clock, another name or seat, marks; clicking on them does the same."),
        "people",
        lambda v: not v.finished and bool(v.people),
        8,
        lambda v: (_p("words that find More time, name, seat", "twice, longer, slower"),),
    ),
    Action(
        "balance",
        (),
        "Ctrl-P",
        ("balance",),
        _("balance"),
        _("Balance, only for you"),
        _("One word for each voice so far: quiet, even or long; explained before it is shown, and never saved."),
        "people",
        lambda v: going(v) and bool(v.people),
    ),
    Action(
        "raise",
        ("r",),
        "r",
        ("raise",),
        _("raise"),
        _("Raise a challenge"),
        _("Puts someone’s challenge on the board."),
        "challenges",
        _can_raise,
        11,
    ),
    Action(
        "choose",
        ("n",),
        "n",
        ("vote", "choose"),
        _("vote"),
        _("Vote, or choose one"),
        _("Counts votes for what is on the board, or begins the challenge you choose."),
        "challenges",
        _board_matters,
        6,
    ),
    Action(
        "too",
        ("m",),
        "m",
        ("too",),
        _("been there too"),
        _("“Been there too”"),
        _("Counts one more who has been there too."),
        "challenges",
        lambda v: v.challenge is not None,
        5,
    ),
    Action(
        "room",
        ("v",),
        "v",
        (),
        _("room view"),
        _("Room view"),
        _("For others to see: the stage, the prompt in large letters, and nothing private; v or Escape leaves it."),
        "room",
        always,
        19,
    ),
    Action(
        "window",
        (),
        "Ctrl-P",
        (),
        _("window"),
        _("A window for the room"),
        _("Tells you how to show the room view on a projector or television while your own screen stays yours."),
        "room",
    ),
    Action(
        "dark",
        ("d",),
        "d",
        (),
        _("dark"),
        _("Dark"),
        _("Nothing at all on the screen. Space and Enter act and it stays dark; a letter wakes it."),
        "room",
        always,
        21,
    ),
    Action(
        "agreements",
        ("g",),
        "g",
        ("agreements",),
        _("agreements"),
        _("Agreements"),
        _(
            "What you agreed on, then the whole text of this stage with your note; "
            "in the room view, only the agreements."
        ),
        "room",
        lambda v: bool(v.agreements),
        22,
    ),
    Action(
        "need",
        ("i",),
        "i",
        ("need",),
        _("in need"),
        _("Someone in need"),
        _("Your group's own steps for a hard moment, even during a hold; only for you."),
        "program",
        always,
        23,
    ),
    HELP,
    Action(
        "settings",
        ("f2",),
        "F2",
        (),
        _("settings"),
        _("Settings"),
        _("The theme, the bell, seconds, names in the room view, the clicker; they are remembered."),
        "program",
    ),
    PALETTE,
    QUIT,
)
"""The keys of a circle."""


OF_ONE_PERSON = {"rename": said.RENAME, "move": said.MOVE, "mark": said.MARKS}
"""What is done for one person, as their menu calls it."""


OF_TONIGHT = {
    "each": said.SHORTER_TURNS,
    "add": tonight.ADD,
    "place": tonight.MOVE,
    "drop": tonight.DROP,
    "ends": tonight.END,
}
"""What is done in tonight's plan, as its keys are called."""


OF_A_SHARED_KEY = {
    "hold": said.HOLD_DONE,
    "resume": said.RESUME_DONE,
    "floor": said.GIVE_FLOOR,
    "hand": said.HAND_DONE,
    "leave": said.STEP_OUT_DONE,
    "back": said.RETURN_DONE,
    "vote": said.VOTE_DONE,
    "choose": said.CHOICE_DONE,
}
"""What is done by a key that does one thing or another, and whose title names both."""


def title_of(command: Command) -> str:
    """What a command is called when it is undone or redone: as its key is, where the key does nothing else; empty for
    what no key gives.
    """
    if isinstance(command, Needs):
        return next(said.TIME_TONIGHT[how] for how, weight in NEEDED.items() if weight == command.weight)
    found = [action for action in CIRCLE if command.word in action.words]
    elsewhere = (OF_ONE_PERSON | OF_TONIGHT | OF_A_SHARED_KEY).get(command.word, "")
    if elsewhere or not found:
        return elsewhere
    return min(found, key=lambda action: action.words.index(command.word)).title
