"""A file's cells as they were read, before anything was made of them: what a corrected mapping is tried on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from operator import attrgetter
from typing import Any

from .grid import Cell, Grid, Row

_CELL_VALUES = attrgetter(*(field.name for field in fields(Cell)))
_ROW_VALUES = attrgetter(*(field.name for field in fields(Row) if field.name not in ("number", "cells")))


@dataclass(frozen=True, slots=True)
class Source:
    """`name` is the file's, without its ending.  `context` and `today` are the days its date words are read from."""

    name: str
    grids: tuple[Grid, ...]
    context: date | None
    today: date

    def to_json(self) -> dict[str, Any]:
        """The same as JSON's own kinds of value, for the pipe from the process that read the file."""
        return {
            "name": self.name,
            "context": self.context and self.context.isoformat(),
            "today": self.today.isoformat(),
            "grids": [
                [grid.name, grid.hidden, grid.document, sorted(grid.hidden_columns), grid.told, _fills_json(grid)]
                for grid in self.grids
            ],
            "rows": [[place, *_row_json(row)] for place, grid in enumerate(self.grids) for row in grid.rows],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Source:
        context = data["context"]
        rows: list[list[Row]] = [[] for _ in data["grids"]]
        for place, number, cells, *rest in data["rows"]:
            rows[place].append(Row(number, tuple(Cell(*cell) for cell in cells), *rest))
        return cls(
            data["name"],
            tuple(_grid(grid, mine) for grid, mine in zip(data["grids"], rows, strict=True)),
            date.fromisoformat(context) if context else None,
            date.fromisoformat(data["today"]),
        )


def _row_json(row: Row) -> list[Any]:
    return [row.number, list(map(_CELL_VALUES, row.cells)), *_ROW_VALUES(row)]


def _fills_json(grid: Grid) -> list[Any]:
    return [[row, column, colour] for (row, column), colour in grid.fills.items()]


def _grid(data: Sequence[Any], rows: Sequence[Row]) -> Grid:
    name, hidden, document, hidden_columns, told, said = data
    fills = {(row, column): colour for row, column, colour in said}
    return Grid(name, tuple(rows), hidden, document, frozenset(hidden_columns), fills=fills, told=tuple(told))
