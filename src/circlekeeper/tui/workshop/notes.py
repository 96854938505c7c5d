"""What there is to say beside an agenda, each at its place: what is to fix, what to think about, and what past
evenings say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from circlekeeper.agenda.problems import Problem
from circlekeeper.agenda.reading import Reading
from circlekeeper.words import outline as words

if TYPE_CHECKING:
    from circlekeeper.keeping.records import Record


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to say, and where in the text it belongs; lines and columns count from 1."""

    kind: Literal["fix", "think", "outline", "past"]
    line: int
    column: int
    says: str
    change: str = ""
    """The line to write there; empty where that is not so simple."""


def note_of(problem: Problem) -> Note:
    """An error or a warning."""
    kind: Literal["fix", "think"] = "think" if problem.warning else "fix"
    what, instead = problem.saying
    return Note(kind, problem.line, problem.column, f"{problem.where}: {what}; {instead}")


MOST_FROM_OUTLINE = 100


def outline_notes(reading: Reading) -> tuple[Note, ...]:
    """What the comments of an agenda that came from an outline say: what was guessed, what is said twice, what gave
    nothing. Whoever has looked at it takes the comment out; that the stages do not add up goes once they do.
    """
    adds_up = _adds_up(reading)
    notes: list[Note] = []
    listing = False
    for number, line in enumerate(reading.text.split("\n"), 1):
        said = line[1:].strip() if line.startswith("#") else ""
        if said in (words.NOTHING_FROM, words.OVERLOOKED, words.TWO_THINGS):
            listing = True
        elif words.is_guess(said) or (listing and line.startswith("#   ")):
            if not (adds_up and words.is_of_the_sum(said)):
                notes.append(Note("outline", number, 1, said))
        else:
            listing = False
    return tuple(notes[:MOST_FROM_OUTLINE])


def _adds_up(reading: Reading) -> bool:
    """Whether the agenda's stages, each with its length, take as long as its evening."""
    agenda = reading.agenda
    lengths = [] if agenda is None else [stage.length for stage in agenda.stages]
    known = [length for length in lengths if length is not None]
    return agenda is not None and len(known) == len(lengths) and sum(known) == agenda.length


class PastEvenings:
    """The records on this computer, read once, and what they say of an agenda. For a thread: it takes its time."""

    def __init__(self) -> None:
        self._records: tuple[Record, ...] | None = None

    def notes(self, reading: Reading) -> tuple[Note, ...]:
        """Each stage's length that past evenings do not bear out."""
        from circlekeeper.agenda.places import Places
        from circlekeeper.history.figures import history_among
        from circlekeeper.history.sayings import suggestion
        from circlekeeper.keeping import folders, records

        if self._records is None:
            self._records = records.read_all(folders.records()).records
        history = None if reading.plan is None else history_among(self._records, reading.plan)
        notes, places = [], None
        for stage in () if history is None else history.stages:
            if stage.suggestion is not None:
                places = places or Places(reading.text)
                line, column = places.of(("stages", stage.number - 1, "length"))
                notes.append(
                    Note("past", line, column, suggestion(stage.title, stage.suggestion), stage.suggestion.line)
                )
        return tuple(notes)
