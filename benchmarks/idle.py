"""A Textual program that does nothing at all."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Idle(App[None]):
    def compose(self) -> ComposeResult:
        yield Static("idle")


if __name__ == "__main__":
    Idle().run()
