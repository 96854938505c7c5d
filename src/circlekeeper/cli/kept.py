"""The commands about what is kept: where it is, and forgetting it."""

from __future__ import annotations

import sys

import click

from circlekeeper.cli.help import examples
from circlekeeper.words.language import _


@click.command(
    epilog=examples(
        ("circlekeeper where", _("Every folder and file, and what it's for.")),
    )
)
def where() -> int:
    """List every place where something is kept, and what it is."""
    from circlekeeper.keeping.folders import is_nowhere, people_files, places
    from circlekeeper.words import keeping as words

    known = places()
    if any(is_nowhere(place.path) for place in known):
        click.echo(words.NO_HOME)
    found = [(place, place.there_now()) for place in known if not is_nowhere(place.path)]
    for place, count in found:
        click.echo(words.place(place.path, place.what, count))
    for path in people_files():
        click.echo(words.place(path, words.PEOPLE_ARE, 1))
    return 1 if any(count is None for _, count in found) else 0


@click.command(
    epilog=examples(
        ("circlekeeper forget", _("Sessions that were cut off, with the names in them.")),
        ("circlekeeper forget --all", _("Everything except the agendas you wrote.")),
    )
)
@click.option(
    "--all", "everything", is_flag=True, help=_("Remove records and settings too: everything except your own agendas.")
)
def forget(everything: bool) -> int:
    """Remove everything kept about cut-off sessions and agendas you ran, and list it."""
    from circlekeeper.keeping import folders, removal
    from circlekeeper.keeping.fs import DISK
    from circlekeeper.words import keeping as words

    people = folders.people_files() if everything else ()
    asked = tuple(path for path in people if _is_to_go(words.people_ask(path)))
    gone = removal.forget(everything=everything) + removal.remove_all(asked)
    for path in gone.files:
        click.echo(words.removed(path))
    for path in gone.running:
        click.echo(words.running(path))
    for path in gone.doubtful:
        click.echo(words.perhaps_running(path))
    for path in people:
        if path not in asked:
            click.echo(words.people_stay(path))
    drafts = 0 if everything else len(DISK.names(folders.drafts()))
    if drafts:
        click.echo(words.drafts_stay(drafts))
    elif gone == removal.Removed() and not people:
        click.echo(words.ONLY_RECORDS if DISK.names(folders.records()) else words.NOTHING_REMOVED)
    for said, paths in ((words.left, gone.left), (words.unread, gone.unread), (words.foreign, gone.foreign)):
        for path in paths:
            click.echo(said(path), err=True)
    return 0 if gone.whole else 1


def _is_to_go(question: str) -> bool:
    """Whether what was kept as a file of the facilitator's own is to be removed, too; not without a person to ask."""
    from circlekeeper.words import keeping as words

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    said = click.prompt(f"{question} {words.YES_OR_NO}", default="", show_default=False)
    return str(said).strip().casefold() in words.YES.split()
