"""One straight look over a file before anything else reads it: how deep it nests, how long its keys are, where its
statements begin.

Every reader of TOML can be made to work for minutes by a small file; this look is linear whatever the file holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from circlekeeper.words import unreadable as words
from circlekeeper.words.agenda import Saying

DEEPEST = 16
"""How deep lists and tables may be nested in a value."""
MOST_PARTS = 16
"""How many parts a dotted key may have."""
LONGEST_WORD = 1000
"""The most letters of a number or a word outside quotes."""

MOST_LINES = 60
"""A text that is not closed on its line is looked for on so many more."""

MOST_TOKENS = 30_000
"""More words, values and signs than 200 stages with every key need."""

_TOKEN = re.compile(r"\n\s*|[^\S\n]+|#[^\n]*|[^\s\"'#\[\]{}=.,]+|.", re.DOTALL)
_ODD_SPACE = re.compile(r"[^\S \t-\r\x1c-\x1f][^\S\n]*")
"""A space that comes along from a page on the web; TOML takes none but the plain one, and a tab."""
_INSIDE = {
    '"': re.compile(r'(?:[^"\\]++|\\.)*+"', re.DOTALL),
    '"""': re.compile(r'(?:[^"\\]++|\\.|"(?!""))*+"""(?:"{1,2})?+', re.DOTALL),
    "'": re.compile(r"[^']*+'"),
    "'''": re.compile(r"(?:[^']++|'(?!''))*+'''(?:'{1,2})?+"),
}
"""What stands behind each opening quotation mark, its closing one included; nothing in these is tried twice."""
_NEXT_PAIR = re.compile(r"[ \t]*[A-Za-z_][A-Za-z0-9_-]*[ \t]*=")
_NEXT_HEADER = re.compile(
    r"[ \t]*\[{1,2}[ \t]*(?!true|false|inf|nan)[A-Za-z_][A-Za-z0-9_.-]*[ \t]*\]{1,2}[ \t\r]*(?:#[^\n]*)?(?:\n|\Z)"
)


@dataclass(slots=True)
class Statement:
    """A header or a key with its value, and the lines it takes."""

    start: int
    """Its first letter."""
    end: int = 0
    """The letter after its last, a newline or the end of the file."""
    header: bool = False
    equals: int = -1
    """Where its `=` is; -1 if it has none."""
    unclosed: int = -1
    """Where a quote or bracket opens that nothing closes; -1 if all are closed."""


@dataclass(slots=True)
class Scan:
    """What one look over a file found."""

    statements: list[Statement] = field(default_factory=list)
    odd: list[tuple[int, int]] = field(default_factory=list)
    """Where spaces outside quotes are not plain ones: the first, and the letter after the last."""
    refused: tuple[int, Saying] | None = None
    """Where the file goes beyond what any agenda needs, and the sentence for it."""


def scan(text: str) -> Scan:
    """Look over the text once, from its first letter to its last."""
    return _Look(text).all()


class _Look:
    def __init__(self, text: str) -> None:
        self.text = text
        self.found = Scan()
        self.now: Statement | None = None
        self.open: list[tuple[str, int]] = []
        self.in_key = True
        self.parts = 1
        self.line_end = -1
        self.tokens = 0

    def all(self) -> Scan:
        at, text, plain = 0, self.text, self.text.isascii()
        while at < len(text) and self.found.refused is None:
            token = _TOKEN.match(text, at)
            assert token is not None
            first, end = text[at], token.end()
            if not plain and first.isspace():
                self.found.odd += [found.span() for found in _ODD_SPACE.finditer(text, at, end)]
            if first == "\n":
                self._newline(at, text.rfind("\n", at, end) + 1)
            elif first == "#" or first.isspace():
                pass
            else:
                if self.now is None:
                    self.now = Statement(at, header=first == "[")
                    self.in_key, self.parts = True, 1
                    if first == "[":
                        at += 1
                        continue
                end = self._string(at) if first in "\"'" else end
                self.tokens += 1
                self._take(first, at, end)
            at = end
        if self.open and self.now is not None and self.now.unclosed < 0:
            self.now.unclosed = self.open[-1][1]
        self._end(len(text))
        return self.found

    def _take(self, first: str, at: int, end: int) -> None:
        assert self.now is not None
        if first in "[{" and not self.now.header:
            self.open.append((first, at))
            self.in_key, self.parts = first == "{", 1
            if len(self.open) > DEEPEST:
                self.found.refused = at, words.too_deep(most=DEEPEST)
        elif first in "]}" and self.open:
            self.open.pop()
            self.in_key = False
        elif first == "," and self.open:
            self.in_key, self.parts = self.open[-1][0] == "{", 1
        elif first == "=":
            self.in_key = False
            if self.now.equals < 0 and not self.open:
                self.now.equals = at
        elif first == "." and self.in_key:
            self.parts += 1
            if self.parts > MOST_PARTS:
                self.found.refused = self.now.start, words.key_too_long(most=MOST_PARTS)
        elif end - at > LONGEST_WORD and first not in "\"'":
            self.found.refused = at, words.word_too_long(most=LONGEST_WORD)
        if self.tokens > MOST_TOKENS:
            self.found.refused = at, words.too_much()

    def _newline(self, at: int, after: int) -> None:
        if not self.open:
            self._end(at)
        elif (self.open[-1][0] == "[" and _NEXT_PAIR.match(self.text, after)) or _NEXT_HEADER.match(self.text, after):
            assert self.now is not None
            self.now.unclosed = self.open[-1][1] if self.now.unclosed < 0 else self.now.unclosed
            self._end(at)

    def _end(self, at: int) -> None:
        if self.now is not None:
            self.now.end = at
            self.found.statements.append(self.now)
        self.now = None
        self.open.clear()

    def _string(self, at: int) -> int:
        """The end of the string that opens here; one that nothing closes is noted and ends with its line, or with
        the file.
        """
        text, quote = self.text, self.text[at]
        long = (
            text.startswith(quote * 3, at) and self.now is not None and self.now.equals >= 0
        )  # no key goes on over lines
        mark = quote * 3 if long else quote
        if self.line_end < at:
            self.line_end = text.find("\n", at)
            self.line_end = len(text) if self.line_end < 0 else self.line_end
        stop = len(text) if long else self.line_end
        inside = _INSIDE[mark].match(text, at + len(mark), stop)
        if inside is not None:
            return inside.end()
        assert self.now is not None
        if self.now.unclosed < 0:
            self.now.unclosed = at
        is_value = not long and not self.open and self.now.equals >= 0 and not text[self.now.equals + 1 : at].strip()
        return self._closed_below(quote) if is_value else stop

    def _closed_below(self, quote: str) -> int:
        """The end of a text that goes on over the next lines as if it might; the end of its line when they are
        other statements.
        """
        start = self.line_end + 1
        for _ in range(MOST_LINES):
            if start >= len(self.text) or _NEXT_PAIR.match(self.text, start) or _NEXT_HEADER.match(self.text, start):
                break
            end = self.text.find("\n", start)
            end = len(self.text) if end < 0 else end
            if (at := self.text.find(quote, start, end)) >= 0:
                return self.line_end if self.text[at + 1 : end].strip() else at + 1
            start = end + 1
        return self.line_end
