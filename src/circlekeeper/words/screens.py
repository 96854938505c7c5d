"""Every sentence of the screens of the circle: whole, with named fields, and nobody's name or text in them but as a field."""

from __future__ import annotations

TOO_SMALL = "A little more room, please:\n40 columns and 10 lines.\nSpace holds · q leaves"
TOO_SMALL_SHORT = "Space holds · q leaves"
FAULT = "circlekeeper has stopped because of a fault of its own. What was kept is kept; go on with: circlekeeper resume"
CHOOSER_HINT = "a few letters or a number · Enter takes it · Escape"
PALETTE = "What would you like to do?"
LEAVING = "Leave the circle now?"
LEAVING_KEPT = "Everything is kept as it is. Go on later with: circlekeeper resume"
LEAVING_KEYS = "q or Enter leave · Escape stay"
NO_SOUND = "There is no sound here; please ring the bell by hand."
