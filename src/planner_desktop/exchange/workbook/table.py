"""Finding the table of items in a sheet that came back, and which column is which field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner_desktop.domain.returns import Recognised
from planner_desktop.domain.sameness import normal

from .guidance import MARK
from .identity import HASH, ID, LEVEL, PACK, PARENT, Identity
from .opened import BLANK, Found, Rows

HIDDEN = (ID, LEVEL, PARENT, HASH, PACK)
TOP = 60
"""The rows in which a header is looked for first."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with words: `number` as people count, the hidden cells, the fields, and other columns by header."""

    number: int
    hidden: Mapping[str, str]
    fields: Mapping[str, Found]
    others: Mapping[str, Found]


@dataclass(frozen=True, slots=True)
class Table:
    """`dropped` are the labels of columns that were written and are not there any more."""

    columns: tuple[Recognised, ...]
    rows: tuple[TableRow, ...]
    dropped: tuple[str, ...]


def find_table(rows: Rows, identity: Identity) -> Table | None:
    """The table of items; None where no row looks like its header.

    Rows above the header are of the table where one of them has the id of a row that was sent.
    """
    header = _header_row(rows, identity)
    if header is None:
        return None
    marks = _marks(rows, header, identity)
    columns = _recognised(rows[header], marks, identity)
    known = {column.field for column in columns if column.field}
    above = _read(rows[:header], 1, columns, marks)
    below = _read(rows[header + 1 :], header + 2, columns, marks)
    if not any(row.hidden.get(ID) in identity.hashes for row in above):
        above = []
    dropped = tuple(label for name, label in identity.columns if name not in known)
    seen = tuple(column for column in columns if column.field not in HIDDEN)
    return Table(seen, (*above, *below), dropped)


def _header_row(rows: Rows, identity: Identity) -> int | None:
    """The row with the most of the labels, which the row of hidden marks may be like, else the one below those.

    At least two labels, or all there are, must be in it.  Where the top rows have none such it is looked for
    further down: somebody may have sorted the header in among the rows.
    """
    found = _best_header(rows[:TOP], identity)
    if found is None:
        found = _best_header(rows[TOP:], identity)
        found = None if found is None else found + TOP
    if found is not None:
        return found
    marked = next((n for n, row in enumerate(rows[:TOP]) if row and row[0].text == ID), None)
    return None if marked is None or marked + 1 >= len(rows) else marked + 1


def _best_header(rows: Rows, identity: Identity) -> int | None:
    labels = {_plain(label) for _, label in identity.columns}
    marks = {*HIDDEN, *(name for name, _ in identity.columns)}
    best, header = 0, None
    for number, row in enumerate(rows):
        texts = [found.text for found in row if found.text]
        score = 2 * sum(_plain(text) in labels for text in texts)
        score -= marks.issuperset(texts)
        if score > best:
            best, header = score, number
    return header if best >= min(3, len(labels)) else None


def _marks(rows: Rows, header: int, identity: Identity) -> Sequence[Found]:
    """The row with the hidden marks: above the header, else, where the sheet was sorted, with all their names."""
    above = next((row for row in rows[:header] if any(found.text == ID for found in row)), None)
    if above is not None:
        return above
    names = {ID, *(name for name, _ in identity.columns)}
    return next((row for row in rows[header + 1 :] if names.issubset({found.text for found in row})), ())


def _recognised(header: Sequence[Found], marks: Sequence[Found], identity: Identity) -> list[Recognised]:
    """What each column is: by the hidden mark above it, by its header, or by standing where it stood."""
    names = [name for name, _ in identity.columns]
    left = {name: _plain(label) for name, label in identity.columns}
    width = max(len(header), len(marks))
    found: list[Recognised | None] = [None] * width
    for place in range(width):
        mark = _at(marks, place).text
        if mark in left or mark in HIDDEN:
            left.pop(mark, None)
            found[place] = Recognised(_at(header, place).text, mark, "by its hidden mark")
    for place in range(width):
        text = _at(header, place).text
        name = next((name for name, label in left.items() if label == _plain(text)), None)
        if found[place] is None and name is not None and text.strip():
            del left[name]
            found[place] = Recognised(text, name, "by its header")
        elif found[place] is None and text in HIDDEN:
            found[place] = Recognised(text, text, "by its header")
    for place in range(1, width):
        before, text = found[place - 1], _at(header, place).text
        if found[place] is None and before is not None and before.field in names and text.strip() and not marks:
            following = [*names, ""][names.index(before.field) + 1]
            if following in left:
                del left[following]
                found[place] = Recognised(text, following, "by its place")
    return [column or Recognised(_at(header, place).text, "", "") for place, column in enumerate(found)]


def _read(rows: Rows, first: int, columns: Sequence[Recognised], marks: Sequence[Found]) -> list[TableRow]:
    """The rows that say something, the row of marks left out, numbered from `first`."""
    read = (_row(number, row, columns) for number, row in enumerate(rows, first) if row is not marks)
    return [row for row in read if row is not None]


def _row(number: int, row: Sequence[Found], columns: Sequence[Recognised]) -> TableRow | None:
    hidden: dict[str, str] = {}
    fields: dict[str, Found] = {}
    others: dict[str, Found] = {}
    for place, column in enumerate(columns):
        cell = _at(row, place)
        if column.field in HIDDEN:
            hidden.setdefault(column.field, cell.text.strip())
        elif column.field:
            fields[column.field] = cell
        elif cell.text.strip() or cell.flag:
            others[_free(column.header, others)] = cell
    for place in range(len(columns), len(row)):
        if row[place].text.strip():
            others[_free("", others)] = row[place]
    says = any(cell.text or cell.flag for cell in (*fields.values(), *others.values()))
    return TableRow(number, hidden, fields, others) if says or hidden.get(ID) else None


def _free(header: str, taken: Mapping[str, Found]) -> str:
    """A header not taken yet in this row: two columns may have the same, or none."""
    name, number = header, 1
    while name in taken:
        number += 1
        name = f"{header} ({number})"
    return name


def _at(row: Sequence[Found], place: int) -> Found:
    return row[place] if place < len(row) else BLANK


def _plain(text: str) -> str:
    """A header to compare by: without the sign of a column that may be changed, and whatever its case."""
    return " ".join(normal(text).removeprefix(MARK).casefold().split())
