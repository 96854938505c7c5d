"""Where everything that is kept lies: state for sessions, data for records, config for settings.

The folders follow the platform (`platformdirs`), and with it `XDG_STATE_HOME`, `XDG_DATA_HOME`, `XDG_CONFIG_HOME`
and `HOME`. They are looked up at every call, so that a test may move them.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import platformdirs

from circlekeeper.keeping.fs import DISK
from circlekeeper.words import keeping as words

APP = "circlekeeper"


def state() -> Path:
    """What is kept during a session and goes with its close."""
    return platformdirs.user_state_path(APP, appauthor=False)


def data() -> Path:
    """What stays after the close: records without people."""
    return platformdirs.user_data_path(APP, appauthor=False)


def config() -> Path:
    """How the facilitator likes it."""
    return platformdirs.user_config_path(APP, appauthor=False)


def sessions() -> Path:
    """A folder for each session that runs or was cut off."""
    return state() / "sessions"


def records() -> Path:
    """What was planned and what was, evening by evening, without people."""
    return data() / "records"


def agendas() -> Path:
    """The facilitator's own agendas."""
    return config() / "agendas"


def drafts() -> Path:
    """Work on agendas that was not saved, a file each."""
    return state() / "drafts"


def settings() -> Path:
    """The one file of settings."""
    return config() / "settings.toml"


class Place(NamedTuple):
    """A path, and what a person may expect to find there."""

    path: Path
    what: str
    kept: bool = True
    """Whether `forget --all` removes it: a facilitator's own agendas are theirs and stay."""

    def there_now(self) -> int:
        """How many sessions, records, files there are now; a file that is there is one."""
        names = DISK.names(self.path)
        if names or DISK.is_folder(self.path):
            return sum(not name.startswith(".") for name in names)
        return int(self.path.name in DISK.names(self.path.parent))


def places() -> tuple[Place, ...]:
    """Every path at which something is kept."""
    return (
        Place(sessions(), words.SESSIONS_ARE),
        Place(records(), words.RECORDS_ARE),
        Place(settings(), words.SETTINGS_ARE),
        Place(drafts(), words.DRAFTS_ARE),
        Place(agendas(), words.AGENDAS_ARE, kept=False),
    )
