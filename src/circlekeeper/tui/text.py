"""The one door to the screen for text from outside: it is drawn as it is written, never interpreted.

Three things keep a hostile name harmless: `literal` makes `Content` that knows no markup; `OnlyText`, a filter at
the app's exit, drops every control, bidi and surrogate character whatever drew it; and a test reads our source for
calls that would take text as markup.
"""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter
from textual.style import Style

from circlekeeper.text import FOREIGN, only_text


def literal(text: str, style: str | Style = "") -> Content:
    """Text as it stands, in one style of ours ("$floor bold")."""
    return Content.styled(only_text(text), style) if style else Content(only_text(text))


class OnlyText(LineFilter):
    """What leaves for the terminal is text: control, bidi and surrogate characters are dropped on the way out."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments, with such characters gone."""
        if not any(FOREIGN.search(s.text) for s in segments):
            return segments
        return [s if s.control else Segment(FOREIGN.sub("", s.text), s.style) for s in segments]
