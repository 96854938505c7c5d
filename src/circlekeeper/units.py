"""Lengths of time in whole milliseconds: what every part of circlekeeper reckons in."""

from __future__ import annotations

Ms = int
"""A length of time, or a moment on the session's own timeline, in whole milliseconds."""

SECOND: Ms = 1000
MINUTE: Ms = 60 * SECOND
HOUR: Ms = 60 * MINUTE

LONGEST: Ms = 24 * HOUR
"""The longest length that an agenda can have anywhere; no longer one is ever proposed."""
