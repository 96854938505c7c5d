"""Texts that mean harm, or that only look as if they did."""

from __future__ import annotations

import re
import unicodedata

BAD = {
    "clears the screen": "\x1b[2J",
    "moves the cursor": "\x1b[1;1H",
    "asks the terminal where it is": "\x1b[6n",
    "asks the terminal who it is": "\x1b[c",
    "switches a mode on": "\x1b[?9999h",
    "hides what follows": "\x1b[8m",
    "renames the window": "\x1b]0;quoll\x07",
    "writes into the clipboard": "\x1b]52;c;cXVvbGw=\x07",
    "links elsewhere": "\x1b]8;;http://quoll\x1b\\",
    "a device string": "\x1bP$qm\x1b\\",
    "an application string": "\x1b_Gquoll\x1b\\",
    "a reset": "\x1bc",
    "the one-byte introducer": "\x9b2J",
    "the one-byte system command": "\x9d0;quoll\x9c",
    "the one-byte device string": "\x90quoll\x9c",
    "a next line of one byte": "\x85",
    "a bell": "\x07",
    "backspaces": "\x08" * 8,
    "a carriage return": "\rquoll",
    "form feed and vertical tab": "\x0b\x0c",
    "shift out": "\x0e",
    "delete": "\x7f",
    "a bidi override": "\u202e",
    "a bidi isolate": "\u2066",
    "a line separator": "\u2028",
    "a paragraph separator": "\u2029",
}
"""Characters that a terminal obeys, or that turn a line round; never to be sent to it."""

GOOD = (
    "[/]",
    "[b]",
    "[/b]",
    "[",
    "]",
    "[[",
    "]]",
    "Sam [they/them]",
    "[@click=app.quit]x[/]",
    "[link=x]y[/link]",
    "[$x] $x",
    "{name} %s %(x)d",
    ":skull: \\[x] \\n",
    "🙂",
    "👨\u200d👩\u200d👧\u200d👦 family",
    "👍🏽 thumb",
    "🇩🇪 flag",
    "山田太郎",
    "김민준",
    "אבגדה",
    "محمد علي",
    "é" + "\u0301" * 4,
    "Zoë",
    "ﷺ",
    "a\u200bb",
    "a\u00a0b",
    "x" * 60,
    "山" * 30,
    "<b>&amp;",
    "../../etc",
    "-rf",
    "'\"`",
    "#",
    "true",
    "0",
)
"""Texts of people with unusual names: every letter of them has to be shown."""


def foreign_in(printed: str) -> list[str]:
    """What in a plain line or a message a terminal would obey."""
    return [repr(char) for char in printed if char != "\n" and is_bad(char)]


def is_bad(char: str) -> bool:
    return (
        unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")
        or char in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


OURS = re.compile(
    r"\x1b\[(?:\d+(?:;\d+)*)?[mHJK]"  # colours, places, clearing
    r"|\x1b\[\?(?:7|25|1000|1003|1004|1006|1015|1016|1049|2004|2026|2048)[hl]"
    r"|\x1b\[\?20(?:26|48)\$p|\x1b\[>\d+u|\x1b\[<u|\x1b\[\d* ?q"
    r"|\x1b\[=6;[23]u"  # more is asked of its keys, and no more
    r"|\x1b\]22;[a-z-]*\x07"  # the mouse pointer's shape
)
"""Everything that the full screen says to its terminal."""
THEIRS = ("\x1b[2J", "\x1b[8m")
"""What would look like ours, and is not: the full screen neither clears nor hides."""


OUR_QUESTION = "●\x1b[6n"
"""How wide the terminal draws our signs is asked once, as the program begins."""


def foreign_on(raw: str) -> list[str]:
    """What a full screen sent to its terminal that is neither text nor one of its own sequences."""
    raw = raw.replace(OUR_QUESTION, "")
    rest = OURS.sub("", raw)
    found = [repr(rest[max(0, i - 20) : i + 20]) for i, char in enumerate(rest) if is_bad(char) and char not in "\r\n"]
    return found + [repr(sequence) for sequence in THEIRS if sequence in raw]
