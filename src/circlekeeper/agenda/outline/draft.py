"""A stage as it is gathered from its lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from circlekeeper.agenda.kinds import NAMES, KindName
from circlekeeper.agenda.outline.kinds import Meant
from circlekeeper.agenda.outline.lengths import Length
from circlekeeper.agenda.outline.lines import OutlineLine
from circlekeeper.agenda.outline.times import Times, times_in
from circlekeeper.agenda.outline.value import Guessed, PhaseFound
from circlekeeper.agenda.outline.words.vocabulary import Column, Role, Vocabulary
from circlekeeper.units import Ms

LABEL = re.compile(r"^([^\W_][\w /#()'’.-]{0,38}?)\s*[:：]\s*(?=\S|$)")
SHOUTED_LABEL = re.compile(r"^([A-ZÀ-Ý]{2,12})\s+(?=\S)(?![A-ZÀ-Ý]{2,12}\b)")
_DASHED_LABEL = re.compile(r"^([^\W\d_]{2,12})\s+[–—-]+\s+(?=\S)")
_PAGE_NOTE = re.compile(r"^([a-z-]{4,14})(?:: (share|untimed|reckoned))?(?:, (\d+) prompts)?$")


class Detail(NamedTuple):
    """Something said of a stage, in one line or part of a line."""

    line: int
    text: str
    column: Column | None = None
    """What a table says it is."""
    quote: bool = False
    """Whether it stands as a quotation."""
    item: bool = False
    """Whether it is an item of a list."""


NotedTurn = Literal["share", "untimed", "reckoned"]
_NOTED_TURNS: tuple[NotedTurn, ...] = ("share", "untimed", "reckoned")


class PageNote(NamedTuple):
    """What `plan --format md` leaves of a stage in a comment."""

    kind: KindName | None = None
    turn: NotedTurn | None = None
    prompts: int = 0
    """How many, where they are several."""


@dataclass(slots=True, eq=False)
class StageDraft:
    """A stage on its way from the outline."""

    line: int
    source: str
    title: str
    times: Times
    text: str = ""
    """The whole line, with its times."""
    details: list[Detail] = field(default_factory=list)
    kind_text: str = ""
    """What a column or a label says of its kind."""
    comment: str = ""
    """What `plan --format md` left of it."""
    noted: PageNote = field(default_factory=PageNote)
    """The same, as far as it can be read."""
    meant: Meant | None = None
    """Its kind, where it is known before the title is looked at."""
    length: Ms | None = None
    """Its length, once times of day were looked at."""
    guessed: set[Guessed] = field(default_factory=set)

    # What the details say
    prompt: list[str] = field(default_factory=list)
    say: list[str] = field(default_factory=list)
    note: list[str] = field(default_factory=list)
    by: str = ""
    phases: list[PhaseFound] = field(default_factory=list)
    lengths: dict[str, Length] = field(default_factory=dict)
    all_said: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    """The items of a list that may be the phases of a challenge, as they stand."""
    beside: list[Detail] = field(default_factory=list)
    """Sentences of which only a time was taken: "that takes ten minutes"."""
    row: bool = False
    """Whether it is a row of a table."""
    behind: str = ""
    """What stands behind the title in its cell: "Round: what was heavy"."""
    scripted: bool = False
    """Whether it is a line of a script in which each stage is what is said, asked or done."""
    explained: str = ""
    """What stands behind the title and a colon."""
    before_end: bool = False
    """Whether a check-out comes after it."""
    own_page: bool = False
    """Whether it comes from our own page, which says plainly what is asked and what is said; text beside these is
    printed from the plan, as far as its comment is still there to say so.
    """
    running: list[str] | None = None
    """What the next line goes on with, where a line of our own page ends in a break."""

    def time_of(self, role: Role) -> Length | None:
        """Its time of that role, said in its title or else below."""
        return self.times.of(role) or self.lengths.get(role)


def draft_of(line: OutlineLine, words: Vocabulary) -> StageDraft:
    """A stage that begins with a line."""
    title = line.times.rest
    first, _, others = title.partition(" ")
    led = not line.times.clocked and not line.text.startswith(first)
    if others and led and first.lower() in words.for_what:
        title = others  # "half an hour of worship"
    before, apart = first.rstrip(":"), (*words.sequence, *words.no_length_before)
    if others and before.lower() in apart and _is_before_time(line.text, before, others):
        title = others  # "Next 20 minutes: check-in"
    draft = StageDraft(line.number, line.source, title, line.times, line.text, comment=line.comment)
    draft.details += [Detail(line.number, said) for said in line.times.said]
    return draft


def _is_before_time(text: str, first: str, others: str) -> bool:
    """Whether a line begins with a word, behind which its time stands and not what it says without it."""
    behind = text.removeprefix(first).lstrip(" :")
    return text.startswith(first) and not behind.startswith(others.split(" ", maxsplit=1)[0])


def details_of(line: OutlineLine, words: Vocabulary) -> list[Detail]:
    """What a line says of a stage: the whole of it, or each of several parts that have their own time."""
    parts = [part.strip() for part in re.split(r"[,;]\s", line.text)]
    if line.mark != "text" or len(parts) < 2 or any(times_in(part, words).length is None for part in parts):
        return [Detail(line.number, line.text, None, line.mark == "quote", line.item)]
    return [Detail(line.number, part, item=True) for part in parts]


def label_of(text: str, words: Vocabulary) -> tuple[Column | None, str, str]:
    """What a label before a colon is about, the label, and what stands behind it."""
    found = LABEL.match(text) or _other_label(text, words)
    if found is None:
        return None, "", text
    label = found[1].strip().lower()
    for column, names in words.columns.items():
        if label in names:
            return column, found[1].strip(), text[found.end() :].strip()
    return None, found[1].strip(), text[found.end() :].strip()


def _other_label(text: str, words: Vocabulary) -> re.Match[str] | None:
    """A label of a script in capitals, or with a dash for its colon: "SAY  Welcome, all.", "Ask - How are you?"."""
    found = SHOUTED_LABEL.match(text) or _DASHED_LABEL.match(text)
    said = "" if found is None else found[1].lower()
    known = any(said in words.columns[column] for column in ("say", "prompt", "note"))
    return found if known and not times_in(text, words).timed else None


def note_in(comment: str) -> PageNote:
    """What a comment says of a stage."""
    said = _PAGE_NOTE.match(comment)
    if said is None:
        return PageNote()
    kind = next((name for name in NAMES if name == said[1]), None)
    turn = next((turn for turn in _NOTED_TURNS if turn == said[2]), None)
    return PageNote(kind, turn, int(said[3] or 0))
