"""What a shell offers where an agenda is meant: the names of the library, and files."""

from __future__ import annotations

from click import Context, Parameter
from click.shell_completion import CompletionItem

from circlekeeper.text import visible


def agendas(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
    """The agendas whose names begin so, but for those that cannot be typed; else any file."""
    from circlekeeper.agenda import library

    names = {entry.name for entry in library.entries() if entry.name.startswith(incomplete)}
    typed = sorted(name for name in names if visible(name) == name)
    return [CompletionItem(name) for name in typed] or [
        CompletionItem(incomplete if incomplete.isprintable() else "", type="file")
    ]
