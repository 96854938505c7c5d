"""A new agenda file: a commented copy of one of the library, which an editor can check while it is written.

Its first line names the schema, for editors that know TOML (Tombi, Taplo); to circlekeeper and to a person it is
one more comment. It names a file beside the agenda, not the one in the installation: an absolute path would carry
the name of an account and the place of a Python to whomever the agenda is sent, and would be wrong after the next
upgrade. So a copy of the schema is laid beside a new agenda where none lies yet.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from circlekeeper.agenda.kinds import BLANK
from circlekeeper.agenda.source import text_of
from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, Disk, write_whole
from circlekeeper.text import in_toml

SCHEMA = "agenda.schema.json"
"""What the schema is called beside an agenda."""

_KEY = r"title\s*=\s*"
_TITLE = re.compile(_KEY)
_TITLED = re.compile(
    rf"""^[ \t]*{_KEY}(?:\"{{3}}(?:[^\\]|\\.)*?\"{{3,}}|'{{3}}.*?'{{3,}}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')""",
    re.MULTILINE | re.DOTALL,
)
"""A title with the text it has, in each of the ways in which TOML writes one."""
_DIRECTIVE = re.compile(r"\A#:schema[^\n]*\n+")


def schema_file() -> Path:
    """The JSON Schema that comes with circlekeeper."""
    return folders.shipped(SCHEMA)


def copy_of(source: str | os.PathLike[str], title: str = "") -> str:
    """The text of an agenda with its comments, behind the line that tells an editor which schema to check it with;
    under another title, if one is given.
    """
    text = _DIRECTIVE.sub("", text_of(os.fspath(source)))
    if title:
        text = _TITLED.sub(lambda _: _title(title), text, count=1)
    return f"#:schema ./{SCHEMA}\n\n{text}"


def blank(title: str) -> str:
    """A small agenda to fill in: three stages, and nothing to read before one begins."""
    kinds = "".join(f'\n[[stages]]\nkind = "{kind}"\n' for kind in BLANK)
    return f'#:schema ./{SCHEMA}\n\n{_title(title)}\nlength = "90m"\n{kinds}'


def is_blank(text: str) -> bool:
    """Whether nothing has been written into an agenda yet: no line, comments only, or `blank` under any title."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    as_made = [line for line in blank("").splitlines() if line.strip() and not line.startswith("#")]
    return not lines or [line for line in lines if not _TITLE.match(line)] == as_made[1:]


def _title(title: str) -> str:
    return f"title = {in_toml(title)}"


def make(path: str | os.PathLike[str], text: str, disk: Disk = DISK) -> bool | None:
    """Write an agenda that is not there yet, and the schema beside it; FileExistsError when it is there, and nothing is
    changed.

    Whether a schema was laid there, None where the disk did not take it, which is no loss: one that lies there already
    stays as it is.
    """
    write_whole(Path(path), text.encode("utf-8"), disk, own=True, fresh=True)
    try:
        write_whole(Path(path).with_name(SCHEMA), schema_file().read_bytes(), disk, own=True, fresh=True)
    except FileExistsError:
        return False
    except OSError:
        return None
    return True
