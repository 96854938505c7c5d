"""In which language the program speaks: as chosen, else as the environment or the system says.

It is decided before any word is loaded, so nothing here says one.
"""

from __future__ import annotations

import os
import re
import sys

_NAMED = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where the environment says which language to speak, to every program that uses gettext."""


def wanted(chosen: str) -> str:
    """The languages to speak, the best first and with colons between them, as LANGUAGE names them; empty where none
    was chosen and the environment says it already.
    """
    tags = chosen
    if not tags and not any(os.environ.get(name) for name in _NAMED):
        tags = _of_the_system()
    return tags.replace("-", "_")


def _of_the_system() -> str:
    if sys.platform == "darwin":
        return _of_a_mac()
    return _of_windows() if sys.platform == "win32" else ""


def _of_a_mac() -> str:
    import subprocess

    try:
        said = subprocess.run(
            ["defaults", "read", "-g", "AppleLanguages"], capture_output=True, text=True, timeout=2, check=True
        ).stdout
    except (OSError, ValueError, subprocess.SubprocessError):
        return ""
    return ":".join(re.findall(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*", said))


def _of_windows() -> str:
    import ctypes
    from locale import windows_locale

    try:
        return windows_locale.get(getattr(ctypes, "windll").kernel32.GetUserDefaultUILanguage(), "")  # noqa: B009
    except (AttributeError, OSError):
        return ""
