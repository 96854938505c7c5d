"""The plan as a page of HTML that needs nothing else: light and dark on a screen, one sheet of paper from a printer.

The ring beside the title is the evening itself: each stage an arc as long as its time.
"""

from __future__ import annotations

from html import escape

from circlekeeper.cells import cells
from circlekeeper.circle.natures import NATURES
from circlekeeper.planning import sayings as words
from circlekeeper.planning.page import Page, PageStage, cues_of, lines_of
from circlekeeper.text import one_line, visible
from circlekeeper.words.language import LANGUAGE

_STYLE = """
:root { color-scheme: light dark; --paper: #faf6ef; --ink: #2e2823; --soft: #6d6156; --line: #e2d8ca;
  --accent: #a2522a; --mid: #c98b62; --pale: #dfc7ae }
@media (prefers-color-scheme: dark) {
  :root { --paper: #181513; --ink: #ece4d9; --soft: #a99d8f; --line: #37302a; --accent: #e7a673; --mid: #a4704a;
    --pale: #5f4836 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia,
  "DejaVu Serif", serif }
main { max-width: 46rem; margin: 0 auto; padding: 3.5rem 1.5rem 4rem; overflow-wrap: anywhere }
header { display: flex; align-items: center; gap: 1.75em; margin-bottom: 2.5em }
header svg { flex: none; width: 6.5em; height: 6.5em; transform: rotate(-90deg) }
circle { fill: none; stroke-width: 5 }
.voices { stroke: var(--accent) } .work { stroke: var(--mid) } .rest { stroke: var(--pale) }
h1 { margin: 0; font-size: 2.1em; font-weight: 400; line-height: 1.15; letter-spacing: -.01em; text-wrap: balance }
header p { margin: .45em 0 0; color: var(--soft); font-variant-numeric: tabular-nums }
h2 { margin: 0 0 .6em; font-size: .8em; font-weight: 400; letter-spacing: .14em; text-transform: uppercase;
  color: var(--accent) }
.agreements { margin-bottom: 2.5em }
.agreements ul { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: 2.5em }
.agreements li { margin-bottom: .4em; padding-left: 1.1em; text-indent: -1.1em; break-inside: avoid }
.agreements li::before { content: "○"; display: inline-block; width: 1.375em; text-indent: 0; color: var(--accent);
  font-size: .8em }
.evening { margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line) }
.evening > li { display: grid; grid-template-columns: 4.2em 1fr auto; column-gap: .75em;
  padding: .85em 0; border-bottom: 1px solid var(--line); break-inside: avoid }
.evening.hourless > li { grid-template-columns: 1fr auto }
time, .long { color: var(--soft); font-variant-numeric: tabular-nums; line-height: 1.65 }
.long { text-align: right; white-space: nowrap }
h1, h2, h3 { break-after: avoid }
h3 { margin: 0; font-size: 1.18em; font-weight: 600; line-height: 1.4 }
.asked { margin: .15em 0 0; font-style: italic; white-space: pre-line }
.cue { margin: .2em 0 0; white-space: pre-line } .cue b { font-weight: 400; color: var(--accent); font-size: .85em;
  margin-right: .35em }
.by { margin: 0; color: var(--soft); font-size: .92em }
.need { break-inside: avoid; margin: 0 0 2em; padding: .7em 1em; border: 1px solid var(--line); white-space: pre-line }
.need h2 { margin: 0 0 .3em }
.how { margin: .2em 0 0; color: var(--soft); font-size: .92em }
.steps { margin: .35em 0 0; padding: 0; list-style: none; font-size: .95em }
.steps li { display: flex; gap: .6em; align-items: baseline }
.steps li::before { content: ""; flex: none; width: .32em; height: .32em; border-radius: 50%;
  background: var(--mid); transform: translateY(-.18em) }
.steps span { color: var(--soft) }
@media (max-width: 36rem) {
  main { padding: 1.5rem 1rem } header svg { display: none } .agreements ul { columns: 1 } h1 { font-size: 1.7em }
  .evening > li { grid-template-columns: 3.4em 1fr auto }
}
@page { margin: 15mm 17mm }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #1d1916; --soft: #574d44; --line: #cfc4b5;
    --accent: #8f4522; --mid: #c98b62; --pale: #dfc7ae }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  body { font-size: SIZEpt; line-height: 1.4 }
  main { max-width: none; padding: 0 }
  header { margin-bottom: 1.7em } .agreements { margin-bottom: 1.7em } .evening > li { padding: .6em 0 }
}
"""

_WIDE, _HIGH = 499.0, 680.0
"""What may be printed on, in points: as wide as A4, as high as Letter, so that both do."""
_LETTER = 0.56
"""The width of a letter in ems, in the widest type a browser may take."""
_LARGEST = 12.5
_LINE = 1.4
_LEAST_WALL, _LEAST_LEADING = 7.0, 9.0
_LEAST_ALONE = 10.5
"""Rather than in smaller type than this it is printed on two sides: it is read at arm's length, while listening."""


def html(page: Page) -> str:
    """The page as a whole HTML document."""
    agreements = ""
    if page.agreements:
        items = "".join(f'\n<li dir="auto">{_text(one_line(a))}</li>' for a in page.agreements)
        agreements = f'<section class="agreements">\n<h2>{words.AGREEMENTS}</h2>\n<ul>{items}\n</ul>\n</section>\n'
    need = ""
    if page.in_need.strip():
        need = f'<section class="need" dir="auto"><h2>{words.IN_NEED}</h2>{_lines(page.in_need)}</section>\n'
    hourless = "" if any(row.at for row in page.rows) else " hourless"
    rows = "".join(_row(row, for_facilitator=page.for_facilitator) for row in page.rows)
    return f"""<!doctype html>
<html lang="{escape(LANGUAGE)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{_text(page.title)}</title>
<style>{_STYLE.replace("SIZE", f"{print_size(page):.1f}")}</style>
</head>
<body>
<main>
<header>
{_ring(page)}
<div>
<h1 dir="auto">{_text(page.title)}</h1>
<p>{_text(page.when)}{f"<br>{words.FOR_WHO_LEADS}" if page.for_facilitator else ""}</p>
</div>
</header>
{need}{agreements}<ol class="evening{hourless}">
{rows}</ol>
</main>
</body>
</html>
"""


def _text(text: str) -> str:
    """What someone wrote, as text of HTML."""
    return escape(visible(text), quote=True)


def _lines(text: str) -> str:
    """The same where it may have several lines."""
    return "\n".join(escape(line) for line in lines_of(text))


def _row(row: PageStage, *, for_facilitator: bool) -> str:
    at = f"<time>{row.at}</time>\n" if row.at else ""
    asked = f'\n<p class="by" dir="auto">{_text(one_line(row.by))}</p>' if row.by else ""
    if for_facilitator:
        asked += "".join(_said(label, text) for label, text in cues_of(row))
    elif row.prompt.strip():
        asked = f'\n<p class="asked" dir="auto">{_lines(row.prompt)}</p>'
    how = f'\n<p class="how">{_text(row.how)}</p>' if row.how else ""
    steps = ""
    if row.phases:
        items = "".join(_step(*phase) for phase in row.phases)
        steps = f'\n<ul class="steps">{items}\n</ul>'
    title = _text(one_line(row.title))
    said = f'<div>\n<h3 dir="auto">{title}</h3>{asked}{how}{steps}\n</div>'
    return f'<li>\n{at}{said}\n<div class="long">{words.long(row.length)}</div>\n</li>\n'


def _said(label: str, text: str) -> str:
    """Something to say, to ask or to remember."""
    return f'\n<p class="cue" dir="auto"><b>{_text(label)}</b>{_lines(text)}</p>'


def _step(title: str, how_long: str, how: str) -> str:
    more = f", {_text(how)}" if how else ""
    return f"\n<li><div><bdi>{_text(one_line(title))}</bdi> <span>{how_long}{more}</span></div></li>"


def _ring(page: Page) -> str:
    """The evening as a ring of arcs, each as long as its stage; twelve o'clock is the beginning."""
    whole = sum(row.length for row in page.rows) or 1
    gap = 9 if len(page.rows) <= 40 else 0
    arcs, at = [], 0.0
    for row in page.rows:
        part = row.length / whole * 1000
        nature = NATURES[row.kind]
        colour = "voices" if nature.everyone else "work" if nature.moves else "rest"
        drawn = max(1.0, part - gap) if len(page.rows) > 1 else part
        dashes = f'stroke-dasharray="{drawn:.1f} 1000" stroke-dashoffset="{-at:.1f}"'
        arcs.append(f'<circle class="{colour}" cx="50" cy="50" r="44" pathLength="1000" {dashes}/>')
        at += part
    return '<svg viewBox="0 0 100 100" aria-hidden="true">' + "".join(arcs) + "</svg>"


# How much paper it takes, and how large its type may be


def print_size(page: Page) -> float:
    """The size of type, in points, with which an evening fits on one sheet; whoever leads may turn it over."""
    if not page.for_facilitator:
        return _fitting(page, 1, _LEAST_WALL)
    one = _fitting(page, 1, _LEAST_ALONE)
    return one if sheets_of(page, one) == 1 else _fitting(page, 2, _LEAST_LEADING)


def _fitting(page: Page, sheets: int, least: float) -> float:
    size = _LARGEST
    while size > least and sheets_of(page, size) > sheets:
        size = round(size - 0.1, 1)
    return size


def sheets_of(page: Page, size: float) -> int:
    """On how many sheets a page stands, no stage of which is cut in two."""
    sheets, left = 1, _HIGH
    for block in _blocks(page, size):
        high = block * size
        if high > left:
            sheets, left = sheets + 1, _HIGH
        left -= high
    return sheets


def _blocks(page: Page, size: float) -> list[float]:
    """What stays together, each in ems of its height."""
    letters = _WIDE / (size * _LETTER)
    blocks = [8.5]
    if page.in_need.strip():
        blocks.append(3.2 + 1.7 + _lines_in(page.in_need, letters - 5) * _LINE)
    if page.agreements:
        each = [0.4 + _lines_in(agreed, letters / 2 - 4) * _LINE for agreed in page.agreements]
        blocks.append(3.5 + max(sum(each) / 2, *each) + 0.9)
    return [*blocks, *(_height(row, letters - (14 if row.at else 7), page.for_facilitator) for row in page.rows)]


def _height(row: PageStage, letters: float, for_facilitator: bool) -> float:
    """How high a stage stands, in ems."""
    high = 1.3 + 1.66 * _lines_in(row.title, letters / 1.2)
    high += _LINE if row.by else 0
    said = [text for _, text in cues_of(row)] if for_facilitator else [row.prompt] if row.prompt.strip() else []
    high += sum(0.2 + _lines_in(text, letters - (5 if for_facilitator else 0)) * _LINE for text in said)
    high += 0.2 + 1.3 * _lines_in(row.how, letters) if row.how else 0
    return high + (0.35 + 1.35 * len(row.phases) if row.phases else 0)


def _lines_in(text: str, letters: float) -> int:
    """How many lines a text takes."""
    return sum(1 + int(cells(line) // max(1.0, letters)) for line in lines_of(text))
