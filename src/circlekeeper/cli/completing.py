"""What a shell offers where an agenda is meant: the names of the library, and files."""

from __future__ import annotations

from click import Context, Parameter
from click.shell_completion import CompletionItem


def agendas(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
    """The agendas whose names begin so; else any file."""
    from circlekeeper.agenda import library

    names = sorted({entry.name for entry in library.entries() if entry.name.startswith(incomplete)})
    return [CompletionItem(name) for name in names] or [CompletionItem(incomplete, type="file")]
