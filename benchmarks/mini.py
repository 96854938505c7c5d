"""The measure of all things here: the least Textual program that counts down once a second. Space holds it, + adds
ten seconds.
"""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Digits


class Mini(App[None]):
    BINDINGS: ClassVar[list[BindingType]] = [("space", "hold", "Hold"), ("plus", "more", "More"), ("q", "quit", "Quit")]
    left = 1800
    held = False

    def compose(self) -> ComposeResult:
        yield Digits("30:00")

    def on_mount(self) -> None:
        self.set_interval(1, self.tick)

    def tick(self) -> None:
        if not self.held:
            self.left -= 1
            self.show()

    def show(self) -> None:
        self.query_one(Digits).update(f"{self.left // 60:02}:{self.left % 60:02}")

    def action_hold(self) -> None:
        self.held = not self.held

    def action_more(self) -> None:
        self.left += 10
        self.show()


if __name__ == "__main__":
    Mini().run()
