"""What a reader makes of an outline, in whatever shape it came."""

from __future__ import annotations

from dataclasses import dataclass, field

from circlekeeper.agenda.outline.draft import StageDraft
from circlekeeper.agenda.outline.evening import Heading
from circlekeeper.agenda.outline.lines import OutlineLine
from circlekeeper.agenda.outline.value import Unused


@dataclass(slots=True)
class OutlineRead:
    """The stages of an outline, what is said of the whole evening, and what is left."""

    drafts: list[StageDraft]
    heading: Heading
    unused: set[int] = field(default_factory=set)
    """The lines that gave nothing."""
    loose: list[Unused] = field(default_factory=list)
    """Sentences that gave nothing."""
    sections: list[tuple[OutlineLine, list[StageDraft]]] = field(default_factory=list)
    """Headings with a time of their own over stages with theirs."""
