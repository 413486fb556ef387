"""What a file holds that a person who looks at it does not see, or sees as an error: it is read, and told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from .grid import Grid, column_letters

_ERROR = re.compile(r"#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)")
_MOST_NAMED = 5


def hidden_places(grids: Sequence[Grid]) -> tuple[str, ...]:
    """Where words stand in hidden sheets, rows and columns: "Lists", "Plan!6:8", "Plan!C:C"."""
    return tuple(place for grid in grids for place in _hidden(grid))


def _hidden(grid: Grid) -> Iterator[str]:
    if grid.hidden:
        if grid.rows:
            yield grid.name
        return
    for first, last in _stretches(row.number for row in grid.rows if row.hidden):
        yield f"{grid.name}!{first}:{last}"
    used = {cell.column for cell in grid.cells()} if grid.hidden_columns else set()
    for first, last in _stretches(sorted(used & grid.hidden_columns)):
        yield f"{grid.name}!{column_letters(first)}:{column_letters(last)}"


def _stretches(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """6, 7, 8, 12 as (6, 8), (12, 12)."""
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        stretch = [number for _, number in run]
        yield stretch[0], stretch[-1]


def told_of(grids: Sequence[Grid], hidden: Sequence[str]) -> Iterator[str]:
    """Sentences about what is hidden, about cells that show an error, and about pages that were not read."""
    sheets = [place for place in hidden if any(grid.hidden and grid.name == place for grid in grids)]
    parts = [place for place in hidden if place not in sheets]
    if parts:
        yield f"Hidden in the file and read too: {_named(parts)}."
    if sheets:
        yield f"Hidden in the file, kept in the notes: {_named(sheets)}."
    odd = [
        (grid, cell)
        for grid in grids
        for row in grid.rows
        for cell in row.cells
        if cell.formula or cell.text.startswith("#")
    ]
    wrong = [grid.where(cell) for grid, cell in odd if _ERROR.fullmatch(cell.text)]
    if wrong:
        yield f"An error of a formula was kept as it is shown: {_named(wrong)}."
    for grid in grids:
        yield from grid.told
    if drawn := [f"page {number}" for grid in grids for number in sorted(grid.drawn)]:
        yield f"Not read, because it draws far more than words, such as a chart or a map: {_named(drawn)}."
    empty = [grid.where(cell) for grid, cell in odd if cell.formula]
    if empty:
        yield f"A formula whose value the file does not keep was kept as a note: {_named(empty)}."


def _named(places: Sequence[str]) -> str:
    more = f" and {len(places) - _MOST_NAMED} more" if len(places) > _MOST_NAMED else ""
    return ", ".join(places[:_MOST_NAMED]) + more
