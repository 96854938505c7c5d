"""Keys that came together: are they typing, or a text that was pasted without brackets?

Nothing in the bytes tells. What tells is what they would be, at the place where the keys are:

- In a line or an editor, text is text: it goes in, and Enter takes it. Many lines at once are pasted there as a
  text, so that the second name is no answer to the next question.
- In the gathering each line is a name. An Enter that comes in one moment with a text before it never begins the
  evening, nor does it move the circle on: an empty line of a list is none.
- Where letters are commands, two different letters at once are a text, and do nothing. One command and then a name
  in capitals or a number (`aZora`, `l3`) is how a command and its answer are typed ahead, and no text begins like
  that; so it acts, in order.
- The same key several times at once is a key that is held down.
- Keys that are no text (arrows, End, function keys) act in their order.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Literal, NamedTuple

from circlekeeper.tui.keyboard.layouts import TWO_FOR_ONE
from circlekeeper.tui.keyboard.reports import Press

LettersTo = Literal["commands", "line", "names", "editor"]
"""Where the keys are: letters are commands, or go to a line, to the names of the gathering, or to a text of many
lines.
"""

MOST_LINES = 2
"""More lines than that are no typing ahead."""
MOST_NAMES = 40
"""In the gathering every line is a name, and taken as if it were typed; a longer list is taken at once."""
LONGEST_LINE = 64
"""More letters than that in one moment are no typing."""
MANY = 3
"""From so many letters on an editor takes a text at once."""


class Portion(NamedTuple):
    """The next part of a packet."""

    keys: int
    """How many of its keys."""
    how: Literal["keys", "once", "paste", "nothing"]
    """One after the other; as one press; as a text; not at all."""


def portion(
    presses: Sequence[Press], letters_to: LettersTo, *, after_text: bool = False, asks: Container[str] = ()
) -> Portion:
    """What to do with the first of these keys, where letters go there; what it did may have led elsewhere.

    `after_text` says that a text of the same packet was taken already, `asks` holds the commands that ask for a text.
    """
    count = next((i for i, press in enumerate(presses) if not is_text(press)), len(presses))
    if not count:
        return Portion(1, "keys")
    run = text_of(presses[:count])
    if letters_to == "editor":
        return Portion(count, "paste" if count >= MANY else "keys")
    if after_text and not run.strip():
        return Portion(count, "nothing")
    if letters_to == "commands":
        return _of_commands(run, more=len(presses) > count, asked=presses[0].command in asks)
    return _of_line(run, MOST_NAMES if letters_to == "names" else MOST_LINES)


def is_text(press: Press) -> bool:
    """Whether a key could stand in a text: a letter, a space, a line's end, a tab."""
    return press.key.key in ("enter", "tab") or press.key.is_printable


def text_of(presses: Sequence[Press]) -> str:
    """The text that keys are, if they are one."""
    named = {"enter": "\n", "tab": "\t"}
    return "".join(named.get(press.key.key) or press.key.character or "" for press in presses)


def _of_line(run: str, most: int) -> Portion:
    """Text for a line: what stands before the first Enter, and that Enter."""
    if not run.strip("\n"):
        return Portion(len(run), "once")
    if not _is_typing(run, most):
        return Portion(len(run), "paste")
    if run[0] == "\n":
        return Portion(len(run) - len(run.lstrip("\n")), "nothing")
    end = run.find("\n")
    return Portion(len(run) if end < 0 else end + 1, "keys")


def _of_commands(run: str, *, more: bool, asked: bool) -> Portion:
    """Text where letters are commands."""
    letters = [c for c in run if not c.isspace()]
    if run in TWO_FOR_ONE or (len(set(run)) == 1 and not (more and len(letters) > 1)):
        return Portion(len(run), "once")
    if len(letters) < 2:
        return Portion(len(run) - len(run.lstrip(run[0])), "once")
    if asked and run[0] == run[0].lower() and (run[1].isupper() or run[1].isdecimal()) and _is_typing(run):
        return Portion(1, "keys")
    return Portion(len(run), "paste")


def _is_typing(run: str, most: int = MOST_LINES) -> bool:
    """Whether a text is little enough to have been typed ahead."""
    lines = [line for line in run.split("\n") if line.strip()]
    return len(lines) <= most and all(len(line) <= LONGEST_LINE for line in lines)
