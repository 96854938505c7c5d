"""What a window for the room says: next to nothing."""

from __future__ import annotations

from circlekeeper.words.language import _

WAITING = _("The circle will appear here.")
KEYS = _("q quit     d dark")
