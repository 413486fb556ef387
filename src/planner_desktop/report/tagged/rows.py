"""What a table is made of, before it is laid out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .flow import Content
from .setting import Colour, Style


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a cell for each column."""

    cells: Sequence[Content]


@dataclass(frozen=True, slots=True)
class Band:
    """A tinted row across all columns, with a bookmark of that outline level where `bookmark` says so.

    `again` is shown, and not read, at the top of each page on which the rows after the band go on.
    """

    content: Content
    tint: Colour
    bookmark: tuple[int, str] | None = None
    again: str = ""


@dataclass(frozen=True, slots=True)
class TableLook:
    """Styles of the header row and of cells, the header's tint, room around text in points."""

    header: Style
    cell: Style
    tint: Colour = (0.89, 0.91, 0.94)
    pad_x: float = 3.5
    pad_y: float = 3.0
