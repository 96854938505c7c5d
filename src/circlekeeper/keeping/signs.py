"""With which signs a command draws its tables on a terminal that it cannot ask, because it ends before an answer is there."""

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
    return text.translate(plain_signs()) if settings.plain_signs() or _locale().startswith(_WIDE) else text


def _locale() -> str:
    return next(filter(None, map(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG"))), "").lower()
