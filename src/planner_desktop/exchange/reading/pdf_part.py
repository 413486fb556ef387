"""What stands on a page of a PDF: paragraphs, and the parts of tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .grid import Cell

SAME = 3.0
"""Points: edges closer than this are one edge."""


def edges_of(values: Iterable[float]) -> list[float]:
    """The edges that these stand for, in order."""
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > SAME:
            edges.append(value)
    return edges


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    size: float
    bold: bool
    top: float
    struck: str = ""


@dataclass(frozen=True, slots=True)
class TablePart:
    """The part of a table that stands on one page: its rows from the top, and its columns' left edges.

    `tops` are the rows' upper edges.  `fills` are the names of the colours behind its cells, by row and column.
    `bounds` part the columns of a table that has no rules.
    """

    rows: tuple[tuple[Cell, ...], ...]
    edges: tuple[float, ...]
    top: float
    bounds: tuple[float, ...] = ()
    tops: tuple[float, ...] = ()
    fills: Mapping[tuple[int, int], str] = field(default_factory=dict)

    def continues(self, other: TablePart) -> bool:
        return len(self.edges) == len(other.edges) and all(
            abs(mine - theirs) <= SAME for mine, theirs in zip(self.edges, other.edges, strict=True)
        )
