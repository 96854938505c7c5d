"""Where what is printed goes: standard output in letters that it knows, a page as UTF-8, or a file that is written
whole or not at all.
"""

from __future__ import annotations

import codecs
import contextlib
import functools
import io
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from circlekeeper.text import in_ascii, visible
from circlekeeper.words import evening as words
from circlekeeper.words.language import _

_OTHERWISE = "circlekeeper.otherwise"
_ASCII = "circlekeeper-ascii"
"""ASCII under a name of its own: click takes a stream of plain ASCII for a mistake, and writes UTF-8 to it."""

_OUTPUT = click.option(
    "--output", metavar="FILE", help=_("Write to FILE, all of it or nothing; replaces an existing file.")
)


def prepare() -> None:
    """Standard streams that are there, and that take every letter: one that their encoding does not know is written
    in others.
    """
    _open_what_is_closed()
    codecs.register(_ascii)
    codecs.register_error(_OTHERWISE, _otherwise)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            plain = codecs.lookup(stream.encoding).name == "ascii"
            stream.reconfigure(encoding=_ASCII if plain else None, errors=_OTHERWISE)
    _believe_the_terminal()


def page(text: str) -> None:
    """Print what says itself that it is UTF-8, or is to be read as such: the bytes are UTF-8 in every locale."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.flush()


def failed(sentence: str) -> int:
    """Say in one line, made visible, what went wrong; the status of that."""
    click.echo(f"circlekeeper: {visible(sentence)}", err=True)
    return 1


def list_problems(problems: Iterable[object]) -> int:
    """Print what is to fix, a line each, made visible; the status where nothing can be done before."""
    for problem in problems:
        click.echo(visible(str(problem)), err=True)
    return 1


def to_file(command: Callable[..., int]) -> Callable[..., int]:
    """A command with `--output FILE`: what it prints goes there, as UTF-8, if all of it was made."""

    @functools.wraps(command)
    def printed(*args: object, output: str | None, **options: object) -> int:
        if output is None or output == "-":
            return command(*args, **options)
        printed_bytes = io.BytesIO()
        held = io.TextIOWrapper(printed_bytes, encoding="utf-8", errors="backslashreplace", newline="\n")
        with contextlib.redirect_stdout(held):
            status = command(*args, **options)
        if status:
            return status
        held.flush()
        return _keep(output, printed_bytes.getvalue())

    return _OUTPUT(printed)


def _keep(output: str, content: bytes) -> int:
    from circlekeeper.keeping.fs import write_whole

    try:
        path = Path(os.path.realpath(output))
        if not path.parent.is_dir():
            why = words.NO_SUCH_FOLDER
        elif path.exists() and not path.is_file():
            why = words.NOT_A_FILE
        else:
            write_whole(path, content, own=True)
            click.echo(words.written(path=output))
            return 0
    except (OSError, ValueError) as wrong:
        from circlekeeper.words.disk import reason

        why = reason(wrong) or words.NO_SUCH_FOLDER
    click.echo(words.not_written(path=output, reason=why), err=True)
    return 1


def _otherwise(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return in_ascii(error.object[error.start : error.end]), error.end


def _ascii(name: str) -> codecs.CodecInfo | None:
    if name.replace("_", "-") != _ASCII:
        return None
    known = codecs.lookup("ascii")
    return codecs.CodecInfo(
        known.encode, known.decode, known.streamreader, known.streamwriter, known.incrementalencoder, name=_ASCII
    )


def _believe_the_terminal() -> None:
    """A terminal that knows its size is right about it; COLUMNS and LINES in the environment may be another
    terminal's.
    """
    with contextlib.suppress(OSError, ValueError):
        if all(os.get_terminal_size(sys.stdout.fileno())):
            os.environ.pop("COLUMNS", None)
            os.environ.pop("LINES", None)


def _open_what_is_closed() -> None:
    """A standard stream that was closed from the start reads and writes nothing; no file of a session may get its
    number.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, os.O_RDWR)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115
