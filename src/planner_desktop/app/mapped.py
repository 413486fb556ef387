"""A file on its way into a plan, as the owner may look at it and correct it: what every cell became, and the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from planner_desktop.domain.fields import CUSTOM, MILESTONES, Level, field_named
from planner_desktop.domain.letting_go import let_go
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.steps import go_on
from planner_desktop.domain.uncollected import uncollected
from planner_desktop.domain.understanding import Understanding
from planner_desktop.exchange.imported import Became, ImportedPlan
from planner_desktop.exchange.reading.grid import Grid
from planner_desktop.exchange.reading.mapping import UPDATES, Mapping, Role, RowRole, Table, Use


class Fate(StrEnum):
    """What kind of thing a cell became."""

    HEADER = "header"
    SECTION = "section"
    OBJECTIVE = "objective"
    ACTION = "action"
    MILESTONE = "milestone"
    FIELD = "field"
    CUSTOM = "own column"
    NOTE = "note"
    PLAN = "plan"
    UNUSED = "not used"
    BLANK = ""


@dataclass(frozen=True, slots=True)
class Fated:
    """`item` is the item a cell went to, None where it is the plan itself; `field` its field."""

    fate: Fate
    item: Item | None = None
    field: str = ""

    @property
    def label(self) -> str:
        """What the field is usually called; "" where it has none."""
        return field_named(self.field).label if self.fate in (Fate.FIELD, Fate.CUSTOM) else ""


_LEVELS = {
    Level.SECTION: Fate.SECTION,
    Level.OBJECTIVE: Fate.OBJECTIVE,
    Level.ACTION: Fate.ACTION,
    Level.MILESTONE: Fate.MILESTONE,
}
_ROLES = {
    Role.SECTION: Fate.SECTION,
    Role.OBJECTIVE: Fate.OBJECTIVE,
    Role.TARGET: Fate.FIELD,
    Role.NOTE: Fate.NOTE,
    Role.ITEM_NOTE: Fate.NOTE,
    Role.UPDATE: Fate.NOTE,
}


class Mapped:
    """What was read from a file by a mapping, with the plan it gives."""

    @uncollected()
    def __init__(self, imported: ImportedPlan) -> None:
        self.imported = imported
        self.plan = Plan(imported.records)
        self.understanding = Understanding(self.plan)
        self._became = {(each.grid, each.row, each.column): each for each in imported.became}
        self._headers = {(table.grid, row): table for table in self.tables for row in table.header}
        self._roles = {(role.grid, role.row): role for role in self.mapping.rows}

    def let_go(self, waiting: Callable[[], None] = go_on) -> None:
        """Hold nothing of the file any more but how it was understood: its cells and records go part by part.

        `waiting` is called before each.
        """
        rows = [row for grid in self.grids for row in grid.rows]
        parts = [*self._became.items()], [*self.imported.became], [*self.imported.records], rows
        self.imported = replace(self.imported, records=(), unused=(), source=None, became=(), places={})
        self.plan, self._became = Plan(), {}
        self.understanding = Understanding(self.plan)
        let_go(*parts, waiting=waiting)

    @property
    def mapping(self) -> Mapping:
        return self.imported.mapping or Mapping((), ())

    @property
    def tables(self) -> tuple[Table, ...]:
        return self.mapping.tables

    @property
    def grids(self) -> tuple[Grid, ...]:
        return self.imported.source.grids if self.imported.source else ()

    def fate(self, grid: Grid, row: int, column: int) -> Fated:
        """What became of the cell that a person sees there."""
        cell = grid.shown(row, column)
        if cell is None:
            return Fated(Fate.BLANK)
        if (grid.name, cell.row) in self._headers:
            used = self._headers[grid.name, cell.row].use is not Use.NOT_USED
            return Fated(Fate.HEADER if used else Fate.UNUSED)
        found = self._became.get((grid.name, cell.row, cell.column))
        return self._fated(found) if found else Fated(Fate.UNUSED)

    def _fated(self, found: Became) -> Fated:
        item = self.plan.items.get(found.item)
        if found.role:
            return Fated(_ROLES.get(Role(found.role), Fate.PLAN), item, "target" if found.role == Role.TARGET else "")
        if item is None:
            return Fated(Fate.PLAN, None, found.field)
        if found.field == "title":
            return Fated(_LEVELS[item.level], item, "title")
        if found.field == MILESTONES:
            return Fated(Fate.MILESTONE, item, found.field)
        if found.field in ("notes", UPDATES):
            return Fated(Fate.NOTE, item, found.field)
        return Fated(Fate.CUSTOM if found.field.startswith(CUSTOM) else Fate.FIELD, item, found.field)

    def table_at(self, grid: Grid, row: int) -> Table | None:
        """The table that a row belongs to: as its header, one of its rows, or the first below a row above them all."""
        mine = [table for table in self.tables if table.grid == grid.name]
        for table in mine:
            if row in table.header or table.first <= row <= table.last:
                return table
        return next((t for t in mine if t.header and t.header[0] > row), mine[-1] if mine else None)

    def is_header(self, grid: Grid, row: int) -> bool:
        return (grid.name, row) in self._headers

    def role(self, grid: Grid, row: int) -> RowRole:
        """What a row is that is no header: something of its own, else one of its table's rows or, outside, a note."""
        decided = self._roles.get((grid.name, row))
        if decided is not None:
            return decided
        inside = any(table.grid == grid.name and table.first <= row <= table.last for table in self.tables)
        return RowRole(grid.name, row, Role.ROW if inside else Role.NOTE)

    def main_grid(self) -> Grid | None:
        """The sheet to look at first: that of the first table that is used."""
        used = next((table.grid for table in self.tables if table.use is not Use.NOT_USED), "")
        return next((grid for grid in self.grids if grid.name == used), self.grids[0] if self.grids else None)

    def main_table(self, grid: Grid) -> Table | None:
        """The table of a sheet to look at first: one of actions where there is one."""
        mine = [table for table in self.tables if table.grid == grid.name]
        return next((each for each in mine if each.use is Use.ACTIONS), mine[0] if mine else None)

    def counts(self) -> Iterator[tuple[str, int]]:
        """How many items of each level there are, by the plan's own words for them."""
        for level in Level:
            count = sum(item.level is level for item in self.plan.items.values())
            if count:
                yield self.plan.facts.term(level), count


def corrected(mapped: Mapped, mapping: Mapping | None, waiting: Callable[[], None] = go_on) -> Mapped:
    """The same file by another mapping, or by none but the program's own.

    What cannot be read by it gives an empty plan that says why.  `waiting` is called again and again meanwhile; what it
    raises ends it.
    """
    from planner_desktop.exchange.reading.read import understand

    before = mapped.imported
    assert before.source is not None
    with uncollected():
        return Mapped(understand(before.source, mapping, waiting))
