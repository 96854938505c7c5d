"""Which of an outline's lines are its stages, and which lines are said of each."""

from __future__ import annotations

from circlekeeper.agenda.outline.clauses import is_aside
from circlekeeper.agenda.outline.draft import StageDraft, details_of, draft_of
from circlekeeper.agenda.outline.evening import OutlineRead
from circlekeeper.agenda.outline.heading import heading_of
from circlekeeper.agenda.outline.leading import is_labelled
from circlekeeper.agenda.outline.lines import Node, OutlineLine
from circlekeeper.agenda.outline.own_times import end_of, joined, over_items, put_to_titles
from circlekeeper.agenda.outline.tree import Tree, is_only_time, own_below
from circlekeeper.agenda.outline.unitless import since_beginning, with_minutes
from circlekeeper.agenda.outline.words.vocabulary import ListOver, Vocabulary, label_key, list_over

_LAST_LINES = 2
"""So many lines before the last may be a mail's end."""


def read_structure(lines: list[OutlineLine], words: Vocabulary) -> OutlineRead:
    """The stages of an outline in lines."""
    lines = with_minutes(lines, words)
    lines = over_items(since_beginning(put_to_titles(lines, words), words))
    ends = end_of(lines)
    lines = lines if ends is None else lines[:-1]
    tree = Tree(lines, words)
    walk = _Walk(tree, lines[-1].number if lines else 0, words)
    walk.visit(tree.top)
    heading = heading_of(walk.before, words)
    for line, _ in walk.sections:
        if line.level[0] == 1:
            heading.take_times(line.times, line.number)
    heading.ends = heading.ends or ends
    heading.agreements += walk.lists["agreements"]
    heading.in_need = heading.in_need or "\n".join(walk.lists["in-need"])
    over = {line.number for line, _ in walk.sections}
    unused = {line.number for line in (*walk.before, *walk.loose)} - heading.used - over
    return OutlineRead(walk.drafts, heading, unused, sections=walk.sections)


class _Walk:
    """One way through the tree of an outline, from its headings to its items."""

    def __init__(self, tree: Tree, last: int, words: Vocabulary) -> None:
        self._tree, self._last, self._words = tree, last, words
        self.drafts: list[StageDraft] = []
        self.before: list[OutlineLine] = []
        """The lines above the first stage."""
        self.loose: list[OutlineLine] = []
        """Lines that gave nothing so far."""
        self.lists: dict[ListOver, list[str]] = {"agreements": [], "in-need": []}
        """What stands under headings over lists, below the first stage."""
        self.sections: list[tuple[OutlineLine, list[StageDraft]]] = []
        """Headings with a time of their own over stages with theirs."""

    def visit(self, nodes: list[Node]) -> None:
        """Find the stages among the nodes and those under them, and what is left."""
        for node in nodes:
            if node.line.number in self._tree.evening:
                self._loose(node)
            elif self._tree.is_agreed(node):
                self._detail(node)
            elif self._tree.is_section(node):
                self._section(node)
            elif self._tree.is_stage(node, begun=bool(self.drafts)):
                self._stage(node)
            elif self._tree.is_above_stages(node):
                self._loose(node)
            else:
                self._detail(node)

    def _loose(self, node: Node) -> None:
        """A line that is no stage, over those that may be."""
        (self.loose if self.drafts else self.before).append(node.line)
        self.visit(node.children)

    def _section(self, node: Node) -> None:
        begin = len(self.drafts)
        if not self.drafts and self._tree.is_above_all(node):
            self.before.append(node.line)
        self.visit(node.children)
        self.sections.append((node.line, self.drafts[begin:]))

    def _stage(self, node: Node) -> None:
        draft = draft_of(node.line, self._words)
        draft.scripted = node.line.number in self._tree.script
        used: set[int] = set()
        if not node.line.times.timed or is_only_time(node):
            own = own_below(node, self._words) or (self._said_below(node) if self._tree.timed else None)
            if own is not None:
                draft.times = joined(draft.times, own.times)
                if own.times.only or is_labelled(own, self._words):
                    used.add(own.number)
        titles = (child.line for child in node.children if child.line.mark in ("text", "strong"))
        if not draft.title and (first := next(titles, None)) is not None:
            draft.title = first.times.rest or first.text
            draft.times = joined(draft.times, first.times)
            used.add(first.number)
        for line in node.below():
            if self._is_farewell(line):
                self.loose.append(line)
            elif self._is_total(line):
                self.before.append(line)
            elif line.number not in used:
                draft.details += details_of(line, self._words)
                draft.comment = draft.comment or line.comment
        self.drafts.append(draft)

    def _said_below(self, node: Node) -> OutlineLine | None:
        """A sentence under a node that says how long it is: "Everyone shares. (10 min)"."""
        below = (child.line for child in node.children if child.line.mark == "text" and not child.children)
        return next((line for line in below if (length := line.times.length) is not None and length.plain), None)

    def _is_farewell(self, line: OutlineLine) -> bool:
        """Whether one of the last lines is a greeting, and not said of the last stage."""
        return self._is_near_end(line) and is_aside(line.text, self._words)

    def _is_total(self, line: OutlineLine) -> bool:
        """Whether one of the last lines adds the evening up, and is not said of the last stage."""
        summed = line.times.length is not None and label_key(line.times.rest) in self._words.total
        return summed and self._is_near_end(line)

    def _is_near_end(self, line: OutlineLine) -> bool:
        return line.mark == "text" and line.number >= self._last - _LAST_LINES

    def _detail(self, node: Node) -> None:
        """A line that is no stage: said of the one before it, else above all stages."""
        about = list_over(node.line.text, self._words) if self.drafts and node.children else None
        if about is not None:
            self.lists[about] += [line.text for line in node.below()]
            return
        for line in [node.line, *node.below()]:
            if not self.drafts:
                self.before.append(line)
            elif line.mark == "heading":
                self.loose.append(line)
            else:
                self.drafts[-1].details += details_of(line, self._words)
