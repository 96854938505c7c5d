"""The help of a command as the reader's language has it. What it does is the first thing its function says in the
source, and a message like any other: `scripts/make_catalogues.py` finds it there. Its end is what one might type.
"""

from __future__ import annotations

from copy import copy

import click

from circlekeeper.words import language
from circlekeeper.words.command_line import ARGUMENTS, FILES, OPTIONS, VALUES
from circlekeeper.words.language import _


def in_words(docstring: str) -> str:
    """What a docstring says as a message: its lines are broken where they are shown, not where they were written."""
    return "\n\n".join(" ".join(part.split()) for part in docstring.split("\n\n"))


def spoken(command: click.Command) -> click.Command:
    """The command with its help, and with words for what can be given to it."""
    told = copy(command)
    told.help = language._(in_words(command.help or "")) or None
    told.options_metavar = OPTIONS
    if isinstance(told, click.Group):
        told.subcommand_metavar = ARGUMENTS
    told.params = [_named(param) for param in command.params]
    return told


def _named(param: click.Parameter) -> click.Parameter:
    """An option or an argument with a word for its value, where it has one that is not written so everywhere."""
    told = copy(param)
    if isinstance(told, click.Argument):
        word = VALUES.get((told.metavar or told.name or "").upper())
        if word is not None:
            told.metavar = (word if told.required else f"[{word}]") + ("..." if told.nargs != 1 else "")
    elif isinstance(told, click.Option) and not told.is_flag and not told.count:
        told.metavar = VALUES.get(told.metavar or told.type.name.upper(), told.metavar)
    return told


def examples(*lines: tuple[str, str]) -> str:
    """What somebody types, each with what comes of it, as click prints it without filling the lines anew."""
    return "\n".join(("\b", _("Examples:"), *(f"  {_typed(typed)}\n      {said}" for typed, said in lines)))


def _typed(command: str) -> str:
    """A command whose files are called as in the reader's language."""
    return " ".join(FILES.get(word, word) for word in command.split(" "))
