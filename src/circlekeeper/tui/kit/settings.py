"""How the facilitator likes it: changed here, seen at once, and remembered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from circlekeeper.cells import cells
from circlekeeper.keeping import settings
from circlekeeper.tui.kit.base import Sheet
from circlekeeper.tui.kit.choices import Choices
from circlekeeper.tui.text import literal
from circlekeeper.words import figures
from circlekeeper.words import library as words
from circlekeeper.words.before import LANGUAGES
from circlekeeper.words.language import spoken


class SettingRow(NamedTuple):
    """A setting as it is shown."""

    label: str
    help: str
    """What it does."""
    said: Mapping[Any, str]
    """How each of its values is called; Enter goes from one to the next."""


_SWITCH = {False: words.OFF, True: words.ON}
_WIDTH = 56


def all_rows() -> dict[str, SettingRow]:
    """Each setting by its field."""
    languages = {settings.SYSTEM: words.AS_THE_SYSTEM} | {tag: LANGUAGES.get(tag, tag) for tag in spoken()}
    return {
        "theme": SettingRow(words.SET_THEME, words.SET_THEME_HELP, words.THEMES),
        "bell": SettingRow(words.SET_BELL, words.SET_BELL_HELP, {False: words.BELL_MUTE, True: words.BELL_AGENDA}),
        "seconds": SettingRow(words.SET_SECONDS, words.SET_SECONDS_HELP, _SWITCH),
        "names_in_room": SettingRow(words.SET_NAMES, words.SET_NAMES_HELP, _SWITCH),
        "plain_signs": SettingRow(words.SET_SIGNS, words.SET_SIGNS_HELP, _SWITCH),
        "clicker": SettingRow(words.SET_CLICKER, words.SET_CLICKER_HELP, _SWITCH),
        "clock": SettingRow(words.SET_CLOCK, words.SET_CLOCK_HELP, words.CLOCKS),
        "language": SettingRow(words.SET_LANGUAGE, words.SET_LANGUAGE_HELP, languages),
    }


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

    def __init__(self) -> None:
        super().__init__()
        self._rows = all_rows()

    def contents(self) -> ComposeResult:
        """The lines, and a word on the one the keys are on."""
        yield Static(literal(words.SETTINGS), id="settings-title")
        if (wrong := settings.load()[1]) is not None:
            yield Static(literal(wrong), classes="hint")
        yield Choices(*(Option(self._row(name), id=name) for name in self._rows), markup=False)
        yield Static(id="settings-help", classes="hint")
        yield Static(literal(words.SETTINGS_HINT), classes="hint")

    def on_mount(self) -> None:
        """The first line stands ready."""
        self.query_one(OptionList).highlighted = 0

    def on_resize(self, event: events.Resize) -> None:
        """The values stand at the right."""
        for name in self._rows:
            self.query_one(OptionList).replace_option_prompt(name, self._row(name))

    def _row(self, name: str) -> Content:
        label, _, said = self._rows[name]
        now = getattr(self.app.settings, name)
        value = said.get(now, str(now))
        return literal(label) + literal(
            " " * max(2, min(_WIDTH, self.app.size.width - 8) - cells(label) - cells(value)) + value, "bold"
        )

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        about = list(self._rows.values())[event.option_index].help
        self.query_one("#settings-help", Static).update(literal(about))

    @on(OptionList.OptionSelected)
    def action_change(self) -> None:
        """The other value, or the next one; seen at once and remembered."""
        rows = self.query_one(OptionList)
        name = list(self._rows)[rows.highlighted or 0]
        values, now = list(self._rows[name].said), getattr(self.app.settings, name)
        after = values.index(now) + 1 if now in values else 0
        changed = self.app.settings._replace(**{name: values[after % len(values)]})
        self.app.settings = changed
        if name == "theme":
            self.app.theme = changed.theme
        elif name == "bell":
            self.app.mute = not changed.bell
        elif name == "clock":
            figures.keep_to(changed.clock)
        elif name == "plain_signs":
            self.app.draw_signs(plain=changed.plain_signs)
        rows.replace_option_prompt(name, self._row(name))
        if not settings.save(changed):
            self.query_one("#settings-help", Static).update(literal(words.SETTINGS_NOT_SAVED))
