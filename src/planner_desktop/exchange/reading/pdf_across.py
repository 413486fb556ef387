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

    A spreadsheet is printed down first, then across: of four pages, the third belongs beside the first.
    """
    result = list(pages)
    left = [number for number, page in enumerate(pages) if _only_table(page)]
    at = 0
    while at < len(left):
        alone = [_only_table(result[number]) for number in left]
        down = next((n for n in range(1, len(left) - at) if _is_beside(alone, at, n)), 0)
        if not down:
            at += 1
            continue
        for place in range(at, at + down):
            _join(result, left[place], left[place + down])
        del left[at + down : at + 2 * down]
    return result


def _join(pages: list[Page], first: int, second: int) -> None:
    table, beside = _only_table(pages[first]), _only_table(pages[second])
    if table is not None and beside is not None:
        pages[first] = [_joined(table, beside) if part is table else part for part in pages[first]]
        pages[second] = [part for part in pages[second] if part is not beside]


def _only_table(page: Page) -> TablePart | None:
    """The table of a page that has one."""
    tables = [part for part in page if isinstance(part, TablePart)]
    return tables[0] if len(tables) == 1 else None


def _is_beside(alone: Sequence[TablePart | None], at: int, down: int) -> bool:
    """Whether the `down` pages from `at` go on, column-wise, in as many pages after them."""
    if at + 2 * down > len(alone):
        return False
    pairs = list(zip(alone[at : at + down], alone[at + down : at + 2 * down], strict=True))
    first, second = pairs[0]
    if first is None or second is None or not _heads_more(first, second):
        return False
    return all(left is not None and right is not None and _same_rows(left, right) for left, right in pairs)


def _same_rows(left: TablePart, right: TablePart) -> bool:
    """Whether the rows of two tables are as many and as high."""
    if len(left.tops) != len(right.tops) or len(left.tops) < 2:
        return False
    return all(
        abs((mine - left.top) - (theirs - right.top)) <= SAME
        for mine, theirs in zip(left.tops, right.tops, strict=True)
    )


def _heads_more(left: TablePart, right: TablePart) -> bool:
    """Whether the second table's header names further columns of the first, which alone says what is to be done."""
    if len(left.rows) < _LEAST_ROWS:
        return False
    mine, theirs = ([cell.text for cell in table.rows[0]] for table in (left, right))
    said, more = ({meaning for text in texts for meaning in meanings_of(text).meanings[:1]} for texts in (mine, theirs))
    sure = bool(more) or len(left.rows) >= _SURE_ROWS
    return bool(said & _NAMING) and sure and not more & _NAMING and not set(mine) & set(theirs)


def _joined(left: TablePart, right: TablePart) -> TablePart:
    width = len(left.edges)
    moved = [tuple(_moved(cell, width) for cell in row) for row in right.rows]
    rows = tuple((*mine, *theirs) for mine, theirs in zip(left.rows, moved, strict=True))
    far = left.edges[-1] + 1000
    fills = {**left.fills, **{(row, column + width): name for (row, column), name in right.fills.items()}}
    return replace(left, rows=rows, edges=(*left.edges, *(far + edge for edge in right.edges)), fills=fills)


def _moved(cell: Cell, by: int) -> Cell:
    return replace(cell, column=cell.column + by)
