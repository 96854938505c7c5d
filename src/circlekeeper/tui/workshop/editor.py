"""The editor for an agenda's text: coloured, without a blinking cursor, and drawing nothing it should not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.color import Color, ColorParseError
from textual.geometry import Offset
from textual.widgets import TextArea
from textual.widgets.text_area import LanguageDoesNotExist, TextAreaTheme

from circlekeeper.agenda.places import Places
from circlekeeper.planning.shortening import Shortened
from circlekeeper.text import is_foreign
from circlekeeper.tui import toolkit
from circlekeeper.tui.keyboard.packets import LettersTo
from circlekeeper.tui.workshop.paper import is_stand_in, shown
from circlekeeper.tui.workshop.stage_lines import Block, block_at, blocks, headers
from circlekeeper.words import snippets
from circlekeeper.words.lengths import short

SYNTAX = "toml"
THEME = "circlekeeper"
MOST_COLOURED = 4_000
"""A file that is longer as it is opened, in lines, is shown plain, so that each key stays quick."""
_COLOURED = """
(comment) @comment
(string) @string
(integer) @number
(float) @float
(boolean) @boolean
[(local_time) (local_date) (local_date_time) (offset_date_time)] @toml.datetime
(pair . [(bare_key) (quoted_key) (dotted_key)] @property)
(table . "[" . [(bare_key) (quoted_key) (dotted_key)] @toml.type)
(table_array_element . "[[" . [(bare_key) (quoted_key) (dotted_key)] @toml.type)
["=" "." ","] @punctuation.delimiter
["[" "]" "[[" "]]" "{" "}"] @punctuation.bracket
(ERROR) @toml.error
"""
"""What of the grammar's tree has which colour: a key, not its whole line, so that a comment behind a value stays
one.
"""
_MOST_PASTED = 256 * 1024
_LEFT_OUT = {"f6", "f7", "ctrl+f", "ctrl+c,super+c", "home,ctrl+a"}


class Editor(TextArea, inherit_bindings=False):
    """The text of an agenda; lines and columns count from 0."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(b for b in TextArea.BINDINGS if isinstance(b, Binding) and b.key not in _LEFT_OUT),
        Binding("ctrl+c,super+c", "copy_or_quit", show=False),
        Binding("home", "cursor_line_start", show=False),
        Binding("ctrl+a", "select_all", show=False),
        Binding("ctrl+home", "cursor_text_start", show=False),
        Binding("ctrl+end", "cursor_text_end", show=False),
        Binding("ctrl+shift+home", "cursor_text_start(True)", show=False),
        Binding("ctrl+shift+end", "cursor_text_end(True)", show=False),
    ]
    DEFAULT_CSS = "Editor { border: none; padding: 0; background: $ground; &:focus { border: none; } }"

    letters_to: LettersTo = "editor"
    """Where letters go here."""

    def __init__(self, text: str) -> None:
        super().__init__(text, soft_wrap=True, show_line_numbers=True, tab_behavior="focus", highlight_cursor_line=True)
        self.cursor_blink = False
        self.indent_width = 2
        self.converts: Callable[[str], bool] = lambda text: False
        """Takes a text that was pasted and is no agenda yet; whether it did."""

    def on_mount(self) -> None:
        """Dress it, and colour it where that can be done."""
        self.dress()
        self.app.theme_changed_signal.subscribe(self, lambda _: self.dress())
        self.colour()

    def on_resize(self) -> None:
        """Where the cursor is stays in sight."""
        self.call_after_refresh(self.scroll_cursor_visible)

    def colour(self) -> None:
        """Colours for TOML, or none for a very long file, or where the grammar is not there."""
        try:
            self.update_highlight_query(SYNTAX, _COLOURED)
            self.language = SYNTAX if self.document.line_count <= MOST_COLOURED else None
        except (LanguageDoesNotExist, ImportError, OSError, ValueError):
            self.language = None

    def dress(self) -> None:
        """The colours of the app's theme."""
        ink, quiet, sand, heed, ground, raised, chosen = (
            self._colour(name) for name in ("ink", "quiet", "sand", "heed", "ground", "raised", "chosen")
        )
        plain, soft = Style(color=ink), Style(color=quiet)
        theme = TextAreaTheme(
            THEME,
            base_style=Style(color=ink, bgcolor=ground),
            gutter_style=Style(color=quiet, bgcolor=ground),
            cursor_style=Style(color=ground, bgcolor=ink),
            cursor_line_style=Style(bgcolor=raised),
            cursor_line_gutter_style=Style(color=ink, bgcolor=raised),
            bracket_matching_style=Style(bold=True, underline=True),
            selection_style=Style(color=ink, bgcolor=chosen),
            syntax_styles={
                "comment": soft,
                "string": plain,
                "property": Style(color=sand),
                "toml.type": Style(color=sand, bold=True),
                "number": Style(color=ink, bold=True),
                "float": Style(color=ink, bold=True),
                "boolean": Style(color=ink, bold=True),
                "toml.datetime": Style(color=ink, bold=True),
                "punctuation.bracket": soft,
                "punctuation.delimiter": soft,
                "toml.error": Style(color=heed, underline=True),
            },
        )
        self.register_theme(theme)
        self.theme = THEME
        toolkit.dress_text(self, THEME)
        self.refresh()

    def _colour(self, name: str) -> str | None:
        try:
            return Color.parse(self.app.theme_variables[name]).rich_color.name
        except (KeyError, ColorParseError):
            return None

    def get_line(self, line_index: int) -> Text:
        """A line as it is drawn: what stands in for a control character becomes its picture."""
        line = self.document.get_line(line_index)
        if not line.isascii() and any(map(is_stand_in, line)):
            line = "".join(shown(c) if is_stand_in(c) else c for c in line)
        return Text(line, end="", no_wrap=True)

    def scroll_cursor_visible(self, center: bool = False, animate: bool = False) -> Offset:
        """Bring the cursor into view; while a text grows shorter the cursor may still be where it was longer."""
        row, column = self.selection.end
        if row >= self.document.line_count or column > len(self.document.get_line(row)):
            return Offset()
        return super().scroll_cursor_visible(center, animate)

    async def on_paste(self, event: events.Paste) -> None:
        """A text comes in as text, whatever it holds."""
        event.prevent_default()
        event.stop()
        text = event.text[:_MOST_PASTED].replace("\r\n", "\n").replace("\r", "\n")
        kept = "".join(c for c in text if c in "\n\t" or not is_foreign(c))
        if not self.converts(kept):
            self.put(kept)

    def put(self, text: str) -> None:
        """Put a text in the place of what is selected."""
        start, end = sorted((self.selection.start, self.selection.end))
        self.move_cursor(self.replace(text, start, end).end_location)

    def replace_all(self, text: str) -> None:
        """Another text in the place of this one; undo brings this one back."""
        row = self.cursor_location[0]
        self.history.checkpoint()
        self.replace(text, (0, 0), self.document.end)
        self.history.checkpoint()
        self.move_cursor((min(row, self.document.line_count - 1), 0))
        self.colour()

    def action_cursor_text_start(self, select: bool = False) -> None:
        """To the first letter of the text."""
        self.move_cursor((0, 0), select=select)

    def action_cursor_text_end(self, select: bool = False) -> None:
        """Behind the last letter of the text."""
        self.move_cursor(self.document.end, select=select)

    def action_cursor_line_start(self, select: bool = False) -> None:
        """To the beginning of the line, however many rows it is drawn in."""
        self.move_cursor((self.cursor_location[0], 0), select=select)

    def action_cursor_line_end(self, select: bool = False) -> None:
        """Behind the last letter of the line, however many rows it is drawn in."""
        row = self.cursor_location[0]
        self.move_cursor((row, len(self.document.get_line(row))), select=select)

    async def action_copy_or_quit(self) -> None:
        """Copy what is selected; with nothing selected it is the key to leave."""
        if self.selection.is_empty:
            await self.run_action("screen.quit")
        else:
            self.action_copy()

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at a place, in the middle of the view."""
        row = max(0, min(line, self.document.line_count - 1))
        self.move_cursor((row, max(0, min(column, len(self.document.get_line(row))))), center=True)
        self.focus()

    def add_stage(self, kind: str) -> int:
        """Put a stage of that kind after the one the cursor is in; the line at which it begins, from 0."""
        lines = self.text.split("\n")
        at = place_for_stage(lines, self.cursor_location[0])
        row = self._add(at, snippets.stage(kind), apart=at > 0 and bool(lines[at - 1].strip()))
        self.go_to(row + 1, 0)
        return row

    def add_evening(self) -> int:
        """Put the keys of the whole evening behind what stands above the stages; the line at which they begin, from
        0.
        """
        row = self._add(place_for_stage(self.text.split("\n"), -1), snippets.EVENING, apart=False)
        self.go_to(row, 0)
        return row

    def _add(self, at: int, text: str, *, apart: bool) -> int:
        """Put lines before the line `at`, with one free before them if they are to stand `apart`, and one before a
        line that follows; where they begin.
        """
        lines = self.text.split("\n")
        before = "\n" if apart else ""
        after = "" if at >= len(lines) or not lines[at].strip() else "\n"
        self.history.checkpoint()
        if at >= len(lines):
            self.replace("\n" + before + text, self.document.end, self.document.end)
        else:
            self.replace(before + text + after, (at, 0), (at, 0))
        self.history.checkpoint()
        return at + len(before)

    # Whole stages

    def go_to_stage(self, by: int) -> bool:
        """Put the cursor at the first key of the stage below it, or of the one that begins above it; round from one end
        to the other. Whether there is a stage.
        """
        starts = [row + 1 for row in headers(self.text.split("\n"))]
        here = self.cursor_location[0]
        beyond = [row for row in starts if (row > here if by > 0 else row < here)] or starts
        if beyond:
            self.go_to(beyond[0 if by > 0 else -1], 0)
        return bool(beyond)

    def move_stage(self, by: int) -> bool:
        """Move the stage that the cursor is in up or down by one, with its comments; whether there was room."""
        lines = self.text.split("\n")
        found, at = blocks(lines), block_at(lines, self.cursor_location[0])
        if at is None or not 0 <= at + by < len(found):
            return False
        upper, lower = found[min(at, at + by)], found[max(at, at + by)]
        between = lines[upper.end : lower.start]
        first, second = lines[lower.start : lower.end], lines[upper.start : upper.end]
        row, column = self.cursor_location
        inside = row - found[at].start
        self._put_lines(upper.start, lower.end, [*first, *between, *second])
        start = upper.start if by < 0 else upper.start + len(first) + len(between)
        self.move_cursor((start + min(inside, found[at].end - found[at].start - 1), column))
        return True

    def copy_stage(self) -> int | None:
        """Put the stage that the cursor is in there once more, behind itself; the line of the copy, from 0."""
        lines, block = self._lines_and_block()
        if block is None:
            return None
        copied = lines[block.start : block.end]
        self._put_lines(block.end, block.end, ["", *copied], before=True)
        self.go_to(block.end + 1, 0)
        return block.end + 1

    def remove_stage(self) -> bool:
        """Take out the stage that the cursor is in; whether it is in one."""
        lines, block = self._lines_and_block()
        if block is None:
            return False
        end = block.end
        while end < len(lines) and not lines[end].strip():
            end += 1
        self._put_lines(block.start, end, [])
        self.go_to(block.start, 0)
        return True

    def _lines_and_block(self) -> tuple[list[str], Block | None]:
        """The text in lines, and where in it the stage stands that the cursor is in; None where it is in none."""
        lines = self.text.split("\n")
        at = block_at(lines, self.cursor_location[0])
        return lines, None if at is None else blocks(lines)[at]

    def _put_lines(self, start: int, end: int, lines: list[str], *, before: bool = False) -> None:
        """Put lines in the place of those from `start` up to `end`, as one step of undo; with `before`, behind the
        line before them.
        """
        self.history.checkpoint()
        if before:
            place = (start - 1, len(self.document.get_line(start - 1)))
            self.replace("\n" + "\n".join(lines), place, place)
        else:
            last = self.document.line_count
            until = (end, 0) if end < last else self.document.end
            text = "".join(f"{line}\n" for line in lines)
            self.replace(text if end < last else text.rstrip("\n"), (start, 0), until)
        self.history.checkpoint()

    def write_values(self, values: Iterable[Shortened]) -> None:
        """Write other lengths into the stages, each in the place of the one there, else behind the stage's kind; one
        step of undo takes them all back.
        """
        lines, places = self.text.split("\n"), Places(self.text)
        for stage, key, length in sorted(values, reverse=True):
            written, path = f'"{short(length)}"', ("stages", stage, key)
            there = places.has(path)
            row, column = (at - 1 for at in places.of(path if there else ("stages", stage, "kind")))
            line = lines[row]
            if there:
                end = line.find(line[column], column + 1) + 1
                lines[row] = line[:column] + written + line[end:]
            else:
                lines[row] = f"{line}\n{key} = {written}"
        self.replace_all("\n".join(lines))

    def complete(self, typed: str, word: str) -> None:
        """Write the rest of what is being typed, and the quotation mark that closes it."""
        row, column = self.cursor_location
        line = self.document.get_line(row)
        quoted = line[: column - len(typed)].count('"') % 2 == 1
        word += '"' if quoted and line[column:].count('"') % 2 == 0 else ""
        self.history.checkpoint()
        self.move_cursor(self.replace(word, (row, column - len(typed)), (row, column)).end_location)
        self.history.checkpoint()


def place_for_stage(lines: list[str], row: int) -> int:
    """The line before which a new stage goes: behind the stage that `row` is in, before the comments of the one
    after it.
    """
    after = next((number for number in headers(lines) if number > row), None)
    end = len(lines) if after is None else after
    last = end
    while last > 0 and (
        not lines[last - 1].strip() or (after is not None and lines[last - 1].lstrip().startswith("#"))
    ):
        last -= 1
    while last < end and lines[last].lstrip().startswith("#"):
        last += 1
    return last
