"""What a shell offers while you type: its script, and where an agenda is needed, the library's names and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from click import Context, Parameter

from circlekeeper.cli import COMPLETING
from circlekeeper.cli.help import examples
from circlekeeper.text import visible
from circlekeeper.words.language import _

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def agendas(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
    """The agendas whose names begin so, but for those that cannot be typed; else any file."""
    from click.shell_completion import CompletionItem

    from circlekeeper.agenda import library

    names = {entry.name for entry in library.entries() if entry.name.startswith(incomplete)}
    typed = sorted(name for name in names if visible(name) == name)
    return [CompletionItem(name) for name in typed] or [
        CompletionItem(incomplete if incomplete.isprintable() else "", type="file")
    ]


@click.command(
    epilog=examples(
        ("circlekeeper completion bash", _('Put this into ~/.bashrc: eval "$(circlekeeper completion bash)"')),
    )
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the script that lets a shell complete circlekeeper's commands, options and agendas."""
    from click.shell_completion import get_completion_class

    script = get_completion_class(shell)
    assert script is not None
    click.echo(script(click.Group(), {}, "circlekeeper", COMPLETING).source())
    return 0
