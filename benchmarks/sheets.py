"""A workbook as plain data, for those who are to write the same: cells, formats, widths, heights, merged ranges."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils.datetime import to_excel


def sheets(workbook: Path) -> dict[str, Any]:
    """The visible sheets of a workbook.

    `styles` is a list; each sheet has its name, widths as (column from 1, width), rows as (height or None, cells) with
    each cell as (column from 0, value, style's number), and merged ranges as (first row, first column, last row, last
    column, value, style's number), all from 0.
    """
    styles: dict[int, tuple[int, dict[str, Any]]] = {}

    def number(cell: Any) -> int:
        if cell.style_id not in styles:
            styles[cell.style_id] = len(styles), _style(cell)
        return styles[cell.style_id][0]

    book = load_workbook(workbook)
    said = []
    for sheet in book:
        if sheet.sheet_state != "visible":
            continue
        areas = [(a.min_row - 1, a.min_col - 1, a.max_row - 1, a.max_col - 1) for a in sheet.merged_cells.ranges]
        inside = {place for area in areas for place in _places(*area)}
        grid = list(sheet.iter_rows())
        rows = []
        for place, row in enumerate(grid):
            there = (n for n, cell in enumerate(row) if cell.has_style or cell.value is not None)
            cells = [(n, _value(row[n]), number(row[n])) for n in there if (place, n) not in inside]
            rows.append((sheet.row_dimensions[place + 1].height, cells))
        merged = [(*area, _value(grid[area[0]][area[1]]), number(grid[area[0]][area[1]])) for area in areas]
        widths = [(n, sheet.column_dimensions[letter].width) for n, letter in enumerate(sheet.column_dimensions, 1)]
        said.append({"name": sheet.title, "widths": widths, "rows": rows, "merged": merged})
    return {"styles": [style for _, style in styles.values()], "sheets": said}


def _places(top: int, left: int, last: int, right: int) -> Iterator[tuple[int, int]]:
    return product(range(top, last + 1), range(left, right + 1))


def _value(cell: Any) -> Any:
    return to_excel(cell.value) if cell.is_date and cell.value is not None else cell.value  # type: ignore[no-untyped-call]


def _style(cell: Cell) -> dict[str, Any]:
    font, fill, alignment = cell.font, cell.fill, cell.alignment
    return {
        "font": font.name,
        "size": font.sz,
        "bold": bool(font.b),
        "italic": bool(font.i),
        "colour": _colour(font.color),
        "fill": _colour(fill.fgColor) if fill.fill_type == "solid" else "",
        "horizontal": alignment.horizontal,
        "vertical": alignment.vertical,
        "wrap": bool(alignment.wrap_text),
        "border": bool(cell.border.bottom and cell.border.bottom.style),
        "format": "" if cell.number_format == "General" else cell.number_format,
        "locked": bool(cell.protection.locked),
    }


def _colour(colour: Any) -> str:
    return colour.rgb[-6:] if colour is not None and isinstance(colour.rgb, str) else ""
