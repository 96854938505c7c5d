"""The command that shows what circlekeeper is, in two minutes."""

from __future__ import annotations

import click

from circlekeeper.cli.examples import examples
from circlekeeper.words.language import _


@click.command(
    epilog=examples(
        ("circlekeeper demo", _("Sit back and watch; any key stops it.")),
    )
)
def demo() -> int:
    """Watch an evening that runs by itself, in two minutes; any key stops it. Nothing is kept."""
    from circlekeeper.cli.session import need_terminal, prepare

    need_terminal(plain=False)
    prepare()
    from circlekeeper.keeping import settings
    from circlekeeper.tui import demo as shown

    return shown.run(settings.load()[0])
