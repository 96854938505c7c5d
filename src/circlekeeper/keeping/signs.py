"""With which signs a command draws its tables on a terminal that it cannot ask, because it ends before an answer is
there.
"""

from __future__ import annotations

import os

from circlekeeper.keeping import settings
from circlekeeper.text import plain_signs

_WIDE = ("zh", "ja", "ko")
"""The languages for which terminals are set up to draw `─` and `●` two cells wide."""


def drawn(text: str) -> str:
    """What is printed on a terminal: with plain signs where the settings ask for them, or where the account's language
    is Chinese, Japanese or Korean.
    """
    wide = bool(settings.at_once().plain_signs) or any(tag.lower().startswith(_WIDE) for tag in _locale())
    return text.translate(plain_signs()) if wide else text


def _locale() -> tuple[str, ...]:
    """What the account says; Python itself sets LC_CTYPE where the system does not have the locale that LANG names."""
    said = os.environ.get
    return (said("LC_ALL", ""),) if said("LC_ALL") else (said("LC_CTYPE", ""), said("LANG", ""))
