"""Print the manual page, made of what the commands say of themselves: `python scripts/make_man.py | man -l -`.

Everything in it stands elsewhere once: words and examples in the commands' help, the exit status in
docs/keys-and-commands.md.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

if __name__ == "__main__":
    os.environ["LANGUAGE"] = "en"  # before anything is loaded that says a word: the headings here are English

import click

from circlekeeper import __version__
from circlekeeper.cli.main import group

SIGNS = {"\\": "\\e", "-": "\\-", "^": "\\(ha", "~": "\\(ti", "'": "\\(aq", "`": "\\(ga"}
"""What troff would draw in another way, so that it could not be copied and typed."""
KEYS = Path(__file__).resolve().parent.parent / "docs" / "keys-and-commands.md"


def page(date: str) -> str:
    """The whole page, as troff reads it."""
    return "\n".join(line for part in _parts(date) for line in part) + "\n"


def _parts(date: str) -> Iterator[Iterable[str]]:
    context = click.Context(group, info_name="circlekeeper", **group.context_settings)
    commands = [group.get_command(context, word) for word in group.list_commands(context)]
    yield f'.TH CIRCLEKEEPER 1 "{date}" "circlekeeper {__version__}" "User Commands"', ".nh", ".ad l"
    yield ".SH NAME", f"circlekeeper \\- {text('an assistant for the facilitator of a circle')}"
    yield ".SH SYNOPSIS", *_usage("circlekeeper", group, context)
    yield ".SH DESCRIPTION", text(group.help or "")
    yield ".SH OPTIONS", *_options(group, context)
    yield (".SH COMMANDS",)
    for command in filter(None, commands):
        name = f"circlekeeper {command.name}"
        inside = click.Context(command, parent=context, info_name=command.name)
        yield f".SS {text(name)}", *_usage(name, command, inside), ".PP", text(command.help or "")
        yield _options(command, inside)
        yield _examples(command.epilog)
    yield ".SH EXIT STATUS", *_statuses(KEYS.read_text(encoding="utf-8"))
    yield ".SH FILES", text("circlekeeper where names every path where something is kept, and what it is.")
    yield ".SH EXAMPLES", *_examples(group.epilog)


def text(said: str) -> str:
    """Words as troff takes them for words: no line of it begins a request, and a hyphen is one that can be copied."""
    whole = " ".join(said.replace("\b", " ").split())
    escaped = "".join(SIGNS.get(letter, letter) for letter in whole)
    return f"\\&{escaped}" if escaped.startswith(".") else escaped


def bold(said: str) -> str:
    """Words that are typed as they stand."""
    return f"\\fB{text(said)}\\fR"


def _usage(name: str, command: click.Command, context: click.Context) -> Iterator[str]:
    pieces = (f"\\fI{text(piece)}\\fR" for piece in command.collect_usage_pieces(context))
    yield " ".join((bold(name), *pieces))


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for option in command.get_params(context):
        record = option.get_help_record(context) if isinstance(option, click.Option) else None
        if record is not None:
            yield from (".TP", bold(record[0]), text(record[1]))


def _examples(epilog: str | None) -> Iterator[str]:
    """What the help shows at its end: a line that is typed, and further in what comes of it."""
    for line in (epilog or "").splitlines():
        inwards = len(line) - len(line.lstrip())
        if inwards == 2:
            yield from (".TP 4", bold(f"$ {line}"))
        elif inwards > 2:
            yield text(line)


def _statuses(page: str) -> Iterator[str]:
    table = page.partition("### Exit status\n")[2].partition("\n#")[0]
    for status, when in re.findall(r"^\| ([\d +n]+) \| (.*) \|$", table, re.M):
        yield from (".TP", bold(status), text(when.replace("`", "")))


if __name__ == "__main__":
    moment = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", datetime.now(UTC).timestamp())), UTC)
    sys.stdout.write(page(moment.date().isoformat()))
