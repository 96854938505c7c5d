"""What plain mode says: whole sentences with named fields, one line each.

The words of commands are no messages ("next", "floor"), and neither is the "cannot:" before a refusal: a
script that leads an evening works in every language.
"""

from __future__ import annotations

import re

from circlekeeper.words.language import _, _p, several

CANNOT = "cannot: {reason}"
WHO_IS_HERE = _("Who is here? One name per line, in seat order. An empty line begins the circle.")
ALREADY_HERE = _("From the agenda: {names}.")
EMPTY_LINE_BEGINS = _("An empty line begins the circle.")
SEATED = _("Seat {seat}: {name}.")
STAGES_DONE = _("Done: {titles}.")
STAGES_TO_COME = _("Still to come: {titles}.")
IT_IS = _("It is {clock}.")
SUITS_NOT = _("{what}; {instead}.")
SUITS_NOT_IN = _("{title}: {what}; {instead}.")
NOT_BEGUN = _("{title} hasn't begun. next begins it, with {first}; help lists every command.")
STAGE = _("{number} of {of}: {title}. {prompt}")
LED_BY = _("Led by: {role}.")
NOTE = _("Private note: {note}")
ANSWERING = _("Responses: {how}.")
FLOOR = _("{name} has the floor.")
FLOOR_FOR = _("{name} has the floor, {time}.")
THEN = _("Then {name}.")
FREE, FREE_FOR_NEXT = _p("for anyone", "The floor is free."), _p("for who is next", "The floor is free.")
NEXT_IS = _("Next is {name}.")
QUIET_THEN = _("A moment of quiet; next is {name}.")
WORD = _("{name} has a word in between, then the floor goes back to {back}.")
LAP, LAP_UNTIL = _("Lap {number} of {of}."), _("Lap {number}, until all pass.")
HANDS = _("Hands up: {names}.")
OFFERED = _("Everyone has been offered a turn; next moves on.")
FOR_NOBODY = _("This stage is for nobody who's here; next moves on.")
PHASE = _("{phase}, {time}: {voice}. Responses: {how}.")
PHASE_FREE = _("{phase}: {floor}.")
CHALLENGE = {
    "challenge": _("Challenge {number}, from {holder}."),
    "topic": _("Topic {number}, from {holder}."),
}
CHALLENGE_SAID = {
    "challenge": _("Challenge {number}, from {holder}: {words}."),
    "topic": _("Topic {number}, from {holder}: {words}."),
}
NO_TOO = _("So far nobody has been there too.")
RAISES = {
    "challenge": _("raise puts a challenge on the board."),
    "topic": _("raise puts a topic on the board."),
}
NEXT_OF_CHALLENGES = {
    "challenge": _("Next is challenge {number}, from {name}."),
    "topic": _("Next is topic {number}, from {name}."),
    "end": _("next ends the evening."),
    "stage": _("next moves on to {title}."),
}
"""What `next` does between two challenges."""
GROUPS = _("Groups: {groups}.")
TOGETHER = _("All together again; next moves on.")
ROTATION = _("Rotation {number} of {of}, {time}.")
CHANGE = _("Grouping {number} of {of}.")
FIND_EACH_OTHER, FIND_PARTNERS = _("People find their groups."), _("People find their partners.")
HELD = _("On hold. resume ends the hold.")
ON_AGAIN = _("Resumed.")
FINISHED = _("Thank you. The evening is over. close keeps its record and leaves; undo goes back.")
AWAY = _(
    "Away for {time}; now on hold. Does that time count? away out: no. away counts: yes. away DURATION: that much."
)
NO_PROPOSAL = _("Nothing needs to change: {room}.")
PROPOSAL = _("To end on time:")
PROPOSED = "  {title}: {before} → {after}"
KEPT = _("  {title}: {length}, kept")
ALSO = _("Other options: drop NUMBER, ends CLOCK, each DURATION.")
ALSO_BEFORE = _("Other options: drop NUMBER, each DURATION.")
TAKE_IT = _("accept takes the proposal, refuse dismisses it.")
DROPPED = _("Nothing has changed.")
TAKEN = _("Accepted.")
TAKEN_BACK = _("Undone: {what}.")
REDONE = _("Redone: {what}.")
ARRIVED, ARRIVED_BETWEEN = _("{name} has joined."), _("{name} has joined, between {one} and {other}.")
LEFT_ROOM = _("{name} has stepped out.")
BACK = _("{name} is back.")
BACK_NEXT = _("{name} is back, and comes next.")
BACK_AFTER = _("{name} is back, and comes after {other}.")
BACK_AT_THE_END = _("{name} is back; the rest of their turn comes at the end.")
MARKED, UNMARKED = _("{name}: marked {mark}."), _("{name}: no longer marked {mark}.")
NEEDS: dict[str, str] = {
    "double": _("{name} has double time, starting with their next turn."),
    "untimed": _("{name} has no clock, starting with their next turn."),
    "usual": _("{name} has the usual time, starting with their next turn."),
}
"""How much time someone has from now on."""
SAME_NEED = _("That's already the case.")
ANSWER = _("The circle answers, {time}: {how}.")
RENAMED = _("{old} is now called {new}.")
SAME_NAME = _("The name hasn't changed.")
SEATS = _("Seats: {names}.")
NO_HANDS = _("No hands are up.")
IN_ALL = _("{what}: {time} in total.")
SO_FAR = _("{what}: {time} so far.")
LEFT_OUT = _("{title} is left out.")
ADDED = _("Added: {number} {title}, {length}.")
PLAN_TO_COME = _("  {number} {clock} {title}, {length}")
PLAN_NOW = _("  {number} {clock} {title}, {elapsed} of {length}, current")
PLAN_DONE = _("  {number} {clock} {title}, {elapsed} of {length}, done")
PLAN_BEGUN = _("  {number} {clock} {title}, {elapsed} of {length}, begun")
PLAN_LEFT_OUT = _("  {number} {title}, left out")
PLAN_FIXED = _("{line}, set for {clock}")
PLAN_END = _("  {clock} the end")
NEED_HOLD = _("hold stops every clock.")
SHORTER_TURNS = _("Turns in the rounds to come are now shorter.")
RUNG = _("The bell rings.")
AGREEMENTS = _("Agreements:")
AGREEMENT = "  {text}"
NOBODY = _("Nobody is here yet.")
PERSON = "  {seat} {standing}"
BOARD = _("  {number} {holder}, {standing}")
BOARD_SAID = _("  {number} {holder}: {words}, {standing}")
ROOM = _("The evening ends at {clock} ({room}).")
CLOSE_BY = _("Begin the close by {clock}.")
CLOSE_NOW = _("Start the close now to keep its full time.")
STAGE_TIME = _("{title}: {along}, {elapsed} of {length}.")
TURN_TIME = _("{who}: {along}, {elapsed} of {allowed}.")
TURN_UNTIMED = _("{who}: {elapsed}, no set time.")
TIMES = _("  {title}: {planned} planned, {actual} actual")
QUIT = _("Leave? Type quit again to leave. The session is saved; resume it with: circlekeeper resume")
QUIT_NOT_SAVED = _(
    "Leave? Type quit again to leave. Anything not yet saved will be lost; resume the rest with: circlekeeper resume"
)
QUIT_REHEARSAL = _("Leave? Type quit again to leave. Nothing from a rehearsal is kept.")
LEFT = _("You have left. Resume with: circlekeeper resume")
LEFT_REHEARSAL = _("You have left.")
WAITED = "{clock}."

NOT_A_WORD = _('"{word}" isn\'t a command; help lists them all.')
DID_YOU_MEAN = _('"{word}" isn\'t a command; did you mean "{nearest}"?')
NOTHING_MORE = _('"{word}" takes nothing after it.')
USAGE = _("Type: {usage}")
UNKNOWN_NAME = _("Nobody is called {name}; people lists who is here.")
NO_KIND = _('"{kind}" isn\'t a kind of stage.')
KIND_MEANT = _('"{kind}" isn\'t a kind of stage; did you mean "{nearest}"?')
WHICH_NAME = _("A name is missing.")
NO_CLOCK = _("Type a time like 20:30.")
WAIT_REHEARSAL = _("wait only works in rehearsals; here time passes by itself.")

CUES = {
    "warn": _("{name} is nearing the end of this turn."),
    "warn-phase": _("This part is nearing its end."),
    "turn-over": _("{name} has used the time offered; let them wrap up."),
    "turn-over-phase": _("This part has used its time; let it wrap up."),
    "wrap-over": _("{name} has had the time to wrap up, too."),
    "after-over": _("The answer has used its time."),
    "begins": _("{name} has the floor."),
    "bell": _("The bell for {name}."),
    "stage-over": _("{name} has used its time."),
    "close-by": _("Start the close within {time} to keep its full time."),
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
    "return": "return",
    "close": "close",
    "arrive": "arrive NAME [after NAME]",
    "leave": "leave NAME",
    "back": "back NAME",
    "rename": "rename NAME NEW",
    "move": "move NAME after NAME",
    "hand": "hand NAME",
    "mark": "mark NAME WORD",
    "needs": "needs NAME double | untimed | usual",
    "raise": "raise NAME[: TEXT]",
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
PLACES = {
    "CLOCK": _p("a value", "CLOCK"),
    "COUNT": _p("a value", "COUNT"),
    "DURATION": _p("a value", "DURATION"),
    "KIND": _p("a value", "KIND"),
    "NAME": _p("a value", "NAME"),
    "NEW": _p("a value", "NEW"),
    "NUMBER": _p("a value", "NUMBER"),
    "TEXT": _p("a value", "TEXT"),
    "TITLE": _p("a value", "TITLE"),
    "WORD": _p("a value", "WORD"),
}
"""What stands for something that is typed."""


def usage(word: str) -> str:
    """How a command is written, with what stands for something in the words of the language."""
    return re.sub(r"[A-Z]+", lambda found: PLACES[found[0]], USAGES[word])


HELP = {
    "next": _("move on to the next turn, stage or phase, or to the end"),
    "pass": _("the speaker passes for now"),
    "floor": _("give someone the floor now"),
    "word": _("let someone have a word in between; next gives the floor back"),
    "hold": _("stop every clock"),
    "resume": _("end the hold"),
    "longer": _("add a minute, or that much; with a number, to a stage to come"),
    "shorter": _("take away a minute, or that much; with a number, from a stage to come"),
    "since": _("the current turn or stage began that long ago"),
    "undo": _("take back the last command"),
    "redo": _p("a command", "put it back"),
    "skip": _("mark this stage as done and move on"),
    "go": _("go to any stage"),
    "return": _("back to the stage you left, and to whoever had the floor"),
    "close": _("go to the close; after the end, finish"),
    "arrive": _("someone joins"),
    "leave": _("someone leaves or steps out"),
    "back": _("they are back"),
    "rename": _("change someone's name"),
    "move": _("someone changes seats"),
    "hand": _("raise or lower someone's hand"),
    "mark": _("add or remove someone's mark; someone marked to listen is offered no turn"),
    "needs": _("give someone more time tonight: double, no clock, or back to usual"),
    "raise": _("put a challenge on the board"),
    "vote": _("add a vote, or set the count"),
    "too": _("count one more who has been there too, or set the count"),
    "choose": _("begin this challenge"),
    "bell": _("ring the bell, or ask you to ring it"),
    "fit": _("propose how to end on time"),
    "accept": _("accept the proposal"),
    "refuse": _("dismiss it"),
    "ends": _("end at this time of day, or move the end by that much"),
    "plan": _("tonight's plan, with its times"),
    "add": _("add an unplanned stage"),
    "place": _("move a stage to come; after 0, it comes next"),
    "drop": _("leave out a stage"),
    "each": _("shorten the turns in rounds to come"),
    "away": _("whether time away counts"),
    "balance": _("one word for each voice, only for you; explained first"),
    "agreements": _("read the agreements"),
    "need": _("read the steps for a hard moment"),
    "people": _("who is here"),
    "time": _("how much time there is"),
    "where": _("where we are"),
    "state": _("everything, as one line of JSON"),
    "wait": _("let time pass, in a rehearsal"),
    "help": _("this list"),
    "quit": _("leave; asks once"),
}
HELP_LINE = _("  {usage}: {meaning}")


def here(count: int) -> str:
    """How many have sat down."""
    return several("{count} person is here.", "{count} people are here.", count).format(count=count)


def unheard(count: int, each: str = "") -> str:
    """For how many a turn is still to come, and how long each is, in words, where that is known."""
    if not each:
        return several("{count} still to be heard.", "{count} still to be heard.", count).format(count=count)
    said = several("{count} still to be heard, {time} each.", "{count} still to be heard, {time} each.", count)
    return said.format(count=count, time=each)


def no_challenge(untaken: int) -> str:
    """There is no current challenge, and how many could be."""
    if not untaken:
        return _("No current challenge. None on the board.")
    said = several(
        "No current challenge. {count} on the board.", "No current challenge. {count} on the board.", untaken
    )
    return said.format(count=untaken)


def pasted(count: int) -> str:
    """Several lines came at once on a terminal."""
    return several(
        "{count} line was pasted and ignored; type it by hand.",
        "{count} lines were pasted and ignored; type them one at a time.",
        count,
    ).format(count=count)
