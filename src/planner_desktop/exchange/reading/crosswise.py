"""A table that stands crosswise: its labels one below the other, and an action in each column beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .form import by_columns, by_labels, heads_columns
from .grid import Grid, Row, column_letters
from .headers import ACTION, OBJECTIVE, STEP, meanings_of
from .labels import is_known_label

_LEAST, _MOST = 3, 40
"""Rows of such a table."""

_LEAST_ACTIONS, _MOST_ACTIONS = 2, 60
_KNOWN_SHARE = 0.6


def upright(grid: Grid) -> Grid:
    """The grid, its rows of labels turned into a header with a row for each column; from then on a document.

    A grid with anything else of several cells stays as it is.
    """
    if grid.document:
        return _upright_tables(grid)
    inside = [row for row in grid.rows if len(row.cells) > _LEAST_ACTIONS]
    if not _LEAST <= len(inside) <= _MOST:
        return grid
    first, last = inside[0].number, inside[-1].number
    rows = [row for row in grid.rows if first <= row.number <= last]
    return _turned(grid, rows) if _is_crosswise(rows) else grid


def _upright_tables(grid: Grid) -> Grid:
    """A document, each of its tables turned that stands crosswise and is no form."""
    for table in dict.fromkeys(row.table for row in grid.rows if row.table):
        rows = [row for row in grid.rows if row.table == table]
        wide = _LEAST <= len(rows) <= _MOST and any(len(row.cells) > _LEAST_ACTIONS for row in rows)
        if wide and _is_crosswise(rows) and not (by_columns(rows) or by_labels(rows)):
            grid = _turned(grid, rows, table)
    return grid


def _is_crosswise(rows: Sequence[Row]) -> bool:
    """Whether each row begins with a label, all in one column, and what they label goes on in the same columns.

    A row of nothing but labels heads the columns of those below it.
    """
    labels = [row.cells[0] for row in rows]
    if len(rows) > _MOST or len({label.column for label in labels}) > 1 or heads_columns(rows[0]):
        return False
    if any(len(row.cells) > 2 and all(is_known_label(cell.text) for cell in row.cells) for row in rows):
        return False
    meant = {meanings_of(label.text.strip(" :")).meanings[0] for label in labels if is_known_label(label.text)}
    known = sum(is_known_label(label.text) for label in labels)
    width = len({cell.column for row in rows for cell in row.cells[1:]})
    distinct = len({label.text for label in labels}) == len(labels)
    says_what = bool({ACTION, OBJECTIVE, STEP} & meant) and len(meant) >= _LEAST
    return says_what and distinct and known >= _KNOWN_SHARE * len(rows) and _LEAST_ACTIONS <= width <= _MOST_ACTIONS


def _turned(grid: Grid, rows: Sequence[Row], table: int = 1) -> Grid:
    made: list[Row] = []
    fills: dict[tuple[int, int], str] = {}
    for row in grid.rows:
        if row is rows[0]:
            for turned, colours in _across(grid, rows, len(made) + 1):
                made.append(replace(turned, table=table))
                fills |= colours
        elif row not in rows:
            number = len(made) + 1
            fills |= {(number, column): fill for (at, column), fill in grid.fills.items() if at == row.number}
            made.append(_numbered(replace(row, place=grid.place(row)), number))
    return replace(grid, rows=tuple(made), document=True, fills=fills)


def _across(grid: Grid, rows: Sequence[Row], number: int) -> Iterator[tuple[Row, dict[tuple[int, int], str]]]:
    """The header, then a row for each column, with the colours of its cells."""
    labels = (replace(row.cells[0], column=at, bold=True, rows=1, columns=1) for at, row in enumerate(rows, 1))
    place = _column_place(grid, rows[0], rows[0].cells[0].column)
    yield _numbered(Row(number, tuple(labels), table=1, place=place, header=True), number), {}
    for column in sorted({cell.column for row in rows for cell in row.cells[1:]}):
        number += 1
        own = [(at, grid.own(row.number, column)) for at, row in enumerate(rows, 1)]
        cells = tuple(replace(cell, column=at, rows=1, columns=1) for at, cell in own if cell is not None)
        place = _column_place(grid, rows[0], column)
        colours = {
            (number, at): grid.fills[row.number, column]
            for at, row in enumerate(rows, 1)
            if (row.number, column) in grid.fills
        }
        yield _numbered(Row(number, cells, table=1, place=place), number), colours


def _column_place(grid: Grid, first: Row, column: int) -> str:
    if grid.document:
        return f"{first.place.rpartition(', ')[0]}, column {column} (turned)"
    return f"{grid.name}, column {column_letters(column)} (turned)"


def _numbered(row: Row, number: int) -> Row:
    return replace(row, number=number, cells=tuple(replace(cell, row=number) for cell in row.cells))
