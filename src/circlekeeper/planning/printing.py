"""The plan of an evening as one page to print or to hang on the wall: agreements, stages, times, prompts.

Never a note, never what the facilitator is to say, never a person. Everything that people wrote is shown as they
wrote it: made visible in text, escaped in Markdown and HTML.
"""

from __future__ import annotations

import re
from typing import Literal

from circlekeeper.circle.plan import Plan
from circlekeeper.planning import sayings as words
from circlekeeper.planning.page import Page, cells, lay_out, lines_of
from circlekeeper.text import visible

Format = Literal["text", "md", "html"]


def page(plan: Plan, format: Format, *, starts: str | None = None, count: int | None = None) -> str:
    """The whole page, ending in a newline.

    `starts` is the clock time of the beginning ("19:00"), else it is reckoned back from the agenda's `ends_at`;
    `count` is how many come, for what each one's share is.
    """
    laid = lay_out(plan, starts=starts, count=count)
    if format == "html":
        from circlekeeper.planning.printing_html import html

        return html(laid)
    return markdown(laid) if format == "md" else text(laid)


# ---- plain text ----

_WIDTH = 72


def text(page: Page) -> str:
    """The page as text of 72 columns."""
    out = [*wrapped(visible(page.title), _WIDTH), page.when, ""]
    if page.agreements:
        out.append(words.AGREEMENTS)
        for agreement in page.agreements:
            out += _hanging("  · ", _flat(agreement))
        out.append("")
    lead = 9 if any(row.at for row in page.rows) else 0
    indent = " " * (lead or 2)
    for row in page.rows:
        length = words.long(row.length)
        title = wrapped(visible(_flat(row.title)), _WIDTH - lead - len(length) - 2)
        head = f"{row.at or '':<{lead}}{title[0]}"
        out.append(head + " " * max(2, _WIDTH - cells(head) - len(length)) + length)
        out += [" " * lead + line for line in title[1:]]
        for line in lines_of(row.prompt) if row.prompt.strip() else ():
            out += [(indent + part).rstrip() for part in wrapped(line, _WIDTH - len(indent))]
        if row.how:
            out.append(f"{indent}({row.how})")
        for title_of_phase, phase_length, how in row.phases:
            note = f" ({how})" if how else ""
            out += _hanging(indent + "– ", f"{_flat(title_of_phase)}, {words.long(phase_length)}{note}")
        out.append("")
    return "\n".join(out).rstrip("\n") + "\n"


def _flat(text: str) -> str:
    return " ".join(text.split())


def _hanging(lead: str, text: str) -> list[str]:
    first, *rest = wrapped(visible(text), _WIDTH - len(lead))
    return [lead + first, *(" " * len(lead) + line for line in rest)]


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most so many columns, broken between words, or within one that is longer than a line."""
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if cells(joined) <= width:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        for letter in word:
            if cells(lines[-1] + letter) > width:
                lines.append("")
            lines[-1] += letter
    return lines


# ---- Markdown ----

_ALWAYS = re.compile(r"[\\`*_\[\]<>|~&$#^{}@]")
_LINK = re.compile(r":(?=//|[A-Za-z0-9_+-]+:)|(?<=[Ww]{3})\.")
_AT_START = re.compile(r"^(\d+)?([-+=.)])")


def markdown(page: Page) -> str:
    """The page as Markdown, in which everything that people wrote is text and nothing else.

    Each stage's kind stands in a comment, which no reader of the page sees and `new --from` reads back.
    """
    out = [f"# {escaped(page.title)}", "", page.when, ""]
    if page.agreements:
        out += [f"## {words.AGREEMENTS}", ""]
        out += [f"- {escaped(_flat(agreement))}" for agreement in page.agreements]
        out.append("")
    out += [f"## {words.EVENING}", ""]
    for row in page.rows:
        at = f"{row.at} · " if row.at else ""
        out += [f"### {at}{escaped(_flat(row.title))} · {words.long(row.length)} <!-- {row.hidden} -->", ""]
        if row.prompt.strip():
            out += [*_quoted([escaped(line) for line in lines_of(row.prompt)]), ""]
        if row.how:
            out += [f"*{row.how}*", ""]
        if row.phases:
            out += [
                f"- {escaped(_flat(title))}, {words.long(length)}{f' ({how})' if how else ''}"
                for title, length, how in row.phases
            ]
            out.append("")
    return "\n".join(out).rstrip("\n") + "\n"


def _quoted(lines: list[str]) -> list[str]:
    """Lines as a quotation that keeps its line breaks."""
    breaks = ("\\" if line and later else "" for line, later in zip(lines, [*lines[1:], ""], strict=True))
    return [f"> {line}{end}".rstrip() for line, end in zip(lines, breaks, strict=True)]


def escaped(text: str) -> str:
    """A line of text as Markdown that shows exactly it."""
    shown = visible(text).strip()
    shown = _LINK.sub(lambda m: "\\" + m.group(), _ALWAYS.sub(lambda m: "\\" + m.group(), shown))
    return _AT_START.sub(lambda m: f"{m.group(1) or ''}\\{m.group(2)}", shown)
