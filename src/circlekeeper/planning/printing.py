"""The plan of an evening as one page to print or to hang on the wall: agreements, stages, times, prompts.

For the wall never a note, nor what the facilitator is to say: these stand on the page for whoever leads. On neither a
person. Everything that people wrote is shown as they wrote it: made visible in text, escaped in Markdown and HTML.
"""

from __future__ import annotations

import re
from typing import Literal

from circlekeeper.cells import cells, wrap
from circlekeeper.circle.plan import Plan
from circlekeeper.planning import sayings as words
from circlekeeper.planning.page import Page, cues_of, lay_out, lines_of
from circlekeeper.text import one_line, visible

Format = Literal["text", "md", "html"]


def page(
    plan: Plan, format: Format, *, starts: str | None = None, count: int | None = None, for_facilitator: bool = False
) -> str:
    """The whole page, ending in a newline; for the wall, or the cue sheet of whoever leads.

    `starts` is the clock time of the beginning ("19:00"), else it is counted back from the agenda's `ends_at`;
    `count` is how many come, for what each one's share is.
    """
    laid = lay_out(plan, starts=starts, count=count, for_facilitator=for_facilitator)
    if format == "html":
        from circlekeeper.planning.printing_html import html

        return html(laid)
    return markdown(laid) if format == "md" else text(laid)


# ---- plain text ----

_WIDTH = 72


def text(page: Page) -> str:
    """The page as text of 72 columns."""
    out = [*wrap(visible(page.title), _WIDTH), page.when]
    out += [words.FOR_WHO_LEADS, ""] if page.for_facilitator else [""]
    if page.in_need.strip():
        out += [words.IN_NEED, *_inset("  ", page.in_need), ""]
    if page.agreements:
        out.append(words.AGREEMENTS)
        for agreement in page.agreements:
            out += _hanging("  · ", one_line(agreement))
        out.append("")
    lead = 9 if any(row.at for row in page.rows) else 0
    indent = " " * (lead or 2)
    for row in page.rows:
        length = words.long(row.length)
        title = wrap(visible(one_line(row.title)), _WIDTH - lead - len(length) - 2)
        head = f"{row.at or '':<{lead}}{title[0]}"
        out.append(head + " " * max(2, _WIDTH - cells(head) - len(length)) + length)
        out += [" " * lead + line for line in title[1:]]
        if row.by:
            out += _hanging(indent, one_line(row.by))
        for label, said in cues_of(row) if page.for_facilitator else (("", row.prompt),):
            out += _inset(indent, said, f"{label}: " if label else "")
        if row.how:
            out += _hanging(indent, f"({row.how})")
        for title_of_phase, how_long, how in row.phases:
            note = f" ({how})" if how else ""
            out += _hanging(indent + "– ", f"{one_line(title_of_phase)}, {how_long}{note}")
        out.append("")
    return "\n".join(out).rstrip("\n") + "\n"


def _inset(indent: str, text: str, label: str = "") -> list[str]:
    """What someone wrote, line by line, each under the other behind a label."""
    out = []
    for i, line in enumerate(lines_of(text)) if text.strip() else ():
        out += _hanging(indent + (" " * len(label) if i else label), line)
    return [line.rstrip() for line in out]


def _hanging(lead: str, text: str) -> list[str]:
    first, *rest = wrap(visible(text), _WIDTH - len(lead))
    return [lead + first, *(" " * len(lead) + line for line in rest)]


# ---- Markdown ----

_ALWAYS = re.compile(r"[\\`*_\[\]<>|~&$#^{}@]")
_LINK = re.compile(r":(?=//|[A-Za-z0-9_+-]+:)|(?<=[Ww]{3})\.")
_AT_START = re.compile(r"^(\d+)?([-+=.)])")


def markdown(page: Page) -> str:
    """The page as Markdown, in which everything that people wrote is text and nothing else.

    Each stage's kind stands in a comment, which no reader of the page sees and `new --from` reads back.
    """
    out = [f"# {escaped(page.title)}", "", page.when, ""]
    out += [f"*{words.FOR_WHO_LEADS}*", ""] if page.for_facilitator else []
    if page.in_need.strip():
        out += [f"## {words.IN_NEED}", "", *_quoted([escaped(line) for line in lines_of(page.in_need)]), ""]
    if page.agreements:
        out += [f"## {words.AGREEMENTS}", ""]
        out += [f"- {escaped(one_line(agreement))}" for agreement in page.agreements]
        out.append("")
    out += [f"## {words.EVENING}", ""]
    for row in page.rows:
        at = f"{row.at} · " if row.at else ""
        out += [f"### {at}{escaped(one_line(row.title))} · {words.long(row.length)} <!-- {row.hidden} -->", ""]
        if row.by:
            out += [escaped(one_line(row.by)), ""]
        if page.for_facilitator:
            for label, said in cues_of(row):
                first, *rest = [escaped(line) for line in lines_of(said)]
                out += [*_broken([f"**{label}:** {first}", *rest]), ""]
        elif row.prompt.strip():
            out += [*_quoted([escaped(line) for line in lines_of(row.prompt)]), ""]
        if row.how:
            out += [f"*{row.how}*", ""]
        if row.phases:
            out += [
                f"- {escaped(one_line(title))}, {how_long}{f' ({how})' if how else ''}"
                for title, how_long, how in row.phases
            ]
            out.append("")
    return "\n".join(out).rstrip("\n") + "\n"


def _quoted(lines: list[str]) -> list[str]:
    """Lines as a quotation that keeps its line breaks."""
    return [f"> {line}".rstrip() for line in _broken(lines)]


def _broken(lines: list[str]) -> list[str]:
    """Lines that keep their breaks."""
    return [f"{line}\\" if line and later else line for line, later in zip(lines, [*lines[1:], ""], strict=True)]


def escaped(text: str) -> str:
    """A line of text as Markdown that shows exactly it."""
    shown = visible(text).strip()
    shown = _LINK.sub(lambda m: "\\" + m.group(), _ALWAYS.sub(lambda m: "\\" + m.group(), shown))
    return _AT_START.sub(lambda m: f"{m.group(1) or ''}\\{m.group(2)}", shown)
