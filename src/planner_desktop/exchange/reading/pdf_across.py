"""Print-outs of wide sheets: columns that had no room on a page stand on a later one, row beside row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .grid import Cell
from .headers import ACTION, OBJECTIVE, STEP, meanings_of
from .pdf_part import SAME, Paragraph, TablePart

_LEAST_ROWS = 3
_SURE_ROWS = 6
"""Rows of which the same height on two pages is no chance, whatever the header says."""
_NAMING = {ACTION, OBJECTIVE, STEP}

Page = Sequence[Paragraph | TablePart]


def with_columns_joined(pages: Sequence[Page]) -> list[Page]:
    """The pages, with what stands beside the tables of earlier ones put there.

    A spreadsheet is printed down first, then across: of four pages, the third belongs beside the first.  Columns that
    it was told to repeat on every page stand once.
    """
    result = list(pages)
    left = [(number, table) for number, page in enumerate(pages) if (table := _only_table(page))]
    heads = {number: _meanings(table) for number, table in left}
    at = 0
    while at < len(left):
        down = 0
        if heads[left[at][0]] & _NAMING:
            tables = [table for _, table in left]
            further = (
                n for n in range(1, len(left) - at) if not _meanings(_beyond(tables[at], tables[at + n])) & _NAMING
            )
            down = next((n for n in further if _is_beside(tables, at, n)), 0)
        for place in range(at, at + down):
            left[place] = left[place][0], _join(result, left[place], left[place + down])
        del left[at + down : at + 2 * down]
        at += 0 if down else 1
    return result


def _join(pages: list[Page], first: tuple[int, TablePart], second: tuple[int, TablePart]) -> TablePart:
    """Put the table of one page, by its number, beside that of another; returns both as one."""
    joined = _joined(first[1], second[1])
    pages[first[0]] = [joined if isinstance(part, TablePart) else part for part in pages[first[0]]]
    pages[second[0]] = [part for part in pages[second[0]] if part is not second[1]]
    return joined


def _only_table(page: Page) -> TablePart | None:
    """The table of a page that has one."""
    tables = [part for part in page if isinstance(part, TablePart)]
    return tables[0] if len(tables) == 1 else None


def _is_beside(tables: Sequence[TablePart], at: int, down: int) -> bool:
    """Whether the `down` pages from `at` go on, column-wise, in as many pages after them."""
    if at + 2 * down > len(tables) or not _heads_more(tables[at], tables[at + down]):
        return False
    pairs = zip(tables[at : at + down], tables[at + down : at + 2 * down], strict=True)
    return all(_same_rows(left, right) for left, right in pairs)


def _same_rows(left: TablePart, right: TablePart) -> bool:
    """Whether the rows of two tables are as many and as high."""
    if len(left.tops) != len(right.tops) or len(left.tops) < 2:
        return False
    return all(
        abs((mine - left.top) - (theirs - right.top)) <= SAME
        for mine, theirs in zip(left.tops, right.tops, strict=True)
    )


def _heads_more(left: TablePart, right: TablePart) -> bool:
    """Whether the second table's header has other columns than the first's, and is known or stands over many rows."""
    if len(left.rows) < _LEAST_ROWS or len(left.rows) != len(right.rows):
        return False
    right = _beyond(left, right)
    mine, theirs = ({cell.text for cell in table.rows[0]} for table in (left, right))
    return not mine & theirs and (bool(_meanings(right)) or len(left.rows) >= _SURE_ROWS)


def _beyond(left: TablePart, right: TablePart) -> TablePart:
    """The second table without the columns it begins with, where these say the same as the first's on every row."""
    most = min(len(left.edges), len(right.edges))
    same = range(1, most + 1)
    count = next((at - 1 for at in same if not _column(left, at) or _column(left, at) != _column(right, at)), most)
    if not 0 < count < len(right.edges):
        return right
    return replace(right, rows=tuple(tuple(cell for cell in row if cell.column > count) for row in right.rows))


def _column(table: TablePart, column: int) -> list[tuple[int, str]]:
    return [(at, cell.text) for at, row in enumerate(table.rows) for cell in row if cell.column == column]


def _meanings(table: TablePart) -> set[str]:
    """What the cells of a table's first row mean as headers."""
    return (
        {meaning for cell in table.rows[0] for meaning in meanings_of(cell.text).meanings[:1]} if table.rows else set()
    )


def _joined(left: TablePart, right: TablePart) -> TablePart:
    width = len(left.edges)
    right = _beyond(left, right)
    moved = [tuple(_moved(cell, width) for cell in row) for row in right.rows]
    rows = tuple((*mine, *theirs) for mine, theirs in zip(left.rows, moved, strict=True))
    far = left.edges[-1] + 1000
    fills = {**left.fills, **{(row, column + width): name for (row, column), name in right.fills.items()}}
    return replace(left, rows=rows, edges=(*left.edges, *(far + edge for edge in right.edges)), fills=fills)


def _moved(cell: Cell, by: int) -> Cell:
    return replace(cell, column=cell.column + by)
