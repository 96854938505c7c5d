"""The lines of an outline as a tree: which of them say when they are, and which of them are stages."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from circlekeeper.agenda.outline.draft import details_of
from circlekeeper.agenda.outline.evening import LEAST_EVENING
from circlekeeper.agenda.outline.kinds import PLAIN, STRONG, has_phases, kind_in, names_kind, weight_of
from circlekeeper.agenda.outline.leading import ENOUGH, SHORT, is_labelled, script_in, text_leads, titles_over_lists
from circlekeeper.agenda.outline.lines import Node, OutlineLine, title_part, tree_of
from circlekeeper.agenda.outline.own_times import says_only_when
from circlekeeper.agenda.outline.phases import are_phases
from circlekeeper.agenda.outline.sentences import begins_as_title, is_sentence
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, list_over

_MOST_ABOVE = 3
"""So many lines above stages without a time may tell of the whole evening's."""

_SEVERAL = 2
_FEW = 3

Class = tuple[str, tuple[int, int, int]]
"""Lines that are marked alike and stand equally deep."""


class Tree:
    """The lines of an outline as a tree, with what is known of each by what the others are."""

    def __init__(self, lines: list[OutlineLine], words: Vocabulary) -> None:
        self._words = words
        self._titles = titles_over_lists(lines, words)
        """The lines over lists that are the stages, where these are."""
        self._text_leads = bool(self._titles) or text_leads(lines, words)
        self.top = tree_of(lines, text_leads=self._text_leads)
        nodes = [node for each in self.top for node in each.walk()]
        self.script = script_in(lines, words)
        """The lines of a script in which each stage is what is said, asked or done."""
        for node in nodes:
            node.timed = self._is_timed(node)
        self.evening = self._whole_evening(nodes)
        """The lines that alone have a time, which is the whole evening's."""
        for node in reversed(nodes):
            node.timed = node.timed and node.line.number not in self.evening
            node.timed_below = sum(child.timed + child.timed_below for child in node.children)
            node.marked_below = sum((child.timed and child.line.marked) + child.marked_below for child in node.children)
        self._of_class = Counter(_class(node) for node in nodes)
        self._timed_of_class = Counter(_class(node) for node in nodes if node.timed)
        self._parted_of_class = Counter(_class(node) for node in nodes if node.marked_below > 1)
        """How many lines that are marked alike stand over several that say how long they are."""
        self.timed = bool(self._timed_of_class)
        self._chosen = None if self.timed else self._untimed_class(nodes)

    def _is_timed(self, node: Node) -> bool:
        """Whether a line says of itself when or how long it is, or a line under it says only that."""
        line = node.line
        if self._titles or line.mark == "quote":
            return False
        if line.mark == "text":
            told = is_sentence(line, self._words) and not begins_as_title(line, self._words)
            in_parts = not self._text_leads and len(details_of(line, self._words)) > 1
            if in_parts or (told and not names_kind(line.text, self._words)):
                return False
        if line.times.timed and not is_only_time(node):
            return line.number in self.script or not is_labelled(line, self._words)
        return own_below(node, self._words) is not None

    def _whole_evening(self, nodes: list[Node]) -> frozenset[int]:
        """The lines above stages without any time that say when the evening is, or how long: "Support group, 90
        min"."""
        timed = [i for i, node in enumerate(nodes) if node.timed]
        if not timed or timed != list(range(len(timed))) or len(timed) > _MOST_ABOVE:
            return frozenset()
        above, below = nodes[: len(timed)], nodes[len(timed) :]
        for node in above:
            times = node.line.times
            long = times.begins is not None or (times.length is not None and times.length.length >= LEAST_EVENING)
            if not long or (node.line.mark != "heading" and names_kind(node.line.text, self._words)):
                return frozenset()
        titles = [title_part(node.line.text) for node in below if node.line.mark != "quote"]
        known = sum(len(title.split()) <= SHORT and names_kind(title, self._words) for title in titles)
        return frozenset(node.line.number for node in above) if known >= ENOUGH else frozenset()

    def _untimed_class(self, nodes: list[Node]) -> Class | None:
        """Of an outline without any time, the lines that most plainly are stages."""
        known: Counter[Class] = Counter()
        strong = False
        for node in nodes:
            text = title_part(node.line.text)
            if node.line.mark != "quote" and len(text.split()) <= 2 * SHORT and not is_labelled(node.line, self._words):
                meant = kind_in(text, self._words)
                known[_class(node)] += weight_of(meant) >= PLAIN
                strong = strong or weight_of(meant) >= STRONG
        plain = [one for one in known if known[one] > 1 and 5 * known[one] >= 2 * self._of_class[one]]
        numbered = [one for one in plain if one[0] in ("heading", "strong", "number") and known[one] >= ENOUGH]
        plain = numbered or plain
        if plain:
            return min(plain, key=lambda one: one[1])
        if not strong and sum(known.values()) < 2:
            return None
        return max(known, key=lambda one: (known[one], [-part for part in one[1]])) if any(known.values()) else None

    def is_agreed(self, node: Node) -> bool:
        """Whether a line stands over a list of what was agreed on, in which a time may be mentioned."""
        items = [child for child in node.children if child.line.item]
        if not items or node.timed or list_over(node.line.text, self._words) != "agreements":
            return False
        return self.timed and 2 * sum(item.timed for item in items) < len(items)

    def is_above_stages(self, node: Node) -> bool:
        """Whether there are stages under a line that is none."""
        below = islice(node.walk(), 1, None)
        return node.timed_below > 0 or (self._chosen is not None and self._chosen in map(_class, below))

    def is_section(self, node: Node) -> bool:
        """Whether a line with a time stands over stages that have theirs."""
        if node.line.item:
            return self._is_sum_of_stages(node)
        if not node.line.headed or not node.timed:
            return False
        if self.is_above_all(node):
            return node.marked_below >= _SEVERAL or (self._text_leads and node.timed_below >= ENOUGH)
        if node.line.comment or has_phases(kind_in(node.line.text, self._words)):
            return False
        under = [child for child in node.children if child.line.mark != "text"]
        phases = are_phases([child.line.times.rest for child in under if child.timed], self._words)
        return len(under) >= _SEVERAL and all(child.timed for child in under) and not phases

    def _is_sum_of_stages(self, node: Node) -> bool:
        """Whether an item's time is that of the items under it, most of them plainly stages: "Part 1 (20 min)"."""
        inner = [child.line for child in node.children if child.line.marked]
        own, lengths = node.line.times.length, [line.times.length for line in inner]
        plain = sum(names_kind(line.text, self._words) for line in inner)
        if own is None or len(inner) < _SEVERAL or 2 * plain < len(inner) or None in lengths:
            return False
        if 2 * self._parted_of_class[_class(node)] < self._of_class[_class(node)]:
            return False  # the others are stages, and so is it
        whole = sum(one.length for one in lengths if one is not None)
        return whole == own.length and not has_phases(kind_in(node.line.text, self._words))

    def is_above_all(self, node: Node) -> bool:
        """Whether a heading is the evening's: the largest, or the only one at the top."""
        return node.line.level[0] == 1 or [one for one in self.top if one.line.headed] == [node]

    def is_stage(self, node: Node, *, begun: bool) -> bool:
        """Whether a line is a stage; `begun` is whether one comes before it."""
        line = node.line
        if line.mark == "quote" or is_only_time(node):
            return False
        if self._titles:
            tells = any(names_kind(one.text, self._words) for one in (line, *node.below()))
            return line.number in self._titles and (begun or tells)
        if not self.timed:
            return self._is_untimed_stage(node, begun)
        return node.timed or self._is_like_stages(node, begun)

    def _is_like_stages(self, node: Node, begun: bool) -> bool:
        """Whether a line without a time is a stage, because those that are marked like it are."""
        line, inner = node.line, node.marked_below
        count, timed = self._of_class[_class(node)], self._timed_of_class[_class(node)]
        if not timed or is_labelled(line, self._words):
            return False
        plainly = names_kind(line.text, self._words)
        each_in_phases = has_phases(kind_in(line.text, self._words)) and line.times.of("each") is not None
        if (inner and not plainly) or (inner > 1 and not each_in_phases):
            return False
        if line.mark in ("text", "bullet"):
            few = len(line.times.rest.split()) <= SHORT and not line.text.endswith((".", "?", "!"))
            like_all = line.mark == "text" and count > _FEW and timed >= count - 2 and not line.blank_before
            often = line.mark == "bullet" or 2 * timed >= count
            begun = begun or line.times.of("each") is not None
            return few and begun and ((plainly and often) or like_all)
        return plainly or (begun and timed > 1)

    def _is_untimed_stage(self, node: Node, begun: bool) -> bool:
        """Whether a line is a stage in an outline without any time."""
        title = title_part(node.line.text)
        if _class(node) != self._chosen:
            return False
        if node.line.mark == "text":
            return len(title.split()) <= SHORT and kind_in(title, self._words) is not None
        return begun or kind_in(node.line.text, self._words) is not None


def is_only_time(node: Node) -> bool:
    """Whether a line is no more than a time, and nothing stands under it."""
    return node.line.times.only and not node.children and node.line.mark != "heading"


def own_below(node: Node, words: Vocabulary) -> OutlineLine | None:
    """The line under a node that says when it is, or how long, and no more."""
    below = (child.line for child in node.children if not child.children and says_only_when(child.line, words))
    return next(below, None) if node.line.marked else None


def _class(node: Node) -> Class:
    return node.line.mark, node.line.level
