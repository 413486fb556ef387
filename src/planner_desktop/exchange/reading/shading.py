"""The status that a cell says by its colour where its words do not, and the key that gives colours their meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.status import Status, read_status

from .draft import Draft
from .grid import Grid
from .groups import Group
from .mapping import Column, Mapping, Table, Use

_TELLING = {"red", "amber", "green"}
_NAME = re.compile(r"^\W*(?:red|amber|yellow|orange|green|blue|gr[ea]y|white|[ragb])\b\W*", re.IGNORECASE)


class Shades:
    """The colours of a plan's tables, and what they mean."""

    def __init__(self, grids: Sequence[Grid], mapping: Mapping) -> None:
        self._read: dict[str, int] = {}
        self._columns: dict[int, Column] = {}
        by_name = {grid.name: grid for grid in grids if grid.fills}
        self._meant = dict(reversed(list(_key(list(by_name.values()), mapping))))
        for table in mapping.tables if by_name else ():
            grid = by_name.get(table.grid)
            column = _shaded(grid, table) if grid and table.use is Use.ACTIONS else None
            if column is not None:
                self._columns[id(table)] = column

    def take(self, grid: Grid, group: Group, action: Draft) -> None:
        """Give an action, or each of its steps where each has a row, the status that its colour says.

        Words that stand in a column of colours stay words.
        """
        if group.table.column_of("status"):
            for item in (action, *action.children):
                item.add("status_text", item.words.pop("status", ""))
        column = self._columns.get(id(group.table))
        if column is None:
            return
        said = [self._status(grid, line.row.number, column.column) for line in group.lines]
        steps = action.children if len(action.children) == len(said) > 1 and all(said) else []
        for item, status in zip(steps or [action], said if steps else [next(filter(None, said), None)], strict=True):
            if status and (column.field == "status" or not read_status(item.words.get("status_text", "")).status):
                item.words["status"] = str(status)
                self._read[column.label] = self._read.get(column.label, 0) + 1

    def told(self) -> Iterator[str]:
        """What to tell the owner of it."""
        for label, count in self._read.items():
            items = "1 status was" if count == 1 else f"{count} statuses were"
            yield f"“{' '.join(label.split())}”: {items} read from colours, where the cells have no words for it."

    def _status(self, grid: Grid, row: int, column: int) -> Status | None:
        name = grid.fills.get((row, column), "")
        return self._meant.get(name) or read_status(name).status


def is_shaded(grid: Grid, rows: Sequence[int], column: int, least: int = 1) -> bool:
    """Whether a column's cells have at least so many of the colours that a status is given by."""
    return bool(grid.fills) and len({grid.fills.get((row, column)) for row in rows} & _TELLING) >= least


def _shaded(grid: Grid, table: Table) -> Column | None:
    """The column whose colours say the status: that of the status, else one with several such colours."""
    rows = [row.number for row in grid.between(table.first, table.last)]
    for field, least in (("status", 1), ("status_text", 1), ("progress", 2), ("ref", 2), ("title", 2)):
        column = table.column_of(field, Level.ACTION)
        if column is not None and is_shaded(grid, rows, column.column, least):
            return column
    return None


def _key(grids: Sequence[Grid], mapping: Mapping) -> Iterator[tuple[str, Status]]:
    """What a key beside or above the tables says of the colours: in a coloured cell, or right of it."""
    for grid in grids:
        tables = [table for table in mapping.tables if table.grid == grid.name and table.use is Use.ACTIONS]
        inside = {row.number for table in tables for row in grid.between(table.first, table.last)}
        for (row, column), name in grid.fills.items():
            beside = (cell.text for at in (column, column + 1) if (cell := grid.own(row, at)) is not None)
            meant = (read_status(_NAME.sub("", text, count=1)).status for text in beside) if row not in inside else ()
            if status := next(filter(None, meant), None):
                yield name, status
