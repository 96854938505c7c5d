"""The two kinds of moment in a session, which are never mixed: mypy tells them apart. A length of time between two
of a kind is `Ms`.
"""

from __future__ import annotations

from typing import NewType

At = NewType("At", int)
"""A moment on the session's own timeline, holds included, in whole milliseconds."""

Live = NewType("Live", int)
"""A moment of live time, which stands still while the session is held, in whole milliseconds: the clocks of stages
and turns run in it.
"""

START = Live(0)
"""The first moment of both."""
