"""The one file of names and words: the plan with its roster, then every text in the order in which it was given.

It lies beside the journal and goes with it. A forgetful session keeps names and words in memory only: then a file
`plan` holds the plan without names, and no text is written anywhere; only which text was the name of someone who is
to begin a round.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from circlekeeper.circle.plan import Plan, plan_from_data
from circlekeeper.keeping import lines
from circlekeeper.keeping.clock import Moment, moment_from_data
from circlekeeper.keeping.fs import DISK, Disk
from circlekeeper.keeping.lines import Lines
from circlekeeper.names import key_of
from circlekeeper.words import keeping as words

FILE = "private"
FORGETFUL_FILE = "plan"
_FIRST_TEXT = 3
"""The number of the first text's line; the plan stands before it twice, since without it nothing can be resumed."""


class Beginning(NamedTuple):
    """What a session began with."""

    plan: Plan
    facts: dict[str, Any]
    """What else must be known to resume it, as JSON; never a name or a word."""
    began: Moment
    forgetful: bool = False

    @property
    def rules(self) -> int:
        """The version of the rules it goes by; 0.1.0 named none."""
        return int(self.facts.get("rules", 1))


class Private:
    """The names and words of one session."""

    def __init__(self, folder: Path, session: str, beginning: Beginning, disk: Disk = DISK) -> None:
        """The plan is not yet on the disk: `catch_up` writes it."""
        self.texts: list[str | None] = []
        """None is a text that is not known any more."""
        self.starters: dict[str, int] = {}
        """In a forgetful session: by a stage's number, counted from 0, which text named who is to begin it."""
        self._forgetful = beginning.forgetful
        file = FORGETFUL_FILE if beginning.forgetful else FILE
        self._lines = Lines(folder / file, file, session, disk)
        self._beginning = beginning

    def is_there(self) -> bool:
        """Whether it is on the disk, and its file still where it was made."""
        return self._lines.is_there()

    @property
    def saved(self) -> bool:
        """Whether everything that may be on the disk is."""
        return self._lines.saved

    def begin(self, *, write: bool = True) -> bool:
        """Write down what the session begins with; True when it is on the disk. With `write` false the disk is not
        tried.
        """
        line = _line_of(self._beginning)
        self._lines.append(line, write=False)
        return self._lines.append(line, write=write)

    def add(self, text: str) -> int:
        """Keep a text, written through, and give its place."""
        self.texts.append(text)
        place = len(self.texts) - 1
        if not self._forgetful:
            self._lines.append({"text": text})
        elif named := {n: place for n in _begun_by(self._beginning.plan, text) if n not in self.starters}:
            self.starters |= named
            self._lines.append({"starters": named})
        return place

    def catch_up(self) -> bool:
        """Write all of it into a new file; True when it is on the disk."""
        return self._lines.catch_up()

    def take_up(self, found: PrivateRead, texts: int) -> bool:
        """Resume after what was found, with places for at least `texts` texts; a file with damage is written anew
        from what is whole.
        """
        self.texts += found.texts
        self.texts += [None] * (texts - len(self.texts))
        line = _line_of(self._beginning)
        kept = (
            [{"starters": named} for named in found.starters]
            if self._forgetful
            else [{"text": text} for text in self.texts]
        )
        for named in found.starters:
            self.starters |= named
        as_it_is = found.as_written and (self._forgetful or len(self.texts) == len(found.texts))
        return self._lines.take_up(iter([line, line, *kept]), as_it_is=as_it_is)

    def close(self) -> None:
        """Let go of the file."""
        self._lines.close()


class PrivateRead(NamedTuple):
    """What could be read of it."""

    beginning: Beginning
    texts: tuple[str | None, ...]
    as_written: bool
    said: str | None = None
    """What a person should know about it."""
    starters: tuple[dict[str, int], ...] = ()
    """In a forgetful session, line by line: which text named who is to begin a stage."""


def find(folder: Path, session: str, disk: Disk = DISK) -> PrivateRead | None:
    """Read what a session began with and its texts, and write nothing; None when there is no plan to be read.

    Every line that is whole counts, whatever happened to its neighbours. Raises NewerFormat, or OSError when it
    cannot be read.
    """
    for file in (FILE, FORGETFUL_FILE):
        try:
            data = disk.read(folder / file, lines.MOST)
        except FileNotFoundError:
            continue
        got = lines.read(data, file, session)
        whole = {line["n"]: line for line in lines.whole_lines(data, file, session) if line["n"] <= len(data)}
        beginning = _beginning_of(whole.get(1) or whole.get(2), forgetful=file == FORGETFUL_FILE)
        if beginning is not None:
            damage = words.NAMES_DAMAGED if got.rest and not got.torn else None
            later = [whole.get(n) for n in range(_FIRST_TEXT, max(whole) + 1)]
            if beginning.forgetful:
                return PrivateRead(
                    beginning,
                    (),
                    got.as_written,
                    damage,
                    tuple(_starters_of(line) for line in later if line is not None),
                )
            return PrivateRead(beginning, tuple(_text_of(line) for line in later), got.as_written, damage)
    return None


def _line_of(beginning: Beginning) -> dict[str, Any]:
    plan = beginning.plan.without_names() if beginning.forgetful else beginning.plan
    return {"plan": plan.to_data(), "facts": beginning.facts, "began": beginning.began.to_data()}


def _beginning_of(line: dict[str, Any] | None, *, forgetful: bool) -> Beginning | None:
    if line is None:
        return None
    try:
        return Beginning(plan_from_data(line["plan"]), dict(line["facts"]), moment_from_data(line["began"]), forgetful)
    except (KeyError, TypeError, ValueError):
        return None


def _text_of(line: dict[str, Any] | None) -> str | None:
    text = None if line is None else line.get("text")
    return text if isinstance(text, str) else None


def _starters_of(line: dict[str, Any]) -> dict[str, int]:
    named = line.get("starters")
    return {n: place for n, place in named.items() if isinstance(place, int)} if isinstance(named, dict) else {}


def _begun_by(plan: Plan, name: str) -> list[str]:
    """The stages that someone of this name is to begin."""
    named = [
        (str(n), stage.turns.start_name)
        for n, stage in enumerate(plan.stages)
        if stage.turns is not None and stage.turns.start_name
    ]
    return [n for n, start in named if key_of(start) == key_of(name)]
