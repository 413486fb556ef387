"""What the owner may change of a mapping: each act gives another one, which `understand` then follows."""

from __future__ import annotations

from dataclasses import replace

from planner_desktop.domain.fields import CUSTOM, MILESTONES, Level, fields_of

from .adopting import row_words
from .grid import Grid
from .mapping import NO_FIELD, UPDATES, Column, Mapping, Role, RowRole, Table, Use

MEANINGS: tuple[tuple[str, Level], ...] = (
    ("title", Level.ACTION),
    ("title", Level.OBJECTIVE),
    ("title", Level.SECTION),
    (MILESTONES, Level.ACTION),
    *((field.name, Level.ACTION) for field in fields_of(Level.ACTION) if field.name != "title"),
    *((field.name, Level.OBJECTIVE) for field in fields_of(Level.OBJECTIVE) if field.name not in ("title", "status")),
    (UPDATES, Level.ACTION),
    (CUSTOM, Level.ACTION),
    (CUSTOM, Level.OBJECTIVE),
    (NO_FIELD, Level.ACTION),
)
"""What a column may mean: a field of a level; `CUSTOM` alone is a column under its own name.

A column of statuses says them by its colours, one of statuses in words by its words.
"""

_ALONE = ("title", "ref", "target_date", "status_text", MILESTONES)
"""Fields that one column of a level fills; words of several columns can stand together in the others."""


def meaning_of(column: Column) -> tuple[str, Level] | None:
    """Which of these a column means; one that none of them says, as a column under its own name."""
    field = CUSTOM if column.field.startswith(CUSTOM) else column.field
    level = Level.ACTION if field == NO_FIELD else column.level
    return next((each for each in ((field, level), (CUSTOM, level)) if each in MEANINGS), None)


def with_meaning(mapping: Mapping, table: Table, column: int, field: str, level: Level) -> Mapping:
    """The column fills another field, `CUSTOM` one under its own name.  The one that did so before gets its own.

    A column named as the actions' makes its table one of actions.
    """
    columns = tuple(
        own_column(each, level)
        if each.column == column and field == CUSTOM
        else replace(each, field=field, level=level, chosen=True)
        if each.column == column
        else own_column(each)
        if field in _ALONE and (each.field, each.level) == (field, level)
        else each
        for each in table.columns
    )
    use = table.use
    if (field, level) == ("title", Level.ACTION):
        use = Use.ACTIONS
    return _with_table(
        mapping, table, replace(table, columns=columns, use=use, chosen=table.chosen or use != table.use)
    )


def own_column(column: Column, level: Level = Level.ACTION) -> Column:
    """The column under its own name, by the owner's choice."""
    return replace(column, field=CUSTOM + " ".join(column.label.split()), level=level, chosen=True)


def with_use(mapping: Mapping, table: Table, use: Use) -> Mapping:
    """The table is for something else.  Between actions and objectives its columns' meanings are found anew."""
    anew = use is Use.OBJECTIVES or table.use is Use.OBJECTIVES
    columns = () if anew else table.columns
    return _with_table(mapping, table, replace(table, use=use, columns=columns, chosen=True))


def with_header(mapping: Mapping, grid: Grid, row: int, table: Table | None) -> Mapping:
    """The row is the header: of `table`, in place of the one it has, or, without one, of a table that begins there."""
    use = table.use if table and table.use is not Use.NOT_USED else Use.ACTIONS
    made = Table(grid.name, (row,), row + 1, row, use, (), chosen=True, chosen_header=True)
    roles = tuple(role for role in mapping.rows if (role.grid, role.row) != (grid.name, row))
    if table is None:
        return replace(mapping, tables=(*mapping.tables, made), rows=roles)
    return replace(_with_table(mapping, table, made), rows=roles)


def with_role(mapping: Mapping, grid: Grid, row: int, role: Role) -> Mapping:
    """The row, and every other with its words, is something else."""
    words = row_words(grid.by_number[row])
    roles = tuple(each for each in mapping.rows if not (each.chosen and each.words == words))
    chosen = RowRole(grid.name, row, role, 1.0, "the owner said so", chosen=True, words=words)
    return replace(mapping, rows=(*roles, chosen))


def _with_table(mapping: Mapping, table: Table, other: Table) -> Mapping:
    return replace(mapping, tables=tuple(other if each == table else each for each in mapping.tables))
