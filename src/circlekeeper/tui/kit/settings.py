"""How the facilitator likes it: changed here, seen at once, and remembered."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from circlekeeper.cells import cells
from circlekeeper.keeping import settings
from circlekeeper.keeping.settings import Settings
from circlekeeper.tui import themes
from circlekeeper.tui.kit.base import Sheet, TooSmall
from circlekeeper.tui.kit.choices import Choices
from circlekeeper.tui.text import literal
from circlekeeper.words import clocktime
from circlekeeper.words import library as words
from circlekeeper.words.before import LANGUAGES
from circlekeeper.words.language import spoken

ROWS: dict[str, tuple[str, str]] = {
    "theme": (words.SET_THEME, words.SET_THEME_HELP),
    "bell": (words.SET_BELL, words.SET_BELL_HELP),
    "seconds": (words.SET_SECONDS, words.SET_SECONDS_HELP),
    "names_in_room": (words.SET_NAMES, words.SET_NAMES_HELP),
    "plain_signs": (words.SET_SIGNS, words.SET_SIGNS_HELP),
    "clicker": (words.SET_CLICKER, words.SET_CLICKER_HELP),
    "clock": (words.SET_CLOCK, words.SET_CLOCK_HELP),
    "language": (words.SET_LANGUAGE, words.SET_LANGUAGE_HELP),
}
"""Each setting by its field: what it is called, and what it does."""

_WIDTH = 56


def _after(name: str, now: Any) -> Any:
    """The value that comes after this one; the first again after the last."""
    choices: tuple[Any, ...] = (False, True)
    if name == "theme":
        choices = (themes.DUSK.name, themes.PAPER.name)
    elif name == "clock":
        choices = tuple(words.CLOCKS)
    elif name == "language":
        choices = (settings.SYSTEM, *spoken())
    return choices[(choices.index(now) + 1) % len(choices)] if now in choices else choices[0]


class SettingsScreen(Sheet):
    """The settings, a line each; Enter, Space or a click changes the one the keys are on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,right,left", "change", show=False),
        Binding("s,q", "leave", show=False),
    ]
    DEFAULT_CSS = """
    SettingsScreen #settings-title { text-style: bold; }
    SettingsScreen OptionList { height: auto; border: none; padding: 0; margin: 1 0; background: $raised;
      &:focus { border: none; } }
    SettingsScreen.-low .sheet { padding: 0 2; }
    SettingsScreen.-low .hint { display: none; }
    SettingsScreen.-low OptionList { margin: 0; }
    SettingsScreen .hint { color: $quiet; }
    SettingsScreen #settings-help { height: 3; }
    """

    def compose(self) -> ComposeResult:
        """The lines, and a word on the one the keys are on."""
        with Vertical(classes="sheet"):
            yield Static(literal(words.SETTINGS), id="settings-title")
            yield Choices(*(Option(self._row(name), id=name) for name in ROWS), markup=False)
            yield Static(id="settings-help", classes="hint")
            yield Static(literal(words.SETTINGS_HINT), classes="hint")
        yield TooSmall()

    def on_mount(self) -> None:
        """The first line stands ready."""
        self.query_one(OptionList).highlighted = 0

    def on_resize(self, event: events.Resize) -> None:
        """The values stand at the right."""
        for name in ROWS:
            self.query_one(OptionList).replace_option_prompt(name, self._row(name))

    @property
    def _settings(self) -> Settings:
        return getattr(self.app, "settings", None) or Settings()

    def _row(self, name: str) -> Content:
        label, value = ROWS[name][0], self._value(name)
        return literal(label) + literal(
            " " * max(2, min(_WIDTH, self.app.size.width - 8) - cells(label) - cells(value)) + value, "bold"
        )

    def _value(self, name: str) -> str:
        value: Any = getattr(self._settings, name)
        if name == "theme":
            return words.THEMES.get(value, str(value))
        if name == "bell":
            return words.BELL_AGENDA if value else words.BELL_MUTE
        if name == "clock":
            return words.CLOCKS.get(value, str(value))
        if name == "language":
            return words.AS_THE_SYSTEM if value == settings.SYSTEM else LANGUAGES.get(value, str(value))
        return words.ON if value else words.OFF

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        if event.option.id:
            self.query_one("#settings-help", Static).update(literal(ROWS[event.option.id][1]))

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_change()

    def action_change(self) -> None:
        """The other value, or the next one; seen at once and remembered."""
        rows = self.query_one(OptionList)
        if rows.highlighted is None or (name := rows.get_option_at_index(rows.highlighted).id) is None:
            return
        changed = self._settings._replace(**{name: _after(name, getattr(self._settings, name))})
        self.app.settings = changed  # type: ignore[attr-defined]
        if name == "theme":
            self.app.theme = changed.theme
        elif name == "bell":
            self.app.mute = not changed.bell  # type: ignore[attr-defined]
        elif name == "clock":
            clocktime.keep_to(changed.clock)
        elif name == "plain_signs":
            self.app.draw_signs(plain=changed.plain_signs)  # type: ignore[attr-defined]
        rows.replace_option_prompt(name, self._row(name))
        if not settings.save(changed):
            self.query_one("#settings-help", Static).update(literal(words.SETTINGS_NOT_SAVED))
