"""What the demo says: its agenda, and a caption for each thing it shows."""

from __future__ import annotations

from circlekeeper.words.language import _

AGENDA = _(
    'title = "Tuesday circle"\n'
    'length = "34m"\n'
    '[[stages]]\nkind = "check-in"\nlength = "6m"\nturn = "1m"\nprompt = "How are you arriving?"\n'
    '[[stages]]\nkind = "sharing-round"\nlength = "8m"\nprompt = "What have you been living with?"\n'
    '[[stages]]\nkind = "challenges"\nlength = "11m"\nflex = "firm"\n'
    '[[stages]]\nkind = "open"\ntitle = "Conversation"\nlength = "6m"\n'
    '[[stages]]\nkind = "close"\nlength = "2m"\n'
)
LATE = _("Gita")

BEGINS = _("A circle of six, with made-up people, on a fast clock. Any key stops it.")
ENTERED = _("Enter begins. The screen shows what to ask, and how the others may answer.")
SPEAKS = _("Enter again: Ana has the floor. The sand shows how far along her turn is.")
NEXT = _("One key for the whole evening: Enter gives the floor to the next seat.")
PASSES = _("Nobody has to speak: p passes. The offer comes again after everyone else.")
UNDONE = _("Pressed by mistake? u undoes it, clocks included.")
HELD = _("Something happens in the room: Space holds every clock. The screen doesn't say why.")
RESUMED = _("Space again, and everyone's time is where it was.")
ARRIVES = _("Someone comes in: a gives them a seat, and no clock changes.")
SHARES = _("The sharing round: each share is worked out from the people and the time.")
FINISHES = _("A turn can run past its time. Only you are told, in a word. Nobody is cut off.")
SHORT = _("The evening is short now. f shows how it could still end on time, stage by stage.")
TAKEN = _("y accepts it. Until then nothing changes, and u undoes it.")
ROOM = _("v turns the screen to the room: the stage, the prompt, the sand. Nothing private.")
RAISED = _("r puts a challenge on the board, and Enter begins it, phase by phase.")
TOO = _("m counts one more who has been there too. That is worth more than advice.")
DARK = _("d makes the screen dark; Enter and Space still work.")
CLOSES = _("c goes to the close. Its time was protected all evening.")
ENDS = _("The end: how each stage went. The record names nobody, and nothing of this demo is kept.")
LAST = _("Now you: circlekeeper rehearse peer-support")
