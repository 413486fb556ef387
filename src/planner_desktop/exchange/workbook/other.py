"""A pack that came back as what it was not: a list of one sheet (.csv), or an old workbook (.xls)."""

from __future__ import annotations

from pathlib import Path

from ..reading.grid import Grid
from .opened import BLANK, Found, Rows, open_loosely

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LISTS = (".csv", ".tsv", ".txt")


def open_other(path: Path, start: bytes) -> dict[str, Rows]:
    """The rows by the sheet's name; {} where the file is no table.  Raises Refused where it is damaged."""
    if start.startswith(_COMPOUND):
        return open_loosely(path)
    if path.suffix.lower() not in _LISTS:
        return {}
    from ..reading.csv import read_csv

    return {grid.name: _rows(grid) for grid in read_csv(path)}


def _rows(grid: Grid) -> Rows:
    """The grid's rows from the first on, blank ones included, so that their numbers hold."""
    rows: Rows = [[] for _ in range(max(grid.by_number, default=0))]
    for row in grid.rows:
        cells = {cell.column: Found(cell.text) for cell in row.cells}
        rows[row.number - 1] = [cells.get(column, BLANK) for column in range(1, max(cells) + 1)]
    return rows
