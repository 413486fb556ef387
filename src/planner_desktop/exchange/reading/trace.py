"""What each cell of a source became, kept while a plan is put together where somebody wants to see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from planner_desktop.domain.fields import Level
from planner_desktop.domain.steps import go_on

from ..imported import Became
from .draft import Draft
from .grid import Grid, Row
from .groups import Line
from .mapping import Role, Table
from .objectives import Outline


class Trace:
    """Each cell by its grid, row and column, with the item it went to (None: the plan's own facts) and the field.

    `waiting` is called with each row; what it raises ends the reading.
    """

    def __init__(self, waiting: Callable[[], None] = go_on) -> None:
        self._waiting = waiting
        self._found: dict[tuple[str, int, int], tuple[Draft | None, str, str]] = {}

    def line(self, grid: Grid, line: Line, table: Table, item: Draft | None) -> None:
        """The row's cells that have found their place by now and had none before went to `item`."""
        self._waiting()
        for column in table.columns:
            if column.column in line.taken:
                self._found.setdefault((grid.name, line.row.number, column.column), (item, column.field, ""))

    def levels(self, grid: Grid, line: Line, table: Table, outline: Outline) -> None:
        """The cells taken by now name or describe the section and the objective that are open."""
        for column in table.columns:
            if column.column in line.taken:
                item = outline.section if column.level is Level.SECTION else outline.objective
                self._found.setdefault((grid.name, line.row.number, column.column), (item, column.field, ""))

    def row(self, grid: Grid, row: Row, role: Role, outline: Outline, action: Draft | None = None) -> None:
        """A row of its own role went to what is open, to the action above it, or to the plan's own facts."""
        item = {
            Role.UPDATE: action,
            Role.SECTION: outline.section,
            Role.OBJECTIVE: outline.objective,
            Role.TARGET: outline.objective,
            Role.ITEM_NOTE: outline.objective,
        }.get(role)
        for cell in row.cells:
            self._found[grid.name, cell.row, cell.column] = item, "", str(role)

    def became(self) -> Iterator[Became]:
        for (grid, row, column), (item, field, role) in self._found.items():
            yield Became(grid, row, column, item.id if item else "", field, role)
