"""The places of a tree's items, as far as somebody asked for them."""

from __future__ import annotations


class Node:
    """An item's place in the tree; `children` is None until they are asked for."""

    __slots__ = ("children", "id", "parent", "row")

    def __init__(self, id: str, parent: Node | None, row: int) -> None:
        self.id = id
        self.parent = parent
        self.row = row
        self.children: list[Node] | None = None


def number(nodes: list[Node], start: int) -> None:
    """Tell siblings their rows, from one on."""
    for row in range(start, len(nodes)):
        nodes[row].row = row
