"""The commands about what is kept: where it lies, forgetting it, and what past evenings tell."""

from __future__ import annotations

import click

from circlekeeper.cli import completing, streams
from circlekeeper.words.language import _


@click.command()
def where() -> int:
    """Show every path where something is kept, and what."""
    from circlekeeper.keeping.folders import places
    from circlekeeper.words import keeping as words

    for place in places():
        click.echo(words.place(place.path, place.what, place.there_now()))
    return 0


@click.command()
@click.option(
    "--all", "everything", is_flag=True, help=_("Also records and settings: everything kept. Your own agendas stay.")
)
def forget(everything: bool) -> int:
    """Remove everything kept of cut-off sessions, and list it."""
    from circlekeeper.keeping import folders, removal
    from circlekeeper.keeping.fs import DISK
    from circlekeeper.words import keeping as words

    gone = removal.forget(everything=everything)
    for path in gone.files:
        click.echo(words.removed(path))
    for path in gone.running:
        click.echo(words.running(path))
    drafts = 0 if everything else len(DISK.names(folders.drafts()))
    if drafts:
        click.echo(words.drafts_stay(drafts))
    elif not (gone.files or gone.running or gone.left):
        click.echo(words.ONLY_RECORDS if DISK.names(folders.records()) else words.NOTHING_REMOVED)
    for path in gone.left:
        click.echo(words.left(path), err=True)
    return 1 if gone.left else 0


@click.command()
@click.argument("agenda", required=False, shell_complete=completing.agendas)
@click.option("--json", "as_json", is_flag=True, help=_("As data, for a program."))
@streams.to_file
def history(agenda: str | None, as_json: bool) -> int:
    """Show planned against actual over past evenings, and what that suggests."""
    from circlekeeper.cli.history import show

    return show(agenda, as_json=as_json)
