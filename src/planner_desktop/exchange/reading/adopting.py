"""The owner's decisions about a layout, taken over: in the same file, or in another one with the same headers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256

from planner_desktop.domain.fields import CUSTOM, Level

from .content import contents
from .grid import Grid, Row
from .mapping import Column, Mapping, RowRole, Table, Use
from .tables import Block, blocks_at
from .words import plain

_REASON = "the owner's mapping says so"
_NAMELESS = "column "
FOR_NONE = "no-table-"
"""What the key of a file begins with in which the program found no table of actions."""


def headers_key(mapping: Mapping) -> str:
    """A digest of the headers of all tables: files of one layout have the same, whatever stands in their rows."""
    lines = sorted({" | ".join(_labels(table.columns)) for table in mapping.tables})
    return sha256("\n".join(lines).encode()).hexdigest()


def key_to_keep(own: Mapping | None, layout: Mapping) -> str:
    """The key by which a layout is kept for files like this one, of which the program understands `own` by itself.

    Where that is nothing, it is the key of the headers that the owner pointed out, marked as such.
    """
    return headers_key(own) if own else FOR_NONE + headers_key(layout)


def marked(layout: Mapping, own: Mapping | None, grids: Sequence[Grid]) -> Mapping:
    """A layout by a mapping that was given, with what the program alone decides otherwise marked as the owner's."""
    tables = {(table.grid, table.header): table for table in own.tables} if own else {}
    roles = {(role.grid, role.row): role.role for role in own.rows} if own else {}
    words = {(grid.name, row.number): row_words(row) for grid in grids for row in grid.rows}
    return Mapping(
        tuple(_marked(table, tables.get((table.grid, table.header))) for table in layout.tables),
        tuple(
            role
            if role.chosen or roles.get((role.grid, role.row)) is role.role
            else replace(role, chosen=True, words=words.get((role.grid, role.row), ""))
            for role in layout.rows
        ),
    )


def _marked(table: Table, own: Table | None) -> Table:
    if own is None:
        columns = tuple(replace(column, chosen=True) for column in table.columns)
        return replace(table, columns=columns, chosen=True, chosen_header=bool(table.header))
    columns = tuple(
        column
        if column.chosen or _means_the_same(column, own.by_number.get(column.column))
        else replace(column, chosen=True)
        for column in table.columns
    )
    return replace(table, columns=columns, chosen=table.chosen or table.use is not own.use)


def _means_the_same(column: Column, other: Column | None) -> bool:
    return other is not None and (column.field, column.level) == (other.field, other.level)


class Given:
    """A mapping that the owner gave, asked for what it says about a file's tables and rows."""

    def __init__(self, mapping: Mapping | None) -> None:
        self._mapping = mapping or Mapping((), ())
        self._by_labels: dict[tuple[str, ...], list[Table]] = {}
        for table in self._mapping.tables:
            self._by_labels.setdefault(_labels(table.columns), []).append(table)

    def blocks(self, grid: Grid) -> list[Block]:
        """The tables under the headers of the mapping, where the owner said where one of them is; else none."""
        if not any(table.chosen_header for table in self._mapping.tables):
            return []
        tables = [table for table in self._mapping.tables if table.header]
        found: list[list[int]] = []
        for index, row in enumerate(grid.rows):
            heads = next((len(t.header) for t in tables if _is_header_of(grid, row, t)), 0)
            if heads and index + 1 >= heads:
                found.append(list(range(index + 1 - heads, index + 1)))
        return blocks_at(grid, found)

    def use(self, block: Block, columns: Sequence[Column]) -> Table | None:
        """The table that says what this one is for; of several with its headers only where they agree."""
        alike = self._by_labels.get(_labels(columns), [])
        here = [t for t in self._mapping.tables if _stands_at(t, block) and (t in alike or not t.columns)]
        if here:
            return max(here, key=lambda table: (table.chosen_header, table.chosen))
        return alike[0] if len({table.use for table in alike}) == 1 else None

    def columns(self, block: Block, columns: tuple[Column, ...]) -> tuple[Column, ...]:
        """A table's columns with the meanings that columns of the same label have in the mapping."""
        alike = self._by_labels.get(_labels(columns), [])
        known = next((t for t in alike if _stands_at(t, block)), alike[0] if alike else None)
        return adopt(columns, known.columns) if known else columns

    def roles(self, grids: Sequence[Grid], roles: Sequence[RowRole], headers: set[tuple[str, int]]) -> list[RowRole]:
        """The roles of rows, those that the owner chose in place of the program's, wherever their words stand."""
        chosen = {role.words: role for role in self._mapping.rows if role.chosen and role.words}
        if not chosen:
            return list(roles)
        mine = {
            (grid.name, row.number): replace(role, grid=grid.name, row=row.number)
            for grid in grids
            for row in grid.rows
            if (grid.name, row.number) not in headers and (role := chosen.get(row_words(row))) is not None
        }
        kept = [role for role in roles if (role.grid, role.row) not in mine]
        order = {grid.name: place for place, grid in enumerate(grids)}
        return sorted([*kept, *mine.values()], key=lambda role: (order[role.grid], role.row))


def row_words(row: Row) -> str:
    return " | ".join(cell.text for cell in row.cells)


def adopt(columns: Iterable[Column], known: Iterable[Column]) -> tuple[Column, ...]:
    """The columns with the meanings that columns of the same label have in a mapping the owner gave."""
    by_label = dict(_numbered(known))
    return tuple(_as_given(column, by_label.get(label)) for label, column in _numbered(columns))


def _as_given(column: Column, given: Column | None) -> Column:
    if given is None or ((given.field, given.level) == (column.field, column.level) and not given.chosen):
        return column
    return replace(column, field=given.field, level=given.level, sure=1.0, reason=_REASON, chosen=True)


def _numbered(columns: Iterable[Column]) -> Iterable[tuple[tuple[str, int], Column]]:
    """Columns by their labels; of several with one label, by how many stand before."""
    met: Counter[str] = Counter()
    for column in columns:
        label = plain(column.label)
        yield (label, met[label]), column
        met[label] += 1


def with_an_action(columns: tuple[Column, ...], block: Block) -> tuple[Column, ...]:
    """The columns of a table that the owner says has actions: where none names them, the one with the longest cells."""
    if any(column.field == "title" and column.level is Level.ACTION for column in columns):
        return columns
    lengths = {number: content.average for number, content in contents(block).items()}
    free = [c for c in columns if c.field != "title" and not c.chosen] or [c for c in columns if not c.chosen]
    if not free:
        return columns
    longest = max(free, key=lambda c: (c.field.startswith(CUSTOM), lengths.get(c.column, 0.0)))
    named = replace(longest, field="title", level=Level.ACTION, sure=0.5, reason="its cells are the longest")
    return tuple(named if column is longest else column for column in columns)


def as_given(table: Table, given: Table | None, detected: Use) -> Table:
    """A table with what the owner said of it; `detected` is what the program would have it be for."""
    if given is None:
        return table
    chosen = given.chosen or given.use is not detected
    reason = _REASON if chosen else table.reason
    return replace(table, chosen=chosen, chosen_header=given.chosen_header, reason=reason)


def _labels(columns: Iterable[Column]) -> tuple[str, ...]:
    labels = (plain(column.label) for column in columns)
    return tuple(label for label in labels if not label.startswith(_NAMELESS))


def _stands_at(table: Table, block: Block) -> bool:
    begins = bool(table.header) or table.first == block.first
    return begins and table.grid == block.grid.name and table.header == block.header


def _is_header_of(grid: Grid, row: Row, table: Table) -> bool:
    """Whether a row is the (lowest) header row of a table: it stands there, or its words do in the same columns."""
    labels = {c.column: c.label for c in table.columns if not plain(c.label).startswith(_NAMELESS)}
    if not table.columns:
        chosen = grid.by_number.get(table.header[-1]) if grid.name == table.grid else None
        labels = {cell.column: cell.text for cell in chosen.cells} if chosen else {}
    own = {cell.column for cell in row.cells if cell.text}
    return bool(labels) and own <= set(labels) and all(
        (cell := grid.shown(row.number, column)) is not None and label.endswith(cell.text)
        for column, label in labels.items()
    )  # fmt: skip
