"""Which of an outline's lines are its stages, and which lines are said of each."""

from __future__ import annotations

import itertools
import re
from collections import Counter

from circlekeeper.agenda.outline.clauses import is_aside
from circlekeeper.agenda.outline.clocktimes import WrittenTime
from circlekeeper.agenda.outline.draft import Remark, StageDraft, draft_of, label_of
from circlekeeper.agenda.outline.heading import heading_of
from circlekeeper.agenda.outline.kinds import PLAIN, STRONG, kind_in, weight_of
from circlekeeper.agenda.outline.lines import Node, OutlineLine, title_part, tree_of
from circlekeeper.agenda.outline.phases import are_phases
from circlekeeper.agenda.outline.read import Read
from circlekeeper.agenda.outline.sentences import begins_as_title, is_sentence
from circlekeeper.agenda.outline.times import LEAST_EVENING, Times, times_in
from circlekeeper.agenda.outline.unitless import since_beginning, with_minutes
from circlekeeper.agenda.outline.words.vocabulary import ListOver, Vocabulary, label_key, list_over

_SHORT = 6
"""So many words are a title; more are rather something that is said of a stage."""

_MOST_ABOVE = 3
"""So many lines above stages without a time may tell of the whole evening's."""

_ENOUGH = 3
"""So many titles that are plainly stages make an outline without times."""

Class = tuple[str, tuple[int, int, int]]
"""Lines that are marked alike and stand equally deep."""


def read_structure(lines: list[OutlineLine], words: Vocabulary) -> Read:
    """The stages of an outline in lines."""
    lines = with_minutes(lines, words)
    lines = _over_items(since_beginning(_paired(lines, words), words))
    ends = _end_of(lines)
    lines = lines if ends is None else lines[:-1]
    titles = _over_lists(lines, words)
    text_leads = bool(titles) or _text_leads(lines, words)
    walk = _Walk(tree_of(lines, text_leads=text_leads), words, text_leads, titles)
    walk.visit()
    heading = heading_of(walk.before, words)
    for line, _ in walk.sections:
        if line.level[0] == 1:
            heading.take_times(line.times, line.number)
    heading.ends = heading.ends or ends
    heading.agreements += walk.lists["agreements"]
    heading.in_need = heading.in_need or "\n".join(walk.lists["in-need"])
    over = {line.number for line, _ in walk.sections}
    unused = {line.number for line in (*walk.before, *walk.loose)} - heading.used - over
    return Read(walk.drafts, heading, unused, sections=walk.sections)


def _end_of(lines: list[OutlineLine]) -> WrittenTime | None:
    """When it is over, where most lines begin with their time and the last is no more than a time."""
    clocked = sum(line.times.begins is not None for line in lines)
    last = lines[-1].times if lines else None
    if last is None or not last.only or last.lengths or last.ends is not None or 2 * clocked < len(lines):
        return None
    return last.begins if clocked > _ENOUGH else None


def _text_leads(lines: list[OutlineLine], words: Vocabulary) -> bool:
    """Whether the lines without a mark are the stages."""
    marked = [line for line in lines if line.mark not in ("text", "quote")]
    of_text = [
        line
        for line in lines
        if line.mark == "text" and line.times.timed and not line.times.only and not _labelled(line, words)
    ]
    timed = sum(not is_sentence(line, words) for line in of_text)
    phases = _phases(lines, words)
    if not marked:
        return True
    timed_marks = sum(line.times.timed and not line.times.only for line in marked if line.number not in phases)
    if timed or timed_marks:
        return timed >= 2 and timed > timed_marks
    numbered = [line for line in marked if line.mark in ("heading", "strong", "number")]
    plainly = sum(_is_plain(title_part(line.text), words) for line in numbered)
    if plainly >= _ENOUGH and 2 * plainly >= len(numbered):
        return False
    titles = [title_part(line.text) for line in lines]
    known = [kind_in(title, words) is not None and len(title.split()) <= _SHORT for title in titles]
    by_mark = Counter(line.mark for line, is_known in zip(lines, known, strict=True) if is_known)
    return by_mark["text"] > sum(count for mark, count in by_mark.items() if mark not in ("text", "quote"))


def _phases(lines: list[OutlineLine], words: Vocabulary) -> set[int]:
    """The items right below a line without a mark that is a challenge: they are its phases."""
    found: set[int] = set()
    for line, after in itertools.pairwise(lines):
        known = kind_in(line.text, words) if line.mark == "text" else None
        over = known is not None and known.kind == "challenges" and known.weight >= PLAIN
        if after.mark in ("bullet", "number") and (over or line.number in found):
            found.add(after.number)
    return found


def _is_plain(title: str, words: Vocabulary) -> bool:
    """Whether a title's words say of which kind it is."""
    return weight_of(kind_in(title, words)) >= PLAIN


def _over_lists(lines: list[OutlineLine], words: Vocabulary) -> frozenset[int]:
    """Titles without a mark over lists whose items mention a time at most here and there: the lines of these titles."""
    titles = [
        line for line, after in itertools.pairwise(lines)
        if line.mark == "text" and line.blank_before and not line.times.timed and after.mark in ("bullet", "number")
        and len(line.text.split()) <= _SHORT and not line.text.endswith((":", ".", ",")) and not _labelled(line, words)
    ]  # fmt: skip
    timed = sum(line.times.timed for line in lines)
    known = sum(_is_plain(line.text, words) for line in titles)
    if len(titles) < _ENOUGH or known < 2 or 2 * timed >= len(titles):
        return frozenset()
    return frozenset(line.number for line in titles)


def _labelled(line: OutlineLine, words: Vocabulary) -> bool:
    column, _, _ = label_of(line.text, words)
    return column is not None and column not in ("title", "number")


# ---- times that stand above their items, or on a line of their own ----


def _over_items(lines: list[OutlineLine]) -> list[OutlineLine]:
    """Lines without a mark whose time is that of the items right below them, as headings: "Part one (45 min)"."""
    made = list(lines)
    for i, line in enumerate(lines):
        own = line.times.length
        if line.mark != "text" or own is None or len(line.text.split()) > _SHORT:
            continue
        below = itertools.takewhile(lambda one: one.mark in ("bullet", "number"), lines[i + 1 :])
        lengths = [one.times.length.length for one in below if one.times.length is not None]
        if len(lengths) > 1 and sum(lengths) == own.length:
            made[i] = line._replace(mark="strong", level=(7, 0, 0))
    return made


def _paired(lines: list[OutlineLine], words: Vocabulary) -> list[OutlineLine]:
    """Times on a line of their own put to the title before or behind them, in an outline of lines without marks."""
    alone = [i for i, line in enumerate(lines) if _is_alone(line, words)]
    if sum(line.times.timed for line in lines) > 3:
        alone = [i for i in alone if i > 2 or not _is_whole_evening(lines, i)]
    if not alone:
        return lines
    before = after = 0
    for i in alone:
        near_before = i > 0 and not lines[i].blank_before and i - 1 not in alone
        near_after = i + 1 < len(lines) and not lines[i + 1].blank_before and i + 1 not in alone
        before += near_before and not near_after
        after += near_after and not near_before
    if before == after:
        labelled = any(lines[i].times.rest for i in alone)
        behind = alone[-1] == len(lines) - 1 or labelled
        first = alone[0] == 0 or (alone[0] == 1 and not behind)
        before, after = (1, 0) if behind or not first else (0, 1)
    made: list[OutlineLine | None] = list(lines)
    for i in alone:
        target = _before(made, lines, i) if before > after else _behind(made, i, words)
        if target is not None:
            line = made[target]
            assert line is not None
            made[target] = line._replace(times=_joined(line.times, lines[i].times))
            made[i] = None
    return [line for line in made if line is not None]


def _is_alone(line: OutlineLine, words: Vocabulary) -> bool:
    """Whether a line holds a stage's time and nothing else."""
    return _says_only_when(line, words) and (
        line.mark == "text" or (line.mark in ("heading", "strong") and line.times.only)
    )


def _says_only_when(line: OutlineLine, words: Vocabulary) -> bool:
    """Whether a line says when something is, or how long, and no more than a label for that."""
    labelled = label_of(line.text, words)[0] in ("length", "time", "begins") and len(line.times.rest.split()) <= 2
    return line.times.says_when and (line.times.only or labelled)


def _is_whole_evening(lines: list[OutlineLine], i: int) -> bool:
    """Whether a time near the top is that of all stages: a long one, behind nothing that is a stage, or when it
    begins."""
    length, times = lines[i].times.length, lines[i].times
    if length is None and times.begins is not None and sum(line.times.begins is not None for line in lines) == 1:
        return True
    if times.ends is None and (length is None or length.length < LEAST_EVENING):
        return False
    others = [line.times.length.length for j, line in enumerate(lines) if j != i and line.times.length is not None]
    return length is None or 2 * length.length >= sum(others)


def _before(made: list[OutlineLine | None], lines: list[OutlineLine], i: int) -> int | None:
    """The title above a time: the first line of its block."""
    found = None
    for j in range(i - 1, -1, -1):
        line = made[j]
        if line is None or line.mark == "quote":
            break
        if line.times.timed:
            return found
        found = j
        if line.mark in ("heading", "strong", "number") or lines[j].blank_before:
            break
    return found


def _behind(made: list[OutlineLine | None], i: int, words: Vocabulary) -> int | None:
    """The title of a stage below a time."""
    if i + 1 >= len(made):
        return None
    line = made[i + 1]
    return i + 1 if line is not None and not line.times.timed and list_over(line.text, words) is None else None


def _joined(one: Times, other: Times) -> Times:
    return Times(
        one.begins or other.begins,
        one.ends or other.ends,
        (*one.lengths, *other.lengths),
        one.rest,
        (*one.said, *other.said),
    )


# ---- the tree ----


class _Walk:
    """One way through the tree of an outline, from its headings to its items."""

    def __init__(self, top: list[Node], words: Vocabulary, text_leads: bool, titles: frozenset[int]) -> None:
        self._top, self._words, self._text_leads = top, words, text_leads
        self._titles = titles
        """The lines over lists that are the stages, where these are."""
        self.drafts: list[StageDraft] = []
        self.before: list[OutlineLine] = []
        """The lines above the first stage."""
        self.loose: list[OutlineLine] = []
        """Lines that gave nothing so far."""
        self.lists: dict[ListOver, list[str]] = {"agreements": [], "in-need": []}
        """What stands under headings over lists, below the first stage."""
        self.sections: list[tuple[OutlineLine, list[StageDraft]]] = []
        """Headings with a time of their own over stages with theirs."""
        nodes = [node for each in top for node in each.walk()]
        self._last = max((node.line.number for node in nodes), default=0)
        self._below: dict[int, tuple[int, int]] = {}
        """How many lines under a node say when or how long they are, and how many of these have a mark."""
        self._script: frozenset[int] = frozenset()
        """The lines of a script in which each stage is what is said, asked or done."""
        self._evening: frozenset[int] = frozenset()
        """The lines that alone have a time, which is the whole evening's."""
        self._script = _script_in([node.line for node in nodes], words)
        self._evening = self._whole_evening(nodes)
        for node in top:
            self._count(node)
        self._timed = any(self._is_timed(node) for node in nodes)
        self._of_class: dict[Class, tuple[int, int]] = {}
        self._parted: Counter[Class] = Counter()
        """How many lines that are marked alike stand over several that say how long they are."""
        for node in nodes:
            count, timed = self._of_class.get(_class(node), (0, 0))
            self._of_class[_class(node)] = count + 1, timed + self._is_timed(node)
            self._parted[_class(node)] += self._below[id(node)][1] > 1
        self._chosen = None if self._timed else self._untimed_class(nodes)

    def _whole_evening(self, nodes: list[Node]) -> frozenset[int]:
        """The lines above stages without any time that say when the evening is, or how long: "Support group, 90
        min"."""
        timed = [i for i, node in enumerate(nodes) if self._is_timed(node)]
        if not timed or timed != list(range(len(timed))) or len(timed) > _MOST_ABOVE:
            return frozenset()
        above, below = nodes[: len(timed)], nodes[len(timed) :]
        for node in above:
            times = node.line.times
            long = times.begins is not None or (times.length is not None and times.length.length >= LEAST_EVENING)
            if not long or (node.line.mark != "heading" and _is_plain(node.line.text, self._words)):
                return frozenset()
        titles = [title_part(node.line.text) for node in below if node.line.mark != "quote"]
        known = sum(len(title.split()) <= _SHORT and _is_plain(title, self._words) for title in titles)
        return frozenset(node.line.number for node in above) if known >= _ENOUGH else frozenset()

    def _count(self, node: Node) -> tuple[int, int]:
        """Look below a node once; no outline is deeper than it can be indented."""
        timed = marked = 0
        for child in node.children:
            inner_timed, inner_marked = self._count(child)
            here = self._is_timed(child)
            timed += inner_timed + here
            marked += inner_marked + (here and child.line.mark not in ("text", "quote"))
        self._below[id(node)] = timed, marked
        return timed, marked

    def visit(self) -> None:
        """Find the stages and what is left."""
        self._visit(self._top)

    def _is_timed(self, node: Node) -> bool:
        """Whether a line says of itself when or how long it is, or a line under it says only that."""
        line = node.line
        known = kind_in(line.text, self._words)
        mentioned = (
            line.mark == "text"
            and is_sentence(line, self._words)
            and weight_of(known) < PLAIN
            and not begins_as_title(line, self._words)
        )
        in_parts = line.mark == "text" and not self._text_leads and len(pieces_of(line, self._words)) > 1
        if self._titles or in_parts or line.mark == "quote" or mentioned or line.number in self._evening:
            return False
        if node.line.times.timed and not self._only(node):
            return node.line.number in self._script or not _labelled(node.line, self._words)
        return self._own_below(node) is not None

    def _only(self, node: Node) -> bool:
        return node.line.times.only and not node.children and node.line.mark != "heading"

    def _own_below(self, node: Node) -> OutlineLine | None:
        """The line under a node that says when it is, or how long, and no more."""
        if node.line.mark not in ("heading", "strong", "number", "bullet"):
            return None
        for child in node.children:
            if not child.children and _says_only_when(child.line, self._words):
                return child.line
        return None

    def _said_below(self, node: Node) -> OutlineLine | None:
        """A sentence under a node that says how long it is: "Everyone shares. (10 min)"."""
        for child in node.children:
            length = child.line.times.length
            if child.line.mark == "text" and length is not None and length.plain and not child.children:
                return child.line
        return None

    def _untimed_class(self, nodes: list[Node]) -> Class | None:
        """Of an outline without any time, the lines that most plainly are stages."""
        known: Counter[Class] = Counter()
        strong = False
        for node in nodes:
            text = title_part(node.line.text)
            if node.line.mark != "quote" and len(text.split()) <= 2 * _SHORT and not _labelled(node.line, self._words):
                meant = kind_in(text, self._words)
                known[_class(node)] += weight_of(meant) >= PLAIN
                strong = strong or weight_of(meant) >= STRONG
        plain = [one for one in known if known[one] > 1 and 5 * known[one] >= 2 * self._of_class[one][0]]
        numbered = [one for one in plain if one[0] in ("heading", "strong", "number") and known[one] >= _ENOUGH]
        plain = numbered or plain
        if plain:
            return min(plain, key=lambda one: one[1])
        if not strong and sum(known.values()) < 2:
            return None
        return max(known, key=lambda one: (known[one], [-part for part in one[1]])) if any(known.values()) else None

    def _visit(self, nodes: list[Node]) -> None:
        for node in nodes:
            if node.line.number in self._evening:
                self._loose(node.line)
                self._visit(node.children)
            elif self._is_agreed(node):
                self._detail(node)
            elif self._is_section(node):
                self._section(node)
            elif self._is_stage(node):
                self._stage(node)
            elif node.children and (self._below[id(node)][0] or self._holds_chosen(node)):
                self._loose(node.line)
                self._visit(node.children)
            else:
                self._detail(node)

    def _is_agreed(self, node: Node) -> bool:
        """Whether a line stands over a list of what was agreed on, in which a time may be mentioned."""
        items = [child for child in node.children if child.line.mark in ("bullet", "number")]
        if not items or self._is_timed(node) or list_over(node.line.text, self._words) != "agreements":
            return False
        return self._timed and 2 * sum(map(self._is_timed, items)) < len(items)

    def _holds_chosen(self, node: Node) -> bool:
        return self._chosen is not None and any(
            _class(n) == self._chosen for n in itertools.islice(node.walk(), 1, None)
        )

    def _is_section(self, node: Node) -> bool:
        """Whether a heading with a time stands over stages that have theirs."""
        if node.line.mark in ("number", "bullet"):
            return self._is_sum_of_stages(node)
        if node.line.mark not in ("heading", "strong") or not self._is_timed(node):
            return False
        if node.line.level[0] == 1 or self._is_above_all(node):
            timed, marked = self._below[id(node)]
            return marked >= 2 or (self._text_leads and timed >= _ENOUGH)
        known = kind_in(node.line.text, self._words)
        if node.line.comment or (known is not None and known.kind == "challenges"):
            return False
        inner = [child for child in node.children if child.line.mark != "text" and self._is_timed(child)]
        if are_phases([child.line.times.rest for child in inner], self._words):
            return False
        return len(inner) >= 2 and (len(inner) == len([c for c in node.children if c.line.mark != "text"]))

    def _is_sum_of_stages(self, node: Node) -> bool:
        """Whether an item's time is that of the items under it, most of them plainly stages: "Part 1 (20 min)"."""
        inner = [child.line for child in node.children if child.line.mark not in ("text", "quote")]
        own, lengths = node.line.times.length, [line.times.length for line in inner]
        plain = sum(_is_plain(line.text, self._words) for line in inner)
        if own is None or len(inner) < 2 or 2 * plain < len(inner) or None in lengths:
            return False
        if 2 * self._parted[_class(node)] < self._of_class[_class(node)][0]:
            return False  # the others are stages, and so is it
        return sum(one.length for one in lengths if one is not None) == own.length and self._known(node) != "challenges"

    def _known(self, node: Node) -> str:
        known = kind_in(node.line.text, self._words)
        return "" if known is None else known.kind

    def _is_above_all(self, node: Node) -> bool:
        """Whether a heading is the only one at the top."""
        return [one for one in self._top if one.line.mark in ("heading", "strong")] == [node]

    def _section(self, node: Node) -> None:
        begin = len(self.drafts)
        if not self.drafts and (node.line.level[0] == 1 or self._is_above_all(node)):
            self.before.append(node.line)
        self._visit(node.children)
        self.sections.append((node.line, self.drafts[begin:]))

    def _is_stage(self, node: Node) -> bool:
        line = node.line
        if line.mark == "quote" or self._only(node):
            return False
        if self._titles:
            under = (below.text for below in node.below())
            tells = any(_is_plain(text, self._words) for text in (line.text, *under))
            return line.number in self._titles and (bool(self.drafts) or tells)
        if not self._timed:
            return self._is_untimed_stage(node)
        if self._is_timed(node):
            return True
        count, timed = self._of_class[_class(node)]
        if not timed or _labelled(line, self._words):
            return False
        inner = self._below[id(node)][1]
        known = kind_in(line.text, self._words)
        plainly = weight_of(known) >= PLAIN
        if inner > 1 and not (known is not None and known.kind == "challenges" and line.times.of("each") is not None):
            return False
        if inner and not plainly:
            return False
        if line.mark in ("text", "bullet"):
            few = len(line.text.split()) <= _SHORT and not line.text.endswith((".", "?", "!"))
            like_all = line.mark == "text" and count > 3 and timed >= count - 2 and not line.blank_before
            often = line.mark == "bullet" or 2 * timed >= count
            return few and bool(self.drafts) and ((plainly and often) or like_all)
        return (bool(self.drafts) and timed > 1) or plainly

    def _is_untimed_stage(self, node: Node) -> bool:
        line = node.line
        if _class(node) != self._chosen:
            return False
        title = title_part(line.text)
        if line.mark == "text":
            return len(title.split()) <= _SHORT and kind_in(title, self._words) is not None
        return bool(self.drafts) or kind_in(line.text, self._words) is not None

    def _stage(self, node: Node) -> None:
        draft = draft_of(node.line, self._words)
        draft.scripted = node.line.number in self._script
        used: set[int] = set()
        if not node.line.times.timed or self._only(node):
            own = self._own_below(node) or (self._said_below(node) if self._timed else None)
            if own is not None:
                draft.times = _joined(draft.times, own.times)
                if own.times.only or _labelled(own, self._words):
                    used.add(own.number)
        if (
            not draft.title
            and (first := next((c for c in node.children if c.line.mark in ("text", "strong")), None)) is not None
        ):
            draft.title = first.line.times.rest or first.line.text
            draft.times = _joined(draft.times, first.line.times)
            used.add(first.line.number)
        for line in node.below():
            if self._is_farewell(line):
                self.loose.append(line)
            elif self._is_total(line):
                self.before.append(line)
            elif line.number not in used:
                draft.pieces += pieces_of(line, self._words)
                if line.comment and not draft.comment:
                    draft.comment = line.comment
        self.drafts.append(draft)

    def _is_farewell(self, line: OutlineLine) -> bool:
        """Whether one of the last lines is a greeting, and not said of the last stage."""
        return line.mark == "text" and line.number >= self._last - 2 and is_aside(line.text, self._words)

    def _is_total(self, line: OutlineLine) -> bool:
        """Whether one of the last lines adds the evening up, and is not said of the last stage."""
        near_end = line.mark == "text" and line.number >= self._last - 2
        return near_end and line.times.length is not None and label_key(line.times.rest) in self._words.total

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
                self.drafts[-1].pieces += pieces_of(line, self._words)

    def _loose(self, line: OutlineLine) -> None:
        (self.loose if self.drafts else self.before).append(line)


def _piece_of(line: OutlineLine) -> Remark:
    """A line as something said of a stage."""
    return Remark(line.number, line.text, None, line.mark == "quote", line.mark in ("bullet", "number"))


def pieces_of(line: OutlineLine, words: Vocabulary) -> list[Remark]:
    """What a line says of a stage: the whole of it, or each of several parts that have their own time."""
    parts = [part.strip() for part in re.split(r"[,;]\s", line.text)]
    if line.mark != "text" or len(parts) < 2 or any(times_in(part, words).length is None for part in parts):
        return [_piece_of(line)]
    return [Remark(line.number, part, item=True) for part in parts]


def _script_in(lines: list[OutlineLine], words: Vocabulary) -> frozenset[int]:
    """Numbered lines that each say, ask or do something in a time, where no other line has one: 'Ask: "How are you?"
    (10 min)'.
    """
    timed = [line for line in lines if line.times.timed and not line.times.only]
    told = [line for line in timed if label_of(line.text, words)[0] in ("say", "prompt", "note")]
    if len(told) < _ENOUGH or len(told) < len(timed) or any(line.mark != "number" for line in told):
        return frozenset()
    return frozenset(line.number for line in told)


def _class(node: Node) -> Class:
    return node.line.mark, node.line.level
