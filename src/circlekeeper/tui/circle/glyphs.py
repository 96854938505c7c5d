"""The shapes of large letters: every letter of the Latin, Greek and Cyrillic alphabets, on a grid of nine rows.

Two rows are for what rises, five for the body, two for what hangs. Latin letters and figures are drawn by hand, below.
The others, and signs, come from a font in the public domain (`glyphs.txt`, made by `scripts/make_letters.py`).
Letters with accents are put together: Unicode takes them apart, and each mark has its shape here. A letter that is
another with a stroke or a tail through it, and in neither, is made of that other.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files

ROWS = 9

_BODY = """
a ..../..../.##./...#/.###/#..#/.###
b #.../#.../###./#..#/#..#/#..#/###.
c .../.../.##/#../#../#../.##
d ...#/...#/.###/#..#/#..#/#..#/.###
e ..../..../.##./#..#/####/#.../.###
f .##/#../#../###/#../#../#..
g ..../..../.###/#..#/#..#/#..#/.###/...#/.##.
h #.../#.../###./#..#/#..#/#..#/#..#
i #/./#/#/#/#/#
j .#/../.#/.#/.#/.#/.#/.#/#.
k #.../#.../#..#/#.#./##../#.#./#..#
l #./#./#./#./#./#./.#
m ...../...../##.#./#.#.#/#.#.#/#.#.#/#.#.#
n ..../..../###./#..#/#..#/#..#/#..#
o ..../..../.##./#..#/#..#/#..#/.##.
p ..../..../###./#..#/#..#/#..#/###./#.../#...
q ..../..../.###/#..#/#..#/#..#/.###/...#/...#
r .../.../#.#/##./#../#../#..
s ..../..../.###/#.../.##./...#/###.
t .#./.#./###/.#./.#./.#./..#
u ..../..../#..#/#..#/#..#/#..#/.###
v ...../...../#...#/#...#/.#.#./.#.#./..#..
w ...../...../#...#/#.#.#/#.#.#/#.#.#/.#.#.
x ..../..../#..#/#..#/.##./#..#/#..#
y ..../..../#..#/#..#/#..#/#..#/.###/...#/.##.
z ..../..../####/...#/.##./#.../####
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
æ ......./......./.##.##./...#..#/.######/#..#.../.##.###
ø ..../..../.###/#.##/#.##/##.#/###.
ı ././#/#/#/#/#
ł .#./.#./.##/.#./##./.#./.##
« ...../..#.#/.#.#./#.#../.#.#./..#.#
» ...../#.#../.#.#./..#.#/.#.#./#.#..
¿ .#../..../.#../#.../#.../#..#/.##.
¡ #/./#/#/#/#/#
ȷ ../../.#/.#/.#/.#/.#/.#/#.
ẞ ####./#...#/#..#./#.##./#...#/#...#/#.##.
Ꞌ #/#/#/#
ꞌ #/#/#
Ꭓ #...#/.#..#/.#.#./..#../.#.#./#..#./#...#
Ꞷ ...../#...#/#...#/#.#.#/#.#.#/#.#.#/.#.#.
Ꞵ .##./#..#/#..#/#.#./#..#/#..#/###./#.../#...
Ɥ #...#/#...#/#...#/.####/....#/....#/....#
Ꙃ .####/#..../#..../.###./....#/....#/####./..#../.#...
ꙃ ..../..../.###/#.../.##./...#/###./..#./.#..
Ꙇ #./#./#./#./#./#./##
ꙇ ../../#./#./#./#./.#
Ꙉ .#.../###../.#.../.####/.#..#/.#..#/.#..#
ꙉ .#../###./.#../.###/.#.#/.#.#/.#.#
Ꙋ #...#/.#.#./..#../.#.#./#...#/#...#/.###.
ꙋ #..#/#..#/.##./.##./#..#/#..#/.##.
Ꙏ ..#../..#../.####/.#..#/.####/.#.../.#...
ꙏ ..../..../.#../.###/.#.#/.##./.#..
Ꙙ ..#../.#.#./.#.#./#####/#.#.#/#.#.#/#####
ꙙ ...../...../..#../.#.#./#####/#.#.#/#####
Ꙟ ..#../.#.#./#...#/#.#.#/#.#.#/#.#.#/..#../..#..
ꙟ ...../...../..#../.#.#./#.#.#/#.#.#/..#../..#..
Ꙩ .###./#...#/#...#/#.#.#/#...#/#...#/.###.
ꙩ ...../...../.###./#...#/#.#.#/#...#/.###.
Ꙫ .###.###./#...#...#/#...#...#/#.#.#.#.#/#...#...#/#...#...#/.###.###.
ꙫ ........./........./.###.###./#...#...#/#.#.#.#.#/#...#...#/.###.###.
"""
_SAME = {
    "‘": "'", "’": "'", "‚": ",", "“": '"', "”": '"', "„": '"', "‐": "-", "‑": "-", "ʼ": "'", "Ϳ": "J", "ẟ": "δ",
    "Ꙁ": "З", "ꙁ": "з", "ꞵ": "β", "ꭓ": "χ", "ꞷ": "ω", "Ɪ": "I", "ꭡ": "ѥ", "ᲈ": "ꙋ",
}  # fmt: skip
"""Letters that look as others do."""
_TWO = {
    "Ԫ": "ДЖ", "ԫ": "дж", "Ԭ": "ДЧ", "ԭ": "дч", "Ỻ": "LL", "ỻ": "ll", "Ỽ": "VV", "ỽ": "vv",
    "Ꜳ": "AA", "ꜳ": "aa", "Ꜵ": "AO", "ꜵ": "ao", "Ꜷ": "AU", "ꜷ": "au", "Ꜹ": "AV", "ꜹ": "av", "Ꜽ": "AY", "ꜽ": "ay",
    "Ꝏ": "OO", "ꝏ": "oo", "Ꜩ": "TZ", "ꜩ": "tz", "Ꝡ": "VY", "ꝡ": "vy", "ᵫ": "ue", "ꭐ": "ui", "ꭣ": "uo",
    "Ꙭ": "ꙨꙨ", "ꙭ": "ꙩꙩ", "Ꚙ": "ОО", "ꚙ": "оо",
}  # fmt: skip
"""Letters that are two of others, which Unicode does not say."""
_DOTLESS = {"i": "ı", "j": "ȷ", "і": "ı", "ј": "ȷ"}
"""What a letter is without its dot, where a mark stands in its place."""

_ABOVE = {
    "\u0300": ("#.", ".#"),
    "\u0301": (".#", "#."),
    "\u0302": (".#.", "#.#"),
    "\u0303": (".#.#", "#.#."),
    "\u0304": ("###", "..."),
    "\u0306": ("#..#", ".##."),
    "\u0307": ("#", "."),
    "\u0308": ("#.#", "..."),
    "\u0309": ("##", ".#"),
    "\u030a": (".#.", ".#."),
    "\u030b": ("#.#", "#.#"),
    "\u030c": ("#.#", ".#."),
    "\u030d": ("#", "#"),
    "\u030f": ("#.#.", ".#.#"),
    "\u0311": (".##.", "#..#"),
    "\u0313": ("##", ".#"),
    "\u0314": ("##", "#."),
    "\u0342": (".#.#", "#.#."),
    "\u0343": ("##", ".#"),
}
_BELOW = {
    "\u0323": (".", "#"), "\u0324": ("...", "#.#"), "\u0325": ("##", "##"), "\u0326": ("#", "#"), "\u0327": ("#", "."),
    "\u0328": ("#.", "##"), "\u032d": (".#.", "#.#"), "\u032e": ("#..#", ".##."), "\u0330": (".#.#", "#.#."),
    "\u0329": ("#", "#"), "\u0331": ("...", "###"), "\u0345": ("#", "#"),
}  # fmt: skip
_HORN, _CARON, _DIAERESIS = "\u031b", "\u030c", "\u0308"
_THROUGH = ("STROKE", "BAR", "TILDE", "STRIKETHROUGH", "BELT")
_HANGING = ("HOOK", "TAIL", "DESCENDER", "CURL", "LEG", "FLOURISH", "TICK", "NOTCH", "LOOP")
"""Words in the name of a letter that say what it has more than the letter it is named after."""

Shape = tuple[str, ...]


@lru_cache(1)
def _drawn() -> dict[str, Shape]:
    """Every letter that has a shape of its own."""
    found = {}
    font = (files(__package__) / "glyphs.txt").read_text("utf-8")
    for line in font.splitlines() + _BODY.strip().splitlines():
        letter, rows = line[0], line[2:].split("/")
        blank = "." * max(len(r) for r in rows)
        found[letter] = tuple((rows + [blank] * ROWS)[:ROWS])
    return found


@lru_cache(2048)
def shape(char: str) -> Shape | None:
    """A letter, with whatever marks stand on it, in nine rows of dots; None where there is none."""
    seen = "".join(c for c in char if unicodedata.category(c) != "Cf")
    if seen in (" ", "\u00a0"):
        return ("...",) * ROWS
    seen = _SAME.get(seen, seen)
    if seen in _drawn():
        return _drawn()[seen]
    apart = unicodedata.normalize("NFD", seen)
    if len(apart) > 1:
        return _with_marks(apart[0], apart[1:])
    alike = _TWO.get(seen) or unicodedata.normalize("NFKD", seen)
    if seen and alike != seen:
        return _beside(alike)
    return _made_of_another(unicodedata.name(seen, "")) if len(seen) == 1 else None


def _beside(text: str) -> Shape | None:
    """Several letters that are one: a ligature, a digraph."""
    shapes = [shape(c) for c in text]
    if len(shapes) > 4 or None in shapes:
        return None
    return tuple(".".join(rows) for rows in zip(*(s for s in shapes if s is not None), strict=True))


def _with_marks(base: str, marks: str) -> Shape | None:
    above = [_ABOVE[m] for m in marks if m in _ABOVE]
    below = [_BELOW[m] for m in marks if m in _BELOW]
    if len(above) + len(below) + marks.count(_HORN) != len(marks):
        return None
    rows = shape(_DOTLESS.get(base, base) if above else base)
    if rows is None:
        return None
    if above:
        rows = _marked_above(rows, base, marks, _side_by_side(above))
    if _HORN in marks:
        rows = tuple(row + {1: ".#", 2: "#."}.get(y, "..") for y, row in enumerate(rows))
    if below:
        rows = _footed(rows, _side_by_side(below))
    return rows


def _marked_above(rows: Shape, base: str, marks: str, mark: tuple[str, str]) -> Shape:
    """Above the letter; before a Greek capital, and behind the few tall letters whose caron is a tick."""
    if base in "dtlL" and marks == _CARON:
        return tuple(row + (".#" if y < 2 else "..") for y, row in enumerate(rows))
    if "Α" <= base <= "Ω" and _DIAERESIS not in marks:
        return tuple((mark[y] if y < 2 else "." * len(mark[0])) + "." + row for y, row in enumerate(rows))
    return _crowned(rows, mark)


def _side_by_side(marks: list[tuple[str, str]]) -> tuple[str, str]:
    return ".".join(m[0] for m in marks), ".".join(m[1] for m in marks)


def _crowned(rows: Shape, mark: tuple[str, str]) -> Shape:
    """A letter that carries a mark; a tall one makes room for it."""
    if any("#" in r for r in rows[:2]):
        rows = _low(rows)
    width = max(len(rows[0]), len(mark[0]))
    return tuple((mark[y] if y < 2 else row).center(width, ".") for y, row in enumerate(rows))


def _low(rows: Shape) -> Shape:
    """A tall letter as high as a small one: it gives up rows that are like the row before, else the emptiest within
    it.
    """
    body = list(rows[:7])
    while len(body) > 5:
        like = [y for y in range(1, len(body)) if body[y] == body[y - 1]]
        within = sorted(range(1, len(body) - 1), key=lambda y: (body[y].count("#"), abs(y - 3)))
        del body[like[len(like) // 2] if like else within[0]]
    return ("." * len(rows[0]),) * 2 + (*body, *rows[7:])


def _footed(rows: Shape, mark: tuple[str, str]) -> Shape:
    """A letter with a mark beneath it, or beside what hangs from it."""
    if any("#" in r for r in rows[7:]):
        return tuple(row + "." + (mark[y - 7] if y >= 7 else "." * len(mark[0])) for y, row in enumerate(rows))
    width = max(len(rows[0]), len(mark[0]))
    return tuple((mark[y - 7] if y >= 7 else row).center(width, ".") for y, row in enumerate(rows))


def _made_of_another(name: str) -> Shape | None:
    """A letter that is named after another: "Latin small letter p with stroke", "Latin small letter turned e"."""
    plain, _, with_what = name.partition(" WITH ")
    if with_what:
        return _with_more(_called(plain), with_what.split())
    if "SMALL CAPITAL" in name:
        rows = _called(name.replace(" SMALL CAPITAL", "").replace(" LETTER", " CAPITAL LETTER"))
        return rows and _low(rows)
    if " IOTIFIED " in name:
        other = _called(name.replace("IOTIFIED ", "", 1))
        stem = shape("І" if "CAPITAL" in name else "ı")
        return other and stem and _joined(stem, other)
    for word, changed in _CHANGED.items():
        if f" {word} " in name:
            rows = _called(name.replace(f"{word} ", "", 1))
            return rows and changed(rows, "CAPITAL" in name)
    return None


def _called(name: str) -> Shape | None:
    try:
        return shape(unicodedata.lookup(name))
    except KeyError:
        return _made_of_another(name)


def _with_more(rows: Shape | None, words: list[str]) -> Shape | None:
    """A letter with a stroke or a tail."""
    if rows is None:
        return None
    if any(word in _THROUGH for word in words):
        rows = tuple("#" * (len(row) + 2) if y == 4 else f".{row}." for y, row in enumerate(rows))
    if any(word in _HANGING for word in words):
        rows = tuple(row + (".#" if y == 7 else "#." if y == 8 else "..") for y, row in enumerate(rows))
    return rows


def _joined(stem: Shape, rows: Shape) -> Shape:
    """A letter with a stem before it, which a line in the middle holds to it."""
    return tuple(
        left + ("#" if y == 4 else ".") + right for y, (left, right) in enumerate(zip(stem, rows, strict=True))
    )


def _as_it_is(rows: Shape, capital: bool) -> Shape:
    """The same letter in another cut."""
    return rows


def _turned(rows: Shape, capital: bool) -> Shape:
    """Upside down: what rose hangs now; a capital stays as high as capitals are."""
    feet = rows[7:] if capital else ()
    return (*(row[::-1] for row in reversed(rows[: ROWS - len(feet)])), *feet)


def _reversed(rows: Shape, capital: bool) -> Shape:
    return tuple(row[::-1] for row in rows)


def _sideways(rows: Shape, capital: bool) -> Shape:
    """The body of a small letter, lying on its side on the line."""
    lying = ["".join(rows[y][x] for y in range(6, 1, -1)) for x in range(len(rows[0]))]
    return (*("....." for _ in range(7 - len(lying))), *lying, ".....", ".....")


def _soft(rows: Shape, capital: bool) -> Shape:
    """A letter with a hook at its head."""
    at = 0 if capital else 2
    return tuple(row + (".#" if at <= y < at + 2 else "..") for y, row in enumerate(rows))


_CHANGED: dict[str, Callable[[Shape, bool], Shape]] = {
    "TURNED": _turned,
    "REVERSED": _reversed,
    "SIDEWAYS": _sideways,
    "SOFT": _soft,
    **dict.fromkeys(("SCRIPT", "INSULAR", "STIRRUP"), _as_it_is),
    **dict.fromkeys(("ROUNDED", "NARROW", "WIDE", "TALL", "LONG-LEGGED", "THREE-LEGGED", "BROAD"), _as_it_is),
}
"""Words in the name of a letter that say how it differs from the letter it is named after, and what that is."""
