"""What every format is read into: grids of cells that know where they stood.

A worksheet is one grid.  A Word or PDF document is one grid too: its paragraphs are rows of one cell, and the
rows of its tables carry the table's number.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

TITLE = 0
"""The heading level of a document's title."""


# Not frozen, as values are elsewhere: a large sheet has a million of these, and freezing triples what making one costs.
@dataclass(slots=True, unsafe_hash=True)
class Cell:
    """One cell that has words, as people see them.  Nothing changes one; `replace` makes another.

    `text` has its outer blanks trimmed and struck-out words left out; those stand in `struck`.  `rows` and
    `columns` say how far a merged cell reaches.  `formula` is a formula whose value the file does not hold.
    """

    text: str
    row: int
    column: int
    bold: bool = False
    italic: bool = False
    struck: str = ""
    rows: int = 1
    columns: int = 1
    date: bool = False
    comment: str = ""
    formula: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row that have words, from left to right.

    `table` numbers the table of a document it belongs to; 0 for a paragraph and throughout a worksheet.
    `heading` is a paragraph's heading level (0: the document's title), None where it is none.
    `place` is how a person finds the row in a document.  `header`: its cells are the labels of a form that was turned.
    """

    number: int
    cells: tuple[Cell, ...]
    table: int = 0
    heading: int | None = None
    hidden: bool = False
    place: str = ""
    header: bool = False


@dataclass(frozen=True)
class Grid:
    """The rows that have words, by their numbers, with the columns a person does not see.

    `drawn` are the numbers of a document's pages that were passed over because they draw so much.  `fills` are the
    names of colours (see `colours`) by row and column, of cells without words too.
    `told` are sentences for the owner about what reading the file met.
    """

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    document: bool = False
    hidden_columns: frozenset[int] = frozenset()
    drawn: frozenset[int] = frozenset()
    fills: Mapping[tuple[int, int], str] = field(default_factory=dict)
    told: tuple[str, ...] = ()

    def where(self, cell: Cell) -> str:
        """The cell's address as a person would look for it: "Action Plan!B7", "Table 2, row 3, column 1"."""
        if not self.document:
            return f"{self.name}!{column_letters(cell.column)}{cell.row}"
        row = self.by_number[cell.row]
        return f"{row.place}, column {cell.column}" if row.table else row.place

    def place(self, row: Row) -> str:
        """The row's place as a person would look for it: "Action Plan, row 7", "Table 2, row 3"."""
        return row.place if self.document else f"{self.name}, row {row.number}"

    def between(self, first: int, last: int) -> tuple[Row, ...]:
        """The rows with these numbers and those between."""
        numbers = self._numbers
        return self.rows[bisect_left(numbers, first) : bisect_right(numbers, last)]

    @cached_property
    def _numbers(self) -> list[int]:
        return [row.number for row in self.rows]

    @cached_property
    def by_number(self) -> Mapping[int, Row]:
        return {row.number: row for row in self.rows}

    @cached_property
    def _covering(self) -> Mapping[tuple[int, int], Cell]:
        """For each place that a merged cell covers, in rows that have words, that cell."""
        return {
            (row, column): cell
            for cell in self.cells()
            if cell.rows > 1 or cell.columns > 1
            for row in range(cell.row, cell.row + cell.rows)
            if row in self.by_number
            for column in range(cell.column, cell.column + cell.columns)
        }

    @cached_property
    def reached(self) -> frozenset[int]:
        """The rows that a merged cell reaches into from above."""
        return frozenset(row for (row, _), cell in self._covering.items() if cell.row < row)

    def cells(self) -> Iterator[Cell]:
        for row in self.rows:
            yield from row.cells

    def shown(self, row: int, column: int) -> Cell | None:
        """The cell a person sees at this place: its own or the merged cell that covers it."""
        return self.own(row, column) or self._covering.get((row, column))

    def covering(self, row: int, column: int) -> Cell | None:
        """The merged cell that covers this place from a row above."""
        found = self._covering.get((row, column))
        return found if found is not None and found.row < row else None

    def own(self, row: int, column: int) -> Cell | None:
        there = self.by_number.get(row)
        return next((cell for cell in there.cells if cell.column == column), None) if there else None


def column_letters(column: int) -> str:
    """1 is A, 27 is AA."""
    letters = ""
    while column:
        column, place = divmod(column - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
