"""Large letters for the room: drawn by us on a small grid, set in half or quarter cells, as large as the space allows.

A letter is nine rows high: two for what rises, five for the body, two for what hangs. Accents are put on top of the
letters that carry them. A text with a letter that is not drawn here is set in the terminal's own, as it stands.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from circlekeeper.tui.text import cells, cut, wrap

ROWS = 9

_BODY = """
a ..../.##./...#/.###/#..#/.###
b #.../#.../###./#..#/#..#/#..#/###.
c .../.##/#../#../#../.##
d ...#/...#/.###/#..#/#..#/#..#/.###
e ..../.##./#..#/####/#.../.###
f .##/#../#../###/#../#../#..
g ..../.###/#..#/#..#/#..#/.###/...#/.##.
h #.../#.../###./#..#/#..#/#..#/#..#
i #/./#/#/#/#/#
j .#/../.#/.#/.#/.#/.#/.#/#.
k #.../#.../#..#/#.#./##../#.#./#..#
l #./#./#./#./#./#./.#
m ...../##.#./#.#.#/#.#.#/#.#.#/#.#.#
n ..../###./#..#/#..#/#..#/#..#
o ..../.##./#..#/#..#/#..#/.##.
p ..../###./#..#/#..#/#..#/###./#.../#...
q ..../.###/#..#/#..#/#..#/.###/...#/...#
r .../#.#/##./#../#../#..
s ..../.###/#.../.##./...#/###.
t .#./.#./###/.#./.#./.#./..#
u ..../#..#/#..#/#..#/#..#/.###
v ...../#...#/#...#/.#.#./.#.#./..#..
w ...../#...#/#.#.#/#.#.#/#.#.#/.#.#.
x ..../#..#/#..#/.##./#..#/#..#
y ..../#..#/#..#/#..#/#..#/.###/...#/.##.
z ..../####/...#/.##./#.../####
A .###./#...#/#...#/#####/#...#/#...#/#...#
B ####./#...#/#...#/####./#...#/#...#/####.
C .###./#...#/#..../#..../#..../#...#/.###.
D ####./#...#/#...#/#...#/#...#/#...#/####.
E ####/#.../#.../###./#.../#.../####
F ####/#.../#.../###./#.../#.../#...
G .###./#...#/#..../#.###/#...#/#...#/.###.
H #...#/#...#/#...#/#####/#...#/#...#/#...#
I ###/.#./.#./.#./.#./.#./###
J ..##/...#/...#/...#/...#/#..#/.##.
K #...#/#..#./#.#../##.../#.#../#..#./#...#
L #.../#.../#.../#.../#.../#.../####
M #...#/##.##/#.#.#/#.#.#/#...#/#...#/#...#
N #...#/##..#/##..#/#.#.#/#..##/#..##/#...#
O .###./#...#/#...#/#...#/#...#/#...#/.###.
P ####./#...#/#...#/####./#..../#..../#....
Q .###./#...#/#...#/#...#/#.#.#/#..#./.##.#
R ####./#...#/#...#/####./#.#../#..#./#...#
S .####/#..../#..../.###./....#/....#/####.
T #####/..#../..#../..#../..#../..#../..#..
U #...#/#...#/#...#/#...#/#...#/#...#/.###.
V #...#/#...#/#...#/#...#/.#.#./.#.#./..#..
W #...#/#...#/#...#/#.#.#/#.#.#/#.#.#/.#.#.
X #...#/#...#/.#.#./..#../.#.#./#...#/#...#
Y #...#/#...#/.#.#./..#../..#../..#../..#..
Z #####/....#/...#./..#../.#.../#..../#####
0 .##./#..#/#..#/#..#/#..#/#..#/.##.
1 .#/##/.#/.#/.#/.#/.#
2 .##./#..#/...#/..#./.#../#.../####
3 ###./...#/...#/.##./...#/...#/###.
4 ..##/.#.#/#..#/#..#/####/...#/...#
5 ####/#.../###./...#/...#/#..#/.##.
6 .##./#.../#.../###./#..#/#..#/.##.
7 ####/...#/..#./..#./.#../.#../.#..
8 .##./#..#/#..#/.##./#..#/#..#/.##.
9 .##./#..#/#..#/.###/...#/...#/.##.
. ./././././#/#
, ../../../../../.#/.#/#.
; ../../.#/.#/../.#/.#/#.
: ././#/#/./#/#
! #/#/#/#/#/./#
? .##./#..#/...#/..#./.#../..../.#..
' #/#/./././.
" #.#/#.#/.../.../.../...
- .../.../.../###/.../...
– ..../..../..../####/..../....
— ...../...../...../#####/...../.....
+ .../.../.#./###/.#./...
= .../.../###/.../###/...
/ ...#/...#/..#./..#./.#../#.../#...
( .#/#./#./#./#./#./.#
) #./.#/.#/.#/.#/.#/#.
[ ##/#./#./#./#./#./##
] ##/.#/.#/.#/.#/.#/##
& .##../#..#./#..#./.##../#..##/#..#./.##.#
… ...../...../...../...../...../...../#.#.#
· ././././#/.
ß .##./#..#/#..#/#.#./#..#/#..#/#.#.
æ ......./.##.##./...#..#/.######/#..#.../.##.###
ø ..../.###/#.##/#.##/##.#/###.
ı ./#/#/#/#/#
ł .#./.#./.##/.#./##./.#./.##
« ...../..#.#/.#.#./#.#../.#.#./..#.#
» ...../#.#../.#.#./..#.#/.#.#./#.#..
¿ .#../..../.#../#.../#.../#..#/.##.
¡ #/./#/#/#/#/#
"""
_SAME = {
    "‘": "'",
    "’": "'",
    "‚": ",",
    "“": '"',
    "”": '"',
    "„": '"',
    "‐": "-",
    "‑": "-",
    "Æ": "æ",
    "Ø": "ø",
    "Ł": "ł",
    "\u00a0": " ",
}
_ACCENTS = {
    "\u0300": ("#.", ".#"), "\u0301": (".#", "#."), "\u0302": (".#.", "#.#"), "\u0303": (".#.#", "#.#."), "\u0304": ("", "###"),
    "\u0306": ("#.#", ".#."), "\u0307": ("", "#"), "\u0308": ("", "#.#"), "\u030a": (".#.", ".#."), "\u030b": ("#.#", "#.#"),
    "\u030c": ("#.#", ".#."), "\u0327": (), "\u0328": (),
}  # fmt: skip
_QUARTERS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"


@lru_cache(1)
def _drawn() -> dict[str, tuple[str, ...]]:
    found = {}
    for line in _BODY.strip().splitlines():
        letter, rows = line[0], line[2:].split("/")
        if letter.islower() and rows[0].strip(".") == "" and letter not in "ij":
            rows = ["." * len(rows[1])] * (1 + (len(rows) <= 8)) + rows[1:]
        blank = "." * max(len(r) for r in rows)
        found[letter] = tuple((rows + [blank] * ROWS)[:ROWS])
    return found


@lru_cache(512)
def letter(char: str) -> tuple[str, ...] | None:
    """A letter in nine rows of dots; None where it is not drawn."""
    if char == " ":
        return ("...",) * ROWS
    char = _SAME.get(char, char)
    drawn = _drawn()
    if char in drawn:
        return drawn[char]
    apart = unicodedata.normalize("NFD", char)
    base, marks = apart[:1], apart[1:]
    if base == "i":
        base = "ı"
    if base not in drawn or len(marks) != 1 or marks[0] not in _ACCENTS:
        return None
    return _with_accent(drawn[base], _ACCENTS[marks[0]])


def _with_accent(rows: tuple[str, ...], accent: tuple[str, ...]) -> tuple[str, ...]:
    if not accent:
        middle = len(rows[0]) // 2
        tail = "." * middle + "#" + "." * (len(rows[0]) - middle - 1)
        return (*rows[:7], tail, rows[8])
    width = max(len(rows[0]), *map(len, accent))
    if any("#" in r for r in rows[:2]):  # a tall letter makes room for what it carries
        rows = (rows[2], rows[2], rows[0], rows[1], rows[3], rows[5], rows[6], *rows[7:])
        rows = tuple("." * len(r) if i < 2 else r for i, r in enumerate(rows))
    body = tuple(r.center(width, ".") for r in rows)
    return tuple(accent[i].center(width, ".") if i < 2 and accent[i] else body[i] for i in range(ROWS))


def can_set(text: str) -> bool:
    """Whether every letter of a text is drawn here."""
    return all(letter(c) is not None for c in text if c != "\n")


def _width(text: str) -> int:
    return sum(len(rows[0]) + 1 for c in text if (rows := letter(c)))


def _lines(text: str, width: int) -> list[str] | None:
    """The text in lines of so many dots; None where a word is too long."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            joined = f"{line} {word}" if line else word
            if _width(joined) <= width:
                line = joined
                continue
            if _width(word) > width:
                return None
            lines.append(line)
            line = word
        lines.append(line)
    return [line for i, line in enumerate(lines) if line or i]


def _dots(line: str) -> list[str]:
    glyphs = [rows for c in line if (rows := letter(c))]
    return [".".join(rows[y] for rows in glyphs) for y in range(ROWS)] + [""]


def _in_cells(line: str, across: int, down: int) -> list[str]:
    """A line of letters in cells that hold so many dots across and down; across 0: a dot is two cells wide."""
    dots = _dots(line)
    wide = max(map(len, dots))
    dots = [row.ljust(wide + wide % 2, ".") for row in dots]
    if across == 0:
        return ["".join("██" if c == "#" else "  " for c in row).rstrip() for row in dots[:ROWS]]
    if across == 1:
        pairs = [(dots[y], dots[y + 1]) for y in range(0, len(dots) - 1, down)]
        return [
            "".join(" ▀▄█"[(a == "#") + 2 * (b == "#")] for a, b in zip(top, low, strict=True)).rstrip()
            for top, low in _even(pairs)
        ]
    found = []
    for top, low in _even([(dots[y], dots[y + 1]) for y in range(0, len(dots) - 1, 2)]):
        row = ""
        for x in range(0, len(top), 2):
            row += _QUARTERS[(top[x] == "#") + 2 * (top[x + 1] == "#") + 4 * (low[x] == "#") + 8 * (low[x + 1] == "#")]
        found.append(row.rstrip())
    return found


def _even(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(a.ljust(len(b), "."), b.ljust(len(a), ".")) for a, b in pairs]


@lru_cache(8)
def large(text: str, width: int, height: int) -> tuple[str, ...]:
    """A text as large as it can be in so many cells, each line to be put in the middle."""
    if can_set(text):
        for across, down, tall in ((0, 1, ROWS + 1), (1, 2, 5), (2, 2, 5)):
            lines = _lines(text, width // 2 if across == 0 else width * across)
            if lines is not None and len(lines) * tall <= height + 1:
                return tuple(row for line in lines for row in _padded(_in_cells(line, across, down), tall))
    lines_as_they_stand = wrap(text, width)
    if len(lines_as_they_stand) > height:
        lines_as_they_stand = (*lines_as_they_stand[: height - 1], cut(lines_as_they_stand[height - 1] + " …", width))
    apart = 2 if 2 * len(lines_as_they_stand) - 1 <= height else 1
    return tuple(row for line in lines_as_they_stand for row in (line, *[""] * (apart - 1)))[: max(1, height)]


def _padded(rows: list[str], tall: int) -> list[str]:
    wide = max((cells(r) for r in rows), default=0)
    return [r.ljust(wide) for r in (rows + [""] * tall)[:tall]]
