"""The command that opens a window for the room."""

from __future__ import annotations

import click

from circlekeeper.cli.examples import examples
from circlekeeper.words.language import _


@click.command(
    epilog=examples(
        ("circlekeeper room", _("In a second terminal, on the projector or the television.")),
    )
)
def room() -> int:
    """Show the room view of the session running here, in a second terminal.

    It waits for a session and follows it. It shows the room view only, never a name. q quits, d makes it dark.
    """
    from circlekeeper.cli.session import need_terminal, prepare

    need_terminal(plain=False)
    prepare()
    from circlekeeper.keeping import settings
    from circlekeeper.tui import window

    return window.run(settings.load()[0])
