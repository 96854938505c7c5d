"""The agendas at hand as the library shows them, and new ones made from them."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from circlekeeper.agenda.library import FIRST, LibraryEntry, bundled_folder, entries
from circlekeeper.keeping import folders
from circlekeeper.names import key_of
from circlekeeper.words import library as words

if TYPE_CHECKING:
    from circlekeeper.agenda.reading import Reading
    from circlekeeper.circle.plan import Plan


@cache
def _forms() -> frozenset[str]:
    """How the agendas that come with circlekeeper begin to describe themselves: a copy under another name is no longer
    described by it.
    """
    found = set()
    for path in bundled_folder().rglob("*.toml"):
        with suppress(OSError, UnicodeDecodeError), path.open(encoding="utf-8") as file:
            found.add(file.readline()[1:].strip().partition(": ")[0] + ": ")
    return frozenset(found)


_INSTRUCTION = "circlekeeper check"
"""A comment in which this stands says what to do, not what the agenda is."""


class Shelved(NamedTuple):
    """An agenda of the library, and what came of reading it."""

    entry: LibraryEntry
    reading: Reading | None = None
    """None while it has not been read."""

    @property
    def plan(self) -> Plan | None:
        """What came of reading it; None while it has not been read, and where it cannot be."""
        return None if self.reading is None else self.reading.plan

    @property
    def is_broken(self) -> bool:
        """Whether it was read and is not right."""
        return self.reading is not None and self.plan is None

    @property
    def title(self) -> str:
        """What it calls itself; where it cannot be read, the name of its file."""
        return self.entry.name if self.plan is None else self.plan.title

    @property
    def about(self) -> str:
        """The length and the numbers it suits, or how much there is to fix."""
        if self.reading is None:
            return words.READING
        plan = self.reading.plan
        if plan is None:
            return words.broken(len(self.reading.problems))
        return words.length_and_group(plan.whole, plan.group_min, plan.group_max)

    @property
    def described(self) -> str:
        """What its first comment says of it."""
        from circlekeeper.words.outline import look_for_guesses

        if self.reading is None:
            return ""
        plan, text = self.reading.plan, self.reading.text
        said_first = (line for line in text.splitlines() if line.strip() and not line.startswith("#:"))
        first, second = next(said_first, ""), next(said_first, "")
        from_outline = second[1:].strip() == look_for_guesses()
        if plan is None or not first.startswith("# ") or _INSTRUCTION in first or from_outline:
            return ""
        said = first[1:].strip()
        form, colon, _ = said.partition(": ")
        of_another = colon and key_of(form) != key_of(plan.title) and f"{form}{colon}" in _forms()
        return "" if of_another else said

    @property
    def own(self) -> bool:
        """Whether its file is the facilitator's own; not so where circlekeeper was started in the folder of its own
        agendas.
        """
        return (
            self.entry.home != "bundled"
            and Path(os.path.realpath(bundled_folder())) not in Path(os.path.realpath(self.entry.path)).parents
        )


def first_agenda() -> Path:
    """The agenda circlekeeper begins with, in the reader's language."""
    ours = (e.path for e in entries() if e.home == "bundled" and e.name == FIRST)
    return next(ours, bundled_folder() / f"{FIRST}.toml")


def make(title: str, source: Path | None) -> Path | str:
    """A new agenda of one's own, called `title`, from another one with its comments, or a small one to fill in; where
    it lies, or why it was not made.
    """
    from circlekeeper.agenda import starting
    from circlekeeper.agenda.source import RefusedError

    name = folders.file_name(title)
    if not name:
        return words.NAME_NEEDED
    path = folders.agendas() / f"{name}.toml"
    try:
        text = starting.blank(title) if source is None else starting.copy_of(source, title)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        starting.make(path, text)
    except FileExistsError:
        return words.EXISTS.format(name=name)
    except RefusedError as refused:
        return words.NOT_MADE.format(reason=refused.saying.what)
    except OSError as wrong:
        from circlekeeper.words.disk import reason

        return words.NOT_MADE.format(reason=reason(wrong))
    return path


def remove(path: Path) -> str | None:
    """Remove a file of one's own, of a link only the link, and what was kept of it where it is an agenda: unsaved work,
    and how it was understood; why not, where it cannot be.
    """
    from circlekeeper.keeping import judged
    from circlekeeper.tui.workshop import drafts

    try:
        path.unlink(missing_ok=True)
    except OSError as wrong:
        from circlekeeper.words.disk import reason

        return words.NOT_REMOVED.format(reason=reason(wrong))
    itself = Path(os.path.realpath(path.parent), path.name)  # what a link leads to has its own
    drafts.drop(itself)
    judged.drop(itself)
    return None
