"""What plain mode says: whole sentences with named fields, one line each."""

from __future__ import annotations

CANNOT = "cannot: {reason}"
WHO_IS_HERE = "Who is here? A name a line, in the order of the seats; an empty line begins."
ALREADY_HERE = "From the agenda: {names}."
SEATED = "Seat {seat}: {name}."
HERE = "{count} are here."
HERE_ONE = "One is here."
STAGES_DONE = "Done: {titles}."
STAGES_TO_COME = "Still to come: {titles}."
IT_IS = "It is {clock}."
IN_STAGE = "{title}: "
SUITS_NOT = "{where}{what}; {instead}."
NOT_BEGUN = "{title} has not begun. next begins it, with {first}; help lists what can be asked."
STAGE = "{number} of {of}: {title}. {prompt}"
NOTE = "Note, for you alone: {note}"
ANSWERING = "Answering: {how}."
FLOOR = "{name} has the floor{offered}."
OFFERED = ", {time}"
THEN = "Then {name}."
UNHEARD = "{count} still to be heard."
NEXT_GOES_ON = "{what}; next goes on."
PHASE = "{phase}, {time}: {voice}. Answering: {how}."
CHALLENGE = "Challenge {number}, from {holder}{words}. {too}"
CHALLENGE_WORDS = ": {words}"
NONE = "None"
NO_TOO = "None have been there too."
RAISES = " raise puts a challenge on the board."
NO_CHALLENGE = "No challenge is in hand. {untaken} on the board."
GROUPS = "Groups: {groups}."
ROTATION = "{rotation}, {time}"
HELD = "On hold. resume goes on."
ON_AGAIN = "Going on."
FINISHED = "Thank you. The evening is over. close keeps its record and ends; undo goes back."
CLOSED = "Closed. Nothing about anyone is kept."
CLOSED_RECORD = "Closed. The record of the times is kept, nothing about anyone."
AWAY = "{time} went by unseen, on hold. away out leaves it out, away counts counts it, away DURATION counts so much of it."
NO_PROPOSAL = "There is {room}; nothing needs to give."
PROPOSAL = "To end on time:"
PROPOSED = "  {title}: {before} → {after}"
KEPT = "  {title}: {length}, {kept}"
ALSO = "Also: drop NUMBER, ends CLOCK, each DURATION."
TAKE_IT = "accept takes it, refuse drops it."
DROPPED = "Left as it was."
TAKEN = "Taken."
TAKEN_BACK = "Taken back."
PUT_BACK = "Put back."
ARRIVED = "{name} sits down, seat {seat} of {of}."
LEFT_ROOM = "{name} has stepped out."
BACK = "{name} is back."
RENAMED = "{old} is now called {new}."
SAME_NAME = "The name is as it was."
SEATS = "Seats: {names}."
NO_HANDS = "No hand is up."
IN_ALL = "{what}: {time} in all."
SO_FAR = "{what}: {time} so far."
LEFT_OUT = "{title} is left out."
SHORTER_TURNS = "Turns in the rounds to come are shorter."
RUNG = "The bell rings."
AGREEMENTS = "Agreements:"
AGREEMENT = "  {text}"
NOBODY = "Nobody is here yet."
PERSON = "  {seat} {standing}"
BOARD = "  {number} {holder}{words}, {standing}"
ROOM = "{room}. The evening ends at {clock}."
CLOSE_BY = "Begin the close by {clock}."
STAGE_TIME = "{title}: {along}, {elapsed} of {length}."
TURN_TIME = "{who}: {along}, {elapsed} of {allowed}."
TURN_UNTIMED = "{who}: {elapsed}, no set time."
TIMES = "  {title}: {planned}, {actual}"
TO_COME = "{to_come}."
KEPT_AGAIN = "The session is being kept again."
QUIT = "Leave? quit again leaves; {after}."
QUIT_KEPT = "the session is kept, circlekeeper resume goes on"
QUIT_REHEARSAL = "nothing of a rehearsal is kept"
LEFT = "Left. circlekeeper resume goes on."
LEFT_REHEARSAL = "Left."
WAITED = "{clock}."

NOT_A_WORD = 'there is no "{word}"; help lists what can be asked'
DID_YOU_MEAN = 'there is no "{word}"; did you mean "{nearest}"?'
NOTHING_MORE = '"{word}" takes nothing more'
USAGE = "write {usage}"
UNKNOWN_NAME = "there is nobody called {name}; people lists who is here"
WHICH_NAME = "write whose name"
NO_CLOCK = "write a clock time like 20:30"
WAIT_REHEARSAL = "time goes by itself here; wait is for rehearsals"

CUES = {
    "warn": "{name} nears the end of this turn.",
    "warn-phase": "This part nears its end.",
    "turn-over": "The time offered to {name} is used; let it finish.",
    "turn-over-phase": "The time of this part is used; let it finish.",
    "wrap-over": "{name} has had the time to finish as well.",
    "begins": "{name} has the floor.",
    "bell": "The bell for {name}.",
    "stage-over": "The time of {name} is used.",
    "close-by": "The close must begin in about two minutes.",
}

USAGES = {
    "next": "next",
    "pass": "pass",
    "floor": "floor NAME",
    "hold": "hold",
    "resume": "resume",
    "longer": "longer [DURATION]",
    "shorter": "shorter [DURATION]",
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
    "raise": "raise NAME[: words]",
    "vote": "vote NUMBER [COUNT]",
    "too": "too [COUNT]",
    "choose": "choose NUMBER",
    "bell": "bell",
    "fit": "fit",
    "accept": "accept",
    "refuse": "refuse",
    "ends": "ends CLOCK",
    "drop": "drop NUMBER",
    "each": "each DURATION",
    "away": "away out | counts | DURATION",
    "balance": "balance",
    "agreements": "agreements",
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
    "next": "the next turn, stage, phase, or the end",
    "pass": "whoever has the floor does not take it now",
    "floor": "give someone the floor now",
    "hold": "stop every clock",
    "resume": "go on",
    "longer": "a minute more, or so much",
    "shorter": "a minute less, or so much",
    "since": "what is in hand began that long ago",
    "undo": "take back the last command",
    "redo": "put it back",
    "skip": "leave this stage as done",
    "go": "enter any stage",
    "close": "enter the close; after the end, finish",
    "arrive": "someone sits down",
    "leave": "someone leaves or steps out",
    "back": "they are back",
    "rename": "call someone otherwise",
    "move": "someone changes seats",
    "hand": "a hand goes up, or down",
    "raise": "a challenge goes on the board",
    "vote": "one more vote, or the count",
    "too": "one more has been there too, or the count",
    "choose": "begin this challenge",
    "bell": "ring or ask for the bell",
    "fit": "propose how to end on time",
    "accept": "take the proposal",
    "refuse": "drop it",
    "ends": "end at this time of day",
    "drop": "leave out a stage",
    "each": "shorter turns in rounds to come",
    "away": "whether time away counts",
    "balance": "a word for each voice, for you alone; explained first",
    "agreements": "read the agreements",
    "people": "who is here",
    "time": "what time there is",
    "where": "where we are",
    "state": "everything, as one line of JSON",
    "wait": "let time pass, in a rehearsal",
    "help": "this list",
    "quit": "leave; asks once",
}
HELP_LINE = "  {usage}: {meaning}"
