"""A new agenda file: a commented copy of one of the library, which an editor can check while it is written."""

from __future__ import annotations

import os
import re
from pathlib import Path

from circlekeeper.agenda.source import text_of

_DIRECTIVE = re.compile(r"\A#:schema[^\n]*\n+")


def schema_file() -> Path:
    """The JSON Schema: in the package once installed, at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "agenda.schema.json"
    return installed if installed.is_file() else package.parent.parent / "agenda.schema.json"


def copy_of(source: str | os.PathLike[str]) -> str:
    """The text of an agenda with its comments, behind the line that tells an editor which schema to check it with."""
    return f"#:schema {schema_file().as_uri()}\n\n{_DIRECTIVE.sub('', text_of(os.fspath(source)))}"


def write_new(path: str | os.PathLike[str], text: str) -> None:
    """Write a file that is not there yet; FileExistsError when it is, and nothing is changed."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0), 0o644)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
