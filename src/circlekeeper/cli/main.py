"""The group of commands, loaded one at a time, and the one place where a command's end becomes an exit status."""

from __future__ import annotations

import errno
import gc
import importlib
import os
import sys
from contextlib import suppress
from typing import Any

import click

from circlekeeper import __version__
from circlekeeper.cli import COMPLETING, LANGUAGE_OPTION, streams, values
from circlekeeper.cli.help import examples, spoken
from circlekeeper.words import evening as words
from circlekeeper.words.language import _, lend

COMMANDS: dict[str, str] = {
    "run": "session",
    "rehearse": "session",
    "resume": "session",
    "room": "session",
    "demo": "session",
    "check": "agendas",
    "plan": "agendas",
    "new": "agendas",
    "edit": "session",
    "agendas": "agendas",
    "schema": "agendas",
    "history": "history",
    "where": "kept",
    "forget": "kept",
    "completion": "completing",
}
"""Each command's word, in the order of the help, and the module of this package that holds it."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The words of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that word: the function of that name (`run` → `run`) in its module."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"circlekeeper.cli.{COMMANDS[cmd_name]}")
        command = getattr(module, cmd_name)
        assert isinstance(command, click.Command)
        return spoken(command)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; whoever reads what it prints may go away, which is no error."""
        gc.enable()
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            _print_nowhere()
            ctx.exit(128 + 13)
        finally:
            gc.enable()  # where it ended before the first frame


@click.command(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=examples(
        ("circlekeeper demo", _("Watch an evening that runs by itself, in two minutes.")),
        ("circlekeeper run peer-support", _("Open a circle. circlekeeper run --help says more.")),
    ),
)
@click.option(
    LANGUAGE_OPTION,
    metavar="TAG",
    expose_value=False,
    callback=values.language,
    help=_("The language to speak: en, de or es."),
)
@click.version_option(
    __version__, prog_name="circlekeeper", message="%(prog)s %(version)s", help=_("Show the version and exit.")
)
@click.pass_context
def group(ctx: click.Context) -> None:
    """A calm assistant for the facilitator of a circle. Without a command it opens the library of agendas."""
    if ctx.invoked_subcommand is None:
        from circlekeeper.cli.session import library

        ctx.exit(library())


_NOT_PRINTED = {getattr(errno, name, None) for name in ("ENOSPC", "EDQUOT", "EFBIG", "EIO", "EBADF")}
"""What a standard output answers that takes nothing: a full disk, a terminal that is gone."""


def main(args: list[str] | None = None) -> None:
    """Run the command line and leave with its status."""
    streams.prepare()
    try:
        status = run(sys.argv[1:] if args is None else args)
    except Exception:
        if COMPLETING not in os.environ:
            raise
        status = 1  # a shell asks while somebody types: where there is no answer nobody is disturbed
    sys.exit(status)


def run(args: list[str]) -> int:
    """Run the command line: 0 done, 1 failed, 2 usage, 128 and the number of a signal that ended it; what is wrong goes
    to standard error in one line, made visible.
    """
    lend()
    try:
        status = spoken(group).main(args=args, prog_name="circlekeeper", standalone_mode=False)
    except click.Abort:
        return 130
    except click.ClickException as wrong:
        with suppress(OSError):
            streams.failed(wrong.format_message())
        return wrong.exit_code
    except OSError as wrong:
        if wrong.filename is not None or wrong.errno not in _NOT_PRINTED:
            raise
        from circlekeeper.words.disk import reason

        _print_nowhere()
        with suppress(OSError):
            click.echo(words.CANNOT_PRINT.format(why=reason(wrong)), err=True)
        return 1
    return status if isinstance(status, int) else 0


def _print_nowhere() -> None:
    """What is still to be printed has to go somewhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
