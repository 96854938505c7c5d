"""The lines of an outline: made literal, each with what marks it, and as a tree of what stands under what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal, NamedTuple

from circlekeeper.agenda.outline.times import MOST_LETTERS, Times, times_in, trimmed
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary
from circlekeeper.text import repaired

Mark = Literal["heading", "strong", "number", "bullet", "quote", "text"]
"""How a line is set off: a heading of Markdown, a line in bold or capitals or with a colon at its end, an item, a
quotation, or not.
"""

MOST_LINES = 2000
"""No evening is told in more; what comes behind them is said to be left out."""
_NEWLINES = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_HEADING = re.compile(r"^(#{1,6})[ \t]*(?=\S)")
_BULLET = re.compile(r"^(?:[*+o](?=\s)|[-–—](?=[\s\W]|[^\W\d])|[•‣◦▪▫●○■□►▸→➤✓✔☐☑·])[ \t]*(?=\S)(?:\[[ xX]?\][ \t]*)?")
_NUMBER = re.compile(
    r"^(?:\(?(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})(?:\.-|[.)])|#(\d{1,3})\.?|(\d{1,2}(?:\.\d{1,2})+)\.?)[ \t]+(?=\S)"
)
_COUNTED = re.compile(r"^(\s*)(\d{1,2})(?:/ ?| {1,4})(?=[^\W\d_])")
_CUE = re.compile(r"^[^(\[]*[(\[]\s*\d+\s*(?:['’′]|[^\W\d_]{1,7}\.?)?\s*[)\]]")
"""Who does something and how long, in a script: "ALL (12 min) Say your name."."""
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|~~|`)(?=\S)([^*_~`\n]{1,400}?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*_\\])([*_])(?=[^\s*_])([^*_\n]{1,600}?)(?<=[^\s*_\\])\1(?![\w*_])")
_LINK = re.compile(r"!?\[([^\[\]\n]{1,300})\]\((?:[^()\s]{0,500})\)")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,80}>")
_COMMENT = re.compile(r"<!--(.{0,200}?)-->")
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>|~&$#^{}@.)+=:!-])")
_RULE = re.compile(r"^[\s*_=~#–—|:-]{3,}$")
_TITLED = re.compile(r"^((?:[^\s:]+ ){0,4}[^\s:]+): ")
_UNDERLINE = re.compile(r"^\s{0,3}(=+|-{3,})\s*$")
SYMBOLS = re.compile(r"^[^\w\s\"“”„‚'‘«»(\[+@#|<>*•–—¿¡&~≈½¼¾-]+\s*")
_BEFORE_CLOCK = re.compile(r"(?:[,;]|(?<=[!?]))\s+(?=\d{1,2}[:.h]\d\d\b)")
_FEW = 2
_TITLE_LETTERS = 120
_CAPITALS = re.compile(r"[^\W\d_]{2,}")


_CHAT = re.compile(
    r"^\s*(?:\[[^\]\n]{0,25}\d{1,2}:\d\d[^\]\n"
    r"]{0,10}\]|\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?: ?[ap]m)? [-–])"
    r" ?[^:\n]{1,40}: ",
    re.IGNORECASE,
)


_DATED_CHAT = re.compile(r"^\s*\[?\d{1,4}[./-]\d{1,2}[./-]?")
"""A message with its day; without one the times before the messages may be the stages' own."""
_FEWEST_MESSAGES = 3


class OutlineLine(NamedTuple):
    """A line of the outline."""

    number: int
    """From 1."""
    source: str
    """As it stood there, made literal."""
    text: str
    """Without its mark and its emphasis."""
    mark: Mark
    level: tuple[int, int, int]
    """How deep it stands: of two lines the one with the smaller level is above the other."""
    times: Times
    blank_before: bool
    comment: str = ""
    """What a comment in it says, where `plan --format md` leaves the kind of a stage."""

    @property
    def marked(self) -> bool:
        """Whether it is a heading, in bold, or an item."""
        return self.mark not in ("text", "quote")

    @property
    def headed(self) -> bool:
        """Whether it is a heading, or looks like one."""
        return self.mark in ("heading", "strong")

    @property
    def item(self) -> bool:
        """Whether it is an item of a list."""
        return self.mark in ("number", "bullet")


@dataclass(slots=True)
class Node:
    """A line and those that stand under it."""

    line: OutlineLine
    children: list[Node] = field(default_factory=list)
    timed: bool = False
    """Whether it says when or how long it is, itself or in a line under it that says only that."""
    timed_below: int = 0
    """How many lines under it do."""
    marked_below: int = 0
    """How many of these have a mark."""

    def walk(self) -> Iterator[Node]:
        """It and every node under it, in the order of the outline."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def below(self) -> list[OutlineLine]:
        """Every line under it."""
        return [node.line for node in islice(self.walk(), 1, None)]


def raw_lines(text: str) -> list[str]:
    """The lines as they stand, one for each line that an editor shows."""
    return _NEWLINES.split(text)


def literal(line: str) -> str:
    """A line without what may not stand in text; its indentation stays."""
    line = line[: 4 * MOST_LETTERS].expandtabs(4)
    indent = len(line) - len(line.lstrip(" \u00a0"))
    return " " * min(indent, 80) + repaired(line)[:MOST_LETTERS]


def plain(text: str) -> str:
    """A text without the marks of Markdown."""
    text = _LINK.sub(r"\1", text)
    text = _TAG.sub(" ", text)
    for _ in range(2):
        text = _EMPHASIS.sub(r"\2", text)
    return _ESCAPED.sub(r"\1", _SLANTED.sub(r"\2", text)).strip()


def lines_of(raw: list[str], words: Vocabulary) -> list[OutlineLine]:
    """The lines that say something, each with its mark and its times."""
    cut = [literal(line) for line in raw]
    cut = _with_dots(_without_chat(_without_mail_quotes(cut)))
    dotted = any(re.match(r"^\s*\d{1,2}\.\d[.\s]", line) for line in cut)
    found: list[OutlineLine] = []
    blank = True
    for i, line in enumerate(cut):
        body = line.strip()
        if not body or _RULE.match(line) is not None:
            blank = True
            continue
        under = cut[i + 1] if i + 1 < len(cut) else ""
        for part in _by_clock(line):
            made = _line(i + 1, part, under, blank, dotted, words)
            if made is not None:
                found.append(made)
                blank = False
    return found


def _by_clock(line: str) -> list[str]:
    """A line, or its stages where each begins with a clock time: "19:00 welcome, 19:05 check-in, 19:25 sharing"."""
    parts = _BEFORE_CLOCK.split(line)
    return parts if len(parts) > _FEW else [line]


def _without_mail_quotes(cut: list[str]) -> list[str]:
    """Lines of a mail that was answered or passed on, without the ">" before each."""
    said = [line for line in cut if line.strip()]
    if len(said) > 2 and sum(line.lstrip().startswith(">") for line in said) > 0.7 * len(said):
        return [re.sub(r"^\s*>+ ?", "", line) for line in cut]
    return cut


def _without_chat(cut: list[str]) -> list[str]:
    """Messages without when they were written and by whom: "[12/03, 14:02] Rui: 19:00 welcome"."""
    said = [line for line in cut if line.strip()]
    if len(said) < _FEWEST_MESSAGES or sum(_CHAT.match(line) is not None for line in said) <= 0.7 * len(said):
        return cut
    told = [_CHAT.sub("", line) for line in cut]
    timed = sum(re.search(r"\d", line) is not None for line in told)
    return told if _DATED_CHAT.match(said[0]) is not None or 2 * timed >= len(said) else cut


def _with_dots(cut: list[str]) -> list[str]:
    """Items counted without a dot, as if they had one: "1/ Welcome", "2  Check-in"."""
    found = {i: counted for i, line in enumerate(cut) if (counted := _COUNTED.match(line)) is not None}
    numbers = [int(counted[2]) for counted in found.values()]
    if len(numbers) <= _FEW or numbers != list(range(1, len(numbers) + 1)):
        return cut
    made = list(cut)
    for i, counted in found.items():
        made[i] = f"{counted[1]}{counted[2]}. {cut[i][counted.end() :]}"
    return made


def _line(number: int, line: str, under: str, blank: bool, dotted: bool, words: Vocabulary) -> OutlineLine | None:
    indent, body = len(line) - len(line.lstrip()), line.strip()
    comment = next((found[1].strip() for found in [_COMMENT.search(body)] if found), "")
    body = _without_pipes(_COMMENT.sub("", body).strip())
    mark, depth, body = _marked(body, under, dotted, words)
    text = plain(body)
    unadorned = SYMBOLS.sub("", text)
    text = unadorned or text
    if mark in ("bullet", "text") and _shouted(text) and depth == 0 and len(text) < 80:
        mark = "strong" if mark == "text" else mark
    if not text and not comment:
        return None
    level = {"heading": (depth, 0, 0), "strong": (7, 0, 0)}.get(mark, (8, indent // 2, depth))
    return OutlineLine(number, line.strip(), text, mark, level, times_in(text, words), blank, comment)


def _without_pipes(body: str) -> str:
    """A row of a small table as a line: "| Time: | 19:00 |" is "Time: 19:00"."""
    if not body.startswith("|"):
        return body
    cells = [cell.strip() for cell in body.strip("|").split("|")]
    if len(cells) == 2 and cells[0] and not cells[0].endswith(":"):
        cells[0] += ":"
    return " ".join(cell for cell in cells if cell)


def title_part(text: str) -> str:
    """What of a line is its title: what stands before a colon, if that is short."""
    found = _TITLED.match(text)
    return found[1] if found is not None else text


def _marked(body: str, under: str, dotted: bool, words: Vocabulary) -> tuple[Mark, int, str]:
    """The mark of a line, how deep that alone makes it, and the line without it."""
    if (found := _HEADING.match(body)) is not None:
        return "heading", len(found[1]), _unnumbered(body[found.end() :].rstrip("#").strip(), dotted, words)
    if (found := _UNDERLINE.match(under)) is not None and not _BULLET.match(body) and len(body) < 120:
        return "heading", 1 if found[1][0] == "=" else 2, _unnumbered(body, dotted, words)
    if body.startswith(">"):
        return "quote", 5, re.sub(r"^>+ ?", "", body).rstrip("\\").strip()
    if re.match(r"^(\*\*|__)[^*_]{1,200}(\*\*|__):?\s*([(\[–—-].{0,60})?$", body):
        return "strong", 0, _unnumbered(plain(body), dotted, words)
    if body.startswith(("**", "__")) and _NUMBER.match(body[2:].replace(body[:2], " ", 1)) is not None:
        body = body[2:].replace(body[:2], " ", 1)  # "**1.** Welcome", "**(a) 5 min** Welcome"
    if (found := words.step.match(body)) is not None:
        return "number", 1, body[found.end() :]
    if (found := _NUMBER.match(body)) is not None and not _is_clock(found, dotted):
        deep = (
            1 + found[3].count(".") if found[3] else 1 if (found[1] or found[2]).isdigit() or found[1].isupper() else 2
        )
        return "number", deep, body[found.end() :]
    if (found := _BULLET.match(body)) is not None and not body.startswith(("**", "__")) and not _SLANTED.match(body):
        return "bullet", 3, body[found.end() :]
    return "text", 0, body


def _unnumbered(text: str, dotted: bool, words: Vocabulary) -> str:
    """A heading without its number."""
    for pattern in (words.step, _NUMBER):
        found = pattern.match(text)
        if found is not None and not (pattern is _NUMBER and _is_clock(found, dotted)):
            return text[found.end() :]
    return text


def _is_clock(found: re.Match[str], dotted: bool) -> bool:
    """Whether "19.00" before a title is a time and no number of a section."""
    dots = found[3]
    return dots is not None and not dotted and re.fullmatch(r"\d{1,2}\.[0-5]\d", dots) is not None


def _shouted(text: str) -> bool:
    """Whether a line is written in capitals."""
    words = _CAPITALS.findall(re.split(r"[\d(\[:–—]", text, maxsplit=1)[0])
    return (
        bool(words)
        and all(word.isupper() for word in words if word.lower() not in ("min", "mins", "am", "pm"))
        and (any(len(word) > 3 for word in words) or _CUE.match(text) is not None)
    )


def tree_of(lines: list[OutlineLine], *, text_leads: bool) -> list[Node]:
    """What stands under what; unless they lead, lines without a mark stand under the marked line before them."""
    top: list[Node] = []
    open_nodes: list[Node] = []
    for line in lines:
        node, level = Node(line), _level_in(line, text_leads=text_leads)
        while open_nodes and _level_in(open_nodes[-1].line, text_leads=text_leads) >= level:
            open_nodes.pop()
        (open_nodes[-1].children if open_nodes else top).append(node)
        open_nodes.append(node)
    return top


def _level_in(line: OutlineLine, *, text_leads: bool) -> tuple[int, int, int]:
    """How deep a line stands in an outline whose unmarked lines are its stages, or are what is said of them."""
    if line.mark == "quote" or (line.mark == "text" and not text_leads):
        return 9, 0, 0
    return line.level


def title_like(text: str) -> str:
    """A text as the title of a stage or an evening."""
    text = trimmed(text).rstrip(".:;,").strip()
    return cut_to(text, _TITLE_LETTERS)


def cut_to(text: str, most: int) -> str:
    """A text with so many letters at most."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
