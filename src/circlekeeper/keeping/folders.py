"""Where everything that is kept lies: state for sessions, data for records, config for settings, cache for what can be
made anew.

The folders follow the platform (`platformdirs`), and with it `XDG_STATE_HOME`, `XDG_DATA_HOME`, `XDG_CONFIG_HOME`,
`XDG_CACHE_HOME` and `HOME`. They are looked up at every call, so that a test may move them.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import platformdirs

from circlekeeper.keeping.fs import DISK

APP = "circlekeeper"
PROGRAM = Path(__file__).resolve().parent.parent
"""Where the program itself lies."""
NOWHERE = Path(os.devnull) / APP
"""A path at which nothing is, and nothing can be kept."""
_RECORD = r"\d{8}T\d{6}Z-[0-9a-f]{8}(-\d+)?\.toml(\.new)?"
_BY_DIGEST = r"[0-9a-f]{32}\.json(\.new)?"
_ROOM = r"room-(wanted-[0-9a-f]{8}|\d{8}T\d{9}Z-[0-9a-f]{8}(\.new|\.lock)?)"


def shipped(name: str) -> Path:
    """A file or folder that comes with the program: in the package once installed, beside `src` in a checkout."""
    installed = PROGRAM / name
    return installed if installed.exists() else PROGRAM.parent.parent / name


def state() -> Path:
    """What is kept during a session and goes with its close."""
    return _found(platformdirs.user_state_path)


def data() -> Path:
    """What stays after the close: records without people."""
    return _found(platformdirs.user_data_path)


def config() -> Path:
    """How the facilitator likes it."""
    return _found(platformdirs.user_config_path)


def cache() -> Path:
    """What saves time and can be made anew."""
    return _found(platformdirs.user_cache_path)


def documents() -> Path:
    """The facilitator's own documents, among them agendas."""
    return _found(platformdirs.user_documents_path, named=False)


def _found(folder: Callable[..., Path], *, named: bool = True) -> Path:
    """The platform's folder, for this program if it is `named`; nowhere for an account that has no home, or one that is
    no whole path: kept in whatever folder someone happens to be in, it would not be found again.
    """
    try:
        path = folder(APP, appauthor=False) if named else folder()
    except RuntimeError:
        return NOWHERE
    return path if path.is_absolute() else NOWHERE


def sessions() -> Path:
    """A folder for each session that runs or was cut off."""
    return state() / "sessions"


def records() -> Path:
    """What was planned and what was, evening by evening, without people."""
    return data() / "records"


def agendas() -> Path:
    """The facilitator's own agendas."""
    return config() / "agendas"


PEOPLE = ".people.txt"
"""How the name of a file ends in which the people of a group are kept, where a facilitator asked for it."""


def file_name(title: str) -> str:
    """A plain file name for a title: letters and digits with hyphens, at most sixty."""
    plain = unicodedata.normalize("NFC", title).casefold()
    return re.sub(r"-+", "-", "".join(c if c.isalnum() else "-" for c in plain)).strip("-")[:60].strip("-")


def people_files() -> tuple[Path, ...]:
    """The people files among the facilitator's agendas, and what a crash left of writing one."""
    return tuple(agendas() / name for name in sorted(DISK.names(agendas())) if _is_people(name))


def _is_people(name: str) -> bool:
    return name.endswith((PEOPLE, f"{PEOPLE}.new"))


def room() -> Path:
    """Where windows for the room ask, and sessions say what the room may see."""
    return state() / "room"


def drafts() -> Path:
    """Work on agendas that was not saved, a file each."""
    return state() / "drafts"


def judged() -> Path:
    """What agendas were found to mean, a file each."""
    return cache() / "judged"


def settings() -> Path:
    """The one file of settings."""
    return config() / "settings.toml"


class KeptPlace(NamedTuple):
    """A path, and what a person may expect to find there."""

    path: Path
    what: str
    kept: bool = True
    """Whether `forget --all` removes it: a facilitator's own agendas are theirs and stay."""
    makes: str = ""
    """What the files are called that circlekeeper makes there, as a pattern, where it is a folder of files."""
    always: bool = False
    """Whether `forget` removes it without being told to remove everything: nobody misses it."""

    def there_now(self) -> int | None:
        """How many sessions, records, files there are now, a file that is there is one; None where that cannot be
        told.
        """
        try:
            if DISK.is_folder(DISK.behind(self.path)):
                names = DISK.listed(self.path)
                return sum(not (name.startswith(".") or _is_people(name)) for name in names)
            return int(DISK.is_there(self.path))
        except OSError:
            return None


def is_nowhere(path: Path) -> bool:
    """Whether nothing can be kept there, because there is no such place."""
    return NOWHERE in (path, *path.parents)


def places() -> tuple[KeptPlace, ...]:
    """Every path at which something is kept."""
    from circlekeeper.words import keeping as words

    return (
        KeptPlace(sessions(), words.SESSIONS_ARE),
        KeptPlace(records(), words.RECORDS_ARE, makes=_RECORD),
        KeptPlace(settings(), words.SETTINGS_ARE),
        KeptPlace(room(), words.ROOM_IS, makes=_ROOM),
        KeptPlace(drafts(), words.DRAFTS_ARE, makes=_BY_DIGEST),
        KeptPlace(judged(), words.JUDGED_ARE, makes=_BY_DIGEST, always=True),
        KeptPlace(agendas(), words.AGENDAS_ARE, kept=False),
    )
