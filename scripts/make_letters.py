"""Makes the letters that are not drawn by hand: `python scripts/make_letters.py 6x12.bdf`.

They come from the font *Misc Fixed SemiCondensed 6x12* of the X Window System, which is in the public domain
("Public domain font. Share and enjoy."); `https://www.cl.cam.ac.uk/~mgk25/ucs-fonts.html` has it. Its small letters
are five rows high and its capitals seven, as those drawn by hand are. Only what cannot be put together from a letter
and its accents is taken.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

PLACE = Path(__file__).parent.parent / "src/circlekeeper/tui/circle/glyphs.txt"
GLYPH = re.compile(r"ENCODING (\d+)\n.*?BITMAP\n(.*?)ENDCHAR", re.DOTALL)
ABOVE = 3
"""So many rows of the font stand above a capital; nine are taken from there on."""
ROWS = 9
SCRIPTS = ("LATIN ", "GREEK ", "CYRILLIC ", "MODIFIER LETTER ")
SIGNS = "#$%*<>@\\^_`{|}~£§©«°±²³¶¹º»¼½¾×÷†‡•€№™−≈≠≤≥←↑→↓"


def is_wanted(char: str) -> bool:
    """Whether it is a letter of our three alphabets that is none with an accent, or a sign of everyday text."""
    if char in SIGNS:
        return True
    name = unicodedata.name(char, "")
    return name.startswith(SCRIPTS) and len(unicodedata.normalize("NFD", char)) == 1 and char.isprintable()


def drawn(rows: list[str]) -> str:
    """Rows of dots, without the empty columns at the sides and the empty rows at the foot."""
    used = [x for row in rows for x, dot in enumerate(row) if dot == "#"] or [0]
    rows = [row[min(used) : max(used) + 1] for row in rows]
    while len(rows) > 1 and "#" not in rows[-1]:
        rows.pop()
    return "/".join(rows)


def within(rows: list[str]) -> list[str]:
    """Nine rows of a glyph; one that is too high gives up rows that are like the row before."""
    rows = rows[:]
    while any("#" in row for row in rows[:ABOVE]):
        like = [y for y in range(ABOVE + 1, 10) if rows[y] == rows[y - 1]]
        del rows[like[-1] if like else 8]
        rows.insert(0, "." * 8)
    return rows[ABOVE : ABOVE + ROWS]


def main(font: Path) -> None:
    """Read the font and write the letters."""
    lines = []
    for code, bitmap in GLYPH.findall(font.read_text(encoding="latin-1")):
        char = chr(int(code))
        if is_wanted(char):
            rows = [f"{int(row, 16):08b}".replace("0", ".").replace("1", "#") for row in bitmap.split()]
            lines.append(f"{char} {drawn(within(rows))}\n")
    PLACE.write_text("".join(lines), encoding="utf-8", newline="\n")
    print(f"{len(lines)} letters in {PLACE.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
