"""The commands that open a session, or the screens before one."""

from __future__ import annotations

import errno
import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NoReturn

import click

from circlekeeper.cli import completing, streams, values
from circlekeeper.cli.help import examples
from circlekeeper.text import repaired, visible
from circlekeeper.words import evening as words
from circlekeeper.words.language import _

if TYPE_CHECKING:
    from circlekeeper.agenda.durations import TypedClock
    from circlekeeper.circle.plan import Plan
    from circlekeeper.keeper.keeper import Keeper
    from circlekeeper.keeper.opening import Wish
    from circlekeeper.units import Ms

_NO_SCREEN = ("", "dumb", "unknown", "network", "dialup", "emacs")
"""Values of TERM that can show nothing but lines."""


def _for_tonight(command: Callable[..., int]) -> Callable[..., int]:
    """The options that `run` and `rehearse` share."""
    for option in reversed(
        (
            click.argument("agenda", shell_complete=completing.agendas),
            click.option("--people-file", metavar="FILE", help=_("Who is here: a text file with one name per line.")),
            click.option(
                "--count", callback=values.size, metavar="N", help=_("Number of people: seats without names.")
            ),
            click.option("--ends", callback=values.typed_clock, metavar="20:30", help=_("When the evening must end.")),
            click.option("--length", callback=values.length, metavar="90m", help=_("How long it should last.")),
            click.option("--plain", is_flag=True, help=_("One line in, one line out: for screen readers and scripts.")),
            click.option("--mute", is_flag=True, help=_("No sound from the laptop.")),
        )
    ):
        command = option(command)
    return command


@click.command(
    epilog=examples(
        ("circlekeeper run peer-support", _("Open a circle; it asks who is here.")),
        (
            "circlekeeper run my-circle.toml --count 9 --ends 20:30",
            _("Nine seats without names, and an end at 20:30."),
        ),
    )
)
@_for_tonight
@click.option("--forgetful", is_flag=True, help=_("Keep names in memory only, never on disk."))
def run(
    agenda: str,
    people_file: str | None,
    count: int | None,
    ends: TypedClock | None,
    length: Ms | None,
    *,
    plain: bool,
    mute: bool,
    forgetful: bool,
) -> int:
    """Run a session of AGENDA: a path, or the name of an agenda of yours or one that comes with circlekeeper."""
    from circlekeeper.keeper.opening import Wish, opened

    prepare(plain=plain)
    plan = _plan(agenda, forgetful=forgetful)
    people = _people(people_file, None, count)
    told = _to_be_told()
    if plain and told:
        click.echo(visible(told), err=True)
    wish = Wish(length, _end(plan, length, ends), mute, forgetful)
    return _open(plan, wish, people, plain, lambda adapted: opened(adapted, wish), told=told)


@click.command(
    epilog=examples(
        ("circlekeeper rehearse peer-support", _("A whole evening with made-up people, in a few minutes.")),
        (
            'circlekeeper rehearse my-circle.toml --people "Ana, Ben, Chloe" --speed 60',
            _("With names you choose; each minute takes a second."),
        ),
    )
)
@_for_tonight
@click.option("--people", help=_('Made-up names, separated by commas: "Ana, Ben".'))
@click.option(
    "--speed",
    type=float,
    default=20.0,
    show_default=True,
    help=_("How many times faster than real time the full screen runs."),
)
def rehearse(
    agenda: str,
    people_file: str | None,
    count: int | None,
    ends: TypedClock | None,
    length: Ms | None,
    people: str | None,
    speed: float,
    *,
    plain: bool,
    mute: bool,
) -> int:
    """Rehearse AGENDA on a clock of its own; nothing is kept. In --plain, only wait moves the time."""
    from circlekeeper.keeper.opening import Wish, rehearsal

    prepare(plain=plain)
    if not 0.1 <= speed <= 1000:
        raise click.UsageError(words.SPEED_RANGE)
    plan = _plan(agenda, forgetful=True)
    wish = Wish(length, _end(plan, length, ends), mute)
    here = _people(people_file, people, count)
    return _open(
        plan, wish, here, plain, lambda adapted: rehearsal(adapted, wish, None if plain else speed), rehearses=True
    )


@click.command(
    epilog=examples(
        ("circlekeeper resume", _("After a closed lid or a flat battery.")),
        ("circlekeeper resume --plain", _("The same circle, line by line.")),
    )
)
@click.option("--plain", is_flag=True, help=_("One line in, one line out: for screen readers and scripts."))
def resume(*, plain: bool) -> int:
    """Resume a session that was cut off."""
    from circlekeeper.keeper import opening
    from circlekeeper.keeping.sessions import CannotResume

    prepare(plain=plain)
    _remove_old()
    cut = opening.to_resume()
    if cut is None:
        return streams.failed(words.NO_CUT_OFF)
    try:
        keeper, wish, said = opening.resumed(cut)
    except CannotResume as wrong:
        return streams.failed(wrong.sentence)
    if (other := opening.offered()) is not None:
        said.append(words.ALSO_CUT_OFF.format(title=other.title) if other.title else words.ALSO_CUT_OFF_UNKNOWN)
    for line in said:
        click.echo(visible(line), err=True)
    return _converse(keeper, wish, None) if plain else _full_screen(keeper, wish, " ".join(said))


@click.command(
    epilog=examples(
        ("circlekeeper edit my-circle.toml", _("Edit it, with problems and the evening next to the text.")),
    )
)
@click.argument("agenda", shell_complete=completing.agendas)
def edit(agenda: str) -> int:
    """Open AGENDA in the workshop."""
    prepare()
    from circlekeeper.agenda import library as shelf
    from circlekeeper.tui import before

    return before.workshop(str(shelf.find(agenda)))


@click.command(
    epilog=examples(
        ("circlekeeper room", _("In a second terminal, on the projector or the television.")),
    )
)
def room() -> int:
    """Show the room view of the session running here, in a second terminal.

    It waits for a session and follows it. It shows the room view only, never a name. q quits, d makes it dark.
    """
    prepare()
    from circlekeeper.keeping import settings
    from circlekeeper.tui import window

    return window.run(settings.load()[0])


@click.command(
    epilog=examples(
        ("circlekeeper demo", _("Sit back and watch; any key stops it.")),
    )
)
def demo() -> int:
    """Watch an evening that runs by itself, in two minutes; any key stops it. Nothing is kept."""
    prepare()
    from circlekeeper.keeping import settings
    from circlekeeper.tui import demo as shown

    return shown.run(settings.load()[0])


def library() -> int:
    """Open the library of agendas."""
    prepare()
    _remove_old()
    from circlekeeper.tui import before

    return before.library()


# --- Before a session


def _need_terminal(*, plain: bool) -> None:
    """A full screen needs a terminal for all it reads and writes, one that can show it, and a clock that it can
    read.
    """
    if plain:
        return
    if not (sys.stdin.isatty() and sys.stdout.isatty() and sys.stderr.isatty()):
        raise click.UsageError(words.NO_TERMINAL)
    if sys.platform != "win32" and (kind := os.environ.get("TERM", "")) in _NO_SCREEN:
        raise click.UsageError(words.no_screen(kind))
    try:
        time.time()
    except OverflowError:
        raise click.UsageError(words.NO_YEAR) from None


def prepare(*, plain: bool = False) -> None:
    """Before a face opens and anything private is read, in every process that may hold it.

    From here to the first frame, or the first line, nothing becomes free that would be worth looking for.
    """
    from circlekeeper.keeping import process

    _need_terminal(plain=plain)
    gc.disable()
    process.prepare()
    process.install_hooks()


def _stop(problems: Iterable[object]) -> NoReturn:
    raise click.exceptions.Exit(streams.list_problems(problems))


def _plan(agenda: str, *, forgetful: bool) -> Plan:
    from circlekeeper.agenda import library as shelf
    from circlekeeper.circle.plan import Plan

    plan = shelf.plan(agenda, forgetful=forgetful)
    return plan if isinstance(plan, Plan) else _stop(plan)


def _end(plan: Plan, length: Ms | None, typed: TypedClock | None) -> str | None:
    """The end that somebody typed; a usage error where it can hardly be meant."""
    from circlekeeper.keeper.opening import doubted_end
    from circlekeeper.words import refusals

    if typed is None:
        return None
    if (doubt := doubted_end(plan, length, typed)) is not None:
        raise click.UsageError(refusals.reason(doubt))
    return typed.clock


def _people(file: str | None, listed: str | None, count: int | None) -> tuple[str, ...] | None:
    """Who is here, if the command line says it."""
    from circlekeeper import people_file

    if sum(given is not None for given in (file, listed, count)) > 1:
        raise click.UsageError(words.ONE_LIST)
    if count is not None:
        return tuple(words.SEAT.format(number=n) for n in range(1, count + 1))
    try:
        if file is not None:
            return people_file.read(file)
        if listed is not None:
            placed = [(words.LISTED_AS.format(number=n), repaired(name)) for n, name in enumerate(listed.split(","), 1)]
            return people_file.names(placed, "--people")
    except people_file.UnusableError as wrong:
        _stop([wrong])
    return None


def _remove_old() -> None:
    from circlekeeper.keeping import folders
    from circlekeeper.keeping.fs import DISK

    if not DISK.names(folders.sessions()):
        return
    from circlekeeper.keeper import opening
    from circlekeeper.words import keeping

    removed = opening.remove_old()
    if removed:
        click.echo(keeping.old_removed(removed), err=True)


def _to_be_told() -> str:
    """The sentence that a session was cut off, or that this one cannot be kept. The full screen says it there: on the
    terminal it would outlive its truth.
    """
    from circlekeeper.keeper import opening
    from circlekeeper.keeping import folders
    from circlekeeper.words import keeping

    if folders.is_nowhere(folders.sessions()):
        return keeping.NO_HOME_TONIGHT
    _remove_old()
    cut = opening.offered()
    if cut is None:
        return ""
    return words.CUT_OFF_UNKNOWN if cut.title is None else words.CUT_OFF.format(title=cut.title)


# --- The two faces


def _open(
    plan: Plan,
    wish: Wish,
    people: tuple[str, ...] | None,
    plain: bool,
    begin: Callable[[Plan], Keeper],
    *,
    rehearses: bool = False,
    told: str = "",
) -> int:
    """Open a session in one of the faces; `begin` makes its keeper from the plan, as the gathering may have adapted
    it.
    """
    if plain:
        return _converse(begin(plan), wish, people, gathers=True)
    from circlekeeper.tui import app

    if people is None:
        return app.gathering(plan, wish, begin, rehearses=rehearses, told=told)
    keeper = begin(plan)
    for name in people:
        keeper.gather(name)
    return _full_screen(keeper, wish, told)


def _full_screen(keeper: Keeper, wish: Wish, told: str = "") -> int:
    from circlekeeper.tui import app

    return app.session(keeper, mute=wish.mute, told=told)


def _converse(keeper: Keeper, wish: Wish, people: tuple[str, ...] | None, *, gathers: bool = False) -> int:
    """Plain mode, to its end; 130 after Ctrl-C, 128 + n after signal n."""
    from circlekeeper.bell import Bowl
    from circlekeeper.keeping import process, settings
    from circlekeeper.plain.loop import Conversation, gather
    from circlekeeper.plain.typed import TypedLines

    gc.enable()
    process.install_hooks(lambda: None if keeper.rehearsal else keeper.saved)
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) is not signal.SIG_IGN:
            signal.signal(getattr(signal, name), _ended_by)
    sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    lines = TypedLines(looking=not keeper.rehearsal, terminal=sys.stdin.isatty())
    try:
        if people is not None:
            for name in people:
                keeper.gather(name)
        elif gathers and not gather(lines, keeper, wish.length):
            keeper.suspend()
            return 0
        mute = wish.mute or not settings.load()[0].bell
        return Conversation(keeper, lines, None if mute else Bowl()).run()
    except KeyboardInterrupt:
        keeper.suspend()
        return 128 + signal.SIGINT
    except OSError as gone:
        if gone.errno not in (errno.EPIPE, errno.EIO):  # nobody reads any more, or the window is gone
            raise
        keeper.suspend()
        raise BrokenPipeError from None


def _ended_by(number: int, frame: object) -> NoReturn:
    sys.exit(128 + number)
