"""What the library of the command line says by itself, in the English in which it says it: it asks gettext for these
sentences, and finds them in our catalogue (`words/language.py::lend`).

Two wordings of one thing are those of an older and a newer version of it.
"""

from __future__ import annotations

from circlekeeper.words.language import _, _p, several

OPTIONS = _("[OPTIONS]")
ARGUMENTS = _("[COMMAND] [ARGS]...")
VALUES = {
    "AGENDA": _p("a value", "AGENDA"),
    "CLOCK": _p("a value", "CLOCK"),
    "FILE": _p("a value", "FILE"),
    "N": _p("a value", "N"),
    "NAME": _p("a value", "NAME"),
    "PATH": _p("a value", "PATH"),
    "TAG": _p("a value", "TAG"),
    "TEXT": _p("a value", "TEXT"),
    "FLOAT": _p("a value", "NUMBER"),
    "FLOAT RANGE": _p("a value", "NUMBER"),
    "INTEGER": _p("a value", "NUMBER"),
    "INTEGER RANGE": _p("a value", "NUMBER"),
}
"""What stands for a value in the help: --count N."""

FILES = {
    "my-circle.toml": _("my-circle.toml"),
    "evening.md": _("evening.md"),
    "evening.html": _("evening.html"),
}
"""What somebody might call a file of theirs, in the examples under a command's help."""

HELP = (
    _("Usage:"),
    _("Options"),
    _("Commands"),
    _("Positional arguments"),
    _("Show this message and exit."),
    _("default: {default}"),
    _("required"),
)
"""In the help."""

WRONG = (
    _("Try '{command} {option}' for help."),
    _("Error: {message}"),
    _("Missing command."),
    _("No such command {name!r}."),
    _("Missing argument"),
    _("Missing option"),
    _("Missing parameter"),
    _("Missing {param_type}"),
    _("Invalid value: {message}"),
    _("Invalid value for {param_hint}: {message}"),
    _("No such option: {name}"),
    _("No such option {name!r}."),
    several("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)", 1),
    several("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})", 1),
    several("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments.", 1),
    _("Option {name!r} does not take a value."),
    several("{value!r} is not {choice}.", "{value!r} is not one of {choices}.", 1),
    _("{value!r} is not a valid {number_type}."),
    _("{value} is not in the range {range}."),
    _("Choose from:\n\t{choices}"),
)
"""Where a command is typed that cannot be done. Nothing here asks for these by name, nor for those of the help: the
library does, by the sentence itself.
"""
