"""What every screen and every sheet of ours has in common: keys, the smallest size, and no way for text to be
markup.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingsMap, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Input

from circlekeeper.text import repaired
from circlekeeper.tui import toolkit
from circlekeeper.tui.keyboard.listening import Listener, Listening
from circlekeeper.tui.keyboard.packets import LettersTo
from circlekeeper.tui.kit.actions import HOLD, QUIT, Action
from circlekeeper.tui.text import literal

SMALLEST = (40, 10)
"""The least a terminal can be for a screen to serve; below it only hold and quit act."""

LOW_SHEET = 17
"""Below so many lines a sheet has no empty ones."""
NARROW_SHEET = 60
"""A low sheet of fewer columns has no hint about its keys either: it would stand there in part."""

TAB: list[BindingType] = [
    Binding("tab", "app.focus_next", show=False),
    Binding("shift+tab", "app.focus_previous", show=False),
]


def bindings(table: Iterable[Action]) -> list[BindingType]:
    """The toolkit's bindings for a table of actions."""
    return [Binding(",".join(a.keys), a.name, a.title, show=False) for a in table if a.keys]


TYPING: list[BindingType] = [
    Binding("f5", "hold", show=False),
    Binding("ctrl+p,f10", "palette", show=False),
    Binding("ctrl+q,ctrl+c", "quit", show=False),
]
"""What acts while something is typed."""

IN_SMALL = bindings((HOLD, QUIT))
"""What acts where the terminal is too small, over every screen; nothing can be typed then."""

CLICKER = {"pagedown": "next", "pageup": "undo"}
"""What presenter clickers send, and what it means in a circle."""


def follow_clicker(screen: Screen[Any], heeded: bool) -> None:
    """Let a screen of a session listen to a clicker, or not."""
    for key, action in CLICKER.items():
        if not heeded:
            toolkit.unbind(screen, key)
        elif hasattr(screen, f"action_{action}"):
            toolkit.bind(screen, key, action)


MOVING = frozenset({"up", "down", "shift+up", "shift+down", "home", "end", "pageup", "pagedown"})
"""The keys of lists and of what is read, which repeat while they are held."""


class TooSmall(Widget):
    """Says that the terminal is too small, and what still acts."""

    DEFAULT_CSS = (
        "TooSmall { display: none; width: 100%; height: 100%; content-align: center "
        "middle; text-align: center; color: $quiet; }"
    )

    def render(self) -> Any:
        """The notice, or what of it fits."""
        from circlekeeper.telling import screens as words

        width, height = self.size
        if width >= 26 and height >= 3:
            return literal(words.TOO_SMALL)
        if width >= 22:
            return literal(words.TOO_SMALL_LINE)
        return literal(words.TOO_SMALL_SHORT if width >= 11 and height >= 2 else words.TOO_SMALL_SHORTEST)


class Sized(Listener, Screen[Any], inherit_bindings=False):
    """A screen of ours: below the smallest size there is only the notice, and only hold and quit act."""

    DEFAULT_CSS = """
    Sized { background: $ground; color: $ink; }
    Sized.-small { padding: 0; }
    Sized.-small > * { display: none; }
    Sized.-small > TooSmall { display: block; }
    """
    app: Listening
    least: ClassVar[tuple[int, int]] = SMALLEST
    repeats: ClassVar[frozenset[str]] = MOVING
    _at_size: BindingsMap
    """The screen's own keys, while it is too small."""

    def compose(self) -> ComposeResult:
        """The notice stands after all else."""
        yield from self.contents()
        yield TooSmall()

    def contents(self) -> ComposeResult:
        """What is shown where there is room for it."""
        yield from ()

    def on_resize(self, event: events.Resize) -> None:
        """Show the notice, or take it away."""
        small = event.size.width < self.least[0] or event.size.height < self.least[1]
        was = self.has_class("-small")
        self.set_class(small, "-small")
        if small and not was:
            self.set_focus(None)
            self._at_size = toolkit.rebind(self, BindingsMap(IN_SMALL))
        if was and not small:
            toolkit.rebind(self, self._at_size)
            if self.AUTO_FOCUS is not None:
                self.set_focus(next((w for w in self.focus_chain), None))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether an action may be taken at this size."""
        return action in ("hold", "quit") or not self.has_class("-small")

    def say(self, text: str) -> None:
        """One quiet line for the person at the keys."""
        self.notify(text, markup=False, timeout=6)

    def action_hold(self) -> None:
        """Hold, where a session is going."""
        self.app.run_hold()

    def action_quit(self) -> None:
        """Leave, by asking where something is going."""
        self.app.ask_to_quit()


class Sheet(Sized, ModalScreen[Any], inherit_bindings=False):
    """A question or a list laid over a screen; Escape leaves it."""

    BINDINGS: ClassVar[list[BindingType]] = [*TAB, *TYPING, Binding("escape", "leave", show=False)]
    DEFAULT_CSS = """
    Sheet { align: center middle; background: $ground; color: $ink; }
    Sheet > .sheet { width: 68; max-width: 100%; height: auto; max-height: 100%; padding: 1 2; background: $raised;
      border: round $edge; }
    Sheet Line { margin: 1 0; }
    Sheet .title { text-style: bold; }
    Sheet .hint { color: $quiet; margin-top: 1; }
    Sheet.-low > .sheet { padding: 0 1; }
    Sheet.-low Line, Sheet.-low .hint { margin: 0; }
    Sheet.-tight .hint { display: none; }
    """
    _answered = False

    def compose(self) -> ComposeResult:
        """All of it on one sheet."""
        with Vertical(classes="sheet"):
            yield from self.contents()
        yield TooSmall()

    def on_resize(self, event: events.Resize) -> None:
        """Where there are few lines, none of them is empty."""
        low = event.size.height < LOW_SHEET
        self.set_class(low, "-low")
        self.set_class(low and event.size.width < NARROW_SHEET, "-tight")

    def dismiss(self, result: Any = None) -> AwaitComplete:
        """End with an answer, once: a key that comes twice in one moment is no answer to something else."""
        if self._answered or self.app.screen is not self:
            return AwaitComplete()
        self._answered = True
        if self.is_mounted:
            return super().dismiss(result)
        self.call_later(super().dismiss, result)
        return AwaitComplete()

    def action_leave(self) -> None:
        """Leave it as it was."""
        self.dismiss(None)

    def action_palette(self) -> None:
        """No list over a sheet."""

    def entered(self) -> None:
        """Enter, on its line."""


class Line(Input, inherit_bindings=False):
    """One line to type in: what is pasted is repaired, and the cursor stands still.

    Enter is answered at the key itself, not by a message that comes after whatever was typed meanwhile.
    """

    DEFAULT_CSS = """
    Line, Line:focus { border: none; height: 1; padding: 0 1; background: $trough; background-tint: $ground 0%;
      color: $ink; }
    """
    letters_to: LettersTo = "line"
    """Where letters go here."""
    BINDINGS: ClassVar[list[BindingType]] = [
        b for b in Input.BINDINGS if isinstance(b, Binding) and "ctrl+c" not in b.key
    ]

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(value, placeholder=placeholder, id=id, select_on_focus=False)
        self.cursor_blink = False

    @property
    def text(self) -> str:
        """What was typed, repaired."""
        return repaired(self.value)

    async def action_submit(self) -> None:
        """Enter."""
        if isinstance(self.screen, Sheet):
            self.screen.entered()

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted is repaired, and not too much."""
        if event.text:
            self.replace(repaired(event.text[:4000]), *sorted(self.selection))
        event.prevent_default()
        event.stop()
