"""What a window for the room says, next to nothing; and how a facilitator opens one."""

from __future__ import annotations

from circlekeeper.words.language import _

WAITING = _("The circle will appear here.")
KEYS = _("q quit     d dark")

TITLE = _("A window for the room")
HOW = _("On the screen that the room sees, open a second terminal and type:")
COMMAND = "    circlekeeper room"
SHOWS = _(
    "It follows this circle and shows what the room view shows: the stage, the prompt and the sand. "
    "It never shows a name."
)
FOLLOWS = _("A window is following this circle now.")
