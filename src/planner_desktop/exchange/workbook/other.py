"""A pack that came back as another kind of file than it went: .ods, .csv with one sheet of it, or .xls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..reading.grid import Grid
from ..reading.prescan import too_much
from .cells import BLANK, Found, Rows, valued

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LISTS = (".csv", ".tsv", ".txt")


def open_other(path: Path, start: bytes) -> dict[str, Rows]:
    """The rows by the sheet's name; {} where the file is no table.  Raises Refused where it is damaged."""
    if start.startswith(COMPOUND):
        return _read_loosely(path)
    if path.suffix.lower() not in _LISTS:
        return {}
    from ..reading.csv import read_csv

    return {grid.name: _rows(grid) for grid in read_csv(path)}


def open_ods(path: Path) -> dict[str, Rows]:
    """The rows by the sheet's name, with what people wrote beside cells or struck out in them.

    Raises Refused where the file is damaged.
    """
    from ..reading.ods import read_ods

    sheets = _read_loosely(path)
    for grid in read_ods(path):
        rows = sheets.setdefault(grid.name, [])
        for cell in grid.cells():
            if cell.comment or cell.struck:
                rows += [[] for _ in range(cell.row - len(rows))]
                row = rows[cell.row - 1]
                row += [BLANK] * (cell.column - len(row))
                found = row[cell.column - 1]
                left = cell.text if cell.struck else None
                row[cell.column - 1] = found._replace(comment=cell.comment, left=left)
    return sheets


def _rows(grid: Grid) -> Rows:
    """The grid's rows from the first on, blank ones included, so that their numbers hold."""
    rows: Rows = [[] for _ in range(max(grid.by_number, default=0))]
    for row in grid.rows:
        cells = {cell.column: Found(cell.text) for cell in row.cells}
        rows[row.number - 1] = [cells.get(column, BLANK) for column in range(1, max(cells) + 1)]
    return rows


def _read_loosely(path: Path) -> dict[str, Rows]:
    """The rows of a workbook whose cells are read without their formats."""
    from python_calamine import load_workbook

    from ..reading.calamine import MAX_CELLS, refusing

    with refusing(path.name):
        book = load_workbook(str(path))
        sheets = {name: book.get_sheet_by_name(name) for name in book.sheet_names}
        for sheet in sheets.values():
            down, across = sheet.end or (0, 0)
            if (down + 1) * (across + 1) > MAX_CELLS:
                raise too_much(path.name)
        return {
            name: [[_loose(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
            for name, sheet in sheets.items()
        }


def _loose(value: Any) -> Found:
    """A value of a format that gives no number format: dates and whole numbers as people write them."""
    if isinstance(value, str):
        return Found(value) if value else BLANK
    return valued(value, None)
