"""Where in a file each key and value stands: the tree of tree-sitter, asked by the way to a value."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from circlekeeper.agenda.problems import Way

if TYPE_CHECKING:
    from tree_sitter import Node, Point


class _Spot:
    """A key, an entry of a list, or a table, and what is in it."""

    __slots__ = ("inside", "key", "last", "table", "unread", "value")

    def __init__(self) -> None:
        self.key: Point | None = None
        self.value: Point | None = None
        self.table: Point | None = None
        self.inside: dict[str | int, _Spot] = {}
        self.unread: Node | None = None
        self.last = -1
        """The last table of a list of tables; -1 for anything else."""

    def child(self, part: str | int) -> _Spot:
        return self.inside.setdefault(part, _Spot())


class Places:
    """The places of a file that tomllib has accepted."""

    def __init__(self, text: str) -> None:
        import tree_sitter
        import tree_sitter_toml

        data = text.encode()
        self._lines = data.split(b"\n")
        self._top = _Spot()
        tree = tree_sitter.Parser(tree_sitter.Language(tree_sitter_toml.language())).parse(data)
        for node in tree.root_node.named_children:
            if node.type == "pair":
                self._pair(self._top, node)
            elif node.type in ("table", "table_array_element"):
                self._table(node)

    def of(self, way: Way, mark: str = "value") -> tuple[int, int]:
        """Line and column, from 1, of the value, key or table at `way`; of what holds it where the file has none
        there.
        """
        spot, is_there = self._reached(way)
        return self._place(spot, mark if is_there else "table")

    def has(self, way: Way) -> bool:
        """Whether the file says anything at `way`."""
        return self._reached(way)[1]

    def _reached(self, way: Way) -> tuple[_Spot, bool]:
        """The last spot on a way that the file has, and whether that is its end."""
        spot = self._top
        for part in way:
            if spot.unread is not None:
                self._read(spot)
            if part not in spot.inside:
                return spot, False
            spot = spot.inside[part]
        return spot, True

    def _place(self, spot: _Spot, mark: str) -> tuple[int, int]:
        order = {"value": (spot.value, spot.key, spot.table), "key": (spot.key, spot.value, spot.table)}
        point = next((p for p in order.get(mark, (spot.table, spot.value, spot.key)) if p is not None), None)
        if point is None:
            return 1, 1
        return point.row + 1, len(self._lines[point.row][: point.column].decode("utf-8", "replace")) + 1

    def _table(self, node: Node) -> None:
        keys = [child for child in node.named_children if child.type in ("bare_key", "quoted_key", "dotted_key")]
        if not keys:
            return
        spot = self._top
        parts = _parts(keys[0])
        for i, part in enumerate(parts):
            spot = spot.child(part)
            spot.table = spot.table or node.start_point
            if i < len(parts) - 1 and spot.last >= 0:
                spot = spot.child(spot.last)
        if node.type == "table_array_element":
            spot.last += 1
            spot = spot.child(spot.last)
        spot.table = node.start_point
        for child in node.named_children:
            if child.type == "pair":
                self._pair(spot, child)

    def _pair(self, spot: _Spot, node: Node) -> None:
        children = node.named_children
        if len(children) < 2:
            return
        for part in _parts(children[0]):
            spot = spot.child(part)
            spot.key = spot.key or node.start_point
        value = children[-1] if children[-1].type != "comment" else children[1]
        spot.value = value.start_point
        if value.type in ("array", "inline_table"):
            spot.unread = value

    def _read(self, spot: _Spot) -> None:
        node, spot.unread = spot.unread, None
        assert node is not None
        if node.type == "inline_table":
            for child in node.named_children:
                if child.type == "pair":
                    self._pair(spot, child)
            return
        for i, child in enumerate(c for c in node.named_children if c.type != "comment"):
            entry = spot.child(i)
            entry.key = entry.value = child.start_point
            if child.type in ("array", "inline_table"):
                entry.unread = child


def _parts(key: Node) -> list[str]:
    """The parts of a key, dotted keys in order."""
    if key.type == "dotted_key":
        return [part for child in key.named_children for part in _parts(child)]
    raw = (key.text or b"").decode()
    if key.type == "quoted_key":
        return list(tomllib.loads(f"{raw}=0"))
    return [raw]
