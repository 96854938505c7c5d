"""What plain mode says: whole sentences with named fields, one line each.

The words of commands are no messages ("next", "floor NAME"), and neither is the "cannot:" before a refusal: a
script that leads an evening works in every language.
"""

from __future__ import annotations

from circlekeeper.words.language import _, several

CANNOT = "cannot: {reason}"
WHO_IS_HERE = _("Who is here? A name a line, in the order of the seats; an empty line begins.")
ALREADY_HERE = _("From the agenda: {names}.")
EMPTY_LINE_BEGINS = _("An empty line begins.")
SEATED = _("Seat {seat}: {name}.")
STAGES_DONE = _("Done: {titles}.")
STAGES_TO_COME = _("Still to come: {titles}.")
IT_IS = _("It is {clock}.")
SUITS_NOT = _("{what}; {instead}.")
SUITS_NOT_IN = _("{title}: {what}; {instead}.")
NOT_BEGUN = _("{title} has not begun. next begins it, with {first}; help lists what can be asked.")
STAGE = _("{number} of {of}: {title}. {prompt}")
NOTE = _("Note, for you alone: {note}")
ANSWERING = _("Answering: {how}.")
FLOOR = _("{name} has the floor.")
FLOOR_FOR = _("{name} has the floor, {time}.")
THEN = _("Then {name}.")
OFFERED = _("Everyone has had the offer; next goes on.")
PHASE = _("{phase}, {time}: {voice}. Answering: {how}.")
CHALLENGE = _("Challenge {number}, from {holder}.")
CHALLENGE_SAID = _("Challenge {number}, from {holder}: {words}.")
NO_TOO = _("None have been there too.")
RAISES = _("raise puts a challenge on the board.")
GROUPS = _("Groups: {groups}.")
TOGETHER = _("All together again; next goes on.")
ROTATION = "{rotation}, {time}"
HELD = _("On hold. resume goes on.")
ON_AGAIN = _("Going on.")
FINISHED = _("Thank you. The evening is over. close keeps its record and ends; undo goes back.")
AWAY = _(
    "{time} went by unseen, on hold. away out leaves it out, away counts counts it, away DURATION counts so much of it."
)
NO_PROPOSAL = _("There is {room}; nothing needs to give.")
PROPOSAL = _("To end on time:")
PROPOSED = "  {title}: {before} → {after}"
KEPT = _("  {title}: {length}, kept")
ALSO = _("Or instead: drop NUMBER, ends CLOCK, each DURATION.")
ALSO_BEFORE = _("Or instead: drop NUMBER, each DURATION.")
TAKE_IT = _("accept takes it, refuse drops it.")
DROPPED = _("Left as it was.")
TAKEN = _("Taken.")
TAKEN_BACK = _("Taken back.")
PUT_BACK = _("Put back.")
ARRIVED = _("{name} sits down, seat {seat} of {of}.")
LEFT_ROOM = _("{name} has stepped out.")
BACK = _("{name} is back.")
MARKED, UNMARKED = _("{name}: marked {mark}."), _("{name}: no longer marked {mark}.")
NEEDS: dict[str, str] = {
    "double": _("{name} has double time from their next turn on."),
    "untimed": _("{name} has no clock from their next turn on."),
    "usual": _("{name} has the usual time from their next turn on."),
}
"""How much time someone has from now on."""
SAME_NEED = _("That is so already.")
ANSWER = _("The circle answers, {time}: {how}.")
RENAMED = _("{old} is now called {new}.")
SAME_NAME = _("The name is as it was.")
SEATS = _("Seats: {names}.")
NO_HANDS = _("No hand is up.")
IN_ALL = _("{what}: {time} in all.")
SO_FAR = _("{what}: {time} so far.")
LEFT_OUT = _("{title} is left out.")
ADDED = _("{number} {title}, {length}: added.")
PLAN_TO_COME = _("  {number} {clock} {title}, {length}")
PLAN_NOW = _("  {number} {clock} {title}, {elapsed} of {length}, current")
PLAN_DONE = _("  {number} {clock} {title}, {elapsed} of {length}, done")
PLAN_BEGUN = _("  {number} {clock} {title}, {elapsed} of {length}, begun")
PLAN_LEFT_OUT = _("  {number} {title}, left out")
PLAN_FIXED = _("{line}, set for {clock}")
PLAN_END = _("  {clock} the end")
NO_NEED = _("This agenda says nothing for a hard moment.")
SHORTER_TURNS = _("Turns in the rounds to come are shorter.")
RUNG = _("The bell rings.")
AGREEMENTS = _("Agreements:")
AGREEMENT = "  {text}"
NOBODY = _("Nobody is here yet.")
PERSON = "  {seat} {standing}"
BOARD = _("  {number} {holder}, {standing}")
BOARD_SAID = _("  {number} {holder}: {words}, {standing}")
ROOM = _("{room}. The evening ends at {clock}.")
CLOSE_BY = _("Begin the close by {clock}.")
STAGE_TIME = _("{title}: {along}, {elapsed} of {length}.")
TURN_TIME = _("{who}: {along}, {elapsed} of {allowed}.")
TURN_UNTIMED = _("{who}: {elapsed}, no set time.")
TIMES = _("  {title}: {planned} planned, {actual} as it went")
TO_COME = "{to_come}."
QUIT = _("Leave? quit again leaves; the session is kept, circlekeeper resume goes on.")
QUIT_NOT_KEPT = _(
    "Leave? quit again leaves; what the disk did not take is lost. What it took before goes on with circlekeeper resume."
)
QUIT_REHEARSAL = _("Leave? quit again leaves; nothing of a rehearsal is kept.")
LEFT = _("Left. circlekeeper resume goes on.")
LEFT_REHEARSAL = _("Left.")
WAITED = "{clock}."

NOT_A_WORD = _('there is no "{word}"; help lists what can be asked')
DID_YOU_MEAN = _('there is no "{word}"; did you mean "{nearest}"?')
NOTHING_MORE = _('"{word}" takes nothing more')
USAGE = _("write {usage}")
UNKNOWN_NAME = _("there is nobody called {name}; people lists who is here")
NO_KIND = _('"{kind}" is not a kind of stage')
KIND_MEANT = _('"{kind}" is not a kind of stage; did you mean "{nearest}"?')
WHICH_NAME = _("write whose name")
NO_CLOCK = _("write a clock time like 20:30")
WAIT_REHEARSAL = _("time goes by itself here; wait is for rehearsals")

CUES = {
    "warn": _("{name} nears the end of this turn."),
    "warn-phase": _("This part nears its end."),
    "turn-over": _("The time offered to {name} is used; let it finish."),
    "turn-over-phase": _("The time of this part is used; let it finish."),
    "wrap-over": _("{name} has had the time to finish as well."),
    "after-over": _("The time for the answer is used."),
    "begins": _("{name} has the floor."),
    "bell": _("The bell for {name}."),
    "stage-over": _("The time of {name} is used."),
    "close-by": _("The close must begin in {time}."),
    "set-for": _("{name} is set to begin in {time}."),
}

USAGES = {
    "next": "next",
    "pass": "pass",
    "floor": "floor NAME",
    "word": "word NAME",
    "hold": "hold",
    "resume": "resume",
    "longer": "longer [DURATION] [of NUMBER]",
    "shorter": "shorter [DURATION] [of NUMBER]",
    "since": "since DURATION",
    "undo": "undo",
    "redo": "redo",
    "skip": "skip",
    "go": "go NUMBER",
    "close": "close",
    "arrive": "arrive NAME [after NAME]",
    "leave": "leave NAME",
    "back": "back NAME",
    "rename": "rename NAME NEW",
    "move": "move NAME after NAME",
    "hand": "hand NAME",
    "mark": "mark NAME WORD",
    "needs": "needs NAME double | untimed | usual",
    "raise": "raise NAME[: words]",
    "vote": "vote NUMBER [COUNT]",
    "too": "too [COUNT]",
    "choose": "choose NUMBER",
    "bell": "bell",
    "fit": "fit",
    "accept": "accept",
    "refuse": "refuse",
    "ends": "ends CLOCK | +DURATION",
    "plan": "plan",
    "add": "add KIND [DURATION] [after NUMBER] [: TITLE]",
    "place": "place NUMBER after NUMBER",
    "drop": "drop NUMBER",
    "each": "each DURATION",
    "away": "away out | counts | DURATION",
    "balance": "balance",
    "agreements": "agreements",
    "need": "need",
    "people": "people",
    "time": "time",
    "where": "where",
    "state": "state",
    "wait": "wait DURATION",
    "help": "help",
    "quit": "quit",
}
"""How each command of plain mode is written, in the order of `help`."""

HELP = {
    "next": _("the next turn, stage, phase, or the end"),
    "pass": _("whoever has the floor does not take it now"),
    "floor": _("give someone the floor now"),
    "word": _("someone has a word in between; next gives the floor back"),
    "hold": _("stop every clock"),
    "resume": _("go on"),
    "longer": _("a minute more, or so much; with a number, for a stage to come"),
    "shorter": _("a minute less, or so much; with a number, for a stage to come"),
    "since": _("what is in hand began that long ago"),
    "undo": _("take back the last command"),
    "redo": _("put it back"),
    "skip": _("leave this stage as done"),
    "go": _("enter any stage"),
    "close": _("enter the close; after the end, finish"),
    "arrive": _("someone sits down"),
    "leave": _("someone leaves or steps out"),
    "back": _("they are back"),
    "rename": _("call someone otherwise"),
    "move": _("someone changes seats"),
    "hand": _("a hand goes up, or down"),
    "mark": _("mark someone, or take the mark off; who listens is offered no turn"),
    "needs": _("more time for someone tonight: double, no clock, or as usual again"),
    "raise": _("a challenge goes on the board"),
    "vote": _("one more vote, or the count"),
    "too": _("one more has been there too, or the count"),
    "choose": _("begin this challenge"),
    "bell": _("ring or ask for the bell"),
    "fit": _("propose how to end on time"),
    "accept": _("take the proposal"),
    "refuse": _("drop it"),
    "ends": _("end at this time of day, or move the end by so much"),
    "plan": _("tonight's plan, with its times"),
    "add": _("a stage nobody planned"),
    "place": _("move a stage to come; after 0 it is the next"),
    "drop": _("leave out a stage"),
    "each": _("shorter turns in rounds to come"),
    "away": _("whether time away counts"),
    "balance": _("a word for each voice, for you alone; explained first"),
    "agreements": _("read the agreements"),
    "need": _("read the steps for a hard moment"),
    "people": _("who is here"),
    "time": _("what time there is"),
    "where": _("where we are"),
    "state": _("everything, as one line of JSON"),
    "wait": _("let time pass, in a rehearsal"),
    "help": _("this list"),
    "quit": _("leave; asks once"),
}
HELP_LINE = _("  {usage}: {meaning}")


def here(count: int) -> str:
    """How many have sat down."""
    return several("One is here.", "{count} are here.", count).format(count=count)


def unheard(count: int) -> str:
    """For how many a turn is still to come."""
    return several("{count} still to be heard.", "{count} still to be heard.", count).format(count=count)


def no_challenge(untaken: int) -> str:
    """No challenge is in hand, and how many could be."""
    if not untaken:
        return _("No challenge is in hand. None on the board.")
    said = several(
        "No challenge is in hand. {count} on the board.", "No challenge is in hand. {count} on the board.", untaken
    )
    return said.format(count=untaken)


def pasted(count: int) -> str:
    """Several lines came at once on a terminal."""
    return several(
        "{count} line was pasted; nothing was done, type it by hand",
        "{count} lines were pasted; nothing was done, type them one at a time",
        count,
    ).format(count=count)
